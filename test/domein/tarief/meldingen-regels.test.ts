// Meldingen bij regels tussen velden: plaatsen, fte en vervanging, zorgzwaarte, letters en herkomst.

import { expect } from '@open-wc/testing';
import { geeftFout, JAARINKOMEN, meldingen, ZWAAR, type Anders } from './meldingen-hulp.js';

const LOONDIENST = {
  '/inkomen': {
    wijze: 'loondienst',
    fte: 1,
    maandsalaris: 4000,
    vakantietoeslag: 0.08,
    eindejaarsuitkering: 0.083,
    werkgeverslasten: 0.3,
  },
};

describe('meldingen bij plaatsen, fte en vervanging', () => {
  it('/plaatsen: een heel getal van 1 tot en met 12, en altijd dezelfde code', () => {
    for (const waarde of [0, 13, -1, 2.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, '4', true, {}, []]) {
      geeftFout({ '/plaatsen': waarde }, 'plaatsen-buiten-bereik', '/plaatsen');
    }
    for (const waarde of [1, 12]) expect(meldingen({ '/plaatsen': waarde }).join()).not.to.contain('fout');
  });
  it('/plaatsen ontbreekt: een fout', () => {
    for (const waarde of [undefined, null]) {
      expect(meldingen({ '/plaatsen': waarde }).join()).to.match(
        /^fout (veld-ontbreekt|plaatsen-buiten-bereik) \/plaatsen$/,
      );
    }
  });
  it('precies één van fte en ftePerPlaats', () => {
    geeftFout({ '/inkomen/fte': 1 }, 'fte-dubbel', '/inkomen/fte');
    geeftFout({ '/inkomen/fte': 0 }, 'fte-dubbel', '/inkomen/fte');
    geeftFout({ '/inkomen/ftePerPlaats': null }, 'veld-ontbreekt', '/inkomen/ftePerPlaats');
    expect(meldingen({ '/inkomen/ftePerPlaats': null, '/inkomen/fte': 1 })).to.deep.equal([]);
  });
  it('vervangingGeregeldDoor hoort alleen bij ftePerPlaats', () => {
    for (const door of ['ouders', 'werkgever']) {
      geeftFout(
        { ...LOONDIENST, '/inkomen/vervangingGeregeldDoor': door, '/vervanging/dagenPerJaar': 0 },
        'vervanging-bij-fte',
        '/inkomen/vervangingGeregeldDoor',
      );
    }
  });
  it('ouders die zelf regelen hebben geen betaalde dagen', () => {
    const ouders = { '/inkomen/vervangingGeregeldDoor': 'ouders' };
    geeftFout({ ...ouders, '/vervanging/dagenPerJaar': 1 }, 'vervanging-dubbel', '/vervanging/dagenPerJaar');
    expect(meldingen({ ...ouders, '/vervanging/dagenPerJaar': 0 })).to.deep.equal([]);
    expect(meldingen({ '/inkomen/vervangingGeregeldDoor': 'werkgever' })).to.deep.equal([]);
  });
  it('… ook niet op het gekozen niveau', () => {
    const ouders = { '/inkomen/vervangingGeregeldDoor': 'ouders', '/vervanging/dagenPerJaar': 0 };
    const niveau = (vervangingDagen: number): Anders => ({
      ...ouders,
      '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', vervangingDagen }] },
    });
    geeftFout(niveau(5), 'vervanging-dubbel', '/zorgzwaarte/niveaus/0/vervangingDagen');
    expect(meldingen(niveau(0))).to.deep.equal([]);
  });
});

describe('meldingen bij zorgzwaarte', () => {
  const metNiveau = (niveau: unknown, anders: Anders = {}): Anders => ({
    ...anders,
    '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'licht', plaatsen: 6 }, niveau] },
  });
  const pad = '/zorgzwaarte/niveaus/1';

  it('een keuze die er niet is', () => {
    for (const gekozen of ['zwaarst', '', 1, {}, '__proto__']) {
      geeftFout({ ...ZWAAR, '/zorgzwaarte/gekozen': gekozen }, 'keuze-onbekend', '/zorgzwaarte/gekozen');
    }
  });
  it('geen keuze mag', () => {
    for (const gekozen of [undefined, null]) {
      expect(meldingen({ ...ZWAAR, '/zorgzwaarte/gekozen': gekozen })).to.deep.equal([]);
    }
  });
  it('niveaus is geen lijst', () => {
    for (const niveaus of [undefined, null, {}, 'x']) {
      geeftFout({ ...ZWAAR, '/zorgzwaarte/niveaus': niveaus }, 'veld-ontbreekt', '/zorgzwaarte/niveaus');
    }
  });
  it('een factor boven nul, en niets anders ernaast', () => {
    for (const factor of [0, -0, -1])
      geeftFout(metNiveau({ code: 'zwaar', factor }), 'fractie-buiten-bereik', `${pad}/factor`);
    for (const factor of [Number.NaN, '2', {}])
      geeftFout(metNiveau({ code: 'zwaar', factor }), 'niet-eindig', `${pad}/factor`);
    for (const veld of ['plaatsen', 'fte', 'urenGedragswetenschapper', 'urenOndersteuning', 'vervangingDagen']) {
      geeftFout(metNiveau({ code: 'zwaar', factor: 1.5, [veld]: 3 }), 'zorgzwaarte-dubbel', pad);
      expect(meldingen(metNiveau({ code: 'zwaar', factor: 1.5, [veld]: null }))).to.deep.equal([]);
      expect(meldingen(metNiveau({ code: 'zwaar', factor: null, [veld]: 3 }))).to.deep.equal([]);
    }
  });
  it('twee niveaus met de gekozen code: fout bij het tweede', () => {
    const niveaus = [
      { code: 'zwaar', plaatsen: 3 },
      { code: 'licht', plaatsen: 6 },
      { code: 'zwaar', plaatsen: 2 },
      { code: 'licht', plaatsen: 5 },
    ];
    geeftFout({ '/zorgzwaarte': { gekozen: 'zwaar', niveaus } }, 'zorgzwaarte-dubbel', '/zorgzwaarte/niveaus/2');
    geeftFout({ '/zorgzwaarte': { gekozen: 'licht', niveaus } }, 'zorgzwaarte-dubbel', '/zorgzwaarte/niveaus/3');
    // Dubbel is pas een vraag als het de keuze is.
    expect(meldingen({ '/zorgzwaarte': { gekozen: null, niveaus } })).to.deep.equal([]);
    const gelijk = [niveaus[0], niveaus[0]];
    geeftFout(
      { '/zorgzwaarte': { gekozen: 'zwaar', niveaus: gelijk } },
      'zorgzwaarte-dubbel',
      '/zorgzwaarte/niveaus/1',
    );
  });
  it('noemt een fout van het eerste niveau ook als de code twee keer voorkomt', () => {
    const niveaus = [{ code: 'zwaar', plaatsen: 0 }, { code: 'zwaar' }];
    expect(meldingen({ '/zorgzwaarte': { gekozen: 'zwaar', niveaus } })).to.deep.equal([
      'fout plaatsen-buiten-bereik /zorgzwaarte/niveaus/0/plaatsen',
      'fout zorgzwaarte-dubbel /zorgzwaarte/niveaus/1',
    ]);
  });
  it('getallen van het gekozen niveau', () => {
    for (const plaatsen of [0, 13, 1.5, '3'])
      geeftFout(metNiveau({ code: 'zwaar', plaatsen }), 'plaatsen-buiten-bereik', `${pad}/plaatsen`);
    for (const veld of ['fte', 'urenGedragswetenschapper', 'urenOndersteuning', 'vervangingDagen']) {
      geeftFout(metNiveau({ code: 'zwaar', [veld]: -1 }), 'bedrag-negatief', `${pad}/${veld}`);
      geeftFout(metNiveau({ code: 'zwaar', [veld]: '3' }), 'niet-eindig', `${pad}/${veld}`);
    }
  });
  it('fte past niet bij een jaarinkomen', () => {
    geeftFout(metNiveau({ code: 'zwaar', fte: 1 }, JAARINKOMEN), 'zorgzwaarte-past-niet', `${pad}/fte`);
    expect(meldingen(metNiveau({ code: 'zwaar', plaatsen: 3 }, JAARINKOMEN))).to.deep.equal([]);
  });
  it('een niveau dat niet gekozen is wordt niet nagekeken', () => {
    const stuk = { code: 'licht', plaatsen: 99, factor: -1, fte: 'x', urenOndersteuning: -3 };
    expect(
      meldingen({ '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [stuk, { code: 'zwaar', plaatsen: 3 }] } }),
    ).to.deep.equal([]);
    expect(meldingen({ '/zorgzwaarte': { gekozen: null, niveaus: [stuk] } })).to.deep.equal([]);
  });
});

describe('meldingen bij letters en herkomst', () => {
  it('een onbekende letter', () => {
    for (const letter of ['d', 'A', 'naar-rato', 5, {}]) {
      geeftFout({ '/kostprijselementen': { '6': letter } }, 'keuze-onbekend', '/kostprijselementen/6');
    }
  });
  it('een bekende letter bij blok 1 tot en met 9', () => {
    for (let blok = 1; blok <= 9; blok += 1) {
      for (const letter of ['a', 'b', 'c', 'buiten']) {
        expect(meldingen({ '/kostprijselementen': { [blok]: letter } })).to.deep.equal([]);
      }
    }
  });
  it('een onbekende status van herkomst: de pointer in de sleutel is volgens RFC 6901 geschreven', () => {
    const pad = '/herkomst/~1huisvesting~1bedragPerJaar';
    geeftFout({ '/herkomst': { '/huisvesting/bedragPerJaar': { status: 'gok' } } }, 'keuze-onbekend', `${pad}/status`);
    geeftFout({ '/herkomst': { '/huisvesting/bedragPerJaar': {} } }, 'veld-ontbreekt', `${pad}/status`);
  });
});
