// Wie de kaart weghaalt is haar kwijt: geen wekkers, geen luisteraars, niets half bezig; wie haar terugzet heeft haar weer, met wat er stond.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { DossierStore, LEEG_DOSSIER } from '../../../src/domein/dossier/dossier-store.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import {
  alleTekst,
  DRIE,
  druk,
  type Kaart,
  keuze,
  kies,
  klikOp,
  knoop,
  lijst,
  maak,
  open,
  openBlok,
  opScherm,
  paneel,
  persoon,
  schaduw,
  sleep,
  stuurMuis,
  TAG,
  tekst,
  tekstVan,
  toets,
  typ,
  veld,
  vind,
  wek,
  toonBand,
} from './hulp.js';
import { lopendeWekkers, telLuisteraars, telTekenen } from '../../hulp/opruimen.js';
import { opruimSuite } from '../../suites/opruimen.suite.js';

const { en } = TEKSTEN['netwerk-kaart'];
async function drager(): Promise<{ plek: HTMLElement; element: Kaart }> {
  const plek = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const element = document.createElement(TAG);
  element.value = DRIE;
  plek.append(element);
  await element.updateComplete;
  await wek(element);
  return { plek, element };
}

function verplaats(id: string, ring: 1 | 2 | 3) {
  return <D extends { readonly personen?: readonly { readonly id: string }[] | null }>(dossier: D): D => ({
    ...dossier,
    personen: (dossier.personen ?? []).map((wie) => (wie.id === id ? { ...wie, ring } : wie)),
  });
}

function transform(element: Kaart, id: string): string | null {
  return vind(schaduw(element), `[data-plek="${id}"]`).getAttribute('transform');
}

opruimSuite<Kaart>({
  tag: TAG,
  waarde: DRIE,
  bereid: wek,
  melding: (element, keer) => {
    const toetsaanslag = new KeyboardEvent('keydown', {
      key: String(((keer + 1) % 3) + 1),
      bubbles: true,
      composed: true,
    });
    knoop(element, 'a').dispatchEvent(toetsaanslag);
  },
  alleTekst,
  engels: en['kaart.titel'],
  dossier: {
    begin: () => new DossierStore({ ...LEEG_DOSSIER, ...DRIE }),
    wijzig: (store) =>
      store.wijzig((dossier) => ({
        ...dossier,
        personen: (dossier.personen ?? []).map((wie) => (wie.id === 'a' ? { ...wie, naam: 'Oma Ria' } : wie)),
      })),
    zichtbaar: 'Oma Ria',
  },
});

describe('opruimen', () => {
  it('20 keer op de pagina en eraf, ook midden in het slepen, laat geen luisteraar op de pagina achter', async () => {
    const { plek, element } = await drager();
    await sleep(element, 'a', 490, 51, false);
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

  it('slepen laat geen luisteraar op de pagina achter, losgelaten of niet', async () => {
    for (const los of [true, false]) {
      const { plek, element } = await drager();
      const over = telLuisteraars(() => {
        void sleep(element, 'a', 490, 51, los);
        element.remove();
        plek.append(element);
      });
      expect(over).to.equal(0);
    }
  });

  it('terug op de pagina staat er wat er intussen in het dossier veranderde', async () => {
    const { plek, element } = await drager();
    const store = new DossierStore({ ...LEEG_DOSSIER, ...DRIE });
    element.dossierStore = store;
    await element.updateComplete;
    const voor = transform(element, 'a');
    element.remove();
    store.wijzig(verplaats('a', 3));
    store.verwijderPersoon('c');
    plek.append(element);
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal(['Oma Riet', 'Mama']);
    expect(transform(element, 'a')).not.to.equal(voor);
  });

  it('houdt bij verplaatsen de waarde, wie openstaat, wat er te zien is en wat ongedaan gemaakt kan worden', async () => {
    const element = await maak(DRIE);
    await kies(element, (await keuze(element, 'bekijk')) as HTMLSelectElement, 'soort:netwerk');
    await kies(element, (await keuze(element, 'namen')) as HTMLSelectElement, 'alias');
    await open(element, 'a');
    await typ(element, veld(paneel(element), tekst('veld.naam')), 'Oma Ria');
    const ander = document.createElement('section');
    element.parentElement?.append(ander);
    ander.append(element);
    await element.updateComplete;
    expect(persoon(element, 'a').naam).to.equal('Oma Ria');
    expect(veld(paneel(element), tekst('veld.naam')).value).to.equal('Oma Ria');
    expect(lijst(element)).to.deep.equal(['omi', 'M.J.']);
    await druk(element, 'actie.ongedaan');
    expect(element.value).to.deep.equal(DRIE);
  });

  it('een ander dossier laat het vorige los, en wat er half openstond ook', async () => {
    const { element } = await drager();
    const vorige = new DossierStore({ ...LEEG_DOSSIER, ...DRIE });
    element.dossierStore = vorige;
    await element.updateComplete;
    await open(element, 'a');
    await toonBand(element);
    await druk(element, 'actie.kiesBand');
    element.dossierStore = new DossierStore({
      ...LEEG_DOSSIER,
      personen: [{ id: 'c', naam: 'Bas', soort: 'netwerk' }],
    });
    await element.updateComplete;
    expect(schaduw(element).querySelector('.paneel')).to.equal(null);
    expect(vind(schaduw(element), '.bezig').hidden).to.equal(true);
    await klikOp(element, knoop(element, 'c'));
    expect(vorige.dossier.banden ?? null).to.equal(null);
    expect(tekstVan(vind(paneel(element), 'h3')), 'een gewone klik opent weer').to.equal('Bas');
    const keren = telTekenen(element);
    vorige.wijzig(verplaats('a', 3));
    expect(keren()).to.equal(0);
    expect(lijst(element)).to.deep.equal(['Bas']);
  });
});

describe('weghalen terwijl er iets bezig is', () => {
  it('midden in het slepen: er verandert niets, en terug op de pagina sleept er niets verder', async () => {
    for (const haalWeg of [true, false]) {
      const { plek, element } = await drager();
      const voor = transform(element, 'a');
      await sleep(element, 'a', 490, 51, false);
      expect(transform(element, 'a')).not.to.equal(voor);
      if (haalWeg) element.remove();
      plek.append(element);
      await element.updateComplete;
      expect(transform(element, 'a'), 'het beeld is terug').to.equal(voor);
      // Alleen bewegen, zonder knop: dat hoort niemand mee te nemen.
      stuurMuis('pointermove', knoop(element, 'a'), opScherm(element, 400, 760));
      expect(transform(element, 'a')).to.equal(voor);
      stuurMuis('pointerup', knoop(element, 'a'), opScherm(element, 400, 760));
      await element.updateComplete;
      expect(element.value).to.deep.equal(DRIE);
      await sleep(element, 'a', 490, 51);
      expect(persoon(element, 'a').ring, 'opnieuw slepen gaat gewoon').to.equal(3);
    }
  });

  it('bij een half gelegde band: die is weg, en een klik opent weer gewoon iemand', async () => {
    for (const begin of [
      async (element: Kaart) => {
        knoop(element, 'a').focus();
        await toets(element, 'v');
      },
      async (element: Kaart) => {
        await open(element, 'a');
        await druk(element, 'actie.kiesPlek');
      },
    ]) {
      const { plek, element } = await drager();
      await begin(element);
      expect(vind(schaduw(element), '.bezig').hidden).to.equal(false);
      const over = lopendeWekkers(() => element.remove());
      expect(over).to.equal(0);
      plek.append(element);
      await element.updateComplete;
      expect(vind(schaduw(element), '.bezig').hidden).to.equal(true);
      await klikOp(element, knoop(element, 'c'));
      expect(tekstVan(vind(paneel(element), 'h3'))).to.equal('Meester Jan');
      expect(element.value).to.deep.equal(DRIE);
    }
  });

  it('door een luisteraar van de pagina zelf, bij elke gebeurtenis: niets gooit, en er loopt geen wekker door', async () => {
    for (const naam of ['netwerk-gewijzigd', 'input', 'change', 'persoon-gekozen']) {
      const { plek, element } = await drager();
      element.addEventListener(naam, () => element.remove());
      const over = lopendeWekkers(() => {
        const key = naam === 'persoon-gekozen' ? 'Enter' : '3';
        knoop(element, 'a').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      });
      expect([element.isConnected, over], naam).to.deep.equal([false, 0]);
      plek.append(element);
      await element.updateComplete;
      expect(lijst(element)).to.have.length(3);
    }
  });

  it('terwijl een plaatje gemaakt wordt: niets gooit, en er blijft geen adres in het geheugen', async () => {
    const { element } = await drager();
    await openBlok(element, 'meenemen.titel');
    const adressen = new Set<string>();
    const { createObjectURL: zet, revokeObjectURL: wis } = URL;
    let klaar: () => void = () => {};
    const opgeruimd = new Promise<void>((los) => (klaar = los));
    URL.createObjectURL = (inhoud) => {
      const adres = zet.call(URL, inhoud);
      adressen.add(adres);
      return adres;
    };
    URL.revokeObjectURL = (adres) => {
      wis.call(URL, adres);
      adressen.delete(adres);
      if (adressen.size === 0) klaar();
    };
    const klik = HTMLAnchorElement.prototype.click;
    const bewaard = new Promise<void>((los) => (HTMLAnchorElement.prototype.click = () => los()));
    try {
      vind(schaduw(element), '[data-actie="png"]').click();
      element.remove();
      await bewaard;
      await opgeruimd;
      await waitUntil(() => adressen.size === 0, 'er blijft een adres over');
    } finally {
      Object.assign(URL, { createObjectURL: zet, revokeObjectURL: wis });
      HTMLAnchorElement.prototype.click = klik;
    }
  });
});
