// Serveert test/paginas/ zoals een strenge gast het doet: het CSP van het contract, en onze scripts byte voor byte uit dist/.
// Draait als eerste middleware van de testrunner, zodat die hier niets aan kan vertalen of inline scripts in kan zetten.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HIER = fileURLToPath(new URL('.', import.meta.url));
const WORTEL = join(HIER, '../..');
const ADRES = '/test/paginas/';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "require-trusted-types-for 'script'",
  "form-action 'self'",
  "connect-src 'self'",
  "frame-ancestors 'self'",
];
// De strengste gast noemt ook wie beleid mag maken: het onze en dat van zijn eigen Lit, elk één keer.
const CSP_MET_NAMEN = [...CSP, 'trusted-types zo-thuis-lit lit-html'];
// En wie twee elementen als losse bestanden naast elkaar zet, staat die naam twee keer toe.
const CSP_MET_DUBBEL = [...CSP, "trusted-types zo-thuis-lit 'allow-duplicates'"];

/** De versie die `dist-andere-versie/` voorgeeft te zijn. */
export const ANDERE_VERSIE = '0.0.1';

const SOORTEN = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json' };

async function leesDist(bestand) {
  return readFile(join(WORTEL, 'dist', bestand));
}

// `{{integriteit zo-thuis.js}}` in een bladzijde wordt de waarde uit dist/sri.json: dezelfde die een klant overneemt.
async function vulIn(sjabloon) {
  if (!sjabloon.includes('{{integriteit')) return sjabloon;
  const sri = JSON.parse(await leesDist('sri.json'));
  return sjabloon.replaceAll(/\{\{integriteit (\S+)\}\}/g, (_, bestand) => {
    if (sri[bestand] === undefined) throw new Error(`dist/sri.json noemt ${bestand} niet.`);
    return sri[bestand];
  });
}

async function alsAndereVersie(bestand) {
  const { version } = JSON.parse(await readFile(join(WORTEL, 'package.json'), 'utf8'));
  const script = String(await leesDist(bestand));
  const citaat = new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g');
  const vervangen = script.replaceAll(citaat, `$1${ANDERE_VERSIE}$1`);
  if (vervangen === script) throw new Error(`In dist/${bestand} staat versie ${version} niet als tekst.`);
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

async function inhoud(pad) {
  if (pad.startsWith('dist/')) return leesDist(pad.slice('dist/'.length));
  if (pad.startsWith('dist-andere-versie/')) return alsAndereVersie(pad.slice('dist-andere-versie/'.length));
  if (Object.hasOwn(GEBUNDELD, pad)) return bundel(GEBUNDELD[pad]);
  const tekst = await readFile(join(HIER, pad), 'utf8');
  return pad.endsWith('.html') ? vulIn(tekst) : tekst;
}

function beleidVoor({ namen, dubbel }) {
  if (namen !== undefined) return CSP_MET_NAMEN;
  return dubbel === undefined ? CSP : CSP_MET_DUBBEL;
}

/**
 * Middleware voor de testrunner. `?namen` achter een bladzijde geeft het CSP dat ook de beleidsnamen van Trusted Types noemt,
 * `?dubbel` het CSP dat onze naam meer dan één keer toestaat.
 */
export function paginaserver() {
  return async (ctx, volgende) => {
    if (!ctx.path.startsWith(ADRES)) return volgende();
    const pad = ctx.path.slice(ADRES.length);
    const soort = SOORTEN[pad.split('.').at(-1)];
    if (soort === undefined || pad.includes('..') || ctx.method !== 'GET') return volgende();
    try {
      ctx.body = await inhoud(pad);
      ctx.set('Content-Type', soort);
      ctx.set('Cache-Control', 'no-store');
      ctx.set('X-Content-Type-Options', 'nosniff');
      if (pad.endsWith('.html')) ctx.set('Content-Security-Policy', beleidVoor(ctx.query).join('; '));
    } catch (fout) {
      ctx.status = fout.code === 'ENOENT' ? 404 : 500;
      ctx.body = fout.message;
    }
  };
}
