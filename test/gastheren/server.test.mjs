// Het pakket op een server, zoals een raamwerk dat vooraf tekent het daar laadt: elk pad is te importeren, ook als een ander pakket
// er een half venster heeft neergezet, en niemand zegt er iets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inVerseNode, PAKKET } from '../pakket/hulp.mjs';

// De bestanden voor een script-tag horen op een bladzijde; de rest van exports is van modules.
const MODULES = Object.entries(PAKKET.exports)
  // De richtlijnen voor Angular zijn half vertaald, zoals elk pakket voor Angular: zijn eigen bouw maakt ze af.
  .filter(([pad, { default: doel }]) => doel?.endsWith('.js') && !pad.startsWith('./dist/') && pad !== './angular')
  .map(([pad]) => PAKKET.name + pad.slice(1));

const SERVERS = {
  'een kale Node': '',
  'een server waar window de wereld zelf is': 'globalThis.window = globalThis;',
  'een server met een leeg venster en geen document': 'globalThis.window = {}; globalThis.document = undefined;',
};

for (const [server, vooraf] of Object.entries(SERVERS)) {
  test(`(werken, stil) ${server} laadt elk pad zonder te struikelen en zonder iets te zeggen`, async () => {
    const uitvoer = await inVerseNode(`
      ${vooraf}
      const gezegd = [];
      for (const soort of ['log', 'info', 'warn', 'error']) console[soort] = (...delen) => gezegd.push(delen.join(' '));
      const gestruikeld = [];
      for (const module of ${JSON.stringify(MODULES)}) {
        await import(module).catch((fout) => gestruikeld.push(module + ': ' + fout.message));
      }
      process.stdout.write(JSON.stringify({ gezegd, gestruikeld }));
    `);
    assert.deepEqual(JSON.parse(uitvoer), { gezegd: [], gestruikeld: [] });
  });
}
