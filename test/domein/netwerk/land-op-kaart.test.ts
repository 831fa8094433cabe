// landOpKaart: waar iemand terechtkomt die op de kaart wordt losgelaten.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import { landOpKaart, type Meet, schikKaart } from '../../../src/domein/netwerk/index.js';
import { runs, voorbeeld, ZAAD } from './hulp.js';

const meet: Meet = (tekst, { letter }) => tekst.length * letter * 0.52;
const BEELDEN = [
  { breedte: 806, hoogte: 664, meet },
  { breedte: 375, hoogte: 600, meet },
];
const { onderwerp, personen = [], banden, indeling } = voorbeeld;
const NETWERK = { onderwerp, personen, banden, indeling } as Parameters<typeof schikKaart>[0];

describe('landOpKaart', () => {
  for (const beeld of BEELDEN) {
    const kaart = schikKaart(NETWERK, beeld);
    const wie = kaart.personen[0]?.id ?? '';

    it(`zet niemand op een ander, en wie zo bewaard wordt staat daar (${String(beeld.breedte)} px, zaad ${String(ZAAD)})`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: beeld.breedte }), fc.integer({ min: 0, max: beeld.hoogte }), (x, y) => {
          const landing = landOpKaart(kaart, wie, { x, y });
          if (!landing) return;
          for (const ander of kaart.personen) {
            if (ander.id === wie) continue;
            expect(Math.hypot(ander.x - landing.x, ander.y - landing.y)).to.be.at.least(2 * ander.straal);
          }
          const { ring, sector, plek } = landing;
          const daarna = NETWERK.personen?.map((persoon) =>
            persoon.id === wie ? ({ ...persoon, ring, sector, plek } as Persoon) : persoon,
          );
          const [hier] = schikKaart({ ...NETWERK, personen: daarna ?? [], vorige: kaart }, beeld).personen;
          expect(Math.hypot((hier?.x ?? NaN) - landing.x, (hier?.y ?? NaN) - landing.y)).to.be.at.most(1);
        }),
        runs(25),
      );
    }).timeout(30_000);

    it(`noemt wie daar al stond (${String(beeld.breedte)} px)`, () => {
      for (const { id, x, y } of kaart.personen.slice(1, 6)) {
        const landing = landOpKaart(kaart, wie, { x, y });
        if (landing) expect(landing.naast).to.equal(id);
      }
    });

    it(`buiten de ringen is er niets om op te landen (${String(beeld.breedte)} px)`, () => {
      const buiten = [
        { x: 0, y: 0 },
        { x: beeld.breedte, y: beeld.hoogte },
        { x: 1e9, y: -1e9 },
        { x: NaN, y: 3 },
      ];
      for (const punt of buiten) expect(landOpKaart(kaart, wie, punt), JSON.stringify(punt)).to.equal(null);
    });
  }
});
