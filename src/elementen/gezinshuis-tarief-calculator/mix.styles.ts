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

  .mix__deel {
    inline-size: 5em;

    .spoor {
      fill: none;
      stroke: var(--_rand);
    }

    .vol {
      fill: var(--_accent);
    }
  }
`;
