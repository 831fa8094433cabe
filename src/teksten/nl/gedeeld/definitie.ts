// De punten van de definitie van een steunfiguur, en waarom een punt nog niet voldoet.
export const teksten = {
  'kenmerk.K1a': 'Zelf gekozen?',
  'kenmerk.K1b': 'Is er een vertrouwensband?',
  'kenmerk.K2a': 'Langdurig betrokken?',
  'kenmerk.K2b': 'Blijft deze persoon als de hulp stopt?',
  'kenmerk.K3': 'Iemand anders dan de biologische ouder?',
  'kenmerk.K4': 'Is bekend of de rol formeel of informeel is?',
  'kenmerk.P0': 'Is deze persoon er naast de professionals?',
  'toets.voldoet': 'Ja.',
  'toets.voldoet-niet': 'Nee.',
  'toets.onbekend': 'Dat weten we nog niet.',
  'reden.k1a-voldoet-niet':
    'Alleen een professional koos deze persoon. Zo iemand is voorgesteld, maar nog niet gekozen.',
  'reden.k3-geen-biologische-ouder-wel-opvoeder': 'Deze persoon voedt mee op. Praat er samen over.',
  'reden.p0-professional': 'Deze persoon staat hier als professional.',
  'reden.minderjarig': 'Deze persoon is nog niet volwassen. Dat mag.',
} as const;
