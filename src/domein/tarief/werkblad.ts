// Een tariefwerkblad: scenario's naast elkaar, de aanbiedingen, de bandbreedtes en de indexering. Alleen typen; lezen doet lees-werkblad.ts.

import type { Waarde } from '../vorm.js';
import type { Gedeeltelijk, TariefInvoer } from './tarief-invoer.js';
import type { werkbladVorm } from './werkblad-vorm.js';

/** Zoals het in een bestand staat: met invoer die klopt. */
export interface Tariefwerkblad extends Waarde<typeof werkbladVorm> {}

type Aanwezig = { readonly [K in keyof Tariefwerkblad]-?: NonNullable<Tariefwerkblad[K]> };

/** Zoals het gelezen is: elk veld is er. Een scenario mag nog half ingevuld zijn, tenzij `leesTariefwerkblad` het nakeek. */
export interface Werkblad<Scenario = Gedeeltelijk<TariefInvoer>> extends Omit<Aanwezig, 'scenarios' | 'indexering'> {
  readonly scenarios: readonly Scenario[];
  readonly indexering: Aanwezig['indexering'] | null;
}
