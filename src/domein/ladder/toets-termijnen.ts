// Welke termijnen er in een dossier lopen of voorbij zijn, geteld op de kalender: zonder uren, dus zonder tijdzone.
// Weet niet of er iets gedaan is: een evaluatie die is geweest staat niet in het dossier. Beslist niets en houdt niets tegen.

import type { Dossier } from '../dossier/dossier.js';
import { isDag, isDatum, wordtOp } from '../dossier/leeftijd.js';
import { leesOp } from '../json-pointer.js';
import { LADDERREGELS, type Ladderregels, type Termijncode, type Termijnregel } from './regels.js';

export interface Termijn {
  readonly code: Termijncode;
  /** Een dag. Van een geboortejaar of -maand een jaar of maand: de termijn valt daar ergens in. */
  readonly datum: string;
  readonly bron: string;
  /** JSON-pointer binnen het dossier, naar de datum waarvan geteld is. */
  readonly pad: string;
}

/** De termijnen op datum; een heel jaar of een hele maand staat vóór de dagen erin. Zonder geldige peildatum zijn er geen. */
export function toetsTermijnen(
  dossier: Pick<Dossier, 'onderwerp' | 'ladder'>,
  { peildatum, regels = LADDERREGELS }: { readonly peildatum: string; readonly regels?: Ladderregels },
): readonly Termijn[] {
  if (!isDag(peildatum)) return [];
  return regels.termijnen
    .flatMap((regel) => {
      const { code, bron, pad } = regel;
      const datum = valtOp(regel, dossier, peildatum);
      // Na het jaar 9999 is er geen datum meer om te noemen.
      return isDatum(datum) ? [{ code, datum, bron, pad }] : [];
    })
    .sort((a, b) => Number(a.datum > b.datum) - Number(a.datum < b.datum));
}

function valtOp(
  { pad, jaren, maanden = 0, weken = 0, daarnaElkeMaanden, trede }: Termijnregel,
  dossier: unknown,
  peildatum: string,
): string | undefined {
  const begin = leesOp(dossier, pad);
  if (jaren !== undefined) {
    if (!isDatum(begin)) return undefined;
    const verjaardag = wordtOp(begin, jaren);
    return valtBinnen(verjaardag, leesOp(dossier, '/ladder/plan')) ? verjaardag : undefined;
  }
  if (!isDag(begin)) return undefined;
  if (!weken && !maanden) return begin < peildatum ? begin : undefined;
  // Een termijn van een trede telt zodra het kind er is, of als het plan erheen wil: dat plan begint dan daar.
  const opTrede = ['huidig', 'gewenst'].some((plek) => leesOp(dossier, `/ladder/${plek}/trede`) === trede);
  if (trede && !opTrede) return undefined;
  const eerste = later(begin, { dagen: weken * 7, maanden });
  return daarnaElkeMaanden === undefined ? eerste : eerstvolgende(eerste, daarnaElkeMaanden, peildatum);
}

// Van een plan zonder begin of eind is niet te zeggen of een verjaardag erin valt. Een jaar of maand telt als hij het plan raakt.
function valtBinnen(datum: string, plan: unknown): boolean {
  const [van, tot] = [leesOp(plan, '/van'), leesOp(plan, '/tot')];
  const deel = (dag: string): string => dag.slice(0, datum.length);
  return isDag(van) && isDag(tot) && deel(van) <= datum && datum <= deel(tot);
}

// De eerste in de rij op of na de peildatum. Elke telt vanaf de eerste, zodat een korte maand de rij niet naar voren schuift.
function eerstvolgende(eerste: string, maanden: number, peildatum: string): string {
  const keer = Math.max(0, Math.floor((maandnummer(peildatum) - maandnummer(eerste)) / maanden));
  const datum = later(eerste, { maanden: keer * maanden });
  return datum < peildatum ? later(eerste, { maanden: (keer + 1) * maanden }) : datum;
}

function maandnummer(dag: string): number {
  return Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7));
}

// Een maand later is dezelfde dag van die maand, of haar laatste dag als die er niet is: 31 december en twee maanden is eind februari.
// De wet zegt dat hier niet; het is een eigen keuze, en de vroegste dag die kan.
function later(dag: string, { dagen = 0, maanden = 0 }): string {
  const datum = new Date(dag);
  const dagnummer = datum.getUTCDate();
  datum.setUTCMonth(datum.getUTCMonth() + maanden);
  // Doorgeschoten naar de maand erna: terug naar de laatste dag ervoor.
  if (datum.getUTCDate() !== dagnummer) datum.setUTCDate(0);
  datum.setUTCDate(datum.getUTCDate() + dagen);
  return datum.toISOString().slice(0, 10);
}
