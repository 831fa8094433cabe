import { nothing, type TemplateResult } from 'lit';
import type { Dossierverzoek, Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import type { Invoerveld } from '../../scherm/acties.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import type { Schermplek } from '../../scherm/plek.js';
import { formulierveldStyles } from '../../ui/formulierveld.styles.js';
import { zetFocus } from '../../ui/focus.js';
import { hostStyles } from '../../ui/host.styles.js';
import { vandaag } from '../../ui/vandaag.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import { VERSIE } from '../../versie.js';
import { foutenOpScherm, metMissend } from './controles.js';
import { Delen } from './delen.js';
import type { Formulierbasis } from './basis.js';
import { FormulierActies } from './formulier-acties.js';
import { FormulierElement } from './formulier-element.js';
import { formulierSjabloon } from './formulier.js';
import { Papier } from './papier.js';
import { styles } from './steunfiguur-form.styles.js';
import { TEKSTEN, type TekstSleutel } from './teksten.js';
import { leeftijdVan, leestZelf, titelVan, type Weergave, zichtbaarVoor } from './weergave.js';

/**
 * Legt samen met een kind, jongere of ouder vast wie er is om op te steunen, en toetst dat in woorden aan de definitie van BGZJ.
 *
 * Doet als veld mee in een formulier: met `name` gaat `{ personen, doorvragen, toestemming }` als JSON mee. Deelt een `<zo-thuis-dossier>`
 * als dat er is. Vraagt niets op, en bewaart niets zonder `concept`.
 *
 * @tag steunfiguur-form
 * @summary Formulier voor steunfiguren rond een kind of jongere.
 * @slot toelichting - Eigen uitleg onder de inleiding.
 * @slot melding - Een eigen bericht boven het formulier, bijvoorbeeld over hoe inzendingen worden nagekeken.
 * @fires {Event} input - De bezoeker typt of kiest; `value` is al bijgewerkt.
 * @fires {Event} change - De bezoeker is klaar met een veld, of heeft een knop gebruikt die iets wijzigt.
 * @fires {CustomEvent<SteunfiguurDetail>} steunfiguur-voor-opslaan - De bezoeker bewaart een persoon. Te annuleren: dan blijft die openstaan.
 * @fires {CustomEvent<SteunfiguurDetail>} steunfiguur-opgeslagen - De persoon is bewaard en gesloten.
 * @fires {CustomEvent<SteunfiguurDetail>} steunfiguur-geannuleerd - De bezoeker sloot de persoon zonder te bewaren.
 * @fires {CustomEvent<ConceptGevondenDetail>} concept-gevonden - Er staat een concept op dit apparaat. Te annuleren: dan beslist de pagina; anders wordt het de bezoeker gevraagd.
 * @fires {CustomEvent<ConceptGewistDetail>} concept-gewist - Het concept is van dit apparaat gewist.
 * @csspart persoon - Een persoon in de lijst.
 * @csspart toets - De toets aan de definitie.
 */
export class SteunfiguurFormElement extends FormulierElement {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = [hostStyles, formulierveldStyles, styles];

  protected override readonly t = new VertaalController<TekstSleutel>(this, TEKSTEN);
  readonly #basis: Formulierbasis = {
    store: () => this.delen.store,
    weergave: () => this.#weergave(),
    foutstand: this.foutstand,
    teller: (waarde) => this.voorlezer.leesVoor(waarde),
    zeg: (wat, naam = '') => this.voorlezer.leesVoor(this.t.tekst(`gedaan.${wat}`, { naam })),
    meld: (naam, id) => this.meld(naam, { id }),
    mag: (naam, id) => this.vraagPagina(naam, { id }),
    toonFouten: () => {
      this.toonFouten();
      void this.updateComplete.then(() => this.focusFouten());
    },
    focus: (selector) => void zetFocus(this, selector),
    drukAf: () => this.drukAf(),
    naarVraag: (pad) => void this.#later.toonVraag(pad),
    ververs: () => this.requestUpdate(),
    raak: () => this.raakAan(),
  };
  readonly #doe = new FormulierActies(this.#basis);
  readonly #later = new Delen(this, this.t, this.#basis, this.#doe);
  readonly #papier = new Papier(this, () => this.performUpdate());
  /** Wie er met `persoon-id` geopend is; die mag er later pas komen. */
  #geopendOp = '';

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (naam === 'persoon-id') this.#geopendOp = '';
    // De voorzet bij "voor wie" volgt de leeftijd, zolang er nog niets is ingevuld.
    if (naam === 'leeftijd') this.#doe.open.vergeetVoorzet();
  }

  protected override opWijziging(wijziging: Dossierwijziging): void {
    super.opWijziging(wijziging);
    if (wijziging.aanleiding !== 'vervangen') return;
    this.#geopendOp = '';
    this.#later.invullen.er?.vergeet();
    this.#doe.begin();
  }

  protected override get plek(): Schermplek<TekstSleutel> {
    return { ...super.plek, half: [this.#later.invullen, this.#later.gesprek] };
  }

  protected override neemOver(verzoek: Dossierverzoek): boolean {
    if (this.uitgeschakeld || this.readonly || verzoek.soort === 'half') return false;
    this.handel(() => this.#later.gesprek.er?.houNaam());
    const overgenomen = this.#doe.neemOver(verzoek);
    if (overgenomen) this.scrollIntoView?.({ block: 'start' });
    return overgenomen;
  }

  protected override herstelBeginwaarde(): void {
    // Wie er niets kon invullen heeft niets terug te draaien.
    this.#later.invullen.er?.draaiTerug();
    if (this.#doe.open.begin) this.#doe.open.sluit();
    super.herstelBeginwaarde();
  }

  protected override willUpdate(): void {
    const personen = zichtbaarVoor(this.invuller, this.delen.dossier);
    const { persoonId: id } = this;
    this.#doe.open.controleer(personen);
    if (id !== this.#geopendOp && personen.some((persoon) => persoon.id === id)) {
      this.#geopendOp = id;
      this.#doe.open.open(id);
    }
  }

  protected override render(): TemplateResult {
    const w = this.#weergave();
    const { vraagstand, afTeDrukken, zijscherm } = this.#doe;
    const { gesprek, invullen, overzicht, toestemming } = this.#later;
    const { persoon } = this.#doe.open;
    // Op papier: wie met de knop gekozen is, of wie openstaat.
    const vel = afTeDrukken || (this.#papier.wordtGedrukt && persoon?.id);
    const opPapier = w.personen.find(({ id }) => id === vel);
    const geopend = this.readonly
      ? undefined
      : vraagstand
        ? gesprek.deel?.sjabloon(w, vraagstand)
        : persoon
          ? invullen.deel?.sjabloon(w, persoon)
          : zijscherm === 'overzicht'
            ? overzicht.deel?.overzichtSjabloon(w)
            : zijscherm && toestemming.deel?.scherm(w);
    const delen = {
      foutoverzicht: this.foutoverzicht(),
      geopend,
      links: this.linklijst(),
    };
    return this.kader(formulierSjabloon(w, delen), {
      titel: titelVan(w),
      papier: (opPapier && this.#later.blad.deel?.afdrukSjabloon(w, opPapier)) ?? nothing,
    });
  }

  // Klaar is pas wat er ook echt staat: wie de focus zet of afdrukt wacht op wat er geopend werd.
  protected override async getUpdateComplete(): Promise<boolean> {
    const rust = await super.getUpdateComplete();
    const { onderweg } = this.#later;
    if (!onderweg) return rust;
    await onderweg;
    return this.getUpdateComplete();
  }

  #weergave(): Weergave {
    const { teVerwijderen, stap, stappen, alleRelaties, toetsOpen, teAnnuleren } = this.#doe;
    const { delen, invuller } = this;
    return {
      t: this.t,
      doe: this.#doe,
      delen: this.#later,
      kopniveau: this.kopniveau,
      dossier: delen.dossier,
      personen: zichtbaarVoor(invuller, delen.dossier),
      vandaag: vandaag(),
      leeftijd: leeftijdVan(this.leeftijd, delen.dossier),
      invuller,
      leestZelf: leestZelf(invuller, this.aanspreekvorm),
      alleenLezen: this.readonly,
      geschiedenis: delen.store,
      teVerwijderen,
      stap,
      stappen,
      alleRelaties,
      toetsOpen,
      teAnnuleren,
    };
  }

  protected override antwoord(pad: string, veld: Invoerveld): void {
    const { toestemming, invullen } = this.#later;
    (/^\/(toestemming|doorvragen)\//.test(pad) ? toestemming : invullen).deel?.antwoord(pad, veld);
  }

  // Enter en Escape bij het doorvragen.
  protected override opToets(gebeurtenis: KeyboardEvent): void {
    const doe = this.readonly ? undefined : this.#later.gesprek.er?.toets(gebeurtenis.key, isAntwoord(gebeurtenis));
    if (!doe || gebeurtenis.isComposing) return;
    gebeurtenis.preventDefault();
    this.handel(doe);
  }

  #mistPersoon(): boolean {
    return this.required && !this.delen.dossier.personen?.length;
  }

  // Wacht nergens op: de pagina mag er altijd naar vragen. Hoe een vraag heet komt erbij als het er is.
  protected override schermfouten(): readonly Schermfout[] {
    const w = { t: this.t, leestZelf: leestZelf(this.invuller, this.aanspreekvorm), dossier: this.delen.dossier };
    const personen = zichtbaarVoor(this.invuller, w.dossier);
    const { toontAlles } = this.foutstand;
    const bij = this.#later.invullen.er?.controlesBij;
    const fouten = foutenOpScherm({ ...w, personen }, this.#doe.open.persoon, toontAlles, bij);
    this.#later.noem(fouten);
    const alle = this.#doe.open.persoon
      ? fouten
      : [...fouten, ...(this.#later.toestemming.er?.fouten({ ...w, personen }) ?? [])];
    return this.#mistPersoon() ? metMissend(w.t, alle) : alle;
  }

  protected override ankerVan(fout: Schermfout): HTMLElement | null {
    return super.ankerVan(fout) ?? this.vind('#lijst-titel');
  }

  protected override toonFouten(): void {
    if (this.#mistPersoon() && !this.#doe.open.persoon) this.#doe.open.open();
    super.toonFouten();
  }

  protected override gaNaarFout({ pad, id = '' }: Schermfout): void {
    if (!id && pad.startsWith('/toestemming')) {
      return this.#doe.toonToestemming(this.#later.toestemming.er?.naarVraag(pad));
    }
    if (id !== this.#doe.open.persoon?.id) this.#doe.open.open(id);
    void this.#later.toonVraag(pad);
  }
}

function isAntwoord(gebeurtenis: Event): boolean {
  return (gebeurtenis.composedPath()[0] as Element).id === 'antwoord';
}
