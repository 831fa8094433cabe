// Een tabel op haar kant: wat er gevraagd wordt staat vooraan, en elk mens in een eigen kolom of in een eigen blok regels.

import { leesRijen, SCHEIDINGEN, type Rij } from '../csv.js';
import type { MetKop } from '../kopregel.js';
import { gewoon, schoon } from '../schoon.js';
import { isVoet } from './geen-mens.js';

export interface Vraagwijze {
  /** Kan dit woord boven een kolom staan? */
  readonly isKop: (woord: string) => boolean;
  /** Staat er onder dit woord een naam, of een deel ervan? */
  readonly isNaam: (woord: string) => boolean;
}

/** Een vraag met wat er bij elk mens van dit blok staat. */
interface Vraag {
  readonly nummer: number;
  readonly woord: string;
  readonly antwoorden: readonly string[];
}

// Een antwoord kan zelf een komma of een puntkomma hebben; achter een tab staat de volgende cel.
const VRAAG = /^([^:;\t|,"]{1,100}):(?![;,|])([^\t]*)$/;

/** Dezelfde tabel overeind, of niets als zij gewoon staat. De rij van een mens heeft het nummer van de rij met de naam. */
export function zetOvereind(tekst: string, hoogstens: number, wijze: Vraagwijze): MetKop | undefined {
  for (const scheiding of [undefined, ...SCHEIDINGEN]) {
    const { rijen, open } = scheiding ? leesRijen(tekst, MEESTE_RIJEN, scheiding) : alsVragen(tekst);
    const blokken = deelBlokken(rijen, wijze);
    if (!blokken || open) continue;
    const { titels, vragen } = blokken;
    const koppen = new Map(vragen.flat().map(({ woord }) => [gewoon(kaal(woord)), kaal(woord)]));
    const plekken = new Map([...koppen.keys()].map((kop, plek) => [kop, plek]));
    const mensen: Rij[] = [];
    for (const blok of vragen) {
      const nummer = (blok.find(({ woord }) => wijze.isNaam(woord)) ?? blok[0])?.nummer ?? 1;
      const breed = blok.reduce((meeste, { antwoorden }) => Math.max(meeste, antwoorden.length), 0);
      for (let mens = 0; mens < breed && mensen.length < hoogstens; mens += 1) {
        const cellen = [...koppen].map(() => '');
        for (const { woord, antwoorden } of blok)
          cellen[plekken.get(gewoon(kaal(woord))) ?? 0] ||= antwoorden[mens] ?? '';
        if (cellen.some(schoon)) mensen.push({ nummer, cellen });
      }
    }
    return {
      rijen: [...titels, { nummer: 0, cellen: [...koppen.values()] }, ...mensen],
      kop: titels.length,
      plekken,
      open,
      scheiding: ';',
    };
  }
  return undefined;
}

/** Genoeg voor vijfhonderd blokken met elke kolom die er is. */
const MEESTE_RIJEN = 10_000;

// “**Naam:** Riet”, zoals een opgemaakte tekst het zegt.
const kaal = (woord: string): string => {
  const kop = schoon(woord);
  return kop.length > LANGSTE_KOP ? kop : kop.replace(/^[*_\s]+|[*_:\s]+$/g, '');
};
const LANGSTE_KOP = 100;

// “Naam: Riet” op een regel is een vraag met haar antwoord. De lege regels tellen mee, zoals een rekenblad dat doet.
function alsVragen(tekst: string): { rijen: readonly Rij[]; open: boolean } {
  const regels = tekst.split(/\r\n|\r|\n/, MEESTE_RIJEN);
  const rijen = regels.flatMap((regel, index): readonly Rij[] => {
    const [heel, woord = '', antwoord = ''] = VRAAG.exec(regel) ?? [];
    const cellen = heel === undefined ? [regel] : [woord, antwoord.replace(/^\s*[*_]+\s/, '')];
    return schoon(regel) ? [{ nummer: index + 1, cellen }] : [];
  });
  return { rijen, open: false };
}

/** De blokken met vragen, of niets als er iets tussen staat dat er geen is. */
function deelBlokken(
  rijen: readonly Rij[],
  { isKop, isNaam }: Vraagwijze,
): { titels: readonly Rij[]; vragen: readonly (readonly Vraag[])[] } | undefined {
  const begin = Math.min(...rijen.map(({ cellen }) => cellen.findIndex(schoon)));
  const titels: Rij[] = [];
  const vragen: Vraag[][] = [];
  let vorige = -1;
  let bekend = 0;
  for (const { nummer, cellen } of rijen) {
    const [woord = '', ...antwoorden] = cellen.slice(begin);
    const kop = gewoon(kaal(woord));
    const kent = isKop(kaal(woord));
    const isVraag = kop !== '' && (kent || antwoorden.some(schoon));
    const blok = vragen.at(-1);
    const isNieuw = !blok || nummer > vorige + 1 || blok.some((een) => gewoon(kaal(een.woord)) === kop);
    // Twee woorden die een kop zijn naast elkaar: dan staat de tabel overeind.
    if (antwoorden.some((antwoord) => isKop(antwoord)) && kent) return undefined;
    // Een titel, een lijn of een kopje staat boven een blok. Halverwege is het een regel waar wij niets van weten.
    if (!isVraag) {
      const staatErboven = !blok || nummer > vorige + 1 || titels.at(-1)?.nummer === nummer - 1;
      if (!staatErboven && !isVoet(cellen)) return undefined;
      titels.push({ nummer, cellen });
      if (staatErboven) vorige = -1;
      continue;
    }
    if (kent) bekend += 1;
    const vraag = { nummer, woord, antwoorden };
    if (isNieuw || vorige < 0) vragen.push([vraag]);
    else blok.push(vraag);
    vorige = nummer;
  }
  const alle = vragen.flat();
  const naam = ({ woord, antwoorden }: Vraag): boolean => isNaam(kaal(woord)) && antwoorden.some(schoon);
  const soorten = new Set(
    alle.flatMap(({ woord, antwoorden }) => (isKop(kaal(woord)) && antwoorden.some(schoon) ? gewoon(kaal(woord)) : [])),
  );
  // Staat er iets onder het laatste blok, dan is dat een lijst.
  const eronder = titels.some(({ nummer, cellen }) => nummer > (alle.at(-1)?.nummer ?? 0) && !isVoet(cellen));
  const isHeel =
    bekend * 2 > alle.length &&
    vragen.every((blok) => blok.some(naam)) &&
    // Alleen “naam: …” op elke regel schrijft een programma; een mens begint met een hoofdletter.
    (soorten.size > 1 || (vragen.length > 1 && alle.every(({ woord }) => /^\P{Ll}/u.test(kaal(woord))))) &&
    !eronder &&
    titels.length <= vragen.length * 2;
  return isHeel ? { titels, vragen } : undefined;
}
