// De pagina's met alleen het formulier: voor de jongere, in de je-vorm en zonder zicht op wat anderen instuurden, en voor de professional.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gegevensVan, leestekst, metPortaal } from './met-portaal.mjs';

const OMA = { id: 'p1', naam: 'Oma Riet', soort: 'netwerk', relatie: 'oma', steunfiguur: {} };
const JONGERE = '/aanbieder/jongere';
const PROFESSIONAL = '/aanbieder/professional';

const pagina = async (portaal, pad) => (await portaal.haal(pad)).text();
/** Wat er in de bladzijde zelf te lezen is, zonder kop en voet. */
const hoofd = (html) => leestekst(/<main[^>]*>(.*)<\/main>/s.exec(html)[1].replace(/<script.*?<\/script>/gs, ' '));

function stuur(portaal, pad, inhoud, velden = {}, koppen = {}) {
  const steunfiguren = typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud);
  return portaal.stuurIn('', { pad, velden: { dossier: '', steunfiguren, ...velden }, koppen });
}

describe('de pagina van de jongere en die van de professional', () => {
  it('zijn even streng als de andere, en staan in het menu van de demo', async (toets) => {
    const portaal = await metPortaal(toets);
    const csp = async (pad) => (await portaal.haal(pad)).headers.get('content-security-policy');
    for (const pad of [JONGERE, PROFESSIONAL, `${JONGERE}/bedankt`]) {
      assert.equal(await csp(pad), await csp('/'), pad);
      assert.doesNotMatch(await pagina(portaal, pad), /\sstyle=|<style|\son[a-z]+=|javascript:/, pad);
    }
    assert.match(await pagina(portaal, '/'), /href="\/aanbieder\/jongere"\s*>Jeugdhulp Kwartelveen, voor de jongere</);
    const aanbieder = await pagina(portaal, '/aanbieder');
    for (const pad of [JONGERE, PROFESSIONAL]) assert.match(aanbieder, new RegExp(`href="${pad}"`), pad);
  });

  it('zeggen elk wie er invult, in de eigen aanspreekvorm, ook na een weigering', async (toets) => {
    const portaal = await metPortaal(toets);
    await stuur(portaal, PROFESSIONAL, { personen: [OMA] });
    const leeg = { dossiernummer: '', leeftijd: '' };
    for (const [pad, attributen, verboden] of [
      [JONGERE, /invuller="jongere"\s+aanspreekvorm="je"/, /\b(?:u|uw|uzelf)\b/i],
      [PROFESSIONAL, /invuller="professional"\s+aanspreekvorm="u"/, /\b(?:je|jij|jou|jouw)\b/i],
    ]) {
      const geweigerd = await (await stuur(portaal, pad, { personen: [] }, leeg)).text();
      const bezet = await (await stuur(portaal, pad, { personen: [{ ...OMA, naam: 'Opa' }] })).text();
      for (const tekst of [await pagina(portaal, pad), geweigerd, bezet]) {
        assert.match(tekst, attributen);
        assert.doesNotMatch(hoofd(tekst), verboden, pad);
      }
    }
    assert.doesNotMatch(hoofd(await pagina(portaal, `${JONGERE}/bedankt`)), /\b(?:u|uw|uzelf)\b/i);
  });

  it('bewaren op het apparaat: de professional altijd, de jongere pas na een ja', async (toets) => {
    const portaal = await metPortaal(toets);
    assert.match(await pagina(portaal, PROFESSIONAL), /<steunfiguur-form[^>]*concept="kwartelveen-professional"/);
    const jongere = await pagina(portaal, JONGERE);
    assert.doesNotMatch(jongere, /<steunfiguur-form[^>]*\sconcept=/);
    assert.match(jongere, /<input type="checkbox" id="onthoud" data-concept="kwartelveen-jongere"/);
    assert.match(await pagina(portaal, '/aanbieder'), /<zo-thuis-dossier[^>]*concept="kwartelveen-nieuw"/);
    await stuur(portaal, JONGERE, { personen: [OMA] });
    assert.match(await pagina(portaal, '/aanbieder/dossier/1'), /<zo-thuis-dossier[^>]*concept="kwartelveen-1"/);
  });
});

describe('wat er van die pagina’s binnenkomt', () => {
  it('van de jongere: een bedankje zonder wat anderen instuurden, en bij Ontvangen wie het invulde', async (toets) => {
    const portaal = await metPortaal(toets);
    const antwoord = await stuur(portaal, JONGERE, { personen: [OMA], doorvragen: { behandeling: 'nee' } });
    assert.equal(antwoord.status, 303);
    assert.equal(antwoord.headers.get('location'), `${JONGERE}/bedankt`);
    const bedankt = leestekst(await pagina(portaal, `${JONGERE}/bedankt`));
    assert.match(bedankt, /Gelukt\./);
    assert.doesNotMatch(bedankt, /Oma Riet|KV-2026/);
    const ontvangen = leestekst(await pagina(portaal, '/aanbieder/ontvangen'));
    assert.match(ontvangen, /KV-2026-0147 15 jaar .* ingevuld door de jongere .* Oma Riet/);
    assert.match(ontvangen, /behandeling door een arts of psycholoog\? Nee/);
    const { waarde } = gegevensVan(await pagina(portaal, '/aanbieder/dossier/1'));
    assert.deepEqual(waarde.onderwerp, { soort: 'jongere' });
  });

  it('van de professional: naar Ontvangen', async (toets) => {
    const portaal = await metPortaal(toets);
    const antwoord = await stuur(portaal, PROFESSIONAL, { personen: [OMA] });
    assert.equal(antwoord.headers.get('location'), '/aanbieder/ontvangen?nieuw=1');
    assert.match(leestekst(await pagina(portaal, '/aanbieder/ontvangen')), /ingevuld door een professional/);
  });

  for (const [pad, velden, meldingen] of [
    [
      JONGERE,
      { dossiernummer: 'Sam', leeftijd: 'x' },
      ['Vul je code in, zoals KV-2026-0147.', 'Vul in hoe oud je bent, van 0 tot en met 23.'],
    ],
    [PROFESSIONAL, { dossiernummer: 'Sam' }, ['Vul het dossiernummer in, zoals KV-2026-0147.']],
  ]) {
    it(`op ${pad} komt bij een weigering alles terug, met wat eraan scheelt`, async (toets) => {
      const portaal = await metPortaal(toets);
      const antwoord = await stuur(portaal, pad, { personen: [OMA] }, velden);
      assert.equal(antwoord.status, 422);
      const html = await antwoord.text();
      for (const melding of meldingen) assert.ok(hoofd(html).includes(melding), melding);
      assert.deepEqual(gegevensVan(html).waarde, { personen: [OMA] });
      assert.match(leestekst(await pagina(portaal, '/aanbieder/ontvangen')), /Er is nog niets ontvangen/);
    });
  }

  it('overschrijft niets, en verklapt een jongere niet wat er al staat', async (toets) => {
    const portaal = await metPortaal(toets);
    await stuur(portaal, PROFESSIONAL, { personen: [OMA] });
    const antwoord = await stuur(portaal, JONGERE, { personen: [{ ...OMA, naam: 'Tante Sanne' }] });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(hoofd(html), /Met deze code is al iets verstuurd/);
    assert.doesNotMatch(html, /Oma Riet/);
    assert.equal(gegevensVan(html).waarde.personen[0].naam, 'Tante Sanne');
    assert.doesNotMatch(await pagina(portaal, '/aanbieder/ontvangen'), /Tante Sanne/);
  });

  for (const [naam, tekst] of [
    ['niets', ''],
    ['geen JSON', '{'],
    ['een lijst', '[1]'],
    ['null', 'null'],
    ['honderdduizend lagen', `{"personen":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ]) {
    it(`${naam} wordt netjes geweigerd`, async (toets) => {
      const portaal = await metPortaal(toets);
      assert.equal((await stuur(portaal, JONGERE, tekst)).status, 422);
    });
  }

  it('van een andere site telt niet', async (toets) => {
    const portaal = await metPortaal(toets);
    for (const pad of [JONGERE, PROFESSIONAL]) {
      assert.equal(
        (await stuur(portaal, pad, { personen: [OMA] }, {}, { Origin: 'https://elders.voorbeeld' })).status,
        403,
      );
    }
    assert.match(leestekst(await pagina(portaal, '/aanbieder/ontvangen')), /Er is nog niets ontvangen/);
  });
});
