// Afronden op centen en verdelen zodat de delen optellen: halve centen, gelijke resten, en de letters van artikel 2.3.

import { expect } from '@open-wc/testing';
import { berekenTarief, type TariefInvoer } from '../../../src/domein/tarief/index.js';
import { kaleInvoer, met } from './hulp.js';

const perEtmaal = (rijen: readonly { readonly perEtmaal: number }[]): number[] => rijen.map((rij) => rij.perEtmaal);
const tarief = (invoer: TariefInvoer): number | null => berekenTarief(invoer).tariefPerEtmaal;

describe('berekenTarief, afronden en verdelen', () => {
  it('rondt een halve cent naar boven af, ook waar drijvende komma te laag uitkomt', () => {
    // 1,005 is als double net te klein; het geschreven getal telt.
    expect(tarief(kaleInvoer({ '/verzorging/groepen/0/bedragPerDag': 1.005 }))).to.equal(1.01);
    expect(tarief(kaleInvoer({ '/verzorging/groepen/0/bedragPerDag': 1.00499999 }))).to.equal(1);
    expect(
      tarief(kaleInvoer({ '/verzorging/toeslagPerDag': 0.1, '/verzorging/groepen/0/bedragPerDag': 0.205 })),
    ).to.equal(0.31);
  });

  it('geeft bij gelijke resten de cent aan het laagste nummer', () => {
    const derde = kaleInvoer({
      '/verzorging/groepen/0/bedragPerDag': 0.333,
      '/huisvesting/bedragPerJaar': 121.545,
      '/overhead/bedragPerJaar': 121.545,
    });
    const resultaat = berekenTarief(derde);
    expect(resultaat.tariefPerEtmaal).to.equal(1);
    expect(perEtmaal(resultaat.bouwstenen)).to.deep.equal([0, 0, 0, 0, 0.34, 0.33, 0.33, 0, 0, 0, 0]);
  });

  it('geeft de cent eerst aan de grootste rest', () => {
    const resultaat = berekenTarief(
      kaleInvoer({ '/verzorging/groepen/0/bedragPerDag': 0.332, '/huisvesting/bedragPerJaar': 365 * 0.338 }),
    );
    expect(perEtmaal(resultaat.bouwstenen).slice(4, 6)).to.deep.equal([0.33, 0.34]);
  });

  it('ziet een rest die pas ver achter de komma groter is', () => {
    // Blok 1 en blok 4 zijn allebei een halve cent per etmaal, blok 4 nog 10⁻³⁰ euro meer: die krijgt de cent.
    const haarbreed = kaleInvoer({
      '/inkomen/bedragPerJaar': 365 * 0.005,
      '/vervanging': { dagenPerJaar: 365, dagtarief: 0.005, logeernachtenPerJeugdige: 365e-20, nachttarief: 1e-10 },
    });
    const resultaat = berekenTarief(haarbreed);
    expect(resultaat.tariefPerEtmaal).to.equal(0.01);
    expect(perEtmaal(resultaat.bouwstenen).slice(0, 4)).to.deep.equal([0, 0, 0, 0.01]);
  });

  it('laat blok 11 negatief zijn als het niveau goedkoper is, en telt dan nog op', () => {
    const resultaat = berekenTarief(
      kaleInvoer({
        '/huisvesting/bedragPerJaar': 365 * 10.005,
        '/zorgzwaarte': { gekozen: 'licht', niveaus: [{ code: 'licht', factor: 0.5 }] },
      }),
    );
    // T₀ = 10,005, T = 5,0025: naar beneden 10,00 en −5,01 (naar −∞); de ontbrekende cent gaat naar de rest van 0,75.
    expect(resultaat.tariefPerEtmaal).to.equal(5);
    expect(perEtmaal(resultaat.bouwstenen)).to.deep.equal([0, 0, 0, 0, 0, 10, 0, 0, 0, 0, -5]);
    expect(resultaat.bouwstenen[10]?.aandeel).to.equal(-1);
    expect(perEtmaal(resultaat.bouwstenenNiveau)).to.deep.equal([0, 0, 0, 0, 0, 5, 0, 0, 0, 0]);
  });

  it('rekent maand en jaar uit het afgeronde tarief: dat is wat er gefactureerd wordt', () => {
    const resultaat = berekenTarief(
      kaleInvoer({
        '/plaatsen': 3,
        '/dagenPerJaar': 366,
        '/verzorging/groepen/0/bedragPerDag': 100.014,
        '/leegstand': { fractie: 0.25, methode: 'deler' },
      }),
    );
    // 100,014 / 0,75 = 133,352, afgerond 133,35.
    expect(resultaat.tariefPerEtmaalExact).to.equal(133.352);
    expect(resultaat.perMaandPerJeugdige).to.equal(4067.18);
    expect(resultaat.perJaarPerJeugdige).to.equal(48806.1);
    expect(resultaat.perJaarPerHuis).to.equal(146418.3);
    expect(resultaat.perJaarPerHuisVerwacht).to.equal(109813.73);
    expect(resultaat.kostenPerJaar).to.equal(146420.5);
  });

  it('rekent bij een niveau met de plaatsen van dat niveau', () => {
    const resultaat = berekenTarief(
      kaleInvoer({
        '/plaatsen': 4,
        '/huisvesting/bedragPerJaar': 36500,
        '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', plaatsen: 2 }] },
      }),
    );
    expect(resultaat.tariefPerEtmaal).to.equal(50);
    expect(resultaat.perJaarPerHuis).to.equal(36500);
    expect(perEtmaal(resultaat.bouwstenen)).to.deep.equal([0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 25]);
  });

  it('geeft geen aandelen bij een tarief van nul', () => {
    const resultaat = berekenTarief(kaleInvoer());
    expect(resultaat.tariefPerEtmaal).to.equal(0);
    expect(resultaat.bouwstenen.map(({ aandeel }) => aandeel)).to.deep.equal(Array(11).fill(null));
  });

  it('geeft nooit −0', () => {
    const resultaat = berekenTarief(kaleInvoer({ '/huisvesting/bedragPerJaar': -0, '/leegstand/fractie': -0 }));
    expect(Object.is(resultaat.tariefPerEtmaal, 0)).to.equal(true);
    expect(Object.is(resultaat.tariefPerEtmaalExact, 0)).to.equal(true);
    expect(resultaat.bouwstenen.every((rij) => Object.is(rij.perEtmaal, 0))).to.equal(true);
  });
});

describe('berekenTarief, letters van artikel 2.3', () => {
  // Per etmaal: a 1, b 2, c 3 (huisvesting 1, overhead 2), leegstand 6 × 0,5 = 3, marge 9 × 0,1 = 0,9.
  const invoer = kaleInvoer({
    '/inkomen/bedragPerJaar': 365,
    '/verzorging/groepen/0/bedragPerDag': 2,
    '/huisvesting/bedragPerJaar': 365,
    '/overhead/bedragPerJaar': 730,
    '/leegstand': { fractie: 0.5, methode: 'opslag' },
    '/marge': { fractie: 0.1, methode: 'opslag' },
  });
  const letters = (kostprijselementen: unknown): unknown =>
    berekenTarief(met(invoer, { '/kostprijselementen': kostprijselementen })).kostprijselementen;

  it('1 tot en met 4 a, 5 b, 6 tot en met 8 c, 9 naar rato, 10 buiten', () => {
    const resultaat = berekenTarief(invoer);
    expect(resultaat.bouwstenenNiveau.map(({ kostprijselement }) => kostprijselement)).to.deep.equal([
      'a',
      'a',
      'a',
      'a',
      'b',
      'c',
      'c',
      'c',
      'naar-rato',
      'buiten',
    ]);
    expect(resultaat.kostprijselementen).to.deep.equal({ a: 1.5, b: 3, c: 4.5, buiten: 0.9 });
  });

  it('een host zet een blok onder een andere letter, ook voor de verdeling van de leegstand', () => {
    expect(letters({ '6': 'b' })).to.deep.equal({ a: 1.5, b: 4.5, c: 3, buiten: 0.9 });
    expect(letters({ '5': 'buiten' })).to.deep.equal({ a: 1.75, b: 0, c: 5.25, buiten: 2.9 });
  });

  it('een host zet de leegstand zelf onder een letter', () => {
    expect(letters({ '9': 'c' })).to.deep.equal({ a: 1, b: 2, c: 6, buiten: 0.9 });
    expect(letters({ '9': 'buiten' })).to.deep.equal({ a: 1, b: 2, c: 3, buiten: 3.9 });
  });

  it('zonder kosten onder a, b en c is de leegstand c', () => {
    expect(letters({ '1': 'buiten', '5': 'buiten', '6': 'buiten', '7': 'buiten' })).to.deep.equal({
      a: 0,
      b: 0,
      c: 3,
      buiten: 6.9,
    });
  });

  it('verdeelt de centen van de leegstand met grootste resten; gelijke resten eerst naar a', () => {
    const gelijk = kaleInvoer({
      '/inkomen/bedragPerJaar': 365,
      '/verzorging/groepen/0/bedragPerDag': 1,
      '/huisvesting/bedragPerJaar': 365,
      '/leegstand': { fractie: 0.3667, methode: 'opslag' },
    });
    // Blok 9 is 1,1001, dus 110 cent: 36 naar elk, en de twee die over zijn naar a en b.
    expect(berekenTarief(gelijk).kostprijselementen).to.deep.equal({ a: 1.37, b: 1.37, c: 1.36, buiten: 0 });
  });
});
