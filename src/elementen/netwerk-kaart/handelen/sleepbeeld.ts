// Wat er te zien is terwijl iemand versleept wordt: de figuur en zijn lijnen gaan mee, het vak en de ring onder de hand lichten op, en een
// gestreepte cirkel staat waar hij terechtkomt. Schrijft de paar attributen zelf: tijdens het slepen wordt er niet opnieuw getekend.

import { type Landing, landOpKaart } from '../../../domein/netwerk/schikken/landen.js';
import { MIDDEN } from '../../../domein/netwerk/plaats.js';
import type { Kaartplek } from '../basis.js';
import { bandpad, rechtePad } from '../tekening/lijnen.js';
import { naamVan, ringNaam, sectorNaam } from '../weergave.js';

export type { Landing } from '../../../domein/netwerk/schikken/landen.js';

interface Punt {
  readonly x: number;
  readonly y: number;
}

interface Rond extends Punt {
  readonly straal: number;
}

/** Zo dicht bij een figuur is een tik voor die figuur. */
const DICHTBIJ = 22;
/** Lucht tussen een figuur en een lijn. */
const LUCHT = 3;
const LICHT = 'data-licht';

export class Sleepbeeld {
  readonly #basis: Kaartplek;
  readonly #kaart: () => SVGSVGElement | null;
  /** Wat er tijdens het slepen anders getekend is, met wat er stond. */
  readonly #was = new Map<Element, readonly [naam: string, waarde: string]>();

  constructor(basis: Kaartplek, kaart: () => SVGSVGElement | null) {
    this.#basis = basis;
    this.#kaart = kaart;
  }

  landing(id: string, punt: Punt): Landing | null {
    const tekening = this.#basis.tekening();
    return tekening && landOpKaart(tekening.kaart, id, punt);
  }

  /** Wie er op dit punt bedoeld is, ook als het er net naast is. */
  dichtbij({ x, y }: Punt): string | undefined {
    const { kaart, personen } = this.#basis.tekening() ?? {};
    const ids = new Set(personen?.map(({ id }) => id));
    const ver = (ander: Punt): number => Math.hypot(ander.x - x, ander.y - y);
    return kaart?.personen
      .filter((ander) => ids.has(ander.id) && ver(ander) <= DICHTBIJ)
      .sort((een, ander) => ver(een) - ver(ander))[0]?.id;
  }

  begin(id: string): void {
    this.#kaart()?.setAttribute('data-sleept', '');
    for (const laag of this.#lagen(id)) {
      laag.setAttribute('data-gesleept', '');
      this.#onthoud(laag, 'transform');
    }
    for (const pad of this.#lijnen(id)) this.#onthoud(pad, 'd');
  }

  beweeg(id: string, punt: Punt): void {
    const tekening = this.#basis.tekening();
    if (!tekening) return;
    const { kaart, smal } = tekening;
    const { x, y } = punt;
    for (const laag of this.#lagen(id)) laag.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    const plek = (wie: string) =>
      wie === id
        ? { x, y, straal: kaart.maten.straal }
        : wie === MIDDEN
          ? kaart.midden
          : kaart.personen.find((persoon) => persoon.id === wie);
    for (const pad of this.#lijnen(id)) {
      const { van = '', naar = '', kwaliteit = '' } = pad.dataset;
      pad.setAttribute('d', sleeplijn(plek(van), plek(naar), kwaliteit, smal));
    }
    this.#toon(id, this.landing(id, punt));
  }

  // Wat het slepen zelf schreef kent de render niet: dat gaat hier terug.
  herstel(): void {
    for (const [element, [naam, waarde]] of this.#was) element.setAttribute(naam, waarde);
    this.#was.clear();
    const kaart = this.#kaart();
    for (const merk of ['data-sleept', 'data-nergens', 'data-gesleept', LICHT]) {
      kaart?.removeAttribute(merk);
      for (const deel of kaart?.querySelectorAll(`[${merk}]`) ?? []) deel.removeAttribute(merk);
    }
    this.#zeg('');
  }

  #toon(id: string, landing: Landing | null): void {
    const kaart = this.#kaart();
    if (!kaart) return;
    const { ring = null, sector = null } = landing ?? {};
    kaart.toggleAttribute('data-nergens', landing === null);
    for (const deel of kaart.querySelectorAll<SVGElement>('.vak, .sectornaam, .ringnaam')) {
      const { ring: eigen, sector: deelsector } = deel.dataset;
      const inRing = eigen === undefined || eigen === String(ring);
      const inSector = deelsector === undefined || deelsector === (sector ?? '');
      if (landing && inRing && inSector) deel.setAttribute(LICHT, 'vak');
      else if (landing && eigen !== undefined && inRing) deel.setAttribute(LICHT, 'ring');
      else deel.removeAttribute(LICHT);
    }
    const cirkel = kaart.querySelector('.landing');
    if (landing && cirkel) {
      cirkel.setAttribute('cx', landing.x.toFixed(1));
      cirkel.setAttribute('cy', landing.y.toFixed(1));
    }
    this.#zeg(this.#woorden(id, landing));
  }

  #woorden(id: string, landing: Landing | null): string {
    const w = this.#basis.weergave();
    const noem = (wie: string): string => {
      const persoon = w.personen.find((kandidaat) => kandidaat.id === wie);
      return persoon ? naamVan(w, persoon) : '';
    };
    const naam = noem(id);
    if (!landing) return w.t.tekst('kaart.sleep.niets', { naam });
    if (landing.naast) return w.t.tekst('kaart.sleep.naast', { naam, ander: noem(landing.naast) });
    const { ring, sector } = landing;
    return w.t.tekst('kaart.sleep.op', { naam, ring: ringNaam(w, ring), sector: sectorNaam(w, sector) });
  }

  // Alleen voor wie kijkt: wie luistert hoort het na het loslaten.
  #zeg(tekst: string): void {
    const regel = this.#basis.vind('.sleepregel');
    if (regel) regel.textContent = tekst;
  }

  #onthoud(element: Element, naam: string): void {
    if (!this.#was.has(element)) this.#was.set(element, [naam, element.getAttribute(naam) ?? '']);
  }

  #lagen(id: string): readonly Element[] {
    return [...(this.#kaart()?.querySelectorAll(`[data-plek="${CSS.escape(id)}"]`) ?? [])];
  }

  #lijnen(id: string): readonly SVGPathElement[] {
    const wie = `"${CSS.escape(id)}"`;
    return [...(this.#kaart()?.querySelectorAll<SVGPathElement>(`[data-van=${wie}], [data-naar=${wie}]`) ?? [])];
  }
}

// Van de een naar de ander terwijl er gesleept wordt: recht, in haar eigen vorm.
function sleeplijn(van: Rond | undefined, naar: Rond | undefined, kwaliteit: string, smal: boolean): string {
  if (!van || !naar) return '';
  const los = rechtePad({ ...van, straal: van.straal + LUCHT }, { ...naar, straal: naar.straal + LUCHT });
  return bandpad(los, kwaliteit, smal);
}
