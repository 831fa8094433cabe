// Alle cijfers en keuzen met hun herkomst, en de regel onder de afdruk. Op papier staat dit altijd.

import type { TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { vandaag } from '../../ui/vandaag.js';
import { VERSIE } from '../../versie.js';
import { herkomstVan } from './rekenblad.js';
import { tabel } from './uitkomst.js';
import { alleVelden } from './velden.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { eenheidVan, labelVan, toonVeld, type Weergave } from './weergave.js';

export function invoertabel(w: Weergave): TemplateResult {
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

/** De regel onder een afdruk: waarop, met welke versie en met welke cijfers. */
export function voetregel({ t, blad }: Weergave, nu: Date): string {
  const { naam, datum } = blad.invoer.tarievenset ?? {};
  return t.tekst('resultaat.afgedrukt', {
    datum: t.datum(vandaag(nu)),
    versie: VERSIE,
    set: naam ?? '–',
    setdatum: t.datum(datum),
  });
}
