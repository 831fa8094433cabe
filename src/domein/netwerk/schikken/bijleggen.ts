// Na een wijziging zoekt alleen wie nieuw of veranderd is. Past het zo niet, dan zegt `wijkUit` wie er opschuift of wat er anders wordt.

import type { Kaartschikking } from '../schik-kaart.js';
import { eerdereVerdeling, type Stond, zetTerug } from './eerder.js';
import type { Gegevens } from './gegevens.js';
import { type Kosten, maakKosten } from './kosten.js';
import type { Meet } from './namen.js';
import { bouw, type Ondergrond, type Opzet } from './opbouw.js';
import { maakOvaal } from './ovaal.js';
import type { Figuur } from './veld.js';
import type { Verdeling } from './verdeling.js';
import { zoek, type Zoekwijze } from './zoeken.js';

/** `null` als het niet past zonder iedereen opnieuw te leggen. */
export function legBij(
  vorige: Kaartschikking,
  gegevens: Gegevens,
  beeld: Ondergrond,
  meet: Meet,
  wijkUit?: Uitwijken,
): Opzet | null {
  const verdeling = eerdereVerdeling(vorige, gegevens, beeld);
  // Komt er een sector bij of gaat er een weg, dan weet alleen `wijkUit` waar zijn ruimte vandaan komt of heen gaat.
  if (verdeling === undefined || (!verdeling && !wijkUit)) return null;
  const { midden, ringen, personen } = vorige;
  const { trap } = vorige.maten;
  const { a = 1, b = 1 } = ringen.at(-1) ?? {};
  // Het ovaal blijft, ook als er meer of minder mensen buiten de ringen staan: anders verschuift om één van hen de hele kaart.
  const ovaal = maakOvaal(midden.x, midden.y, a, b);
  const stond = new Map(personen.map((persoon) => [persoon.id, persoon]));
  const leg = (hoeKrap: number, bogen: Verdeling | null): Opzet =>
    bouw(gegevens, beeld, hoeKrap, meet, { ovaal, verdeling: bogen, stond });
  const opzet = leg(trap, verdeling);
  const kosten = maakKosten(opzet.veld);
  const fout = verdeling ? zoek(opzet.veld, WIE_NIEUW_IS, zetTerug(opzet, gegevens, stond), kosten) : [];
  return verdeling && fout.length === 0
    ? opzet
    : (wijkUit?.({ opzet, kosten, fout, gegevens, stond, leg, eerder: vorige.verdeling }) ?? null);
}

export const WIE_NIEUW_IS: Zoekwijze = { rondes: 2, herstel: 0, hoogstens: 0 };

/** Het past niet zonder dat er iemand wijkt: wat is dan het minste wat er verandert? */
export type Uitwijken = (wat: Wijziging) => Opzet | null;

export interface Wijziging {
  readonly opzet: Opzet;
  readonly kosten: Kosten;
  /** Wie er niet paste. */
  readonly fout: readonly Figuur[];
  readonly gegevens: Gegevens;
  readonly stond: Stond;
  /** De ringen en bogen van eerder; de sectoren kunnen andere zijn. */
  readonly eerder: Verdeling;
  /** Met deze maten, en deze ringen en bogen of de lengte die bij nu hoort. */
  readonly leg: (trap: number, verdeling: Verdeling | null) => Opzet;
}
