// Een vraag van het formulier op het scherm: hoe zij heet, de uitleg erbij, en wat er niet klopt, in een veld van het huis.
// Het label hoort bij de naam van de vraag, de laatste stap van haar pad; zo heet dezelfde vraag overal hetzelfde.

import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { RELATIES_PER_SECTOR } from '../../../domein/dossier/codes.js';
import { HOOGSTE_AANTAL_TEKENS } from '../../../domein/dossier/vorm.js';
import { idVan } from '../../../scherm/scherm-element.js';
import { keuzelijst, keuzes, type Optie, tekstveld, type Veldbeeld } from '../../../scherm/veld.js';
import { codetekst, tekstOfNiets } from '../../../ui/codetekst.js';
import type { Vertaler } from '../teksten.js';
import { keuzenaam } from '../blad/antwoorden.js';
import { type Veld, waardeVan } from '../blad/velden.js';
import { labelVan, naamVan, onderwerpcode } from '../weergave.js';
import { type Invulling, passendeCodes } from './weergave.js';

export function veldSjabloon(w: Invulling, veld: Veld): TemplateResult {
  const { naam, pad, soort, codes } = veld;
  const waarde = waardeVan(w.persoon, veld) ?? '';
  if (soort === 'vink') {
    return keuzeSjabloon(w, pad, 'radio', ['ja', 'nee', 'onbekend'], [waarde === '' ? '' : waarde ? 'ja' : 'nee']);
  }
  if (soort === 'keuzes') return keuzeSjabloon(w, pad, 'checkbox', codes, waarde as string[]);
  if (soort === 'keuze' && naam !== 'relatie') return keuzeSjabloon(w, pad, 'radio', codes, [waarde as string]);
  return invoerSjabloon(w, pad, soort, String(waarde));
}

/** Een vraag met vaste antwoorden. */
export function keuzeSjabloon(
  w: Invulling,
  pad: string,
  type: 'checkbox' | 'radio',
  codes: readonly string[],
  gekozen: readonly string[],
): TemplateResult {
  const opties = passendeCodes(w, codes, gekozen).map((code): Optie => [code, keuzenaam(w, code)]);
  return keuzes(beeldVan(w, pad), type, gekozen, opties);
}

/** Een vraag om iets op te schrijven, of de keuzelijst met relaties. */
export function invoerSjabloon(w: Invulling, pad: string, soort: Veld['soort'], waarde: string): TemplateResult {
  const { t } = w;
  if (pad === '/relatie') return relatieSjabloon(w, waarde);
  if (soort !== 'lang')
    return tekstveld({ ...beeldVan(w, pad), verplicht: pad === '/naam' }, waarde, soort === 'dag' ? soort : 'tekst');
  const teller = html`<p class="hulp" id="${idVan(pad)}-teller">${tellerTekst(t, waarde)}</p>`;
  const beeld = beeldVan(w, pad, t.tekstAan('notitie.leesbaar', w.leestZelf));
  return tekstveld({ ...beeld, onder: teller, ookBeschreven: `${idVan(pad)}-teller` }, waarde, 'lang');
}

function relatieSjabloon(w: Invulling, gekozen: string): TemplateResult {
  const optie = (code: string): Optie => [code, code ? codetekst(w.t, code) : '–'];
  return keuzelijst(beeldVan(w, '/relatie'), gekozen, [
    optie(''),
    ...Object.entries(RELATIES_PER_SECTOR).map(([sector, relaties]) => ({
      groep: codetekst(w.t, sector),
      opties: relaties.map(optie),
    })),
    optie('anders'),
  ]);
}

function beeldVan(w: Invulling, pad: string, extra = ''): Veldbeeld {
  const { t } = w;
  const naam = naamVan(pad);
  const voorzet =
    naam === 'voor' && w.nieuw && w.leeftijd ? t.tekstAan(`veld.voor.${onderwerpcode(w)}`, w.leestZelf) : '';
  return {
    pad,
    label: labelVan(w, pad),
    hulp: [tekstOfNiets(t, `veld.${naam}.hulp`), voorzet, extra].filter(Boolean).join(' '),
    berichten: w.bij(pad).map(({ ernst, code }) => ({
      soort: ernst,
      woord: t.tekst(`melding.${ernst}`),
      tekst: codetekst(t, code, 'melding.'),
    })),
  };
}

/** Hoeveel tekens er nog bij kunnen, of hoeveel er te veel zijn. */
export function tellerTekst(t: Vertaler, waarde: string): string {
  const over = HOOGSTE_AANTAL_TEKENS - [...waarde.replaceAll('\r\n', '\n')].length;
  return t.meervoud(over < 0 ? 'teller.teveel' : 'teller.over', Math.abs(over));
}
