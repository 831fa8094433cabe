// Even op adem: de tekening, en de vraag ernaast. Smal staat de vraag eronder.
import { css } from 'lit';
import { keuzesStyles } from '../../ui/keuzes.styles.js';

export const respijtStyles = css`
  ${keuzesStyles}

  .adem,
  .adem-naast {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  .stapopzij {
    margin-block-start: calc(2 * var(--_stap));
    padding: calc(2 * var(--_stap));
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .lusbeeld {
    display: block;
    inline-size: 100%;
    max-inline-size: calc(45 * var(--_rem));
  }

  .lusbeeld > path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .lusbeeld > .strook {
    stroke: color-mix(in srgb, var(--_d2) 15%, var(--_vlak));
    stroke-width: 24;
    vector-effect: none;
  }

  .lusbeeld > .lijn {
    stroke-dasharray: 7 8;
  }

  .cijfer circle {
    fill: var(--_actie);
    stroke: var(--_actie-rand);
  }

  .cijfer path {
    fill: none;
    stroke: var(--_actie-tekst);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .stapopzij ol {
    display: grid;
    gap: var(--_stap) calc(2 * var(--_stap));
    padding-inline-start: 1.5em;
    margin-block-start: var(--_stap);
  }

  .stapopzij li::marker {
    font-weight: 650;
  }

  .adem-plekken {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7em), 1fr));
    gap: var(--_stap);
    margin-block-start: var(--_stap);
  }

  .adem-plekken li {
    display: grid;
    justify-items: center;
    font-size: var(--_klein);
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-align: center;
  }

  .adem-plekken .huis {
    inline-size: calc(3.5 * var(--_rem));
  }

  @container (min-width: 40em) {
    .stapopzij ol {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: calc(4 * var(--_stap));
    }
  }

  @container (min-width: 64em) {
    .adem {
      grid-template-columns: minmax(0, 1fr) calc(22 * var(--_rem));
      gap: calc(3 * var(--_stap));
    }
  }
`;
