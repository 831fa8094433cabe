// Ongedaan maken en opnieuw staan bij de kaart of de lijst, op elke breedte en in elk beeld, en bedekken niets wat er te lezen of te bedienen is.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import type { ZoThuisDossierElement } from '../../../src/elementen/zo-thuis-dossier/zo-thuis-dossier.js';
import {
  type Kaart,
  knoop,
  maak,
  metFocus,
  open,
  persoon,
  SAM,
  schaduw,
  TAG,
  tekst,
  tekstVan,
  toets,
  vind,
  vindAlle,
  waardeVan,
} from './hulp.js';
import { verzonnenVertaling } from '../../hulp/verzonnen-vertaling.js';
import { opGewoneMaat, opMaat } from './maat.js';

const KNOPPEN = ['ongedaan', 'opnieuw'] as const;
const TWEE = {
  ...SAM,
  momenten: [
    ...(SAM.momenten ?? []).map((moment) => ({
      ...moment,
      id: 'eerder',
      datum: '2026-02-01',
      naam: 'Het eerste gesprek',
    })),
    ...(SAM.momenten ?? []),
  ],
} as typeof SAM;
const EEN = SAM.momenten?.[0]?.id ?? '';

/** Waar iets te lezen of te bedienen is: elk woord dat er staat, en elk vak. */
function bezet(element: Kaart): readonly (readonly [string, DOMRect])[] {
  const telt = (deel: Element): boolean =>
    deel.checkVisibility() && !deel.closest('.vh, option, .herstel') && deel.getBoundingClientRect().width > 1;
  const gevonden: (readonly [string, DOMRect])[] = vindAlle(
    schaduw(element),
    'button, input, select, summary, a, [role=tab], .knoop .vorm',
  )
    .filter(telt)
    .map((deel) => [deel.outerHTML.slice(0, 80), deel.getBoundingClientRect()]);
  for (const wortel of [schaduw(element), element]) {
    const lopen = document.createTreeWalker(wortel, NodeFilter.SHOW_TEXT);
    while (lopen.nextNode()) {
      const {
        currentNode,
        currentNode: { textContent, parentElement },
      } = lopen;
      if (!textContent?.trim() || !parentElement || !telt(parentElement) || parentElement.closest('.sectornaam'))
        continue;
      const stuk = document.createRange();
      stuk.selectNodeContents(currentNode);
      gevonden.push(...[...stuk.getClientRects()].map((regel) => [textContent, regel] as const));
    }
  }
  return gevonden;
}

/** Twee wijzigingen en één keer terug: dan staan beide knoppen er. */
async function wijzig(element: Kaart): Promise<void> {
  for (const id of ['p6', 'p2']) {
    knoop(element, id).focus();
    await toets(element, '3');
  }
  vind(schaduw(element), '[data-actie=ongedaan]').click();
  await element.updateComplete;
}

async function kiesTab(element: Kaart, naam: 'kaart' | 'lijst'): Promise<void> {
  const tab = vindAlle(schaduw(element), '[role=tab]').find(
    (kandidaat) => tekstVan(kandidaat) === tekst(`weergave.${naam}`),
  );
  tab?.click();
  await element.updateComplete;
}

async function staatVrij(element: Kaart, waar: string): Promise<void> {
  for (const naam of KNOPPEN) {
    const alle = vindAlle(schaduw(element), `[data-actie=${naam}]`);
    expect(alle, `${waar}: er is één knop ${naam}`).to.have.length(1);
    const { left, right, top, bottom, width, height } = vind(
      schaduw(element),
      `[data-actie=${naam}]`,
    ).getBoundingClientRect();
    expect(Math.min(width, height), `${waar}: ${naam} is groot genoeg voor een vinger`).to.be.at.least(44);
    expect(left, `${waar}: ${naam}`).to.be.at.least(element.getBoundingClientRect().left);
    expect(right, `${waar}: ${naam}`).to.be.at.most(element.getBoundingClientRect().right);
    const eronder = bezet(element).filter(
      ([, vak]) => vak.left < right - 0.5 && vak.right > left + 0.5 && vak.top < bottom - 0.5 && vak.bottom > top + 0.5,
    );
    expect(
      eronder.map(([wat]) => wat),
      `${waar}: onder ${naam}`,
    ).to.deep.equal([]);
  }
}

describe('<netwerk-kaart>: ongedaan maken en opnieuw', () => {
  afterEach(opGewoneMaat);

  const beelden: readonly (readonly [string, typeof SAM, Readonly<Record<string, string>>])[] = [
    ['nu', SAM, {}],
    ['als de hulp stopt', SAM, { zicht: 'na' }],
    ['vergelijk', SAM, { zicht: 'vergelijk' }],
    ['een tijdlijn', TWEE, { zicht: 'vergelijk' }],
    ['een eerder moment', SAM, { moment: EEN }],
  ];
  for (const width of [288, 375, 600, 1280]) {
    for (const [naam, dossier, attributen] of beelden) {
      it(`op ${width} px bedekken zij niets bij ${naam}, op de kaart en op de lijst`, async () => {
        await opMaat({ width, height: 812 });
        const element = await maak(waardeVan(dossier));
        element.insertAdjacentHTML(
          'beforeend',
          '<p slot="toelichting">Dit vullen wij samen in, aan de keukentafel, en wie er niet bij is vult later aan.</p>',
        );
        await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
        await wijzig(element);
        for (const [sleutel, waarde] of Object.entries(attributen)) element.setAttribute(sleutel, waarde);
        await element.updateComplete;
        await staatVrij(element, 'kaart');
        if (width === 1280) return;
        await kiesTab(element, 'lijst');
        await staatVrij(element, 'lijst');
        for (const weergave of ['kaart', 'lijst']) {
          element.setAttribute('weergave', weergave);
          await element.updateComplete;
          await staatVrij(element, `alleen ${weergave}`);
        }
      });
    }
  }

  for (const width of [375, 1280]) {
    it(`van rechts naar links wijzen hun pijlen op ${width} px de andere kant op, en die van het paneel ook`, async () => {
      await opMaat({ width, height: 812 });
      const element = await maak(waardeVan(SAM));
      await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
      await wijzig(element);
      await open(element, 'p2');
      const pijlen = ['.icoon--ongedaan', '.icoon--opnieuw', '.paneel .icoon--terug', '.paneel .icoon--verder'];
      const gespiegeld = (): readonly boolean[] =>
        pijlen.flatMap((pijl) => {
          const gevonden = vindAlle(schaduw(element), pijl);
          expect(gevonden, pijl).not.to.have.length(0);
          return gevonden.map((icoon) => getComputedStyle(icoon).scale === '-1 1');
        });
      expect(new Set(gespiegeld()), 'van links naar rechts').to.deep.equal(new Set([false]));
      Object.assign(element, { lang: 'ar', teksten: verzonnenVertaling(TAG, 'ar') });
      await waitUntil(() => gespiegeld().every(Boolean), 'niet elke pijl is gespiegeld');
    });
  }

  it('op een telefoon heeft elk zijn eigen hoek van de kaart, ook als de ander er niet is', async () => {
    await opMaat({ width: 375, height: 812 });
    const element = await maak(waardeVan(SAM));
    await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
    knoop(element, 'p6').focus();
    await toets(element, '3');
    const links = (naam: string): boolean => {
      const { left, right } = vind(schaduw(element), `[data-actie=${naam}]`).getBoundingClientRect();
      const kaart = vind(schaduw(element), 'svg.kaart').getBoundingClientRect();
      return left + right < kaart.left + kaart.right;
    };
    expect(links('ongedaan'), 'alleen ongedaan').to.equal(false);
    vind(schaduw(element), '[data-actie=ongedaan]').click();
    await element.updateComplete;
    expect(links('opnieuw'), 'alleen opnieuw').to.equal(true);
  });

  it('wie een telefoon draait houdt de knop waar de focus op staat', async () => {
    await opMaat({ width: 375, height: 812 });
    const element = await maak(waardeVan(SAM));
    await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
    await wijzig(element);
    for (const naam of KNOPPEN) {
      for (const width of [1280, 375]) {
        const eerst = vind(schaduw(element), `[data-actie=${naam}]`);
        eerst.focus();
        await opMaat({ width, height: 812 });
        await waitUntil(() => !eerst.isConnected, 'de knop verhuist niet');
        await waitUntil(
          () => (metFocus() as HTMLElement | null)?.dataset['actie'] === naam,
          `de focus staat op ${width} px niet op ${naam}`,
        );
      }
    }
  });

  it('op een telefoon is de ring van wie de focus heeft heel te zien', async () => {
    await opMaat({ width: 375, height: 812 });
    const element = await maak(waardeVan(SAM));
    await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
    await wijzig(element);
    for (const tab of ['kaart', 'lijst'] as const) {
      await kiesTab(element, tab);
      for (const naam of KNOPPEN) {
        const knop = vind(schaduw(element), `[data-actie=${naam}]`);
        knop.focus();
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(knop);
        expect(outlineStyle).not.to.equal('none');
        expect(parseFloat(outlineWidth) + parseFloat(outlineOffset), `${naam}, ${tab}`).to.be.at.most(0.5);
      }
    }
  });

  it('zij komen ook als een ander element van het dossier iets wijzigde, zonder dat iemand deze kaart aanraakt', async () => {
    const dossier = await fixture<ZoThuisDossierElement>(html`<zo-thuis-dossier></zo-thuis-dossier>`);
    const [een, ander] = [document.createElement(TAG), document.createElement(TAG)] as [Kaart, Kaart];
    dossier.append(een, ander);
    dossier.value = SAM;
    for (const kaart of [een, ander])
      await waitUntil(() => kaart.shadowRoot?.querySelector('svg.kaart'), 'er komt geen kaart');
    expect(vindAlle(schaduw(ander), '.herstel')).to.deep.equal([]);
    knoop(een, 'p6').focus();
    await toets(een, '3');
    expect(persoon(een, 'p6').ring).to.equal(3);
    await waitUntil(() => ander.shadowRoot?.querySelector('[data-actie=ongedaan]'), 'de knop komt niet');
    vind(schaduw(ander), '[data-actie=ongedaan]').click();
    await ander.updateComplete;
    expect(persoon(een, 'p6').ring).to.equal(1);
  });
});
