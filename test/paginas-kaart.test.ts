// Echte bladzijden met de netwerkkaart: naast het formulier, genest, en alleen in een formulier. Met gebouwde scripts, in elke
// volgorde van laden en onder het CSP van het contract. Kaart, formulier en dossier heten op elke bladzijde hetzelfde.
import { expect, waitUntil } from '@open-wc/testing';
import { TEKSTEN } from '../src/teksten/index.js';
import {
  BELEID,
  eisBouw,
  ingevuld,
  klik,
  namen,
  openPagina,
  sluitPagina,
  tweeBeelden,
  typ,
  verwachtGeenSporen,
  vind,
  voegIemandToe,
  wachtOpPagina,
  zichtbareTekst,
  type Deler,
  type Paginavenster,
} from './paginas/pagina.js';

const { nl } = TEKSTEN['netwerk-kaart'];
const { nl: formulierNl } = TEKSTEN['steunfiguur-form'];

const BLADZIJDEN = [
  'kaart-for-eerder',
  'kaart-for-later',
  'kaart-genest',
  'kaart-alles-klassiek',
  'kaart-bundels-kaart-eerst',
  'kaart-bundels-formulier-eerst',
  'kaart-klassiek-kaart-eerst',
  'kaart-klassiek-formulier-eerst',
];

function voegToe(venster: Paginavenster, keuze: string, naam: string): void {
  typ(venster, keuze, nl['erbij.vraag'], naam);
  klik(venster, keuze, nl['actie.toevoegen']);
}

const overal = (...wie: string[]): Record<string, string[]> => ({ 'dossier-1': wie, 'figuren-1': wie, 'kaart-1': wie });

async function verwachtStil(venster: Paginavenster): Promise<void> {
  await tweeBeelden(venster);
  verwachtGeenSporen(venster);
  expect(venster.paginaMeting.meldingen, 'consolemeldingen').to.deep.equal([]);
}

describe('echte bladzijden met een kaart', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const naam of BLADZIJDEN) {
    for (const [achtervoegsel, csp] of BELEID) {
      it(`${naam}: kaart en formulier delen ${csp}`, async () => {
        const venster = await openPagina(`${naam}.html${achtervoegsel}`);
        await voegIemandToe(venster, '#figuren-1');
        typ(venster, '#figuren-1', formulierNl['veld.naam'], 'Oma Riet');
        await tweeBeelden(venster);
        expect(zichtbareTekst(vind(venster, '#kaart-1')), 'op de kaart').to.contain('Oma Riet');

        klik(venster, '#figuren-1', formulierNl['actie.bewaren']);
        voegToe(venster, '#kaart-1', 'Opa Jan');
        // Wie er net bij kwam is open.
        await tweeBeelden(venster);
        klik(venster, '#kaart-1', nl['actie.steunfiguurAan']);
        await tweeBeelden(venster);
        expect(zichtbareTekst(vind(venster, '#figuren-1')), 'in het formulier').to.contain('Opa Jan');
        expect(ingevuld(venster)).to.deep.equal(overal('Oma Riet', 'Opa Jan'));
        await verwachtStil(venster);
      });
    }
  }

  it('komt het script van de kaart als er al getypt is, dan staat dat er meteen op', async () => {
    const venster = await openPagina('kaart-script-later.html');
    await voegIemandToe(venster, '#figuren-1');
    typ(venster, '#figuren-1', formulierNl['veld.naam'], 'Oma Riet');
    vind<HTMLButtonElement>(venster, '#later').click();
    await waitUntil(() => vind(venster, '#kaart-1').matches(':defined'), 'het script van de kaart komt niet');
    await tweeBeelden(venster);
    expect(zichtbareTekst(vind(venster, '#kaart-1'))).to.contain('Oma Riet');
    expect(ingevuld(venster)).to.deep.equal(overal('Oma Riet'));
    await verwachtStil(venster);
  });
});

describe('een echte bladzijde met de kaart in een gewoon formulier', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const [achtervoegsel, csp] of BELEID) {
    it(`de gewone knop verstuurt het netwerk als één veld naast die van de bladzijde ${csp}`, async () => {
      const venster = await openPagina(`kaart-in-formulier.html${achtervoegsel}`);
      voegToe(venster, 'netwerk-kaart', 'Oma Riet');
      await verwachtStil(venster);
      const aangekomen = wachtOpPagina();
      vind<HTMLButtonElement>(venster, 'button').click();
      const { location } = await aangekomen;
      expect(location.pathname).to.equal('/test/paginas/ontvangst.html');
      const velden = new URLSearchParams(location.search);
      expect([...velden.keys()]).to.deep.equal(['kenmerk', 'netwerk']);
      const netwerk = JSON.parse(velden.get('netwerk') ?? '') as Deler['value'];
      expect(netwerk).to.deep.include({ onderwerp: { soort: 'jongere' } });
      expect(namen(netwerk)).to.deep.equal(['Oma Riet']);
    });
  }

  it('verplicht en leeg wordt er niets verstuurd; de bezoeker ziet wat er mist', async () => {
    const venster = await openPagina('kaart-in-formulier.html');
    const titel = nl['foutoverzicht.titel'];
    expect(zichtbareTekst(vind(venster, 'netwerk-kaart'))).not.to.contain(titel);
    vind<HTMLButtonElement>(venster, 'button').click();
    await tweeBeelden(venster);
    expect(venster.location.pathname).to.equal('/test/paginas/kaart-in-formulier.html');
    expect(zichtbareTekst(vind(venster, 'netwerk-kaart'))).to.contain(titel);
    await verwachtStil(venster);
  });
});
