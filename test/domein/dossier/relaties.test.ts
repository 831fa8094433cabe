// relaties.ts: bij welk deel van het netwerk een relatie hoort, voor elke relatie die het contract kent.

import { expect } from '@open-wc/testing';
import { PERSOONSOORTEN, RELATIES, RELATIES_PER_SECTOR, SECTOREN } from '../../../src/domein/dossier/codes.js';
import { plekVanRelatie } from '../../../src/domein/dossier/index.js';

const PLEKKEN: readonly [soort: string, sector: string | null, relaties: string][] = [
  ['gezin', 'familie', 'biologische-ouder stiefouder pleegouder adoptieouder'],
  ['gezin', 'familie', 'broer zus halfbroer halfzus stiefbroer stiefzus'],
  ['netwerk', 'familie', 'opa oma oom tante neef nicht ander-familielid'],
  // Door de rechter benoemd en toch geen professional.
  ['netwerk', 'familie', 'burgervoogd pleegoudervoogd'],
  ['netwerk', 'georganiseerd', 'steunouder'],
  ['netwerk', 'vrienden', 'partner vriend kennis peetouder online-contact'],
  ['netwerk', 'buurt', 'buur'],
  ['netwerk', 'onderwijs-werk', 'klasgenoot leraar collega'],
  ['netwerk', 'vrije-tijd', 'coach geloofsgenoot'],
  ['georganiseerd', 'georganiseerd', 'maatje vrijwillige-mentor opvoedondersteuner'],
  ['georganiseerd', 'georganiseerd', 'steungezin buurtgezin meeleefgezin'],
  ['professional', 'professionals', 'gezinshuisouder ambulant-hulpverlener gedragswetenschapper jeugdbeschermer'],
  ['professional', 'professionals', 'voogd huisarts wijkteam veilig-thuis'],
  ['netwerk', null, 'anders'],
];

describe('plekVanRelatie', () => {
  for (const [soort, sector, relaties] of PLEKKEN) {
    for (const relatie of relaties.split(' ')) {
      it(`${relatie}: ${soort}, ${sector ?? 'geen sector'}`, () => {
        expect(plekVanRelatie(relatie)).to.deep.equal({ soort, sector });
      });
    }
  }

  it('de tabel hierboven noemt elke relatie, één keer', () => {
    const genoemd = PLEKKEN.flatMap(([, , relaties]) => relaties.split(' '));
    expect(genoemd.sort()).to.deep.equal([...RELATIES].sort());
  });

  it('elke relatie heeft een plek die het dossier kent; alleen `anders` heeft geen sector', () => {
    for (const relatie of RELATIES) {
      const { soort, sector } = plekVanRelatie(relatie);
      expect(PERSOONSOORTEN, relatie).to.include(soort);
      if (relatie === 'anders') expect(sector).to.equal(null);
      else expect(SECTOREN, relatie).to.include(sector);
    }
  });

  it('elke gewone sector heeft relaties, in dezelfde volgorde', () => {
    expect(Object.keys(RELATIES_PER_SECTOR)).to.deep.equal([...SECTOREN]);
  });

  for (const relatie of ['', ' ', 'stiefoom', 'ouder', 'familie', '__proto__', 'constructor']) {
    it(`${JSON.stringify(relatie)} is geen relatie: netwerk, zonder sector`, () => {
      expect(plekVanRelatie(relatie)).to.deep.equal({ soort: 'netwerk', sector: null });
    });
  }
});
