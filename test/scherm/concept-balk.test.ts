// De balk van het concept: wat de bezoeker leest, hoort en kan doen, waar zij staat, en dat zij overal past en leesbaar is.
import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { styles } from '../../src/scherm/concept-balk.styles.js';
import { type Bewaard, Kluis } from '../../src/scherm/kluis.js';
import { teksten as en } from '../../src/teksten/en/gedeeld/concept.js';
import { teksten as je } from '../../src/teksten/je/gedeeld/concept.js';
import { toetsToegankelijkheid } from '../suites/toegankelijk.suite.js';
import {
  balk,
  bewaar,
  DOSSIER,
  eigenNaam,
  FORMULIER,
  isTekst,
  knop,
  knoppen,
  luister,
  metFocus,
  opHetApparaat,
  type Opzet,
  REKENMACHINE,
  SOORTEN,
  tekst,
  zetNeer,
  zieBalk,
  zieBewaard,
  zieStand,
  zinnen,
} from './concept-hulp.js';

/** Opent de balk met iets om te kiezen. */
async function metAanbod(naam = eigenNaam()): Promise<Opzet> {
  await bewaar(FORMULIER, naam, 'Riet');
  const opzet = await zetNeer(FORMULIER, naam);
  await zieStand(opzet.scherm, 'concept.aangeboden');
  return opzet;
}

/** Laat de browser opslag weigeren zolang `doe` loopt. */
async function zonderOpslag<T>(doe: () => Promise<T>): Promise<T> {
  const echt = indexedDB.open;
  Reflect.set(indexedDB, 'open', () => {
    throw new DOMException('geweigerd', 'SecurityError');
  });
  try {
    return await doe();
  } finally {
    Reflect.set(indexedDB, 'open', echt);
  }
}

/** Laat bewaren mislukken alsof het apparaat vol is. */
async function alsVol<T>(doe: () => Promise<T>): Promise<T> {
  const { prototype } = IDBObjectStore;
  const echt = prototype.put;
  prototype.put = () => {
    throw new DOMException('vol', 'QuotaExceededError');
  };
  try {
    return await doe();
  } finally {
    prototype.put = echt;
  }
}

const gehoord = ({ scherm }: Opzet): string =>
  scherm.shadowRoot?.querySelector('[role="status"].vh')?.textContent?.trim() ?? '';

describe('de balk van een concept', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  it('zegt dat het op dit apparaat bewaard wordt en hoe lang, voordat er iets staat', async () => {
    const { scherm } = await zetNeer(FORMULIER, eigenNaam());
    expect(zinnen(scherm)).to.deep.equal([tekst('concept.gereed.meer', { aantal: '24' })]);
    expect(knoppen(scherm), 'er is niets te wissen').to.deep.equal([]);
    const een = await zetNeer(FORMULIER, eigenNaam(), { bewaartermijn: '1' });
    expect(zinnen(een.scherm)).to.deep.equal([tekst('concept.gereed.een', { aantal: '1' })]);
  });

  it('zegt tot wanneer het blijft, en volgt de termijn van de pagina', async () => {
    const opzet = await zetNeer(FORMULIER, eigenNaam(), { bewaartermijn: '48' });
    FORMULIER.typ(opzet, 'Riet');
    await zieBewaard(opzet.scherm);
    const dag = (uren: number): string =>
      new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date(Date.now() + uren * 3_600_000));
    expect(zinnen(opzet.scherm).join()).to.contain(dag(48));
    opzet.drager.bewaartermijn = 72;
    await waitUntil(() => zinnen(opzet.scherm).join().includes(dag(72)), 'de termijn volgt niet');
  });

  it('noemt geen naam voordat de bezoeker verder gaat', async () => {
    const { scherm } = await metAanbod();
    expect(balk(scherm)?.textContent).not.to.contain('Riet');
    expect(scherm.shadowRoot?.textContent).not.to.contain('Riet');
  });

  it('noemt de seconde als er twee van dezelfde minuut zijn: elke knop heet anders', async () => {
    const naam = eigenNaam();
    const minuut = new Date(Date.now() - 60_000).toISOString().slice(0, 16);
    const [nieuw, oud] = ['Toos', 'Riet'].map((wie, index) => ({
      inhoud: JSON.stringify({ personen: [{ id: wie, naam: wie, soort: 'netwerk', steunfiguur: {} }] }),
      bewaardOp: `${minuut}:${index === 0 ? '41' : '07'}.000Z`,
      verzonden: false,
    })) as [Bewaard, Bewaard];
    const sleutel = `steunfiguur-form:${naam}`;
    const kluis = (await Kluis.open(sleutel)) as Kluis;
    await kluis.schrijf(sleutel, { ...nieuw, eerder: [oud] }, Date.now() + 3_600_000);
    kluis.sluit();
    const { scherm } = await zetNeer(FORMULIER, naam);
    await zieStand(scherm, 'concept.aangeboden');
    const verder = knoppen(scherm).filter((woord) => isTekst(woord, 'concept.verderMet'));
    expect(verder).to.have.length(2);
    expect(verder[0]).to.contain(':41').and.not.equal(verder[1]);
    expect(verder[1]).to.contain(':07');
  });

  it('begin opnieuw vraagt het één keer, op de plek zelf; nee laat alles staan', async () => {
    const naam = eigenNaam();
    const { scherm } = await metAanbod(naam);
    const opnieuw = knop(scherm, 'concept.opnieuw');
    opnieuw.focus();
    await sendKeys({ press: 'Enter' });
    expect(zinnen(scherm)).to.deep.equal([tekst('concept.zeker')]);
    expect(knoppen(scherm)).to.deep.equal([tekst('concept.ja'), tekst('concept.nee')]);
    expect(metFocus(scherm), 'op wat niets wist').to.equal(knop(scherm, 'concept.nee'));
    await sendKeys({ press: 'Enter' });
    expect(metFocus(scherm), 'terug').to.equal(knop(scherm, 'concept.opnieuw'));
    expect(await opHetApparaat('stukken', `steunfiguur-form:${naam}`)).not.to.equal(undefined);
  });

  it('ja wist, zegt dat, en houdt de focus', async () => {
    const naam = eigenNaam();
    const opzet = await metAanbod(naam);
    const { scherm, drager } = opzet;
    const gebeurtenissen = luister(drager, 'concept-gewist', 'input', 'change');
    knop(scherm, 'concept.opnieuw').click();
    knop(scherm, 'concept.ja').focus();
    await sendKeys({ press: 'Enter' });
    await zieStand(scherm, 'concept.gewist');
    expect(await opHetApparaat('stukken', `steunfiguur-form:${naam}`)).to.equal(undefined);
    expect(gebeurtenissen.map(({ type }) => type)).to.deep.equal(['concept-gewist']);
    expect(metFocus(scherm)?.textContent).to.equal(tekst('concept.gewist'));
    await waitUntil(() => gehoord(opzet) === tekst('concept.gewist'), 'niet voorgelezen', { timeout: 3000 });
  });

  it('wist ook wat er tijdens het typen bewaard is; verder typen bewaart weer', async () => {
    const naam = eigenNaam();
    const opzet = await zetNeer(FORMULIER, naam);
    FORMULIER.typ(opzet, 'Riet');
    await zieBewaard(opzet.scherm);
    knop(opzet.scherm, 'concept.wis').click();
    knop(opzet.scherm, 'concept.ja').click();
    await zieStand(opzet.scherm, 'concept.gewist');
    FORMULIER.typ(opzet, 'Riet en Jan');
    await zieBewaard(opzet.scherm);
    expect(await opHetApparaat('stukken', `steunfiguur-form:${naam}`)).not.to.equal(undefined);
  });

  it('verder gaan houdt de focus in de balk; wie typt houdt hem in het veld', async () => {
    const { scherm } = await metAanbod();
    knop(scherm, 'concept.verder').focus();
    await sendKeys({ press: 'Enter' });
    await zieStand(scherm, 'concept.hersteld');
    expect(metFocus(scherm)?.textContent).to.equal(tekst('concept.hersteld'));

    const ander = await zetNeer(FORMULIER, eigenNaam());
    const veld = ander.scherm.shadowRoot?.querySelector<HTMLInputElement>('[data-pad="/naam"]');
    veld?.focus();
    FORMULIER.typ(ander, 'Jan');
    await zieBewaard(ander.scherm);
    expect(ander.scherm.shadowRoot?.activeElement).to.equal(veld);
  });

  it('focus() en een label van de pagina gaan naar het element en niet naar de balk', async () => {
    const { scherm } = await metAanbod();
    scherm.focus();
    expect(scherm.shadowRoot?.activeElement?.localName).not.to.equal('div');
    expect(metFocus(scherm)).to.equal(null);
  });

  it('leest voor wat iemand moet weten, en niet bij elke keer bewaren', async () => {
    const opzet = await metAanbod();
    await waitUntil(() => isTekst(gehoord(opzet), 'concept.aangeboden'), 'het aanbod klinkt niet', { timeout: 3000 });
    const ander = await zetNeer(FORMULIER, eigenNaam());
    const klonk: string[] = [];
    const status = ander.scherm.shadowRoot?.querySelector('[role="status"].vh') as Element;
    new MutationObserver(() => klonk.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const woord of ['R', 'Ri', 'Rie']) {
      FORMULIER.typ(ander, woord);
      await waitUntil(() => zinnen(ander.scherm).some((zin) => isTekst(zin, 'concept.bewaard')));
    }
    expect(klonk.filter((zin) => isTekst(zin, 'concept.bewaard'))).to.deep.equal([]);
  });

  for (const soort of SOORTEN) {
    it(`${soort.tag}: zegt het als er niets bewaard kan worden, en blijft gewoon werken`, async () => {
      const opzet = await zonderOpslag(() => zetNeer(soort, eigenNaam()));
      expect(zinnen(opzet.scherm)).to.deep.equal([tekst('concept.niet-mogelijk')]);
      expect(knoppen(opzet.scherm)).to.deep.equal([]);
      soort.typ(opzet, 'Riet');
      expect(soort.getypt(opzet)).to.equal('Riet');
      expect(await opzet.drager.herstelConcept()).to.equal(false);
      await opzet.drager.wisConcept();
      await waitUntil(() => gehoord(opzet) !== '', 'niet voorgelezen', { timeout: 3000 });
    });
  }

  it('zegt het op een pagina zonder https', async () => {
    // Daar is `crypto.subtle` er niet.
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const { scherm } = await zetNeer(FORMULIER, eigenNaam());
      expect(zinnen(scherm)).to.deep.equal([tekst('concept.niet-mogelijk')]);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('zegt het als het apparaat vol is, en bewaart alsnog zodra het kan', async () => {
    const naam = eigenNaam();
    const opzet = await zetNeer(FORMULIER, naam);
    await alsVol(async () => {
      FORMULIER.typ(opzet, 'Riet');
      await zieStand(opzet.scherm, 'concept.vol');
    });
    expect(FORMULIER.getypt(opzet)).to.equal('Riet');
    FORMULIER.typ(opzet, 'Riet!');
    await zieBewaard(opzet.scherm);
  });

  it('spreekt de taal en de aanspreekvorm van het element, ook als die later verandert', async () => {
    const { scherm } = await zetNeer(FORMULIER, eigenNaam(), { aanspreekvorm: 'je' });
    expect(zinnen(scherm)[0]).to.equal(je['concept.gereed.meer'].replace('{aantal}', '24'));
    scherm.setAttribute('lang', 'en');
    await waitUntil(() => zinnen(scherm)[0] === en['concept.gereed.meer'].replace('{aantal}', '24'), 'geen Engels');
    expect(balk(scherm)?.querySelector('.balk')?.getAttribute('lang')).to.equal('en');
  });

  it('neemt de woorden van de pagina over, en toont na een vertaler toch wat er later verandert', async () => {
    const opzet = await zetNeer(FORMULIER, eigenNaam(), {}, ({ scherm }) => {
      Reflect.set(scherm, 'teksten', { 'concept.gereed.meer': 'Wij bewaren dit <b>{aantal}</b> uur.' });
    });
    expect(zinnen(opzet.scherm)).to.deep.equal(['Wij bewaren dit <b>24</b> uur.']);
    const zin = balk(opzet.scherm)?.querySelector('.stand') as HTMLElement;
    const vertaald = document.createElement('font');
    vertaald.textContent = 'Kept for 24 hours.';
    zin.firstChild?.replaceWith(vertaald);
    FORMULIER.typ(opzet, 'Riet');
    await zieBewaard(opzet.scherm);
  });
});

describe('de balk van een gedeeld dossier', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  async function pagina(naam: string): Promise<HTMLElement> {
    const vak = await fixture<HTMLElement>(
      html`<div>
        <steunfiguur-form id="boven" for="d"></steunfiguur-form>
        <zo-thuis-dossier id="d" concept=${naam}><netwerk-kaart id="onder"></netwerk-kaart></zo-thuis-dossier>
      </div>`,
    );
    await waitUntil(() => balkIn(vak).length > 0, 'er komt geen balk', { timeout: 5000 });
    return vak;
  }
  const balkIn = (vak: Element): string[] =>
    [...vak.querySelectorAll('steunfiguur-form, netwerk-kaart, zo-thuis-ladder')]
      .filter((scherm) => balk(scherm))
      .map(({ id }) => id);

  it('staat in het eerste element van de pagina dat het dossier deelt, en alleen daar', async () => {
    const vak = await pagina(eigenNaam());
    expect(balkIn(vak)).to.deep.equal(['boven']);
  });

  it('verhuist als dat element weggaat, en als er een eerder komt', async () => {
    const vak = await pagina(eigenNaam());
    vak.querySelector('#boven')?.remove();
    await waitUntil(() => balkIn(vak).join() === 'onder', 'de balk verhuist niet');
    await zieBalk(vak.querySelector('#onder') as Element);
    const nieuw = document.createElement('steunfiguur-form');
    nieuw.id = 'nieuw';
    nieuw.setAttribute('for', 'd');
    vak.prepend(nieuw);
    await waitUntil(() => balkIn(vak).join() === 'nieuw', 'de balk komt niet naar het eerste');
  });

  it('staat niet in wat verborgen is, en niet bij een raadslid', async () => {
    const vak = await fixture<HTMLElement>(
      html`<div>
        <zo-thuis-dossier concept=${eigenNaam()}>
          <zo-thuis-ladder id="raadslid" lezer="raadslid"></zo-thuis-ladder>
          <steunfiguur-form id="verborgen" hidden></steunfiguur-form>
          <netwerk-kaart id="kaart"></netwerk-kaart>
        </zo-thuis-dossier>
      </div>`,
    );
    await waitUntil(() => balkIn(vak).join() === 'kaart', `de balk staat in ${balkIn(vak).join() || 'niets'}`);
  });

  it('staat ook niet in de rekenmachine bij een raadslid', async () => {
    const vak = await fixture<HTMLElement>(
      html`<div>
        <gezinshuis-tarief-calculator lezer="raadslid" concept=${eigenNaam()}></gezinshuis-tarief-calculator>
        <gezinshuis-tarief-calculator concept=${eigenNaam()}></gezinshuis-tarief-calculator>
      </div>`,
    );
    const [raadslid, rekenaar] = vak.children as unknown as [Element, Element];
    await waitUntil(() => balk(rekenaar), 'er komt geen balk', { timeout: 5000 });
    expect(Boolean(balk(raadslid))).to.equal(false);
  });

  it('een dossier zonder zichtbaar element vertelt niets, en bewaart wel', async () => {
    const naam = eigenNaam();
    const dossier = await fixture<HTMLElementTagNameMap['zo-thuis-dossier']>(
      html`<zo-thuis-dossier concept=${naam}></zo-thuis-dossier>`,
    );
    dossier.dossierStore.wijzig((oud) => ({
      ...oud,
      naam: 'x',
      personen: [{ id: 'p', naam: 'Riet', soort: 'netwerk' }],
    }));
    await waitUntil(async () => Boolean(await opHetApparaat('stukken', `zo-thuis-dossier:${naam}`)), 'niet bewaard', {
      timeout: 5000,
    });
  });

  it('hoort de pagina van het element met de balk `input` voordat het dossier iets meldt', async () => {
    const naam = eigenNaam();
    await bewaar(DOSSIER, naam, 'Riet');
    const opzet = await zetNeer(DOSSIER, naam);
    await zieStand(opzet.scherm, 'concept.aangeboden');
    const volgorde: string[] = [];
    for (const soort of ['input', 'dossier-gewijzigd', 'change']) {
      opzet.drager.addEventListener(soort, () => volgorde.push(soort));
    }
    knop(opzet.scherm, 'concept.verder').click();
    expect(volgorde).to.deep.equal(['input', 'dossier-gewijzigd', 'change']);
  });
});

describe('de balk past overal', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  for (const [breedte, letters] of [
    [288, '16px'],
    [320, '16px'],
    [320, '32px'],
  ] as const) {
    it(`in ${breedte} px met letters van ${letters} steekt niets uit, en is elke knop groot genoeg`, async () => {
      const naam = eigenNaam();
      await bewaar(FORMULIER, naam, 'Riet');
      const { scherm } = await zetNeer(FORMULIER, naam, {}, ({ drager }) => {
        drager.style.setProperty('inline-size', `${breedte}px`);
        drager.style.setProperty('font', `${letters} sans-serif`);
      });
      await zieStand(scherm, 'concept.aangeboden');
      const vak = scherm.getBoundingClientRect();
      for (const deel of [...(balk(scherm)?.querySelectorAll('*') ?? [])].filter((plek) => plek.checkVisibility())) {
        const rand = deel.getBoundingClientRect();
        expect(rand.left, deel.className).to.be.at.least(vak.left - 1);
        expect(rand.right, deel.className).to.be.at.most(vak.right + 1);
      }
      for (const doel of balk(scherm)?.querySelectorAll('button') ?? []) {
        const { width, height } = doel.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });
  }

  it('is er op papier niet', async () => {
    const { scherm } = await metAanbod();
    const wortel = balk(scherm) as ShadowRoot;
    expect((wortel.host as HTMLElement).offsetHeight).to.be.above(0);
    // De regels voor papier gelden hier ook op het scherm.
    const blad = new CSSStyleSheet();
    blad.replaceSync(styles.cssText.replaceAll('@media print', '@media all'));
    wortel.adoptedStyleSheets = [blad];
    expect((wortel.host as HTMLElement).offsetHeight).to.equal(0);
  });
});

/** Een donkere pagina die alleen zichzelf kleurt. */
async function opDonker(opzet: Opzet): Promise<Element> {
  opzet.drager.parentElement?.style.setProperty('background', '#12181f');
  opzet.drager.parentElement?.style.setProperty('color', '#f2f5f7');
  await opzet.scherm.updateComplete;
  return opzet.drager;
}

toetsToegankelijkheid('de balk van een concept', {
  'met een aanbod': async () => (await metAanbod()).drager,
  'met een aanbod, op een donkere pagina': async () => opDonker(await metAanbod()),
  'met de vraag of alles weg mag': async () => {
    const { scherm, drager } = await metAanbod();
    knop(scherm, 'concept.opnieuw').click();
    return drager;
  },
  bewaard: async () => {
    const opzet = await zetNeer(REKENMACHINE, eigenNaam());
    REKENMACHINE.typ(opzet, 'Riet');
    await zieBewaard(opzet.scherm);
    return opzet.drager;
  },
  'zonder opslag': async () => (await zonderOpslag(() => zetNeer(FORMULIER, eigenNaam()))).drager,
});
