// In welke kolom van een bestand met mensen wat staat.

import type { Rij } from '../csv.js';
import { leesMetKop } from '../kopregel.js';
import { kolomVan, NAAMDELEN, type Csvwoorden } from './kolommen.js';

export interface Aanwijzing {
  /** In welke kolom van het bestand wat staat. */
  readonly plekken: ReadonlyMap<string, number>;
  /** Waar de naam staat, soms in delen. */
  readonly naamplekken: readonly number[];
  /** Wat er boven de kop staat. */
  readonly erboven: readonly Rij[];
  readonly mensen: readonly Rij[];
  readonly onbekendeKolommen: readonly string[];
  /** Het laatste aanhalingsteken ging niet dicht. */
  readonly open: boolean;
}

/** Leest hoogstens zoveel rijen met mensen. Zonder een kop die wij kennen is de eerste kolom de naam. */
export function wijsAan(tekst: string, hoogstens: number, woorden: Csvwoorden | null | undefined): Aanwijzing {
  const { rijen, open, kop, plekken } = leesMetKop(tekst, hoogstens, {
    kolomVan: (woord) => kolomVan(woord, woorden),
    isKop: (kolommen) => ['naam', ...NAAMDELEN].some((deel) => kolommen.has(deel)),
  });
  const koppen = rijen[kop]?.cellen ?? [];
  if (kop < 0) plekken.set('naam', 0);
  // “Naam” met alleen een achternaam ernaast is de voornaam.
  const naam = plekken.get('naam');
  if (naam !== undefined && plekken.has('achternaam') && !plekken.has('voornaam') && !plekken.has('voorletters')) {
    plekken.set('voornaam', naam);
    plekken.delete('naam');
  }
  // En zonder achternaam ernaast is “Naam” de achternaam, tenzij bij iemand de rest er ook in staat: dan is het de hele naam.
  const deel = ['voornaam', 'voorletters', 'tussenvoegsel']
    .map((soort) => plekken.get(soort))
    .find((plek) => plek !== undefined);
  if (naam !== undefined && deel !== undefined && plekken.has('naam') && !plekken.has('achternaam')) {
    const samen = rijen.slice(kop + 1).map(({ cellen }) => [cellen[naam] ?? '', cellen[deel] ?? ''] as const);
    // Of bij iedereen begint de naam met de letter die ernaast staat.
    if (!samen.some(staatErIn) && !samen.every(([heel, letter]) => heel.startsWith(letter.replace(/\.$/, '')))) {
      plekken.set('achternaam', naam);
      plekken.delete('naam');
    }
  }
  if (plekken.has('voornaam')) plekken.delete('voorletters');
  // Staat de hele naam ergens, dan telt die; anders de delen ervan, in deze volgorde.
  const naamplekken = plekken.has('naam')
    ? [plekken.get('naam') as number]
    : NAAMDELEN.flatMap((deel) => plekken.get(deel) ?? []);
  for (const deel of NAAMDELEN) plekken.delete(deel);
  if (naamplekken[0] !== undefined) plekken.set('naam', naamplekken[0]);
  const bekend = new Set([...plekken.values(), ...naamplekken]);
  const onbekend = new Set<string>();
  for (const { cellen } of rijen.slice(Math.max(kop, 0))) {
    cellen.forEach((cel, index) => {
      if (cel.trim() && !bekend.has(index)) onbekend.add(koppen[index]?.trim() || String(index + 1));
    });
  }
  return {
    plekken,
    naamplekken,
    erboven: rijen.slice(0, Math.max(kop, 0)),
    mensen: rijen.slice(kop + 1, kop + 1 + hoogstens),
    onbekendeKolommen: [...onbekend],
    open,
  };
}

/** Staat dit deel als los woord in de naam? */
function staatErIn([naam, deel]: readonly [naam: string, deel: string]): boolean {
  const woorden = (tekst: string): string =>
    ` ${tekst
      .trim()
      .toLowerCase()
      .replace(/[\s,]+/g, ' ')} `;
  return deel.trim() !== '' && woorden(naam).includes(woorden(deel));
}
