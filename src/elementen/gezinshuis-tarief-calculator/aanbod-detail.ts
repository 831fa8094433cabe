// Eén aanbod naast onze berekening: wat het veronderstelt, en het verschil per bouwsteen en per letter op één schaal. Een leeg vak betekent:
// de aanbieder zegt er niets over.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { lettersVanAanbod } from '../../domein/tarief/letters-van-aanbod.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { terugrekenen } from '../../domein/tarief/terugrekenen.js';
import { type Aanbieding, vergelijkAanbod } from '../../domein/tarief/vergelijk-aanbod.js';
import { invoer } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { keuzelijst, type Veldbeeld, tekstveld } from '../../scherm/veld.js';
import { type Aanbodblad, type Aanbodveld, BEDRAG, geboden, onsTarief, opNiveau, waardeVan } from './aanbodblad.js';
import { metTeken, schrijfBedrag } from './bedragen.js';
import { LETTERS, letterteken, procenten, staal } from './letterbalk.js';
import { bloktitel } from './rij.js';
import type { Weergave } from './weergave.js';
import { gezegd } from './tabel.js';

export function aanboddetail(w: Weergave, doe: Aanbodblad): TemplateResult | typeof nothing {
  const aanbod = doe.aanbiedingen[doe.gekozen];
  if (!aanbod) return nothing;
  const { t, alleenLezen } = w;
  const bod = geboden(aanbod);
  const niveaus = (w.blad.invoer.zorgzwaarte?.niveaus ?? []).flatMap((niveau) => niveau?.code ?? []);
  // Een niveau dat er niet meer is blijft als keuze staan: het aanbod noemt het.
  const keuzes = aanbod.niveau && !niveaus.includes(aanbod.niveau) ? [...niveaus, aanbod.niveau] : niveaus;
  return html`<section class="aanbod__detail" aria-labelledby="aanbod-kop">
    ${kop(w.kopniveau, 3, t.tekst('aanbod.naast', { naam: aanbod.naam }), { id: 'aanbod-kop' })}
    ${
      alleenLezen
        ? nothing
        : html`<div class="velden">
            ${tekstveld(beeld(w, doe, 'naam'), doe.getypt('naam')?.tekst ?? aanbod.naam)}
            ${tekstveld({ ...beeld(w, doe, 'tarief'), eenheid: t.tekst('aanbod.eenheid') }, doe.getypt('tarief')?.tekst ?? (bod === null ? '' : schrijfBedrag(t, bod)), 'getal')}
            ${
              keuzes.length === 0
                ? nothing
                : keuzelijst(
                    {
                      pad: '',
                      id: 'aanbod-niveau',
                      label: t.tekst('aanbod.niveau'),
                      invoer: invoer(doe, 'kiesNiveau'),
                    },
                    aanbod.niveau ?? '',
                    [['', t.tekst('aanbod.niveauGekozen')], ...keuzes.map((code): [string, string] => [code, code])],
                  )
            }
          </div>`
    }
    ${feiten(w, aanbod)} ${bloktabel(w, doe, aanbod)}
    <p class="hulp">${t.tekst('aanbod.leegVak')}</p>
    ${alleenLezen ? nothing : html`<div>${knop(doe, 'haalWeg', [], { tekst: t.tekst('aanbod.weg'), wie: aanbod.naam })}</div>`}
  </section>`;
}

function beeld(w: Weergave, doe: Aanbodblad, wat: Aanbodveld): Veldbeeld {
  const { t } = w;
  return {
    pad: '',
    half: doe.plek(wat),
    id: `aanbod-${wat}`,
    label: t.tekst(wat === 'naam' ? 'aanbod.naam' : 'aanbod.tarief'),
    invoer: invoer(doe, 'typ', wat),
    berichten: bericht(w, doe, wat),
  };
}

// Wat er niet klopt of gevraagd wordt; de oude waarde geldt zolang nog.
function bericht({ t }: Weergave, doe: Aanbodblad, wat: Aanbodveld): NonNullable<Veldbeeld['berichten']> {
  const vraag = doe.getypt(wat)?.vraag;
  if (!vraag) return [];
  if (vraag.length === 0)
    return [
      {
        soort: 'fout',
        woord: t.tekst('melding.fout'),
        tekst: t.tekst(wat === 'naam' ? 'aanbod.naamfout' : 'aanbod.stand.bedrag'),
      },
    ];
  const { hoog } = BEDRAG.plausibel;
  const [waarde = 0, anders] = vraag;
  const ongewoon = anders === undefined && waarde > hoog;
  const tekst = html`${ongewoon ? t.tekst('aanbod.ongewoon', { hoog: t.bedrag(hoog) }) : t.tekst('aanbod.bedoel')}
  ${vraag.map((lezing) => knop(doe, 'bedoel', [wat, lezing], { tekst: t.tekst('aanbod.klopt', { bedrag: t.bedrag(lezing) }) }))}`;
  return [{ soort: 'vraag', tekst }];
}

function feiten(w: Weergave, aanbod: Aanbieding): TemplateResult {
  const { t, getoond, blad } = w;
  const nu = opNiveau(getoond?.invoer ?? blad.invoer, aanbod.niveau);
  // Zonder tarief is er niets te vergelijken: een leeg aanbod is geen aanbod van nul euro.
  const bod = geboden(aanbod) ?? NaN;
  const { verschil, verschilAandeel, dekking, marge } = vergelijkAanbod(nu, { ...aanbod, tariefPerEtmaal: bod });
  const inkomen = terugrekenen(nu, bod, 'inkomen');
  const hun = aanbod.bouwstenen?.[10] ?? null;
  const over = nu.marge?.methode === 'aandeel' ? bod : bod - (hun ?? 0);
  const procent = (deel: number | null): string => t.procent(deel, 1).replace('-', '− ');
  const feit = (naam: string, waarde: string, uitleg: string): TemplateResult =>
    html`<div>
      <dt>${naam}</dt>
      <dd><strong translate="no">${waarde}</strong> <span class="hulp">${uitleg}</span></dd>
    </div>`;
  return html`<dl class="aanbod__feiten">
    ${feit(
      t.tekst('tabel.verschil'),
      metTeken(t, verschil),
      t.tekst('aanbod.deelVanOns', { deel: procent(verschilAandeel) }),
    )}
    ${feit(t.tekst('aanbod.dekking'), procent(dekking), t.tekst('aanbod.dekking.hulp'))}
    ${feit(t.tekst('aanbod.marge'), procent(marge), t.tekst('aanbod.marge.hulp'))}
    ${feit(t.tekst('aanbod.inkomen'), t.bedrag(inkomen), t.tekst(bod > 0 && inkomen === null ? 'aanbod.inkomen.geen' : 'aanbod.inkomen.hulp'))}
    ${feit(
      t.tekst('aanbod.margeGenoemd'),
      procent(hun === null || !over ? null : hun / over),
      hun === null
        ? t.tekst('aanbod.zwijgt', { nummer: '10' })
        : t.tekst('aanbod.margeGenoemd.hulp', { bedrag: t.bedrag(hun) }),
    )}
  </dl>`;
}

interface Vergelijkrij {
  readonly naam: unknown;
  readonly ons: number | null;
  readonly aanbod: number | null;
  readonly cel: unknown;
  /** Wat het aanbod hier niet noemt, in woorden. */
  readonly zwijgt?: string;
}

function bloktabel(w: Weergave, doe: Aanbodblad, aanbod: Aanbieding): TemplateResult {
  const { t, getoond, blad, alleenLezen } = w;
  const nu = opNiveau(getoond?.invoer ?? blad.invoer, aanbod.niveau);
  const { kostprijselementen } = berekenTarief(nu);
  const letters = lettersVanAanbod(nu, aanbod);
  const bod = geboden(aanbod);
  const blokken = vergelijkAanbod(nu, aanbod).bouwstenen.map(({ nummer, ons, aanbod: hun }): Vergelijkrij => ({
    naam: `${nummer}. ${bloktitel(w, nummer)}`,
    ons,
    aanbod: hun,
    cel: alleenLezen ? t.bedrag(hun) : blokveld(w, doe, aanbod, nummer as Aanbodveld & number),
    zwijgt: t.tekst('aanbod.zwijgt', { nummer: String(nummer) }),
  }));
  const perLetter = LETTERS.map((letter): Vergelijkrij => ({
    naam: html`${staal(letter)} ${letterteken(letter)} ${t.tekst(`resultaat.letter.${letter}`)}`,
    ons: kostprijselementen[letter],
    aanbod: letters[letter],
    cel: t.bedrag(letters[letter]),
    zwijgt: letter === 'buiten' ? t.tekst('aanbod.zwijgt.buiten') : t.tekst('aanbod.zwijgt.letter', { letter }),
  }));
  const tarief: Vergelijkrij = {
    naam: t.tekst('tabel.tarief'),
    ons: onsTarief(w, aanbod.niveau),
    aanbod: bod,
    cel: t.bedrag(bod),
  };
  const grootste = Math.max(0.01, ...[...blokken, ...perLetter].map((rij) => Math.abs(verschilVan(rij) ?? 0)));
  const genoemd = blokken.filter(({ aanbod: hun }) => hun !== null);
  const som = Math.round(genoemd.reduce((tot, { aanbod: hun }) => tot + (hun ?? 0), 0) * 100) / 100;
  return html`<div class="schuif" tabindex="0">
      <table class="stapel stapel--ruim" role="table">
        <caption>
          ${t.tekst('aanbod.perBouwsteen')}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${t.tekst('tabel.bouwsteen')}</th>
            <th role="columnheader" scope="col" class="cijfer">${t.tekst('aanbod.wij')}</th>
            <th role="columnheader" scope="col" class="cijfer" translate="no">${aanbod.naam}</th>
            <th role="columnheader" scope="col">${t.tekst('aanbod.lagerHoger')}</th>
            <th role="columnheader" scope="col" class="cijfer">${t.tekst('tabel.verschil')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${[...blokken, tarief].map((rij) => vergelijkrij(w, aanbod, rij, rij === tarief ? 0 : grootste))}
        </tbody>
        <tbody role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="rowgroup" colspan="5">${t.tekst('aanbod.perLetter')}</th>
          </tr>
          ${perLetter.map((rij) => vergelijkrij(w, aanbod, rij, grootste))}
        </tbody>
      </table>
    </div>
    ${
      genoemd.length === 10 && bod !== null && som !== bod
        ? html`<p class="bericht bericht--waarschuwing">
            ${t.tekst('aanbod.teltNietOp', { som: t.bedrag(som), tarief: t.bedrag(bod) })}
          </p>`
        : nothing
    }`;
}

function verschilVan({ ons, aanbod }: Vergelijkrij): number | null {
  return ons === null || aanbod === null ? null : Math.round((aanbod - ons) * 100) / 100;
}

/** @param grootste het grootste verschil op de schaal; 0 is geen staaf */
function vergelijkrij(w: Weergave, { naam }: Aanbieding, rij: Vergelijkrij, grootste: number): TemplateResult {
  const { t } = w;
  const verschil = verschilVan(rij);
  const deel = grootste === 0 ? 0 : Math.abs(verschil ?? 0) / grootste / 2;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${rij.naam}</th>
    <td role="cell" class="cijfer" data-kop=${t.tekst('aanbod.wij')} translate="no">${gezegd(t, t.bedrag(rij.ons))}</td>
    <td role="cell" class="cijfer" data-kop=${naam} translate="no">${gezegd(t, rij.cel)}</td>
    <td role="cell">
      <svg class="aanbod__staaf" height="20" aria-hidden="true">
        ${
          grootste === 0
            ? nothing
            : svg`<rect class=${(verschil ?? 0) > 0 ? 'meer' : 'minder'} x=${procenten((verschil ?? 0) > 0 ? 0.5 : 0.5 - deel)} width=${procenten(deel)} y="4" height="12"></rect>
              <line class="nul" x1="50%" x2="50%" y2="20"></line>`
        }
      </svg>
      <span class="vh">${inWoorden(t, rij, verschil)}</span>
    </td>
    <td role="cell" class="cijfer" data-kop=${t.tekst('tabel.verschil')} translate="no">
      ${verschil === 0 ? t.tekst('aanbod.gelijk') : gezegd(t, metTeken(t, verschil))}
    </td>
  </tr>`;
}

// Zonder ons bedrag is er ook geen verschil; daar zwijgt het aanbod niet over.
function inWoorden(t: Weergave['t'], { aanbod, zwijgt }: Vergelijkrij, verschil: number | null): string {
  if (aanbod === null) return zwijgt ?? '';
  if (verschil === null) return t.tekst('tabel.leeg');
  return t.tekst(verschil > 0 ? 'aanbod.hoger' : verschil < 0 ? 'aanbod.lager' : 'aanbod.gelijk');
}

function blokveld(w: Weergave, doe: Aanbodblad, aanbod: Aanbieding, nummer: Aanbodveld & number): TemplateResult {
  const { t } = w;
  const berichten = bericht(w, doe, nummer);
  const waarde = waardeVan(aanbod, nummer);
  return html`<input
      class="rijveld rijveld--middel ${berichten.length > 0 ? 'rijveld--fout' : ''}"
      id="aanbod-${nummer}"
      inputmode="decimal"
      autocomplete="off"
      data-pad=${doe.plek(nummer)}
      .value=${doe.getypt(nummer)?.tekst ?? (typeof waarde === 'number' ? schrijfBedrag(t, waarde) : '')}
      aria-label="${aanbod.naam}: ${bloktitel(w, nummer)}"
      aria-invalid=${berichten.length > 0 ? 'true' : 'false'}
      aria-describedby="aanbod-${nummer}-bericht"
      ${invoer(doe, 'typ', nummer)}
    />
    <div class="aanbod__bericht" id="aanbod-${nummer}-bericht">
      ${berichten.map(({ tekst }) => html`<p class="bericht">${tekst}</p>`)}
    </div>`;
}
