// De drie antwoorden voor een raadslid: wat het zwaarst weegt, hoe zeker het is, en wat er te vragen valt. Alle drie uit dezelfde cijfers als die
// waar de bouwstenen op rusten.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { BOUWSTENEN } from '../../domein/tarief/bouwstenen.js';
import { gevoeligheid } from '../../domein/tarief/gevoeligheid.js';
import { kop } from '../../scherm/kop.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { metTeken, opCenten } from './bedragen.js';
import { deelVan, drieGrootste, GEWOON, metVeld, tienVan, type Uitslag } from './driecijfers.js';
import { cijfersVan, STATUSSEN, statusteken, ZONDER_REDEN } from './herkomst.js';
import { herkomstVan } from './rekenblad.js';
import type { Veld } from './velden.js';
import { eenheidVan, labelVan, toonVeld, type Weergave } from './weergave.js';

/** Meer vragen over een cijfer staan er niet met naam; de rest is één vraag. */
const HOOGSTE_AANTAL = 3;

function kaart(w: Weergave, titel: 'zwaarst' | 'zeker' | 'vragen', inhoud: unknown): TemplateResult {
  return html`<section class="raad__vlak">${kop(w.kopniveau, 2, w.t.tekst(`raad.${titel}`))} ${inhoud}</section>`;
}

function uitslagen({ blad }: Weergave): readonly Uitslag[] {
  return metVeld(blad.invoer, gevoeligheid(blad.invoer, { spreiding: GEWOON }));
}

/** De cijfers waar het tarief op rust. */
function cijfers({ blad }: Weergave): readonly Veld[] {
  return BOUWSTENEN.flatMap(({ nummer }) => cijfersVan(nummer, blad.invoer));
}

export function zwaarst(w: Weergave): TemplateResult {
  const { t } = w;
  const tarief = w.resultaat.tariefPerEtmaalExact;
  const drie = tarief ? drieGrootste(uitslagen(w)) : [];
  const delen = drie.map((uitslag) => deelVan(uitslag, GEWOON, tarief ?? 0));
  return kaart(
    w,
    'zwaarst',
    drie.length === 0
      ? html`<p>${t.tekst('raad.zwaarst.niets')}</p>`
      : html`${drie.length === 3 ? html`<p>${t.tekst('bepaalt.zin', { deel: t.procent(tienVan(delen), 0) })}</p>` : nothing}
          <ol class="raad__rijtjes" role="list">
            ${drie.map(
              ({ veld }, plek) =>
                html`<li>
                  <span>${labelVan(w, veld, true)}</span>
                  <strong class="cijfer" translate="no">${t.procent(delen[plek], 0)}</strong>
                </li>`,
            )}
          </ol>`,
  );
}

export function zekerheid(w: Weergave): TemplateResult {
  const { t, blad, resultaat } = w;
  const alle = cijfers(w);
  const statusVan = (pad: string): string => herkomstVan(blad.invoer, pad)?.status ?? '';
  const rijen = [...STATUSSEN.toReversed(), ''].flatMap((status) => {
    const aantal = alle.filter(({ pad }) => statusVan(pad) === status).length;
    return aantal > 0 ? [{ status, aantal }] : [];
  });
  const paden = new Set(alle.map(({ pad }) => pad));
  const grootste = uitslagen(w)
    .filter(({ pad, verschil }) => verschil !== 0 && paden.has(pad) && statusVan(pad) === 'aanname')
    .toSorted((een, ander) => Math.abs(ander.verschil) - Math.abs(een.verschil))[0];
  const scheelt = grootste && opCenten((grootste.tariefHoog ?? 0) - (resultaat.tariefPerEtmaalExact ?? 0));
  return kaart(
    w,
    'zeker',
    html`<p>${t.meervoud('raad.cijfers', alle.length)}</p>
      <ul class="raad__rijtjes" role="list">
        ${rijen.map(
          ({ status, aantal }) =>
            html`<li>
              <span
                >${statusteken(status)}
                ${status ? tekstOfNiets(t, `herkomst.status.${status}`) : t.tekst('herkomst.onbekend')}</span
              >
              <strong class="cijfer">${t.getal(aantal)}</strong>
            </li>`,
        )}
      </ul>
      <p>
        ${
          grootste
            ? t.tekst('raad.aanname', {
                cijfer: labelVan(w, grootste.veld, true),
                deel: t.procent(GEWOON, 0),
                bedrag: metTeken(t, scheelt ?? null),
              })
            : t.tekst('raad.aanname.geen')
        }
      </p>`,
  );
}

// Een vraag bij elk cijfer zonder reden of bron, het zwaarste eerst; en altijd die over een lege plek.
export function vragen(w: Weergave): TemplateResult {
  const { t, blad, berichten } = w;
  const zonderReden = new Set(berichten.filter(({ code }) => code === ZONDER_REDEN).map(({ pad }) => pad));
  const gewicht = new Map(uitslagen(w).map(({ pad, verschil }) => [pad, Math.abs(verschil)]));
  const open = cijfers(w)
    .filter(({ pad }) => zonderReden.has(pad) || (!herkomstVan(blad.invoer, pad) && leesOp(blad.invoer, pad)))
    .toSorted((een, ander) => (gewicht.get(ander.pad) ?? 0) - (gewicht.get(een.pad) ?? 0));
  const rest = open.length - HOOGSTE_AANTAL;
  const waarde = (veld: Veld): string =>
    [toonVeld(w, veld), veld.soort === 'getal' ? eenheidVan(w, veld) : ''].filter(Boolean).join(' ');
  return kaart(
    w,
    'vragen',
    html`${open.length === 0 ? html`<p>${t.tekst('raad.vraag.geen')}</p>` : nothing}
      <ul class="raad__vragen" role="list">
        ${open.slice(0, HOOGSTE_AANTAL).map(
          (veld) =>
            html`<li>
              ${t.tekst(zonderReden.has(veld.pad) ? 'raad.vraag.reden' : 'raad.vraag.herkomst', {
                cijfer: labelVan(w, veld, true),
                waarde: waarde(veld),
              })}
            </li>`,
        )}
        ${rest > 0 ? html`<li>${t.meervoud('raad.vraag.meer', rest)}</li>` : nothing}
        <li>${t.tekst('raad.vraag.leeg', { deel: t.procent(blad.invoer.leegstand?.fractie ?? 0) })}</li>
      </ul>`,
  );
}
