// Bewaakt dat er niets uit de publieke kant verdwijnt zonder dat het als major is aangekondigd, en dat die bewaking bijt.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { controleerUitgave, keurUitgave, nieuwste } from '../../scripts/uitgave/bewaak.mjs';
import { leesOppervlak, oppervlakVan } from '../../scripts/uitgave/oppervlak.mjs';
import { leesWijziging, leesWijzigingsbestanden } from '../../scripts/uitgave/wijzigingsbestanden.mjs';
import { lees, leesJson, PAKKET } from './hulp.mjs';

const MANIFEST = leesJson('custom-elements.json');
const TEKSTEN = new Map([['netwerk-kaart', leesJson('dist/teksten/netwerk-kaart.nl.json')]]);
const eersteTekst = Object.keys(TEKSTEN.get('netwerk-kaart'))[0];
const kopie = (waarde) => JSON.parse(JSON.stringify(waarde));

/** Het oppervlak na een ingreep in een kopie van het echte manifest. */
function na(ingreep) {
  const bron = { manifest: kopie(MANIFEST), pakket: kopie(PAKKET), teksten: new Map(kopie([...TEKSTEN])) };
  ingreep(bron);
  return oppervlakVan(bron);
}
const kaart = ({ manifest }) =>
  manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'netwerk-kaart');
const haalWeg = (soort, naam) => (bron) => {
  const element = kaart(bron);
  const rest = element[soort].filter(({ name }) => name !== naam);
  assert.equal(rest.length, element[soort].length - 1, `${soort} ${naam} staat in het manifest`);
  element[soort] = rest;
};

const HEEL = na(() => {});
const keur = (nu, { kop = 'Nog niet uitgebracht (1.3.0)', vervallen = '', aangekondigd = [] } = {}) =>
  keurUitgave({
    vorige: { versie: '1.2.0', oppervlak: HEEL },
    nu,
    aangekondigd,
    wijzigingen: `# Wijzigingen\n\nUitleg.\n\n## ${kop}\n\n### Nieuw\n\n- \`iets\`\n\n${vervallen}\n\n## 1.2.0\n\n### Vervallen\n\n- \`netwerk-kaart: attribuut zicht\`\n`,
  });
const ZICHT = 'netwerk-kaart: attribuut zicht';

describe('wat er bij de vorige uitgave was', () => {
  it('is er nog, of het is als major aangekondigd', () => {
    assert.deepEqual(controleerUitgave(), []);
  });

  it('telt elke soort mee: element, attribuut, eigenschap, gebeurtenis, slot, onderdeel, token, tekst, pad en opdracht', () => {
    const soorten = new Set(leesOppervlak().map((naam) => naam.split(': ')[1].split(' ')[0]));
    assert.deepEqual([...soorten].sort(), [
      'attribuut',
      'eigenschap',
      'element',
      'gebeurtenis',
      'onderdeel',
      'opdracht',
      'pad',
      'slot',
      'tekst',
      'token',
    ]);
  });
});

describe('de bewaking', () => {
  it('laat alles door als er niets weg is, ook als er iets bij komt', () => {
    assert.deepEqual(keur(HEEL), []);
    assert.deepEqual(keur(na((bron) => kaart(bron).attributes.push({ name: 'nieuw', description: 'x' }))), []);
  });

  for (const [wat, ingreep, naam] of [
    ['een attribuut', haalWeg('attributes', 'zicht'), ZICHT],
    [
      'een gebeurtenis',
      (bron) => haalWeg('events', kaart(bron).events[0].name)(bron),
      `netwerk-kaart: gebeurtenis ${kaart({ manifest: MANIFEST }).events[0].name}`,
    ],
    [
      'een onderdeel',
      (bron) => haalWeg('cssParts', kaart(bron).cssParts[0].name)(bron),
      `netwerk-kaart: onderdeel ${kaart({ manifest: MANIFEST }).cssParts[0].name}`,
    ],
    [
      'een token',
      (bron) => haalWeg('cssProperties', '--zo-thuis-letter')(bron),
      'netwerk-kaart: token --zo-thuis-letter',
    ],
    ['een eigenschap', (bron) => haalWeg('members', 'value')(bron), 'netwerk-kaart: eigenschap value'],
    [
      'een tekst',
      ({ teksten }) => delete teksten.get('netwerk-kaart')[eersteTekst],
      `netwerk-kaart: tekst ${eersteTekst}`,
    ],
    ['een pad', ({ pakket }) => delete pakket.exports['./tarief'], 'pakket: pad ./tarief'],
    ['een opdracht', ({ pakket }) => delete pakket.bin['zo-thuis-vertaling'], 'pakket: opdracht zo-thuis-vertaling'],
  ]) {
    it(`houdt ${wat} tegen dat zomaar weg is, en noemt het`, () => {
      const klachten = keur(na(ingreep));
      assert.equal(klachten.length, 1, klachten.join('\n'));
      assert.ok(klachten[0].startsWith(`Weg sinds 1.2.0: ${naam}. Zet terug, of noem \`${naam}\``), klachten[0]);
    });

    it(`laat ${wat} door als een bestand met major het noemt, en niet met minor`, () => {
      const met = (niveau) => [{ bestand: 'een.md', niveau, tekst: `Weg.\n\n- \`${naam}\`` }];
      assert.deepEqual(keur(na(ingreep), { aangekondigd: met('major') }), []);
      for (const niveau of ['none', 'patch', 'minor']) {
        const klachten = keur(na(ingreep), { aangekondigd: met(niveau) });
        assert.equal(klachten.length, 1);
        assert.ok(klachten[0].endsWith(`.changeset/een.md noemt het, maar zegt ${niveau} en geen major.`), klachten[0]);
      }
    });

    it(`laat ${wat} door als een nieuwe hoofdversie het noemt`, () => {
      assert.deepEqual(
        keur(na(ingreep), { kop: '2.0.0', vervallen: `### Vervallen\n\n- \`${naam}\`: gebruik iets anders.` }),
        [],
      );
    });
  }

  it('ziet ook een keuze van een attribuut die weg is', () => {
    const klachten = keur(
      na((bron) => {
        const vorm = kaart(bron).attributes.find(({ name }) => name === 'aanspreekvorm');
        vorm.type.text = vorm.type.text.replace("'je'", "'jij'");
      }),
    );
    assert.ok(klachten[0].includes('netwerk-kaart: attribuut aanspreekvorm=je'), klachten.join('\n'));
  });

  it('heeft niet genoeg aan een nieuwe hoofdversie die het niet noemt, of die het onder een ander kopje noemt', () => {
    const nu = na(haalWeg('attributes', 'zicht'));
    assert.equal(keur(nu, { kop: '2.0.0' }).length, 1);
    assert.equal(keur(nu, { kop: '2.0.0', vervallen: `### Anders\n\n- \`${ZICHT}\`` }).length, 1);
  });

  it('leest ook het kopje dat changesets zelf in CHANGELOG.md zet', () => {
    const nu = na(haalWeg('attributes', 'zicht'));
    const vervallen = `### Major Changes\n\n- 1a2b3c4: Weg.\n\n  - \`${ZICHT}\``;
    assert.deepEqual(keur(nu, { kop: '2.0.0', vervallen }), []);
    assert.match(keur(nu, { kop: '1.3.0', vervallen })[0], /na 1\.2\.0 is 1\.3\.0 geen nieuwe hoofdversie/);
  });

  it('heeft niet genoeg aan major dat iets anders noemt', () => {
    const aangekondigd = [
      { bestand: 'een.md', niveau: 'major', tekst: 'Weg: `netwerk-kaart: attribuut namen`, en zicht.' },
    ];
    assert.equal(keur(na(haalWeg('attributes', 'zicht')), { aangekondigd }).length, 1);
  });

  it('heeft niet genoeg aan wat een oudere versie noemde, of aan een kleine versie', () => {
    const nu = na(haalWeg('attributes', 'zicht'));
    const vervallen = `### Vervallen\n\n- \`${ZICHT}\``;
    assert.equal(keur(nu, { kop: '1.3.0', vervallen }).length, 1);
    assert.equal(keur(nu, { kop: 'Nog niet uitgebracht', vervallen }).length, 1);
  });

  it('telt vóór 1.0.0 het tweede cijfer als hoofdversie, zoals npm dat doet', () => {
    const keurVroeg = (kop) =>
      keurUitgave({
        vorige: { versie: '0.1.0', oppervlak: [ZICHT] },
        nu: [],
        wijzigingen: `## ${kop}\n\n### Vervallen\n\n- \`${ZICHT}\`\n`,
      });
    assert.equal(keurVroeg('0.1.1').length, 1);
    assert.deepEqual(keurVroeg('0.2.0'), []);
    assert.deepEqual(keurVroeg('1.0.0'), []);
  });

  it('leest de bovenste versie en haar lijst, en niet wat eronder staat', () => {
    const tekst =
      '# W\n\n## Nog niet uitgebracht (3.0.0)\n\n### Vervallen\n\n- `a: b`\n- `c: d`\n\n### Nieuw\n\n- `e: f`\n\n## 2.0.0\n\n### Vervallen\n\n- `g: h`\n';
    assert.deepEqual(nieuwste(tekst), { versie: '3.0.0', vervallen: ['a: b', 'c: d'] });
    assert.deepEqual(nieuwste('# W\n'), { versie: undefined, vervallen: [] });
  });
});

describe('een bestand in .changeset', () => {
  const leesEen = (inhoud) => leesWijziging('een.md', inhoud, 'zo-thuis-elementen');
  const tekst = 'Iets is hersteld.';

  for (const [wat, kop, niveau] of [
    ['enkele aanhalingstekens', "'zo-thuis-elementen': patch", 'patch'],
    ['dubbele aanhalingstekens', '"zo-thuis-elementen": minor', 'minor'],
    ['geen aanhalingstekens', 'zo-thuis-elementen: major', 'major'],
  ]) {
    it(`wordt gelezen met ${wat}, ook met regeleinden van Windows`, () => {
      const bestand = `---\n${kop}\n---\n\n${tekst}\n`;
      const goed = { wijziging: { bestand: 'een.md', niveau, tekst } };
      assert.deepEqual(leesEen(bestand), goed);
      assert.deepEqual(leesEen(bestand.replaceAll('\n', '\r\n')), goed);
    });
  }

  it('mag leeg zijn: dan verandert er voor niemand iets', () => {
    assert.deepEqual(leesEen('---\n---\n'), { wijziging: { bestand: 'een.md', niveau: 'none', tekst: '' } });
  });

  for (const [wat, inhoud, klacht] of [
    ['geen kop heeft', 'Zomaar tekst.\n', /begint niet met een kop/],
    ['een ander pakket noemt', `---\n'zo-thuis-element': major\n---\n\n${tekst}`, /kent zo-thuis-element niet/],
    ['een onbekend niveau noemt', `---\n'zo-thuis-elementen': groot\n---\n\n${tekst}`, /groot is geen niveau/],
    ['een kop heeft die geen kop is', `---\nmajor\n---\n\n${tekst}`, /“major” is geen pakket met een niveau/],
    ['niet zegt wat er verandert', "---\n'zo-thuis-elementen': patch\n---\n", /zegt niet wat er verandert/],
  ]) {
    it(`wordt afgekeurd als het ${wat}`, () => {
      const { wijziging, klacht: gezegd } = leesEen(inhoud);
      assert.equal(wijziging, undefined);
      assert.match(gezegd, klacht);
      assert.match(gezegd, /^\.changeset\/een\.md: /);
    });
  }

  it('staat los in de map; de uitleg daar telt niet mee, en zonder map is er niets aangekondigd', async (toets) => {
    const map = await mkdtemp(join(tmpdir(), 'changeset-'));
    toets.after(() => rm(map, { recursive: true, force: true }));
    await writeFile(join(map, 'README.md'), lees('.changeset/README.md'));
    await writeFile(join(map, 'config.json'), lees('.changeset/config.json'));
    await writeFile(join(map, 'b.md'), 'fout');
    await writeFile(join(map, 'a.md'), `---\n'zo-thuis-elementen': major\n---\n\n- \`${ZICHT}\``);
    const { wijzigingen, klachten } = leesWijzigingsbestanden(map, 'zo-thuis-elementen');
    assert.deepEqual(wijzigingen, [{ bestand: 'a.md', niveau: 'major', tekst: `- \`${ZICHT}\`` }]);
    assert.equal(klachten.length, 1);
    assert.deepEqual(keur(na(haalWeg('attributes', 'zicht')), { aangekondigd: wijzigingen }), []);
    assert.deepEqual(leesWijzigingsbestanden(join(map, 'nergens'), 'zo-thuis-elementen'), {
      wijzigingen: [],
      klachten: [],
    });
  });

  it('van het voorbeeld in de uitleg is goed', () => {
    const [, voorbeeld] = /```md\n([^]*?)\n```/.exec(lees('.changeset/README.md'));
    assert.equal(leesWijziging('x.md', voorbeeld, PAKKET.name).wijziging.niveau, 'major');
  });
});
