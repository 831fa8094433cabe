// Waar de teksten staan die niet bij het eerste beeld in het Nederlands horen: andere talen, en wat niet iedereen opent.

export const LATER = {
  'je/begin': () => import('../../teksten/je/gezinshuis-tarief-calculator/begin.js'),
  'en/detail': () => import('../../teksten/en/gezinshuis-tarief-calculator/detail.js'),
  'je/start': () => import('../../teksten/je/gezinshuis-tarief-calculator/start.js'),
  'en/start': () => import('../../teksten/en/gezinshuis-tarief-calculator/start.js'),
  'en/opbouw': () => import('../../teksten/en/gezinshuis-tarief-calculator/opbouw.js'),
  'nl/bronnen': () => import('../../teksten/nl/gezinshuis-tarief-calculator/bronnen.js'),
  'en/bronnen': () => import('../../teksten/en/gezinshuis-tarief-calculator/bronnen.js'),
  'nl/bepaalt': () => import('../../teksten/nl/gezinshuis-tarief-calculator/bepaalt.js'),
  'en/bepaalt': () => import('../../teksten/en/gezinshuis-tarief-calculator/bepaalt.js'),
  'nl/scenarios': () => import('../../teksten/nl/gezinshuis-tarief-calculator/scenarios.js'),
  'en/scenarios': () => import('../../teksten/en/gezinshuis-tarief-calculator/scenarios.js'),
  'nl/memo': () => import('../../teksten/nl/gezinshuis-tarief-calculator/memo.js'),
  'en/memo': () => import('../../teksten/en/gezinshuis-tarief-calculator/memo.js'),
  'nl/koppeling': () => import('../../teksten/nl/gezinshuis-tarief-calculator/koppeling.js'),
  'en/koppeling': () => import('../../teksten/en/gezinshuis-tarief-calculator/koppeling.js'),
  'nl/aanbod': () => import('../../teksten/nl/gezinshuis-tarief-calculator/aanbod.js'),
  'en/aanbod': () => import('../../teksten/en/gezinshuis-tarief-calculator/aanbod.js'),
  'nl/volgendjaar': () => import('../../teksten/nl/gezinshuis-tarief-calculator/volgendjaar.js'),
  'en/volgendjaar': () => import('../../teksten/en/gezinshuis-tarief-calculator/volgendjaar.js'),
} as const;
