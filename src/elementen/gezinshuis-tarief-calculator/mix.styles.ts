// De stijlen van de verdeling over de niveaus; zij komen met dat deel mee.
import { css } from 'lit';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { stapelStyles } from './stapel.styles.js';

export const styles = css`
  ${tabelStyles}
  ${stapelStyles}

  .mix {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_stap);
  }

  .mix select {
    inline-size: 100%;
    min-inline-size: min(10em, 100%);
  }

  .mix select:disabled {
    border-block-end-style: dotted;
    color: var(--_gedempt);
  }

  .mix > [role='status'] {
    max-inline-size: 50ch;
    font-size: 1.25em;
  }

  /* De code is tekst, en staat achter de cijfers; onder elkaar krijgt zij de hele breedte. */
  .mix :is(th, td):last-child {
    grid-column: 1 / -1;
    text-align: start;
    white-space: normal;
  }

  .mix tbody tr:last-child {
    border-block-start: 2px solid var(--_tekst);
    border-block-end: 0;
    font-weight: 600;
  }

  .mix tbody tr:last-child > * {
    border-block-end: 0;
    font-weight: inherit;
  }

  /* Onder elkaar staan tarief, jeugdigen en deel op één regel waar dat past. */
  @container (inline-size < 42em) {
    .mix tbody tr {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 6em), 1fr));
    }

    .mix .mix__deel {
      inline-size: 3em;
    }
  }

  /* Alleen naast elkaar: onder elkaar heeft een naam de hele breedte al. */
  @container (inline-size >= 42em) {
    .mix tbody th {
      min-inline-size: 8em;
    }
  }

  .mix td .hulp {
    display: block;
    font-weight: 400;
  }

  .mix tbody tr:has(.mix__gekozen) {
    background: var(--_zacht);
  }

  .mix tr:has(.mix__gekozen) :is(.hulp, td)::before,
  .mix tr:has(.mix__gekozen) .hulp {
    color: inherit;
  }

  .mix__gekozen {
    display: inline-block;
    padding-inline: 0.75em;
    border: var(--_lijn);
    border-color: var(--_rand);
    border-radius: 1em;
    background: var(--_vlak);
    font-size: var(--_klein);
    font-weight: 600;
  }

  .mix__som {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
    max-inline-size: none;
    font-weight: 600;
    text-align: center;
  }

  .mix__som > :not(.mix__stuk) {
    font-weight: 400;
  }

  .mix__stuk > .zacht {
    display: block;
    font-weight: 400;
  }

  .mix__procent {
    display: inline-block;
    min-inline-size: 2.75em;
  }

  .mix__deel {
    inline-size: 5em;

    .vol {
      fill: var(--_accent);
    }
  }
`;
