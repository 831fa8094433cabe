// Draait de toetsen die geen bladzijde nodig hebben in Node, allemaal in één proces en met elke willekeurige invoer.
// In de browsers draaien dezelfde bestanden nog eens; zie web-test-runner.config.js.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORTEL } from '../gereed.mjs';
import { bundel } from './bundel.mjs';
import { kerntoetsen } from './toetsbestanden.mjs';
import { zetRaamKlaar } from './toetsraam.mjs';

// Onder node_modules, zodat Node vanuit een bundel ook vindt wat er niet in zit.
const MAP = join(WORTEL, 'node_modules/.cache/bewijs/kern');

rmSync(MAP, { recursive: true, force: true });
const { metafile } = await bundel(kerntoetsen(), (pad) => JSON.stringify(pathToFileURL(pad).href), {
  platform: 'node',
  outdir: MAP,
  outExtension: { '.js': '.mjs' },
  alias: { '@open-wc/testing': join(WORTEL, 'scripts/bewijs/testing.mjs') },
});

zetRaamKlaar();
for (const [pad, { entryPoint }] of Object.entries(metafile.outputs)) {
  if (entryPoint?.endsWith('.test.ts')) await import(pathToFileURL(join(WORTEL, pad)).href);
}
