// Een kleine site met onze bestanden uit dist/, voor toetsen die de browser zelf besturen. Geen toets.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { WORTEL } from '../pakket/hulp.mjs';

const SOORT = { js: 'text/javascript', json: 'application/json' };

/** Serveert `bladzijden` (per pad de HTML), /zo-thuis/ uit dist/, /examples/ en de meting. `neemAan` krijgt wat er verstuurd wordt. */
export async function maakSite(bladzijden, neemAan = () => '') {
  const server = createServer((vraag, antwoord) => {
    const { pathname } = new URL(vraag.url, 'http://x');
    const stuur = (soort, inhoud) => antwoord.writeHead(200, { 'Content-Type': `${soort}; charset=utf-8` }).end(inhoud);
    if (vraag.method === 'POST') {
      let lijf = '';
      vraag
        .on('data', (deel) => (lijf += deel))
        .on('end', () => stuur('text/html', neemAan(new URLSearchParams(lijf))));
      return;
    }
    if (bladzijden[pathname] !== undefined) return void stuur('text/html', bladzijden[pathname]);
    const pad = normalize(pathname).replace(/^\/zo-thuis\//, '/dist/');
    const soort = SOORT[pad.split('.').at(-1)];
    // Een browser vraagt zelf om een pictogram.
    if (pathname === '/favicon.ico') return void antwoord.writeHead(204).end();
    if (!soort || !/^\/(?:dist|examples|test\/paginas)\//.test(pad)) return void antwoord.writeHead(404).end();
    try {
      stuur(soort, readFileSync(join(WORTEL, pad)));
    } catch {
      antwoord.writeHead(404).end();
    }
  });
  await new Promise((klaar) => server.listen(0, '127.0.0.1', klaar));
  return { poort: server.address().port, stop: () => server.close() };
}
