// De Nederlandse teksten die <netwerk-kaart> meteen nodig heeft.
import { teksten as antwoorden } from '../gedeeld/antwoorden.js';
import { teksten as mensen } from '../gedeeld/mensen.js';
import { teksten as relaties } from '../gedeeld/relaties.js';
import { teksten as gezinnen } from '../gedeeld/gezinnen.js';
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as rollen } from '../gedeeld/rollen.js';
import { teksten as definitie } from '../gedeeld/definitie.js';
import { teksten as doorvragen } from '../gedeeld/doorvragen.js';
import { teksten as kop } from './kop.js';
import { teksten as woorden } from './woorden.js';
import { teksten as knoppen } from './knoppen.js';
import { teksten as werkbalk } from './werkbalk.js';
import { teksten as lijst } from './lijst.js';
import { teksten as kaart } from './kaart.js';
import { teksten as persoon } from './persoon.js';
import { teksten as inWoorden } from './in-woorden.js';
import { teksten as momenten } from './momenten.js';
import { teksten as inrichten } from './inrichten.js';
import { teksten as meenemen } from './meenemen.js';
import { teksten as gedaan } from './gedaan.js';
import { teksten as meldingen } from './meldingen.js';

export const teksten = {
  ...antwoorden,
  ...mensen,
  ...relaties,
  ...gezinnen,
  ...functies,
  ...rollen,
  ...definitie,
  ...doorvragen,
  ...kop,
  ...woorden,
  ...knoppen,
  ...werkbalk,
  ...lijst,
  ...kaart,
  ...persoon,
  ...inWoorden,
  ...momenten,
  ...inrichten,
  ...meenemen,
  ...gedaan,
  ...meldingen,
} as const;
