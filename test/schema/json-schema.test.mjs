// De JSON-schema's in dist/: voor een ontvanger die niet in JavaScript controleert, en met dezelfde uitkomst als het zod-schema.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { TARIEVENSETTEN } from 'zo-thuis-elementen/tarievensets';

const lees = async (pad) => JSON.parse(await readFile(new URL(pad, import.meta.url), 'utf8'));
// Ajv kent `format: uri` niet vanzelf; het schema noemt daarom ook een patroon.
const ajv = new Ajv2020({ validateFormats: false, strict: false });
const controleer = async (naam) => ajv.compile(await lees(`../../dist/schema/${naam}.schema.json`));
const voorbeelden = await lees('../voorbeelden/tarief.json');

describe('tarief-invoer.schema.json', () => {
  it('neemt elke voorbeeldinvoer aan, ook met onbekende sleutels', async () => {
    const past = await controleer('tarief-invoer');
    for (const { invoer } of voorbeelden) {
      assert.ok(past({ ...invoer, zaaknummer: 'Z-1' }), JSON.stringify(past.errors));
    }
  });

  it('weigert wat het zod-schema weigert', async () => {
    const past = await controleer('tarief-invoer');
    const [{ invoer }] = voorbeelden;
    const eigen = (velden) => ({ ...invoer, herkomst: { '/marge/fractie': { status: 'eigen', ...velden } } });
    const fout = {
      versie: { ...invoer, versie: 2 },
      plaatsen: { ...invoer, plaatsen: 2.5 },
      wijze: { ...invoer, inkomen: { wijze: 'winst' } },
      fractie: { ...invoer, leegstand: { fractie: 1, methode: 'deler' } },
      bedrag: { ...invoer, huisvesting: { bedragPerJaar: -1 } },
      naam: { ...invoer, naam: 'x'.repeat(2001) },
      webadres: eigen({ url: 'javascript:alert(1)' }),
      status: eigen({ status: 'zeker' }),
    };
    for (const [naam, waarde] of Object.entries(fout)) assert.equal(past(waarde), false, naam);
  });

  it('telt tekens zoals een lezer dat doet', async () => {
    const past = await controleer('tarief-invoer');
    assert.ok(past({ ...voorbeelden[0].invoer, naam: '🏠'.repeat(2000) }));
  });
});

// Elke eigenschap in een schema, met haar plek; een verwijzing wordt gevolgd.
function eigenschappen(schema, geheel, pad = '', gezien = new Set()) {
  if (schema.$ref) {
    if (gezien.has(schema.$ref)) return [];
    return eigenschappen(geheel.$defs[schema.$ref.split('/').at(-1)], geheel, pad, new Set([...gezien, schema.$ref]));
  }
  const binnen = (deel, plek) => eigenschappen(deel, geheel, plek, gezien);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([naam, deel]) => [
      {
        pad: `${pad}/${naam}`,
        uitleg: deel.description ?? (deel.$ref && geheel.$defs[deel.$ref.split('/').at(-1)].description),
      },
      ...binnen(deel, `${pad}/${naam}`),
    ]),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((deel) => binnen(deel, pad)),
    ...(schema.items ? binnen(schema.items, `${pad}/*`) : []),
    ...(typeof schema.additionalProperties === 'object' ? binnen(schema.additionalProperties, `${pad}/*`) : []),
  ];
}

describe('tarief-werkblad.schema.json', () => {
  const blad = (anders) => ({ soort: 'tarief-werkblad', versie: 1, scenarios: [voorbeelden[0].invoer], ...anders });
  const aanbieding = { naam: 'A', tariefPerEtmaal: 171.7, niveau: 'zwaar', bouwstenen: { 1: 50, 10: -1.5 } };

  it('neemt een werkblad aan, met en zonder alles wat mag ontbreken', async () => {
    const past = await controleer('tarief-werkblad');
    const vol = {
      actief: 1,
      scenarios: voorbeelden.slice(0, 4).map(({ invoer }) => invoer),
      aanbiedingen: Array.from({ length: 100 }, () => aanbieding),
      bandbreedtes: [{ pad: '/plaatsen', laag: 3, hoog: 5, reden: 'zo' }],
      indexering: { van: 2024, naar: 2025, methode: 'eerste-jaar-geen-nacalculatie' },
      notitie: 'x',
    };
    for (const anders of [{}, vol, { indexering: null, aanbiedingen: [] }])
      assert.ok(past(blad(anders)), JSON.stringify(past.errors));
  });

  it('weigert wat de lezer weigert', async () => {
    const past = await controleer('tarief-werkblad');
    const { invoer } = voorbeelden[0];
    const fout = {
      soort: { soort: 'dossier' },
      leeg: { scenarios: [] },
      vijf: { scenarios: Array.from({ length: 5 }, () => invoer) },
      'een fout scenario': { scenarios: [{ ...invoer, plaatsen: 13 }] },
      actief: { actief: -1 },
      'te veel aanbiedingen': { aanbiedingen: Array.from({ length: 101 }, () => aanbieding) },
      'tarief onder nul': { aanbiedingen: [{ ...aanbieding, tariefPerEtmaal: -1 }] },
      plek: { bandbreedtes: [{ pad: 'plaatsen', laag: 3, hoog: 5 }] },
      methode: { indexering: { van: 2024, naar: 2025, methode: 'anders' } },
    };
    for (const [naam, anders] of Object.entries(fout)) assert.equal(past(blad(anders)), false, naam);
  });
});

describe('elk veld heeft uitleg', () => {
  for (const [naam, laagste] of [
    ['tarief-invoer', 60],
    ['tarievenset', 25],
    ['tarief-werkblad', 90],
  ]) {
    it(`${naam}.schema.json`, async () => {
      const schema = await lees(`../../dist/schema/${naam}.schema.json`);
      const velden = eigenschappen(schema, schema);
      assert.ok(velden.length >= laagste, `${velden.length} velden gevonden`);
      assert.deepEqual(
        velden.filter(({ uitleg }) => !/^\S[^]{3,}$/.test(uitleg ?? '')),
        [],
      );
      assert.ok(schema.title && schema.description);
    });
  }
});

describe('tarievenset.schema.json', () => {
  it('neemt de sets van het pakket en die van de demo aan', async () => {
    const past = await controleer('tarievenset');
    const demo = await lees('../../demo/openbaar/tarievenset-rietmonde-2026.json');
    for (const set of [...Object.values(TARIEVENSETTEN), demo]) assert.ok(past(set), JSON.stringify(past.errors));
  });

  it('weigert een set zonder datum', async () => {
    const past = await controleer('tarievenset');
    assert.equal(past({ ...TARIEVENSETTEN.leeg, datum: '2026' }), false);
  });
});
