// Bewaakt custom-elements.json: het volgt uit de bron, staat zo in de repository, en noemt alles wat een element belooft.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maakManifest, manifesttekst } from '../../scripts/cem/manifest.mjs';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { bereikbaarVanuit } from './bronnen.mjs';
import { bestaat, draai, lees, leesJson, PAKKET } from './hulp.mjs';

const vers = await maakManifest();
const MANIFEST = leesJson('custom-elements.json');
const declaraties = MANIFEST.modules.flatMap(({ declarations }) => declarations);

test('custom-elements.json volgt uit de bron', () => {
  assert.equal(lees('custom-elements.json'), manifesttekst(vers), 'Draai `npm run build`.');
});

test('custom-elements.json staat zo in de repository', async (t) => {
  // De bouw vóór deze toets heeft het bestand al bijgewerkt; alleen git weet nog of iemand vergat het mee te nemen.
  const gevolgd = bestaat('.git') && (await draai('git', 'ls-files', 'custom-elements.json')).trim() !== '';
  if (!gevolgd) return t.skip('geen git-kloon waarin custom-elements.json gevolgd wordt');
  const verschil = await draai('git', 'diff', '--stat', '--', 'custom-elements.json');
  assert.equal(verschil, '', 'Het manifest is veranderd: neem het mee met `git add custom-elements.json`.');
});

test('twee keer lezen geeft hetzelfde manifest', async () => {
  assert.equal(manifesttekst(await maakManifest()), manifesttekst(vers));
});

test('elk element staat in het manifest, met zijn registratie', () => {
  const registraties = MANIFEST.modules.flatMap(({ path, exports }) =>
    exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name, declaration }) => ({ tag: name, path, ...declaration })),
  );
  assert.deepEqual(
    registraties.map(({ tag, path, module }) => ({ tag, path, module })),
    TAGS.map((tag) => ({ tag, path: `dist/elementen/${tag}/define.js`, module: `dist/elementen/${tag}/${tag}.js` })),
  );
  assert.deepEqual(
    declaraties.map(({ tagName }) => tagName),
    TAGS,
  );
});

test('elk pad in het manifest is een bestand in het pakket dat te importeren is', () => {
  const importeerbaar = new Set(Object.values(PAKKET.exports).map((ingang) => ingang.default));
  assert.deepEqual(
    MANIFEST.modules.map(({ path }) => path).filter((pad) => !importeerbaar.has(`./${pad}`)),
    [],
  );
});

for (const declaratie of declaraties) {
  const { tagName: tag } = declaratie;
  const ingang = `src/elementen/${tag}/${tag}.ts`;
  const modules = bereikbaarVanuit(ingang);
  const teksten = modules.filter((pad) => /^src\/(elementen|ui)\//.test(pad)).map(zonderCommentaar);

  test(`<${tag}>: elk onderdeel heeft een beschrijving`, () => {
    const zonder = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'].flatMap(
      (soort) =>
        (declaratie[soort] ?? [])
          .filter(({ description }) => !description?.trim())
          .map(({ name }) => `${soort}: ${name}`),
    );
    assert.deepEqual(zonder, []);
  });

  for (const [soort, zoek] of Object.entries({
    cssParts: (tekst) =>
      [...tekst.matchAll(/\bpart(?:=|: )["']([\w\s-]+)["']/g)].flatMap(([, namen]) => namen.trim().split(/\s+/)),
    slots: (tekst) =>
      [...tekst.matchAll(/<slot\b([^>]*)>|createElement\('slot'\)/g)].map(
        ([, attributen]) => attributen?.match(/\bname=["']([\w-]+)["']/)?.[1] ?? '',
      ),
    cssProperties: (tekst) => [...tekst.matchAll(/var\(\s*(--zo-thuis-[\w-]+)/g)].map(([, naam]) => naam),
  })) {
    test(`<${tag}>: het manifest noemt precies de ${soort} die in de bron staan`, () => {
      assert.deepEqual(namenIn(declaratie[soort]), uniek(teksten.flatMap(zoek)));
    });
  }

  test(`<${tag}>: het manifest noemt elke gebeurtenis die de bron afvuurt of belooft`, () => {
    const namen = namenIn(declaratie.events);
    const scherm = modules.filter((pad) => pad.startsWith('src/scherm/')).map(zonderCommentaar);
    const belofte = uniek([...teksten, ...scherm].flatMap(afgevuurd).concat(beloofd(tag)));
    assert.deepEqual(
      belofte.filter((naam) => !namen.includes(naam)),
      [],
    );
  });
}

function zonderCommentaar(pad) {
  return lees(pad)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

const uniek = (namen) => [...new Set(namen)].sort();
const namenIn = (vermeldingen) => uniek((vermeldingen ?? []).map(({ name }) => name));

/** Namen in `new Event('…')` en soortgenoten; een constante wordt opgezocht in dezelfde tekst. Wat over het document gaat is van ons onderling. */
function afgevuurd(tekst) {
  return [
    ...tekst.matchAll(/(?<!ownerDocument\.dispatchEvent\()new \w*Event(?:<[^>]*>)?\(\s*(?:'([^']+)'|([A-Z][A-Z_]+))/g),
  ]
    .map(([, naam, constante]) => naam ?? tekst.match(new RegExp(`\\b${constante}\\b[^=]*=\\s*'([^']+)'`))?.[1])
    .filter((naam) => naam !== undefined);
}

/** De eigen gebeurtenissen in HTMLElementEventMap, uit <tag>.events.ts. */
function beloofd(tag) {
  const pad = `src/elementen/${tag}/${tag}.events.ts`;
  if (!bestaat(pad)) return [];
  const kaart = zonderCommentaar(pad).match(/interface HTMLElementEventMap\s*\{([^}]*)\}/)?.[1] ?? '';
  return [...kaart.matchAll(/'([^']+)'\s*:/g)].map(([, naam]) => naam);
}
