// De pijl van waar iemand eerst stond naar waar hij nu staat: met een flauwe bocht om namen en figuren heen.

import type { Kaartpersoon, Kaartschikking } from '../schik-kaart.js';
import { bocht, type Hindernis } from './bochten.js';
import { om } from './meetkunde.js';

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
