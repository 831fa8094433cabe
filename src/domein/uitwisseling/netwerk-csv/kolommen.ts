// Hoe de kolommen van een netwerk in een bestand heten, en welke woorden er voor een code mogen staan.

import { RELATIES } from '../../dossier/codes.js';
import { gewoon } from '../schoon.js';

/** De kolommen, met de namen van het contract. */
export const NETWERKKOLOMMEN: readonly string[] =
  'id naam alias soort relatie sector ring band steun contactfrequentie blijftNaHulp steunfiguur huishoudens kracht banden'.split(
    ' ',
  );

/**
 * Per kolom het woord boven de kolom, of elk woord dat er kan staan, en bij elke code het woord in de cel. In een kop staat `{naam}` voor elke naam.
 * In een cel staat `{aantal}` voor elk getal. Een lege code is er voor een woord dat zegt dat er nog niets bekend is. Hoofdletters tellen niet.
 */
export type Csvwoorden = Readonly<
  Record<
    string,
    { readonly kop: string | readonly string[]; readonly cellen?: readonly (readonly [code: string, woord: string])[] }
  >
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

// Hoe <steunfiguur-form> het vraagt: met een naam erin, en anders aan wie er zelf mee bedoeld is.
const VRAGEN: readonly (readonly [kolom: string, vraag: RegExp])[] = [
  [
    'contactfrequentie',
    /^(?:hoe vaak (?:is er contact met|ziet of spreekt u|zie of spreek je)|how often (?:is there contact with|do you see or talk to)) ./,
  ],
  ['kracht', /^(?:waar is .+ (?:goed|sterk) in|what is .+ good at)$/],
  ['steun', /^(?:wat doet .+|what does .+ do(?: for you)?)$/],
  [
    'blijftNaHulp',
    /^(?:blijft .+ als de hulp stopt|blijft als de hulp stopt|(?:will .+ stay|stays|does .+ stay) when the care ends)$/,
  ],
];

// Wat het formulier en het overzicht bij een code zeggen, als de kaart een ander woord heeft.
const ANDERS_GEZEGD: Readonly<Record<string, readonly (readonly [code: string, woord: string])[]>> = {
  contactfrequentie: [
    ['niet', 'nu niet'],
    ['niet', 'not at the moment'],
  ],
  steun: [
    ['emotioneel', 'emotioneel: luisteren, er zijn'],
    ['praktisch', 'praktisch: meehelpen'],
    ['emotioneel', 'emotional: listening, being there'],
    ['praktisch', 'practical: helping out'],
  ],
  blijftNaHulp: [
    ['nee', 'blijft niet'],
    ['nee', 'stopt met de hulp'],
    ['nee', 'does not stay'],
    ['nee', 'stops with the care'],
  ],
};

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
  if (!woord || woord.length > LANGSTE_KOP) return KOLOMMEN.get(woord);
  const vanScherm = ([, { kop: koppen }]: readonly [string, { readonly kop: string | readonly string[] }]): boolean =>
    [koppen].flat().some((een) => isKopVan(kopwoord(een), woord));
  return (
    KOLOMMEN.get(woord) ??
    Object.entries(woorden ?? {}).find(vanScherm)?.[0] ??
    VRAGEN.find(([, vraag]) => vraag.test(woord))?.[0]
  );
}

/** Staat er boven deze kolom een vraag over iemand, “Band met cliënt”, en in geen cel een antwoord dat het scherm heeft? Dan gaat zij over iets anders. */
export function isAndereVraag(
  woorden: Csvwoorden | null | undefined,
  kolom: string,
  kop: string,
  cellen: readonly string[],
): boolean {
  const woord = kopwoord(kop);
  const { kop: koppen = [], cellen: antwoorden } = woorden?.[kolom] ?? {};
  const isVast = KOLOMMEN.has(woord) || [koppen].flat().some((een) => kopwoord(een) === woord);
  const isAntwoord = (cel: string): boolean =>
    codeVan(woorden, kolom, cel) !== undefined || codesBij(woorden, kolom, cel) !== cel;
  return !isVast && antwoorden !== undefined && !cellen.some(isAntwoord);
}

// Op de plek van `{naam}` staat iemand.
function isKopVan(kop: string, woord: string): boolean {
  const [begin = '', eind] = kop.split('{naam}');
  if (eind === undefined) return kop === woord;
  return woord.length > begin.length + eind.length && woord.startsWith(begin) && woord.endsWith(eind);
}

/** De code bij een woord van het scherm: “Buurman of buurvrouw”, of een van de twee. Staat er geen woord van ons, dan blijft staan wat er stond. */
export function codeBij(woorden: Csvwoorden | null | undefined, kolom: string, cel: string): string {
  return codeVan(woorden, kolom, cel) ?? cel;
}

function codeVan(woorden: Csvwoorden | null | undefined, kolom: string, cel: string): string | undefined {
  const vanScherm = woorden && Object.hasOwn(woorden, kolom) ? woorden[kolom]?.cellen : undefined;
  const cellen = [...(vanScherm ?? []), ...((vanScherm && ANDERS_GEZEGD[kolom]) ?? [])];
  const gezocht = gewoon(cel);
  const bij = (delenVan: (woord: string) => readonly string[], woorden = gezocht): string | undefined =>
    woorden ? cellen.find(([, woord]) => delenVan(gewoon(woord)).includes(woorden))?.[0] : undefined;
  return (
    bij((woord) => [woord]) ??
    bij((woord) => woord.split(/ (?:of|or) /)) ??
    bij((woord) => [woord], gezocht.replace(/\d[\d.,]*/, '{aantal}'))
  );
}

/**
 * De codes bij een cel waar meer in kan staan, gescheiden zoals het scherm dat doet of met een regel ertussen. Een woord kan zelf ook een komma hebben.
 * Staat er iets bij dat geen woord van ons is, dan blijft de hele cel zoals zij is.
 */
export function codesBij(woorden: Csvwoorden | null | undefined, kolom: string, cel: string): string {
  const heel = codeVan(woorden, kolom, cel);
  if (heel !== undefined) return heel;
  const codes: string[] = [];
  let rest = cel.split(/([|,;\n])/);
  while (rest.length > 0) {
    let lengte = rest.length;
    let code: string | undefined;
    for (; lengte > 0 && code === undefined; lengte -= 2)
      code = deelcode(woorden, kolom, rest.slice(0, lengte).join(''));
    if (code === undefined) return cel;
    codes.push(code);
    rest = rest.slice(lengte + 3);
  }
  return codes.filter(Boolean).join('|');
}

// Een woord, of een woord met waar het heen gaat: “Luistert (over en weer)”, “Luistert: van deze persoon”.
function deelcode(woorden: Csvwoorden | null | undefined, kolom: string, deel: string): string | undefined {
  const heel = codeVan(woorden, kolom, deel);
  if (heel !== undefined || kolom !== 'steun') return heel;
  const [, functie = '', richting = ''] = /^([^:()]+)[:(]([^:()]+)\)?$/.exec(deel.trim()) ?? [];
  const [eerst, erna] = [functie, richting].map((woord) => codeVan(woorden, kolom, woord));
  return eerst && erna !== undefined ? [eerst, erna].filter(Boolean).join(':') : undefined;
}

/** Staat hier een relatie, als code of met het woord van het scherm? */
export const isRelatie = (woorden: Csvwoorden | null | undefined, cel: string): boolean =>
  (RELATIES as readonly string[]).includes(gewoon(codeBij(woorden, 'relatie', cel)));

/** Wat langer is, is geen kop. */
const LANGSTE_KOP = 100;
// Wat een registratie bij een kop zet: `Naam *`, `* Naam`, `**Naam**`, `Naam:`, `Relatie (verplicht)`, `Wie?`.
const BIJ_KOP = /^[*_]+\s*|(?:\s*(?:\([^()]*\)|[*_:?]))+\s*$/g;

const kopwoord = (kop: string): string => {
  const woord = gewoon(kop);
  return woord.length > LANGSTE_KOP ? woord : woord.replace(BIJ_KOP, '');
};
