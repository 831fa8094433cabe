// De stijlen van het open menu en van een vak onder de kop: de toelichting bij de memo, de koppeling, en wat er in het adres van de pagina gevonden is.
import { css } from 'lit';

export const styles = css`
  .menu[open] {
    flex-basis: 100%;
  }

  .menu__vak {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
    padding-block: var(--_stap);
  }

  .menu__verslag {
    flex-basis: 100%;
    max-inline-size: 24em;
    font-size: var(--_klein);
    overflow-wrap: anywhere;
  }

  .menu__verslag progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }

  /* Waar plek is hangt het menu onder de knoppen: wat eronder staat blijft waar het stond. */
  @container (inline-size >= 36em) {
    .kopregel .knoppen {
      position: relative;
    }

    .menu[open] {
      flex-basis: auto;
    }

    .menu__vak {
      position: absolute;
      z-index: 3;
      inset-block-start: calc(100% + 0.5 * var(--_stap));
      inset-inline-end: 0;
      display: grid;
      max-inline-size: 100%;
      padding: var(--_stap);
      border: var(--_lijn);
      border-radius: var(--_hoek-kaart);
      background: var(--_vlak);
      color: var(--_tekst);
    }
  }

  .vak {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_stap);
    margin-block: calc(1.5 * var(--_stap));
    padding: var(--_binnen);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    color: var(--_tekst);
  }

  .vak textarea {
    inline-size: 100%;
  }

  .adres {
    max-block-size: 9em;
    margin: 0;
    border: 1px solid var(--_rand);
    border-radius: var(--_hoek-veld);
    overflow-wrap: anywhere;
    overflow-y: auto;
    padding: 0.5em;
    user-select: all;
  }

  .adres__cijfers {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.25em;
    background: var(--_zacht);
  }

  .vak__delen {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: var(--_stap) calc(2 * var(--_stap));
    margin: 0;
  }

  .vak__delen dt {
    font-weight: 600;
  }

  .vak__delen dd {
    margin: 0;
  }
`;
