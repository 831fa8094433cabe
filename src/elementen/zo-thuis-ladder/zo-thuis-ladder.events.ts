// De eigen gebeurtenissen van <zo-thuis-ladder>. Ze dragen alleen codes, nooit een naam en nooit een antwoord.

export interface TredeGekozenDetail {
  /** De code van de trede. */
  readonly trede: string;
}

export interface LadderGewijzigdDetail {
  /** Welk deel van de ladder, zoals `gewenst`, `afwegingen` of `verloop`; of `ongedaan`, `opnieuw`. */
  readonly wat: string;
  /** Om welke trede het gaat; leeg als het over de hele ladder gaat. */
  readonly trede: string;
}

/** De bezoeker opent een trede om te lezen, of kiest haar. */
export type TredeGekozenEvent = CustomEvent<TredeGekozenDetail>;
export type LadderGewijzigdEvent = CustomEvent<LadderGewijzigdDetail>;
/** De bezoeker wil een tarief berekenen, en op de pagina staat geen `<gezinshuis-tarief-calculator>`. */
export type TariefGevraagdEvent = CustomEvent<Readonly<Record<string, never>>>;

declare global {
  interface HTMLElementEventMap {
    'trede-gekozen': TredeGekozenEvent;
    'ladder-gewijzigd': LadderGewijzigdEvent;
    'tarief-gevraagd': TariefGevraagdEvent;
  }
}
