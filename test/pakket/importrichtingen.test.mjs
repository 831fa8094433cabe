// Bewaakt welke kant imports op mogen: elementen → scherm → ui → teksten en i18n, en alles → domein. Zo blijft de rekenkern puur en blijft zod uit de pagina.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BRONNEN, invoerVan } from './bronnen.mjs';

// Per laag: de lagen en de pakketten die zij mag gebruiken. `wortel` zijn de bestanden direct in src/.
const LAGEN = {
  domein: { lagen: ['domein'], pakketten: [] },
  i18n: { lagen: ['i18n'], pakketten: [] },
  teksten: { lagen: ['teksten'], pakketten: [] },
  // Voor vertalers, in Node. Geen laag van de pagina mag hier iets uit halen: noten horen niet in een element.
  vertaling: { lagen: ['vertaling', 'teksten', 'i18n'], pakketten: [] },
  schema: { lagen: ['schema', 'domein'], pakketten: [/^zod\/mini$/] },
  ui: { lagen: ['ui', 'i18n', 'teksten', 'domein', 'versie'], pakketten: [/^lit(\/|$)/, /^@lit\/context$/] },
  scherm: {
    lagen: ['scherm', 'ui', 'i18n', 'teksten', 'domein', 'versie'],
    pakketten: [/^lit(\/|$)/, /^@lit\/context$/],
  },
  elementen: {
    lagen: ['elementen', 'scherm', 'ui', 'i18n', 'teksten', 'domein', 'versie'],
    pakketten: [/^lit(\/|$)/, /^@lit\/context$/],
  },
  versie: { lagen: [], pakketten: [] },
  wortel: { lagen: ['elementen', 'versie'], pakketten: [] },
};

function laagVan(pad) {
  if (pad === 'src/versie.ts') return 'versie';
  const delen = pad.split('/');
  return delen.length > 2 ? delen[1] : 'wortel';
}

const elementVan = (pad) => pad.match(/^src\/elementen\/([^/]+)\//)?.[1];

function bezwaar(van, naar) {
  const regel = LAGEN[laagVan(van)];
  if (regel === undefined) return 'staat in een map zonder regel';
  if (!naar.startsWith('src/'))
    return regel.pakketten.some((patroon) => patroon.test(naar)) ? null : 'mag dit pakket niet gebruiken';
  if (!BRONNEN.includes(naar)) return 'wijst naar een bestand dat er niet is';
  if (!regel.lagen.includes(laagVan(naar))) return 'gaat de verkeerde kant op';
  if (elementVan(van) && elementVan(naar) && elementVan(van) !== elementVan(naar))
    return 'haalt iets uit de map van een ander element';
  if (/^src\/elementen\/[^/]+\/define\.ts$/.test(naar) && !['src/define.ts', 'src/laden.ts'].includes(van))
    return 'registreert een element als neveneffect';
  return null;
}

test('elke import in src/ gaat een kant op die mag', () => {
  const bezwaren = BRONNEN.flatMap((van) =>
    invoerVan(van).flatMap(({ naar }) => {
      const reden = bezwaar(van, naar);
      return reden === null ? [] : [`${van} → ${naar}: ${reden}`];
    }),
  );
  assert.deepEqual(bezwaren, []);
});

test('de regels zien een overtreding', () => {
  assert.equal(bezwaar('src/domein/json.ts', 'src/versie.ts'), 'gaat de verkeerde kant op');
  assert.equal(bezwaar('src/domein/json.ts', 'lit'), 'mag dit pakket niet gebruiken');
  assert.equal(bezwaar('src/schema/tarief.ts', 'zod'), 'mag dit pakket niet gebruiken');
  assert.equal(bezwaar('src/teksten/index.ts', 'src/elementen/netwerk-kaart/teksten.ts'), 'gaat de verkeerde kant op');
  assert.equal(bezwaar('src/ui/vertaal-controller.ts', 'src/vertaling/noten.ts'), 'gaat de verkeerde kant op');
  assert.equal(bezwaar('src/ui/define.ts', 'src/versie.ts'), null);
});
