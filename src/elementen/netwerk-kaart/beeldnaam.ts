// Hoe het beeld heet dat er te zien is, en van welk moment het is: op het scherm, op papier en in een bestand dezelfde woorden.

import { momentNaam, type Weergave } from './weergave.js';

export function beeldnaam(w: Weergave): string {
  const { t, zicht, moment, vergelijking } = w;
  const wanneer = moment ? momentNaam(w, moment) : t.tekst('moment.nu');
  if (vergelijking) return t.tekst('verschil.titel', { van: momentNaam(w, vergelijking.sinds), naar: wanneer });
  if (zicht === 'nu') return wanneer;
  return [t.tekst('zicht.na'), moment && wanneer].filter(Boolean).join(' · ');
}
