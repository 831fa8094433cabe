// De andere functies van het tarief, nog een keer en exact, bovenop de som van referentie.ts. Verwacht goede invoer.

import type { TariefInvoer } from '../../../src/domein/tarief/tarief-invoer.js';
import {
  EEN,
  NUL,
  breuk,
  centen,
  deel,
  dichtstbij,
  euros,
  isNul,
  kleiner,
  maal,
  min,
  plus,
  som,
  uitGetal,
  type Breuk,
} from './breuk.js';
import { lezerVan, perEtmaal, referentie, rekenUit, waardeOp } from './referentie.js';

export interface Uitslag {
  readonly laag: Breuk | null;
  readonly hoog: Breuk | null;
}

const FRACTIES = ['vakantietoeslag', 'eindejaarsuitkering', 'werkgeverslasten', 'fractie'];

/** Alle velden van de invoer waar de gevoeligheid over gaat: bedragen, uren, fte en fracties. */
export function gevoeligePaden(invoer: TariefInvoer): string[] {
  const velden = [
    '/inkomen/ftePerPlaats',
    '/inkomen/fte',
    '/inkomen/maandsalaris',
    '/inkomen/vakantietoeslag',
    '/inkomen/eindejaarsuitkering',
    '/inkomen/werkgeverslasten',
    '/inkomen/bedragPerJaar',
    '/gedragswetenschapper/urenPerJeugdigePerWeek',
    '/gedragswetenschapper/uurtarief',
    '/ondersteuning/urenPerJeugdigePerWeek',
    '/ondersteuning/urenPerHuisPerJaar',
    '/ondersteuning/uurtarief',
    '/vervanging/dagtarief',
    '/vervanging/nachttarief',
    ...invoer.verzorging.groepen.map((_, i) => `/verzorging/groepen/${String(i)}/bedragPerDag`),
    '/verzorging/toeslagPerDag',
    '/huisvesting/bedragPerJaar',
    '/overhead/fractie',
    '/overhead/bedragPerJaar',
    '/gelieerdeOrganisatie/fractie',
    '/gelieerdeOrganisatie/bedragPerJaar',
    '/leegstand/fractie',
    '/marge/fractie',
    ...(invoer.zorgzwaarte?.niveaus ?? []).flatMap((_, i) =>
      ['fte', 'urenGedragswetenschapper', 'urenOndersteuning'].map(
        (veld) => `/zorgzwaarte/niveaus/${String(i)}/${veld}`,
      ),
    ),
  ];
  return velden.filter((pad) => typeof waardeOp(invoer, pad) === 'number');
}

/** Het exacte tarief als alleen het veld op `pad` `spreiding` lager en hoger is. */
export function gevoeligheidOp(invoer: TariefInvoer, pad: string, spreiding: number): Uitslag {
  const gewoon = lezerVan(invoer);
  const bij = (factor: Breuk): Breuk | null => {
    const anders = maal(gewoon(pad), factor);
    const isFractie = FRACTIES.includes(pad.split('/').at(-1) ?? '');
    if (kleiner(anders, NUL) || (isFractie && !kleiner(anders, EEN))) return null;
    return rekenUit(invoer, (gevraagd) => (gevraagd === pad ? anders : gewoon(gevraagd))).tarief;
  };
  return { laag: bij(min(EEN, uitGetal(spreiding))), hoog: bij(plus(EEN, uitGetal(spreiding))) };
}

export function breakEven(invoer: TariefInvoer, tarief: number, verzorgingVariabel = true): number | null {
  const { niveau } = rekenUit(invoer);
  const variabel = verzorgingVariabel ? niveau.verzorging : NUL;
  const v = perEtmaal(variabel, niveau);
  const aangeboden = uitGetal(tarief);
  if (!kleiner(v, aangeboden)) return null;
  return dichtstbij(perEtmaal(deel(min(niveau.s8, variabel), min(aangeboden, v)), niveau));
}

/** De marge bij een tarief boven nul; `null` als er geen kosten zijn. */
export function terugNaarMarge(invoer: TariefInvoer, tarief: number): Breuk | null {
  const { niveau } = rekenUit(invoer);
  if (isNul(niveau.s9)) return null;
  const opbrengst = maal(uitGetal(tarief), maal(niveau.plaatsen, niveau.dagen));
  return invoer.marge.methode === 'opslag'
    ? min(deel(opbrengst, niveau.s9), EEN)
    : min(EEN, deel(niveau.s9, opbrengst));
}

/** B1 van de basis bij een tarief; `null` onder nul. Voor een niveau zonder eigen fte: daar verandert B1 niet mee. */
export function terugNaarInkomen(invoer: TariefInvoer, tarief: number): Breuk | null {
  // Het tarief is een rechte lijn in B1: de waarde bij 0 en de stijging per euro leggen hem vast.
  const bijNul = rekenUit(invoer, lezerVan(invoer), NUL).tarief;
  const perEuro = min(rekenUit(invoer, lezerVan(invoer), EEN).tarief, bijNul);
  const inkomen = deel(min(uitGetal(tarief), bijNul), perEuro);
  return kleiner(inkomen, NUL) ? null : inkomen;
}

export interface AanbodTegenover {
  readonly verschil: number;
  readonly verschilAandeel: number | null;
  readonly dekking: number | null;
  readonly marge: number | null;
  readonly ons: readonly number[];
}

/** Een aanbod boven nul naast ons exacte tarief. */
export function tegenoverAanbod(invoer: TariefInvoer, tariefPerEtmaal: number): AanbodTegenover {
  const { niveau, tarief } = rekenUit(invoer);
  const verschil = min(uitGetal(tariefPerEtmaal), tarief);
  const marge = terugNaarMarge(invoer, tariefPerEtmaal);
  return {
    verschil: euros(centen(verschil)),
    verschilAandeel: isNul(tarief) ? null : dichtstbij(deel(verschil, tarief)),
    dekking: isNul(niveau.s9) ? null : dichtstbij(deel(uitGetal(tariefPerEtmaal), perEtmaal(niveau.s9, niveau))),
    marge: marge && dichtstbij(marge),
    ons: referentie(invoer).bouwstenenNiveau.map((rij) => rij.perEtmaal!),
  };
}

export interface Reeks {
  readonly jaar: number;
  readonly ova: { readonly voorlopig: number; readonly definitief: number };
  readonly ppc: { readonly voorlopig: number; readonly definitief: number };
}
export type Methode = 'verschil' | 'verhouding' | 'geen-nacalculatie' | 'eerste-jaar-geen-nacalculatie';

/** Het geïndexeerde bedrag, exact; alle cijfers moeten er zijn. */
export function geindexeerd(
  bedrag: number,
  reeksen: readonly Reeks[],
  van: number,
  naar: number,
  methode: Methode,
): Breuk {
  const gewogen = (jaar: number, stand: 'voorlopig' | 'definitief'): Breuk => {
    const reeks = reeksen.find((rij) => rij.jaar === jaar);
    if (reeks === undefined) throw new RangeError(`geen cijfers voor ${String(jaar)}`);
    return som([maal(breuk(9n, 10n), uitGetal(reeks.ova[stand])), maal(breuk(1n, 10n), uitGetal(reeks.ppc[stand]))]);
  };
  let uitkomst = uitGetal(bedrag);
  for (let jaar = van + 1; jaar <= naar; jaar += 1) {
    let correctie = NUL;
    const eersteVrij = methode === 'eerste-jaar-geen-nacalculatie' && jaar === van + 1;
    if (methode !== 'geen-nacalculatie' && !eersteVrij) {
      const voorlopig = gewogen(jaar - 1, 'voorlopig');
      const definitief = gewogen(jaar - 1, 'definitief');
      correctie =
        methode === 'verhouding'
          ? min(deel(plus(EEN, definitief), plus(EEN, voorlopig)), EEN)
          : min(definitief, voorlopig);
    }
    uitkomst = maal(uitkomst, som([EEN, gewogen(jaar, 'voorlopig'), correctie]));
  }
  return uitkomst;
}
