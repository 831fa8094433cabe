// De stijlen van de niveaus naast elkaar; hoe zij smal onder elkaar staan zegt stapel.styles.ts.
import { css } from 'lit';

export const styles = css`
  /* De niveaus naast elkaar vragen de hele breedte. */
  .detail__invoer:has(.matrix),
  .detail__invoer:has(.matrix) ~ .detail__herkomst {
    grid-column: 1 / -1;
  }

  .matrix :is(th, td) {
    padding: calc(0.5 * var(--_stap));
  }

  .matrix th:first-child {
    padding-inline-start: 0;
  }

  /* Een lange naam loopt over meer regels; een bedrag niet. */
  .matrix thead th {
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .matrix tbody .zacht {
    display: block;
    font-size: var(--_klein);
    white-space: normal;
  }

  .matrix__kies {
    justify-content: end;
    font-weight: inherit;
  }

  /* Naast elkaar staat het rondje boven de naam van zijn niveau; onder elkaar (stapel.styles.ts) ervoor. */
  @container (inline-size >= 42em) {
    .stapel--ruim .matrix__kies {
      flex-direction: column;
      align-items: end;
    }
  }

  @container (inline-size >= 70em) {
    .stapel--breed .matrix__kies {
      flex-direction: column;
      align-items: end;
    }
  }

  .matrix__kies span {
    overflow-wrap: break-word;
  }

  .matrix .matrix__gekozen {
    background: var(--_zacht);
  }

  .matrix .matrix__gekozen .zacht,
  .matrix .matrix__gekozen::before {
    color: inherit;
  }

  .matrix thead .matrix__gekozen {
    border-block-start: 3px solid var(--_accent);
  }

  .matrix__terug {
    min-inline-size: var(--_doel);
    min-block-size: var(--_doel);
    padding: 0 0.3em;
    border: 0;
    background: none;
    color: var(--_gedempt);
    font: inherit;
    text-align: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  .matrix__bericht:has(> *) {
    min-inline-size: 14em;
  }

  .matrix__begin:has(> *) {
    min-inline-size: 8em;
  }

  .matrix :is(.matrix__bericht, .matrix__begin) {
    text-align: start;
    white-space: normal;
  }

  /* Wat erbij te zeggen is krijgt onder elkaar de hele breedte. */
  .matrix td:has(.matrix__bericht > *) {
    grid-column: 1 / -1;
  }
`;
