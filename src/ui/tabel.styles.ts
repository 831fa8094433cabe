// Tabellen met cijfers, voor de elementen die ze hebben.
import { css } from 'lit';

export const tabelStyles = css`
  /* Met een eigen plek: anders maakt tekst voor schermlezers in een verre cel de hele pagina zo breed als de tabel. */
  .schuif {
    position: relative;
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  caption {
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding-block: 0.4em;
    padding-inline-end: 0.75em;
    border-block-end: var(--_lijn);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    font-weight: 600;
  }

  .cijfer {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
`;
