// Echte bladzijden met een concept, met gebouwde scripts en onder het CSP van het contract: herladen, versturen en terugkomen, en twee
// tabbladen. Zonder het attribuut gebeurt er niets: geen verzoek, geen koekje, geen opslag.
import { expect, waitUntil } from '@open-wc/testing';
import {
  BELEID,
  eisBouw,
  type Deler,
  namen,
  openPagina,
  type Paginavenster,
  sluitPagina,
  tweeBeelden,
  typ,
  verwachtGeenSporen,
  vind,
  voegIemandToe,
  wachtOpPagina,
} from './paginas/pagina.js';
import { eigenNaam, isTekst, knop, knoppen, zinnen } from './scherm/concept-hulp.js';
import { TEKSTEN } from '../src/teksten/index.js';

const { nl } = TEKSTEN['steunfiguur-form'];
type Zin = Parameters<typeof isTekst>[1];

const scherm = (venster: Paginavenster): Deler => vind(venster, 'steunfiguur-form');
const drager = (venster: Paginavenster): HTMLElementTagNameMap['zo-thuis-dossier'] => vind(venster, '#drager');
async function typNaam(venster: Paginavenster, naam: string): Promise<void> {
  await voegIemandToe(venster, 'steunfiguur-form');
  typ(venster, 'steunfiguur-form', nl['veld.naam'], naam);
}

async function zie(venster: Paginavenster, sleutel: Zin): Promise<void> {
  const staatEr = (): boolean => zinnen(scherm(venster)).some((zin) => isTekst(zin, sleutel));
  try {
    await waitUntil(staatEr, '', { timeout: 8000 });
  } catch {
    throw new Error(`de balk zegt niet ${sleutel}, wel: ${zinnen(scherm(venster)).join(' ') || 'niets'}`);
  }
}

/** Typt, en wacht tot de bezoeker leest dat het bewaard is. */
async function typEnBewaar(venster: Paginavenster, naam: string): Promise<void> {
  await typNaam(venster, naam);
  await zie(venster, 'concept.bewaard');
}

async function herlaad(venster: Paginavenster): Promise<Paginavenster> {
  const geladen = wachtOpPagina();
  venster.location.reload();
  const nieuw = await geladen;
  await tweeBeelden(nieuw);
  return nieuw;
}

/** Sluit de bladzijde en opent haar opnieuw: dan zet geen browser zelf iets terug. */
async function heropen(venster: Paginavenster): Promise<Paginavenster> {
  const adres = venster.location.href.split('/test/paginas/')[1] ?? '';
  sluitPagina();
  return openPagina(adres);
}

/** Drukt op versturen, en geeft de bladzijde waar het aankomt. */
async function verstuur(venster: Paginavenster): Promise<Paginavenster> {
  const aangekomen = wachtOpPagina();
  vind<HTMLButtonElement>(venster, 'form > button').click();
  return aangekomen;
}

/** Drukt op versturen; dezelfde bladzijde komt terug met een fout. */
async function verstuurMetFout(venster: Paginavenster, bladzijde: string, concept: string): Promise<Paginavenster> {
  const formulier = vind<HTMLFormElement>(venster, 'form');
  formulier.action = `${bladzijde}.html`;
  for (const [naam, waarde] of Object.entries({ concept, status: '422' })) {
    const veld = venster.document.createElement('input');
    Object.assign(veld, { type: 'hidden', name: naam, value: waarde });
    formulier.append(veld);
  }
  const terug = await verstuur(venster);
  await tweeBeelden(terug);
  return terug;
}

/** Wat de bladzijde zelf deed: alleen onze eigen opslag. */
function verwachtAlleenConcept(venster: Paginavenster): void {
  const { opslag } = venster.paginaMeting;
  expect(new Set(opslag)).to.deep.equal(new Set(['indexedDB zo-thuis-concepten']));
  verwachtGeenSporen({
    document: venster.document,
    paginaMeting: { ...venster.paginaMeting, opslag: [] },
  } as unknown as Paginavenster);
  expect(venster.paginaMeting.meldingen, 'consolemeldingen').to.deep.equal([]);
}

describe('echte bladzijden met een concept', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const bladzijde of ['concept-formulier', 'concept-dossier']) {
    for (const [achtervoegsel, csp] of BELEID) {
      it(`${bladzijde}: komt later terug als de bezoeker dat wil, ${csp}`, async () => {
        const adres = `${bladzijde}.html${achtervoegsel}${achtervoegsel ? '&' : '?'}concept=${eigenNaam()}`;
        const venster = await openPagina(adres);
        await zie(venster, 'concept.gereed.meer');
        await typEnBewaar(venster, 'Oma Riet');
        verwachtAlleenConcept(venster);

        const later = await heropen(venster);
        await zie(later, 'concept.aangeboden');
        expect(namen(scherm(later).value), 'nooit vanzelf').to.deep.equal([]);
        knop(scherm(later), 'concept.verder').click();
        expect(namen(scherm(later).value)).to.deep.equal(['Oma Riet']);
        expect(JSON.parse(new later.FormData(vind<HTMLFormElement>(later, 'form')).values().next().value as string))
          .to.have.property('personen')
          .with.lengthOf(1);
        verwachtAlleenConcept(later);
      });
    }

    it(`${bladzijde}: wordt na versturen niet meer aangeboden, en is nog te wissen`, async () => {
      const adres = `${bladzijde}.html?concept=${eigenNaam()}`;
      const venster = await openPagina(adres);
      await zie(venster, 'concept.gereed.meer');
      await typEnBewaar(venster, 'Oma Riet');
      const ontvangen = await verstuur(venster);
      expect(ontvangen.location.pathname).to.equal('/test/paginas/ontvangst.html');

      const later = await openPagina(adres);
      await zie(later, 'concept.verstuurd');
      expect(knoppen(scherm(later))).to.deep.equal([nl['concept.terughalen'], nl['concept.wis']]);
      knop(scherm(later), 'concept.wis').click();
      knop(scherm(later), 'concept.ja').click();
      await zie(later, 'concept.gewist');
      const leeg = await herlaad(later);
      await zie(leeg, 'concept.gereed.meer');
    });

    it(`${bladzijde}: na een foutpagina van de server zonder ons element is bij een nieuw bezoek alles terug te zetten`, async () => {
      const adres = `${bladzijde}.html?concept=${eigenNaam()}`;
      const venster = await openPagina(adres);
      await zie(venster, 'concept.gereed.meer');
      await typEnBewaar(venster, 'Oma Riet');
      // De pagina die volgt heeft ons element niet, zoals een foutpagina met status 500: zij kan ons niets vertellen.
      await verstuur(venster);
      const later = await openPagina(adres);
      await zie(later, 'concept.verstuurd');
      expect(namen(scherm(later).value), 'nooit vanzelf').to.deep.equal([]);
      knop(scherm(later), 'concept.terughalen').click();
      expect(namen(scherm(later).value)).to.deep.equal(['Oma Riet']);
      await zie(later, 'concept.hersteld');
    });

    it(`${bladzijde}: komt de pagina terug met een fout, dan is er niets verloren`, async () => {
      const concept = eigenNaam();
      const venster = await openPagina(`${bladzijde}.html?concept=${concept}`);
      await zie(venster, 'concept.gereed.meer');
      await typEnBewaar(venster, 'Oma Riet');
      const terug = await verstuurMetFout(venster, bladzijde, concept);
      // Een motor die niet zegt met welke status zij de bladzijde kreeg: dan vraagt de pagina er zelf om.
      const [navigatie] = terug.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (navigatie?.responseStatus === 422) {
        await zie(terug, 'concept.mislukt');
        knop(scherm(terug), 'concept.verder').click();
      } else {
        await zie(terug, 'concept.verstuurd');
        expect(await drager(terug).herstelConcept()).to.equal(true);
      }
      expect(namen(scherm(terug).value)).to.deep.equal(['Oma Riet']);
    });

    it(`${bladzijde}: wie na een fout weggaat zonder iets te kiezen krijgt het later nog aangeboden`, async () => {
      const concept = eigenNaam();
      const venster = await openPagina(`${bladzijde}.html?concept=${concept}`);
      await zie(venster, 'concept.gereed.meer');
      await typEnBewaar(venster, 'Oma Riet');
      const terug = await verstuurMetFout(venster, bladzijde, concept);
      const [navigatie] = terug.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      await zie(terug, navigatie?.responseStatus === 422 ? 'concept.mislukt' : 'concept.verstuurd');
      sluitPagina();

      const later = await openPagina(`${bladzijde}.html?concept=${concept}`);
      // Zonder status weet het element niet dat er een fout was: dan staat er dat het er nog is.
      await zie(later, navigatie?.responseStatus === 422 ? 'concept.aangeboden' : 'concept.verstuurd');
      expect(await drager(later).herstelConcept()).to.equal(true);
      expect(namen(scherm(later).value)).to.deep.equal(['Oma Riet']);
    });

    it(`${bladzijde}: wie het versturen tegenhoudt heeft niets verstuurd`, async () => {
      const venster = await openPagina(`${bladzijde}.html?concept=${eigenNaam()}`);
      await zie(venster, 'concept.gereed.meer');
      await typEnBewaar(venster, 'Oma Riet');
      const gehoord: boolean[] = [];
      venster.addEventListener('submit', (gebeurtenis) => {
        gebeurtenis.preventDefault();
        gehoord.push(drager(venster).heeftWijzigingen);
      });
      vind<HTMLButtonElement>(venster, 'form > button').click();
      expect(gehoord).to.deep.equal([true]);
      expect(drager(venster).heeftWijzigingen).to.equal(true);
      const later = await heropen(venster);
      await zie(later, 'concept.aangeboden');
    });

    it(`${bladzijde}: na herladen is er niets verloren`, async () => {
      const venster = await openPagina(`${bladzijde}.html?concept=${eigenNaam()}`);
      await zie(venster, 'concept.gereed.meer');
      await typEnBewaar(venster, 'Oma Riet');
      const later = await herlaad(venster);
      const klaar = (): boolean =>
        namen(scherm(later).value).length > 0 || knoppen(scherm(later)).includes(nl['concept.verder']);
      await waitUntil(klaar, 'niet terug en niet aangeboden', { timeout: 8000 });
      // Sommige browsers zetten een formulier na herladen zelf terug. Dan valt er niets te vragen.
      if (namen(scherm(later).value).length === 0) knop(scherm(later), 'concept.verder').click();
      expect(namen(scherm(later).value)).to.deep.equal(['Oma Riet']);
    });

    it(`${bladzijde}: een tweede tabblad hoort het, en krijgt het als het eerste dicht is`, async () => {
      const adres = `${bladzijde}.html?concept=${eigenNaam()}`;
      const eerste = await openPagina(adres);
      await zie(eerste, 'concept.gereed.meer');
      await typEnBewaar(eerste, 'Oma Riet');
      const kader = document.createElement('iframe');
      kader.width = '800';
      kader.height = '600';
      kader.src = `/test/paginas/${adres}`;
      const geladen = new Promise((klaar) => kader.addEventListener('load', klaar, { once: true }));
      document.body.append(kader);
      await geladen;
      const tweede = kader.contentWindow as Paginavenster;
      try {
        await zie(tweede, 'concept.elders');
        await typNaam(tweede, 'Van de tweede');
        await zie(eerste, 'concept.bewaard');
        sluitPagina();
        await zie(tweede, 'concept.aangeboden');
        knop(scherm(tweede), 'concept.verder').click();
        expect(namen(scherm(tweede).value), 'niets overschreven').to.deep.equal(['Oma Riet']);
      } finally {
        kader.remove();
      }
    });
  }

  it('wat er getypt is als de bladzijde uit beeld gaat staat er meteen', async () => {
    const venster = await openPagina(`concept-formulier.html?concept=${eigenNaam()}`);
    await zie(venster, 'concept.gereed.meer');
    await typNaam(venster, 'Oma Riet');
    const begin = performance.now();
    venster.document.dispatchEvent(new venster.Event('visibilitychange'));
    await zie(venster, 'concept.bewaard');
    expect(performance.now() - begin, 'zonder de gewone rust').to.be.below(1000);
  });

  it('zonder het attribuut komt er niets binnen en wordt er niets bewaard; met wordt het deel pas dan gehaald', async () => {
    const venster = await openPagina('concept-laden.html');
    await venster.customElements.whenDefined('steunfiguur-form');
    await waitUntil(() => drager(venster).matches(':defined') && scherm(venster).shadowRoot !== null, 'er komt niets');
    await waitUntil(() => scherm(venster).shadowRoot?.querySelector('[data-actie="toevoegen"]'), 'er is geen scherm');
    await typNaam(venster, 'Oma Riet');
    await tweeBeelden(venster);
    const concept = (): string[] =>
      venster.paginaMeting.verzoeken().filter((adres) => /\/laden\/[^/]*concept[^/]*\.js/.test(adres));
    expect(concept(), 'verzoeken').to.deep.equal([]);
    expect(venster.paginaMeting.opslag).to.deep.equal([]);
    expect(venster.document.cookie).to.equal('');

    drager(venster).concept = eigenNaam();
    await zie(venster, 'concept.bewaard');
    expect(concept().length).to.be.above(0);
    expect(venster.paginaMeting.opslag).to.deep.equal(['indexedDB zo-thuis-concepten']);
  });
});
