// De stijl van één vraag op een scherm, en van het kiezen aan het eind.
import { css } from 'lit';

export const styles = css`
  .rustig {
    gap: 0;
    inline-size: 100%;
    max-inline-size: 56em;
    margin-inline: auto;
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .balk,
  .voet {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_stap));
    align-items: center;
    justify-content: space-between;
    padding: var(--_stap) min(3 * var(--_stap), 4cqi);
  }

  .balk {
    border-block-end: var(--_lijn);
  }

  .voet {
    padding-block: calc(2 * var(--_stap));
    border-block-start: var(--_lijn);
  }

  :is(.balk, .voet, .veilig, .ruim, .bel, .midden) .knop,
  .knop.ruim {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    overflow-wrap: anywhere;
  }

  .knop.stil {
    padding-inline: min(0.75em, 3cqi);
    border-color: transparent;
    background: none;
    color: var(--_link);
  }

  .stippen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
    align-items: center;
  }

  .stippen i {
    position: relative;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1.5px solid var(--_rand);
    border-radius: 0.5em;
  }

  .stippen :is(.klaar, .nu) {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .stippen .nu {
    inline-size: 1.75em;
  }

  .stippen .later::after {
    content: '';
    position: absolute;
    inset: calc(50% - 0.75px) 1px auto;
    border-block-start: 1.5px solid var(--_rand);
  }

  .midden {
    display: grid;
    gap: calc(3 * var(--_stap));
    inline-size: 100%;
    max-inline-size: 47em;
    margin-inline: auto;
    padding: min(5 * var(--_stap), 6cqi) min(3 * var(--_stap), 4cqi) calc(3.5 * var(--_stap));
  }

  .midden > .kop--1 + .zacht {
    margin-block-start: calc(-2 * var(--_stap));
  }

  input.groot {
    max-inline-size: none;
    min-block-size: calc(3.5 * var(--_rem));
    padding-inline: 0.8em;
    font-size: max(1.25em, 16px);
  }

  .midden :is(.label, label) + .hulp {
    margin-block-end: 0.25em;
  }

  .veilig {
    max-inline-size: none;
    padding: 0 var(--_binnen) calc(1.5 * var(--_stap));
    text-align: center;
  }

  .veilig .knop {
    flex-wrap: wrap;
    color: var(--_gedempt);
    font-size: var(--_klein);
    font-weight: 500;
  }

  .kiesrij {
    display: grid;
    gap: calc(1.5 * var(--_stap));
  }

  .kiesrij li {
    display: grid;
    max-inline-size: none;
  }

  .kies,
  .bel li {
    display: flex;
    gap: calc(2 * var(--_stap));
    align-items: center;
    max-inline-size: none;
    padding: calc(2 * var(--_stap));
    border: 1px solid var(--_rand);
    border-radius: var(--_hoek-kaart);
    background: var(--_veld-vlak) padding-box;
    color: var(--_veld-tekst);
    font: inherit;
    text-align: start;
  }

  button.kies {
    cursor: pointer;
  }

  button.kies:hover {
    border-color: var(--_accent);
  }

  .kies[data-aan] {
    border: 2px solid var(--_accent);
    padding: calc(2 * var(--_stap) - 1px);
    background: var(--_tint);
    color: var(--_tekst);
  }

  :is(.kies, .bel) :is(b, small) {
    display: block;
    font-size: 1em;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  :is(.kies, .bel) small {
    font-size: var(--_klein);
  }

  .vakje {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1.5px solid var(--_rand);
    border-radius: 0.4em;
  }

  [data-aan] > .vakje,
  .vakje--aan {
    border-color: var(--_actie-rand);
    background: var(--_actie);
    color: var(--_actie-tekst);
  }

  .bel {
    display: grid;
    gap: calc(1.5 * var(--_stap));
  }

  .bel li {
    flex-wrap: wrap;
    border: var(--_lijn);
  }

  .bel .knop {
    color: inherit;
    text-decoration: none;
  }

  @container (inline-size >= 40em) {
    .kiesrij {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (inline-size < 28em) {
    .bel li {
      flex-direction: column;
      align-items: stretch;
    }
  }

  @container (inline-size < 40em) {
    .stippen {
      gap: 0.3em;
    }

    .tel {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .voet .knop--actie {
      flex: 1;
    }

    .ruim {
      inline-size: 100%;
    }

    .voet--stapel {
      flex-direction: column-reverse;
      align-items: stretch;
    }
  }

  @media (forced-colors: active) {
    .kies[data-aan] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    .stippen :is(.klaar, .nu),
    [data-aan] > .vakje {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
