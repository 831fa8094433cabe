// De letters in het rondje van een mens: op de kaart, in het formulier en op het pad dezelfde.

/** De eerste letter van het eerste en van het laatste woord. Wat tussen haakjes staat hoort niet bij de naam: ‘Sam (verzonnen)’ is S. */
export function lettersVan(naam: string | null | undefined): string {
  const letters = (naam ?? '')
    .replace(/\(.*?\)/g, ' ')
    .split(/[\s.]+/)
    .map((woord) => [...woord].find((teken) => /[\p{L}\p{N}]/u.test(teken)) ?? '')
    .filter(Boolean);
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toUpperCase();
}
