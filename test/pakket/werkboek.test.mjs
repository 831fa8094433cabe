// Het werkboek is groot en wordt zelden gevraagd: het zit in één los stuk, dat niemand vanzelf ophaalt.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestandenIn, lees } from './hulp.mjs';

// Dit staat in elk XLSX-bestand, en dus in elk script dat er een schrijft.
const KENMERK = 'openxmlformats';

test('het werkboek zit in één los stuk, en alleen /uitwisseling kent de weg erheen', () => {
  const scripts = bestandenIn('dist').filter((pad) => pad.endsWith('.js'));
  const schrijvers = scripts.filter((pad) => lees(pad).includes(KENMERK));
  assert.equal(schrijvers.length, 1, schrijvers.join(', '));
  const [naam] = schrijvers[0].split('/').slice(-1);
  const kenners = scripts.filter((pad) => lees(pad).includes(naam) && pad !== schrijvers[0]);
  assert.deepEqual(kenners, ['dist/domein/uitwisseling/index.js']);
  assert.match(lees(kenners[0]), new RegExp(`import\\(["'\`][^"'\`]*${naam.replaceAll('.', '\\.')}`));
});
