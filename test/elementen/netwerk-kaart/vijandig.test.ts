// Wat een pagina of een bestand ook geeft: één waarschuwing met een code, de oude waarde blijft, en de kaart werkt door.
import { expect } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import {
  alleTekst,
  bewaar,
  blok,
  DRIE,
  druk,
  inRij,
  kies,
  knoop,
  lijst,
  maak,
  open,
  opKaart,
  persoon,
  plat,
  schaduw,
  sleep,
  tekst,
  tekstVan,
  toets,
  typ,
  veld,
  vind,
  vindAlle,
  type Kaart,
} from './hulp.js';

const KWAAD = '<img src=x onerror=alert(1)>';

const kring: Record<string, unknown> = { personen: [] };
kring['indeling'] = kring;

function gooi(): never {
  throw new Error('nee');
}

const { proxy: ingetrokken, revoke } = Proxy.revocable({}, {});
revoke();

const wie = (meer: Readonly<Record<string, unknown>>): unknown => ({
  ...DRIE,
  personen: [{ id: 'p1', naam: 'Riet', soort: 'netwerk', ...meer }],
});
const bij = (meer: Readonly<Record<string, unknown>>): unknown => ({ ...DRIE, ...meer });

const WAARDEN: readonly (readonly [naam: string, waarde: unknown])[] = [
  ['een lijst', []],
  ['een tekst die geen JSON is', 'kaart'],
  ['een getal', 3],
  ['een functie', () => DRIE],
  ['een symbool', Symbol('x')],
  ['een kring', kring],
  ['een BigInt', { personen: 4n }],
  ['een getter die gooit', { get personen(): unknown { return gooi(); } }], // prettier-ignore
  ['een proxy die gooit', new Proxy({}, { ownKeys: gooi, get: gooi, has: gooi })],
  ['een ingetrokken proxy', ingetrokken],
  ['personen met rommel', bij({ personen: [null, 'x'] })],
  ['iemand zonder id', bij({ personen: [{ naam: 'Riet', soort: 'netwerk' }] })],
  ['twee keer hetzelfde id', bij({ personen: [DRIE.personen?.[0], DRIE.personen?.[0]] })],
  ['een ring die er niet is', wie({ ring: 4 })],
  ['een ring als tekst', wie({ ring: '1' })],
  ['een plek van oneindig ver', wie({ plek: { x: Infinity, y: 0 } })],
  ['een plek buiten de kaart', wie({ plek: { x: 1e9, y: -1 } })],
  ['een band uit het prototype', wie({ band: 'toString' })],
  ['een onbekende sector', wie({ sector: 'constructor' })],
  ['een reusachtige naam', wie({ naam: 'x'.repeat(1_100_000) })],
  ['banden die geen lijst zijn', bij({ banden: {} })],
  ['een band met een andere kwaliteit', bij({ banden: [{ van: 'a', naar: 'b', kwaliteit: 'haat' }] })],
  ['een moment zonder dag', bij({ momenten: [{ id: 'm', datum: 'ooit', personen: [], banden: [] }] })],
  ['ringen met een ander nummer', bij({ indeling: { ringen: [{ code: 9, naam: 'x' }] } })],
  ['een andere betekenis', bij({ indeling: { ringBetekenis: 'macht' } })],
];

/** De kaart tekent nog, en luistert nog. */
async function werktNog(element: Kaart): Promise<void> {
  const aantal = element.value.personen?.length ?? 0;
  await typ(element, vind<HTMLInputElement>(schaduw(element), '#naam'), 'Nieuw');
  await druk(element, 'actie.toevoegen');
  expect(element.value.personen).to.have.length(aantal + 1);
  expect(schaduw(element).querySelectorAll('[data-knoop]')).to.have.length(aantal + 2);
}

describe('<netwerk-kaart>: een vijandige waarde', () => {
  for (const [naam, waarde] of WAARDEN) {
    it(`${naam}: de oude waarde blijft, met één waarschuwing`, async () => {
      const element = await maak(DRIE);
      await kies(element, inRij(element, 'ring', 'a'), '3');
      const voor = element.value;
      const gevangen = vangWaarschuwingen(() => {
        Reflect.set(element, 'value', waarde);
        Reflect.set(element, 'value', waarde);
      });
      await element.updateComplete;
      expect(gevangen).to.have.length(1);
      expect(gevangen[0]).to.match(/^\[zo-thuis\] [a-z]+(-[a-z]+)+: value$/);
      expect(element.value).to.deep.equal(voor);
      expect(lijst(element)).to.deep.equal(['Oma Riet', 'Mama', 'Meester Jan']);
      await werktNog(element);
    });
  }

  it('een band naar niemand, met zichzelf of dubbel tekent geen lijn en telt niet mee', async () => {
    const element = await maak({
      ...DRIE,
      banden: [
        { van: 'a', naar: 'weg', kwaliteit: 'steunend' },
        { van: 'a', naar: 'a', kwaliteit: 'steunend' },
        { van: 'a', naar: 'b', kwaliteit: 'steunend' },
      ],
    } as Netwerkwaarde);
    const lijnen = vindAlle(schaduw(element), 'path.band--tussen[data-naar]').filter((pad) => pad.getAttribute('d'));
    expect(lijnen).to.have.length(1);
    expect(opKaart(element, 'a')).to.contain(tekst('kaart.kent', { aantal: 1 }));
    await werktNog(element);
  });

  it('prototypesleutels in JSON komen nergens terecht', async () => {
    const element = await maak();
    Reflect.set(
      element,
      'value',
      '{"onderwerp":{"soort":"kind"},"__proto__":{"vuil":1},"personen":[{"id":"__proto__","naam":"P","soort":"netwerk","__proto__":{"vuil":1}}]}',
    );
    await element.updateComplete;
    expect(({} as Record<string, unknown>)['vuil']).to.equal(undefined);
    expect(JSON.stringify(element.value)).not.to.contain('vuil');
    if (lijst(element).length > 0) await open(element, '__proto__');
    await werktNog(element);
  });

  it('een id met aanhalingstekens en haken werkt op kaart, lijst, sleep en toets', async () => {
    const id = `"]'\\)<b> :is(*)`;
    const element = await maak({
      ...DRIE,
      personen: [
        { id, naam: 'Vreemd', soort: 'netwerk', sector: 'buurt', ring: 1 },
        { id: 'b', naam: 'Gewoon', soort: 'netwerk', sector: 'familie', ring: 1 },
      ],
      banden: [{ van: id, naar: 'b', kwaliteit: 'neutraal' }],
    });
    const figuur = vindAlle<SVGGElement>(schaduw(element), '[data-knoop]').find((plek) => plek.dataset['knoop'] === id);
    figuur?.focus();
    await toets(element, '2');
    expect(persoon(element, id).ring).to.equal(2);
    await toets(element, 'Enter');
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Vreemd');
    await sleep(element, 'b', 480, 120);
    expect(persoon(element, 'b').ring).to.equal(3);
  });
});

describe('<netwerk-kaart>: een vijandig attribuut', () => {
  for (const naam of ['weergave', 'namen', 'lezer'] as const) {
    it(`${naam}: een onbekende waarde is de gewone, met één waarschuwing zonder die waarde`, async () => {
      const element = await maak(DRIE);
      const voor = lijst(element);
      const gevangen = vangWaarschuwingen(() => {
        element.setAttribute(naam, KWAAD);
        element.setAttribute(naam, 'constructor');
      });
      await element.updateComplete;
      expect(gevangen).to.deep.equal([`[zo-thuis] attribuut-ongeldig: ${naam}`]);
      expect(lijst(element)).to.deep.equal(voor);
      expect(schaduw(element).querySelector('svg.kaart')).not.to.equal(null);
      await werktNog(element);
    });
  }

  for (const naam of ['moment', 'vergelijk-met', 'for'] as const) {
    it(`${naam}: naar iets wat er niet is doet niets`, async () => {
      const element = await maak(DRIE);
      vangWaarschuwingen(() => element.setAttribute(naam, '"]__proto__'));
      await element.updateComplete;
      expect(lijst(element)).to.deep.equal(['Oma Riet', 'Mama', 'Meester Jan']);
      await werktNog(element);
    });
  }
});

describe('<netwerk-kaart>: tekst die op opmaak lijkt', () => {
  const BOOS: Netwerkwaarde = {
    onderwerp: { soort: 'kind', naam: KWAAD, huishoudens: [{ id: 'h', naam: KWAAD }] },
    personen: [
      {
        id: 'a',
        naam: KWAAD,
        alias: KWAAD,
        soort: 'netwerk',
        relatie: 'anders',
        relatieTekst: KWAAD,
        sector: 's',
        ring: 1,
        kracht: KWAAD,
        huishoudens: ['h'],
        steunfiguur: {},
      },
    ],
    momenten: [{ id: 'm', datum: '2026-01-01', naam: KWAAD, toelichting: KWAAD, personen: [], banden: [] }],
    indeling: { ringen: [{ code: 1, naam: KWAAD }], sectoren: [{ code: 's', naam: KWAAD }] },
  } as Netwerkwaarde;

  it('blijft tekst: in lijst, kaart, paneel, woorden, vergelijking en voorbeeld', async () => {
    const element = await maak(BOOS, { 'vergelijk-met': 'm' });
    await open(element, 'a');
    await typ(element, vind<HTMLTextAreaElement>(schaduw(element), '#csv'), `naam;${KWAAD}\n${KWAAD}x;1`);
    await druk(element, 'actie.bekijk');
    expect(schaduw(element).querySelector('img, script, iframe, [onerror]')).to.equal(null);
    expect(lijst(element)).to.deep.equal([KWAAD]);
    expect(alleTekst(element).split(KWAAD).length).to.be.greaterThan(8);
  });

  it('ook in het bestand', async () => {
    const element = await maak(BOOS);
    const { inhoud } = await bewaar(element, 'svg');
    const svg = new DOMParser().parseFromString(await inhoud.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror, img')).to.equal(null);
  });

  it('tekens die XML niet kent breken het bestand niet', async () => {
    const element = await maak({ ...DRIE, personen: [{ id: 'a', naam: 'A\u0000\u000B\uFFFFB', soort: 'netwerk' }] });
    const { inhoud } = await bewaar(element, 'svg');
    const svg = new DOMParser().parseFromString(await inhoud.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror') === null, 'het is geldig').to.equal(true);
  });
});

describe('<netwerk-kaart>: een vijandige lijst', () => {
  async function plak(element: Kaart, getypt: string): Promise<string[]> {
    await typ(element, vind<HTMLTextAreaElement>(schaduw(element), '#csv'), getypt);
    await druk(element, 'actie.bekijk');
    return vindAlle(blok(element, 'meenemen.titel'), 'tbody tr').map(tekstVan);
  }

  for (const [naam, getypt] of [
    ['leeg', ''],
    ['alleen witruimte', ' \n\t\r\n'],
    ['een open aanhalingsteken', '"'],
    ['alleen scheidingstekens', ';;;\n,,,'],
    ['prototypesleutels', 'naam;__proto__;constructor\nx;y;z'],
    ['binaire rommel', '\u0000\u0001\uFFFE\uD800'],
  ] as const) {
    it(`${naam}: gooit niets, en wie niet goed is komt er niet bij`, async () => {
      const element = await maak(DRIE);
      await plak(element, getypt);
      const knoppen = vindAlle(schaduw(element), '[data-actie=invoegen]');
      for (const plek of knoppen) plek.click();
      await element.updateComplete;
      expect(lijst(element).slice(0, 3)).to.deep.equal(['Oma Riet', 'Mama', 'Meester Jan']);
      expect(element.value.personen?.every((mens) => typeof mens.naam === 'string')).to.equal(true);
      await werktNog(element);
    });
  }

  it('een cel die een formule kan zijn komt er als tekst in, en gaat er als tekst weer uit', async () => {
    const element = await maak();
    expect(await plak(element, 'naam\n=HYPERLINK("x")')).to.have.length(1);
    await druk(element, 'actie.invoegen');
    const { inhoud } = await bewaar(element, 'csv');
    expect(await inhoud.text()).not.to.match(/(^|[;\r\n"])=/);
  });
});

describe('<netwerk-kaart>: wat een bezoeker te veel typt', () => {
  it('een veel te lange naam wordt niet afgekapt en houdt het paneel heel', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    const lang = 'x'.repeat(2500);
    await typ(element, veld(vind(schaduw(element), '.paneel'), tekst('veld.naam')), lang);
    expect([lang, 'Oma Riet']).to.include(persoon(element, 'a').naam);
    await werktNog(element);
  });

  it('een burgerservicenummer in een naam wordt gemeld bij die persoon', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    await typ(element, veld(vind(schaduw(element), '.paneel'), tekst('veld.naam')), 'Riet 111222333');
    expect(plat(vind(schaduw(element), '.lijst').textContent)).to.contain(tekst('melding.lijkt-bsn'));
    expect(knoop(element, 'a').getAttribute('aria-label')).to.be.a('string');
  });
});
