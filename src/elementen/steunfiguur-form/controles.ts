// Wat er aan een persoon niet klopt, op de plekken van dit scherm, en hoe dat in het overzicht van fouten staat.

import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import { type Code, DOELEN } from '../../domein/dossier/codes.js';
import {
  type Controle,
  controleerPersoon,
  controleerToestemming,
  controleerVorm,
} from '../../domein/dossier/controles.js';
import type { Dossier, Persoon, Toestemming } from '../../domein/dossier/dossier.js';
import { steunfigurenVorm } from '../../domein/dossier/personen.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { codetekst } from '../../ui/codetekst.js';
import { vandaag } from '../../ui/vandaag.js';
import type { Vertaler } from './teksten.js';
import { labelVan, naamOf, type Weergave } from './weergave.js';

export type Doel = Code<typeof DOELEN>;

/** Wat steun anders is staat bij elke ontvanger, en is op het scherm één vraag. */
export function controlesVan(persoon: Persoon): readonly Controle[] {
  const steun = [persoon.steun?.find(({ functie }) => functie === 'anders') ?? {}];
  return controleerPersoon({ ...persoon, steun }, vandaag()).map(({ pad, ...rest }) => ({
    pad: pad.replace('0/functie', 'functies'),
    ...rest,
  }));
}

/** Alles wat er aan de open persoon niet klopt, met de toestemmingen erbij: die staan op hetzelfde scherm. */
export function controlesBijOpen(dossier: Dossier, persoon: Persoon): readonly Controle[] {
  const dag = vandaag();
  return [
    ...controlesVan(persoon),
    ...controleerVorm(steunfigurenVorm.velden.doorvragen, dossier.doorvragen ?? {})
      .filter(({ pad }) => pad.startsWith('/gedeeldeVisie/'))
      .map(({ pad, ...rest }) => ({ pad: `/doorvragen${pad}`, ...rest })),
    ...DOELEN.flatMap((doel) => controlesBijDoel(dossier, doel, persoon.id, dag)),
  ];
}

// Een uitzondering en haar reden gelden voor het doel; de rest is van wie antwoordde, en de dag is op het scherm één vraag.
function controlesBijDoel(dossier: Dossier, doel: Doel, persoon: string, dag: string): readonly Controle[] {
  const laatste = toestemmingVan(dossier, doel, persoon).nu;
  return [
    ...controleerToestemming(laatste, dag)
      .filter(({ pad }) => BIJ_DOEL.includes(pad))
      .map(({ pad, ...rest }) => ({ pad: `/toestemming/${doel}${pad}`, ...rest })),
    ...antwoordenBij(dossier, doel, persoon).flatMap(({ wie, nu }) =>
      controleerToestemming(nu, dag)
        .filter(({ pad }) => !BIJ_DOEL.includes(pad) && !(pad === '/antwoordOp' && !isLeeg(nu.datum)))
        .map(({ pad, ...rest }) => ({
          pad: `/toestemming/${doel}/${wie}${pad === '/antwoordOp' ? '/datum' : pad}`,
          ...rest,
        })),
    ),
  ];
}

const BIJ_DOEL = ['/uitzondering', '/reden'];

/**
 * De fouten bij wie er te zien is. Wie openstaat zonder dat er iets is ingevuld telt pas als de fouten getoond worden.
 * @param open wie er openstaat
 */
export function foutenOpScherm(
  w: Pick<Weergave, 't' | 'leestZelf' | 'dossier' | 'personen'>,
  open: Persoon | undefined,
  toontAlles: boolean,
): readonly Schermfout[] {
  const nieuw = open && toontAlles && !vindPersoon(w.dossier, open.id) ? [open] : [];
  return [...w.personen, ...nieuw].flatMap((wie) =>
    wie.id === open?.id
      ? foutenVan(w, wie, controlesBijOpen(w.dossier, wie), true)
      : foutenVan(w, wie, controlesVan(wie), false),
  );
}

/** Er moet iemand zijn, en er is niemand. Dan gaat het om de naam; die staat pas in het overzicht als er iemand openstaat. */
export function metMissend(t: Vertaler, [naam, ...rest]: readonly Schermfout[]): readonly Schermfout[] {
  return [{ ...(naam ?? { pad: '/naam', tekst: t.tekst('melding.veld-ontbreekt') }), ontbreekt: true }, ...rest];
}

/** @param open staat deze persoon open? Dan hoeft zijn naam er niet voor. */
function foutenVan(
  w: Pick<Weergave, 't' | 'leestZelf'>,
  persoon: Persoon,
  controles: readonly Controle[],
  open: boolean,
): readonly Schermfout[] {
  return controles
    .filter(({ ernst }) => ernst === 'fout')
    .map(({ pad, code }) => ({
      pad,
      id: persoon.id,
      tekst: [open ? '' : `${naamOf(w.t, persoon)}:`, labelVan(w, pad, persoon), codetekst(w.t, code, 'melding.')]
        .filter(Boolean)
        .join(' '),
    }));
}

/**
 * De toestemming die nu geldt voor een doel (en bij contactgegevens: voor een persoon), en waar zij staat.
 * Dat is de laatste die is vastgelegd; is die er niet, dan een lege op de plek erna.
 */
export function toestemmingVan(
  { toestemming }: Pick<Dossier, 'toestemming'>,
  doel: Doel,
  persoon: string,
): { readonly plek: number; readonly nu: Toestemming } {
  const lijst = toestemming ?? [];
  const plek = lijst.findLastIndex((rij) => rij.doel === doel && (rij.persoon ?? persoon) === persoon);
  const nieuw = doel === 'gegevens-steunfiguur' ? { doel, persoon } : { doel };
  return plek < 0 ? { plek: lijst.length, nu: nieuw } : { plek, nu: lijst[plek] ?? nieuw };
}

/** Een antwoord op de vraag om toestemming: van wie, en waar het staat. */
export interface Antwoord {
  readonly wie: string;
  readonly plek: number;
  readonly nu: Toestemming;
}

/** Van ieder die antwoordde het laatste antwoord. */
export function antwoordenBij(
  { toestemming }: Pick<Dossier, 'toestemming'>,
  doel: Doel,
  persoon: string,
): readonly Antwoord[] {
  const laatste = new Map<string, Antwoord>();
  (toestemming ?? []).forEach((nu, plek) => {
    if (nu.doel !== doel || (nu.persoon ?? persoon) !== persoon) return;
    for (const wie of nu.door ?? []) laatste.set(wie, { wie, plek, nu });
  });
  return [...laatste.values()];
}
