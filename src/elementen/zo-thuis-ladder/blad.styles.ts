// Het vel papier: het pad als plaatje, en eronder wat er besproken is. Voor een kind een eigen vel.
import { css } from 'lit';
import { antwoordenStyles } from './antwoorden.styles.js';
import { tijdlijnStyles } from './tijdlijn.styles.js';

export const bladStyles = css`
  ${antwoordenStyles}

  ${tijdlijnStyles}

  .pad--papier {
    --_huis: calc(4.1 * var(--_rem));
    --_grondlijn: calc(4.8 * var(--_rem));
    padding: var(--_stap);
    margin-block: calc(0.5 * var(--_stap));
    font-size: 8.5pt;
  }

  .pad--papier .plek {
    grid-template-rows: calc(2.25 * var(--_rem)) auto auto;
    font-size: 8.5pt;
    cursor: auto;
  }

  .pad--papier .tekening {
    inline-size: calc(3.75 * var(--_rem));
  }

  .pad--papier .naam {
    padding-block-start: calc(1.25 * var(--_stap));
  }

  .pad--papier :is(.poort, .lus, .lopers) {
    display: none;
  }

  .pad--papier .bord {
    padding-inline: 0.3em;
    font-size: 8.5pt;
    white-space: nowrap;
  }

  .pad--papier .onder {
    stroke-width: 18;
  }

  .pad--papier .boven {
    stroke-width: 16;
  }

  .pad--papier .terug {
    padding-block-start: calc(3 * var(--_stap));
  }

  .pad--papier .terug svg {
    block-size: calc(3 * var(--_stap));
  }

  .twee {
    columns: 2;
    column-gap: calc(3 * var(--_stap));
    font-size: 8pt;
    line-height: 1.2;
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
    margin-block: 2px;
  }

  .papier .kop--1 {
    font-size: 16pt;
  }

  .papier .kop--2 {
    margin-block-start: calc(0.5 * var(--_stap));
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

  .papier .kop--2 {
    color: var(--_accent);
  }

  .redenen {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 8pt;
    line-height: 1.2;
  }

  .redenen :is(th, td) {
    padding-block: 2px;
    padding-inline-end: calc(1.5 * var(--_stap));
    border-block-end: var(--_lijn);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: baseline;
  }

  .redenen thead th {
    color: var(--_gedempt);
    font-weight: 400;
  }

  .papier .voet {
    margin-block-start: var(--_stap);
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

  .papier--kind {
    font-size: 10.5pt;
  }

  .kolommen {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(3 * var(--_stap));
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
    font-size: 1.15em;
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

    .papier {
      display: block;
      font-size: 9pt;
      line-height: 1.3;
    }

    .wortel {
      container-type: normal;
    }

    .papier p,
    .papier ul {
      margin-block: calc(0.3 * var(--_stap));
    }

    /* Geen kolom is smaller dan haar langste woord: op papier breekt een woord niet zomaar. */
    .papier dl div {
      grid-template-columns: repeat(2, minmax(min-content, 1fr));
      column-gap: calc(2 * var(--_stap));
      padding-block: calc(0.2 * var(--_stap));
      break-inside: avoid;
    }
  }
`;
