// De eigenschap `werkblad`: alle scenario's bij elkaar. `value` is het scenario dat in beeld is; hetzelfde terugzetten doet niets.
import { expect, fixture, html } from '@open-wc/testing';
import type { Tariefwerkblad } from '../../../src/domein/tarief/index.js';
import { leesWerkblad, werkbladVan } from '../../../src/domein/tarief/lees-werkblad.js';
import {
  maak,
  met,
  metWaarschuwingen,
  openBestand,
  slaOp,
  typ,
  veld,
  voorbeeldInvoer,
  type Calculator,
} from './hulp.js';

/** Wat een bezoeker bij de niveaus en de indexcijfers invult. */
const ERBIJ = {
  indexcijfers: [
    { jaar: 2027, reeks: 'ova', stand: 'voorlopig', waarde: 0.031, status: 'secundair', bron: 'brief (verzonnen)' },
  ],
  verdeling: [{ code: null, aantal: 3 }],
  producten: [{ code: null, product: '44A08' }],
  samen: { contract: 'gemiddeld', product: '44A04' },
} as const;

const TWEE = {
  ...werkbladVan({}),
  scenarios: [
    { ...voorbeeldInvoer(), naam: 'Nu' },
    { ...met(voorbeeldInvoer(), { '/plaatsen': 5 }), naam: 'Vijf plaatsen' },
  ],
} as Tariefwerkblad;

/** Alles wat het element meldt terwijl er iets gebeurt. */
function luister(element: Calculator): string[] {
  const gehoord: string[] = [];
  for (const naam of ['input', 'change', 'tarief-berekend']) element.addEventListener(naam, () => gehoord.push(naam));
  return gehoord;
}

describe('werkblad', () => {
  it('is zonder meer een werkblad van één, met de waarde', async () => {
    const element = await maak();
    const { scenarios, actief, aanbiedingen, notitie } = element.werkblad;
    expect(scenarios).to.deep.equal([element.value]);
    expect({ actief, aanbiedingen, notitie }).to.deep.equal({ actief: 0, aanbiedingen: [], notitie: '' });
  });

  it('zetten geeft alle scenario’s, en `value` is dat op `actief`', async () => {
    const element = await maak({ werkblad: { ...TWEE, actief: 1 } });
    expect(element.value.naam).to.equal('Vijf plaatsen');
    expect(element.resultaat.tariefPerEtmaal).to.be.a('number');
    expect(element.werkblad).to.deep.equal({ ...TWEE, actief: 1 });
  });

  it('geeft een kopie', async () => {
    const element = await maak({ werkblad: TWEE });
    const gelezen = element.werkblad as unknown as { scenarios: { naam: string }[] };
    if (gelezen.scenarios[0]) gelezen.scenarios[0].naam = 'van een ander';
    expect(element.value.naam).to.equal('Nu');
  });

  it('`value` zetten vervangt alleen het scenario in beeld', async () => {
    const element = await maak({ werkblad: TWEE });
    element.value = { ...voorbeeldInvoer(), naam: 'Anders' };
    expect(element.werkblad.scenarios.map(({ naam }) => naam)).to.deep.equal(['Anders', 'Vijf plaatsen']);
  });

  it('hetzelfde terugschrijven laat half getypte tekst en ongedaan maken staan, zonder gebeurtenis', async () => {
    const element = await maak({ werkblad: TWEE });
    await typ(element, '/inkomen/maandsalaris', '4.200');
    await typ(element, '/huisvesting/bedragPerJaar', '24.0x');
    const gehoord = luister(element);
    const { werkblad, value } = element;
    element.werkblad = werkblad;
    element.value = value;
    await element.updateComplete;
    expect(gehoord).to.deep.equal([]);
    expect((await veld(element, '/huisvesting/bedragPerJaar')).value).to.equal('24.0x');
    expect(element.shadowRoot?.querySelector('[data-actie="ongedaan"]')).not.to.equal(null);
  });

  it('één invoer wordt een werkblad van één', async () => {
    const element = await maak({ werkblad: { ...voorbeeldInvoer(), naam: 'Eén' } });
    expect(element.werkblad.scenarios.map(({ naam }) => naam)).to.deep.equal(['Eén']);
  });

  for (const leeg of [null, {}]) {
    it(`${JSON.stringify(leeg)} begint opnieuw`, async () => {
      const element = await maak();
      const begin = element.werkblad;
      element.werkblad = TWEE;
      element.werkblad = leeg as Tariefwerkblad | null;
      expect(element.werkblad).to.deep.equal(begin);
    });
  }

  it('wat geen werkblad is verandert niets, en geeft één waarschuwing met code en sleutel', async () => {
    const kring: Record<string, unknown> = { ...TWEE };
    kring['zelf'] = kring;
    const vreemd: readonly unknown[] = [
      new Map(),
      Promise.resolve(TWEE),
      [],
      'geen json',
      { soort: 'dossier', versie: 1 },
      { ...TWEE, versie: 2 },
      { ...TWEE, scenarios: [] },
      { ...TWEE, scenarios: Array.from({ length: 5 }, () => voorbeeldInvoer()) },
      { ...TWEE, actief: 2 },
      { ...TWEE, aanbiedingen: [{ naam: 'A' }] },
      { ...TWEE, indexcijfers: [{ jaar: 2027, reeks: 'ova' }] },
      { ...TWEE, verdeling: 'veel' },
      kring,
    ];
    for (const waarde of vreemd) {
      const element = await maak({ werkblad: TWEE });
      const gezegd = await metWaarschuwingen(element, () => {
        element.werkblad = waarde as Tariefwerkblad;
        element.werkblad = waarde as Tariefwerkblad;
      });
      expect(gezegd.length, String(waarde)).to.equal(1);
      expect(gezegd[0]).to.contain('werkblad');
      expect(element.werkblad).to.deep.equal(TWEE);
    }
  });
});

describe('werkblad in een formulier', () => {
  async function inFormulier(): Promise<{ formulier: HTMLFormElement; element: Calculator }> {
    const formulier = await fixture<HTMLFormElement>(
      html`<form><gezinshuis-tarief-calculator name="tarief"></gezinshuis-tarief-calculator></form>`,
    );
    return { formulier, element: formulier.firstElementChild as Calculator };
  }

  it('gaat pas mee bij meer dan één scenario, een aanbieding of wat er bij de niveaus en indexcijfers staat', async () => {
    const { formulier, element } = await inFormulier();
    expect([...new FormData(formulier).keys()]).to.deep.equal(['tarief']);
    element.werkblad = TWEE;
    const velden = new FormData(formulier);
    expect([...velden.keys()]).to.deep.equal(['tarief', 'tarief.werkblad']);
    expect(JSON.parse(String(velden.get('tarief')))).to.deep.equal(element.value);
    expect(JSON.parse(String(velden.get('tarief.werkblad')))).to.deep.equal(element.werkblad);
    element.werkblad = {
      ...werkbladVan({ ...voorbeeldInvoer(), naam: 'Nu' }),
      aanbiedingen: [{ naam: 'Huis A (verzonnen)', tariefPerEtmaal: 170 }],
    } as Tariefwerkblad;
    expect([...new FormData(formulier).keys()]).to.deep.equal(['tarief', 'tarief.werkblad']);
    element.werkblad = werkbladVan({ ...voorbeeldInvoer(), naam: 'Nu' }) as Tariefwerkblad;
    expect([...new FormData(formulier).keys()]).to.deep.equal(['tarief']);
    element.werkblad = { ...element.werkblad, verdeling: [{ code: null, aantal: 4 }] };
    expect([...new FormData(formulier).keys()]).to.deep.equal(['tarief', 'tarief.werkblad']);
  });

  for (const [naam, deel] of Object.entries({
    ...ERBIJ,
    notitie: 'Voor de raad',
    bandbreedtes: [{ pad: '/inkomen/maandsalaris', laag: 3900, hoog: 4600 }],
    indexering: { van: 2026, naar: 2027, methode: 'verschil' },
    aanbiedingen: [{ naam: 'Huis A (verzonnen)', tariefPerEtmaal: 170 }],
    vanOns: { later: 1 },
  }))
    it(`gaat mee als er alleen ${naam} bij staat, en wordt zo bewaard`, async () => {
      const { formulier, element } = await inFormulier();
      const werkblad = { ...werkbladVan(voorbeeldInvoer()), [naam]: deel };
      element.werkblad = werkblad as Tariefwerkblad;
      const velden = new FormData(formulier);
      expect([...velden.keys()]).to.deep.equal(['tarief', 'tarief.werkblad']);
      expect(JSON.parse(String(velden.get('tarief.werkblad')))).to.deep.equal(werkblad);
      const [bestand] = await slaOp(element);
      expect(JSON.parse((await bestand?.blob.text()) ?? '')).to.deep.equal(werkblad);
    });

  it('volgt een andere naam', async () => {
    const { formulier, element } = await inFormulier();
    element.werkblad = TWEE;
    element.name = 'anders';
    expect([...new FormData(formulier).keys()]).to.deep.equal(['anders', 'anders.werkblad']);
    element.removeAttribute('name');
    expect([...new FormData(formulier).keys()]).to.deep.equal([]);
  });

  it('terugzetten geeft het eerste werkblad van de pagina', async () => {
    const { formulier, element } = await inFormulier();
    element.werkblad = TWEE;
    await typ(element, '/inkomen/maandsalaris', '5.000');
    formulier.reset();
    expect(element.werkblad).to.deep.equal(TWEE);
  });

  it('wat de browser bewaarde geeft ook de niveaus en de indexcijfers terug', async () => {
    const element = await maak({ werkblad: { ...TWEE, ...ERBIJ } });
    const terug = await maak();
    const staat = JSON.stringify({ werkblad: element.werkblad, getypt: [] });
    (terug as unknown as { formStateRestoreCallback: (staat: unknown) => void }).formStateRestoreCallback(staat);
    expect(terug.werkblad).to.deep.equal({ ...TWEE, ...ERBIJ });
  });

  it('wat de browser bewaarde geeft elk scenario terug, ook wat half getypt was', async () => {
    const element = await maak({ werkblad: TWEE });
    await typ(element, '/huisvesting/bedragPerJaar', '24.0x');
    const { internals } = element as unknown as { internals: ElementInternals };
    let staat: unknown;
    const echt = internals.setFormValue.bind(internals);
    internals.setFormValue = (waarde, bewaard) => {
      staat = bewaard;
      echt(waarde, bewaard);
    };
    await typ(element, '/inkomen/maandsalaris', '4.200');
    const terug = await maak();
    (terug as unknown as { formStateRestoreCallback: (staat: unknown) => void }).formStateRestoreCallback(staat);
    await terug.updateComplete;
    expect(terug.werkblad).to.deep.equal(element.werkblad);
    expect((await veld(terug, '/huisvesting/bedragPerJaar')).value).to.equal('24.0x');
  });
});

describe('een bestand met een werkblad', () => {
  it('heeft ook wat bij de niveaus en de indexcijfers staat, en onbekende sleutels', async () => {
    const element = await maak();
    const bestand = { ...TWEE, ...ERBIJ, vanOns: { later: 1 } };
    await openBestand(element, JSON.stringify(bestand));
    expect(element.werkblad).to.deep.equal(bestand);
    expect(leesWerkblad(JSON.stringify(element.werkblad))).to.deep.equal({ goed: true, waarde: bestand });
  });

  it('opent met al zijn scenario’s, in één stap terug te draaien', async () => {
    const element = await maak();
    const voor = element.werkblad;
    await openBestand(element, JSON.stringify({ ...TWEE, actief: 1, notitie: 'Voor de raad' }));
    expect(element.werkblad).to.deep.equal({ ...TWEE, actief: 1, notitie: 'Voor de raad' });
    element.shadowRoot?.querySelector<HTMLElement>('[data-actie="ongedaan"]')?.click();
    expect(element.werkblad).to.deep.equal(voor);
  });
});
