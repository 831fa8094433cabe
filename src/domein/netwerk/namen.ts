// Hoe iemand op het scherm, op papier en in een download heet: voluit, met voorletters of met een bijnaam. Eén schakelaar voor alles.

import type { Band, Dossier, Persoon } from '../dossier/dossier.js';
import { isLeeg } from '../dossier/vorm.js';
import { bandenTussen, lijst, type Netwerk } from './lezen.js';

export const NAAMWIJZEN = ['voluit', 'initialen', 'alias'] as const;
export type Naamwijze = (typeof NAAMWIJZEN)[number];

/** De naam zoals een lezer haar ziet. Wie geen bijnaam heeft krijgt dan voorletters, nooit de volle naam. */
export function getoondeNaam(
  { naam, alias }: { readonly naam?: string | null; readonly alias?: string | null },
  wijze: Naamwijze,
): string {
  if (wijze === 'alias' && !isLeeg(alias)) return (alias ?? '').trim();
  const volledig = (naam ?? '').trim();
  if (wijze === 'voluit') return volledig;
  return volledig
    .split(/\s+/)
    .map((woord) => ([...woord].find((teken) => /[\p{L}\p{N}]/u.test(teken)) ?? '').toUpperCase())
    .filter(Boolean)
    .map((letter) => `${letter}.`)
    .join('');
}

/** Wie een lezer mag zien, met alleen de banden tussen hen. Zonder lezer is dat iedereen. */
export function zichtbaarVoor(
  netwerk: Netwerk,
  lezer: string,
): { readonly personen: readonly Persoon[]; readonly banden: readonly Band[] } {
  const personen = lijst(netwerk.personen).filter(({ verbergVoor }) => !lijst<string>(verbergVoor).includes(lezer));
  return { personen, banden: bandenTussen({ personen, banden: netwerk.banden ?? null }) };
}

// Wat zonder naam nog steeds naar iemand wijst, zoals vrije tekst en contactgegevens, gaat niet mee in een download zonder volle namen.
const ZONDER_NAAM = [
  'id soort relatie sector ring plek huishoudens band steun contactfrequentie blijftNaHulp alInNetwerk',
  'biologischeOuder volwassen betaaldVoorHulp bekendBij verantwoordelijk',
]
  .join(' ')
  .split(' ');

/** Wat een lezer mag meenemen: alleen wie hij mag zien, en de namen zoals zij getoond worden, ook in eerdere momenten. */
export function omMeeTeNemen<D extends Pick<Dossier, 'onderwerp' | 'personen' | 'banden' | 'momenten'>>(
  dossier: D,
  wijze: Naamwijze,
  lezer: string,
): D {
  const persoonVan = (persoon: Persoon): Persoon => {
    if (wijze === 'voluit') return persoon;
    const velden = Object.entries(persoon).filter(([veld]) => ZONDER_NAAM.includes(veld));
    const { status, aard, rollen } = persoon.steunfiguur ?? {};
    return {
      ...(Object.fromEntries(velden) as unknown as Persoon),
      naam: getoondeNaam(persoon, wijze),
      steun: lijst(persoon.steun).map(({ functie, voor, richting }) => ({
        functie,
        voor,
        richting,
      })) as NonNullable<Persoon['steun']>,
      ...(persoon.steunfiguur && { steunfiguur: { status, aard, rollen } as NonNullable<Persoon['steunfiguur']> }),
    };
  };
  const netwerkVan = (netwerk: Netwerk): Netwerk => {
    const { personen, banden } = zichtbaarVoor(netwerk, lezer);
    return { personen: personen.map(persoonVan), banden };
  };
  const { onderwerp, momenten } = dossier;
  return {
    ...dossier,
    ...netwerkVan(dossier),
    onderwerp: wijze === 'voluit' ? onderwerp : { soort: onderwerp.soort, naam: getoondeNaam(onderwerp, wijze) },
    ...(momenten && {
      momenten: momenten.map((moment) => ({
        ...moment,
        toelichting: wijze === 'voluit' ? moment.toelichting : '',
        ...netwerkVan(moment),
      })),
    }),
  };
}
