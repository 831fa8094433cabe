// Waardoor het tarief anders is dan aan het begin: welke wijziging het meest scheelt. Komt pas als er iets gewijzigd is.

import { html, nothing, type TemplateResult } from 'lit';
import { gelijk } from '../../domein/gelijk.js';
import { leesOp, zetOp } from '../../domein/json-pointer.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { BLOKNAMEN } from '../../domein/tarief/velden.js';
import { actie } from '../../scherm/acties.js';
import { bloktitel } from './rij.js';
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

export function oorzaakSjabloon(w: Weergave): TemplateResult | typeof nothing {
  const { t, doe, blad, begin, resultaat } = w;
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
