// Het vel papier: het pad als plaatje, en eronder wat er besproken is. Voor een kind een eigen vel.
import { css } from 'lit';
import { antwoordenStyles } from './antwoorden.styles.js';
import { onderpadStyles } from './onderpad.styles.js';
import { tijdlijnStyles } from './tijdlijn.styles.js';

export const bladStyles = css`
  ${antwoordenStyles}

  ${tijdlijnStyles}

  ${onderpadStyles}

  .pad--papier {
    --_huis: calc(4.1 * var(--_rem));
    --_grondlijn: calc(4.15 * var(--_rem));
    padding: calc(0.5 * var(--_stap)) var(--_stap);
    margin-block: calc(0.5 * var(--_stap));
    font-size: 9pt;
  }

  /* Een browser drukt een lichte grond niet af; een rand wel. */
  .pad--papier .baan::before {
    inset-block: calc(-0.5 * var(--_stap));
    border-color: var(--_rand);
  }

  .pad--papier .baan ol {
    padding-block-start: calc(2.25 * var(--_stap));
  }

  .pad--papier .lint {
    inset-block-start: calc(2.25 * var(--_stap) + var(--_grondlijn));
  }

  .pad--papier .plek {
    grid-template-rows: calc(1.6 * var(--_rem)) auto auto;
    font-size: 9pt;
    line-height: 1.15;
    cursor: auto;
  }

  .pad--papier .borden {
    padding-block-end: 2px;
  }

  .pad--papier .tekening {
    inline-size: calc(3.75 * var(--_rem));
  }

  .pad--papier .naam {
    padding-block-start: calc(1.25 * var(--_stap));
  }

  .pad--papier :is(.langs, .lus, .lopers) {
    display: none;
  }

  .pad--papier .bord {
    padding-inline: 0.3em;
    white-space: nowrap;
  }

  .pad--papier .onder {
    stroke-width: 18;
  }

  .pad--papier .boven {
    stroke-width: 16;
  }

  .pad--papier .terug {
    padding-block-start: calc(1.5 * var(--_stap));
  }

  .pad--papier .terug svg {
    block-size: calc(1.5 * var(--_stap));
  }

  /* Wat er moet veranderen krijgt de hele breedte: meestal past het dan op één regel. */
  .pad--papier .terug p {
    max-inline-size: none;
    margin-inline-start: 6.25%;
  }

  .twee {
    columns: 2;
    column-gap: calc(2 * var(--_stap));
    line-height: 1.15;
  }

  .papier section {
    display: block;
    padding: 0;
    border: 0;
  }

  .papier section + .twee {
    margin-block-start: calc(0.5 * var(--_stap));
  }

  /* Vraag en antwoord achter elkaar: zo past ook een vol blad op één vel. */
  .twee .antwoorden div {
    display: block;
  }

  .twee :is(dt, dd) {
    display: inline;
  }

  .twee :is(li, .antwoorden div) {
    break-inside: avoid;
  }

  .papier :is(p, li) {
    max-inline-size: none;
    margin-block: 1px;
  }

  .papier .kop--1 {
    font-size: 16pt;
  }

  .papier .kop--2 {
    margin-block-start: 2px;
    color: var(--_accent);
    font-size: 1.1em;
    line-height: 1.2;
  }

  .velkop {
    display: flex;
    gap: calc(2 * var(--_stap));
    align-items: end;
    justify-content: space-between;
    padding-block-end: calc(0.5 * var(--_stap));
    border-block-end: 2px solid var(--_accent);
  }

  .velkop p {
    flex: none;
    text-align: end;
  }

  .redenen {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    line-height: 1.15;
  }

  .redenen :is(th, td) {
    padding-block: 0;
    padding-inline-end: var(--_stap);
    border-block-end: var(--_lijn);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: baseline;
  }

  .redenen thead th {
    color: var(--_gedempt);
    font-weight: 400;
  }

  /* De breedte gaat naar wat geschreven is. */
  .redenen thead :first-child {
    inline-size: 20%;
  }

  .redenen thead :nth-child(2) {
    inline-size: 25.5%;
  }

  .redenen thead :nth-child(3) {
    inline-size: 32.5%;
  }

  .papier .voet {
    margin-block-start: calc(0.5 * var(--_stap));
    padding-block-start: 3px;
    border-block-start: var(--_lijn);
  }

  .plekvak.plekvak {
    padding: var(--_stap) calc(1.5 * var(--_stap));
    border: var(--_lijn);
    border-radius: var(--_hoek-veld);
  }

  .plekvak .kop {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_stap);
    align-items: baseline;
  }

  .kolommen {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(2 * var(--_stap));
    line-height: 1.2;
  }

  .plekje {
    display: flex;
    gap: calc(1.5 * var(--_stap));
  }

  .plekje .huis {
    flex: none;
    inline-size: calc(4 * var(--_rem));
    align-self: start;
  }

  .wens {
    font-size: 1.1em;
    font-weight: 600;
  }

  .regel {
    block-size: 2em;
    border-block-end: 1px solid var(--_rand);
  }

  .papier {
    display: none;
  }

  @media print {
    .scherm:has(~ .papier) {
      display: none;
    }

    /* Geen letter is kleiner dan 9 punten. */
    .papier {
      --_klein: 9pt;
      display: block;
      font-size: 9pt;
      line-height: 1.3;
    }

    .tweede-vel {
      break-before: page;
    }

    .namen {
      columns: 2;
      line-height: 1.15;
    }

    .papier--raad {
      font-size: 9.5pt;
    }

    .papier--raad dt {
      font-weight: 650;
    }

    .papier--raad .twee .antwoorden div {
      padding-block: 3px;
    }

    /* Een vol vel: wat over is, is ruimte tussen de stukken. */
    .papier--kind {
      display: grid;
      align-content: space-between;
      min-block-size: 240mm;
      font-size: 11pt;
    }

    .papier--kind .terug p {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
    }

    .papier--kind .kop--2 {
      margin-block-start: var(--_stap);
      font-size: 1.15em;
    }

    .wortel {
      container-type: normal;
    }

    .papier ul {
      margin-block: calc(0.3 * var(--_stap));
    }

    /* Geen kolom is smaller dan haar langste woord: op papier breekt een woord niet zomaar. */
    .papier dl div {
      grid-template-columns: repeat(2, minmax(min-content, 1fr));
      column-gap: calc(2 * var(--_stap));
      padding-block: 1px;
      break-inside: avoid;
    }
  }
`;
