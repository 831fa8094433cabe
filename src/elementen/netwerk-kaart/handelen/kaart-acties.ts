// Wat een bezoeker kan doen met een knop of een keuze rond lijst en kaart. Wat in een paneel kan heeft zijn eigen kamer.

import type { Invoerveld } from '../../../scherm/acties.js';
import type { Kolom } from '../lijst.js';
import { PersoonActies } from './persoon-acties.js';
import { sorteer } from './sorteer.js';

type Keuzenaam = 'weergave' | 'namen' | 'moment' | 'vergelijk-met' | 'bekijk';

export class KaartActies extends PersoonActies {
  kies({ value }: Invoerveld, naam: Keuzenaam): void {
    const { stand, hand, kies } = this.basis;
    if (naam === 'bekijk') stand.bekijk = value;
    else kies(naam, value);
    // Een half gelegde band hoort bij wat er net te zien was.
    hand.stop();
  }

  ongedaan(): void {
    this.#terug('ongedaan');
  }

  opnieuw(): void {
    this.#terug('opnieuw');
  }

  afdrukken(): void {
    this.basis.drukAf();
  }

  /** Ziet af van wat er nog aangewezen moest worden. */
  stop(): void {
    const { hand, stand } = this.basis;
    const { bezig } = stand;
    hand.stop();
    // De knop om te stoppen gaat weg; wie haar indrukte is weer bij om wie het ging.
    if (bezig) hand.loopNaar(bezig.id);
  }

  groter(): void {
    const { stand } = this.basis;
    stand.vergroting = Math.min(3, stand.vergroting + 1);
  }

  kleiner(): void {
    const { stand } = this.basis;
    stand.vergroting = Math.max(0, stand.vergroting - 1);
  }

  toonBanden(): void {
    this.basis.stand.banden = true;
    this.basis.focus('[data-actie=verbergBanden]');
  }

  verbergBanden(): void {
    this.basis.stand.banden = false;
    this.basis.focus('[data-actie=toonBanden]');
  }

  sorteer(kolom: Kolom): void {
    const { stand, weergave } = this.basis;
    stand.volgorde = sorteer(weergave(), kolom, stand.volgorde);
  }

  #terug(wat: 'ongedaan' | 'opnieuw'): void {
    const { opdrachten, focus } = this.basis;
    opdrachten.voerUit({ wat, id: '' });
    focus('[data-actie=ongedaan], [data-actie=opnieuw]');
    focus(`[data-actie=${wat}]`);
  }
}
