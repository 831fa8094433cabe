// Dat de handen van de toetsen echte handen zijn: een vinger scrolt waar hij mag, `touch-action` houdt hem tegen, en een tik klikt.
import { expect, fixture, html } from '@open-wc/testing';
import { hand, inBeeld, muis, puntVan, vinger, volgScroll } from './handen.js';

const LEEG = { x: 300, y: 400 };
const HOGER = { x: 300, y: 250 };

/** Een hoge bladzijde met een vak dat de aanwijzer volgt, een knop, en verder lege grond. */
async function bladzijde() {
  const plek = await fixture<HTMLElement>(
    html`<div>
      <div></div>
      <button type="button">Tik</button>
    </div>`,
  );
  const [volger, knop] = [plek.querySelector('div'), plek.querySelector('button')];
  if (!volger || !knop) throw new Error('de bladzijde is niet af');
  Object.assign(plek.style, { position: 'relative', height: '4000px' });
  Object.assign(volger.style, { position: 'absolute', left: '20px', top: '300px', width: '80px', height: '80px' });
  Object.assign(knop.style, { position: 'absolute', left: '200px', top: '20px', width: '120px', height: '60px' });
  scrollTo(0, 0);
  return { plek, volger, knop };
}

/** Laat het vak de aanwijzer volgen, en geeft wat het hoort: elke soort één keer achter elkaar. */
function volg(volger: HTMLElement): string[] {
  const gehoord: string[] = [];
  let greep: { x: number; y: number } | null = null;
  for (const soort of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
    volger.addEventListener(soort, ({ clientX, clientY, pointerId, pointerType, isTrusted }) => {
      if (soort === 'pointerdown') {
        greep = { x: clientX - volger.offsetLeft, y: clientY - volger.offsetTop };
        volger.setPointerCapture(pointerId);
      }
      if (!greep) return;
      const regel = `${soort} ${pointerType}${isTrusted ? '' : ' nagemaakt'}`;
      if (gehoord.at(-1) !== regel) gehoord.push(regel);
      volger.style.left = `${clientX - greep.x}px`;
      volger.style.top = `${clientY - greep.y}px`;
      if (soort === 'pointerup' || soort === 'pointercancel') greep = null;
    });
  }
  return gehoord;
}

const SOORT = hand === vinger ? 'touch' : 'mouse';

describe('handen', () => {
  it(`${hand.naam} verplaatst wat touch-action: none heeft, en de bladzijde blijft staan`, async () => {
    const { volger } = await bladzijde();
    volger.style.touchAction = 'none';
    const gehoord = volg(volger);
    const scroll = volgScroll();
    await hand.sleep(volger, { x: 240, y: 120 });
    expect(puntVan(volger)).to.deep.equal({ x: 240, y: 120 });
    expect(gehoord).to.deep.equal([`pointerdown ${SOORT}`, `pointermove ${SOORT}`, `pointerup ${SOORT}`]);
    expect(scroll.bewoog).to.equal(false);
    scroll.stop();
  });

  it(`${hand.naam} op lege grond verplaatst de bladzijde`, async () => {
    await bladzijde();
    const scroll = volgScroll();
    await hand.veeg(LEEG, HOGER);
    // Wat een vinger nog niet als veeg ziet telt niet mee, en Chromium schat vooruit waar hij heen gaat.
    expect(scrollY).to.be.within(100, 170);
    expect(scroll.verst).to.deep.equal({ x: 0, y: scrollY });
    scroll.stop();
  });

  it(`${hand.naam} klikt één keer met een tik, en de bladzijde blijft staan`, async () => {
    const { knop } = await bladzijde();
    const klikken: string[] = [];
    knop.addEventListener('click', ({ isTrusted, detail }) => klikken.push(`${isTrusted} ${detail}`));
    const scroll = volgScroll();
    await hand.tik(knop);
    expect(klikken).to.deep.equal(['true 1']);
    expect(scroll.bewoog).to.equal(false);
    scroll.stop();
  });

  it(`${hand.naam} houdt vast tussen pakken en loslaten`, async () => {
    const { volger } = await bladzijde();
    volger.style.touchAction = 'none';
    const gehoord = volg(volger);
    const greep = await hand.pak(volger);
    await greep.naar({ x: 200, y: 200 }, { stappen: 3, houVast: 20 });
    expect(puntVan(volger)).to.deep.equal({ x: 200, y: 200 });
    await greep.naar({ x: 100, y: 300 });
    expect(puntVan(volger)).to.deep.equal({ x: 100, y: 300 });
    expect(gehoord).to.have.length(2);
    await greep.los();
    expect(gehoord.at(-1)).to.equal(`pointerup ${SOORT}`);
  });

  it('de muis sleept en klikt ook zelf, zonder de bladzijde te verplaatsen', async () => {
    const { volger, knop } = await bladzijde();
    const gehoord = volg(volger);
    let geklikt = 0;
    knop.addEventListener('click', () => (geklikt += 1));
    const scroll = volgScroll();
    await muis.sleep(volger, { x: 240, y: 220 });
    await muis.tik(knop);
    expect(puntVan(volger)).to.deep.equal({ x: 240, y: 220 });
    expect(gehoord).to.deep.equal(['pointerdown mouse', 'pointermove mouse', 'pointerup mouse']);
    expect(geklikt).to.equal(1);
    expect(scroll.bewoog).to.equal(false);
    scroll.stop();
  });

  it('het wiel van de muis verplaatst de bladzijde', async () => {
    await bladzijde();
    await muis.veeg(LEEG, HOGER);
    expect(scrollY).to.equal(150);
  });

  it('wacht op een bladzijde die later verschuift dan zij van het wiel hoort', async () => {
    const { plek } = await bladzijde();
    const laat = (gebeurtenis: Event): void => {
      gebeurtenis.preventDefault();
      let beelden = 8;
      const nogEen = (): void => {
        beelden -= 1;
        if (beelden === 0) scrollTo(0, 150);
        else requestAnimationFrame(nogEen);
      };
      nogEen();
    };
    plek.addEventListener('wheel', laat, { passive: false });
    await muis.veeg(LEEG, HOGER);
    expect(scrollY).to.equal(150);
  });

  it('ziet ook een bladzijde die weer teruggaat, en een vak dat in de bladzijde beweegt', async () => {
    const { plek } = await bladzijde();
    const vak = plek.appendChild(document.createElement('div'));
    Object.assign(vak.style, { position: 'absolute', top: '0', height: '50px', width: '50px', overflow: 'auto' });
    vak.appendChild(document.createElement('div')).style.height = '500px';
    const scroll = volgScroll(vak);
    expect(scroll.bewoog).to.equal(false);
    vak.scrollTop = 40;
    expect(scroll.verst).to.deep.equal({ x: 0, y: 40 });
    scrollTo(0, 90);
    expect(scroll.verst).to.deep.equal({ x: 0, y: 90 });
    scrollTo(0, 0);
    expect(scroll.verst).to.deep.equal({ x: 0, y: 90 });
    scroll.stop();
  });

  it('wijst niets aan wat buiten het venster ligt, tot het in beeld is', async () => {
    const { volger } = await bladzijde();
    volger.style.top = '2000px';
    expect(() => puntVan(volger)).to.throw('buiten het venster');
    await inBeeld(volger);
    expect(puntVan(volger).y).to.be.closeTo(innerHeight / 2, 2);
  });
});

if (vinger.kan) {
  describe('een vinger', () => {
    it('is er voor de bladzijde een van een aanraakscherm', () => {
      expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
      expect(matchMedia('(any-pointer: coarse)').matches).to.equal(true);
    });

    it('verliest wat geen touch-action heeft: de browser breekt af en scrolt', async () => {
      const { volger } = await bladzijde();
      const gehoord = volg(volger);
      const scroll = volgScroll();
      await vinger.sleep(volger, { x: 60, y: 120 });
      expect(gehoord.at(-1)).to.equal('pointercancel touch');
      expect(scroll.bewoog).to.equal(true);
      scroll.stop();
    });

    it('wordt afgebroken als de browser dat doet', async () => {
      const { volger } = await bladzijde();
      volger.style.touchAction = 'none';
      const gehoord = volg(volger);
      const greep = await vinger.pak(volger);
      await greep.naar({ x: 200, y: 200 });
      await greep.breekAf();
      expect(gehoord.at(-1)).to.equal('pointercancel touch');
    });

    it('kan met zijn tweeën knijpen, behalve waar touch-action alleen scrollen toestaat', async () => {
      const { plek } = await bladzijde();
      const vingers = new Set<number>();
      plek.addEventListener('pointerdown', ({ pointerId }) => vingers.add(pointerId));
      await vinger.knijp(LEEG, 2);
      const groot = visualViewport?.scale;
      expect(groot).to.be.greaterThan(1.2);
      await vinger.knijp(LEEG, 0.25);
      expect(visualViewport?.scale, 'en weer terug').to.equal(1);
      plek.style.touchAction = 'pan-x pan-y';
      await vinger.knijp(LEEG, 2);
      expect(visualViewport?.scale).to.equal(1);
      expect(vingers.size).to.be.at.least(2);
    });

    it('kan een tweede vinger naast de eerste zetten', async () => {
      const { volger, plek } = await bladzijde();
      volger.style.touchAction = 'none';
      const tegelijk: number[] = [];
      plek.addEventListener('touchstart', ({ touches }) => tegelijk.push(touches.length));
      const eerste = await vinger.pak(volger);
      const tweede = await vinger.pak(LEEG);
      await tweede.los();
      await eerste.los();
      expect(tegelijk).to.deep.equal([1, 2]);
    });
  });
} else {
  describe('zonder vinger', () => {
    it('is de hand de muis, en een vinger zegt wat er ontbreekt', async () => {
      expect(hand).to.equal(muis);
      const zin = await vinger.tik(LEEG).then(
        () => '',
        (fout: unknown) => String(fout),
      );
      expect(zin).to.contain('deze browser heeft geen vinger');
    });
  });
}
