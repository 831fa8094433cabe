// De acceptatietest uit de uitgave in elke browser, op een strenge bladzijde. Wat zij op een slechte bladzijde zegt staat in
// test/pakket/acceptatietest.test.mjs, met een server die telkens iets anders verkeerd doet.
import { expect, waitUntil } from '@open-wc/testing';
import { BELEID, eisBouw, openPagina, sluitPagina, type Paginavenster } from './paginas/pagina.js';

const GEDULD = { timeout: 60_000 };

async function verslagVan(venster: Paginavenster): Promise<HTMLTableRowElement[]> {
  const rijen = () => [...venster.document.querySelectorAll<HTMLTableRowElement>('#acceptatie-verslag tr[data-proef]')];
  await waitUntil(() => rijen().length > 0, 'er komt geen verslag', GEDULD);
  return rijen();
}

describe('de acceptatietest uit de uitgave', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const [vraag, csp] of BELEID) {
    it(`vindt niets fout ${csp}`, async () => {
      const rijen = await verslagVan(await openPagina(`uitgave/acceptatietest.html${vraag}`));
      const fout = rijen.filter(({ dataset }) => dataset['uitkomst'] === 'fout').map(({ innerText }) => innerText);
      expect(fout).to.deep.equal([]);
      const letOp = rijen
        .filter(({ dataset }) => dataset['uitkomst'] === 'let op')
        .map(({ dataset }) => dataset['proef']);
      // Versturen doet pas wie op de knop drukt.
      expect(letOp).to.deep.equal(['formulier']);
      expect(rijen.length).to.equal(8);
    });
  }
});
