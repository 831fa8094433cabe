// Wat een bezoeker met de niveaus van zorgzwaarte kan doen. Elke handeling geeft een nieuw blad.

import type { Rekenblad } from './rekenblad.js';
import type { Invoer } from './velden.js';

type Niveau = NonNullable<NonNullable<NonNullable<Invoer['zorgzwaarte']>['niveaus']>[number]>;

const LIJST = '/zorgzwaarte/niveaus/';

export function niveausVan({ invoer }: Rekenblad): readonly Niveau[] {
  return (invoer.zorgzwaarte?.niveaus ?? []) as readonly Niveau[];
}

/** Een naam die nog geen niveau heeft: `naam`, en anders met een getal erachter. */
function vrijeNaam(blad: Rekenblad, naam: string): string {
  const bezet = niveausVan(blad).map(({ code }) => code);
  for (let keer = 1; ; keer += 1) {
    const kandidaat = keer === 1 ? naam : `${naam} ${keer}`;
    if (!bezet.includes(kandidaat)) return kandidaat;
  }
}

/** Zet er een niveau achter; het heeft de cijfers van de basis, of die van het niveau op `kopieVan`. */
export function nieuwNiveau(blad: Rekenblad, naam: string, kopieVan?: number): Rekenblad {
  const bron = kopieVan === undefined ? {} : niveausVan(blad)[kopieVan];
  const niveau = { ...bron, code: vrijeNaam(blad, naam) } as Niveau;
  return metNiveaus(blad, [...niveausVan(blad), niveau]);
}

/** Geeft een niveau een andere naam; leeg of al gebruikt kan niet, dan blijft het blad wat het was. */
export function noemNiveau(blad: Rekenblad, index: number, naam: string): Rekenblad {
  const nieuw = naam.trim();
  const niveaus = niveausVan(blad);
  const oud = niveaus[index]?.code;
  if (nieuw === '' || niveaus.some(({ code }, plek) => plek !== index && code === nieuw)) return blad;
  if (nieuw === oud) return blad;
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
    onleesbaar: zonder.onleesbaar.flatMap((pad) => naWeghalen(pad, index) ?? []),
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
