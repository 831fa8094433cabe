// De ladder in een pagina: wat voor elk element geldt, met haar eigen velden.
import type { Ladder } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import { gastheerSuite, type Gastelement } from '../../suites/gastheer.suite.js';
import { ladderVan, openDelen, TAG, tekst, veld, type Ladderelement } from './hulp.js';

gastheerSuite<Ladderelement & Gastelement>({
  tag: TAG,
  waarde: ladderVan('thuis-ambulant', 'gezinshuis', { wegTerug: 'eerst', wensKind: 'thuis' }),
  andere: ladderVan('netwerkpleegzorg', 'thuis'),
  vreemd: { 'een tariefinvoer': { plaatsen: 4, inkomen: {} } },
  typveld: async (element) => veld<HTMLTextAreaElement>(await openDelen(element), '/wegTerug'),
  getypt: 'Als het rust is',
  inWaarde: (waarde) => (waarde as Ladder).wegTerug,
  verwacht: 'Als het rust is',
  eigen: ['ladder-gewijzigd'],
  slots: ['toelichting'],
  attributen: [
    { attribuut: 'lezer', eigenschap: 'lezer', waarde: 'ouder', standaard: 'professional' },
    { attribuut: 'aanspreekvorm', eigenschap: 'aanspreekvorm', waarde: 'je', standaard: 'u' },
    { attribuut: 'kopniveau', eigenschap: 'kopniveau', waarde: 3, standaard: 2 },
    { attribuut: 'for', eigenschap: 'htmlFor', waarde: 'd', standaard: '' },
  ],
  wijzig: async (element) => {
    veld(await openDelen(element), '/huidig/duur');
    const lijst = veld<HTMLSelectElement>(element, '/huidig/trede');
    lijst.value = 'bestandspleegzorg';
    lijst.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    return tekst('woont.elders');
  },
  maakOngeldig: (element) => (element.required = true),
  halfGetal: {
    veld: async (element) => {
      element.value = ladderVan('netwerkpleegzorg', null, {
        huidig: { trede: 'netwerkpleegzorg', intensiteit: { eenheid: 'weekend-per-maand', aantal: 1 } },
      });
      await element.updateComplete;
      return veld(await openDelen(element), '/huidig/intensiteit/aantal');
    },
    tekst: '2,5',
  },
});
