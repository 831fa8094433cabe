// Wat er met een dossier kan gebeuren, als pure functies: een dossier erin, een nieuw dossier eruit. Formulier, kaart en ladder delen ze.
// Wie wat mag en wat de bezoeker ervan hoort, bepalen de elementen.

import type { Band, Dossier, Ladder, Persoon } from './dossier.js';
import { inhoud } from './vorm.js';

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
