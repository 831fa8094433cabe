// De mensen van een netwerk als CSV: eruit, en terug uit een bestand dat een ander maakte. Wie er mee mag beslist wie dit aanroept.

import { SECTOREN } from '../dossier/codes.js';
import { bevatBsn } from '../dossier/controles.js';
import type { Dossier, Indeling, Persoon } from '../dossier/dossier.js';
import { persoonVorm } from '../dossier/personen.js';
import { plekVanRelatie } from '../dossier/relaties.js';
import { isLeeg, keur } from '../dossier/vorm.js';
import { heeftInhoud, leesRijen, schrijfCsv } from './csv.js';

/** De kolommen, met de namen van het contract. */
export const NETWERKKOLOMMEN: readonly string[] =
  'id naam alias soort relatie sector ring band steun contactfrequentie blijftNaHulp steunfiguur huishoudens kracht'.split(
    ' ',
  );

/** Meer mensen leest `leesNetwerkCsv` niet uit één bestand. */
export const HOOGSTE_AANTAL_RIJEN = 500;

export interface CsvSchrijfwijze {
  /** Wat er in de kolom `naam` komt: een naam, voorletters of een alias. */
  readonly naamVan: (persoon: Persoon) => string;
  /** Zonder dit blijft de kolom `alias` leeg. */
  readonly metAlias?: boolean;
}

/**
 * De personen als CSV, in hun eigen volgorde, met codes en geen zinnen. `steun` is `functie:richting`, `steunfiguur` de status of `ja`;
 * meer delen in een cel scheidt een `|`. Wie verborgen is laat u zelf weg. Banden tussen mensen staan er niet in.
 */
export function netwerkNaarCsv(
  { personen }: Pick<Dossier, 'personen' | 'banden' | 'indeling'>,
  { naamVan, metAlias = false }: CsvSchrijfwijze,
): string {
  return schrijfCsv([
    NETWERKKOLOMMEN,
    ...(personen ?? []).map((persoon) => {
      const { alias, steun, steunfiguur, huishoudens } = persoon;
      const cellen: Readonly<Record<string, unknown>> = {
        ...persoon,
        naam: naamVan(persoon),
        alias: metAlias ? alias : '',
        steun: [
          ...new Set(
            (steun ?? []).flatMap(({ functie, richting }) => (functie ? `${functie}:${richting || 'krijgt'}` : [])),
          ),
        ].join('|'),
        steunfiguur: steunfiguur && (steunfiguur.status || 'ja'),
        huishoudens: huishoudens?.join('|'),
      };
      return NETWERKKOLOMMEN.map((kolom) => (isLeeg(cellen[kolom]) ? '' : String(cellen[kolom])));
    }),
  ]);
}

export interface Csvfout {
  /** De naam van de kolom, of leeg als het om de hele rij gaat. */
  readonly kolom: string;
  /**
   * `keuze-onbekend`, `veld-ontbreekt`, `tekst-te-lang`, `lijkt-bsn` (negen cijfers die een burgerservicenummer kunnen zijn), `naam-dubbel`
   * (staat al in het netwerk of hoger in het bestand), `te-veel-rijen`, `aanhalingsteken-open` (de rij loopt door tot het einde van het bestand).
   */
  readonly code: string;
}

export interface Csvrij {
  /** Het nummer dat een rekenblad ervoor zet: de eerste rij van het bestand is 1. */
  readonly nummer: number;
  /** `null` als er een fout is: dan komt deze rij er niet in. */
  readonly persoon: Persoon | null;
  readonly fouten: readonly Csvfout[];
}

export interface CsvLeeswijze {
  /** Noemt de eigen codes voor sectoren. */
  readonly indeling?: Indeling | null | undefined;
  /** Wie er al is; dezelfde naam komt er niet nog eens bij. */
  readonly bestaande?: readonly Pick<Persoon, 'naam'>[] | null | undefined;
  /** Geeft bij elke aanroep een nieuw id. Het id in het bestand telt niet. */
  readonly nieuwId: () => string;
}

export interface GelezenNetwerkCsv {
  readonly rijen: readonly Csvrij[];
  /** De koppen die niet gelezen worden. Zonder kop: de nummers van de kolommen naast de namen, waar iets in staat. */
  readonly onbekendeKolommen: readonly string[];
}

/**
 * Leest mensen uit CSV. Een kolom met namen is genoeg, met of zonder kop; anders zegt de kop (`NETWERKKOLOMMEN`, of `naam`, `name`, `voornaam`)
 * wat waar staat. Codes mogen in hoofdletters. Wat niet klopt krijgt een code per cel en wordt nooit rechtgezet. Gooit nooit.
 */
export function leesNetwerkCsv(tekst: string, { indeling, bestaande, nieuwId }: CsvLeeswijze): GelezenNetwerkCsv {
  const { rijen, open } = leesRijen(tekst);
  const gevuld = rijen
    .map((cellen, index) => ({ cellen, nummer: index + 1 }))
    .filter(({ cellen }) => heeftInhoud(cellen));
  const koppen = gevuld[0]?.cellen ?? [];
  const plekken = new Map<string, number>();
  koppen.forEach((kop, index) => {
    const kolom = kolomVan(kop);
    if (kolom && !plekken.has(kolom)) plekken.set(kolom, index);
  });
  const metKop = plekken.size > 0;
  if (!metKop) plekken.set('naam', 0);
  const gelezen = new Set(plekken.values());
  const onbekend = new Set<string>();
  for (const { cellen } of gevuld) {
    cellen.forEach((cel, index) => {
      if (cel.trim() && !gelezen.has(index)) onbekend.add((metKop && koppen[index]?.trim()) || String(index + 1));
    });
  }
  const sectoren = [...SECTOREN, ...(indeling?.sectoren ?? []).map(({ code }) => code)];
  const namen = new Set((bestaande ?? []).map(({ naam }) => sleutel(naam)));
  const mensen = gevuld.slice(metKop ? 1 : 0).map(({ cellen, nummer }, index, { length }): Csvrij => {
    const fouten: Csvfout[] = [];
    const mis = (als: boolean, code: string, kolom = ''): unknown => als && fouten.push({ kolom, code });
    if (index >= HOOGSTE_AANTAL_RIJEN) {
      mis(true, 'te-veel-rijen');
      return { nummer, persoon: null, fouten };
    }
    const velden: Record<string, unknown> = {};
    for (const [kolom, plek] of plekken) {
      const cel = cellen[plek]?.trim();
      if (cel && kolom !== 'id') {
        mis(bevatBsn(cel), 'lijkt-bsn', kolom);
        velden[kolom] = leesCel(kolom, cel, sectoren);
      }
    }
    const persoon = {
      naam: '',
      ...plekVanRelatie(String(velden['relatie'])),
      ring: null,
      ...velden,
      id: '-',
    } as Persoon;
    const naam = sleutel(persoon.naam);
    for (const { pad, code } of keur(persoonVorm, persoon)) mis(true, code, pad.split('/')[1]);
    mis(!!persoon.sector && !sectoren.includes(persoon.sector), 'keuze-onbekend', 'sector');
    mis(namen.has(naam), 'naam-dubbel', 'naam');
    mis(open && index === length - 1, 'aanhalingsteken-open');
    if (naam) namen.add(naam);
    return { nummer, persoon: fouten.length > 0 ? null : { ...persoon, id: nieuwId() }, fouten };
  });
  return { rijen: mensen, onbekendeKolommen: [...onbekend] };
}

const sleutel = (naam: string): string => naam.trim().toLowerCase().normalize();

function kolomVan(kop: string): string | undefined {
  const woord = kop
    .trim()
    .toLowerCase()
    .replace(/^(name|voornaam)$/, 'naam');
  return NETWERKKOLOMMEN.find((kolom) => kolom.toLowerCase() === woord);
}

// Zet over wat er staat, ook als het niet klopt: `keur` zegt daarna wat eraan mankeert.
function leesCel(kolom: string, cel: string, sectoren: readonly string[]): unknown {
  const code = cel.toLowerCase();
  const delen = (tekst: string): readonly string[] => tekst.split('|').flatMap((deel) => deel.trim() || []);
  switch (kolom) {
    case 'naam':
    case 'alias':
    case 'kracht':
      return cel;
    case 'ring':
      return Number(cel);
    case 'sector':
      return sectoren.find((sector) => sector.toLowerCase() === code) ?? cel;
    case 'huishoudens':
      return delen(cel);
    case 'steunfiguur':
      return code === 'nee' ? null : code === 'ja' ? {} : { status: code };
    case 'steun':
      return delen(code).map((deel) => {
        const [functie, richting] = deel.split(/:(.*)/s);
        return { functie: functie || deel, ...(richting && { richting }) };
      });
    default:
      return code;
  }
}
