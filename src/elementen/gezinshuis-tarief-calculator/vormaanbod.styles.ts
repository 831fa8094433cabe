// De stijlen van het aanbod na een andere rechtsvorm; zij komen daarmee mee.
import { css } from 'lit';
import { keuzesStyles } from '../../ui/keuzes.styles.js';

export const styles = css`
  ${keuzesStyles}

  .vormaanbod {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_stap);
    margin-block-end: calc(2 * var(--_stap));
    padding: var(--_binnen);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    color: var(--_tekst);

    ul {
      display: grid;
      gap: var(--_stap);
      margin: 0;
      padding: 0;
    }

    li {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
      gap: 0.25em calc(2 * var(--_stap));
      max-inline-size: none;
      padding-block: var(--_stap);
      border-block-start: var(--_lijn);
    }

    fieldset {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .vormaanbod {
      display: none;
    }
  }
`;
