// Het pad: acht huizen in vaste volgorde, één stop voor Tab, en geen plek die mooier, enger of anders gekleurd is dan een andere.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TekstSleutel } from '../../../src/elementen/zo-thuis-ladder/teksten.js';
import { LADDERLEZERS } from '../../../src/elementen/zo-thuis-ladder/weergave.js';
import {
  borden,
  type Ladderelement,
  ladderVan,
  maakSam,
  metFocus,
  openTrede,
  plek,
  SAM,
  schaduw,
  TAG,
  tekst,
  tekstVan,
  TREDECODES,
  vind,
  vindAlle,
  wachtOpFocus,
  zetNeer,
} from './hulp.js';

/** De ladder van Sam in een vak van deze breedte. */
async function inBreedte(breedte: number, lezer = 'kind'): Promise<Ladderelement> {
  const vak = await fixture<HTMLElement>(html`<div><zo-thuis-ladder lezer=${lezer}></zo-thuis-ladder></div>`);
  vak.style.setProperty('inline-size', `${breedte}px`);
  const element = vind<Ladderelement>(vak, TAG);
  element.dossierStore.vervang(SAM);
  await element.updateComplete;
  return element;
}

describe('het pad', () => {
  for (const lezer of LADDERLEZERS) {
    it(`${lezer}: heeft acht plekken in vaste volgorde, en zegt waar thuis ophoudt`, async () => {
      const element = await maakSam({ lezer });
      // De vergelijking staat open, en heeft een eigen strook met dezelfde huizen: hier gaat het om het pad zelf.
      const rijen = vindAlle(schaduw(element), '[part="pad"] .baan li');
      expect(rijen.map((rij) => rij.querySelector<HTMLElement>('.plek')?.dataset['trede'])).to.deep.equal([
        ...TREDECODES,
      ]);
      expect(rijen.map((rij) => tekstVan(rij.querySelector('.zone')))).to.deep.equal([
        tekst(`${lezer}.pad.thuis`),
        '',
        '',
        tekst(`${lezer}.pad.elders`),
        '',
        '',
        '',
        '',
      ]);
    });
  }

  it('staat er maar één keer zolang de vergelijking dicht is', async () => {
    for (const lezer of LADDERLEZERS) {
      const element = await zetNeer(null, { lezer }, SAM);
      expect(vindAlle(schaduw(element), '.baan li').length, lezer).to.equal(TREDECODES.length);
    }
  });

  it('tekent elk huis met dezelfde vullingen, en elk even groot', async () => {
    const element = await inBreedte(1200);
    const kleuren = (keuze: string): Set<string> =>
      new Set(vindAlle(schaduw(element), `.baan ${keuze}`).map((vlak) => getComputedStyle(vlak).fill));
    for (const vlak of ['.huis .w', '.huis .r', '.huis .l', '.huis .d', '.huis .g']) {
      expect(kleuren(vlak).size, vlak).to.equal(1);
    }
    for (const vlak of ['.w', '.l', '.r', '.d'])
      for (const code of TREDECODES)
        expect(plek(element, code).querySelector(`.huis ${vlak}`), `${code} ${vlak}`).not.to.equal(null);
    const maten = vindAlle(schaduw(element), '.baan .huis').map((huis) => {
      const { width, height } = huis.getBoundingClientRect();
      return `${Math.round(width)} × ${Math.round(height)}`;
    });
    expect(new Set(maten).size).to.equal(1);
    const naamstijl = vindAlle(schaduw(element), '.baan .naam').map((naam) => {
      const { color, fontSize, fontWeight } = getComputedStyle(naam);
      return [color, fontSize, fontWeight].join();
    });
    expect(new Set(naamstijl).size).to.equal(1);
  });

  it('zegt in woorden waar het kind is, waar aan gedacht wordt, hoe vaak, wie ernaast blijft en hoe de weg terug gaat', async () => {
    const element = await zetNeer(
      ladderVan('thuis-ambulant', 'netwerkpleegzorg', {
        huidig: { trede: 'thuis-ambulant', respijt: true },
        gewenst: {
          trede: 'netwerkpleegzorg',
          intensiteit: { eenheid: 'weekend-per-maand', aantal: 2 },
          intensiteitenOok: [{ eenheid: 'vakantie', aantal: 1 }],
        },
        steunfiguren: ['p4', 'p9'],
        wegTerug: 'Als mama weer rust heeft.',
      }),
      { lezer: 'kind' },
      { personen: SAM.personen ?? [] },
    );
    expect(borden(element)).to.deep.equal([
      ['thuis-ambulant', tekst('kind.pad.nu')],
      ['netwerkpleegzorg', tekst('kind.pad.gewenst')],
    ]);
    // Wie er op het pad staat komt met het scherm van het kind.
    await waitUntil(() => vindAlle(schaduw(element), '.baan .lopers').length === 2);
    const nu = tekstVan(plek(element, 'thuis-ambulant'));
    expect(nu).to.contain(tekst('pad.respijt'));
    expect(nu).to.contain(tekst('kind.pad.naast', { namen: 'Oma Riet (je oma), Meester De Boer (je leraar)' }));
    expect(tekstVan(plek(element, 'netwerkpleegzorg'))).to.contain('2 weekenden per maand en 1 vakantie');
    expect(tekstVan(vind(schaduw(element), '.terug'))).to.equal(`${tekst('kind.pad.terug')} Als mama weer rust heeft.`);
  });

  it('laat de weg terug open als daar nog niets over staat, en vraagt er niets over bij wie deels thuis woont', async () => {
    const terug = (element: Element): string => tekstVan(schaduw(element).querySelector('.terug'));
    expect(terug(await zetNeer(ladderVan('thuis', 'gezinshuis'), { lezer: 'kind' }))).to.equal(
      `${tekst('kind.pad.terug')} ${tekst('kind.pad.terugOpen')}`,
    );
    const deels = { trede: 'netwerkpleegzorg', intensiteit: { eenheid: 'weekend-per-maand', aantal: 2 } };
    expect(terug(await zetNeer(ladderVan('thuis', null, { gewenst: deels }), { lezer: 'kind' }))).to.equal(
      tekst('kind.pad.terug'),
    );
    expect(terug(await zetNeer(ladderVan('thuis', 'steungezin'), { lezer: 'kind' }))).to.equal('');
  });

  it('is één stop voor Tab; pijlen, Home en End lopen erover en Enter opent de kaart', async () => {
    const element = await maakSam({ lezer: 'kind' });
    const stops = (): (string | undefined)[] =>
      vindAlle(schaduw(element), '.plek[tabindex="0"]').map(({ dataset }) => dataset['trede']);
    expect(stops()).to.deep.equal(['netwerkpleegzorg']);
    plek(element, 'netwerkpleegzorg').focus();
    for (const [toets, trede] of [
      ['ArrowRight', 'bestandspleegzorg'],
      ['ArrowDown', 'gezinshuis'],
      ['ArrowLeft', 'bestandspleegzorg'],
      ['Home', 'thuis'],
      ['ArrowUp', 'thuis'],
      ['End', 'jeugdzorgplus'],
    ] as const) {
      await sendKeys({ press: toets });
      await wachtOpFocus(() => plek(element, trede), `${toets}: ${trede}`);
      expect(stops(), toets).to.deep.equal([trede]);
    }
    await sendKeys({ press: 'Enter' });
    await wachtOpFocus(() => schaduw(element).querySelector('#plek-titel'), 'de kaart');
    expect(tekstVan(metFocus())).to.equal(tekst('kind.trede.jeugdzorgplus.naam'));
    expect(element.value).to.deep.equal(SAM.ladder);
  });

  it('heeft op elke breedte plekken van ten minste 44 px, en niets dat eruit steekt', async () => {
    for (const breedte of [1200, 760, 343]) {
      const element = await inBreedte(breedte);
      const rand = element.getBoundingClientRect();
      for (const knop of vindAlle(schaduw(element), '.plek')) {
        const { width, height, right } = knop.getBoundingClientRect();
        expect(Math.min(width, height), `${breedte} ${knop.dataset['trede']}`).to.be.at.least(44);
        expect(right, `${breedte} ${knop.dataset['trede']}`).to.be.at.most(rand.right + 0.5);
      }
    }
  });

  it('staat smal rechtop: elke plek onder de vorige en 12 px verder naar rechts', async () => {
    const element = await inBreedte(343);
    const plekken = vindAlle(schaduw(element), '.tekening').map((deel) => deel.getBoundingClientRect());
    for (const [nummer, { left, top }] of plekken.entries()) {
      const vorige = plekken[nummer - 1];
      if (!vorige) continue;
      expect(top).to.be.above(vorige.top + 40);
      expect(left - vorige.left).to.be.closeTo(12, 0.5);
    }
  });

  it('is voor een professional op een smalle plek nu en gewenst, en het hele pad als die erom vraagt', async () => {
    const element = await inBreedte(343, 'professional');
    const zichtbaar = (): number => vindAlle(schaduw(element), '.plek').filter((deel) => deel.checkVisibility()).length;
    expect(zichtbaar()).to.equal(0);
    for (const naam of ['thuis-ambulant', 'netwerkpleegzorg'])
      expect(tekstVan(vind(schaduw(element), '.kort'))).to.contain(
        tekst(`professional.trede.${naam}.naam` as TekstSleutel),
      );
    vind(schaduw(element), '[data-actie="heelPad"]').click();
    await wachtOpFocus(() => plek(element, 'netwerkpleegzorg'), 'het pad');
    expect(zichtbaar()).to.equal(8);
  });

  it('opent bij een verzoek van een ander element de kaart van die plek', async () => {
    const element = await maakSam();
    element.dossierStore.vraag({ soort: 'trede', trede: 'steungezin' });
    await wachtOpFocus(() => schaduw(element).querySelector('#plek-titel'), 'de kaart');
    expect(tekstVan(await openTrede(element, 'steungezin'))).to.contain(tekst('professional.trede.steungezin.wat'));
  });
});
