// De stijlen van papier: zij komen met de tabellen mee, want zonder die tabellen horen de rijen er te staan.
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

  @media print {
    .scherm > :not(header, .blad),
    .rijen,
    .knoppen,
    .stand .knop {
      display: none;
    }

    .paneel {
      display: block;
      padding: 0;
      border: 0;
    }

    svg,
    .rijtjes li {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
