// Wat er bij een veld te zeggen is: het woord dat de kleur vervangt, en bij een vraag de antwoorden erbij: met één klik is zij weg.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import type { Veldbericht } from '../../scherm/bericht.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Bericht } from './berichten.js';
import type { RekenActies } from './reken-acties.js';
import type { Veld } from './velden.js';
import { schrijfVeld, type Weergave } from './weergave.js';

/** Wat een bericht van het scherm nodig heeft, en wie het antwoord op een vraag krijgt. */
type Vrager = Pick<Weergave, 't' | 'blad'> & { readonly doe: Pick<RekenActies, 'bedoel'> };

export function veldbericht(w: Vrager, veld: Veld, bericht: Bericht): Veldbericht {
  const { t, doe } = w;
  const vraag = bericht.soort === 'vraag' ? w.blad.vragen[veld.pad] : undefined;
  const woord = codetekst(t, bericht.soort, 'melding.');
  if (!vraag) return { soort: bericht.soort, tekst: bericht.tekst, woord };
  const antwoord = (waarde: number): TemplateResult =>
    knop(doe, 'bedoel', [veld.pad, waarde], {
      tekst: t.tekst('twijfel.bedoel', { getal: schrijfVeld(t, veld, waarde) }),
    });
  return {
    soort: 'vraag',
    woord,
    tekst: html`${bericht.tekst} <span class="knoppen">${vraag.lezingen.map(antwoord)}</span>`,
  };
}

/** De stip bij een veld dat in een ander scenario anders is ingevuld. @param namen van die scenario's; leeg is geen stip */
export function andersteken({ t }: Weergave, id: string, namen: string): TemplateResult | typeof nothing {
  if (!namen) return nothing;
  return html`<span class="afwijkt" id="${id}-anders"
    ><span class="vh">${t.tekst('scenario.andersDan', { namen })}</span></span
  >`;
}
