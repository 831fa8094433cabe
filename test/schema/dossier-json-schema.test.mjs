// De JSON-schema's van het dossier, de kaart, de ladder en het formulier: zij nemen aan en weigeren precies wat het zod-schema en de lezer aannemen en weigeren.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { leesDossier, leesLadder, leesNetwerk, leesSteunfiguren } from 'zo-thuis-elementen/dossier';
import { dossierSchema, ladderSchema, netwerkSchema, steunfigurenSchema } from 'zo-thuis-elementen/schema';
import { DEELGEVALLEN, GEVALLEN, VOLLEDIG } from './dossier-gevallen.mjs';
import { willekeurigDossier, ZAAD } from './dossier-willekeurig.mjs';

const lees = async (pad) => JSON.parse(await readFile(new URL(pad, import.meta.url), 'utf8'));
const SCHEMA = await lees('../../dist/schema/dossier.schema.json');
const past = new Ajv2020().compile(SCHEMA);
const voorbeeld = await lees('../voorbeelden/dossier.json');

const volgensZod = (schema, document) =>
  (schema.safeParse(document).error?.issues ?? []).map(
    ({ path, message }) => `${path.map((stap) => `/${stap}`).join('')} ${message}`,
  );

/** Wat de lezer aan de vorm afkeurt. De samenhang, die een schema niet kent, bekijkt hij pas als de vorm klopt. */
function vormfouten(gelezen) {
  if (gelezen.goed) return [];
  return gelezen.fouten
    .filter(({ pad, code }) => code !== 'id-dubbel' && !(code === 'keuze-onbekend' && pad.endsWith('/sector')))
    .map(({ pad, code }) => `${pad} ${code}`);
}

describe('dossier.schema.json', () => {
  for (const { naam, document, fouten } of GEVALLEN) {
    it(`${naam}: ${fouten.length === 0 ? 'past' : 'past niet'}`, () => {
      assert.equal(past(document), fouten.length === 0, JSON.stringify(past.errors));
      assert.deepEqual(volgensZod(dossierSchema, document), fouten);
    });
  }

  it('neemt het voorbeeld van het contract aan', () => {
    assert.ok(past(voorbeeld), JSON.stringify(past.errors));
  });

  it(`oordeelt over willekeurige dossiers als zod en als leesDossier (zaad ${ZAAD})`, () => {
    const telling = { goed: 0, fout: 0 };
    // De versie blijft: een lezer die haar niet kent, kijkt niet verder.
    const eigenschap = fc.property(willekeurigDossier(voorbeeld, ['/versie']), (document) => {
      const fouten = volgensZod(dossierSchema, document);
      assert.deepEqual(vormfouten(leesDossier(document)), fouten);
      assert.equal(past(document), fouten.length === 0, JSON.stringify(past.errors));
      telling[fouten.length === 0 ? 'goed' : 'fout'] += 1;
    });
    fc.assert(eigenschap, { seed: ZAAD, numRuns: 1500 });
    assert.ok(telling.goed > 100 && telling.fout > 100, JSON.stringify(telling));
  });

  it('heeft een opschrift, en noemt wat verplicht is', () => {
    assert.equal(SCHEMA.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(SCHEMA.title, 'Dossier');
    assert.deepEqual(SCHEMA.required, ['versie', 'onderwerp']);
    assert.deepEqual(SCHEMA.properties.onderwerp.required, ['soort']);
  });
});

/** Elk veld in een schema, met zijn pad. Een definitie telt één keer, waar zij staat. */
function velden(schema, pad = '') {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([sleutel, deel]) =>
    sleutel === 'properties'
      ? Object.entries(deel).flatMap(([naam, veld]) => [[`${pad}/${naam}`, veld], ...velden(veld, `${pad}/${naam}`)])
      : velden(deel, sleutel === '$defs' ? '' : pad),
  );
}

describe('de beschrijvingen', async () => {
  for (const [naam, minstens] of [
    ['dossier', 150],
    ['steunfiguur-form', 80],
    ['netwerk-kaart', 80],
    ['zo-thuis-ladder', 60],
  ]) {
    it(`${naam}: elk veld zegt wat het betekent, in een zin`, async () => {
      const alle = velden(await lees(`../../dist/schema/${naam}.schema.json`));
      assert.ok(alle.length >= minstens, String(alle.length));
      for (const [pad, { description }] of alle) {
        assert.match(description ?? '', /^\p{Lu}.*[.?]$/u, pad);
        assert.ok(description.length <= 160, pad);
      }
    });
  }

  it('noemt een veld dat op meer plekken voorkomt overal hetzelfde', () => {
    const naam = SCHEMA.properties.onderwerp.properties.naam.description;
    assert.equal(naam, 'Een naam, voorletters of een alias.');
  });
});

describe('steunfiguur-form.schema.json', async () => {
  const pastForm = new Ajv2020().compile(await lees('../../dist/schema/steunfiguur-form.schema.json'));
  const { personen, doorvragen, toestemming } = VOLLEDIG;
  const gevallen = {
    alles: { personen, doorvragen, toestemming },
    'niets ingevuld': {},
    'leeg op elke manier': { personen: null, doorvragen: '', toestemming: ' ' },
    'een lijst': [],
    'een persoon zonder soort': { personen: [{ id: 'p1', naam: 'R.' }] },
    'een andere code': { doorvragen: { vragen: [{ code: 'onveilig' }] } },
  };
  for (const [naam, document] of Object.entries(gevallen)) {
    it(`${naam}: dezelfde uitkomst als zod en leesSteunfiguren`, () => {
      const fouten = volgensZod(steunfigurenSchema, document);
      assert.deepEqual(vormfouten(leesSteunfiguren(document)), fouten);
      assert.equal(pastForm(document), fouten.length === 0, JSON.stringify(pastForm.errors));
    });
  }

  it('weigert alleen de laatste drie', () => {
    assert.deepEqual(Object.values(gevallen).map(pastForm), [true, true, true, false, false, false]);
  });
});

describe('zo-thuis-ladder.schema.json', async () => {
  const pastLadder = new Ajv2020().compile(await lees('../../dist/schema/zo-thuis-ladder.schema.json'));
  const gevallen = {
    alles: VOLLEDIG.ladder,
    'niets ingevuld': {},
    'leeg op elke manier': { huidig: null, gewenst: '', afwegingen: ' ' },
    'een lijst': [],
    'een andere trede': { gewenst: { trede: 'hotel' } },
    'een halve dag': { evaluatieOp: '2026-01' },
  };
  for (const [naam, document] of Object.entries(gevallen)) {
    it(`${naam}: dezelfde uitkomst als zod en leesLadder`, () => {
      const fouten = volgensZod(ladderSchema, document);
      assert.deepEqual(vormfouten(leesLadder(document)), fouten);
      assert.equal(pastLadder(document), fouten.length === 0, JSON.stringify(pastLadder.errors));
    });
  }

  it('weigert alleen de laatste drie', () => {
    assert.deepEqual(Object.values(gevallen).map(pastLadder), [true, true, true, false, false, false]);
  });
});

describe('netwerk-kaart.schema.json', async () => {
  const schema = await lees('../../dist/schema/netwerk-kaart.schema.json');
  const pastKaart = new Ajv2020().compile(schema);
  const vanDeKaart = ({ onderwerp, personen, banden, momenten, indeling }) => ({
    onderwerp,
    personen,
    banden,
    momenten,
    indeling,
  });
  const { onderwerp } = VOLLEDIG;
  const gevallen = {
    alles: vanDeKaart(VOLLEDIG),
    'alleen een onderwerp': { onderwerp: { soort: 'gezin' } },
    'leeg op elke manier': { onderwerp, personen: null, banden: '', momenten: ' ', indeling: null },
    'een lijst': [],
    'een onderwerp zonder soort': { onderwerp: { naam: 'J.' } },
    'een band zonder naar': { onderwerp, banden: [{ van: 'p1' }] },
    'een andere ring': { onderwerp, indeling: { ringen: [{ code: 4 }] } },
  };
  for (const [naam, document] of Object.entries(gevallen)) {
    it(`${naam}: dezelfde uitkomst als zod en leesNetwerk`, () => {
      const fouten = volgensZod(netwerkSchema, document);
      assert.deepEqual(vormfouten(leesNetwerk(document)), fouten);
      assert.equal(pastKaart(document), fouten.length === 0, JSON.stringify(pastKaart.errors));
    });
  }

  it('weigert alleen de laatste vier', () => {
    assert.deepEqual(Object.values(gevallen).map(pastKaart), [true, true, true, false, false, false, false]);
  });

  it('vraagt een onderwerp; wat leesNetwerk aanvult past', () => {
    assert.deepEqual(schema.required, ['onderwerp']);
    assert.equal(pastKaart({}), false);
    assert.ok(pastKaart(leesNetwerk({}).waarde), JSON.stringify(pastKaart.errors));
  });

  it(`oordeelt over willekeurige netwerken als zod en als leesNetwerk (zaad ${ZAAD})`, () => {
    const telling = { goed: 0, fout: 0 };
    // Het onderwerp blijft: de lezer vult het aan, een schema niet.
    const document = willekeurigDossier(voorbeeld, ['/onderwerp']).map(vanDeKaart);
    const eigenschap = fc.property(document, (netwerk) => {
      const fouten = volgensZod(netwerkSchema, netwerk);
      assert.deepEqual(vormfouten(leesNetwerk(netwerk)), fouten);
      assert.equal(pastKaart(netwerk), fouten.length === 0, JSON.stringify(pastKaart.errors));
      telling[fouten.length === 0 ? 'goed' : 'fout'] += 1;
    });
    fc.assert(eigenschap, { seed: ZAAD, numRuns: 1000 });
    assert.ok(telling.goed > 100 && telling.fout > 100, JSON.stringify(telling));
  });
});

describe('de waarden van de elementen', async () => {
  const DELEN = [
    ['steunfiguur-form', steunfigurenSchema, leesSteunfiguren],
    ['netwerk-kaart', netwerkSchema, leesNetwerk],
    ['zo-thuis-ladder', ladderSchema, leesLadder],
  ];
  for (const [deel, schema, lezer] of DELEN) {
    const pastDeel = new Ajv2020().compile(await lees(`../../dist/schema/${deel}.schema.json`));
    for (const { naam, waarde, fouten } of DEELGEVALLEN) {
      const verwacht = fouten[deel] ?? [];
      it(`${naam}: ${deel} ${verwacht.length === 0 ? 'neemt het aan' : 'weigert het'}, in zod, in JSON Schema en als lezer`, () => {
        assert.equal(pastDeel(waarde), verwacht.length === 0, JSON.stringify(pastDeel.errors));
        // Een kaart zonder onderwerp vult de lezer aan, en dan noemt zod ook dat; bij een andere versie kijkt hij niet verder.
        const volgensLezer = vormfouten(lezer(waarde));
        if (!verwacht.includes('/onderwerp veld-ontbreekt')) assert.deepEqual(volgensLezer, verwacht);
        for (const fout of verwacht) assert.ok(volgensZod(schema, waarde).includes(fout), volgensZod(schema, waarde));
        assert.equal(schema.safeParse(waarde).success, verwacht.length === 0);
      });
    }
  }
});
