// Opslaan geeft precies de waarde als JSON; openen vertrouwt geen enkel bestand.
import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { vulAan } from '../../../src/domein/tarief/index.js';
import { voorbeeld } from '../../../src/domein/tarievensets/voorbeeld.js';
import {
  druk,
  kiesBestand,
  labelVan,
  maak,
  met,
  openBestand,
  schaduw,
  slaOp,
  tekst,
  tekstVan,
  typ,
  veld,
  vind,
  vindAlle,
  voorbeeldInvoer,
  type Calculator,
} from './hulp.js';

// Een bestand lezen mag op een drukke machine langer duren dan een seconde.
const wacht = (tot: () => boolean, waarom?: string): Promise<void> => waitUntil(tot, waarom, { timeout: 5000 });

const bericht = (element: Calculator): string => tekstVan(schaduw(element).querySelector('[role="alert"]'));

describe('opslaan', () => {
  it('geeft één JSON-bestand, gelijk aan de waarde', async () => {
    const element = await maak();
    await typ(element, '/inkomen/maandsalaris', '4.321,50');
    const opgeslagen = await slaOp(element);
    expect(opgeslagen).to.have.length(1);
    expect(opgeslagen[0]?.naam).to.match(/\.json$/);
    expect(opgeslagen[0]?.blob.type).to.equal('application/json');
    expect(JSON.parse((await opgeslagen[0]?.blob.text()) ?? '')).to.deep.equal(
      JSON.parse(JSON.stringify(element.value)),
    );
    expect(opgeslagen[0]?.vrijgegeven).to.have.length(1);
  });

  it('kan ook half ingevuld', async () => {
    const element = await maak({ tarievenset: 'leeg' });
    const [opgeslagen] = await slaOp(element);
    expect(JSON.parse((await opgeslagen?.blob.text()) ?? '')).to.deep.equal(JSON.parse(JSON.stringify(element.value)));
  });

  it('wat is opgeslagen is weer te openen, en geeft dezelfde waarde', async () => {
    const element = await maak();
    await typ(element, '/inkomen/maandsalaris', '4.321,50');
    const [opgeslagen] = await slaOp(element);
    const ander = await maak();
    await openBestand(ander, (await opgeslagen?.blob.text()) ?? '');
    expect(ander.value).to.deep.equal(element.value);
  });
});

describe('naar een rekenblad', () => {
  const kiesVorm = async (element: Calculator, vorm: 'xlsx' | 'ods' | 'csv'): Promise<void> => {
    vind<HTMLDetailsElement>(schaduw(element), 'header details').open = true;
    const knop = (): HTMLElement | undefined =>
      vindAlle(schaduw(element), 'header details button').find(
        (kandidaat) => tekstVan(kandidaat) === tekst(`uitvoer.${vorm}`),
      );
    await wacht(() => knop() !== undefined);
    knop()?.click();
  };

  for (const [vorm, begin] of [
    ['xlsx', 'PK'],
    ['ods', 'PK'],
    ['csv', '\uFEFFonderdeel'],
  ] as const) {
    it(`gaat als ${vorm}, met de naam van de berekening en de dag`, async () => {
      const element = await maak();
      element.value = { ...element.value, naam: 'Perceel 2, Één huis' };
      const [bestand] = await slaOp(element, () => kiesVorm(element, vorm));
      expect(bestand?.naam).to.match(new RegExp(`^perceel-2-een-huis-\\d{4}-\\d\\d-\\d\\d\\.${vorm}$`));
      const tekens = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bestand?.blob.arrayBuffer());
      expect(tekens.startsWith(begin)).to.equal(true);
      const verslag = (): string => tekstVan(vind(schaduw(element), 'header details [role="status"]'));
      await wacht(() => verslag() !== '', 'het verslag komt');
      const grootte = Math.max(1, Math.round((bestand?.blob.size ?? 0) / 1000));
      expect(verslag()).to.equal(
        [bestand?.naam, tekst('uitvoer.klaar', { grootte }), tekst('uitvoer.gelijk', { tarief: '€ 168,97' })].join(' '),
      );
      await typ(element, '/huisvesting/bedragPerJaar', '25.000');
      expect(verslag(), 'het bestand is niet meer wat er staat').to.equal('');
    });
  }

  for (const [pad, vanPagina, wel, niet] of [
    ['/plaatsen', 13, 'uitvoer.mis', 'uitvoer.leeg'],
    ['/huisvesting/bedragPerJaar', null, 'uitvoer.leeg', 'uitvoer.mis'],
  ] as const)
    it(`zegt met ${vanPagina} van de pagina bij ${pad} waarom er geen tarief in het bestand staat`, async () => {
      const element = await maak();
      element.value = met(element.value, { [pad]: vanPagina });
      await element.updateComplete;
      await slaOp(element, () => kiesVorm(element, 'csv'));
      const verslag = (): string => tekstVan(vind(schaduw(element), 'header details [role="status"]'));
      await wacht(() => verslag() !== '', 'het verslag komt');
      expect(verslag()).to.contain(tekst('uitvoer.geenTarief')).and.contain(tekst(wel));
      expect(verslag()).to.contain(labelVan(pad)).and.not.contain(tekst(niet));
    });

  it('zegt na een tel dat het bestand gemaakt wordt, en wie stopt krijgt het niet', async () => {
    const element = await maak();
    // Het verkleinen wacht tot de toets het loslaat: zo duurt het maken zo lang als nodig is.
    let laatLos = (): void => {};
    const los = new Promise<void>((verder) => (laatLos = verder));
    const echt = globalThis.CompressionStream;
    class Traag {
      readonly readable: ReadableStream<Uint8Array>;
      readonly writable: WritableStream<BufferSource>;
      constructor(vorm: CompressionFormat) {
        const { readable, writable } = new echt(vorm);
        const wachtEven = new TransformStream<Uint8Array, Uint8Array>({
          async transform(stuk, uit) {
            await los;
            uit.enqueue(stuk);
          },
        });
        this.readable = readable.pipeThrough(wachtEven as never);
        this.writable = writable as WritableStream<BufferSource>;
      }
    }
    globalThis.CompressionStream = Traag as never;
    try {
      const bestanden = await slaOp(element, async () => {
        await kiesVorm(element, 'xlsx');
        const menu = vind(schaduw(element), 'header details');
        await wacht(() => menu.querySelector('progress') !== null, 'de balk komt');
        expect(tekstVan(menu.querySelector('[role="status"] label'))).to.equal(tekst('uitvoer.bezig'));
        vindAlle(menu, 'button')
          .find((knop) => tekstVan(knop) === tekst('uitvoer.stop'))
          ?.click();
        await wacht(() => menu.querySelector('progress') === null, 'de balk gaat weg');
        expect(schaduw(element).activeElement).to.equal(vindAlle(menu, 'button')[0]);
        laatLos();
        globalThis.CompressionStream = echt;
        await kiesVorm(element, 'csv');
      });
      expect(bestanden.map(({ naam }) => naam.split('.').at(-1))).to.deep.equal(['csv']);
    } finally {
      globalThis.CompressionStream = echt;
    }
  });

  it('zegt in het menu dat het niet lukte, als het van deze cijfers niet kan', async () => {
    const element = await maak();
    const niveaus = Array.from({ length: 51 }, (_, nummer) => ({ code: `niveau ${nummer}`, plaatsen: 4 }));
    element.value = { ...voorbeeldInvoer(), zorgzwaarte: { gekozen: null, niveaus } };
    await kiesVorm(element, 'xlsx');
    await wacht(() => bericht(element) !== '', 'het bericht komt niet');
    expect(bericht(element)).to.equal(tekst('uitvoer.mislukt'));
    expect(schaduw(element).querySelector('header details [role="alert"]')).not.to.equal(null);
  });

  it('het menu hangt over het scherm, en gaat dicht met Escape of door ernaast verder te gaan', async () => {
    const element = await maak();
    const menu = vind<HTMLDetailsElement>(schaduw(element), 'header details');
    const eronder = vind(schaduw(element), '[data-pad="/plaatsen"]');
    // In het element zelf: een bladzijde die nog geschoven staat schuift mee met wat er later onder komt.
    const hoogte = (): number => eronder.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const hoog = hoogte();
    const open = async (): Promise<void> => {
      vind(menu, 'summary').click();
      await wacht(() => vindAlle(menu, 'button').length > 0, 'het menu gaat open');
      await element.updateComplete;
      expect(menu.open).to.equal(true);
    };
    await open();
    expect(hoogte(), 'er verspringt niets').to.equal(hoog);
    vindAlle(menu, 'button')[0]?.focus();
    await sendKeys({ press: 'Escape' });
    expect(menu.open).to.equal(false);
    expect(schaduw(element).activeElement).to.equal(vind(menu, 'summary'));
    await open();
    eronder.focus();
    expect(menu.open).to.equal(false);
    await open();
    vindAlle(menu, 'button')[0]?.focus();
    const buiten = document.createElement('button');
    document.body.append(buiten);
    buiten.focus();
    buiten.remove();
    expect(menu.open, 'wie het element uit gaat laat niets over de pagina hangen').to.equal(false);
    await open();
    // Een lege plek van de pagina: daar gaat geen focus heen.
    const leeg = document.createElement('div');
    leeg.style.cssText = 'position: fixed; inset: auto 0 0; block-size: 20px;';
    document.body.append(leeg);
    try {
      const { left, top } = leeg.getBoundingClientRect();
      const position: [number, number] = [Math.ceil(left) + 5, Math.ceil(top) + 5];
      await sendMouse({ type: 'click', position });
      expect(menu.open, 'ook een klik op een lege plek van de pagina is ernaast').to.equal(false);
      await open();
      element.remove();
      document.body.append(element);
      expect(menu.open).to.equal(true);
      await sendMouse({ type: 'click', position });
      expect(menu.open, 'ook na verplaatsen').to.equal(false);
    } finally {
      element.remove();
      leeg.remove();
      await resetMouse();
    }
  });

  it('op een smal scherm is Escape alleen in het menu voor het menu', async () => {
    const element = await maak();
    element.style.inlineSize = '320px';
    const menu = vind<HTMLDetailsElement>(schaduw(element), 'header details');
    vind(menu, 'summary').click();
    await wacht(() => vindAlle(menu, 'button').length > 0, 'het menu gaat open');
    const plaatsen = vind(schaduw(element), '[data-pad="/plaatsen"]');
    let gehoord = 0;
    const hoor = ({ key }: KeyboardEvent): void => void (gehoord += Number(key === 'Escape'));
    document.addEventListener('keydown', hoor);
    try {
      plaatsen.focus();
      await sendKeys({ press: 'Escape' });
      expect(gehoord, 'een dialoog om het element hoort haar').to.equal(1);
      expect(menu.open).to.equal(true);
      expect(schaduw(element).activeElement).to.equal(plaatsen);
      const knop = vindAlle(menu, 'button')[0];
      knop?.focus();
      knop?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, composed: true }),
      );
      expect(menu.open, 'wie nog aan het samenstellen is, breekt alleen dat af').to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(menu.open).to.equal(false);
      expect(gehoord, 'deze is voor het menu').to.equal(2);
    } finally {
      document.removeEventListener('keydown', hoor);
    }
  });

  it('opnieuw beginnen zet alles terug, en is zelf ongedaan te maken', async () => {
    const element = await maak();
    const begin = element.value;
    await typ(element, '/inkomen/maandsalaris', '5000');
    vind<HTMLDetailsElement>(schaduw(element), 'header details').open = true;
    const knop = (naam: 'actie.beginOpnieuw' | 'actie.ongedaan'): HTMLElement | undefined =>
      vindAlle(schaduw(element), 'button').find((kandidaat) => tekstVan(kandidaat) === tekst(naam));
    await wacht(() => knop('actie.beginOpnieuw') !== undefined);
    knop('actie.beginOpnieuw')?.click();
    await element.updateComplete;
    expect(element.value).to.deep.equal(begin);
    knop('actie.ongedaan')?.click();
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 5000 });
  });
});

describe('openen', () => {
  it('is ongedaan te maken', async () => {
    const element = await maak();
    const voor = element.value;
    await openBestand(element, JSON.stringify({ ...voorbeeldInvoer(), plaatsen: 5 }));
    vindAlle(schaduw(element), 'button')
      .find((kandidaat) => tekstVan(kandidaat) === tekst('actie.ongedaan'))
      ?.click();
    expect(element.value).to.deep.equal(voor);
  });

  it('de knop opent het venster om te kiezen', async () => {
    const element = await maak();
    const bestand = schaduw(element).querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    let keren = 0;
    bestand.addEventListener('click', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      keren += 1;
    });
    await druk(element, 'openen');
    expect(keren).to.equal(1);
  });

  for (const [naam, inhoud] of [
    ['geen JSON', 'dit is geen json'],
    ['een leeg bestand', ''],
    ['een half bestand', '{"versie":1,'],
    ['een lijst', '[]'],
    ['null', 'null'],
    ['een tekst', '"tarief"'],
    ['een andere versie', '{"versie":2,"plaatsen":4}'],
    ['een ander soort bestand', '{"name":"zo-thuis","dependencies":{}}'],
    ['een leeg object', '{}'],
    ['alleen prototypesleutels', '{"__proto__":{"versie":1,"plaatsen":4},"constructor":{"prototype":{"x":1}}}'],
    ['blokken van het verkeerde soort', '{"versie":1,"inkomen":"x"}'],
    ['een te groot bestand', `{"versie":1,"naam":"${'x'.repeat(1_000_001)}"}`],
    ['een veel te groot bestand', `{"versie":1,"naam":"${'x'.repeat(4_100_000)}"}`],
    ['diep genest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ] as const) {
    it(`${naam}: een bericht, en er verandert niets`, async () => {
      const element = await maak();
      await typ(element, '/inkomen/maandsalaris', '4.321,50');
      const voor = element.value;
      kiesBestand(element, inhoud);
      await wacht(() => bericht(element) !== '', 'het bericht komt niet');
      expect(bericht(element)).to.equal(
        `${tekst('melding.fout')}: ${tekst('openen.mislukt', { bestand: 'tarief.json' })}`,
      );
      expect(element.value).to.deep.equal(voor);
      expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('4.321,50');
      expect(Reflect.get({}, 'versie')).to.equal(undefined);
    });
  }

  it('een goed bestand vervangt alles, getypte tekst inbegrepen', async () => {
    const element = await maak();
    await typ(element, '/inkomen/maandsalaris', '4.321,50');
    await typ(element, '/huisvesting/bedragPerJaar', '24abc');
    const bestand = met(voorbeeldInvoer(), { '/plaatsen': 5, '/verzorging/groepen/0/aantal': 5 });
    await openBestand(element, JSON.stringify(bestand));
    expect(element.value).to.deep.equal(bestand);
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('4.100');
    expect((await veld(element, '/huisvesting/bedragPerJaar')).value).to.equal('24.000');
  });

  it('een goed bestand met prototypesleutels erin vervuilt niets', async () => {
    const element = await maak();
    await openBestand(
      element,
      JSON.stringify({ ...voorbeeldInvoer(), plaatsen: 5 }).replace('{', '{"__proto__":{"vervuild":1},'),
    );
    expect(element.value.plaatsen).to.equal(5);
    expect(Reflect.get({}, 'vervuild')).to.equal(undefined);
    expect(JSON.stringify(element.value)).not.to.contain('vervuild');
  });

  it('een half ingevuld bestand wordt geopend zoals het is', async () => {
    const element = await maak();
    const half = {
      versie: 1,
      plaatsen: 3,
      inkomen: { wijze: 'jaarinkomen', bedragPerJaar: null },
      tarievenset: { naam: 'leeg', datum: '2026-11-22' },
    };
    await openBestand(element, JSON.stringify(half));
    expect(element.value).to.deep.equal(half);
  });

  it('een goed bestand haalt het bericht van een slecht bestand weg', async () => {
    const element = await maak();
    kiesBestand(element, 'geen json');
    await wacht(() => bericht(element) !== '');
    await openBestand(element, JSON.stringify({ ...voorbeeldInvoer(), plaatsen: 5 }));
    expect(bericht(element)).to.equal('');
  });

  it('hetzelfde bestand kan twee keer achter elkaar', async () => {
    const element = await maak();
    const inhoud = JSON.stringify({ ...voorbeeldInvoer(), plaatsen: 5 });
    await openBestand(element, inhoud);
    await typ(element, '/plaatsen', '6');
    expect(schaduw(element).querySelector<HTMLInputElement>('input[type="file"]')?.value).to.equal('');
    await openBestand(element, inhoud);
    expect(element.value.plaatsen).to.equal(5);
  });

  it('een reset van het formulier gaat naar het begin, niet naar het bestand', async () => {
    const element = await maak();
    await openBestand(element, JSON.stringify({ ...voorbeeldInvoer(), plaatsen: 5 }));
    const form = document.createElement('form');
    element.replaceWith(form);
    form.append(element);
    form.reset();
    expect(element.value).to.deep.equal(vulAan({}, voorbeeld));
  });
});
