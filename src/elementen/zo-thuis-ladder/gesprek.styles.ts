// Het gesprek met een kind of ouder.
import { css } from 'lit';
import { onderpadStyles } from './onderpad.styles.js';

export const gesprekStyles = css`
  ${onderpadStyles}

  .onderpad {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
    align-items: stretch;
  }

  [part='vraag'] {
    display: flex;
    flex-direction: column;
    gap: calc(1.5 * var(--_stap));
    padding: calc(2.5 * var(--_stap)) min(3 * var(--_stap), 4cqi);
    border: 1px solid color-mix(in srgb, var(--_accent) 38%, var(--_vlak));
    border-radius: var(--_hoek-kaart);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }

  [part='vraag'] header {
    display: flex;
    gap: calc(2 * var(--_stap));
    align-items: center;
    justify-content: space-between;
  }

  [part='vraag'] header .kop {
    font-size: var(--_klein);
    font-weight: 400;
  }

  [part='vraag'] :is(label:not(.keuze), legend, .vraag) {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  /* Ruimte voor een paar zinnen. Wie meer schrijft trekt het veld groter. */
  [part='vraag'] textarea {
    max-inline-size: none;
    min-block-size: calc(7 * var(--_rem));
  }

  [part='vraag'] .knoppen {
    justify-content: space-between;
  }

  /* Een bordje wijst naar zijn huis. Rechtop staat het naast het huis, en wijst het niet. */
  @container (min-width: 40em) {
    .borden > :last-child {
      position: relative;
    }

    .borden > :last-child::after {
      content: '';
      position: absolute;
      inset-block-end: -6px;
      inset-inline-start: calc(50% - 5px);
      inline-size: 8px;
      block-size: 8px;
      border: solid var(--_accent);
      border-block-width: 0 2px;
      border-inline-width: 0 2px;
      background: inherit;
      direction: ltr;
      rotate: 45deg;
    }

    .borden > .bord--vol::after {
      border-color: inherit;
    }
  }

  .stippen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
  }

  .stippen span {
    inline-size: 10px;
    block-size: 10px;
    border: 1.5px solid var(--_rand);
    border-radius: 5px;
    background: var(--_vlak);
  }

  .stippen :is(.klaar, .nu) {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .stippen .nu {
    inline-size: 28px;
  }

  .knop--stil {
    border: 0;
    padding-inline: 0;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  .kaarten {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
  }

  .kaarten > section {
    display: flex;
    flex-direction: column;
    padding: calc(2 * var(--_stap)) min(3 * var(--_stap), 4cqi) var(--_stap);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .kaarten .knoppen {
    margin-block-start: auto;
  }

  .mensen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(2 * var(--_stap));
  }

  .mensen li {
    display: flex;
    gap: var(--_stap);
    align-items: center;
    line-height: 1.25;
  }

  .mensen small {
    display: block;
  }

  blockquote,
  .groot {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
  }

  @container (min-width: 40em) {
    .kaarten {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (min-width: 64em) {
    .onderpad {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    }

    /* Is alles besproken, dan is de vraag één regel: zij loopt over de hele breedte, en het verhaal van de plek staat eronder. */
    [part='vraag']:not(:has(header)),
    [part='vraag']:not(:has(header)) + .plekkaart {
      grid-column: 1 / -1;
    }

    [part='vraag']:not(:has(header)) + .plekkaart .drie {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: calc(3 * var(--_stap));
    }
  }

  .lus {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-start: -24px;
    inline-size: calc(2.875 * var(--_rem));
  }

  .lus path:first-child {
    stroke-width: 2;
    stroke-dasharray: 4.5 5;
  }

  .lus .l {
    stroke-width: 1.5;
  }

  .lopers {
    position: absolute;
    inset-block-end: -6px;
    inset-inline: 0;
    display: flex;
    align-items: center;
    justify-content: center;
  }

  .loper {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(2 * var(--_rem));
    block-size: calc(2 * var(--_rem));
    margin-inline: -4px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_vlak);
    font-size: 12px;
    font-weight: 650;
  }

  .loper--kind {
    z-index: 1;
    inline-size: calc(2.5 * var(--_rem));
    block-size: calc(2.5 * var(--_rem));
    border-color: var(--_kind-rand);
    background: var(--_kind);
    color: var(--_kind-tekst);
    font-size: 14px;
  }

  .lopers--spook .loper {
    border: 2px dashed var(--_accent);
    background: var(--_vlak);
    color: var(--_tekst);
  }

  @container (max-width: 63.99em) {
    .lus,
    .lopers .loper:not(.loper--kind) {
      display: none;
    }
  }

  /* Rechtop staan zij onder het bordje, op een eigen regel: naast het bordje is daar te smal voor. */
  @container (max-width: 39.99em) {
    .lopers--spook {
      display: none;
    }

    .baan .tekening:has(.lopers) {
      position: static;
    }

    .plek:has(.lopers:not(.lopers--spook)) {
      padding-block-end: calc(2.75 * var(--_rem));
    }

    .lopers {
      inset: auto;
      inset-block-end: calc(0.5 * var(--_stap));
      inset-inline-start: 88px;
    }

    .lopers .loper:not(.loper--kind) {
      display: grid;
    }
  }

  .mensen .loper {
    margin: 0;
  }
`;
