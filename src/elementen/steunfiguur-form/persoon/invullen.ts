// Eén persoon invullen: de antwoorden, de rijen, bewaren en annuleren.

import type { LitElement, TemplateResult } from 'lit';
import type { Controle } from '../../../domein/dossier/controles.js';
import { vindPersoon, zetPersoon } from '../../../domein/dossier/bewerkingen.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { HOOGSTE_AANTAL_TEKENS } from '../../../domein/dossier/vorm.js';
import { leesOp, zetOp } from '../../../domein/json-pointer.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { halveDagen, waakOverDagen } from '../../../scherm/dagen.js';
import { Focusvanger } from '../../../scherm/focusvanger.js';
import type { Half } from '../../../scherm/plek.js';
import { aangehaald } from '../../../ui/kiezer.js';
import { type Deel, deelVan, type Stap, stapVan, veldVan, zichtbareVelden } from '../blad/velden.js';
import type { Formulierbasis } from '../basis.js';
import type { FormulierActies } from '../formulier-acties.js';
import { controlesVan } from '../controles.js';
import { toonVraag } from '../naar-vraag.js';
import type { OpenPersoon } from '../open-persoon.js';
import { naamVan, onderwerpcode, type Weergave } from '../weergave.js';
import { BEVOEGDHEDEN, zetBevoegdheid } from './bevoegdheden.js';
import { zetAntwoord } from './bewerk.js';
import { controlesBijOpen } from './controles-open.js';
import { Getypt } from './getypt.js';
import { invulSjabloon } from './invulling.js';
import { tellerTekst } from './veld.js';

export { houOnder } from '../../../scherm/vrijhouden.js';

const TEKENS_OVER_VOOR_MELDING = 200;

export class Invullen {
  readonly #basis: Formulierbasis;
  readonly #doe: FormulierActies;
  readonly #open: OpenPersoon;
  readonly #getypt = new Getypt();
  readonly #host: LitElement;

  constructor(basis: Formulierbasis, doe: FormulierActies, host: LitElement) {
    this.#basis = basis;
    this.#host = host;
    this.#doe = doe;
    this.#open = doe.open;
    waakOverDagen(host, basis.foutstand);
    host.addController(new Focusvanger(host, '#lijst-titel'));
  }

  sjabloon(w: Weergave, persoon: Persoon): TemplateResult {
    const getoond = this.controlesBij(persoon, true).filter(({ pad }) => this.#basis.foutstand.isZichtbaar(pad));
    return invulSjabloon({
      ...w,
      persoon,
      nieuw: this.#open.isNieuw,
      invullen: this,
      getypt: (pad, waarde) => this.#getypt.tekst(persoon.id, pad, waarde),
      misIn: (stap) => getoond.some(({ pad, ernst }) => ernst === 'fout' && this.plekVan(pad).stap === stap),
      bij: (plek) => getoond.filter(({ pad }) => pad === plek),
    });
  }

  /** Wat er aan een persoon niet klopt, met wat er getypt is en geen datum is. Van wie openstaat: alles op zijn scherm. */
  readonly controlesBij = (persoon: Persoon, open: boolean): readonly Controle[] => {
    const { dossier } = this.#basis.store();
    const gevraagd = zichtbareVelden(persoon, 'tijd');
    return [
      ...(open ? [...controlesBijOpen(dossier, persoon), ...halveDagen(this.#host)] : controlesVan(persoon)),
      ...this.#getypt.onleesbaar(persoon.id).filter((fout) => gevraagd.some(({ pad }) => pad === fout.pad)),
    ];
  };

  /** De pagina gaf een andere waarde: wat er half getypt was hoort daar niet bij. */
  vergeet(): void {
    this.#getypt.vergeet();
  }

  /** Wat er bij een datum getypt is en er nog geen is. */
  get half(): Half {
    return { datums: this.#getypt.half };
  }

  /** Zet terug wat er half getypt was, en gaat naar de eerste plek waar dat staat. */
  zetHalf({ datums = {}, vraag }: Half): void {
    const plekken = Object.entries(datums).flatMap(([id, rij]) =>
      Object.entries(rij).map(([pad, getypt]) => ({ id, pad, getypt })),
    );
    for (const { id, pad, getypt } of plekken) this.#getypt.lees(id, pad, getypt);
    const [eerste] = plekken;
    if (!eerste) return;
    if (!vraag) this.#doe.bespreek(eerste.id, eerste.pad);
    this.#basis.raak();
    this.#basis.ververs();
  }

  /** Brengt de bezoeker naar een vraag van wie openstaat. */
  toonVraag(host: LitElement, pad: string, focus: (zet: () => void) => void): Promise<void> {
    return toonVraag(host, this.#doe, pad, focus);
  }

  /** In welke stap en in welk deel van het scherm een plek staat. */
  plekVan(pad: string): { readonly stap: Stap; readonly deel: Deel } {
    const deel = deelVan(pad);
    return { stap: stapVan(deel), deel };
  }

  antwoord(pad: string, veld: Invoerveld): void {
    const aan = veld.type !== 'checkbox' || (veld as HTMLInputElement).checked;
    const oud = this.#open.persoon;
    if (!oud) return;
    const vraag = veldVan(naamVan(pad));
    const isDatum = vraag?.pad === pad && vraag.soort === 'datum';
    const value = isDatum ? this.#getypt.lees(oud.id, pad, veld.value) : veld.value;
    // Geen datum: zij blijft in het veld staan, en de waarde houdt de laatste die er wel een was.
    if (value === null) {
      // Wie nieuw is staat er dan wel: anders ging met de weg terug ook de tekst verloren.
      if (!vindPersoon(this.#basis.store().dossier, oud.id)) this.#open.vulIn(oud);
      return;
    }
    const nieuw =
      vraag?.pad === pad
        ? zetAntwoord(oud, vraag, value, aan, onderwerpcode(this.#basis.weergave()))
        : pad.startsWith(BEVOEGDHEDEN)
          ? zetBevoegdheid(oud, pad, value)
          : zetOp(oud, pad, value);
    this.#open.vulIn(nieuw, oud.id + pad);
    if (value.length > HOOGSTE_AANTAL_TEKENS - TEKENS_OVER_VOOR_MELDING)
      this.#basis.teller(tellerTekst(this.#basis.weergave().t, value));
  }

  rijErbij(lijst: string): void {
    const { vandaag, invuller, personen } = this.#basis.weergave();
    // Een actie is van wie het netwerk betrekt, tot iemand anders het doet.
    const wie = personen.find(({ soort, verantwoordelijk }) => soort === 'professional' && verantwoordelijk)?.id;
    const rij = lijst.endsWith('acties') ? { ...(wie && { wie }) } : { datum: vandaag, door: invuller };
    this.#zet(lijst, [...this.#rijen(lijst), rij]);
  }

  rijWeg(rij: string): void {
    const lijst = rij.replace(/\/\d+$/, '');
    this.#zet(lijst, this.#rijen(lijst).toSpliced(Number(naamVan(rij)), 1));
    this.#basis.focus(`[data-actie=rijErbij][data-id="${lijst}"]`);
  }

  /** Wie alleen in het netwerk stond wordt een steunfiguur. */
  beschrijf(): void {
    this.#doe.bezig();
    this.#zet('/steunfiguur', {});
    this.#basis.focus('#persoon-titel');
  }

  bewaren(): void {
    const { persoon, isNieuw } = this.#open;
    const { toonFouten, mag, meld, zeg, focus } = this.#basis;
    this.#doe.bezig();
    if (!persoon) return;
    if (this.controlesBij(persoon, true).some(({ ernst }) => ernst === 'fout')) return toonFouten();
    if (!mag('steunfiguur-voor-opslaan', persoon.id)) return;
    this.#getypt.vergeet(persoon.id);
    this.#open.sluit();
    zeg(isNieuw ? 'toevoegen' : 'bewaren', persoon.naam);
    meld('steunfiguur-opgeslagen', persoon.id);
    focus(`[data-actie=openen][data-id=${aangehaald(persoon.id)}]`);
  }

  /** Weg zonder te bewaren. Is er iets ingevuld, dan wordt dat eerst gevraagd. */
  annuleren(): void {
    this.#doe.bezig();
    if (!this.#open.isGewijzigd && !this.#isHalf()) return this.annuleerJa();
    this.#doe.teAnnuleren = true;
    this.#basis.focus('#weggooien');
  }

  annuleerNee(): void {
    this.#doe.teAnnuleren = false;
    this.#basis.focus('[data-actie=annuleren]');
  }

  annuleerJa(): void {
    const { zeg, meld, focus } = this.#basis;
    const { id } = this.#open.persoon ?? {};
    this.#doe.bezig();
    if (id === undefined) return;
    const wasHalf = this.#isHalf();
    this.draaiTerug();
    if (wasHalf) this.#basis.raak();
    zeg('annuleren');
    meld('steunfiguur-geannuleerd', id);
    focus('#lijst-titel');
  }

  /** Zet terug wat er was toen deze persoon openging, en sluit hem. */
  draaiTerug(): void {
    const { begin } = this.#open;
    this.#getypt.vergeet(begin?.start.id);
    if (!begin) return;
    const { start, nieuw, toestemming, doorvragen } = begin;
    const store = this.#basis.store();
    const nu = vindPersoon(store.dossier, start.id);
    const eerder = store.dossier.toestemming;
    const anders = store.dossier.doorvragen !== doorvragen;
    this.#open.sluit();
    // Een half getypte nieuwe persoon verdwijnt ook uit wat ongedaan gemaakt kan worden.
    if (nieuw && nu) store.verwijderPersoon(start.id);
    if (!nieuw && nu !== start) store.wijzig((dossier) => zetPersoon(dossier, start));
    if (anders) store.wijzig((dossier) => ({ ...dossier, doorvragen: doorvragen ?? null }));
    if (eerder !== toestemming) store.wijzig((dossier) => ({ ...dossier, toestemming: toestemming ?? [] }));
  }

  /** Vraagt eerst of iemand weg mag; zonder id ziet de bezoeker ervan af. */
  verwijderen(id: string): void {
    this.#doe.bezig();
    this.#doe.teVerwijderen = id;
    this.#basis.focus(id ? '#weg' : '[data-actie=verwijderen]');
  }

  verwijderJa(id: string): void {
    const { store, zeg, focus } = this.#basis;
    this.#doe.bezig();
    this.#getypt.vergeet(id);
    this.#open.sluit();
    store().verwijderPersoon(id);
    // Zonder naam: wie weg is, is ook weg uit wat er voorgelezen wordt.
    zeg('verwijderen');
    focus('#lijst-titel');
  }

  /** Een andere stap van wie openstaat. Er gaat niets verloren. */
  toonStap(stap: Stap): void {
    this.#doe.bezig();
    this.#doe.zetStap(stap);
    this.#basis.focus(`#stap-titel-${stap}`);
  }

  vouwToets(): void {
    this.#doe.toetsOpen = !this.#doe.toetsOpen;
  }

  /** Staat er bij wie openstaat iets wat nog geen datum is? */
  #isHalf(): boolean {
    return halveDagen(this.#host).length > 0 || this.#getypt.onleesbaar(this.#open.persoon?.id).length > 0;
  }

  #rijen(pad: string): readonly unknown[] {
    const { persoon } = this.#open;
    return (persoon && (leesOp(persoon, pad) as unknown[] | null | undefined)) ?? [];
  }

  #zet(pad: string, waarde: unknown): void {
    const { persoon } = this.#open;
    if (persoon) this.#open.vulIn(zetOp(persoon, pad, waarde));
  }
}
