// Werkbladen om een rekenblad mee op de proef te stellen: altijd dezelfde bij hetzelfde zaad. Elk paar heeft evenveel scenario's en
// aanbiedingen, zodat het tweede door cellen te veranderen uit het eerste te maken is.

import fc from 'fast-check';
import type { TariefInvoer, Werkblad } from '../../src/domein/tarief/index.js';
import { maakZip } from '../../src/domein/uitwisseling/werkboek/zip.js';
import { pakUit } from '../domein/uitwisseling/pak-uit.js';
import { invoerOpHalveCenten, willekeurigeInvoer } from '../domein/tarief/willekeurig.js';

export { maakZip, pakUit };

// Een cel leeg, een keuze die niet bestaat, een aandeel van 100 %: dan is er bij ons geen tarief, en in het rekenblad ook niet.
const metFout: fc.Arbitrary<TariefInvoer> = fc
  .tuple(willekeurigeInvoer, fc.constantFrom(0, 1, 2, 3, 4, 5, 6))
  .map(([invoer, soort]) => {
    const stuk: readonly Record<string, unknown>[] = [
      { plaatsen: 2.5 },
      { marge: { fractie: 1, methode: 'opslag' } },
      { leegstand: { fractie: 0.1, methode: 'Deler' } },
      { huisvesting: {} },
      { dagenPerJaar: 364 },
      { zorgzwaarte: { gekozen: 'onbekend', niveaus: [] } },
      { kostprijselementen: { 3: 'd' } },
    ];
    return { ...invoer, ...stuk[soort] } as TariefInvoer;
  });

const invoer = fc
  .oneof(
    { weight: 6, arbitrary: willekeurigeInvoer },
    { weight: 3, arbitrary: invoerOpHalveCenten },
    { weight: 1, arbitrary: metFout },
  )
  // Een rekenblad kent vijftien cijfers: dit aandeel is daar 1, en dan is er geen tarief.
  .filter((rij) => !JSON.stringify(rij).includes('0.9999999999999999'));
const euro = fc.integer({ min: 0, max: 60_000 }).map((centen) => centen / 100);
const aanbieding = fc.record(
  {
    naam: fc.constantFrom('=1+1', 'Huis A', '@som', '-2', 'B & "C" <d>'),
    tariefPerEtmaal: euro,
    niveau: fc.constantFrom('licht', 'zwaar', 'Zwaar', 'anders'),
    bouwstenen: fc.record({ 1: euro, 5: euro, 10: euro.map((bedrag) => bedrag - 300) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['naam', 'tariefPerEtmaal'], noNullPrototype: true },
);

// Ook een niveau dat een scenario niet heeft, niemand, en een deel van een jeugdige: dat weegt ook.
const jeugdigen = fc.oneof(
  { weight: 4, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 79 }).map((kwarten) => kwarten / 4) },
);
const verdeling = fc
  .record({ basis: jeugdigen, licht: jeugdigen, zwaar: jeugdigen }, { requiredKeys: [], noNullPrototype: true })
  .map((delen) => Object.entries(delen).map(([code, aantal]) => ({ code: code === 'basis' ? null : code, aantal })));

const paar = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(3), fc.integer({ min: 0, max: 6 }))
  .chain(([scenarios, actief, aanbiedingen]) => {
    const lijst = <T>(van: fc.Arbitrary<T>, lengte: number): fc.Arbitrary<T[]> =>
      fc.array(van, { minLength: lengte, maxLength: lengte });
    const blad = fc.tuple(lijst(invoer, scenarios), lijst(aanbieding, aanbiedingen)).map(([rijen, geboden]) => ({
      soort: 'tarief-werkblad',
      versie: 1,
      actief: actief % scenarios,
      scenarios: rijen,
      aanbiedingen: geboden,
      bandbreedtes: [],
      indexering: null,
      notitie: '',
    }));
    return fc.tuple(blad, blad);
  });

/** Paren van een werkblad en hetzelfde werkblad met andere cellen. */
export function willekeurigeParen(zaad: number, aantal: number): (readonly [Werkblad, Werkblad])[] {
  // Apart getrokken: zo blijven de werkbladen bij een zaad zoals zij waren.
  const verdelingen = fc.sample(fc.tuple(verdeling, verdeling), { seed: zaad, numRuns: aantal });
  const paren = fc.sample(paar, { seed: zaad, numRuns: aantal });
  return paren.map(([eerst, daarna], index) => [
    { ...eerst, verdeling: verdelingen[index]?.[0] },
    { ...daarna, verdeling: verdelingen[index]?.[1] },
  ]) as unknown as (readonly [Werkblad, Werkblad])[];
}
