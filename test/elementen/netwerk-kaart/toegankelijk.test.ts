// Axe op elke toestand waarin een bezoeker de kaart kan tegenkomen.
import { expect, fixture, html } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import { toetsToegankelijkheid, zoekOvertredingen } from '../../suites/toegankelijk.suite.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import {
  DRIE,
  druk,
  foutoverzicht,
  keuze,
  kies,
  maak,
  open,
  openAlles,
  SAM,
  schaduw,
  TAG,
  tekst,
  typ,
  velen,
  vind,
  vindAlle,
  waardeVan,
  type Kaart,
  toonBand,
} from './hulp.js';
import { spreekt } from '../taal.js';

const TWAALF = waardeVan(SAM);

async function metAllesOpen(
  attributen: Readonly<Record<string, string>> = {},
  waarde: Netwerkwaarde | null = TWAALF,
): Promise<Kaart> {
  const element = await maak(waarde, attributen);
  await openAlles(element);
  return element;
}

async function metPaneel(id: string, attributen: Readonly<Record<string, string>> = {}): Promise<Kaart> {
  const element = await maak(TWAALF, attributen);
  await open(element, id);
  await openAlles(element);
  return element;
}

/** Sam met oma open en een vergelijking, in een vak van de pagina. */
async function inVak(
  opmaak: Readonly<Record<string, string>>,
  attributen: Readonly<Record<string, string>> = {},
): Promise<Kaart> {
  const vak = await fixture<HTMLElement>(html`<div><netwerk-kaart vergelijk-met="m1"></netwerk-kaart></div>`);
  for (const [eigenschap, waarde] of Object.entries(opmaak)) vak.style.setProperty(eigenschap, waarde);
  for (const [naam, waarde] of Object.entries(attributen)) vak.setAttribute(naam, waarde);
  const element = vind<Kaart>(vak, TAG);
  element.value = TWAALF;
  await spreekt(element, attributen['lang'] ?? 'nl');
  await open(element, 'p4');
  await openAlles(element);
  return element;
}

async function metFouten(waarde: Netwerkwaarde | null): Promise<Kaart> {
  const element = await maak(waarde, { required: '' });
  element.reportValidity();
  await element.updateComplete;
  expect(foutoverzicht(element)).not.to.equal(undefined);
  return element;
}

afterEach(zonderPapier);

toetsToegankelijkheid(TAG, {
  leeg: () => maak(),
  'leeg, met alles open': () => metAllesOpen({}, null),
  'met de eerste persoon': async () => {
    const element = await maak();
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#naam'), 'Oma Riet');
    await druk(element, 'actie.toevoegen');
    return element;
  },
  twaalf: () => maak(TWAALF),
  'twaalf, met alles open': () => metAllesOpen(),
  'met iemand open': () => metPaneel('p6'),
  'met een steunfiguur open': () => metPaneel('p4'),
  'met een biologische ouder open': () => metPaneel('p1'),
  'met een professional open': () => metPaneel('p11'),
  'met de vraag of iemand weg moet': async () => {
    const element = await metPaneel('p4');
    await druk(element, 'actie.verwijderen', 'Oma Riet');
    return element;
  },
  'met een halve band': async () => {
    const element = await metPaneel('p4');
    await toonBand(element);
    await druk(element, 'actie.kiesBand');
    return element;
  },
  'met een halve plek': async () => {
    const element = await metPaneel('p10');
    await druk(element, 'actie.kiesPlek');
    return element;
  },
  'met iets om ongedaan te maken en opnieuw te doen': async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    await druk(element, 'actie.steunfiguurAan');
    await druk(element, 'actie.steunfiguurUit');
    await druk(element, 'actie.ongedaan');
    return element;
  },
  gesorteerd: async () => {
    const element = await maak(TWAALF);
    await kies(element, vind<HTMLSelectElement>(schaduw(element), '[data-veld=volgorde]'), 'ring');
    return element;
  },
  'met een deel van de mensen in beeld': async () => {
    const element = await maak(TWAALF);
    await kies(element, await keuze(element, 'bekijk'), 'functie:praktisch');
    return element;
  },
  vergelijken: () => metAllesOpen({ 'vergelijk-met': 'm1' }),
  'een eerder moment': () => metAllesOpen({ moment: 'm1' }),
  'een eerder moment, met iemand open': () => metPaneel('p4', { moment: 'm1' }),
  'een moment zonder dag': async () => {
    const element = await metAllesOpen();
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#moment-datum'), '');
    await druk(element, 'actie.vastleggen');
    return element;
  },
  'zestig mensen': () => maak(velen(60)),
  'meer dan zestig mensen': () => maak(velen(75)),
  'de kaart groter': async () => {
    const element = await maak(TWAALF);
    for (let keer = 0; keer < 3; keer += 1) await druk(element, 'actie.groter');
    return element;
  },
  'verplicht en leeg, met de fout': () => metFouten(null),
  'iemand zonder naam, met de fout': () =>
    metFouten({ ...DRIE, personen: [...(DRIE.personen ?? []), { id: 'd', naam: '', soort: 'netwerk' }] }),
  'met een burgerservicenummer als naam': () =>
    maak({ ...DRIE, personen: [{ id: 'd', naam: '111222333', soort: 'netwerk' }] }),
  'met regels uit een CSV, en wat eraan mankeert': async () => {
    const element = await metAllesOpen();
    await typ(
      element,
      vind<HTMLTextAreaElement>(schaduw(element), '#csv'),
      'naam,ring,relatie,kleur\nTante An,1,tante,rood\nOma Riet,1,oma,\nOom Jo,9,wat,blauw\n111222333,,,\n,2,,',
    );
    await druk(element, 'actie.bekijk');
    expect(vindAlle(schaduw(element), '#voorbeeld .bericht').length).to.be.greaterThan(3);
    return element;
  },
  'namen als voorletters': () => metPaneel('p4', { namen: 'initialen' }),
  'alleen lezen': () => metPaneel('p4', { readonly: '' }),
  uitgeschakeld: () => metAllesOpen({ disabled: '' }),
  'alleen de lijst': () => metAllesOpen({ weergave: 'lijst' }),
  'alleen de kaart': () => metAllesOpen({ weergave: 'kaart' }),
  'in het Engels': async () => {
    const element = await inVak({}, { lang: 'en' });
    expect(schaduw(element).textContent).not.to.contain(tekst('titel'));
    return element;
  },
  donker: () => inVak({ 'color-scheme': 'dark', 'background-color': 'Canvas', color: 'CanvasText' }),
  smal: () => inVak({ 'inline-size': '320px' }),
  breed: () => inVak({ 'inline-size': '1400px' }),
});

it(`${TAG}: op papier vindt axe niets`, async () => {
  const element = metPapier(await metAllesOpen({ 'vergelijk-met': 'm1' }));
  // Op papier is niets aan te raken: hoe groot een doel is gaat daar niet op.
  const overtredingen = (await zoekOvertredingen(element)).filter((regel) => !regel.startsWith('target-size '));
  expect(overtredingen).to.deep.equal([]);
});
