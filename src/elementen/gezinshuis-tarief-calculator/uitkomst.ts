// Tekent de uitkomst: het tarief, de zin, de waterval, de letters, wat het per maand, jaar en huis is, en de tabellen ernaast.

import { html, nothing, type TemplateResult } from 'lit';
import { berekenTarief, breakEvenBezetting, type TariefResultaat } from '../../domein/tarief/index.js';
import { kop } from '../../scherm/kop.js';
import { bloktitel, letterteken, letterVan } from './bouwsteen.js';
import { staal, watervalSjabloon } from './waterval.js';
import type { Weergave } from './weergave.js';

const BEDRAGEN = [
  'perMaandPerJeugdige',
  'perJaarPerJeugdige',
  'perJaarPerHuis',
  'perJaarPerHuisVerwacht',
] as const satisfies readonly (keyof TariefResultaat)[];

export function uitkomstSjabloon(w: Weergave, eronder: TemplateResult | typeof nothing): TemplateResult {
  const { t, resultaat } = w;
  const tarief = resultaat.tariefPerEtmaal;
  return html`<section class="uitkomst" part="resultaat" tabindex="0" aria-labelledby="uitkomst-titel">
    ${kop(w.kopniveau, 2, t.tekst('resultaat.titel'), { id: 'uitkomst-titel' })}
    ${
      tarief === null
        ? html`<p>${t.tekst('resultaat.geen')}</p>`
        : html`<p class="tarief ${w.wachtOp ? 'tarief--oud' : ''}" part="tarief">
              <strong translate="no">${t.bedrag(tarief)}</strong> ${t.tekst('resultaat.perEtmaal')}
            </p>
            ${w.wachtOp ? html`<p class="opmerking">${t.tekst('resultaat.wacht', { veld: w.wachtOp })}</p>` : nothing}
            <p>${zinVan(w)}</p>
            ${watervalSjabloon(w)} ${kop(w.kopniveau, 3, t.tekst('resultaat.letters.titel'))}
            <ul class="rijen" role="list">
              ${(['a', 'b', 'c', 'buiten'] as const).map((letter) => {
                const bedrag = resultaat.kostprijselementen[letter];
                return html`<li>
                  <span
                    >${staal(letter)} ${letter.length === 1 ? html`<b>${letter}</b>` : nothing}
                    ${t.tekst(`letter.${letter}`)}</span
                  >
                  <span class="cijfer"
                    >${t.bedrag(bedrag)}
                    <span class="zacht">${t.procent(tarief && (bedrag ?? 0) / tarief, 0)}</span></span
                  >
                </li>`;
              })}
            </ul>
            <p class="hulp">${t.tekst('letter.uitleg')}</p>
            <dl class="rijen">
              ${BEDRAGEN.map(
                (sleutel) =>
                  html`<div>
                    <dt>${t.tekst(`resultaat.${sleutel}`)}</dt>
                    <dd class="cijfer">${t.bedrag(resultaat[sleutel])}</dd>
                  </div>`,
              )}
            </dl>`
    }
    ${eronder}
  </section>`;
}

/** De uitkomst in één alinea; ook wat een schermlezer na een wijziging hoort. */
export function zinVan({ t, resultaat, blad }: Pick<Weergave, 't' | 'resultaat' | 'blad'>): string {
  const { tariefPerEtmaal: tarief, bouwstenenNiveau } = resultaat;
  if (tarief === null) return t.tekst('resultaat.geen');
  const deel = (van: number, tot: number): string =>
    t.procent(
      tarief && bouwstenenNiveau.slice(van, tot).reduce((som, { perEtmaal }) => som + perEtmaal, 0) / tarief,
      0,
    );
  const bezetting = breakEvenBezetting(blad.invoer, tarief);
  const waarden = {
    tarief: t.bedrag(tarief),
    personeel: deel(0, 4),
    verzorging: deel(4, 5),
    bezetting: t.procent(bezetting, 1),
  };
  const dekt = bezetting !== null && bezetting <= 1;
  return `${t.tekst('resultaat.zin', waarden)} ${t.tekst(dekt ? 'resultaat.breakEven' : 'resultaat.breakEven.geen', waarden)}`;
}

/** Een tabel die in zijn eigen vak schuift als hij te breed is. De eerste kolom benoemt de rij. */
export function tabel(
  titel: string,
  koppen: readonly string[],
  rijen: readonly (readonly string[])[],
  tekstkolommen = 1,
): TemplateResult {
  const klasse = (kolom: number): string => (kolom < tekstkolommen ? '' : 'cijfer');
  return html`<div class="schuif" tabindex="0">
    <table>
      <caption>
        ${titel}
      </caption>
      <thead>
        <tr>
          ${koppen.map((kop, kolom) => html`<th scope="col" class=${klasse(kolom)}>${kop}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rijen.map(
          ([eerste, ...rest]) =>
            html`<tr>
              <th scope="row">${eerste}</th>
              ${rest.map((cel, kolom) => html`<td class=${klasse(kolom + 1)}>${cel}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Dezelfde cijfers als de waterval, en de kosten per jaar bij de gekozen zorgzwaarte. */
export function opbouwtabel(w: Weergave): TemplateResult | typeof nothing {
  const { t, resultaat } = w;
  if (resultaat.tariefPerEtmaal === null) return nothing;
  return tabel(
    t.tekst('resultaat.waterval.titel'),
    [
      t.tekst('tabel.bouwsteen'),
      t.tekst('tabel.letter'),
      t.tekst('tabel.perEtmaal'),
      t.tekst('tabel.aandeel'),
      t.tekst('tabel.perJaar'),
    ],
    [
      ...resultaat.bouwstenen.map(({ nummer, perEtmaal, aandeel }, index) => [
        `${nummer}. ${bloktitel(w, nummer)}`,
        letterteken(letterVan(w, nummer)),
        t.bedrag(perEtmaal),
        t.procent(aandeel, 1),
        t.bedrag(resultaat.bouwstenenNiveau[index]?.perJaar),
      ]),
      [
        t.tekst('tabel.totaal'),
        '',
        t.bedrag(resultaat.tariefPerEtmaal),
        t.procent(1),
        t.bedrag(resultaat.kostenPerJaar),
      ],
    ],
    2,
  );
}

/** Het tarief bij elke zorgzwaarte naast elkaar. */
export function niveautabel({ t, blad, resultaat }: Weergave): TemplateResult | typeof nothing {
  const { zorgzwaarte, plaatsen } = blad.invoer;
  if (resultaat.tariefPerEtmaal === null || !zorgzwaarte?.niveaus?.length) return nothing;
  const tariefBij = (gekozen: string | null): number | null =>
    berekenTarief({ ...blad.invoer, zorgzwaarte: { ...zorgzwaarte, gekozen } }).tariefPerEtmaal;
  const basis = tariefBij(null);
  const rij = (naam: string, aantal: number | null | undefined, tarief: number | null): string[] => [
    naam,
    t.getal(aantal ?? plaatsen),
    t.bedrag(tarief),
    t.bedrag(tarief === null || basis === null ? null : tarief - basis),
  ];
  return tabel(
    t.tekst('resultaat.niveaus.titel'),
    [t.tekst('tabel.niveau'), t.tekst('veld.plaatsen'), t.tekst('tabel.tarief'), t.tekst('tabel.verschil')],
    [
      rij(t.tekst('keuze.'), plaatsen, basis),
      ...zorgzwaarte.niveaus.map(({ code, plaatsen: aantal }) => rij(code ?? '', aantal, tariefBij(code ?? ''))),
    ],
  );
}
