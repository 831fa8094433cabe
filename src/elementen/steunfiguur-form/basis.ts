// Wat het element voor zijn onderdelen doet: de waarde, de focus, wat er voorgelezen en gemeld wordt.

import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import type { Foutstand } from '../../scherm/foutstand.js';
import type { Weergave } from './weergave.js';

export type Gedaan =
  | 'bewaren'
  | 'annuleren'
  | 'verwijderen'
  | 'toevoegen'
  | 'gekozen'
  | 'nietGekozen'
  | 'nogNiet'
  | 'ongedaan'
  | 'opnieuw';
type Gebeurtenis = 'steunfiguur-opgeslagen' | 'steunfiguur-geannuleerd' | 'steunfiguur-voor-opslaan';

/** Wat het element voor deze handelingen doet. */
export interface Formulierbasis {
  readonly store: () => DossierStore;
  readonly weergave: () => Weergave;
  readonly foutstand: Foutstand;
  readonly zeg: (actie: Gedaan, naam?: string) => void;
  /** Zegt hoeveel tekens er nog bij kunnen. */
  readonly teller: (tekst: string) => void;
  readonly meld: (naam: Gebeurtenis, id: string) => void;
  /** Vraagt de pagina of iets mag. */
  readonly mag: (naam: Gebeurtenis, id: string) => boolean;
  readonly toonFouten: () => void;
  /** Zet de focus zodra het scherm van na deze handeling er staat. */
  readonly focus: (selector: string) => void;
  readonly drukAf: () => void;
  readonly naarVraag: (pad: string) => void;
  readonly ververs: () => void;
  /** De bezoeker typte iets wat nog niet in de waarde staat, of haalde het weg: het concept moet het weten. */
  readonly raak: () => void;
}
