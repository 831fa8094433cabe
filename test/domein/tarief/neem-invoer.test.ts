// neem-invoer.ts: wat een pagina of bestand als tariefinvoer geeft wordt een losse kopie, of geweigerd met een code. Rekenen en aanvullen doen anderen.

import { expect } from '@open-wc/testing';
import { neemInvoer } from '../../../src/domein/tarief/neem-invoer.js';
import { voorbeelden } from './voorbeelden.js';

const voorbeeld = { ...voorbeelden[0]?.invoer } as Record<string, unknown>;
const fouten = (onbekend: unknown, magLeeg?: boolean): string[] => {
  const gelezen = neemInvoer(onbekend, magLeeg === undefined ? {} : { magLeeg });
  return gelezen.goed ? [] : gelezen.fouten.map(({ pad, code }) => `${pad} ${code}`);
};

function diep(lagen: number): unknown {
  let waarde: unknown = 1;
  for (let laag = 0; laag < lagen; laag += 1) waarde = { a: waarde };
  return waarde;
}

describe('neemInvoer', () => {
  it('leest een invoer als tekst en als waarde, en geeft een kopie', () => {
    expect(voorbeeld).to.have.property('inkomen');
    expect(neemInvoer(voorbeeld)).to.deep.equal({ goed: true, waarde: voorbeeld });
    expect(neemInvoer(JSON.stringify(voorbeeld))).to.deep.equal({ goed: true, waarde: voorbeeld });
    const gelezen = neemInvoer(voorbeeld);
    expect(gelezen.goed && gelezen.waarde.inkomen).not.to.equal(voorbeeld['inkomen']);
  });

  it('neemt een halve invoer, en een die niet klopt: dat ziet de bezoeker', () => {
    for (const half of [
      {},
      { versie: 1 },
      { versie: null, plaatsen: 4 },
      { plaatsen: 99, onbekend: { diep: [1] } },
      { inkomen: 'x', overhead: [] },
      { verzorging: { groepen: [] }, zorgzwaarte: null },
      { verzorging: null, zorgzwaarte: { niveaus: [{}] } },
    ]) {
      expect(neemInvoer(half), JSON.stringify(half)).to.deep.equal({ goed: true, waarde: half });
    }
  });

  it('laat prototypesleutels weg', () => {
    const gelezen = neemInvoer('{"plaatsen":4,"__proto__":{"besmet":1},"inkomen":{"constructor":{"prototype":{}}}}');
    expect(gelezen).to.deep.equal({ goed: true, waarde: { plaatsen: 4, inkomen: {} } });
    expect(Reflect.get({}, 'besmet')).to.equal(undefined);
  });

  const kring: Record<string, unknown> = { ...voorbeeld };
  kring['naam'] = kring;
  const GEVALLEN: readonly (readonly [naam: string, waarde: unknown, fout: string])[] = [
    ['niets', undefined, ' waarde-ongeldig'],
    ['null', null, ' waarde-ongeldig'],
    ['een lijst', [voorbeeld], ' waarde-ongeldig'],
    ['een belofte', Promise.resolve(voorbeeld), ' waarde-ongeldig'],
    ['een Map', new Map(Object.entries(voorbeeld)), ' waarde-ongeldig'],
    ['een FormData', new FormData(), ' waarde-ongeldig'],
    ['een functie', () => voorbeeld, ' waarde-ongeldig'],
    ['een kring', kring, ' waarde-ongeldig'],
    ['een BigInt', { plaatsen: 4n }, ' waarde-ongeldig'],
    ['een cijfer dat geen getal is', { plaatsen: Number.NaN }, ' waarde-ongeldig'],
    ['een getter die gooit', { get plaatsen(): number { throw new Error('nee'); } }, ' waarde-ongeldig'], // prettier-ignore
    ['een leeg dossier', { versie: 1, onderwerp: { soort: 'jongere' } }, ' waarde-ongeldig'],
    ['de waarde van een ander element', { personen: [], doorvragen: null }, ' waarde-ongeldig'],
    ['een invoer in iets anders', { invoer: voorbeeld }, ' waarde-ongeldig'],
    ['een werkblad', { soort: 'tarief-werkblad', versie: 1, actief: 0, scenarios: [voorbeeld] }, ' waarde-ongeldig'],
    ['een tarievenset', { versie: 1, datum: '2026-01-01', cijfers: {} }, ' waarde-ongeldig'],
    ['een andere versie', { ...voorbeeld, versie: 2 }, '/versie versie-onbekend'],
    ['een versie als tekst', { ...voorbeeld, versie: '1' }, '/versie versie-onbekend'],
    ['een andere versie zonder iets', { versie: 0 }, '/versie versie-onbekend'],
    ['groepen die geen lijst zijn', { verzorging: { groepen: {} } }, '/verzorging/groepen waarde-ongeldig'],
    ['groepen met een gat', { verzorging: { groepen: [null] } }, '/verzorging/groepen waarde-ongeldig'],
    ['groepen in een groep', { verzorging: { groepen: [[]] } }, '/verzorging/groepen waarde-ongeldig'],
    ['niveaus met rommel', { zorgzwaarte: { niveaus: [3] } }, '/zorgzwaarte/niveaus waarde-ongeldig'],
    ['honderd lagen in een onbekende sleutel', { plaatsen: 4, diep: diep(100) }, ' te-diep'],
    ['een miljoen lagen', { plaatsen: 4, inkomen: diep(1_000_000) }, ' te-diep'],
    ['2500 lagen als tekst', JSON.stringify({ plaatsen: 4, diep: diep(2500) }), ' te-diep'],
    ['meer dan 2 MB', { naam: 'x'.repeat(2_000_000) }, ' json-te-groot'],
    ['geen JSON', 'tarief', ' json-ongeldig'],
    ['een lege tekst', '', ' json-ongeldig'],
  ];
  for (const [naam, waarde, fout] of GEVALLEN) {
    it(`${naam}:${fout}`, () => {
      expect(fouten(waarde)).to.deep.equal([fout]);
    });
  }

  it('een veld dat een object van elk object heeft is geen veld van een invoer', () => {
    expect(fouten({ toString: 'x', valueOf: 1 })).to.deep.equal([' waarde-ongeldig']);
  });

  it('`null` en `undefined` zijn leeg als een pagina leeg mag maken; iets anders niet', () => {
    for (const leeg of [null, undefined, {}, 'null', { plaatsen: undefined }]) {
      expect(neemInvoer(leeg, { magLeeg: true })).to.deep.equal({ goed: true, waarde: {} });
    }
    for (const rommel of ['', 0, false, [], Number.NaN]) {
      expect(fouten(rommel, true)).to.have.length(1);
    }
  });
});
