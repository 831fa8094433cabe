import { css } from 'lit';
import { hoofdknop } from '../../ui/formulierveld.styles.js';

export const styles = css`
  .scherm,
  section,
  .begin,
  .meer {
    display: grid;
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  .scherm,
  .naast {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_stap));
  }

  summary h3 {
    display: inline;
  }

  details[open] > * {
    margin-block-end: calc(2 * var(--_stap));
  }

  .knoppen,
  .balk {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(2 * var(--_stap));
    align-items: end;
    margin-block-end: calc(2 * var(--_stap));
  }

  .balk > label:not(.keuze) {
    flex: 1 1 10em;
    max-inline-size: 22em;
  }

  .velden {
    gap: calc(2 * var(--_stap)) calc(3 * var(--_stap));
  }

  .knop[data-actie='toevoegen']:enabled {
    ${hoofdknop}
  }

  label :is(input, select) {
    display: block;
    font-weight: 400;
  }

  .papier-alleen {
    display: none;
  }

  .bandrij {
    max-inline-size: none;
    margin: 0;
    padding-block: calc(0.8 * var(--_stap));
  }

  textarea {
    max-inline-size: 100%;
  }

  dt,
  .label {
    color: var(--_gedempt);
  }

  .label {
    display: none;
    font-size: var(--_klein);
  }

  .kolomkop,
  .naam {
    min-block-size: var(--_doel);
    min-inline-size: var(--_doel);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .naam {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    min-inline-size: min(10em, 100%);
    overflow-wrap: anywhere;
  }

  .lijst select {
    inline-size: 10em;
    padding-inline: 0.4em;
    max-inline-size: none;
    margin: 0;
  }

  .lijst .hulp,
  .lijst .bericht {
    display: block;
  }

  /* Een eigen woord zonder spatie maakt een kolom niet breder dan het scherm. */
  .lijst tbody :is(th, td) {
    overflow-wrap: anywhere;
    vertical-align: middle;
  }

  tr.gekozen {
    background: var(--_zacht);
  }

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

  /* Breed genoeg voor een tabel met hele woorden. */
  @container (min-width: 70em) {
    .lijst td:first-of-type {
      min-inline-size: 9.5em;
    }

    .lijst td:is(:nth-of-type(2), :nth-of-type(6)) {
      overflow-wrap: break-word;
    }
  }

  @container (max-width: 70em) {
    .lijst table,
    .lijst tbody,
    .lijst tr,
    .lijst td,
    .lijst tbody th {
      display: block;
    }

    .lijst thead,
    .lijst thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(2 * var(--_stap));
    }

    .lijst thead th {
      border: 0;
    }

    .lijst tbody {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
      gap: calc(2 * var(--_stap));
    }

    .lijst tbody tr {
      padding: var(--_stap) calc(1.5 * var(--_stap));
      border: var(--_lijn);
      border-radius: var(--_hoek-kaart);
      background: var(--_kaart);
    }

    .lijst td,
    .lijst tbody th {
      padding: calc(0.3 * var(--_stap)) 0;
      border: 0;
    }

    .lijst td {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      align-items: center;
    }

    .label {
      display: inline;
    }

    .lijst select {
      inline-size: 100%;
      max-inline-size: 11em;
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
    .scherm-alleen,
    .knoppen,
    .paneel,
    .bezig {
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
    .naast,
    section {
      gap: calc(0.6 * var(--_stap));
    }

    .naast {
      display: flex;
      flex-direction: column;
    }

    .vlak {
      order: -1;
    }

    .schuif {
      overflow: visible;
    }

    .schuif * {
      overflow-wrap: anywhere;
    }

    .schuif .kaart {
      inline-size: auto;
      max-block-size: 9cm;
      margin-inline: auto;
    }

    th,
    td {
      padding-block: 0.1em;
      padding-inline-end: 0.4em;
    }

    /* Acht kolommen op een A4, hoe lang een eigen naam van een ring of deel ook is. */
    .lijst td {
      max-inline-size: 7em;
      hyphens: auto;
    }

    /* Breed genoeg voor onze eigen woorden: "Jeugdbeschermer" en "Hulpverleners" blijven heel. */
    .lijst td:not(:last-of-type) {
      min-inline-size: 6.8em;
    }

    .lijst td:nth-of-type(3) {
      min-inline-size: 7.6em;
      max-inline-size: 7.6em;
    }

    .lijst td:first-of-type {
      min-inline-size: 9.8em;
      max-inline-size: 9.8em;
    }

    .lijst thead th {
      max-inline-size: 7em;
    }

    .kolomkop,
    .naam {
      min-block-size: 0;
      color: inherit;
      text-decoration: none;
    }

    .naam {
      min-inline-size: 6em;
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

    tr,
    svg {
      break-inside: avoid;
    }

    .woorden > :not(h3, h3 + p) {
      display: none;
    }
  }
`;
