// Hoe de kolommen van een netwerk in een bestand heten, en welke woorden er voor een code mogen staan.

/** De kolommen, met de namen van het contract. */
export const NETWERKKOLOMMEN: readonly string[] =
  'id naam alias soort relatie sector ring band steun contactfrequentie blijftNaHulp steunfiguur huishoudens kracht banden'.split(
    ' ',
  );

/** Per kolom het woord boven de kolom, en bij elke code het woord in de cel. Hoofdletters tellen niet. */
export type Csvwoorden = Readonly<
  Record<string, { readonly kop: string; readonly cellen?: readonly (readonly [code: string, woord: string])[] }>
>;

const KOLOMMEN = new Map([
  ...NETWERKKOLOMMEN.map((kolom): [string, string] => [kolom.toLowerCase(), kolom]),
  ['name', 'naam'],
  ['volledige naam', 'naam'],
  ...['voornaam', 'roepnaam', 'first name', 'firstname', 'given name'].map((kop): [string, string] => [
    kop,
    'voornaam',
  ]),
  ...['voorletters', 'initialen', 'voornamen'].map((kop): [string, string] => [kop, 'voorletters']),
  ...'tussenvoegsel,tussenvoegsels,tussenv.,tussenv,tv,voorvoegsel,voorvoegsels,voorv.,middle name'
    .split(',')
    .map((kop): [string, string] => [kop, 'tussenvoegsel']),
  ...['achternaam', 'familienaam', 'geslachtsnaam', 'last name', 'lastname', 'surname'].map((kop): [string, string] => [
    kop,
    'achternaam',
  ]),
]);

/** Waar een naam over verdeeld kan staan, in deze volgorde. Voorletters en alle voornamen tellen alleen zonder roepnaam. */
export const NAAMDELEN: readonly string[] = ['voornaam', 'voorletters', 'tussenvoegsel', 'achternaam'];

/** Eén naam uit de delen ervan, in hun volgorde. */
export function naamUit(delen: readonly string[]): string {
  const woorden = delen.map((deel) => deel.trim());
  if (isHeel(woorden)) return woorden[0] ?? '';
  const laatste = woorden.length > 1 ? voorvoegselVooraan(woorden.pop() ?? '') : '';
  return [...woorden, laatste].filter(Boolean).join(' ');
}

// Staat in het eerste deel de hele naam al, “Anna de Vries” of “Vries, Anna” naast “Vries”, dan komt er niets achter.
function isHeel(woorden: readonly string[]): boolean {
  const [eerste = '', laatste = ''] = [woorden[0], woorden.at(-1)].map((woord) => gewoon(woord ?? ''));
  return laatste !== '' && (eerste.endsWith(` ${laatste}`) || eerste.startsWith(`${laatste},`));
}

// “Vries, de” in een eigen kolom: zo staat een achternaam in veel registraties.
function voorvoegselVooraan(achternaam: string): string {
  const komma = achternaam.lastIndexOf(',');
  const voorvoegsel = achternaam.slice(komma + 1).trim();
  return komma > 0 && /^['’\p{Ll}][ '’\p{Ll}]*$/u.test(voorvoegsel)
    ? `${voorvoegsel} ${achternaam.slice(0, komma).trim()}`
    : achternaam;
}

/** Welke kolom deze kop is, of `undefined`. */
export function kolomVan(kop: string, woorden: Csvwoorden | null | undefined): string | undefined {
  const woord = gewoon(kop.length > LANGSTE_KOP ? kop : kop.replace(BIJ_KOP, ''));
  const vanScherm = ([, { kop: naam }]: readonly [string, { readonly kop: string }]): boolean => gewoon(naam) === woord;
  return KOLOMMEN.get(woord) ?? (woord ? Object.entries(woorden ?? {}).find(vanScherm)?.[0] : undefined);
}

/** De code bij een woord van het scherm. Staat er geen woord van ons, dan blijft staan wat er stond. */
export function codeBij(woorden: Csvwoorden | null | undefined, kolom: string, cel: string): string {
  const cellen = woorden && Object.hasOwn(woorden, kolom) ? woorden[kolom]?.cellen : undefined;
  return cellen?.find(([, woord]) => woord !== '' && gewoon(woord) === gewoon(cel))?.[0] ?? cel;
}

/** Wat langer is, is geen kop. */
const LANGSTE_KOP = 100;
// Wat een registratie achter een kop zet: `Naam *`, `Naam:`, `Relatie (verplicht)`.
const BIJ_KOP = /(?:\s*(?:\([^()]*\)|[*:]))+\s*$/;

const gewoon = (woord: string): string => woord.trim().toLowerCase();
