// De pijl van waar iemand eerst stond naar nu loopt om namen heen, waar een rechte pijl erdoor zou gaan.
import { expect } from '@open-wc/testing';
import { SECTOREN } from '../../../src/domein/dossier/codes.js';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import { type Kaartpersoon, type Kaartschikking, schikKaart } from '../../../src/domein/netwerk/index.js';
import { pijlpad, pijlstukken } from '../../../src/domein/netwerk/schikken/pijl.js';

const GETAL = /-?\d+(?:\.\d+)?/g;
const meet = (tekst: string, { letter }: { readonly letter: number }): number => 0.55 * letter * tekst.length;
const NAMEN = ['Oma Riet', 'Papa', 'Mama', 'Broer Tijn', 'Buurvrouw Fatima', 'Jo', 'Meester De Boer', 'Tante Sanne'];

/** Steeds dezelfde willekeur. */
function toeval(zaad: number): (tot: number) => number {
  let stand = zaad;
  return (tot) => {
    stand = (stand * 48271) % 2147483647;
    return stand % tot;
  };
}

/** Een kaart met `aantal` mensen, van wie er vier ook nog staan waar zij eerst stonden. */
function vergelijking(nummer: number, breedte: number, hoogte: number): Kaartschikking {
  const kies = toeval(nummer * 7919 + 17);
  const mensen = Array.from({ length: 12 }, (_, wie): Persoon => ({
    id: `p${wie}`,
    naam: NAMEN[kies(NAMEN.length)] ?? '',
    soort: 'netwerk',
    sector: SECTOREN[kies(3)] ?? null,
    ring: (1 + kies(3)) as 1 | 2 | 3,
    band: 'steunend',
  }));
  const spoken = mensen.slice(0, 4).map((mens): Persoon => ({
    ...mens,
    id: `was-${mens.id}`,
    naam: '',
    band: null,
    ring: ((Number(mens.ring) % 3) + 1) as 1 | 2 | 3,
  }));
  return schikKaart(
    { onderwerp: { naam: 'Sam' }, personen: [...mensen, ...spoken], banden: [] },
    { breedte, hoogte, meet },
  );
}

/** Door hoeveel namen en andere figuren een kromme van rand tot rand loopt. */
function geraakt({ personen }: Kaartschikking, pad: string, eigen: readonly Kaartpersoon[]): number {
  const [x0 = 0, y0 = 0, sx = 0, sy = 0, x1 = 0, y1 = 0] = (pad.match(GETAL) ?? []).map(Number);
  const punten = Array.from({ length: 101 }, (_, stap) => {
    const deel = stap / 100;
    const rest = 1 - deel;
    return {
      x: rest * rest * x0 + 2 * rest * deel * sx + deel * deel * x1,
      y: rest * rest * y0 + 2 * rest * deel * sy + deel * deel * y1,
    };
  });
  const namen = personen.filter(
    ({ naam: { vak } }) =>
      vak && punten.some(({ x, y }) => x > vak.x && x < vak.x + vak.breedte && y > vak.y && y < vak.y + vak.hoogte),
  );
  const figuren = personen.filter(
    (wie) => !eigen.includes(wie) && punten.some(({ x, y }) => Math.hypot(x - wie.x, y - wie.y) < wie.straal),
  );
  return namen.length + figuren.length;
}

function recht(van: Kaartpersoon, naar: Kaartpersoon): string {
  const ver = Math.hypot(naar.x - van.x, naar.y - van.y);
  const op = (deel: number): string => `${van.x + (naar.x - van.x) * deel} ${van.y + (naar.y - van.y) * deel}`;
  return `M${op(van.straal / ver)}Q${op(0.5)} ${op(1 - naar.straal / ver)}`;
}

for (const [waar, breedte, hoogte, minder] of [
  ['een breed scherm', 828, 664, 5],
  // Waar het krap is kan het niet altijd.
  ['een telefoon', 357, 600, 3],
] as const) {
  describe(`de pijl van een vergelijking op ${waar}`, () => {
    it('loopt om namen en figuren heen, waar een rechte erdoor ging', () => {
      let rechte = 0;
      let gebogen = 0;
      for (let nummer = 0; nummer < 30; nummer += 1) {
        const kaart = vergelijking(nummer, breedte, hoogte);
        const plek = (id: string): Kaartpersoon => kaart.personen.find((wie) => wie.id === id) as Kaartpersoon;
        for (const id of ['p0', 'p1', 'p2', 'p3']) {
          const [van, naar] = [plek(`was-${id}`), plek(id)];
          const pad = pijlpad(kaart, van, naar);
          if (!pad) continue;
          rechte += geraakt(kaart, recht(van, naar), [van, naar]);
          gebogen += geraakt(kaart, pad, [van, naar]);
        }
      }
      expect(rechte, 'er is iets om omheen te gaan').to.be.above(10);
      expect(gebogen).to.be.below(rechte / minder);
    });
  });
}

/** Elk punt waar een pad van lijnstukken en een kromme te zien is, elke pixel. */
function teZien(pad: string): readonly { x: number; y: number }[] {
  return pad.split(/(?=M)/).flatMap((stuk) => {
    const [x0 = 0, y0 = 0, ...rest] = (stuk.match(GETAL) ?? []).map(Number);
    if (stuk.includes('Q')) {
      const [sx = 0, sy = 0, x1 = 0, y1 = 0] = rest;
      return Array.from({ length: 201 }, (_, stap) => {
        const deel = stap / 200;
        const over = 1 - deel;
        return {
          x: over * over * x0 + 2 * over * deel * sx + deel * deel * x1,
          y: over * over * y0 + 2 * over * deel * sy + deel * deel * y1,
        };
      });
    }
    const punten = [{ x: x0, y: y0 }];
    for (let index = 0; index + 1 < rest.length; index += 2)
      punten.push({ x: rest[index] ?? 0, y: rest[index + 1] ?? 0 });
    return punten;
  });
}

describe('de pijl waar geen ruimte is om een naam heen', () => {
  for (const [waar, breedte, hoogte] of [
    ['een breed scherm', 828, 664],
    ['een telefoon', 357, 600],
  ] as const) {
    it(`houdt op voor een naam of een ander, en gaat erna verder, op ${waar}`, () => {
      let onderbroken = 0;
      for (let nummer = 0; nummer < 30; nummer += 1) {
        const kaart = vergelijking(nummer, breedte, hoogte);
        const plek = (id: string): Kaartpersoon => kaart.personen.find((wie) => wie.id === id) as Kaartpersoon;
        for (const id of ['p0', 'p1', 'p2', 'p3']) {
          const [van, naar] = [plek(`was-${id}`), plek(id)];
          const pad = pijlpad(kaart, van, naar);
          if (!pad) continue;
          const stukken = pijlstukken(kaart, pad, van, naar);
          if (stukken === pad) {
            expect(geraakt(kaart, pad, [van, naar]), `${nummer} ${id}`).to.equal(0);
            continue;
          }
          onderbroken += 1;
          const punten = teZien(stukken);
          const namen = [...kaart.personen.map(({ naam: { vak } }) => vak), kaart.midden.naam?.vak];
          const doorNaam = punten.filter(({ x, y }) =>
            namen.some((vak) => vak && x > vak.x && x < vak.x + vak.breedte && y > vak.y && y < vak.y + vak.hoogte),
          );
          const doorAnder = punten.filter(({ x, y }) =>
            kaart.personen.some((wie) => wie !== van && wie !== naar && Math.hypot(x - wie.x, y - wie.y) < wie.straal),
          );
          expect([doorNaam, doorAnder], `${nummer} ${id}`).to.deep.equal([[], []]);
          // Er blijft genoeg over om te volgen.
          expect(punten.length, `${nummer} ${id}`).to.be.above(teZien(pad).length / 20);
        }
      }
      expect(onderbroken, 'er is iets om voor op te houden').to.be.above(0);
    });
  }
});
