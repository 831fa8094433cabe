// Hoe iemand in een vraag heet: voluit, of kort als het al over diegene gaat. Een woord als "oma" krijgt midden in een zin een kleine letter, en
// wat tussen haakjes staat valt weg: "oma Riet", "meester De Boer", "Jay".

import type { Persoon } from '../../domein/dossier/dossier.js';
import { isLeeg } from '../../domein/dossier/vorm.js';

// Zo noemen mensen elkaar in het Nederlands en in het Engels.
const AANSPREKINGEN = new Set(
  (
    'oma opa omi opi tante oom broer broertje zus zusje neef nicht mama papa mam pap moeder vader stiefmoeder stiefvader pleegmoeder pleegvader ' +
    'juf meester mevrouw meneer coach trainer buurman buurvrouw buurmeisje buurjongen collega dominee pastoor imam dokter hulpverlener ' +
    'jeugdbeschermer voogd grandma grandpa aunt uncle brother sister mum dad mother father teacher neighbour'
  ).split(' '),
);

type Genoemd = Pick<Persoon, 'naam' | 'alias'>;

/** De volle naam, midden in een zin. */
export function naamInZin({ naam }: Genoemd): string {
  const kaal = zonderHaakjes(naam);
  const [eerste = ''] = kaal.split(' ');
  return isAanspreking(eerste) ? eerste.toLowerCase() + kaal.slice(eerste.length) : kaal;
}

/** De korte naam, midden in een zin: de bijnaam, anders alleen "oma", anders de naam. */
export function korteNaam(persoon: Genoemd): string {
  const bijnaam = zonderHaakjes(persoon.alias);
  if (bijnaam) return naamInZin({ naam: bijnaam });
  const naam = naamInZin(persoon);
  const [eerste = '', ...rest] = naam.split(' ');
  // Van "meester De Boer" blijft niet "meester" over: er zijn er meer.
  return rest.length === 1 && NOOIT_ALLEEN.test(eerste)
    ? naam
    : isAanspreking(eerste) && rest.length === 1
      ? eerste
      : naam;
}

// Een woord waar een kind er meer van kent.
const NOOIT_ALLEEN = /^(buur|tante|oom|juf|meester|coach|mevrouw|meneer|broer|zus|neef|nicht|collega|aunt|uncle)/;

/** Aan het begin van een zin. */
export function metHoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

export function zonderHaakjes(naam: string | null | undefined): string {
  const heel = isLeeg(naam) ? '' : (naam ?? '');
  const kaal = heel
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return kaal || heel.trim();
}

function isAanspreking(woord: string): boolean {
  return AANSPREKINGEN.has(woord.toLowerCase());
}
