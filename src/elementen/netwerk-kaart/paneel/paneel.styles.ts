import { css } from 'lit';

export const stijl = css`
  .paneel {
    padding: var(--_binnen);
    border: var(--_lijn);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .paneel > div,
  .paneel fieldset {
    display: grid;
    gap: calc(1.5 * var(--_stap));
  }

  .paneel fieldset {
    padding-block: calc(1.5 * var(--_stap));
    border-block-start: var(--_lijn);
  }

  .paneel .velden {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
  }

  .paneel .knoppen {
    display: flex;
    margin: 0;
  }

  .bandrij {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(2 * var(--_stap));
    align-items: end;
    margin-block-end: calc(2 * var(--_stap));
  }

  .bandrij label {
    flex: 0 1 16em;
  }
`;
