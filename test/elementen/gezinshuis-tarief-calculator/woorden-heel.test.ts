// Geen woord breekt middendoor waar er op een gewoon scherm ruimte voor is: op geen blad van de rekenmachine en in geen tabel.
import { expect } from '@open-wc/testing';
import { overalGebroken } from '../../hulp/gebroken.js';
import { metAlles, openAlles, schaduw, tekstVan, toonBladen, vindAlle } from './hulp.js';

// In stukken: elke bouwsteen open bij tweeëntwintig breedten opmaken kost WebKit op een drukke machine zo veel dat één toets te lang zou duren.
const BREEDTEN = [
  [1280, 1100, 960, 860, 800, 768, 700],
  [660, 640, 620, 600, 580, 560, 540],
  [520, 500, 480, 440, 414, 390, 375, 340],
];
/** Zo heet hier een aanbieder: zonder spatie past zij nergens. */
const ZONDER_SPATIE = 'zeeruitzonderlijklangenaamvooreenaanbiederzonderspaties';

const zonderNaam = (mis: readonly string[]): readonly string[] => [
  ...new Set(mis.filter((regel) => !regel.includes(ZONDER_SPATIE))),
];

describe('<gezinshuis-tarief-calculator>: woorden blijven heel', () => {
  for (const breedten of BREEDTEN) {
    const van = `van ${String(breedten[0])} tot ${String(breedten.at(-1))} px`;

    it(`op elk blad, ${van}`, async () => {
      const element = await metAlles();
      await toonBladen(element);
      const mis: string[] = [];
      for (let plek = 0; plek < vindAlle(schaduw(element), '[role=tab]').length; plek += 1) {
        const knop = vindAlle(schaduw(element), '[role=tab]')[plek];
        knop?.click();
        await element.updateComplete;
        mis.push(...zonderNaam(await overalGebroken(element, breedten)).map((regel) => `${tekstVan(knop)}: ${regel}`));
      }
      expect(mis).to.deep.equal([]);
    });

    it(`in elke bouwsteen, ${van}`, async () => {
      const element = await metAlles();
      await openAlles(element);
      expect(zonderNaam(await overalGebroken(element, breedten))).to.deep.equal([]);
    });
  }
});
