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

/** Een werkblad met elk veld dat er is, zoals het in de documentatie staat. */
export async function leesWerkbladVoorbeeld() {
  return JSON.parse(await readFile(new URL('../../docs/waarden/tarief-werkblad.json', import.meta.url), 'utf8'));
}

/** Het voorbeelddossier van het contract: Sam, met een netwerk van twaalf mensen. */
export async function leesDossierVoorbeeld() {
  return JSON.parse(await readFile(new URL('../voorbeelden/dossier.json', import.meta.url), 'utf8'));
}

/** Een dossier met alleen dit erin. */
export const dossierMet = (inhoud) => ({ versie: 1, onderwerp: { soort: 'jongere' }, ...inhoud });

/** Oma Riet, tante Sanne en meester De Boer uit het voorbeelddossier, met wat het formulier van hen weet. */
export async function leesSteunfigurenVoorbeeld() {
  const { personen, doorvragen, toestemming } = await leesDossierVoorbeeld();
  return { personen: personen.filter(({ steunfiguur }) => steunfiguur).slice(0, 3), doorvragen, toestemming };
}

/** Een portaal dat na de toets stopt en opruimt. `herstart` laat de map staan. */
export async function metPortaal(toets) {
  const map = await mkdtemp(join(tmpdir(), 'portaal-'));
  let portaal = await startPortaal({ map });
  toets.after(async () => {
    await portaal.stop();
    await rm(map, { recursive: true, force: true });
  });
  const stuur = (pad, velden, koppen) =>
    fetch(new URL(pad, portaal.url), {
      method: 'POST',
      body: new URLSearchParams(velden),
      headers: { Origin: new URL(portaal.url).origin, ...koppen },
      redirect: 'manual',
    });
  return {
    map,
    adres: (pad) => new URL(pad, portaal.url).href,
    haal: (pad, opties) => fetch(new URL(pad, portaal.url), { redirect: 'manual', ...opties }),
    async herstart(tussendoor = () => {}) {
      await portaal.stop();
      tussendoor(map);
      portaal = await startPortaal({ map });
    },
    /** Dient `tarief` in; `koppen` en `velden` overschrijven wat een gewone inzending heeft. */
    dienIn(tarief, { pad = '/', velden = {}, koppen = {} } = {}) {
      return stuur(
        pad,
        {
          aanbieder: 'Stichting De Wilgenhof',
          contract: 'Verblijf 2026, perceel 2',
          productcode: '44A08',
          tarief: alsTekst(tarief),
          ...velden,
        },
        koppen,
      );
    },
    /** Bewaart een onderhandeling. */
    onderhandel: (werkblad, koppen) => stuur('/onderhandeling', { 'tarief.werkblad': alsTekst(werkblad) }, koppen),
    /** Stuurt een dossier met `inhoud` in bij de aanbieder, of een tekst zoals zij is; `koppen` en `velden` overschrijven wat een gewone inzending heeft. */
    stuurIn(inhoud, { pad = '/aanbieder', velden = {}, koppen = {} } = {}) {
      const dossier = typeof inhoud === 'string' ? inhoud : JSON.stringify(dossierMet(inhoud));
      const gewoon = { dossiernummer: 'KV-2026-0147', leeftijd: '15', dossier };
      return stuur(pad, { ...gewoon, ...velden }, koppen);
    },
    /** Wist een dossier, zoals de knop op de wispagina dat doet. */
    wis: (id, koppen) => stuur(`/aanbieder/dossier/${id}/wissen`, {}, koppen),
  };
}

const alsTekst = (waarde) => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde));

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
