// Het Engels bij nl/steunfiguur-form/definitie.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/definitie.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'definitie.gewoon':
    'Someone from your own network who is there for child or parents, and who stays. Other names are natural mentor, meaningful adult, person involved and JIM.',
  'definitie.gewoon.zelf': 'Someone you know and trust. Someone who is there for you, and stays.',
  'definitie.bgzj':
    '“A (young) adult in the social network who, beside (parents and) professionals, supports a child, young person and/or parents.” (our translation)',
  'definitie.bron':
    'Source: BGZJ, magazines.voordejeugd.nl. See also the Handreiking informele steun (NIP/BPSW, 2022).',
  'definitie.waarde':
    'Support figures are available more often and make the family stronger, OZJ wrote in 2020. A developer at OZJ said that so in time more young people keep living at home or in familiar surroundings. Those who keep asking often do hear of a friend or a relative (OZJ).',
  'definitie.anders':
    'This is not the independent vertrouwenspersoon of the Jeugdwet. Nor is it the mentor a court appoints for adults.',
} as const satisfies Vertaling<typeof nl>;
