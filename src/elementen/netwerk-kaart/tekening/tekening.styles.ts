// Hoe de kaart zelf eruitziet: vakken, mensen, lijnen, en de voet eronder. Alle kleuren zijn tinten van de rollen; nooit kleur alleen.

import { css } from 'lit';

export const tekeningStyles = css`
  .kaartvak {
    display: grid;
    gap: 0;
    overflow: hidden;
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
  }

  .plaat {
    position: relative;
  }

  .kaart {
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: var(--_tekst);
    text-anchor: middle;
    direction: ltr;
    user-select: none;
  }

  .s-0 {
    --s: var(--_d4);
  }

  .s-1 {
    --s: var(--_d2);
  }

  .s-2 {
    --s: var(--_d3);
  }

  .s-3 {
    --s: var(--_d1);
  }

  .s-4 {
    --s: var(--_d5);
  }

  .s-5 {
    --s: color-mix(in srgb, var(--_d2) 45%, var(--_d4));
  }

  .s-6 {
    --s: var(--_d6);
  }

  [class*='s-'] {
    --_s-tekst: var(--_tekst);
    --_s-rand: color-mix(in srgb, var(--s) 68%, var(--_tekst));
  }

  /* De grond. */
  .vak {
    fill: color-mix(in srgb, var(--s) var(--_tint), var(--_vlak));
  }

  .r1 {
    --_tint: 24%;
  }

  .r2 {
    --_tint: 15%;
  }

  .r3 {
    --_tint: 8%;
  }

  .vak[fill] {
    fill: url('#arcering');
  }

  .vak--leeg {
    fill: none;
    stroke: color-mix(in srgb, var(--s) 60%, var(--_vlak));
    stroke-width: 1.5;
    stroke-dasharray: 2 5;
  }

  .arcering-grond {
    fill: color-mix(in srgb, var(--_d6) 9%, var(--_vlak));
  }

  .arcering-lijn {
    stroke: color-mix(in srgb, var(--_d6) 24%, var(--_vlak));
    stroke-width: 1.2;
  }

  .naamboog {
    fill: none;
  }

  /* Op de letters zelf: een kleur die van \`currentColor\` uitgaat erft niet in elke browser als dezelfde kleur. */
  .sectornaam textPath,
  .huisnaam text {
    fill: var(--_s-tekst);
    font-weight: 650;
  }

  .ringnaam {
    fill: var(--_gedempt);
    font-weight: 500;
  }

  :is(.ringnaam, .huisnaam) rect {
    fill: var(--_vlak);
  }

  .leegvak {
    fill: var(--_gedempt);
    font-size: 12px;
  }

  .uitnodiging {
    position: absolute;
    display: flex;
    align-items: end;
    justify-content: center;
    min-block-size: var(--_doel);
    padding: 0 0 6px;
    border: 0;
    border-radius: var(--_hoek-knop);
    background: none;
    color: var(--_link);
    font: inherit;
    font-size: max(0.8125em, 12px);
    font-weight: 600;
    line-height: 1.2;
    text-decoration: underline;
    text-underline-offset: 3px;
    white-space: nowrap;
    cursor: pointer;
  }

  .uitnodiging:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .huis {
    fill: color-mix(in srgb, var(--s) 5%, var(--_vlak));
  }

  .huis,
  .huisnaam rect {
    stroke: color-mix(in srgb, var(--s) 50%, var(--_vlak));
    stroke-width: 1.25;
  }

  .huisje {
    fill: none;
    stroke: var(--_s-tekst);
    stroke-width: 1.25;
    stroke-linejoin: round;
  }

  /* De banden: met het kind in kleur, tussen mensen grijs. De soort is een vorm. De kleur erft: per band gerekend kost zij op een volle kaart meer
     dan al het andere. */
  .banden,
  .bandje,
  :where(.voorbeeld) .band {
    stroke: color-mix(in srgb, var(--_accent) 80%, var(--_vlak));
  }

  .band,
  .aanwijslijn {
    fill: none;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }

  .band--steunend {
    stroke-width: 2.75;
  }

  .band--neutraal {
    stroke-width: 2.5;
    stroke-dasharray: 0.1 5.5;
  }

  .band--spanning {
    stroke: var(--_waarschuwing);
    stroke-width: 1.75;
  }

  .band--verbroken {
    stroke: color-mix(in srgb, var(--_tekst) 75%, var(--_vlak));
  }

  .band--tussen:not(.band--spanning) {
    stroke: color-mix(in srgb, var(--_tekst) 62%, var(--_vlak));
    stroke-width: 1.5;
  }

  .band--tussen.band--neutraal {
    stroke-width: 1.75;
    stroke-dasharray: 0.1 4.5;
  }

  .band--tussen.band--spanning {
    stroke-width: 1.25;
  }

  .aanwijslijn {
    stroke: var(--_tekst);
    stroke-width: 1;
  }

  /* Het kind of gezin: de enige warme schijf. */
  .gloed-in {
    stop-color: var(--_kind);
    stop-opacity: 0.42;
  }

  .gloed-uit {
    stop-color: var(--_kind);
    stop-opacity: 0;
  }

  .gloed {
    pointer-events: none;
  }

  .kern {
    fill: var(--_kind);
    stroke: var(--_vlak);
    stroke-width: 3;
  }

  .rand {
    fill: none;
    stroke: var(--_kind-rand);
    stroke-width: 1.5;
  }

  .kindnaam {
    fill: var(--_kind-tekst);
    font-weight: 650;
    pointer-events: none;
  }

  .kindnaam.eronder {
    fill: var(--_tekst);
  }

  /* De mensen. */
  .knoop {
    outline: none;
    cursor: pointer;
  }

  .raak {
    fill: transparent;
  }

  .vorm {
    fill: var(--_vlak);
    stroke: var(--_s-rand, var(--_gedempt));
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .letters {
    fill: var(--_s-tekst);
    font-size: 12px;
    font-weight: 650;
    pointer-events: none;
  }

  .knoop--professional {
    --_s-rand: var(--_gedempt);
  }

  .steunring {
    fill: none;
    stroke: var(--_s-rand);
    stroke-width: 1.5;
  }

  .voor .steunring {
    stroke-dasharray: 2.5 3;
  }

  .ster circle {
    fill: var(--_accent);
    stroke: var(--_vlak);
    stroke-width: 2;
  }

  .ster path {
    fill: var(--_vlak);
  }

  .ster.voor circle {
    fill: var(--_vlak);
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }

  .ster.voor path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.2;
  }

  .knoop:focus-visible .raak {
    stroke: var(--_focus);
    stroke-width: 3;
  }

  .midden .knoop:focus-visible .rand {
    stroke: var(--_focus);
    stroke-width: 4;
  }

  .naam-kaart {
    stroke: var(--_vlak);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .naam-kaart path {
    stroke: var(--_tekst);
  }

  .bijschrift {
    fill: var(--_gedempt);
    font-weight: 650;
  }

  :is(.gaat, .weg, .spook) .vorm {
    fill: var(--_vlak);
    stroke: var(--_gedempt);
    stroke-width: 1.5;
    stroke-dasharray: 3.5 3;
  }

  :is(.gaat, .weg, .spook) .letters {
    fill: var(--_gedempt);
  }

  :is(.gaat, .weg) .naam-kaart {
    fill: var(--_gedempt);
  }

  .landing,
  .sleepregel:empty {
    display: none;
  }

  .opschrift {
    max-inline-size: none;
    padding: var(--_stap) calc(2 * var(--_stap));
    border-block-end: var(--_lijn);
    font-weight: 600;
  }

  /* Met welk aantal de regel begint hangt ervan af wie er blijft. */
  .opschrift::first-letter {
    text-transform: uppercase;
  }

  /* De voet: wat de tekens betekenen. */
  .kaartvoet {
    position: relative;
    padding: calc(0.5 * var(--_stap)) calc(1.5 * var(--_stap)) calc(1.25 * var(--_stap));
    border-block-start: var(--_lijn);
    font-size: max(0.875em, 12px);
  }

  .kaartvoet .knoppen {
    margin: 0;
  }

  .kaartvoet .knoppen:not(:has(*)) {
    display: none;
  }

  /* Naast de kop van de uitleg: een rij knoppen eronder maakte de kaart op een telefoon een half scherm lager. */
  .grootte {
    position: absolute;
    inset-block-start: calc(0.5 * var(--_stap));
    inset-inline-end: calc(0.5 * var(--_stap));
    display: flex;
  }

  .legenda summary {
    inline-size: fit-content;
    max-inline-size: calc(100% - 2 * var(--_doel) - var(--_stap));
  }

  .hint {
    font-weight: 600;
  }

  .legenda ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.25 * var(--_stap)) calc(2 * var(--_stap));
    margin-block: 0 calc(0.5 * var(--_stap));
  }

  .legenda li {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }

  .voorbeeld {
    flex: none;
    inline-size: auto;
    overflow: visible;
  }

  @container (width < 18em) {
    .legenda summary {
      max-inline-size: none;
      margin-block-start: var(--_doel);
    }
  }

  /* Een tint als tekst is donker genoeg, of op een donkere grond licht genoeg. Zonder relatieve kleuren is er geen grond om op te rekenen. */
  @supports (color: rgb(from lab(from currentColor l a b) r g b)) {
    [class*='s-'] {
      --_s-tekst: oklch(
        from color-mix(in srgb, var(--s) 55%, var(--_tekst))
          calc(min(l, 0.5) * clamp(0, (0.62 - l) * 9999, 1) + max(l, 0.76) * clamp(0, (l - 0.62) * 9999, 1)) c h
      );
    }

    .knoop--professional {
      --_s-tekst: var(--_gedempt);
    }

    .steun .vorm {
      fill: var(--_s-tekst);
      stroke: var(--_s-tekst);
    }

    .steun .letters {
      fill: var(--_vlak);
    }
  }

  @media (forced-colors: active) {
    .vak,
    .huis,
    .vorm,
    .kern {
      fill: Canvas;
      stroke: CanvasText;
    }

    .steun .vorm {
      fill: Highlight;
      stroke: CanvasText;
    }

    .steun .letters {
      fill: HighlightText;
    }

    .gloed {
      display: none;
    }

    .band:not(.band--tussen) {
      stroke: LinkText;
    }
  }

  @media print {
    .kaartvak {
      border: 0;
    }

    .plaat {
      inline-size: 100% !important;
    }

    .schuif .kaart {
      inline-size: auto;
      max-inline-size: 100%;
      max-block-size: 11cm;
      margin-inline: auto;
    }

    .schuif .kaart--lager {
      max-block-size: 10.5cm;
    }

    .schuif .kaart--blad {
      max-block-size: 22cm;
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
