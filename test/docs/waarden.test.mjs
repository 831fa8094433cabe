// De bladzijden in docs/waarden, elk over één waarde: elk veld en elke code, niet meer en niet minder, met een voorbeeld dat klopt.
// De tabellen worden gemaakt uit de vormen; hier liggen ze naast iets anders: het JSON Schema, de typen, en wat de functies teruggeven.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';
import { VOORBEELDEN } from './veldtabellen.mjs';

const { leesDossier, leesLadder, leesNetwerk, leesSteunfiguren } = await import('zo-thuis-elementen/dossier');
const { leesTariefInvoer, leesTariefwerkblad } = await import('zo-thuis-elementen/schema');
const { berekenTarief, vulAan } = await import('zo-thuis-elementen/tarief');
const { leesTarievenset } = await import('zo-thuis-elementen/tarievensets');
const { TARIEVENSETTEN } = await import('zo-thuis-elementen/tarievensets');
const { leesWerkblad } = await import('zo-thuis-elementen/uitwisseling');

const lees = (pad) => readFileSync(join(WORTEL, pad), 'utf8');
const leesJson = (pad) => JSON.parse(lees(pad));
const goed = (gelezen) => assert.deepEqual(gelezen.fouten ?? gelezen.pad ?? null, null);
/** Het antwoord van een lezer die maar één fout noemt. */
const eersteFout = (gelezen) => goed({ pad: gelezen.goed ? undefined : gelezen.pad });

/** Per bladzijde: het schema ernaast, het voorbeeld met elk veld, en wat een waarde nakijkt. */
const BLADZIJDEN = {
  dossier: { schema: 'dossier', voorbeeld: VOORBEELDEN.dossier, lees: (waarde) => goed(leesDossier(waarde)) },
  steunfiguren: {
    schema: 'steunfiguur-form',
    voorbeeld: delen('personen', 'doorvragen', 'toestemming'),
    lees: (waarde) => goed(leesSteunfiguren(waarde)),
  },
  netwerk: {
    schema: 'netwerk-kaart',
    voorbeeld: delen('onderwerp', 'personen', 'banden', 'momenten', 'indeling'),
    lees: (waarde) => goed(leesNetwerk(waarde)),
  },
  ladder: {
    schema: 'zo-thuis-ladder',
    voorbeeld: VOORBEELDEN.dossier.ladder,
    lees: (waarde) => goed(leesLadder(waarde)),
  },
  'tarief-invoer': {
    schema: 'tarief-invoer',
    voorbeeld: VOORBEELDEN['tarief-invoer'],
    lees: (waarde) => goed(leesTariefInvoer(waarde)),
    // Een begin: `vulAan` maakt er een hele invoer van.
    leesStuk: (waarde) => goed(leesTariefInvoer(vulAan(waarde, TARIEVENSETTEN.voorbeeld))),
  },
  'tarief-werkblad': {
    schema: 'tarief-werkblad',
    voorbeeld: VOORBEELDEN['tarief-werkblad'],
    lees: (waarde) => goed(leesTariefwerkblad(waarde)),
    leesStuk: (waarde) => goed(leesWerkblad(waarde)),
  },
  tarievenset: {
    schema: 'tarievenset',
    voorbeeld: VOORBEELDEN.tarievenset,
    lees: (waarde) => eersteFout(leesTarievenset(waarde)),
  },
};

function delen(...namen) {
  return Object.fromEntries(namen.map((naam) => [naam, VOORBEELDEN.dossier[naam]]));
}

/** De tabellen met velden op een bladzijde: per plek de rijen, als kop → cel. */
function veldtabellen(bladzijde) {
  const secties = lees(bladzijde).split(/^### /m).slice(1);
  return secties.flatMap((sectie) => {
    const [kop, ...regels] = sectie.split('\n');
    const [koppen, , ...rijen] = regels
      .filter((regel) => regel.startsWith('|'))
      .map((regel) =>
        regel
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cel) => cel.trim()),
      );
    if (koppen?.[0] !== 'Veld') return [];
    const plek = kop === 'Bovenaan' ? '' : kop.replaceAll('`', '');
    const alsObject = (rij) => Object.fromEntries(koppen.map((naam, index) => [naam, rij[index]]));
    return [{ plek, rijen: rijen.map(alsObject).map((rij) => ({ ...rij, Veld: rij.Veld.replaceAll('`', '') })) }];
  });
}

/** Loopt in een JSON Schema, ook langs verwijzingen en keuzen. */
function schemalezer(wortel) {
  const open = (deel) => {
    const doel = deel.$ref
      ? deel.$ref
          .slice(2)
          .split('/')
          .reduce((plek, stap) => plek[stap], wortel)
      : deel;
    const keuzen = [...(doel.anyOf ?? []), ...(doel.oneOf ?? []), ...(doel.allOf ?? [])];
    return [doel, ...keuzen.filter(({ required, propertyNames }) => !required || !propertyNames).flatMap(open)];
  };
  const eerste = (delen, kies) => delen.map(kies).filter((deel) => deel !== undefined);
  const stap = (delen, naam) =>
    (naam === '*'
      ? delen.flatMap(({ items, additionalProperties }) => [items, additionalProperties])
      : delen.map(({ properties }) => properties?.[naam])
    )
      .filter((deel) => typeof deel === 'object' && Object.keys(deel).length > 0)
      .flatMap(open);
  const op = (plek) => plek.split('/').slice(1).reduce(stap, open(wortel));
  return {
    velden: (plek) => [...new Set(eerste(op(plek), ({ properties }) => properties).flatMap(Object.keys))],
    codes: (plek) => {
      const delen = [...op(plek), ...stap(op(plek), '*')];
      return [...new Set(delen.flatMap((deel) => deel.enum ?? (deel.const === undefined ? [] : [deel.const])))]
        .filter((code) => code !== null)
        .map(String);
    },
  };
}

const zonderHaken = (cel) => cel.replaceAll(/\[[^\]]*\]\([^)]*\)/g, '');

for (const [naam, { schema, voorbeeld, lees: kijkNa, leesStuk = kijkNa }] of Object.entries(BLADZIJDEN)) {
  describe(`docs/waarden/${naam}.md`, () => {
    const pad = `docs/waarden/${naam}.md`;
    const tabellen = veldtabellen(pad);
    const json = leesJson(`dist/schema/${schema}.schema.json`);
    const lezer = schemalezer(json);

    it('heeft per plek precies de velden van het JSON Schema', () => {
      assert.ok(tabellen.length > 0);
      for (const { plek, rijen } of tabellen) {
        // De waarde van een element mag een versie noemen; dat staat in de tekst erboven.
        const velden = lezer.velden(plek).filter((veld) => veld !== 'versie' || naam in VOORBEELDEN);
        assert.deepEqual(rijen.map(({ Veld }) => Veld).sort(), velden.sort(), plek);
      }
    });

    // Dat de verwijzing ergens aankomt ziet docs.test.mjs.
    it('verwijst bij elk object naar zijn velden', () => {
      for (const { plek, rijen } of tabellen) {
        for (const rij of rijen) {
          const hier = ['', '/*'].map((einde) => `${plek}/${rij.Veld}${einde}`);
          const heeftVelden = hier.some((deel) => lezer.velden(deel).length > 0);
          const verwezen = /\[velden\]\(/.test(rij['Wat erin mag']);
          assert.equal(verwezen, heeftVelden, hier[0]);
        }
      }
    });

    it('noemt bij elk veld precies de codes van het JSON Schema', () => {
      for (const { plek, rijen } of tabellen) {
        for (const rij of rijen) {
          const codes = lezer.codes(`${plek}/${rij.Veld}`);
          if (codes.length === 0) continue;
          const genoemd = [...zonderHaken(rij['Wat erin mag']).matchAll(/`([^`]+)`/g)].map(([, code]) => code);
          assert.deepEqual(genoemd.sort(), codes.sort(), `${plek}/${rij.Veld}`);
        }
      }
    });

    it('zegt van elk veld wat het betekent, en geeft van elk veld met een waarde een voorbeeld', () => {
      for (const { plek, rijen } of tabellen) {
        for (const rij of rijen) {
          assert.match(rij.Betekenis, /\w{3}/, `${plek}/${rij.Veld}`);
          const heeftVelden = /\[velden\]\(/.test(rij['Wat erin mag']);
          assert.equal(rij.Voorbeeld === '–', heeftVelden, `${plek}/${rij.Veld}: ${rij.Voorbeeld}`);
        }
      }
    });

    // Een rangnummer en een versie tellen niets.
    it('noemt bij elk getal rond het tarief zijn eenheid', () => {
      for (const { plek, rijen } of tabellen) {
        for (const rij of rijen.filter((een) => 'Eenheid' in een && /^(?:heel )?getal/.test(een['Wat erin mag']))) {
          if (!['actief', 'versie'].includes(rij.Veld)) assert.notEqual(rij.Eenheid, '–', `${plek}/${rij.Veld}`);
        }
      }
    });

    it('heeft voorbeelden die een ontvanger aanneemt', () => {
      kijkNa(voorbeeld);
      const past = new Ajv2020({ strict: false, validateFormats: false }).compile(json);
      assert.ok(past(voorbeeld), JSON.stringify(past.errors));
      const stukken = [...lees(pad).matchAll(/```json\n([^]*?)```/g)].map(([, stuk]) => JSON.parse(stuk));
      assert.ok(stukken.length > 0);
      stukken.forEach(leesStuk);
    });
  });
}

describe('docs/waarden/tarief-resultaat.md', () => {
  const bron = ts.createSourceFile('t.ts', lees('src/domein/tarief/tarief-invoer.ts'), ts.ScriptTarget.ES2022, true);
  const namenIn = (soort) =>
    new Map(bron.statements.filter((knoop) => knoop.kind === soort).map((knoop) => [knoop.name.text, knoop]));
  const interfaces = namenIn(ts.SyntaxKind.InterfaceDeclaration);
  const typen = namenIn(ts.SyntaxKind.TypeAliasDeclaration);
  const ledenVan = (naam) => interfaces.get(naam).members.map((lid) => lid.name.text);
  const codesVan = (naam) => typen.get(naam).type.types.map((lid) => lid.getText(bron).replaceAll("'", ''));
  const tabellen = new Map(veldtabellen('docs/waarden/tarief-resultaat.md').map(({ plek, rijen }) => [plek, rijen]));
  const codesIn = (tabel, veld) => {
    const rij = tabellen.get(tabel).find(({ Veld }) => Veld === veld);
    return [...rij['Wat erin kan staan'].matchAll(/`([^`]+)`/g)].map(([, code]) => code);
  };
  const invoer = vulAan({}, TARIEVENSETTEN.voorbeeld);
  const resultaat = berekenTarief(invoer);
  const veldnamen = (tabel) => tabellen.get(tabel).map(({ Veld }) => Veld);

  for (const naam of ['TariefResultaat', 'Bouwsteen', 'BouwsteenNiveau', 'TariefMelding']) {
    it(`${naam}: precies de velden van het type`, () => {
      assert.deepEqual(veldnamen(naam).sort(), ledenVan(naam).sort());
      for (const { Betekenis, Voorbeeld, Veld } of tabellen.get(naam)) {
        assert.match(Betekenis, /\w{3}/, Veld);
        assert.match(Voorbeeld, /\S/, Veld);
      }
    });
  }

  it('heeft de velden die de functie teruggeeft', () => {
    const slecht = berekenTarief({ ...invoer, plaatsen: 0 });
    assert.deepEqual(veldnamen('TariefResultaat').sort(), Object.keys(resultaat).sort());
    assert.deepEqual(veldnamen('Bouwsteen').sort(), Object.keys(resultaat.bouwstenen[0]).sort());
    assert.deepEqual(veldnamen('BouwsteenNiveau').sort(), Object.keys(resultaat.bouwstenenNiveau[0]).sort());
    assert.deepEqual(veldnamen('TariefMelding').sort(), Object.keys(slecht.meldingen[0]).sort());
    assert.deepEqual(veldnamen('Methoden').sort(), Object.keys(resultaat.methoden).sort());
  });

  it('noemt precies de nummers en codes van het type', () => {
    for (const tabel of ['Bouwsteen', 'BouwsteenNiveau']) {
      assert.deepEqual(codesIn(tabel, 'nummer'), codesVan('BouwsteenNummer'));
      assert.deepEqual(codesIn(tabel, 'code'), codesVan('BouwsteenCode'));
    }
    assert.deepEqual(codesIn('BouwsteenNiveau', 'kostprijselement'), [
      ...Object.keys(resultaat.kostprijselementen),
      'naar-rato',
    ]);
  });

  it('heeft als voorbeeld wat er echt uitkomt', () => {
    for (const { Veld, Voorbeeld } of tabellen.get('TariefResultaat')) {
      if (Voorbeeld !== '–') assert.deepEqual(JSON.parse(Voorbeeld.replaceAll('`', '')), resultaat[Veld], Veld);
    }
    for (const { Veld, Voorbeeld } of tabellen.get('BouwsteenNiveau')) {
      assert.deepEqual(JSON.parse(Voorbeeld.replaceAll('`', '')), resultaat.bouwstenenNiveau[8][Veld], Veld);
    }
  });

  it('noemt bij de methoden precies de keuzen van de invoer', () => {
    const lezer = schemalezer(leesJson('dist/schema/tarief-invoer.schema.json'));
    const wijzen = (plek) => lezer.codes(plek);
    const verwacht = {
      inkomen: wijzen('/inkomen/wijze'),
      overhead: [...wijzen('/overhead/grondslag'), ...wijzen('/overhead/wijze').filter((een) => een !== 'percentage')],
      gelieerdeOrganisatie: ['geen', ...wijzen('/gelieerdeOrganisatie/wijze')],
      leegstand: wijzen('/leegstand/methode'),
      marge: wijzen('/marge/methode'),
      zorgzwaarte: ['geen', 'factor', 'herberekening'],
    };
    for (const [veld, codes] of Object.entries(verwacht)) assert.deepEqual(codesIn('Methoden', veld), codes, veld);
  });
});

describe('docs/waarden/README.md', () => {
  it('noemt elke bladzijde en elk JSON Schema', () => {
    const tekst = lees('docs/waarden/README.md');
    for (const [naam, { schema }] of Object.entries(BLADZIJDEN)) {
      assert.ok(tekst.includes(`](${naam}.md)`), naam);
      assert.ok(tekst.includes(`dist/schema/${schema}.schema.json`), schema);
    }
    for (const naam of ['tarief-resultaat', 'codes']) assert.ok(tekst.includes(`](${naam}.md)`), naam);
  });
});
