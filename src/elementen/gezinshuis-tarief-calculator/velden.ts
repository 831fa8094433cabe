// Welke velden de rekenmachine toont, en in welke bouwsteen. Welke er bestaan en wat erin mag staat in het domein; hier alleen de volgorde.
// De tekst van een veld heeft het pad als sleutel en zijn eenheid de naam; hier staat dus geen enkele tekst.

import type { Gedeeltelijk, JsonPointer, TariefInvoer } from '../../domein/tarief/index.js';
import { LEEFTIJDSGROEPEN } from '../../domein/tarief/invoer-vorm.js';
import {
  BLOKNAMEN,
  blokvelden,
  groepvelden,
  hoofdvelden,
  niveauvelden as niveauplekken,
  type Veldplek,
} from '../../domein/tarief/velden.js';
import type { CijferVorm } from '../../domein/vorm.js';

export type Invoer = Gedeeltelijk<TariefInvoer>;

export interface Veld {
  readonly pad: JsonPointer;
  /** `bedrag`: euro's, met centen getoond; `fractie`: als percentage getypt; `keuze`: een vaste lijst. */
  readonly soort: 'bedrag' | 'getal' | 'fractie' | 'keuze';
  /** De codes van een keuze; `''` is geen. */
  readonly codes?: readonly string[];
  /** De beschrijving van een cijfer: zijn eenheid, en wat er gewoon is. */
  readonly cijfer?: CijferVorm;
}

const SOORTEN: Readonly<Record<string, Veld['soort']>> = { euro: 'bedrag', procent: 'fractie' };

function veldVan({ pad, vorm, vrij }: Veldplek): Veld {
  if (vorm.soort === 'cijfer') return { pad, soort: SOORTEN[vorm.eenheid] ?? 'getal', cijfer: vorm };
  return { pad, soort: 'keuze', codes: [...(vrij ? [''] : []), ...vorm.codes.map(String)] };
}

const [PEILJAAR, DAGEN, WEKEN, PLAATSEN, RECHTSVORM] = hoofdvelden().map(veldVan) as [Veld, Veld, Veld, Veld, Veld];

/** De velden boven de bouwstenen: wat bijna iedereen eerst wil zetten. */
export function beginvelden(invoer: Invoer): Veld[] {
  const niveaus = (invoer.zorgzwaarte?.niveaus ?? []).flatMap(({ code }) => code ?? []);
  return [PEILJAAR, PLAATSEN, RECHTSVORM, { pad: '/zorgzwaarte/gekozen', soort: 'keuze', codes: ['', ...niveaus] }];
}

/** De rekenkeuzen die voor alle bouwstenen gelden. */
export const REKENVELDEN: readonly Veld[] = [DAGEN, WEKEN];

/** Het pad van een leeftijdsgroep die nog niet in de invoer staat; het blad maakt haar bij de eerste toets. */
export const NIEUWE_GROEP = '/verzorging/groepen/+';

/** De velden van één bouwsteen; wat in `meer` staat wordt zelden gewijzigd en zit achter een uitklapper. */
export function veldenVan(nummer: number, invoer: Invoer): { readonly kern: Veld[]; readonly meer: Veld[] } {
  const naam = BLOKNAMEN[nummer - 1];
  if (!naam) return { kern: [], meer: [] };
  const velden = blokvelden(naam, invoer).map(veldVan);
  if (naam === 'verzorging') return { kern: groepsvelden(invoer), meer: velden };
  if (invoer.inkomen?.wijze !== 'loondienst' || naam !== 'inkomen') return { kern: velden, meer: [] };
  const isAanstelling = ({ pad }: Veld): boolean => /fte|vervanging/.test(pad);
  const rest = velden.slice(2);
  return {
    kern: velden.slice(0, 2),
    meer: [...rest.filter(isAanstelling), ...rest.filter((veld) => !isAanstelling(veld))],
  };
}

// Op leeftijd, zoals in de Regeling Jeugdwet; een groep die twee keer voorkomt staat er ook twee keer.
function groepsvelden(invoer: Invoer): Veld[] {
  const groepen = invoer.verzorging?.groepen ?? [];
  return LEEFTIJDSGROEPEN.flatMap((groep) => {
    const plekken = groepen.flatMap(({ leeftijdsgroep }, index) =>
      leeftijdsgroep === groep ? [`/verzorging/groepen/${index}`] : [],
    );
    return plekken.length > 0 ? plekken : [NIEUWE_GROEP + groep];
  }).flatMap((plek) => groepvelden(plek).slice(1).map(veldVan));
}

const IN_DE_RIJ = /\/(maandsalaris|bedragPerJaar|fractie|urenPerJeugdigePerWeek|uurtarief|dagenPerJaar|dagtarief)$/;

/** De cijfers waarmee een bouwsteen meestal beweegt: zij staan in haar rij, ook als zij dicht is. */
export function rijvelden(nummer: number, invoer: Invoer): Veld[] {
  const { kern, meer } = veldenVan(nummer, invoer);
  if (nummer !== 5) return [...kern, ...meer].filter(({ pad }) => IN_DE_RIJ.test(pad));
  // Van één leeftijd is het bedrag het cijfer; van meer leeftijden is er geen dat voor allemaal geldt.
  const gevuld = gevuldeGroepen(invoer);
  return gevuld.length === 1 ? kern.filter(({ pad }) => pad === `${gevuld[0]}/bedragPerDag`) : [];
}

/** De plekken van de leeftijdsgroepen waar jeugdigen in zitten. */
export function gevuldeGroepen(invoer: Invoer): JsonPointer[] {
  return (invoer.verzorging?.groepen ?? []).flatMap((groep, index) =>
    (groep?.aantal ?? 0) > 0 ? [`/verzorging/groepen/${index}`] : [],
  );
}

/** De bouwsteen waar een plek van de invoer bij hoort; 0 is de regel erboven. */
export function bouwsteenVan(pad: JsonPointer): number {
  if (pad === '/zorgzwaarte/gekozen') return 0;
  const [, blok = ''] = pad.split('/');
  return blok === 'zorgzwaarte' ? 11 : BLOKNAMEN.findIndex((naam) => naam === blok) + 1;
}

/** De velden van één niveau van zorgzwaarte; leeg betekent: als bij de basis. */
export function niveauvelden(index: number): Veld[] {
  return niveauplekken(`/zorgzwaarte/niveaus/${index}`).map(veldVan);
}

/** Elk veld dat nu in beeld kan komen, in de volgorde van het scherm. */
export function alleVelden(invoer: Invoer): Veld[] {
  return [
    ...beginvelden(invoer),
    ...REKENVELDEN,
    ...BLOKNAMEN.flatMap((_, index) => {
      const { kern, meer } = veldenVan(index + 1, invoer);
      return [...kern, ...meer];
    }),
    ...(invoer.zorgzwaarte?.niveaus ?? []).flatMap((_, index) => niveauvelden(index)),
  ];
}
