// Wat er tussen twee momenten in een netwerk veranderde. Zegt niet of dat beter is.

import type { Band, Persoon } from '../dossier/dossier.js';
import { bandenTussen, bekend, lijst, type Netwerk, paar } from './lezen.js';

export interface Momentverschil {
  readonly nieuw: readonly string[];
  readonly weg: readonly string[];
  /** Naar een ring met een lager nummer. */
  readonly dichterbij: readonly string[];
  readonly verderWeg: readonly string[];
  /** Een andere soort, sector, band, status, aard (informeel of formeel) of steun, of voor het eerst of niet meer in een ring. */
  readonly gewijzigd: readonly string[];
  /** Een band met een andere kwaliteit staat hier én in `bandenWeg`. */
  readonly bandenNieuw: readonly Band[];
  readonly bandenWeg: readonly Band[];
}

/** Van `a` naar `b`, in de volgorde van `b`; wat weg is in de volgorde van `a`. */
export function vergelijkMomenten(a: Netwerk, b: Netwerk): Momentverschil {
  const voor = new Map(lijst(a.personen).map((persoon) => [persoon.id, persoon]));
  const na = new Map(lijst(b.personen).map((persoon) => [persoon.id, persoon]));
  const gebleven = [...na].flatMap(([id, nu]) => {
    const eerst = voor.get(id);
    return eerst ? [{ id, eerst, nu, stap: stapTussen(eerst, nu) }] : [];
  });
  const ids = (kies: (wie: (typeof gebleven)[number]) => boolean): readonly string[] =>
    gebleven.filter(kies).map(({ id }) => id);
  return {
    nieuw: [...na.keys()].filter((id) => !voor.has(id)),
    weg: [...voor.keys()].filter((id) => !na.has(id)),
    dichterbij: ids(({ stap }) => stap !== null && stap < 0),
    verderWeg: ids(({ stap }) => stap !== null && stap > 0),
    gewijzigd: ids(({ eerst, nu }) => kenmerken(eerst) !== kenmerken(nu)),
    bandenNieuw: alleenIn(b, a),
    bandenWeg: alleenIn(a, b),
  };
}

function stapTussen(eerst: Persoon, nu: Persoon): number | null {
  const [van, naar] = [bekend(eerst.ring), bekend(nu.ring)];
  return van === null || naar === null ? null : naar - van;
}

// Alles waarin iemand gewijzigd kan zijn, als tekst. In welke volgorde de steun is opgeschreven doet er niet toe.
function kenmerken({ soort, sector, band, steunfiguur, steun, ring }: Persoon): string {
  const delen = lijst(steun).map(({ functie, functieTekst, voor, richting }) =>
    JSON.stringify([bekend(functie), bekend(functieTekst), bekend(voor), bekend(richting) ?? 'krijgt']),
  );
  const velden = [soort, sector, band, steunfiguur?.status, steunfiguur?.aard].map(bekend);
  return JSON.stringify([velden, delen.sort(), bekend(ring) === null]);
}

function alleenIn(dit: Netwerk, ander: Netwerk): readonly Band[] {
  const sleutel = (band: Band): string => paar(band) + (bekend(band.kwaliteit) ?? '');
  const daar = new Set(bandenTussen(ander).map(sleutel));
  return bandenTussen(dit).filter((band) => !daar.has(sleutel(band)));
}
