// Een tariefwerkblad in het fragment van een koppeling: alleen getallen en keuzen. Namen, redenen, bronnen en notities gaan niet mee, en
// de codes van niveaus worden nummers: wat in een adres staat belandt in geschiedenis, mail en logboeken.
//
// Elke waarde is een deel tussen liggende streepjes, in de volgorde van de beschrijving (werkblad-vorm.ts); leeg is niet ingevuld. Een keuze
// is haar plek in de lijst, een lijst begint met haar lengte. Verandert de beschrijving, dan hoort er een ander versienummer vooraan;
// wat er alleen achteraan bij komt is in een koppeling van eerder leeg.
//
// Versie 2 zet vóór de cijfers een getal dat uit al die cijfers volgt. Zonder zou een koppeling die een mailprogramma afbreekt nog te lezen
// zijn, met stilletjes minder erin. Versie 1 heeft het niet, en blijft te openen.

import { isObject } from '../json.js';
import { leesOp, zetOp } from '../json-pointer.js';
import { type GelezenWerkblad, leesWerkblad } from '../tarief/lees-werkblad.js';
import { veldenVan } from '../tarief/velden.js';
import type { Tariefwerkblad, Werkblad } from '../tarief/werkblad.js';
import { werkbladVorm } from '../tarief/werkblad-vorm.js';
import { PRODUCTCODES_GEZINSHUIS } from '../tarievensets/productcodes-gezinshuis.js';
import type { BlokVorm, CijferVorm, CodeVorm, LijstVorm, OpschriftVorm, TabelVorm, WijzeVorm } from '../vorm.js';

type Vorm = BlokVorm | WijzeVorm | LijstVorm | TabelVorm | CodeVorm | CijferVorm | OpschriftVorm;

const VERSIE = '2';
const ZONDER_CONTROLE = '1';
const TEKEN = '_';
/** Een vol werkblad is enkele duizenden tekens. */
const HOOGSTE_AANTAL_TEKENS = 100_000;
/** Teksten die wel meegaan, als nummer: hiermee verwijst het ene deel van een werkblad naar het andere. */
export const VERWIJZINGEN = ['code', 'gekozen', 'niveau'];
/** Teksten die alleen meegaan als hun plek in een lijst die beide kanten hebben. */
const PLEKKEN = ['pad', 'product'];
/** Alleen bij bouwsteen 1 tot en met 9 hoort een letter. */
const LETTERPLEKKEN = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const GETAL = /^-?\d+(\.\d+)?(e-?\d+)?$/;

/** Het werkblad als fragment, zonder `#`; een lege tekst als het geen werkblad is. */
export function deelbaar(werkblad: Tariefwerkblad | Werkblad): string {
  const gelezen = leesWerkblad(werkblad);
  if (!gelezen.goed) return '';
  const { scenarios, bandbreedtes, producten, samen } = gelezen.waarde;
  const genummerd = {
    ...gelezen.waarde,
    // Een plek in de invoer is vrije tekst tot blijkt dat zij bestaat; dan is haar nummer genoeg.
    bandbreedtes: bandbreedtes.flatMap((band) => {
      const nummer = plekken(scenarios).indexOf(band.pad);
      return nummer < 0 ? [] : { ...band, pad: nummer };
    }),
    // Een code die niet in de landelijke lijst staat is vrije tekst.
    producten: producten?.flatMap((keuze) => {
      const product = productnummer(keuze.product);
      return product === null ? [] : { ...keuze, product };
    }),
    samen: { ...samen, product: productnummer(samen?.product) },
  };
  const codes = new Map<string, number>();
  const nummerVan = (code: string): number => {
    if (!codes.has(code)) codes.set(code, codes.size + 1);
    return codes.get(code) ?? 0;
  };
  const delen: string[] = [];
  const schrijf = (vorm: Vorm, waarde: unknown, naam = ''): void => {
    switch (vorm.soort) {
      case 'cijfer':
        delen.push(schrijfGetal(waarde));
        break;
      case 'code':
        delen.push(schrijfPlek(vorm.codes.indexOf(waarde as string)));
        break;
      case 'opschrift':
        if (PLEKKEN.includes(naam)) delen.push(schrijfGetal(waarde));
        else if (VERWIJZINGEN.includes(naam)) delen.push(typeof waarde === 'string' ? String(nummerVan(waarde)) : '');
        break;
      case 'lijst': {
        const rijen: readonly unknown[] = Array.isArray(waarde) ? waarde : [];
        delen.push(Array.isArray(waarde) ? String(rijen.length) : '');
        for (const rij of rijen) schrijf(vorm.van as Vorm, rij);
        break;
      }
      case 'tabel':
        if ((vorm.van as Vorm).soort === 'code') {
          for (const plek of LETTERPLEKKEN) schrijf(vorm.van as Vorm, isObject(waarde) ? waarde[plek] : null);
        }
        break;
      case 'wijze': {
        const wijzen = Object.keys(vorm.wijzen);
        const gekozen = isObject(waarde) ? wijzen.indexOf(waarde['wijze'] as string) : -1;
        delen.push(schrijfPlek(gekozen));
        if (gekozen >= 0) schrijf(Object.values(vorm.wijzen)[gekozen] as Vorm, waarde);
        break;
      }
      case 'blok': {
        const velden = Object.entries({ ...vorm.velden, ...vorm.vrij });
        for (const [veld, van] of velden) schrijf(van as Vorm, isObject(waarde) ? waarde[veld] : null, veld);
      }
    }
  };
  schrijf(werkbladVorm, genummerd);
  const cijfers = delen.join(TEKEN).replace(/_+$/, '');
  return [VERSIE, controlegetal(cijfers), cijfers].join(TEKEN);
}

/**
 * Het werkblad uit een fragment, met of zonder `#`. Gooit nooit. Aanbiedingen heten dan naar hun nummer.
 * Is er onderweg een stuk af of iets veranderd, dan is de code `koppeling-niet-heel`. Kent een nieuwer pakket meer dan dit, dan is zij
 * `versie-onbekend`: er valt nooit stil iets weg.
 */
export function leesDeelbaar(fragment: string): GelezenWerkblad {
  const ongeldig = (code: string): GelezenWerkblad => ({ goed: false, fouten: [{ pad: '', code }] });
  const kort = typeof fragment === 'string' && fragment.length <= HOOGSTE_AANTAL_TEKENS;
  const delen = kort ? fragment.replace(/^#/, '').split(TEKEN) : [];
  const [versie = '', controle = ''] = delen;
  const gecontroleerd = versie === VERSIE;
  if (!gecontroleerd && versie !== ZONDER_CONTROLE)
    return ongeldig(/^\d{1,3}$/.test(versie) ? 'versie-onbekend' : 'waarde-ongeldig');
  let plek = gecontroleerd ? 2 : 1;
  if (gecontroleerd && controlegetal(delen.slice(plek).join(TEKEN)) !== controle)
    return ongeldig('koppeling-niet-heel');
  let goed = true;
  const neem = (): string => delen[plek++] ?? '';
  const keur = <T>(waarde: T | undefined): T | undefined => {
    goed &&= waarde !== undefined;
    return waarde;
  };
  const leesGetal = (): number | null | undefined => {
    const deel = neem();
    if (deel === '') return null;
    return keur(GETAL.test(deel) && Number.isFinite(Number(deel)) ? Number(deel) : undefined);
  };
  const leesKeuze = <T>(keuzen: readonly T[]): T | null | undefined => {
    const nummer = leesGetal();
    return nummer === null || nummer === undefined ? nummer : keur(keuzen[nummer]);
  };
  const leesBlok = ({ velden, vrij }: BlokVorm): Record<string, unknown> => {
    const paren = Object.entries({ ...velden, ...vrij }).map(([veld, van]) => [veld, lees(van as Vorm, veld)] as const);
    return Object.fromEntries(paren.filter(([, waarde]) => waarde !== null && waarde !== undefined));
  };
  const lees = (vorm: Vorm, naam = ''): unknown => {
    switch (vorm.soort) {
      case 'cijfer':
        return leesGetal();
      case 'code':
        return leesKeuze(vorm.codes);
      case 'opschrift': {
        const nummer = PLEKKEN.includes(naam) || VERWIJZINGEN.includes(naam) ? leesGetal() : null;
        // Een regel die hier niet in de lijst staat zou anders stil wegvallen.
        if (naam === 'product' && typeof nummer === 'number') keur(PRODUCTCODES_GEZINSHUIS[nummer]);
        return PLEKKEN.includes(naam) || nummer === null || nummer === undefined ? nummer : String(nummer);
      }
      case 'lijst': {
        const lengte = leesGetal();
        if (lengte === null || lengte === undefined) return lengte;
        // Meer rijen dan er delen over zijn kan niet: zo maakt een verzonnen lengte geen miljoen rijen.
        if (!Number.isInteger(lengte) || lengte < 0 || lengte > delen.length) return keur(undefined);
        return Array.from({ length: lengte }, () => lees(vorm.van as Vorm) ?? {});
      }
      case 'tabel': {
        if ((vorm.van as Vorm).soort !== 'code') return null;
        const paren = LETTERPLEKKEN.map((veld) => [veld, lees(vorm.van as Vorm)] as const);
        return ofNiets(Object.fromEntries(paren.filter(([, letter]) => letter !== null)));
      }
      case 'wijze': {
        const wijze = leesKeuze(Object.keys(vorm.wijzen));
        if (wijze === null || wijze === undefined) return wijze;
        return { wijze, ...leesBlok((vorm.wijzen as Record<string, BlokVorm>)[wijze] as BlokVorm) };
      }
      default:
        return ofNiets(leesBlok(vorm));
    }
  };
  const document = lees(werkbladVorm);
  const past = goed && isObject(document) && plek >= delen.length ? leesWerkblad(metNamen(document)) : null;
  if (past?.goed) return past;
  // Zij is heel aangekomen en past toch niet: dan kende wie haar maakte meer dan wij.
  return gecontroleerd ? ongeldig('versie-onbekend') : (past ?? ongeldig('waarde-ongeldig'));
}

// FNV-1a: één teken minder, meer of anders geeft een ander getal. Dit ziet een ongeluk, geen opzet.
function controlegetal(cijfers: string): string {
  let getal = 0x811c9dc5;
  for (const teken of cijfers) getal = Math.imul(getal ^ (teken.codePointAt(0) ?? 0), 0x01000193);
  return String(getal >>> 0);
}

const schrijfGetal = (waarde: unknown): string => (Number.isFinite(waarde) ? String(waarde).replace('+', '') : '');
const schrijfPlek = (plek: number): string => (plek < 0 ? '' : String(plek));
const ofNiets = <T extends object>(waarde: T): T | null => (Object.keys(waarde).length > 0 ? waarde : null);

function productnummer(product: string | null | undefined): number | null {
  const nummer = PRODUCTCODES_GEZINSHUIS.findIndex(({ productcode }) => productcode === product);
  return nummer < 0 ? null : nummer;
}

/** Elke plek in de scenario's, één keer; beide kanten tellen haar even. */
function plekken(scenarios: readonly unknown[]): string[] {
  return [...new Set(scenarios.flatMap((invoer) => veldenVan(invoer).map(({ pad }) => pad)))];
}

// Een aanbieding heet naar haar nummer, en een bandbreedte krijgt haar plek terug.
function metNamen(document: Readonly<Record<string, unknown>>): unknown {
  const rijen = (naam: string): readonly unknown[] => {
    const lijst = document[naam];
    return Array.isArray(lijst) ? lijst : [];
  };
  const paden = plekken(rijen('scenarios'));
  const metProduct = (deel: unknown): unknown => {
    const nummer: unknown = leesOp(deel, '/product');
    return typeof nummer === 'number' ? zetOp(deel, '/product', PRODUCTCODES_GEZINSHUIS[nummer]?.productcode) : deel;
  };
  return {
    ...document,
    aanbiedingen: rijen('aanbiedingen').map((rij, index) => zetOp(rij, '/naam', String(index + 1))),
    bandbreedtes: rijen('bandbreedtes').map((rij) => zetOp(rij, '/pad', paden[Number(leesOp(rij, '/pad'))])),
    producten: rijen('producten').map(metProduct),
    samen: metProduct(document['samen']),
  };
}
