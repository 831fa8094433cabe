// Wat een kind, een ouder en een professional onder het pad delen.
import { css } from 'lit';

export const onderpadStyles = css`
  .verder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block: var(--_lijn);
  }

  .verder summary .kop {
    font-size: 1em;
  }

  @container (min-width: 64em) {
    .verder {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }

    .verder > [open] {
      grid-column: 1 / -1;
    }
  }

  /* Wie in een andere richting schrijft dan de pagina, leest zijn zin zoals hij hem schreef. */
  textarea,
  .antwoorden dd {
    unicode-bidi: plaintext;
  }

  /* Een lang verhaal over de weg terug staat op het blad; op het pad staat hoe het begint, en op papier staat het heel. */
  .pad:not(.pad--papier) .terug p {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
`;
