// plaats: elke zin van het contract over de kaart, op gewone netwerken en op netwerken die het zo moeilijk mogelijk maken.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { SECTOREN } from '../../../src/domein/dossier/codes.js';
import type { Indeling, Persoon } from '../../../src/domein/dossier/dossier.js';
import { plaats, type Plek } from '../../../src/domein/netwerk/index.js';
import { aantalIn, ringVan, sectorVan, verdeelKaart } from '../../../src/domein/netwerk/verdeel-kaart.js';
import { eigenSectoren, halfNetwerk, mens, mensen, netwerkVan, personenVan, runs, voorbeeld, ZAAD } from './hulp.js';

interface Kaart {
  readonly personen: readonly Persoon[];
  readonly indeling?: Indeling | null;
}
const BEELD = { breedte: 800, hoogte: 800 };
const ROND = 2 * Math.PI;
/** Verschillen in de laatste bits. */
const BITS = 1e-9;
const zaad = `zaad ${String(ZAAD)}`;

const totMidden = ({ x, y }: Plek): number => Math.hypot(x - 400, y - 400);
const hoek = ({ x, y }: Plek): number => Math.atan2(y - 400, x - 400);
const zonderId = (plekken: readonly Plek[]): readonly (readonly [number, number])[] =>
  plekken.map(({ x, y }) => [x, y]);

function kleinsteAfstand(plekken: readonly Plek[]): number {
  let kleinste = Infinity;
  plekken.forEach((een, index) => {
    for (const ander of plekken.slice(index + 1)) {
      kleinste = Math.min(kleinste, Math.hypot(een.x - ander.x, een.y - ander.y));
    }
  });
  return kleinste;
}

/** Wie een kleinere ring heeft staat altijd dichter bij het midden, en wie er geen heeft buiten de buitenste ring. */
function ringenKloppen({ personen }: Kaart, plekken: readonly Plek[]): void {
  const perRing = [1, 2, 3, null].map((ring) =>
    plekken.filter((_, index) => (personen[index]?.ring || null) === ring).map(totMidden),
  );
  const bezet = perRing.filter((stralen) => stralen.length > 0);
  bezet.slice(1).forEach((stralen, index) => {
    expect(Math.min(...stralen)).to.be.greaterThan(Math.max(...(bezet[index] ?? [])));
  });
}

/** Rond de cirkel komt elke sector maar één keer aan de beurt. */
function sectorenKloppen({ personen }: Kaart, plekken: readonly Plek[]): void {
  const rond = plekken
    .map((plek, index) => ({ hoek: hoek(plek), sector: sectorVan(personen[index] ?? mens('weg')) }))
    .sort((een, ander) => een.hoek - ander.hoek);
  const wisselingen = rond.filter(({ sector }, index) => sector !== rond.at(index - 1)?.sector).length;
  const sectoren = new Set(rond.map(({ sector }) => sector)).size;
  expect(wisselingen, 'wisselingen van sector').to.equal(sectoren === 1 ? 0 : sectoren);
}

function kaartKlopt(kaart: Kaart): readonly Plek[] {
  const plekken = plaats(kaart, BEELD);
  expect(plekken.map(({ id }) => id)).to.deep.equal(kaart.personen.map(({ id }) => id));
  for (const { x, y } of plekken) {
    expect(x).to.be.within(0, 800);
    expect(y).to.be.within(0, 800);
  }
  ringenKloppen(kaart, plekken);
  sectorenKloppen(kaart, plekken);
  return plekken;
}

type Uiterste = readonly [naam: string, maak: (aantal: number) => Kaart];
const RINGEN_EN_GEEN = [1, 2, 3, null] as const;

const UITERSTEN: readonly Uiterste[] = [
  ['alleen wat verplicht is', (aantal) => ({ personen: mensen(aantal) })],
  ...RINGEN_EN_GEEN.flatMap((ring): readonly Uiterste[] => [
    [
      `allemaal familie in ring ${String(ring)}`,
      (aantal) => ({ personen: mensen(aantal, () => ({ sector: 'familie', ring })) }),
    ],
    [`zonder sector in ring ${String(ring)}`, (aantal) => ({ personen: mensen(aantal, () => ({ ring })) })],
    [
      `rond verdeeld in ring ${String(ring)}`,
      (aantal) => ({ personen: mensen(aantal, (nummer) => ({ sector: SECTOREN[nummer % 7] ?? null, ring })) }),
    ],
    [
      `ieder een eigen sector, in ring ${String(ring)}`,
      (aantal) => ({
        indeling: eigenSectoren(aantal),
        personen: mensen(aantal, (nummer) => ({ sector: `s${String(nummer)}`, ring })),
      }),
    ],
    [
      `twee sectoren in ring ${String(ring)}`,
      (aantal) => ({ personen: mensen(aantal, (nummer) => ({ sector: nummer % 2 ? 'buurt' : 'familie', ring })) }),
    ],
    [
      `één sector in de indeling, ring ${String(ring)}`,
      (aantal) => ({ indeling: eigenSectoren(1), personen: mensen(aantal, () => ({ sector: 's0', ring })) }),
    ],
    [
      `één in ring ${String(ring)}, de rest in ring 1`,
      (aantal) => ({ personen: mensen(aantal, (nummer) => ({ sector: 'familie', ring: nummer === 0 ? ring : 1 })) }),
    ],
  ]),
  [
    'elke sector en elke ring evenveel',
    (aantal) => ({
      personen: mensen(aantal, (nummer) => ({
        sector: SECTOREN[nummer % 7] ?? null,
        ring: RINGEN_EN_GEEN[nummer % 4] ?? null,
      })),
    }),
  ],
  [
    'elke sector in een andere ring',
    (aantal) => ({
      personen: mensen(aantal, (nummer) => ({
        sector: SECTOREN[nummer % 7] ?? null,
        ring: RINGEN_EN_GEEN[(nummer % 7) % 4] ?? null,
      })),
    }),
  ],
  [
    'bijna iedereen in het kleinste vak',
    (aantal) => ({
      personen: mensen(aantal, (nummer) =>
        nummer < 8
          ? { sector: SECTOREN[nummer] ?? null, ring: RINGEN_EN_GEEN[nummer % 4] ?? null }
          : { sector: 'familie', ring: 1 },
      ),
    }),
  ],
  [
    'honderd sectoren',
    (aantal) => ({
      indeling: eigenSectoren(100),
      personen: mensen(aantal, (nummer) => ({ sector: `s${String(nummer * 4)}`, ring: nummer % 2 ? 2 : 1 })),
    }),
  ],
  [
    'twee ringen',
    (aantal) => ({
      indeling: { ringen: [{ code: 1 }, { code: 2 }] },
      personen: mensen(aantal, (nummer) => ({ sector: 'familie', ring: nummer % 2 ? 2 : 1 })),
    }),
  ],
];

describe('plaats, ruimte', () => {
  for (const [naam, maak] of UITERSTEN) {
    it(`${naam}: 24 mensen 44 px uit elkaar, 60 mensen 24 px`, () => {
      expect(kleinsteAfstand(kaartKlopt(maak(24)))).to.be.at.least(44);
      expect(kleinsteAfstand(kaartKlopt(maak(60)))).to.be.at.least(24);
    });
  }

  it(`tot 24 mensen staan minstens 44 px uit elkaar (${zaad})`, () => {
    fc.assert(
      fc.property(netwerkVan(1, 24), (kaart) => {
        expect(kleinsteAfstand(kaartKlopt(kaart))).to.be.at.least(44);
      }),
      runs(600),
    );
  });

  it(`tot 60 mensen staan minstens 24 px uit elkaar (${zaad})`, () => {
    fc.assert(
      fc.property(netwerkVan(25, 60), (kaart) => {
        expect(kleinsteAfstand(kaartKlopt(kaart))).to.be.at.least(24);
      }),
      runs(400),
    );
  });

  it('zet ook 2000 mensen ieder op een eigen plek', () => {
    for (const ring of RINGEN_EN_GEEN) {
      const kaart = { personen: mensen(2000, (nummer) => ({ sector: nummer % 3 ? 'familie' : null, ring })) };
      expect(new Set(zonderId(kaartKlopt(kaart)).map(String)).size).to.equal(2000);
    }
  });
});

describe('plaats, beeld', () => {
  const kaart: Kaart = { personen: voorbeeld.personen ?? [], indeling: voorbeeld.indeling ?? null };

  it('plaatst het voorbeeld van het contract', () => {
    expect(kleinsteAfstand(kaartKlopt(kaart))).to.be.at.least(44);
  });

  it('geeft bij niemand niets', () => {
    expect(plaats({}, BEELD)).to.deep.equal([]);
    expect(plaats({ personen: null, indeling: null }, BEELD)).to.deep.equal([]);
  });

  it('schaalt met het beeld: wie het venster verandert houdt dezelfde kaart', () => {
    const [groot, klein] = [plaats(kaart, BEELD), plaats(kaart, { breedte: 320, hoogte: 600 })];
    groot.forEach(({ x, y }, index) => {
      expect(klein[index]?.x).to.be.closeTo(160 + (x - 400) * 0.4, BITS);
      expect(klein[index]?.y).to.be.closeTo(300 + (y - 400) * 0.4, BITS);
    });
  });

  it(`blijft binnen het beeld, welke maat dat ook heeft (${zaad})`, () => {
    fc.assert(
      fc.property(
        netwerkVan(1, 30),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        (netwerk, breedte, hoogte) => {
          for (const { x, y } of plaats(netwerk, { breedte, hoogte })) {
            expect(x).to.be.within(0, breedte);
            expect(y).to.be.within(0, hoogte);
          }
        },
      ),
      runs(200),
    );
  });

  it(`geeft twee keer hetzelfde, en laat de invoer met rust (${zaad})`, () => {
    fc.assert(
      fc.property(netwerkVan(1, 60), (netwerk) => {
        const kopie = structuredClone(netwerk);
        expect(plaats(netwerk, BEELD)).to.deep.equal(plaats(kopie, BEELD));
        expect(netwerk).to.deep.equal(kopie);
      }),
      runs(100),
    );
  });

  it(`gooit nooit en geeft altijd echte getallen, hoe half het netwerk ook is (${zaad})`, () => {
    fc.assert(
      fc.property(halfNetwerk, (netwerk) => {
        const plekken = plaats(netwerk, BEELD);
        expect(plekken.map(({ id }) => id)).to.deep.equal(personenVan(netwerk).map(({ id }) => id));
        for (const { x, y } of plekken) {
          expect(x).to.be.within(0, 800);
          expect(y).to.be.within(0, 800);
        }
      }),
      runs(500),
    );
  });

  it('heeft geen last van sectoren die op een ander lijken', () => {
    const personen = ['null', 'undefined', '', '1', '__proto__', 'constructor', null].flatMap((sector, nummer) =>
      RINGEN_EN_GEEN.map((ring) => mens(`p${String(nummer)}/${String(ring)}`, { sector, ring })),
    );
    expect(kleinsteAfstand(kaartKlopt({ personen }))).to.be.at.least(24);
  });
});

describe('plaats, bogen', () => {
  it(`elke sector houdt een boog, en samen vullen zij precies de cirkel (${zaad})`, () => {
    fc.assert(
      fc.property(netwerkVan(1, 60), ({ personen, indeling }) => {
        const { bogen } = verdeelKaart(personen, indeling);
        expect([...bogen.keys()]).to.deep.equal([...(indeling.sectoren ?? []).map(({ code }) => code), null]);
        let einde = -ROND / 4;
        for (const { midden, breedte } of bogen.values()) {
          expect(breedte).to.be.greaterThan(0);
          expect(midden - breedte / 2).to.be.closeTo(einde, BITS);
          einde += breedte;
        }
        expect(einde).to.be.closeTo((ROND * 3) / 4, BITS);
      }),
      runs(300),
    );
  });

  it(`een boog is nooit breder dan de anderen en dan nodig: één mens minder ruimte past niet (${zaad})`, () => {
    fc.assert(
      fc.property(netwerkVan(1, 60), ({ personen, indeling }) => {
        const { bogen, banden } = verdeelKaart(personen, indeling);
        const smalst = Math.min(...[...bogen].filter(([sector]) => sector !== null).map(([, { breedte }]) => breedte));
        for (const [sector, { breedte }] of bogen) {
          if (sector === null || breedte <= smalst + BITS) continue;
          const krap = [...banden].some(([ring, band]) => {
            const hier = personen.filter(
              (persoon) => sectorVan(persoon) === sector && ringVan(persoon) === ring,
            ).length;
            return band.reduce((som, { hoek: per }) => som + aantalIn(breedte - 1e-6, per), 0) < hier;
          });
          expect(krap, `boog van ${sector}`).to.equal(true);
        }
      }),
      runs(300),
    );
  });

  it(`ieder staat in de boog van zijn sector (${zaad})`, () => {
    fc.assert(
      fc.property(netwerkVan(1, 60), ({ personen, indeling }) => {
        const { bogen } = verdeelKaart(personen, indeling);
        plaats({ personen, indeling }, BEELD).forEach((plek, index) => {
          const boog = bogen.get(sectorVan(personen[index] ?? mens('weg')));
          const opzij = Math.abs(((hoek(plek) - (boog?.midden ?? NaN) + 5 * Math.PI) % ROND) - Math.PI);
          expect(opzij).to.be.lessThan((boog?.breedte ?? NaN) / 2);
        });
      }),
      runs(300),
    );
  });

  it('blijft bij weinig mensen bij elkaar, ook in een brede boog', () => {
    // Eén sector: de boog is bijna de hele cirkel, maar drie mensen hebben dat niet nodig.
    const plekken = plaats(
      { indeling: eigenSectoren(1), personen: mensen(3, () => ({ sector: 's0', ring: 2 })) },
      BEELD,
    );
    for (const plek of plekken) expect(Math.abs(hoek(plek) - hoek(plekken[0] ?? plek))).to.be.lessThan(ROND / 8);
  });

  it('legt de sectoren in de volgorde van de indeling, met de klok mee vanaf boven', () => {
    const sectoren = ['c', 'a', 'b', 'd'].map((code) => ({ code }));
    const personen = ['a', 'b', 'c', 'd'].map((sector) => mens(sector, { sector, ring: 3 }));
    const klok = plaats({ personen, indeling: { sectoren } }, BEELD).map((plek) => ({
      id: plek.id,
      graad: (hoek(plek) + ROND * 1.25) % ROND,
    }));
    expect(klok.sort((een, ander) => een.graad - ander.graad).map(({ id }) => id)).to.deep.equal(['c', 'a', 'b', 'd']);
  });

  it('een ring die de indeling niet heeft maar iemand wel, krijgt toch een plaats', () => {
    kaartKlopt({
      indeling: { ringen: [{ code: 2 }] },
      personen: mensen(12, (nummer) => ({ ring: RINGEN_EN_GEEN[nummer % 4] ?? null })),
    });
  });
});

describe('plaats, iemand erbij', () => {
  /** Past er in het vak van `erbij` nog iemand, in de verdeling van nu? */
  function past({ personen, indeling }: Kaart, erbij: Persoon): boolean {
    const { bogen, banden } = verdeelKaart(personen, indeling);
    const [sector, ring] = [sectorVan(erbij), ringVan(erbij)];
    const { breedte } = bogen.get(sector) ?? { breedte: 0 };
    const plekken = (banden.get(ring) ?? []).reduce((som, { hoek: per }) => som + aantalIn(breedte, per), 0);
    return personen.filter((persoon) => sectorVan(persoon) === sector && ringVan(persoon) === ring).length < plekken;
  }

  it(`verschuift niemand zolang hij in de bogen van nu past (${zaad})`, () => {
    let gedaan = 0;
    let geraakt = 0;
    fc.assert(
      fc.property(netwerkVan(2, 60), ({ personen, indeling }) => {
        gedaan++;
        const eerst = { personen: personen.slice(0, -1), indeling };
        const erbij = personen.at(-1) ?? mens('weg');
        if (!past(eerst, erbij)) return;
        geraakt++;
        expect(plaats({ personen, indeling }, BEELD).slice(0, -1)).to.deep.equal(plaats(eerst, BEELD));
      }),
      runs(800),
    );
    expect(geraakt).to.be.greaterThan((gedaan * 3) / 8);
  });

  it(`verschuift ook niemand als hij in een ander vak tussendoor komt (${zaad})`, () => {
    const personen = voorbeeld.personen ?? [];
    fc.assert(
      fc.property(fc.nat(personen.length), fc.constantFrom(1, 2, 3), (plek, ring) => {
        const met = personen.toSpliced(plek, 0, mens('nieuw', { sector: 'georganiseerd', ring }));
        const na = plaats({ personen: met }, BEELD).filter(({ id }) => id !== 'nieuw');
        expect(na).to.deep.equal(plaats({ personen }, BEELD));
      }),
      runs(60),
    );
  });

  it(`een netwerk dat groeit tot 24 mensen verschuift zelden (${zaad})`, () => {
    // Vooral familie en vrienden, vooral dichtbij: zo ziet een gewone kaart eruit.
    const gewoon = fc.array(
      fc.record({
        sector: fc.constantFrom(
          'familie',
          'familie',
          'familie',
          'vrienden',
          'vrienden',
          'buurt',
          'onderwijs-werk',
          'vrije-tijd',
          'professionals',
        ),
        ring: fc.constantFrom(1, 1, 2, 2, 3, null),
      }),
      { minLength: 24, maxLength: 24 },
    );
    let gedaan = 0;
    let stil = 0;
    fc.assert(
      fc.property(gewoon, (velden) => {
        gedaan++;
        const personen = mensen(24, (nummer) => velden[nummer] ?? {});
        let eerder: readonly Plek[] = [];
        personen.forEach((_, nummer) => {
          const nu = plaats({ personen: personen.slice(0, nummer + 1) }, BEELD);
          if (JSON.stringify(nu.slice(0, -1)) === JSON.stringify(eerder)) stil++;
          eerder = nu;
        });
      }),
      runs(50),
    );
    expect(stil / (gedaan * 24)).to.be.greaterThan(0.9);
  });

  it('wie nog geen sector en geen ring heeft past erbij zonder dat er iemand verschuift', () => {
    const personen = voorbeeld.personen ?? [];
    const na = plaats({ personen: [...personen, mens('nieuw')] }, BEELD);
    expect(na.slice(0, -1)).to.deep.equal(plaats({ personen }, BEELD));
  });
});

describe('plaats, met de hand gezet', () => {
  const personen = mensen(6, () => ({ sector: 'familie', ring: 2 }));
  const metPlek = (plek: Persoon['plek']): readonly Persoon[] =>
    personen.map((persoon, nummer) => (nummer === 1 ? { ...persoon, plek: plek ?? null } : persoon));

  it('de eigen plek wint, in delen van het beeld', () => {
    expect(plaats({ personen: metPlek({ x: 0.25, y: 1 }) }, { breedte: 600, hoogte: 400 })[1]).to.deep.equal({
      id: 'p1',
      x: 150,
      y: 400,
    });
    expect(plaats({ personen: metPlek({ x: 0, y: 0 }) }, BEELD)[1]).to.deep.equal({ id: 'p1', x: 0, y: 0 });
  });

  it('de anderen blijven staan', () => {
    const [zonder, met] = [plaats({ personen }, BEELD), plaats({ personen: metPlek({ x: 0.1, y: 0.1 }) }, BEELD)];
    expect(met.filter(({ id }) => id !== 'p1')).to.deep.equal(zonder.filter(({ id }) => id !== 'p1'));
  });

  it('een plek die er half is of buiten het beeld ligt telt niet', () => {
    const gewoon = plaats({ personen }, BEELD);
    for (const plek of [
      null,
      {},
      { x: 0.5 },
      { x: 0.5, y: null },
      { x: 1.5, y: 0.5 },
      { x: -0.1, y: 0 },
      { x: NaN, y: 0 },
      { x: '0.5', y: '0.5' },
    ]) {
      expect(plaats({ personen: metPlek(plek as Persoon['plek']) }, BEELD)).to.deep.equal(gewoon);
    }
  });
});
