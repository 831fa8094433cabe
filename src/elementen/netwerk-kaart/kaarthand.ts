// De hand op de kaart: slepen, aanwijzen, en een handeling die nog een tweede aanwijzing nodig heeft (een plek, of met wie een band).
// Tijdens het slepen schrijft zij de paar attributen zelf; pas bij loslaten is er een opdracht.

import type { LitElement, ReactiveController } from 'lit';
import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import { paar } from '../../domein/netwerk/lezen.js';
import { MIDDEN } from '../../domein/netwerk/loop-over-kaart.js';
import { SleepController, type Sleeppunt } from '../../scherm/slepen.js';
import { zetFocus } from '../../ui/gebeurtenissen.js';
import { lijn, type Tekening, vakOp, ZIJDE } from './kaart.js';
import type { Opdrachten } from './opdrachten.js';
import { naamVan, type Weergave } from './weergave.js';

interface Bezig {
  readonly soort: 'band' | 'plek';
  readonly id: string;
}

export interface Handbasis {
  readonly weergave: () => Weergave;
  readonly tekening: () => Tekening | null;
  readonly opdrachten: Opdrachten;
  readonly handel: (doe: () => void) => void;
  /** Zorgt dat de kaart te zien is. */
  readonly toonKaart: () => void;
  readonly open: (id: string) => void;
  readonly zeg: (tekst: string) => void;
  readonly magSlepen: () => boolean;
}

export class Kaarthand implements ReactiveController {
  readonly #host: LitElement;
  readonly #basis: Handbasis;
  readonly #slepen: SleepController;
  #bezig: Bezig | null = null;
  #actief = MIDDEN;
  /** Waar iedereen staat terwijl er gesleept wordt. */
  #plekken = new Map<string, { readonly x: number; readonly y: number }>();

  constructor(host: LitElement, basis: Handbasis) {
    this.#host = host;
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
    host.addController(this);
  }

  // Op de schaduwwortel, en niet in het sjabloon: een klik op de kaart is geen knop.
  hostConnected(): void {
    this.#host.shadowRoot?.addEventListener('click', this.#opKlik);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener('click', this.#opKlik);
  }

  /** Wie er op de kaart aan de beurt is voor het toetsenbord. */
  get actief(): string {
    return this.#actief;
  }

  get isBezig(): boolean {
    return this.#bezig !== null || this.#slepen.bezigMet !== null;
  }

  /** Wie er niet meer is, is ook niet meer aan de beurt. */
  controleer({ personen }: Weergave): void {
    if (!personen.some(({ id }) => id === this.#actief)) this.#actief = MIDDEN;
  }

  bezigTekst(w: Weergave): string {
    const persoon = this.#bezig && w.personen.find(({ id }) => id === this.#bezig?.id);
    return persoon && this.#bezig ? w.t.tekst(`kaart.bezig.${this.#bezig.soort}`, { naam: naamVan(w, persoon) }) : '';
  }

  begin(soort: Bezig['soort'], id: string): void {
    this.#basis.toonKaart();
    this.#bezig = { soort, id };
    this.#actief = id;
    this.#host.requestUpdate();
    this.#basis.zeg(this.bezigTekst(this.#basis.weergave()));
    zetFocus(this.#host, knoopVan(id));
  }

  stop(): void {
    this.#slepen.stop();
    if (this.#bezig) this.#basis.zeg(this.#basis.weergave().t.tekst('gedaan.gestopt'));
    this.#bezig = null;
    this.#host.requestUpdate();
  }

  loopNaar(id: string): void {
    this.#actief = id;
    this.#host.requestUpdate();
    zetFocus(this.#host, knoopVan(id));
  }

  /** Iemand aanwijzen: met een klik, een tik of met Enter. */
  wijsAan(id: string): void {
    const bezig = this.#bezig;
    const { weergave, opdrachten, zeg, open } = this.#basis;
    const { dossier, t } = weergave();
    this.#actief = id;
    this.#bezig = null;
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
    this.#host.requestUpdate();
  }

  readonly #opKlik = (gebeurtenis: Event): void => {
    const [doel] = gebeurtenis.composedPath();
    if (!(doel instanceof Element) || doel.getRootNode() !== this.#host.shadowRoot) return;
    const kaart = doel.closest<SVGSVGElement>('svg.kaart:not(.voorbeeld)');
    if (!kaart || !this.#basis.magSlepen()) return;
    const knoop = doel.closest<SVGElement>('[data-knoop]')?.dataset['knoop'];
    this.#basis.handel(() => {
      if (this.#bezig?.soort === 'plek') this.#zetOp(this.#bezig.id, puntOp(kaart, gebeurtenis as MouseEvent));
      else if (knoop !== undefined) this.wijsAan(knoop);
    });
  };

  #vindKnoop(doel: Element): string | null {
    const id = doel.closest<SVGElement>('[data-knoop]')?.dataset['knoop'];
    const mag = !this.#bezig && this.#basis.tekening() !== null && this.#basis.magSlepen();
    return id && mag && !this.#basis.weergave().vast ? id : null;
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
    this.#bezig = null;
    const tekening = this.#basis.tekening();
    const deel = (waarde: number): number => Math.round(Math.min(1, Math.max(0, waarde / ZIJDE)) * 1e4) / 1e4;
    if (tekening) {
      const plek = { x: deel(x), y: deel(y) };
      this.#basis.opdrachten.voerUit({ wat: 'verplaatsen', id, ...vakOp(tekening, x, y), plek });
    }
    this.#host.requestUpdate();
    zetFocus(this.#host, knoopVan(id));
  }

  #kaart(): SVGSVGElement | null {
    return this.#host.shadowRoot?.querySelector<SVGSVGElement>('svg.kaart') ?? null;
  }
}

export function knoopVan(id: string): string {
  return `[data-knoop="${CSS.escape(id)}"]`;
}

function puntOp(kaart: SVGSVGElement, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(kaart.getScreenCTM()?.inverse());
}
