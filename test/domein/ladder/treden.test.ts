// De treden, hun volgorde en hun bronnen, en waar een kind bij een plaatsing woont.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EENHEDEN, ERNAAST, TREDECODES, VARIANTEN } from '../../../src/domein/dossier/codes.js';
import type { Plaatsing } from '../../../src/domein/dossier/dossier.js';
import { isDag } from '../../../src/domein/dossier/leeftijd.js';
import {
  HULPVORM_BRON,
  LADDERREGELS,
  RESPIJT_BIJ,
  TREDEN,
  VARIANTEN_BIJ,
  woont,
} from '../../../src/domein/ladder/index.js';
import { rommel, runs, willekeurigePlaatsing, ZAAD } from './willekeurig.js';

describe('TREDEN', () => {
  // Hulpvorm volgens CBS: Regeling Jeugdwet, bijlage 2. Grondslag: Jeugdwet, stand van 1 januari 2026.
  const TABEL: readonly [
    code: string,
    wonen: string,
    wie: string,
    hulpvorm: string | null,
    grondslag: string | null,
  ][] = [
    ['thuis', 'thuis', 'netwerk', null, null],
    ['thuis-ambulant', 'thuis', 'professional', '02–04', 'Jeugdwet'],
    ['steungezin', 'thuis', 'vrijwilliger', null, null],
    ['netwerkpleegzorg', 'elders', 'pleegouder', '11', 'Jeugdwet 2.3 lid 6, 5.1'],
    ['bestandspleegzorg', 'elders', 'pleegouder', '11', 'Jeugdwet 2.3 lid 6, 5.1'],
    ['gezinshuis', 'elders', 'professional', '12', 'Jeugdwet 2.3 lid 6'],
    ['residentieel', 'elders', 'professional', '14', 'Jeugdwet 2.3 lid 6'],
    ['jeugdzorgplus', 'elders', 'professional', '13', 'Jeugdwet 2.3 lid 6, 6.1.2, 6.2.9'],
  ];
  it('staan in volgorde van nabijheid tot thuis, met wonen, wie, hulpvorm en grondslag', () => {
    expect(
      TREDEN.map(({ code, wonen, wie, hulpvorm, bron }) => [code, wonen, wie, hulpvorm, bron.grondslag]),
    ).to.deep.equal(TABEL);
  });
  it('hebben de codes van het dossier, in dezelfde volgorde', () => {
    expect(TREDEN.map(({ code }) => code)).to.deep.equal(TREDECODES);
  });
  it('noemen elk een publicatie; een trede die op een artikel rust ook de stand van de wet', () => {
    for (const { bron } of TREDEN) {
      expect(bron.publicatie).to.match(/\S/);
      expect(bron.datum === null || isDag(bron.datum)).to.equal(true);
      if (/\d/.test(bron.grondslag ?? '')) expect(bron.datum).to.equal(LADDERREGELS.versie);
    }
    expect(HULPVORM_BRON).to.contain('Regeling Jeugdwet');
  });
  it('wat ernaast kan staan woont thuis: geen stap verder weg', () => {
    for (const code of ERNAAST) expect(woont({ trede: code })).to.equal('thuis');
  });
  it('respijt kan naast thuis, pleegzorg en gezinshuis', () => {
    expect(RESPIJT_BIJ).to.deep.equal([
      'thuis',
      'thuis-ambulant',
      'netwerkpleegzorg',
      'bestandspleegzorg',
      'gezinshuis',
    ]);
  });
  it('elke variant van het dossier hoort bij een trede', () => {
    expect(new Set(Object.values(VARIANTEN_BIJ).flat())).to.deep.equal(new Set(VARIANTEN));
    expect(VARIANTEN_BIJ.netwerkpleegzorg).to.deep.equal(VARIANTEN_BIJ.bestandspleegzorg);
  });
});

describe('woont', () => {
  const weekend = { eenheid: 'weekend-per-maand', aantal: 2 } as const;
  const GEVALLEN: readonly [naam: string, plaatsing: Plaatsing, waar: string][] = [
    ['thuis', { trede: 'thuis' }, 'thuis'],
    ['thuis met ambulante hulp ernaast', { trede: 'thuis', ernaast: ['thuis-ambulant'] }, 'thuis'],
    ['dagdelen bij een steungezin', { trede: 'steungezin', intensiteit: { eenheid: 'dagdeel-per-week' } }, 'thuis'],
    ['weekenden in een pleeggezin', { trede: 'netwerkpleegzorg', intensiteit: weekend }, 'deels-elders'],
    [
      'vakanties in een pleeggezin',
      { trede: 'bestandspleegzorg', intensiteit: { eenheid: 'vakantie' } },
      'deels-elders',
    ],
    ['weekenden in een gezinshuis', { trede: 'gezinshuis', intensiteit: weekend }, 'deels-elders'],
    ['voltijd in een pleeggezin', { trede: 'netwerkpleegzorg', intensiteit: { eenheid: 'voltijd' } }, 'elders'],
    ['een pleeggezin zonder intensiteit', { trede: 'netwerkpleegzorg', intensiteit: null }, 'elders'],
    ['een intensiteit zonder eenheid', { trede: 'netwerkpleegzorg', intensiteit: { aantal: 2 } }, 'elders'],
    ['een pleeggezin bij crisis, kort', { trede: 'bestandspleegzorg', crisis: true, duur: 'kort' }, 'elders'],
    ['een gezinshuis met respijt', { trede: 'gezinshuis', respijt: true }, 'elders'],
  ];
  for (const [naam, plaatsing, waar] of GEVALLEN) {
    it(`${naam}: ${waar}`, () => {
      expect(woont(plaatsing)).to.equal(waar);
    });
  }
  it('zonder trede is het niet bekend', () => {
    for (const plaatsing of [null, undefined, {}, { trede: null }, { trede: '' as const, intensiteit: weekend }]) {
      expect(woont(plaatsing)).to.equal(null);
    }
  });
  it(`duur, crisis, respijt, variant en wat ernaast staat veranderen niets (zaad ${ZAAD})`, () => {
    fc.assert(
      fc.property(willekeurigePlaatsing, (plaatsing) => {
        const { trede = null, intensiteit = null } = plaatsing;
        expect(woont(plaatsing)).to.equal(woont({ trede, intensiteit }));
      }),
      runs(300),
    );
  });
  it('een andere eenheid dan voltijd maakt van elders deels elders, en van thuis niets', () => {
    for (const { code, wonen } of TREDEN) {
      for (const eenheid of EENHEDEN) {
        const deels = wonen === 'elders' && eenheid !== 'voltijd';
        expect(woont({ trede: code, intensiteit: { eenheid } })).to.equal(deels ? 'deels-elders' : wonen);
      }
    }
  });
  it(`gooit nooit (zaad ${ZAAD})`, () => {
    fc.assert(
      fc.property(rommel, (waarde) => {
        const plaatsing = { trede: 'gezinshuis', intensiteit: waarde } as Plaatsing;
        expect(woont(waarde as Plaatsing)).to.equal(null);
        expect(woont(plaatsing)).to.be.oneOf(['elders', 'deels-elders']);
      }),
      runs(500),
    );
  });
});
