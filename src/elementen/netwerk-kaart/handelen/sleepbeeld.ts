// Wat er te zien is terwijl iemand versleept wordt: de figuur en zijn lijnen gaan mee, het vak en de ring onder de hand lichten op, en een
// gestreepte cirkel staat waar hij terechtkomt. Schrijft de paar attributen zelf: tijdens het slepen wordt er niet opnieuw getekend.

import { type Landing, lander, landOpKaart } from '../../../domein/netwerk/schikken/landen.js';
import { MIDDEN } from '../../../domein/netwerk/plaats.js';
import { aangehaald } from '../../../ui/kiezer.js';
import type { Kaartplek } from '../basis.js';
import type { Tekening } from '../kaart.js';
import { noem } from '../noem.js';
import { bandpad, rechtePad } from '../tekening/lijnen.js';
import { ringNaam, sectorNaam, type Weergave } from '../weergave.js';

export type { Landing } from '../../../domein/netwerk/schikken/landen.js';

interface Punt {
  readonly x: number;
  readonly y: number;
}

interface Rond extends Punt {
  readonly straal: number;
}

interface Sleeplijn {
  readonly pad: SVGPathElement;
  /** Het einde dat blijft. */
  readonly ander: Rond | undefined;
  /** Begint de lijn bij wie er gesleept wordt? */
  readonly vertrekt: boolean;
  readonly kwaliteit: string;
}

interface Greep {
  readonly id: string;
  readonly tekening: Tekening;
  readonly kaart: SVGSVGElement;
  readonly land: (punt: Punt) => Landing | null;
  readonly weergave: Weergave;
  readonly lagen: readonly Element[];
  readonly lijnen: readonly Sleeplijn[];
  /** Wat er op kan lichten. */
  readonly delen: readonly SVGElement[];
  readonly cirkel: Element | null;
  /** Het vak dat nu oplicht, en wat er gezegd is: alleen wat verandert wordt geschreven. */
  vak: string;
  woorden: string;
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

  #greep: Greep | null = null;

  constructor(basis: Kaartplek, kaart: () => SVGSVGElement | null) {
    this.#basis = basis;
    this.#kaart = kaart;
  }

  landing(id: string, punt: Punt): Landing | null {
    const tekening = this.#basis.tekening();
    return tekening && landOpKaart(tekening.kaart, id, punt);
  }

  /** Wie er het dichtst bij dit punt staat. */
  dichtst({ x, y }: Punt): { readonly id: string; readonly isErin: boolean; readonly isErbij: boolean } | undefined {
    const { kaart, personen } = this.#basis.tekening() ?? {};
    const ids = new Set(personen?.map(({ id }) => id));
    const ver = (ander: Punt): number => Math.hypot(ander.x - x, ander.y - y);
    const wie = kaart?.personen.filter(({ id }) => ids.has(id)).sort((een, ander) => ver(een) - ver(ander))[0];
    return wie && { id: wie.id, isErin: ver(wie) <= wie.straal, isErbij: ver(wie) <= DICHTBIJ };
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
    const greep = this.#greepOp(id);
    if (!greep) return;
    const { tekening, lagen, lijnen, land } = greep;
    const { x, y } = punt;
    const plek = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
    for (const laag of lagen) laag.setAttribute('transform', plek);
    const hand = { x, y, straal: tekening.kaart.maten.straal };
    for (const { pad, ander, vertrekt, kwaliteit } of lijnen) {
      const [van, naar] = vertrekt ? [hand, ander] : [ander, hand];
      pad.setAttribute('d', sleeplijn(van, naar, kwaliteit, tekening.smal));
    }
    this.#toon(greep, land(punt));
  }

  // Wat het slepen zelf schreef kent de render niet: dat gaat hier terug.
  herstel(): void {
    for (const [element, [naam, waarde]] of this.#was) element.setAttribute(naam, waarde);
    this.#was.clear();
    this.#greep = null;
    const kaart = this.#kaart();
    for (const merk of ['data-sleept', 'data-nergens', 'data-gesleept', LICHT]) {
      kaart?.removeAttribute(merk);
      for (const deel of kaart?.querySelectorAll(`[${merk}]`) ?? []) deel.removeAttribute(merk);
    }
    this.#zeg('');
  }

  // Alles wat voor de hele sleep hetzelfde is. Wordt er intussen opnieuw getekend, dan begint dit ook opnieuw.
  #greepOp(id: string): Greep | null {
    const tekening = this.#basis.tekening();
    const kaart = this.#kaart();
    if (!tekening || !kaart) return null;
    if (this.#greep?.tekening === tekening && this.#greep.id === id) return this.#greep;
    const plekken = new Map(tekening.kaart.personen.map((persoon) => [persoon.id, persoon]));
    const rond = (wie: string): Rond | undefined => (wie === MIDDEN ? tekening.kaart.midden : plekken.get(wie));
    this.#greep = {
      id,
      tekening,
      kaart,
      land: lander(tekening.kaart, id),
      weergave: this.#basis.weergave(),
      lagen: this.#lagen(id),
      lijnen: this.#lijnen(id).map((pad) => {
        const { van = '', naar = '', kwaliteit = '' } = pad.dataset;
        const vertrekt = van === id;
        return { pad, ander: rond(vertrekt ? naar : van), vertrekt, kwaliteit };
      }),
      delen: [...kaart.querySelectorAll<SVGElement>('.vak, .sectornaam, .ringnaam')],
      cirkel: kaart.querySelector('.landing'),
      vak: '',
      woorden: '',
    };
    return this.#greep;
  }

  #toon(greep: Greep, landing: Landing | null): void {
    const { kaart, cirkel } = greep;
    if (landing && cirkel) {
      cirkel.setAttribute('cx', landing.x.toFixed(1));
      cirkel.setAttribute('cy', landing.y.toFixed(1));
    }
    const vak = landing ? `${String(landing.ring)} ${landing.sector ?? ''}` : '-';
    if (vak !== greep.vak) {
      greep.vak = vak;
      kaart.toggleAttribute('data-nergens', landing === null);
      for (const deel of greep.delen) licht(deel, landing);
    }
    const woorden = this.#woorden(greep, landing);
    if (woorden === greep.woorden) return;
    greep.woorden = woorden;
    this.#zeg(woorden);
  }

  #woorden({ id, weergave: w }: Greep, landing: Landing | null): string {
    const naamBij = (wie: string): string => {
      const persoon = w.personen.find((kandidaat) => kandidaat.id === wie);
      return persoon ? noem(w, persoon) : '';
    };
    const naam = naamBij(id);
    if (!landing) return w.t.tekst('kaart.sleep.niets', { naam });
    if (landing.naast) return w.t.tekst('kaart.sleep.naast', { naam, ander: naamBij(landing.naast) });
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
    return [...(this.#kaart()?.querySelectorAll(`[data-plek=${aangehaald(id)}]`) ?? [])];
  }

  #lijnen(id: string): readonly SVGPathElement[] {
    const wie = aangehaald(id);
    return [...(this.#kaart()?.querySelectorAll<SVGPathElement>(`[data-van=${wie}], [data-naar=${wie}]`) ?? [])];
  }
}

// Het vak onder de hand licht op, en de rest van zijn ring een beetje.
function licht(deel: SVGElement, landing: Landing | null): void {
  const { ring: eigen, sector: deelsector } = deel.dataset;
  const inRing = eigen === undefined || eigen === String(landing?.ring ?? null);
  const inSector = deelsector === undefined || deelsector === (landing?.sector ?? '');
  if (landing && inRing && inSector) deel.setAttribute(LICHT, 'vak');
  else if (landing && eigen !== undefined && inRing) deel.setAttribute(LICHT, 'ring');
  else deel.removeAttribute(LICHT);
}

// Van de een naar de ander terwijl er gesleept wordt: recht, in haar eigen vorm.
function sleeplijn(van: Rond | undefined, naar: Rond | undefined, kwaliteit: string, smal: boolean): string {
  if (!van || !naar) return '';
  const los = rechtePad({ ...van, straal: van.straal + LUCHT }, { ...naar, straal: naar.straal + LUCHT });
  return bandpad(los, kwaliteit, smal);
}
