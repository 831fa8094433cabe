// De tabellen onder de rekenmachine: de opbouw, de zorgzwaartes naast elkaar, alle cijfers met hun herkomst, en de regel onder de afdruk.
// Geladen als iemand er een opent of afdrukt; op papier staan zij altijd.

import { html, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { vandaag } from '../../ui/vandaag.js';
import { VERSIE } from '../../versie.js';
import { bloktitel, letterteken, letterVan } from './bouwsteen.js';
import { herkomstVan } from './rekenblad.js';
import { alleVelden } from './velden.js';
import { eenheidVan, labelVan, toonVeld, type Weergave } from './weergave.js';

/** Een tabel die in zijn eigen vak schuift als hij te breed is. De eerste kolom benoemt de rij. */
function tabel(
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
export function opbouwtabel(w: Weergave): TemplateResult {
  const { t, resultaat } = w;
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
export function niveautabel({ t, blad }: Weergave): TemplateResult {
  const { zorgzwaarte, plaatsen } = blad.invoer;
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
      ...(zorgzwaarte?.niveaus ?? []).map(({ code, plaatsen: aantal }) =>
        rij(code ?? '', aantal, tariefBij(code ?? '')),
      ),
    ],
  );
}

export function invoertabel(w: Weergave): TemplateResult {
  const { t, blad } = w;
  const rijen = alleVelden(blad.invoer).filter(({ pad }) => (leesOp(blad.invoer, pad) ?? null) !== null);
  return tabel(
    t.tekst('resultaat.invoer.titel'),
    [t.tekst('tabel.cijfer'), t.tekst('tabel.waarde'), t.tekst('tabel.eenheid'), t.tekst('tabel.herkomst')],
    rijen.map((veld) => {
      const herkomst = herkomstVan(blad.invoer, veld.pad);
      const bron = herkomst && [
        tekstOfNiets(t, `herkomst.status.${herkomst.status}`),
        herkomst.bron,
        herkomst.datum && t.datum(herkomst.datum),
        herkomst.reden,
      ];
      return [labelVan(w, veld, true), toonVeld(w, veld), eenheidVan(w, veld), bron?.filter(Boolean).join(', ') ?? '–'];
    }),
    4,
  );
}

/** De regel onder een afdruk: waarop, met welke versie en met welke cijfers. */
export function voetregel({ t, blad }: Weergave, nu: Date): string {
  const { naam, datum } = blad.invoer.tarievenset ?? {};
  return t.tekst('resultaat.afgedrukt', {
    datum: t.datum(vandaag(nu)),
    versie: VERSIE,
    set: naam ?? '–',
    setdatum: t.datum(datum),
  });
}
