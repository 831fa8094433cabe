// Het blad met de opbouw van het tarief: in een zin, in een plaatje en in een tabel met dezelfde cijfers; alles op het gekozen niveau.

import { html, nothing, type TemplateResult } from 'lit';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { breakEvenBezetting } from '../../domein/tarief/break-even.js';
import { GEPUBLICEERDE_TARIEVEN } from '../../domein/tarievensets/gepubliceerde-tarieven.js';
import { LETTERS, letterteken, letterVan, staal } from './letterbalk.js';
import type { Berekend } from './rekenaar.js';
import { bloktitel } from './rij.js';
import { tabel } from './tabel.js';
import type { TekstSleutel } from './teksten.js';
import { TIEN_EURO, tientje } from './tientje.js';
import { watervalSjabloon } from './waterval.js';
import type { Weergave } from './weergave.js';

export { styles } from './opbouw.styles.js';

export function bladSjabloon(w: Weergave): TemplateResult {
  const { t, getoond } = w;
  if (!getoond) return html`<p>${t.tekst('resultaat.geen')}</p>`;
  return html`${tientjes(w, getoond)} ${elders(t)} ${watervalSjabloon(w, getoond)} ${opbouwtabel(w)}
    <p>${uitkomstzin(t, getoond)}</p>
    <p class="hulp">
      ${LETTERS.slice(0, 3).map((letter, plek) => html`${plek > 0 ? ', ' : ''}<strong>${letter}</strong> ${t.tekst(`letter.${letter}`)}`)}.
      ${t.tekst('letter.uitleg')}
    </p>
    ${niveautabel(w)}`;
}

// Gepubliceerde tarieven om de uitkomst naast te leggen, elk met zijn jaar. Geen oordeel: van een norm is niets bekend.
function elders(t: Weergave['t']): TemplateResult {
  const tarieven = GEPUBLICEERDE_TARIEVEN.map(({ tariefPerEtmaal, jaar }) => `${t.bedrag(tariefPerEtmaal)} (${jaar})`);
  const { productcode: code = '', regio = '', bron = '' } = GEPUBLICEERDE_TARIEVEN[0] ?? {};
  return html`<p>
    ${t.tekst('opbouw.elders', { tarieven: tarieven.join(', ') })}
    <span class="hulp">${t.tekst('opbouw.elders.uitleg', { code, regio, bron })}</span>
  </p>`;
}

// De uitkomst in één alinea.
function uitkomstzin(t: Weergave['t'], { invoer, resultaat }: Berekend): string {
  const { tariefPerEtmaal: tarief, bouwstenenNiveau } = resultaat;
  const deel = (van: number, tot: number): string =>
    t.procent(
      tarief && bouwstenenNiveau.slice(van, tot).reduce((som, { perEtmaal }) => som + perEtmaal, 0) / tarief,
      0,
    );
  const bezetting = tarief === null ? null : breakEvenBezetting(invoer, tarief);
  const waarden = {
    tarief: t.bedrag(tarief),
    personeel: deel(0, 4),
    verzorging: deel(4, 5),
    bezetting: t.procent(bezetting, 1),
  };
  const dekt = bezetting !== null && bezetting <= 1;
  return `${t.tekst('resultaat.zin', waarden)} ${t.tekst(dekt ? 'resultaat.breakEven' : 'resultaat.breakEven.geen', waarden)}`;
}

/** Van iedere tien euro: zo is in één blik te zien waar het geld heen gaat. */
export function tientjes({ t }: Weergave, { resultaat }: Berekend): TemplateResult | typeof nothing {
  const van = tientje(resultaat);
  if (!van) return nothing;
  return html`<p class="tientjes">
    ${t.tekst('opbouw.tientje', {
      tien: t.bedrag(TIEN_EURO),
      a: t.bedrag(van.a),
      b: t.bedrag(van.b),
      c: t.bedrag(van.c),
      buiten: t.bedrag(van.buiten),
    })}
  </p>`;
}

// Dezelfde cijfers als de waterval, en de kosten per huis per jaar.
function opbouwtabel(w: Weergave): TemplateResult | typeof nothing {
  const { t, getoond } = w;
  if (!getoond) return nothing;
  const { tariefPerEtmaal: tarief, bouwstenenNiveau, kostenPerJaar } = getoond.resultaat;
  let opgeteld = 0;
  return html`<div class="opbouwtabel">
    ${tabel(
      t,
      t.tekst('resultaat.waterval.titel'),
      (
        [
          'tabel.bouwsteen',
          'tabel.letter',
          'tabel.perEtmaal',
          'tabel.aandeel',
          'tabel.opgeteld',
          'tabel.perJaar',
        ] as const
      ).map((sleutel) => t.tekst(sleutel)),
      [
        ...bouwstenenNiveau.map(({ nummer, perEtmaal, perJaar }) => {
          opgeteld += perEtmaal;
          const letter = letterVan(w, nummer);
          return [
            `${nummer}. ${bloktitel(w, nummer)}`,
            html`${staal(letter)} ${gezegdeLetter(t, letter)}`,
            t.bedrag(perEtmaal),
            t.procent(tarief ? perEtmaal / tarief : null, 1),
            t.bedrag(opgeteld),
            t.bedrag(perJaar),
          ];
        }),
        [t.tekst('tabel.totaal'), '', t.bedrag(tarief), t.procent(1), t.bedrag(tarief), t.bedrag(kostenPerJaar)],
      ],
      2,
    )}
  </div>`;
}

/** De letter van een bouwsteen; van wat geen letter heeft een teken, en voor wie luistert het woord. */
export function gezegdeLetter(t: Weergave['t'], letter: string): unknown {
  if (letter.length === 1) return letter;
  return html`<span aria-hidden="true">${letterteken(letter)}</span
    ><span class="vh">${t.tekst(`letter.${letter}` as TekstSleutel)}</span>`;
}

/** Het tarief bij elke zorgzwaarte naast elkaar. @param hooguit zo veel niveaus; het gekozen niveau is er altijd bij */
export function niveautabel({ t, getoond }: Weergave, hooguit = Infinity): TemplateResult | typeof nothing {
  const zorgzwaarte = getoond?.invoer.zorgzwaarte;
  if (!getoond || !zorgzwaarte?.niveaus?.length) return nothing;
  const { invoer } = getoond;
  const tariefBij = (gekozen: string | null): number | null =>
    berekenTarief({ ...invoer, zorgzwaarte: { ...zorgzwaarte, gekozen } }).tariefPerEtmaal;
  const basis = tariefBij(null);
  const rij = (naam: string, aantal: number | null | undefined, tarief: number | null): string[] => [
    naam,
    t.getal(aantal ?? invoer.plaatsen),
    t.bedrag(tarief),
    t.bedrag(tarief === null || basis === null ? null : tarief - basis),
  ];
  return tabel(
    t,
    t.tekst('resultaat.niveaus.titel'),
    (['tabel.niveau', 'veld.plaatsen', 'tabel.tarief', 'tabel.verschil'] as const).map((sleutel) => t.tekst(sleutel)),
    [
      rij(t.tekst('rij.basis'), invoer.plaatsen, basis),
      ...zorgzwaarte.niveaus
        .filter(({ code }, plek) => plek < hooguit || code === zorgzwaarte.gekozen)
        .map(({ code, plaatsen }) => rij(code ?? '', plaatsen, tariefBij(code ?? ''))),
    ],
    1,
    'ruim',
  );
}
