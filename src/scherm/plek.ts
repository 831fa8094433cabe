// Een plek op het scherm van een zichtbaar element, voor wat niet van dat ene element is, zoals de balk van het concept. Wie er iets neerzet
// kijkt niet in het element: hij krijgt hier wat hij mag gebruiken.

import type { LitElement } from 'lit';
import type { VertaalController } from '../ui/vertaal-controller.js';
import type { Later } from './later.js';

/** Wat er getypt is en nog niet in de waarde staat: een naam die nog niet is toegevoegd, en per persoon en plek wat nog geen datum is. */
export interface Half {
  readonly vraag?:
    | {
        readonly code: string | null;
        readonly antwoord: string;
        readonly relatie: string;
        readonly later: boolean;
        readonly opnieuwVragen: string;
      }
    | undefined;
  readonly datums?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** Een deel van een scherm waar iets half getypt kan zijn. Het krijgt alles terug, en neemt wat van hem is. */
export interface Halfdeel {
  readonly half: Half;
  zetHalf(half: Half): void;
}

export interface Schermplek<S extends string = string> {
  readonly element: LitElement;
  /** De teksten van het element, met de eigen woorden van de pagina. */
  readonly t: VertaalController<S>;
  /** Zegt iets tegen wie luistert. */
  readonly zeg: (tekst: string) => void;
  /** Eén handeling van de bezoeker: de pagina hoort `input` en `change` als de waarde van het element erna anders is. */
  readonly handel: (doe: () => void) => void;
  /** Wat hier half getypt is, voor het concept. */
  readonly half?: readonly Later<Halfdeel>[];
}
