// Een tariefwerkblad: scenario's naast elkaar, de aanbiedingen, de bandbreedtes en de indexering. Alleen typen; lezen doet lees-werkblad.ts.

import type { Waarde } from '../vorm.js';
import type { Gedeeltelijk, TariefInvoer } from './tarief-invoer.js';
import type { indexcijferVorm, werkbladVorm } from './werkblad-vorm.js';

/** Zoals het in een bestand staat: met invoer die klopt. */
export interface Tariefwerkblad extends Waarde<typeof werkbladVorm> {}

/** Een indexcijfer dat iemand zelf invulde: waar het staat, of waarom hij het aanneemt. */
export type EigenIndexcijfer = Waarde<typeof indexcijferVorm>;

/** Wat er alleen is als er iets in staat. */
type Alsgevuld = 'indexcijfers' | 'verdeling' | 'producten' | 'samen';
type Aanwezig = { readonly [K in keyof Tariefwerkblad]-?: NonNullable<Tariefwerkblad[K]> };

/** Zoals het gelezen is: elk veld is er, en een lijst die iemand op het scherm maakte als er iets in staat. Een scenario mag nog half ingevuld zijn, tenzij `leesTariefwerkblad` het nakeek. */
export interface Werkblad<Scenario = Gedeeltelijk<TariefInvoer>> extends Omit<
  Aanwezig,
  'scenarios' | 'indexering' | Alsgevuld
> {
  readonly scenarios: readonly Scenario[];
  readonly indexering: Aanwezig['indexering'] | null;
  readonly indexcijfers?: Aanwezig['indexcijfers'];
  readonly verdeling?: Aanwezig['verdeling'];
  readonly producten?: Aanwezig['producten'];
  readonly samen?: Aanwezig['samen'];
}
