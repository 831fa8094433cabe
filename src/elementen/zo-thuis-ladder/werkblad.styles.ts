// Het werkblad. Breed staat wat nog te bespreken is ernaast; smal staat dat eerst.
import { css } from 'lit';
import { keuzesStyles } from '../../ui/keuzes.styles.js';
import { onderpadStyles } from './onderpad.styles.js';
import { tijdlijnStyles } from './tijdlijn.styles.js';

export const werkbladStyles = css`
  ${keuzesStyles}

  ${tijdlijnStyles}

  ${onderpadStyles}

  .blok {
    padding-block-start: calc(2 * var(--_stap));
    border-block-start: var(--_lijn);
  }

  .blok > .kop {
    font-size: 1em;
  }

  .blok > .keuze,
  .vragen {
    display: grid;
    gap: calc(1.5 * var(--_stap));
  }

  .rij {
    display: grid;
    gap: var(--_stap) calc(2 * var(--_stap));
    padding-block: var(--_stap);
    border-block-end: var(--_lijn);
  }

  .rijkop {
    display: flex;
    gap: var(--_stap);
    align-items: center;
    line-height: 1.3;
  }

  .rijkop .huis {
    flex: none;
    inline-size: calc(2.75 * var(--_rem));
  }

  .rijkop .huis path {
    stroke-width: 1.25;
  }

  .rij textarea {
    min-block-size: var(--_doel);
    field-sizing: content;
  }

  /* De kop erboven zegt het voor het oog; wie hoort, hoort het hele label. */
  .rij .veld > label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .kopje,
  .rijkoppen {
    color: var(--_gedempt);
    font-size: var(--_klein);
    font-weight: 600;
  }

  .kopje {
    margin-block-end: calc(-1 * var(--_stap));
  }

  .rijkoppen {
    display: none;
    padding-block: 0;
  }

  .wensen textarea {
    min-block-size: calc(4 * var(--_rem));
    font-size: max(1.0625em, 16px);
  }

  .helpt {
    display: grid;
    gap: var(--_stap);
  }

  .plekken-nu,
  .vouwen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_stap));
    align-items: start;
  }

  /* Smal vraagt een plek waar nog niets over staat eerst alleen waarom niet. De rest komt erbij zodra er iets staat. */
  @container (max-width: 39.99em) {
    .rij--open .veld ~ :is(.kopje, .veld) {
      display: none;
    }
  }

  @container (min-width: 44em) {
    .rij {
      grid-template-columns: calc(9 * var(--_rem)) minmax(0, 3fr) minmax(0, 3fr) minmax(0, 2fr);
      align-items: start;
    }

    .rijkoppen {
      display: grid;
      align-items: end;
    }

    .kopje {
      display: none;
    }

    .vragen {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .velden--breed,
    .plekken-nu,
    .vouwen {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    :is(.plekken-nu, .vouwen) > [open] {
      grid-column: 1 / -1;
    }
  }

  .scherm :is(.bespreek, .dagen) li + li {
    border-block-start: var(--_lijn);
  }

  .scherm :is(.bespreek, .dagen) a {
    display: block;
    text-decoration: none;
  }

  .scherm :is(.bespreek, .dagen) a:hover {
    text-decoration: underline;
  }

  .bespreek a {
    font-weight: 600;
  }

  /* Een pijl zegt dat er iets te doen is; het woord zegt wat. */
  .scherm .bespreek a,
  .plaatsing > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }

  .bespreek a::after,
  .plaatsing > summary::after {
    content: '';
    display: inline-block;
    margin-inline-start: 0.6em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-block-width: 2px 0;
    border-inline-width: 0 2px;
    rotate: 45deg;
  }

  .bespreek a:dir(rtl)::after {
    rotate: -45deg;
  }

  .scherm .dagen li:not(:has(a)) {
    padding-block: var(--_stap);
  }

  .scherm .dagen b {
    display: block;
  }

  /* Een dag kan een lange zin hebben: de dag zelf valt op, de rest is om na te lezen. */
  .naast .dagen {
    font-size: var(--_klein);
    line-height: 1.4;
  }

  .naast .dagen b {
    font-size: var(--_rem);
  }

  .werk [part='meldingen'] {
    border-color: var(--_accent);
  }

  .naast section {
    gap: var(--_stap);
  }

  .naast .kop {
    font-size: 1.0625em;
  }

  .gaatmee {
    display: grid;
    gap: calc(1.5 * var(--_stap));
  }

  .gaatmee li {
    display: flex;
    gap: calc(1.5 * var(--_stap));
    align-items: center;
    max-inline-size: none;
  }

  .gaatmee p {
    margin: 0;
  }

  .letters {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: calc(2.5 * var(--_rem));
    block-size: calc(2.5 * var(--_rem));
    border: 2px solid var(--_accent);
    border-radius: 50%;
    font-size: var(--_klein);
    font-weight: 650;
  }

  .plaatsing > summary {
    list-style: none;
  }

  .plaatsing > summary::-webkit-details-marker {
    display: none;
  }

  .plaatsing > summary::after {
    rotate: 135deg;
  }

  .plaatsing[open] > summary::after {
    rotate: -45deg;
  }

  .vouwen {
    padding-block-start: calc(2 * var(--_stap));
    border-block-start: var(--_lijn);
  }

  .overwie {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_stap));
    align-items: baseline;
    justify-content: space-between;
  }

  .plaatsing {
    padding: 0 min(2 * var(--_stap), 4cqi);
  }

  .groep {
    padding: var(--_binnen);
  }

  .plaatsing,
  .groep {
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .groep {
    margin-block-end: calc(2 * var(--_stap));
  }

  .velden {
    gap: calc(2 * var(--_stap)) calc(3 * var(--_stap));
  }

  textarea {
    max-inline-size: 65ch;
  }

  .blok > p {
    max-inline-size: none;
  }

  /* Een keuze met haar dag ernaast, als dat past. */
  .naasteen {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_stap)) calc(3 * var(--_stap));
    align-items: end;
  }

  /* In een regel die dicht is staat hoe een antwoord begint; open staat het er heel. */
  .vouwen summary > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  @container (min-width: 44em) and (max-width: 63.99em) {
    .rijkop .huis {
      display: none;
    }
  }

  @container (min-width: 64em) {
    .werk {
      grid-template-columns: minmax(0, 1fr) calc(20 * var(--_rem));
      align-items: start;
    }

    .velden--drie {
      grid-template-columns: minmax(0, 2fr) repeat(2, minmax(0, 1fr));
    }

    .vouwen {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .rij {
      grid-template-columns: calc(11 * var(--_rem)) minmax(0, 3fr) minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  @container (max-width: 39.99em) {
    /* Smal staat eerst wat nog te bespreken is; het verloop en wie er meegaat komen na de vragen. */
    .naast {
      display: contents;
    }

    .naast > [part='meldingen'] {
      order: -1;
    }
  }

  @container (min-width: 40em) and (max-width: 63.99em) {
    .naast {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
