// Telt wat er in een netwerk is. Beschrijft en oordeelt niet: er is geen norm en geen cijfer, een klein netwerk kan heel sterk zijn.

import type { Persoon } from '../dossier/dossier.js';
import { type Dekking, dekkingVan } from './dekking.js';
import { bandenTussen, bekend, lijst, type Netwerk } from './lezen.js';

/** De id's van personen, in de volgorde van `personen`. */
type Ids = readonly string[];
/** Hoe vaak een code voorkomt; wie er geen heeft staat onder `geen`. */
type Telling = Readonly<Record<string, number>>;

export interface Maten {
  readonly aantal: number;
  readonly aantalZonderProfessionals: number;
  readonly perSector: Telling;
  readonly perRing: Telling;
  readonly perSoort: Telling;
  /** Het deel van alle mogelijke banden dat er is; `null` bij minder dan twee personen. */
  readonly dichtheid: number | null;
  /** Van wie het kind of het gezin die steun krijgt. `anders` alleen als er iemand onder valt. */
  readonly dekking: Dekking;
  /** Wie twee of meer verschillende functies heeft. */
  readonly meervoudig: Ids;
  /** Het deel van de steun dat over en weer gaat; `null` zonder steun. */
  readonly wederkerigheid: number | null;
  readonly blijft: Ids;
  /** Wie geen enkele band met een ander heeft, ook geen verbroken. */
  readonly geisoleerd: Ids;
  /** Wie een band heeft met iemand uit een andere sector. */
  readonly bruggen: Ids;
}

export function berekenMaten(netwerk: Netwerk): Maten {
  const personen = lijst(netwerk.personen);
  const alleBanden = bandenTussen(netwerk);
  const banden = alleBanden.filter(({ kwaliteit }) => kwaliteit !== 'verbroken');
  const sectoren = new Map(personen.map(({ id, sector }) => [id, bekend(sector)]));
  const steun = personen.flatMap((persoon) => lijst(persoon.steun));
  const mogelijk = (personen.length * (personen.length - 1)) / 2;

  const ids = (kies: (persoon: Persoon) => boolean): Ids => personen.filter(kies).map(({ id }) => id);
  const tel = (lees: (persoon: Persoon) => string | number | null | undefined): Telling => {
    const telling = new Map<string, number>();
    for (const persoon of personen) {
      const code = String(bekend(lees(persoon)) ?? 'geen');
      telling.set(code, (telling.get(code) ?? 0) + 1);
    }
    return Object.fromEntries(telling);
  };

  const verbonden = new Set(alleBanden.flatMap(({ van, naar }) => [van, naar]));
  const overbrugd = new Set(
    banden.flatMap(({ van, naar }) => {
      const [een, ander] = [sectoren.get(van), sectoren.get(naar)];
      return een && ander && een !== ander ? [van, naar] : [];
    }),
  );
  return {
    aantal: personen.length,
    aantalZonderProfessionals: ids(({ soort }) => soort !== 'professional').length,
    perSector: tel(({ sector }) => sector),
    perRing: tel(({ ring }) => ring),
    perSoort: tel(({ soort }) => soort),
    dichtheid: mogelijk > 0 ? banden.length / mogelijk : null,
    dekking: dekkingVan(personen),
    meervoudig: ids((persoon) => new Set(lijst(lijst(persoon.steun).map(({ functie }) => functie))).size >= 2),
    wederkerigheid:
      steun.length > 0 ? steun.filter(({ richting }) => richting === 'wederzijds').length / steun.length : null,
    blijft: ids(({ blijftNaHulp }) => blijftNaHulp === 'ja'),
    geisoleerd: ids(({ id }) => !verbonden.has(id)),
    bruggen: ids(({ id }) => overbrugd.has(id)),
  };
}
