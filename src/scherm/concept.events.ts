// De gebeurtenissen van een concept. Ze zeggen wanneer er bewaard is, nooit wat.

export interface ConceptGevondenDetail {
  /** ISO-tijdstip. */
  readonly bewaardOp: string;
}

export type ConceptGewistDetail = Readonly<Record<string, never>>;

/** Te annuleren: dan wordt de bezoeker niets gevraagd en beslist de pagina. */
export type ConceptGevondenEvent = CustomEvent<ConceptGevondenDetail>;
export type ConceptGewistEvent = CustomEvent<ConceptGewistDetail>;

declare global {
  interface HTMLElementEventMap {
    'concept-gevonden': ConceptGevondenEvent;
    'concept-gewist': ConceptGewistEvent;
  }
}
