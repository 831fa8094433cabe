// De balk van het concept, boven het scherm van een element. Erft de rollen van het element waar zij in staat.
import { css } from 'lit';

export const styles = css`
  /* De ruimte eronder zit binnenin: het element waar de balk in staat zet de marges van zijn kinderen op nul. */
  :host {
    display: block;
  }

  .balk {
    box-sizing: border-box;
    display: flow-root;
    margin-block-end: calc(2 * var(--_stap));
    padding: calc(1.5 * var(--_stap)) calc(2 * var(--_stap));
    border: 1px solid var(--_rand);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    overflow-wrap: break-word;
  }

  [hidden] {
    display: none;
  }

  p {
    max-inline-size: 65ch;
    margin: 0;
  }

  .aanbod {
    font-weight: 600;
  }

  .balk--let-op {
    border-inline-start: 4px solid var(--_accent);
  }

  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap);
    margin-block-start: var(--_stap);
  }

  button {
    min-block-size: var(--_doel);
    max-inline-size: 100%;
    padding: 0.4em 1.25em;
    border: var(--_rand-dikte) solid var(--_knop-rand);
    border-radius: var(--_hoek-knop);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_invoer);
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: var(--_focus-dikte) var(--_focus-stijl) var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 calc(2px + var(--_focus-dikte)) var(--_focus-onder);
  }

  /* Op papier is er geen apparaat. */
  @media print {
    :host {
      display: none;
    }
  }
`;
