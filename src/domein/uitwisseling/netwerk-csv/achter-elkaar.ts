// Namen achter elkaar op een regel: “Oma Jo, opa Henk en tante Bea”.

import type { Rij } from '../csv.js';
import type { MetKop } from '../kopregel.js';
import { opEenRegel, schoon } from '../schoon.js';
import { isVoorvoegsel } from './naam.js';

export interface Naamwijze {
  readonly isKop: (woord: string) => boolean;
  readonly isRelatie: (woord: string) => boolean;
}

/** Een langere rij namen schrijft niemand. */
const MEESTE_TEKENS = 40_000;
/** “buurvrouw Els van der Berg”. */
const MEESTE_WOORDEN = 6;

// Tekens die in een rij namen niet voorkomen.
const GEEN_NAAM = /[\d@<>{}=|\t"“”?!#]/;
const VOEGWOORD = /\s(?:en|and|&|\+)\s/i;
const SPATIE_ERACHTER = /[,;](?!\s)/;
// Zo noemt een gezin iemand, met een naam erachter of zonder.
const NOEMER =
  /^(?:(?:stief|pleeg|schoon|over|bonus|half)?(?:oma|opa|mama|papa|mam|pap|moeder|vader|zus|zusje|broer|broertje|zoon|dochter)|tante|oom|neef|neefje|nicht|nichtje|buur|buurman|buurvrouw|buurjongen|buurmeisje|buren|vriend|vriendin|juf|juffrouw|meester|meneer|mevrouw|mw\.?|dhr\.?|dr\.?|mentor|coach|trainer|voogd|mijn|onze|m['’]n|mum|dad|grandma|grandpa|granny|aunt|auntie|uncle|my|our)$/i;
// Een naam van een instelling kan zelf een “en” hebben.
const INSTELLING =
  /^(?:stichting|vereniging|bureau|centrum|team|praktijk|gemeente|school|basisschool|jeugd|kind|ouder|maatschappelijk|zorg)/i;
/** “Familie:” met de namen erachter. */
const KOPJE = /^([^:,;]{1,60}:)\s+(.+)$/;

/** Elke naam in een eigen rij, of niets als er iets anders staat dan namen. De rijen houden het nummer van hun regel. */
export function haalUitElkaar(tekst: string, hoogstens: number, wijze: Naamwijze): MetKop | undefined {
  if (tekst.length > MEESTE_TEKENS || GEEN_NAAM.test(tekst) || !(/[,;]/.test(tekst) || VOEGWOORD.test(tekst)))
    return undefined;
  const regels = heleRegels(tekst);
  const metKop = wijze.isKop(regels[0]?.tekst ?? '');
  const klein = !/\p{Lu}/u.test(schoon(tekst).slice(1));
  const zinnen = regels.filter(({ tekst: regel }, index) => !(metKop && index === 0) && !regel.endsWith(':'));
  const rijen: Rij[] = [];
  let zeker = false;
  for (const [index, { nummer, tekst: regel }] of regels.entries()) {
    if ((metKop && index === 0) || regel.endsWith(':')) {
      rijen.push({ nummer, cellen: [regel] });
      continue;
    }
    const [, kopje, namen = regel] = KOPJE.exec(regel) ?? [];
    const delen = inDelen(namen);
    if (!delen.every((deel) => kanNaam(deel, klein, wijze))) return undefined;
    const paren = alsParen(delen, wijze);
    const metVoegwoord = VOEGWOORD.test(namen);
    if (kopje !== undefined && delen.length > 1) rijen.push({ nummer, cellen: [kopje] });
    else if (kopje !== undefined) return undefined;
    const isZeker =
      delen.length > 1 &&
      (kopje !== undefined ||
        (metVoegwoord && delen.length > 2) ||
        (zinnen.length === 1 && (metVoegwoord ? !INSTELLING.test(namen) : delen.length > 2)));
    zeker ||= isZeker;
    if (isZeker && paren) rijen.push(...paren.map((cellen) => ({ nummer, cellen })));
    else if (isZeker || metVoegwoord) rijen.push(...delen.map((deel) => ({ nummer, cellen: [deel] })));
    // “Els, Karim” kan ook één mens zijn, met de achternaam voorop: dan vraagt het voorbeeld ernaar.
    else rijen.push({ nummer, cellen: delen });
  }
  return zeker
    ? { rijen: rijen.slice(0, hoogstens + 1), kop: metKop ? 0 : -1, plekken: new Map(), open: false, scheiding: ';' }
    : undefined;
}

interface Regel {
  readonly nummer: number;
  readonly tekst: string;
}

// Loopt een regel af op een komma of op “en”, dan hoort de volgende erbij. De punt erachter hoort niet bij een naam.
function heleRegels(tekst: string): readonly Regel[] {
  const regels: { nummer: number; delen: string[] }[] = [];
  let looptDoor = false;
  for (const [index, bron] of tekst.split(/\r\n|\r|\n/).entries()) {
    const regel = opEenRegel(bron);
    if (!regel) continue;
    if (looptDoor) regels.at(-1)?.delen.push(regel);
    else regels.push({ nummer: index + 1, delen: [regel] });
    looptDoor = /(?:[,;]|\s(?:en|and|&|\+))$/i.test(regel);
  }
  return regels.map(({ nummer, delen }) => ({
    nummer,
    tekst: delen.join(' ').replace(/\s*[,;]$|(?<=\p{L}{2})\.$/u, ''),
  }));
}

function inDelen(namen: string): readonly string[] {
  const metVoegwoord = VOEGWOORD.test(namen);
  // Een programma zet achter een komma geen spatie: dat is een tabel.
  if (!metVoegwoord && SPATIE_ERACHTER.test(namen)) return [namen];
  return namen.split(/[,;]|\s(?:en|and|&|\+)(?=\s)/i).flatMap((deel) => schoon(deel) || []);
}

// “Anna, oma, Jan, opa”: om en om wie het is, en wie dat is.
function alsParen(
  delen: readonly string[],
  { isRelatie }: Naamwijze,
): readonly (readonly [naam: string, relatie: string])[] | undefined {
  if (delen.length % 2 === 1 || !delen.every((deel, index) => isRelatie(deel) === (index % 2 === 1))) return undefined;
  return delen.flatMap((deel, index) => (index % 2 === 0 ? [[deel, delen[index + 1] ?? ''] as const] : []));
}

function kanNaam(deel: string, klein: boolean, { isRelatie }: Naamwijze): boolean {
  if (isRelatie(deel)) return true;
  const woorden = deel.replace(/\s*\([^()]*\)$/, '').split(/\s+/);
  if (woorden.length > MEESTE_WOORDEN || /[:.]{2}|:/.test(deel)) return false;
  return woorden.every((woord, index) => {
    if (/^\P{Ll}/u.test(woord) && !/^\p{P}/u.test(woord)) return true;
    if (NOEMER.test(woord) || isVoorvoegsel(woord)) return true;
    // Wie nergens hoofdletters typt doet dat ook niet bij een naam.
    return klein && (woorden.length === 1 || (index > 0 && NOEMER.test(woorden[index - 1] ?? '')));
  });
}
