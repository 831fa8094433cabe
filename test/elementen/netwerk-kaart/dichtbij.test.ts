// Op een heel smalle kaart met veel mensen staan er twee dichter op elkaar dan een vinger breed is. Elk houdt dan toch zijn 44 px: wie zijn
// midden het dichtst bij de vinger heeft, tot 22 px ver, is bedoeld, behalve op een naam. Met een tik, en met slepen. Zonder vinger
// (WebKitGTK) doet de muis het.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { hand, inBeeld, opPunt, type Punt, puntVan, vinger } from '../../hulp/handen.js';
import { type Kaart, knoop, luister, maak, schaduw, velen, vind, vindAlle } from './hulp.js';

const TELEFOON = { width: 320, height: 812 };
const GEWOON = { width: 800, height: 600 };
const VINGER = 22;
const RICHTINGEN = 24;
// Zo veel dat de figuren en wat er tussen zit kleiner zijn dan een vinger.
const AANTAL = 60;

interface Plek extends Punt {
  readonly id: string;
}

const ver = (een: Punt, ander: Punt): number => Math.hypot(een.x - ander.x, een.y - ander.y);

/** Waar het midden van ieders figuur is. */
function middens(element: Kaart): Plek[] {
  return vindAlle<SVGElement>(schaduw(element), '.plek > [data-knoop]').map((figuur) => {
    const { left, right, top, bottom } = vind(figuur, '.raak').getBoundingClientRect();
    return { id: figuur.dataset['knoop'] ?? '', x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

const dichtstBij = (punt: Punt, plekken: readonly Plek[]): Plek =>
  plekken.toSorted((een, ander) => ver(een, punt) - ver(ander, punt))[0] as Plek;

/** Ligt dit punt op een naam, of er een pixel naast? Dan hoort het bij wie zo heet. */
function opEenNaam(element: Kaart): (punt: Punt) => boolean {
  const namen = vindAlle(schaduw(element), 'g.naam-kaart > text').map((naam) => naam.getBoundingClientRect());
  return ({ x, y }) =>
    namen.some(({ left, right, top, bottom }) => x > left - 1 && x < right + 1 && y > top - 1 && y < bottom + 1);
}

/** Wie er het dichtst op een ander staan, en plekken rond hen waar een vinger nog net bij hen hoort en niet bij een ander. */
function rondDeKrapste(element: Kaart): { wie: Plek; punten: Punt[] }[] {
  const plekken = middens(element);
  const isNaam = opEenNaam(element);
  const ruimte = (plek: Plek): number =>
    ver(
      plek,
      dichtstBij(
        plek,
        plekken.filter((ander) => ander !== plek),
      ),
    );
  return plekken
    .toSorted((een, ander) => ruimte(een) - ruimte(ander))
    .slice(0, 2)
    .map((wie) => {
      const rondom = (straal: number): Punt[] =>
        Array.from({ length: RICHTINGEN }, (_, stap) => {
          const hoek = (stap * 2 * Math.PI) / RICHTINGEN;
          return { x: Math.round(wie.x + straal * Math.cos(hoek)), y: Math.round(wie.y + straal * Math.sin(hoek)) };
        });
      // Het verst eerst: dichterbij is er wat een naam of een ander niet opeist.
      const punten = [VINGER - 2, VINGER - 8]
        .flatMap(rondom)
        .filter(
          (punt) =>
            !isNaam(punt) &&
            // Op de grens tussen twee kan het elk van beiden zijn.
            plekken.every((ander) => ander === wie || ver(ander, punt) > ver(wie, punt) + 2),
        )
        .slice(0, RICHTINGEN);
      return { wie, punten };
    });
}

/** Waar iemands midden is als de kaart niet meer schuift. */
async function stilOp(element: Kaart, wie: string): Promise<Plek> {
  const meet = (): Plek => middens(element).find(({ id }) => id === wie) as Plek;
  let nu = meet();
  for (;;) {
    await nextFrame();
    await nextFrame();
    const straks = meet();
    if (ver(nu, straks) === 0) return straks;
    nu = straks;
  }
}

async function opTelefoon(): Promise<Kaart> {
  const element = await maak(velen(AANTAL), { weergave: 'kaart' });
  Object.assign((element.parentElement as HTMLElement).style, { maxWidth: '320px', paddingBlock: '400px 3000px' });
  await element.updateComplete;
  await inBeeld(knoop(element), 'midden');
  return element;
}

describe('<netwerk-kaart>: een klik zonder hand', () => {
  it('van een hulpmiddel opent wie het noemt, waar de klik ook heet te zijn', async () => {
    const element = await maak(velen(12), { weergave: 'kaart' });
    const plekken = middens(element);
    const [een, ander] = plekken as [Plek, Plek];
    await inBeeld(knoop(element, een.id), 'midden');
    const gekozen = luister<CustomEvent<{ id: string }>>(element, 'persoon-gekozen');
    await hand.tik(await stilOp(element, een.id));
    await waitUntil(() => gekozen.length > 0, 'de tik komt niet aan');
    await element.updateComplete;
    const daar = middens(element).find(({ id }) => id === een.id) as Plek;
    const plek = { clientX: Math.round(daar.x), clientY: Math.round(daar.y) };
    knoop(element, ander.id).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...plek }));
    await element.updateComplete;
    expect(gekozen.map(({ detail }) => detail.id)).to.deep.equal([een.id, ander.id]);
  });
});

describe('<netwerk-kaart> met mensen die dicht op elkaar staan', () => {
  before(() => (vinger.kan ? setViewport(TELEFOON) : undefined));
  after(() => (vinger.kan ? setViewport(GEWOON) : undefined));

  it(`${hand.naam} tot 22 px naast iemand opent wie er het dichtst bij staat`, async () => {
    const element = await opTelefoon();
    let naast = 0;
    for (const { wie, punten } of rondDeKrapste(element)) {
      expect(punten.length, 'plekken om te proberen').to.be.above(5);
      for (const { x, y } of punten) {
        // Na een tik komt er een paneel, en dat schuift de kaart soms op.
        await inBeeld(knoop(element, wie.id), 'midden');
        const nu = await stilOp(element, wie.id);
        const punt = { x: Math.round(x + nu.x - wie.x), y: Math.round(y + nu.y - wie.y) };
        if (!opPunt(punt)?.closest('[data-knoop]')) naast += 1;
        const gekozen = luister<CustomEvent<{ id: string }>>(element, 'persoon-gekozen');
        await hand.tik(punt);
        // De klik komt na de vinger, op een drukke machine soms later.
        await waitUntil(() => gekozen.length > 0, `(${x - wie.x}, ${y - wie.y}) naast ${wie.id}: niemand`);
        await element.updateComplete;
        expect(
          gekozen.map(({ detail }) => detail.id),
          `(${x - wie.x}, ${y - wie.y}) naast ${wie.id}`,
        ).to.deep.equal([wie.id]);
        schaduw(element).querySelector<HTMLElement>('.paneel [data-actie="sluiten"]')?.click();
        await element.updateComplete;
      }
    }
    expect(naast, 'plekken waar niemand geraakt wordt, en toch iemand bedoeld is').to.be.above(0);
  });

  it(`${hand.naam} tot 22 px naast iemand sleept wie er het dichtst bij staat, en de bladzijde blijft staan`, async () => {
    const element = await opTelefoon();
    const [krapste] = rondDeKrapste(element);
    await inBeeld(knoop(element, krapste?.wie.id), 'midden');
    const keuze = rondDeKrapste(element).flatMap(({ wie, punten }) =>
      punten.filter((punt) => !opPunt(punt)?.closest('[data-knoop]')).map((punt) => ({ wie, punt })),
    )[0];
    if (!keuze) throw new Error('er is geen plek waar niemand geraakt wordt');
    const { wie, punt } = keuze;
    const begin = scrollY;
    const voor = puntVan(knoop(element, wie.id));
    const greep = await hand.pak(punt);
    await greep.naar({ x: punt.x + 12, y: punt.y + 30 });
    expect(puntVan(knoop(element, wie.id)), 'de figuur volgt').not.to.deep.equal(voor);
    await greep.los();
    await element.updateComplete;
    expect(scrollY).to.equal(begin);
    expect(element.value.personen?.filter(({ plek }) => plek).map(({ id }) => id)).to.deep.equal([wie.id]);
  });
});
