// Bezoeken aan het demoportaal in een echte browser. Een raadslid leest de ladder, en bij de rekenhulp: een cijfer wijzigen, geweigerd worden bij het veld, de reden geven, ontvangen worden.
// Leest alleen wat een bezoeker ziet of hoort: namen van velden, knoppen en links.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { TREDEN } from 'zo-thuis-elementen/ladder';
import { VOORBEELD } from '../../demo/onderhandeling.mjs';
import { controleerToegang, openBladzijde, overslaan, startBrowser } from './bezoek.mjs';
import { metPortaal } from './met-portaal.mjs';

const TEKSTEN = createRequire(import.meta.url)('zo-thuis-elementen/teksten/zo-thuis-ladder.nl.json');
const SALARIS = 'Inkomen gezinshuisouder(s): Maandsalaris';

describe('een bezoek aan het portaal', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  for (const [pad, naam] of [
    ['/', 'het voorbeeld van het pakket'],
    ['/eigen-cijfers', 'de tarievenset van de gemeente'],
  ]) {
    it(`met ${naam}: van een eigen cijfer zonder reden naar een ontvangen tarief`, async (toets) => {
      const portaal = await metPortaal(toets);
      const bezoek = await openBladzijde(browser, toets);
      const { bladzijde, mis, vind, naar, tekst, focus } = bezoek;
      const indienen = () => naar(() => vind('button', 'Tarief indienen').click());

      await bladzijde.goto(portaal.adres(pad), { waitUntil: 'networkidle0' });
      await vind('textbox', 'Naam van de aanbieder').fill('Stichting De Wilgenhof');
      await vind('textbox', 'Contract of perceel').fill('Verblijf 2026, perceel 2');
      const eerst = await tekst();
      await vind('textbox', SALARIS).fill('4.275,50');
      const daarna = await tekst();
      assert.notEqual(/Uw berekening (€ [\d,]+)/.exec(eerst)[1], /Uw berekening (€ [\d,]+)/.exec(daarna)[1]);

      assert.equal(await indienen(), 422);
      assert.match(await tekst(), /Het tarief is nog niet ingediend.*In de berekening: één punt/);
      const melding =
        'Inkomen: maandsalaris: schrijf een reden bij dit cijfer. Rietmonde vraagt die bij elk eigen of aangenomen cijfer.';
      await vind('link', melding).click();
      assert.equal(await focus(), SALARIS);
      await vind('button', '1 Inkomen gezinshuisouder(s)').click();
      const bron = await bezoek.vindMet('DisclosureTriangle', 'Maandsalaris', 'Eigen cijfer');
      await bron.click();
      await vind('textbox', 'Reden').fill('Salaris volgens de arbeidsovereenkomst');

      assert.equal(await indienen(), 200);
      assert.match(await tekst(), /Ontvangen\. Stichting De Wilgenhof: € \d{3},\d{2} per jeugdige per etmaal/);
      await naar(() => vind('link', 'Stichting De Wilgenhof').click());
      assert.match(
        await tekst(),
        /Inkomen: maandsalaris € 4\.275,50 per maand Eigen cijfer.*“Salaris volgens de arbeidsovereenkomst”/,
      );
      assert.deepEqual(mis, []);
    });
  }

  it('met scenario’s en aanbiedingen: wat ontvangen is gaat weer open, en komt opnieuw in zijn geheel binnen', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis, vind, naar, tekst } = await openBladzijde(browser, toets);
    const werkblad = { ...VOORBEELD, bandbreedtes: [], indexering: null, actief: 1 };
    await portaal.dienIn(werkblad.scenarios[1], { velden: { 'tarief.werkblad': JSON.stringify(werkblad) } });
    await bladzijde.goto(portaal.adres('/ontvangen/1'), { waitUntil: 'load' });
    await naar(() => vind('link', 'Verder rekenen').click());
    await bladzijde.waitForFunction(() => document.querySelector('#tarief').werkblad?.scenarios.length === 2);
    // De pagina bij een weigering brengt ook alles terug.
    await vind('textbox', 'Contract of perceel').fill(' ');
    assert.equal(await naar(() => vind('button', 'Tarief indienen').click()), 422);
    await bladzijde.waitForFunction(() => document.querySelector('#tarief').werkblad?.scenarios.length === 2);
    await vind('textbox', 'Contract of perceel').fill('Verblijf 2026, perceel 2');
    assert.equal(await naar(() => vind('button', 'Tarief indienen').click()), 200);
    assert.match(await tekst(), /Na het gesprek 2 scenario’s · 3 aanbiedingen/);
    assert.deepEqual(await (await portaal.haal('/ontvangen/2.json')).json(), werkblad);
    await controleerToegang(bladzijde, portaal.adres('/ontvangen/2'));
    assert.deepEqual(mis, []);
  });

  it('zonder de velden van het portaal: de lezer begint bij wat daar aan scheelt', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, vind, naar, focus } = await openBladzijde(browser, toets);
    await bladzijde.goto(portaal.adres('/'), { waitUntil: 'networkidle0' });
    await vind('textbox', SALARIS).fill('4.275,50');
    assert.equal(await naar(() => vind('button', 'Tarief indienen').click()), 422);
    await bladzijde.waitForNetworkIdle();
    assert.equal(await focus(), 'Het tarief is nog niet ingediend');
    await vind('link', 'Vul de naam van de aanbieder in.').click();
    assert.equal(await focus(), 'Naam van de aanbieder');
  });

  it('een raadslid leest op de openbare pagina over de treden, en vult niets in', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis, vind, naar } = await openBladzijde(browser, toets);
    const op = async (...rollen) => {
      const zoek = ({ role, name, children = [] }) => [
        ...(rollen.includes(role) ? [name] : []),
        ...children.flatMap(zoek),
      ];
      return zoek(await bladzijde.accessibility.snapshot());
    };
    await bladzijde.goto(portaal.adres('/'), { waitUntil: 'load' });
    assert.equal(await naar(() => vind('link', 'Gemeente Rietmonde, voor de raad').click()), 200);
    await vind('heading', 'Jeugdhulp, zo thuis mogelijk').wait();

    const leesbaar = async (zin) => (await op('StaticText')).some((tekst) => tekst.trim() === zin);
    // Wat iemand opent komt een moment later. Een grens tegen hangen.
    const totLeesbaar = async (zin) => {
      const grens = Date.now() + 60_000;
      while (!(await leesbaar(zin))) {
        assert.ok(Date.now() < grens, `niet te lezen: ${zin}`);
        await bladzijde.evaluate(() => new Promise((beeld) => requestAnimationFrame(beeld)));
      }
    };
    // In de tabel onder het pad staat elke plek er meteen; een tik op het huis zegt ook voor wie zij is en wat er blijft.
    for (const { code, wonen } of TREDEN) {
      const zin = (deel) => TEKSTEN[`raadslid.trede.${code}.${deel}`];
      const voorWie = `${zin('voor')} ${TEKSTEN[`wonen.${wonen}`]}.`;
      for (const deel of ['wat', 'wie']) await totLeesbaar(zin(deel));
      assert.equal(await leesbaar(voorWie), false, voorWie);
      await bladzijde.locator(`zo-thuis-ladder >>> .plek[data-trede=${code}]`).click();
      for (const deel of [voorWie, zin('hetzelfde')]) await totLeesbaar(deel);
    }
    // Nog een tik sluit de kaart.
    await bladzijde.locator('zo-thuis-ladder >>> .plek[data-trede=jeugdzorgplus]').click();
    await bladzijde.locator('zo-thuis-ladder >>> [data-klap="vergelijk"] > summary').click();
    await bladzijde.waitForSelector('zo-thuis-ladder >>> .kieshuis');
    // Er is geen veld: twee huizen aantikken zet ze naast elkaar, en dat wijzigt niets.
    assert.deepEqual(await op('textbox', 'spinbutton', 'radio', 'checkbox', 'Date', 'combobox'), []);
    const blijft = 'Een familielid, naaste of vertrouwenspersoon mag jongere en ouders bijstaan (Jeugdwet 6.2.9).';
    assert.equal(await leesbaar(blijft), false);
    await bladzijde.locator('zo-thuis-ladder >>> .kieshuis[data-id=jeugdzorgplus]').click();
    await totLeesbaar(blijft);
    assert.deepEqual(await bladzijde.$$eval('form, zo-thuis-dossier', (delen) => delen.map(({ id }) => id)), []);
    assert.deepEqual(await bladzijde.$eval('zo-thuis-ladder', ({ value }) => value), {});

    await controleerToegang(bladzijde, portaal.adres('/zo-thuis'));
    assert.deepEqual(mis, []);
  });

  it('is toegankelijk volgens axe, licht en donker, en past op een smal scherm', async (toets) => {
    const portaal = await metPortaal(toets);
    const { bladzijde, mis, vind, naar } = await openBladzijde(browser, toets);
    await bladzijde.goto(portaal.adres('/'), { waitUntil: 'networkidle0' });
    await vind('textbox', 'Naam van de aanbieder').fill('Stichting De Wilgenhof');
    await vind('textbox', 'Contract of perceel').fill('Verblijf 2026, perceel 2');
    await naar(() => vind('button', 'Tarief indienen').click());
    for (const pad of ['/', '/eigen-cijfers', '/ontvangen?nieuw=1', '/ontvangen/1', '/nergens']) {
      await controleerToegang(bladzijde, portaal.adres(pad));
    }
    assert.deepEqual(
      mis.filter((melding) => !melding.includes('404')),
      [],
    );
  });
});
