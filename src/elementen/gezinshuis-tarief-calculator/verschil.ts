// Waardoor het tarief anders is dan aan het begin: welke wijziging het meest scheelt. Komt pas als er iets gewijzigd is.

import { html, nothing, type TemplateResult } from 'lit';
import { gelijk } from '../../domein/gelijk.js';
import { leesOp, zetOp } from '../../domein/json-pointer.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import type { Herkomst, JsonPointer } from '../../domein/tarief/tarief-invoer.js';
import { BLOKNAMEN } from '../../domein/tarief/velden.js';
import { actie } from '../../scherm/acties.js';
import { idVan } from '../../scherm/scherm-element.js';
import { deelVan, isOnder, zonderGetypt } from './getypt.js';
import { bloktitel } from './rij.js';
import { onthoud, type Rekenblad } from './rekenblad.js';
import type { Actiebasis } from './reken-acties.js';
import { springNaar } from './spring.js';
import { alleVelden, bouwsteenVan, type Invoer, type Veld } from './velden.js';
import { labelVan, toonVeld, type Weergave } from './weergave.js';

interface Oorzaak {
  readonly pad: string;
  /** Wat het tarief scheelt als alleen deze wijziging weg is. */
  readonly scheelt: number;
}

// Wat alleen samen terug kan: een andere wijze heeft andere velden, een lijst andere rijen.
const GEHEEL = ['/verzorging/groepen', '/zorgzwaarte/niveaus'];

/** De wijzigingen sinds het begin, die het meest scheelt voorop. Wat niets scheelt staat er niet bij. */
export function oorzakenVan(begin: Invoer, nu: Invoer, tarief: number): Oorzaak[] {
  const anders = (pad: string): boolean => !gelijk(leesOp(begin, pad) ?? null, leesOp(nu, pad) ?? null);
  const blokken = BLOKNAMEN.map((naam) => `/${naam}`).filter(
    (pad) => anders(`${pad}/wijze`) || (leesOp(nu, pad) ?? null) === null,
  );
  const samen = [...GEHEEL, ...blokken];
  const los = alleVelden(nu)
    .map(({ pad }) => pad)
    .filter((pad) => !samen.some((geheel) => pad.startsWith(`${geheel}/`)));
  return [...samen, ...los]
    .filter(anders)
    .map((pad) => {
      const zonder = berekenTarief(zetOp(nu, pad, leesOp(begin, pad) ?? null)).tariefPerEtmaal;
      return { pad, scheelt: zonder === null ? 0 : tarief - zonder };
    })
    .filter(({ scheelt }) => scheelt !== 0)
    .sort((een, ander) => Math.abs(ander.scheelt) - Math.abs(een.scheelt));
}

export class Verschil {
  readonly #basis: Actiebasis;
  #toontAlles = false;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  /** Staan alle oorzaken er, of alleen de grootste? */
  get toontAlles(): boolean {
    return this.#toontAlles;
  }

  wisselAlles(): void {
    this.#toontAlles = !this.#toontAlles;
  }

  /** Maakt één wijziging ongedaan: op deze plek staat weer wat er aan het begin stond. */
  zetTerug(pad: JsonPointer): void {
    const { rekenaar, wijzig, wortel } = this.#basis;
    wijzig(() => rekenaar.bewerk((blad) => zetTerug(blad, pad, rekenaar.begin.invoer)));
    // De link kan weg zijn; wie hem koos leest bij de uitkomst verder.
    wortel().querySelector<HTMLElement>('#uitkomst')?.focus({ preventScroll: true });
  }

  /** Hetzelfde bij het veld zelf; daar werkt de bezoeker ook verder. */
  zetVeldTerug(pad: JsonPointer): void {
    const { rekenaar, wijzig, ververs, wortel } = this.#basis;
    // Een andere wijze heeft andere velden: die gaan samen terug.
    const plek = pad.replace(/\/wijze$/, '');
    wijzig(() => rekenaar.bewerk((blad) => zetTerug(blad, plek, rekenaar.begin.invoer)));
    void ververs().then(() => springNaar(wortel(), idVan(pad)));
  }

  beginSjabloon(w: Weergave, veld: Veld): TemplateResult | typeof nothing {
    return beginSjabloon(w, this, veld);
  }

  oorzaakSjabloon(w: Weergave): TemplateResult | typeof nothing {
    return oorzaakSjabloon(w, this);
  }
}

// Zet op één plek, en op alles eronder, terug wat er in `begin` stond: cijfers, herkomst en wat er half getypt was.
function zetTerug(blad: Rekenblad, plek: JsonPointer, begin: Invoer): Rekenblad {
  const hier = (pad: JsonPointer): boolean => isOnder(plek, pad);
  const [nu, toen] = [blad.invoer, begin].map(({ herkomst }) => (herkomst ?? {}) as Record<JsonPointer, Herkomst>);
  const herkomst = { ...deelVan(nu, (pad) => !hier(pad)), ...deelVan(toen, hier) };
  // Wat iemand bij zijn eigen cijfer schreef komt terug als hij dat weer typt.
  const sporen = Object.keys(deelVan(nu, hier)).map((pad) => [pad, { ...onthoud(blad, pad), vanzelf: herkomst[pad] }]);
  return {
    ...zonderGetypt(blad, plek),
    invoer: { ...zetOp(blad.invoer, plek, leesOp(begin, plek) ?? null), herkomst } as Invoer,
    sporen: { ...blad.sporen, ...Object.fromEntries(sporen) },
  };
}

function oorzaakSjabloon(w: Weergave, doe: Verschil): TemplateResult | typeof nothing {
  const { t, blad, begin, resultaat } = w;
  const [eerste, ...rest] = oorzakenVan(begin.invoer, blad.invoer, resultaat.tariefPerEtmaal ?? 0);
  if (!eerste) return nothing;
  // Eén oorzaak staat er meteen: wie typt ziet het paneel niet groeien. De andere staan er voor wie ze vraagt.
  return html`<p>
      ${t.tekst('verschil.door', { wat: oorzaaknaam(w, eerste) })} ${terug(w, doe, eerste)}
      ${
        rest.length === 0
          ? nothing
          : html`<a href="#" aria-expanded=${doe.toontAlles ? 'true' : 'false'} ${actie(doe, 'wisselAlles')}
              >${t.meervoud('verschil.andere', rest.length)}</a
            >`
      }
    </p>
    ${
      rest.length === 0 || !doe.toontAlles
        ? nothing
        : html`<ul>
            ${rest.map((oorzaak) => html`<li>${oorzaaknaam(w, oorzaak)}. ${terug(w, doe, oorzaak)}</li>`)}
          </ul>`
    }`;
}

function terug(w: Weergave, doe: Verschil, oorzaak: Oorzaak): TemplateResult | typeof nothing {
  if (w.alleenLezen) return nothing;
  return html`<a href="#" ${actie(doe, 'zetTerug', oorzaak.pad)}
    >${w.t.tekst('actie.zetTerug')}<span class="vh"> ${oorzaaknaam(w, oorzaak)}</span></a
  >`;
}

function oorzaaknaam(w: Weergave, oorzaak: Oorzaak): string {
  const nummer = bouwsteenVan(oorzaak.pad);
  return alleVelden(w.blad.invoer).some(({ pad }) => pad === oorzaak.pad)
    ? labelVan(w, oorzaak, nummer > 0)
    : bloktitel(w, nummer);
}

// Een niveau dat ertussen kwam of wegging schuift de rest op: dan staat op deze plek een ander.
function isZelfdeRij(begin: Invoer, nu: Invoer, pad: JsonPointer): boolean {
  const rij = /^\/zorgzwaarte\/niveaus\/\d+/.exec(pad)?.[0];
  return !rij || leesOp(begin, `${rij}/code`) === leesOp(nu, `${rij}/code`);
}

/** Onder een veld dat anders is dan aan het begin: wat daar stond, en het terugzetten. */
function beginSjabloon(w: Weergave, doe: Verschil, veld: Veld): TemplateResult | typeof nothing {
  const { t, blad, begin, alleenLezen } = w;
  const { pad } = veld;
  const was: unknown = leesOp(begin.invoer, pad);
  const isNieuw = blad.getypt[pad] !== undefined && (pad in blad.onleesbaar || pad in blad.vragen);
  // Wat er aan het begin niet stond is met leeg maken ook weg.
  if (
    alleenLezen ||
    (was ?? null) === null ||
    !isZelfdeRij(begin.invoer, blad.invoer, pad) ||
    (was === leesOp(blad.invoer, pad) && !isNieuw)
  )
    return nothing;
  return html`<p class="hulp">
    ${t.tekst('herkomst.begon', { waarde: toonVeld({ t, blad: { ...blad, invoer: begin.invoer, getypt: {} } }, veld) })}
    <a href="#" ${actie(doe, 'zetVeldTerug', pad)}
      >${t.tekst('actie.zetTerug')}<span class="vh"> ${labelVan(w, veld, true)}</span></a
    >
  </p>`;
}
