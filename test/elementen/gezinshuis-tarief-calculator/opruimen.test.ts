// Wie de calculator weghaalt is hem kwijt: geen wekkers, geen luisteraars; wie hem terugzet heeft hem weer.
import { expect } from '@open-wc/testing';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { alleTekst, maak, tekst, typ, veld, veldInBeeld, voorbeeldInvoer, TAG, type Calculator } from './hulp.js';
import { opruimSuite } from '../../suites/opruimen.suite.js';

const { en } = TEKSTEN['gezinshuis-tarief-calculator'];
opruimSuite<Calculator>({
  tag: TAG,
  waarde: voorbeeldInvoer(),
  melding: (element, keer) => {
    const invoer = veldInBeeld(element, '/inkomen/maandsalaris');
    invoer.value = String(5000 + keer);
    invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
  alleTekst,
  engels: en.titel,
});

describe('opruimen', () => {
  it('houdt bij verplaatsen wat getypt was', async () => {
    const element = await maak();
    await typ(element, '/inkomen/maandsalaris', '12abc');
    const ander = document.createElement('section');
    element.parentElement?.append(ander);
    ander.append(element);
    await element.updateComplete;
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('12abc');
    expect(alleTekst(element)).to.contain(tekst('titel'));
  });

  it('geeft zonder toestemming geen verzoek en geen opslag', async () => {
    const echteFetch = globalThis.fetch;
    let verzoeken = 0;
    globalThis.fetch = async (...delen) => {
      verzoeken += 1;
      return echteFetch(...delen);
    };
    const voor = [document.cookie, localStorage.length, sessionStorage.length];
    try {
      const element = await maak();
      await typ(element, '/inkomen/maandsalaris', '5000');
    } finally {
      globalThis.fetch = echteFetch;
    }
    expect(verzoeken).to.equal(0);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(voor);
  });
});
