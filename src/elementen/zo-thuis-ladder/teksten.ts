// De teksten van dit element: per lezer een eigen set, de eigen woorden, en de woorden die het met formulier en kaart deelt.
import { nl as dossierNl, type DossierTekst } from '../../i18n/dossier.nl.js';
import { en as dossierEn } from '../../i18n/dossier.en.js';
import { je as dossierJe } from '../../i18n/dossier.je.js';
import { en as lezersEn } from '../../i18n/ladder-lezers.en.js';
import { je as lezersJe } from '../../i18n/ladder-lezers.je.js';
import { nl as lezersNl, type LezerTekst } from '../../i18n/ladder-lezers.nl.js';
import { je } from '../../i18n/zo-thuis-ladder.je.js';
import { en } from '../../i18n/zo-thuis-ladder.en.js';
import { nl, type EigenTekst } from '../../i18n/zo-thuis-ladder.nl.js';
import type { Teksten } from '../../i18n/taal.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

export type TekstSleutel = EigenTekst | LezerTekst | DossierTekst;
export type Vertaler = VertaalController<TekstSleutel>;

export const TEKSTEN: Teksten<TekstSleutel> = {
  nl: { ...dossierNl, ...lezersNl, ...nl },
  en: { ...dossierEn, ...lezersEn, ...en },
  je: { ...dossierJe, ...lezersJe, ...je },
};
