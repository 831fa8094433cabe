// Twee plekken naast elkaar.
import { css } from 'lit';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { icoonStyles } from './iconen.styles.js';

export const vergelijkStyles = css`
  ${icoonStyles}

  ${tabelStyles}

  .kies {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.5em), 1fr));
    gap: var(--_stap);
  }

  .kieshuis {
    display: grid;
    align-content: start;
    justify-items: center;
    min-block-size: var(--_doel);
    padding: var(--_stap) 4px;
    border: 2px solid transparent;
    border-radius: var(--_hoek-veld);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_klein);
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-align: center;
    cursor: pointer;
  }

  .kieshuis .huis {
    inline-size: calc(4.25 * var(--_rem));
  }

  .kieshuis[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_kaart);
  }

  thead .huis {
    inline-size: calc(6 * var(--_rem));
  }

  thead th > span:not(.vh) {
    display: block;
    inline-size: fit-content;
  }

  tbody th {
    font-weight: 650;
  }

  tbody th .icoon {
    margin-inline-end: var(--_stap);
    vertical-align: -0.25em;
  }

  .zelfde {
    padding-inline: 0.5em;
    border: 1px solid var(--_rand);
    border-radius: 1em;
    font-size: var(--_klein);
    white-space: nowrap;
  }

  .soorten li + li {
    margin-block-start: var(--_stap);
  }

  @media print {
    .scherm-alleen {
      display: none;
    }
  }

  th,
  td {
    min-inline-size: 6em;
    overflow-wrap: break-word;
  }

  td {
    min-inline-size: 9em;
  }
`;
