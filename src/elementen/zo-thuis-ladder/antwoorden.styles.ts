// Vragen met hun antwoorden onder elkaar, voor wie ze leest.
import { css } from 'lit';

export const antwoordenStyles = css`
  dl div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0 calc(3 * var(--_stap));
    padding-block: calc(0.8 * var(--_stap));
    border-block-end: var(--_lijn);
  }

  dt {
    color: var(--_gedempt);
  }

  dd {
    margin: 0;
    white-space: pre-line;
  }
`;
