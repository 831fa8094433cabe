// Wie doortypt terwijl er nog iets laadt raakt geen letter kwijt: ook niet als wat hij daarvoor indrukte pas halverwege zijn woord gebeurt.
// Gedreven in Chromium met een echt toetsenbord, met elk bestand dat nog komt opgehouden tot de toets het doorlaat.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { IN_CI } from '../../scripts/gereed.mjs';
import { WORTEL } from '../pakket/hulp.mjs';
import { maakSite } from './gastpagina.mjs';

const { chromium } = zoekBrowsers();
const dossier = JSON.parse(readFileSync(join(WORTEL, 'test/voorbeelden/dossier.json'), 'utf8'));
const waarde = {
  'netwerk-kaart': { onderwerp: dossier.onderwerp, personen: dossier.personen },
  'zo-thuis-ladder': dossier.ladder,
};
const ELEMENTEN = ['netwerk-kaart', 'zo-thuis-ladder', 'gezinshuis-tarief-calculator'];
const pagina = (tag) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Doortypen</title></head>
  <body><${tag}></${tag}>
  <script type="module">document.querySelector('${tag}').value = ${JSON.stringify(waarde[tag] ?? {}).replaceAll('<', '\\u003c')};</script>
  <script type="module" src="/zo-thuis/laden/zo-thuis.js"></script></body></html>`;

/**
 * Iets waar de bezoeker op drukt en wat dan nog laadt, en het veld waar hij intussen in typt. `eerst` staat al open. Het formulier heeft geen veld
 * zonder deel: wat daar laadt brengt zijn velden mee.
 */
const GEVALLEN = [
  { tag: 'netwerk-kaart', druk: '.knop--erbij', veld: '#naam', typ: 'Oma Riet', wat: 'op toevoegen, zonder naam' },
  { tag: 'netwerk-kaart', druk: '[part=lijst] [data-actie=openen]', veld: '#naam', typ: 'Oma Riet', wat: 'op iemand' },
  { tag: 'netwerk-kaart', druk: '[data-deel=momenten] > summary', veld: '#naam', typ: 'Oma Riet', wat: 'op momenten' },
  {
    tag: 'netwerk-kaart',
    druk: '[data-deel=inrichten] > summary',
    veld: '#naam',
    typ: 'Oma Riet',
    wat: 'op inrichten',
  },
  {
    tag: 'zo-thuis-ladder',
    druk: '[data-actie=leesTrede]',
    veld: '#v-wensKind',
    typ: 'Bij oma slapen',
    wat: 'op een trede',
  },
  {
    tag: 'gezinshuis-tarief-calculator',
    eerst: '.menu > summary',
    druk: '[data-actie=openVak]',
    veld: '#v-inkomen-maandsalaris',
    typ: '4321',
    wat: 'op de memo',
  },
];

describe(
  'wie doortypt terwijl er nog iets laadt',
  { skip: chromium === null && !IN_CI ? 'geen Chromium' : false },
  () => {
    let site;
    let browser;
    before(async () => {
      site = await maakSite(Object.fromEntries(ELEMENTEN.map((tag) => [`/${tag}`, pagina(tag)])));
      browser = await launch({ executablePath: chromium, args: chromiumVlaggen() });
    });
    after(async () => {
      await browser?.close();
      site?.stop();
    });

    /** Een bladzijde met het element, waar alles wat daarna nog komt wacht op `laat`. */
    async function open(tag, eerst) {
      const bladzijde = await browser.newPage();
      // Een hoog venster: wat vanzelf komt als het in beeld is, is er dan voordat er iets wordt opgehouden.
      await bladzijde.setViewport({ width: 1280, height: 3000 });
      await bladzijde.goto(`http://127.0.0.1:${site.poort}/${tag}`, { waitUntil: 'networkidle0' });
      const inBoom = (selector) => bladzijde.waitForSelector(`${tag} >>> ${selector}`);
      if (eerst) {
        await (await inBoom(eerst)).click();
        await bladzijde.waitForNetworkIdle();
      }
      const opgehouden = [];
      let dicht = true;
      bladzijde.on('request', (verzoek) => {
        if (dicht && verzoek.url().includes('/laden/')) opgehouden.push(verzoek);
        else void verzoek.continue();
      });
      await bladzijde.setRequestInterception(true);
      const klaar = () => bladzijde.$eval(tag, (element) => element.updateComplete);
      return {
        bladzijde,
        typ: (tekst) => bladzijde.keyboard.type(tekst),
        /** Met de focus en een klik, zonder muis: de muis alleen al haalt op wat er komt. */
        druk: (selector) =>
          bladzijde.$eval(
            tag,
            (element, zoek) => {
              const doel = element.shadowRoot.querySelector(zoek);
              doel.focus();
              doel.click();
            },
            selector,
          ),
        naar: (selector) =>
          bladzijde.$eval(tag, (element, zoek) => element.shadowRoot.querySelector(zoek).focus(), selector),
        async laat() {
          assert.ok(opgehouden.length > 0, 'er wordt iets gehaald');
          dicht = false;
          for (const verzoek of opgehouden) void verzoek.continue();
          await bladzijde.waitForNetworkIdle();
          await klaar();
        },
        /** Wat er in het veld met de focus staat, en wie er op de kaart staan. */
        async stand() {
          await klaar();
          return bladzijde.$eval(tag, ({ shadowRoot, value }) => ({
            getypt: shadowRoot.activeElement?.value,
            personen: (value.personen ?? []).map(({ naam }) => naam),
          }));
        },
      };
    }

    for (const { tag, eerst, druk, veld, typ, wat } of GEVALLEN) {
      it(`(werken) <${tag}>: na een druk ${wat} gaat er geen letter verloren`, async () => {
        const b = await open(tag, eerst);
        try {
          const { personen } = await b.stand();
          await b.druk(druk);
          await b.naar(veld);
          await b.bladzijde.$eval(tag, ({ shadowRoot }) => shadowRoot.activeElement.select());
          const helft = Math.ceil(typ.length / 2);
          await b.typ(typ.slice(0, helft));
          await b.laat();
          await b.typ(typ.slice(helft));
          assert.deepEqual(await b.stand(), { getypt: typ, personen });
        } finally {
          await b.bladzijde.close();
        }
      });
    }

    it('(werken) <netwerk-kaart>: op toevoegen drukken zonder naam brengt meteen naar het veld', async () => {
      const b = await open('netwerk-kaart');
      try {
        await b.druk('.knop--erbij');
        await b.bladzijde.waitForFunction(
          () => document.querySelector('netwerk-kaart').shadowRoot.activeElement?.id === 'naam',
        );
        await b.typ('Oma ');
        await b.laat();
        await b.typ('Riet');
        assert.equal((await b.stand()).getypt, 'Oma Riet');
      } finally {
        await b.bladzijde.close();
      }
    });

    it('(werken) <netwerk-kaart>: twee namen achter elkaar, sneller dan het deel, zijn twee mensen', async () => {
      const b = await open('netwerk-kaart');
      try {
        const { personen } = await b.stand();
        await b.naar('#naam');
        await b.typ('Yara');
        await b.bladzijde.keyboard.press('Enter');
        await b.typ('Sam');
        await b.bladzijde.keyboard.press('Enter');
        await b.typ('Bo');
        await b.laat();
        await b.typ('as');
        assert.deepEqual(await b.stand(), { getypt: 'Boas', personen: [...personen, 'Yara', 'Sam'] });
        await b.bladzijde.keyboard.press('Enter');
        assert.deepEqual((await b.stand()).personen, [...personen, 'Yara', 'Sam', 'Boas']);
      } finally {
        await b.bladzijde.close();
      }
    });

    it('(werken) <netwerk-kaart>: wat er staat telt voor het formulier, ook als het deel nog onderweg is', async () => {
      const b = await open('netwerk-kaart');
      try {
        await b.naar('#naam');
        await b.typ('Yara');
        assert.equal(await b.bladzijde.$eval('netwerk-kaart', (element) => element.checkValidity()), false);
      } finally {
        await b.bladzijde.close();
      }
    });
  },
);
