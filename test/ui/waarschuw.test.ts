import { expect } from '@open-wc/testing';
import { waarschuwDubbel, waarschuwEenmaal } from '../../src/ui/waarschuw.js';
import { vangWaarschuwingen } from './vang-waarschuwingen.js';

const element = (tag = 'zo-thuis-proef'): Element => document.createElement(tag);

describe('waarschuwEenmaal', () => {
  it('noemt het pakket, het element, de code en de sleutel', () => {
    expect(vangWaarschuwingen(() => waarschuwEenmaal(element(), 'een-code', 'value'))).to.deep.equal([
      '[zo-thuis] zo-thuis-proef: een-code (value)',
    ]);
  });

  it('en de plek daarbinnen, als die er is', () => {
    expect(vangWaarschuwingen(() => waarschuwEenmaal(element(), 'een-code', 'value', '/personen/0'))).to.deep.equal([
      '[zo-thuis] zo-thuis-proef: een-code (value) /personen/0',
    ]);
  });

  it('waarschuwt per element, code en sleutel één keer, ook als de plek anders is', () => {
    const een = element('zo-thuis-een');
    const ander = element('zo-thuis-ander');
    const gevangen = vangWaarschuwingen(() => {
      waarschuwEenmaal(een, 'a', 'value', '/x');
      waarschuwEenmaal(een, 'a', 'value', '/y');
      waarschuwEenmaal(een, 'b', 'value');
      waarschuwEenmaal(een, 'a', 'teksten');
      waarschuwEenmaal(ander, 'a', 'value');
      waarschuwEenmaal(element('zo-thuis-ander'), 'a', 'value');
    });
    expect(gevangen).to.deep.equal([
      '[zo-thuis] zo-thuis-een: a (value) /x',
      '[zo-thuis] zo-thuis-een: b (value)',
      '[zo-thuis] zo-thuis-een: a (teksten)',
      '[zo-thuis] zo-thuis-ander: a (value)',
      '[zo-thuis] zo-thuis-ander: a (value)',
    ]);
  });
});

describe('waarschuwDubbel', () => {
  it('noemt beide versies, één keer voor de hele pagina', () => {
    const gevangen = vangWaarschuwingen(() => {
      waarschuwDubbel('zo-thuis-een', '1.0.0', '2.0.0');
      waarschuwDubbel('zo-thuis-ander', '1.0.0', '2.0.0');
    });
    expect(gevangen).to.deep.equal([
      '[zo-thuis] zo-thuis-een: dubbel-geladen (versie 1.0.0 blijft, versie 2.0.0 telt niet)',
    ]);
  });
});
