// Een taal die wij niet hebben: de pagina geeft haar eigen teksten en zegt met `lang` welke taal het is. De vertalingen zijn VERZONNEN:
// geen Arabisch en geen Turks, alleen letters van dat schrift.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { maakBedragOp } from '../../../src/i18n/cijfers.js';
import { maakDatumOp } from '../../../src/i18n/opmaak.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import type { Tag } from '../../../src/vertaling/noten.js';
import { MEERVOUDSVORMEN, verzonnenVertaling } from '../../hulp/verzonnen-vertaling.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';

interface Vertaalbaar extends HTMLElement {
  teksten: Readonly<Record<string, string>> | null;
  value: unknown;
  readonly updateComplete: Promise<boolean>;
}

const TAGS = Object.keys(TEKSTEN) as Tag[];
const RICHTING = { ar: 'rtl', tr: 'ltr' } as const;
type Taal = keyof typeof RICHTING;
const TALEN = Object.keys(RICHTING) as Taal[];
// De titel van een element; de ladder begint met de professional.
const titelVan = (tag: Tag): string => (tag === 'zo-thuis-ladder' ? 'professional.titel' : 'titel');

/** Een element op een bladzijde in deze taal, met deze teksten van de bladzijde. */
async function maak(tag: Tag, taal: string, teksten: Readonly<Record<string, string>>): Promise<Vertaalbaar> {
  const bladzijde = await fixture<HTMLElement>(html`<div lang=${taal}></div>`);
  const element = document.createElement(tag) as Vertaalbaar;
  element.teksten = teksten;
  bladzijde.append(element);
  await element.updateComplete;
  return element;
}

function wortel(element: Element): HTMLElement {
  const gevonden = element.shadowRoot?.querySelector<HTMLElement>('[lang]');
  if (!gevonden) throw new Error('niets getekend');
  return gevonden;
}

/** De elementen met eigen woorden, met hun woorden. */
function woordenIn(element: Element): (readonly [HTMLElement, string])[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*:not(style)') ?? [])].flatMap((plek) => {
    const tekst = [...plek.childNodes].flatMap((knoop) => (knoop instanceof Text ? [knoop.data] : [])).join('');
    return /\p{L}/u.test(tekst) ? [[plek, tekst.replace(/\s+/g, ' ').trim()] as const] : [];
  });
}

function alleWoorden(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

function plekMet(element: Element, tekst: string): HTMLElement {
  const gevonden = woordenIn(element).find(([, woorden]) => woorden === tekst);
  if (!gevonden) throw new Error(`staat er niet: ${tekst}`);
  return gevonden[0];
}

const taalVan = (plek: Element): string | undefined => plek.closest<HTMLElement>('[lang]')?.lang;

for (const taal of TALEN) {
  for (const tag of TAGS) {
    describe(`<${tag}> in een taal van de pagina: ${taal}`, () => {
      it('spreekt die taal, en loopt de kant op van die taal', async () => {
        const vertaling = verzonnenVertaling(tag, taal);
        const los = document.createElement(tag) as Vertaalbaar;
        expect(vangWaarschuwingen(() => void (los.teksten = vertaling))).to.deep.equal([]);
        const element = await maak(tag, taal, vertaling);
        expect(wortel(element).lang).to.equal(taal);
        expect(getComputedStyle(wortel(element)).direction).to.equal(RICHTING[taal]);
        expect(plekMet(element, vertaling[titelVan(tag)] ?? '').localName).to.match(/^h\d$/);
      });

      it('heeft met een complete vertaling geen Nederlands, en dus ook niets dat zo gemerkt is', async () => {
        const element = await maak(tag, taal, verzonnenVertaling(tag, taal));
        expect(element.shadowRoot?.querySelectorAll('[lang="nl"]')).to.have.length(0);
        const nl = new Set(Object.values<string>(TEKSTEN[tag].nl).filter((zin) => zin.length > 12));
        expect(woordenIn(element).filter(([, woorden]) => nl.has(woorden))).to.deep.equal([]);
      });

      it('zegt in het Nederlands wat de pagina niet gaf, en merkt dat zo', async () => {
        const sleutel = titelVan(tag);
        const { [sleutel]: weg, ...rest } = verzonnenVertaling(tag, taal);
        expect(weg).to.be.a('string');
        const element = await maak(tag, taal, rest);
        const nl: Readonly<Record<string, string>> = TEKSTEN[tag].nl;
        const zin = nl[sleutel] ?? '';
        await waitUntil(() => plekMet(element, zin).lang === 'nl', 'het Nederlands is niet gemerkt');
        expect(getComputedStyle(plekMet(element, zin)).direction).to.equal('ltr');
        // Ook op papier, en alleen dat: de rest houdt de taal van de pagina.
        const nederlands = woordenIn(element).filter(([plek]) => taalVan(plek) === 'nl');
        expect(new Set(nederlands.map(([, woorden]) => woorden))).to.deep.equal(new Set([zin]));
        expect(woordenIn(element).filter(([plek, woorden]) => woorden === zin && taalVan(plek) !== 'nl')).to.deep.equal(
          [],
        );
      });
    });
  }

  describe(`in een taal van de pagina: ${taal}`, () => {
    it('schrijft bedragen en percentages op de manier van die taal', async () => {
      const element = await maak(
        'gezinshuis-tarief-calculator',
        taal,
        verzonnenVertaling('gezinshuis-tarief-calculator', taal),
      );
      const { tariefPerEtmaal } = (element as unknown as { resultaat: { tariefPerEtmaal: number } }).resultaat;
      const bedrag = maakBedragOp(tariefPerEtmaal, taal);
      expect(bedrag).not.to.equal(maakBedragOp(tariefPerEtmaal, 'nl'));
      expect(element.shadowRoot?.querySelector('[translate="no"]')?.textContent).to.equal(bedrag);
    });

    it('schrijft datums op de manier van die taal', async () => {
      const element = await maak('netwerk-kaart', taal, verzonnenVertaling('netwerk-kaart', taal));
      element.value = { momenten: [{ id: 'm1', datum: '2026-05-01', naam: '', personen: [], banden: [] }] };
      await element.updateComplete;
      const dag = maakDatumOp('2026-05-01', taal);
      expect(dag).not.to.equal(maakDatumOp('2026-05-01', 'nl'));
      // De momenten staan achter "Meer keuzes": die komen als iemand ze opent.
      const meer = element.shadowRoot?.querySelector<HTMLDetailsElement>('.meerkeuzes');
      if (meer) meer.open = true;
      const momenten = (): Element | null | undefined =>
        element.shadowRoot?.querySelector('[data-veld="keuze:moment"]');
      await waitUntil(() => momenten(), 'de momenten komen niet');
      expect(momenten()?.textContent).to.contain(dag);
    });

    it('kiest het meervoud van die taal', async () => {
      const vertaling = verzonnenVertaling('netwerk-kaart', taal);
      const regels = new Intl.PluralRules(taal);
      const element = await maak('netwerk-kaart', taal, vertaling);
      for (const aantal of [1, 2, 3, 11]) {
        element.value = {
          personen: Array.from({ length: aantal }, (_, nummer) => ({
            id: `p${nummer}`,
            naam: `Zz${nummer}`,
            soort: 'netwerk',
          })),
        };
        await element.updateComplete;
        const vorm = MEERVOUDSVORMEN[regels.select(aantal)];
        const getal = new Intl.NumberFormat(taal).format(aantal);
        const verwacht = vertaling[`woorden.aantal.${vorm}`]?.replace('{aantal}', getal);
        expect(verwacht, vorm).to.contain(getal);
        expect(alleWoorden(element), `bij ${aantal}`).to.contain(verwacht);
      }
    });
  });
}

describe('wat in een taal van de pagina ontbreekt', () => {
  const TAG: Tag = 'netwerk-kaart';
  const { nl } = TEKSTEN[TAG];

  async function zonder(...sleutels: readonly (keyof typeof nl)[]): Promise<Vertaalbaar> {
    const vertaling = verzonnenVertaling(TAG, 'ar');
    for (const sleutel of sleutels) delete vertaling[sleutel];
    return maak(TAG, 'ar', vertaling);
  }

  it('is ook gemerkt als het pas later op het scherm komt', async () => {
    const element = await zonder('actie.toevoegen', 'foutoverzicht.titel');
    await waitUntil(() => taalVan(plekMet(element, nl['actie.toevoegen'])) === 'nl', 'de knop is niet gemerkt');
    element.setAttribute('required', '');
    (element as unknown as HTMLInputElement).reportValidity();
    await element.updateComplete;
    await waitUntil(() => taalVan(plekMet(element, nl['foutoverzicht.titel'])) === 'nl', 'de kop is niet gemerkt');
  });

  it('is niet meer gemerkt als de pagina het alsnog geeft', async () => {
    const element = await zonder('titel');
    const kop = plekMet(element, nl.titel);
    await waitUntil(() => kop.lang === 'nl', 'de kop is niet gemerkt');
    element.teksten = verzonnenVertaling(TAG, 'ar');
    await element.updateComplete;
    await waitUntil(() => !kop.hasAttribute('lang'), 'de kop is nog gemerkt');
    expect(kop.hasAttribute('dir')).to.equal(false);
  });

  it('is niet meer gemerkt als de bladzijde Nederlands wordt: dan is alles dat', async () => {
    const element = await zonder('titel');
    await waitUntil(() => element.shadowRoot?.querySelectorAll('[lang="nl"]').length === 1, 'er is niets gemerkt');
    element.lang = 'nl';
    await waitUntil(() => wortel(element).lang === 'nl', 'het wordt geen Nederlands');
    await waitUntil(() => element.shadowRoot?.querySelectorAll('[lang]').length === 1, 'er is nog iets gemerkt');
  });

  it('een enkel eigen woord maakt van het element nog geen andere taal', async () => {
    const element = await maak(TAG, 'ar', { titel: 'ابت' });
    expect(wortel(element).lang).to.equal('nl');
    expect(getComputedStyle(wortel(element)).direction).to.equal('ltr');
  });
});
