// De stijlen van de niveaus naast elkaar. In een smal vak staan de niveaus per cijfer naast of onder elkaar: daar schuift niets opzij.
import { css, type CSSResult } from 'lit';

const smal = css`
  &,
  :is(tbody, th, caption) {
    display: block;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7em), 1fr));
    gap: 0 var(--_stap);
    padding-block-end: var(--_stap);
    border-block-end: var(--_lijn);
  }

  tbody th {
    grid-column: 1 / -1;
    padding-block-end: 0;
  }

  :is(th, td) {
    border: 0;
  }

  td.cijfer {
    text-align: start;
  }

  .matrix__wie {
    display: block;
  }

  .matrix__terug {
    display: inline-block;
  }

  /* Wat erbij te zeggen is krijgt de hele breedte. */
  td:has(.matrix__bericht > *) {
    grid-column: 1 / -1;
  }
`;

const onder = (breedte: CSSResult, vak: CSSResult): CSSResult => css`
  @container (inline-size < ${breedte}) {
    ${vak} {
      ${smal}
    }
  }
`;

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
  .matrix thead th,
  .matrix__wie {
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .matrix tbody th > .zacht {
    display: block;
    font-size: var(--_klein);
  }

  .matrix .matrix__gekozen {
    background: var(--_zacht);
  }

  .matrix thead .matrix__gekozen {
    border-block-start: 3px solid var(--_accent);
  }

  .matrix__wie {
    display: none;
  }

  .matrix input::placeholder {
    color: var(--_gedempt);
    font-weight: 400;
    opacity: 1;
  }

  .matrix__terug {
    display: block;
    min-inline-size: var(--_doel);
    min-block-size: var(--_doel);
    margin-inline-start: auto;
    padding: 0 0.3em;
    border: 0;
    background: none;
    color: var(--_gedempt);
    font: inherit;
    text-align: end;
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

  ${onder(css`36em`, css`.matrix`)}
  ${onder(css`60em`, css`.matrix--veel`)}
`;
