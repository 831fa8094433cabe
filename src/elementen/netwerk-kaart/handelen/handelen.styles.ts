// Hoe wie gekozen is, aanwijzen, slepen, vergroten en uitzoeken eruitzien, en de velden van wat er opengaat.

import { css } from 'lit';

export const stijl = css`
  .velden {
    gap: calc(2 * var(--_stap)) calc(3 * var(--_stap));
  }

  label :is(input:not([type='radio'], [type='checkbox']), select) {
    display: block;
    font-weight: 400;
  }

  textarea {
    max-inline-size: 100%;
  }

  .band.stil,
  .kaart[data-wijst] .band:not([data-bij]) {
    opacity: 0.28;
  }

  .vaag :is(.knoop, .naam-kaart) {
    opacity: 0.45;
  }

  .vergroot-1 .plaat {
    inline-size: 140%;
  }

  .vergroot-2 .plaat {
    inline-size: 200%;
  }

  .vergroot-3 .plaat {
    inline-size: 300%;
  }

  .kiesring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .rij.gekozen > .regel {
    background: var(--_zacht);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .rij.gekozen > .regel:dir(rtl) {
    box-shadow: inset -3px 0 var(--_accent);
  }

  .gekozen .naam-kaart {
    font-weight: 700;
  }

  .naam-kaart {
    cursor: pointer;
  }

  /* Deze ligt over anderen heen. */
  .naam--los {
    pointer-events: none;
  }

  .kaart--bezig,
  .kaart--bezig :is(.knoop, .naam-kaart) {
    cursor: crosshair;
  }

  .landing {
    fill: color-mix(in srgb, var(--_accent) 12%, var(--_vlak));
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 4 3;
    pointer-events: none;
  }

  .kaart[data-sleept]:not([data-nergens]) .landing {
    display: inline;
  }

  .kaart[data-sleept] :is(.knoop, .naam-kaart) {
    cursor: grabbing;
  }

  .vak[data-licht] {
    fill: color-mix(in srgb, var(--s) 33%, var(--_vlak));
  }

  .vak[data-licht='vak'] {
    fill: color-mix(in srgb, var(--s) 42%, var(--_vlak));
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-dasharray: none;
  }

  :is(.ringnaam[data-licht], .sectornaam[data-licht] textPath) {
    fill: var(--_accent);
    font-weight: 700;
  }

  .kaart[data-nergens] [data-gesleept] {
    opacity: 0.5;
  }

  .bezig {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(2 * var(--_stap));
    align-items: center;
    justify-content: space-between;
    padding: var(--_stap) calc(2 * var(--_stap));
    border-block-start: 2px solid var(--_accent);
    font-weight: 600;
  }

  .bezig[hidden] {
    display: none;
  }

  /* Over de uitleg heen: zij zegt tijdens het slepen niets, en zo verschuift er niets onder de hand. Naast de knoppen voor de grootte. */
  .sleepregel {
    position: absolute;
    inset: 0 0 auto;
    max-inline-size: none;
    padding: var(--_stap) calc(2 * var(--_stap));
    padding-inline-end: calc(2 * var(--_doel) + 2 * var(--_stap));
    background: var(--_vlak);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .vak[data-licht='vak'] {
      stroke: Highlight;
    }
  }

  @media print {
    .bezig {
      display: none;
    }
  }

  .herstel {
    display: flex;
  }

  /* Terug is tegen het lezen in. */
  .herstel .icoon:dir(rtl) {
    scale: -1 1;
  }

  /* Over de kaart of de lijst heen, zonder haar weg te duwen: ongedaan aan het eind van de regel, en op de kaart opnieuw aan het begin. */
  :is(.kaartvak, .zij) > .herstel {
    z-index: 1;
    justify-content: end;
    block-size: 0;
  }

  .kaartvak > .herstel {
    flex-direction: row-reverse;
    justify-content: flex-start;
  }

  .kaartvak > .herstel > .knop {
    margin: 3px;
    background: var(--_vlak);
  }

  /* Naar binnen: buiten de knop wordt hij afgesneden, of ligt hij over wat ernaast staat. */
  :is(.kaartvak, .zij) > .herstel > :focus-visible {
    outline-offset: calc(-1 * var(--_focus-dikte));
    box-shadow: none;
  }

  .kaartvak > .herstel > [data-actie='opnieuw'] {
    margin-inline-end: auto;
  }

  /* De vraag ernaast houdt de regel vrij. */
  .herstel + .erbij > label {
    min-block-size: calc(var(--_doel) - 2.5 * var(--_stap));
    padding-inline-end: calc(2 * var(--_doel) - 2 * var(--_stap));
  }

  /* Zonder die vraag hebben de knoppen een eigen regel. */
  .zij > .herstel:not(:has(+ .erbij)) {
    block-size: auto;
  }
`;
