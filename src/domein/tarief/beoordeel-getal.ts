// Beslist of een veld een gelezen getal mag gebruiken of het eerst moet vragen. Alleen voor wat iemand typt:
// een waarde uit een bestand wordt gebruikt, en `toetsPlausibel` waarschuwt er zo nodig bij.

import type { Bereik, CijferVorm } from '../vorm.js';
import { bezwaarTegenGetal } from './controleer-invoer.js';
import { type GelezenGetal, leesGetal, leesProcent } from './lees-getal.js';
import type { FoutCode } from './tarief-invoer.js';

/** Wat het oordeel van een veld moet weten. */
export interface Getalveld {
  /** De naam van het veld; daaraan is te zien of `per maand` er past. */
  readonly naam?: string;
  readonly eenheid?: string | null;
  /** Wat er mag staan; zonder maat mag elk getal. */
  readonly maat?: CijferVorm['maat'];
  readonly plausibel?: Bereik | null;
  /** Alleen hele getallen zijn gewoon, zoals bij een jaar. */
  readonly heel?: boolean;
}

/**
 * `twijfel`: er zijn twee lezingen; `eenheid`: er staat een eenheid bij die niet van het veld is; `niet-heel`: er hoort een heel getal;
 * `ongewoon`: buiten het gewone bereik.
 */
export type Vraagreden = 'twijfel' | 'eenheid' | 'niet-heel' | 'ongewoon';

/** Waarom een veld een getal niet aanneemt, ook niet als iemand zegt dat het klopt. */
export type Getalfout = FoutCode | 'niet-heel';

export type Getaloordeel =
  | { readonly soort: 'gebruik'; readonly waarde: number }
  | {
      readonly soort: 'vraag';
      /** Waarom er gevraagd wordt; neemt het veld niet aan wat er gelezen is, dan waarom niet. */
      readonly reden: Vraagreden | Getalfout;
      readonly waarde: number;
      /**
       * Wat de bezoeker kan antwoorden: eerst de andere lezing, als die er is; bij een ongewoon percentage hetzelfde honderd keer zo groot of
       * klein, als dat gewoon is. Wat het veld niet aanneemt is geen antwoord.
       */
      readonly lezingen: readonly number[];
    }
  /** Geen getal, of een getal dat in geen lezing in het veld mag staan; dan met waarom. */
  | { readonly soort: 'ongeldig'; readonly reden?: Getalfout };

/** Wat er in een veld staat: niets, of het oordeel erover. */
export type Veldgetal = { readonly soort: 'leeg' } | Getaloordeel;

/** Waarom het veld dit getal niet aanneemt. */
function getalfout(getal: number, { eenheid, maat }: Getalveld): Getalfout | undefined {
  if (eenheid === 'jaar' && !Number.isInteger(getal)) return 'niet-heel';
  return maat && bezwaarTegenGetal(getal, maat);
}

/** Ligt het getal binnen het bereik? */
export function isPlausibel(getal: number, { laag, hoog, ofNul = false }: Bereik): boolean {
  return (laag <= getal && getal <= hoog) || (ofNul && getal === 0);
}

/**
 * Mag het veld dit getal gebruiken? Een twijfel wordt gevraagd, tenzij deze lezing gewoon is in dit veld en de andere niet.
 * @param gelezen van een percentage de fractie, zoals `leesProcent` haar geeft
 */
export function beoordeelGetal(
  { waarde, eenheid, twijfel }: Omit<GelezenGetal, 'eenheid'> & { readonly eenheid: string | null },
  veld: Getalveld,
): Getaloordeel {
  const { eenheid: veldeenheid, plausibel, heel = false } = veld;
  const fout = getalfout(waarde, veld);
  const kan = (getal: number | null): getal is number => getal !== null && !getalfout(getal, veld);
  const binnen = (getal: number): boolean => !plausibel || isPlausibel(getal, plausibel);
  const gewoon = (getal: number): boolean => binnen(getal) && kan(getal);
  const anders = twijfel?.anders ?? null;
  const vraag = (reden: Vraagreden, ander = anders): Getaloordeel => {
    const lezingen = [ander, waarde].filter(kan);
    return fout && lezingen.length === 0
      ? { soort: 'ongeldig', reden: fout }
      : { soort: 'vraag', reden: fout ?? reden, waarde, lezingen };
  };
  if (eenheid !== null && eenheid !== veldeenheid) return vraag('eenheid');
  // Zonder bereik is er niets dat de ene lezing boven de andere stelt.
  if (anders !== null && (!gewoon(waarde) || gewoon(anders))) return vraag('twijfel');
  if (heel && !Number.isInteger(waarde)) return vraag('niet-heel');
  // Onder nul is niet ongewoon maar fout.
  if (waarde < 0 || binnen(waarde)) return fout ? { soort: 'ongeldig', reden: fout } : { soort: 'gebruik', waarde };
  // Wie `0,03` of `300` typt waar 3 procent bedoeld is schreef een fractie of vergat de komma. De macht gaat in de tekst: 0.0003 × 100 is geen 0.03.
  const honderd = veldeenheid === 'procent' ? ['e2', 'e-2'].map((macht) => Number(waarde + macht)).find(gewoon) : null;
  return vraag('ongewoon', honderd ?? anders);
}

// De eenheden en perioden die bij een getal kunnen staan, met hoe zij ook heten. Een woord dat er geen is maakt van een getal geen getal.
const EENHEDEN =
  'uur hour|fte|dag day etmaal|nacht night|week|maand month|jaar year|plaats place|huis house|jeugdige person people';

// `per maand`, `/mnd`, `p.m.` en `pm`.
const PER = /(?:(?<![a-z])p(?:er\s|[./]\s?|(?=[a-z]\b))|\/\s?)([a-z]+)\.?/gi;

// Waarover een veld gaat staat in zijn naam: een uurtarief, een maandsalaris, uren per jeugdige per week.
const NAAM = /(?:per|^)(jeugdige|plaats|huis|maand|jaar|week|dag|etmaal|nacht|uur)(?!en)/gi;

// Een afkorting begint en eindigt als het woord, of is haar eerste letter: `mnd`, `jr`, `u`.
function eenheidVan(woord: string): string | undefined {
  const stam = woord.toLowerCase().replace(/(en|s)$/, '');
  const vorm = RegExp(`^${Array.from(stam).join('.*')}${stam[1] ? 'e?s?$' : ''}`);
  const rijen = stam ? EENHEDEN.split('|').map((namen) => namen.split(' ')) : [];
  return rijen.find((namen) => namen.some((naam) => vorm.test(naam)))?.[0];
}

/** Leest wat er in een veld getypt is, en beoordeelt het. Bij een percentage is de waarde de fractie. */
export function leesVeldgetal(tekst: string, taal: string, veld: Getalveld): Veldgetal {
  const lees = veld.eenheid === 'procent' ? leesProcent : leesGetal;
  // In het Engels heet een jeugdige met twee woorden, en een percentage ook.
  const gewoon = tekst.replace(/young (?=pe)/gi, '').replace(/per cent/i, '%');
  const perioden = Array.from(gewoon.matchAll(PER), ([, woord = '']) => eenheidVan(woord));
  const kaal = gewoon.replace(PER, '');
  const heel = lees(kaal, taal);
  const [, cijfers = '', woord = ''] = (!heel && /^(.*\d)\s*([a-z]+)\s*$/i.exec(kaal)) || [];
  const eenheid = eenheidVan(woord);
  const gelezen = heel ?? (eenheid ? lees(cijfers, taal) : null);
  // Twee eenheden om één getal is er een te veel.
  if (!gelezen || (eenheid && gelezen.eenheid) || perioden.includes(undefined))
    return { soort: tekst.trim() === '' ? 'leeg' : 'ongeldig' };
  // Logeernachten zijn per jaar, en de uren van een niveau per jeugdige per week: dat staat niet in hun naam.
  const naam = (veld.naam ?? '').replace('logeer', 'PerJaar').replace(/^uren(?=[GO])/, 'PerJeugdigePerWeek');
  const eigen = Array.from(naam.matchAll(NAAM), ([, deel = '']) => eenheidVan(deel));
  const vreemd = perioden.some((periode) => !eigen.includes(periode));
  return beoordeelGetal({ ...gelezen, ...(eenheid && { eenheid }), ...(vreemd && { eenheid: 'per' }) }, veld);
}
