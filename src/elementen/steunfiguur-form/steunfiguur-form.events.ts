// De eigen gebeurtenissen van <steunfiguur-form>. Ze dragen alleen het id van een persoon, nooit een naam.

export type {
  ConceptGevondenDetail,
  ConceptGevondenEvent,
  ConceptGewistDetail,
  ConceptGewistEvent,
} from '../../scherm/concept.events.js';

export interface SteunfiguurDetail {
  /** Het id van de persoon in het dossier. */
  readonly id: string;
}

/** Te annuleren: dan blijft de persoon openstaan. */
export type SteunfiguurVoorOpslaanEvent = CustomEvent<SteunfiguurDetail>;
export type SteunfiguurOpgeslagenEvent = CustomEvent<SteunfiguurDetail>;
export type SteunfiguurGeannuleerdEvent = CustomEvent<SteunfiguurDetail>;

declare global {
  interface HTMLElementEventMap {
    'steunfiguur-voor-opslaan': SteunfiguurVoorOpslaanEvent;
    'steunfiguur-opgeslagen': SteunfiguurOpgeslagenEvent;
    'steunfiguur-geannuleerd': SteunfiguurGeannuleerdEvent;
  }
}
