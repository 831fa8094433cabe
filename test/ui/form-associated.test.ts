import { expect, fixture, html as toetsHtml, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { html, nothing } from 'lit';
import { FormAssociatedElement, type GelezenWaarde, type Ongeldigheid } from '../../src/ui/form-associated.js';
import { formulierSuite } from '../suites/formulier.suite.js';

/** Het kleinste element dat aan alles meedoet: één tekst, met half getypte tekst als staat. */
class ProefveldElement extends FormAssociatedElement<{ tekst: string | null }> {
  bericht = 'Vul een tekst in';
  #tekst: string | null = null;
  #begin: string | null = null;
  #toonFouten = false;

  protected waarde(): { tekst: string | null } {
    return { tekst: this.#tekst };
  }
  protected leesWaarde(onbekend: unknown): GelezenWaarde<{ tekst: string | null }> {
    const tekst: unknown = (onbekend as { tekst?: unknown } | null)?.tekst;
    return typeof tekst === 'string' || tekst === null
      ? { goed: true, waarde: { tekst } }
      : { goed: false, fouten: [{ pad: '/tekst', code: 'geen-tekst' }] };
  }
  protected vervang({ tekst }: { tekst: string | null }): void {
    this.#begin ??= tekst;
    this.#zet(tekst);
  }

  typ(tekst: string): void {
    this.#zet(tekst);
  }
  get naamVanGroep(): string {
    return this.labelTekst;
  }
  /** Wat het platform nu weet, zonder dat vragen het eerst bijwerkt. */
  get berichtBijPlatform(): string {
    return this.internals.validationMessage ?? '';
  }

  protected override render() {
    const fout = this.#toonFouten && this.geldigheid() !== null;
    return html`${fout ? html`<h2 tabindex="-1">Er is een fout</h2>` : nothing}<input
        .value=${this.#tekst ?? ''}
        ?disabled=${this.uitgeschakeld}
      />`;
  }

  protected override formulierStaat(): string {
    return `staat:${JSON.stringify(this.value)}`;
  }
  protected herstelStaat(staat: string): void {
    if (staat.startsWith('staat:')) this.#tekst = (JSON.parse(staat.slice(6)) as { tekst: string }).tekst;
  }
  protected herstelBeginwaarde(): void {
    this.#tekst = this.#begin;
    this.#toonFouten = false;
  }
  protected geldigheid(): Ongeldigheid | null {
    if (!this.required || this.#tekst) return null;
    return { flags: { valueMissing: true }, bericht: this.bericht, anker: this.shadowRoot?.querySelector('input') };
  }
  protected toonFouten(): void {
    this.#toonFouten = true;
    this.requestUpdate();
  }
  protected focusFouten(): void {
    this.shadowRoot?.querySelector('h2')?.focus();
  }

  #zet(tekst: string | null): void {
    this.#tekst = tekst;
    this.werkFormulierBij();
    this.requestUpdate();
  }
}
customElements.define('proef-veld', ProefveldElement);

formulierSuite<ProefveldElement>({
  tag: 'proef-veld',
  waarden: [
    { naam: 'een tekst', zet: (element) => (element.value = { tekst: 'a' }), verwacht: { tekst: 'a' } },
    { naam: 'getypte tekst', zet: (element) => element.typ('b'), verwacht: { tekst: 'b' } },
    { naam: 'niets', zet: (element) => (element.value = { tekst: null }), verwacht: { tekst: null } },
  ],
  reset: [
    { naam: 'naar leeg', zet: (element) => element.typ('b'), verwacht: { tekst: null } },
    {
      naam: 'naar wat de pagina zette',
      zet: (element) => {
        element.value = { tekst: 'a' };
        element.typ('b');
      },
      verwacht: { tekst: 'a' },
    },
  ],
  herstel: [{ naam: 'getypte tekst', zet: (element) => element.typ('b'), verwacht: { tekst: 'b' } }],
  fouten: [
    {
      naam: 'verplicht maar leeg',
      maakOngeldig: (element) => (element.required = true),
      maakGeldig: (element) => element.typ('b'),
      toontFout: (element) => Boolean(element.shadowRoot?.querySelector('h2')),
    },
  ],
});

async function maak(): Promise<{ form: HTMLFormElement; element: ProefveldElement }> {
  const form = await fixture<HTMLFormElement>(toetsHtml`<form><proef-veld name="veld" required></proef-veld></form>`);
  return { form, element: form.firstElementChild as ProefveldElement };
}

describe('FormAssociatedElement', () => {
  it('geeft het platform een bericht, ook als de pagina die tekst leeg maakt', async () => {
    const { element } = await maak();
    expect(element.validationMessage).to.equal('Vul een tekst in');
    element.bericht = '';
    expect(element.validationMessage).to.equal('–');
  });

  it('werkt het bericht bij na een render, bijvoorbeeld in een andere taal', async () => {
    const { element } = await maak();
    element.bericht = 'Fill in a text';
    element.requestUpdate();
    await element.updateComplete;
    expect(element.berichtBijPlatform).to.equal('Fill in a text');
  });

  it('vraagt bij elke controle opnieuw of de waarde goed is', async () => {
    const { element } = await maak();
    expect(element.checkValidity()).to.equal(false);
    Object.assign(element, { geldigheid: () => null });
    expect(element.checkValidity()).to.equal(true);
  });

  it('tekent opnieuw als een fieldset eromheen aan of uit gaat', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(toetsHtml`<fieldset><proef-veld></proef-veld></fieldset>`);
    const element = fieldset.firstElementChild as ProefveldElement;
    for (const uit of [true, false]) {
      fieldset.disabled = uit;
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('input')?.disabled).to.equal(uit);
    }
  });

  it('geeft zijn velden als anker, en gooit niet als dat anker er niet meer staat', async () => {
    const { element } = await maak();
    const los = document.createElement('input');
    Object.assign(element, {
      geldigheid: (): Ongeldigheid => ({ flags: { customError: true }, bericht: 'x', anker: los }),
    });
    expect(element.validity.customError).to.equal(true);
    element.remove();
    expect(element.checkValidity()).to.equal(false);
  });

  it('geeft de labels van de pagina als naam voor de groep', async () => {
    const drager = await fixture(
      toetsHtml`<div><label for="p"> Tarief </label><label for="p">voor 2026</label><proef-veld id="p"></proef-veld><proef-veld></proef-veld></div>`,
    );
    const [met, zonder] = drager.querySelectorAll<ProefveldElement>('proef-veld');
    expect(met?.naamVanGroep).to.equal('Tarief voor 2026');
    expect(zonder?.naamVanGroep).to.equal('');
  });

  it('houdt de focus na een echte klik op versturen, ook met een gewoon fout veld erna', async () => {
    const form = await fixture<HTMLFormElement>(
      toetsHtml`<form><proef-veld name="veld" required></proef-veld><input required /><button>Verstuur</button></form>`,
    );
    const element = form.firstElementChild as ProefveldElement;
    const verplaatst: (EventTarget | null)[] = [];
    form.addEventListener('focusin', (gebeurtenis) => verplaatst.push(gebeurtenis.target));
    const { x, y, width, height } = (form.querySelector('button') as HTMLButtonElement).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'h2', 'de focus komt niet');
    expect(document.activeElement).to.equal(element);
  });

  it('meldt een ander formulier niets na verhuizen', async () => {
    const { form, element } = await maak();
    const ander = await fixture<HTMLFormElement>(toetsHtml`<form></form>`);
    ander.append(element);
    expect([form.checkValidity(), ander.checkValidity()]).to.deep.equal([true, false]);
    expect([...new FormData(form).keys(), ...new FormData(ander).keys()]).to.deep.equal(['veld']);
  });
});
