// In een smalle kolom, met lange namen en met grote letters past alles. Alleen de kaart en een tabel die niet past schuiven, in hun eigen vak.
import { expect, fixture, html } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import { uitstekend } from '../../hulp/uitstekend.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import {
  druk,
  keuze,
  kies,
  open,
  openAlles,
  SAM,
  schaduw,
  TAG,
  tekstVan,
  typ,
  velen,
  vind,
  vindAlle,
  waardeVan,
  type Kaart,
  toonBand,
  toonLijst,
} from './hulp.js';

const TWAALF = waardeVan(SAM);
const LANG = 'Zeeruitzonderlijklangenaamvooreenmevrouwzonderspaties'.repeat(3);

/** Sam met overal een naam waar geen spatie in zit: elke mens, ring, elk deel, huishouden en moment. */
const LANGE_NAMEN = JSON.parse(JSON.stringify(TWAALF), (veld, waarde: unknown) =>
  ['naam', 'alias', 'toelichting', 'relatieTekst', 'kracht'].includes(veld) ? LANG : waarde,
) as Netwerkwaarde;

const CSV = `naam,ring,relatie,${LANG}\n${LANG}x,1,tante,rood\n${LANG},1,oma,\nOom Jo,9,wat,blauw\n111222333,,,`;

async function inKolom(
  breedte: number | string,
  waarde: Netwerkwaarde | null = TWAALF,
  letters = '16px',
): Promise<{ vak: HTMLElement; element: Kaart }> {
  const vak = await fixture<HTMLElement>(html`<div></div>`);
  vak.style.setProperty('inline-size', typeof breedte === 'number' ? `${breedte}px` : breedte);
  vak.style.setProperty('font', `${letters} sans-serif`);
  const element = document.createElement(TAG);
  element.value = waarde;
  vak.append(element);
  await element.updateComplete;
  await openAlles(element);
  return { vak, element };
}

function verwachtPassend(vak: HTMLElement, element: Kaart, toestand?: string): void {
  expect(uitstekend(schaduw(element), vak.getBoundingClientRect()), toestand).to.deep.equal([]);
  expect(vak.scrollWidth, toestand).to.be.at.most(Math.ceil(vak.getBoundingClientRect().width));
}

/** Loopt met iemand open langs de toestanden van het scherm, en kijkt bij elke of alles past. */
async function langsAlles(vak: HTMLElement, element: Kaart): Promise<void> {
  const kijk = async (toestand: string): Promise<void> => {
    await element.updateComplete;
    await openAlles(element);
    verwachtPassend(vak, element, toestand);
  };
  await kijk('alles open');
  for (const id of ['p1', 'p4', 'p11']) {
    await open(element, id);
    await kijk(`${id} open`);
  }
  await open(element, 'p4');
  vind(schaduw(element), '[data-actie=verwijderen]').click();
  await kijk('weghalen');
  await druk(element, 'actie.annuleren');
  await toonBand(element);
  await druk(element, 'actie.kiesBand');
  await kijk('een halve band');
  await kies(element, await keuze(element, 'vergelijk-met'), 'm1');
  await kijk('vergelijken');
  await kies(element, await keuze(element, 'bekijk'), 'functie:praktisch');
  await kijk('een deel van de mensen');
  await typ(element, vind<HTMLTextAreaElement>(schaduw(element), '#csv'), CSV);
  await druk(element, 'actie.bekijk');
  await kijk('regels uit een CSV');
  await typ(element, vind<HTMLInputElement>(schaduw(element), '#moment-datum'), '');
  await druk(element, 'actie.vastleggen');
  await kijk('een moment zonder dag');
  await kies(element, await keuze(element, 'moment'), 'm1');
  await kijk('een eerder moment');
  await kies(element, await keuze(element, 'moment'), '');
  element.readonly = true;
  await kijk('alleen lezen');
  element.readonly = false;
  for (const weergave of ['lijst', 'kaart'] as const) {
    element.setAttribute('weergave', weergave);
    await kijk(weergave);
  }
}

describe('<netwerk-kaart>: smal', () => {
  afterEach(zonderPapier);

  // Boven 1120 px is de lijst geen rij kaartjes meer, maar een tabel.
  for (const breedte of [288, 320, 700, 1124, 1280]) {
    it(`in ${breedte} px steekt niets uit, in elke toestand`, async () => {
      const { vak, element } = await inKolom(breedte);
      await langsAlles(vak, element);
    });

    it(`in ${breedte} px ook niet met lange namen zonder spaties`, async () => {
      const { vak, element } = await inKolom(breedte, LANGE_NAMEN);
      await langsAlles(vak, element);
    });
  }

  it('ook niet leeg, en met een fout', async () => {
    const { vak, element } = await inKolom(288, null);
    verwachtPassend(vak, element);
    element.required = true;
    element.reportValidity();
    await element.updateComplete;
    verwachtPassend(vak, element);
    element.value = { onderwerp: { soort: 'kind' }, personen: [{ id: 'a', naam: '', soort: 'netwerk' }] };
    element.reportValidity();
    await element.updateComplete;
    verwachtPassend(vak, element);
  });

  it('ook niet met letters van 200 %', async () => {
    const { vak, element } = await inKolom(320, TWAALF, '32px');
    await langsAlles(vak, element);
  });

  it('ook niet met zestig mensen', async () => {
    const { vak, element } = await inKolom(320, velen(60));
    verwachtPassend(vak, element);
  });

  it('ook niet op papier: een A4 van 210 mm min twee marges van 15 mm', async () => {
    const { vak, element } = await inKolom('180mm', LANGE_NAMEN);
    await kies(element, await keuze(element, 'vergelijk-met'), 'm1');
    metPapier(element);
    verwachtPassend(vak, element);
  });

  it('wat niet past schuift in zijn eigen vak, en daar is met de toetsen te komen', async () => {
    const { element } = await inKolom(288, LANGE_NAMEN);
    await kies(element, await keuze(element, 'vergelijk-met'), 'm1');
    const vakken = vindAlle(schaduw(element), '.schuif:not(.chips)');
    expect(vakken).to.have.length(2);
    for (const vak of vakken) {
      expect(getComputedStyle(vak).overflowX).to.equal('auto');
      expect(vak.tabIndex === 0 || vak.querySelector('[tabindex="0"]') !== null, vak.className).to.equal(true);
    }
  });

  for (const [welke, waarde] of Object.entries({ gewone: TWAALF, lange: LANGE_NAMEN })) {
    it(`op de kaart valt geen naam buiten de tekening, met ${welke} namen`, async () => {
      const { element } = await inKolom(700, waarde);
      const kaart = vind(schaduw(element), 'svg.kaart').getBoundingClientRect();
      const buiten = vindAlle(schaduw(element), '.kaartvak svg.kaart:not(.voorbeeld) text')
        .filter((plek) => {
          if (!plek.checkVisibility()) return false;
          const { left, right, top, bottom } = plek.getBoundingClientRect();
          return left < kaart.left || right > kaart.right || top < kaart.top || bottom > kaart.bottom;
        })
        .map(tekstVan);
      expect(buiten).to.deep.equal([]);
    });
  }

  it('het midden van de kaart staat in beeld als zij moet schuiven, ook na vergroten en na terugkomen uit de lijst', async () => {
    const { vak, element } = await inKolom(320);
    const { left, right } = vak.getBoundingClientRect();
    const verwachtMidden = (wanneer: string): void => {
      const kind = vind(schaduw(element), '.midden circle').getBoundingClientRect();
      expect(kind.left, wanneer).to.be.greaterThan(left);
      expect(kind.right, wanneer).to.be.lessThan(right);
    };
    verwachtMidden('begin');
    await druk(element, 'actie.groter');
    verwachtMidden('groter');
    await kies(element, await keuze(element, 'weergave'), 'lijst');
    await kies(element, await keuze(element, 'weergave'), 'kaart');
    verwachtMidden('na de lijst');
  });

  it('wat iemand zelf verschoof blijft staan bij een wijziging', async () => {
    const { element } = await inKolom(320);
    await druk(element, 'actie.groter');
    const schuif = vind(schaduw(element), '.kaartvak .schuif');
    schuif.scrollLeft = 5;
    await open(element, 'p4');
    expect(schuif.scrollLeft).to.equal(5);
  });

  describe('elk doel is groot genoeg voor een vinger: 44 pixels', () => {
    // Een halve pixel is afronding.
    const VINGER = 43.5;
    // Naast de brede kaart is een regel en een knop eronder met een muis lager: dan staan twaalf mensen er in één keer.
    const MUIS = 24;
    const metMuis = (doel: HTMLElement, breedte: number): boolean =>
      breedte >= 960 && !matchMedia('(any-pointer: coarse)').matches && doel.matches('.zij :is(.lijstvlak, .chips) *');

    for (const breedte of [320, 700, 1200]) {
      it(`elke knop, elk veld en elke link in ${breedte} px`, async () => {
        const { element } = await inKolom(breedte);
        element.required = true;
        // Ook een link van de pagina moet te raken zijn.
        element.verwijzingen = [{ code: 'aanmeldpunt', tekst: 'Aanmelden', url: '/aanmelden' }];
        await open(element, 'p11');
        await kies(element, await keuze(element, 'vergelijk-met'), 'm1');
        await typ(element, vind<HTMLTextAreaElement>(schaduw(element), '#csv'), CSV);
        await druk(element, 'actie.bekijk');
        await openAlles(element);
        // Een vakje hoort bij zijn label: dat is ook te raken.
        const doelen = vindAlle(schaduw(element), 'input, select, textarea, button, summary, a')
          .map((doel) => (doel.matches('[type=checkbox], [type=radio]') ? (doel.closest('label') ?? doel) : doel))
          .filter((doel) => doel.checkVisibility());
        expect(doelen.length).to.be.greaterThan(100);
        const klein = doelen
          .filter((doel) => {
            const { width, height } = doel.getBoundingClientRect();
            return Math.min(width, height) < (metMuis(doel, breedte) ? MUIS : VINGER);
          })
          .map((doel) => `${doel.localName} ${tekstVan(doel) || doel.id}`);
        expect(klein).to.deep.equal([]);
      });
    }

    function opKaart(element: Kaart): number[] {
      return vindAlle(schaduw(element), '.raak').map((doel) => doel.getBoundingClientRect().width);
    }

    for (const breedte of [320, 645, 675, 1200]) {
      it(`iedereen op de kaart in ${breedte} px; staan er twee dichter bij elkaar, dan ieder tot halverwege`, async () => {
        const { element } = await inKolom(breedte);
        const doelen = vindAlle(schaduw(element), '.raak').map((doel) => doel.getBoundingClientRect());
        const ver = (een: DOMRect, ander: DOMRect): number =>
          Math.hypot(
            een.x + een.width / 2 - ander.x - ander.width / 2,
            een.y + een.height / 2 - ander.y - ander.height / 2,
          );
        for (const doel of doelen) {
          const ruimte = Math.min(...doelen.filter((ander) => ander !== doel).map((ander) => ver(doel, ander)));
          expect(doel.width).to.be.at.least(Math.min(VINGER, ruimte - 0.5));
          expect(doel.width).to.be.at.least(24);
        }
      });
    }

    it('met zestig mensen op de kaart: in de lijst, en op de kaart als zij groter is', async () => {
      const { element } = await inKolom(700, velen(60));
      await toonLijst(element);
      for (const regel of vindAlle(schaduw(element), '.regel')) {
        expect(regel.getBoundingClientRect().height).to.be.at.least(44);
      }
      vind(schaduw(element), '#weergave-tab-kaart').click();
      await element.updateComplete;
      for (let keer = 0; keer < 3; keer += 1) await druk(element, 'actie.groter');
      expect(Math.min(...opKaart(element))).to.be.at.least(24);
    });
  });
});
