// Serveert test/paginas/ zoals een strenge gast het doet: het CSP van het contract, en onze scripts byte voor byte uit dist/.
// Draait als eerste middleware van de testrunner, zodat die hier niets aan kan vertalen of inline scripts in kan zetten.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HIER = fileURLToPath(new URL('.', import.meta.url));
const WORTEL = join(HIER, '../..');
const ADRES = '/test/paginas/';
// Waar de README het pakket neerzet, en waar de meegeleverde import map naar wijst.
const GASTADRES = '/zo-thuis/';

/** Het beleid van het contract, per regel. */
export const BELEID = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "require-trusted-types-for 'script'",
  "form-action 'self'",
  "connect-src 'self'",
  "frame-ancestors 'self'",
];
// De strengste gast noemt ook wie beleid mag maken: het onze, één keer, en dat van zijn eigen Lit als hij die heeft.
const NAMEN = 'trusted-types zo-thuis-lit';

/** De versie die `dist-andere-versie/` voorgeeft te zijn. */
export const ANDERE_VERSIE = '0.0.1';

const SOORTEN = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  json: 'application/json',
};

async function leesDist(bestand) {
  return readFile(join(WORTEL, 'dist', bestand));
}

// Wat er in een bladzijde tussen `{{` en `}}` staat. De adressen en waarden zijn dezelfde die een klant overneemt.
const INVULLING = {
  // `{{integriteit zo-thuis.js}}`: de waarde uit dist/sri.json.
  async integriteit(bestand) {
    const sri = JSON.parse(await leesDist('sri.json'));
    if (sri[bestand] === undefined) throw new Error(`dist/sri.json noemt ${bestand} niet.`);
    return sri[bestand];
  },
  // `{{element}}`: het element uit `?tag=…`.
  async element(_, { tag }) {
    if (!/^[a-z]+(-[a-z]+)+$/.test(tag ?? '')) throw new Error('Zet achter het adres welk element: ?tag=…');
    return `<${tag} name="veld"></${tag}>`;
  },
  // `{{concept}}`: de naam uit `?concept=…`: elke toets heeft een eigen.
  async concept(_, { concept }) {
    if (!/^[\w.-]+$/.test(concept ?? '')) throw new Error('Zet achter het adres onder welke naam: ?concept=…');
    return concept;
  },
  // `{{scripts}}`: een script-tag per bestand uit `?scripts=a.js,b.iife.js`, in die volgorde.
  async scripts(_, { scripts }) {
    const tags = (scripts ?? '').split(',').map(async (bestand) => {
      const soort = bestand.endsWith('.iife.js') ? '' : ' type="module"';
      const integriteit = await INVULLING.integriteit(bestand);
      return `<script${soort} src="dist/${bestand}" integrity="${integriteit}" crossorigin="anonymous"></script>`;
    });
    return (await Promise.all(tags)).join('\n    ');
  },
  // `{{importmap}}`: zoals zij in dist/ staat; met `?geknoei` klopt de vingerafdruk van de kaart niet.
  async importmap(_, { geknoei }) {
    const kaart = String(await leesDist('laden/importmap.json'));
    const tekst = geknoei === undefined ? kaart : kaart.replace(/(\/netwerk-kaart-\w+\.js":"sha384-)[^"]{4}/, '$1AAAA');
    return `<script type="importmap">${tekst}</script>`;
  },
};

/** Vult een bladzijde in. */
export async function vulIn(sjabloon, vraag) {
  const stukken = sjabloon.split(/\{\{(.+?)\}\}/);
  for (let plaats = 1; plaats < stukken.length; plaats += 2) {
    const [soort, ...rest] = stukken[plaats].split(' ');
    stukken[plaats] = await INVULLING[soort](rest.join(' '), vraag);
  }
  return stukken.join('');
}

async function alsAndereVersie(bestand) {
  const { version } = JSON.parse(await readFile(join(WORTEL, 'package.json'), 'utf8'));
  const script = String(await leesDist(bestand));
  const kaal = script.slice(script.indexOf('*/') + 2);
  const vervangen = kaal.replaceAll(version, ANDERE_VERSIE);
  // Een gedeeld bestand van de kleine ingang hoeft zijn versie niet te noemen.
  if (vervangen === kaal && !bestand.startsWith('laden/')) throw new Error(`In dist/${bestand} staat geen ${version}.`);
  return vervangen;
}

// De eigen code van de gast, gebundeld zoals een portaal haar zou uitleveren: een component met een eigen Lit, een app in React of Vue.
const GEBUNDELD = { 'eigen-lit.js': 'eigen-lit.js', 'react-app.js': 'react-app.ts', 'vue-app.js': 'vue-app.ts' };
const gebundeld = new Map();
function bundel(bestand) {
  if (!gebundeld.has(bestand)) gebundeld.set(bestand, maakBundel(join(HIER, bestand)));
  return gebundeld.get(bestand);
}

async function maakBundel(entry) {
  const { build } = await import('vite');
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, target: 'es2022', minify: false, lib: { entry, formats: ['es'] } },
  });
  return output[0].code;
}

// De map uit de uitgave, zoals een klant haar op zijn site zet.
async function leesUitgave(bestand) {
  const { maakInhoud, SITEMAP } = await import('../../scripts/uitgave/inhoud.mjs');
  return String(maakInhoud().bestanden.get(`${SITEMAP}/${bestand}`));
}

async function inhoud(pad, vraag) {
  if (pad.startsWith('uitgave/')) return leesUitgave(pad.slice('uitgave/'.length));
  if (pad.startsWith('dist/')) return leesDist(pad.slice('dist/'.length));
  if (pad.startsWith('dist-andere-versie/')) return alsAndereVersie(pad.slice('dist-andere-versie/'.length));
  if (Object.hasOwn(GEBUNDELD, pad)) return bundel(GEBUNDELD[pad]);
  const tekst = await readFile(join(HIER, pad), 'utf8');
  return pad.endsWith('.html') ? vulIn(tekst, vraag) : tekst;
}

function beleidVoor(bladzijde, { namen }) {
  const regels = BELEID.map((regel) =>
    regel.startsWith('script-src') ? [regel, ...inline(bladzijde)].join(' ') : regel,
  );
  if (namen === undefined) return regels;
  return [...regels, bladzijde.includes('eigen-lit.js') ? `${NAMEN} lit-html` : NAMEN];
}

// Alleen een import map mag in de bladzijde zelf staan, en alleen die ene: het CSP noemt haar vingerafdruk.
function inline(bladzijde) {
  return [...bladzijde.matchAll(/<script type="importmap">(.*?)<\/script>/gs)].map(
    ([, kaart]) => `'sha384-${createHash('sha384').update(kaart).digest('base64')}'`,
  );
}

/** Middleware voor de testrunner. `?namen` achter een bladzijde geeft het CSP dat ook onze beleidsnaam van Trusted Types noemt. */
export function paginaserver() {
  return async (ctx, volgende) => {
    const pad = ctx.path.startsWith(GASTADRES)
      ? `dist/${ctx.path.slice(GASTADRES.length)}`
      : ctx.path.startsWith(ADRES) && ctx.path.slice(ADRES.length);
    const soort = pad && SOORTEN[pad.split('.').at(-1)];
    if (!soort || pad.includes('..') || ctx.method !== 'GET') return volgende();
    try {
      ctx.body = await inhoud(pad, ctx.query);
      // `?status=422`: een server die afkeurt wat hij kreeg, en de bladzijde opnieuw geeft.
      ctx.status = Number(ctx.query.status ?? 200);
      ctx.set('Content-Type', soort);
      ctx.set('Cache-Control', 'no-store');
      ctx.set('X-Content-Type-Options', 'nosniff');
      if (pad.endsWith('.html')) ctx.set('Content-Security-Policy', beleidVoor(ctx.body, ctx.query).join('; '));
    } catch (fout) {
      ctx.status = fout.code === 'ENOENT' ? 404 : 500;
      ctx.body = fout.message;
    }
  };
}
