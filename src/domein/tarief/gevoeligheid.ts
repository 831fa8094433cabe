// Waar hangt het tarief van af? Eén cijfer tegelijk lager en hoger, de rest blijft staan.

import { breuk, EEN, maal, min, naarGetal, plus, vergelijk, type Breuk } from '../exact.js';
import { isObject } from '../json.js';
import { leesOp } from '../json-pointer.js';
import { leesInvoer } from './bereken-tarief.js';
import { maakSom, tariefVan } from './som.js';
import type { JsonPointer, TariefInvoer } from './tarief-invoer.js';

/** Het exacte tarief als één cijfer lager en hoger is; `null` waar dat cijfer dan geen geldige invoer is. */
export interface GevoeligheidRij {
  readonly pad: JsonPointer;
  readonly tariefLaag: number | null;
  readonly tariefHoog: number | null;
}

// Elk bedrag, aantal uren, fte en elke fractie; geen jaren, plaatsen, aantallen, dagen, nachten of weken.
const VELDEN: Readonly<Record<string, readonly string[]>> = {
  gedragswetenschapper: ['urenPerJeugdigePerWeek', 'uurtarief'],
  ondersteuning: ['urenPerJeugdigePerWeek', 'urenPerHuisPerJaar', 'uurtarief'],
  vervanging: ['dagtarief', 'nachttarief'],
  verzorging: ['toeslagPerDag'],
  huisvesting: ['bedragPerJaar'],
  leegstand: ['fractie'],
  marge: ['fractie'],
};
const NIVEAUVELDEN = ['fte', 'urenGedragswetenschapper', 'urenOndersteuning'];

/**
 * Een rij per bedrag, uren, fte en fractie van de invoer; de grootste uitslag eerst, rijen met `null` achteraan.
 * @param opties.spreiding hoeveel lager en hoger, als fractie; 0,1 tenzij anders gezegd
 */
export function gevoeligheid(invoer: unknown, { spreiding = 0.1 }: { readonly spreiding?: number } = {}): GevoeligheidRij[] {
  if (!isObject(invoer)) return [];
  const { invoer: goed } = leesInvoer(invoer);
  const deel = Number.isFinite(spreiding) ? breuk(spreiding) : null;
  const rijen = paden(invoer).map((pad) => {
    if (!goed || !deel) return { pad, tariefLaag: null, tariefHoog: null, uitslag: null };
    const laag = tariefBij(goed, pad, min(EEN, deel));
    const hoog = tariefBij(goed, pad, plus(EEN, deel));
    return {
      pad,
      tariefLaag: laag && naarGetal(laag),
      tariefHoog: hoog && naarGetal(hoog),
      uitslag: laag && hoog && absoluut(min(hoog, laag)),
    };
  });
  rijen.sort((a, b) => (a.uitslag && b.uitslag ? vergelijk(b.uitslag, a.uitslag) : a.uitslag ? -1 : b.uitslag ? 1 : 0));
  return rijen.map(({ pad, tariefLaag, tariefHoog }) => ({ pad, tariefLaag, tariefHoog }));
}

const absoluut = (breuk: Breuk): Breuk => (breuk.t < 0n ? { t: -breuk.t, n: breuk.n } : breuk);

function tariefBij(invoer: TariefInvoer, gezocht: JsonPointer, factor: Breuk): Breuk | null {
  const waarde = maal(breuk(leesOp(invoer, gezocht) as number), factor);
  const hoogste = isFractie(gezocht) ? EEN : null;
  if (waarde.t < 0n || (hoogste && vergelijk(waarde, hoogste) >= 0)) return null;
  return tariefVan(maakSom(invoer, (getal, pad) => (pad === gezocht ? waarde : breuk(getal))).niveau);
}

function isFractie(pad: JsonPointer): boolean {
  return /\/(fractie|vakantietoeslag|eindejaarsuitkering|werkgeverslasten)$/.test(pad);
}

function paden(invoer: Readonly<Record<string, unknown>>): JsonPointer[] {
  const uitkomst: JsonPointer[] = [];
  const neem = (pad: JsonPointer): void => {
    const waarde = leesOp(invoer, pad);
    if (typeof waarde === 'number' && Number.isFinite(waarde)) uitkomst.push(pad);
  };
  const lijst = (pad: JsonPointer): readonly unknown[] => {
    const waarde = leesOp(invoer, pad);
    return Array.isArray(waarde) ? (waarde as unknown[]) : [];
  };
  const eigenWijze = (blok: string): string[] => {
    const wijze = leesOp(invoer, `/${blok}/wijze`);
    if (wijze === 'loondienst') {
      return ['ftePerPlaats', 'fte', 'maandsalaris', 'vakantietoeslag', 'eindejaarsuitkering', 'werkgeverslasten'];
    }
    return wijze === 'bedrag' || wijze === 'jaarinkomen' ? ['bedragPerJaar'] : ['fractie'];
  };
  for (const blok of ['inkomen', ...Object.keys(VELDEN), 'overhead', 'gelieerdeOrganisatie']) {
    for (const veld of VELDEN[blok] ?? eigenWijze(blok)) neem(`/${blok}/${veld}`);
  }
  lijst('/verzorging/groepen').forEach((_, index) => neem(`/verzorging/groepen/${index}/bedragPerDag`));
  lijst('/zorgzwaarte/niveaus').forEach((_, index) => {
    for (const veld of NIVEAUVELDEN) neem(`/zorgzwaarte/niveaus/${index}/${veld}`);
  });
  return uitkomst;
}
