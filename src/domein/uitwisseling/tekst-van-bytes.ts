// Maakt tekst van de bytes van een bestand dat een rekenblad schreef: UTF-8, UTF-16, Windows-1252, of de letters van een oude Mac of van DOS. Zonder TextDecoder, want het domein
// kent geen platform; wat geen goede UTF-8 is telt als Windows-1252, zoals Excel in Nederland schrijft, tenzij het alleen iets ouders kan zijn.

import { vanOudeLetters, zonderTwijfel } from './oude-letters.js';

// Wat in Windows-1252 op 0x80 tot en met 0x9f staat; daarbuiten is het teken gelijk aan zijn nummer.
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export function tekstVanBytes(bytes: Uint8Array): string {
  const volgorde = utf16Volgorde(bytes);
  if (volgorde) return utf16(bytes, volgorde);
  // Alleen ASCII is in elke schrijfwijze hetzelfde.
  if (bytes.every((byte) => byte < 0x80)) return tekens(bytes);
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    const los = tekens(bytes);
    return vanOudeLetters(los) ?? vanWindows(zonderTwijfel(los));
  }
}

const vanWindows = (los: string): string =>
  los.replace(/[\x80-\x9f]/g, (teken) => WINDOWS_1252[teken.charCodeAt(0) - 0x80] ?? teken);

// Met een merk vooraan; en zonder merk als de eerste tekens om en om een nul hebben, want een lijst begint met gewone letters.
function utf16Volgorde([eerste, tweede, derde, vierde]: Uint8Array): 'le' | 'be' | null {
  if (eerste === 0xff && tweede === 0xfe) return 'le';
  if (eerste === 0xfe && tweede === 0xff) return 'be';
  if (eerste && tweede === 0 && derde && vierde === 0) return 'le';
  return eerste === 0 && tweede && derde === 0 && vierde ? 'be' : null;
}

function utf16(bytes: Uint8Array, volgorde: 'le' | 'be'): string {
  const hoog = volgorde === 'le' ? 1 : 0;
  const eenheden = Array.from(
    { length: Math.floor(bytes.length / 2) },
    (_, index) => ((bytes[2 * index + hoog] ?? 0) << 8) | (bytes[2 * index + 1 - hoog] ?? 0),
  );
  return tekens(eenheden);
}

// In stukken: een functie neemt niet eindeloos veel argumenten.
function tekens(eenheden: ArrayLike<number>): string {
  let tekst = '';
  for (let begin = 0; begin < eenheden.length; begin += 4096) {
    tekst += String.fromCharCode(...Array.prototype.slice.call(eenheden, begin, begin + 4096));
  }
  return tekst;
}
