// Alles met alleen een toetsenbord, en de focus is nooit weg: van leeg tot een bewaarde persoon, wijzigen, weghalen, ongedaan maken en doorvragen.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import {
  blok,
  deel,
  druk,
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
} from './hulp.js';

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

const doorvraagvak = (element: Form): HTMLElement => blok(element, 'doorvragen.titel');
const kop = (element: Form, id: string) => (): Element | null => schaduw(element).querySelector(`#${id}`);

describe('toetsenbord', () => {
  it('Tab komt langs elke knop, elke uitklapper en elk zichtbaar veld, in de volgorde van het scherm, en er weer uit', async () => {
    const { voor, na, element } = await tussenKnoppen();
    voor.focus();
    const bezocht = await tabNaar(() => na);
    const vast = vindAlle(schaduw(element), 'input:not([type=radio]), select, button, summary, a').filter((doel) =>
      doel.checkVisibility(),
    );
    expect(vast.length).to.be.greaterThan(20);
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
  }).timeout(60_000);

  it('een hele wandeling: invullen, bewaren, wijzigen, ongedaan maken, weghalen en doorvragen', async () => {
    const { voor, element } = await tussenKnoppen();
    voor.focus();

    // Wie, wat voor wie, en vertrouwen
    await typOver(() => veld(element, 'veld.naam'), 'Oma Riet');
    const relatie = veld<HTMLSelectElement>(element, 'veld.relatie');
    await tabNaar(() => relatie);
    await sendKeys({ press: 'ArrowDown' });
    // Waar de lijst openklapt kiest Enter.
    if (relatie.value === '') await sendKeys({ press: 'Enter' });
    await spatie(element, () => keuze(element, 'veld.functies', 'emotioneel'));
    await spatie(element, () => keuze(element, 'veld.voor', 'jongere'));
    await spatie(element, () => keuze(element, 'veld.vertrouwensband', 'ja'));
    await spatie(element, () => keuze(element, 'veld.vertrouwensbandMet', 'jongere'));

    // Een stap van de status
    await enter(element, () => vind(deel(element, 'afspraken'), 'summary'));
    expect(deel(element, 'afspraken').open).to.equal(true);
    await waitUntil(() => zoekKnop(element, 'actie.stapErbij'), 'het deel blijft leeg');
    await enter(element, () => knop(element, 'actie.stapErbij'));
    await wachtOpFocus(() => knop(element, 'actie.stapErbij'), 'de knop');
    expect(rijen(element, 'statusVerloop')).to.have.length(1);

    // Toestemming, verderop in hetzelfde deel
    await spatie(element, () => keuze(element, 'veld.door', 'jongere', blok(element, 'toestemming.delen')));

    await enter(element, () => knop(element, 'actie.bewaren'));
    expect(staatOpen(element)).to.equal(false);
    await wachtOpFocus(() => zoekKnop(element, 'actie.wijzigen', 'Oma Riet'), 'wijzigen');
    expect(enige(element)).to.deep.include({
      naam: 'Oma Riet',
      relatie: 'oma',
      steun: [{ functie: 'emotioneel', voor: 'jongere' }],
    });
    expect(enige(element).steunfiguur).to.deep.include({ vertrouwensband: 'ja', vertrouwensbandMet: ['jongere'] });
    expect(element.value.toestemming).to.deep.equal([{ doel: 'delen', door: ['jongere'] }]);

    // Wijzigen: de stap van de status krijgt haar inhoud
    await sendKeys({ press: 'Enter' });
    await wachtOpFocus(kop(element, 'persoon-titel'), 'de persoon');
    verwachtZichtbaar(metFocus() as Element);
    await typOver(() => veld(element, 'veld.naam'), 'Oma');
    await enter(element, () => vind(deel(element, 'afspraken'), 'summary'));
    await spatie(element, () => keuze(element, 'veld.status', 'voorgedragen'));
    await enter(element, () => knop(element, 'actie.bewaren'));
    await wachtOpFocus(() => zoekKnop(element, 'actie.wijzigen', 'Oma'), 'wijzigen');
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
    await enter(element, () => knop(element, 'actie.verwijderen', 'Oma'));
    await wachtOpFocus(kop(element, 'weg'), 'de vraag of het moet');
    verwachtZichtbaar(metFocus() as Element);
    expect(personen(element)).to.have.length(1);
    await enter(element, () => knop(element, 'code.nee'));
    await wachtOpFocus(kop(element, 'lijst-titel'), 'de lijst');
    await enter(element, () => knop(element, 'actie.verwijderen', 'Oma'));
    await enter(element, () => knop(element, 'code.ja', 'Oma'));
    await wachtOpFocus(kop(element, 'lijst-titel'), 'de lijst');
    expect(personen(element)).to.deep.equal([]);

    // Doorvragen
    await enter(element, () => knop(element, 'actie.niemand'));
    await wachtOpFocus(kop(element, 'vraag'), 'de eerste vraag');
    verwachtZichtbaar(metFocus() as Element);
    await typOver(() => veld(element, 'doorvragen.naam', doorvraagvak(element)), 'Ans');
    await enter(element, () => knop(element, 'actie.zetErbij', '', doorvraagvak(element)));
    await wachtOpFocus(kop(element, 'antwoord'), 'het veld');
    await enter(element, () => knop(element, 'actie.verder'));
    await wachtOpFocus(kop(element, 'vraag'), 'de tweede vraag');
    expect(tekstVan(metFocus())).to.equal(tekst('doorvraag.wie-luistert'));
    await enter(element, () => knop(element, 'actie.nuNiet'));
    await wachtOpFocus(kop(element, 'vraag'), 'de derde vraag');
    await enter(element, () => knop(element, 'actie.stoppen'));
    await wachtOpFocus(kop(element, 'lijst-titel'), 'de lijst');
    expect(personen(element).map(({ naam }) => naam)).to.deep.equal(['Ans']);
  }).timeout(120_000);

  it('de pijlen kiezen tussen vaste antwoorden', async () => {
    const { voor, element } = await tussenKnoppen();
    voor.focus();
    await spatie(element, () => keuze(element, 'veld.langdurig', 'ja'));
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(enige(element).steunfiguur?.langdurig).to.equal('nee');
    expect(metFocus()).to.equal(keuze(element, 'veld.langdurig', 'nee'));
  }).timeout(60_000);

  it('een punt van de toets en een fout brengen de focus naar hun vraag, ook in een dicht deel', async () => {
    const { element } = await tussenKnoppen();
    const rol = vindAlle<HTMLAnchorElement>(vind(schaduw(element), '.toets'), 'a').find(
      (link) => tekstVan(link) === tekst('vulin.aard'),
    );
    rol?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => zoekKeuzes(element, 'veld.aard'), 'het deel blijft leeg');
    await wachtOpFocus(() => keuze(element, 'veld.aard', 'formeel'), 'de vraag');
    expect(deel(element, 'samenwerken').open).to.equal(true);
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
  type Stap = readonly [TekstSleutel, wie?: string];

  const WANDELINGEN: readonly (readonly [string, Parameters<typeof maak>, readonly Stap[]])[] = [
    [
      'toevoegen, bewaren zonder naam en annuleren',
      [EEN],
      [['actie.toevoegen'], ['actie.bewaren'], ['actie.annuleren']],
    ],
    ['wijzigen en bewaren', [EEN], [['actie.wijzigen', 'Riet'], ['actie.bewaren']]],
    [
      'weghalen, toch niet, en dan wel',
      [EEN],
      [['actie.verwijderen', 'Riet'], ['code.nee'], ['actie.verwijderen', 'Riet'], ['code.ja', 'Riet']],
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
        ['actie.niemand'],
        ['actie.hierNiemand'],
        ...Array.from({ length: 8 }, (): Stap => ['actie.nuNiet']),
        ['actie.bewaren'],
        ['actie.stoppen'],
      ],
    ],
    ['een gat in het overzicht', [EEN], [['doorvraag.waar-heen'], ['actie.nuNiet'], ['actie.stoppen']]],
    [
      'alles ongedaan maken en opnieuw doen',
      [EEN],
      [
        ['doorvraag.waar-heen'],
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
        if (!zoekKnop(element, sleutel, wie)) await klapOpen(element);
        const doel = knop(element, sleutel, wie);
        openEromheen(doel);
        doel.focus();
        expect(metFocus(), 'anders bewijst dit niets').to.equal(doel);
        await druk(element, sleutel, wie);
        await element.updateComplete;
        expect(schaduw(element).activeElement, `na ${tekst(sleutel)} ${wie ?? ''}`).not.to.equal(null);
      }
    });
  }
});

function naamVan(plek: Element): string {
  return tekstVan(plek) || plek.id || tekstVan(plek.closest('label'));
}
