// Waar hangt het tarief van af? Eén cijfer tegelijk lager en hoger, de rest blijft staan.

import { eindig } from '../exact.js';
import { zetOp } from '../json-pointer.js';
import { type Berekening, leesInvoer } from './bereken-tarief.js';
import { snel } from './dubbel.js';
import { probeer } from './probeer.js';
import { EXACT, type Rekenkunde } from './rekenkunde.js';
import { somIn, tariefIn } from './som.js';
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
  return (
    probeer(() => {
      const reken = <G>(k: Rekenkunde<G>): GevoeligheidRij[] => rijen(k, invoer, spreiding, bandbreedtes ?? []);
      return snel(reken) ?? reken(EXACT);
    }) ?? []
  );
}

function rijen<G>(
  k: Rekenkunde<G>,
  invoer: unknown,
  spreiding: number,
  bandbreedtes: readonly Bandbreedte[],
): GevoeligheidRij[] {
  const banden = new Map(bandbreedtes.map((band) => [band.pad, band]));
  const plekken = cijfersVan(invoer).filter(
    ({ pad, vorm }) => banden.has(pad) || (vorm.soort === 'cijfer' && GEVOELIG.includes(vorm.eenheid)),
  );
  const { berekening } = leesInvoer(invoer, k);
  if (!berekening || !Number.isFinite(spreiding)) {
    return plekken.map(({ pad }) => ({ pad, tariefLaag: null, tariefHoog: null }));
  }
  const tariefBij = rekenmachine(berekening);
  // Een waarde die iemand zelf kiest kan van alles breken; daarom gaat de hele invoer opnieuw langs de keuring.
  const tariefMet = (pad: JsonPointer, waarde: number): G | null =>
    leesInvoer(zetOp(invoer, pad, waarde), k).berekening?.tarief ?? null;
  const getal = (tarief: G | null): number | null => tarief && eindig(k.naar(tarief));
  const gerekend = plekken.map((plek) => {
    const { pad } = plek;
    const band = banden.get(pad);
    const laag = band ? tariefMet(pad, band.laag) : tariefBij(plek, k.min(1, spreiding));
    const hoog = band ? tariefMet(pad, band.hoog) : tariefBij(plek, k.plus(1, spreiding), laag);
    const rij = { pad, tariefLaag: getal(laag), tariefHoog: getal(hoog) };
    if (rij.tariefLaag === null || rij.tariefHoog === null) return { rij, uitslag: null };
    const verschil = k.min(hoog!, laag!);
    // Welke kant het op gaat telt niet.
    return { rij, uitslag: k.vergelijk(verschil, 0) < 0 ? k.min(0, verschil) : verschil };
  });
  return gerekend
    .sort((a, b) => (a.uitslag && b.uitslag ? k.vergelijk(b.uitslag, a.uitslag) : b.uitslag ? 1 : a.uitslag ? -1 : 0))
    .map(({ rij }) => rij);
}

/**
 * Geeft het tarief als het cijfer op een plek zo veel keer zo groot is, of `null` als dat geen geldige invoer is.
 * `anderom` is het tarief bij even veel naar de andere kant.
 */
function rekenmachine<G>({ k, invoer, tarief }: Berekening<G>) {
  return ({ pad, waarde, vorm }: Cijferplek, factor: G, anderom?: G | null): G | null => {
    const anders = k.maal(waarde, factor);
    const isFractie = vorm.soort === 'cijfer' && vorm.maat === 'fractie';
    if (k.vergelijk(anders, 0) < 0 || (isFractie && k.vergelijk(anders, 1) >= 0)) return null;
    // Het tarief is een rechte lijn in elk cijfer waar de som niet door deelt: wat het aan de ene kant zakt, stijgt het aan de andere.
    if (anderom && !pad.endsWith('/fractie')) return k.min(k.plus(tarief, tarief), anderom);
    // De som leest ook een getal van haar rekenkunde: zo wordt het gewijzigde cijfer nergens afgerond.
    return tariefIn(k, somIn(k, zetOp(invoer, pad, anders)).niveau);
  };
}
