// Echte bladzijden met de ladder: in een gewoon formulier, op één dossier met kaart en formulier, en voor een raadslid zonder dossier.
// Met gebouwde scripts en onder het CSP van het contract.
import { expect, waitUntil } from '@open-wc/testing';
import type { Dossier, Ladder } from '../src/domein/dossier/dossier.js';
import { TEKSTEN } from '../src/teksten/index.js';
import {
  BELEID,
  eisBouw,
  klik,
  openPagina,
  sluitPagina,
  tweeBeelden,
  typ,
  verwachtGeenSporen,
  vind,
  wachtOpPagina,
  zichtbareTekst,
  type Paginavenster,
} from './paginas/pagina.js';

const TAG = 'zo-thuis-ladder';
const { nl } = TEKSTEN[TAG];
const { nl: kaartNl } = TEKSTEN['netwerk-kaart'];

async function verwachtStil(venster: Paginavenster): Promise<void> {
  await tweeBeelden(venster);
  verwachtGeenSporen(venster);
  expect(venster.paginaMeting.meldingen, 'consolemeldingen').to.deep.equal([]);
}

/** Tikt op een huis, en kiest op de kaart dat dit de gewenste plek is. */
async function kiesTrede(venster: Paginavenster, trede: string): Promise<void> {
  const { shadowRoot } = vind(venster, TAG);
  const zoek = (keuze: string): HTMLElement | null | undefined => shadowRoot?.querySelector<HTMLElement>(keuze);
  zoek(`.plek[data-trede="${trede}"]`)?.click();
  await waitUntil(() => zoek('[data-actie=kies][data-id=gewenst]'), 'de kaart komt er niet');
  zoek('[data-actie=kies][data-id=gewenst]')?.click();
  await tweeBeelden(venster);
}

/** Wacht tot de vragen van het werkblad er staan: zij komen als het werkblad in beeld komt. */
async function openAfweging(venster: Paginavenster, keuze: string): Promise<void> {
  const { shadowRoot } = vind(venster, keuze);
  shadowRoot?.querySelector('.werk')?.scrollIntoView();
  await waitUntil(() => shadowRoot?.querySelector('[data-pad="/wegTerug"]'), 'de afweging komt er niet');
}

describe('een echte bladzijde met de ladder in een gewoon formulier', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const naam of ['ladder-in-formulier', 'ladder-klassiek']) {
    for (const [achtervoegsel, csp] of BELEID) {
      it(`${naam}: de gewone knop verstuurt de ladder als één veld ${csp}`, async () => {
        const venster = await openPagina(`${naam}.html${achtervoegsel}`);
        await kiesTrede(venster, 'netwerkpleegzorg');
        await openAfweging(venster, TAG);
        typ(venster, TAG, nl['professional.wegTerug'], 'Mama heeft weer rust.');
        await verwachtStil(venster);
        const aangekomen = wachtOpPagina();
        vind<HTMLButtonElement>(venster, 'button').click();
        const { location } = await aangekomen;
        const velden = new URLSearchParams(location.search);
        expect([...velden.keys()]).to.deep.equal(['kenmerk', 'ladder']);
        const ladder = JSON.parse(velden.get('ladder') ?? '') as Ladder;
        expect(ladder.gewenst).to.deep.equal({ trede: 'netwerkpleegzorg' });
        expect(ladder.wegTerug).to.equal('Mama heeft weer rust.');
      });
    }
  }

  it('verplicht en zonder gewenste trede wordt er niets verstuurd; de bezoeker ziet wat er mist', async () => {
    const venster = await openPagina('ladder-in-formulier.html');
    vind<HTMLButtonElement>(venster, 'button').click();
    await tweeBeelden(venster);
    expect(venster.location.pathname).to.equal('/test/paginas/ladder-in-formulier.html');
    expect(zichtbareTekst(vind(venster, TAG))).to.contain(nl['melding.trede-ontbreekt']);
    await verwachtStil(venster);
  });
});

describe('echte bladzijden met de ladder op een gedeeld dossier', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const naam of ['ladder-for-later', 'ladder-genest']) {
    for (const [achtervoegsel, csp] of BELEID) {
      it(`${naam}: wie op de kaart komt kan meegaan op de ladder ${csp}`, async () => {
        const venster = await openPagina(`${naam}.html${achtervoegsel}`);
        await tweeBeelden(venster);
        typ(venster, '#kaart-1', kaartNl['erbij.vraag'], 'Oma Riet');
        klik(venster, '#kaart-1', kaartNl['actie.toevoegen']);
        await kiesTrede(venster, 'gezinshuis');
        await openAfweging(venster, '#ladder-1');
        const ladder = vind(venster, '#ladder-1');
        ladder.shadowRoot?.querySelector<HTMLElement>('[data-klap="steunfiguren"] > summary')?.click();
        await waitUntil(() => zichtbareTekst(ladder).includes('Oma Riet'), 'Oma Riet kan niet mee');
        const [[veld, json] = []] = [...new venster.FormData(vind<HTMLFormElement>(venster, 'form'))];
        expect(veld).to.equal('dossier-1');
        const dossier = JSON.parse(String(json)) as Dossier;
        expect(dossier.ladder?.gewenst).to.deep.equal({ trede: 'gezinshuis' });
        expect(dossier.personen?.map((persoon) => persoon.naam)).to.deep.equal(['Oma Riet']);
        await verwachtStil(venster);
      });
    }
  }
});

describe('een echte bladzijde met de ladder voor een raadslid', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const [achtervoegsel, csp] of BELEID) {
    it(`legt alle treden uit, vraagt niets en laat niets achter ${csp}`, async () => {
      const venster = await openPagina(`ladder-raadslid.html${achtervoegsel}`);
      const ladder = vind(venster, TAG);
      expect(zichtbareTekst(ladder)).to.contain(nl['raadslid.geenAdvies']);
      expect(zichtbareTekst(ladder)).to.contain(nl['raadslid.trede.gezinshuis.naam']);
      expect(ladder.shadowRoot?.querySelectorAll('[part=trede]')).to.have.length(8);
      expect(ladder.shadowRoot?.querySelector('input, textarea')).to.equal(null);
      await verwachtStil(venster);
    });
  }
});
