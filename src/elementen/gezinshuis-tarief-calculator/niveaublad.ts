// Wat een bezoeker met de niveaus van zorgzwaarte kan doen. Elke handeling geeft een nieuw blad.

import { isVrij, vrijeNaam } from './namen.js';
import type { Rekenblad } from './rekenblad.js';
import type { Invoer } from './velden.js';

type Niveau = NonNullable<NonNullable<NonNullable<Invoer['zorgzwaarte']>['niveaus']>[number]>;

const LIJST = '/zorgzwaarte/niveaus/';

export function niveausVan({ invoer }: Rekenblad): readonly Niveau[] {
  return (invoer.zorgzwaarte?.niveaus ?? []) as readonly Niveau[];
}

/** Zet er een niveau achter; het heeft de cijfers van de basis, of die van het niveau op `kopieVan`. */
export function nieuwNiveau(blad: Rekenblad, naam: string, kopieVan?: number): Rekenblad {
  const bron = kopieVan === undefined ? {} : niveausVan(blad)[kopieVan];
  const bezet = niveausVan(blad).map(({ code }) => code ?? '');
  const niveau = { ...bron, code: vrijeNaam(naam, bezet) } as Niveau;
  return metNiveaus(blad, [...niveausVan(blad), niveau]);
}

/** Geeft een niveau een andere naam; leeg of al gebruikt kan niet, dan blijft het blad wat het was. */
export function noemNiveau(blad: Rekenblad, index: number, naam: string): Rekenblad {
  const nieuw = naam.trim();
  const niveaus = niveausVan(blad);
  const oud = niveaus[index]?.code;
  const andere = niveaus.toSpliced(index, 1).map(({ code }) => code ?? '');
  if (nieuw === oud || !isVrij(nieuw, andere)) return blad;
  const gekozen = blad.invoer.zorgzwaarte?.gekozen;
  return metNiveaus(
    blad,
    niveaus.map((niveau, plek) => (plek === index ? { ...niveau, code: nieuw } : niveau)),
    gekozen === oud ? nieuw : gekozen,
  );
}

/** Haalt een niveau weg. Was het gekozen, dan geldt weer de basis; wat erachter stond schuift op. */
export function verwijderNiveau(blad: Rekenblad, index: number): Rekenblad {
  const niveaus = niveausVan(blad);
  const gekozen = blad.invoer.zorgzwaarte?.gekozen;
  const schuif = <T>(deel: object | null | undefined): Record<string, T> =>
    Object.fromEntries(
      Object.entries(deel ?? {}).flatMap(([pad, waarde]) => {
        const nieuw = naWeghalen(pad, index);
        return nieuw === null ? [] : [[nieuw, waarde as T]];
      }),
    );
  const zonder = metNiveaus(
    blad,
    niveaus.filter((_, plek) => plek !== index),
    gekozen === niveaus[index]?.code ? null : gekozen,
  );
  return {
    ...zonder,
    invoer: { ...zonder.invoer, herkomst: schuif(zonder.invoer.herkomst) } as Invoer,
    sporen: schuif(zonder.sporen),
    getypt: schuif(zonder.getypt),
    vragen: schuif(zonder.vragen),
    onleesbaar: schuif(zonder.onleesbaar),
  };
}

/** Waar een plek staat als het niveau op `index` er niet meer is; `null` als zij ermee weg is. */
export function naWeghalen(pad: string, index: number): string | null {
  if (!pad.startsWith(LIJST)) return pad;
  const [plek = '', ...rest] = pad.slice(LIJST.length).split('/');
  if (Number(plek) === index) return null;
  return [LIJST + String(Number(plek) > index ? Number(plek) - 1 : plek), ...rest].join('/');
}

function metNiveaus(
  blad: Rekenblad,
  niveaus: readonly Niveau[],
  gekozen = blad.invoer.zorgzwaarte?.gekozen,
): Rekenblad {
  return { ...blad, invoer: { ...blad.invoer, zorgzwaarte: { gekozen: gekozen ?? null, niveaus } } as Invoer };
}
