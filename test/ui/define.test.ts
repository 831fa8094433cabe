import { expect } from '@open-wc/testing';
import { define } from '../../src/ui/define.js';
import { VERSIE } from '../../src/versie.js';
import { vangWaarschuwingen } from './vang-waarschuwingen.js';

const nieuweKlasse = () => class extends HTMLElement {};

describe('define', () => {
  it('registreert een vrije tag', () => {
    const klasse = nieuweKlasse();
    define('proef-vrij', klasse);
    expect(customElements.get('proef-vrij')).to.equal(klasse);
  });

  it('zwijgt als dezelfde klasse er al staat', () => {
    const klasse = nieuweKlasse();
    const gevangen = vangWaarschuwingen(() => {
      define('proef-zelfde', klasse);
      define('proef-zelfde', klasse);
    });
    expect(gevangen).to.deep.equal([]);
  });

  it('laat de eerste staan en noemt één keer beide versies, ook bij meer tags', () => {
    const eerste = class extends HTMLElement {
      static readonly version = '9.8.7';
    };
    customElements.define('proef-bezet', eerste);
    customElements.define('proef-zonder-versie', nieuweKlasse());
    const gevangen = vangWaarschuwingen(() => {
      define('proef-bezet', nieuweKlasse());
      define('proef-bezet', nieuweKlasse());
      define('proef-zonder-versie', nieuweKlasse());
    });
    expect(customElements.get('proef-bezet')).to.equal(eerste);
    expect(gevangen).to.have.length(1);
    expect(gevangen[0])
      .to.match(/^\[zo-thuis\] proef-bezet: dubbel-geladen /)
      .and.contain('9.8.7')
      .and.contain(VERSIE);
  });
});
