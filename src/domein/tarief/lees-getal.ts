// Leest een getal zoals mensen het typen of plakken. Puur tekstwerk: de uitkomst is precies de double van de getypte decimalen.
// Zegt erbij als het ook anders bedoeld kan zijn; wat een veld daarmee doet staat in beoordeel-getal.ts. Schrijven doet i18n/getal.ts.

export interface GelezenGetal {
  readonly waarde: number;
  /** Wat erbij stond. Zij verandert de waarde niet: `8 %` is 8. */
  readonly eenheid: 'euro' | 'procent' | null;
  /** De andere lezing, waar er twee zijn: `1.167` kan 1167 zijn en 1,167. */
  readonly twijfel: { readonly anders: number } | null;
}

// Een teken en een eenheid mogen om het getal heen staan, in beide volgordes: `-€ 5`, `€ -5`, `5 euro`, `8 %`.
const OMHULSEL = /^([+-]?) ?(€|euro?)? ?([+-]?) ?([\d., ]*\d) ?(€|euro?|%|procent|percent)?$/i;
// Duizendtallen met één en hetzelfde scheidingsteken, en misschien decimalen achter een ander teken.
const GEGROEPEERD = /^[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,](\d+))?$/;
const ONGEGROEPEERD = /^\d*(?:[.,]\d+)?$/;
const TWEE_LEZINGEN = /^[1-9]\d{0,2}[.,]\d{3}$/;
// Tekens die alleen de schrijfrichting regelen: ze komen mee uit een rekenblad of een mail en zijn niet te zien.
const RICHTINGTEKENS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Leest een getal of bedrag; `null` als het er geen is. Gooit nooit.
 * @param taal beslist alleen welke van twee lezingen voorgaat: in het Nederlands is `1.167` 1167, in het Engels 1,167
 */
export function leesGetal(tekst: string, taal: string): GelezenGetal | null {
  return lees(tekst, taal, 0);
}

/** Leest een percentage en geeft de fractie: `8,3` of `8,3 %` wordt 0,083. */
export function leesProcent(tekst: string, taal: string): GelezenGetal | null {
  return lees(tekst, taal, -2);
}

function lees(tekst: unknown, taal: string, macht: number): GelezenGetal | null {
  if (typeof tekst !== 'string') return null;
  const schoon = tekst
    .replace(RICHTINGTEKENS, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\u2212/g, '-')
    // `1.234,-` zegt hetzelfde als `1.234,00`.
    .replace(/(?<=\d[.,])[-\u2013\u2014]{1,2}(?=\D*$)/, '0');

  const [, teken, eenheidVoor, tekenNaEenheid, cijfers, eenheidNa] = OMHULSEL.exec(schoon) ?? [];
  if (cijfers === undefined || (teken && tekenNaEenheid) || (eenheidVoor && eenheidNa)) return null;

  // De macht van tien gaat mee in de tekst: `8.3e-2` is precies de double van 0.083, en 8.3 × 0.01 is dat niet.
  // `+ 0` maakt van -0 een gewone 0.
  const getal = (decimaal: string): number => Number(`${teken || tekenNaEenheid}${decimaal}e${macht}`) + 0;
  const eenheid = /%|p/i.test(eenheidNa ?? '') ? 'procent' : eenheidVoor || eenheidNa ? 'euro' : null;
  if (TWEE_LEZINGEN.test(cijfers)) {
    const duizend = getal(cijfers.replace(/[.,]/, ''));
    const komma = getal(cijfers.replace(',', '.'));
    const [waarde, anders] = cijfers.includes(decimaalteken(taal)) ? [komma, duizend] : [duizend, komma];
    return { waarde, eenheid, twijfel: { anders } };
  }
  const [gegroepeerd, , decimalen = ''] = GEGROEPEERD.exec(cijfers) ?? [];
  if (gegroepeerd === undefined && !ONGEGROEPEERD.test(cijfers)) return null;
  const geheel = cijfers.slice(0, cijfers.length - decimalen.length).replace(/\D/g, '');
  const waarde = getal(gegroepeerd === undefined ? cijfers.replace(',', '.') : `${geheel}.${decimalen}`);
  return Number.isFinite(waarde) ? { waarde, eenheid, twijfel: null } : null;
}

// Een taal die de omgeving niet kent telt als Nederlands: Intl zou anders de taal van de machine nemen.
function decimaalteken(taal: string): '.' | ',' {
  try {
    const metPunt = (bekend: string): boolean =>
      (1.5).toLocaleString(bekend, { numberingSystem: 'latn' }).includes('.');
    return Intl.NumberFormat.supportedLocalesOf(taal).some(metPunt) ? '.' : ',';
  } catch {
    return ',';
  }
}
