// De taal van de pagina, de woorden van de pagina, en de aanspreekvorm.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TariefInvoer } from '../../../src/domein/tarief/index.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { taalSuite, type Gelezen } from '../../suites/taal.suite.js';
import {
  alleTekst,
  formule,
  kiesBlad,
  losseTeksten,
  maak,
  met,
  metVragen,
  openAlles,
  plat,
  schaduw,
  tekst,
  typ,
  veld,
  verlaat,
  vindAlle,
  voorbeeldInvoer,
  TAG,
  type Calculator,
} from './hulp.js';

const { nl, en } = TEKSTEN['gezinshuis-tarief-calculator'];
const NEDERLANDS = plat(nl.titel);
const ENGELS = plat(en.titel);

async function inTaal(taal: string): Promise<Calculator> {
  const drager = await fixture<HTMLElement>(
    html`<div lang=${taal}><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></div>`,
  );
  const element = drager.querySelector(TAG) as Calculator;
  await element.updateComplete;
  return element;
}

/** Loopt langs elke toestand van het scherm. Zonder herkomst: bronnen en redenen zijn gegevens, geen teksten van ons. */
async function langsAlles(element: Calculator): Promise<Gelezen> {
  const gezien = new Map<string, readonly string[]>();
  const lees = async (toestand: string): Promise<void> => {
    await element.updateComplete;
    await openAlles(element);
    gezien.set(toestand, losseTeksten(element));
  };
  await lees('leeg');
  element.value = met(voorbeeldInvoer(), {
    '/zorgzwaarte': { gekozen: 'heavy', niveaus: [{ code: 'heavy', plaatsen: 3 }] },
  });
  await lees('met een niveau');
  element.value = met(element.value, { '/plaatsen': 9, '/inkomen/maandsalaris': -1 });
  element.reportValidity();
  await lees('met fouten');
  element.value = voorbeeldInvoer();
  element.readonly = true;
  await lees('alleen lezen');
  element.lezer = 'raadslid';
  await lees('voor een raadslid');
  element.value = { ...metVragen(), kostprijselementen: { 9: 'buiten' } };
  await lees('voor een raadslid, met vragen');
  element.value = met(metVragen(), { '/zorgzwaarte/niveaus/0/plaatsen': 1 });
  await lees('voor een raadslid, één plaats');
  element.value = { versie: 1, tarievenset: { naam: 'leeg', datum: '2026-01-01' } } as unknown as TariefInvoer;
  await lees('voor een raadslid, leeg');
  element.value = met(voorbeeldInvoer(), {
    '/plaatsen': 20,
    '/leegstand/fractie': 2,
    '/marge/fractie': 2,
    '/overhead/fractie': 2,
    '/huisvesting/bedragPerJaar': null,
  });
  await lees('voor een raadslid, met fouten');
  element.lezer = '';
  return gezien;
}

taalSuite<Calculator>({
  tag: TAG,
  alleTekst,
  titel: { sleutel: 'titel', nl: NEDERLANDS, en: ENGELS },
  slots: ['toelichting'],
  heeftDossier: false,
  sleutels: Object.keys(nl),
  onaf: met(voorbeeldInvoer(), { '/plaatsen': 20 }),
  langsAlles,
  namen:
    /Noordwijk, Hillegom, Lisse en Teylingen|gezinshuis|handreiking|pleegvergoeding|tarievenset|Besluit Jeugdwet|artikel/gi,
  gelijk: {
    // Letters van een bouwsteen, codes van niveaus, productcodes, hoe hun lijst een product noemt, en hoe een berekening heet.
    gegevens:
      /^([a-d]|Voorbeeld( middel)?|(laag|midden|hoog|heavy)(: Factor)?|\d\d[A-Z]\d\d|(Jeugdhulp crisis )?[Gg]ezinshuis: .*)$/,
    woorden: [
      'Franchise',
      'Percentage',
      'Factor',
      'fte',
      'procent',
      'Overhead',
      '7 Overhead',
      '7. Overhead',
      'Overhead: Percentage',
      'Letter',
    ],
  },
});

describe('taal', () => {
  it('schrijft bedragen en getallen op de manier van de taal', async () => {
    const element = await inTaal('en');
    expect(schaduw(element).textContent).to.contain('€168.97');
    expect(alleTekst(element)).not.to.contain('168,97');
    const [, , , , , salaris] = vindAlle<HTMLInputElement>(schaduw(element), 'input[inputmode="decimal"]').map(
      ({ value }) => value,
    );
    expect(['4,100', '4,100.00', salaris]).to.include(
      vindAlle<HTMLInputElement>(schaduw(element), 'input')
        .map(({ value }) => value)
        .find((waarde) => waarde.startsWith('4,1')),
    );
  });

  it('houdt bij een andere taal het getal, en schrijft het op de nieuwe manier', async () => {
    const element = await inTaal('nl');
    const invoer = await typ(element, '/inkomen/maandsalaris', '1.234,50');
    (element.parentElement as HTMLElement).lang = 'en';
    await waitUntil(() => alleTekst(element).includes(ENGELS));
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 1234.5 });
    expect(invoer.value).to.equal('1,234.50');
  });

  it('laat bij een andere taal onleesbare tekst staan', async () => {
    const element = await inTaal('nl');
    const invoer = await typ(element, '/inkomen/maandsalaris', '12abc');
    await verlaat(element, invoer);
    (element.parentElement as HTMLElement).lang = 'en';
    await waitUntil(() => alleTekst(element).includes(ENGELS));
    expect(invoer.value).to.equal('12abc');
    expect(element.validity.customError).to.equal(true);
  });

  it('geeft het platform de fout in de nieuwe taal', async () => {
    const element = await inTaal('nl');
    element.required = true;
    await typ(element, '/plaatsen', '20');
    const nederlands = element.validationMessage;
    (element.parentElement as HTMLElement).lang = 'en';
    await waitUntil(() => alleTekst(element).includes(ENGELS));
    expect(element.validationMessage).not.to.equal(nederlands);
    expect(element.validationMessage).to.match(/whole number/);
  });
});

describe('teksten van de pagina', () => {
  it('vervangen een label en een knop, als platte tekst', async () => {
    const element = await maak({
      teksten: { 'veld.maandsalaris': 'Loon <b>bruto</b>', 'actie.opslaan': '<i>Bewaar</i>' },
    });
    expect((await veld(element, 'Loon <b>bruto</b>')).value).to.equal('4.100');
    expect(vindAlle(schaduw(element), 'button').map((knop) => plat(knop.textContent))).to.include('<i>Bewaar</i>');
    expect(vindAlle(schaduw(element), 'label b, button i')).to.deep.equal([]);
  });

  it('mogen de plekken voor cijfers gebruiken', async () => {
    const element = await maak({ teksten: { 'resultaat.zin': 'Tarief: {tarief}!' } });
    await kiesBlad(element, tekst('tab.opbouw'));
    expect(alleTekst(element)).to.contain('Tarief: € 168,97!');
    expect(await formule(element, 1)).not.to.equal('');
  });
});
