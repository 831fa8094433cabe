// De opbouw van het tarief als waterval op het gekozen niveau: elke staaf begint waar de vorige ophoudt, en de laatste is het tarief naar letter.
// Breed staat hij, smal ligt hij; beide schalen mee met percentages, zonder stijlattributen. De tabel geeft dezelfde cijfers aan iedereen.

import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { kop } from '../../scherm/kop.js';
import { codetekst } from '../../ui/codetekst.js';
import { LETTERS, letterteken, letterVan, procenten } from './letterbalk.js';
import type { Berekend } from './rekenaar.js';
import { bloktitel } from './rij.js';
import type { Weergave } from './weergave.js';

interface Staaf {
  readonly nummer: number;
  readonly titel: string;
  readonly soort: string;
  readonly van: number;
  readonly bedrag: number;
}

/** Hoogte van het vlak met staven, en de ruimte erboven voor een bedrag. */
const HOOGTE = 270;
const BOVEN = 30;
/** De kolommen: tien bouwstenen, het tarief, en de woorden daarnaast. */
const KOLOMMEN = 13.2;
/** Links van de eerste staaf staan de bedragen van de schaal. */
const MARGE = 0.8;
const STAAFDEEL = 0.68;
const LEEG = (1 - STAAFDEEL) / 2;
const TARIEFKOLOM = 10.4;
/** Zoveel tekens van een bedrag passen er boven een staaf. */
const RUIM = 12;

export function watervalSjabloon(w: Weergave, { resultaat }: Berekend): TemplateResult {
  let stand = 0;
  const staven = resultaat.bouwstenenNiveau.map(({ nummer, perEtmaal: bedrag }): Staaf => {
    const van = stand;
    stand += bedrag;
    return { nummer, titel: bloktitel(w, nummer), soort: letterVan(w, nummer), van, bedrag };
  });
  const top = Math.max(stand, ...staven.map(({ van }) => van), 0.01);
  // Bedragen die niet naast elkaar boven hun staaf passen staan in rijen, ook waar het breed is.
  const isLang = w.t.bedrag(top).length > RUIM;
  return html`<figure class="waterval ${isLang ? 'waterval--lang' : ''}" part="waterval">
    <figcaption>${kop(w.kopniveau, 3, w.t.tekst('resultaat.waterval.titel'))}</figcaption>
    <div aria-hidden="true" data-plaatje>${staand(w, staven, resultaat, top)} ${liggend(w, staven, stand, top)}</div>
  </figure>`;
}

const x = (kolom: number): string => procenten((kolom + MARGE) / KOLOMMEN);
const breedte = (kolommen: number): string => procenten(kolommen / KOLOMMEN);

function staand(w: Weergave, staven: readonly Staaf[], resultaat: Berekend['resultaat'], top: number): TemplateResult {
  const { t } = w;
  const y = (bedrag: number): number => BOVEN + HOOGTE * (1 - bedrag / top);
  const blok = (kolom: number, { van, bedrag, soort }: Pick<Staaf, 'van' | 'bedrag' | 'soort'>): SVGTemplateResult =>
    bedrag === 0
      ? svg`<line class="nulstaaf" x1=${x(kolom + LEEG)} x2=${x(kolom + 1 - LEEG)} y1=${y(van)} y2=${y(van)}></line>`
      : svg`<rect class="staaf" x=${x(kolom + LEEG)} width=${breedte(STAAFDEEL)} y=${y(Math.max(van, van + bedrag))} height=${(Math.abs(bedrag) / top) * HOOGTE} fill="url(#p-${soort})"></rect>`;
  let onder = 0;
  const letters = LETTERS.map((letter) => {
    const bedrag = resultaat.kostprijselementen[letter] ?? 0;
    const van = onder;
    onder += bedrag;
    return { letter, van, bedrag };
  });
  const namen = [
    ...staven.map(({ nummer }) => `${nummer} ${codetekst(t, `naam.${nummer}`, 'opbouw.')}`),
    t.tekst('opbouw.naarLetter'),
  ];
  return html`<div class="staand">
    <svg class="staand__beeld" height=${BOVEN + HOOGTE + 2}>
      ${schaal(top).map(
        (bedrag) =>
          svg`<line class="maatlijn" x1="0" x2="100%" y1=${y(bedrag)} y2=${y(bedrag)}></line><text class="maat" x="0" y=${y(bedrag) - 4}>${t.bedrag(bedrag)}</text>`,
      )}
      ${staven.map((staaf, kolom) => {
        const eind = y(staaf.van + staaf.bedrag);
        return svg`${blok(kolom, staaf)}
          <line class="brug" x1=${x(kolom + 1 - LEEG)} x2=${x(kolom === 9 ? TARIEFKOLOM + LEEG : kolom + 1 + LEEG)} y1=${eind} y2=${eind}></line>
          <text class="waarde" text-anchor="middle" x=${x(kolom + 0.5)} y=${y(Math.max(staaf.van, staaf.van + staaf.bedrag)) - 8}>${t.bedrag(staaf.bedrag)}</text>`;
      })}
      ${letters.map(
        ({ letter, van, bedrag }) =>
          svg`${blok(TARIEFKOLOM, { van, bedrag, soort: letter })}<text class="naast" x=${x(TARIEFKOLOM + 1)} y=${y(van + bedrag / 2) + 4}>${letterteken(letter)} ${t.bedrag(bedrag)}</text>`,
      )}
      <text class="waarde waarde--totaal" text-anchor="middle" x=${x(TARIEFKOLOM + 0.5)} y=${y(onder) - 10}>
        ${t.bedrag(resultaat.tariefPerEtmaal)}
      </text>
    </svg>
    <div class="staand__namen">${namen.map((naam) => html`<span>${naam}</span>`)}</div>
    <svg class="staand__letters" height="26">
      ${groepen(staven).map(
        ({ soort, van, tot }) =>
          svg`<line class="haak" x1=${x(van + 0.1)} x2=${x(tot - 0.1)} y1="3" y2="3"></line><text class="maat" text-anchor="middle" x=${x((van + tot) / 2)} y="20">${letterteken(soort)}</text>`,
      )}
    </svg>
  </div>`;
}

// Bouwstenen naast elkaar met dezelfde letter vormen samen één haak.
function groepen(staven: readonly Staaf[]): { soort: string; van: number; tot: number }[] {
  const lijst: { soort: string; van: number; tot: number }[] = [];
  for (const [kolom, { soort }] of staven.entries()) {
    const laatste = lijst.at(-1);
    if (laatste?.soort === soort) laatste.tot = kolom + 1;
    else lijst.push({ soort, van: kolom, tot: kolom + 1 });
  }
  return lijst;
}

// Ronde bedragen op de schaal: nul en hooguit vier erboven.
function schaal(top: number): number[] {
  const macht = 10 ** Math.floor(Math.log10(top / 4));
  const stap = [1, 2, 2.5, 5, 10].map((keer) => keer * macht).find((kandidaat) => top / kandidaat <= 4.5) ?? top;
  return Array.from({ length: Math.floor(top / stap) + 1 }, (_, keer) => keer * stap);
}

function liggend({ t }: Weergave, staven: readonly Staaf[], tarief: number, top: number): TemplateResult {
  const rij = (naam: string, soort: string, van: number, bedrag: number): TemplateResult =>
    html`<li>
      <span>${naam}</span>
      <svg height="18">
        <rect
          class="staaf"
          x=${procenten(Math.min(van, van + bedrag) / top)}
          width=${procenten(Math.abs(bedrag) / top)}
          height="18"
          fill="url(#p-${soort})"
        ></rect>
      </svg>
      <span class="cijfer">${t.bedrag(bedrag)}</span>
    </li>`;
  return html`<ul class="liggend" role="list">
    ${staven.map(({ nummer, titel, soort, van, bedrag }) => rij(`${nummer} ${titel}`, soort, van, bedrag))}
    ${rij(t.tekst('tabel.totaal'), 'totaal', 0, tarief)}
  </ul>`;
}
