// De delen van het formulier die pas komen als iemand ze opent, elk met zijn handelingen en zijn teksten.

import type { LitElement } from 'lit';
import type { Schermfout } from '../../scherm/foutstand.js';
import { Later } from '../../scherm/later.js';
import type { FormulierActies, Formulierbasis } from './formulier-acties.js';
import type { Vertaler } from './teksten.js';

export class Delen {
  /** Wat er over één persoon staat: bij alleen lezen, om samen terug te lezen, en op papier. */
  readonly blad: Later<typeof import('./blad/blad.js')>;
  readonly invullen: Later<import('./persoon/invullen.js').Invullen>;
  readonly toestemming: Later<import('./toestemming/toestemming.js').Toestemmingen>;
  readonly gesprek: Later<import('./doorvragen/gesprek.js').Gesprek>;
  /** Wat een steunfiguur is: alleen teksten. */
  readonly definitie: Later<object>;

  constructor(host: LitElement, t: Vertaler, basis: Formulierbasis, doe: FormulierActies) {
    const maak = <T extends object>(teksten: string, haal: () => Promise<T>): Later<T> =>
      new Later(host, async () => {
        const [deel, compleet] = await Promise.all([haal(), t.laad(teksten)]);
        if (!compleet) throw new Error(teksten);
        return deel;
      });
    this.blad = maak('persoon', () => import('./blad/blad.js'));
    this.invullen = maak('persoon', async () => {
      // Met het blad erbij: na `beforeprint` kan een browser nergens meer op wachten.
      const [{ Invullen }] = await Promise.all([import('./persoon/invullen.js'), this.blad.laad()]);
      return new Invullen(basis, doe);
    });
    this.toestemming = maak(
      'toestemming',
      async () => new (await import('./toestemming/toestemming.js')).Toestemmingen(basis, doe),
    );
    this.gesprek = maak('doorvragen', async () => new (await import('./doorvragen/gesprek.js')).Gesprek(basis, doe));
    this.definitie = maak('definitie', () => Promise.resolve({}));
  }

  /** Haalt op hoe de vragen heten waar iets mee is. */
  noem(fouten: readonly Schermfout[]): void {
    if (fouten.length > 0) void this.blad.laad();
    if (fouten.some(({ pad }) => pad.startsWith('/toestemming/'))) void this.toestemming.laad();
  }

  /** Wat er nu wordt opgehaald; `undefined` als er niets onderweg is. */
  get onderweg(): Promise<unknown> | undefined {
    const bezig = Object.values(this).flatMap((deel: Later<object>) => deel.bezig ?? []);
    return bezig.length > 0 ? Promise.all(bezig) : undefined;
  }
}
