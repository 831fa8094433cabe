// Bewijst dat het bewijs zelf eerlijk telt: een stap die stil niets draait, omvalt of niet kon beginnen is een mislukking. En dat geen
// kern stilstaat zolang er nog een stap wacht.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { draaiStappen } from '../../scripts/bewijs/draaien.mjs';
import { GASTHEERSTAPPEN, STAPPEN } from '../../scripts/bewijs/stappen.mjs';
import { WORTEL } from '../../scripts/gereed.mjs';

const schrijft = (tekst, code = 0) => [
  process.execPath,
  '-e',
  `console.log(${JSON.stringify(tekst)}); process.exitCode = ${code}`,
];

/** Draait de stappen en geeft per naam `[geslaagd, mislukt, overgeslagen]`. */
async function uitslagen(...stappen) {
  const gevonden = {};
  await draaiStappen(
    stappen.map(({ opdracht, ...stap }) => ({ wat: '', opdracht: () => opdracht, ...stap })),
    ({ stap, telling }) => (gevonden[stap.naam] = [telling.geslaagd, telling.mislukt, telling.overgeslagen]),
  );
  return gevonden;
}

// Wacht op een bestand dat een andere stap maakt.
const wachtOp = (pad) => [
  process.execPath,
  '-e',
  `const kijk = () => require('node:fs').existsSync(${JSON.stringify(pad)}) || setTimeout(kijk, 10); kijk();`,
];
const maakt = (pad) => [process.execPath, '-e', `require('node:fs').writeFileSync(${JSON.stringify(pad)}, '')`];

describe('het draaien van stappen', () => {
  it('naast de langste stap komen de andere een voor een aan de beurt', { timeout: 120_000 }, async () => {
    const map = mkdtempSync(join(tmpdir(), 'zo-thuis-stappen-'));
    try {
      const [eerste, tweede] = [join(map, 'eerste'), join(map, 'tweede')];
      const stappen = [
        { naam: 'browsers', opdracht: wachtOp(tweede) },
        { naam: 'een', opdracht: maakt(eerste) },
        { naam: 'twee', na: ['een'], opdracht: maakt(tweede) },
      ];
      assert.deepEqual(await uitslagen(...stappen), { een: [1, 0, 0], twee: [1, 0, 0], browsers: [1, 0, 0] });
    } finally {
      rmSync(map, { recursive: true });
    }
  });

  it('naast de browsertoetsen draait wat er nog wacht: niets wacht op hen', () => {
    for (const stappen of [STAPPEN, GASTHEERSTAPPEN]) {
      const lang = stappen.find(({ opdracht }) => opdracht().some((deel) => deel.includes('@web/test-runner')));
      assert.deepEqual(lang.na, ['bouw']);
      assert.deepEqual(
        stappen.filter(({ na }) => na?.includes(lang.naam)),
        [],
      );
    }
  });

  it('wat voor en na elke browsertoets gebeurt geeft alleen een belofte als er iets te wachten is', () => {
    const bron = readFileSync(join(WORTEL, 'scripts/bewijs/met-geduld.mjs'), 'utf8');
    const haken = bron.match(/^(?:beforeEach|afterEach)\(.*/gm);
    assert.ok(haken.length > 3);
    assert.deepEqual(
      haken.filter((haak) => haak.includes('async')),
      [],
    );
  });
});

describe('het tellen van stappen', () => {
  it('een stap zonder toetsen is zelf één controle', async () => {
    const stappen = [
      { naam: 'goed', opdracht: schrijft('') },
      { naam: 'fout', opdracht: schrijft('', 2) },
    ];
    assert.deepEqual(await uitslagen(...stappen), { goed: [1, 0, 0], fout: [0, 1, 0] });
  });

  it('een stap met toetsen telt wat er in zijn laatste telling staat', async () => {
    const node = 'ℹ pass 9\nℹ fail 9\n…\nℹ tests 6\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0';
    const stappen = [
      { naam: 'node', telt: 'node', opdracht: schrijft(node, 1) },
      {
        naam: 'slotregel',
        telt: 'slotregel',
        opdracht: schrijft('in Firefox: 2 passed, 0 failed\n4 passed, 0 failed, 2 skipped'),
      },
    ];
    assert.deepEqual(await uitslagen(...stappen), { node: [3, 2, 1], slotregel: [4, 0, 2] });
  });

  it('nul toetsen, of een foute afloop zonder mislukte toets, is een mislukking', async () => {
    const stappen = [
      { naam: 'leeg', telt: 'slotregel', opdracht: schrijft('0 passed, 0 failed') },
      { naam: 'stil', telt: 'node', opdracht: schrijft('') },
      { naam: 'omgevallen', telt: 'slotregel', opdracht: schrijft('3 passed, 0 failed', 1) },
      { naam: 'onvindbaar', opdracht: ['dit-programma-bestaat-niet'] },
    ];
    assert.deepEqual(await uitslagen(...stappen), {
      leeg: [0, 1, 0],
      stil: [0, 1, 0],
      omgevallen: [3, 1, 0],
      onvindbaar: [0, 1, 0],
    });
  });

  it('na een mislukte stap draait de rest gewoon door, behalve wat erop wacht', async () => {
    const stappen = [
      { naam: 'bouw', opdracht: schrijft('', 1) },
      { naam: 'boek', na: ['bouw'], opdracht: schrijft('') },
      { naam: 'verhalen', na: ['boek'], opdracht: schrijft('') },
      { naam: 'types', opdracht: schrijft('') },
    ];
    assert.deepEqual(await uitslagen(...stappen), {
      bouw: [0, 1, 0],
      boek: [0, 1, 0],
      verhalen: [0, 1, 0],
      types: [1, 0, 0],
    });
  });
});
