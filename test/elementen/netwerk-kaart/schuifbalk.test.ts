// Een kaart kan haar eigen vak van maat veranderen: hoger getekend krijgt de pagina een schuifbalk, en is er minder breedte; lager getekend gaat die
// weer weg. Ging zij daarop steeds opnieuw liggen, dan stond de hele pagina voor altijd stil.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { type Kaart, schaduw, TAG, vind } from './hulp.js';

/** Zo vaak hoeft een kaart zich voor één maat niet opnieuw te leggen. */
const GENOEG = 20;

/** Houdt het tekenen op als er geen eind aan komt: een bladzijde die stilstaat kan niets meer melden. Geeft hoe vaak er om gevraagd is. */
function metGrens(element: Kaart): () => number {
  let keren = 0;
  const vraag = element.requestUpdate.bind(element);
  element.requestUpdate = (...delen: Parameters<typeof vraag>): void => {
    keren += 1;
    if (keren < GENOEG) vraag(...delen);
  };
  return () => keren;
}

async function beelden(aantal: number): Promise<void> {
  for (let beeld = 0; beeld < aantal; beeld += 1) await nextFrame();
}

/** Een leeg netwerk in een vak van de pagina dat zelf schuift, met een balk die plaats inneemt waar de browser dat kan. */
async function inVak(breedte: number): Promise<{ vak: HTMLElement; element: Kaart }> {
  const plek = await fixture<HTMLElement>(html`<div><div class="vak"></div></div>`);
  const balk = document.createElement('style');
  balk.textContent = '.vak::-webkit-scrollbar { width: 16px; height: 16px; }';
  const vak = plek.querySelector('.vak') as HTMLElement;
  vak.style.setProperty('inline-size', `${breedte}px`);
  const element = document.createElement(TAG);
  vak.append(element);
  plek.prepend(balk);
  await element.updateComplete;
  await beelden(4);
  await element.updateComplete;
  return { vak, element };
}

const schuif = (element: Kaart): HTMLElement => vind(schaduw(element), '.schuif');
const getekend = (element: Kaart): number => vind<SVGSVGElement>(schaduw(element), 'svg.kaart').viewBox.baseVal.width;

describe('<netwerk-kaart>: een schuifbalk die komt en gaat', () => {
  for (const breedte of [510, 612, 790]) {
    it(`in een vak van ${breedte} px staat de kaart stil, ook als de balk er bij de ene tekening net wel en bij de andere net niet is`, async () => {
      const { vak, element } = await inVak(breedte);
      const hoogte = async (schuift: string): Promise<number> => {
        vak.style.setProperty('overflow-y', schuift);
        await beelden(4);
        await element.updateComplete;
        return element.offsetHeight;
      };
      const [zonder, met] = [await hoogte('hidden'), await hoogte('scroll')];
      vak.style.setProperty('block-size', `${Math.round((zonder + met) / 2)}px`);
      const keren = metGrens(element);
      vak.style.setProperty('overflow-y', 'auto');
      element.requestUpdate();
      await beelden(6);
      expect(keren(), 'zij blijft zich opnieuw leggen').to.be.below(GENOEG);
      const hier = keren();
      await beelden(10);
      expect(keren(), 'zij staat niet stil').to.equal(hier);
      expect(getekend(element), 'en wordt niet verkleind').to.be.at.most(schuif(element).clientWidth);
    });
  }

  it('maakt elke tekening het vak anders, dan blijft de smalste staan; een vak dat echt breder wordt telt weer mee', async () => {
    const { element } = await inVak(612);
    let ruimte = [620, 600];
    const plek = schuif(element);
    // Ruim getekend komt er een balk bij, smal getekend gaat zij weg.
    Object.defineProperty(plek, 'clientWidth', {
      get: () => (getekend(element) > (ruimte[1] ?? 0) ? ruimte[1] : ruimte[0]),
    });
    const keren = metGrens(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(keren(), 'zij blijft zich opnieuw leggen').to.be.below(GENOEG);
    expect(getekend(element)).to.equal(600);
    const hier = keren();
    element.requestUpdate();
    await element.updateComplete;
    expect(keren(), 'een gewone wijziging legt haar niet opnieuw').to.equal(hier + 1);

    ruimte = [720, 720];
    element.requestUpdate();
    await element.updateComplete;
    expect(getekend(element)).to.equal(720);
  });
});
