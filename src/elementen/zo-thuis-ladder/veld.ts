// Een vraag van de ladder op het scherm: hoe zij heet, wat erop geantwoord is en wat er niet klopt, in een veld van het huis.

import type { TemplateResult } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import { antwoordOp } from '../../domein/ladder/bewerk-ladder.js';
import type { Veldbericht } from '../../scherm/bericht.js';
import { keuzelijst, keuzes, type Optie, tekstveld, type Veldbeeld, vinkje } from '../../scherm/veld.js';
import { codetekst } from '../../ui/codetekst.js';
import { getalTekst, keuzeNaam, labelVan, tekstOp } from './velden.js';
import { tredeNaam, type Weergave } from './weergave.js';

/** `lang` een notitie · `dag` een kalenderdag · `getal` een aantal. */
export type Veldsoort = 'lang' | 'dag' | 'getal';

/** Wat er bij een plek niet klopt, zoals het bij een veld van het huis staat. */
export function berichtenVan({ t, bij }: Pick<Weergave, 't' | 'bij'>, pad: string): readonly Veldbericht[] {
  return bij(pad).map(({ ernst, code }) => ({ soort: ernst, tekst: codetekst(t, code, 'melding.') }));
}

export function beeldVan(w: Weergave, pad: string, soort?: string): Veldbeeld {
  return {
    pad,
    label: labelVan(w, pad),
    berichten: berichtenVan(w, pad),
    ...(soort && { soort }),
  };
}

export function invoerSjabloon(w: Weergave, pad: string, soort: Veldsoort, uitleg?: string): TemplateResult {
  const nu = antwoordOp(w.ladder, pad);
  const waarde = soort === 'getal' ? (w.getypt(pad, nu) ?? getalTekst(w.t, nu)) : tekstOp(w, pad);
  return tekstveld({ ...beeldVan(w, pad, soort), hulp: uitleg }, waarde, soort);
}

/** Een keuzelijst; vooraan staat dat het nog niet bekend is. */
export function keuzeSjabloon(w: Weergave, pad: string, opties: readonly Optie[]): TemplateResult {
  return keuzelijst(beeldVan(w, pad, 'code'), tekstOp(w, pad), [['', '–'], ...opties]);
}

export function codeOpties(w: Pick<Weergave, 't' | 'lezer'>, codes: readonly string[]): readonly Optie[] {
  return codes.map((code) => [code, keuzeNaam(w, code)]);
}

/** De treden om uit te kiezen, in de vaste volgorde. */
export function tredeOpties(w: Pick<Weergave, 't' | 'lezer'>): readonly Optie[] {
  return TREDECODES.map((code) => [code, tredeNaam(w, code)]);
}

/** Eén antwoord uit een paar losse knoppen. */
export function chipsSjabloon(w: Weergave, pad: string, opties: readonly Optie[]): TemplateResult {
  return keuzes({ ...beeldVan(w, pad, 'code'), vorm: 'chips' }, 'radio', [tekstOp(w, pad)], opties);
}

/** Een vakje dat aan of uit staat. */
export function vinkSjabloon(pad: string, label: string, aan: boolean): TemplateResult {
  return vinkje({ pad, label, soort: 'vink' }, aan);
}

/** Een lijst vakjes onder één vraag. */
export function vinkjesSjabloon(w: Weergave, pad: string, opties: readonly Optie[]): TemplateResult {
  const gekozen = antwoordOp(w.ladder, pad);
  return keuzes(beeldVan(w, pad, 'lijst'), 'checkbox', Array.isArray(gekozen) ? (gekozen as string[]) : [], opties);
}
