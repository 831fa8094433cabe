import { css } from 'lit';

export const styles = css`
  .scherm {
    --_opzet: breed;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
  }

  section,
  .meer {
    display: grid;
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  summary h3 {
    display: inline;
  }

  details[open] > :not(summary) {
    margin-block-end: calc(2 * var(--_stap));
  }

  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(2 * var(--_stap));
    align-items: end;
    margin-block-end: calc(2 * var(--_stap));
  }

  .papier-alleen {
    display: none;
  }

  /* Met een eigen plek: anders maakt tekst voor schermlezers die buiten beeld schuift de hele pagina zo breed. */
  .schuif {
    position: relative;
    overflow-x: auto;
  }

  /* Het geraamte is nooit hoger dan wat er komt: een schuifbalk die daardoor verschijnt blijft. */
  .schuif:empty {
    block-size: 60em;
  }

  dt,
  small {
    color: var(--_gedempt);
    font-size: max(0.875em, 12px);
  }

  .icoon,
  .figuur,
  .bandje {
    flex: none;
  }

  .icoon {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 1.75;
    vertical-align: middle;
  }

  .icoon--meer {
    stroke-width: 3;
  }

  .figuur {
    inline-size: 1.75em;
    block-size: 1.75em;
    text-anchor: middle;
  }

  .figuur.steun .vorm {
    fill: var(--_s-rand);
  }

  .figuur.steun .letters {
    fill: var(--_vlak);
  }

  .figuur.voor .vorm {
    stroke-dasharray: 3 3;
  }

  .bandje {
    inline-size: 2.25em;
    block-size: 0.75em;
  }

  .wie .ster {
    color: var(--_accent);
  }

  .knop--teken {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--_doel);
    padding: 0 0.6em;
    border-color: transparent;
  }

  .tekstknop {
    padding: 0;
    min-block-size: var(--_doel);
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  /* Alleen te zien voor wie er met het toetsenbord langs komt. */
  .sprong:not(:focus-visible) {
    position: absolute;
    clip-path: inset(50%);
  }

  .kopregel {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(2.5 * var(--_stap));
    align-items: center;
  }

  .kopregel > .kop {
    flex: 1 1 8em;
    line-height: 1.15;
  }

  .zicht {
    grid-auto-columns: auto;
    max-inline-size: none;
    margin: 0;
  }

  .zicht .keuze {
    padding-inline: 0.9em;
  }

  .zicht span,
  .chip {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .gereedschap {
    display: flex;
  }

  .meerkeuzes summary {
    min-block-size: var(--_doel);
    list-style: none;
  }

  .meerkeuzes summary::-webkit-details-marker {
    display: none;
  }

  .werk {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    gap: calc(2.5 * var(--_stap));
    align-items: stretch;
  }

  .werk--kaart:not(.werk--open),
  .werk--lijst {
    grid-template-columns: minmax(0, 1fr);
  }

  .zij {
    display: flex;
    flex-direction: column;
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .zij:not(:has(*)) {
    display: none;
  }

  /* De kop van lijst en kaart is er voor wie luistert: wie kijkt ziet het tabblad, of allebei. */
  :is(.lijst, .kaartvak) > .kop {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .erbij {
    display: grid;
    gap: var(--_stap);
    padding: calc(1.5 * var(--_stap)) calc(2 * var(--_stap));
  }

  .erbij + * {
    border-block-start: var(--_lijn);
  }

  .naamveld {
    display: flex;
    gap: calc(0.5 * var(--_stap));
    padding: 0;
    border: 0;
  }

  .naamveld input {
    flex: 1;
    max-inline-size: none;
    margin: 0;
  }

  .knop--erbij {
    min-inline-size: var(--_doel);
    padding: 0;
    border-color: var(--_actie-rand);
    background: var(--_actie);
    color: var(--_actie-tekst);
  }

  .erbij .chips {
    margin: 0;
  }

  .erbij .chip {
    min-inline-size: var(--_doel);
    padding-inline: 0.8em;
  }

  .woorden {
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: calc(2.5 * var(--_stap)) calc(4 * var(--_stap));
  }

  .woorden .tekst {
    display: grid;
    gap: var(--_stap);
    align-content: start;
  }

  /* De ruimte naast de kaart scrolt in zichzelf: zo blijft de kaart heel in beeld. */
  @container (width >= 60em) {
    .werk--beide > .zij {
      position: sticky;
      inset-block-start: var(--_stap);
      min-block-size: 34em;
      max-block-size: max(34em, 100vh - 5.5 * var(--_rem));
    }

    .werk--beide > .zij > .lijstvlak {
      flex: 1 1 0;
      min-block-size: 0;
      overflow-y: auto;
      scrollbar-width: thin;
    }

    /* Uitgeschakeld is er niets om met het toetsenbord heen te gaan: dan scrolt de pagina langs de hele lijst. */
    .scherm:disabled > .werk--beide > .zij {
      position: static;
      max-block-size: none;
    }

    .scherm:disabled > .werk--beide > .zij > .lijstvlak {
      overflow-y: visible;
    }
  }

  @container (width < 60em) {
    .scherm {
      --_opzet: midden;
    }

    .werk,
    .woorden {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(1.5 * var(--_stap));
    }

    .kopregel .zicht {
      order: 9;
      inline-size: 100%;
      grid-auto-columns: minmax(0, auto);
    }
  }

  @container (width < 40em) {
    .scherm {
      --_opzet: smal;
      gap: var(--_stap);
    }

    .kopregel {
      gap: var(--_stap);
    }

    .kopregel > .kop {
      font-size: 1.125em;
    }

    .kopregel .zicht {
      flex: 1 1 calc(100% - var(--_doel) - 2 * var(--_stap));
      inline-size: auto;
    }

    .kopregel .zicht .keuze {
      padding-inline: 0.25em;
      font-size: max(0.875em, 14px);
    }

    .gereedschap {
      display: contents;
    }

    .meerkeuzes {
      order: 9;
    }

    .gereedschap > [data-actie='afdrukken'] {
      display: none;
    }

    .erbij .chips {
      flex-wrap: nowrap;
      margin-inline: calc(-2 * var(--_stap));
      padding: 0.3em calc(2 * var(--_stap));
      scrollbar-width: none;
    }

    .erbij .chip {
      flex: none;
    }

    .werk--leeg .zij {
      order: -1;
    }

    .woorden {
      margin-block-start: var(--_stap);
    }
  }

  .elders {
    display: none;
  }
`;
