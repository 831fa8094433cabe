// Kijkt een invoer na en noemt alles wat niet klopt, met code en JSON-pointer. Rekent niet en vult niets aan.
// Een fout maakt een tarief onmogelijk; een waarschuwing niet. Invoer van buiten kan alles zijn: hier gooit niets.

import { breuk, NUL, plus, vergelijk } from '../exact.js';
import { isObject } from '../json.js';
import { schrijfStap } from '../json-pointer.js';
import type { FoutCode, TariefMelding, WaarschuwingCode } from './tarief-invoer.js';

type Blok = Readonly<Record<string, unknown>>;
/** Wat een getal mag zijn: een bedrag, uren, dagen of gewicht vanaf 0; een fractie vanaf 0 en onder 1. */
type Soort = 'vanaf-nul' | 'fractie' | 'plaatsen' | 'dagen-per-jaar';

export const RECHTSVORMEN = ['loondienst', 'franchise', 'onderaannemer', 'vrijgevestigd'] as const;
export const LEEFTIJDSGROEPEN = ['0-8', '9-11', '12-15', '16-17', '18+'] as const;
export const HERKOMST_STATUSSEN = ['officieel', 'secundair', 'aanname', 'eigen'] as const;
export const MEESTE_PLAATSEN = 12;

const afwezig = (waarde: unknown): boolean => waarde === undefined || waarde === null;
const eindig = (waarde: unknown): waarde is number => typeof waarde === 'number' && Number.isFinite(waarde);

class Nakijken {
  readonly meldingen: TariefMelding[] = [];

  fout(code: FoutCode, pad: string): void {
    this.meldingen.push({ code, ernst: 'fout', pad });
  }

  waarschuw(code: WaarschuwingCode, pad: string): void {
    this.meldingen.push({ code, ernst: 'waarschuwing', pad });
  }

  /** Het getal als het klopt. */
  getal(blok: Blok, sleutel: string, pad: string, soort: Soort = 'vanaf-nul'): number | undefined {
    const waarde = blok[sleutel];
    const plek = `${pad}/${sleutel}`;
    if (afwezig(waarde)) this.fout('veld-ontbreekt', plek);
    else if (soort === 'plaatsen') {
      if (eindig(waarde) && Number.isInteger(waarde) && waarde >= 1 && waarde <= MEESTE_PLAATSEN) return waarde;
      this.fout('plaatsen-buiten-bereik', plek);
    } else if (soort === 'dagen-per-jaar') {
      if (waarde === 365 || waarde === 366) return waarde;
      this.fout('keuze-onbekend', plek);
    } else if (!eindig(waarde)) this.fout('niet-eindig', plek);
    else if (soort === 'fractie' && (waarde < 0 || waarde >= 1)) this.fout('fractie-buiten-bereik', plek);
    else if (waarde < 0) this.fout('bedrag-negatief', plek);
    else return waarde;
    return undefined;
  }

  /** De keuze als zij bekend is. */
  keuze<T extends string>(blok: Blok, sleutel: string, pad: string, keuzen: readonly T[]): T | undefined {
    const waarde = blok[sleutel];
    if (afwezig(waarde)) this.fout('veld-ontbreekt', `${pad}/${sleutel}`);
    else if (keuzen.includes(waarde as T)) return waarde as T;
    else this.fout('keuze-onbekend', `${pad}/${sleutel}`);
    return undefined;
  }

  /** Het blok als het er een is; iets anders telt als een veld dat ontbreekt. */
  blok(ouder: Blok, sleutel: string, pad: string): Blok | undefined {
    const waarde = ouder[sleutel];
    if (isObject(waarde)) return waarde;
    this.fout('veld-ontbreekt', `${pad}/${sleutel}`);
    return undefined;
  }
}

/** Alle meldingen bij een invoer, in de volgorde van de velden. */
export function controleerInvoer(invoer: unknown): readonly TariefMelding[] {
  const na = new Nakijken();
  if (!isObject(invoer)) {
    na.fout('veld-ontbreekt', '');
    return na.meldingen;
  }
  if (afwezig(invoer['versie'])) na.fout('veld-ontbreekt', '/versie');
  else if (invoer['versie'] !== 1) {
    // Van een andere versie weten we niet wat de velden betekenen.
    na.fout('versie-onbekend', '/versie');
    return na.meldingen;
  }
  na.getal(invoer, 'peiljaar', '');
  na.getal(invoer, 'dagenPerJaar', '', 'dagen-per-jaar');
  na.getal(invoer, 'wekenPerJaar', '');
  const plaatsen = na.getal(invoer, 'plaatsen', '', 'plaatsen');
  if (plaatsen !== undefined && plaatsen > 8) na.waarschuw('plaatsen-boven-8', '/plaatsen');
  na.keuze(invoer, 'rechtsvorm', '', RECHTSVORMEN);
  const inkomen = controleerInkomen(na, invoer);
  controleerGetallen(na, invoer, 'gedragswetenschapper', ['urenPerJeugdigePerWeek', 'uurtarief']);
  controleerGetallen(na, invoer, 'ondersteuning', ['urenPerJeugdigePerWeek', 'urenPerHuisPerJaar', 'uurtarief']);
  const vervanging = controleerGetallen(na, invoer, 'vervanging', [
    'dagenPerJaar',
    'dagtarief',
    'logeernachtenPerJeugdige',
    'nachttarief',
  ]);
  // Wie zijn vervanging zelf regelt krijgt die al door de hogere aanstelling: dagen erbij zou dubbel tellen.
  if (inkomen.oudersRegelen && eindig(vervanging?.['dagenPerJaar']) && vervanging['dagenPerJaar'] > 0) {
    na.fout('vervanging-dubbel', '/vervanging/dagenPerJaar');
  }
  controleerVerzorging(na, invoer, plaatsen);
  controleerGetallen(na, invoer, 'huisvesting', ['bedragPerJaar']);
  controleerWijze(na, invoer, 'overhead', ['percentage', 'bedrag']);
  if (!afwezig(invoer['gelieerdeOrganisatie'])) {
    controleerWijze(na, invoer, 'gelieerdeOrganisatie', ['aandeel', 'opslag', 'bedrag']);
  }
  controleerFractie(na, invoer, 'leegstand', ['deler', 'deler-vaste-kosten', 'opslag']);
  controleerFractie(na, invoer, 'marge', ['opslag', 'aandeel']);
  if (!afwezig(invoer['zorgzwaarte'])) controleerZorgzwaarte(na, invoer, inkomen);
  if (!afwezig(invoer['kostprijselementen'])) controleerKostprijselementen(na, invoer);
  if (!afwezig(invoer['herkomst'])) controleerHerkomst(na, invoer);
  return na.meldingen;
}

interface Inkomenswijze {
  readonly jaarinkomen: boolean;
  readonly oudersRegelen: boolean;
}

function controleerInkomen(na: Nakijken, invoer: Blok): Inkomenswijze {
  const pad = '/inkomen';
  const blok = na.blok(invoer, 'inkomen', '');
  const wijze = blok && na.keuze(blok, 'wijze', pad, ['loondienst', 'jaarinkomen']);
  if (!blok || wijze !== 'loondienst') {
    if (blok && wijze === 'jaarinkomen') na.getal(blok, 'bedragPerJaar', pad);
    return { jaarinkomen: wijze === 'jaarinkomen', oudersRegelen: false };
  }
  const perHuis = !afwezig(blok['fte']);
  if (perHuis && !afwezig(blok['ftePerPlaats'])) na.fout('fte-dubbel', `${pad}/fte`);
  else na.getal(blok, perHuis ? 'fte' : 'ftePerPlaats', pad);
  na.getal(blok, 'maandsalaris', pad);
  for (const toeslag of ['vakantietoeslag', 'eindejaarsuitkering', 'werkgeverslasten']) {
    na.getal(blok, toeslag, pad, 'fractie');
  }
  if (afwezig(blok['vervangingGeregeldDoor'])) return { jaarinkomen: false, oudersRegelen: false };
  const door = na.keuze(blok, 'vervangingGeregeldDoor', pad, ['ouders', 'werkgever']);
  if (door && perHuis) na.fout('vervanging-bij-fte', `${pad}/vervangingGeregeldDoor`);
  return { jaarinkomen: false, oudersRegelen: door === 'ouders' && !perHuis };
}

function controleerGetallen(na: Nakijken, invoer: Blok, naam: string, velden: readonly string[]): Blok | undefined {
  const blok = na.blok(invoer, naam, '');
  if (blok) for (const veld of velden) na.getal(blok, veld, `/${naam}`);
  return blok;
}

function controleerWijze(na: Nakijken, invoer: Blok, naam: string, wijzen: readonly string[]): void {
  const blok = na.blok(invoer, naam, '');
  const wijze = blok && na.keuze(blok, 'wijze', `/${naam}`, wijzen);
  if (!blok || wijze === undefined) return;
  if (wijze === 'bedrag') na.getal(blok, 'bedragPerJaar', `/${naam}`);
  else na.getal(blok, 'fractie', `/${naam}`, 'fractie');
  if (wijze === 'percentage') na.keuze(blok, 'grondslag', `/${naam}`, ['alle-kosten', 'personeel']);
}

function controleerFractie(na: Nakijken, invoer: Blok, naam: string, methoden: readonly string[]): void {
  const blok = na.blok(invoer, naam, '');
  if (!blok) return;
  na.getal(blok, 'fractie', `/${naam}`, 'fractie');
  na.keuze(blok, 'methode', `/${naam}`, methoden);
}

function controleerVerzorging(na: Nakijken, invoer: Blok, plaatsen: number | undefined): void {
  const blok = na.blok(invoer, 'verzorging', '');
  if (!blok) return;
  const groepen = blok['groepen'];
  const pad = '/verzorging/groepen';
  if (Array.isArray(groepen)) {
    let som: typeof NUL | undefined = NUL;
    (groepen as unknown[]).forEach((groep, index) => {
      const plek = `${pad}/${index}`;
      if (!isObject(groep)) {
        na.fout('veld-ontbreekt', plek);
        som = undefined;
        return;
      }
      na.keuze(groep, 'leeftijdsgroep', plek, LEEFTIJDSGROEPEN);
      const aantal = na.getal(groep, 'aantal', plek);
      na.getal(groep, 'bedragPerDag', plek);
      som = som && aantal !== undefined ? plus(som, breuk(aantal)) : undefined;
    });
    if (som && vergelijk(som, NUL) === 0) na.fout('groepen-leeg', pad);
    else if (som && plaatsen !== undefined && vergelijk(som, breuk(plaatsen)) !== 0) {
      na.waarschuw('groepen-ongelijk-plaatsen', pad);
    }
  } else na.fout('veld-ontbreekt', pad);
  na.getal(blok, 'toeslagPerDag', '/verzorging');
}

// Alleen het gekozen niveau telt mee in de som, dus alleen dat wordt nagekeken.
function controleerZorgzwaarte(na: Nakijken, invoer: Blok, inkomen: Inkomenswijze): void {
  const blok = na.blok(invoer, 'zorgzwaarte', '');
  if (!blok) return;
  const niveaus = blok['niveaus'];
  if (!Array.isArray(niveaus)) {
    na.fout('veld-ontbreekt', '/zorgzwaarte/niveaus');
    return;
  }
  if (afwezig(blok['gekozen'])) return;
  const index = vindNiveau(niveaus, blok['gekozen']);
  const niveau: unknown = niveaus[index];
  if (!isObject(niveau)) {
    na.fout('keuze-onbekend', '/zorgzwaarte/gekozen');
    return;
  }
  const pad = `/zorgzwaarte/niveaus/${index}`;
  const anders = ['plaatsen', 'fte', 'urenGedragswetenschapper', 'urenOndersteuning', 'vervangingDagen'].filter(
    (veld) => !afwezig(niveau[veld]),
  );
  if (!afwezig(niveau['factor'])) {
    if (anders.length > 0) na.fout('zorgzwaarte-dubbel', pad);
    if (!eindig(niveau['factor'])) na.fout('niet-eindig', `${pad}/factor`);
    else if (niveau['factor'] <= 0) na.fout('fractie-buiten-bereik', `${pad}/factor`);
  }
  for (const veld of anders) {
    const waarde = na.getal(niveau, veld, pad, veld === 'plaatsen' ? 'plaatsen' : 'vanaf-nul');
    if (waarde === undefined) continue;
    if (veld === 'plaatsen' && waarde > 8) na.waarschuw('plaatsen-boven-8', `${pad}/plaatsen`);
    if (veld === 'fte' && inkomen.jaarinkomen) na.fout('zorgzwaarte-past-niet', `${pad}/fte`);
    if (veld === 'vervangingDagen' && inkomen.oudersRegelen && waarde > 0) na.fout('vervanging-dubbel', `${pad}/${veld}`);
  }
}

/** De plaats van het niveau met deze code, of −1. */
export function vindNiveau(niveaus: readonly unknown[], code: unknown): number {
  return typeof code === 'string' ? niveaus.findIndex((niveau) => isObject(niveau) && niveau['code'] === code) : -1;
}

function controleerKostprijselementen(na: Nakijken, invoer: Blok): void {
  const blok = na.blok(invoer, 'kostprijselementen', '');
  for (const [nummer, letter] of Object.entries(blok ?? {})) {
    if (afwezig(letter)) continue;
    const bekend = /^[1-9]$/.test(nummer) && ['a', 'b', 'c', 'buiten'].includes(letter as string);
    if (!bekend) na.fout('keuze-onbekend', `/kostprijselementen/${schrijfStap(nummer)}`);
  }
}

function controleerHerkomst(na: Nakijken, invoer: Blok): void {
  const blok = na.blok(invoer, 'herkomst', '');
  for (const [pad, herkomst] of Object.entries(blok ?? {})) {
    if (afwezig(herkomst)) continue;
    if (!isObject(herkomst)) {
      na.fout('veld-ontbreekt', `/herkomst/${schrijfStap(pad)}`);
      continue;
    }
    const { status, peiljaar, reden } = herkomst;
    if (!HERKOMST_STATUSSEN.some((bekend) => bekend === status)) {
      na.fout(afwezig(status) ? 'veld-ontbreekt' : 'keuze-onbekend', `/herkomst/${schrijfStap(pad)}/status`);
    }
    // De waarschuwingen wijzen het cijfer zelf aan, niet zijn plek in `herkomst`: daar kijkt de lezer.
    if (eindig(peiljaar) && eindig(invoer['peiljaar']) && peiljaar !== invoer['peiljaar']) {
      na.waarschuw('peiljaren-gemengd', pad);
    }
    const onderbouwd = typeof reden === 'string' && reden.trim() !== '';
    if ((status === 'aanname' || status === 'eigen') && !onderbouwd) na.waarschuw('aanname-zonder-reden', pad);
  }
}
