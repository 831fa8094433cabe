// De hand op de kaart: slepen, aanwijzen, en een handeling die nog een tweede aanwijzing nodig heeft (een plek, of met wie een band).
// Tijdens het slepen schrijft zij de paar attributen zelf; pas bij loslaten is er een opdracht.

import type { LitElement } from 'lit';
import { vindPersoon } from '../../../domein/dossier/bewerkingen.js';
import { paar } from '../../../domein/netwerk/lezen.js';
import { SleepController, type Sleeppunt } from '../../../scherm/slepen.js';
import type { Bezig, Kaartplek } from '../basis.js';
import { bezigTekst, lijn, ZIJDE } from '../kaart.js';
import type { Opdrachten } from './opdrachten.js';
import { vakOp } from './vak-op.js';

export interface Handbasis extends Kaartplek {
  readonly opdrachten: Opdrachten;
  readonly open: (id: string) => void;
}

export class Kaarthand {
  readonly #basis: Handbasis;
  readonly #slepen: SleepController;
  /** Waar iedereen staat terwijl er gesleept wordt. */
  #plekken = new Map<string, { readonly x: number; readonly y: number }>();

  constructor(host: LitElement, basis: Handbasis) {
    this.#basis = basis;
    this.#slepen = new SleepController(host, {
      vlak: () => this.#kaart(),
      vind: (doel) => this.#vindKnoop(doel),
      begin: () => {
        this.#plekken = new Map(basis.tekening()?.plekken.map((plek) => [plek.id, plek]));
      },
      beweeg: (id, punt) => this.#beweeg(id, punt),
      laatLos: (id, punt) => this.#laatLos(id, punt),
      breekAf: () => this.#herstel(),
    });
  }

  get isBezig(): boolean {
    return this.#basis.stand.bezig !== null || this.#slepen.bezigMet !== null;
  }

  begin(soort: Bezig['soort'], id: string): void {
    const { stand, toonKaart, zeg, weergave } = this.#basis;
    toonKaart();
    stand.bezig = { soort, id };
    zeg(bezigTekst(weergave(), stand.bezig));
    this.loopNaar(id);
  }

  stop(): void {
    const { stand, zeg, weergave, ververs } = this.#basis;
    this.#slepen.stop();
    if (stand.bezig) zeg(weergave().t.tekst('gedaan.gestopt'));
    stand.bezig = null;
    ververs();
  }

  loopNaar(id: string): void {
    const { stand, ververs, focus } = this.#basis;
    stand.actief = id;
    ververs();
    focus(knoopVan(id));
  }

  /** Iemand aanwijzen: met een klik, een tik of met Enter. */
  wijsAan(id: string): void {
    const { stand, weergave, opdrachten, zeg, open, ververs } = this.#basis;
    const { bezig } = stand;
    const { dossier, t } = weergave();
    stand.actief = id;
    stand.bezig = null;
    if (bezig?.soort === 'band') {
      // Wie al een band heeft houdt de kwaliteit daarvan.
      const sleutel = paar({ van: bezig.id, naar: id });
      const { kwaliteit } = dossier.banden?.find((band) => paar(band) === sleutel) ?? {};
      const gelukt = opdrachten.voerUit({ wat: 'verbinden', id: bezig.id, met: id, kwaliteit: kwaliteit ?? '' });
      if (!gelukt) zeg(t.tekst('gedaan.gestopt'));
    } else if (bezig) {
      // Met Enter op iemand: in hetzelfde vak als die persoon.
      const naast = vindPersoon(dossier, id);
      if (naast) opdrachten.voerUit({ wat: 'verplaatsen', id: bezig.id, ring: naast.ring, sector: naast.sector });
    } else if (id) open(id);
    ververs();
  }

  /** Een klik of een tik op de kaart. */
  klik(kaart: SVGSVGElement, doel: Element, punt: Vensterpunt): void {
    const { bezig } = this.#basis.stand;
    const knoop = doel.closest<SVGElement>('[data-knoop]')?.dataset['knoop'];
    if (bezig?.soort === 'plek') this.#zetOp(bezig.id, puntOp(kaart, punt));
    else if (knoop !== undefined) this.wijsAan(knoop);
  }

  #vindKnoop(doel: Element): string | null {
    const id = doel.closest<SVGElement>('[data-knoop]')?.dataset['knoop'];
    const { stand, tekening, magWijzigen, weergave } = this.#basis;
    const mag = !stand.bezig && tekening() !== null && magWijzigen();
    return id && mag && !weergave().vast ? id : null;
  }

  #beweeg(id: string, punt: Sleeppunt): void {
    const kaart = this.#kaart();
    if (!kaart) return;
    this.#plekken.set(id, puntOp(kaart, { clientX: punt.x, clientY: punt.y }));
    this.#verplaatsBeeld(id);
  }

  #laatLos(id: string, punt: Sleeppunt): void {
    const kaart = this.#kaart();
    this.#herstel();
    if (kaart) this.#basis.handel(() => this.#zetOp(id, puntOp(kaart, { clientX: punt.x, clientY: punt.y })));
  }

  // Wat het slepen zelf schreef kent de render niet: dat gaat hier terug. Bij iedereen, want wie er versleept werd kan weg zijn, en dan
  // heeft een ander zijn plek in de boom.
  #herstel(): void {
    this.#plekken = new Map(this.#basis.tekening()?.plekken.map((plek) => [plek.id, plek]));
    for (const id of this.#plekken.keys()) this.#verplaatsBeeld(id);
  }

  #verplaatsBeeld(id: string): void {
    const kaart = this.#kaart();
    const wie = `"${CSS.escape(id)}"`;
    const { x, y } = this.#plekken.get(id) ?? { x: 0, y: 0 };
    for (const laag of kaart?.querySelectorAll(`[data-plek=${wie}]`) ?? []) {
      laag.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
    for (const pad of kaart?.querySelectorAll<SVGPathElement>(`[data-van=${wie}], [data-naar=${wie}]`) ?? []) {
      pad.setAttribute('d', lijn(this.#plekken, pad.dataset['van'] ?? '', pad.dataset['naar'] ?? ''));
    }
  }

  #zetOp(id: string, { x, y }: { readonly x: number; readonly y: number }): void {
    const { stand, opdrachten } = this.#basis;
    stand.bezig = null;
    const tekening = this.#basis.tekening();
    const deel = (waarde: number): number => Math.round(Math.min(1, Math.max(0, waarde / ZIJDE)) * 1e4) / 1e4;
    if (tekening) {
      const plek = { x: deel(x), y: deel(y) };
      opdrachten.voerUit({ wat: 'verplaatsen', id, ...vakOp(tekening, x, y), plek });
    }
    this.#basis.ververs();
    this.#basis.focus(knoopVan(id));
  }

  #kaart(): SVGSVGElement | null {
    return this.#basis.vind('svg.kaart') as SVGSVGElement | null;
  }
}

export function knoopVan(id: string): string {
  return `[data-knoop="${CSS.escape(id)}"]`;
}

type Vensterpunt = Pick<MouseEvent, 'clientX' | 'clientY'>;

function puntOp(kaart: SVGSVGElement, { clientX, clientY }: Vensterpunt): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(kaart.getScreenCTM()?.inverse());
}
