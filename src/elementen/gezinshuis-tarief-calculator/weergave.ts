// Wat elk onderdeel van het scherm nodig heeft om zich te tekenen, en de kleine hulpjes die ze delen.

import { leesOp } from '../../domein/json-pointer.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import { BLOKNAMEN } from '../../domein/tarief/velden.js';
import { vindNiveau } from '../../domein/tarief/controleer-invoer.js';
import type { Gedeeltelijk, JsonPointer, TariefResultaat, ZorgzwaarteNiveau } from '../../domein/tarief/index.js';
import type { Werkblad } from '../../domein/tarief/werkblad.js';
import { schrijfGetal, schrijfProcent } from '../../i18n/getal.js';
import type { Stam } from '../../i18n/taal.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import type { Bericht } from './berichten.js';
import type { RekenActies } from './reken-acties.js';
import type { Rekendelen } from './delen.js';
import type { Berekend } from './rekenaar.js';
import type { Rekenblad } from './rekenblad.js';
import type { TekstSleutel, Vertaler } from './teksten.js';
import type { Invoer, Veld } from './velden.js';
import type { Werkstand } from './werkstand.js';

/** De eenheden die een enkelvoud hebben. */
type Eenheidstam = Extract<Stam<TekstSleutel>, `eenheid.${string}`>;

export interface Weergave {
  readonly t: Vertaler;
  readonly blad: Rekenblad;
  readonly resultaat: TariefResultaat;
  /** Wat er aan bedragen staat: de uitkomst van nu, en anders de laatste die er een was. `null` als er nog geen was. */
  readonly getoond: Berekend | null;
  /** Waar de bezoeker mee begon. */
  readonly begin: Berekend;
  /** Wat pas geladen wordt als iemand het opent. */
  readonly delen: Rekendelen;
  readonly alleenLezen: boolean;
  /** Wat de bezoeker kan doen. */
  readonly doe: RekenActies;
  /** Het niveau van de kop van het element. */
  readonly kopniveau: number;
  readonly berichten: readonly Bericht[];
  /** Het pad van het veld waar de uitkomst nog op wacht: er staat iets wat geen getal is, of wat nog gevraagd wordt. */
  readonly wachtOp: string;
  /** Alle scenario's; dat wat in beeld is heeft `blad`. */
  readonly stand: Werkstand;
  /** De stand als werkblad. */
  readonly rekenwerkblad: Werkblad;
  /** De cijfers die in het adres van de pagina staan en nog niet geopend of weggelegd zijn. */
  readonly inAdres: string;
  /** Wil de pagina koppelingen met cijfers maken en openen? */
  readonly deelbaar: boolean;
  /** De bouwstenen die open staan. */
  readonly open: ReadonlySet<number>;
  /** Is er naar de tabbladen gekeken? Dan mag hun inhoud geladen worden. */
  readonly bladOpen: boolean;
  readonly kanOngedaan: boolean;
  readonly setMislukt: boolean;
  /** De berichten die bij een veld zichtbaar zijn. */
  readonly bij: (pad: JsonPointer) => readonly Bericht[];
}

/** Is wat er aan bedragen staat niet de uitkomst van wat er nu ingevuld is? */
export function isOud({ getoond, resultaat, wachtOp }: Weergave): boolean {
  return getoond !== null && (wachtOp !== '' || getoond.resultaat !== resultaat);
}

/** De namen van de scenario's waarin dit veld anders is ingevuld; leeg als dat nergens zo is. */
export function andersDan(w: Weergave, pad: JsonPointer): string {
  return w.stand.scenarios.length > 1 ? (w.delen.scenarios.deel?.andersDan(w, pad) ?? '') : '';
}

/** De naam van een berekening; wat geen tekst is telt niet. */
export function opschriftVan(invoer: Invoer): string {
  const naam: unknown = invoer.naam;
  return typeof naam === 'string' ? naam : '';
}

/** Het gekozen niveau van een invoer, als dat er is. */
export function niveauVan({ zorgzwaarte }: Invoer): Gedeeltelijk<ZorgzwaarteNiveau> | undefined {
  return zorgzwaarte?.niveaus?.[vindNiveau(zorgzwaarte)];
}

/** Hoe het gekozen niveau heet; zonder niveau is dat de basis. */
export function niveaunaam({ t }: Pick<Weergave, 't'>, invoer: Invoer): string {
  return niveauVan(invoer)?.code ?? t.tekst('rij.basis');
}

/** Wat het gekozen niveau scheelt: het tarief min dat van de basis, zoals beide er staan. Bouwsteen 11 telt op met de andere tien, en kan een cent schelen. */
export function scheeltMetBasis({ invoer, resultaat }: Berekend): number {
  const basis = berekenTarief({ ...invoer, zorgzwaarte: null });
  return Number(resultaat.tariefPerEtmaal) - Number(basis.tariefPerEtmaal);
}

/** De naam van een veld: de laatste stap van zijn pad. Zij is de sleutel van label, uitleg en eenheid. */
export function naamVan(pad: JsonPointer): string {
  return pad.replace(/.*\//, '');
}

/**
 * Het label van een veld.
 * @param volledig met de bouwsteen of het niveau erbij, waar dat er niet al boven staat
 */
export function labelVan(
  { t, blad }: Pick<Weergave, 't' | 'blad'>,
  { pad }: Pick<Veld, 'pad'>,
  volledig = false,
): string {
  const [, blok = '', lijst, plek = ''] = pad.split('/');
  const rij = leesOp(blad.invoer, `/${blok}/${lijst}/${plek}`);
  const leeftijd = plek.startsWith('+') ? plek.slice(1) : leesOp(rij, '/leeftijdsgroep');
  const groep = codetekst(t, String(leeftijd), 'leeftijdsgroep=');
  const sleutel = `veld.${naamVan(pad)}`;
  const label = t.kent(sleutel) ? t.tekst(sleutel, { groep }) : '';
  const nummer = BLOKNAMEN.findIndex((naam) => naam === blok) + 1;
  const erboven = nummer ? codetekst(t, `${nummer}.titel`, 'blok.') : leesOp(rij, '/code');
  return [volledig && erboven, label].filter(Boolean).join(': ') || codetekst(t, blok, 'tabel.');
}

/** De eenheid van een veld, of niets: bij één in het enkelvoud. De sleutel is de naam van het veld: die is overal dezelfde. */
export function eenheidVan({ t, blad }: Pick<Weergave, 't' | 'blad'>, { pad, soort }: Veld): string {
  const stam = `eenheid.${soort === 'fractie' ? soort : naamVan(pad)}` as const;
  const waarde: unknown = leesOp(blad.invoer, pad);
  return t.kent(`${stam}.meer`)
    ? t.meervoud(stam as Eenheidstam, typeof waarde === 'number' ? waarde : 0)
    : tekstOfNiets(t, stam);
}

/** De tekst die in een getalveld staat: wat getypt is, anders het getal uit de invoer. */
export function tekstVan({ t, blad }: Pick<Weergave, 't' | 'blad'>, veld: Veld): string {
  const getypt = blad.getypt[veld.pad];
  if (getypt !== undefined) return getypt;
  const waarde: unknown = leesOp(blad.invoer, veld.pad);
  return typeof waarde === 'number' ? schrijfVeld(t, veld, waarde) : '';
}

/** Een getal zoals het in een invulveld staat. */
export function schrijfVeld(t: Vertaler, { soort }: Veld, waarde: number): string {
  if (soort === 'fractie') return schrijfProcent(waarde, t.taal);
  // Een jaar krijgt geen punt; een bedrag met centen krijgt er twee.
  const metCenten = soort === 'bedrag';
  return schrijfGetal(waarde, t.taal, {
    groepeer: metCenten,
    minDecimalen: metCenten && !Number.isInteger(waarde) ? 2 : 0,
  });
}

/** Een veld zoals het in een zin of tabel staat: met euroteken, procent of de tekst van de keuze. */
export function toonVeld(w: Pick<Weergave, 't' | 'blad'>, veld: Veld): string {
  const { t } = w;
  const waarde: unknown = leesOp(w.blad.invoer, veld.pad);
  if (veld.soort === 'keuze') return codetekst(t, String(waarde ?? ''), 'keuze.');
  const getal = typeof waarde === 'number' ? waarde : null;
  return veld.soort === 'bedrag'
    ? t.bedrag(getal)
    : veld.soort === 'fractie'
      ? t.procent(getal)
      : tekstVan(w, veld) || '–';
}
