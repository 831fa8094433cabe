// De stijlen van het blad met volgend jaar; zij komen met dat blad mee.
import { css } from 'lit';

export const styles = css`
  .jaar__keuzes {
    display: grid;
    gap: calc(1.5 * var(--_stap));

    .keuze > span {
      flex: 1;
    }
  }

  .jaar__vraag {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_stap);
    padding: var(--_binnen);
    border: 2px solid var(--_waarschuwing);
    border-radius: var(--_hoek-kaart);
  }

  .jaar__beeld {
    display: block;
    inline-size: 100%;
    overflow: visible;

    text {
      fill: var(--_tekst);
      font-size: 12px;
      font-variant-numeric: tabular-nums;
    }

    .sterk {
      font-weight: 600;
    }

    .klein {
      display: none;
    }

    .as {
      stroke: var(--_gedempt);
    }

    .knip {
      stroke: var(--_vlak);
      stroke-width: 4;
    }

    .onder {
      fill: var(--_vlak);
    }

    .streep {
      stroke: var(--_accent);
      stroke-width: 1.5;
    }
  }

  .jaarstaaf {
    stroke: var(--_accent);
  }

  .jaarstaaf:not(.jaarstaaf--voorlopig) {
    fill: var(--_accent);
  }

  @container (inline-size >= 60em) {
    .jaar__beeld .klein {
      display: block;
    }
  }
`;
