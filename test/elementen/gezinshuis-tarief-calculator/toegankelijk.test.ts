// Axe op elke toestand waarin een bezoeker de calculator kan tegenkomen.
import { fixture, html } from '@open-wc/testing';
import { werkbladVan } from '../../../src/domein/tarief/lees-werkblad.js';
import { toetsToegankelijkheid } from '../../suites/toegankelijk.suite.js';
import {
  kies,
  kiesBestand,
  kiesBlad,
  maak,
  met,
  metVragen,
  openAlles,
  openBestand,
  schaduw,
  tekst,
  tekstVan,
  typ,
  vind,
  vindAlle,
  voorbeeldInvoer,
  vulWerkblad,
  TAG,
  type Calculator,
} from './hulp.js';
import { waitUntil } from '@open-wc/testing';

async function metAllesOpen(eigenschappen: Parameters<typeof maak>[0] = {}): Promise<Calculator> {
  const element = await maak(eigenschappen);
  await openAlles(element);
  return element;
}

async function metBlad(naam: 'tab.aanbod' | 'tab.volgendjaar'): Promise<Calculator> {
  const element = await maak();
  vulWerkblad(element);
  await element.updateComplete;
  await kiesBlad(element, tekst(naam));
  return element;
}

async function inVak(opmaak: Readonly<Record<string, string>>): Promise<Calculator> {
  const vak = await fixture<HTMLElement>(
    html`<div><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></div>`,
  );
  for (const [eigenschap, waarde] of Object.entries(opmaak)) vak.style.setProperty(eigenschap, waarde);
  const element = vind<Calculator>(vak, TAG);
  await element.updateComplete;
  await openAlles(element);
  return element;
}

toetsToegankelijkheid(TAG, {
  'zoals hij begint': () => maak(),
  'met alles open': () => metAllesOpen(),
  'met fouten': async () => {
    const element = await metAllesOpen({
      required: true,
      value: met(voorbeeldInvoer(), { '/leegstand/fractie': 2, '/plaatsen': 20, '/verzorging/groepen/0/aantal': 0 }),
    });
    await typ(element, '/inkomen/maandsalaris', '12abc');
    element.reportValidity();
    await element.updateComplete;
    return element;
  },
  'met waarschuwingen': async () => {
    const element = await metAllesOpen();
    await typ(element, '/plaatsen', '9');
    await typ(element, '/verzorging/groepen/0-8/aantal', '2');
    return element;
  },
  'met fouten van de server': async () =>
    metAllesOpen({ serverFouten: [{ pad: '/huisvesting/bedragPerJaar', tekst: 'Te hoog.' }] }),
  'met andere rekenkeuzen': async () => {
    const element = await metAllesOpen();
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    await kies(element, '/gelieerdeOrganisatie/wijze', 'aandeel');
    await kies(element, '/zorgzwaarte/gekozen', 'laag');
    return element;
  },
  'met een geweigerd bestand': async () => {
    const element = await maak();
    kiesBestand(element, 'geen json');
    await waitUntil(() => element.shadowRoot?.querySelector('[role="alert"]') !== null, 'het bericht komt niet');
    return element;
  },
  'met een bestand om te openen': async () => {
    const element = await maak();
    const invoer = { ...voorbeeldInvoer(), plaatsen: 5, nietVanOns: 1 };
    kiesBestand(element, JSON.stringify({ ...werkbladVan(invoer), notitie: 'Voor de raad' }));
    await waitUntil(() => schaduw(element).querySelector('#openen') !== null, 'wat er verandert komt');
    return element;
  },
  'met een geopend bestand': async () => {
    const element = await maak();
    await openBestand(element, JSON.stringify({ ...voorbeeldInvoer(), plaatsen: 5 }));
    return element;
  },
  'met aanbiedingen': () => metBlad('tab.aanbod'),
  'met een geplakte kolom': async () => {
    const element = await metBlad('tab.aanbod');
    const paneel = vind(schaduw(element), '[role=tabpanel]');
    vindAlle<HTMLButtonElement>(paneel, 'button')
      .find((knop) => tekstVan(knop) === tekst('aanbod.plakken'))
      ?.click();
    await element.updateComplete;
    const vlak = vind<HTMLTextAreaElement>(paneel, 'textarea');
    vlak.value = 'Rietzang;n.v.t.\nA;1.829\nOeverland;180\n;170\nB;165';
    vlak.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    return element;
  },
  'met volgend jaar': () => metBlad('tab.volgendjaar'),
  'met een indexcijfer dat gevraagd wordt': async () => {
    const element = await maak();
    await kiesBlad(element, tekst('tab.volgendjaar'));
    return element;
  },
  'alleen lezen': () => metAllesOpen({ readonly: true }),
  'voor een raadslid': () => maak({ lezer: 'raadslid', value: metVragen() }),
  'voor een raadslid zonder tarief': () =>
    maak({ lezer: 'raadslid', value: met(voorbeeldInvoer(), { '/leegstand/fractie': 2 }) }),
  uitgeschakeld: () => metAllesOpen({ disabled: true }),
  leeg: () => metAllesOpen({ tarievenset: 'leeg' }),
  'in het Engels': async () => {
    const plek = await fixture(
      html`<div lang="en"><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></div>`,
    );
    const element = vind<Calculator>(plek, TAG);
    await openAlles(element);
    return element;
  },
  donker: () => inVak({ 'color-scheme': 'dark', 'background-color': 'Canvas', color: 'CanvasText' }),
  smal: () => inVak({ 'inline-size': '300px' }),
});
