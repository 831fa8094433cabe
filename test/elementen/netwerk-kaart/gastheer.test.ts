// De kaart in een pagina: wat voor elk element geldt, met haar eigen velden.
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import { gastheerSuite, type Gastelement } from '../../suites/gastheer.suite.js';
import { druk, type Kaart, open, paneel, vind } from './hulp.js';

const MENSEN: Netwerkwaarde = {
  onderwerp: { soort: 'jongere', naam: 'Sam' },
  personen: [
    { id: 'a', naam: 'Oma Riet', soort: 'netwerk', sector: 'familie', ring: 1 },
    { id: 'b', naam: 'Buurman Bas', soort: 'netwerk', sector: 'buurt', ring: 2 },
  ],
};

gastheerSuite<Kaart & Gastelement>({
  tag: 'netwerk-kaart',
  waarde: MENSEN,
  andere: { onderwerp: { soort: 'kind' }, personen: [{ id: 'c', naam: 'Tante To', soort: 'netwerk' }] },
  vreemd: {
    'een tariefinvoer': { plaatsen: 4, inkomen: {} },
    'meer dan vijfhonderd mensen': {
      onderwerp: { soort: 'jongere' },
      personen: Array.from({ length: 501 }, (_, nr) => ({ id: `p${nr}`, naam: `P ${nr}`, soort: 'netwerk' })),
    },
  },
  typveld: async (element) => {
    await open(element, 'a');
    return vind<HTMLInputElement>(paneel(element), '#veld-naam');
  },
  getypt: 'Oma Riet de Vries',
  inWaarde: (waarde) => (waarde as Netwerkwaarde).personen?.[0]?.naam,
  verwacht: 'Oma Riet de Vries',
  eigen: ['netwerk-gewijzigd'],
  slots: ['toelichting'],
  attributen: [
    { attribuut: 'weergave', eigenschap: 'weergave', waarde: 'lijst', standaard: 'beide' },
    { attribuut: 'namen', eigenschap: 'namen', waarde: 'initialen', standaard: 'voluit' },
    { attribuut: 'lezer', eigenschap: 'lezer', waarde: 'ouder', standaard: '' },
    { attribuut: 'moment', eigenschap: 'moment', waarde: 'm1', standaard: '' },
    { attribuut: 'vergelijk-met', eigenschap: 'vergelijkMet', waarde: 'm1', standaard: '' },
    { attribuut: 'aanspreekvorm', eigenschap: 'aanspreekvorm', waarde: 'je', standaard: 'u' },
    { attribuut: 'kopniveau', eigenschap: 'kopniveau', waarde: 3, standaard: 2 },
    { attribuut: 'for', eigenschap: 'htmlFor', waarde: 'd', standaard: '' },
  ],
  wijzig: async (element) => {
    const naam = vind<HTMLInputElement>(element.shadowRoot as ShadowRoot, '#naam');
    naam.value = 'Tante To';
    await druk(element, 'actie.toevoegen');
    return 'Tante To';
  },
  maakOngeldig: (element) => (element.required = true),
});
