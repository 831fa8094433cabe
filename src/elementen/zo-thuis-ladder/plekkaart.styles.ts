// De kaart van één plek.
import { css } from 'lit';
import { antwoordenStyles } from './antwoorden.styles.js';
import { icoonStyles } from './iconen.styles.js';

export const kaartStyles = css`
  ${icoonStyles}

  ${antwoordenStyles}

  .plekkaart {
    padding: calc(2 * var(--_stap)) min(3 * var(--_stap), 4cqi) var(--_stap);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .plekkop {
    display: flex;
    gap: calc(2 * var(--_stap));
    align-items: center;
  }

  .plekkop .huis {
    flex: none;
    inline-size: calc(4 * var(--_rem));
  }

  .plekkaart {
    gap: calc(1.5 * var(--_stap));
  }

  .drie {
    display: grid;
    gap: var(--_stap);
  }

  .drie > div {
    display: block;
    padding: 0;
    border: 0;
  }

  .drie dt {
    display: flex;
    gap: calc(1.25 * var(--_stap));
    align-items: center;
    color: inherit;
    font-weight: 650;
  }

  .drie dd {
    padding-inline-start: calc(1.25 * var(--_rem) + 1.25 * var(--_stap));
  }

  /* Wie een plek kiest ziet het bordje daar neerkomen. */
  @media (prefers-reduced-motion: no-preference) {
    .pad--gekozen .bord {
      animation: 200ms ease-out neer;
    }

    @keyframes neer {
      from {
        translate: 0 calc(-1 * var(--_stap));
      }
    }
  }

  .vouw {
    border-block-start: var(--_lijn);
  }

  .vouw > summary {
    font-weight: 600;
  }

  .wet {
    display: grid;
    gap: calc(1.5 * var(--_stap));
    padding-block-end: calc(1.5 * var(--_stap));
  }

  .wet small {
    display: block;
  }
`;
