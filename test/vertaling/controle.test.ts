// De controle van een vertaling: wat zij vindt, en wat zij met rust laat. De vertalingen hier zijn verzonnen.
import { expect } from '@open-wc/testing';
import { TEKSTEN } from '../../src/teksten/index.js';
import { controleerVertaling, type Bevinding } from '../../src/vertaling/index.js';
import type { Tag } from '../../src/vertaling/noten.js';
import { verzonnenVertaling } from '../hulp/verzonnen-vertaling.js';

const TAG = 'netwerk-kaart';
const TAGS = Object.keys(TEKSTEN) as Tag[];

const kort = ({ code, sleutel, wat }: Bevinding): string => [code, sleutel, wat].filter(Boolean).join(' ');

/** Wat er mis is met de verzonnen vertaling als deze teksten anders zijn; `undefined` haalt een tekst weg. */
function bevindingen(anders: Readonly<Record<string, unknown>>, taal = 'tr', tag: Tag = TAG): string[] {
  const vertaling: Record<string, unknown> = { ...verzonnenVertaling(tag, taal), ...anders };
  for (const [sleutel, tekst] of Object.entries(anders)) if (tekst === undefined) delete vertaling[sleutel];
  return controleerVertaling(tag, taal, vertaling)
    .filter(({ ernst }) => ernst === 'fout')
    .map(kort);
}

describe('controleerVertaling', () => {
  for (const tag of TAGS) {
    for (const taal of ['tr', 'ar', 'ja', 'pl']) {
      it(`laat een complete vertaling van ${tag} naar ${taal} met rust`, () => {
        expect(bevindingen({}, taal, tag)).to.deep.equal([]);
      });
    }
    it(`vindt in onze eigen teksten van ${tag} niets`, () => {
      const { nl, en, je } = TEKSTEN[tag];
      expect(controleerVertaling(tag, 'nl', nl)).to.deep.equal([]);
      expect(controleerVertaling(tag, 'nl', { ...nl, ...je })).to.deep.equal([]);
      expect(controleerVertaling(tag, 'en', en).filter(({ ernst }) => ernst === 'fout')).to.deep.equal([]);
    });
  }

  for (const [wat, anders, verwacht] of [
    ['een tekst die ontbreekt', { titel: undefined }, ['sleutel-ontbreekt titel']],
    ['een sleutel die niet bestaat', { 'actie.dansen': 'Dansen' }, ['sleutel-onbekend actie.dansen']],
    ['een lege tekst', { titel: '  ' }, ['tekst-leeg titel']],
    ['iets wat geen tekst is', { titel: 3 }, ['geen-tekst titel']],
    ['een plek die mist', { 'gedaan.losmaken': 'Zz {naam}' }, ['naam-ontbreekt gedaan.losmaken ander']],
    [
      'een plek met een andere naam',
      { 'gedaan.toevoegen': '{isim} zz' },
      ['naam-ontbreekt gedaan.toevoegen naam', 'naam-onbekend gedaan.toevoegen isim'],
    ],
    ['een plek waar er geen is', { titel: 'Zz {naam}' }, ['naam-onbekend titel naam']],
    ['een sleutel uit het prototype', { toString: 'Zz' }, ['sleutel-onbekend toString']],
  ] as const) {
    it(`vindt ${wat}`, () => {
      expect(bevindingen(anders)).to.deep.equal(verwacht);
    });
  }

  it('vindt een vorm van het meervoud die de taal heeft en die er niet is', () => {
    expect(bevindingen({ 'kaart.kent.two': undefined, 'kaart.kent.few': undefined }, 'ar')).to.deep.equal([
      'meervoud-ontbreekt kaart.kent.two',
      'meervoud-ontbreekt kaart.kent.few',
    ]);
  });

  it('vindt een vorm van het meervoud die de taal niet heeft', () => {
    expect(bevindingen({ 'kaart.kent.two': '{aantal} zz' })).to.deep.equal(['sleutel-onbekend kaart.kent.two']);
  });

  it('laat het getal weg waar het woord het al zegt, en alleen daar', () => {
    expect(bevindingen({ 'kaart.kent.two': 'Zz' }, 'ar')).to.deep.equal([]);
    expect(bevindingen({ 'kaart.kent.meer': 'Zz' }, 'ar')).to.deep.equal(['naam-ontbreekt kaart.kent.meer aantal']);
  });

  it('vindt u en je door elkaar, maar alleen in het Nederlands', () => {
    const { nl } = TEKSTEN[TAG];
    const gemengd = { ...nl, titel: 'Vul dit samen in, met je gezin.' };
    expect(controleerVertaling(TAG, 'nl', gemengd).map(kort)).to.deep.equal(['u-en-je titel je']);
    expect(controleerVertaling(TAG, 'nl-BE', gemengd).map(kort)).to.deep.equal(['u-en-je titel je']);
    expect(bevindingen({ titel: 'u je' })).to.deep.equal([]);
  });

  it('mag bij de ladder een kind je zeggen en een ouder u', () => {
    expect(controleerVertaling('zo-thuis-ladder', 'nl', TEKSTEN['zo-thuis-ladder'].nl)).to.deep.equal([]);
  });

  it('noemt een lange knop zonder haar fout te vinden', () => {
    const gevonden = controleerVertaling(TAG, 'tr', {
      ...verzonnenVertaling(TAG, 'tr'),
      'actie.afdrukken': 'z'.repeat(33),
    }).filter(({ sleutel }) => sleutel === 'actie.afdrukken');
    expect(gevonden).to.deep.equal([{ code: 'knop-lang', sleutel: 'actie.afdrukken', wat: '32', ernst: 'opmerking' }]);
  });

  for (const onzin of [null, undefined, 'titel', 3, [], ['titel']]) {
    it(`zegt van ${JSON.stringify(onzin)} dat het geen teksten zijn`, () => {
      expect(controleerVertaling(TAG, 'tr', onzin).map(kort)).to.deep.equal(['geen-teksten']);
    });
  }

  for (const taal of ['', 'klingon', 'xx', 'niet een taal']) {
    it(`zegt van de taal “${taal}” dat wij haar niet kennen`, () => {
      expect(controleerVertaling(TAG, taal, {}).map(({ code }) => code)).to.deep.equal(['taal-onbekend']);
    });
  }
});
