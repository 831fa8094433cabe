// Hoe de kolommen van een netwerk in een bestand heten, en welke woorden er voor een code mogen staan.

import { RELATIES } from '../../dossier/codes.js';
import { gewoon } from '../schoon.js';

/** De kolommen, met de namen van het contract. */
export const NETWERKKOLOMMEN: readonly string[] =
  'id naam alias soort relatie sector ring band steun contactfrequentie blijftNaHulp steunfiguur huishoudens kracht banden'.split(
    ' ',
  );

/** Per kolom het woord boven de kolom, en bij elke code het woord in de cel. Hoofdletters tellen niet. */
export type Csvwoorden = Readonly<
  Record<string, { readonly kop: string; readonly cellen?: readonly (readonly [code: string, woord: string])[] }>
>;

const lijst = (kolom: string, koppen: string): readonly (readonly [kop: string, kolom: string])[] =>
  koppen.split(',').map((kop) => [kop, kolom]);

const KOLOMMEN = new Map([
  ...NETWERKKOLOMMEN.map((kolom) => [kolom.toLowerCase(), kolom] as const),
  ...lijst(
    'naam',
    'naam familielid,naam betrokkene,naam gezinslid,voornaam en achternaam,naam persoon,display name,voor- en achternaam,naam relatie,weergavenaam,naam netwerklid,naam contactpersoon,naam contact,volledige naam,name,full name,voornaam achternaam,naam en voornaam',
  ),
  ...['achternaam, voornaam', 'naam, voornaam'].map((kop) => [kop, 'naam'] as const),
  ...lijst('voornaam', 'roepnaam,first name,firstname,given name'),
  ...lijst('voorletters', 'initialen,voornamen'),
  ...lijst('tussenvoegsel', 'tussenvoegsels,tussenv.,tussenv,tv,voorvoegsel,voorvoegsels,voorv.,middle name'),
  ...lijst('achternaam', 'familienaam,geslachtsnaam,family name,last name,lastname,surname'),
  ...lijst('alias', 'bijnaam,nickname'),
  ...['voornaam', 'voorletters', 'tussenvoegsel', 'achternaam'].map((kop) => [kop, kop] as const),
]);

// Wat in het ene bestand de naam of de relatie is, en in het andere iets anders: dat telt alleen als er niets beters staat, en als de cellen passen.
const MISSCHIEN: Readonly<Record<'naam' | 'relatie', RegExp>> = {
  naam: /^(?:wie|contact|contactpersoon|contactpersonen|persoon|personen|betrokkene|netwerklid|familielid|gezinslid|person)$/,
  relatie:
    /^(?:(?:soort|type|aard)?(?: van)?(?: de)? ?(?:relatie|verhouding|verwantschap|familierelatie|familieband)(?:soort|type)?(?: (?:tot|met|van|t\.?o\.?v\.?) .+)?|rol|functie|hoedanigheid|wie|wie is dat|relationship|relation|role)$/,
};

/** Kan deze kop de naam of de relatie zijn, als er geen betere kolom voor is? */
export const kanZijn = (kolom: 'naam' | 'relatie', kop: string): boolean =>
  kop.length <= LANGSTE_KOP && MISSCHIEN[kolom].test(kopwoord(kop));

/** Waar een naam over verdeeld kan staan, in deze volgorde. Voorletters en alle voornamen tellen alleen zonder roepnaam. */
export const NAAMDELEN: readonly string[] = ['voornaam', 'voorletters', 'tussenvoegsel', 'achternaam'];

/** Welke kolom deze kop is, of `undefined`. */
export function kolomVan(kop: string, woorden: Csvwoorden | null | undefined): string | undefined {
  const woord = kopwoord(kop);
  const vanScherm = ([, { kop: naam }]: readonly [string, { readonly kop: string }]): boolean =>
    kopwoord(naam) === woord;
  return KOLOMMEN.get(woord) ?? (woord ? Object.entries(woorden ?? {}).find(vanScherm)?.[0] : undefined);
}

/** De code bij een woord van het scherm: “Buurman of buurvrouw”, of een van de twee. Staat er geen woord van ons, dan blijft staan wat er stond. */
export function codeBij(woorden: Csvwoorden | null | undefined, kolom: string, cel: string): string {
  const cellen = woorden && Object.hasOwn(woorden, kolom) ? woorden[kolom]?.cellen : undefined;
  const gezocht = gewoon(cel);
  const bij = (delenVan: (woord: string) => readonly string[]): string | undefined =>
    gezocht ? cellen?.find(([, woord]) => delenVan(gewoon(woord)).includes(gezocht))?.[0] : undefined;
  return bij((woord) => [woord]) ?? bij((woord) => woord.split(/ (?:of|or) /)) ?? cel;
}

/** Staat hier een relatie, als code of met het woord van het scherm? */
export const isRelatie = (woorden: Csvwoorden | null | undefined, cel: string): boolean =>
  (RELATIES as readonly string[]).includes(gewoon(codeBij(woorden, 'relatie', cel)));

/** Wat langer is, is geen kop. */
const LANGSTE_KOP = 100;
// Wat een registratie achter een kop zet: `Naam *`, `Naam:`, `Relatie (verplicht)`, `Wie?`.
const BIJ_KOP = /(?:\s*(?:\([^()]*\)|[*:?]))+\s*$/;

const kopwoord = (kop: string): string => {
  const woord = gewoon(kop);
  return woord.length > LANGSTE_KOP ? woord : woord.replace(BIJ_KOP, '');
};
