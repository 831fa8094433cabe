// Zolang het script er niet is, en ook als het nooit komt: wat de pagina in het element zette is te lezen, en er is plaats vrijgehouden. Komt het
// element, dan is dat weg, en blijft staan wat erboven stond.
import { expect, waitUntil } from '@open-wc/testing';
import { eisBouw, openAdres, sluitPagina, vind, zichtbareTekst } from '../paginas/pagina.js';

const REM = 16;

describe('een pagina waarop het script niet of later komt', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  it('(werken) toont wat de pagina zelf in het element zette, met de plaats die zij vrijhield', async () => {
    const { venster } = await openAdres('/examples/zonder-script/index.html');
    const kaart = vind<HTMLElement>(venster, 'netwerk-kaart');
    expect(kaart.matches(':defined')).to.equal(false);
    expect(kaart.innerText.trim()).to.equal('Ziet u hier geen kaart? Bel ons dan: 14 0000.');
    expect((kaart.firstElementChild as HTMLElement).checkVisibility()).to.equal(true);
    expect(kaart.getBoundingClientRect().height).to.be.at.least(40 * REM);
  });

  it('en als het element er is staat dat niet meer in beeld, en is niets erboven verschoven', async () => {
    const { venster } = await openAdres('/examples/zonder-script/index.html');
    const kaart = vind<HTMLElement>(venster, 'netwerk-kaart');
    const kop = vind<HTMLElement>(venster, 'h1');
    const voor = [kop.getBoundingClientRect().top, kaart.getBoundingClientRect().top];
    const script = venster.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/zo-thuis/netwerk-kaart.js' });
    venster.document.head.append(script);
    await waitUntil(() => kaart.shadowRoot?.querySelector('.wortel'), 'niet getekend', { timeout: 20_000 });
    expect((kaart.firstElementChild as HTMLElement).checkVisibility()).to.equal(false);
    expect(zichtbareTekst(kaart)).not.to.equal('');
    expect([kop.getBoundingClientRect().top, kaart.getBoundingClientRect().top]).to.deep.equal(voor);
  });

  it('en zo gaat het bij elk element: de tekst van de pagina maakt plaats voor het element', async () => {
    const { venster } = await openAdres('/examples/zonder-script/index.html');
    const { document: bladzijde } = venster;
    const tags = ['steunfiguur-form', 'zo-thuis-ladder', 'gezinshuis-tarief-calculator', 'netwerk-kaart'];
    const teksten = tags.map((tag) => {
      const tekst = bladzijde.createElement('p');
      tekst.textContent = 'Bel ons: 14 0000.';
      const element = bladzijde.createElement(tag);
      element.append(tekst);
      bladzijde.body.append(element);
      return tekst;
    });
    for (const tekst of teksten) expect(tekst.checkVisibility(), tekst.parentElement?.localName).to.equal(true);
    const script = bladzijde.createElement('script');
    Object.assign(script, { type: 'module', src: '/zo-thuis/zo-thuis.js' });
    bladzijde.head.append(script);
    for (const tekst of teksten) {
      const element = tekst.parentElement as HTMLElement;
      const { localName } = element;
      await waitUntil(() => element.shadowRoot?.querySelector('.wortel'), localName, { timeout: 20_000 });
      expect(tekst.checkVisibility(), localName).to.equal(false);
    }
  });
});
