// vindHiaten: elk hiaat apart, hun volgorde, en het voorbeeld van het contract met de hand nagelopen.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DOORVRAGEN, SECTOREN } from '../../../src/domein/dossier/codes.js';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import { vindHiaten, type Hiaat } from '../../../src/domein/netwerk/index.js';
import { halfNetwerk, mens, runs, voorbeeld, ZAAD } from './hulp.js';

const CODES = [
  'sector-leeg',
  'functie-niet-gedekt',
  'niemand-blijft',
  'niemand-besluit-mee',
  'geen-verantwoordelijke',
  'niet-geplaatst',
];

/** De codes, met waar het over gaat erachter. */
const kort = (hiaten: readonly Hiaat[]): readonly string[] =>
  hiaten.map(({ code, over }) => [code, ...Object.values(over)].join(' '));

/** Eén persoon bij wie niets ontbreekt: alle functies, blijft, besluit mee, geplaatst. */
const compleet = mens('a', {
  sector: 'familie',
  ring: 1,
  blijftNaHulp: 'ja',
  steun: [{ functie: 'emotioneel' }, { functie: 'praktisch' }, { functie: 'informatief' }],
  steunfiguur: { rollen: ['besluitvorming'] },
});
const indeling = { sectoren: [{ code: 'familie' }] };
const hiaten = (...personen: readonly Persoon[]): readonly string[] => kort(vindHiaten({ personen, indeling }));

describe('vindHiaten', () => {
  it('vindt in het voorbeeld van het contract de vrijwilligers en de coach zonder ring', () => {
    expect(vindHiaten(voorbeeld)).to.deep.equal([
      { code: 'sector-leeg', over: { sector: 'georganiseerd' }, doorvraag: null },
      { code: 'niet-geplaatst', over: { persoon: 'p10' }, doorvraag: null },
    ]);
  });

  it('een leeg netwerk heeft geen hiaten: daar wordt doorgevraagd', () => {
    for (const personen of [undefined, null, []]) {
      expect(vindHiaten(personen === undefined ? {} : { personen })).to.deep.equal([]);
    }
  });

  it('noemt bij één kale persoon alles in vaste volgorde, met de vraag die erbij past', () => {
    expect(vindHiaten({ personen: [mens('a')] })).to.deep.equal([
      { code: 'sector-leeg', over: { sector: 'familie' }, doorvraag: 'verjaardag' },
      { code: 'sector-leeg', over: { sector: 'vrienden' }, doorvraag: 'online' },
      { code: 'sector-leeg', over: { sector: 'buurt' }, doorvraag: 'waar-heen' },
      { code: 'sector-leeg', over: { sector: 'onderwijs-werk' }, doorvraag: 'school-sport-werk' },
      { code: 'sector-leeg', over: { sector: 'vrije-tijd' }, doorvraag: 'school-sport-werk' },
      { code: 'sector-leeg', over: { sector: 'georganiseerd' }, doorvraag: null },
      { code: 'functie-niet-gedekt', over: { functie: 'emotioneel' }, doorvraag: 'wie-luistert' },
      { code: 'functie-niet-gedekt', over: { functie: 'praktisch' }, doorvraag: 'waar-heen' },
      { code: 'functie-niet-gedekt', over: { functie: 'informatief' }, doorvraag: 'wie-vertrouw-je' },
      { code: 'niemand-blijft', over: {}, doorvraag: 'wie-blijft' },
      { code: 'niemand-besluit-mee', over: {}, doorvraag: null },
      { code: 'niet-geplaatst', over: { persoon: 'a' }, doorvraag: null },
    ]);
  });

  it('geen hiaat als er niets ontbreekt', () => {
    expect(hiaten(compleet)).to.deep.equal([]);
  });

  it('sector-leeg: zonder indeling de gewone sectoren, maar niet de professionals', () => {
    const leeg = kort(vindHiaten({ personen: [compleet] }));
    expect(leeg).to.deep.equal(
      SECTOREN.filter((sector) => sector !== 'familie' && sector !== 'professionals').map(
        (sector) => `sector-leeg ${sector}`,
      ),
    );
    expect(kort(vindHiaten({ personen: [compleet], indeling: { sectoren: [] } }))).to.deep.equal(leeg);
  });

  it('sector-leeg: met een indeling precies haar sectoren, in haar volgorde', () => {
    const sectoren = ['professionals', 'moskee', 'constructor', 'familie'].map((code) => ({ code }));
    expect(vindHiaten({ personen: [compleet], indeling: { sectoren } })).to.deep.equal([
      { code: 'sector-leeg', over: { sector: 'professionals' }, doorvraag: null },
      { code: 'sector-leeg', over: { sector: 'moskee' }, doorvraag: null },
      { code: 'sector-leeg', over: { sector: 'constructor' }, doorvraag: null },
    ]);
  });

  it('sector-leeg: een sector zonder code is er geen', () => {
    const sectoren = [{ code: 'familie' }, { code: ' ' }];
    expect(vindHiaten({ personen: [compleet], indeling: { sectoren } })).to.deep.equal([]);
  });

  it('functie-niet-gedekt: wie de steun zelf geeft, krijgt haar niet', () => {
    expect(
      hiaten({
        ...compleet,
        steun: [
          { functie: 'emotioneel', richting: 'geeft' },
          { functie: 'praktisch' },
          { functie: 'informatief', richting: 'wederzijds' },
        ],
      }),
    ).to.deep.equal(['functie-niet-gedekt emotioneel']);
  });

  it('niemand-blijft: een professional die blijft telt niet', () => {
    const professional = mens('b', { soort: 'professional', ring: 3, blijftNaHulp: 'ja' });
    expect(hiaten({ ...compleet, blijftNaHulp: 'onbekend' }, professional)).to.deep.equal(['niemand-blijft']);
    expect(hiaten(compleet, professional)).to.deep.equal([]);
  });

  it('niemand-blijft: ook met alleen professionals', () => {
    expect(hiaten({ ...compleet, soort: 'professional' })).to.deep.equal(['niemand-blijft']);
  });

  it('niemand-besluit-mee: een andere rol is niet genoeg', () => {
    expect(hiaten({ ...compleet, steunfiguur: { rollen: ['uitvoering', 'advies'] } })).to.deep.equal([
      'niemand-besluit-mee',
    ]);
  });

  it('geen-verantwoordelijke: pas bij twee professionals, en alleen een van hen kan het zijn', () => {
    const [een, twee] = ['b', 'c'].map((id) => mens(id, { soort: 'professional', ring: 3 })) as [Persoon, Persoon];
    expect(hiaten(compleet, een)).to.deep.equal([]);
    expect(hiaten(compleet, een, twee)).to.deep.equal(['geen-verantwoordelijke']);
    expect(hiaten({ ...compleet, verantwoordelijk: true }, een, twee)).to.deep.equal(['geen-verantwoordelijke']);
    expect(hiaten(compleet, een, { ...twee, verantwoordelijk: true })).to.deep.equal([]);
  });

  it('niet-geplaatst: per persoon zonder ring, ook met een eigen plek op de kaart', () => {
    expect(hiaten(compleet, mens('b', { plek: { x: 0.5, y: 0.5 } }), mens('c', { ring: 2 }), mens('d'))).to.deep.equal([
      'niet-geplaatst b',
      'niet-geplaatst d',
    ]);
  });

  it(`houdt altijd de volgorde aan en verwijst alleen naar een bestaande vraag (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(halfNetwerk, (netwerk) => {
        const gevonden = vindHiaten(netwerk);
        const plaatsen = gevonden.map(({ code }) => CODES.indexOf(code));
        expect(plaatsen).to.deep.equal(plaatsen.toSorted((een, ander) => een - ander));
        for (const { doorvraag } of gevonden) {
          if (doorvraag !== null) expect(DOORVRAGEN).to.include(doorvraag);
        }
      }),
      runs(500),
    );
  });
});
