// De keuzes achter “Meer”.
import { teksten as rollen } from '../gedeeld/rollen.js';

export const teksten = {
  ...rollen,
  'keuze.namen': 'Namen',
  'weergave.beide': 'Lijst en kaart',
  'namen.voluit': 'Voluit',
  'namen.initialen': 'Voorletters',
  'namen.alias': 'Bijnamen',
  'keuze.moment': 'Welk moment?',
  'keuze.vergelijk-met': 'Vergelijk met',
  'moment.geen': 'Niets',
  'keuze.bekijk': 'Wie is er te zien?',
  'bekijk.deel.geen': 'In dit beeld staat niemand.',
  'bekijk.deel.een': 'In dit beeld staat {aantal} van de {totaal} mensen.',
  'bekijk.deel.meer': 'In dit beeld staan {aantal} van de {totaal} mensen.',
  'bekijk.alles': 'Iedereen',
  'bekijk.blijft': 'Wie blijft als de hulp stopt',
} as const;
