// Het pad rechtop, voor een smalle plek: thuis bovenaan, en elke rij tekent haar eigen stuk lint, zodat een rij mee kan groeien met de tekst.
// Een professional ziet op een smalle plek eerst alleen nu en gewenst, en heeft dit pas nodig bij het hele pad.
import { html } from 'lit';
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
  return { stuk: STUK, klassen };
}
