// De punten van de definitie van een steunfiguur, en waarom een punt nog niet voldoet.
export const teksten = {
  'kenmerk.K1a': 'Zelf gekozen',
  'kenmerk.K1b': 'Vertrouwensband',
  'kenmerk.K2a': 'Langdurig betrokken',
  'kenmerk.K2b': 'Blijft als de hulp stopt',
  'kenmerk.K3': 'Niet de biologische ouder',
  'kenmerk.K4': 'Formele of informele rol',
  'kenmerk.P0': 'Naast de professionals',
  'reden.leeg': 'Nog niet ingevuld.',
  'reden.k1a-voldoet-niet': 'Alleen een professional koos: voorgedragen, nog niet gekozen.',
  'reden.k3-geen-biologische-ouder-wel-opvoeder': 'Deze persoon voedt mee op. Praat er samen over.',
  'reden.p0-professional': 'Staat hier als professional.',
  'reden.minderjarig': 'Nog niet volwassen. Dat mag.',
} as const;
