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
    padding-block: 0.25rem;
    scroll-padding-inline: 0.25rem 8rem;
  }

  .tijdlijn [role='tab'] {
    position: relative;
    flex: 1 0 6.5rem;
    min-block-size: 2.75rem;
    padding: 1.5rem 0.25rem 0.375rem;
    border: 0;
    border-radius: 0.5rem;
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
    inset-block-start: 0.75rem;
    inset-inline: 0;
    block-size: 2px;
    background: var(--_rand);
    content: '';
  }

  .tijdlijn [role='tab']::after {
    position: absolute;
    inset-block-start: 0.375rem;
    inset-inline-start: calc(50% - 0.4375rem);
    box-sizing: border-box;
    inline-size: 0.875rem;
    block-size: 0.875rem;
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
    font-size: 0.875rem;
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
