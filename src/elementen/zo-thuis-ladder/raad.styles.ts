// De tabel en de rollen voor een raadslid. Halfbreed staat elke plek als blok; smal staat alleen de plek die iemand aantikt onder het pad.
import { css } from 'lit';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { icoonStyles } from './iconen.styles.js';

export const raadStyles = css`
  ${icoonStyles}

  ${tabelStyles}

  .plekken {
    border: var(--_lijn);
    border-collapse: separate;
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
    border-spacing: 0;
    line-height: 1.4;
    table-layout: fixed;
  }

  .plekken :is(th, td) {
    padding: calc(1.5 * var(--_stap)) calc(2 * var(--_stap));
    vertical-align: top;
  }

  .plekken tr:last-child > * {
    border-block-end: 0;
  }

  .plekken th[scope='row'] {
    font-weight: 650;
  }

  .plekken .huis {
    flex: none;
    inline-size: calc(3.25 * var(--_rem));
  }

  .leest > * {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }

  .kolom {
    display: none;
    color: var(--_gedempt);
    font-size: var(--_klein);
    font-weight: 600;
  }

  .beleid {
    max-inline-size: none;
  }

  .rollen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
  }

  .rollen > li {
    display: flex;
    flex-direction: column;
    gap: var(--_stap);
    padding: calc(2.5 * var(--_stap));
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .rollen ul li {
    margin-block-end: var(--_stap);
    padding-inline-start: calc(2 * var(--_stap));
    border-inline-start: 2px solid color-mix(in srgb, var(--_accent) 38%, var(--_vlak));
  }

  .rollen > li > :is(.knoppen, .hulp) {
    margin-block-start: auto;
  }

  @container (min-width: 40em) {
    .rollen {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 64em) {
    .rollen {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (min-width: 64em) {
    /* Het huis naast de naam, en de meeste ruimte voor wat de wet zegt: zo blijft elke rij laag. */
    .plekken th > :is(.huis, span) {
      display: inline-block;
      inline-size: calc(100% - 2.75 * var(--_rem) - 1.5 * var(--_stap));
      vertical-align: top;
    }

    .plekken th > .huis {
      inline-size: calc(2.75 * var(--_rem));
      margin-inline-end: var(--_stap);
    }

    .plekken {
      font-size: 0.9375em;
      line-height: 1.35;
    }

    .plekken :is(th, td) {
      padding: var(--_stap) calc(1.5 * var(--_stap));
    }

    /* Zo breed dat geen naam van een plek breekt; de rest is verdeeld naar hoeveel er staat. */
    .plekken thead :first-child {
      inline-size: 18%;
    }

    .plekken th:nth-child(2) {
      inline-size: 20%;
    }

    .plekken th:nth-child(3) {
      inline-size: 18%;
    }

    .plekken th:nth-child(4) {
      inline-size: 20%;
    }
  }

  @container (max-width: 63.99em) {
    .plekken,
    .plekken tbody {
      display: block;
    }

    .plekken thead {
      display: none;
    }

    .plekken tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      border-block-end: var(--_lijn);
    }

    .plekken :is(th, td) {
      border: 0;
    }

    .plekken td {
      padding-block-start: 0;
    }

    .plekken th[scope='row'] {
      display: flex;
      grid-column: 1 / -1;
      gap: calc(2 * var(--_stap));
      align-items: center;
    }

    .kolom {
      display: block;
    }
  }

  @container (max-width: 39.99em) {
    .plekken tr {
      grid-template-columns: minmax(0, 1fr);
    }

    .plekken tr:not(.leest),
    .plekken:not(:has(.leest)) {
      display: none;
    }
  }
`;
