// De stijlen van de tabel met wat er verandert.
import { css } from 'lit';
import { tabelStyles } from '../../ui/tabel.styles.js';

export const verschiltabelStyles = css`
  ${tabelStyles}

  .verschiltabel {
    overflow-wrap: anywhere;
  }

  .verschiltabel .cijfer {
    white-space: normal;
  }

  /* Smal: de naam op een eigen regel, daaronder van nu naar straks, en waar het vandaan komt. */
  @container (inline-size < 36em) {
    .verschiltabel thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .verschiltabel tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      padding-block: 0.6em;
      border-block-end: var(--_lijn);
    }

    .verschiltabel :is(th, td) {
      border: 0;
      padding-block: 0;
    }

    .verschiltabel :is(th, td:last-child) {
      flex-basis: 100%;
    }

    .verschiltabel .cijfer {
      text-align: start;
    }

    .verschiltabel .cijfer + .cijfer::before {
      content: '→ ';
      content: '→ ' / '';
    }
  }
`;
