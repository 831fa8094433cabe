// Wat een kind, een ouder en een professional onder het pad delen.
import { css } from 'lit';

export const onderpadStyles = css`
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

  /* Op papier is een gevuld bordje een zwart vlak: daar zegt een dikke rand het verschil. */
  @media print {
    .bord--vol {
      border: 4px solid var(--_tekst);
      background: var(--_vlak);
      color: var(--_tekst);
    }
  }
`;
