// berekenTarief op 10.000 willekeurige invoeren naast een exacte som die los van de bron geschreven is: tot op de cent en de laatste bit gelijk.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { berekenTarief, type TariefInvoer, type TariefResultaat } from '../../../src/domein/tarief/index.js';
import { breuk, kleiner, min, vloer, maal, gelijk } from './breuk.js';
import { bevries, met, verschillen } from './hulp.js';
import { gevoeligePaden } from './referentie-functies.js';
import { referentie, rekenUit, waardeOp } from './referentie.js';
import { ZAAD, invoerOpHalveCenten, willekeurigeInvoer } from './willekeurig.js';

const GEWOON = 7000;
const OP_HALVE_CENTEN = 3000;

/** Hele centen van een bedrag in euro's; alleen voor bedragen die in een getal passen. */
const heleCenten = (euro: number | null): number => Math.round((euro ?? Number.NaN) * 100);
const opgeteld = (bedragen: readonly (number | null)[]): number =>
  bedragen.reduce<number>((som, bedrag) => som + heleCenten(bedrag), 0);

function gelijkAanReferentie(invoer: TariefInvoer): void {
  const { methoden, meldingen, ...bedragen } = berekenTarief(invoer);
  const anders = verschillen(referentie(invoer), bedragen);
  if (anders.length > 0) throw new Error(anders.join('\n'));
  if (meldingen.some(({ ernst }) => ernst === 'fout')) throw new Error(JSON.stringify(meldingen));
  if (Object.keys(methoden).length !== 6) throw new Error(JSON.stringify(methoden));
}

function teltOp(resultaat: TariefResultaat): void {
  const { bouwstenen, bouwstenenNiveau, kostprijselementen } = resultaat;
  const tarief = heleCenten(resultaat.tariefPerEtmaal);
  // Boven de veilige gehelen zegt een som van doubles niets meer; die gevallen dekt de vergelijking met de referentie.
  if (tarief > 1e13 || heleCenten(resultaat.kostenPerJaar) > 1e15) return;
  expect(opgeteld(bouwstenen.map(({ perEtmaal }) => perEtmaal)), 'bouwstenen').to.equal(tarief);
  expect(opgeteld(bouwstenenNiveau.map(({ perEtmaal }) => perEtmaal)), 'niveau').to.equal(tarief);
  expect(opgeteld(Object.values(kostprijselementen)), 'letters').to.equal(tarief);
  expect(opgeteld(bouwstenenNiveau.map(({ perJaar }) => perJaar)), 'per jaar').to.equal(
    heleCenten(resultaat.kostenPerJaar),
  );
}

const zaad = (numRuns: number): { seed: number; numRuns: number } => ({ seed: ZAAD, numRuns });

describe(`berekenTarief, eigenschappen (zaad ${String(ZAAD)})`, function () {
  this.timeout(60_000);

  it(`is gelijk aan de exacte som, ${String(GEWOON)} invoeren met alle keuzen`, () => {
    fc.assert(fc.property(willekeurigeInvoer, gelijkAanReferentie), zaad(GEWOON));
  });

  it(`is gelijk aan de exacte som, ${String(OP_HALVE_CENTEN)} invoeren rond halve centen en gelijke resten`, () => {
    fc.assert(fc.property(invoerOpHalveCenten, gelijkAanReferentie), zaad(OP_HALVE_CENTEN));
  });

  it('de invoeren rond halve centen bevatten er ook echt veel', () => {
    const half = breuk(1n, 2n);
    const rest = (euro: ReturnType<typeof breuk>): ReturnType<typeof breuk> => {
      const inCenten = maal(euro, breuk(100n));
      return min(inCenten, breuk(vloer(inCenten)));
    };
    let opHalf = 0;
    let gelijkeResten = 0;
    for (const invoer of fc.sample(invoerOpHalveCenten, { seed: ZAAD, numRuns: 500 })) {
      const { niveau, tarief } = rekenUit(invoer);
      if (gelijk(rest(tarief), half)) opHalf += 1;
      const resten = niveau.blokken
        .map((blok) => rest(maal(blok, breuk(1n, niveau.plaatsen.teller * niveau.dagen.teller))))
        .filter(({ teller }) => teller !== 0n);
      if (resten.some((een, i) => resten.some((ander, j) => i < j && gelijk(een, ander)))) gelijkeResten += 1;
    }
    expect(opHalf).to.be.greaterThan(75);
    expect(gelijkeResten).to.be.greaterThan(150);
  });

  it('bouwstenen, niveau en letters tellen op tot het tarief, jaarbedragen tot de kosten', () => {
    const invoer = fc.oneof(willekeurigeInvoer, invoerOpHalveCenten);
    fc.assert(
      fc.property(invoer, (x) => teltOp(berekenTarief(x))),
      zaad(1000),
    );
  });

  it('verandert de invoer niet en geeft twee keer hetzelfde', () => {
    fc.assert(
      fc.property(willekeurigeInvoer, (invoer) => {
        const voor = JSON.stringify(invoer);
        const uitkomst = berekenTarief(bevries(invoer));
        expect(JSON.stringify(invoer)).to.equal(voor);
        expect(verschillen(uitkomst, berekenTarief(structuredClone(invoer)))).to.deep.equal([]);
      }),
      zaad(300),
    );
  });

  it('hangt niet af van de volgorde van sleutels, van JSON heen en terug, of van eerdere sommen', () => {
    fc.assert(
      fc.property(willekeurigeInvoer, willekeurigeInvoer, (invoer, ander) => {
        const uitkomst = berekenTarief(invoer);
        berekenTarief(ander);
        const omgekeerd = Object.fromEntries(Object.entries(invoer).reverse());
        expect(verschillen(uitkomst, berekenTarief(omgekeerd))).to.deep.equal([]);
        expect(verschillen(uitkomst, berekenTarief(JSON.parse(JSON.stringify(invoer))))).to.deep.equal([]);
      }),
      zaad(300),
    );
  });

  it('wordt niet lager als één bedrag, aantal uren, fte of fractie hoger wordt', () => {
    fc.assert(
      fc.property(willekeurigeInvoer, fc.nat(), fc.integer({ min: 1, max: 100 }), (invoer, keuze, procent) => {
        const paden = gevoeligePaden(invoer);
        const pad = paden[keuze % paden.length]!;
        const oud = waardeOp(invoer, pad) as number;
        const isFractie = /fractie|toeslag$|uitkering|lasten/.test(pad);
        const nieuw = isFractie ? oud + (0.99999 - oud) * (procent / 100) : oud * (1 + procent / 100) + procent;
        if (nieuw < oud) return;
        const voor = berekenTarief(invoer).tariefPerEtmaalExact;
        const na = berekenTarief(met(invoer, { [pad]: nieuw })).tariefPerEtmaalExact;
        expect(na, pad).to.be.at.least(voor!);
      }),
      zaad(500),
    );
  });

  it('rekent met het decimale getal: 0,1 + 0,2 is niet 0,3', () => {
    fc.assert(
      fc.property(willekeurigeInvoer, (invoer) => {
        const exact = (uurtarief: number): ReturnType<typeof breuk> =>
          rekenUit(met(invoer, { '/ondersteuning/uurtarief': uurtarief, '/ondersteuning/urenPerHuisPerJaar': 1e17 }))
            .tarief;
        expect(kleiner(exact(0.3), exact(0.1 + 0.2))).to.equal(true);
        gelijkAanReferentie(
          met(invoer, { '/ondersteuning/uurtarief': 0.1 + 0.2, '/ondersteuning/urenPerHuisPerJaar': 1e17 }),
        );
      }),
      zaad(50),
    );
  });
});
