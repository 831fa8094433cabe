// Slepen, en dat een klik, een toets, de lijst en slepen hetzelfde doen, zeggen en melden.
import { expect, waitUntil } from '@open-wc/testing';
import {
  DRIE,
  druk,
  hoor,
  type Kaart,
  klikOp,
  knoop,
  luister,
  maak,
  open,
  opScherm,
  persoon,
  schaduw,
  sleep,
  stuurMuis,
  tekst,
  toets,
  vind,
  vindAlle,
  zetVan,
} from './hulp.js';
import { muis, type Punt, puntVan, volgendBeeld } from '../../hulp/handen.js';

const IN_RING_3 = tekst('gedaan.verplaatsen', {
  naam: 'Oma Riet',
  ring: tekst('ring.3'),
  sector: tekst('code.familie'),
});
// Rechts van boven, in het deel familie, in de buitenste ring.
const PUNT = { x: 490, y: 51 };

/** Waar iemand staat en waar hij heen gaat, met beide in het venster: een echte muis komt niet verder. */
async function opWeg(element: Kaart, id: string, naar: Punt): Promise<[van: Punt, naar: Punt]> {
  const figuur = knoop(element, id).getBoundingClientRect();
  const midden = (figuur.top + figuur.height / 2 + opScherm(element, naar.x, naar.y).y) / 2;
  scrollBy(0, midden - innerHeight / 2);
  await volgendBeeld();
  return [puntVan(knoop(element, id)), opScherm(element, naar.x, naar.y)];
}

async function sleepMetMuis(element: Kaart, id: string, naar = PUNT): Promise<void> {
  await muis.sleep(...(await opWeg(element, id, naar)));
  await element.updateComplete;
}

function transform(element: Kaart, id: string): string | null {
  return vind(schaduw(element), `[data-plek="${id}"]`).getAttribute('transform');
}

function lijnen(element: Kaart): string[] {
  return vindAlle(schaduw(element), 'path.band').map((pad) => pad.getAttribute('d') ?? '');
}

const midden = ({ left, top, width, height }: DOMRect): Punt => ({ x: left + width / 2, y: top + height / 2 });

describe('<netwerk-kaart>: slepen', () => {
  it('zet iemand waar hij losgelaten wordt, en één stap terug zet hem weer waar hij stond', async () => {
    const element = await maak(DRIE);
    const voor = transform(element, 'a');
    await sleepMetMuis(element, 'a');
    expect(persoon(element, 'a')).to.include({ ring: 3, sector: 'familie' });
    // Een aanwijzer valt op een hele pixel van het scherm.
    expect(persoon(element, 'a').plek?.x).to.be.closeTo(PUNT.x / 800, 0.005);
    expect(persoon(element, 'a').plek?.y).to.be.closeTo(PUNT.y / 800, 0.005);
    expect(transform(element, 'a')).not.to.equal(voor);
    await druk(element, 'actie.ongedaan');
    expect(persoon(element, 'a')).to.deep.include({ ring: 1, sector: 'familie' });
    expect(transform(element, 'a')).to.equal(voor);
  });

  for (const [hoe, stijl] of [
    ['transform: scale()', { transform: 'scale(0.8)', transformOrigin: '0 0' }],
    ['zoom', { zoom: '0.8' }],
  ] as const) {
    it(`zet iemand onder de hand in een deel van de pagina met ${hoe}`, async () => {
      const element = await maak(DRIE);
      Object.assign((element.parentElement as HTMLElement).style, stijl);
      // Het vak is nu breder of smaller, en de kaart wordt daarvoor gelegd.
      const schuif = vind(schaduw(element), '.schuif');
      const isGelegd = (): boolean =>
        Number(vind(schaduw(element), 'svg.kaart').getAttribute('viewBox')?.split(' ')[2]) === schuif.clientWidth;
      await volgendBeeld();
      await waitUntil(isGelegd, 'de kaart past bij haar vak');
      const [van, naar] = await opWeg(element, 'a', PUNT);
      const hand = puntVan(naar);
      const onderDeHand = (): number => {
        const { x, y } = midden(knoop(element, 'a').getBoundingClientRect());
        return Math.hypot(x - hand.x, y - hand.y);
      };
      expect(onderDeHand(), 'eerst niet').to.be.above(40);
      const greep = await muis.pak(van);
      await greep.naar(hand);
      const onderweg = onderDeHand();
      await greep.los();
      expect(onderweg, 'onderweg').to.be.below(4);
      await element.updateComplete;
      expect(persoon(element, 'a')).to.include({ ring: 3, sector: 'familie' });
      expect(onderDeHand(), 'losgelaten').to.be.below(4);
    });
  }

  it('neemt de lijnen mee terwijl er gesleept wordt', async () => {
    const element = await maak({ ...DRIE, banden: [{ van: 'a', naar: 'c', kwaliteit: 'steunend' }] });
    const [van, naar] = await opWeg(element, 'a', PUNT);
    const greep = await muis.pak(van);
    await greep.naar(naar);
    const pad = vindAlle(schaduw(element), 'path.band--tussen.band--steunend')
      .map((lijn) => lijn.getAttribute('d') ?? '')
      .join('');
    expect(pad.split('M'), 'er is één lijn, en die gaat mee').to.have.length(2);
    const [x = NaN, y = NaN] = pad.slice(1).split(/[ L]/).map(Number);
    const kaart = vind<SVGSVGElement>(schaduw(element), 'svg.kaart');
    const hand = new DOMPoint(naar.x, naar.y).matrixTransform(kaart.getScreenCTM()?.inverse());
    await greep.los();
    // De lijn begint net buiten de rand van de figuur.
    expect(Math.hypot(x - hand.x, y - hand.y)).to.be.within(10, 24);
  });

  it('ziet een trillende klik niet aan voor slepen', async () => {
    const element = await maak(DRIE);
    const [van] = await opWeg(element, 'a', PUNT);
    await muis.sleep(van, { x: van.x + 2, y: van.y + 2 }, { stappen: 2 });
    await element.updateComplete;
    expect(persoon(element, 'a').plek ?? null).to.equal(null);
    expect(schaduw(element).querySelector('.paneel')).not.to.equal(null);
  });

  it('zet het beeld terug als de browser het slepen afbreekt, of bij Escape', async () => {
    const element = await maak({ ...DRIE, banden: [{ van: 'a', naar: 'c', kwaliteit: 'steunend' }] });
    const voor = transform(element, 'a');
    const lijnenVoor = lijnen(element);
    await sleep(element, 'a', PUNT.x, PUNT.y, false);
    expect(lijnen(element)).not.to.deep.equal(lijnenVoor);
    stuurMuis('pointercancel', knoop(element, 'a'), opScherm(element, PUNT.x, PUNT.y));
    expect(transform(element, 'a')).to.equal(voor);
    expect(lijnen(element)).to.deep.equal(lijnenVoor);
    knoop(element, 'a').focus();
    await sleep(element, 'a', PUNT.x, PUNT.y, false);
    await toets(element, 'Escape');
    stuurMuis('pointerup', knoop(element, 'a'), opScherm(element, PUNT.x, PUNT.y));
    expect(transform(element, 'a')).to.equal(voor);
    expect(persoon(element, 'a').ring).to.equal(1);
  });

  it('laat niemand slepen als het alleen te lezen is of een eerder moment is', async () => {
    const momenten = [{ id: 'm', datum: '2026-01-01', naam: 'Toen', personen: DRIE.personen ?? [] }];
    for (const attributen of [{ readonly: '' }, { moment: 'm' }]) {
      const element = await maak({ ...DRIE, momenten }, attributen as Record<string, string>);
      const voor = element.value;
      await sleepMetMuis(element, 'a');
      expect(element.value).to.deep.equal(voor);
    }
  });

  it('een tweede vinger laat niet los wat de eerste sleept', async () => {
    const element = await maak(DRIE);
    await sleep(element, 'a', PUNT.x, PUNT.y, false);
    vind(schaduw(element), 'svg.kaart').dispatchEvent(
      new PointerEvent('pointerup', { bubbles: true, composed: true, pointerId: 2, clientX: 5, clientY: 5 }),
    );
    await element.updateComplete;
    expect(element.value).to.deep.equal(DRIE);
    stuurMuis('pointerup', knoop(element, 'a'), opScherm(element, PUNT.x, PUNT.y));
    await element.updateComplete;
    expect(persoon(element, 'a').ring).to.equal(3);
  });

  const manieren: Readonly<Record<string, (element: Kaart) => Promise<void>>> = {
    slepen: (element) => sleepMetMuis(element, 'a'),
    klikken: async (element) => {
      await open(element, 'a');
      await druk(element, 'actie.kiesPlek');
      await klikOp(element, vind(schaduw(element), 'svg.kaart'), opScherm(element, PUNT.x, PUNT.y));
    },
    toetsen: async (element) => {
      knoop(element, 'a').focus();
      await toets(element, '3');
    },
    lijst: (element) => zetVan(element, 'ring', 'a', '3'),
  };
  for (const [manier, doe] of Object.entries(manieren)) {
    it(`${manier}: dezelfde waarde, dezelfde zin, dezelfde gebeurtenissen`, async () => {
      const element = await maak(DRIE);
      const gewijzigd = luister<CustomEvent>(element, 'netwerk-gewijzigd');
      const gewoon = luister(element, 'input', 'change');
      await doe(element);
      expect(persoon(element, 'a')).to.include({ ring: 3, sector: 'familie', naam: 'Oma Riet' });
      await hoor(element, IN_RING_3);
      expect(gewijzigd.map(({ detail }) => detail as unknown)).to.deep.equal([{ wat: 'verplaatsen', id: 'a' }]);
      expect(gewoon.map(({ type }) => type)).to.deep.equal(['input', 'change']);
      await druk(element, 'actie.ongedaan');
      expect(persoon(element, 'a').ring).to.equal(1);
    });
  }
});
