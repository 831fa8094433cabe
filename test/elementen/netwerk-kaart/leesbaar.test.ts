// Telt in de getekende kaart, uit wat de browser tekende en los van wat het schikken rekende: geen naam over een naam of een figuur, geen figuur
// over een figuur, niets buiten het beeld, geen afgeknipte naam, geen lijn die een naam aanwijst over het kind heen, en geen letter kleiner dan 12 px.
import { expect } from '@open-wc/testing';
import type { Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import { type Kaart, keuze, kies, knoop, maak, SAM, schaduw, tekstVan, vind, vindAlle, waardeVan } from './hulp.js';
import { opGewoneMaat, opMaat } from './maat.js';

const SECTOREN = ['familie', 'vrienden', 'buurt', 'onderwijs-werk', 'vrije-tijd', 'georganiseerd', 'professionals'];
const SOORTEN = ['netwerk', 'netwerk', 'gezin', 'netwerk', 'netwerk', 'georganiseerd', 'professional'] as const;
const BANDEN = ['steunend', 'neutraal', 'spanning', 'verbroken'] as const;

// Namen zoals zij voorkomen: kort, gewoon, met een rol ervoor.
const GEWOON = (
  'Mama,Oma Riet,Jay,Buurvrouw Fatima,Meester De Boer,Coach Milan,Tante Sanne,Noor,' +
  'Opa Henk,Broer Tijn,Hulpverlener L. Vos,Juf Anke,Papa,Neef Sem,Jeugdbeschermer A. Kaya,Bo'
).split(',');
const LANG = (
  'Anna-Maria van den Heuvel-Jansen,Hulpverlener Dr. S. van der Wal,Grootmoeder Wilhelmina,Buurman Mohammed,' +
  'Oom Jan-Willem uit Leeuwarden,Trainer van de voetbalclub,Juf Annemarie de Wit-Bos,Peetoom Alexander'
).split(',');
const SCHRIFTEN = (
  'محمد عبد الله,Åsa Ĳsbrandĳ,王小明,Наталья Иванова,Ελένη,שרה לוי,สมชาย ใจดี,Nguyễn Thị Hoa,' +
  '👩‍👧 Mama,İpek Şahin,अनिता शर्मा,Łukasz,김민준,Zoë,ალექსანდრე,Ñusta'
).split(',');

function netwerk(aantal: number, namen: readonly string[]): Netwerkwaarde {
  const personen = Array.from({ length: aantal }, (_, nummer) => {
    const deel = (nummer * 3 + (nummer >> 3)) % SECTOREN.length;
    return {
      id: `p${nummer}`,
      naam: namen[nummer % namen.length],
      soort: SOORTEN[deel],
      sector: SECTOREN[deel],
      ring: ((nummer * 2 + (nummer >> 2)) % 3) + 1,
      band: BANDEN[nummer % BANDEN.length],
      ...(nummer % 9 === 4 ? { steunfiguur: { status: 'akkoord' } } : {}),
    } as Persoon;
  });
  const banden = personen.slice(1, 8).map(({ id }, nummer) => ({ van: `p${nummer}`, naar: id, kwaliteit: 'neutraal' }));
  return { onderwerp: { soort: 'jongere', naam: 'Sam' }, personen, banden } as Netwerkwaarde;
}

interface Vak {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly van: string;
  readonly wat: string;
}

const vanWie = (plek: Element): string => plek.closest<SVGElement>('[data-plek]')?.dataset['plek'] ?? '';

function vakVan(plek: Element): Vak {
  const { left, top, right, bottom } = plek.getBoundingClientRect();
  return { x0: left, y0: top, x1: right, y1: bottom, van: vanWie(plek), wat: tekstVan(plek) };
}

/** De hoogte van de letters, niet van de regel: daar zit boven en onder lucht in. */
function lettervak(plek: SVGElement): Vak {
  const vak = vakVan(plek);
  const maat = grootte(plek);
  const lucht = Math.max(0, (vak.y1 - vak.y0 - maat * 1.02) / 2);
  return { ...vak, y0: vak.y0 + lucht, y1: vak.y1 - lucht };
}

const grootte = (plek: SVGElement): number =>
  Number.parseFloat(getComputedStyle(plek).fontSize) * ((plek as SVGGraphicsElement).getScreenCTM()?.a ?? 1);

const raakt = (een: Vak, ander: Vak): boolean =>
  een.x0 < ander.x1 - 0.5 && ander.x0 < een.x1 - 0.5 && een.y0 < ander.y1 - 0.5 && ander.y0 < een.y1 - 0.5;

const paren = (een: readonly Vak[], ander: readonly Vak[]): string[] =>
  een.flatMap((vak, nummer) =>
    (een === ander ? ander.slice(nummer + 1) : ander)
      .filter((tegen) => (vak.van !== tegen.van || !vak.van) && raakt(vak, tegen))
      .map((tegen) => `${vak.wat || vak.van} × ${tegen.wat || tegen.van}`),
  );

/** Een lijn die een naam aanwijst en daarbij over het kind of gezin heen gaat, of over zijn naam. */
function overHetMidden(kaart: SVGSVGElement, lijnen: readonly SVGElement[]): readonly string[] {
  const kern = vakVan(vind(kaart, '.kern'));
  const [hartX, hartY] = [(kern.x0 + kern.x1) / 2, (kern.y0 + kern.y1) / 2];
  const naam = vindAlle<SVGElement>(kaart, '.kindnaam text').map(lettervak);
  return lijnen
    .filter((lijn) => {
      const pad = lijn as SVGPathElement;
      const naarScherm = pad.getScreenCTM() as DOMMatrix;
      return Array.from({ length: 60 }, (_, stap) => {
        const { x, y } = pad.getPointAtLength((pad.getTotalLength() * stap) / 59);
        return new DOMPoint(x, y).matrixTransform(naarScherm);
      }).some(
        ({ x, y }) =>
          Math.hypot(x - hartX, y - hartY) < (kern.x1 - kern.x0) / 2 ||
          naam.some(({ x0, y0, x1, y1 }) => x > x0 && x < x1 && y > y0 && y < y1),
      );
    })
    .map(vanWie);
}

/** Alles wat er op de kaart mis is, elk met de namen erbij. */
function tel(element: Kaart): Readonly<Record<string, readonly unknown[]>> {
  const wortel = schaduw(element);
  const kaart = vind<SVGSVGElement>(wortel, 'svg.kaart');
  const zichtbaar = (keuze: string): SVGElement[] =>
    vindAlle<SVGElement>(kaart, keuze).filter((plek) => plek.checkVisibility());
  const namen = zichtbaar('.naam-kaart text, text.naam-kaart').map(lettervak);
  const figuren = zichtbaar('[data-plek] .vorm').map(vakVan);
  const sterren = zichtbaar('[data-plek] .ster circle').map(vakVan);
  const vast = zichtbaar('.ringnaam text, .leegvak, .kindnaam text, .huisnaam text').map(lettervak);
  const beeld = kaart.getBoundingClientRect();
  const buiten = [...namen, ...figuren, ...vast].filter(
    ({ x0, y0, x1, y1 }) => x0 < beeld.left || y0 < beeld.top || x1 > beeld.right || y1 > beeld.bottom,
  );
  const getekend = new Set(namen.map(({ van }) => van));
  const botsen = figuren.flatMap((een, nummer) =>
    figuren
      .slice(nummer + 1)
      .filter((ander) => {
        const ver = Math.hypot(een.x0 + een.x1 - ander.x0 - ander.x1, een.y0 + een.y1 - ander.y0 - ander.y1) / 2;
        return ver < (een.x1 - een.x0 + ander.x1 - ander.x0) / 2;
      })
      .map((ander) => `${een.van} × ${ander.van}`),
  );
  return {
    'naam × naam': paren(namen, namen),
    'naam × figuur': paren(namen, figuren),
    'naam × ster': paren(namen, sterren),
    'naam × vaste tekst': paren(namen, vast),
    'figuur × figuur': botsen,
    'figuur × vaste tekst': paren(figuren, vast),
    'aanwijslijn × midden': overHetMidden(kaart, zichtbaar('.aanwijslijn')),
    buiten: buiten.map(({ wat, van }) => wat || van),
    'zonder naam': figuren.filter(({ van }) => !getekend.has(van)).map(({ van }) => van),
    afgeknipt: namen.filter(({ wat }) => wat.includes('…')).map(({ wat }) => wat),
    'letter kleiner dan 12 px': zichtbaar('text')
      .filter((plek) => grootte(plek) < 11.99 && tekstVan(plek))
      .map(tekstVan),
  };
}

const NIETS = {
  'naam × naam': [],
  'naam × figuur': [],
  'naam × ster': [],
  'naam × vaste tekst': [],
  'figuur × figuur': [],
  'figuur × vaste tekst': [],
  'aanwijslijn × midden': [],
  buiten: [],
  'zonder naam': [],
  afgeknipt: [],
  'letter kleiner dan 12 px': [],
};

/** De kaart alleen, in een kolom van deze breedte; bij 1280 px op het scherm is zij 806 px breed. */
async function opBreedte(breedte: number, waarde: Netwerkwaarde, attributen = {}): Promise<Kaart> {
  const element = await maak(null, { weergave: 'kaart', ...attributen });
  (element.parentElement as HTMLElement).style.setProperty('inline-size', `${breedte}px`);
  element.value = waarde;
  await element.updateComplete;
  const kaart = (): SVGSVGElement => vind<SVGSVGElement>(schaduw(element), 'svg.kaart');
  while (Math.abs(kaart().viewBox.baseVal.width - kaart().getBoundingClientRect().width) > 1) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
  return element;
}

describe('<netwerk-kaart>: de kaart is te lezen', () => {
  before(() => opMaat({ width: 1280, height: 800 }));
  after(opGewoneMaat);

  for (const [breedte, aantallen] of [
    [375, [5, 12, 16]],
    [806, [5, 12, 25, 60]],
  ] as const) {
    for (const aantal of aantallen) {
      for (const [welke, namen] of Object.entries({
        gewone: GEWOON,
        lange: LANG,
        'namen in andere schriften en': SCHRIFTEN,
      })) {
        it(`${aantal} mensen in ${breedte} px, ${welke} namen`, async () => {
          const element = await opBreedte(breedte, netwerk(aantal, namen));
          expect(vindAlle(schaduw(element), '[data-knoop]:not([data-knoop=""])')).to.have.length(aantal);
          expect(tel(element)).to.deep.equal(NIETS);
        });
      }
    }
  }

  for (const breedte of [288, 320, 375, 740, 806]) {
    it(`het voorbeeld in ${breedte} px: nu, als de hulp stopt, vergeleken en met iemand gekozen`, async () => {
      const element = await opBreedte(breedte, waardeVan(SAM));
      expect(tel(element), 'nu').to.deep.equal(NIETS);
      knoop(element, 'p4').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      await element.updateComplete;
      expect(tel(element), 'met iemand gekozen').to.deep.equal(NIETS);
      await kies(element, await keuze(element, 'bekijk'), 'blijft');
      expect(tel(element), 'als de hulp stopt').to.deep.equal(NIETS);
      const beeld = await opBreedte(breedte, waardeVan(SAM), { 'vergelijk-met': 'm1' });
      expect(tel(beeld), 'vergeleken').to.deep.equal(NIETS);
    });
  }
});
