// Axe op elke toestand waarin een bezoeker de calculator kan tegenkomen.
import { fixture, html } from '@open-wc/testing';
import { toetsToegankelijkheid } from '../../suites/toegankelijk.suite.js';
import { kies, kiesBestand, maak, met, openAlles, typ, vind, voorbeeldInvoer, TAG, type Calculator } from './hulp.js';
import { waitUntil } from '@open-wc/testing';

async function metAllesOpen(eigenschappen: Parameters<typeof maak>[0] = {}): Promise<Calculator> {
  const element = await maak(eigenschappen);
  await openAlles(element);
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
  'alleen lezen': () => metAllesOpen({ readonly: true }),
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
