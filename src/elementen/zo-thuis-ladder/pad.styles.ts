// Het pad. Breed ligt het: acht kolommen boven één lint. Smal staat het rechtop: rechtop.ts. Geen plek heeft een eigen kleur of maat.
import { css } from 'lit';

export const padStyles = css`
  .pad {
    --_tint: color-mix(in srgb, var(--_accent) 8%, transparent);
    --_boven: calc(3 * var(--_stap));
    --_huis: calc(8.25 * var(--_rem));
    --_grondlijn: calc(8.875 * var(--_rem));
    position: relative;
    padding: calc(2 * var(--_stap));
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .baan {
    position: relative;
  }

  .baan ol {
    position: relative;
    display: grid;
    grid-template-columns: repeat(8, minmax(0, 1fr));
    padding-block-start: var(--_boven);
  }

  .baan li {
    max-inline-size: none;
  }

  /* Thuis: de grond onder de eerste drie plekken. */
  .baan::before {
    content: '';
    position: absolute;
    inset-block: calc(-1 * var(--_stap));
    inset-inline-start: calc(-1 * var(--_stap));
    inline-size: calc(37.5% + var(--_stap));
    /* Onzichtbaar, tot iemand zijn eigen kleuren kiest: dan is er geen grond te zien, en wel een rand. */
    border: 1px dashed transparent;
    border-radius: calc(1.25 * var(--_stap));
    background: var(--_tint);
  }

  .zone {
    position: absolute;
    inset-block-start: 0;
    max-inline-size: none;
    padding-inline-start: var(--_stap);
    font-size: var(--_klein);
    font-weight: 600;
  }

  :is(.lint, .terug svg) {
    position: absolute;
    inset-inline: 0;
    inline-size: 100%;
    overflow: visible;
  }

  :is(.lint, .terug svg):dir(rtl) {
    scale: -1 1;
  }

  .lint {
    inset-block-start: calc(var(--_boven) + var(--_grondlijn));
    block-size: calc(2.75 * var(--_rem));
  }

  :is(.lint, .stuk, .terug svg, .lus) path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .pad .onder {
    stroke: color-mix(in srgb, var(--_d2) 34%, var(--_vlak));
    stroke-width: 30;
  }

  .pad .boven {
    stroke: color-mix(in srgb, var(--_d2) 15%, var(--_vlak));
    stroke-width: 28;
  }

  .pad .stap {
    stroke-dasharray: 7 8;
  }

  .pad .stippel {
    stroke-width: 3;
    stroke-dasharray: 0.1 7;
  }

  .plek {
    position: relative;
    display: grid;
    grid-template-rows: calc(2.875 * var(--_rem)) auto auto;
    align-content: start;
    justify-items: center;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 0;
    border-radius: var(--_hoek-veld);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }

  .naam {
    grid-row: 3;
    max-inline-size: calc(8.25 * var(--_rem));
    padding-block-start: calc(2.5 * var(--_stap));
    font-weight: 600;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .naam small {
    display: block;
    font-size: var(--_klein);
    font-weight: 400;
  }

  .plek:is(:hover, [aria-expanded='true']) .naam > :first-child {
    color: var(--_link);
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }

  .borden {
    grid-row: 1;
    display: flex;
    flex-direction: column;
    gap: 2px;
    align-items: center;
    align-self: end;
    padding-block-end: 6px;
  }

  .bord {
    padding: 0.15em 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 0.6em;
    background: var(--_vlak);
    color: var(--_tekst);
    font-size: var(--_klein);
    font-weight: 650;
    line-height: 1.3;
    white-space: nowrap;
  }

  .bord--vol {
    border-color: var(--_actie-rand);
    background: var(--_actie);
    color: var(--_actie-tekst);
  }

  .tekening {
    position: relative;
    grid-row: 2;
    inline-size: calc(7.25 * var(--_rem));
    max-inline-size: 100%;
    block-size: var(--_huis);
  }

  .h0 .tekening,
  .h7 .tekening {
    inset-block-start: 4px;
  }

  .h1 .tekening {
    inset-block-start: 10px;
  }

  .h2 .tekening {
    inset-block-start: 6px;
  }

  .h3 .tekening {
    inset-block-start: -2px;
  }

  .h4 .tekening {
    inset-block-start: -6px;
  }

  .h6 .tekening {
    inset-block-start: 8px;
  }

  .huis {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .huis path {
    fill: none;
    stroke: var(--_tekst);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .huis .w {
    fill: var(--_vlak);
  }

  .huis .r {
    fill: color-mix(in srgb, var(--_accent) 20%, var(--_vlak));
  }

  .huis .d {
    fill: color-mix(in srgb, var(--_accent) 38%, var(--_vlak));
  }

  :is(.huis, .lus) .l {
    fill: color-mix(in srgb, var(--_kind) 40%, var(--_vlak));
  }

  .huis .g {
    fill: color-mix(in srgb, var(--_goed) 20%, var(--_vlak));
  }

  .huis .p {
    fill: color-mix(in srgb, var(--_d1) 22%, var(--_vlak));
  }

  .huis .t {
    stroke-width: 1.25;
  }

  .terug {
    position: relative;
    padding-block-start: calc(5 * var(--_stap));
  }

  .terug svg {
    inset-block-start: 0;
    block-size: calc(5 * var(--_stap));
  }

  .terug p {
    inline-size: fit-content;
    max-inline-size: min(65ch, 60%);
    margin-inline-start: 6.25%;
    padding: 0.1em 0.9em;
    border: var(--_lijn);
    border-radius: 1em;
    background: var(--_vlak);
    white-space: pre-line;
  }

  .naar-1 p {
    margin-inline-start: 18.75%;
  }

  .naar-2 p {
    margin-inline-start: 31.25%;
  }

  .pad figcaption {
    margin-block-start: calc(2 * var(--_stap));
    color: var(--_gedempt);
    font-size: var(--_klein);
  }

  .pad figcaption b {
    color: var(--_tekst);
  }

  .kort {
    display: none;
  }

  /* Van een professional is het pad een strook. */
  @container (min-width: 64em) {
    .pad--professional {
      --_huis: calc(4.625 * var(--_rem));
      --_grondlijn: calc(5.25 * var(--_rem));
    }

    .pad--professional .plek {
      grid-template-rows: calc(2.25 * var(--_rem)) auto auto;
      font-size: var(--_klein);
    }

    .pad--professional .tekening {
      inline-size: calc(4.25 * var(--_rem));
    }

    .pad--professional .naam {
      padding-block-start: calc(1.25 * var(--_stap));
    }

    .pad--professional .terug {
      padding-block-start: calc(2.5 * var(--_stap));
    }

    .pad--professional .terug svg {
      block-size: calc(2.5 * var(--_stap));
    }

    .pad--professional .terug p {
      max-inline-size: 75%;
    }

    .pad--professional figcaption {
      margin-block-start: var(--_stap);
    }

    .pad--professional .onder {
      stroke-width: 18;
    }

    .pad--professional .boven {
      stroke-width: 16;
    }
  }

  @container (max-width: 63.99em) {
    .pad {
      --_huis: calc(6 * var(--_rem));
      --_grondlijn: calc(6.75 * var(--_rem));
    }

    /* Een bordje breekt hier op drie regels: dan blijft vrij wat er boven het pad staat. */
    .pad:has(.bord) {
      --_boven: calc(5.5 * var(--_stap));
    }

    .plek {
      grid-template-rows: calc(3.25 * var(--_rem)) auto auto;
      font-size: var(--_klein);
    }

    .tekening {
      inline-size: calc(5.25 * var(--_rem));
    }

    .bord {
      padding-inline: 0.4em;
      white-space: normal;
    }

    .pad .onder {
      stroke-width: 24;
    }

    .pad .boven {
      stroke-width: 22;
    }
  }

  @container (max-width: 39.99em) {
    .pad {
      padding: var(--_stap) 0;
    }

    .pad--kort {
      display: none;
    }

    .kort {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
      gap: var(--_stap) calc(2 * var(--_stap));
      padding: calc(2 * var(--_stap));
      border: var(--_lijn);
      border-radius: var(--_hoek-kaart);
      background: var(--_kaart);
    }

    .kort .nu {
      display: grid;
      align-content: start;
      justify-items: center;
      overflow-wrap: anywhere;
      text-align: center;
    }

    .kort .huis {
      inline-size: calc(4 * var(--_rem));
    }

    .kort > :not(.nu) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .bord--vol {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
