// Eén steunfiguur op papier: de antwoorden, de zeven punten van de definitie en de datum. Verder niets.
import { expect, waitUntil } from '@open-wc/testing';
import type { Dossier, Steunfiguren } from '../../../src/domein/dossier/dossier.js';
import { toetsDefinitie } from '../../../src/domein/netwerk/toets-definitie.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  druk,
  figuur,
  type Form,
  maak,
  schaduw,
  tekst,
  tekstVan,
  toets,
  toonOverzicht,
  typ,
  vind,
  vindAlle,
  zoekVerder,
  klapOpen,
  open,
  zoekActie,
} from './hulp.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import { maakVol, RIET, VOL } from './voorbeeld.js';

const VOORBEELD = (await (await fetch('/test/voorbeelden/dossier.json')).json()) as Dossier;
const STEUNFIGUREN: Steunfiguren = {
  personen: VOORBEELD.personen ?? null,
  toestemming: VOORBEELD.toestemming ?? null,
};

const echt = window.print.bind(window);
let afgedrukt: string[] = [];

/** De bezoeker drukt af met de browser. */
function drukAfMetBrowser(): void {
  window.dispatchEvent(new Event('beforeprint'));
}

/** Het vel dat er nu klaarstaat. */
function vel(element: Form): HTMLElement {
  return vind(schaduw(element), '.papier');
}

function naamOpVel(element: Form): string {
  return tekstVan(vind(vel(element), 'header h3'));
}

/** De antwoorden op het vel, vraag voor vraag. */
function antwoorden(element: Form): string[][] {
  return vindAlle(vel(element), 'dt').map((vraag) => [tekstVan(vraag), tekstVan(vraag.nextElementSibling)]);
}

/** De rijen onder “Wie doet wat?”, met de lege om bij te schrijven. */
function rijen(element: Form): string[][] {
  return vindAlle(vel(element), 'tbody tr').map((rij) => [...rij.children].map(tekstVan));
}

function zichtbaar(element: Form): string[] {
  return vindAlle(schaduw(element), 'h2, h3, h4, h5, p, dt, dd, li, button, input, a, summary')
    .filter((plek) => plek.checkVisibility() && !plek.closest('[role=status]'))
    .filter((plek) => !plek.closest('.papier'))
    .map((plek) => `${plek.localName} ${tekstVan(plek)}`);
}

describe('afdrukken', () => {
  beforeEach(() => {
    afgedrukt = [];
  });
  afterEach(() => {
    window.print = echt;
    window.dispatchEvent(new Event('afterprint'));
    zonderPapier();
  });

  function leenPrinter(element: Form): void {
    window.print = () => void afgedrukt.push(naamOpVel(element));
  }

  it('de knop bij een persoon drukt één keer af, met het vel van die persoon klaar', async () => {
    const element = await maak({ personen: [figuur('p1', 'Riet'), figuur('p2', 'Bob')] });
    leenPrinter(element);
    await open(element, 'Bob');
    await druk(element, 'actie.afdrukken');
    await waitUntil(() => afgedrukt.length > 0);
    expect(afgedrukt).to.have.length(1);
    expect(afgedrukt[0]).to.equal('Bob');
  });

  it('de knop bij wie openstaat drukt af wat er net getypt is', async () => {
    const element = await maak({ personen: [figuur('p1', 'Riet')] }, { 'persoon-id': 'p1' });
    leenPrinter(element);
    await typ(element, 'veld.naam', 'Oma Riet');
    await druk(element, 'actie.afdrukken');
    await waitUntil(() => afgedrukt.length > 0);
    expect(afgedrukt).to.have.length(1);
    expect(afgedrukt[0]).to.equal('Oma Riet');
  });

  it('op het vel staan alle antwoorden die er zijn, in de volgorde van het formulier', async () => {
    const element = await maakVol();
    drukAfMetBrowser();
    const lijst = antwoorden(element);
    // De twijfel van een professional (Zz7) gaat niet mee naar huis.
    const vrijeTeksten = (JSON.stringify(RIET).match(/Zz\d+|06 12|r@z\.z/g) ?? []).filter((vrij) => vrij !== 'Zz7');
    expect(vrijeTeksten).to.have.length.above(10);
    for (const vrij of vrijeTeksten) expect(tekstVan(vel(element))).to.contain(vrij);
    expect(tekstVan(vel(element))).not.to.match(/Zz7\b/);
    expect(lijst).to.deep.include([tekst('veld.vertrouwensband', { wie: 'Riet' }), tekst('code.ja')]);
    expect(lijst).to.deep.include([tekst('veld.betaaldVoorHulp', { wie: 'Riet' }), tekst('code.nee')]);
    expect(lijst).to.deep.include([tekst('veld.opnieuwBekijken'), '13 april 2027']);
    expect(lijst.find(([vraag]) => vraag === tekst('veld.statusVerloop'))?.[1]).to.equal(
      '10 januari 2026: voorgesteld (een professional); 11 februari 2026: gevraagd (de jongere)',
    );
    expect(rijen(element)[0]).to.deep.equal(['Riet', 'Zz6', '12 maart 2026']);
    const vragen = lijst.map(([vraag]) => vraag);
    const aard = tekst('veld.aard', { wie: 'Riet' });
    expect(vragen.indexOf(tekst('veld.relatie'))).to.be.lessThan(vragen.indexOf(aard));
    expect(vragen.indexOf(aard)).to.be.lessThan(vragen.indexOf(tekst('veld.toelichting')));
  });

  it('wat niet is ingevuld staat er niet', async () => {
    const element = await maak(
      { personen: [figuur('p1', 'Riet', { blijftNaHulp: 'ja', verwachteDuur: ' ' })] },
      { 'persoon-id': 'p1' },
    );
    drukAfMetBrowser();
    expect(antwoorden(element)).to.deep.equal([[tekst('veld.blijftNaHulp', { wie: 'Riet' }), tekst('code.ja')]]);
  });

  for (const persoon of [RIET, figuur('p1', 'Riet'), figuur('p1', 'Riet', { volwassen: 'nee' })]) {
    it(`de zeven punten staan erop met hun uitkomst: ${Object.keys(persoon).length} antwoorden`, async () => {
      const element = await maak({ personen: [persoon] }, { 'persoon-id': 'p1' });
      drukAfMetBrowser();
      const zinnen = vindAlle(vel(element), '.punt strong').map(tekstVan);
      expect(zinnen).to.deep.equal(toets(element).map(({ kop }) => kop));
      // Een punt dat nog open is, is een vraag; de andere zijn een zin.
      expect(zinnen.map((zin) => zin.endsWith('?'))).to.deep.equal(
        toetsDefinitie(persoon).map(({ uitkomst }) => uitkomst === 'onbekend'),
      );
      expect(vindAlle(vel(element), 'a, button, input'), 'op papier is niets te bedienen').to.deep.equal([]);
    });
  }

  it('naam en dag staan erop', async () => {
    const element = await maakVol();
    drukAfMetBrowser();
    const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${vandaag()}T00:00Z`),
    );
    expect(naamOpVel(element)).to.equal('Riet');
    expect(tekstVan(vel(element).lastElementChild)).to.equal(
      `${tekst('blad.afgedrukt', { datum: dag })} ${tekst('blad.bron')}`,
    );
  });

  it('het vel van wie openstaat is er alleen zolang de browser afdrukt', async () => {
    const element = await maakVol();
    expect(schaduw(element).querySelector('.papier')).to.equal(null);
    drukAfMetBrowser();
    expect(naamOpVel(element)).to.equal('Riet');
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(schaduw(element).querySelector('.papier')).to.equal(null);
  });

  it('op het scherm staat het vel er niet, op papier alleen het vel', async () => {
    const element = await maakVol();
    drukAfMetBrowser();
    await klapOpen(element);
    expect(vel(element).checkVisibility()).to.equal(false);
    expect(zichtbaar(element).length).to.be.greaterThan(30);
    metPapier(element);
    expect(vel(element).checkVisibility()).to.equal(true);
    expect(zichtbaar(element)).to.deep.equal([]);
  });

  it('zonder iemand om af te drukken komt het formulier zelf op papier, zonder knoppen', async () => {
    const element = await maak(VOL);
    drukAfMetBrowser();
    metPapier(element);
    expect(schaduw(element).querySelector('.papier')).to.equal(null);
    expect(zichtbaar(element).join(' ')).to.contain('Riet');
    expect(
      vindAlle(schaduw(element), 'button').filter(
        (knop) => knop.checkVisibility() && knop.closest('.knoppen, .wegen, .verder'),
      ),
    ).to.deep.equal([]);
  });

  it('het overzicht komt met zijn eigen knop op één A4: de tabel, de vragen en de dag, zonder knoppen', async () => {
    const element = await maak(VOL);
    await toonOverzicht(element);
    let gedrukt = 0;
    window.print = () => void (gedrukt += 1);
    await druk(element, 'actie.afdrukken');
    await waitUntil(() => gedrukt > 0);
    expect(gedrukt).to.equal(1);
    (element.parentElement as HTMLElement).style.setProperty('inline-size', '180mm');
    metPapier(element);
    const blad = vind(schaduw(element), '.overzicht');
    expect(schaduw(element).querySelector('.papier')).to.equal(null);
    expect(vind(blad, 'table').checkVisibility()).to.equal(true);
    expect(vind(blad, '.afgedrukt').checkVisibility()).to.equal(true);
    expect(vindAlle(blad, '.knop').filter((knop) => knop.checkVisibility())).to.deep.equal([]);
    // 297 mm min twee marges van 15 mm, bij 96 punten per inch.
    expect(blad.getBoundingClientRect().height).to.be.at.most((267 / 25.4) * 96);
    expect(blad.scrollWidth).to.be.at.most(Math.ceil(blad.getBoundingClientRect().width));
  });

  it('vanaf het begin drukt één tik het overzicht af', async () => {
    const element = await maak(VOL);
    const gedrukt: string[] = [];
    window.print = () => void gedrukt.push(tekstVan(vind(schaduw(element), '#overzicht-titel')));
    zoekActie(element, 'drukOverzicht')?.click();
    await waitUntil(() => gedrukt.length > 0);
    expect(gedrukt).to.deep.equal([tekst('overzicht.titel')]);
    // Wie klaar is met afdrukken gaat van daar terug.
    await druk(element, 'actie.naarIedereen');
    expect(zoekActie(element, 'drukOverzicht')).not.to.equal(undefined);
  });

  for (const [wat, waarde] of [
    ['één steunfiguur uit het voorbeeld', STEUNFIGUREN],
    ['iemand bij wie alles is ingevuld', VOL],
  ] as const) {
    for (const invuller of ['jongere', 'professional']) {
      it(`${wat} past op één A4, voor een ${invuller}`, async () => {
        const id = waarde.personen?.find(({ naam }) => /Riet/.test(naam))?.id ?? '';
        const element = await maak(waarde, { 'persoon-id': id, leeftijd: '15', invuller });
        drukAfMetBrowser();
        // 210 mm min twee marges van 15 mm.
        (element.parentElement as HTMLElement).style.setProperty('inline-size', '180mm');
        metPapier(element);
        const { width, height } = vel(element).getBoundingClientRect();
        expect(vel(element).scrollWidth).to.be.at.most(Math.ceil(width));
        expect(height).to.be.at.most((267 / 25.4) * 96);
        expect(getComputedStyle(vind(vel(element), '.naast')).display, 'de stijl van het vel doet mee').to.equal(
          'flex',
        );
      });
    }
  }

  it('wat iemand doet staat er als tegels, met voor wie; wat niet gekozen is ook', async () => {
    const element = await maak(STEUNFIGUREN, { 'persoon-id': 'p4', invuller: 'jongere' });
    drukAfMetBrowser();
    expect(vindAlle(vel(element), '.tegels li').map(tekstVan)).to.deep.equal([
      'Luistert voor jou',
      'Helpt mee voor jou, voor je ouder',
      'Geeft raad niet gekozen',
    ]);
    expect(vindAlle(vel(element), '.tegels svg')).to.have.length(3);
    expect(tekstVan(vind(vel(element), '.van'))).to.equal('Jouw steunfiguur');
  });

  it('er is ruimte om bij te schrijven: onder wie doet wat, en voor wat de steunfiguur zelf wil zeggen', async () => {
    const element = await maak(STEUNFIGUREN, { 'persoon-id': 'p4', invuller: 'jongere' });
    drukAfMetBrowser();
    const leeg = rijen(element).filter((rij) => rij.every((cel) => cel === ''));
    expect(leeg.length).to.be.at.least(1);
    metPapier(element);
    for (const lijn of vindAlle(vel(element), '.schrijf')) {
      expect(lijn.getBoundingClientRect().height).to.be.at.least((6.9 / 25.4) * 96);
    }
    expect(vindAlle(vel(element), 'h4').map(tekstVan)).to.include('Wat oma zelf wil zeggen');
  });

  const JA = { doel: 'delen', door: ['jongere'], datum: '2026-11-01', wijze: 'mondeling' } as const;
  for (const [wat, erbij, staatEr] of [
    ['wie ja zei, en wanneer', { toestemming: [JA] }, ['Jij Ja, op 1 november 2026']],
    [
      'wie het niet meer wil',
      { toestemming: [{ ...JA, ingetrokkenOp: '2026-11-09' }] },
      ['Jij Niet meer, vanaf 9 november 2026'],
    ],
    [
      'wie nee zei, en wie het later zegt',
      {
        toestemming: [
          { doel: 'delen', door: ['jongere'], antwoord: 'nee', antwoordOp: '2026-11-02' },
          { doel: 'delen', door: ['ouder'], antwoord: 'later', antwoordOp: '2026-11-02' },
        ],
      },
      ['Jij Nee, op 2 november 2026', 'Een ouder Vraag het later opnieuw'],
    ],
    ['dat het nog niet gevraagd is', {}, []],
    ['bij een behandeling: vraag het de behandelaar', { toestemming: [JA], doorvragen: { behandeling: 'ja' } }, []],
  ] as const) {
    it(`onder “Wie dit mag lezen” staat ${wat}`, async () => {
      const element = await maak({ personen: [figuur('p1', 'Riet', {})], ...erbij } as Steunfiguren, {
        'persoon-id': 'p1',
        invuller: 'jongere',
      });
      drukAfMetBrowser();
      const deel = vindAlle(vel(element), '.papierdeel').find((plek) => tekstVan(plek).startsWith(tekst('blad.lezen')));
      expect(vindAlle(deel as HTMLElement, 'dl > div').map(tekstVan)).to.deep.equal([...staatEr]);
      const zin = 'doorvragen' in erbij ? tekst('blad.lezen.behandeling') : tekst('blad.lezen.nog');
      expect(vindAlle(deel as HTMLElement, 'p').map(tekstVan)).to.deep.equal(staatEr.length > 0 ? [] : [zin]);
    });
  }

  it('een andere knop ruimt het vel weer op', async () => {
    const element = await maak({ personen: [figuur('p1', 'Riet')] });
    leenPrinter(element);
    await open(element, 'Riet');
    await druk(element, 'actie.afdrukken');
    await waitUntil(() => afgedrukt.length > 0);
    await zoekVerder(element);
    expect(schaduw(element).querySelector('.papier')).to.equal(null);
  });
});
