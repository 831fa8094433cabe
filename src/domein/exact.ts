// Exacte breuken op BigInt: rekent zonder afronding en rondt pas af waar een bedrag getoond wordt.
// Kent geen geld en geen tarief. Breuken worden niet vereenvoudigd: bij deze korte sommen kost de grootste gemene deler meer dan hij spaart.

/** Een exacte breuk `t / n`, met `n` groter dan nul. */
export interface Breuk {
  readonly t: bigint;
  readonly n: bigint;
}

/** Waarmee gerekend wordt: een gewoon getal, of een breuk die onafgerond blijft. */
export type Getal = number | Breuk;

export const NUL: Breuk = { t: 0n, n: 1n };

/** De breuk van het decimale getal dat `JSON.stringify` voor `getal` schrijft: 0,1 is één tiende, niet het dichtstbijzijnde tweetallige getal. */
export function breuk(getal: Getal): Breuk {
  if (typeof getal !== 'number') return getal;
  if (Number.isSafeInteger(getal)) return { t: BigInt(getal), n: 1n };
  const [cijfers, macht] = String(getal).split('e') as [string, string?];
  const [geheel, decimalen = ''] = cijfers.split('.') as [string, string?];
  const t = BigInt(geheel + decimalen);
  const verschuiving = Number(macht ?? 0) - decimalen.length;
  return verschuiving >= 0 ? { t: t * 10n ** BigInt(verschuiving), n: 1n } : { t, n: 10n ** BigInt(-verschuiving) };
}

/** De som; een gewoon getal telt als het decimale getal dat er staat. */
export function plus(links: Getal, rechts: Getal): Breuk {
  const a = breuk(links);
  const b = breuk(rechts);
  return a.n === b.n ? { t: a.t + b.t, n: a.n } : { t: a.t * b.n + b.t * a.n, n: a.n * b.n };
}

export function min(a: Getal, b: Getal): Breuk {
  const { t, n } = breuk(b);
  return plus(a, { t: -t, n });
}

export function maal(a: Getal, b: Getal): Breuk {
  const x = breuk(a);
  const y = breuk(b);
  return { t: x.t * y.t, n: x.n * y.n };
}

/** `a / b`. Door nul is geen getal: `getalOfNull` en `opCentenOfNull` geven dan `null`, verder rekenen mag niet. */
export function deel(a: Getal, b: Getal): Breuk {
  const x = breuk(a);
  const y = breuk(b);
  return y.t < 0n ? { t: -x.t * y.n, n: -x.n * y.t } : { t: x.t * y.n, n: x.n * y.t };
}

/** Kleiner dan nul, nul of groter dan nul, naar de orde van `a` en `b`. */
export function vergelijk(a: Getal, b: Getal): number {
  return Number(min(a, b).t);
}

/** Het grootste gehele getal dat niet groter is (naar −∞). */
export function vloer({ t, n }: Breuk): bigint {
  // Een deling van gehelen valt naar nul.
  return (t < 0n ? t - n + 1n : t) / n;
}

/** Hele centen, half van nul af. */
export function inCenten({ t, n }: Breuk): bigint {
  // Een deling van gehelen valt naar nul; met een halve erbij naar buiten is dat afronden.
  return (t * 200n + (t < 0n ? -n : n)) / (2n * n);
}

/** Een bedrag op hele centen. */
export function opCenten(breuk: Breuk): number {
  return euros(inCenten(breuk));
}

/** Een bedrag op hele centen, of `null` als er geen is of geen getal zo groot. */
export function opCentenOfNull(breuk: Breuk | null | undefined): number | null {
  return eindig(breuk?.n && opCenten(breuk));
}

/** Een gewoon getal, of `null`. */
export function eindig(waarde: unknown): number | null {
  return Number.isFinite(waarde) ? (waarde as number) : null;
}

/** Centen als bedrag in euro's: het dichtstbijzijnde getal. */
export function euros(centen: bigint): number {
  return naarGetal({ t: centen, n: 100n });
}

/** Hoeveel bits ongeveer. Wat te groot is voor een double wordt uitgeschreven; dat kost tien keer zo veel. */
function bits(getal: bigint): number {
  const macht = Math.log2(Number(getal));
  return macht < Infinity ? macht : 4 * getal.toString(16).length;
}

/** De dichtstbijzijnde double, half naar even; ±Infinity buiten het bereik. */
export function naarGetal({ t, n }: Breuk): number {
  if (t < 0n) return -naarGetal({ t: -t, n });
  // Schuif zo dat het quotiënt meer dan 53 bits telt, maar hooguit één bit fijner dan de kleinste double (2⁻¹⁰⁷⁴).
  const schuif = Math.min(Math.ceil(61 + bits(n) - bits(t)), 1075);
  const [boven, onder] = schuif < 0 ? [t, n << BigInt(-schuif)] : [t << BigInt(schuif), n];
  const quotient = boven / onder;
  // Nog één bit erachter zegt of er rest is; met die bit rondt `Number` juist af.
  const metRest = 2n * quotient + (quotient * onder === boven ? 0n : 1n);
  return (Number(metRest) / 4) * 2 ** (1 - schuif);
}

/** De dichtstbijzijnde double, of `null` als er geen breuk is of geen getal zo groot. */
export function getalOfNull(breuk: Breuk | null): number | null {
  return eindig(breuk?.n && naarGetal(breuk));
}
