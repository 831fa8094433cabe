// Een vorige schikking kan van een pagina komen, bijvoorbeeld bewaard en teruggelezen: alleen wat heel is telt mee.

import type { Kaartpersoon, Kaartschikking } from '../schik-kaart.js';
import { LAATSTE_TRAP } from './maten.js';

/** De vorige schikking als daar op te bouwen is, en anders `null`. */
export function heleVorige(vorige: Kaartschikking | null | undefined): Kaartschikking | null {
  if (!vorige) return null;
  const { breedte, hoogte, maten, midden, ringen, personen, banden, verdeling } = vorige;
  const { bogen, ringen: delen } = verdeling ?? {};
  if (![bogen, delen, ringen, personen, banden].every(isLijst) || ringen.length !== delen.length) return null;
  const trap = maten?.trap;
  if (!Number.isInteger(trap) || trap < 0 || trap > LAATSTE_TRAP) return null;
  const getallen = [
    midden?.x,
    midden?.y,
    ...bogen.flatMap(({ van, tot, lengte, nodig, begin }) => [van, tot, lengte, nodig, begin]),
    ...delen.flatMap(({ code, binnen, buiten }) => [code, binnen, buiten]),
    ...ringen.flatMap(({ a, b }) => [a, b]),
    ...personen.flatMap(plaatsVan),
  ];
  const isInBeeld = midden?.x > 0 && midden.x < breedte && midden.y > 0 && midden.y < hoogte;
  return isInBeeld && ringen.every(({ a, b }) => a > 0 && b > 0) && getallen.every(Number.isFinite) ? vorige : null;
}

const isLijst = (lijst: unknown): boolean =>
  Array.isArray(lijst) && lijst.every((rij) => typeof rij === 'object' && rij !== null);

function plaatsVan({ x, y, naam }: Kaartpersoon): readonly number[] {
  if (!naam || !Array.isArray(naam.regels)) return [NaN];
  const { vak } = naam;
  return vak ? [x, y, vak.x, vak.y, vak.breedte, vak.hoogte] : [x, y];
}
