// Het pad rechtop: alles staat onder elkaar, en elke plek begint een stukje verder.
import { css } from 'lit';

export const rechtopStyles = css`
  .stuk {
    display: none;
  }

  .langs {
    position: absolute;
    inset-block-start: calc(var(--_boven) + var(--_grondlijn) - 1.75 * var(--_rem));
    inset-inline: 0;
    inline-size: 100%;
    block-size: 33px;
    overflow: visible;
    pointer-events: none;
  }

  .langs:dir(rtl) {
    scale: -1 1;
  }

  .langs svg {
    overflow: visible;
  }

  .langs path {
    fill: var(--_vlak);
    stroke: var(--_gedempt);
    stroke-width: 1.5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .pad--professional .langs {
    display: none;
  }

  @container (max-width: 63.99em) {
    .langs {
      display: none;
    }
  }

  /* Van een professional is dit er niet als het scherm begint: bij hem staat de knop pas breed ernaast. */
  @container (min-width: 40em) {
    .begin:not(:has(~ .pad--professional)) {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
  }

  /* Een raadslid ziet geen bordjes. */
  @container (min-width: 64em) {
    .pad--raadslid {
      --_grondlijn: calc(6.5 * var(--_rem));
    }

    .pad--raadslid .plek {
      grid-template-rows: calc(0.5 * var(--_rem)) auto auto;
    }
  }

  @container (max-width: 39.99em) {
    .lint,
    .baan::before,
    .terug svg {
      display: none;
    }

    .baan ol {
      display: block;
      padding: 0;
    }

    .baan li {
      position: relative;
      --_in: calc(var(--_stap) + 12px * var(--_plek));
      padding-inline-start: calc(18px + var(--_in));
    }

    .h0 {
      --_plek: 0;
    }

    .h1 {
      --_plek: 1;
    }

    .h2 {
      --_plek: 2;
    }

    .h3 {
      --_plek: 3;
    }

    .h4 {
      --_plek: 4;
    }

    .h5 {
      --_plek: 5;
    }

    .h6 {
      --_plek: 6;
    }

    .h7 {
      --_plek: 7;
    }

    .baan li:nth-child(-n + 3) {
      background: var(--_tint);
    }

    .baan li:nth-child(3) {
      border-block-end: 1px dashed transparent;
    }

    .zone {
      position: relative;
      inset: auto;
      padding-block: calc(0.5 * var(--_stap));
    }

    .h0 .zone {
      margin-inline-start: -18px;
    }

    .h3 .zone {
      padding-inline-start: 88px;
    }

    .plek {
      grid-template: 'tekening naam' auto 'tekening borden' auto / 76px minmax(0, 1fr);
      column-gap: 12px;
      justify-items: start;
      align-content: center;
      min-block-size: 80px;
      block-size: auto;
      padding-inline-end: var(--_stap);
      font-size: 1em;
      text-align: start;
    }

    .naam {
      grid-area: naam;
      align-self: end;
      max-inline-size: none;
      padding: 0;
    }

    .plek:not(:has(.bord)) .naam {
      grid-row: 1 / -1;
      align-self: center;
    }

    .borden {
      grid-area: borden;
      flex-flow: wrap;
      align-self: start;
      padding-block: 2px 0;
    }

    .tekening {
      grid-area: tekening;
      align-self: center;
      inline-size: 76px;
      block-size: auto;
      inset-block-start: 0 !important;
    }

    .stuk {
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(18px + var(--_in) + 32px);
      display: block;
      inline-size: 12px;
      block-size: 100%;
      overflow: visible;
    }

    .stuk:dir(rtl) {
      scale: -1 1;
    }

    .stuk .stap {
      display: none;
    }

    :is(.h0, .h7) .stuk {
      block-size: 50%;
    }

    .h0 .stuk {
      inset-block-start: 50%;
    }

    .plek {
      z-index: 1;
    }

    .opstap .stuk .stap {
      display: inline;
    }

    /* De weg terug loopt links van het pad, van waar jullie aan denken naar huis. */
    .opweg::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(0.5 * var(--_stap));
      border-inline-start: 3px dotted var(--_accent);
    }

    .aankomst::before {
      inset-block-start: 40%;
    }

    .aankomst::after {
      content: '';
      position: absolute;
      inset-block-start: calc(40% - 4px);
      inset-inline-start: calc(0.5 * var(--_stap) - 3px);
      inline-size: 9px;
      block-size: 9px;
      border: solid var(--_accent);
      border-block-width: 2px 0;
      border-inline-width: 2px 0;
      direction: ltr;
      rotate: 45deg;
    }

    .terug {
      padding: calc(1.5 * var(--_stap)) calc(1.5 * var(--_stap)) 0;
    }

    .terug p {
      max-inline-size: none;
      margin: 0;
    }

    .pad figcaption {
      padding-inline: calc(1.5 * var(--_stap));
    }
  }
`;
