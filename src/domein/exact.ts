// Exacte breuken op BigInt: rekent zonder afronding en rondt pas af waar een bedrag getoond wordt.
// Kent geen geld en geen tarief. Breuken worden niet vereenvoudigd: bij deze korte sommen kost de grootste gemene deler meer dan hij spaart.

/** Een exacte breuk `t / n`, met `n` groter dan nul. */
export interface Breuk {
  readonly t: bigint;
  readonly n: bigint;
}

export const NUL: Breuk = { t: 0n, n: 1n };
export const EEN: Breuk = { t: 1n, n: 1n };

/** De breuk van het decimale getal dat `JSON.stringify` voor `getal` schrijft: 0,1 is één tiende, niet het dichtstbijzijnde tweetallige getal. */
export function breuk(getal: number): Breuk {
  if (Number.isSafeInteger(getal)) return { t: BigInt(getal), n: 1n };
  // De gewone weg: hooguit vier decimalen. Twee decimale getallen van hooguit vijftien cijfers delen nooit een double, dus dit is het geschreven getal.
  const tienduizendsten = Math.round(getal * 1e4);
  if (Math.abs(tienduizendsten) < 1e15 && tienduizendsten / 1e4 === getal) return { t: BigInt(tienduizendsten), n: 10000n };
  const [cijfers = '0', macht = '0'] = String(getal).split('e');
  const [geheel = '0', decimalen = ''] = cijfers.split('.');
  const t = BigInt(geheel + decimalen);
  const verschuiving = Number(macht) - decimalen.length;
  return verschuiving >= 0 ? { t: t * 10n ** BigInt(verschuiving), n: 1n } : { t, n: 10n ** BigInt(-verschuiving) };
}

export function plus(a: Breuk, b: Breuk): Breuk {
  if (a.n === b.n) return { t: a.t + b.t, n: a.n };
  // Noemers zijn meestal machten van tien: dan past de ene op de andere en blijven de getallen kort.
  const [groot, klein] = a.n > b.n ? [a, b] : [b, a];
  if (groot.n % klein.n === 0n) return { t: groot.t + klein.t * (groot.n / klein.n), n: groot.n };
  return { t: a.t * b.n + b.t * a.n, n: a.n * b.n };
}

export function min(a: Breuk, b: Breuk): Breuk {
  return plus(a, { t: -b.t, n: b.n });
}

export function maal(a: Breuk, b: Breuk): Breuk {
  return { t: a.t * b.t, n: a.n * b.n };
}

/** `a / b`; `b` mag niet nul zijn. */
export function deel(a: Breuk, b: Breuk): Breuk {
  return b.t < 0n ? { t: -a.t * b.n, n: -a.n * b.t } : { t: a.t * b.n, n: a.n * b.t };
}

/** Kleiner dan nul, nul of groter dan nul, naar de orde van `a` en `b`. */
export function vergelijk(a: Breuk, b: Breuk): number {
  const verschil = a.t * b.n - b.t * a.n;
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
}

/** Het grootste gehele getal dat niet groter is dan `t / n` (naar −∞). */
export function vloer(t: bigint, n: bigint): bigint {
  const q = t / n;
  return t < 0n && q * n !== t ? q - 1n : q;
}

/** Hele centen, half van nul af. */
export function inCenten({ t, n }: Breuk): bigint {
  const dubbel = (t < 0n ? -t : t) * 200n + n;
  const centen = dubbel / (2n * n);
  return t < 0n ? -centen : centen;
}

/** Centen als bedrag in euro's: het dichtstbijzijnde getal. */
export function euros(centen: bigint): number {
  return naarGetal({ t: centen, n: 100n });
}

const VEILIG = BigInt(Number.MAX_SAFE_INTEGER);

function bits(getal: bigint): number {
  const hex = getal.toString(16);
  return hex.length * 4 - Math.clz32(Number.parseInt(hex[0] ?? '0', 16)) + 28;
}

/** De dichtstbijzijnde double, half naar even; ±Infinity buiten het bereik. */
export function naarGetal({ t, n }: Breuk): number {
  const negatief = t < 0n;
  const teller = negatief ? -t : t;
  if (teller === 0n) return 0;
  // Een deling van twee exact voorgestelde gehelen is door IEEE 754 zelf al juist afgerond.
  if (teller <= VEILIG && n <= VEILIG) return Number(t) / Number(n);
  // Schuif zo dat het quotiënt 53 bits telt, maar nooit fijner dan de kleinste double (2⁻¹⁰⁷⁴).
  let schuif = Math.min(53 - (bits(teller) - bits(n)), 1074);
  let [boven, onder] = geschoven(teller, n, schuif);
  if (boven / onder >= 1n << 53n) [boven, onder] = geschoven(teller, n, --schuif);
  let quotient = boven / onder;
  const rest = 2n * (boven - quotient * onder);
  if (rest > onder || (rest === onder && (quotient & 1n) === 1n)) quotient += 1n;
  const waarde = Number(quotient) * 2 ** -schuif;
  return negatief ? -waarde : waarde;
}

function geschoven(t: bigint, n: bigint, schuif: number): [bigint, bigint] {
  return schuif >= 0 ? [t << BigInt(schuif), n] : [t, n << BigInt(-schuif)];
}
