// De stijlen van het blad met de opbouw; zij komen met dat blad mee.
import { css } from 'lit';

export const styles = css`
  .waterval {
    font-size: var(--_klein);
  }

  .staand {
    display: none;
  }

  .staand svg,
  .liggend svg {
    inline-size: 100%;
    overflow: visible;
  }

  .staand__namen {
    display: grid;
    grid-template-columns: 0.8fr repeat(10, 1fr) 0.4fr 2fr;
    padding-block: 0.25em 0.5em;
    font-size: 12px;
    line-height: 1.3;
    text-align: center;
    hyphens: manual;
  }

  .staand__namen > :first-child {
    grid-column: 2;
  }

  .staand__namen > :last-child {
    grid-column: 13;
    font-weight: 600;
    text-align: start;
  }

  .waterval text {
    fill: var(--_tekst);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .waterval .maat {
    fill: var(--_gedempt);
  }

  .waarde {
    paint-order: stroke;
    stroke: var(--_vlak);
    stroke-width: 5px;
    font-weight: 600;
  }

  .waterval .waarde--totaal {
    font-size: 14px;
  }

  .maatlijn {
    stroke: var(--_lijn-kleur);
  }

  .brug {
    stroke: var(--_gedempt);
    stroke-dasharray: 2 3;
  }

  .haak {
    stroke: var(--_rand);
  }

  .nulstaaf {
    stroke: var(--_gedempt);
    stroke-width: 3;
  }

  .liggend li {
    display: grid;
    grid-template-columns: minmax(min(9em, 50%), 1fr) auto;
    gap: 0 var(--_stap);
    max-inline-size: none;
    padding-block: 0.3em;
  }

  /* Een bedrag dat niet past breekt, en laat de naam heel. */
  .liggend .cijfer {
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .liggend svg {
    display: block;
    grid-row: 2;
    grid-column: 1 / -1;
  }

  .liggend li:last-child {
    border-block-start: 1px solid var(--_rand);
    font-weight: 600;
  }

  /* Smal blijven de naam, het bedrag en het deel staan; de letter en wat erbij opgeteld is staan in de rijen en het plaatje. */
  @container (inline-size < 60em) {
    .opbouwtabel :is(th, td):nth-child(5) {
      display: none;
    }
  }

  @container (inline-size < 36em) {
    .opbouwtabel th {
      overflow-wrap: anywhere;
      white-space: normal;
    }

    .opbouwtabel :is(th, td):is(:nth-child(2), :nth-child(6)) {
      display: none;
    }
  }

  @container (inline-size >= 36em) {
    .liggend li {
      grid-template-columns: 18em 1fr 6em;
    }

    .waterval--lang .liggend li {
      grid-template-columns: 18em 1fr 12em;
    }

    .liggend svg {
      grid-area: auto;
    }
  }

  @container (inline-size >= 60em) {
    :not(.waterval--lang) > div > .staand {
      display: block;
    }

    :not(.waterval--lang) > div > .liggend {
      display: none;
    }
  }
`;
