// Serveert examples/ aan de testrunner, elk onder zijn eigen beleid, met wat een echte site ook heeft: een server die een inzending aanneemt,
// apps die gebundeld zijn, en bladzijden die vooraf getekend zijn. Geen toets.
import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { BELEID, vulIn } from '../paginas/paginaserver.mjs';
import { WORTEL } from '../pakket/hulp.mjs';
import { bundel } from './bundel.mjs';

const ADRES = '/examples/';
const MAP = join(WORTEL, 'examples');
const TEKENMAP = join(WORTEL, 'node_modules/.cache/gastheren');
const SOORTEN = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json' };
// De apps: het adres van het script, en waar het van gemaakt is.
const GEBUNDELD = {
  'andere-lit/groet.js': 'andere-lit/groet.js',
  'server-eiland/eiland.js': 'server-eiland/eiland.js',
  'react/app.js': 'react/app.tsx',
  'vue/app.js': 'vue/app.ts',
  'svelte/app.js': 'svelte/app.ts',
  'angular/app.js': 'angular/app.ts',
  'server-react/app.js': 'server-react/app.tsx',
  'server-vue/app.js': 'server-vue/app.ts',
};
const GETEKEND = { 'server-react': 'server-react/server.tsx', 'server-vue': 'server-vue/server.ts' };

const gemaakt = new Map();
/** Maakt het één keer. */
function eenKeer(sleutel, maak) {
  if (!gemaakt.has(sleutel)) gemaakt.set(sleutel, maak());
  return gemaakt.get(sleutel);
}

const script = (bron) => eenKeer(bron, () => bundel(join(MAP, bron), 'browser'));

/**
 * Wat de server van deze app tekent, in Node. In een proces van zichzelf, zoals een server dat is: de testrunner vervangt `console`, en daar
 * struikelt React over.
 */
const getekend = (map) =>
  eenKeer(`${map} getekend`, async () => {
    await mkdir(TEKENMAP, { recursive: true });
    const doel = join(TEKENMAP, `${map}.mjs`);
    await bundel(join(MAP, GETEKEND[map]), 'node', doel);
    const opdracht = `import { teken } from ${JSON.stringify(pathToFileURL(doel).href)}; process.stdout.write(await teken());`;
    const omgeving = { cwd: WORTEL, env: { ...process.env, NODE_ENV: 'production' } };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', opdracht], omgeving);
    return stdout;
  });

export const leesGasten = async () => JSON.parse(await readFile(join(MAP, 'gasten.json'), 'utf8'));

async function bladzijde(pad, vraag) {
  const tekst = await vulIn(await readFile(join(MAP, pad), 'utf8'), vraag);
  const [map] = pad.split('/');
  const gevuld = tekst.includes('@@getekend@@') ? tekst.replace('@@getekend@@', await getekend(map)) : tekst;
  // Het enige wat er voor de toets bij komt: een script dat fouten en meldingen onthoudt.
  return gevuld.replace('<head>', '<head>\n    <script src="/test/paginas/meting.js"></script>');
}

let nummer = 0;
const inzendingen = new Map();
async function neemAan(ctx) {
  const delen = [];
  for await (const deel of ctx.req) delen.push(deel);
  const { headers } = ctx.req;
  const velden = await new Response(Buffer.concat(delen), {
    headers: { 'Content-Type': headers['content-type'] },
  }).formData();
  inzendingen.set(String((nummer += 1)), Object.fromEntries(velden));
  ctx.status = 303;
  ctx.set('Location', `${ADRES}ontvangen?nummer=${nummer}`);
  ctx.body = '';
}

const ontsnap = (tekst) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const bevestiging = (velden) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8" /><title>Ontvangen</title></head><body><output id="ontvangen">${ontsnap(JSON.stringify(velden))}</output></body></html>`;

/** Middleware voor de testrunner. */
export function gastserver() {
  // Angular vertaalt zijn sjablonen het langst: dat begint vast, voordat een toets erom vraagt.
  script(GEBUNDELD['angular/app.js']).catch(() => {});
  return async (ctx, volgende) => {
    const pad = ctx.path.startsWith(ADRES) ? ctx.path.slice(ADRES.length) : '';
    if (pad === '' || pad.includes('..')) return volgende();
    ctx.set('Cache-Control', 'no-store');
    if (pad === 'ontvangst' && ctx.method === 'POST') return neemAan(ctx);
    if (pad === 'ontvangen') {
      ctx.type = 'html';
      ctx.body = bevestiging(inzendingen.get(ctx.query.nummer));
      return undefined;
    }
    const soort = SOORTEN[pad.split('.').at(-1)];
    if (soort === undefined) return volgende();
    try {
      ctx.body = GEBUNDELD[pad]
        ? await script(GEBUNDELD[pad])
        : pad.endsWith('.html')
          ? await bladzijde(pad, ctx.query)
          : await readFile(join(MAP, pad), 'utf8');
      ctx.status = 200;
      ctx.set('Content-Type', soort);
      const gast = (await leesGasten()).find(({ map }) => pad === `${map}/index.html`);
      if (gast?.beleid) ctx.set('Content-Security-Policy', [...BELEID, gast.beleid].join('; '));
    } catch (fout) {
      ctx.status = fout.code === 'ENOENT' ? 404 : 500;
      ctx.body = fout.message;
    }
    return undefined;
  };
}
