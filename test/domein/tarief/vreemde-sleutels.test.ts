// Welke sleutels in een werkblad niet van ons zijn, tot op elke diepte.
import { expect } from '@open-wc/testing';
import { werkbladVan } from '../../../src/domein/tarief/lees-werkblad.js';
import { vreemdeSleutels } from '../../../src/domein/tarief/vreemde-sleutels.js';
import { voorbeelden } from './voorbeelden.js';
import { voorbeeldInvoer } from './hulp.js';

describe('vreemdeSleutels', () => {
  it('vindt er geen in de voorbeelden, welke wijze er ook gekozen is', () => {
    for (const { invoer } of voorbeelden) expect(vreemdeSleutels(werkbladVan(invoer as never))).to.deep.equal([]);
  });

  it('geeft de plek van elke onbekende sleutel', () => {
    const invoer = {
      ...voorbeeldInvoer(),
      'toeslag/nacht': 1,
      inkomen: { wijze: 'loondienst', bonus: 2, bedragPerJaar: 3 },
      verzorging: { groepen: [{ leeftijdsgroep: '0-8', aantal: 1, kleur: 'x' }], toeslagPerDag: 0 },
      herkomst: { '/plaatsen': { status: 'eigen', wie: 'ik' } },
    };
    const werkblad = {
      ...werkbladVan(invoer as never),
      later: {},
      aanbiedingen: [{ naam: 'a', tariefPerEtmaal: 1, telefoon: '06' }],
    };
    expect(vreemdeSleutels(werkblad)).to.have.members([
      '/later',
      '/aanbiedingen/0/telefoon',
      '/scenarios/0/toeslag~1nacht',
      '/scenarios/0/inkomen/bonus',
      '/scenarios/0/verzorging/groepen/0/kleur',
      '/scenarios/0/herkomst/~1plaatsen/wie',
    ]);
  });

  it('gooit niet op wat geen werkblad is', () => {
    for (const iets of [null, undefined, 1, 'x', [], [{}]]) expect(vreemdeSleutels(iets)).to.be.an('array');
  });
});
