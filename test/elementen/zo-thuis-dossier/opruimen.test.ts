// Wie het dossier of een element weghaalt is het kwijt: geen luisteraars die blijven hangen; wie het terugzet heeft het weer.
import { expect, fixture, html } from '@open-wc/testing';
import { DossierStore } from '../../../src/domein/dossier/index.js';
import { lijst, naarStart, omheen, typ, type Form } from '../steunfiguur-form/hulp.js';
import { JAN, maak, met, OMA, voegToe, type DossierElement } from './hulp.js';

/** Hoeveel er naar een store luisteren. */
function telLuisteraars(store: DossierStore): () => number {
  let aantal = 0;
  const abonneer = store.abonneer.bind(store);
  store.abonneer = (luisteraar) => {
    aantal += 1;
    const stop = abonneer(luisteraar);
    let gestopt = false;
    return () => {
      if (!gestopt) aantal -= 1;
      gestopt = true;
      stop();
    };
  };
  return () => aantal;
}

/** Wat er naar `context-provider` op het document luistert: zo hoort een element dat er een dossier bij komt. */
async function luisteraarsOpDocument(handeling: () => Promise<void>): Promise<number> {
  let aantal = 0;
  const { addEventListener, removeEventListener } = document;
  document.addEventListener = (naam: string, ...rest: unknown[]) => {
    if (naam === 'context-provider') aantal += 1;
    Reflect.apply(addEventListener, document, [naam, ...rest]);
  };
  document.removeEventListener = (naam: string, ...rest: unknown[]) => {
    if (naam === 'context-provider') aantal -= 1;
    Reflect.apply(removeEventListener, document, [naam, ...rest]);
  };
  try {
    await handeling();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
    Reflect.deleteProperty(document, 'removeEventListener');
  }
  return aantal;
}

async function samen(): Promise<{ element: DossierElement; form: Form }> {
  const element = await fixture<DossierElement>(
    html`<zo-thuis-dossier><steunfiguur-form></steunfiguur-form></zo-thuis-dossier>`,
  );
  const form = element.querySelector('steunfiguur-form') as Form;
  await form.updateComplete;
  return { element, form };
}

describe('opruimen', () => {
  it('20 keer weghalen en terugzetten laat één luisteraar per element over, en geen als het weg is', async () => {
    const { element, form } = await samen();
    form.remove();
    const aantal = telLuisteraars(element.dossierStore);
    for (let keer = 0; keer < 20; keer += 1) {
      element.append(form);
      expect(aantal()).to.equal(1);
      form.remove();
      expect(aantal()).to.equal(0);
    }
  });

  it('op het document blijft niets luisteren', async () => {
    const { element, form } = await samen();
    form.remove();
    const over = await luisteraarsOpDocument(async () => {
      for (let keer = 0; keer < 20; keer += 1) {
        element.append(form);
        await form.updateComplete;
        form.remove();
      }
      element.append(form);
    });
    expect(over, 'één: het element staat er weer').to.equal(1);
  });

  it('een element dat weg is tekent niet meer als het dossier verandert', async () => {
    const { element, form } = await samen();
    form.remove();
    let keren = 0;
    form.requestUpdate = () => {
      keren += 1;
    };
    voegToe(element, OMA);
    element.value = null;
    element.aanspreekvorm = 'je';
    await element.updateComplete;
    expect(keren).to.equal(0);
  });

  it('wie naar een ander dossier gaat luistert niet meer naar het oude', async () => {
    const { element, form } = await samen();
    const ander = new DossierStore();
    const aantal = telLuisteraars(ander);
    form.dossierStore = ander;
    expect(aantal()).to.equal(1);
    form.dossierStore = element.dossierStore;
    expect(aantal()).to.equal(0);
  });

  it('het dossier houdt bij weghalen en terugzetten wat erin staat, met wat ongedaan te maken is', async () => {
    const { element, form } = await samen();
    await typ(form, 'veld.naam', 'Oma');
    const plek = element.parentElement;
    element.remove();
    voegToe(element, JAN);
    plek?.append(element);
    await form.updateComplete;
    await naarStart(form);
    expect([...lijst(form), ...omheen(form)]).to.deep.equal(['Oma', JAN.naam]);
    element.dossierStore.ongedaan();
    element.dossierStore.ongedaan();
    expect(element.value.personen ?? []).to.deep.equal([]);
  });

  it('een element houdt zijn dossier als dat van de pagina gaat: er raakt niets kwijt', async () => {
    const plek = await fixture<HTMLElement>(
      html`<div><zo-thuis-dossier id="weg"></zo-thuis-dossier><steunfiguur-form for="weg"></steunfiguur-form></div>`,
    );
    const [element, form] = [plek.querySelector('zo-thuis-dossier'), plek.querySelector('steunfiguur-form')];
    if (!element || !form) throw new Error('niet op de pagina');
    element.value = met(OMA);
    element.remove();
    form.parentElement?.append(form);
    expect([form.value.personen, form.dossierStore]).to.deep.equal([[OMA], element.dossierStore]);
  });

  it('vraagt niets op en bewaart niets', async () => {
    const echt = globalThis.fetch;
    let verzoeken = 0;
    globalThis.fetch = async (...delen) => {
      verzoeken += 1;
      return echt(...delen);
    };
    const opslag = (): unknown[] => [document.cookie, localStorage.length, sessionStorage.length];
    const voor = opslag();
    try {
      voegToe(await maak(met(OMA)), JAN);
    } finally {
      globalThis.fetch = echt;
    }
    expect([verzoeken, ...opslag()]).to.deep.equal([0, ...voor]);
  });
});
