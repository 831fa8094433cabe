// Eén antwoord in een ladder lezen of zetten. Puur: een ladder erin, een nieuwe ladder eruit.
// In `/afwegingen/<trede>/…` staat de code van de trede op de plaats van een volgnummer, net als bij `toetsAfweging`.

import { TREDECODES } from '../dossier/codes.js';
import type { Ladder, Plaatsing } from '../dossier/dossier.js';
import { leesOp, stappen, zetOp } from '../json-pointer.js';
import { RESPIJT_BIJ, THUIS, type Tredecode, VARIANTEN_BIJ } from './kenmerken.js';

type Afweging = NonNullable<Ladder['afwegingen']>[number];

/** De afweging van een trede; een lege als die er nog niet is. */
export function afwegingVan({ afwegingen }: Ladder, trede: Tredecode): Afweging {
  return afwegingen?.find((deel) => deel?.trede === trede) ?? { trede };
}

export function antwoordOp(ladder: Ladder, pad: string): unknown {
  const [deel, trede, veld] = stappen(pad);
  return deel === 'afwegingen' ? leesOp(afwegingVan(ladder, trede as Tredecode), `/${veld}`) : leesOp(ladder, pad);
}

export function zetAntwoord(ladder: Ladder, pad: string, waarde: unknown): Ladder {
  const [deel = '', stap, veld] = stappen(pad);
  if (deel === 'afwegingen')
    return metAfweging(ladder, zetOp(afwegingVan(ladder, stap as Tredecode), `/${veld}`, waarde));
  const nieuw = zetOp(ladder, pad, waarde);
  if (stap === 'trede') {
    const [oud, plaatsing] = [ladder, nieuw].map((een) => leesOp(een, `/${deel}`) as Plaatsing);
    return zetOp(nieuw, `/${deel}`, passend(plaatsing ?? {}, oud?.trede as Tredecode));
  }
  // Voltijd heeft geen aantal, en zonder eenheid zegt een aantal niets.
  if (pad.endsWith('/eenheid') && (!waarde || waarde === 'voltijd')) {
    return zetOp(nieuw, pad.replace(/eenheid$/, 'aantal'), null);
  }
  return nieuw;
}

// Een nieuwe komt in de volgorde van de treden; wat er al stond blijft op zijn plek.
function metAfweging(ladder: Ladder, afweging: Afweging): Ladder {
  const oud = ladder.afwegingen ?? [];
  const index = oud.findIndex((deel) => deel?.trede === afweging.trede);
  if (index >= 0) return { ...ladder, afwegingen: oud.with(index, afweging) };
  const plek = ({ trede }: Afweging): number => TREDECODES.indexOf(trede as Tredecode);
  const na = oud.findIndex((deel) => plek(deel) > plek(afweging));
  return { ...ladder, afwegingen: oud.toSpliced(na < 0 ? oud.length : na, 0, afweging) };
}

// Wat bij de vorige trede hoorde en bij deze niet kan, gaat weg; duur, intensiteit en crisis blijven.
function passend(plaatsing: Plaatsing, vorige: Tredecode): Plaatsing {
  const { variant, respijt, respijtPlek, ernaast, bijWie } = plaatsing;
  const zonderRespijt = !RESPIJT_BIJ.includes(plaatsing.trede as Tredecode);
  const trede = plaatsing.trede as Tredecode;
  return {
    ...plaatsing,
    ...(variant && !VARIANTEN_BIJ[trede]?.includes(variant) && { variant: null }),
    ...(respijt && zonderRespijt && { respijt: null }),
    ...(respijtPlek && zonderRespijt && { respijtPlek: null, respijtPlekTekst: '' }),
    // Wie thuis blijft wonen blijft bij dezelfde mensen; bij elke andere stap is dat een nieuwe vraag.
    ...(bijWie && [trede, vorige].some((code) => !THUIS.includes(code)) && { bijWie: null }),
    ...(ernaast && { ernaast: ernaast.filter((code) => code !== trede) }),
  };
}
