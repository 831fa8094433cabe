// Leest wat er geschikt moet worden. Half ingevuld is gewoon: wat er niet is, is er niet, en wat niet klopt telt niet mee.

import { RINGEN, SECTOREN } from '../../dossier/codes.js';
import type { Band, Indeling, Onderwerp, Persoon } from '../../dossier/dossier.js';
import { bandenTussen, bekend, lijst } from '../lezen.js';
import { ringVan, sectorVan } from '../verdeel-kaart.js';
import type { Punt } from './meetkunde.js';

export interface Kaartnetwerk {
  /** De naam komt in het midden; de namen van huishoudens op de kaart. Geef ze zoals zij getoond mogen worden. */
  readonly onderwerp?: Pick<Onderwerp, 'naam' | 'huishoudens'> | null;
  /** Ieder met zijn naam zoals die op de kaart komt; zonder naam staat er geen. */
  readonly personen?: readonly Persoon[] | null;
  readonly banden?: readonly Band[] | null;
  /** De namen van ringen en sectoren zoals zij getoond worden. Wat geen naam heeft, krijgt op de kaart geen naam. */
  readonly indeling?: Indeling | null;
  /** Per id een korte regel onder de naam, zoals "nog geen plek". */
  readonly bijschriften?: ReadonlyMap<string, string> | null;
}
export interface Mens {
  readonly id: string;
  readonly ring: number | null;
  readonly sector: string | null;
  readonly naam: string;
  readonly bijschrift: string;
  readonly steunfiguur: boolean;
  /** Er is een band met het kind of het gezin. */
  readonly band: boolean;
  readonly huizen: readonly string[];
  readonly plek: Punt | null;
}
export interface Gegevens {
  readonly mensen: readonly Mens[];
  readonly banden: readonly { readonly van: number; readonly naar: number; readonly band: Band }[];
  readonly ringen: readonly { readonly code: number; readonly naam: string }[];
  readonly sectoren: readonly { readonly sector: string | null; readonly naam: string; readonly apart: boolean }[];
  readonly huizen: readonly { readonly id: string; readonly naam: string; readonly leden: readonly number[] }[];
  readonly midden: string;
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim().replace(/\s+/g, ' ') : '');
const isDeel = (getal: unknown): getal is number => typeof getal === 'number' && getal >= 0 && getal <= 1;

export function leesKaart(netwerk: Kaartnetwerk): Gegevens {
  const { onderwerp, indeling, bijschriften } = netwerk;
  const personen = lijst(netwerk.personen);
  const bekendeHuizen = lijst(onderwerp?.huishoudens).filter(({ id }) => bekend(id) !== null);
  const mensen = personen.map((persoon): Mens => {
    const { id, plek } = persoon;
    const woontIn = lijst(persoon.huishoudens);
    return {
      id,
      ring: ringVan(persoon),
      sector: sectorVan(persoon),
      naam: tekst(persoon.naam),
      bijschrift: tekst(bijschriften?.get(id)),
      steunfiguur: bekend(persoon.steunfiguur ?? null) !== null,
      band: bekend(persoon.band) !== null,
      huizen: bekendeHuizen.filter(({ id: huis }) => woontIn.includes(huis)).map(({ id: huis }) => huis),
      plek: isDeel(plek?.x) && isDeel(plek?.y) ? { x: plek.x, y: plek.y } : null,
    };
  });
  const nummers = new Map(mensen.map(({ id }, nummer) => [id, nummer]));
  return {
    mensen,
    banden: bandenTussen({ personen, banden: netwerk.banden ?? null }).map((band) => ({
      van: nummers.get(band.van) ?? 0,
      naar: nummers.get(band.naar) ?? 0,
      band,
    })),
    ringen: ringenVan(mensen, indeling),
    sectoren: sectorenVan(mensen, indeling),
    huizen: bekendeHuizen
      .map((huis) => ({
        id: huis.id,
        naam: tekst(huis.naam),
        leden: mensen.flatMap(({ huizen }, nummer) => (huizen.includes(huis.id) ? [nummer] : [])),
      }))
      .filter(({ leden }) => leden.length > 0),
    midden: tekst(onderwerp?.naam),
  };
}

function ringenVan(mensen: readonly Mens[], indeling: Indeling | null | undefined): Gegevens['ringen'] {
  const eigen = lijst(indeling?.ringen);
  return RINGEN.filter(
    (ring) =>
      eigen.length === 0 || eigen.some(({ code }) => code === ring) || mensen.some((mens) => mens.ring === ring),
  ).map((ring) => ({ code: ring, naam: tekst(eigen.find(({ code }) => code === ring)?.naam) }));
}

// In de volgorde van de indeling; wie een sector heeft die daar niet in staat, krijgt er een bij. Zonder sector: een eigen boog, als dat nodig is.
function sectorenVan(mensen: readonly Mens[], indeling: Indeling | null | undefined): Gegevens['sectoren'] {
  const eigen = lijst(indeling?.sectoren).flatMap(({ code, naam }) => {
    const sector = bekend(code);
    return sector === null ? [] : [{ sector, naam: tekst(naam) }];
  });
  const namen = new Map<string | null, string>();
  const gewoon = SECTOREN.map((sector) => ({ sector, naam: '' }));
  for (const { sector, naam } of eigen.length > 0 ? eigen : gewoon) if (!namen.has(sector)) namen.set(sector, naam);
  for (const { sector } of mensen) if (sector !== null && !namen.has(sector)) namen.set(sector, '');
  if (mensen.some(({ sector, ring }) => sector === null && ring !== null)) namen.set(null, '');
  return [...namen].map(([sector, naam]) => ({ sector, naam, apart: sector === 'professionals' }));
}
