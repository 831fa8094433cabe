// De lijst: per groep een kop en een rij, en op een eigen volgorde. Naast de kaart is elk mens één regel.

import { css } from 'lit';

export const lijstStyles = css`
  .lijst {
    gap: 0;
  }

  .lijstregel {
    padding: calc(1.5 * var(--_stap)) calc(2 * var(--_stap)) 0;
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

  @container (width >= 60em) {
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
    .groepen {
      columns: 22em 2;
      column-gap: 0;
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
`;
