// Start het demoportaal met een eigen lege map, en verstuurt formulieren zoals een browser dat doet.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPortaal } from '../../demo/server.mjs';

/** De eerste voorbeeldinvoer van het contract: € 168,97 per etmaal. */
export async function leesVoorbeeld() {
  const bestand = new URL('../voorbeelden/tarief.json', import.meta.url);
  return JSON.parse(await readFile(bestand, 'utf8'))[0].invoer;
}

/** Een portaal dat na de toets stopt en opruimt. `herstart` laat de map staan. */
export async function metPortaal(toets) {
  const map = await mkdtemp(join(tmpdir(), 'portaal-'));
  let portaal = await startPortaal({ map });
  toets.after(async () => {
    await portaal.stop();
    await rm(map, { recursive: true, force: true });
  });
  return {
    map,
    adres: (pad) => new URL(pad, portaal.url).href,
    haal: (pad, opties) => fetch(new URL(pad, portaal.url), { redirect: 'manual', ...opties }),
    async herstart() {
      await portaal.stop();
      portaal = await startPortaal({ map });
    },
    /** Dient `tarief` in; `koppen` en `velden` overschrijven wat een gewone inzending heeft. */
    dienIn(tarief, { pad = '/', velden = {}, koppen = {} } = {}) {
      const body = new URLSearchParams({
        aanbieder: 'Stichting De Wilgenhof',
        contract: 'Verblijf 2026, perceel 2',
        productcode: '44A08',
        tarief: typeof tarief === 'string' ? tarief : JSON.stringify(tarief),
        ...velden,
      });
      const headers = { Origin: new URL(portaal.url).origin, ...koppen };
      return fetch(new URL(pad, portaal.url), { method: 'POST', body, headers, redirect: 'manual' });
    },
  };
}

/** Het gegevensblok dat het portaal met de pagina meestuurt. */
export function gegevensVan(pagina) {
  const [, json] = /<script type="application\/json" id="formuliergegevens">(.*?)<\/script>/s.exec(pagina);
  return JSON.parse(json);
}

/** De tekst van een pagina, met gewone spaties, zoals iemand haar leest. */
export function leestekst(pagina) {
  return pagina
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
