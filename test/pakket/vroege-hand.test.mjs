// Wie iemand op de kaart versleept voordat de module met de handelingen er is, met een echte muis en een echte vinger: hij wordt niet vergeten, en
// de bladzijde blijft staan. Het bestand met de handelingen komt pas als de toets het loslaat.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { overslaan, startBrowser } from '../demo/bezoek.mjs';
import { leesJson, WORTEL } from './hulp.mjs';

const TAG = 'netwerk-kaart';
const PAGINA = 'http://kaart.test/';
const HANDELEN = /\/netwerk-kaart-handelen-/;
const { onderwerp, personen, banden } = leesJson('test/voorbeelden/dossier.json');
const WAARDE = { onderwerp, personen: personen.map(({ plek: _plek, ...persoon }) => persoon), banden };

const html = (attributen) => `<!doctype html><html lang="nl"><meta charset="utf-8"><link rel="icon" href="data:,">
<body><h1>Een pagina</h1><${TAG} weergave="kaart" ${attributen}></${TAG}><div id="verder"></div>
<script>document.querySelector('#verder').style.height = '3000px'; document.querySelector('${TAG}').value = ${JSON.stringify(WAARDE)};</script>
<script type="module" src="/laden/zo-thuis.js"></script></body></html>`;

describe('een hand die sneller is dan de handelingen', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  async function open(toets, { vinger = false, attributen = '' } = {}) {
    const bladzijde = await browser.newPage();
    toets.after(() => bladzijde.close());
    bladzijde.setDefaultTimeout(45_000);
    const mis = [];
    bladzijde.on('console', (melding) => mis.push(melding.text()));
    bladzijde.on('pageerror', (fout) => mis.push(fout.message));
    await bladzijde.setViewport(vinger ? { width: 375, height: 812, hasTouch: true } : { width: 1280, height: 1000 });
    let isGevraagd, laatLos;
    const gevraagd = new Promise((verder) => (isGevraagd = verder));
    const los = new Promise((verder) => (laatLos = verder));
    await bladzijde.setRequestInterception(true);
    bladzijde.on('request', async (vraag) => {
      const { pathname } = new URL(vraag.url());
      if (HANDELEN.test(pathname)) {
        isGevraagd();
        await los;
      }
      if (pathname === '/') return vraag.respond({ contentType: 'text/html', body: html(attributen) });
      const bestand = join(WORTEL, 'dist', pathname);
      return existsSync(bestand)
        ? vraag.respond({ contentType: 'text/javascript', body: readFileSync(bestand) })
        : vraag.respond({ status: 404 });
    });
    await bladzijde.goto(PAGINA);
    await bladzijde.waitForFunction(
      (tag) => document.querySelector(tag).shadowRoot?.querySelector('[data-plek]'),
      {},
      TAG,
    );
    /** Iemand onder het midden van de kaart, en een plek halverwege het midden: daar ligt altijd een ring. */
    const plekken = await bladzijde.evaluate((tag) => {
      const { shadowRoot } = document.querySelector(tag);
      const mid = (vorm) => {
        const { x, y, width, height } = vorm.getBoundingClientRect();
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      };
      const kaart = mid(shadowRoot.querySelector('svg.kaart:not(.voorbeeld)'));
      const mensen = [...shadowRoot.querySelectorAll('.raak')].map((raak) => ({
        id: raak.parentElement.dataset.knoop,
        ...mid(raak),
      }));
      const wie = mensen
        .filter(({ x, y }) => y < innerHeight - 20 && shadowRoot.elementFromPoint(x, y)?.closest('[data-knoop]'))
        .toSorted((een, ander) => ander.y - een.y)[0];
      const vrij = (x, y) => mensen.every((mens) => Math.hypot(mens.x - x, mens.y - y) > 40);
      const leeg = [...Array(40).keys()]
        .map((stap) => ({ x: wie.x, y: wie.y - stap * 10 }))
        .find(({ x, y }) => vrij(x, y) && shadowRoot.elementFromPoint(x, y)?.closest('svg.kaart'));
      return { wie, naar: { x: (wie.x + kaart.x) / 2, y: (wie.y + kaart.y) / 2 }, leeg };
    }, TAG);
    const client = await bladzijde.createCDPSession();
    const raak = (type, ...touchPoints) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
    const { mouse } = bladzijde;
    const hand = vinger
      ? {
          neer: ({ x, y }) => raak('touchStart', { x, y }),
          naar: ({ x, y }) => raak('touchMove', { x, y }),
          op: () => raak('touchEnd'),
        }
      : {
          neer: async ({ x, y }) => {
            await mouse.move(x, y);
            await mouse.down();
          },
          naar: ({ x, y }) => mouse.move(x, y),
          op: () => mouse.up(),
        };
    /** Gaat van hier naar daar, en doet `halverwege` iets. */
    const ga = async (van, naar, halverwege = async () => {}) => {
      for (let stap = 1; stap <= 8; stap += 1) {
        if (stap === 4) await halverwege();
        await hand.naar({ x: van.x + ((naar.x - van.x) * stap) / 8, y: van.y + ((naar.y - van.y) * stap) / 8 });
      }
    };
    /** Nu mogen de handelingen komen. Klaar als er gebeurd is wat ervoor gedaan werd. */
    const kom = async () => {
      await gevraagd;
      laatLos();
      await bladzijde.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('#toetsen').textContent.trim() !== '',
        {},
        TAG,
      );
      await rust();
    };
    const rust = () => bladzijde.evaluate((tag) => document.querySelector(tag).updateComplete, TAG);
    const stand = () =>
      bladzijde.evaluate((tag) => {
        const { shadowRoot, value } = document.querySelector(tag);
        return {
          verzet: value.personen.filter(({ plek }) => plek).map(({ id }) => id),
          paneel: shadowRoot.querySelector('#paneel-titel')?.textContent.trim() ?? '',
          scrollY,
          sleept: shadowRoot.querySelector('.sleepregel').textContent.trim() !== '',
        };
      }, TAG);
    return { bladzijde, hand, ga, kom, rust, stand, mis, ...plekken };
  }

  for (const vinger of [false, true]) {
    const naam = vinger ? 'een vinger' : 'een muis';

    it(`${naam} sleept iemand en laat los voordat zij er zijn`, async (toets) => {
      const { hand, ga, kom, stand, mis, wie, naar } = await open(toets, { vinger });
      await hand.neer(wie);
      await ga(wie, naar);
      await hand.op();
      assert.deepEqual((await stand()).verzet, [], 'zij waren er nog niet');
      await kom();
      assert.deepEqual(await stand(), { verzet: [wie.id], paneel: '', scrollY: 0, sleept: false });
      assert.deepEqual(mis, []);
    });

    it(`${naam} is halverwege als zij komen, en sleept gewoon door`, async (toets) => {
      const { hand, ga, kom, rust, stand, mis, wie, naar } = await open(toets, { vinger });
      await hand.neer(wie);
      await ga(wie, naar, kom);
      assert.deepEqual(await stand(), { verzet: [], paneel: '', scrollY: 0, sleept: true });
      await hand.op();
      await rust();
      assert.deepEqual(await stand(), { verzet: [wie.id], paneel: '', scrollY: 0, sleept: false });
      assert.deepEqual(mis, []);
    });

    it(`${naam} die niet beweegt opent iemand`, async (toets) => {
      const { bladzijde, hand, kom, stand, wie } = await open(toets, { vinger });
      await hand.neer(wie);
      await hand.op();
      await kom();
      await bladzijde.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('#paneel-titel'),
        {},
        TAG,
      );
      const { verzet, paneel } = await stand();
      assert.deepEqual(verzet, []);
      assert.ok(paneel.includes(WAARDE.personen.find(({ id }) => id === wie.id).naam), paneel);
    });
  }

  it('een vinger naast de mensen scrolt', async (toets) => {
    const { bladzijde, hand, ga, kom, stand, leeg } = await open(toets, { vinger: true });
    await hand.neer(leeg);
    await ga(leeg, { x: leeg.x, y: leeg.y - 240 });
    await hand.op();
    await bladzijde.waitForFunction(() => scrollY > 100);
    await kom();
    const { verzet, paneel } = await stand();
    assert.deepEqual({ verzet, paneel }, { verzet: [], paneel: '' });
  });

  it('een vinger op iemand op een kaart die alleen te lezen is scrolt', async (toets) => {
    const { bladzijde, hand, ga, wie } = await open(toets, { vinger: true, attributen: 'readonly' });
    await hand.neer(wie);
    await ga(wie, { x: wie.x, y: wie.y - 240 });
    await hand.op();
    await bladzijde.waitForFunction(() => scrollY > 100);
  });

  it('een tweede vinger breekt af', async (toets) => {
    const { bladzijde, hand, ga, kom, stand, wie, naar } = await open(toets, { vinger: true });
    const client = await bladzijde.createCDPSession();
    await hand.neer(wie);
    await ga(wie, naar);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [naar, { x: 20, y: 20 }] });
    await hand.op();
    await kom();
    assert.deepEqual((await stand()).verzet, []);
  });

  it('Escape breekt af', async (toets) => {
    const { bladzijde, hand, ga, kom, stand, wie, naar } = await open(toets);
    await hand.neer(wie);
    await ga(wie, naar, () => bladzijde.keyboard.press('Escape'));
    await hand.op();
    await kom();
    const { verzet, sleept } = await stand();
    assert.deepEqual({ verzet, sleept }, { verzet: [], sleept: false });
  });

  it('een muis die buiten het element losliet houdt niemand vast', async (toets) => {
    const { hand, ga, kom, rust, stand, wie, naar } = await open(toets);
    await hand.neer(wie);
    await ga(wie, naar);
    await hand.naar({ x: 600, y: 5 });
    await hand.op();
    await kom();
    await ga({ x: 600, y: 5 }, naar);
    await rust();
    const { verzet, sleept } = await stand();
    assert.deepEqual({ verzet, sleept }, { verzet: [], sleept: false });
  });
});
