// Bundelt een app uit examples/ zoals wie hem maakt dat doet: met zijn raamwerk en ons pakket erin, voor de browser of voor de server.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { isCustomElement } from '../docs/raamwerkstuk.mjs';
import { angular } from './angularbouw.mjs';

function vanVue(code, ssr) {
  const { descriptor, errors } = parse(code, { templateParseOptions: { isCustomElement } });
  if (errors.length > 0) throw errors[0];
  const templateOptions = { ssr, ssrCssVars: [], compilerOptions: { isCustomElement } };
  return compileScript(descriptor, { id: 'app', inlineTemplate: true, templateOptions }).content;
}

/** Wat esbuild niet zelf leest. */
const raamwerken = (ssr) => ({
  name: 'raamwerken',
  setup({ onLoad, onResolve }) {
    // Vanuit de map waar dit komt te staan vindt Node ons eigen pakket niet.
    if (ssr)
      onResolve({ filter: /^zo-thuis-elementen/ }, ({ path }) => ({ path: import.meta.resolve(path), external: true }));
    onLoad({ filter: /\.vue$/ }, async ({ path }) => ({
      contents: vanVue(await readFile(path, 'utf8'), ssr),
      loader: 'ts',
      resolveDir: dirname(path),
    }));
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
      loader: 'js',
      resolveDir: dirname(path),
    }));
  },
});

/** Het script als tekst; met `doel` komt het daar te staan. */
export async function bundel(ingang, plek, doel) {
  const server = plek === 'node';
  const { outputFiles } = await build({
    entryPoints: [ingang],
    plugins: [raamwerken(server), angular],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    platform: plek,
    // Op een server laadt Node de pakketten zelf, ook dat van ons.
    packages: server ? 'external' : 'bundle',
    conditions: server ? [] : ['browser', 'production', 'default'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    write: doel !== undefined,
    ...(doel ? { outfile: doel } : {}),
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      ngDevMode: 'false',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles?.[0].text;
}
