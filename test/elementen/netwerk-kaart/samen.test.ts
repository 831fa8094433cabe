// Kaart en formulier op één dossier: wie steunfiguur wordt, het formulier dat daarvoor opengaat, en de definitie in rijen.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elementen/steunfiguur-form/define.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import type { Dossier } from '../../../src/domein/dossier/dossier.js';
import {
  alleTekst,
  DRIE,
  druk,
  klapOpen,
  knop,
  knoop,
  lijst,
  luister,
  maak,
  open,
  opKaart,
  paneel,
  persoon,
  schaduw,
  TAG,
  tekst,
  tekstVan,
  toets,
  toonBand,
  typ,
  vind,
  vindAlle,
  wachtOpFocus,
  type Kaart,
  zetVan,
} from './hulp.js';

type Form = HTMLElementTagNameMap['steunfiguur-form'];
const DOSSIER: Dossier = { versie: 1, ...DRIE };

/** Een pagina met één dossier, een formulier en een kaart, naast elkaar. */
async function pagina(
  formulier = '<steunfiguur-form for="d"></steunfiguur-form>',
): Promise<{ kaart: Kaart; form: Form | null }> {
  const plek = await fixture<HTMLElement>(html`<div></div>`);
  plek.innerHTML = `<zo-thuis-dossier id="d"></zo-thuis-dossier>${formulier}<netwerk-kaart for="d"></netwerk-kaart>`;
  vind<HTMLElementTagNameMap['zo-thuis-dossier']>(plek, 'zo-thuis-dossier').value = DOSSIER;
  const kaart = vind<Kaart>(plek, TAG);
  const form = plek.querySelector('steunfiguur-form');
  await kaart.updateComplete;
  await form?.updateComplete;
  return { kaart, form };
}

describe('<netwerk-kaart>: steunfiguur', () => {
  it('aan en uit, met een ster in lijst en kaart', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    await druk(element, 'actie.steunfiguurAan');
    expect(persoon(element, 'a').steunfiguur).to.be.an('object');
    expect(opKaart(element, 'a')).to.contain(tekst('legenda.ster'));
    expect(vind(schaduw(element), '[data-plek="a"] .ster').checkVisibility()).to.equal(true);
    expect(vind(schaduw(element), '.lijst [data-id="a"] [role=img]').getAttribute('aria-label')).to.equal(
      tekst('legenda.ster'),
    );
    await druk(element, 'actie.steunfiguurUit');
    expect(persoon(element, 'a').steunfiguur ?? null).to.equal(null);
  });

  it('wat er over een steunfiguur bekend was komt met ongedaan maken terug', async () => {
    const element = await maak({
      ...DRIE,
      personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', steunfiguur: { aard: 'informeel', langdurig: 'ja' } }],
    });
    await open(element, 'a');
    await druk(element, 'actie.steunfiguurUit');
    await druk(element, 'actie.steunfiguurUitJa');
    expect(persoon(element, 'a').steunfiguur ?? null).to.equal(null);
    await druk(element, 'actie.ongedaan');
    expect(persoon(element, 'a').steunfiguur).to.deep.include({ aard: 'informeel', langdurig: 'ja' });
  });

  it('een biologische ouder staat op de kaart maar heeft geen knop; er staat waarom', async () => {
    const element = await maak(DRIE);
    await open(element, 'b');
    expect(() => knop(element, 'actie.steunfiguurAan')).to.throw();
    expect(tekstVan(paneel(element))).to.contain(tekst('persoon.ouder'));
    knoop(element, 'b').focus();
    await toets(element, 's');
    expect(persoon(element, 'b').steunfiguur ?? null).to.equal(null);
  });

  it('wie voor de hulp betaald wordt is niet te kiezen, niet met een knop en niet met een toets; er staat waarom', async () => {
    const element = await maak({
      ...DRIE,
      personen: [{ id: 'a', naam: 'A. Kaya', soort: 'professional', relatie: 'jeugdbeschermer', ring: 3 }],
    });
    await open(element, 'a');
    expect(() => knop(element, 'actie.steunfiguurAan')).to.throw();
    expect(tekstVan(paneel(element))).to.contain(tekst('persoon.betaald'));
    knoop(element, 'a').focus();
    await toets(element, 's');
    expect(persoon(element, 'a').steunfiguur ?? null).to.equal(null);
  });

  describe('geen steunfiguur meer, als er al iets is ingevuld', () => {
    const steunfiguur = { aard: 'informeel', langdurig: 'ja', status: 'akkoord' } as const;
    const metRiet = (): Promise<Kaart> =>
      maak({ ...DRIE, personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', ring: 1, steunfiguur }] });
    const vraag = (element: Kaart): HTMLElement => vind(paneel(element), '[role=alertdialog]');
    const wegen = {
      'de knop': async (element: Kaart) => {
        await open(element, 'a');
        await druk(element, 'actie.steunfiguurUit');
      },
      'de toets s': async (element: Kaart) => {
        knoop(element, 'a').focus();
        await toets(element, 's');
      },
    };

    for (const [weg, doe] of Object.entries(wegen)) {
      it(`${weg} vraagt het eerst, en wie niet wil houdt alles`, async () => {
        const element = await metRiet();
        await doe(element);
        await wachtOpFocus(() => vind(vraag(element), '#weg'), 'de vraag');
        expect(tekstVan(vraag(element))).to.contain(tekst('weg.steunfiguur', { naam: 'Riet' }));
        expect(persoon(element, 'a').steunfiguur).to.deep.include(steunfiguur);
        await druk(element, 'actie.annuleren');
        expect(paneel(element).querySelector('[role=alertdialog]')).to.equal(null);
        expect(persoon(element, 'a').steunfiguur).to.deep.include(steunfiguur);
      });

      it(`${weg}, en dan ja: het is weg, en ongedaan maken brengt elk antwoord terug`, async () => {
        const element = await metRiet();
        await doe(element);
        await wachtOpFocus(() => vind(vraag(element), '#weg'), 'de vraag');
        await druk(element, 'actie.steunfiguurUitJa');
        expect(persoon(element, 'a').steunfiguur ?? null).to.equal(null);
        await druk(element, 'actie.ongedaan');
        expect(persoon(element, 'a').steunfiguur).to.deep.include(steunfiguur);
      });
    }

    it('is er niets ingevuld, dan is er niets te vragen', async () => {
      const element = await maak({
        ...DRIE,
        personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', ring: 1, steunfiguur: {} }],
      });
      knoop(element, 'a').focus();
      await toets(element, 's');
      expect(persoon(element, 'a').steunfiguur ?? null).to.equal(null);
      expect(schaduw(element).querySelector('[role=alertdialog]')).to.equal(null);
    });
  });

  it('twee mensen die hetzelfde heten zijn uit elkaar te houden waar een band gekozen wordt', async () => {
    const element = await maak({
      ...DRIE,
      personen: [
        { id: 'a', naam: 'Riet', soort: 'netwerk' },
        { id: 'j1', naam: 'Jan', soort: 'netwerk', relatie: 'oom' },
        { id: 'j2', naam: 'Jan', soort: 'netwerk', relatie: 'buur' },
      ],
    });
    await open(element, 'a');
    await toonBand(element);
    const keuzen = vindAlle(paneel(element), '#met option').map(tekstVan);
    expect(keuzen).to.have.length(2);
    expect(new Set(keuzen).size, keuzen.join()).to.equal(2);
  });

  it('toont de zeven rijen van de definitie met een woord bij elk teken, en geen totaal', async () => {
    const element = await maak({
      ...DRIE,
      personen: [
        {
          id: 'a',
          naam: 'Riet',
          soort: 'netwerk',
          blijftNaHulp: 'ja',
          biologischeOuder: false,
          steunfiguur: { aangeduidDoor: ['professional'] },
        },
      ],
    });
    await open(element, 'a');
    const rijen = vindAlle(paneel(element), '.inhoud > details:last-child li').map(tekstVan);
    expect(rijen).to.have.length(7);
    expect(rijen.filter((rij) => rij.startsWith('✓')).every((rij) => rij.includes(tekst('toets.voldoet')))).to.equal(
      true,
    );
    expect(rijen[0]).to.match(new RegExp(`^✗ .*\\? ${tekst('toets.voldoet-niet')}`));
    expect(rijen[3]).to.match(/^✓/);
    expect(tekstVan(vind(paneel(element), '.inhoud > details:last-child'))).not.to.match(/\d\s*(van|\/)\s*7/);
  });

  it('wie netwerkpleegouder wil zijn is te zien op de kaart, in woorden en voor een schermlezer', async () => {
    const element = await maak({
      ...DRIE,
      personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', ring: 1, steunfiguur: { netwerkpleegzorg: 'ja' } }],
    });
    expect(opKaart(element, 'a')).to.contain(tekst('legenda.pleegzorg'));
    expect(tekstVan(vind(schaduw(element), '[data-plek="a"] .bijschrift'))).to.contain('⌂');
    await klapOpen(element, vind<HTMLDetailsElement>(schaduw(element), '.cijfers'));
    expect(alleTekst(element)).to.contain(`${tekst('legenda.pleegzorg')} Riet`);
  });
});

describe('<netwerk-kaart>: met het formulier op één dossier', () => {
  it('wie op de kaart steunfiguur wordt opent in het formulier, met de focus op de naam daar', async () => {
    const { kaart, form } = await pagina();
    const gevraagd = luister(kaart, 'steunfiguur-gevraagd');
    await open(kaart, 'a');
    await druk(kaart, 'actie.steunfiguurAan');
    await druk(kaart, 'actie.formulier', 'Oma Riet');
    await wachtOpFocus(() => form?.shadowRoot?.querySelector('#persoon-titel'), 'de persoon in het formulier');
    expect(tekstVan(form?.shadowRoot?.querySelector('#persoon-titel'))).to.contain('Oma Riet');
    expect(gevraagd).to.deep.equal([]);
  });

  for (const [waar, opmaak] of [
    ['zonder formulier', ''],
    ['met een formulier dat een eigen dossier heeft', '<steunfiguur-form></steunfiguur-form>'],
  ] as const) {
    it(`${waar} vraagt het de pagina, met alleen het id`, async () => {
      const { kaart, form } = await pagina(opmaak);
      const gevraagd = luister<CustomEvent>(kaart, 'steunfiguur-gevraagd');
      await open(kaart, 'a');
      await druk(kaart, 'actie.steunfiguurAan');
      await druk(kaart, 'actie.formulier', 'Oma Riet');
      expect(gevraagd.map(({ detail }) => detail as unknown)).to.deep.equal([{ id: 'a' }]);
      expect(form?.hasAttribute('persoon-id') ?? false).to.equal(false);
    });
  }

  it('wat in het formulier getypt wordt staat meteen op de kaart, en andersom', async () => {
    const { kaart, form } = await pagina();
    if (!form) throw new Error('geen formulier');
    form.setAttribute('persoon-id', 'a');
    await kaart.updateComplete;
    await zetVan(kaart, 'ring', 'a', '3');
    expect(form.value.personen?.find(({ id }) => id === 'a')?.ring).to.equal(3);
    await typ(kaart, vind<HTMLInputElement>(schaduw(kaart), '#veld-naam'), 'Oma Ria');
    await form.updateComplete;
    expect(form.value.personen?.find(({ id }) => id === 'a')?.naam).to.equal('Oma Ria');
    form.dossierStore.wijzig((dossier) => ({
      ...dossier,
      personen: (dossier.personen ?? []).map((wie) => (wie.id === 'c' ? { ...wie, naam: 'Juf Jo' } : wie)),
    }));
    await kaart.updateComplete;
    expect(lijst(kaart)).to.deep.equal(['Oma Ria', 'Mama', 'Juf Jo']);
    expect(opKaart(kaart, 'c')).to.contain('Juf Jo');
  });

  it('een nieuw dossier van de pagina sluit het paneel en laat een half gelegde band los', async () => {
    const { kaart } = await pagina();
    await open(kaart, 'a');
    knoop(kaart, 'a').focus();
    await toets(kaart, 'v');
    const dossier = kaart.parentElement?.querySelector('zo-thuis-dossier');
    if (!dossier) throw new Error('geen dossier');
    dossier.value = { versie: 1, onderwerp: { soort: 'kind' }, personen: [{ id: 'z', naam: 'Zoe', soort: 'netwerk' }] };
    await kaart.updateComplete;
    expect(lijst(kaart)).to.deep.equal(['Zoe']);
    expect(schaduw(kaart).querySelector('.paneel')).to.equal(null);
    expect(vind(schaduw(kaart), '.bezig').hidden).to.equal(true);
  });
});
