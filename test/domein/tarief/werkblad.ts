// Een werkblad om mee te toetsen, met van alles wat.

import type { TariefInvoer, Werkblad } from '../../../src/domein/tarief/index.js';
import { met, voorbeeldInvoer } from './hulp.js';

export function voorbeeldWerkblad(): Werkblad<TariefInvoer> {
  return {
    soort: 'tarief-werkblad',
    versie: 1,
    actief: 1,
    scenarios: [
      met(voorbeeldInvoer(1), { '/naam': 'Basis' }),
      met(voorbeeldInvoer(2), {
        '/naam': 'Zwaar; met meer uren',
        '/zorgzwaarte': {
          gekozen: 'zwaar',
          niveaus: [
            { code: 'licht', plaatsen: 6 },
            { code: 'zwaar', urenOndersteuning: 4.5 },
          ],
        },
      }),
    ],
    aanbiedingen: [
      { naam: '=Aanbieder A', tariefPerEtmaal: 171.7 },
      { naam: 'Aanbieder B', tariefPerEtmaal: 160, bouwstenen: { 1: 50.25, 10: -1.5 }, niveau: 'licht' },
    ],
    bandbreedtes: [{ pad: '/inkomen/maandsalaris', laag: 3800, hoog: 4600, reden: 'schaal 8 en 9' }],
    indexering: { van: 2024, naar: 2025, methode: 'verschil' },
    notitie: 'Voor het overleg van maandag',
  };
}
