// De stijlen van een open bouwsteen; zij komen met haar mee.
import { css } from 'lit';

export const styles = css`
  .bouwsteen--open {
    box-shadow: inset 3px 0 var(--_accent);
  }

  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.5 * var(--_stap)) calc(3.5 * var(--_stap));
    padding: var(--_stap) calc(2 * var(--_stap)) calc(3 * var(--_stap));
  }

  .detail__invoer,
  .detail__herkomst,
  .herkomst__velden {
    display: grid;
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  .detail__herkomst {
    gap: 0;
  }

  .detail .invoer input {
    inline-size: 7.5em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .detail .velden {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
  }

  .formule {
    padding: calc(1.5 * var(--_stap)) calc(2 * var(--_stap));
    border-radius: var(--_hoek-veld);
    background: var(--_zacht);
    font-size: var(--_klein);
    font-variant-numeric: tabular-nums;
  }

  .herkomst {
    border-block-end: var(--_lijn);

    > summary {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_stap);
      align-items: center;
      color: inherit;
    }

    /* Waar de status er niet naast past staat zij eronder: met grote letters stak zij uit. */
    > summary > span {
      flex: 1 1 5em;
    }
  }

  .herkomst__velden {
    gap: 0.25em;
    padding-block-end: calc(2 * var(--_stap));
  }

  .herkomst > summary > .status {
    flex: none;
    max-inline-size: min(8em, 100%);
    margin-inline-start: auto;
    color: var(--_gedempt);
    font-size: var(--_klein);
  }

  .feiten {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: calc(1.5 * var(--_stap)) calc(3 * var(--_stap));
    font-size: var(--_klein);
  }

  .feiten dt {
    font-weight: 600;
  }

  .niveau__regel {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
    align-items: end;
  }

  .niveau__weg {
    display: grid;
    gap: var(--_stap);
    margin-block: var(--_stap);
    padding: var(--_stap) calc(1.5 * var(--_stap));
    border: var(--_lijn);
    border-inline-start: 3px solid var(--_waarschuwing);
    overflow-wrap: anywhere;
  }

  /* Boven een rij velden hoort één keer wat het zijn. */
  .niveau ~ .niveau label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (inline-size >= 55em) {
    .detail {
      grid-template-columns: minmax(0, 1fr) 19em;
      padding-inline-start: 4.25em;
    }

    .feiten,
    .detail > .hulp,
    .detail__invoer:nth-last-child(3) {
      grid-column: 1 / -1;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .titel::before {
      transition: rotate 0.15s;
    }
  }

  @media (forced-colors: active) {
    .bouwsteen--open {
      border-inline-start: 3px solid Highlight;
    }
  }
`;
