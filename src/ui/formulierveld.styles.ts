// Velden, berichten en knoppen, gedeeld door alle elementen. De volgorde label, uitleg, bericht, invoer staat in het sjabloon.
import { css } from 'lit';

export const formulierveldStyles = css`
  fieldset,
  legend {
    padding: 0;
    border: 0;
    overflow-wrap: anywhere;
  }

  .velden {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 1.5rem;
  }

  label,
  legend,
  .label {
    display: block;
    font-weight: 600;
  }

  input,
  select,
  textarea,
  .knop {
    min-block-size: 2.75rem;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_rand);
    border-radius: var(--_hoek);
    background: var(--_vlak);
    color: inherit;
    font: inherit;
  }

  input,
  select,
  textarea {
    inline-size: 100%;
    max-inline-size: 22rem;
    margin-block-start: 0.25em;
  }

  .veld--fout,
  .opmerking {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
  }

  .veld--fout {
    border-color: var(--_fout);

    input,
    select,
    textarea {
      border: 2px solid var(--_fout);
    }
  }

  .bericht {
    color: var(--_fout);
    font-weight: 600;
  }

  .bericht--waarschuwing {
    color: var(--_waarschuwing);
  }

  .foutoverzicht {
    margin-block: 1.5rem;
    padding: 1rem;
    border: 2px solid var(--_fout);
  }

  li a {
    display: inline-block;
    padding-block: 0.6em;
  }

  .knop {
    padding-inline: 1em;
    border-color: var(--_accent);
    color: var(--_accent);
    cursor: pointer;
  }
`;
