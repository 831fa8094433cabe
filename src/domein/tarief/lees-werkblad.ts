// Leest een tariefwerkblad van buiten: een bestand, een pagina, een server. Ook een bestand met één invoer wordt een werkblad.
// Zet niets recht. Een scenario mag nog half ingevuld zijn: dat moet de bezoeker kunnen zien en verbeteren.

import { isObject, leesJson } from '../json.js';
import { leesOp, schrijfStap } from '../json-pointer.js';
import type { BlokVorm, CijferVorm, CodeVorm, LijstVorm, OpschriftVorm } from '../vorm.js';
import { tariefInvoerVorm } from './invoer-vorm.js';
import type { Gedeeltelijk, JsonPointer, TariefInvoer } from './tarief-invoer.js';
import type { Werkblad } from './werkblad.js';
import { werkbladVorm } from './werkblad-vorm.js';

/** Eén reden waarom een werkblad niet gelezen is; `pad` is leeg als het om het geheel gaat. */
export interface Werkbladfout {
  readonly pad: JsonPointer;
  readonly code: string;
}

export type GelezenWerkblad =
  | { readonly goed: true; readonly waarde: Werkblad }
  | { readonly goed: false; readonly fouten: readonly Werkbladfout[] };

const SOORT = 'tarief-werkblad';
const HOOGSTE_AANTAL_TEKENS = 2000;

/** Leest een werkblad, of één tariefinvoer, uit JSON-tekst of uit een waarde. Gooit nooit; geeft altijd een kopie zonder prototypesleutels. */
export function leesWerkblad(onbekend: unknown): GelezenWerkblad {
  const gelezen = leesJson(typeof onbekend === 'string' ? onbekend : alsTekst(onbekend));
  if (!gelezen.goed) return weiger({ pad: '', code: gelezen.code });
  const { waarde } = gelezen;
  const document: unknown = isInvoer(waarde) ? werkbladVan(waarde) : waarde;
  if (!isObject(document) || Object.keys(document).length === 0) return weiger({ pad: '', code: 'waarde-ongeldig' });
  const { soort, versie } = document;
  if (soort !== SOORT) return weiger({ pad: '/soort', code: afwezig(soort) ? 'veld-ontbreekt' : 'keuze-onbekend' });
  // Van een andere versie weten we niet wat de velden betekenen.
  if (versie !== 1) return weiger({ pad: '/versie', code: afwezig(versie) ? 'veld-ontbreekt' : 'versie-onbekend' });
  const fouten = keur(werkbladVorm, document, '');
  const ingevuld = Object.entries(document).filter(
    ([naam, inhoud]) => !(Object.hasOwn(werkbladVorm.vrij, naam) && isLeeg(inhoud)),
  );
  const werkblad = { ...werkbladVan({}), ...Object.fromEntries(ingevuld) } as Werkblad;
  if (fouten.length === 0 && werkblad.actief >= werkblad.scenarios.length)
    fouten.push({ pad: '/actief', code: 'keuze-onbekend' });
  // Een fout binnen een bestand met één invoer staat op de plek in die invoer.
  const begin = document === waarde ? '' : '/scenarios/0';
  if (fouten.length > 0) return weiger(...fouten.map(({ pad, code }) => ({ pad: pad.replace(begin, ''), code })));
  return { goed: true, waarde: werkblad };
}

/** Een werkblad van één scenario. */
export function werkbladVan(invoer: Gedeeltelijk<TariefInvoer>): Werkblad {
  return {
    soort: SOORT,
    versie: 1,
    scenarios: [invoer],
    actief: 0,
    aanbiedingen: [],
    bandbreedtes: [],
    indexering: null,
    notitie: '',
  };
}

const weiger = (...fouten: readonly Werkbladfout[]): GelezenWerkblad => ({ goed: false, fouten });
const afwezig = (waarde: unknown): boolean => waarde === undefined || waarde === null;
// Ook een lijst, een tekst of een blok zonder iets erin.
const isLeeg = (waarde: unknown): boolean => typeof waarde !== 'number' && Object.keys(waarde ?? {}).length === 0;

function alsTekst(waarde: unknown): string {
  try {
    return JSON.stringify(waarde) ?? '';
  } catch {
    // Een kring, een BigInt of een getter die gooit: een lege tekst is dan de ongeldige JSON die het is.
    return '';
  }
}

/** Is dit één invoer? Geen soort en geen scenario's, en wel een veld van een invoer. */
export function isInvoer(waarde: unknown): waarde is Gedeeltelijk<TariefInvoer> {
  if (!isObject(waarde) || !afwezig(waarde['soort']) || !afwezig(waarde['scenarios'])) return false;
  const { velden, vrij } = tariefInvoerVorm;
  return Object.keys({ ...velden, ...vrij }).some((sleutel) => Object.hasOwn(waarde, sleutel));
}

type Vorm = BlokVorm | LijstVorm | CodeVorm | CijferVorm | OpschriftVorm;

// Keurt het werkblad om de scenario's heen, met de codes van het schema.
function keur(vorm: Vorm, waarde: unknown, pad: JsonPointer): Werkbladfout[] {
  const mis = (code: string): Werkbladfout[] => [{ pad, code: afwezig(waarde) ? 'veld-ontbreekt' : code }];
  switch (vorm.soort) {
    case 'blok': {
      if (!isObject(waarde)) return mis('veld-ontbreekt');
      if (vorm === tariefInvoerVorm) return keurScenario(waarde, pad);
      const velden = (deel: object, vrij: boolean): Werkbladfout[] =>
        Object.entries(deel).flatMap(([naam, van]) => {
          const inhoud = Object.hasOwn(waarde, naam) ? waarde[naam] : undefined;
          return vrij && afwezig(inhoud) ? [] : keur(van as Vorm, inhoud, `${pad}/${schrijfStap(naam)}`);
        });
      return [...velden(vorm.velden, false), ...velden(vorm.vrij, true)];
    }
    case 'lijst': {
      const { van, laagste = 0, hoogste = Number.POSITIVE_INFINITY } = vorm;
      if (!Array.isArray(waarde) || waarde.length < laagste) return mis('veld-ontbreekt');
      if (waarde.length > hoogste) return mis('te-veel-rijen');
      return waarde.flatMap((rij, index) => keur(van as Vorm, rij, `${pad}/${index}`));
    }
    case 'code':
      return vorm.codes.includes(waarde as string) ? [] : mis('keuze-onbekend');
    case 'cijfer':
      if (typeof waarde !== 'number') return mis('niet-eindig');
      if (vorm.maat === 'geheel' && !Number.isInteger(waarde)) return mis('niet-eindig');
      return vorm.maat !== 'getal' && waarde < 0 ? mis('bedrag-negatief') : [];
    default:
      if (typeof waarde !== 'string') return mis('geen-tekst');
      if (vorm.wat === 'naam' && waarde.trim() === '') return mis('veld-ontbreekt');
      if (vorm.wat === 'pad' && !waarde.startsWith('/')) return mis('keuze-onbekend');
      return [...waarde].length > HOOGSTE_AANTAL_TEKENS ? mis('tekst-te-lang') : [];
  }
}

/** Wat een invoer moet zijn om haar te kunnen tonen: versie 1, en lijsten van objecten. De rest zegt `berekenTarief`. */
function keurScenario(invoer: Readonly<Record<string, unknown>>, pad: JsonPointer): Werkbladfout[] {
  if ((invoer['versie'] ?? 1) !== 1) return [{ pad: `${pad}/versie`, code: 'versie-onbekend' }];
  return ['/verzorging/groepen', '/zorgzwaarte/niveaus'].flatMap((plek) => {
    const lijst = leesOp(invoer, plek) ?? [];
    return Array.isArray(lijst) && lijst.every(isObject) ? [] : [{ pad: pad + plek, code: 'waarde-ongeldig' }];
  });
}
