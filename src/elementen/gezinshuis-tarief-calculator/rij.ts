// De elf bouwstenen als rijen: naam, de cijfers waar zij op draait, bedrag, deel, letter en herkomst. Een rij die open is toont de rest eronder.
// Alles staat op het gekozen niveau, zodat de bedragen samen het tarief zijn; rij 11 zegt alleen wat dat niveau scheelt.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { leesOp } from '../../domein/json-pointer.js';
import { fteVan } from '../../domein/tarief/som.js';
import { naarGetal } from '../../domein/exact.js';
import { BOUWSTENEN } from '../../domein/tarief/bouwstenen.js';
import type { TariefInvoer } from '../../domein/tarief/tarief-invoer.js';
import { actie } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { codetekst } from '../../ui/codetekst.js';
import { herkomstVanBlok } from './herkomst.js';
import { letterteken, letterVan, procenten } from './letterbalk.js';
import type { TekstSleutel } from './teksten.js';
import { bouwsteenVan, gevuldeGroepen, type Invoer, rijvelden, type Veld } from './velden.js';
import { andersteken, veldbericht } from './veldbericht.js';
import {
  andersDan,
  eenheidVan,
  isOud,
  labelVan,
  niveaunaam,
  niveauVan,
  scheeltMetBasis,
  tekstVan,
  toonVeld,
  type Weergave,
} from './weergave.js';

export function bloktitel({ t }: Pick<Weergave, 't'>, nummer: number): string {
  return codetekst(t, `${nummer}.titel`, 'blok.');
}

export function rijenSjabloon(w: Weergave): TemplateResult {
  const { t, getoond } = w;
  const kolommen = ['tabel.bouwsteen', 'rij.cijfers', 'tabel.perEtmaal', 'rij.deel', 'tabel.letter', 'tabel.herkomst'];
  const oud = isOud(w) ? 'oud' : '';
  return html`<section class="rijen ${oud}" aria-labelledby="bouwstenen">
    ${kop(w.kopniveau, 2, html`<span class="vh">${t.tekst('deel.bouwstenen')}</span>`, { id: 'bouwstenen' })}
    <div class="rij rij--kop" aria-hidden="true">
      ${kolommen.map((sleutel) => html`<span>${t.tekst(sleutel as TekstSleutel)}</span>`)}
    </div>
    <ol class="bouwstenen" role="list">
      ${BOUWSTENEN.map(({ nummer }) => rij(w, nummer))}
    </ol>
    <p class="totaal">
      <span>${t.tekst('rij.totaal', { niveau: niveaunaam(w, (getoond ?? w.blad).invoer) })}</span>
      <strong class="cijfer">${t.bedrag(getoond?.resultaat.tariefPerEtmaal)}</strong>
    </p>
  </section>`;
}

function rij(w: Weergave, nummer: number): TemplateResult {
  const { t, doe, open, getoond } = w;
  const isOpen = open.has(nummer);
  const bedrag = getoond?.resultaat.bouwstenenNiveau[nummer - 1]?.perEtmaal;
  const tarief = getoond?.resultaat.tariefPerEtmaal;
  const letter = letterVan(w, nummer);
  return html`<li class="bouwsteen ${isOpen ? 'bouwsteen--open' : ''}" part="bouwsteen">
    <div class="rij">
      ${kop(
        w.kopniveau,
        3,
        html`<button
          type="button"
          class="titel"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls=${ifDefined(isOpen ? `blok-${nummer}` : undefined)}
          ${actie(doe, 'wissel', nummer)}
        >
          <span class="zacht nummer">${nummer}</span> <span>${bloktitel(w, nummer)}</span>
        </button>`,
      )}
      <div class="inhoud">${inDeRij(w, nummer, isOpen)}</div>
      ${balk(w, letter || 'zorgzwaarte', bedrag)}
      <span class="cijfer bedrag ${bedrag ? '' : 'nul'}">${nummer === 11 ? nothing : t.bedrag(bedrag)}</span>
      <span class="cijfer zacht aandeel"
        >${bedrag === undefined || !tarief ? nothing : t.procent(bedrag / tarief, 0)}</span
      >
      <span class="letterplek">${letter ? html`<span class="letter">${letterteken(letter)}</span>` : nothing}</span>
      <span class="merk">${herkomstVanBlok(w, nummer)}</span>
    </div>
    ${isOpen ? nothing : meldingen(w, nummer)}
    ${isOpen ? (w.delen.detail.deel?.detailSjabloon(w, nummer) ?? nothing) : nothing}
  </li>`;
}

// Het deel van een bouwsteen naast dat van de grootste.
function balk({ getoond }: Weergave, soort: string, bedrag = 0): TemplateResult {
  const grootste = Math.max(...(getoond?.resultaat.bouwstenenNiveau ?? []).map(({ perEtmaal }) => perEtmaal), 0);
  return html`<svg class="balkje" aria-hidden="true">
    <rect class="spoor" width="100%" height="100%" rx="4"></rect>
    <rect
      width=${procenten(grootste > 0 ? Math.max(0, bedrag) / grootste : 0)}
      height="100%"
      rx="4"
      fill="url(#p-${soort})"
    ></rect>
  </svg>`;
}

// Wat er in de rij staat hangt af van de gekozen rekenwijze; zonder zin daarvoor staan er alleen de velden.
function zinVan({ t }: Weergave, nummer: number, invoer: Invoer): string {
  const { inkomen, verzorging, overhead, gelieerdeOrganisatie, leegstand, marge } = invoer;
  const zinnen: Readonly<Record<number, string | null | undefined>> = {
    1: inkomen?.wijze,
    2: 'uren',
    3: 'uren',
    4: 'dagen',
    5: verzorging && gevuldeGroepen(invoer).length === 1 ? 'leeftijd' : 'leeftijden',
    6: 'bedrag',
    7: overhead?.wijze === 'percentage' ? overhead.grondslag : overhead?.wijze,
    8: gelieerdeOrganisatie ? gelieerdeOrganisatie.wijze : 'geen',
    9: leegstand?.methode,
    10: marge?.methode,
    11: niveauVan(invoer) ? 'niveau' : 'basis',
  };
  const sleutel = `rij.${String(zinnen[nummer])}`;
  return t.kent(sleutel) ? sleutel : '';
}

/** Wat er in de rij staat: een zin met de cijfers. @param isOpen als tekst, zonder velden */
export function inDeRij(w: Weergave, nummer: number, isOpen: boolean): unknown {
  const { t, blad, doe } = w;
  const { invoer } = blad;
  const velden = new Map(rijvelden(nummer, invoer).map((veld) => [veld.pad.replace(/.*\//, ''), veld]));
  const sleutel = zinVan(w, nummer, invoer);
  const zin = sleutel
    ? t.tekst(sleutel as TekstSleutel, waarden(w, nummer))
    : [...velden.keys()].map((naam) => `{${naam}}`).join(' ');
  return html`${zin.split(/\{([\w/-]+)\}/).map((deel, plek) => {
    const veld = plek % 2 ? velden.get(deel) : undefined;
    if (!veld) return plek % 2 || deel === '' ? nothing : html`<span>${deel}</span>`;
    return isOpen ? html`<strong>${toonVeld(w, veld)}</strong>` : rijveld(w, veld);
  })}
  ${
    nummer === 8 && !invoer.gelieerdeOrganisatie && !isOpen && !w.alleenLezen
      ? html`<a href="#" ${actie(doe, 'naar', '/gelieerdeOrganisatie/wijze')}>${t.tekst('rij.toevoegen')}</a>`
      : nothing
  }`;
}

// De woorden en cijfers in een zin die geen veld zijn.
function waarden({ t, blad, getoond }: Weergave, nummer: number): Record<string, string> {
  const { invoer } = blad;
  if (nummer === 1) {
    const kent = getoond && invoer === getoond.invoer;
    return { fte: kent ? t.getal(naarGetal(fteVan(invoer as TariefInvoer))) : '…' };
  }
  if (nummer === 5) {
    const groepen = gevuldeGroepen(invoer);
    const groep = leesOp(invoer, `${groepen[0] ?? ''}/leeftijdsgroep`);
    return {
      groep: String(groep ?? '').replace('-', '–'),
      aantal: t.getal(groepen.length),
      bedrag: t.bedrag(getoond?.resultaat.bouwstenenNiveau[4]?.perEtmaal),
    };
  }
  if (nummer === 11) {
    return {
      niveau: niveauVan(invoer)?.code ?? '',
      verschil: t.bedrag(getoond && scheeltMetBasis(getoond)),
    };
  }
  return {};
}

function rijveld(w: Weergave, veld: Veld): TemplateResult {
  const { pad, soort } = veld;
  const id = idVan(pad);
  const tekst = tekstVan(w, veld);
  const fout = w.bij(pad).some((bericht) => bericht.soort === 'fout' || bericht.soort === 'server');
  const vraag = w.bij(pad).some((bericht) => bericht.soort === 'vraag');
  const elders = andersDan(w, pad);
  const maat = tekst.length <= 3 ? 'kort' : tekst.length <= 6 ? 'middel' : 'lang';
  return html`${soort === 'bedrag' ? html`<span aria-hidden="true">€</span>` : nothing}<input
      id=${id}
      class="rijveld rijveld--${maat} ${fout ? 'rijveld--fout' : ''} ${vraag ? 'rijveld--vraag' : ''}"
      inputmode="decimal"
      autocomplete="off"
      data-pad=${pad}
      .value=${tekst}
      ?readonly=${w.alleenLezen}
      aria-label=${labelVan(w, veld, true)}
      aria-invalid=${fout ? 'true' : 'false'}
      aria-describedby="${id}-bericht ${id}-eenheid ${elders ? `${id}-anders` : ''}"
    />${andersteken(w, id, elders)}<span id="${id}-eenheid" hidden>${eenheidVan(w, veld)}</span
    >${soort === 'fractie' ? html`<span aria-hidden="true">%</span>` : nothing}`;
}

// Onder een dichte rij: wat er bij haar velden te zeggen is. Staat het veld er niet, dan brengt het bericht de bezoeker erheen.
function meldingen(w: Weergave, nummer: number): TemplateResult {
  const velden = rijvelden(nummer, w.blad.invoer);
  const elders = w.berichten.filter(
    (bericht) =>
      bouwsteenVan(bericht.pad) === nummer &&
      !velden.some(({ pad }) => pad === bericht.pad) &&
      w.bij(bericht.pad).includes(bericht),
  );
  return html`<div class="meldingen">
    ${velden.map(
      (veld) =>
        html`<div id="${idVan(veld.pad)}-bericht">
          ${w.bij(veld.pad).map((bericht) => berichtSjabloon(veldbericht(w, veld, bericht)))}
        </div>`,
    )}
    ${elders.map(({ soort, pad, tekst }) =>
      berichtSjabloon({
        soort,
        woord: codetekst(w.t, soort, 'melding.'),
        tekst: html`<a href="#" ${actie(w.doe, 'naar', pad)}>${tekst}</a>`,
      }),
    )}
  </div>`;
}
