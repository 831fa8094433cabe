// Twee apps van verschillende raamwerken op één bladzijde, elk met een eigen element van ons: zoals een portaal dat van twee teams is.
import { expect, waitUntil } from '@open-wc/testing';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp, h } from 'vue';
import '../../src/elementen/netwerk-kaart/define.js';
import '../../src/elementen/steunfiguur-form/define.js';

describe('een app van React naast een app van Vue', () => {
  const vakken = { react: document.createElement('div'), vue: document.createElement('div') };
  const react = createRoot(vakken.react);
  const vue = createApp({ render: () => h('netwerk-kaart', { name: 'kaart' }) });

  before(() => {
    document.body.append(vakken.react, vakken.vue);
    react.render(createElement('steunfiguur-form', { name: 'steunfiguren' }));
    vue.mount(vakken.vue);
  });

  after(() => {
    react.unmount();
    vue.unmount();
    vakken.react.remove();
    vakken.vue.remove();
  });

  for (const [raamwerk, tag, naam] of [
    ['react', 'steunfiguur-form', 'steunfiguren'],
    ['vue', 'netwerk-kaart', 'kaart'],
  ] as const) {
    it(`(werken) ${raamwerk} zet <${tag}> neer, met zijn naam en zijn vragen`, async () => {
      const knoppen = () => vakken[raamwerk].querySelector(tag)?.shadowRoot?.querySelectorAll('button').length ?? 0;
      await waitUntil(() => knoppen() > 0, 'het element is getekend');
      expect(vakken[raamwerk].querySelector(tag)?.getAttribute('name')).to.equal(naam);
    });
  }
});
