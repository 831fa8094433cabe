// Kijkt een invoer na en noemt alles wat niet klopt, met code en JSON-pointer. Rekent niet en vult niets aan.
// Een fout maakt een tarief onmogelijk; een waarschuwing niet. De velden zelf staan in invoer-vorm.ts, hier staan de regels ertussen.

import { type Getal, plus, vergelijk } from '../exact.js';
import { isObject } from '../json.js';
import { schrijfStap } from '../json-pointer.js';
import { type BlokVorm, type CijferVorm, code, type Veldvorm, type Veldvormen } from '../vorm.js';
import {
  BLOKKEN,
  groepVorm,
  HERKOMST_STATUSSEN,
  HOOFDVELDEN,
  HOOFDVORMEN,
  KOSTPRIJSLETTERS,
  loondienstVorm,
  niveauVorm,
} from './invoer-vorm.js';
import { afwezig, isTekst } from './ingevuld.js';
import type { FoutCode, HerkomstStatus, Kostprijselement, TariefMelding, WaarschuwingCode } from './tarief-invoer.js';

type Blok = Readonly<Record<string, unknown>>;

class Nakijken {
  readonly meldingen: TariefMelding[] = [];

  fout(code: FoutCode, pad: string): void {
    this.meldingen.push({ code, ernst: 'fout', pad });
  }

  waarschuw(code: WaarschuwingCode, pad: string): void {
    this.meldingen.push({ code, ernst: 'waarschuwing', pad });
  }

  /** De waarde van een veld als zij klopt. */
  veld(blok: Blok, sleutel: string, vorm: Veldvorm, pad: string): unknown {
    const waarde = blok[sleutel];
    const code = bezwaar(waarde, vorm);
    if (code) return this.fout(code, `${pad}/${sleutel}`);
    if (vorm === HOOFDVELDEN.plaatsen && (waarde as number) > 8)
      this.waarschuw('plaatsen-boven-8', `${pad}/${sleutel}`);
    return waarde;
  }

  /** De lijst in een blok, als het er een is. */
  lijst(blok: Blok, sleutel: string, pad: string): readonly unknown[] | undefined {
    const lijst = blok[sleutel];
    if (Array.isArray(lijst)) return lijst;
    this.fout('veld-ontbreekt', `${pad}/${sleutel}`);
    return undefined;
  }

  /** Kijkt de velden van een blok na die er horen te zijn; wat geen blok is telt als een veld dat ontbreekt. Lijsten hebben eigen regels. */
  blok(blok: unknown, velden: Veldvormen, pad: string): blok is Blok {
    if (isObject(blok)) for (const [sleutel, vorm] of velden) this.veld(blok, sleutel, vorm, pad);
    else this.fout('veld-ontbreekt', pad);
    return isObject(blok);
  }
}

const BLOKLIJST = /* @__PURE__ */ Object.entries(BLOKKEN);
// Een blok zonder velden die er horen te zijn.
const GEEN: Veldvormen = [];

function bezwaar(waarde: unknown, vorm: Veldvorm): FoutCode | undefined {
  if (afwezig(waarde)) return 'veld-ontbreekt';
  if (vorm.soort === 'code') return vorm.codes.includes(waarde as string) ? undefined : 'keuze-onbekend';
  return bezwaarTegenGetal(typeof waarde === 'number' ? waarde : Number.NaN, vorm.maat);
}

/** Waarom dit getal er niet mag staan. */
export function bezwaarTegenGetal(getal: number, maat: CijferVorm['maat']): FoutCode | undefined {
  if (maat === 'plaatsen') {
    return Number.isInteger(getal) && getal >= 1 && getal <= 12 ? undefined : 'plaatsen-buiten-bereik';
  }
  if ((maat === 'fractie' && (getal < 0 || getal >= 1)) || (maat === 'factor' && getal <= 0)) {
    return 'fractie-buiten-bereik';
  }
  if (!Number.isFinite(getal)) return 'niet-eindig';
  return getal < 0 ? 'bedrag-negatief' : undefined;
}

/** Alle meldingen bij een invoer: eerst per veld, dan van de regels tussen velden. */
export function controleerInvoer(invoer: unknown): readonly TariefMelding[] {
  const na = new Nakijken();
  const versie = isObject(invoer) ? invoer['versie'] : null;
  if ((versie ?? 1) !== 1) {
    // Van een andere versie weten we niet wat de velden betekenen.
    na.fout('versie-onbekend', '/versie');
  } else if (na.blok(invoer, HOOFDVORMEN, '')) {
    if (afwezig(versie)) na.fout('veld-ontbreekt', '/versie');
    const ingevuld = (naam: string): boolean => !afwezig(invoer[naam]);
    for (const [naam, vorm] of BLOKLIJST) {
      const blok = invoer[naam];
      const pad = `/${naam}`;
      if (naam === 'gelieerdeOrganisatie' && afwezig(blok)) continue;
      if (!na.blok(blok, vorm.vormen, pad) || vorm.soort === 'blok') continue;
      const wijzen: Readonly<Record<string, BlokVorm>> = vorm.wijzen;
      na.blok(blok, wijzen[blok['wijze'] as string]?.vormen ?? GEEN, pad);
    }
    const oudersRegelen = controleerAanstelling(na, invoer);
    controleerGroepen(na, invoer);
    if (ingevuld('zorgzwaarte')) controleerZorgzwaarte(na, invoer, oudersRegelen);
    if (ingevuld('kostprijselementen')) controleerKostprijselementen(na, invoer['kostprijselementen']);
    if (ingevuld('herkomst')) controleerHerkomst(na, invoer['herkomst'], invoer['peiljaar']);
  }
  return na.meldingen;
}

const { factor, ...andersDanBasis } = niveauVorm.vrij;
const VAN_HERKOMST: Veldvormen = [['status', code(HERKOMST_STATUSSEN)]];

/** Of de gezinshuisouders hun vervanging zelf regelen. */
function controleerAanstelling(na: Nakijken, { inkomen, vervanging }: Blok): boolean {
  if (!isObject(inkomen) || inkomen['wijze'] !== 'loondienst') return false;
  const { fte, ftePerPlaats, vervangingGeregeldDoor } = inkomen;
  const perHuis = !afwezig(fte);
  if (perHuis && !afwezig(ftePerPlaats)) na.fout('fte-dubbel', '/inkomen/fte');
  else na.veld(inkomen, perHuis ? 'fte' : 'ftePerPlaats', loondienstVorm.vrij.fte, '/inkomen');
  if (afwezig(vervangingGeregeldDoor)) return false;
  const door = na.veld(inkomen, 'vervangingGeregeldDoor', loondienstVorm.vrij.vervangingGeregeldDoor, '/inkomen');
  if (door && perHuis) na.fout('vervanging-bij-fte', '/inkomen/vervangingGeregeldDoor');
  const zelf = door === 'ouders' && !perHuis;
  // Wie zijn vervanging zelf regelt krijgt die al door de hogere aanstelling: dagen erbij zou dubbel tellen.
  if (zelf && isObject(vervanging) && isMeer(vervanging['dagenPerJaar'])) {
    na.fout('vervanging-dubbel', '/vervanging/dagenPerJaar');
  }
  return zelf;
}

const isMeer = (waarde: unknown): boolean => Number.isFinite(waarde) && (waarde as number) > 0;

function controleerGroepen(na: Nakijken, { verzorging, plaatsen }: Blok): void {
  if (!isObject(verzorging)) return;
  const pad = '/verzorging/groepen';
  const groepen = na.lijst(verzorging, 'groepen', '/verzorging');
  if (!groepen) return;
  let som: Getal | undefined = 0;
  for (const [index, groep] of groepen.entries()) {
    const aantal = na.blok(groep, groepVorm.vormen, `${pad}/${index}`) ? groep['aantal'] : null;
    if (som !== undefined)
      som = bezwaar(aantal, groepVorm.velden.aantal)
        ? undefined
        : som
          ? plus(som, aantal as number)
          : (aantal as number);
  }
  if (som === undefined || (som && som === plaatsen)) return;
  if (!vergelijk(som, 0)) na.fout('groepen-leeg', pad);
  else if (!bezwaar(plaatsen, HOOFDVELDEN.plaatsen) && vergelijk(som, plaatsen as number)) {
    na.waarschuw('groepen-ongelijk-plaatsen', pad);
  }
}

// Alleen het gekozen niveau telt mee in de som, dus alleen dat wordt nagekeken.
function controleerZorgzwaarte(na: Nakijken, { zorgzwaarte, inkomen }: Blok, oudersRegelen: boolean): void {
  if (!na.blok(zorgzwaarte, GEEN, '/zorgzwaarte')) return;
  const niveaus = na.lijst(zorgzwaarte, 'niveaus', '/zorgzwaarte');
  if (!niveaus || afwezig(zorgzwaarte['gekozen'])) return;
  const index = vindNiveau(zorgzwaarte);
  const niveau = niveaus[index] as Blok | undefined;
  if (!niveau) {
    na.fout('keuze-onbekend', '/zorgzwaarte/gekozen');
    return;
  }
  const pad = `/zorgzwaarte/niveaus/${index}`;
  const anders = Object.entries(andersDanBasis).filter(([veld]) => !afwezig(niveau[veld]));
  if (!afwezig(niveau['factor'])) {
    if (anders.length > 0) na.fout('zorgzwaarte-dubbel', pad);
    na.veld(niveau, 'factor', factor, pad);
  }
  const jaarinkomen = isObject(inkomen) && inkomen['wijze'] === 'jaarinkomen';
  for (const [veld, vorm] of anders) {
    const waarde = na.veld(niveau, veld, vorm, pad);
    if (veld === 'fte' && jaarinkomen && waarde !== undefined) na.fout('zorgzwaarte-past-niet', `${pad}/fte`);
    if (veld === 'vervangingDagen' && oudersRegelen && isMeer(waarde)) na.fout('vervanging-dubbel', `${pad}/${veld}`);
  }
  // Twee niveaus met de gekozen naam: welk tarief geldt dan?
  const tweede = vindNiveau(zorgzwaarte, index + 1);
  if (tweede >= 0) na.fout('zorgzwaarte-dubbel', `/zorgzwaarte/niveaus/${tweede}`);
}

/** De plaats van het gekozen niveau, of −1. */
export function vindNiveau(zorgzwaarte: unknown, vanaf = 0): number {
  const { niveaus, gekozen } = (isObject(zorgzwaarte) ? zorgzwaarte : {}) as Blok;
  if (!Array.isArray(niveaus) || typeof gekozen !== 'string') return -1;
  return niveaus.findIndex((niveau, index) => index >= vanaf && isObject(niveau) && niveau['code'] === gekozen);
}

function controleerKostprijselementen(na: Nakijken, letters: unknown): void {
  if (!na.blok(letters, GEEN, '/kostprijselementen')) return;
  for (const [nummer, letter] of Object.entries(letters)) {
    const bekend = /^[1-9]$/.test(nummer) && KOSTPRIJSLETTERS.includes(letter as Kostprijselement);
    if (!afwezig(letter) && !bekend) na.fout('keuze-onbekend', `/kostprijselementen/${schrijfStap(nummer)}`);
  }
}

function controleerHerkomst(na: Nakijken, perCijfer: unknown, jaar: unknown): void {
  if (!na.blok(perCijfer, GEEN, '/herkomst')) return;
  for (const pad of Object.keys(perCijfer)) {
    const herkomst = perCijfer[pad] as Blok;
    if (afwezig(herkomst)) continue;
    const { status, peiljaar, reden } = herkomst;
    // Een pointer schrijven kost meer dan nakijken: dat gebeurt alleen als er iets mis is.
    const goed = HERKOMST_STATUSSEN.includes(status as HerkomstStatus);
    if (!goed && !na.blok(herkomst, VAN_HERKOMST, `/herkomst/${schrijfStap(pad)}`)) continue;
    // De waarschuwingen wijzen het cijfer zelf aan, niet zijn plek in `herkomst`: daar kijkt de lezer.
    if (Number.isFinite(peiljaar) && Number.isFinite(jaar) && peiljaar !== jaar) na.waarschuw('peiljaren-gemengd', pad);
    if ((status === 'aanname' || status === 'eigen') && !isTekst(reden)) na.waarschuw('aanname-zonder-reden', pad);
  }
}
