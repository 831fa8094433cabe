// De kaart in woorden, en waar nog over te praten is.
import { teksten as doorvragen } from '../gedeeld/doorvragen.js';

export const teksten = {
  ...doorvragen,
  'actie.openen': 'Openen',
  'actie.vraag': 'Zet iemand erbij',
  'woorden.blijft': 'Blijft als de hulp stopt',
  'woorden.meerSteun': 'Helpt op meer manieren',
  'woorden.alleen': 'Kent hier niemand anders',
  'woorden.brug': 'Kent mensen uit verschillende groepen',
  'woorden.beslist': 'Beslist mee over de hulp',
  'woorden.helptMee': 'Helpt mee bij de hulp',
  'woorden.kracht': 'Waar {naam} sterk in is',
  'woorden.dichtheid.een': 'Van elke 100 paren kent er {aantal} elkaar.',
  'woorden.dichtheid.meer': 'Van elke 100 paren kennen er {aantal} elkaar.',
  'woorden.wederkerig.een': 'Van elke 100 keer steun gaat er {aantal} over en weer.',
  'woorden.wederkerig.meer': 'Van elke 100 keer steun gaan er {aantal} over en weer.',
  'hiaat.titel': 'Hier valt nog over te praten',
  'hiaat.sector-leeg': 'In deze groep staat nog niemand: {wat}.',
  'hiaat.functie-niet-gedekt': 'Voor deze steun is er nog niemand: {wat}.',
  'hiaat.gezin': 'Lukt het niet in het eigen netwerk? Vraag dan naar een steungezin, buurtgezin of meeleefgezin.',
  'hiaat.niemand-blijft': 'We weten nog van niemand of die blijft als de hulp stopt.',
  'hiaat.niemand-besluit-mee': 'Uit het netwerk beslist nog niemand mee over de hulp.',
  'hiaat.geen-verantwoordelijke': 'Er is meer dan één professional. Wie van hen betrekt het netwerk (SBJ, 2022)?',
  'hiaat.niet-geplaatst': '{wat} staat nog niet in een ring.',
} as const;
