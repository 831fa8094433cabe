// Bewaakt de ingreep in Lits Trusted Types-beleid: hij raakt precies twee plekken, en Lit geeft daarna haar sjabloon mee.
// Wat ons beleid doorlaat staat in test/ui/sjabloonbeleid.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eigenBeleid } from '../../scripts/vite/trusted-types.mjs';
import { lees } from './hulp.mjs';

const LIT = '/x/node_modules/lit-html/lit-html.js';
const AANMAAK = 's.createPolicy("lit-html",{createHTML:t=>t});';
const GEBRUIK =
  'function V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e?e.createHTML(i):i}';

/** Draait de stappen van de bouw over `code`, en geeft de nieuwe code. Gooit als de bouw geweigerd wordt. */
function bouw(code, id = LIT) {
  const stap = eigenBeleid();
  stap.buildStart();
  const uitkomst = stap.transform(code, id);
  stap.generateBundle.call({
    error(melding) {
      throw new Error(melding);
    },
  });
  return uitkomst.code;
}

test('in de Lit van nu staan beide plekken precies één keer', () => {
  const code = bouw(lees('node_modules/lit-html/lit-html.js'));
  assert.doesNotMatch(code, /createPolicy/);
  assert.match(code, /\{createHTML:zoThuisVertrouw\}/);
});

test('Lit geeft haar sjabloon mee, en dan pas de tekst', () => {
  assert.match(bouw(AANMAAK + GEBRUIK), /\?e\.createHTML\(t,i\):i\}$/);
});

test('een Lit zonder een van de plekken, of met twee keer, houdt de bouw tegen', () => {
  assert.throws(() => bouw('const niets = 1;'), /aanmaak .* 0 keer/);
  assert.throws(() => bouw(AANMAAK), /gebruik .* 0 keer/);
  assert.throws(() => bouw(AANMAAK + AANMAAK + GEBRUIK), /aanmaak .* 2 keer/);
  assert.throws(() => bouw(AANMAAK + GEBRUIK + GEBRUIK), /gebruik .* 2 keer/);
});
