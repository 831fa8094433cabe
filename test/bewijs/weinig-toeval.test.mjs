// Bewijst dat minder willekeurige invoer in de browsers dezelfde invoer is, in dezelfde volgorde, en dat een fout een fout blijft.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import echt from 'fast-check';
import kort from '../../scripts/bewijs/weinig-toeval.mjs';

function getrokken(fc, opties) {
  const invoer = [];
  fc.assert(
    fc.property(fc.integer(), (getal) => void invoer.push(getal)),
    opties,
  );
  return invoer;
}

test('het is het begin van wat Node trekt', () => {
  const opties = { seed: 20260701, numRuns: 300 };
  const [alles, begin] = [getrokken(echt, opties), getrokken(kort, opties)];
  assert.equal(alles.length, 300);
  assert.equal(begin.length, 20);
  assert.deepEqual(begin, alles.slice(0, 20));
});

test('wie weinig vraagt krijgt dat, en wie niets vraagt ook niet meer', () => {
  assert.equal(getrokken(kort, { seed: 1, numRuns: 5 }).length, 5);
  assert.equal(getrokken(kort, { seed: 1 }).length, 20);
});

test('een eigenschap die niet klopt valt nog steeds', () => {
  const vals = kort.property(kort.integer(), () => false);
  assert.throws(() => kort.assert(vals, { seed: 1 }), /Property failed/);
});
