// Geeft de testrunner gebundelde toetsbestanden op het adres van het bestand zelf: een verslag noemt dus gewoon het .ts-bestand.
import { join } from 'node:path';
import { WORTEL } from '../gereed.mjs';
import { alsAdres, bundel, vervang } from './bundel.mjs';
import { KERNBLADZIJDE } from './toetsbestanden.mjs';

const DELEN = '__bundel__';
const GEDULD = vervang('@open-wc/testing', join(WORTEL, 'scripts/bewijs/met-geduld.mjs'));
const WEINIG_TOEVAL = vervang('fast-check', join(WORTEL, 'scripts/bewijs/weinig-toeval.mjs'));

/** `bereid` hoort klaar te zijn voordat de eerste bladzijde opent; `middleware` geeft daarna uit wat er gebundeld is. */
export function bundelserver() {
  const bestanden = new Map();
  let bezig = null;

  async function voegToe(ingangen, plugins) {
    if (ingangen.length === 0) return;
    const { outputFiles } = await bundel(ingangen, (pad) => `new URL('/${alsAdres(pad)}', location.origin).href`, {
      platform: 'browser',
      outdir: WORTEL,
      chunkNames: join(DELEN, '[name]-[hash]'),
      // Hierlangs praat een bladzijde met de testrunner; die geeft het zelf uit.
      external: ['/__web-dev-server__web-socket.js'],
      write: false,
      plugins: [GEDULD, ...plugins],
    });
    for (const { path: pad, text } of outputFiles) {
      bestanden.set(`/${alsAdres(pad)}`.replace(/\.test\.js$/, '.test.ts'), text);
    }
  }

  async function maak(toetsbestanden) {
    const gewoon = toetsbestanden.filter((pad) => pad !== KERNBLADZIJDE);
    await Promise.all([
      voegToe(gewoon, []),
      voegToe(gewoon.length < toetsbestanden.length ? [KERNBLADZIJDE] : [], [WEINIG_TOEVAL]),
    ]);
  }

  return {
    bereid: (toetsbestanden) => (bezig ??= maak(toetsbestanden)),
    middleware: (ctx, volgende) => {
      const tekst = bestanden.get(ctx.path);
      if (tekst === undefined) return volgende();
      ctx.body = tekst;
      ctx.type = ctx.path.endsWith('.map') ? 'json' : 'js';
    },
  };
}
