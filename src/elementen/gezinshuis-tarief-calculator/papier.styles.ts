// De stijlen van wat alleen op papier staat.
import { css } from 'lit';

export const styles = css`
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
