// Twee plekken naast elkaar: het pad als strook om op te kiezen, en daaronder de antwoorden.
import { css } from 'lit';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { icoonStyles } from './iconen.styles.js';

export const vergelijkStyles = css`
  ${icoonStyles}

  ${tabelStyles}

  .pad--vergelijk {
    --_huis: calc(4.625 * var(--_rem));
    --_grondlijn: calc(3.75 * var(--_rem));
  }

  .pad--vergelijk .plek {
    grid-template-rows: calc(0.75 * var(--_rem)) auto auto;
    padding-block-end: var(--_stap);
    font-size: var(--_klein);
  }

  .pad--vergelijk .tekening {
    inline-size: calc(4.25 * var(--_rem));
  }

  .pad--vergelijk .naam {
    padding: calc(1.25 * var(--_stap)) 4px 0;
  }

  .pad--vergelijk .onder {
    stroke-width: 18;
  }

  .pad--vergelijk .boven {
    stroke-width: 16;
  }

  .pad--vergelijk .langs {
    display: none;
  }

  /* Een kader om wat gekozen is. Het ligt erbovenop, zodat er niets verschuift. */
  .kieshuis[aria-pressed='true']::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 2px solid var(--_accent);
    border-radius: inherit;
    pointer-events: none;
  }

  .naastelkaar {
    table-layout: fixed;
  }

  .naastelkaar :is(th, td) {
    padding-block: calc(1.5 * var(--_stap));
    overflow-wrap: break-word;
  }

  .naastelkaar tr:last-child > * {
    border-block-end: 0;
  }

  .naastelkaar thead th {
    font-size: 1.125em;
    vertical-align: bottom;
  }

  .naastelkaar thead th:first-child {
    inline-size: 11em;
  }

  .naastelkaar thead .huis {
    inline-size: calc(7.5 * var(--_rem));
  }

  .naastelkaar thead th > span:not(.vh) {
    display: block;
    inline-size: fit-content;
  }

  .naastelkaar .bord {
    margin-block-start: 0.4em;
    font-size: calc(0.875 * var(--_rem));
  }

  .naastelkaar tbody th {
    padding-inline-start: 2.1em;
    font-weight: 650;
  }

  .naastelkaar tbody th .icoon {
    margin-inline: -2.1em 0.6em;
    vertical-align: -0.25em;
  }

  .zelfde {
    margin-inline-start: 0.6em;
    padding-inline: 0.6em;
    border: 1px solid var(--_rand);
    border-radius: 1em;
    font-size: var(--_klein);
    white-space: nowrap;
  }

  .anders {
    display: none;
    inline-size: 100%;
    margin-block-start: var(--_stap);
    padding-inline: 0.5em 1.75em;
    font-size: var(--_rem);
  }

  .soorten li + li {
    margin-block-start: var(--_stap);
  }

  /* Smal: geen strook van acht kleine huizen, maar twee plekken met elk een lijst, en elke vraag boven haar twee antwoorden. */
  @container (max-width: 39.99em) {
    .pad--vergelijk {
      display: none;
    }

    .naastelkaar :is(thead, tbody) {
      display: block;
    }

    .naastelkaar tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(2 * var(--_stap));
      padding-block: var(--_stap);
      border-block-end: var(--_lijn);
    }

    .naastelkaar tbody tr:last-child {
      border-block-end: 0;
    }

    .naastelkaar :is(th, td) {
      padding: 0;
      border: 0;
      hyphens: auto;
    }

    .naastelkaar thead th:first-child {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .naastelkaar thead th > span:not(.vh) {
      max-inline-size: 100%;
      overflow-wrap: anywhere;
    }

    .naastelkaar thead th {
      align-self: end;
    }

    .naastelkaar thead .huis {
      inline-size: calc(6 * var(--_rem));
      max-inline-size: 100%;
    }

    .naastelkaar .bord {
      white-space: normal;
    }

    .naastelkaar tbody th {
      grid-column: 1 / -1;
      padding-inline-start: 2.1em;
    }

    .zelfde {
      display: inline-block;
      margin-inline-start: 0;
    }

    .anders {
      display: block;
    }
  }

  @media print {
    .scherm-alleen {
      display: none;
    }
  }
`;
