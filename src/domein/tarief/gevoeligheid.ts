// Waar hangt het tarief van af? Eén cijfer tegelijk lager en hoger, de rest blijft staan.

import { type Breuk, getalOfNull, maal, min, plus, vergelijk } from '../exact.js';
import { zetOp } from '../json-pointer.js';
import { type Berekening, leesInvoer } from './bereken-tarief.js';
import { probeer } from './probeer.js';
import { maakSom, tariefVan } from './som.js';
import type { Eenheid } from '../vorm.js';
import type { JsonPointer } from './tarief-invoer.js';
import { type Cijferplek, cijfersVan } from './velden.js';

/** Het exacte tarief als één cijfer lager en hoger is; `null` waar dat cijfer dan geen geldige invoer is. */
export interface GevoeligheidRij {
  readonly pad: JsonPointer;
  readonly tariefLaag: number | null;
  readonly tariefHoog: number | null;
}

/** Bedragen, uren, fte en fracties; niet de jaren, plaatsen, aantallen, dagen en weken. */
const GEVOELIG: readonly Eenheid[] = ['euro', 'procent', 'uur', 'fte'];

/** De laagste en hoogste waarde die iemand voor één cijfer denkbaar vindt. */
export interface Bandbreedte {
  readonly pad: JsonPointer;
  readonly laag: number;
  readonly hoog: number;
  readonly reden?: string | null;
}

/**
 * Een rij per bedrag, uren, fte en fractie van de invoer; de grootste uitslag eerst, rijen met `null` achteraan.
 * @param opties.spreiding hoeveel lager en hoger, als fractie; 0,1 tenzij anders gezegd
 * @param opties.bandbreedtes eigen waarden in plaats van de spreiding, voor elk getal van de invoer, ook plaatsen of dagen
 */
export function gevoeligheid(
  invoer: unknown,
  {
    spreiding = 0.1,
    bandbreedtes = [],
  }: { readonly spreiding?: number; readonly bandbreedtes?: readonly Bandbreedte[] | null } = {},
): GevoeligheidRij[] {
  return probeer(() => rijen(invoer, spreiding, bandbreedtes ?? [])) ?? [];
}

function rijen(invoer: unknown, spreiding: number, bandbreedtes: readonly Bandbreedte[]): GevoeligheidRij[] {
  const banden = new Map(bandbreedtes.map((band) => [band.pad, band]));
  const plekken = cijfersVan(invoer).filter(
    ({ pad, vorm }) => banden.has(pad) || (vorm.soort === 'cijfer' && GEVOELIG.includes(vorm.eenheid)),
  );
  const { berekening } = leesInvoer(invoer);
  if (!berekening || !Number.isFinite(spreiding)) {
    return plekken.map(({ pad }) => ({ pad, tariefLaag: null, tariefHoog: null }));
  }
  const tariefBij = rekenmachine(berekening);
  const gerekend = plekken.map((plek) => {
    const { pad } = plek;
    const band = banden.get(pad);
    const laag = band ? tariefMetWaarde(invoer, pad, band.laag) : tariefBij(plek, min(1, spreiding));
    const hoog = band ? tariefMetWaarde(invoer, pad, band.hoog) : tariefBij(plek, plus(1, spreiding), laag);
    const rij = { pad, tariefLaag: getalOfNull(laag), tariefHoog: getalOfNull(hoog) };
    const volledig = rij.tariefLaag !== null && rij.tariefHoog !== null;
    // In het kwadraat: dan telt niet welke kant het op gaat.
    const verschil = volledig && laag && hoog ? min(hoog, laag) : null;
    return { rij, uitslag: verschil ? maal(verschil, verschil) : -1 };
  });
  return gerekend.sort((a, b) => vergelijk(b.uitslag, a.uitslag)).map(({ rij }) => rij);
}

// Een waarde die iemand zelf kiest kan van alles breken; daarom gaat de hele invoer opnieuw langs de keuring.
function tariefMetWaarde(invoer: unknown, pad: JsonPointer, waarde: number): Breuk | null {
  return leesInvoer(zetOp(invoer, pad, waarde)).berekening?.tarief ?? null;
}

/**
 * Geeft het tarief als het cijfer op een plek zo veel keer zo groot is, of `null` als dat geen geldige invoer is.
 * `anderom` is het tarief bij even veel naar de andere kant.
 */
function rekenmachine({ invoer, tarief }: Berekening) {
  return ({ pad, waarde, vorm }: Cijferplek, factor: Breuk, anderom?: Breuk | null): Breuk | null => {
    const anders = maal(waarde, factor);
    if (anders.t < 0n || (vorm.soort === 'cijfer' && vorm.maat === 'fractie' && anders.t >= anders.n)) return null;
    // Het tarief is een rechte lijn in elk cijfer waar de som niet door deelt: wat het aan de ene kant zakt, stijgt het aan de andere.
    if (anderom && !pad.endsWith('/fractie')) return min(plus(tarief, tarief), anderom);
    // De som leest ook een breuk: zo wordt het gewijzigde cijfer nergens afgerond.
    return tariefVan(maakSom(zetOp(invoer, pad, anders)).niveau);
  };
}
