// Het vel: alles op één A4, en voor een kind een eigen vel om mee naar huis te nemen.
import { expect } from '@open-wc/testing';
import type { Ladder } from '../../../src/domein/dossier/dossier.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import {
  drukAf,
  ladderVan,
  type Ladderelement,
  naam,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  vind,
  vindAlle,
  zetNeer,
} from './hulp.js';

/** Het voorbeeld, met alles ingevuld waar iets in te vullen is. */
const VOL: Ladder = {
  ...SAM.ladder,
  gewenst: { ...SAM.ladder?.gewenst, trede: 'netwerkpleegzorg', bijWie: 'p4' },
  afwegingen: (['thuis', 'thuis-ambulant', 'steungezin'] as const).map((trede) => ({
    trede,
    reden: 'Mama heeft om de week rust nodig, en dat lukt hier niet.',
    redenSoort: 'niet-mogelijk',
    geprobeerd: 'Intensieve ambulante hulp sinds mei, en twee weekenden bij een buurtgezin.',
  })),
  wegTerug: 'Mama kan weer een heel weekend voor Sam zorgen, en Sam wil dat zelf ook.',
  wensOuders: 'Dat Sam door de week thuis blijft en naar de eigen school gaat.',
  kader: 'ots',
  machtiging: { soort: 'uithuisplaatsing', stand: 'gevraagd', datum: '2026-12-01' },
  familiegroepsplan: { stand: 'gemaakt', reden: '', datum: '2026-10-01' },
  pleegcontractOp: '2026-11-01',
  matching: 'Oma Riet kent Sam vanaf de geboorte.',
  meegaan: [{ trede: 'netwerkpleegzorg', personen: ['p4', 'p9'] }],
};

const MILLIMETER = 96 / 25.4;
/** Een A4 zonder de marges van een centimeter die een browser zelf neemt. */
const [BREED, HOOG] = [190 * MILLIMETER, 277 * MILLIMETER];

async function vel(ladder: Ladder, lezer: string): Promise<HTMLElement> {
  const element: Ladderelement = await zetNeer(ladder, { lezer }, SAM);
  await drukAf(element);
  await element.updateComplete;
  (element.parentElement as HTMLElement).style.setProperty('inline-size', `${BREED}px`);
  window.dispatchEvent(new Event('beforeprint'));
  return vind(schaduw(metPapier(element)), '.papier');
}

describe('het vel', () => {
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    zonderPapier();
  });

  for (const lezer of ['professional', 'ouder', 'kind'] as const) {
    it(`${lezer}: het volle voorbeeld past op één A4, in de breedte en in de hoogte`, async () => {
      const papier = await vel(VOL, lezer);
      expect(papier.getBoundingClientRect().height).to.be.above(100).and.at.most(HOOG);
      expect(papier.scrollWidth).to.be.at.most(Math.ceil(BREED));
      expect(vindAlle(papier, '.baan li')).to.have.length(8);
    });
  }

  it('van een kind zegt waar het woont en waar aan gedacht wordt, hoe vaak en bij wie, in gewone woorden', async () => {
    const papier = await vel(VOL, 'kind');
    const [nu, dan] = vindAlle(papier, 'section:has(.plekje)').map(tekstVan);
    expect(nu).to.contain(naam('thuis-ambulant', 'kind')).and.to.contain(tekst('kind.trede.thuis-ambulant.wat'));
    expect(dan)
      .to.contain(naam('netwerkpleegzorg', 'kind'))
      .and.to.contain('2 weekenden per maand bij Oma Riet')
      .and.to.contain(tekst('kind.trede.netwerkpleegzorg.hetzelfde'));
    expect(tekstVan(papier)).not.to.contain(tekst('code.hulpverlening'));
  });

  it('van een kind zonder gewenste plek vertelt alles over de plek van nu, en zonder plek niets', async () => {
    const nu = await vel(ladderVan('gezinshuis', null), 'kind');
    expect(vindAlle(nu, '.plekje p').map(tekstVan)).to.deep.equal(
      (['wat', 'wie', 'hetzelfde'] as const).map((deel) => tekst(`kind.trede.gezinshuis.${deel}`)),
    );
    expect(vindAlle(await vel({}, 'kind'), '.plekje')).to.deep.equal([]);
  });
});
