// Wanneer een veld een gelezen getal gebruikt, en wanneer het eerst vraagt.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { beoordeelGetal, leesVeldgetal } from '../../../src/domein/tarief/beoordeel-getal.js';
import { leesGetal } from '../../../src/domein/tarief/lees-getal.js';

const SALARIS = { eenheid: 'euro', plausibel: { laag: 1500, hoog: 15000 } };
const FTE = { eenheid: 'fte', plausibel: { laag: 0, hoog: 12 } };
const TOESLAG = { eenheid: 'procent', plausibel: { laag: 0.01, hoog: 1 } };
const UUR = { eenheid: 'uur', plausibel: { laag: 0, hoog: 168 } };
const JAAR = { eenheid: 'jaar', plausibel: { laag: 2015, hoog: 2035 }, heel: true };
const MAAND = { naam: 'maandsalaris', ...SALARIS };
const UREN = { naam: 'urenPerJeugdigePerWeek', ...UUR };
const ZONDER = { eenheid: 'euro' };
const PLAATSEN = { eenheid: 'plaats', maat: 'plaatsen', heel: true };
const DEEL = { ...TOESLAG, maat: 'fractie' };
const BEDRAG = { ...SALARIS, maat: 'bedrag' };

const gebruik = (waarde: number) => ({ soort: 'gebruik', waarde });
const vraag = (reden: string, waarde: number, anders?: number) => ({
  soort: 'vraag',
  reden,
  waarde,
  lezingen: anders === undefined ? [waarde] : [anders, waarde],
});
const alleenAnders = (reden: string, waarde: number, anders: number) => ({
  soort: 'vraag',
  reden,
  waarde,
  lezingen: [anders],
});

const fout = (code: string) => ({ soort: 'ongeldig', reden: code });

describe('leesVeldgetal', () => {
  const gevallen: readonly (readonly [waarom: string, tekst: string, veld: object, oordeel: object])[] = [
    ['deze lezing is gewoon en de andere niet', '4.100', SALARIS, gebruik(4100)],
    ['alleen de andere lezing is gewoon', '1.167', FTE, vraag('twijfel', 1167, 1.167)],
    ['beide lezingen zijn gewoon', '1.234', { plausibel: { laag: 1, hoog: 2000 } }, vraag('twijfel', 1234, 1.234)],
    ['geen van beide is gewoon', '900.125', SALARIS, vraag('twijfel', 900125, 900.125)],
    ['zonder bereik valt er niet te kiezen', '1.234', ZONDER, vraag('twijfel', 1234, 1.234)],
    ['een komma met drie cijfers', '1,500', FTE, gebruik(1.5)],
    ['geen twijfel, en zonder bereik is alles gewoon', '1.234,50', ZONDER, gebruik(1234.5)],
    ['buiten het bereik', '4.1005', SALARIS, vraag('ongewoon', 4.1005)],
    ['de grens telt mee', '15000', SALARIS, gebruik(15000)],
    ['procent in euro’s', '8 %', SALARIS, vraag('eenheid', 8)],
    ['euro’s in een percentage', '€ 5', TOESLAG, vraag('eenheid', 0.05)],
    ['euro’s in fte', '€ 1', FTE, vraag('eenheid', 1)],
    ['de eenheid van het veld', '€ 4.100', SALARIS, gebruik(4100)],
    ['een percentage is een fractie', '8 %', TOESLAG, gebruik(0.08)],
    ['een percentage onder 1', '0,08', TOESLAG, vraag('ongewoon', 0.0008, 0.08)],
    ['een percentage als fractie, precies', '0,03', TOESLAG, vraag('ongewoon', 0.0003, 0.03)],
    ['een percentage zonder zijn komma', '300', TOESLAG, vraag('ongewoon', 3, 0.03)],
    ['een percentage waar ook honderd keer niet past', '0,00001', TOESLAG, vraag('ongewoon', 1e-7)],
    ['een percentage met drie decimalen', '8,125', TOESLAG, gebruik(0.08125)],
    ['duizend procent', '8.125', TOESLAG, vraag('twijfel', 81.25, 0.08125)],
    ['een jaar van twee cijfers', '26', JAAR, vraag('ongewoon', 26)],
    ['een half jaar', '2026,5', JAAR, fout('niet-heel')],
    [
      'een half aantal in een veld dat het aanneemt',
      '4,5',
      { eenheid: 'jeugdige', heel: true },
      vraag('niet-heel', 4.5),
    ],
    ['een halve plaats', '4.5', PLAATSEN, fout('plaatsen-buiten-bereik')],
    ['geen van beide lezingen past', '1.167', PLAATSEN, fout('plaatsen-buiten-bereik')],
    ['alleen de andere lezing past', '4.000', PLAATSEN, alleenAnders('plaatsen-buiten-bereik', 4000, 4)],
    ['alleen deze lezing past', '4,000', PLAATSEN, gebruik(4)],
    ['te veel plaatsen', '13', PLAATSEN, fout('plaatsen-buiten-bereik')],
    ['te veel plaatsen met een verkeerde eenheid', '13 uur', PLAATSEN, fout('plaatsen-buiten-bereik')],
    ['honderd procent', '100', DEEL, fout('fractie-buiten-bereik')],
    [
      'meer dan honderd procent waar een komma weg kan zijn',
      '150',
      DEEL,
      alleenAnders('fractie-buiten-bereik', 1.5, 0.015),
    ],
    ['onder nul', '-4100', BEDRAG, fout('bedrag-negatief')],
    ['een jaar met een punt', '2.026', JAAR, gebruik(2026)],
    ['het woord van de eenheid', '4.100,00 euro', SALARIS, gebruik(4100)],
    ['streepje in plaats van centen', '€ 4.100,-', SALARIS, gebruik(4100)],
    ['procent als woord', '8,3 procent', TOESLAG, gebruik(0.083)],
    ['uren in een veld met uren', '40 uur', UUR, gebruik(40)],
    ['uren met een letter en een hoofdletter', '1,5 U', UUR, gebruik(1.5)],
    ['fte', '1,167 fte', FTE, gebruik(1.167)],
    ['een twijfel met een woord blijft een twijfel', '1.167 fte', FTE, vraag('twijfel', 1167, 1.167)],
    ['dagen in een veld met uren', '28 dagen', UUR, vraag('eenheid', 28)],
    ['uren in euro’s', '40 uur', { eenheid: 'euro' }, vraag('eenheid', 40)],
    ['euro in een veld met uren', '40 euro', UUR, vraag('eenheid', 40)],
    ['procent als woord in euro’s', '8 procent', SALARIS, vraag('eenheid', 8)],
    ['plaatsen in een percentage', '4 plaatsen', TOESLAG, vraag('eenheid', 0.04)],
    ['een woord dat geen eenheid is', '12 koeien', UUR, { soort: 'ongeldig' }],
    ['twee eenheden', '€ 40 uur', UUR, { soort: 'ongeldig' }],
    ['de periode van het veld', '4100 per maand', MAAND, gebruik(4100)],
    ['de periode met haar munt', '€ 4.100 per maand', MAAND, gebruik(4100)],
    ['de periode kort', '4100 p.m.', MAAND, gebruik(4100)],
    ['de periode korter', '4100pm', MAAND, gebruik(4100)],
    ['de periode met een streep', '4.100,00 euro/mnd', MAAND, gebruik(4100)],
    ['een periode in het Engels', '4100 per month', MAAND, gebruik(4100)],
    ['een periode van een ander veld', '49.200 euro per jaar', MAAND, vraag('eenheid', 49200, 49.2)],
    ['een jaar in een maand', '4100 per jaar', MAAND, vraag('eenheid', 4100)],
    ['een maand in een jaar', '2.000,00 p.m.', { naam: 'bedragPerJaar', eenheid: 'euro' }, vraag('eenheid', 2000)],
    [
      'per jeugdige in een bedrag per huis',
      '24000 per jeugdige per jaar',
      { naam: 'bedragPerJaar', eenheid: 'euro' },
      vraag('eenheid', 24000),
    ],
    ['een uurtarief', '€ 65 per uur', { naam: 'uurtarief', eenheid: 'euro' }, gebruik(65)],
    ['een uurtarief, kort', '65 p/u', { naam: 'uurtarief', eenheid: 'euro' }, gebruik(65)],
    ['twee perioden', '1,5 uur per jeugdige per week', UREN, gebruik(1.5)],
    ['een van twee perioden past niet', '1,5 uur per jeugdige per dag', UREN, vraag('eenheid', 1.5)],
    ['dagen per jaar', '28 dagen per jaar', { naam: 'dagenPerJaar', eenheid: 'dag' }, gebruik(28)],
    ['wat geteld wordt is niet waarover', '28 per dag', { naam: 'dagenPerJaar', eenheid: 'dag' }, vraag('eenheid', 28)],
    ['een etmaal is een dag', '27,45 per etmaal', { naam: 'bedragPerDag', eenheid: 'euro' }, gebruik(27.45)],
    ['fte per plaats', '0,25 fte per plaats', { naam: 'ftePerPlaats', ...FTE }, gebruik(0.25)],
    ['een periode in een percentage', '8 % per jaar', TOESLAG, vraag('eenheid', 0.08)],
    [
      'een twijfel met een periode blijft een twijfel',
      '1.167 fte per plaats',
      { naam: 'ftePerPlaats', ...FTE },
      vraag('twijfel', 1167, 1.167),
    ],
    ['een periode die niemand kent', '4100 per koe', MAAND, { soort: 'ongeldig' }],
    ['een breuk is geen periode', '1/2', MAAND, { soort: 'ongeldig' }],
    ['een meervoud', '4 plaatsen', { eenheid: 'plaats' }, gebruik(4)],
    ['jeugdigen', '4 jeugdigen', { eenheid: 'jeugdige' }, gebruik(4)],
    ['een eenheid in het Engels', '2 hours', UUR, gebruik(2)],
    ['uren, afgekort', '2 u', UUR, gebruik(2)],
    ['weken', '52 weken', { eenheid: 'week' }, gebruik(52)],
    ['nachten', '12 nachten', { eenheid: 'nacht' }, gebruik(12)],
    ['een letter die niets afkort', '12x', UUR, { soort: 'ongeldig' }],
    ['iets tussen haakjes', '12 (dag)', UUR, { soort: 'ongeldig' }],
    ['alleen een periode', 'per maand', MAAND, { soort: 'ongeldig' }],
    ['alleen een woord', 'uur', UUR, { soort: 'ongeldig' }],
    ['niets', ' ', SALARIS, { soort: 'leeg' }],
    ['geen getal', '1e23', SALARIS, { soort: 'ongeldig' }],
    ['half getypt', '4.100,', SALARIS, { soort: 'ongeldig' }],
  ];
  for (const [waarom, tekst, veld, oordeel] of gevallen) {
    it(`“${tekst}”: ${waarom}`, () => expect(leesVeldgetal(tekst, 'nl', veld)).to.deep.equal(oordeel));
  }

  it('gebruikt nooit een getal buiten het bereik, en vraagt nooit bij een gewoon getal met één lezing', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{1,4}([.,]\d{1,4})?$/),
        fc.constantFrom('nl', 'en'),
        fc.constantFrom(SALARIS, FTE, JAAR),
        (tekst, taal, veld) => {
          const gelezen = leesGetal(tekst, taal);
          if (!gelezen) throw new Error(tekst);
          const oordeel = beoordeelGetal(gelezen, veld);
          const { laag, hoog } = veld.plausibel;
          const gewoon = laag <= gelezen.waarde && gelezen.waarde <= hoog;
          const heel = !('heel' in veld) || Number.isInteger(gelezen.waarde);
          if (!gewoon || !heel) expect(oordeel.soort).not.to.equal('gebruik');
          else if (!gelezen.twijfel) expect(oordeel).to.deep.equal(gebruik(gelezen.waarde));
          if (oordeel.soort !== 'ongeldig') expect(oordeel.waarde).to.equal(gelezen.waarde);
        },
      ),
    );
  });
});
