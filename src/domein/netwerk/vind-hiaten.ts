// Waar in een netwerk nog niemand staat, met de vraag waarmee doorgevraagd kan worden. Een hiaat is een gespreksonderwerp, geen tekort.
// Een leeg netwerk heeft geen hiaten: dan begint het doorvragen bij het begin.

import { type Code, DOORVRAGEN, FUNCTIES, SECTOREN } from '../dossier/codes.js';
import type { Indeling, Persoon } from '../dossier/dossier.js';
import { dekkingVan } from './dekking.js';
import { bekend, lijst, type Netwerk } from './lezen.js';

type Doorvraag = Code<typeof DOORVRAGEN>;

export interface Hiaat {
  readonly code:
    | 'sector-leeg'
    | 'functie-niet-gedekt'
    | 'niemand-blijft'
    | 'niemand-besluit-mee'
    | 'geen-verantwoordelijke'
    | 'niet-geplaatst';
  /** Om welke sector, functie of persoon (id) het gaat. */
  readonly over: { readonly sector?: string; readonly functie?: string; readonly persoon?: string };
  readonly doorvraag: Doorvraag | null;
}

// Welke vraag bij een leeg vak past is een eigen keuze. Wie via een organisatie komt, of in een eigen sector, is niet met een van deze vragen te vinden.
const VRAAG_BIJ = new Map<string, Doorvraag>([
  ['familie', 'verjaardag'],
  ['vrienden', 'online'],
  ['buurt', 'waar-heen'],
  ['onderwijs-werk', 'school-sport-werk'],
  ['vrije-tijd', 'school-sport-werk'],
  ['emotioneel', 'wie-luistert'],
  ['praktisch', 'waar-heen'],
  ['informatief', 'wie-vertrouw-je'],
]);
/** De vraag die past bij een sector of functie waar nog niemand is. */
export function vraagBij(code: string): Doorvraag | null {
  return VRAAG_BIJ.get(code) ?? null;
}

/** Zijn er meer professionals, en neemt geen van hen de verantwoordelijkheid voor het netwerk? */
export function mistVerantwoordelijke(personen: readonly Persoon[]): boolean {
  const professionals = personen.filter(({ soort }) => soort === 'professional');
  return professionals.length >= 2 && !professionals.some(({ verantwoordelijk }) => verantwoordelijk === true);
}

export function vindHiaten(dossier: Netwerk & { readonly indeling?: Indeling | null }): readonly Hiaat[] {
  const personen = lijst(dossier.personen);
  if (personen.length === 0) return [];
  const dekking = dekkingVan(personen);
  const bezet = new Set(personen.map(({ sector }) => bekend(sector)));
  const eigen = lijst(lijst(dossier.indeling?.sectoren).map(({ code }) => code));
  const sectoren = eigen.length > 0 ? eigen : SECTOREN.filter((sector) => sector !== 'professionals');
  const als = (mis: boolean, code: Hiaat['code'], doorvraag: Doorvraag | null = null): readonly Hiaat[] =>
    mis ? [{ code, over: {}, doorvraag }] : [];
  return [
    ...sectoren
      .filter((sector) => !bezet.has(sector))
      .map((sector): Hiaat => ({ code: 'sector-leeg', over: { sector }, doorvraag: vraagBij(sector) })),
    ...FUNCTIES.filter((functie) => dekking[functie]?.length === 0).map((functie): Hiaat => ({
      code: 'functie-niet-gedekt',
      over: { functie },
      doorvraag: vraagBij(functie),
    })),
    // Ook als er alleen professionals zijn: dan blijft er na de hulp niemand.
    ...als(
      !personen.some(({ soort, blijftNaHulp }) => soort !== 'professional' && blijftNaHulp === 'ja'),
      'niemand-blijft',
      'wie-blijft',
    ),
    ...als(
      !personen.some(({ steunfiguur }) => lijst(steunfiguur?.rollen).includes('besluitvorming')),
      'niemand-besluit-mee',
    ),
    ...als(mistVerantwoordelijke(personen), 'geen-verantwoordelijke'),
    ...personen
      .filter(({ ring }) => bekend(ring) === null)
      .map(({ id }): Hiaat => ({ code: 'niet-geplaatst', over: { persoon: id }, doorvraag: null })),
  ];
}
