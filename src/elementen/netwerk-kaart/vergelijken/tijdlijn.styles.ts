import { css } from 'lit';

export const tijdlijnStyles = css`
  .tijdlijn {
    display: grid;
    gap: var(--_stap);
  }

  /* Veel momenten schuiven in de rij zelf; nu blijft in beeld. */
  .tijdlijn .tablijst {
    display: flex;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    padding-block: calc(0.25 * var(--_rem));
    scroll-padding-inline: calc(0.25 * var(--_rem)) calc(8 * var(--_rem));
  }

  .tijdlijn [role='tab'] {
    position: relative;
    flex: 1 0 calc(6.5 * var(--_rem));
    min-block-size: calc(2.75 * var(--_rem));
    padding: calc(1.5 * var(--_rem)) calc(0.25 * var(--_rem)) calc(0.375 * var(--_rem));
    border: 0;
    border-radius: calc(0.5 * var(--_rem));
    background: var(--_vlak);
    color: var(--_tekst);
    font: inherit;
    text-align: center;
    cursor: pointer;
  }

  .tijdlijn [role='tab']:last-child {
    position: sticky;
    inset-inline-end: 0;
    z-index: 1;
  }

  /* De lijn van halte tot halte, en de stip van de halte zelf. */
  .tijdlijn [role='tab']::before {
    position: absolute;
    inset-block-start: calc(0.75 * var(--_rem));
    inset-inline: 0;
    block-size: 2px;
    background: var(--_rand);
    content: '';
  }

  .tijdlijn [role='tab']::after {
    position: absolute;
    inset-block-start: calc(0.375 * var(--_rem));
    inset-inline-start: calc(50% - 0.4375 * var(--_rem));
    box-sizing: border-box;
    inline-size: calc(0.875 * var(--_rem));
    block-size: calc(0.875 * var(--_rem));
    border: 2px solid var(--_tekst);
    border-radius: 50%;
    background: var(--_vlak);
    content: '';
  }

  .tijdlijn [role='tab'][aria-selected='true'] {
    /* Dekkend: een halte schuift eronderdoor. */
    background: linear-gradient(var(--_zacht), var(--_zacht)), var(--_vlak);
    font-weight: inherit;
  }

  .tijdlijn [role='tab'][aria-selected='true']::after {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .halte b,
  .halte small {
    display: block;
    overflow-wrap: anywhere;
  }

  .halte small {
    font-size: calc(0.875 * var(--_rem));
  }

  @media (forced-colors: active) {
    .tijdlijn [role='tab']::before {
      background: CanvasText;
    }

    .tijdlijn [role='tab'][aria-selected='true']::after {
      background: Highlight;
    }
  }
`;
