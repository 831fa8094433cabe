// toetsDefinitie: elke uitkomst van elke rij uit de tabel van het contract (dossier.md, zo-thuis-elementen/netwerk).

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import {
  beletselVoorSteunfiguur,
  magSteunfiguurZijn,
  toetsDefinitie,
  type KenmerkId,
} from '../../../src/domein/netwerk/index.js';
import { halfNetwerk, mens, personenVan, runs, voorbeeld, ZAAD } from './hulp.js';

const IDS = ['K1a', 'K1b', 'K2a', 'K2b', 'K3', 'K4', 'P0'];
const ERNST = { voldoet: 'geen', 'voldoet-niet': 'punt', onbekend: 'vraag' };
const CODES: Readonly<Record<string, readonly string[]>> = {
  K1a: ['k1a-voldoet', 'k1a-voldoet-niet', 'k1a-onbekend', 'k1a-niet-gevraagd'],
  K1b: ['k1b-voldoet', 'k1b-voldoet-niet', 'k1b-onbekend', 'k1b-met-wie-ontbreekt'],
  K2a: ['k2a-voldoet', 'k2a-voldoet-niet', 'k2a-onbekend'],
  K2b: ['k2b-voldoet', 'k2b-voldoet-niet', 'k2b-onbekend'],
  K3: [
    'k3-voldoet',
    'k3-voldoet-niet',
    'k3-onbekend',
    'k3-biologische-ouder',
    'k3-geen-biologische-ouder-wel-opvoeder',
  ],
  K4: ['k4-formeel', 'k4-informeel', 'k4-onbekend', 'benoeming-ontbreekt'],
  P0: ['p0-voldoet', 'p0-voldoet-niet', 'p0-onbekend', 'p0-professional', 'minderjarig'],
};

function rij(persoon: Persoon, id: KenmerkId): readonly string[] {
  const gevonden = toetsDefinitie(persoon).find((kenmerk) => kenmerk.id === id);
  return gevonden ? [gevonden.uitkomst, gevonden.code, gevonden.ernst] : [];
}
const codes = (persoon: Persoon): readonly string[] => toetsDefinitie(persoon).map(({ code }) => code);

type Geval = readonly [id: KenmerkId, naam: string, anders: Partial<Persoon>, uitkomst: string, code: string];

const GEVALLEN: readonly Geval[] = [
  ...(['kind', 'jongere', 'ouder', 'pleegouder'] as const).map((door): Geval => [
    'K1a',
    `${door} koos`,
    { steunfiguur: { aangeduidDoor: [door] } },
    'voldoet',
    'k1a-voldoet',
  ]),
  [
    'K1a',
    'jongere koos, samen met een professional',
    { steunfiguur: { aangeduidDoor: ['professional', 'jongere'] } },
    'voldoet',
    'k1a-voldoet',
  ],
  [
    'K1a',
    'alleen een professional koos',
    { steunfiguur: { aangeduidDoor: ['professional'] } },
    'voldoet-niet',
    'k1a-voldoet-niet',
  ],
  ['K1a', 'geen deel steunfiguur', {}, 'onbekend', 'k1a-niet-gevraagd'],
  [
    'K1a',
    'niemand koos, alleen voorgedragen',
    { steunfiguur: { aangeduidDoor: [], status: 'voorgedragen' } },
    'onbekend',
    'k1a-niet-gevraagd',
  ],
  [
    'K1a',
    'wel gevraagd, nog niet wie koos',
    { steunfiguur: { aangeduidDoor: [], status: 'gevraagd' } },
    'onbekend',
    'k1a-onbekend',
  ],
  [
    'K1a',
    'aangeduid, maar niet door wie',
    { steunfiguur: { aangeduidDoor: null, status: 'aangeduid' } },
    'onbekend',
    'k1a-onbekend',
  ],

  [
    'K1b',
    'ja, met de jongere',
    { steunfiguur: { vertrouwensband: 'ja', vertrouwensbandMet: ['jongere'] } },
    'voldoet',
    'k1b-voldoet',
  ],
  [
    'K1b',
    'ja, met wie is niet bekend',
    { steunfiguur: { vertrouwensband: 'ja', vertrouwensbandMet: [] } },
    'onbekend',
    'k1b-met-wie-ontbreekt',
  ],
  ['K1b', 'ja, met wie ontbreekt', { steunfiguur: { vertrouwensband: 'ja' } }, 'onbekend', 'k1b-met-wie-ontbreekt'],
  [
    'K1b',
    'nee, ook als er staat met wie',
    { steunfiguur: { vertrouwensband: 'nee', vertrouwensbandMet: ['jongere'] } },
    'voldoet-niet',
    'k1b-voldoet-niet',
  ],
  ['K1b', 'onbekend', { steunfiguur: { vertrouwensband: 'onbekend' } }, 'onbekend', 'k1b-onbekend'],
  ['K1b', 'afwezig', {}, 'onbekend', 'k1b-onbekend'],

  ['K2a', 'ja', { steunfiguur: { langdurig: 'ja' } }, 'voldoet', 'k2a-voldoet'],
  ['K2a', 'nee', { steunfiguur: { langdurig: 'nee' } }, 'voldoet-niet', 'k2a-voldoet-niet'],
  ['K2a', 'onbekend', { steunfiguur: { langdurig: 'onbekend' } }, 'onbekend', 'k2a-onbekend'],
  ['K2a', 'afwezig; hoe lang iemand bekend is zegt er niets over', { bekendSinds: '2011' }, 'onbekend', 'k2a-onbekend'],

  ['K2b', 'ja', { blijftNaHulp: 'ja' }, 'voldoet', 'k2b-voldoet'],
  ['K2b', 'nee', { blijftNaHulp: 'nee' }, 'voldoet-niet', 'k2b-voldoet-niet'],
  ['K2b', 'onbekend', { blijftNaHulp: 'onbekend' }, 'onbekend', 'k2b-onbekend'],
  ['K2b', 'leeg', { blijftNaHulp: '' }, 'onbekend', 'k2b-onbekend'],

  ['K3', 'nee', { biologischeOuder: false }, 'voldoet', 'k3-voldoet'],
  ['K3', 'ja', { biologischeOuder: true }, 'voldoet-niet', 'k3-voldoet-niet'],
  ['K3', 'afwezig', { relatie: 'oma' }, 'onbekend', 'k3-onbekend'],
  ['K3', 'afwezig, de relatie zegt het', { relatie: 'biologische-ouder' }, 'voldoet-niet', 'k3-biologische-ouder'],
  [
    'K3',
    'het veld wint van de relatie: nee',
    { biologischeOuder: false, relatie: 'biologische-ouder' },
    'voldoet',
    'k3-voldoet',
  ],
  [
    'K3',
    'het veld wint van de relatie: ja',
    { biologischeOuder: true, relatie: 'stiefouder' },
    'voldoet-niet',
    'k3-voldoet-niet',
  ],
  [
    'K3',
    'stiefouder',
    { biologischeOuder: false, relatie: 'stiefouder' },
    'voldoet',
    'k3-geen-biologische-ouder-wel-opvoeder',
  ],
  [
    'K3',
    'pleegouder',
    { biologischeOuder: false, relatie: 'pleegouder' },
    'voldoet',
    'k3-geen-biologische-ouder-wel-opvoeder',
  ],
  ...(['adoptieouder', 'pleegoudervoogd'] as const).map((relatie): Geval => [
    'K3',
    relatie,
    { biologischeOuder: false, relatie },
    'voldoet',
    'k3-geen-biologische-ouder-wel-opvoeder',
  ]),
  ['K3', 'een burgervoogd voedt niet op', { biologischeOuder: false, relatie: 'burgervoogd' }, 'voldoet', 'k3-voldoet'],
  ['K3', 'pleegouder, het veld zwijgt', { relatie: 'pleegouder' }, 'onbekend', 'k3-onbekend'],

  ['K4', 'informeel', { steunfiguur: { aard: 'informeel' } }, 'voldoet', 'k4-informeel'],
  [
    'K4',
    'formeel met benoeming',
    { steunfiguur: { aard: 'formeel', benoeming: 'bijzondere curator' } },
    'voldoet',
    'k4-formeel',
  ],
  [
    'K4',
    'formeel zonder benoeming',
    { steunfiguur: { aard: 'formeel', benoeming: ' \n' } },
    'onbekend',
    'benoeming-ontbreekt',
  ],
  ['K4', 'afwezig', { steunfiguur: { benoeming: 'voogd' } }, 'onbekend', 'k4-onbekend'],

  ['P0', 'niet betaald', { betaaldVoorHulp: false }, 'voldoet', 'p0-voldoet'],
  ['P0', 'betaald', { betaaldVoorHulp: true }, 'voldoet-niet', 'p0-voldoet-niet'],
  ['P0', 'afwezig', {}, 'onbekend', 'p0-onbekend'],
  ['P0', 'afwezig, de soort zegt het', { soort: 'professional' }, 'voldoet-niet', 'p0-professional'],
  ['P0', 'het veld wint van de soort', { soort: 'professional', betaaldVoorHulp: false }, 'voldoet', 'p0-voldoet'],
  ...(['professional', 'netwerk', 'gezin', 'georganiseerd'] as const).map((soort): Geval => [
    'P0',
    `een voogd, het veld zwijgt, ${soort}: het kan een burgervoogd zijn`,
    { relatie: 'voogd', soort },
    'onbekend',
    'p0-onbekend',
  ]),
  [
    'P0',
    'een voogd die betaald wordt',
    { relatie: 'voogd', soort: 'professional', betaaldVoorHulp: true },
    'voldoet-niet',
    'p0-voldoet-niet',
  ],
  [
    'P0',
    'een burgervoogd die niet betaald wordt',
    { relatie: 'burgervoogd', betaaldVoorHulp: false },
    'voldoet',
    'p0-voldoet',
  ],
  [
    'P0',
    'een leraar wordt niet voor deze hulp betaald',
    { relatie: 'leraar', betaaldVoorHulp: false },
    'voldoet',
    'p0-voldoet',
  ],
];

describe('beletselVoorSteunfiguur', () => {
  const GEVALLEN: readonly (readonly [naam: string, anders: Partial<Persoon>, beletsel: string | null])[] = [
    ['niets bekend', {}, null],
    [
      'een biologische ouder die ook betaald wordt',
      { biologischeOuder: true, betaaldVoorHulp: true },
      'biologische-ouder',
    ],
    ['wie betaald wordt', { betaaldVoorHulp: true }, 'betaald'],
    ['een gezinshuisouder', { soort: 'professional', relatie: 'gezinshuisouder' }, 'betaald'],
    ['een voogd', { soort: 'professional', relatie: 'voogd' }, null],
    ['een stiefouder', { relatie: 'stiefouder' }, null],
  ];
  for (const [naam, anders, beletsel] of GEVALLEN) {
    it(`${naam}: ${beletsel ?? 'geen'}`, () => {
      expect(beletselVoorSteunfiguur(mens('p', anders))).to.equal(beletsel);
      expect(magSteunfiguurZijn(mens('p', anders))).to.equal(beletsel === null);
    });
  }

  it(`is er precies als kenmerk 3 of P0 niet voldoet (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(halfNetwerk, (netwerk) => {
        for (const persoon of personenVan(netwerk)) {
          const mis = toetsDefinitie(persoon).some(
            ({ id, uitkomst }) => (id === 'K3' || id === 'P0') && uitkomst === 'voldoet-niet',
          );
          expect(magSteunfiguurZijn(persoon)).to.equal(!mis);
        }
      }),
      runs(500),
    );
  });
});

describe('toetsDefinitie', () => {
  for (const [id, naam, anders, uitkomst, code] of GEVALLEN) {
    it(`${id}, ${naam}: ${uitkomst}`, () => {
      expect(rij(mens('p', anders), id)).to.deep.equal([uitkomst, code, ERNST[uitkomst as 'voldoet']]);
    });
  }

  for (const [anders, uitkomst] of [
    [{ betaaldVoorHulp: false }, 'voldoet'],
    [{ betaaldVoorHulp: true }, 'voldoet-niet'],
    [{ soort: 'professional' }, 'voldoet-niet'],
    [{}, 'onbekend'],
  ] as const) {
    it(`P0, minderjarig: een waarschuwing, en de uitkomst blijft ${uitkomst} (${JSON.stringify(anders)})`, () => {
      expect(rij(mens('p', { ...anders, volwassen: 'nee' }), 'P0')).to.deep.equal([
        uitkomst,
        'minderjarig',
        'waarschuwing',
      ]);
    });
  }

  it('laat de twijfel van een professional niet meetellen', () => {
    const zonder = voorbeeld.personen?.[3] ?? mens('p4');
    const met = { ...zonder, steunfiguur: { ...zonder.steunfiguur, twijfelProfessional: 'Ik twijfel.' } };
    expect(toetsDefinitie(met)).to.deep.equal(toetsDefinitie(zonder));
  });

  it('oordeelt over het voorbeeld van het contract', () => {
    const perId = Object.fromEntries((voorbeeld.personen ?? []).map((persoon) => [persoon.id, codes(persoon)]));
    expect(perId['p4']).to.deep.equal([
      'k1a-voldoet',
      'k1b-voldoet',
      'k2a-voldoet',
      'k2b-voldoet',
      'k3-voldoet',
      'k4-informeel',
      'p0-voldoet',
    ]);
    expect(perId['p5']).to.deep.equal([
      'k1a-voldoet-niet',
      'k1b-onbekend',
      'k2a-onbekend',
      'k2b-voldoet',
      'k3-voldoet',
      'k4-onbekend',
      'p0-voldoet',
    ]);
    expect(perId['p1']?.[4]).to.equal('k3-voldoet-niet');
    expect(perId['p6']?.[6]).to.equal('minderjarig');
    expect(perId['p11']?.[6]).to.equal('p0-voldoet-niet');
  });

  it(`geeft altijd dezelfde zeven rijen, met een ernst die bij de uitkomst past (zaad ${String(ZAAD)})`, () => {
    fc.assert(
      fc.property(halfNetwerk, (netwerk) => {
        for (const persoon of personenVan(netwerk)) {
          const rijen = toetsDefinitie(persoon);
          expect(rijen.map(({ id }) => id)).to.deep.equal(IDS);
          for (const { id, uitkomst, code, ernst } of rijen) {
            expect(CODES[id]).to.include(code);
            expect(ernst).to.equal(code === 'minderjarig' ? 'waarschuwing' : ERNST[uitkomst]);
          }
        }
      }),
      runs(500),
    );
  });
});
