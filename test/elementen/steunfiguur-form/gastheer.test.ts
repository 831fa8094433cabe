// Het formulier in een pagina: wat voor elk element geldt, met zijn eigen velden.
import { expect } from '@open-wc/testing';
import type { Steunfiguren } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import { gastheerSuite, type Gastelement } from '../../suites/gastheer.suite.js';
import { alleTekst, figuur, type Form, open, TAG, tekst, typ, veld } from './hulp.js';

gastheerSuite<Form & Gastelement>({
  tag: TAG,
  waarde: { personen: [figuur('p1', 'Oma Riet', { relatie: 'oma' }), figuur('p2', 'Buurman Bas')] },
  andere: { personen: [figuur('p3', 'Tante To')] },
  vreemd: {
    'een tariefinvoer': { plaatsen: 4, inkomen: {} },
    'meer dan vijfhonderd mensen': { personen: Array.from({ length: 501 }, (_, nr) => figuur(`p${nr}`, `P ${nr}`)) },
  },
  typveld: async (element) => {
    await open(element, 'Oma Riet');
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
    // Op het begin: een ander element van hetzelfde dossier schrijft iets over oma op.
    element.dossierStore.wijzig((dossier) => ({
      ...dossier,
      personen: (dossier.personen ?? []).map((persoon) => ({
        ...persoon,
        steun: [{ functie: 'praktisch' as const, voor: 'jongere' as const }],
      })),
    }));
    await element.updateComplete;
    return tekst('doet.praktisch');
  },
  wijzigElders: {
    open: (element) => open(element, 'Oma Riet'),
    wijzig: async (element) => {
      expect(alleTekst(element)).not.to.include('Oma Toos');
      await typ(element, 'veld.naam', 'Oma Toos');
      return 'Oma Toos';
    },
  },
  maakOngeldig: (element) => (element.required = true),
});
