// De stijlen van wat alleen op papier staat.
import { css } from 'lit';
import { tabelStyles } from '../../ui/tabel.styles.js';

export const styles = css`
  ${tabelStyles}

  @media screen {
    .papier {
      display: none;
    }
  }

  .papier :is(td, th, .voetregel) {
    font-size: 9pt;
  }

  .papier tr {
    break-inside: avoid;
  }
`;
