// De ladder in de stijl van echte gemeenten, op elke grond en op elke plek: de gezamenlijke suites.
import type { Dossier } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/zo-thuis-ladder/define.js';
import { toetsBreedte } from '../../suites/breedte.suite.js';
import { meldFouten, toetsUiterlijk } from '../../suites/uiterlijk.suite.js';
import { openAlles } from './hulp.js';

const TAG = 'zo-thuis-ladder';
const { ladder = null } = (await (await fetch('/test/voorbeelden/dossier.json')).json()) as Dossier;

toetsUiterlijk({
  tag: TAG,
  hoofdknop: null,
  toont: { gedempt: ['.hulp', 'color'], lijn: ['.plekkaart', 'border-top-color'], goed: ['.huis .g', 'fill'] },
  zetNeer: async (plek) => {
    const element = document.createElement(TAG);
    // Zonder gewenste trede ontbreekt er iets.
    element.required = true;
    element.value = ladder && { ...ladder, gewenst: null };
    plek.append(element);
    await element.updateComplete;
    await meldFouten(element);
    return openAlles(element);
  },
});

toetsBreedte({ tag: TAG, waarde: ladder });
