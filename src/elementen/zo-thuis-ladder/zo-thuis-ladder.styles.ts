import { css } from 'lit';

export const styles = css`
  .scherm,
  .inhoud,
  .uitleg,
  section,
  .begin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  .scherm {
    gap: calc(5 * var(--_stap));
  }

  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(3 * var(--_stap));
  }

  summary .kop {
    display: inline;
  }

  .treden summary .kop {
    font-size: 1em;
  }

  .inhoud {
    padding-block: var(--_stap);
  }

  .treden {
    margin-block-start: var(--_stap);
    border-inline: 3px solid var(--_lijn-kleur);
  }

  .treden > li {
    max-inline-size: none;
    padding: calc(0.5 * var(--_stap)) calc(2 * var(--_stap));
    border-block-end: 3px solid var(--_lijn-kleur);
  }

  .treden > li:last-child {
    border-block-end: 0;
  }

  .merk {
    margin-inline-start: 0.25em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_rand);
    border-radius: 1em;
    font-size: var(--_klein);
    font-weight: 400;
  }

  .uitleg {
    padding-block-end: calc(2 * var(--_stap));
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

  .treden .keuze {
    font-weight: 600;
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
