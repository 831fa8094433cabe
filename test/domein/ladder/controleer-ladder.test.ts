// Wat er aan een ingevulde ladder niet klopt, en wat wel mag.

import { expect } from '@open-wc/testing';
import type { Ladder } from '../../../src/domein/dossier/dossier.js';
import { controleerLadder } from '../../../src/domein/ladder/controleer-ladder.js';

const antwoord = await fetch(new URL('../../voorbeelden/dossier.json', import.meta.url));
const voorbeeld = (await antwoord.json()) as { readonly ladder: Ladder };

const gevallen: readonly (readonly [naam: string, ladder: object, controles: readonly string[]])[] = [
  ['niets', {}, []],
  ['het voorbeeld van het contract', voorbeeld.ladder, []],
  ['een plan van één dag', { plan: { van: '2026-01-01', tot: '2026-01-01' } }, []],
  ['een plan dat terugloopt', { plan: { van: '2026-01-02', tot: '2026-01-01' } }, ['/plan/tot datum-voor-begin fout']],
  ['een plan zonder eind of begin', { plan: { van: '2026-01-02', tot: null } }, []],
  [
    'een halve datum',
    { plan: { van: '2026', tot: '2025-01-01' } },
    ['/plan/van datum-ongeldig fout', '/plan/tot datum-voor-begin fout'],
  ],
  ['een maand tot en met haar jaar', { verloop: [{ van: '2026-05', tot: '2026' }] }, []],
  ['een jaar tot een maand in dat jaar', { verloop: [{ van: '2026', tot: '2026-03' }] }, []],
  [
    'een jaar dat eerder ophoudt',
    {
      verloop: [
        { van: '2024', tot: '2025' },
        { van: '2026-05-01', tot: '2025' },
      ],
    },
    ['/verloop/1/tot datum-voor-begin fout'],
  ],
  ['een evaluatie in de toekomst', { evaluatieOp: '2999-01-01' }, []],
  ['een te lange tekst', { wensKind: 'x'.repeat(2001) }, ['/wensKind tekst-te-lang fout']],
  [
    'een burgerservicenummer',
    { afwegingen: [{ trede: 'thuis', reden: '111222333' }] },
    ['/afwegingen/0/reden lijkt-bsn waarschuwing'],
  ],
];

describe('controleerLadder', () => {
  for (const [naam, ladder, controles] of gevallen) {
    it(naam, () => {
      expect(controleerLadder(ladder as Ladder).map(({ pad, code, ernst }) => `${pad} ${code} ${ernst}`)).to.deep.equal(
        controles,
      );
    });
  }
});
