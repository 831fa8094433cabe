// Welke vragen er over een persoon zijn, in welk deel, en wanneer zij gesteld worden. Wat voor antwoord een vraag heeft volgt uit de vorm
// van het dossier; hoe zij eruitziet staat in veld.ts. Een vraag heet naar haar veld, en zo heet ook haar tekst.

import { steunWaarden } from '../../../domein/dossier/steun.js';
import { FUNCTIES, ONTVANGERS } from '../../../domein/dossier/codes.js';
import { type Persoon, persoonVorm } from '../../../domein/dossier/personen.js';
import { gegevenSteun, steunTerug } from '../../../domein/dossier/steun-terug.js';
import { dag, datum, isLeeg, type ObjectVorm, type Vorm } from '../../../domein/dossier/vorm.js';
import { leesOp } from '../../../domein/json-pointer.js';

/** `tekst` één regel · `lang` een notitie · `dag` een kalenderdag · `datum` ook alleen een jaar of een maand · `keuze` één code · `keuzes` meer codes · `vink` ja of nee als boolean. */
export type Veldsoort = 'tekst' | 'lang' | 'dag' | 'datum' | 'keuze' | 'keuzes' | 'vink';

export interface Veld {
  readonly naam: string;
  readonly pad: string;
  readonly soort: Veldsoort;
  readonly codes: readonly string[];
}

/** De vier stappen bij een persoon, in de volgorde van het gesprek. */
export const STAPPEN = ['wie', 'doet', 'tijd', 'samen'] as const;
export type Stap = (typeof STAPPEN)[number];

/** Een stap, of een deel van de laatste stap dat open kan. */
export type Deel = Stap | 'formeel' | 'nodig' | 'samenwerken' | 'afspraken' | 'knelpunten' | 'contact' | 'notities';

// `functies`, `functiesTekst`, `voor` en `terug` zijn kanten van de steun: op het scherm elk één vraag.
const NAMEN: Readonly<Record<Deel, string>> = {
  wie: 'naam alias relatie relatieTekst contactfrequentie volwassen',
  doet: 'functies functiesTekst voor terug kracht',
  tijd: 'vertrouwensband vertrouwensbandMet langdurig bekendSinds verwachteDuur blijftNaHulp aangeduidDoor alInNetwerk',
  samen: 'rollen invloedOpBesluiten meenemenNaarZitting verantwoordelijk geinformeerdOp',
  formeel: 'aard benoeming benoemingOp betaaldVoorHulp',
  nodig: 'behoefteKeuzes behoefteKeuzesTekst',
  samenwerken:
    'bekendBij erkend contexten contextenTekst belangrijkeMomenten belangrijkeMomentenTekst netwerkpleegzorg',
  afspraken: 'opnieuwBekijken',
  knelpunten: 'knelpunten knelpuntenTekst kansen',
  contact: 'beschikbaarheid telefoon email',
  notities: 'eigenVerklaring twijfelProfessional toelichting',
};

const NOTITIES = 'kansen eigenVerklaring twijfelProfessional toelichting';
const STEUN: Readonly<Record<string, readonly string[]>> = {
  functies: FUNCTIES,
  voor: ONTVANGERS,
  // De andere kant op: zonder eigen woorden, want die horen bij wat iemand geeft.
  terug: FUNCTIES.filter((code) => code !== 'anders'),
};

/** De vragen per deel, in de volgorde van het scherm. */
export const VELDEN = Object.fromEntries(
  Object.entries(NAMEN).map(([deel, namen]) => [deel, namen.split(' ').map(maakVeld)]),
) as unknown as Readonly<Record<Deel, readonly Veld[]>>;
export const DELEN = Object.keys(NAMEN) as readonly Deel[];
const ALLE = Object.values(VELDEN).flat();

/** De vraag met deze naam. */
export function veldVan(naam: string): Veld | undefined {
  return ALLE.find((veld) => veld.naam === naam);
}

// Een naam staat in het dossier bij de persoon, bij zijn steunfiguur of bij zijn contactgegevens.
function maakVeld(naam: string): Veld {
  const { steunfiguur, contactgegevens } = persoonVorm.velden;
  const [plek, vorm] = (
    [
      ['', persoonVorm],
      ['/steunfiguur', steunfiguur],
      ['/contactgegevens', contactgegevens],
    ] as const
  )
    .map(([plek, deel]) => [plek, (deel as ObjectVorm).velden[naam] as Vorm | undefined] as const)
    .find(([, gevonden]) => gevonden) ?? ['/steun', undefined];
  const meer = vorm?.soort === 'lijst' ? (vorm.van as Vorm) : vorm;
  const codes = (meer?.soort === 'code' ? meer.codes : (STEUN[naam] ?? [])) as readonly string[];
  return { naam, pad: `${plek}/${naam}`, codes, soort: soortVan(naam, vorm) };
}

function soortVan(naam: string, vorm: Vorm | undefined): Veldsoort {
  if (vorm?.soort === 'lijst' || STEUN[naam]) return 'keuzes';
  if (vorm?.soort === 'code') return 'keuze';
  if (vorm?.soort === 'vink') return 'vink';
  if (vorm === datum) return 'datum';
  return vorm === dag ? 'dag' : NOTITIES.includes(naam) ? 'lang' : 'tekst';
}

/** De waarde van een vraag: uit de persoon, of van één kant van zijn steun. */
export function waardeVan(persoon: Persoon, { naam, pad }: Pick<Veld, 'naam' | 'pad'>): unknown {
  const { steun } = persoon;
  if (naam === 'functies') return steunWaarden(gegevenSteun(steun), 'functie');
  if (naam === 'voor') return steunWaarden(gegevenSteun(steun), 'voor');
  if (naam === 'terug') return steunWaarden(steunTerug(steun), 'functie');
  if (naam === 'functiesTekst') return steun?.find(({ functie }) => functie === 'anders')?.functieTekst;
  return leesOp(persoon, pad);
}

/** Het antwoord op de vraag met deze naam, als lijst. */
function antwoorden(persoon: Persoon, naam: string): readonly unknown[] {
  const veld = veldVan(naam);
  return veld ? [waardeVan(persoon, veld)].flat() : [];
}

/** Werkt deze persoon samen met de hulpverlening? Alleen dan vragen wij contactgegevens. */
export function heeftContactNodig(persoon: Persoon): boolean {
  return (persoon.steunfiguur?.rollen ?? []).some((rol) => rol !== 'advies');
}

// Wanneer een vraag gesteld wordt die niet altijd gesteld wordt.
const ALS: Readonly<Record<string, (heeft: (naam: string, code: string) => boolean, persoon: Persoon) => boolean>> = {
  vertrouwensbandMet: (heeft) => heeft('vertrouwensband', 'ja'),
  bekendSinds: (heeft) => heeft('langdurig', 'ja'),
  verwachteDuur: (heeft) => heeft('langdurig', 'ja'),
  benoeming: (heeft) => heeft('aard', 'formeel'),
  benoemingOp: (heeft) => heeft('aard', 'formeel'),
  // Wie meehelpt zonder mee te beslissen: is dat laatste gewenst?
  invloedOpBesluiten: (heeft) => heeft('rollen', 'uitvoering') && !heeft('rollen', 'besluitvorming'),
  // Het netwerk betrekken doet een professional.
  verantwoordelijk: (_, { soort }) => soort === 'professional',
  telefoon: (_, persoon) => heeftContactNodig(persoon),
  email: (_, persoon) => heeftContactNodig(persoon),
};

/** De vragen van een deel die nu gesteld worden. Wat al ingevuld is blijft altijd zichtbaar. */
export function zichtbareVelden(persoon: Persoon, deel: Deel): readonly Veld[] {
  const heeft = (naam: string, code: string): boolean => antwoorden(persoon, naam).includes(code);
  // Wie geen steunfiguur is krijgt ook de vragen daarover niet.
  const alle = VELDEN[deel].filter(({ pad }) => persoon.steunfiguur || !pad.startsWith('/steunfiguur'));
  return alle.filter((veld) => {
    if (!isNiets(waardeVan(persoon, veld))) return true;
    if (veld.naam.endsWith('Tekst')) return heeft(veld.naam.slice(0, -5), 'anders');
    return ALS[veld.naam]?.(heeft, persoon) ?? true;
  });
}

interface Lezer {
  readonly invuller: string;
  readonly leestZelf: boolean;
}

/** Vult een professional in, of weten wij niet wie er leest? */
export function isVoorProfessional({ invuller, leestZelf }: Lezer): boolean {
  return invuller === 'professional' || (invuller === '' && !leestZelf);
}

/** Wie ziet een vraag? De twijfel van een professional is er voor professionals. */
export function magZien({ naam }: Pick<Veld, 'naam'>, lezer: Lezer): boolean {
  return naam !== 'twijfelProfessional' || isVoorProfessional(lezer);
}

// Woorden en keuzes van de hulpverlening: daar vraagt een scherm een jongere die zelf invult niet naar.
const NIET_AAN_DE_JONGERE = new Set(['contexten', 'netwerkpleegzorg']);

/** Wie wordt iets gevraagd? Wat al is ingevuld staat er voor wie het zien mag. */
export function isGevraagd(veld: Veld, persoon: Persoon, lezer: Lezer): boolean {
  if (!magZien(veld, lezer)) return false;
  return !lezer.leestZelf || !NIET_AAN_DE_JONGERE.has(veld.naam) || !isNiets(waardeVan(persoon, veld));
}

/** In welke stap een deel staat. */
export function stapVan(deel: Deel): Stap {
  return STAPPEN.find((stap) => stap === deel) ?? 'samen';
}

/** In welk deel een plek staat. Wat geen eigen vraag heeft, zoals een toestemming, hoort bij de afspraken. */
export function deelVan(pad: string): Deel {
  if (pad.startsWith('/steunfiguur/acties')) return 'knelpunten';
  if (pad.startsWith('/steunfiguur/bevoegdheden')) return 'formeel';
  return DELEN.find((deel) => VELDEN[deel].some((veld) => veld.pad === pad)) ?? 'afspraken';
}

export function isNiets(waarde: unknown): boolean {
  return isLeeg(waarde) || (Array.isArray(waarde) && waarde.length === 0);
}
