// De tarievenset `leeg`: alleen de blokken en de rekenkeuzen, geen cijfers. Voor wie alles zelf invult.

import type { Tarievenset } from '../tarief/tarievenset.js';
import { REKENKEUZEN } from './rekenkeuzen.js';

export const leeg: Tarievenset = {
  versie: 1,
  naam: 'leeg',
  datum: '2026-11-22',
  cijfers: REKENKEUZEN,
};
