// De stijlen van het blad dat zegt wat het tarief bepaalt; zij komen met dat blad mee.
import { css } from 'lit';

export const styles = css`
  .tornado__beeld,
  .bezetting {
    display: block;
    inline-size: 100%;
    min-inline-size: min(10em, 100%);
    overflow: visible;
  }

  .bezetting {
    min-inline-size: 0;
  }

  .tornado {
    stroke: var(--_accent);
  }

  .tornado--hoog {
    fill: var(--_accent);
  }

  /* Lager is gearceerd, hoger is dicht: zonder kleur uit elkaar te houden. */
  .tornado__grond {
    fill: var(--_vlak);
  }

  .tornado__streep {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .tornado__nu {
    stroke: var(--_tekst);
    stroke-width: 2;
  }

  /* Een schaal loopt van laag naar hoog, ook waar een zin van rechts naar links loopt. */
  .schaal {
    direction: ltr;
    font-size: var(--_klein);
    font-variant-numeric: tabular-nums;
  }

  .schaal__einden {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    font-weight: 400;
  }

  .schaal__nu {
    block-size: 2em;
    fill: currentColor;
  }

  .band {
    display: flex;
    gap: 0 0.35em;
    align-items: center;
  }

  /* Een teken staat naast zijn veld; woorden lopen om. */
  .band--ruim {
    flex-wrap: wrap;
  }

  .band input {
    inline-size: 6em;
    min-inline-size: 0;
  }

  /* De tabel schuift in zichzelf en knipt af wat erbuiten valt; buiten het veld lag de ring ook over het woord erboven. */
  :is(.band, .band__reden) :focus-visible {
    outline-offset: calc(-1 * var(--_focus-dikte));
    box-shadow: none;
  }

  .band__eenheid {
    color: var(--_gedempt);
    font-size: var(--_klein);
    white-space: normal;
  }

  tr:has(.band) > * {
    vertical-align: middle;
  }

  .band__nu,
  .band__reden {
    display: block;
    max-inline-size: 24em;
    font-size: var(--_klein);
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  .band__reden input {
    inline-size: 100%;
    font-size: inherit;
    font-weight: inherit;
    text-align: start;
  }

  .band__reden .knop {
    min-inline-size: var(--_doel);
    padding: 0;
    text-align: start;
    border: 0;
    color: var(--_link);
    font-size: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* In een tabel blijft een zin anders op één regel. */
  .band__bericht {
    white-space: normal;
  }

  .omdraaien {
    display: grid;
    gap: var(--_stap);
    padding: var(--_stap);
    border-inline-start: 3px solid var(--_waarschuwing);
    white-space: normal;
  }

  /* Onder elkaar: laag en hoog naast elkaar, daaronder over de hele breedte de staaf of de vraag, met wat lager en hoger geeft eronder. De schaal staat
     er één keer boven. */
  @media screen {
    @container (inline-size < 70em) {
      .stapel--breed:has(.schaal) {
        tbody tr {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }

        td[colspan],
        td:has(> .tornado__beeld, > .omdraaien) {
          grid-column: 1 / -1;
        }

        td:has(> .tornado__beeld, > .omdraaien)::before {
          content: none;
        }

        td:last-child {
          text-align: end;
        }

        thead {
          position: static;
          display: block;
          inline-size: auto;
          block-size: auto;
          overflow: visible;
          clip-path: none;
        }

        thead th {
          flex: 1;
        }

        thead th:not(:has(.schaal)) {
          position: absolute;
          inline-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    }
  }

  /* Naast elkaar gaat de plek naar de staven: de koppen van de bedragen lopen om, de velden worden niet smaller. */
  @container (inline-size >= 70em) {
    .stapel--breed:has(.schaal) thead th {
      vertical-align: bottom;
      white-space: normal;
    }

    .stapel--breed:has(.schaal) tbody th {
      min-inline-size: 10em;
      overflow-wrap: anywhere;
    }

    .band {
      min-inline-size: max-content;
    }

    .band--ruim {
      min-inline-size: 8.5em;
    }
  }
`;
