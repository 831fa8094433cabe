// Bewijst dat één browser die niet meer antwoordt niet elk volgend bestand laat mislukken. De launcher is hier een nagemaakte.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { metHerstel } from '../../scripts/bewijs/webkit.mjs';

const nooit = () => new Promise(() => {});

/** Een launcher die in elke browser de gegeven handelingen heeft, en bij een herstart de volgende browser krijgt. */
function maak(...browsers) {
  mock.method(console, 'log', () => {});
  const gedaan = [];
  let nummer = 0;
  const launcher = {
    async ensureManagerInitialized() {
      const { open, sluit } = { open: async () => {}, sluit: async () => ({}), ...browsers[nummer] };
      this.driverManager ??= {
        startSession: (id, adres) => (gedaan.push(`open ${id} in ${nummer}`), open(adres)),
        stopSession: (id) => (gedaan.push(`sluit ${id} in ${nummer}`), sluit()),
      };
    },
    stop: nooit,
  };
  const dienst = { herstart: async () => void (nummer += 1), ruimOp: () => gedaan.push('opgeruimd'), geduld: 20 };
  return { launcher: metHerstel(launcher, dienst), gedaan };
}

test('een browser die antwoordt blijft', async () => {
  const { launcher, gedaan } = maak({});
  await launcher.startSession('a', '/a');
  await launcher.stopSession('a');
  assert.deepEqual(gedaan, ['open a in 0', 'sluit a in 0']);
});

test('wie bij het openen zwijgt wordt vervangen, en de bladzijde gaat in de volgende open', async () => {
  const { launcher, gedaan } = maak({ open: nooit }, {});
  await launcher.startSession('a', '/a');
  await launcher.stopSession('a');
  assert.deepEqual(gedaan, ['open a in 0', 'open a in 1', 'sluit a in 1']);
});

test('wie bij het sluiten zwijgt kost de uitslag niet, en de volgende bladzijde gaat gewoon open', async () => {
  const { launcher, gedaan } = maak({ sluit: nooit }, {});
  await launcher.startSession('a', '/a');
  assert.deepEqual(await launcher.stopSession('a'), {});
  await launcher.startSession('b', '/b');
  assert.deepEqual(gedaan, ['open a in 0', 'sluit a in 0', 'open b in 1']);
});

test('wie twee keer zwijgt is een mislukking', async () => {
  const { launcher } = maak({ open: nooit }, { open: nooit });
  await assert.rejects(launcher.startSession('a', '/a'), /geen antwoord/);
});

test('sluiten wacht tot het openen is afgehandeld', async () => {
  const volgorde = [];
  const open = () => new Promise((klaar) => setImmediate(() => klaar(volgorde.push('open'))));
  const { launcher } = maak({ open, sluit: async () => volgorde.push('dicht') });
  const openen = launcher.startSession('a', '/a');
  await launcher.ensureManagerInitialized();
  await Promise.all([openen, launcher.stopSession('a')]);
  assert.deepEqual(volgorde, ['open', 'dicht']);
});
