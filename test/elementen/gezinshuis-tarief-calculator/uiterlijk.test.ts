// De rekenhulp in de stijl van echte gemeenten, op elke grond en op elke plek: de gezamenlijke suites.
import '../../../src/elementen/gezinshuis-tarief-calculator/define.js';
import { toetsBreedte } from '../../suites/breedte.suite.js';
import { toetsUiterlijk } from '../../suites/uiterlijk.suite.js';
import { openAlles } from './hulp.js';

const TAG = 'gezinshuis-tarief-calculator';

toetsUiterlijk({
  tag: TAG,
  hoofdknop: '[data-actie="opslaan"]',
  toont: { gedempt: ['.hulp', 'color'], lijn: ['.rijen', 'border-top-color'] },
  zetNeer: async (plek) => {
    const element = document.createElement(TAG);
    plek.append(element);
    await element.updateComplete;
    const { value } = element;
    // Meer dan het hele jaar leeg staan kan niet.
    element.value = { ...value, leegstand: { ...value.leegstand, fractie: 2 } };
    element.reportValidity();
    await element.updateComplete;
    await openAlles(element);
    return element;
  },
});

toetsBreedte({ tag: TAG, waarde: null });
