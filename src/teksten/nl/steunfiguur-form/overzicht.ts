// Wie geeft welke steun, en waar nog over te praten is.
import { teksten as doorvraag } from '../gedeeld/doorvragen.js';
import { teksten as voor } from './voor.js';

export const teksten = {
  ...doorvraag,
  ...voor,
  'overzicht.uitleg': 'Zo ziet het er nu uit. Een leeg vakje is niet erg. Het is iets om over te praten.',
  'overzicht.wie': 'Wie',
  'overzicht.hulpverleners': 'Hulpverleners',
  'overzicht.leeg': 'nog niets',
  'overzicht.niemand': 'Nog niemand',
  'overzicht.blijft': 'Blijft als de hulp stopt',
  'overzicht.blijft.ja': 'blijft',
  'overzicht.blijft.nee': 'blijft niet',
  'overzicht.blijft.stopt': 'stopt met de hulp',
  'overzicht.nogVragen': 'nog vragen',
  'overzicht.nogVragen.wie': 'Nog vragen: {namen}.',
  'overzicht.praten': 'Om over te praten',
  'overzicht.watDoet': 'Wat doet {wie}?',
  'overzicht.watDoet.zelf': 'Wat doet {wie} voor u?',
  'overzicht.geenSteun': '{steun}: daar staat nog niemand.',
  'overzicht.erbij.een': '{namen} staat er ook bij. Over die steun is nog niets ingevuld.',
  'overzicht.erbij.meer': '{namen} staan er ook bij. Over hun steun is nog niets ingevuld.',
  'overzicht.gezin': 'Is er niemand in het eigen netwerk? Vraag dan naar een steungezin, buurtgezin of meeleefgezin.',
  'overzicht.verantwoordelijk': 'Welke professional betrekt het netwerk bij de hulp?',
  'overzicht.verantwoordelijk.uitleg': 'Ten minste één professional doet dat (SBJ, 2022). Kies wie.',
  'overzicht.betrekt.een': '{namen} betrekt het netwerk.',
  'overzicht.betrekt.meer': '{namen} betrekken het netwerk.',
  'overzicht.afgedrukt': 'Afgedrukt op {datum}.',
  'actie.bespreken': 'Bespreken',
  'actie.vertellen': 'Vertellen',
  'actie.vraagDoor': 'Samen verder zoeken',
} as const;
