// Wie de kaart weghaalt is haar kwijt: geen wekkers, geen luisteraars, ook niet midden in slepen; wie haar terugzet heeft haar weer.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { DossierStore } from '../../../src/domein/dossier/dossier-store.js';
import { TEKSTEN } from '../../../src/elementen/netwerk-kaart/teksten.js';
import {
  alleTekst,
  DRIE,
  druk,
  inRij,
  kies,
  knoop,
  lijst,
  maak,
  open,
  opScherm,
  persoon,
  schaduw,
  sleep,
  stuurMuis,
  tekstVan,
  TAG,
  toets,
  vind,
  type Kaart,
} from './hulp.js';

const { en } = TEKSTEN;
const met = (naam: string) => ({ personen: [{ id: 'z', naam, soort: 'netwerk' as const }] });

async function drager(): Promise<{ plek: HTMLElement; element: Kaart; store: DossierStore }> {
  const plek = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const element = document.createElement(TAG);
  const store = new DossierStore();
  element.dossierStore = store;
  plek.append(element);
  await element.updateComplete;
  return { plek, element, store };
}

/** Telt hoe vaak het element zich opnieuw wil tekenen. */
function telTekenen(element: Kaart): () => number {
  let keren = 0;
  const vraag = element.requestUpdate.bind(element);
  element.requestUpdate = (...delen: Parameters<typeof vraag>) => {
    keren += 1;
    vraag(...delen);
  };
  return () => keren;
}

/** Voert uit en geeft hoeveel wekkers er daarna nog lopen. */
function lopendeWekkers(handeling: () => void): number {
  const [zet, wis] = [globalThis.setTimeout, globalThis.clearTimeout];
  const lopend = new Set<unknown>();
  globalThis.setTimeout = ((...delen: Parameters<typeof setTimeout>) => {
    const wekker = zet(...delen);
    lopend.add(wekker);
    return wekker;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (wekker) => {
    lopend.delete(wekker);
    wis(wekker);
  };
  try {
    handeling();
  } finally {
    globalThis.setTimeout = zet;
    globalThis.clearTimeout = wis;
  }
  return lopend.size;
}

describe('<netwerk-kaart>: opruimen', () => {
  it('een melding voor de schermlezer zet een wekker, en weghalen laat er geen lopen', async () => {
    const { plek, element, store } = await drager();
    store.vervang({ versie: 1, ...DRIE });
    await element.updateComplete;
    const wijzig = (): void => {
      const keuze = inRij(element, 'ring', 'a');
      keuze.value = keuze.value === '3' ? '2' : '3';
      keuze.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    expect(lopendeWekkers(wijzig), 'anders bewijst de rest niets').to.be.greaterThan(0);
    for (let keer = 0; keer < 10; keer += 1) {
      expect(
        lopendeWekkers(() => {
          wijzig();
          element.remove();
        }),
      ).to.equal(0);
      plek.append(element);
      await element.updateComplete;
    }
    expect(lijst(element)).to.have.length(3);
  });

  it('na weghalen tekent een andere taal of een wijziging in het dossier niets meer; terug staat het er', async () => {
    const { plek, element, store } = await drager();
    for (let keer = 0; keer < 20; keer += 1) {
      plek.append(element);
      await element.updateComplete;
      element.remove();
    }
    const keren = telTekenen(element);
    plek.lang = 'en';
    store.wijzig((dossier) => ({ ...dossier, ...met('Zoe') }));
    await nextFrame();
    expect(keren()).to.equal(0);
    plek.append(element);
    await waitUntil(() => alleTekst(element).includes(en.titel), 'terug op de pagina is het Engels');
    expect(lijst(element)).to.deep.equal(['Zoe']);
  });

  it('20 keer verplaatsen laat één waarnemer van het dossier over', async () => {
    const { plek, element, store } = await drager();
    for (let keer = 0; keer < 20; keer += 1) plek.append(element);
    await element.updateComplete;
    const keren = telTekenen(element);
    store.wijzig((dossier) => ({ ...dossier, ...met('Zoe') }));
    expect(keren()).to.equal(1);
  });

  it('een ander dossier laat het vorige los', async () => {
    const { element, store } = await drager();
    element.dossierStore = new DossierStore();
    await element.updateComplete;
    const keren = telTekenen(element);
    store.wijzig((dossier) => ({ ...dossier, ...met('Zoe') }));
    expect(keren()).to.equal(0);
    expect(lijst(element)).to.deep.equal([]);
  });

  it('midden in slepen weghalen en terugzetten: niemand is verplaatst, en slepen kan weer', async () => {
    const element = await maak(DRIE);
    const voor = vind(schaduw(element), '[data-plek="a"]').getAttribute('transform');
    await sleep(element, 'a', 480, 120, false);
    const plek = element.parentElement;
    element.remove();
    plek?.append(element);
    await element.updateComplete;
    expect(vind(schaduw(element), '[data-plek="a"]').getAttribute('transform')).to.equal(voor);
    stuurMuis('pointerup', knoop(element, 'a'), opScherm(element, 480, 120));
    await element.updateComplete;
    expect(persoon(element, 'a').plek ?? null).to.equal(null);
    await sleep(element, 'a', 480, 120);
    expect(persoon(element, 'a').ring).to.equal(3);
  });

  it('een half gelegde band is na weghalen en terugzetten weg', async () => {
    const element = await maak(DRIE);
    knoop(element, 'a').focus();
    await toets(element, 'v');
    expect(tekstVan(vind(schaduw(element), '.bezig'))).not.to.equal('');
    const plek = element.parentElement;
    element.remove();
    plek?.append(element);
    await element.updateComplete;
    expect(vind(schaduw(element), '.bezig').hidden).to.equal(true);
    knoop(element, 'c').focus();
    await toets(element, 'Enter');
    expect(element.value.banden ?? []).to.deep.equal([]);
  });

  it('houdt bij verplaatsen de waarde, wie openstaat, wat te zien is en wat ongedaan gemaakt kan worden', async () => {
    const element = await maak(DRIE);
    await kies(element, inRij(element, 'ring', 'a'), '3');
    await open(element, 'a');
    const ander = document.createElement('section');
    element.parentElement?.append(ander);
    ander.append(element);
    await element.updateComplete;
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Oma Riet');
    expect(persoon(element, 'a').ring).to.equal(3);
    await druk(element, 'actie.ongedaan');
    expect(persoon(element, 'a').ring).to.equal(1);
  });
});
