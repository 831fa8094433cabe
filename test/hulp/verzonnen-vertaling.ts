// VERZONNEN VERTALINGEN, alleen om mee te toetsen. Dit is geen Arabisch en geen Turks: elke Nederlandse letter is vervangen door een letter
// van dat schrift. Niemand mag dit ergens tonen. De vorm klopt wel: elke sleutel, elke plek om in te vullen en elk meervoud van de taal.
import { TEKSTEN } from '../../src/teksten/index.js';
import type { Tag } from '../../src/vertaling/noten.js';

const LETTERS: Readonly<Record<string, string>> = {
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنه',
  tr: 'abcçdefgğhıijklmnoöprsştuü',
};
/** Hoe een vorm van het meervoud in een sleutel heet. */
export const MEERVOUDSVORMEN = {
  zero: 'zero',
  one: 'een',
  two: 'two',
  few: 'few',
  many: 'many',
  other: 'meer',
} as const;

/** Een tekst in letters van dat schrift. Wat tussen accolades staat blijft. Met een merk, zodat niets toevallig hetzelfde is. */
function verzin(tekst: string, taal: string): string {
  const letters = [...(LETTERS[taal] ?? LETTERS['tr'] ?? '')];
  const woorden = tekst.replace(/\{[\w/-]+\}|\p{L}/gu, (stuk) =>
    stuk.length > 1 ? stuk : (letters[(stuk.toLowerCase().codePointAt(0) ?? 0) % letters.length] ?? ''),
  );
  return woorden.replaceAll('(', '').replaceAll(')', '');
}

/** Een complete vertaling van een element naar een taal die wij niet hebben, met elke vorm van het meervoud die deze taal kent. */
export function verzonnenVertaling(tag: Tag, taal: string): Record<string, string> {
  const nl: Readonly<Record<string, string>> = TEKSTEN[tag].nl;
  const { pluralCategories } = new Intl.PluralRules(taal).resolvedOptions();
  return Object.fromEntries(
    Object.entries(nl).flatMap(([sleutel, tekst]) => {
      const stam = /^(.+)\.(?:een|meer)$/.exec(sleutel)?.[1];
      if (stam === undefined || !(`${stam}.een` in nl && `${stam}.meer` in nl)) return [[sleutel, verzin(tekst, taal)]];
      const meer = nl[`${stam}.meer`] ?? '';
      // De vorm staat erbij: zo is te zien welke er gekozen werd.
      return pluralCategories.map((vorm) => [`${stam}.${MEERVOUDSVORMEN[vorm]}`, `${verzin(meer, taal)} [${vorm}]`]);
    }),
  );
}
