// Alle teksten als gegevens: per element, per versie, zonder te wachten. Voor een server of een toets; een element laadt wat het nodig heeft.
import { teksten as conceptEn } from './en/gedeeld/concept.js';
import { teksten as calculatorEn } from './en/gezinshuis-tarief-calculator/begin.js';
import { teksten as rekenaanbodEn } from './en/gezinshuis-tarief-calculator/aanbod.js';
import { teksten as rekenjaarEn } from './en/gezinshuis-tarief-calculator/volgendjaar.js';
import { teksten as rekenbepaaltEn } from './en/gezinshuis-tarief-calculator/bepaalt.js';
import { teksten as rekendetailEn } from './en/gezinshuis-tarief-calculator/detail.js';
import { teksten as rekenopbouwEn } from './en/gezinshuis-tarief-calculator/opbouw.js';
import { teksten as rekenkoppelingEn } from './en/gezinshuis-tarief-calculator/koppeling.js';
import { teksten as rekenraadEn } from './en/gezinshuis-tarief-calculator/raad.js';
import { teksten as rekenopenenEn } from './en/gezinshuis-tarief-calculator/openen.js';
import { teksten as rekenmemoEn } from './en/gezinshuis-tarief-calculator/memo.js';
import { teksten as rekenstartEn } from './en/gezinshuis-tarief-calculator/start.js';
import { teksten as rekenvormEn } from './en/gezinshuis-tarief-calculator/vorm.js';
import { teksten as rekenscenariosEn } from './en/gezinshuis-tarief-calculator/scenarios.js';
import { teksten as rekenbronnenEn } from './en/gezinshuis-tarief-calculator/bronnen.js';
import { teksten as kaartEn } from './en/netwerk-kaart/alles.js';
import { teksten as formulierEn } from './en/steunfiguur-form/begin.js';
import { teksten as definitieEn } from './en/steunfiguur-form/definitie.js';
import { teksten as doorvragenEn } from './en/steunfiguur-form/doorvragen.js';
import { teksten as hardopEn } from './en/steunfiguur-form/hardop.js';
import { teksten as overzichtEn } from './en/steunfiguur-form/overzicht.js';
import { teksten as persoonEn } from './en/steunfiguur-form/persoon.js';
import { teksten as toestemmingEn } from './en/steunfiguur-form/toestemming.js';
import { teksten as ladderEn } from './en/zo-thuis-ladder/alles.js';
import { teksten as conceptJe } from './je/gedeeld/concept.js';
import { teksten as calculatorJe } from './je/gezinshuis-tarief-calculator/begin.js';
import { teksten as rekenstartJe } from './je/gezinshuis-tarief-calculator/start.js';
import { teksten as kaartJe } from './je/netwerk-kaart/alles.js';
import { teksten as formulierJe } from './je/steunfiguur-form/begin.js';
import { teksten as definitieJe } from './je/steunfiguur-form/definitie.js';
import { teksten as doorvragenJe } from './je/steunfiguur-form/doorvragen.js';
import { teksten as overzichtJe } from './je/steunfiguur-form/overzicht.js';
import { teksten as persoonJe } from './je/steunfiguur-form/persoon.js';
import { teksten as toestemmingJe } from './je/steunfiguur-form/toestemming.js';
import { teksten as ladderJe } from './je/zo-thuis-ladder/alles.js';
import { teksten as conceptNl } from './nl/gedeeld/concept.js';
import { teksten as calculatorNl } from './nl/gezinshuis-tarief-calculator/begin.js';
import { teksten as rekenaanbodNl } from './nl/gezinshuis-tarief-calculator/aanbod.js';
import { teksten as rekenjaarNl } from './nl/gezinshuis-tarief-calculator/volgendjaar.js';
import { teksten as rekenbepaaltNl } from './nl/gezinshuis-tarief-calculator/bepaalt.js';
import { teksten as rekendetailNl } from './nl/gezinshuis-tarief-calculator/detail.js';
import { teksten as rekenopbouwNl } from './nl/gezinshuis-tarief-calculator/opbouw.js';
import { teksten as rekenkoppelingNl } from './nl/gezinshuis-tarief-calculator/koppeling.js';
import { teksten as rekenraadNl } from './nl/gezinshuis-tarief-calculator/raad.js';
import { teksten as rekenopenenNl } from './nl/gezinshuis-tarief-calculator/openen.js';
import { teksten as rekenmemoNl } from './nl/gezinshuis-tarief-calculator/memo.js';
import { teksten as rekenstartNl } from './nl/gezinshuis-tarief-calculator/start.js';
import { teksten as rekenvormNl } from './nl/gezinshuis-tarief-calculator/vorm.js';
import { teksten as rekenscenariosNl } from './nl/gezinshuis-tarief-calculator/scenarios.js';
import { teksten as rekenbronnenNl } from './nl/gezinshuis-tarief-calculator/bronnen.js';
import { teksten as kaartNl } from './nl/netwerk-kaart/alles.js';
import { teksten as formulierNl } from './nl/steunfiguur-form/begin.js';
import { teksten as definitieNl } from './nl/steunfiguur-form/definitie.js';
import { teksten as doorvragenNl } from './nl/steunfiguur-form/doorvragen.js';
import { teksten as hardopNl } from './nl/steunfiguur-form/hardop.js';
import { teksten as overzichtNl } from './nl/steunfiguur-form/overzicht.js';
import { teksten as persoonNl } from './nl/steunfiguur-form/persoon.js';
import { teksten as toestemmingNl } from './nl/steunfiguur-form/toestemming.js';
import { teksten as ladderNl } from './nl/zo-thuis-ladder/alles.js';

export const TEKSTEN = {
  'steunfiguur-form': {
    nl: {
      ...formulierNl,
      ...definitieNl,
      ...overzichtNl,
      ...hardopNl,
      ...doorvragenNl,
      ...persoonNl,
      ...toestemmingNl,
      ...conceptNl,
    },
    je: {
      ...formulierJe,
      ...definitieJe,
      ...overzichtJe,
      ...doorvragenJe,
      ...persoonJe,
      ...toestemmingJe,
      ...conceptJe,
    },
    en: {
      ...formulierEn,
      ...definitieEn,
      ...overzichtEn,
      ...hardopEn,
      ...doorvragenEn,
      ...persoonEn,
      ...toestemmingEn,
      ...conceptEn,
    },
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
    nl: {
      ...calculatorNl,
      ...rekendetailNl,
      ...rekenbepaaltNl,
      ...rekenopbouwNl,
      ...rekenbronnenNl,
      ...rekenscenariosNl,
      ...rekenkoppelingNl,
      ...rekenraadNl,
      ...rekenopenenNl,
      ...rekenmemoNl,
      ...rekenstartNl,
      ...rekenvormNl,
      ...rekenaanbodNl,
      ...rekenjaarNl,
      ...conceptNl,
    },
    je: { ...calculatorJe, ...rekenstartJe, ...conceptJe },
    en: {
      ...calculatorEn,
      ...rekendetailEn,
      ...rekenbepaaltEn,
      ...rekenopbouwEn,
      ...rekenbronnenEn,
      ...rekenscenariosEn,
      ...rekenkoppelingEn,
      ...rekenraadEn,
      ...rekenopenenEn,
      ...rekenmemoEn,
      ...rekenstartEn,
      ...rekenvormEn,
      ...rekenaanbodEn,
      ...rekenjaarEn,
      ...conceptEn,
    },
  },
} as const;
