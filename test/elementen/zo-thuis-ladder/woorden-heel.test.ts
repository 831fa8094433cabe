// De naam van een plek breekt in de afweging alleen waar zij dat toelaat.
import { expect } from '@open-wc/testing';
import { overalGebroken } from '../../hulp/gebroken.js';
import { kiesTrede, maakSam, openAlles, vindAlle, schaduw } from './hulp.js';

const BREEDTEN = [1400, 1200, 1000, 880, 768, 720];

describe('<zo-thuis-ladder>: woorden blijven heel', () => {
  it('waar elke lichtere plek gewogen wordt', async () => {
    const element = await openAlles(await maakSam());
    await kiesTrede(element, 'jeugdzorgplus');
    const namen = vindAlle(schaduw(element), '.rijkop b').map((naam) => naam.textContent?.replaceAll('\u00ad', ''));
    expect(namen).to.include('Netwerkpleegzorg');
    const mis = await overalGebroken(element, BREEDTEN);
    expect(mis.filter((regel) => namen.some((naam) => regel.endsWith(` ${String(naam)}`)))).to.deep.equal([]);
  });
});
