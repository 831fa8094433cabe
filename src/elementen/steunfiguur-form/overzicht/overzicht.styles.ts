// De stijl van het overzicht: breed een tabel, smal een kaart per soort steun.
import { css } from 'lit';

export const styles = css`
  .overzicht .naastelkaar,
  .praten,
  .gesprekken,
  .steunkaarten {
    display: grid;
    gap: calc(2 * var(--_stap));
    align-content: start;
    margin: 0;
  }

  .matrix {
    display: none;
    inline-size: 100%;
    border: var(--_lijn);
    border-spacing: 0;
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
    text-align: start;
  }

  .matrix :is(th, td) {
    padding: var(--_stap) calc(1.5 * var(--_stap));
    border: 0;
    background: none;
    text-align: start;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }

  .matrix thead th {
    font-size: var(--_klein);
    vertical-align: bottom;
  }

  .matrix thead .pictogram,
  dt .pictogram {
    display: block;
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_accent);
  }

  .matrix tbody tr:nth-child(n + 3) > *,
  .matrix .groepsnaam {
    border-block-start: var(--_lijn);
  }

  .matrix .groepsnaam {
    padding-block-start: calc(1.5 * var(--_stap));
    color: var(--_gedempt);
    font-size: var(--_klein);
  }

  .matrix td {
    font-size: var(--_klein);
  }

  .deelnemer {
    display: inline-flex;
    gap: var(--_stap);
    align-items: center;
    max-inline-size: none;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .deelnemer .pictogram {
    color: var(--_accent);
  }

  .overzicht small {
    display: block;
    color: var(--_gedempt);
    font-size: var(--_klein);
    font-weight: 400;
  }

  .afgedrukt {
    display: none;
  }

  .chip.open {
    border: 1px dashed var(--_rand);
  }

  .gesprekken li,
  .steunkaarten > div {
    display: grid;
    gap: var(--_stap);
    max-inline-size: none;
    padding: min(2 * var(--_stap), 4cqi);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .gesprekken .knop {
    justify-self: start;
  }

  .steunkaarten dt {
    display: flex;
    gap: var(--_stap);
    align-items: center;
    color: inherit;
    font-weight: 650;
  }

  .steunkaarten ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_stap)) calc(2.5 * var(--_stap));
  }

  .steunkaarten ul + ul {
    margin-block-start: calc(1.5 * var(--_stap));
  }

  @container (inline-size >= 40em) {
    .matrix {
      display: table;
    }

    .steunkaarten {
      display: none;
    }

    .gesprekken {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 64em) {
    .overzicht .naastelkaar {
      grid-template-columns: minmax(0, 1fr) 19em;
      gap: calc(3 * var(--_stap));
    }

    .gesprekken {
      grid-template-columns: 1fr;
    }
  }

  @media print {
    .overzicht {
      font-size: 9pt;
    }

    .overzicht .knop {
      display: none;
    }

    .afgedrukt {
      display: block;
    }

    .overzicht .chip.open {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }

    .matrix tr,
    .gesprekken li {
      break-inside: avoid;
    }

    .matrix :is(th, td),
    .gesprekken li {
      padding-block: 0.2em;
    }
  }
`;
