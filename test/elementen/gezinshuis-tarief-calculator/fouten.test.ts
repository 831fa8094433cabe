// Fouten volgens de regels van NL Design System: een lijst die de focus krijgt, links naar het veld, het bericht tussen label en veld.
import { expect, waitUntil } from '@open-wc/testing';
import {
  beschrijving,
  bouwsteen,
  druk,
  foutoverzicht,
  isOpen,
  maak,
  met,
  metFocus,
  metWaarschuwingen,
  schaduw,
  tekst,
  tekstVan,
  typ,
  uitkomst,
  veld,
  vind,
  vindAlle,
  voorbeeldInvoer,
  wachtOpFocus,
  zoekVeld,
  type Calculator,
} from './hulp.js';

const COMPLEET = voorbeeldInvoer();

function links(element: Calculator): HTMLAnchorElement[] {
  const overzicht = foutoverzicht(element);
  return overzicht ? vindAlle<HTMLAnchorElement>(overzicht, 'a') : [];
}

function kop(element: Calculator): HTMLElement | undefined {
  return foutoverzicht(element)?.querySelector('h3') ?? undefined;
}

async function metFout(): Promise<Calculator> {
  const element = await maak({
    required: true,
    value: met(COMPLEET, { '/leegstand/fractie': 2, '/inkomen/werkgeverslasten': -1 }),
  });
  element.reportValidity();
  await wachtOpFocus(() => kop(element), 'het overzicht');
  return element;
}

describe('foutoverzicht', () => {
  it('krijgt na reportValidity de focus, met elke fout één keer, in de volgorde van het scherm', async () => {
    const element = await metFout();
    expect(links(element)).to.have.length(2);
    expect(links(element).map(tekstVan).join(' ')).to.match(/Werkgeverslasten.*Percentage/);
  });

  it('staat vóór de velden en heeft een naam', async () => {
    const element = await metFout();
    const overzicht = foutoverzicht(element) as HTMLElement;
    expect(overzicht.compareDocumentPosition(await veld(element, '/peiljaar'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(overzicht.getAttribute('aria-labelledby')).to.equal(kop(element)?.id);
  });

  it('een link opent de bouwsteen van een veld dat er niet staat, zet de focus in dat veld en laat het adres van de pagina met rust', async () => {
    const element = await metFout();
    const adres = location.href;
    expect(isOpen(element, 1)).to.equal(false);
    links(element)[0]?.click();
    await wachtOpFocus(() => zoekVeld(element, '/inkomen/werkgeverslasten'), 'het veld');
    expect(isOpen(element, 1)).to.equal(true);
    expect(metFocus()?.checkVisibility()).to.equal(true);
    expect(location.href).to.equal(adres);
  });

  it('een link naar een veld dat in een rij staat laat die rij dicht', async () => {
    const element = await metFout();
    links(element)[1]?.click();
    await wachtOpFocus(() => zoekVeld(element, '/leegstand/fractie'), 'het veld');
    expect(isOpen(element, 9)).to.equal(false);
  });

  it('een link opent ook een uitklapper', async () => {
    const element = await maak({ required: true, value: met(COMPLEET, { '/wekenPerJaar': -1 }) });
    element.reportValidity();
    await wachtOpFocus(() => kop(element), 'het overzicht');
    links(element)[0]?.click();
    await wachtOpFocus(() => zoekVeld(element, '/wekenPerJaar'), 'het veld');
    expect(metFocus()?.checkVisibility()).to.equal(true);
  });

  it('het label komt mee in beeld', async () => {
    const element = await metFout();
    const invoer = await veld(element, '/inkomen/werkgeverslasten');
    links(element)[0]?.click();
    await wachtOpFocus(() => invoer, 'het veld');
    const { top, bottom } = vind(schaduw(element), `label[for="${invoer.id}"]`).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('het veld zegt zelf ook wat er mis is', async () => {
    const element = await metFout();
    const invoer = await veld(element, '/leegstand/fractie');
    expect(invoer.getAttribute('aria-invalid')).to.equal('true');
    expect(beschrijving(invoer))
      .to.contain(tekst('melding.fout'))
      .and.to.match(/Percentage/);
  });

  it('wordt korter als een fout is opgelost, en verdwijnt bij de laatste', async () => {
    const element = await metFout();
    await typ(element, '/leegstand/fractie', '5');
    expect(links(element)).to.have.length(1);
    await typ(element, '/inkomen/werkgeverslasten', '30');
    expect(foutoverzicht(element)).to.equal(undefined);
    expect(element.checkValidity()).to.equal(true);
  });

  it('een fout die niet bij één veld hoort heeft ook een link die ergens aankomt', async () => {
    const element = await maak({ required: true, value: met(COMPLEET, { '/verzorging/groepen/0/aantal': 0 }) });
    element.reportValidity();
    await wachtOpFocus(() => kop(element), 'het overzicht');
    const [link] = links(element);
    link?.click();
    await element.updateComplete;
    expect(metFocus()).not.to.equal(kop(element));
    expect(bouwsteen(element, 5).contains(metFocus())).to.equal(true);
  });

  it('elke soort fout heeft een zin, geen code, en een link die aankomt', async () => {
    const zorg = (niveau: object): unknown => ({ gekozen: 'Zwaar', niveaus: [{ code: 'Zwaar', ...niveau }] });
    for (const anders of [
      { '/plaatsen': 0 },
      { '/dagenPerJaar': 364 },
      { '/leegstand/methode': 'anders' },
      { '/inkomen/wijze': 'anders' },
      { '/inkomen/fte': 1 },
      { '/inkomen/vervangingGeregeldDoor': 'ouders' },
      { '/zorgzwaarte': zorg({ factor: 1, plaatsen: 3 }) },
      { '/zorgzwaarte': zorg({ factor: 0 }) },
      { '/zorgzwaarte': { gekozen: 'weg', niveaus: [{ code: 'x', plaatsen: 3 }] } },
      { '/huisvesting': null },
      { '/verzorging/groepen': [] },
      { '/verzorging/groepen/0/leeftijdsgroep': 'oud' },
      { '/overhead': null },
    ]) {
      const element = await maak({
        required: true,
        value: met({ ...COMPLEET, tarievenset: { naam: 'p', datum: '2026-01-01' } }, anders),
      });
      const wat = JSON.stringify(anders);
      expect(element.checkValidity(), wat).to.equal(false);
      element.reportValidity();
      await wachtOpFocus(() => kop(element), 'het overzicht');
      expect(links(element).length, wat).to.be.greaterThan(0);
      for (const link of links(element)) {
        expect(tekstVan(link), wat)
          // Een bericht over een niveau begint met de naam die de invoer aan dat niveau geeft.
          .to.match(/^(?:(?:x|Zwaar): )?\p{Lu}.* .*\.$/u)
          .and.not.to.match(/\/\w|undefined|[{}]/);
        link.click();
        await element.updateComplete;
        expect(foutoverzicht(element)?.contains(metFocus()), `${wat}: ${tekstVan(link)}`).to.equal(false);
      }
    }
  });

  it('de knop onder een ontbrekend tarief toont de fouten en zet de focus op het overzicht', async () => {
    const element = await maak();
    await typ(element, '/huisvesting/bedragPerJaar', '');
    expect(foutoverzicht(element)).to.equal(undefined);
    await druk(element, 'toonFouten');
    await wachtOpFocus(() => kop(element), 'het overzicht');
    expect(links(element)).to.have.length(1);
  });
});

// Wat een pagina, een bestand of de browser aanlevert hoeft niet te kloppen; een bezoeker kan dit zo niet typen.
describe('een fout in wat de pagina aanlevert', () => {
  const zorg = (...niveaus: object[]): unknown => ({ gekozen: 'Zwaar', niveaus });
  const JAARINKOMEN = { wijze: 'jaarinkomen', bedragPerJaar: 60000 };
  const KAPOT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'keuze-onbekend': { '/leegstand/methode': 'anders' },
    'keuze-onbekend bij een letter': { '/kostprijselementen': { 1: 'z' } },
    'keuze-onbekend bij een herkomst': { '/herkomst': { '/plaatsen': { status: 'anders' } } },
    'groepen-leeg': { '/verzorging/groepen/0/aantal': 0 },
    'fractie-buiten-bereik.factor': { '/zorgzwaarte': zorg({ code: 'Zwaar', factor: 0 }) },
    'fte-dubbel': { '/inkomen/fte': 1 },
    'vervanging-dubbel': { '/inkomen/vervangingGeregeldDoor': 'ouders' },
    'vervanging-bij-fte': {
      '/inkomen/ftePerPlaats': null,
      '/inkomen/fte': 1,
      '/inkomen/vervangingGeregeldDoor': 'ouders',
    },
    'zorgzwaarte-dubbel': { '/zorgzwaarte': zorg({ code: 'Zwaar', factor: 1, plaatsen: 3 }) },
    'zorgzwaarte-dubbel.naam': {
      '/zorgzwaarte': zorg({ code: 'Zwaar', plaatsen: 3 }, { code: 'Zwaar', plaatsen: 2 }),
    },
    'zorgzwaarte-past-niet': { '/inkomen': JAARINKOMEN, '/zorgzwaarte': zorg({ code: 'Zwaar', fte: 1 }) },
  };
  // Een zin, en geen code, pad of sleutel.
  const ZIN = /^(?:[\p{L}\d ]+: )?\p{Lu}[^/{}]*$/u;
  const CODE = /\p{Ll}-\p{Ll}+-\p{Ll}|\p{Ll}-(?:onbekend|leeg|dubbel)|\bmelding\b/u;
  const kapot = (anders: Readonly<Record<string, unknown>>): object =>
    met({ ...COMPLEET, tarievenset: { naam: 'p', datum: '2026-01-01' } }, anders);

  const eersteReden = (element: Calculator): HTMLElement | undefined => vindAlle(uitkomst(element), '.aandacht a')[0];
  // Wat er mis is komt met een deel dat nog geladen wordt; op een drukke machine mag dat langer duren dan een seconde.
  const totReden = (element: Calculator): Promise<void> =>
    waitUntil(() => eersteReden(element), 'waarom er geen tarief is', { timeout: 5000 });

  for (const [code, anders] of Object.entries(KAPOT)) {
    it(`${code}: nergens een code, en meteen naast het tarief waarom er geen is`, async () => {
      const element = await maak({ required: true });
      element.value = kapot(anders) as Calculator['value'];
      expect(element.checkValidity()).to.equal(false);
      const gezien = [element.validationMessage];
      element.reportValidity();
      for (let keer = 0; keer < 4; keer += 1) {
        await Promise.resolve();
        gezien.push(element.validationMessage, ...links(element).map(tekstVan));
      }
      await element.updateComplete;
      await totReden(element);
      const reden = eersteReden(element);
      gezien.push(element.validationMessage, ...links(element).map(tekstVan), tekstVan(reden ?? null));
      for (const zin of gezien) expect(zin).to.match(ZIN).and.not.match(CODE);
      expect(links(element).map(tekstVan)).to.include(tekstVan(reden ?? null));
      expect(tekstVan(reden ?? null)).not.to.equal(tekst('foutoverzicht.titel'));
    });

    it(`${code}: staat er zonder vraag om fouten, en de link komt aan`, async () => {
      const element = await maak();
      element.value = kapot(anders) as Calculator['value'];
      await element.updateComplete;
      await totReden(element);
      const reden = (): HTMLElement | undefined => eersteReden(element);
      expect(foutoverzicht(element), 'het overzicht wacht op versturen').to.equal(undefined);
      const zin = tekstVan(reden() ?? null);
      if (/letter|herkomst/.test(code)) return;
      const elders = vindAlle(schaduw(element), 'ol > li, [role=group] [role=group]').map(tekstVan).join(' ');
      expect(elders, 'ook bij de bouwsteen').to.contain(zin);
      reden()?.click();
      await element.updateComplete;
      await waitUntil(() => metFocus() && metFocus() !== reden(), 'de focus gaat mee');
    });
  }

  it('wat alleen nog leeg is wacht: daarvan staat naast het tarief hoeveel het is', async () => {
    const element = await maak({ value: kapot({ '/huisvesting/bedragPerJaar': null }) });
    await totReden(element);
    expect(vindAlle(uitkomst(element), '.aandacht a')).to.have.length(1);
    expect((await veld(element, '/huisvesting/bedragPerJaar')).getAttribute('aria-invalid')).to.equal('false');
  });

  it('wat de bezoeker typt krijgt de tijd tot hij het veld verlaat', async () => {
    const element = await maak();
    const invoer = await typ(element, '/leegstand/fractie', '120');
    const vraag = vindAlle(schaduw(element), 'button').find(
      (knop) => tekstVan(knop) === tekst('twijfel.bedoel', { getal: '120' }),
    );
    expect(vraag, 'nog niets').to.equal(undefined);
    expect(invoer.getAttribute('aria-invalid')).to.equal('false');
  });

  it('een fout die weg is laat niets achter', async () => {
    const element = await maak();
    element.value = kapot(KAPOT['groepen-leeg'] ?? {}) as Calculator['value'];
    await element.updateComplete;
    await totReden(element);
    await typ(element, '/verzorging/groepen/0-8/aantal', '4');
    expect(tekstVan(uitkomst(element))).not.to.contain(tekst('melding.groepen-leeg'));
    expect(element.resultaat.tariefPerEtmaal).not.to.equal(null);
  });
});

describe('wat de server afkeurt', () => {
  const FOUTEN = [
    { pad: '/huisvesting/bedragPerJaar', tekst: 'Te hoog voor deze regio.' },
    { pad: '/leegstand/fractie', tekst: '<b>Hoogstens</b> 4 %.' },
  ];

  it('staat bij het veld en in het overzicht, als tekst, met de focus erop', async () => {
    const element = await maak({ serverFouten: FOUTEN });
    await wachtOpFocus(() => kop(element), 'het overzicht');
    expect(links(element).map(tekstVan)).to.deep.equal(FOUTEN.map(({ tekst: zin }) => zin));
    for (const { pad, tekst: zin } of FOUTEN) {
      expect(beschrijving(await veld(element, pad)), pad).to.contain(zin);
      expect((await veld(element, pad)).getAttribute('aria-invalid')).to.equal('true');
    }
    expect(vindAlle(schaduw(element), '[id] b')).to.deep.equal([]);
    links(element)[0]?.click();
    await wachtOpFocus(() => zoekVeld(element, '/huisvesting/bedragPerJaar'), 'het veld');
  });

  it('gaat weg bij het veld dat de bezoeker wijzigt, en blijft bij het andere', async () => {
    const element = await maak({ serverFouten: FOUTEN });
    await typ(element, '/huisvesting/bedragPerJaar', '20000');
    expect(links(element).map(tekstVan)).to.deep.equal([FOUTEN[1]?.tekst]);
    expect((await veld(element, '/huisvesting/bedragPerJaar')).getAttribute('aria-invalid')).not.to.equal('true');
    expect(element.serverFouten).to.deep.equal([FOUTEN[1]]);
  });

  it('houdt het formulier niet tegen: de server beslist', async () => {
    const element = await maak({ required: true, serverFouten: FOUTEN });
    expect(element.checkValidity()).to.equal(true);
  });

  it('op een pad dat wij niet kennen staat in elk geval in het overzicht, en de link gooit niet', async () => {
    const element = await maak({ serverFouten: [{ pad: '/iets/anders', tekst: 'Past niet.' }] });
    expect(links(element).map(tekstVan)).to.deep.equal(['Past niet.']);
    links(element)[0]?.click();
    await element.updateComplete;
  });

  it('een lege lijst of null haalt alles weg', async () => {
    for (const niets of [[], null]) {
      const element = await maak({ serverFouten: FOUTEN });
      element.serverFouten = niets;
      await element.updateComplete;
      expect(foutoverzicht(element)).to.equal(undefined);
    }
  });

  for (const [naam, kwaad] of [
    ['een tekst', 'fout'],
    ['een object', { pad: '/plaatsen', tekst: 'x' }],
    ['een lijst met rommel', [null, 3, { pad: 1, tekst: 'x' }, { pad: '/plaatsen' }]],
    ['een getter die gooit', [{ pad: '/plaatsen', get tekst(): string { throw new Error('nee'); } }]], // prettier-ignore
  ] as const) {
    it(`${naam} geeft één waarschuwing en geen fout op het scherm`, async () => {
      const element = await maak();
      const gevangen = await metWaarschuwingen(element, () => {
        Reflect.set(element, 'serverFouten', kwaad);
        Reflect.set(element, 'serverFouten', kwaad);
      });
      expect(gevangen).to.have.length(1);
      expect(foutoverzicht(element)).to.equal(undefined);
    });
  }
});
