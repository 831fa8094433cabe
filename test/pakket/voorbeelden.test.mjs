// Bewaakt dat test/voorbeelden/ de voorbeelden van het contract zijn. Een losse kloon heeft het contract niet en gebruikt de kopie.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestaat, lees, leesJson } from './hulp.mjs';

const ORIGINEEL = '../shared/contract/voorbeelden.json';
const buiten = !bestaat('../shared/contract');

test('test/voorbeelden/tarief.json heeft voorbeelden', () => {
  assert.ok(Object.keys(leesJson('test/voorbeelden/tarief.json')).length > 0);
});

test(
  'test/voorbeelden/tarief.json is gelijk aan het contract',
  { skip: buiten && 'het contract staat hier niet naast de repository' },
  () => {
    assert.equal(lees('test/voorbeelden/tarief.json'), lees(ORIGINEEL));
  },
);
