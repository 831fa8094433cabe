// Het portaal als server die iemand overneemt: onder welke naam het antwoordt, en wat het zegt als de gegevensbank het niet doet.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startPortaal } from '../../demo/server.mjs';
import { leesDossierVoorbeeld, leesVoorbeeld, leestekst, metPortaal } from './met-portaal.mjs';

const SERVER = fileURLToPath(new URL('../../demo/server.mjs', import.meta.url));

/** Een GET met een zelfgekozen Host; `fetch` laat die niet kiezen. */
function vraagMetHost(adres, host) {
  return new Promise((klaar, mislukt) => {
    const vraag = request(adres, { headers: { Host: host } }, (antwoord) => {
      let tekst = '';
      antwoord.on('data', (stuk) => (tekst += stuk));
      antwoord.on('end', () => klaar({ status: antwoord.statusCode, koppen: antwoord.headers, tekst }));
    });
    vraag.once('error', mislukt);
    vraag.end();
  });
}

/** Stuurt letterlijk deze tekst, ook wat `fetch` en `request` niet willen sturen. Geeft het antwoord; met `weg` gaat de lijn meteen dicht. */
function stuurLetterlijk(adres, tekst, { weg = false } = {}) {
  const { hostname, port } = new URL(adres);
  return new Promise((klaar, mislukt) => {
    const lijn = connect(port, hostname, () => lijn.write(tekst, () => weg && lijn.destroy()));
    let antwoord = '';
    lijn.on('data', (stuk) => (antwoord += stuk));
    lijn.once('error', mislukt);
    lijn.once('close', () => klaar(antwoord));
  });
}

async function legeMap(toets) {
  const map = await mkdtemp(join(tmpdir(), 'portaal-stevig-'));
  toets.after(() => rm(map, { recursive: true, force: true }));
  return map;
}

/** Start de server als los proces, zoals een beheerder dat doet. `gereed` is zijn adres; `klaar` is hoe het afliep. */
function startProces(toets, map, poort = '0') {
  const proces = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: poort, PORTAAL_MAP: map } });
  toets.after(() => proces.kill('SIGKILL'));
  let uit = '';
  let fout = '';
  proces.stderr.on('data', (stuk) => (fout += stuk));
  const klaar = new Promise((af) => proces.once('close', (code) => af({ code, uit, fout })));
  const gereed = new Promise((af, mislukt) => {
    proces.stdout.on('data', (stuk) => {
      uit += stuk;
      const adres = /http:\/\/[\d.]+:\d+\//.exec(uit)?.[0];
      if (adres) af(adres);
    });
    void klaar.then((afloop) => mislukt(new Error(`het portaal stopte: ${afloop.fout}`)));
  });
  // Wie alleen naar de afloop kijkt, wacht niet op het adres.
  gereed.catch(() => {});
  return { proces, gereed, klaar, fout: () => fout };
}

describe('de naam waaronder het portaal antwoordt', () => {
  it('is die van deze computer, met de eigen poort', async (toets) => {
    const portaal = await metPortaal(toets);
    const { port } = new URL(portaal.adres('/'));
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`]) {
      assert.equal((await vraagMetHost(portaal.adres('/ontvangen'), host)).status, 200, host);
    }
  });

  it('is geen naam die een ander hierheen laat wijzen', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn(await leesDossierVoorbeeld());
    const { port } = new URL(portaal.adres('/'));
    for (const host of [
      `kwaad.voorbeeld:${port}`,
      'kwaad.voorbeeld',
      '127.0.0.1',
      `127.0.0.1:${port}.kwaad`,
      'localhost:1',
    ]) {
      const { status, koppen, tekst } = await vraagMetHost(portaal.adres('/aanbieder/ontvangen'), host);
      assert.equal(status, 421, host);
      assert.doesNotMatch(tekst, /KV-2026-0147|Oma Riet/);
      assert.match(koppen['content-security-policy'], /default-src 'none'/);
    }
  });

  it('geldt ook voor een formulier: dezelfde verkeerde naam in Host en Origin helpt niet', async (toets) => {
    const portaal = await metPortaal(toets);
    const status = await new Promise((klaar, mislukt) => {
      const koppen = {
        Host: 'kwaad.voorbeeld',
        Origin: 'http://kwaad.voorbeeld',
        'Content-Type': 'application/x-www-form-urlencoded',
      };
      const vraag = request(portaal.adres('/aanbieder'), { method: 'POST', headers: koppen }, (antwoord) => {
        antwoord.resume();
        klaar(antwoord.statusCode);
      });
      vraag.once('error', mislukt);
      vraag.end('dossiernummer=KV-2026-0001');
    });
    assert.equal(status, 421);
    assert.match(leestekst(await (await portaal.haal('/aanbieder/ontvangen')).text()), /nog niets ontvangen/);
  });

  it('staat maar één keer in een aanvraag, en nergens anders', async (toets) => {
    const portaal = await metPortaal(toets);
    const adres = portaal.adres('/');
    const { host } = new URL(adres);
    const vraag = (doel, koppen = '') =>
      stuurLetterlijk(adres, `GET ${doel} HTTP/1.1\r\nHost: ${host}\r\n${koppen}Connection: close\r\n\r\n`);
    assert.match(await vraag('/ontvangen'), /^HTTP\/1\.1 200 /);
    assert.match(await vraag('/ontvangen', 'Host: kwaad.voorbeeld\r\n'), /^HTTP\/1\.1 400 /);
    assert.match(await vraag('http://kwaad.voorbeeld/ontvangen'), /^HTTP\/1\.1 400 /);
    // Een pad met twee strepen is geen andere site, en ook niet de voorpagina.
    assert.match(await vraag('//kwaad.voorbeeld'), /^HTTP\/1\.1 404 /);
  });

  it('is te kiezen voor wie er een andere server voor zet', async (toets) => {
    const portaal = await startPortaal({ map: await legeMap(toets), hosten: ['portaal.voorbeeld.nl'] });
    toets.after(() => portaal.stop());
    assert.equal((await vraagMetHost(portaal.url, 'portaal.voorbeeld.nl')).status, 200);
    assert.equal((await vraagMetHost(portaal.url, new URL(portaal.url).host)).status, 421);
  });
});

describe('een bezoeker die weggaat', () => {
  it('tijdens het versturen laat niets achter, ook geen fout in het logboek', async (toets) => {
    const portaal = await metPortaal(toets);
    toets.mock.method(console, 'error', () => {});
    const adres = portaal.adres('/');
    const { host, origin } = new URL(adres);
    const soort = 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100';
    const half = `POST / HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\n${soort}\r\n\r\ntarief=`;
    await stuurLetterlijk(adres, half, { weg: true });
    assert.match(leestekst(await (await portaal.haal('/ontvangen')).text()), /nog geen tarief/);
    assert.deepEqual(console.error.mock.calls, []);
  });
});

describe('een beschadigde gegevensbank', () => {
  it('houdt het starten tegen, met één zin en zonder iets te veranderen', async (toets) => {
    const map = await legeMap(toets);
    const pad = join(map, 'portaal.sqlite');
    const inhoud = 'dit is geen gegevensbank '.repeat(400);
    await writeFile(pad, inhoud);
    const { code, fout } = await startProces(toets, map).klaar;
    assert.equal(code, 1);
    assert.match(fout, /^De gegevensbank is beschadigd: .*portaal\.sqlite\..*reservekopie/);
    assert.equal(fout.trim().split('\n').length, 1, fout);
    assert.equal(await readFile(pad, 'utf8'), inhoud);
  });

  it('valt ook op als het begin nog goed is', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.dienIn(await leesVoorbeeld());
    const pad = join(portaal.map, 'portaal.sqlite');
    await maakStuk(pad, 4096);
    await assert.rejects(portaal.herstart(), /De gegevensbank is beschadigd/);
  });

  it('die tijdens het draaien stukgaat geeft een pagina die het zegt', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.dienIn(await leesVoorbeeld());
    toets.mock.method(console, 'error', () => {});
    await maakStuk(join(portaal.map, 'portaal.sqlite'), 0);
    const antwoord = await portaal.haal('/ontvangen');
    assert.equal(antwoord.status, 500);
    assert.match(leestekst(await antwoord.text()), /De gegevensbank is beschadigd\. Er is niets bewaard\./);
    assert.match(console.error.mock.calls[0].arguments[0], /beschadigd/);
  });

  it('is niet hetzelfde als een plek waar niets te openen is', async (toets) => {
    const map = await legeMap(toets);
    await mkdir(join(map, 'portaal.sqlite'));
    const { code, fout } = await startProces(toets, map).klaar;
    assert.equal(code, 1);
    assert.match(fout, /^De gegevensbank is niet te openen/);
  });
});

describe('een start die niet kan', () => {
  for (const poort of ['acht', '99999', '-1']) {
    it(`zegt in één zin dat ${poort} geen poort is`, async (toets) => {
      const { code, fout } = await startProces(toets, await legeMap(toets), poort).klaar;
      assert.equal(code, 1);
      assert.equal(fout, 'PORT is geen poort. Kies een getal van 0 tot en met 65535.\n');
    });
  }

  it('zegt in één zin dat de poort bezet is', async (toets) => {
    const portaal = await metPortaal(toets);
    const { code, fout } = await startProces(toets, await legeMap(toets), new URL(portaal.adres('/')).port).klaar;
    assert.equal(code, 1);
    assert.match(fout, /^Die poort is al in gebruik\. [^\n]*\n$/);
  });

  it('zegt in één zin dat de map geen map is', async (toets) => {
    const pad = join(await legeMap(toets), 'bestand');
    await writeFile(pad, '');
    const { code, fout } = await startProces(toets, pad).klaar;
    assert.equal(code, 1);
    assert.match(fout, /^De gegevensbank is niet te openen of te beschrijven: [^\n]*\n$/);
  });
});

/** Overschrijft alles in het bestand vanaf `begin`; een bladzijde van SQLite is 4096 bytes. */
async function maakStuk(pad, begin) {
  const { size } = await stat(pad);
  const bestand = await open(pad, 'r+');
  await bestand.write(Buffer.alloc(size - begin, 0x5a), 0, size - begin, begin);
  await bestand.close();
}

describe('een bezette gegevensbank', () => {
  it('weigert met 503, bewaart niets, en werkt weer als zij vrij is', async (toets) => {
    const portaal = await metPortaal(toets);
    toets.mock.method(console, 'error', () => {});
    const slot = join(portaal.map, 'portaal.sqlite.lock');
    await mkdir(slot);
    const antwoord = await portaal.dienIn(await leesVoorbeeld());
    assert.equal(antwoord.status, 503);
    assert.equal(antwoord.headers.get('retry-after'), '10');
    assert.match(leestekst(await antwoord.text()), /De gegevensbank is bezet\. Er is niets bewaard\./);
    await rm(slot, { recursive: true });
    assert.match(leestekst(await (await portaal.haal('/ontvangen')).text()), /nog geen tarief/);
    assert.equal((await portaal.dienIn(await leesVoorbeeld())).status, 303);
  });

  it('komt vanzelf vrij als wie haar vasthield er niet meer is', async (toets) => {
    const portaal = await metPortaal(toets);
    toets.mock.method(console, 'error', () => {});
    const slot = join(portaal.map, 'portaal.sqlite.lock');
    await mkdir(slot);
    await utimes(slot, new Date(0), new Date(0));
    assert.equal((await portaal.dienIn(await leesVoorbeeld())).status, 503);
    assert.equal((await portaal.dienIn(await leesVoorbeeld())).status, 303);
  });
});

describe('een herstart', () => {
  it('meteen nadat het portaal is afgebroken heeft alles nog', async (toets) => {
    const map = await legeMap(toets);
    const eerste = startProces(toets, map);
    const adres = await eerste.gereed;
    const velden = {
      dossiernummer: 'KV-2026-0147',
      leeftijd: '15',
      dossier: JSON.stringify(await leesDossierVoorbeeld()),
    };
    const ontvangen = await fetch(`${adres}aanbieder`, {
      method: 'POST',
      body: new URLSearchParams(velden),
      headers: { Origin: new URL(adres).origin },
      redirect: 'manual',
    });
    assert.equal(ontvangen.status, 303);
    eerste.proces.kill('SIGKILL');
    await eerste.klaar;

    // Afgebroken tijdens het schrijven: het slot van zo-even staat er nog.
    const slot = join(map, 'portaal.sqlite.lock');
    await mkdir(slot, { recursive: true });
    const net = new Date();
    await utimes(slot, net, net);

    const tweede = startProces(toets, map);
    const pagina = await (await fetch(`${await tweede.gereed}aanbieder/ontvangen`)).text();
    assert.match(leestekst(pagina), /KV-2026-0147/);
    assert.match(tweede.fout(), /^De gegevensbank is nog vergrendeld: .*hooguit tien tellen\.\n$/);
    await assert.rejects(stat(slot));
  });
});

describe('wat ontvangen is', () => {
  it('is als bestand op te slaan, precies zoals het kwam', async (toets) => {
    const portaal = await metPortaal(toets);
    const dossier = await leesDossierVoorbeeld();
    assert.equal((await portaal.stuurIn(dossier)).status, 303);
    const lijst = await (await portaal.haal('/aanbieder/ontvangen')).text();
    const [, adres] = /href="([^"]+\.json)"/.exec(lijst);
    const antwoord = await portaal.haal(adres);
    assert.equal(antwoord.headers.get('content-disposition'), 'attachment; filename="KV-2026-0147.json"');
    assert.equal(antwoord.headers.get('cache-control'), 'no-store');
    // Het voorbeeld verbergt niemand voor professionals.
    assert.deepEqual(await antwoord.json(), JSON.parse(JSON.stringify(dossier)));
    assert.equal((await portaal.haal('/aanbieder/dossier/2.json')).status, 404);
  });

  it('heeft in het bestand niet wie voor professionals verborgen is, ook niet in een vastgelegd moment', async (toets) => {
    const portaal = await metPortaal(toets);
    const oma = { id: 'p1', naam: 'Oma Riet', soort: 'netwerk', steunfiguur: {} };
    const kees = { ...oma, id: 'p2', naam: 'Buurman Kees', verbergVoor: ['professional'] };
    const banden = [{ van: 'p1', naar: 'p2' }];
    const { verbergVoor: _weg, ...keesToen } = kees;
    const moment = { datum: '2026-01-31', personen: [oma, keesToen], banden };
    const inhoud = { personen: [oma, kees], banden, momenten: [{ id: 'm1', naam: 'Winter', ...moment }] };
    assert.equal((await portaal.stuurIn(inhoud)).status, 303);
    const tekst = await (await portaal.haal('/aanbieder/dossier/1.json')).text();
    assert.match(tekst, /Oma Riet/);
    assert.doesNotMatch(tekst, /Kees|p2/);
  });
});
