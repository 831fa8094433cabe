import { css } from 'lit';

export const styles = css`
  .wortel {
    container-type: inline-size;
  }

  .scherm,
  .vragen,
  .groep,
  header {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .scherm {
    gap: 2rem;
  }

  h4,
  h5,
  h6 {
    font-size: 1em;
  }

  summary {
    padding-block: 0.6em;
  }

  summary h4 {
    display: inline;
  }

  blockquote {
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--_rand);
  }

  details > :not(summary) {
    margin-block-end: 1rem;
  }

  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .knop {
    background: var(--_vlak);
  }

  .knop--hoofd {
    background: var(--_accent);
    color: var(--_vlak);
  }

  .kaarten {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 1rem;
    margin-block-start: 0.5rem;
  }

  .kaart,
  .vak,
  .toets {
    display: grid;
    gap: 0.5rem;
    align-content: start;
    max-inline-size: none;
    padding: 1rem;
    border: var(--_lijn);
    border-radius: var(--_hoek);
  }

  .kaart--open {
    border-color: var(--_accent);
  }

  .vak {
    gap: 1rem;
  }

  .toets {
    background: var(--_zacht);
  }

  .naast {
    display: grid;
    gap: 1.5rem;
  }

  .velden {
    grid-template-columns: 1fr;
    align-items: start;
  }

  .keuzes {
    display: grid;
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
    block-size: 1.4em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent);
  }

  textarea {
    inline-size: 100%;
    max-inline-size: 65ch;
    margin-block-start: 0.25em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_rand);
    border-radius: var(--_hoek);
    background: var(--_vlak);
    color: inherit;
    font: inherit;
  }

  .veld--fout textarea {
    border: 2px solid var(--_fout);
  }

  .deel {
    border-block-start: var(--_lijn);
  }

  .groep {
    margin-block: 1rem;
  }

  .punt {
    position: relative;
    padding: 0.5rem 0 0.5rem 2rem;
  }

  .punt + .punt {
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
    gap: 0 1rem;
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

  @container (min-width: 34rem) {
    .antwoorden div {
      grid-template-columns: 14rem 1fr;
    }
  }

  @container (min-width: 56rem) {
    .naast {
      grid-template-columns: minmax(0, 1fr) 19rem;
    }

    .toets {
      position: sticky;
      inset-block-start: 1rem;
    }

    .keuzes {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .scherm,
    .vh {
      display: none;
    }

    .papier {
      display: block;
    }

    .vel {
      font-size: 10pt;
    }

    .vel + .vel {
      break-before: page;
    }

    .antwoorden div {
      grid-template-columns: 14rem 1fr;
      padding-block: 0.15rem;
      break-inside: avoid;
    }

    .vel .punt {
      padding-block: 0.15rem;
      break-inside: avoid;
    }
  }
`;
