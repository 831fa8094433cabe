// Waar de waarde van een concept vandaan komt en naar terug gaat: een element dat haar zelf heeft, of een dossier.

import type { Dossier } from '../domein/dossier/dossier.js';
import type { DossierStore } from '../domein/dossier/dossier-store.js';
import type { GelezenWaarde } from '../ui/form-associated.js';
import type { Half, Schermplek } from './plek.js';

/** Wat bewaard is en nog past. */
export interface Terugzetbaar {
  /** Zoals het teruggezet wordt: zonder wie intussen is weggehaald. */
  readonly inhoud: string;
  readonly zet: () => void;
}

export interface Eigenbron {
  /** De waarde als JSON. */
  readonly lees: () => string;
  /** `null` als het niet van deze versie is. */
  readonly keur: (inhoud: string) => Terugzetbaar | null;
  /** Luistert naar wat half getypt is in wie het dossier deelt. Geeft de functie die daarmee stopt. */
  readonly volgHalf?: (doe: () => void) => () => void;
  /** Waar de balk kan staan; zij komt in de eerste van de pagina. */
  readonly plekken: () => readonly Schermplek[];
}

export interface Dossierbron {
  readonly store: DossierStore;
  readonly leesWaarde: (inhoud: string) => GelezenWaarde<object>;
  /** De delen van het dossier waar het om gaat, en de plek van het element dat ze heeft. Zonder is het een heel gedeeld dossier. */
  readonly deel?: { readonly namen: readonly (keyof Dossier)[]; readonly plek: Schermplek };
}

export type Conceptbron = Eigenbron | Dossierbron;

export function maakBron(bron: Conceptbron): Eigenbron {
  return 'store' in bron ? bronVanDossier(bron) : bron;
}

function bronVanDossier({ store, leesWaarde, deel }: Dossierbron): Eigenbron {
  const plekken = (): readonly Schermplek[] => (deel ? [deel.plek] : plekkenOp(store));
  const delen = (): NonNullable<Schermplek['half']> => plekken().find(({ half }) => half)?.half ?? [];
  const getypt = (): Half => Object.assign({}, ...delen().map(({ er }) => er?.half)) as Half;
  const schrijf = (dossier: Dossier, half: Half = {}): string => {
    const waarde = deel ? Object.fromEntries(deel.namen.map((naam) => [naam, dossier[naam]])) : dossier;
    const over = halfVan(half, dossier);
    return JSON.stringify(over ? { ...waarde, half: over } : waarde);
  };
  return {
    lees: () => schrijf(store.dossier, getypt()),
    keur(bewaard) {
      const { half, inhoud } = scheid(bewaard);
      const gelezen = leesWaarde(inhoud);
      if (!gelezen.goed) return null;
      const leeg = deel && Object.fromEntries(deel.namen.map((naam) => [naam, undefined]));
      const dossier = store.zonderWeg({ ...(deel && store.dossier), ...leeg, ...gelezen.waarde } as Dossier);
      return {
        inhoud: schrijf(dossier, half),
        zet() {
          store.zetTerug(zonderLeeg(dossier));
          const over = half && halfVan(half, dossier);
          if (over) for (const deel of delen()) void deel.laad().then((er) => er?.zetHalf(over));
        },
      };
    },
    volgHalf: (doe) =>
      store.beantwoord(({ soort }) => {
        if (soort === 'half') doe();
        return soort === 'half';
      }),
    plekken,
  };
}

// Wat niet van ons is keurt wie de waarde leest.
function scheid(bewaard: string): { readonly half?: Half | undefined; readonly inhoud: string } {
  if (!bewaard.includes('"half":')) return { inhoud: bewaard };
  const { half, ...waarde } = JSON.parse(bewaard) as { readonly half?: Half };
  return { half, inhoud: JSON.stringify(waarde) };
}

/** Wat er half getypt is, zonder wie er niet meer is; `undefined` als er niets is. */
function halfVan({ vraag, datums = {} }: Half, { personen }: Dossier): Half | undefined {
  const over = Object.entries(datums).filter(([id]) => personen?.some((persoon) => persoon.id === id));
  return vraag || over.length > 0 ? { vraag, datums: Object.fromEntries(over) } : undefined;
}

/** Wie van dit dossier iets op het scherm heeft, en daar een balk wil. Een raadslid ziet niets van een kind. */
function plekkenOp(store: DossierStore): readonly Schermplek[] {
  const plekken: Schermplek[] = [];
  store.vraag({
    soort: 'plek',
    biedAan: (plek) => {
      plekken.push(plek as Schermplek);
      return false;
    },
  });
  return plekken.filter(({ element }) => element.getAttribute('lezer') !== 'raadslid');
}

/** De plek die op de pagina het eerst komt, van wat er te zien is. */
export function eerstePlek(plekken: readonly Schermplek[]): Schermplek | undefined {
  const opVolgorde = [...plekken].sort((een, ander) => (staatEerder(een.element, ander.element) ? -1 : 1));
  return opVolgorde.find(({ element }) => element.getClientRects().length > 0) ?? opVolgorde[0];
}

function staatEerder(een: Element, ander: Element): boolean {
  const [a, b] = een.getRootNode() === ander.getRootNode() ? [een, ander] : [buitenste(een), buitenste(ander)];
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function buitenste(element: Element): Element {
  const wortel = element.getRootNode();
  return 'host' in wortel ? buitenste((wortel as ShadowRoot).host) : element;
}

// Een deel dat er niet is heeft ook geen sleutel.
function zonderLeeg(dossier: Dossier): Dossier {
  return Object.fromEntries(Object.entries(dossier).filter(([, deel]) => deel !== undefined)) as unknown as Dossier;
}
