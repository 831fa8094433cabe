// De balk van het concept: zegt wat er op dit apparaat staat en tot wanneer, biedt het aan, en wist het. Zij staat in een eigen schaduwboom
// boven het scherm van één element: dat element tekent haar niet, en wat het zelf tekent raakt haar niet.
//
// Zonder sjabloon, net als het dossier: het script van een dossier kan zo een balk zetten in een element uit een ander script, zonder eigen
// beleid voor Trusted Types. En een vertaler van de pagina die een tekst vervangt zit de volgende tekst niet in de weg.

import type { ReactiveController } from 'lit';
import { landinstelling } from '../i18n/taal.js';
import { focusIn } from '../ui/focus.js';
import { styles } from './concept-balk.styles.js';
import type { Conceptbeeld } from './concept-staat.js';
import { isMis, TE_HOREN, type Tekst, zinnenVan } from './concept-zinnen.js';
import type { Bewaard } from './kluis.js';
import type { Schermplek } from './plek.js';

/** Wat de bezoeker met het concept kan. */
export interface Conceptwerk {
  readonly verder: (bewaard: Bewaard) => void;
  /** Wat er te vertellen is nu er iets anders op het scherm staat; `null` als dat hetzelfde is. */
  readonly kijk: () => Conceptbeeld | null;
  readonly wis: () => Promise<void>;
}

type Knop = readonly [naam: string, tekst: string, doe: () => void];

// Een opmaker maken kost veel meer dan hem gebruiken, en de balk tekent mee met het element.
const opmakers = new Map<string, Intl.DateTimeFormat>();

export class Conceptbalk implements ReactiveController {
  readonly #plek: Schermplek<Tekst>;
  readonly #werk: Conceptwerk;
  readonly #opWeg: () => void;
  readonly #vak: HTMLElement;
  readonly #wortel: ShadowRoot;
  readonly #groep: HTMLElement;
  readonly #aanbod: HTMLElement;
  readonly #stand: HTMLElement;
  readonly #knoppen: HTMLElement;
  #beeld: Conceptbeeld | null = null;
  /** Vraagt de balk of alles weg mag? Dan staat hier de knop die dat vroeg. */
  #zeker = '';
  #gehoord = '';
  #heeftTeksten = false;
  #doen: readonly Knop[] = [];

  /** @param opWeg het element waar de balk in staat is van de pagina */
  constructor(plek: Schermplek, werk: Conceptwerk, opWeg: () => void) {
    this.#plek = plek as unknown as Schermplek<Tekst>;
    this.#werk = werk;
    this.#opWeg = opWeg;
    const maak = (tag: string, klasse: string): HTMLElement => {
      const deel = plek.element.ownerDocument.createElement(tag);
      deel.className = klasse;
      return deel;
    };
    this.#vak = maak('div', '');
    this.#wortel = this.#vak.attachShadow({ mode: 'open' });
    this.#groep = maak('div', 'balk');
    this.#groep.setAttribute('role', 'group');
    this.#aanbod = maak('p', 'aanbod');
    this.#stand = maak('p', 'stand');
    for (const zin of [this.#aanbod, this.#stand]) zin.tabIndex = -1;
    this.#knoppen = maak('div', 'knoppen');
    this.#knoppen.addEventListener('click', ({ target }) => {
      const { actie } = (target as HTMLElement).dataset;
      this.#doen.find(([naam]) => naam === actie)?.[2]();
    });
    this.#groep.append(this.#aanbod, this.#stand, this.#knoppen);
    this.#wortel.append(this.#groep);
    plek.element.addController(this);
    void this.#haalTeksten();
  }

  get element(): Element {
    return this.#plek.element;
  }

  toon(beeld: Conceptbeeld): void {
    this.#beeld = beeld;
    this.#teken();
  }

  weg(): void {
    this.#plek.element.removeController(this);
    this.#vak.remove();
  }

  // Een stijlblad hoort bij zijn document; na een verhuizing krijgt de balk een nieuw.
  hostConnected(): void {
    const venster = this.#vak.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (!venster) return;
    const blad = new venster.CSSStyleSheet();
    blad.replaceSync(styles.cssText);
    this.#wortel.adoptedStyleSheets = [blad];
  }

  hostDisconnected(): void {
    this.#opWeg();
  }

  /** Taal en aanspreekvorm volgen het element, en wat er aangeboden wordt volgt wat er staat. */
  hostUpdated(): void {
    this.#beeld = this.#werk.kijk() ?? this.#beeld;
    this.#teken();
  }

  async #haalTeksten(): Promise<void> {
    this.#heeftTeksten = await this.#plek.t.laad('concept');
    this.#teken();
  }

  #teken(): void {
    const beeld = this.#beeld;
    const { t, element } = this.#plek;
    if (!beeld || !this.#heeftTeksten || !element.shadowRoot) return;
    const metFocus = focusIn(this.#wortel);
    const [aanbod, stand] = zinnenVan(beeld);
    this.#groep.lang = t.taal;
    this.#groep.dir = t.richting;
    this.#groep.setAttribute('aria-label', t.tekst('concept.naam'));
    this.#groep.classList.toggle('balk--let-op', Boolean(aanbod || this.#zeker) || isMis(beeld));
    zet(this.#aanbod, this.#zeker ? t.tekst('concept.zeker') : this.#zin(aanbod, beeld));
    zet(this.#stand, this.#zeker ? '' : this.#zin(stand, beeld));
    this.#zetKnoppen(this.#zeker ? this.#zekerknoppen() : this.#gewoneKnoppen(beeld));
    if (this.#vak.parentNode !== element.shadowRoot) element.shadowRoot.prepend(this.#vak);
    // Verdween waar de focus stond, dan gaat zij naar wat er nu te lezen is.
    if (metFocus && !focusIn(this.#wortel)) (this.#stand.hidden ? this.#aanbod : this.#stand).focus();
    this.#meld(aanbod ?? stand, beeld);
  }

  #zin(sleutel: Tekst | undefined, { aanbod, tot, termijn }: Conceptbeeld): string {
    const { t } = this.#plek;
    if (!sleutel) return '';
    if (sleutel === 'concept.gereed.meer') return t.meervoud('concept.gereed', termijn);
    return t.tekst(sleutel, { wanneer: this.#tijd(aanbod[0]?.bewaardOp), tot: this.#tijd(tot) });
  }

  #gewoneKnoppen({ aanbod, tot, onleesbaar, stand, terugTeHalen }: Conceptbeeld): readonly Knop[] {
    const { t, handel } = this.#plek;
    const vraag = (naam: string) => (): void => this.#vraagZeker(naam);
    const terug: readonly Knop[] = terugTeHalen
      ? [['terug', t.tekst('concept.terughalen'), (): void => handel(() => this.#werk.verder(terugTeHalen))]]
      : [];
    if (aanbod.length > 0) {
      return [
        ...aanbod.map((bewaard): Knop => {
          const tekst =
            aanbod.length === 1
              ? t.tekst('concept.verder')
              : t.tekst('concept.verderMet', { wanneer: this.#tijd(bewaard.bewaardOp, isGelijktijdig(aanbod)) });
          return [`verder ${bewaard.bewaardOp}`, tekst, () => handel(() => this.#werk.verder(bewaard))];
        }),
        ...terug,
        ['opnieuw', t.tekst('concept.opnieuw'), vraag('opnieuw')],
      ];
    }
    // Wat een ander tabblad bewaart is daar te wissen.
    if ((!tot && !onleesbaar) || stand === 'elders') return [];
    return [...terug, ['wis', t.tekst('concept.wis'), vraag('wis')]];
  }

  #zekerknoppen(): readonly Knop[] {
    const { t } = this.#plek;
    return [
      ['ja', t.tekst('concept.ja'), (): void => void this.#wis()],
      ['nee', t.tekst('concept.nee'), (): void => this.#vraagZeker('')],
    ];
  }

  #vraagZeker(knop: string): void {
    const terug = this.#zeker;
    this.#zeker = knop;
    this.#teken();
    this.#knop(knop ? 'nee' : terug)?.focus();
  }

  async #wis(): Promise<void> {
    this.#zeker = '';
    await this.#werk.wis();
  }

  #knop(naam: string): HTMLElement | null {
    return this.#knoppen.querySelector<HTMLElement>(`[data-actie="${naam}"]`);
  }

  // Alleen als er andere knoppen zijn wordt er iets vervangen: een knop met de focus blijft staan.
  #zetKnoppen(knoppen: readonly Knop[]): void {
    const staan = [...this.#knoppen.children].map((knop) => (knop as HTMLElement).dataset['actie']);
    if (staan.join() !== knoppen.map(([naam]) => naam).join()) {
      this.#knoppen.replaceChildren(
        ...knoppen.map(([naam]) => {
          const knop = this.#vak.ownerDocument.createElement('button');
          knop.type = 'button';
          knop.dataset['actie'] = naam;
          return knop;
        }),
      );
    }
    for (const [index, [, tekst]] of knoppen.entries()) {
      const knop = this.#knoppen.children[index] as HTMLElement;
      if (knop.textContent !== tekst) knop.textContent = tekst;
    }
    this.#knoppen.hidden = knoppen.length === 0;
    this.#doen = knoppen;
  }

  #meld(sleutel: Tekst | undefined, beeld: Conceptbeeld): void {
    if (!sleutel || sleutel === this.#gehoord || this.#zeker) return;
    this.#gehoord = sleutel;
    if (TE_HOREN.has(sleutel)) this.#plek.zeg(this.#zin(sleutel, beeld));
  }

  #tijd(iso = '', metSeconden = false): string {
    if (!iso) return '';
    const plaats = landinstelling(this.#plek.t.taal);
    const timeStyle = metSeconden ? 'medium' : 'short';
    let opmaker = opmakers.get(plaats + timeStyle);
    if (!opmaker) {
      opmaker = new Intl.DateTimeFormat(plaats, { dateStyle: 'long', timeStyle, calendar: 'gregory' });
      opmakers.set(plaats + timeStyle, opmaker);
    }
    return opmaker.format(new Date(iso));
  }
}

/** Zijn er twee van dezelfde minuut? Dan zegt pas de seconde welke welke is. */
function isGelijktijdig(aanbod: readonly Bewaard[]): boolean {
  return new Set(aanbod.map(({ bewaardOp }) => bewaardOp.slice(0, 16))).size < aanbod.length;
}

function zet(zin: HTMLElement, tekst: string): void {
  if (zin.textContent !== tekst) zin.textContent = tekst;
  zin.hidden = tekst === '';
}
