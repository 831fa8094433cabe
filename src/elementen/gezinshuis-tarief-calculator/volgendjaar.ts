// Het blad dat het tarief naar een volgend jaar brengt, stap voor stap. Een cijfer dat niet bekend is wordt gevraagd en nooit geraden: zonder
// is er geen tarief, geen staaf, en overal een streep.

import { html, nothing, type TemplateResult } from 'lit';
import { indexeer, type Indexplek, indexplekken } from '../../domein/tarief/indexeer.js';
import { INDEXMETHODEN } from '../../domein/tarief/indexmethoden.js';
import { INDEXCIJFERS_BRON } from '../../domein/tarievensets/indexcijfers.js';
import { invoer } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { keuzes, tekstveld } from '../../scherm/veld.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { metTeken } from './bedragen.js';
import { jaarlijn } from './jaarlijn.js';
import { antwoordplek, cijfernaam, Jaarblad, type Jaarkeuze, PERCENTAGE, reeksenMet, VOORUIT } from './jaarblad.js';
import { indextabel, pleegtabel, stappen } from './jaartabellen.js';
import type { Actiebasis } from './reken-acties.js';
import type { Weergave } from './weergave.js';

export { styles } from './volgendjaar.styles.js';

export class Volgendjaar {
  readonly #doe: Jaarblad;

  constructor(basis: Actiebasis) {
    this.#doe = new Jaarblad(basis);
  }

  bladSjabloon(w: Weergave): TemplateResult {
    return bladSjabloon(w, this.#doe);
  }
}

function bladSjabloon(w: Weergave, doe: Jaarblad): TemplateResult {
  const { t, stand, getoond, alleenLezen } = w;
  const tarief = getoond?.resultaat.tariefPerEtmaal ?? null;
  const keuze = doe.keuze(w);
  if (tarief === null) return html`<p>${t.tekst('resultaat.geen')}</p>`;
  if (!keuze) return html`<p>${t.tekst('jaar.geenJaar')}</p>`;
  const reeksen = reeksenMet(stand.bij.indexcijfers ?? []);
  const heeft = ({ jaar, reeks, stand }: Indexplek): boolean =>
    Number.isFinite(reeksen.find((rij) => rij.jaar === jaar)?.[reeks]?.[stand]);
  const { van, naar, methode } = keuze;
  const ontbreekt = indexplekken(van, naar, methode).filter((plek) => !heeft(plek));
  const uitkomst = indexeer(tarief, reeksen, keuze);
  const eerste = ontbreekt[0];
  return html`${zin(w, keuze, tarief, uitkomst.bedrag, ontbreekt)}
    <div class="jaar__keuzes">
      ${keuzes(
        {
          pad: '',
          id: 'jaar-naar',
          label: t.tekst('jaar.keuze'),
          vorm: 'balk',
          invoer: invoer(doe, 'kiesNaar', keuze, alleenLezen),
        },
        'radio',
        [String(naar)],
        Array.from({ length: VOORUIT }, (_, index) => [String(van + index + 1), String(van + index + 1)]),
      )}
      ${keuzes(
        {
          pad: '',
          id: 'jaar-methode',
          label: t.tekst('jaar.methode', { jaar: String(van) }),
          invoer: invoer(doe, 'kiesMethode', keuze, alleenLezen),
        },
        'radio',
        [methode],
        INDEXMETHODEN.map((wijze) => [
          wijze,
          html`${t.tekst(`jaar.methode.${wijze}`)}
            <strong class="cijfer" translate="no"
              >${t.bedrag(indexeer(tarief, reeksen, { van, naar, methode: wijze }).bedrag)}</strong
            >`,
        ]),
      )}
    </div>
    ${eerste && !alleenLezen ? vraag(w, doe, eerste, naar) : nothing}
    ${uitkomst.bedrag === null ? nothing : stappen(w, keuze, tarief, uitkomst, reeksen)}
    ${indextabel(w, doe, keuze, reeksen)} ${jaarlijn(w, keuze, uitkomst.bedrag)}
    ${bronnen(w, uitkomst.bedrag === null ? null : uitkomst.bedrag - tarief)}
    <p class="hulp">${t.tekst('jaar.uitleg')}</p>
    ${pleegtabel(w, van, naar)}`;
}

function zin(
  w: Weergave,
  { van, naar, methode }: Jaarkeuze,
  tarief: number,
  bedrag: number | null,
  ontbreekt: readonly Indexplek[],
): TemplateResult {
  const { t } = w;
  const waarden = {
    bedrag: t.bedrag(tarief),
    geen: t.bedrag(null),
    van: String(van),
    naar: String(naar),
    daarna: String(naar + 1),
  };
  if (bedrag === null) {
    const namen = ontbreekt.map((plek) => cijfernaam(w, plek)).join('; ');
    return html`<p class="tientjes" role="status">
      ${t.tekst('jaar.geen', waarden)} ${t.meervoud('jaar.ontbreekt', ontbreekt.length, { namen })}
    </p>`;
  }
  const verschil = Math.round((bedrag - tarief) * 100) / 100;
  const zonder =
    methode === 'geen-nacalculatie' || (methode === 'eerste-jaar-geen-nacalculatie' && naar === van + 1)
      ? t.tekst('jaar.zonderCorrectie', waarden)
      : '';
  return html`<p class="tientjes" role="status">
    ${t.tekst('jaar.zin', {
      ...waarden,
      nieuw: t.bedrag(bedrag),
      verschil: metTeken(t, verschil),
      deel: t.procent(tarief === 0 ? null : verschil / tarief, 2),
    })}
    ${zonder} ${methode === 'geen-nacalculatie' ? nothing : t.tekst('jaar.voorlopig', waarden)}
  </p>`;
}

// Vraagt één cijfer, met waar het staat; bij een eigen aanname met waarom.
function vraag(w: Weergave, doe: Jaarblad, plek: Indexplek, naar: number): TemplateResult {
  const { t } = w;
  const { antwoord, gelezen, mis } = doe;
  const naam = cijfernaam(w, plek);
  const lezingen = gelezen.soort === 'vraag' ? gelezen.lezingen.toReversed() : [];
  return html`<section class="jaar__vraag" aria-labelledby="jaar-vraag">
    ${kop(w.kopniveau, 3, t.tekst('jaar.kent', { naam }), { id: 'jaar-vraag' })}
    <p>${t.tekst('jaar.kent.hulp', { naar: String(naar) })}</p>
    <div class="velden">
      ${tekstveld(
        {
          pad: '',
          half: antwoordplek('waarde'),
          id: 'jaar-waarde',
          label: t.tekst('jaar.percentage'),
          eenheid: '%',
          invoer: invoer(doe, 'typAntwoord', 'waarde'),
        },
        antwoord.waarde,
        'getal',
      )}
      ${keuzes(
        {
          pad: '',
          id: 'jaar-soort',
          label: t.tekst('jaar.soort'),
          vorm: 'balk',
          invoer: invoer(doe, 'typAntwoord', 'status'),
        },
        'radio',
        [antwoord.status],
        (['secundair', 'aanname'] as const).map((status) => [status, t.tekst(`jaar.soort.${status}`)]),
      )}
      ${tekstveld(
        {
          pad: '',
          half: antwoordplek('bron'),
          id: 'jaar-bron',
          label: t.tekst(antwoord.status === 'aanname' ? 'jaar.waarom' : 'jaar.waar'),
          invoer: invoer(doe, 'typAntwoord', 'bron'),
        },
        antwoord.bron,
      )}
    </div>
    <div role="status">
      ${
        lezingen.length > 0
          ? html`<p>
                ${
                  gelezen.soort === 'vraag' && gelezen.reden === 'ongewoon'
                    ? t.tekst('jaar.ongewoon', {
                        deel: t.procent(gelezen.waarde),
                        laag: t.procent(PERCENTAGE.plausibel.laag),
                        hoog: t.procent(PERCENTAGE.plausibel.hoog),
                      })
                    : t.tekst('jaar.bedoel')
                }
              </p>
              ${lezingen.map((lezing) => knop(doe, 'reken', [plek, lezing], { tekst: t.tekst('jaar.klopt', { deel: t.procent(lezing) }) }))}`
          : mis
            ? html`<p class="bericht bericht--fout">
                <span class="vh">${t.tekst('melding.fout')}:</span> ${t.tekst('jaar.reken.mis')}
              </p>`
            : nothing
      }
    </div>
    ${lezingen.length > 0 ? nothing : html`<div>${knop(doe, 'reken', [plek], { tekst: t.tekst('jaar.reken'), klasse: 'knop--actie' })}</div>`}
  </section>`;
}

// Wat de verhoging in de wet is, en waar de cijfers vandaan komen.
function bronnen(w: Weergave, verschil: number | null): TemplateResult {
  const { t, stand } = w;
  return html`<div>
    ${
      verschil === null
        ? nothing
        : html`<p>
            ${t.tekst('jaar.letterD', { verschil: t.bedrag(Math.round(verschil * 100) / 100), bron: INDEXCIJFERS_BRON })}
          </p>`
    }
    <ul>
      ${(stand.bij.indexcijfers ?? []).map(
        (cijfer) =>
          html`<li>
            ${t.tekst('jaar.eigenBron', {
              naam: cijfernaam(w, cijfer),
              deel: t.procent(cijfer.waarde, 2),
              soort: tekstOfNiets(t, `jaar.soort.${cijfer.status}`),
              bron: cijfer.bron || t.tekst('jaar.zonderBron'),
            })}
          </li>`,
      )}
    </ul>
  </div>`;
}
