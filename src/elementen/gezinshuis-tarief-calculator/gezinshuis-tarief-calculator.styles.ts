import { css } from 'lit';

export const styles = css`
  .invoer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
  }

  .invoer input {
    inline-size: 8.5em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  [readonly] {
    background: var(--_zacht);
  }

  .wortel {
    container-type: inline-size;
  }

  .blad,
  .invulling,
  .uitkomst,
  .bouwsteen__inhoud {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }

  .blad {
    gap: 2rem;
    margin-block-start: 1.5rem;
  }

  .bouwsteen,
  .paneel,
  .rijen > * {
    border-block-end: var(--_lijn);
  }

  .bouwstenen li {
    max-inline-size: none;
  }

  summary {
    padding-block: 0.6em;
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
    font-size: 0.875em;
  }

  .bouwsteen__inhoud {
    padding: 0.5rem 0 2rem 2em;
  }

  .uitleg div {
    display: grid;
    grid-template-columns: 8.5em 1fr;
    gap: 0 0.75em;
    padding-block: 0.15em;
    font-size: 0.875em;
  }

  dt {
    color: var(--_gedempt);
  }

  .herkomst,
  .uitkomst {
    padding: 1rem;
    border: var(--_lijn);
    border-radius: var(--_hoek);
  }

  .herkomst {
    background: var(--_zacht);
  }

  .tarief strong {
    display: block;
    font-size: 2.25em;
    line-height: 1.1;
  }

  svg {
    display: block;
    max-inline-size: 30rem;
    margin-block-start: 0.5rem;
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
    fill: light-dark(#1f5fa8, #7fb4f5);
  }

  .vulling--b {
    fill: #8fc1a9;
  }

  .vulling--c {
    fill: #d9a441;
  }

  .vulling--naar-rato {
    fill: #b9b9b9;
  }

  .vulling--buiten {
    fill: #c98bb9;
  }

  .vulling--zorgzwaarte {
    fill: #e9d6a8;
  }

  .vulling--totaal {
    fill: var(--_accent);
  }

  .arcering {
    stroke: #222;
  }

  .rijen > *,
  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
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
    padding: 0.5rem;
    border-block-start: 2px solid var(--_accent);
    background: var(--_vlak);
  }

  @container (inline-size >= 60rem) {
    .blad {
      grid-template-columns: 1fr 25rem;
      align-items: start;
      column-gap: 3rem;
    }

    .uitkomst {
      position: sticky;
      inset-block-start: 1rem;
      max-block-size: calc(100vh - 2rem);
      overflow-y: auto;
    }

    .breed {
      grid-column: 1 / -1;
    }

    .balk {
      display: none;
    }
  }

  @container (inline-size < 30rem) {
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
    .vulling {
      fill: Canvas;
    }

    .vulling--a,
    .vulling--totaal {
      fill: CanvasText;
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
