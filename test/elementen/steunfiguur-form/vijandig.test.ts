// Wat een pagina ook geeft: één waarschuwing met een code, de oude waarde blijft, en het formulier werkt door. En in gewoon gebruik is het stil.
import { expect } from '@open-wc/testing';
import { DossierStore } from '../../../src/domein/dossier/dossier-store.js';
import { vangWaarschuwingen, zonderPlek } from '../../ui/vang-waarschuwingen.js';
import {
  alleTekst,
  druk,
  figuur,
  type Form,
  kies,
  lijst,
  maak,
  personen,
  schaduw,
  staatOpen,
  typ,
  veld,
  vindAlle,
  zoekVeld,
  zoekVerder,
  klapOpen,
  open,
  voegToe,
  vraagWeg,
} from './hulp.js';
import { vijandSuite } from '../../suites/vijandig.suite.js';
import { RIET, VOL } from './voorbeeld.js';

const KWAAD = '<img src=x onerror=alert(1)>';

const kring: Record<string, unknown> = { personen: [] };
kring['doorvragen'] = kring;

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
  personen: [{ ...figuur('p1', 'Riet'), ...meer }],
});

const WAARDEN: readonly (readonly [naam: string, waarde: unknown])[] = [
  ['een lijst', []],
  ['een lijst met een waarde', [VOL]],
  ['een tekst die geen JSON is', 'formulier'],
  ['een lege tekst', ''],
  ['een getal', 3],
  ['NaN', NaN],
  ['waar', true],
  ['een functie', () => VOL],
  ['een symbool', Symbol('x')],
  ['een belofte', Promise.resolve({})],
  ['een Map', new Map()],
  ['een FormData', new FormData()],
  ['een element', document.createElement('form')],
  ['een datum', new Date(0)],
  ['een antwoord', new Response('{}')],
  ['een dossier in iets anders', { dossier: VOL }],
  ['een ladder', { huidig: { trede: 'thuis' } }],
  ['een andere versie', { ...VOL, versie: 99 }],
  ['501 personen', { personen: Array.from({ length: 501 }, (_, nummer) => figuur(`p${nummer}`, 'R')) }],
  ['een kring', kring],
  ['een BigInt', { personen: 4n }],
  ['een getter die gooit', { get personen(): unknown { return gooi(); } }], // prettier-ignore
  ['een proxy die gooit', new Proxy({}, { ownKeys: gooi, get: gooi, has: gooi })],
  ['een ingetrokken proxy', ingetrokken],
  ['een toJSON die gooit', { toJSON: gooi }],
  ['een toJSON die niets geeft', { toJSON: () => undefined }],
  ['een miljoen lijsten in elkaar', { personen: diep(1_000_000) }],
  ['een onbekende sleutel van honderd lagen', { personen: [], vreemd: diep(100) }],
  ['personen die geen lijst zijn', { personen: {} }],
  ['personen met rommel', { personen: [null, 'x'] }],
  ['iemand zonder id', { personen: [{ naam: 'Riet', soort: 'netwerk' }] }],
  ['iemand zonder soort', { personen: [{ id: 'p1', naam: 'Riet' }] }],
  ['twee keer hetzelfde id', { personen: [figuur('p1', 'Riet'), figuur('p1', 'Bob')] }],
  ['een naam die geen tekst is', met({ naam: { toString: 'x' } })],
  ['een andere soort', met({ soort: 'vijand' })],
  ['een relatie uit het prototype', met({ relatie: 'toString' })],
  ['een onbekende sector', met({ sector: 'constructor' })],
  ['een andere functie', met({ steun: [{ functie: 'geld', voor: 'jongere' }] })],
  ['een andere status', met({ steunfiguur: { status: 'af' } })],
  ['een verloop dat geen lijst is', met({ steunfiguur: { statusVerloop: 'x' } })],
  ['een dag die niet bestaat', met({ geinformeerdOp: '2026-02-30' })],
  ['ja als boolean', met({ blijftNaHulp: true })],
  ['een boolean als ja', met({ biologischeOuder: 'ja' })],
  ['een te lange notitie', met({ steunfiguur: { toelichting: 'x'.repeat(2001) } })],
  ['een reusachtige naam', met({ naam: 'x'.repeat(2_000_000) })],
  ['een andere doorvraag', { doorvragen: { vragen: [{ code: 'voel-je-je-veilig', stand: 'gevraagd' }] } }],
  ['doorvragen als lijst', { doorvragen: [] }],
  ['een ander doel', { toestemming: [{ doel: 'alles' }] }],
  ['toestemming van een ander', { toestemming: [{ doel: 'delen', door: ['buurman'] }] }],
];

describe('een vijandige waarde', () => {
  for (const [naam, waarde] of WAARDEN) {
    it(`${naam}: de oude waarde blijft en wat openstond ook, met één waarschuwing`, async () => {
      const element = await maak({ personen: [figuur('p1', 'Riet')] }, { 'persoon-id': 'p1' });
      await typ(element, 'veld.naam', 'Oma Riet');
      const voor = element.value;
      const gevangen = vangWaarschuwingen(() => {
        Reflect.set(element, 'value', waarde);
        Reflect.set(element, 'value', waarde);
      });
      await element.updateComplete;
      expect(gevangen).to.have.length(1);
      expect(zonderPlek(gevangen[0] ?? '')).to.match(/^\[zo-thuis\] steunfiguur-form: [a-z]+(-[a-z]+)+ \(value\)$/);
      expect(element.value).to.deep.equal(voor);
      expect(veld(element, 'veld.naam').value).to.equal('Oma Riet');
      await werktNog(element);
    });
  }

  it('de code zegt wat er mis is, en nooit wat erin stond', async () => {
    const gevangen = await Promise.all(
      (
        [
          ['formulier', 'json-ongeldig'],
          [met({ soort: 'Geheim' }), 'keuze-onbekend'],
          [met({ geinformeerdOp: 'Geheim' }), 'datum-ongeldig'],
          [met({ naam: `Geheim${'x'.repeat(2001)}` }), 'tekst-te-lang'],
          [{ personen: [figuur('Geheim', 'a'), figuur('Geheim', 'b')] }, 'id-dubbel'],
          [met({ 'Geheim/Geheim': new Map() }), 'waarde-ongeldig'],
          [{ personen: [], Geheim: { Geheim: () => {} } }, 'waarde-ongeldig'],
          [met({ Geheim: diep(200) }), 'te-diep'],
          [{ versie: 'Geheim', personen: [] }, 'versie-onbekend'],
        ] as const
      ).map(async ([waarde, code]) => {
        const element = await maak();
        return [code, vangWaarschuwingen(() => Reflect.set(element, 'value', waarde)).join()] as const;
      }),
    );
    for (const [code, melding] of gevangen) {
      expect(zonderPlek(melding)).to.equal(`[zo-thuis] steunfiguur-form: ${code} (value)`);
      expect(melding).not.to.contain('Geheim');
    }
  });

  it('null en undefined maken hem stil leeg', async () => {
    for (const niets of [null, undefined]) {
      const element = await maak(VOL);
      expect(vangWaarschuwingen(() => Reflect.set(element, 'value', niets))).to.deep.equal([]);
      await element.updateComplete;
      expect(personen(element)).to.deep.equal([]);
      await werktNog(element);
    }
  });

  it('leeg in alle soorten is goed: lijsten en delen die null of een lege tekst zijn', async () => {
    for (const waarde of [
      { personen: null, doorvragen: null, toestemming: null },
      { personen: '', doorvragen: ' ', toestemming: '' },
      { personen: [{ id: 'p1', naam: '', soort: 'netwerk', steun: null, steunfiguur: '', contactgegevens: null }] },
      { personen: [{ ...RIET, steun: '', steunfiguur: { statusVerloop: null, acties: '', rollen: null } }] },
      { doorvragen: { vragen: null }, toestemming: [{ doel: 'delen', door: null }] },
    ]) {
      const element = await maak();
      expect(
        vangWaarschuwingen(() => Reflect.set(element, 'value', waarde)),
        JSON.stringify(waarde),
      ).to.deep.equal([]);
      element.setAttribute('persoon-id', 'p1');
      await element.updateComplete;
      expect(alleTekst(element)).not.to.match(/undefined|null|NaN|\[object/);
      await werktNog(element);
    }
  });

  it('prototypesleutels verdwijnen, op elke diepte; andere onbekende sleutels van een persoon blijven', async () => {
    const element = await maak();
    element.value = JSON.parse(
      '{"__proto__":{"vervuild":1},"personen":[{"id":"p1","naam":"Riet","soort":"netwerk","eigen":{"constructor":{"prototype":{"vervuild":1}},"x":1},"steunfiguur":{"__proto__":{"vervuild":1}}}]}',
    ) as Form['value'];
    await element.updateComplete;
    expect(Reflect.get({}, 'vervuild')).to.equal(undefined);
    expect(JSON.stringify(element.value)).not.to.match(/__proto__|constructor|vervuild/);
    expect(JSON.stringify(element.value)).to.contain('"eigen":{"x":1}');
    await werktNog(element);
  });

  it('wie aan de gegeven of gekregen waarde zit, verandert het element niet', async () => {
    const gegeven = { personen: [figuur('p1', 'Riet')] };
    const element = await maak(gegeven);
    Reflect.set(gegeven.personen[0] ?? {}, 'naam', 'Ander');
    Reflect.set(personen(element)[0] ?? {}, 'naam', 'Ander');
    expect(personen(element)[0]?.naam).to.equal('Riet');
  });

  it('HTML in elke tekst blijft tekst, ook in velden, het overzicht en op papier', async () => {
    const kwaad = JSON.parse(
      JSON.stringify(VOL).replaceAll(/"(Zz\d+|Riet|Ab|Cor|06 12|r@z\.z)"/g, JSON.stringify(KWAAD)),
    ) as Form['value'];
    const element = await maak(kwaad, { 'persoon-id': 'p1' });
    await klapOpen(element);
    expect(alleTekst(element)).to.contain(KWAAD);
    await druk(element, 'actie.bewaren');
    await vraagWeg(element, KWAAD);
    expect(vindAlle(schaduw(element), 'img')).to.deep.equal([]);
  });

  it('een waarde met honderden personen wordt getekend', async () => {
    const velen = Array.from({ length: 300 }, (_, nummer) => figuur(`p${nummer}`, `Naam ${nummer}`));
    const element = await maak({ personen: velen });
    expect(lijst(element)).to.have.length(300);
  });

  it('namen van eigenschappen als id of naam breken niets', async () => {
    const element = await maak({
      personen: ['toString', 'constructor', '"]', '#x', '/../'].map((id) => figuur(id, id)),
    });
    for (const id of ['toString', 'constructor', '"]', '#x', '/../']) {
      await open(element, id);
      await druk(element, 'actie.bewaren');
      expect(staatOpen(element), id).to.equal(false);
    }
  });
});

describe('vijandige attributen', () => {
  for (const [naam, waarde] of [
    ['leeftijd', '-1'],
    ['leeftijd', '1e1'],
    ['leeftijd', '100'],
    ['leeftijd', '12.5'],
    ['leeftijd', 'twaalf'],
    ['invuller', 'buurman'],
    ['invuller', '__proto__'],
    ['invuller', KWAAD],
  ] as const) {
    it(`${naam}="${waarde}": één waarschuwing, en het telt als niet gegeven`, async () => {
      const element = await maak();
      const gevangen = vangWaarschuwingen(() => {
        element.setAttribute(naam, waarde);
        element.setAttribute(naam, waarde);
      });
      await element.updateComplete;
      expect(gevangen).to.deep.equal([`[zo-thuis] steunfiguur-form: attribuut-ongeldig (${naam})`]);
      await typ(element, 'veld.naam', 'Riet');
      expect(personen(element)[0]?.steun, 'geen voorzet').to.deep.equal([]);
      expect(element.dossierStore.dossier.ingevuldDoor).to.equal(undefined);
      await werktNog(element);
    });
  }

  for (const [naam, waarde] of [
    ['leeftijd', ''],
    ['invuller', ''],
    ['persoon-id', 'bestaat-niet'],
    ['persoon-id', '"] *'],
    ['for', 'bestaat-niet'],
    ['for', '"] *'],
    ['for', ''],
    ['aanspreekvorm', ''],
    ['kopniveau', ''],
    ['name', KWAAD],
  ] as const) {
    it(`${naam}="${waarde}": stil, en het werkt door`, async () => {
      const element = await maak();
      expect(vangWaarschuwingen(() => element.setAttribute(naam, waarde))).to.deep.equal([]);
      await element.updateComplete;
      await werktNog(element);
    });
  }
});

vijandSuite<Form>({
  tag: 'steunfiguur-form',
  maak: () => maak(VOL),
  alleTekst,
  sleutel: 'titel',
  werktNog,
  gebruik: async (element) => {
    for (const [naam, waarde] of Object.entries({ 'persoon-id': 'p1', leeftijd: '13', invuller: 'jongere' })) {
      element.setAttribute(naam, waarde);
    }
    await element.updateComplete;
    element.verwijzingen = [{ code: 'x', tekst: 'x', url: '/x' }];
    element.teksten = { titel: 'Wie?' };
    await typ(element, 'veld.naam', 'Oma');
    await kies(element, 'veld.vertrouwensband', 'nee');
    await druk(element, 'actie.bewaren');
    await druk(element, 'actie.ongedaan');
    await zoekVerder(element);
    await druk(element, 'actie.nuNiet');
    await druk(element, 'actie.stoppen');
    await vraagWeg(element, 'Oma');
    await druk(element, 'code.ja');
  },
  openVelden: async (element) => {
    element.setAttribute('persoon-id', 'p1');
    await element.updateComplete;
    await klapOpen(element);
    return 16;
  },
  heeftDossier: true,
});

describe('een gedeeld dossier', () => {
  it('waar een ander onzin in schrijft breekt het scherm niet', async () => {
    const element = await maak();
    const store = new DossierStore();
    element.dossierStore = store;
    await element.updateComplete;
    store.wijzig((dossier) => ({ ...dossier, personen: [figuur('p1', KWAAD)] }));
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal([KWAAD]);
    store.wijzig((dossier) => ({ ...dossier, personen: null }));
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal([]);
  });
});

/** De bezoeker kan nog gewoon verder. */
async function werktNog(element: Form): Promise<void> {
  if (!zoekVeld(element, 'veld.naam')) await voegToe(element);
  await typ(element, 'veld.naam', 'Tante Ans');
  expect(personen(element).map(({ naam }) => naam)).to.include('Tante Ans');
}
