// Wat een ontvanger van een tariefinvoer mag verwachten: dezelfde codes als het element, op dezelfde plek, en nooit een uitzondering.
import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { berekenTarief } from '../../src/domein/tarief/index.js';
import { TARIEVENSETTEN } from '../../src/domein/tarievensets/index.js';
import { JSON_SCHEMAS, leesTariefInvoer, tarievensetSchema } from '../../src/schema/index.js';

type Invoer = Record<string, unknown>;

const antwoord = await fetch(new URL('../voorbeelden/tarief.json', import.meta.url));
const voorbeelden = (await antwoord.json()) as readonly { readonly invoer: Invoer }[];

function eerste(): Invoer {
  return structuredClone(voorbeelden[0]?.invoer ?? {});
}

/** De eerste voorbeeldinvoer met op de plek `pad` een andere waarde. */
function metAnders(pad: string, waarde: unknown): Invoer {
  const invoer = eerste();
  const stappen = pad.split('/').slice(1);
  const laatste = stappen.pop() ?? '';
  let plek = invoer;
  for (const stap of stappen) plek = plek[stap] as Invoer;
  plek[laatste] = waarde;
  return invoer;
}

function fouten(json: unknown): string[] {
  const gelezen = leesTariefInvoer(json);
  return gelezen.goed ? [] : gelezen.fouten.map(({ pad, code }) => `${pad} ${code}`);
}

describe('leesTariefInvoer', () => {
  describe('goede invoer', () => {
    voorbeelden.forEach(({ invoer }, index) => {
      it(`leest voorbeeld ${index + 1} uit tekst en als waarde`, () => {
        expect(leesTariefInvoer(JSON.stringify(invoer))).to.deep.equal({ goed: true, waarde: invoer });
        expect(leesTariefInvoer(invoer)).to.deep.equal({ goed: true, waarde: invoer });
      });
    });

    it('geeft een kopie terug', () => {
      const invoer = eerste();
      const gelezen = leesTariefInvoer(invoer);
      expect(gelezen.goed && gelezen.waarde).not.to.equal(invoer);
    });

    it('laat onbekende sleutels staan, ook diep in de invoer', () => {
      const invoer = {
        ...eerste(),
        zaaknummer: 'Z-1',
        marge: { fractie: 0.03, methode: 'opslag', notitie: { door: 'zo' } },
      };
      expect(leesTariefInvoer(JSON.stringify(invoer))).to.deep.equal({ goed: true, waarde: invoer });
    });

    it('laat een vrij veld weg of leeg zijn', () => {
      const { naam: _naam, zorgzwaarte: _zorgzwaarte, ...zonder } = eerste();
      expect(fouten(zonder)).to.deep.equal([]);
      expect(
        fouten({ ...eerste(), naam: null, herkomst: { '/marge/fractie': null }, kostprijselementen: { '6': null } }),
      ).to.deep.equal([]);
    });

    it('bekijkt van een niveau dat niet gekozen is alleen het soort waarde', () => {
      const niveaus = [{ code: 'zwaar', factor: -1, plaatsen: 40 }];
      expect(fouten(metAnders('/zorgzwaarte', { gekozen: null, niveaus }))).to.deep.equal([]);
      expect(
        fouten(metAnders('/zorgzwaarte', { gekozen: null, niveaus: [{ code: 'zwaar', plaatsen: 'vier' }] })),
      ).to.deep.equal(['/zorgzwaarte/niveaus/0/plaatsen niet-eindig']);
    });
  });

  describe('dezelfde code als de rekenkern, op dezelfde plek', () => {
    const gevallen: [pad: string, waarde: unknown, verwacht: string][] = [
      ['/versie', 2, '/versie versie-onbekend'],
      ['/versie', null, '/versie veld-ontbreekt'],
      ['/plaatsen', 0, '/plaatsen plaatsen-buiten-bereik'],
      ['/plaatsen', '4', '/plaatsen plaatsen-buiten-bereik'],
      ['/plaatsen', null, '/plaatsen veld-ontbreekt'],
      ['/dagenPerJaar', 360, '/dagenPerJaar keuze-onbekend'],
      ['/rechtsvorm', 'zzp', '/rechtsvorm keuze-onbekend'],
      ['/inkomen', [], '/inkomen veld-ontbreekt'],
      ['/inkomen/wijze', 'winst', '/inkomen/wijze keuze-onbekend'],
      ['/inkomen/wijze', null, '/inkomen/wijze veld-ontbreekt'],
      ['/inkomen/maandsalaris', '4.100', '/inkomen/maandsalaris niet-eindig'],
      ['/inkomen/vakantietoeslag', 8, '/inkomen/vakantietoeslag fractie-buiten-bereik'],
      ['/inkomen/fte', 1, '/inkomen/fte fte-dubbel'],
      ['/gedragswetenschapper/uurtarief', Number.NaN, '/gedragswetenschapper/uurtarief niet-eindig'],
      ['/vervanging/dagtarief', -1, '/vervanging/dagtarief bedrag-negatief'],
      ['/verzorging/groepen', [], '/verzorging/groepen groepen-leeg'],
      ['/verzorging/groepen/0/leeftijdsgroep', '4-8', '/verzorging/groepen/0/leeftijdsgroep keuze-onbekend'],
      ['/overhead', { wijze: 'bedrag' }, '/overhead/bedragPerJaar veld-ontbreekt'],
      ['/gelieerdeOrganisatie', 5, '/gelieerdeOrganisatie veld-ontbreekt'],
      ['/leegstand/fractie', 1, '/leegstand/fractie fractie-buiten-bereik'],
      ['/marge/methode', 'omslag', '/marge/methode keuze-onbekend'],
      ['/kostprijselementen', { '10': 'a' }, '/kostprijselementen/10 keuze-onbekend'],
    ];
    for (const [pad, waarde, verwacht] of gevallen) {
      it(`${pad} = ${String(JSON.stringify(waarde))}: ${verwacht}`, () => {
        const invoer = metAnders(pad, waarde);
        expect(fouten(invoer)).to.deep.equal([verwacht]);
        expect(berekenTarief(invoer).meldingen.map((melding) => `${melding.pad} ${melding.code}`)).to.include(verwacht);
      });
    }

    it('noemt elke fout, ook van velden die ontbreken', () => {
      expect(fouten({ versie: 1 })).to.deep.equal(
        berekenTarief({ versie: 1 }).meldingen.map(({ pad, code }) => `${pad} ${code}`),
      );
    });

    it('houdt een waarschuwing niet tegen', () => {
      const invoer = { ...eerste(), plaatsen: 9, herkomst: { '/marge/fractie': { status: 'eigen' } } };
      expect(fouten(invoer)).to.deep.equal([]);
    });
  });

  describe('teksten en bronnen, waar de som niet naar kijkt', () => {
    const bron = (velden: object) => ({
      ...eerste(),
      herkomst: { '/marge/fractie': { status: 'eigen', reden: 'afspraak', ...velden } },
    });
    const pad = '/herkomst/~1marge~1fractie';

    it('staat 2000 tekens toe, geteld zoals een lezer telt', () => {
      expect(fouten({ ...eerste(), naam: '🏠'.repeat(2000) })).to.deep.equal([]);
      expect(fouten({ ...eerste(), naam: '🏠'.repeat(2001) })).to.deep.equal(['/naam tekst-te-lang']);
      expect(fouten(bron({ reden: 'x'.repeat(2001) }))).to.deep.equal([`${pad}/reden tekst-te-lang`]);
    });

    it('neemt voor een webadres alleen http en https', () => {
      expect(fouten(bron({ url: 'https://www.noordwijk.nl/' }))).to.deep.equal([]);
      for (const url of ['javascript:alert(1)', 'data:text/html,x', 'noordwijk.nl', '']) {
        expect(fouten(bron({ url })), url).to.deep.equal([`${pad}/url url-ongeldig`]);
      }
    });

    it('neemt een dag, een maand of een jaar als datum', () => {
      for (const datum of ['2026-01-01', '2021-07', '2024', null]) expect(fouten(bron({ datum }))).to.deep.equal([]);
      expect(fouten(bron({ datum: '1 januari' }))).to.deep.equal([`${pad}/datum datum-ongeldig`]);
    });

    it('weigert tekst die geen tekst is', () => {
      expect(fouten({ ...eerste(), naam: { html: '<b>' } })).to.deep.equal(['/naam geen-tekst']);
    });

    it('weigert een onbekende status', () => {
      expect(fouten(bron({ status: 'zeker' }))).to.deep.equal([`${pad}/status keuze-onbekend`]);
    });
  });

  describe('vijandige invoer', () => {
    it('gooit niet, wat er ook binnenkomt', () => {
      const kring: Invoer = {};
      kring['kring'] = kring;
      const valstrik = {
        get versie() {
          throw new Error('lees mij niet');
        },
      };
      for (const waarde of [
        undefined,
        null,
        1,
        true,
        [],
        () => 1,
        Symbol('x'),
        10n,
        kring,
        valstrik,
        new Date(Number.NaN),
      ]) {
        expect(fouten(waarde), typeof waarde).not.to.be.empty;
      }
    });

    it('noemt tekst die geen JSON is of te groot is', () => {
      expect(fouten('{')).to.deep.equal([' json-ongeldig']);
      expect(fouten('')).to.deep.equal([' json-ongeldig']);
      expect(fouten(`"${'x'.repeat(2_000_000)}"`)).to.deep.equal([' json-te-groot']);
    });

    it('neemt geen prototypesleutels over', () => {
      const tekst = JSON.stringify(eerste()).replace(
        '{',
        '{"__proto__":{"besmet":1},"constructor":{"prototype":{"besmet":1}},',
      );
      const gelezen = leesTariefInvoer(tekst);
      expect(gelezen).to.deep.equal({ goed: true, waarde: eerste() });
      expect(({} as Invoer)['besmet']).to.equal(undefined);
    });
  });
});

describe('tarievensetSchema', () => {
  for (const [naam, set] of Object.entries(TARIEVENSETTEN)) {
    it(`past op de set ${naam}`, () => {
      const uitkomst = tarievensetSchema.safeParse(set);
      expect(uitkomst.success, JSON.stringify(uitkomst.error?.issues)).to.equal(true);
    });
  }
});

describe('JSON_SCHEMAS', () => {
  it('laat zich als JSON Schema schrijven, met de grenzen erin', () => {
    expect(Object.keys(JSON_SCHEMAS)).to.deep.equal([
      'tarief-invoer',
      'tarief-werkblad',
      'tarievenset',
      'dossier',
      'steunfiguur-form',
      'netwerk-kaart',
      'zo-thuis-ladder',
    ]);
    const schemas = Object.values(JSON_SCHEMAS).map((schema) => z.toJSONSchema(schema));
    expect(schemas.every(({ type }) => type === 'object')).to.equal(true);
    expect(schemas[0]?.properties?.['plaatsen']).to.include({ type: 'integer', minimum: 1, maximum: 12 });
  });
});
