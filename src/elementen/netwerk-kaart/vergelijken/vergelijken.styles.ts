import { css } from 'lit';
import { tabelStyles } from '../../../ui/tabel.styles.js';
import { tijdlijnStyles } from './tijdlijn.styles.js';

export const stijl = css`
  ${tabelStyles}
  ${tijdlijnStyles}

  /* Naast de kaart heeft wat er veranderde een eigen regel: de naam blijft heel. */
  @container (width >= 60em) {
    .werk--beide > .zij .wie:has(.verschil) {
      flex-wrap: wrap;
    }

    .werk--beide > .zij .verschil {
      flex: 1 0 100%;
    }
  }

  /* Een lange rij nieuwe mensen mag over twee kolommen, op papier en ernaast: anders blijft er een kolom leeg. */
  .groep:has(.verschil) {
    break-inside: auto;
  }

  /* Wie weg is, is er alleen om te lezen. */
  div.regel {
    background: none;
    cursor: default;
  }

  .band--weg {
    opacity: 0.6;
    stroke-dasharray: 5 4;
  }

  .pijl {
    fill: none;
    stroke: var(--_tekst);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }

  .spook,
  .bandteken {
    pointer-events: none;
  }

  .bandteken {
    stroke: var(--_vlak);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .nieuw .vorm {
    stroke-width: 3;
  }

  .teken {
    font-weight: 700;
    font-size: 15px;
  }

  /* Zo passen kaart en lijst van zestien mensen op één A4, en in de meeste browsers ook wat eronder staat. */
  @media print {
    /* Wat er bij een mens veranderde staat al in de lijst, en de titel van de kaart staat erboven. */
    .werk:not(.werk--kaart) ~ .mens,
    .werk:not(.werk--kaart) ~ section .mens,
    .werk:has(~ [part='verschil']) .opschrift {
      display: none;
    }

    section > table :is(th, td),
    .kaartvoet {
      padding-block: 0;
    }

    /* Wat breekt telt anders niet mee voor de breedte van een kolom: Firefox maakt er dan een smalle van. */
    .schuif > table {
      table-layout: fixed;
      inline-size: 100%;
    }

    .schuif > table :is(th, td):first-child {
      inline-size: 46%;
    }

    .legenda p {
      max-inline-size: none;
    }

    section:has(> table),
    section:has(> table) + .woorden {
      display: inline-block;
      inline-size: 62%;
      vertical-align: top;
    }

    section:has(> table) + .woorden {
      inline-size: 37%;
    }

    .mens:has(> table) + .woorden {
      inline-size: auto;
    }
  }
`;
