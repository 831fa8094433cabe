// Eén bezoek van begin tot eind met echte toetsen, van buiten de kaart tot eruit, en dat de focus na geen enkele knop weg is.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TekstSleutel } from '../../../src/elementen/netwerk-kaart/teksten.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  blok,
  DRIE,
  druk,
  hoor,
  type Kaart,
  keuze,
  kies,
  klikOp,
  knoop,
  knop,
  maak,
  meervoud,
  metCtrl,
  metFocus,
  open,
  openAlles,
  opKaart,
  paneel,
  persoon,
  SAM,
  schaduw,
  TAG,
  tekst,
  tekstVan,
  toets,
  typ,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
  toonBand,
  toonLijst,
  zetVan,
} from './hulp.js';
import { type Maat, opGewoneMaat, opMaat } from './maat.js';

const HOOGSTE = 200;

async function tussenKnoppen(): Promise<{ voor: HTMLButtonElement; na: HTMLButtonElement; element: Kaart }> {
  const plek = await fixture(html`<div><button>voor</button><netwerk-kaart></netwerk-kaart><button>na</button></div>`);
  const [voor, na] = vindAlle<HTMLButtonElement>(plek, 'button');
  if (!voor || !na) throw new Error('geen knoppen');
  const element = vind<Kaart>(plek, TAG);
  await element.updateComplete;
  return { voor, na, element };
}

/** Drukt op Tab tot dit de focus heeft, en geeft wat onderweg de focus had. */
async function tabNaar(doel: () => Element | null | undefined): Promise<Element[]> {
  const bezocht: Element[] = [];
  for (let keer = 0; keer < HOOGSTE && metFocus() !== doel(); keer += 1) {
    await sendKeys({ press: 'Tab' });
    const nu = metFocus();
    if (!nu || nu === document.body) throw new Error('de focus is weg');
    bezocht.push(nu);
  }
  expect(metFocus(), 'met Tab te bereiken').to.equal(doel());
  return bezocht;
}

async function enter(element: Kaart, doel: () => HTMLElement): Promise<void> {
  await tabNaar(doel);
  await toets(element, 'Enter');
}

/** Toets voor toets: in één keer verliest WebKit een teken dat twee keer voorkomt. */
async function typToetsen(element: Kaart, getypt: string): Promise<void> {
  for (const teken of getypt) await sendKeys({ type: teken });
  await element.updateComplete;
}

const id = (element: Kaart, naam: string): string => {
  const wie = element.value.personen?.find((kandidaat) => kandidaat.naam === naam);
  if (!wie) throw new Error(`${naam} staat er niet op`);
  return wie.id;
};

describe('<netwerk-kaart>: een heel bezoek met alleen toetsen', () => {
  it('Tab komt langs elke knop, elk veld en elke uitklapper, één keer langs de kaart, en er weer uit', async () => {
    const { voor, na, element } = await tussenKnoppen();
    element.value = DRIE;
    await element.updateComplete;
    voor.focus();
    const bezocht = await tabNaar(() => na);
    // Een rij rondjes of tabbladen is één stop.
    const gewoon = vindAlle(schaduw(element), 'input, select, textarea, button, summary').filter(
      (doel) => doel.checkVisibility() && doel.tabIndex >= 0 && !doel.matches('[type=radio]:not(:checked)'),
    );
    expect(gewoon.length).to.be.greaterThan(20);
    const naam = (doel: Element): string => `${doel.localName} ${tekstVan(doel).slice(0, 40)}`;
    expect(bezocht.filter((doel) => gewoon.includes(doel as HTMLElement)).map(naam)).to.deep.equal(gewoon.map(naam));
    expect(bezocht.filter((doel) => doel.matches('[data-knoop]'))).to.deep.equal([knoop(element)]);
  });

  it('van leeg naar een band met een kwaliteit, een steunfiguur, een nieuwe naam, en weer terug', async () => {
    const { voor, element } = await tussenKnoppen();
    voor.focus();
    await tabNaar(() => vind(schaduw(element), '#naam'));
    await typToetsen(element, 'Ria');
    await toets(element, 'Enter');
    await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'wie er net bij kwam');
    await toets(element, 'Escape');
    voor.focus();
    await tabNaar(() => vind(schaduw(element), '#naam'));
    await typToetsen(element, 'Buur');
    await toets(element, 'Enter');
    const [oma, buur] = [id(element, 'Ria'), id(element, 'Buur')];
    await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'wie er net bij kwam');
    await toets(element, 'Escape');
    voor.focus();

    // Naar de kaart, en iedereen een plek. Tab komt terug bij wie het laatst de focus had; Home gaat naar het midden.
    await tabNaar(() => knoop(element, buur));
    await toets(element, 'Home');
    await wachtOpFocus(() => knoop(element), 'het midden');
    await toets(element, 'ArrowDown');
    await wachtOpFocus(() => knoop(element, buur), 'de eerste zonder ring');
    await toets(element, 'ArrowRight');
    await wachtOpFocus(() => knoop(element, oma), 'de volgende zonder ring');
    await toets(element, '1', ']');
    expect(persoon(element, oma)).to.include({ ring: 1, sector: 'familie' });
    expect(metFocus(), 'na verplaatsen').to.equal(knoop(element, oma));
    await toets(element, 'ArrowDown');
    await wachtOpFocus(() => knoop(element, buur), 'wie verder weg staat');
    await toets(element, '2', ']', ']', ']');
    expect(persoon(element, buur)).to.include({ ring: 2, sector: 'buurt' });
    expect(opKaart(element, buur)).to.equal(
      ['Buur', tekst('soort.netwerk'), tekst('code.buurt'), tekst('ring.2'), tekst('kaart.kent.geen')].join(', '),
    );

    // Een band, en hoe die is
    await toets(element, 'v', 'ArrowUp', 'Enter');
    expect(element.value.banden).to.deep.equal([{ van: buur, naar: oma, kwaliteit: '' }]);
    await wachtOpFocus(() => knoop(element, oma), 'met wie de band gelegd is');
    expect(opKaart(element, oma)).to.contain(meervoud('kaart.kent', 1));
    await toets(element, 's', 'Enter');
    await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'het paneel');
    await enter(element, () => vind(paneel(element), `[data-actie="toonBand"][data-id="${buur}"]`));
    const kwaliteit = vind<HTMLSelectElement>(paneel(element), `[data-veld="kwaliteit:${buur}"]`);
    await tabNaar(() => kwaliteit);
    await toets(element, 'ArrowDown');
    // Waar de lijst openklapt kiest Enter.
    if (kwaliteit.value === '') await toets(element, 'Enter');
    expect(element.value.banden).to.deep.equal([{ van: buur, naar: oma, kwaliteit: 'steunend' }]);
    await hoor(element, tekst('gedaan.verbinden.steunend', { naam: 'Ria', ander: 'Buur' }));
    await toets(element, 'Escape');
    await wachtOpFocus(() => knoop(element, oma), 'de kaart');
    expect(persoon(element, oma).steunfiguur).to.deep.equal({});

    // Terug en weer vooruit, met de focus waar zij was
    await metCtrl(element, 'z');
    expect(element.value.banden).to.deep.equal([{ van: buur, naar: oma, kwaliteit: '' }]);
    await hoor(element, tekst('gedaan.ongedaan'));
    await metCtrl(element, 'y');
    expect(element.value.banden?.[0]?.kwaliteit).to.equal('steunend');
    expect(metFocus()).to.equal(knoop(element, oma));

    // Een andere naam, en dan weg
    await toets(element, 'F2');
    await wachtOpFocus(() => schaduw(element).querySelector('#veld-naam'), 'de naam');
    await toets(element, 'End');
    await typToetsen(element, ' Riet');
    expect(persoon(element, oma).naam).to.equal('Ria Riet');
    await toets(element, 'Escape');
    await wachtOpFocus(() => knoop(element, oma), 'de kaart');
    await toets(element, 'Delete');
    await wachtOpFocus(() => schaduw(element).querySelector('#weg'), 'de vraag of het moet');
    await enter(element, () => knop(element, 'actie.verwijderJa'));
    expect(element.value.personen?.map(({ naam }) => naam)).to.deep.equal(['Buur']);
    expect(element.value.banden).to.deep.equal([]);
    await wachtOpFocus(() => knoop(element), 'het midden van de kaart');
  });

  it('v en Enter op iemand met wie al een band is laat de kwaliteit staan', async () => {
    const banden = [{ van: 'c', naar: 'a', kwaliteit: 'spanning' as const }];
    const element = await maak({ ...DRIE, banden });
    knoop(element, 'a').focus();
    await toets(element, 'v', 'ArrowRight', 'Enter');
    expect(element.value.banden).to.deep.equal(banden);
    await open(element, 'a');
    await toonBand(element);
    await druk(element, 'actie.kiesBand');
    await klikOp(element, knoop(element, 'c'));
    expect(element.value.banden).to.deep.equal(banden);
  });

  it('een half gelegde band op het midden of op zichzelf legt niets', async () => {
    const element = await maak(DRIE);
    for (const doel of ['', 'a']) {
      knoop(element, 'a').focus();
      await toets(element, 'v');
      knoop(element, doel).focus();
      await toets(element, 'Enter');
      expect(element.value.banden ?? []).to.deep.equal([]);
      expect(vind(schaduw(element), '.bezig').hidden).to.equal(true);
      expect(metFocus()).to.equal(knoop(element, doel));
    }
  });

  it('de delen lopen rond met [ en ], ook vanaf wie nog geen deel heeft', async () => {
    const element = await maak({ ...DRIE, personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk' }] });
    knoop(element, 'a').focus();
    await toets(element, ']');
    expect(persoon(element, 'a').sector).to.equal('familie');
    await toets(element, '[');
    expect(persoon(element, 'a').sector).to.equal('professionals');
    await toets(element, ']');
    expect(persoon(element, 'a').sector).to.equal('familie');
    await metCtrl(element, 'z');
    await metCtrl(element, 'z');
    await metCtrl(element, 'z');
    expect(persoon(element, 'a').sector ?? null).to.equal(null);
    await toets(element, '[');
    expect(persoon(element, 'a').sector).to.equal('professionals');
  });

  it('in een uitgeschakeld formulier doet geen toets en geen klik op de kaart iets', async () => {
    const element = await maak({ ...DRIE, banden: [{ van: 'a', naar: 'c', kwaliteit: 'steunend' }] });
    await zetVan(element, 'ring', 'c', '2');
    const voor = element.value;
    element.disabled = true;
    await element.updateComplete;
    knoop(element, 'a').focus();
    await toets(element, '3', ']', '0', 's', 'v', 'ArrowRight', 'Enter', 'Delete', 'F2');
    await metCtrl(element, 'z');
    await klikOp(element, knoop(element, 'a'));
    expect(element.value).to.deep.equal(voor);
  });
});

describe('<netwerk-kaart>: de focus is nooit weg', () => {
  const TABBLADEN: Maat = { width: 800, height: 600 };
  const NAAST_ELKAAR: Maat = { width: 1280, height: 800 };

  beforeEach(() => opMaat(TABBLADEN));
  afterEach(opGewoneMaat);

  type Stap = readonly [TekstSleutel, wie?: string];
  type Begin = Parameters<typeof maak>;
  type Wandeling = readonly [naam: string, begin: Begin, stappen: readonly Stap[], maat?: Maat];

  const VANDAAG = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${vandaag()}T00:00Z`),
  );
  const MOMENTEN = [{ id: 'm', datum: '2026-01-01', naam: 'Toen', personen: DRIE.personen ?? [], banden: [] }];
  const WANDELINGEN: readonly Wandeling[] = [
    ['toevoegen zonder naam', [], [['actie.toevoegen']]],
    [
      'openen, weghalen, toch niet, en dan wel',
      [DRIE],
      [
        ['actie.openen', 'Mama'],
        ['actie.verwijderen', 'Mama'],
        ['actie.annuleren'],
        ['actie.verwijderen', 'Mama'],
        ['actie.verwijderJa'],
      ],
    ],
    ['openen en sluiten', [DRIE], [['actie.openen', 'Mama'], ['actie.sluiten']]],
    [
      'openen en terug naar de lijst ernaast',
      [DRIE],
      [
        ['actie.openen', 'Mama'],
        ['actie.naarLijst'],
        ['actie.openen', 'Mama'],
        ['actie.verwijderen', 'Mama'],
        ['actie.verwijderJa'],
      ],
      NAAST_ELKAAR,
    ],
    [
      'verbinden en losmaken',
      [DRIE],
      [
        ['actie.openen', 'Mama'],
        ['actie.verbind'],
        ['actie.verbinden'],
        ['actie.losmaken', 'Oma Riet'],
        ['actie.verbind'],
        ['actie.kiesBand'],
      ],
    ],
    [
      'met iedereen verbinden',
      [DRIE],
      [
        ['actie.openen', 'Mama'],
        ['actie.verbind'],
        ['actie.verbinden'],
        ['actie.verbind'],
        ['actie.verbinden'],
        ['actie.losmaken', 'Meester Jan'],
        ['actie.kiesPlek'],
      ],
    ],
    [
      'steunfiguur en weer niet',
      [DRIE],
      [
        ['actie.openen', 'Oma Riet'],
        ['actie.steunfiguurAan'],
        ['actie.steunfiguurUit'],
        ['actie.ongedaan'],
        ['actie.ongedaan'],
        ['actie.opnieuw'],
        ['actie.opnieuw'],
      ],
    ],
    [
      'een ouder die in het dossier toch steunfiguur was',
      [
        {
          ...DRIE,
          personen: [{ id: 'a', naam: 'Mama', soort: 'gezin', relatie: 'biologische-ouder', steunfiguur: {} }],
        },
      ],
      [['actie.openen', 'Mama'], ['actie.steunfiguurUit']],
    ],
    [
      'een deel erbij en weer weg',
      [DRIE],
      [['actie.sectorErbij'], ['actie.sectorWeg', tekst('code.buurt')], ['actie.ongedaan']],
    ],
    [
      'een moment vastleggen en alle momenten weghalen',
      [{ ...DRIE, momenten: MOMENTEN }],
      [['actie.vastleggen'], ['actie.verwijderen', '1 januari 2026 · Toen'], ['actie.verwijderen', VANDAAG]],
    ],
    ['groter en kleiner', [DRIE], [['actie.groter'], ['actie.groter'], ['actie.kleiner']]],
    ['alleen de kaart: openen en weghalen', [DRIE, { weergave: 'kaart' }], [['actie.vraag', tekst('code.buurt')]]],
    ['alleen de lijst: een plek kiezen', [DRIE, { weergave: 'lijst' }], [['actie.openen', 'Mama'], ['actie.kiesPlek']]],
  ];

  for (const [naam, begin, stappen, maat] of WANDELINGEN) {
    it(`na ${naam}`, async () => {
      if (maat) await opMaat(maat);
      const element = await maak(...begin);
      for (const [sleutel, wie] of stappen) {
        await openAlles(element);
        if (sleutel === 'actie.openen') await toonLijst(element);
        const doel =
          sleutel === 'actie.openen'
            ? vindAlle<HTMLButtonElement>(schaduw(element), '.lijst .regel').find(
                (kandidaat) => tekstVan(kandidaat.querySelector('.naam')) === wie,
              )
            : knop(element, sleutel, wie);
        if (!doel) throw new Error(`geen ${wie}`);
        doel.focus();
        expect(metFocus(), 'anders bewijst dit niets').to.equal(doel);
        doel.click();
        await element.updateComplete;
        await element.updateComplete;
        expect(schaduw(element).activeElement, `na ${tekst(sleutel)} ${wie ?? ''}`).not.to.equal(null);
      }
    });
  }

  it('na een lijst invoegen, ook als alleen de kaart te zien is', async () => {
    for (const weergave of ['beide', 'lijst', 'kaart']) {
      const element = await maak(null, { weergave });
      await openAlles(element);
      await typ(element, vind<HTMLTextAreaElement>(schaduw(element), '#csv'), 'Oma');
      for (const sleutel of ['actie.bekijk', 'actie.invoegen'] as const) {
        knop(element, sleutel).focus();
        await druk(element, sleutel);
        await element.updateComplete;
        expect(schaduw(element).activeElement, `${weergave}: ${sleutel}`).not.to.equal(null);
      }
    }
  });

  it('als het formulier ernaast de gekozen persoon weghaalt, blijft de kaart met Tab te bereiken', async () => {
    const element = await maak(waardeVan(SAM));
    knoop(element, 'p9').focus();
    await toets(element, 'ArrowRight');
    const wie = metFocus()?.getAttribute('data-knoop') ?? '';
    element.dossierStore.verwijderPersoon(wie);
    await element.updateComplete;
    expect(vindAlle(schaduw(element), '[data-knoop][tabindex="0"]')).to.deep.equal([knoop(element)]);
  });

  it('de keuze wat er te zien is houdt de focus', async () => {
    const element = await maak(DRIE);
    for (const code of ['kaart', 'lijst', 'beide']) {
      (await keuze(element, 'weergave')).focus();
      await kies(element, await keuze(element, 'weergave'), code);
      expect(metFocus()).to.equal(await keuze(element, 'weergave'));
    }
    expect(blok(element, 'kaart.titel').checkVisibility()).to.equal(true);
  });
});
