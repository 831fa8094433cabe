// Het demoportaal zoals een browser en een aanvaller het zien: strenge koppen, ontvangst, weigering bij het veld, en bewaren.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { vulAan, berekenTarief } from 'zo-thuis-elementen/tarief';
import { tarievensetSchema } from 'zo-thuis-elementen/schema';
import sqlite from 'node-sqlite3-wasm';
import { gegevensVan, leesVoorbeeld, leesWerkbladVoorbeeld, leestekst, metPortaal } from './met-portaal.mjs';

const STRENG = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "require-trusted-types-for 'script'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** `lagen` objecten in elkaar. */
function diep(lagen) {
  let waarde = 1;
  for (let laag = 0; laag < lagen; laag += 1) waarde = { a: waarde };
  return waarde;
}

describe('de pagina met de rekenhulp', () => {
  it('stuurt de strenge CSP, en opent de verbinding alleen waar een tarievenset geladen wordt', async (toets) => {
    const portaal = await metPortaal(toets);
    const regels = async (pad) => (await portaal.haal(pad)).headers.get('content-security-policy').split('; ').sort();
    assert.deepEqual(await regels('/'), STRENG.toSorted());
    assert.deepEqual(await regels('/eigen-cijfers'), [...STRENG, "connect-src 'self'"].sort());
    assert.deepEqual(await regels('/zo-thuis'), STRENG.toSorted());
    assert.deepEqual(await regels('/nergens'), STRENG.toSorted());
  });

  it('zet ons script neer met de vingerafdruk van precies dat bestand', async (toets) => {
    const portaal = await metPortaal(toets);
    const pagina = await (await portaal.haal('/')).text();
    const [, adres, afdruk] = /<script type="module" src="([^"]+)" integrity="([^"]+)">/.exec(pagina);
    const bestand = Buffer.from(await (await portaal.haal(adres)).arrayBuffer());
    assert.equal(afdruk, `sha384-${createHash('sha384').update(bestand).digest('base64')}`);
  });

  it('heeft geen opmaak of script in de pagina zelf, en haalt niets van elders', async (toets) => {
    const portaal = await metPortaal(toets);
    for (const pad of ['/', '/eigen-cijfers', '/ontvangen', '/zo-thuis']) {
      const antwoord = await portaal.haal(pad);
      const pagina = await antwoord.text();
      assert.doesNotMatch(pagina, /\sstyle=|<style|\son[a-z]+=|javascript:/, pad);
      assert.doesNotMatch(pagina, /(?:src|href|action)="(?:https?:)?\/\//, pad);
      assert.equal(antwoord.headers.get('set-cookie'), null);
    }
  });

  it('vertelt het verhaal met bron en datum, en zegt wat niet bekend is', async (toets) => {
    const portaal = await metPortaal(toets);
    const tekst = leestekst(await (await portaal.haal('/')).text());
    assert.match(tekst, /44A08, gepubliceerd in 2024 € 163,59/);
    assert.match(tekst, /Noordwijk, Hillegom, Lisse en Teylingen.*noordwijk\.nl/);
    assert.match(
      tekst,
      /In 2026 is dat voor 12 t\/m 15 jaar € 27,45 per dag.*Regeling Jeugdwet, bijlage 1.*1 januari 2026/,
    );
    assert.match(tekst, /bedragen en percentages uit de handreiking kennen wij niet/);
    assert.match(tekst, /Rietmonde is een verzonnen gemeente/);
  });

  it('biedt een eigen tarievenset aan die het pakket goedkeurt en die zegt dat zij verzonnen is', async (toets) => {
    const portaal = await metPortaal(toets);
    const [, adres] = / tarievenset="([^"]+)"/.exec(await (await portaal.haal('/eigen-cijfers')).text());
    const set = await (await portaal.haal(adres)).json();
    assert.equal(tarievensetSchema.safeParse(set).success, true);
    const { tariefPerEtmaal, meldingen } = berekenTarief(vulAan({}, set));
    assert.equal(typeof tariefPerEtmaal, 'number');
    assert.deepEqual(meldingen, []);
    assert.match(set.naam, /verzonnen/);
    for (const [pad, { herkomst }] of Object.entries(set.cijfers)) {
      if (herkomst?.status === 'eigen' || herkomst?.status === 'aanname') assert.ok(herkomst.reden, pad);
    }
  });
});

describe('de openbare pagina van de gemeente', () => {
  const pagina = async (portaal, pad) => (await portaal.haal(pad)).text();

  it('toont de ladder voor een raadslid, zonder dossier en zonder iets om in te vullen of te versturen', async (toets) => {
    const portaal = await metPortaal(toets);
    const openbaar = await pagina(portaal, '/zo-thuis');
    assert.match(openbaar, /<zo-thuis-ladder lezer="raadslid">/);
    assert.doesNotMatch(openbaar, /<form|<input|<select|<textarea|<button|<zo-thuis-dossier|formuliergegevens/);
    const antwoord = await portaal.haal('/zo-thuis', { method: 'POST' });
    assert.equal(antwoord.status, 405);
    assert.equal(antwoord.headers.get('allow'), 'GET, HEAD');
  });

  it('heeft voor kinderen een eigen pagina met het pad, zonder dossier en zonder formulier', async (toets) => {
    const voorKind = await pagina(await metPortaal(toets), '/zo-thuis/kind');
    assert.match(voorKind, /<zo-thuis-ladder lezer="kind">/);
    assert.match(voorKind, /<a href="\/zo-thuis\/kind" aria-current="page"/);
    assert.doesNotMatch(voorKind, /<form|<zo-thuis-dossier|formuliergegevens|Jeugdwet|CBS/);
  });

  it('zet alleen het script van de ladder neer, met de vingerafdruk van precies dat bestand', async (toets) => {
    const portaal = await metPortaal(toets);
    const scripts = Array.from((await pagina(portaal, '/zo-thuis')).matchAll(/<script[^>]*>/g), ([tag]) => tag);
    assert.equal(scripts.length, 1);
    const [, adres, afdruk] = /src="([^"]+\/zo-thuis-ladder\.js)" integrity="([^"]+)"/.exec(scripts[0]);
    const bestand = Buffer.from(await (await portaal.haal(adres)).arrayBuffer());
    assert.equal(afdruk, `sha384-${createHash('sha384').update(bestand).digest('base64')}`);
  });

  it('is te vinden vanaf de beginpagina, en zegt dat de gemeente verzonnen is', async (toets) => {
    const portaal = await metPortaal(toets);
    assert.match(await pagina(portaal, '/'), /<a\s+href="\/zo-thuis"\s*>Gemeente Rietmonde, voor de raad</);
    const tekst = leestekst(await pagina(portaal, '/zo-thuis'));
    assert.match(tekst, /Rietmonde is verzonnen\..*Rietmonde is een verzonnen gemeente\./);
  });

  it('noemt van elke trede de grondslag en de bron met haar datum, ook zonder script', async (toets) => {
    const portaal = await metPortaal(toets);
    const tekst = leestekst(await pagina(portaal, '/zo-thuis'));
    for (const rij of [
      'Thuis De bron noemt geen artikel “Zo thuis mogelijk opgroeien”, 25 september 2019 Geen jeugdhulp',
      'Thuis met ambulante hulp De bron noemt geen artikel “Jeugdhulp zo thuis mogelijk”, zonder datum 02–04',
      'Netwerkpleegzorg Jeugdwet 2.3 lid 6, 5.1 Jeugdwet (BWBR0034925), gelezen in de tekst van 1 januari 2025 11',
      'JeugdzorgPlus Jeugdwet 2.3 lid 6, 6.1.2, 6.2.9 Jeugdwet (BWBR0034925), gelezen in de tekst van 1 januari 2025 13',
      'Hulpvormen: Regeling Jeugdwet, bijlage 2 (Informatieprotocol v7).',
    ]) {
      assert.ok(tekst.includes(rij), rij);
    }
  });
});

describe('een goede inzending', () => {
  it('wordt nagerekend, bewaard en getoond', async (toets) => {
    const portaal = await metPortaal(toets);
    assert.match(leestekst(await (await portaal.haal('/ontvangen')).text()), /Er is nog geen tarief ingediend/);

    const invoer = await leesVoorbeeld();
    const antwoord = await portaal.dienIn(invoer);
    assert.equal(antwoord.status, 303);
    assert.equal(antwoord.headers.get('location'), '/ontvangen?nieuw=1');
    const lijst = leestekst(await (await portaal.haal('/ontvangen?nieuw=1')).text());
    assert.match(
      lijst,
      /Stichting De Wilgenhof Voorbeeld middel € 168,97 € 61\.674,05.*Verblijf 2026, perceel 2 44A08 0 0 0/,
    );

    const inzending = leestekst(await (await portaal.haal('/ontvangen/1')).text());
    assert.match(inzending, /1\. Inkomen gezinshuisouder\(s\) a € 50,95/);
    assert.match(inzending, /Totaal € 168,97/);
    assert.match(inzending, /Inkomen: maandsalaris € 4\.100,00 per maand Niet vermeld/);
    assert.match(inzending, /\+ € 5,38/);

    const bestand = await portaal.haal('/ontvangen/1.json');
    assert.match(bestand.headers.get('content-disposition'), /attachment; filename="tarief-1\.json"/);
    assert.deepEqual(await bestand.json(), invoer);
  });

  it('telt eigen cijfers en aannames, en toont hun bron', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.dienIn({
      ...(await leesVoorbeeld()),
      herkomst: {
        '/huisvesting/bedragPerJaar': { status: 'eigen', bron: 'Jaarrekening', peiljaar: 2025, reden: 'Huurcontract' },
        '/marge/fractie': { status: 'aanname', reden: 'Afspraak aan tafel' },
      },
    });
    const inzending = leestekst(await (await portaal.haal('/ontvangen/1')).text());
    assert.match(
      inzending,
      /Huisvesting € 24\.000,00 per huis per jaar Eigen cijfer Jaarrekening · peiljaar 2025 · “Huurcontract”/,
    );
    assert.match(inzending, /Let op Huisvesting: Dit cijfer is van een ander jaar dan de berekening/);
    assert.match(leestekst(await (await portaal.haal('/ontvangen')).text()), /€ 168,97.*44A08 1 1 1/);
  });

  it('blijft bewaard na een herstart', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.dienIn(await leesVoorbeeld());
    await portaal.herstart();
    assert.match(leestekst(await (await portaal.haal('/ontvangen')).text()), /€ 168,97/);
    assert.deepEqual(await readdir(portaal.map), ['portaal.sqlite']);
  });

  it('is te bewaren naast een slot dat een afgebroken proces liet staan', async (toets) => {
    const portaal = await metPortaal(toets);
    const slot = join(portaal.map, 'portaal.sqlite.lock');
    await mkdir(slot);
    await utimes(slot, new Date(0), new Date(0));
    await portaal.herstart();
    assert.equal((await portaal.dienIn(await leesVoorbeeld())).status, 303);
  });

  it('is weer te openen in de rekenhulp', async (toets) => {
    const portaal = await metPortaal(toets);
    const invoer = await leesVoorbeeld();
    await portaal.dienIn(invoer);
    const { waarde, serverFouten } = gegevensVan(await (await portaal.haal('/?begin=1')).text());
    assert.deepEqual(waarde, invoer);
    assert.deepEqual(serverFouten, []);
  });
});

describe('een inzending met scenario’s en aanbiedingen', () => {
  /** Wat het element verstuurt: het scenario in beeld, en het geheel ernaast. */
  const dienIn = (portaal, werkblad, { tarief = werkblad.scenarios[werkblad.actief], velden } = {}) =>
    portaal.dienIn(tarief, {
      velden: { 'tarief.werkblad': typeof werkblad === 'string' ? werkblad : JSON.stringify(werkblad), ...velden },
    });
  const lees = async (portaal, pad) => leestekst(await (await portaal.haal(pad)).text());

  it('wordt helemaal bewaard, getoond en meegegeven als bestand, ook na een herstart', async (toets) => {
    const portaal = await metPortaal(toets);
    const werkblad = await leesWerkbladVoorbeeld();
    const { tariefPerEtmaal } = berekenTarief(werkblad.scenarios[0]);
    assert.equal((await dienIn(portaal, werkblad)).headers.get('location'), '/ontvangen?nieuw=1');
    await portaal.herstart();
    assert.match(await lees(portaal, '/ontvangen'), /Ons voorstel 3 scenario’s · 1 aanbieding/);
    const pagina = await lees(portaal, '/ontvangen/1');
    assert.match(pagina, /Ons voorstel in beeld Met een jaarinkomen Voor het hele huis/);
    for (const scenario of werkblad.scenarios.slice(1)) {
      const verschil = berekenTarief(scenario).tariefPerEtmaal - tariefPerEtmaal;
      const bedrag = Math.abs(verschil).toFixed(2).replace('.', ',');
      assert.ok(pagina.includes(`${verschil < 0 ? '−' : '+'} € ${bedrag}`), `${scenario.naam}: ${verschil}`);
    }
    assert.match(pagina, /Aanbieder A Niveau zwaar € 171,70 [−+] €/);
    assert.match(pagina, /Toelichting: Voor het gesprek van maart/);
    assert.match(pagina, /Wat er verder binnenkwam Met een jaarinkomen: elk cijfer, met bron en reden/);
    assert.deepEqual(await (await portaal.haal('/ontvangen/1.json')).json(), werkblad);
    const weer = gegevensVan(await (await portaal.haal('/?begin=1')).text());
    assert.deepEqual(weer.werkblad, werkblad);
    assert.deepEqual(weer.waarde, werkblad.scenarios[0]);
  });

  it('en een zonder staan naast elkaar: de ene berekening blijft zoals zij was', async (toets) => {
    const portaal = await metPortaal(toets);
    await dienIn(portaal, await leesWerkbladVoorbeeld());
    await portaal.dienIn(await leesVoorbeeld());
    assert.doesNotMatch(await lees(portaal, '/ontvangen/2'), /De berekeningen|Wat er verder binnenkwam/);
    assert.deepEqual(await (await portaal.haal('/ontvangen/2.json')).json(), await leesVoorbeeld());
    assert.equal(gegevensVan(await (await portaal.haal('/?begin=2')).text()).werkblad, null);
  });

  it('past in een gegevensbank van voor het werkblad, en wat daar stond blijft te lezen', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.dienIn(await leesVoorbeeld());
    // Zo stond het er toen: zonder deze twee kolommen.
    await portaal.herstart((map) => {
      const bank = new sqlite.Database(join(map, 'portaal.sqlite'));
      bank.exec('ALTER TABLE inzending DROP COLUMN werkblad');
      bank.exec('ALTER TABLE inzending DROP COLUMN vastgesteld');
      bank.close();
    });
    assert.match(await lees(portaal, '/ontvangen/1'), /Totaal € 168,97/);
    const werkblad = await leesWerkbladVoorbeeld();
    assert.equal((await dienIn(portaal, werkblad)).status, 303);
    assert.deepEqual(await (await portaal.haal('/ontvangen/2.json')).json(), werkblad);
  });

  it('komt terug met alles erin als er iets niet klopt, en de plek staat erbij', async (toets) => {
    const portaal = await metPortaal(toets);
    const goed = await leesWerkbladVoorbeeld();
    const fout = structuredClone(goed);
    fout.scenarios[1].plaatsen = 40;
    fout.scenarios[1].naam = '<img src=x>';
    fout.scenarios[0].leegstand.fractie = 5;
    for (const [werkblad, velden, melding, inDeBerekening] of [
      [goed, { aanbieder: '' }, 'Vul de naam van de aanbieder in.', []],
      [fout, {}, 'In &lt;img src=x&gt;: Plaatsen: dit past niet.', ['/leegstand/fractie']],
      [{ ...goed, aanbiedingen: [{ naam: 'B', tariefPerEtmaal: -1 }] }, {}, 'Aanbieding 1: dit is lager dan 0.', []],
    ]) {
      const antwoord = await dienIn(portaal, werkblad, { velden });
      assert.equal(antwoord.status, 422, melding);
      const pagina = await antwoord.text();
      assert.ok(leestekst(pagina).includes(melding), melding);
      assert.doesNotMatch(pagina, /<img src=x/);
      const gegevens = gegevensVan(pagina);
      assert.deepEqual(gegevens.werkblad, werkblad);
      assert.equal(gegevens.bovenaan, true);
      assert.deepEqual(
        gegevens.serverFouten.map(({ pad }) => pad),
        inDeBerekening,
      );
    }
    assert.match(await lees(portaal, '/ontvangen'), /nog geen tarief/);
  });

  it('wordt geweigerd als het geen werkblad is, te diep of te groot is, of over een andere berekening gaat', async (toets) => {
    const portaal = await metPortaal(toets);
    const goed = await leesWerkbladVoorbeeld();
    const [tarief, ander] = goed.scenarios;
    for (const werkblad of [
      '',
      '{',
      '[]',
      '{"soort":"tarief-werkblad"}',
      '['.repeat(100_000) + ']'.repeat(100_000),
      { ...goed, eigen: diep(2500) },
      { ...goed, eigen: 'x'.repeat(2_000_000) },
      { ...goed, scenarios: [ander] },
      { ...goed, aanbiedingen: Array.from({ length: 99 }, () => ({})) },
    ]) {
      const antwoord = await dienIn(portaal, werkblad, { tarief });
      const waarvan = JSON.stringify(werkblad).slice(0, 60);
      assert.equal(antwoord.status, 422, waarvan);
      const pagina = await antwoord.text();
      assert.match(leestekst(pagina), /Het tarief is nog niet ingediend/, waarvan);
      assert.ok(pagina.length < 100_000, waarvan);
      assert.deepEqual(gegevensVan(pagina).waarde, tarief, 'de berekening zelf staat er nog');
    }
    assert.match(await lees(portaal, '/ontvangen'), /nog geen tarief/);
  });
});

describe('een weigering', () => {
  it('komt met dezelfde waarde terug, elke melding bij haar veld', async (toets) => {
    const portaal = await metPortaal(toets);
    const invoer = { ...(await leesVoorbeeld()), plaatsen: 40, leegstand: { fractie: 5, methode: 'deler' } };
    const antwoord = await portaal.dienIn(invoer, { velden: { aanbieder: ' ' } });
    assert.equal(antwoord.status, 422);
    const pagina = await antwoord.text();
    const { waarde, serverFouten } = gegevensVan(pagina);
    assert.deepEqual(waarde, invoer);
    // De eigen velden eerst verbeteren hoeft niet: de berekening wordt tegelijk nagekeken.
    assert.deepEqual(
      serverFouten.map(({ pad }) => pad),
      ['/plaatsen', '/leegstand/fractie'],
    );
    assert.match(serverFouten[0].tekst, /van 1 tot en met 12/);
    assert.match(pagina, /<a href="#aanbieder">Vul de naam van de aanbieder in\.<\/a>/);
    assert.match(pagina, /aria-describedby="aanbieder-uitleg aanbieder-fout" aria-invalid="true"/);
    assert.match(pagina, /value="Verblijf 2026, perceel 2"/);
    assert.match(pagina, /<title>Nog niet ingediend/);
    assert.match(leestekst(await (await portaal.haal('/ontvangen')).text()), /nog geen tarief/);
  });

  it('volgt ook de huisregel van de gemeente: een eigen cijfer vraagt een reden', async (toets) => {
    const portaal = await metPortaal(toets);
    const invoer = { ...(await leesVoorbeeld()), herkomst: { '/huisvesting/bedragPerJaar': { status: 'eigen' } } };
    const antwoord = await portaal.dienIn(invoer, { pad: '/eigen-cijfers' });
    assert.equal(antwoord.status, 422);
    const { serverFouten } = gegevensVan(await antwoord.text());
    assert.deepEqual(
      serverFouten.map(({ pad }) => pad),
      ['/huisvesting/bedragPerJaar'],
    );
    assert.match(serverFouten[0].tekst, /^Huisvesting: schrijf een reden/);
  });

  it('zegt het als er geen berekening is meegekomen', async (toets) => {
    const portaal = await metPortaal(toets);
    for (const tarief of ['', '{', '[1', '['.repeat(100_000)]) {
      const antwoord = await portaal.dienIn(tarief);
      assert.equal(antwoord.status, 422);
      const { waarde, serverFouten } = gegevensVan(await antwoord.text());
      assert.equal(waarde, null);
      assert.deepEqual(
        serverFouten.map(({ pad }) => pad),
        [''],
      );
    }
  });

  it('neemt alleen een productcode uit de lijst', async (toets) => {
    const portaal = await metPortaal(toets);
    for (const productcode of ['', '44A99', 'constructor', '__proto__']) {
      const antwoord = await portaal.dienIn(await leesVoorbeeld(), { velden: { productcode } });
      assert.equal(antwoord.status, 422, productcode);
    }
  });
});

describe('vijandige aanvragen', () => {
  const HTML = `</script><script>alert(1)</script><img src=x onerror="alert(2)">'"&`;

  it('worden tekst op elke pagina', async (toets) => {
    const portaal = await metPortaal(toets);
    const invoer = {
      ...(await leesVoorbeeld()),
      naam: HTML,
      [HTML]: HTML,
      herkomst: {
        '/marge/fractie': { status: 'aanname', bron: HTML, reden: HTML, url: `https://voorbeeld.nl/${HTML}` },
      },
    };
    const velden = { aanbieder: HTML, contract: HTML };
    const geweigerd = await (await portaal.dienIn(invoer, { velden: { ...velden, productcode: HTML } })).text();
    assert.equal(gegevensVan(geweigerd).waarde.naam, HTML);
    assert.equal((await portaal.dienIn(invoer, { velden })).status, 303);
    const paginas = [geweigerd];
    for (const pad of ['/ontvangen?nieuw=1', '/ontvangen/1', '/?begin=1'])
      paginas.push(await (await portaal.haal(pad)).text());
    for (const pagina of paginas) {
      assert.doesNotMatch(pagina, /<script>|<img src=x/);
      assert.ok(pagina.includes('alert(1)'));
    }
  });

  it('brengen geen prototypesleutels binnen', async (toets) => {
    const portaal = await metPortaal(toets);
    const tekst = JSON.stringify(await leesVoorbeeld()).replace(
      '{',
      '{"__proto__":{"besmet":1},"constructor":{"prototype":{"besmet":1}},',
    );
    assert.equal((await portaal.dienIn(tekst, { velden: { ['__proto__']: 'x' } })).status, 303);
    assert.deepEqual(await (await portaal.haal('/ontvangen/1.json')).json(), await leesVoorbeeld());
    assert.equal({}.besmet, undefined);
  });

  it('van een andere site of zonder afzender worden geweigerd', async (toets) => {
    const portaal = await metPortaal(toets);
    for (const Origin of ['https://elders.voorbeeld', 'null', '']) {
      assert.equal((await portaal.dienIn(await leesVoorbeeld(), { koppen: { Origin } })).status, 403);
    }
    assert.match(leestekst(await (await portaal.haal('/ontvangen')).text()), /nog geen tarief/);
  });

  it('van de verkeerde soort of te groot worden geweigerd', async (toets) => {
    const portaal = await metPortaal(toets);
    assert.equal((await portaal.dienIn('{}', { koppen: { 'Content-Type': 'application/json' } })).status, 415);
    assert.equal((await portaal.dienIn('x'.repeat(9_000_000))).status, 413);
    assert.equal((await portaal.haal('/ontvangen', { method: 'POST' })).status, 405);
    assert.equal((await portaal.haal('/', { method: 'DELETE' })).headers.get('allow'), 'GET, HEAD, POST');
  });

  for (const [naam, groot, melding] of [
    [
      '2500 lagen in een onbekende sleutel',
      (goed) => ({ ...goed, eigen: diep(2500) }),
      'geen berekening van deze pagina',
    ],
    ['honderdduizend lagen', () => '['.repeat(100_000) + ']'.repeat(100_000), 'geen berekening van deze pagina'],
    ['een miljoen lagen', () => '['.repeat(999_999) + ']'.repeat(999_999), 'geen berekening van deze pagina'],
    ['meer dan 2 MB', (goed) => ({ ...goed, eigen: 'x'.repeat(2_000_000) }), 'te groot om te ontvangen'],
    [
      'meer dan 2 MB met tekens van drie bytes',
      (goed) => ({ ...goed, eigen: '€'.repeat(700_000) }),
      'te groot om te ontvangen',
    ],
  ]) {
    it(`met ${naam} komen terug met wat er mis is`, async (toets) => {
      const portaal = await metPortaal(toets);
      const antwoord = await portaal.dienIn(groot(await leesVoorbeeld()));
      assert.equal(antwoord.status, 422);
      const pagina = await antwoord.text();
      assert.ok(leestekst(pagina).includes(melding));
      assert.ok(pagina.length < 100_000, 'er gaat niets van terug');
      assert.match(leestekst(await (await portaal.haal('/ontvangen')).text()), /nog geen tarief/);
    });
  }

  it('komen niet bij bestanden buiten de lijst', async (toets) => {
    const portaal = await metPortaal(toets);
    for (const pad of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/openbaar/',
      '/server.mjs',
      '/ontvangen/1',
      '/ontvangen/1e3',
      '/constructor',
    ]) {
      assert.equal((await portaal.haal(pad)).status, 404, pad);
    }
  });
});
