// Waar de teksten staan die niet bij het eerste beeld in het Nederlands horen: andere talen, en wat niet iedereen opent.

export const LATER = {
  'en/handelen': () => import('../../teksten/en/netwerk-kaart/handelen.js'),
  'nl/keuzes': () => import('../../teksten/nl/netwerk-kaart/keuzes.js'),
  'en/keuzes': () => import('../../teksten/en/netwerk-kaart/keuzes.js'),
  'je/erbij': () => import('../../teksten/je/netwerk-kaart/erbij.js'),
  'en/erbij': () => import('../../teksten/en/netwerk-kaart/erbij.js'),
  'je/persoon': () => import('../../teksten/je/netwerk-kaart/persoon.js'),
  'en/persoon': () => import('../../teksten/en/netwerk-kaart/persoon.js'),
  'je/in-woorden': () => import('../../teksten/je/netwerk-kaart/in-woorden.js'),
  'en/in-woorden': () => import('../../teksten/en/netwerk-kaart/in-woorden.js'),
  'nl/momenten': () => import('../../teksten/nl/netwerk-kaart/momenten.js'),
  'je/momenten': () => import('../../teksten/je/netwerk-kaart/momenten.js'),
  'en/momenten': () => import('../../teksten/en/netwerk-kaart/momenten.js'),
  'nl/vergelijken': () => import('../../teksten/nl/netwerk-kaart/vergelijken.js'),
  'en/vergelijken': () => import('../../teksten/en/netwerk-kaart/vergelijken.js'),
  'nl/inrichten': () => import('../../teksten/nl/netwerk-kaart/inrichten.js'),
  'en/inrichten': () => import('../../teksten/en/netwerk-kaart/inrichten.js'),
  'nl/meenemen': () => import('../../teksten/nl/netwerk-kaart/meenemen.js'),
  'je/meenemen': () => import('../../teksten/je/netwerk-kaart/meenemen.js'),
  'en/meenemen': () => import('../../teksten/en/netwerk-kaart/meenemen.js'),
} as const;
