// Van een werkblad naar de bladen van een werkboek, en naar de bytes van een bestand. Wordt pas geladen als iemand erom vraagt.

import type { Werkblad } from '../../tarief/werkblad.js';
import { maakAanbodblad } from './aanbodblad.js';
import { maakBronnenblad } from './bronnenblad.js';
import { HOOGSTE_AANTAL_GROEPEN, HOOGSTE_AANTAL_NIVEAUS, maakInvoerblad, tel } from './invoerblad.js';
import { maakLetterblad } from './letterblad.js';
import { maakMethodeblad } from './methodeblad.js';
import { BLADCODES, type Bladcode, KOPRIJ, type Vel, type Werkboek } from './model.js';
import { maakNiveaublad } from './niveaublad.js';
import { naarOds } from './ods.js';
import { maakOpbouwblad } from './opbouwblad.js';
import { maakScenarioblad } from './scenarioblad.js';
import { type Taal, woordenIn } from './woorden.js';
import { naarXlsx } from './xlsx.js';
import { maakZip } from './zip.js';

/** De bladen bij een werkblad, of niets als er meer groepen of niveaus in staan dan een huis kan hebben. */
export function maakWerkboek(werkblad: Werkblad, taal: Taal): Werkboek | null {
  const { scenarios, actief } = werkblad;
  const { groepen, niveaus } = tel(scenarios);
  if (groepen > HOOGSTE_AANTAL_GROEPEN || niveaus > HOOGSTE_AANTAL_NIVEAUS) return null;
  const woorden = woordenIn(taal);
  const aantal = scenarios.length;
  const invoer = maakInvoerblad(scenarios, woorden);
  const opbouw = maakOpbouwblad(invoer, aantal, woorden);
  const letters = maakLetterblad(invoer, opbouw, aantal, woorden);
  const bladen: Readonly<Record<Bladcode, { vel: Vel; breedten: readonly number[] }>> = {
    invoer,
    opbouw,
    letters,
    scenarios: maakScenarioblad(invoer, opbouw, letters, { aantal, actief }, woorden),
    niveaus: maakNiveaublad(invoer, opbouw, werkblad, woorden),
    aanbod: maakAanbodblad(invoer, opbouw, werkblad, woorden),
    bronnen: maakBronnenblad(invoer, werkblad, woorden),
    methode: maakMethodeblad(invoer, werkblad, woorden),
  };
  return {
    taal,
    bladen: BLADCODES.map((code) => ({
      code,
      naam: woorden(`blad.${code}`),
      breedten: bladen[code].breedten,
      rijen: bladen[code].vel.rijen,
      vast: {
        rijen: KOPRIJ + (code === 'invoer' || code === 'letters' || code === 'bronnen' || code === 'methode' ? 1 : 2),
        kolommen: 1,
      },
    })),
  };
}

export async function schrijfWerkboek(werkblad: Werkblad, vorm: 'xlsx' | 'ods', taal: Taal): Promise<Uint8Array> {
  const werkboek = maakWerkboek(werkblad, taal);
  if (!werkboek) return new Uint8Array();
  return maakZip(vorm === 'ods' ? naarOds(werkboek) : naarXlsx(werkboek));
}
