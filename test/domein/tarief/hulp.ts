// Kleine hulp voor de toetsen van het tarief: een goede invoer om mee te beginnen, één plek veranderen, en verschillen benoemen.

import type { TariefInvoer } from '../../../src/domein/tarief/index.js';
import { voorbeelden } from './voorbeelden.js';

/** Een verse kopie van de invoer van voorbeeld `nummer`, geteld vanaf 1. */
export function voorbeeldInvoer(nummer = 1): TariefInvoer {
  const voorbeeld = voorbeelden[nummer - 1];
  if (voorbeeld === undefined) throw new RangeError(`er is geen voorbeeld ${String(nummer)}`);
  return structuredClone(voorbeeld.invoer);
}

/** Een kopie van `invoer` met op elk pad een andere waarde; `undefined` haalt het veld weg. Raakt geen van beide aan. */
export function met(invoer: TariefInvoer, anders: Readonly<Record<string, unknown>>): TariefInvoer {
  return Object.entries(anders).reduce<unknown>(
    (document, [pad, waarde]) => zet(document, pad.split('/').slice(1), waarde),
    invoer,
  ) as TariefInvoer;
}

function zet(plek: unknown, [stap, ...rest]: readonly string[], waarde: unknown): unknown {
  if (stap === undefined) return waarde;
  const kopie = (Array.isArray(plek) ? [...(plek as unknown[])] : { ...(plek as object) }) as Record<string, unknown>;
  const nieuw = zet(kopie[stap], rest, waarde);
  if (nieuw === undefined) delete kopie[stap];
  else kopie[stap] = nieuw;
  return kopie;
}

/** Bevriest tot in de diepte: wie er dan in schrijft, gooit. */
export function bevries<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null) {
    Object.values(waarde).forEach(bevries);
    Object.freeze(waarde);
  }
  return waarde;
}

/** Waar twee uitkomsten verschillen, tot op de laatste bit; 0 en −0 zijn niet gelijk. Leeg als alles gelijk is. */
export function verschillen(verwacht: unknown, gekregen: unknown, pad = ''): string[] {
  if (Object.is(verwacht, gekregen)) return [];
  if (typeof verwacht !== 'object' || typeof gekregen !== 'object' || verwacht === null || gekregen === null) {
    return [`${pad}: verwacht ${toon(verwacht)}, gekregen ${toon(gekregen)}`];
  }
  const sleutels = new Set([...Object.keys(verwacht), ...Object.keys(gekregen)]);
  return [...sleutels].flatMap((sleutel) =>
    verschillen(
      (verwacht as Record<string, unknown>)[sleutel],
      (gekregen as Record<string, unknown>)[sleutel],
      `${pad}/${sleutel}`,
    ),
  );
}

function toon(waarde: unknown): string {
  return Object.is(waarde, -0) ? '-0' : (JSON.stringify(waarde) ?? 'undefined');
}

/**
 * Een huis waar met de hand aan te rekenen valt: één plaats, 365 dagen, 1 week, en overal nul.
 * Een bedrag van 365 euro per jaar is hier dus precies 1 euro per etmaal.
 */
export function kaleInvoer(anders: Readonly<Record<string, unknown>> = {}): TariefInvoer {
  const kaal: TariefInvoer = {
    versie: 1,
    peiljaar: 2026,
    dagenPerJaar: 365,
    wekenPerJaar: 1,
    plaatsen: 1,
    rechtsvorm: 'vrijgevestigd',
    inkomen: { wijze: 'jaarinkomen', bedragPerJaar: 0 },
    gedragswetenschapper: { urenPerJeugdigePerWeek: 0, uurtarief: 0 },
    ondersteuning: { urenPerJeugdigePerWeek: 0, urenPerHuisPerJaar: 0, uurtarief: 0 },
    vervanging: { dagenPerJaar: 0, dagtarief: 0, logeernachtenPerJeugdige: 0, nachttarief: 0 },
    verzorging: { groepen: [{ leeftijdsgroep: '12-15', aantal: 1, bedragPerDag: 0 }], toeslagPerDag: 0 },
    huisvesting: { bedragPerJaar: 0 },
    overhead: { wijze: 'bedrag', bedragPerJaar: 0 },
    leegstand: { fractie: 0, methode: 'deler' },
    marge: { fractie: 0, methode: 'opslag' },
  };
  return met(kaal, anders);
}
