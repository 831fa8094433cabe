// lees-dossier.ts: wat er van buiten komt lezen of weigeren, met een code op zijn plek, en nooit een uitzondering.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  dossierVorm,
  leesDossier,
  leesLadder,
  leesNetwerk,
  leesSteunfiguren,
  migreer,
  type Migratie,
} from '../../../src/domein/dossier/index.js';
import type { Vorm } from '../../../src/domein/dossier/vorm.js';
import { leesOp } from '../../../src/domein/json-pointer.js';
import { GEVALLEN, metAnders, OPSOMMINGEN, VOLLEDIG } from '../../schema/dossier-gevallen.mjs';
import { bevries } from '../tarief/hulp.js';
import { ZAAD } from '../tarief/willekeurig.js';

const antwoord = await fetch(new URL('../../voorbeelden/dossier.json', import.meta.url));
const voorbeeld = (await antwoord.json()) as Record<string, unknown>;
const MINIMAAL = { versie: 1, onderwerp: { soort: 'kind' } };

type Gelezen = ReturnType<typeof leesDossier | typeof leesLadder | typeof leesNetwerk | typeof leesSteunfiguren>;
const fouten = (gelezen: Gelezen) => (gelezen.goed ? [] : gelezen.fouten.map(({ pad, code }) => `${pad} ${code}`));
const persoon = (id: string, anders: object = {}) => ({ id, naam: 'R.', soort: 'netwerk', ...anders });

/** `lagen` objecten in elkaar. */
function diep(lagen: number): unknown {
  let waarde: unknown = {};
  for (let laag = 1; laag < lagen; laag += 1) waarde = { a: waarde };
  return waarde;
}

function metKring(begin: object): object {
  const kring: Record<string, unknown> = { ...begin };
  kring['kring'] = kring;
  return kring;
}

describe('leesDossier', () => {
  describe('goede dossiers', () => {
    it('leest het voorbeeld van het contract, als tekst en als waarde', () => {
      expect(leesDossier(JSON.stringify(voorbeeld))).to.deep.equal({ goed: true, waarde: voorbeeld });
      expect(leesDossier(voorbeeld)).to.deep.equal({ goed: true, waarde: voorbeeld });
    });

    it('leest een dossier met alleen wat verplicht is', () => {
      expect(leesDossier(MINIMAAL)).to.deep.equal({ goed: true, waarde: MINIMAAL });
    });

    it('leest een half ingevuld dossier', () => {
      const half = { ...MINIMAAL, personen: [persoon('p1', { steunfiguur: { status: '' }, steun: [{}] })], ladder: {} };
      expect(fouten(leesDossier(half))).to.deep.equal([]);
    });

    it('leest elk veld weggelaten, null, leeg of wit, behalve wat verplicht is', () => {
      const verplicht =
        /^\/(versie|onderwerp(\/soort)?|banden\/0\/(van|naar)|.*(huishoudens|personen)\/0\/id|.*personen\/0\/(naam|soort)|.*plek\/[xy]|.*(ringen|sectoren|vragen)\/0\/code)$/;
      const velden = plekken(VOLLEDIG).filter((pad) => !verplicht.test(pad) && !/\/\d+$/.test(pad));
      expect(velden.length).to.be.above(90);
      for (const pad of velden) {
        for (const leeg of [undefined, null, '', ' \n']) {
          expect(fouten(leesDossier(metAnders(VOLLEDIG, pad, leeg))), pad).to.deep.equal([]);
        }
      }
    });

    it('maakt van een lege tekst `null` waar geen tekst hoort, en laat de rest staan', () => {
      const gelezen = leesDossier({ ...MINIMAAL, personen: '', ingevuldDoor: ' ', regels: '', bewaartTot: ' ' });
      expect(gelezen.goed && gelezen.waarde).to.deep.equal({
        ...MINIMAAL,
        personen: null,
        ingevuldDoor: null,
        regels: '',
        bewaartTot: ' ',
      });
    });

    it('geeft een kopie', () => {
      const gelezen = leesDossier(voorbeeld);
      expect(gelezen.goed && gelezen.waarde).not.to.equal(voorbeeld);
      expect(gelezen.goed && gelezen.waarde.personen).not.to.equal(voorbeeld['personen']);
    });
  });

  describe('onbekende sleutels', () => {
    it('blijven, op elke diepte en in dezelfde volgorde', () => {
      const rijk = structuredClone(VOLLEDIG) as unknown;
      const objecten = ['', ...plekken(rijk)].map((pad) => leesOp(rijk, pad)).filter(isGewoonObject);
      expect(objecten.length).to.be.above(25);
      objecten.forEach((deel, index) => Object.assign(deel, { [`eigen-${String(index)}`]: { a: ['', null, 0] } }));
      const geschreven = JSON.stringify(rijk);
      const gelezen = leesDossier(geschreven);
      expect(JSON.stringify(gelezen.goed && gelezen.waarde)).to.equal(geschreven);
    });

    it('van het prototype gaan weg, op elke diepte, en vervuilen niets', () => {
      const vuil = '"__proto__":{"besmet":1},"constructor":{"prototype":{"besmet":1}},"prototype":{"besmet":1},';
      const geschreven = JSON.stringify(VOLLEDIG).replaceAll('{', `{${vuil}`);
      expect(leesDossier(geschreven)).to.deep.equal({ goed: true, waarde: VOLLEDIG });
      expect(({} as Record<string, unknown>)['besmet']).to.equal(undefined);
    });

    it('van het prototype gaan ook weg uit een waarde', () => {
      const vuil = JSON.parse(`{"__proto__":{"besmet":1},"versie":1,"onderwerp":{"soort":"kind"}}`) as object;
      const gelezen = leesDossier(vuil);
      expect(gelezen.goed && Object.keys(gelezen.waarde)).to.deep.equal(['versie', 'onderwerp']);
    });
  });

  describe('versies', () => {
    const gevallen: [versie: unknown, verwacht: string][] = [
      [2, 'versie-onbekend'],
      [1.5, 'versie-onbekend'],
      [-1, 'versie-onbekend'],
      [0.5, 'versie-onbekend'],
      ['1', 'versie-onbekend'],
      ['0', 'versie-onbekend'],
      [true, 'versie-onbekend'],
      [[1], 'versie-onbekend'],
      ['toString', 'versie-onbekend'],
      [undefined, 'veld-ontbreekt'],
      [null, 'veld-ontbreekt'],
      ['', 'veld-ontbreekt'],
      [' \n', 'veld-ontbreekt'],
    ];
    for (const [versie, verwacht] of gevallen) {
      it(`${String(JSON.stringify(versie))}: ${verwacht}, en verder niets`, () => {
        expect(fouten(leesDossier({ ...MINIMAAL, personen: 5, versie }))).to.deep.equal([`/versie ${verwacht}`]);
      });
    }

    it('brengt versie 0 naar de versie van nu en laat de velden zoals ze waren', () => {
      expect(leesDossier({ ...voorbeeld, versie: 0 })).to.deep.equal({ goed: true, waarde: voorbeeld });
    });

    it('keurt een bijgewerkt dossier als elk ander', () => {
      expect(fouten(leesDossier({ ...MINIMAAL, versie: 0, personen: 5 }))).to.deep.equal(['/personen waarde-ongeldig']);
    });
  });

  describe('codes', () => {
    for (const [pad, codes] of OPSOMMINGEN) {
      it(`${pad}: neemt ${String(codes.length)} codes en noemt bij een andere de plek`, () => {
        for (const code of codes) {
          expect(fouten(leesDossier(metAnders(VOLLEDIG, pad, code))), String(code)).to.deep.equal([]);
        }
        for (const code of ['iets-anders', 99, true, {}]) {
          expect(fouten(leesDossier(metAnders(VOLLEDIG, pad, code)))).to.deep.equal([`${pad} keuze-onbekend`]);
        }
      });
    }
  });

  describe('de vorm', () => {
    // Een oudere versie werkt de lezer bij, en een sector die de indeling niet kent ziet alleen hij: die twee staan hier apart.
    const apart = new Set(['een oudere versie', 'een sector die het schema niet kent']);
    for (const { naam, document, fouten: verwacht } of GEVALLEN.filter((geval) => !apart.has(geval.naam))) {
      it(naam, () => {
        const alleenVersie = verwacht.filter((fout) => fout.startsWith('/versie'));
        expect(fouten(leesDossier(JSON.stringify(document)))).to.deep.equal(
          alleenVersie.length > 0 ? alleenVersie : verwacht,
        );
      });
    }
  });

  describe('samenhang', () => {
    it('weigert een id dat vaker voorkomt, bij elke herhaling', () => {
      const personen = ['p1', 'p2', 'p1', 'p1', 'p2'].map((id) => persoon(id));
      expect(fouten(leesDossier({ ...MINIMAAL, personen }))).to.deep.equal([
        '/personen/2/id id-dubbel',
        '/personen/3/id id-dubbel',
        '/personen/4/id id-dubbel',
      ]);
    });

    it('kijkt per moment: dezelfde persoon nu en toen is gewoon', () => {
      const personen = [persoon('p1')];
      const momenten = [{ personen }, {}, { personen: [...personen, ...personen] }, { personen: null }];
      expect(fouten(leesDossier({ ...MINIMAAL, personen, momenten }))).to.deep.equal([
        '/momenten/2/personen/1/id id-dubbel',
      ]);
    });

    it('weigert een sector die niemand kent, ook in een moment', () => {
      const personen = [persoon('p1', { sector: 'familie' }), persoon('p2', { sector: 'ruimtevaart' })];
      expect(fouten(leesDossier({ ...MINIMAAL, personen, momenten: [{ personen }] }))).to.deep.equal([
        '/personen/1/sector keuze-onbekend',
        '/momenten/0/personen/1/sector keuze-onbekend',
      ]);
    });

    const sectoren = 'familie vrienden buurt onderwijs-werk vrije-tijd georganiseerd professionals'.split(' ');
    it('kent de zeven gewone sectoren en die van de eigen indeling', () => {
      const personen = [...sectoren, 'kerk', '', ' ', null].map((sector, index) =>
        persoon(`p${String(index)}`, { sector }),
      );
      const indeling = { sectoren: [{ code: 'kerk' }] };
      expect(fouten(leesDossier({ ...MINIMAAL, personen, indeling }))).to.deep.equal([]);
      expect(fouten(leesDossier({ ...MINIMAAL, personen }))).to.deep.equal(['/personen/7/sector keuze-onbekend']);
    });

    it('kijkt pas naar de samenhang als de vorm klopt', () => {
      const personen = [persoon('p1'), persoon('p1', { ring: 9 })];
      expect(fouten(leesDossier({ ...MINIMAAL, personen }))).to.deep.equal(['/personen/1/ring keuze-onbekend']);
    });
  });

  describe('half af', () => {
    const personen = [
      { id: 'p1', naam: ' ', soort: 'netwerk' },
      { id: 'p2', soort: 'netwerk' },
    ];

    it('neemt ook iemand zonder naam, als de lezer dat vraagt', () => {
      expect(fouten(leesDossier({ ...MINIMAAL, personen }, { halfAf: true }))).to.deep.equal([]);
      expect(fouten(leesNetwerk({ personen }, { halfAf: true }))).to.deep.equal([]);
      expect(fouten(leesSteunfiguren({ personen }, { halfAf: true }))).to.deep.equal([]);
      for (const lees of [leesDossier, leesNetwerk, leesSteunfiguren]) {
        expect(fouten(lees({ ...MINIMAAL, personen }))).to.deep.equal([
          '/personen/0/naam veld-ontbreekt',
          '/personen/1/naam veld-ontbreekt',
        ]);
      }
    });

    it('en verder niets: de rest blijft verplicht, ook de naam in een moment', () => {
      const half = { versie: 1, onderwerp: {}, personen: [{ naam: 5 }], momenten: [{ personen }] };
      expect(fouten(leesDossier(half, { halfAf: true }))).to.deep.equal([
        '/onderwerp/soort veld-ontbreekt',
        '/personen/0/id veld-ontbreekt',
        '/personen/0/naam geen-tekst',
        '/personen/0/soort veld-ontbreekt',
        '/momenten/0/personen/0/naam veld-ontbreekt',
        '/momenten/0/personen/1/naam veld-ontbreekt',
      ]);
    });

    it('neemt met `alles` ook een halve datum en een te lange tekst', () => {
      const half = [{ id: 'p1', naam: '', soort: 'netwerk', bekendSinds: '20', behoefte: 'x'.repeat(2001), ring: 9 }];
      expect(fouten(leesSteunfiguren({ personen: half }, { halfAf: 'alles' }))).to.deep.equal([
        '/personen/0/ring keuze-onbekend',
      ]);
      expect(fouten(leesSteunfiguren({ personen: half }, { halfAf: true }))).to.deep.equal([
        '/personen/0/ring keuze-onbekend',
        '/personen/0/bekendSinds datum-ongeldig',
        '/personen/0/behoefte tekst-te-lang',
      ]);
    });
  });

  describe('vijandige invoer', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const gevallen: [naam: string, invoer: unknown, verwacht: string][] = [
      ['niets', undefined, ' waarde-ongeldig'],
      ['null', null, ' waarde-ongeldig'],
      ['null als tekst', 'null', ' waarde-ongeldig'],
      ['een getal', 5, ' waarde-ongeldig'],
      ['geen getal', Number.NaN, ' waarde-ongeldig'],
      ['waar', true, ' waarde-ongeldig'],
      ['een lijst', [MINIMAAL], ' waarde-ongeldig'],
      ['een datum', new Date(0), ' waarde-ongeldig'],
      ['een functie', () => MINIMAAL, ' waarde-ongeldig'],
      ['een symbool', Symbol('dossier'), ' waarde-ongeldig'],
      ['een BigInt', 10n, ' waarde-ongeldig'],
      ['een belofte', Promise.resolve(MINIMAAL), ' waarde-ongeldig'],
      ['een Map', new Map(Object.entries(MINIMAAL)), ' waarde-ongeldig'],
      ['een formulier', new FormData(), ' waarde-ongeldig'],
      ['een ingetrokken proxy', proxy, ' waarde-ongeldig'],
      ['een leeg object', {}, '/versie veld-ontbreekt'],
      ['een dossier in iets anders', { dossier: MINIMAAL }, '/versie veld-ontbreekt'],
      ['een tariefinvoer', { versie: 1, peiljaar: 2026, plaatsen: 4 }, '/onderwerp veld-ontbreekt'],
      ['een kring', metKring(MINIMAAL), ' waarde-ongeldig'],
      ['een getter die gooit', { ...MINIMAAL, get onderwerp(): unknown { throw new Error('lees mij niet'); } }, '/onderwerp waarde-ongeldig'], // prettier-ignore
      ['een toJSON', { ...MINIMAAL, toJSON: () => MINIMAAL }, ' waarde-ongeldig'],
      ['een BigInt in een veld', { ...MINIMAAL, bewaartTot: 10n }, '/bewaartTot waarde-ongeldig'],
      ['een datum in een veld', { ...MINIMAAL, bewaartTot: new Date(0) }, '/bewaartTot waarde-ongeldig'],
      ['een getal dat er geen is', { ...MINIMAAL, personen: [persoon('p1', { plek: { x: Number.NaN, y: 0 } })] }, '/personen/0/plek/x waarde-ongeldig'], // prettier-ignore
      ['een functie in een onbekende sleutel', { ...MINIMAAL, 'Oma Riet': { bel: () => {} } }, ' waarde-ongeldig'],
      ['een klasse in een onbekende sleutel van een persoon', { ...MINIMAAL, personen: [persoon('p1', { 'Oma Riet': new Map() })] }, '/personen/0 waarde-ongeldig'], // prettier-ignore
      ['een onbekende sleutel van honderd lagen', { ...MINIMAAL, 'Oma Riet': diep(100) }, ' te-diep'],
      ['een persoon van duizend lagen', { ...MINIMAAL, personen: [persoon('p1', { 'Oma Riet': diep(1000) })] }, '/personen/0 te-diep'], // prettier-ignore
      ['een steunfiguur van een miljoen lagen', { ...MINIMAAL, personen: [persoon('p1', { steunfiguur: diep(1_000_000) })] }, '/personen/0/steunfiguur te-diep'], // prettier-ignore
      [
        'een onbekende sleutel van 2500 lagen, als tekst',
        JSON.stringify({ ...MINIMAAL, eigen: diep(2500) }),
        ' te-diep',
      ],
      ['lege tekst', '', ' json-ongeldig'],
      ['een half document', '{"versie":1', ' json-ongeldig'],
      ['een webpagina', '<!doctype html><title>Inloggen</title>', ' json-ongeldig'],
      ['een byte-volgordeteken vooraan', `\ufeff${JSON.stringify(MINIMAAL)}`, ' json-ongeldig'],
      ['tekst in tekst', JSON.stringify(JSON.stringify(MINIMAAL)), ' waarde-ongeldig'],
      ['een reus als tekst', JSON.stringify({ ...MINIMAAL, eigen: 'x'.repeat(2_000_000) }), ' json-te-groot'],
      ['een reus als waarde', { ...MINIMAAL, eigen: 'x'.repeat(2_000_000) }, ' json-te-groot'],
      [
        'een lijst van vier miljard gaten',
        { ...MINIMAAL, personen: Object.assign([], { length: 4_294_967_295 }) },
        '/personen json-te-groot',
      ],
    ];
    for (const [naam, invoer, verwacht] of gevallen) {
      it(`${naam}: ${verwacht}`, () => {
        expect(fouten(leesDossier(invoer))).to.deep.equal([verwacht]);
      });
    }

    it('anderhalve megabyte past, als tekst en als waarde', () => {
      const ruim = { ...MINIMAAL, eigen: 'x'.repeat(1_500_000) };
      expect(leesDossier(ruim)).to.deep.equal({ goed: true, waarde: ruim });
      expect(leesDossier(JSON.stringify(ruim)).goed).to.equal(true);
    });

    it('een proxy, zoals Vue hem geeft, is als het dossier zelf', () => {
      const gelezen = leesDossier(new Proxy(structuredClone(VOLLEDIG) as object, {}));
      expect(gelezen).to.deep.equal({ goed: true, waarde: VOLLEDIG });
    });

    it('wie elke keer iets anders antwoordt komt niet langs de keuring', () => {
      let keer = 0;
      const wispelturig = { ...MINIMAAL, get personen(): unknown { keer += 1; return keer > 1 ? 'x' : []; } }; // prettier-ignore
      expect(leesDossier(wispelturig)).to.deep.equal({ goed: true, waarde: { ...MINIMAAL, personen: [] } });
    });

    it('is ook klaar met één reusachtig veld', () => {
      const onderwerp = { soort: 'kind', naam: `${'\r\n'.repeat(200_000)}x` };
      expect(fouten(leesDossier({ versie: 1, onderwerp }))).to.deep.equal(['/onderwerp/naam tekst-te-lang']);
    });

    it(`gooit nooit (zaad ${String(ZAAD)})`, () => {
      const willekeurig = fc.oneof(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        fc.string(),
        fc.json(),
        fc.record({ versie: fc.constantFrom(0, 1), onderwerp: fc.anything(), personen: fc.anything() }),
      );
      const eigenschap = fc.property(willekeurig, (invoer) => {
        for (const lees of [leesDossier, leesLadder, leesNetwerk, leesSteunfiguren])
          expect(lees(invoer).goed).to.be.a('boolean');
      });
      fc.assert(eigenschap, { seed: ZAAD, numRuns: 500 });
    });
  });
});

describe('leesSteunfiguren', () => {
  it('leest een leeg object, en elk deel leeg', () => {
    for (const leeg of [undefined, null, '', ' ']) {
      expect(fouten(leesSteunfiguren({ personen: leeg, doorvragen: leeg, toestemming: leeg }))).to.deep.equal([]);
    }
    expect(leesSteunfiguren('{}')).to.deep.equal({ goed: true, waarde: {} });
  });

  it('houdt dezelfde codes en dezelfde plekken als het dossier', () => {
    const { personen, doorvragen, toestemming } = VOLLEDIG;
    for (const [pad] of OPSOMMINGEN.filter(([plek]) => /^\/(personen|doorvragen|toestemming)\//.test(plek))) {
      const anders = metAnders({ personen, doorvragen, toestemming }, pad, 'iets-anders');
      expect(fouten(leesSteunfiguren(anders))).to.deep.equal([`${pad} keuze-onbekend`]);
    }
  });

  it('kent de eigen sectoren alleen van een indeling die erbij gegeven is', () => {
    const waarde = { personen: [persoon('p1', { sector: 'kerk' })] };
    expect(fouten(leesSteunfiguren(waarde, { indeling: { sectoren: [{ code: 'kerk' }] } }))).to.deep.equal([]);
    for (const indeling of [undefined, null, {}, { sectoren: null }, { sectoren: [] }]) {
      expect(fouten(leesSteunfiguren(waarde, { indeling }))).to.deep.equal(['/personen/0/sector keuze-onbekend']);
    }
  });

  it('weigert een id dat vaker voorkomt', () => {
    expect(fouten(leesSteunfiguren({ personen: [persoon('p1'), persoon('p1')] }))).to.deep.equal([
      '/personen/1/id id-dubbel',
    ]);
  });
});

describe('leesNetwerk', () => {
  const { onderwerp, personen, banden, momenten, indeling } = VOLLEDIG;
  const netwerk = { onderwerp, personen, banden, momenten, indeling };

  it('leest alles wat er op de kaart staat, als tekst en als waarde', () => {
    expect(leesNetwerk(JSON.stringify(netwerk))).to.deep.equal({ goed: true, waarde: netwerk });
    expect(leesNetwerk(netwerk)).to.deep.equal({ goed: true, waarde: netwerk });
  });

  it('gaat zonder onderwerp over een jongere, zoals een leeg dossier', () => {
    for (const leeg of [undefined, null, '', ' \n']) {
      expect(leesNetwerk({ onderwerp: leeg })).to.deep.equal({
        goed: true,
        waarde: { onderwerp: { soort: 'jongere' } },
      });
    }
    expect(leesNetwerk('{}')).to.deep.equal({ goed: true, waarde: { onderwerp: { soort: 'jongere' } } });
  });

  it('vult een onderwerp dat er wel is niet aan', () => {
    expect(fouten(leesNetwerk({ onderwerp: {} }))).to.deep.equal(['/onderwerp/soort veld-ontbreekt']);
    expect(fouten(leesNetwerk({ onderwerp: { naam: 'J.', soort: ' ' } }))).to.deep.equal([
      '/onderwerp/soort veld-ontbreekt',
    ]);
    expect(fouten(leesNetwerk({ onderwerp: 'Sam' }))).to.deep.equal(['/onderwerp waarde-ongeldig']);
  });

  it('leest elk ander deel leeg', () => {
    for (const leeg of [undefined, null, '', ' ']) {
      const delen = { onderwerp, personen: leeg, banden: leeg, momenten: leeg, indeling: leeg };
      expect(fouten(leesNetwerk(delen))).to.deep.equal([]);
    }
  });

  it('houdt dezelfde codes en dezelfde plekken als het dossier', () => {
    const vanDeKaart = OPSOMMINGEN.filter(([pad]) => /^\/(onderwerp|personen|banden|indeling)\//.test(pad));
    expect(vanDeKaart.length).to.be.above(25);
    for (const [pad] of vanDeKaart) {
      expect(fouten(leesNetwerk(metAnders(netwerk, pad, 'iets-anders')))).to.deep.equal([`${pad} keuze-onbekend`]);
    }
  });

  it('weigert een dubbel id en een sector die de indeling niet kent, ook in een moment', () => {
    const dubbel = [persoon('p1', { sector: 'kerk' }), persoon('p1', { sector: 'ruimtevaart' })];
    expect(fouten(leesNetwerk({ ...netwerk, personen: dubbel, momenten: [{ personen: dubbel }] }))).to.deep.equal([
      '/personen/1/id id-dubbel',
      '/personen/1/sector keuze-onbekend',
      '/momenten/0/personen/1/id id-dubbel',
      '/momenten/0/personen/1/sector keuze-onbekend',
    ]);
  });

  it('neemt een band naar iemand die er niet is', () => {
    expect(fouten(leesNetwerk({ banden: [{ van: 'p1', naar: 'p9' }] }))).to.deep.equal([]);
  });

  it('laat staan wat niet van de kaart is', () => {
    const meer = { versie: 1, ladder: { huidig: 5 }, ...netwerk };
    expect(leesNetwerk(meer)).to.deep.equal({ goed: true, waarde: meer });
  });

  it('weigert wat geen object is', () => {
    for (const [invoer, verwacht] of [
      [undefined, ' waarde-ongeldig'],
      ['', ' json-ongeldig'],
      [null, ' waarde-ongeldig'],
      [[netwerk], ' waarde-ongeldig'],
      [5, ' waarde-ongeldig'],
    ] as const) {
      expect(fouten(leesNetwerk(invoer))).to.deep.equal([verwacht]);
    }
  });
});

describe('migreer', () => {
  // Een tabel zoals zij er over twee uitgaven uit zou kunnen zien.
  const MIGRATIES: Readonly<Record<number, Migratie>> = {
    1: ({ naam, ...rest }) => ({ ...rest, roepnaam: naam, versie: 2 }),
    2: (document) => ({ ...document, roepnaam: [document['roepnaam']], versie: 3 }),
  };

  const gevallen: [naam: string, document: Record<string, unknown>, verwacht: Record<string, unknown>][] = [
    ['loopt elke stap na elkaar', { versie: 1, naam: 'S.', eigen: 1 }, { versie: 3, roepnaam: ['S.'], eigen: 1 }],
    ['begint bij de versie van het document', { versie: 2, roepnaam: 'S.' }, { versie: 3, roepnaam: ['S.'] }],
    ['laat de versie van nu staan', { versie: 3, naam: 'S.' }, { versie: 3, naam: 'S.' }],
    ['laat een nieuwere staan', { versie: 4, naam: 'S.' }, { versie: 4, naam: 'S.' }],
    ['laat staan wat geen stap heeft', { versie: 0, naam: 'S.' }, { versie: 0, naam: 'S.' }],
    ['laat een versie die geen getal is staan', { versie: '1', naam: 'S.' }, { versie: '1', naam: 'S.' }],
    ['laat een document zonder versie staan', { naam: 'S.' }, { naam: 'S.' }],
  ];
  for (const [naam, document, verwacht] of gevallen) {
    it(naam, () => expect(migreer(bevries(document), MIGRATIES, 3)).to.deep.equal(verwacht));
  }

  it('gaat niet verder dan gevraagd', () => {
    expect(migreer({ versie: 1, naam: 'S.' }, MIGRATIES, 2)).to.deep.equal({ versie: 2, roepnaam: 'S.' });
  });
});

/** Alle plekken in een document. */
function plekken(document: unknown, pad = ''): string[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([sleutel, deel]) => [
    `${pad}/${sleutel}`,
    ...plekken(deel, `${pad}/${sleutel}`),
  ]);
}

function isGewoonObject(waarde: unknown): waarde is object {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

describe('leesLadder', () => {
  const { ladder } = VOLLEDIG;

  it('leest een hele ladder, een lege, en elk deel leeg', () => {
    expect(leesLadder(JSON.stringify(ladder))).to.deep.equal({ goed: true, waarde: ladder });
    expect(leesLadder(ladder)).to.deep.equal({ goed: true, waarde: ladder });
    expect(leesLadder('{}')).to.deep.equal({ goed: true, waarde: {} });
    for (const deel of Object.keys(ladder as object)) {
      for (const leeg of [undefined, null, '', ' \n'])
        expect(fouten(leesLadder({ ...(ladder as object), [deel]: leeg })), deel).to.deep.equal([]);
    }
  });

  it('houdt dezelfde codes als het dossier, met plekken binnen de ladder', () => {
    const inLadder = OPSOMMINGEN.filter(([pad]) => pad.startsWith('/ladder/'));
    expect(inLadder.length).to.be.above(5);
    for (const [pad] of inLadder) {
      const plek = pad.slice('/ladder'.length);
      expect(fouten(leesLadder(metAnders(ladder, plek, 'iets-anders')))).to.deep.equal([`${plek} keuze-onbekend`]);
    }
  });

  it('neemt met `alles` ook een halve datum en een te lange tekst', () => {
    const half = { evaluatieOp: '20', wegTerug: 'x'.repeat(2001), huidig: { trede: 'hotel' } };
    expect(fouten(leesLadder(half, { halfAf: 'alles' }))).to.deep.equal(['/huidig/trede keuze-onbekend']);
    expect(fouten(leesLadder(half))).to.have.members([
      '/huidig/trede keuze-onbekend',
      '/evaluatieOp datum-ongeldig',
      '/wegTerug tekst-te-lang',
    ]);
  });

  it('houdt onbekende sleutels, en weigert wat geen ladder is', () => {
    expect(leesLadder({ matching: '', eigen: [1] })).to.deep.equal({
      goed: true,
      waarde: { matching: '', eigen: [1] },
    });
    for (const vreemd of [[], 5, '[]', null]) expect(fouten(leesLadder(vreemd))).to.deep.equal([' waarde-ongeldig']);
  });
});

describe('een deel van het dossier', () => {
  const { ladder, onderwerp, personen, banden, momenten, indeling, doorvragen, toestemming } = VOLLEDIG;
  const DELEN = [
    ['leesSteunfiguren', leesSteunfiguren, { personen: [persoon('p1')], doorvragen, toestemming }],
    ['leesNetwerk', leesNetwerk, { onderwerp, personen, banden, momenten, indeling }],
    ['leesLadder', leesLadder, ladder as object],
  ] as const;

  for (const [naam, lees, vol] of DELEN) {
    describe(naam, () => {
      it('mag zijn versie noemen, en leeg laten', () => {
        for (const versie of [1, null, '', ' ']) expect(fouten(lees({ ...vol, versie }))).to.deep.equal([]);
        expect(lees({ ...vol, versie: 0 })).to.deep.equal({ goed: true, waarde: { ...vol, versie: 1 } });
      });

      it('weigert een andere versie, en kijkt dan niet verder', () => {
        for (const versie of [99, 2, -1, 1.5, '1', true, [1], {}, 'constructor']) {
          for (const rest of [{}, vol, { personen: 5, huidig: 5 }, { eigen: 1 }]) {
            expect(fouten(lees({ versie, ...rest }))).to.deep.equal(['/versie versie-onbekend']);
          }
        }
      });

      it('is leeg als er niets in staat, ook met een versie', () => {
        for (const leeg of [{}, '{}', { versie: 1 }, { versie: null }, { huidig: undefined, personen: undefined }]) {
          expect(lees(leeg).goed).to.equal(true);
        }
      });

      it('weigert iets anders: een object zonder één veld van dit deel', () => {
        for (const anders of [
          { dossier: VOLLEDIG },
          { data: vol },
          { eigen: 1 },
          { versie: 1, eigen: null },
          { versie: 1, peiljaar: 2026, dagenPerJaar: 365, plaatsen: 4, inkomen: { wijze: 'jaarinkomen' } },
          { soort: 'tarief-werkblad', versie: 1, actief: 0, scenarios: [] },
          { goed: true, waarde: vol },
          { toString: 'x', hasOwnProperty: 1 },
          JSON.parse('{"__proto__":{"personen":[],"huidig":{}},"eigen":1}') as object,
        ]) {
          expect(fouten(lees(anders)), JSON.stringify(anders).slice(0, 40)).to.deep.equal([' waarde-ongeldig']);
        }
      });

      it('neemt van een heel dossier de eigen delen, of weigert het als die er niet zijn', () => {
        expect(lees(VOLLEDIG).goed).to.equal(naam !== 'leesLadder');
        if (naam !== 'leesLadder') expect(lees(ladder).goed).to.equal(false);
      });

      it('leest `null` en `undefined` alleen als leeg wanneer een pagina leeg mag maken', () => {
        for (const niets of [null, undefined]) {
          expect(fouten(lees(niets))).to.deep.equal([' waarde-ongeldig']);
          expect(lees(niets, { magLeeg: true })).to.deep.equal(lees({}));
        }
        expect(lees('null', { magLeeg: true })).to.deep.equal(lees({}));
        for (const rommel of ['', 0, false, [], Number.NaN, new Map()]) {
          expect(lees(rommel, { magLeeg: true }).goed).to.equal(false);
        }
      });

      it('houdt dezelfde grenzen', () => {
        expect(fouten(lees({ ...vol, eigen: diep(100) }))).to.deep.equal([' te-diep']);
        expect(fouten(lees({ ...vol, eigen: 'x'.repeat(2_000_000) }))).to.deep.equal([' json-te-groot']);
        expect(fouten(lees(metKring(vol)))).to.deep.equal([' waarde-ongeldig']);
        expect(fouten(lees({ ...vol, eigen: { naam: () => {} } }))).to.deep.equal([' waarde-ongeldig']);
      });
    });
  }
});

describe('een pagina die leegmaakt', () => {
  it('krijgt met `magLeeg` een leeg dossier, telkens een nieuw', () => {
    for (const leeg of [null, undefined, {}, '{}', 'null', { personen: undefined }]) {
      const gelezen = leesDossier(leeg, { magLeeg: true });
      expect(gelezen).to.deep.equal({ goed: true, waarde: { versie: 1, onderwerp: { soort: 'jongere' } } });
      expect(gelezen.goed && gelezen.waarde).not.to.equal(
        (leesDossier({}, { magLeeg: true }) as { waarde?: object }).waarde,
      );
    }
  });

  it('krijgt geen leeg dossier van iets anders', () => {
    for (const anders of [{ dossier: MINIMAAL }, { personen: [] }, { versie: 1 }, [], '', 'x', 0, false, new Date(0)]) {
      expect(leesDossier(anders, { magLeeg: true }).goed).to.equal(false);
    }
  });
});

describe('het aantal personen', () => {
  const velen = (aantal: number): object[] =>
    Array.from({ length: aantal }, (_, nummer) => persoon(`p${String(nummer)}`));
  const LEZERS = [leesDossier, leesSteunfiguren, leesNetwerk];

  it('is hooguit vijfhonderd, nu en op elk moment', () => {
    for (const lees of LEZERS) {
      expect(fouten(lees({ ...MINIMAAL, personen: velen(500) }))).to.deep.equal([]);
      expect(fouten(lees({ ...MINIMAAL, personen: velen(501) }))).to.deep.equal(['/personen te-veel-personen']);
    }
    for (const lees of [leesDossier, leesNetwerk]) {
      const momenten = [{ personen: velen(500) }, { personen: velen(501) }];
      expect(fouten(lees({ ...MINIMAAL, momenten }))).to.deep.equal(['/momenten/1/personen te-veel-personen']);
    }
  });

  it('telt ook wie half af is', () => {
    const half = velen(501).map((wie) => ({ ...wie, naam: '' }));
    expect(fouten(leesSteunfiguren({ personen: half }, { halfAf: 'alles' }))).to.deep.equal([
      '/personen te-veel-personen',
    ]);
  });
});

describe('wie nog geen naam heeft', () => {
  const GEEN_NAAM = [null, undefined, '', ' '];

  it('krijgt een lege naam, zodat een persoon altijd een naam heeft', () => {
    for (const lees of [leesDossier, leesSteunfiguren, leesNetwerk]) {
      for (const halfAf of [true, 'alles'] as const) {
        const personen = [
          ...GEEN_NAAM.map((naam, nummer) => ({ ...persoon(`p${String(nummer)}`), naam })),
          { id: 'z', soort: 'netwerk' },
        ];
        const gelezen = lees({ ...MINIMAAL, personen }, { halfAf });
        if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.fouten));
        expect(gelezen.waarde.personen?.map(({ naam }) => naam)).to.deep.equal(['', '', '', ' ', '']);
      }
    }
  });

  it('staat voor de rest op dezelfde plek, met dezelfde sleutels', () => {
    const gelezen = leesSteunfiguren(
      { personen: [{ id: 'a', naam: null, soort: 'netwerk', eigen: 1 }] },
      { halfAf: true },
    );
    expect(JSON.stringify(gelezen.goed && gelezen.waarde)).to.equal(
      '{"personen":[{"id":"a","naam":"","soort":"netwerk","eigen":1}]}',
    );
  });

  it('wordt zonder `halfAf` geweigerd', () => {
    for (const naam of GEEN_NAAM) {
      expect(fouten(leesNetwerk({ personen: [{ ...persoon('a'), naam }] }))).to.deep.equal([
        '/personen/0/naam veld-ontbreekt',
      ]);
    }
  });
});

describe('wat een lezer aanneemt', () => {
  // Elke plek in een volledig dossier krijgt om de beurt elke rommel. Wat de lezer dan goed vindt, moet zijn wat de typen beloven.
  const ROMMEL: readonly unknown[] = [
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    '1',
    true,
    [],
    [null],
    [[]],
    [{}],
    {},
    { 0: 1 },
    { length: 1 },
    '\ud83c',
    '\u0000',
    'constructor',
    '__proto__',
  ];

  it('past bij de vorm: een tekst is tekst, een lijst een lijst, en wat verplicht is staat er', () => {
    let aangenomen = 0;
    for (const pad of plekken(VOLLEDIG)) {
      for (const rommel of ROMMEL) {
        const gelezen = leesDossier(metAnders(VOLLEDIG, pad, rommel), { halfAf: 'alles' });
        if (!gelezen.goed) continue;
        aangenomen += 1;
        expect(mankementen(dossierVorm, gelezen.waarde), `${pad} ${JSON.stringify(rommel)}`).to.deep.equal([]);
      }
    }
    expect(aangenomen).to.be.above(500);
  });

  it('blijft hetzelfde als het opnieuw gelezen wordt', () => {
    for (const pad of plekken(VOLLEDIG)) {
      for (const rommel of [null, '', ' ']) {
        const gelezen = leesDossier(metAnders(VOLLEDIG, pad, rommel), { halfAf: true });
        if (gelezen.goed) expect(leesDossier(gelezen.waarde, { halfAf: true })).to.deep.equal(gelezen);
      }
    }
  });

  it('heeft geen gaten, lege plekken of dubbele ids in een lijst', () => {
    const lijsten = plekken(VOLLEDIG).filter((pad) => Array.isArray(leesOp(VOLLEDIG, pad)));
    expect(lijsten.length).to.be.above(20);
    for (const pad of lijsten) {
      // oxlint-disable-next-line no-sparse-arrays
      for (const gat of [[,], [null], [undefined], ...(pad === '/personen' ? [[persoon('a'), persoon('a')]] : [])]) {
        expect(leesDossier(metAnders(VOLLEDIG, pad, gat), { halfAf: 'alles' }).goed, pad).to.equal(false);
      }
    }
  });
});

/** Waar een waarde niet is wat haar TypeScript-type zegt. */
function mankementen(vorm: Vorm, waarde: unknown, pad = ''): string[] {
  switch (vorm.soort) {
    case 'tekst':
      return typeof waarde === 'string' ? [] : [pad];
    case 'code':
      return (vorm.codes as readonly unknown[]).includes(waarde) ? [] : [pad];
    case 'getal':
      return typeof waarde === 'number' && Number.isFinite(waarde) ? [] : [pad];
    case 'vink':
      return typeof waarde === 'boolean' ? [] : [pad];
    case 'lijst':
      if (!Array.isArray(waarde)) return [pad];
      return waarde.flatMap((deel, nummer) => mankementen(vorm.van as Vorm, deel, `${pad}/${String(nummer)}`));
    default:
      if (!isGewoonObject(waarde)) return [pad];
      return Object.entries(vorm.velden).flatMap(([naam, deel]) => {
        const inhoud: unknown = Reflect.get(waarde, naam);
        const magWeg = !vorm.verplicht.includes(naam) && (inhoud === undefined || inhoud === null);
        return magWeg ? [] : mankementen(deel as Vorm, inhoud, `${pad}/${naam}`);
      });
  }
}
