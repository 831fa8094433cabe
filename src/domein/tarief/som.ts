// De som zelf, exact: van nagekeken invoer naar de tien bouwstenen per gezinshuis per jaar. Geen controle, geen afronding.
// De volgorde is die van de titels in de handreiking (2021); haar eigen rekenvolgorde is niet openbaar bekend.

import type { Breuk } from '../exact.js';
import { vindNiveau } from './controleer-invoer.js';
import { EXACT, type Rekenkunde } from './rekenkunde.js';
import type { TariefInvoer, ZorgzwaarteNiveau } from './tarief-invoer.js';

/** De uitkomst van één som, in euro per gezinshuis per jaar. */
export interface Som<G = Breuk> {
  /** De bouwstenen 1 tot en met 10. */
  readonly blokken: readonly G[];
  /** Kosten vóór leegstand en marge. */
  readonly s8: G;
  /** Kosten vóór marge. */
  readonly s9: G;
  readonly s10: G;
  /** De kosten van verzorging en wat daarover is gerekend: wat wegvalt als een plaats leeg is. */
  readonly v: () => G;
  /** Etmalen per jaar bij volle bezetting: plaatsen × dagen. */
  readonly etmalen: number;
  readonly plaatsen: number;
}

/** De som van de basis en die van het gekozen niveau; zonder niveau is dat dezelfde. */
export interface Tariefsom<G = Breuk> {
  readonly basis: Som<G>;
  readonly niveau: Som<G>;
}

/** Het tarief per jeugdige per etmaal, onafgerond. */
export const tariefVan = (som: Som): Breuk => tariefIn(EXACT, som);

export const tariefIn = <G>({ deel }: Rekenkunde<G>, { s10, etmalen }: Som<G>): G => deel(s10, etmalen);

/**
 * De som op het basisniveau en die op het gekozen niveau.
 * @param invoer nagekeken invoer zonder fout; een getal mag ook een breuk zijn
 * @param b1 een andere bouwsteen 1 van de basis, om naar terug te rekenen
 */
export const maakSom = (invoer: TariefInvoer, b1?: Breuk): Tariefsom => somIn(EXACT, invoer, b1);

/** Dezelfde som in een andere rekenkunde. */
export function somIn<G>(k: Rekenkunde<G>, invoer: TariefInvoer, b1?: G): Tariefsom<G> {
  const { maal, deel, vergelijk } = k;
  const fte = fteIn(k, invoer);
  const loon = loonVan(k, invoer);
  const inkomen = b1 ?? maal(fte, loon);
  const basis = reken(k, invoer, inkomen, {});
  const niveau = invoer.zorgzwaarte?.niveaus[vindNiveau(invoer.zorgzwaarte)];
  if (!niveau) return { basis, niveau: basis };
  if (niveau.factor != null) return { basis, niveau: geschaald(k, basis, niveau.factor) };
  // Wie B1 van de basis verandert, verandert het loon van één fte; het niveau rekent met datzelfde loon.
  const loonNiveau = b1 && vergelijk(fte, 0) ? deel(b1, fte) : loon;
  return { basis, niveau: reken(k, invoer, niveau.fte == null ? inkomen : maal(niveau.fte, loonNiveau), niveau) };
}

// Werkgeverskosten van één voltijdsbaan per jaar; bij een jaarinkomen is dat het jaarbedrag zelf.
function loonVan<G>({ getal, plus, maal }: Rekenkunde<G>, { inkomen }: TariefInvoer): G {
  if (inkomen.wijze === 'jaarinkomen') return getal(inkomen.bedragPerJaar);
  const toeslagen = plus(inkomen.vakantietoeslag, inkomen.eindejaarsuitkering);
  return maal(maal(maal(12, inkomen.maandsalaris), plus(1, toeslagen)), plus(1, inkomen.werkgeverslasten));
}

/** De voltijdsbanen van de basis; 1 bij een jaarinkomen. */
export const fteVan = (invoer: TariefInvoer): Breuk => fteIn(EXACT, invoer);

function fteIn<G>({ getal, maal, deel }: Rekenkunde<G>, { inkomen, plaatsen }: TariefInvoer): G {
  if (inkomen.wijze === 'jaarinkomen') return getal(1);
  if (inkomen.fte != null) return getal(inkomen.fte);
  const fte = maal(inkomen.ftePerPlaats ?? 0, plaatsen);
  const door = inkomen.vervangingGeregeldDoor;
  return door ? deel(maal(fte, door === 'ouders' ? 7 : 5), 6) : fte;
}

function reken<G>(k: Rekenkunde<G>, invoer: TariefInvoer, b1: G, niveau: Partial<ZorgzwaarteNiveau>): Som<G> {
  const { getal, plus, min, maal, deel } = k;
  const { gedragswetenschapper, ondersteuning, vervanging, verzorging, leegstand, marge } = invoer;
  const plaatsen = niveau.plaatsen ?? invoer.plaatsen;
  const etmalen = plaatsen * invoer.dagenPerJaar;
  const weken = maal(plaatsen, invoer.wekenPerJaar);

  const urenGedrag = niveau.urenGedragswetenschapper ?? gedragswetenschapper.urenPerJeugdigePerWeek;
  const b2 = maal(maal(weken, urenGedrag), gedragswetenschapper.uurtarief);

  const urenPerWeek = niveau.urenOndersteuning ?? ondersteuning.urenPerJeugdigePerWeek;
  const b3 = maal(plus(maal(weken, urenPerWeek), ondersteuning.urenPerHuisPerJaar), ondersteuning.uurtarief);

  const dagen = niveau.vervangingDagen ?? vervanging.dagenPerJaar;
  const logeren = maal(maal(plaatsen, vervanging.logeernachtenPerJeugdige), vervanging.nachttarief);
  const b4 = plus(maal(dagen, vervanging.dagtarief), logeren);

  let aantal = getal(0);
  let bedrag = aantal;
  for (const groep of verzorging.groepen) {
    aantal = plus(aantal, groep.aantal);
    bedrag = plus(bedrag, maal(groep.aantal, groep.bedragPerDag));
  }
  const b5 = maal(etmalen, plus(deel(bedrag, aantal), verzorging.toeslagPerDag));

  const b6 = getal(invoer.huisvesting.bedragPerJaar);
  const personeel = plus(plus(b1, b2), plus(b3, b4));
  const s6 = plus(personeel, plus(b6, b5));

  const overhead = overheadVan(k, invoer, s6, personeel);
  const s7 = plus(s6, overhead.bedrag);
  const gelieerd = gelieerdVan(k, invoer, s7);
  const s8 = plus(s7, gelieerd.bedrag);
  const v = (): G => maal(maal(b5, overhead.opVerzorging), gelieerd.opVerzorging);

  const { fractie, methode } = leegstand;
  const bezet = min(1, fractie);
  const s9 =
    methode === 'opslag'
      ? maal(s8, plus(1, fractie))
      : methode === 'deler'
        ? deel(s8, bezet)
        : plus(deel(min(s8, v()), bezet), v());

  const s10 = marge.methode === 'opslag' ? maal(s9, plus(1, marge.fractie)) : deel(s9, min(1, marge.fractie));

  const blokken = [b1, b2, b3, b4, b5, b6, overhead.bedrag, gelieerd.bedrag, min(s9, s8), min(s10, s9)];
  return { blokken, s8, s9, s10, v, etmalen, plaatsen };
}

/** Een toerekening en hoeveel keer de kosten van verzorging er na die toerekening zijn. */
interface Toerekening<G> {
  readonly bedrag: G;
  readonly opVerzorging: G | number;
}

function overheadVan<G>(
  { getal, plus, maal }: Rekenkunde<G>,
  { overhead }: TariefInvoer,
  s6: G,
  personeel: G,
): Toerekening<G> {
  // Een vast bedrag: daar tellen de kosten van verzorging niet in mee.
  if (overhead.wijze === 'bedrag') return { bedrag: getal(overhead.bedragPerJaar), opVerzorging: 1 };
  const { fractie } = overhead;
  return overhead.grondslag === 'alle-kosten'
    ? { bedrag: maal(fractie, s6), opVerzorging: plus(1, fractie) }
    : { bedrag: maal(fractie, personeel), opVerzorging: 1 };
}

function gelieerdVan<G>(
  { getal, plus, min, maal, deel }: Rekenkunde<G>,
  { gelieerdeOrganisatie: gelieerd }: TariefInvoer,
  s7: G,
): Toerekening<G> {
  if (!gelieerd || gelieerd.wijze === 'bedrag') return { bedrag: getal(gelieerd?.bedragPerJaar ?? 0), opVerzorging: 1 };
  const bedrag = maal(gelieerd.fractie, s7);
  if (gelieerd.wijze === 'opslag') return { bedrag, opVerzorging: plus(1, gelieerd.fractie) };
  const over = min(1, gelieerd.fractie);
  return { bedrag: deel(bedrag, over), opVerzorging: deel(1, over) };
}

function geschaald<G>({ maal }: Rekenkunde<G>, som: Som<G>, factor: number): Som<G> {
  const keer = (bedrag: G): G => maal(factor, bedrag);
  return {
    ...som,
    blokken: som.blokken.map(keer),
    s8: keer(som.s8),
    s9: keer(som.s9),
    s10: keer(som.s10),
    v: () => keer(som.v()),
  };
}
