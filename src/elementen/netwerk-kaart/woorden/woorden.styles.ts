import { css } from 'lit';

export const stijl = css`
  .cijfers dl div {
    padding-block: calc(0.8 * var(--_stap));
    border-block-end: var(--_lijn);
  }

  .vragen {
    display: grid;
    gap: calc(1.5 * var(--_stap));
    align-content: start;
  }

  .vraagkaarten {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: calc(1.5 * var(--_stap));
  }

  .vraagkaart {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: calc(0.5 * var(--_stap));
    max-inline-size: none;
    padding: calc(1.75 * var(--_stap)) calc(2 * var(--_stap));
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .vraagkaart p {
    color: var(--_gedempt);
  }

  @media print {
    .vragen,
    .cijfers {
      display: none;
    }
  }
`;
