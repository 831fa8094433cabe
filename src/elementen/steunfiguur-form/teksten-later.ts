// Waar de teksten staan die niet bij het eerste beeld in het Nederlands horen: andere talen, en wat niet iedereen opent.

export const LATER = {
  'je/definitie': () => import('../../teksten/je/steunfiguur-form/definitie.js'),
  'en/definitie': () => import('../../teksten/en/steunfiguur-form/definitie.js'),
  'je/overzicht': () => import('../../teksten/je/steunfiguur-form/overzicht.js'),
  'en/overzicht': () => import('../../teksten/en/steunfiguur-form/overzicht.js'),
  'en/hardop': () => import('../../teksten/en/steunfiguur-form/hardop.js'),
  'je/persoon': () => import('../../teksten/je/steunfiguur-form/persoon.js'),
  'en/persoon': () => import('../../teksten/en/steunfiguur-form/persoon.js'),
  'je/toestemming': () => import('../../teksten/je/steunfiguur-form/toestemming.js'),
  'en/toestemming': () => import('../../teksten/en/steunfiguur-form/toestemming.js'),
  'je/doorvragen': () => import('../../teksten/je/steunfiguur-form/doorvragen.js'),
  'en/doorvragen': () => import('../../teksten/en/steunfiguur-form/doorvragen.js'),
} as const;
