// Een map als website op deze machine, voor wie een gebouwd resultaat in een browser wil bekijken. Niet voor productie.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const SOORTEN = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** @returns {Promise<{ url: string, stop(): void }>} `url` eindigt zonder schuine streep. */
export function serveerMap(map) {
  const server = createServer((vraag, antwoord) => {
    const pad = join(map, normalize(decodeURIComponent(new URL(vraag.url, 'http://x').pathname)));
    if (!statSync(pad, { throwIfNoEntry: false })?.isFile()) {
      // Een browser vraagt zelf om een pictogram; dat het er niet is, is geen fout van de map.
      antwoord.writeHead(vraag.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    antwoord.writeHead(200, { 'Content-Type': SOORTEN[extname(pad)] ?? 'application/octet-stream' });
    createReadStream(pad).pipe(antwoord);
  });
  return new Promise((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(0, '127.0.0.1', () => {
      klaar({ url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() });
    });
  });
}
