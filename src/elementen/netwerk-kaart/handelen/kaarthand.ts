// De hand op de kaart: slepen, aanwijzen, en een handeling die nog een tweede aanwijzing nodig heeft (een plek, of met wie een band).
// Wat er tijdens het slepen te zien is staat in sleepbeeld.ts; pas bij loslaten is er een opdracht.

import type { LitElement, ReactiveController } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { vindPersoon } from '../../../domein/dossier/bewerkingen.js';
import { paar } from '../../../domein/netwerk/lezen.js';
import { SleepController, type Sleeppunt } from '../../../scherm/slepen.js';
import { aangehaald } from '../../../ui/kiezer.js';
import type { Bezig, Kaartplek } from '../basis.js';
import { bezigTekst } from './bezig.js';
import type { Opdrachten } from './opdrachten.js';
import { type Landing, Sleepbeeld } from './sleepbeeld.js';

/** Zo ver verzet een browser een klik hooguit. In CSS-pixels. */
const VERZET = 32;

export interface Handbasis extends Kaartplek {
  readonly opdrachten: Opdrachten;
  readonly open: (id: string) => void;
}

export class Kaarthand implements ReactiveController {
  readonly #basis: Handbasis;
  readonly #slepen: SleepController;
  readonly #beeld: Sleepbeeld;
  /** Waar de hand het laatst neerkwam. */
  #neer: Vensterpunt | null = null;

  constructor(host: LitElement, basis: Handbasis) {
    this.#basis = basis;
    this.#beeld = new Sleepbeeld(basis, () => this.#kaart());
    this.#slepen = new SleepController(host, {
      vlak: () => this.#kaart(),
      vind: (doel) => this.#vindKnoop(doel),
      bedoeld: (geraakt, { x, y }) => this.#bedoeld(geraakt, (this.#neer = { clientX: x, clientY: y })),
      begin: (id) => this.#beeld.begin(id),
      beweeg: (id, punt) => this.#beweeg(id, punt),
      laatLos: (id, punt) => this.#laatLos(id, punt),
      breekAf: () => this.#beeld.herstel(),
    });
    host.addController(this);
  }

  get isBezig(): boolean {
    return this.#basis.stand.bezig !== null || this.#slepen.bezigMet !== null;
  }

  hostUpdate(): void {
    if (this.isBezig && (!this.#basis.magWijzigen() || this.#basis.weergave().vast)) this.stop();
  }

  hostDisconnected(): void {
    // Aanwijzen komt hier niet meer aan, en wat er te zeggen is hoort niemand.
    this.#basis.stand.bezig = null;
    this.#basis.ververs();
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

  /** Doet alsnog wat de hand deed toen dit er nog niet was. */
  haalIn(geraakt: Element, gebeurd: readonly Event[]): void {
    this.#slepen.haalIn(geraakt, gebeurd);
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
  klik(kaart: SVGSVGElement, doel: Element, klik: MouseEvent): void {
    // Terwijl dit onderweg was kan er al gesleept zijn: dan hoort de klik daarbij.
    if (this.#slepen.isNaklik(klik)) return;
    const { bezig } = this.#basis.stand;
    const begin = this.#neer;
    this.#neer = null;
    if (bezig?.soort === 'plek') {
      const hier = puntOp(kaart, klik);
      this.#zetOp(bezig.id, this.#beeld.landing(bezig.id, hier));
    } else {
      // Bij een vinger verzet Chromium de klik tot op wat het zelf het dichtstbij vindt.
      const neer = begin && hoeVer(begin, klik) <= VERZET ? begin : klik;
      // Een klik zonder hand, van een hulpmiddel of een script, noemt zelf wie het is; zijn plek zegt vaak niets.
      const genoemd = klik.detail === 0 && doel.closest('[data-knoop]');
      const bedoeld = genoemd || this.#bedoeld(doel, neer);
      const wie = bedoeld.closest<SVGElement>('[data-knoop]')?.dataset['knoop'];
      if (wie !== undefined) this.wijsAan(wie);
    }
  }

  // Een naam hoort bij wie zo heet, ook waar de ruimte om een ander erover ligt. Wie dicht op een ander staat heeft minder ruimte dan een vinger
  // breed is: dan telt wie er het dichtst bij staat. Voor een tik en voor slepen.
  #bedoeld(geraakt: Element, punt: Vensterpunt): Element {
    const kaart = this.#kaart();
    if (!kaart || geraakt.closest('.midden')) return geraakt;
    const dichtst = this.#beeld.dichtst(puntOp(kaart, punt));
    const naam = dichtst?.isErin ? undefined : naamOp(kaart, punt);
    const wie = naam ?? (dichtst?.isErbij ? dichtst.id : undefined);
    return (wie !== undefined && kaart.querySelector(knoopVan(wie))) || geraakt;
  }

  #vindKnoop(doel: Element): string | null {
    const id = doel.closest<SVGElement>('[data-knoop]')?.dataset['knoop'];
    const { stand, tekening, magWijzigen, weergave } = this.#basis;
    const mag = !stand.bezig && tekening() !== null && magWijzigen();
    return id && mag && !weergave().vast ? id : null;
  }

  #beweeg(id: string, { x, y }: Sleeppunt): void {
    const kaart = this.#kaart();
    if (kaart) this.#beeld.beweeg(id, puntOp(kaart, { clientX: x, clientY: y }));
  }

  #laatLos(id: string, { x, y }: Sleeppunt): void {
    const kaart = this.#kaart();
    const landing = kaart && this.#beeld.landing(id, puntOp(kaart, { clientX: x, clientY: y }));
    this.#beeld.herstel();
    const { handel, zeg, weergave } = this.#basis;
    // Naast de ringen is er niets om op te landen: dan blijft alles zoals het was.
    if (landing) handel(() => this.#zetOp(id, landing));
    else zeg(weergave().t.tekst('gedaan.gestopt'));
  }

  #zetOp(id: string, landing: Landing | null): void {
    const { stand, opdrachten, ververs, focus, zeg, weergave } = this.#basis;
    stand.bezig = null;
    if (landing) {
      const { ring, sector, plek } = landing;
      opdrachten.voerUit({ wat: 'verplaatsen', id, ring, sector: sector as Persoon['sector'], plek });
    } else zeg(weergave().t.tekst('gedaan.gestopt'));
    ververs();
    focus(knoopVan(id));
  }

  #kaart(): SVGSVGElement | null {
    return this.#basis.vind('svg.kaart') as SVGSVGElement | null;
  }
}

export function knoopVan(id: string): string {
  return `[data-knoop=${aangehaald(id)}]`;
}

type Vensterpunt = Pick<MouseEvent, 'clientX' | 'clientY'>;

// Waar de letters echt staan, en niet wat `schikKaart` ervoor vrijhield: in Firefox is een regel hoger.
const naamOp = (kaart: SVGSVGElement, { clientX, clientY }: Vensterpunt): string | undefined =>
  [...kaart.querySelectorAll('.naam-kaart > text')]
    .find((regel) => {
      const { left, right, top, bottom } = regel.getBoundingClientRect();
      return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    })
    ?.closest<SVGElement>('[data-plek]')?.dataset['plek'];

const hoeVer = (een: Vensterpunt, ander: Vensterpunt): number =>
  Math.hypot(een.clientX - ander.clientX, een.clientY - ander.clientY);

// Van het vak om de kaart: met `getScreenCTM` telt Firefox `zoom` van de pagina niet mee, en WebKit geen `transform`.
function puntOp(kaart: SVGSVGElement, { clientX, clientY }: Vensterpunt): DOMPoint {
  const { left, top, width, height } = kaart.getBoundingClientRect();
  const beeld = kaart.viewBox.baseVal;
  return new DOMPoint(((clientX - left) / width) * beeld.width, ((clientY - top) / height) * beeld.height);
}
