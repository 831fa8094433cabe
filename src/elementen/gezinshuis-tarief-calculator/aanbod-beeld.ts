// Waar de aanbiedingen liggen, in een zin, op een lijn en in een tabel met dezelfde bedragen. Een gepubliceerd tarief staat erbij als ijkpunt,
// niet als norm.

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { spreidingVan } from '../../domein/tarief/spreiding.js';
import { type Aanbieding, vergelijkAanbiedingen } from '../../domein/tarief/vergelijk-aanbod.js';
import { GEPUBLICEERDE_TARIEVEN } from '../../domein/tarievensets/gepubliceerde-tarieven.js';
import { metTeken, opCenten } from './bedragen.js';
import { procenten } from './letterbalk.js';
import { tabel } from './tabel.js';
import type { TekstSleutel } from './teksten.js';
import type { Weergave } from './weergave.js';

/** Links en rechts blijft er ruimte voor een half woord. */
const MARGE = 0.06;
const LIJN = 92;
/** De namen staan boven hun stip, in twee rijen als zij elkaar raken. */
const NAAM = 72;
const NAAMRIJ = 20;
/** Zo breed is één letter ongeveer, als deel van een breed blad. */
const LETTERBREEDTE = 0.0078;

export function aanbodbeeld(w: Weergave, aanbiedingen: readonly Aanbieding[], gekozen: number): TemplateResult {
  const { t, getoond, blad } = w;
  const ons = getoond?.resultaat.tariefPerEtmaal ?? null;
  const { rijen, laagste, mediaan, hoogste, gemiddelde } = vergelijkAanbiedingen(
    getoond?.invoer ?? blad.invoer,
    aanbiedingen,
  );
  const spreiding = spreidingVan(aanbiedingen.map(({ tariefPerEtmaal }) => tariefPerEtmaal));
  const gepubliceerd = GEPUBLICEERDE_TARIEVEN.at(-1);
  const naam = (plek: number): string => aanbiedingen[plek]?.naam ?? '';
  const verschil = mediaan === null || ons === null ? null : Math.round((mediaan - ons) * 100) / 100;
  return html`<div>
      <p class="tientjes">
        ${
          aanbiedingen.length === 1
            ? t.tekst('aanbod.zinEen', {
                naam: naam(0),
                bedrag: t.bedrag(laagste),
                verschil: metTeken(t, rijen[0]?.verschil ?? null),
              })
            : t.tekst('aanbod.zin', {
                aantal: t.getal(aanbiedingen.length),
                laagste: t.bedrag(laagste),
                hoogste: t.bedrag(hoogste),
                midden: t.bedrag(mediaan),
                verschil: metTeken(t, verschil),
              })
        }
        ${t.tekst('aanbod.geenOordeel')}
      </p>
      ${
        spreiding
          ? html`<p>
              ${t.tekst('aanbod.helft', { van: t.bedrag(spreiding.q1), tot: t.bedrag(spreiding.q3) })}
              ${spreiding.apart.length > 0 ? t.tekst('aanbod.apart', { namen: spreiding.apart.map(naam).join(', ') }) : t.tekst('aanbod.nietApart')}
            </p>`
          : nothing
      }
    </div>
    ${lijn(w, { aanbiedingen, gekozen, ons, mediaan, spreiding, gepubliceerd: gepubliceerd?.tariefPerEtmaal ?? null })}
    ${tabel(
      t,
      t.tekst('aanbod.spreiding'),
      [t.tekst('aanbod.punt.naam'), t.tekst('tabel.tarief'), t.tekst('aanbod.tovOns')],
      (
        [
          ['aanbod.wij', ons],
          ['aanbod.laagste', laagste],
          ...(spreiding ? ([['aanbod.q1', spreiding.q1]] as const) : []),
          ['aanbod.midden', mediaan],
          ...(spreiding ? ([['aanbod.q3', spreiding.q3]] as const) : []),
          ['aanbod.hoogste', hoogste],
          ['aanbod.gemiddelde', gemiddelde],
        ] as const
      ).map(([sleutel, bedrag]) => [
        t.tekst(sleutel),
        t.bedrag(bedrag),
        metTeken(t, ons === null || bedrag === null ? null : opCenten(bedrag - ons)),
      ]),
      1,
      'ruim',
    )}
    ${
      gepubliceerd
        ? html`<p class="hulp">
            ${t.tekst('aanbod.gepubliceerd', {
              jaar: String(gepubliceerd.jaar),
              bedrag: t.bedrag(gepubliceerd.tariefPerEtmaal),
              code: gepubliceerd.productcode,
              regio: gepubliceerd.regio,
              bron: gepubliceerd.bron,
            })}
          </p>`
        : nothing
    }`;
}

interface Lijndelen {
  readonly aanbiedingen: readonly Aanbieding[];
  readonly gekozen: number;
  readonly ons: number | null;
  readonly mediaan: number | null;
  readonly spreiding: ReturnType<typeof spreidingVan>;
  readonly gepubliceerd: number | null;
}

function lijn(w: Weergave, delen: Lijndelen): TemplateResult {
  const { t } = w;
  const { aanbiedingen, gekozen, ons, mediaan, spreiding, gepubliceerd } = delen;
  const punten = [...aanbiedingen.map(({ tariefPerEtmaal }) => tariefPerEtmaal), ons, gepubliceerd].filter(
    (punt) => punt !== null,
  );
  const laag = Math.min(...punten);
  const breedte = Math.max(...punten) - laag || 1;
  const deel = (bedrag: number): number => MARGE + ((bedrag - laag) / breedte) * (1 - 2 * MARGE);
  const x = (bedrag: number): string => procenten(deel(bedrag));
  // Aan de rand loopt een woord naar binnen.
  const woord = (bedrag: number, y: number, tekst: unknown, klasse = ''): SVGTemplateResult =>
    svg`<text class=${klasse} x=${x(bedrag)} y=${y} text-anchor=${deel(bedrag) < 0.2 ? 'start' : deel(bedrag) > 0.8 ? 'end' : 'middle'}>${tekst}</text>`;
  const metBedrag = (wat: TekstSleutel, bedrag: number): SVGTemplateResult =>
    svg`${t.tekst(wat)}<tspan class="bedrag"> ${t.bedrag(bedrag)}</tspan>`;
  return html`<svg class="aanbod__lijn" data-plaatje height="150" aria-hidden="true" translate="no">
    ${
      spreiding
        ? svg`<rect class="helft" x=${x(spreiding.q1)} width=${procenten(deel(spreiding.q3) - deel(spreiding.q1))} y=${LIJN - 16} height="32" rx="4"></rect>`
        : nothing
    }
    <line class="as" x1="0" x2="100%" y1=${LIJN} y2=${LIJN}></line>
    ${
      ons === null
        ? nothing
        : svg`<line class="wij" x1=${x(ons)} x2=${x(ons)} y1="22" y2=${LIJN + 16}></line>
          ${woord(ons, 16, metBedrag('aanbod.wij', ons), 'sterk')}`
    }
    ${
      gepubliceerd === null
        ? nothing
        : svg`<svg x=${x(gepubliceerd)} y=${LIJN} width="1" height="1" overflow="visible"><path class="ijkpunt" d="M0-8L8 0L0 8L-8 0Z"></path></svg>`
    }
    ${aanbiedingen.map(
      ({ tariefPerEtmaal }, plek) =>
        svg`<circle class="stip ${plek === gekozen ? 'stip--gekozen' : ''}" cx=${x(tariefPerEtmaal)} cy=${LIJN} r="8"></circle>`,
    )}
    ${naamplekken(aanbiedingen, gekozen, deel).map(({ plek, rij }) => {
      const { naam, tariefPerEtmaal } = aanbiedingen[plek] as Aanbieding;
      return woord(tariefPerEtmaal, NAAM - rij * NAAMRIJ, naam, plek === gekozen ? 'sterk' : 'naam');
    })}
    ${
      mediaan === null || aanbiedingen.length < 2
        ? nothing
        : svg`<line class="midden" x1=${x(mediaan)} x2=${x(mediaan)} y1=${LIJN - 16} y2=${LIJN + 16}></line>
          ${woord(mediaan, 140, metBedrag('aanbod.midden', mediaan))}`
    }
  </svg>`;
}

/** Welke namen er passen, en in welke rij: die van het gekozen aanbod altijd. Elke naam staat ook in de lijst met aanbiedingen. */
export function naamplekken(
  aanbiedingen: readonly Aanbieding[],
  gekozen: number,
  deel: (bedrag: number) => number,
): { readonly plek: number; readonly rij: number }[] {
  const bezet: { readonly van: number; readonly tot: number; readonly rij: number }[] = [];
  const volgorde = aanbiedingen
    .map((_, plek) => plek)
    .toSorted((een, ander) => Number(ander === gekozen) - Number(een === gekozen));
  return volgorde.flatMap((plek) => {
    const { naam, tariefPerEtmaal } = aanbiedingen[plek] as Aanbieding;
    const [midden, breed] = [deel(tariefPerEtmaal), (naam.length + 1) * LETTERBREEDTE];
    const van = midden < 0.2 ? midden : midden > 0.8 ? midden - breed : midden - breed / 2;
    const tot = van + breed;
    const vrij = [0, 1].find((rij) => !bezet.some((ander) => ander.rij === rij && van < ander.tot && ander.van < tot));
    const rij = vrij ?? (plek === gekozen ? 0 : -1);
    if (rij < 0 || (plek !== gekozen && (van < 0 || tot > 1))) return [];
    bezet.push({ van, tot, rij });
    return [{ plek, rij }];
  });
}
