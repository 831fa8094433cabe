// Het doorvragen als pure functies: welke vraag er nog niet langskwam, wat er met een vraag gebeurde, en wanneer "niemand" een antwoord is.

import { type Code, DOORVRAGEN } from './codes.js';
import type { Dossier, Doorvragen } from './dossier.js';
import { isLeeg } from './vorm.js';

export type Vraagcode = Code<typeof DOORVRAGEN>;
type Stand = NonNullable<NonNullable<Doorvragen['vragen']>[number]['stand']>;

/** Legt vast wat er met een vraag gebeurde. */
export function zetStand(dossier: Dossier, code: Vraagcode, stand: Stand, datum: string): Dossier {
  const { doorvragen } = dossier;
  const vragen = (doorvragen?.vragen ?? []).filter((vraag) => vraag.code !== code);
  return { ...dossier, doorvragen: { ...doorvragen, niemand: false, vragen: [...vragen, { code, stand, datum }] } };
}

/** De eerste vraag die nog niet langskwam, of `null` als alles langs is geweest. */
export function volgendeVraag({ doorvragen }: Dossier, na?: Vraagcode): Vraagcode | null {
  const geweest = new Set((doorvragen?.vragen ?? []).map(({ code }) => code));
  const rest = DOORVRAGEN.slice(na ? DOORVRAGEN.indexOf(na) + 1 : 0);
  return rest.find((code) => !geweest.has(code)) ?? DOORVRAGEN.find((code) => !geweest.has(code)) ?? null;
}

/** "Niemand" is pas een antwoord als elke vraag langskwam, en minstens één ook echt gesteld is. */
export function magNiemand({ doorvragen }: Dossier): boolean {
  const standen = DOORVRAGEN.map((code) => doorvragen?.vragen?.find((vraag) => vraag.code === code)?.stand);
  return standen.every((stand) => !isLeeg(stand)) && standen.some((stand) => stand !== 'nu-niet');
}
