// Een lange bladzijde met tien elementen blijft vlot, en wie tweehonderd keer komt en gaat laat niets achter. Gemeten in Chromium, dat zegt hoeveel
// er leeft en hoeveel rekentijd iets kost. Tijden zijn alleen naast elkaar te leggen: één element en tien, om en om, in dezelfde browser.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { lees } from '../pakket/hulp.mjs';
import { maakSite } from './gastpagina.mjs';

const { chromium } = zoekBrowsers();
const DOSSIER = lees('test/voorbeelden/dossier.json');
const ALLE = [
  'zo-thuis-dossier',
  'steunfiguur-form',
  'netwerk-kaart',
  'zo-thuis-ladder',
  'gezinshuis-tarief-calculator',
];
const RONDES = 200;
const TIEN = 10;

const pagina = (inhoud) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Veel</title>
  <script type="module" src="/zo-thuis/zo-thuis.js"></script></head><body><main>${inhoud}</main></body></html>`;
const keer = (aantal, stuk) => Array.from({ length: aantal }, (_, nummer) => stuk(nummer)).join('<p>Tekst.</p>');
const calculator = () => '<gezinshuis-tarief-calculator></gezinshuis-tarief-calculator>';
const kaart = () => '<netwerk-kaart></netwerk-kaart>';

const BLADZIJDEN = {
  '/leeg': pagina(''),
  '/calculator-1': pagina(keer(1, calculator)),
  '/calculator-10': pagina(keer(TIEN, calculator)),
  '/kaart-1': pagina(keer(1, kaart)),
  '/kaart-10': pagina(keer(TIEN, kaart)),
};

const midden = (reeks) => [...reeks].sort((een, ander) => een - ander)[Math.floor(reeks.length / 2)];

describe('veel op een bladzijde', { skip: chromium === null && !IN_CI ? 'geen Chromium' : false }, () => {
  let site;
  let browser;
  before(async () => {
    site = await maakSite(BLADZIJDEN);
    browser = await launch({ executablePath: chromium, args: chromiumVlaggen(), protocolTimeout: 600_000 });
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  async function open(pad, doe) {
    const bladzijde = await browser.newPage();
    const lijn = await bladzijde.createCDPSession();
    try {
      await lijn.send('Performance.enable', { timeDomain: 'threadTicks' });
      await bladzijde.goto(`http://127.0.0.1:${site.poort}${pad}`);
      await bladzijde.waitForFunction(
        (tags) => tags.every((tag) => customElements.get(tag)),
        { timeout: 60_000 },
        ALLE,
      );
      return await doe(bladzijde, lijn);
    } finally {
      await bladzijde.close();
    }
  }

  /** Wat er leeft nadat alles wat los is opgeruimd is. */
  async function leeft(bladzijde, lijn) {
    for (let ronde = 0; ronde < 5; ronde += 1) {
      await bladzijde.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar, 20))));
      await lijn.send('HeapProfiler.collectGarbage');
    }
    const { nodes, jsEventListeners } = await lijn.send('Memory.getDOMCounters');
    return { knopen: nodes, luisteraars: jsEventListeners };
  }

  /** Hoeveel elementen van ons er nog in het geheugen staan. */
  async function levend(bladzijde) {
    const aantallen = {};
    for (const tag of ALLE) {
      const soort = await bladzijde.evaluateHandle((naam) => customElements.get(naam).prototype, tag);
      const gevonden = await bladzijde.queryObjects(soort);
      aantallen[tag] = await gevonden.evaluate((lijst) => lijst.length);
      await Promise.all([gevonden.dispose(), soort.dispose()]);
    }
    return aantallen;
  }

  /** Zet alle elementen met een gevuld dossier neer en haalt ze weg, telkens nieuw of telkens dezelfde. */
  const komEnGa = (bladzijde, rondes, dezelfde) =>
    bladzijde.evaluate(
      async ({ aantal, zelfde, dossier }) => {
        const beeld = () => new Promise((klaar) => requestAnimationFrame(() => klaar()));
        const maak = () => {
          const vak = document.createElement('form');
          vak.innerHTML = `<zo-thuis-dossier name="d"><steunfiguur-form></steunfiguur-form><netwerk-kaart></netwerk-kaart>
            <zo-thuis-ladder></zo-thuis-ladder></zo-thuis-dossier><gezinshuis-tarief-calculator name="t"></gezinshuis-tarief-calculator>`;
          vak.firstElementChild.value = JSON.parse(dossier);
          return vak;
        };
        window.vak ??= zelfde ? maak() : null;
        for (let ronde = 0; ronde < aantal; ronde += 1) {
          const vak = zelfde ? window.vak : maak();
          document.querySelector('main').append(vak);
          await Promise.all([...vak.querySelectorAll('*')].map((element) => element.updateComplete));
          await beeld();
          vak.remove();
        }
        await beeld();
      },
      { aantal: rondes, zelfde: dezelfde, dossier: DOSSIER },
    );

  for (const [hoe, dezelfde] of [
    ['telkens nieuwe elementen', false],
    ['telkens dezelfde elementen', true],
  ]) {
    it(`(werken) na ${RONDES} keer komen en gaan is er geen knoop en geen luisteraar meer: ${hoe}`, () =>
      open('/leeg', async (bladzijde, lijn) => {
        // Wat één keer nodig is, zoals stijlbladen en teksten, mag blijven.
        await komEnGa(bladzijde, 10, dezelfde);
        const vooraf = await leeft(bladzijde, lijn);
        await komEnGa(bladzijde, RONDES, dezelfde);
        const daarna = await leeft(bladzijde, lijn);
        assert.ok(
          daarna.knopen <= vooraf.knopen + 20 && daarna.luisteraars <= vooraf.luisteraars + 2,
          `voor ${JSON.stringify(vooraf)}, na ${JSON.stringify(daarna)}`,
        );
        if (!dezelfde) {
          // Een element kan nog door een taak van de browser zelf vastgehouden worden; een lek telt er honderden.
          const over = await levend(bladzijde);
          for (const [tag, aantal] of Object.entries(over)) assert.ok(aantal <= 1, `${tag}: nog ${aantal} in leven`);
        }
      }));
  }

  async function rekentijd(lijn) {
    const { metrics } = await lijn.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  }

  const beelden = (bladzijde) =>
    bladzijde.evaluate(
      () => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(klaar, 50)))),
    );

  /** Wat `doe` aan rekentijd kost op een bladzijde die tot rust is. */
  const kosten = (pad, vooraf, doe) =>
    open(pad, async (bladzijde, lijn) => {
      await vooraf(bladzijde);
      await beelden(bladzijde);
      const begin = await rekentijd(lijn);
      await doe(bladzijde);
      await beelden(bladzijde);
      return (await rekentijd(lijn)) - begin;
    });

  const typ = async (bladzijde) => {
    await bladzijde.evaluate(() => {
      const alle = document.querySelectorAll('gezinshuis-tarief-calculator');
      const element = alle[Math.floor(alle.length / 2)];
      const veld = element.shadowRoot.querySelector('[data-pad="/inkomen/maandsalaris"]');
      veld.focus();
      veld.select();
    });
    await bladzijde.keyboard.type('4250,75');
  };

  const kiesIedereen = async (bladzijde) => {
    await bladzijde.evaluate(async () => {
      const alle = document.querySelectorAll('netwerk-kaart');
      const element = alle[Math.floor(alle.length / 2)];
      const knoppen = [...element.shadowRoot.querySelectorAll('.lijst [data-actie="openen"]')].slice(0, 6);
      for (const { dataset } of knoppen) {
        element.shadowRoot.querySelector(`.lijst [data-actie="openen"][data-id="${dataset.id}"]`).click();
        await element.updateComplete;
        await new Promise((klaar) => requestAnimationFrame(() => klaar()));
      }
    });
  };

  const vulKaarten = (bladzijde) =>
    bladzijde.evaluate(async (dossier) => {
      const { onderwerp, personen, banden, momenten } = JSON.parse(dossier);
      for (const element of document.querySelectorAll('netwerk-kaart')) {
        element.value = { onderwerp, personen, banden, momenten };
        await element.updateComplete;
      }
    }, DOSSIER);

  for (const [wat, naam, vooraf, doe] of [
    ['typen in een van tien calculators', 'calculator', async () => {}, typ],
    ['mensen kiezen op een van tien kaarten', 'kaart', vulKaarten, kiesIedereen],
  ]) {
    it(`${wat} kost niet meer dan op een bladzijde met één`, async () => {
      const een = [];
      const tien = [];
      for (let ronde = 0; ronde < 5; ronde += 1) {
        een.push(await kosten(`/${naam}-1`, vooraf, doe));
        tien.push(await kosten(`/${naam}-10`, vooraf, doe));
      }
      // Bij tien keer zo veel op de bladzijde doet de browser zelf ook meer; wie met alle tien meerekent kost tien keer zo veel.
      const verhouding = midden(tien) / midden(een);
      console.log(`${wat}: ${midden(een).toFixed(0)} ms bij één, ${midden(tien).toFixed(0)} ms bij tien`);
      assert.ok(verhouding < 3, `${verhouding.toFixed(1)} keer zo veel rekentijd`);
    });
  }

  for (const naam of ['calculator', 'kaart']) {
    it(`tien keer ${naam} openen kost hooguit zo veel als tien bladzijden met één`, async () => {
      const open1 = [];
      const open10 = [];
      const laad = (pad) =>
        open(pad, async (bladzijde, lijn) => {
          await beelden(bladzijde);
          return rekentijd(lijn);
        });
      for (let ronde = 0; ronde < 3; ronde += 1) {
        open1.push(await laad(`/${naam}-1`));
        open10.push(await laad(`/${naam}-10`));
      }
      console.log(`${naam} openen: ${midden(open1).toFixed(0)} ms bij één, ${midden(open10).toFixed(0)} ms bij tien`);
      assert.ok(midden(open10) < TIEN * midden(open1), 'het kost meer dan tien keer één');
    });
  }
});
