// Wat een pagina ook geeft: één waarschuwing met een code, de oude waarde blijft, en de calculator werkt door.
import { expect } from '@open-wc/testing';
import {
  alleTekst,
  druk,
  drukKlaar,
  maak,
  met,
  metWaarschuwingen,
  openAlles,
  schaduw,
  typ,
  veld,
  vindAlle,
  voorbeeldInvoer,
  type Calculator,
} from './hulp.js';
import { vijandSuite } from '../../suites/vijandig.suite.js';

const kring: Record<string, unknown> = { versie: 1 };
kring['inkomen'] = kring;

function gooi(): never {
  throw new Error('nee');
}

function diep(lagen: number): unknown {
  let waarde: unknown = 'x';
  for (let laag = 0; laag < lagen; laag += 1) waarde = [waarde];
  return waarde;
}

const { proxy: ingetrokken, revoke } = Proxy.revocable({}, {});
revoke();

const WAARDEN: readonly (readonly [naam: string, waarde: unknown])[] = [
  ['een lijst', []],
  ['een lijst met invoer', [voorbeeldInvoer()]],
  ['een tekst', 'tarief'],
  ['een getal', 3],
  ['NaN', NaN],
  ['waar', true],
  ['een functie', () => ({ versie: 1 })],
  ['een symbool', Symbol('x')],
  ['een onbekende versie', { ...voorbeeldInvoer(), versie: 2 }],
  ['een versie als tekst', { ...voorbeeldInvoer(), versie: '1' }],
  ['een belofte', Promise.resolve({})],
  ['een Map', new Map()],
  ['een FormData', new FormData()],
  ['een element', document.createElement('form')],
  ['een datum', new Date(0)],
  ['een antwoord', new Response('{}')],
  ['een dossier', { versie: 1, onderwerp: { soort: 'jongere' }, personen: [] }],
  ['een invoer in iets anders', { invoer: voorbeeldInvoer() }],
  ['een cijfer dat geen getal is', { ...voorbeeldInvoer(), plaatsen: Number.NaN }],
  ['een onbekende sleutel van honderd lagen', { ...voorbeeldInvoer(), diep: diep(100) }],
  ['een kring', kring],
  ['een BigInt', { versie: 1, plaatsen: 4n }],
  ['een getter die gooit', { versie: 1, get inkomen(): unknown { return gooi(); } }], // prettier-ignore
  ['een proxy die gooit', new Proxy({}, { ownKeys: gooi, get: gooi, has: gooi })],
  ['een ingetrokken proxy', ingetrokken],
  ['een toJSON die gooit', { versie: 1, toJSON: gooi }],
  ['een toJSON die niets geeft', { versie: 1, toJSON: () => undefined }],
  ['groepen die geen lijst zijn', { versie: 1, verzorging: { groepen: {} } }],
  ['groepen met rommel', { versie: 1, verzorging: { groepen: [null, 'x'] } }],
  ['niveaus met rommel', { versie: 1, zorgzwaarte: { niveaus: [3] } }],
  ['een reusachtige naam', { versie: 1, naam: 'x'.repeat(2_000_000) }],
];

describe('een vijandige waarde', () => {
  for (const [naam, waarde] of WAARDEN) {
    it(`${naam}: de oude waarde blijft, met één waarschuwing`, async () => {
      const element = await maak();
      await typ(element, '/inkomen/maandsalaris', '4.321,50');
      const voor = element.value;
      const gevangen = await metWaarschuwingen(element, () => {
        Reflect.set(element, 'value', waarde);
        Reflect.set(element, 'value', waarde);
      });
      expect(gevangen).to.have.length(1);
      expect(gevangen[0]).to.match(/^\[zo-thuis\] gezinshuis-tarief-calculator: [a-z]+(-[a-z]+)+ \(value\)/);
      expect(element.value).to.deep.equal(voor);
      expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('4.321,50');
      await werktNog(element);
    });
  }

  for (const [naam, anders] of [
    ['een blok dat een tekst is', { '/inkomen': 'x' }],
    ['een blok dat een lijst is', { '/overhead': [] }],
    ['groepen die een tekst zijn', { '/verzorging/groepen': 'x' }],
  ] as const) {
    it(`${naam}: geweigerd met één waarschuwing, of aangenomen en dan ongeldig`, async () => {
      const element = await maak({ required: true });
      const voor = element.value;
      const gevangen = await metWaarschuwingen(element, () => (element.value = met(voorbeeldInvoer(), anders)));
      if (gevangen.length > 0) expect(element.value).to.deep.equal(voor);
      else expect([element.resultaat.tariefPerEtmaal, element.validity.valid]).to.deep.equal([null, false]);
    });
  }

  for (const [naam, bijzaak] of [
    ['herkomst met rommel', { herkomst: { '/plaatsen': 'x', '/peiljaar': 3, x: { status: {} } } }],
    ['herkomst die een lijst is', { herkomst: ['x'] }],
    [
      'herkomst met een bron die geen tekst is',
      { herkomst: { '/plaatsen': { status: 'officieel', bron: 5, url: {} } } },
    ],
    ['een naam die geen tekst is', { naam: {} }],
    ['letters met rommel', { kostprijselementen: { 6: {}, 99: 'a' } }],
    ['een set met rommel', { tarievenset: { naam: {}, datum: [] } }],
  ] as const) {
    it(`${naam}: tekent zonder te gooien en werkt door`, async () => {
      const element = await maak();
      await metWaarschuwingen(element, () => Reflect.set(element, 'value', { ...voorbeeldInvoer(), ...bijzaak }));
      expect(alleTekst(element)).not.to.match(/NaN|undefined/);
      await typ(element, '/plaatsen', '5');
      expect(element.value.plaatsen).to.equal(5);
    });
  }

  it('een niveau zonder code toont geen woord uit de code', async () => {
    const element = await maak({
      value: met(voorbeeldInvoer(), { '/zorgzwaarte': { gekozen: null, niveaus: [{ plaatsen: 3 }] } }),
    });
    expect(alleTekst(element)).not.to.match(/undefined|null/);
  });

  it('null en undefined zetten stil de begincijfers terug', async () => {
    for (const niets of [null, undefined]) {
      const element = await maak();
      const begin = element.value;
      await typ(element, '/inkomen/maandsalaris', '5000');
      expect(await metWaarschuwingen(element, () => Reflect.set(element, 'value', niets))).to.deep.equal([]);
      expect(element.value).to.deep.equal(begin);
      await werktNog(element);
    }
  });

  it('prototypesleutels verdwijnen, op elke diepte', async () => {
    const element = await maak();
    element.value = JSON.parse(
      '{"versie":1,"plaatsen":4,"__proto__":{"vervuild":1},"inkomen":{"constructor":{"prototype":{"vervuild":1}},"wijze":"loondienst"}}',
    ) as Calculator['value'];
    await element.updateComplete;
    expect(Reflect.get({}, 'vervuild')).to.equal(undefined);
    expect(JSON.stringify(element.value)).not.to.match(/__proto__|constructor|vervuild/);
    await werktNog(element);
  });

  it('wat de vorm van invoer heeft maar niet klopt wordt aangenomen en getoond, niet verborgen of bijgesneden', async () => {
    const element = await maak();
    const invoer = met(voorbeeldInvoer(), { '/plaatsen': 99, '/leegstand/fractie': 7 });
    expect(await metWaarschuwingen(element, () => (element.value = invoer))).to.deep.equal([]);
    expect(element.value.plaatsen).to.equal(99);
    expect(element.value.leegstand.fractie).to.equal(7);
    expect(element.resultaat.tariefPerEtmaal).to.equal(null);
  });

  it('wie aan de gegeven of gekregen waarde zit, verandert het element niet', async () => {
    const gegeven = voorbeeldInvoer();
    const element = await maak({ value: gegeven });
    Reflect.set(gegeven, 'plaatsen', 9);
    Reflect.set(gegeven.inkomen, 'maandsalaris', 1);
    Reflect.set(element.value.inkomen, 'maandsalaris', 2);
    expect(element.value.plaatsen).to.equal(4);
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 4100 });
  });

  it('een waarde met tekens van HTML blijft tekst', async () => {
    const kwaad = '<img src=x onerror=alert(1)>';
    const element = await maak({
      value: {
        ...voorbeeldInvoer(),
        rechtsvorm: kwaad,
        zorgzwaarte: { gekozen: kwaad, niveaus: [{ code: kwaad, plaatsen: 3 }] },
      },
    });
    expect(alleTekst(element)).to.contain(kwaad);
    expect(vindAlle(schaduw(element), 'img')).to.deep.equal([]);
  });
});

describe('teksten van de pagina', () => {
  it('die alles leeg maken breken niets', async () => {
    const { TEKSTEN } = await import('../../../src/teksten/index.js');
    const { nl } = TEKSTEN['gezinshuis-tarief-calculator'];
    const element = await maak({ teksten: Object.fromEntries(Object.keys(nl).map((sleutel) => [sleutel, ''])) });
    element.required = true;
    element.value = met(voorbeeldInvoer(), { '/plaatsen': 99 });
    expect(element.reportValidity()).to.equal(false);
    await element.updateComplete;
  });
});

describe('verwijzingen', () => {
  const adressen = (element: Calculator): (string | null)[] =>
    vindAlle(schaduw(element), 'a')
      .map((link) => link.getAttribute('href'))
      .filter((adres) => adres !== '#');

  it('komen als gewone links onder de rekenmachine, met platte tekst', async () => {
    const element = await maak({
      verwijzingen: [
        { code: 'aanmelden', tekst: 'Meld je aan als <b>pleegouder</b>', url: 'https://voorbeeld.nl/pleegzorg' },
        { code: 'toezicht', tekst: 'Toezicht', url: '/toezicht' },
      ],
    });
    expect(adressen(element)).to.deep.equal(['https://voorbeeld.nl/pleegzorg', '/toezicht']);
    expect(alleTekst(element)).to.contain('Meld je aan als <b>pleegouder</b>');
  });

  it('wat geen adres is wordt geweigerd, de andere links blijven', async () => {
    const element = await maak();
    const gevangen = await metWaarschuwingen(element, () => {
      element.verwijzingen = [
        { code: 'kwaad', tekst: 'Klik', url: 'javascript:alert(1)' },
        { code: 'goed', tekst: 'Goed', url: 'https://voorbeeld.nl/' },
      ];
    });
    expect(gevangen).to.have.length(1);
    expect(adressen(element)).to.deep.equal(['https://voorbeeld.nl/']);
  });
});

vijandSuite<Calculator>({
  tag: 'gezinshuis-tarief-calculator',
  maak: () => maak({ value: voorbeeldInvoer() }),
  alleTekst,
  sleutel: 'titel',
  werktNog,
  gebruik: async (element) => {
    element.verwijzingen = [{ code: 'x', tekst: 'x', url: '/x' }];
    await typ(element, '/inkomen/maandsalaris', '5.000');
    await openAlles(element);
    await drukKlaar(element);
    await druk(element, 'opslaan');
  },
  openVelden: async (element) => {
    await openAlles(element);
    return 30;
  },
  heeftDossier: false,
});

/** De bezoeker kan nog gewoon verder. */
async function werktNog(element: Calculator): Promise<void> {
  await typ(element, '/inkomen/maandsalaris', '4.100');
  expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
}
