// De mensen op de kaart met hun lijnen: eerst de lijnen, dan het kind of gezin, dan de figuren, en daarboven de namen.

import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Band, Persoon } from '../../../domein/dossier/dossier.js';
import { MIDDEN } from '../../../domein/netwerk/plaats.js';
import type { Kaartpersoon } from '../../../domein/netwerk/schik-kaart.js';
import { ringVan } from '../../../domein/netwerk/verdeel-kaart.js';
import { naamVan, omschrijving, onderwerpNaam, tintVan, type Weergave } from '../weergave.js';
import { figuur, lettersSjabloon, steunklasse } from './figuren.js';
import { regels } from './grond.js';
import { bandpad, een, rechtePad } from './lijnen.js';
import { blijftWeg, type Tekening, toontBanden } from './tekening.js';

/** Zo groot is een doel voor een vinger, als er geen ander naast staat. */
const RAAK = 22;
const HEEL = 40;

// Elke band is een eigen pad: wie gesleept wordt neemt de zijne mee, en wat er niet bij komt hoeft de browser niet opnieuw te tekenen.
export function lijnenSjabloon(w: Weergave, tekening: Tekening, metBanden: boolean): SVGTemplateResult {
  const { kaart, smal, personen, banden } = tekening;
  const pad = (klasse: string, van: string, naar: string, kwaliteit: string | null | undefined, d: string) =>
    svg`<path class="band ${klasse} band--${kwaliteit || 'geen'} ${w.gekozen && w.gekozen !== van && w.gekozen !== naar ? 'stil' : ''}" data-van=${van} data-naar=${naar} data-kwaliteit=${kwaliteit ?? ''} d=${bandpad(d, kwaliteit, smal)}></path>`;
  const perId = new Map(kaart.personen.map((persoon) => [persoon.id, persoon]));
  const vanGekozen = ({ van, naar }: Band): boolean => van === w.gekozen || naar === w.gekozen;
  const tussen = banden.filter(
    (band) =>
      vanGekozen(band) ||
      (w.vergelijking ? w.vergelijking.beeld.isAnders(w.vergelijking, band) : metBanden || toontBanden(tekening)),
  );
  return svg`<g class="banden" aria-hidden="true">
    ${tussen.map((band) => pad(`band--tussen ${w.vergelijking?.beeld.isWeg(w.vergelijking, band) ? 'band--weg' : ''}`, band.van, band.naar, band.kwaliteit, padVan(kaart, band)))}
    ${personen.map((persoon) => {
      const { id, band } = persoon;
      const plek = perId.get(id);
      if (
        !band ||
        !plek ||
        ringVan(persoon) === null ||
        blijftWeg(w, id) ||
        w.vergelijking?.weg.some((wie) => wie.id === id)
      )
        return nothing;
      const heel = kaart.maten.stomp === 0 || id === w.gekozen;
      return pad(heel ? '' : 'band--stomp', MIDDEN, id, band, heel ? (plek.lijn ?? '') : stompje(tekening, plek));
    })}
    ${w.vergelijking?.beeld.lijnenSjabloon(w.vergelijking, tekening, tussen)}
  </g>`;
}

/** Langs welk pad een band tussen mensen loopt. */
export function padVan({ banden }: Tekening['kaart'], band: Band): string {
  return banden.find(({ van, naar }) => van === band.van && naar === band.naar)?.pad ?? '';
}

// Te vol voor hele lijnen: een stukje dat naar het midden wijst.
function stompje({ kaart }: Tekening, { x, y, straal }: Kaartpersoon): string {
  const ver = Math.hypot(kaart.midden.x - x, kaart.midden.y - y) || 1;
  const deel = Math.min(1, (straal + kaart.maten.stomp) / ver);
  const eind = { x: x + (kaart.midden.x - x) * deel, y: y + (kaart.midden.y - y) * deel, straal: 0 };
  return rechtePad({ x, y, straal: straal + 1.5 }, eind);
}

export function middenSjabloon(w: Weergave, { kaart }: Tekening, actief: string): SVGTemplateResult {
  const { x, y, straal, naam } = kaart.midden;
  return svg`<g class="midden">
    <g data-knoop="" class="knoop" role="img" tabindex=${actief === MIDDEN ? 0 : -1} aria-label=${onderwerpNaam(w)}>
      <circle class="gloed" cx=${x} cy=${y} r=${een(straal * 1.9)} fill="url(#gloed)"></circle>
      <circle class="kern" cx=${x} cy=${y} r=${straal}></circle>
      <circle class="rand" cx=${x} cy=${y} r=${een(straal - 4.5)}></circle>
    </g>
    <g class="kindnaam ${naam && naam.vak.y > y ? 'eronder' : ''}" aria-hidden="true">${naam ? regels(naam) : nothing}</g>
  </g>`;
}

/** @param stil staat ieder al in de lijst ernaast? Dan hoort wie luistert op de kaart alleen wie er aan de beurt is. */
export function mensenSjabloon(w: Weergave, tekening: Tekening, actief: string, stil: boolean): SVGTemplateResult {
  const { kaart, personen } = tekening;
  const perId = new Map(kaart.personen.map((persoon) => [persoon.id, persoon]));
  const laag = (persoon: Persoon, inhoud: (plek: Kaartpersoon) => SVGTemplateResult | null, tint = '') => {
    const plek = perId.get(persoon.id);
    const binnen = plek && inhoud(plek);
    return binnen ? plekSjabloon(w, persoon, plek, binnen, tint) : nothing;
  };
  return svg`${w.vergelijking?.beeld.spokenSjabloon(w, tekening)}
    ${personen.map((persoon) =>
      laag(
        persoon,
        (plek) => svg`<g
          data-knoop=${persoon.id}
          class="knoop"
          role="button"
          tabindex=${persoon.id === actief ? 0 : -1}
          aria-label=${omschrijving(w, persoon)}
          aria-pressed=${persoon.id === w.gekozen}
          aria-hidden=${stil && persoon.id !== actief ? 'true' : nothing}
        >
          <circle class="raak" r=${een(raakStraal(plek, kaart.personen))}></circle>
          ${persoon.id === w.gekozen ? svg`<circle class="kiesring" r=${een(plek.straal + (persoon.steunfiguur ? 7 : 4.5))}></circle>` : nothing}
          ${figuur(persoon, plek.straal, steunklasse(persoon))}
        </g>${lettersSjabloon(naamVan(w, persoon), plek.straal)}`,
        `knoop--${persoon.soort} ${tintVan(w, persoon.sector)}`,
      ),
    )}
    ${personen.map((persoon) => laag(persoon, (plek) => naamSjabloon(w, persoon, plek)))}`;
}

// Staan twee figuren dicht op elkaar, dan hoort elke helft van de ruimte ertussen bij wie er het dichtst bij staat.
function raakStraal({ id, x, y, straal }: Kaartpersoon, mensen: readonly Kaartpersoon[]): number {
  let ruimte = 2 * RAAK;
  for (const ander of mensen) {
    // Wie opzij al verder staat maakt niets uit: zo hoeft er bij veel mensen bijna niet gerekend te worden.
    if (Math.abs(ander.x - x) < ruimte && ander.id !== id)
      ruimte = Math.min(ruimte, Math.hypot(ander.x - x, ander.y - y));
  }
  return Math.max(straal, ruimte / 2);
}

/** Een laag van wat er bij iemand staat, op zijn plek. Alleen wat er een tint heeft krijgt die: zij kost bij elk mens rekentijd. */
function plekSjabloon(
  w: Weergave,
  persoon: Persoon,
  { x, y }: Kaartpersoon,
  inhoud: SVGTemplateResult,
  tint: string,
): SVGTemplateResult {
  const { id } = persoon;
  const na = w.zicht === 'na';
  const klassen = [
    'plek',
    tint,
    steunklasse(persoon),
    id === w.gekozen && 'gekozen',
    !na && !w.past(persoon) && 'vaag',
    blijftWeg(w, id) && 'gaat',
    w.vergelijking?.weg.some((wie) => wie.id === id) && 'weg',
    w.vergelijking?.verschil.nieuw.includes(id) && 'nieuw',
  ].filter(Boolean);
  return svg`<g class=${klassen.join(' ')} data-plek=${id} transform="translate(${een(x)} ${een(y)})">${inhoud}</g>`;
}

// De tekst staat naast de knop en niet erin: een schermlezer hoort de hele omschrijving.
function naamSjabloon(w: Weergave, persoon: Persoon, { x, y, straal, naam }: Kaartpersoon): SVGTemplateResult | null {
  const { regels: rij, bijschrift, letter, dikte, aanwijslijn } = naam;
  // Past een naam er niet bij, dan staat hij er zodra iemand gekozen is.
  if (rij.length === 0)
    return persoon.id !== w.gekozen
      ? null
      : svg`<text class="naam-kaart naam--los" aria-hidden="true" font-size="13" y=${een(straal + 15)}>${kort(naamVan(w, persoon))}</text>`;
  return svg`<g class="naam-kaart" aria-hidden="true" font-weight=${dikte}>
    ${aanwijslijn ? svg`<path class="aanwijslijn" transform="translate(${een(-x)} ${een(-y)})" d=${aanwijslijn}></path>` : nothing}
    ${rij.map(({ tekst, anker, ...punt }) => svg`<text font-size=${letter} text-anchor=${anker} x=${een(punt.x - x)} y=${een(punt.y - y)}>${tekst}</text>`)}
    ${bijschrift ? svg`<text class="bijschrift" font-size="12" text-anchor=${bijschrift.anker} x=${een(bijschrift.x - x)} y=${een(bijschrift.y - y)}>${bijschrift.tekst}</text>` : nothing}
  </g>`;
}

// Wat langer is dan een naam hoort te zijn houdt op; de hele naam staat in de lijst.
const kort = (naam: string): string => ([...naam].length > HEEL ? `${[...naam].slice(0, HEEL - 1).join('')}…` : naam);
