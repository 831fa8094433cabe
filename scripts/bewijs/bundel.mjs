// Bundelt toetsbestanden met wat ze importeren tot een handvol bestanden. Los zou elke bladzijde tweehonderd modules ophalen, en dat
// kost de browsers een kwart van hun tijd. De kaarten van esbuild wijzen elke regel terug naar het .ts-bestand.
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { WORTEL } from '../gereed.mjs';

const TOETSMAP = join(WORTEL, 'test') + sep;

/** Een pad in de repository zoals het in een adres staat. */
export const alsAdres = (pad) => relative(WORTEL, pad).replaceAll(sep, '/');

// Een toets die met `import.meta.url` een bestand naast zich zoekt, vindt het ook vanuit een bundel.
function eigenAdres(adresVan) {
  return {
    name: 'eigen-adres',
    setup({ onLoad }) {
      onLoad({ filter: /\.m?[jt]s$/ }, async ({ path: pad }) => {
        if (!pad.startsWith(TOETSMAP)) return undefined;
        const code = await readFile(pad, 'utf8');
        if (!code.includes('import.meta.url')) return undefined;
        return {
          contents: code.replaceAll('import.meta.url', adresVan(pad)),
          loader: pad.endsWith('ts') ? 'ts' : 'js',
        };
      });
    },
  };
}

/**
 * In plaats van het pakket `naam` komt het bestand `pad`, behalve in dat bestand zelf.
 * @returns {import('esbuild').Plugin}
 */
export function vervang(naam, pad) {
  return {
    name: `vervang-${naam}`,
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`^${naam}$`) }, ({ importer }) => (importer === pad ? undefined : { path: pad }));
    },
  };
}

/**
 * @param {string[]} ingangen - Toetsbestanden, met hun volle pad.
 * @param {(pad: string) => string} adresVan - Geeft de code die in dat bestand de plaats van `import.meta.url` inneemt.
 * @param {import('esbuild').BuildOptions} rest
 */
export function bundel(ingangen, adresVan, { plugins = [], ...rest }) {
  return build({
    absWorkingDir: WORTEL,
    entryPoints: ingangen,
    outbase: WORTEL,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(WORTEL, 'tsconfig.json'),
    conditions: ['production', 'default'],
    // De apps van andere raamwerken vragen hiernaar; een browser kent geen `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    // `sideEffects` in package.json gaat over het pakket; een toetsbestand doet zijn werk juist bij het laden.
    ignoreAnnotations: true,
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
    plugins: [eigenAdres(adresVan), ...plugins],
    ...rest,
  });
}
