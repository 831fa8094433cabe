// De kleine tekeningen bij een kop of een vraag.
import { css } from 'lit';

export const icoonStyles = css`
  .icoon {
    flex: none;
    inline-size: calc(1.25 * var(--_rem));
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
