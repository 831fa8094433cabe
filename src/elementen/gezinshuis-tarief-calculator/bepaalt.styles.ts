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

  /* Lager is open, hoger is dicht: zonder kleur uit elkaar te houden. */
  .tornado--laag {
    fill: var(--_vlak);
    stroke-dasharray: 3 2;
  }

  .tornado__nu {
    stroke: var(--_tekst);
    stroke-width: 2;
  }

  .band {
    display: flex;
    gap: 0.5em;
  }

  .band input {
    inline-size: 6em;
    min-inline-size: 0;
  }

  .band + .zacht,
  .band__reden {
    display: block;
    font-size: var(--_klein);
    font-weight: 400;
  }

  .band__reden > input {
    inline-size: 100%;
    font-size: inherit;
    font-weight: inherit;
    text-align: start;
  }

  /* In een tabel blijft een zin anders op één regel. */
  .band__bericht {
    white-space: normal;
  }

  .omdraaien {
    padding: var(--_stap);
    border-inline-start: 3px solid var(--_waarschuwing);
    white-space: normal;
  }

  /* Onder elkaar krijgen de velden de hele breedte, en daaronder de staaf of de vraag: anders is een bedrag niet heel te zien. */
  td:has(.band),
  td:has(.band) + td {
    grid-column: 1 / -1;
  }
`;
