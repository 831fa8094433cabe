// De tarievenset `leeg`: alleen de blokken, de rekenkeuzen en de rekengrenzen, geen cijfers. Voor wie alles zelf invult.

import type { Tarievenset } from '../tarief/tarievenset.js';
import { REKENGRENZEN, REKENKEUZEN } from './rekenkeuzen.js';

export const leeg: Tarievenset = {
  versie: 1,
  naam: 'leeg',
  datum: '2026-11-22',
  cijfers: REKENKEUZEN,
  plausibel: REKENGRENZEN,
};
