// De grondslag voor alle elementen: de gastheer, zijn breedte, koppen, links, focus en tekst. De rollen staan in rollen.styles.ts.
// `color-scheme` wordt geërfd en alleen op papier gezet: de pagina beslist over licht en donker.
import { css } from 'lit';
import { rollenStyles } from './rollen.styles.js';

export const hostStyles = css`
  ${rollenStyles}

  /* Nooit smaller dan 320 px of de plek die er is, ook in een flexrij die mensen wil laten krimpen. */
  :host {
    display: block;
    inline-size: 100%;
    min-inline-size: min(320px, 100%);
    background: var(--_grond);
    color: var(--_tekst);
    font-family: var(--_letter, inherit);
    font-size: max(1em, 12px);
    line-height: 1.5;
    white-space: normal;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: break-word;
  }

  .wortel {
    container-type: inline-size;
  }

  /* De wortel is een container en heeft daardoor geen eigen breedte: in een dialoog, een tabelcel of een float zou hij verdwijnen. Deze lege kolom
     geeft de gastheer die breedte: minstens 320 px, het liefst 880. Op een heel smal scherm is er naast de marges van de pagina geen 320 px. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(320px, 100vw - 32px), 880px);
    block-size: 0;
    overflow: clip;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    color: var(--_kop);
    font-family: var(--_kop-letter);
    font-size: 1em;
    font-weight: var(--_kop-gewicht);
    line-height: 1.3;
  }

  h3,
  .kop--2 {
    font-size: 1.125em;
  }

  h2,
  .kop--1 {
    font-size: 1.5em;
  }

  /* De maat hoort bij de diepte in het element, niet bij het niveau dat de pagina koos. */
  :is(.kop--3, .kop--4) {
    font-size: 1em;
  }

  p,
  li,
  dd {
    max-inline-size: 65ch;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  [role='list'] {
    padding: 0;
    list-style: none;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  summary {
    min-block-size: var(--_doel);
    padding-block: max(0.25em, (var(--_doel) - 1lh) / 2);
    color: var(--_link);
    cursor: pointer;
  }

  /* WebKit geeft een datumveld dat de focus heeft geen :focus-visible. */
  [type='date']:focus,
  :focus-visible {
    outline: var(--_focus-dikte) var(--_focus-stijl) var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 calc(2px + var(--_focus-dikte)) var(--_focus-onder);
  }

  .hulp,
  .zacht {
    color: var(--_gedempt);
  }

  .hulp {
    font-size: var(--_klein);
    font-weight: 400;
  }

  /* Het voorbeeld in een leeg veld is er om te lezen: de grijze letters van de browser zijn dat in het donker niet. */
  ::placeholder {
    color: var(--_gedempt);
    font-weight: 400;
    opacity: 1;
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Waar een lang woord niet past breekt het op een lettergreep; op een brede plek blijft elk woord heel. */
  @container (inline-size < 30em) {
    * {
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
  }
`;
