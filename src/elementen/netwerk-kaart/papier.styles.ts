// Op papier: de kaart, de lijst en de woorden, en niets om te bedienen.

import { css } from 'lit';

export const papierStyles = css`
  @media print {
    .scherm-alleen,
    .knoppen,
    .erbij,
    .sprong,
    .tablijst,
    .tekstknop {
      display: none !important;
    }

    .papier-alleen {
      display: revert;
    }

    .wortel {
      container-type: normal;
      font-size: 8pt;
      line-height: 1.25;
    }

    .scherm,
    section,
    .werk,
    .elders {
      display: block;
    }

    .scherm .schuif {
      overflow: visible;
    }

    .schuif * {
      overflow-wrap: anywhere;
    }

    .zij {
      border: 0;
    }

    /* De eerste kop van de tweede kolom raakt anders de streep erboven. */
    .groepen {
      columns: 2;
      column-gap: 2em;
      padding: 0.25em 0 0;
    }

    .groepkop,
    .regel {
      padding: 0;
      line-height: 1.15;
    }

    .groepkop {
      margin-block-start: 0.25em;
      font-size: inherit;
    }

    .regel :is(small, .ringwoord) {
      font-size: inherit;
    }

    .figuur {
      inline-size: 1.5em;
      block-size: 1.5em;
    }

    .woorden .tekst {
      gap: 0.2em;
    }

    .regel {
      grid-template-columns: auto minmax(0, 1fr) auto auto;
      min-block-size: 0;
    }

    .vh.papier {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    .regel .papier-alleen {
      grid-column: 2 / -1;
      color: var(--_gedempt);
    }

    .rij,
    svg {
      break-inside: avoid;
    }
  }
`;
