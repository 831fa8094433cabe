// Bewijst dat `--snel` draait wat een wijziging raakt, ook via een omweg, en niet meer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kiesGeraakte } from '../../scripts/bewijs/geraakt.mjs';

const naar = (...paden) => ({ imports: paden.map((path) => ({ path })) });
const BRONNEN = {
  'test/a.test.ts': naar('test/hulp.ts', 'src/a.ts'),
  'test/b.test.ts': naar('src/b.ts'),
  'test/hulp.ts': naar('src/diep.ts'),
  'src/a.ts': naar('src/b.ts'),
  'src/b.ts': naar('src/a.ts'),
  'src/diep.ts': naar(),
};
const TOETSEN = ['test/a.test.ts', 'test/b.test.ts'];

for (const [naam, gewijzigd, verwacht] of [
  ['de toets zelf', ['test/b.test.ts'], ['test/b.test.ts']],
  ['iets achter een hulpbestand', ['src/diep.ts'], ['test/a.test.ts']],
  ['iets in een kring van imports', ['src/a.ts'], TOETSEN],
  ['iets waar geen toets bij komt', ['docs/begrippen.md', 'src/los.ts'], []],
  ['wat elke toets leest zonder het te importeren', ['test/voorbeelden/dossier.json'], TOETSEN],
  ['de pakketten', ['package-lock.json'], TOETSEN],
]) {
  test(`een wijziging van ${naam}`, () => {
    assert.deepEqual(kiesGeraakte(BRONNEN, TOETSEN, gewijzigd), verwacht);
  });
}
