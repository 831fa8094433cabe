// Wat er in een tariefwerkblad staat: één beschrijving, waaruit de typen (werkblad.ts), de keuring (lees-werkblad.ts) en het schema volgen.

import { blok, cijfer, code, lijst, opschrift } from '../vorm.js';
import { INDEXMETHODEN } from './indexmethoden.js';
import { tariefInvoerVorm } from './invoer-vorm.js';

export const HOOGSTE_AANTAL_SCENARIOS = 4;
export const HOOGSTE_AANTAL_AANBIEDINGEN = 100;

const getal = cijfer('stuk', { maat: 'getal' });
const perBouwsteen = cijfer('euro', { maat: 'getal' });
const jaar = cijfer('jaar', { maat: 'geheel' });

export const aanbiedingVorm = blok(
  {
    naam: opschrift('naam'),
    /** Euro per jeugdige per etmaal. */
    tariefPerEtmaal: cijfer('euro'),
  },
  {
    /** Euro per etmaal per bouwsteen; een deel mag onder nul zijn. */
    bouwstenen: blok(
      {},
      {
        1: perBouwsteen,
        2: perBouwsteen,
        3: perBouwsteen,
        4: perBouwsteen,
        5: perBouwsteen,
        6: perBouwsteen,
        7: perBouwsteen,
        8: perBouwsteen,
        9: perBouwsteen,
        10: perBouwsteen,
      },
    ),
    /** Het niveau waarop vergeleken wordt; zonder is dat het gekozen niveau. */
    niveau: opschrift(),
  },
);

export const bandbreedteVorm = blok({ pad: opschrift('pad'), laag: getal, hoog: getal }, { reden: opschrift() });

/** Een indexcijfer dat iemand zelf invulde. */
export const indexcijferVorm = blok(
  {
    jaar,
    reeks: code(['ova', 'ppc']),
    stand: code(['voorlopig', 'definitief']),
    /** Als fractie; mag onder nul zijn. */
    waarde: getal,
    status: code(['secundair', 'aanname']),
  },
  /** De vindplaats, of bij een aanname de reden. */
  { bron: opschrift() },
);
// Zonder code gaat het om de basis.
const verdelingVorm = blok({ aantal: cijfer('stuk') }, { code: opschrift() });
export const productVorm = blok({ product: opschrift() }, { code: opschrift() });

/** Een tarief per niveau, of één gemiddeld tarief voor alle niveaus. */
const CONTRACTVORMEN = ['per-niveau', 'gemiddeld'] as const;

export const werkbladVorm = blok(
  {
    soort: code(['tarief-werkblad']),
    versie: code([1]),
    scenarios: lijst(tariefInvoerVorm, { laagste: 1, hoogste: HOOGSTE_AANTAL_SCENARIOS }),
  },
  {
    /** Welk scenario in beeld is, geteld vanaf 0; zonder is dat het eerste. */
    actief: cijfer('stuk', { maat: 'geheel' }),
    aanbiedingen: lijst(aanbiedingVorm, { hoogste: HOOGSTE_AANTAL_AANBIEDINGEN }),
    bandbreedtes: lijst(bandbreedteVorm),
    indexering: blok({ van: jaar, naar: jaar, methode: code(INDEXMETHODEN) }),
    notitie: opschrift(),
    indexcijfers: lijst(indexcijferVorm),
    /** Hoeveel jeugdigen er op elk niveau zijn. */
    verdeling: lijst(verdelingVorm),
    /** De regel van de productlijst bij een niveau. */
    producten: lijst(productVorm),
    /** Alle niveaus samen: hoe het tarief in het contract staat, en de regel van de productlijst bij één gemiddeld tarief. */
    samen: blok({}, { contract: code(CONTRACTVORMEN), product: opschrift() }),
  },
);
