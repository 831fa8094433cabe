// De stijlen van het blad met bronnen; zij komen met dat blad mee.
import { css } from 'lit';

export const styles = css`
  .bronnen {
    font-size: var(--_klein);
  }

  .sorteer {
    min-block-size: var(--_doel);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;

    &::after {
      content: ' ↕' / '';
    }

    [aria-sort='ascending'] > &::after {
      content: ' ↑' / '';
    }

    [aria-sort='descending'] > &::after {
      content: ' ↓' / '';
    }
  }

  .zelfde {
    display: grid;
    gap: calc(1.5 * var(--_stap));
    justify-items: start;
    padding-block-start: calc(2 * var(--_stap));
    border-block-start: var(--_lijn);
  }

  .zelfde > .velden {
    inline-size: 100%;
  }
`;
