// Slepen met een echte hand, op een proefvlak met figuren in een <svg>. De eigenaar is hier zo klein als hij kan zijn.
import { expect, fixture, html as sjabloon } from '@open-wc/testing';
import { html, LitElement, svg } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { SleepController, type Sleeppunt } from '../../src/scherm/slepen.js';
import { type Hand, hand, muis, type Punt, puntVan, vinger, volgScroll } from '../hulp/handen.js';

class SleepProef extends LitElement {
  readonly gehoord: string[] = [];
  readonly klikken: string[] = [];
  plekken: Record<string, Punt> = { a: { x: 60, y: 60 }, b: { x: 200, y: 60 } };
  uit = false;
  metVlak = true;
  readonly slepen = new SleepController(this, {
    vlak: 'svg',
    vind: (doel) => (this.uit ? null : (doel.closest<SVGElement>('[data-id]')?.dataset['id'] ?? null)),
    begin: (id, punt) => this.#hoor('begin', id, punt),
    beweeg: (id, punt) => {
      this.#hoor('beweeg', id, punt);
      const vlak = this.renderRoot.querySelector('svg');
      this.plekken[id] = new DOMPoint(punt.x, punt.y).matrixTransform(vlak?.getScreenCTM()?.inverse());
      this.requestUpdate();
    },
    laatLos: (id, punt) => this.#hoor('laatLos', id, punt),
    breekAf: (id) => this.gehoord.push(`breekAf ${id}`),
  });

  #hoor(wat: string, id: string, { x, y }: Sleeppunt): void {
    this.gehoord.push(`${wat} ${id} ${Math.round(x)},${Math.round(y)}`);
  }

  override render() {
    return this.metVlak
      ? html`<svg viewBox="0 0 400 240" @click=${(een: Event) => this.#klik(een)}>
          <rect width="400" height="240" fill="#eee"></rect>
          ${Object.entries(this.plekken).map(
            ([id, { x, y }]) =>
              svg`<g data-id=${id} transform="translate(${x} ${y})"><circle r="30"></circle><text>${id}</text></g>`,
          )}
        </svg>`
      : html`<p>Geen vlak</p>`;
  }

  #klik({ target }: Event): void {
    this.klikken.push((target as Element).closest<SVGElement>('[data-id]')?.dataset['id'] ?? 'leeg');
  }

  figuur(id: string): SVGElement {
    const gevonden = this.renderRoot.querySelector<SVGElement>(`[data-id="${id}"] circle`);
    if (!gevonden) throw new Error(`${id} staat er niet`);
    return gevonden;
  }

  get vlak(): SVGElement {
    return this.renderRoot.querySelector('svg') as SVGElement;
  }

  /** Wat er gehoord is, zonder waar en zonder herhaling. */
  get soorten(): string[] {
    return this.gehoord
      .map((regel) => regel.split(' ').slice(0, 2).join(' '))
      .filter((regel, nummer, alle) => regel !== alle[nummer - 1]);
  }
}
customElements.define('sleep-proef', SleepProef);

/** Een proefvlak van 400 × 240 px op een bladzijde die hoog genoeg is om te scrollen. */
async function maak(omhulsel: HTMLElement = document.createElement('div')): Promise<SleepProef> {
  const plek = await fixture<HTMLElement>(sjabloon`<div></div>`);
  plek.style.height = '4000px';
  const element = new SleepProef();
  Object.assign(element.style, { display: 'block', width: '400px', height: '240px' });
  omhulsel.append(element);
  plek.append(omhulsel);
  await element.updateComplete;
  scrollTo(0, 0);
  return element;
}

/** Een plek op het proefvlak waar niemand staat, van linksboven gerekend in CSS-pixels. */
function op({ vlak }: SleepProef, x: number, y: number): Punt {
  const { left, top } = vlak.getBoundingClientRect();
  return { x: Math.round(left + x), y: Math.round(top + y) };
}

const handen: readonly Hand[] = hand === muis ? [muis] : [vinger, muis];
for (const een of handen) {
  describe(`slepen met ${een.naam}`, () => {
    it('verplaatst een figuur in een <svg>, en de bladzijde niet', async () => {
      const element = await maak();
      const [van, naar] = [puntVan(element.figuur('a')), op(element, 300, 200)];
      const scroll = volgScroll();
      await een.sleep(element.figuur('a'), naar);
      expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'laatLos a']);
      expect(element.gehoord[0]).to.equal(`begin a ${van.x},${van.y}`);
      expect(element.gehoord.at(-1)).to.equal(`laatLos a ${naar.x},${naar.y}`);
      expect(puntVan(element.figuur('a'))).to.deep.equal(naar);
      expect(scroll.bewoog).to.equal(false);
      scroll.stop();
    });

    it('omhoog net zo goed als opzij: wie meteen beweegt sleept ook', async () => {
      const element = await maak();
      element.plekken['b'] = { x: 200, y: 200 };
      element.requestUpdate();
      await element.updateComplete;
      const scroll = volgScroll();
      const greep = await een.pak(element.figuur('b'));
      await greep.naar(op(element, 200, 40), { stappen: 2 });
      expect(element.slepen.bezigMet).to.equal('b');
      await greep.los();
      expect(element.slepen.bezigMet).to.equal(null);
      expect(element.soorten).to.deep.equal(['begin b', 'beweeg b', 'laatLos b']);
      expect(scroll.bewoog).to.equal(false);
      scroll.stop();
    });

    it('een tik klikt, en sleept niet', async () => {
      const element = await maak();
      await een.tik(element.figuur('a'));
      expect(element.gehoord).to.deep.equal([]);
      expect(element.klikken).to.deep.equal(['a']);
    });

    it('een hand die trilt klikt', async () => {
      const element = await maak();
      const { x, y } = puntVan(element.figuur('a'));
      await een.sleep({ x, y }, { x: x + 2, y: y + 2 }, { stappen: 2 });
      expect(element.gehoord).to.deep.equal([]);
      expect(element.klikken).to.deep.equal(['a']);
    });

    it('de klik na een korte sleep is van niemand, en de volgende weer wel', async () => {
      const element = await maak();
      const { x, y } = puntVan(element.figuur('a'));
      await een.sleep({ x, y }, { x: x + 12, y }, { stappen: 4 });
      expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'laatLos a']);
      expect(element.klikken).to.deep.equal([]);
      await een.tik(element.figuur('a'));
      expect(element.klikken).to.deep.equal(['a']);
    });

    it('laat een klik van een script gaan, ook vlak na een sleep', async () => {
      const element = await maak();
      await een.sleep(element.figuur('a'), op(element, 300, 200));
      element.vlak.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      expect(element.klikken).to.deep.equal(['leeg']);
    });

    it('op lege grond verplaatst de bladzijde, en sleept niets', async () => {
      const element = await maak();
      await een.veeg(op(element, 320, 200), op(element, 320, 40));
      expect(scrollY).to.be.greaterThan(100);
      expect(element.gehoord).to.deep.equal([]);
    });

    it('van lege grond over een figuur heen sleept niets', async () => {
      const element = await maak();
      await een.sleep(op(element, 130, 200), puntVan(element.figuur('b')));
      expect(element.gehoord).to.deep.equal([]);
    });

    it('Escape breekt af: loslaten en de klik daarna tellen niet meer, en een dialoog blijft open', async () => {
      const dialoog = document.createElement('dialog');
      const element = await maak(dialoog);
      dialoog.showModal();
      await element.updateComplete;
      const greep = await een.pak(element.figuur('a'));
      await greep.naar(op(element, 300, 120));
      await sendKeys({ press: 'Escape' });
      expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'breekAf a']);
      expect(element.slepen.bezigMet).to.equal(null);
      await greep.naar(op(element, 320, 140));
      await greep.los();
      expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'breekAf a']);
      expect(element.klikken).to.deep.equal([]);
      expect(dialoog.open).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(dialoog.open, 'de volgende Escape is weer van de dialoog').to.equal(false);
    });

    it('klopt in een vak dat gedraaid, geschaald en gescrold is', async () => {
      const vak = document.createElement('div');
      const element = await maak(vak);
      Object.assign(vak.style, { height: '300px', width: '420px', overflow: 'auto' });
      Object.assign(element.style, { marginTop: '150px', transform: 'rotate(20deg) scale(0.7)' });
      vak.appendChild(document.createElement('div')).style.height = '900px';
      vak.scrollTop = 140;
      const scroll = volgScroll(vak);
      const naar = { x: puntVan(element.figuur('a')).x + 90, y: puntVan(element.figuur('a')).y + 60 };
      await een.sleep(element.figuur('a'), naar);
      expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'laatLos a']);
      expect(element.gehoord.at(-1)).to.equal(`laatLos a ${naar.x},${naar.y}`);
      expect(scroll.bewoog).to.equal(false);
      scroll.stop();
    });

    it('mag buiten het vlak loslaten', async () => {
      const element = await maak();
      const { x, y } = op(element, 0, 0);
      const naar = { x: x + 500, y: y + 320 };
      await een.sleep(element.figuur('a'), naar);
      expect(element.gehoord.at(-1)).to.equal(`laatLos a ${naar.x},${naar.y}`);
      expect(element.klikken).to.deep.equal([]);
    });

    const weg: Readonly<Record<string, (element: SleepProef) => void>> = {
      'de figuur weg is': (element) => {
        delete element.plekken['a'];
        element.requestUpdate();
      },
      'er niets meer mag': (element) => {
        element.uit = true;
        element.requestUpdate();
      },
      'het vlak weg is': (element) => {
        element.metVlak = false;
        element.requestUpdate();
      },
      'het element weg is': (element) => element.remove(),
      'de eigenaar ermee stopt': (element) => element.slepen.stop(),
    };
    for (const [wanneer, doe] of Object.entries(weg)) {
      it(`breekt één keer af als ${wanneer}`, async () => {
        const element = await maak();
        const elders = op(element, 300, 200);
        const greep = await een.pak(element.figuur('a'));
        await greep.naar(op(element, 300, 120));
        doe(element);
        await element.updateComplete;
        expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'breekAf a']);
        await greep.naar(elders);
        await greep.los();
        expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'breekAf a']);
      });
    }

    it('breekt één keer af als het vlak niet meer te zien is: een dialoog gaat dicht onder de hand', async () => {
      const dialoog = document.createElement('dialog');
      const element = await maak(dialoog);
      Object.assign(dialoog.style, { margin: '0', padding: '0', maxWidth: 'none' });
      dialoog.showModal();
      const [elders, ver] = [op(element, 300, 200), op(element, 200, 200)];
      const greep = await een.pak(element.figuur('a'));
      await greep.naar(op(element, 300, 120));
      dialoog.close();
      const stond = JSON.stringify(element.plekken['a']);
      await greep.naar(elders);
      await greep.naar(ver);
      await greep.los();
      expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'breekAf a']);
      expect(JSON.stringify(element.plekken['a']), 'zonder vlak is er geen plek om naar te gaan').to.equal(stond);
      dialoog.showModal();
      await een.sleep(element.figuur('b'), op(element, 60, 200));
      expect(element.soorten.slice(3)).to.deep.equal(['begin b', 'beweeg b', 'laatLos b']);
    });

    it('werkt weer als het element verplaatst is, of het vlak er opnieuw staat', async () => {
      const element = await maak();
      element.parentElement?.parentElement?.prepend(element);
      await een.sleep(element.figuur('a'), op(element, 300, 200));
      expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'laatLos a']);
      for (const metVlak of [false, true]) {
        element.metVlak = metVlak;
        element.requestUpdate();
        await element.updateComplete;
      }
      await een.sleep(element.figuur('b'), op(element, 60, 200));
      expect(element.soorten.slice(3)).to.deep.equal(['begin b', 'beweeg b', 'laatLos b']);
    });

    it('zegt niets als de hand weer weg is voor er iets opgepakt werd', async () => {
      const element = await maak();
      const greep = await een.pak(element.figuur('a'));
      await sendKeys({ press: 'Escape' });
      await greep.naar(op(element, 300, 120));
      await greep.los();
      expect(element.gehoord).to.deep.equal([]);
    });
  });
}

describe('slepen', () => {
  it('alleen met de linkerknop van de muis', async () => {
    const element = await maak();
    const figuur = element.figuur('a');
    const { x, y } = puntVan(figuur);
    for (const [soort, extra] of [
      ['pointerdown', { button: 2 }],
      ['pointermove', { clientX: x + 50 }],
      ['pointerup', { clientX: x + 50, button: 2 }],
    ] as const) {
      figuur.dispatchEvent(
        new PointerEvent(soort, { bubbles: true, composed: true, clientY: y, pointerId: 1, ...extra }),
      );
    }
    expect(element.gehoord).to.deep.equal([]);
  });
});

if (vinger.kan) {
  describe('slepen met vingers', () => {
    const plekken = { 'een andere figuur': [200, 60], 'lege grond': [320, 200], 'de bladzijde': [500, 400] } as const;
    for (const [waar, [x, y]] of Object.entries(plekken)) {
      it(`een tweede vinger op ${waar} breekt af`, async () => {
        const element = await maak();
        const eerste = await vinger.pak(element.figuur('a'));
        await eerste.naar(op(element, 100, 120));
        const tweede = await vinger.pak(op(element, x, y));
        expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'breekAf a']);
        await tweede.naar(op(element, x, y + 30));
        await tweede.los();
        await eerste.naar(op(element, 120, 200));
        await eerste.los();
        expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'breekAf a']);
        expect(element.klikken).to.deep.equal([]);
      });
    }

    it('met zijn tweeën knijpen op een figuur vergroot de bladzijde, en sleept niets', async () => {
      const element = await maak();
      const midden = puntVan(element.figuur('b'));
      await vinger.tweeVingers(
        [midden, { x: midden.x + 60, y: midden.y + 60 }],
        [
          { x: midden.x - 60, y: midden.y },
          { x: midden.x + 160, y: midden.y + 160 },
        ],
      );
      expect(visualViewport?.scale).to.be.greaterThan(1.2);
      expect(element.gehoord.filter((regel) => regel.startsWith('laatLos'))).to.deep.equal([]);
      await vinger.knijp({ x: 400, y: 300 }, 0.25);
      expect(visualViewport?.scale).to.equal(1);
    });

    it('breekt af als de browser de vinger afneemt', async () => {
      const element = await maak();
      const greep = await vinger.pak(element.figuur('a'));
      await greep.naar(op(element, 300, 120));
      await greep.breekAf();
      expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'breekAf a']);
    });

    it('wie lang vasthoudt kan daarna slepen: er komt geen menu tussen', async () => {
      const element = await maak();
      let menus = 0;
      element.addEventListener('contextmenu', ({ defaultPrevented }) => (menus += defaultPrevented ? 0 : 1));
      const naar = op(element, 300, 200);
      await vinger.sleep(element.figuur('a'), naar, { houVast: 900 });
      expect(element.soorten).to.deep.equal(['begin a', 'beweeg a', 'laatLos a']);
      expect(puntVan(element.figuur('a'))).to.deep.equal(naar);
      expect(menus).to.equal(0);
    });

    it('een vinger die al scrolt maakt van een tweede op een figuur geen sleep', async () => {
      const element = await maak();
      const eerste = await vinger.pak({ x: 600, y: 400 });
      const tweede = await vinger.pak(element.figuur('a'));
      await tweede.naar(op(element, 100, 160));
      await tweede.los();
      await eerste.los();
      expect(element.gehoord).to.deep.equal([]);
    });
  });
}
