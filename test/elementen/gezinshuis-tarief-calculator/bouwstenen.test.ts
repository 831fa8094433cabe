// Per bouwsteen: wat erbij hoort en wat niet, waar het cijfer te vinden is, wat het beweegt, de formule met de cijfers van nu, letter, eenheid en herkomst.
import { expect } from '@open-wc/testing';
import {
  beschrijving,
  bouwsteen,
  formule,
  herkomst,
  labelVan,
  maak,
  met,
  open,
  openAlles,
  rijVan,
  schaduw,
  tabel,
  tekst,
  tekstVan,
  termen,
  typ,
  veld,
  vindAlle,
  voorbeeldInvoer,
  type Calculator,
} from './hulp.js';

const NUMMERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Wat er in de formule van elke bouwsteen te lezen hoort te zijn, bij de begincijfers. */
const IN_FORMULE: Readonly<Record<number, readonly string[]>> = {
  1: ['4.100', '8%', '8,3%', '30%', '74.385,48', '50,95'],
  2: ['4 ', '52 ', '95,00', '19.760,00', '13,53'],
  3: ['65,00', '27.040,00', '18,52'],
  4: ['28 ', '450,00', '12.600,00', '8,63'],
  5: ['365 ', '27,45', '40.077,00'],
  6: ['24.000,00', '16,44'],
  7: ['15%', '197.862,48', '29.679,37', '20,33'],
  8: [],
  9: ['5%', '227.541,85', '11.975,89', '8,20'],
  10: ['3%', '239.517,74', '7.185,53', '4,92'],
  11: [],
};

describe('bouwsteen', () => {
  let element: Calculator;
  beforeEach(async () => {
    element = await maak();
  });

  for (const nummer of NUMMERS) {
    it(`${nummer} zegt wat erbij hoort, wat niet, waar het te vinden is en wat het beweegt`, async () => {
      const uitleg = termen(await open(element, nummer));
      for (const kop of ['blok.wel', 'blok.niet', 'blok.vinden', 'blok.beweegt'] as const) {
        expect(uitleg.get(tekst(kop)) ?? '', kop).not.to.equal('');
      }
      expect(await formule(element, nummer)).not.to.equal('');
    });

    it(`${nummer} heeft een formule met de cijfers van nu`, async () => {
      for (const cijfer of IN_FORMULE[nummer] ?? []) expect(await formule(element, nummer)).to.contain(cijfer);
    });
  }

  it('1 tot en met 10 noemen hun letter, het totaal heeft er geen', async () => {
    const letters = (await tabel(element, tekst('resultaat.waterval.titel'))).map(([, letter]) => letter);
    expect(letters.slice(0, 8)).to.deep.equal(['a', 'a', 'a', 'a', 'b', 'c', 'c', 'c']);
    // Het teken voor het oog, en de woorden voor wie luistert.
    expect(letters[8]).to.equal(`≈${tekst('letter.naar-rato')}`);
    expect(letters[9]).to.equal(`–${tekst('letter.buiten')}`);
    // Wat de zorgzwaarte scheelt is geen deel van het tarief; de laatste rij telt op.
    expect(letters).to.have.length(11);
    expect(letters[10]).to.equal(tekst('tabel.leeg'));
  });

  it('volgt een andere letter van de pagina, in de kop en in de tabel', async () => {
    element.value = met(voorbeeldInvoer(), { '/kostprijselementen': { 6: 'b' } });
    await element.updateComplete;
    expect(rijVan(element, 6)).to.match(/Huisvesting .* b /);
    expect((await tabel(element, tekst('resultaat.waterval.titel')))[5]?.[1]).to.equal('b');
  });

  it('rekent de formule bij elke toets opnieuw', async () => {
    await typ(element, '/inkomen/maandsalaris', '5000');
    expect(await formule(element, 1))
      .to.contain('5.000')
      .and.to.contain('90.714,00')
      .and.to.contain('62,13');
    expect(rijVan(element, 1)).to.contain('62,13');
    // Wat verderop op alle kosten rust beweegt mee.
    expect(await formule(element, 7)).to.contain('214.191,00');
  });

  it('laat de formule weg zolang er geen tarief is, en de rest staan', async () => {
    await typ(element, '/huisvesting/bedragPerJaar', '');
    for (const nummer of NUMMERS) {
      expect(await formule(element, nummer)).to.equal('');
      expect(termen(bouwsteen(element, nummer)).get(tekst('blok.wel'))).not.to.equal('');
    }
    expect(tekstVan(schaduw(element))).not.to.contain('NaN');
  });

  for (const [label, eenheid] of [
    ['/inkomen/maandsalaris', /euro per maand/],
    ['/inkomen/vakantietoeslag', /procent/],
    ['/inkomen/werkgeverslasten', /procent/],
    ['/gedragswetenschapper/urenPerJeugdigePerWeek', /uur per jeugdige per week/],
    ['/gedragswetenschapper/uurtarief', /euro per uur/],
    ['/ondersteuning/urenPerHuisPerJaar', /uur per jaar/],
    ['/vervanging/dagenPerJaar', /dagen per jaar/],
    ['/vervanging/dagtarief', /euro per dag/],
    ['/vervanging/logeernachtenPerJeugdige', /nachten per jeugdige per jaar/],
    ['/vervanging/nachttarief', /euro per nacht/],
    ['/verzorging/groepen/12-15/bedragPerDag', /euro per dag/],
    ['/verzorging/groepen/12-15/aantal', /jeugdigen/],
    ['/verzorging/toeslagPerDag', /euro per dag/],
    ['/huisvesting/bedragPerJaar', /euro per jaar/],
    ['/overhead/fractie', /procent/],
    ['/leegstand/fractie', /procent/],
    ['/marge/fractie', /procent/],
  ] as const) {
    it(`noemt bij ${label} de eenheid, ook voor wie voorleest`, async () => {
      // Een label dat de eenheid al noemt hoeft haar niet te herhalen.
      expect(`${labelVan(label).toLowerCase()} ${beschrijving(await veld(element, label))}`).to.match(eenheid);
    });
  }

  for (const label of ['/inkomen/ftePerPlaats', '/inkomen/fte', '/wekenPerJaar']) {
    it(`noemt bij ${label} geen eenheid: het label zegt al wat er geteld wordt`, async () => {
      expect(labelVan(label)).to.match(/ per /);
      expect(beschrijving(await veld(element, label))).not.to.match(/euro|procent|fte per plaats|weken per jaar/);
    });
  }

  for (const [label, status] of [
    ['/inkomen/maandsalaris', 'herkomst.status.aanname'],
    ['/inkomen/vakantietoeslag', 'herkomst.status.officieel'],
    ['/inkomen/ftePerPlaats', 'herkomst.status.secundair'],
    ['/inkomen/fte', 'herkomst.onbekend'],
    ['/verzorging/groepen/12-15/bedragPerDag', 'herkomst.status.officieel'],
    ['/huisvesting/bedragPerJaar', 'herkomst.status.aanname'],
    ['/leegstand/fractie', 'herkomst.status.aanname'],
  ] as const) {
    it(`toont bij ${label} de herkomst (${status})`, async () => {
      expect((await herkomst(element, label)).status).to.equal(tekst(status));
    });
  }

  it('heeft bij elk cijferveld van een bouwsteen een herkomst om te openen', async () => {
    const statussen = [
      ...(['aanname', 'officieel', 'secundair', 'eigen'] as const).map((status) => tekst(`herkomst.status.${status}`)),
      tekst('herkomst.onbekend'),
    ];
    const cijfers = { plaatsen: 3, fte: 2, urenGedragswetenschapper: 2, urenOndersteuning: 4, vervangingDagen: 30 };
    element.value = {
      ...element.value,
      zorgzwaarte: { gekozen: null, niveaus: ['laag', 'hoog'].map((code) => ({ code, ...cijfers })) },
    };
    await element.updateComplete;
    await openAlles(element);
    const velden = NUMMERS.flatMap((nummer) =>
      vindAlle<HTMLInputElement>(bouwsteen(element, nummer), 'input[inputmode="decimal"]').filter(
        (invoer) =>
          !tekstVan(invoer.labels?.[0] ?? null).startsWith(tekst('veld.aantal', { groep: '' })) &&
          // Wat een niveau van de basis heeft staat bij de basis.
          !(invoer.closest('table') && invoer.value === ''),
      ),
    );
    expect(velden.length).to.be.greaterThan(30);
    for (const invoer of velden) expect(statussen).to.include((await herkomst(element, invoer)).status);
  });

  it('heeft voor elk veld één naam: een label of, in een rij, de naam van bouwsteen en cijfer', async () => {
    const boom = schaduw(element);
    const namen = (): string[] =>
      vindAlle<HTMLInputElement | HTMLSelectElement>(boom, 'input:not([type="file"]), select').map(
        (invoer) => invoer.ariaLabel ?? [...(invoer.labels ?? [])].map(tekstVan).join(),
      );
    expect(namen()).not.to.include('');
    expect(namen()).to.include(`${tekst('blok.1.titel')}: ${tekst('veld.maandsalaris')}`);
    await openAlles(element);
    expect(namen()).not.to.include('');
    // Wat open staat heeft zijn veld op één plek; de cijfers van de niveaus staan in hun tabel.
    expect(vindAlle(boom, 'li input[aria-label]').filter((invoer) => !invoer.closest('table'))).to.deep.equal([]);
    const ids = vindAlle(boom, '[id]').map(({ id }) => id);
    expect(ids).to.have.length(new Set(ids).size);
  });
});
