// De kaart op een telefoon van 375 × 812: een vinger op iemand verplaatst hem en niet de bladzijde, een vinger op lege grond scrolt.
// Zonder vinger (WebKitGTK) doet de muis hetzelfde in een vak van 375 px breed; dat staat in de naam van de toets.
import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { hand, inBeeld, type Punt, puntVan, vinger, volgScroll } from '../../hulp/handen.js';
import {
  DRIE,
  druk,
  type Kaart,
  knoop,
  luister,
  maak,
  paneel,
  persoon,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  vind,
  vindAlle,
  waardeVan,
} from './hulp.js';

const TELEFOON = { width: 375, height: 812 };
// Zo begint elke toets van de runner.
const GEWOON = { width: 800, height: 600 };

/** De kaart alleen, smal, met iemand in beeld en een bladzijde die verder gaat. */
async function opTelefoon(
  value = DRIE,
  attributen: Readonly<Record<string, string>> = {},
  wie = 'a',
): Promise<{ element: Kaart; schuif: HTMLElement; figuur: SVGGElement }> {
  const element = await maak(value, { weergave: 'kaart', ...attributen });
  const plek = element.parentElement as HTMLElement;
  Object.assign(plek.style, { maxWidth: '375px', paddingBottom: '3000px' });
  const figuur = knoop(element, wie);
  await inBeeld(figuur, 'midden');
  return { element, schuif: vind(schaduw(element), '.schuif'), figuur };
}

/** Welke knoppen voor de grootte over de regel staan die zegt waar iemand komt. */
function onderDeKnoppen(element: Kaart): string[] {
  const bereik = document.createRange();
  bereik.selectNodeContents(vind(schaduw(element), '.sleepregel'));
  const regels = [...bereik.getClientRects()];
  expect(regels.length, 'de regel staat er').to.be.above(0);
  return vindAlle(schaduw(element), '.grootte button')
    .filter((knop) => {
      const { left, top, bottom } = knop.getBoundingClientRect();
      return regels.some((regel) => regel.right > left && regel.top < bottom && regel.bottom > top);
    })
    .map((knop) => knop.ariaLabel ?? tekstVan(knop));
}

/** Een plek op de kaart waar niemand staat, met ruimte om omhoog en opzij te vegen. */
function leegOpKaart(element: Kaart): Punt {
  const vak = vind(schaduw(element), '.schuif').getBoundingClientRect();
  for (let y = Math.min(vak.bottom, innerHeight) - 30; y > Math.max(vak.top, 200); y -= 20) {
    for (let x = vak.left + 140; x < vak.right - 20; x += 20) {
      const doel = element.shadowRoot?.elementFromPoint(x, y);
      if (doel?.closest('svg.kaart') && !doel.closest('.knoop, .plek')) return { x: Math.round(x), y: Math.round(y) };
    }
  }
  throw new Error('de kaart heeft geen lege plek in beeld');
}

describe('<netwerk-kaart> op een telefoon', () => {
  before(() => (vinger.kan ? setViewport(TELEFOON) : undefined));
  after(() => (vinger.kan ? setViewport(GEWOON) : undefined));

  for (const [waarheen, dx, dy] of [
    ['omhoog', 50, -100],
    ['omlaag', 10, 110],
    ['opzij', 110, 0],
  ] as const) {
    it(`${hand.naam} sleept iemand ${waarheen}: de waarde verandert, de bladzijde en de kaart blijven staan`, async () => {
      const { element, schuif, figuur } = await opTelefoon();
      const gewijzigd = luister<CustomEvent>(element, 'netwerk-gewijzigd');
      const gekozen = luister(element, 'persoon-gekozen');
      const van = puntVan(figuur);
      const naar = { x: van.x + dx, y: van.y + dy };
      const scroll = volgScroll(schuif);
      const greep = await hand.pak(van);
      await greep.naar(naar);
      expect(puntVan(knoop(element, 'a')), 'de figuur volgt').to.deep.equal(naar);
      expect(element.value, 'pas bij loslaten').to.deep.equal(DRIE);
      expect(onderDeKnoppen(element), 'wat er gebeurt staat naast de knoppen').to.deep.equal([]);
      await greep.los();
      await element.updateComplete;
      expect(scroll.bewoog).to.equal(false);
      scroll.stop();
      expect(gewijzigd.map(({ detail }) => detail as unknown)).to.deep.equal([{ wat: 'verplaatsen', id: 'a' }]);
      expect(persoon(element, 'a').plek).to.be.an('object');
      // Niet over de rand van een vak: dan net ernaast.
      const blijft = puntVan(knoop(element, 'a'));
      expect(Math.hypot(blijft.x - naar.x, blijft.y - naar.y), 'en blijft daar').to.be.lessThan(30);
      expect(gekozen, 'loslaten opent niemand').to.deep.equal([]);
      expect(schaduw(element).querySelector('.paneel')).to.equal(null);
    });
  }

  // Waar de kaart ook staat: wie gesleept wordt blijft onder de hand, komt daar terecht, en één stap terug zet hem weer waar hij stond.
  const PLEKKEN: Readonly<Record<string, (plek: HTMLElement) => void>> = {
    'in een dialog': (plek) => {
      const dialog = document.createElement('dialog');
      plek.replaceWith(dialog);
      dialog.append(plek);
      dialog.showModal();
    },
    'op een bladzijde van rechts naar links': (plek) => plek.setAttribute('dir', 'rtl'),
    'met letters van 200 %': (plek) => plek.style.setProperty('font-size', '200%'),
    'op een donkere bladzijde': (plek) => {
      plek.style.setProperty('background', '#111');
      plek.style.setProperty('color', '#fff');
    },
  };
  for (const [waar, zetPlek] of Object.entries(PLEKKEN)) {
    it(`${waar} sleept ${hand.naam} iemand, en ongedaan maken zet hem terug`, async () => {
      const { element } = await opTelefoon();
      zetPlek(element.parentElement as HTMLElement);
      await waitUntil(() => knoop(element, 'a').getBoundingClientRect().width > 0, 'de kaart staat er niet');
      await element.updateComplete;
      await inBeeld(knoop(element, 'a'), 'midden');
      const van = puntVan(knoop(element, 'a'));
      const naar = { x: van.x + 40, y: van.y - 60 };
      const greep = await hand.pak(van);
      await greep.naar(naar);
      expect(puntVan(knoop(element, 'a')), 'de figuur volgt').to.deep.equal(naar);
      await greep.los();
      await element.updateComplete;
      const blijft = puntVan(knoop(element, 'a'));
      expect(Math.hypot(blijft.x - naar.x, blijft.y - naar.y), 'en blijft daar').to.be.lessThan(30);
      expect(persoon(element, 'a').plek).to.be.an('object');
      await druk(element, 'actie.ongedaan');
      expect(element.value).to.deep.equal(DRIE);
      element.closest('dialog')?.remove();
    });
  }

  it(`onder ${hand.naam} lichten de ring en de groep op, met een cirkel waar iemand terechtkomt; ernaast is te zien dat er niets gebeurt`, async () => {
    const { element, figuur } = await opTelefoon();
    const licht = (): string[] =>
      vindAlle(schaduw(element), '[data-licht]')
        .map((deel) => {
          const soort = ['vak', 'ringnaam', 'sectornaam'].find((klasse) => deel.classList.contains(klasse)) ?? '';
          return soort === 'vak' ? `${soort} ${deel.getAttribute('data-licht') ?? ''}` : `${soort} ${tekstVan(deel)}`;
        })
        .sort();
    const vulling = (deel: Element): string => getComputedStyle(deel).fill;
    const cirkel = (): { x: number; y: number } | null => {
      const rond = vind(schaduw(element), '.landing');
      return rond.checkVisibility() ? puntVan(rond) : null;
    };
    expect(licht(), 'voor het slepen licht er niets op').to.deep.equal([]);
    expect(cirkel()).to.equal(null);
    const van = puntVan(figuur);
    const greep = await hand.pak(van);
    await greep.naar({ x: van.x + 10, y: van.y + 10 });
    const [vak] = vindAlle(schaduw(element), '.vak[data-licht="vak"]');
    expect(licht(), 'één vak, de ring eromheen, en hun namen').to.include.members([
      'vak vak',
      'vak ring',
      `ringnaam ${tekst('ring.1')}`,
      `sectornaam ${tekst('code.familie')}`,
    ]);
    expect(licht().filter((deel) => deel === 'vak vak')).to.have.length(1);
    const ander = vind(schaduw(element), '.vak:not([data-licht])');
    expect(vulling(vak as Element)).not.to.equal(vulling(ander));
    expect(getComputedStyle(vak as Element).strokeWidth).to.equal('3px');
    const waar = cirkel();
    expect(waar && Math.hypot(waar.x - van.x - 10, waar.y - van.y - 10), 'de cirkel ligt onder de hand').to.be.lessThan(
      30,
    );
    expect(tekstVan(vind(schaduw(element), '.sleepregel')))
      .to.contain('Oma Riet')
      .and.to.contain(tekst('ring.1'));

    // Naast de ringen: in de hoek linksboven van de kaart.
    const { left, top } = vind(schaduw(element), 'svg.kaart').getBoundingClientRect();
    await greep.naar({ x: left + 6, y: Math.max(top, 0) + 6 });
    expect(licht(), 'naast de ringen licht er niets op').to.deep.equal([]);
    expect(cirkel()).to.equal(null);
    expect(tekstVan(vind(schaduw(element), '.sleepregel'))).to.equal(tekst('kaart.sleep.niets', { naam: 'Oma Riet' }));
    expect(
      Number(getComputedStyle(vind(schaduw(element), '[data-gesleept]')).opacity),
      'en wie gesleept wordt vervaagt',
    ).to.be.lessThan(1);
    await greep.los();
    await element.updateComplete;
    expect(element.value, 'daar loslaten breekt af').to.deep.equal(DRIE);
    expect([licht(), cirkel(), tekstVan(vind(schaduw(element), '.sleepregel'))]).to.deep.equal([[], null, '']);
    expect(puntVan(knoop(element, 'a')), 'en zet terug').to.deep.equal(van);
  });

  it(`${hand.naam} op lege grond van de kaart verplaatst de bladzijde, en niemand op de kaart`, async () => {
    const { element } = await opTelefoon(waardeVan(SAM), {}, '');
    const voor = element.value;
    const van = leegOpKaart(element);
    const begin = scrollY;
    await hand.veeg(van, { x: van.x, y: van.y - 150 });
    expect(scrollY - begin).to.be.within(100, 170);
    expect(element.value).to.deep.equal(voor);
  });

  it(`${hand.naam} opzij over lege grond verschuift de kaart als zij groter is gemaakt`, async () => {
    const { element, schuif } = await opTelefoon();
    await druk(element, 'actie.groter');
    await druk(element, 'actie.groter');
    await inBeeld(schuif, 'midden');
    const van = leegOpKaart(element);
    const begin = schuif.scrollLeft;
    await hand.veeg(van, { x: van.x - 120, y: van.y });
    expect(schuif.scrollLeft - begin).to.be.within(70, 140);
    expect(element.value).to.deep.equal(DRIE);
  });

  it(`${hand.naam} opent iemand met een tik, en verplaatst niets`, async () => {
    const { element, figuur } = await opTelefoon();
    const gekozen = luister<CustomEvent>(element, 'persoon-gekozen');
    await hand.tik(figuur);
    await element.updateComplete;
    expect(gekozen.map(({ detail }) => detail as unknown)).to.deep.equal([{ id: 'a' }]);
    expect(tekstVan(vind(paneel(element), 'h3'))).to.equal('Oma Riet');
    expect(element.value).to.deep.equal(DRIE);
  });

  for (const attribuut of ['readonly', 'disabled']) {
    it(`${attribuut}: ${hand.naam} over iemand heen verplaatst de bladzijde`, async () => {
      const { element, figuur } = await opTelefoon(DRIE, { [attribuut]: '' });
      const van = puntVan(figuur);
      const begin = scrollY;
      await hand.veeg(van, { x: van.x, y: van.y - 150 });
      expect(scrollY - begin).to.be.within(100, 170);
      expect(element.value).to.deep.equal(DRIE);
    });
  }

  it(`${hand.naam} op elk van twaalf mensen sleept diegene`, async () => {
    const { element } = await opTelefoon(waardeVan(SAM), {}, '');
    const ids = vindAlle<SVGGElement>(schaduw(element), '.knoop[data-knoop]:not([data-knoop=""])').map(
      ({ dataset }) => dataset['knoop'] ?? '',
    );
    expect(ids).to.have.length(12);
    for (const id of ids) {
      await inBeeld(knoop(element, id), 'midden');
      const van = puntVan(knoop(element, id));
      const begin = scrollY;
      const greep = await hand.pak(van);
      await greep.naar({ x: van.x + 15, y: van.y + 15 }, { stappen: 2 });
      expect(puntVan(knoop(element, id)), id).to.deep.equal({ x: van.x + 15, y: van.y + 15 });
      await greep.naar(van, { stappen: 2 });
      await greep.los();
      expect(scrollY, id).to.equal(begin);
    }
  });
});

if (vinger.kan) {
  describe('<netwerk-kaart> op een telefoon, met meer vingers', () => {
    before(() => setViewport(TELEFOON));
    after(() => setViewport(GEWOON));

    for (const [wat, doe] of Object.entries({
      'een tweede vinger': async (leeg: Punt) => (await vinger.pak(leeg)).los(),
      'de browser die ingrijpt': null,
    })) {
      it(`${wat} zet terug wie er gesleept werd`, async () => {
        const { element, figuur } = await opTelefoon();
        const van = puntVan(figuur);
        const greep = await vinger.pak(van);
        await greep.naar({ x: van.x + 60, y: van.y + 60 });
        expect(puntVan(knoop(element, 'a'))).not.to.deep.equal(van);
        if (doe) await doe(leegOpKaart(element));
        else await greep.breekAf();
        expect(puntVan(knoop(element, 'a'))).to.deep.equal(van);
        if (doe) await greep.los();
        expect(element.value).to.deep.equal(DRIE);
        expect(schaduw(element).querySelector('.paneel')).to.equal(null);
      });
    }
  });
}
