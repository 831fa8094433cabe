// De eigen gebeurtenissen van <zo-thuis-dossier>. Ze dragen codes en aantallen, geen namen.

export type {
  ConceptGevondenDetail,
  ConceptGevondenEvent,
  ConceptGewistDetail,
  ConceptGewistEvent,
} from '../../scherm/concept.events.js';

export interface DossierGewijzigdDetail {
  /** De delen van het dossier die anders zijn, zoals `personen`. */
  readonly wat: readonly string[];
  readonly aantalPersonen: number;
}

export type DossierGewijzigdEvent = CustomEvent<DossierGewijzigdDetail>;

declare global {
  interface HTMLElementEventMap {
    'dossier-gewijzigd': DossierGewijzigdEvent;
  }
}
