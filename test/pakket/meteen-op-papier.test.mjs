// Afdrukken met het menu van de browser, meteen na het openen. Een browser wacht daarbij nergens op: in een los script staat alles er al in, en dan
// ligt het vel er op tijd; met de kleine ingang komt het terwijl er gedrukt wordt, en ligt het er een volgende keer.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { overslaan, startBrowser } from '../demo/bezoek.mjs';
import { maakSite } from '../gastheren/gastpagina.mjs';
import { lees } from './hulp.mjs';

const WAARDEN = {
  'zo-thuis-ladder': JSON.parse(lees('test/voorbeelden/dossier.json')).ladder,
  'gezinshuis-tarief-calculator': JSON.parse(lees('test/voorbeelden/tarief.json'))[0].invoer,
};
// Wat er van het scherm op papier te zien is zolang het vel er niet is, en hoe vaak. Knoppen horen niet op papier.
const ZONDER_VEL = {
  'zo-thuis-ladder': { '.pad .plek': 8 },
  'gezinshuis-tarief-calculator': { '.rij:not(.rij--kop)': 11, '.paneel': 1, '.knoppen': 0, '.balk': 0 },
};
const INGANGEN = ['laden/zo-thuis.js', 'zo-thuis.js', 'zo-thuis.iife.js'];

const naam = (tag, script) => `/${tag}-${script.replaceAll(/\W/g, '-')}`;
const bladzijde = (
  tag,
  script,
) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Papier</title></head>
  <body><${tag}></${tag}><script ${script.endsWith('.iife.js') ? '' : 'type="module" '}src="/zo-thuis/${script}"></script></body></html>`;

describe('meteen na het openen afdrukken met de browser', { skip: overslaan }, () => {
  let site;
  let browser;
  before(async () => {
    site = await maakSite(
      Object.fromEntries(
        Object.keys(WAARDEN).flatMap((tag) => INGANGEN.map((script) => [naam(tag, script), bladzijde(tag, script)])),
      ),
    );
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  // Opent de bladzijde en geeft het element zijn waarde, zodra het iets tekende.
  async function toonWaarde(venster, tag, script) {
    await venster.goto(`http://127.0.0.1:${site.poort}${naam(tag, script)}`);
    await venster.waitForFunction((wat) => document.querySelector(wat).shadowRoot?.querySelector('button'), {}, tag);
    await venster.evaluate(
      (wat, inhoud) => {
        const element = document.querySelector(wat);
        element.value = inhoud;
        return element.updateComplete;
      },
      tag,
      WAARDEN[tag],
    );
  }

  for (const tag of Object.keys(WAARDEN))
    for (const script of INGANGEN)
      it(`<${tag}> met ${script}`, async () => {
        const venster = await browser.newPage();
        // Wie hier het eerst luistert ziet wat er stond toen het papier klaar was. Wat in een rustig moment geladen wordt telt niet mee.
        await venster.evaluateOnNewDocument(() => {
          const straks = window.setTimeout;
          window.setTimeout = (doe, tijd, ...rest) => (tijd >= 5000 ? 0 : straks(doe, tijd, ...rest));
          window.gedrukt = [];
          window.addEventListener('afterprint', () => {
            const [element] = document.body.children;
            window.gedrukt.push(element.shadowRoot.querySelectorAll('.papier').length);
          });
        });
        await toonWaarde(venster, tag, script);
        const druk = async () => {
          await venster.pdf({ format: 'A4' });
          return venster.evaluate(() => window.gedrukt.at(-1));
        };
        let vellen = await druk();
        // Met de kleine ingang is het de eerste keer nog onderweg.
        for (let keer = 0; script.startsWith('laden/') && vellen === 0 && keer < 50; keer += 1) vellen = await druk();
        assert.equal(vellen, 1);
        await venster.close();
      });

  // Wat er dan op papier komt is wat er op het scherm staat, zoals docs/laden.md zegt: geen half blad.
  for (const [tag, delen] of Object.entries(ZONDER_VEL))
    it(`<${tag}> zonder vel: wat er op het scherm staat`, async () => {
      const venster = await browser.newPage();
      await toonWaarde(venster, tag, 'laden/zo-thuis.js');
      // Zo breed als een vel: daar staat op een scherm de smalle balk met een knop.
      await venster.setViewport({ width: 720, height: 1000 });
      await venster.emulateMediaType('print');
      const zichtbaar = await venster.evaluate(
        (wat, kiezers) => {
          const { shadowRoot } = document.querySelector(wat);
          return kiezers.map((kiezer) => {
            const stukken = [...shadowRoot.querySelectorAll(kiezer)];
            return [kiezer, stukken.filter((stuk) => stuk.checkVisibility()).length];
          });
        },
        tag,
        Object.keys(delen),
      );
      assert.deepEqual(Object.fromEntries(zichtbaar), delen);
      await venster.close();
    });
});
