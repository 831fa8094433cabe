// Bouwt Angular zoals zijn eigen gereedschap dat doet: de sjablonen vooraf vertaald, streng nagekeken, en de bibliotheken gekoppeld. Geen toets.
import { readFile } from 'node:fs/promises';
import { transformAsync } from '@babel/core';
import { createCompilerHost, formatDiagnostics, performCompilation } from '@angular/compiler-cli';
import koppelaar from '@angular/compiler-cli/linker/babel';
import ts from 'typescript';

const KEUZES = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  strictTemplates: true,
  strictInjectionParameters: true,
};

/** Een bestand dat alleen hier bestaat leest TypeScript uit `bestanden`: pad → tekst. */
function lezer(bestanden) {
  const host = createCompilerHost({ options: KEUZES });
  const { getSourceFile, fileExists, readFile: leesBestand } = host;
  host.fileExists = (pad) => pad in bestanden || fileExists.call(host, pad);
  host.readFile = (pad) => bestanden[pad] ?? leesBestand.call(host, pad);
  host.getSourceFile = (pad, taal, ...rest) =>
    pad in bestanden
      ? ts.createSourceFile(pad, bestanden[pad], taal, true)
      : getSourceFile.call(host, pad, taal, ...rest);
  return host;
}

/** Kijkt bestanden na met TypeScript en Angular, streng en zonder een bibliotheek over te slaan. Geeft de fouten, met hun regel vanaf nul. */
export function kijkNa(bestanden) {
  const options = { ...KEUZES, noEmit: true };
  const { diagnostics } = performCompilation({
    rootNames: Object.keys(bestanden),
    options,
    host: lezer(bestanden),
    emitFlags: 0,
  });
  return diagnostics.map(({ file, start, messageText }) => ({
    regel: file?.getLineAndCharacterOfPosition(start ?? 0).line,
    tekst: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
}

/** De code van één bestand, met vertaalde sjablonen. Kijkt de typen niet na: dat duurt, en doet `kijkNa`. */
export function vertaalAngular(pad, tekst) {
  const host = lezer({ [pad]: tekst });
  const code = new Map();
  host.writeFile = (doel, uitvoer) => void code.set(doel, uitvoer);
  const { diagnostics } = performCompilation({ rootNames: [pad], options: KEUZES, host, gatherDiagnostics: () => [] });
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics));
  return code.get(pad.replace(/\.ts$/, '.js'));
}

/** Wat een bibliotheek half vertaald meegeeft maakt de koppelaar af. */
export async function koppel(code, filename) {
  if (!code.includes('ɵɵngDeclare')) return code;
  const plugin = [koppelaar, { linkerJitMode: false, sourceMapping: false }];
  const { code: gekoppeld } = await transformAsync(code, {
    plugins: [plugin],
    filename,
    babelrc: false,
    configFile: false,
    compact: false,
  });
  return gekoppeld;
}

/** Voor esbuild: de app, de bestanden van Angular zelf, en onze directives. */
export const angular = {
  name: 'angular',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]angular[/\\][^/\\]+\.ts$/ }, async ({ path }) => ({
      contents: vertaalAngular(path, await readFile(path, 'utf8')),
      loader: 'js',
    }));
    onLoad({ filter: /[/\\](?:@angular[/\\].*\.mjs|dist[/\\]angular\.js)$/ }, async ({ path }) => ({
      contents: await koppel(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};
