// Bewaakt wat het eerste beeld de hoofddraad kost, zonder een klok: hoe vaak een element zich tekent, en hoeveel bestanden daarvoor komen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { telBeelden } from '../../scripts/gewicht.mjs';
import { overslaan } from '../demo/bezoek.mjs';

// Twee keer tekent wie na het eerste beeld nog iets toont dat in beeld staat: het werkblad, de tabbladen.
const HOOGSTENS = {
  'gezinshuis-tarief-calculator': { beelden: 2, bestanden: 8 },
  'netwerk-kaart': { beelden: 1, bestanden: 7 },
  'steunfiguur-form': { beelden: 1, bestanden: 6 },
  'zo-thuis-dossier': { beelden: 1, bestanden: 4 },
  'zo-thuis-ladder': { beelden: 2, bestanden: 16 },
  'formulier, kaart en ladder': { bestanden: 11 },
};

test('een element tekent zich niet vaker dan nodig tot het stilstaat', { skip: overslaan }, async (t) => {
  for (const { naam, beelden, bestanden } of await telBeelden()) {
    await t.test(`${naam}: elk element`, () => {
      for (const [tag, aantal] of Object.entries(beelden))
        assert.ok(aantal <= HOOGSTENS[tag].beelden, `<${tag}> tekende zich ${aantal} keer`);
      assert.ok(Object.keys(beelden).length > 0, 'er is niets geteld');
    });

    await t.test(`${naam}: hooguit ${HOOGSTENS[naam].bestanden} bestanden`, () => {
      assert.ok(bestanden.length <= HOOGSTENS[naam].bestanden, bestanden.join('\n'));
    });
  }
});
