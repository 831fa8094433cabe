// Hoeveel groter of kleiner een vlak moet zijn om niets half te bedekken. Alleen rekenen.

import { raakt, type Vak } from '../../../scherm/vrijhouden.js';

/** Wat zo groot te zien blijft is te raken (WCAG 2.5.8). */
const RAAK = 24;
// Twee doelen van een vinger: staan er twee naast elkaar die niet even hoog zijn, dan is er zo nog een rand die past.
const HOOGSTENS = 88;
/** Een halve pixel is er niet. */
const SPELING = 0.5;

interface Groei {
  readonly hoger: number;
  readonly breder: number;
}

/** Het kleinste vak om alles heen. */
export function omsluit(vakken: readonly Vak[]): Vak | null {
  return vakken.length === 0
    ? null
    : {
        left: Math.min(...vakken.map(({ left }) => left)),
        top: Math.min(...vakken.map(({ top }) => top)),
        right: Math.max(...vakken.map(({ right }) => right)),
        bottom: Math.max(...vakken.map(({ bottom }) => bottom)),
      };
}

/**
 * De kleinste verandering naar boven en opzij waarmee elk doel te zien is of niet. Is er in de buurt geen, dan blijft het vlak zoals het was.
 * @param naarRechts groeit het opzij naar rechts?
 * @param vrij wat niet bedekt mag raken
 */
export function groei(vlak: Vak, doelen: readonly Vak[], naarRechts: boolean, vrij: readonly Vak[]): Groei {
  // Gespiegeld is er maar één kant op te groeien: naar links.
  const zie = naarRechts ? spiegel : (vak: Vak): Vak => vak;
  const begin = zie(vlak);
  const grootst = gegroeid(begin, { hoger: HOOGSTENS, breder: HOOGSTENS });
  const kleinst = gegroeid(begin, { hoger: -HOOGSTENS, breder: -HOOGSTENS });
  // Wat er hoe dan ook onder of naast ligt doet er niet toe.
  const er = doelen
    .filter(({ left, right, top, bottom }) => right > left && bottom > top)
    .map(zie)
    .filter((doel) => raakt(grootst, doel) && (doel.top < kleinst.top || doel.left < kleinst.left));
  const blijftVrij = vrij.map(zie).filter((vak) => !raakt(begin, vak));
  if (!er.some((doel) => isHalf(begin, doel))) return GOED;
  return (
    stappen(er.flatMap(({ top, bottom }) => [begin.top - top, begin.top - bottom, begin.top - top - RAAK]))
      .flatMap((hoger) =>
        stappen(er.flatMap(({ left, right }) => [begin.left - left, begin.left - right, begin.left - left - RAAK])).map(
          (breder) => ({ hoger, breder }),
        ),
      )
      .sort((een, ander) => kosten(een) - kosten(ander))
      .find((keuze) => {
        const nu = gegroeid(begin, keuze);
        return !er.some((doel) => isHalf(nu, doel)) && !blijftVrij.some((vak) => raakt(nu, vak));
      }) ?? GOED
  );
}

/**
 * Hoeveel een kaartje naar de buitenkant en naar beneden groeit om niets half te bedekken: steekt daar iets uit, maar te weinig om te raken, dan ligt het
 * er helemaal onder. Wat buiten het venster valt is niet te zien.
 * @param naarRechts is de binnenkant rechts?
 * @param vrij wat niet bedekt mag raken
 */
export function randgroei(
  vlak: Vak,
  doelen: readonly Vak[],
  naarRechts: boolean,
  venster: { readonly breedte: number; readonly hoogte: number },
  vrij: readonly Vak[],
): { readonly buiten: number; readonly onder: number } {
  const uit = { buiten: 0, onder: 0 };
  const gegroeidNu = (): Vak => ({
    left: naarRechts ? vlak.left - uit.buiten : vlak.left,
    top: vlak.top,
    right: naarRechts ? vlak.right : vlak.right + uit.buiten,
    bottom: vlak.bottom + uit.onder,
  });
  // Een tweede keer: wat er door het groeien bij kwam kan weer uitsteken.
  for (let keer = 0; keer < 2; keer += 1) {
    const nu = gegroeidNu();
    const { buiten, onder } = uit;
    for (const doel of doelen.filter((een) => raakt(nu, een))) {
      const opzij = naarRechts ? nu.left - Math.max(0, doel.left) : Math.min(venster.breedte, doel.right) - nu.right;
      const eronder = Math.min(venster.hoogte, doel.bottom) - nu.bottom;
      const teZien = Math.max(
        opzij,
        eronder,
        nu.top - doel.top,
        naarRechts ? doel.right - nu.right : nu.left - doel.left,
      );
      if (teZien <= SPELING || teZien >= RAAK - SPELING) continue;
      if (opzij > SPELING) uit.buiten = Math.max(uit.buiten, buiten + opzij);
      if (eronder > SPELING) uit.onder = Math.max(uit.onder, onder + eronder);
    }
  }
  return vrij.some((vak) => raakt(gegroeidNu(), vak) && !raakt(vlak, vak)) ? { buiten: 0, onder: 0 } : uit;
}

const GOED: Groei = { hoger: 0, breder: 0 };

const kosten = ({ hoger, breder }: Groei): number => Math.abs(hoger) + Math.abs(breder);

function stappen(maten: readonly number[]): readonly number[] {
  return [...new Set([0, ...maten])].filter((maat) => Math.abs(maat) <= HOOGSTENS);
}

// Zonder rest: wat een DOMRect weet staat niet op hem zelf.
const gegroeid = ({ left, top, right, bottom }: Vak, { hoger, breder }: Groei): Vak => ({
  left: left - breder,
  top: top - hoger,
  right,
  bottom,
});

const spiegel = ({ left, right, top, bottom }: Vak): Vak => ({ left: -right, right: -left, top, bottom });

// Steekt het uit, maar te weinig om te raken?
function isHalf(vlak: Vak, doel: Vak): boolean {
  if (doel.bottom - vlak.top <= SPELING || doel.right - vlak.left <= SPELING || !raakt(vlak, doel)) return false;
  const teZien = Math.max(vlak.top - doel.top, vlak.left - doel.left);
  return teZien > SPELING && teZien < RAAK - SPELING;
}
