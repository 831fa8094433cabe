// Of iemand bij de definitie past: per punt een reden, geen cijfer.
export const teksten = {
  'toets.titel': 'Wat hoort bij een steunfiguur',
  'toets.alles': 'Alles is besproken',
  'toets.uitleg': 'Bij elk punt staat een reden. Het is geen cijfer.',
  'vulin.aangeduidDoor': 'Vul in wie deze persoon koos.',
  'vulin.vertrouwensband': 'Vul in of er een vertrouwensband is.',
  'vulin.vertrouwensbandMet': 'Vul in met wie de vertrouwensband is.',
  'vulin.langdurig': 'Vul in of deze persoon er al lang is.',
  'vulin.blijftNaHulp': 'Vul in of deze persoon blijft als de hulp stopt.',
  'vulin.relatie': 'Vul in wie dat is.',
  'vulin.aard': 'Vul in of de rol formeel of informeel is.',
  'vulin.benoeming': 'Vul in welke benoeming dat is.',
  'vulin.betaaldVoorHulp': 'Vul in of deze persoon betaald krijgt om te helpen.',
} as const;
