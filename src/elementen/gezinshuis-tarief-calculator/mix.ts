// Eén tarief over meer niveaus: hoeveel jeugdigen er op elk niveau zijn, het gewogen gemiddelde, en welke regel van de productlijst erbij hoort.

import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { leesVeldgetal } from '../../domein/tarief/beoordeel-getal.js';
import { vindNiveau } from '../../domein/tarief/controleer-invoer.js';
import type { JsonPointer } from '../../domein/tarief/tarief-invoer.js';
import { mengTarief } from '../../domein/tarief/meng-tarief.js';
import { metGewoneCijfers } from '../../i18n/getal.js';
import { GEEN_WAARDE } from '../../i18n/opmaak.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { procenten } from './letterbalk.js';
import { matrixSjabloon } from './matrix.js';
import { styles as matrixStyles } from './matrix.styles.js';
import { contractkeuze, outputzin, productveld, samenveld } from './mixcodes.js';
import { styles as mixStyles } from './mix.styles.js';
import { niveausVan } from './niveaublad.js';
import type { Actiebasis } from './reken-acties.js';
import { gezegd, tabel } from './tabel.js';
import type { Weergave } from './weergave.js';
import { dubbelbericht } from './plekberichten.js';
import { jeugdigenOp } from './verdeling.js';
import type { Bijlagen } from './werkstand.js';
import { typInStand } from './standtypen.js';
import { Veldteksten } from './veldteksten.js';

export const styles = css`
  ${mixStyles}
  ${matrixStyles}
`;

/** De code van een niveau; `null` is de basis. */
export type Code = string | null;
export type Mixrij = readonly [code: Code, naam: string, plek: number];

/** De plek van het aantal jeugdigen op een niveau; ook een niveau dat “null” heet heeft er een van zichzelf. */
const plekVan = (code: Code): string => `mix ${JSON.stringify(code)}`;

export class Mix {
  readonly #basis: Actiebasis;
  readonly #teksten: Veldteksten;
  /** Het niveau waar iemand een aantal van typt. */
  #bezig: Code | undefined;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    this.#teksten = new Veldteksten(basis.rekenaar);
    basis.wortel().addEventListener('focusout', () => {
      if (this.#bezig === undefined) return;
      this.#bezig = undefined;
      void basis.ververs();
    });
  }

  typAantal(veld: Invoerveld, code: Code): void {
    this.#bezig = code;
    const { rekenaar, wijzig } = this.#basis;
    const { value } = veld;
    wijzig(() =>
      typInStand(
        rekenaar,
        (stand) => {
          const nieuw = this.#lees(value);
          if (nieuw === undefined || nieuw === jeugdigenOp(stand.bij, code)) return stand;
          const rest = (stand.bij.verdeling ?? []).filter((deel) => (deel.code ?? null) !== code);
          const verdeling = nieuw === null ? rest : [...rest, { code, aantal: nieuw }];
          return { ...stand, bij: { ...stand.bij, verdeling } };
        },
        plekVan(code),
      ),
    );
    this.#teksten.zet(plekVan(code), value, jeugdigenOp(this.#bij, code), this.#lees(value) !== undefined);
  }

  kiesProduct(veld: Invoerveld, code: Code): void {
    const rest = (this.#bij.producten ?? []).filter((keuze) => (keuze.code ?? null) !== code);
    const producten = veld.value === '' ? rest : [...rest, { code, product: veld.value }];
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.bewerkStand((stand) => ({ ...stand, bij: { ...stand.bij, producten } })));
  }

  /** De regel van de productlijst bij één gemiddeld tarief; leeg is geen. */
  kiesSamen({ value }: Invoerveld): void {
    this.#zetSamen({ product: value });
  }

  kiesContract({ value }: Invoerveld): void {
    // Zo begint iedereen: dat hoeft er niet te staan.
    this.#zetSamen({ contract: value === 'gemiddeld' ? value : null });
  }

  /** De niveaus met jeugdigen die er in dit scenario niet zijn. Zo'n rij blijft staan zolang iemand er het aantal van wist. */
  vreemd(codes: readonly Code[]): Code[] {
    const bezet = (this.#bij.verdeling ?? []).filter(({ aantal }) => aantal > 0).map(({ code = null }) => code);
    const gezocht = new Set([...bezet, ...(this.#bezig === undefined ? [] : [this.#bezig])]);
    // In een vaste orde: wat iemand typt komt in de verdeling achteraan, en zijn rij blijft waar zij is.
    return [...gezocht]
      .filter((code) => !codes.includes(code))
      .toSorted((een, ander) => String(een).localeCompare(String(ander)));
  }

  /** Wat er in het veld staat: wat getypt is, zolang het aantal daarna niet door iets anders veranderde. */
  tekstVan(code: Code): string {
    const aantal = jeugdigenOp(this.#bij, code);
    return this.#teksten.lees(plekVan(code), aantal)?.tekst ?? String(aantal ?? '');
  }

  /** Een niveau heet anders: wat erbij getypt is gaat mee. */
  hernoem(oud: string, nieuw: string): void {
    this.#teksten.schuif((plek) => (plek === plekVan(oud) ? plekVan(nieuw) : plek));
  }

  /** Staat er iets anders dan een heel aantal? Dan geldt het vorige. */
  isFout(code: Code): boolean {
    return this.#lees(this.tekstVan(code)) === undefined;
  }

  // Een heel aantal, `null` waar niets staat, en anders niets.
  #lees(tekst: string): number | null | undefined {
    const taal = this.#basis.taal();
    const plausibel = { laag: 0, hoog: 999 };
    const gelezen = leesVeldgetal(metGewoneCijfers(tekst, taal), taal, { plausibel, heel: true });
    if (gelezen.soort === 'leeg') return null;
    return gelezen.soort === 'gebruik' && gelezen.waarde >= 0 ? gelezen.waarde : undefined;
  }

  /** Maakt een eigen cijfer van een niveau leeg: dan geldt weer dat van de basis. */
  zoalsBasis(pad: JsonPointer): void {
    const { rekenaar, wijzig, taal, focus, wortel } = this.#basis;
    wijzig(() => rekenaar.antwoord(pad, '', taal()));
    rekenaar.sluitWijziging();
    focus(() =>
      wortel()
        .querySelector<HTMLElement>(`#${idVan(pad)}`)
        ?.focus(),
    );
  }

  mixSjabloon(w: Weergave): TemplateResult {
    return mixSjabloon(w, this);
  }

  get #bij(): Bijlagen {
    return this.#basis.rekenaar.stand.bij;
  }

  // Wat leeg is staat er niet in, en zonder iets erin is er niets.
  #zetSamen(deel: NonNullable<Bijlagen['samen']>): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() =>
      rekenaar.bewerkStand((stand) => {
        const { samen, ...bij } = stand.bij;
        const gevuld = Object.entries({ ...samen, ...deel }).filter(([, waarde]) => waarde);
        return { ...stand, bij: gevuld.length > 0 ? { ...bij, samen: Object.fromEntries(gevuld) } : bij };
      }),
    );
  }
}

function mixSjabloon(w: Weergave, doe: Mix): TemplateResult {
  const { t, blad, stand, getoond } = w;
  const codes: readonly Code[] = [null, ...niveausVan(blad).map(({ code }) => code ?? '')];
  const vreemd = doe.vreemd(codes);
  const bezet = vreemd.filter((code) => jeugdigenOp(stand.bij, code));
  // Wat bij een naam hoort staat bij het eerste niveau dat zo heet; een tweede heeft niets van zichzelf.
  const rijen = [...codes, ...vreemd].map((code, plek, alle) => {
    const dubbel = alle.indexOf(code) < plek;
    return { code, dubbel, aantal: dubbel ? 0 : (jeugdigenOp(stand.bij, code) ?? 0) };
  });
  const nu = getoond?.invoer ?? blad.invoer;
  // Wie op een niveau niemand heeft hoeft daar ook geen tarief voor te hebben.
  const { tariefPerEtmaal, delen: metIemand } = mengTarief(
    nu,
    rijen.filter(({ aantal }) => aantal > 0),
  );
  const { delen } = mengTarief(nu, rijen);
  const samen = rijen.reduce((som, { aantal }) => som + aantal, 0);
  const gekozen = vindNiveau(blad.invoer.zorgzwaarte) + 1;
  const niveaunaam = (code: Code): string => code ?? t.tekst('rij.basis');
  const zonder = metIemand.filter((deel) => deel.tariefPerEtmaal === null).map(({ code }) => code);
  const dubbel = zonder.filter((code) => rijen.some((rij) => rij.code === code && rij.dubbel));
  const namen = (van: readonly Code[]): string => van.map(niveaunaam).join(', ');
  return html`${
      codes.length > 1
        ? matrixSjabloon(
            w,
            doe,
            delen.slice(0, codes.length).map((deel) => deel.tariefPerEtmaal),
          )
        : nothing
    }
    <section class="mix" aria-labelledby="mix-kop">
      ${kop(w.kopniveau, 4, t.tekst('mix.titel'), { id: 'mix-kop' })}
      <p role="status">
        ${
          samen === 0
            ? t.tekst('mix.leeg')
            : bezet.length > 0
              ? t.tekst('mix.nietHier', { niveaus: bezet.join(', ') })
              : dubbel.length > 0
                ? t.tekst('mix.dubbel', { niveaus: namen(dubbel) })
                : zonder.length > 0
                  ? t.tekst('mix.zonderTarief', { niveaus: namen(zonder) })
                  : t.meervoud('mix.zin', samen, { bedrag: t.bedrag(tariefPerEtmaal) })
        }
      </p>
      ${tabel(
        t,
        t.tekst('mix.tabel'),
        (['mix.niveau', 'mix.tarief', 'mix.aantal', 'mix.deel', 'mix.product'] as const).map((sleutel) =>
          t.tekst(sleutel),
        ),
        [
          ...rijen.map(({ code, aantal, ...rij }, plek) => [
            html`<span translate="no">${niveaunaam(code)}</span>
              ${plek === gekozen ? html`<span class="mix__gekozen">${t.tekst('mix.gekozen')}</span>` : nothing}
              ${rij.dubbel ? berichtSjabloon(dubbelbericht(t, niveaunaam(code))) : nothing}`,
            t.bedrag(delen[plek]?.tariefPerEtmaal),
            rij.dubbel ? '' : aantalveld(w, doe, [code, niveaunaam(code), plek]),
            html`<svg class="mix__deel" height="12" aria-hidden="true">
                <rect class="spoor" width="100%" height="12" rx="6"></rect>
                ${samen === 0 ? nothing : svg`<rect class="vol" width=${procenten(aantal / samen)} height="12" rx="6"></rect>`}
              </svg>
              <span class="mix__procent">${gezegd(t, t.procent(samen === 0 ? null : aantal / samen, 0))}</span>`,
            rij.dubbel ? '' : productveld(w, doe, [code, niveaunaam(code), plek]),
          ]),
          [
            t.tekst('mix.samen'),
            tariefPerEtmaal === null ? `€ ${GEEN_WAARDE}` : t.bedrag(tariefPerEtmaal),
            t.getal(samen),
            t.procent(samen === 0 ? null : 1, 0),
            samenveld(w, doe),
          ],
        ],
        1,
        'ruim',
      )}
      ${outputzin(w, [...codes, ...vreemd])}
      ${samen === 0 ? nothing : somregel(t, metIemand, niveaunaam, t.bedrag(tariefPerEtmaal))}
      <p class="hulp">${t.tekst('mix.eenheid')}</p>
      ${contractkeuze(w, doe)}
    </section>`;
}

// Elk getal met eronder wat het is, zoals het gemiddelde met de hand uit te rekenen is.
function somregel(
  t: Weergave['t'],
  delen: ReturnType<typeof mengTarief>['delen'],
  naamVan: (code: Code) => string,
  gemiddeld: string,
): TemplateResult {
  const stuk = (getal: string, wat: string): TemplateResult =>
    html`<span class="mix__stuk">${getal} <span class="zacht" translate="no">${wat}</span></span> `;
  const samen = delen.reduce((som, { aantal }) => som + aantal, 0);
  const plus = delen.map(({ code, aantal, tariefPerEtmaal }, plek) => {
    const keer = stuk(`${t.getal(aantal)} × ${t.bedrag(tariefPerEtmaal)}`, naamVan(code));
    return plek === 0 ? keer : html`<span>+</span> ${keer}`;
  });
  return html`<p class="formule mix__som">
    ${delen.length > 1 ? html`<span>(</span> ${plus} <span>)</span>` : plus}
    <span>÷</span> ${stuk(t.getal(samen), t.tekst('mix.aantal').toLocaleLowerCase())} <span>=</span>
    ${stuk(gemiddeld, t.tekst('mix.gemiddeld'))}
  </p>`;
}

function aantalveld({ t, alleenLezen, stand }: Weergave, doe: Mix, [code, naam, plek]: Mixrij): unknown {
  if (alleenLezen) return t.getal(jeugdigenOp(stand.bij, code));
  const fout = doe.isFout(code);
  const id = `mix-${plek}-aantal`;
  return html`<label class="vh" for=${id}>${t.tekst('mix.aantal')}: ${naam}</label>
    <input
      id=${id}
      class="rijveld rijveld--kort ${fout ? 'rijveld--fout' : ''}"
      inputmode="numeric"
      autocomplete="off"
      data-pad=${plekVan(code)}
      .value=${doe.tekstVan(code)}
      aria-invalid=${fout ? 'true' : 'false'}
      aria-describedby="${id}-bericht"
      ${invoer(doe, 'typAantal', code)}
    />
    <div id="${id}-bericht">${fout ? html`<p class="bericht">${t.tekst('mix.fout')}</p>` : nothing}</div>`;
}
