import { css } from 'lit';

export const stijl = css`
  .paneel {
    --_hoger: 0px;
    --_breder: 0px;
    --_buiten: 0px;
    --_onder: 0px;
    display: flex;
    flex-direction: column;
    gap: 0;
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    overflow: clip;
  }

  .paneelkop {
    display: grid;
    grid-template: 'wie buren terug' auto / minmax(0, 1fr) auto auto;
    align-items: center;
    padding-block: calc(1.25 * var(--_stap)) calc(0.75 * var(--_stap));
    padding-inline: calc(2 * var(--_stap)) calc(0.5 * var(--_stap));
  }

  .paneelkop .wie {
    grid-area: wie;
    display: flex;
    gap: calc(1.5 * var(--_stap));
    align-items: center;
  }

  .paneelkop .figuur {
    inline-size: 2.75em;
    block-size: 2.75em;
  }

  .paneelkop .kop {
    font-size: 1.25em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  /* De regel eronder begint meteen: zo blijft de ring in het wit ertussen. */
  .paneelkop .kop:focus-visible {
    outline-offset: 0;
    box-shadow: 0 0 0 var(--_focus-dikte) var(--_focus-onder);
  }

  .paneelkop p {
    color: var(--_gedempt);
  }

  .buren {
    grid-area: buren;
    display: flex;
  }

  .terug {
    position: relative;
    grid-area: terug;
    font-weight: 400;
  }

  .terug .icoon--terug {
    display: none;
  }

  :is(.icoon--terug, .icoon--verder):dir(rtl) {
    scale: -1 1;
  }

  .terug span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .paneel > .inhoud {
    display: grid;
    flex: 1 1 0;
    gap: calc(1.5 * var(--_stap));
    align-content: start;
    min-block-size: 0;
    padding: calc(0.75 * var(--_stap)) calc(2 * var(--_stap)) calc(1.5 * var(--_stap));
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .paneel :is(legend, label:not(.keuze)) {
    color: var(--_gedempt);
    font-size: max(0.875em, 14px);
  }

  /* Geen woord van ons breekt: past een antwoord er niet naast, dan komt het op de volgende regel. Alleen een woord dat zelf te breed is, zoals de
     eigen naam van een ring, breekt waar het moet. */
  .paneel .keuzes--balk {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: none;
  }

  .paneel .keuzes--balk .keuze {
    flex: 1 1 0;
    flex-direction: column;
    gap: 0.2em;
    min-inline-size: auto;
    max-inline-size: 100%;
    min-block-size: calc(6 * var(--_stap));
    padding-inline: 0.25em;
    font-size: max(0.875em, 14px);
  }

  .paneel .keuze span {
    max-inline-size: 100%;
  }

  .paneel select,
  .paneel input[type='text'] {
    max-inline-size: none;
    color: var(--_veld-tekst);
    font-size: var(--_invoer);
  }

  .stippen {
    display: inline-flex;
    gap: 0.25em;
  }

  .stippen i {
    inline-size: 0.6em;
    block-size: 0.6em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }

  .stippen .aan {
    background: currentColor;
  }

  .keuze:has(:checked) .band {
    stroke: currentColor;
  }

  .steunblok {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 calc(1.25 * var(--_stap));
    padding: var(--_stap) calc(1.5 * var(--_stap));
    border-radius: var(--_hoek-veld);
    background: color-mix(in srgb, var(--_accent) 9%, var(--_vlak));
  }

  .steunblok .tekstknop {
    margin-block: -0.6em;
  }

  .steunblok > * {
    grid-column: 2;
  }

  .steunblok .ster {
    grid-area: 1 / 1 / span 9;
    color: var(--_accent);
    font-size: 1.375em;
    line-height: 1.3;
  }

  .duo {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: calc(1.5 * var(--_stap));
  }

  .kent .chip span:not(.vh) {
    overflow-wrap: anywhere;
  }

  .kent .bandje {
    inline-size: 1.5em;
  }

  .bandrij {
    display: grid;
    gap: var(--_stap);
    padding-block: var(--_stap);
  }

  .paneel .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
    margin: 0;
  }

  /* De ring van het veld ligt anders over de knop. */
  .persoonmeer label + .knoppen {
    margin-block-start: var(--_stap);
  }

  .persoonmeer[open] {
    display: grid;
    gap: calc(2 * var(--_stap));
  }

  .paneelvoet {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    padding: calc(0.5 * var(--_stap)) var(--_stap);
    border-block-start: var(--_lijn);
  }

  .weg {
    color: var(--_fout);
  }

  .vraagweg {
    display: grid;
    gap: calc(1.25 * var(--_stap));
    max-block-size: 80%;
    padding: calc(2 * var(--_stap));
    border-block-start: 2px solid var(--_fout);
    overflow-y: auto;
  }

  .feiten div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_stap));
    padding-block: var(--_stap);
    border-block-end: var(--_lijn);
  }

  .feiten dt {
    flex: 0 0 8.5em;
  }

  /* Past een woord er niet naast, dan staat het eronder. */
  .feiten dd {
    flex: 1 1 10em;
  }

  /* In de regel van de lijst: elke keuze op haar eigen regel. */
  .paneel--regel {
    border-inline: 0;
    border-radius: 0;
  }

  .paneel--regel > .inhoud {
    flex: none;
    overflow: visible;
  }

  .paneel--regel .keuzes--balk {
    display: grid;
    grid-auto-flow: row;
  }

  .paneel--regel .keuzes--balk .keuze {
    flex-direction: row-reverse;
    justify-content: space-between;
    min-block-size: var(--_doel);
    padding-inline: 1em;
    font-size: inherit;
    text-align: start;
  }

  .paneel--regel .keuzes--balk .keuze + .keuze {
    border-inline-start: 0;
    border-block-start: var(--_rand-dikte) solid var(--_rand);
  }

  .paneel--regel .keuzes--balk .keuze:first-child {
    border-radius: calc(var(--_hoek-knop) - 1px) calc(var(--_hoek-knop) - 1px) 0 0;
  }

  .paneel--regel .keuzes--balk .keuze:last-child {
    border-radius: 0 0 calc(var(--_hoek-knop) - 1px) calc(var(--_hoek-knop) - 1px);
  }

  .paneel--regel .keuzes--balk .keuze::before {
    content: '';
    order: 1;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }

  .paneel--regel .keuzes--balk .keuze span:last-of-type {
    flex: 1;
  }

  .paneel--regel .keuzes--balk .keuze:has(:checked)::before {
    border-width: 0.4em;
  }

  .paneel--regel .buren .knop {
    min-inline-size: var(--_doel);
  }

  /* Op de plek van de lijst, en net zo hoog. */
  @container (width >= 60em) {
    .werk--open > .zij {
      display: none;
    }

    .werk > .paneel {
      position: sticky;
      inset-block-start: var(--_stap);
      grid-area: 1 / 2;
      min-block-size: 34em;
      max-block-size: max(34em, 100vh - 5.5 * var(--_rem));
    }

    .werk--open > .paneel > .paneelkop {
      grid-template: 'terug buren' auto 'wie wie' auto / minmax(0, 1fr) auto;
      padding: 0;
    }

    .werk--open > .paneel .terug {
      justify-self: start;
    }

    .werk--open > .paneel .terug .icoon--terug {
      display: inline;
    }

    .werk--open > .paneel .terug span {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    .werk--open > .paneel .icoon--sluiten {
      display: none;
    }

    .werk--open > .paneel .paneelkop .wie {
      padding: calc(1.25 * var(--_stap)) calc(2 * var(--_stap)) 0;
      border-block-start: var(--_lijn);
    }
  }

  /* Een kaartje rechtsonder op de kaart. */
  @container (40em <= width < 60em) {
    .werk > .vlak {
      grid-area: 1 / 1;
    }

    .werk > .paneel .buren {
      display: none;
    }

    .werk > .paneel {
      position: sticky;
      z-index: 2;
      inset-block-end: calc(1.5 * var(--_stap) - var(--_onder));
      grid-area: 1 / 1;
      align-self: end;
      justify-self: end;
      inline-size: calc(min(19em, 50% - 1.5 * var(--_doel)) + var(--_breder) + var(--_buiten));
      block-size: calc(25em + var(--_hoger) + var(--_onder));
      margin: calc(1.5 * var(--_stap));
      margin-block-end: calc(1.5 * var(--_stap) - var(--_onder));
      margin-inline: calc(1.5 * var(--_stap) - var(--_buiten));
      border-color: var(--_rand);
      box-shadow: 0 6px 24px rgb(0 0 0 / 0.14);
    }

    .werk > .paneel[data-kant='begin'] {
      justify-self: start;
    }

    .werk > .paneel .keuzes--balk > :nth-last-child(n + 4),
    .werk > .paneel .keuzes--balk > :nth-last-child(n + 4) ~ * {
      flex-basis: 34%;
    }
  }

  /* Een blad van onderen, zo lang de kaart in beeld is. */
  @container (width < 40em) {
    .werk > .paneel {
      position: sticky;
      z-index: 2;
      inset-block-end: 0;
      block-size: calc(min(23.5em, 60vh) + var(--_hoger));
      margin-block-start: calc(-1 * var(--_hoger));
      border-color: var(--_rand);
      border-radius: 1em 1em 0 0;
      box-shadow: 0 -6px 24px rgb(0 0 0 / 0.12);
    }

    .werk > .paneel::before {
      content: '';
      align-self: center;
      inline-size: 2.5em;
      block-size: 0.25em;
      margin-block: 0.45em -0.45em;
      border-radius: 0.125em;
      background: var(--_rand);
    }
  }

  /* Met grote letters op een smal scherm: de naam op een eigen regel, en kop en voet schuiven mee. */
  @container (width < 18em) {
    .paneelkop {
      grid-template: 'buren terug' auto 'wie wie' auto / minmax(0, 1fr) auto;
    }

    .werk > .paneel {
      block-size: calc(50vh + var(--_hoger));
      overflow-y: auto;
    }

    .werk > .paneel > .inhoud {
      flex: none;
    }
  }

  @media print {
    .paneel {
      display: none;
    }
  }
`;
