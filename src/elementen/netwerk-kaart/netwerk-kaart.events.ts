// De eigen gebeurtenissen van <netwerk-kaart>. Ze dragen codes en id's, nooit een naam.

export interface PersoonGekozenDetail {
  /** Het id van de persoon in het dossier. */
  readonly id: string;
}

export interface NetwerkGewijzigdDetail {
  /** Wat er gebeurde, zoals `verplaatsen`, `verbinden` of `ongedaan`. */
  readonly wat: string;
  /** Om wie het gaat; leeg als het over de hele kaart gaat. */
  readonly id: string;
}

export interface DoorvragenGevraagdDetail {
  /** De code van de vraag, zoals `vroeger`. */
  readonly vraag: string;
}

export interface LadderGevraagdDetail {
  /** De code van de trede, zoals `steungezin`. */
  readonly trede: string;
}

export type PersoonGekozenEvent = CustomEvent<PersoonGekozenDetail>;
export type NetwerkGewijzigdEvent = CustomEvent<NetwerkGewijzigdDetail>;
/** Er is geen formulier op de pagina dat dit dossier deelt: de pagina kan er zelf een openen. */
export type SteunfiguurGevraagdEvent = CustomEvent<PersoonGekozenDetail>;
/** Er is niets op de pagina dat voor dit dossier doorvraagt. */
export type DoorvragenGevraagdEvent = CustomEvent<DoorvragenGevraagdDetail>;
/** Er is geen ladder op de pagina die dit dossier deelt. */
export type LadderGevraagdEvent = CustomEvent<LadderGevraagdDetail>;

declare global {
  interface HTMLElementEventMap {
    'persoon-gekozen': PersoonGekozenEvent;
    'netwerk-gewijzigd': NetwerkGewijzigdEvent;
    'steunfiguur-gevraagd': SteunfiguurGevraagdEvent;
    'doorvragen-gevraagd': DoorvragenGevraagdEvent;
    'ladder-gevraagd': LadderGevraagdEvent;
  }
}
