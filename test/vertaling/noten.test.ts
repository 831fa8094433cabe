// Bij elke tekst staat een noot die een vertaler verder helpt. Een nieuwe tekst zonder noot komt hier niet langs.
import { expect } from '@open-wc/testing';
import { TEKSTEN } from '../../src/teksten/index.js';
import { namenIn, notenVan, past, REGELS, type Tag } from '../../src/vertaling/noten.js';

const TAGS = Object.keys(TEKSTEN) as Tag[];
const stamVan = (sleutel: string): string => sleutel.replace(/\.(een|meer|zelf)$/, '');

for (const tag of TAGS) {
  const sleutels = Object.keys(TEKSTEN[tag].nl);
  const noten = notenVan(tag);

  describe(`noten voor vertalers: ${tag}`, () => {
    it('heeft bij elke sleutel een noot, en bij geen andere', () => {
      expect(sleutels.filter((sleutel) => !Object.hasOwn(noten, sleutel))).to.deep.equal([]);
      expect(Object.keys(noten)).to.have.length(sleutels.length);
    });

    it('zegt bij elke plek om in te vullen wat er komt te staan', () => {
      const zonder = Object.entries<string>(TEKSTEN[tag].nl).flatMap(([sleutel, tekst]) =>
        namenIn(tekst).flatMap((naam) => (noten[sleutel]?.namen?.[naam] ? [] : [`${sleutel} {${naam}}`])),
      );
      expect(zonder).to.deep.equal([]);
    });

    it('zegt bij elke knop hoe lang zij mag zijn, en is dat in het Nederlands ook niet', () => {
      const knoppen = Object.entries(noten).filter(([, { noot }]) => noot.startsWith('Knop.'));
      expect(knoppen).not.to.deep.equal([]);
      const nl: Readonly<Record<string, string>> = TEKSTEN[tag].nl;
      const mis = knoppen.filter(([sleutel, { hooguit }]) => !hooguit || [...(nl[sleutel] ?? '')].length > hooguit);
      expect(mis.map(([sleutel]) => sleutel)).to.deep.equal([]);
    });

    it('is een hele zin', () => {
      expect(Object.entries(noten).filter(([, { noot }]) => !/^[\p{Lu}“`].{10,}[.”?]$/u.test(noot))).to.deep.equal([]);
    });
  });
}

describe('noten voor vertalers', () => {
  it('heeft geen regel die nergens bij hoort', () => {
    const alle = TAGS.flatMap((tag) => Object.keys(TEKSTEN[tag].nl));
    const dood = Object.values(REGELS)
      .flat()
      .flatMap(({ regels }) => Object.keys(regels))
      .filter((regel) => !alle.some((sleutel) => past(regel, sleutel) || stamVan(sleutel) === regel));
    expect(dood).to.deep.equal([]);
  });

  it('neemt de regel die het meest zegt: de sleutel zelf, en anders de langste die past', () => {
    const noten = notenVan('netwerk-kaart');
    expect(noten['actie.svg']?.noot).to.contain('afkorting');
    expect(noten['actie.sectorErbij']?.noot).to.equal('Knop. Begin met wat er gebeurt.');
    expect(noten['woorden.aantal.een']?.noot).to.contain('Eerste zin van de samenvatting');
    expect(noten['woorden.aantal.een']?.noot).to.contain('Enkelvoud');
    expect(noten['titel.zelf']?.noot).to.contain('zelf in het midden');
  });

  it('zegt bij de ladder voor welke lezer een tekst is', () => {
    const noten = notenVan('zo-thuis-ladder');
    expect(noten['kind.titel']?.noot).to.contain('kind of jongere');
    expect(noten['raadslid.titel']?.noot).to.contain('raadslid');
  });
});
