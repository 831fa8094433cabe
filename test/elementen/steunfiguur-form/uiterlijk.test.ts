// Het formulier in de stijl van echte gemeenten, op elke grond en op elke plek: de gezamenlijke suites.
import type { Dossier } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/steunfiguur-form/define.js';
import { toetsBreedte } from '../../suites/breedte.suite.js';
import { meldFouten, toetsUiterlijk } from '../../suites/uiterlijk.suite.js';

const TAG = 'steunfiguur-form';
const { personen } = (await (await fetch('/test/voorbeelden/dossier.json')).json()) as Dossier;
// Wie geen naam heeft is een fout; het formulier opent die persoon zelf.
const WAARDE = {
  personen: [...(personen ?? []), { id: 'leeg', naam: '', soort: 'netwerk' as const, steunfiguur: {} }],
};

toetsUiterlijk({
  tag: TAG,
  hoofdknop: '[data-actie="bewaren"]',
  toont: { gedempt: ['.hulp', 'color'], lijn: ['.stap', 'border-top-color'] },
  zetNeer: async (plek) => {
    const element = document.createElement(TAG);
    element.setAttribute('persoon-id', 'leeg');
    element.value = WAARDE;
    plek.append(element);
    await element.updateComplete;
    await meldFouten(element);
    for (const uitklapper of element.shadowRoot?.querySelectorAll('details') ?? []) uitklapper.open = true;
    return element;
  },
});

toetsBreedte({ tag: TAG, waarde: WAARDE, attributen: { 'persoon-id': 'leeg' } });
