// Het pad rechtop, voor een smalle plek: thuis bovenaan, en elke rij tekent haar eigen stuk lint, zodat een rij mee kan groeien met de tekst.
// Een professional ziet op een smalle plek eerst alleen nu en gewenst, en heeft dit pas nodig bij het hele pad.
import { html, svg } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import type { Ladderdelen } from './delen.js';
import { terugweg } from './pad.js';
import type { Weergave } from './weergave.js';

export { rechtopStyles as stijl } from './rechtop.styles.js';

/** Het lint van één plek naar de volgende. */
const STUK = html`<svg class="stuk" viewBox="0 0 12 8" preserveAspectRatio="none" aria-hidden="true">
  <path class="onder" d="M0 0 12 8" />
  <path class="boven" d="M0 0 12 8" />
  <path class="stap" d="M0 0 12 8" />
</svg>`;

/** Wat er langs het liggende pad staat: het tuinhek van thuis, en wat er tussen de huizen groeit. Het zegt niets; een strook heeft het niet. */
const LANGS = html`<svg class="langs" aria-hidden="true">
  ${[
    ['37.5%', 'M-11 38V14h5v24zM10 38V14h5v24zM-6 20c5 4 11 4 16 0v15H-6zM-.5 22.7V35M4.5 22.7V35M-8.5 14V9M12.5 14V9'],
    ['50%', 'M0 38V22M0 4c5 0 8.5 4 8.5 9.5S5 24 0 24s-8.5-5-8.5-10.5S-5 4 0 4z'],
    ['62.5%', 'M-12 38c-3-8 2-13 7-12 2-6 11-6 13 0 6-1 10 5 7 12z'],
    ['87.5%', 'M0 38V26M0 4l8.5 22h-17z'],
  ].map(([x, d]) => svg`<svg x=${x} width="33" height="33" viewBox="0 0 40 40"><path d=${d} /></svg>`)}
</svg>`;

/** Wat er langs deze plek loopt: de stap van nu naar gewenst, en de weg terug. */
function klassen(w: Weergave, nummer: number): string {
  const { huidig, gewenst } = w.ladder;
  const plekken = [huidig, gewenst].map((plek) => TREDECODES.indexOf(plek?.trede as Tredecode));
  const [begin, eind] = [Math.min(...plekken), Math.max(...plekken)];
  const [van, naar] = terugweg(w) ?? [-1, 0];
  const opWeg = nummer >= naar && nummer <= van;
  return [
    begin >= 0 && begin < eind && nummer >= begin && nummer <= eind && 'opstap',
    opWeg && 'opweg',
    opWeg && nummer === naar && 'aankomst',
  ]
    .filter(Boolean)
    .join(' ');
}

export function maak(): Ladderdelen['rechtop'] {
  return { stuk: STUK, langs: LANGS, klassen };
}
