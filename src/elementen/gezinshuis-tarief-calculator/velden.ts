// Welke velden de rekenmachine toont, en in welke bouwsteen. Welke er bestaan en wat erin mag staat in het domein; hier alleen de volgorde.
// De tekst van een veld heeft het pad als sleutel en zijn eenheid de naam; hier staat dus geen enkele tekst.

import { leesOp } from '../../domein/json-pointer.js';
import type { Gedeeltelijk, JsonPointer, TariefInvoer } from '../../domein/tarief/index.js';
import {
  BLOKKEN,
  GROEPVELDEN,
  HOOFDVELDEN,
  LEEFTIJDSGROEPEN,
  NIVEAUVELDEN,
  type Velden,
} from '../../domein/tarief/velden.js';

export type Invoer = Gedeeltelijk<TariefInvoer>;

export interface Veld {
  readonly pad: JsonPointer;
  /** `bedrag`: euro's, met centen getoond; `fractie`: als percentage getypt; `keuze`: een vaste lijst. */
  readonly soort: 'bedrag' | 'getal' | 'fractie' | 'keuze';
  /** De codes van een keuze; `''` is geen. */
  readonly codes?: readonly string[];
}

const keuze = (pad: JsonPointer, codes: readonly (string | number)[]): Veld => ({
  pad,
  soort: 'keuze',
  codes: codes.map(String),
});

function maak(pad: JsonPointer, velden: Velden): Veld[] {
  return Object.entries(velden).map(([naam, soort]) => {
    const plek = `${pad}/${naam}`;
    if (typeof soort === 'object') return keuze(plek, soort);
    // In het domein telt een uur als een bedrag; op het scherm heeft alleen geld centen.
    const geld = soort === 'bedrag' && !/^(uren|fte)/.test(naam);
    return { pad: plek, soort: soort === 'fractie' ? soort : geld ? 'bedrag' : 'getal' };
  });
}

const [PEILJAAR, DAGEN, WEKEN, PLAATSEN, RECHTSVORM] = maak('', HOOFDVELDEN) as [Veld, Veld, Veld, Veld, Veld];

/** De velden boven de bouwstenen: wat bijna iedereen eerst wil zetten. */
export function beginvelden(invoer: Invoer): Veld[] {
  const niveaus = (invoer.zorgzwaarte?.niveaus ?? []).flatMap(({ code }) => code ?? []);
  return [PEILJAAR, PLAATSEN, RECHTSVORM, keuze('/zorgzwaarte/gekozen', ['', ...niveaus])];
}

/** De rekenkeuzen die voor alle bouwstenen gelden. */
export const REKENVELDEN: readonly Veld[] = [DAGEN, WEKEN];

/** Het pad van een leeftijdsgroep die nog niet in de invoer staat; het blad maakt haar bij de eerste toets. */
export const NIEUWE_GROEP = '/verzorging/groepen/+';

/** De velden van één bouwsteen; wat in `meer` staat wordt zelden gewijzigd en zit achter een uitklapper. */
export function veldenVan(nummer: number, invoer: Invoer): { readonly kern: Veld[]; readonly meer: Veld[] } {
  // De blokken staan in de volgorde van de bouwstenen.
  const [naam, blok] = Object.entries(BLOKKEN)[nummer - 1] ?? [];
  if (!blok) return { kern: [], meer: [] };
  const pad = `/${naam}`;
  if ('altijd' in blok) {
    const velden = maak(pad, blok.altijd);
    return nummer === 5 ? { kern: groepsvelden(invoer), meer: velden } : { kern: velden, meer: [] };
  }
  const nu = leesOp(invoer, `${pad}/wijze`);
  const wijze = keuze(`${pad}/wijze`, [...(nummer === 8 ? [''] : []), ...Object.keys(blok.wijze)]);
  const velden = [wijze, ...maak(pad, blok.wijze[String(nu)] ?? {})];
  if (nu !== 'loondienst') return { kern: velden, meer: [] };
  const aanstelling = maak(pad, {
    ftePerPlaats: 'bedrag',
    fte: 'bedrag',
    vervangingGeregeldDoor: ['', 'ouders', 'werkgever'],
  });
  return { kern: velden.slice(0, 2), meer: [...aanstelling, ...velden.slice(2)] };
}

// Op leeftijd, zoals in de Regeling Jeugdwet; een groep die twee keer voorkomt staat er ook twee keer.
function groepsvelden(invoer: Invoer): Veld[] {
  const groepen = invoer.verzorging?.groepen ?? [];
  return LEEFTIJDSGROEPEN.flatMap((groep) => {
    const plekken = groepen.flatMap(({ leeftijdsgroep }, index) =>
      leeftijdsgroep === groep ? [`/verzorging/groepen/${index}`] : [],
    );
    return plekken.length > 0 ? plekken : [NIEUWE_GROEP + groep];
  }).flatMap((plek) => maak(plek, GROEPVELDEN).slice(1));
}

/** De velden van één niveau van zorgzwaarte; leeg betekent: als bij de basis. */
export function niveauvelden(index: number): Veld[] {
  return maak(`/zorgzwaarte/niveaus/${index}`, { ...NIVEAUVELDEN, factor: 'factor' });
}

/** Elk veld dat nu in beeld kan komen, in de volgorde van het scherm. */
export function alleVelden(invoer: Invoer): Veld[] {
  return [
    ...beginvelden(invoer),
    ...REKENVELDEN,
    ...Object.keys(BLOKKEN).flatMap((_, index) => {
      const { kern, meer } = veldenVan(index + 1, invoer);
      return [...kern, ...meer];
    }),
    ...(invoer.zorgzwaarte?.niveaus ?? []).flatMap((_, index) => niveauvelden(index)),
  ];
}
