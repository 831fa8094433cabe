// Een link met alleen cijfers: maken op verzoek, en aanbieden wat er in het adres van de pagina staat. Nooit vanzelf, en alleen als de pagina dat wil.
import { expect, waitUntil } from '@open-wc/testing';
import type { Tariefwerkblad } from '../../../src/domein/tarief/index.js';
import { werkbladVan } from '../../../src/domein/tarief/lees-werkblad.js';
import { deelbaar, leesDeelbaar } from '../../../src/domein/uitwisseling/deelbaar.js';
import { maak, met, schaduw, tekst, tekstVan, vind, vindAlle, voorbeeldInvoer, type Calculator } from './hulp.js';

const TWEE = {
  ...werkbladVan({}),
  scenarios: [
    { ...voorbeeldInvoer(), naam: 'Gezinshuis Geheim' },
    { ...met(voorbeeldInvoer(), { '/plaatsen': 5 }), naam: 'Vijf plaatsen' },
  ],
  aanbiedingen: [{ naam: 'Stichting Verzonnen', tariefPerEtmaal: 171.5 }],
  notitie: 'Vertrouwelijke notitie',
} as Tariefwerkblad;

const FRAGMENT = deelbaar({ ...TWEE, aanbiedingen: [] });

function zetAdres(fragment: string): void {
  history.replaceState(null, '', location.href.split('#')[0] + fragment);
}

function knop(element: Calculator, naam: string): HTMLButtonElement | undefined {
  return vindAlle<HTMLButtonElement>(schaduw(element), 'button').find((kandidaat) => tekstVan(kandidaat) === naam);
}

async function klik(element: Calculator, naam: string): Promise<void> {
  await waitUntil(() => knop(element, naam), `de knop "${naam}" komt`, { timeout: 5000 });
  knop(element, naam)?.click();
  await element.updateComplete;
}

async function openKoppeling(element: Calculator): Promise<HTMLElement> {
  vind<HTMLDetailsElement>(schaduw(element), 'header details').open = true;
  await klik(element, tekst('uitvoer.koppeling'));
  return vind(schaduw(element), 'section[aria-labelledby="koppeling"]');
}

describe('een link met cijfers maken', () => {
  it('kan alleen als de pagina dat wil', async () => {
    const element = await maak();
    vind<HTMLDetailsElement>(schaduw(element), 'header details').open = true;
    await waitUntil(() => knop(element, tekst('uitvoer.memo')), 'het menu gaat open');
    expect(knop(element, tekst('uitvoer.koppeling'))).to.equal(undefined);
    element.deelbaar = true;
    await element.updateComplete;
    expect(knop(element, tekst('uitvoer.koppeling'))).not.to.equal(undefined);
    expect(element.hasAttribute('deelbaar')).to.equal(true);
  });

  it('heeft de cijfers achter het hekje, zonder namen, redenen, notitie en aanbiedingen', async () => {
    const element = await maak({ deelbaar: true, werkblad: TWEE });
    const vak = await openKoppeling(element);
    const adres = vindAlle(vak, '.adres span').map((deel) => deel.textContent ?? '');
    expect(adres).to.deep.equal([location.href.split('#')[0], `#t=${FRAGMENT}`]);
    expect(adres[1]).to.match(/^#t=[\d._e-]+$/);
    expect(tekstVan(vak)).to.contain(tekst('koppeling.nietAanbod'));
    const gelezen = leesDeelbaar(FRAGMENT);
    expect(gelezen.goed && gelezen.waarde.scenarios.length).to.equal(2);
  });

  it('neemt aanbiedingen alleen op verzoek mee, zonder naam', async () => {
    const element = await maak({ deelbaar: true, werkblad: TWEE });
    const vak = await openKoppeling(element);
    await klik(element, tekst('koppeling.metAanbod'));
    const fragment = vindAlle(vak, '.adres span')[1]?.textContent?.slice(3) ?? '';
    const gelezen = leesDeelbaar(fragment);
    expect(gelezen.goed && gelezen.waarde.aanbiedingen).to.deep.equal([{ naam: '1', tariefPerEtmaal: 171.5 }]);
    expect(tekstVan(vak)).to.contain(tekst('koppeling.nietNamen'));
  });

  it('kopieert, en zegt of dat lukte', async () => {
    const element = await maak({ deelbaar: true, werkblad: TWEE });
    const vak = await openKoppeling(element);
    const echt = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const gekopieerd: string[] = [];
    let weigert = false;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (wat: string) => {
          gekopieerd.push(wat);
          return weigert ? Promise.reject(new Error('mag niet')) : Promise.resolve();
        },
      },
    });
    try {
      await klik(element, tekst('koppeling.kopieer'));
      await waitUntil(() => tekstVan(vak).includes(tekst('koppeling.gekopieerd')), 'gekopieerd');
      expect(gekopieerd).to.deep.equal([`${location.href.split('#')[0] ?? ''}#t=${FRAGMENT}`]);
      weigert = true;
      await klik(element, tekst('koppeling.kopieer'));
      await waitUntil(() => tekstVan(vak).includes(tekst('koppeling.nietGekopieerd')), 'niet gekopieerd');
    } finally {
      if (echt) Object.defineProperty(navigator, 'clipboard', echt);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('raadt boven 8.000 tekens een bestand aan', async () => {
    const aanbiedingen = Array.from({ length: 100 }, (_, index) => ({
      naam: `Huis ${index}`,
      tariefPerEtmaal: 150.123456 + index,
      bouwstenen: Object.fromEntries(Array.from({ length: 10 }, (__, plek) => [plek + 1, 10.123456 + index])),
    }));
    const element = await maak({ deelbaar: true, werkblad: { ...TWEE, aanbiedingen } });
    const vak = await openKoppeling(element);
    await klik(element, tekst('koppeling.metAanbod'));
    expect(vindAlle(vak, '.adres')).to.deep.equal([]);
    expect(knop(element, tekst('koppeling.kopieer'))).to.equal(undefined);
    expect(tekstVan(vak)).to.match(/8\.000/);
    expect(vindAlle<HTMLButtonElement>(vak, 'button').map(tekstVan)).to.contain(tekst('actie.opslaan'));
  });
});

describe('een link met cijfers openen', () => {
  afterEach(() => zetAdres(''));

  it('biedt aan wat er in het adres staat, en verandert niets zolang niemand kiest', async () => {
    zetAdres(`#t=${FRAGMENT}`);
    const element = await maak({ deelbaar: true });
    const voor = element.werkblad;
    const gehoord: string[] = [];
    element.addEventListener('input', () => gehoord.push('input'));
    await waitUntil(() => knop(element, tekst('koppeling.open')), 'het aanbod komt', { timeout: 5000 });
    expect(element.werkblad).to.deep.equal(voor);
    await klik(element, tekst('koppeling.open'));
    const gelezen = leesDeelbaar(FRAGMENT);
    expect(element.werkblad).to.deep.equal(gelezen.goed && gelezen.waarde);
    expect(gehoord).to.deep.equal(['input']);
    expect(location.hash, 'het adres is van de pagina').to.equal(`#t=${FRAGMENT}`);
    expect(knop(element, tekst('koppeling.open'))).to.equal(undefined);
    await klik(element, tekst('actie.ongedaan'));
    expect(element.werkblad).to.deep.equal(voor);
  });

  it('zet eerst in een tabel wat er verandert, van nu naar straks, en wat er weggaat', async () => {
    const anders = met(voorbeeldInvoer(), { '/plaatsen': 5, '/inkomen/maandsalaris': 4300 });
    zetAdres(`#t=${deelbaar({ ...werkbladVan({}), scenarios: [anders] } as Tariefwerkblad)}`);
    const element = await maak({ deelbaar: true });
    await waitUntil(() => knop(element, tekst('koppeling.open')), 'het aanbod komt', { timeout: 5000 });
    const vak = vind(schaduw(element), '[aria-labelledby="gevonden"]');
    const rijen = new Map(
      vindAlle(vak, 'tbody tr').map((rij) => {
        const [naam = '', ...cellen] = vindAlle(rij, 'th, td').map(tekstVan);
        return [naam, cellen];
      }),
    );
    expect(rijen.get(tekst('veld.plaatsen'))).to.deep.equal(['4', '5', tekst('tabel.leeg')]);
    const [salaris] = [...rijen.keys()].filter((naam) => naam.endsWith(tekst('veld.maandsalaris')));
    expect(rijen.get(salaris ?? '')).to.deep.equal(['€ 4.100,00', '€ 4.300,00', tekst('tabel.leeg')]);
    expect(rijen.get(tekst('openen.deel.herkomst'))?.at(-1)).to.equal(tekst('openen.weg'));
    expect(tekstVan(vak)).to.contain(tekst('openen.dingen.meer', { aantal: String(rijen.size) }));
  });

  it('zegt dat er niets verandert als de cijfers gelijk zijn', async () => {
    const cijfers = leesDeelbaar(FRAGMENT);
    zetAdres(`#t=${FRAGMENT}`);
    const element = await maak({ deelbaar: true, werkblad: cijfers.goed ? cijfers.waarde : null });
    await waitUntil(() => knop(element, tekst('koppeling.open')), 'het aanbod komt', { timeout: 5000 });
    const vak = vind(schaduw(element), '[aria-labelledby="gevonden"]');
    expect(vindAlle(vak, 'table')).to.deep.equal([]);
    expect(tekstVan(vak)).to.contain(tekst('openen.niets'));
  });

  it('noemt een niveau zoals op het scherm als daar op dezelfde plek dezelfde cijfers staan, en anders bij zijn nummer', async () => {
    const niveaus = [
      { code: 'licht', plaatsen: 6, fte: null },
      { code: 'zwaar', plaatsen: 3, urenOndersteuning: 4 },
    ];
    const invoer = { ...voorbeeldInvoer(), zorgzwaarte: { gekozen: 'zwaar', niveaus } };
    const werkblad = {
      ...werkbladVan(invoer),
      aanbiedingen: [{ naam: 'Stichting Verzonnen', tariefPerEtmaal: 171.5, niveau: 'licht' }],
      verdeling: [{ code: 'zwaar', aantal: 2 }],
    } as Tariefwerkblad;
    const anders = structuredClone(werkblad) as Tariefwerkblad & {
      scenarios: [{ zorgzwaarte: { niveaus: { plaatsen: number }[] } }];
    };
    Object.assign(anders.scenarios[0].zorgzwaarte.niveaus[0] ?? {}, { plaatsen: 5 });
    zetAdres(`#t=${deelbaar(anders)}`);
    const element = await maak({ deelbaar: true, werkblad });
    await waitUntil(() => knop(element, tekst('koppeling.open')), 'het aanbod komt', { timeout: 5000 });
    const namen = vindAlle(vind(schaduw(element), '[aria-labelledby="gevonden"]'), 'tbody th').map(tekstVan);
    // `zwaar` is gelijk en staat er dus niet; het andere niveau is niet te herkennen.
    expect(namen).to.include.members([`1: ${tekst('veld.plaatsen')}`, `licht: ${tekst('veld.plaatsen')}`]);
    expect(namen.filter((naam) => /^(2|zwaar)\b/.test(naam))).to.deep.equal([]);
    await klik(element, tekst('koppeling.open'));
    const { scenarios, aanbiedingen, verdeling } = element.werkblad;
    expect(scenarios[0]?.zorgzwaarte).to.deep.equal({
      gekozen: 'zwaar',
      niveaus: [
        { code: '1', plaatsen: 5 },
        { code: 'zwaar', plaatsen: 3, urenOndersteuning: 4 },
      ],
    });
    expect([aanbiedingen?.[0]?.niveau, verdeling]).to.deep.equal(['1', [{ code: 'zwaar', aantal: 2 }]]);
  });

  it('opent ook een link van vroeger, en zegt dat niet te zien is of zij heel is', async () => {
    zetAdres(`#t=${['1', ...FRAGMENT.split('_').slice(2)].join('_')}`);
    const element = await maak({ deelbaar: true });
    await waitUntil(() => knop(element, tekst('koppeling.open')), 'het aanbod komt', { timeout: 5000 });
    expect(tekstVan(vind(schaduw(element), '[aria-labelledby="gevonden"]'))).to.contain(
      tekst('koppeling.zonderControle'),
    );
    await klik(element, tekst('koppeling.open'));
    const gelezen = leesDeelbaar(FRAGMENT);
    expect(element.werkblad).to.deep.equal(gelezen.goed && gelezen.waarde);
  });

  it('zegt bij een hele link van nu niet dat er iets na te kijken is', async () => {
    zetAdres(`#t=${FRAGMENT}`);
    const element = await maak({ deelbaar: true });
    await waitUntil(() => knop(element, tekst('koppeling.open')), 'het aanbod komt', { timeout: 5000 });
    expect(tekstVan(vind(schaduw(element), '[aria-labelledby="gevonden"]'))).not.to.contain(
      tekst('koppeling.zonderControle'),
    );
  });

  it('is weg te leggen', async () => {
    zetAdres(`#t=${FRAGMENT}`);
    const element = await maak({ deelbaar: true });
    const voor = element.werkblad;
    await klik(element, tekst('koppeling.nietOpenen'));
    expect(knop(element, tekst('koppeling.open'))).to.equal(undefined);
    expect(element.werkblad).to.deep.equal(voor);
  });

  it('ziet ook een link die later in het adres komt', async () => {
    const element = await maak({ deelbaar: true });
    location.hash = `#t=${FRAGMENT}`;
    await waitUntil(() => knop(element, tekst('koppeling.open')), 'het aanbod komt', { timeout: 5000 });
  });

  it('kijkt niet naar het adres als de pagina dat niet vroeg, bij een ander hekje, of als er niets te wijzigen is', async () => {
    for (const [fragment, eigenschappen] of [
      [`#t=${FRAGMENT}`, {}],
      [`#${FRAGMENT}`, { deelbaar: true }],
      ['#hoofdstuk', { deelbaar: true }],
      [`#t=${FRAGMENT}`, { deelbaar: true, readonly: true }],
    ] as const) {
      zetAdres(fragment);
      const element = await maak(eigenschappen);
      await element.updateComplete;
      expect(vindAlle(schaduw(element), '[aria-labelledby="gevonden"], [role="alert"]'), fragment).to.deep.equal([]);
    }
  });

  for (const [wat, fragment, sleutel] of [
    ['afgebroken', FRAGMENT.slice(0, 3), 'koppeling.nietHeel'],
    ['onderweg haar laatste stuk kwijt', FRAGMENT.slice(0, -20), 'koppeling.nietHeel'],
    ['met een punt erachter', `${FRAGMENT}.`, 'koppeling.nietHeel'],
    ['zonder berekening', '1_0_0_4', 'koppeling.onleesbaar'],
    ['met opmaak', '1_<img src=x onerror=alert(1)>', 'koppeling.onleesbaar'],
    ['een verzonnen lengte', '1_0_0_999999999', 'koppeling.onleesbaar'],
    ['een andere versie', '3_1_1', 'koppeling.andereVersie'],
    ['reusachtig', `1_${'9'.repeat(200_000)}`, 'koppeling.onleesbaar'],
  ] as const) {
    it(`weigert een link die ${wat} is met een reden, en er verandert niets`, async () => {
      zetAdres(`#t=${fragment}`);
      const element = await maak({ deelbaar: true });
      const voor = element.werkblad;
      await waitUntil(() => schaduw(element).querySelector('[role="alert"]'), 'de reden komt', { timeout: 5000 });
      expect(tekstVan(vind(schaduw(element), '[role="alert"]'))).to.contain(tekst(sleutel));
      expect(element.werkblad).to.deep.equal(voor);
      expect(vindAlle(schaduw(element), '.scherm img')).to.deep.equal([]);
      await klik(element, tekst('actie.sluiten'));
      expect(vindAlle(schaduw(element), '[role="alert"]')).to.deep.equal([]);
    });
  }
});
