// De begincijfers: een naam, een adres of een eigen set. Een set die niet deugt laat de cijfers staan en zegt dat.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { voorbeeld } from '../../../src/domein/tarievensets/voorbeeld.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import { alleTekst, drukKlaar, maak, metWaarschuwingen, tekst, typ, veld, type Calculator } from './hulp.js';

const EIGEN = {
  ...voorbeeld,
  naam: 'Regio De Vallei',
  datum: '2026-02-03',
  cijfers: {
    ...voorbeeld.cijfers,
    '/inkomen/maandsalaris': { waarde: 4000, herkomst: { status: 'secundair', bron: 'Inkoopdocument' } },
  },
};

const echteFetch = globalThis.fetch;
const echteWaarschuwing = console.warn;
let gevraagd: string[];
let gewaarschuwd: string[];

/** Geeft in plaats van het netwerk dit antwoord, en onthoudt wat er gevraagd is. */
function antwoord(geef: (adres: string) => Response | Promise<Response>): void {
  globalThis.fetch = async (adres) => {
    gevraagd.push(new URL(adres instanceof Request ? adres.url : adres, document.baseURI).href);
    return geef(gevraagd.at(-1) ?? '');
  };
}

describe('tarievenset', () => {
  beforeEach(() => {
    gevraagd = [];
    gewaarschuwd = [];
    antwoord(() => new Response('', { status: 404 }));
    console.warn = (...delen: unknown[]) => void gewaarschuwd.push(delen.join(' '));
  });
  afterEach(() => {
    globalThis.fetch = echteFetch;
    console.warn = echteWaarschuwing;
  });

  it('voorbeeld en leeg vragen niets op', async () => {
    const element = await fixture<Calculator>(
      html`<gezinshuis-tarief-calculator tarievenset="leeg"></gezinshuis-tarief-calculator>`,
    );
    expect(element.tarievenset).to.equal('leeg');
    expect(element.resultaat.tariefPerEtmaal).to.equal(null);
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('');
    expect(alleTekst(element)).not.to.match(/NaN|undefined|null/);
    element.tarievenset = 'voorbeeld';
    await element.updateComplete;
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
    expect([gevraagd, gewaarschuwd]).to.deep.equal([[], []]);
  });

  it('een eigen set is van ons zodra zij gezet is: wie haar daarna wijzigt verandert niets, ook niet als alles opnieuw begint', async () => {
    const gegeven = structuredClone(EIGEN);
    const element = await maak({ tarievenset: gegeven });
    const begin = element.value;
    expect(begin.inkomen).to.include({ maandsalaris: 4000 });
    gegeven.cijfers['/inkomen/maandsalaris'].waarde = 1;
    Reflect.set(gegeven, 'cijfers', null);
    Reflect.set(element.tarievenset as object, 'cijfers', null);
    for (const leeg of [null, {}]) {
      Reflect.set(element, 'value', leeg);
      await element.updateComplete;
      expect(element.value).to.deep.equal(begin);
    }
    expect(gewaarschuwd).to.deep.equal([]);
  });

  it('leeg begint zonder fout op het scherm', async () => {
    const element = await maak({ tarievenset: 'leeg' });
    expect(element.shadowRoot?.querySelectorAll('[aria-invalid="true"]')).to.have.length(0);
  });

  it('een eigen set als object geeft cijfers, naam, datum en bron', async () => {
    const element = await maak({ tarievenset: EIGEN });
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 4000 });
    expect(element.value.tarievenset).to.deep.equal({ naam: 'Regio De Vallei', datum: '2026-02-03' });
    await drukKlaar(element);
    expect(alleTekst(element))
      .to.contain('Inkoopdocument')
      .and.to.contain('Regio De Vallei')
      .and.to.contain('3 februari 2026');
  });

  it('wat de bezoeker al wijzigde blijft bij een andere set', async () => {
    const element = await maak();
    await typ(element, '/inkomen/maandsalaris', '4.321,50');
    element.tarievenset = EIGEN as Calculator['tarievenset'];
    await element.updateComplete;
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('4.321,50');
  });

  it('een halve waarde van de pagina wordt met de set aangevuld, in welke volgorde ze ook komen', async () => {
    const half = { versie: 1, plaatsen: 3 };
    const eerstSet = await maak({ tarievenset: EIGEN, value: half });
    const eerstWaarde = await maak({ value: half, tarievenset: EIGEN });
    expect(eerstWaarde.value).to.deep.equal(eerstSet.value);
    expect(eerstSet.value.inkomen).to.deep.include({ maandsalaris: 4000 });
    expect(eerstSet.value.verzorging.groepen[0]).to.deep.include({ aantal: 3 });
  });

  for (const [naam, kwaad] of [
    ['een getal', 3],
    ['een lijst', []],
    ['een leeg object', {}],
    ['een onbekende versie', { ...EIGEN, versie: 2 }],
    ['cijfers met rommel', { ...EIGEN, cijfers: { '/plaatsen': 'x' } }],
    ['een onbekende naam', 'bestaat-niet'],
    ['een sleutel van een prototype', 'constructor'],
    ['een lege naam', ''],
    ['een object met een getter die gooit', { get versie(): number { throw new Error('nee'); } }], // prettier-ignore
  ] as const) {
    it(`${naam}: één waarschuwing, en de cijfers blijven`, async () => {
      const element = await maak();
      const voor = element.value;
      const gevangen = await metWaarschuwingen(element, () => {
        Reflect.set(element, 'tarievenset', kwaad);
        Reflect.set(element, 'tarievenset', kwaad);
      });
      expect(gevangen).to.have.length(1);
      expect(gevangen[0]).to.match(/^\[zo-thuis\] gezinshuis-tarief-calculator: [a-z]+(-[a-z]+)+ \(tarievenset\)/);
      expect(element.value).to.deep.equal(voor);
      expect(element.tarievenset).to.equal('voorbeeld');
      expect(gevraagd).to.deep.equal([]);
    });
  }

  it('een eigen set met een vreemd pad vervuilt niets', async () => {
    const element = await maak();
    vangWaarschuwingen(() => {
      element.tarievenset = {
        ...EIGEN,
        cijfers: {
          ...EIGEN.cijfers,
          '/__proto__/vervuild': { waarde: 1 },
          '/constructor/prototype/vervuild': { waarde: 1 },
        },
      } as Calculator['tarievenset'];
    });
    await element.updateComplete;
    expect(Reflect.get({}, 'vervuild')).to.equal(undefined);
    expect(alleTekst(element)).not.to.contain('NaN');
  });

  describe('op een adres', () => {
    const MISLUKT = tekst('tarievenset.mislukt');

    it('wordt opgehaald vanaf het adres van de pagina', async () => {
      let klaar: (geantwoord: Response) => void = () => undefined;
      antwoord(() => new Promise((geef) => (klaar = geef)));
      const element = await maak({ tarievenset: '/sets/regio.json' });
      expect(gevraagd).to.deep.equal([new URL('/sets/regio.json', document.baseURI).href]);
      klaar(new Response(JSON.stringify(EIGEN)));
      await waitUntil(() => element.value.tarievenset?.naam === 'Regio De Vallei');
      await element.updateComplete;
      expect(element.tarievenset).to.equal('/sets/regio.json');
    });

    for (const [naam, geef] of [
      ['404', () => new Response('weg', { status: 404 })],
      ['geen JSON', () => new Response('<html>')],
      ['iets anders', () => new Response('{"a":1}')],
      ['prototypesleutels', () => new Response('{"__proto__":{"versie":1,"naam":"x"}}')],
      ['een te groot bestand', () => new Response(`"${'x'.repeat(1_000_001)}"`)],
      ['geen netwerk', () => Promise.reject(new TypeError('geen netwerk'))],
    ] as const) {
      it(`${naam}: een bericht op het scherm, de cijfers blijven, één waarschuwing`, async () => {
        antwoord(geef);
        const element = await maak();
        const voor = element.value;
        element.tarievenset = '/sets/regio.json';
        // Een miljoen tekens lezen duurt op een drukke machine wel eens langer dan de gewone seconde.
        await waitUntil(() => alleTekst(element).includes(MISLUKT), 'het bericht komt niet', { timeout: 10_000 });
        expect(element.value).to.deep.equal(voor);
        expect(gewaarschuwd).to.have.length(1);
        expect(gewaarschuwd[0]).to.match(/^\[zo-thuis\] gezinshuis-tarief-calculator: tarievenset-/);
        expect(element.shadowRoot?.querySelector('[role="status"]')).not.to.equal(null);
      });
    }

    it('een adres dat geen adres is breekt niets', async () => {
      const element = await maak({ tarievenset: 'http://[/' });
      await waitUntil(() => alleTekst(element).includes(MISLUKT), 'het bericht komt niet');
      expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
    });

    it('het laatste adres wint, ook als het eerste later antwoordt', async () => {
      const geven = new Map<string, (geantwoord: Response) => void>();
      antwoord((adres) => new Promise((geef) => geven.set(adres.split('/').at(-1) ?? '', geef)));
      const element = await maak({ tarievenset: '/traag.json' });
      element.tarievenset = '/snel.json';
      geven.get('snel.json')?.(new Response(JSON.stringify({ ...EIGEN, naam: 'Snel' })));
      await waitUntil(() => element.value.tarievenset?.naam === 'Snel');
      geven.get('traag.json')?.(new Response(JSON.stringify({ ...EIGEN, naam: 'Traag' })));
      await aTimeout(0);
      expect(element.value.tarievenset?.naam).to.equal('Snel');
    });

    it('wat de bezoeker tijdens het laden wijzigt blijft staan', async () => {
      let klaar: (geantwoord: Response) => void = () => undefined;
      antwoord(() => new Promise((geef) => (klaar = geef)));
      const element = await maak({ tarievenset: '/sets/regio.json' });
      await typ(element, '/inkomen/maandsalaris', '4.321,50');
      klaar(new Response(JSON.stringify(EIGEN)));
      await aTimeout(0);
      expect(element.value.inkomen).to.deep.include({ maandsalaris: 4321.5 });
    });
  });
});
