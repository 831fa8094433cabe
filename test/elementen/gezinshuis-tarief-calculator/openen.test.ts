// Een bestand openen: eerst staat er wat er verandert, en zolang niemand kiest blijft alles zoals het is.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Tariefwerkblad } from '../../../src/domein/tarief/index.js';
import { werkbladVan } from '../../../src/domein/tarief/lees-werkblad.js';
import {
  kiesBestand,
  knop,
  maak,
  met,
  openBestand,
  schaduw,
  tekst,
  tekstVan,
  typ,
  veld,
  vind,
  vindAlle,
  voorbeeldInvoer,
  type Calculator,
} from './hulp.js';

const ANDER = {
  ...met(voorbeeldInvoer(), { '/inkomen/maandsalaris': 4250, '/huisvesting/bedragPerJaar': 24500 }),
  naam: 'Perceel 2, bod',
  herkomst: {
    ...voorbeeldInvoer().herkomst,
    '/inkomen/maandsalaris': { status: 'eigen', reden: 'schaal 8' },
    '/huisvesting/bedragPerJaar': { status: 'secundair', bron: 'jaarrekening 2025' },
  },
};

async function kies(element: Calculator, inhoud: unknown, naam = 'perceel-2.json'): Promise<HTMLElement> {
  kiesBestand(element, JSON.stringify(inhoud), naam);
  const plek = (): HTMLElement | null => schaduw(element).querySelector<HTMLElement>('#openen');
  await waitUntil(plek, 'wat er verandert komt', { timeout: 5000 });
  await element.updateComplete;
  return plek()?.closest('section') as HTMLElement;
}

const rijen = (vak: ParentNode): string[][] =>
  vindAlle<HTMLTableRowElement>(vak, 'tbody tr').map(({ cells }) => [...cells].map(tekstVan));

function druk(binnen: ParentNode, naam: string): void {
  const gevonden = vindAlle<HTMLButtonElement>(binnen, 'button').find((kandidaat) => tekstVan(kandidaat) === naam);
  if (!gevonden) throw new Error(`geen knop "${naam}"`);
  gevonden.click();
}

async function metVoorbeeld(): Promise<Calculator> {
  const element = await maak();
  element.value = voorbeeldInvoer();
  await element.updateComplete;
  return element;
}

/** Ctrl+Z waar de focus is. Als gebeurtenis: de besturing van WebKit kan geen toets ingedrukt houden. */
function ctrlZ(): Promise<void> {
  let veld: Element | null = document.activeElement;
  while (veld?.shadowRoot?.activeElement) veld = veld.shadowRoot.activeElement;
  const keuzes = { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
  (veld ?? document.body).dispatchEvent(new KeyboardEvent('keydown', keuzes));
  return Promise.resolve();
}

describe('een bestand openen', () => {
  it('toont eerst alleen wat anders is, van nu naar straks, met de herkomst in het bestand', async () => {
    const element = await metVoorbeeld();
    const voor = element.werkblad;
    const vak = await kies(element, ANDER);
    expect(tekstVan(schaduw(element).activeElement)).to.equal(tekst('openen.titel', { bestand: 'perceel-2.json' }));
    expect(rijen(vak)).to.deep.equal([
      [tekst('naam.label'), voorbeeldInvoer().naam, 'Perceel 2, bod', tekst('tabel.leeg')],
      [
        `${tekst('blok.1.titel')}: ${tekst('veld.maandsalaris')}`,
        '€ 4.100,00',
        '€ 4.250,00',
        `${tekst('herkomst.status.eigen')}, schaal 8`,
      ],
      [
        `${tekst('blok.6.titel')}: ${tekst('veld.bedragPerJaar')}`,
        '€ 24.000,00',
        '€ 24.500,00',
        `${tekst('herkomst.status.secundair')}, jaarrekening 2025`,
      ],
    ]);
    expect(element.werkblad, 'er is nog niets veranderd').to.deep.equal(voor);
    const { tariefPerEtmaal: nu } = element.resultaat;
    druk(vak, tekst('openen.open'));
    await element.updateComplete;
    const { tariefPerEtmaal: wordt } = element.resultaat;
    const bedrag = (van: number | null): string => `€ ${String(van?.toFixed(2)).replace('.', ',')}`;
    expect(element.value).to.deep.equal(ANDER);
    expect(tekstVan(vak)).to.contain(tekst('openen.tarief', { nu: bedrag(nu), wordt: bedrag(wordt) }));
    expect(tekstVan(schaduw(element).activeElement), 'wie opende hoort wat er nu staat').to.equal(
      tekst('openen.klaar', { naam: 'Perceel 2, bod', tarief: bedrag(wordt) }),
    );
  });

  it('bewaart eerst wat er nu staat als iemand dat vraagt; het gekozen bestand wacht', async () => {
    const element = await metVoorbeeld();
    const vak = await kies(element, ANDER);
    const echt = HTMLAnchorElement.prototype.click;
    const namen: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      namen.push(this.download);
    };
    try {
      druk(vak, tekst('openen.bewaar'));
      await waitUntil(() => namen.length > 0, 'het bestand komt', { timeout: 5000 });
    } finally {
      HTMLAnchorElement.prototype.click = echt;
    }
    expect(namen[0]).to.match(/^voorbeeld-middel-.*\.json$/);
    expect(element.value).to.deep.equal(voorbeeldInvoer());
    expect(vak.isConnected).to.equal(true);
  });

  it('laat met Niet openen alles zoals het was, ook wat half getypt is', async () => {
    const element = await metVoorbeeld();
    await typ(element, '/huisvesting/bedragPerJaar', '24abc');
    const voor = element.werkblad;
    const vak = await kies(element, ANDER);
    druk(vak, tekst('openen.annuleer'));
    await element.updateComplete;
    expect(schaduw(element).querySelector('#openen')).to.equal(null);
    expect(element.werkblad).to.deep.equal(voor);
    expect((await veld(element, '/huisvesting/bedragPerJaar')).value).to.equal('24abc');
    expect(schaduw(element).activeElement).to.equal(knop(element, 'openen'));
  });

  it('zegt welke scenario’s en aanbiedingen er weggaan, en wat er verder anders wordt', async () => {
    const element = await metVoorbeeld();
    element.werkblad = {
      ...werkbladVan({}),
      scenarios: [voorbeeldInvoer(), { ...voorbeeldInvoer(), naam: 'Twee' }, { ...voorbeeldInvoer(), naam: 'Drie' }],
      aanbiedingen: [{ naam: 'Stichting Verzonnen', tariefPerEtmaal: 171.5 }],
      notitie: 'Voor de raad',
    } as Tariefwerkblad;
    await element.updateComplete;
    const vak = await kies(element, voorbeeldInvoer());
    expect(rijen(vak)).to.deep.equal([
      [tekst('openen.deel.scenarios'), '3', '1', tekst('openen.weg')],
      [tekst('openen.deel.aanbiedingen'), '1', '0', tekst('openen.weg')],
      [tekst('openen.deel.notitie'), 'Voor de raad', `–${tekst('tabel.leeg')}`, tekst('tabel.leeg')],
    ]);
    expect(tekstVan(vak)).to.contain(tekst('openen.zelfdeTarief', { nu: '€ 168,97' }));
    expect(tekstVan(vak)).to.contain(tekst('openen.dingen.meer', { aantal: 3 }));
  });

  it('noemt een leeftijd op een andere plek in de lijst geen verschil, en een ander bedrag wel', async () => {
    const element = await metVoorbeeld();
    const groep = (leeftijdsgroep: string, bedragPerDag: number): object => ({
      leeftijdsgroep,
      aantal: 2,
      bedragPerDag,
    });
    const zet = (...groepen: object[]): object => ({
      ...voorbeeldInvoer(),
      verzorging: { groepen, toeslagPerDag: 0 },
      herkomst: {},
    });
    element.value = zet(groep('0-8', 20), groep('12-15', 27)) as never;
    await element.updateComplete;
    const vak = await kies(element, zet(groep('12-15', 27), groep('0-8', 21.5)));
    expect(rijen(vak).map(([, nu, wordt]) => [nu, wordt])).to.deep.equal([['€ 20,00', '€ 21,50']]);
  });

  it('zegt het als er niets verandert, en als er alleen een bron anders is', async () => {
    const element = await metVoorbeeld();
    const gelijk = await kies(element, voorbeeldInvoer());
    expect(tekstVan(gelijk)).to.contain(tekst('openen.niets'));
    const pad = '/inkomen/maandsalaris';
    const herkomst = { ...voorbeeldInvoer().herkomst, [pad]: { status: 'eigen', reden: 'loonstrook' } };
    kiesBestand(element, JSON.stringify({ ...voorbeeldInvoer(), herkomst }));
    await waitUntil(() => rijen(schaduw(element)).length > 0, 'het tweede bestand komt', { timeout: 5000 });
    expect(rijen(vind(schaduw(element), '.openen'))).to.deep.equal([
      [tekst('openen.deel.herkomst'), tekst('tabel.leeg'), tekst('openen.anders', { aantal: 1 }), tekst('tabel.leeg')],
    ]);
  });

  it('noemt wat wij niet kennen, en bewaart het', async () => {
    const element = await metVoorbeeld();
    const bestand = {
      ...werkbladVan({ ...ANDER, toeslagNacht: 12 } as never),
      scenarios: [{ ...ANDER, toeslagNacht: 12, inkomen: { ...ANDER.inkomen, bonus: 1 } }],
    };
    const vak = await kies(element, bestand);
    expect(tekstVan(vak)).to.contain(tekst('openen.vreemd.meer', { aantal: 2, namen: '“bonus”, “toeslagNacht”' }));
    druk(vak, tekst('openen.open'));
    await element.updateComplete;
    expect(element.value).to.deep.include({ toeslagNacht: 12 });
    expect(element.value.inkomen).to.deep.include({ bonus: 1 });
  });

  it('waarschuwt bij een ongewoon cijfer, en gebruikt het wel', async () => {
    const element = await metVoorbeeld();
    const zin = tekst('openen.ongewoon.een', {
      namen: `${tekst('blok.1.titel')}: ${tekst('veld.maandsalaris')} (€ 41,00)`,
    });
    const vak = await kies(element, { ...ANDER, inkomen: { ...ANDER.inkomen, maandsalaris: 41 } });
    expect(tekstVan(vak)).to.contain(zin);
    druk(vak, tekst('openen.open'));
    await element.updateComplete;
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 41 });
    expect(tekstVan(schaduw(element).querySelector('#openen')?.closest('section') ?? null)).to.contain(zin);
    const gewoon = await kies(await metVoorbeeld(), ANDER);
    expect(tekstVan(gewoon), 'zonder ongewoon cijfer staat er niets').not.to.contain('ongewoon');
  });

  for (const [wat, inhoud, sleutel] of [
    ['een werkblad van een nieuwere versie', { soort: 'tarief-werkblad', versie: 9, lijst: [] }, 'openen.nieuwer'],
    ['een berekening van een nieuwere versie', { ...voorbeeldInvoer(), versie: 2 }, 'openen.nieuwer'],
    ['een versie die er nooit was', { soort: 'tarief-werkblad', versie: 'x' }, 'openen.mislukt'],
    ['een ander bestand met een versie', { naam: 'iets anders', versie: 9 }, 'openen.mislukt'],
    ['een ander soort bestand', { soort: 'dossier', versie: 9 }, 'openen.mislukt'],
  ] as const) {
    it(`zegt bij ${wat} waarom het niet opengaat`, async () => {
      const vak = await kies(await metVoorbeeld(), inhoud);
      expect(tekstVan(vak)).to.contain(tekst(sleutel, { bestand: 'perceel-2.json' }));
    });
  }

  it('is weg na `form.reset()`: over een bestand dat nog wacht valt dan niets meer te beslissen', async () => {
    const formulier = await fixture<HTMLFormElement>(
      html`<form><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></form>`,
    );
    const element = vind<Calculator>(formulier, 'gezinshuis-tarief-calculator');
    await element.updateComplete;
    await kies(element, ANDER);
    formulier.reset();
    await element.updateComplete;
    expect(schaduw(element).querySelector('.openen')).to.equal(null);
  });

  it('is weg na Opnieuw beginnen', async () => {
    const element = await metVoorbeeld();
    await kies(element, ANDER);
    const menu = vind<HTMLDetailsElement>(schaduw(element), 'header details');
    menu.open = true;
    const naam = tekst('actie.beginOpnieuw');
    await waitUntil(() => vindAlle(menu, 'button').some((kandidaat) => tekstVan(kandidaat) === naam), 'het menu komt');
    druk(menu, naam);
    await element.updateComplete;
    expect(schaduw(element).querySelector('.openen')).to.equal(null);
    expect(schaduw(element).activeElement?.id).to.equal('uitkomst');
  });

  it('zegt het als er met het bestand geen tarief is', async () => {
    const element = await metVoorbeeld();
    const vak = await kies(element, { ...voorbeeldInvoer(), plaatsen: null });
    expect(tekstVan(vak)).to.contain(tekst('openen.geenTarief'));
    druk(vak, tekst('openen.open'));
    await element.updateComplete;
    expect(tekstVan(schaduw(element).activeElement)).to.equal(
      tekst('openen.klaarZonder', { naam: voorbeeldInvoer().naam ?? '' }),
    );
  });

  for (const [hoe, doe] of [
    ['de knop', (element: Calculator) => druk(vind(schaduw(element), '.openen'), tekst('openen.terug'))],
    ['Ctrl+Z', ctrlZ],
  ] as const) {
    it(`is terug te draaien met ${hoe}, met alles wat half getypt was`, async () => {
      const element = await metVoorbeeld();
      await typ(element, '/huisvesting/bedragPerJaar', '24abc');
      const voor = element.werkblad;
      await openBestand(element, JSON.stringify(ANDER));
      await doe(element);
      await element.updateComplete;
      expect(element.werkblad).to.deep.equal(voor);
      expect((await veld(element, '/huisvesting/bedragPerJaar')).value).to.equal('24abc');
      expect(schaduw(element).querySelector('#openen')).to.equal(null);
    });
  }

  it('laat Ctrl+Z in een veld aan de browser, en zegt na een wijziging niets meer over het bestand', async () => {
    const element = await metVoorbeeld();
    await openBestand(element, JSON.stringify(ANDER));
    (await veld(element, '/plaatsen')).focus();
    await ctrlZ();
    expect(element.value.naam).to.equal('Perceel 2, bod');
    await typ(element, '/plaatsen', '5');
    expect(schaduw(element).querySelector('#openen')).to.equal(null);
    (schaduw(element).activeElement as HTMLElement).blur();
    vind(schaduw(element), '#uitkomst').focus();
    await ctrlZ();
    expect(element.value.plaatsen).to.equal(5);
  });

  it('geeft bij een verkeerd bestand een ander te kiezen', async () => {
    const element = await metVoorbeeld();
    kiesBestand(element, 'notulen', 'notulen.json');
    await waitUntil(() => schaduw(element).querySelector('[role="alert"]'), 'het bericht komt', { timeout: 5000 });
    expect(tekstVan(schaduw(element).querySelector('[role="alert"]'))).to.contain('notulen.json');
    let keren = 0;
    schaduw(element)
      .querySelector('#bestand')
      ?.addEventListener('click', (gebeurtenis) => {
        gebeurtenis.preventDefault();
        keren += 1;
      });
    druk(vind(schaduw(element), '.openen'), tekst('openen.ander'));
    expect(keren).to.equal(1);
  });
});
