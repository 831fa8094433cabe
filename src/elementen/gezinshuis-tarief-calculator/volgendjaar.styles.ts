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

  /* Een rekenwijze is een kaart: hoe zij heet, en wat er dan uitkomt aan het eind van de regel. */
  .jaar__keuzes .keuzes:not(.keuzes--balk) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    gap: var(--_stap);

    .keuze {
      box-sizing: border-box;
      max-inline-size: none;
      padding: calc(0.5 * var(--_stap)) calc(1.5 * var(--_stap));
      border: 1px solid var(--_rand);
      border-radius: var(--_hoek-kaart);
    }

    .keuze:has(:checked) {
      box-shadow: inset 0 0 0 2px var(--_accent);
      background: var(--_zacht);
    }

    .keuze > span {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      min-inline-size: 0;
      gap: 0 var(--_stap);
      align-items: baseline;
    }
  }

  .jaar__lijn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;

    li {
      position: relative;
      display: grid;
      align-content: start;
      max-inline-size: none;
      padding-block: 0 calc(2 * var(--_stap));
      padding-inline: calc(3 * var(--_stap)) 0;
      border-inline-start: 2px solid var(--_gedempt);
      font-size: var(--_klein);
    }

    li:last-child {
      border-color: transparent;
    }

    li::before {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: calc(-0.5em - 1px);
      inline-size: 1em;
      block-size: 1em;
      border: 2px solid var(--_accent);
      border-radius: 50%;
      background: var(--_vlak);
      box-sizing: border-box;
    }

    /* Vol is een moment dat er al was; rond is ook zonder kleur anders dan gevuld. */
    .bereikt::before {
      border-width: 0.5em;
      forced-color-adjust: none;
    }
  }

  .jaar__vraag {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_stap);
    padding: var(--_binnen);
    border: 2px solid var(--_waarschuwing);
    border-radius: var(--_hoek-kaart);

    /* Breed genoeg voor de twee antwoorden naast elkaar, zonder een woord te breken. */
    .velden {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    }
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

    .jaar__lijn {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;

      li {
        padding-block: calc(2 * var(--_stap)) 0;
        padding-inline: 0 calc(2 * var(--_stap));
        border-block-start: 2px solid var(--_gedempt);
        border-inline-start: 0;
      }

      li::before {
        inset-block-start: calc(-0.5em - 1px);
        inset-inline-start: 0;
      }
    }
  }
`;
