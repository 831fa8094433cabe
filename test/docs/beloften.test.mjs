// Een belofte in de documentatie noemt waar zij getoetst wordt. Hier: dat die toets er is. Geldt voor elke bladzijde met zo'n tabel.
//
// In een cel staat een bestand voluit, of alleen zijn naam: dan staat het bij het element van de bladzijde, of naast het vorige bestand in de
// cel. Een reeks die elk element draait (`.suite.ts`) telt als elk element haar draait. Wat tussen “…” staat
// is een deel van de naam van een toets in een bestand dat ervoor genoemd is.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';

const KOP = '## Waar elke belofte getoetst wordt';
const lees = (pad) => readFileSync(join(WORTEL, pad), 'utf8');
const bladzijden = readdirSync(join(WORTEL, 'docs')).filter(
  (naam) => naam.endsWith('.md') && lees(`docs/${naam}`).includes(KOP),
);

/** De rijen van de tabel: de belofte, en de bestanden en namen in de volgorde van de cel. */
function rijenVan(bladzijde) {
  const [, deel = ''] = bladzijde.split(KOP);
  const [tabel = ''] = deel.split('\n## ');
  return [...tabel.matchAll(/^\| (?!Belofte|-)(.+) \| (.+) \|$/gm)].map(([, belofte, waar]) => ({
    belofte,
    genoemd: [...waar.matchAll(/([\w./-]+\.(?:test|suite)\.(?:ts|mjs))|“([^”]+)”/g)].map(([, bestand, toets]) => ({
      bestand,
      toets,
    })),
  }));
}

/** De elementen met een scherm die deze reeks niet draaien. */
function zonder(suite) {
  const naam = suite.split('/').at(-1).replace(/\.ts$/, '.js');
  return ['gezinshuis-tarief-calculator', 'netwerk-kaart', 'steunfiguur-form', 'zo-thuis-ladder'].filter(
    (tag) =>
      !readdirSync(join(WORTEL, 'test/elementen', tag)).some(
        (bestand) => bestand.endsWith('.test.ts') && lees(`test/elementen/${tag}/${bestand}`).includes(`/${naam}'`),
      ),
  );
}

it('er is een bladzijde met beloften', () => assert.ok(bladzijden.length > 0));

for (const naam of bladzijden) {
  describe(`docs/${naam}`, () => {
    const eigenMap = `test/elementen/${naam.replace('.md', '')}`;
    for (const { belofte, genoemd } of rijenVan(lees(`docs/${naam}`))) {
      it(belofte, () => {
        assert.ok(
          genoemd.some(({ bestand }) => bestand),
          'er staat geen toets bij',
        );
        let map = eigenMap;
        let inhoud = '';
        for (const { bestand, toets } of genoemd) {
          if (toets) {
            assert.ok(inhoud.includes(toets), `geen toets met “${toets}”`);
            continue;
          }
          const pad = [bestand, `${map}/${bestand}`, `${eigenMap}/${bestand}`].find((kandidaat) =>
            existsSync(join(WORTEL, kandidaat)),
          );
          assert.ok(pad, `${bestand} is er niet`);
          if (pad.endsWith('.suite.ts')) assert.deepEqual(zonder(pad), [], `niet elk element draait ${bestand}`);
          map = dirname(pad);
          inhoud += lees(pad);
        }
      });
    }
  });
}
