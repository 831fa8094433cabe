// Axe op elke toestand waarin een bezoeker het formulier kan tegenkomen.
import { fixture, html } from '@open-wc/testing';
import { toetsToegankelijkheid } from '../../suites/toegankelijk.suite.js';
import {
  druk,
  type Form,
  kies,
  maak,
  openEromheen,
  TAG,
  typ,
  veld,
  vind,
  zoekVerder,
  klapOpen,
  toonToestemming,
  vraagWeg,
} from './hulp.js';
import { spreekt } from '../taal.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import { maakVol, VOL } from './voorbeeld.js';

async function inVak(
  opmaak: Readonly<Record<string, string>>,
  attributen: Readonly<Record<string, string>> = {},
): Promise<Form> {
  const vak = await fixture<HTMLElement>(html`<div><steunfiguur-form persoon-id="p1"></steunfiguur-form></div>`);
  for (const [eigenschap, waarde] of Object.entries(opmaak)) vak.style.setProperty(eigenschap, waarde);
  for (const [naam, waarde] of Object.entries(attributen)) vak.setAttribute(naam, waarde);
  const element = vind<Form>(vak, TAG);
  element.value = VOL;
  await spreekt(element, attributen['lang'] ?? 'nl');
  await klapOpen(element);
  return element;
}

async function doorvragen(antwoorden: number): Promise<Form> {
  const element = await maak();
  await zoekVerder(element);
  for (let keer = 0; keer < antwoorden; keer += 1) await druk(element, 'actie.verder');
  await klapOpen(element);
  return element;
}

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
  zonderPapier();
});

toetsToegankelijkheid(TAG, {
  leeg: () => maak(),
  'leeg, met alles open': async () => {
    const element = await maak();
    await klapOpen(element);
    return element;
  },
  'ingevuld, met alles open': () => maakVol(),
  'ingevuld, zonder leeftijd': () => maakVol({ leeftijd: '' }),
  'met fouten': async () => {
    const element = await maakVol();
    await typ(element, 'veld.naam', '');
    await typ(element, 'veld.bekendSinds', 'ooit');
    await typ(element, 'veld.geinformeerdOp', '2999-01-01');
    await typ(element, 'veld.toelichting', `111222333 ${'x'.repeat(2000)}`);
    await druk(element, 'actie.bewaren');
    return element;
  },
  'verplicht en leeg': async () => {
    const element = await maak(null, { required: '' });
    element.reportValidity();
    await element.updateComplete;
    return element;
  },
  'een lijst': async () => {
    const element = await maak(VOL);
    await klapOpen(element);
    return element;
  },
  'mag iemand anders dit lezen': async () => {
    const element = await maak(VOL);
    await toonToestemming(element);
    await klapOpen(element);
    return element;
  },
  'met de vraag of iemand weg moet': async () => {
    const element = await maak(VOL);
    await vraagWeg(element, 'Riet');
    return element;
  },
  'met iets om ongedaan te maken': async () => {
    const element = await maakVol();
    await kies(element, 'veld.langdurig', 'nee');
    await druk(element, 'actie.ongedaan');
    await openEromheen(veld(element, 'veld.naam'));
    // Wat onder de kop schuift die blijft staan is daar niet te raken; daarvoor schuift iemand.
    window.scrollTo(0, 0);
    return element;
  },
  'bij een vraag': () => doorvragen(0),
  'bij een vraag waar iemand gevonden is': async () => {
    const element = await doorvragen(1);
    await typ(element, 'doorvragen.naam', 'Ans');
    await druk(element, 'actie.nogIemand');
    return element;
  },
  'waar hulp is': async () => {
    const element = await doorvragen(0);
    await druk(element, 'veilig.link');
    return element;
  },
  'bij het kiezen': async () => {
    const element = await maak(VOL);
    await zoekVerder(element);
    for (let keer = 0; keer < 9; keer += 1) await druk(element, 'actie.nuNiet');
    return element;
  },
  'na de laatste vraag, met een fout': async () => {
    const element = await doorvragen(9);
    await druk(element, 'actie.bewaren');
    return element;
  },
  'met niemand vastgelegd': () => maak({ doorvragen: { niemand: true, opnieuwVragen: '2999-01-01' } }),
  'alleen lezen': () => maakVol({ readonly: '' }),
  uitgeschakeld: () => maakVol({ disabled: '' }),
  'in het Engels': () => inVak({}, { lang: 'en' }),
  donker: () => inVak({ 'color-scheme': 'dark', 'background-color': 'Canvas', color: 'CanvasText' }),
  smal: () => inVak({ 'inline-size': '320px' }),
  'op papier': async () => {
    const element = await maakVol();
    window.dispatchEvent(new Event('beforeprint'));
    return metPapier(element);
  },
});
