// Eén weg voor elke wijziging van het netwerk: uitvoeren, zeggen en melden is dus altijd hetzelfde, hoe de opdracht ook gegeven is.

import { bewerkNetwerk, type Opdracht } from '../../../domein/netwerk/bewerk-netwerk.js';
import type { Kaartplek } from '../basis.js';
import { noem } from '../noem.js';
import { ringNaam, sectorNaam, type Weergave } from '../weergave.js';

/** Wat er op de kaart kan gebeuren. Weghalen, ongedaan maken en opnieuw doen gaan over de hele geschiedenis: die heeft de store. */
export type Kaartopdracht = Opdracht | Storeopdracht;
interface Storeopdracht {
  readonly wat: 'verwijderen' | 'ongedaan' | 'opnieuw';
  readonly id: string;
}

export class Opdrachten {
  readonly #basis: Kaartplek;

  constructor(basis: Kaartplek) {
    this.#basis = basis;
  }

  /**
   * Voert een opdracht uit. Geeft `false` als er niets veranderde, of als er niets mag veranderen.
   * @param groep opdrachten na elkaar met dezelfde groep zijn samen één stap terug, zoals de letters van één naam
   */
  voerUit(opdracht: Kaartopdracht, groep?: string): boolean {
    const store = this.#basis.store();
    const voor = store.dossier;
    const eerst = this.#basis.weergave();
    if (eerst.vast) return false;
    const { wat } = opdracht;
    if (wat === 'verwijderen') store.verwijderPersoon(opdracht.id);
    else if (wat === 'ongedaan' || wat === 'opnieuw') store[wat]();
    else store.wijzig((dossier) => bewerkNetwerk(dossier, opdracht as Opdracht), groep);
    if (store.dossier === voor) return false;
    const id = wat === 'toevoegen' ? opdracht.persoon.id : 'id' in opdracht ? opdracht.id : '';
    this.#basis.zeg(this.#gedaan(opdracht, id, eerst));
    this.#basis.meld('netwerk-gewijzigd', { wat, id });
    return true;
  }

  #gedaan(opdracht: Kaartopdracht, id: string, eerst: Weergave): string {
    const nu = this.#basis.weergave();
    const { t } = nu;
    // Wie weg is, is ook weg uit wat er voorgelezen wordt.
    const bekend = opdracht.wat === 'verwijderen' ? nu.personen : [...nu.personen, ...eerst.personen];
    const naamBij = (wie: string): string => {
      const persoon = bekend.find((kandidaat) => kandidaat.id === wie);
      return persoon ? noem(nu, persoon) : '';
    };
    const persoon = nu.personen.find((wie) => wie.id === id);
    const waarden = {
      naam: naamBij(id),
      ander: 'met' in opdracht ? naamBij(opdracht.met) : '',
      ring: ringNaam(nu, persoon?.ring),
      sector: sectorNaam(nu, persoon?.sector),
    };
    switch (opdracht.wat) {
      case 'invoegen':
        return t.meervoud('gedaan.invoegen', opdracht.personen.length);
      case 'verbinden':
        return t.tekst(`gedaan.verbinden.${opdracht.kwaliteit || 'geen'}`, waarden);
      case 'steunfiguur':
        return t.tekst(opdracht.aan ? 'gedaan.steunfiguur.aan' : 'gedaan.steunfiguur.uit', waarden);
      case 'ongedaan':
      case 'opnieuw': {
        const erbij = nu.personen.length - eerst.personen.length;
        const hoeveel = erbij < 0 ? t.meervoud('gedaan.minder', -erbij) : t.meervoud('gedaan.invoegen', erbij);
        return [t.tekst(`gedaan.${opdracht.wat}`), ...(erbij === 0 ? [] : [hoeveel])].join(' ');
      }
      default:
        return t.tekst(`gedaan.${opdracht.wat}`, waarden);
    }
  }
}
