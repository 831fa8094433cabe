// De vellen van het formulier zoals een browser ze drukt: één steunfiguur op één A4, en het overzicht op een ander, ook met lange namen en een
// persoon waarbij alles is ingevuld. Met het script uit dist/.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { overslaan, startBrowser } from '../demo/bezoek.mjs';

const TAG = 'steunfiguur-form';
const script = await readFile(new URL(`../../dist/${TAG}.iife.js`, import.meta.url), 'utf8');
const sam = JSON.parse(await readFile(new URL('../voorbeelden/dossier.json', import.meta.url), 'utf8'));
const oma = sam.personen.find(({ naam }) => naam === 'Oma Riet');

/** Hetzelfde gezin, waar iedereen een lange naam heeft. */
const lang = {
  ...sam,
  personen: sam.personen.map((persoon) => ({
    ...persoon,
    naam: `${persoon.naam} van den Bergh-Oosterwijk de Groot`.slice(0, 60),
  })),
};
/** Oma, met een antwoord op zo goed als elke vraag. */
const vol = {
  ...lang,
  personen: lang.personen.map((persoon) =>
    persoon.id === oma.id
      ? {
          ...persoon,
          alias: 'oma',
          contactfrequentie: 'wekelijks',
          kracht: 'Rustig blijven en goed luisteren.',
          bekendBij: ['jeugdhulp', 'onderwijs'],
          erkend: ['onderwijs'],
          behoefteKeuzes: ['informatie', 'waardering'],
          steunfiguur: {
            ...persoon.steunfiguur,
            contexten: ['begeleiding', 'overgang-18'],
            belangrijkeMomenten: ['rechtszitting'],
            verwachteDuur: 'Zolang als het nodig is.',
            kansen: 'Woont op fietsafstand en heeft een kamer over.',
            toelichting: 'Belt elke zondag. Haalt Sam op woensdag uit school en eet dan mee.',
            eigenVerklaring: 'Bij oma kan ik even rustig zitten.',
            acties: [
              {
                wie: 'p11',
                wat: 'Nagaan of oma mee mag naar de zitting',
                wanneer: '2026-12-01',
                knelpunt: 'rechtszitting',
              },
              { wie: oma.id, wat: 'De logeerkamer klaarmaken', wanneer: '2026-12-15' },
            ],
          },
        }
      : persoon,
  ),
};

describe('de vellen van het formulier', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  for (const [wat, dossier, persoon, staatErop] of [
    ['één steunfiguur', sam, oma.id, /Oma Riet/],
    [
      'één steunfiguur met een lange naam en alles ingevuld',
      vol,
      oma.id,
      /Oosterwijk[^]*Bij oma kan ik even rustig zitten\./,
    ],
    ['het overzicht', sam, null, /Buurvrouw Fatima/],
    ['het overzicht met lange namen', lang, null, /Oosterwijk/],
  ]) {
    it(`${wat} is één bladzijde A4`, async () => {
      const bladzijde = await browser.newPage();
      await bladzijde.setContent(
        `<!doctype html><html lang="nl"><h1>De pagina eromheen</h1><${TAG} invuller="jongere"></${TAG}></html>`,
      );
      await bladzijde.addScriptTag({ content: script });
      const woorden = await bladzijde.evaluate(
        async ({ tag, inhoud, id }) => {
          const element = document.querySelector(tag);
          element.dossierStore.vervang(inhoud);
          await element.updateComplete;
          const klik = async (knop) => {
            element.shadowRoot.querySelector(knop).click();
            await element.updateComplete;
          };
          await klik(id ? `[data-actie="openen"][data-id="${id}"]` : '[data-actie="toonOverzicht"]');
          const gedrukt = new Promise((klaar) => (window.print = klaar));
          await klik('[data-actie="afdrukken"]');
          await gedrukt;
          window.dispatchEvent(new Event('beforeprint'));
          return element.shadowRoot.querySelector(id ? '.papier' : '.overzicht').textContent;
        },
        { tag: TAG, inhoud: dossier, id: persoon },
      );
      assert.match(woorden, staatErop);
      const pdf = await bladzijde.pdf({
        format: 'A4',
        margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
      });
      assert.equal(
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b(?!s)/g)?.length,
        1,
      );
      await bladzijde.close();
    });
  }
});
