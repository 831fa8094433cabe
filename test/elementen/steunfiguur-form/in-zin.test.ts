// Hoe woorden en namen midden in een zin luiden, en wat er aan wie gevraagd wordt.
import { expect } from '@open-wc/testing';
import { inZin } from '../../../src/elementen/steunfiguur-form/in-zin.js';
import { antwoordenAchterElkaar } from '../../../src/elementen/steunfiguur-form/opsomming.js';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import {
  alleTekst,
  figuur,
  type Form,
  klapOpen,
  maak,
  plat,
  schaduw,
  toets,
  toonOverzicht,
  vind,
  vindAlle,
} from './hulp.js';

const OMA = figuur('p1', 'Oma Riet', {
  relatie: 'oma',
  steun: [
    { functie: 'emotioneel', voor: 'jongere', richting: 'krijgt' },
    { functie: 'praktisch', voor: 'jongere', richting: 'wederzijds' },
  ],
  steunfiguur: {
    aangeduidDoor: ['jongere', 'ouder'],
    statusVerloop: [{ status: 'gevraagd', datum: '2026-10-12', door: 'professional' }],
  },
});
const MEESTER = figuur('p2', 'Meester De Boer', { relatie: 'leraar' });

/** Wat er bij deze vraag staat om samen terug te lezen. */
function teruggelezen(element: Form, vraag: string): string {
  const gevonden = vindAlle(schaduw(element), '.antwoorden div').find(
    (rij) => plat(rij.querySelector('dt')?.textContent) === vraag,
  );
  return plat(gevonden?.querySelector('dd')?.textContent);
}

async function metOpen(
  persoon: Persoon,
  attributen: Readonly<Record<string, string>>,
  waarde: Readonly<Record<string, unknown>> = {},
): Promise<Form> {
  const element = await maak({ ...waarde, personen: [persoon, MEESTER] }, { ...attributen, 'persoon-id': persoon.id });
  await klapOpen(element);
  return element;
}

describe('midden in een zin', () => {
  for (const [taal, woord, verwacht] of [
    ['nl', 'Een ouder', 'een ouder'],
    ['nl', 'Veilig Thuis', 'Veilig Thuis'],
    ['nl', 'GI', 'GI'],
    ['nl', '18 jaar worden', '18 jaar worden'],
    ['en', 'A parent', 'a parent'],
    ['de', 'Oma', 'Oma'],
    ['tr', 'İşveren', 'İşveren'],
  ] as const) {
    it(`${taal}: "${woord}" wordt "${verwacht}"`, () => {
      expect(inZin({ taal }, woord)).to.equal(verwacht);
    });
  }

  it('staat "en" voor het laatste antwoord, en een puntkomma als er al een komma in staat', () => {
    expect(antwoordenAchterElkaar({ taal: 'nl' }, ['Jij', 'Een ouder', 'Een professional'])).to.equal(
      'Jij, een ouder en een professional',
    );
    expect(antwoordenAchterElkaar({ taal: 'nl' }, ['Raad geven, los van de hulp', 'Meehelpen'])).to.equal(
      'Raad geven, los van de hulp; meehelpen',
    );
  });

  for (const [attributen, reden] of [
    [{ invuller: 'jongere', leeftijd: '15' }, 'Wie koos oma? Jij en een ouder.'],
    [{ invuller: 'professional', leeftijd: '15' }, 'Wie koos oma? De jongere en een ouder.'],
    [{ invuller: 'professional', leeftijd: '15', lang: 'en' }, 'Who chose oma? The young person and a parent.'],
  ] as const) {
    it(`de reden bij een punt: ${reden}`, async () => {
      const element = await metOpen(OMA, attributen);
      expect(toets(element)[0]?.reden).to.equal(reden);
    });
  }

  it('wat samen teruggelezen wordt: soorten steun, en een stap van de status', async () => {
    const element = await metOpen(OMA, { invuller: 'jongere', leeftijd: '15' });
    expect(teruggelezen(element, 'Wat doet oma?')).to.equal('Luistert en helpt mee');
    expect(teruggelezen(element, 'Wat doe jij voor oma?')).to.equal('Ik help mee');
    expect(teruggelezen(element, 'Hoe ver zijn we?')).to.equal('12 oktober 2026: gevraagd (een professional)');
  });

  it('namen achter elkaar, en de vraag of iemand weg mag', async () => {
    const element = await metOpen(OMA, { invuller: 'professional', leeftijd: '15' });
    expect(alleTekst(element)).to.contain('Oma Riet en meester De Boer weten nog niet wat hier staat.');
    vind(schaduw(element), '[data-actie="verwijderen"]').click();
    await element.updateComplete;
    expect(alleTekst(element)).to.contain('Moet oma Riet overal weg?');
  });

  it('wie iemand is volgt hoe die genoemd wordt, en houdt een naam heel', async () => {
    const element = await maak(
      {
        personen: [
          figuur('a', 'Buurvrouw Fatima', { relatie: 'buur' }),
          figuur('b', 'Kim', { relatie: 'buur' }),
          {
            id: 'c',
            naam: 'Meldpunt',
            soort: 'professional',
            relatie: 'veilig-thuis',
            steun: [{ functie: 'informatief' }],
          },
        ],
      },
      { invuller: 'jongere' },
    );
    expect(alleTekst(element)).to.contain('je buurvrouw').and.to.contain('je buurman of buurvrouw');
    await toonOverzicht(element);
    expect(alleTekst(element)).to.contain('Veilig Thuis').and.not.to.contain('veilig thuis');
  });
});

describe('wat er aan wie gevraagd wordt', () => {
  const heeft = (element: Form, pad: string): boolean =>
    schaduw(element).querySelector(`[data-pad^="${pad}"], [id="${`v${pad.replaceAll('/', '-')}`}"]`) !== null;

  it('een jongere die zelf invult krijgt geen vraag in woorden van de hulpverlening; wat er staat blijft te zien', async () => {
    const jongere = await metOpen(OMA, { invuller: 'jongere' });
    const professional = await metOpen(OMA, { invuller: 'professional' });
    for (const pad of ['/steunfiguur/contexten', '/steunfiguur/netwerkpleegzorg']) {
      expect(heeft(jongere, pad), pad).to.equal(false);
      expect(heeft(professional, pad), pad).to.equal(true);
    }
    const ingevuld = await metOpen(
      { ...OMA, steunfiguur: { ...OMA.steunfiguur, contexten: ['begeleiding'] } },
      { invuller: 'jongere' },
    );
    expect(heeft(ingevuld, '/steunfiguur/contexten')).to.equal(true);
  });

  it('alleen een professional wordt gevraagd wat elke partij wil; een ander ziet wat er staat', async () => {
    const pad = (wie: string): string => `/doorvragen/gedeeldeVisie/${wie}`;
    const professional = await metOpen(OMA, { invuller: 'professional' });
    const ouder = await metOpen(OMA, { invuller: 'ouder' });
    for (const wie of ['professional', 'aanbieder', 'gemeente']) {
      expect(heeft(professional, pad(wie)), wie).to.equal(true);
      expect(heeft(ouder, pad(wie)), wie).to.equal(false);
    }
    const metTekst = await metOpen(
      OMA,
      { invuller: 'ouder' },
      { doorvragen: { gedeeldeVisie: { gemeente: 'Ruimte voor het netwerk.' } } },
    );
    expect(heeft(metTekst, pad('gemeente'))).to.equal(true);
    expect(heeft(metTekst, pad('aanbieder'))).to.equal(false);
  });
});
