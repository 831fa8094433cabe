// Bewaakt dat er niets uit de publieke kant verdwijnt zonder dat CHANGELOG.md het zegt, en dat die bewaking bijt.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controleerUitgave, keurUitgave, nieuwste } from '../../scripts/uitgave/bewaak.mjs';
import { leesOppervlak, oppervlakVan } from '../../scripts/uitgave/oppervlak.mjs';
import { leesJson, PAKKET } from './hulp.mjs';

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
const keur = (nu, { kop = 'Nog niet uitgebracht (1.3.0)', vervallen = '' } = {}) =>
  keurUitgave({
    vorige: { versie: '1.2.0', oppervlak: HEEL },
    nu,
    wijzigingen: `# Wijzigingen\n\nUitleg.\n\n## ${kop}\n\n### Nieuw\n\n- \`iets\`\n\n${vervallen}\n\n## 1.2.0\n\n### Vervallen\n\n- \`netwerk-kaart: attribuut zicht\`\n`,
  });
const ZICHT = 'netwerk-kaart: attribuut zicht';

describe('wat er bij de vorige uitgave was', () => {
  it('is er nog, of CHANGELOG.md zegt onder een nieuwe hoofdversie dat het weg is', () => {
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
      assert.equal(klachten.length, 2, klachten.join('\n'));
      assert.ok(klachten[0].includes(`Weg sinds 1.2.0: ${naam}.`), klachten[0]);
      assert.match(klachten[1], /nieuwe hoofdversie: na 1\.2\.0 is 1\.3\.0 er geen/);
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
