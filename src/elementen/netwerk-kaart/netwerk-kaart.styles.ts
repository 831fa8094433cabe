import { css } from 'lit';

export const styles = css`
  .wortel {
    container-type: inline-size;
  }

  .scherm,
  section,
  .begin,
  .meer {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .scherm,
  .naast {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
  }

  h4 {
    font-size: 1em;
  }

  summary {
    padding-block: 0.6em;
  }

  summary h3 {
    display: inline;
  }

  details[open] > * {
    margin-block-end: 1rem;
  }

  .knoppen,
  .balk,
  .bandrij {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: end;
    margin-block-end: 1rem;
  }

  .balk > label:not(.keuze) {
    flex: 1 1 10rem;
    max-inline-size: 22rem;
  }

  .velden {
    gap: 1rem 1.5rem;
  }

  .knop {
    background: var(--_vlak);
  }

  .keuze {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  .keuze input {
    flex: none;
    inline-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }

  label :is(input, select) {
    display: block;
    font-weight: 400;
  }

  /* In WebKit steekt een lange keuze anders uit haar keuzelijst. */
  select {
    contain: paint;
  }

  .papier-alleen {
    display: none;
  }

  .paneel {
    padding: 1rem;
    border: var(--_lijn);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_hoek);
  }

  .paneel > div,
  .paneel fieldset {
    display: grid;
    gap: 0.75rem;
  }

  .paneel fieldset {
    padding-block: 0.75rem;
    border-block-start: var(--_lijn);
  }

  .paneel .velden {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
  }

  .paneel .knoppen {
    display: flex;
    margin: 0;
  }

  .bandrij {
    max-inline-size: none;
    margin: 0;
    padding-block: 0.4rem;
  }

  .bandrij label {
    flex: 0 1 16rem;
  }

  textarea {
    max-inline-size: 100%;
  }

  dl div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0 1.5rem;
    padding-block: 0.4rem;
    border-block-end: var(--_lijn);
  }

  dt,
  .label {
    color: var(--_gedempt);
  }

  .label {
    display: none;
    font-size: 0.875em;
  }

  .kolomkop,
  .naam {
    min-block-size: 2.75rem;
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
    color: var(--_accent);
    text-decoration: underline;
    min-inline-size: 10rem;
    overflow-wrap: anywhere;
  }

  .lijst select {
    inline-size: 10rem;
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
    max-inline-size: 56rem;
  }

  .vergroot-1 .kaart {
    inline-size: 56rem;
  }

  .vergroot-2 .kaart {
    inline-size: 80rem;
  }

  .vergroot-3 .kaart {
    inline-size: 120rem;
  }

  .kaart {
    display: block;
    block-size: auto;
    overflow: visible;
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
    gap: 0.25rem 1.25rem;
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
    touch-action: none;
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
    fill: var(--_tekst);
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
    fill: var(--_vlak);
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
    padding: 0.75rem;
    border: 2px solid var(--_accent);
    font-weight: 600;
  }

  .bezig[hidden] {
    display: none;
  }

  @container (min-width: 60rem) {
    .kaartvak {
      grid-template-columns: minmax(0, 1fr) 17rem;
      column-gap: 2rem;
    }

    .kaartvak > * {
      grid-column: 1;
    }

    dl div {
      grid-template-columns: 15rem minmax(0, 1fr);
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
      min-inline-size: 9.5rem;
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
      gap: 0 1rem;
    }

    .lijst thead th {
      border: 0;
    }

    .lijst tbody {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      gap: 1rem;
    }

    .lijst tbody tr {
      padding: 0.5rem 0.75rem;
      border: var(--_lijn);
      border-radius: var(--_hoek);
    }

    .lijst td,
    .lijst tbody th {
      padding: 0.15rem 0;
      border: 0;
    }

    .lijst td {
      display: grid;
      grid-template-columns: 7rem minmax(0, 1fr);
      align-items: center;
    }

    .label {
      display: inline;
    }

    .lijst select {
      inline-size: 100%;
      max-inline-size: 11rem;
    }
  }

  @container (max-width: 42rem) {
    .vergroot-0 .kaart {
      inline-size: 50rem;
    }
  }

  @media (forced-colors: active) {
    .kaart {
      background: Canvas;
      fill: CanvasText;
    }

    .vorm,
    .ring {
      fill: Canvas !important;
      stroke: CanvasText;
    }

    .band,
    .grens {
      stroke: CanvasText;
    }

    .band--tussen {
      stroke: LinkText;
    }

    .midden circle {
      fill: CanvasText;
    }

    .midden text {
      fill: Canvas;
    }

    .plek:not(.midden) text {
      stroke: Canvas;
    }

    .knoop:focus-visible .raak,
    .gekozen .vorm {
      stroke: Highlight;
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
      gap: 0.3rem;
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
      padding: 0.08rem 0.4em 0.08rem 0;
    }

    /* Acht kolommen op een A4, hoe lang een eigen naam van een ring of deel ook is. */
    .lijst td {
      max-inline-size: 7rem;
      hyphens: auto;
    }

    .kolomkop,
    .naam {
      min-block-size: 0;
      color: inherit;
      text-decoration: none;
    }

    .naam {
      min-inline-size: 5.5rem;
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
      gap: 0 1rem;
    }

    .legenda :is(ul, p) {
      margin-block: 0;
    }

    tr,
    dl div,
    svg {
      break-inside: avoid;
    }

    .woorden > :not(h3, h3 + p) {
      display: none;
    }
  }
`;
