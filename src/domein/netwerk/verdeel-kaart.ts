// Verdeelt de kaart in bogen (per sector) en banden van rijen (per ring), in een cirkel met straal 1. Waar iemand precies staat zegt `plaats`.
// Alle maten zijn eigen keuzes. De verdeling is de eerste uit een vaste reeks waarin iedereen past. Iemand erbij maakt een
// eerdere verdeling nooit alsnog passend; past hij in deze, dan blijft het dus deze en verschuift er niemand.

import { type Code, RINGEN, SECTOREN } from '../dossier/codes.js';
import type { Indeling, Persoon } from '../dossier/dossier.js';
import { bekend, lijst } from './lezen.js';

type Ring = Code<typeof RINGEN>;

/** Een stuk van de cirkel, in radialen met de klok mee vanaf rechts. */
export interface Boog {
  readonly midden: number;
  readonly breedte: number;
}
/** Een cirkel waarop mensen staan, met de hoek die ieder daar nodig heeft. */
export interface Rij {
  readonly straal: number;
  readonly hoek: number;
}
export interface Kaartverdeling {
  /** Per sector; `null` is van wie nog geen sector heeft. */
  readonly bogen: ReadonlyMap<string | null, Boog>;
  /** Per ring, van binnen naar buiten; `null` is van wie nog geen ring heeft, buiten de buitenste ring. */
  readonly banden: ReadonlyMap<Ring | null, readonly Rij[]>;
  /** Zo ver staan twee mensen minstens uit elkaar. */
  readonly afstand: number;
}

// In het midden staat het kind; buiten de buitenste rij is nog ruimte voor een halve figuur.
const BINNENSTE = 0.168;
const BUITENSTE = 0.94;
// Op 800 × 800 staan acht rijen 44,1 pixels uit elkaar, en dertien 25,7.
const MINSTE_RIJEN = 8;
const ROND = 2 * Math.PI;
// Een leeg vak houdt plaats voor zijn naam, maar alle lege vakken samen nooit meer dan een derde van de cirkel.
const SMALST = ROND / 24;
const SMALST_SAMEN = ROND / 3;
// Vangt de laatste bits op.
const SPELING = 1e-9;

export function sectorVan({ sector }: Persoon): string | null {
  return bekend(sector);
}

export function ringVan(persoon: Persoon): Ring | null {
  return RINGEN.find((ring) => ring === persoon.ring) ?? null;
}

/** Hoeveel mensen er op een rij naast elkaar passen. */
export function aantalIn(breedte: number, hoek: number): number {
  return Math.floor(breedte / hoek + SPELING);
}

export function verdeelKaart(personen: readonly Persoon[], indeling: Indeling | null | undefined): Kaartverdeling {
  const eigenRingen = lijst(indeling?.ringen).map(({ code }) => code);
  const ringen = [
    ...RINGEN.filter(
      (ring) =>
        eigenRingen.length === 0 || eigenRingen.includes(ring) || personen.some((persoon) => persoon.ring === ring),
    ),
    null,
  ];
  const eigenSectoren = lijst(indeling?.sectoren).map(({ code }) => bekend(code));
  const namen = new Set([...(eigenSectoren.length > 0 ? eigenSectoren : SECTOREN), ...personen.map(sectorVan)]);
  namen.delete(null);
  const sectoren = [...namen, null];
  const aantallen = new Map(sectoren.map((sector) => [sector, ringen.map(() => 0)]));
  for (const persoon of personen) {
    const rij = aantallen.get(sectorVan(persoon));
    const band = ringen.indexOf(ringVan(persoon));
    if (rij) rij[band] = (rij[band] ?? 0) + 1;
  }
  const smalst = Math.min(SMALST, SMALST_SAMEN / sectoren.length);

  for (let aantal = MINSTE_RIJEN; ; aantal = Math.ceil(aantal * 1.25)) {
    const afstand = (BUITENSTE - BINNENSTE) / (aantal - 1);
    const rijen = Array.from({ length: aantal }, (_, index): Rij => {
      const straal = BINNENSTE + index * afstand;
      return { straal, hoek: 2 * Math.asin(afstand / (2 * straal)) };
    });
    for (const banden of verdeelRijen(rijen, ringen.length)) {
      const nodig = [...aantallen.values()].map((perBand) =>
        Math.max(smalst, ...banden.map((band, index) => breedteVoor(perBand[index] ?? 0, band))),
      );
      if (nodig.reduce((som, breedte) => som + breedte, 0) > ROND + SPELING) continue;
      return {
        bogen: new Map(legBogen(nodig).map((boog, index) => [sectoren[index] ?? null, boog])),
        banden: new Map(banden.map((band, index) => [ringen[index] ?? null, band])),
        afstand,
      };
    }
  }
}

// Elke band houdt minstens één rij. De overige gaan naar de binnenste banden, want daar is de omtrek het kleinst: eerst naar
// alle ringen samen, past dat niet dan naar steeds minder ringen, en als laatste ook naar wie nog geen ring heeft.
function verdeelRijen(rijen: readonly Rij[], aantal: number): readonly (readonly (readonly Rij[])[])[] {
  const over = rijen.length - aantal;
  return Array.from({ length: aantal }, (_, poging) => {
    const breed = aantal - 1 - poging || aantal;
    let vanaf = 0;
    return Array.from({ length: aantal }, (_, band) => {
      const extra = band < breed ? Math.floor((over + breed - 1 - band) / breed) : 0;
      return rijen.slice(vanaf, (vanaf += 1 + extra));
    });
  });
}

// De smalste boog waarin zoveel mensen passen: van alle veelvouden van de hoeken, de zoveelste van klein naar groot.
function breedteVoor(aantal: number, band: readonly Rij[]): number {
  const ruim = aantal / band.reduce((som, { hoek }) => som + 1 / hoek, 0);
  // Net onder de breedte die er zeker nodig is; zo blijven er hooguit een paar stappen over.
  const bezet = band.map(({ hoek }) => Math.floor((ruim / hoek) * (1 - SPELING)));
  let breedte = 0;
  for (let over = aantal - bezet.reduce((som, hier) => som + hier, 0); over > 0; over--) {
    let eerste = 0;
    breedte = Infinity;
    band.forEach(({ hoek }, index) => {
      const stap = ((bezet[index] ?? 0) + 1) * hoek;
      if (stap >= breedte) return;
      breedte = stap;
      eerste = index;
    });
    bezet[eerste] = (bezet[eerste] ?? 0) + 1;
  }
  return breedte;
}

// Alle sectoren even breed, behalve wie meer nodig heeft: die krijgt precies dat. Wie nog geen sector heeft krijgt nooit meer dan nodig.
function legBogen(nodig: readonly number[]): readonly Boog[] {
  const zonder = nodig.at(-1) ?? 0;
  let rest = ROND - zonder;
  let delers = nodig.length - 1;
  for (const breedte of nodig.slice(0, -1).sort((een, ander) => ander - een)) {
    if (delers === 1 || breedte * delers <= rest) break;
    rest -= breedte;
    delers--;
  }
  // De eerste sector begint bovenaan.
  let begin = -ROND / 4;
  return nodig.map((minst, index) => {
    const breedte = index === nodig.length - 1 ? zonder : Math.max(minst, rest / delers);
    const midden = begin + breedte / 2;
    begin += breedte;
    return { midden, breedte };
  });
}
