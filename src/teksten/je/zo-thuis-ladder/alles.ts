// Alle je-vormen van <zo-thuis-ladder>.
import { teksten as ouder } from './ouder.js';
import { teksten as ouderUitleg } from './ouder-uitleg.js';
import { teksten as ouderInvullen } from './ouder-invullen.js';
import { teksten as ouderMeldingen } from './ouder-meldingen.js';

export const teksten = {
  ...ouder,
  ...ouderUitleg,
  ...ouderInvullen,
  ...ouderMeldingen,
} as const;
