// Bezoeken aan de aanbieder in het demoportaal, in een echte browser: iemand op de kaart zetten, als steunfiguur verder in het formulier,
// een trede kiezen op de ladder, geweigerd worden, ontvangen worden, verder gaan en wissen.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { controleerToegang, openBladzijde, overslaan, startBrowser } from './bezoek.mjs';
import { leesDossierVoorbeeld, leesSteunfigurenVoorbeeld, metPortaal } from './met-portaal.mjs';

const NAAM = 'Naam of voorletters (verplicht)';
const OP_DE_KAART = 'Wie hoort er nog bij?';
const INSTUREN = 'Dossier insturen';
const REDEN = 'Thuis: waarom is dit niet mogelijk, of niet in het belang van de jeugdige?';
/** De afweging staat dicht tot iemand haar opent. */
// Het werkblad komt als het in beeld komt.
const openAfweging = async (bladzijde) => {
  await bladzijde.$eval('zo-thuis-ladder', (ladder) => ladder.scrollIntoView());
  await bladzijde.waitForSelector('zo-thuis-ladder >>> [data-pad="/wegTerug"]');
};
// Tikt op een huis, en zegt op de kaart welke plek dit is.
const kiesPlek = async (bladzijde, trede, als) => {
  await bladzijde.locator(`zo-thuis-ladder >>> .plek[data-trede="${trede}"]`).click();
  await bladzijde
    .locator(`zo-thuis-ladder >>> .plekkaart[data-trede="${trede}"] [data-actie=kies][data-id=${als}]`)
    .click();
};

describe('een bezoek aan de aanbieder', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('van een lege pagina, over de kaart en langs een weigering, naar een steunfiguur en een netwerk in de lijst en weer terug', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis, vind, naar, tekst, focus } = await openBladzijde(browser, toets);
    const insturen = () => naar(() => vind('button', INSTUREN).click());

    await bladzijde.goto(portaal.adres('/aanbieder'), { waitUntil: 'networkidle0' });
    await vind('textbox', 'Dossiernummer').fill('KV-2026-0147');
    await vind('textbox', 'Leeftijd van de jeugdige').fill('8');
    // Naast de kaart: een naam, en met één tik wie dat is. Wie daar bij komt, staat ook in het formulier.
    await vind('textbox', OP_DE_KAART).fill('Buurman Kees');
    await vind('button', 'Buur').click();
    await bladzijde.waitForSelector('steunfiguur-form >>> .omheen [data-actie="openen"]');
    await vind('textbox', OP_DE_KAART).fill('Oma Riet');
    await vind('button', 'Oma').click();
    // Wie erbij kwam gaat open: hoe dichtbij, en meteen steunfiguur.
    await vind('region', 'Oma Riet').wait();
    await vind('radio', 'Dichtbij').click();
    await vind('button', 'Dit is een steunfiguur').click();
    await vind('button', 'Formulier Oma Riet').click();
    await vind('textbox', NAAM).wait();
    assert.equal(await focus(), 'Oma Riet');
    assert.equal(await bladzijde.evaluate(() => document.activeElement.id), 'steunfiguren');
    await vind('button', 'Wat doet oma?').click();
    await vind('checkbox', 'Helpt mee koken, halen, klussen').click();
    await vind('button', 'Samen').click();
    await vind('DisclosureTriangle', 'Nog iets opschrijven').click();
    await vind('textbox', 'Is er nog iets om op te schrijven?').fill('Nummer 111222333');

    assert.equal(await insturen(), 422);
    await bladzijde.waitForNetworkIdle();
    assert.equal(await focus(), 'Het formulier is nog niet ontvangen');
    const melding =
      'Oma Riet, toelichting: dit lijkt een burgerservicenummer. Haal het weg. Kwartelveen bewaart dat hier niet.';
    await vind('link', melding).click();
    await vind('button', 'Samen').click();
    await vind('DisclosureTriangle', 'Nog iets opschrijven').click();
    await vind('textbox', 'Is er nog iets om op te schrijven?').fill('Elke woensdag');

    assert.equal(await insturen(), 200);
    assert.match(
      await tekst(),
      /KV-2026-0147 8 jaar .* Oma Riet Oma Wat doet deze persoon\? Praktische hulp Status Nog geen status/,
    );
    assert.match(
      await tekst(),
      /Het netwerk 2 mensen, 2 zonder professionals\. .* Buurman Kees Buurman of buurvrouw Buurt Nog niet geplaatst Oma Riet Oma Familie Dichtbij/,
    );

    await naar(() => vind('link', 'Verder invullen: KV-2026-0147').click());
    await bladzijde.locator('steunfiguur-form >>> .mens [data-actie="openen"]').click();
    await vind('textbox', NAAM).fill('Oma Riet van Dam');
    assert.equal(await insturen(), 200);
    assert.match(await tekst(), /KV-2026-0147: Buurman Kees en Oma Riet van Dam\. Wij hebben het nagekeken/);
    assert.deepEqual(mis, []);
  });

  it('op de ladder, in hetzelfde dossier: een gewenste trede met een reden, langs een weigering, in woorden terug en weer verder', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn(await leesSteunfigurenVoorbeeld());
    const { bladzijde, mis, vind, naar, tekst, focus } = await openBladzijde(browser, toets);
    const insturen = () => naar(() => vind('button', INSTUREN).click());

    await bladzijde.goto(portaal.adres('/aanbieder/dossier/1'), { waitUntil: 'networkidle0' });
    await kiesPlek(bladzijde, 'thuis', 'huidig');
    await kiesPlek(bladzijde, 'netwerkpleegzorg', 'gewenst');
    await openAfweging(bladzijde);
    await vind('textbox', REDEN).fill('Mama wordt opgenomen. Nummer 111222333');
    await vind('textbox', 'Wat moet veranderen om terug te kunnen?').fill('Mama is weer thuis.');
    await bladzijde.locator('zo-thuis-ladder >>> [data-pad="/evaluatieOp"]').fill('2027-02-01');
    // Wie op de kaart en in het formulier staat, is er op de ladder ook.
    await bladzijde.locator('zo-thuis-ladder >>> [data-klap="steunfiguren"] > summary').click();
    await vind('checkbox', 'Tante Sanne').click();

    assert.equal(await insturen(), 422);
    await bladzijde.waitForNetworkIdle();
    assert.equal(await focus(), 'Het formulier is nog niet ontvangen');
    const melding =
      'Ladder, reden bij “Thuis”: dit lijkt een burgerservicenummer. Haal het weg. Kwartelveen bewaart dat hier niet.';
    await vind('link', melding).click();
    assert.equal(await bladzijde.evaluate(() => location.hash), '#ladder');
    await openAfweging(bladzijde);
    await vind('textbox', REDEN).fill('Mama wordt opgenomen.');

    assert.equal(await insturen(), 200);
    assert.match(await tekst(), /KV-2026-0147: Oma Riet, Tante Sanne, Meester De Boer en de ladder\./);
    assert.match(
      await tekst(),
      /De ladder Nu Thuis: woont thuis Gewenst Netwerkpleegzorg: woont ergens anders Waarom niet dichter bij huis\? Thuis: Mama wordt opgenomen\. Wat moet er veranderen om terug te kunnen\? Mama is weer thuis\. Samen terugkijken op 1 februari 2027/,
    );

    await naar(() => vind('link', 'Verder invullen: KV-2026-0147').click());
    await bladzijde.waitForNetworkIdle();
    const staatAan = (rol, naam) =>
      bladzijde.$eval(`::-p-aria([name="${naam}"][role="${rol}"])`, ({ checked }) => checked);
    assert.match(
      await bladzijde.$eval('zo-thuis-ladder >>> .plek[data-trede=netwerkpleegzorg]', ({ textContent }) => textContent),
      /Gewenst/,
    );
    await openAfweging(bladzijde);
    await bladzijde.locator('zo-thuis-ladder >>> [data-klap="steunfiguren"] > summary').click();
    await bladzijde.waitForSelector('::-p-aria([name="Tante Sanne"][role="checkbox"])');
    assert.equal(await staatAan('checkbox', 'Tante Sanne'), true);
    await kiesPlek(bladzijde, 'thuis', 'gewenst');
    assert.equal(await insturen(), 200);
    assert.match(await tekst(), /De ladder Nu Thuis: woont thuis Gewenst Thuis: woont thuis Wat moet er/);
    assert.deepEqual(mis, []);
  });

  it('met alleen het toetsenbord: invullen, insturen en wissen', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis, naar, tekst, focus } = await openBladzijde(browser, toets);
    const langs = [];
    async function tabNaar(naam, kant = 'verder') {
      if (kant === 'terug') await bladzijde.keyboard.down('Shift');
      for (let stap = 0; stap < 60; stap += 1) {
        await bladzijde.keyboard.press('Tab');
        const hier = await focus();
        langs.push(hier);
        if (hier === naam) return bladzijde.keyboard.up('Shift');
      }
      assert.fail(`Niet te bereiken: ${naam}. Wel: ${langs.join(' | ')}`);
    }
    const typ = async (naam, waarde) => {
      await tabNaar(naam);
      await bladzijde.keyboard.type(waarde);
    };
    const druk = async (naam) => {
      await tabNaar(naam);
      assert.equal(await naar(() => bladzijde.keyboard.press('Enter')), 200);
    };

    await bladzijde.goto(portaal.adres('/aanbieder'), { waitUntil: 'networkidle0' });
    await tabNaar('Naar de inhoud');
    await bladzijde.keyboard.press('Enter');
    await typ('Dossiernummer', 'kv-2026-0147');
    await typ('Leeftijd van de jeugdige', '15');
    // De uitleg staat na de twee manieren om te beginnen: wie haar leest gaat met Shift+Tab weer terug.
    await tabNaar('Wat is een steunfiguur?');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.waitForSelector('steunfiguur-form >>> details[open] blockquote');
    await tabNaar('Zelf iemand toevoegen U weet al wie.', 'terug');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.waitForSelector('steunfiguur-form >>> [data-pad="/naam"]');
    await typ(NAAM, 'Buurman Kees');
    await tabNaar('Volgende Wat doet buurman Kees?');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.waitForSelector('steunfiguur-form >>> [data-pad="/steun/functies"]');
    await tabNaar('Geeft raad weet dingen, legt uit');
    await bladzijde.keyboard.press('Space');
    // Het pad is één stop: vijf pijlen verder staat het gezinshuis, en Enter opent zijn kaart.
    await tabNaar('Thuis');
    for (let stap = 0; stap < 5; stap += 1) await bladzijde.keyboard.press('ArrowRight');
    await bladzijde.waitForSelector('zo-thuis-ladder >>> .plek[data-trede=gezinshuis][tabindex="0"]');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.waitForSelector('zo-thuis-ladder >>> #plek-titel');
    await tabNaar('Dit is de plek van nu');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.waitForSelector('zo-thuis-ladder >>> [data-pad="/wegTerug"]');
    await typ('Wat moet veranderen om terug te kunnen?', 'Rust thuis.');
    await druk(INSTUREN);
    // De leeftijd van de pagina gaf de voorzet: vanaf twaalf jaar is de steun er voor de jongere.
    assert.match(await tekst(), /Buurman Kees .* Informatie en raad, voor de jongere/);
    assert.match(await tekst(), /De ladder Nu Gezinshuis: woont ergens anders .* Rust thuis\./);
    for (const deel of [
      'Wat is een steunfiguur?',
      'Maak de kaart groter',
      'Bewaren',
      'Dit is de plek van nu',
      'Wens van de jeugdige',
    ]) {
      assert.ok(langs.includes(deel), deel);
    }

    await druk('Wissen: KV-2026-0147');
    await druk('Alles van dit dossier wissen');
    assert.match(await tekst(), /Gewist\..*Er is nog niets ontvangen/);
    assert.deepEqual(mis, []);
  });

  it('is toegankelijk volgens axe, licht en donker, en past op een smal scherm', async (toets) => {
    const portaal = await metPortaal(toets);
    const { ladder } = await leesDossierVoorbeeld();
    await portaal.stuurIn({ ...(await leesSteunfigurenVoorbeeld()), ladder });
    const { bladzijde, mis, vind, naar } = await openBladzijde(browser, toets);
    for (const pad of ['', '/ontvangen?nieuw=1', '/dossier/1', '/dossier/1/wissen']) {
      await controleerToegang(bladzijde, portaal.adres(`/aanbieder${pad}`));
    }
    await bladzijde.goto(portaal.adres('/aanbieder'), { waitUntil: 'networkidle0' });
    assert.equal(await naar(() => vind('button', INSTUREN).click()), 422);
    await bladzijde.waitForNetworkIdle();
    await controleerToegang(bladzijde);
    assert.deepEqual(mis, []);
  });
});
