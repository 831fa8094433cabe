// De tabellen van het blad met volgend jaar: de stappen met hun plaatje, de indexcijfers met wat er zelf ingevuld is, en de pleegvergoeding.

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Indexering, Indexplek, Indexreeks } from '../../domein/tarief/indexeer.js';
import { LEEFTIJDSGROEPEN } from '../../domein/tarief/invoer-vorm.js';
import { INDEXCIJFERS } from '../../domein/tarievensets/indexcijfers.js';
import { PLEEGVERGOEDING } from '../../domein/tarievensets/pleegvergoeding.js';
import { schrijfProcent } from '../../i18n/getal.js';
import { invoer } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import { metTeken, opCenten } from './bedragen.js';
import { statusteken } from './herkomst.js';
import { procenten } from './letterbalk.js';
import { tabel } from './tabel.js';
import { celplek, cijfernaam, type Jaarblad, type Jaarkeuze } from './jaarblad.js';
import type { Vertaler } from './teksten.js';
import type { Weergave } from './weergave.js';

const HOOGTE = 150;
const BOVEN = 24;
const STAAFDEEL = 0.7;

interface Jaarstaaf {
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
  readonly soort: 'tarief' | 'voorlopig' | 'definitief';
}

/** Van de contractstandaard; indexeer rekent er ook mee. */
const GEWICHT = { ova: 0.9, ppc: 0.1 } as const;

const samenkop = (t: Vertaler): string =>
  t.tekst('jaar.kolom.samen', { ova: t.procent(GEWICHT.ova), ppc: t.procent(GEWICHT.ppc) });

const reeksnaam = (t: Vertaler, reeks: keyof typeof GEWICHT): string =>
  t.tekst(`jaar.staaf.${reeks}`, { deel: t.procent(GEWICHT[reeks]) });

/** Elke stap met wat zij doet: het voorlopige cijfer, de correctie over het jaar ervoor, en het bedrag erna. */
export function stappen(
  w: Weergave,
  { van, methode }: Jaarkeuze,
  tarief: number,
  { stappen: lijst }: Indexering,
  reeksen: readonly Indexreeks[],
): TemplateResult {
  const { t } = w;
  const staven: Jaarstaaf[] = [{ naam: String(van), van: 0, tot: tarief, soort: 'tarief' }];
  let voor = tarief;
  const rijen = lijst.map(({ jaar, voorlopig, nacalculatie, index, bedrag }) => {
    const vast = opCenten(voor * voorlopig);
    const correctie = opCenten(bedrag - voor - vast);
    // Niet gecorrigeerd is iets anders dan een correctie van nul.
    const eerste = methode === 'eerste-jaar-geen-nacalculatie' && jaar === van + 1;
    const zonder = eerste || methode === 'geen-nacalculatie';
    // Het deel van OVA en dat van PPC, samen op de cent het voorlopige cijfer.
    const ova = opCenten(voor * GEWICHT.ova * (reeksen.find((reeks) => reeks.jaar === jaar)?.ova?.voorlopig ?? 0));
    staven.push({ naam: reeksnaam(t, 'ova'), van: voor, tot: voor + ova, soort: 'voorlopig' });
    staven.push({ naam: reeksnaam(t, 'ppc'), van: voor + ova, tot: voor + vast, soort: 'voorlopig' });
    if (!zonder) {
      const naam = t.tekst('jaar.correctie', { jaar: String(jaar - 1) });
      staven.push({ naam, van: voor + vast, tot: bedrag, soort: 'definitief' });
    }
    staven.push({ naam: String(jaar), van: 0, tot: bedrag, soort: 'voorlopig' });
    voor = bedrag;
    return [
      String(jaar),
      `${t.procent(voorlopig, 2)} (${metTeken(t, vast)})`,
      zonder
        ? t.tekst(eerste ? 'jaar.eerste' : 'jaar.nooit')
        : `${t.procent(nacalculatie, 2)} (${metTeken(t, correctie)})`,
      t.procent(index, 2),
      t.bedrag(bedrag),
    ];
  });
  return html`${beeld(w, staven)}
    <p class="hulp">${t.tekst('jaar.beeld')}</p>
    ${tabel(
      t,
      t.tekst('jaar.stappen'),
      (
        ['jaar.kolom.jaar', 'jaar.kolom.vast', 'jaar.kolom.correctie', 'jaar.kolom.index', 'jaar.kolom.tarief'] as const
      ).map((sleutel) => t.tekst(sleutel)),
      [[String(van), '', '', '', t.bedrag(tarief)], ...rijen],
      1,
      'ruim',
    )}`;
}

function beeld({ t }: Weergave, staven: readonly Jaarstaaf[]): TemplateResult {
  // Onderaan ingekort, anders is een verhoging van een paar procent niet te zien.
  const hoog = Math.max(...staven.map(({ tot, van }) => Math.max(tot, van)));
  const laag = Math.min(...staven.flatMap(({ van, tot }) => (van === 0 ? tot : [van, tot])));
  const bodem = laag - (hoog - laag || hoog || 1) * 0.6;
  const y = (bedrag: number): number => BOVEN + HOOGTE * (1 - (Math.max(bedrag, bodem) - bodem) / (hoog - bodem || 1));
  const x = (kolom: number): string => procenten(kolom / staven.length);
  const leeg = (1 - STAAFDEEL) / 2;
  return html`<svg class="jaar__beeld" data-plaatje height=${BOVEN + HOOGTE + 24} aria-hidden="true" translate="no">
    <defs>
      <pattern id="p-voorlopig" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="onder" width="6" height="6"></rect>
        <path class="streep" d="M0 6L6 0"></path>
      </pattern>
    </defs>
    ${staven.map(({ naam, van, tot, soort }, kolom) => {
      const heel = van === 0;
      const [boven, onder] = [y(Math.max(van, tot)), heel ? BOVEN + HOOGTE : y(Math.min(van, tot))];
      const midden = x(kolom + 0.5);
      // Op een smal scherm is een bedrag breder dan zijn staaf: aan de randen blijft het binnen het plaatje.
      const rand = heel && (kolom === 0 ? 'start' : kolom === staven.length - 1 && 'end');
      const bij = rand || 'middle';
      return svg`<rect class="jaarstaaf jaarstaaf--${soort}" fill="url(#p-voorlopig)" x=${x(kolom + leeg)} width=${procenten(STAAFDEEL / staven.length)} y=${boven} height=${Math.max(1, onder - boven)}></rect>
        ${heel ? svg`<line class="knip" x1=${x(kolom + leeg)} x2=${x(kolom + 1 - leeg)} y1=${BOVEN + HOOGTE - 18} y2=${BOVEN + HOOGTE - 24}></line>` : nothing}
        <text class=${heel ? 'sterk' : 'klein'} x=${x(kolom + { start: 0, middle: 0.5, end: 1 }[bij])} y=${boven - 6} text-anchor=${bij}>${heel ? t.bedrag(tot) : metTeken(t, opCenten(tot - van))}</text>
        <text class=${heel ? '' : 'klein'} x=${midden} y=${BOVEN + HOOGTE + 18} text-anchor="middle">${naam}</text>`;
    })}
    <line class="as" x1="0" x2="100%" y1=${BOVEN + HOOGTE} y2=${BOVEN + HOOGTE}></line>
  </svg>`;
}

const REEKSEN = ['ova', 'ppc'] as const;
const STANDEN = ['voorlopig', 'definitief'] as const;

/** De indexcijfers per jaar: wat gepubliceerd is staat vast, wat zelf ingevuld is blijft te wijzigen. */
export function indextabel(
  w: Weergave,
  doe: Jaarblad,
  { van, naar, methode }: Jaarkeuze,
  reeksen: readonly Indexreeks[],
): TemplateResult {
  const { t, stand: werk } = w;
  const jaren = new Set(reeksen.map(({ jaar }) => jaar));
  for (let jaar = van; jaar <= naar; jaar += 1) jaren.add(jaar);
  const rijen = [...jaren]
    .toSorted((een, ander) => een - ander)
    .map((jaar) => {
      const reeks = reeksen.find((kandidaat) => kandidaat.jaar === jaar);
      const samen = (stand: (typeof STANDEN)[number]): number | null => {
        const { ova, ppc } = { ova: reeks?.ova?.[stand] ?? null, ppc: reeks?.ppc?.[stand] ?? null };
        return ova === null || ppc === null ? null : GEWICHT.ova * ova + GEWICHT.ppc * ppc;
      };
      const [voorlopig, definitief] = [samen('voorlopig'), samen('definitief')];
      const correctie = ((): number | null => {
        if (voorlopig === null || definitief === null) return null;
        return methode === 'verhouding' ? (1 + definitief) / (1 + voorlopig) - 1 : definitief - voorlopig;
      })();
      const zonder = methode === 'geen-nacalculatie' || (methode === 'eerste-jaar-geen-nacalculatie' && jaar === van);
      const eigen = (werk.bij.indexcijfers ?? []).filter((cijfer) => cijfer.jaar === jaar);
      const gepubliceerd = INDEXCIJFERS.some((bekend) => bekend.jaar === jaar);
      const status = eigen.some((cijfer) => cijfer.status === 'aanname')
        ? 'aanname'
        : eigen.length > 0
          ? 'secundair'
          : gepubliceerd
            ? 'officieel'
            : '';
      return [
        String(jaar),
        ...REEKSEN.flatMap((naam) =>
          STANDEN.map((stand) => cel(w, doe, { jaar, reeks: naam, stand }, reeks?.[naam]?.[stand] ?? null)),
        ),
        t.procent(voorlopig, 2),
        zonder
          ? t.tekst(methode === 'geen-nacalculatie' ? 'jaar.nooit' : 'jaar.eerste')
          : correctie === null
            ? t.tekst('jaar.volgt')
            : t.procent(correctie, 2),
        status ? html`${statusteken(status)} ${tekstOfNiets(t, `herkomst.status.${status}`)}` : '–',
      ];
    });
  return tabel(
    t,
    t.tekst('jaar.indexcijfers'),
    [
      t.tekst('jaar.kolom.jaar'),
      ...REEKSEN.flatMap((naam) => STANDEN.map((stand) => t.tekst(`jaar.${naam}.${stand}`))),
      samenkop(t),
      t.tekst('jaar.kolom.telt'),
      t.tekst('jaar.kolom.herkomst'),
    ],
    rijen,
    1,
    'breed',
  );
}

function cel(w: Weergave, doe: Jaarblad, plek: Indexplek, waarde: number | null): unknown {
  const { t, alleenLezen } = w;
  const { jaar, reeks, stand } = plek;
  if (waarde === null) return t.tekst('jaar.onbekend');
  const isEigen = w.stand.bij.indexcijfers?.some(
    (cijfer) => cijfer.jaar === jaar && cijfer.reeks === reeks && cijfer.stand === stand,
  );
  if (!isEigen || alleenLezen) return t.procent(waarde, 2);
  return html`<input
      class="rijveld rijveld--kort ${doe.isCelGoed(plek) ? '' : 'rijveld--fout'}"
      inputmode="decimal"
      autocomplete="off"
      data-pad=${celplek(plek)}
      .value=${doe.celtekst(plek) ?? schrijfProcent(waarde, t.taal)}
      aria-label=${cijfernaam(w, plek)}
      aria-invalid=${doe.isCelGoed(plek) ? 'false' : 'true'}
      ${invoer(doe, 'typCel', plek)}
    />
    %`;
}

/** De dagbedragen van de pleegvergoeding van het ene en het andere jaar; wat er nog niet is blijft een streep. */
export function pleegtabel(w: Weergave, van: number, naar: number): TemplateResult {
  const { t } = w;
  const jaren = Array.from({ length: naar - van + 1 }, (_, index) => van + index);
  const tabelVan = (jaar: number): (typeof PLEEGVERGOEDING)[number] | undefined =>
    PLEEGVERGOEDING.find(({ peiljaar }) => peiljaar === jaar);
  return html`${kop(w.kopniveau, 3, t.tekst('jaar.pleeg.titel'))}
    <p>${t.tekst('jaar.pleeg')}</p>
    ${jaren.map((jaar) => (tabelVan(jaar) ? nothing : html`<p class="hulp">${t.tekst('jaar.pleeg.onbekend', { jaar: String(jaar) })}</p>`))}
    ${tabel(
      t,
      t.tekst('jaar.pleeg.perDag'),
      [t.tekst('jaar.pleeg.leeftijd'), ...jaren.map(String)],
      LEEFTIJDSGROEPEN.map((groep) => [
        codetekst(t, groep, 'leeftijdsgroep='),
        ...jaren.map((jaar) => t.bedrag(tabelVan(jaar)?.bedragen[groep].perDag)),
      ]),
      1,
      'ruim',
    )}
    <ul>
      ${jaren.map((jaar) => (tabelVan(jaar) ? html`<li>${jaar}: ${tabelVan(jaar)?.bron}</li>` : nothing))}
    </ul>`;
}
