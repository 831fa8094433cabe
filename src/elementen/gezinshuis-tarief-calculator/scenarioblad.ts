// Wat een bezoeker met de scenario's kan doen. Elke handeling geeft een nieuwe stand.

import { HOOGSTE_AANTAL_SCENARIOS } from '../../domein/tarief/werkblad-vorm.js';
import { isVrij, vrijeNaam } from './namen.js';
import { opschriftVan } from './weergave.js';
import type { Scenario, Werkstand } from './werkstand.js';

/** De woorden voor een scenario zonder naam. */
export interface Scenarionamen {
  readonly nieuw: string;
  /** Hoe het scenario op deze plek heet als niemand het een naam gaf. */
  readonly zonder: (plek: number) => string;
}

export const isVol = ({ scenarios }: Werkstand): boolean => scenarios.length >= HOOGSTE_AANTAL_SCENARIOS;

/** Zet er een kopie van een scenario achter en brengt haar in beeld, met alles wat erin getypt is. Een vol werkblad blijft wat het was. */
export function kopieScenario(stand: Werkstand, plek: number, { nieuw, zonder }: Scenarionamen): Werkstand {
  const bron = stand.scenarios[plek];
  if (!bron || isVol(stand)) return stand;
  // Met meer dan één hoort elk scenario een naam te hebben.
  const scenarios = stand.scenarios.map((scenario, index) =>
    naamVan(scenario) ? scenario : metNaam(scenario, zonder(index)),
  );
  const kopie = metNaam(bron, vrijeNaam(nieuw, scenarios.map(naamVan)));
  return { ...stand, scenarios: [...scenarios, kopie], actief: scenarios.length };
}

/** Geeft een scenario een andere naam; leeg of al gebruikt kan niet, dan blijft de stand wat zij was. */
export function noemScenario(stand: Werkstand, plek: number, naam: string): Werkstand {
  const scenario = stand.scenarios[plek];
  const nieuw = naam.trim();
  const andere = stand.scenarios.toSpliced(plek, 1).map(naamVan);
  if (!scenario || nieuw === naamVan(scenario) || !isVrij(nieuw, andere)) return stand;
  return { ...stand, scenarios: stand.scenarios.with(plek, metNaam(scenario, nieuw)) };
}

/** Haalt een scenario weg. Was het in beeld, dan komt zijn voorganger in beeld; het laatste kan niet weg. */
export function verwijderScenario(stand: Werkstand, plek: number): Werkstand {
  const { scenarios, actief } = stand;
  if (scenarios.length < 2 || !scenarios[plek]) return stand;
  return {
    ...stand,
    scenarios: scenarios.filter((_, index) => index !== plek),
    actief: actief >= plek ? Math.max(0, actief - 1) : actief,
  };
}

/** De naam die iemand een scenario gaf. */
export function naamVan({ blad }: Scenario): string {
  return opschriftVan(blad.invoer).trim();
}

function metNaam(scenario: Scenario, naam: string): Scenario {
  const { blad } = scenario;
  return { ...scenario, blad: { ...blad, invoer: { ...blad.invoer, naam } } };
}
