// Alle teksten als gegevens: per element, per versie, zonder te wachten. Voor een server of een toets; een element laadt wat het nodig heeft.
import { teksten as conceptEn } from './en/gedeeld/concept.js';
import { teksten as calculatorEn } from './en/gezinshuis-tarief-calculator/begin.js';
import { teksten as rekenmeldingenEn } from './en/gezinshuis-tarief-calculator/meldingen.js';
import { teksten as kaartEn } from './en/netwerk-kaart/alles.js';
import { teksten as formulierEn } from './en/steunfiguur-form/begin.js';
import { teksten as definitieEn } from './en/steunfiguur-form/definitie.js';
import { teksten as doorvragenEn } from './en/steunfiguur-form/doorvragen.js';
import { teksten as persoonEn } from './en/steunfiguur-form/persoon.js';
import { teksten as toestemmingEn } from './en/steunfiguur-form/toestemming.js';
import { teksten as ladderEn } from './en/zo-thuis-ladder/alles.js';
import { teksten as conceptJe } from './je/gedeeld/concept.js';
import { teksten as calculatorJe } from './je/gezinshuis-tarief-calculator/begin.js';
import { teksten as rekenmeldingenJe } from './je/gezinshuis-tarief-calculator/meldingen.js';
import { teksten as kaartJe } from './je/netwerk-kaart/alles.js';
import { teksten as formulierJe } from './je/steunfiguur-form/begin.js';
import { teksten as definitieJe } from './je/steunfiguur-form/definitie.js';
import { teksten as doorvragenJe } from './je/steunfiguur-form/doorvragen.js';
import { teksten as persoonJe } from './je/steunfiguur-form/persoon.js';
import { teksten as toestemmingJe } from './je/steunfiguur-form/toestemming.js';
import { teksten as ladderJe } from './je/zo-thuis-ladder/alles.js';
import { teksten as conceptNl } from './nl/gedeeld/concept.js';
import { teksten as calculatorNl } from './nl/gezinshuis-tarief-calculator/begin.js';
import { teksten as rekenmeldingenNl } from './nl/gezinshuis-tarief-calculator/meldingen.js';
import { teksten as kaartNl } from './nl/netwerk-kaart/alles.js';
import { teksten as formulierNl } from './nl/steunfiguur-form/begin.js';
import { teksten as definitieNl } from './nl/steunfiguur-form/definitie.js';
import { teksten as doorvragenNl } from './nl/steunfiguur-form/doorvragen.js';
import { teksten as persoonNl } from './nl/steunfiguur-form/persoon.js';
import { teksten as toestemmingNl } from './nl/steunfiguur-form/toestemming.js';
import { teksten as ladderNl } from './nl/zo-thuis-ladder/alles.js';

export const TEKSTEN = {
  'steunfiguur-form': {
    nl: { ...formulierNl, ...definitieNl, ...doorvragenNl, ...persoonNl, ...toestemmingNl, ...conceptNl },
    je: { ...formulierJe, ...definitieJe, ...doorvragenJe, ...persoonJe, ...toestemmingJe, ...conceptJe },
    en: { ...formulierEn, ...definitieEn, ...doorvragenEn, ...persoonEn, ...toestemmingEn, ...conceptEn },
  },
  'netwerk-kaart': {
    nl: { ...kaartNl, ...conceptNl },
    je: { ...kaartJe, ...conceptJe },
    en: { ...kaartEn, ...conceptEn },
  },
  'zo-thuis-ladder': {
    nl: { ...ladderNl, ...conceptNl },
    je: { ...ladderJe, ...conceptJe },
    en: { ...ladderEn, ...conceptEn },
  },
  'gezinshuis-tarief-calculator': {
    nl: { ...calculatorNl, ...rekenmeldingenNl, ...conceptNl },
    je: { ...calculatorJe, ...rekenmeldingenJe, ...conceptJe },
    en: { ...calculatorEn, ...rekenmeldingenEn, ...conceptEn },
  },
} as const;
