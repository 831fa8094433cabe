// Alles met alleen een toetsenbord, en de focus is nooit weg: van leeg tot een bewaarde persoon, wijzigen, weghalen, ongedaan maken en doorvragen.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  deel,
  enige,
  figuur,
  keuze,
  klapOpen,
  knop,
  maak,
  metFocus,
  openEromheen,
  personen,
  rijen,
  schaduw,
  staatOpen,
  tekst,
  tekstVan,
  veld,
  vind,
  vindAlle,
  wachtOpFocus,
  zoekKeuzes,
  zoekKnop,
  TAG,
  type Form,
  zoekKaart,
  zoekActie,
  zoekKnopVerder,
  voegToe,
  zoekAntwoordkaart,
} from './hulp.js';
import { VOL } from './voorbeeld.js';

const HOOGSTE = 200;

async function tussenKnoppen(): Promise<{ voor: HTMLButtonElement; na: HTMLButtonElement; element: Form }> {
  const plek = await fixture(
    html`<div><button>voor</button><steunfiguur-form></steunfiguur-form><button>na</button></div>`,
  );
  const [voor, na] = vindAlle<HTMLButtonElement>(plek, 'button');
  if (!voor || !na) throw new Error('geen knoppen');
  const element = vind<Form>(plek, TAG);
  await element.updateComplete;
  return { voor, na, element };
}

/** Drukt op Tab tot dit de focus heeft, en geeft wat onderweg de focus had. De focus moet onderweg steeds te zien zijn. */
async function tabNaar(doel: () => Element | undefined): Promise<Element[]> {
  const bezocht: Element[] = [];
  for (let keer = 0; keer < HOOGSTE && metFocus() !== doel(); keer += 1) {
    await sendKeys({ press: 'Tab' });
    const nu = metFocus();
    if (!nu || nu === document.body) throw new Error('de focus is weg');
    verwachtZichtbaar(nu);
    bezocht.push(nu);
  }
  expect(metFocus(), 'met Tab te bereiken').to.equal(doel());
  return bezocht;
}

function verwachtZichtbaar(plek: Element): void {
  // In een datumveld staat de focus op een deel ervan (dag, maand, kalender); dat deel laat de browser zelf oplichten.
  if (plek.matches('[type=date]')) return;
  const { outlineStyle, outlineWidth } = getComputedStyle(plek);
  expect(outlineStyle, `de rand om ${plek.localName} ${plek.id || plek.outerHTML}`).not.to.equal('none');
  expect(parseFloat(outlineWidth)).to.be.at.least(1);
}

async function enter(element: Form, doel: () => HTMLElement): Promise<void> {
  await tabNaar(doel);
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

async function spatie(element: Form, doel: () => HTMLElement): Promise<void> {
  await tabNaar(doel);
  await sendKeys({ type: ' ' });
  await element.updateComplete;
}

/** Typt in plaats van wat er stond, toets voor toets: in één keer verliest WebKit een teken dat twee keer voorkomt. */
async function typOver(doel: () => HTMLInputElement, getypt: string): Promise<void> {
  await tabNaar(doel);
  for (const _ of doel().value) {
    await sendKeys({ press: 'Delete' });
    await sendKeys({ press: 'Backspace' });
  }
  for (const teken of getypt) await sendKeys({ type: teken });
}

/** Naar de volgende stap van wie openstaat. */
async function volgende(element: Form): Promise<void> {
  await enter(element, () => vind(schaduw(element), '.stap:not([hidden]) .verderknop'));
}

const doorvraagvak = (element: Form): HTMLElement => vind(schaduw(element), '.rustig');
const kop = (element: Form, id: string) => (): Element | null => schaduw(element).querySelector(`#${id}`);

describe('toetsenbord', () => {
  it('Tab komt langs elke knop, elke uitklapper en elk zichtbaar veld, in de volgorde van het scherm, en er weer uit', async () => {
    const { voor, na, element } = await tussenKnoppen();
    await voegToe(element);
    voor.focus();
    const bezocht = await tabNaar(() => na);
    const vast = vindAlle(schaduw(element), 'input:not([type=radio]), select, button, summary, a').filter((doel) =>
      doel.checkVisibility(),
    );
    expect(vast.length).to.be.greaterThan(12);
    expect(bezocht.filter((doel) => vast.includes(doel as HTMLElement)).map(naamVan)).to.deep.equal(vast.map(naamVan));
    // Van een groep rondjes is één te bereiken met Tab; de pijlen doen de rest.
    const groepen = new Set(
      vindAlle<HTMLInputElement>(schaduw(element), '.velden input[type=radio]')
        .filter((rondje) => rondje.checkVisibility())
        .map(({ name }) => name),
    );
    const bereikt = new Set(
      bezocht.filter((doel) => doel.matches('input[type=radio]')).map((doel) => (doel as HTMLInputElement).name),
    );
    expect(bereikt).to.deep.equal(groepen);
  });

  it('een hele wandeling: invullen, bewaren, wijzigen, ongedaan maken, weghalen en doorvragen', async () => {
    const { voor, element } = await tussenKnoppen();
    voor.focus();
    await enter(element, () => zoekActie(element, 'toevoegen') ?? element);
    await wachtOpFocus(kop(element, 'persoon-titel'), 'de persoon');

    // Wie, wat voor wie, en vertrouwen
    await typOver(() => veld(element, 'veld.naam'), 'Oma Riet');
    await spatie(element, () => keuze(element, 'veld.relatie', 'oma'));
    await volgende(element);
    await spatie(element, () => keuze(element, 'veld.functies', 'emotioneel'));
    await spatie(element, () => keuze(element, 'veld.voor', 'jongere'));
    await volgende(element);
    await spatie(element, () => keuze(element, 'veld.vertrouwensband', 'ja'));
    await spatie(element, () => keuze(element, 'veld.vertrouwensbandMet', 'jongere'));

    // Een stap van de status
    await volgende(element);
    await enter(element, () => vind(deel(element, 'afspraken'), 'summary'));
    expect(deel(element, 'afspraken').open).to.equal(true);
    await waitUntil(() => zoekKnop(element, 'actie.stapErbij'), 'het deel blijft leeg');
    await enter(element, () => knop(element, 'actie.stapErbij'));
    await wachtOpFocus(() => knop(element, 'actie.stapErbij'), 'de knop');
    expect(rijen(element, 'statusVerloop')).to.have.length(1);

    // Toestemming, verderop in hetzelfde deel
    await spatie(element, () => keuze(element, 'veld.antwoord', 'ja', zoekAntwoordkaart(element, 'delen', 'jongere')));

    await enter(element, () => knop(element, 'actie.klaar'));
    expect(staatOpen(element)).to.equal(false);
    await wachtOpFocus(() => zoekKaart(element, 'Oma Riet'), 'wijzigen');
    expect(enige(element)).to.deep.include({
      naam: 'Oma Riet',
      relatie: 'oma',
      steun: [{ functie: 'emotioneel', voor: 'jongere' }],
    });
    expect(enige(element).steunfiguur).to.deep.include({ vertrouwensband: 'ja', vertrouwensbandMet: ['jongere'] });
    expect(element.value.toestemming).to.deep.equal([
      { doel: 'delen', door: ['jongere'], antwoord: 'ja', antwoordOp: vandaag(), datum: vandaag() },
    ]);

    // Wijzigen: de stap van de status krijgt haar inhoud
    await sendKeys({ press: 'Enter' });
    await wachtOpFocus(kop(element, 'persoon-titel'), 'de persoon');
    verwachtZichtbaar(metFocus() as Element);
    await typOver(() => veld(element, 'veld.naam'), 'Oma');
    for (const _ of ['doet', 'tijd', 'samen']) await volgende(element);
    await enter(element, () => vind(deel(element, 'afspraken'), 'summary'));
    await spatie(element, () => keuze(element, 'veld.status', 'voorgedragen'));
    await enter(element, () => knop(element, 'actie.klaar'));
    await wachtOpFocus(() => zoekKaart(element, 'Oma'), 'wijzigen');
    expect(enige(element).steunfiguur?.status).to.equal('voorgedragen');

    // Ongedaan: eerst de status, dan de naam; daarna opnieuw
    await enter(element, () => knop(element, 'actie.ongedaan'));
    expect(enige(element).steunfiguur?.status ?? null).to.equal(null);
    expect(metFocus()).to.equal(knop(element, 'actie.ongedaan'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(enige(element).naam).to.equal('Oma Riet');
    await enter(element, () => knop(element, 'actie.opnieuw'));
    expect(enige(element).naam).to.equal('Oma');

    // Weghalen, met een vraag ervoor
    voor.focus();
    await enter(element, () => zoekKaart(element, 'Oma') ?? element);
    await enter(element, () => knop(element, 'actie.verwijderen'));
    await wachtOpFocus(kop(element, 'weg'), 'de vraag of het moet');
    verwachtZichtbaar(metFocus() as Element);
    expect(personen(element)).to.have.length(1);
    await enter(element, () => knop(element, 'code.nee'));
    await wachtOpFocus(() => zoekKnop(element, 'actie.verwijderen'), 'de knop die het vroeg');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await enter(element, () => knop(element, 'code.ja'));
    await wachtOpFocus(kop(element, 'lijst-titel'), 'de lijst');
    expect(personen(element)).to.deep.equal([]);

    // Doorvragen
    await enter(element, () => zoekKnopVerder(element) ?? element);
    await wachtOpFocus(kop(element, 'vraag'), 'de eerste vraag');
    verwachtZichtbaar(metFocus() as Element);
    await typOver(() => veld(element, 'doorvragen.naam', doorvraagvak(element)), 'Ans');
    await enter(element, () => knop(element, 'actie.nogIemand', '', doorvraagvak(element)));
    await wachtOpFocus(kop(element, 'antwoord'), 'het veld');
    await enter(element, () => knop(element, 'actie.verder'));
    await wachtOpFocus(kop(element, 'vraag'), 'de tweede vraag');
    expect(tekstVan(metFocus())).to.equal(tekst('doorvraag.wie-luistert'));
    await enter(element, () => knop(element, 'actie.nuNiet'));
    await wachtOpFocus(kop(element, 'vraag'), 'de derde vraag');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    await wachtOpFocus(kop(element, 'lijst-titel'), 'de lijst');
    expect(personen(element).map(({ naam }) => naam)).to.deep.equal(['Ans']);
  });

  it('een heel gesprek op een smal scherm: vier mensen met hun relatie in weinig handelingen, en dan kiezen', async () => {
    const { voor, element } = await tussenKnoppen();
    Object.assign((element.parentElement as HTMLElement).style, { maxWidth: '375px' });
    element.setAttribute('invuller', 'jongere');
    element.setAttribute('leeftijd', '13');
    await element.updateComplete;
    const antwoord = (): HTMLInputElement => vind(schaduw(element), '#antwoord');
    const actie = (naam: string, id?: string) => (): HTMLElement => {
      const doel = zoekActie(element, naam, id);
      if (!doel) throw new Error(`geen knop ${naam}`);
      return doel;
    };
    // Een getypte naam is één handeling, en elke Enter ook; met Tab loopt de bezoeker er alleen heen.
    let handelingen = 0;
    const druk = async (doel: () => HTMLElement): Promise<void> => {
      await enter(element, doel);
      handelingen += 1;
    };
    voor.focus();
    await druk(actie('zoekVerder'));
    await wachtOpFocus(kop(element, 'vraag'), 'de vraag');
    const mensen = [
      ['Ans', 'tante'],
      ['Bob', 'buur'],
      ['Cor', 'coach'],
      ['Dirk', 'leraar'],
    ] as const;
    for (const [naam, relatie] of mensen) {
      await tabNaar(antwoord);
      for (const teken of naam) await sendKeys({ type: teken });
      handelingen += 1;
      await druk(actie('kiesRelatie', relatie));
      await druk(actie('zetErbij'));
      await wachtOpFocus(antwoord, 'het lege veld');
    }
    expect(personen(element).map(({ naam, relatie }) => [naam, relatie])).to.deep.equal(
      mensen.map((paar) => [...paar]),
    );
    expect(handelingen).to.be.at.most(16);
    expect(personen(element).some(({ steunfiguur }) => steunfiguur)).to.equal(false);
    for (let vraag = 0; vraag < 9; vraag += 1) {
      await tabNaar(antwoord);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await wachtOpFocus(kop(element, 'vraag'), 'de volgende vraag');
    }
    const [ans] = personen(element);
    await druk(actie('kiesOm', ans?.id));
    await druk(actie('kies'));
    expect(personen(element).map(({ steunfiguur }) => steunfiguur?.aangeduidDoor ?? [])).to.deep.equal([
      ['jongere'],
      [],
      [],
      [],
    ]);
  });

  it('de pijlen kiezen tussen vaste antwoorden', async () => {
    const { voor, element } = await tussenKnoppen();
    await voegToe(element);
    zoekActie(element, 'toonStap', 'tijd')?.click();
    await element.updateComplete;
    voor.focus();
    await spatie(element, () => keuze(element, 'veld.langdurig', 'ja'));
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(enige(element).steunfiguur?.langdurig).to.equal('nee');
    expect(metFocus()).to.equal(keuze(element, 'veld.langdurig', 'nee'));
  });

  it('"Meer" bij de relatie brengt de focus naar de eerste relatie die erbij kwam', async () => {
    const { voor, element } = await tussenKnoppen();
    await voegToe(element);
    const codes = (): string[] =>
      vindAlle<HTMLInputElement>(schaduw(element), '[data-pad="/relatie"]').map(({ value }) => value);
    const eerder = codes();
    voor.focus();
    await spatie(element, () => knop(element, 'actie.meer'));
    const erbij = codes().find((code) => !eerder.includes(code));
    expect(erbij, 'anders bewijst dit niets').to.be.a('string');
    expect((metFocus() as HTMLInputElement).value).to.equal(erbij);
  });

  it('een punt van de toets en een fout brengen de focus naar hun vraag, ook in een dicht deel', async () => {
    const { element } = await tussenKnoppen();
    await voegToe(element);
    zoekActie(element, 'vouwToets')?.click();
    await element.updateComplete;
    const rol = vindAlle<HTMLAnchorElement>(vind(schaduw(element), '.toets'), 'a').find(
      (link) => tekstVan(link) === tekst('nog.aard', { wie: tekst('persoon.deze') }),
    );
    rol?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => zoekKeuzes(element, 'veld.aard'), 'het deel blijft leeg');
    await wachtOpFocus(() => keuze(element, 'veld.aard', 'formeel'), 'de vraag');
    expect(keuze(element, 'veld.aard', 'formeel').checkVisibility()).to.equal(true);
    expect(location.hash).to.equal('');
  });
});

describe('de focus is nooit weg', () => {
  const EEN = { personen: [figuur('p1', 'Riet', { steun: [{ functie: 'emotioneel', voor: 'jongere' }] })] };
  const METRIJEN = {
    personen: [
      figuur('p1', 'Riet', {
        steunfiguur: { statusVerloop: [{ status: 'gevraagd' }, { status: 'akkoord' }], acties: [{ wat: 'belt' }] },
      }),
    ],
  };
  /** Een knop met haar tekst, of met haar handeling op het begin. */
  type Stap = readonly [TekstSleutel | 'openen' | 'toevoegen' | 'zoekVerder' | 'toonOverzicht', wie?: string];

  const WANDELINGEN: readonly (readonly [string, Parameters<typeof maak>, readonly Stap[]])[] = [
    ['toevoegen, bewaren zonder naam en annuleren', [EEN], [['toevoegen'], ['actie.bewaren'], ['actie.annuleren']]],
    ['wijzigen en bewaren', [EEN], [['openen', 'p1'], ['actie.bewaren']]],
    [
      'weghalen, toch niet, en dan wel',
      [EEN],
      [['openen', 'p1'], ['actie.verwijderen'], ['code.nee'], ['actie.verwijderen'], ['code.ja']],
    ],
    [
      'een stap erbij en alle stappen weer weg',
      [METRIJEN, { 'persoon-id': 'p1' }],
      [
        ['actie.stapErbij'],
        ['actie.verwijderen', `${tekst('veld.statusVerloop')} 2`],
        ['actie.verwijderen', `${tekst('veld.statusVerloop')} 2`],
        ['actie.verwijderen', `${tekst('veld.statusVerloop')} 1`],
        ['actie.verwijderen', `${tekst('veld.acties')} 1`],
      ],
    ],
    [
      'doorvragen tot en met niemand',
      [],
      [
        ['zoekVerder'],
        ['actie.verder'],
        ...Array.from({ length: 8 }, (): Stap => ['actie.nuNiet']),
        ['actie.bewaren'],
        ['actie.terug'],
      ],
    ],
    [
      'een gat in het overzicht',
      [EEN],
      [['toonOverzicht'], ['actie.vraagDoor', tekst('doorvraag.waar-heen')], ['actie.nuNiet'], ['actie.stoppen']],
    ],
    [
      'alles ongedaan maken en opnieuw doen',
      [EEN],
      [
        ['toonOverzicht'],
        ['actie.vraagDoor', tekst('doorvraag.waar-heen')],
        ['actie.nuNiet'],
        ['actie.nuNiet'],
        ['actie.ongedaan'],
        ['actie.ongedaan'],
        ['actie.opnieuw'],
        ['actie.opnieuw'],
      ],
    ],
  ];

  for (const [naam, begin, stappen] of WANDELINGEN) {
    it(`na ${naam}`, async () => {
      const element = await maak(...begin);
      for (const [sleutel, wie] of stappen) {
        const zoek = (): HTMLButtonElement | undefined =>
          sleutel.includes('.') ? zoekKnop(element, sleutel as TekstSleutel, wie) : zoekActie(element, sleutel, wie);
        if (!zoek()) await klapOpen(element);
        const doel = zoek();
        if (!doel) throw new Error(`geen knop ${sleutel} ${wie ?? ''}`);
        await openEromheen(doel);
        doel.focus();
        expect(metFocus(), 'anders bewijst dit niets').to.equal(doel);
        doel.click();
        await element.updateComplete;
        expect(schaduw(element).activeElement, `na ${sleutel} ${wie ?? ''}`).not.to.equal(null);
      }
    });
  }
});

describe('de kop die blijft staan', () => {
  for (const stap of ['wie', 'doet', 'tijd', 'samen']) {
    // Wie verder geschoven is komt van onderaf bij het volgende: dan houdt de browser op bij de bovenrand, en daar ligt de kop.
    for (const geschoven of [false, true]) {
      it(`ligt in de stap ${stap} nooit over wat met Tab de focus krijgt${geschoven ? ', ook na schuiven' : ''}`, async () => {
        const element = await maak(VOL, { 'persoon-id': 'p1', leeftijd: '13' });
        const vak = element.parentElement as HTMLElement;
        vak.style.setProperty('max-inline-size', '375px');
        vak.style.setProperty('padding-block', '400px');
        zoekActie(element, 'toonStap', stap)?.click();
        await element.updateComplete;
        await wachtOpFocus(() => schaduw(element).querySelector(`#stap-titel-${stap}`), 'de kop van de stap');
        const kop = vind(schaduw(element), '.phead');
        const onder: string[] = [];
        let gehad = 0;
        for (; gehad < 60; gehad += 1) {
          if (geschoven) window.scrollTo(0, document.documentElement.scrollHeight);
          await sendKeys({ press: 'Tab' });
          const plek = metFocus();
          if (!plek || !vind(schaduw(element), '.persoon').contains(plek)) break;
          if (kop.contains(plek)) continue;
          const zichtbaar = (plek.closest('label') ?? plek).getBoundingClientRect();
          if (zichtbaar.top < kop.getBoundingClientRect().bottom) onder.push(naamVan(plek));
        }
        expect(gehad).to.be.greaterThan(8);
        expect(onder).to.deep.equal([]);
      }).timeout(30_000);
    }
  }
});

function naamVan(plek: Element): string {
  return tekstVan(plek) || plek.id || tekstVan(plek.closest('label'));
}
