// Typetoets, zonder uitvoer: de typen die uit de beschrijving volgen zijn die van het contract, tot en met de vraagtekens.
// Hier staan ze nog een keer voluit. Verandert de beschrijving, dan faalt de typecontrole op de regels onderaan.

import type * as z from 'zod/mini';
import type { Herkomst, Tarievenset, TariefInvoer, ZorgzwaarteNiveau } from '../../src/domein/tarief/index.js';
import type { tariefInvoerSchema, tarievensetSchema } from '../../src/schema/index.js';

type Bron = {
  readonly status: 'officieel' | 'secundair' | 'aanname' | 'eigen';
  readonly bron?: string | null;
  readonly peiljaar?: number | null;
  readonly datum?: string | null;
  readonly url?: string | null;
  readonly reden?: string | null;
};

type Niveau = {
  readonly code: string;
  readonly factor?: number | null;
  readonly plaatsen?: number | null;
  readonly fte?: number | null;
  readonly urenGedragswetenschapper?: number | null;
  readonly urenOndersteuning?: number | null;
  readonly vervangingDagen?: number | null;
};

type Invoer = {
  readonly versie: 1;
  readonly naam?: string | null;
  readonly peiljaar: number;
  readonly dagenPerJaar: 365 | 366;
  readonly wekenPerJaar: number;
  readonly plaatsen: number;
  readonly rechtsvorm: 'loondienst' | 'franchise' | 'onderaannemer' | 'vrijgevestigd';
  readonly inkomen:
    | {
        readonly wijze: 'loondienst';
        readonly ftePerPlaats?: number | null;
        readonly fte?: number | null;
        readonly maandsalaris: number;
        readonly vakantietoeslag: number;
        readonly eindejaarsuitkering: number;
        readonly werkgeverslasten: number;
        readonly vervangingGeregeldDoor?: 'ouders' | 'werkgever' | null;
      }
    | { readonly wijze: 'jaarinkomen'; readonly bedragPerJaar: number };
  readonly gedragswetenschapper: { readonly urenPerJeugdigePerWeek: number; readonly uurtarief: number };
  readonly ondersteuning: {
    readonly urenPerJeugdigePerWeek: number;
    readonly urenPerHuisPerJaar: number;
    readonly uurtarief: number;
  };
  readonly vervanging: {
    readonly dagenPerJaar: number;
    readonly dagtarief: number;
    readonly logeernachtenPerJeugdige: number;
    readonly nachttarief: number;
  };
  readonly verzorging: {
    readonly groepen: readonly {
      readonly leeftijdsgroep: '0-8' | '9-11' | '12-15' | '16-17' | '18+';
      readonly aantal: number;
      readonly bedragPerDag: number;
    }[];
    readonly toeslagPerDag: number;
  };
  readonly huisvesting: { readonly bedragPerJaar: number };
  readonly overhead:
    | { readonly wijze: 'percentage'; readonly fractie: number; readonly grondslag: 'alle-kosten' | 'personeel' }
    | { readonly wijze: 'bedrag'; readonly bedragPerJaar: number };
  readonly gelieerdeOrganisatie?:
    | { readonly wijze: 'aandeel'; readonly fractie: number }
    | { readonly wijze: 'opslag'; readonly fractie: number }
    | { readonly wijze: 'bedrag'; readonly bedragPerJaar: number }
    | null;
  readonly leegstand: { readonly fractie: number; readonly methode: 'deler' | 'deler-vaste-kosten' | 'opslag' };
  readonly marge: { readonly fractie: number; readonly methode: 'opslag' | 'aandeel' };
  readonly zorgzwaarte?: { readonly gekozen?: string | null; readonly niveaus: readonly Niveau[] } | null;
  readonly herkomst?: Readonly<Record<string, Bron>> | null;
  readonly kostprijselementen?: Readonly<Record<string, 'a' | 'b' | 'c' | 'buiten'>> | null;
  readonly tarievenset?: { readonly naam: string; readonly datum: string } | null;
};

type Cijfers = Readonly<Record<string, { readonly waarde: number | string | null; readonly herkomst?: Bron | null }>>;

type Set = {
  readonly versie: 1;
  readonly naam: string;
  readonly datum: string;
  readonly toelichting?: string | null;
  readonly cijfers: Cijfers;
  readonly verzorging?:
    | readonly {
        readonly peiljaar: number;
        readonly leeftijdsgroep: '0-8' | '9-11' | '12-15' | '16-17' | '18+';
        readonly bedragPerDag: number;
        readonly herkomst: Bron;
      }[]
    | null;
  readonly perRechtsvorm?: {
    readonly loondienst?: Cijfers | null;
    readonly franchise?: Cijfers | null;
    readonly onderaannemer?: Cijfers | null;
    readonly vrijgevestigd?: Cijfers | null;
  } | null;
  readonly plausibel?:
    readonly { readonly pad: string; readonly laag: number; readonly hoog: number; readonly bron: string }[] | null;
};

/** Eén schrijfwijze voor beide kanten: een type dat uit stukken is samengesteld wordt één object. */
type Plat<T> = T extends readonly (infer U)[]
  ? readonly Plat<U>[]
  : T extends object
    ? { [K in keyof T]: Plat<T[K]> }
    : T;

/** Gelijk tot en met de vraagtekens: alleen over en weer passen ziet een vergeten vrij veld niet. */
type Gelijk<A, B> = (<T>() => T extends Plat<A> ? 1 : 2) extends <T>() => T extends Plat<B> ? 1 : 2 ? true : false;

export const herkomst: Gelijk<Herkomst, Bron> = true;
export const niveau: Gelijk<ZorgzwaarteNiveau, Niveau> = true;
export const invoer: Gelijk<TariefInvoer, Invoer> = true;
export const tarievenset: Gelijk<Tarievenset, Set> = true;
export const invoerschema: Gelijk<z.output<typeof tariefInvoerSchema>, Invoer> = true;
export const setschema: Gelijk<z.output<typeof tarievensetSchema>, Set> = true;
// De vergelijking ziet het zelf ook als er iets afwijkt.
export const anders: Gelijk<TariefInvoer, Omit<Invoer, 'naam'>> = false;
export const verplicht: Gelijk<TariefInvoer, Omit<Invoer, 'naam'> & { readonly naam: string | null }> = false;
