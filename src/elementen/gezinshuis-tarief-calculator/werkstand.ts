// De scenario's van de rekenmachine naast elkaar, en wat er verder in het werkblad staat. Onveranderlijk en zonder DOM: elke wijziging geeft
// een nieuwe stand. Elk scenario houdt zijn eigen blad, ook wat er half getypt is: wisselen verliest niets.

import { werkbladVan } from '../../domein/tarief/lees-werkblad.js';
import type { Werkblad } from '../../domein/tarief/werkblad.js';
import type { Rekenblad } from './rekenblad.js';
import type { Invoer } from './velden.js';

export interface Scenario {
  readonly blad: Rekenblad;
  /** Waar de bezoeker in dit scenario mee begon. */
  readonly begin: Invoer;
  /** Wat de pagina gaf, nog niet aangevuld; `null` als het alleen van de tarievenset komt. */
  readonly bron: Invoer | null;
}

/** Wat een werkblad naast zijn scenario's heeft. */
export type Bijlagen = Omit<Werkblad, 'soort' | 'versie' | 'scenarios' | 'actief'>;

export interface Werkstand {
  /** Een tot vier. */
  readonly scenarios: readonly Scenario[];
  readonly actief: number;
  readonly bij: Bijlagen;
  /** Wat er half getypt stond voor er een bestand openging. */
  readonly half?: Record<string, string>;
}

export function bijlagenVan(werkblad: Werkblad): Bijlagen {
  const { soort: _soort, versie: _versie, scenarios: _scenarios, actief: _actief, ...bij } = werkblad;
  return bij;
}

export function eersteStand(scenario: Scenario): Werkstand {
  return { scenarios: [scenario], actief: 0, bij: bijlagenVan(werkbladVan({})) };
}

/** Het scenario dat in beeld is. */
export function scenarioVan({ scenarios, actief }: Werkstand): Scenario {
  return scenarios[actief] as Scenario;
}

/** De stand met een ander scenario op de plek die in beeld is. */
export function metScenario(stand: Werkstand, scenario: Scenario): Werkstand {
  return { ...stand, scenarios: stand.scenarios.with(stand.actief, scenario) };
}

/** De stand als werkblad. Zegt zij hetzelfde als `vorig`, dan is het antwoord `vorig` zelf. */
export function werkbladBij({ scenarios, actief, bij }: Werkstand, vorig?: Werkblad): Werkblad {
  const invoeren = scenarios.map(({ blad }) => blad.invoer);
  const nieuw = { ...werkbladVan({}), ...bij, scenarios: invoeren, actief };
  // Wat alleen in `vorig` staat is weg: ook dat is een verschil.
  const zelfde =
    vorig &&
    (Object.keys({ ...vorig, ...nieuw }) as (keyof Werkblad)[]).every(
      (naam) => naam === 'scenarios' || vorig[naam] === nieuw[naam],
    ) &&
    vorig.scenarios.length === invoeren.length &&
    invoeren.every((invoer, plek) => vorig.scenarios[plek] === invoer);
  return zelfde ? vorig : nieuw;
}

/** Staat er meer dan één scenario in, of iets anders wat de bezoeker invulde? */
export function isVoorAnderen(werkblad: Werkblad): boolean {
  // Een lege lijst, een lege notitie en niets zijn hier alle drie een lege tekst.
  const gevuld = (deel: unknown): boolean => String(deel ?? '').trim() !== '';
  return werkblad.scenarios.length > 1 || Object.values(bijlagenVan(werkblad)).some(gevuld);
}
