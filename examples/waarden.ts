// Waar elke app in deze map mee begint: een kind met één steunfiguur en een gewenste plek, en nog geen tarief.
import type { ZoThuisDossierElement } from 'zo-thuis-elementen';

export type Dossier = ZoThuisDossierElement['value'];

export const DOSSIER = {
  versie: 1,
  onderwerp: { soort: 'kind' },
  personen: [{ id: 'a', naam: 'Oma Riet', soort: 'netwerk', steunfiguur: {} }],
  ladder: { huidig: { trede: 'thuis' }, gewenst: { trede: 'gezinshuis' } },
} as const satisfies Dossier;
