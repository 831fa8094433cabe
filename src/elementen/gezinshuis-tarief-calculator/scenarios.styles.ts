// De stijlen van de scenario's: het blad, en het teken bij een veld dat in een ander scenario anders is ingevuld.
import { css } from 'lit';

export const styles = css`
  .scenarios__kop {
    display: grid;
    gap: var(--_stap) calc(3 * var(--_stap));
    align-items: start;
  }

  .scenarios {
    table-layout: fixed;
    min-inline-size: 40em;
    font-size: var(--_klein);
  }

  .scenarios th,
  .scenarios td {
    padding-inline: calc(1.5 * var(--_stap)) var(--_stap);
    overflow-wrap: anywhere;
    vertical-align: top;
  }

  .scenarios :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .scenarios td.cijfer,
  .scenarios p.cijfer {
    margin: 0;
    text-align: start;
    white-space: normal;
  }

  .scenarios :is(td, th) + :is(td, th) {
    border-inline-start: var(--_lijn);
  }

  .scenarios .breed {
    padding-block-start: calc(2 * var(--_stap));
    font-weight: 600;
  }

  .scenarios td.onder {
    vertical-align: bottom;
  }

  .scenarios thead th,
  .scenarios__tarief {
    font-size: 1.125em;
  }

  .scenarios__naam {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .scenarios__knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .anders-cel {
    font-weight: 650;
  }

  .anders-cel .zacht {
    font-weight: 400;
    white-space: nowrap;
  }

  .afwijkt {
    display: inline-block;
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.25em;
    border: 0.25em solid var(--_accent);
    border-radius: 50%;
    forced-color-adjust: none;
  }

  /* In een rij is geen plek over: de stip ligt op de hoek van het veld. */
  .rijveld + .afwijkt {
    position: relative;
    z-index: 2;
    align-self: start;
    margin-block-start: 0.4em;
    margin-inline: -0.75em -0.25em;
  }

  .scenariostaaf {
    display: block;
    inline-size: 100%;
    overflow: visible;
    font-size: 12px;
  }

  .scenariostaaf text {
    fill: var(--_tekst);
  }

  .scenariostaaf__letter {
    font-weight: 650;
  }

  .scenariostaaf__grond {
    stroke: var(--_rand);
  }

  .scenariostaaf__nu {
    stroke: var(--_tekst);
    stroke-dasharray: 4 3;
    stroke-width: 1.5;
  }

  .scenarios__kies {
    display: none;
  }

  @container (inline-size >= 36em) {
    .scenarios__kop {
      grid-template-columns: 1fr auto;
    }
  }

  /* Smal: twee tegelijk, met de naam van de rij erboven. */
  @container (inline-size < 36em) {
    .smal-uit {
      display: none;
    }

    .scenarios__kies {
      display: block;
    }

    .scenarios {
      display: block;
      min-inline-size: 0;
    }

    .scenarios :is(thead, tbody, caption) {
      display: block;
    }

    .scenarios tr:not(.smal-uit) {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      border-block-end: var(--_lijn);
    }

    .scenarios :is(th, td) {
      border: 0;
    }

    .scenarios tr > :first-child {
      grid-column: 1 / -1;
      padding-block-end: 0;
      color: var(--_gedempt);
    }

    .scenarios tr > :first-child:is(td) {
      padding: 0;
    }

    .scenarios tr > :nth-child(n + 2) {
      padding-inline-start: 0;
      border-inline-start: 0;
    }
  }
`;
