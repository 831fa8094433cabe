// De poort van ons Trusted Types-beleid: alles wat Lit van een sjabloon maakt komt erdoor, en niets anders.
// Hoe bestanden hem delen op een bladzijde met een streng CSP staat in test/paginas-laden.test.ts.
import { expect } from '@open-wc/testing';
import { _$LH } from 'lit-html/private-ssr-support.js';
import { komtUit } from '../../src/ui/sjabloonbeleid.js';

const sjabloon = (strings: TemplateStringsArray, ..._waarden: readonly unknown[]): TemplateStringsArray => strings;
const litHtml = (strings: TemplateStringsArray, soort: 1 | 2 | 3 = 1): string =>
  String(_$LH.getTemplateHtml(strings, soort)[0]);
const HTML = 1;
const SVG = 2;
const MATHML = 3;

const GOED: Record<string, readonly [TemplateStringsArray, 1 | 2 | 3]> = {
  'zonder invulling': [sjabloon`<p>vast</p>`, HTML],
  leeg: [sjabloon``, HTML],
  'alleen een invulling': [sjabloon`${1}`, HTML],
  'tekst en twee invullingen naast elkaar': [sjabloon`<p>${1}${2} en ${3}</p>`, HTML],
  'een getal vlak na een invulling': [sjabloon`<p title="${1}5">1${2}2</p>`, HTML],
  'attributen van elke soort': [
    sjabloon`<input .value=${1} ?disabled=${2} @input=${3} aria-label=${4} class="a ${5} b ${6}" />`,
    HTML,
  ],
  'een element zelf': [sjabloon`<p ${1} ${2}>x</p>`, HTML],
  'vlak voor het einde van een tag': [sjabloon`<img alt=${1}/><img ${2}/>`, HTML],
  'in een textarea': [sjabloon`<textarea>${1}</textarea>${2}`, HTML],
  svg: [sjabloon`<g id=${1}>${2}</g>`, SVG],
  'svg met een leeg einde': [sjabloon`<g></g>${1}`, SVG],
  'html dat zelf met svg begint': [sjabloon`<svg><path d=${1} /></svg>`, HTML],
  mathml: [sjabloon`<mi>${1}</mi>`, MATHML],
};

/** Zo ver als iemand zonder de taal zelf kan komen, met één ding dat nog niet klopt. */
function namaak(opties: { bevroren?: boolean; rawBevroren?: boolean; zichtbaar?: boolean; raw?: unknown }): unknown {
  const { bevroren = true, rawBevroren = true, zichtbaar = false } = opties;
  const raw = 'raw' in opties ? opties.raw : ['<img>'];
  const lijst = ['<img>'];
  Object.defineProperty(lijst, 'raw', { value: rawBevroren ? Object.freeze(raw) : raw, enumerable: zichtbaar });
  return bevroren ? Object.freeze(lijst) : lijst;
}

const GEEN_SJABLOON: Record<string, unknown> = {
  'een tekst': '<img>',
  niets: undefined,
  'een gewone lijst': ['<img>'],
  'een bevroren lijst': Object.freeze(['<img>']),
  'JSON die erop lijkt': JSON.parse('{"0":"<img>","length":1,"raw":["<img>"]}'),
  'een lijst met een gewone raw': Object.freeze(Object.assign(['<img>'], { raw: Object.freeze(['<img>']) })),
  'niet bevroren': namaak({ bevroren: false }),
  'raw niet bevroren': namaak({ rawBevroren: false }),
  'raw zichtbaar': namaak({ zichtbaar: true }),
  'raw een tekst': namaak({ raw: '<img>' }),
  'raw met een andere lengte': namaak({ raw: ['<img>', ''] }),
};

describe('sjabloonbeleid', () => {
  for (const [naam, [strings, soort]] of Object.entries(GOED)) {
    it(`laat door wat Lit maakt: ${naam}`, () => {
      expect(komtUit(strings, litHtml(strings, soort))).to.equal(true);
    });

    it(`laat niets anders door: ${naam}`, () => {
      const html = litHtml(strings, soort);
      const anders = [
        `${html}<img>`,
        `<img>${html}`,
        html.replace('<', '<img><'),
        html.replace(_$LH.marker, '<img>'),
        html.replace(_$LH.marker, `${_$LH.marker}<img>`),
        html.replace(_$LH.marker, `"><img>${_$LH.marker}`),
        html.replaceAll(_$LH.marker, ''),
        html.slice(1),
      ].filter((tekst) => tekst !== html);
      expect(anders.filter((tekst) => komtUit(strings, tekst))).to.deep.equal([]);
    });
  }

  for (const [naam, waarde] of Object.entries(GEEN_SJABLOON)) {
    it(`weigert ${naam}`, () => {
      expect(komtUit(waarde as TemplateStringsArray, '<img>')).to.equal(false);
    });
  }

  it('weigert HTML die geen tekst is, ook als zij er als tekst goed uitziet', () => {
    const strings = sjabloon`<p>vast</p>`;
    const schijn = { toString: () => '<p>vast</p>', replace: () => '', split: () => ['<p>vast</p>'] };
    expect(komtUit(strings, schijn as unknown as string)).to.equal(false);
  });
});
