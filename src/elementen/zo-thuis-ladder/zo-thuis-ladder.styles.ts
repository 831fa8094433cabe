import { css } from 'lit';

export const styles = css`
  .scherm,
  .inhoud,
  .plekkaart,
  section,
  .begin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  .scherm {
    gap: calc(2.5 * var(--_stap));
  }

  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(3 * var(--_stap));
  }

  summary .kop {
    display: inline;
  }

  .inhoud {
    padding-block: var(--_stap);
  }

  .plaatsing,
  .groep {
    padding: var(--_binnen);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .groep {
    margin-block-end: calc(2 * var(--_stap));
  }

  .groep legend {
    padding-inline: 0.4em;
  }

  .velden {
    gap: calc(2 * var(--_stap)) calc(3 * var(--_stap));
  }

  textarea {
    max-inline-size: 65ch;
  }

  dl div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0 calc(3 * var(--_stap));
    padding-block: calc(0.8 * var(--_stap));
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
    min-inline-size: 6em;
    overflow-wrap: break-word;
  }

  td {
    min-inline-size: 9em;
  }

  .papier {
    display: none;
  }

  @container (min-width: 48em) {
    .velden--breed {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .scherm:has(~ .papier) {
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
      margin-block: calc(0.6 * var(--_stap));
    }

    .papier dl div {
      grid-template-columns: 1fr 2fr;
      padding-block: calc(0.2 * var(--_stap));
      break-inside: avoid;
    }
  }
`;
