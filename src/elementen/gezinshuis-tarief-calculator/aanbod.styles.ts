// De stijlen van het blad met aanbiedingen; zij komen met dat blad mee.
import { css } from 'lit';

export const styles = css`
  .rijveld--lang {
    inline-size: calc(8ch + 0.6em);
  }

  .aanbod__lijn {
    display: block;
    inline-size: 100%;
    overflow: visible;

    text {
      fill: var(--_tekst);
      paint-order: stroke;
      stroke: var(--_vlak);
      stroke-width: 5px;
      font-size: var(--_klein);
      font-variant-numeric: tabular-nums;
    }

    .sterk {
      font-weight: 600;
    }

    /* Op een smal blad is er alleen plek voor het gekozen aanbod; de lijst eronder noemt ze allemaal. */
    .naam {
      display: none;
    }

    .as {
      stroke: var(--_gedempt);
    }

    .wij,
    .midden {
      stroke: var(--_tekst);
      stroke-width: 2;
    }

    .midden {
      stroke-dasharray: 4 3;
    }

    .helft,
    .ijkpunt {
      fill: none;
      stroke: var(--_gedempt);
      stroke-dasharray: 3 3;
    }

    .stip {
      fill: var(--_vlak);
      stroke: var(--_accent);
      stroke-width: 2.5;
    }

    .stip--gekozen {
      fill: var(--_accent);
    }
  }

  .aanbod {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.5 * var(--_stap));
  }

  .aanbod__detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_stap));
  }

  .aanbod__keuze {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_stap);
    inline-size: 100%;
    min-block-size: var(--_doel);
    align-items: center;
    justify-content: space-between;
    padding-inline: var(--_stap);
    border: 1px solid transparent;
    border-radius: var(--_hoek-veld);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;

    &[aria-pressed='true'] {
      border: 2px solid var(--_accent);
      font-weight: 600;
    }
  }

  .aanbod__feiten {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: calc(1.5 * var(--_stap));
    margin: 0;

    dd {
      margin: 0;
    }

    strong {
      display: block;
      font-size: 1.25em;
    }
  }

  .aanbod__staaf {
    display: block;
    inline-size: 100%;
    min-inline-size: min(8em, 100%);
    overflow: visible;

    .meer,
    .minder {
      stroke: var(--_accent);
    }

    .meer {
      fill: var(--_accent);
    }

    /* Hoger is dicht, lager is open: zonder kleur uit elkaar te houden. */
    .minder {
      fill: var(--_vlak);
      stroke-dasharray: 3 2;
    }

    .nul {
      stroke: var(--_tekst);
    }
  }

  .aanbod__bericht {
    white-space: normal;
    text-align: start;
  }

  .plakken__vak {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.5 * var(--_stap));
  }

  .plakken__bron {
    display: grid;
    gap: var(--_stap);
    align-content: start;
    justify-items: start;

    > .veld {
      inline-size: 100%;
    }

    textarea {
      min-block-size: 12em;
      white-space: pre;
    }
  }

  .leesrijen {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .leesrij {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr) auto;
    gap: 0.25em var(--_stap);
    max-inline-size: none;
    padding: 0.5em;
    border-block-end: var(--_lijn);
    border-inline-start: 3px solid transparent;
  }

  .leesrij--vraag {
    border-inline-start: 3px dashed var(--_waarschuwing);
  }

  .leesrij--fout {
    border-inline-start-color: var(--_fout);
  }

  .leesrij__naam {
    overflow-wrap: anywhere;
  }

  .leesrij__stand {
    grid-column: 2 / -1;

    p {
      margin: 0;
    }

    .fout {
      color: var(--_fout);
    }
  }

  @container (inline-size >= 60em) {
    .aanbod {
      grid-template-columns: 15em minmax(0, 1fr);
    }

    .plakken__vak {
      grid-template-columns: 20em minmax(0, 1fr);
    }
  }

  /* Met grote letters past het bedrag er op een smal scherm niet naast; de tabel eronder noemt het. */
  @container (inline-size < 14em) {
    .aanbod__lijn .bedrag {
      display: none;
    }
  }

  @container (inline-size >= 60em) {
    .aanbod__lijn .naam {
      display: block;
    }
  }
`;
