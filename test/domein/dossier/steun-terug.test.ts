// Steun die twee kanten op gaat: de ene kant wijzigen raakt de andere niet kwijt.
import { expect } from '@open-wc/testing';
import type { Steun } from '../../../src/domein/dossier/dossier.js';
import {
  gegevenSteun,
  steunTerug,
  zetGegevenFunctie,
  zetGegevenOntvanger,
  zetTerug,
} from '../../../src/domein/dossier/steun-terug.js';

const GEEFT: Steun = { functie: 'praktisch', voor: 'jongere', richting: 'geeft' };
const OVER_EN_WEER: Steun = { functie: 'praktisch', voor: 'jongere', richting: 'wederzijds' };
const KRIJGT: Steun = { functie: 'praktisch', voor: 'jongere', richting: 'krijgt' };

describe('wat iemand geeft en wat die terugkrijgt', () => {
  it('is elk een kant van de steun; over en weer hoort bij beide', () => {
    const steun = [GEEFT, { ...OVER_EN_WEER, functie: 'emotioneel' } as Steun, { functie: 'informatief' } as Steun];
    expect(gegevenSteun(steun).map(({ functie }) => functie)).to.deep.equal(['emotioneel', 'informatief']);
    expect(steunTerug(steun).map(({ functie }) => functie)).to.deep.equal(['praktisch', 'emotioneel']);
    expect(gegevenSteun(null)).to.deep.equal([]);
    expect(steunTerug(undefined)).to.deep.equal([]);
  });
});

describe('zetTerug', () => {
  for (const [naam, steun, aan, verwacht] of [
    ['alleen de andere kant op', [], true, [GEEFT]],
    ['wat iemand al geeft wordt over en weer', [KRIJGT], true, [OVER_EN_WEER]],
    ['nog eens aan doet niets', [OVER_EN_WEER], true, [OVER_EN_WEER]],
    [
      'wat een ouder krijgt is iets anders',
      [{ ...KRIJGT, voor: 'ouder' }],
      true,
      [{ ...KRIJGT, voor: 'ouder' }, GEEFT],
    ],
    ['uit laat staan wat iemand geeft', [OVER_EN_WEER], false, [KRIJGT]],
    ['uit haalt weg wat alleen terugging', [GEEFT], false, []],
    [
      'uit raakt een andere steun niet',
      [{ ...GEEFT, functie: 'emotioneel' }],
      false,
      [{ ...GEEFT, functie: 'emotioneel' }],
    ],
  ] as const) {
    it(naam, () => {
      expect(zetTerug(steun as readonly Steun[], 'praktisch', 'jongere', aan)).to.deep.equal(verwacht);
    });
  }
});

describe('wijzigen wat iemand geeft', () => {
  it('houdt wat die terugkrijgt: uit laat de andere kant staan', () => {
    expect(zetGegevenFunctie([OVER_EN_WEER], 'praktisch', false)).to.deep.include(GEEFT);
  });

  it('aan maakt er over en weer van als de andere kant er al was', () => {
    const steun: readonly Steun[] = [{ functie: 'emotioneel', voor: 'jongere' }, GEEFT];
    expect(zetGegevenFunctie(steun, 'praktisch', true)).to.deep.equal([
      { functie: 'emotioneel', voor: 'jongere' },
      OVER_EN_WEER,
    ]);
  });

  it('een andere ontvanger laat de andere kant staan', () => {
    const steun: readonly Steun[] = [KRIJGT, { ...GEEFT, functie: 'emotioneel' }];
    expect(zetGegevenOntvanger(steun, 'ouder', true)).to.deep.equal([
      KRIJGT,
      { functie: 'praktisch', voor: 'ouder' },
      { ...GEEFT, functie: 'emotioneel' },
    ]);
  });

  it('zonder andere kant verandert er niets aan wat het al deed', () => {
    expect(zetGegevenFunctie([{ voor: 'jongere' }], 'praktisch', true)).to.deep.equal([
      { voor: 'jongere', functie: 'praktisch' },
    ]);
  });
});
