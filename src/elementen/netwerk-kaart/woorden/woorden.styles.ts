import { css } from 'lit';

export const stijl = css`
  dl div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0 calc(3 * var(--_stap));
    padding-block: calc(0.8 * var(--_stap));
    border-block-end: var(--_lijn);
  }

  @container (min-width: 60em) {
    dl div {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }
`;
