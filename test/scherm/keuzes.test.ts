// Keuzes die er als knoppen uitzien, en tabbladen: wat een toetsenbord en een schermlezer eraan hebben, en dat elk vlak groot genoeg is.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { css, LitElement, type TemplateResult } from 'lit';
import { actie, invoer, invoerVan, type Invoerveld } from '../../src/scherm/acties.js';
import { EigenGebeurtenissen } from '../../src/scherm/eigen-gebeurtenissen.js';
import { tabblad, tablijst } from '../../src/scherm/tabbladen.js';
import { keuzes } from '../../src/scherm/veld.js';
import { formulierveldStyles } from '../../src/ui/formulierveld.styles.js';
import { hostStyles } from '../../src/ui/host.styles.js';
import { keuzesStyles } from '../../src/ui/keuzes.styles.js';

type Blad = 'een' | 'twee' | 'drie';
const BLADEN = [
  ['een', 'Eén'],
  ['twee', 'Twee'],
  ['drie', 'Drie'],
] as const;

const RINGEN = [
  ['heel', 'Heel dichtbij'],
  ['dicht', 'Dichtbij'],
  ['ver', 'Verder weg'],
] as const;

class ProefKeuzes extends LitElement {
  static override styles = [
    hostStyles,
    formulierveldStyles,
    keuzesStyles,
    css`
      .smal {
        inline-size: 250px;
      }
    `,
  ];
  blad: Blad = 'een';
  ring = '';
  /** De antwoorden van de balk. */
  ringen: readonly (readonly [code: string, tekst: string])[] = RINGEN;
  readonly doe = {
    kiesBlad: (blad: Blad) => {
      this.blad = blad;
      this.requestUpdate();
    },
    kiesRing: (veld: Invoerveld) => {
      this.ring = veld.value;
      this.requestUpdate();
    },
  };

  constructor() {
    super();
    const niets = (): void => undefined;
    this.addController(
      new EigenGebeurtenissen(this, {
        opInvoer: (veld) => invoerVan(veld)?.(),
        opKlaar: niets,
        opVerlaten: niets,
        opActie: (doe) => doe(),
        opToets: niets,
      }),
    );
  }

  protected override render(): TemplateResult {
    const { doe, blad, ring } = this;
    return html`<div class="wortel">
      ${tablijst({ naam: 'proef', label: 'Proef', bladen: BLADEN, gekozen: blad, bijKeuze: (code) => actie(doe, 'kiesBlad', code) })}
      ${tabblad('proef', blad, html`<p>Dit is ${blad}</p>`)}
      <div class="smal">
        ${keuzes(
          { pad: '/ring', label: 'Ring', vorm: 'balk', invoer: invoer(doe, 'kiesRing') },
          'radio',
          [ring],
          this.ringen,
        )}
        ${keuzes(
          { pad: '/steun', label: 'Steun', vorm: 'chips', invoer: invoer(doe, 'kiesRing') },
          'checkbox',
          [],
          [
            ['luistert', 'Luistert'],
            ['helpt', 'Helpt mee'],
          ],
        )}
      </div>
    </div>`;
  }
}
customElements.define('proef-keuzes', ProefKeuzes);

async function maak(richting = 'ltr'): Promise<{ element: ProefKeuzes; wortel: ShadowRoot }> {
  const element = await fixture<ProefKeuzes>(html`<proef-keuzes dir=${richting}></proef-keuzes>`);
  return { element, wortel: element.shadowRoot as ShadowRoot };
}

const tabs = (wortel: ShadowRoot): HTMLElement[] => [...wortel.querySelectorAll<HTMLElement>('[role=tab]')];

async function druk(element: ProefKeuzes, toets: string): Promise<string | null | undefined> {
  await sendKeys({ press: toets });
  await element.updateComplete;
  return element.shadowRoot?.activeElement?.textContent?.trim();
}

describe('tabbladen', () => {
  it('zijn één stop voor Tab; de pijlen, Home en End kiezen meteen', async () => {
    const { element, wortel } = await maak();
    tabs(wortel)[0]?.focus();
    expect(await druk(element, 'ArrowRight')).to.equal('Twee');
    expect(wortel.querySelector('[role=tabpanel]')?.textContent?.trim()).to.equal('Dit is twee');
    expect(await druk(element, 'End')).to.equal('Drie');
    expect(await druk(element, 'ArrowRight')).to.equal('Eén');
    expect(await druk(element, 'ArrowLeft')).to.equal('Drie');
    expect(await druk(element, 'Home')).to.equal('Eén');
    expect(tabs(wortel).map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1]);
  });

  it('lopen in een taal van rechts naar links de andere kant op', async () => {
    const { element, wortel } = await maak('rtl');
    tabs(wortel)[0]?.focus();
    expect(await druk(element, 'ArrowLeft')).to.equal('Twee');
  });

  it('noemen hun blad, en het blad noemt zijn tab', async () => {
    const { wortel } = await maak();
    const [eerste] = tabs(wortel);
    const blad = wortel.querySelector('[role=tabpanel]');
    expect(eerste?.getAttribute('aria-controls')).to.equal(blad?.id);
    expect(blad?.getAttribute('aria-labelledby')).to.equal(eerste?.id);
    await expect(wortel.host).to.be.accessible();
  });
});

/** De woorden die over twee regels staan. */
function gebroken(plek: Element): string[] {
  return [...plek.querySelectorAll('.keuze span')].flatMap((span) => {
    const stuk = document.createTreeWalker(span, NodeFilter.SHOW_TEXT).nextNode() as Text;
    return Array.from(stuk.data.matchAll(/\S+/g)).flatMap(({ 0: woord, index }) => {
      const bereik = document.createRange();
      bereik.setStart(stuk, index);
      bereik.setEnd(stuk, index + woord.length);
      return new Set([...bereik.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [woord] : [];
    });
  });
}

describe('keuzes als balk en als chips', () => {
  for (const [maat, lettergrootte] of [
    ['gewone letters', 16],
    ['twee keer zo grote letters', 32],
  ] as const) {
    it(`breken geen woord en steken nergens uit, met ${maat}`, async () => {
      const { element, wortel } = await maak();
      element.style.fontSize = `${lettergrootte}px`;
      element.ringen = [
        ['ja', 'Ja'],
        ['nee', 'Nee'],
        ['later', 'Nog bespreken'],
      ];
      element.requestUpdate();
      await element.updateComplete;
      const balk = wortel.querySelector<HTMLElement>('.keuzes--balk');
      if (!balk) throw new Error('geen balk');
      expect(gebroken(balk)).to.deep.equal([]);
      expect(balk.scrollWidth).to.be.at.most(balk.clientWidth);
    });
  }

  it('blijven rondjes en vakjes: de pijlen kiezen in een balk, de spatie zet een chip aan', async () => {
    const { element, wortel } = await maak();
    const [heel, dicht] = wortel.querySelectorAll<HTMLInputElement>('.keuzes--balk input');
    const [luistert] = wortel.querySelectorAll<HTMLInputElement>('.keuzes--chips input');
    heel?.click();
    heel?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(dicht?.checked).to.equal(true);
    expect(element.ring).to.equal('dicht');
    luistert?.focus();
    await sendKeys({ press: ' ' });
    expect(luistert?.checked).to.equal(true);
  });

  it('zijn over hun hele vlak raak, minstens 44 px, en passen op een smal scherm', async () => {
    const { wortel } = await maak();
    const smal = wortel.querySelector('.smal') as HTMLElement;
    for (const keuze of wortel.querySelectorAll<HTMLElement>('.keuze')) {
      const { width, height, left, top } = keuze.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      const onder = wortel.elementFromPoint(left + 6, top + height / 2);
      expect(keuze.contains(onder)).to.equal(true);
      expect(keuze.scrollWidth).to.be.at.most(keuze.clientWidth + 1);
    }
    expect(smal.scrollWidth).to.be.at.most(smal.clientWidth);
  });
});
