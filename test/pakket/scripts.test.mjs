// Bewaakt de bestanden voor een gewone script-tag: ze staan op zichzelf en registreren hun elementen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { parseAst } from 'vite';
import { SCRIPTBESTANDEN, TAGS } from '../../scripts/vite/ingangen.mjs';
import { bestandenIn, lees, PAKKET } from './hulp.mjs';

const KLASSIEK = SCRIPTBESTANDEN.filter((bestand) => bestand.endsWith('.iife.js'));
const MODULEKNOPEN = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
  'ExportAllDeclaration',
  'MetaProperty',
]);

/** De soorten knopen in `knoop` die alleen in een module met buren voorkomen. `new.target` mag. */
function moduleknopen(knoop) {
  if (Array.isArray(knoop)) return knoop.flatMap(moduleknopen);
  if (knoop === null || typeof knoop !== 'object') return [];
  const zelf = MODULEKNOPEN.has(knoop.type) && knoop.meta?.name !== 'new' ? [knoop.type] : [];
  return [...zelf, ...Object.values(knoop).flatMap(moduleknopen)];
}

for (const bestand of SCRIPTBESTANDEN) {
  test(`dist/${bestand} staat op zichzelf`, () => {
    const code = lees(`dist/${bestand}`);
    assert.deepEqual(moduleknopen(parseAst(code)), []);
    assert.doesNotMatch(code, /\bprocess\.env\b|\brequire\(|\bsourceMappingURL=/);
    assert.doesNotMatch(code, /\beval\(|\bnew Function\b/, 'een strenge CSP laat dit niet toe');
  });

  test(`dist/${bestand} noemt zijn licenties en zijn versie`, () => {
    // Alleen wie voor zijn eerste beeld veel rekent heeft er een regel boven, waarmee Chromium alles meteen ernaast vertaalt.
    const [regel] = lees(`dist/${bestand}`)
      .replace(/^\uFEFF?(?:\/\/# allFunctionsCalledOnLoad\n)?/, '')
      .split('\n');
    assert.equal(
      regel,
      `/*! zo-thuis-elementen ${PAKKET.version}, EUPL-1.2; Lit: Copyright Google LLC, BSD-3-Clause */`,
    );
  });

  test(`dist/${bestand} bevat de elementen die het registreert`, () => {
    const code = lees(`dist/${bestand}`);
    const verwacht = bestand.startsWith('zo-thuis.') ? TAGS : TAGS.filter((tag) => bestand.startsWith(`${tag}.`));
    assert.ok(code.includes('customElements.define('));
    assert.deepEqual(
      verwacht.filter((tag) => !code.includes(tag)),
      [],
    );
  });

  test(`dist/${bestand} heeft precies één Trusted Types-beleid, met onze eigen naam`, () => {
    const code = lees(`dist/${bestand}`);
    assert.equal(code.match(/\.createPolicy\(/g)?.length, 1);
    assert.ok(code.includes('zo-thuis-lit'));
    assert.doesNotMatch(code, /createPolicy\(.lit-html/);
  });
}

for (const bestand of KLASSIEK) {
  test(`dist/${bestand} is UTF-8, ook op een pagina die dat niet is`, () => {
    assert.ok(lees(`dist/${bestand}`).startsWith('\uFEFF'));
  });

  test(`dist/${bestand} is een klassiek script dat geen namen achterlaat`, () => {
    const code = lees(`dist/${bestand}`);
    assert.doesNotThrow(() => new Script(code));
    const losseNamen = parseAst(code).body.filter(({ type }) => type !== 'ExpressionStatement');
    assert.deepEqual(losseNamen, []);
  });
}

test('in de wortel van dist/ staan geen andere scripts dan die van de modules', () => {
  const scripts = bestandenIn('dist').filter((pad) => /^dist\/[^/]+\.js$/.test(pad));
  assert.deepEqual(
    scripts,
    ['angular.js', ...SCRIPTBESTANDEN, 'define.js', 'index.js'].map((bestand) => `dist/${bestand}`).sort(),
  );
});
