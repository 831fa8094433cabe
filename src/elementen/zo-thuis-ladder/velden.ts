// Hoe een vraag heet en wat erop geantwoord is, bij haar plek in de ladder. Op het scherm, in de lijst met fouten en op papier hetzelfde.

import type { Plaatsing } from '../../domein/dossier/dossier.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { antwoordOp } from '../../domein/ladder/bewerk-ladder.js';
import { leesOp, stappen } from '../../domein/json-pointer.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Vertaler } from './teksten.js';
import { namenVan, personenVoor } from './vragen.js';
import { lees, type Lezersleutel, metVraag, tredeNaam, type Weergave, woontTekst } from './weergave.js';

// Waar de vraag voor elke lezer hetzelfde heet.
const EIGEN: Readonly<
  Record<
    string,
    'veld.respijt' | 'veld.crisis' | 'veld.aantal' | 'veld.datum' | 'veld.van' | 'veld.tot' | 'respijtPlek.anders'
  >
> = {
  respijt: 'veld.respijt',
  crisis: 'veld.crisis',
  aantal: 'veld.aantal',
  datum: 'veld.datum',
  van: 'veld.van',
  tot: 'veld.tot',
  respijtPlekTekst: 'respijtPlek.anders',
};

/** Hoe de vraag op deze plek heet. */
export function labelVan(w: Weergave, pad: string): string {
  const [deel = '', ...rest] = stappen(pad);
  const naam = rest.at(-1) ?? deel;
  const eigen = EIGEN[naam];
  if (eigen) return w.t.tekst(eigen);
  switch (naam) {
    case 'trede':
      return deel === 'huidig' ? lees(w, 'nu') : deel === 'gewenst' ? lees(w, 'gewenst') : w.t.tekst('veld.trede');
    case 'stand':
      return lees(w, 'familiegroepsplan');
    case 'eenheid':
      return lees(w, 'intensiteit');
    case 'dreigendeBreakdown':
      return lees(w, 'breakdown');
    case 'reden':
      return deel === 'afwegingen'
        ? lees(w, 'reden', { trede: tredeNaam(w, rest[0]) })
        : lees(w, 'familiegroepsplanReden');
    default:
      // Een vraag heet voor een lezer zoals haar veld; een veld zonder vraag heeft geen tekst.
      return lees(w, deel === 'kwaliteitscriteria' ? `kwaliteit.${naam}` : (naam as Lezersleutel));
  }
}

/** De vraag op deze plek, met haar groep ervoor. */
export function vraagOp(w: Weergave, pad: string): string {
  return metVraag(groepVan(w, pad), labelVan(w, pad));
}

/** Waar de vraag staat, als haar naam op meer plekken voorkomt. */
export function groepVan(w: Weergave, pad: string): string {
  const [deel = '', stap = '', veld] = stappen(pad);
  if (deel === 'verloop') return `${lees(w, deel)} ${Number(stap) + 1}`;
  if (deel === 'plan' || deel === 'machtiging') return lees(w, deel);
  if (deel === 'afwegingen' && veld !== 'reden') return tredeNaam(w, stap);
  if (deel === 'familiegroepsplan' && stap === 'datum') return lees(w, deel);
  return (deel === 'huidig' || deel === 'gewenst') && stap !== 'trede'
    ? w.t.tekst(deel === 'huidig' ? 'trede.nu' : 'trede.gewenst')
    : '';
}

/** Hoe een keuze voor deze lezer heet: met zijn eigen woorden, of zoals zij voor iedereen heet. */
export function keuzeNaam(w: Pick<Weergave, 't' | 'lezer'>, code: string): string {
  return lees(w, `code.${code}`) || codetekst(w.t, code);
}

export function tekstOp({ ladder }: Pick<Weergave, 'ladder'>, pad: string): string {
  const waarde = antwoordOp(ladder, pad);
  return typeof waarde === 'string' ? waarde : '';
}

export function getalTekst(t: Vertaler, getal: unknown): string {
  return typeof getal === 'number' ? String(getal).replace('.', t.taal === 'nl' ? ',' : '.') : '';
}

/** Het antwoord op een vraag in woorden, of niets. */
export function antwoordVan(w: Weergave, pad: string): string {
  const { t } = w;
  const tekst = tekstOp(w, pad);
  if (isLeeg(tekst)) return '';
  if (/Op$|\/(datum|van|tot)$/.test(pad)) return t.periode(tekst);
  if (pad === '/dreigendeBreakdown') return breakdownTekst(w, tekst);
  if (/\/(redenSoort|stand|kader)$/.test(pad)) return keuzeNaam(w, tekst);
  return tekst;
}

/** Een kind leest de vraag andersom ("gaat het nog goed?"), en dus ook de antwoorden. */
export function breakdownTekst(w: Pick<Weergave, 't' | 'lezer'>, code: string): string {
  return lees(w, `breakdown.${code}`) || keuzeNaam(w, code);
}

/** Waar het respijt is, in woorden. */
export function respijtTekst({ t }: Weergave, plaatsing: Plaatsing | null | undefined): string {
  const { respijtPlek, respijtPlekTekst } = plaatsing ?? {};
  return respijtPlek === 'anders'
    ? (respijtPlekTekst ?? '').trim()
    : respijtPlek
      ? t.tekst(`respijtPlek.${respijtPlek}`)
      : '';
}

/** Een plaatsing in één regel: trede, variant, waar het kind woont, hoe lang, hoe vaak, en wat ernaast staat. */
export function plaatsingTekst(w: Weergave, plaatsing: Plaatsing | null | undefined): string {
  const { t } = w;
  const { trede, variant, duur, intensiteit, ernaast, respijt, crisis } = plaatsing ?? {};
  if (!trede) return '';
  const eenheid = leesOp(intensiteit, '/eenheid');
  return [
    tredeNaam(w, trede),
    variant && codetekst(t, variant),
    woontTekst(w, plaatsing),
    duur && metVraag(lees(w, 'duur'), codetekst(t, duur)),
    eenheid && [codetekst(t, String(eenheid)), getalTekst(t, intensiteit?.aantal)].filter(Boolean).join(': '),
    ...(plaatsing?.intensiteitenOok ?? []).map((deel) =>
      [deel.eenheid && codetekst(t, deel.eenheid), getalTekst(t, deel.aantal)].filter(Boolean).join(': '),
    ),
    namenVan(personenVoor(w).filter(({ id }) => id === plaatsing?.bijWie)),
    ...(ernaast ?? []).map((code) => `+ ${tredeNaam(w, code)}`),
    respijt && [t.tekst('veld.respijt'), respijtTekst(w, plaatsing)].filter(Boolean).join(': '),
    crisis && t.tekst('veld.crisis'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Van wanneer tot wanneer het plan loopt, in woorden. */
export function looptijd({ t, ladder: { plan } }: Weergave): string {
  const [van, tot] = [t.periode(plan?.van), t.periode(plan?.tot)];
  if (van && tot) return t.tekst('tijd.tussen', { van, tot });
  return van ? t.tekst('tijd.sinds', { van }) : tot ? t.tekst('tijd.tot', { tot }) : '';
}
