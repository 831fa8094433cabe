// Echte bladzijden van een strenge gast: ons gebouwde script uit dist/ met een gewone script-tag, onder het CSP van het contract
// met Trusted Types. Geen fixtures: het gaat om laden, upgraden en meedoen in het formulier zoals een klant het meemaakt.
import { expect } from '@open-wc/testing';
import { VERSIE } from '../src/versie.js';

const TAG = 'gezinshuis-tarief-calculator';
const ANDERE_VERSIE = '0.0.1';

interface Meting {
  readonly schendingen: readonly string[];
  readonly fouten: readonly string[];
  readonly meldingen: readonly string[];
  readonly opslag: readonly string[];
  verzoeken(): string[];
}
type Paginavenster = Window & typeof globalThis & { readonly paginaMeting: Meting };
interface Pagina {
  readonly venster: Paginavenster;
  readonly calculator: HTMLElement & { value: { naam?: string | null }; updateComplete: Promise<boolean> };
  readonly formulier: HTMLFormElement;
}

/** Elke bladzijde met de versies die haar ene consolemelding moet noemen; een lege lijst betekent: geen melding. */
const BLADZIJDEN: Record<string, readonly string[]> = {
  module: [],
  klassiek: [],
  alles: [],
  'alles-klassiek': [],
  'dubbel-klassiek-en-module': [VERSIE],
  'dubbel-twee-adressen': [VERSIE],
  'twee-versies': [ANDERE_VERSIE, VERSIE],
  'naast-eigen-lit': [],
  'in-formulier': [],
  'in-schaduw': [],
  'waarde-vooraf': [],
};

const kader = document.createElement('iframe');
kader.width = '800';
kader.height = '600';

async function wachtOpLaden(): Promise<void> {
  await new Promise((klaar) => {
    kader.addEventListener('load', klaar, { once: true });
  });
}

async function open(adres: string): Promise<Pagina> {
  const geladen = wachtOpLaden();
  kader.src = `/test/paginas/${adres}`;
  document.body.append(kader);
  await geladen;
  const venster = kader.contentWindow as Paginavenster;
  const wortel = venster.document.querySelector('#onderdeel')?.shadowRoot ?? venster.document;
  const calculator = wortel.querySelector<Pagina['calculator']>(TAG);
  const formulier = wortel.querySelector('form');
  if (calculator === null || formulier === null) throw new Error(`Geen <${TAG}> in een formulier op ${adres}.`);
  await calculator.updateComplete;
  // Twee beelden verder heeft ook werk dat een element tot na het tekenen uitstelt zijn sporen nagelaten.
  await new Promise((klaar) => venster.requestAnimationFrame(() => venster.requestAnimationFrame(klaar)));
  return { venster, calculator, formulier };
}

function zichtbareTekst(element: HTMLElement): string {
  const delen = Array.from(element.shadowRoot?.children ?? []);
  return delen
    .map((deel) => (deel as HTMLElement).innerText ?? '')
    .join(' ')
    .trim();
}

function eigenScripts({ document: bladzijde }: Paginavenster): string[] {
  return Array.from(bladzijde.scripts, ({ src }) => src);
}

describe('echte bladzijden', () => {
  before(async () => {
    const antwoord = await fetch('/test/paginas/dist/sri.json');
    if (!antwoord.ok) throw new Error('dist/ ontbreekt of is oud. Draai eerst `npm run build`.');
  });

  afterEach(() => {
    kader.remove();
  });

  for (const [naam, versies] of Object.entries(BLADZIJDEN)) {
    for (const [achtervoegsel, csp] of [
      ['', 'onder het CSP van het contract'],
      ['?namen', 'onder een CSP dat ook de beleidsnamen noemt'],
    ] as const) {
      it(`${naam}: werkt ${csp}`, async () => {
        const { venster, calculator, formulier } = await open(`${naam}.html${achtervoegsel}`);
        const meting = venster.paginaMeting;

        expect(meting.fouten, 'fouten').to.deep.equal([]);
        expect(calculator.matches(':defined'), 'geregistreerd').to.equal(true);
        expect(zichtbareTekst(calculator), 'zichtbare tekst').not.to.equal('');
        expect({
          schendingen: meting.schendingen,
          opslag: meting.opslag,
          'verzoeken die de bladzijde niet zelf doet': meting
            .verzoeken()
            .filter((adres) => !eigenScripts(venster).includes(adres)),
        }).to.deep.equal({ schendingen: [], opslag: [], 'verzoeken die de bladzijde niet zelf doet': [] });

        expect(meting.meldingen, 'consolemeldingen').to.have.lengthOf(versies.length === 0 ? 0 : 1);
        for (const versie of versies) expect(meting.meldingen[0]).to.include(versie);

        const velden = [...new venster.FormData(formulier)];
        expect(velden.map(([veld]) => veld)).to.deep.equal(['tarief']);
        expect(JSON.parse(String(velden[0]?.[1]))).to.be.an('object');
      });
    }
  }

  it('twee versies: de eerste blijft', async () => {
    const { venster } = await open('twee-versies.html');
    expect(venster.customElements.get(TAG)).to.have.property('version', ANDERE_VERSIE);
  });

  it('waarde vooraf: wat de gast zette voordat het script er was, is de waarde', async () => {
    const { calculator, formulier, venster } = await open('waarde-vooraf.html');
    expect(calculator.value.naam).to.equal('Gezet vóór het script');
    expect(String(new venster.FormData(formulier).get('tarief'))).to.include('Gezet vóór het script');
  });

  it('in een formulier: de gewone knop verstuurt precies één veld', async () => {
    const { formulier } = await open('in-formulier.html');
    const aangekomen = wachtOpLaden();
    formulier.querySelector('button')?.click();
    await aangekomen;
    const bladzijde = (kader.contentWindow as Paginavenster).location;
    expect(bladzijde.pathname).to.equal('/test/paginas/ontvangst.html');
    const velden = [...new URLSearchParams(bladzijde.search)];
    expect(velden.map(([veld]) => veld)).to.deep.equal(['tarief']);
    expect(JSON.parse(velden[0]?.[1] ?? '')).to.be.an('object');
  });
});
