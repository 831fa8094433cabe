// Bewaakt de uitgave voor een site zonder internet: wat erin zit, dat het klopt, en dat twee keer maken hetzelfde geeft.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import Ajv from 'ajv';
import { meegebundeld } from '../../scripts/licenties.mjs';
import { SCRIPTBESTANDEN, TAGS } from '../../scripts/vite/ingangen.mjs';
import { bestaat, bestandenIn, draai, lees, leesJson, PAKKET, WORTEL } from './hulp.mjs';

const NAAM = `${PAKKET.name}-${PAKKET.version}`;
const sha = (wijze, inhoud, vorm = 'hex') => createHash(wijze).update(inhoud).digest(vorm);

/** Leest een zip zoals een ander programma: via de inhoudsopgave achterin. Geeft ook de tijd die erin staat. */
function pakUit(zip) {
  const slot = zip.length - 22;
  assert.equal(zip.readUInt32LE(slot), 0x06054b50, 'een zip zonder opmerking achteraan');
  const bestanden = new Map();
  const tijden = new Set();
  let plek = zip.readUInt32LE(slot + 16);
  for (let nummer = 0; nummer < zip.readUInt16LE(slot + 10); nummer += 1) {
    const wijze = zip.readUInt16LE(plek + 10);
    tijden.add(zip.readUInt32LE(plek + 12));
    const naam = zip.toString('utf8', plek + 46, plek + 46 + zip.readUInt16LE(plek + 28));
    const kop = zip.readUInt32LE(plek + 42);
    const begin = kop + 30 + zip.readUInt16LE(kop + 26) + zip.readUInt16LE(kop + 28);
    const gegevens = zip.subarray(begin, begin + zip.readUInt32LE(plek + 20));
    bestanden.set(naam, wijze === 0 ? gegevens : inflateRawSync(gegevens));
    plek += 46 + zip.readUInt16LE(plek + 28);
  }
  return { bestanden, tijden };
}

async function geefUit(map) {
  await draai(process.execPath, 'scripts/uitgave.mjs', '--zonder-bouw', '--naar', map);
  return readFile(join(map, `${NAAM}.zip`));
}

describe('de uitgave', () => {
  let map;
  let zip;
  let bestanden;
  const inhoud = (pad) => {
    const gevonden = bestanden.get(`${NAAM}/${pad}`);
    assert.ok(gevonden, `${pad} zit in de uitgave`);
    return gevonden;
  };
  const tekst = (pad) => inhoud(pad).toString('utf8');

  before(async () => {
    map = await mkdtemp(join(tmpdir(), 'uitgave-'));
    zip = await geefUit(join(map, 'een'));
    ({ bestanden } = pakUit(zip));
  });
  after(() => rm(map, { recursive: true, force: true }));

  it('is twee keer gemaakt dezelfde zip, ook als de bestanden een andere tijd hebben', async () => {
    const bron = join(WORTEL, 'dist/sri.json');
    await utimes(bron, new Date(), new Date(Date.now() - 86_400_000));
    const nog = await geefUit(join(map, 'twee'));
    await utimes(bron, new Date(), new Date());
    assert.equal(sha('sha256', nog), sha('sha256', zip));
  });

  it('heeft haar bestanden op naam, zonder tijd, en alleen onder haar eigen map', () => {
    const namen = [...bestanden.keys()];
    assert.deepEqual(
      namen,
      namen.toSorted((een, ander) => (een < ander ? -1 : 1)),
    );
    assert.deepEqual([...pakUit(zip).tijden], [0x00210000]);
    assert.deepEqual(
      namen.filter((naam) => !naam.startsWith(`${NAAM}/`) || naam.includes('..')),
      [],
    );
  });

  it('staat ook uitgepakt klaar, met dezelfde bytes, en noemt haar eigen vingerafdruk', async () => {
    for (const [naam, bytes] of bestanden) assert.ok(bytes.equals(await readFile(join(map, 'een', naam))), naam);
    assert.equal(
      await readFile(join(map, 'een', `${NAAM}.zip.sha256`), 'utf8'),
      `${sha('sha256', zip)}  ${NAAM}.zip\n`,
    );
  });

  it('heeft elk script uit dist, byte voor byte, met de vingerafdruk die sri.json noemt', () => {
    const sri = JSON.parse(tekst('zo-thuis/sri.json'));
    assert.deepEqual(sri, leesJson('dist/sri.json'));
    for (const [naam, afdruk] of Object.entries(sri)) {
      assert.equal(`sha384-${sha('sha384', inhoud(`zo-thuis/${naam}`), 'base64')}`, afdruk, naam);
    }
    for (const naam of SCRIPTBESTANDEN) assert.ok(Object.hasOwn(sri, naam), naam);
  });

  it('heeft de hele kleine ingang, met de import map die haar bestanden noemt', () => {
    const { integrity } = JSON.parse(tekst('zo-thuis/laden/importmap.json'));
    const genoemd = Object.keys(integrity).map((adres) => adres.replace(/^\/zo-thuis\//, 'zo-thuis/'));
    const er = [...bestanden.keys()]
      .map((naam) => naam.slice(NAAM.length + 1))
      .filter((naam) => /^zo-thuis\/laden\/.*\.js$/.test(naam));
    assert.deepEqual(genoemd.toSorted(), er.toSorted());
  });

  it('heeft een controlelijst die elk ander bestand noemt', () => {
    const regels = tekst('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((regel) => regel.split('  '));
    assert.deepEqual(
      regels.map(([, naam]) => `${NAAM}/${naam}`),
      [...bestanden.keys()].filter((naam) => naam !== `${NAAM}/SHA256SUMS`),
    );
    for (const [afdruk, naam] of regels) assert.equal(sha('sha256', inhoud(naam)), afdruk, naam);
  });

  it('geeft van elk script de tag, met de goede vingerafdruk', () => {
    const tags = tekst('script-tags.txt').trimEnd().split('\n');
    assert.equal(tags.length, SCRIPTBESTANDEN.length + 1);
    const sri = leesJson('dist/sri.json');
    for (const tag of tags) {
      const [, bestand, afdruk] =
        /src="\/zo-thuis\/([^"]+)" integrity="([^"]+)" crossorigin="anonymous"/.exec(tag) ?? [];
      assert.equal(afdruk, sri[bestand], tag);
      assert.equal(/type="module"/.test(tag), !bestand.endsWith('.iife.js'), tag);
    }
  });

  it('heeft de lijst van wijzigingen en elk blad voor wie de uitgave keurt', () => {
    for (const naam of ['CHANGELOG', 'LEES-MIJ', 'docs/toegankelijkheid', 'docs/privacy', 'docs/uitgave-bio-gibit'])
      assert.ok(tekst(`${naam}.md`).length > 200, naam);
  });

  it('heeft elke licentie, en elke verwijzing in een document wijst naar iets in de uitgave', () => {
    assert.match(tekst('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE|OPENBARE LICENTIE/i);
    for (const { pakket, versie } of meegebundeld())
      assert.ok(tekst('THIRD-PARTY-LICENSES').includes(`${pakket} ${versie}`), pakket);
    const dood = [...bestanden.keys()]
      .filter((naam) => naam.endsWith('.md'))
      .flatMap((naam) =>
        [
          ...bestanden
            .get(naam)
            .toString('utf8')
            .matchAll(/\]\(([^)\s]+)\)/g),
        ]
          .map(([, naar]) => naar.split('#')[0])
          .filter((naar) => naar !== '' && !/^[a-z]+:/.test(naar))
          .filter((naar) => !bestanden.has(new URL(naar, `x:/${naam}`).pathname.slice(1)))
          .map((naar) => `${naam} → ${naar}`),
      );
    assert.deepEqual(dood, []);
  });

  it('noemt nergens een adres van deze machine of van een pakketserver', () => {
    const gevonden = [...bestanden].filter(
      ([, bytes]) => bytes.includes(WORTEL) || /registry\.[a-z]/.test(bytes.toString('latin1')),
    );
    assert.deepEqual(
      gevonden.map(([naam]) => naam),
      [],
    );
  });

  it('heeft een acceptatietest met een dossier dat ons eigen schema goedkeurt', async () => {
    const [, waarde] = /value='([^']+)'/.exec(tekst('zo-thuis/acceptatietest.html'));
    const { leesDossier } = await import(new URL('../../dist/schema/index.js', import.meta.url));
    assert.deepEqual(leesDossier(waarde), { goed: true, waarde: JSON.parse(waarde) });
  });

  describe('de SBOM', () => {
    const stuklijst = () => JSON.parse(tekst('sbom.cdx.json'));

    it('heeft de vorm van CycloneDX 1.6', () => {
      const keur = new Ajv({ allErrors: true }).compile(CYCLONEDX);
      assert.ok(keur(stuklijst()), JSON.stringify(keur.errors, null, 1));
    });

    it('noemt precies wat er in de scripts zit, met licentie en versie', () => {
      const { components } = stuklijst();
      assert.deepEqual(
        components.map(({ name, version, licenses }) => [name, version, licenses[0].license.id]),
        meegebundeld().map(({ pakket, versie, licentie }) => [pakket, versie, licentie]),
      );
      // Zod draait alleen op een server en zit niet in een script.
      assert.ok(!components.some(({ name }) => name === 'zod'));
      assert.ok(components.some(({ name }) => name === 'lit-html'));
    });

    it('noemt van elk pakket dezelfde vingerafdruk als de lock, en van elk script die van het bestand', () => {
      const { components, metadata } = stuklijst();
      const { packages } = leesJson('package-lock.json');
      for (const { name, version, hashes } of components) {
        const { integrity, version: inLock } = packages[`node_modules/${name}`];
        assert.equal(version, inLock);
        assert.equal(`sha512-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`, integrity);
      }
      const scripts = metadata.component.components;
      assert.equal(scripts.length, Object.keys(leesJson('dist/sri.json')).length - 1);
      for (const { name, hashes } of scripts) {
        for (const { alg, content } of hashes)
          assert.equal(sha(alg.replace('-', ''), inhoud(`zo-thuis/${name}`)), content);
      }
    });

    it('verwijst alleen naar wat erin staat', () => {
      const { components, metadata, dependencies } = stuklijst();
      const bekend = new Set([metadata.component, ...components].map((deel) => deel['bom-ref']));
      assert.equal(bekend.size, components.length + 1);
      assert.deepEqual(dependencies.map(({ ref }) => ref).toSorted(), [...bekend].sort());
      for (const { dependsOn } of dependencies) for (const ref of dependsOn) assert.ok(bekend.has(ref), ref);
    });
  });
});

// Wat het schema van CycloneDX 1.6 eist van de velden die wij gebruiken, en niets anders: een onbekend veld is een fout.
const tekstveld = { type: 'string', minLength: 1 };
const afdruk = {
  type: 'object',
  required: ['alg', 'content'],
  additionalProperties: false,
  properties: {
    alg: { enum: ['SHA-256', 'SHA-384', 'SHA-512'] },
    content: { type: 'string', pattern: '^([a-f0-9]{64}|[a-f0-9]{96}|[a-f0-9]{128})$' },
  },
};
const component = {
  type: 'object',
  required: ['type', 'name'],
  additionalProperties: false,
  properties: {
    type: { enum: ['library', 'file'] },
    'bom-ref': tekstveld,
    name: tekstveld,
    version: tekstveld,
    description: { type: 'string' },
    scope: { enum: ['required', 'optional', 'excluded'] },
    hashes: { type: 'array', items: afdruk },
    licenses: {
      type: 'array',
      items: {
        type: 'object',
        required: ['license'],
        additionalProperties: false,
        properties: {
          license: { type: 'object', required: ['id'], additionalProperties: false, properties: { id: tekstveld } },
        },
      },
    },
    purl: { type: 'string', pattern: '^pkg:npm/(%40[\\w.-]+/)?[\\w.-]+@\\d' },
    components: { type: 'array', items: { $ref: '#/definitions/component' } },
  },
};
const CYCLONEDX = {
  definitions: { component },
  type: 'object',
  required: ['bomFormat', 'specVersion'],
  additionalProperties: false,
  properties: {
    bomFormat: { const: 'CycloneDX' },
    specVersion: { const: '1.6' },
    serialNumber: {
      type: 'string',
      pattern: '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    },
    version: { type: 'integer', minimum: 1 },
    metadata: {
      type: 'object',
      additionalProperties: false,
      properties: { component: { $ref: '#/definitions/component' } },
    },
    components: { type: 'array', uniqueItems: true, items: { $ref: '#/definitions/component' } },
    dependencies: {
      type: 'array',
      items: {
        type: 'object',
        required: ['ref'],
        additionalProperties: false,
        properties: { ref: tekstveld, dependsOn: { type: 'array', uniqueItems: true, items: tekstveld } },
      },
    },
  },
};

describe('docs/toegankelijkheid.md', () => {
  const rijen = [
    ...lees('docs/toegankelijkheid.md').matchAll(
      /^\| (\d\.\d\.\d+) ([^|]+) \| (A{1,2}) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm,
    ),
  ].map(([, nummer, naam, niveau, norm, bewijs, rest]) => ({ nummer, naam, niveau, norm, bewijs, rest }));

  it('noemt elke eis van WCAG 2.2 A en AA één keer, en die ene die in 2.2 vervallen is', () => {
    assert.equal(new Set(rijen.map(({ nummer }) => nummer)).size, rijen.length);
    const per = (niveau) => rijen.filter((rij) => rij.niveau === niveau && rij.nummer !== '4.1.1').length;
    assert.deepEqual([per('A'), per('AA')], [31, 24]);
    assert.equal(rijen.length, 56);
  });

  it('geeft elke eis van WCAG 2.1 haar nummer in EN 301 549, en de zes nieuwe geen', () => {
    const nieuw = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];
    for (const { nummer, norm } of rijen) assert.equal(norm, nieuw.includes(nummer) ? '–' : `9.${nummer}`, nummer);
  });

  it('noemt alleen toetsen die er zijn', () => {
    const genoemd = rijen.flatMap(({ nummer, bewijs }) =>
      [...bewijs.matchAll(/([\w/.-]+\.test\.(?:ts|mjs)|[\w/.-]+\.suite\.ts) “([^”]+)”/g)].map(([, pad, naam]) => ({
        nummer,
        pad,
        naam,
      })),
    );
    assert.ok(genoemd.length > 25);
    const dood = genoemd.filter(({ pad, naam }) => {
      if (!bestaat(`test/${pad}`)) return true;
      const titels = [...lees(`test/${pad}`).matchAll(/\b(?:it|describe|test)\(\s*(['"`])(.+?)\1,/g)].map(
        ([, , titel]) => titel,
      );
      return !titels.some((titel) => titel.includes(naam));
    });
    assert.deepEqual(dood, []);
  });

  it('belooft niets: een eis zonder toets heet nog niet getoetst, en een met een toets zegt wat die niet ziet', () => {
    for (const { nummer, bewijs, rest } of rijen) {
      if (bewijs === '–') assert.match(rest, /^nog niet getoetst: alles/, nummer);
      else if (!bewijs.endsWith('het is er niet')) assert.match(rest, /^nog niet getoetst: ./, nummer);
    }
    assert.doesNotMatch(lees('docs/toegankelijkheid.md'), /\bconform\b|voldoet aan|voldoen aan alle/i);
  });

  it('de elementen hebben geen beeld en geen geluid dat afspeelt', () => {
    const met = bestandenIn('src').filter(
      (pad) =>
        pad.endsWith('.ts') && /<(video|audio|track)\b|createElement\('(video|audio)'|new Audio\(/.test(lees(pad)),
    );
    assert.deepEqual(met, []);
  });

  it('voorlezen gebeurt op één plek, met een stem van het apparaat zelf', () => {
    const met = bestandenIn('src').filter(
      (pad) => pad.endsWith('.ts') && /\bSpeechSynthesisUtterance\b|\.speak\(/.test(lees(pad)),
    );
    assert.deepEqual(met, ['src/elementen/steunfiguur-form/hardop/hardop.ts']);
    assert.match(lees(met[0]), /find\(\(\{ localService, lang \}\) => localService &&/);
  });
});

describe('docs/privacy.md', () => {
  it('zegt van bewaren en ophalen wat de bron doet: één plek per soort, en geen cookie', () => {
    const zonderCommentaar = (pad) =>
      lees(pad)
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
    const met = (patroon) =>
      bestandenIn('src').filter((pad) => pad.endsWith('.ts') && patroon.test(zonderCommentaar(pad)));
    assert.deepEqual(met(/\bindexedDB\b/), ['src/scherm/kluis.ts']);
    assert.deepEqual(met(/\bfetch\(/), ['src/elementen/gezinshuis-tarief-calculator/rekenaar.ts']);
    assert.deepEqual(
      met(
        /\blocalStorage\b|\bsessionStorage\b|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource|serviceWorker/,
      ),
      [],
    );
  });

  it('noemt elk element', () => {
    for (const tag of TAGS) assert.ok(lees('docs/privacy.md').includes(`\`<${tag}>\``), tag);
  });
});
