// De delen van het formulier die pas komen als iemand ze opent, elk met zijn handelingen en zijn teksten.

import type { LitElement } from 'lit';
import type { Schermfout } from '../../scherm/foutstand.js';
import { kleedErbij } from '../../scherm/kleding.js';
import { Later } from '../../scherm/later.js';
import { focusVoor } from '../../ui/focus.js';
import type { Formulierbasis } from './basis.js';
import type { FormulierActies } from './formulier-acties.js';
import type { Vertaler } from './teksten.js';

export class Delen {
  /** Wat er over één persoon staat: bij alleen lezen, om samen terug te lezen, en op papier. */
  readonly blad: Later<typeof import('./blad/blad.js')>;
  readonly invullen: Later<import('./persoon/invullen.js').Invullen>;
  readonly toestemming: Later<import('./toestemming/toestemming.js').Toestemmingen>;
  readonly overzicht: Later<typeof import('./overzicht/overzicht.js')>;
  readonly gesprek: Later<import('./doorvragen/gesprek.js').Gesprek>;
  /** Voorlezen met een stem van het apparaat. */
  readonly hardop: Later<import('./hardop/hardop.js').Hardop>;
  /** Wat een steunfiguur is. */
  readonly definitie: Later<typeof import('./start/definitie.js')>;

  /** Brengt de bezoeker naar een vraag van wie openstaat. */
  readonly toonVraag: (pad: string) => Promise<void>;

  constructor(host: LitElement, t: Vertaler, basis: Formulierbasis, doe: FormulierActies) {
    this.toonVraag = async (pad) => {
      const focus = focusVoor(host);
      await (await this.invullen.laad())?.toonVraag(host, pad, focus);
    };
    const maak = <T extends object>(teksten: string, haal: () => Promise<T>): Later<T> =>
      new Later(host, async () => {
        const [deel, compleet] = await Promise.all([haal(), t.laad(teksten)]);
        if (!compleet) throw new Error(teksten);
        return deel;
      });
    const metStijl = async <T>(bezig: Promise<T>): Promise<T> => {
      const [deel, { styles }] = await Promise.all([bezig, import('./persoon/persoon.styles.js')]);
      kleedErbij(host, styles);
      return deel;
    };
    this.blad = maak('persoon', () => metStijl(import('./blad/blad.js')));
    this.invullen = maak('persoon', async () => {
      // Met het blad erbij: na `beforeprint` kan een browser nergens meer op wachten.
      const [{ Invullen, houOnder }] = await Promise.all([import('./persoon/invullen.js'), this.blad.laad()]);
      houOnder(host, '.phead');
      return new Invullen(basis, doe, host);
    });
    this.toestemming = maak('toestemming', async () => {
      // Met het blad erbij: daar staan de woorden van de vragen.
      const [{ Toestemmingen, styles }] = await Promise.all([
        metStijl(import('./toestemming/toestemming.js')),
        this.blad.laad(),
      ]);
      kleedErbij(host, styles);
      return new Toestemmingen(basis, doe, host);
    });
    this.overzicht = maak('overzicht', async () => {
      const overzicht = await metStijl(import('./overzicht/overzicht.js'));
      kleedErbij(host, overzicht.styles);
      return overzicht;
    });
    this.gesprek = maak('doorvragen', async () => {
      const { Gesprek, styles } = await metStijl(import('./doorvragen/gesprek.js'));
      kleedErbij(host, styles);
      return new Gesprek(basis, doe, host);
    });
    this.hardop = maak('hardop', async () => new (await import('./hardop/hardop.js')).Hardop(host, t));
    this.definitie = maak('definitie', () => import('./start/definitie.js'));
  }

  /** Haalt op hoe de vragen heten waar iets mee is. */
  noem(fouten: readonly Schermfout[]): void {
    if (fouten.length > 0) void this.blad.laad();
    if (fouten.some(({ pad }) => /^\/(toestemming|doorvragen)\//.test(pad))) void this.toestemming.laad();
  }

  /** Wat er nu wordt opgehaald; `undefined` als er niets onderweg is. */
  get onderweg(): Promise<unknown> | undefined {
    const bezig = Object.values(this).flatMap((deel: Partial<Later<object>>) => deel.bezig ?? []);
    return bezig.length > 0 ? Promise.all(bezig) : undefined;
  }
}
