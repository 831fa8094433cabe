// Hoe de kaart zelf eruitziet: ringen, vakken, mensen, lijnen, en de uitleg eronder.

import { css } from 'lit';

export const tekeningStyles = css`
  .vergroot-0 .kaart {
    inline-size: 100%;
    max-inline-size: 56em;
  }

  .vergroot-1 .kaart {
    inline-size: 56em;
  }

  .vergroot-2 .kaart {
    inline-size: 80em;
  }

  .vergroot-3 .kaart {
    inline-size: 120em;
  }

  .kaart {
    display: block;
    block-size: auto;
    overflow: visible;
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    fill: var(--_tekst);
    font-size: 14px;
    text-anchor: middle;
    user-select: none;
  }

  .voorbeeld {
    display: inline-block;
    inline-size: 1.75em;
    vertical-align: middle;
  }

  .legenda ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_stap)) calc(2.5 * var(--_stap));
  }

  .ring {
    fill: color-mix(in srgb, var(--_tekst) 3%, var(--_vlak));
    stroke: color-mix(in srgb, var(--_tekst) 25%, var(--_vlak));
  }

  .grens {
    stroke: color-mix(in srgb, var(--_tekst) 18%, var(--_vlak));
    stroke-dasharray: 2 5;
  }

  .ringnaam,
  .leegvak {
    fill: var(--_gedempt);
    font-size: 12px;
  }

  .leegvak {
    font-style: italic;
  }

  .sectornaam {
    font-weight: 600;
  }

  .band {
    fill: none;
    stroke: color-mix(in srgb, var(--_tekst) 55%, var(--_vlak));
    stroke-width: 1.5;
  }

  .band--tussen {
    stroke: var(--_accent);
  }

  .band--steunend {
    stroke-width: 3;
  }

  .band--spanning {
    stroke-width: 2.5;
    stroke-dasharray: 9 5;
  }

  .band--verbroken {
    stroke-dasharray: 1.5 6;
  }

  .knoop {
    cursor: pointer;
  }

  .knoop:focus-visible {
    outline: none;
  }

  .knoop:focus-visible .raak,
  .midden .knoop:focus-visible circle {
    stroke: var(--_focus);
    stroke-width: 3;
  }

  .raak {
    fill: transparent;
  }

  .vorm,
  .midden circle {
    fill: var(--_vlak);
    stroke: var(--_tekst);
    stroke-width: 2;
  }

  .midden circle {
    fill: var(--_kind);
    stroke: var(--_kind-rand);
  }

  .knoop--netwerk .vorm {
    fill: color-mix(in srgb, var(--_accent) 30%, var(--_vlak));
  }

  .knoop--gezin .vorm {
    fill: color-mix(in srgb, var(--_accent) 65%, var(--_vlak));
  }

  .knoop--professional .vorm {
    stroke-dasharray: 4 2;
  }

  .plek text,
  .bandteken {
    font-size: 16px;
    pointer-events: none;
    stroke: var(--_vlak);
    stroke-width: 3.5;
    paint-order: stroke;
  }

  .midden text {
    fill: var(--_kind-tekst);
    stroke: none;
    font-size: 12px;
    font-weight: 600;
  }

  .teken {
    font-weight: 700;
  }

  .gekozen .vorm {
    stroke: var(--_accent);
    stroke-width: 5;
  }

  .vaag {
    opacity: 0.3;
  }

  .plek.weg .vorm {
    fill: none;
    stroke-dasharray: 2 3;
  }

  .band--weg {
    stroke-dasharray: 1 5;
  }

  .plek.weg text {
    text-decoration: line-through;
  }

  .kaart--vol .plek:not(:hover, :focus-within, .gekozen, .midden) text {
    display: none;
  }

  .kaart--bezig,
  .kaart--bezig .knoop {
    cursor: crosshair;
  }

  .bezig {
    padding: calc(1.5 * var(--_stap));
    border: 2px solid var(--_accent);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
    font-weight: 600;
  }

  .bezig[hidden] {
    display: none;
  }

  @container (min-width: 60em) {
    .kaartvak {
      grid-template-columns: minmax(0, 1fr) 17em;
      column-gap: calc(4 * var(--_stap));
    }

    .kaartvak > * {
      grid-column: 1;
    }

    .kaartvak .legenda {
      grid-area: 3 / 2 / span 3;
    }

    .legenda ul {
      display: grid;
    }
  }

  @container (max-width: 42em) {
    .vergroot-0 .kaart {
      inline-size: 50em;
    }
  }

  @media (forced-colors: active) {
    .vorm,
    .ring {
      fill: Canvas !important;
    }

    .ring,
    .band,
    .grens {
      stroke: CanvasText;
    }

    .band--tussen {
      stroke: LinkText;
    }
  }

  @media print {
    .schuif .kaart {
      inline-size: auto;
      max-block-size: 9cm;
      margin-inline: auto;
    }

    .legenda::details-content {
      content-visibility: visible;
    }

    /* Twaalf mensen passen zo op één A4. */
    .legenda summary {
      min-block-size: 0;
      padding: 0;
    }

    .legenda ul {
      gap: 0 calc(2 * var(--_stap));
    }

    .legenda :is(ul, p) {
      margin-block: 0;
    }
  }
`;
