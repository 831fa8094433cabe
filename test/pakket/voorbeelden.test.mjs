// Bewaakt dat test/voorbeelden/ de voorbeelden van het contract zijn. Een losse kloon heeft het contract niet en gebruikt de kopie.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestaat, lees, leesJson } from './hulp.mjs';

const ORIGINELEN = { 'tarief.json': 'voorbeelden.json', 'dossier.json': 'voorbeeld-dossier.json' };
const buiten = !bestaat('../shared/contract');

for (const [kopie, origineel] of Object.entries(ORIGINELEN)) {
  test(`test/voorbeelden/${kopie} heeft voorbeelden`, () => {
    assert.ok(Object.keys(leesJson(`test/voorbeelden/${kopie}`)).length > 0);
  });

  test(
    `test/voorbeelden/${kopie} is gelijk aan het contract`,
    { skip: buiten && 'het contract staat hier niet naast de repository' },
    () => {
      assert.equal(lees(`test/voorbeelden/${kopie}`), lees(`../shared/contract/${origineel}`));
    },
  );
}
