// Een jongere alleen op een telefoon, met de vinger: opschrijven wie er zijn, de pagina kwijtraken, verder gaan en versturen. En een professional
// met muis en toetsen, van de startpagina tot bij Ontvangen.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { controleerToegang, openBladzijde, overslaan, startBrowser, tikMetVinger } from './bezoek.mjs';
import { metPortaal } from './met-portaal.mjs';

const TELEFOON = { width: 375, height: 812, hasTouch: true, isMobile: true };
const FORM = 'steunfiguur-form >>> ';

describe('een bezoek aan het formulier alleen', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('als jongere op een telefoon: vier mensen opschrijven, de pagina kwijt, verder gaan en versturen', async (toets) => {
    const portaal = await metPortaal(toets);
    const eerste = await openBladzijde(browser, toets);
    // Wie tikt kijkt eerst waar het staat: iets wat nog verschuift, raakt ook een mens mis.
    const staatStil = async (doel) => {
      // Alleen wie buiten beeld staat komt in beeld: een tik op een bladzijde die net verschoof, komt in Chromium soms niet aan.
      const { top, bottom } = doel.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) doel.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const plek = () => Object.values(doel.getBoundingClientRect().toJSON()).join(' ');
      for (let [gelijk, was] = [0, '']; gelijk < 3;) {
        await new Promise(requestAnimationFrame);
        gelijk = plek() === was ? gelijk + 1 : 0;
        was = plek();
      }
    };
    const tikOp = async ({ bladzijde }, kiezer) => {
      const doel = await bladzijde.waitForSelector(kiezer, { visible: true });
      await doel.evaluate(staatStil);
      await tikMetVinger(bladzijde, doel);
      return doel;
    };
    const kiesOnthoud = async (bezoek) => {
      const vakje = await tikOp(bezoek, '#onthoud');
      await bezoek.bladzijde.waitForFunction((doel) => doel.checked, {}, vakje);
    };
    const tik = (bezoek, kiezer) => tikOp(bezoek, `${FORM}${kiezer}`);
    // Elke stap wacht op wat de vorige liet zien: een tik is pas over als de bladzijde antwoordt.
    const schrijfOp = async (bezoek, naam, relatie) => {
      const { bladzijde } = bezoek;
      const veld = await tik(bezoek, '.rustig input');
      await bladzijde.waitForFunction((doel) => doel.getRootNode().activeElement === doel, {}, veld);
      await bladzijde.keyboard.type(naam);
      await bladzijde.waitForFunction((doel, tekst) => doel.value === tekst, {}, veld, naam);
      const chip = `[data-actie="kiesRelatie"][data-id="${relatie}"]`;
      await tik(bezoek, chip);
      await bladzijde.waitForSelector(`${FORM}${chip}[aria-pressed="true"]`);
      await tik(bezoek, '[data-actie="zetErbij"]');
      await bladzijde.waitForFunction(
        (doel, tekst) =>
          doel.value === '' && document.querySelector('steunfiguur-form').value.personen?.at(-1)?.naam === tekst,
        {},
        veld,
        naam,
      );
    };
    await eerste.bladzijde.setViewport(TELEFOON);
    await eerste.bladzijde.goto(portaal.adres('/'), { waitUntil: 'load' });
    // Op een telefoon staan de voorbeelden dichtgevouwen.
    await eerste.vind('DisclosureTriangle', 'Verzonnen voorbeelden').click();
    await eerste.naar(() => eerste.vind('link', 'Jeugdhulp Kwartelveen, voor de jongere').click());
    await tik(eerste, '[data-actie="zoekVerder"]');
    await schrijfOp(eerste, 'Ans', 'tante');
    await kiesOnthoud(eerste);
    const breed = await eerste.bladzijde.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(breed <= 375, `${breed} px breed`);
    // De balk zegt wanneer het op het apparaat staat; daarna mag de pagina weg.
    await eerste.bladzijde.waitForSelector('::-p-text(staat op dit apparaat)');
    await eerste.bladzijde.goto('about:blank');

    const tweede = await openBladzijde(browser, toets);
    await tweede.bladzijde.setViewport(TELEFOON);
    await tweede.bladzijde.goto(portaal.adres('/aanbieder/jongere'), { waitUntil: 'networkidle0' });
    await tweede.vind('textbox', 'Jouw code').fill('kv-2026-0147');
    await tweede.vind('textbox', 'Hoe oud ben je?').fill('15');
    await kiesOnthoud(tweede);
    await tweede.vind('button', 'Verder gaan').click();
    await tweede.bladzijde.waitForFunction(
      () => document.querySelector('steunfiguur-form').value.personen?.[0]?.naam === 'Ans',
    );
    await tik(tweede, '[data-actie="zoekVerder"]');
    for (const [naam, relatie] of [
      ['Bob', 'buur'],
      ['Cor', 'coach'],
      ['Dirk', 'leraar'],
    ]) {
      await schrijfOp(tweede, naam, relatie);
    }
    assert.equal(await tweede.naar(() => tweede.vind('button', 'Versturen').click()), 200);
    assert.match(await tweede.tekst(), /Gelukt\. Je begeleider leest het/);
    // Wat ontvangen is staat niet meer op het apparaat.
    await tweede.bladzijde.waitForNetworkIdle();
    await tweede.bladzijde.goto(portaal.adres('/aanbieder/jongere'), { waitUntil: 'networkidle0' });
    await kiesOnthoud(tweede);
    await tweede.bladzijde.waitForSelector('::-p-text(blijft op dit apparaat)');
    await tweede.bladzijde.goto(portaal.adres('/aanbieder/ontvangen'), { waitUntil: 'load' });
    assert.match(await tweede.tekst(), /ingevuld door de jongere .* Ans Tante .* Dirk Leraar/);
    assert.deepEqual([...eerste.mis, ...tweede.mis], []);
  });

  it('als professional: van de startpagina naar een steunfiguur, langs een weigering, tot bij Ontvangen', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis, vind, naar, tekst, focus } = await openBladzijde(browser, toets);
    const insturen = () => naar(() => vind('button', 'Formulier insturen').click());
    await bladzijde.goto(portaal.adres('/'), { waitUntil: 'load' });
    await naar(() => vind('link', 'Jeugdhulp Kwartelveen').click());
    await naar(() => vind('link', 'Alleen steunfiguren').click());
    await bladzijde.waitForNetworkIdle();
    await vind('textbox', 'Leeftijd van de jeugdige').fill('15');
    await vind('button', 'Zelf iemand toevoegen U weet al wie.').click();
    await vind('textbox', 'Naam of voorletters (verplicht)').fill('Buurman Kees');
    await vind('button', 'Samen').click();
    await vind('DisclosureTriangle', 'Nog iets opschrijven').click();
    await vind('textbox', 'Waarover twijfelt een professional?').fill('Woont hij dichtbij genoeg?');
    assert.equal(await insturen(), 422);
    await bladzijde.waitForNetworkIdle();
    assert.equal(await focus(), 'Het formulier is nog niet ontvangen');
    await vind('textbox', 'Dossiernummer').fill('KV-2026-0147');
    assert.equal(await insturen(), 200);
    assert.match(await tekst(), /ingevuld door een professional .* Buurman Kees/);
    await bladzijde.locator('main summary').click();
    assert.match(await tekst(), /Twijfel van een professional Woont hij dichtbij genoeg\?/);
    assert.deepEqual(mis, []);
  });

  it('is toegankelijk volgens axe, licht en donker, en past op een smal scherm', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis } = await openBladzijde(browser, toets);
    for (const pad of ['/jongere', '/professional', '/jongere/bedankt']) {
      await controleerToegang(bladzijde, portaal.adres(`/aanbieder${pad}`));
    }
    assert.deepEqual(mis, []);
  });
});
