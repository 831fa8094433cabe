// Maakt getallen en datums op om te tonen. Bedragen en percentages, die alleen de rekenmachine heeft, maakt cijfers.ts.
//
// Intl voor het eerst gebruiken kost een browser tien tot twintig milliseconden: even veel als een leeg formulier tekenen. Wat in onze eigen
// talen zonder kan gaat daarom zonder: een klein aantal en een datum. Een toets legt elke uitkomst naast die van Intl.
import { isOnzeTaal, landinstelling, type Taal } from './taal.js';

/** Wat er staat waar geen cijfer of datum is. */
export const GEEN_WAARDE = '–';

const MAANDEN: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const opmakers = new Map<string, Intl.NumberFormat>();
const datumopmakers = new Map<string, Intl.DateTimeFormat>();

/** Een getal volgens Intl; een streepje waar geen getal is. */
export function maakOp(waarde: number | null | undefined, taal: Taal, opties: Intl.NumberFormatOptions): string {
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return GEEN_WAARDE;
  // Een Intl-opmaker maken kost veel meer dan hem gebruiken.
  const sleutel = taal + JSON.stringify(opties);
  let opmaker = opmakers.get(sleutel);
  if (opmaker === undefined) {
    // `negative`: een bedrag dat op nul afrondt krijgt geen minteken.
    opmaker = new Intl.NumberFormat(landinstelling(taal), { signDisplay: 'negative', ...opties });
    opmakers.set(sleutel, opmaker);
  }
  return opmaker.format(waarde);
}

/** Een getal met vast `decimalen`, of met zo veel als nodig (hoogstens zes). */
export function maakGetalOp(getal: number | null | undefined, taal: Taal, decimalen?: number): string {
  // Onder de duizend scheidt niets: zo staat een aantal er ook bij Intl.
  if (!decimalen && isOnzeTaal(taal) && Number.isInteger(getal) && Math.abs(getal ?? 0) < 1000) return String(getal);
  return maakOp(getal, taal, { minimumFractionDigits: decimalen ?? 0, maximumFractionDigits: decimalen ?? 6 });
}

/** Een kalenderdag (`2026-01-31`) voluit. Een dag die niet bestaat is geen datum. */
export function maakDatumOp(iso: string | null | undefined, taal: Taal): string {
  return datum(iso, taal, true);
}

/** Een dag voluit, een maand met haar naam of alleen het jaar: zo precies als de datum is. */
export function maakPeriodeOp(iso: string | null | undefined, taal: Taal): string {
  if (iso && /^\d{4}$/.test(iso)) return iso;
  return iso?.length === 7 ? datum(`${iso}-01`, taal, false) : maakDatumOp(iso, taal);
}

function datum(iso: string | null | undefined, taal: Taal, metDag: boolean): string {
  if (typeof iso !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(iso)) return GEEN_WAARDE;
  const dag = new Date(`${iso}T00:00Z`);
  // `toJSON` geeft `null` bij een dag die niet bestaat; sommige motoren schuiven 30 februari door naar maart.
  if (!dag.toJSON()?.startsWith(iso)) return GEEN_WAARDE;
  if (isOnzeTaal(taal)) {
    const maand = `${MAANDEN[taal][dag.getUTCMonth()]} ${dag.getUTCFullYear()}`;
    return metDag ? `${dag.getUTCDate()} ${maand}` : maand;
  }
  const sleutel = `${taal} ${metDag}`;
  let opmaker = datumopmakers.get(sleutel);
  if (opmaker === undefined) {
    const opties: Intl.DateTimeFormatOptions = metDag ? { dateStyle: 'long' } : { month: 'long', year: 'numeric' };
    // Onze kalender, ook in een taal met een eigen: de dagen zijn afspraken in Nederland.
    opmaker = new Intl.DateTimeFormat(landinstelling(taal), { calendar: 'gregory', timeZone: 'UTC', ...opties });
    datumopmakers.set(sleutel, opmaker);
  }
  return opmaker.format(dag);
}
