// De naam van het kind of gezin: in de schijf, en anders eronder; nooit afgeknipt.

import { KLEINE_LETTER, type Maten, ZWAAR } from './maten.js';
import { type Meet, naamvormen } from './namen.js';
import type { Beeld, Opschrift } from './opbouw.js';
import type { Ovaal } from './ovaal.js';

/** De hoogte van een regel in de schijf, in letters. */
const REGEL_MIDDEN = 1.15;
/** Zoveel pixels mag de schijf groeien om de naam erin te laten passen. */
const GROEI = [0, 3, 6];
/** Een kleinere schijf hoort bij een beeld waar dat niets meer helpt. */
const GROEIT_VANAF = 28;

/** Is de schijf net te klein voor de naam, dan groeit zij een paar pixels. */
export function metRuimMidden(maten: Maten, naam: string, meet: Meet): Maten {
  if (naam === '' || maten.midden < GROEIT_VANAF) return maten;
  const ruimer = GROEI.map((groei) => ({ ...maten, midden: maten.midden + groei }));
  return ruimer.find(({ midden }) => inDeSchijf(naam, midden, meet)) ?? maten;
}

/** Zoveel smaller dan evenredig is een tekst in een grotere letter nooit. */
const EVENREDIG = 0.9;

// De naam van het kind of gezin in de schijf: zo groot als past, op hooguit drie regels.
function inDeSchijf(naam: string, midden: number, meet: Meet): { regels: readonly string[]; letter: number } | null {
  for (let letter = Math.round(midden * 0.4); letter >= KLEINE_LETTER; letter--) {
    // Een letter die een browser nog niet gebruikte kost hem een milliseconde: eerst wordt er geschat of het zin heeft.
    const schat: Meet = (tekst, { dikte }) =>
      ((meet(tekst, { letter: KLEINE_LETTER, dikte }) * letter) / KLEINE_LETTER) * EVENREDIG;
    const regels = inLetter(naam, midden, letter, schat) && inLetter(naam, midden, letter, meet);
    if (regels) return { regels, letter };
  }
  return null;
}

function inLetter(naam: string, midden: number, letter: number, meet: Meet): readonly string[] | undefined {
  const regel = letter * REGEL_MIDDEN;
  const stijl = { letter, dikte: ZWAAR };
  const gewoon = naamvormen(naam, { stijl, regel, eenRegel: 2 * midden, breedst: Infinity }, meet);
  const vormen = gewoon.map(({ regels }) => regels.map(({ tekst }) => tekst));
  const woorden = naam.split(' ');
  return (woorden.length === 3 ? [...vormen, woorden] : vormen).find((regels) => {
    const half = (regels.length * regel) / 2;
    // Elke regel mag zo breed zijn als de schijf op die hoogte is.
    return regels.every((tekst, index) => {
      const ver = Math.max(Math.abs(index * regel - half), Math.abs((index + 1) * regel - half)) - letter * 0.2;
      return Math.hypot(meet(tekst, stijl) / 2 + 3, ver) <= midden;
    });
  });
}

/** Past de naam niet in de schijf, dan staat hij eronder. */
export function middennaam(
  naam: string,
  { x, y }: Ovaal,
  { midden }: Maten,
  beeld: Beeld,
  meet: Meet,
): Opschrift | null {
  if (naam === '') return null;
  const erin = inDeSchijf(naam, midden, meet);
  if (erin) {
    const { regels, letter } = erin;
    const breed = Math.max(...regels.map((tekst) => meet(tekst, { letter, dikte: ZWAAR })));
    const half = (regels.length * letter * REGEL_MIDDEN) / 2;
    return {
      regels,
      letter,
      regel: letter * REGEL_MIDDEN,
      vak: { x0: x - breed / 2, y0: y - half, x1: x + breed / 2, y1: y + half },
    };
  }
  const regel = KLEINE_LETTER * 1.2;
  const stijl = { letter: KLEINE_LETTER, dikte: ZWAAR };
  const vorm = naamvormen(naam, { stijl, regel, eenRegel: 2 * midden, breedst: beeld.breedte - 12 }, meet).at(-1);
  if (!vorm) return null;
  const y0 = y + midden + 4;
  const vak = { x0: x - vorm.breedte / 2, y0, x1: x + vorm.breedte / 2, y1: y0 + vorm.hoogte };
  if (vak.x0 < 2 || vak.x1 > beeld.breedte - 2 || vak.y1 > beeld.hoogte - 2) return null;
  return { regels: vorm.regels.map(({ tekst }) => tekst), letter: KLEINE_LETTER, regel, vak };
}
