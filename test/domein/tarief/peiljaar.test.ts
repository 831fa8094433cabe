// metPeiljaar: het bedrag hangt af van het jaar, en niet van welk jaar er eerst stond.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  bedragenVanAnderJaar,
  berekenTarief,
  metPeiljaar,
  vulAan,
  type Gedeeltelijk,
  type TariefInvoer,
} from '../../../src/domein/tarief/index.js';
import { TARIEVENSETTEN } from '../../../src/domein/tarievensets/index.js';
import { bedragVanJaar } from '../../../src/domein/tarief/vul-aan.js';
import { bevries, met } from './hulp.js';

const { voorbeeld } = TARIEVENSETTEN;
type Invoer = Gedeeltelijk<TariefInvoer>;

const groepen = [
  { leeftijdsgroep: '12-15' as const, aantal: 3 },
  { leeftijdsgroep: '0-8' as const, aantal: 1 },
];
const begin = bevries(vulAan({ verzorging: { groepen, toeslagPerDag: 0 } }, voorbeeld));
const langs = (jaren: readonly (number | null)[], invoer: Invoer = begin): Invoer =>
  jaren.reduce<Invoer>((nu, jaar) => metPeiljaar(bevries(nu), jaar, voorbeeld), invoer);
const bedragen = (invoer: Invoer) => invoer.verzorging?.groepen?.map((groep) => groep.bedragPerDag);

describe('metPeiljaar', () => {
  it('neemt de bedragen van dat jaar, met hun bron', () => {
    const invoer = langs([2025]);
    expect(bedragen(invoer)).to.deep.equal([26.68, 24.18]);
    expect(invoer.herkomst?.['/verzorging/groepen/1/bedragPerDag']).to.include({ status: 'officieel', peiljaar: 2025 });
    expect(bedragenVanAnderJaar(invoer, voorbeeld)).to.deep.equal([]);
  });

  it('2026 → 2025 → 2027 geeft hetzelfde als 2026 → 2027, en zegt dat 2027 geen bedrag heeft', () => {
    const invoer = langs([2025, 2027]);
    expect(invoer).to.deep.equal(langs([2027]));
    expect(bedragen(invoer)).to.deep.equal([27.45, 24.88]);
    expect(bedragenVanAnderJaar(invoer, voorbeeld)).to.deep.equal([
      { pad: '/verzorging/groepen/0/bedragPerDag', jaar: 2026 },
      { pad: '/verzorging/groepen/1/bedragPerDag', jaar: 2026 },
    ]);
    expect(berekenTarief(invoer).meldingen.map(({ code, pad }) => `${code} ${pad}`)).to.deep.equal([
      'peiljaren-gemengd /verzorging/groepen/0/bedragPerDag',
      'peiljaren-gemengd /verzorging/groepen/1/bedragPerDag',
    ]);
  });

  it('hangt nooit van de weg af', () => {
    const jaar = fc.oneof(fc.integer({ min: 2022, max: 2029 }), fc.constantFrom(null, 2, 20, 202, 2026.5));
    fc.assert(
      fc.property(fc.array(jaar, { maxLength: 6 }), fc.integer({ min: 2022, max: 2029 }), (weg, eind) => {
        expect(langs([...weg, eind])).to.deep.equal(langs([eind]));
      }),
    );
  });

  it('komt terug waar het begon', () => expect(langs([2024, null, 2027, 2026])).to.deep.equal(begin));

  it('een groep die er bij een onbekend jaar bij komt krijgt hetzelfde bedrag als een groep die er al was', () => {
    const bedragen2027 = langs([2027]).verzorging?.groepen?.map(({ leeftijdsgroep, bedragPerDag }) => [
      leeftijdsgroep,
      bedragPerDag,
    ]);
    for (const [groep, bedrag] of bedragen2027 ?? [])
      expect(bedragVanJaar(voorbeeld.verzorging ?? [], 2027, groep)?.bedragPerDag).to.equal(bedrag);
    expect(bedragVanJaar(voorbeeld.verzorging ?? [], 2025, '0-8')?.bedragPerDag).to.equal(24.18);
    expect(bedragVanJaar(voorbeeld.verzorging ?? [], 2026, 'oud')).to.equal(undefined);
    expect(bedragVanJaar([], 2026, '0-8')).to.equal(undefined);
  });

  it('laat een bedrag staan dat niet uit de set komt, of dat iemand zijn eigen noemt', () => {
    const plek = '/verzorging/groepen/0/bedragPerDag';
    expect(bedragen(langs([2025], met(begin as TariefInvoer, { [plek]: 30 })))).to.deep.equal([30, 24.18]);
    const eigen = met(begin as TariefInvoer, { '/herkomst': { ...begin.herkomst, [plek]: { status: 'eigen' } } });
    expect(bedragen(langs([2025], eigen))).to.deep.equal([27.45, 24.18]);
    expect(bedragenVanAnderJaar(langs([2027], eigen), voorbeeld).map(({ pad }) => pad)).to.deep.equal([
      '/verzorging/groepen/1/bedragPerDag',
    ]);
  });

  it('doet alleen het jaar bij een invoer of set zonder bedragen', () => {
    expect(metPeiljaar({}, 2025, voorbeeld)).to.deep.equal({ peiljaar: 2025 });
    expect(metPeiljaar(begin, 2025, TARIEVENSETTEN.leeg)).to.deep.equal({ ...begin, peiljaar: 2025 });
    for (const rommel of [null, 5, { verzorging: { groepen: 'x' } }])
      expect(bedragenVanAnderJaar(rommel as Invoer, voorbeeld)).to.deep.equal([]);
  });
});
