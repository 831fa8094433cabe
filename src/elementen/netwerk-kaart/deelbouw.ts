// Uit welke bestanden de delen van het scherm komen, en wat elk nodig heeft. Wanneer zij komen staat in delen.ts.

import type { LitElement, TemplateResult } from 'lit';
import type { Dossierverzoek } from '../../domein/dossier/dossier-store.js';
import type { Later } from '../../scherm/later.js';
import type { Kaartplek } from './basis.js';
import type { Deellader } from './deellader.js';
import type { Handelen } from './handelen/handelen.js';
import type { Schermstand } from './schermstand.js';
import type { Tekstdeelnaam } from './teksten.js';
import type { Weergave } from './weergave.js';

/** Wat onder lijst en kaart te openen is. */
export type Uitklapnaam = 'momenten' | 'inrichten' | 'meenemen';

/** Wat het element ook doet voor het scherm rond de kaart. */
export interface Schermplek extends Kaartplek {
  readonly scherm: Schermstand;
  /** Vraagt iets aan een ander element van dit dossier; antwoordt er geen, dan hoort de pagina het. */
  readonly vraag: (verzoek: Dossierverzoek, gebeurtenis: string, detail: object) => void;
}

interface Uitklapper {
  sjabloon(w: Weergave): TemplateResult;
  begin?(): void;
}

export function maakDelen(host: LitElement, plek: Schermplek, lader: Deellader) {
  const handelen = lader.later(
    'handelen',
    () => import('./handelen/handelen.js'),
    (deel) => new deel.Handelen(host, plek),
  );
  const metHandelen = <M extends object, T extends object>(
    naam: Tekstdeelnaam,
    haal: () => Promise<M>,
    maak: (deel: M, handelen: Handelen) => T,
  ): Later<T> => lader.met(handelen, naam, haal, maak);
  const rond = metHandelen(
    'erbij',
    () => import('./erbij/rond.js'),
    ({ Schermacties: Acties, dubbelSjabloon, omkeerSjabloon }, handelen) =>
      Object.assign(new Acties(handelen.basis, handelen.doe, plek.scherm), { dubbelSjabloon, omkeerSjabloon }),
  );
  const paneel = metHandelen(
    'persoon',
    () => import('./paneel/paneel.js'),
    (deel, { basis }) => deel.begin(host, basis, plek),
  );
  const woorden = metHandelen(
    'woorden',
    () => import('./woorden/woorden.js'),
    ({ Woorden }, { basis }) => new Woorden(basis, plek),
  );
  const keuzes = lader.later(
    'keuzes',
    () => import('./keuzes/keuzes.js'),
    (deel) => deel.begin(host),
  );
  const vergelijken = lader.later(
    'vergelijken',
    () => import('./vergelijken/vergelijken.js'),
    (deel) => deel,
  );
  const uitklappers: Readonly<Record<Uitklapnaam, Later<Uitklapper>>> = {
    momenten: metHandelen(
      'momenten',
      () => import('./momenten/momenten.js'),
      ({ Momenten }, { basis }) => new Momenten(basis),
    ),
    inrichten: metHandelen(
      'inrichten',
      () => import('./inrichten/inrichten.js'),
      ({ Inrichten }, { basis }) => new Inrichten(basis),
    ),
    meenemen: metHandelen(
      'meenemen',
      () => import('./meenemen/meenemen-acties.js'),
      ({ MeenemenActies }, { basis }) => new MeenemenActies(basis),
    ),
  };
  return { handelen, rond, paneel, woorden, keuzes, vergelijken, uitklappers };
}
