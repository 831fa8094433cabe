// Schrijft getallen, bedragen en percentages in onze eigen talen zonder Intl: de eerste keer dat een browser Intl nodig heeft kost hem op de
// hoofddraad evenveel als een leeg formulier tekenen. Een andere taal, en een getal dat alleen met een macht te schrijven is, gaat wel
// langs Intl. Een toets legt elke uitkomst naast die van Intl.
import { maakOp } from './opmaak.js';
import { isOnzeTaal, type Taal } from './taal.js';

type Getal = number | null | undefined;

/** Euro's met twee decimalen. */
export function maakBedragOp(bedrag: Getal, taal: Taal): string {
  return (
    zonderIntl(bedrag, taal, 2, 2, (getal, min) => (taal === 'nl' ? `€\u00A0${min}${getal}` : `${min}€${getal}`)) ??
    maakOp(bedrag, taal, { style: 'currency', currency: 'EUR' })
  );
}

/** Een fractie als percentage met vast `decimalen`, of met zo veel als nodig (hoogstens twee). */
export function maakProcentOp(fractie: Getal, taal: Taal, decimalen?: number): string {
  return inCijfers(fractie, taal, 'percent', decimalen ?? 0, decimalen ?? 2);
}

/** Een getal of percentage met minstens en hoogstens zoveel decimalen; een streepje waar geen getal is. */
export function inCijfers(
  waarde: Getal,
  taal: Taal,
  style: 'decimal' | 'percent',
  minst: number,
  meest: number,
  ook: Pick<Intl.NumberFormatOptions, 'useGrouping' | 'numberingSystem'> = {},
): string {
  const procent = style === 'percent';
  const groepeer = ook.useGrouping !== false;
  return (
    zonderIntl(waarde, taal, minst, meest, (getal, min) => min + getal + (procent ? '%' : ''), groepeer, procent) ??
    maakOp(waarde, taal, { style, minimumFractionDigits: minst, maximumFractionDigits: meest, ...ook })
  );
}

// Rekent niet met het getal maar met zijn kortste cijfers, zoals Intl: 1,005 wordt 1,01, en een percentage schuift alleen de komma.
function zonderIntl(
  waarde: Getal,
  taal: Taal,
  minst: number,
  meest: number,
  zet: (getal: string, min: string) => string,
  groepeer = true,
  procent = false,
): string | undefined {
  // Oneindig en geen getal hebben geen cijfers, en een heel groot of klein getal heeft er een macht bij.
  const [, voor = '', na = ''] = /^(\d+)\.?(\d*)$/.exec(String(Math.abs(waarde ?? NaN))) ?? [];
  if (!voor || !isOnzeTaal(taal)) return undefined;
  const komma = voor.length + (procent ? 2 : 0) + meest;
  const alle = voor + na.padEnd(komma, '0');
  const naarBoven = (alle[komma] ?? '0') >= '5' ? 1n : 0n;
  const cijfers = String(BigInt(alle.slice(0, komma)) + naarBoven).padStart(meest + 1, '0');
  const heel = cijfers.slice(0, cijfers.length - meest);
  const rest = cijfers.slice(heel.length).replace(/0+$/, '').padEnd(minst, '0');
  const [duizend, decimaal] = taal === 'nl' ? '.,' : ',.';
  const getal = (groepeer ? heel.replace(/\B(?=(?:\d{3})+$)/g, duizend ?? '') : heel) + (rest && `${decimaal}${rest}`);
  // Wat op nul afrondt krijgt geen minteken.
  return zet(getal, Number(waarde) < 0 && /[1-9]/.test(cijfers) ? '-' : '');
}
