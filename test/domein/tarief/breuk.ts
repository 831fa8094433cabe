// Exacte breuken voor de toetsen: teller en noemer met hun grootste gemene deler, zo voor de hand liggend mogelijk.
// Bewust niet die van `src/domein/exact.ts`: de toetsen mogen een fout daarin niet overnemen.

/** `teller / noemer`, met een noemer groter dan nul. Dezelfde waarde kan op meer manieren geschreven zijn: vergelijk met `gelijk`. */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

function grootsteGemeneDeler(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

// Vereenvoudigen kost de meeste tijd en is voor de waarde niet nodig: pas als de noemer groot wordt.
const GROOT = 1n << 256n;

export function breuk(teller: bigint, noemer = 1n): Breuk {
  if (noemer === 0n) throw new RangeError('een breuk heeft geen noemer nul');
  if (noemer < 0n) return breuk(-teller, -noemer);
  if (noemer < GROOT) return { teller, noemer };
  const deler = grootsteGemeneDeler(teller, noemer);
  return { teller: teller / deler, noemer: noemer / deler };
}

export const NUL = breuk(0n);
export const EEN = breuk(1n);

/** Het decimale getal dat `JSON.stringify` schrijft, teken voor teken gelezen. */
export function uitGetal(getal: number): Breuk {
  const geschreven = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(JSON.stringify(getal));
  if (geschreven === null) throw new RangeError(`geen eindig getal: ${String(getal)}`);
  const [, min = '', geheel = '', decimalen = '', macht = '0'] = geschreven;
  const cijfers = BigInt(geheel + decimalen) * (min === '-' ? -1n : 1n);
  const exponent = Number(macht) - decimalen.length;
  return exponent < 0 ? breuk(cijfers, 10n ** BigInt(-exponent)) : breuk(cijfers * 10n ** BigInt(exponent));
}

export const plus = (a: Breuk, b: Breuk): Breuk =>
  breuk(a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);
export const min = (a: Breuk, b: Breuk): Breuk => breuk(a.teller * b.noemer - b.teller * a.noemer, a.noemer * b.noemer);
export const maal = (a: Breuk, b: Breuk): Breuk => breuk(a.teller * b.teller, a.noemer * b.noemer);
export const deel = (a: Breuk, b: Breuk): Breuk => breuk(a.teller * b.noemer, a.noemer * b.teller);
export const som = (breuken: readonly Breuk[]): Breuk => breuken.reduce(plus, NUL);
export const product = (...breuken: readonly Breuk[]): Breuk => breuken.reduce(maal, EEN);

export const isNul = (a: Breuk): boolean => a.teller === 0n;
export const kleiner = (a: Breuk, b: Breuk): boolean => a.teller * b.noemer < b.teller * a.noemer;
export const gelijk = (a: Breuk, b: Breuk): boolean => a.teller * b.noemer === b.teller * a.noemer;

/** Het grootste gehele getal dat niet groter is: naar −∞. */
export function vloer({ teller, noemer }: Breuk): bigint {
  const quotient = teller / noemer;
  return teller % noemer < 0n ? quotient - 1n : quotient;
}

/** Hele centen van een bedrag in euro's, half van nul af. */
export function centen(euro: Breuk): bigint {
  const negatief = euro.teller < 0n;
  const grootte = maal(negatief ? min(NUL, euro) : euro, breuk(100n));
  const afgerond = vloer(plus(grootte, breuk(1n, 2n)));
  return negatief ? -afgerond : afgerond;
}

/** De dichtstbijzijnde double, half naar even: zoekt de twee doubles om de breuk heen en kiest de naaste. */
export function dichtstbij(a: Breuk): number {
  if (a.teller === 0n) return 0;
  if (a.teller < 0n) return -dichtstbij(min(NUL, a));
  // De trap waarop de breuk ligt: 2^macht is daar de afstand tussen twee doubles; onder 2^-1022 wordt die niet meer kleiner.
  let macht = a.teller.toString(2).length - a.noemer.toString(2).length - 53;
  while (!kleiner(a, tweemacht(macht + 53))) macht += 1;
  macht = Math.max(macht, -1074);
  const schaal = deel(a, tweemacht(macht));
  const onder = vloer(schaal);
  const rest = min(schaal, breuk(onder));
  const half = breuk(1n, 2n);
  const omhoog = kleiner(half, rest) || (gelijk(rest, half) && onder % 2n === 1n);
  return Number(omhoog ? onder + 1n : onder) * 2 ** macht;
}

function tweemacht(macht: number): Breuk {
  return macht < 0 ? breuk(1n, 1n << BigInt(-macht)) : breuk(1n << BigInt(macht));
}

/** Het dichtstbijzijnde getal bij een bedrag in hele centen. */
export const euros = (heleCenten: bigint): number => dichtstbij(breuk(heleCenten, 100n));
