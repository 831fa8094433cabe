// De onderhandeling van het portaal: van het voorbeeld tot bewaard, weer open, en geweigerd wat niet klopt.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { VOORBEELD } from '../../demo/onderhandeling.mjs';
import { stelVast } from '../../demo/werkblad.mjs';
import { leesTariefwerkblad } from 'zo-thuis-elementen/schema';
import { controleerToegang, openBladzijde, overslaan, startBrowser } from './bezoek.mjs';
import { gegevensVan, leestekst, metPortaal } from './met-portaal.mjs';

describe('een onderhandeling op de server', () => {
  it('begint met een werkblad dat klopt, waarvan alles wat verzonnen is dat zegt', () => {
    const gelezen = leesTariefwerkblad(VOORBEELD);
    assert.equal(gelezen.goed, true);
    for (const { naam } of VOORBEELD.aanbiedingen) assert.match(naam, /verzonnen/);
    const [eerste, tweede] = VOORBEELD.scenarios;
    const anders = Object.keys(tweede.herkomst).filter((pad) => tweede.herkomst[pad] !== eerste.herkomst[pad]);
    assert.deepEqual(anders.sort(), ['/leegstand/fractie', '/ondersteuning/urenPerJeugdigePerWeek']);
    for (const pad of anders) assert.match(tweede.herkomst[pad].reden, /^Verzonnen/);
    const { resultaten, aanbod } = stelVast(gelezen.waarde);
    assert.deepEqual(
      resultaten.map(({ meldingen }) => meldingen),
      [[], []],
    );
    assert.deepEqual(
      aanbod.map(({ verschil }, nummer) =>
        Math.round((VOORBEELD.aanbiedingen[nummer].tariefPerEtmaal - verschil) * 100),
      ),
      VOORBEELD.aanbiedingen.map(() => Math.round(resultaten[0].tariefPerEtmaal * 100)),
    );
    const [, anker] = VOORBEELD.aanbiedingen;
    const som = Object.values(anker.bouwstenen).reduce((totaal, deel) => totaal + deel, 0);
    assert.equal(Math.round(som * 100), Math.round(anker.tariefPerEtmaal * 100), 'de blokken zijn samen het tarief');
  });

  it('wordt bewaard met alles wat erin staat, getoond, en gaat ook na een herstart weer open', async (toets) => {
    const portaal = await metPortaal(toets);
    const verstuurd = { ...VOORBEELD, actief: 1, bandbreedtes: [], indexering: null };
    const antwoord = await portaal.onderhandel(verstuurd);
    assert.equal(antwoord.status, 303);
    const plek = antwoord.headers.get('location');
    assert.equal(plek, '/onderhandeling/1');
    await portaal.herstart();
    const tekst = leestekst(await (await portaal.haal(plek)).text());
    assert.match(tekst, /Ons eerste cijfer.*Na het gesprek in beeld/);
    assert.match(tekst, /De Linde \(verzonnen\) € 166,50 − €/);
    assert.match(tekst, /Zonneweide \(verzonnen\) € 196,75 \+ €/);
    assert.match(tekst, /Toelichting: Verzonnen voorbeeld/);
    const bestand = await (await portaal.haal('/onderhandeling/1.json')).json();
    assert.deepEqual(bestand, verstuurd);
    const weer = gegevensVan(await (await portaal.haal('/onderhandeling?begin=1')).text());
    assert.deepEqual(weer.werkblad, bestand);
    assert.match(leestekst(await (await portaal.haal('/onderhandeling')).text()), /Eerder bewaard Onderhandeling 1,/);
  });

  it('weigert wat niet klopt met 422, en geeft terug wat er ingevuld was', async (toets) => {
    const portaal = await metPortaal(toets);
    const fout = structuredClone(VOORBEELD);
    fout.scenarios[1].plaatsen = 0;
    const antwoord = await portaal.onderhandel(fout);
    assert.equal(antwoord.status, 422);
    const pagina = await antwoord.text();
    assert.match(leestekst(pagina), /De onderhandeling is nog niet bewaard.*In de berekening: één punt/);
    assert.equal(gegevensVan(pagina).werkblad.scenarios[1].plaatsen, 0);
    let lagen = 1;
    for (let laag = 0; laag < 200; laag += 1) lagen = { a: lagen };
    for (const onzin of ['', 'geen json', '[]', '{"soort":"tarief-werkblad"}', { ...VOORBEELD, diep: lagen }]) {
      assert.equal((await portaal.onderhandel(onzin)).status, 422, JSON.stringify(onzin).slice(0, 40));
    }
    assert.equal((await portaal.onderhandel(VOORBEELD, { Origin: 'http://elders.nl' })).status, 403);
    assert.equal((await portaal.haal('/onderhandeling/1')).status, 404);
  });

  it('is te vinden vanaf de beginpagina en staat onder dezelfde strenge CSP', async (toets) => {
    const portaal = await metPortaal(toets);
    assert.match(await (await portaal.haal('/')).text(), /<a href="\/onderhandeling"/);
    const antwoord = await portaal.haal('/onderhandeling');
    assert.equal(
      antwoord.headers.get('content-security-policy'),
      (await portaal.haal('/')).headers.get('content-security-policy'),
    );
    assert.doesNotMatch(await antwoord.text(), /\sstyle=|<style|\son[a-z]+=|javascript:/);
  });
});

describe('een onderhandeling in de browser', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('van het eerste cijfer, langs het aanbod, naar bewaard en weer open', async (toets) => {
    const portaal = await metPortaal(toets);
    const bezoek = await openBladzijde(browser, toets);
    const { bladzijde, mis, vind, naar, tekst } = bezoek;
    await bladzijde.goto(portaal.adres('/onderhandeling'), { waitUntil: 'networkidle0' });
    assert.match(await tekst(), /Uw berekening € 168,97/);
    await controleerToegang(bladzijde);
    // De tabbladen komen als de bezoeker er is.
    await bladzijde.$eval('#tarief', (element) => element.scrollIntoView({ block: 'end' }));
    await vind('tab', 'Aanbod').click();
    await bladzijde.waitForFunction(() =>
      document.querySelector('#tarief').shadowRoot.textContent.includes('Zonneweide (verzonnen)'),
    );
    assert.equal(await naar(() => vind('button', 'Onderhandeling bewaren').click()), 200);
    assert.match(await tekst(), /Onderhandeling 1.*Ons eerste cijfer in beeld.*Het Anker \(verzonnen\)/);
    await controleerToegang(bladzijde);
    await naar(() => vind('link', 'Verder met deze onderhandeling').click());
    assert.match(await tekst(), /U werkt verder aan wat u eerder bewaarde, nummer 1/);
    const werkblad = await bladzijde.evaluate(() => document.querySelector('#tarief').werkblad);
    assert.deepEqual(werkblad.aanbiedingen, VOORBEELD.aanbiedingen);
    assert.deepEqual(mis, []);
  });
});
