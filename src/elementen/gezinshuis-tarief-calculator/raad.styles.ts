// De stijlen van wat een raadslid leest; zij komen met dat scherm mee.
import { css } from 'lit';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { stapelStyles } from './stapel.styles.js';

export const styles = css`
  ${tabelStyles}
  ${stapelStyles}

  .raad,
  .raad__top,
  .raad__drie {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
  }

  .raad p,
  .raad li {
    max-inline-size: none;
  }

  .raad .kop--1 {
    max-inline-size: 40ch;
  }

  .raad .kop--2 {
    font-size: 1em;
  }

  .raad__lint,
  .raad__vlak {
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    color: var(--_tekst);
  }

  .raad__lint {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_stap) calc(1.5 * var(--_stap));
    align-items: center;
    padding: var(--_stap) calc(2 * var(--_stap));
    border-color: color-mix(in srgb, var(--_accent) 38%, var(--_vlak));
    background: color-mix(in srgb, var(--_accent) 8%, var(--_vlak));
    font-size: var(--_klein);
  }

  .raad__lint .knoppen {
    grid-column: 1 / -1;
  }

  .raad__lint .knop {
    display: inline-flex;
    flex: auto;
    gap: 0.6em;
    align-items: center;
    justify-content: center;
  }

  .raad__teken {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .raad__vlak {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_stap);
    align-content: start;
    padding: calc(2.5 * var(--_stap));
  }

  .raad__tarief strong {
    font-size: min(3 * var(--_rem), 13cqi);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.015em;
    line-height: 1.1;
  }

  .raad__delen {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(13em, 40%)), 1fr));
    gap: 0.4em calc(2 * var(--_stap));
  }

  .raad__delen li,
  .raad .merk {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  /* Een bedrag blijft heel; de woorden ernaast gaan eronder waar zij niet passen, zoals met grote letters. */
  .raad__delen li,
  .raad__rijtjes li {
    flex-wrap: wrap;
  }

  .raad__delen strong,
  .raad__rijtjes strong {
    flex: none;
  }

  .raad :is(.raad__delen, .raad__rijtjes) li > span {
    flex: 1 1 5em;
  }

  .raad__delen .staal,
  .raad .teken {
    flex: none;
    align-self: center;
  }

  .raad__rijtjes,
  .raad__vragen {
    display: grid;
    gap: 0.4em;
  }

  .raad__rijtjes li {
    display: flex;
    gap: 0 var(--_stap);
  }

  .raad__rijtjes strong {
    margin-inline-start: auto;
  }

  .raad__rijtjes .teken {
    margin-inline-end: 0.25em;
  }

  .raad__vragen {
    gap: var(--_stap);
  }

  .raad__vragen li {
    padding-inline-start: calc(2 * var(--_stap));
    border-inline-start: 3px solid var(--_accent);
  }

  .raad__klap {
    display: none;
    gap: 0.6em;
    align-items: center;
    min-block-size: var(--_doel);
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-align: start;
    cursor: pointer;

    &::before {
      content: '';
      flex: none;
      inline-size: 0.45em;
      block-size: 0.45em;
      border: solid;
      border-block-width: 2px 0;
      border-inline-width: 0 2px;
      direction: ltr;
      rotate: 135deg;
    }

    &[aria-expanded='true']::before {
      rotate: -45deg;
    }
  }

  .raad caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .raad table {
    font-size: var(--_klein);
  }

  .raad tbody th {
    font-weight: 600;
  }

  .raad tbody tr:last-child > * {
    border-block-end: 0;
    font-weight: 650;
  }

  .raad :is(th, td):last-child {
    padding-inline: calc(3 * var(--_stap)) 0;
    text-align: start;
    white-space: normal;
  }

  /* Hier staat het woord er altijd: een raadslid kent de tekens niet. */
  .raad .merk__woord {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
  }

  @media screen {
    @container (inline-size < 36em) {
      .raad__vlak {
        padding: calc(1.5 * var(--_stap));
      }

      .raad :is(th, td) {
        padding-inline-end: 0.4em;
      }

      .raad__klap {
        display: flex;
      }

      .raad__breed,
      .raad__dicht,
      .raad :is(th, td):nth-child(3) {
        display: none;
      }

      .raad :is(th, td):last-child {
        padding-inline-start: 0.4em;
      }

      .raad tbody th {
        overflow-wrap: anywhere;
      }

      .raad .merk {
        gap: 0.3em;
        overflow-wrap: anywhere;
      }
    }
  }

  @container (inline-size >= 36em) {
    /* Naast een ander vlak past een bedrag van vier cijfers op één regel. */
    .raad__tarief strong {
      font-size: min(3 * var(--_rem), 5cqi);
    }

    .raad__lint {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .raad__lint .knoppen {
      grid-column: auto;
    }

    .raad__drie {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .raad__drie > :last-child {
      grid-column: 1 / -1;
    }

    .raad__top:has(> :nth-child(2)) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }

  @container (inline-size >= 60em) {
    .raad__tarief strong {
      font-size: min(3 * var(--_rem), 4.2cqi);
    }

    .raad__drie {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .raad__drie > :last-child {
      grid-column: auto;
    }

    .raad__top:has(> :nth-child(2)) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
    }
  }

  @media print {
    .raad {
      gap: 2mm;
      font-size: 9pt;
      line-height: 1.3;
    }

    .raad :is(.raad__lint, table) {
      font-size: 8.5pt;
    }

    .raad__vlak {
      gap: 1mm;
      padding: 2.5mm;
      break-inside: avoid;
    }

    .raad__top,
    .raad__drie {
      gap: 2mm;
    }

    .raad__drie {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .raad__drie > :last-child {
      grid-column: auto;
    }

    .raad__tarief strong {
      font-size: 22pt;
    }

    .raad :is(.raad__rijtjes, .raad__vragen) {
      gap: 0.5mm;
    }

    .raad :is(th, td) {
      padding-block: 0.7mm;
    }
  }
`;
