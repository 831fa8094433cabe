// Wat een pagina van de kaart kiest: welk beeld, welk moment, hoe mensen heten en voor wie zij is. Hoe het eruitziet weet het element zelf.

import { LEZERS } from '../../domein/dossier/codes.js';
import type { Moment, Netwerkwaarde } from '../../domein/dossier/dossier.js';
import { momentenVoor, NAAMWIJZEN, type Naamwijze } from '../../domein/netwerk/namen.js';
import { DossierScherm } from '../../scherm/dossier-scherm.js';
import type { Keuze } from '../../ui/form-associated.js';
import type { TekstSleutel } from './teksten.js';
import type { Zicht } from './weergave.js';
import { WEERGAVEN, ZICHTEN } from './werkbalk.js';

type Kaartweergave = (typeof WEERGAVEN)[number];
type Lezer = (typeof LEZERS)[number];

export abstract class KaartElement extends DossierScherm<Netwerkwaarde, TekstSleutel> {
  protected static override readonly keuzes: Readonly<Record<string, Keuze>> = {
    ...super.keuzes,
    weergave: { codes: WEERGAVEN, standaard: 'beide' },
    zicht: { codes: ZICHTEN },
    namen: { codes: NAAMWIJZEN, standaard: 'voluit' },
    lezer: { codes: LEZERS },
    // Elk moment kan: welke er zijn weet pas het dossier.
    moment: {},
    'vergelijk-met': {},
  };

  /**
   * Wat er te zien is. De bezoeker kan het wijzigen; het attribuut blijft wat het was.
   * @attr weergave
   */
  get weergave(): Kaartweergave {
    return this.keuze('weergave') as Kaartweergave;
  }
  set weergave(weergave: Kaartweergave | null) {
    this.zetAttribuut('weergave', weergave);
  }

  /**
   * Het beeld: `nu`, `na` (als de hulp stopt) of `vergelijk`. De bezoeker kan het wijzigen. Zonder is het `vergelijk` als `vergelijk-met` er staat.
   * @attr zicht
   */
  get zicht(): Zicht {
    return (this.keuze('zicht') || (this.vergelijkMet ? 'vergelijk' : 'nu')) as Zicht;
  }
  set zicht(zicht: Zicht | null) {
    this.zetAttribuut('zicht', zicht);
  }

  /**
   * Hoe mensen heten: op het scherm, op papier en in bestanden. De bezoeker kan het wijzigen.
   * @attr namen
   */
  get namen(): Naamwijze {
    return this.keuze('namen') as Naamwijze;
  }
  set namen(wijze: Naamwijze | null) {
    this.zetAttribuut('namen', wijze);
  }

  /**
   * Het id van het vastgelegde moment dat te zien is; zonder is dat nu. Een eerder moment is alleen te lezen.
   * @attr moment
   */
  get moment(): string {
    return this.keuze('moment');
  }
  set moment(id: string | null) {
    this.zetAttribuut('moment', id);
  }

  /**
   * Het id van het moment waarmee vergeleken wordt.
   * @attr vergelijk-met
   */
  get vergelijkMet(): string {
    return this.keuze('vergelijk-met');
  }
  set vergelijkMet(id: string | null) {
    this.zetAttribuut('vergelijk-met', id);
  }

  /**
   * Voor wie de kaart is: wie voor deze lezer verborgen is staat er niet op.
   * @attr lezer
   */
  get lezer(): Lezer | '' {
    return this.keuze('lezer') as Lezer | '';
  }
  set lezer(lezer: Lezer | '' | null) {
    this.zetAttribuut('lezer', lezer);
  }

  /** De momenten die te kiezen zijn, van vroeger naar later. */
  protected get momenten(): readonly Moment[] {
    const { dossier } = this.delen;
    return momentenVoor(dossier.momenten, this.lezer, dossier)
      .filter(({ id }) => id)
      .toSorted((een, ander) => (een.datum ?? '').localeCompare(ander.datum ?? ''));
  }

  /** Waarmee er te vergelijken is: wat gekozen is, of anders het moment vóór wat er te zien is. */
  protected get toen(): Moment | undefined {
    const { vergelijkMet, moment, momenten } = this;
    if (vergelijkMet) return momenten.find(({ id }) => id === vergelijkMet && id !== moment);
    const hier = momenten.findIndex(({ id }) => id === moment);
    return hier < 0 ? momenten.at(-1) : momenten[hier - 1];
  }

  /** Het id van het moment waarmee dit beeld vergelijkt; leeg als het dat niet doet. */
  protected get vergelekenMet(): string {
    return this.zicht === 'vergelijk' ? (this.toen?.id ?? '') : '';
  }

  protected override aanspreekvormZonderKeuze(): 'u' | 'je' | undefined {
    return super.aanspreekvormZonderKeuze() ?? (this.lezer === 'kind' || this.lezer === 'jongere' ? 'je' : undefined);
  }
}
