// Een naam die over kolommen verdeeld staat.

import { gewoon, opEenRegel, schoon } from '../schoon.js';

/** Eén naam uit de delen ervan, in hun volgorde. */
export function naamUit(delen: readonly string[]): string {
  const woorden = delen.map(opEenRegel);
  if (isHeel(woorden)) return woorden[0] ?? '';
  const laatste = woorden.length > 1 ? voorvoegselVooraan(woorden.pop() ?? '') : '';
  return [...woorden, laatste].filter(Boolean).join(' ');
}

// Staat in het eerste deel de hele naam al, “Anna de Vries” of “Vries, Anna” naast “Vries”, dan komt er niets achter.
function isHeel(woorden: readonly string[]): boolean {
  const [eerste = '', laatste = ''] = [woorden[0], woorden.at(-1)].map((woord) => gewoon(woord ?? ''));
  return laatste !== '' && (eerste.endsWith(` ${laatste}`) || eerste.startsWith(`${laatste},`));
}

// “Vries, de” in een eigen kolom: zo staat een achternaam in veel registraties.
function voorvoegselVooraan(achternaam: string): string {
  const komma = achternaam.lastIndexOf(',');
  const voorvoegsel = achternaam.slice(komma + 1).trim();
  return komma > 0 && /^['’\p{Ll}][ '’\p{Ll}]*$/u.test(voorvoegsel)
    ? `${voorvoegsel} ${achternaam.slice(0, komma).trim()}`
    : achternaam;
}

// Waar een achternaam mee begint.
const VOORVOEGSEL =
  /^(?:de|den|der|van|het|'t|’t|'s|’s|te|ten|ter|op|in|aan|uit|bij|la|le|el|al|ben|bin|abu|da|do|dos|di|du|von|zu|mac|mc|st|sint)\.?$/iu;

export const isVoorvoegsel = (woord: string): boolean => VOORVOEGSEL.test(woord);

/** Twee woorden of meer waarvan het eerste geen voorvoegsel is: “Anna de Vries”, en ook “Jansen Bakker”. En “Vries, Anna”, maar niet “Vries, de”. */
export function lijktHeel(naam: string): boolean {
  const [eerste = '', tweede = ''] = schoon(naam).split(/[\s,]+/);
  return tweede !== '' && !VOORVOEGSEL.test(eerste) && !(naam.includes(',') && VOORVOEGSEL.test(tweede));
}

/** Staat dit deel als los woord in de naam? */
export function staatErIn([naam, deel]: Naamrij): boolean {
  const woorden = (tekst: string): string => ` ${gewoon(tekst.replaceAll(',', ' '))} `;
  return gewoon(deel) !== '' && woorden(naam).includes(woorden(deel));
}

/**
 * Staan er in deze cel regels die elk een naam kunnen zijn? Wie in een cel een nieuwe regel begint breekt een lange naam af, of zet er nog iemand bij.
 * Alleen met een voorvoegsel aan een van beide kanten, of met haakjes, is het zeker één naam.
 */
export function kanMeerNamenZijn(cel: string): boolean {
  const regels = cel.split(/[\n\r\v\f\u2028\u2029]/).flatMap((regel) => opEenRegel(regel) || []);
  return regels.some((regel, index) => index > 0 && !looptDoor(regels[index - 1] ?? '', regel));
}

function looptDoor(vorige: string, regel: string): boolean {
  // Ben en Al zijn ook voornamen.
  const isKlein = (woord = ''): boolean => VOORVOEGSEL.test(woord) && woord === woord.toLowerCase();
  const achter = !vorige.includes(',') && isKlein(vorige.split(' ').at(-1));
  return achter || isKlein(regel.split(' ')[0]) || regel.startsWith('(');
}

/** Wat er onder “Naam” staat, en wat er onder het deel van de naam ernaast staat. */
export type Naamrij = readonly [naam: string, deel: string];

/** Is “Naam” naast een roepnaam of voorletters de hele naam? Anders is het de achternaam. Rijen waar een van de twee leeg is zeggen niets. */
export function isHeleNaam(rijen: readonly Naamrij[]): boolean {
  const samen = rijen.filter((rij) => rij.every(schoon));
  // Of bij iedereen staan er voorletters naast van wie de naam zo begint.
  const begintZo = ([naam, deel]: Naamrij): boolean =>
    /^\p{Lu}(?:\.|$)/u.test(schoon(deel)) && schoon(naam).startsWith(schoon(deel).charAt(0));
  return samen.some(staatErIn) || samen.every(begintZo) || samen.every(([naam]) => lijktHeel(naam));
}

/** Staat er naast een roepnaam iets wat de hele naam kan zijn, en ook een deel ervan? */
export function isNaamTwijfel(rij: Naamrij, heel: boolean): boolean {
  const [naam, deel] = rij.map(gewoon) as [string, string];
  if (!naam || !deel || staatErIn(rij)) return false;
  return heel ? !lijktHeel(rij[0]) : naam.startsWith(deel) || (lijktHeel(rij[0]) && /\s\p{Ll}/u.test(schoon(rij[0])));
}
