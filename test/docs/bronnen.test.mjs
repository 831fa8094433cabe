// Elke bewering met een bron: zij staat in BRONNEN, en zonder bron staat zij hieronder bij wat er geen heeft. Gegevens, teksten en docs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';

const dossier = await import(new URL('../../dist/domein/dossier/index.js', import.meta.url));
const ladder = await import(new URL('../../dist/domein/ladder/index.js', import.meta.url));
const { BRONNEN } = dossier;

// Wat geen bron heeft en daarom nooit als regel op het scherm staat: gebruik, een eigen afspraak, een eigen lezing of een vraag.
const ZONDER_BRON = [
  'gegevens-steunfiguur',
  'meldcode',
  'vertel-het',
  'evaluatie-verlopen',
  'uithuisplaatsing',
  'pleegouder-mag-kiezen',
];
const AFWEGING_ZONDER_BRON = ['reden-ontbreekt', 'evaluatie-ontbreekt', 'weg-terug-ontbreekt', 'breakdown-bespreken'];

const isObject = (waarde) => typeof waarde === 'object' && waarde !== null;

/** Elk object met `gronden`, hoe diep ook, met zijn naam: de code, of het doel van een toestemmingsregel. */
function beweringen(waarde) {
  if (!isObject(waarde)) return [];
  const eigen = Object.entries(waarde)
    .filter(([sleutel, gronden]) => /gronden$|^gezinEerst$/i.test(sleutel) && Array.isArray(gronden))
    .map(([sleutel, gronden]) => ({ naam: waarde.code ?? waarde.doel ?? waarde.kader, sleutel, gronden, waarde }));
  return [...eigen, ...Object.values(waarde).flatMap(beweringen)];
}

const isBekend = (vindplaats) =>
  vindplaats.startsWith('Jeugdwet ')
    ? BRONNEN.Jeugdwet.artikelen.includes(vindplaats.slice('Jeugdwet '.length))
    : vindplaats in BRONNEN;

function foutenIn(gegevens, zonder = ZONDER_BRON) {
  return beweringen(gegevens).flatMap(({ naam, sleutel, gronden, waarde }) => {
    // Gehoord worden rust ook op gebruik, en wie niet gehoord wordt heeft er geen grond voor nodig.
    const magLeeg = sleutel === 'hoorGronden' || zonder.includes(naam);
    return [
      ...(gronden.length === 0 && !magLeeg ? [`${naam}: geen bron`] : []),
      ...(gronden.length === 0 && sleutel === 'gronden' && waarde.soort === 'wet' ? [`${naam}: wet zonder bron`] : []),
      ...gronden.filter((plek) => !isBekend(plek)).map((plek) => `${naam}: ${plek}`),
    ];
  });
}

const bestanden = (map, einde) =>
  readdirSync(join(WORTEL, map), { recursive: true })
    .filter((naam) => naam.endsWith(einde))
    .map((naam) => [join(map, naam), readFileSync(join(WORTEL, map, naam), 'utf8')]);

const TEKSTEN = bestanden('src', '.ts').filter(([pad]) => /^src\/(i18n|teksten)\//.test(pad));
const BLADZIJDEN = bestanden('docs', '.md');

const ARTIKEL = String.raw`\d+\.\d+(?:\.\d+)?(?:,? lid \d+|\(\d+\))?`;
const IN_WET = new RegExp(
  String.raw`(?<!Besluit |Regeling )Jeugdwet,?(?: artikel(?:en)?)? (${ARTIKEL}(?:(?:, | en | and )${ARTIKEL})*)`,
  'g',
);

/** De artikelen van de Jeugdwet die een tekst noemt, geschreven zoals in `BRONNEN`. */
function artikelenIn(tekst) {
  return [...tekst.matchAll(IN_WET)]
    .flatMap(([, lijst]) => lijst.match(new RegExp(ARTIKEL, 'g')))
    .map((artikel) => artikel.replace(/,? lid /, ' lid ').replace(/\((\d+)\)/, ' lid $1'));
}

describe('de bronnen van de gegevens', () => {
  it('ziet een bewering zonder bron, en een artikel dat niemand las', () => {
    const punten = [
      { code: 'zonder', gronden: [] },
      { code: 'verzonnen', gronden: ['Jeugdwet 99.1'] },
      { code: 'onbekend', gronden: ['Jeugdwet 7.3.4 lid 1', 'Van horen zeggen'] },
    ];
    assert.deepEqual(foutenIn({ diep: [{ code: 'goed', gronden: ['OZJ'], punten }] }), [
      'zonder: geen bron',
      'verzonnen: Jeugdwet 99.1',
      'onbekend: Van horen zeggen',
    ]);
  });

  it('heeft bij elke regel, termijn, trede en uitspraak een bron die er is', () => {
    const gegevens = { ...dossier, ...ladder };
    assert.ok(beweringen(gegevens).length > 100);
    assert.deepEqual(foutenIn(gegevens), []);
  });

  it('noemt bij wat geen bron heeft niets dat er niet meer is', () => {
    const leeg = beweringen({ ...dossier, ...ladder }).flatMap(({ naam, gronden }) =>
      gronden.length === 0 ? [naam] : [],
    );
    const machtiging = ladder.machtigingBij({ kader: 'ots', gewenst: { trede: 'gezinshuis' } });
    assert.deepEqual(machtiging, { soort: 'uithuisplaatsing', gronden: [] });
    for (const naam of ZONDER_BRON) assert.ok([...leeg, machtiging.soort].includes(naam), naam);
  });

  it('heet gebruik wat alleen op gebruik rust', () => {
    for (const { doel, gronden, praktijk } of dossier.TOESTEMMINGSREGELS.regels) {
      assert.ok(gronden.some((plek) => plek.startsWith('Jeugdwet ')) || praktijk, doel);
    }
    for (const { code, gronden, praktijk } of ladder.LADDERREGELS.termijnen) {
      assert.ok(gronden.length === 0 || gronden[0].startsWith('Jeugdwet ') || praktijk, code);
    }
  });

  it('zegt van een punt van de afweging waar het staat, of dat het goede praktijk is', () => {
    for (const [code, plek] of Object.entries(ladder.LADDERREGELS.afweging)) {
      assert.equal(plek === null, AFWEGING_ZONDER_BRON.includes(code), code);
      if (plek !== null) assert.ok(isBekend(plek), code);
    }
  });

  it('heeft van een citaat de woorden, en geen woorden van een ander bij wat van ons is', () => {
    const codes = ladder.UITSPRAKEN.map(({ code }) => code);
    assert.deepEqual([...new Set(codes)], codes);
    for (const { code, soort, citaat, datum, gronden } of ladder.UITSPRAKEN) {
      assert.equal(soort === 'citaat', /\S/.test(citaat ?? ''), code);
      assert.equal(soort === 'eigen', gronden.length === 0, code);
      assert.match(datum ?? '2025', /^\d{4}(-\d{2}){0,2}$/, code);
    }
  });

  it('kent de bron van de hulpvorm, en elk artikel bij een trede', () => {
    assert.ok(isBekend(ladder.HULPVORM_BRON));
    for (const { code, bron, wet } of ladder.TREDEN) {
      for (const artikel of artikelenIn(bron.grondslag ?? '')) assert.ok(isBekend(`Jeugdwet ${artikel}`), artikel);
      assert.equal(bron.grondslag === null, wet.length === 0, code);
    }
  });
});

describe('de bronnen in wat mensen lezen', () => {
  it('herkent een artikel zoals wij het schrijven', () => {
    assert.deepEqual(artikelenIn('(Jeugdwet 2.3 lid 6) en (Jeugdwet 6.1.2(5)); Besluit Jeugdwet, artikel 2.3 lid 1'), [
      '2.3 lid 6',
      '6.1.2 lid 5',
    ]);
    assert.deepEqual(artikelenIn('Jeugdwet, artikel 7.3.4, 7.3.15 lid 1 en 7.3.11'), [
      '7.3.4',
      '7.3.15 lid 1',
      '7.3.11',
    ]);
  });

  for (const [soort, lijst] of Object.entries({ teksten: TEKSTEN, bladzijden: BLADZIJDEN })) {
    it(`${soort}: elk artikel van de Jeugdwet is gelezen`, () => {
      const gevonden = lijst.flatMap(([pad, tekst]) => artikelenIn(tekst).map((artikel) => [pad, artikel]));
      assert.ok(gevonden.length > 10);
      for (const [pad, artikel] of gevonden) assert.ok(isBekend(`Jeugdwet ${artikel}`), `${pad}: ${artikel}`);
    });

    it(`${soort}: geen artikel uit een wet die niemand las`, () => {
      const ANDERE =
        /\b(?:AVG|GDPR|UAVG|BW|Burgerlijk Wetboek|Civil Code|WGBO|IVRK|Kinderrechtenverdrag)\b[^.;)|\n]{0,12}\d/g;
      assert.deepEqual(
        lijst.flatMap(([pad, tekst]) => [...tekst.matchAll(ANDERE)].map(([plek]) => `${pad}: ${plek}`)),
        [],
      );
    });
  }

  it('teksten: de datum van de gelezen wet is die van de gegevens', () => {
    const [jaar] = dossier.WET_GELEZEN.split('-');
    for (const [pad, tekst] of TEKSTEN) {
      for (const [, van] of tekst.matchAll(/(?:tekst van|text of) 1 (?:januari|January) (\d{4})/g)) {
        assert.equal(van, jaar, pad);
      }
    }
  });
});
