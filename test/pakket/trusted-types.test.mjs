// Bewaakt de ingreep in Lits Trusted Types-beleid: hij raakt precies één plek, en doet niets voordat er getekend wordt.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { BELEIDSNAAM, eigenBeleid } from '../../scripts/vite/trusted-types.mjs';
import { lees } from './hulp.mjs';

const LIT = '/x/node_modules/lit-html/lit-html.js';

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

/** Voert de vervangen aanmaak uit met een nagemaakt `trustedTypes`. */
function beleidMet(trustedTypes) {
  const code = bouw('s.createPolicy("lit-html",{createHTML:t=>t})');
  return runInNewContext(code, { s: trustedTypes });
}

test('in de Lit van nu staat het beleid precies één keer', () => {
  assert.ok(bouw(lees('node_modules/lit-html/lit-html.js')).includes(BELEIDSNAAM));
});

test('een Lit zonder, of met twee keer het beleid, houdt de bouw tegen', () => {
  assert.throws(() => bouw('const niets = 1;'), /0 keer/);
  const aanmaak = 's.createPolicy("lit-html",{createHTML:t=>t});';
  assert.throws(() => bouw(aanmaak + aanmaak), /2 keer/);
});

test('het beleid ontstaat pas bij het eerste sjabloon, en één keer', () => {
  const namen = [];
  const beleid = beleidMet({
    createPolicy(naam, regels) {
      namen.push(naam);
      return { createHTML: (tekst) => `vertrouwd ${regels.createHTML(tekst)}` };
    },
  });
  assert.deepEqual(namen, []);
  assert.equal(beleid.createHTML('<p>'), 'vertrouwd <p>');
  assert.equal(beleid.createHTML('<b>'), 'vertrouwd <b>');
  assert.deepEqual(namen, ['zo-thuis-lit']);
});

test('is de naam al bezet, dan vraagt het niet nog eens en geeft het de tekst zelf', () => {
  let pogingen = 0;
  const beleid = beleidMet({
    createPolicy() {
      pogingen += 1;
      throw new TypeError('bezet');
    },
  });
  assert.equal(beleid.createHTML('<p>'), '<p>');
  assert.equal(beleid.createHTML('<p>'), '<p>');
  assert.equal(pogingen, 1);
});
