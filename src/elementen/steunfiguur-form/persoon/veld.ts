// Een vraag van het formulier op het scherm: hoe zij heet, de uitleg erbij, en wat er niet klopt, in een veld van het huis.
// Het label hoort bij de naam van de vraag, de laatste stap van haar pad; zo heet dezelfde vraag overal hetzelfde.

import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { RELATIES_PER_SECTOR } from '../../../domein/dossier/codes.js';
import { HOOGSTE_AANTAL_TEKENS } from '../../../domein/dossier/vorm.js';
import { actie } from '../../../scherm/acties.js';
import { datumTekst } from '../../../scherm/datum-tekst.js';
import { idVan } from '../../../scherm/scherm-element.js';
import { keuzes, type Optie, tekstveld, type Veldbeeld } from '../../../scherm/veld.js';
import { codetekst, tekstOfNiets } from '../../../ui/codetekst.js';
import type { Vertaler } from '../teksten.js';
import { keuzenaam } from '../blad/antwoorden.js';
import { type Veld, waardeVan } from '../blad/velden.js';
import { metHoofdletter } from '../namen.js';
import { BIJ_FUNCTIE, pictogram } from '../pictogram.js';
import { labelVan, naamVan, onderwerpcode } from '../weergave.js';
import { type Bevraging, passendeCodes } from './weergave.js';

export function veldSjabloon(w: Bevraging, veld: Veld): TemplateResult {
  const { naam, pad, soort, codes } = veld;
  const waarde = waardeVan(w.persoon, veld) ?? '';
  if (soort === 'vink') {
    return keuzeSjabloon(w, pad, 'radio', ['ja', 'nee', 'onbekend'], [waarde === '' ? '' : waarde ? 'ja' : 'nee']);
  }
  if (naam === 'functies') return tegelSjabloon(w, pad, codes, waarde as string[]);
  if (naam === 'relatie') return relatieSjabloon(w, waarde as string);
  if (soort === 'keuzes') return keuzeSjabloon(w, pad, 'checkbox', codes, waarde as string[]);
  if (soort === 'keuze') return keuzeSjabloon(w, pad, 'radio', codes, [waarde as string]);
  if (soort === 'datum')
    return invoerSjabloon(w, pad, 'tekst', w.getypt?.(pad, String(waarde)) ?? datumTekst(w.t, String(waarde)));
  return invoerSjabloon(w, pad, soort, String(waarde));
}

/** Een vraag met vaste antwoorden. */
export function keuzeSjabloon(
  w: Bevraging,
  pad: string,
  type: 'checkbox' | 'radio',
  codes: readonly string[],
  gekozen: readonly string[],
): TemplateResult {
  const opties = passendeCodes(w, codes, gekozen).map((code): Optie => [code, keuzenaam(w, code, naamVan(pad))]);
  const vorm = type === 'radio' && opties.length <= 3 ? 'balk' : 'chips';
  return keuzes({ ...beeldVan(w, pad), vorm }, type, gekozen, opties);
}

/** Een vraag om iets op te schrijven. */
export function invoerSjabloon(w: Bevraging, pad: string, soort: Veld['soort'], waarde: string): TemplateResult {
  const { t } = w;
  if (soort !== 'lang')
    return tekstveld({ ...beeldVan(w, pad), verplicht: pad === '/naam' }, waarde, soort === 'dag' ? soort : 'tekst');
  const teller = html`<p class="hulp" id="${idVan(pad)}-teller">${tellerTekst(t, waarde)}</p>`;
  const lezers = naamVan(pad) === 'twijfelProfessional' ? 'notitie.twijfel' : 'notitie.leesbaar';
  const beeld = beeldVan(w, pad, t.tekstAan(lezers, w.leestZelf));
  return tekstveld({ ...beeld, onder: teller, ookBeschreven: `${idVan(pad)}-teller` }, waarde, 'lang');
}

// Wie het meest genoemd wordt; de rest staat achter "Meer".
const EERSTE =
  'oma opa tante oom broer zus neef nicht vriend klasgenoot buur leraar coach collega online-contact'.split(' ');

/** Wie iemand is, als knoppen: eerst wie het meest genoemd wordt. */
function relatieSjabloon(w: Bevraging, gekozen: string): TemplateResult {
  const { t, doe, alleRelaties } = w;
  const alle = Object.values(RELATIES_PER_SECTOR).flat() as readonly string[];
  const rest = alle.filter((code) => !EERSTE.includes(code));
  const toon = alleRelaties ? [...EERSTE, ...rest] : [...EERSTE, ...rest.filter((code) => code === gekozen)];
  const opties = [...toon, 'anders'].map((code) => [code, codetekst(t, code)] as const);
  // Een keuze is ook weer weg te halen.
  const leeg = gekozen ? [['', t.tekst('code.onbekend')] as const] : [];
  const meer = alleRelaties
    ? nothing
    : html`<button type="button" class="chip meer" aria-expanded="false" ${actie(doe, 'toonRelaties', rest[0])}>
        ${pictogram('open')}${t.tekst('actie.meer')}
      </button>`;
  return keuzes({ ...beeldVan(w, '/relatie'), vorm: 'chips', onder: meer }, 'radio', [gekozen], [...opties, ...leeg]);
}

/** De soorten steun als tegels: een tekening, een woord en een voorbeeld. */
function tegelSjabloon(
  w: Bevraging,
  pad: string,
  codes: readonly string[],
  gekozen: readonly string[],
): TemplateResult {
  const { t } = w;
  const opties = codes.map(
    (code) =>
      [
        code,
        html`${pictogram(BIJ_FUNCTIE[code] ?? 'anders')}<strong>${metHoofdletter(codetekst(t, code, 'doet.'))}</strong>
          <small>${codetekst(t, code, 'tegel.')}</small>`,
      ] as const,
  );
  return keuzes(beeldVan(w, pad), 'checkbox', gekozen, opties);
}

export function beeldVan(w: Bevraging, pad: string, extra = ''): Veldbeeld {
  const { t } = w;
  const naam = naamVan(pad);
  const voorzet =
    naam === 'voor' && w.nieuw && w.leeftijd ? t.tekstAan(`veld.voor.${onderwerpcode(w)}`, w.leestZelf) : '';
  return {
    pad,
    label: labelVan(w, pad, w.persoon),
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
