// Wat een bezoeker kan doen met een knop of een keuze rond lijst en kaart. Wat in een paneel kan heeft zijn eigen kamer.

import type { Persoon } from '../../../domein/dossier/dossier.js';
import { plekVanRelatie } from '../../../domein/dossier/relaties.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { nieuwId } from '../../../ui/nieuw-id.js';
import type { Kolom } from '../lijst.js';
import type { TekstSleutel } from '../teksten.js';
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
    this.basis.hand.stop();
  }

  groter(): void {
    const { stand } = this.basis;
    stand.vergroting = Math.min(3, stand.vergroting + 1);
  }

  kleiner(): void {
    const { stand } = this.basis;
    stand.vergroting = Math.max(0, stand.vergroting - 1);
  }

  sorteer(kolom: Kolom): void {
    const { stand, weergave } = this.basis;
    stand.volgorde = sorteer(weergave(), kolom, stand.volgorde);
  }

  toevoegen(): void {
    this.#voegToe(this.#veld('#naam')?.value ?? '', this.#veld('#relatie')?.value ?? '');
  }

  /** Met één klik iemand erbij, met de relatie als naam. */
  snel(relatie: string): void {
    this.#voegToe(this.basis.weergave().t.tekst(`code.${relatie}` as TekstSleutel), relatie);
  }

  /** Iemand erbij in een deel waar nog niemand is. */
  vraag(sector: string): void {
    this.#voegToe('', '', sector);
  }

  #terug(wat: 'ongedaan' | 'opnieuw'): void {
    const { opdrachten, focus } = this.basis;
    opdrachten.voerUit({ wat, id: '' });
    focus('[data-actie=ongedaan], [data-actie=opnieuw]');
    focus(`[data-actie=${wat}]`);
  }

  #voegToe(naam: string, relatie: string, sector?: string): void {
    const { opdrachten, focus } = this.basis;
    const plek = plekVanRelatie(relatie);
    const persoon = {
      id: nieuwId(),
      naam: naam.trim(),
      soort: plek.soort,
      relatie: relatie || null,
      sector: sector ?? plek.sector,
      ring: null,
      biologischeOuder: relatie ? relatie === 'biologische-ouder' : null,
    } as Persoon;
    // Zonder naam en zonder aanleiding is er niemand om toe te voegen: dan wijst de focus waar het om gaat.
    if (isLeeg(naam) && sector === undefined) return focus('#naam');
    opdrachten.voerUit({ wat: 'toevoegen', persoon });
    const veld = this.#veld('#naam');
    if (veld) veld.value = '';
    if (sector === undefined) return focus('#naam');
    this.open(persoon.id);
    focus('#veld-naam');
  }

  #veld(selector: string): Invoerveld | null {
    return this.basis.vind(selector) as Invoerveld | null;
  }
}
