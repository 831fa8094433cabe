// De teksten van dit element: per lezer een eigen set, en de woorden die voor elke lezer hetzelfde zijn.
import { nl as lezersNl, type LezerTekst } from '../../i18n/ladder-lezers.nl.js';
import { en as lezersEn } from '../../i18n/ladder-lezers.en.js';
import { je as lezersJe } from '../../i18n/ladder-lezers.je.js';
import { je } from '../../i18n/zo-thuis-ladder.je.js';
import { en } from '../../i18n/zo-thuis-ladder.en.js';
import { nl, type EigenTekst } from '../../i18n/zo-thuis-ladder.nl.js';
import type { Teksten } from '../../i18n/taal.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

export type TekstSleutel = EigenTekst | LezerTekst;
export type Vertaler = VertaalController<TekstSleutel>;

export const TEKSTEN: Teksten<TekstSleutel> = {
  nl: { ...lezersNl, ...nl },
  en: { ...lezersEn, ...en },
  je: { ...lezersJe, ...je },
};
