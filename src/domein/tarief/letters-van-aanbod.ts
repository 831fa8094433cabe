// Een aanbod per bouwsteen, opgeteld naar de letters van artikel 2.3 Besluit Jeugdwet: volgens dezelfde indeling en dezelfde regel voor
// leegstand als onze eigen berekening.

import { type Breuk, breuk, deel, euros, inCenten, NUL, plus } from '../exact.js';
import { BOUWSTENEN, TIEN } from './bouwstenen.js';
import type { Kostprijselement, TariefInvoer } from './tarief-invoer.js';
import type { Aanbod } from './vergelijk-aanbod.js';
import { type Centen, EXACT } from './rekenkunde.js';
import { verdeel } from './verdeel.js';

const NAAR_RATO = 'naar-rato';

/** Per letter het bedrag per etmaal; `null` waar het aanbod over een bouwsteen van die letter zwijgt. */
export function lettersVanAanbod(
  { kostprijselementen }: { readonly kostprijselementen?: unknown },
  { bouwstenen }: Pick<Aanbod, 'bouwstenen'>,
): Readonly<Record<Kostprijselement, number | null>> {
  const eigen = (kostprijselementen ?? {}) as NonNullable<TariefInvoer['kostprijselementen']>;
  const rijen = TIEN.map(({ nummer }) => ({
    nummer,
    letter: eigen[nummer] ?? BOUWSTENEN[nummer - 1]?.kostprijselement ?? 'buiten',
    bedrag: bouwstenen?.[nummer] ?? null,
  }));
  const van = (letter: string): typeof rijen => rijen.filter((rij) => rij.letter === letter);
  const som = (letter: string): ReturnType<typeof breuk> | null =>
    van(letter).some(({ bedrag }) => bedrag === null)
      ? null
      : van(letter).reduce((tot, { bedrag }) => plus(tot, bedrag ?? 0), NUL);
  const [a, b, c, buiten, rato] = [som('a'), som('b'), som('c'), som('buiten'), som(NAAR_RATO)];
  const op = (bedrag: typeof a): number | null => bedrag && euros(inCenten(bedrag));
  if (van(NAAR_RATO).length === 0) return { a: op(a), b: op(b), c: op(c), buiten: op(buiten) };
  // Leegstand is over a, b en c verdeeld: zonder een van hen is geen van de drie bekend.
  if (!a || !b || !c || !rato) return { a: null, b: null, c: null, buiten: op(buiten) };
  const totaal = plus(plus(a, b), c);
  const centenVan = (bedrag: Breuk): Centen => EXACT.vloer({ t: inCenten(bedrag), n: 1n });
  const centen = centenVan(rato);
  const nul = centenVan(NUL);
  const [bijA = nul, bijB = nul, bijC = centen] =
    totaal.t === 0n ? [] : verdeel(EXACT, [a, b, c], deel(EXACT.getal(centen), totaal), centen);
  const bij = (bedrag: Breuk, cent: Centen): number => EXACT.euros(centenVan(bedrag) + cent);
  return { a: bij(a, bijA), b: bij(b, bijB), c: bij(c, bijC), buiten: op(buiten) };
}
