// Wat elk onderdeel van het scherm nodig heeft om zich te tekenen, en de kleine hulpjes die ze delen.

import { type Breuk, euros, inCenten } from '../../domein/exact.js';
import { leesOp } from '../../domein/json-pointer.js';
import { BLOKKEN } from '../../domein/tarief/velden.js';
import type { JsonPointer, TariefResultaat } from '../../domein/tarief/index.js';
import { schrijfGetal, schrijfProcent } from '../../i18n/getal.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import type { Bericht } from './berichten.js';
import type { Rekenblad } from './rekenblad.js';
import type { Vertaler } from './teksten.js';
import type { Veld } from './velden.js';

export interface Weergave {
  readonly t: Vertaler;
  readonly blad: Rekenblad;
  readonly resultaat: TariefResultaat;
  readonly alleenLezen: boolean;
  /** De berichten die bij een veld zichtbaar zijn. */
  readonly bij: (pad: JsonPointer) => readonly Bericht[];
}

/** Een id in de schaduwboom bij een plek in de invoer. */
export function idVan(pad: JsonPointer): string {
  return `v${pad.replaceAll(/[^a-z0-9]+/gi, '-')}`;
}

/** De naam van een veld: de laatste stap van zijn pad. Zij is de sleutel van label, uitleg en eenheid. */
export function naamVan(pad: JsonPointer): string {
  return pad.replace(/.*\//, '');
}

/**
 * Het label van een veld.
 * @param volledig met de bouwsteen of het niveau erbij, waar dat er niet al boven staat
 */
export function labelVan(
  { t, blad }: Pick<Weergave, 't' | 'blad'>,
  { pad }: Pick<Veld, 'pad'>,
  volledig = false,
): string {
  const [, blok = '', lijst, plek = ''] = pad.split('/');
  const rij = leesOp(blad.invoer, `/${blok}/${lijst}/${plek}`);
  const leeftijd = plek.startsWith('+') ? plek.slice(1) : leesOp(rij, '/leeftijdsgroep');
  const groep = codetekst(t, String(leeftijd), 'leeftijdsgroep=');
  const sleutel = `veld.${naamVan(pad)}`;
  const label = t.kent(sleutel) ? t.tekst(sleutel, { groep }) : '';
  const nummer = Object.keys(BLOKKEN).indexOf(blok) + 1;
  const erboven = nummer ? codetekst(t, `${nummer}.titel`, 'blok.') : leesOp(rij, '/code');
  return [volledig && erboven, label].filter(Boolean).join(': ') || pad;
}

/** De eenheid van een veld, of niets. De sleutel is de naam van het veld: die is overal dezelfde. */
export function eenheidVan(t: Vertaler, { pad, soort }: Veld): string {
  return tekstOfNiets(t, `eenheid.${soort === 'fractie' ? soort : naamVan(pad)}`);
}

/** De tekst die in een getalveld staat: wat getypt is, anders het getal uit de invoer. */
export function tekstVan({ t, blad }: Weergave, { pad, soort }: Veld): string {
  const getypt = blad.getypt[pad];
  if (getypt !== undefined) return getypt;
  const waarde: unknown = leesOp(blad.invoer, pad);
  if (typeof waarde !== 'number') return '';
  if (soort === 'fractie') return schrijfProcent(waarde, t.taal);
  // Een jaar krijgt geen punt; een bedrag met centen krijgt er twee.
  const metCenten = soort === 'bedrag';
  return schrijfGetal(waarde, t.taal, {
    groepeer: metCenten,
    minDecimalen: metCenten && !Number.isInteger(waarde) ? 2 : 0,
  });
}

/** Een veld zoals het in een zin of tabel staat: met euroteken, procent of de tekst van de keuze. */
export function toonVeld(w: Weergave, veld: Veld): string {
  const { t } = w;
  const waarde: unknown = leesOp(w.blad.invoer, veld.pad);
  if (veld.soort === 'keuze') return codetekst(t, String(waarde ?? ''), 'keuze.');
  const getal = typeof waarde === 'number' ? waarde : null;
  return veld.soort === 'bedrag'
    ? t.bedrag(getal)
    : veld.soort === 'fractie'
      ? t.procent(getal)
      : tekstVan(w, veld) || '–';
}

/** Een exact bedrag, afgerond op centen en opgemaakt. */
export function toonBedrag({ t }: Weergave, bedrag: Breuk): string {
  return t.bedrag(euros(inCenten(bedrag)));
}
