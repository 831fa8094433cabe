// Van elk plaatje een losse SVG: met de vlakken, de patronen, de namen en de bedragen, en zonder onze stijlen.
import { expect, waitUntil } from '@open-wc/testing';
import type { TekstSleutel } from '../../../src/elementen/gezinshuis-tarief-calculator/teksten.js';
import { kiesBlad, maak, plat, schaduw, tekst, tekstVan, vindAlle, vulWerkblad, type Calculator } from './hulp.js';

async function bewaard(doe: () => void): Promise<{ naam: string; svg: Document; bron: string }> {
  const echt = { maak: URL.createObjectURL, klik: HTMLAnchorElement.prototype.click };
  const gevangen: { naam: string; blob?: Blob } = { naam: '' };
  URL.createObjectURL = (blob) => {
    gevangen.blob = blob as Blob;
    return 'blob:proef';
  };
  HTMLAnchorElement.prototype.click = function () {
    gevangen.naam = this.download;
  };
  try {
    doe();
    await waitUntil(() => gevangen.naam !== '', 'het bestand komt', { timeout: 5000 });
  } finally {
    URL.createObjectURL = echt.maak;
    HTMLAnchorElement.prototype.click = echt.klik;
  }
  expect(gevangen.blob?.type).to.equal('image/svg+xml');
  const bron = (await gevangen.blob?.text()) ?? '';
  return { naam: gevangen.naam, svg: new DOMParser().parseFromString(bron, 'image/svg+xml'), bron };
}

const knop = (element: Calculator): HTMLElement | undefined =>
  vindAlle(schaduw(element), '.bladen button').find((kandidaat) =>
    tekstVan(kandidaat).startsWith(tekst('tab.plaatje')),
  );

async function metAlles(): Promise<Calculator> {
  const element = await maak();
  vulWerkblad(element);
  const { werkblad } = element;
  const [eerste] = werkblad.scenarios;
  element.werkblad = {
    ...werkblad,
    scenarios: [
      { ...eerste, naam: 'Perceel 2' },
      { ...eerste, naam: 'Vijf plaatsen', plaatsen: 5 },
    ],
  } as typeof werkblad;
  await element.updateComplete;
  return element;
}

describe('een plaatje bewaren', () => {
  for (const [blad, staatErIn] of [
    ['opbouw', ['Leegstand', '8,20']],
    ['bepaalt', ['Maandsalaris']],
    ['scenarios', ['Vijf', '168,97']],
    ['aanbod', []],
    ['volgendjaar', ['OVA × 90%', '2028']],
  ] as const) {
    it(`van het blad ${blad}: heel, met namen en bedragen, en zonder iets van de pagina`, async () => {
      const element = await metAlles();
      await kiesBlad(element, tekst(`tab.${blad}` as TekstSleutel));
      const { naam, svg, bron } = await bewaard(() => knop(element)?.click());
      expect(naam).to.match(new RegExp(`^perceel-2-\\d{4}-\\d\\d-\\d\\d-${blad}\\.svg$`));
      expect(svg.querySelector('parsererror')).to.equal(null);
      const woorden = plat(svg.documentElement.textContent);
      for (const woord of staatErIn) expect(woorden).to.contain(woord);
      expect(svg.querySelectorAll('rect').length).to.be.greaterThan(2);
      // Elke vulling die een patroon noemt heeft dat patroon bij zich.
      for (const [, id = ''] of bron.matchAll(/url\(#([\w-]+)\)/g)) {
        expect(svg.querySelector(`pattern[id="${id}"]`), id).not.to.equal(null);
      }
      expect(bron).not.to.match(/class=|style=|var\(|color\(|oklch|data-/);
      expect(svg.documentElement.getAttribute('viewBox')).to.match(/^0 0 \d/);
    });
  }

  it('biedt niets aan waar geen plaatje is', async () => {
    const element = await maak();
    for (const blad of ['bronnen', 'scenarios', 'aanbod'] as const) {
      await kiesBlad(element, tekst(`tab.${blad}`));
      expect(knop(element), blad).to.equal(undefined);
    }
  });
});
