// Bewijst dat de suite voor toegankelijkheid bijt, ook in een schaduwboom: anders zou een stille axe overal "niets" vinden.
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { dubbeleIds, toetsToegankelijkheid, zoekOvertredingen } from './toegankelijk.suite.js';

class ProefVeld extends LitElement {
  static override properties = { etiket: {} };
  declare etiket: string | undefined;

  protected override render() {
    return this.etiket === undefined ? html`<input />` : html`<label>${this.etiket} <input /></label>`;
  }
}
customElements.define('proef-veld', ProefVeld);

describe('de suite voor toegankelijkheid', () => {
  it('vindt een veld zonder naam in een schaduwboom, en zegt waar', async () => {
    const veld = await fixture(html`<proef-veld></proef-veld>`);
    const overtredingen = await zoekOvertredingen(veld);
    expect(overtredingen).to.have.lengthOf(1);
    expect(overtredingen[0]).to.match(/^label .* bij proef-veld › input: /);
  });

  it('vindt te weinig contrast', async () => {
    const alinea = await fixture<HTMLElement>(html`<p>Nauwelijks te zien</p>`);
    alinea.style.setProperty('color', '#ccc');
    alinea.style.setProperty('background-color', '#fff');
    expect(await zoekOvertredingen(alinea)).to.have.lengthOf(1);
  });

  it('vindt een id dat twee keer in dezelfde boom staat, en niet een id dat een andere boom ook heeft', async () => {
    const doos = await fixture(html`<div><i id="een"></i><i id="een"></i><i id="twee"></i></div>`);
    doos.attachShadow({ mode: 'open' }).innerHTML = '<i id="twee"></i><b><i id="drie"></i><i id="drie"></i></b>';
    expect(dubbeleIds(doos)).to.deep.equal(['een', 'drie']);
  });

  it('begint niet over de bladzijde van de gast', async () => {
    const los = await fixture(
      html`<div>
        <h3>Kop</h3>
        <p>Buiten elk landmark.</p>
      </div>`,
    );
    expect(await zoekOvertredingen(los)).to.deep.equal([]);
  });
});

toetsToegankelijkheid('proefveld', {
  'met een naam': () => fixture(html`<proef-veld etiket="Naam"></proef-veld>`),
});
