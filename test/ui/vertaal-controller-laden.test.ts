// Teksten die nog geladen moeten worden: waar het tekenen op wacht, wat er tot die tijd blijft staan, en wat er gebeurt als laden mislukt.
import { expect, fixture, html as wtrHtml, nextFrame } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { tekstpakket } from '../../src/teksten/pakket.js';
import { VertaalController } from '../../src/ui/vertaal-controller.js';

const nl = { titel: 'Titel', groet: 'Dag u' } as const;
const en = { titel: 'Title', groet: 'Hello' } as const;
const je = { groet: 'Hoi je' } as const;
const paneelNl = { 'paneel.titel': 'Paneel', 'paneel.vraag': 'Wat wilt u?' } as const;
const paneelEn = { 'paneel.titel': 'Panel', 'paneel.vraag': 'What would you like?' } as const;
const paneelJe = { 'paneel.vraag': 'Wat wil je?' } as const;

/** Een lader die pas komt, of mislukt, als de toets dat zegt. */
function opAfroep<T>(teksten: T) {
  let gevraagd = 0;
  let wachtend: { kom: () => void; mislukt: () => void }[] = [];
  const laatWeten = async (uitkomst: 'kom' | 'mislukt') => {
    for (const wie of wachtend) wie[uitkomst]();
    wachtend = [];
    await nextFrame();
  };
  return {
    lader: () => {
      gevraagd++;
      return new Promise<{ readonly teksten: T }>((kom, mislukt) => {
        wachtend.push({ kom: () => kom({ teksten }), mislukt: () => mislukt(new TypeError('Failed to fetch')) });
      });
    },
    gevraagd: () => gevraagd,
    kom: () => laatWeten('kom'),
    mislukt: () => laatWeten('mislukt'),
  };
}

function stel() {
  const bron = {
    en: opAfroep(en),
    je: opAfroep(je),
    paneelNl: opAfroep(paneelNl),
    paneelEn: opAfroep(paneelEn),
    paneelJe: opAfroep(paneelJe),
  };
  const pakket = tekstpakket({
    begin: { nl, en: bron.en.lader, je: bron.je.lader },
    paneel: {
      stammen: ['paneel.'],
      nl: bron.paneelNl.lader,
      en: bron.paneelEn.lader,
      je: bron.paneelJe.lader,
    },
  });
  return { bron, pakket };
}

let pakket = stel().pakket;

class ProefLadendElement extends LitElement {
  static override properties = { aanspreekvorm: {}, open: { type: Boolean } };
  declare aanspreekvorm: string;
  declare open: boolean;
  aantal = 0;
  readonly t = new VertaalController(this, pakket, () => (this.open ? ['begin', 'paneel'] : ['begin']));
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.t.klaar ? super.scheduleUpdate() : this.t.wachtOp().then(() => super.scheduleUpdate());
  }
  protected override render() {
    this.aantal++;
    return html`<p>${this.t.tekst('titel')} ${this.t.tekst('groet')}</p>
      ${this.open ? html`<p>${this.t.tekst('paneel.titel')} ${this.t.tekst('paneel.vraag')}</p>` : ''}`;
  }
}
customElements.define('proef-ladend', ProefLadendElement);

const gezien = ({ shadowRoot }: Element): string =>
  [...(shadowRoot?.querySelectorAll('p') ?? [])].map((alinea) => alinea.textContent.trim()).join(' | ');

describe('teksten laden', () => {
  let bron: ReturnType<typeof stel>['bron'];
  const waarschuwingen: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    ({ bron, pakket } = stel());
    waarschuwingen.length = 0;
    console.warn = (...delen: unknown[]) => void waarschuwingen.push(delen.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  /** Zet een element op de pagina zonder te wachten tot het getekend is. */
  async function zet(attributen: Readonly<Record<string, string>> = {}): Promise<ProefLadendElement> {
    const plek = await fixture(wtrHtml`<div></div>`);
    const element = document.createElement('proef-ladend') as ProefLadendElement;
    for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
    plek.append(element);
    await nextFrame();
    return element;
  }

  it('tekent in het Nederlands meteen, en haalt niets', async () => {
    const element = await zet();
    expect(gezien(element)).to.equal('Titel Dag u');
    expect(Object.values(bron).map(({ gevraagd }) => gevraagd())).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('wacht bij een andere taal met tekenen tot de teksten er zijn', async () => {
    const element = await zet({ lang: 'en' });
    expect([gezien(element), element.aantal, element.t.klaar]).to.deep.equal(['', 0, false]);
    await bron.en.kom();
    expect([gezien(element), element.aantal, element.t.klaar]).to.deep.equal(['Title Hello', 1, true]);
    expect(element.t.taal).to.equal('en');
  });

  it('wacht ook op de je-vorm, en haalt daarvoor geen Engels', async () => {
    const element = await zet({ aanspreekvorm: 'je' });
    expect(gezien(element)).to.equal('');
    await bron.je.kom();
    expect(gezien(element)).to.equal('Titel Hoi je');
    expect(bron.en.gevraagd()).to.equal(0);
  });

  it('is wat één element gehaald heeft er voor het volgende meteen', async () => {
    await zet({ lang: 'en' });
    await bron.en.kom();
    const tweede = await zet({ lang: 'en' });
    expect(gezien(tweede)).to.equal('Title Hello');
    expect(bron.en.gevraagd()).to.equal(1);
  });

  it('houdt bij een andere taal de vorige tot de nieuwe er is, en blijft intussen tekenen', async () => {
    const element = await zet();
    element.lang = 'en';
    await nextFrame();
    element.requestUpdate();
    await element.updateComplete;
    expect([gezien(element), element.aantal, element.t.taal]).to.deep.equal(['Titel Dag u', 2, 'nl']);
    await bron.en.kom();
    expect([gezien(element), element.t.taal]).to.deep.equal(['Title Hello', 'en']);
  });

  it('neemt bij twee talen na elkaar de laatste, wie er ook het eerst is', async () => {
    const element = await zet();
    element.lang = 'en';
    await nextFrame();
    element.lang = 'nl';
    await nextFrame();
    await bron.en.kom();
    expect([gezien(element), element.t.taal]).to.deep.equal(['Titel Dag u', 'nl']);
  });

  it('toont Nederlands als de taal niet te laden is, met één waarschuwing, en probeert het bij een volgende taal opnieuw', async () => {
    const element = await zet({ lang: 'en' });
    await bron.en.mislukt();
    expect([gezien(element), element.t.taal]).to.deep.equal(['Titel Dag u', 'nl']);
    element.requestUpdate();
    await element.updateComplete;
    expect(waarschuwingen).to.deep.equal(['[zo-thuis] proef-ladend: teksten-niet-geladen (en)']);
    expect(bron.en.gevraagd()).to.equal(1);
    element.lang = 'nl';
    await nextFrame();
    element.lang = 'en';
    await nextFrame();
    await bron.en.kom();
    expect(gezien(element)).to.equal('Title Hello');
  });

  it('toont de u-vorm als de je-vorm niet te laden is', async () => {
    const element = await zet({ aanspreekvorm: 'je' });
    await bron.je.mislukt();
    expect(gezien(element)).to.equal('Titel Dag u');
    expect(waarschuwingen).to.deep.equal(['[zo-thuis] proef-ladend: teksten-niet-geladen (je)']);
  });

  describe('een deel dat later nodig is', () => {
    it('laat staan wat er stond tot het er is: nooit een sleutel, nooit een leeg paneel', async () => {
      const element = await zet();
      element.open = true;
      await nextFrame();
      expect([gezien(element), element.aantal]).to.deep.equal(['Titel Dag u', 1]);
      await bron.paneelNl.kom();
      expect(gezien(element)).to.equal('Titel Dag u | Paneel Wat wilt u?');
      expect(waarschuwingen).to.deep.equal([]);
    });

    it('komt in de taal die het element spreekt, zonder het Nederlands te halen', async () => {
      const element = await zet({ lang: 'en' });
      await bron.en.kom();
      element.open = true;
      await nextFrame();
      await bron.paneelEn.kom();
      expect(gezien(element)).to.equal('Title Hello | Panel What would you like?');
      expect(bron.paneelNl.gevraagd()).to.equal(0);
    });

    it('wisselt bij een andere taal samen met de rest', async () => {
      const element = await zet({ open: '' });
      await bron.paneelNl.kom();
      element.lang = 'en';
      await nextFrame();
      await bron.en.kom();
      expect(gezien(element), 'half Engels').to.equal('Titel Dag u | Paneel Wat wilt u?');
      await bron.paneelEn.kom();
      expect(gezien(element)).to.equal('Title Hello | Panel What would you like?');
    });

    it('is vooruit te halen, blijft erbij, en komt in een andere taal mee', async () => {
      const element = await zet();
      const belofte = element.t.laad('paneel');
      expect(element.t.kent('paneel.titel')).to.equal(false);
      await bron.paneelNl.kom();
      expect(await belofte).to.equal(true);
      expect(element.t.tekst('paneel.titel')).to.equal('Paneel');
      element.aanspreekvorm = 'je';
      await nextFrame();
      await bron.je.kom();
      await bron.paneelJe.kom();
      expect(element.t.tekst('paneel.vraag')).to.equal('Wat wil je?');
    });

    it('is er niet te laden, dan zegt `laad` dat en blijft het element werken', async () => {
      const element = await zet();
      const belofte = element.t.laad('paneel');
      await bron.paneelNl.mislukt();
      await bron.paneelNl.mislukt();
      expect(await belofte).to.equal(false);
      expect([gezien(element), element.t.klaar]).to.deep.equal(['Titel Dag u', true]);
      expect(waarschuwingen).to.deep.equal(['[zo-thuis] proef-ladend: teksten-niet-geladen (nl)']);
    });
  });

  it('neemt eigen teksten aan voor een deel dat er nog niet is, en weigert wat nergens bij hoort', async () => {
    const element = await zet();
    element.t.overschrijf({ 'paneel.titel': 'Ons paneel', 'ander.titel': 'Nergens' });
    element.open = true;
    await nextFrame();
    await bron.paneelNl.kom();
    expect(gezien(element)).to.equal('Titel Dag u | Ons paneel Wat wilt u?');
    expect(waarschuwingen).to.deep.equal(['[zo-thuis] proef-ladend: tekst-onbekend (teksten)']);
  });
});
