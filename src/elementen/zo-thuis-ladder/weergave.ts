// Wat elk onderdeel van het scherm nodig heeft om zich te tekenen, en de woorden die zij delen.

import type { Controle } from '../../domein/dossier/controles.js';
import type { Dossier, Ladder, Plaatsing } from '../../domein/dossier/dossier.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { woont } from '../../domein/ladder/woont.js';
import type { Waarden } from '../../i18n/taal.js';
import type { Codesleutel } from '../../ui/codetekst.js';
import type { Verwijzing } from '../../ui/host-invoer.js';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import type { Delen } from './delen.js';
import type { LadderActies } from './ladder-acties.js';
import type { TekstSleutel, Vertaler } from './teksten.js';
import type { Uitklappers } from './uitklappers.js';

export const LADDERLEZERS = ['professional', 'ouder', 'kind', 'raadslid'] as const;
export type Ladderlezer = (typeof LADDERLEZERS)[number];

type PerLezer<S extends string> = S extends `${Ladderlezer}.${infer Naam}` ? Naam : never;

/** Een tekst die elke lezer op zijn manier zegt; na een punt mag een code van buiten staan. */
export type Lezersleutel = PerLezer<TekstSleutel> | Codesleutel<PerLezer<TekstSleutel>>;

export interface Padstand {
  /** De plek waar Tab uitkomt. */
  readonly stap: Tredecode;
  /** Staat op een smalle plek het hele pad er, ook als nu en gewenst bekend zijn? */
  readonly heel: boolean;
}

export interface Weergave {
  readonly t: Vertaler;
  /** Wat de bezoeker kan doen. */
  readonly doe: LadderActies;
  /** Wat er al geladen is. */
  readonly deel: Delen['deel'];
  /** Wat er openstaat. */
  readonly klap: Pick<Uitklappers, 'isOpen' | 'isOpenGeweest'>;
  /** Hoe het pad erbij staat. */
  readonly pad: Padstand;
  /** De plek waar het scherm nu over vertelt; leeg als dat er geen is. */
  readonly leest: Tredecode | '';
  /** Het niveau van de kop van het element. */
  readonly kopniveau: number;
  readonly lezer: Ladderlezer;
  /** Voor een raadslid is dit leeg: die ziet niets van een kind. */
  readonly dossier: Dossier;
  readonly ladder: Ladder;
  readonly vandaag: string;
  /** Alleen lezen: door de pagina, of omdat een raadslid meeleest. */
  readonly vast: boolean;
  /** Wat er ongedaan te maken is. */
  readonly geschiedenis: DossierStore;
  readonly verwijzingen: readonly Verwijzing[];
  /** De berichten die bij een plek zichtbaar zijn. */
  readonly bij: (pad: string) => readonly Controle[];
  /** Wat er letterlijk getypt is waar de waarde een getal is. */
  readonly getypt: (pad: string, waarde: unknown) => string | undefined;
}

/** De tekst voor deze lezer, of niets: een raadslid vult niets in en heeft daar dus geen woorden voor. */
export function lees({ t, lezer }: Pick<Weergave, 't' | 'lezer'>, sleutel: Lezersleutel, waarden?: Waarden): string {
  const eigen = `${lezer}.${sleutel}`;
  return t.kent(eigen) ? t.tekst(eigen, waarden) : '';
}

export function tredeNaam(w: Pick<Weergave, 't' | 'lezer'>, trede: string | null | undefined): string {
  return trede ? lees(w, `trede.${trede}.naam`) : '';
}

/** Waar het kind bij deze plaatsing woont, achter de naam van de trede: "woont thuis". Zegt de trede dat zelf al, dan niets. */
export function woontTekst({ t }: Pick<Weergave, 't'>, plaatsing: Plaatsing | null | undefined): string {
  const waar = woont(plaatsing);
  return waar && !(waar === 'thuis' && plaatsing?.trede === 'thuis') ? t.tekst(`woont.${waar}`) : '';
}

const TELBAAR = ['dagdeel-per-week', 'dag-per-week', 'weekend-per-maand', 'vakantie'] as const;

/** Hoe vaak het kind hier is, als dat geteld is: "2 weekenden per maand en 3 vakanties per jaar". */
export function vaakTekst({ t }: Pick<Weergave, 't'>, plaatsing: Plaatsing | null | undefined): string {
  return [plaatsing?.intensiteit, ...(plaatsing?.intensiteitenOok ?? [])]
    .flatMap((deel) => {
      const eenheid = TELBAAR.find((code) => code === deel?.eenheid);
      return eenheid && typeof deel?.aantal === 'number' ? [t.meervoud(`vaak.${eenheid}`, deel.aantal)] : [];
    })
    .join(` ${t.tekst('en')} `);
}

/** Vraag en antwoord achter elkaar; na een vraagteken komt geen dubbele punt. */
export function metVraag(vraag: string, antwoord: string): string {
  return [vraag && (vraag.endsWith('?') ? vraag : `${vraag}:`), antwoord].filter(Boolean).join(' ');
}
