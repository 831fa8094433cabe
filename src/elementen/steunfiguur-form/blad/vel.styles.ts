// De stijl van het vel papier voor één steunfiguur: één A4, ook zonder kleur. Lijnen zijn randen: een achtergrond drukt een browser niet af.
import { css } from 'lit';

export const velStyles = css`
  @media print {
    .papier {
      font-size: 9pt;
      line-height: 1.3;
    }

    /* Wie veel opschreef krijgt kleinere letters, en houdt één vel. */
    .papier--vol {
      font-size: 8pt;
    }

    .papier > header {
      display: flex;
      gap: calc(2 * var(--_stap));
      justify-content: space-between;
      padding-block-end: var(--_stap);
      padding-inline-end: 0.5em;
      border-block-end: 2px solid var(--_accent);
    }

    .papier > header .kop {
      font-size: 18pt;
      line-height: 1.15;
    }

    .van {
      color: var(--_accent);
      font-weight: 600;
    }

    .papierdeel {
      gap: calc(0.5 * var(--_stap));
      margin-block-start: var(--_stap);
    }

    .papierdeel > .kop {
      color: var(--_accent);
      font-size: 11pt;
    }

    .naast {
      display: flex;
      gap: calc(4 * var(--_stap));
    }

    .naast > .papierdeel {
      flex: 1;
    }

    .tegels {
      display: flex;
      gap: calc(2 * var(--_stap));
    }

    .tegels li {
      flex: 1;
      display: flex;
      gap: calc(1.5 * var(--_stap));
      align-items: center;
      padding: calc(0.75 * var(--_stap)) var(--_stap);
      border: 1.5px solid var(--_accent);
      border-radius: var(--_hoek-kaart);
    }

    .tegels .niet {
      border: 1px dashed var(--_rand);
      color: var(--_gedempt);
    }

    .tegels .pictogram {
      inline-size: 2em;
      block-size: 2em;
    }

    .tegels span {
      display: block;
    }

    .papier .antwoorden,
    .papierdeel > ul:not(.tegels) {
      columns: 2;
      column-gap: calc(4 * var(--_stap));
      max-inline-size: none;
    }

    .naast > .papierdeel > .antwoorden {
      columns: 1;
    }

    .papier .antwoorden div {
      display: block;
      padding-block: calc(0.2 * var(--_stap));
      break-inside: avoid;
    }

    /* Het antwoord achter de vraag: dat scheelt een regel. */
    .papier .antwoorden :is(dt, dd) {
      display: inline;
    }

    .papier dd {
      font-weight: 600;
    }

    .naast > .papierdeel > .antwoorden > div {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0 var(--_stap);
    }

    .papier .punt {
      min-block-size: 1.8em;
      padding-block: 0.15em;
      break-inside: avoid;
    }

    .papier .punt + .punt {
      border: 0;
    }

    .papier .teken {
      inline-size: 1.4em;
      line-height: 1.3;
    }

    /* Het antwoord achter de zin. */
    .papier .punt p {
      display: inline;
    }

    .papier table {
      inline-size: 100%;
      border-collapse: collapse;
    }

    .papier :is(th, td) {
      padding-block: calc(0.3 * var(--_stap));
      padding-inline-end: var(--_stap);
      border-block-end: var(--_lijn);
      text-align: start;
    }

    .papier th {
      color: var(--_gedempt);
      font-weight: 600;
    }

    .papier th:nth-child(2) {
      inline-size: 50%;
    }

    .papier td:last-child {
      white-space: nowrap;
    }

    /* Ruimte voor een pen. */
    .papier .schrijf {
      max-inline-size: none;
      block-size: 7mm;
      border-block-end: 1px solid var(--_rand);
    }

    .papier > footer {
      padding-block-start: calc(0.5 * var(--_stap));
      margin-block-start: calc(1.5 * var(--_stap));
      border-block-start: var(--_lijn);
      color: var(--_gedempt);
      font-size: 8pt;
    }
  }
`;
