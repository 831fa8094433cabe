// Echte bladzijden waarop elementen een dossier delen: met gebouwde scripts, in elke volgorde van laden en onder het CSP van het contract.
// Op elke bladzijde hoort `figuren-1` bij `dossier-1` en `figuren-2` bij `dossier-2`, en heet het veld in het formulier zoals het id.
import { expect, waitUntil } from '@open-wc/testing';
import { TEKSTEN } from '../src/teksten/index.js';
import {
  BELEID,
  eisBouw,
  ingevuld,
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

/** Elke bladzijde met het aantal dossiers erop. */
const { nl } = TEKSTEN['steunfiguur-form'];

const BLADZIJDEN: Record<string, number> = {
  'dossier-genest': 1,
  'dossier-for-eerder': 1,
  'dossier-for-later': 1,
  'dossier-later-ingevoegd': 1,
  'twee-dossiers': 2,
  'dossier-in-dossier': 2,
  'twee-bundels-formulier-eerst': 1,
  'twee-bundels-dossier-eerst': 1,
  'alles-klassiek-dossier': 1,
};

async function typNaam(venster: Paginavenster, keuze: string, naam: string): Promise<void> {
  await voegIemandToe(venster, keuze);
  typ(venster, keuze, nl['veld.naam'], naam);
}

describe('echte bladzijden met een dossier', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const [naam, aantal] of Object.entries(BLADZIJDEN)) {
    for (const [achtervoegsel, csp] of BELEID) {
      it(`${naam}: deelt ${csp}`, async () => {
        const venster = await openPagina(`${naam}.html${achtervoegsel}`);
        const nummers = Array.from({ length: aantal }, (_, index) => index + 1);
        const verwacht: Record<string, string[]> = {};
        for (const nummer of nummers) {
          expect(vind(venster, `#dossier-${nummer}`).matches(':defined'), 'geregistreerd').to.equal(true);
          expect(zichtbareTekst(vind(venster, `#figuren-${nummer}`))).to.contain(nl.titel);
          await typNaam(venster, `#figuren-${nummer}`, `Oma ${nummer}`);
          for (const soort of ['dossier', 'figuren']) verwacht[`${soort}-${nummer}`] = [`Oma ${nummer}`];
        }
        for (const nummer of nummers) {
          expect(namen(vind(venster, `#dossier-${nummer}`).value)).to.deep.equal([`Oma ${nummer}`]);
        }
        expect(ingevuld(venster)).to.deep.equal(verwacht);

        await tweeBeelden(venster);
        verwachtGeenSporen(venster);
        expect(venster.paginaMeting.meldingen, 'consolemeldingen').to.deep.equal([]);
      });
    }
  }

  it('komt het script van het dossier als er al getypt is, dan gaat er niets verloren en vindt elk zijn eigen dossier', async () => {
    const venster = await openPagina('script-dossier-later.html');
    await typNaam(venster, '#figuren-1', 'Oma');
    await typNaam(venster, '#figuren-2', 'Jan');
    expect(ingevuld(venster)).to.deep.equal({ 'figuren-1': ['Oma'], 'figuren-2': ['Jan'] });
    vind<HTMLButtonElement>(venster, '#later').click();
    await waitUntil(() => vind(venster, '#dossier-1').matches(':defined'), 'het script van het dossier komt niet');
    await tweeBeelden(venster);
    const binnenin = ['Van de bladzijde', 'Jan'];
    expect(ingevuld(venster)).to.deep.equal({
      'dossier-1': ['Oma'],
      'figuren-1': ['Oma'],
      'dossier-2': binnenin,
      'figuren-2': binnenin,
    });
    verwachtGeenSporen(venster);
    expect(venster.paginaMeting.meldingen, 'consolemeldingen').to.deep.equal([]);
  });
});

describe('een echte bladzijde met steunfiguren in een gewoon formulier', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  const open = (): Promise<Paginavenster> => openPagina('steunfiguren-in-formulier.html');

  it('de gewone knop verstuurt wat er getypt is, als één veld naast die van de bladzijde', async () => {
    const venster = await open();
    await typNaam(venster, 'steunfiguur-form', 'Oma Riet');
    const aangekomen = wachtOpPagina();
    vind<HTMLButtonElement>(venster, 'button').click();
    const { location } = await aangekomen;
    expect(location.pathname).to.equal('/test/paginas/ontvangst.html');
    const velden = new URLSearchParams(location.search);
    expect([...velden.keys()]).to.deep.equal(['kenmerk', 'figuren']);
    expect(namen(JSON.parse(velden.get('figuren') ?? '') as Deler['value'])).to.deep.equal(['Oma Riet']);
  });

  it('verplicht en leeg wordt er niets verstuurd; de bezoeker ziet wat er mist', async () => {
    const venster = await open();
    expect(zichtbareTekst(vind(venster, 'steunfiguur-form'))).not.to.contain(nl['foutoverzicht.titel']);
    vind<HTMLButtonElement>(venster, 'button').click();
    await tweeBeelden(venster);
    expect(venster.location.pathname).to.equal('/test/paginas/steunfiguren-in-formulier.html');
    expect(zichtbareTekst(vind(venster, 'steunfiguur-form'))).to.contain(nl['foutoverzicht.titel']);
    verwachtGeenSporen(venster);
  });
});
