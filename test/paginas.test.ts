// Echte bladzijden van een strenge gast: ons gebouwde script uit dist/ met een gewone script-tag, onder het CSP van het contract
// met Trusted Types. Geen fixtures: het gaat om laden, upgraden en meedoen in het formulier zoals een klant het meemaakt.
import { expect } from '@open-wc/testing';
import { VERSIE } from '../src/versie.js';
import {
  BELEID,
  eisBouw,
  openPagina,
  sluitPagina,
  verwachtGeenSporen,
  wachtOpPagina,
  zichtbareTekst,
  type Paginavenster,
} from './paginas/pagina.js';

const TAG = 'gezinshuis-tarief-calculator';
const ANDERE_VERSIE = '0.0.1';

interface Pagina {
  readonly venster: Paginavenster;
  readonly calculator: HTMLElement & { value: { naam?: string | null } };
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

async function open(adres: string): Promise<Pagina> {
  const venster = await openPagina(adres);
  const wortel = venster.document.querySelector('#onderdeel')?.shadowRoot ?? venster.document;
  const calculator = wortel.querySelector<Pagina['calculator']>(TAG);
  const formulier = wortel.querySelector('form');
  if (calculator === null || formulier === null) throw new Error(`Geen <${TAG}> in een formulier op ${adres}.`);
  return { venster, calculator, formulier };
}

describe('echte bladzijden', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const [naam, versies] of Object.entries(BLADZIJDEN)) {
    for (const [achtervoegsel, csp] of BELEID) {
      it(`${naam}: werkt ${csp}`, async () => {
        const { venster, calculator, formulier } = await open(`${naam}.html${achtervoegsel}`);

        expect(calculator.matches(':defined'), 'geregistreerd').to.equal(true);
        expect(zichtbareTekst(calculator), 'zichtbare tekst').not.to.equal('');
        verwachtGeenSporen(venster);

        const { meldingen } = venster.paginaMeting;
        expect(meldingen, 'consolemeldingen').to.have.lengthOf(versies.length === 0 ? 0 : 1);
        for (const versie of versies) expect(meldingen[0]).to.include(versie);

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
    const aangekomen = wachtOpPagina();
    formulier.querySelector('button')?.click();
    const { location: bladzijde } = await aangekomen;
    expect(bladzijde.pathname).to.equal('/test/paginas/ontvangst.html');
    const velden = [...new URLSearchParams(bladzijde.search)];
    expect(velden.map(([veld]) => veld)).to.deep.equal(['tarief']);
    expect(JSON.parse(velden[0]?.[1] ?? '')).to.be.an('object');
  });
});
