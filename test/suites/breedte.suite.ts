// Hoe breed en hoe groot elk element is op een plek die wij niet kiezen: in een dialoog, een tabelcel, een raster, en bij een pagina met
// een andere lettermaat. Elk element staat in een eigen venster (een iframe), zodat de breedte van de pagina echt die breedte is.
import { expect, waitUntil } from '@open-wc/testing';
import { uitstekend } from '../hulp/uitstekend.js';

export interface Breedte {
  readonly tag: string;
  /** Een waarde als gewone gegevens, of `null` voor leeg. */
  readonly waarde: unknown;
  readonly attributen?: Readonly<Record<string, string>>;
}

type Venster = Window & typeof globalThis;
type Element_ = HTMLElement & { value: unknown; readonly updateComplete: Promise<boolean> };

const PLEK = '<i class="hier"></i>';

/** Plekken op een pagina. `class="hier"` wordt het element. */
const PLEKKEN: Readonly<Record<string, string>> = {
  dialoog: `<dialog>${PLEK}</dialog>`,
  popover: `<div popover>${PLEK}</div>`,
  tabelcel: `<table><tr><td>${PLEK}</td></tr></table>`,
  float: `<div style="float: inline-start">${PLEK}</div>`,
  'inline-block': `<div style="display: inline-block">${PLEK}</div>`,
  'inline-flex': `<div style="display: inline-flex">${PLEK}</div>`,
  flexrij: `<div style="display: flex">${PLEK}</div>`,
  'flexrij naast een knop': `<div style="display: flex"><button>x</button>${PLEK}</div>`,
  'flexkolom die niet rekt': `<div style="display: flex; flex-direction: column; align-items: flex-start">${PLEK}</div>`,
  'raster auto': `<div style="display: grid; grid-template-columns: auto; justify-content: start">${PLEK}</div>`,
  'raster min-content': `<div style="display: grid; grid-template-columns: min-content">${PLEK}</div>`,
  'raster fit-content': `<div style="display: grid; grid-template-columns: fit-content(60rem)">${PLEK}</div>`,
  absoluut: `<div style="position: absolute">${PLEK}</div>`,
  'zelf absoluut': PLEK.replace(
    '>',
    ' style="position: absolute; inset-inline-start: 16px; inline-size: fit-content">',
  ),
  'fit-content': `<div style="inline-size: fit-content">${PLEK}</div>`,
  'min-content': `<div style="inline-size: min-content">${PLEK}</div>`,
  'zelf min-content': PLEK.replace('>', ' style="inline-size: min-content">'),
  'gewoon in een alinea-breed vak': `<div>${PLEK}</div>`,
};

const LETTERMATEN: Readonly<Record<string, string>> = {
  'html 62,5 % en body 1,6rem': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'html 62,5 %': 'html { font-size: 62.5% }',
  'html 14 px': 'html { font-size: 14px }',
  'body 14 px': 'body { font-size: 14px }',
  'body 11 px': 'body { font-size: 11px }',
};

export function toetsBreedte({ tag, waarde, attributen = {} }: Breedte): void {
  describe(`<${tag}>: breedte en maat`, () => {
    let kader: HTMLIFrameElement;
    let venster: Venster;

    before(async () => {
      kader = document.createElement('iframe');
      kader.style.setProperty('block-size', '900px');
      kader.srcdoc = `<!doctype html><html lang="nl"><meta charset="utf-8" />
        <script type="module" src="/src/elementen/${tag}/define.ts"></script>
        <style>body { margin: 16px; font: 16px / 1.5 sans-serif }</style><style id="pagina"></style><body></body></html>`;
      const geladen = new Promise((klaar) => kader.addEventListener('load', klaar, { once: true }));
      document.body.append(kader);
      await geladen;
      venster = kader.contentWindow as Venster;
      await venster.customElements.whenDefined(tag);
    });
    after(() => kader.remove());

    /** De pagina, zo breed, met deze stijl en dit erin; het element staat er getekend. */
    const zet = async (breedte: number, inhoud: string, stijl = ''): Promise<Element_> => {
      kader.style.setProperty('inline-size', `${breedte}px`);
      const pagina = venster.document;
      (pagina.querySelector('#pagina') as HTMLElement).textContent = stijl;
      pagina.body.innerHTML = inhoud;
      const hier = pagina.querySelector('.hier') as HTMLElement;
      const element = pagina.createElement(tag) as unknown as Element_;
      for (const [naam, tekst] of Object.entries(attributen)) element.setAttribute(naam, tekst);
      element.style.cssText = hier.style.cssText;
      // De gegevens horen bij dit venster.
      if (waarde !== null) element.value = venster.JSON.parse(JSON.stringify(waarde)) as unknown;
      hier.replaceWith(element);
      pagina.querySelector('dialog')?.showModal();
      pagina.querySelector<HTMLElement>('[popover]')?.showPopover();
      await element.updateComplete;
      return element;
    };

    for (const breedte of [1280, 375]) {
      it(`is op een pagina van ${breedte} px nooit smaller dan 320 px, en nooit breder dan de plek`, async () => {
        const mis: string[] = [];
        for (const [naam, inhoud] of Object.entries(PLEKKEN)) {
          const element = await zet(breedte, inhoud);
          const { width, left, right } = element.getBoundingClientRect();
          const ruimte = venster.document.documentElement.clientWidth;
          const inhoudBreedte = ruimte - 32;
          // Een dialoog houdt zelf een marge en een rand.
          const minst = Math.min(320, naam === 'dialoog' ? inhoudBreedte - 60 : inhoudBreedte);
          if (width < minst - 0.5) mis.push(`${naam}: ${width} is smaller dan ${minst}`);
          if (left < -0.5 || right > ruimte + 0.5) mis.push(`${naam}: ${left} tot ${right} in ${ruimte}`);
          const ruim = ['dialoog', 'float', 'tabelcel', 'inline-block', 'absoluut', 'fit-content'].includes(naam);
          if (breedte === 1280 && ruim && (width < 640 || width > 900)) mis.push(`${naam}: ${width} is niet ruim`);
        }
        expect(mis).to.deep.equal([]);
      });
    }

    for (const [naam, stijl] of Object.entries(LETTERMATEN)) {
      it(`${naam}: doelen van 44 px, velden van 16 px, en geen tekst onder 12 px`, async () => {
        const element = await zet(375, PLEK, stijl);
        await opengeklapt(element);
        expect(teKlein(element)).to.deep.equal([]);
      });
    }

    it('breekt zijn regels ook in een cel of een knoppenrij die dat zelf niet doet', async () => {
      const plek = `<table style="white-space: nowrap; inline-size: 100%"><tr><td>${PLEK}</td></tr></table>`;
      const element = await zet(320, plek, 'body { margin: 8px }');
      await opengeklapt(element);
      const pagina = venster.document.documentElement;
      expect(uitstekend(wortel(element), { left: -Infinity, right: pagina.clientWidth })).to.deep.equal([]);
      expect(pagina.scrollWidth).to.be.at.most(pagina.clientWidth);
    });

    it('met letters van 200 % op 320 px schuift de pagina niet opzij', async () => {
      const element = await zet(320, PLEK, 'html { font-size: 200% } body { margin: 8px; font-size: 1rem }');
      await opengeklapt(element);
      const pagina = venster.document.documentElement;
      expect(uitstekend(wortel(element), { left: -Infinity, right: pagina.clientWidth })).to.deep.equal([]);
      expect(pagina.scrollWidth).to.be.at.most(pagina.clientWidth);
    });
  });
}

function wortel(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('geen schaduwboom');
  return element.shadowRoot;
}

// Wat in een uitklapper staat kan er pas zijn als hij opengaat, en er kan er weer een in zitten.
async function opengeklapt(element: Element): Promise<void> {
  const alle = (): HTMLDetailsElement[] => [...wortel(element).querySelectorAll('details')];
  while (alle().some(({ open }) => !open)) {
    for (const uitklapper of alle()) uitklapper.open = true;
    const gevuld = ({ open, childElementCount }: HTMLDetailsElement): boolean => !open || childElementCount > 1;
    await waitUntil(() => alle().every(gevuld), 'een uitklapper blijft leeg');
  }
}

function beschrijf(plek: Element): string {
  return `${plek.localName}.${plek.getAttribute('class') ?? ''} ${(plek.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}`;
}

function teKlein(element: Element): string[] {
  const gevonden: string[] = [];
  const zichtbaar = (keuze: string): HTMLElement[] =>
    [...wortel(element).querySelectorAll<HTMLElement>(keuze)].filter(
      (plek) => plek.checkVisibility() && !plek.closest('.vh, svg'),
    );
  for (const doel of zichtbaar('button, input, select, textarea, summary, li > a')) {
    // Een vinkje of keuzerondje raak je met zijn label.
    const geheel = doel.matches('[type=checkbox], [type=radio]') ? (doel.closest('label') ?? doel) : doel;
    const { width, height } = geheel.getBoundingClientRect();
    if (height < 44 - 0.1 || width < 44 - 0.1) gevonden.push(`${beschrijf(geheel)}: ${width} × ${height}`);
  }
  const letter = (plek: Element): number => Number.parseFloat(getComputedStyle(plek).fontSize);
  for (const veld of zichtbaar('input, select, textarea')) {
    if (letter(veld) < 16) gevonden.push(`${beschrijf(veld)}: letter van ${letter(veld)}`);
  }
  for (const plek of zichtbaar('*')) {
    const tekst = [...plek.childNodes].some((knoop) => knoop.nodeType === Node.TEXT_NODE && knoop.textContent?.trim());
    if (tekst && letter(plek) < 12) gevonden.push(`${beschrijf(plek)}: letter van ${letter(plek)}`);
  }
  return gevonden;
}
