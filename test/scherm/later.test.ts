// Een deel dat later komt: wie ernaar vraagt krijgt het als het er is, en een traag of mislukt deel laat de rest met rust.
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { Later } from '../../src/scherm/later.js';
import { alsOpen } from '../../src/scherm/uitklapper.js';

interface Deel {
  readonly tekst: string;
}

/** Een belofte die de toets zelf laat uitkomen. */
function straks(): {
  readonly haal: () => Promise<Deel>;
  kom: (deel: Deel) => void;
  mislukt: () => void;
  gevraagd: number;
} {
  const open: { kom: (deel: Deel) => void; mislukt: () => void }[] = [];
  const zelf = {
    gevraagd: 0,
    haal: () => {
      zelf.gevraagd += 1;
      return new Promise<Deel>((kom, weg) => open.push({ kom, mislukt: () => weg(new Error('weg')) }));
    },
    kom: (deel: Deel) => open.pop()?.kom(deel),
    mislukt: () => open.pop()?.mislukt(),
  };
  return zelf;
}

class ProefLater extends LitElement {
  readonly straks = straks();
  readonly paneel = new Later<Deel>(this, this.straks.haal);
  isOpen = false;

  protected override render(): TemplateResult {
    return html`<button @click=${() => this.open()}>Open</button>
      <p>${this.isOpen ? this.paneel.deel?.tekst : ''}</p>
      <details>
        <summary>Meer</summary>
        ${alsOpen(() => html`<b>${this.paneel.deel?.tekst ?? 'nog niets'}</b>`)}
      </details>`;
  }

  open(): void {
    this.isOpen = true;
    this.requestUpdate();
  }
}
customElements.define('proef-later', ProefLater);

async function maak(): Promise<ProefLater> {
  return fixture<ProefLater>(html`<proef-later></proef-later>`);
}

const inhoud = (element: ProefLater): string | null | undefined => element.shadowRoot?.querySelector('p')?.textContent;

describe('een deel dat later komt', () => {
  it('wordt pas gehaald als iemand het opent, en één keer', async () => {
    const element = await maak();
    expect(element.straks.gevraagd).to.equal(0);
    expect(element.paneel.bezig).to.equal(undefined);
    for (const _ of [1, 2]) {
      element.open();
      await element.updateComplete;
    }
    expect(element.straks.gevraagd).to.equal(1);
    element.straks.kom({ tekst: 'er is het' });
    await element.paneel.bezig;
    await element.updateComplete;
    expect(inhoud(element)).to.equal('er is het');
    element.open();
    await element.updateComplete;
    expect(inhoud(element), 'wat er is gaat niet meer weg').to.equal('er is het');
    expect(element.straks.gevraagd).to.equal(1);
  });

  it('dat traag is laat het scherm staan', async () => {
    const element = await maak();
    element.open();
    await element.updateComplete;
    expect(inhoud(element)).to.equal('');
    expect(element.shadowRoot?.querySelector('button')?.checkVisibility()).to.equal(true);
  });

  it('dat niet komt geeft één waarschuwing, en een volgende vraag probeert het opnieuw', async () => {
    const element = await maak();
    const waarschuwingen: string[] = [];
    const echt = console.warn;
    console.warn = (...delen: unknown[]) => void waarschuwingen.push(delen.map(String).join(' '));
    try {
      for (const _ of [1, 2]) {
        element.open();
        await element.updateComplete;
        const { bezig } = element.paneel;
        element.straks.mislukt();
        await bezig;
      }
    } finally {
      console.warn = echt;
    }
    expect(waarschuwingen).to.deep.equal(['[zo-thuis] proef-later: deel-niet-geladen (script)']);
    expect(inhoud(element)).to.equal('');
    element.open();
    await element.updateComplete;
    element.straks.kom({ tekst: 'toch' });
    await element.paneel.bezig;
    await element.updateComplete;
    expect(inhoud(element)).to.equal('toch');
  });
});

describe('de inhoud van een uitklapper', () => {
  const binnen = (element: ProefLater): string | null | undefined =>
    element.shadowRoot?.querySelector('b')?.textContent;

  it('staat er pas als iemand haar opent, en blijft na dichtklappen', async () => {
    const element = await maak();
    const uitklapper = element.shadowRoot?.querySelector('details');
    element.requestUpdate();
    await element.updateComplete;
    expect(binnen(element)).to.equal(undefined);
    expect(element.straks.gevraagd).to.equal(0);
    const geopend = new Promise((klaar) => uitklapper?.addEventListener('toggle', klaar, { once: true }));
    uitklapper?.querySelector('summary')?.click();
    await geopend;
    await element.updateComplete;
    expect(binnen(element)).to.equal('nog niets');
    uitklapper?.querySelector('summary')?.click();
    element.requestUpdate();
    await element.updateComplete;
    expect(binnen(element)).to.equal('nog niets');
  });
});
