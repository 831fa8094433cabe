// In een smalle kolom, met lange namen en met grote letters past alles; niets schuift zijwaarts.
import { expect, fixture, html } from '@open-wc/testing';
import {
  druk,
  type Form,
  schaduw,
  TAG,
  tekstVan,
  typ,
  vind,
  vindAlle,
  zoekVerder,
  klapOpen,
  vraagWeg,
  naarStart,
} from './hulp.js';
import { uitstekend } from '../../hulp/uitstekend.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import { VOL } from './voorbeeld.js';

const LANG = 'Zeeruitzonderlijklangenaamvooreenmevrouwzonderspaties'.repeat(3);

async function inKolom(
  breedte: number,
  waarde: Form['value'] = VOL,
  letters = '16px',
): Promise<{ vak: HTMLElement; element: Form }> {
  const vak = await fixture<HTMLElement>(
    html`<div><steunfiguur-form persoon-id="p1" leeftijd="13"></steunfiguur-form></div>`,
  );
  vak.style.setProperty('inline-size', `${breedte}px`);
  vak.style.setProperty('font', `${letters} sans-serif`);
  const element = vind<Form>(vak, TAG);
  element.value = waarde;
  await element.updateComplete;
  await klapOpen(element);
  return { vak, element };
}

function verwachtPassend(vak: HTMLElement, element: Form): void {
  expect(uitstekend(schaduw(element), vak.getBoundingClientRect(), '.vh, option, optgroup')).to.deep.equal([]);
  expect(vak.scrollWidth).to.be.at.most(Math.ceil(vak.getBoundingClientRect().width));
}

const metLangeTeksten = JSON.parse(
  JSON.stringify(VOL).replaceAll(/"(Zz\d+|Riet|Ab|Cor|06 12|r@z\.z)"/g, JSON.stringify(LANG)),
) as Form['value'];

describe('smal', () => {
  afterEach(zonderPapier);

  for (const breedte of [288, 320, 700]) {
    it(`in ${breedte} px steekt niets uit, met alles open`, async () => {
      const { vak, element } = await inKolom(breedte);
      verwachtPassend(vak, element);
    });
  }

  it('ook niet met lange namen zonder spaties, in elke toestand', async () => {
    const { vak, element } = await inKolom(320, metLangeTeksten);
    verwachtPassend(vak, element);
    await druk(element, 'actie.bewaren');
    verwachtPassend(vak, element);
    await vraagWeg(element, LANG);
    verwachtPassend(vak, element);
    await zoekVerder(element);
    await klapOpen(element);
    await typ(element, 'doorvragen.naam', LANG);
    await druk(element, 'actie.nogIemand', '', vind(schaduw(element), '.rustig'));
    verwachtPassend(vak, element);
    element.readonly = true;
    await element.updateComplete;
    verwachtPassend(vak, element);
  });

  it('ook niet met fouten en een overzicht ervan', async () => {
    const { vak, element } = await inKolom(320, metLangeTeksten);
    await typ(element, 'veld.naam', '');
    await typ(element, 'veld.bekendSinds', LANG);
    await druk(element, 'actie.bewaren');
    verwachtPassend(vak, element);
  });

  it('ook niet met letters van 200 %', async () => {
    const { vak, element } = await inKolom(320, VOL, '32px');
    verwachtPassend(vak, element);
    element.removeAttribute('persoon-id');
    await naarStart(element);
    verwachtPassend(vak, element);
    await zoekVerder(element);
    await klapOpen(element);
    verwachtPassend(vak, element);
  });

  it('ook niet op papier', async () => {
    const { vak, element } = await inKolom(320, metLangeTeksten);
    metPapier(element);
    verwachtPassend(vak, element);
  });

  it('breed staat de toets naast de vragen, smal op één regel erboven', async () => {
    const naast = async (breedte: number): Promise<boolean> => {
      const { element } = await inKolom(breedte);
      const toets = vind(schaduw(element), '.toets').getBoundingClientRect();
      return toets.left >= vind(schaduw(element), '.vragen').getBoundingClientRect().right;
    };
    expect(await naast(1200)).to.equal(true);
    expect(await naast(600)).to.equal(false);
  });

  for (const stap of ['wie', 'doet', 'tijd', 'samen'] as const) {
    it(`de stap ${stap} past op 320 en op 375 px, en is dicht niet langer dan 1500 px`, async () => {
      for (const breedte of [320, 375]) {
        const vak = await fixture<HTMLElement>(
          html`<div><steunfiguur-form persoon-id="p1" leeftijd="13"></steunfiguur-form></div>`,
        );
        vak.style.setProperty('inline-size', `${breedte}px`);
        vak.style.setProperty('font', '16px sans-serif');
        const element = vind<Form>(vak, TAG);
        element.value = VOL;
        await element.updateComplete;
        vind(schaduw(element), `.stappen [data-id="${stap}"]`).click();
        await element.updateComplete;
        verwachtPassend(vak, element);
        if (breedte === 375) expect(element.offsetHeight).to.be.at.most(1500);
      }
    });
  }

  it('elke bediening is groot genoeg om te raken: 24 pixels', async () => {
    const { element } = await inKolom(380);
    // Een vakje of rondje hoort bij zijn label: dat is ook te raken.
    const klein = vindAlle(schaduw(element), 'input, select, textarea, button, summary')
      .map((doel) => doel.closest<HTMLElement>('label') ?? doel)
      .filter((doel) => doel.checkVisibility() && doel.getBoundingClientRect().height < 24)
      .map((doel) => `${doel.localName} ${tekstVan(doel) || doel.id}`);
    expect(klein).to.deep.equal([]);
  });
});
