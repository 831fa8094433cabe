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

  label :is(input:not([type='radio'], [type='checkbox']), select) {
    display: block;
    font-weight: 400;
  }

  .papier-alleen {
    display: none;
  }

  /* Met een eigen plek: anders maakt tekst voor schermlezers die buiten beeld schuift de hele pagina zo breed. */
  .schuif {
    position: relative;
    overflow-x: auto;
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

  .knop--teken,
  .knop--stil {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--_doel);
    padding: 0 0.6em;
    border-color: transparent;
  }

  .tekstknop {
    min-block-size: var(--_doel);
    padding: 0;
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

  .lijst {
    gap: 0;
  }

  /* De kop van lijst en kaart is er voor wie luistert: wie kijkt ziet het tabblad, of allebei. */
  :is(.lijst, .kaartvak) > .kop {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .lijstregel {
    padding: calc(1.5 * var(--_stap)) calc(2 * var(--_stap)) 0;
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

  .volgorde {
    display: flex;
    gap: var(--_stap);
    padding: var(--_stap) calc(2 * var(--_stap)) 0;
  }

  .volgorde select {
    margin: 0;
  }

  .groepen {
    padding-block: calc(0.5 * var(--_stap)) var(--_stap);
  }

  .groep {
    break-inside: avoid;
  }

  .groepkop {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    padding: calc(0.75 * var(--_stap)) calc(2 * var(--_stap)) 0;
    color: var(--_gedempt);
    font-size: max(0.875em, 14px);
  }

  .groepkop .kop {
    color: var(--_s-rand);
  }

  .groepkop .kop::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.45em;
    border-radius: 3px;
    background: currentColor;
  }

  .rij {
    max-inline-size: none;
  }

  .regel {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) minmax(0, auto) 2.25em;
    gap: 0 var(--_stap);
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--_doel);
    padding: 0.1em calc(2 * var(--_stap));
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }

  .regel:hover {
    background: var(--_zacht);
  }

  .regel:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .regel .naam {
    font-weight: 550;
    overflow-wrap: anywhere;
  }

  .regel .naam--steun {
    font-weight: 680;
  }

  .regel .ringwoord {
    max-inline-size: 7.5em;
    color: var(--_gedempt);
    font-size: max(0.875em, 14px);
    text-align: end;
    overflow-wrap: anywhere;
  }

  .regel .bandcel {
    display: flex;
  }

  .rij > :is(.bericht, .chips) {
    margin: 0 calc(2 * var(--_stap)) calc(0.5 * var(--_stap));
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

    /* Eén regel per mens. Wat er naast de naam staat wijkt voor de naam, en is voor wie luistert altijd heel. */
    .werk--beide > .zij :is(.wie, .bij) {
      display: flex;
      gap: 0 0.4em;
      align-items: baseline;
    }

    /* Wat niet te lezen zou zijn valt op de regel eronder, en die is niet te zien: liever niets dan twee letters. */
    .werk--beide > .zij .bij {
      flex: 1;
      flex-wrap: wrap;
      block-size: 1lh;
      overflow: hidden;
    }

    .werk--beide > .zij .bij::before {
      content: '\\200b';
    }

    .werk--beide > .zij .bij small {
      flex: 1 1 6em;
      max-inline-size: max-content;
      font-size: inherit;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .werk--beide > .zij :is(.naam, .bij) {
      font-size: max(0.875em, 14px);
    }

    .werk--beide > .zij .ringwoord {
      max-inline-size: 11em;
    }
  }

  /* Zonder vingers hoeft een regel geen vingertop hoog te zijn: dan staan twaalf mensen er in één keer. */
  @media not (any-pointer: coarse) {
    @container (width >= 60em) {
      .werk--beide > .zij :is(.lijstvlak, .chips) {
        --_doel: calc(1.8125 * var(--_rem));
      }

      .werk--beide > .zij .erbij {
        gap: calc(0.5 * var(--_stap));
        padding-block: var(--_stap);
      }

      .werk--beide > .zij .chips {
        gap: calc(0.5 * var(--_stap));
      }

      .werk--beide > .zij .chip {
        padding-inline: 0.55em;
        font-size: max(0.875em, 14px);
      }

      .werk--beide > .zij :is(.groepkop, .volgorde) {
        padding-block-start: calc(0.25 * var(--_stap));
      }

      .werk--beide > .zij .groepen {
        padding-block: 0;
      }
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

    .groepen {
      columns: 22em 2;
      column-gap: 0;
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

    /* In de lege hoek van de kaart: wat er te herstellen valt schuift de kaart niet weg. */
    .gereedschap > .knop {
      position: absolute;
      z-index: 1;
      inset-block-start: calc(100% + 1.5 * var(--_stap));
      inset-inline-end: calc(0.5 * var(--_stap));
      background: var(--_vlak);
    }

    .gereedschap > [data-actie='ongedaan'] + [data-actie='opnieuw'] {
      margin-block-start: var(--_doel);
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

  /* Naast hoe dichtbij iemand staat breekt een lang woord hier af. */
  @container (width < 26em) {
    .regel {
      grid-template-columns: auto minmax(0, 1fr) 2.25em;
    }

    .regel .ringwoord {
      grid-area: 2 / 2;
      max-inline-size: none;
      text-align: start;
    }

    .regel :is(.figuur, .bandcel) {
      grid-row: 1 / span 2;
    }

    .regel .bandcel {
      grid-column: 3;
    }
  }

  @container (width < 20em) {
    :is(.regel, .groepkop) {
      padding-inline: var(--_stap);
    }
  }

  .elders {
    display: none;
  }

  @media print {
    .scherm-alleen,
    .knoppen,
    .erbij,
    .sprong,
    .tablijst,
    .tekstknop {
      display: none !important;
    }

    .papier-alleen {
      display: revert;
    }

    .wortel {
      container-type: normal;
      font-size: 8pt;
      line-height: 1.25;
    }

    .scherm,
    section,
    .werk,
    .elders {
      display: block;
    }

    .scherm .schuif {
      overflow: visible;
    }

    .schuif * {
      overflow-wrap: anywhere;
    }

    .zij {
      border: 0;
    }

    /* De eerste kop van de tweede kolom raakt anders de streep erboven. */
    .groepen {
      columns: 2;
      column-gap: 2em;
      padding: 0.25em 0 0;
    }

    .groepkop,
    .regel {
      padding: 0;
      line-height: 1.15;
    }

    .groepkop {
      margin-block-start: 0.25em;
      font-size: inherit;
    }

    .regel :is(small, .ringwoord) {
      font-size: inherit;
    }

    .figuur {
      inline-size: 1.5em;
      block-size: 1.5em;
    }

    .woorden .tekst {
      gap: 0.2em;
    }

    .regel {
      grid-template-columns: auto minmax(0, 1fr) auto auto;
      min-block-size: 0;
    }

    .vh.papier {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    .regel .papier-alleen {
      grid-column: 2 / -1;
      color: var(--_gedempt);
    }

    .rij,
    svg {
      break-inside: avoid;
    }
  }
`;
