// Alle teksten als gegevens: per element, per versie, zonder te wachten. Voor een server of een toets; een element laadt wat het nodig heeft.
import { teksten as calculatorEn } from './en/gezinshuis-tarief-calculator/begin.js';
import { teksten as kaartEn } from './en/netwerk-kaart/begin.js';
import { teksten as formulierEn } from './en/steunfiguur-form/begin.js';
import { teksten as ladderEn } from './en/zo-thuis-ladder/alles.js';
import { teksten as calculatorJe } from './je/gezinshuis-tarief-calculator/begin.js';
import { teksten as kaartJe } from './je/netwerk-kaart/begin.js';
import { teksten as formulierJe } from './je/steunfiguur-form/begin.js';
import { teksten as ladderJe } from './je/zo-thuis-ladder/alles.js';
import { teksten as calculatorNl } from './nl/gezinshuis-tarief-calculator/begin.js';
import { teksten as kaartNl } from './nl/netwerk-kaart/begin.js';
import { teksten as formulierNl } from './nl/steunfiguur-form/begin.js';
import { teksten as ladderNl } from './nl/zo-thuis-ladder/alles.js';

export const TEKSTEN = {
  'steunfiguur-form': { nl: formulierNl, je: formulierJe, en: formulierEn },
  'netwerk-kaart': { nl: kaartNl, je: kaartJe, en: kaartEn },
  'zo-thuis-ladder': { nl: ladderNl, je: ladderJe, en: ladderEn },
  'gezinshuis-tarief-calculator': { nl: calculatorNl, je: calculatorJe, en: calculatorEn },
} as const;
