// kopie.ts: wat een ander geeft wordt een losse kopie van gewone JSON, of een code. Nooit een uitzondering, en nooit iets van die ander.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leesTekstOfWaarde } from '../../src/domein/json.js';
import {
  aantalBytes,
  bevries,
  HOOGSTE_AANTAL_BYTES,
  HOOGSTE_DIEPTE,
  maakKopie,
  pastIn,
} from '../../src/domein/kopie.js';
import { ZAAD } from '../domein/tarief/willekeurig.js';

function gooi(): never {
  throw new Error('nee');
}

/** `lagen` objecten in elkaar. */
function diep(lagen: number, binnenste: unknown = 1): unknown {
  let waarde = binnenste;
  for (let laag = 0; laag < lagen; laag += 1) waarde = { a: waarde };
  return waarde;
}

function diepeLijst(lagen: number): unknown {
  let waarde: unknown = 1;
  for (let laag = 0; laag < lagen; laag += 1) waarde = [waarde];
  return waarde;
}

/** Een proxy die alles doorgeeft, zoals die van Vue en Immer, en elk deel pas bij het lezen inpakt. */
function inProxy<T extends object>(doel: T): T {
  return new Proxy(doel, {
    get: (bron, sleutel, ontvanger) => {
      const deel: unknown = Reflect.get(bron, sleutel, ontvanger);
      return typeof deel === 'object' && deel !== null ? inProxy(deel) : deel;
    },
  });
}

/** Een waarde in een ander venster, met een `Object` en `Array` van daar. */
function vanElders(bron: string): unknown {
  const kader = document.createElement('iframe');
  document.body.append(kader);
  const waarde: unknown = (kader.contentWindow as unknown as { eval(bron: string): unknown }).eval(bron);
  kader.remove();
  return waarde;
}

const kopieVan = (onbekend: unknown): unknown => {
  const kopie = maakKopie(onbekend);
  return kopie.goed ? kopie.waarde : kopie;
};
const uitkomst = (onbekend: unknown): string => {
  const kopie = maakKopie(onbekend);
  return kopie.goed ? 'goed' : `/${kopie.stappen.join('/')} ${kopie.code}`;
};

describe('maakKopie', () => {
  describe('neemt wat JSON kan zeggen', () => {
    const voorbeeld = { a: [1, null, { b: 'é', c: false }], d: { e: '' }, f: -0.5, g: [], h: {} };

    it('op elke diepte, als losse kopie', () => {
      const kopie = kopieVan(voorbeeld) as typeof voorbeeld;
      expect(kopie).to.deep.equal(voorbeeld);
      expect([kopie === voorbeeld, kopie.a === voorbeeld.a, kopie.d === voorbeeld.d]).to.deep.equal([
        false,
        false,
        false,
      ]);
    });

    it('in dezelfde volgorde', () => {
      expect(JSON.stringify(kopieVan({ z: 1, a: { y: 1, b: 1 } }))).to.equal('{"z":1,"a":{"y":1,"b":1}}');
    });

    for (const [naam, waarde, verwacht] of [
      ['een tekst', 'x', 'x'],
      ['een half teken', '\ud83c', '\ud83c'],
      ['een getal', 5e-324, 5e-324],
      ['min nul, die JSON niet kent', { a: -0 }, { a: 0 }],
      ['niets', null, null],
      ['onwaar', false, false],
      ['een object zonder prototype', Object.assign(Object.create(null), { a: [1] }), { a: [1] }],
      ['een vast object', Object.freeze({ a: Object.freeze([1]) }), { a: [1] }],
      ['een getter die iets geeft, zoals Vue 2 ze maakt', { get a(): number { return 1; } }, { a: 1 }], // prettier-ignore
      ['een proxy, op elke diepte', inProxy(voorbeeld), voorbeeld],
      ['een proxy van een proxy', inProxy(inProxy({ a: [1] })), { a: [1] }],
      ['een proxy van een lijst', inProxy([{ a: 1 }]), [{ a: 1 }]],
      ['een object uit een ander venster', vanElders('({ a: [{ b: 1 }], c: Object.create(null) })'), { a: [{ b: 1 }], c: {} }], // prettier-ignore
      ['een lijst die een klasse van een ander is', new (class extends Array<number> {})(1, 2, 3), [1, 2, 3]],
      ['hetzelfde object twee keer, zonder kring', [voorbeeld.d, voorbeeld.d], [{ e: '' }, { e: '' }]],
      ['namen die elk object ook heeft', { toString: 'x', hasOwnProperty: 1, valueOf: null }, { toString: 'x', hasOwnProperty: 1, valueOf: null }], // prettier-ignore
    ] as const) {
      it(naam, () => expect(maakKopie(waarde)).to.deep.equal({ goed: true, waarde: verwacht }));
    }

    it('min nul wordt nul', () => {
      expect(Object.is((kopieVan({ a: -0 }) as { a: number }).a, 0)).to.equal(true);
    });

    it('een module die waarden uitvoert', async () => {
      const adres: string = 'data:text/javascript,export const titel = "Titel"; export const n = [1];';
      const module: unknown = await import(adres);
      expect(kopieVan(module)).to.deep.equal({ titel: 'Titel', n: [1] });
    });
  });

  describe('laat weg wat JSON ook weglaat', () => {
    it('wat `undefined` is, wat niet op te noemen is en wat een symbool als naam heeft', () => {
      const bron = Object.defineProperty({ a: 1, b: undefined, [Symbol('c')]: 1 }, 'd', { value: 1 });
      expect(kopieVan(bron)).to.deep.equal({ a: 1 });
    });

    it('wat van het prototype komt', () => {
      const gewoon = { a: 1 };
      expect(Object.hasOwn(kopieVan(gewoon) as object, 'toString')).to.equal(false);
    });

    it('een gat in een lijst is `null`, zodat de nummers erna blijven', () => {
      // oxlint-disable-next-line no-sparse-arrays
      expect(kopieVan([, 1, undefined, 2])).to.deep.equal([null, 1, null, 2]);
      expect(kopieVan(Object.assign([], { length: 3 }))).to.deep.equal([null, null, null]);
    });

    it('de namen van het prototype, ook als hun waarde niet past, op elke diepte', () => {
      const vuil = JSON.parse('{"__proto__":{"besmet":1},"a":[{"__proto__":{"besmet":1},"prototype":1}]}') as object;
      expect(JSON.stringify(kopieVan({ ...vuil, constructor: gooi }))).to.equal('{"a":[{}]}');
      expect(Reflect.get({}, 'besmet')).to.equal(undefined);
      const kopie = kopieVan(vuil) as object;
      expect(Object.getPrototypeOf(kopie)).to.equal(Object.prototype);
    });
  });

  describe('weigert wat niet van JSON is, met de weg ernaartoe', () => {
    const { proxy: ingetrokken, revoke } = Proxy.revocable({}, {});
    revoke();
    const { proxy: ingetrokkenLijst, revoke: trekIn } = Proxy.revocable([], {});
    trekIn();
    const anderPrototype: unknown = Object.create({ a: 1 });
    const GEVALLEN: readonly (readonly [naam: string, waarde: unknown])[] = [
      ['niets', undefined],
      ['een functie', () => ({})],
      ['een klasse', Map],
      ['een symbool', Symbol('x')],
      ['een BigInt', 10n],
      ['geen getal', Number.NaN],
      ['oneindig', Infinity],
      ['min oneindig', -Infinity],
      ['een instantie', new (class Punt { x = 1; })()], // prettier-ignore
      ['een instantie van een klasse zonder ouder', Reflect.construct(Object, [], class extends Object {})],
      ['een object met een ander object als prototype', anderPrototype],
      ['een object met een leeg object zonder ouder als prototype', Object.create(Object.create(null) as object)],
      ['een datum', new Date(0)],
      ['een datum die doet of hij een object is', Object.setPrototypeOf(new Date(0), Object.prototype)],
      ['een patroon', /x/],
      ['een fout', new Error('x')],
      ['een belofte', Promise.resolve({ a: 1 })],
      ['een Map', new Map([['a', 1]])],
      ['een Set', new Set([1])],
      ['een WeakMap', new WeakMap()],
      ['een FormData', new FormData()],
      ['een URLSearchParams', new URLSearchParams('a=1')],
      ['een URL', new URL('https://voorbeeld.nl')],
      ['een Headers', new Headers()],
      ['een Response', new Response('{}')],
      ['een Blob', new Blob(['{}'])],
      ['een element', document.createElement('p')],
      ['een tekstknoop', document.createTextNode('x')],
      ['het document', document],
      ['het venster', window],
      ['een lijst knopen', document.querySelectorAll('p')],
      ['een gebeurtenis', new Event('input')],
      ['een typed array', new Uint8Array(2)],
      ['een ArrayBuffer', new ArrayBuffer(2)],
      ['een DataView', new DataView(new ArrayBuffer(2))],
      ['een tekst in een doos', new String('x')],
      ['een getal in een doos', new Number(1)],
      ['Math', Math],
      ['JSON', JSON],
      ['Intl', Intl],
      ['document.all, dat zegt dat het er niet is', document.all],
      ['de argumenten van een functie', (function (): unknown { return arguments; })()], // prettier-ignore
      ['een generator', (function* (): Generator { yield 1; })()], // prettier-ignore
      ['een proxy van een Map', new Proxy(new Map(), {})],
      ['een proxy van een instantie', inProxy(new (class { x = 1; })())], // prettier-ignore
      ['een proxy van een functie', new Proxy(gooi, {})],
      ['een ingetrokken proxy', ingetrokken],
      ['een ingetrokken proxy van een lijst', ingetrokkenLijst],
      ['een proxy die gooit bij het tellen', new Proxy({}, { ownKeys: gooi })],
      ['een proxy die gooit bij zijn afkomst', new Proxy({}, { getPrototypeOf: gooi })],
      ['een proxy die gooit bij zijn beschrijving', new Proxy({ a: 1 }, { getOwnPropertyDescriptor: gooi })],
      ['een proxy die gooit bij het lezen', new Proxy({ a: 1 }, { get: gooi })],
      ['een lijst die over haar lengte liegt', new Proxy([], { get: (doel, naam) => (naam === 'length' ? -1 : Reflect.get(doel, naam)) })], // prettier-ignore
      ['een lijst met een lengte die geen getal is', new Proxy([], { get: (doel, naam) => (naam === 'length' ? 'x' : Reflect.get(doel, naam)) })], // prettier-ignore
    ];
    for (const [naam, waarde] of GEVALLEN) {
      it(naam, () => {
        expect(uitkomst(waarde)).to.match(/^\/\S* waarde-ongeldig$/);
        // Wat ontbreekt mag binnenin wel: dan is het er niet.
        if (waarde === undefined) return;
        expect(uitkomst({ goed: 1, a: [{}, { b: waarde }] })).to.match(/^\/a\/1\/b(\/\S+)? waarde-ongeldig$/);
      });
    }

    it('een getter die gooit', () => {
      expect(uitkomst({ a: [{ get b(): unknown { return gooi(); } }] })).to.equal('/a/0/b waarde-ongeldig'); // prettier-ignore
    });

    it('een getter die niet eens een fout gooit', () => {
      const bron = {
        get a(): unknown {
          throw undefined;
        },
      };
      expect(uitkomst(bron)).to.equal('/a waarde-ongeldig');
    });

    it('een toJSON: wie zo zijn eigen JSON maakt is geen gewoon object', () => {
      expect(uitkomst({ a: 1, toJSON: () => ({ b: 2 }) })).to.equal('/toJSON waarde-ongeldig');
    });

    it('een kring, kort en lang, ook door een lijst of een proxy', () => {
      const kort: Record<string, unknown> = {};
      kort['a'] = kort;
      expect(uitkomst(kort)).to.equal('/a waarde-ongeldig');
      const lijst: unknown[] = [];
      lijst.push({ b: [lijst] });
      expect(uitkomst(lijst)).to.equal('/0/b/0 waarde-ongeldig');
      const zelf: object = new Proxy({}, { ownKeys: () => ['x'], getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }), get: (_, naam) => (naam === 'x' ? zelf : undefined) }); // prettier-ignore
      expect(uitkomst(zelf)).to.equal('/x waarde-ongeldig');
    });
  });

  describe('leest elke eigenschap één keer', () => {
    it('zodat wie de tweede keer iets anders zegt niet langs de keuring komt', () => {
      const gelezen: string[] = [];
      const bron = new Proxy<Record<string, unknown>>(
        { a: 1, b: { c: 2 } },
        {
          get: (doel, naam, ontvanger) => {
            if (typeof naam === 'string') gelezen.push(naam);
            return Reflect.get(doel, naam, ontvanger) as unknown;
          },
        },
      );
      maakKopie(bron);
      expect(gelezen).to.deep.equal(['a', 'b']);
    });

    it('en leest niets van wat al te diep is', () => {
      let gelezen = false;
      const onder = { get x(): number { gelezen = true; return 1; } }; // prettier-ignore
      expect(uitkomst(diep(HOOGSTE_DIEPTE, onder))).to.match(/te-diep$/);
      expect(gelezen).to.equal(false);
    });
  });

  describe('de diepte', () => {
    it('honderd lagen mogen, één meer niet; objecten en lijsten tellen samen', () => {
      expect(uitkomst(diep(HOOGSTE_DIEPTE))).to.equal('goed');
      expect(uitkomst(diepeLijst(HOOGSTE_DIEPTE))).to.equal('goed');
      expect(uitkomst({ a: diepeLijst(HOOGSTE_DIEPTE - 1) })).to.equal('goed');
      expect(uitkomst(diep(HOOGSTE_DIEPTE + 1))).to.match(/^(\/a){100} te-diep$/);
      expect(uitkomst({ a: diepeLijst(HOOGSTE_DIEPTE) })).to.match(/te-diep$/);
    });

    it('tekst heeft dezelfde grens', () => {
      const tekst = (lagen: number): string => JSON.stringify(diep(lagen));
      expect(leesTekstOfWaarde(tekst(HOOGSTE_DIEPTE)).goed).to.equal(true);
      expect(leesTekstOfWaarde(tekst(HOOGSTE_DIEPTE + 1))).to.include({ goed: false, code: 'te-diep' });
    });

    for (const lagen of [101, 2500, 100_000, 1_000_000]) {
      it(`${String(lagen)} lagen lopen nergens vol, als waarde of als tekst`, () => {
        expect(uitkomst(diep(lagen))).to.match(/te-diep$/);
        expect(uitkomst(diepeLijst(lagen))).to.match(/te-diep$/);
        const lijst = '['.repeat(lagen) + ']'.repeat(lagen);
        expect(leesTekstOfWaarde(lijst)).to.include({ goed: false, code: 'te-diep' });
        const object = `${'{"a":'.repeat(lagen)}1${'}'.repeat(lagen)}`;
        expect(leesTekstOfWaarde(object)).to.include({ goed: false, code: lagen < 1e6 ? 'te-diep' : 'json-te-groot' });
      });
    }

    it('een proxy zonder bodem houdt op', () => {
      const bodemloos = (): object =>
        new Proxy({ a: 1, b: 1 }, { get: (_, naam) => (typeof naam === 'string' ? bodemloos() : undefined) });
      expect(uitkomst(bodemloos())).to.match(/te-diep$/);
    });
  });

  describe('de grootte', () => {
    const vol = (bytes: number): string => 'x'.repeat(bytes - 2);

    it('telt de bytes van de JSON die het wordt', () => {
      expect(uitkomst(vol(HOOGSTE_AANTAL_BYTES))).to.equal('goed');
      expect(uitkomst(vol(HOOGSTE_AANTAL_BYTES + 1))).to.equal('/ json-te-groot');
      for (const teken of ['é', '€', '🏠', '\n', '"', '\u0000', '\ud83c']) {
        const perTeken = new TextEncoder().encode(JSON.stringify(teken)).length - 2;
        const past = Math.floor((HOOGSTE_AANTAL_BYTES - 2) / perTeken);
        expect(uitkomst(teken.repeat(past)), JSON.stringify(teken)).to.equal('goed');
        expect(uitkomst(teken.repeat(past + 1)), JSON.stringify(teken)).to.equal('/ json-te-groot');
      }
    });

    it('telt ook namen, getallen en leestekens', () => {
      expect(maakKopie({ [vol(HOOGSTE_AANTAL_BYTES - 4)]: 1 }).goed).to.equal(true);
      expect(maakKopie({ [vol(HOOGSTE_AANTAL_BYTES - 3)]: 1 })).to.include({ code: 'json-te-groot' });
      expect(uitkomst(Array.from({ length: 500_000 }, () => 1234))).to.match(/json-te-groot$/);
      expect(uitkomst(Array.from({ length: 1_000_000 }, () => 1))).to.match(/json-te-groot$/);
      expect(uitkomst(Array.from({ length: 700_000 }, () => []))).to.match(/json-te-groot$/);
      expect(uitkomst(Array.from({ length: 100_000 }, () => ({ a: 'ok' })))).to.equal('goed');
    });

    it('is meteen klaar met een lijst van vier miljard gaten', () => {
      expect(uitkomst(Object.assign([], { length: 4_294_967_295 }))).to.match(/json-te-groot$/);
      expect(uitkomst({ personen: Object.assign([], { length: 4_294_967_295 }) })).to.equal('/personen json-te-groot');
    });

    it('is ook klaar met een object dat zichzelf telkens verdubbelt', () => {
      let waarde: unknown = 'lol';
      for (let laag = 0; laag < 60; laag += 1) waarde = [waarde, waarde];
      expect(uitkomst(waarde)).to.match(/json-te-groot$/);
    });

    it('tekst: telt wat er staat', () => {
      expect(leesTekstOfWaarde(`"${vol(HOOGSTE_AANTAL_BYTES)}"`).goed).to.equal(true);
      expect(leesTekstOfWaarde(`"${vol(HOOGSTE_AANTAL_BYTES)}" `)).to.include({ code: 'json-te-groot' });
      expect(leesTekstOfWaarde(`"${'€'.repeat(700_000)}"`)).to.include({ code: 'json-te-groot' });
      expect(leesTekstOfWaarde(' '.repeat(HOOGSTE_AANTAL_BYTES + 1))).to.include({ code: 'json-te-groot' });
      // Kort geschreven, lang in het geheugen: ook dan past het niet meer terug.
      expect(leesTekstOfWaarde(`[${'1e20,'.repeat(300_000)}1]`)).to.include({ code: 'json-te-groot' });
    });
  });

  it('neemt `NaN` en oneindig alleen als daarom gevraagd is', () => {
    const kopie = maakKopie({ a: [Number.NaN, -Infinity] }, { ookNietEindig: true });
    expect(kopie).to.deep.equal({ goed: true, waarde: { a: [Number.NaN, -Infinity] } });
  });

  it(`geeft van JSON altijd dezelfde JSON terug, en van de rest nooit iets dat geen JSON is (zaad ${String(ZAAD)})`, () => {
    const gevaarlijk = /"(?:__proto__|constructor|prototype)":/;
    fc.assert(
      fc.property(fc.jsonValue(), (waarde) => {
        const tekst = JSON.stringify(waarde);
        fc.pre(!gevaarlijk.test(tekst));
        expect(JSON.stringify(kopieVan(waarde))).to.equal(tekst);
        expect(leesTekstOfWaarde(tekst)).to.deep.equal({ goed: true, waarde: JSON.parse(tekst) as unknown });
      }),
      { seed: ZAAD, numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true, withNullPrototype: true, withBoxedValues: true }), // prettier-ignore
        (waarde) => {
          const kopie = maakKopie(waarde);
          if (kopie.goed) expect(kopie.waarde).to.deep.equal(JSON.parse(JSON.stringify(kopie.waarde)));
          else expect(kopie.code).to.match(/^(waarde-ongeldig|te-diep)$/);
        },
      ),
      { seed: ZAAD, numRuns: 2000 },
    );
  });
});

describe('aantalBytes', () => {
  it('telt zoals UTF-8', () => {
    for (const tekst of ['', 'x', 'é', '€', '🏠', 'a🏠é€\u0000', '\u07ff\u0800\uffff', '🏠'.repeat(9)]) {
      expect(aantalBytes(tekst), tekst).to.equal(new TextEncoder().encode(tekst).length);
    }
  });
});

describe('pastIn', () => {
  it('houdt de grens in bytes, niet in tekens', () => {
    expect(pastIn(HOOGSTE_AANTAL_BYTES, 'é'.repeat(HOOGSTE_AANTAL_BYTES / 2))).to.equal(true);
    expect(pastIn(HOOGSTE_AANTAL_BYTES, 'é'.repeat(HOOGSTE_AANTAL_BYTES / 2 + 1))).to.equal(false);
    expect(pastIn(HOOGSTE_AANTAL_BYTES, 'x'.repeat(HOOGSTE_AANTAL_BYTES))).to.equal(true);
    expect(pastIn(HOOGSTE_AANTAL_BYTES, 'x'.repeat(HOOGSTE_AANTAL_BYTES + 1))).to.equal(false);
  });
});

describe('bevries', () => {
  it('maakt vast op elke diepte, en laat staan wat al vast is', () => {
    const waarde = bevries({ a: [{ b: 1 }] });
    expect(Reflect.set(waarde.a[0] as object, 'b', 2)).to.equal(false);
    expect(Reflect.set(waarde.a, 0, null)).to.equal(false);
    expect(bevries(waarde)).to.equal(waarde);
  });
});
