// Rekenen met dubbele doubles: een getal is de som van twee doubles (ruim 31 cijfers), met een bewezen grens aan hoever het ernaast zit en een
// noemer. De getallen staan in een vaste rij en worden hergebruikt, dus er ontstaat niets. Het bewijs: docs/beslissingen/0030.

import { probeer } from './probeer.js';
import type { Rekenkunde } from './rekenkunde.js';

/** De waarde is `h + l`, hoogstens `f` ernaast, en een geheel getal gedeeld door 10^k · r. */
interface Dubbel {
  h: number;
  l: number;
  f: number;
  k: number;
  r: number;
}

const rij: Dubbel[] = [];
/** Wat één bewerking er hooguit naast zit, als deel van haar grootste term. */
export const FOUT = 2 ** -102;
const HELFT = 2 ** 27 + 1;
/** Daaronder is een noemer, of een aantal centen, als double precies. */
const HOOGSTE = 2 ** 48;
const TIEN_TOT = Array.from({ length: 99 }, (_, k) => 10 ** k);

const TWIJFEL = new Error();

let plek = 0;

function zet(hoog: number, laag: number, f: number, k: number, r: number): Dubbel {
  // Meer getallen houdt de rij niet vast.
  if (plek > 2 ** 14) throw TWIJFEL;
  const nu = (rij[plek++] ??= { h: 0.5, l: 0.5, f: 0.5, k: 0, r: 0.5 });
  nu.h = hoog + laag;
  nu.l = laag - (nu.h - hoog);
  nu.f = f;
  nu.k = k;
  nu.r = r;
  return nu;
}

/** Wat `a · b` als double mist (Dekker). */
function rest(a: number, b: number): number {
  const ca = HELFT * a;
  const a1 = ca - (ca - a);
  const a2 = a - a1;
  const cb = HELFT * b;
  const b1 = cb - (cb - b);
  const b2 = b - b1;
  return a1 * b1 - a * b + a1 * b2 + a2 * b1 + a2 * b2;
}

function lees(getal: Dubbel | number): Dubbel {
  if (typeof getal !== 'number') return getal;
  if (Number.isSafeInteger(getal)) return zet(getal, 0, 0, 0, 1);
  // Twee decimale getallen van hooguit vijftien cijfers delen nooit een double: past de macht van tien, dan is dit het geschreven getal.
  for (let k = 1; k < 16; k += 1) {
    const n = TIEN_TOT[k]!;
    const product = getal * n;
    const t = Math.round(product);
    if (Math.abs(t) < 1e15 && t / n === getal) {
      return zet(getal, (t - product - rest(getal, n)) / n, FOUT * Math.abs(getal), k, 1);
    }
  }
  throw TWIJFEL;
}

/** Een breuk die niet nul is, is ten minste één gedeeld door haar noemer: is drie keer de fout kleiner, dan is wat daarbinnen blijft nul. */
function isGrof(f: number, k: number, r: number): boolean {
  return r < HOOGSTE && 4 * f * r * TIEN_TOT[k]! < 1;
}

function plus(links: Dubbel | number, rechts: Dubbel | number, keer = 1): Dubbel {
  const a = lees(links);
  const b = lees(rechts);
  const y = keer * b.h;
  const som = a.h + y;
  const deel = som - a.h;
  const k = Math.max(a.k, b.k);
  // Meestal is de ene noemer een veelvoud van de andere.
  const r = a.r === 1 ? b.r : b.r === 1 || !(a.r % b.r) ? a.r : b.r % a.r ? a.r * b.r : b.r;
  const f = a.f + b.f + FOUT * (Math.abs(a.h) + Math.abs(y));
  if (Math.abs(som) <= f && isGrof(f, k, r)) return lees(0);
  return zet(som, a.h - (som - deel) + (y - deel) + (a.l + keer * b.l), f, k, r);
}

function maal(links: Dubbel | number, rechts: Dubbel | number): Dubbel {
  const a = lees(links);
  const b = lees(rechts);
  const product = a.h * b.h;
  return zet(
    product,
    rest(a.h, b.h) + (a.h * b.l + a.l * b.h),
    (Math.abs(a.h) + a.f) * b.f + a.f * Math.abs(b.h) + FOUT * Math.abs(product),
    a.k + b.k,
    a.r * b.r,
  );
}

/** `b` is groter dan nul. */
function deel(links: Dubbel | number, rechts: Dubbel | number): Dubbel {
  const a = lees(links);
  const b = lees(rechts);
  const q = a.h / b.h;
  const product = q * b.h;
  return zet(
    q,
    (a.h - product - rest(q, b.h) + a.l - q * b.l) / b.h,
    (2 * (a.f + Math.abs(q) * b.f)) / b.h + FOUT * Math.abs(q),
    a.k,
    a.r * Math.round(b.h * TIEN_TOT[b.k]! * b.r),
  );
}

const min = (a: Dubbel | number, b: Dubbel | number): Dubbel => plus(a, b, -1);

function vergelijk(a: Dubbel, b: Dubbel | number): number {
  const { h, f } = min(a, b);
  if (!(Math.abs(h) > f || f === 0)) throw TWIJFEL;
  return h;
}

function vloer({ h, l, f, k, r }: Dubbel): number {
  const rond = Math.round(h) + 0;
  // De aftrekking is precies: zij liggen hooguit een half uiteen.
  const verschil = h - rond + l;
  const zeker = Math.abs(verschil) > 2 * f;
  if (!(Math.abs(rond) < HOOGSTE && (zeker || isGrof(f, k, r)))) throw TWIJFEL;
  return zeker && verschil < 0 ? rond - 1 : rond;
}

const SNEL: Rekenkunde<Dubbel> = {
  plus,
  min,
  maal,
  deel,
  vergelijk,
  vloer,
  schat({ h, f }, keer) {
    const schatting = h * keer;
    return f > 2 ** -53 * Math.abs(h) || Math.abs(schatting) > 2 ** 26 ? Number.NaN : schatting;
  },
  getal: lees,
  naar({ h, l, f }) {
    const dichtst = h + (l + 2 * f);
    if (dichtst !== h + (l - 2 * f)) throw TWIJFEL;
    return dichtst;
  },
  euros: (centen) => centen / 100,
};

/** Wat `reken` geeft, of `undefined` als de grens een cent, een teken of het laatste cijfer van een double openliet. */
export function snel<T>(reken: (k: Rekenkunde<Dubbel>) => T): T | undefined {
  const begin = plek;
  // Gooide de invoer zelf, dan doet zij dat bij de breuken weer.
  const uitkomst = probeer(() => reken(SNEL));
  plek = begin;
  return uitkomst;
}
