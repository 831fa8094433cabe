// De teksten van dit element: de eigen zinnen, en de woorden die het met het formulier en de ladder deelt.
import { nl as dossierNl, type DossierTekst } from '../../i18n/dossier.nl.js';
import { en as dossierEn } from '../../i18n/dossier.en.js';
import { je as dossierJe } from '../../i18n/dossier.je.js';
import { je } from '../../i18n/netwerk-kaart.je.js';
import { en } from '../../i18n/netwerk-kaart.en.js';
import { nl, type EigenTekst } from '../../i18n/netwerk-kaart.nl.js';
import type { Teksten } from '../../i18n/taal.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

export type TekstSleutel = EigenTekst | DossierTekst;
export type Vertaler = VertaalController<TekstSleutel>;

export const TEKSTEN: Teksten<TekstSleutel> = {
  nl: { ...dossierNl, ...nl },
  en: { ...dossierEn, ...en },
  je: { ...dossierJe, ...je },
};
