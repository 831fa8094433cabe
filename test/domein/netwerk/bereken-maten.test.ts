// berekenMaten: het voorbeeld van het contract met de hand uitgerekend, elke maat apart, en wat voor elk netwerk geldt.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { berekenMaten } from '../../../src/domein/netwerk/index.js';
import { halfNetwerk, mens, mensen, personenVan, runs, voorbeeld, ZAAD } from './hulp.js';

const band = (van: string, naar: string, kwaliteit: 'steunend' | 'verbroken' = 'steunend') => ({
  van,
  naar,
  kwaliteit,
});

describe('berekenMaten', () => {
  it('telt het voorbeeld van het contract', () => {
    expect(berekenMaten(voorbeeld)).to.deep.equal({
      aantal: 12,
      // Zonder p11 en p12.
      aantalZonderProfessionals: 10,
      perSector: { familie: 5, vrienden: 2, buurt: 1, 'onderwijs-werk': 1, 'vrije-tijd': 1, professionals: 2 },
      // Ring 1: p1, p3, p4, p6. Ring 2: p2, p5, p8, p9. Ring 3: p7, p11, p12. Zonder ring: p10.
      perRing: { 1: 4, 2: 4, 3: 3, geen: 1 },
      perSoort: { gezin: 3, netwerk: 7, professional: 2 },
      // Elf banden, waarvan die van p5 met p2 verbroken is: 10 van de 12 × 11 / 2 = 66.
      dichtheid: 10 / 66,
      dekking: {
        emotioneel: ['p1', 'p3', 'p4', 'p6', 'p7', 'p9'],
        praktisch: ['p4', 'p5', 'p8'],
        informatief: ['p9', 'p11'],
      },
      // p4 emotioneel en praktisch, p9 emotioneel en informatief.
      meervoudig: ['p4', 'p9'],
      // Twaalf keer steun, waarvan die van p1, p3 en p6 wederzijds.
      wederkerigheid: 3 / 12,
      blijft: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p8', 'p9'],
      geisoleerd: ['p6', 'p7', 'p10'],
      // p1–p8, p4–p9, p9–p11, p1–p11 en p2–p12 gaan van de ene sector naar de andere.
      bruggen: ['p1', 'p2', 'p4', 'p8', 'p9', 'p11', 'p12'],
    });
  });

  it('telt het eerste moment van het voorbeeld', () => {
    const { aantal, dichtheid, perRing, wederkerigheid, geisoleerd, bruggen } = berekenMaten(
      voorbeeld.momenten?.[0] ?? {},
    );
    // Zeven mensen, vijf banden van de 21. Ring 1: p1, p2, p3, p6, p13.
    expect({ aantal, dichtheid, perRing }).to.deep.equal({
      aantal: 7,
      dichtheid: 5 / 21,
      perRing: { 1: 5, 2: 1, 3: 1 },
    });
    // p1, p3 en p6 over en weer, p4 drie keer, p11 en p13 elk één keer.
    expect(wederkerigheid).to.equal(3 / 8);
    expect({ geisoleerd, bruggen }).to.deep.equal({ geisoleerd: ['p6', 'p13'], bruggen: ['p1', 'p11'] });
  });

  it('telt niets in een leeg netwerk', () => {
    const leeg = {
      aantal: 0,
      aantalZonderProfessionals: 0,
      perSector: {},
      perRing: {},
      perSoort: {},
      dichtheid: null,
      dekking: { emotioneel: [], praktisch: [], informatief: [] },
      meervoudig: [],
      wederkerigheid: null,
      blijft: [],
      geisoleerd: [],
      bruggen: [],
    };
    expect(berekenMaten({})).to.deep.equal(leeg);
    expect(berekenMaten({ personen: null, banden: null })).to.deep.equal(leeg);
    expect(berekenMaten({ personen: [], banden: [band('a', 'b')] })).to.deep.equal(leeg);
  });

  it('dichtheid: bij één persoon is er niets te verbinden', () => {
    expect(berekenMaten({ personen: mensen(1) }).dichtheid).to.equal(null);
    expect(berekenMaten({ personen: mensen(2) }).dichtheid).to.equal(0);
    expect(berekenMaten({ personen: mensen(2), banden: [band('p0', 'p1')] }).dichtheid).to.equal(1);
  });

  it('een band heeft geen richting en telt één keer', () => {
    const banden = [band('p0', 'p1'), band('p1', 'p0'), band('p0', 'p1')];
    expect(berekenMaten({ personen: mensen(3), banden }).dichtheid).to.equal(1 / 3);
  });

  it('een band met een onbekende of met zichzelf telt niet', () => {
    const personen = mensen(2, (nummer) => ({ sector: nummer === 0 ? 'familie' : 'buurt' }));
    const { dichtheid, geisoleerd, bruggen } = berekenMaten({
      personen,
      banden: [band('p0', 'weg'), band('p1', 'p1')],
    });
    expect({ dichtheid, geisoleerd, bruggen }).to.deep.equal({ dichtheid: 0, geisoleerd: ['p0', 'p1'], bruggen: [] });
  });

  it('een verbroken band telt alleen bij geisoleerd', () => {
    const personen = mensen(3, (nummer) => ({ sector: ['familie', 'buurt', 'vrienden'][nummer] ?? null }));
    const { dichtheid, geisoleerd, bruggen } = berekenMaten({ personen, banden: [band('p0', 'p1', 'verbroken')] });
    expect({ dichtheid, geisoleerd, bruggen }).to.deep.equal({ dichtheid: 0, geisoleerd: ['p2'], bruggen: [] });
  });

  it('een brug is er alleen als beide sectoren bekend zijn', () => {
    const personen = [mens('a', { sector: 'familie' }), mens('b', { sector: ' ' }), mens('c', { sector: 'familie' })];
    expect(berekenMaten({ personen, banden: [band('a', 'b'), band('a', 'c')] }).bruggen).to.deep.equal([]);
  });

  it('dekking: krijgt en wederzijds tellen, geeft niet, en zonder richting is krijgt', () => {
    const personen = [
      mens('a', { steun: [{ functie: 'praktisch', richting: 'krijgt' }] }),
      mens('b', { steun: [{ functie: 'praktisch', richting: 'geeft' }] }),
      mens('c', { steun: [{ functie: 'praktisch', richting: 'wederzijds' }] }),
      mens('d', { steun: [{ functie: 'praktisch' }] }),
      mens('e', { steun: [{ richting: 'krijgt' }, {}] }),
    ];
    const { dekking, wederkerigheid } = berekenMaten({ personen });
    expect(dekking).to.deep.equal({ emotioneel: [], praktisch: ['a', 'c', 'd'], informatief: [] });
    expect(wederkerigheid).to.equal(1 / 6);
  });

  it('dekking: anders staat er alleen als iemand eronder valt', () => {
    const personen = [mens('a', { steun: [{ functie: 'anders', functieTekst: 'vervoer' }] })];
    expect(berekenMaten({ personen }).dekking).to.deep.equal({
      emotioneel: [],
      praktisch: [],
      informatief: [],
      anders: ['a'],
    });
  });

  it('meervoudig: twee keer dezelfde functie is er één', () => {
    const personen = [
      mens('a', {
        steun: [
          { functie: 'praktisch', voor: 'jongere' },
          { functie: 'praktisch', voor: 'ouder' },
        ],
      }),
      mens('b', { steun: [{ functie: 'praktisch' }, { functie: 'emotioneel', richting: 'geeft' }] }),
      mens('c', { steun: [{ functie: 'praktisch' }, {}, { functie: '' }] }),
    ];
    expect(berekenMaten({ personen }).meervoudig).to.deep.equal(['b']);
  });

  it('telt ook een sector met de naam van een prototypesleutel', () => {
    const personen = mensen(2, () => ({ sector: 'constructor' }));
    expect(berekenMaten({ personen }).perSector).to.deep.equal({ constructor: 2 });
  });

  it(`klopt met zichzelf, hoe half het netwerk ook is (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(halfNetwerk, (netwerk) => {
        const maten = berekenMaten(netwerk);
        const ids = personenVan(netwerk).map(({ id }) => id);
        expect(maten.aantal).to.equal(ids.length);
        for (const telling of [maten.perSector, maten.perRing, maten.perSoort]) {
          expect(Object.values(telling).reduce((som, aantal) => som + aantal, 0)).to.equal(ids.length);
        }
        for (const deel of [maten.dichtheid, maten.wederkerigheid]) {
          if (deel !== null) expect(deel).to.be.within(0, 1);
        }
        for (const lijst of [
          maten.meervoudig,
          maten.blijft,
          maten.geisoleerd,
          maten.bruggen,
          ...Object.values(maten.dekking),
        ]) {
          expect(lijst).to.deep.equal(ids.filter((id) => lijst.includes(id)));
        }
        expect(maten.bruggen.filter((id) => maten.geisoleerd.includes(id))).to.deep.equal([]);
      }),
      runs(500),
    );
  });
});
