// Het werkboek is groot en wordt zelden gevraagd: het zit in één los stuk, dat niemand vanzelf ophaalt.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestandenIn, lees } from './hulp.mjs';

// Dit staat in elk XLSX-bestand, en dus in elk script dat er een schrijft.
const KENMERK = 'schemas.openxmlformats.org';
const ZELFSTANDIG = /^dist\/[\w-]+(?:\.iife)?\.js$/;

test('het werkboek zit in één los stuk per manier van laden, en niemand haalt het vanzelf op', () => {
  // Een zelfstandig script heeft alles in zich.
  const scripts = bestandenIn('dist').filter((pad) => pad.endsWith('.js') && !ZELFSTANDIG.test(pad));
  const schrijvers = scripts.filter((pad) => lees(pad).includes(KENMERK));
  assert.deepEqual(
    schrijvers.map((pad) => pad.split('/').slice(0, -1).join('/')),
    ['dist/chunks', 'dist/laden'],
    schrijvers.join(', '),
  );
  for (const schrijver of schrijvers) {
    const [naam] = schrijver.split('/').slice(-1);
    const kenners = scripts.filter((pad) => lees(pad).includes(naam) && pad !== schrijver);
    assert.ok(kenners.length > 0, schrijver);
    for (const kenner of kenners) {
      // Nooit vanzelf: wie het kent haalt het op als iemand het vraagt.
      assert.match(lees(kenner), new RegExp(`import\\(["'\`][^"'\`]*${naam.replaceAll('.', '\\.')}`));
    }
  }
});
