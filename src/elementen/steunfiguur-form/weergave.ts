// Wat elk onderdeel van het scherm nodig heeft om zich te tekenen, en de kleine hulpjes die ze delen.

import { type BETROKKENEN, type Code, ONTVANGERS } from '../../domein/dossier/codes.js';
import type { Dossier, Persoon } from '../../domein/dossier/dossier.js';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import { type Leeftijd, leeftijdOp } from '../../domein/dossier/leeftijd.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { codetekst } from '../../ui/codetekst.js';
import { vandaag } from '../../ui/vandaag.js';
import type { Stap } from './blad/velden.js';
import type { Delen } from './delen.js';
import { inZin } from './in-zin.js';
import { korteNaam, zonderHaakjes } from './namen.js';

import type { FormulierActies } from './formulier-acties.js';
import type { Vertaler } from './teksten.js';

export type Invuller = Code<typeof BETROKKENEN>;

export interface Weergave {
  readonly t: Vertaler;
  readonly dossier: Dossier;
  /** De personen die deze invuller mag zien. */
  readonly personen: readonly Persoon[];
  readonly vandaag: string;
  /** De leeftijd van het kind, als die bekend is. */
  readonly leeftijd: Leeftijd | null;
  readonly invuller: string;
  /** Gaat het over de lezer zelf? Dan staat er "jij" en niet "de jongere". */
  readonly leestZelf: boolean;
  readonly alleenLezen: boolean;
  /** Wat de bezoeker kan doen. */
  readonly doe: FormulierActies;
  /** Het niveau van de kop van het element. */
  readonly kopniveau: number;
  /** Wat er ongedaan te maken is. */
  readonly geschiedenis: DossierStore;
  /** Het id van de persoon waarvan gevraagd is hem weg te halen. */
  readonly teVerwijderen: string;
  /** De stap van wie openstaat, en welke stappen er al open waren. */
  readonly stap: Stap;
  readonly stappen: ReadonlySet<Stap>;
  /** Staan alle relaties er? */
  readonly alleRelaties: boolean;
  /** Is de lijst van zeven punten op een smal scherm open? */
  readonly toetsOpen: boolean;
  /** Is gevraagd of weg mag wat er net is ingevuld? */
  readonly teAnnuleren: boolean;
  /** Wat er later bij komt. */
  readonly delen: Delen;
}

/** Wie er voor deze invuller is. Wie verborgen is staat niet op het scherm en niet op papier, maar blijft wel in de waarde. */
export function zichtbaarVoor(invuller: string, { personen }: Dossier): readonly Persoon[] {
  return (personen ?? []).filter(
    ({ verbergVoor }) => !(verbergVoor as readonly string[] | null | undefined)?.includes(invuller),
  );
}

/** Wie met `je` wordt aangesproken zonder dat de pagina zegt wie invult, is het kind of de jongere. */
export function leestZelf(invuller: string, aanspreekvorm: 'u' | 'je'): boolean {
  return invuller === 'jongere' || (invuller === '' && aanspreekvorm === 'je');
}

/** De leeftijd die de pagina geeft, of die volgt uit het dossier. */
export function leeftijdVan(jaren: number | null, { onderwerp }: Dossier): Leeftijd | null {
  return jaren === null ? leeftijdOp(onderwerp.geboren, vandaag()) : { van: jaren, tot: jaren };
}

/** Staat er iets over deze persoon als steunfiguur? */
export function isSteunfiguur({ steunfiguur }: Persoon): boolean {
  return Boolean(steunfiguur);
}

/** Alleen een professional koos deze persoon; wie het aangaat nog niet. */
export function isIdee({ steunfiguur }: Persoon): boolean {
  const door = (steunfiguur?.aangeduidDoor ?? []) as readonly string[];
  return door.includes('professional') && !ONTVANGERS.some((wie) => door.includes(wie));
}

/** Hoe degene om wie het gaat heet, als dat erin staat. */
export function onderwerpnaam({ onderwerp }: Dossier): string {
  return isLeeg(onderwerp.naam) ? '' : (onderwerp.naam ?? '');
}

/** Waar het formulier over gaat: over de lezer zelf, over iemand met een naam, of over een kind. */
export function titelVan({ t, leestZelf, dossier }: Pick<Weergave, 't' | 'leestZelf' | 'dossier'>): string {
  const naam = zonderHaakjes(onderwerpnaam(dossier));
  return leestZelf || !naam ? t.tekstAan('titel', leestZelf) : t.tekst('titel.naam', { naam });
}

// Van wie niet te zeggen is "mijn …", of van wie dat niet altijd van het kind is.
const ZONDER_VAN = new Set([
  'anders',
  'ander-familielid',
  'geloofsgenoot',
  'online-contact',
  'partner',
  'veilig-thuis',
]);

/** Wie iemand is van het kind: "je oma", "oma van Sam". */
export function relatieZin({ t, leestZelf, dossier }: Weergave, { relatie, relatieTekst, naam }: Persoon): string {
  if (isLeeg(relatie)) return '';
  if (relatie === 'anders') return relatieTekst ?? '';
  const woord = inZin(t, passendWoord(t, codetekst(t, relatie ?? ''), naam));
  if (ZONDER_VAN.has(relatie ?? '')) return woord;
  const van = zonderHaakjes(onderwerpnaam(dossier));
  return leestZelf || van ? t.tekstAan('lijst.relatie', leestZelf, { relatie: woord, naam: van }) : woord;
}

// "Buurman of buurvrouw" is bij buurvrouw Fatima gewoon buurvrouw: hoe iemand genoemd wordt zegt het al.
function passendWoord({ taal }: Vertaler, woord: string, naam: string): string {
  const delen = woord.split(taal === 'en' ? ' or ' : ' of ');
  const [eerste = ''] = naam.toLowerCase().split(' ');
  return delen.find((deel) => deel.toLowerCase() === eerste) ?? woord;
}

/** Namens wie de invuller iemand kiest; leeg als wij dat niet weten. */
export function kiezerVan(w: Weergave): 'kind' | 'jongere' | 'ouder' | '' {
  if (w.leestZelf) return onderwerpcode(w);
  return w.invuller === 'ouder' ? 'ouder' : '';
}

export function naamOf(t: Vertaler, { naam }: Persoon): string {
  return isLeeg(naam) ? t.tekst('persoon.nieuw') : naam;
}

/** `kind` of `jongere`: hoe degene om wie het gaat hier heet. Onder de twaalf is een eigen keuze, net als de voorzet bij "voor wie". */
export function onderwerpcode({ dossier, leeftijd }: Weergave): 'kind' | 'jongere' {
  if (leeftijd) return leeftijd.tot < 12 ? 'kind' : 'jongere';
  return dossier.onderwerp.soort === 'kind' ? 'kind' : 'jongere';
}

/** De laatste stap van een pad: de naam van de vraag. */
export function naamVan(pad: string): string {
  return pad.replace(/.*[/:]/, '');
}

/** De korte naam midden in een vraag, of "deze persoon" zolang er geen naam is. */
export function wieIsDat(t: Vertaler, persoon: Pick<Persoon, 'naam' | 'alias'> | undefined): string {
  return (persoon && korteNaam(persoon)) || t.tekst('persoon.deze');
}

/**
 * Het label van een vraag. Achter een open lijst heet elke vraag "anders, namelijk".
 * Leeg zolang de woorden van dat deel van het scherm er nog niet zijn.
 */
export function labelVan(
  { t, leestZelf }: Pick<Weergave, 't' | 'leestZelf'>,
  pad: string,
  persoon?: Pick<Persoon, 'naam' | 'alias'>,
): string {
  const naam = naamVan(pad);
  const sleutel = naam.endsWith('Tekst') ? 'code.anders' : `veld.${naam}`;
  return t.kent(sleutel) ? t.tekstAan(sleutel, leestZelf, { wie: wieIsDat(t, persoon) }) : '';
}
