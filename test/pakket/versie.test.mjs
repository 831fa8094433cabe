// Bewaakt dat er één versie is: die in package.json, in de code en in de meldingen van de elementen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inVerseNode, lees, PAKKET } from './hulp.mjs';

test('VERSIE in src/versie.ts is de versie van het pakket', () => {
  assert.equal(lees('src/versie.ts').match(/VERSIE = '([^']+)'/)?.[1], PAKKET.version);
});

test('VERSIE in het gebouwde pakket is de versie van het pakket', async () => {
  const uitvoer = await inVerseNode(`console.log((await import('${PAKKET.name}')).VERSIE)`);
  assert.equal(uitvoer.trim(), PAKKET.version);
});
