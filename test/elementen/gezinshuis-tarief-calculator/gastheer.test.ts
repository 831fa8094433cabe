// De rekenmachine in een pagina: wat voor elk element geldt, met haar eigen velden.
import type { TariefInvoer } from '../../../src/domein/tarief/index.js';
import { gastheerSuite, type Gastelement } from '../../suites/gastheer.suite.js';
import { type Calculator, maak, typ, veld } from './hulp.js';

const SALARIS = '/inkomen/maandsalaris';
const INVOER = JSON.parse(JSON.stringify((await maak()).value)) as TariefInvoer;

gastheerSuite<Calculator & Gastelement>({
  tag: 'gezinshuis-tarief-calculator',
  waarde: { ...INVOER, naam: 'Huis A' },
  andere: { ...INVOER, naam: 'Huis B', plaatsen: 3, inkomen: { ...INVOER.inkomen, maandsalaris: 4300 } },
  vreemd: {
    'een dossier': { versie: 1, onderwerp: { soort: 'jongere' }, personen: [] },
    'een dossier zonder versie': { personen: [{ id: 'a', naam: 'Oma', soort: 'netwerk' }] },
  },
  typveld: async (element) => await veld(element, SALARIS),
  getypt: '4250,75',
  inWaarde: (waarde) => (waarde as TariefInvoer & { inkomen: { maandsalaris: number } }).inkomen.maandsalaris,
  verwacht: 4250.75,
  // Bij het salaris is het eerste cijfer alleen een vraag.
  eersteToets: {
    veld: async (element) => await veld(element, '/plaatsen'),
    teken: '3',
    inWaarde: (waarde) => (waarde as TariefInvoer).plaatsen,
    verwacht: 3,
  },
  eigen: ['tarief-berekend'],
  slots: ['toelichting'],
  attributen: [
    { attribuut: 'aanspreekvorm', eigenschap: 'aanspreekvorm', waarde: 'je', standaard: 'u' },
    { attribuut: 'kopniveau', eigenschap: 'kopniveau', waarde: 3, standaard: 2 },
    {
      attribuut: 'tarievenset',
      eigenschap: 'tarievenset',
      waarde: 'leeg',
      standaard: 'voorbeeld',
      code: 'tarievenset-ongeldig',
    },
  ],
  wijzig: async (element) => {
    await typ(element, '/plaatsen', '2');
    return '200,23';
  },
  maakOngeldig: (element) => {
    element.required = true;
    element.value = { ...INVOER, plaatsen: 0 };
  },
  halfGetal: { veld: async (element) => await veld(element, SALARIS), tekst: '4.250,75' },
});
