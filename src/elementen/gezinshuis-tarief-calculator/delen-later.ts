// De delen die niet bij het eerste beeld horen: waar zij staan, met welke teksten, en hoe zij beginnen.

import type { Recept, Rekendelen } from './delen.js';
import type { Actiebasis } from './reken-acties.js';

/** Wat elk deel is als het er is. */
export type Latere = Pick<{ readonly [N in keyof Rekendelen]: DeelVan<Rekendelen[N]> }, keyof typeof LATER>;
type DeelVan<L> = L extends { readonly deel: infer D } ? NonNullable<D> : never;

// Van elk recept controleert dit of wat begint hoort bij wat gehaald wordt.
const deel = <T extends object, D extends object = T>(...recept: Recept<T, D>): Recept<never> =>
  recept as unknown as Recept<never>;

type Maker = (basis: Actiebasis, delen: Rekendelen) => Recept<never>;

export const LATER = {
  scenarios: (basis) =>
    deel(
      ['detail', 'opbouw', 'scenarios'],
      () => import('./scenarios.js'),
      ({ Scenarios }) => new Scenarios(basis),
    ),
  openen: (basis) =>
    deel(
      ['detail', 'memo', 'openen', 'volgendjaar'],
      () => import('./openen.js'),
      ({ Openen }) => new Openen(basis),
    ),
  bestanden: () => deel([], () => import('./bestanden.js')),
  uitvoer: (basis, delen) =>
    deel(
      ['detail', 'memo'],
      () => import('./uitvoervak.js'),
      ({ Uitvoervak }) => {
        // Wie het menu opent drukt zo misschien af, ook met het menu van de browser: dat wacht nergens op.
        void delen.papier.laad();
        return new Uitvoervak(basis);
      },
    ),
  memo: (basis) =>
    deel(
      ['detail', 'memo'],
      () => import('./memo.js'),
      ({ Memo }) => new Memo(basis),
    ),
  adres: ({ element }) =>
    deel(
      [],
      () => import('./adreswacht.js'),
      ({ Adreswacht }) => new Adreswacht(element),
    ),
  koppeling: (basis, delen) =>
    deel(
      ['detail', 'memo', 'openen', 'volgendjaar', 'koppeling'],
      () => import('./koppeling.js'),
      ({ Koppeling }) => new Koppeling(basis, () => delen.adres.er?.klaar()),
    ),
  toetsen: (basis, delen) =>
    deel(
      [],
      async () => ({ ...(await import('./veldtoetsen.js')), ...(await import('../../scherm/vrijhouden.js')) }),
      ({ houOnder, Veldtoetsen }) => {
        // Wie in een veld is kan daar iets typen wat niet telt: dat houdt het formulier meteen tegen.
        void delen.los.laad();
        // Wat met Tab de focus krijgt komt onder de balk met het tarief vandaan, en onder de rij tabbladen.
        houOnder(basis.element, '.balk, .tablijn');
        return new Veldtoetsen(basis);
      },
    ),
  los: (basis, delen) =>
    deel(
      ['detail', 'opbouw', 'bepaalt'],
      () => import('./los.js'),
      ({ Los }) => new Los(basis, delen),
    ),
  papier: () => deel(['detail', 'opbouw', 'bronnen', 'bepaalt', 'memo'], () => import('./papier.js')),
  raad: (basis) =>
    deel(
      ['detail', 'opbouw', 'bepaalt', 'raad'],
      () => import('./raad.js'),
      ({ Raadslezer }) => new Raadslezer(basis),
    ),
} as const satisfies Readonly<Record<string, Maker>>;
