// Wie het formulier weghaalt is het kwijt: geen wekkers, geen luisteraars; wie het terugzet heeft het weer, met wat er stond.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { DossierStore } from '../../../src/domein/dossier/dossier-store.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import {
  alleTekst,
  druk,
  figuur,
  lijst,
  personen,
  staatOpen,
  typ,
  typMeteen,
  veld,
  TAG,
  type Form,
  klapOpen,
  maakNieuw,
  voegToe,
} from './hulp.js';

const { en } = TEKSTEN['steunfiguur-form'];
const echt = { zet: globalThis.setTimeout.bind(globalThis), wis: globalThis.clearTimeout.bind(globalThis) };

/** Voert `handeling` uit en geeft hoeveel wekkers zij zette die nog lopen. */
function lopendeWekkers(handeling: () => void): number {
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
  } finally {
    globalThis.setTimeout = echt.zet;
    globalThis.clearTimeout = echt.wis;
  }
  return lopend.size;
}

/** Telt hoe vaak het element zich opnieuw wil tekenen. */
function telTekenen(element: Form): () => number {
  let keren = 0;
  const vraag = element.requestUpdate.bind(element);
  element.requestUpdate = (...delen: Parameters<typeof vraag>) => {
    keren += 1;
    vraag(...delen);
  };
  return () => keren;
}

/** De luisteraars die er op `document` bij kwamen en niet weer weg zijn. */
function telLuisteraars(handeling: () => void): number {
  const { addEventListener: erbij, removeEventListener: eraf } = document;
  let over = 0;
  document.addEventListener = (...delen: Parameters<typeof erbij>) => {
    over += 1;
    erbij.apply(document, delen);
  };
  document.removeEventListener = (...delen: Parameters<typeof eraf>) => {
    over -= 1;
    eraf.apply(document, delen);
  };
  try {
    handeling();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
    Reflect.deleteProperty(document, 'removeEventListener');
  }
  return over;
}

async function drager(): Promise<{ plek: HTMLElement; element: Form }> {
  const plek = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const element = document.createElement(TAG);
  plek.append(element);
  await element.updateComplete;
  await voegToe(element);
  await klapOpen(element);
  return { plek, element };
}

describe('opruimen', () => {
  it('een melding zet een wekker, en 20 keer weghalen laat er geen lopen', async () => {
    const { plek, element } = await drager();
    const melding = (): void => typMeteen(veld(element, 'veld.toelichting'), 'x'.repeat(1900));
    expect(lopendeWekkers(melding), 'anders bewijst de rest niets').to.equal(1);
    for (let keer = 0; keer < 20; keer += 1) {
      const over = lopendeWekkers(() => {
        melding();
        element.remove();
      });
      expect(over).to.equal(0);
      plek.append(element);
      await element.updateComplete;
    }
    expect(veld(element, 'veld.toelichting').value).to.have.length(1900);
  });

  it('20 keer op de pagina en eraf laat geen luisteraar op de pagina achter', async () => {
    const { plek, element } = await drager();
    const over = telLuisteraars(() => {
      for (let keer = 0; keer < 20; keer += 1) {
        element.remove();
        plek.append(element);
      }
    });
    expect(over).to.equal(0);
    expect(
      telLuisteraars(() => element.remove()),
      'de laatste gaat ook weg',
    ).to.be.lessThan(0);
  });

  it('na weghalen tekent een andere taal van de pagina of een ander dossier niets meer', async () => {
    const { plek, element } = await drager();
    const store = new DossierStore();
    element.dossierStore = store;
    for (let keer = 0; keer < 20; keer += 1) {
      plek.append(element);
      await element.updateComplete;
      element.remove();
    }
    const keren = telTekenen(element);
    plek.lang = 'en';
    store.wijzig((dossier) => ({ ...dossier, personen: [figuur('p1', 'Riet')] }));
    await nextFrame();
    expect(keren()).to.equal(0);
    plek.append(element);
    await waitUntil(() => alleTekst(element).includes(en.titel), 'terug op de pagina is het Engels');
  });

  it('terug op de pagina staat er wat er intussen in het dossier veranderde', async () => {
    const { plek, element } = await drager();
    const store = new DossierStore();
    element.dossierStore = store;
    element.remove();
    store.wijzig((dossier) => ({ ...dossier, personen: [figuur('p1', 'Riet')] }));
    plek.append(element);
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal(['Riet']);
  });

  it('20 keer verplaatsen laat één waarnemer van de taal en één van het dossier over', async () => {
    const { plek, element } = await drager();
    const store = new DossierStore();
    element.dossierStore = store;
    for (let keer = 0; keer < 20; keer += 1) plek.append(element);
    await element.updateComplete;
    const keren = telTekenen(element);
    plek.lang = 'en';
    await waitUntil(() => alleTekst(element).includes(en.titel));
    expect(keren()).to.equal(1);
    store.wijzig((dossier) => ({ ...dossier, personen: [figuur('p1', 'Riet')] }));
    expect(keren()).to.equal(2);
  });

  it('houdt bij verplaatsen de waarde, wie openstaat en wat ongedaan gemaakt kan worden', async () => {
    const element = await maakNieuw();
    await typ(element, 'veld.naam', 'Oma Riet');
    const ander = document.createElement('section');
    element.parentElement?.append(ander);
    ander.append(element);
    await element.updateComplete;
    expect(personen(element).map(({ naam }) => naam)).to.deep.equal(['Oma Riet']);
    expect(staatOpen(element)).to.equal(true);
    expect(veld(element, 'veld.naam').value).to.equal('Oma Riet');
    await druk(element, 'actie.ongedaan');
    expect(personen(element)).to.deep.equal([]);
  });

  it('een ander dossier laat het vorige los', async () => {
    const { element } = await drager();
    const vorige = new DossierStore();
    element.dossierStore = vorige;
    element.dossierStore = new DossierStore();
    await element.updateComplete;
    const keren = telTekenen(element);
    vorige.wijzig((dossier) => ({ ...dossier, personen: [figuur('p1', 'Riet')] }));
    expect(keren()).to.equal(0);
    expect(personen(element)).to.deep.equal([]);
  });
});
