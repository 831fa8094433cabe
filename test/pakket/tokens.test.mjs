// dist/tokens.json, voor wie met ontwerpgereedschap werkt: elk token van het manifest staat erin, en de vorm is die van de Design Tokens Community
// Group. Ook hier: elk onderdeel dat het manifest belooft staat echt in een sjabloon.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lees, leesJson, WORTEL } from './hulp.mjs';

const { 'zo-thuis': tokens, $extensions } = leesJson('dist/tokens.json');
const zonderWaarde = $extensions['zo-thuis-elementen']['zonder-vaste-waarde'];
const ELEMENTEN = leesJson('custom-elements.json').modules.flatMap(({ declarations }) => declarations);

const GOED = {
  color: ({ colorSpace, components, hex }) =>
    colorSpace === 'srgb' && components.every((deel) => deel >= 0 && deel <= 1) && /^#[\da-f]{6}$/.test(hex),
  dimension: ({ value, unit }) => value > 0 && ['px', 'rem'].includes(unit),
  fontWeight: (waarde) => waarde >= 1 && waarde <= 1000,
  fontFamily: (waarde) => typeof waarde === 'string',
  strokeStyle: (waarde) => ['solid', 'dashed', 'dotted', 'double'].includes(waarde),
};

test('elk token staat er één keer in: met een waarde, of bij wat de pagina bepaalt', () => {
  const beloofd = ELEMENTEN.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
  const css = [
    ...Object.values(tokens).map((token) => token.$extensions['zo-thuis-elementen'].css),
    ...Object.values(zonderWaarde).map((token) => token.css),
  ];
  assert.deepEqual([...css].sort(), [...new Set(beloofd)].sort());
});

test('elke waarde heeft de vorm van haar soort, en elke naam mag', () => {
  assert.ok(Object.keys(tokens).length > 5);
  for (const [naam, { $type, $value, $description }] of Object.entries(tokens)) {
    assert.doesNotMatch(naam, /^\$|[{}.]/);
    assert.ok(GOED[$type]?.($value), `${naam}: ${$type} ${JSON.stringify($value)}`);
    assert.ok($description.length > 0, naam);
  }
});

test('elk onderdeel van het manifest staat in een sjabloon', () => {
  for (const { tagName, cssParts = [] } of ELEMENTEN) {
    const map = join(WORTEL, 'src/elementen', tagName);
    const bron = readdirSync(map, { recursive: true })
      .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.styles.ts'))
      .map((naam) => lees(`src/elementen/${tagName}/${naam}`))
      .join('\n')
      .replaceAll(/@csspart .*/g, '');
    for (const { name } of cssParts) {
      assert.match(bron, new RegExp(`part(?:="|: ')[^"']*\\b${name}\\b`), `<${tagName}>: ${name}`);
    }
  }
});
