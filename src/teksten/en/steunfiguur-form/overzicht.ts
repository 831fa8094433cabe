// Het Engels bij nl/steunfiguur-form/overzicht.ts.
import { teksten as doorvraag } from '../gedeeld/doorvragen.js';
import { teksten as voor } from './voor.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/overzicht.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...doorvraag,
  ...voor,
  'overzicht.uitleg': 'This is how it looks now. An empty box is not bad. It is something to talk about.',
  'overzicht.wie': 'Who',
  'overzicht.hulpverleners': 'Professionals',
  'overzicht.leeg': 'nothing yet',
  'overzicht.niemand': 'Nobody yet',
  'overzicht.blijft': 'Stays when the care ends',
  'overzicht.blijft.ja': 'stays',
  'overzicht.blijft.nee': 'does not stay',
  'overzicht.blijft.stopt': 'stops with the care',
  'overzicht.nogVragen': 'still to ask',
  'overzicht.nogVragen.wie': 'Still to ask: {namen}.',
  'overzicht.praten': 'To talk about',
  'overzicht.watDoet': 'What does {wie} do?',
  'overzicht.watDoet.zelf': 'What does {wie} do for you?',
  'overzicht.geenSteun': '{steun}: there is nobody yet.',
  'overzicht.erbij.een': '{namen} is in the network too. Nothing has been filled in about that support yet.',
  'overzicht.erbij.meer': '{namen} are in the network too. Nothing has been filled in about their support yet.',
  'overzicht.gezin': 'Is there nobody in your own network? Then ask for a steungezin, buurtgezin or meeleefgezin.',
  'overzicht.verantwoordelijk': 'Which professional involves the network in the care?',
  'overzicht.verantwoordelijk.uitleg': 'At least one professional does that (SBJ, 2022). Choose who.',
  'overzicht.betrekt.een': '{namen} involves the network.',
  'overzicht.betrekt.meer': '{namen} involve the network.',
  'overzicht.afgedrukt': 'Printed on {datum}.',
  'actie.bespreken': 'Talk about it',
  'actie.vertellen': 'Tell',
  'actie.vraagDoor': 'Keep looking together',
} as const satisfies Vertaling<typeof nl>;
