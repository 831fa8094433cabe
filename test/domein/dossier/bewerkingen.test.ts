// bewerkingen.ts: wat er met een dossier kan gebeuren. Steun is een lijst van paren: wat per ontvanger verschilt mag een vinkje niet gelijktrekken.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FUNCTIES, ONTVANGERS, RICHTINGEN } from '../../../src/domein/dossier/codes.js';
import {
  leesDossier,
  steunWaarden,
  vindPersoon,
  zetFunctie,
  zetOntvanger,
  zetPersoon,
  zonderPersoon,
  type Dossier,
  type Steun,
} from '../../../src/domein/dossier/index.js';
import { mens, runs, voorbeeld, ZAAD } from '../netwerk/hulp.js';
import { bevries } from '../tarief/hulp.js';

const MINIMAAL: Dossier = { versie: 1, onderwerp: { soort: 'jongere' } };
const zaad = `zaad ${String(ZAAD)}`;
bevries(voorbeeld);

describe('vindPersoon', () => {
  it('geeft de persoon met dit id', () => {
    expect(vindPersoon(voorbeeld, 'p4')).to.equal(voorbeeld.personen?.[3]);
  });

  it('geeft niets als er niemand is', () => {
    for (const personen of [undefined, null, [], [mens('p1')]]) {
      expect(vindPersoon({ ...MINIMAAL, ...(personen !== undefined && { personen }) }, 'p2')).to.equal(undefined);
    }
  });
});

describe('zetPersoon', () => {
  const drie = bevries({ ...MINIMAAL, personen: [mens('p1'), mens('p2'), mens('p3')] });

  it('vervangt wie er al is, op zijn plek', () => {
    const nieuw = mens('p2', { naam: 'Tante To', kracht: 'luistert' });
    expect(zetPersoon(drie, nieuw).personen).to.deep.equal([mens('p1'), nieuw, mens('p3')]);
  });

  it('zet wie er nog niet is achteraan', () => {
    expect(zetPersoon(drie, mens('p0')).personen?.map(({ id }) => id)).to.deep.equal(['p1', 'p2', 'p3', 'p0']);
  });

  it('begint een lijst als die er niet is', () => {
    for (const leeg of [MINIMAAL, { ...MINIMAAL, personen: null }]) {
      expect(zetPersoon(bevries(leeg), mens('p1'))).to.deep.equal({ ...MINIMAAL, personen: [mens('p1')] });
    }
  });

  it('laat de rest van het dossier en de andere personen dezelfde objecten', () => {
    const na = zetPersoon(voorbeeld, mens('p2'));
    expect(na.ladder).to.equal(voorbeeld.ladder);
    expect(na.personen?.[0]).to.equal(voorbeeld.personen?.[0]);
  });
});

describe('zonderPersoon', () => {
  /** Overal waar een id kan staan, en overal ook iemand anders. */
  const overal = bevries({
    ...MINIMAAL,
    eigenSleutel: 1,
    personen: [
      mens('weg', { steunfiguur: { acties: [{ wie: 'blijft', wat: 'bellen' }] } }),
      mens('blijft', {
        steunfiguur: {
          acties: [
            { wie: 'weg', wat: 'mee naar de zitting', wanneer: '2026-12-01' },
            { wie: 'blijft', wat: 'koken' },
            { wie: 'De buurman', wat: 'brengen' },
          ],
        },
      }),
    ],
    banden: [
      { van: 'weg', naar: 'blijft' },
      { van: 'blijft', naar: 'weg' },
      { van: 'blijft', naar: 'ander' },
    ],
    momenten: [
      {
        id: 'm1',
        datum: '2026-05-01',
        personen: [mens('weg'), mens('blijft', { steunfiguur: { acties: [{ wie: 'weg', wat: 'bellen' }] } })],
        banden: [
          { van: 'weg', naar: 'blijft' },
          { van: 'blijft', naar: 'ander' },
        ],
      },
    ],
    ladder: {
      wegTerug: 'Na de zomer',
      steunfiguren: ['weg', 'blijft'],
      meegaan: [
        { trede: 'netwerkpleegzorg', personen: ['weg', 'blijft'] },
        { trede: 'gezinshuis', personen: ['weg'] },
        { trede: 'residentieel' },
      ],
      huidig: { trede: 'netwerkpleegzorg', bijWie: 'weg' },
      gewenst: { trede: 'thuis', bijWie: 'blijft' },
    },
    toestemming: [
      { doel: 'gegevens-steunfiguur', persoon: 'weg', door: ['steunfiguur'] },
      { doel: 'gegevens-steunfiguur', persoon: 'blijft' },
      { doel: 'delen', door: ['jongere'] },
    ],
  } as const);

  it('haalt iemand weg uit personen, banden, momenten, ladder en toestemming; van een actie gaat alleen de naam weg', () => {
    expect(zonderPersoon(overal, 'weg')).to.deep.equal({
      ...MINIMAAL,
      eigenSleutel: 1,
      personen: [
        mens('blijft', {
          steunfiguur: {
            acties: [
              { wie: '', wat: 'mee naar de zitting', wanneer: '2026-12-01' },
              { wie: 'blijft', wat: 'koken' },
              { wie: 'De buurman', wat: 'brengen' },
            ],
          },
        }),
      ],
      banden: [{ van: 'blijft', naar: 'ander' }],
      momenten: [
        {
          id: 'm1',
          datum: '2026-05-01',
          personen: [mens('blijft', { steunfiguur: { acties: [{ wie: '', wat: 'bellen' }] } })],
          banden: [{ van: 'blijft', naar: 'ander' }],
        },
      ],
      ladder: {
        wegTerug: 'Na de zomer',
        steunfiguren: ['blijft'],
        meegaan: [
          { trede: 'netwerkpleegzorg', personen: ['blijft'] },
          { trede: 'gezinshuis', personen: [] },
          { trede: 'residentieel' },
        ],
        huidig: { trede: 'netwerkpleegzorg', bijWie: null },
        gewenst: { trede: 'thuis', bijWie: 'blijft' },
      },
      toestemming: [
        { doel: 'gegevens-steunfiguur', persoon: 'blijft' },
        { doel: 'delen', door: ['jongere'] },
      ],
    });
  });

  it('haalt ook iemand weg die alleen nog in een eerder moment staat', () => {
    const toen = { ...MINIMAAL, momenten: [{ personen: [mens('weg'), mens('blijft')] }] };
    expect(zonderPersoon(toen, 'weg').momenten?.[0]?.personen).to.deep.equal([mens('blijft')]);
  });

  it('van elk van de twaalf in het voorbeeld blijft niets over, en wat overblijft is een goed dossier', () => {
    for (const { id } of voorbeeld.personen ?? []) {
      const na = zonderPersoon(voorbeeld, id);
      expect(JSON.stringify(na), id).not.to.contain(`"${id}"`);
      expect(na.personen).to.have.length(11);
      expect(leesDossier(na)).to.deep.equal({ goed: true, waarde: na });
    }
  });

  it('wie er niet is laat alles zoals het was, en een ladder zonder deze persoon blijft hetzelfde object', () => {
    expect(zonderPersoon(voorbeeld, 'p99')).to.deep.equal(voorbeeld);
    expect(zonderPersoon(voorbeeld, 'p99').ladder).to.equal(voorbeeld.ladder);
  });

  it('kan tegen delen die er niet zijn', () => {
    expect(zonderPersoon(MINIMAAL, 'weg')).to.deep.equal(MINIMAAL);
    const leeg = { personen: null, banden: null, momenten: null, ladder: null, toestemming: null };
    expect(zonderPersoon({ ...MINIMAAL, ...leeg }, 'weg')).to.deep.equal({ ...MINIMAAL, ...leeg });
    const plekken = { huidig: null, gewenst: { trede: 'thuis' }, meegaan: null } as const;
    expect(zonderPersoon({ ...MINIMAAL, ladder: plekken }, 'weg').ladder).to.deep.equal(plekken);
    const half = { ...MINIMAAL, ladder: { wegTerug: 'x' }, personen: [mens('p1', { steunfiguur: { acties: null } })] };
    expect(zonderPersoon(half, 'weg')).to.deep.equal(half);
  });
});

describe('steunWaarden', () => {
  it('geeft elke waarde één keer, in volgorde van voorkomen, zonder wat leeg is', () => {
    const steun = [
      { functie: 'praktisch' },
      { functie: '' },
      { functie: null },
      {},
      { functie: 'emotioneel' },
    ] as const;
    expect(steunWaarden([...steun, ...steun], 'functie')).to.deep.equal(['praktisch', 'emotioneel']);
  });

  it('geeft niets als er geen steun is', () => {
    for (const geen of [undefined, null, [], [{}]]) expect(steunWaarden(geen, 'voor')).to.deep.equal([]);
  });
});

/** Steun, kort geschreven: `emotioneel>kind praktisch>` is twee paren; het tweede is nog voor niemand. */
const paren = (kort: string): readonly Steun[] =>
  kort
    .split(' ')
    .filter(Boolean)
    .map((paar) => {
      const [functie, voor] = paar.split('>');
      return { ...(functie && { functie }), ...(voor && { voor }) } as Steun;
    });
/** De paren zonder volgorde: die van de lijst en die binnen een paar zeggen niets. */
const inhoud = (steun: readonly Steun[]): string[] =>
  steun.map(({ functie, voor, richting }) => [functie ?? '', voor ?? '', richting ?? ''].join('>')).sort();

type Kant = 'functie' | 'voor';
const zet = (steun: readonly Steun[], kant: Kant, code: string, aan: boolean): readonly Steun[] =>
  kant === 'functie'
    ? zetFunctie(steun, code as Parameters<typeof zetFunctie>[1], aan)
    : zetOntvanger(steun, code as Parameters<typeof zetOntvanger>[1], aan);

describe('zetFunctie en zetOntvanger', () => {
  const GEVALLEN: readonly [naam: string, voor: string, kant: Kant, code: string, aan: boolean, na: string][] = [
    ['eerst een functie', '', 'functie', 'emotioneel', true, 'emotioneel>'],
    ['eerst een ontvanger', '', 'voor', 'kind', true, '>kind'],
    ['daarna een ontvanger: het paar is af', 'emotioneel>', 'voor', 'kind', true, 'emotioneel>kind'],
    ['daarna een functie: het paar is af', '>kind', 'functie', 'emotioneel', true, 'emotioneel>kind'],
    ['nog een functie, nog voor niemand', 'emotioneel>', 'functie', 'praktisch', true, 'emotioneel> praktisch>'],
    ['nog een ontvanger, nog zonder functie', '>kind', 'voor', 'ouder', true, '>kind >ouder'],
    [
      'een ontvanger bij twee functies',
      'emotioneel> praktisch>',
      'voor',
      'kind',
      true,
      'emotioneel>kind praktisch>kind',
    ],
    ['een functie bij twee ontvangers', '>kind >ouder', 'functie', 'praktisch', true, 'praktisch>kind praktisch>ouder'],
    [
      'nog een functie geldt voor iedereen die al steun krijgt',
      'emotioneel>kind emotioneel>ouder',
      'functie',
      'praktisch',
      true,
      'emotioneel>kind emotioneel>ouder praktisch>kind praktisch>ouder',
    ],
    [
      'nog een ontvanger krijgt alle functies die er zijn',
      'emotioneel>kind praktisch>kind',
      'voor',
      'ouder',
      true,
      'emotioneel>kind praktisch>kind emotioneel>ouder praktisch>ouder',
    ],
    [
      'wat per ontvanger verschilt blijft zo bij een functie erbij',
      'emotioneel>kind praktisch>ouder',
      'functie',
      'informatief',
      true,
      'emotioneel>kind praktisch>ouder informatief>kind informatief>ouder',
    ],
    [
      'wat per functie verschilt blijft zo bij een ontvanger erbij',
      'emotioneel>kind praktisch>ouder',
      'voor',
      'pleegouder',
      true,
      'emotioneel>kind praktisch>ouder emotioneel>pleegouder praktisch>pleegouder',
    ],
    [
      'een functie weg gaat bij iedereen weg, de rest blijft verschillen',
      'emotioneel>kind praktisch>kind praktisch>ouder informatief>ouder',
      'functie',
      'praktisch',
      false,
      'emotioneel>kind informatief>ouder',
    ],
    [
      'een ontvanger weg neemt zijn functies mee, de rest blijft verschillen',
      'emotioneel>kind praktisch>kind praktisch>ouder informatief>pleegouder',
      'voor',
      'kind',
      false,
      'praktisch>ouder informatief>pleegouder',
    ],
    [
      'de laatste functie weg: voor wie blijft staan',
      'emotioneel>kind emotioneel>ouder',
      'functie',
      'emotioneel',
      false,
      '>kind >ouder',
    ],
    [
      'de laatste ontvanger weg: wat blijft staan',
      'emotioneel>kind praktisch>kind',
      'voor',
      'kind',
      false,
      'emotioneel> praktisch>',
    ],
    ['de enige keuze weg: er is geen steun meer', 'emotioneel>', 'functie', 'emotioneel', false, ''],
    ['ook van de andere kant', '>kind', 'voor', 'kind', false, ''],
    ['weg wat er niet was', 'emotioneel>kind', 'functie', 'praktisch', false, 'emotioneel>kind'],
    ['weg wat er niet was, uit niets', '', 'voor', 'kind', false, ''],
  ];
  for (const [naam, voor, kant, code, aan, na] of GEVALLEN) {
    it(`${naam}: ${voor || 'niets'} → ${na || 'niets'}`, () => {
      expect(inhoud(zet(bevries(paren(voor)), kant, code, aan))).to.deep.equal(inhoud(paren(na)));
    });
  }

  it('wat erbij komt heeft nog geen richting: dat de rest over en weer is zegt daar niets over', () => {
    const wederzijds: readonly Steun[] = [{ functie: 'emotioneel', voor: 'kind', richting: 'wederzijds' }];
    expect(zetFunctie(wederzijds, 'praktisch', true)).to.deep.equal([
      ...wederzijds,
      { functie: 'praktisch', voor: 'kind' },
    ]);
    expect(zetOntvanger(wederzijds, 'ouder', true)).to.deep.equal([
      ...wederzijds,
      { functie: 'emotioneel', voor: 'ouder' },
    ]);
  });

  it('de eigen woorden bij anders blijven, ook als voor wie wijzigt', () => {
    const koken: readonly Steun[] = [{ functie: 'anders', functieTekst: 'koken', voor: 'jongere' }];
    const zonder = zetOntvanger(koken, 'jongere', false);
    expect(zetOntvanger(zonder, 'ouder', true)).to.deep.equal([
      { functie: 'anders', functieTekst: 'koken', voor: 'ouder' },
    ]);
    expect(zetOntvanger(koken, 'ouder', true)).to.deep.equal([
      ...koken,
      { functie: 'anders', functieTekst: 'koken', voor: 'ouder' },
    ]);
  });

  it('laat een paar dat blijft helemaal staan, met wat wij niet kennen', () => {
    const anders = bevries({ functie: 'anders', functieTekst: 'koken', voor: 'kind', richting: 'geeft', eigen: 1 });
    const steun = [anders, { functie: 'praktisch', voor: 'ouder' }] as readonly Steun[];
    for (const na of [zetFunctie(steun, 'emotioneel', true), zetFunctie(steun, 'praktisch', false)]) {
      expect(na[0]).to.equal(anders);
    }
  });

  // Paren die af zijn, of alleen nog één kant: zo maakt het scherm ze.
  const heel = fc.record(
    {
      functie: fc.constantFrom(...FUNCTIES),
      voor: fc.constantFrom(...ONTVANGERS),
      richting: fc.constantFrom(...RICHTINGEN),
    },
    { requiredKeys: ['functie', 'voor'] },
  );
  const uniek = { selector: ({ functie, voor }: Steun) => `${functie ?? ''}>${voor ?? ''}`, maxLength: 8 };
  const steun: fc.Arbitrary<readonly Steun[]> = fc.oneof(
    { weight: 6, arbitrary: fc.uniqueArray(heel, uniek) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.record({ functie: fc.constantFrom(...FUNCTIES) }), uniek) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.record({ voor: fc.constantFrom(...ONTVANGERS) }), uniek) },
  );
  const vinkje = fc.oneof(
    fc.tuple(fc.constant<Kant>('functie'), fc.constantFrom(...FUNCTIES)),
    fc.tuple(fc.constant<Kant>('voor'), fc.constantFrom(...ONTVANGERS)),
  );

  it(`aan en weer uit is niets gebeurd (${zaad})`, () => {
    fc.assert(
      fc.property(steun, vinkje, (voor, [kant, code]) => {
        fc.pre(!voor.some((deel) => deel[kant] === code));
        const na = zet(zet(bevries(voor), kant, code, true), kant, code, false);
        expect(inhoud(na)).to.deep.equal(inhoud(voor));
      }),
      runs(1000),
    );
  });

  it(`raakt geen enkel paar van een andere code, en zegt wat er staat (${zaad})`, () => {
    fc.assert(
      fc.property(steun, vinkje, fc.boolean(), (voor, [kant, code], aan) => {
        const na = zet(bevries(voor), kant, code, aan);
        const vanAnderen = voor.filter((deel) => deel[kant] !== undefined && deel[kant] !== code);
        expect(na.filter((deel) => vanAnderen.includes(deel))).to.deep.equal(vanAnderen);
        expect(steunWaarden(na, kant).includes(code as never)).to.equal(aan);
        expect(new Set(inhoud(na)).size, 'geen paar dubbel').to.equal(na.length);
      }),
      runs(1000),
    );
  });

  it(`een ander vinkje aan haalt nooit een keuze weg (${zaad})`, () => {
    fc.assert(
      fc.property(steun, vinkje, (voor, [kant, code]) => {
        const na = zet(bevries(voor), kant, code, true);
        for (const naam of ['functie', 'voor'] as const) {
          expect(steunWaarden(na, naam)).to.include.members([...steunWaarden(voor, naam)]);
        }
      }),
      runs(1000),
    );
  });
});
