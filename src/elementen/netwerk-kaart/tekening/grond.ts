// De grond van de kaart: de vakken van de ringen en sectoren met hun namen, de vraag in een leeg vak, en de huishoudens.

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Boogtekening, Kaartopschrift } from '../../../domein/netwerk/schik-kaart.js';
import { actie } from '../../../scherm/acties.js';
import { sectorNaam, tintVan, type Weergave } from '../weergave.js';
import { opPlaats } from './op-plaats.js';
import type { Tekening } from './tekening.js';

export function defsSjabloon(): SVGTemplateResult {
  return svg`<defs>
    <radialGradient id="gloed">
      <stop class="gloed-in" offset=".5"></stop><stop class="gloed-uit" offset="1"></stop>
    </radialGradient>
    <pattern id="arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="arcering-grond" width="6" height="6"></rect><path class="arcering-lijn" d="M0 0V6"></path>
    </pattern>
  </defs>`;
}

/** Is dit de boog van de hulpverleners? Die ligt los van de rest, en gearceerd. */
const isApart = ({ sector }: Boogtekening): boolean => sector === 'professionals';

export function grondSjabloon(w: Weergave, { kaart }: Tekening): SVGTemplateResult {
  return svg`<g aria-hidden="true">
    ${kaart.bogen.map((boog) => vakkenSjabloon(w, boog))} ${kaart.bogen.map((boog, index) => sectornaamSjabloon(w, boog, index))}
  </g>`;
}

function vakkenSjabloon(w: Weergave, boog: Boogtekening): SVGTemplateResult {
  const { sector, vlak, vakken, uitnodiging } = boog;
  const tint = tintVan(w, sector);
  if (isLeeg(w, sector)) {
    return svg`<path class="vak vak--leeg ${tint}" d=${vlak} data-sector=${sector ?? ''}></path>${
      uitnodiging
        ? svg`<text class="leegvak" x=${uitnodiging.x} y=${uitnodiging.y - 6}>${w.t.tekst('kaart.leegVak')}</text>`
        : nothing
    }`;
  }
  return svg`${vakken.map(
    ({ ring, pad }, index) =>
      svg`<path class="vak r${index + 1} ${tint}" d=${pad} fill=${isApart(boog) ? 'url(#arcering)' : nothing} data-ring=${ring} data-sector=${sector ?? ''}></path>`,
  )}`;
}

const isLeeg = ({ personen, vergelijking }: Weergave, sector: string | null): boolean =>
  ![...personen, ...(vergelijking?.weg ?? [])].some((persoon) => (persoon.sector || null) === sector);

function sectornaamSjabloon(w: Weergave, { sector, naam }: Boogtekening, index: number): SVGTemplateResult {
  if (!naam) return svg``;
  return svg`<path id="boog-${index}" class="naamboog" d=${naam.pad}></path>
    <text class="sectornaam ${tintVan(w, sector)}" font-size=${naam.letter} data-sector=${sector ?? ''}>
      <textPath href="#boog-${index}" startOffset="50%" text-anchor="middle">${naam.tekst}</textPath>
    </text>`;
}

/** Boven de lijnen: de namen van de ringen. */
export function ringnamenSjabloon({ kaart }: Tekening): SVGTemplateResult {
  return svg`<g aria-hidden="true">${kaart.ringen.map(({ code, naam }) =>
    naam ? svg`<g class="ringnaam" data-ring=${code}>${pil(naam)}${regels(naam)}</g>` : nothing,
  )}</g>`;
}

const pil = ({ vak: { x, y, breedte, hoogte } }: Kaartopschrift): SVGTemplateResult =>
  svg`<rect x=${x} y=${y} width=${breedte} height=${hoogte} rx=${hoogte / 2}></rect>`;

export const regels = ({ regels: rij, letter }: Kaartopschrift, opzij = 0): readonly SVGTemplateResult[] =>
  rij.map(({ tekst, x, y }) => svg`<text font-size=${letter} x=${x + opzij} y=${y}>${tekst}</text>`);

/** Een huishouden heeft de tint van zijn eerste bewoner. */
const huistint = (w: Weergave, { personen }: Tekening, [id]: readonly string[]): string =>
  tintVan(w, personen.find((persoon) => persoon.id === id)?.sector);

export function huizenSjabloon(w: Weergave, tekening: Tekening): SVGTemplateResult {
  return svg`<g aria-hidden="true">${tekening.kaart.huishoudens.map(({ pad, leden }) =>
    pad ? svg`<path class="huis ${huistint(w, tekening, leden)}" d=${pad}></path>` : nothing,
  )}</g>`;
}

/** Boven de figuren: hoe een huishouden heet. */
export function huisnamenSjabloon(w: Weergave, tekening: Tekening): SVGTemplateResult {
  return svg`<g aria-hidden="true">${tekening.kaart.huishoudens.map(({ naam, leden }) =>
    naam
      ? svg`<g class="huisnaam ${huistint(w, tekening, leden)}">${pil(naam)}
          <path class="huisje" d="M${naam.vak.x + 8} ${naam.vak.y + 11}l5-4.5 5 4.5m-8.5-1v5h7v-5"></path>${regels(naam, 7)}</g>`
      : nothing,
  )}</g>`;
}

/** Onder de kaart, voor een leeg vak dat te smal is voor een vraag. */
export function losseUitnodigingenSjabloon(w: Weergave, { kaart }: Tekening): readonly TemplateResult[] {
  if (w.vast || w.personen.length === 0) return [];
  return kaart.bogen
    .filter(({ sector, uitnodiging }) => sector !== null && !uitnodiging && isLeeg(w, sector))
    .map(
      ({ sector }) =>
        html`<button type="button" class="knop" ${actie(w.rond, 'vraag', sector ?? '')}>
          ${sectorNaam(w, sector)}: ${w.t.tekst('kaart.vraagDoor')}
        </button>`,
    );
}

/** In elk leeg vak een knop om door te vragen. Van HTML: die is met elke hulp te bedienen. */
export function uitnodigingenSjabloon(w: Weergave, { kaart }: Tekening): TemplateResult | typeof nothing {
  if (w.vast) return nothing;
  return html`${kaart.bogen.map(({ sector, uitnodiging }) =>
    uitnodiging && sector !== null && isLeeg(w, sector)
      ? html`<button
          type="button"
          class="uitnodiging scherm-alleen"
          ${opPlaats(uitnodiging, kaart)}
          ${actie(w.rond, 'vraag', sector)}
        >
          <span>${w.t.tekst('kaart.vraagDoor')}<span class="vh"> ${sectorNaam(w, sector)}</span></span>
        </button>`
      : nothing,
  )}`;
}
