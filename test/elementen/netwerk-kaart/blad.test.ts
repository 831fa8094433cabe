// Het paneel hangt op een telefoon als blad van onderen over de kaart, en op een tablet als kaartje. Wie gekozen is of de focus heeft ligt er nooit
// onder, wat te raken is staat er heel of niet, en alles is te bereiken: met elke letter, en met letters die twee keer zo groot zijn.
import { expect, waitUntil } from '@open-wc/testing';
import {
  type Kaart,
  klikOp,
  knoop,
  maak,
  metFocus,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  toets,
  vind,
  vindAlle,
  waardeVan,
} from './hulp.js';
import { opGewoneMaat, opMaat } from './maat.js';

const MATEN = [
  { width: 320, height: 700 },
  { width: 375, height: 812 },
  { width: 768, height: 1000 },
  { width: 768, height: 600 },
] as const;
const LETTERS = ['serif', 'monospace'] as const;
const TEKSTMATEN = ['100%', '200%'] as const;
const DOELEN = '.vlak :is(.raak, button, summary, a, input, select)';

interface Vak {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const vakVan = (plek: Element): Vak => plek.getBoundingClientRect();
const bladVan = (element: Kaart): Vak => vakVan(vind(schaduw(element), '.paneel'));
const raakt = (een: Vak, ander: Vak): boolean =>
  een.left < ander.right - 0.5 &&
  ander.left < een.right - 0.5 &&
  een.top < ander.bottom - 0.5 &&
  ander.top < een.bottom - 0.5;
const naamVan = (plek: Element): string =>
  tekstVan(plek) || (plek.closest<SVGElement>('[data-knoop]')?.dataset['knoop'] ?? plek.id);

/** Wat aan een kant van het blad of het kaartje nog net te zien is en te smal om te raken. */
function half(element: Kaart): readonly string[] {
  const blad = bladVan(element);
  // Om een figuur aan de rand van de kaart ligt nog een paar pixels te raken waar niets te zien is.
  const { left, right } = vakVan(vind(schaduw(element), '.vlak'));
  return vindAlle(schaduw(element), DOELEN)
    .filter((doel) => {
      const vak = vakVan(doel);
      if (!doel.checkVisibility() || !raakt(vak, blad)) return false;
      const teZien = Math.max(
        blad.top - vak.top,
        Math.min(innerHeight, vak.bottom) - blad.bottom,
        blad.left - Math.max(left, vak.left),
        Math.min(right, vak.right) - blad.right,
      );
      return teZien > 1 && teZien < 23;
    })
    .map(naamVan);
}

/** De mensen die te zien horen te zijn: figuur en naam. */
const gekozenOnder = (element: Kaart, id: string): readonly string[] =>
  vindAlle(schaduw(element), `[data-plek="${id}"]`)
    .filter((deel) => raakt(vakVan(deel), bladVan(element)))
    .map((deel) => `${id} ${tekstVan(deel)}`);

describe('<netwerk-kaart>: het blad over de kaart', () => {
  afterEach(async () => {
    await opGewoneMaat();
    document.documentElement.style.removeProperty('font-size');
  });

  async function op(maat: (typeof MATEN)[number], letter: string, tekstmaat: string): Promise<Kaart> {
    await opMaat(maat);
    document.documentElement.style.setProperty('font-size', tekstmaat);
    const element = await maak(waardeVan(SAM));
    element.style.setProperty('font-family', letter);
    element.style.setProperty('font-size', '1rem');
    await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
    await element.updateComplete;
    scrollTo(0, 0);
    return element;
  }

  for (const maat of MATEN) {
    for (const letter of LETTERS) {
      for (const tekstmaat of TEKSTMATEN) {
        const waar = `in ${maat.width} bij ${maat.height} px, ${letter}, ${tekstmaat}`;

        it(`${waar} ligt het nooit over wie gekozen is`, async () => {
          const element = await op(maat, letter, tekstmaat);
          for (const { id = '' } of element.value.personen ?? []) {
            await klikOp(element, knoop(element, id));
            await waitUntil(() => schaduw(element).querySelector('.paneel'), 'er komt geen paneel');
            await waitUntil(() => gekozenOnder(element, id).length === 0, `onder het blad: ${id}`);
          }
        });

        it(`${waar} ligt het nooit over wat met het toetsenbord de focus krijgt`, async () => {
          const element = await op(maat, letter, tekstmaat);
          await klikOp(element, knoop(element, 'p1'));
          await waitUntil(() => schaduw(element).querySelector('.paneel'), 'er komt geen paneel');
          await element.updateComplete;
          knoop(element, 'p1').focus();
          const gezien = new Set<string>();
          const onder: string[] = [];
          const stap = async (toetsnaam: string): Promise<Element | null> => {
            await toets(element, toetsnaam);
            const plek = metFocus();
            if (!plek || !vind(schaduw(element), '.vlak').contains(plek)) return null;
            gezien.add(naamVan(plek));
            if (raakt(vakVan(plek), bladVan(element))) onder.push(naamVan(plek));
            return plek;
          };
          for (const pijl of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight'])
            for (let keer = 0; keer < 4; keer += 1) await stap(pijl);
          expect(gezien.size, 'langs genoeg mensen').to.be.greaterThan(4);
          // Verder met Tab: langs wat onder de kaart staat.
          for (let keer = 0; keer < 20 && (await stap('Tab')); keer += 1);
          expect(onder).to.deep.equal([]);
        });

        it(`${waar} staat wat te raken is er heel of niet, waar de bladzijde ook staat`, async () => {
          const element = await op(maat, letter, tekstmaat);
          await klikOp(element, knoop(element, 'p1'));
          await waitUntil(() => schaduw(element).querySelector('.paneel'), 'er komt geen paneel');
          await element.updateComplete;
          for (let ver = 0; ver < 300; ver += 37) {
            scrollTo(0, ver);
            await waitUntil(() => half(element).length === 0, `half op ${ver} px`);
          }
        });
      }
    }
  }

  for (const maat of MATEN.slice(0, 2)) {
    it(`in ${maat.width} px is alles wat eronder ligt te bereiken door te schuiven`, async () => {
      const element = await op(maat, 'serif', '200%');
      await klikOp(element, knoop(element, 'p1'));
      await waitUntil(() => schaduw(element).querySelector('.paneel'), 'er komt geen paneel');
      await element.updateComplete;
      const doelen = vindAlle(schaduw(element), DOELEN).filter((doel) => doel.checkVisibility());
      expect(doelen.map(tekstVan)).to.include(tekst('kaart.legenda'));
      const onbereikbaar = doelen.filter((doel) => {
        scrollTo(0, scrollY + vakVan(doel).top - 16);
        return raakt(vakVan(doel), bladVan(element));
      });
      expect(onbereikbaar.map(naamVan)).to.deep.equal([]);
    });
  }
});
