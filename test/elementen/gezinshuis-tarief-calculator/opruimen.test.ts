// Wie de calculator weghaalt is hem kwijt: geen wekkers, geen luisteraars; wie hem terugzet heeft hem weer.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { alleTekst, maak, tekst, typ, veld, veldInBeeld, TAG, type Calculator } from './hulp.js';

const { en } = TEKSTEN['gezinshuis-tarief-calculator'];
const echt = { zet: globalThis.setTimeout.bind(globalThis), wis: globalThis.clearTimeout.bind(globalThis) };

/** Voert `handeling` uit en geeft de wekkers die zij zette en die nog lopen. */
function lopendeWekkers(handeling: () => void, daarna: () => void): number {
  const lopend = new Set<unknown>();
  globalThis.setTimeout = ((...delen: Parameters<typeof setTimeout>) => {
    const wekker = echt.zet(...delen);
    lopend.add(wekker);
    return wekker;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (wekker) => {
    lopend.delete(wekker);
    echt.wis(wekker);
  };
  try {
    handeling();
    daarna();
  } finally {
    globalThis.setTimeout = echt.zet;
    globalThis.clearTimeout = echt.wis;
  }
  return lopend.size;
}

/** Telt hoe vaak het element zich opnieuw wil tekenen. */
function telTekenen(element: Calculator): () => number {
  let keren = 0;
  const vraag = element.requestUpdate.bind(element);
  element.requestUpdate = (...delen: Parameters<typeof vraag>) => {
    keren += 1;
    vraag(...delen);
  };
  return () => keren;
}

function typMeteen(element: Calculator): void {
  const invoer = veldInBeeld(element, '/inkomen/maandsalaris');
  invoer.value = invoer.value === '5000' ? '6000' : '5000';
  invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('opruimen', () => {
  it('typen zet een wekker, en 20 keer weghalen laat er geen lopen', async () => {
    const drager = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement(TAG);
    drager.append(element);
    await element.updateComplete;
    expect(
      lopendeWekkers(
        () => typMeteen(element),
        () => undefined,
      ),
      'anders bewijst de rest niets',
    ).to.equal(1);
    for (let keer = 0; keer < 20; keer += 1) {
      expect(
        lopendeWekkers(
          () => typMeteen(element),
          () => element.remove(),
        ),
      ).to.equal(0);
      drager.append(element);
      await element.updateComplete;
    }
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.match(/^[56]000$/);
  });

  it('na weghalen tekent een andere taal van de pagina niets meer', async () => {
    const drager = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement(TAG);
    for (let keer = 0; keer < 20; keer += 1) {
      drager.append(element);
      await element.updateComplete;
      element.remove();
    }
    const keren = telTekenen(element);
    drager.lang = 'en';
    document.body.lang = 'en';
    await nextFrame();
    document.body.removeAttribute('lang');
    await nextFrame();
    expect(keren()).to.equal(0);
    drager.append(element);
    await waitUntil(() => alleTekst(element).includes(en.titel), 'terug op de pagina is het Engels');
  });

  it('20 keer verplaatsen laat één waarnemer van de taal over', async () => {
    const drager = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement(TAG);
    for (let keer = 0; keer < 20; keer += 1) drager.append(element);
    await element.updateComplete;
    const keren = telTekenen(element);
    drager.lang = 'en';
    await waitUntil(() => alleTekst(element).includes(en.titel));
    expect(keren()).to.equal(1);
  });

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
