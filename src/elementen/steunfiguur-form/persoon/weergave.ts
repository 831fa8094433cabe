// Wat elk onderdeel nodig heeft van de persoon die openstaat om in te vullen.

import type { Controle } from '../../../domein/dossier/controles.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { onderwerpcode, type Weergave } from '../weergave.js';
import type { Stap } from '../blad/velden.js';
import type { Invullen } from './invullen.js';

/** Wat een vraag over iemand nodig heeft om zich te tekenen. */
export interface Bevraging extends Weergave {
  readonly persoon: Persoon;
  readonly nieuw: boolean;
  /** Wat er letterlijk als datum getypt is, als dat iets anders is dan wat er bewaard is. */
  readonly getypt?: (pad: string, waarde: string) => string | undefined;
  /** De berichten die bij een plek zichtbaar zijn. */
  readonly bij: (pad: string) => readonly Controle[];
}

/** Een persoon die openstaat om in te vullen. */
export interface Invulling extends Bevraging {
  readonly invullen: Invullen;
  /** Staat er in deze stap een fout die de bezoeker ziet? */
  readonly misIn: (stap: Stap) => boolean;
}

/** De keuzes die hier passen: van kind en jongere alleen wie het is, en verder wat al gekozen was. */
export function passendeCodes(w: Weergave, codes: readonly string[], gekozen: readonly string[]): readonly string[] {
  const weg = onderwerpcode(w) === 'kind' ? 'jongere' : 'kind';
  return codes.filter((code) => code !== weg || gekozen.includes(code));
}
