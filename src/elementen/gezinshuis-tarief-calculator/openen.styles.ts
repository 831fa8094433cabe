// De stijlen van het vak met een gekozen bestand.
import { css } from 'lit';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { styles as vakStyles } from './vak.styles.js';

export const styles = css`
  ${vakStyles}
  ${tabelStyles}

  .openen__bestand,
  .openen__tabel {
    overflow-wrap: anywhere;
  }

  .openen__zin {
    font-size: 1.125em;
  }

  .openen__tabel .cijfer {
    white-space: normal;
  }

  .openen--klaar {
    background: var(--_zacht);
  }

  @media print {
    .openen {
      display: none;
    }
  }

  /* Smal: de naam op een eigen regel, daaronder van nu naar straks, en waar het vandaan komt. */
  @container (inline-size < 36em) {
    .openen__tabel thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .openen__tabel tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      padding-block: 0.6em;
      border-block-end: var(--_lijn);
    }

    .openen__tabel :is(th, td) {
      border: 0;
      padding-block: 0;
    }

    .openen__tabel :is(th, td:last-child) {
      flex-basis: 100%;
    }

    .openen__tabel .cijfer {
      text-align: start;
    }

    .openen__tabel .cijfer + .cijfer::before {
      content: '→ ';
      content: '→ ' / '';
    }

    .openen .knop {
      flex: 1 1 auto;
    }
  }
`;
