// De voorbeelden in de documentatie draaien, en achter `// →` staat wat eruit komt.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';

// Binnen het pakket, zodat `zo-thuis-elementen/…` naar dit pakket wijst.
const MAP = mkdtempSync(join(WORTEL, 'dist', 'voorbeelden-'));
after(() => rmSync(MAP, { recursive: true }));

/** Maakt van `uitdrukking; // → waarde` een bewering. */
function metBeweringen(code) {
  let aantal = 0;
  const regels = code.split('\n').map((regel) => {
    const [, uitdrukking, waarde] = /^(\S.*?);\s*\/\/ → (.*)$/.exec(regel) ?? [];
    if (uitdrukking === undefined) return regel;
    aantal += 1;
    return `__uitkomsten.push([${uitdrukking}, ${waarde}, ${JSON.stringify(regel)}]);`;
  });
  return { aantal, bron: `export const __uitkomsten = [];\n${regels.join('\n')}` };
}

for (const bladzijde of ['tarief', 'uitwisseling', 'netwerk']) {
  describe(`docs/${bladzijde}.md`, () => {
    const tekst = readFileSync(join(WORTEL, 'docs', `${bladzijde}.md`), 'utf8');
    const stukken = [...tekst.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => metBeweringen(code));

    it('heeft voorbeelden die iets beweren', () => {
      assert.ok(stukken.length > 0);
      for (const { aantal, bron } of stukken) assert.ok(aantal > 0, bron);
    });

    stukken.forEach(({ bron }, index) => {
      it(`voorbeeld ${index + 1} klopt`, async () => {
        const bestand = join(MAP, `${bladzijde}-${index}.mjs`);
        writeFileSync(bestand, bron);
        const { __uitkomsten } = await import(pathToFileURL(bestand).href);
        for (const [gekregen, verwacht, regel] of __uitkomsten) assert.deepEqual(gekregen, verwacht, regel);
      });
    });
  });
}

describe('docs/tarief.md', () => {
  const bladzijde = readFileSync(join(WORTEL, 'docs/tarief.md'), 'utf8');

  it('gebruikt elke publieke functie van /tarief in een voorbeeld', async () => {
    const publiek = await import('zo-thuis-elementen/tarief');
    const functies = Object.keys(publiek).filter((naam) => typeof publiek[naam] === 'function');
    assert.ok(functies.length > 10);
    const voorbeelden = [...bladzijde.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code).join('\n');
    assert.deepEqual(
      functies.filter((naam) => !voorbeelden.includes(`${naam}(`)),
      [],
    );
  });
});
