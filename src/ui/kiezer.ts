/**
 * Een tekst tussen aanhalingstekens, voor een CSS-kiezer: `[data-id=${aangehaald(id)}]`.
 * `CSS.escape` bestaat niet in jsdom, en dan viel daar de toets van een klant om.
 */
export function aangehaald(tekst: string): string {
  return `"${tekst.replace(/["\\\n\f\r]/g, (teken) => `\\${teken.charCodeAt(0).toString(16)} `)}"`;
}
