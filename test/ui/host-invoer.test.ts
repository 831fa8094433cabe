// host-invoer.ts: lijsten en teksten van de pagina. Wat past wordt een vaste kopie, wat niet past valt weg, en er is één waarschuwing per eigenschap.

import { expect } from '@open-wc/testing';
import {
  HOOGSTE_AANTAL_RIJEN,
  isVerwijzing,
  neemLijst,
  neemTeksten,
  type Verwijzing,
} from '../../src/ui/host-invoer.js';
import { vangWaarschuwingen } from './vang-waarschuwingen.js';

const LINK: Verwijzing = { code: 'a', tekst: 'Aanmelden', url: '/aanmelden' };
const VORIGE: readonly Verwijzing[] = [{ code: 'v', tekst: 'Vorige', url: '/vorige' }];

function gooi(): never {
  throw new Error('nee');
}

/** Wat er overblijft, en wat er gewaarschuwd is. */
function neem(lijst: unknown, vorige?: readonly Verwijzing[]): [readonly Verwijzing[], string[]] {
  const wie = document.createElement('zo-thuis-proef');
  let goed: readonly Verwijzing[] = [];
  const gevangen = vangWaarschuwingen(() => {
    goed = neemLijst(wie, lijst, isVerwijzing, 'verwijzingen', vorige);
    neemLijst(wie, lijst, isVerwijzing, 'verwijzingen', vorige);
  });
  return [goed, gevangen];
}

const MELDING = ['[zo-thuis] zo-thuis-proef: lijst-ongeldig (verwijzingen)'];

describe('neemLijst', () => {
  it('neemt een vaste kopie: wie zijn eigen lijst of de onze wijzigt, verandert niets', () => {
    const gegeven = [{ ...LINK }];
    const [goed, gevangen] = neem(gegeven);
    expect([goed, gevangen]).to.deep.equal([[LINK], []]);
    Reflect.set(gegeven[0] as object, 'url', 'javascript:alert(1)');
    gegeven.push({ ...LINK });
    expect(Reflect.set(goed[0] as object, 'url', 'javascript:alert(1)')).to.equal(false);
    expect(Reflect.set(goed, 1, { ...LINK, url: 'javascript:alert(1)' })).to.equal(false);
    expect(goed).to.deep.equal([LINK]);
  });

  it('`null` en `undefined` maken hem stil leeg', () => {
    for (const niets of [null, undefined, []]) expect(neem(niets, VORIGE)).to.deep.equal([[], []]);
  });

  it('neemt een proxy en een lijst uit een ander venster', () => {
    expect(neem(new Proxy([new Proxy({ ...LINK }, {})], {}))).to.deep.equal([[LINK], []]);
  });

  const { proxy: ingetrokken, revoke } = Proxy.revocable([], {});
  revoke();
  for (const [naam, rommel] of [
    ['een tekst', '/aanmelden'],
    ['een object', LINK],
    ['een belofte', Promise.resolve([LINK])],
    ['een Set', new Set([LINK])],
    ['een lijst knopen', document.querySelectorAll('a')],
    ['een functie', () => [LINK]],
    ['een ingetrokken proxy', ingetrokken],
    ['een proxy die gooit', new Proxy([LINK], { get: gooi })],
    ['een lijst van vier miljard gaten', Object.assign([], { length: 4_294_967_295 })],
    ['meer rijen dan er passen', Array.from({ length: HOOGSTE_AANTAL_RIJEN + 1 }, () => LINK)],
  ] as const) {
    it(`${naam}: de vorige lijst blijft, met één waarschuwing`, () => {
      expect(neem(rommel, VORIGE)).to.deep.equal([VORIGE, MELDING]);
    });
  }

  for (const [naam, rij] of [
    ['een gat', undefined],
    ['null', null],
    ['een getal', 3],
    ['een instantie', new (class { tekst = 'x'; url = '/x'; })()], // prettier-ignore
    ['een getter die gooit', { tekst: 'x', get url(): string { return gooi(); } }], // prettier-ignore
    ['een functie erbij', { ...LINK, opKlik: gooi }],
    ['een script als adres', { ...LINK, url: 'javascript:alert(1)' }],
    ['een adres dat geen tekst is', { ...LINK, url: new URL('https://voorbeeld.nl') }],
    ['een rij van honderd lagen', { ...LINK, meer: JSON.parse('['.repeat(100) + ']'.repeat(100)) as unknown }],
  ] as const) {
    it(`${naam}: die rij valt weg en de andere blijven, met één waarschuwing`, () => {
      expect(neem([LINK, rij, LINK], VORIGE)).to.deep.equal([[LINK, LINK], MELDING]);
    });
  }

  it('een adres dat de tweede keer een script is, is dat hier niet', () => {
    let keer = 0;
    const wisselend = { tekst: 'x', get url(): string { keer += 1; return keer > 1 ? 'javascript:alert(1)' : '/x'; } }; // prettier-ignore
    const wie = document.createElement('p');
    expect(neemLijst(wie, [wisselend], isVerwijzing, 'verwijzingen')).to.deep.equal([{ tekst: 'x', url: '/x' }]);
  });
});

describe('neemTeksten', () => {
  const kent = (sleutel: string): boolean => ['titel', 'groet'].includes(sleutel);
  function teksten(gegeven: unknown): [Record<string, string> | null, string[]] {
    const wie = document.createElement('zo-thuis-proef');
    let goed: ReadonlyMap<string, string> | null = null;
    const gevangen = vangWaarschuwingen(() => (goed = neemTeksten(wie, gegeven, kent)));
    return [goed && Object.fromEntries(goed), gevangen];
  }
  const melding = (code: string): string => `[zo-thuis] zo-thuis-proef: ${code} (teksten)`;

  it('neemt wat past, en zegt het van de rest één keer per code, zonder te zeggen wat er stond', () => {
    expect(teksten({ titel: 'T', groet: 3, geheim: 'x', ookGeheim: 'y' })).to.deep.equal([
      { titel: 'T' },
      [melding('tekst-ongeldig'), melding('tekst-onbekend')],
    ]);
  });

  it('`null` en `{}` zijn geen teksten, zonder melding', () => {
    for (const leeg of [null, undefined, {}]) expect(teksten(leeg)).to.deep.equal([{}, []]);
  });

  it('neemt ook een module met teksten, en een proxy', async () => {
    const adres: string = 'data:text/javascript,export const titel = "T";';
    const module: unknown = await import(adres);
    expect(teksten(module)).to.deep.equal([{ titel: 'T' }, []]);
    expect(teksten(new Proxy({ titel: 'T' }, {}))).to.deep.equal([{ titel: 'T' }, []]);
  });

  for (const [naam, rommel] of [
    ['een tekst', 'titel'],
    ['een lijst', ['titel']],
    ['een Map', new Map([['titel', 'T']])],
    ['een belofte', Promise.resolve({ titel: 'T' })],
    ['een functie als tekst', { titel: () => 'T' }],
    ['een getter die gooit', { get titel(): string { return gooi(); } }], // prettier-ignore
    ['een geërfde tekst', Object.create({ titel: 'T' })],
  ] as const) {
    it(`${naam}: niets, met één waarschuwing`, () => {
      expect(teksten(rommel)).to.deep.equal([null, [melding('tekst-ongeldig')]]);
    });
  }
});
