// Voorlezen: alleen met een stem van het apparaat zelf, en anders staat er geen knop.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  druk,
  figuur,
  type Form,
  maak,
  schaduw,
  tekst,
  tekstVan,
  vind,
  vindAlle,
  zoekActie,
  zoekVerder,
} from './hulp.js';

class Zin {
  voice: unknown = null;
  lang = '';
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}

const echt = { spraak: window.speechSynthesis, zin: window.SpeechSynthesisUtterance };
let gesproken: Zin[] = [];
let gestopt = 0;
let spraak = new EventTarget();

function zet(naam: 'speechSynthesis' | 'SpeechSynthesisUtterance', value: unknown): void {
  Object.defineProperty(window, naam, { value, configurable: true, writable: true });
}

/** Een apparaat met deze stemmen. */
function metStemmen(stemmen: readonly { lang: string; localService: boolean }[]): void {
  gesproken = [];
  gestopt = 0;
  spraak = Object.assign(new EventTarget(), {
    getVoices: () => stemmen,
    speak: (zin: Zin) => void gesproken.push(zin),
    cancel: () => void (gestopt += 1),
  });
  zet('speechSynthesis', spraak);
  zet('SpeechSynthesisUtterance', Zin);
}

const EIGEN = { lang: 'nl-NL', localService: true };

async function metPersoon(): Promise<Form> {
  return maak({ personen: [figuur('p1', 'Oma Riet')] }, { 'persoon-id': 'p1' });
}

function leesknop(element: Form): HTMLElement | undefined {
  return vindAlle(schaduw(element), '[data-actie=leesVoor]').find((knop) => knop.checkVisibility());
}

describe('Lees voor', () => {
  afterEach(() => {
    zet('speechSynthesis', echt.spraak);
    zet('SpeechSynthesisUtterance', echt.zin);
  });

  for (const [naam, stemmen] of [
    ['zonder stem', []],
    ['met alleen een stem van het netwerk', [{ lang: 'nl-NL', localService: false }]],
    ['met alleen een stem in een andere taal', [{ lang: 'de-DE', localService: true }]],
  ] as const) {
    it(`staat er niet ${naam}`, async () => {
      metStemmen(stemmen);
      expect(leesknop(await metPersoon())).to.equal(undefined);
    });
  }

  it('komt erbij als het apparaat zijn stemmen later noemt', async () => {
    const stemmen: (typeof EIGEN)[] = [];
    metStemmen(stemmen);
    const element = await metPersoon();
    stemmen.push(EIGEN);
    spraak.dispatchEvent(new Event('voiceschanged'));
    await element.updateComplete;
    expect(tekstVan(leesknop(element))).to.equal(tekst('actie.leesVoor'));
  });

  it('leest de stap in de volgorde van het scherm, met de eigen stem, en merkt wat er gelezen wordt', async () => {
    metStemmen([{ lang: 'nl-NL', localService: false }, EIGEN]);
    const element = await metPersoon();
    await druk(element, 'actie.leesVoor');
    const zinnen = gesproken.map(({ text }) => text);
    expect(zinnen.slice(0, 2)).to.deep.equal([tekst('stap.wie'), tekst('veld.naam')]);
    expect(zinnen).to.include(tekst('code.oma'));
    expect(gesproken.every(({ voice }) => voice === EIGEN)).to.equal(true);
    gesproken[1]?.onstart?.();
    expect(vindAlle(schaduw(element), '[data-hardop]').map(tekstVan)).to.deep.equal([tekst('veld.naam')]);
    expect(tekstVan(leesknop(element))).to.equal(tekst('actie.stopLezen'));
    gesproken.at(-1)?.onend?.();
    await element.updateComplete;
    expect(vindAlle(schaduw(element), '[data-hardop]')).to.deep.equal([]);
    expect(tekstVan(leesknop(element))).to.equal(tekst('actie.leesVoor'));
  });

  it('stopt met de knop, met Escape, en bij een andere stap', async () => {
    metStemmen([EIGEN]);
    const element = await metPersoon();
    await druk(element, 'actie.leesVoor');
    await druk(element, 'actie.stopLezen');
    expect(gestopt).to.equal(1);
    await druk(element, 'actie.leesVoor');
    await sendKeys({ press: 'Escape' });
    expect(gestopt).to.equal(2);
    await element.updateComplete;
    await druk(element, 'actie.leesVoor');
    zoekActie(element, 'toonStap', 'doet')?.click();
    await element.updateComplete;
    expect(gestopt).to.equal(3);
  });

  it('leest ook een vraag voor; Escape stopt dan alleen het lezen', async () => {
    metStemmen([EIGEN]);
    const element = await maak();
    await zoekVerder(element);
    await druk(element, 'actie.leesVoor');
    expect(gesproken[0]?.text).to.equal(tekst('doorvraag.wie-vertrouw-je'));
    await sendKeys({ press: 'Escape' });
    expect(gestopt).to.equal(1);
    expect(vind(schaduw(element), '#vraag').isConnected).to.equal(true);
  });
});
