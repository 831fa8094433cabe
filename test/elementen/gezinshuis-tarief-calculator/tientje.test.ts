// Van iedere tien euro: de vier delen zijn samen altijd precies tien euro, en elk deel scheelt minder dan een cent van zijn eigen deel.
import { expect } from '@open-wc/testing';
import { berekenTarief, type TariefInvoer } from '../../../src/domein/tarief/index.js';
import { tientje } from '../../../src/elementen/gezinshuis-tarief-calculator/tientje.js';
import { voorbeelden } from '../../domein/tarief/voorbeelden.js';
import { alleenHuis, met, voorbeeldInvoer } from './hulp.js';

function delen(invoer: TariefInvoer): readonly number[] {
  const deel = tientje(berekenTarief(invoer));
  return deel ? Object.values(deel) : [];
}

const samen = (centen: readonly number[]): number =>
  centen.reduce((som, bedrag) => som + Math.round(bedrag * 100), 0) / 100;

describe('van iedere tien euro', () => {
  it('zijn de delen samen tien euro, bij elk voorbeeld en bij elke plaats van de cent', () => {
    const invoeren = [
      ...voorbeelden.map(({ invoer }) => invoer),
      ...Array.from({ length: 120 }, (_, stap) =>
        met(voorbeeldInvoer(), { '/huisvesting/bedragPerJaar': 100 * stap, '/marge/fractie': stap / 1000 }),
      ),
    ];
    for (const invoer of invoeren) {
      const { tariefPerEtmaal, kostprijselementen } = berekenTarief(invoer);
      const deel = delen(invoer);
      if (!tariefPerEtmaal) expect(deel).to.deep.equal([]);
      else {
        expect(samen(deel)).to.equal(10);
        for (const [plek, bedrag] of Object.values(kostprijselementen).entries())
          expect(Math.abs((deel[plek] ?? 0) - (10 * (bedrag ?? 0)) / tariefPerEtmaal)).to.be.below(0.01);
      }
    }
  });

  it('gaat alles naar één deel als er maar één bouwsteen is', () => {
    expect(delen(alleenHuis(24_000))).to.deep.equal([0, 0, 10, 0]);
  });

  it('valt er van een tarief van nul, of zonder tarief, niets te verdelen', () => {
    expect(delen(alleenHuis(0))).to.deep.equal([]);
    expect(delen(met(voorbeeldInvoer(), { '/plaatsen': 20 }))).to.deep.equal([]);
  });
});
