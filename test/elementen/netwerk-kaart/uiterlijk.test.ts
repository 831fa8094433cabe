// De kaart en de lijst in de stijl van echte gemeenten, op elke grond en op elke plek: de gezamenlijke suites.
import { waitUntil } from '@open-wc/testing';
import type { Dossier } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/netwerk-kaart/define.js';
import { openAlles } from './hulp.js';
import { toetsBreedte } from '../../suites/breedte.suite.js';
import { toetsUiterlijk } from '../../suites/uiterlijk.suite.js';

const TAG = 'netwerk-kaart';
const {
  onderwerp,
  personen = [],
  banden = [],
  momenten = [],
} = (await (await fetch('/test/voorbeelden/dossier.json')).json()) as Dossier;
const WAARDE = { onderwerp, personen, banden, momenten };

toetsUiterlijk({
  tag: TAG,
  hoofdknop: '[data-actie="toevoegen"]',
  toont: {
    gedempt: ['.hulp', 'color'],
    lijn: ['.kaartvak', 'border-top-color'],
    waarschuwing: ['.band--spanning', 'stroke'],
  },
  zetNeer: async (plek) => {
    // Niet op zijn breedst: daar staat iemand die open is in plaats van wat eronder ligt, en hier moet alles te zien zijn.
    plek.style.setProperty('max-inline-size', '800px');
    const element = document.createElement(TAG);
    element.value = WAARDE;
    plek.append(element);
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('.naam')?.click();
    await waitUntil(() => element.shadowRoot?.querySelector('.paneel'), 'wie gekozen is gaat niet open');
    await openAlles(element);
    return element;
  },
});

toetsBreedte({ tag: TAG, waarde: WAARDE });
