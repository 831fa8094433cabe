// Maakt van een stuk in React, Vue, Svelte of Angular uit de documentatie een script voor een bladzijde, zoals wie inbouwt dat bundelt. Geen toets.
import { join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';
import { angular, vertaalAngular } from '../gastheren/angularbouw.mjs';

/** Waar de JSX van dit stuk van is. */
export const jsxVan = (code) => (code.includes("'zo-thuis-elementen/preact'") ? 'preact' : 'react');

/** Dezelfde regel als in docs/inbouwen/vue.md. */
export const isCustomElement = (tag) => /^(zo-thuis-|steunfiguur-form$|netwerk-kaart$|gezinshuis-)/.test(tag);

function vanVue(code) {
  const { descriptor, errors } = parse(code);
  if (errors.length > 0) throw errors[0];
  const { content } = compileScript(descriptor, {
    id: 'stuk',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  });
  return content;
}

const vanSvelte = (code) => compile(code, { filename: 'Stuk.svelte', generate: 'client' }).js.code;

const BEGIN = {
  tsx: `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import * as stuk from 'stuk';
    const [Onderdeel] = Object.values(stuk);
    createRoot(document.querySelector('#app')).render(createElement(Onderdeel));`,
  preact: `import { h, render } from 'preact';
    import * as stuk from 'stuk';
    const [Onderdeel] = Object.values(stuk);
    render(h(Onderdeel), document.querySelector('#app'));`,
  vue: `import { createApp } from 'vue';
    import Onderdeel from 'stuk';
    createApp(Onderdeel).mount('#app');`,
  svelte: `import { mount } from 'svelte';
    import Onderdeel from 'stuk';
    mount(Onderdeel, { target: document.querySelector('#app') });`,
  ts: `import { bootstrapApplication } from '@angular/platform-browser';
    import { provideZonelessChangeDetection } from '@angular/core';
    import * as stuk from 'stuk';
    const Onderdeel = Object.values(stuk).find((klasse) => klasse.ɵcmp);
    document.querySelector('#app').append(document.createElement(Onderdeel.ɵcmp.selectors[0][0]));
    bootstrapApplication(Onderdeel, { providers: [provideZonelessChangeDetection()] });`,
};

const LEES = {
  tsx: (code) => ({ contents: code, loader: 'tsx', resolveDir: WORTEL }),
  vue: (code) => ({ contents: vanVue(code), loader: 'ts', resolveDir: WORTEL }),
  svelte: (code) => ({ contents: vanSvelte(code), loader: 'js', resolveDir: WORTEL }),
  ts: (code) => ({ contents: vertaalAngular(join(WORTEL, 'stuk.ts'), code), loader: 'js', resolveDir: WORTEL }),
};

/** Het stuk als één script, met het raamwerk en ons pakket erin. */
export async function bundelStuk({ taal, code }) {
  const jsx = jsxVan(code);
  const stuk = {
    name: 'stuk',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^stuk$/ }, () => ({ path: 'stuk', namespace: 'stuk' }));
      onLoad({ filter: /.*/, namespace: 'stuk' }, () => LEES[taal](code));
    },
  };
  const { outputFiles, warnings } = await build({
    stdin: { contents: BEGIN[taal === 'tsx' && jsx === 'preact' ? jsx : taal], resolveDir: WORTEL, loader: 'js' },
    plugins: [stuk, angular],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: jsx,
    target: 'es2022',
    write: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      ngDevMode: 'false',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  // Wie bundelt hoort van ons pakket niets.
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return outputFiles[0].text;
}
