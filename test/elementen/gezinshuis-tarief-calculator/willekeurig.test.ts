// Kapotgemaakte invoer van allerlei slag: het tekenen gooit nooit, en er staat nergens NaN.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import { ZAAD, willekeurigeInvoer } from '../../domein/tarief/willekeurig.js';
import { alleTekst, maak, met } from './hulp.js';

const AANTAL = 200;

const PADEN = [
  '/peiljaar', '/dagenPerJaar', '/wekenPerJaar', '/plaatsen', '/rechtsvorm', '/naam', '/versie', '/inkomen', '/inkomen/wijze', '/inkomen/fte', '/inkomen/ftePerPlaats',
  '/inkomen/maandsalaris', '/inkomen/bedragPerJaar', '/inkomen/vervangingGeregeldDoor', '/gedragswetenschapper', '/ondersteuning/uurtarief', '/vervanging/dagenPerJaar',
  '/verzorging', '/verzorging/groepen', '/verzorging/groepen/0', '/verzorging/groepen/0/leeftijdsgroep', '/verzorging/groepen/0/aantal', '/verzorging/groepen/0/bedragPerDag',
  '/verzorging/toeslagPerDag', '/huisvesting/bedragPerJaar', '/overhead', '/overhead/wijze', '/overhead/grondslag', '/overhead/fractie', '/gelieerdeOrganisatie',
  '/gelieerdeOrganisatie/wijze', '/leegstand/fractie', '/leegstand/methode', '/marge', '/marge/fractie', '/zorgzwaarte', '/zorgzwaarte/gekozen', '/zorgzwaarte/niveaus',
  '/zorgzwaarte/niveaus/0', '/zorgzwaarte/niveaus/0/code', '/zorgzwaarte/niveaus/0/factor', '/herkomst', '/herkomst/x', '/kostprijselementen', '/kostprijselementen/6', '/tarievenset',
  '/tarievenset/naam', '/tarievenset/datum',
] as const; // prettier-ignore

const ROMMEL: readonly unknown[] = [
  null, undefined, '', 'x', '<b>', '__proto__', 'constructor', 'toString', '12', NaN, Infinity, -Infinity, -1, -0, 0, 0.5, 1, 1e308, 5e-324, 2 ** 60, 3.7, true, false,
  [], {}, [null], [{}], [[]], { a: 1 }, { wijze: 'x' }, { status: 'aanname', datum: 'x', bron: {}, reden: 3 }, { '/plaatsen': { status: 7 } }, { '/plaatsen': { status: 'eigen', bron: {}, reden: [] } },
  { gekozen: 'x', niveaus: null }, { gekozen: {}, niveaus: [{ code: null }] }, { naam: {}, datum: [] },
]; // prettier-ignore

const kapot = fc
  .tuple(
    willekeurigeInvoer,
    fc.array(fc.tuple(fc.constantFrom(...PADEN), fc.constantFrom(...ROMMEL)), { maxLength: 4 }),
  )
  .map(([invoer, wijzigingen]) => {
    try {
      return met(invoer, Object.fromEntries(wijzigingen));
    } catch {
      return invoer;
    }
  });

describe('willekeurige waarden', () => {
  it(`${AANTAL} keer kapotte invoer laat het tekenen nooit gooien (zaad ${ZAAD})`, async () => {
    const element = await maak();
    let aangenomen = 0;
    await fc.assert(
      fc.asyncProperty(kapot, async (invoer) => {
        const voor = element.value;
        vangWaarschuwingen(() => {
          element.value = invoer;
        });
        // Wat het tekenen gooit komt hier naar buiten.
        await element.updateComplete;
        if (JSON.stringify(element.value) !== JSON.stringify(voor)) aangenomen += 1;
        const tekst = alleTekst(element);
        expect(/.{0,40}(NaN|Infinity).{0,20}/.exec(tekst)?.[0] ?? '').to.equal('');
        expect(() => JSON.stringify(element.value)).not.to.throw();
      }),
      { seed: ZAAD, numRuns: AANTAL, includeErrorInReport: true },
    );
    // Een toets waarin alles geweigerd wordt bewijst niets.
    expect(aangenomen).to.be.greaterThan(AANTAL / 4);
  });

  it(`goede invoer toont altijd de uitkomst van de som (zaad ${ZAAD})`, async () => {
    const element = await maak();
    await fc.assert(
      fc.asyncProperty(willekeurigeInvoer, async (invoer) => {
        element.value = invoer;
        await element.updateComplete;
        const { tariefPerEtmaal } = element.resultaat;
        expect(tariefPerEtmaal).not.to.equal(null);
        const getoond = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(
          tariefPerEtmaal ?? NaN,
        );
        expect(alleTekst(element)).to.contain(getoond.replace(/\s/g, ' '));
      }),
      { seed: ZAAD, numRuns: 40 },
    );
  });
});
