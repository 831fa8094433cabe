// Eén steunfiguur op papier: de antwoorden, de zeven punten van de definitie en de datum. Verder niets.
import { expect, waitUntil } from '@open-wc/testing';
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

/** De antwoorden op het vel, vraag voor vraag. */
function antwoorden(element: Form): string[][] {
  return vindAlle(vel(element), 'dt').map((vraag) => [tekstVan(vraag), tekstVan(vraag.nextElementSibling)]);
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
    window.print = () => void afgedrukt.push(tekstVan(vel(element)));
  }

  it('de knop bij een persoon drukt één keer af, met het vel van die persoon klaar', async () => {
    const element = await maak({ personen: [figuur('p1', 'Riet'), figuur('p2', 'Bob')] });
    leenPrinter(element);
    await open(element, 'Bob');
    await druk(element, 'actie.afdrukken');
    await waitUntil(() => afgedrukt.length > 0);
    expect(afgedrukt).to.have.length(1);
    expect(afgedrukt[0]).to.match(/^Bob /);
    expect(afgedrukt[0]).not.to.contain('Riet');
  });

  it('de knop bij wie openstaat drukt af wat er net getypt is', async () => {
    const element = await maak({ personen: [figuur('p1', 'Riet')] }, { 'persoon-id': 'p1' });
    leenPrinter(element);
    await typ(element, 'veld.naam', 'Oma Riet');
    await druk(element, 'actie.afdrukken');
    await waitUntil(() => afgedrukt.length > 0);
    expect(afgedrukt).to.have.length(1);
    expect(afgedrukt[0]).to.match(/^Oma Riet /);
  });

  it('op het vel staan alle antwoorden die er zijn, in de volgorde van het formulier', async () => {
    const element = await maakVol();
    drukAfMetBrowser();
    const lijst = antwoorden(element);
    const gegeven = lijst.map(([, antwoord]) => antwoord).join(' | ');
    for (const vrij of JSON.stringify(RIET).match(/Zz\d+|06 12|r@z\.z/g) ?? []) expect(gegeven).to.contain(vrij);
    expect(lijst).to.deep.include([tekst('veld.vertrouwensband', { wie: 'Riet' }), tekst('code.ja')]);
    expect(lijst).to.deep.include([tekst('veld.betaaldVoorHulp', { wie: 'Riet' }), tekst('code.nee')]);
    expect(lijst).to.deep.include([tekst('veld.opnieuwBekijken'), '13 april 2027']);
    expect(lijst.find(([vraag]) => vraag === tekst('veld.statusVerloop'))?.[1]).to.equal(
      '10 januari 2026: voorgesteld (een professional); 11 februari 2026: gevraagd (de jongere)',
    );
    expect(lijst.find(([vraag]) => vraag === tekst('veld.acties'))?.[1]).to.equal('Riet, Zz6, 12 maart 2026');
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
      const zinnen = vindAlle(vel(element), 'li strong').map(tekstVan);
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
    expect(tekstVan(vel(element).firstElementChild)).to.equal('Riet');
    expect(tekstVan(vel(element).lastElementChild)).to.equal(tekst('blad.afgedrukt', { datum: dag }));
  });

  it('het vel van wie openstaat is er alleen zolang de browser afdrukt', async () => {
    const element = await maakVol();
    expect(schaduw(element).querySelector('.papier')).to.equal(null);
    drukAfMetBrowser();
    expect(tekstVan(vel(element).firstElementChild)).to.equal('Riet');
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

  it('past op een A4 zonder zijwaarts te schuiven', async () => {
    const element = await maakVol();
    drukAfMetBrowser();
    // 210 mm min twee marges van 15 mm.
    (element.parentElement as HTMLElement).style.setProperty('inline-size', '180mm');
    metPapier(element);
    expect(vel(element).scrollWidth).to.be.at.most(Math.ceil(vel(element).getBoundingClientRect().width));
  });

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
