// De stijlen van het vak met een gekozen bestand.
import { css } from 'lit';
import { verschiltabelStyles } from './verschiltabel.styles.js';
import { styles as vakStyles } from './vak.styles.js';

export const styles = css`
  ${vakStyles}
  ${verschiltabelStyles}

  .openen__bestand {
    overflow-wrap: anywhere;
  }

  .openen__zin {
    font-size: 1.125em;
  }

  .openen--klaar {
    background: var(--_zacht);
  }

  @media print {
    .openen {
      display: none;
    }
  }

  @container (inline-size < 36em) {
    .openen .knop {
      flex: 1 1 auto;
    }
  }
`;
