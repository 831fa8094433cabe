// De stijlen van het blad met bronnen; zij komen met dat blad mee.
import { css } from 'lit';
import { keuzesStyles } from '../../ui/keuzes.styles.js';

export const styles = css`
  ${keuzesStyles}

  /* Op de kleur van een gekozen knop is grijs niet te lezen. */
  .zeef .keuze:has(:checked) .zacht {
    color: inherit;
  }

  .bronnen {
    font-size: var(--_klein);
  }

  .bronnen tbody :is(th, td) {
    vertical-align: middle;
  }

  /* De hele rij zet het vinkje. */
  .bronnen tbody tr:has(input) {
    cursor: pointer;
  }

  .bronnen tr:has(:checked) {
    background: var(--_zacht);
  }

  /* Onder elkaar krijgt een bron de hele breedte. */
  .bronnen__bron {
    grid-column: 1 / -1;
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

  .zeef {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_stap);
    margin-block: calc(2 * var(--_stap)) var(--_stap);
  }

  @container (inline-size >= 60em) {
    .zeef {
      grid-template-columns: minmax(0, 1fr) 16em;
      align-items: end;
    }

    .zeef > p {
      grid-column: 1 / -1;
    }
  }

  .beweegt {
    white-space: nowrap;

    svg {
      inline-size: 4em;
    }

    .cijfer {
      display: inline-block;
      min-inline-size: 2.5em;
      text-align: end;
    }
  }

  .beweegt__staaf {
    fill: var(--_accent);
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

  .zelfde__vraag {
    padding: var(--_stap);
    border-inline-start: 3px solid var(--_waarschuwing);
  }

  @media (forced-colors: active) {
    .beweegt__staaf {
      fill: CanvasText;
    }
  }
`;
