import { css } from 'lit';
import { hoofdknop } from '../../ui/formulierveld.styles.js';

export const styles = css`
  .invoer input {
    inline-size: 8.5em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  [readonly] {
    background: var(--_zacht);
  }

  .blad,
  .invulling,
  .uitkomst,
  .bouwsteen__inhoud {
    display: grid;
    gap: calc(2.5 * var(--_stap));
    align-content: start;
  }

  .blad {
    gap: calc(4 * var(--_stap));
    margin-block-start: calc(3 * var(--_stap));
  }

  .bouwsteen,
  .paneel,
  .rijen > * {
    border-block-end: var(--_lijn);
  }

  .bouwstenen li {
    max-inline-size: none;
  }

  .bouwsteen > summary {
    display: grid;
    grid-template-columns: 1.5em 1fr 2em auto 3em;
    gap: 0 0.5em;
    color: inherit;
    list-style: none;
  }

  .bouwsteen__titel {
    font-weight: 600;

    &::after {
      content: ' ▾';
    }
  }

  .letter,
  .merk {
    padding-inline: 0.4em;
    border: 1px solid var(--_rand);
    border-radius: 1em;
    color: var(--_tekst);
    font-size: var(--_klein);
  }

  .knop[data-actie='opslaan'] {
    ${hoofdknop}
  }

  .bouwsteen__inhoud {
    padding-block: var(--_stap) calc(4 * var(--_stap));
    padding-inline-start: 2em;
  }

  .uitleg div {
    display: grid;
    grid-template-columns: 8.5em 1fr;
    gap: 0 0.75em;
    padding-block: 0.15em;
    font-size: var(--_klein);
  }

  dt {
    color: var(--_gedempt);
  }

  .herkomst,
  .uitkomst {
    padding: var(--_binnen);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
  }

  .uitkomst {
    background: var(--_vlak);
  }

  .tarief strong {
    display: block;
    font-size: 2.25em;
    line-height: 1.1;
  }

  svg {
    display: block;
    max-inline-size: 30em;
    margin-block-start: var(--_stap);
  }

  .staal {
    display: inline;
    inline-size: 0.9em;
  }

  text {
    fill: var(--_tekst);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .staaf {
    stroke: var(--_rand);
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

  .rijen > *,
  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
  }

  .rijen > * {
    padding-block: 0.4em;
  }

  .rijen .cijfer {
    margin-inline-start: auto;
  }

  .paneel > summary h3 {
    display: inline;
    color: var(--_tekst);
  }

  .balk {
    position: sticky;
    inset-block-end: 0;
    max-inline-size: none;
    padding: var(--_stap);
    overflow: hidden;
    border-block-start: 2px solid var(--_accent);
    background: var(--_vlak);
    color: var(--_tekst);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Zonder relatieve kleuren heeft de balk geen eigen grond: dan ligt hij niet op de tekst. */
  @supports not (color: rgb(from lab(from currentColor l a b) r g b)) {
    .balk {
      position: static;
    }
  }

  @container (inline-size >= 60em) {
    .blad {
      grid-template-columns: 1fr 25em;
      align-items: start;
      column-gap: calc(6 * var(--_stap));
    }

    .uitkomst {
      position: sticky;
      inset-block-start: calc(2 * var(--_stap));
      max-block-size: calc(100vh - 4 * var(--_stap));
      overflow-y: auto;
    }

    .breed {
      grid-column: 1 / -1;
    }

    .balk {
      display: none;
    }
  }

  @container (inline-size < 30em) {
    .bouwsteen > summary {
      grid-template-columns: 1.5em 1fr auto;

      :nth-child(3) {
        grid-area: 2 / 2;
      }

      :nth-child(5) {
        grid-column: 3;
      }
    }

    .bouwsteen__inhoud {
      padding-inline: 0;
    }
  }

  @media screen {
    .voetregel {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .vulling:not(.vulling--a, .vulling--totaal) {
      fill: Canvas;
    }

    .arcering,
    .staaf {
      stroke: CanvasText;
    }
  }

  @media print {
    .scherm,
    .invulling,
    .balk,
    .paneel > summary,
    .foutoverzicht {
      display: none;
    }

    .paneel::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .blad,
    .uitkomst {
      display: block;
      padding: 0;
      border: 0;
    }

    svg,
    tr,
    .rijen > * {
      break-inside: avoid;
      print-color-adjust: exact;
    }

    td,
    th,
    .rijen,
    .voetregel {
      font-size: 9pt;
    }
  }
`;
