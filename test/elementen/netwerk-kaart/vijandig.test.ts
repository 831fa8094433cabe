// Wat een pagina ook geeft: één waarschuwing met een code, de oude waarde blijft, en de kaart werkt door. En in gewoon gebruik is het stil.
import { expect } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import { DossierStore, LEEG_DOSSIER } from '../../../src/domein/dossier/dossier-store.js';
import { leesNetwerk } from '../../../src/domein/dossier/lees-dossier.js';
import { vangWaarschuwingen, zonderPlek } from '../../ui/vang-waarschuwingen.js';
import {
  alleTekst,
  bewaar,
  DRIE,
  druk,
  type Kaart,
  keuze,
  kies,
  klikOp,
  knoop,
  lijst,
  maak,
  meervoud,
  open,
  openAlles,
  opKaart,
  paneel,
  persoon,
  SAM,
  schaduw,
  sleep,
  stuurMuis,
  tekst,
  tekstVan,
  toets,
  typ,
  velen,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
  toonBand,
} from './hulp.js';
import { vijandSuite } from '../../suites/vijandig.suite.js';

const KWAAD = '<img src=x onerror=alert(1)>';
const LANG = 'x'.repeat(2001);

const kring: Record<string, unknown> = { personen: [] };
kring['banden'] = kring;

function gooi(): never {
  throw new Error('nee');
}

const { proxy: ingetrokken, revoke } = Proxy.revocable({}, {});
revoke();

function diep(lagen: number): unknown {
  let waarde: unknown = 'x';
  for (let laag = 0; laag < lagen; laag += 1) waarde = [waarde];
  return waarde;
}

const met = (meer: Readonly<Record<string, unknown>>): unknown => ({
  personen: [{ id: 'p1', naam: 'Riet', soort: 'netwerk', ...meer }],
});
const moment = (meer: Readonly<Record<string, unknown>>): unknown => ({ ...DRIE, momenten: [{ id: 'm1', ...meer }] });

const WAARDEN: readonly (readonly [naam: string, waarde: unknown, code: string])[] = [
  ['een lijst', [DRIE], 'waarde-ongeldig'],
  ['een tekst die geen JSON is', 'kaart', 'json-ongeldig'],
  ['een lege tekst', '', 'json-ongeldig'],
  ['een getal', 3, 'waarde-ongeldig'],
  ['NaN', NaN, 'waarde-ongeldig'],
  ['waar', true, 'waarde-ongeldig'],
  ['een functie', () => DRIE, 'waarde-ongeldig'],
  ['een symbool', Symbol('x'), 'waarde-ongeldig'],
  ['een belofte', Promise.resolve({}), 'waarde-ongeldig'],
  ['een Map', new Map(), 'waarde-ongeldig'],
  ['een FormData', new FormData(), 'waarde-ongeldig'],
  ['een element', document.createElement('form'), 'waarde-ongeldig'],
  ['een datum', new Date(0), 'waarde-ongeldig'],
  ['een antwoord', new Response('{}'), 'waarde-ongeldig'],
  ['een dossier in iets anders', { dossier: DRIE }, 'waarde-ongeldig'],
  ['een tariefinvoer', { versie: 1, peiljaar: 2026, plaatsen: 4 }, 'waarde-ongeldig'],
  ['een ladder', { huidig: { trede: 'thuis' } }, 'waarde-ongeldig'],
  ['een andere versie', { versie: 99, ...DRIE }, 'versie-onbekend'],
  ['een andere versie zonder iets', { versie: 2 }, 'versie-onbekend'],
  ['501 personen', { personen: Array.from({ length: 501 }, (_, nummer) => ({ id: `p${nummer}`, naam: 'R', soort: 'netwerk' })) }, 'te-veel-personen'], // prettier-ignore
  ['een kring', kring, 'waarde-ongeldig'],
  ['een BigInt', { personen: 4n }, 'waarde-ongeldig'],
  ['een getter die gooit', { get personen(): unknown { return gooi(); } }, 'waarde-ongeldig'], // prettier-ignore
  ['een proxy die gooit', new Proxy({}, { ownKeys: gooi, get: gooi, has: gooi }), 'waarde-ongeldig'],
  ['een ingetrokken proxy', ingetrokken, 'waarde-ongeldig'],
  ['een toJSON die gooit', { toJSON: gooi }, 'waarde-ongeldig'],
  ['een miljoen lijsten in elkaar', { personen: diep(1_000_000) }, 'te-diep'],
  ['een onbekende sleutel van honderd lagen', { personen: [], vreemd: diep(100) }, 'te-diep'],
  ['een reusachtige waarde', met({ vreemd: 'x'.repeat(2_000_000) }), 'json-te-groot'],
  ['een onderwerp dat een tekst is', { onderwerp: 'Sam' }, 'waarde-ongeldig'],
  ['een onderwerp zonder soort', { onderwerp: { naam: 'Sam' } }, 'veld-ontbreekt'],
  ['personen die geen lijst zijn', { personen: {} }, 'waarde-ongeldig'],
  ['personen met rommel', { personen: [null, 'x'] }, 'waarde-ongeldig'],
  ['iemand zonder id', met({ id: '' }), 'veld-ontbreekt'],
  ['iemand zonder soort', met({ soort: null }), 'veld-ontbreekt'],
  ['twee keer hetzelfde id', { personen: [...(DRIE.personen ?? []), DRIE.personen?.[0]] }, 'id-dubbel'],
  ['een naam die geen tekst is', met({ naam: { toString: 'x' } }), 'geen-tekst'],
  ['een naam van 2001 tekens', met({ naam: LANG }), 'tekst-te-lang'],
  ['een ring die niet bestaat', met({ ring: 4 }), 'keuze-onbekend'],
  ['een ring als tekst', met({ ring: '1' }), 'keuze-onbekend'],
  ['een sector uit het prototype', met({ sector: 'constructor' }), 'keuze-onbekend'],
  ['een soort uit het prototype', met({ soort: 'toString' }), 'keuze-onbekend'],
  ['een reusachtige plek', met({ plek: { x: 1e308, y: 0.5 } }), 'getal-buiten-bereik'],
  ['een plek onder nul', met({ plek: { x: 0.5, y: -1 } }), 'getal-buiten-bereik'],
  ['een plek als tekst', met({ plek: { x: '0.5', y: 0.5 } }), 'getal-buiten-bereik'],
  ['een halve plek', met({ plek: { x: 0.5 } }), 'veld-ontbreekt'],
  ['banden die geen lijst zijn', { banden: { van: 'a' } }, 'waarde-ongeldig'],
  ['een band die nergens heen gaat', { banden: [{ van: 'a' }] }, 'veld-ontbreekt'],
  [
    'een band met een kwaliteit die niet bestaat',
    { banden: [{ van: 'a', naar: 'b', kwaliteit: 'haat' }] },
    'keuze-onbekend',
  ],
  ['een moment op een dag die niet bestaat', moment({ datum: '2026-02-30' }), 'datum-ongeldig'],
  [
    'een moment met twee keer hetzelfde id',
    moment({ personen: [DRIE.personen?.[0], DRIE.personen?.[0]] }),
    'id-dubbel',
  ],
  ['een moment met een naam van 2001 tekens', moment({ naam: LANG }), 'tekst-te-lang'],
  ['een eigen ring die niet bestaat', { indeling: { ringen: [{ code: 9, naam: 'x' }] } }, 'keuze-onbekend'],
  ['een eigen sector zonder code', { indeling: { sectoren: [{ naam: 'x' }] } }, 'veld-ontbreekt'],
];

describe('een vijandige waarde', () => {
  for (const [naam, waarde, code] of WAARDEN) {
    it(`${naam}: de oude waarde blijft en wie openstond ook, met één waarschuwing`, async () => {
      const element = await maak(DRIE);
      await open(element, 'a');
      const gevangen = vangWaarschuwingen(() => {
        Reflect.set(element, 'value', waarde);
        Reflect.set(element, 'value', waarde);
      });
      await element.updateComplete;
      expect(gevangen.map(zonderPlek)).to.deep.equal([`[zo-thuis] netwerk-kaart: ${code} (value)`]);
      expect(element.value).to.deep.equal(DRIE);
      expect(tekstVan(vind(paneel(element), 'h3'))).to.equal('Oma Riet');
      await werktNog(element);
    });
  }

  it('null en undefined maken hem stil leeg', async () => {
    for (const niets of [null, undefined]) {
      const element = await maak(waardeVan(SAM));
      expect(vangWaarschuwingen(() => Reflect.set(element, 'value', niets))).to.deep.equal([]);
      await element.updateComplete;
      expect(element.value).to.deep.equal({ onderwerp: { soort: 'jongere' } });
      await werktNog(element);
    }
  });

  it('leeg in alle soorten is goed: lijsten en delen die null of een lege tekst zijn', async () => {
    for (const waarde of [
      { onderwerp: null, personen: null, banden: null, momenten: null, indeling: null },
      { onderwerp: '', personen: '', banden: ' ', momenten: '', indeling: '' },
      { ...DRIE, indeling: { ringen: null, sectoren: '', ringBetekenis: '' } },
      met({
        sector: '',
        ring: '',
        plek: '',
        steun: null,
        huishoudens: '',
        band: null,
        steunfiguur: '',
        verbergVoor: '',
      }),
      {
        ...DRIE,
        banden: [{ van: 'a', naar: 'b', kwaliteit: '' }],
        momenten: [{}, { id: '', datum: '', personen: null }],
      },
      { ...DRIE, momenten: [{ id: null, naam: null, banden: null }], onderwerp: { soort: 'kind', huishoudens: null } },
    ]) {
      const element = await maak();
      expect(
        vangWaarschuwingen(() => Reflect.set(element, 'value', waarde)),
        JSON.stringify(waarde),
      ).to.deep.equal([]);
      await element.updateComplete;
      for (const wie of element.value.personen ?? []) await open(element, wie.id);
      expect(alleTekst(element)).not.to.match(/undefined|null|NaN|\[object/);
      await werktNog(element);
    }
  });

  it('prototypesleutels verdwijnen, op elke diepte; andere onbekende sleutels van een persoon blijven', async () => {
    const element = await maak();
    element.value = JSON.parse(
      '{"__proto__":{"vervuild":1},"personen":[{"id":"p1","naam":"Riet","soort":"netwerk","eigen":{"constructor":{"prototype":{"vervuild":1}},"x":1},"plek":{"__proto__":{"vervuild":1},"x":0,"y":0}}],"indeling":{"__proto__":{"vervuild":1}}}',
    ) as Netwerkwaarde;
    Reflect.set(element, 'value', JSON.stringify(element.value).replace('{"id"', '{"__proto__":{"vervuild":1},"id"'));
    await element.updateComplete;
    expect(Reflect.get({}, 'vervuild')).to.equal(undefined);
    expect(JSON.stringify(element.value)).not.to.match(/__proto__|constructor|vervuild/);
    expect(JSON.stringify(element.value)).to.contain('"eigen":{"x":1}');
    await werktNog(element);
  });

  it('wie aan de gegeven of gekregen waarde zit, verandert het element niet', async () => {
    const gegeven = structuredClone(DRIE);
    const element = await maak(gegeven);
    Reflect.set(gegeven.personen?.[0] ?? {}, 'naam', 'Ander');
    Reflect.set(element.value.personen?.[0] ?? {}, 'naam', 'Ander');
    expect(element.value).to.deep.equal(DRIE);
  });

  it('namen van eigenschappen en stukken van een selector als id breken niets', async () => {
    const ids = ['toString', 'constructor', '__proto__', '"]', "']", '#x', '/../', '\\', ' a b ', 'é\u0000'];
    const personen = ids.map((id) => ({ id, naam: `Naam ${ids.indexOf(id)}`, soort: 'netwerk', ring: 1 }));
    const element = await maak({ ...DRIE, personen } as Netwerkwaarde);
    for (const id of ids) {
      const wie = `Naam ${ids.indexOf(id)}`;
      const figuur = vindAlle<SVGElement>(schaduw(element), '[data-knoop]').find((een) => een.dataset['knoop'] === id);
      figuur?.focus();
      await toets(element, '2', 'F2');
      expect(tekstVan(vind(paneel(element), 'h3'))).to.equal(wie);
      await toets(element, 'Escape');
      expect(persoon(element, id).ring, id).to.equal(2);
    }
    await druk(element, 'actie.ongedaan');
    await werktNog(element);
  });
});

describe('een vreemd netwerk', () => {
  it('banden naar niemand, met zichzelf, dubbel en in een kring: elk kent wie hij kent, en alles blijft in de waarde', async () => {
    const banden = [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['a', 'a'],
      ['a', 'bestaat-niet'],
      ['__proto__', 'toString'],
    ].map(([van = '', naar = '']) => ({ van, naar, kwaliteit: 'steunend' as const }));
    const element = await maak({ ...DRIE, banden });
    for (const id of ['a', 'b', 'c']) {
      expect(opKaart(element, id)).to.contain(meervoud('kaart.kent', 2));
      await open(element, id);
      expect(vindAlle(paneel(element), '.kent [data-actie=toonBand]:not([data-id=nieuw])')).to.have.length(2);
      vind(paneel(element), '[data-actie=sluiten]').click();
      await element.updateComplete;
    }
    expect(element.value.banden).to.deep.equal(banden);
    expect(vangWaarschuwingen(() => (element.value = { ...DRIE, banden: banden.slice(1) }))).to.deep.equal([]);
    await element.updateComplete;
    await werktNog(element);
  });

  it('dubbele banden zijn samen één: een andere kwaliteit geldt meteen, en losmaken maakt los', async () => {
    const element = await maak({
      ...DRIE,
      banden: [
        { van: 'a', naar: 'b', kwaliteit: 'steunend' },
        { van: 'b', naar: 'a', kwaliteit: 'spanning' },
      ],
    });
    await open(element, 'a');
    expect(vindAlle(paneel(element), '.kent [data-actie=toonBand]:not([data-id=nieuw])')).to.have.length(1);
    await toonBand(element, 'b');
    await kies(element, vind(paneel(element), '.bandrij select'), 'verbroken');
    expect(opKaart(element, 'a')).not.to.contain(meervoud('kaart.kent', 1));
    vind(paneel(element), '[data-actie="losmaken"]').click();
    await element.updateComplete;
    expect(opKaart(element, 'a')).to.contain(tekst('kaart.kent.geen'));
    expect(element.value.banden).to.deep.equal([]);
  });

  it('huishoudens en momenten die er niet zijn, dubbele sectoren en honderden delen', async () => {
    const sectoren = Array.from({ length: 300 }, (_, nummer) => ({ code: `s${nummer % 200}`, naam: '' }));
    const element = await maak(
      {
        ...DRIE,
        personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', huishoudens: ['x', 'x'], sector: 's1', ring: 2 }],
        indeling: { sectoren, ringen: [{ code: 1 }, { code: 1 }] },
      },
      { moment: 'bestaat-niet', 'vergelijk-met': 'ook-niet' },
    );
    expect(lijst(element)).to.deep.equal(['Riet']);
    expect(alleTekst(element)).not.to.match(/undefined|NaN/);
    await werktNog(element);
  });

  it('een plek die geen plek is, geschreven door een ander: de kaart kiest er zelf een', async () => {
    for (const plek of [
      { x: NaN, y: 0 },
      { x: 1e308, y: -1e308 },
      { x: Infinity, y: 0 },
      { x: '0', y: 0 },
      'daar',
      [],
    ]) {
      const store = new DossierStore({ ...LEEG_DOSSIER, ...DRIE });
      const element = await maak();
      element.dossierStore = store;
      store.wijzig((dossier) => ({ ...dossier, personen: [{ ...DRIE.personen?.[0], plek } as never] }));
      await element.updateComplete;
      const [x = NaN, y = NaN] = (
        /\((.*) (.*)\)/.exec(vind(schaduw(element), '[data-plek="a"]').getAttribute('transform') ?? '') ?? []
      )
        .slice(1)
        .map(Number);
      expect([x > 0, x < 800, y > 0, y < 800], JSON.stringify(plek)).to.deep.equal([true, true, true, true]);
    }
  });

  it('een aanwijzer ver buiten het scherm laat iemand staan waar hij stond', async () => {
    const element = await maak(DRIE);
    await sleep(element, 'a', 400, 760, false);
    const ver = { x: 1e9, y: -1e9 };
    stuurMuis('pointermove', knoop(element, 'a'), ver);
    stuurMuis('pointerup', knoop(element, 'a'), ver);
    await element.updateComplete;
    expect(element.value).to.deep.equal(DRIE);
  });

  it('honderden mensen worden getekend, en zijn te bedienen', async () => {
    const element = await maak(velen(300));
    expect(lijst(element)).to.have.length(300);
    knoop(element, 'q299').focus();
    await toets(element, '2');
    expect(persoon(element, 'q299').ring).to.equal(2);
  });
});

/** Een netwerk waarin alles wat tekst mag zijn dezelfde tekst is, met een moment ernaast waarin iemand anders staat. */
function vol(naam: string): Netwerkwaarde {
  const wie = (id: string, ring: 1 | 2) =>
    ({ id, naam, alias: naam, kracht: naam, relatieTekst: naam, soort: 'netwerk', relatie: 'anders', sector: 's', ring,
      huishoudens: ['h'], band: 'steunend', steunfiguur: {} }) as const; // prettier-ignore
  return {
    onderwerp: { soort: 'kind', naam, huishoudens: [{ id: 'h', naam }] },
    personen: [wie('a', 1), wie('b', 1)],
    banden: [{ van: 'a', naar: 'b', kwaliteit: 'steunend' }],
    momenten: [
      { id: 'm', datum: '2026-01-01', naam, toelichting: naam, personen: [wie('a', 2), wie('c', 2)], banden: [] },
    ],
    indeling: { ringen: [{ code: 1, naam }, { code: 2, naam }], sectoren: [{ code: 's', naam }] }, // prettier-ignore
  };
}

describe('HTML in teksten', () => {
  it('blijft tekst: in lijst, kaart, paneel, woorden, vergelijking, keuzes, momenten en bij weghalen', async () => {
    const element = await maak(vol(KWAAD), { 'vergelijk-met': 'm' });
    await open(element, 'a');
    await openAlles(element);
    for (const deel of ['lijst', 'paneel', 'woorden', 'verschil']) {
      expect(tekstVan(vind(schaduw(element), `[part="${deel}"]`)), deel).to.contain(KWAAD);
    }
    expect(tekstVan(vind(schaduw(element), 'svg.kaart'))).to.contain('<img');
    expect(opKaart(element, 'a')).to.contain(KWAAD);
    expect(tekstVan(await keuze(element, 'vergelijk-met'))).to.contain(KWAAD);
    vind(paneel(element), '[data-actie=verwijderen]').click();
    await element.updateComplete;
    expect(tekstVan(vind(schaduw(element), '[role=alertdialog]'))).to.contain(KWAAD);
    expect(vindAlle(schaduw(element), 'img, script, [onerror]')).to.have.length(0);
  });

  it('blijft tekst bij een eerder moment en bij alleen lezen', async () => {
    const element = await maak(vol(KWAAD), { moment: 'm', readonly: '' });
    await open(element, 'c');
    expect(tekstVan(paneel(element))).to.contain(KWAAD);
    expect(vindAlle(schaduw(element), 'img, script, [onerror]')).to.have.length(0);
  });

  it('blijft tekst in een SVG, ook met tekens die in een SVG niet mogen', async () => {
    for (const naam of [KWAAD, `]]>${KWAAD}`, '&amp;&#x3c;', 'A\u0000B\u0001C\u000bD\uffff', '\ud800x', '\u202egnol']) {
      const element = await maak(vol(naam), { 'vergelijk-met': 'm' });
      const { inhoud } = await bewaar(element, 'svg');
      const bron = await inhoud.text();
      const document = new DOMParser().parseFromString(bron, 'image/svg+xml');
      expect(document.querySelector('parsererror')?.textContent ?? '', JSON.stringify(naam)).to.equal('');
      expect([...new Set(Array.from(document.querySelectorAll('*'), ({ localName }) => localName))]).to.have.members([
        'svg',
        'title',
        'desc',
        'rect',
        'g',
        'circle',
        'path',
        'text',
        'defs',
        'radialGradient',
        'stop',
      ]);
      const attributen = Array.from(document.querySelectorAll('*')).flatMap((deel) => deel.getAttributeNames());
      expect(attributen.filter((attribuut) => /^(on|style|data-|aria-)/.test(attribuut))).to.deep.equal([]);
      // Er staat geen verwijzing meer in.
      expect(document.querySelectorAll('[href], [*|href]')).to.have.length(0);
      const { inhoud: plaatje } = await bewaar(element, 'png');
      expect(plaatje.size, `png van ${JSON.stringify(naam)}`).to.be.greaterThan(1000);
      element.remove();
    }
  });

  it('blijft in CSV en JSON wat het was, en wordt in een rekenblad geen formule', async () => {
    const element = await maak(vol('=HYPERLINK("http://x";"klik")'));
    const csv = await (await bewaar(element, 'csv')).inhoud.text();
    expect(csv).not.to.match(/(^|[;,"\n])=/);
    const json: unknown = JSON.parse(await (await bewaar(element, 'json')).inhoud.text());
    expect(json).to.deep.equal(element.value);
  });
});

describe('te lange teksten', () => {
  it('zijn niet te typen: elk tekstveld stopt bij wat de waarde aankan', async () => {
    const element = await maak(vol('Riet'));
    await open(element, 'a');
    await openAlles(element);
    const velden = vindAlle<HTMLInputElement>(schaduw(element), 'input[type="text"]');
    expect(velden.length).to.be.greaterThan(10);
    expect(velden.filter(({ maxLength }) => maxLength !== 2000).map(({ id }) => id)).to.deep.equal([]);
  });

  it('van precies 2000 tekens passen, in elk veld, op de kaart en in een bestand', async () => {
    const element = await maak(vol('x'.repeat(2000)), { 'vergelijk-met': 'm' });
    expect(element.value).to.deep.equal(vol('x'.repeat(2000)));
    for (const breedte of [320, 1124]) {
      (element.parentElement as HTMLElement).style.setProperty('inline-size', `${breedte}px`);
      expect(vind(schaduw(element), '.wortel').scrollWidth).to.be.at.most(breedte);
    }
    expect((await bewaar(element, 'svg')).inhoud.size).to.be.greaterThan(2000);
  });
});

describe('een vijandige lijst om in te voegen', () => {
  const LIJSTEN: readonly (readonly [naam: string, csv: string])[] = [
    ['niets', ''],
    ['alleen witruimte', ' \n\t\r\n;;;,,,\n'],
    ['alleen een kop', 'naam;soort'],
    ['HTML', `naam\n${KWAAD}`],
    ['een formule', 'naam\n=1+1\n@SUM(A1)\n-2'],
    ['een aanhalingsteken dat open blijft', 'naam\n"Riet\nBob\nAns'],
    ['kolommen uit het prototype', '__proto__;constructor;naam\nx;y;Riet'],
    ['codes uit het prototype', 'naam;soort;sector;relatie\nRiet;toString;constructor;__proto__'],
    ['een naam van 2001 tekens', `naam\n${LANG}`],
    ['twee keer dezelfde naam, en wie er al is', 'naam\nBob\nBOB\nOma Riet'],
    ['negen cijfers die een BSN kunnen zijn', 'naam\nRiet 111222333'],
    ['reusachtige getallen', `naam;ring\nRiet;1e309\nBob;-1\nAns;${'9'.repeat(400)}`],
    ['tekens die niemand typt', 'naam\nA\u0000B\u202e\ud800\ufeff'],
    ['zeshonderd rijen', `naam\n${Array.from({ length: 600 }, (_, nummer) => `Nieuw ${nummer}`).join('\n')}`],
    ['een rij van tienduizend kolommen', `naam\n${';'.repeat(10_000)}x`],
    ['een half miljoen tekens', 'x'.repeat(500_000)],
  ];
  for (const [naam, csv] of LIJSTEN) {
    it(`${naam}: geen fout, geen waarschuwing, en wat erin komt is een goede waarde`, async () => {
      const element = await maak(DRIE);
      await openAlles(element);
      const veld = vind<HTMLTextAreaElement>(schaduw(element), '#csv');
      const warn = vangWaarschuwingen(() => (veld.value = csv));
      await druk(element, 'actie.bekijk');
      expect(element.value, 'bekijken wijzigt niets').to.deep.equal(DRIE);
      expect(vindAlle(schaduw(element), 'img, script')).to.have.length(0);
      expect(alleTekst(element)).not.to.match(/undefined|NaN|\[object/);
      const knop = schaduw(element).querySelector<HTMLElement>('[data-actie="invoegen"]');
      knop?.click();
      await element.updateComplete;
      expect(warn).to.deep.equal([]);
      expect(leesNetwerk(element.value).goed).to.equal(true);
      expect(element.value.personen?.slice(0, 3)).to.deep.equal(DRIE.personen);
      expect(element.value.personen?.length).to.be.at.most(503);
      expect(Reflect.get({}, 'x')).to.equal(undefined);
      await werktNog(element);
    });
  }

  it('een bestand dat niet te lezen is laat alles zoals het was, en zegt dat er geen namen zijn', async () => {
    const element = await maak(DRIE);
    await openAlles(element);
    const veld = vind<HTMLInputElement>(schaduw(element), 'input[type="file"]');
    const bestand = new File(['naam\nBob'], 'x.csv');
    bestand.arrayBuffer = () => Promise.reject(new DOMException('weg', 'NotReadableError'));
    Object.defineProperty(veld, 'files', { value: [bestand], configurable: true });
    const gemist: unknown[] = [];
    const hoor = (gebeurtenis: PromiseRejectionEvent): void => {
      gebeurtenis.preventDefault();
      gemist.push(gebeurtenis.reason);
    };
    window.addEventListener('unhandledrejection', hoor);
    veld.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await wachtOpFocus(() => schaduw(element).querySelector('#voorbeeld'), 'het bericht');
    window.removeEventListener('unhandledrejection', hoor);
    expect(gemist).to.have.length(0);
    expect(tekstVan(vind(schaduw(element), '#voorbeeld'))).to.equal(tekst('invoegen.leeg'));
    expect(element.value).to.deep.equal(DRIE);
    await werktNog(element);
  });
});

describe('vijandige attributen', () => {
  for (const [naam, waarde] of [
    ['weergave', 'alles'],
    ['weergave', 'KAART'],
    ['weergave', 'toString'],
    ['namen', 'weg'],
    ['namen', '__proto__'],
    ['lezer', 'buurman'],
    ['lezer', KWAAD],
  ] as const) {
    it(`${naam}="${waarde}": één waarschuwing, en het telt als niet gegeven`, async () => {
      const element = await maak(DRIE);
      const voor = alleTekst(element);
      const gevangen = vangWaarschuwingen(() => {
        element.setAttribute(naam, waarde);
        element.setAttribute(naam, waarde);
      });
      await element.updateComplete;
      expect(gevangen).to.deep.equal([`[zo-thuis] netwerk-kaart: attribuut-ongeldig (${naam})`]);
      expect(alleTekst(element)).to.equal(voor);
      await werktNog(element);
    });
  }

  for (const [naam, waarde] of [
    ['weergave', ''],
    ['namen', ''],
    ['lezer', ''],
    ['moment', 'bestaat-niet'],
    ['moment', ''],
    ['moment', '"] *'],
    ['vergelijk-met', 'bestaat-niet'],
    ['vergelijk-met', KWAAD],
    ['for', 'bestaat-niet'],
    ['for', '"] *'],
    ['for', ''],
    ['aanspreekvorm', ''],
    ['kopniveau', ''],
    ['name', KWAAD],
  ] as const) {
    it(`${naam}="${waarde}": stil, en het werkt door`, async () => {
      const element = await maak({ ...DRIE, momenten: [{ id: '', naam: 'Zonder id' }, { naam: 'Ook zonder' }] });
      expect(vangWaarschuwingen(() => element.setAttribute(naam, waarde))).to.deep.equal([]);
      await element.updateComplete;
      await werktNog(element);
    });
  }

  it('een moment vergelijken met zichzelf geeft geen vergelijking', async () => {
    const element = await maak(vol('Riet'), { moment: 'm', 'vergelijk-met': 'm' });
    expect(schaduw(element).querySelector('[part="verschil"]')).to.equal(null);
  });
});

describe('een gedeeld dossier', () => {
  it('waar een ander onzin in schrijft breekt het scherm niet', async () => {
    const element = await maak();
    const store = new DossierStore({ ...LEEG_DOSSIER, ...DRIE });
    element.dossierStore = store;
    await element.updateComplete;
    await open(element, 'a');
    for (const deel of [
      { personen: [{ ...DRIE.personen?.[0], naam: KWAAD }] },
      { personen: null },
      { personen: undefined },
      { banden: null, momenten: null, indeling: null },
    ]) {
      // prettier-ignore
      store.wijzig((dossier) => ({ ...dossier, ...deel }) as typeof dossier);
      await element.updateComplete;
      expect(lijst(element)).to.deep.equal((store.dossier.personen ?? []).map(({ naam }) => naam));
    }
    await werktNog(element);
  });
});

it('een lege tekst van de pagina breekt de geldigheid niet', async () => {
  const element = await maak(null, { required: '' });
  element.teksten = { 'melding.persoon-ontbreekt': '' };
  await element.updateComplete;
  expect(element.checkValidity()).to.equal(false);
});

vijandSuite<Kaart>({
  tag: 'netwerk-kaart',
  maak: () => maak(waardeVan(SAM), { 'vergelijk-met': SAM.momenten?.[0]?.id ?? '' }),
  alleTekst,
  sleutel: 'kaart.titel',
  werktNog,
  gebruik: async (element) => {
    element.verwijzingen = [{ code: 'x', tekst: 'x', url: '/x' }];
    await sleep(element, 'p1', 400, 760);
    await klikOp(element, knoop(element, 'p2'));
    await toonBand(element);
    await druk(element, 'actie.kiesBand');
    await klikOp(element, knoop(element, 'p3'));
    knoop(element, 'p1').focus();
    await toets(element, '2', 'ArrowRight', 'Escape');
    await druk(element, 'actie.ongedaan');
    await kies(element, (await keuze(element, 'namen')) as HTMLSelectElement, 'alias');
    for (const soort of ['svg', 'png', 'csv', 'json'] as const) await bewaar(element, soort);
  },
  openVelden: async (element) => {
    await open(element, 'p1');
    await openAlles(element);
    return 11;
  },
  heeftDossier: true,
});

/** De bezoeker kan nog gewoon verder. */
async function werktNog(element: Kaart): Promise<void> {
  await typ(element, vind<HTMLInputElement>(schaduw(element), '#naam'), 'Tante Ans');
  await druk(element, 'actie.toevoegen');
  expect(element.value.personen?.map(({ naam }) => naam)).to.include('Tante Ans');
  expect(lijst(element)).to.include('Tante Ans');
}
