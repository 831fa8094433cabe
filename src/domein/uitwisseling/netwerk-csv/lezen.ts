// De mensen van een netwerk uit een CSV-bestand dat een ander maakte.

import { SECTOREN } from '../../dossier/codes.js';
import { bevatBsn } from '../../dossier/controles.js';
import type { Indeling, Persoon } from '../../dossier/dossier.js';
import { HOOGSTE_AANTAL_PERSONEN, persoonVorm } from '../../dossier/personen.js';
import { plekVanRelatie } from '../../dossier/relaties.js';
import { HOOGSTE_AANTAL_TEKENS, keur, tekst as tekstVorm } from '../../dossier/vorm.js';
import { pastIn } from '../../kopie.js';
import { tekstVanRij, type Rij } from '../csv.js';
import { isGeenCsv } from '../geen-csv.js';
import { gewoon, opEenRegel, schoon } from '../schoon.js';
import { leesBanden } from './banden.js';
import { leesCel } from './cel.js';
import { codeBij, codesBij, type Csvwoorden } from './kolommen.js';
import { wijsAan } from './kop.js';
import { naamUit } from './naam.js';
import { isOnleesbaar } from './onleesbaar.js';
import { zonderOpsomming } from './opsomming.js';
import type { Csvfout, Csvrij, Csvtitel, GelezenNetwerkCsv } from './uitkomst.js';

/** Meer rijen met mensen leest `leesNetwerkCsv` niet uit één bestand. */
export const HOOGSTE_AANTAL_RIJEN = 500;

/** Een groter bestand leest `leesNetwerkCsv` niet: vijfhonderd mensen passen ruim in een tiende hiervan. */
export const HOOGSTE_AANTAL_CSV_BYTES = 1_000_000;

export interface CsvLeeswijze {
  /** Noemt de eigen codes voor sectoren. */
  readonly indeling?: Indeling | null | undefined;
  /** Wie er al is; dezelfde naam komt er niet nog eens bij. Wie de lezer niet mag zien geeft u zonder naam: hij telt mee en is niet te raden. */
  readonly bestaande?: readonly Pick<Persoon, 'naam'>[] | null | undefined;
  /** Wat een bestand ook mag zeggen: de woorden van een scherm. */
  readonly woorden?: Csvwoorden | null | undefined;
  /** Geeft bij elke aanroep een nieuw id. Het id in het bestand telt niet. */
  readonly nieuwId: () => string;
}

/** Waar meer dan één code in een cel kan staan. */
const MEER_CODES: readonly string[] = ['steun', 'huishoudens'];

const TE_VEEL_RIJEN: Csvfout = { kolom: '', code: 'te-veel-rijen' };

const isTeLang = (cel: string): boolean => cel.length > HOOGSTE_AANTAL_TEKENS && keur(tekstVorm, cel).length > 0;

const alsTitel = ({ nummer, cellen }: Rij): Csvtitel => ({
  nummer,
  tekst: tekstVanRij(cellen),
});

/**
 * Leest mensen uit CSV. Een kolom met namen is genoeg, met of zonder kop; anders zegt de kop (`NETWERKKOLOMMEN`, of `naam`, `name`, of een voornaam
 * met een tussenvoegsel en een achternaam ernaast) wat waar staat. Een titel mag erboven: de kop staat bij de eerste tien regels waar iets in staat. Een tabel
 * op haar kant en namen achter elkaar op een regel leest hij ook. Codes mogen in hoofdletters, en `woorden` ervoor. Wat niet klopt krijgt een code per cel en wordt nooit rechtgezet. Gooit nooit.
 */
export function leesNetwerkCsv(
  tekst: string,
  { indeling, bestaande, woorden, nieuwId }: CsvLeeswijze,
): GelezenNetwerkCsv {
  const weiger = (code: string): GelezenNetwerkCsv => ({
    fouten: [{ kolom: '', code }],
    rijen: [],
    banden: [],
    onbekendeKolommen: [],
  });
  if (!pastIn(HOOGSTE_AANTAL_CSV_BYTES, tekst)) return weiger('csv-te-groot');
  if (isGeenCsv(tekst)) return weiger('geen-csv');
  // Eén meer dan er gelezen wordt: die zegt dat de rest er niet bij is.
  const aanwijzing = wijsAan(
    zonderOpsomming(tekst.replace(/^[\uFEFF\u200B\u2060]+/, '')),
    HOOGSTE_AANTAL_RIJEN + 1,
    woorden,
  );
  const { mensen: rijen, onbekendeKolommen, overgeslagen, open, vol } = aanwijzing;
  if (aanwijzing.code) return weiger(aanwijzing.code);
  const heeftMerk = tekst.startsWith('\uFEFF');
  const sectoren = [...SECTOREN, ...(indeling?.sectoren ?? []).map(({ code }) => code)];
  const alEr = new Set((bestaande ?? []).map(({ naam }) => gewoon(naam)));
  /** Welke id's er bij een naam hoger in het bestand staan. */
  const hoger = new Map<string, Set<string>>();
  let plaats = HOOGSTE_AANTAL_PERSONEN - (bestaande?.length ?? 0);
  const mensen = rijen.map(({ rij: { cellen, nummer }, indeling, twijfel }, index, { length }): Csvrij => {
    if (vol && index === length - 1) return { nummer, persoon: null, fouten: [TE_VEEL_RIJEN] };
    const fouten = new Map<string, Csvfout>();
    // Elke fout één keer per kolom: een cel met duizend delen zegt niet duizend keer hetzelfde.
    const mis = (als: boolean, code: string, kolom = ''): unknown =>
      als && fouten.set(`${kolom} ${code}`, { kolom, code });
    const velden: Record<string, unknown> = {};
    const { plekken, naamplekken } = indeling;
    const celVan = (plek: number | undefined): string => schoon(cellen[plek ?? -1] ?? '');
    const eigenId = celVan(plekken.get('id'));
    const naamcellen = naamplekken.map((plek) => cellen[plek] ?? '');
    const heleNaam = naamUit(naamcellen);
    for (const [kolom, plek] of plekken) {
      const cel = kolom === 'naam' ? heleNaam : kolom === 'alias' ? opEenRegel(celVan(plek)) : celVan(plek);
      if (!cel || kolom === 'id' || kolom === 'banden') continue;
      mis(bevatBsn(cel), 'lijkt-bsn', kolom);
      // Zoals het er staat: een harde spatie of een zacht streepje kan ook een letter geweest zijn.
      mis(kolom === 'naam' && isOnleesbaar(naamcellen.join(' '), heeftMerk), 'tekens-onleesbaar', kolom);
      // Wat langer is dan een tekst mag zijn, is ook geen code of lijst van codes.
      if (isTeLang(cel)) mis(true, 'tekst-te-lang', kolom);
      else {
        const code = (MEER_CODES.includes(kolom) ? codesBij : codeBij)(woorden, kolom, cel);
        // Ons scherm heeft ook een woord voor wat nog niemand weet.
        if (code) velden[kolom] = leesCel(kolom, code, sectoren);
      }
    }
    const persoon = {
      naam: '',
      ...plekVanRelatie(String(velden['relatie'])),
      ring: null,
      ...velden,
      id: '-',
    } as Persoon;
    const naam = gewoon(persoon.naam);
    for (const { pad, code } of keur(persoonVorm, persoon)) {
      const kolom = pad.split('/')[1] ?? '';
      mis(!fouten.has(`${kolom} tekst-te-lang`), code, kolom);
    }
    mis(!!persoon.sector && !sectoren.includes(persoon.sector), 'keuze-onbekend', 'sector');
    // Twee mensen kunnen Jan heten: dan heeft elk een eigen id, zoals in een bestand van ons.
    const zelfde = hoger.get(naam);
    const anderMens = eigenId !== '' && zelfde !== undefined && !zelfde.has(eigenId) && !zelfde.has('');
    mis(!!naam && (alEr.has(naam) || (zelfde !== undefined && !anderMens)), 'naam-dubbel', 'naam');
    const looptDoor = open && index === length - 1;
    // Wie er dan nog onder stond, staat nu in deze cel.
    mis(twijfel && !looptDoor, 'naam-twijfel', 'naam');
    mis(looptDoor, 'aanhalingsteken-open');
    if (fouten.size === 0) mis(plaats <= 0, 'te-veel-personen');
    if (naam) hoger.set(naam, (zelfde ?? new Set<string>()).add(eigenId));
    if (fouten.size > 0) {
      const vanWie = heleNaam && !bevatBsn(heleNaam) ? { naam: heleNaam } : {};
      return { nummer, persoon: null, ...vanWie, fouten: [...fouten.values()] };
    }
    plaats -= 1;
    return { nummer, persoon: { ...persoon, id: nieuwId() }, fouten: [] };
  });
  const cel = (index: number, kolom: string): string => {
    const { rij, indeling } = rijen[index] ?? {};
    return schoon(rij?.cellen[indeling?.plekken.get(kolom) ?? -1] ?? '');
  };
  const { banden, bandfouten } = leesBanden(
    mensen.map((rij, index) => ({
      rij,
      id: cel(index, 'id'),
      naam: rij.persoon?.naam ?? rij.naam ?? '',
      banden: codeBij(woorden, 'banden', cel(index, 'banden')),
    })),
    woorden,
  );
  return {
    fouten: vol ? [TE_VEEL_RIJEN] : [],
    rijen: mensen.map((rij) => ({ ...rij, ...bandfouten.get(rij) })),
    banden,
    onbekendeKolommen,
    ...(overgeslagen.length > 0 && {
      overgeslagen: overgeslagen.map(alsTitel).sort((een, ander) => een.nummer - ander.nummer),
    }),
  };
}
