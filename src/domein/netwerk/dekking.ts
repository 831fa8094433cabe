// Van wie het kind of het gezin welke steun krijgt. Wie alleen steun ontvangt telt niet mee.

import { type Code, FUNCTIES } from '../dossier/codes.js';
import type { Persoon } from '../dossier/dossier.js';
import { lijst } from './lezen.js';

type Functie = Code<typeof FUNCTIES>;

/** Per functie de id's, in de volgorde van `personen`. `anders` alleen als er iemand onder valt. */
export type Dekking = Readonly<Record<Exclude<Functie, 'anders'>, readonly string[]>> & {
  readonly anders?: readonly string[];
};

export function dekkingVan(personen: readonly Persoon[]): Dekking {
  const van = (functie: Functie): readonly string[] =>
    personen
      .filter(({ steun }) => lijst(steun).some((deel) => deel.functie === functie && deel.richting !== 'geeft'))
      .map(({ id }) => id);
  return Object.fromEntries(
    FUNCTIES.map((functie) => [functie, van(functie)] as const).filter(
      ([functie, ids]) => functie !== 'anders' || ids.length > 0,
    ),
  ) as unknown as Dekking;
}
