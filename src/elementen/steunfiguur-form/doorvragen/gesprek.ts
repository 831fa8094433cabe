// Samen doorvragen: welke vraag er nu staat, wat er getypt is en wie er genoemd is. Wie genoemd is staat meteen in de waarde, maar is pas een
// steunfiguur als hij aan het eind gekozen wordt.

import type { LitElement, TemplateResult } from 'lit';
import { vindPersoon, zetPersoon } from '../../../domein/dossier/bewerkingen.js';
import { DOORVRAGEN } from '../../../domein/dossier/codes.js';
import { isLater } from '../../../domein/dossier/controles.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { magNiemand, volgendeVraag, zetStand } from '../../../domein/dossier/doorvragen.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { waakOverDagen } from '../../../scherm/dagen.js';
import type { Half } from '../../../scherm/plek.js';
import type { Formulierbasis } from '../basis.js';
import type { FormulierActies } from '../formulier-acties.js';
import type { Vraagstand } from '../vraagstand.js';
import { gekozenDoor } from '../open-persoon.js';
import { metEersteRing, metRelatie } from '../relatie.js';
import { isIdee, isSteunfiguur, kiezerVan, type Weergave } from '../weergave.js';
import { doorvragenSjabloon } from './doorvragen.js';
import { lijktOp } from './lijkt-op.js';
import { metHoofdletter } from '../namen.js';
import { namenInZin } from '../opsomming.js';

export { teksten } from '../../../teksten/nl/steunfiguur-form/doorvragen.js';
export { styles } from './doorvragen.styles.js';

export class Gesprek {
  readonly #basis: Formulierbasis;
  readonly #doe: FormulierActies;
  readonly #host: LitElement;

  constructor(basis: Formulierbasis, doe: FormulierActies, host: LitElement) {
    this.#basis = basis;
    this.#doe = doe;
    this.#host = host;
    waakOverDagen(host, basis.foutstand);
  }

  sjabloon(w: Weergave, stand: Vraagstand): TemplateResult {
    return doorvragenSjabloon({ ...w, gesprek: this }, stand);
  }

  /** Enter zet erbij wie getypt is, of gaat verder. Escape stopt: dat vraagt niets en houdt alles. */
  toets(toets: string, inVeld: boolean): (() => void) | undefined {
    if (!this.#stand) return undefined;
    if (toets === 'Escape') return () => this.stoppen();
    if (toets !== 'Enter' || !inVeld) return undefined;
    return () => (this.#stand?.antwoord.trim() ? this.zetErbij() : this.verder());
  }

  /** Wat nog niet in de waarde staat: de naam die getypt wordt, en de dag om het opnieuw te vragen. */
  typ(veld: Invoerveld, wat: 'antwoord' | 'opnieuwVragen'): void {
    this.#zet({ [wat]: veld.value, lijktOp: '' });
    this.#basis.raak();
  }

  /** Wie dat is: van de naam die getypt is, of van wie het laatst genoemd is. */
  kiesRelatie(relatie: string): void {
    const { antwoord = '', genoemd = [], relatie: nu } = this.#stand ?? {};
    const laatste = vindPersoon(this.#basis.store().dossier, genoemd.at(-1) ?? '');
    if (antwoord.trim() || !laatste) {
      this.#zet({ relatie: relatie === nu ? '' : relatie });
      if (antwoord.trim()) this.#basis.raak();
      return;
    }
    this.#doe.open.schrijf(metEersteRing(metRelatie(laatste, relatie as NonNullable<Persoon['relatie']>)));
  }

  /** Wat er getypt is en nog niet in de waarde staat. */
  get half(): Half {
    const { code = null, antwoord = '', relatie = '', later = false, opnieuwVragen = '' } = this.#stand ?? {};
    return antwoord.trim() || opnieuwVragen ? { vraag: { code, antwoord, relatie, later, opnieuwVragen } } : {};
  }

  /** Zet terug wat er half getypt was, bij de vraag waar dat was. */
  zetHalf({ vraag: half }: Half): void {
    if (!half) return;
    const { code, ...rest } = half;
    this.#doe.vraagOpnieuw(DOORVRAGEN.find((vraag) => vraag === code) ?? null);
    this.#zet(rest);
    this.#basis.raak();
    this.#basis.ververs();
  }

  toonMeer(): void {
    this.#zet({ meer: true });
    this.#basis.focus('.relaties .meer + li button');
  }

  /** Iemand die er al staat hoort ook bij deze vraag, of toch niet. */
  ookHier(id: string): void {
    const { store, weergave } = this.#basis;
    const { code, genoemd = [] } = this.#stand ?? {};
    if (!code) return;
    const nieuw = genoemd.includes(id) ? genoemd.filter((een) => een !== id) : [...genoemd, id];
    this.#zet({ genoemd: nieuw });
    const stand = nieuw.length > 0 ? 'beantwoord' : 'gevraagd';
    store().wijzig((dossier) => zetStand(dossier, code, stand, weergave().vandaag));
  }

  zetErbij(): void {
    this.#neemNaam(true);
    this.#basis.focus(this.#stand?.lijktOp ? '#lijkt-op' : '#antwoord');
  }

  /** De getypte naam is van wie er al staat. */
  zelfde(id: string): void {
    this.#zet({ antwoord: '', relatie: '', lijktOp: '' });
    if (!this.#stand?.genoemd.includes(id)) this.ookHier(id);
    this.#basis.focus('#antwoord');
  }

  iemandAnders(): void {
    this.#neemNaam(false);
    this.#basis.focus('#antwoord');
  }

  verder(): void {
    this.#volgende('gevraagd');
  }

  nuNiet(): void {
    this.#volgende('nu-niet');
  }

  /** Een ander element vraagt dit formulier iets: wat hier getypt is blijft. */
  houNaam(): void {
    this.#neemNaam(false);
  }

  stoppen(): void {
    this.#neemNaam(false);
    this.#doe.vraagstand = null;
    this.#basis.focus('#lijst-titel');
  }

  /** Naar waar hulp is, en terug. Daar is niets in te vullen, en er wordt niets bewaard. */
  toonVeilig(): void {
    this.#zet({ veilig: true });
    this.#basis.focus('#vraag');
  }

  terug(): void {
    const { veilig, later } = this.#stand ?? {};
    if (veilig) this.#zet({ veilig: false });
    else if (later) this.#zet({ later: false, fout: null });
    else this.stoppen();
    this.#basis.focus(veilig || later ? '#vraag' : '#lijst-titel');
  }

  // Na de laatste vraag

  kiesOm(id: string): void {
    const { gekozen = [] } = this.#stand ?? {};
    this.#zet({ gekozen: gekozen.includes(id) ? gekozen.filter((een) => een !== id) : [...gekozen, id] });
  }

  /** Wie hier gekozen is wordt een steunfiguur. Alles in één stap, die ook in één keer ongedaan te maken is. */
  kies(): void {
    const { store, weergave, zeg, focus } = this.#basis;
    const { gekozen = [] } = this.#stand ?? {};
    const w = weergave();
    const kiezer = kiezerVan(w);
    const mensen = w.personen.filter(
      (persoon) => gekozen.includes(persoon.id) && (!isSteunfiguur(persoon) || isIdee(persoon)),
    );
    this.#doe.vraagstand = null;
    if (mensen.length > 0) {
      store().wijzig((dossier) =>
        mensen.reduce(
          (nu, persoon) =>
            zetPersoon(
              nu,
              kiezer ? gekozenDoor(persoon, kiezer, w.vandaag) : { ...persoon, steunfiguur: persoon.steunfiguur ?? {} },
            ),
          dossier,
        ),
      );
      zeg('gekozen', metHoofdletter(namenInZin(w.t, mensen)));
    }
    focus('#lijst-titel');
  }

  weetNiet(): void {
    this.#zet({ later: true });
    this.#basis.focus('#opnieuw');
  }

  /** Legt vast dat er nu niemand is of gekozen is, met een dag om het opnieuw te vragen. */
  legVast(): void {
    const { store, weergave, focus } = this.#basis;
    const { opnieuwVragen: dag = '', later = false } = this.#stand ?? {};
    if (!this.#stand || !(later || magNiemand(store().dossier))) return;
    const isHalf = this.#host.shadowRoot?.querySelector('#opnieuw:invalid') !== null;
    if (isHalf || !isLater(dag, weergave().vandaag)) {
      this.#zet({ fout: isHalf ? 'half' : dag ? 'vroeg' : 'leeg' });
      return focus('#opnieuw');
    }
    this.#doe.vraagstand = null;
    store().wijzig((oud) => ({ ...oud, doorvragen: { ...oud.doorvragen, niemand: !later, opnieuwVragen: dag } }));
    focus('#lijst-titel');
  }

  /** Zet erbij wie getypt is. Lijkt de naam op een die er al staat, dan vraagt het scherm dat eerst. */
  #neemNaam(vraagEerst: boolean): void {
    const { store, zeg, weergave } = this.#basis;
    const { code, antwoord = '', relatie = '', genoemd = [] } = this.#stand ?? {};
    const naam = antwoord.trim();
    if (!code || !naam) return;
    const dubbel = vraagEerst ? lijktOp(naam, weergave().personen) : undefined;
    if (dubbel) return this.#zet({ lijktOp: dubbel.id });
    const nieuw = this.#doe.open.nieuwePersoon(naam);
    const persoon = relatie ? metEersteRing(metRelatie(nieuw, relatie as NonNullable<Persoon['relatie']>)) : nieuw;
    this.#doe.open.schrijf(persoon);
    store().wijzig((dossier) => zetStand(dossier, code, 'beantwoord', weergave().vandaag));
    this.#zet({ antwoord: '', relatie: '', meer: false, lijktOp: '', genoemd: [...genoemd, persoon.id] });
    zeg('toevoegen', naam);
  }

  #volgende(stand: 'gevraagd' | 'nu-niet'): void {
    const { store, weergave, focus } = this.#basis;
    const { code } = this.#stand ?? {};
    if (!code) return;
    this.#neemNaam(true);
    // Eerst antwoorden op de vraag of het dezelfde is: de getypte naam gaat niet verloren.
    if (this.#stand?.lijktOp) return focus('#lijkt-op');
    if (this.#stand?.genoemd.length === 0)
      store().wijzig((dossier) => zetStand(dossier, code, stand, weergave().vandaag));
    this.#doe.vraagOpnieuw(volgendeVraag(store().dossier, code));
  }

  get #stand(): Vraagstand | null {
    return this.#doe.vraagstand;
  }

  #zet(deel: Partial<Vraagstand>): void {
    if (this.#doe.vraagstand) this.#doe.vraagstand = { ...this.#doe.vraagstand, ...deel };
  }
}
