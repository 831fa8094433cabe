// De hele som van het tarief nog een keer, regel voor regel naar de beschrijving van de som en de uitkomst: traag en voor de hand liggend.
// Weet niets van `src/domein/tarief` behalve de typen. Verwacht goede invoer; wat een fout is, staat in meldingen.test.ts.

import type {
  BouwsteenCode,
  BouwsteenNummer,
  Kostprijselement,
  TariefInvoer,
  TariefResultaat,
} from '../../../src/domein/tarief/tarief-invoer.js';
import {
  EEN,
  NUL,
  breuk,
  centen,
  deel,
  dichtstbij,
  euros,
  gelijk,
  isNul,
  kleiner,
  maal,
  min,
  plus,
  product,
  som,
  uitGetal,
  vloer,
  type Breuk,
} from './breuk.js';

const CODES: readonly BouwsteenCode[] = [
  'inkomen',
  'gedragswetenschapper',
  'ondersteuning',
  'vervanging',
  'verzorging',
  'huisvesting',
  'overhead',
  'gelieerde-organisatie',
  'leegstand',
  'marge',
  'zorgzwaarte',
];
const LETTERS = ['a', 'a', 'a', 'a', 'b', 'c', 'c', 'c', 'naar-rato', 'buiten'] as const;

/** De exacte waarde van één veld, aangewezen met een JSON-pointer. */
export type Lezer = (pad: string) => Breuk;

/** Eén keer de stappen 1 tot en met 10: euro per gezinshuis per jaar. */
export interface Huis {
  readonly plaatsen: Breuk;
  readonly dagen: Breuk;
  /** B1 tot en met B10. */
  readonly blokken: readonly Breuk[];
  /** V: de verzorging en wat daarover gerekend is. */
  readonly verzorging: Breuk;
  readonly s8: Breuk;
  readonly s9: Breuk;
  readonly s10: Breuk;
}

export interface Uitgerekend {
  readonly basis: Huis;
  readonly niveau: Huis;
  /** T₀ en T: euro per jeugdige per etmaal, niet afgerond. */
  readonly basistarief: Breuk;
  readonly tarief: Breuk;
}

/** Wat er in het document op `pad` staat; `undefined` als er niets staat. */
export function waardeOp(invoer: unknown, pad: string): unknown {
  return pad
    .split('/')
    .slice(1)
    .reduce<unknown>((plek, stap) => (plek as Record<string, unknown> | null | undefined)?.[stap], invoer);
}

export function lezerVan(invoer: TariefInvoer): Lezer {
  return (pad) => uitGetal(waardeOp(invoer, pad) as number);
}

/** Rekent de basis en het gekozen niveau uit. Met `inkomen` is dat de B1 van de basis, in plaats van wat er is ingevuld. */
export function rekenUit(invoer: TariefInvoer, lees: Lezer = lezerVan(invoer), inkomen?: Breuk): Uitgerekend {
  const basis = rekenHuis(invoer, lees, undefined, inkomen);
  const basistarief = perEtmaal(basis.s10, basis);
  const index = invoer.zorgzwaarte?.niveaus.findIndex(({ code }) => code === invoer.zorgzwaarte?.gekozen) ?? -1;
  if (index < 0) return { basis, niveau: basis, basistarief, tarief: basistarief };
  const pad = `/zorgzwaarte/niveaus/${String(index)}`;
  const niveau =
    (waardeOp(invoer, `${pad}/factor`) ?? null) === null
      ? rekenHuis(invoer, lees, pad, inkomen)
      : keer(basis, lees(`${pad}/factor`));
  return { basis, niveau, basistarief, tarief: perEtmaal(niveau.s10, niveau) };
}

function keer(huis: Huis, factor: Breuk): Huis {
  return {
    ...huis,
    blokken: huis.blokken.map((blok) => maal(blok, factor)),
    verzorging: maal(huis.verzorging, factor),
    s8: maal(huis.s8, factor),
    s9: maal(huis.s9, factor),
    s10: maal(huis.s10, factor),
  };
}

export function perEtmaal(bedragPerJaar: Breuk, huis: Huis): Breuk {
  return deel(bedragPerJaar, maal(huis.plaatsen, huis.dagen));
}

function rekenHuis(invoer: TariefInvoer, lees: Lezer, niveau: string | undefined, inkomen: Breuk | undefined): Huis {
  const ofNiveau = (veld: string, pad: string): Breuk =>
    niveau !== undefined && (waardeOp(invoer, `${niveau}/${veld}`) ?? null) !== null
      ? lees(`${niveau}/${veld}`)
      : lees(pad);
  const N = ofNiveau('plaatsen', '/plaatsen');
  const D = lees('/dagenPerJaar');
  const W = lees('/wekenPerJaar');

  const b1 = inkomen ?? rekenInkomen(invoer, lees, niveau);
  const b2 = product(
    N,
    ofNiveau('urenGedragswetenschapper', '/gedragswetenschapper/urenPerJeugdigePerWeek'),
    W,
    lees('/gedragswetenschapper/uurtarief'),
  );
  const urenOndersteuning = plus(
    product(N, ofNiveau('urenOndersteuning', '/ondersteuning/urenPerJeugdigePerWeek'), W),
    lees('/ondersteuning/urenPerHuisPerJaar'),
  );
  const b3 = maal(urenOndersteuning, lees('/ondersteuning/uurtarief'));
  const b4 = plus(
    maal(ofNiveau('vervangingDagen', '/vervanging/dagenPerJaar'), lees('/vervanging/dagtarief')),
    product(N, lees('/vervanging/logeernachtenPerJeugdige'), lees('/vervanging/nachttarief')),
  );
  const groepen = invoer.verzorging.groepen.map((_, i) => `/verzorging/groepen/${String(i)}`);
  const gewogen = som(groepen.map((groep) => maal(lees(`${groep}/aantal`), lees(`${groep}/bedragPerDag`))));
  const aantal = som(groepen.map((groep) => lees(`${groep}/aantal`)));
  const b5 = product(N, D, plus(deel(gewogen, aantal), lees('/verzorging/toeslagPerDag')));
  const b6 = lees('/huisvesting/bedragPerJaar');
  const s6 = som([b1, b2, b3, b4, b5, b6]);

  let b7: Breuk;
  if (invoer.overhead.wijze === 'bedrag') b7 = lees('/overhead/bedragPerJaar');
  else {
    const grondslag = invoer.overhead.grondslag === 'alle-kosten' ? s6 : som([b1, b2, b3, b4]);
    b7 = maal(lees('/overhead/fractie'), grondslag);
  }
  const s7 = plus(s6, b7);

  const gelieerd = invoer.gelieerdeOrganisatie ?? null;
  let b8 = NUL;
  if (gelieerd?.wijze === 'bedrag') b8 = lees('/gelieerdeOrganisatie/bedragPerJaar');
  else if (gelieerd !== null) {
    const fractie = lees('/gelieerdeOrganisatie/fractie');
    b8 = gelieerd.wijze === 'opslag' ? maal(fractie, s7) : deel(maal(fractie, s7), min(EEN, fractie));
  }
  const s8 = plus(s7, b8);

  let verzorging = NUL;
  if (!isNul(s6)) {
    const naOverhead =
      invoer.overhead.wijze === 'percentage' && invoer.overhead.grondslag === 'alle-kosten' ? deel(s7, s6) : EEN;
    const naGelieerd = gelieerd === null || gelieerd.wijze === 'bedrag' ? EEN : deel(s8, s7);
    verzorging = product(b5, naOverhead, naGelieerd);
  }

  const l = lees('/leegstand/fractie');
  let s9: Breuk;
  if (invoer.leegstand.methode === 'deler') s9 = deel(s8, min(EEN, l));
  else if (invoer.leegstand.methode === 'opslag') s9 = maal(s8, plus(EEN, l));
  else s9 = plus(deel(min(s8, verzorging), min(EEN, l)), verzorging);

  const m = lees('/marge/fractie');
  const s10 = invoer.marge.methode === 'opslag' ? maal(s9, plus(EEN, m)) : deel(s9, min(EEN, m));

  const blokken = [b1, b2, b3, b4, b5, b6, b7, b8, min(s9, s8), min(s10, s9)];
  return { plaatsen: N, dagen: D, blokken, verzorging, s8, s9, s10 };
}

function rekenInkomen(invoer: TariefInvoer, lees: Lezer, niveau: string | undefined): Breuk {
  if (invoer.inkomen.wijze === 'jaarinkomen') return lees('/inkomen/bedragPerJaar');
  const loonkosten = product(
    breuk(12n),
    lees('/inkomen/maandsalaris'),
    som([EEN, lees('/inkomen/vakantietoeslag'), lees('/inkomen/eindejaarsuitkering')]),
    plus(EEN, lees('/inkomen/werkgeverslasten')),
  );
  if (niveau !== undefined && (waardeOp(invoer, `${niveau}/fte`) ?? null) !== null)
    return maal(lees(`${niveau}/fte`), loonkosten);
  if ((invoer.inkomen.fte ?? null) !== null) return maal(lees('/inkomen/fte'), loonkosten);
  const geregeld = invoer.inkomen.vervangingGeregeldDoor ?? null;
  const maat = geregeld === 'ouders' ? breuk(7n, 6n) : geregeld === 'werkgever' ? breuk(5n, 6n) : EEN;
  return product(lees('/inkomen/ftePerPlaats'), lees('/plaatsen'), maat, loonkosten);
}

/** Hele centen per deel, die samen `totaal` zijn: naar beneden, de rest naar de grootste resten, bij gelijke resten de voorste eerst. */
export function verdeel(delen: readonly Breuk[], totaal: bigint): bigint[] {
  const inCenten = delen.map((bedrag) => maal(bedrag, breuk(100n)));
  const uitkomst = inCenten.map(vloer);
  const volgorde = inCenten
    .map((exact, plek) => ({ plek, rest: min(exact, breuk(vloer(exact))) }))
    .sort((x, y) => (kleiner(y.rest, x.rest) ? -1 : gelijk(x.rest, y.rest) ? x.plek - y.plek : 1));
  let ontbreekt = totaal - uitkomst.reduce((a, b) => a + b, 0n);
  for (const { plek } of volgorde) {
    if (ontbreekt === 0n) break;
    uitkomst[plek] = (uitkomst[plek] ?? 0n) + 1n;
    ontbreekt -= 1n;
  }
  if (ontbreekt !== 0n) throw new RangeError('de delen tellen niet op tot het totaal');
  return uitkomst;
}

type Bedragen = Omit<TariefResultaat, 'methoden' | 'meldingen'>;

/** Alle bedragen van de uitkomst, afgerond zoals beschreven. */
export function referentie(invoer: TariefInvoer): Bedragen {
  const { basis, niveau, basistarief, tarief } = rekenUit(invoer);
  const tariefCenten = centen(tarief);
  const afgerond = breuk(tariefCenten, 100n);
  const perJaar = maal(afgerond, niveau.dagen);
  const perHuis = maal(perJaar, niveau.plaatsen);
  const leegstand = uitGetal(invoer.leegstand.fractie);

  const delen = [...basis.blokken.map((blok) => perEtmaal(blok, basis)), min(tarief, basistarief)];
  const delenCenten = verdeel(delen, tariefCenten);
  const niveauDelen = niveau.blokken.map((blok) => perEtmaal(blok, niveau));
  const niveauCenten = verdeel(niveauDelen, tariefCenten);
  const niveauPerJaar = verdeel(niveau.blokken, centen(niveau.s10));
  const letters = LETTERS.map((letter, i) => invoer.kostprijselementen?.[String(i + 1)] ?? letter);

  return {
    tariefPerEtmaal: euros(tariefCenten),
    tariefPerEtmaalExact: dichtstbij(tarief),
    nettoPerEtmaal: euros(tariefCenten - niveauCenten[7]!),
    perMaandPerJeugdige: euros(centen(deel(perJaar, breuk(12n)))),
    perJaarPerJeugdige: euros(centen(perJaar)),
    perJaarPerHuis: euros(centen(perHuis)),
    perJaarPerHuisVerwacht: euros(centen(maal(perHuis, min(EEN, leegstand)))),
    kostenPerJaar: euros(centen(niveau.s10)),
    bouwstenen: delen.map((exact, i) => ({
      nummer: (i + 1) as BouwsteenNummer,
      code: CODES[i]!,
      perEtmaal: euros(delenCenten[i]!),
      aandeel: isNul(tarief) ? null : dichtstbij(deel(exact, tarief)),
    })),
    bouwstenenNiveau: niveauDelen.map((_, i) => ({
      nummer: (i + 1) as BouwsteenNummer,
      code: CODES[i]!,
      perEtmaal: euros(niveauCenten[i]!),
      perJaar: euros(niveauPerJaar[i]!),
      kostprijselement: letters[i]!,
    })),
    kostprijselementen: perLetter(letters, niveauCenten, niveauDelen),
  };
}

function perLetter(
  letters: readonly (Kostprijselement | 'naar-rato')[],
  heleCenten: readonly bigint[],
  exact: readonly Breuk[],
): Bedragen['kostprijselementen'] {
  const som4: Record<Kostprijselement, bigint> = { a: 0n, b: 0n, c: 0n, buiten: 0n };
  letters.forEach((letter, i) => {
    if (letter !== 'naar-rato') som4[letter] += heleCenten[i]!;
  });
  if (letters[8] === 'naar-rato') {
    const grondslag = (['a', 'b', 'c'] as const).map((letter) =>
      som(exact.slice(0, 8).filter((_, i) => letters[i] === letter)),
    );
    const totaal = som(grondslag);
    const leegstand = heleCenten[8]!;
    const [a, b, c] = isNul(totaal)
      ? [0n, 0n, leegstand]
      : verdeel(
          grondslag.map((deelsom) => product(deelsom, breuk(leegstand, 100n), deel(EEN, totaal))),
          leegstand,
        );
    som4.a += a!;
    som4.b += b!;
    som4.c += c!;
  }
  return { a: euros(som4.a), b: euros(som4.b), c: euros(som4.c), buiten: euros(som4.buiten) };
}
