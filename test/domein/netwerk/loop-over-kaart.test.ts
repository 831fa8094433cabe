// volgendeOpKaart: de pijltoetsen over de kaart. Zien kan niet iedereen; met de pijlen moet iedereen bij iedereen komen.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import { MIDDEN, plaats, volgendeOpKaart, type Richting } from '../../../src/domein/netwerk/index.js';
import { bevries } from '../tarief/hulp.js';
import { halfNetwerk, mens, netwerkVan, personenVan, runs, ZAAD } from './hulp.js';

const zaad = `zaad ${String(ZAAD)}`;
const RICHTINGEN: readonly Richting[] = ['links', 'rechts', 'binnen', 'buiten'];
const HART = { x: 400, y: 400 };

type Stap = (van: string, richting: Richting) => string;
const opKaart = (kaart: Parameters<typeof plaats>[0] & { readonly personen: readonly Persoon[] }): Stap => {
  const plekken = bevries(plaats(kaart, { breedte: 800, hoogte: 800 }));
  return (van, richting) => volgendeOpKaart(kaart.personen, plekken, HART, van, richting);
};

/** Iedereen bij wie je komt, vanaf het midden. */
function bereikbaar(stap: Stap): ReadonlySet<string> {
  const gezien = new Set([MIDDEN]);
  for (const hier of gezien) for (const richting of RICHTINGEN) gezien.add(stap(hier, richting));
  return gezien;
}

describe('volgendeOpKaart', () => {
  // Vier in ring 1 op de windstreken, twee in ring 2, één zonder ring. Met de hand neergezet, zodat de uitkomst af te lezen is.
  const plek = (id: string, x: number, y: number): { id: string; x: number; y: number } => ({ id, x, y });
  const personen = [
    mens('oost', { ring: 1 }),
    mens('noord', { ring: 1 }),
    mens('zuid', { ring: 1 }),
    mens('west', { ring: 1 }),
    mens('buitenNoord', { ring: 3 }),
    mens('buitenZuid', { ring: 3 }),
    mens('los', {}),
  ];
  const plekken = bevries([
    plek('oost', 500, 400),
    plek('noord', 400, 300),
    plek('zuid', 400, 500),
    plek('west', 300, 400),
    plek('buitenNoord', 420, 100),
    plek('buitenZuid', 420, 700),
    plek('los', 10, 410),
  ]);
  const gevallen: readonly (readonly [van: string, richting: Richting, naar: string, waarom: string])[] = [
    ['noord', 'rechts', 'oost', 'met de klok mee'],
    ['oost', 'rechts', 'zuid', 'met de klok mee'],
    ['west', 'rechts', 'noord', 'rond is rond'],
    ['noord', 'links', 'west', 'rond is rond'],
    ['zuid', 'links', 'oost', 'tegen de klok in'],
    ['noord', 'buiten', 'buitenNoord', 'de naaste in de volgende ring; een lege ring telt niet'],
    ['zuid', 'buiten', 'buitenZuid', 'de naaste in de volgende ring'],
    ['buitenZuid', 'binnen', 'zuid', 'de naaste in de vorige ring'],
    ['buitenNoord', 'buiten', 'los', 'wie nog geen ring heeft staat buiten de laatste'],
    ['los', 'buiten', 'los', 'verder is er niemand'],
    ['los', 'rechts', 'los', 'alleen in de ring'],
    ['los', 'links', 'los', 'alleen in de ring'],
    ['los', 'binnen', 'buitenZuid', 'even ver is de eerste met de klok mee, of de naaste'],
    ['oost', 'binnen', MIDDEN, 'van de binnenste ring naar het midden'],
    [MIDDEN, 'buiten', 'noord', 'vanuit het midden naar wie bovenaan staat'],
    [MIDDEN, 'rechts', 'noord', 'ook opzij'],
    [MIDDEN, 'links', 'noord', 'ook opzij'],
    [MIDDEN, 'binnen', MIDDEN, 'dichterbij kan niet'],
    ['onbekend', 'buiten', 'noord', 'wie er niet meer is telt als het midden'],
  ];
  for (const [van, richting, naar, waarom] of gevallen) {
    it(`${van || 'midden'} ${richting}: ${naar || 'midden'} (${waarom})`, () => {
      expect(volgendeOpKaart(personen, plekken, HART, van, richting)).to.equal(naar);
    });
  }

  it('blijft op een lege kaart in het midden', () => {
    for (const richting of RICHTINGEN) expect(volgendeOpKaart([], [], HART, MIDDEN, richting)).to.equal(MIDDEN);
  });

  it('gaat over de twaalf uur heen naar wie er naast staat', () => {
    const rond = [mens('a', { ring: 1 }), mens('b', { ring: 2 }), mens('c', { ring: 2 })];
    const daar = [plek('a', 390, 300), plek('b', 420, 200), plek('c', 200, 400)];
    expect(volgendeOpKaart(rond, daar, HART, 'a', 'buiten')).to.equal('b');
  });
});

describe('volgendeOpKaart, iedereen bereikbaar', () => {
  it(`vanaf het midden kom je met de pijlen bij iedereen (${zaad})`, () => {
    fc.assert(
      fc.property(netwerkVan(1, 60), (kaart) => {
        expect([...bereikbaar(opKaart(kaart))]).to.have.members([MIDDEN, ...kaart.personen.map(({ id }) => id)]);
      }),
      runs(200),
    );
  });

  it(`ook als het netwerk half is ingevuld of mensen op dezelfde plek staan (${zaad})`, () => {
    fc.assert(
      fc.property(halfNetwerk, fc.boolean(), ({ personen, indeling }, opEenPlek) => {
        const mensen = personenVan({ personen }).map((persoon) =>
          opEenPlek ? { ...persoon, plek: { x: 0.5, y: 0.5 } } : persoon,
        );
        const stap = opKaart({ personen: mensen, indeling });
        expect([...bereikbaar(stap)]).to.have.members([MIDDEN, ...mensen.map(({ id }) => id)]);
      }),
      runs(400),
    );
  });

  it(`links en rechts heffen elkaar op, en een hele ronde komt terug (${zaad})`, () => {
    fc.assert(
      fc.property(netwerkVan(1, 60), fc.nat(), (kaart, nummer) => {
        const stap = opKaart(kaart);
        const van = kaart.personen[nummer % kaart.personen.length] ?? mens('weg');
        expect(stap(stap(van.id, 'rechts'), 'links')).to.equal(van.id);
        expect(stap(stap(van.id, 'links'), 'rechts')).to.equal(van.id);
        const ring = kaart.personen.filter((persoon) => persoon.ring === van.ring);
        const rond = ring.reduce<string[]>((langs) => [...langs, stap(langs.at(-1) ?? '', 'rechts')], [van.id]);
        expect(rond.at(-1)).to.equal(van.id);
        expect(rond.slice(1)).to.have.members(ring.map(({ id }) => id));
      }),
      runs(200),
    );
  });

  it(`binnen komt altijd dichter bij het midden en eindigt daar; buiten gaat er altijd van af (${zaad})`, () => {
    fc.assert(
      fc.property(netwerkVan(1, 60), fc.nat(), (kaart, nummer) => {
        const stap = opKaart(kaart);
        const ringVan = (id: string): number =>
          id === MIDDEN ? 0 : (kaart.personen.find((persoon) => persoon.id === id)?.ring ?? 4) || 4;
        let hier = kaart.personen[nummer % kaart.personen.length]?.id ?? MIDDEN;
        for (const naar = (): string => stap(hier, 'binnen'); hier !== MIDDEN; hier = naar()) {
          expect(ringVan(naar())).to.be.lessThan(ringVan(hier));
        }
        for (let volgende = stap(hier, 'buiten'); volgende !== hier; volgende = stap(hier, 'buiten')) {
          expect(ringVan(volgende)).to.be.greaterThan(ringVan(hier));
          hier = volgende;
        }
        expect(ringVan(hier)).to.equal(Math.max(...kaart.personen.map(({ id }) => ringVan(id))));
      }),
      runs(200),
    );
  });
});
