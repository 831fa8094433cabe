import { css } from 'lit';

export const stijl = css`
  .dubbel {
    display: grid;
    gap: calc(1.5 * var(--_stap));
  }

  .dubbel .wie {
    display: flex;
    gap: var(--_stap);
    align-items: center;
  }

  .dubbel small {
    display: block;
  }
`;
