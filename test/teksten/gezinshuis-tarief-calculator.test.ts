// Bewaakt de teksten van <gezinshuis-tarief-calculator>: compleet in beide talen, één aanspreekvorm, eenvoudige zinnen en geen verzonnen cijfers.
// Of een tekst op de goede plek staat, toetsen de toetsen van het element.
import { expect } from '@open-wc/testing';
import { leesVeldgetal } from '../../src/domein/tarief/beoordeel-getal.js';
import { berekenTarief, BOUWSTENEN, type TariefInvoer, type TariefMelding } from '../../src/domein/tarief/index.js';
import { LEEFTIJDSGROEPEN } from '../../src/domein/tarief/invoer-vorm.js';
import { maakFormules } from '../../src/elementen/gezinshuis-tarief-calculator/formules.js';
import { nieuwBlad } from '../../src/elementen/gezinshuis-tarief-calculator/rekenblad.js';
import { alleVelden } from '../../src/elementen/gezinshuis-tarief-calculator/velden.js';
import type { Vertaler } from '../../src/elementen/gezinshuis-tarief-calculator/teksten.js';
import { eenheidVan, naamVan } from '../../src/elementen/gezinshuis-tarief-calculator/weergave.js';
import { vul, type Waarden } from '../../src/i18n/taal.js';
import { TEKSTEN } from '../../src/teksten/index.js';
import { met, voorbeeldInvoer } from '../domein/tarief/hulp.js';
import {
  langeZinnen,
  metJe,
  metU,
  sleutelsWaar,
  stammen,
  toetsNetjes,
  toetsTaal,
  verwachtDezelfdeNamen,
  zinnenIn,
} from './hulp.js';

const { nl, en, je } = TEKSTEN['gezinshuis-tarief-calculator'];
type Sleutel = keyof typeof nl;

const TALEN: Readonly<Record<string, Readonly<Record<string, string>>>> = { nl, en, je };
const SLEUTELS = Object.keys(nl) as Sleutel[];
const NUMMERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];

// Als object, zodat de typecontrole een vergeten code meldt.
const MELDINGCODES: Readonly<Record<TariefMelding['code'], true>> = {
  'veld-ontbreekt': true,
  'keuze-onbekend': true,
  'versie-onbekend': true,
  'niet-eindig': true,
  'bedrag-negatief': true,
  'fractie-buiten-bereik': true,
  'plaatsen-buiten-bereik': true,
  'groepen-leeg': true,
  'fte-dubbel': true,
  'vervanging-dubbel': true,
  'vervanging-bij-fte': true,
  'zorgzwaarte-dubbel': true,
  'zorgzwaarte-past-niet': true,
  'groepen-ongelijk-plaatsen': true,
  'plaatsen-boven-8': true,
  'peiljaren-gemengd': true,
  'aanname-zonder-reden': true,
};

// Zo staan alle velden en alle formules van de rekenmachine ten minste één keer in een invoer.
const INVOEREN: readonly TariefInvoer[] = [
  voorbeeldInvoer(),
  met(voorbeeldInvoer(), {
    '/inkomen': { wijze: 'jaarinkomen', bedragPerJaar: 90000 },
    '/overhead': { wijze: 'bedrag', bedragPerJaar: 20000 },
    '/gelieerdeOrganisatie': { wijze: 'bedrag', bedragPerJaar: 8000 },
    '/leegstand/methode': 'opslag',
    '/marge/methode': 'aandeel',
    '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', factor: 1.2 }] },
  }),
  met(voorbeeldInvoer(), {
    '/overhead/grondslag': 'personeel',
    '/gelieerdeOrganisatie': { wijze: 'aandeel', fractie: 0.1 },
    '/leegstand/methode': 'deler-vaste-kosten',
    '/zorgzwaarte': { gekozen: 'zwaar', niveaus: [{ code: 'zwaar', plaatsen: 3 }] },
  }),
  met(voorbeeldInvoer(), { '/gelieerdeOrganisatie': { wijze: 'opslag', fractie: 0.1 } }),
];
const VELDEN = INVOEREN.flatMap((invoer) => alleVelden(invoer));

/** Een vertaler die onthoudt welke sleutels gevraagd zijn. */
function luister(teksten: Readonly<Record<string, string>>): { t: Vertaler; gevraagd: Set<string> } {
  const gevraagd = new Set<string>();
  const t: Vertaler = {
    taal: 'nl',
    kent: (sleutel: string) => sleutel in teksten,
    tekstAan: (sleutel: string) => t.tekst(sleutel as Sleutel),
    tekst: (sleutel: string) => {
      gevraagd.add(sleutel);
      return teksten[sleutel];
    },
    meervoud: (stam: string, _: number, waarden: Waarden) => {
      for (const vorm of ['een', 'meer']) gevraagd.add(`${stam}.${vorm}`);
      return vul(teksten[`${stam}.meer`] ?? '', waarden);
    },
    bedrag: String,
    getal: String,
    procent: String,
  } as unknown as Vertaler;
  return { t, gevraagd };
}

function schrijfFormules(t: Vertaler, invoer: TariefInvoer): string[] {
  const formuleVan = maakFormules({ t, blad: nieuwBlad(invoer), resultaat: berekenTarief(invoer) });
  return BOUWSTENEN.flatMap(({ nummer }) => formuleVan(nummer));
}

/** De sleutels die zo beginnen en geen hulp zijn. */
function stam(begin: RegExp): string[] {
  return SLEUTELS.filter((sleutel) => begin.test(sleutel) && !sleutel.endsWith('.hulp'));
}

describe('de eenheid van een veld', () => {
  for (const taal of ['nl', 'en'] as const)
    it(`is erbij te typen zoals zij op het scherm staat (${taal})`, () => {
      const teksten: Readonly<Record<string, string>> = TALEN[taal] ?? {};
      const gezien = new Set<string>();
      for (const veld of VELDEN) {
        const stam = `eenheid.${veld.soort === 'fractie' ? veld.soort : naamVan(veld.pad)}`;
        for (const sleutel of [stam, `${stam}.een`, `${stam}.meer`]) {
          const eenheid = teksten[sleutel];
          if (!veld.cijfer || eenheid === undefined) continue;
          gezien.add(sleutel);
          const getal = taal === 'nl' ? '12,5' : '12.5';
          const met = { ...veld.cijfer, naam: naamVan(veld.pad) };
          expect(leesVeldgetal(`${getal} ${eenheid}`, taal, met), `${veld.pad}: ${getal} ${eenheid}`).to.deep.equal(
            leesVeldgetal(getal, taal, met),
          );
        }
      }
      expect([...gezien].sort()).to.deep.equal(
        Object.keys(teksten)
          .filter((sleutel) => sleutel.startsWith('eenheid.'))
          .sort(),
      );
    });
});

describe('teksten van de tariefcalculator', () => {
  describe('compleet', () => {
    it('heeft per bouwsteen een titel en de drie delen van de uitleg', () => {
      for (const nummer of NUMMERS) {
        for (const deel of ['titel', 'wel', 'niet', 'vinden']) {
          expect(SLEUTELS).to.include(`blok.${nummer}.${deel}`);
        }
      }
    });

    it('heeft een label bij elk veld, en geen label zonder veld', () => {
      const labels = new Set(VELDEN.map(({ pad }) => `veld.${naamVan(pad)}`));
      expect(stam(/^veld\./)).to.have.members([...labels]);
    });

    it('heeft een eenheid bij elk getal dat er een heeft, en geen eenheid te veel', () => {
      const { t, gevraagd } = luister(nl);
      const blad = nieuwBlad({});
      const zonder = VELDEN.filter((veld) => veld.soort !== 'keuze' && eenheidVan({ t, blad }, veld) === '');
      // Bij deze velden zegt het label al wat er geteld wordt.
      const inLabel = ['peiljaar', 'wekenPerJaar', 'plaatsen', 'ftePerPlaats', 'fte', 'vervangingDagen', 'factor'];
      expect(new Set(zonder.map(({ pad }) => naamVan(pad)))).to.have.keys(inLabel);
      expect(stam(/^eenheid\./)).to.have.members([...gevraagd]);
    });

    it('heeft een tekst bij elke keuze, en geen keuze te veel', () => {
      // Een getal is zijn eigen tekst, en een niveau heeft de naam die de invoer eraan geeft.
      const eigenNaam = (pad: string, code: string) =>
        /^\d+$/.test(code) || (pad === '/zorgzwaarte/gekozen' && code !== '');
      const keuzen = new Set(
        VELDEN.flatMap(({ pad, codes = [] }) =>
          codes.filter((code) => !eigenNaam(pad, code)).map((code) => `keuze.${code}`),
        ),
      );
      expect(stam(/^keuze\./)).to.have.members([...keuzen]);
    });

    it('heeft een tekst bij elke leeftijdsgroep', () => {
      expect(SLEUTELS).to.include.members(LEEFTIJDSGROEPEN.map((groep) => `leeftijdsgroep=${groep}`));
    });

    it('heeft elk woord van de formules, en geen woord te veel', () => {
      for (const teksten of [nl, en]) {
        const { t, gevraagd } = luister(teksten);
        for (const invoer of INVOEREN) {
          expect(berekenTarief(invoer).meldingen.filter(({ ernst }) => ernst === 'fout')).to.deep.equal([]);
          const regels = schrijfFormules(t, invoer);
          expect(regels.length).to.be.greaterThan(BOUWSTENEN.length);
          expect(regels.filter((regel) => /[{}]|undefined/.test(regel))).to.deep.equal([]);
        }
        expect(stam(/^woord\./)).to.have.members([...gevraagd].filter((sleutel) => sleutel.startsWith('woord.')));
      }
    });

    it('heeft een tekst bij elke code van de berekening', () => {
      expect(SLEUTELS).to.include.members(Object.keys(MELDINGCODES).map((code) => `melding.${code}`));
    });

    it('heeft bij elk enkelvoud een meervoud en andersom', () => {
      // `actie.meer` is een knop.
      expect(stammen(nl, '.meer').filter((naam) => naam !== 'actie')).to.deep.equal(stammen(nl, '.een'));
    });

    it('heeft bij elke hulp het label waar zij bij hoort', () => {
      expect(SLEUTELS).to.include.members(stammen(nl, '.hulp'));
    });

    it('vraagt in elke taal dezelfde namen om in te vullen', () => {
      for (const ander of [en, je]) verwachtDezelfdeNamen(nl, ander);
    });
  });

  for (const [taal, teksten] of Object.entries(TALEN)) {
    toetsNetjes(taal, teksten);

    describe(`meldingen (${taal})`, () => {
      it('sluit een melding af met een punt', () => {
        const kopjes = ['melding.fout', 'melding.waarschuwing', 'melding.server', 'melding.vraag'];
        const meldingen = sleutelsWaar(
          teksten,
          (tekst, sleutel) =>
            /^(melding\.|openen\.mislukt$)/.test(sleutel) && !kopjes.includes(sleutel) && !tekst.endsWith('.'),
        );
        expect(meldingen).to.deep.equal([]);
      });

      it('noemt in een melding eerst wat er mis is en dan wat te doen', () => {
        const kort = sleutelsWaar(
          teksten,
          (tekst, sleutel) =>
            /^(melding\.|openen\.mislukt$)/.test(sleutel) && tekst.endsWith('.') && zinnenIn(tekst).length !== 2,
        );
        expect(kort).to.deep.equal([]);
      });
    });
  }

  describe('aanspreekvorm', () => {
    it('zegt in het Nederlands nergens je', () => {
      expect(metJe(nl)).to.deep.equal([]);
    });

    it('zegt in de je-vorm nergens u', () => {
      expect(metU(je)).to.deep.equal([]);
    });

    it('heeft precies voor elke tekst met u een je-vorm', () => {
      expect(Object.keys(je)).to.deep.equal(metU(nl));
      expect(metJe(je)).to.deep.equal(Object.keys(je));
    });
  });

  describe('taal', () => {
    toetsTaal({ ...nl, ...je }, en);

    it('houdt Nederlandse zinnen op hoogstens vijftien woorden', () => {
      expect(langeZinnen({ ...nl, ...je }, 15)).to.deep.equal([]);
    });
  });

  describe('geen verzonnen cijfers', () => {
    it('noemt geen bedrag: bedragen komen uit de tabellen of van de bezoeker', () => {
      for (const teksten of Object.values(TALEN)) {
        expect(sleutelsWaar(teksten, (tekst) => /[€]|\d\s*euro/i.test(tekst))).to.deep.equal([]);
      }
    });

    it('noemt geen percentage: ook dat komt uit de tabellen of van de bezoeker', () => {
      for (const teksten of Object.values(TALEN)) {
        expect(sleutelsWaar(teksten, (tekst) => /\d\s*(%|procent|per cent)/.test(tekst))).to.deep.equal([]);
      }
    });

    it('schrijft de handreiking nergens een cijfer of keuze toe', () => {
      for (const teksten of Object.values(TALEN)) {
        const over = Object.entries(teksten).filter(([, tekst]) => /handreiking/i.test(tekst));
        for (const [sleutel, tekst] of over) {
          expect(tekst, sleutel).not.to.match(/volgens de handreiking|according to the handreiking/i);
          // Wat overblijft is de titel, het jaar en de bladzijde.
          expect(tekst.replace(/\b2021\b/, ''), sleutel).not.to.match(/\d/);
        }
      }
    });

    it('zegt bij elke bouwsteen dat de bedragen van de handreiking niet bekend zijn, en dat de uitleg van ons is', () => {
      expect(nl['blok.bron'])
        .to.include('uitleg is van ons')
        .and.to.match(/bedragen [^.]*\bonbekend\b/);
      expect(en['blok.bron'])
        .to.include('explanation is ours')
        .and.to.match(/amounts [^.]*\bunknown\b/);
    });

    it('geeft de elf bouwstenen hun officiële titel', () => {
      expect(NUMMERS.map((nummer) => nl[`blok.${nummer}.titel` as Sleutel])).to.deep.equal([
        'Inkomen gezinshuisouder(s)',
        'Gedragswetenschapper',
        'Ondersteuning',
        'Vervanging/logeren',
        'Verzorgingskosten',
        'Huisvesting',
        'Overhead',
        'Gelieerde zorgorganisatie (optioneel)',
        'Leegstand',
        'Winst/marge',
        'Zorgzwaarte',
      ]);
    });

    it('noemt de kostprijselementen met de woorden van Staatsblad 2024, 69', () => {
      expect([nl['letter.a'], nl['letter.b'], nl['letter.c']]).to.deep.equal([
        'kosten van beroepskrachten',
        'cliëntgebonden kosten anders dan van beroepskrachten',
        'overheadkosten',
      ]);
    });
  });
});
