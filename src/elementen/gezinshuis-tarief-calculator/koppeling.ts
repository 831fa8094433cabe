// Een koppeling met alleen cijfers: maken en kopiëren, en openen wat er in het adres van de pagina staat. Er gaat niets naar een server: wat
// achter het hekje staat stuurt een browser niet mee.

import { css, html, nothing, type TemplateResult } from 'lit';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { cijfersVan } from '../../domein/tarief/velden.js';
import type { Werkblad } from '../../domein/tarief/werkblad.js';
import { deelbaar, leesDeelbaar } from '../../domein/uitwisseling/deelbaar.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { MERK } from './adreswacht.js';
import { ongewoon } from './openvak.js';
import { ongewoneCijfers, verschillenVan } from './openverschil.js';
import { sluitVak } from './open-vak.js';
import type { Actiebasis, RekenActies } from './reken-acties.js';
import { metSchermnamen } from './schermnamen.js';
import type { TekstSleutel } from './teksten.js';
import { styles as vakStyles } from './vak.styles.js';
import { verschiltabel } from './verschiltabel.js';
import { verschiltabelStyles } from './verschiltabel.styles.js';
import type { Weergave } from './weergave.js';

export const styles = css`
  ${vakStyles}
  ${verschiltabelStyles}
`;

const REDENEN: Readonly<Record<string, TekstSleutel>> = {
  'koppeling-niet-heel': 'koppeling.nietHeel',
  'versie-onbekend': 'koppeling.andereVersie',
};

/** Zo begint een koppeling van vroeger: daaraan is niet te zien of zij heel is. */
const ZONDER_CONTROLE = /^#?1_/;

/** Een langer adres komt niet overal heel aan. */
const HOOGSTE_AANTAL_TEKENS = 8000;

export class Koppeling {
  readonly #basis: Actiebasis;
  readonly #klaar: () => void;
  #metAanbod = false;
  /** Wat er het laatst gekopieerd is, en of dat lukte. */
  #gekopieerd: { readonly tekst: string; readonly gelukt: boolean } | undefined;

  /** @param klaar wat er in het adres stond is geopend of weggelegd */
  constructor(basis: Actiebasis, klaar: () => void) {
    this.#basis = basis;
    this.#klaar = klaar;
  }

  sluit(doe: RekenActies): void {
    sluitVak(this.#basis, doe);
  }

  wisselAanbod(): void {
    this.#metAanbod = !this.#metAanbod;
  }

  kopieer({ adres: tekst }: { readonly adres: string }): void {
    const { element, ververs } = this.#basis;
    // Een pagina zonder https, of in een kader zonder toestemming, heeft geen klembord.
    const klembord = element.ownerDocument.defaultView?.navigator.clipboard as Clipboard | undefined;
    const gereed = klembord ? klembord.writeText(tekst) : Promise.reject(new Error('geen klembord'));
    void gereed
      .then(
        () => true,
        () => false,
      )
      .then((gelukt) => {
        this.#gekopieerd = { tekst, gelukt };
        return ververs();
      });
  }

  /** Neemt de cijfers uit het adres over. Dat is één stap, en dus ongedaan te maken. */
  open(werkblad: Werkblad): void {
    const { rekenaar, wijzig, taal } = this.#basis;
    wijzig(() => rekenaar.herstel(werkblad, [], taal()));
    this.legWeg();
  }

  legWeg(): void {
    this.#klaar();
    const { ververs, wortel } = this.#basis;
    void ververs().then(() => wortel().querySelector<HTMLElement>('#uitkomst')?.focus({ preventScroll: true }));
  }

  /** De cijfers in een werkblad waar iemand naar moet kijken. */
  ongewoon(w: Weergave, werkblad: Werkblad): string[] {
    return ongewoneCijfers(w, werkblad, this.#basis.rekenaar.vanaf.set);
  }

  /** Gaan de aanbiedingen van anderen mee? */
  get metAanbod(): boolean {
    return this.#metAanbod;
  }

  /** Het adres van de pagina, zonder wat er achter het hekje staat. */
  get pagina(): string {
    return (this.#basis.element.ownerDocument.defaultView?.location.href ?? '').split('#')[0] ?? '';
  }

  /** Is dit adres gekopieerd, en lukte dat? `undefined` als niemand het vroeg. */
  gelukt(adres: string): boolean | undefined {
    return this.#gekopieerd?.tekst === adres ? this.#gekopieerd.gelukt : undefined;
  }

  vakSjabloon(w: Weergave): TemplateResult {
    return vakSjabloon(w, this);
  }

  /** Wat er in het adres staat: een aanbod om het te openen, of waarom dat niet kan. Er verandert niets zolang niemand kiest. */
  gevondenSjabloon(w: Weergave, fragment: string): TemplateResult {
    return gevondenSjabloon(w, this, fragment);
  }
}

function vakSjabloon(w: Weergave, hier: Koppeling): TemplateResult {
  const { t, doe, rekenwerkblad } = w;
  const metAanbod = hier.metAanbod && rekenwerkblad.aanbiedingen.length > 0;
  const fragment = MERK + deelbaar(metAanbod ? rekenwerkblad : { ...rekenwerkblad, aanbiedingen: [] });
  const adres = hier.pagina + fragment;
  const cijfers = rekenwerkblad.scenarios.flatMap((invoer) => cijfersVan(invoer)).length;
  const gelukt = hier.gelukt(adres);
  const teLang = adres.length > HOOGSTE_AANTAL_TEKENS;
  const lengte = { aantal: t.getal(adres.length), hoogste: t.getal(HOOGSTE_AANTAL_TEKENS) };
  const deel = (naam: string, uitleg: unknown): TemplateResult =>
    html`<div>
      <dt>${naam}</dt>
      <dd>${uitleg}</dd>
    </div>`;
  return html`<section class="vak" aria-labelledby="koppeling">
    ${kop(w.kopniveau, 2, t.tekst('koppeling.titel'), { id: 'koppeling', focus: true })}
    <p>${t.tekst('koppeling.uitleg')}</p>
    ${
      teLang
        ? html`<p class="opmerking">${t.tekst('koppeling.teLang', lengte)}</p>`
        : html`<div class="adres" role="group" translate="no" tabindex="0" aria-label=${t.tekst('koppeling.adres')}>
            <span>${hier.pagina}</span><span class="adres__cijfers">${fragment}</span>
          </div>`
    }
    <dl class="vak__delen">
      ${deel(
        t.tekst('koppeling.erin'),
        html`${t.meervoud('koppeling.cijfers', cijfers)}
        ${t.meervoud('koppeling.scenarios', rekenwerkblad.scenarios.length)}
        ${metAanbod ? t.meervoud('koppeling.aanbiedingen', rekenwerkblad.aanbiedingen.length) : nothing}`,
      )}
      ${deel(t.tekst('koppeling.erniet'), t.tekst(metAanbod ? 'koppeling.nietNamen' : 'koppeling.nietAanbod'))}
      ${deel(t.tekst('koppeling.weten'), t.tekst('koppeling.vast'))}
    </dl>
    <div class="knoppen">
      ${
        teLang
          ? knop(doe, 'opslaan', [], { tekst: t.tekst('actie.opslaan') })
          : knop(hier, 'kopieer', [{ adres }], { tekst: t.tekst('koppeling.kopieer') })
      }
      ${
        rekenwerkblad.aanbiedingen.length === 0
          ? nothing
          : knop(hier, 'wisselAanbod', [], {
              tekst: t.tekst(metAanbod ? 'koppeling.zonderAanbod' : 'koppeling.metAanbod'),
            })
      }
      ${knop(hier, 'sluit', [doe], { tekst: t.tekst('actie.sluiten'), wie: t.tekst('koppeling.titel') })}
    </div>
    <p role="status">
      ${
        gelukt !== undefined && !teLang
          ? t.tekst(gelukt ? 'koppeling.gekopieerd' : 'koppeling.nietGekopieerd')
          : nothing
      }
      ${teLang ? nothing : t.tekst('koppeling.lengte', lengte)}
    </p>
  </section>`;
}

function gevondenSjabloon(w: Weergave, hier: Koppeling, fragment: string): TemplateResult {
  const { t, rekenwerkblad, resultaat } = w;
  const gelezen = leesDeelbaar(fragment);
  // Zonder inkomen is het geen berekening: dan is de link onderweg afgebroken.
  if (!gelezen.goed || !gelezen.waarde.scenarios.some(({ inkomen }) => inkomen)) {
    const reden = REDENEN[(!gelezen.goed && gelezen.fouten[0]?.code) || ''] ?? 'koppeling.onleesbaar';
    return html`<section class="vak" role="alert">
      <p class="bericht">${t.tekst(reden)}</p>
      <div class="knoppen">${knop(hier, 'legWeg', [], { tekst: t.tekst('actie.sluiten') })}</div>
    </section>`;
  }
  const waarde = metSchermnamen(gelezen.waarde, rekenwerkblad);
  const rijen = verschillenVan(w, rekenwerkblad, waarde);
  const { tariefPerEtmaal: nieuw } = berekenTarief(waarde.scenarios[waarde.actief]);
  return html`<section class="vak" aria-labelledby="gevonden">
    ${kop(w.kopniveau, 2, t.tekst('koppeling.gevonden'), { id: 'gevonden' })}
    <p>
      ${t.meervoud('koppeling.scenarios', waarde.scenarios.length)}
      ${t.tekst('koppeling.tarief', { tarief: t.bedrag(nieuw), nu: t.bedrag(resultaat.tariefPerEtmaal) })}
      ${rijen.length === 0 ? t.tekst('openen.niets') : t.meervoud('openen.dingen', rijen.length)}
    </p>
    ${verschiltabel(w, rijen, t.tekst('koppeling.letop'))} ${ongewoon(w, hier.ongewoon(w, waarde))}
    ${ZONDER_CONTROLE.test(fragment) ? html`<p class="opmerking">${t.tekst('koppeling.zonderControle')}</p>` : nothing}
    <p>${t.meervoud('koppeling.vervangt', rekenwerkblad.scenarios.length)} ${t.tekst('koppeling.terug')}</p>
    <div class="knoppen">
      ${knop(hier, 'open', [waarde], { tekst: t.tekst('koppeling.open') })}
      ${knop(hier, 'legWeg', [], { tekst: t.tekst('koppeling.nietOpenen') })}
    </div>
  </section>`;
}
