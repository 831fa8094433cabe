// De stukken code in README en docs draaien, en achter `// →` staat wat eruit komt. Elke publieke functie heeft er een.
// Wat een pagina nodig heeft draait in voorbeelden-in-de-browser.test.mjs, en wat een raamwerk nodig heeft in test/types.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { LOSSE_MAPPEN, REKENKERNEN, WORTEL } from '../../scripts/vite/ingangen.mjs';
import { draai } from '../pakket/hulp.mjs';
import { bewezenIn, metBeweringen, STUKKEN } from './stukken.mjs';

// Binnen het pakket, zodat `zo-thuis-elementen/…` naar dit pakket wijst.
const MAP = mkdtempSync(join(WORTEL, 'dist', 'voorbeelden-'));
after(() => rmSync(MAP, { recursive: true }));

const PAKKET = JSON.parse(readFileSync(join(WORTEL, 'package.json'), 'utf8'));
const SRI = JSON.parse(readFileSync(join(WORTEL, 'dist/sri.json'), 'utf8'));
const inNode = (taal) => bewezenIn('node').filter((stuk) => stuk.taal === taal);

describe('elk stuk code in de documentatie', () => {
  it('wordt ergens bewezen, of zegt dat het niet geprobeerd is', () => {
    assert.ok(STUKKEN.length > 50);
    assert.deepEqual(
      STUKKEN.filter(({ bewijs }) => bewijs === 'geen').map(({ naam, taal }) => `${naam} (${taal})`),
      [],
    );
  });

  it('is te kopiëren: er staat geen open plek in', () => {
    const open = STUKKEN.filter(({ code, taal }) => taal !== 'console' && /sha384-…|\{…\}|="[^"]*…"/.test(code));
    assert.deepEqual(
      open.map(({ naam }) => naam),
      [],
    );
  });
});

describe('voorbeelden in JavaScript', () => {
  inNode('js').forEach(({ naam, code }, index) => {
    it(`${naam} beweert iets, en het klopt`, async () => {
      const { aantal, bron } = metBeweringen(code);
      assert.ok(aantal > 0, 'Zet achter een regel `// →` met wat eruit komt.');
      const bestand = join(MAP, `${index}.mjs`);
      writeFileSync(bestand, `export const __uitkomsten = [];\n${bron}`);
      const { __uitkomsten } = await import(pathToFileURL(bestand).href);
      for (const [gekregen, verwacht, regel] of __uitkomsten) assert.deepEqual(gekregen, verwacht, regel);
    });
  });
});

describe('voorbeelden in JSON', async () => {
  const { leesTarievenset } = await import('zo-thuis-elementen/tarievensets');
  for (const { naam, bladzijde, code } of inNode('json')) {
    it(`${naam} is JSON, en een hele set klopt`, () => {
      const waarde = JSON.parse(code);
      if (bladzijde === 'docs/tarievensets.md' && 'versie' in waarde) assert.ok(leesTarievenset(waarde).goed);
    });
  }
});

describe('opdrachten', () => {
  // Van een opdracht die installeert, bouwt of een server start wordt alleen nagegaan dat zij er is.
  const bestaat = (regel) => {
    const [, script] = /^npm (?:run )?(\S+)/.exec(regel) ?? [];
    if (script) return script in PAKKET.scripts || ['ci', 'install', 'pack'].includes(script);
    const [, opdracht] = /^npx (\S+)/.exec(regel) ?? [];
    return opdracht in PAKKET.bin || opdracht in PAKKET.devDependencies || regel.startsWith('git ');
  };

  for (const { naam, code } of inNode('sh')) {
    it(`${naam} kan`, async () => {
      for (const regel of code
        .split('\n')
        .map((een) => een.replace(/\s+#.*$/, '').trim())
        .filter(Boolean)) {
        const [, stuk] = /^node (?:-p|-e) "(.*)"$/.exec(regel) ?? [];
        if (stuk === undefined) assert.ok(bestaat(regel), regel);
        else {
          // Elke opdracht in de documentatie die iets uitrekent geeft een hele tag; dat een browser haar laadt staat in de toets ernaast.
          const [, bestand, afdruk] =
            /^<script type=module src=\/zo-thuis\/(\S+) crossorigin=anonymous integrity=(\S+)><\/script>\n$/.exec(
              await draai(process.execPath, '-p', stuk),
            ) ?? [];
          assert.equal(afdruk, SRI[bestand], regel);
          assert.match(afdruk, /^sha384-/, regel);
        }
      }
    });
  }
});

describe('regels uit de console', () => {
  for (const { naam, code } of inNode('console')) {
    it(`${naam} staat zoals een element haar schrijft`, () => {
      assert.match(code, /^\[zo-thuis\] [a-z-]+: [a-z-]+ \([\w-]+\)( \/\S+)?\n$/);
    });
  }
});

describe('elke publieke functie', () => {
  const voorbeelden = inNode('js');
  const namenUit = (pad) =>
    voorbeelden.flatMap(({ code }) =>
      [...code.matchAll(/^import \{([^}]*)\} from '([^']+)';/gm)]
        .filter(([, , van]) => van === pad)
        .flatMap(([, namen]) => namen.split(',').map((naam) => naam.trim()))
        .filter((naam) => naam !== '' && new RegExp(`\\b${naam}\\b`).test(code.replaceAll(/^import [^;]*;/gm, '')))
        .map((naam) => ({
          naam,
          geroepen: new RegExp(`\\b(?:new )?${naam}\\(`).test(code) || new RegExp(`\\(${naam}[,)]`).test(code),
        })),
    );
  // De lijsten met codes staan in docs/waarden/codes.md, met hun naam en waar zij gebruikt worden.
  const codes = new Set(
    [...readFileSync(join(WORTEL, 'docs/waarden/codes.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
      ([, naam]) => naam,
    ),
  ).add('RELATIES_PER_SECTOR');

  for (const sub of [...REKENKERNEN, ...LOSSE_MAPPEN]) {
    it(`van /${sub} staat in een voorbeeld dat draait, en elke constante ook`, async () => {
      const pad = `${PAKKET.name}/${sub}`;
      const publiek = await import(pad);
      const gebruikt = namenUit(pad);
      const zonder = Object.keys(publiek).filter((naam) => {
        const isFunctie = typeof publiek[naam] === 'function';
        if (gebruikt.some((een) => een.naam === naam && (een.geroepen || !isFunctie))) return false;
        return !(sub === 'dossier' && codes.has(naam) && Array.isArray(Object.values(publiek[naam])));
      });
      assert.deepEqual(zonder, []);
    });
  }
});

describe('elk element', () => {
  const BLADZIJDE = { 'zo-thuis-dossier': 'dossier' };
  // Wat elk formulierveld van het platform ook heeft.
  const VAN_HET_PLATFORM = ['focus', 'checkValidity', 'reportValidity'];
  const { modules } = JSON.parse(readFileSync(join(WORTEL, 'custom-elements.json'), 'utf8'));
  const elementen = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const inPagina = bewezenIn('browser');

  for (const { tagName, members } of elementen) {
    it(`<${tagName}> staat op zijn eigen bladzijde in een stuk dat draait, en elke methode ergens in een script`, () => {
      const eigen = inPagina.filter(({ bladzijde }) => bladzijde === `docs/${BLADZIJDE[tagName] ?? tagName}.md`);
      assert.ok(eigen.some(({ taal, code }) => taal === 'html' && code.includes(`<${tagName} `)));
      const methoden = members.filter(({ kind, privacy }) => kind === 'method' && (privacy ?? 'public') === 'public');
      const onze = methoden.map(({ name }) => name).filter((naam) => !VAN_HET_PLATFORM.includes(naam));
      const zonder = onze.filter((naam) => !STUKKEN.some(({ code }) => code.includes(`.${naam}(`)));
      assert.deepEqual(zonder, []);
    });
  }
});
