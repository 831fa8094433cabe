// Wat er met een dossier kan gebeuren, als pure functies: een dossier erin, een nieuw dossier eruit. Formulier, kaart en ladder delen ze.
// Wie wat mag en wat de bezoeker ervan hoort, bepalen de elementen.

import type { Code, FUNCTIES, ONTVANGERS } from './codes.js';
import type { Band, Dossier, Ladder, Persoon, Steun } from './dossier.js';
import { inhoud, isLeeg } from './vorm.js';

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
    ...(ladder && { ladder: ladderZonder(ladder, id) }),
    ...(toestemming && { toestemming: toestemming.filter(({ persoon }) => persoon !== id) }),
  };
}

// Wie er meegaat, en bij wie het kind woont: de plek en de trede blijven, alleen deze persoon is er niet meer.
function ladderZonder(ladder: Ladder, id: string): Ladder {
  const { steunfiguren, meegaan } = ladder;
  const anderen = (ids: readonly string[]): readonly string[] => ids.filter((een) => een !== id);
  const plaatsing = (plek: 'huidig' | 'gewenst'): Pick<Ladder, 'huidig' | 'gewenst'> =>
    ladder[plek]?.bijWie === id ? { [plek]: { ...ladder[plek], bijWie: null } } : {};
  const zonder = {
    ...ladder,
    ...(steunfiguren && { steunfiguren: anderen(steunfiguren) }),
    ...(meegaan && {
      meegaan: meegaan.map((deel) => ({ ...deel, ...(deel.personen && { personen: anderen(deel.personen) }) })),
    }),
    ...plaatsing('huidig'),
    ...plaatsing('gewenst'),
  };
  // Hetzelfde object zegt: aan de ladder veranderde niets.
  return inhoud(zonder) === inhoud(ladder) ? ladder : zonder;
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
  const zonder = steun.filter((deel) => !isLeeg(deel[kant]) && deel[kant] !== code);
  const paar = (ander: string, waarde: string | null): Steun => {
    // De eigen woorden bij `anders` gaan mee naar een nieuwe ontvanger.
    const { functieTekst } = (kant === 'voor' && steun.find(({ functie }) => functie === ander)) || {};
    return { [andere]: ander, ...(functieTekst && { functieTekst }), [kant]: waarde };
  };
  if (aan) return [...zonder, ...(anders.length > 0 ? anders.map((ander) => paar(ander, code)) : [{ [kant]: code }])];
  // De laatste van deze kant gaat weg: wat aan de andere kant gekozen was blijft gekozen.
  return zonder.length > 0 ? zonder : anders.map((ander) => paar(ander, null));
}
