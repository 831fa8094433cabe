// Een waarde waarin elke vraag van <steunfiguur-form> een antwoord heeft: dan staat alles op het scherm wat er kan staan. Verzonnen.
// De vrije teksten zijn geen woorden, zodat een toets op taal alleen de teksten van het element zelf leest.
import type { Persoon, Steunfiguren, Steunfiguur } from '../../../src/domein/dossier/dossier.js';
import { klapOpen, maak, type Form } from './hulp.js';

const STEUNFIGUUR: Steunfiguur = {
  status: 'gevraagd',
  statusVerloop: [
    { status: 'voorgedragen', datum: '2026-01-10', door: 'professional' },
    { status: 'gevraagd', datum: '2026-02-11', door: 'jongere' },
  ],
  aangeduidDoor: ['jongere'],
  vertrouwensband: 'ja',
  vertrouwensbandMet: ['jongere'],
  langdurig: 'ja',
  aard: 'formeel',
  benoeming: 'Zz1',
  rollen: ['uitvoering'],
  contexten: ['begeleiding', 'anders'],
  contextenTekst: 'Zz2',
  invloedOpBesluiten: 'nee',
  meenemenNaarZitting: 'ja',
  belangrijkeMomenten: ['anders'],
  belangrijkeMomentenTekst: 'Zz3',
  netwerkpleegzorg: 'onbekend',
  knelpunten: ['training', 'anders'],
  knelpuntenTekst: 'Zz4',
  kansen: 'Zz5',
  acties: [{ wie: 'p1', wat: 'Zz6', wanneer: '2026-03-12' }],
  opnieuwBekijken: '2027-04-13',
  twijfelProfessional: 'Zz7',
  eigenVerklaring: 'Zz8',
  toelichting: 'Zz9',
};

/** Iemand over wie alles is ingevuld. */
export const RIET: Persoon = {
  id: 'p1',
  naam: 'Riet',
  soort: 'netwerk',
  relatie: 'anders',
  relatieTekst: 'Zz10',
  steun: [
    { functie: 'emotioneel', voor: 'jongere' },
    { functie: 'anders', functieTekst: 'Zz11', voor: 'jongere' },
  ],
  biologischeOuder: false,
  bekendSinds: '2015',
  verwachteDuur: 'Zz12',
  blijftNaHulp: 'ja',
  volwassen: 'ja',
  betaaldVoorHulp: false,
  alInNetwerk: 'ja',
  bekendBij: ['onderwijs'],
  behoefteKeuzes: ['waardering', 'anders'],
  behoefteKeuzesTekst: 'Zz13',
  geinformeerdOp: '2026-05-14',
  beschikbaarheid: 'Zz14',
  contactgegevens: { telefoon: '06 12', email: 'r@z.z' },
  steunfiguur: STEUNFIGUUR,
};

/** Riet, met elke toestemming en twee professionals van wie geen de verantwoordelijkheid neemt. */
export const VOL: Steunfiguren = {
  personen: [RIET, { id: 'p8', naam: 'Ab', soort: 'professional' }, { id: 'p9', naam: 'Cor', soort: 'professional' }],
  toestemming: [
    {
      doel: 'delen',
      door: ['jongere'],
      datum: '2026-06-15',
      ingetrokkenOp: '2026-07-16',
      uitzondering: 'wilsonbekwaam',
      reden: 'Zz15',
    },
    { doel: 'hulp', door: ['jongere'], datum: '2026-06-15', uitzondering: 'weloverwogen-wens', reden: 'Zz16' },
    { doel: 'gegevens-steunfiguur', persoon: 'p1', door: ['steunfiguur'], datum: '2026-06-17' },
  ],
};

/** Een formulier met Riet open om in te vullen, en elk deel opengeklapt. */
export async function maakVol(attributen: Readonly<Record<string, string>> = {}): Promise<Form> {
  const element = await maak(VOL, { 'persoon-id': 'p1', leeftijd: '13', ...attributen });
  await klapOpen(element);
  return element;
}
