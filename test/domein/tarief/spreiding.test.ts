// De spreiding van aangeboden tarieven: kwartielen met de uitersten meegeteld, en wie apart staat. Geen rangorde en geen oordeel.

import { expect } from '@open-wc/testing';
import { spreidingVan } from '../../../src/domein/tarief/spreiding.js';
import { bevries } from './hulp.js';

describe('spreidingVan', () => {
  it('zwijgt bij minder dan vier tarieven, en bij iets wat geen getal is', () => {
    expect(spreidingVan([])).to.equal(null);
    expect(spreidingVan([1, 2, 3])).to.equal(null);
    expect(spreidingVan([1, 2, 3, Number.NaN])).to.equal(null);
  });

  it('geeft de middelste helft, in elke volgorde en zonder de rij te wijzigen', () => {
    const tarieven = bevries([176.4, 166.25, 182.9, 169.5, 171.1]);
    expect(spreidingVan(tarieven)).to.deep.equal({ q1: 169.5, q3: 176.4, apart: [] });
  });

  it('ligt tussen twee tarieven waar er geen op het kwartiel staat, afgerond op centen', () => {
    // Een kwart van drie stappen is 0,75: driekwart van 100 naar 100,01 is 100,0075.
    expect(spreidingVan([100, 100.01, 200, 300])).to.deep.include({ q1: 100.01, q3: 225 });
  });

  it('noemt wie meer dan anderhalf keer de middelste helft erbuiten staat, op zijn plek in de rij', () => {
    expect(spreidingVan([10, 11, 12, 13, 100])?.apart).to.deep.equal([4]);
    // Precies op de grens staat nog niet apart: q1 11, q3 13, dus van 8 tot en met 16.
    expect(spreidingVan([11, 11, 12, 13, 16])?.apart).to.deep.equal([]);
    expect(spreidingVan([16.01, 13, 12, 11, 11])?.apart).to.deep.equal([0]);
  });

  it('bij gelijke tarieven staat elk ander apart', () => {
    expect(spreidingVan([5, 5, 5, 5, 5.01])?.apart).to.deep.equal([4]);
  });
});
