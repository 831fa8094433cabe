// De naam hoort bij de persoon: een klik of tik erop opent hem, en slepen begint er ook. Met de muis op een breed scherm, en met een vinger op
// een telefoon; daar blijft de bladzijde dan staan. Zonder vinger (WebKitGTK) doet de muis het.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { type Hand, hand, inBeeld, muis, opPunt, type Punt, puntVan } from '../../hulp/handen.js';
import {
  druk,
  type Kaart,
  knoop,
  luister,
  maak,
  persoon,
  SAM,
  schaduw,
  toets,
  velen,
  vind,
  vindAlle,
  waardeVan,
  zet,
} from './hulp.js';
import { type Maat, opGewoneMaat, opMaat } from './maat.js';

const BREED: Maat = { width: 1280, height: 900 };
const TELEFOON: Maat = { width: 375, height: 812 };
const VINGER = 22;

const ids = (element: Kaart): string[] =>
  vindAlle<SVGGElement>(schaduw(element), '.plek > [data-knoop]').map(({ dataset }) => dataset['knoop'] ?? '');

const regels = (element: Kaart, id: string): SVGTextElement[] =>
  vindAlle<SVGTextElement>(schaduw(element), `[data-plek="${id}"] > g.naam-kaart > text:not(.bijschrift)`);

/** Waar het midden van iemands figuur is, en hoe groot zij is. */
function figuur(element: Kaart, id: string): Punt & { straal: number } {
  const { left, right, top, bottom } = vind(knoop(element, id), '.vorm').getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2, straal: (bottom - top) / 2 };
}

const ver = (een: Punt, ander: Punt): number => Math.hypot(een.x - ander.x, een.y - ander.y);

/** Het punt van iemands naam dat het verst van zijn figuur ligt, en op letters. */
function opNaam(element: Kaart, id: string): Punt {
  const wie = figuur(element, id);
  const punten = regels(element, id).flatMap((regel) => {
    const { left, right, top, bottom } = regel.getBoundingClientRect();
    const y = Math.round((top + bottom) / 2);
    return [left + 4, (left + right) / 2, right - 4].map((x) => ({ x: Math.round(x), y }));
  });
  const [verst] = punten.toSorted((een, ander) => ver(ander, wie) - ver(een, wie));
  if (!verst) throw new Error(`${id} heeft geen naam op de kaart`);
  return verst;
}

/** Brengt iemands naam in beeld, en wacht tot er niets meer schuift. */
async function naarNaam(element: Kaart, id: string): Promise<Punt> {
  await inBeeld(regels(element, id)[0] as Element, 'midden');
  for (let nu = opNaam(element, id); ;) {
    await nextFrame();
    await nextFrame();
    const straks = opNaam(element, id);
    if (ver(nu, straks) === 0) return straks;
    nu = straks;
  }
}

/** Tikt op een punt, en zegt wie er openging. */
async function wieGaatOpen(element: Kaart, wijzer: Hand, punt: Punt): Promise<string[]> {
  const gekozen = luister<CustomEvent<{ id: string }>>(element, 'persoon-gekozen');
  await wijzer.tik(punt);
  await element.updateComplete;
  schaduw(element).querySelector<HTMLElement>('.paneel [data-actie="sluiten"]')?.click();
  await element.updateComplete;
  return gekozen.map(({ detail }) => detail.id);
}

async function opPagina(
  attributen: Readonly<Record<string, string>> = {},
  value = waardeVan(SAM),
  plaats = maak,
): Promise<Kaart> {
  const element = await plaats(value, { weergave: 'kaart', ...attributen });
  (element.parentElement as HTMLElement).style.paddingBlock = '400px 3000px';
  await element.updateComplete;
  return element;
}

for (const [maat, wijzer] of [
  [BREED, muis],
  [TELEFOON, hand],
] as const) {
  describe(`<netwerk-kaart> van ${maat.width} px: ${wijzer.naam} op een naam`, () => {
    before(() => opMaat(maat));
    after(opGewoneMaat);

    it('opent wie zo heet, bij ieder op de kaart', async () => {
      const element = await opPagina();
      expect(ids(element)).to.have.length(12);
      for (const id of ids(element)) {
        expect(await wieGaatOpen(element, wijzer, await naarNaam(element, id)), id).to.deep.equal([id]);
      }
    });

    it('sleept wie zo heet, bij ieder op de kaart, en de bladzijde blijft staan', async () => {
      const element = await opPagina();
      for (const id of ids(element)) {
        const van = await naarNaam(element, id);
        const begin = scrollY;
        const greep = await wijzer.pak(van);
        await greep.naar({ x: van.x + 15, y: van.y + 15 }, { stappen: 2 });
        // De figuur heeft een midden op een halve pixel.
        expect(ver(puntVan(knoop(element, id)), { x: van.x + 15, y: van.y + 15 }), id).to.be.below(2);
        await toets(element, 'Escape');
        await greep.los();
        expect(scrollY, id).to.equal(begin);
      }
      expect(element.value).to.deep.equal(waardeVan(SAM));
    });

    it('zet bij loslaten neer wie zo heet, en opent niemand', async () => {
      const element = await opPagina();
      const gekozen = luister(element, 'persoon-gekozen');
      const [id = ''] = ids(element);
      const van = await naarNaam(element, id);
      const { x, y } = puntVan(knoop(element));
      await wijzer.sleep(van, { x: Math.round((van.x + x) / 2), y: Math.round((van.y + y) / 2) });
      await element.updateComplete;
      expect(persoon(element, id).plek).to.be.an('object');
      expect(gekozen).to.deep.equal([]);
    });

    for (const [beeld, attributen, bereid] of [
      ['een vergelijking', { 'vergelijk-met': 'm1' }, undefined],
      ['als de hulp stopt', { zicht: 'na' }, undefined],
      ['van rechts naar links', { dir: 'rtl' }, undefined],
      ['groter gemaakt', {}, (element: Kaart) => druk(element, 'actie.groter')],
    ] as const) {
      it(`opent ook wie zo heet: ${beeld}`, async () => {
        const [moment] = SAM.momenten ?? [];
        const momenten = moment ? [{ ...moment, id: 'm1' }] : [];
        const element = await opPagina(attributen, { ...waardeVan(SAM), momenten });
        await bereid?.(element);
        for (const id of ids(element).filter((_, nummer) => nummer % 3 === 0)) {
          expect(await wieGaatOpen(element, wijzer, await naarNaam(element, id)), id).to.deep.equal([id]);
        }
      });
    }

    it('pakt ook wie er nog niets mee deed', async () => {
      const element = await opPagina({}, waardeVan(SAM), zet);
      const [id = ''] = ids(element);
      const van = await naarNaam(element, id);
      const begin = scrollY;
      await wijzer.sleep(van, { x: van.x + 20, y: van.y + 60 });
      await waitUntil(() => persoon(element, id).plek, 'er gebeurt niets');
      expect(scrollY).to.equal(begin);
    });
  });
}

describe('<netwerk-kaart>: een naam vlak bij een ander', () => {
  before(() => opMaat(TELEFOON));
  after(opGewoneMaat);

  it(`${hand.naam} op een naam die binnen 22 px van een ander staat opent wie zo heet`, async () => {
    const element = await opPagina({}, velen(60));
    let vlakbij = 0;
    for (const id of ids(element).filter((wie) => regels(element, wie).length > 0)) {
      const anderen = ids(element).filter((wie) => wie !== id);
      await naarNaam(element, id);
      const punt = regels(element, id)
        .flatMap((regel) => {
          const { left, right, top, bottom } = regel.getBoundingClientRect();
          return [left + 3, (left + right) / 2, right - 3].flatMap((x) =>
            [top + 4, (top + bottom) / 2, bottom - 4].map((y) => ({ x: Math.round(x), y: Math.round(y) })),
          );
        })
        .find((kandidaat) =>
          anderen.some((wie) => {
            const daar = figuur(element, wie);
            const afstand = ver(daar, kandidaat);
            return afstand < VINGER - 1 && afstand > daar.straal + 2 && afstand < ver(figuur(element, id), kandidaat);
          }),
        );
      if (!punt) continue;
      vlakbij += 1;
      expect(await wieGaatOpen(element, hand, punt), id).to.deep.equal([id]);
    }
    expect(vlakbij, 'namen vlak bij een ander').to.be.above(0);
  });
});

describe('<netwerk-kaart>: de muis boven een naam', () => {
  before(() => opMaat(BREED));
  after(opGewoneMaat);

  it('is een hand, en laat de banden zien van wie zo heet', async () => {
    const element = await opPagina();
    const id = 'p1';
    const van = await naarNaam(element, id);
    const doel = opPunt(van) as Element;
    expect(doel.closest<SVGElement>('[data-plek]')?.dataset['plek']).to.equal(id);
    expect(getComputedStyle(doel).cursor).to.equal('pointer');
    const greep = await muis.pak(van);
    expect(vind(schaduw(element), 'svg.kaart').hasAttribute('data-wijst')).to.equal(true);
    await greep.naar({ x: van.x + 10, y: van.y + 10 });
    expect(getComputedStyle(opPunt({ x: van.x + 10, y: van.y + 10 }) as Element).cursor).to.equal('grabbing');
    await toets(element, 'Escape');
    await greep.los();
  });
});
