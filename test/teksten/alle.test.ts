// Wat voor de teksten van elk element geldt: in elke versie dezelfde sleutels en dezelfde in te vullen namen, netjes geschreven,
// en u en je nooit door elkaar. Wat voor één element geldt staat in zijn eigen toets.
import { expect } from '@open-wc/testing';
import { TEKSTEN as VAN_DE_REKENMACHINE } from '../../src/elementen/gezinshuis-tarief-calculator/teksten.js';
import { TEKSTEN as VAN_DE_KAART } from '../../src/elementen/netwerk-kaart/teksten.js';
import { TEKSTEN as VAN_HET_FORMULIER } from '../../src/elementen/steunfiguur-form/teksten.js';
import { TEKSTEN as VAN_DE_LADDER } from '../../src/elementen/zo-thuis-ladder/teksten.js';
import { TEKSTEN } from '../../src/teksten/index.js';
import { metJe, metU, toetsNetjes, verwachtDezelfdeNamen } from './hulp.js';

// Een kind wordt altijd met je aangesproken: die set is geen u-vorm.
const isVanKind = (sleutel: string): boolean => sleutel.startsWith('kind.');

/** De teksten zoals een element ze kent, met wat pas later geladen wordt. */
const PAKKETTEN: Readonly<Record<string, { kanKennen: (sleutel: string) => boolean }>> = {
  'gezinshuis-tarief-calculator': VAN_DE_REKENMACHINE,
  'netwerk-kaart': VAN_DE_KAART,
  'steunfiguur-form': VAN_HET_FORMULIER,
  'zo-thuis-ladder': VAN_DE_LADDER,
};

for (const [tag, { nl, je, en }] of Object.entries(TEKSTEN)) {
  describe(`teksten van ${tag}`, () => {
    it('heeft in het Engels dezelfde sleutels in dezelfde volgorde', () => {
      expect(Object.keys(en)).to.deep.equal(Object.keys(nl));
    });

    it('kan elke tekst door een eigen tekst van de pagina vervangen, ook voordat zij geladen is', () => {
      const pakket = PAKKETTEN[tag];
      if (pakket) expect(Object.keys(nl).filter((sleutel) => !pakket.kanKennen(sleutel))).to.deep.equal([]);
    });

    it('heeft in de je-vorm alleen sleutels die in het Nederlands bestaan', () => {
      expect(Object.keys(nl)).to.include.members(Object.keys(je));
    });

    it('vraagt in elke versie dezelfde namen om in te vullen', () => {
      for (const ander of [en, je]) verwachtDezelfdeNamen(nl, ander);
    });

    for (const [versie, teksten] of Object.entries({ nl, je, en })) toetsNetjes(versie, teksten);

    describe('aanspreekvorm', () => {
      it('heeft voor elke tekst met u een je-vorm', () => {
        expect(Object.keys(je)).to.include.members(metU(nl));
      });

      it('heeft geen je-vorm die niemand aanspreekt', () => {
        expect(metJe(je)).to.deep.equal(Object.keys(je));
      });

      it('zegt in de u-vorm nergens je', () => {
        expect(metJe(nl).filter((sleutel) => !isVanKind(sleutel))).to.deep.equal([]);
      });

      it('zegt in de je-vorm nergens u', () => {
        expect(metU({ ...nl, ...je })).to.deep.equal([]);
      });
    });
  });
}
