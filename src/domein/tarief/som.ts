// De som zelf, exact: van nagekeken invoer naar de tien bouwstenen per gezinshuis per jaar. Geen controle, geen afronding.
// De volgorde is die van de titels in de handreiking (2021); haar eigen rekenvolgorde is niet openbaar bekend.

import { type Breuk, breuk, deel, EEN, maal, min, NUL, plus } from '../exact.js';
import { vindNiveau } from './controleer-invoer.js';
import type { TariefInvoer, ZorgzwaarteNiveau } from './tarief-invoer.js';

/** Leest één getal van de invoer; wie de gevoeligheid meet geeft voor één pad een ander getal terug. */
export type Lezer = (waarde: number, pad: string) => Breuk;

export const gewoonLezen: Lezer = (waarde) => breuk(waarde);

/** De uitkomst van één som, in euro per gezinshuis per jaar. */
export interface Som {
  /** De bouwstenen 1 tot en met 10. */
  readonly blokken: readonly Breuk[];
  /** Kosten vóór leegstand en marge. */
  readonly s8: Breuk;
  /** Kosten vóór marge. */
  readonly s9: Breuk;
  readonly s10: Breuk;
  /** De kosten van verzorging en wat daarover is gerekend: wat wegvalt als een plaats leeg is. */
  readonly v: Breuk;
  /** Etmalen per jaar bij volle bezetting: plaatsen × dagen. */
  readonly etmalen: Breuk;
  readonly plaatsen: number;
}

/** Een som met de schaal van het tarief: bij een factor telt elk blok zo vaak mee. */
export interface Tariefsom {
  readonly basis: Som;
  readonly niveau: Som;
}

/** Het tarief per jeugdige per etmaal, onafgerond. */
export function tariefVan(som: Som): Breuk {
  return deel(som.s10, som.etmalen);
}

/** Het gekozen niveau van zorgzwaarte met zijn pad, als er een gekozen is. */
function gekozenNiveau(invoer: TariefInvoer): { niveau: ZorgzwaarteNiveau; pad: string } | undefined {
  const { zorgzwaarte } = invoer;
  const index = zorgzwaarte ? vindNiveau(zorgzwaarte.niveaus, zorgzwaarte.gekozen) : -1;
  const niveau = zorgzwaarte?.niveaus[index];
  return niveau && { niveau, pad: `/zorgzwaarte/niveaus/${index}` };
}

/**
 * De som op het basisniveau en die op het gekozen niveau.
 * @param invoer nagekeken invoer zonder fout
 * @param lees hoe een getal gelezen wordt
 * @param b1 een andere bouwsteen 1 van de basis, om naar terug te rekenen
 */
export function maakSom(invoer: TariefInvoer, lees: Lezer = gewoonLezen, b1?: Breuk): Tariefsom {
  const loon = loonVan(invoer, lees);
  const fte = fteVan(invoer, lees);
  const inkomen = b1 ?? maal(fte, loon);
  const basis = reken(invoer, lees, inkomen);
  const keuze = gekozenNiveau(invoer);
  if (!keuze) return { basis, niveau: basis };
  const { niveau, pad } = keuze;
  if (typeof niveau.factor === 'number') return { basis, niveau: geschaald(basis, lees(niveau.factor, `${pad}/factor`)) };
  let inkomenNiveau = inkomen;
  if (typeof niveau.fte === 'number') {
    const fteNiveau = lees(niveau.fte, `${pad}/fte`);
    // Wie B1 van de basis verandert, verandert het loon van één fte; het niveau rekent met datzelfde loon.
    inkomenNiveau = b1 && fte.t !== 0n ? deel(maal(b1, fteNiveau), fte) : maal(fteNiveau, loon);
  }
  return { basis, niveau: reken(invoer, lees, inkomenNiveau, niveau, pad) };
}

const MAANDEN = breuk(12);
const VERVANGING: Readonly<Record<string, Breuk>> = { ouders: { t: 7n, n: 6n }, werkgever: { t: 5n, n: 6n } };

// Werkgeverskosten van één voltijdsbaan per jaar; bij een jaarinkomen is dat het jaarbedrag zelf.
function loonVan({ inkomen }: TariefInvoer, lees: Lezer): Breuk {
  if (inkomen.wijze === 'jaarinkomen') return lees(inkomen.bedragPerJaar, '/inkomen/bedragPerJaar');
  const toeslagen = plus(
    lees(inkomen.vakantietoeslag, '/inkomen/vakantietoeslag'),
    lees(inkomen.eindejaarsuitkering, '/inkomen/eindejaarsuitkering'),
  );
  const lasten = lees(inkomen.werkgeverslasten, '/inkomen/werkgeverslasten');
  const salaris = maal(MAANDEN, lees(inkomen.maandsalaris, '/inkomen/maandsalaris'));
  return maal(maal(salaris, plus(EEN, toeslagen)), plus(EEN, lasten));
}

function fteVan({ inkomen, plaatsen }: TariefInvoer, lees: Lezer): Breuk {
  if (inkomen.wijze === 'jaarinkomen') return EEN;
  if (typeof inkomen.fte === 'number') return lees(inkomen.fte, '/inkomen/fte');
  const fte = maal(lees(inkomen.ftePerPlaats ?? 0, '/inkomen/ftePerPlaats'), breuk(plaatsen));
  const factor = VERVANGING[inkomen.vervangingGeregeldDoor ?? ''];
  return factor ? maal(fte, factor) : fte;
}

function reken(invoer: TariefInvoer, lees: Lezer, b1: Breuk, niveau?: ZorgzwaarteNiveau, pad = ''): Som {
  const { gedragswetenschapper, ondersteuning, vervanging, verzorging } = invoer;
  const vanNiveau = (waarde: number | null | undefined, sleutel: string, basis: number, basispad: string): Breuk =>
    typeof waarde === 'number' ? lees(waarde, `${pad}/${sleutel}`) : lees(basis, basispad);

  const plaatsen = niveau?.plaatsen ?? invoer.plaatsen;
  const n = breuk(plaatsen);
  const weken = breuk(invoer.wekenPerJaar);
  const etmalen = maal(n, breuk(invoer.dagenPerJaar));
  const jeugdigeweken = maal(n, weken);

  const urenGedrag = vanNiveau(
    niveau?.urenGedragswetenschapper,
    'urenGedragswetenschapper',
    gedragswetenschapper.urenPerJeugdigePerWeek,
    '/gedragswetenschapper/urenPerJeugdigePerWeek',
  );
  const b2 = maal(maal(jeugdigeweken, urenGedrag), lees(gedragswetenschapper.uurtarief, '/gedragswetenschapper/uurtarief'));

  const urenOndersteuning = vanNiveau(
    niveau?.urenOndersteuning,
    'urenOndersteuning',
    ondersteuning.urenPerJeugdigePerWeek,
    '/ondersteuning/urenPerJeugdigePerWeek',
  );
  const urenHuis = lees(ondersteuning.urenPerHuisPerJaar, '/ondersteuning/urenPerHuisPerJaar');
  const b3 = maal(
    plus(maal(jeugdigeweken, urenOndersteuning), urenHuis),
    lees(ondersteuning.uurtarief, '/ondersteuning/uurtarief'),
  );

  const dagen = vanNiveau(niveau?.vervangingDagen, 'vervangingDagen', vervanging.dagenPerJaar, '/vervanging/dagenPerJaar');
  const nachten = maal(n, lees(vervanging.logeernachtenPerJeugdige, '/vervanging/logeernachtenPerJeugdige'));
  const b4 = plus(
    maal(dagen, lees(vervanging.dagtarief, '/vervanging/dagtarief')),
    maal(nachten, lees(vervanging.nachttarief, '/vervanging/nachttarief')),
  );

  let aantal = NUL;
  let bedrag = NUL;
  verzorging.groepen.forEach((groep, index) => {
    const gewicht = breuk(groep.aantal);
    aantal = plus(aantal, gewicht);
    bedrag = plus(bedrag, maal(gewicht, lees(groep.bedragPerDag, `/verzorging/groepen/${index}/bedragPerDag`)));
  });
  const perDag = plus(deel(bedrag, aantal), lees(verzorging.toeslagPerDag, '/verzorging/toeslagPerDag'));
  const b5 = maal(etmalen, perDag);

  const b6 = lees(invoer.huisvesting.bedragPerJaar, '/huisvesting/bedragPerJaar');
  const personeel = plus(plus(b1, b2), plus(b3, b4));
  const s6 = plus(personeel, plus(b6, b5));

  const overhead = overheadVan(invoer, lees, s6, personeel);
  const s7 = plus(s6, overhead.bedrag);
  const gelieerd = gelieerdVan(invoer, lees, s7);
  const s8 = plus(s7, gelieerd.bedrag);
  const v = maal(b5, maal(overhead.opVerzorging, gelieerd.opVerzorging));

  const leegstand = lees(invoer.leegstand.fractie, '/leegstand/fractie');
  const s9 = {
    deler: () => deel(s8, min(EEN, leegstand)),
    'deler-vaste-kosten': () => plus(deel(min(s8, v), min(EEN, leegstand)), v),
    opslag: () => maal(s8, plus(EEN, leegstand)),
  }[invoer.leegstand.methode]();

  const marge = lees(invoer.marge.fractie, '/marge/fractie');
  const s10 = invoer.marge.methode === 'opslag' ? maal(s9, plus(EEN, marge)) : deel(s9, min(EEN, marge));

  const blokken = [b1, b2, b3, b4, b5, b6, overhead.bedrag, gelieerd.bedrag, min(s9, s8), min(s10, s9)];
  return { blokken, s8, s9, s10, v, etmalen, plaatsen };
}

/** Een toerekening en hoeveel keer de kosten van verzorging er na die toerekening zijn. */
interface Toerekening {
  readonly bedrag: Breuk;
  readonly opVerzorging: Breuk;
}

function overheadVan({ overhead }: TariefInvoer, lees: Lezer, s6: Breuk, personeel: Breuk): Toerekening {
  if (overhead.wijze === 'bedrag') {
    return { bedrag: lees(overhead.bedragPerJaar, '/overhead/bedragPerJaar'), opVerzorging: EEN };
  }
  const fractie = lees(overhead.fractie, '/overhead/fractie');
  return overhead.grondslag === 'alle-kosten'
    ? { bedrag: maal(fractie, s6), opVerzorging: plus(EEN, fractie) }
    : { bedrag: maal(fractie, personeel), opVerzorging: EEN };
}

function gelieerdVan({ gelieerdeOrganisatie }: TariefInvoer, lees: Lezer, s7: Breuk): Toerekening {
  if (!gelieerdeOrganisatie) return { bedrag: NUL, opVerzorging: EEN };
  if (gelieerdeOrganisatie.wijze === 'bedrag') {
    return { bedrag: lees(gelieerdeOrganisatie.bedragPerJaar, '/gelieerdeOrganisatie/bedragPerJaar'), opVerzorging: EEN };
  }
  const fractie = lees(gelieerdeOrganisatie.fractie, '/gelieerdeOrganisatie/fractie');
  if (gelieerdeOrganisatie.wijze === 'opslag') return { bedrag: maal(fractie, s7), opVerzorging: plus(EEN, fractie) };
  const rest = min(EEN, fractie);
  return { bedrag: deel(maal(fractie, s7), rest), opVerzorging: deel(EEN, rest) };
}

function geschaald(som: Som, factor: Breuk): Som {
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
