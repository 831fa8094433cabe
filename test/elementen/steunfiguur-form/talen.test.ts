// De taal van de pagina, u of je, en de woorden en links van de pagina zelf. Nooit twee talen of twee aanspreekvormen door elkaar.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { DOORVRAGEN } from '../../../src/domein/dossier/codes.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { taalSuite } from '../../suites/taal.suite.js';
import {
  alleTekst,
  maak,
  plat,
  schaduw,
  vind,
  vindAlle,
  TAG,
  type Form,
  type Invoerveld,
  klapOpen,
  voegToe,
  zoekActie,
} from './hulp.js';
import { losseTeksten } from '../vinden.js';
import { VOL } from './voorbeeld.js';

const { nl, en, je } = TEKSTEN['steunfiguur-form'];

/** Drukt op een knop zonder naar de taal te kijken. */
async function doe(element: Form, actie: string): Promise<void> {
  vind(schaduw(element), `[data-actie="${actie}"]`).click();
  await element.updateComplete;
}

async function inTaal(taal: string, attributen: Readonly<Record<string, string>> = {}): Promise<Form> {
  const drager = await fixture<HTMLElement>(html`<div lang=${taal}></div>`);
  const element = document.createElement(TAG);
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
  drager.append(element);
  await element.updateComplete;
  return element;
}

/** Loopt langs elke toestand waarin een bezoeker het formulier kan zien, en geeft bij elk wat er te lezen is. */
async function langsAlles(element: Form): Promise<Map<string, readonly string[]>> {
  const gezien = new Map<string, readonly string[]>();
  const lees = async (toestand: string): Promise<void> => {
    await klapOpen(element);
    gezien.set(toestand, losseTeksten(element));
  };
  await lees('leeg');
  element.required = true;
  element.reportValidity();
  await element.updateComplete;
  await lees('leeg en verplicht');
  await doe(element, 'naarIedereen');
  await doe(element, 'zoekVerder');
  for (const code of DOORVRAGEN) {
    await lees(`doorvragen: ${code}`);
    await doe(element, 'toonVeilig');
    await lees(`niet veilig: ${code}`);
    await doe(element, 'terug');
    await doe(element, 'verder');
  }
  await lees('doorvragen: klaar');
  await doe(element, 'legVast');
  await lees('doorvragen: zonder dag');
  const dag = vind<HTMLInputElement>(schaduw(element), '#opnieuw');
  dag.value = '2999-01-01';
  dag.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await doe(element, 'legVast');
  await lees('niemand');
  for (const leeftijd of ['8', '13', '17', '']) {
    element.setAttribute('leeftijd', leeftijd);
    element.value = { personen: [] };
    await element.updateComplete;
    await doe(element, 'toevoegen');
    await lees(`nieuw, ${leeftijd || 'zonder'} leeftijd`);
    element.value = VOL;
    element.removeAttribute('persoon-id');
    element.setAttribute('persoon-id', 'p1');
    await element.updateComplete;
    await lees(`vol, ${leeftijd || 'zonder'} leeftijd`);
    await doe(element, 'naarIedereen');
    await lees(`het begin, ${leeftijd || 'zonder'} leeftijd`);
    await doe(element, 'toonOverzicht');
    await lees(`het overzicht, ${leeftijd || 'zonder'} leeftijd`);
    await doe(element, 'naarIedereen');
    await doe(element, 'toonToestemming');
    for (const doel of ['hulp', 'gegevens-steunfiguur', 'delen']) {
      zoekActie(element, 'kiesDoel', doel)?.click();
      await element.updateComplete;
      await klapOpen(element);
      await lees(`toestemming voor ${doel}, ${leeftijd || 'zonder'} leeftijd`);
    }
    await doe(element, 'naarIedereen');
    await doe(element, 'openen');
    await klapOpen(element);
  }
  await fouten(element);
  await lees('met fouten');
  element.readonly = true;
  await element.updateComplete;
  await lees('alleen lezen');
  element.readonly = false;
  await element.updateComplete;
  await doe(element, 'verwijderen');
  await lees('weghalen');
  await doe(element, 'verwijderJa');
  await lees('weg');
  return gezien;
}

async function fouten(element: Form): Promise<void> {
  for (const [plek, getypt] of [
    ['#v-naam', ''],
    ['#v-bekendSinds', 'ooit'],
    ['#v-geinformeerdOp', '2999-01-01'],
    ['#v-steunfiguur-kansen', 'x'.repeat(2001)],
    ['#v-steunfiguur-toelichting', '111222333'],
    ['#v-toestemming-delen-jongere-ingetrokkenOp', '2020-01-01'],
  ] as const) {
    const invoer = vind<Invoerveld>(schaduw(element), plek);
    invoer.value = getypt;
    invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  }
  await doe(element, 'bewaren');
}

taalSuite<Form>({
  tag: TAG,
  alleTekst,
  titel: { sleutel: 'titel', nl: nl.titel, en: en.titel, je: je['titel.zelf'] },
  slots: ['toelichting', 'melding'],
  heeftDossier: true,
  sleutels: Object.keys(nl),
  onaf: { personen: [] },
  langsAlles,
  namen:
    /steunfiguur|steungezin|buurtgezin|meeleefgezin|gezinshuis|vertrouwenspersoon|Jeugdwet|Veilig Thuis|Kindertelefoon|Rijksoverheid|magazines\.voordejeugd\.nl|Handreiking informele steun|NVO, Beslist 12-jarige zelf over informatieverstrekking/gi,
  gelijk: {
    gegevens: /^([A-Z]{1,2}|Riet, Zz10|Zz\d+|Riet|Ab|Cor|r@z\.z|ooit|111222333|x+|\d{4}.*)$/,
    woorden: [
      'School',
      'Partner',
      'Professionals',
      'Steungezin',
      'Buurtgezin',
      'Meeleefgezin',
      'Status',
      'Status 1',
      'Status 2',
      'Veilig Thuis',
      'Kindertelefoon',
      '0800-2000',
      '0800-0432',
      '112',
    ],
  },
});

describe('taal', () => {
  it('houdt bij een andere taal wat er openstaat en getypt is', async () => {
    const element = await inTaal('nl');
    await voegToe(element);
    const naam = vind<HTMLInputElement>(schaduw(element), '#v-naam');
    naam.value = 'Riet';
    naam.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    element.lang = 'en';
    await waitUntil(() => alleTekst(element).includes(en['veld.naam']));
    expect(vind<HTMLInputElement>(schaduw(element), '#v-naam').value).to.equal('Riet');
    expect(element.value.personen?.[0]?.naam).to.equal('Riet');
  });

  it('schrijft datums op de manier van de taal', async () => {
    for (const [taal, datum] of [
      ['nl', '1 januari 2025'],
      ['en', '1 January 2025'],
    ] as const) {
      const element = await inTaal(taal);
      await voegToe(element);
      await klapOpen(element);
      expect(alleTekst(element)).to.contain(datum);
    }
  });

  it('geeft het platform de fout in de taal van het element', async () => {
    const element = await inTaal('en', { required: '' });
    expect(element.validationMessage).to.equal(en['melding.veld-ontbreekt']);
  });
});

describe('aanspreekvorm', () => {
  it('zegt ook in het Engels dat het over de lezer gaat', async () => {
    const element = await inTaal('en', { aanspreekvorm: 'je' });
    expect(alleTekst(element)).to.contain(en['titel.zelf']);
  });

  for (const [attributen, over] of [
    [{ aanspreekvorm: 'je' }, 'Jij'],
    [{ invuller: 'jongere' }, 'Jij'],
    [{ invuller: 'jongere', aanspreekvorm: 'u' }, 'Uzelf'],
    [{ invuller: 'ouder', aanspreekvorm: 'je' }, 'De jongere'],
    [{ invuller: 'professional' }, 'De jongere'],
  ] as const) {
    it(`noemt de jongere "${over}" bij ${JSON.stringify(attributen)}`, async () => {
      const element = await inTaal('nl', { ...attributen, leeftijd: '14' });
      await voegToe(element);
      await klapOpen(element);
      const keuzes = vindAlle(vind(schaduw(element), '#v-steun-voor'), 'label').map(({ textContent }) =>
        plat(textContent),
      );
      expect(keuzes[0]).to.equal(over);
      expect(keuzes).to.have.length(3);
    });
  }
});

describe('teksten van de pagina', () => {
  it('vervangen een titel, een label, een knop en een antwoord, als platte tekst', async () => {
    const element = await maak();
    element.teksten = {
      titel: 'Wie <b>helpt</b>?',
      'veld.naam': 'Hoe <i>heet</i> die?',
      'actie.bewaren': '<u>Klaar</u>',
      'code.oma': 'Omaatje',
    };
    await element.updateComplete;
    expect(alleTekst(element)).to.contain('Wie <b>helpt</b>?');
    await voegToe(element);
    for (const tekst of ['Hoe <i>heet</i> die?', '<u>Klaar</u>', 'Omaatje']) {
      expect(alleTekst(element)).to.contain(tekst);
    }
    expect(vindAlle(schaduw(element), 'b, i, u')).to.deep.equal([]);
  });

  it('mogen de plekken voor namen en datums gebruiken', async () => {
    const element = await maak(VOL);
    element.teksten = { 'lijst.verwijder': '{naam} eruit?' };
    await element.updateComplete;
    await doe(element, 'openen');
    await doe(element, 'verwijderen');
    expect(alleTekst(element)).to.contain('Riet eruit?');
  });
});
