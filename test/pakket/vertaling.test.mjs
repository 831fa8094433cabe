// Wat een vertaler in het pakket vindt: de teksten en noten als JSON, en de opdracht die een vertaling nakijkt. De vertalingen hier zijn verzonnen.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { bestandenIn, lees, leesJson, PAKKET, WORTEL } from './hulp.mjs';

const { TEKSTEN } = await import(`${PAKKET.name}/teksten`);
const TAGS = Object.keys(TEKSTEN);
const OPDRACHT = join(WORTEL, PAKKET.bin['zo-thuis-vertaling']);
const MAP = mkdtempSync(join(tmpdir(), 'zo-thuis-vertaling-'));
after(() => rmSync(MAP, { recursive: true, force: true }));

/** Draait de opdracht, en geeft wat zij zegt met haar code. */
function kijkNa(...argumenten) {
  return new Promise((klaar) => {
    execFile(process.execPath, [OPDRACHT, ...argumenten], { cwd: MAP }, (fout, stdout, stderr) =>
      klaar({ code: fout?.code ?? 0, regels: `${stderr}${stdout}`.trim().split('\n') }),
    );
  });
}

/** Een bestand met een verzonnen vertaling: de Nederlandse teksten, met dit anders. */
function bestand(naam, anders = {}, tag = 'netwerk-kaart') {
  writeFileSync(join(MAP, naam), JSON.stringify({ ...TEKSTEN[tag].en, ...anders }));
  return naam;
}

describe('de teksten als JSON', () => {
  for (const tag of TAGS) {
    it(`zijn van ${tag} dezelfde als in JavaScript, met bij elke een noot`, () => {
      for (const [versie, teksten] of Object.entries(TEKSTEN[tag])) {
        assert.deepEqual(leesJson(`dist/teksten/${tag}.${versie}.json`), teksten, versie);
      }
      const noten = leesJson(`dist/teksten/${tag}.noten.json`);
      assert.deepEqual(Object.keys(noten), Object.keys(TEKSTEN[tag].nl));
      for (const [sleutel, { noot }] of Object.entries(noten)) assert.ok(noot.length > 10, sleutel);
    });

    it(`zijn van ${tag} te importeren als JSON`, async () => {
      const { default: teksten } = await import(`${PAKKET.name}/teksten/${tag}.nl.json`, { with: { type: 'json' } });
      assert.deepEqual(teksten, TEKSTEN[tag].nl);
    });
  }

  it('staan met hun noten in geen enkel bestand dat een pagina laadt', () => {
    const noot = 'Begin met wat er gebeurt.';
    assert.ok(lees('dist/teksten/netwerk-kaart.noten.json').includes(noot));
    const geladen = bestandenIn('dist').filter((pad) => pad.endsWith('.js') && !pad.startsWith('dist/vertaling/'));
    assert.ok(geladen.length > 20);
    assert.deepEqual(
      geladen.filter((pad) => lees(pad).includes(noot)),
      [],
    );
  });
});

describe('zo-thuis-vertaling', () => {
  it('zegt van een complete vertaling dat zij klopt', async () => {
    const { code, regels } = await kijkNa(bestand('netwerk-kaart.de.json'));
    assert.equal(code, 0);
    assert.equal(regels.at(-1), 'netwerk-kaart.de.json: klopt');
  });

  it('noemt alles wat er niet klopt, en eindigt met 1', async () => {
    const { titel: weg, ...rest } = TEKSTEN['netwerk-kaart'].en;
    assert.ok(weg);
    const anders = {
      'woorden.titel': '',
      'gedaan.toevoegen': 'Zz {isim}',
      'actie.dansen': 'Zz',
      'kaart.kent.two': 'Zz',
    };
    writeFileSync(join(MAP, 'netwerk-kaart.tr.json'), JSON.stringify({ ...rest, ...anders }));
    const { code, regels } = await kijkNa('netwerk-kaart.tr.json');
    assert.equal(code, 1);
    assert.deepEqual(
      regels.filter((regel) => !regel.startsWith('let op')),
      [
        'netwerk-kaart.tr.json: titel ontbreekt',
        'netwerk-kaart.tr.json: actie.dansen bestaat niet in dit element',
        'netwerk-kaart.tr.json: kaart.kent.two bestaat niet in dit element',
        'netwerk-kaart.tr.json: woorden.titel is leeg',
        'netwerk-kaart.tr.json: gedaan.toevoegen mist {naam}',
        'netwerk-kaart.tr.json: gedaan.toevoegen noemt {isim}, en dat wordt niet ingevuld',
        'netwerk-kaart.tr.json: 6 fouten',
      ],
    );
  });

  it('vraagt van het Arabisch alle zes vormen van het meervoud', async () => {
    const { code, regels } = await kijkNa(bestand('netwerk-kaart.ar.json'));
    assert.equal(code, 1);
    for (const vorm of ['zero', 'two', 'few', 'many']) {
      const zin = `netwerk-kaart.ar.json: kaart.kent.${vorm} ontbreekt: deze taal heeft deze vorm van het meervoud`;
      assert.ok(regels.includes(zin), vorm);
    }
  });

  it('kijkt meer bestanden na, en neemt element en taal ook uit de opdracht', async () => {
    const goed = await kijkNa('--element=zo-thuis-ladder', '--taal=de', bestand('een.json', {}, 'zo-thuis-ladder'));
    assert.equal(goed.code, 0);
    const samen = await kijkNa(bestand('netwerk-kaart.fr.json', { titel: '' }), bestand('netwerk-kaart.de.json'));
    assert.equal(samen.code, 1);
    assert.ok(samen.regels.includes('netwerk-kaart.de.json: klopt'));
    assert.ok(samen.regels.includes('netwerk-kaart.fr.json: titel is leeg'));
  });

  for (const [wat, argumenten, zin] of [
    ['zonder bestand', [], /^Gebruik: /],
    ['met een optie die zij niet kent', ['--dansen'], /^Gebruik: /],
    ['met een bestand dat er niet is', ['netwerk-kaart.pl.json'], /niet te lezen als JSON/],
    ['met een element dat er niet is', ['fiets.tr.json'], /van welk element en in welke taal/],
    [
      'met een taal die niet bestaat',
      ['--taal=klingon', 'netwerk-kaart.de.json'],
      /Deze taal kennen wij niet: klingon/,
    ],
  ]) {
    it(`${wat} zegt wat er moet, en eindigt met 1`, async () => {
      bestand('netwerk-kaart.de.json');
      const { code, regels } = await kijkNa(...argumenten);
      assert.equal(code, 1);
      assert.match(regels[0], zin);
    });
  }
});
