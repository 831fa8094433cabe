// Bewijst dat één browser die niet meer antwoordt niet elk volgend bestand laat mislukken. De launcher is hier een nagemaakte.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { metHerstel } from '../../scripts/bewijs/herstel.mjs';

const nooit = () => new Promise(() => {});

/** Een launcher die in elke browser de gegeven handelingen heeft, en bij een herstart de volgende browser krijgt. */
function maak(...browsers) {
  return maakMet({}, ...browsers);
}

function maakMet(opties, ...browsers) {
  const regels = [];
  mock.method(console, 'log', (regel) => regels.push(regel));
  const gedaan = [];
  let nummer = 0;
  const doe =
    (wat, standaard) =>
    (id, ...gegeven) => {
      gedaan.push(`${wat} ${id} in ${nummer}`);
      return (browsers[nummer][wat] ?? standaard)(...gegeven);
    };
  const omgang = {
    open: doe('open', async () => {}),
    sluit: doe('sluit', async () => ({})),
    vraag: doe('vraag', async () => 1),
    verfris: async () => void (nummer += 1),
    ruimOp: () => gedaan.push('opgeruimd'),
    geduld: 20,
    geduldBijVraag: 20,
    ...opties,
  };
  return { launcher: metHerstel({ name: 'Proef', stop: nooit }, omgang), gedaan, regels };
}

test('een browser die antwoordt blijft', async () => {
  const { launcher, gedaan, regels } = maak({});
  await launcher.startSession('a', '/a');
  assert.equal(await launcher.antwoordt('a'), true);
  await launcher.stopSession('a');
  assert.deepEqual(gedaan, ['open a in 0', 'vraag a in 0', 'sluit a in 0']);
  assert.deepEqual(regels, []);
});

test('wie bij het openen zwijgt wordt hardop vervangen, en de bladzijde gaat in de volgende open', async () => {
  const { launcher, gedaan, regels } = maak({ open: nooit }, {});
  await launcher.startSession('a', '/a');
  await launcher.stopSession('a');
  assert.deepEqual(gedaan, ['open a in 0', 'open a in 1', 'sluit a in 1']);
  assert.deepEqual(regels, ['let op: Proef gaf geen antwoord meer en is opnieuw gestart']);
});

test('wie bij het sluiten zwijgt kost de uitslag niet, en de volgende bladzijde gaat gewoon open', async () => {
  const { launcher, gedaan } = maak({ sluit: nooit }, {});
  await launcher.startSession('a', '/a');
  assert.deepEqual(await launcher.stopSession('a'), {});
  await launcher.startSession('b', '/b');
  assert.deepEqual(gedaan, ['open a in 0', 'sluit a in 0', 'open b in 1']);
});

test('een browser die lang genoeg meeging wordt tussen twee bladzijden stil vervangen', async () => {
  const { launcher, gedaan, regels } = maakMet({ houdbaar: 2 }, {}, {}, {});
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    await launcher.startSession(id, `/${id}`);
    await launcher.stopSession(id);
  }
  assert.deepEqual(
    gedaan.filter((wat) => wat.startsWith('open')),
    ['open a in 0', 'open b in 0', 'open c in 1', 'open d in 1', 'open e in 2'],
  );
  assert.deepEqual(regels, []);
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
  await Promise.all([openen, launcher.stopSession('a')]);
  assert.deepEqual(volgorde, ['open', 'dicht']);
});

test('wie tijdens de toetsen zwijgt antwoordt niet, en begint op verzoek opnieuw met hetzelfde adres', async () => {
  const adressen = [];
  const { launcher, gedaan } = maak({ vraag: nooit }, { open: async (adres) => adressen.push(adres) });
  await launcher.startSession('a', '/a');
  assert.equal(await launcher.antwoordt('a'), false);
  await launcher.herbegin('a');
  assert.deepEqual(gedaan, ['open a in 0', 'vraag a in 0', 'open a in 1']);
  assert.deepEqual(adressen, ['/a']);
});

test('wie niet antwoordde en toch klaar is wordt niets meer gevraagd', async () => {
  const { launcher, gedaan } = maak({ vraag: nooit }, {});
  await launcher.startSession('a', '/a');
  await launcher.antwoordt('a');
  assert.deepEqual(await launcher.stopSession('a'), {});
  await launcher.startSession('b', '/b');
  assert.deepEqual(gedaan, ['open a in 0', 'vraag a in 0', 'open b in 1']);
});

test('wie intussen klaar is begint niet opnieuw', async () => {
  const { launcher, gedaan } = maak({});
  await launcher.startSession('a', '/a');
  await launcher.stopSession('a');
  await launcher.herbegin('a');
  assert.deepEqual(gedaan, ['open a in 0', 'sluit a in 0']);
});
