// Het demoportaal van twee verzonnen organisaties, een gemeente en een aanbieder: een gewone Node-server zonder raamwerk.
// Laat zien wat een klant doet: ons script op een strenge pagina, de invoer in een formulier, en op de server dezelfde regels.

import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { behandelAanbieder, neemtDossierAan } from './aanbieder.mjs';
import { Geweigerd, controleerHost, leesAdres, leesFormulier } from './aanvraag.mjs';
import { Bankfout } from './bank.mjs';
import { VERSIE, controleerBouw, scripttag, vindBestand } from './bestanden.mjs';
import { ONDERHANDELING, behandelOnderhandeling } from './onderhandeling.mjs';
import { openOpslag } from './opslag.mjs';
import { meldingspagina } from './paginas/kader.mjs';
import { inzendingpagina, ontvangenpagina } from './paginas/ontvangen.mjs';
import { REKENHULPEN, rekenhulppagina } from './paginas/rekenhulp.mjs';
import { ZO_THUIS, ZO_THUIS_KIND, zoThuisKindPagina, zoThuisPagina } from './paginas/zo-thuis.mjs';
import { beoordeel } from './regels.mjs';

// Streng: alleen eigen bestanden, geen opmaak of script in de pagina zelf, en met Trusted Types.
// `connect-src` staat alleen open waar de rekenhulp de tarievenset van deze site ophaalt.
const csp = (connectSrc = '') =>
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; " +
  `${connectSrc}form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const KOPPEN = {
  'Content-Security-Policy': csp(),
  'X-Content-Type-Options': 'nosniff',
  // Niet `no-referrer`: dan stuurt een formulier `Origin: null` en is niet meer te zien of het van deze site komt.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * Start het portaal. `map` is waar de gegevensbank staat; poort 0 neemt een vrije poort. Staat er een server voor die onder een andere naam
 * bereikt wordt, geef die naam dan in `hosten`, met de poort als het niet de gewone is.
 * @param {{ poort?: number, map?: string, hosten?: readonly string[] }} [wens]
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startPortaal({ poort = 0, map = join(import.meta.dirname, 'gegevens'), hosten } = {}) {
  controleerBouw();
  const opslag = openOpslag(map);
  const server = createServer({ requestTimeout: 30_000 }, (aanvraag, antwoord) => {
    const namen = hosten ?? eigenNamen(server.address().port);
    behandel(aanvraag, antwoord, opslag, namen).catch((fout) => {
      if (fout instanceof Bankfout) console.error(fout.message);
      else if (!(fout instanceof Geweigerd)) console.error(fout);
      if (antwoord.headersSent) return;
      const [status, uitleg] = watErMisging(fout);
      if (status === 503) antwoord.setHeader('Retry-After', '10');
      stuurPagina(antwoord, meldingspagina('Dit kan niet', uitleg, aanvraag.url), status);
    });
  });
  try {
    await new Promise((klaar, mislukt) => {
      server.once('error', mislukt);
      server.listen(poort, '127.0.0.1', klaar);
    });
  } catch (fout) {
    opslag.sluit();
    throw fout;
  }
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async stop() {
      const dicht = new Promise((klaar) => server.close(klaar));
      server.closeAllConnections();
      await dicht;
      opslag.sluit();
    },
  };
}

/** De namen van deze computer; het portaal luistert nergens anders. Poort 80 zet een browser er niet bij. */
const eigenNamen = (poort) =>
  ['127.0.0.1', 'localhost'].flatMap((naam) => (poort === 80 ? [naam, `${naam}:80`] : [`${naam}:${poort}`]));

function watErMisging(fout) {
  if (fout instanceof Geweigerd) return [fout.status, fout.message];
  if (fout instanceof Bankfout) return [fout.status, fout.bezoeker];
  return [500, 'Er ging iets mis. Probeer het opnieuw.'];
}

async function behandel(aanvraag, antwoord, opslag, namen) {
  controleerHost(aanvraag, namen);
  const adres = leesAdres(aanvraag);
  const { pathname, searchParams } = adres;
  if (aanvraag.method === 'POST' && Object.hasOwn(REKENHULPEN, pathname)) {
    return ontvang(await leesFormulier(aanvraag), pathname, antwoord, opslag);
  }
  const neemtAan = Object.hasOwn(REKENHULPEN, pathname) || pathname === ONDERHANDELING || neemtDossierAan(pathname);
  if (aanvraag.method !== 'GET' && aanvraag.method !== 'HEAD' && !(aanvraag.method === 'POST' && neemtAan)) {
    antwoord.setHeader('Allow', neemtAan ? 'GET, HEAD, POST' : 'GET, HEAD');
    return stuurPagina(
      antwoord,
      meldingspagina('Dit kan niet', 'Deze pagina is er alleen om te lezen.', pathname),
      405,
    );
  }
  const formulier = aanvraag.method === 'POST' && pathname === ONDERHANDELING ? await leesFormulier(aanvraag) : null;
  const uitkomst =
    (await behandelOnderhandeling(adres, formulier, opslag)) ?? (await behandelAanbieder(aanvraag, adres, opslag));
  if (uitkomst !== null) {
    if ('naar' in uitkomst) return verwijsDoor(antwoord, uitkomst.naar);
    if ('json' in uitkomst) return stuurJson(antwoord, uitkomst.naam, uitkomst.json);
    return stuurPagina(antwoord, uitkomst.pagina, uitkomst.status);
  }
  if (Object.hasOwn(REKENHULPEN, pathname)) {
    const begin = opslag.vind(nummer(searchParams.get('begin')));
    const { invoer: waarde = null, werkblad = null } = begin ?? {};
    return stuurRekenhulp(antwoord, 200, { pad: pathname, waarde, werkblad, inzending: begin ?? {} });
  }
  if (pathname === ZO_THUIS) {
    return stuurPagina(antwoord, zoThuisPagina({ script: await scripttag('zo-thuis-ladder') }));
  }
  if (pathname === ZO_THUIS_KIND) {
    return stuurPagina(antwoord, zoThuisKindPagina({ script: await scripttag('zo-thuis-ladder') }));
  }
  if (pathname === '/ontvangen') {
    const nieuw = nummer(searchParams.get('nieuw'));
    return stuurPagina(antwoord, ontvangenpagina({ inzendingen: opslag.lijst(), nieuw }));
  }
  const [, cijfers, json] = /^\/ontvangen\/(\d{1,9})(\.json)?$/.exec(pathname) ?? [];
  const inzending = cijfers === undefined ? null : opslag.vind(Number(cijfers));
  if (inzending !== null) {
    return json
      ? stuurJson(antwoord, `tarief-${inzending.id}`, inzending.werkblad ?? inzending.invoer)
      : stuurPagina(antwoord, inzendingpagina(inzending));
  }
  const bestand = await vindBestand(pathname);
  if (bestand !== null) return stuur(antwoord, 200, bestand.soort, bestand.inhoud, 'no-cache');
  return stuurPagina(antwoord, meldingspagina('Niet gevonden', 'Deze pagina bestaat niet.', pathname), 404);
}

// Na een goede ontvangst een doorverwijzing: herladen stuurt dan niets opnieuw.
function ontvang(formulier, pad, antwoord, opslag) {
  const veld = (naam) => (formulier.get(naam) ?? '').trim();
  const inzending = {
    aanbieder: veld('aanbieder'),
    contract: veld('contract'),
    productcode: veld('productcode'),
    tarief: veld('tarief'),
    // Alleen van wie meer heeft dan één berekening; de berekening in beeld staat er dan ook in.
    werkblad: formulier.get('tarief.werkblad'),
  };
  const oordeel = beoordeel(inzending);
  if (!oordeel.goed) {
    const { veldfouten, serverFouten, werkblad, werkbladfouten, leesbaar } = oordeel;
    return stuurRekenhulp(antwoord, 422, {
      pad,
      inzending,
      // Wat geweigerd is gaat ongewijzigd terug naar de pagina; het element gaat zelf voorzichtig om met wat het krijgt.
      waarde: leesbaar ? JSON.parse(inzending.tarief) : null,
      werkblad,
      veldfouten,
      serverFouten,
      werkbladfouten,
    });
  }
  const { invoer, resultaat, werkblad, vastgesteld } = oordeel;
  const id = opslag.bewaar({
    ...inzending,
    invoer,
    resultaat,
    werkblad,
    vastgesteld,
    ontvangen: new Date().toISOString(),
    rekenversie: VERSIE,
  });
  return verwijsDoor(antwoord, `/ontvangen?nieuw=${id}`);
}

function verwijsDoor(antwoord, naar) {
  antwoord.setHeader('Location', naar);
  stuur(antwoord, 303, 'text/plain; charset=utf-8', '');
}

const nummer = (tekst) => (/^\d{1,9}$/.test(tekst ?? '') ? Number(tekst) : 0);

async function stuurRekenhulp(antwoord, status, stand) {
  if (REKENHULPEN[stand.pad].tarievenset) antwoord.setHeader('Content-Security-Policy', csp("connect-src 'self'; "));
  stuurPagina(antwoord, rekenhulppagina({ ...stand, script: await scripttag('gezinshuis-tarief-calculator') }), status);
}

function stuurJson(antwoord, naam, waarde) {
  antwoord.setHeader('Content-Disposition', `attachment; filename="${naam}.json"`);
  stuur(antwoord, 200, 'application/json; charset=utf-8', `${JSON.stringify(waarde, null, 2)}\n`);
}

function stuurPagina(antwoord, pagina, status = 200) {
  stuur(antwoord, status, 'text/html; charset=utf-8', String(pagina));
}

function stuur(antwoord, status, soort, inhoud, bewaren = 'no-store') {
  for (const [kop, waarde] of Object.entries(KOPPEN)) if (!antwoord.hasHeader(kop)) antwoord.setHeader(kop, waarde);
  antwoord.writeHead(status, {
    'Content-Type': soort,
    'Content-Length': Buffer.byteLength(inhoud),
    'Cache-Control': bewaren,
  });
  antwoord.end(inhoud);
}

/** Wat de beheerder zelf kan oplossen is één zin, zonder de regels van de code. */
const STARTFOUTEN = {
  EADDRINUSE: 'Die poort is al in gebruik. Kies een andere met PORT=….',
  EACCES: 'Die poort mag u niet gebruiken. Kies een andere met PORT=…, boven 1023.',
  ERR_SOCKET_BAD_PORT: 'PORT is geen poort. Kies een getal van 0 tot en met 65535.',
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { url } = await startPortaal({ poort: Number(process.env.PORT ?? 8080), map: process.env.PORTAAL_MAP });
    console.log(`Het demoportaal staat op ${url} (gemeente) en ${url}aanbieder (aanbieder)`);
  } catch (fout) {
    console.error(STARTFOUTEN[fout.code] ?? (fout instanceof Bankfout ? fout.message : fout));
    process.exitCode = 1;
  }
}
