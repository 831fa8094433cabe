// Wat er van een netwerk mee mag als het de pagina verlaat: alleen wat deze lezer mag zien, met de namen zoals zij getoond worden.

import type { Band, Moment, Netwerkwaarde, Persoon, Steun } from '../dossier/dossier.js';
import { huishoudensVoor } from './huishoudens.js';
import { lijst, type Netwerk } from './lezen.js';
import { getoondeNaam, momentenVoor, type Naamwijze, zichtbaarVoor } from './namen.js';

/**
 * De persoon zoals een lezer hem mag lezen: de twijfel van een professional is alleen voor professionals.
 * Om te tonen en om mee te geven. Wie wijzigt doet dat in het dossier zelf: anders is de twijfel daar weg.
 */
export function leesbaarVoor(persoon: Persoon, lezer: string): Persoon {
  const { steunfiguur } = persoon;
  if (lezer === 'professional' || !steunfiguur || !('twijfelProfessional' in steunfiguur)) return persoon;
  const { twijfelProfessional: _, ...rest } = steunfiguur;
  return { ...persoon, steunfiguur: rest };
}

// Wat zonder naam nog steeds naar iemand wijst, zoals vrije tekst en contactgegevens, gaat niet mee in een download zonder volle namen.
const ZONDER_NAAM = [
  'id soort relatie sector ring plek huishoudens band steun contactfrequentie blijftNaHulp alInNetwerk',
  'biologischeOuder volwassen betaaldVoorHulp bekendBij erkend verantwoordelijk verbergVoor',
]
  .join(' ')
  .split(' ');

/**
 * Wat een lezer mag meenemen: alleen wie hij mag zien, zoals hij het mag lezen, en de namen zoals zij getoond worden, ook in eerdere momenten
 * en bij huishoudens. Voor wie iemand verborgen is gaat mee: wie het bestand terugleest houdt hem verborgen.
 * De eigen namen van ringen en delen blijven altijd: zij gaan over de kaart, en niet over een mens.
 */
export function omMeeTeNemen(
  { onderwerp, personen, banden, momenten, indeling }: Netwerkwaarde,
  wijze: Naamwijze,
  lezer: string,
): Netwerkwaarde {
  const voluit = wijze === 'voluit';
  const nu = { personen: personen ?? [], banden: banden ?? [] };
  const persoonVan = (persoon: Persoon): Persoon => {
    const velden = Object.entries(persoon).filter(([veld]) => ZONDER_NAAM.includes(veld));
    const { status, aard, rollen } = persoon.steunfiguur ?? {};
    return {
      ...(Object.fromEntries(velden) as unknown as Persoon),
      naam: getoondeNaam(persoon, wijze),
      steun: lijst(persoon.steun).map(({ functie, voor, richting }) => ({ functie, voor, richting }) as Steun),
      ...(persoon.steunfiguur && { steunfiguur: { status, aard, rollen } as NonNullable<Persoon['steunfiguur']> }),
    };
  };
  const netwerkVan = (netwerk: Netwerk): Netwerk => {
    const zichtbaar = zichtbaarVoor(netwerk, lezer, nu);
    if (voluit) return { ...zichtbaar, personen: zichtbaar.personen.map((persoon) => leesbaarVoor(persoon, lezer)) };
    return {
      personen: zichtbaar.personen.map(persoonVan),
      banden: zichtbaar.banden.map(({ van, naar, kwaliteit }) => ({ van, naar, kwaliteit }) as Band),
    };
  };
  const huizen = huishoudensVoor({ onderwerp, ...nu, momenten: momenten ?? [] }, lezer);
  const allemaal = huizen.length === lijst(onderwerp.huishoudens).length;
  return {
    onderwerp: voluit
      ? { ...onderwerp, ...(!allemaal && { huishoudens: huizen }) }
      : {
          soort: onderwerp.soort,
          naam: getoondeNaam(onderwerp, wijze),
          // Een huishouden heet vaak naar een mens: Bij oma Riet.
          ...(onderwerp.huishoudens && {
            huishoudens: huizen.map((huis) => ({ id: huis.id, naam: getoondeNaam(huis, wijze) })),
          }),
        },
    ...netwerkVan(nu),
    ...(momenten && {
      momenten: momentenVoor(momenten, lezer, nu).map(
        (moment) =>
          ({
            ...(voluit ? moment : { id: moment.id, datum: moment.datum, ...(moment.door && { door: moment.door }) }),
            ...netwerkVan(moment),
          }) as Moment,
      ),
    }),
    ...(indeling && { indeling }),
  };
}
