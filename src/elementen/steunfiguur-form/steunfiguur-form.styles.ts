import { css } from 'lit';

export const styles = css`
  * {
    overflow-wrap: anywhere;
  }

  .wortel {
    container-type: inline-size;
  }

  .scherm,
  .vragen,
  .groep,
  .naast,
  .kaart,
  section,
  header {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .scherm {
    gap: 2rem;
  }

  h4,
  h5 {
    font-size: 1em;
  }

  summary {
    padding-block: 0.6em;
  }

  summary h4 {
    display: inline;
  }

  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .knop {
    background: var(--_vlak);
  }

  .knop:disabled {
    opacity: 0.5;
  }

  @media (forced-colors: none) {
    [data-actie='bewaren'] {
      background: var(--_accent);
      color: var(--_vlak);
    }
  }

  .kaarten {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: 1.5rem;
  }

  .kaart,
  .vak,
  .toets {
    max-inline-size: none;
    padding: 1rem;
    border: var(--_lijn);
    border-radius: var(--_hoek);
  }

  .toets {
    background: var(--_zacht);
  }

  .velden {
    grid-template-columns: 1fr;
  }

  .keuzes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }

  .keuze {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 400;
  }

  .keuze input {
    flex: none;
    inline-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }

  textarea {
    max-inline-size: 65ch;
  }

  .groep,
  details[open] > * {
    margin-block-end: 1rem;
  }

  .punt {
    position: relative;
    padding: 0.5rem 0 0.5rem 2rem;
  }

  .punt + .punt,
  .groep + .groep {
    border-block-start: var(--_lijn);
  }

  .teken {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.5em;
    border: 1px solid var(--_rand);
    border-radius: 1em;
    text-align: center;
  }

  .antwoorden div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0 1.5rem;
    padding-block: 0.5rem;
    border-block-end: var(--_lijn);
  }

  dt {
    color: var(--_gedempt);
  }

  dd {
    margin: 0;
    white-space: pre-line;
  }

  .papier {
    display: none;
  }

  @container (min-width: 56rem) {
    .naast {
      grid-template-columns: minmax(0, 1fr) 19rem;
      align-items: start;
    }

    .toets {
      position: sticky;
      inset-block-start: 1rem;
    }
  }

  @media print {
    .scherm:has(~ .papier),
    .knoppen {
      display: none;
    }

    .papier {
      display: block;
      font-size: 10pt;
    }

    .antwoorden div,
    .punt {
      padding-block: 0.1rem;
      break-inside: avoid;
    }
  }
`;
