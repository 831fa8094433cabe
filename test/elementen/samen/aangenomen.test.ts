// Wat een lezer aanneemt kan elk element tonen: elke plek van een dossier om de beurt met elke vreemde waarde die er mag staan.
// Geweigerd of getoond, maar nooit een leeg scherm.
import { expect, fixture, html } from '@open-wc/testing';
import type { Dossier } from '../../../src/domein/dossier/dossier.js';
import { leesDossier } from '../../../src/domein/dossier/lees-dossier.js';
import { leesOp } from '../../../src/domein/json-pointer.js';
import { metAnders, VOLLEDIG } from '../../schema/dossier-gevallen.mjs';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import { vindAlle } from '../netwerk-kaart/hulp.js';
import '../steunfiguur-form/hulp.js';
import '../zo-thuis-ladder/hulp.js';
import '../zo-thuis-dossier/hulp.js';

const LOS: readonly unknown[] = [null, '', ' ', 0, '\ud83c', '\u0000\u202e', '__proto__', 'constructor', '<b>x</b>'];
const VOL: readonly unknown[] = [undefined, null, '', [], {}, [{}], ['']];

/** Alle plekken in een document. */
function plekken(document: unknown, pad = ''): string[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([sleutel, deel]) => [
    `${pad}/${sleutel}`,
    ...plekken(deel, `${pad}/${sleutel}`),
  ]);
}

const past = (document: unknown): boolean => leesDossier(document, { halfAf: true }).goed;
const isVol = (pad: string): boolean => typeof leesOp(VOLLEDIG, pad) === 'object';

/** Een volledig dossier met deze waarde op elke losse plek waar zij mag staan. */
function overal(rommel: unknown): unknown {
  return plekken(VOLLEDIG)
    .filter((pad) => !isVol(pad))
    .reduce<unknown>((document, pad) => {
      const anders = metAnders(document, pad, rommel);
      return past(anders) ? anders : document;
    }, VOLLEDIG);
}

const VREEMD: readonly (readonly [naam: string, dossier: unknown])[] = [
  ...LOS.map((rommel) => [`overal ${JSON.stringify(rommel)}`, overal(rommel)] as const),
  ...plekken(VOLLEDIG)
    .filter(isVol)
    .flatMap((pad) =>
      VOL.map((rommel) => [`${pad} ${JSON.stringify(rommel)}`, metAnders(VOLLEDIG, pad, rommel)] as const),
    )
    .filter(([, document]) => past(document)),
  [
    'H16: iemand met een naam die null is',
    { versie: 1, onderwerp: { soort: 'kind' }, personen: [{ id: 'p1', naam: null, soort: 'netwerk' }] },
  ],
  [
    'namen en codes uit het prototype',
    {
      versie: 1,
      onderwerp: { soort: 'kind', huishoudens: [{ id: '__proto__' }, { id: '__proto__' }, { id: 'constructor' }] },
      personen: ['__proto__', 'constructor', 'toString'].map((id) => ({
        id,
        naam: id,
        soort: 'netwerk',
        sector: '__proto__',
        huishoudens: ['__proto__', 'constructor', 'bestaat niet'],
      })),
      banden: [
        { van: '__proto__', naar: 'constructor' },
        { van: '__proto__', naar: '__proto__' },
        { van: 'weg', naar: 'weg' },
      ],
      momenten: [{ id: 'm' }, { id: 'm', personen: [{ id: '__proto__', naam: 'x', soort: 'gezin' }] }, {}],
      indeling: {
        sectoren: [{ code: '__proto__' }, { code: '__proto__', naam: 'twee keer' }, { code: 'familie' }],
        ringen: [{ code: 1 }, { code: 1, naam: 'twee keer' }],
      },
      ladder: {
        steunfiguren: ['__proto__', '__proto__', ''],
        afwegingen: [{}, { trede: 'thuis' }, { trede: 'thuis' }],
      },
      doorvragen: { vragen: [{ code: 'wie-luistert' }, { code: 'wie-luistert', stand: 'nu-niet' }] },
      toestemming: [{}, { persoon: '__proto__' }],
    },
  ],
];

describe('wat een lezer aanneemt', () => {
  it('is te tonen door elk element, ook met iemand open', async () => {
    const dossier = await fixture<HTMLElement & { value: Dossier }>(
      html`<zo-thuis-dossier
        ><steunfiguur-form persoon-id="p1"></steunfiguur-form><netwerk-kaart></netwerk-kaart
        ><zo-thuis-ladder></zo-thuis-ladder
      ></zo-thuis-dossier>`,
    );
    const elementen = ['steunfiguur-form', 'netwerk-kaart', 'zo-thuis-ladder'].map(
      (tag) =>
        dossier.querySelector(tag) as HTMLElement & { readonly updateComplete: Promise<boolean>; value: unknown },
    );
    expect(VREEMD.length).to.be.above(100);
    for (const [naam, document] of VREEMD) {
      expect(past(document), naam).to.equal(true);
      expect(
        vangWaarschuwingen(() => (dossier.value = document as Dossier)),
        naam,
      ).to.deep.equal([]);
      for (const element of elementen) {
        await element.updateComplete.catch((fout: unknown) =>
          expect.fail(`${naam}: ${element.localName} ${String(fout)}`),
        );
        const wortel = element.shadowRoot as ShadowRoot;
        vindAlle(wortel, '[data-actie="openen"]')[0]?.click();
        for (const dicht of vindAlle(wortel, 'details:not([open]) > summary')) dicht.click();
        await element.updateComplete.catch((fout: unknown) =>
          expect.fail(`${naam}: ${element.localName} ${String(fout)}`),
        );
        const tekst = vindAlle(wortel, '.wortel, .scherm, fieldset')[0]?.textContent ?? '';
        expect(tekst.length, `${naam}: ${element.localName} is leeg`).to.be.above(200);
        expect(tekst, `${naam}: ${element.localName}`).not.to.match(/\bundefined\b|\bnull\b|\bNaN\b|\[object/);
        // Wat een element teruggeeft neemt het ook weer aan: anders blijft een raamwerk het weigeren.
        expect(
          vangWaarschuwingen(() => (element.value = JSON.parse(JSON.stringify(element.value)) as unknown)),
          `${naam}: ${element.localName} terug`,
        ).to.deep.equal([]);
      }
    }
  });
});
