// De focus na een handeling: waar die haar wil hebben, zodra dat er staat, en nooit weg van waar de bezoeker intussen zelf heen ging.
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, html as sjabloon } from 'lit';
import { focusVoor, zetFocus } from '../../src/ui/focus.js';

class ProefFocus extends LitElement {
  protected override render() {
    return sjabloon`<button>Open</button><input id="een" /><input id="twee" />`;
  }
}
customElements.define('proef-focus', ProefFocus);

/** Iets wat pas komt als de toets dat zegt. */
function straks(): { readonly belofte: Promise<void>; readonly kom: () => void } {
  let kom!: () => void;
  const belofte = new Promise<void>((klaar) => (kom = klaar));
  return { belofte, kom };
}

describe('zetFocus', () => {
  let plek: HTMLElement;
  let element: ProefFocus;
  const vind = (selector: string): HTMLElement => element.shadowRoot?.querySelector(selector) as HTMLElement;
  const binnen = (): string | undefined => element.shadowRoot?.activeElement?.id;
  const buiten = (): HTMLElement => plek.querySelector('input') as HTMLElement;

  beforeEach(async () => {
    plek = await fixture<HTMLElement>(html`<div><input /><proef-focus></proef-focus></div>`);
    element = plek.querySelector('proef-focus') as ProefFocus;
    await element.updateComplete;
    vind('button').focus();
  });

  it('zet de focus zodra het er staat', async () => {
    await zetFocus(element, '#een');
    expect(binnen()).to.equal('een');
  });

  it('laat wie intussen in een veld van de pagina typt daar', async () => {
    const deel = straks();
    const klaar = zetFocus(element, '#een', deel.belofte);
    buiten().focus();
    deel.kom();
    await klaar;
    expect(document.activeElement).to.equal(buiten());
  });

  it('laat wie intussen in een ander veld van het element typt daar', async () => {
    const deel = straks();
    const klaar = zetFocus(element, '#een', deel.belofte);
    vind('#twee').focus();
    deel.kom();
    await klaar;
    expect(binnen()).to.equal('twee');
  });

  it('zet haar wel als wat de focus had intussen weg is', async () => {
    const deel = straks();
    const klaar = zetFocus(element, '#een', deel.belofte);
    vind('button').remove();
    deel.kom();
    await klaar;
    expect(binnen()).to.equal('een');
  });

  it('neemt van twee wensen na elkaar de laatste, en houdt het bij de eerste als de laatste nergens is', async () => {
    await Promise.all([zetFocus(element, '#een'), zetFocus(element, '#twee')]);
    expect(binnen()).to.equal('twee');
    vind('button').focus();
    await Promise.all([zetFocus(element, '#een'), zetFocus(element, '#weg')]);
    expect(binnen()).to.equal('een');
  });

  it('neemt de laatste wens, ook als de eerste pas daarna aan de beurt is', async () => {
    const traag = straks();
    const eerste = zetFocus(element, '#een', traag.belofte);
    await zetFocus(element, '#twee');
    traag.kom();
    await eerste;
    expect(binnen()).to.equal('twee');
  });

  it('neemt een veld waar wij de focus eerder zetten niet af van wie er is gaan typen', async () => {
    await zetFocus(element, '#twee');
    vind('button').focus();
    const deel = straks();
    const klaar = zetFocus(element, '#een', deel.belofte);
    vind('#twee').focus();
    deel.kom();
    await klaar;
    expect(binnen()).to.equal('twee');
  });

  it('ziet in een andere schaduwboom ook wie er op de pagina buiten is', async () => {
    const anders = document.createElement('div');
    plek.append(anders);
    const boom = anders.attachShadow({ mode: 'open' });
    boom.append(element);
    await element.updateComplete;
    vind('button').focus();
    const zet = focusVoor(element);
    buiten().focus();
    zet(() => vind('#een').focus());
    expect(document.activeElement).to.equal(buiten());
  });
});
