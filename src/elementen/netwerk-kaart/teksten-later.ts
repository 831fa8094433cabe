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
  'je/vergelijken': () => import('../../teksten/je/netwerk-kaart/vergelijken.js'),
  'en/vergelijken': () => import('../../teksten/en/netwerk-kaart/vergelijken.js'),
  'nl/inrichten': () => import('../../teksten/nl/netwerk-kaart/inrichten.js'),
  'en/inrichten': () => import('../../teksten/en/netwerk-kaart/inrichten.js'),
  // Een lijst mag de woorden van het paneel hebben, ook als dat nog niet open was.
  'nl/meenemen': async () => {
    const [persoon, meenemen] = await Promise.all([
      import('../../teksten/nl/netwerk-kaart/persoon.js'),
      import('../../teksten/nl/netwerk-kaart/meenemen.js'),
    ]);
    return { teksten: { ...persoon.teksten, ...meenemen.teksten } };
  },
  'je/meenemen': async () => {
    const [persoon, meenemen] = await Promise.all([
      import('../../teksten/je/netwerk-kaart/persoon.js'),
      import('../../teksten/je/netwerk-kaart/meenemen.js'),
    ]);
    return { teksten: { ...persoon.teksten, ...meenemen.teksten } };
  },
  'en/meenemen': async () => {
    const [persoon, meenemen] = await Promise.all([
      import('../../teksten/en/netwerk-kaart/persoon.js'),
      import('../../teksten/en/netwerk-kaart/meenemen.js'),
    ]);
    return { teksten: { ...persoon.teksten, ...meenemen.teksten } };
  },
} as const;
