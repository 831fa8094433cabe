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
  'bekijk.alles': 'Iedereen',
  'bekijk.blijft': 'Wie blijft als de hulp stopt',
} as const;
