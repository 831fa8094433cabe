// Wat de bezoeker aan de ladder verandert, en hoe hij dat ongedaan maakt. Komt met het eerste deel van het scherm waar iets te kiezen is, en als er
// iets niet klopt.

import type { TemplateResult } from 'lit';
import type { Controle } from '../../domein/dossier/controles.js';
import { inhoud } from '../../domein/dossier/vorm.js';
import { leesOp, stappen } from '../../domein/json-pointer.js';
import { antwoordOp, zetAntwoord } from '../../domein/ladder/bewerk-ladder.js';
import { REGELVERSIE } from '../../domein/ladder/regelversie.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { halveDagen, waakOverDagen } from '../../scherm/dagen.js';
import { Focusvanger } from '../../scherm/focusvanger.js';
import { ongedaanKnoppen, type Terugacties } from '../../scherm/ongedaan.js';
import { zetFocus } from '../../ui/focus.js';
import { Getypt } from './getypt.js';
import { berichtenVan } from './veld.js';
import type { Deelbasis, Ladderbasis } from './ladder-acties.js';
import { Wegwijzer } from './wegwijzer.js';
import { tredeNaam, type Weergave, woontTekst } from './weergave.js';

export class Schrijver extends Wegwijzer {
  readonly getypt = new Getypt();
  /** Wat elk ander deel nodig heeft. */
  readonly deelbasis: Deelbasis;
  readonly #basis: Ladderbasis;

  constructor(basis: Ladderbasis) {
    super(basis);
    this.#basis = basis;
    const { element, foutstand, zegTekst, weergave } = basis;
    waakOverDagen(element, foutstand);
    element.addController(new Focusvanger(element, '#plek-titel'));
    this.deelbasis = {
      ...basis,
      zet: (pad, waarde) => this.zet(pad, waarde),
      kiesTrede: (plek, trede) => this.kiesTrede(plek, trede),
      vergeet: (pad) => this.getypt.vergeet(pad),
      zeg: (sleutel) => zegTekst(weergave().t.tekst(sleutel)),
      focus: (selector) => void zetFocus(element, selector),
      ververs: () => element.requestUpdate(),
    };
  }

  /** @param groep wijzigingen na elkaar met dezelfde groep zijn samen één stap terug, zoals de letters van één zin */
  zet(pad: string, waarde: unknown, groep?: string): void {
    const store = this.#basis.store();
    const voor = store.dossier;
    store.wijzig((dossier) => {
      const ladder = zetAntwoord(dossier.ladder ?? {}, pad, waarde);
      return inhoud(ladder) === inhoud(dossier.ladder ?? {}) ? dossier : { ...dossier, ladder, regels: REGELVERSIE };
    }, groep);
    if (voor === store.dossier) return;
    const [wat = '', stap = ''] = stappen(pad);
    const trede = wat === 'afwegingen' ? stap : leesOp(store.dossier, `/ladder/${wat}/trede`);
    this.#basis.meld('ladder-gewijzigd', { wat, trede: typeof trede === 'string' ? trede : '' });
  }

  /** Wat er in een veld staat en nog geen antwoord is. */
  onaf(): readonly Controle[] {
    return [...this.getypt.onleesbaar(), ...halveDagen(this.#basis.element)];
  }

  /** De bezoeker typt of kiest in een veld. */
  antwoord(pad: string, veld: Invoerveld): void {
    // Een andere eenheid telt anders: wat er half stond gaat niet mee.
    if (pad.endsWith('/eenheid')) this.getypt.vergeet(pad.replace('eenheid', 'aantal'));
    this.zet(pad, this.getypt.waardeVan(veld, antwoordOp(this.#basis.store().dossier.ladder ?? {}, pad)), pad);
    const [plek] = stappen(pad);
    if ((plek !== 'huidig' && plek !== 'gewenst') || !pad.endsWith('/trede') || !veld.value) return;
    this.#naKeuze(plek, veld.value);
  }

  /** Kiest de plek van nu, of de gewenste. */
  kiesTrede(plek: 'huidig' | 'gewenst', trede: string): void {
    this.zet(`/${plek}/trede`, trede);
    this.#naKeuze(plek, trede);
    this.deelbasis.focus('#plek-titel');
  }

  /** De knoppen om terug te gaan, als er iets ongedaan te maken is. */
  geschiedenis({ t, geschiedenis }: Weergave): TemplateResult {
    return ongedaanKnoppen(geschiedenis, this.#terug, (sleutel) => t.tekst(sleutel));
  }

  /** Wat er bij de plek op het pad niet klopt. */
  berichten(w: Weergave, pad: string): readonly TemplateResult[] {
    return berichtenVan(w, pad).map(berichtSjabloon);
  }

  readonly #terug: Terugacties = {
    ongedaan: () => this.#ga('ongedaan'),
    opnieuw: () => this.#ga('opnieuw'),
  };

  #ga(wat: 'ongedaan' | 'opnieuw'): void {
    const { terug, zeg, focus } = this.deelbasis;
    terug(wat);
    zeg(`gedaan.${wat}`);
    // De knop blijft staan als er meer terug te gaan is; anders is de tegenhanger er nu.
    focus('[data-actie=ongedaan], [data-actie=opnieuw]');
    focus(`[data-actie=${wat}]`);
  }

  #naKeuze(plek: 'huidig' | 'gewenst', trede: string): void {
    const { weergave, panelen, zegTekst, meld } = this.#basis;
    // Bij een nieuwe plek horen vragen: die staan er meteen bij.
    panelen().klap.open(plek);
    const w = weergave();
    const plaatsing = w.ladder[plek];
    const waar = [tredeNaam(w, plaatsing?.trede), woontTekst(w, plaatsing)].filter(Boolean).join(', ');
    zegTekst(w.t.tekst(`gedaan.${plek}`, { trede: waar }));
    meld('trede-gekozen', { trede });
  }
}

export function maak(basis: Ladderbasis): Schrijver {
  return new Schrijver(basis);
}
