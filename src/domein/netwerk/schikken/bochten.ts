// Trekt een lijn van figuur naar figuur met één bocht (een kwadratische kromme), liefst vrij van namen en figuren. De minst kromme die vrij is wint.

import { ligtIn, type Punt, rond2, type Vak } from './meetkunde.js';

/** Waar een lijn begint of eindigt: aan de rand van een rond ding. */
export interface Eind extends Punt {
  readonly straal: number;
  readonly nummer: number;
}
/** Wat een lijn liever niet raakt. Een lijn vanaf `van` mag er bij haar begin wel op liggen. `wie`: van wie het is, -1 van niemand. */
export interface Hindernis {
  readonly vak: Vak;
  readonly van: number;
  readonly wie: number;
  readonly gewicht: number;
}

/** Lucht tussen een lijn en wat zij liever niet raakt. */
export const AF = 2;
const PUNTEN = 18;
/** Om te weten waar een lijn ergens voorbij is. */
const FIJN = 100;
const RECHT = [0, 0.06, -0.06, 0.12, -0.12, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42];
const DOOR_SCHIJF = 600;
const KROM = [0.1, -0.1, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4, 0.55, -0.55, 0.75, -0.75, 1, -1];

/** Waar de lijn in ligt: binnen het beeld, en om de schijf van het kind of gezin heen, met de naam als die eronder staat. */
export interface Beeldmaat {
  readonly breedte: number;
  readonly hoogte: number;
  readonly schijf: Punt & { readonly straal: number; readonly naam: Vak | null };
}

/** Een pad van rand tot rand, om wat er per hoogte in de weg ligt. `recht`: liefst recht, zoals de lijn naar het midden; anders liefst een flauwe boog. */
export function bocht(
  van: Eind,
  naar: Eind,
  recht: boolean,
  hindernissen: (y: number) => readonly Hindernis[],
  beeld: Beeldmaat,
): string {
  const { schijf } = beeld;
  const dx = naar.x - van.x;
  const dy = naar.y - van.y;
  let laagst = Infinity;
  let top: Punt = { x: van.x + dx / 2, y: van.y + dy / 2 };
  for (const bol of recht ? RECHT : KROM) {
    let kost = Math.abs(bol) * (recht ? 70 : 40);
    if (kost >= laagst) continue;
    const stuurX = van.x + dx / 2 - dy * bol;
    const stuurY = van.y + dy / 2 + dx * bol;
    for (let stap = 1; stap < PUNTEN && kost < laagst; stap++) {
      // `opKromme`, zonder voor elk punt een object te maken.
      const deel = stap / PUNTEN;
      const rest = 1 - deel;
      const x = rest * rest * van.x + 2 * rest * deel * stuurX + deel * deel * naar.x;
      const y = rest * rest * van.y + 2 * rest * deel * stuurY + deel * deel * naar.y;
      if (x < 3 || y < 3 || x > beeld.breedte - 3 || y > beeld.hoogte - 3) kost += 200;
      // Door de schijf lijkt een band er een met het kind.
      if (!recht && Math.hypot(x - schijf.x, y - schijf.y) < schijf.straal) kost += DOOR_SCHIJF;
      for (const { vak, van: wie, gewicht } of hindernissen(y)) {
        // De eigen naam mag zij alleen bij het vertrek naast zich hebben, nooit onder zich.
        if (!ligtIn(x, y, vak, AF)) continue;
        if (wie === van.nummer && Math.hypot(x - van.x, y - van.y) < van.straal) continue;
        if (wie === naar.nummer && Math.hypot(x - naar.x, y - naar.y) < naar.straal) continue;
        kost += gewicht;
      }
    }
    if (kost >= laagst) continue;
    laagst = kost;
    top = { x: stuurX, y: stuurY };
  }
  return padVan(van, top, naar, recht ? schijf.naam : null);
}

function opKromme(van: Punt, stuur: Punt, naar: Punt, deel: number): Punt {
  const rest = 1 - deel;
  return {
    x: rest * rest * van.x + 2 * rest * deel * stuur.x + deel * deel * naar.x,
    y: rest * rest * van.y + 2 * rest * deel * stuur.y + deel * deel * naar.y,
  };
}

// Het stuk van de kromme tussen de twee randen. Raken de figuren elkaar, dan is er niets tussen te tekenen.
function padVan(van: Eind, stuur: Punt, naar: Eind, naam: Vak | null): string {
  const rond = rand(van, stuur, naar, van, 0, 1);
  const eind = rand(van, stuur, naar, naar, 1, 0);
  if (rond >= eind) return '';
  const onderNaam = naam ? voorbij(van, stuur, naar, naam, rond) : rond;
  const begin = onderNaam < eind ? onderNaam : rond;
  const p0 = opKromme(van, stuur, naar, begin);
  const p2 = opKromme(van, stuur, naar, eind);
  // Het stuurpunt van het deel tussen `begin` en `eind`.
  const p1 = {
    x: (1 - begin) * (1 - eind) * van.x + (begin + eind - 2 * begin * eind) * stuur.x + begin * eind * naar.x,
    y: (1 - begin) * (1 - eind) * van.y + (begin + eind - 2 * begin * eind) * stuur.y + begin * eind * naar.y,
  };
  return `M${punt(p0)}Q${punt(p1)} ${punt(p2)}`;
}

// Een lijn die onder de naam van het kind door zou lopen begint erna: de naam hoort bij de schijf.
function voorbij(van: Punt, stuur: Punt, naar: Punt, naam: Vak, begin: number): number {
  let uit = begin;
  for (let stap = Math.ceil(begin * FIJN); stap < FIJN; stap++) {
    const { x, y } = opKromme(van, stuur, naar, stap / FIJN);
    if (ligtIn(x, y, naam, 2)) uit = (stap + 1) / FIJN;
  }
  return uit;
}

const GETAL = /-?\d+(?:\.\d+)?/g;

/** Ligt er niets van deze vakken op een pad dat `bocht` maakte? */
export function isVrij(pad: string, vakken: readonly Vak[]): boolean {
  const [x0, y0, sx, sy, x1, y1] = (pad.match(GETAL) ?? []).map(Number);
  if (
    x0 === undefined ||
    y0 === undefined ||
    sx === undefined ||
    sy === undefined ||
    x1 === undefined ||
    y1 === undefined
  )
    return false;
  for (let stap = 0; stap <= PUNTEN; stap++) {
    const { x, y } = opKromme({ x: x0, y: y0 }, { x: sx, y: sy }, { x: x1, y: y1 }, stap / PUNTEN);
    if (vakken.some((vak) => ligtIn(x, y, vak, AF))) return false;
  }
  return true;
}

function rand(van: Punt, stuur: Punt, naar: Punt, eind: Eind, erin: number, eruit: number): number {
  let [dicht, ver] = [erin, eruit];
  for (let keer = 0; keer < 20; keer++) {
    const helft = (dicht + ver) / 2;
    const { x, y } = opKromme(van, stuur, naar, helft);
    if (Math.hypot(x - eind.x, y - eind.y) < eind.straal) dicht = helft;
    else ver = helft;
  }
  return ver;
}

export const punt = ({ x, y }: Punt): string => `${String(rond2(x))} ${String(rond2(y))}`;
