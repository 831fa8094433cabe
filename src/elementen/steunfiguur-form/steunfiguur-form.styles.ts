import { css } from 'lit';
import { hoofdknop } from '../../ui/formulierveld.styles.js';

export const styles = css`
  .scherm,
  .vragen,
  .groep,
  .naast,
  .kaart,
  section,
  header {
    display: grid;
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  .scherm {
    gap: calc(4 * var(--_stap));
  }

  summary h4 {
    display: inline;
  }

  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
  }

  .knop[data-actie='bewaren']:enabled {
    ${hoofdknop}
  }

  .kaarten {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: calc(3 * var(--_stap));
  }

  .kaart,
  .vak,
  .toets {
    max-inline-size: none;
    padding: var(--_binnen);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .toets {
    background: var(--_zacht);
  }

  .velden {
    grid-template-columns: 1fr;
  }

  textarea {
    max-inline-size: 65ch;
  }

  .groep,
  details[open] > * {
    margin-block-end: calc(2 * var(--_stap));
  }

  .punt {
    position: relative;
    padding-block: var(--_stap);
    padding-inline-start: calc(4 * var(--_stap));
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0 calc(3 * var(--_stap));
    padding-block: var(--_stap);
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

  @container (min-width: 56em) {
    .naast {
      grid-template-columns: minmax(0, 1fr) 19em;
      align-items: start;
    }

    .toets {
      position: sticky;
      inset-block-start: calc(2 * var(--_stap));
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
      padding-block: calc(0.2 * var(--_stap));
      break-inside: avoid;
    }
  }
`;
