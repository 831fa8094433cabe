// De kaart als SVG: het kind of gezin in het midden, ringen en sectoren met hun naam, een vorm per soort mens, een lijn per soort band.
// Alleen SVG-attributen en klassen: dat mag onder een streng beleid. Wat hier aangewezen wordt verwerkt het element.

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { KWALITEITEN, PERSOONSOORTEN } from '../../domein/dossier/codes.js';
import type { Band, Persoon } from '../../domein/dossier/dossier.js';
import { paar } from '../../domein/netwerk/lezen.js';
import { MIDDEN, plaats, type Plek } from '../../domein/netwerk/plaats.js';
import { type Kaartverdeling, verdeelKaart } from '../../domein/netwerk/verdeel-kaart.js';
import { kop } from '../../scherm/kop.js';
import type { Bezig, Kaartstand } from './basis.js';
import {
  actieknop,
  naamVan,
  omschrijving,
  onderwerpNaam,
  ringNaam,
  ringuitleg,
  sectorNaam,
  TEKENS,
  VERSCHILLEN,
  verschillenVan,
  type Verschilcode,
  type Weergave,
} from './weergave.js';

/** De kaart is een vierkant; de namen van de sectoren staan eromheen. */
export const ZIJDE = 800;
export const HALF = ZIJDE / 2;
const BUITEN_X = 200;
const BUITEN_Y = 60;

export interface Tekening {
  readonly personen: readonly Persoon[];
  readonly verdeling: Kaartverdeling;
  readonly plekken: readonly Plek[];
}

/** Rekent uit waar alles staat. Wie er bij een vergelijking niet meer is, staat er ook op. */
export function maakTekening({ personen: nu, dossier, vergelijking }: Weergave): Tekening {
  const personen = [...nu, ...(vergelijking?.weg ?? [])];
  const { indeling = null } = dossier;
  return {
    personen,
    verdeling: verdeelKaart(personen, indeling),
    plekken: plaats({ personen, indeling }, { breedte: ZIJDE, hoogte: ZIJDE }),
  };
}

/** De grenzen tussen de ringen, van binnen naar buiten: halverwege twee rijen. */
export function grenzen({ banden }: Kaartverdeling): readonly (readonly [Persoon['ring'], number])[] {
  const lijst = [...banden];
  return lijst.slice(0, -1).map(([ring, rijen], index) => {
    const eerste = lijst[index + 1]?.[1][0]?.straal ?? 1;
    return [ring, (HALF * ((rijen.at(-1)?.straal ?? 0) + eerste)) / 2] as const;
  });
}

/** Wat er nog aangewezen moet worden; leeg als er niets bezig is. */
export function bezigTekst(w: Weergave, bezig: Bezig | null): string {
  const persoon = bezig && w.personen.find(({ id }) => id === bezig.id);
  return persoon ? w.t.tekst(`kaart.bezig.${bezig.soort}`, { naam: naamVan(w, persoon) }) : '';
}

export function kaartSjabloon(
  w: Weergave,
  tekening: Tekening,
  { actief, bezig: aanTeWijzen, vergroting }: Pick<Kaartstand, 'actief' | 'bezig' | 'vergroting'>,
): TemplateResult {
  const { t } = w;
  const { verdeling, plekken, personen } = tekening;
  const bezig = bezigTekst(w, aanTeWijzen);
  const plek = new Map(plekken.map((punt) => [punt.id, punt]));
  const ruim = Math.min(1, (verdeling.afstand * HALF) / 44);
  // Een naam ligt boven elke figuur. Zijn het er te veel, dan hoort de naam bij de figuur die aangewezen wordt.
  const vol = personen.length > 60;
  const opPlek = (persoon: Persoon, inhoud: unknown): SVGTemplateResult =>
    plekSjabloon(w, persoon, plek.get(persoon.id), inhoud);
  return html`<section class="kaartvak" part="kaart">
    ${kop(w.kopniveau, 2, t.tekst('kaart.titel'), { id: 'kaart-titel' })}
    <p>${ringuitleg(w)}</p>
    <div class="bezig" ?hidden=${!bezig}>
      <p>${bezig}</p>
      ${actieknop(w, w.doe, 'stop', [])}
    </div>
    <div class="schuif vergroot-${vergroting}">
      <svg
        class="kaart ${bezig ? 'kaart--bezig' : ''} ${vol ? 'kaart--vol' : ''}"
        viewBox="${-BUITEN_X} ${-BUITEN_Y} ${ZIJDE + 2 * BUITEN_X} ${ZIJDE + 2 * BUITEN_Y}"
        role="group"
        aria-labelledby="kaart-titel"
        aria-describedby="toetsen"
      >
        ${ringenSjabloon(w, verdeling)} ${bogenSjabloon(w, verdeling)} ${lijnenSjabloon(w, plek)}
        <g class="plek midden" transform="translate(${HALF} ${HALF})">
          <g data-knoop="" class="knoop" role="img" tabindex=${actief === '' ? 0 : -1} aria-label=${onderwerpNaam(w)}>
            <circle r="40"></circle>
          </g>
          <text aria-hidden="true" y="5">${kort(onderwerpNaam(w), 10)}</text>
        </g>
        ${personen.map((persoon) =>
          opPlek(persoon, [knoopSjabloon(w, persoon, ruim, actief), vol ? naamSjabloon(w, persoon, ruim) : nothing]),
        )}
        ${vol ? nothing : personen.map((persoon) => opPlek(persoon, naamSjabloon(w, persoon, ruim)))}
      </svg>
    </div>
    <div class="knoppen">${actieknop(w, w.doe, 'kleiner', [])} ${actieknop(w, w.doe, 'groter', [])}</div>
    <p class="hulp scherm-alleen" id="toetsen">${t.tekst('kaart.toetsen')}</p>
    ${legendaSjabloon(w)}
  </section>`;
}

const getal = (waarde: number): string => waarde.toFixed(1);
const kort = (tekst: string, lengte: number): string =>
  [...tekst].length > lengte ? `${[...tekst].slice(0, lengte - 1).join('')}…` : tekst;

function ringenSjabloon(w: Weergave, verdeling: Kaartverdeling): SVGTemplateResult {
  const lijst = grenzen(verdeling);
  // De grootste eerst: elke ring ligt op de vorige.
  return svg`<g aria-hidden="true">${lijst
    .toReversed()
    .map(([, straal]) => svg`<circle class="ring" cx=${HALF} cy=${HALF} r=${getal(straal)}></circle>`)}
    ${lijst.map(
      ([ring, straal]) =>
        svg`<text class="ringnaam" x=${HALF} y=${getal(HALF - straal + 13)}>${kort(ringNaam(w, ring), 20)}</text>`,
    )}</g>`;
}

function bogenSjabloon(w: Weergave, { bogen }: Kaartverdeling): SVGTemplateResult {
  const bezet = new Set(w.personen.map(({ sector }) => sector || null));
  return svg`<g aria-hidden="true">${[...bogen].map(([sector, { midden, breedte }]) => {
    if (sector === null && !bezet.has(null)) return nothing;
    const rand = midden - breedte / 2;
    const [x, y] = [Math.cos(midden), Math.sin(midden)];
    const zijde = x > 0.25 ? 'start' : x < -0.25 ? 'end' : 'middle';
    return svg`<line
        class="grens"
        x1=${getal(HALF + 60 * Math.cos(rand))} y1=${getal(HALF + 60 * Math.sin(rand))}
        x2=${getal(HALF + (HALF - 4) * Math.cos(rand))} y2=${getal(HALF + (HALF - 4) * Math.sin(rand))}
      ></line>
      <text class="sectornaam" text-anchor=${zijde} x=${getal(HALF + (HALF + 30) * x)} y=${getal(HALF + (HALF + 30) * y + 5)}>
        ${kort(sectorNaam(w, sector), 20)}
      </text>${
        bezet.has(sector) || sector === null
          ? nothing
          : svg`<text class="leegvak" text-anchor=${zijde} x=${getal(HALF + (HALF + 30) * x)} y=${getal(HALF + (HALF + 30) * y + 21)}>${w.t.tekst('kaart.leegVak')}</text>`
      }`;
  })}</g>`;
}

// Elke band is een eigen pad: wie gesleept wordt neemt de zijne mee, en wat er niet bij komt hoeft de browser niet opnieuw te tekenen.
function lijnenSjabloon({ personen, banden, vergelijking }: Weergave, plekken: Plekken): SVGTemplateResult {
  const { bandenNieuw = [], bandenWeg = [] } = vergelijking?.verschil ?? {};
  const erbij = new Set(bandenNieuw.map(paar));
  const ervanaf = new Set(bandenWeg.map(paar));
  const pad = (klasse: string, van: string, naar: string): SVGTemplateResult =>
    svg`<path class="band ${klasse}" data-van=${van} data-naar=${naar} d=${lijn(plekken, van, naar)}></path>`;
  return svg`<g aria-hidden="true">${personen.map(({ id, band }) => (band ? pad(`band--${band}`, MIDDEN, id) : nothing))}
    ${bandenWeg.map((band) => (erbij.has(paar(band)) ? nothing : pad('band--tussen band--weg', band.van, band.naar)))}
    ${banden.map(({ van, naar, kwaliteit }) => pad(`band--tussen band--${kwaliteit || 'geen'}`, van, naar))}
    ${bandenNieuw.map((band) => bandteken(plekken, band, ervanaf.has(paar(band)) ? 'gewijzigd' : 'nieuw'))}
    ${bandenWeg.map((band) => (erbij.has(paar(band)) ? nothing : bandteken(plekken, band, 'weg')))}</g>`;
}

/** Een teken halverwege een band die veranderde: de lijn zelf zegt al van welke soort zij is. */
function bandteken(plekken: Plekken, { van, naar }: Band, code: Verschilcode): SVGTemplateResult | typeof nothing {
  const [a, b] = [plekken.get(van), plekken.get(naar)];
  if (!a || !b) return nothing;
  return svg`<text class="teken bandteken" data-paar="${van} ${naar}" x=${getal((a.x + b.x) / 2)} y=${getal((a.y + b.y) / 2 + 5)}>${TEKENS[code]}</text>`;
}

type Plekken = ReadonlyMap<string, Pick<Plek, 'x' | 'y'>>;

/** De lijn van de een naar de ander, of van het midden; ook tijdens slepen. */
export function lijn(plekken: Plekken, ...ids: readonly [van: string, naar: string]): string {
  const [van, naar] = ids.map((id) => (id === MIDDEN ? { x: HALF, y: HALF } : plekken.get(id)));
  return van && naar ? `M${getal(van.x)} ${getal(van.y)}L${getal(naar.x)} ${getal(naar.y)}` : '';
}

function vorm(soort: Persoon['soort']): SVGTemplateResult {
  if (soort === 'gezin') return svg`<rect class="vorm" x="-14" y="-14" width="28" height="28" rx="4"></rect>`;
  if (soort === 'georganiseerd') return svg`<path class="vorm" d="M0-18L18 0L0 18L-18 0Z"></path>`;
  if (soort === 'professional') return svg`<path class="vorm" d="M-9-16H9L18 0L9 16H-9L-18 0Z"></path>`;
  return svg`<circle class="vorm" r="15"></circle>`;
}

/** Een laag van wat er bij iemand staat, op zijn plek. */
function plekSjabloon(w: Weergave, persoon: Persoon, plek: Plek | undefined, inhoud: unknown): SVGTemplateResult {
  const { id, soort } = persoon;
  const klassen = [
    'plek',
    `knoop--${soort}`,
    id === w.gekozen && 'gekozen',
    !w.past(persoon) && 'vaag',
    w.vergelijking?.weg.some((wie) => wie.id === id) && 'weg',
  ].filter(Boolean);
  return svg`<g
    class=${klassen.join(' ')}
    data-plek=${id}
    transform="translate(${getal(plek?.x ?? 0)} ${getal(plek?.y ?? 0)})"
  >${inhoud}</g>`;
}

function knoopSjabloon(w: Weergave, persoon: Persoon, ruim: number, actief: string): SVGTemplateResult {
  const { id, soort } = persoon;
  return svg`<g
      data-knoop=${id}
      class="knoop"
      role="button"
      tabindex=${id === actief ? 0 : -1}
      aria-label=${omschrijving(w, persoon)}
      aria-pressed=${id === w.gekozen}
    >
      <circle class="raak" r=${getal(22 * ruim)}></circle>
      <g transform="scale(${getal(Math.max(0.4, 0.9 * ruim))})">${vorm(soort)}</g>
    </g>`;
}

// De tekst staat naast de knop en niet erin: wat iemand ziet is ingekort, wat hij hoort niet.
function naamSjabloon(w: Weergave, persoon: Persoon, ruim: number): SVGTemplateResult {
  const { id, steunfiguur, huishoudens, verantwoordelijk } = persoon;
  const tekens = [
    steunfiguur && '★',
    steunfiguur?.aard === 'formeel' && '§',
    verantwoordelijk && '✓',
    steunfiguur?.netwerkpleegzorg === 'ja' && '⌂',
    ...(w.dossier.onderwerp.huishoudens ?? []).map((huis, index) => huishoudens?.includes(huis.id) && letter(index)),
    ...verschillenVan(w, id).map((code) => TEKENS[code]),
  ].filter(Boolean);
  return svg`<text class="teken" aria-hidden="true" y="-17">${tekens.join(' ')}</text>
    <text aria-hidden="true" y=${getal(14 + 15 * ruim)}>${kort(naamVan(w, persoon), 14)}</text>`;
}

/** De letter waarmee een huishouden op de kaart staat. */
function letter(index: number): string {
  return String.fromCodePoint(65 + (index % 26));
}

// Wat een vorm, lijn of teken betekent. Staat ook op papier.
function legendaSjabloon({ t, dossier, vergelijking, leestZelf }: Weergave): TemplateResult {
  const voorbeeld = (inhoud: SVGTemplateResult): TemplateResult =>
    html`<svg class="kaart voorbeeld" viewBox="-20 -20 40 40" aria-hidden="true">${inhoud}</svg>`;
  return html`<details class="legenda" open>
    <summary>${t.tekst('kaart.legenda')}</summary>
    <ul role="list">
      ${PERSOONSOORTEN.map(
        (soort) =>
          html`<li>
            ${voorbeeld(svg`<g class="knoop knoop--${soort}">${vorm(soort)}</g>`)} ${t.tekst(`soort.${soort}`)}
          </li>`,
      )}
      ${KWALITEITEN.map(
        (code) =>
          html`<li>
            ${voorbeeld(svg`<path class="band band--${code}" d="M-18 0H18"></path>`)} ${t.tekst(`band.${code}`)}
          </li>`,
      )}
      <li>★ ${t.tekst('legenda.ster')}</li>
      <li>§ ${t.tekst('legenda.formeel')}</li>
      <li>✓ ${t.tekst('legenda.verantwoordelijk')}</li>
      <li>⌂ ${t.tekst('legenda.pleegzorg')}</li>
      ${(dossier.onderwerp.huishoudens ?? []).map(({ naam }, index) => html`<li>${letter(index)} ${naam}</li>`)}
      ${vergelijking ? VERSCHILLEN.map((code) => html`<li>${TEKENS[code]} ${t.tekst(`verschil.${code}`)}</li>`) : nothing}
    </ul>
    <p class="hulp">${t.tekstAan('legenda.kindband', leestZelf)}</p>
  </details>`;
}
