// Wat het overzicht over iemand weet: welke steun, voor wie, en of die blijft. Wie alleen steun ontvangt telt niet mee.

import type { Persoon } from '../../../domein/dossier/dossier.js';
import { dekkingVan } from '../../../domein/netwerk/dekking.js';
import { codetekst } from '../../../ui/codetekst.js';
import { metHoofdletter } from '../namen.js';
import { BIJ_FUNCTIE, pictogram, tekening } from '../pictogram.js';
import type { Vertaler } from '../teksten.js';
import { isSteunfiguur, onderwerpcode, type Weergave } from '../weergave.js';

const ANKER = 'M12 22V8M5 12H2a10 10 0 0 0 20 0h-3M12 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6';

export function tekenVan(functie: string): unknown {
  return pictogram(BIJ_FUNCTIE[functie] ?? 'anders');
}

export function anker(): unknown {
  return tekening(ANKER);
}

/** De soorten steun waar het overzicht over gaat: altijd dezelfde drie, en andere steun als iemand die geeft. */
export function functiesVan(personen: readonly Persoon[]): readonly string[] {
  return Object.keys(dekkingVan(personen));
}

/** De soorten steun die nog niemand geeft. */
export function gatenVan(personen: readonly Persoon[]): readonly string[] {
  return Object.entries(dekkingVan(personen)).flatMap(([functie, ids]) => (ids.length === 0 ? functie : []));
}

export function functienaam(t: Vertaler, functie: string): string {
  return metHoofdletter(codetekst(t, functie, 'doet.'));
}

function gegeven({ steun }: Persoon): NonNullable<Persoon['steun']> {
  return (steun ?? []).filter(({ functie, richting }) => functie && richting !== 'geeft');
}

export function geeftSteun(persoon: Persoon): boolean {
  return gegeven(persoon).length > 0;
}

export function geeft(persoon: Persoon, code: string): boolean {
  return gegeven(persoon).some(({ functie }) => functie === code);
}

/** Van een ouder en een hulpverlener staat er alleen iets als er steun is ingevuld: van hen is het geen open vraag. */
export function isRij(persoon: Persoon): boolean {
  const { soort } = persoon;
  return isSteunfiguur(persoon) || geeftSteun(persoon) || (soort !== 'gezin' && soort !== 'professional');
}

/** Voor wie deze steun is, in woorden: "voor jou, voor je ouders", "over en weer". */
export function voorWie(w: Weergave, persoon: Persoon, code: string): string {
  const delen = gegeven(persoon).filter(({ functie }) => functie === code);
  const woorden = delen.flatMap(({ voor, richting }) =>
    richting === 'wederzijds' ? w.t.tekst('overzicht.voor.wederzijds') : voor ? ontvangernaam(w, voor) : [],
  );
  return [...new Set(woorden)].join(', ');
}

// Van kind en jongere is alleen wie het is de lezer zelf.
function ontvangernaam(w: Weergave, voor: string): string {
  const ander = (voor === 'kind' || voor === 'jongere') && voor !== onderwerpcode(w);
  const sleutel = `overzicht.voor.${voor}`;
  return w.t.kent(sleutel) ? w.t.tekstAan(sleutel, w.leestZelf && !ander) : '';
}

/** Blijft iemand als de hulp stopt? Een hulpverlener die niet blijft, stopt met de hulp. `null`: dat is geen vraag. */
export function blijven({ blijftNaHulp, soort }: Persoon): 'ja' | 'nee' | 'stopt' | 'vraag' | null {
  if (blijftNaHulp === 'ja') return 'ja';
  if (soort === 'professional') return blijftNaHulp === 'nee' ? 'stopt' : null;
  return blijftNaHulp === 'nee' ? 'nee' : 'vraag';
}
