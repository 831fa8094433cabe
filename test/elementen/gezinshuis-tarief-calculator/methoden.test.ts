// Elke rekenkeuze van het contract is te kiezen, staat in de uitkomst, in de formule en in de tabel die geprint wordt.
import { expect } from '@open-wc/testing';
import { berekenTarief } from '../../../src/domein/tarief/index.js';
import {
  formule,
  kies,
  maak,
  met,
  noemt,
  rijVan,
  tabel,
  tekst,
  typ,
  veld,
  voorbeeldInvoer,
  zoekVeld,
  type Calculator,
} from './hulp.js';

interface Keuze {
  readonly label: string;
  readonly code: string;
  readonly sleutel: string;
  readonly methode: string;
  readonly bouwsteen: number;
  readonly vul?: readonly [label: string, tekst: string];
  readonly inFormule: RegExp;
}

const KEUZEN: readonly Keuze[] = [
  {
    label: '/inkomen/wijze',
    code: 'loondienst',
    sleutel: 'inkomen',
    methode: 'loondienst',
    bouwsteen: 1,
    inFormule: /1 fte × 12 × € 4\.100,00/,
  },
  {
    label: '/inkomen/wijze',
    code: 'jaarinkomen',
    sleutel: 'inkomen',
    methode: 'jaarinkomen',
    bouwsteen: 1,
    vul: ['/inkomen/bedragPerJaar', '90.000'],
    inFormule: /€ 90\.000,00/,
  },
  {
    label: '/overhead/wijze',
    code: 'bedrag',
    sleutel: 'overhead',
    methode: 'bedrag',
    bouwsteen: 7,
    vul: ['/overhead/bedragPerJaar', '20000'],
    inFormule: /€ 20\.000,00/,
  },
  {
    label: '/overhead/grondslag',
    code: 'alle-kosten',
    sleutel: 'overhead',
    methode: 'alle-kosten',
    bouwsteen: 7,
    inFormule: /15%.*€ 197\.862,48.*1.6/,
  },
  {
    label: '/overhead/grondslag',
    code: 'personeel',
    sleutel: 'overhead',
    methode: 'personeel',
    bouwsteen: 7,
    inFormule: /15%.*€ 133\.785,48.*1.4/,
  },
  {
    label: '/gelieerdeOrganisatie/wijze',
    code: '',
    sleutel: 'gelieerdeOrganisatie',
    methode: 'geen',
    bouwsteen: 8,
    inFormule: /./,
  },
  {
    label: '/gelieerdeOrganisatie/wijze',
    code: 'aandeel',
    sleutel: 'gelieerdeOrganisatie',
    methode: 'aandeel',
    bouwsteen: 8,
    vul: ['/gelieerdeOrganisatie/fractie', '10'],
    inFormule: /€ 227\.541,85 ÷ \(1 − 10%\)/,
  },
  {
    label: '/gelieerdeOrganisatie/wijze',
    code: 'opslag',
    sleutel: 'gelieerdeOrganisatie',
    methode: 'opslag',
    bouwsteen: 8,
    vul: ['/gelieerdeOrganisatie/fractie', '10'],
    inFormule: /10%.*€ 227\.541,85/,
  },
  {
    label: '/gelieerdeOrganisatie/wijze',
    code: 'bedrag',
    sleutel: 'gelieerdeOrganisatie',
    methode: 'bedrag',
    bouwsteen: 8,
    vul: ['/gelieerdeOrganisatie/bedragPerJaar', '8000'],
    inFormule: /€ 8\.000,00/,
  },
  {
    label: '/leegstand/methode',
    code: 'deler',
    sleutel: 'leegstand',
    methode: 'deler',
    bouwsteen: 9,
    inFormule: /€ 227\.541,85 ÷ \(1 − 5%\)/,
  },
  {
    label: '/leegstand/methode',
    code: 'deler-vaste-kosten',
    sleutel: 'leegstand',
    methode: 'deler-vaste-kosten',
    bouwsteen: 9,
    inFormule: /€ 181\.453,30 ÷ \(1 − 5%\)/,
  },
  {
    label: '/leegstand/methode',
    code: 'opslag',
    sleutel: 'leegstand',
    methode: 'opslag',
    bouwsteen: 9,
    inFormule: /5%.*€ 227\.541,85/,
  },
  {
    label: '/marge/methode',
    code: 'opslag',
    sleutel: 'marge',
    methode: 'opslag',
    bouwsteen: 10,
    inFormule: /3%.*€ 239\.517,74/,
  },
  {
    label: '/marge/methode',
    code: 'aandeel',
    sleutel: 'marge',
    methode: 'aandeel',
    bouwsteen: 10,
    inFormule: /€ 239\.517,74 ÷ \(1 − 3%\)/,
  },
  { label: '/zorgzwaarte/gekozen', code: '', sleutel: 'zorgzwaarte', methode: 'geen', bouwsteen: 11, inFormule: /./ },
  {
    label: '/zorgzwaarte/gekozen',
    code: 'laag',
    sleutel: 'zorgzwaarte',
    methode: 'herberekening',
    bouwsteen: 11,
    inFormule: /€ 137,38 − € 168,97/,
  },
];

const CIJFERS = tekst('resultaat.invoer.titel');

describe('rekenkeuzen', () => {
  let element: Calculator;
  beforeEach(async () => {
    element = await maak();
  });

  for (const { label, code, sleutel, methode, bouwsteen, vul, inFormule } of KEUZEN) {
    it(`${label}: ${code || 'geen'} staat in de uitkomst, de formule en de tabel`, async () => {
      const lijst = await kies(element, label, code);
      const gekozen = lijst.selectedOptions[0]?.textContent?.trim() ?? '';
      if (vul) await typ(element, ...vul);
      expect(element.resultaat.methoden[sleutel]).to.equal(methode);
      expect(element.resultaat.tariefPerEtmaal).not.to.equal(null);
      expect(element.resultaat).to.deep.equal(berekenTarief(element.value));
      expect(await formule(element, bouwsteen)).to.match(inFormule);
      const regel = (await tabel(element, CIJFERS)).find(([naam]) => noemt(naam, label));
      // Een keuze voor niets heeft geen cijfer; wat gekozen is moet er staan.
      if (code !== '') expect(regel?.[1]).to.equal(gekozen);
    });
  }

  it('met een factor bij het niveau heet de zorgzwaarte een factor', async () => {
    element.value = { ...element.value, zorgzwaarte: { gekozen: null, niveaus: [{ code: 'extra', factor: 1.5 }] } };
    await element.updateComplete;
    await kies(element, '/zorgzwaarte/gekozen', 'extra');
    expect(element.resultaat.methoden['zorgzwaarte']).to.equal('factor');
    expect(await formule(element, 11)).to.match(/€ 253,46 − € 168,97/);
  });

  it('laat de codes van het contract kiezen, en geen andere', async () => {
    const codes = async (label: string): Promise<string[]> =>
      [...(await veld<HTMLSelectElement>(element, label)).options].map(({ value }) => value);
    expect(await codes('/rechtsvorm')).to.have.members(['loondienst', 'franchise', 'onderaannemer', 'vrijgevestigd']);
    expect(await codes('/inkomen/wijze')).to.have.members(['loondienst', 'jaarinkomen']);
    expect(await codes('/inkomen/vervangingGeregeldDoor')).to.have.members(['', 'ouders', 'werkgever']);
    expect(await codes('/overhead/wijze')).to.have.members(['percentage', 'bedrag']);
    expect(await codes('/overhead/grondslag')).to.have.members(['alle-kosten', 'personeel']);
    expect(await codes('/gelieerdeOrganisatie/wijze')).to.have.members(['', 'aandeel', 'opslag', 'bedrag']);
    expect(await codes('/leegstand/methode')).to.have.members(['deler', 'deler-vaste-kosten', 'opslag']);
    expect(await codes('/marge/methode')).to.have.members(['opslag', 'aandeel']);
    expect(await codes('/dagenPerJaar')).to.have.members(['365', '366']);
    expect(await codes('/zorgzwaarte/gekozen')).to.have.members(['', 'laag', 'midden', 'hoog']);
  });

  it('de rechtsvorm verandert nooit een bedrag', async () => {
    for (const code of ['franchise', 'onderaannemer', 'vrijgevestigd', 'loondienst']) {
      await kies(element, '/rechtsvorm', code);
      expect([element.value.rechtsvorm, element.resultaat.tariefPerEtmaal]).to.deep.equal([code, 168.97]);
    }
  });

  it('de dagen per jaar zijn een getal', async () => {
    await kies(element, '/dagenPerJaar', '366');
    expect(element.value.dagenPerJaar).to.equal(366);
    expect(element.resultaat.tariefPerEtmaal).not.to.equal(null);
  });

  it('wie de vervanging regelt verandert de fte in de formule', async () => {
    await kies(element, '/inkomen/vervangingGeregeldDoor', 'werkgever');
    expect(await formule(element, 1)).to.match(/^0,833333 fte/);
    await kies(element, '/inkomen/vervangingGeregeldDoor', '');
    expect(element.value.inkomen).to.deep.include({ vervangingGeregeldDoor: null });
    expect(await formule(element, 1)).to.match(/^1 fte/);
  });

  it('een vast inkomen verbergt salaris en fte en vraagt het bedrag per jaar', async () => {
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    for (const weg of ['/inkomen/maandsalaris', '/inkomen/ftePerPlaats', '/inkomen/werkgeverslasten']) {
      expect(zoekVeld(element, weg), weg).to.equal(undefined);
    }
    expect(element.resultaat.tariefPerEtmaal).to.equal(null);
    await typ(element, '/inkomen/bedragPerJaar', '74.385,48');
    expect(element.value.inkomen).to.deep.equal({ wijze: 'jaarinkomen', bedragPerJaar: 74385.48 });
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
  });

  it('terugkiezen zet terug wat er getypt was, aan beide kanten', async () => {
    await typ(element, '/inkomen/maandsalaris', '4.321,50');
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    await typ(element, '/inkomen/bedragPerJaar', '88.000');
    await kies(element, '/inkomen/wijze', 'loondienst');
    expect(element.value.inkomen).to.deep.include({ wijze: 'loondienst', maandsalaris: 4321.5, ftePerPlaats: 0.25 });
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('4.321,50');
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    expect(element.value.inkomen).to.deep.equal({ wijze: 'jaarinkomen', bedragPerJaar: 88000 });
  });

  it('wie terugkiest wordt niets gevraagd over wat er niet meer is, en krijgt de herkomst terug van wat er weer is', async () => {
    const inkomen = (): string[] =>
      Object.keys(element.value.herkomst ?? {}).filter((pad) => pad.startsWith('/inkomen/'));
    const voor = inkomen();
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    await typ(element, '/inkomen/bedragPerJaar', '80.000');
    expect(inkomen()).to.deep.equal(['/inkomen/bedragPerJaar']);
    expect(element.resultaat.meldingen.map(({ pad }) => pad)).to.deep.equal(['/inkomen/bedragPerJaar']);
    await kies(element, '/inkomen/wijze', 'loondienst');
    expect(inkomen()).to.have.members(voor);
    expect(element.resultaat.meldingen).to.deep.equal([]);
    expect(element.value.herkomst?.['/inkomen/vakantietoeslag']?.status).to.equal('officieel');
    // Wat er bij het andere stond komt met het bedrag mee terug.
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    expect(inkomen()).to.deep.equal(['/inkomen/bedragPerJaar']);
    expect(element.resultaat.meldingen.map(({ code }) => code)).to.deep.equal(['aanname-zonder-reden']);
  });

  it('de reden van een wijze geldt alleen voor die wijze, en komt met terugkiezen terug', async () => {
    const reden = { status: 'aanname', reden: 'omdat de cao geldt' };
    element.value = met(voorbeeldInvoer(), { '/herkomst': { '/inkomen/wijze': reden } });
    await element.updateComplete;
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    expect(element.value.herkomst).not.to.have.property('/inkomen/wijze');
    await kies(element, '/inkomen/wijze', 'loondienst');
    expect(element.value.herkomst?.['/inkomen/wijze']).to.deep.equal(reden);
  });

  it('een reden bij een cijfer dat nog leeg is komt met terugkiezen ook terug', async () => {
    const reden = { status: 'eigen', reden: 'Volgt uit het contract' };
    element.value = met(voorbeeldInvoer(), {
      '/inkomen': { wijze: 'jaarinkomen' },
      '/herkomst': { '/inkomen/bedragPerJaar': reden },
    });
    await element.updateComplete;
    await kies(element, '/inkomen/wijze', 'loondienst');
    expect(element.value.herkomst).to.deep.equal({});
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    expect(element.value.herkomst).to.deep.equal({ '/inkomen/bedragPerJaar': reden });
  });

  it('terugkiezen zet ook de vergoeding en de overhead terug', async () => {
    await typ(element, '/overhead/fractie', '17,5');
    await kies(element, '/overhead/wijze', 'bedrag');
    await kies(element, '/overhead/wijze', 'percentage');
    expect(element.value.overhead).to.deep.equal({ wijze: 'percentage', fractie: 0.175, grondslag: 'alle-kosten' });
    await kies(element, '/gelieerdeOrganisatie/wijze', 'aandeel');
    await typ(element, '/gelieerdeOrganisatie/fractie', '9');
    await kies(element, '/gelieerdeOrganisatie/wijze', '');
    expect(element.value.gelieerdeOrganisatie).to.equal(null);
    await kies(element, '/gelieerdeOrganisatie/wijze', 'aandeel');
    expect(element.value.gelieerdeOrganisatie).to.deep.equal({ wijze: 'aandeel', fractie: 0.09 });
  });

  it('wat half getypt was komt bij terugkiezen ook terug', async () => {
    await typ(element, '/inkomen/maandsalaris', '41oo');
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    await kies(element, '/inkomen/wijze', 'loondienst');
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('41oo');
  });

  it('een gekozen niveau staat in rij 11, en de tabel telt op tot het tarief en de kosten van dat niveau', async () => {
    await kies(element, '/zorgzwaarte/gekozen', 'laag');
    const rijen = await tabel(element, tekst('resultaat.waterval.titel'));
    expect(rijen).to.have.length(11);
    expect(rijen[10]).to.include('€ 137,38').and.to.include('€ 300.864,22');
    expect(rijVan(element, 11)).to.contain('€ -31,59');
  });
});
