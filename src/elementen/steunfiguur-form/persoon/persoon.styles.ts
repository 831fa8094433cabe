// De stijl van een persoon en van alles wat na het begin opengaat.
import { css } from 'lit';
import { hoofdknop } from '../../../ui/formulierveld.styles.js';
import { keuzesStyles } from '../../../ui/keuzes.styles.js';
import { velStyles } from '../blad/vel.styles.js';

export const styles = css`
  ${keuzesStyles}

  ${velStyles}

  .persoon,
  .vragen,
  .stap,
  .groep {
    display: grid;
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  summary h4 {
    display: inline;
  }

  .knop[data-actie='bewaren']:enabled {
    ${hoofdknop}
  }

  .vak,
  .toets {
    max-inline-size: none;
    padding: var(--_binnen);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .toets {
    background: var(--_zacht);
  }

  .velden {
    grid-template-columns: 1fr;
  }

  textarea {
    max-inline-size: 65ch;
  }

  .groep,
  details[open] > * {
    margin-block-end: calc(2 * var(--_stap));
  }

  .punt {
    position: relative;
    padding-block: var(--_stap);
    padding-inline-start: calc(4 * var(--_stap));
  }

  .punt + .punt,
  .groep + .groep {
    border-block-start: var(--_lijn);
  }

  .teken {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.5em;
    border: 1px solid var(--_rand);
    border-radius: 1em;
    text-align: center;
  }

  .punt--onbekend .teken {
    border-style: dashed;
  }

  /* De hele rij is de link naar de vraag. */
  .punt--onbekend a::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  /* Wat er nu hardop gelezen wordt. */
  [data-hardop] {
    background: var(--_tint);
    text-decoration: underline;
  }

  .volgende {
    font-size: var(--_klein);
  }

  .antwoorden div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0 calc(3 * var(--_stap));
    padding-block: var(--_stap);
    border-block-end: var(--_lijn);
  }

  dt {
    color: var(--_gedempt);
  }

  dd {
    margin: 0;
    white-space: pre-line;
  }

  /* Blijft staan bij het schuiven: wie het is, en Bewaren. */
  .phead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    gap: var(--_stap);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--_stap);
    border-block-end: var(--_lijn);
    background: var(--_vlak);
  }

  /* Ruimer dan de kop: ook met een lange naam komt wat de focus krijgt er niet onder. */
  .persoon :is(a, button, input, label, summary, textarea, [tabindex]) {
    scroll-margin-block: calc(18 * var(--_stap)) calc(3 * var(--_stap));
  }

  .phead > .knop {
    flex: none;
    overflow-wrap: normal;
    hyphens: none;
  }

  .phead .wie {
    display: flex;
    gap: calc(1.5 * var(--_stap));
    align-items: center;
    line-height: 1.2;
  }

  .phead .kop--1 {
    font-size: 1.25em;
    overflow-wrap: anywhere;
  }

  .knop:has(.pictogram) {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
  }

  .terug {
    border-color: transparent;
    color: var(--_link);
  }

  .driedeel {
    display: grid;
    gap: calc(2 * var(--_stap));
  }

  .stap[hidden] {
    display: none;
  }

  .stap {
    gap: calc(3 * var(--_stap));
    padding: min(3 * var(--_stap), 4cqi);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .stap > .kop--2 {
    font-size: 1.5em;
  }

  /* De kop van de stap stelt de vraag al. */
  #v-steun-functies > legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .stap .velden {
    gap: calc(3.5 * var(--_stap));
  }

  .stapvoet {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
  }

  .verderknop {
    margin-inline-start: auto;
  }

  .vouwen details[open] {
    margin-block-end: calc(2 * var(--_stap));
  }

  .stappen ol {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--_stap);
  }

  .stappen li {
    max-inline-size: none;
  }

  .stappen button {
    display: flex;
    gap: var(--_stap);
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--_doel);
    padding: var(--_stap);
    border: 1px solid transparent;
    border-radius: var(--_hoek-kaart);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_klein);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }

  .stappen .nu {
    border-color: var(--_tint-rand);
    background: var(--_zacht);
  }

  .nr {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: calc(1.75 * var(--_rem));
    block-size: calc(1.75 * var(--_rem));
    border: 1.5px solid var(--_rand);
    border-radius: 50%;
  }

  .nu .nr {
    border-color: var(--_actie-rand);
    background: var(--_actie);
    color: var(--_actie-tekst);
  }

  .mis .nr {
    border: 2px solid var(--_fout);
    background: var(--_vlak);
    color: var(--_fout);
    font-weight: 700;
  }

  .toets {
    padding: 0;
  }

  .toetsregel {
    display: flex;
    gap: calc(1.5 * var(--_stap));
    align-items: center;
    min-block-size: calc(3.5 * var(--_rem));
    padding: var(--_stap) calc(2 * var(--_stap));
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .toetsregel span {
    flex: 1;
  }

  .toetsinhoud {
    display: none;
    gap: var(--_stap);
    padding: var(--_binnen);
  }

  .toets--open .toetsinhoud {
    display: grid;
  }

  .toets .kop--2 {
    font-size: 1em;
  }

  #v-steun-functies .keuzes {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(1.5 * var(--_stap));
  }

  #v-steun-functies .keuze {
    position: relative;
    align-items: start;
    min-block-size: calc(7.5 * var(--_rem));
    padding: calc(2 * var(--_stap));
    border: 1px solid var(--_rand);
    border-radius: var(--_hoek-kaart);
    background: var(--_veld-vlak) padding-box;
    color: var(--_veld-tekst);
    cursor: pointer;
  }

  #v-steun-functies .keuze:has(:checked) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_tint);
    color: var(--_tekst);
  }

  #v-steun-functies .keuze:has(:focus-visible) {
    outline: var(--_focus-dikte) var(--_focus-stijl) var(--_focus);
    outline-offset: 2px;
  }

  #v-steun-functies .keuze input {
    order: 1;
    margin-inline-start: auto;
    min-block-size: 1.5em;
    block-size: 1.5em;
  }

  #v-steun-functies .pictogram {
    display: block;
    inline-size: 2.25em;
    block-size: 2.25em;
    margin-block-end: var(--_stap);
    color: var(--_accent);
    stroke-width: 1.5;
  }

  #v-steun-functies :is(strong, small) {
    display: block;
    font-size: 1em;
    line-height: 1.3;
  }

  #v-steun-functies small {
    font-size: var(--_klein);
  }

  /* Een kaart per persoon die gevraagd wordt. */
  .gevers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(1.5 * var(--_stap));
  }

  .gever {
    display: grid;
    gap: calc(1.5 * var(--_stap));
    align-content: start;
    padding: calc(2 * var(--_stap));
    border: 1px solid var(--_rand);
    border-radius: var(--_hoek-kaart);
    background: var(--_veld-vlak) padding-box;
    color: var(--_veld-tekst);
  }

  .gever > div > :is(strong, small) {
    display: block;
    font-size: 1em;
    line-height: 1.35;
  }

  .gever > div > small {
    font-size: var(--_klein);
  }

  .meer {
    margin-block-start: var(--_stap);
  }

  @container (inline-size < 40em) {
    .terug span,
    .staptekst {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .stappen button {
      justify-content: center;
    }

    .stap {
      gap: calc(2 * var(--_stap));
    }

    .stap .velden {
      gap: calc(2.5 * var(--_stap));
    }

    .persoon > .knoppen .knop,
    .stap :is(.keuzes--chips .keuze, .chip) {
      padding-inline: 0.75em;
    }
  }

  @container (inline-size >= 40em) {
    #v-steun-functies .keuzes {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 64em) {
    .driedeel {
      grid-template-columns: 14em minmax(0, 1fr) 19em;
      align-items: start;
      gap: calc(3 * var(--_stap));
    }

    .driedeel--smal {
      grid-template-columns: 14em minmax(0, 1fr);
    }

    .stappen ol {
      grid-template-columns: 1fr;
    }

    .stappen button {
      font-size: 1em;
    }

    .stappen,
    .toets {
      position: sticky;
      inset-block-start: calc(9 * var(--_stap));
    }

    .vragen {
      grid-column: 2;
      grid-row: 1;
    }

    .toets {
      grid-column: 3;
      grid-row: 1;
    }

    .toetsregel {
      display: none;
    }

    .toetsinhoud {
      display: grid;
    }
  }

  @media (forced-colors: active) {
    .nu .nr {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    #v-steun-functies .keuze:has(:checked) {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    .phead > .knop,
    .stappen,
    .stapvoet,
    .toetsregel {
      display: none;
    }

    .antwoorden div,
    .punt {
      padding-block: calc(0.2 * var(--_stap));
      break-inside: avoid;
    }
  }
`;
