// De eigen gebeurtenissen van <gezinshuis-tarief-calculator>. Ze dragen bedragen en codes, geen namen.

import type { TariefMelding } from '../../domein/tarief/index.js';

export type {
  ConceptGevondenDetail,
  ConceptGevondenEvent,
  ConceptGewistDetail,
  ConceptGewistEvent,
} from '../../scherm/concept.events.js';

export interface TariefBerekendDetail {
  /** Euro per jeugdige per etmaal, of `null` als er geen tarief is. */
  readonly tariefPerEtmaal: number | null;
  readonly meldingen: readonly TariefMelding[];
}

export type TariefBerekendEvent = CustomEvent<TariefBerekendDetail>;

declare global {
  interface HTMLElementEventMap {
    'tarief-berekend': TariefBerekendEvent;
  }
}
