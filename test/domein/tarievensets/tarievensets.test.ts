// De cijfers die het pakket meebrengt: gelijk aan wat gepubliceerd is, met bron of reden, en zonder iets aan de handreiking toe te schrijven.
// De verwachte cijfers zijn hier opnieuw overgetypt uit de domeinpagina (paragraaf 1.2, 2, 3, 4 en 7).

import { expect } from '@open-wc/testing';
import { berekenTarief, vulAan, type Herkomst } from '../../../src/domein/tarief/index.js';
import {
  CAO_JEUGDZORG,
  GEPUBLICEERDE_TARIEVEN,
  KOSTPRIJSELEMENTEN,
  PLEEGVERGOEDING,
  TARIEVENSETTEN,
  leesTarievenset,
} from '../../../src/domein/tarievensets/index.js';
import { centen, euros, maal, uitGetal } from '../tarief/breuk.js';

const { leeg, voorbeeld } = TARIEVENSETTEN;
const GROEPEN = ['0-8', '9-11', '12-15', '16-17', '18+'] as const;

// Jaar: per groep maand en dag, en de toeslag per dag.
const GEPUBLICEERD: Readonly<Record<number, { maand: readonly number[]; dag: readonly number[]; toeslag: number }>> = {
  2024: { maand: [709, 719, 783, 864, 873], dag: [23.32, 23.63, 25.73, 28.41, 28.7], toeslag: 4.65 },
  2025: { maand: [736, 745, 812, 896, 905], dag: [24.18, 24.5, 26.68, 29.46, 29.76], toeslag: 4.82 },
  2026: { maand: [757, 767, 835, 922, 931], dag: [24.88, 25.21, 27.45, 30.31, 30.62], toeslag: 4.96 },
};

const keer = (bedrag: number, factor: number): number => euros(centen(maal(uitGetal(bedrag), uitGetal(factor))));
const dagbedragen = (peiljaar: number): number[] => {
  const jaar = PLEEGVERGOEDING.find((rij) => rij.peiljaar === peiljaar)!;
  return [...GROEPEN.map((groep) => jaar.bedragen[groep].perDag), jaar.toeslagPerDag];
};

describe('pleegvergoeding', () => {
  it('kent precies 2024, 2025 en 2026', () => {
    expect(PLEEGVERGOEDING.map(({ peiljaar }) => peiljaar)).to.have.members([2024, 2025, 2026]);
  });

  for (const [jaar, { maand, dag, toeslag }] of Object.entries(GEPUBLICEERD)) {
    it(`${jaar}: dag, maand en toeslag als gepubliceerd`, () => {
      const rij = PLEEGVERGOEDING.find(({ peiljaar }) => peiljaar === Number(jaar))!;
      expect(GROEPEN.map((groep) => rij.bedragen[groep].perDag)).to.deep.equal(dag);
      expect(GROEPEN.map((groep) => rij.bedragen[groep].perMaand)).to.deep.equal(maand);
      expect(rij.toeslagPerDag).to.equal(toeslag);
      expect(rij.bron).to.contain('Regeling Jeugdwet');
    });
  }

  it('2024 × 1,037 is 2025 en 2025 × 1,029 is 2026: alle zes dagbedragen, op de cent', () => {
    expect(dagbedragen(2024).map((bedrag) => keer(bedrag, 1.037))).to.deep.equal(dagbedragen(2025));
    expect(dagbedragen(2025).map((bedrag) => keer(bedrag, 1.029))).to.deep.equal(dagbedragen(2026));
  });

  it('maandbedragen staan er zoals gepubliceerd: één volgt niet uit het dagbedrag', () => {
    const afwijkend = PLEEGVERGOEDING.flatMap(({ peiljaar, bedragen }) =>
      GROEPEN.filter((groep) => Math.round((bedragen[groep].perDag * 365) / 12) !== bedragen[groep].perMaand).map(
        (groep) => `${String(peiljaar)} ${groep}`,
      ),
    );
    expect(afwijkend).to.deep.equal(['2025 0-8']);
  });

  it('de set voorbeeld geeft dezelfde bedragen, met de regeling als officiële bron', () => {
    for (const jaar of PLEEGVERGOEDING) {
      for (const groep of GROEPEN) {
        const rij = voorbeeld.verzorging?.find(
          ({ peiljaar, leeftijdsgroep }) => peiljaar === jaar.peiljaar && leeftijdsgroep === groep,
        );
        expect(rij?.bedragPerDag).to.equal(jaar.bedragen[groep].perDag);
        expect(rij?.herkomst).to.include({ status: 'officieel', peiljaar: jaar.peiljaar });
        expect(rij?.herkomst?.bron).to.contain('Regeling Jeugdwet');
      }
    }
  });
});

function alleHerkomst(set: typeof voorbeeld): [pad: string, herkomst: Herkomst | null | undefined][] {
  return [
    ...Object.entries(set.cijfers).map(([pad, { herkomst }]): [string, Herkomst | null | undefined] => [pad, herkomst]),
    ...(set.verzorging ?? []).map((rij, i): [string, Herkomst | null | undefined] => [
      `/verzorging/${String(i)}`,
      rij.herkomst,
    ]),
  ];
}

describe('tarievenset voorbeeld', () => {
  it('elk cijfer heeft een bron, of is een aanname die zegt waarom', () => {
    const zonder = Object.entries(voorbeeld.cijfers)
      .filter(([, { waarde }]) => typeof waarde === 'number')
      .filter(([, { herkomst }]) => {
        if (herkomst?.status === 'officieel' || herkomst?.status === 'secundair') return !herkomst.bron?.trim();
        return herkomst?.status !== 'aanname' || !/^omdat .{10,}/.test(herkomst.reden ?? '');
      })
      .map(([pad]) => pad);
    expect(zonder).to.deep.equal([]);
  });

  it('elke rekenkeuze waarvan de handreiking-vorm onbekend is, is een aanname met reden', () => {
    for (const pad of ['/dagenPerJaar', '/overhead/grondslag', '/leegstand/methode', '/marge/methode']) {
      expect(voorbeeld.cijfers[pad]?.herkomst?.status, pad).to.equal('aanname');
      expect(voorbeeld.cijfers[pad]?.herkomst?.reden, pad).to.match(/^omdat /);
    }
  });

  it('wat niet officieel bekend is, staat er niet als officieel', () => {
    for (const pad of ['/inkomen/maandsalaris', '/inkomen/eindejaarsuitkering', '/inkomen/werkgeverslasten']) {
      expect(voorbeeld.cijfers[pad]?.herkomst?.status, pad).to.equal('aanname');
    }
    for (const pad of [
      '/gedragswetenschapper/uurtarief',
      '/ondersteuning/uurtarief',
      '/overhead/fractie',
      '/leegstand/fractie',
      '/marge/fractie',
      '/huisvesting/bedragPerJaar',
    ]) {
      expect(voorbeeld.cijfers[pad]?.herkomst?.status, pad).to.equal('aanname');
    }
  });

  it('geeft aangevuld het eerste voorbeeld van het contract, zonder melding', () => {
    const resultaat = berekenTarief(vulAan({}, voorbeeld));
    expect(resultaat.tariefPerEtmaal).to.equal(168.97);
    expect(resultaat.tariefPerEtmaalExact).to.equal(168.97484322999279);
    expect(resultaat.meldingen).to.deep.equal([]);
  });
});

describe('tarievenset leeg', () => {
  it('heeft geen enkel bedrag, aantal uren, fte of fractie', () => {
    const getallen = Object.entries(leeg.cijfers).filter(([, { waarde }]) => typeof waarde === 'number');
    expect(getallen.map(([pad]) => pad)).to.have.members(['/dagenPerJaar', '/wekenPerJaar']);
    expect(leeg.verzorging ?? []).to.deep.equal([]);
  });

  it('geeft aangevuld geen tarief: alles wat een cijfer is ontbreekt nog', () => {
    const { tariefPerEtmaal, meldingen } = berekenTarief(vulAan({}, leeg));
    expect(tariefPerEtmaal).to.equal(null);
    expect(new Set(meldingen.map(({ code }) => code))).to.deep.equal(new Set(['veld-ontbreekt']));
  });
});

describe('elke tarievenset', () => {
  for (const [naam, set] of Object.entries(TARIEVENSETTEN)) {
    it(`${naam}: leest goed, is gedateerd en heet zo`, () => {
      expect(leesTarievenset(JSON.parse(JSON.stringify(set)))).to.deep.equal({ goed: true, waarde: set });
      expect(set.naam).to.equal(naam);
      expect(set.datum).to.match(/^\d{4}-\d{2}-\d{2}$/);
    });
    it(`${naam}: geen cijfer noemt de handreiking als bron`, () => {
      for (const [pad, herkomst] of alleHerkomst(set)) {
        expect(herkomst?.bron ?? '', pad).not.to.match(/handreiking/i);
        expect(herkomst?.url ?? '', pad).not.to.match(/handreiking/i);
      }
    });
  }
});

describe('andere tabellen', () => {
  it('CAO Jeugdzorg: elk feit heeft een bron', () => {
    expect(CAO_JEUGDZORG.length).to.be.greaterThan(0);
    for (const { code, herkomst } of CAO_JEUGDZORG) {
      expect(herkomst.bron, code).to.match(/CAO Jeugdzorg/);
      expect(herkomst.bron, code).not.to.match(/handreiking/i);
    }
  });

  it('CAO Jeugdzorg: de feiten van paragraaf 2, en geen feit dat daar als onbekend staat', () => {
    const waarde = (code: string): number | undefined => CAO_JEUGDZORG.find((feit) => feit.code === code)?.waarde;
    expect(waarde('fte-per-plaats')).to.equal(0.25);
    expect(waarde('vakantietoeslag')).to.equal(0.08);
    expect(waarde('verlof-voltijd')).to.equal(200);
    expect(waarde('verlof-per-etmaal-vrij')).to.equal(7.2);
    expect(waarde('werkweek')).to.equal(36);
    const codes = CAO_JEUGDZORG.map(({ code }) => code).join(' ');
    expect(codes).not.to.match(/eindejaarsuitkering|werkgeverslasten|schaal-gezinshuisouder|productie|2026|2027/);
  });

  it('kostprijselementen a tot en met d met de woorden van artikel 2.3', () => {
    expect(KOSTPRIJSELEMENTEN.map(({ letter }) => letter)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(KOSTPRIJSELEMENTEN.map(({ omschrijving }) => omschrijving)).to.deep.equal([
      'kosten van beroepskrachten',
      'cliëntgebonden kosten anders dan van beroepskrachten',
      'overheadkosten',
      'kosten voor indexering',
    ]);
  });

  it('gepubliceerde tarieven van 44A08: 2022 en 2024', () => {
    expect(
      GEPUBLICEERDE_TARIEVEN.map(({ productcode, jaar, tariefPerEtmaal }) => [productcode, jaar, tariefPerEtmaal]),
    ).to.deep.equal([
      ['44A08', 2022, 145.43],
      ['44A08', 2024, 163.59],
    ]);
  });
});
