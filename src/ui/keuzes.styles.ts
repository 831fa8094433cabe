// Keuzes die er als knoppen uitzien: één balk met een paar antwoorden, losse knoppen (chips) en een rij tabbladen. Onder een balk en een chip van
// een veld zit een gewoon rondje of vakje: dat blijft voor toetsenbord en schermlezer wat het is. Voor elementen die ze hebben.
import { css } from 'lit';
import { hoofdknop } from './formulierveld.styles.js';

export const keuzesStyles = css`
  .keuzes--balk {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0;
    max-inline-size: 30em;
    margin-block-start: 0.25em;
    border: var(--_rand-dikte) solid var(--_rand);
    border-radius: var(--_hoek-knop);
  }

  .keuzes--chips,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
    margin-block-start: 0.25em;
  }

  :is(.keuzes--balk, .keuzes--chips) .keuze,
  .chip {
    position: relative;
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_doel);
    padding: 0.25em 0.75em;
    background: var(--_veld-vlak) padding-box;
    color: var(--_veld-tekst);
    font: inherit;
    font-weight: 400;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }

  /* Geen woord breekt: een antwoord met een langer woord krijgt meer plek, en wat niet past komt op de volgende regel. */
  .keuzes.keuzes--balk {
    display: flex;
    flex-wrap: wrap;

    .keuze {
      flex: 1 1 0;
      min-inline-size: auto;
      max-inline-size: 100%;
    }
  }

  .keuzes--balk .keuze {
    border-radius: 0;
    overflow-wrap: normal;
  }

  .keuzes--balk .keuze + .keuze {
    border-inline-start: var(--_rand-dikte) solid var(--_rand);
  }

  .keuzes--balk .keuze:first-child {
    border-start-start-radius: calc(var(--_hoek-knop) - 1px);
    border-end-start-radius: calc(var(--_hoek-knop) - 1px);
  }

  .keuzes--balk .keuze:last-child {
    border-start-end-radius: calc(var(--_hoek-knop) - 1px);
    border-end-end-radius: calc(var(--_hoek-knop) - 1px);
  }

  .keuzes--chips .keuze,
  .chip {
    padding-inline: 1em;
    border: var(--_rand-dikte) solid var(--_rand);
    border-radius: calc(var(--_doel) / 2);
  }

  /* Het rondje zelf ligt doorzichtig over zijn hele knop: zo is het hele vlak raak en staat de ring van de focus eromheen. */
  :is(.keuzes--balk, .keuzes--chips) .keuze input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    min-block-size: 0;
    border-radius: inherit;
    opacity: 0;
    cursor: inherit;
  }

  :is(.keuzes--balk, .keuzes--chips) .keuze:has(input:focus-visible) {
    z-index: 1;
    outline: var(--_focus-dikte) var(--_focus-stijl) var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 calc(2px + var(--_focus-dikte)) var(--_focus-onder);
  }

  /* Het vinkje of het rondje eronder zegt hetzelfde aan wie de kleur niet ziet. */
  :is(.keuzes--balk, .keuzes--chips) .keuze:has(:checked),
  .chip[aria-pressed='true'] {
    ${hoofdknop}
    font-weight: 650;
  }

  .keuzes--chips .keuze:has(:checked)::before,
  .chip[aria-pressed='true']::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.8em;
    margin: -0.2em 0.2em 0;
    border: solid currentColor;
    border-block-width: 0 2px;
    border-inline-width: 0 2px;
    direction: ltr;
    rotate: 45deg;
  }

  :is(.keuze:has(:disabled), .chip:disabled) {
    border-style: dashed;
    color: var(--_gedempt);
    cursor: default;
  }

  .tablijst {
    display: flex;
    overflow-x: auto;
    border-block-end: 1px solid var(--_rand);
    scrollbar-width: thin;
  }

  .tablijst [role='tab'] {
    flex: none;
    min-block-size: var(--_doel);
    padding: 0 1em;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_gedempt);
    font: inherit;
    cursor: pointer;
  }

  .tablijst [aria-selected='true'] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 650;
  }

  /* De rij knipt af wat buiten haar valt: de ring van de focus ligt dan binnen het tabblad. */
  .tablijst [role='tab']:focus-visible {
    outline-offset: calc(-1 * var(--_focus-dikte));
    box-shadow: none;
  }

  /* Op papier is een gevuld vlak zwart: daar zegt een dikke rand het verschil. */
  @media print {
    :is(.keuzes--balk, .keuzes--chips) .keuze:has(:checked),
    .chip[aria-pressed='true'] {
      outline: 2px solid;
      outline-offset: -2px;
      background: var(--_vlak);
      color: var(--_tekst);
    }
  }

  @media (forced-colors: active) {
    :is(.keuzes--balk, .keuzes--chips) .keuze:has(:checked),
    .chip[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .tablijst [aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
