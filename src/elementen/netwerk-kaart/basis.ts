// Waar het scherm van de kaart staat, en wat het element doet voor wat er op dat scherm gebeurt.

import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import { MIDDEN } from '../../domein/netwerk/plaats.js';
import type { Focuswens } from '../../ui/focus.js';
import type { Kaarthand } from './handelen/kaarthand.js';
import type { Los } from './handelen/los.js';
import type { Opdrachten } from './handelen/opdrachten.js';
import type { Tekening } from './kaart.js';
import type { Volgorde } from './lijst.js';
import type { Weergave } from './weergave.js';

/** Een handeling die nog een tweede aanwijzing nodig heeft: met wie een band, of welke plek. */
export interface Bezig {
  readonly soort: 'band' | 'plek';
  readonly id: string;
}

/** Wat de bezoeker van het scherm maakte. Het dossier weet er niets van. */
export interface Kaartstand {
  /** Wie er open is. */
  gekozen: string;
  /** Is er gevraagd om die persoon weg te halen, of alleen wat er over de steunfiguur staat? */
  weg: boolean | 'steunfiguur';
  /** Wie er te zien is. */
  bekijk: string;
  volgorde: Volgorde;
  vergroting: number;
  /** Wie er op de kaart aan de beurt is voor het toetsenbord. */
  actief: string;
  bezig: Bezig | null;
  /** Staan de banden tussen mensen er ook als er weinig ruimte is? */
  banden: boolean;
}

export function beginstand(): Kaartstand {
  return {
    gekozen: '',
    weg: false,
    bekijk: '',
    volgorde: { kolom: '', omgekeerd: false, ids: [] },
    vergroting: 0,
    actief: MIDDEN,
    bezig: null,
    banden: false,
  };
}

/** Wat het element doet. */
export interface Kaartplek {
  readonly stand: Kaartstand;
  readonly store: () => DossierStore;
  readonly weergave: () => Weergave;
  readonly tekening: () => Tekening | null;
  /** Eén handeling van de bezoeker, met alles wat de pagina daarvan hoort. */
  readonly handel: (doe: () => void) => void;
  readonly kies: (attribuut: string, waarde: string) => void;
  /** Zorgt dat de kaart te zien is. */
  readonly toonKaart: () => void;
  readonly meld: (naam: 'persoon-gekozen' | 'steunfiguur-gevraagd' | 'netwerk-gewijzigd', detail: object) => void;
  readonly zeg: (tekst: string) => void;
  readonly vind: (selector: string) => Element | null;
  readonly metFocus: () => Element | null;
  /** Zet de focus zodra het scherm van na deze handeling er staat. */
  readonly focus: (selector: string) => void;
  /** Waar de bezoeker de focus wilde, als er nu iets gebeurt waar hij eerder om vroeg. */
  readonly wens: () => Focuswens | undefined;
  readonly magWijzigen: () => boolean;
  readonly drukAf: () => void;
  readonly ververs: () => void;
  /** Tekent alles opnieuw: wat in een veld staat is dan weer wat de waarde zegt. */
  readonly herteken: () => void;
  readonly getekend: () => Promise<unknown>;
  readonly document: () => Document;
}

/** Alles waar de handelingen van een paneel mee werken. */
export interface Kaartbasis extends Kaartplek {
  readonly opdrachten: Opdrachten;
  readonly hand: Kaarthand;
  readonly los: Los;
}
