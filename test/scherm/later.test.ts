// Een deel dat later komt: eenmaal gehaald, hoe vaak er ook naar gevraagd wordt. Komt het niet, dan werkt de rest, met één waarschuwing.
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { Later } from '../../src/scherm/later.js';

interface Deel {
  readonly tekst: string;
}

/** Haalt pas op als de toets het zegt. */
class Lade extends LitElement {
  keren = 0;
  verder: { readonly lukt: (deel: Deel) => void; readonly mislukt: (fout: Error) => void } | undefined;
  readonly later = new Later<Deel>(this, () => {
    this.keren += 1;
    return new Promise((lukt, mislukt) => (this.verder = { lukt, mislukt }));
  });

  protected override render(): TemplateResult {
    return html`<button>kan altijd</button>
      <p>${this.later.deel?.tekst ?? 'nog niet'}</p>`;
  }
}
customElements.define('toets-lade', Lade);

const tekst = (lade: Lade): string => lade.shadowRoot?.querySelector('p')?.textContent ?? '';

async function maak(): Promise<Lade> {
  const plek = await fixture<HTMLElement>(html`<div></div>`);
  const lade = plek.appendChild(new Lade());
  await lade.updateComplete;
  return lade;
}

/** Doet iets terwijl de console zwijgt, en geeft wat hij had gezegd. */
async function vang(doe: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const gezegd: string[] = [];
  console.warn = (regel: string) => gezegd.push(regel);
  try {
    await doe();
  } finally {
    console.warn = warn;
  }
  return gezegd;
}

describe('een deel dat later komt', () => {
  it('laat de rest staan zolang het er niet is, en komt dan erbij', async () => {
    const lade = await maak();
    expect([tekst(lade), lade.keren]).to.deep.equal(['nog niet', 1]);
    lade.requestUpdate();
    await lade.updateComplete;
    const klaar = lade.later.laad();
    expect(lade.keren, 'eenmaal gehaald').to.equal(1);
    lade.verder?.lukt({ tekst: 'er is het' });
    await klaar;
    await lade.updateComplete;
    expect(tekst(lade)).to.equal('er is het');
    expect(lade.later.deel).to.deep.equal({ tekst: 'er is het' });
  });

  it('dat niet te halen is geeft één waarschuwing; een volgende vraag haalt het opnieuw', async () => {
    const lade = await maak();
    const gezegd = await vang(async () => {
      const eerste = lade.later.laad();
      lade.verder?.mislukt(new Error('weg'));
      expect(await eerste).to.equal(undefined);
      const tweede = lade.later.laad();
      lade.verder?.mislukt(new Error('nog weg'));
      expect(await tweede).to.equal(undefined);
    });
    expect(gezegd).to.deep.equal(['[zo-thuis] toets-lade: deel-niet-geladen (script)']);
    expect(lade.keren).to.equal(2);
    expect([tekst(lade), lade.shadowRoot?.querySelector('button') !== null]).to.deep.equal(['nog niet', true]);
    const derde = lade.later.laad();
    lade.verder?.lukt({ tekst: 'toch' });
    await derde;
    await lade.updateComplete;
    expect(tekst(lade)).to.equal('toch');
  });
});
