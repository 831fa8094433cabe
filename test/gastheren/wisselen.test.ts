// htmx en Turbo halen een formulier van de pagina en zetten het er weer op. Een element komt en gaat dan zonder dat de pagina opnieuw laadt: wat er
// terugkomt is wat de pagina bewaart, net als bij een gewoon veld.
import { expect, waitUntil } from '@open-wc/testing';
import { eisBouw, openAdres, type Paginavenster, sluitPagina, vind, zichtbareTekst } from '../paginas/pagina.js';

import { GEDULD, getekend as allesGetekend, typ, verstuur, wachtOp } from './bezoek.js';
import { VELDEN } from './velden.js';

type Element = HTMLElement & { value: { readonly personen?: readonly { readonly naam: string }[] } };
const ANDERS = { personen: [{ id: 'a', naam: 'Tante To', soort: 'netwerk' }] };

const namen = (venster: Paginavenster): string[] =>
  (vind<Element>(venster, 'netwerk-kaart').value.personen ?? []).map(({ naam }) => naam);
const getekend = (venster: Paginavenster): boolean =>
  Boolean(venster.document.querySelector('netwerk-kaart')?.shadowRoot?.querySelector('.wortel'));
const opPagina = (venster: Paginavenster): number => venster.document.querySelectorAll('netwerk-kaart').length;

/** Wie doorklikt terwijl Turbo nog haalt breekt een verzoek van Turbo zelf af: een bezoeker die de pagina ziet wacht daarop. */
const isRustig = (venster: Paginavenster): boolean => !venster.document.documentElement.hasAttribute('aria-busy');

async function klikOp(venster: Paginavenster, tekst: string): Promise<void> {
  await waitUntil(() => isRustig(venster), 'Turbo haalt nog', GEDULD);
  const links = [...venster.document.querySelectorAll('a')];
  links.find(({ textContent }) => textContent === tekst)?.click();
}

function verwachtHeel(venster: Paginavenster): void {
  const { fouten, meldingen } = venster.paginaMeting;
  expect({ fouten, meldingen }).to.deep.equal({ fouten: [], meldingen: [] });
}

describe('een pagina die zichzelf wisselt', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const soort of ['htmx', 'turbo'] as const) {
    it(`(werken, terugschrijven, delen, stil, formulier) ${soort}: na weg en terug staat alles er één keer, en doet het weer mee`, async () => {
      const { venster, leesNu } = await openAdres(`/examples/${soort}/index.html`);
      await waitUntil(() => getekend(venster), 'niet getekend', GEDULD);
      const eerste = vind<Element>(venster, 'netwerk-kaart');
      for (let ronde = 0; ronde < 3; ronde += 1) {
        await klikOp(venster, 'Uitleg');
        await waitUntil(() => opPagina(venster) === 0, 'het formulier is er nog', GEDULD);
        await klikOp(venster, 'Formulier');
        await waitUntil(() => opPagina(venster) === 1 && getekend(venster), 'het formulier is er niet weer', GEDULD);
      }
      expect(eerste.isConnected, 'het eerste element is van de pagina').to.equal(false);
      expect(namen(venster), 'wat de server geeft').to.deep.equal(['Oma Riet']);
      vind<Element>(venster, 'steunfiguur-form').value = ANDERS as Element['value'];
      expect(namen(venster), 'het nieuwe dossier is weer gedeeld').to.deep.equal(['Tante To']);
      expect([...new venster.FormData(vind<HTMLFormElement>(venster, '#aanmelding')).keys()]).to.deep.equal([
        'dossier',
        'tarief',
      ]);
      eerste.value = { personen: [] };
      expect(namen(venster), 'een element van daarvoor schrijft nergens meer in').to.deep.equal(['Tante To']);
      // Turbo toont eerst wat het bewaarde, en zet daarna neer wat de server gaf.
      const isEcht = (): boolean =>
        isRustig(venster) && !venster.document.documentElement.hasAttribute('data-turbo-preview');
      await wachtOp(venster, () => isEcht() && allesGetekend(venster), 'niet alles is opnieuw getekend');
      for (const veld of VELDEN) await typ(venster, veld);
      expect(namen(venster), 'wat iemand typt').to.deep.equal(['Opa Jan']);
      verwachtHeel(venster);
      const ontvangen = await verstuur(venster, leesNu);
      expect(JSON.parse(ontvangen['dossier'] ?? '')).to.have.nested.property('personen[0].naam', 'Opa Jan');
      expect(JSON.parse(ontvangen['tarief'] ?? '')).to.have.nested.property('inkomen.maandsalaris', 4250.75);
    });
  }

  it('turbo: wat data-turbo-permanent heeft houdt zijn waarde en wat er open staat', async () => {
    const { venster } = await openAdres('/examples/turbo/blijvend.html');
    await waitUntil(() => getekend(venster), 'niet getekend', GEDULD);
    const kaart = vind<Element>(venster, 'netwerk-kaart');
    vind<Element>(venster, 'steunfiguur-form').value = ANDERS as Element['value'];
    await klikOp(venster, 'Verder');
    await waitUntil(() => venster.location.pathname.endsWith('blijvend-2.html'), 'niet verder', GEDULD);
    await waitUntil(() => venster.document.title === 'Stap 2', 'stap 2 staat er niet', GEDULD);
    expect(vind<Element>(venster, 'netwerk-kaart'), 'hetzelfde element').to.equal(kaart);
    expect(namen(venster)).to.deep.equal(['Tante To']);
    expect(zichtbareTekst(kaart)).to.contain('Tante To');
    expect(JSON.parse(String(new venster.FormData(vind<HTMLFormElement>(venster, '#aanmelding')).get('dossier'))))
      .to.have.property('personen')
      .with.lengthOf(1);
    verwachtHeel(venster);
  });

  it('htmx: wat de server na een fout in het attribuut teruggeeft staat er weer', async () => {
    const { venster } = await openAdres('/examples/htmx/index.html');
    await waitUntil(() => getekend(venster), 'niet getekend', GEDULD);
    await klikOp(venster, 'Ingevuld');
    await waitUntil(() => getekend(venster) && namen(venster)[0] === 'Tante To', 'de waarde is er niet', GEDULD);
    expect(zichtbareTekst(vind(venster, 'netwerk-kaart'))).to.contain('Tante To');
    verwachtHeel(venster);
  });
});
