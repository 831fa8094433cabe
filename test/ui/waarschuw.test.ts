import { expect } from '@open-wc/testing';
import { waarschuwEenmaal } from '../../src/ui/waarschuw.js';
import { vangWaarschuwingen } from './vang-waarschuwingen.js';

describe('waarschuwEenmaal', () => {
  it('noemt het pakket, de code en de uitleg', () => {
    expect(vangWaarschuwingen(() => waarschuwEenmaal({}, 'een-code', 'Wat er is.'))).to.deep.equal([
      '[zo-thuis] een-code: Wat er is.',
    ]);
  });

  it('waarschuwt per object en code één keer', () => {
    const een = {};
    const ander = {};
    const gevangen = vangWaarschuwingen(() => {
      waarschuwEenmaal(een, 'a', 'eerste');
      waarschuwEenmaal(een, 'a', 'tweede');
      waarschuwEenmaal(een, 'b', 'derde');
      waarschuwEenmaal(ander, 'a', 'vierde');
    });
    expect(gevangen).to.deep.equal(['[zo-thuis] a: eerste', '[zo-thuis] b: derde', '[zo-thuis] a: vierde']);
  });
});
