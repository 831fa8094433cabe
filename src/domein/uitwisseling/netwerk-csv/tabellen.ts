// Meer tabellen in één bestand, en een tabel die er geen meer is.

import type { Rij } from '../csv.js';
import { gewoon, schoon } from '../schoon.js';

export interface Tabel {
  readonly koppen: readonly string[];
  readonly rijen: readonly Rij[];
  /** De kop zelf als hij halverwege staat, met de titel erboven. */
  readonly erboven: readonly Rij[];
}

const gevuld = (cellen: readonly string[]): readonly string[] => cellen.filter((cel) => schoon(cel));
const alsKop = (cellen: readonly string[]): string => cellen.map(gewoon).join('\n').trim();

/** Begint bij elke kop een nieuwe tabel. Een losse cel erboven is de titel: daar staat niemand. */
export function deelTabellen(
  koppen: readonly string[],
  rijen: readonly Rij[],
  isKop: (cellen: readonly string[]) => boolean,
): readonly Tabel[] {
  const tabellen: { koppen: readonly string[]; rijen: Rij[]; erboven: Rij[] }[] = [{ koppen, rijen: [], erboven: [] }];
  if (gevuld(koppen).length === 0) return [{ koppen, rijen, erboven: [] }];
  rijen.forEach((rij, index) => {
    const tabel = tabellen.at(-1);
    if (alsKop(rij.cellen) !== alsKop(koppen) && !isKop(rij.cellen)) return tabel?.rijen.push(rij);
    const erna = tabel?.rijen.at(-1);
    const voor = rijen[index - 2]?.nummer ?? erna?.nummer ?? 0;
    // In een lijst van één kolom is een losse cel ook een mens, tenzij er een lege regel boven staat.
    const isTitel = erna && gevuld(erna.cellen).length === 1 && (gevuld(koppen).length > 1 || erna.nummer - voor > 1);
    tabellen.push({ koppen: rij.cellen, rijen: [], erboven: [...(isTitel ? [erna] : []), rij] });
    if (isTitel) tabel?.rijen.pop();
    return undefined;
  });
  return tabellen;
}

/** Staat “Naam” twee keer in de kop, met iets anders eronder? */
export function isNaastElkaar(
  koppen: readonly string[],
  rijen: readonly Rij[],
  isNaam: (kop: string) => boolean,
): boolean {
  return koppen.some((kop, index) => {
    const eerste = koppen.findIndex((ander) => gewoon(ander) === gewoon(kop));
    return (
      eerste < index &&
      isNaam(kop) &&
      rijen.some(
        ({ cellen }) => schoon(cellen[index] ?? '') && gewoon(cellen[index] ?? '') !== gewoon(cellen[eerste] ?? ''),
      )
    );
  });
}

/** Een tabel uit een tekstverwerker, geplakt met elke cel op een eigen regel: onder een kop nog een kop, of om en om een naam en een relatie. */
export function isCelPerRegel(
  rijen: readonly Rij[],
  metKop: boolean,
  isKop: (cel: string) => boolean,
  isRelatie: (cel: string) => boolean,
): boolean {
  if (rijen.length < 3 || rijen.some(({ cellen }) => gevuld(cellen).length > 1)) return false;
  const cellen = rijen.map((rij) => gevuld(rij.cellen)[0] ?? '');
  if (metKop) return isKop(cellen[0] ?? '') || cellen.every((cel, index) => isRelatie(cel) === (index % 2 === 1));
  return cellen.length % 2 === 0 && cellen.every((cel, index) => isRelatie(cel) === (index % 2 === 1));
}

/**
 * Welke rijen te weinig cellen hebben terwijl de meeste er genoeg hebben: een cel met een nieuwe regel erin is dan uit elkaar gevallen. Eén losse cel,
 * of twee na elkaar die samen een hele rij zijn.
 */
export function isTeKort({ koppen, rijen }: Tabel): (index: number) => boolean {
  const breed = koppen.findLastIndex((kop) => schoon(kop)) + 1;
  const heel = (rij: Rij | undefined): boolean => (rij?.cellen.length ?? breed) >= breed;
  const strak = breed > 1 && rijen.filter(heel).length * 2 >= rijen.length;
  const samen = (eerste: Rij | undefined, tweede: Rij | undefined): boolean =>
    !heel(eerste) && !heel(tweede) && (eerste?.cellen.length ?? 0) + (tweede?.cellen.length ?? 0) - 1 === breed;
  return (index) =>
    strak &&
    (rijen[index]?.cellen.length === 1 ||
      samen(rijen[index - 1], rijen[index]) ||
      samen(rijen[index], rijen[index + 1]));
}
