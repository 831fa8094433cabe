// Alles met alleen een toetsenbord: overal komen, openen, wijzigen en de uitkomst lezen.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  toetsen,
  isOpen,
  kiesBlad,
  knopVan,
  metFocus,
  open,
  schaduw,
  tekst,
  toonBladen,
  tekstVan,
  typ,
  uitkomst,
  veld,
  vind,
  vindAlle,
  wachtOpFocus,
  zoekVeld,
  TAG,
  type Calculator,
} from './hulp.js';

const HOOGSTE = 150;

async function tussenKnoppen(): Promise<{ voor: HTMLButtonElement; na: HTMLButtonElement; element: Calculator }> {
  const plek = await fixture(
    html`<div>
      <button>voor</button><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator><button>na</button>
    </div>`,
  );
  const [voor, na] = vindAlle<HTMLButtonElement>(plek, 'button');
  if (!voor || !na) throw new Error('geen knoppen');
  return { voor, na, element: vind<Calculator>(plek, TAG) };
}

/** Drukt op Tab tot `klaar`, en geeft wat onderweg de focus had. */
async function tabTot(klaar: () => boolean, toets = 'Tab'): Promise<Element[]> {
  const bezocht: Element[] = [];
  for (let keer = 0; keer < HOOGSTE && !klaar(); keer += 1) {
    await sendKeys({ press: toets });
    const nu = metFocus();
    if (nu) bezocht.push(nu);
  }
  expect(klaar(), 'met Tab te bereiken').to.equal(true);
  return bezocht;
}

/** Geeft een veld de focus, en wacht op wat met de eerste focus komt. */
async function metToetsen(element: Calculator, invoer: HTMLInputElement): Promise<void> {
  invoer.focus();
  await element.updateComplete;
}

describe('toetsenbord', () => {
  it('Tab komt langs elk zichtbaar veld, elke knop en elke uitklapper, in de volgorde van het scherm, en er weer uit', async () => {
    const { voor, na, element } = await tussenKnoppen();
    await toonBladen(element);
    voor.focus();
    const bezocht = await tabTot(() => metFocus() === na);
    // Van de tabbladen is alleen het gekozen een stop; de pijlen lopen langs de rest.
    const zichtbaar = vindAlle(schaduw(element), 'input, select, button:not([tabindex="-1"]), summary').filter(
      (doel) => doel.checkVisibility() && doel.getAttribute('aria-hidden') !== 'true',
    );
    expect(zichtbaar.length).to.be.greaterThan(25);
    const langs = bezocht.filter((doel) => zichtbaar.includes(doel as HTMLElement));
    expect(langs.map((doel) => tekstVan(doel) || doel.id)).to.deep.equal(
      zichtbaar.map((doel) => tekstVan(doel) || doel.id),
    );
  });

  for (const [naam, toets] of [
    ['Enter', { press: 'Enter' }],
    ['Spatie', { type: ' ' }],
  ] as const) {
    it(`${naam} op een bouwsteen opent hem, en nog eens sluit hem`, async () => {
      const { element } = await tussenKnoppen();
      knopVan(element, 9).focus();
      await sendKeys(toets);
      await element.updateComplete;
      expect(isOpen(element, 9)).to.equal(true);
      expect(zoekVeld(element, '/leegstand/methode')).not.to.equal(undefined);
      await sendKeys(toets);
      await element.updateComplete;
      expect(isOpen(element, 9)).to.equal(false);
      expect(zoekVeld(element, '/leegstand/methode')).to.equal(undefined);
    });
  }

  it('de focus is altijd te zien', async () => {
    const { voor } = await tussenKnoppen();
    voor.focus();
    for (let keer = 0; keer < 6; keer += 1) {
      await sendKeys({ press: 'Tab' });
      const stijl = getComputedStyle(metFocus() as Element);
      expect(stijl.outlineStyle, tekstVan(metFocus())).not.to.equal('none');
      expect(parseFloat(stijl.outlineWidth)).to.be.at.least(2);
    }
  });

  it('een hele wandeling: salaris wijzigen, bouwsteen 9 openen, een andere rekenwijze, de uitkomst lezen', async () => {
    const { voor, element } = await tussenKnoppen();
    const salaris = await veld(element, '/inkomen/maandsalaris');
    voor.focus();
    await tabTot(() => metFocus() === salaris);
    for (const _ of salaris.value) {
      await sendKeys({ press: 'Delete' });
      await sendKeys({ press: 'Backspace' });
    }
    await toetsen('5000');
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 5000 });
    await tabTot(() => metFocus() === knopVan(element, 9));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const methode = await veld<HTMLSelectElement>(element, '/leegstand/methode');
    await tabTot(() => metFocus() === methode);
    await sendKeys({ press: 'ArrowDown' });
    // Waar de lijst openklapt kiest Enter.
    if (element.value.leegstand.methode === 'deler') await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.value.leegstand.methode).to.equal('deler-vaste-kosten');
    const getoond = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(
      element.resultaat.tariefPerEtmaal ?? NaN,
    );
    expect(tekstVan(uitkomst(element))).to.contain(getoond.replace(/\s/g, ' '));
    expect(element.resultaat.tariefPerEtmaal).not.to.equal(168.97);
  });

  for (const [wat, naar, knop, veldje, namen] of [
    [
      'aanbod',
      (element: Calculator) => kiesBlad(element, tekst('tab.aanbod')),
      'aanbod.nieuw',
      '#aanbod-naam',
      ({ werkblad }: Calculator) => werkblad.aanbiedingen?.map(({ naam }) => naam),
    ],
    [
      'niveau',
      (element: Calculator) => open(element, 11),
      'niveau.nieuw',
      '[id^=niveau-][id$=-naam]:focus',
      ({ value }: Calculator) => value.zorgzwaarte?.niveaus.map(({ code }) => code),
    ],
  ] as const)
    it(`wie een ${wat} toevoegt en meteen typt geeft het die naam`, async () => {
      const { element } = await tussenKnoppen();
      await naar(element);
      vindAlle(schaduw(element), 'button')
        .find((kandidaat) => tekstVan(kandidaat) === tekst(knop))
        ?.click();
      await wachtOpFocus(() => schaduw(element).querySelector(veldje), 'de naam');
      await toetsen('De Linde');
      expect(namen(element)?.at(-1)).to.equal('De Linde');
    });

  for (const [pad, staat, toets, wordt] of [
    ['/inkomen/maandsalaris', '4100', 'ArrowUp', '4101'],
    ['/inkomen/ftePerPlaats', '0,25', 'ArrowDown', '0,15'],
    ['/inkomen/ftePerPlaats', '0,95', 'ArrowUp', '1,05'],
    ['/overhead/fractie', '15', 'ArrowDown', '14'],
    ['/overhead/fractie', '8,3', 'ArrowUp', '8,4'],
    ['/peiljaar', '2026', 'ArrowUp', '2027'],
    ['/plaatsen', '0', 'ArrowDown', '0'],
    ['/huisvesting/bedragPerJaar', '12abc', 'ArrowUp', '12abc'],
    ['/huisvesting/bedragPerJaar', '', 'ArrowUp', ''],
  ] as const)
    it(`${toets} in ${pad} met "${staat}" geeft "${wordt}"`, async () => {
      const { element } = await tussenKnoppen();
      const invoer = await veld(element, pad);
      await metToetsen(element, invoer);
      await typ(element, invoer, staat);
      await sendKeys({ press: toets });
      await element.updateComplete;
      expect(invoer.value).to.equal(wordt);
      expect(metFocus()).to.equal(invoer);
    });

  it('Escape geeft terug wat er stond, de pagina hoort dat, en een dialoog eromheen niet', async () => {
    const { element } = await tussenKnoppen();
    const begin = element.value;
    const invoer = await veld(element, '/inkomen/maandsalaris');
    const stond = invoer.value;
    await metToetsen(element, invoer);
    const gehoord: string[] = [];
    for (const soort of ['input', 'tarief-berekend', 'keydown']) {
      element.addEventListener(soort, (gebeurtenis) => {
        if (!(gebeurtenis instanceof KeyboardEvent) || gebeurtenis.key === 'Escape') gehoord.push(soort);
      });
    }
    for (const getypt of ['5000', '12abc', '']) {
      await typ(element, invoer, getypt);
      gehoord.length = 0;
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(invoer.value, getypt).to.equal(stond);
      expect(element.value, getypt).to.deep.equal(begin);
      expect(gehoord[0], getypt).to.equal('input');
      expect(gehoord, getypt).not.to.include('keydown');
    }
    gehoord.length = 0;
    await sendKeys({ press: 'Escape' });
    expect(gehoord, 'wie niets typte bedoelt de dialoog').to.deep.equal(['keydown']);
  });

  it('een wijziging wordt na een rustpunt voorgelezen, één keer', async () => {
    const { element } = await tussenKnoppen();
    const salaris = await veld(element, '/inkomen/maandsalaris');
    salaris.focus();
    salaris.select();
    await toetsen('5000');
    const rollen = vindAlle(schaduw(element), '[role="status"]');
    const gehoord: string[] = [];
    await new Promise<void>((klaar) => {
      const waarnemer = new MutationObserver(() => {
        gehoord.push(rollen.map(tekstVan).join(''));
        waarnemer.disconnect();
        klaar();
      });
      for (const rol of rollen) waarnemer.observe(rol, { childList: true, characterData: true, subtree: true });
    });
    expect(gehoord[0])
      .to.contain('€')
      .and.to.match(/per jeugdige per etmaal/);
  });
});
