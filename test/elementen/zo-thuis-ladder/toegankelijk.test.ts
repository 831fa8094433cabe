// Axe op elke toestand waarin een bezoeker de ladder kan tegenkomen, en de ladder op een smal scherm en op papier.
import { expect, fixture, html } from '@open-wc/testing';
import { dubbeleIds, toetsToegankelijkheid } from '../../suites/toegankelijk.suite.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import {
  druk,
  drukAf,
  kiesTrede,
  type Ladderelement,
  ladderVan,
  maak,
  maakSam,
  openAlles,
  SAM,
  schaduw,
  TAG,
  tekstVan,
  typ,
  vind,
  vindAlle,
} from './hulp.js';

afterEach(zonderPapier);

async function vol(attributen: Readonly<Record<string, string>> = {}): Promise<Ladderelement> {
  return openAlles(await maakSam(attributen));
}

/** De ladder van Sam in een vak met deze opmaak. */
async function inVak(opmaak: Readonly<Record<string, string>>, lezer = 'ouder'): Promise<Ladderelement> {
  const vak = await fixture<HTMLElement>(html`<div><zo-thuis-ladder lezer=${lezer}></zo-thuis-ladder></div>`);
  for (const [eigenschap, waarde] of Object.entries(opmaak)) vak.style.setProperty(eigenschap, waarde);
  const element = vind<Ladderelement>(vak, TAG);
  element.dossierStore.vervang(SAM);
  await element.updateComplete;
  return openAlles(element);
}

toetsToegankelijkheid(TAG, {
  leeg: () => maak(),
  'voor een professional, met alles open': () => vol(),
  'voor een ouder, met alles open': () => vol({ lezer: 'ouder' }),
  'voor een kind, met alles open': () => vol({ lezer: 'kind' }),
  'voor een raadslid, met alles open': () => vol({ lezer: 'raadslid' }),
  'bij een gesloten plek': async () => {
    const element = await vol();
    await kiesTrede(element, 'jeugdzorgplus');
    return element;
  },
  'bij een gezinshuis': async () => {
    const element = await vol();
    await kiesTrede(element, 'gezinshuis');
    return element;
  },
  'met fouten': async () => {
    const element = await maak(ladderVan('thuis', null), { required: '' });
    await druk(element, 'toevoegen');
    await typ(element, '/verloop/0/van', 'ooit');
    await typ(element, '/wensKind', `111222333 ${'x'.repeat(2000)}`);
    element.reportValidity();
    await element.updateComplete;
    return element;
  },
  'alleen lezen': () => vol({ readonly: '' }),
  uitgeschakeld: () => vol({ disabled: '' }),
  'in het Engels': () => vol({ lang: 'en' }),
  donker: () => inVak({ 'color-scheme': 'dark', 'background-color': 'Canvas', color: 'CanvasText' }),
  smal: () => inVak({ 'inline-size': '320px' }),
  'op papier': async () => {
    const element = await vol();
    await drukAf(element);
    return metPapier(element);
  },
});

describe('op een smal scherm', () => {
  for (const lezer of ['professional', 'kind', 'raadslid']) {
    it(`${lezer}: past in 320 px, ook twee plekken naast elkaar: niets schuift`, async () => {
      const element = await inVak({ 'inline-size': '320px' }, lezer);
      const rand = element.getBoundingClientRect().right + 1;
      const eruit = vindAlle(schaduw(element), '.scherm *').filter((deel) => deel.getBoundingClientRect().right > rand);
      expect(eruit.map((deel) => deel.outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(vindAlle(schaduw(element), '.naastelkaar td').length).to.be.above(7);
      const schuift = vindAlle(schaduw(element), '.scherm *').filter(
        ({ scrollWidth, clientWidth, localName }) => localName === 'div' && scrollWidth > clientWidth + 1,
      );
      expect(schuift.map((deel) => deel.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }
});

describe('op papier', () => {
  for (const lezer of ['professional', 'ouder', 'kind', 'raadslid']) {
    it(`${lezer}: staat alles in woorden op één A4, zonder velden`, async () => {
      // De breedte van A4 zonder marges van 2 cm, op 96 punten per inch; de hoogte net zo.
      const element = await inVak({ 'inline-size': '642px' }, lezer);
      const papier = await drukAf(element);
      metPapier(element);
      expect(getComputedStyle(vind(schaduw(element), '.scherm')).display).to.equal('none');
      expect(vindAlle(papier, 'input, select, textarea, button, a')).to.deep.equal([]);
      const { height } = papier.getBoundingClientRect();
      expect(height).to.be.within(100, 971);
      expect(tekstVan(papier).includes('Bij oma slapen in het weekend.')).to.equal(lezer !== 'raadslid');
    });
  }

  it('staat er op het scherm niet', async () => {
    const element = await maakSam();
    expect(vindAlle(schaduw(element), '.papier')).to.deep.equal([]);
    expect(getComputedStyle(await drukAf(element)).display).to.equal('none');
  });
});

describe('wie luistert', () => {
  const ladder = {
    kader: 'ots',
    machtiging: { soort: 'uithuisplaatsing', stand: 'gevraagd' },
    huidig: { trede: 'gezinshuis', intensiteit: { eenheid: 'weekend-per-maand', aantal: 1 } },
    gewenst: { trede: 'netwerkpleegzorg', intensiteit: { eenheid: 'weekend-per-maand', aantal: 2 } },
    familiegroepsplan: { stand: 'gemaakt' },
  };

  /** Wat er van een veld te horen is: het label, en de groepen eromheen. */
  function teHoren(vak: HTMLInputElement): string {
    const label = vak.ariaLabel ?? [...(vak.labels ?? [])].map(tekstVan).join(' ');
    const wortel = vak.getRootNode() as ShadowRoot;
    const groepen: string[] = [];
    for (let om = vak.parentElement; om; om = om.parentElement) {
      const door = om.getAttribute('aria-labelledby');
      if (om.matches('fieldset')) groepen.push(tekstVan(vind(om, 'legend')));
      else if (om.matches('[role="group"]'))
        groepen.push(door ? tekstVan(wortel.getElementById(door)) : (om.ariaLabel ?? ''));
    }
    return label && [label, ...groepen].join(' | ');
  }

  for (const lezer of ['professional', 'ouder', 'kind'] as const)
    it(`hoort van elk veld een naam, en geen twee velden heten hetzelfde (${lezer})`, async () => {
      const element = await openAlles(await maak({ ...SAM.ladder, ...ladder } as never, { lezer }, SAM));
      const velden = vindAlle<HTMLInputElement>(schaduw(element), '[part="afweging"] :is(input, select, textarea)');
      expect(velden.length).to.be.above(30);
      const namen = velden.map(teHoren);
      expect(velden.filter((_, nummer) => !namen[nummer]).map(({ dataset }) => dataset['pad'])).to.deep.equal([]);
      expect(namen.filter((een, nummer) => namen.indexOf(een) !== nummer)).to.deep.equal([]);
    });
});

// Elk veld dat er kan zijn staat er dan: bij nu en bij gewenst, op het werkblad en bij Even op adem.
describe('met alles ingevuld en alles open', () => {
  const plek = {
    duur: 'kort',
    intensiteit: { eenheid: 'weekend-per-maand', aantal: 2 },
    intensiteitenOok: [{ eenheid: 'vakantie', aantal: 1 }],
    respijt: true,
    respijtPlek: 'anders',
    respijtPlekTekst: 'Bij de manege.',
    bijWie: 'p4',
  };
  const ladder = {
    huidig: { ...plek, trede: 'thuis-ambulant' },
    gewenst: { ...plek, trede: 'netwerkpleegzorg' },
    dreigendeBreakdown: 'ja',
    kader: 'ots',
    machtiging: { soort: 'uithuisplaatsing', stand: 'gevraagd', datum: '2026-12-01' },
    pleegcontractOp: '2026-11-01',
  };

  for (const lezer of ['professional', 'ouder', 'kind', 'raadslid'])
    it(`staat geen id er twee keer (${lezer})`, async () => {
      const element = await openAlles(await maak({ ...SAM.ladder, ...ladder } as never, { lezer }, SAM));
      await drukAf(element);
      expect(dubbeleIds(element)).to.deep.equal([]);
      if (lezer === 'raadslid') return;
      for (const pad of ['/huidig/respijtPlek', '/gewenst/respijtPlek'])
        expect(vindAlle(schaduw(element), `[data-pad="${pad}"]`), pad).to.have.lengthOf(1);
    });
});
