// Een plek op het scherm van een zichtbaar element, voor wat niet van dat ene element is, zoals de balk van het concept. Wie er iets neerzet
// kijkt niet in het element: hij krijgt hier wat hij mag gebruiken.

import type { LitElement } from 'lit';
import type { VertaalController } from '../ui/vertaal-controller.js';

export interface Schermplek<S extends string = string> {
  readonly element: LitElement;
  /** De teksten van het element, met de eigen woorden van de pagina. */
  readonly t: VertaalController<S>;
  /** Zegt iets tegen wie luistert. */
  readonly zeg: (tekst: string) => void;
  /** Eén handeling van de bezoeker: de pagina hoort `input` en `change` als de waarde van het element erna anders is. */
  readonly handel: (doe: () => void) => void;
}
