// Het verloop als tijdlijn. De lijn loopt onder elk huis door naar het volgende; naar wat nog komt is zij gestippeld.
import { css } from 'lit';

export const tijdlijnStyles = css`
  .tijdlijn {
    padding-block: var(--_stap);
  }

  .tijdlijn li {
    display: flex;
    gap: calc(1.5 * var(--_stap));
    align-items: start;
    max-inline-size: none;
  }

  .tijdlijn li + li {
    position: relative;
    padding-block-start: calc(3 * var(--_stap));
  }

  .tijdlijn li + li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.5 * var(--_stap));
    inset-inline-start: calc(1.5 * var(--_rem) - 1px);
    block-size: calc(2 * var(--_stap));
    border-inline-start: 2px solid var(--_accent);
  }

  .tijdlijn .straks::before {
    border-inline-start-style: dotted;
  }

  .tijdlijn .huis {
    flex: none;
    inline-size: calc(3 * var(--_rem));
  }

  .tijdlijn p {
    margin: 0;
  }
`;
