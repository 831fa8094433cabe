// Waardoor het tarief anders is dan aan het begin: welke wijziging het meest scheelt. Komt pas als er iets gewijzigd is.

import { html, nothing, type TemplateResult } from 'lit';
import { gelijk } from '../../domein/gelijk.js';
import { leesOp, zetOp } from '../../domein/json-pointer.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import type { JsonPointer } from '../../domein/tarief/tarief-invoer.js';
import { BLOKNAMEN } from '../../domein/tarief/velden.js';
import { actie } from '../../scherm/acties.js';
import { bloktitel } from './rij.js';
import type { Rekenblad } from './rekenblad.js';
import type { Actiebasis } from './reken-acties.js';
import { alleVelden, bouwsteenVan, type Invoer } from './velden.js';
import { labelVan, type Weergave } from './weergave.js';

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

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  /** Maakt één wijziging ongedaan: op deze plek staat weer wat er aan het begin stond. */
  zetTerug(pad: JsonPointer): void {
    const { rekenaar, wijzig, wortel } = this.#basis;
    wijzig(() => rekenaar.bewerk((blad) => zetTerug(blad, pad, rekenaar.begin.invoer)));
    // De link kan weg zijn; wie hem koos leest bij de uitkomst verder.
    wortel().querySelector<HTMLElement>('#uitkomst')?.focus({ preventScroll: true });
  }

  oorzaakSjabloon(w: Weergave): TemplateResult | typeof nothing {
    return oorzaakSjabloon(w, this);
  }
}

// Zet op één plek, en op alles eronder, terug wat er in `begin` stond: cijfers, herkomst en wat er half getypt was.
function zetTerug(blad: Rekenblad, plek: JsonPointer, begin: Invoer): Rekenblad {
  const elders = (pad: JsonPointer): boolean => pad !== plek && !pad.startsWith(`${plek}/`);
  const deel = <T>(van: object | null | undefined, mee: (pad: JsonPointer) => boolean): Record<JsonPointer, T> =>
    Object.fromEntries(Object.entries(van ?? {}).filter(([pad]) => mee(pad))) as Record<JsonPointer, T>;
  const herkomst = { ...deel(blad.invoer.herkomst, elders), ...deel(begin.herkomst, (pad) => !elders(pad)) };
  return {
    ...blad,
    invoer: { ...zetOp(blad.invoer, plek, leesOp(begin, plek) ?? null), herkomst } as Invoer,
    getypt: deel(blad.getypt, elders),
    vragen: deel(blad.vragen, elders),
    onleesbaar: blad.onleesbaar.filter(elders),
  };
}

function oorzaakSjabloon(w: Weergave, doe: Verschil): TemplateResult | typeof nothing {
  const { t, blad, begin, resultaat } = w;
  const [eerste, ...rest] = oorzakenVan(begin.invoer, blad.invoer, resultaat.tariefPerEtmaal ?? 0);
  if (!eerste) return nothing;
  const nummer = bouwsteenVan(eerste.pad);
  const wat = alleVelden(blad.invoer).some(({ pad }) => pad === eerste.pad)
    ? labelVan(w, eerste, nummer > 0)
    : bloktitel(w, nummer);
  return html`<p>
    ${t.tekst('verschil.door', { wat })}
    ${
      w.alleenLezen
        ? nothing
        : html`<a href="#" ${actie(doe, 'zetTerug', eerste.pad)}
            >${t.tekst('actie.zetTerug')}<span class="vh"> ${wat}</span></a
          >`
    }
    ${rest.length > 0 ? t.meervoud('verschil.andere', rest.length) : nothing}
  </p>`;
}
