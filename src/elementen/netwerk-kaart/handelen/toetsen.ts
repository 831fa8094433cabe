// Wat een toets op de kaart doet: lopen, verplaatsen, verbinden, openen. Elke toets geeft dezelfde opdracht als de hand of de lijst.

import type { Persoon } from '../../../domein/dossier/dossier.js';
import { type Richting, volgendeOpKaart } from '../../../domein/netwerk/loop-over-kaart.js';
import { MIDDEN } from '../../../domein/netwerk/plaats.js';
import { beletselVoorSteunfiguur } from '../../../domein/netwerk/toets-definitie.js';
import type { Kaartbasis } from '../basis.js';
import { sectorenVan, type Weergave } from '../weergave.js';
import type { KaartActies } from './kaart-acties.js';
import { isIngevuld } from './persoon-acties.js';
import { ringBijToets } from './ring-bij-toets.js';

const RICHTINGEN: Readonly<Record<string, Richting>> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'binnen',
  ArrowDown: 'buiten',
};

export class Toetsen {
  readonly #basis: Kaartbasis;
  readonly #doe: KaartActies;

  constructor(basis: Kaartbasis, doe: KaartActies) {
    this.#basis = basis;
    this.#doe = doe;
  }

  /** Geeft `true` als de toets hier iets deed; dan is zij niet meer van de pagina. */
  druk(doel: HTMLElement | SVGElement, gebeurtenis: KeyboardEvent): boolean {
    const { key } = gebeurtenis;
    const { hand, stand } = this.#basis;
    if (key === 'Escape' && (hand.isBezig || stand.gekozen)) {
      if (hand.isBezig) this.#doe.stop();
      else this.#doe.sluiten();
      return true;
    }
    const id = doel.dataset['knoop'];
    return id !== undefined && this.#opKaart(key, id, gebeurtenis);
  }

  #opKaart(key: string, id: string, { ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
    const { weergave, tekening, opdrachten, hand } = this.#basis;
    if (ctrlKey || metaKey) {
      const wat = key === 'y' || (key === 'Z' && shiftKey) ? 'opnieuw' : key === 'z' ? 'ongedaan' : null;
      if (wat) opdrachten.voerUit({ wat, id: '' });
      // Wie er niet meer staat heeft de focus meegenomen; dan begint de bezoeker in het midden.
      if (wat && !weergave().personen.some((persoon) => persoon.id === id)) hand.loopNaar(MIDDEN);
      return wat !== null;
    }
    if (altKey) return false;
    const richting = RICHTINGEN[key];
    const beeld = tekening();
    if (richting && beeld) {
      const { midden, personen } = beeld.kaart;
      hand.loopNaar(volgendeOpKaart(beeld.personen, personen, midden, id, richting));
    } else if (key === 'Home') hand.loopNaar(MIDDEN);
    else if (key === 'Enter' || key === ' ') hand.wijsAan(id);
    else {
      const w = weergave();
      const persoon = w.personen.find((kandidaat) => kandidaat.id === id);
      return !w.vast && persoon !== undefined && this.#wijzig(key, w, persoon);
    }
    return true;
  }

  #wijzig(key: string, w: Weergave, persoon: Persoon): boolean {
    const { opdrachten, hand, focus, zeg } = this.#basis;
    const { id, sector, ring } = persoon;
    const nieuweRing = ringBijToets(key);
    if (nieuweRing !== undefined) opdrachten.voerUit({ wat: 'verplaatsen', id, ring: nieuweRing, sector });
    else if (key === '[' || key === ']') {
      const sectoren = sectorenVan(w);
      const nu = sectoren.indexOf(sector ?? '');
      const stap = key === '[' ? Math.max(nu, 0) - 1 : nu + 1;
      opdrachten.voerUit({ wat: 'verplaatsen', id, ring, sector: sectoren.at(stap % sectoren.length) ?? null });
    } else if (key === 'v') hand.begin('band', id);
    else if (key === 's') {
      if (isIngevuld(persoon)) {
        this.#doe.steunfiguurUit(id);
        return true;
      }
      const gedaan = opdrachten.voerUit({ wat: 'steunfiguur', id, aan: !persoon.steunfiguur });
      const reden = beletselVoorSteunfiguur(persoon) === 'betaald' ? 'persoon.betaald' : 'persoon.ouder';
      if (!gedaan) zeg(w.t.tekst(reden));
    } else if (key === 'F2') {
      this.#doe.open(id);
      focus('#veld-naam');
    } else if (key === 'Delete') {
      this.#doe.verwijderen(id);
    } else return false;
    return true;
  }
}
