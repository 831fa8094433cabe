// Eén antwoord in een ladder zetten: waar het terechtkomt, wat er vanzelf meeverandert, en wat er blijft staan.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TREDECODES } from '../../../src/domein/dossier/codes.js';
import type { Ladder } from '../../../src/domein/dossier/dossier.js';
import { leesLadder } from '../../../src/domein/dossier/index.js';
import { afwegingVan, antwoordOp, zetAntwoord } from '../../../src/domein/ladder/bewerk-ladder.js';
import { RESPIJT_BIJ, type Tredecode, VARIANTEN_BIJ } from '../../../src/domein/ladder/index.js';
import { bevries } from '../tarief/hulp.js';
import { runs, willekeurigeLadder, willekeurigeTrede } from './willekeurig.js';

describe('een antwoord lezen en zetten', () => {
  it('gaat naar zijn plek, ook als er nog niets staat', () => {
    for (const pad of ['/wegTerug', '/plan/van', '/gewenst/duur', '/gewenst/intensiteit/aantal', '/verloop/0/van']) {
      expect(antwoordOp({}, pad), pad).to.equal(undefined);
      expect(antwoordOp(zetAntwoord({}, pad, 'x'), pad), pad).to.equal('x');
    }
  });

  it('vindt een afweging op de code van haar trede, wat haar volgnummer ook is', () => {
    const ladder = bevries({ afwegingen: [{ trede: 'gezinshuis', reden: 'R.' }, { trede: 'thuis' }] } as Ladder);
    expect(antwoordOp(ladder, '/afwegingen/gezinshuis/reden')).to.equal('R.');
    expect(antwoordOp(ladder, '/afwegingen/steungezin/reden')).to.equal(undefined);
    expect(afwegingVan(ladder, 'steungezin')).to.deep.equal({ trede: 'steungezin' });
  });

  it('zet een nieuwe afweging op de plek van haar trede', () => {
    const nieuw = [...TREDECODES]
      .reverse()
      .reduce<Ladder>((ladder, trede) => zetAntwoord(ladder, `/afwegingen/${trede}/reden`, trede), {});
    expect(nieuw.afwegingen?.map(({ trede }) => trede)).to.deep.equal(TREDECODES);
  });

  it('laat een afweging die er al was staan waar zij stond, met wat wij niet kennen', () => {
    const afwegingen = [{ trede: 'gezinshuis', eigen: 1 }, { trede: 'thuis' }, { trede: 'thuis', reden: 'dubbel' }];
    const ladder = bevries({ afwegingen } as Ladder);
    expect(zetAntwoord(ladder, '/afwegingen/thuis/reden', 'R.')).to.deep.equal({
      afwegingen: [
        { trede: 'gezinshuis', eigen: 1 },
        { trede: 'thuis', reden: 'R.' },
        { trede: 'thuis', reden: 'dubbel' },
      ],
    });
  });
});

describe('een andere trede', () => {
  it('houdt alleen de variant, de respijt en wat ernaast staat als dat daar kan', () => {
    const eigenschap = fc.property(willekeurigeLadder, willekeurigeTrede, (ladder, trede) => {
      const plaatsing = zetAntwoord(ladder, '/gewenst/trede', trede).gewenst;
      expect(plaatsing?.trede).to.equal(trede);
      if (plaatsing?.variant) expect(VARIANTEN_BIJ[trede]).to.include(plaatsing.variant);
      if (plaatsing?.respijt) expect(RESPIJT_BIJ).to.include(trede);
      if (plaatsing?.respijtPlek) expect(RESPIJT_BIJ).to.include(trede);
      expect(plaatsing?.ernaast ?? []).not.to.include(trede);
      expect(plaatsing?.duur).to.equal(ladder.gewenst?.duur);
    });
    fc.assert(eigenschap, runs(300));
  });

  const plek = (trede: Tredecode, bijWie = 'p1'): Ladder => ({ huidig: { trede, bijWie } });
  for (const [van, naar, blijft] of [
    ['thuis', 'thuis-ambulant', true],
    ['thuis', 'steungezin', true],
    ['thuis', 'netwerkpleegzorg', false],
    ['netwerkpleegzorg', 'thuis', false],
    ['netwerkpleegzorg', 'gezinshuis', false],
  ] as const) {
    it(`van ${van} naar ${naar}: bij wie het kind woont ${blijft ? 'blijft' : 'is een nieuwe vraag'}`, () => {
      expect(zetAntwoord(plek(van), '/huidig/trede', naar).huidig?.bijWie).to.equal(blijft ? 'p1' : null);
    });
  }

  it('ook een tweede intensiteit verliest bij voltijd haar aantal', () => {
    const ladder: Ladder = {
      gewenst: {
        trede: 'gezinshuis',
        intensiteit: { eenheid: 'weekend-per-maand', aantal: 2 },
        intensiteitenOok: [{ eenheid: 'vakantie', aantal: 3 }],
      },
    };
    const nieuw = zetAntwoord(ladder, '/gewenst/intensiteitenOok/0/eenheid', null).gewenst;
    expect(nieuw?.intensiteitenOok).to.deep.equal([{ eenheid: null, aantal: null }]);
    expect(nieuw?.intensiteit).to.deep.equal({ eenheid: 'weekend-per-maand', aantal: 2 });
  });

  it('heeft bij voltijd, of zonder eenheid, geen aantal', () => {
    const ladder: Ladder = { gewenst: { trede: 'gezinshuis', intensiteit: { eenheid: 'vakantie', aantal: 2 } } };
    for (const eenheid of ['voltijd', null]) {
      const nieuw = zetAntwoord(ladder, '/gewenst/intensiteit/eenheid', eenheid);
      expect(nieuw.gewenst?.intensiteit).to.deep.equal({ eenheid, aantal: null });
    }
    const nieuw = zetAntwoord(ladder, '/gewenst/intensiteit/eenheid', 'dag-per-week');
    expect(nieuw.gewenst?.intensiteit).to.deep.equal({ eenheid: 'dag-per-week', aantal: 2 });
  });

  it('geeft altijd een ladder die te lezen is', () => {
    const eigenschap = fc.property(willekeurigeTrede, willekeurigeTrede, (eerste, tweede) => {
      const ladder = zetAntwoord(zetAntwoord({}, '/huidig/trede', eerste), '/huidig/trede', tweede);
      expect(leesLadder(ladder).goed).to.equal(true);
    });
    fc.assert(eigenschap, runs(100));
  });
});
