// Bewaakt de teksten van de lezers van <zo-thuis-ladder>: elke lezer een complete set in beide talen, één aanspreekvorm per lezer,
// korte zinnen, en geen advies. Of een tekst op de goede plek staat, toetsen de toetsen van het element.
import { expect } from '@open-wc/testing';
import { RELATIES, TREDECODES } from '../../src/domein/dossier/codes.js';
import { HULPVORM_BRON, LADDERREGELS, TREDEN } from '../../src/domein/ladder/index.js';
import { TEKSTEN } from '../../src/teksten/index.js';
import { langeZinnen, metJe, metU, sleutelsWaar, toetsNetjes, toetsTaal } from './hulp.js';

const alle = TEKSTEN['zo-thuis-ladder'];
const LEZERS = ['kind', 'ouder', 'professional', 'raadslid'] as const;
/** Wie iets invult. Een raadslid leest alleen. */
const INVULLERS: readonly (typeof LEZERS)[number][] = ['kind', 'ouder', 'professional'];
/** Alleen wat een lezer leest: de andere woorden van de ladder zijn voor iedereen gelijk. */
const perLezer = <Z extends object>(teksten: Z): Z =>
  Object.fromEntries(
    Object.entries(teksten).filter(([sleutel]) => LEZERS.some((lezer) => sleutel.startsWith(`${lezer}.`))),
  ) as Z;
const [nl, en, je] = [perLezer(alle.nl), perLezer(alle.en), perLezer(alle.je)];
type LezerTekst = keyof typeof nl;

const UITLEG = [
  ...'titel intro geenAdvies'.split(' '),
  ...TREDECODES.flatMap((code) => ['naam', 'wat', 'voor', 'wie', 'hetzelfde'].map((deel) => `trede.${code}.${deel}`)),
  'vergelijk',
  ...['wonen', 'wie', 'duur', 'wet', 'hetzelfde'].map((rij) => `vergelijk.${rij}`),
  ...'respijt deeltijd crisis'.split(' '),
  ...'pad.thuis pad.elders pad.tik'.split(' '),
];

const INVULLEN = [
  ...'pad.nu pad.gewenst pad.terug pad.terugOpen kies.nu kies.gewenst'.split(' '),
  ...'nu gewenst ernaast duur intensiteit variant'.split(' '),
  ...'afweging leesbaar reden redenSoort geprobeerd wegTerug evaluatieOp wensKind wensOuders'.split(' '),
  ...'familiegroepsplan familiegroepsplanReden plan verantwoordelijk'.split(' '),
  ...'steunfiguren kandidaten geenKandidaten steungezinHiaat andereDagen'.split(' '),
  ...['niet-mogelijk', 'niet-in-belang', 'ouders-willen-niet', 'dreiging-of-belang-kind'].map((code) => `code.${code}`),
  'kwaliteit',
  ...['bekwaamheid', 'leefklimaat', 'positie', 'organisatie'].map((steen) => `kwaliteit.${steen}`),
  ...'matching breakdown pleegcontractOp verloop meldingen kader machtiging bijWie respijtPlek'.split(' '),
  ...'meegaan matchingvragen kwaliteitsvragen mist.wens-kind mist.wens-ouders'.split(' '),
  ...Object.keys(LADDERREGELS.afweging).map((code) => `mist.${code}`),
  ...LADDERREGELS.termijnen.map(({ code }) => `termijn.${code}`),
];

/** Wat alleen deze lezer leest. Een kind leest de vraag naar een breakdown andersom; naar een prijs gaat alleen een professional. */
const EIGEN: Readonly<Record<string, readonly string[]>> = {
  kind: [
    ...'breakdown.ja breakdown.nee pad.naast alles vraag.waar blad.vragen blad.bellen'.split(' '),
    ...['', '.1', '.2', '.3', '.4'].map((deel) => `blad.doen${deel}`),
    ...['vrijwillig', 'ots', 'voogdij'].map((code) => `code.${code}`),
    // Van iemands geloof zegt het scherm niets; wat anders is staat er zoals het in het dossier staat.
    ...RELATIES.filter((code) => code !== 'geloofsgenoot' && code !== 'anders').map((code) => `relatie.${code}`),
  ],
  ouder: ['pad.naast', 'alles', 'vraag.waar'],
  professional: [
    'rekenmachine',
    'gaatMee',
    ...['', '.niet-mogelijk', '.niet-in-belang', '.hulp'].map((deel) => `grond${deel}`),
  ],
};

/** De teksten van deze lezer, zonder de lezer in de sleutel. */
function van(lezer: (typeof LEZERS)[number], teksten: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(teksten).flatMap(([sleutel, tekst]) =>
      sleutel.startsWith(`${lezer}.`) ? [[sleutel.slice(lezer.length + 1), tekst]] : [],
    ),
  );
}

describe('teksten van de lezers van zo-thuis-ladder', () => {
  describe('compleet', () => {
    for (const lezer of INVULLERS) {
      it(`geeft ${lezer} de hele uitleg en alle vragen, en niets anders`, () => {
        expect(Object.keys(van(lezer, nl))).to.have.members([...UITLEG, ...INVULLEN, ...(EIGEN[lezer] ?? [])]);
      });
    }

    it('geeft raadslid de hele uitleg met waarom, gemeente en bronnen, en geen vraag', () => {
      expect(Object.keys(van('raadslid', nl))).to.have.members([
        ...UITLEG,
        ...'waarom gemeente respijtVoor eerder teams bronnen bronnenTitel rekenmachine wat hoeLang gesloten rollen rollen.vraag'.split(
          ' ',
        ),
        ...['financier', 'toezichthouder', 'verbinder', 'beleidsmaker'].flatMap((rol) =>
          ['', '.wat', '.1', '.2'].map((deel) => `rol.${rol}${deel}`),
        ),
      ]);
    });

    it('noemt de treden in de volgorde van de ladder, met elk een eigen naam', () => {
      for (const teksten of [nl, en]) {
        for (const lezer of LEZERS) {
          const set = van(lezer, teksten);
          const namen = Object.keys(set).filter((sleutel) => sleutel.endsWith('.naam'));
          expect(namen).to.deep.equal(TREDEN.map(({ code }) => `trede.${code}.naam`));
          expect(new Set(namen.map((sleutel) => set[sleutel])).size, lezer).to.equal(TREDEN.length);
        }
      }
    });
  });

  describe('in te vullen namen', () => {
    const MET: Readonly<Record<string, readonly string[]>> = {
      '{trede}': ['reden', 'mist.reden-ontbreekt'],
      '{namen}': ['kandidaten'],
      '{wat}': ['steungezinHiaat'],
    };
    for (const [naam, sleutels] of Object.entries(MET)) {
      it(`vult ${naam} in waar dat kan, en nergens anders`, () => {
        for (const lezer of INVULLERS) {
          const gevonden = sleutelsWaar(van(lezer, nl), (tekst) => tekst.includes(naam));
          const naast = naam === '{namen}' && lezer !== 'professional' ? ['pad.naast'] : [];
          expect(gevonden, lezer).to.have.members([...sleutels, ...naast]);
        }
      });
    }

    it('noemt bij elke termijn wanneer, als dag in de zin of vooraan', () => {
      for (const lezer of INVULLERS) {
        const gevonden = sleutelsWaar(van(lezer, nl), (tekst) => /\{(datum|wanneer)\}/.test(tekst));
        expect(gevonden, lezer).to.have.members(LADDERREGELS.termijnen.map(({ code }) => `termijn.${code}`));
      }
    });

    it('heeft bij raadslid niets om in te vullen: er komt geen gegeven van een kind in', () => {
      for (const teksten of [nl, en]) {
        expect(sleutelsWaar(van('raadslid', teksten), (tekst) => /[{}]/.test(tekst))).to.deep.equal([]);
      }
    });
  });

  for (const [taal, teksten] of Object.entries({ nl, en, je })) toetsNetjes(taal, teksten);

  describe('aanspreekvorm', () => {
    it('zegt alleen tegen de ouder u, en heeft daar precies een je-vorm voor', () => {
      expect(metU(nl)).to.deep.equal(Object.keys(je));
      expect(Object.keys(je).filter((sleutel) => !sleutel.startsWith('ouder.'))).to.deep.equal([]);
    });

    it('zegt in de je-vorm nergens u', () => {
      expect(metU({ ...nl, ...je })).to.deep.equal([]);
    });

    it('heeft geen je-vorm die niemand aanspreekt', () => {
      expect(metJe(je)).to.deep.equal(Object.keys(je));
    });

    it('zegt in de u-vorm alleen tegen het kind je', () => {
      expect(metJe(nl).filter((sleutel) => !sleutel.startsWith('kind.'))).to.deep.equal([]);
      expect(metJe(van('kind', nl))).to.include.members(['titel', 'geenAdvies', 'nu', 'wensKind']);
    });

    it('spreekt ook in het Engels professional en raadslid niet aan', () => {
      const nooit = { ...van('professional', en), ...van('raadslid', en) };
      expect(sleutelsWaar(nooit, (tekst) => /\byour?\b/i.test(tekst))).to.deep.equal([]);
    });
  });

  describe('taal', () => {
    toetsTaal({ ...nl, ...je }, en);

    it('vertaalt elke tekst', () => {
      const hetzelfde = sleutelsWaar(en, (tekst, sleutel) => tekst === nl[sleutel as LezerTekst]);
      expect(hetzelfde).to.deep.equal(['professional.variant']);
    });

    it('houdt zinnen op hoogstens twintig woorden', () => {
      for (const teksten of [nl, je, en]) expect(langeZinnen(teksten, 20)).to.deep.equal([]);
    });

    it('noemt in de sets van kind en ouder geen artikel van een wet', () => {
      const gewoon = { ...van('kind', nl), ...van('ouder', nl), ...van('kind', en), ...van('ouder', en) };
      expect(sleutelsWaar(gewoon, (tekst) => /Jeugdwet|\d\.\d/.test(tekst))).to.deep.equal([]);
    });
  });

  describe('geen advies', () => {
    it('zegt elke lezer dat de volgorde vaststaat, en raadt nergens iets aan', () => {
      for (const lezer of LEZERS) {
        expect(van(lezer, nl)['geenAdvies'], lezer).to.match(/vaste volgorde|volgorde staat vast/i);
        expect(van(lezer, en)['geenAdvies'], lezer).to.match(/fixed/);
      }
      expect(sleutelsWaar(nl, (tekst) => /aanbevolen|aangeraden|beste keuze|score/i.test(tekst))).to.deep.equal([]);
      expect(sleutelsWaar(en, (tekst) => /recommend|best choice|score/i.test(tekst))).to.deep.equal([]);
    });

    it('stuurt professional en raadslid met vragen over de wet naar een jurist', () => {
      for (const lezer of ['professional', 'raadslid'] as const) {
        expect(van(lezer, nl)['geenAdvies'], lezer).to.include('jurist');
        expect(van(lezer, en)['geenAdvies'], lezer).to.include('lawyer');
      }
    });
  });

  describe('bronnen', () => {
    it('zegt bij de 13 weken van het pleegcontract elke lezer dat 21 jaar geen uitstel kent', () => {
      for (const lezer of INVULLERS) {
        for (const [teksten, vast] of [
          [nl, /vanaf het begin|nooit uitgesteld/],
          [en, /from the start|never waived/],
        ] as const) {
          const tekst = van(lezer, teksten)['termijn.pleegcontract-13-weken'];
          expect(tekst, lezer).to.include('21');
          expect(tekst, lezer).to.match(vast);
        }
      }
    });

    it('noemt bij een punt dat op de wet rust de professional het artikel uit de regels', () => {
      for (const [code, artikel] of Object.entries(LADDERREGELS.afweging)) {
        if (artikel) expect(nl[`professional.mist.${code}` as LezerTekst], code).to.include(artikel);
      }
    });

    it('noemt bij een termijn van de wet de professional het artikel uit de regels', () => {
      for (const { code, bron } of LADDERREGELS.termijnen) {
        const artikel = /^Jeugdwet [\d.]+(?: lid \d+)?/.exec(bron)?.[0];
        if (artikel) expect(nl[`professional.termijn.${code}`], code).to.include(artikel);
      }
    });

    it('noemt op de pagina voor raadsleden de datum van de gelezen wet en elke publicatie van treden en hulpvormen', () => {
      const dag = (land: string, datum: string) =>
        new Date(datum).toLocaleDateString(land, { dateStyle: 'long', timeZone: 'UTC' });
      for (const [teksten, land] of [
        [nl, 'nl-NL'],
        [en, 'en-GB'],
      ] as const) {
        const bronnen = teksten['raadslid.bronnen'];
        expect(bronnen).to.include(dag(land, LADDERREGELS.gelezen)).and.to.include(HULPVORM_BRON);
        for (const { bron } of TREDEN) {
          // De wet heet hier bij haar naam in plaats van haar nummer.
          expect(bronnen).to.include(bron.publicatie.startsWith('BWBR') ? 'Jeugdwet' : bron.publicatie);
          if (bron.datum) expect(bronnen).to.include(dag(land, bron.datum));
        }
      }
    });
  });
});
