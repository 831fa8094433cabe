// Wat elk onderdeel van het scherm nodig heeft om zich te tekenen, en de woorden die lijst, kaart en paneel delen.

import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { steunWaarden } from '../../domein/dossier/steun.js';
import { RINGEN, SECTOREN } from '../../domein/dossier/codes.js';
import type { Band, Dossier, Moment, Netwerkwaarde, Persoon } from '../../domein/dossier/dossier.js';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { getoondeNaam, type Naamwijze } from '../../domein/netwerk/namen.js';
import type { Momentverschil } from '../../domein/netwerk/vergelijk-momenten.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import type { Acties, Gegevens, Handeling } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import type { Schermacties } from './erbij/schermacties.js';
import type { KaartActies } from './handelen/kaart-acties.js';
import { kentZin } from './telzinnen.js';
import type { TekstSleutel, Vertaler } from './teksten.js';
import type * as Vergelijkbeeld from './vergelijken/beeld.js';

/** Een vergelijking met een eerder moment. */
export interface Vergelijking {
  readonly verschil: Momentverschil;
  /** Waarmee er vergeleken wordt. */
  readonly sinds: Moment;
  /** Wie er toen was en nu niet meer. */
  readonly weg: readonly Persoon[];
  readonly toen: Pick<Dossier, 'personen' | 'banden'>;
  readonly titel: string;
  readonly van: string;
  readonly naar: string;
  /** Wat alleen een vergelijking op de kaart tekent. */
  readonly beeld: typeof Vergelijkbeeld;
}

export type Zicht = 'nu' | 'na' | 'vergelijk';

export interface Weergave {
  readonly t: Vertaler;
  /** Wat de bezoeker kan doen. */
  readonly doe: KaartActies;
  /** Wat hij rond lijst en kaart kan doen, zoals iemand erbij zetten. */
  readonly rond: Schermacties;
  /** Het niveau van de kop van het element. */
  readonly kopniveau: number;
  /** Wat er ongedaan te maken is. */
  readonly geschiedenis: DossierStore;
  readonly dossier: Dossier;
  /** Het hele netwerk, zoals het in de waarde staat. */
  readonly netwerk: Netwerkwaarde;
  /** Voor wie de kaart is; leeg is iedereen. */
  readonly lezer: string;
  /** Gaat de kaart over de lezer zelf? Dan staat er "jij" en niet "de jongere". */
  readonly leestZelf: boolean;
  /** Wie deze lezer mag zien, op het gekozen moment. */
  readonly personen: readonly Persoon[];
  readonly banden: readonly Band[];
  readonly wijze: Naamwijze;
  readonly gekozen: string;
  /** Wie de bezoeker wil zien. */
  readonly bekijk: string;
  /** Past iemand bij wat de bezoeker wil zien? */
  readonly past: (persoon: Persoon) => boolean;
  /** De momenten die deze lezer mag kennen. */
  readonly momenten: readonly Moment[];
  /** Het eerdere moment dat te zien is; niets is nu. */
  readonly moment: Moment | undefined;
  readonly vergelijking: Vergelijking | null;
  /** Wat de kaart laat zien: nu, als de hulp stopt, of wat er veranderde. */
  readonly zicht: Zicht;
  /** Alleen lezen: door de pagina, of omdat dit een eerder moment is. */
  readonly vast: boolean;
  readonly vandaag: string;
}

/** De naam zoals de schakelaar haar wil; wie nog geen naam heeft heet naar zijn relatie. */
export function naamVan(w: Pick<Weergave, 't' | 'wijze'>, persoon: Persoon): string {
  return getoondeNaam(persoon, w.wijze) || relatieVan(w, persoon) || '–';
}

/** Wie dat is. Met eigen woorden alleen als de namen er voluit staan: “vriend van Wodan” noemt iemand. */
export function relatieVan({ t, wijze }: Pick<Weergave, 't' | 'wijze'>, { relatie, relatieTekst }: Persoon): string {
  if (relatie === 'anders' && !isLeeg(relatieTekst)) return wijze === 'voluit' ? (relatieTekst ?? '') : '';
  return relatie ? codetekst(t, relatie) : '';
}

/** De codes van de sectoren op deze kaart: die van de pagina of de zeven gewone, en wat er verder nog gebruikt is. */
export function sectorenVan({ dossier, personen }: Pick<Weergave, 'dossier' | 'personen'>): readonly string[] {
  const eigen = (dossier.indeling?.sectoren ?? []).map(({ code }) => code);
  const gebruikt = personen.map(({ sector }) => sector ?? '').filter((sector) => !isLeeg(sector));
  return [...new Set([...(eigen.length > 0 ? eigen : SECTOREN), ...gebruikt])];
}

export function sectorNaam({ t, dossier }: Pick<Weergave, 't' | 'dossier'>, code: string | null | undefined): string {
  if (isLeeg(code)) return t.tekst('sector.geen');
  const eigen = dossier.indeling?.sectoren?.find((sector) => sector.code === code)?.naam;
  // Wie een deel toevoegt geeft het pas daarna een naam; de code die wij ervoor bedachten zegt niemand iets.
  return eigen || tekstOfNiets(t, `code.${code}`) || (eigen === '' ? '–' : (code ?? ''));
}

const TINTEN = 6;
const tintenPer = new WeakMap<object, ReadonlyMap<string, number>>();

/** De tint van een sector, als klasse: dezelfde op de kaart en in de lijst. Hulpverleners zijn altijd grijs. */
export function tintVan(w: Pick<Weergave, 'dossier' | 'personen'>, code: string | null | undefined): string {
  let tinten = tintenPer.get(w);
  if (!tinten) {
    const gewoon = sectorenVan(w).filter((sector) => sector !== 'professionals');
    tintenPer.set(w, (tinten = new Map(gewoon.map((sector, nummer) => [sector, nummer % TINTEN]))));
  }
  return `s-${String(tinten.get(code ?? '') ?? TINTEN)}`;
}

/** Een huishouden heet zoals de schakelaar namen wil: er staat vaak een naam in. */
export function huisNaam({ wijze }: Pick<Weergave, 'wijze'>, { naam }: { readonly naam?: string | null }): string {
  return getoondeNaam({ naam: naam ?? '' }, wijze);
}

export function ringenVan({ dossier }: Pick<Weergave, 'dossier'>): readonly number[] {
  const eigen = (dossier.indeling?.ringen ?? []).map(({ code }) => code);
  return eigen.length > 0 ? eigen : RINGEN;
}

export function ringNaam(
  { t, dossier }: Pick<Weergave, 't' | 'dossier'>,
  ring: number | '' | null | undefined,
): string {
  if (isLeeg(ring)) return t.tekst('ring.geen');
  const eigen = dossier.indeling?.ringen?.find(({ code }) => code === ring)?.naam;
  const stam = dossier.indeling?.ringBetekenis === 'weten' ? 'weten.' : 'ring.';
  return eigen || tekstOfNiets(t, `${stam}${ring}`);
}

/** Wat de ringen op deze kaart zeggen, in een zin. */
export function ringuitleg(w: Weergave): string {
  const { t, dossier } = w;
  return t.tekst('kaart.uitleg', {
    betekenis: t.tekst(`ringBetekenis.${dossier.indeling?.ringBetekenis || 'nabijheid'}`),
    ringen: ringenVan(w)
      .map((ring) => ringNaam(w, ring as Persoon['ring']))
      .join(', '),
  });
}

/** De dag van een moment, met zijn naam als de namen voluit zijn: ook daar staat vaak een naam in. */
export function momentNaam({ t, wijze }: Pick<Weergave, 't' | 'wijze'>, { datum, naam }: Moment): string {
  return [datum && t.datum(datum), (wijze === 'voluit' || !datum) && huisNaam({ wijze }, { naam: naam ?? '' })]
    .filter(Boolean)
    .join(' · ');
}

export function onderwerpNaam({
  t,
  dossier,
  wijze,
  leestZelf,
}: Pick<Weergave, 't' | 'dossier' | 'wijze' | 'leestZelf'>): string {
  const { soort, naam } = dossier.onderwerp;
  const wie = leestZelf && soort !== 'gezin' ? 'zelf' : soort;
  return getoondeNaam({ naam: naam ?? '' }, wijze) || t.tekst(`onderwerp.${wie}`);
}

/** `Emotioneel` in plaats van `Emotioneel: luisteren, er zijn`: in een rij en in een naam telt elk woord. */
export function functieWoord(t: Vertaler, functie: string): string {
  return codetekst(t, functie, 'functie.');
}

export function functiesVan(t: Vertaler, { steun }: Persoon): string {
  return steunWaarden(steun, 'functie')
    .map((functie) => functieWoord(t, functie))
    .join(', ');
}

export const VERSCHILLEN = ['nieuw', 'weg', 'dichterbij', 'verderWeg', 'gewijzigd'] as const;
export type Verschilcode = (typeof VERSCHILLEN)[number];
/** Een teken naast het woord: op de kaart is er geen plaats voor een woord, en kleur alleen is niet genoeg. */
export const TEKENS: Readonly<Record<Verschilcode, string>> = {
  nieuw: '+',
  weg: '−',
  dichterbij: '▲',
  verderWeg: '▼',
  gewijzigd: '≠',
};

export function verschillenVan({ vergelijking }: Pick<Weergave, 'vergelijking'>, id: string): readonly Verschilcode[] {
  return VERSCHILLEN.filter((code) => vergelijking?.verschil[code].includes(id));
}

/** Zorgt iemand volgens de ladder voor het kind als de anderen op adem komen? */
export function geeftRespijt({ dossier: { ladder } }: Pick<Weergave, 'dossier'>, { id, relatie }: Persoon): boolean {
  const gezin = ['steungezin', 'buurtgezin', 'meeleefgezin', 'steunouder'].includes(relatie ?? '');
  return [ladder?.huidig, ladder?.gewenst].some(
    (plaatsing) => plaatsing?.respijt && (plaatsing.bijWie === id || (gezin && plaatsing.respijtPlek === 'steungezin')),
  );
}

/** Wat een schermlezer bij iemand zegt: naam, plek, steun, en wat er bijzonder is. */
export function omschrijving(w: Weergave, persoon: Persoon): string {
  const { t } = w;
  const { id, sector, ring, soort, band, steunfiguur, verantwoordelijk, erkend, huishoudens } = persoon;
  const huizen = (w.dossier.onderwerp.huishoudens ?? []).filter((huis) => huishoudens?.includes(huis.id));
  return [
    naamVan(w, persoon),
    relatieVan(w, persoon),
    t.tekst(`soort.${soort}`),
    sectorNaam(w, sector),
    ringNaam(w, ring),
    functiesVan(t, persoon),
    band && `${t.tekstAan('veld.band', w.leestZelf)}: ${t.tekst(`band.${band}`)}`,
    kentZin(w, id),
    ...huizen.map((huis) => huisNaam(w, huis)),
    steunfiguur && t.tekst('legenda.ster'),
    steunfiguur?.aard === 'formeel' && t.tekst('legenda.formeel'),
    steunfiguur?.netwerkpleegzorg === 'ja' && t.tekst('legenda.pleegzorg'),
    verantwoordelijk && t.tekst('legenda.verantwoordelijk'),
    erkend?.length && t.tekst('legenda.erkend'),
    geeftRespijt(w, persoon) && t.tekst('legenda.respijt'),
    ...verschillenVan(w, id).map((code) => t.tekst(`verschil.${code}`)),
    !w.past(persoon) && t.tekst('bekijk.valtWeg'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Past iemand bij wat de bezoeker koos: `blijft`, of een soort met een code, zoals `functie:praktisch`. */
export function pastBij(keuze: string): (persoon: Persoon) => boolean {
  const [soort, code = ''] = keuze.split(':');
  return ({ steun, steunfiguur, band, blijftNaHulp, ...persoon }) => {
    if (soort === 'blijft') return blijftNaHulp === 'ja';
    if (soort === 'functie') return (steun ?? []).some(({ functie }) => functie === code);
    if (soort === 'rol') return (steunfiguur?.rollen as readonly string[] | null | undefined)?.includes(code) ?? false;
    if (soort === 'soort') return persoon.soort === code;
    return soort !== 'band' || band === code;
  };
}

/** Een knop die heet naar haar handeling, met de tekst `actie.<naam>`. */
export function actieknop<A extends Acties<A>, N extends Handeling<A>>(
  { t }: Pick<Weergave, 't'>,
  acties: A,
  naam: N,
  gegevens: Gegevens<A[N]>,
  wie = '',
): TemplateResult {
  return knop(acties, naam, gegevens, { tekst: t.tekst(`actie.${naam}` as TekstSleutel), wie });
}

/** Een keuzelijst. `invoer` is wat er met de keuze gebeurt; `veld` noemt haar. */
export function keuzelijst(
  invoer: DirectiveResult | null,
  veld: string,
  gekozen: unknown,
  opties: readonly (readonly [string, string])[],
  { id = '', label = '' }: { readonly id?: string; readonly label?: string } = {},
): TemplateResult {
  return html`<select data-veld=${veld} data-id=${id} aria-label=${label || nothing} ${invoer ?? nothing}>
    ${opties.map(
      ([code, tekst]) => html`<option value=${code} .selected=${code === String(gekozen ?? '')}>${tekst}</option>`,
    )}
  </select>`;
}
