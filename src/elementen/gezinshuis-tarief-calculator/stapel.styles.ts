// Een tabel die in een smal vak onder elkaar staat in plaats van opzij te schuiven: de kop van de rij erboven, en bij elke cel de naam van haar
// kolom. Die naam staat in `data-kop`; een schermlezer leest de gewone koppen.
import { css, type CSSResult } from 'lit';

const gestapeld = css`
  &,
  :is(tbody, tbody th, caption) {
    display: block;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* In deze kop valt iets te kiezen: die blijft. */
  thead:has(button, input) {
    position: static;
    display: block;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
  }

  thead:has(button, input) th:not(:has(button, input)) {
    display: none;
  }

  thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_stap);
  }

  tbody tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: 0 var(--_stap);
    padding-block: var(--_stap);
    border-block-end: var(--_lijn);
  }

  tbody th {
    grid-column: 1 / -1;
    padding-block-end: 0;
    font-weight: 600;
  }

  :is(th, td) {
    border: 0;
  }

  tbody :is(th, td) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  td:empty {
    display: none;
  }

  td.cijfer {
    text-align: start;
    white-space: normal;
  }

  td > svg {
    max-inline-size: 100%;
  }

  td[data-kop]::before {
    display: block;
    color: var(--_gedempt);
    font-size: var(--_klein);
    font-weight: 400;
    white-space: normal;
    content: attr(data-kop);
    content: attr(data-kop) / '';
  }
`;

const onder = (breedte: CSSResult, tabel: CSSResult): CSSResult => css`
  @media screen {
    @container (inline-size < ${breedte}) {
      ${tabel} {
        ${gestapeld}
      }
    }
  }
`;

/** Op papier is de breedte bekend: daar staat alles naast elkaar. Elke tabel stapelt waar niets meer naast elkaar past; met velden of veel kolommen eerder. */
export const stapelStyles = css`
  ${onder(css`20em`, css`.stapel`)}
  ${onder(css`42em`, css`.stapel--ruim`)}
  ${onder(css`70em`, css`.stapel--breed`)}
`;
