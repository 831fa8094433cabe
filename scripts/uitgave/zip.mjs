// De ZIP van de uitgave, met dezelfde schrijver als het werkboek: zonder tijd en op naam, zodat dezelfde inhoud dezelfde bytes geeft.
import { join } from 'node:path';
import { build } from 'esbuild';
import { WORTEL } from '../vite/ingangen.mjs';

/** @param {ReadonlyMap<string, Uint8Array>} bestanden */
export async function maakUitgavezip(bestanden) {
  const { maakZip } = await laadSchrijver();
  const vreemd = [...bestanden.keys()].find((naam) => !/^[\w./-]+$/.test(naam));
  // De schrijver merkt namen niet als UTF-8: met alleen gewone letters leest elk programma ze hetzelfde.
  if (vreemd) throw new Error(`Een bestandsnaam in de uitgave heeft alleen gewone letters: ${vreemd}`);
  return maakZip(opNaam(bestanden).map(([naam, inhoud]) => ({ naam, inhoud })));
}

/** Op de tekens zelf, niet op een taal: die verschilt per machine. */
export function opNaam(bestanden) {
  return [...bestanden].sort(([een], [ander]) => (een < ander ? -1 : 1));
}

// Hij is TypeScript en heeft geen eigen pad in het pakket.
async function laadSchrijver() {
  const bron = join(WORTEL, 'src/domein/uitwisseling/werkboek/zip.ts');
  const { outputFiles } = await build({
    entryPoints: [bron],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
