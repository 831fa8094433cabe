// Mensen die hetzelfde heten: waar alleen een naam staat, staat erbij wat hen scheidt. Zo kort als kan, en nooit in een gebeurtenis.
import { expect } from '@open-wc/testing';
import type { Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import {
  druk,
  hoor,
  klapOpen,
  losseTeksten,
  luister,
  maak,
  open,
  paneel,
  schaduw,
  tekst,
  tekstVan,
  toonBand,
  vind,
  vindAlle,
  zetVan,
  type Kaart,
} from './hulp.js';

const wie = (id: string, over: Partial<Persoon> = {}): Persoon =>
  ({ id, naam: 'Jan', soort: 'netwerk', sector: 'familie', ring: 1, ...over }) as Persoon;

function netwerk(mensen: readonly Persoon[], huishoudens?: Netwerkwaarde['onderwerp']['huishoudens']): Netwerkwaarde {
  return {
    onderwerp: { soort: 'jongere', naam: 'Bo', ...(huishoudens && { huishoudens }) },
    personen: [wie('a', { naam: 'Riet', relatie: 'oma' }), ...mensen],
    banden: [],
  };
}

/** Met wie Riet een band kan krijgen. */
async function keuzen(element: Kaart): Promise<readonly string[]> {
  await open(element, 'a');
  await toonBand(element);
  return vindAlle(paneel(element), '#met option').map(tekstVan);
}

const GEVALLEN: readonly (readonly [wat: string, mensen: readonly Persoon[], verwacht: readonly string[]])[] = [
  [
    'een andere relatie',
    [wie('1', { relatie: 'oom' }), wie('2', { relatie: 'buur' })],
    ['Jan (Oom)', 'Jan (Buurman of buurvrouw)'],
  ],
  ['helemaal gelijk, zonder relatie', [wie('1'), wie('2')], ['Jan (1)', 'Jan (2)']],
  [
    'twee ooms in een andere ring',
    [wie('1', { relatie: 'oom' }), wie('2', { relatie: 'oom', ring: 3 })],
    ['Jan (Dichtbij)', 'Jan (Verder weg)'],
  ],
  [
    'drie vrienden, van wie één professional in een andere groep en ring',
    [
      wie('1', { relatie: 'vriend' }),
      wie('2', { relatie: 'vriend', ring: 2 }),
      wie('3', { relatie: 'vriend', soort: 'professional', sector: 'professionals', ring: 3 }),
    ],
    ['Jan (Dichtbij)', 'Jan (In de buurt)', 'Jan (Verder weg)'],
  ],
  [
    'een andere schrijfwijze in een andere groep',
    [wie('1'), wie('2', { naam: 'jan ', sector: 'buurt' })],
    ['Jan (Familie)', 'jan (Buurt)'],
  ],
  ['een andere soort', [wie('1'), wie('2', { soort: 'professional' })], ['Jan (Eigen netwerk)', 'Jan (Professional)']],
  [
    'een ander huishouden',
    [wie('1', { huishoudens: ['h1'] }), wie('2', { huishoudens: ['h2'] })],
    ['Jan (Bij Mieke)', 'Jan (Bij Pieter)'],
  ],
  [
    'pas met twee kenmerken uit elkaar',
    [wie('1', { relatie: 'oom' }), wie('2', { relatie: 'oom', sector: 'buurt' }), wie('3', { relatie: 'neef' })],
    ['Jan (Oom, Familie)', 'Jan (Oom, Buurt)', 'Jan (Neef, Familie)'],
  ],
  [
    'twee gelijk en één anders',
    [wie('1', { relatie: 'oom' }), wie('2', { relatie: 'oom' }), wie('3', { relatie: 'buur' })],
    ['Jan (Oom, 1)', 'Jan (Oom, 2)', 'Jan (Buurman of buurvrouw)'],
  ],
  [
    'zonder naam, en dus naar hun relatie',
    [wie('1', { naam: '', relatie: 'oom' }), wie('2', { naam: '', relatie: 'oom', ring: 2 })],
    ['Oom (Dichtbij)', 'Oom (In de buurt)'],
  ],
  ['niemand heet net zo', [wie('1', { relatie: 'oom' }), wie('2', { naam: 'Jans' })], ['Jan', 'Jans']],
];

describe('<netwerk-kaart>: wie hetzelfde heet', () => {
  for (const [wat, mensen, verwacht] of GEVALLEN) {
    it(`is te kiezen met wat hen het kortst scheidt: ${wat}`, async () => {
      const huizen = [
        { id: 'h1', naam: 'Bij Mieke' },
        { id: 'h2', naam: 'Bij Pieter' },
      ];
      expect(await keuzen(await maak(netwerk(mensen, huizen)))).to.deep.equal(verwacht);
    });
  }

  it('ook met voorletters, en dan zonder naam in wat scheidt', async () => {
    const mensen = [
      wie('1', { naam: 'Jan Bakker', relatie: 'oom', huishoudens: ['h1'] }),
      wie('2', { naam: 'Jo Berg', relatie: 'oom', huishoudens: ['h2'] }),
    ];
    const huizen = [
      { id: 'h1', naam: 'Mieke' },
      { id: 'h2', naam: 'Pieter' },
    ];
    const element = await maak(netwerk(mensen, huizen), { namen: 'initialen' });
    expect(await keuzen(element)).to.deep.equal(['J.B. (M.)', 'J.B. (P.)']);
    expect(await keuzen(await maak(netwerk(mensen), { namen: 'initialen' }))).to.deep.equal(['J.B. (1)', 'J.B. (2)']);
  });

  it('wie voor de lezer verborgen is telt niet mee: een toevoeging verraadt niemand', async () => {
    const mensen = [wie('1', { relatie: 'oom' }), wie('2', { relatie: 'buur', verbergVoor: ['kind'] })];
    expect(await keuzen(await maak(netwerk(mensen), { lezer: 'kind' }))).to.deep.equal(['Jan']);
  });

  it('de vraag of iemand weg mag zegt wie', async () => {
    const element = await maak(netwerk([wie('1', { relatie: 'oom' }), wie('2', { relatie: 'buur' })]));
    await open(element, '2');
    await druk(element, 'actie.verwijderen', 'Jan (Buurman of buurvrouw)');
    expect(tekstVan(vind(schaduw(element), '#weg-titel'))).to.equal(
      tekst('persoon.weg', { naam: 'Jan (Buurman of buurvrouw)' }),
    );
  });

  it('een vraag op een kaartje, haar knoppen en de zinnen zeggen wie', async () => {
    const element = await maak(
      netwerk([wie('1', { relatie: 'oom', ring: null, kracht: 'Vissen' }), wie('2', { relatie: 'buur' })]),
    );
    await klapOpen(element, vind<HTMLDetailsElement>(schaduw(element), '.cijfers'));
    const overal = losseTeksten(element).join('\n');
    for (const zin of [
      tekst('hiaat.niet-geplaatst', { wat: 'Jan (Oom)' }),
      tekst('woorden.kracht', { naam: 'Jan (Oom)' }),
      tekst('woorden.dichtbij.meer', { namen: 'Riet en Jan (Buurman of buurvrouw)' }),
    ])
      expect(overal).to.contain(zin);
  });

  it('een band en wat er voorgelezen wordt zeggen wie; een gebeurtenis noemt niemand', async () => {
    const element = await maak(netwerk([wie('1', { relatie: 'oom' }), wie('2', { relatie: 'buur' })]));
    const gemeld = luister<CustomEvent>(element, 'netwerk-gewijzigd');
    await open(element, 'a');
    await toonBand(element);
    await druk(element, 'actie.verbinden');
    await hoor(element, tekst('gedaan.verbinden.geen', { naam: 'Riet', ander: 'Jan (Oom)' }));
    expect(tekstVan(vind(paneel(element), '[data-actie="toonBand"][data-id="1"]'))).to.match(/^Jan \(Oom\)/);
    await zetVan(element, 'ring', '2', '2');
    await hoor(
      element,
      tekst('gedaan.verplaatsen', {
        naam: 'Jan (Buurman of buurvrouw)',
        sector: tekst('code.familie'),
        ring: tekst('ring.2'),
      }),
    );
    expect(gemeld).to.have.length(2);
    expect(JSON.stringify(gemeld.map(({ detail }) => detail))).not.to.contain('Jan');
  });
});
