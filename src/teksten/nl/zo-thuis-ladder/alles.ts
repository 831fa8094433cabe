// Alle Nederlandse teksten van <zo-thuis-ladder>.
import { teksten as begin } from './begin.js';
import { teksten as uitleg } from './uitleg.js';
import { teksten as invullen } from './invullen.js';
import { teksten as meldingen } from './meldingen.js';
import { teksten as gesprek } from './gesprek.js';
import { teksten as professional } from './professional.js';
import { teksten as professionalUitleg } from './professional-uitleg.js';
import { teksten as professionalInvullen } from './professional-invullen.js';
import { teksten as professionalMeldingen } from './professional-meldingen.js';
import { teksten as ouder } from './ouder.js';
import { teksten as ouderUitleg } from './ouder-uitleg.js';
import { teksten as ouderInvullen } from './ouder-invullen.js';
import { teksten as ouderMeldingen } from './ouder-meldingen.js';
import { teksten as kind } from './kind.js';
import { teksten as kindUitleg } from './kind-uitleg.js';
import { teksten as kindInvullen } from './kind-invullen.js';
import { teksten as kindMeldingen } from './kind-meldingen.js';
import { teksten as kindRelaties } from './kind-relaties.js';
import { teksten as raadslid } from './raadslid.js';
import { teksten as raadslidUitleg } from './raadslid-uitleg.js';

export const teksten = {
  ...begin,
  ...uitleg,
  ...invullen,
  ...meldingen,
  ...gesprek,
  ...professional,
  ...professionalUitleg,
  ...professionalInvullen,
  ...professionalMeldingen,
  ...ouder,
  ...ouderUitleg,
  ...ouderInvullen,
  ...ouderMeldingen,
  ...kind,
  ...kindUitleg,
  ...kindInvullen,
  ...kindMeldingen,
  ...kindRelaties,
  ...raadslid,
  ...raadslidUitleg,
} as const;
