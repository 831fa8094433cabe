// Waar het doorvragen is: de vraag van nu, en wat daar nog niet van in de waarde staat.

import type { Vraagcode } from '../../domein/dossier/doorvragen.js';

/** Er is geen dag, zij is nog niet af, of zij is al geweest. */
export type Dagfout = 'leeg' | 'half' | 'vroeg';

/** De vraag die gesteld wordt, en wat daar nog niet van in de waarde staat. */
export interface Vraagstand {
  /** De vraag die nu gesteld wordt; na de laatste is er geen. */
  readonly code: Vraagcode | null;
  /** De naam die getypt wordt, en wie dat is. */
  readonly antwoord: string;
  readonly relatie: string;
  /** Staan alle relaties er? */
  readonly meer: boolean;
  /** Wie er bij deze vraag genoemd is; de laatste het laatst. */
  readonly genoemd: readonly string[];
  /** Wie er al staat en op de getypte naam lijkt: daar wordt naar gevraagd. */
  readonly lijktOp: string;
  /** Staat er in plaats van een vraag waar hulp is? Daarvan wordt niets bewaard. */
  readonly veilig: boolean;
  /** Wie er na de laatste vraag gekozen is. */
  readonly gekozen: readonly string[];
  /** Wordt er naar een dag gevraagd om het opnieuw te vragen? */
  readonly later: boolean;
  readonly opnieuwVragen: string;
  /** Wat er mis was met de dag toen er geprobeerd werd vast te leggen. */
  readonly fout: Dagfout | null;
}

/** Hoe elke vraag begint. */
export const BEGIN: Omit<Vraagstand, 'code'> = {
  antwoord: '',
  relatie: '',
  meer: false,
  genoemd: [],
  lijktOp: '',
  veilig: false,
  gekozen: [],
  later: false,
  opnieuwVragen: '',
  fout: null,
};
