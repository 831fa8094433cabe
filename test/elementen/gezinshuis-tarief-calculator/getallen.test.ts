// Getallen typen zoals mensen dat doen: gelezen tot op de laatste decimaal, en wat er staat blijft staan zoals het getypt is.
import { leeg } from '../../../src/domein/tarievensets/leeg.js';
import { expect, waitUntil } from '@open-wc/testing';
import { leesOp } from '../../../src/domein/json-pointer.js';
import {
  alleTekst,
  type Calculator,
  beschrijving,
  formule,
  kies,
  maak,
  schaduw,
  tabel,
  tekst,
  tekstVan,
  toetsen,
  typ,
  uitkomst,
  veld,
  verlaat,
  vind,
  vindAlle,
} from './hulp.js';
import { spreekt } from '../taal.js';

const SALARIS = '/inkomen/maandsalaris';
const LASTEN = '/inkomen/werkgeverslasten';

const GETALLEN: readonly (readonly [taal: string, pad: string, getypt: string, waarde: number])[] = [
  ['nl', SALARIS, '1.234,50', 1234.5],
  ['nl', SALARIS, '1234.5', 1234.5],
  ['nl', SALARIS, '1234,5', 1234.5],
  ['nl', SALARIS, '€ 1.234,50', 1234.5],
  ['nl', SALARIS, '€\u00A04.100,00', 4100],
  ['nl', SALARIS, ' 4100 ', 4100],
  ['nl', SALARIS, '4.100,-', 4100],
  ['nl', SALARIS, '1 234,50', 1234.5],
  ['nl', SALARIS, '4.100,00 euro', 4100],
  ['nl', SALARIS, '€ 4.100,-', 4100],
  ['nl', LASTEN, '28,57 procent', 0.2857],
  ['nl', '/ondersteuning/urenPerJeugdigePerWeek', '1,5 uur', 1.5],
  ['nl', SALARIS, '4100 per maand', 4100],
  ['nl', SALARIS, '€ 4.100 p.m.', 4100],
  ['nl', '/huisvesting/bedragPerJaar', '24.000 euro/jr', 24000],
  ['nl', '/ondersteuning/urenPerJeugdigePerWeek', '1,5 uur per week', 1.5],
  ['nl', SALARIS, '0', 0],
  ['nl', LASTEN, '8 %', 0.08],
  ['nl', LASTEN, '8,3', 0.083],
  ['nl', LASTEN, '8.3', 0.083],
  ['nl', LASTEN, '30%', 0.3],
  ['nl', LASTEN, '28,57 %', 0.2857],
  ['en', SALARIS, '1,234.50', 1234.5],
  ['en', SALARIS, '€1,234.50', 1234.5],
  ['en', LASTEN, '8.3%', 0.083],
];

describe('getallen typen', () => {
  for (const [taal, pad, getypt, waarde] of GETALLEN) {
    it(`"${getypt}" bij ${pad} is ${waarde} (${taal}), en blijft zo staan`, async () => {
      const element = await maak();
      // Vóór een ander label: de taal verandert ook de labels.
      const invoer = await veld(element, pad);
      element.lang = taal;
      await spreekt(element, taal);
      await typ(element, invoer, getypt);
      expect(leesOp(element.value, pad)).to.equal(waarde);
      expect(invoer.value).to.equal(getypt);
      await verlaat(element, invoer);
      expect(invoer.value).to.equal(getypt);
      expect(invoer.getAttribute('aria-invalid')).not.to.equal('true');
    });
  }

  for (const onleesbaar of [
    '12abc',
    'veel',
    '1.2.3',
    '--5',
    '12,3,4',
    '4100 euro p/koe',
    '€',
    '%',
    '-',
    'NaN',
    'Infinity',
    '1e3',
  ]) {
    it(`"${onleesbaar}" blijft staan, de waarde en het tarief ook, en het formulier wordt tegengehouden`, async () => {
      const element = await maak();
      const invoer = await typ(element, SALARIS, onleesbaar);
      expect(invoer.value).to.equal(onleesbaar);
      expect(leesOp(element.value, SALARIS)).to.equal(4100);
      expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
      expect(tekstVan(uitkomst(element)), 'waarop het tarief wacht').to.contain(
        tekst('resultaat.wacht', { veld: '' }).replace(/\W+$/, ''),
      );
      expect([element.validity.valid, element.validity.customError]).to.deep.equal([false, true]);
      await verlaat(element, invoer);
      expect(invoer.value).to.equal(onleesbaar);
      const berichten = alleTekst(element).replaceAll(onleesbaar, '');
      expect(berichten).not.to.match(/NaN|Infinity|undefined/);
    });
  }

  it('zwijgt tijdens het typen en zegt het na het verlaten, tussen label en veld', async () => {
    const element = await maak();
    const invoer = await typ(element, LASTEN, '12abc');
    expect(invoer.getAttribute('aria-invalid')).not.to.equal('true');
    expect(alleTekst(element)).not.to.contain('“12abc”');
    await verlaat(element, invoer);
    expect(invoer.getAttribute('aria-invalid')).to.equal('true');
    const bericht = tekst('melding.geen-getal', { tekst: '12abc' });
    expect(beschrijving(invoer)).to.contain(bericht);
    const plek = vindAlle(schaduw(element), 'p').find((alinea) => tekstVan(alinea).includes(bericht));
    const volgorde = [invoer.labels?.[0], plek, invoer].map((deel) => deel as Node);
    expect((volgorde[0] as Node).compareDocumentPosition(volgorde[1] as Node)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect((volgorde[1] as Node).compareDocumentPosition(volgorde[2] as Node)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('haalt het bericht weg zodra er een getal staat', async () => {
    const element = await maak();
    const invoer = await typ(element, SALARIS, '12abc');
    await verlaat(element, invoer);
    await typ(element, SALARIS, '4100');
    expect(invoer.getAttribute('aria-invalid')).not.to.equal('true');
    expect(element.validity.valid).to.equal(true);
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
  });

  it('zegt bij een te hoog of te laag getal wat wel kan', async () => {
    const element = await maak();
    await kies(element, '/overhead/wijze', 'bedrag');
    for (const [pad, getypt, sleutel] of [
      ['/leegstand/fractie', '100', 'melding.fractie-buiten-bereik'],
      ['/huisvesting/bedragPerJaar', '-5', 'melding.bedrag-negatief'],
      ['/overhead/bedragPerJaar', '-5', 'melding.bedrag-negatief'],
      ['/plaatsen', '13', 'melding.plaatsen-buiten-bereik'],
      ['/inkomen/maandsalaris', '', 'melding.veld-ontbreekt'],
    ] as const) {
      const invoer = await typ(element, pad, getypt);
      await verlaat(element, invoer);
      expect(invoer.getAttribute('aria-invalid'), pad).to.equal('true');
      expect(beschrijving(invoer), pad).to.contain(tekst(sleutel, { veld: '' }));
      expect(invoer.value).to.equal(getypt);
    }
    expect(alleTekst(element)).not.to.contain('NaN');
  });

  it('waarschuwt boven 8 plaatsen zonder het veld fout te noemen', async () => {
    const element = await maak();
    const invoer = await typ(element, '/plaatsen', '9');
    expect(beschrijving(invoer)).to.contain(tekst('melding.plaatsen-boven-8'));
    expect(invoer.getAttribute('aria-invalid')).not.to.equal('true');
    expect(element.resultaat.tariefPerEtmaal).not.to.equal(null);
  });

  it('vertelt zonder tarief dat er iets ontbreekt, en wijst met één knop de velden aan', async () => {
    const element = await maak();
    await typ(element, SALARIS, '');
    expect(tekstVan(uitkomst(element))).to.contain(tekst('resultaat.geen'));
    expect(await formule(element, 1)).to.equal('');
    expect(vindAlle(schaduw(element), '[part~="waterval"]')).to.deep.equal([]);
  });

  it('laat bij echt typen de cursor op zijn plek', async () => {
    const element = await maak();
    const invoer = await veld(element, SALARIS);
    invoer.focus();
    invoer.setSelectionRange(1, 1);
    await toetsen('56');
    expect(invoer.value).to.equal('456.100');
    expect(invoer.selectionStart).to.equal(3);
  });

  it('leest elke toets van een echt toetsenbord', async () => {
    const element = await maak();
    const invoer = await veld(element, SALARIS);
    invoer.focus();
    invoer.select();
    await toetsen('€ 1.234,50');
    expect(invoer.value).to.equal('€ 1.234,50');
    expect(leesOp(element.value, SALARIS)).to.equal(1234.5);
  });

  it('toont een groot en een klein getal met precies de decimalen die het heeft', async () => {
    const element = await maak();
    await typ(element, '/inkomen/eindejaarsuitkering', '8,3333');
    expect(leesOp(element.value, '/inkomen/eindejaarsuitkering')).to.equal(0.083333);
    await kies(element, '/overhead/wijze', 'bedrag');
    await typ(element, '/overhead/bedragPerJaar', '1.234.567,89');
    expect((await tabel(element, tekst('resultaat.invoer.titel'))).flat()).to.include('€ 1.234.567,89');
  });
});

describe('een getal dat twee dingen kan zijn', () => {
  const vraagknop = (element: Calculator): HTMLButtonElement | undefined =>
    vindAlle<HTMLButtonElement>(schaduw(element), 'button').find((kandidaat) =>
      tekstVan(kandidaat).includes(tekst('twijfel.bedoel', { getal: '' }).trim().replace(/\W+$/, '')),
    );

  for (const [taal, pad, getypt] of [
    ['nl', SALARIS, '50000'],
    ['nl', SALARIS, '4,1'],
    ['nl', LASTEN, '0,1'],
    ['nl', LASTEN, '0.3'],
    ['nl', '/plaatsen', '4.000'],
    ['nl', SALARIS, '499'],
    ['nl', SALARIS, '20001'],
    ['nl', '/wekenPerJaar', '520'],
    ['nl', '/wekenPerJaar', '60'],
    ['nl', '/ondersteuning/urenPerHuisPerJaar', '9000'],
    ['nl', '/ondersteuning/urenPerJeugdigePerWeek', '169'],
    ['nl', '/verzorging/toeslagPerDag', '1001'],
    ['nl', '/vervanging/dagtarief', '1001'],
  ] as const) {
    it(`"${getypt}" bij ${pad} (${taal}) wordt gevraagd, en de waarde blijft tot iemand antwoordt`, async () => {
      const element = await maak();
      const eerst = leesOp(element.value, pad);
      const invoer = await veld(element, pad);
      element.lang = taal;
      await spreekt(element, taal);
      await typ(element, invoer, getypt);
      expect(leesOp(element.value, pad)).to.equal(eerst);
      expect(invoer.value).to.equal(getypt);
      await verlaat(element, invoer);
      expect(invoer.value, 'wat er staat wordt niet herschreven').to.equal(getypt);
      expect(vraagknop(element), 'de vraag heeft een knop').not.to.equal(undefined);
      expect(element.validity.customError).to.equal(true);
    });
  }

  for (const [wat, tarievenset, pad, getypt, waarden] of [
    [
      'waar het vandaan komt',
      'voorbeeld',
      '/wekenPerJaar',
      '520',
      { gelezen: '520', laag: '0', hoog: '53', bron: 'Een jaar heeft hooguit 53 weken' },
    ],
    [
      'de bron van de set van de pagina',
      { ...leeg, plausibel: [{ pad: '/overhead/fractie', laag: 0.1, hoog: 0.2, bron: 'Benchmark 2025' }] },
      '/overhead/fractie',
      '35',
      { gelezen: '35', laag: '10', hoog: '20', bron: 'Benchmark 2025' },
    ],
    [
      'dat het onze aanname is',
      'voorbeeld',
      '/inkomen/maandsalaris',
      '25000',
      { gelezen: '25.000', laag: '500', hoog: '20.000', bron: tekst('twijfel.aanname') },
    ],
    [
      'dat het onze aanname is, ook waar geen set iets zegt',
      'voorbeeld',
      '/peiljaar',
      '2050',
      { gelezen: '2050', laag: '2015', hoog: '2035', bron: tekst('twijfel.aanname') },
    ],
  ] as const)
    it(`zegt bij een ongewoon getal wat hier verwacht wordt, en ${wat}`, async () => {
      const element = await maak({ tarievenset });
      const invoer = await typ(element, pad, getypt);
      await verlaat(element, invoer);
      expect(beschrijving(invoer)).to.contain(tekst('twijfel.ongewoon', waarden));
    });

  for (const [pad, getypt, sleutel] of [
    ['/peiljaar', '2026,5', 'twijfel.niet-heel'],
    ['/plaatsen', '4.5', 'melding.plaatsen-buiten-bereik'],
    ['/plaatsen', '1.167', 'melding.plaatsen-buiten-bereik'],
    ['/plaatsen', '0', 'melding.plaatsen-buiten-bereik'],
    ['/leegstand/fractie', '100', 'melding.fractie-buiten-bereik'],
    [SALARIS, '-4100', 'melding.bedrag-negatief'],
  ] as const) {
    it(`"${getypt}" bij ${pad} mag in geen lezing: dat staat er, zonder vraag, en de waarde blijft`, async () => {
      const element = await maak();
      const { value } = element;
      const invoer = await typ(element, pad, getypt);
      await verlaat(element, invoer);
      expect(invoer.value).to.equal(getypt);
      expect(beschrijving(invoer)).to.contain(tekst(sleutel, { veld: '', tekst: getypt }));
      expect(vraagknop(element)).to.equal(undefined);
      expect(element.value).to.deep.equal(value);
      expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
      expect([element.validity.valid, element.validity.customError]).to.deep.equal([false, true]);
      expect(tekstVan(uitkomst(element))).to.contain(tekst('resultaat.laatste'));
    });
  }

  it('een antwoord dat het veld niet aanneemt wordt niet aangeboden', async () => {
    const element = await maak();
    const invoer = await typ(element, '/overhead/fractie', '150');
    await verlaat(element, invoer);
    const antwoorden = vindAlle(schaduw(element), 'button')
      .map(tekstVan)
      .filter((naam) => naam.startsWith(tekst('twijfel.bedoel', { getal: '' }).trim()));
    expect(antwoorden).to.deep.equal([tekst('twijfel.bedoel', { getal: '1,5' })]);
    expect(beschrijving(invoer)).to.contain(tekst('melding.fractie-buiten-bereik', { veld: '' }));
  });

  it('wat de pagina zet mag fout zijn: dan is er geen tarief, en blijft het formulier vrij', async () => {
    const element = await maak();
    element.value = { ...element.value, plaatsen: 0 };
    await element.updateComplete;
    expect(element.value.plaatsen).to.equal(0);
    expect(element.resultaat.tariefPerEtmaal).to.equal(null);
    expect(element.validity.valid).to.equal(true);
  });

  it('één klik antwoordt, en dan telt het getal', async () => {
    const element = await maak();
    const invoer = await typ(element, SALARIS, '50000');
    await verlaat(element, invoer);
    const knop = vraagknop(element);
    expect(knop, 'de vraag heeft een knop').not.to.equal(undefined);
    knop?.click();
    await element.updateComplete;
    expect(leesOp(element.value, SALARIS)).to.equal(50000);
    expect(element.validity.valid).to.equal(true);
    expect(vraagknop(element)).to.equal(undefined);
  });

  it('wat onderweg naar een fout even een getal was is niet de laatste geldige uitkomst', async () => {
    const element = await maak();
    for (const [pad, getypt] of [
      ['/plaatsen', '13'],
      ['/overhead/fractie', '100'],
    ] as const) {
      const invoer = await veld(element, pad);
      invoer.focus();
      invoer.select();
      await toetsen(getypt);
      await element.updateComplete;
      // Niet dat van 1 plaats, en niet dat van 10 procent.
      expect(element.resultaat.tariefPerEtmaal, getypt).to.equal(168.97);
      expect(tekstVan(vind(uitkomst(element), '[part~="tarief"]')), getypt).to.contain('€ 168,97');
      expect(tekstVan(uitkomst(element))).to.contain(tekst('resultaat.laatste'));
      element.value = null as never;
      await element.updateComplete;
    }
  });

  it('wie toets voor toets typt krijgt geen tarief van een half getal: tot het antwoord geldt wat er voor het typen stond', async () => {
    const element = await maak();
    for (const [pad, getypt] of [
      ['/plaatsen', '1.167'],
      [SALARIS, '50000'],
      ['/ondersteuning/urenPerJeugdigePerWeek', '2.125'],
      ['/overhead/fractie', '0,15'],
      [SALARIS, '4.250.75'],
      [LASTEN, '12abc'],
    ] as const) {
      const { value, resultaat } = element;
      const invoer = await veld(element, pad);
      invoer.focus();
      invoer.select();
      await toetsen(getypt);
      await element.updateComplete;
      expect(invoer.value).to.equal(getypt);
      expect([element.value, element.resultaat.tariefPerEtmaal], getypt).to.deep.equal([
        value,
        resultaat.tariefPerEtmaal,
      ]);
    }
  });

  it('wie een veld verliet en er later iets onleesbaars typt houdt het getal dat hij daar eerder invulde', async () => {
    const element = await maak();
    const invoer = await veld(element, SALARIS);
    for (const getypt of ['4250', '4250x']) {
      invoer.focus();
      invoer.select();
      await toetsen(getypt);
      await verlaat(element, invoer);
    }
    expect(leesOp(element.value, SALARIS)).to.equal(4250);
    expect(element.resultaat.tariefPerEtmaal).to.equal(171.3);
  });

  it('een fractie of een vergeten komma in een percentage is met één klik het percentage', async () => {
    const element = await maak();
    for (const getypt of ['0,03', '300']) {
      const invoer = await typ(element, '/marge/fractie', getypt);
      await verlaat(element, invoer);
      const knop = vindAlle(schaduw(element), 'button').find(
        (kandidaat) => tekstVan(kandidaat) === tekst('twijfel.bedoel', { getal: '3' }),
      );
      (knop as HTMLElement).click();
      await element.updateComplete;
      expect(leesOp(element.value, '/marge/fractie'), getypt).to.equal(0.03);
      await typ(element, '/marge/fractie', '5');
    }
  });

  it('wie na het typen wacht, krijgt de vraag ook zonder het veld te verlaten', async () => {
    const element = await maak();
    await typ(element, SALARIS, '50000');
    expect(vraagknop(element)).to.equal(undefined);
    await waitUntil(() => vraagknop(element), 'de vraag komt vanzelf', { timeout: 5000 });
  });
});
