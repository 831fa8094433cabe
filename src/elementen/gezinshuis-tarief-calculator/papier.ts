// De memo voor de raad: wat er op papier komt, in plaats van het scherm. Twee bladzijden A4: wat het kost en waar het uit bestaat, en daarna
// hoe er gerekend is en waar elk cijfer vandaan komt. Staat er alleen terwijl er afgedrukt wordt.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { gevoeligheid } from '../../domein/tarief/gevoeligheid.js';
import { breakEvenBezetting } from '../../domein/tarief/break-even.js';
import { kop } from '../../scherm/kop.js';
import { codetekst } from '../../ui/codetekst.js';
import { vandaag } from '../../ui/vandaag.js';
import { VERSIE } from '../../versie.js';
import { deelVan, drieGrootste, GEWOON, metVeld, tienVan } from './driecijfers.js';
import { letterbalk, LETTERS, letterVan, procenten, staal } from './letterbalk.js';
import { gezegdeLetter, niveautabel, tientjes } from './opbouw.js';
import { memostand } from './openstaand.js';
import { bronnen, HOOGSTE_AANTAL_NIVEAUS } from './papierbronnen.js';
import type { Berekend } from './rekenaar.js';
import { bloktitel, inDeRij } from './rij.js';
import { gezegd } from './tabel.js';
import { labelVan, niveaunaam, opschriftVan, type Weergave } from './weergave.js';

export { styles } from './papier.styles.js';

/** De bouwstenen waar een rekenwijze bij te kiezen is. */
const METHODEN = [1, 7, 8, 9, 10, 11] as const;

/** Alles hoort bij één som: zonder geldig tarief staat er geen bedrag, en een cijfer is wat meetelt, niet wat er half getypt staat. */
function voorPapier(w: Weergave): Weergave {
  const { blad, getoond, resultaat } = w;
  return { ...w, blad: { ...blad, getypt: {} }, getoond: resultaat.tariefPerEtmaal === null ? null : getoond };
}

export function papierSjabloon(scherm: Weergave): TemplateResult {
  const w = voorPapier(scherm);
  const { t, getoond, stand } = w;
  const notitie = stand.bij.notitie.trim();
  return html`<div class="papier">
    <section class="memo__blad">
      ${hoofd(w)} ${memostand(w, true)}
      ${
        getoond
          ? html`${kop(w.kopniveau, 2, t.tekst('memo.zin', { tarief: t.bedrag(getoond.resultaat.tariefPerEtmaal) }))}
            ${tientjes(w, getoond)} ${basis(w, getoond)} ${opbouw(w, getoond)} ${letters(w, getoond)}`
          : nothing
      }
      ${
        notitie
          ? html`${kop(w.kopniveau, 3, t.tekst('memo.toelichting'))}
              <p class="memo__notitie">${notitie}</p>`
          : nothing
      }
    </section>
    <section class="memo__blad">
      ${
        getoond
          ? html`<div class="memo__twee">
              <div>${methoden(w)}</div>
              <div>${drijvers(w, getoond)}</div>
            </div>`
          : nothing
      }
      ${bronnen(w)}
      <div class="memo__klein">${niveautabel(w, HOOGSTE_AANTAL_NIVEAUS)} ${andereNiveaus(w)}</div>
      <p class="voetregel">${voetregel(w, new Date())}</p>
    </section>
  </div>`;
}

function hoofd({ t, blad }: Weergave): TemplateResult {
  const { invoer } = blad;
  return html`<p class="memo__hoofd">
    <span
      ><strong>${t.tekst('memo.titel')}</strong><br />${t.tekst('titel')}
      ${invoer.peiljaar ?? ''}${opschriftVan(invoer) ? html` · <bdi>${opschriftVan(invoer)}</bdi>` : nothing}</span
    >
    <span>${t.datum(vandaag(new Date()))}</span>
  </p>`;
}

// Waar het tarief op staat, naast elkaar in één vak.
function basis(w: Weergave, { invoer, resultaat }: Berekend): TemplateResult {
  const { t } = w;
  const deel = (naam: string, waarde: unknown): TemplateResult =>
    html`<div>
      <dt>${naam}</dt>
      <dd>${waarde}</dd>
    </div>`;
  return html`<dl class="memo__basis">
    ${deel(t.tekst('veld.peiljaar'), invoer.peiljaar ?? '–')}
    ${deel(t.tekst('veld.plaatsen'), t.getal(invoer.plaatsen))} ${deel(t.tekst('veld.gekozen'), niveaunaam(w, invoer))}
    ${deel(t.tekst('veld.rechtsvorm'), codetekst(t, invoer.rechtsvorm ?? '', 'keuze.'))}
    ${deel(t.tekst('resultaat.perMaandPerJeugdige'), t.bedrag(resultaat.perMaandPerJeugdige))}
    ${deel(t.tekst('resultaat.perJaarPerHuis'), t.bedrag(resultaat.perJaarPerHuis))}
  </dl>`;
}

// De tabel en de waterval zijn hier één: in elke rij begint de staaf waar de vorige ophield.
function opbouw(w: Weergave, { resultaat }: Berekend): TemplateResult {
  const { t } = w;
  const { tariefPerEtmaal: tarief, bouwstenenNiveau, kostenPerJaar } = resultaat;
  const top = Math.max(tarief ?? 0, 0.01);
  let stand = 0;
  return html`<table class="memo__opbouw">
    <caption>
      ${t.tekst('resultaat.waterval.titel')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.tekst('tabel.bouwsteen')}</th>
        <th scope="col">${t.tekst('tabel.letter')}</th>
        <td aria-hidden="true"></td>
        <th scope="col" class="cijfer">${t.tekst('tabel.perEtmaal')}</th>
        <th scope="col" class="cijfer">
          <span aria-hidden="true">%</span><span class="vh">${t.tekst('tabel.aandeel')}</span>
        </th>
        <th scope="col" class="cijfer">${t.tekst('tabel.perJaar')}</th>
      </tr>
    </thead>
    <tbody>
      ${bouwstenenNiveau.map(({ nummer, perEtmaal, perJaar }) => {
        const van = stand;
        stand += perEtmaal;
        const letter = letterVan(w, nummer);
        return html`<tr>
          <th scope="row">${nummer}. ${bloktitel(w, nummer)}</th>
          <td>${gezegdeLetter(t, letter)}</td>
          <td class="memo__staaf" aria-hidden="true">
            <svg height="16">
              <rect
                class="staaf"
                x=${procenten(Math.min(van, stand) / top)}
                width=${procenten(Math.max(Math.abs(perEtmaal) / top, 0.002))}
                y="2"
                height="12"
                fill="url(#p-${letter})"
              ></rect>
              ${svg`<line class="brug" x1=${procenten(stand / top)} x2=${procenten(stand / top)} y1="14" y2="24"></line>`}
            </svg>
          </td>
          <td class="cijfer">${t.bedrag(perEtmaal)}</td>
          <td class="cijfer">${t.procent(tarief ? perEtmaal / tarief : null, 1)}</td>
          <td class="cijfer">${t.bedrag(perJaar)}</td>
        </tr>`;
      })}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${t.tekst('tabel.totaal')}</th>
        <td>${gezegd(t, '')}</td>
        <td class="memo__staaf" aria-hidden="true">
          <svg height="16"><rect width="100%" y="2" height="12" fill="url(#p-totaal)"></rect></svg>
        </td>
        <td class="cijfer">${t.bedrag(tarief)}</td>
        <td class="cijfer">${t.procent(1)}</td>
        <td class="cijfer">${t.bedrag(kostenPerJaar)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function letters({ t, kopniveau }: Weergave, { resultaat }: Berekend): TemplateResult {
  const { tariefPerEtmaal: tarief, kostprijselementen } = resultaat;
  return html`${kop(kopniveau, 3, t.tekst('resultaat.letters.titel'))} ${letterbalk(resultaat, true)}
    <ul class="rijtjes" role="list">
      ${LETTERS.map(
        (letter) =>
          html`<li>
            ${staal(letter)}
            <span
              >${letter.length === 1 ? html`<strong>${letter}</strong> ` : nothing}${t.tekst(`letter.${letter}`)}</span
            >
            <span class="cijfer">${t.bedrag(kostprijselementen[letter])}</span>
            <span class="cijfer">${t.procent(tarief && (kostprijselementen[letter] ?? 0) / tarief, 0)}</span>
          </li>`,
      )}
    </ul>
    <p class="hulp">${t.tekst('letter.uitleg')} ${t.tekst('blok.bron')}</p>`;
}

function methoden(w: Weergave): TemplateResult {
  return html`${kop(w.kopniveau, 3, w.t.tekst('memo.gerekend'))}
    <dl class="memo__methoden">
      ${METHODEN.map(
        (nummer) =>
          html`<div>
            <dt>${bloktitel(w, nummer)}</dt>
            <dd>${inDeRij(w, nummer, true)}</dd>
          </div>`,
      )}
    </dl>`;
}

// De drie cijfers die het meest bewegen, van elke bouwsteen hooguit één, en bij welke bezetting het tarief de kosten dekt.
function drijvers(w: Weergave, { invoer, resultaat }: Berekend): TemplateResult {
  const { t } = w;
  const { tariefPerEtmaal, tariefPerEtmaalExact: tarief } = resultaat;
  const drie = drieGrootste(metVeld(invoer, gevoeligheid(invoer, { spreiding: GEWOON }))).map((uitslag) => ({
    naam: labelVan({ t, blad: { ...w.blad, invoer } }, uitslag.veld, true),
    deel: tarief ? deelVan(uitslag, GEWOON, tarief) : 0,
  }));
  const samen = tienVan(drie.map(({ deel }) => deel));
  const dekt = tariefPerEtmaal === null ? null : breakEvenBezetting(invoer, tariefPerEtmaal);
  return html`${kop(w.kopniveau, 3, t.tekst('memo.bepaalt'))}
    <p>${t.tekst('bepaalt.zin', { deel: t.procent(samen, 0) })}</p>
    <ol class="memo__drie" role="list">
      ${drie.map(
        ({ naam, deel }) =>
          html`<li>
            <span>${naam}</span>
            <svg height="10" aria-hidden="true">
              <rect width=${procenten(deel)} height="10" fill="url(#p-totaal)"></rect>
            </svg>
            <span class="cijfer">${t.procent(deel, 0)}</span>
          </li>`,
      )}
    </ol>
    <p>
      ${
        dekt === null || dekt > 1
          ? t.tekst('resultaat.breakEven.geen')
          : t.tekst('resultaat.breakEven', { bezetting: t.procent(dekt, 1) })
      }
    </p>`;
}

// Hoeveel niveaus er niet in de tabel staan, en waar zij wel staan.
function andereNiveaus({ t, getoond }: Weergave): TemplateResult | typeof nothing {
  const { niveaus = [], gekozen = null } = getoond?.invoer.zorgzwaarte ?? {};
  const meer = (niveaus ?? []).slice(HOOGSTE_AANTAL_NIVEAUS).filter(({ code }) => code !== gekozen).length;
  return meer === 0 ? nothing : html`<p>${t.meervoud('memo.niveaus', meer)}</p>`;
}

/** De regel onder een afdruk: waarop, met welke versie en met welke cijfers. */
function voetregel({ t, blad }: Weergave, nu: Date): string {
  const { naam, datum } = blad.invoer.tarievenset ?? {};
  return t.tekst('resultaat.afgedrukt', {
    datum: t.datum(vandaag(nu)),
    versie: VERSIE,
    set: naam ?? '–',
    setdatum: t.datum(datum),
  });
}
