// Het blad met alle cijfers en keuzen en waar zij vandaan komen.

import { html, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { herkomstVan } from './rekenblad.js';
import { tabel } from './tabel.js';
import { alleVelden } from './velden.js';
import { eenheidVan, labelVan, toonVeld, type Weergave } from './weergave.js';

export function bladSjabloon(w: Weergave): TemplateResult {
  return html`${cijfertabel(w)}`;
}

export function cijfertabel(w: Weergave): TemplateResult {
  const { t, blad } = w;
  const rijen = alleVelden(blad.invoer).filter(({ pad }) => (leesOp(blad.invoer, pad) ?? null) !== null);
  return tabel(
    t.tekst('resultaat.invoer.titel'),
    [t.tekst('tabel.cijfer'), t.tekst('tabel.waarde'), t.tekst('tabel.eenheid'), t.tekst('tabel.herkomst')],
    rijen.map((veld) => {
      const herkomst = herkomstVan(blad.invoer, veld.pad);
      const bron = herkomst && [
        tekstOfNiets(t, `herkomst.status.${herkomst.status}`),
        herkomst.bron,
        herkomst.datum && t.datum(herkomst.datum),
        herkomst.reden,
      ];
      return [labelVan(w, veld, true), toonVeld(w, veld), eenheidVan(w, veld), bron?.filter(Boolean).join(', ') ?? '–'];
    }),
    4,
  );
}
