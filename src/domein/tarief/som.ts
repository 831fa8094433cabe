// De som zelf, exact: van nagekeken invoer naar de tien bouwstenen per gezinshuis per jaar. Geen controle, geen afronding.
// De volgorde is die van de titels in de handreiking (2021); haar eigen rekenvolgorde is niet openbaar bekend.

import { type Breuk, breuk, deel, EEN, type Getal, maal, min, NUL, plus } from '../exact.js';
import { vindNiveau } from './controleer-invoer.js';
import type { TariefInvoer, ZorgzwaarteNiveau } from './tarief-invoer.js';

/** De uitkomst van één som, in euro per gezinshuis per jaar. */
export interface Som {
  /** De bouwstenen 1 tot en met 10; hun noemers passen alle op die van `s10`, want elke stap houdt een veelvoud van de noemers ervoor. */
  readonly blokken: readonly Breuk[];
  /** Kosten vóór leegstand en marge. */
  readonly s8: Breuk;
  /** Kosten vóór marge. */
  readonly s9: Breuk;
  readonly s10: Breuk;
  /** De kosten van verzorging en wat daarover is gerekend: wat wegvalt als een plaats leeg is. */
  readonly v: Breuk;
  /** Etmalen per jaar bij volle bezetting: plaatsen × dagen. */
  readonly etmalen: number;
  readonly plaatsen: number;
}

/** De som van de basis en die van het gekozen niveau; zonder niveau is dat dezelfde. */
export interface Tariefsom {
  readonly basis: Som;
  readonly niveau: Som;
}

/** Het tarief per jeugdige per etmaal, onafgerond. */
export function tariefVan(som: Som): Breuk {
  return deel(som.s10, som.etmalen);
}

/**
 * De som op het basisniveau en die op het gekozen niveau.
 * @param invoer nagekeken invoer zonder fout; een getal mag ook een breuk zijn
 * @param b1 een andere bouwsteen 1 van de basis, om naar terug te rekenen
 */
export function maakSom(invoer: TariefInvoer, b1?: Breuk): Tariefsom {
  const fte = fteVan(invoer);
  const loon = loonVan(invoer);
  const inkomen = b1 ?? maal(fte, loon);
  const basis = reken(invoer, inkomen, {});
  const niveau = invoer.zorgzwaarte?.niveaus[vindNiveau(invoer.zorgzwaarte)];
  if (!niveau) return { basis, niveau: basis };
  if (niveau.factor != null) return { basis, niveau: geschaald(basis, niveau.factor) };
  // Wie B1 van de basis verandert, verandert het loon van één fte; het niveau rekent met datzelfde loon.
  const loonNiveau = b1 && fte.t !== 0n ? deel(b1, fte) : loon;
  return { basis, niveau: reken(invoer, niveau.fte == null ? inkomen : maal(niveau.fte, loonNiveau), niveau) };
}

// Werkgeverskosten van één voltijdsbaan per jaar; bij een jaarinkomen is dat het jaarbedrag zelf.
function loonVan({ inkomen }: TariefInvoer): Breuk {
  if (inkomen.wijze === 'jaarinkomen') return breuk(inkomen.bedragPerJaar);
  const toeslagen = plus(inkomen.vakantietoeslag, inkomen.eindejaarsuitkering);
  return maal(12, inkomen.maandsalaris, plus(1, toeslagen), plus(1, inkomen.werkgeverslasten));
}

/** De voltijdsbanen van de basis; 1 bij een jaarinkomen. */
export function fteVan({ inkomen, plaatsen }: TariefInvoer): Breuk {
  if (inkomen.wijze === 'jaarinkomen') return EEN;
  if (inkomen.fte != null) return breuk(inkomen.fte);
  const fte = maal(inkomen.ftePerPlaats ?? 0, plaatsen);
  const door = inkomen.vervangingGeregeldDoor;
  return door ? maal(fte, deel(door === 'ouders' ? 7 : 5, 6)) : fte;
}

function reken(invoer: TariefInvoer, b1: Breuk, niveau: Partial<ZorgzwaarteNiveau>): Som {
  const { gedragswetenschapper, ondersteuning, vervanging, verzorging, leegstand, marge } = invoer;
  const plaatsen = niveau.plaatsen ?? invoer.plaatsen;
  const etmalen = plaatsen * invoer.dagenPerJaar;
  const weken = maal(plaatsen, invoer.wekenPerJaar);

  const urenGedrag = niveau.urenGedragswetenschapper ?? gedragswetenschapper.urenPerJeugdigePerWeek;
  const b2 = maal(weken, urenGedrag, gedragswetenschapper.uurtarief);

  const urenPerWeek = niveau.urenOndersteuning ?? ondersteuning.urenPerJeugdigePerWeek;
  const b3 = maal(plus(maal(weken, urenPerWeek), ondersteuning.urenPerHuisPerJaar), ondersteuning.uurtarief);

  const dagen = niveau.vervangingDagen ?? vervanging.dagenPerJaar;
  const logeren = maal(plaatsen, vervanging.logeernachtenPerJeugdige, vervanging.nachttarief);
  const b4 = plus(maal(dagen, vervanging.dagtarief), logeren);

  let aantal = NUL;
  let bedrag = NUL;
  for (const groep of verzorging.groepen) {
    aantal = plus(aantal, groep.aantal);
    bedrag = plus(bedrag, maal(groep.aantal, groep.bedragPerDag));
  }
  const b5 = maal(etmalen, plus(deel(bedrag, aantal), verzorging.toeslagPerDag));

  const b6 = breuk(invoer.huisvesting.bedragPerJaar);
  const personeel = plus(plus(b1, b2), plus(b3, b4));
  const s6 = plus(personeel, plus(b6, b5));

  const overhead = overheadVan(invoer, s6, personeel);
  const s7 = plus(s6, overhead.bedrag);
  const gelieerd = gelieerdVan(invoer, s7);
  const s8 = plus(s7, gelieerd.bedrag);
  const v = maal(b5, overhead.opVerzorging, gelieerd.opVerzorging);

  const bezet = min(1, leegstand.fractie);
  const s9 = {
    deler: () => deel(s8, bezet),
    'deler-vaste-kosten': () => plus(deel(min(s8, v), bezet), v),
    opslag: () => maal(s8, plus(1, leegstand.fractie)),
  }[leegstand.methode]();

  const s10 = marge.methode === 'opslag' ? maal(s9, plus(1, marge.fractie)) : deel(s9, min(1, marge.fractie));

  const blokken = [b1, b2, b3, b4, b5, b6, overhead.bedrag, gelieerd.bedrag, min(s9, s8), min(s10, s9)];
  return { blokken, s8, s9, s10, v, etmalen, plaatsen };
}

/** Een toerekening en hoeveel keer de kosten van verzorging er na die toerekening zijn. */
interface Toerekening {
  readonly bedrag: Breuk;
  readonly opVerzorging: Getal;
}

/** Een bedrag waar de kosten van verzorging niet in meetellen. */
const vast = (bedrag: Getal): Toerekening => ({ bedrag: breuk(bedrag), opVerzorging: 1 });

function overheadVan({ overhead }: TariefInvoer, s6: Breuk, personeel: Breuk): Toerekening {
  if (overhead.wijze === 'bedrag') return vast(overhead.bedragPerJaar);
  const { fractie } = overhead;
  return overhead.grondslag === 'alle-kosten'
    ? { bedrag: maal(fractie, s6), opVerzorging: plus(1, fractie) }
    : vast(maal(fractie, personeel));
}

function gelieerdVan({ gelieerdeOrganisatie: gelieerd }: TariefInvoer, s7: Breuk): Toerekening {
  if (!gelieerd) return vast(0);
  if (gelieerd.wijze === 'bedrag') return vast(gelieerd.bedragPerJaar);
  const bedrag = maal(gelieerd.fractie, s7);
  if (gelieerd.wijze === 'opslag') return { bedrag, opVerzorging: plus(1, gelieerd.fractie) };
  const rest = min(1, gelieerd.fractie);
  return { bedrag: deel(bedrag, rest), opVerzorging: deel(1, rest) };
}

function geschaald(som: Som, factor: Getal): Som {
  const keer = (breuk: Breuk): Breuk => maal(factor, breuk);
  return {
    ...som,
    blokken: som.blokken.map(keer),
    s8: keer(som.s8),
    s9: keer(som.s9),
    s10: keer(som.s10),
    v: keer(som.v),
  };
}
