// Bewaakt dat elk toetsbestand ergens draait: een bestand dat tussen twee opdrachten valt bewijst niets, en niemand merkt het.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { WORTEL } from '../../scripts/gereed.mjs';
import {
  bladzijdetoetsen,
  boektoetsen,
  gastheren,
  kerntoetsen,
  nodetoetsen,
} from '../../scripts/bewijs/toetsbestanden.mjs';

const alle = (achtervoegsel) =>
  readdirSync(join(WORTEL, 'test'), { recursive: true })
    .filter((naam) => naam.endsWith(achtervoegsel))
    .map((naam) => join(WORTEL, 'test', naam))
    .sort();

test('elke toets in TypeScript draait op één plaats: in de kern, in een bladzijde of bij de gastheren', () => {
  const draaien = [...kerntoetsen(), ...Object.values(bladzijdetoetsen()).flat(), ...gastheren.bladzijdetoetsen()];
  assert.deepEqual(draaien.sort(), alle('.test.ts'));
});

test('elke toets voor Node draait op één plaats: in het bewijs, bij het verhalenboek of bij de gastheren', () => {
  assert.deepEqual(
    [...nodetoetsen(), ...Object.values(boektoetsen()).flat(), ...gastheren.nodetoetsen()].sort(),
    alle('.test.mjs'),
  );
});
