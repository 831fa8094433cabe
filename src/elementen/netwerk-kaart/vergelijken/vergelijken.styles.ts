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
`;
