// Hoe iemand heet waar alleen een naam staat, zoals in een keuze of een zin: met wat hem scheidt van wie net zo heet. Geen deel van het eerste beeld.

import type { Persoon } from '../../domein/dossier/dossier.js';
import { huisNaam, naamVan, relatieVan, ringNaam, sectorNaam, type Weergave } from './weergave.js';

type Kenmerk = (w: Weergave, persoon: Persoon) => string;

/** Wat mensen met dezelfde naam scheidt, het liefst het eerste. */
const KENMERKEN: readonly Kenmerk[] = [
  (w, persoon) => {
    const relatie = relatieVan(w, persoon);
    // Wie geen naam heeft heet al naar zijn relatie.
    return relatie === naamVan(w, persoon) ? '' : relatie;
  },
  (w, { sector }) => sectorNaam(w, sector),
  (w, { ring }) => ringNaam(w, ring),
  ({ t }, { soort }) => t.tekst(`soort.${soort}`),
  (w, { huishoudens }) =>
    (w.dossier.onderwerp.huishoudens ?? [])
      .filter(({ id }) => huishoudens?.includes(id))
      .map((huis) => huisNaam(w, huis))
      .filter(Boolean)
      .join(', '),
];

// Elke keuze uit de kenmerken, de kleinste eerst.
const KEUZES = KENMERKEN.reduce<readonly (readonly Kenmerk[])[]>(
  (keuzes, kenmerk) => [...keuzes, ...keuzes.map((keuze) => [...keuze, kenmerk])],
  [[]],
).toSorted((een, ander) => een.length - ander.length);

const bekend = new WeakMap<Weergave, ReadonlyMap<string, string>>();

/** Zo gelijk dat een lezer ze niet uit elkaar houdt: zonder hoofdletters, accenten en spaties die niet te zien zijn. */
export function gelijkend(naam: string): string {
  return naam.trim().replaceAll(/\s+/g, ' ').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** De naam zoals de schakelaar haar wil; heet er nog iemand zo, dan met wat hen scheidt: "Jan (Oom)". Heeft dat geen woord, dan met een nummer. */
export function noem(w: Weergave, persoon: Persoon): string {
  let namen = bekend.get(w);
  if (!namen) bekend.set(w, (namen = namenVan(w)));
  return namen.get(persoon.id) ?? naamVan(w, persoon);
}

function namenVan(w: Weergave): ReadonlyMap<string, string> {
  const groepen = new Map<string, Persoon[]>();
  for (const persoon of [...w.personen, ...(w.vergelijking?.weg ?? [])]) {
    const naam = gelijkend(naamVan(w, persoon));
    const groep = groepen.get(naam);
    if (groep) groep.push(persoon);
    else groepen.set(naam, [persoon]);
  }
  const namen = new Map<string, string>();
  for (const groep of groepen.values()) {
    const erbij = groep.length > 1 ? toevoegingen(w, groep) : [];
    for (const [index, persoon] of groep.entries()) {
      const naam = naamVan(w, persoon);
      namen.set(persoon.id, erbij[index] ? `${naam} (${erbij[index]})` : naam);
    }
  }
  return namen;
}

/** Bij ieder van de groep wat hem scheidt: van de keuzes die de meesten scheiden de kortste, waarin zo weinig mogelijk leeg is. */
function toevoegingen(w: Weergave, groep: readonly Persoon[]): readonly string[] {
  const woorden = groep.map((persoon) => new Map(KENMERKEN.map((kenmerk) => [kenmerk, kenmerk(w, persoon)])));
  const [beste] = KEUZES.map((keuze) => {
    const rij = woorden.map((per) =>
      keuze
        .map((kenmerk) => per.get(kenmerk))
        .filter(Boolean)
        .join(', '),
    );
    return {
      rij,
      soorten: new Set(rij.map(gelijkend)).size,
      grootte: keuze.length,
      leeg: rij.filter((een) => !een).length,
    };
  }).toSorted((een, ander) => ander.soorten - een.soorten || een.grootte - ander.grootte || een.leeg - ander.leeg);
  const rij = beste?.rij ?? [];
  const [totaal, tot] = [new Map<string, number>(), new Map<string, number>()];
  const tel = (aantallen: Map<string, number>, een: string): number => {
    const aantal = (aantallen.get(gelijkend(een)) ?? 0) + 1;
    aantallen.set(gelijkend(een), aantal);
    return aantal;
  };
  for (const een of rij) tel(totaal, een);
  return rij.map((een) => {
    const nummer = w.t.getal(tel(tot, een));
    if (totaal.get(gelijkend(een)) === 1) return een;
    return een ? `${een}, ${nummer}` : nummer;
  });
}
