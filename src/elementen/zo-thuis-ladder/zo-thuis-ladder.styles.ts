import { css } from 'lit';

export const styles = css`
  * {
    overflow-wrap: anywhere;
  }

  .wortel {
    container-type: inline-size;
  }

  .scherm,
  .plaatsing,
  .uitleg,
  section,
  .begin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
  }

  .scherm {
    gap: 2.5rem;
  }

  .knoppen,
  .keuzes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
  }

  .knop {
    background: var(--_vlak);
  }

  .knop:disabled {
    opacity: 0.5;
  }

  summary {
    padding-block: 0.6em;
  }

  summary h3 {
    display: inline;
    font-size: 1em;
  }

  .treden {
    margin-block-start: 0.5rem;
    border-inline: 3px solid var(--_rand);
  }

  .treden > li {
    max-inline-size: none;
    padding: 0.25rem 1rem;
    border-block-end: 3px solid var(--_rand);
  }

  .treden > li:last-child {
    border-block-end: 0;
  }

  .merk {
    margin-inline-start: 0.25em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_rand);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 400;
  }

  .uitleg {
    padding-block-end: 1rem;
  }

  .plaatsing,
  .groep {
    padding: 1rem;
    border: var(--_lijn);
    border-radius: var(--_hoek);
  }

  .groep {
    margin-block-end: 1rem;
  }

  .groep legend {
    padding-inline: 0.4em;
  }

  .velden {
    gap: 1rem 1.5rem;
  }

  .keuze {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 400;
  }

  .treden .keuze {
    font-weight: 600;
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

  dl div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0 1.5rem;
    padding-block: 0.4rem;
    border-block-end: var(--_lijn);
  }

  dt {
    color: var(--_gedempt);
  }

  dd {
    margin: 0;
    white-space: pre-line;
  }

  th,
  td {
    min-inline-size: 6rem;
    overflow-wrap: break-word;
  }

  td {
    min-inline-size: 9rem;
  }

  .papier {
    display: none;
  }

  @container (min-width: 48rem) {
    .velden--breed {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .scherm {
      display: none;
    }

    .papier {
      display: block;
      font-size: 9pt;
      line-height: 1.3;
    }

    .wortel {
      container-type: normal;
    }

    .papier p,
    .papier ul {
      margin-block: 0.3rem;
    }

    .papier dl div {
      grid-template-columns: 1fr 2fr;
      padding-block: 0.1rem;
      break-inside: avoid;
    }
  }
`;
