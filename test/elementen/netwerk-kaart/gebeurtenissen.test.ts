// Wat een pagina van de kaart hoort: wanneer, hoe vaak, in welke volgorde, en nooit een naam.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../../src/elementen/steunfiguur-form/define.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import type { ZoThuisDossierElement } from '../../../src/elementen/zo-thuis-dossier/zo-thuis-dossier.js';
import {
  bewaar,
  DRIE,
  druk,
  type Kaart,
  keuze,
  kies,
  klikOp,
  knoop,
  lijst,
  luister,
  maak,
  metCtrl,
  metFocus,
  open,
  openAlles,
  opScherm,
  paneel,
  persoon,
  schaduw,
  sleep,
  TAG,
  tekst,
  toets,
  typ,
  veld,
  vind,
  vindAlle,
  wachtOpFocus,
  zetVan,
  toonBand,
} from './hulp.js';

const ALLE = ['input', 'change', 'persoon-gekozen', 'netwerk-gewijzigd', 'steunfiguur-gevraagd'] as const;
const RIJK: Netwerkwaarde = {
  ...DRIE,
  onderwerp: { soort: 'jongere', naam: 'Bo', huishoudens: [{ id: 'h1', naam: 'Bij mama' }] },
  banden: [{ van: 'a', naar: 'b', kwaliteit: 'steunend' }],
  momenten: [{ id: 'm1', datum: '2026-01-01', naam: 'Toen', personen: DRIE.personen ?? [] }],
};

/** Wat er gehoord is: de soort, met voor een eigen gebeurtenis ook wat erin staat. */
function gehoordVan(element: Element): () => string[] {
  const gehoord = luister(element, ...ALLE);
  return () =>
    gehoord.map((gebeurtenis) => {
      if (!(gebeurtenis instanceof CustomEvent)) return gebeurtenis.type;
      const { wat = '', id } = gebeurtenis.detail as { readonly wat?: string; readonly id: string };
      return [gebeurtenis.type, wat, id].filter(Boolean).join(' ');
    });
}

/** Een knop doet het allemaal zelf: eerst het eigen bericht, dan wat een gewoon veld ook geeft. */
const perKnop = (wat: string, id = ''): string[] => ['input', `netwerk-gewijzigd ${wat} ${id}`.trim(), 'change'];

async function vink(element: Kaart, naam: string): Promise<void> {
  vind(schaduw(element), `input[data-veld="${naam}"]`).click();
  await element.updateComplete;
}

async function klikActie(element: Kaart, actie: string, id?: string): Promise<void> {
  const bij = id === undefined ? '' : `[data-id="${id}"]`;
  vind(schaduw(element), `[data-actie="${actie}"]${bij}`).click();
  await element.updateComplete;
}

const inPaneel = (element: Kaart, wat: string): HTMLSelectElement =>
  vind<HTMLSelectElement>(paneel(element), `select[data-veld="${wat}"]`);

/** Elke handeling die de waarde wijzigt, met alles wat de pagina dan hoort. */
const WIJZIGINGEN: readonly (readonly [
  naam: string,
  verwacht: readonly string[],
  doe: (element: Kaart) => Promise<void>,
  eerst?: string,
])[] = [
  ['slepen', perKnop('verplaatsen', 'a'), (element) => sleep(element, 'a', 490, 51)],
  ['een toets op de kaart', perKnop('verplaatsen', 'a'), async (element) => {
    knoop(element, 'a').focus();
    await toets(element, '3');
  }],
  ['een plek aanwijzen', perKnop('verplaatsen', 'a'), async (element) => {
    await druk(element, 'actie.kiesPlek');
    await klikOp(element, vind(schaduw(element), 'svg.kaart'), opScherm(element, 490, 51));
  }, 'a'],
  ['een band aanwijzen', perKnop('verbinden', 'a'), async (element) => {
    knoop(element, 'a').focus();
    await toets(element, 'v');
    await klikOp(element, knoop(element, 'c'));
  }],
  ['een band uit de lijst', perKnop('verbinden', 'a'), async (element) => {
    await toonBand(element);
    await klikActie(element, 'verbinden', 'a');
  }, 'a'],
  ['losmaken', perKnop('losmaken', 'a'), async (element) => {
    await toonBand(element, 'b');
    await klikActie(element, 'losmaken', 'b');
  }, 'a'],
  ['steunfiguur worden', perKnop('steunfiguur', 'a'), (element) => klikActie(element, 'steunfiguurAan', 'a'), 'a'],
  ['een nieuw huishouden', perKnop('huishouden', 'a'), async (element) => {
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#huisnaam'), 'Bij oma');
    await klikActie(element, 'huis', 'a');
  }, 'a'],
  ['weghalen', perKnop('verwijderen', 'a'), async (element) => {
    await klikActie(element, 'verwijderen', 'a');
    await klikActie(element, 'verwijderJa', 'a');
  }, 'a'],
  ['een moment vastleggen', perKnop('vastleggen'), (element) => klikActie(element, 'vastleggen')],
  ['een moment weghalen', perKnop('vergeten', 'm1'), (element) => klikActie(element, 'vergeten', 'm1')],
  ['een deel erbij', perKnop('inrichten'), (element) => klikActie(element, 'sectorErbij')],
  ['een deel weg', perKnop('inrichten'), (element) => klikActie(element, 'sectorWeg', 'buurt')],
  ['een lijst invoegen', perKnop('invoegen'), async (element) => {
    vind<HTMLTextAreaElement>(schaduw(element), '#csv').value = 'naam\nBob\nAns';
    await klikActie(element, 'bekijk');
    await klikActie(element, 'invoegen');
  }],
  ['een keuze in de lijst', ['input', 'netwerk-gewijzigd verplaatsen a', 'change'], (element) =>
    zetVan(element, 'ring', 'a', '3'), 'a'],
  ['een keuze in het paneel', ['input', 'netwerk-gewijzigd wijzigen a', 'change'], (element) =>
    zetVan(element, 'blijftNaHulp', 'a', 'ja'), 'a'],
  ['een relatie kiezen', ['input', 'netwerk-gewijzigd wijzigen a', 'change'], (element) =>
    kies(element, inPaneel(element, 'relatie'), 'tante'), 'a'],
  ['een soort steun', ['input', 'netwerk-gewijzigd steun a', 'change'], (element) =>
    kies(element, inPaneel(element, 'steun:praktisch'), 'krijgt'), 'a'],
  ['een kwaliteit', ['input', 'netwerk-gewijzigd verbinden a', 'change'], async (element) => {
    await toonBand(element, 'b');
    await kies(element, inPaneel(element, 'kwaliteit:b'), 'spanning');
  }, 'a'],
  ['een huishouden aanvinken', ['input', 'netwerk-gewijzigd huishouden a', 'change'], (element) =>
    vink(element, 'huis:h1'), 'a'],
  ['verbergen', ['input', 'netwerk-gewijzigd wijzigen a', 'change'], (element) => vink(element, 'verberg:kind'), 'a'],
  ['een letter typen', ['input', 'netwerk-gewijzigd wijzigen a'], (element) =>
    typ(element, veld(paneel(element), tekst('veld.naam')), 'Omi'), 'a'],
  ['een naam op de kaart', ['input', 'netwerk-gewijzigd inrichten'], (element) =>
    typ(element, vind<HTMLInputElement>(schaduw(element), '[data-id="/onderwerp/naam"]'), 'Bob')],
]; // prettier-ignore

describe('wat de waarde wijzigt', () => {
  for (const [naam, verwacht, doe, eerst] of WIJZIGINGEN) {
    it(`${naam}: één keer, in deze volgorde, en ongedaan maken ook`, async () => {
      const element = await maak(RIJK);
      if (eerst) await open(element, eerst);
      await openAlles(element);
      const gehoord = gehoordVan(element);
      await doe(element);
      expect(gehoord()).to.deep.equal(verwacht);
      expect(element.value).not.to.deep.equal(RIJK);
      // Weg is weg: wie weggehaald is komt niet terug.
      if (naam === 'weghalen') return;
      const terug = gehoordVan(element);
      await druk(element, 'actie.ongedaan');
      expect(terug()).to.deep.equal(perKnop('ongedaan'));
      expect(element.value).to.deep.equal(RIJK);
    });
  }

  it('iemand toevoegen: met het nieuwe id, en daarna geopend', async () => {
    for (const doe of [
      async (element: Kaart) => {
        vind<HTMLInputElement>(schaduw(element), '#naam').value = 'Ans';
        await druk(element, 'actie.toevoegen');
      },
      async (element: Kaart) => klikActie(element, 'snel', 'opa'),
    ]) {
      const element = await maak(RIJK);
      const gehoord = gehoordVan(element);
      await doe(element);
      const id = element.value.personen?.[3]?.id ?? '';
      expect(gehoord()).to.deep.equal(perKnop('toevoegen', id).toSpliced(2, 0, `persoon-gekozen ${id}`));
    }
  });

  it('een lege groep vraagt eerst een naam, en zet daar dan iemand bij', async () => {
    const element = await maak(RIJK);
    const gehoord = gehoordVan(element);
    await klikActie(element, 'vraag', 'buurt');
    expect(gehoord()).to.deep.equal([]);
    vind<HTMLInputElement>(schaduw(element), '#naam').value = 'Ans';
    await druk(element, 'actie.toevoegen');
    const id = element.value.personen?.[3]?.id ?? '';
    expect(persoon(element, id).sector).to.equal('buurt');
    expect(gehoord()).to.deep.equal(perKnop('toevoegen', id).toSpliced(2, 0, `persoon-gekozen ${id}`));
  });

  it('`value` is al bijgewerkt bij elke gebeurtenis', async () => {
    const element = await maak(RIJK);
    const ringen: unknown[] = [];
    for (const naam of ['netwerk-gewijzigd', 'input', 'change'])
      element.addEventListener(naam, () => ringen.push(persoon(element, 'a').ring));
    await sleep(element, 'a', 490, 51);
    await zetVan(element, 'ring', 'a', '2');
    expect(ringen).to.deep.equal([3, 3, 3, 2, 2, 2]);
  });

  it('`change` komt als iemand klaar is met een veld, en niet bij elke letter', async () => {
    const element = await maak(RIJK);
    await open(element, 'a');
    const gehoord = gehoordVan(element);
    const invoer = veld(paneel(element), tekst('veld.naam'));
    for (const getypt of ['O', 'Om', 'Omi']) await typ(element, invoer, getypt);
    invoer.dispatchEvent(new Event('change', { bubbles: true }));
    const letter = ['input', 'netwerk-gewijzigd wijzigen a'];
    expect(gehoord()).to.deep.equal([...letter, ...letter, ...letter, 'change']);
  });

  it('Ctrl met Z en Y op de kaart, en de knoppen, melden hetzelfde', async () => {
    const element = await maak(RIJK);
    knoop(element, 'a').focus();
    await toets(element, '3');
    const gehoord = gehoordVan(element);
    await metCtrl(element, 'z');
    await metCtrl(element, 'y');
    await druk(element, 'actie.ongedaan');
    await druk(element, 'actie.opnieuw');
    const keer = [...perKnop('ongedaan'), ...perKnop('opnieuw')];
    expect(gehoord()).to.deep.equal([...keer, ...keer]);
  });
});

describe('wat de waarde niet wijzigt', () => {
  const STIL: Readonly<Record<string, (element: Kaart) => Promise<unknown>>> = {
    'kiezen wat er te zien is': async (element) => {
      for (const [naam, code] of [
        ['weergave', 'kaart'],
        ['weergave', 'beide'],
        ['namen', 'alias'],
        ['bekijk', 'blijft'],
        ['vergelijk-met', 'm1'],
        ['moment', 'm1'],
      ] as const)
        await kies(element, (await keuze(element, naam)) as HTMLSelectElement, code);
    },
    'sorteren, groter en kleiner': async (element) => {
      await kies(element, vind<HTMLSelectElement>(schaduw(element), '[data-veld=volgorde]'), 'naam');
      await klikActie(element, 'keerOm');
      await druk(element, 'actie.groter');
      await druk(element, 'actie.kleiner');
    },
    'lopen over de kaart': async (element) => {
      knoop(element).focus();
      await toets(element, 'ArrowDown', 'ArrowRight', 'ArrowUp', 'Home', 'Escape');
    },
    'typen in velden die nog van niemand zijn': async (element) => {
      for (const plek of ['#naam', '#csv', '#moment-naam', '#moment-toelichting', '#moment-datum']) {
        const invoer = vind<HTMLInputElement>(schaduw(element), plek);
        await typ(element, invoer, plek === '#moment-datum' ? '2026-01-02' : 'Oma');
        invoer.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await klikActie(element, 'bekijk');
    },
    'niets toevoegen, en een moment zonder dag': async (element) => {
      await druk(element, 'actie.toevoegen');
      vind<HTMLInputElement>(schaduw(element), '#moment-datum').value = '';
      await klikActie(element, 'vastleggen');
    },
    'dezelfde plek, en een band met zichzelf': async (element) => {
      knoop(element, 'a').focus();
      await toets(element, '1', 'v', 'Enter');
    },
    'afgebroken slepen en een half gelegde band': async (element) => {
      knoop(element, 'a').focus();
      await sleep(element, 'a', 490, 51, false);
      await toets(element, 'Escape', 'v', 'Escape');
    },
    'niets om ongedaan te maken': async (element) => {
      knoop(element, 'a').focus();
      await metCtrl(element, 'z');
      await metCtrl(element, 'y');
    },
    'bewaren als bestand': (element) => bewaar(element, 'json'),
    'wat de pagina zelf zet': async (element) => {
      element.value = DRIE;
      element.value = null;
      element.value = RIJK;
      element.setAttribute('weergave', 'lijst');
      element.setAttribute('moment', 'm1');
      element.setAttribute('lezer', 'kind');
      element.aanspreekvorm = 'je';
      element.teksten = { titel: 'Wie?' };
      element.required = true;
      element.readonly = true;
      await element.updateComplete;
    },
    'wat een ander in het dossier wijzigt': async (element) => {
      element.dossierStore.wijzig((dossier) => ({ ...dossier, personen: [] }));
      element.dossierStore.ongedaan();
      await element.updateComplete;
    },
  };
  for (const [naam, doe] of Object.entries(STIL)) {
    it(`${naam}: de pagina hoort niets`, async () => {
      const element = await maak(RIJK);
      await openAlles(element);
      const gehoord = gehoordVan(element);
      await doe(element);
      expect(gehoord()).to.deep.equal([]);
      expect(element.value).to.deep.equal(RIJK);
    });
  }
});

describe('persoon-gekozen', () => {
  it('komt één keer bij openen: uit de lijst, met een klik, met Enter, spatie, F2 en Delete', async () => {
    const manieren: readonly ((element: Kaart) => Promise<void>)[] = [
      (element) => open(element, 'a'),
      (element) => klikOp(element, knoop(element, 'a')),
      ...['Enter', ' ', 'F2', 'Delete'].map((toetsnaam) => async (element: Kaart) => {
        knoop(element, 'a').focus();
        await toets(element, toetsnaam);
      }),
    ];
    for (const doe of manieren) {
      const element = await maak(RIJK);
      const gehoord = gehoordVan(element);
      await doe(element);
      expect(gehoord()).to.deep.equal(['persoon-gekozen a']);
    }
  });

  it('komt niet bij sluiten, en wel weer bij een ander', async () => {
    const element = await maak(RIJK);
    const gehoord = gehoordVan(element);
    await open(element, 'a');
    await open(element, 'a');
    await open(element, 'b');
    await open(element, 'c');
    vind(paneel(element), '[data-actie=sluiten]').click();
    await element.updateComplete;
    expect(gehoord()).to.deep.equal(['persoon-gekozen a', 'persoon-gekozen b', 'persoon-gekozen c']);
  });

  it('komt ook als er alleen te lezen is, en niet bij een klik op het midden', async () => {
    const element = await maak(RIJK, { readonly: '' });
    const gehoord = gehoordVan(element);
    await klikOp(element, knoop(element));
    await klikOp(element, knoop(element, 'b'));
    expect(gehoord()).to.deep.equal(['persoon-gekozen b']);
  });
});

describe('steunfiguur-gevraagd', () => {
  const MET_STER: Netwerkwaarde = { ...DRIE, personen: DRIE.personen?.map((wie) => ({ ...wie, steunfiguur: wie.id === 'b' ? null : {} })) ?? [] }; // prettier-ignore

  async function opPagina(form: boolean): Promise<{ plek: HTMLElement; element: Kaart }> {
    const plek = await fixture<HTMLElement>(
      html`<div>
        <zo-thuis-dossier
          ><netwerk-kaart></netwerk-kaart>${form ? html`<steunfiguur-form></steunfiguur-form>` : ''}</zo-thuis-dossier
        >
        <steunfiguur-form id="van-een-ander"></steunfiguur-form>
      </div>`,
    );
    vind<ZoThuisDossierElement>(plek, 'zo-thuis-dossier').value = { versie: 1, ...MET_STER };
    const element = vind<Kaart>(plek, TAG);
    await element.updateComplete;
    await open(element, 'a');
    return { plek, element };
  }

  it('komt één keer, met het id, als er op de pagina geen formulier is dat dit dossier deelt', async () => {
    const { plek, element } = await opPagina(false);
    const gehoord = gehoordVan(element);
    await klikActie(element, 'formulier', 'a');
    expect(gehoord()).to.deep.equal(['steunfiguur-gevraagd a']);
    expect(vind(plek, '#van-een-ander').hasAttribute('persoon-id')).to.equal(false);
  });

  it('komt niet als er wel een is: dat formulier opent en krijgt de focus', async () => {
    const { plek, element } = await opPagina(true);
    const gehoord = gehoordVan(element);
    await klikActie(element, 'formulier', 'a');
    expect(gehoord()).to.deep.equal([]);
    const form = vind(plek, 'zo-thuis-dossier steunfiguur-form');
    await wachtOpFocus(() => form.shadowRoot?.querySelector('#persoon-titel'), 'het formulier');
    expect(vind(plek, '#van-een-ander').hasAttribute('persoon-id')).to.equal(false);
  });
});

describe('elke gebeurtenis', () => {
  it('borrelt op, gaat door schaduwbomen heen zoals bij een gewoon veld, en is niet tegen te houden', async () => {
    const drager = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement(TAG);
    element.value = { ...RIJK, personen: RIJK.personen?.map((wie) => ({ ...wie, steunfiguur: {} })) ?? [] };
    drager.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    const [binnen, buiten] = [luister(element, ...ALLE), luister(drager, ...ALLE)];
    await sleep(element, 'a', 490, 51);
    await zetVan(element, 'ring', 'a', '2');
    await klikOp(element, knoop(element, 'a'));
    await klikActie(element, 'formulier', 'a');
    const soorten = (lijstje: readonly Event[]): string[] => lijstje.map(({ type }) => type);
    expect([...new Set(soorten(binnen))]).to.have.members([...ALLE]);
    expect(
      binnen.map(({ type, bubbles, composed, cancelable }) => [type, bubbles, composed, cancelable]),
    ).to.deep.equal(soorten(binnen).map((type) => [type, true, type !== 'change', false]));
    // Een gewone `change` blijft ook binnen de schaduwboom van de pagina.
    expect(soorten(buiten)).to.deep.equal(soorten(binnen).filter((type) => type !== 'change'));
  });

  it('heeft de kaart als doel, ook als zij van een veld binnenin komt', async () => {
    const element = await maak(RIJK);
    const doelen: (EventTarget | null)[] = [];
    for (const naam of ALLE) element.parentElement?.addEventListener(naam, ({ target }) => doelen.push(target));
    await zetVan(element, 'ring', 'a', '2');
    await typ(element, veld(paneel(element), tekst('veld.naam')), 'Omi');
    expect(doelen.length).to.be.greaterThan(4);
    expect(doelen.every((doel) => doel === element)).to.equal(true);
  });

  it('draagt alleen codes en id’s, nooit een naam, en is bevroren', async () => {
    const inhoud: unknown[] = [];
    const namen = new Set<string>();
    for (const [, , doe, eerst] of WIJZIGINGEN) {
      fixtureCleanup();
      const element = await maak(RIJK);
      for (const soort of ALLE.slice(2)) {
        element.addEventListener(soort, (gebeurtenis) => {
          const { detail } = gebeurtenis as CustomEvent<object>;
          expect(Object.isFrozen(detail), soort).to.equal(true);
          for (const sleutel of Object.keys(detail)) namen.add(sleutel);
          inhoud.push(detail);
        });
      }
      if (eerst) await open(element, eerst);
      await openAlles(element);
      await doe(element);
    }
    expect(inhoud.length).to.be.greaterThan(WIJZIGINGEN.length);
    expect([...namen].sort()).to.deep.equal(['id', 'wat']);
    expect(JSON.stringify(inhoud)).not.to.match(/Riet|Omi|omi|Mama|Jan|Bo|Bob|Ans|Toen|Bij /);
  });

  it('een luisteraar die de waarde meteen weer zet brengt niets in de war', async () => {
    const element = await maak(RIJK);
    const gehoord = gehoordVan(element);
    element.addEventListener('netwerk-gewijzigd', () => (element.value = DRIE), { once: true });
    await sleep(element, 'a', 490, 51);
    expect(element.value).to.deep.equal(DRIE);
    expect(gehoord()).to.deep.equal(perKnop('verplaatsen', 'a'));
    knoop(element, 'b').focus();
    await toets(element, '3');
    expect(persoon(element, 'b').ring).to.equal(3);
    expect(lijst(element)).to.have.length(3);
    expect(metFocus() === knoop(element, 'b')).to.equal(true);
    expect(vindAlle(schaduw(element), '.paneel')).to.have.length(0);
  });

  it('een veld dat de pagina in een slot zette blijft van de pagina', async () => {
    const element = await maak(DRIE);
    const eigen = document.createElement('input');
    eigen.slot = 'toelichting';
    element.append(eigen);
    const gehoord: string[] = [];
    for (const naam of ['input', 'change']) {
      element.addEventListener(naam, ({ type, target }) => gehoord.push(`${type} ${String(target === eigen)}`));
    }
    eigen.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    eigen.dispatchEvent(new Event('change', { bubbles: true }));
    expect(gehoord).to.deep.equal(['input true', 'change true']);
  });

  it('een knop en een toets in een slot zijn van de pagina, ook als zij heten zoals de onze', async () => {
    const element = await maak(DRIE);
    const eigen = document.createElement('button');
    eigen.slot = 'toelichting';
    eigen.id = 'naam';
    eigen.dataset['actie'] = 'verwijderen';
    eigen.dataset['id'] = 'a';
    element.append(eigen);
    const gehoord = gehoordVan(element);
    eigen.click();
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
    eigen.dispatchEvent(enter);
    await element.updateComplete;
    expect(enter.defaultPrevented).to.equal(false);
    expect(gehoord()).to.deep.equal([]);
    expect(schaduw(element).querySelector('#weg')).to.equal(null);
    expect(element.value).to.deep.equal(DRIE);
  });
});
