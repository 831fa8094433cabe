// Bewijst dat het bewijs zelf eerlijk telt: een stap die stil niets draait, omvalt of niet kon beginnen is een mislukking.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draaiStappen } from '../../scripts/bewijs/draaien.mjs';

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
