// De wijzigingen die nog niet zijn uitgebracht, uit de map .changeset. Leest de vorm van changesets zonder dat pakket, en keurt af wat het
// pakket zelf ook niet zou lezen.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Van klein naar groot. `none` is er voor een wijziging die niemand merkt. */
const NIVEAUS = ['none', 'patch', 'minor', 'major'];

/**
 * @typedef {object} Wijziging
 * @property {string} bestand
 * @property {string} niveau Wat dit voor ons pakket betekent; `none` als het bestand ons pakket niet noemt.
 * @property {string} tekst
 */

/** Elk bestand in de map. Zonder map is er niets aangekondigd. @returns {{ wijzigingen: Wijziging[], klachten: string[] }} */
export function leesWijzigingsbestanden(map, pakket) {
  const namen = existsSync(map)
    ? readdirSync(map).filter((naam) => naam.endsWith('.md') && naam.toLowerCase() !== 'readme.md')
    : [];
  const gelezen = namen.toSorted().map((naam) => leesWijziging(naam, readFileSync(join(map, naam), 'utf8'), pakket));
  return {
    wijzigingen: gelezen.flatMap(({ wijziging }) => (wijziging ? [wijziging] : [])),
    klachten: gelezen.flatMap(({ klacht }) => (klacht ? [klacht] : [])),
  };
}

/** Eén bestand. @returns {{ wijziging?: Wijziging, klacht?: string }} */
export function leesWijziging(bestand, inhoud, pakket) {
  const klaag = (wat) => ({ klacht: `.changeset/${bestand}: ${wat}` });
  const [, kop, tekst] = /^\s*---\r?\n([^]*?)(?:\r?\n)?---\r?\n?([^]*)$/.exec(inhoud) ?? [];
  if (kop === undefined) return klaag('begint niet met een kop tussen twee regels met ---.');
  const regels = kop.split(/\r?\n/).filter((regel) => regel.trim() !== '' && !regel.trimStart().startsWith('#'));
  let niveau = 'none';
  for (const regel of regels) {
    const [, aanhaling, naam, gekozen] = /^(['"]?)([^'":]+)\1\s*:\s*['"]?(\w+)['"]?\s*$/.exec(regel.trim()) ?? [];
    if (aanhaling === undefined) return klaag(`“${regel.trim()}” is geen pakket met een niveau.`);
    if (naam !== pakket) return klaag(`kent ${naam} niet; het pakket heet ${pakket}.`);
    if (!NIVEAUS.includes(gekozen)) return klaag(`${gekozen} is geen niveau; kies uit ${NIVEAUS.join(', ')}.`);
    niveau = gekozen;
  }
  if (niveau !== 'none' && tekst.trim() === '') return klaag('zegt niet wat er verandert.');
  return { wijziging: { bestand, niveau, tekst: tekst.trim() } };
}
