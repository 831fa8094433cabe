// Wat een bezoeker doet rond de kaart: een tabblad of een beeld kiezen, de lijst sorteren, en iemand erbij zetten.

import { RELATIES } from '../../../domein/dossier/codes.js';
import { vindPersoon } from '../../../domein/dossier/bewerkingen.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { plekVanRelatie } from '../../../domein/dossier/relaties.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { aangehaald } from '../../../ui/kiezer.js';
import { nieuwId } from '../../../ui/nieuw-id.js';
import type { Kaartbasis } from '../basis.js';
import type { KaartActies } from '../handelen/kaart-acties.js';
import type { Kolom } from '../lijst.js';
import { gelijkend, noem } from '../noem.js';
import type { Schermstand } from '../schermstand.js';
import { snelnaam } from './erbij.js';
import type { TekstSleutel } from '../teksten.js';
import { loopt } from '../werkbalk.js';

export class Schermacties {
  readonly #basis: Kaartbasis;
  readonly #doe: KaartActies;
  readonly #scherm: Schermstand;

  constructor(basis: Kaartbasis, doe: KaartActies, scherm: Schermstand) {
    this.#basis = basis;
    this.#doe = doe;
    this.#scherm = scherm;
  }

  kiesTab(tab: Schermstand['tab']): void {
    this.#basis.hand.stop();
    this.#scherm.tab = tab;
    this.#basis.ververs();
  }

  /** Een ander beeld; leeg is het moment dat er al te zien is. */
  kiesZicht({ value }: Invoerveld): void {
    const { hand, weergave, kies } = this.#basis;
    hand.stop();
    const momenten = weergave().momenten.filter(({ id }) => id);
    // Wie een ander beeld kiest is weer bij nu. Door de tijd begint waar hij was; het enige moment is alleen met nu te vergelijken.
    if (value && !(value === 'vergelijk' && loopt(momenten))) kies('moment', '');
    kies('zicht', value || 'nu');
  }

  /** Een halte op de tijdlijn; leeg is nu. */
  kiesMoment(id: string): void {
    this.#basis.hand.stop();
    this.#basis.kies('moment', id);
  }

  /** Sorteert; de eerste keuze is weer per groep. */
  sorteer({ value }: Invoerveld): void {
    if (value) return this.#doe.sorteer(value as Kolom);
    this.#basis.stand.volgorde = { kolom: '', omgekeerd: false, ids: [] };
  }

  keerOm(): void {
    const { kolom } = this.#basis.stand.volgorde;
    if (kolom) this.#doe.sorteer(kolom);
  }

  /** Blijft iemand als de hulp stopt? */
  blijft(id: string, waarde: 'ja' | 'nee'): void {
    this.#basis.opdrachten.voerUit({ wat: 'wijzigen', id, pad: '/blijftNaHulp', waarde }, `blijftNaHulp/${id}`);
    this.#basis.focus(`[data-actie=openen][data-id=${aangehaald(id)}]`);
  }

  /** Escape: laat zitten wat er gevraagd wordt, en zegt of er iets was. */
  sluit(): boolean {
    const { stand, focus } = this.#basis;
    if (stand.weg) {
      stand.weg = false;
      focus('#paneel-titel');
    } else if (this.#scherm.dubbel) {
      this.#scherm.dubbel = '';
      focus('#naam');
    } else return false;
    return true;
  }

  // Iemand erbij

  toevoegen(naam: string): void {
    this.#vraagOfZet(naam, this.#relatieIn(naam));
  }

  /** Met één tik iemand erbij. Wat er al getypt is, is zijn naam; anders heet hij naar zijn relatie. */
  snel(naam: string, relatie: string): void {
    this.#vraagOfZet(naam || snelnaam(this.#basis.weergave().t, relatie), relatie);
  }

  /** Iemand erbij in een groep waar nog niemand is: eerst de naam. */
  vraag(groep: string): void {
    Object.assign(this.#scherm, { groep, dubbel: '' });
    if (this.#basis.stand.gekozen) this.#doe.sluiten();
    this.#basis.ververs();
    this.#basis.focus('#naam');
  }

  zonderGroep(): void {
    this.#scherm.groep = '';
    this.#basis.focus('#naam');
  }

  /** Ja, het is iemand anders; die krijgt dan ook een andere naam. */
  tochErbij(): void {
    const { dubbel, relatie } = this.#scherm;
    const naam = (this.#basis.vind('#andere-naam') as HTMLInputElement | null)?.value.trim() ?? '';
    if (!naam || this.#gelijke(naam)) return this.#basis.focus('#andere-naam');
    if (dubbel) this.#zetErbij(naam, relatie);
  }

  /** Nee, het is dezelfde: die gaat open. */
  dezelfde(): void {
    const { dubbel } = this.#scherm;
    this.#vergeet();
    this.#doe.open(dubbel);
  }

  // Alleen wie deze lezer ziet: een vraag mag niet verraden dat er nog iemand is.
  #gelijke(naam: string): Persoon | undefined {
    return this.#basis.weergave().personen.find((persoon) => gelijkend(persoon.naam) === gelijkend(naam));
  }

  /** "Oma Riet" is een oma. */
  #relatieIn(naam: string): string {
    const { t } = this.#basis.weergave();
    const eerste = gelijkend(naam.split(/\s/)[0] ?? '');
    return (
      RELATIES.find(
        (code) => t.kent(`code.${code}`) && gelijkend(t.tekst(`code.${code}` as TekstSleutel)) === eerste,
      ) ?? ''
    );
  }

  #vraagOfZet(naam: string, relatie: string): void {
    this.#scherm.naam = naam;
    const gelijke = this.#gelijke(naam);
    if (!gelijke) return this.#zetErbij(naam, relatie);
    Object.assign(this.#scherm, { dubbel: gelijke.id, relatie });
    this.#basis.ververs();
    if (this.#isUitgetypt) this.#basis.focus('#andere-naam');
    const w = this.#basis.weergave();
    this.#basis.zeg(w.t.tekst('erbij.dubbel', { naam: noem(w, gelijke) }));
  }

  #zetErbij(naam: string, relatie: string): void {
    const { opdrachten, store } = this.#basis;
    const plek = plekVanRelatie(relatie);
    const persoon = {
      id: nieuwId(),
      naam,
      soort: plek.soort,
      relatie: relatie || null,
      sector: this.#scherm.groep || plek.sector,
      ring: null,
      biologischeOuder: relatie ? relatie === 'biologische-ouder' : null,
    } as Persoon;
    opdrachten.voerUit({ wat: 'toevoegen', persoon });
    if (!vindPersoon(store().dossier, persoon.id)) return;
    Object.assign(this.#scherm, { groep: '', relatie: '' });
    if (this.#vergeet()) this.#doe.open(persoon.id, true);
  }

  get #isUitgetypt(): boolean {
    return [this.#scherm.naam, ''].includes(this.#scherm.getypt.trim());
  }

  /** Wat getypt is staat nu op de kaart. Wie intussen de volgende naam typt houdt die, en blijft daarmee bezig. */
  #vergeet(): boolean {
    const klaar = this.#isUitgetypt;
    Object.assign(this.#scherm, { naam: '', dubbel: '' });
    if (!klaar) return false;
    this.#scherm.getypt = '';
    const veld = this.#basis.vind('#naam') as HTMLInputElement | null;
    if (veld) veld.value = '';
    return true;
  }
}
