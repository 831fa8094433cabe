// Opent de acceptatietest uit de uitgave zoals een klant dat doet: op een site met een streng beleid, en op sites waar telkens één ding mis is.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumVlaggen, zoekBrowsers } from '../../scripts/browsers.mjs';
import { maakInhoud, SITEMAP } from '../../scripts/uitgave/inhoud.mjs';
import { PAKKET } from './hulp.mjs';

const GEDULD = 120_000;
const STRENG = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types zo-thuis-lit',
];
const SOORTEN = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};
/** Een naam zonder https die hierheen wijst: zo ziet een intranet eruit. */
const INTRANET = 'intranet.voorbeeld';

const { bestanden } = maakInhoud();
const BLADZIJDE = bestanden.get(`${SITEMAP}/acceptatietest.html`).toString('utf8');

/** Een site met de map uit de uitgave. `beleid` en `bladzijde` veranderen wat zij geeft, `ook` zet er bestanden bij, `status` is het antwoord op een POST. */
async function metSite(
  toets,
  { beleid = STRENG, meldbeleid = null, bladzijde = (zo) => zo, ook = {}, status = 200 } = {},
) {
  const verzoeken = [];
  const ontvangen = [];
  const server = createServer((vraag, antwoord) => {
    const { pathname, search } = new URL(vraag.url, 'http://x');
    verzoeken.push(pathname + search);
    const naam = pathname.slice(`/${SITEMAP}/`.length);
    const geef = (inhoud) => {
      const koppen = {
        'Content-Type': SOORTEN[naam.split('.').at(-1)] ?? 'application/octet-stream',
        'Cache-Control': 'no-store',
      };
      if (beleid !== null) koppen['Content-Security-Policy'] = beleid.join('; ');
      if (meldbeleid !== null) koppen['Content-Security-Policy-Report-Only'] = meldbeleid.join('; ');
      antwoord.writeHead(vraag.method === 'POST' ? status : 200, koppen).end(inhoud);
    };
    if (pathname === '/favicon.ico') return antwoord.writeHead(204).end();
    if (naam === 'acceptatietest.html') {
      let tekst = '';
      vraag.on('data', (stuk) => (tekst += stuk));
      return vraag.on('end', () => {
        if (vraag.method === 'POST') ontvangen.push(tekst);
        geef(bladzijde(BLADZIJDE));
      });
    }
    if (Object.hasOwn(ook, naam)) return geef(ook[naam]);
    const bestand = bestanden.get(`${SITEMAP}/${naam}`);
    return bestand ? geef(bestand) : antwoord.writeHead(404).end();
  });
  await new Promise((klaar) => server.listen(0, '127.0.0.1', klaar));
  toets.after(() => server.close());
  const { port } = server.address();
  return {
    adres: (host = '127.0.0.1') => `http://${host}:${port}/${SITEMAP}/acceptatietest.html`,
    verzoeken,
    ontvangen,
  };
}

/** Het verslag zoals het op de bladzijde staat, als het er is. */
async function leesVerslag(pagina) {
  await pagina.waitForSelector('#acceptatie-verslag tr[data-proef=dubbel]', { timeout: GEDULD });
  const rijen = await pagina.$$eval('#acceptatie-verslag tr[data-proef]', (alle) =>
    alle.map((rij) => [rij.dataset.proef, { uitkomst: rij.dataset.uitkomst, uitleg: rij.cells[2].textContent }]),
  );
  return Object.fromEntries(rijen);
}

const uitkomsten = (verslag) =>
  Object.fromEntries(Object.entries(verslag).map(([naam, { uitkomst }]) => [naam, uitkomst]));
const GOED = {
  script: 'goed',
  beleid: 'goed',
  letter: 'goed',
  thema: 'goed',
  formulier: 'let op',
  afdrukken: 'goed',
  concept: 'goed',
  dubbel: 'goed',
};

const { chromium, firefox } = zoekBrowsers();
const BROWSERS = {
  Chromium: chromium && {
    executablePath: chromium,
    args: [...chromiumVlaggen(), `--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`],
  },
  Firefox: firefox && { browser: 'firefox', executablePath: firefox },
};

for (const [naam, opties] of Object.entries(BROWSERS)) {
  describe(`de acceptatietest in ${naam}`, { skip: opties ? false : `${naam} ontbreekt` }, () => {
    let browser;
    before(async () => {
      browser = await puppeteer.launch({ ...opties, protocolTimeout: GEDULD });
    });
    after(() => browser?.close());

    async function open(toets, adres) {
      const pagina = await browser.newPage();
      toets.after(() => pagina.close());
      pagina.setDefaultTimeout(GEDULD);
      await pagina.goto(adres, { waitUntil: 'load' });
      return pagina;
    }

    it('vindt op een strenge site alles goed, en het versturen komt aan', async (toets) => {
      const site = await metSite(toets);
      const pagina = await open(toets, site.adres());
      const verslag = await leesVerslag(pagina);
      assert.deepEqual(uitkomsten(verslag), GOED, JSON.stringify(verslag, null, 1));

      await Promise.all([
        pagina.waitForNavigation({ waitUntil: 'load' }),
        pagina.click('#acceptatie-formulier button[type=submit]'),
      ]);
      const daarna = await leesVerslag(pagina);
      assert.deepEqual(uitkomsten(daarna), { ...GOED, formulier: 'goed' }, JSON.stringify(daarna, null, 1));
      const velden = new URLSearchParams(site.ontvangen[0]);
      assert.equal(JSON.parse(velden.get('dossier')).personen[0].naam, 'Oma Riet');
      assert.equal(typeof JSON.parse(velden.get('tarief')), 'object');
    });

    it('vraagt niets buiten de map, en laat niets achter', async (toets) => {
      const site = await metSite(toets);
      const pagina = await open(toets, site.adres());
      await leesVerslag(pagina);
      const verwacht = ['acceptatietest.css', 'acceptatietest.html', 'acceptatietest.js', 'zo-thuis.js'].map(
        (bestand) => `/${SITEMAP}/${bestand}`,
      );
      assert.deepEqual([...new Set(site.verzoeken.filter((adres) => adres !== '/favicon.ico'))].sort(), verwacht);
      const over = await pagina.evaluate(async () => [
        (await indexedDB.databases()).map(({ name }) => name),
        localStorage.length,
        document.cookie,
      ]);
      assert.deepEqual(over, [[], 0, '']);
    });

    it('maakt een verslag dat ook als tekst over te nemen is, met versie, adres en browser', async (toets) => {
      const site = await metSite(toets);
      const pagina = await open(toets, `${site.adres()}?geheim=1`);
      await leesVerslag(pagina);
      const tekst = await pagina.$eval('#acceptatie-tekst', ({ value }) => value);
      assert.match(tekst, new RegExp(`Versie: ${PAKKET.version.replaceAll('.', '\\.')}`));
      assert.ok(tekst.includes(`Adres: ${site.adres()}\n`), tekst);
      assert.match(tekst, /Browser: Mozilla/);
      assert.match(tekst, /\[goed\] Afdrukken: /);
      assert.match(tekst, /7 goed, 1 om op te letten, 0 fout\.$/);
      assert.doesNotMatch(tekst, /geheim/);
    });

    const metOpmaak = (css) => ({
      bladzijde: (zo) => zo.replace('</head>', '<link rel="stylesheet" href="huisstijl.css"></head>'),
      ook: { 'huisstijl.css': css },
    });
    const voorAlles = (script) => ({
      bladzijde: (zo) =>
        zo.replace(
          '<script src="acceptatietest.js"',
          '<script src="eerst.js"></script><script src="acceptatietest.js"',
        ),
      ook: { 'eerst.js': script },
    });
    const zonder = (regel, inPlaats) => STRENG.map((deel) => (deel.startsWith(regel) ? inPlaats : deel));

    for (const [wat, proef, uitleg, site] of [
      [
        'een script dat anders is dan zijn vingerafdruk',
        'script',
        /Niet geregistreerd: .*netwerk-kaart/,
        {
          bladzijde: (zo) =>
            zo
              .replace(/integrity="sha384-..../, 'integrity="sha384-AAAA')
              .replace('src="acceptatietest.js"', 'src="acceptatietest.js" data-geduld="500"'),
        },
      ],
      [
        'een beleid zonder blob: en data: voor plaatjes',
        'beleid',
        /Zet data: en blob: bij img-src/,
        { beleid: zonder('img-src', "img-src 'self'") },
      ],
      [
        'een lettertype dat er niet is',
        'letter',
        /niet geladen: .*Huisletter/,
        {
          ...metOpmaak(
            '@font-face { font-family: "Huisletter"; src: url("weg.woff2"); } body { font-family: Huisletter, sans-serif; }',
          ),
          beleid: [...STRENG, "font-src 'self'"],
        },
      ],
      [
        'kleuren met te weinig contrast',
        'thema',
        /tekst te slecht te zien.*1,\d : 1/,
        metOpmaak(':root { --zo-thuis-tekst-kleur: #ccc; --zo-thuis-vlak-kleur: #fff; }'),
      ],
      [
        'een CMS dat het formulier weghaalt',
        'formulier',
        /geen <form>/,
        {
          bladzijde: (zo) =>
            zo
              .replace('<form id="acceptatie-formulier"', '<div id="acceptatie-formulier"')
              .replace('</form>', '</div>'),
        },
      ],
      [
        'opmaak die de elementen op papier verbergt',
        'afdrukken',
        /Op papier is er niets te zien van: netwerk-kaart, .*form#acceptatie-formulier/,
        metOpmaak('@media print { main form { display: none; } }'),
      ],
      ...[
        'main { form { @media print { display: none; } } }',
        '@media print { form { block-size: 0; overflow: hidden; } }',
      ].map((css) => [
        'wat op papier verborgen is door geneste opmaak of zonder hoogte',
        'afdrukken',
        /Op papier is er niets/,
        metOpmaak(css),
      ]),
      [
        'opmaak voor papier uit een ander bestand',
        'afdrukken',
        /Op papier is er niets te zien/,
        {
          bladzijde: metOpmaak('').bladzijde,
          ook: { 'huisstijl.css': '@import url("papier.css") print;', 'papier.css': 'form { display: none; }' },
        },
      ],
      [
        'een beleid zonder onze naam voor Trusted Types',
        'beleid',
        /Zet zo-thuis-lit bij trusted-types/,
        {
          beleid: zonder('trusted-types', "trusted-types 'none'"),
          bladzijde: (zo) => zo.replace('src="acceptatietest.js"', 'src="acceptatietest.js" data-geduld="500"'),
        },
      ],
      [
        'een browser die opslag weigert',
        'concept',
        /niet: opslag geweigerd/,
        voorAlles('indexedDB.open = () => { throw new Error("opslag geweigerd"); };'),
      ],
    ]) {
      it(`noemt ${wat} een fout, en zegt wat`, async (toets) => {
        const { adres } = await metSite(toets, site);
        const verslag = await leesVerslag(await open(toets, adres()));
        assert.equal(verslag[proef].uitkomst, 'fout', JSON.stringify(verslag, null, 1));
        assert.match(verslag[proef].uitleg, uitleg);
        const anderen = Object.entries(uitkomsten(verslag)).filter(
          ([naam, uitkomst]) => naam !== proef && uitkomst === 'fout',
        );
        // Zonder script is er niets om verder na te kijken.
        if (proef === 'beleid') anderen.splice(0, anderen.length, ...anderen.filter(([ander]) => ander !== 'script'));
        if (proef !== 'script') assert.deepEqual(anderen, [], JSON.stringify(verslag, null, 1));
      });
    }

    it('noemt een tweede, oudere versie een fout', async (toets) => {
      const oud = bestanden
        .get(`${SITEMAP}/netwerk-kaart.iife.js`)
        .toString('utf8')
        .replaceAll(PAKKET.version, '0.0.1');
      const site = await metSite(toets, {
        bladzijde: (zo) => zo.replace('</head>', '<script src="oud/netwerk-kaart.iife.js"></script></head>'),
        ook: { 'oud/netwerk-kaart.iife.js': oud },
      });
      const { dubbel } = await leesVerslag(await open(toets, site.adres()));
      assert.equal(dubbel.uitkomst, 'fout');
      assert.match(dubbel.uitleg, /netwerk-kaart 0\.0\.1/);
    });

    it('noemt een script dat er twee keer staat een fout', async (toets) => {
      const site = await metSite(toets, {
        bladzijde: (zo) => zo.replace('</head>', '<script src="netwerk-kaart.iife.js"></script></head>'),
      });
      const { dubbel } = await leesVerslag(await open(toets, site.adres()));
      assert.equal(dubbel.uitkomst, 'fout');
      assert.match(dubbel.uitleg, /twee keer: .*zo-thuis\.js/);
    });

    it('noemt een beleid dat het versturen tegenhoudt een fout, zodra iemand het probeert', async (toets) => {
      const site = await metSite(toets, { beleid: zonder('form-action', "form-action 'none'") });
      const pagina = await open(toets, site.adres());
      assert.equal((await leesVerslag(pagina)).formulier.uitkomst, 'let op');
      await pagina.click('#acceptatie-formulier button[type=submit]');
      await pagina.waitForSelector('tr[data-proef=formulier][data-uitkomst=fout]', { timeout: GEDULD });
      assert.match((await leesVerslag(pagina)).formulier.uitleg, /houdt het versturen tegen: form-action/);
    });

    it('zegt het als er geen streng beleid is, en noemt dat geen fout', async (toets) => {
      const { adres } = await metSite(toets, { beleid: null });
      const { beleid } = await leesVerslag(await open(toets, adres()));
      assert.equal(beleid.uitkomst, 'let op');
      assert.match(beleid.uitleg, /geen streng Content-Security-Policy/);
    });

    it('noemt een element dat op de pagina verborgen is een fout', async (toets) => {
      const site = await metSite(toets, metOpmaak('main form { display: none; }'));
      const { script } = await leesVerslag(await open(toets, site.adres()));
      assert.equal(script.uitkomst, 'fout');
      assert.match(script.uitleg, /niets te zien van: netwerk-kaart, .*form#acceptatie-formulier/);
    });

    it('noemt opmaak voor papier die later weer wordt opgeheven geen fout', async (toets) => {
      const css =
        '@media print { form, body * { visibility: hidden; } main form, main form * { visibility: visible; } }';
      const { afdrukken } = await leesVerslag(await open(toets, (await metSite(toets, metOpmaak(css))).adres()));
      assert.equal(afdrukken.uitkomst, 'goed', afdrukken.uitleg);
    });

    it('zegt het als de pagina zo klein schrijft dat de elementen meekrimpen', async (toets) => {
      const site = await metSite(toets, metOpmaak('html { font-size: 62.5%; } * { font-size: 100%; }'));
      const { letter } = await leesVerslag(await open(toets, site.adres()));
      assert.equal(letter.uitkomst, 'let op');
      assert.match(letter.uitleg, /zijn 10 pixels/);
    });

    it('noemt wat het beleid van een ander tegenhoudt geen fout van de elementen', async (toets) => {
      const site = await metSite(toets, {
        bladzijde: (zo) =>
          zo.replace('</head>', '<style>p { color: red; }</style><script>var meting = 1;</script></head>'),
      });
      const { beleid } = await leesVerslag(await open(toets, site.adres()));
      assert.equal(beleid.uitkomst, 'let op');
      assert.match(beleid.uitleg, /niets van de elementen tegen\. Het hield wel iets anders/);
    });

    it('zegt wat een beleid dat alleen meldt straks tegenhoudt', async (toets) => {
      const site = await metSite(toets, { beleid: null, meldbeleid: zonder('trusted-types', "trusted-types 'none'") });
      const { beleid } = await leesVerslag(await open(toets, site.adres()));
      assert.equal(beleid.uitkomst, 'let op');
      assert.match(beleid.uitleg, /Report-Only.*trusted-types/);
    });

    for (const [wat, bladzijde, formulier] of [
      [
        'geen id op het verslag laat staan',
        (zo) => zo.replaceAll(/ id="acceptatie-[^"]*"/g, ''),
        /Druk op de knop Verstuur/,
      ],
      [
        'het vak van het verslag weghaalt',
        (zo) => zo.replace(/<section[^]*?<\/section>/, ''),
        /Druk op de knop Verstuur/,
      ],
      [
        'van het script een module maakt',
        (zo) => zo.replace('<script src="acceptatietest.js"', '<script type="module" src="acceptatietest.js"'),
        /Druk op de knop Verstuur/,
      ],
      [
        'zelf één formulier om de pagina zet',
        (zo) => zo.replace('<main', '<form method="post" action="/"><main').replace('</main>', '</main></form>'),
        /in een formulier van uw pagina zelf/,
      ],
    ]) {
      it(`geeft ook een verslag in een CMS dat ${wat}`, async (toets) => {
        const verslag = await leesVerslag(await open(toets, (await metSite(toets, { bladzijde })).adres()));
        assert.deepEqual(uitkomsten(verslag), GOED, JSON.stringify(verslag, null, 1));
        assert.match(verslag.formulier.uitleg, formulier);
      });
    }

    if (naam === 'Chromium') {
      it('zegt het als de server een verstuurd formulier weigert', async (toets) => {
        const site = await metSite(toets, { status: 500 });
        const pagina = await open(toets, site.adres());
        await leesVerslag(pagina);
        await Promise.all([
          pagina.waitForNavigation({ waitUntil: 'load' }),
          pagina.click('#acceptatie-formulier button[type=submit]'),
        ]);
        const { formulier } = await leesVerslag(pagina);
        assert.equal(formulier.uitkomst, 'fout');
        assert.match(formulier.uitleg, /antwoordde met 500/);
      });

      it('zegt op een intranet zonder https dat een concept niet kan, en de rest is goed', async (toets) => {
        const { adres } = await metSite(toets);
        const verslag = await leesVerslag(await open(toets, adres(INTRANET)));
        assert.deepEqual(uitkomsten(verslag), { ...GOED, concept: 'let op' });
        assert.match(verslag.concept.uitleg, /geen https/);
      });
    }
  });
}
