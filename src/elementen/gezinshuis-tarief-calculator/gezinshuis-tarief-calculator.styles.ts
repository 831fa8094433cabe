import { css } from 'lit';
import { hoofdknop } from '../../ui/formulierveld.styles.js';

export const styles = css`
  .scherm {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_stap));
  }

  .patronen {
    position: absolute;
  }

  .kopregel,
  .knoppen,
  .basis,
  .basis__deel,
  .inhoud {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
    align-items: center;
  }

  .kopregel {
    justify-content: space-between;
    margin-block-end: calc(0.5 * var(--_stap));
  }

  .kop--1 {
    font-size: 1.25em;
  }

  .knop[data-actie='opslaan'] {
    ${hoofdknop}
  }

  [readonly] {
    background: var(--_zacht);
  }

  .menu > summary {
    display: grid;
    align-items: center;
    list-style: none;
  }

  .cijfer {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  /* De regel waar alles op staat, en de velden in een rij: een stil vak met een lijn eronder. */
  .basis {
    gap: 0 calc(3 * var(--_stap));
  }

  .basis label,
  .basis .label {
    font-weight: 400;
  }

  .rijveld {
    flex: 0 1 auto;
    inline-size: auto;
    min-inline-size: var(--_doel);
    margin: 0;
    padding: 0 0.3em;
    border-width: 0 0 max(1.5px, var(--_rand-dikte));
    border-radius: var(--_hoek-veld) var(--_hoek-veld) 0 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  select.rijveld {
    padding-inline-end: 2em;
  }

  select.rijveld,
  .naam {
    text-align: start;
    field-sizing: content;
  }

  /* Een lange naam krijgt de regel die hij nodig heeft. */
  .naam {
    min-inline-size: min(16em, 100%);
    margin-inline-end: auto;
    max-inline-size: 100%;
    font-weight: 400;
  }

  .rijveld--kort {
    inline-size: calc(3ch + 0.6em);
  }

  .rijveld--middel {
    inline-size: calc(6ch + 0.6em);
  }

  .rijveld--vraag {
    border-block-end: 3px solid var(--_waarschuwing);
  }

  .rijveld--fout {
    border: 2px solid var(--_fout);
  }

  .rekenwijze[open] {
    flex-basis: 100%;
  }

  .meldingen,
  .meldingen div {
    display: grid;
    gap: var(--_stap);
  }

  .meldingen :empty,
  .meldingen:not(:has(p)) {
    display: none;
  }

  /* Naast elkaar waar plek is: de rijen, en de uitkomst die in beeld blijft. */
  .blad {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_stap));
    align-items: start;
  }

  .rijen,
  .paneel {
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    color: var(--_tekst);
  }

  .rij {
    position: relative;
    display: grid;
    grid-template:
      'titel bedrag bedrag' minmax(var(--_doel), auto)
      'inhoud letter herkomst' minmax(calc(var(--_doel) - 1px), auto) / minmax(0, 1fr) auto auto;
    gap: 0 calc(1.25 * var(--_stap));
    align-items: center;
    padding-inline: calc(1.5 * var(--_stap));
    font-size: var(--_klein);
  }

  .rij--kop,
  .balkje {
    display: none;
  }

  .bouwsteen {
    max-inline-size: none;
    border-block-end: var(--_lijn);
  }

  .rij:hover {
    background: var(--_zacht);
  }

  .rij .kop {
    grid-area: titel;
  }

  /* De hele rij is raak, behalve een veld of een link erin. */
  .titel {
    display: flex;
    gap: 0.5em;
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--_doel);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;

    &::before {
      content: '';
      flex: none;
      inline-size: 0.45em;
      block-size: 0.45em;
      border: solid var(--_gedempt);
      border-block-width: 2px 0;
      border-inline-width: 0 2px;
      direction: ltr;
      rotate: 45deg;
    }

    &:dir(rtl)::before {
      rotate: -135deg;
    }

    &[aria-expanded='true']::before {
      rotate: 135deg;
    }

    &::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }

  .nummer {
    flex: none;
    min-inline-size: 1.25em;
    font-weight: 400;
    text-align: end;
  }

  /* Een rij is twee regels hoog, ook op een smal scherm: de woorden lopen om, de velden niet. */
  .inhoud {
    grid-area: inhoud;
    flex-wrap: nowrap;
    gap: 0 0.35em;
    line-height: 1.2;
    margin-block-start: -1px;
    color: var(--_gedempt);
  }

  .inhoud :is(input, a) {
    position: relative;
    z-index: 1;
  }

  .inhoud a {
    padding-block: max(0.25em, (var(--_doel) - 1lh) / 2);
    color: var(--_link);
  }

  .bedrag {
    grid-area: bedrag;
    font-weight: 600;
    text-align: end;
  }

  .aandeel {
    grid-area: aandeel;
    text-align: end;
  }

  .letterplek {
    grid-area: letter;
    justify-self: end;
  }

  .merk {
    grid-area: herkomst;
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    color: var(--_gedempt);
  }

  .merk__woord--let-op {
    color: var(--_waarschuwing);
    font-weight: 600;
  }

  /* Een bedrag blijft heel; de naam ernaast loopt om. */
  .regels dd,
  .totaal strong {
    flex: none;
  }

  .teken {
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .letter {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    border: 1px solid var(--_rand);
    border-radius: 0.4em;
    color: var(--_tekst);
    font-weight: 650;
    line-height: 1;
  }

  .nul,
  .oud :is(.bedrag, .cijfer, strong) {
    color: var(--_gedempt);
    font-weight: 400;
  }

  .bouwsteen > .meldingen {
    padding: 0 calc(1.5 * var(--_stap)) var(--_stap);
    padding-inline-start: calc(6 * var(--_stap));
    font-size: var(--_klein);
  }

  .totaal {
    display: flex;
    gap: calc(2 * var(--_stap));
    justify-content: space-between;
    max-inline-size: none;
    padding: calc(1.5 * var(--_stap));
    font-size: var(--_klein);
  }

  /* De uitkomst. */
  .paneel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_stap));
    padding: min(1.5 * var(--_stap), 4cqi) var(--_binnen);
    font-size: var(--_klein);
    line-height: 1.4;
  }

  .tarief strong {
    display: block;
    font-size: min(3 * var(--_rem), 13cqi);
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.1;
  }

  .paneel .kop {
    font-size: 1em;
  }

  .paneel__tarief .kop {
    color: var(--_gedempt);
    font-weight: 400;
  }

  /* Altijd plek voor drie regels: wie typt ziet het paneel niet verspringen. */
  .stand {
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-block-size: 6em;
  }

  .pil {
    padding: 0.1em 0.5em;
    border: 1px solid var(--_rand);
    border-radius: 1em;
    font-weight: 600;
  }

  .paneel__deel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-block-start: calc(1.25 * var(--_stap));
    border-block-start: var(--_lijn);
  }

  .aandacht {
    align-content: start;
    min-block-size: 11.6em;
  }

  .letterbalk {
    display: block;
    inline-size: 100%;
    block-size: calc(4 * var(--_stap));
    border-radius: var(--_hoek-veld);
  }

  .schijf {
    fill: var(--_vlak);
  }

  .schijf__letter {
    fill: var(--_tekst);
    font-weight: 650;
  }

  .rijtjes li {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) minmax(min(4.5em, 25%), auto) 2.75em;
    gap: 0.5em;
    align-items: baseline;
    max-inline-size: none;
  }

  .rijtjes .cijfer {
    text-align: end;
  }

  .regels {
    gap: 0.25em;
  }

  .regels div {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
  }

  .regels dt {
    color: var(--_gedempt);
  }

  .staal {
    inline-size: 1.375em;
    block-size: 0.875em;
    vertical-align: -0.1em;
  }

  .staaf {
    stroke: var(--_rand);
  }

  .spoor {
    fill: var(--_lijn-kleur);
  }

  .vulling--a {
    fill: var(--_d1);
  }

  .vulling--b {
    fill: var(--_d3);
  }

  .vulling--c {
    fill: var(--_d2);
  }

  .vulling--naar-rato {
    fill: var(--_d6);
  }

  .vulling--buiten {
    fill: var(--_d4);
  }

  .vulling--zorgzwaarte {
    fill: var(--_d5);
  }

  .vulling--totaal {
    fill: var(--_accent);
  }

  /* Licht op de vulling, donker op een lichte: het patroon ziet wie de kleur niet ziet. */
  .arcering {
    stroke: var(--_vlak);
  }

  /* Waar het paneel er niet naast past blijft het tarief boven in beeld. */
  .balk {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) auto;
    gap: 0.25em 1em;
    align-items: center;
    padding: 0.25em calc(1.5 * var(--_stap)) 0.5em;
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    color: var(--_tekst);
  }

  .balk p {
    max-inline-size: 60cqi;
  }

  .balk strong {
    font-size: min(1.25em, 10cqi);
  }

  .balk .letterbalk {
    grid-column: 1 / -1;
    block-size: var(--_stap);
  }

  .balk .zacht {
    font-size: var(--_klein);
  }

  /* Met grote letters op een smal scherm blijft alleen het tarief in de balk: zij mag de regels eronder niet bedekken. */
  @container (inline-size < 14em) {
    .balk :is(.zacht, .letterbalk) {
      display: none;
    }

    .balk .knop {
      padding: 0;
      font-size: 6cqi;
      overflow-wrap: normal;
    }
  }

  /* Zonder relatieve kleuren heeft de balk geen eigen grond: dan ligt hij niet op de tekst. */
  @supports not (color: rgb(from lab(from currentColor l a b) r g b)) {
    .balk {
      position: static;
    }
  }

  .bladen {
    min-block-size: 20em;
    margin-block-start: calc(3 * var(--_stap));
  }

  /* Op een telefoon blijft er onder de kop plek voor de eerste rijen: de naam naast de titel, de knoppen op één regel. */
  @container (inline-size < 38em) {
    .scherm {
      gap: var(--_stap);
    }

    .scherm > header p,
    .basis,
    .knoppen .knop {
      font-size: var(--_klein);
    }

    /* Een naam die er niet naast past komt op een eigen regel: er valt niets van af. */
    .naam {
      flex: 1 auto;
      min-inline-size: 8em;
    }

    .knoppen {
      gap: 0.25em;
    }

    .basis {
      column-gap: var(--_stap);
    }

    .knoppen .knop {
      padding-inline: 0.5em;
    }

    .aandeel {
      display: none;
    }

    /* Alleen voor wie het hoort: het teken zegt hetzelfde. */
    .merk__woord {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @container (inline-size >= 38em) {
    .rij {
      grid-template-columns: minmax(0, 1fr) 1.75em max-content 3em;
      grid-template-areas:
        'titel titel bedrag aandeel'
        'inhoud letter herkomst herkomst';
    }

    .bedrag {
      min-inline-size: 5.5em;
    }

    .inhoud {
      padding-inline-start: 2.75em;
    }

    .paneel {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(2.5 * var(--_stap)) calc(4 * var(--_stap));
    }
  }

  /* Eén regel per rij: een lang getal schuift in zijn veld, de woorden blijven heel. */
  @container (inline-size >= 60em) {
    .rij {
      grid-template:
        'titel inhoud bedrag aandeel letter herkomst' auto / minmax(0, 1fr) 20em
        5.5em 2.5em 2.85em 6.25em;
      column-gap: var(--_stap);
    }

    .rij--kop {
      display: grid;
      min-block-size: calc(4.5 * var(--_stap));
      border-block-end: var(--_lijn);
      color: var(--_gedempt);
      white-space: nowrap;
      hyphens: manual;

      :first-child {
        padding-inline-start: 3em;
      }

      :nth-child(n + 3) {
        text-align: end;
      }

      :nth-child(5) {
        justify-self: center;
      }

      :last-child {
        text-align: start;
      }
    }

    .inhoud {
      margin: 0;
      padding: 0;
    }

    .inhoud:has(input) > span {
      flex: none;
      white-space: nowrap;
    }

    .letterplek {
      justify-self: center;
    }
  }

  @container (inline-size >= 71em) {
    .blad {
      grid-template-columns: minmax(0, 1fr) calc(20 * var(--_rem));
      gap: calc(2 * var(--_stap));
    }

    .paneel {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(1.5 * var(--_stap));
    }
  }

  /* In een laag venster past het paneel niet naast de rijen: dan schuift het mee, en blijft de balk. */
  @media (height >= 704px) {
    @container (inline-size >= 71em) {
      .paneel {
        position: sticky;
        inset-block-start: calc(2 * var(--_stap));
      }

      .balk {
        display: none;
      }
    }
  }

  /* Naast het paneel is er eerst geen plek voor het deel; de letters in het paneel en de opbouw zeggen het ook. */
  @container (71em <= inline-size < 77em) {
    .rij {
      grid-template: 'titel inhoud bedrag letter herkomst' auto / minmax(0, 1fr) 20em 5.5em 2.85em 6.25em;
    }

    .aandeel,
    .rij--kop :nth-child(4) {
      display: none;
    }
  }

  @container (inline-size >= 77em) {
    .blad {
      grid-template-columns: minmax(0, 1fr) calc(21 * var(--_rem));
    }

    .rij {
      grid-template:
        'titel inhoud balk bedrag aandeel letter herkomst' auto / minmax(0, 1fr) 20em
        2.25em 5em 2.5em 2.85em 6.25em;
    }

    .rij--kop :nth-child(3) {
      grid-column: 3 / 5;
    }

    .balkje {
      display: block;
      grid-area: balk;
      inline-size: 100%;
      block-size: var(--_stap);
    }
  }

  @media (forced-colors: active) {
    .vulling:not(.vulling--a, .vulling--totaal),
    .spoor {
      fill: Canvas;
    }

    .arcering,
    .spoor,
    .staaf {
      stroke: CanvasText;
    }
  }

  @media print {
    .balk,
    .bladen,
    .knoppen,
    .stand .knop {
      display: none;
    }

    .paneel {
      display: block;
      padding: 0;
      border: 0;
    }

    svg,
    .rijtjes li {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
