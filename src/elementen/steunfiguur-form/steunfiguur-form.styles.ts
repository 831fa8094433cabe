// De stijl van het begin, en van wat op elk scherm terugkomt. Wat later opengaat brengt zijn eigen stijl mee (persoon/persoon.styles.ts).
import { css } from 'lit';

export const styles = css`
  :host {
    --_tint: color-mix(in srgb, var(--_accent) 9%, var(--_vlak));
    --_tint-rand: color-mix(in srgb, var(--_accent) 40%, var(--_vlak));
  }

  .scherm,
  .uitleg,
  section {
    display: grid;
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  .scherm {
    gap: calc(3 * var(--_stap));
  }

  .kop--1 {
    font-size: min(2em, 1.3em + 2cqi);
    line-height: 1.15;
    text-wrap: balance;
  }

  .kop--2 {
    font-size: 1.25em;
  }

  .pictogram {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }

  .pictogram:dir(rtl) {
    scale: -1 1;
  }

  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
  }

  .kopvak {
    display: flex;
    gap: calc(4 * var(--_stap));
    align-items: end;
    justify-content: space-between;
  }

  .koptekst {
    display: grid;
    gap: var(--_stap);
  }

  .tafel {
    flex: none;
    display: none;
    inline-size: 16.25em;
    max-inline-size: 100%;
  }

  .tafel * {
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }

  .tafel .dun {
    stroke-width: 1.25;
  }

  .tafel .stip {
    stroke-width: 4;
  }

  .tafel .licht {
    fill: color-mix(in srgb, var(--_kind) 26%, transparent);
    stroke: none;
  }

  .tafel .zon {
    fill: var(--_kind);
  }

  .tafel .stoel {
    stroke-opacity: 0.55;
  }

  .tafel .hout {
    fill: color-mix(in srgb, var(--_d2) 13%, var(--_vlak));
  }

  .tafel .blad {
    fill: color-mix(in srgb, var(--_d2) 30%, var(--_vlak));
  }

  .tafel .kap {
    fill: color-mix(in srgb, var(--_accent) 22%, var(--_vlak));
  }

  .tafel .vel {
    fill: var(--_vlak);
  }

  .tafel .thee {
    fill: color-mix(in srgb, var(--_d2) 45%, var(--_vlak));
  }

  .leegbegin {
    display: grid;
    gap: calc(1.5 * var(--_stap));
    justify-items: center;
    inline-size: 100%;
    max-inline-size: 52em;
    margin-inline: auto;
    text-align: center;
  }

  .leegbegin .tafel {
    display: block;
    inline-size: 20em;
  }

  .leegbegin > .zacht {
    max-inline-size: 46ch;
  }

  .leegbegin .uitleg {
    text-align: start;
  }

  .tweevak,
  .mensen,
  .wegen {
    display: grid;
    gap: calc(2 * var(--_stap));
  }

  .tweevak section {
    grid-template-rows: auto 1fr;
  }

  .wegen {
    inline-size: 100%;
    text-align: start;
  }

  .mens {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(1.5 * var(--_stap));
    max-inline-size: none;
    padding: min(2.5 * var(--_stap), 4cqi);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
    box-shadow: 0 1px 2px color-mix(in srgb, var(--_tekst) 6%, transparent);
  }

  .mens:hover:has(.hele) {
    border-color: var(--_tint-rand);
  }

  .mens--idee {
    border: 1px dashed var(--_rand);
    background: none;
    box-shadow: none;
  }

  /* Boven de knop die over de hele kaart ligt. */
  .mens--idee .chips {
    z-index: 1;
    margin-block-start: auto;
  }

  .hele {
    position: absolute;
    inset: 0;
    border: 0;
    border-radius: inherit;
    background: none;
    cursor: pointer;
  }

  .kopje {
    display: flex;
    gap: calc(2 * var(--_stap));
    align-items: center;
  }

  .kopje > div {
    flex: 1;
    line-height: 1.3;
  }

  .kopje .kop--3 {
    font-size: 1.25em;
  }

  .avatar {
    --_groep: var(--_d6);

    position: relative;
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: calc(2.75 * var(--_rem));
    block-size: calc(2.75 * var(--_rem));
    border: 2px solid color-mix(in srgb, var(--_groep) 80%, var(--_vlak));
    border-radius: 50%;
    background: color-mix(in srgb, var(--_groep) 15%, var(--_vlak));
    color: var(--_tekst);
    font-size: calc(0.875 * var(--_rem));
    font-weight: 650;
    line-height: 1;
  }

  .avatar--klein {
    inline-size: calc(2 * var(--_rem));
    block-size: calc(2 * var(--_rem));
    font-size: calc(0.75 * var(--_rem));
  }

  .avatar--groot {
    inline-size: calc(3.5 * var(--_rem));
    block-size: calc(3.5 * var(--_rem));
    font-size: var(--_rem);
  }

  .avatar--familie {
    --_groep: var(--_d2);
  }

  .avatar--vrienden {
    --_groep: var(--_d5);
  }

  .avatar--buurt {
    --_groep: var(--_d3);
  }

  .avatar--onderwijs-werk {
    --_groep: var(--_d1);
  }

  .avatar--vrije-tijd {
    --_groep: var(--_d4);
  }

  .avatar--georganiseerd {
    --_groep: color-mix(in srgb, var(--_d2) 45%, var(--_d4));
  }

  .ster {
    position: absolute;
    inset-block-end: -0.3em;
    inset-inline-end: -0.3em;
    inline-size: 1.25em;
    fill: var(--_vlak);
  }

  .ster circle {
    fill: var(--_accent);
    stroke: var(--_vlak);
    stroke-width: 2;
  }

  .doet {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(2 * var(--_stap));
  }

  .doet li,
  .stand,
  .nog {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  :is(.doet, .nog, .verder) .pictogram:first-child {
    color: var(--_accent);
  }

  .stand {
    color: var(--_gedempt);
    font-size: var(--_klein);
  }

  .nog {
    margin-block-start: auto;
    padding-block-start: calc(1.5 * var(--_stap));
    border-block-start: var(--_lijn);
    font-weight: 600;
  }

  .weg,
  .verder {
    display: flex;
    gap: calc(2 * var(--_stap));
    align-items: center;
    inline-size: 100%;
    border: 1px solid var(--_tint-rand);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .weg {
    min-block-size: calc(5.5 * var(--_rem));
    padding: calc(2 * var(--_stap));
    border-radius: var(--_hoek-kaart);
    background: var(--_tint);
  }

  .weg:hover:enabled {
    border-color: var(--_accent);
  }

  .weg:disabled {
    border-style: dashed;
    cursor: default;
  }

  .wegtekst,
  .verder span {
    flex: 1;
  }

  .weg :is(b, small) {
    display: block;
  }

  .weg b {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }

  .weg small {
    font-size: 1em;
    line-height: 1.35;
  }

  .rond {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: calc(3.5 * var(--_rem));
    block-size: calc(3.5 * var(--_rem));
    border-radius: 50%;
    background: var(--_actie);
    color: var(--_actie-tekst);
  }

  .rond .pictogram {
    inline-size: 1.75em;
    block-size: 1.75em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
  }

  .chip {
    position: relative;
    display: inline-flex;
    gap: 0.4em;
    max-inline-size: 100%;
    align-items: center;
    min-block-size: var(--_doel);
    padding: 0.25em 1em;
    border: var(--_rand-dikte) solid var(--_rand);
    border-radius: calc(var(--_doel) / 2);
    background: var(--_veld-vlak) padding-box;
    color: var(--_veld-tekst);
    font: inherit;
    line-height: 1.25;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .chip:hover:enabled {
    border-color: var(--_accent);
  }

  .chip:disabled {
    border-style: dashed;
    color: var(--_gedempt);
    cursor: default;
  }

  .omheen .chip {
    padding-inline-start: 0.4em;
  }

  .verder {
    min-block-size: calc(3.5 * var(--_rem));
    padding: var(--_stap) calc(2 * var(--_stap));
    border: 0;
    border-block: var(--_lijn);
    background: none;
    color: var(--_link);
    font-weight: 600;
  }

  .papier {
    display: none;
  }

  @container (inline-size < 40em) {
    .mens {
      gap: var(--_stap);
    }

    .mens .avatar--groot {
      inline-size: calc(2.75 * var(--_rem));
      block-size: calc(2.75 * var(--_rem));
    }

    .mens .stand {
      display: none;
    }
  }

  @container (inline-size >= 40em) {
    .tafel {
      display: block;
    }

    .mensen,
    .wegen {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .mensen--lezen {
      grid-template-columns: 1fr;
    }
  }

  @container (inline-size >= 64em) {
    .wegen--drie,
    .tweevak--idee:has(section + section) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .tweevak--idee section:first-child:not(:last-child) {
      grid-column: span 2;
    }

    .tweevak section + section .mensen {
      grid-template-columns: 1fr;
    }
  }

  @media print {
    .scherm:has(~ .papier),
    .knoppen,
    .wegen,
    .tafel {
      display: none;
    }

    .papier {
      display: block;
    }
  }
`;
