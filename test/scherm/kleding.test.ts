// De stijlen die met een deel mee komen: erbij op het element, naast wat er al staat.
import { expect, fixture } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { kleedErbij } from '../../src/scherm/kleding.js';

class Proefstuk extends LitElement {
  static override readonly styles = [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  protected override render() {
    return html`<p>Oma</p>`;
  }
}
customElements.define('proef-kleding', Proefstuk);

const ERBIJ = css`
  p {
    color: rgb(4, 5, 6);
  }
`;
const maak = (): Promise<Proefstuk> => fixture(html`<proef-kleding></proef-kleding>`);
const kleur = (element: Element): string => {
  const p = element.shadowRoot?.querySelector('p');
  return p ? getComputedStyle(p).color : '';
};

describe('kleding', () => {
  it('geeft een element stijlen erbij, één keer, en laat een blad van een ander staan', async () => {
    const element = await maak();
    const wortel = element.shadowRoot as ShadowRoot;
    const vreemd = new CSSStyleSheet();
    wortel.adoptedStyleSheets = [...wortel.adoptedStyleSheets, vreemd];
    const eerst = wortel.adoptedStyleSheets.length;
    expect(kleur(element)).to.equal('rgb(1, 2, 3)');

    kleedErbij(element, ERBIJ);
    kleedErbij(element, ERBIJ);
    expect(kleur(element)).to.equal('rgb(4, 5, 6)');
    expect(wortel.adoptedStyleSheets).to.include(vreemd);
    expect(wortel.adoptedStyleSheets.length).to.equal(eerst + 1);
  });

  it('geeft wie daarna komt ze meteen', async () => {
    kleedErbij(await maak(), ERBIJ);
    expect(kleur(await maak())).to.equal('rgb(4, 5, 6)');
  });
});
