// De mensen van een netwerk als CSV: eruit, en terug uit een bestand dat een ander maakte. Wie er mee mag beslist wie dit aanroept.

import { KWALITEITEN, SECTOREN } from '../dossier/codes.js';
import { bevatBsn } from '../dossier/controles.js';
import type { Band, Dossier, Indeling, Persoon } from '../dossier/dossier.js';
import { HOOGSTE_AANTAL_PERSONEN, persoonVorm } from '../dossier/personen.js';
import { plekVanRelatie } from '../dossier/relaties.js';
import { HOOGSTE_AANTAL_TEKENS, isLeeg, keur, tekst as tekstVorm } from '../dossier/vorm.js';
import { pastIn } from '../kopie.js';
import { bandenTussen, paar } from '../netwerk/lezen.js';
import { leesRijen, schrijfCsv } from './csv.js';

/** De kolommen, met de namen van het contract. */
export const NETWERKKOLOMMEN: readonly string[] =
  'id naam alias soort relatie sector ring band steun contactfrequentie blijftNaHulp steunfiguur huishoudens kracht banden'.split(
    ' ',
  );

/** Meer rijen met mensen leest `leesNetwerkCsv` niet uit één bestand. */
export const HOOGSTE_AANTAL_RIJEN = 500;

/** Een groter bestand leest `leesNetwerkCsv` niet: vijfhonderd mensen passen ruim in een tiende hiervan. */
export const HOOGSTE_AANTAL_CSV_BYTES = 1_000_000;

export interface CsvSchrijfwijze {
  /** Wat er in de kolom `naam` komt: een naam, voorletters of een alias. */
  readonly naamVan: (persoon: Persoon) => string;
  /** Zonder dit blijft de kolom `alias` leeg. */
  readonly metAlias?: boolean;
}

/**
 * De personen als CSV, in hun eigen volgorde, met codes en geen zinnen. `steun` is `functie:richting`, `steunfiguur` de status of `ja`;
 * meer delen in een cel scheidt een `|`. `banden` is `id:kwaliteit` van wie lager in het bestand staat. Wie verborgen is laat u zelf weg.
 */
export function netwerkNaarCsv(
  { personen, banden }: Pick<Dossier, 'personen' | 'banden' | 'indeling'>,
  { naamVan, metAlias = false }: CsvSchrijfwijze,
): string {
  const bandenVan = bandcellen(personen ?? [], banden);
  return schrijfCsv([
    NETWERKKOLOMMEN,
    ...(personen ?? []).map((persoon) => {
      const { alias, steun, steunfiguur, huishoudens } = persoon;
      const cellen: Readonly<Record<string, unknown>> = {
        ...persoon,
        naam: naamVan(persoon),
        alias: metAlias ? alias : '',
        steun: [
          ...new Set(
            (steun ?? []).flatMap(({ functie, richting }) => (functie ? `${functie}:${richting || 'krijgt'}` : [])),
          ),
        ].join('|'),
        steunfiguur: steunfiguur && (steunfiguur.status || 'ja'),
        huishoudens: huishoudens?.join('|'),
        banden: bandenVan.get(persoon.id)?.join('|'),
      };
      return NETWERKKOLOMMEN.map((kolom) => (isLeeg(cellen[kolom]) ? '' : String(cellen[kolom])));
    }),
  ]);
}

// Elke band één keer, bij wie het hoogst staat: zo leest een mens het bestand van boven naar beneden.
function bandcellen(
  personen: readonly Persoon[],
  banden: readonly Band[] | null | undefined,
): ReadonlyMap<string, readonly string[]> {
  const plek = new Map(personen.map(({ id }, index) => [id, index]));
  const cellen = new Map<string, string[]>();
  for (const { van, naar, kwaliteit } of bandenTussen({ personen, banden: banden ?? null })) {
    const [eerst, ander] = (plek.get(van) ?? 0) < (plek.get(naar) ?? 0) ? [van, naar] : [naar, van];
    const deel = kwaliteit ? `${idAlsDeel(ander)}:${kwaliteit}` : idAlsDeel(ander);
    cellen.set(eerst, [...(cellen.get(eerst) ?? []), deel]);
  }
  return cellen;
}

// Een id mag alles zijn, ook de tekens die een cel verdelen.
const idAlsDeel = (id: string): string =>
  id.replace(/[%|:]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);
const deelAlsId = (deel: string): string =>
  deel.replace(/%(25|7C|3A)/gi, (_, cijfers: string) => String.fromCharCode(Number.parseInt(cijfers, 16)));

export interface Csvfout {
  /** De naam van de kolom, of leeg als het om de hele rij gaat. */
  readonly kolom: string;
  /**
   * `keuze-onbekend`, `veld-ontbreekt`, `tekst-te-lang`, `lijkt-bsn` (negen cijfers die een burgerservicenummer kunnen zijn), `naam-dubbel`
   * (staat al in het netwerk of, zonder een eigen id, hoger in het bestand), `te-veel-personen` (er is in het netwerk geen plaats meer), `te-veel-rijen` (deze rij
   * en wat erna komt is niet gelezen), `aanhalingsteken-open` (de rij loopt door tot het einde van het bestand). Bij `bandfouten` ook
   * `band-onbekend` (in het bestand is er niet precies één ander met dit id) en `band-niet-mee` (de ander komt er niet in).
   */
  readonly code: string;
}

export interface Csvrij {
  /** Het nummer dat een rekenblad ervoor zet: de eerste rij van het bestand is 1. */
  readonly nummer: number;
  /** `null` als er een fout is: dan komt deze rij er niet in. */
  readonly persoon: Persoon | null;
  readonly fouten: readonly Csvfout[];
  /** Wat er mis is met een band tussen twee mensen: die komt er niet in, de persoon wel. Afwezig als er niets mis is. */
  readonly bandfouten?: readonly Csvfout[];
}

export interface CsvLeeswijze {
  /** Noemt de eigen codes voor sectoren. */
  readonly indeling?: Indeling | null | undefined;
  /** Wie er al is; dezelfde naam komt er niet nog eens bij. Wie de lezer niet mag zien geeft u zonder naam: hij telt mee en is niet te raden. */
  readonly bestaande?: readonly Pick<Persoon, 'naam'>[] | null | undefined;
  /** Wat een bestand ook mag zeggen: de woorden van een scherm. */
  readonly woorden?: Csvwoorden | null | undefined;
  /** Geeft bij elke aanroep een nieuw id. Het id in het bestand telt niet. */
  readonly nieuwId: () => string;
}

/** Per kolom het woord boven de kolom, en bij elke code het woord in de cel. Hoofdletters tellen niet. */
export type Csvwoorden = Readonly<
  Record<string, { readonly kop: string; readonly cellen?: readonly (readonly [code: string, woord: string])[] }>
>;

export interface GelezenNetwerkCsv {
  /** Waarom het bestand niet of niet helemaal gelezen is: `csv-te-groot` of `geen-csv` (dan zijn er geen rijen), of `te-veel-rijen`. */
  readonly fouten: readonly Csvfout[];
  readonly rijen: readonly Csvrij[];
  /** De banden tussen wie erin komt, met hun nieuwe id's. */
  readonly banden: readonly Band[];
  /** De koppen die niet gelezen worden. Zonder kop: de nummers van de kolommen naast de namen, waar iets in staat. */
  readonly onbekendeKolommen: readonly string[];
}

/**
 * Leest mensen uit CSV. Een kolom met namen is genoeg, met of zonder kop; anders zegt de kop (`NETWERKKOLOMMEN`, of `naam`, `name`, of een voornaam
 * met een tussenvoegsel en een achternaam ernaast) wat waar staat. Codes mogen in hoofdletters, en `woorden` ervoor. Wat niet klopt krijgt een code per cel en wordt nooit rechtgezet. Gooit nooit.
 */
export function leesNetwerkCsv(
  tekst: string,
  { indeling, bestaande, woorden, nieuwId }: CsvLeeswijze,
): GelezenNetwerkCsv {
  const weiger = (code: string): GelezenNetwerkCsv => ({
    fouten: [{ kolom: '', code }],
    rijen: [],
    banden: [],
    onbekendeKolommen: [],
  });
  if (!pastIn(HOOGSTE_AANTAL_CSV_BYTES, tekst)) return weiger('csv-te-groot');
  if (isGeenCsv(tekst.slice(0, 1000))) return weiger('geen-csv');
  // De kop, en één meer dan er gelezen wordt: die zegt dat de rest er niet bij is.
  const { rijen: gevuld, open } = leesRijen(tekst, HOOGSTE_AANTAL_RIJEN + 2);
  const koppen = gevuld[0]?.cellen ?? [];
  const plekken = new Map<string, number>();
  koppen.forEach((kop, index) => {
    const kolom = kolomVan(kop, woorden);
    if (kolom && !plekken.has(kolom)) plekken.set(kolom, index);
  });
  const metKop = plekken.size > 0;
  if (!metKop) plekken.set('naam', 0);
  // Staat de hele naam ergens, dan telt die; anders de delen ervan, in deze volgorde.
  const naamplekken = plekken.has('naam')
    ? [plekken.get('naam') as number]
    : NAAMDELEN.flatMap((deel) => plekken.get(deel) ?? []);
  for (const deel of NAAMDELEN) plekken.delete(deel);
  if (naamplekken[0] !== undefined) plekken.set('naam', naamplekken[0]);
  const gelezen = new Set([...plekken.values(), ...naamplekken]);
  const onbekend = new Set<string>();
  for (const { cellen } of gevuld) {
    cellen.forEach((cel, index) => {
      if (cel.trim() && !gelezen.has(index)) onbekend.add((metKop && koppen[index]?.trim()) || String(index + 1));
    });
  }
  const sectoren = [...SECTOREN, ...(indeling?.sectoren ?? []).map(({ code }) => code)];
  const alEr = new Set((bestaande ?? []).map(({ naam }) => sleutel(naam)));
  /** Welke id's er bij een naam hoger in het bestand staan. */
  const hoger = new Map<string, Set<string>>();
  let plaats = HOOGSTE_AANTAL_PERSONEN - (bestaande?.length ?? 0);
  const rijen = gevuld.slice(metKop ? 1 : 0, HOOGSTE_AANTAL_RIJEN + (metKop ? 2 : 1));
  const mensen = rijen.map(({ cellen, nummer }, index, { length }): Csvrij => {
    if (index >= HOOGSTE_AANTAL_RIJEN) return { nummer, persoon: null, fouten: [TE_VEEL_RIJEN] };
    const fouten = new Map<string, Csvfout>();
    // Elke fout één keer per kolom: een cel met duizend delen zegt niet duizend keer hetzelfde.
    const mis = (als: boolean, code: string, kolom = ''): unknown =>
      als && fouten.set(`${kolom} ${code}`, { kolom, code });
    const velden: Record<string, unknown> = {};
    const eigenId = cellen[plekken.get('id') ?? -1]?.trim() ?? '';
    for (const [kolom, plek] of plekken) {
      const delen = (kolom === 'naam' ? naamplekken : [plek]).map((deel) => cellen[deel]?.trim() ?? '');
      const cel = delen.filter(Boolean).join(' ');
      if (!cel || kolom === 'id' || kolom === 'banden') continue;
      mis(bevatBsn(cel), 'lijkt-bsn', kolom);
      // Wat langer is dan een tekst mag zijn, is ook geen code of lijst van codes.
      if (isTeLang(cel)) mis(true, 'tekst-te-lang', kolom);
      else velden[kolom] = leesCel(kolom, codeBij(woorden, kolom, cel), sectoren);
    }
    const persoon = {
      naam: '',
      ...plekVanRelatie(String(velden['relatie'])),
      ring: null,
      ...velden,
      id: '-',
    } as Persoon;
    const naam = sleutel(persoon.naam);
    for (const { pad, code } of keur(persoonVorm, persoon)) {
      const kolom = pad.split('/')[1] ?? '';
      mis(!fouten.has(`${kolom} tekst-te-lang`), code, kolom);
    }
    mis(!!persoon.sector && !sectoren.includes(persoon.sector), 'keuze-onbekend', 'sector');
    // Twee mensen kunnen Jan heten: dan heeft elk een eigen id, zoals in een bestand van ons.
    const zelfde = hoger.get(naam);
    const anderMens = eigenId !== '' && zelfde !== undefined && !zelfde.has(eigenId) && !zelfde.has('');
    mis(!!naam && (alEr.has(naam) || (zelfde !== undefined && !anderMens)), 'naam-dubbel', 'naam');
    mis(open && index === length - 1, 'aanhalingsteken-open');
    if (fouten.size === 0) mis(plaats <= 0, 'te-veel-personen');
    if (naam) hoger.set(naam, (zelfde ?? new Set<string>()).add(eigenId));
    if (fouten.size > 0) return { nummer, persoon: null, fouten: [...fouten.values()] };
    plaats -= 1;
    return { nummer, persoon: { ...persoon, id: nieuwId() }, fouten: [] };
  });
  const cel = (rij: number, kolom: string): string => rijen[rij]?.cellen[plekken.get(kolom) ?? -1]?.trim() ?? '';
  const { banden, bandfouten } = leesBanden(
    mensen.map((rij, index) => ({ rij, id: cel(index, 'id'), banden: cel(index, 'banden') })),
    woorden,
  );
  return {
    fouten: rijen.length > HOOGSTE_AANTAL_RIJEN ? [TE_VEEL_RIJEN] : [],
    rijen: mensen.map((rij) => ({ ...rij, ...bandfouten.get(rij) })),
    banden,
    onbekendeKolommen: [...onbekend],
  };
}

interface Bandrij {
  readonly rij: Csvrij;
  /** Het id in het bestand: alleen om een ander aan te wijzen. */
  readonly id: string;
  readonly banden: string;
}

// Pas als van elke rij bekend is of zij meedoet. Een band die niet kan houdt niemand tegen, maar verdwijnt ook niet stil.
function leesBanden(
  rijen: readonly Bandrij[],
  woorden: Csvwoorden | null | undefined,
): { banden: readonly Band[]; bandfouten: ReadonlyMap<Csvrij, Pick<Csvrij, 'bandfouten'>> } {
  const perId = new Map<string, Csvrij[]>();
  for (const { rij, id } of rijen) if (id) perId.set(id, [...(perId.get(id) ?? []), rij]);
  const banden = new Map<string, Band>();
  const bandfouten = new Map<Csvrij, Pick<Csvrij, 'bandfouten'>>();
  for (const { rij, banden: tekst } of rijen) {
    const codes = new Set<string>();
    for (const deel of rij.persoon ? delenVan(tekst) : []) {
      const [id = '', woord = ''] = deel.split(/:(.*)/s).map((stuk) => stuk.trim());
      const [ander, nogEen] = perId.get(deelAlsId(id)) ?? [];
      const code = codeBij(woorden, 'band', woord).toLowerCase();
      const kwaliteit = KWALITEITEN.find((kandidaat) => kandidaat === code);
      if (!ander || nogEen || ander === rij) codes.add('band-onbekend');
      else if (woord && !kwaliteit) codes.add('keuze-onbekend');
      else if (!ander.persoon) codes.add('band-niet-mee');
      else if (rij.persoon) {
        const band = { van: rij.persoon.id, naar: ander.persoon.id, ...(kwaliteit && { kwaliteit }) };
        if (!banden.has(paar(band))) banden.set(paar(band), band);
      }
    }
    if (codes.size > 0) bandfouten.set(rij, { bandfouten: [...codes].map((code) => ({ kolom: 'banden', code })) });
  }
  return { banden: [...banden.values()], bandfouten };
}

const delenVan = (tekst: string): readonly string[] => tekst.split('|').flatMap((deel) => deel.trim() || []);

const TE_VEEL_RIJEN: Csvfout = { kolom: '', code: 'te-veel-rijen' };

const isTeLang = (cel: string): boolean => cel.length > HOOGSTE_AANTAL_TEKENS && keur(tekstVorm, cel).length > 0;

const sleutel = (naam: string): string => naam.trim().toLowerCase().normalize();

const KOLOMMEN = new Map([
  ...NETWERKKOLOMMEN.map((kolom): [string, string] => [kolom.toLowerCase(), kolom]),
  ['name', 'naam'],
  ['volledige naam', 'naam'],
  ...['voornaam', 'roepnaam', 'first name', 'firstname', 'given name'].map((kop): [string, string] => [
    kop,
    'voornaam',
  ]),
  ...['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'middle name'].map((kop): [string, string] => [
    kop,
    'tussenvoegsel',
  ]),
  ...['achternaam', 'familienaam', 'geslachtsnaam', 'last name', 'lastname', 'surname'].map((kop): [string, string] => [
    kop,
    'achternaam',
  ]),
]);

const NAAMDELEN: readonly string[] = ['voornaam', 'tussenvoegsel', 'achternaam'];

// Zo begint een PDF, een bladzijde of JSON. Een rekenblad of een plaatje heeft al snel een nul, en een lijst nooit.
const GEEN_CSV = /^\uFEFF?\s*(?:%PDF-|<(?:!doctype|html|\?xml)|\{\s*"|\[\s*[{"])/i;
const isGeenCsv = (begin: string): boolean => begin.includes('\0') || GEEN_CSV.test(begin);

function kolomVan(kop: string, woorden: Csvwoorden | null | undefined): string | undefined {
  const woord = gewoon(kop);
  const vanScherm = ([, { kop: naam }]: readonly [string, { readonly kop: string }]): boolean => gewoon(naam) === woord;
  return KOLOMMEN.get(woord) ?? (woord ? Object.entries(woorden ?? {}).find(vanScherm)?.[0] : undefined);
}

/** De code bij een woord van het scherm. Staat er geen woord van ons, dan blijft staan wat er stond. */
function codeBij(woorden: Csvwoorden | null | undefined, kolom: string, cel: string): string {
  const cellen = woorden && Object.hasOwn(woorden, kolom) ? woorden[kolom]?.cellen : undefined;
  return cellen?.find(([, woord]) => woord !== '' && gewoon(woord) === gewoon(cel))?.[0] ?? cel;
}

const gewoon = (woord: string): string => woord.trim().toLowerCase();

// Zet over wat er staat, ook als het niet klopt: `keur` zegt daarna wat eraan mankeert.
function leesCel(kolom: string, cel: string, sectoren: readonly string[]): unknown {
  const code = cel.toLowerCase();
  switch (kolom) {
    case 'naam':
    case 'alias':
    case 'kracht':
      return cel;
    case 'ring':
      return Number(cel);
    case 'sector':
      return sectoren.find((sector) => sector.toLowerCase() === code) ?? cel;
    case 'huishoudens':
      return delenVan(cel);
    case 'steunfiguur':
      return code === 'nee' ? null : code === 'ja' ? {} : { status: code };
    case 'steun':
      return delenVan(code).map((deel) => {
        const [functie, richting] = deel.split(/:(.*)/s);
        return { functie: functie || deel, ...(richting && { richting }) };
      });
    default:
      return code;
  }
}
