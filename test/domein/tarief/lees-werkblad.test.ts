// leesWerkblad: een werkblad van buiten, of één invoer; en leesTariefwerkblad, dat ook nakijkt of elk scenario klopt.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leesWerkblad, werkbladVan } from '../../../src/domein/uitwisseling/index.js';
import { leesTariefInvoer, leesTariefwerkblad, tariefWerkbladSchema } from '../../../src/schema/index.js';
import { bevries, met, voorbeeldInvoer } from './hulp.js';
import { voorbeelden } from './voorbeelden.js';
import { voorbeeldWerkblad } from './werkblad.js';

type Document = Record<string, unknown>;
const anders = (velden: Document): Document => ({ ...voorbeeldWerkblad(), ...velden });
const fouten = (waarde: unknown): string[] => {
  const gelezen = leesWerkblad(waarde);
  return gelezen.goed ? [] : gelezen.fouten.map(({ pad, code }) => `${pad} ${code}`);
};
const aanbod = (velden: Document): Document => anders({ aanbiedingen: [{ naam: 'A', tariefPerEtmaal: 1, ...velden }] });
const band = (velden: Document): Document =>
  anders({ bandbreedtes: [{ pad: '/plaatsen', laag: 1, hoog: 2, ...velden }] });

describe('leesWerkblad', () => {
  it('leest een werkblad uit tekst en uit een waarde, en geeft een kopie', () => {
    const blad = bevries(voorbeeldWerkblad());
    for (const vorm of [blad, JSON.stringify(blad)]) {
      const gelezen = leesWerkblad(vorm);
      expect(gelezen).to.deep.equal({ goed: true, waarde: blad });
      if (gelezen.goed) expect(gelezen.waarde).not.to.equal(blad);
    }
  });

  it('maakt van een bestand met één invoer een werkblad van één', () => {
    for (const { invoer } of voorbeelden) {
      expect(leesWerkblad(invoer)).to.deep.equal({ goed: true, waarde: werkbladVan(invoer) });
    }
    expect(leesWerkblad('{"plaatsen":4}')).to.deep.include({ goed: true });
  });

  it('vult in wat mag ontbreken', () => {
    const { soort, versie, scenarios } = voorbeeldWerkblad();
    for (const leeg of [
      {},
      { actief: null, aanbiedingen: null, bandbreedtes: null, indexering: null, notitie: null },
    ]) {
      expect(leesWerkblad({ soort, versie, scenarios, ...leeg })).to.deep.equal({
        goed: true,
        waarde: {
          soort,
          versie,
          scenarios,
          actief: 0,
          aanbiedingen: [],
          bandbreedtes: [],
          indexering: null,
          notitie: '',
        },
      });
    }
  });

  it('leest wat bij de niveaus en de indexcijfers is ingevuld, en laat een lege lijst weg', () => {
    const cijfer = { jaar: 2027, reeks: 'ppc', stand: 'definitief', waarde: -0.01, status: 'secundair', bron: 'brief' };
    const lijsten = {
      indexcijfers: [cijfer],
      verdeling: [
        { code: null, aantal: 2 },
        { code: 'zwaar', aantal: 0 },
      ],
      producten: [{ code: 'zwaar', product: '44GHL' }],
    };
    expect(leesWerkblad(anders(lijsten))).to.deep.equal({ goed: true, waarde: anders(lijsten) });
    expect(leesTariefwerkblad(anders(lijsten)).goed).to.equal(true);
    expect(tariefWerkbladSchema.safeParse(anders(lijsten)).success).to.equal(true);
    expect(leesWerkblad(anders({ indexcijfers: [], verdeling: null, producten: [] }))).to.deep.equal({
      goed: true,
      waarde: voorbeeldWerkblad(),
    });
    expect(fouten(anders({ indexcijfers: [{ ...cijfer, reeks: 'cpi', waarde: null }] }))).to.have.members([
      '/indexcijfers/0/reeks keuze-onbekend',
      '/indexcijfers/0/waarde veld-ontbreekt',
    ]);
    expect(fouten(anders({ verdeling: [{ aantal: -1 }], producten: [{ code: 'zwaar' }] }))).to.have.members([
      '/verdeling/0/aantal bedrag-negatief',
      '/producten/0/product veld-ontbreekt',
    ]);
  });

  it('neemt een scenario aan dat nog half is of niet klopt, en laat onbekende sleutels staan', () => {
    const scenarios = [{ naam: 'leeg' }, met(voorbeeldInvoer(), { '/plaatsen': -5, '/zaak': 'Z-1' })];
    const blad = anders({ scenarios, zaaknummer: 'Z-1' });
    expect(leesWerkblad(blad)).to.deep.equal({ goed: true, waarde: blad });
  });

  const GEVALLEN: readonly [naam: string, waarde: unknown, fouten: readonly string[]][] = [
    ['niets', undefined, [' json-ongeldig']],
    ['null', null, [' waarde-ongeldig']],
    ['een lijst', [voorbeeldWerkblad()], [' waarde-ongeldig']],
    ['een leeg object', {}, [' waarde-ongeldig']],
    ['iets anders', { personen: [] }, ['/soort veld-ontbreekt']],
    ['geen JSON', '{', [' json-ongeldig']],
    ['een andere soort', anders({ soort: 'dossier' }), ['/soort keuze-onbekend']],
    ['zonder soort', anders({ soort: null }), ['/soort veld-ontbreekt']],
    ['zonder versie', anders({ versie: null }), ['/versie veld-ontbreekt']],
    ['een andere versie, ook als er meer mis is', anders({ versie: 2, scenarios: [] }), ['/versie versie-onbekend']],
    ['zonder scenario’s', anders({ scenarios: null }), ['/scenarios veld-ontbreekt']],
    ['nul scenario’s', anders({ scenarios: [], actief: 0 }), ['/scenarios veld-ontbreekt']],
    [
      'vijf scenario’s',
      anders({ scenarios: Array.from({ length: 5 }, () => voorbeeldInvoer()) }),
      ['/scenarios te-veel-rijen'],
    ],
    ['een scenario dat geen object is', anders({ scenarios: [voorbeeldInvoer(), 5] }), ['/scenarios/1 veld-ontbreekt']],
    [
      'een scenario van een andere versie',
      anders({ scenarios: [{ versie: 2 }], actief: 0 }),
      ['/scenarios/0/versie versie-onbekend'],
    ],
    ['een invoer van een andere versie', { versie: 2, plaatsen: 4 }, ['/versie versie-onbekend']],
    [
      'groepen die geen lijst zijn',
      anders({ scenarios: [{ verzorging: { groepen: 'x' } }], actief: 0 }),
      ['/scenarios/0/verzorging/groepen waarde-ongeldig'],
    ],
    ['niveaus zonder objecten', { zorgzwaarte: { niveaus: [null] } }, ['/zorgzwaarte/niveaus waarde-ongeldig']],
    ['actief buiten de scenario’s', anders({ actief: 2 }), ['/actief keuze-onbekend']],
    ['actief onder nul', anders({ actief: -1 }), ['/actief bedrag-negatief']],
    ['actief met een komma', anders({ actief: 0.5 }), ['/actief niet-eindig']],
    [
      '101 aanbiedingen',
      anders({ aanbiedingen: Array.from({ length: 101 }, () => ({ naam: 'A', tariefPerEtmaal: 1 })) }),
      ['/aanbiedingen te-veel-rijen'],
    ],
    ['een aanbieding zonder naam', aanbod({ naam: ' ' }), ['/aanbiedingen/0/naam veld-ontbreekt']],
    [
      'een aanbieding zonder tarief',
      aanbod({ tariefPerEtmaal: null }),
      ['/aanbiedingen/0/tariefPerEtmaal veld-ontbreekt'],
    ],
    ['een tarief onder nul', aanbod({ tariefPerEtmaal: -1 }), ['/aanbiedingen/0/tariefPerEtmaal bedrag-negatief']],
    ['een tarief als tekst', aanbod({ tariefPerEtmaal: '1' }), ['/aanbiedingen/0/tariefPerEtmaal niet-eindig']],
    ['een bouwsteen als tekst', aanbod({ bouwstenen: { 3: '1' } }), ['/aanbiedingen/0/bouwstenen/3 niet-eindig']],
    ['een naam van 2001 tekens', aanbod({ naam: '🏠'.repeat(2001) }), ['/aanbiedingen/0/naam tekst-te-lang']],
    ['een bandbreedte zonder plek', band({ pad: 'plaatsen' }), ['/bandbreedtes/0/pad keuze-onbekend']],
    ['een bandbreedte zonder grens', band({ laag: null }), ['/bandbreedtes/0/laag veld-ontbreekt']],
    [
      'een onbekende methode',
      anders({ indexering: { van: 2024, naar: 2025, methode: 'x' } }),
      ['/indexering/methode keuze-onbekend'],
    ],
    ['een notitie die geen tekst is', anders({ notitie: {} }), ['/notitie geen-tekst']],
    [
      'meer fouten tegelijk',
      anders({ notitie: 5, actief: 9, indexering: {} }),
      [
        '/indexering/van veld-ontbreekt',
        '/indexering/naar veld-ontbreekt',
        '/indexering/methode veld-ontbreekt',
        '/notitie geen-tekst',
      ],
    ],
  ];
  for (const [naam, waarde, verwacht] of GEVALLEN) {
    it(`weigert ${naam}`, () => expect(fouten(waarde)).to.deep.equal(verwacht));
  }

  it('neemt honderd aanbiedingen, vier scenario’s en een naam van 2000 tekens', () => {
    const scenarios = Array.from({ length: 4 }, () => voorbeeldInvoer());
    const aanbiedingen = Array.from({ length: 100 }, () => ({ naam: '🏠'.repeat(2000), tariefPerEtmaal: 0 }));
    expect(fouten(anders({ scenarios, aanbiedingen: aanbiedingen.slice(0, 1), actief: 3 }))).to.deep.equal([]);
    expect(fouten(anders({ aanbiedingen: aanbiedingen.map((rij) => ({ ...rij, naam: 'A' })) }))).to.deep.equal([]);
  });

  it('neemt geen prototypesleutels over, en gooit nooit', () => {
    const tekst = JSON.stringify(voorbeeldWerkblad()).replace('{', '{"__proto__":{"besmet":1},');
    expect(leesWerkblad(tekst)).to.deep.equal({ goed: true, waarde: voorbeeldWerkblad() });
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(voorbeeldWerkblad())), (rommel, sleutel) => {
        expect(leesWerkblad(rommel).goed).to.be.a('boolean');
        expect(leesWerkblad({ ...voorbeeldWerkblad(), [sleutel]: rommel }).goed).to.be.a('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('keurt als het schema, om de scenario’s heen', () => {
    for (const [naam, waarde, verwacht] of GEVALLEN) {
      const buitenScenario = verwacht.every((fout) => !/^(\/scenarios\/\d|\/verzorging|\/zorgzwaarte)/.test(fout));
      if (typeof waarde !== 'object' || waarde === null || !('soort' in waarde) || !buitenScenario) continue;
      // Welk scenario in beeld is kan een schema niet tegen het aantal houden.
      if (verwacht.includes('/actief keuze-onbekend')) continue;
      const { success, error } = tariefWerkbladSchema.safeParse(waarde);
      expect(success, naam).to.equal(false);
      const gevonden = error?.issues.map(
        ({ path, message }) => `${path.map((stap) => `/${String(stap)}`).join('')} ${message}`,
      );
      if (!verwacht.includes('/versie versie-onbekend')) expect(gevonden, naam).to.have.members(verwacht);
    }
    expect(tariefWerkbladSchema.safeParse(voorbeeldWerkblad()).success).to.equal(true);
  });
});

describe('leesTariefwerkblad', () => {
  it('leest een werkblad waarvan elk scenario klopt, en één invoer', () => {
    expect(leesTariefwerkblad(JSON.stringify(voorbeeldWerkblad()))).to.deep.equal({
      goed: true,
      waarde: voorbeeldWerkblad(),
    });
    const [{ invoer } = { invoer: voorbeeldInvoer() }] = voorbeelden;
    expect(leesTariefwerkblad(invoer)).to.deep.equal({ goed: true, waarde: werkbladVan(invoer) });
  });

  it('noemt de fouten van elk scenario op hun plek, met de codes van leesTariefInvoer', () => {
    const fout = met(voorbeeldInvoer(), { '/plaatsen': 0, '/naam': 5 });
    const gelezen = leesTariefwerkblad(anders({ scenarios: [voorbeeldInvoer(), fout] }));
    const van = leesTariefInvoer(fout);
    expect(gelezen).to.deep.equal({
      goed: false,
      fouten: van.goed ? [] : van.fouten.map(({ pad, code }) => ({ pad: `/scenarios/1${pad}`, code })),
    });
    expect(gelezen.goed ? [] : gelezen.fouten.map(({ pad }) => pad)).to.deep.equal([
      '/scenarios/1/plaatsen',
      '/scenarios/1/naam',
    ]);
  });

  it('noemt de fouten van een enkele invoer op de plek in die invoer', () => {
    const gelezen = leesTariefwerkblad(met(voorbeeldInvoer(), { '/plaatsen': 0 }));
    expect(gelezen).to.deep.equal({ goed: false, fouten: [{ pad: '/plaatsen', code: 'plaatsen-buiten-bereik' }] });
  });

  it('noemt wat geen werkblad is', () => {
    expect(leesTariefwerkblad(anders({ soort: 'x' }))).to.deep.equal({
      goed: false,
      fouten: [{ pad: '/soort', code: 'keuze-onbekend' }],
    });
  });
});
