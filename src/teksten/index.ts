// Alle teksten als gegevens: per element, per versie, zonder te wachten. Voor een server of een toets; een element laadt wat het nodig heeft.
import { teksten as calculatorEn } from './en/gezinshuis-tarief-calculator/begin.js';
import { teksten as rekeninhoudEn } from './en/gezinshuis-tarief-calculator/inhoud.js';
import { teksten as rekenmeldingenEn } from './en/gezinshuis-tarief-calculator/meldingen.js';
import { teksten as rekentabellenEn } from './en/gezinshuis-tarief-calculator/tabellen.js';
import { teksten as kaartEn } from './en/netwerk-kaart/begin.js';
import { teksten as formulierEn } from './en/steunfiguur-form/begin.js';
import { teksten as ladderEn } from './en/zo-thuis-ladder/begin.js';
import { teksten as kindEn } from './en/zo-thuis-ladder/kind.js';
import { teksten as ouderEn } from './en/zo-thuis-ladder/ouder.js';
import { teksten as professionalEn } from './en/zo-thuis-ladder/professional.js';
import { teksten as raadslidEn } from './en/zo-thuis-ladder/raadslid.js';
import { teksten as calculatorJe } from './je/gezinshuis-tarief-calculator/begin.js';
import { teksten as rekenmeldingenJe } from './je/gezinshuis-tarief-calculator/meldingen.js';
import { teksten as kaartJe } from './je/netwerk-kaart/begin.js';
import { teksten as formulierJe } from './je/steunfiguur-form/begin.js';
import { teksten as ouderJe } from './je/zo-thuis-ladder/ouder.js';
import { teksten as calculatorNl } from './nl/gezinshuis-tarief-calculator/begin.js';
import { teksten as rekeninhoudNl } from './nl/gezinshuis-tarief-calculator/inhoud.js';
import { teksten as rekenmeldingenNl } from './nl/gezinshuis-tarief-calculator/meldingen.js';
import { teksten as rekentabellenNl } from './nl/gezinshuis-tarief-calculator/tabellen.js';
import { teksten as kaartNl } from './nl/netwerk-kaart/begin.js';
import { teksten as formulierNl } from './nl/steunfiguur-form/begin.js';
import { teksten as ladderNl } from './nl/zo-thuis-ladder/begin.js';
import { teksten as kindNl } from './nl/zo-thuis-ladder/kind.js';
import { teksten as ouderNl } from './nl/zo-thuis-ladder/ouder.js';
import { teksten as professionalNl } from './nl/zo-thuis-ladder/professional.js';
import { teksten as raadslidNl } from './nl/zo-thuis-ladder/raadslid.js';

export const TEKSTEN = {
  'steunfiguur-form': { nl: formulierNl, je: formulierJe, en: formulierEn },
  'netwerk-kaart': { nl: kaartNl, je: kaartJe, en: kaartEn },
  'zo-thuis-ladder': {
    nl: { ...ladderNl, ...professionalNl, ...ouderNl, ...kindNl, ...raadslidNl },
    je: ouderJe,
    en: { ...ladderEn, ...professionalEn, ...ouderEn, ...kindEn, ...raadslidEn },
  },
  'gezinshuis-tarief-calculator': {
    nl: { ...calculatorNl, ...rekeninhoudNl, ...rekentabellenNl, ...rekenmeldingenNl },
    je: { ...calculatorJe, ...rekenmeldingenJe },
    en: { ...calculatorEn, ...rekeninhoudEn, ...rekentabellenEn, ...rekenmeldingenEn },
  },
} as const;
