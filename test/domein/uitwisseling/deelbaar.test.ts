// Een werkblad in een koppeling: dezelfde getallen en keuzen, en niets waaraan iemand te herkennen is.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  berekenTarief,
  gevoeligheid,
  vergelijkAanbiedingen,
  type TariefInvoer,
} from '../../../src/domein/tarief/index.js';
import { deelbaar, leesDeelbaar, leesWerkblad, werkbladVan } from '../../../src/domein/uitwisseling/index.js';
import { bevries, met, voorbeeldInvoer } from '../tarief/hulp.js';
import { voorbeelden } from '../tarief/voorbeelden.js';
import { voorbeeldWerkblad } from '../tarief/werkblad.js';
import { willekeurigeInvoer, ZAAD } from '../tarief/willekeurig.js';

function terug(fragment: string) {
  const gelezen = leesDeelbaar(fragment);
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.waarde;
}

/** Wat telt: alle bedragen en keuzen, zonder de letters van `methoden` en zonder meldingen over herkomst. */
const uitkomst = (invoer: unknown) => {
  const { meldingen, ...rest } = berekenTarief(invoer);
  return { ...rest, fouten: meldingen.filter(({ ernst }) => ernst === 'fout') };
};

/** Dezelfde cijfers zoals versie 1 ze schreef: zonder controlegetal. */
const zonderControle = (fragment: string): string => ['1', ...fragment.split('_').slice(2)].join('_');

describe('deelbaar', () => {
  it('geeft dezelfde uitkomsten, scenario voor scenario en aanbod voor aanbod', () => {
    const blad = bevries(voorbeeldWerkblad());
    const gelezen = terug(deelbaar(blad));
    expect(gelezen.scenarios.map(uitkomst)).to.deep.equal(blad.scenarios.map(uitkomst));
    expect(gelezen.actief).to.equal(1);
    expect(gelezen.indexering).to.deep.equal(blad.indexering);
    const [, zwaar] = blad.scenarios;
    expect(vergelijkAanbiedingen(gelezen.scenarios[1], gelezen.aanbiedingen)).to.deep.equal(
      vergelijkAanbiedingen(zwaar, blad.aanbiedingen),
    );
    expect(gevoeligheid(gelezen.scenarios[1], gelezen)).to.deep.equal(gevoeligheid(zwaar, blad));
  });

  it('houdt alleen getallen en keuzen over: geen namen, redenen, bronnen of notities', () => {
    const geheim = 'Geheim Huis De Boom';
    const blad = {
      ...voorbeeldWerkblad(),
      scenarios: [
        met(voorbeeldInvoer(2), {
          '/naam': geheim,
          '/zorgzwaarte': { gekozen: geheim, niveaus: [{ code: geheim, factor: 2 }] },
          '/herkomst': { [`/${geheim}`]: { status: 'eigen', bron: geheim, reden: geheim, url: `https://x/${geheim}` } },
          '/tarievenset': { naam: geheim, datum: '2026-01-01' },
          '/rechtsvorm': geheim,
          '/huisvesting/bedragPerJaar': geheim,
          '/kostprijselementen': { '6': geheim, [geheim]: 'a' },
          [`/${geheim}`]: geheim,
        }),
      ],
      actief: 0,
      aanbiedingen: [{ naam: geheim, tariefPerEtmaal: 1, niveau: geheim }],
      bandbreedtes: [
        { pad: `/${geheim}`, laag: 1, hoog: 2, reden: geheim },
        { pad: '/plaatsen', laag: 3, hoog: 5, reden: geheim },
      ],
      notitie: geheim,
    };
    const fragment = deelbaar(blad as never);
    expect(fragment).to.match(/^[\d._e-]+$/);
    const gelezen = terug(fragment);
    expect(JSON.stringify(gelezen)).not.to.match(/Geheim|Boom|herkomst|reden|tarievenset/);
    expect(gelezen.scenarios[0]?.zorgzwaarte).to.deep.equal({ gekozen: '1', niveaus: [{ code: '1', factor: 2 }] });
    expect(gelezen.aanbiedingen).to.deep.equal([{ naam: '1', tariefPerEtmaal: 1, niveau: '1' }]);
    expect(gelezen.bandbreedtes).to.deep.equal([{ pad: '/plaatsen', laag: 3, hoog: 5 }]);
    expect(gelezen.scenarios[0]).not.to.have.any.keys('naam', geheim);
    expect(gelezen.notitie).to.equal('');
  });

  it('nummert dezelfde code hetzelfde, ook in een ander scenario en als zij dubbel is', () => {
    const niveaus = [
      { code: 'a', plaatsen: 3 },
      { code: 'b', plaatsen: 2 },
      { code: 'a', plaatsen: 1 },
    ];
    const scenario = met(voorbeeldInvoer(), { '/zorgzwaarte': { gekozen: 'a', niveaus } });
    const ander = met(voorbeeldInvoer(), { '/zorgzwaarte': { gekozen: 'c', niveaus: [{ code: 'b', factor: 2 }] } });
    const gelezen = terug(deelbaar({ ...werkbladVan(scenario), scenarios: [scenario, ander] }));
    expect(gelezen.scenarios.map(({ zorgzwaarte }) => zorgzwaarte?.niveaus?.map(({ code }) => code))).to.deep.equal([
      ['1', '2', '1'],
      ['2'],
    ]);
    expect(gelezen.scenarios.map(({ zorgzwaarte }) => zorgzwaarte?.gekozen)).to.deep.equal(['1', '3']);
    expect(uitkomst(gelezen.scenarios[0]).fouten).to.deep.equal(uitkomst(scenario).fouten);
    expect(uitkomst(gelezen.scenarios[1]).fouten).to.deep.equal(uitkomst(ander).fouten);
  });

  it('neemt ook een half ingevuld scenario mee', () => {
    const half = { plaatsen: 3, inkomen: { wijze: 'jaarinkomen' as const }, verzorging: { groepen: [{ aantal: 2 }] } };
    expect(terug(deelbaar(werkbladVan(half))).scenarios).to.deep.equal([half]);
  });

  it('past voor vier scenario’s in een adres van gewone lengte', () => {
    const scenarios = voorbeelden.slice(0, 4).map(({ invoer }) => invoer);
    expect(deelbaar({ ...werkbladVan({}), scenarios }).length).to.be.lessThan(1500);
  });

  it('blijft leesbaar: een adres van nu geeft later hetzelfde', () => {
    // Verandert de beschrijving van een invoer of werkblad, dan verandert dit adres; geef het dan een ander versienummer.
    const ADRES =
      '2_111854251_0_0_2_0_2026_0_52_4_0_0_4100_0.08_0.083_0.3_0.25___1_95_2_0_65_28_450_0_0_1_2_4_27.45_0_24000_0_0.15_0_0.05_0_0.03_0_____________' +
      '0_2025_0_52_6_0_0_2973.85_0.08_0.083_0.2857__0.59__1.52_72.62_3.47_0_44.54_27_276.6_0_211.59_3_0_2_24.18_3_1_29.46_4_3_29.76_0_' +
      '8515.46_0_0.2189_1_0.1163_2_0.0225_0__2_1_6______2____4.5___2__________1_2_171.7____________160_50.25_________-1.5_1_1_6_3800_4600_2024_2025_0';
    expect(deelbaar(voorbeeldWerkblad())).to.equal(ADRES);
    expect(terug(ADRES).scenarios.map(uitkomst)).to.deep.equal(voorbeeldWerkblad().scenarios.map(uitkomst));
    // Wie een koppeling van vroeger bewaarde, zonder controlegetal, opent haar nog.
    expect(terug(zonderControle(ADRES))).to.deep.equal(terug(ADRES));
  });

  it('neemt mee wat bij de niveaus en de indexcijfers is ingevuld, zonder bron en zonder eigen productcode', () => {
    const geheim = 'Brief van Geheim';
    const cijfer = { jaar: 2027, reeks: 'ova', stand: 'voorlopig', waarde: -0.004, status: 'aanname' } as const;
    const blad = {
      ...voorbeeldWerkblad(),
      indexcijfers: [{ ...cijfer, bron: geheim }],
      verdeling: [
        { code: null, aantal: 2 },
        { code: 'zwaar', aantal: 3 },
      ],
      producten: [
        { code: 'zwaar', product: '44A23' },
        { code: null, product: geheim },
      ],
      samen: { contract: 'gemiddeld' as const, product: '44A04' },
    };
    const fragment = deelbaar(blad);
    expect(fragment).to.match(/^[\d._e-]+$/);
    const gelezen = terug(fragment);
    expect(gelezen.indexcijfers).to.deep.equal([cijfer]);
    const { code } = gelezen.scenarios[1]?.zorgzwaarte?.niveaus?.[1] ?? {};
    expect(gelezen.verdeling).to.deep.equal([{ aantal: 2 }, { aantal: 3, code }]);
    expect(gelezen.producten).to.deep.equal([{ product: '44A23', code }]);
    expect(gelezen.samen).to.deep.equal({ contract: 'gemiddeld', product: '44A04' });
    const vrij = terug(deelbaar({ ...blad, samen: { product: geheim } }));
    expect(vrij, 'een eigen code is vrije tekst').not.to.have.property('samen');
    expect(JSON.stringify(gelezen)).not.to.contain('Geheim');
    expect(deelbaar(gelezen), 'nog eens delen verandert niets').to.equal(fragment);
  });

  it(`geeft bij elke invoer dezelfde uitkomst (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(fc.array(willekeurigeInvoer, { minLength: 1, maxLength: 4 }), (scenarios) => {
        const blad = { ...werkbladVan({}), scenarios: scenarios as TariefInvoer[] };
        const gelezen = terug(deelbaar(blad));
        expect(gelezen.scenarios.map(uitkomst)).to.deep.equal(scenarios.map(uitkomst));
        // Nog een keer delen verandert niets.
        expect(deelbaar(gelezen)).to.equal(deelbaar(blad));
      }),
      { seed: ZAAD, numRuns: 200 },
    );
  });

  it('geeft niets bij wat geen werkblad is', () => {
    for (const rommel of [null, undefined, 5, 'x', {}, { soort: 'dossier' }])
      expect(deelbaar(rommel as never)).to.equal('');
  });
});

describe('leesDeelbaar', () => {
  const code = (fragment: unknown) => {
    const gelezen = leesDeelbaar(fragment as string);
    return gelezen.goed ? 'goed' : gelezen.fouten[0]?.code;
  };

  it('neemt het hekje weg', () =>
    expect(terug(`#${deelbaar(voorbeeldWerkblad())}`)).to.deep.equal(terug(deelbaar(voorbeeldWerkblad()))));

  it('zegt het als het een andere versie is', () => expect(code('3_0_0')).to.equal('versie-onbekend'));

  describe('van een nieuwer pakket', () => {
    /** Dezelfde koppeling zoals een nieuwer pakket haar schrijft: heel, met een controlegetal dat klopt. */
    const nieuwer = (wijzig: (delen: string[]) => string[], werkblad = voorbeeldWerkblad()): string => {
      const cijfers = wijzig(deelbaar(werkblad).split('_').slice(2)).join('_');
      let getal = 0x811c9dc5;
      for (const teken of cijfers) getal = Math.imul(getal ^ (teken.codePointAt(0) ?? 0), 0x01000193);
      return ['2', String(getal >>> 0), cijfers].join('_');
    };

    it('is zonder verschil gewoon te openen', () => expect(code(nieuwer((delen) => delen))).to.equal('goed'));

    for (const [wat, wijzig] of [
      ['met een veld achteraan dat wij niet kennen', (delen) => [...delen, ...Array<string>(20).fill(''), '5']],
      ['met meer scenario’s dan wij kennen', (delen) => delen.with(2, '9')],
      ['met een keuze die wij niet kennen', (delen) => delen.with(0, '99')],
    ] as const satisfies readonly (readonly [string, (delen: string[]) => string[]])[])
      it(`${wat} zegt zij dat zij van een andere versie is`, () =>
        expect(code(nieuwer(wijzig))).to.equal('versie-onbekend'));

    it('met een regel van de productlijst die wij niet kennen ook: zij valt niet stil weg', () => {
      const werkblad = { ...voorbeeldWerkblad(), samen: { product: '44A08' } };
      expect(code(nieuwer((delen) => delen, werkblad))).to.equal('goed');
      expect(code(nieuwer((delen) => [...delen.slice(0, -1), '999'], werkblad))).to.equal('versie-onbekend');
    });
  });

  it('weigert wat er niet uit komt', () => {
    // Zonder controlegetal, anders ziet dat elke verandering als eerste.
    const goed = zonderControle(deelbaar(voorbeeldWerkblad()));
    for (const fout of [
      '',
      '#',
      'x',
      '1',
      '1_9',
      `${goed}_5`,
      goed.replace('4100', '41x0'),
      goed.replace('4100', '1e999'),
      '1_0_0_999999999',
      `1_${'0_'.repeat(60_000)}`,
      null,
      5,
    ])
      expect(code(fout), String(fout).slice(0, 40)).not.to.equal('goed');
  });

  it('ziet elke plek waar een mailprogramma haar afbreekt, en elk teken dat anders is', () => {
    const goed = deelbaar(voorbeeldWerkblad());
    for (let lengte = 2; lengte < goed.length; lengte += 1) {
      expect(code(goed.slice(0, lengte)), `de eerste ${String(lengte)} tekens`).to.equal('koppeling-niet-heel');
    }
    for (const anders of [`${goed}.`, `${goed}_`, `${goed}>`, goed.replace('4100', '4200'), `${goed}\n`])
      expect(code(anders), anders.slice(-8)).to.equal('koppeling-niet-heel');
    expect(code(goed)).to.equal('goed');
  });

  it('gooit nooit, en wat het geeft is een werkblad', () => {
    const delen = fc.array(
      fc.oneof(fc.constantFrom('', '0', '1', '2', '3', '99', '-1', '0.5', '1e3'), fc.string({ maxLength: 3 })),
      { maxLength: 150 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          delen.map((lijst) => `1_0_0_1_${lijst.join('_')}`),
        ),
        (fragment) => {
          const gelezen = leesDeelbaar(fragment);
          if (gelezen.goed) expect(leesWerkblad(gelezen.waarde)).to.deep.equal(gelezen);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
