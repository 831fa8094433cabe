// Wat er met een dossier kan gebeuren, als pure functies: een dossier erin, een nieuw dossier eruit. Formulier, kaart en ladder delen ze.
// Wie wat mag en wat de bezoeker ervan hoort, bepalen de elementen.

import type { Code, FUNCTIES, ONTVANGERS, RICHTINGEN, STATUSSEN, BETROKKENEN } from './codes.js';
import type { Band, Dossier, Persoon, Steun, Steunfiguur } from './dossier.js';
import { isLeeg } from './vorm.js';

/** De persoon met dit id, of `undefined`. */
export function vindPersoon({ personen }: Pick<Dossier, 'personen'>, id: string): Persoon | undefined {
  return personen?.find((persoon) => persoon.id === id);
}

/** Vervangt de persoon met hetzelfde id, of zet hem achteraan. */
export function zetPersoon(dossier: Dossier, persoon: Persoon): Dossier {
  const personen = dossier.personen ?? [];
  return {
    ...dossier,
    personen: vindPersoon(dossier, persoon.id)
      ? personen.map((oud) => (oud.id === persoon.id ? persoon : oud))
      : [...personen, persoon],
  };
}

/** Haalt een persoon overal weg: ook uit banden, eerdere momenten, acties van anderen, de ladder en toestemmingen. */
export function zonderPersoon(dossier: Dossier, id: string): Dossier {
  const { personen, banden, momenten, ladder, toestemming } = dossier;
  const blijft = (persoon: Persoon): boolean => persoon.id !== id;
  const losse = (band: Band): boolean => band.van !== id && band.naar !== id;
  return {
    ...dossier,
    ...(personen && { personen: personen.filter(blijft).map((persoon) => zonderActiesVan(persoon, id)) }),
    ...(banden && { banden: banden.filter(losse) }),
    ...(momenten && {
      momenten: momenten.map((moment) => ({
        ...moment,
        personen: (moment.personen ?? []).filter(blijft).map((persoon) => zonderActiesVan(persoon, id)),
        banden: (moment.banden ?? []).filter(losse),
      })),
    }),
    ...(ladder?.steunfiguren && {
      ladder: { ...ladder, steunfiguren: ladder.steunfiguren.filter((steunfiguur) => steunfiguur !== id) },
    }),
    ...(toestemming && { toestemming: toestemming.filter(({ persoon }) => persoon !== id) }),
  };
}

// De actie zelf blijft: alleen wie haar zou doen is weg.
function zonderActiesVan(persoon: Persoon, id: string): Persoon {
  const { steunfiguur } = persoon;
  if (!steunfiguur?.acties?.some(({ wie }) => wie === id)) return persoon;
  const acties = steunfiguur.acties.map((actie) => (actie.wie === id ? { ...actie, wie: '' } : actie));
  return { ...persoon, steunfiguur: { ...steunfiguur, acties } };
}

type Functie = Code<typeof FUNCTIES>;
type Ontvanger = Code<typeof ONTVANGERS>;

/** De verschillende waarden van één eigenschap van de steun, in de volgorde waarin zij voorkomen. */
export function steunWaarden<K extends 'functie' | 'voor' | 'richting'>(
  steun: readonly Steun[] | null | undefined,
  naam: K,
): readonly NonNullable<Steun[K]>[] {
  const waarden = (steun ?? []).map((deel) => deel[naam]).filter((waarde) => !isLeeg(waarde));
  return [...new Set(waarden)] as NonNullable<Steun[K]>[];
}

/**
 * Zet een functie aan of uit: aan geldt voor iedereen die al steun ontvangt, uit haalt haar bij iedereen weg.
 * Wat per ontvanger verschilde blijft zo staan.
 */
export function zetFunctie(steun: readonly Steun[], functie: Functie, aan: boolean): readonly Steun[] {
  return zetSteun(steun, 'functie', 'voor', functie, aan);
}

/** Zet een ontvanger aan of uit, voor alle functies die er al zijn. */
export function zetOntvanger(steun: readonly Steun[], voor: Ontvanger, aan: boolean): readonly Steun[] {
  return zetSteun(steun, 'voor', 'functie', voor, aan);
}

// Steun is een lijst van paren; het scherm vraagt de twee kanten apart. Een kant die nog niet gekozen is ontbreekt in het paar.
function zetSteun(
  steun: readonly Steun[],
  kant: 'functie' | 'voor',
  andere: 'functie' | 'voor',
  code: string,
  aan: boolean,
): readonly Steun[] {
  const anders = steunWaarden(steun, andere);
  if (!aan) {
    const rest = steun.filter((deel) => deel[kant] !== code);
    // De laatste van deze kant gaat weg: wat aan de andere kant gekozen was blijft gekozen.
    return rest.length > 0 || steunWaarden(steun, kant).length === 0
      ? rest
      : anders.map((waarde): Steun => ({ [andere]: waarde }));
  }
  const onvolledig = steun.filter((deel) => isLeeg(deel[kant]));
  if (onvolledig.length > 0) return steun.map((deel) => (isLeeg(deel[kant]) ? { ...deel, [kant]: code } : deel));
  const nieuw: readonly Steun[] = anders.length > 0 ? anders.map((waarde) => ({ [andere]: waarde })) : [{}];
  return [
    ...steun,
    ...nieuw
      .filter((deel) => !steun.some((oud) => oud[kant] === code && (oud[andere] ?? '') === (deel[andere] ?? '')))
      .map((deel): Steun => ({ ...deel, [kant]: code, ...richtingVan(steun) })),
  ];
}

// Was alle steun al over en weer, dan geldt dat ook voor wat erbij komt.
function richtingVan(steun: readonly Steun[]): Pick<Steun, 'richting'> {
  const [richting, meer] = steunWaarden(steun, 'richting');
  return richting && !meer ? { richting } : {};
}

/** Zet dezelfde richting op alle steun. */
export function zetRichting(steun: readonly Steun[], richting: Code<typeof RICHTINGEN>): readonly Steun[] {
  return steun.map((deel) => ({ ...deel, richting }));
}

/** Schrijft een stap in het verloop bij, en maakt die de status van nu. */
export function legStatusVast(
  steunfiguur: Steunfiguur,
  stap: {
    readonly status: Code<typeof STATUSSEN>;
    readonly datum: string;
    readonly door: Code<typeof BETROKKENEN>;
  },
): Steunfiguur {
  return { ...steunfiguur, status: stap.status, statusVerloop: [...(steunfiguur.statusVerloop ?? []), stap] };
}

/** Haalt de laatste stap weg; de stap ervoor is dan weer de status. */
export function haalStatusTerug(steunfiguur: Steunfiguur): Steunfiguur {
  const statusVerloop = (steunfiguur.statusVerloop ?? []).slice(0, -1);
  return { ...steunfiguur, status: statusVerloop.at(-1)?.status ?? null, statusVerloop };
}
