// controles.ts: wat er aan een ingevulde persoon of toestemming niet klopt, en wat op een burgerservicenummer lijkt.
// De nummers zijn testnummers of verzonnen: zij horen bij niemand.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  bevatBsn,
  controleerPersoon,
  controleerToestemming,
  HOOGSTE_AANTAL_TEKENS,
  isLater,
  type Controle,
  type Persoon,
  type Toestemming,
} from '../../../src/domein/dossier/index.js';
import { mens, runs, voorbeeld, ZAAD } from '../netwerk/hulp.js';

const VANDAAG = '2026-11-24';
const kort = (controles: readonly Controle[]): string[] =>
  controles.map(({ pad, code, ernst }) => `${pad} ${code}${ernst === 'fout' ? '' : ' (waarschuwing)'}`);
const bijPersoon = (anders: object): string[] => kort(controleerPersoon({ ...mens('p1'), ...anders }, VANDAAG));
const bijToestemming = (toestemming: object): string[] =>
  kort(controleerToestemming(toestemming as Toestemming, VANDAAG));

describe('bevatBsn', () => {
  const WEL: readonly [naam: string, tekst: string][] = [
    ['een bekend testnummer', '111222333'],
    ['nog een', '123456782'],
    ['het hoogste', '999999990'],
    ['met een nul vooraan', '012345672'],
    ['midden in een zin', 'Zijn nummer is 111222333, zei oma.'],
    ['met een woord eraan vast', 'BSN111222333x'],
    ['met haakjes', '(111222333)'],
    ['met punten', '1112.22.333'],
    ['met spaties', '111 222 333'],
    ['met streepjes', '111-222-333'],
    ['met van alles', '1-1.1 2-2.2 3-3.3'],
    ['na een streepje', 'BSN-111222333'],
    ['na een punt', 'nr.111222333'],
    ['als opsomming', '-111222333'],
    ['na een datum', 'geboren 1-2-1960 111222333'],
    ['na een jaar', '2011 111222333'],
    ['op een eigen regel tussen andere getallen', '06-12345678\n111222333\n1234 AB'],
    ['tussen getallen met een komma', '12,111222333,7'],
    ['als tweede nummer', '123456789 en 111222333'],
  ];
  for (const [naam, tekst] of WEL)
    it(`${naam}: ${JSON.stringify(tekst)}`, () => expect(bevatBsn(tekst)).to.equal(true));

  const NIET: readonly [naam: string, tekst: string][] = [
    ['niets', ''],
    ['geen cijfers', 'Oma Riet'],
    ['negen cijfers die niet door de elfproef komen', '123456789'],
    ['één cijfer anders', '111222334'],
    ['twee cijfers gewisseld', '112122333'],
    ['allemaal nullen', '000000000'],
    ['acht cijfers', '11122233'],
    ['tien cijfers, het begin is goed', '1112223330'],
    ['tien cijfers, het eind is goed', '0111222333'],
    ['het begin van een langer nummer in groepjes', '111 222 333 444'],
    ['het eind van een langer nummer met streepjes', '12-111222333'],
    ['een lang nummer', '1112223331112223331112'],
    ['twee spaties ertussen', '111  222  333'],
    ['een schuine streep ertussen', '111/222/333'],
    ['een regeleinde ertussen', '111222\n333'],
    ['andere cijfers', '١١١٢٢٢٣٣٣'],
    ['een datum en een tijd', '2026-11-24 13:45'],
  ];
  for (const [naam, tekst] of NIET) {
    it(`${naam}: niet ${JSON.stringify(tekst)}`, () => expect(bevatBsn(tekst)).to.equal(false));
  }

  // Negen van deze cijfers achter elkaar komen wel door de elfproef: alleen aan de rest is te zien dat het een telefoonnummer is.
  const TELEFOON = [
    '06-11222333',
    '06 11 22 23 33',
    '0612345671',
    '06 1234 5671',
    '+31612345671',
    '+31 612345671',
    '+31 6 12345671',
    '+31-6-12345671',
    '+31 (0)6 12345671',
    '+31 (0) 6 12 34 56 71',
    '0031 6 12345671',
    '(06) 12345671',
  ];
  for (const nummer of TELEFOON) {
    it(`een telefoonnummer: ${nummer}`, () => {
      expect(bevatBsn(nummer)).to.equal(false);
      expect(bevatBsn(`Bel ${nummer} na zes uur.`)).to.equal(false);
    });
  }

  it(`kent bij acht cijfers hooguit één controlecijfer, en ziet het als er één cijfer anders is (zaad ${String(ZAAD)})`, () => {
    const cijfers = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 });
    let gedaan = 0;
    let zonder = 0;
    fc.assert(
      fc.property(cijfers, fc.nat(8), fc.integer({ min: 1, max: 9 }), (acht, plek, erbij) => {
        gedaan++;
        const met = Array.from({ length: 10 }, (_, laatste) => [...acht, laatste]);
        const goed = met.filter((negen) => bevatBsn(negen.join('')));
        // Zou het controlecijfer 10 zijn, dan bestaat het nummer niet.
        expect(goed.length).to.be.at.most(1);
        if (goed.length === 0) zonder++;
        for (const negen of goed) {
          const anders = negen.map((cijfer, index) => (index === plek ? (cijfer + erbij) % 10 : cijfer));
          expect(bevatBsn(anders.join(''))).to.equal(false);
        }
      }),
      runs(500),
    );
    expect(zonder).to.be.within(gedaan / 11 / 2, (gedaan / 11) * 2);
  });

  it('is ook klaar met een reusachtige tekst', () => {
    expect(bevatBsn('1 '.repeat(100_000))).to.equal(false);
    expect(bevatBsn(`${'+31 '.repeat(50_000)}111222333`)).to.equal(false);
    expect(bevatBsn(`${'x 1.'.repeat(50_000)}, 111222333`)).to.equal(true);
  });
});

describe('isLater', () => {
  const GEVALLEN: readonly [datum: unknown, later: boolean][] = [
    ['2026-11-23', false],
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2026-10', false],
    ['2026-11', false],
    ['2026-12', true],
    ['2025', false],
    ['2026', false],
    ['2027', true],
    ['9999-12-31', true],
    ['', false],
    [' ', false],
    [null, false],
    [undefined, false],
    // Wat geen datum is, is nooit later: daar zegt de vorm al iets van.
    ['mei 2030', false],
    ['3000 dagen', false],
    ['2030-02-30', false],
    ['2027-1', false],
    [2027, false],
  ];
  for (const [datum, later] of GEVALLEN) {
    it(`${JSON.stringify(datum) ?? 'niets'} ligt ${later ? 'na' : 'niet na'} ${VANDAAG}`, () => {
      expect(isLater(datum as string, VANDAAG)).to.equal(later);
    });
  }

  it('telt ook een grens die zelf maar een jaar of maand is', () => {
    expect(isLater('2026-11-24', '2026')).to.equal(true);
    expect(isLater('2026', '2026')).to.equal(false);
    expect(isLater('2025-12-31', '2026')).to.equal(false);
  });
});

describe('controleerPersoon', () => {
  it('heeft op het voorbeeld van het contract niets aan te merken', () => {
    for (const persoon of voorbeeld.personen ?? []) expect(controleerPersoon(persoon, VANDAAG)).to.deep.equal([]);
  });

  it('half ingevuld mag: alleen id, naam en soort zijn nodig', () => {
    expect(bijPersoon({})).to.deep.equal([]);
    expect(bijPersoon({ bekendSinds: '', geinformeerdOp: null, steunfiguur: { statusVerloop: null } })).to.deep.equal(
      [],
    );
  });

  it('vraagt een naam; witruimte is er geen', () => {
    for (const naam of ['', ' \n', null, undefined])
      expect(bijPersoon({ naam })).to.deep.equal(['/naam veld-ontbreekt']);
  });

  describe('datums', () => {
    const GEVALLEN: readonly [naam: string, anders: object, verwacht: string[]][] = [
      ['vandaag geïnformeerd', { geinformeerdOp: VANDAAG }, []],
      ['morgen geïnformeerd', { geinformeerdOp: '2026-11-25' }, ['/geinformeerdOp datum-in-toekomst']],
      ['bekend sinds dit jaar', { bekendSinds: '2026' }, []],
      ['bekend sinds deze maand', { bekendSinds: '2026-11' }, []],
      ['bekend sinds volgende maand', { bekendSinds: '2026-12' }, ['/bekendSinds datum-in-toekomst']],
      ['bekend sinds volgend jaar', { bekendSinds: '2027' }, ['/bekendSinds datum-in-toekomst']],
      [
        'geen datum: één melding, niet ook dat zij in de toekomst ligt',
        { bekendSinds: 'sinds de verhuizing' },
        ['/bekendSinds datum-ongeldig'],
      ],
      ['een dag die niet bestaat', { geinformeerdOp: '2027-02-29' }, ['/geinformeerdOp datum-ongeldig']],
      ['alleen een jaar waar een dag moet staan', { geinformeerdOp: '2025' }, ['/geinformeerdOp datum-ongeldig']],
      [
        'een stap in de status die nog moet komen',
        { steunfiguur: { statusVerloop: [{ datum: VANDAAG }, { datum: '2027-01-01' }, { datum: null }, {}] } },
        ['/steunfiguur/statusVerloop/1/datum datum-in-toekomst'],
      ],
      ['vandaag benoemd', { steunfiguur: { benoemingOp: VANDAAG } }, []],
      [
        'een benoeming die nog moet komen',
        { steunfiguur: { benoemingOp: '2026-11-25' } },
        ['/steunfiguur/benoemingOp datum-in-toekomst'],
      ],
      [
        'afspraken mogen in de toekomst liggen',
        { steunfiguur: { opnieuwBekijken: '2027-06-01', acties: [{ wanneer: '2027-01-01' }] } },
        [],
      ],
    ];
    for (const [naam, anders, verwacht] of GEVALLEN) {
      it(naam, () => expect(bijPersoon(anders)).to.deep.equal(verwacht));
    }
  });

  describe('lengte van tekst', () => {
    const LANG = 'é'.repeat(HOOGSTE_AANTAL_TEKENS);
    it('2000 tekens mag, 2001 niet, op welke plek dan ook', () => {
      for (const [pad, anders] of [
        ['/kracht', (tekst: string) => ({ kracht: tekst })],
        ['/steunfiguur/toelichting', (tekst: string) => ({ steunfiguur: { toelichting: tekst } })],
        ['/steunfiguur/acties/0/wat', (tekst: string) => ({ steunfiguur: { acties: [{ wat: tekst }] } })],
      ] as const) {
        expect(bijPersoon(anders(LANG))).to.deep.equal([]);
        expect(bijPersoon(anders(`${LANG}x`))).to.deep.equal([`${pad} tekst-te-lang`]);
      }
    });

    it('telt tekens zoals een lezer dat doet: een emoji is er één, een regeleinde van Windows ook', () => {
      expect(bijPersoon({ kracht: '🏠'.repeat(HOOGSTE_AANTAL_TEKENS) })).to.deep.equal([]);
      expect(bijPersoon({ kracht: '\r\n'.repeat(HOOGSTE_AANTAL_TEKENS) })).to.deep.equal([]);
    });
  });

  it('waarschuwt voor een burgerservicenummer in elke tekst, ook in een sleutel die wij niet kennen', () => {
    const nummer = 'BSN 111222333';
    expect(
      bijPersoon({
        naam: nummer,
        steunfiguur: { toelichting: nummer, acties: [{ wat: 'bellen' }, { wat: nummer }] },
        contactgegevens: { telefoon: '111222333', email: 'oma@voorbeeld.nl' },
        eigen: [nummer],
      }),
    ).to.deep.equal([
      '/naam lijkt-bsn (waarschuwing)',
      '/steunfiguur/toelichting lijkt-bsn (waarschuwing)',
      '/steunfiguur/acties/1/wat lijkt-bsn (waarschuwing)',
      '/contactgegevens/telefoon lijkt-bsn (waarschuwing)',
      '/eigen/0 lijkt-bsn (waarschuwing)',
    ]);
  });

  it('een telefoonnummer is geen burgerservicenummer', () => {
    expect(bijPersoon({ contactgegevens: { telefoon: '+31 6 1234 5671' } })).to.deep.equal([]);
  });

  it('noemt alles tegelijk, en alleen een fout houdt bewaren tegen', () => {
    const anders = { naam: ' ', bekendSinds: '2030', kracht: '111222333' };
    expect(bijPersoon(anders).sort()).to.deep.equal([
      '/bekendSinds datum-in-toekomst',
      '/kracht lijkt-bsn (waarschuwing)',
      '/naam veld-ontbreekt',
    ]);
  });

  it('keurt niet of iemand bij de definitie past: een biologische ouder mag', () => {
    expect(bijPersoon({ biologischeOuder: true, betaaldVoorHulp: true, volwassen: 'nee' })).to.deep.equal([]);
  });

  it(`gooit niet en noemt alleen plekken die er zijn, wat er ook staat (zaad ${String(ZAAD)})`, () => {
    const stuk = fc.record(
      { naam: fc.anything(), bekendSinds: fc.anything(), geinformeerdOp: fc.anything(), kracht: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(stuk, (anders) => {
        const controles = controleerPersoon({ ...mens('p1'), ...anders } as Persoon, VANDAAG);
        for (const { pad } of controles) expect(pad).to.match(/^\/(naam|bekendSinds|geinformeerdOp|kracht)(\/|$)/);
      }),
      runs(500),
    );
  });
});

describe('controleerToestemming', () => {
  const GEVALLEN: readonly [naam: string, toestemming: object, verwacht: string[]][] = [
    ['nog niets vastgelegd', {}, []],
    ['alleen het doel', { doel: 'delen' }, []],
    ['vandaag gegeven', { doel: 'delen', door: ['jongere'], datum: VANDAAG }, []],
    ['morgen gegeven', { datum: '2026-11-25' }, ['/datum datum-in-toekomst']],
    ['vandaag nee gezegd', { antwoord: 'nee', antwoordOp: VANDAAG }, []],
    ['een antwoord van morgen', { antwoord: 'nee', antwoordOp: '2026-11-25' }, ['/antwoordOp datum-in-toekomst']],
    ['ingetrokken op de dag zelf', { datum: '2026-11-01', ingetrokkenOp: '2026-11-01' }, []],
    [
      'ingetrokken voor zij gegeven is',
      { datum: '2026-11-02', ingetrokkenOp: '2026-11-01' },
      ['/ingetrokkenOp datum-voor-begin'],
    ],
    [
      'ingetrokken in de toekomst',
      { datum: '2026-11-01', ingetrokkenOp: '2027-01-01' },
      ['/ingetrokkenOp datum-in-toekomst'],
    ],
    ['ingetrokken, zonder dat bekend is wanneer zij gegeven is', { ingetrokkenOp: '2026-11-01' }, []],
    ['niet ingetrokken: leeg is geen vroege datum', { datum: '2026-11-01', ingetrokkenOp: '' }, []],
    ['niet ingetrokken: witruimte ook niet', { datum: '2026-11-01', ingetrokkenOp: ' ' }, []],
    ['een uitzondering zonder reden', { uitzondering: 'ernstig-nadeel' }, ['/reden veld-ontbreekt']],
    [
      'een uitzondering met alleen witruimte',
      { uitzondering: 'ernstig-nadeel', reden: ' \n' },
      ['/reden veld-ontbreekt'],
    ],
    ['een uitzondering met een reden', { uitzondering: 'ernstig-nadeel', reden: 'Acuut gevaar' }, []],
    ['een reden zonder uitzondering', { uitzondering: '', reden: 'Zomaar' }, []],
    [
      'een reden die te lang is',
      { uitzondering: 'ernstig-nadeel', reden: 'x'.repeat(HOOGSTE_AANTAL_TEKENS + 1) },
      ['/reden tekst-te-lang'],
    ],
    ['een reden met een nummer', { reden: 'BSN 111222333' }, ['/reden lijkt-bsn (waarschuwing)']],
    ['een dag die niet bestaat: één melding', { datum: '2027-02-30' }, ['/datum datum-ongeldig']],
    [
      'een maand waar een dag moet staan: één melding',
      { datum: '2026-11-01', ingetrokkenOp: '2026-10' },
      ['/ingetrokkenOp datum-ongeldig'],
    ],
  ];
  for (const [naam, toestemming, verwacht] of GEVALLEN) {
    it(naam, () => expect(bijToestemming(toestemming)).to.deep.equal(verwacht));
  }

  it('elke uitzondering vraagt een reden', () => {
    for (const uitzondering of ['maatregel-of-machtiging', 'ernstig-nadeel', 'weloverwogen-wens', 'wilsonbekwaam']) {
      expect(bijToestemming({ uitzondering, reden: null }), uitzondering).to.deep.equal(['/reden veld-ontbreekt']);
    }
  });

  it('heeft op het voorbeeld van het contract niets aan te merken', () => {
    for (const rij of voorbeeld.toestemming ?? []) expect(controleerToestemming(rij, VANDAAG)).to.deep.equal([]);
  });
});
