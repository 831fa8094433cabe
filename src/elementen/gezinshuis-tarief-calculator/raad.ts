// Wat een raadslid leest in plaats van het scherm: wat een plek kost, waar het geld heen gaat, wat het zwaarst weegt, hoe zeker het is en wat er
// te vragen valt. Zonder veld. Alles komt uit de berekening; op papier staat hetzelfde.

import { html, nothing, type ReactiveController, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { actie } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { codetekst } from '../../ui/codetekst.js';
import { focusIn } from '../../ui/focus.js';
import { herkomstVanBlok } from './herkomst.js';
import { letterbalk, LETTERS, staal } from './letterbalk.js';
import { vragen, zekerheid, zwaarst } from './raadskaarten.js';
import { openstaand } from './openstaand.js';
import type { Actiebasis } from './reken-acties.js';
import { tabel } from './tabel.js';
import { TIEN_EURO, tientje } from './tientje.js';
import { isOud, labelVan, niveauVan, opschriftVan, scheeltMetBasis, type Weergave } from './weergave.js';

export { styles } from './raad.styles.js';

const OOG = 'M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7-10-7-10-7M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0';
const PRINTER = 'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3h12v6M6 14h12v8H6z';

/** Zoveel velden waar iets niet klopt staan er met naam; de rest is een aantal. */
const HOOGSTE_AANTAL = 3;

const teken = (pad: string): TemplateResult =>
  html`<svg class="raad__teken" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${pad}></path>`}</svg>`;

export class Raadslezer implements ReactiveController {
  readonly #basis: Actiebasis;
  /** Smal staan de bouwstenen dicht tot iemand ze opent; breed staan zij er altijd. */
  open = false;
  #had: Element | null = null;
  #las = false;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    basis.element.addController(this);
  }

  // Wisselt de pagina van lezer terwijl de bezoeker hier iets bedient, dan leest hij bij het andere scherm verder.
  hostUpdate(): void {
    this.#had = focusIn(this.#basis.element.shadowRoot);
    this.#las = this.#kop !== null;
  }

  hostUpdated(): void {
    const leest = this.#kop !== null;
    if (this.#had && !this.#had.isConnected && leest !== this.#las)
      (this.#kop ?? this.#basis.wortel().querySelector<HTMLElement>('#uitkomst'))?.focus({ preventScroll: true });
    this.#had = null;
  }

  get #kop(): HTMLElement | null {
    return this.#basis.wortel().querySelector('#raad-titel');
  }

  wissel(): void {
    this.open = !this.open;
  }

  raadsblad(w: Weergave): TemplateResult {
    const { t } = w;
    const heeftTarief = w.resultaat.tariefPerEtmaal !== null;
    return html`<div class="raad">
      ${lint(w)}
      <div>
        ${kop(w.kopniveau, 1, t.tekst('raad.titel'), { id: 'raad-titel', focus: true })}
        <slot name="toelichting"></slot>
        ${w.setMislukt ? html`<p class="opmerking" role="alert">${t.tekst('tarievenset.mislukt')}</p>` : nothing}
      </div>
      <div class="raad__top">${prijs(w)} ${verdeling(w)}</div>
      ${heeftTarief ? html`<div class="raad__drie">${zwaarst(w)} ${zekerheid(w)} ${vragen(w)}</div>` : nothing}
      ${heeftTarief ? bouwstenen(w, this) : nothing}
      <p class="hulp">${t.tekst('raad.toezicht')} ${t.tekst('raad.toezicht.bron')}</p>
    </div>`;
  }
}

// Wat er gelezen wordt: de naam en de begincijfers, als de berekening die noemt.
function lint({ t, doe, blad }: Weergave): TemplateResult {
  const { naam, datum } = blad.invoer.tarievenset ?? {};
  const opschrift = opschriftVan(blad.invoer);
  return html`<div class="raad__lint">
    ${teken(OOG)}
    <p>
      <strong>${t.tekst('raad.lezen')}</strong>
      ${opschrift ? html`${t.tekst('raad.naam')} <bdi translate="no">${opschrift}</bdi>.` : nothing}
      ${naam && datum ? t.tekst('raad.set', { set: naam, datum: t.datum(datum) }) : nothing}
    </p>
    <div class="knoppen">
      ${knop(doe, 'afdrukken', [], { tekst: html`${teken(PRINTER)} ${t.tekst('actie.afdrukken')}` })}
    </div>
  </div>`;
}

function prijs(w: Weergave): TemplateResult {
  const { t, blad, resultaat } = w;
  const { tariefPerEtmaal, perMaandPerJeugdige, perJaarPerHuis } = resultaat;
  if (tariefPerEtmaal === null) return geenTarief(w);
  const niveau = niveauVan(blad.invoer);
  const plaatsen = niveau?.plaatsen ?? blad.invoer.plaatsen ?? 0;
  return html`<section class="raad__vlak" part="resultaat">
    <p class="zacht">${t.tekst('raad.per', { jaar: String(blad.invoer.peiljaar ?? '–') })}</p>
    <p class="raad__tarief" part="tarief"><strong translate="no">${t.bedrag(tariefPerEtmaal)}</strong></p>
    ${niveau?.code ? html`<p>${t.tekst('raad.niveau', { niveau: niveau.code })}</p>` : nothing}
    ${isOud(w) ? html`<p><span class="pil">${t.tekst('resultaat.laatste')}</span></p>` : nothing}
    <p>
      ${t.tekst('raad.maand', { bedrag: t.bedrag(perMaandPerJeugdige) })}
      ${t.meervoud('raad.huis', plaatsen, { bedrag: t.bedrag(perJaarPerHuis) })}
    </p>
  </section>`;
}

// Waarom er nog geen tarief is, in woorden: hoeveel er ontbreekt, en waar iets staat wat niet kan.
function geenTarief(w: Weergave): TemplateResult {
  const { t } = w;
  const { leeg, mis } = openstaand(w);
  const namen = mis.slice(0, HOOGSTE_AANTAL).map((pad) => `“${labelVan(w, { pad }, true)}”`);
  const rest = mis.length - namen.length;
  return html`<section class="raad__vlak" part="resultaat">
    <p><strong>${t.tekst('resultaat.geen')}</strong></p>
    ${leeg.length > 0 ? html`<p>${t.meervoud('raad.leeg', leeg.length)}</p>` : nothing}
    ${namen.length > 0 ? html`<p>${t.tekst('raad.fout', { velden: namen.join(', ') })}</p>` : nothing}
    ${rest > 0 ? html`<p>${t.meervoud('verschil.andere', rest)}</p>` : nothing}
  </section>`;
}

// Van iedere tien euro: de balk is er voor wie ziet, de lijst zegt hetzelfde in centen die samen tien euro zijn.
function verdeling({ t, blad, kopniveau, resultaat }: Weergave): TemplateResult | typeof nothing {
  const deel = tientje(resultaat);
  if (!deel) return nothing;
  // Wie zelf zegt wat er buiten de letters valt kan er meer dan de marge in hebben.
  const eigen = Object.values(blad.invoer.kostprijselementen ?? {}).includes('buiten');
  return html`<section class="raad__vlak">
    ${kop(kopniveau, 2, t.tekst('raad.tien', { tien: t.bedrag(TIEN_EURO) }))} ${letterbalk(resultaat, false)}
    <ul class="raad__delen" role="list">
      ${LETTERS.map(
        (letter) =>
          html`<li>
            ${staal(letter)} <strong class="cijfer" translate="no">${t.bedrag(deel[letter])}</strong>
            <span>${t.tekst(letter === 'buiten' && eigen ? 'resultaat.letter.buiten' : `raad.deel.${letter}`)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function bouwstenen(w: Weergave, hier: Raadslezer): TemplateResult {
  const { t } = w;
  return html`<section class="raad__vlak" aria-labelledby="raad-bouwstenen">
    ${kop(
      w.kopniveau,
      2,
      html`<span class="raad__breed">${t.tekst('raad.bouwstenen')}</span
        ><button
          type="button"
          class="raad__klap"
          aria-expanded=${hier.open ? 'true' : 'false'}
          aria-controls="raad-tabel"
          ${actie(hier, 'wissel')}
        >
          ${t.tekst('raad.bouwstenen')}
        </button>`,
      { id: 'raad-bouwstenen' },
    )}
    <div id="raad-tabel" class=${ifDefined(hier.open ? undefined : 'raad__dicht')}>${bouwsteentabel(w)}</div>
  </section>`;
}

// De bouwstenen op het gekozen niveau, samen het tarief; wat het niveau scheelt staat eronder en telt niet mee.
function bouwsteentabel(w: Weergave): TemplateResult {
  const { t, blad, resultaat } = w;
  const { tariefPerEtmaal: tarief, bouwstenenNiveau } = resultaat;
  const { invoer } = blad;
  const niveau = niveauVan(invoer)?.code;
  const verschil = tarief === null ? null : scheeltMetBasis({ invoer, resultaat });
  return html`${tabel(
    t,
    t.tekst('resultaat.waterval.titel'),
    [t.tekst('tabel.bouwsteen'), t.tekst('tabel.perEtmaal'), t.tekst('rij.deel'), t.tekst('raad.zekerheid')],
    [
      ...bouwstenenNiveau.map(({ nummer, perEtmaal }) => [
        // Met de plekken waar een lang woord mag breken: op een telefoon is de kolom smal.
        codetekst(t, `naam.${nummer}`, 'opbouw.'),
        t.bedrag(perEtmaal),
        t.procent(tarief ? perEtmaal / tarief : null, 0),
        zeker(w, nummer, perEtmaal),
      ]),
      [t.tekst('tabel.tarief'), t.bedrag(tarief), t.procent(tarief ? 1 : null, 0), ''],
    ],
  )}
  ${niveau ? html`<p class="hulp">${t.tekst('rij.niveau', { niveau, verschil: t.bedrag(verschil) })}.</p>` : nothing}`;
}

// Wat zonder herkomst niets kost is niet gebruikt.
function zeker(w: Weergave, nummer: number, perEtmaal: number): unknown {
  const herkomst = herkomstVanBlok(w, nummer);
  if (typeof herkomst !== 'string') return html`<span class="merk">${herkomst}</span>`;
  return w.t.tekst(perEtmaal === 0 ? 'rij.geen' : 'herkomst.onbekend');
}
