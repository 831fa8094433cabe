// Het Engels bij nl/steunfiguur-form/toets.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/toets.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'toets.titel': 'What belongs to a support figure',
  'toets.alles': 'Everything has been talked about',
  'toets.uitleg': 'Each point has a reason. It is not a mark.',
  'toets.bespreken': 'Still to talk about.',
  'punt.K1a.voldoet': 'The family chose {wie} themselves',
  'punt.K1a.voldoet.zelf': 'You or a parent chose {wie}',
  'punt.K1a.voldoet-niet': 'The family has not chosen {wie} themselves yet',
  'punt.K1a.voldoet-niet.zelf': 'You have not chosen {wie} yourself yet',
  'punt.K1b.voldoet': 'There is a bond of trust with {wie}',
  'punt.K1b.voldoet-niet': 'There is no bond of trust with {wie} now',
  'punt.K2a.voldoet': '{wie} has been around for long',
  'punt.K2a.voldoet.zelf': '{wie} has been there for you for long',
  'punt.K2a.voldoet-niet': '{wie} has not been around for long yet',
  'punt.K2a.voldoet-niet.zelf': '{wie} has not been there for you for long yet',
  'punt.K2b.voldoet': '{wie} stays when the care ends',
  'punt.K2b.voldoet-niet': '{wie} does not stay when the care ends',
  'punt.K3.voldoet': '{wie} is not the biological parent',
  'punt.K3.voldoet-niet': '{wie} is the biological parent',
  'punt.K4.informeel': '{wie} helps by choice',
  'punt.K4.formeel': 'The court gave {wie} a task',
  'punt.P0.voldoet': '{wie} is not paid for the care',
  'punt.P0.voldoet-niet': '{wie} is one of the professionals',
  'volgende.K1b': 'What can help to trust {wie}?',
  'volgende.K2a': 'Can {wie} be around for long from now on?',
  'volgende.K2b': 'Who does stay when the care ends?',
  'volgende.K3': 'Who else is there, besides the parents?',
  'volgende.P0': 'Who else is there, besides the professionals?',
} as const satisfies Vertaling<typeof nl>;
