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
    gap: calc(2 * var(--_stap));
  }

  .begin > div:first-child {
    display: grid;
    gap: var(--_stap);
  }

  .verder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block: var(--_lijn);
  }

  .verder summary .kop {
    font-size: 1em;
  }

  .vlak {
    padding: calc(2 * var(--_stap)) min(3 * var(--_stap), 4cqi);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .werk,
  .naast {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  :is(.bespreek, .dagen) li + li {
    border-block-start: var(--_lijn);
  }

  :is(.bespreek, .dagen) a {
    display: block;
    text-decoration: none;
  }

  :is(.bespreek, .dagen) a:hover {
    text-decoration: underline;
  }

  @container (min-width: 64em) {
    .werk {
      grid-template-columns: minmax(0, 1fr) calc(20 * var(--_rem));
      align-items: start;
    }

    .verder {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .verder > [open] {
      grid-column: 1 / -1;
    }

    .begin {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
  }

  @container (max-width: 39.99em) {
    .naast {
      order: -1;
    }
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
