// Kijkt een vertaling na: wat ontbreekt, wat er te veel is en wat er niet in past. Geeft codes en sleutels; zinnen maakt wie het toont.
import { meervoudsvormenVan } from '../i18n/taal.js';
import { TEKSTEN } from '../teksten/index.js';
import { namenIn, notenVan, type Tag } from './noten.js';

export type Bevindingcode =
  | 'geen-teksten'
  | 'taal-onbekend'
  | 'sleutel-ontbreekt'
  | 'sleutel-onbekend'
  | 'meervoud-ontbreekt'
  | 'geen-tekst'
  | 'tekst-leeg'
  | 'naam-ontbreekt'
  | 'naam-onbekend'
  | 'u-en-je'
  // Houdt niets tegen.
  | 'knop-lang';

export interface Bevinding {
  readonly code: Bevindingcode;
  /** Bij welke tekst; leeg als het over het geheel gaat. */
  readonly sleutel: string;
  /** Waar het precies om gaat: de naam van een plek om in te vullen, de taal, of hoeveel tekens er passen. */
  readonly wat: string;
  /** Een fout laat een bezoeker iets verkeerds of in een andere taal lezen. Een opmerking is alleen minder mooi. */
  readonly ernst: 'fout' | 'opmerking';
}

const U = /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu;
const JE = /(?<![\p{L}-])(je|jij|jou|jouw|jezelf|jullie)(?![\p{L}-])/iu;
const MEERVOUD = /^(.+)\.(een|meer|zero|two|few|many)$/;

/**
 * Kijkt na wat een pagina als `teksten` aan een element wil geven.
 * @param taal zoals `lang` haar noemt; bepaalt welke meervoudsvormen er nodig zijn. Bij `nl` mogen u en je niet door elkaar staan.
 */
export function controleerVertaling(tag: Tag, taal: string, vertaling: unknown): readonly Bevinding[] {
  const fout = (code: Bevindingcode, sleutel = '', wat = ''): Bevinding => ({ code, sleutel, wat, ernst: 'fout' });
  if (typeof vertaling !== 'object' || vertaling === null || Array.isArray(vertaling)) return [fout('geen-teksten')];
  const vormen = vormenVan(taal);
  if (!vormen) return [fout('taal-onbekend', '', taal)];

  const nl: Readonly<Record<string, string>> = TEKSTEN[tag].nl;
  const gegeven: Readonly<Record<string, unknown>> = { ...vertaling };
  const nodig = nodigeSleutels(nl, vormen);
  const zinnen = Object.entries(gegeven).filter((rij): rij is [string, string] => typeof rij[1] === 'string');
  return [
    ...[...nodig]
      .filter((sleutel) => !Object.hasOwn(gegeven, sleutel))
      .map((sleutel) => fout(Object.hasOwn(nl, sleutel) ? 'sleutel-ontbreekt' : 'meervoud-ontbreekt', sleutel)),
    ...Object.keys(gegeven)
      .filter((sleutel) => !nodig.has(sleutel) && !Object.hasOwn(nl, sleutel))
      .map((sleutel) => fout('sleutel-onbekend', sleutel)),
    ...Object.entries(gegeven)
      .filter(([, tekst]) => typeof tekst !== 'string')
      .map(([sleutel]) => fout('geen-tekst', sleutel)),
    ...zinnen.filter(([, tekst]) => tekst.trim() === '').map(([sleutel]) => fout('tekst-leeg', sleutel)),
    ...zinnen.flatMap(([sleutel, tekst]) => namenFouten(nl, sleutel, tekst)),
    ...(taal.toLowerCase().split('-')[0] === 'nl' ? aanspreekfouten(zinnen) : []),
    ...langeKnoppen(tag, zinnen),
  ];
}

/** De meervoudsvormen die deze taal heeft, zoals onze sleutels eindigen. Geen taal, geen vormen. */
function vormenVan(taal: string): readonly string[] | undefined {
  try {
    return Intl.PluralRules.supportedLocalesOf(taal).length > 0 ? meervoudsvormenVan(taal) : undefined;
  } catch {
    return undefined;
  }
}

// Een taal met meer vormen dan het Nederlands heeft die ook nodig, en een taal zonder enkelvoud heeft dat niet nodig.
function nodigeSleutels(nl: Readonly<Record<string, string>>, vormen: readonly string[]): ReadonlySet<string> {
  return new Set(
    Object.keys(nl).flatMap((sleutel) => {
      const stam = stamVan(nl, sleutel);
      return stam === undefined ? [sleutel] : vormen.map((vorm) => `${stam}.${vorm}`);
    }),
  );
}

/** De stam van een tekst met enkelvoud en meervoud. Een sleutel die toevallig zo eindigt telt niet. */
function stamVan(nl: Readonly<Record<string, string>>, sleutel: string): string | undefined {
  const stam = MEERVOUD.exec(sleutel)?.[1];
  return stam !== undefined && `${stam}.een` in nl && `${stam}.meer` in nl ? stam : undefined;
}

// Bij een ander aantal dan "meer" mag het getal wegblijven: in sommige talen zegt het woord zelf al dat het er twee zijn.
function namenFouten(nl: Readonly<Record<string, string>>, sleutel: string, tekst: string): readonly Bevinding[] {
  const stam = stamVan(nl, sleutel);
  const bron = Object.hasOwn(nl, sleutel) ? nl[sleutel] : nl[`${stam ?? ''}.meer`];
  if (bron === undefined || tekst.trim() === '') return [];
  const hoort = namenIn(bron);
  const staat = namenIn(tekst);
  const magWeg = (naam: string): boolean => stam !== undefined && naam === 'aantal' && !sleutel.endsWith('.meer');
  const fout = (code: Bevindingcode, wat: string): Bevinding => ({ code, sleutel, wat, ernst: 'fout' });
  return [
    ...hoort.filter((naam) => !staat.includes(naam) && !magWeg(naam)).map((naam) => fout('naam-ontbreekt', naam)),
    ...staat
      .filter((naam) => !hoort.includes(naam) && !(stam !== undefined && naam === 'aantal'))
      .map((naam) => fout('naam-onbekend', naam)),
  ];
}

// Wat een kind leest is altijd met je; verder kiest een vertaling één vorm.
function aanspreekfouten(zinnen: readonly (readonly [string, string])[]): readonly Bevinding[] {
  const rest = zinnen.filter(([sleutel]) => !sleutel.startsWith('kind.'));
  const metU = rest.filter(([, tekst]) => U.test(tekst));
  const metJe = rest.filter(([, tekst]) => JE.test(tekst));
  if (metU.length === 0 || metJe.length === 0) return [];
  const minste = metU.length < metJe.length ? metU : metJe;
  return minste.map(([sleutel]) => ({
    code: 'u-en-je',
    sleutel,
    wat: minste === metU ? 'u' : 'je',
    ernst: 'fout',
  }));
}

function langeKnoppen(tag: Tag, zinnen: readonly (readonly [string, string])[]): readonly Bevinding[] {
  const noten = notenVan(tag);
  return zinnen.flatMap(([sleutel, tekst]): readonly Bevinding[] => {
    const { noot = '', hooguit = Infinity } = noten[sleutel] ?? {};
    return noot.startsWith('Knop.') && [...tekst].length > hooguit
      ? [{ code: 'knop-lang', sleutel, wat: String(hooguit), ernst: 'opmerking' }]
      : [];
  });
}
