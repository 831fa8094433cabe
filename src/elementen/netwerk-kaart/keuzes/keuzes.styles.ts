import { css } from 'lit';

export const stijl = css`
  .keuzevak {
    display: grid;
    position: absolute;
    z-index: 4;
    inset-block-start: 100%;
    inset-inline-end: 0;
    gap: calc(1.5 * var(--_stap));
    inline-size: min(20em, 100%);
    padding: calc(2 * var(--_stap));
    border: 1px solid var(--_rand);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.14);
  }

  .keuzevak select {
    display: block;
    font-weight: 400;
  }
`;
