// Het formulier in een pagina: wat voor elk element geldt, met zijn eigen velden.
import type { Steunfiguren } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import { gastheerSuite, type Gastelement } from '../../suites/gastheer.suite.js';
import { druk, figuur, type Form, kies, TAG, tekst, veld } from './hulp.js';

gastheerSuite<Form & Gastelement>({
  tag: TAG,
  waarde: { personen: [figuur('p1', 'Oma Riet', { relatie: 'oma' }), figuur('p2', 'Buurman Bas')] },
  andere: { personen: [figuur('p3', 'Tante To')] },
  vreemd: {
    'een tariefinvoer': { plaatsen: 4, inkomen: {} },
    'meer dan vijfhonderd mensen': { personen: Array.from({ length: 501 }, (_, nr) => figuur(`p${nr}`, `P ${nr}`)) },
  },
  typveld: async (element) => {
    await druk(element, 'actie.wijzigen', 'Oma Riet');
    return veld(element, 'veld.naam');
  },
  getypt: 'Oma Riet de Vries',
  inWaarde: (waarde) => (waarde as Steunfiguren).personen?.[0]?.naam,
  verwacht: 'Oma Riet de Vries',
  eigen: [],
  slots: ['toelichting', 'melding'],
  attributen: [
    { attribuut: 'invuller', eigenschap: 'invuller', waarde: 'ouder', standaard: '' },
    { attribuut: 'leeftijd', eigenschap: 'leeftijd', waarde: 14, standaard: null },
    { attribuut: 'persoon-id', eigenschap: 'persoonId', waarde: 'p1', standaard: '' },
    { attribuut: 'aanspreekvorm', eigenschap: 'aanspreekvorm', waarde: 'je', standaard: 'u' },
    { attribuut: 'kopniveau', eigenschap: 'kopniveau', waarde: 3, standaard: 2 },
    { attribuut: 'for', eigenschap: 'htmlFor', waarde: 'd', standaard: '' },
  ],
  wijzig: async (element) => {
    await druk(element, 'actie.wijzigen', 'Oma Riet');
    await kies(element, 'veld.langdurig', 'ja');
    return `${tekst('kenmerk.K2a')} ${tekst('toets.voldoet')}`;
  },
  maakOngeldig: (element) => (element.required = true),
});
