// gevoeligheid: elk cijfer apart lager en hoger, exact, en de grootste uitslag eerst.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  gevoeligheid,
  berekenTarief,
  type GevoeligheidRij,
  type TariefInvoer,
} from '../../../src/domein/tarief/index.js';
import { dichtstbij } from './breuk.js';
import { bevries, kaleInvoer, met, voorbeeldInvoer } from './hulp.js';
import { gevoeligePaden, gevoeligheidOp } from './referentie-functies.js';
import { ZAAD, willekeurigeInvoer } from './willekeurig.js';

function rij(rijen: readonly GevoeligheidRij[], pad: string): GevoeligheidRij | undefined {
  return rijen.find((kandidaat) => kandidaat.pad === pad);
}

const uitslag = ({ tariefLaag, tariefHoog }: GevoeligheidRij): number =>
  tariefLaag === null || tariefHoog === null ? -1 : Math.abs(tariefHoog - tariefLaag);

describe('gevoeligheid', () => {
  it('een rij per bedrag, uren, fte en fractie; niet voor versie, jaren, plaatsen, aantallen, dagen en weken', () => {
    const paden = gevoeligheid(voorbeeldInvoer()).map(({ pad }) => pad);
    expect(paden).to.have.members([
      '/inkomen/ftePerPlaats',
      '/inkomen/maandsalaris',
      '/inkomen/vakantietoeslag',
      '/inkomen/eindejaarsuitkering',
      '/inkomen/werkgeverslasten',
      '/gedragswetenschapper/urenPerJeugdigePerWeek',
      '/gedragswetenschapper/uurtarief',
      '/ondersteuning/urenPerJeugdigePerWeek',
      '/ondersteuning/urenPerHuisPerJaar',
      '/ondersteuning/uurtarief',
      '/vervanging/dagtarief',
      '/vervanging/nachttarief',
      '/verzorging/groepen/0/bedragPerDag',
      '/verzorging/toeslagPerDag',
      '/huisvesting/bedragPerJaar',
      '/overhead/fractie',
      '/leegstand/fractie',
      '/marge/fractie',
    ]);
  });

  it('rekent met de hand: 100 euro huisvesting per etmaal, tien procent eraf en erbij', () => {
    const rijen = gevoeligheid(kaleInvoer({ '/huisvesting/bedragPerJaar': 36500 }));
    expect(rijen[0]).to.deep.equal({ pad: '/huisvesting/bedragPerJaar', tariefLaag: 90, tariefHoog: 110 });
    expect(rij(rijen, '/inkomen/bedragPerJaar')).to.deep.equal({
      pad: '/inkomen/bedragPerJaar',
      tariefLaag: 100,
      tariefHoog: 100,
    });
  });

  it('rekent met de exacte waarde × (1 ± spreiding), niet met een afgerond getal', () => {
    // 0,3 × 1,1 is in drijvende komma 0,33000000000000002.
    const rijen = gevoeligheid(kaleInvoer({ '/verzorging/groepen/0/bedragPerDag': 0.3 }));
    expect(rijen[0]).to.deep.equal({ pad: '/verzorging/groepen/0/bedragPerDag', tariefLaag: 0.27, tariefHoog: 0.33 });
  });

  it('neemt een andere spreiding', () => {
    const huis = kaleInvoer({ '/huisvesting/bedragPerJaar': 36500 });
    expect(gevoeligheid(huis, { spreiding: 0.25 })[0]).to.include({ tariefLaag: 75, tariefHoog: 125 });
    expect(gevoeligheid(huis, { spreiding: 0 })[0]).to.include({ tariefLaag: 100, tariefHoog: 100 });
    expect(gevoeligheid(huis, {})[0]).to.include({ tariefLaag: 90, tariefHoog: 110 });
  });

  it('geeft null waar de invoer dan een fout is, en zet die rijen achteraan', () => {
    const rijen = gevoeligheid(
      kaleInvoer({ '/huisvesting/bedragPerJaar': 36500, '/leegstand/fractie': 0.92, '/marge/fractie': 0.95 }),
    );
    expect(rij(rijen, '/leegstand/fractie')?.tariefHoog).to.equal(null);
    expect(rij(rijen, '/leegstand/fractie')?.tariefLaag).to.be.a('number');
    expect(rijen.slice(-2).map(({ pad }) => pad)).to.have.members(['/leegstand/fractie', '/marge/fractie']);
    const negatief = gevoeligheid(kaleInvoer({ '/huisvesting/bedragPerJaar': 36500 }), { spreiding: 2 });
    expect(rij(negatief, '/huisvesting/bedragPerJaar')).to.include({ tariefLaag: null, tariefHoog: 300 });
  });

  it('een fractie die op precies 1 uitkomt is al een fout', () => {
    const rijen = gevoeligheid(kaleInvoer({ '/huisvesting/bedragPerJaar': 36500, '/marge/fractie': 0.8 }), {
      spreiding: 0.25,
    });
    expect(rij(rijen, '/marge/fractie')?.tariefHoog).to.equal(null);
  });

  it('volgt het gekozen niveau', () => {
    const zwaar = met(voorbeeldInvoer(), {
      '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', urenOndersteuning: 6, plaatsen: 3 }] },
    });
    const rijen = gevoeligheid(zwaar);
    expect(rij(rijen, '/zorgzwaarte/niveaus/0/urenOndersteuning')).to.not.equal(undefined);
    expect(uitslag(rij(rijen, '/zorgzwaarte/niveaus/0/urenOndersteuning')!)).to.be.greaterThan(1);
    // De uren van de basis tellen op dit niveau niet mee.
    expect(uitslag(rij(rijen, '/ondersteuning/urenPerJeugdigePerWeek')!)).to.equal(0);
  });

  it(`is gelijk aan de exacte som bij willekeurige invoer (zaad ${String(ZAAD)})`, function () {
    this.timeout(60_000);
    const gelijk = (invoer: TariefInvoer, honderdsten: number): void => {
      const spreiding = honderdsten / 100;
      const rijen = gevoeligheid(bevries(invoer), { spreiding });
      expect(rijen.map(({ pad }) => pad)).to.have.members(gevoeligePaden(invoer));
      for (const { pad, tariefLaag, tariefHoog } of rijen) {
        const { laag, hoog } = gevoeligheidOp(invoer, pad, spreiding);
        expect(tariefLaag, `${pad} laag`).to.equal(laag && dichtstbij(laag));
        expect(tariefHoog, `${pad} hoog`).to.equal(hoog && dichtstbij(hoog));
      }
      const uitslagen = rijen.map(uitslag);
      // Op de afronding van twee doubles na: de bron sorteert op de exacte uitslag.
      uitslagen.slice(1).forEach((waarde, i) => {
        const speling = 4 * Number.EPSILON * Math.max(rijen[i]!.tariefHoog ?? 0, rijen[i + 1]!.tariefHoog ?? 0);
        expect(waarde).to.be.at.most(uitslagen[i]! + speling);
      });
      const eersteNull = rijen.findIndex((kandidaat) => kandidaat.tariefLaag === null || kandidaat.tariefHoog === null);
      if (eersteNull >= 0) expect(uitslagen.slice(eersteNull).every((waarde) => waarde === -1)).to.equal(true);
    };
    fc.assert(fc.property(willekeurigeInvoer, fc.integer({ min: 0, max: 150 }), gelijk), { seed: ZAAD, numRuns: 120 });
  });

  it('rekent ook met duizend leeftijdsgroepen vlot en exact', () => {
    // Het werk groeit met het kwadraat. Of een motor anders rekent is met honderd ook te zien; duizend waren de helft van zijn tijd.
    const aantal = 'document' in globalThis ? 100 : 1000;
    const groepen = Array.from({ length: aantal }, (_, i) => ({
      leeftijdsgroep: '18+' as const,
      aantal: (i % 7) / 8,
      bedragPerDag: 20 + i / 100,
    }));
    const invoer = met(voorbeeldInvoer(), { '/verzorging/groepen': groepen });
    const rijen = gevoeligheid(invoer);
    for (const index of [0, 1, aantal / 2, aantal - 1]) {
      const pad = `/verzorging/groepen/${String(index)}/bedragPerDag`;
      const { laag, hoog } = gevoeligheidOp(invoer, pad, 0.1);
      expect(rij(rijen, pad)).to.deep.equal({ pad, tariefLaag: dichtstbij(laag!), tariefHoog: dichtstbij(hoog!) });
    }
  });

  it('bij foute invoer geen enkel bedrag', () => {
    for (const invoer of [
      null,
      {},
      met(voorbeeldInvoer(), { '/plaatsen': 99 }),
      met(voorbeeldInvoer(), { '/marge/fractie': 1 }),
    ]) {
      expect(berekenTarief(invoer).tariefPerEtmaal).to.equal(null);
      expect(
        gevoeligheid(invoer).every(({ tariefLaag, tariefHoog }) => tariefLaag === null && tariefHoog === null),
      ).to.equal(true);
    }
  });
});

describe('gevoeligheid met eigen bandbreedtes', () => {
  const huis = kaleInvoer({ '/huisvesting/bedragPerJaar': 36500, '/leegstand': { fractie: 0.2, methode: 'opslag' } });
  const band = (pad: string, laag: number, hoog: number) => ({ pad, laag, hoog, reden: 'toets' });

  it('neemt voor dat cijfer de eigen waarden, en voor de rest de spreiding', () => {
    const rijen = gevoeligheid(bevries(huis), { bandbreedtes: bevries([band('/leegstand/fractie', 0, 0.5)]) });
    expect(rijen[0]).to.deep.equal({ pad: '/leegstand/fractie', tariefLaag: 100, tariefHoog: 150 });
    expect(rijen[1]).to.deep.equal({ pad: '/huisvesting/bedragPerJaar', tariefLaag: 108, tariefHoog: 132 });
  });

  it('geeft ook een rij aan plaatsen, dagen, aantallen en het aantal etmalen', () => {
    const zwaar = met(huis, {
      '/huisvesting/bedragPerJaar': 0,
      '/vervanging/dagtarief': 365,
      '/vervanging/dagenPerJaar': 2,
      '/zorgzwaarte': { gekozen: 'a', niveaus: [{ code: 'a', factor: 1 }] },
    });
    const bandbreedtes = [
      band('/plaatsen', 1, 4),
      band('/vervanging/dagenPerJaar', 0, 4),
      band('/dagenPerJaar', 365, 366),
      band('/zorgzwaarte/niveaus/0/factor', 0.5, 2),
      band('/verzorging/groepen/0/aantal', 1, 2),
    ];
    const rijen = gevoeligheid(zwaar, { bandbreedtes });
    expect(rij(rijen, '/plaatsen')).to.include({ tariefLaag: 2.4, tariefHoog: 0.6 });
    expect(rij(rijen, '/vervanging/dagenPerJaar')).to.include({ tariefLaag: 0, tariefHoog: 4.8 });
    expect(rij(rijen, '/dagenPerJaar')?.tariefLaag).to.equal(2.4);
    expect(rij(rijen, '/dagenPerJaar')?.tariefHoog).to.be.closeTo((2.4 * 365) / 366, 1e-12);
    expect(rij(rijen, '/zorgzwaarte/niveaus/0/factor')).to.include({ tariefLaag: 1.2, tariefHoog: 4.8 });
    expect(rij(rijen, '/verzorging/groepen/0/aantal')).to.include({ tariefLaag: 2.4, tariefHoog: 2.4 });
    expect(rijen.slice(0, 2).map(({ pad }) => pad)).to.deep.equal([
      '/vervanging/dagenPerJaar',
      '/zorgzwaarte/niveaus/0/factor',
    ]);
  });

  it('geeft null waar die waarde een fout is, en zet de rij achteraan', () => {
    const rijen = gevoeligheid(huis, {
      bandbreedtes: [
        band('/plaatsen', 2.5, 2),
        band('/leegstand/fractie', -0.1, 1),
        band('/marge/fractie', Number.NaN, 0.5),
      ],
    });
    expect(rij(rijen, '/plaatsen')).to.deep.equal({ pad: '/plaatsen', tariefLaag: null, tariefHoog: 60 });
    expect(rij(rijen, '/leegstand/fractie')).to.include({ tariefLaag: null, tariefHoog: null });
    expect(rij(rijen, '/marge/fractie')).to.include({ tariefLaag: null, tariefHoog: 180 });
    expect(rijen.slice(-3).map(({ pad }) => pad)).to.have.members([
      '/plaatsen',
      '/leegstand/fractie',
      '/marge/fractie',
    ]);
  });

  it('geeft geen rij aan een plek waar geen getal staat', () => {
    const bandbreedtes = [band('/naam', 1, 2), band('/bestaat/niet', 1, 2), band('', 1, 2), band('/__proto__/x', 1, 2)];
    expect(gevoeligheid(huis, { bandbreedtes })).to.deep.equal(gevoeligheid(huis));
    expect(gevoeligheid(huis, { bandbreedtes: null })).to.deep.equal(gevoeligheid(huis));
  });

  it(`is het tarief bij die waarde (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(willekeurigeInvoer, fc.nat(), fc.double({ min: 0, max: 50, noNaN: true }), (invoer, keus, waarde) => {
        const paden = [...gevoeligePaden(invoer), '/plaatsen', '/wekenPerJaar', '/vervanging/dagenPerJaar'];
        const pad = paden[keus % paden.length]!;
        const uitkomst = rij(gevoeligheid(invoer, { bandbreedtes: [band(pad, waarde, waarde)] }), pad);
        const { tariefPerEtmaalExact } = berekenTarief(met(invoer, { [pad]: waarde }));
        expect(uitkomst).to.deep.equal({ pad, tariefLaag: tariefPerEtmaalExact, tariefHoog: tariefPerEtmaalExact });
      }),
      { seed: ZAAD, numRuns: 200 },
    );
  });
});
