// De pijl van waar iemand eerst stond naar waar hij nu staat: met een flauwe bocht om namen en figuren heen. Is er geen ruimte omheen, dan loopt hij
// erachter langs: hij houdt op voor de naam en gaat erna verder.

import type { Kaartpersoon, Kaartschikking } from '../schik-kaart.js';
import { bocht, type Hindernis } from './bochten.js';
import { ligtIn, om, rond2, type Punt, type Vak } from './meetkunde.js';

/** Lucht tussen de punt van de pijl en een figuur. */
const PUNT = 4;
const DOOR_NAAM = 100;
// Achter een figuur langs lijkt hij van of naar die figuur te gaan.
const DOOR_FIGUUR = 100;

/** Leeg als er tussen de twee figuren geen ruimte is. */
export function pijlpad(kaart: Kaartschikking, van: Kaartpersoon, naar: Kaartpersoon): string {
  const nummer = (wie: Kaartpersoon): number => kaart.personen.indexOf(wie);
  const hindernissen = kaart.personen.flatMap(({ x, y, straal, naam: { vak } }, wie): Hindernis[] => [
    { vak: om(x, y, straal), van: wie, wie, gewicht: DOOR_FIGUUR },
    ...(vak
      ? [
          {
            vak: { x0: vak.x, y0: vak.y, x1: vak.x + vak.breedte, y1: vak.y + vak.hoogte },
            van: -1,
            wie,
            gewicht: DOOR_NAAM,
          },
        ]
      : []),
  ]);
  const eind = (wie: Kaartpersoon, lucht: number): Parameters<typeof bocht>[0] => ({
    x: wie.x,
    y: wie.y,
    straal: wie.straal + lucht,
    nummer: nummer(wie),
  });
  const { x, y, straal } = kaart.midden;
  return bocht(eind(van, 0), eind(naar, PUNT), false, () => hindernissen, {
    ...kaart,
    schijf: { x, y, straal, naam: null },
  });
}

/** Lucht tussen een onderbroken pijl en wat ervoor staat. */
const LUCHT = 3;
const GETAL = /-?\d+(?:\.\d+)?/g;

/** Het pad van `pijlpad` zoals het te zien is: zonder de stukken achter een naam of een ander. Loopt het vrij, dan is het hetzelfde pad. */
export function pijlstukken(kaart: Kaartschikking, pad: string, van: Kaartpersoon, naar: Kaartpersoon): string {
  const namen = [kaart.midden.naam, ...kaart.personen.map(({ naam }) => naam)].flatMap((naam): readonly Vak[] =>
    naam?.vak
      ? [{ x0: naam.vak.x, y0: naam.vak.y, x1: naam.vak.x + naam.vak.breedte, y1: naam.vak.y + naam.vak.hoogte }]
      : [],
  );
  const anderen = kaart.personen.filter((wie) => wie !== van && wie !== naar);
  const isErachter = ({ x, y }: Punt): boolean =>
    namen.some((vak) => ligtIn(x, y, vak, LUCHT)) ||
    anderen.some((wie) => Math.hypot(x - wie.x, y - wie.y) < wie.straal + LUCHT);
  const [x0 = 0, y0 = 0, sx = 0, sy = 0, x1 = 0, y1 = 0] = (pad.match(GETAL) ?? []).map(Number);
  const aantal = Math.max(2, Math.ceil(Math.hypot(sx - x0, sy - y0) + Math.hypot(x1 - sx, y1 - sy)));
  const punten = Array.from({ length: aantal + 1 }, (_, stap): Punt => {
    const deel = stap / aantal;
    const rest = 1 - deel;
    return {
      x: rest * rest * x0 + 2 * rest * deel * sx + deel * deel * x1,
      y: rest * rest * y0 + 2 * rest * deel * sy + deel * deel * y1,
    };
  });
  if (!punten.some(isErachter)) return pad;
  return punten
    .map((hier, index) => {
      if (isErachter(hier)) return '';
      const eerder = punten[index - 1];
      return `${eerder && !isErachter(eerder) ? 'L' : 'M'}${String(rond2(hier.x))} ${String(rond2(hier.y))}`;
    })
    .join('');
}
