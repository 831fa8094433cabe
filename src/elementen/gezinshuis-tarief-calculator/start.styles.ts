// De stijlen van de lege start; zij komen met haar mee.
import { css } from 'lit';
import { keuzesStyles } from '../../ui/keuzes.styles.js';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { stapelStyles } from './stapel.styles.js';

export const styles = css`
  ${keuzesStyles}
  ${tabelStyles}
  ${stapelStyles}

  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
    margin-block-end: calc(3 * var(--_stap));
  }

  .start__kaart {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_stap));
    padding: var(--_binnen);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    color: var(--_tekst);
  }

  .start__stap {
    display: block;
    color: var(--_gedempt);
    font-size: var(--_klein);
    font-weight: 400;
  }

  .start .velden {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(2 * var(--_stap));
  }

  .start .invoer input {
    inline-size: 7.5em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .start .keuzes:not(.keuzes--chips) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--_stap);

    .keuze {
      box-sizing: border-box;
      max-inline-size: none;
      padding: var(--_stap) calc(1.5 * var(--_stap));
      border: 1px solid var(--_rand);
      border-radius: var(--_hoek-kaart);
    }

    .keuze:has(:checked) {
      box-shadow: inset 0 0 0 2px var(--_accent);
      background: var(--_zacht);
    }

    .keuze strong {
      display: block;
    }
  }

  .start table {
    font-size: var(--_klein);
  }

  @media print {
    .start {
      display: none;
    }
  }
`;
