// Wat er bij een zorgvuldig besluit over een gewenste plek nog ontbreekt. Raadt niets aan en houdt niets tegen:
// of een reden goed is, is aan de mensen die het gesprek voeren.

import { TREDECODES } from '../dossier/codes.js';
import type { Ladder } from '../dossier/dossier.js';
import { isLeeg } from '../dossier/vorm.js';
import { leesOp } from '../json-pointer.js';
import { type Afwegingscode, LADDERREGELS } from './regels.js';
import type { Tredecode } from './kenmerken.js';
import { woont } from './woont.js';

export interface Afwegingsmelding {
  readonly code: Afwegingscode;
  /** `waarschuwing` als de wet erom vraagt, anders `opmerking`. Dat is een eigen keuze. */
  readonly ernst: 'waarschuwing' | 'opmerking';
  /**
   * JSON-pointer binnen de ladder. In `afwegingen` staat de code van de trede op de plaats van een volgnummer,
   * zoals `/afwegingen/gezinshuis/reden`: een afweging die er nog niet is heeft geen nummer.
   */
  readonly pad: string;
}

type Afweging = NonNullable<Ladder['afwegingen']>[number];

/**
 * Alles wat nog ontbreekt, in de volgorde van het gesprek. Wordt er niets gewenst, dan is er alleen iets te bespreken als de plek van nu
 * dreigt vast te lopen.
 */
export function toetsAfweging(
  ladder: Ladder | null | undefined,
  { afweging } = LADDERREGELS,
): readonly Afwegingsmelding[] {
  const gewenst = leesOp(ladder, '/gewenst/trede') as Tredecode;
  const plek = TREDECODES.indexOf(gewenst);
  const gevonden = leesOp(ladder, '/afwegingen');
  const afwegingen = (Array.isArray(gevonden) ? gevonden : []) as readonly (Afweging | null)[];
  const heeftReden = (trede: Tredecode, metSoort = false): boolean =>
    afwegingen.some((deel) => deel?.trede === trede && !isLeeg(deel.reden) && !(metSoort && isLeeg(deel.redenSoort)));
  const mist = (pad: string): boolean => isLeeg(leesOp(ladder, pad));
  const meld = (als: boolean, code: Afwegingscode, pad: string): readonly Afwegingsmelding[] =>
    als ? [{ code, ernst: afweging[code] === null ? 'opmerking' : 'waarschuwing', pad }] : [];

  // Dreigt het vast te lopen, dan horen respijt en de vraag of kind en gezin bij elkaar passen in het gesprek.
  const breekt = leesOp(ladder, '/dreigendeBreakdown') === 'ja';
  const nietBesproken = leesOp(ladder, '/huidig/respijt') !== true || mist('/matching');
  const breakdown = meld(breekt && nietBesproken, 'breakdown-bespreken', '/dreigendeBreakdown');
  if (plek < 0) return breakdown;

  const woonplek = woont(ladder?.gewenst);
  const gesloten = gewenst === 'jeugdzorgplus';
  const gezinsvorm =
    (heeftReden('netwerkpleegzorg', true) || heeftReden('bestandspleegzorg', true)) && heeftReden('gezinshuis', true);
  return [
    ...TREDECODES.slice(0, plek).flatMap((trede) =>
      meld(woonplek !== 'thuis' && !heeftReden(trede), 'reden-ontbreekt', `/afwegingen/${trede}/reden`),
    ),
    ...meld(mist('/familiegroepsplan/stand'), 'familiegroepsplan-niet-gevraagd', '/familiegroepsplan/stand'),
    ...meld(gewenst !== 'thuis' && mist('/evaluatieOp'), 'evaluatie-ontbreekt', '/evaluatieOp'),
    ...meld(woonplek === 'elders' && mist('/wegTerug'), 'weg-terug-ontbreekt', '/wegTerug'),
    ...meld((gesloten || gewenst === 'residentieel') && !gezinsvorm, 'gezinsvorm-niet-afgewogen', '/afwegingen'),
    ...meld(
      gesloten && !heeftReden('residentieel'),
      'minder-ingrijpend-niet-afgewogen',
      '/afwegingen/residentieel/reden',
    ),
    ...breakdown,
  ];
}
