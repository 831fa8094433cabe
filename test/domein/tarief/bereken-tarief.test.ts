// berekenTarief: de voorbeelden van het contract en de vorm van de uitkomst.
// De som stap voor stap staat in som.test.ts, het afronden in verdeel.test.ts, 10.000 willekeurige invoeren in bereken-tarief.eigenschappen.test.ts.

import { expect } from '@open-wc/testing';
import { berekenTarief } from '../../../src/domein/tarief/index.js';
import { kaleInvoer, met, verschillen, voorbeeldInvoer } from './hulp.js';
import { voorbeelden } from './voorbeelden.js';

const inEuros = (centen: readonly number[]): number[] => centen.map((cent) => cent / 100);
const perEtmaal = (rijen: readonly { readonly perEtmaal: number }[]): number[] => rijen.map((rij) => rij.perEtmaal);

describe('berekenTarief, voorbeelden van het contract', () => {
  voorbeelden.forEach((voorbeeld, index) => {
    it(`voorbeeld ${index + 1}: € ${voorbeeld.tariefPerEtmaal}`, () => {
      const resultaat = berekenTarief(voorbeeld.invoer);
      const { a, b, c, buiten } = voorbeeld.elementenInCenten;
      const verwacht = {
        tariefPerEtmaal: voorbeeld.tariefPerEtmaal,
        tariefPerEtmaalExact: voorbeeld.tariefPerEtmaalExact,
        nettoPerEtmaal: (Math.round(voorbeeld.tariefPerEtmaal * 100) - (voorbeeld.niveauInCenten[7] ?? 0)) / 100,
        perMaandPerJeugdige: voorbeeld.perMaandPerJeugdige,
        perJaarPerJeugdige: voorbeeld.perJaarPerJeugdige,
        perJaarPerHuis: voorbeeld.perJaarPerHuis,
        perJaarPerHuisVerwacht: voorbeeld.perJaarPerHuisVerwacht,
        kostenPerJaar: voorbeeld.kostenPerJaar,
        perEtmaal: inEuros(voorbeeld.perEtmaalInCenten),
        niveau: inEuros(voorbeeld.niveauInCenten),
        niveauPerJaar: inEuros(voorbeeld.niveauPerJaarInCenten),
        kostprijselementen: { a: a / 100, b: b / 100, c: c / 100, buiten: buiten / 100 },
      };
      const gekregen = {
        tariefPerEtmaal: resultaat.tariefPerEtmaal,
        tariefPerEtmaalExact: resultaat.tariefPerEtmaalExact,
        nettoPerEtmaal: resultaat.nettoPerEtmaal,
        perMaandPerJeugdige: resultaat.perMaandPerJeugdige,
        perJaarPerJeugdige: resultaat.perJaarPerJeugdige,
        perJaarPerHuis: resultaat.perJaarPerHuis,
        perJaarPerHuisVerwacht: resultaat.perJaarPerHuisVerwacht,
        kostenPerJaar: resultaat.kostenPerJaar,
        perEtmaal: perEtmaal(resultaat.bouwstenen),
        niveau: perEtmaal(resultaat.bouwstenenNiveau),
        niveauPerJaar: resultaat.bouwstenenNiveau.map(({ perJaar }) => perJaar),
        kostprijselementen: resultaat.kostprijselementen,
      };
      expect(verschillen(verwacht, gekregen)).to.deep.equal([]);
      expect(resultaat.meldingen.filter(({ ernst }) => ernst === 'fout')).to.deep.equal([]);
    });
  });
});

describe('berekenTarief, vorm van de uitkomst', () => {
  it('noemt de blokken met hun code, op volgorde', () => {
    const codes = [
      'inkomen',
      'gedragswetenschapper',
      'ondersteuning',
      'vervanging',
      'verzorging',
      'huisvesting',
      'overhead',
      'gelieerde-organisatie',
      'leegstand',
      'marge',
      'zorgzwaarte',
    ];
    const { bouwstenen, bouwstenenNiveau } = berekenTarief(voorbeeldInvoer());
    expect(bouwstenen.map(({ nummer, code }) => [nummer, code])).to.deep.equal(codes.map((code, i) => [i + 1, code]));
    expect(bouwstenenNiveau.map(({ code }) => code)).to.deep.equal(codes.slice(0, 10));
  });

  it('netto is het tarief min bouwsteen 8 van het gekozen niveau, in de centen die er staan', () => {
    const invoer = kaleInvoer({
      '/huisvesting/bedragPerJaar': 365 * 100,
      '/gelieerdeOrganisatie': { wijze: 'aandeel', fractie: 0.2 },
      '/zorgzwaarte': { gekozen: 'dubbel', niveaus: [{ code: 'dubbel', factor: 2 }] },
    });
    expect(berekenTarief(invoer)).to.deep.include({ tariefPerEtmaal: 250, nettoPerEtmaal: 200 });
    expect(berekenTarief(met(invoer, { '/gelieerdeOrganisatie': null })).nettoPerEtmaal).to.equal(200);
    expect(berekenTarief(met(invoer, { '/plaatsen': 0 })).nettoPerEtmaal).to.equal(null);
  });

  it('noemt de gemaakte keuzen', () => {
    const sleutels = ['inkomen', 'overhead', 'gelieerdeOrganisatie', 'leegstand', 'marge', 'zorgzwaarte'];
    for (let nummer = 1; nummer <= voorbeelden.length; nummer += 1) {
      const { methoden } = berekenTarief(voorbeeldInvoer(nummer));
      expect(methoden).to.have.all.keys(sleutels);
      expect(Object.values(methoden).every((keuze) => typeof keuze === 'string' && keuze !== '')).to.equal(true);
    }
    const { methoden } = berekenTarief(voorbeeldInvoer(9));
    expect(methoden).to.include({ inkomen: 'loondienst', leegstand: 'opslag', marge: 'opslag' });
  });

  it('geeft alleen waarden die JSON kent', () => {
    const resultaat = berekenTarief(voorbeeldInvoer(2));
    expect(JSON.parse(JSON.stringify(resultaat))).to.deep.equal(resultaat);
  });

  it('rechtsvorm en naam veranderen geen cijfer', () => {
    const { meldingen: _, ...gewoon } = berekenTarief(voorbeeldInvoer());
    for (const rechtsvorm of ['franchise', 'onderaannemer', 'vrijgevestigd']) {
      const { meldingen: __, ...anders } = berekenTarief(
        met(voorbeeldInvoer(), { '/rechtsvorm': rechtsvorm, '/naam': 'x' }),
      );
      expect(verschillen(gewoon, anders)).to.deep.equal([]);
    }
  });

  it('afwezig telt als null bij gelieerdeOrganisatie, zorgzwaarte en vervangingGeregeldDoor', () => {
    const weg = met(voorbeeldInvoer(), {
      '/gelieerdeOrganisatie': undefined,
      '/zorgzwaarte': undefined,
      '/inkomen/vervangingGeregeldDoor': undefined,
      '/naam': undefined,
    });
    expect(verschillen(berekenTarief(voorbeeldInvoer()), berekenTarief(weg))).to.deep.equal([]);
  });

  it('het niet gekozen niveau verandert niets, ook niet als het niet klopt', () => {
    const niveaus = [
      { code: 'zwaar', plaatsen: 3 },
      { code: 'stuk', plaatsen: 99, factor: -1, fte: 'veel' },
    ];
    const zonder = met(voorbeeldInvoer(), { '/zorgzwaarte': { gekozen: 'zwaar', niveaus: niveaus.slice(0, 1) } });
    const erbij = met(voorbeeldInvoer(), { '/zorgzwaarte': { gekozen: 'zwaar', niveaus } });
    expect(verschillen(berekenTarief(zonder), berekenTarief(erbij))).to.deep.equal([]);
  });
});
