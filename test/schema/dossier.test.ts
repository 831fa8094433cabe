// Het zod-schema van het dossier: dezelfde uitkomst, codes en plekken als de keuring in src/domein/dossier, en dezelfde waarde terug.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {
  dossierVorm,
  leesDossier,
  leesLadder,
  leesNetwerk,
  leesSteunfiguren,
  netwerkVorm,
  steunfigurenVorm,
} from '../../src/domein/dossier/index.js';
import { keur, maakGelijk, type Vorm } from '../../src/domein/dossier/vorm.js';
import { dossierSchema, ladderSchema, netwerkSchema, steunfigurenSchema } from '../../src/schema/index.js';
import { GEVALLEN, OPSOMMINGEN, VOLLEDIG } from './dossier-gevallen.mjs';
import { willekeurigDossier, ZAAD } from './dossier-willekeurig.mjs';

const antwoord = await fetch(new URL('../voorbeelden/dossier.json', import.meta.url));
const voorbeeld = (await antwoord.json()) as Record<string, unknown>;

function volgensZod(schema: z.ZodMiniType, document: unknown): string[] {
  const uitkomst = schema.safeParse(document);
  return (uitkomst.error?.issues ?? []).map(
    ({ path, message }) => `${path.map((stap) => `/${String(stap)}`).join('')} ${message}`,
  );
}

/** De keuring kent alleen codes uit een lijst; dat het bij `versie` om de versie gaat zegt de lezer. */
function volgensKeur(vorm: Vorm, document: unknown): string[] {
  return keur(vorm, document).map(
    ({ pad, code }) => `${pad} ${pad === '/versie' && code === 'keuze-onbekend' ? 'versie-onbekend' : code}`,
  );
}

/** Elke plek met een lijst codes, zoals `/personen/0/ring`. */
function plekkenMetCodes(vorm: Vorm, pad = ''): string[] {
  if (vorm.soort === 'code') return [pad];
  if (vorm.soort === 'lijst') return plekkenMetCodes(vorm.van as Vorm, `${pad}/0`);
  if (vorm.soort !== 'object') return [];
  return Object.entries(vorm.velden).flatMap(([naam, deel]) => plekkenMetCodes(deel as Vorm, `${pad}/${naam}`));
}

describe('dossierSchema', () => {
  describe('de tabel', () => {
    for (const { naam, document, fouten } of GEVALLEN) {
      it(`${naam}: ${fouten.length === 0 ? 'past' : 'past niet'}`, () => {
        expect(volgensKeur(dossierVorm, document)).to.deep.equal(fouten);
        expect(volgensZod(dossierSchema, document)).to.deep.equal(fouten);
      });
    }

    it('heeft elke lijst codes van de vorm', () => {
      // Een moment en de gewenste plek hebben dezelfde vorm als de personen en de huidige plek.
      const dubbel = /^\/momenten\/0\/(personen|banden)|^\/ladder\/gewenst\/(?!trede)|^\/versie$/;
      const plekken = plekkenMetCodes(dossierVorm).filter((pad) => !dubbel.test(pad));
      expect(OPSOMMINGEN.map(([pad]) => pad)).to.have.members(plekken);
    });

    it('heeft elk veld van de vorm ingevuld', () => {
      const leeg = (vorm: Vorm, waarde: unknown, pad: string): string[] => {
        if (waarde === undefined) return [pad];
        if (vorm.soort === 'lijst') return leeg(vorm.van as Vorm, (waarde as unknown[])[0], `${pad}/0`);
        if (vorm.soort !== 'object') return [];
        return Object.entries(vorm.velden).flatMap(([naam, deel]) =>
          leeg(deel as Vorm, (waarde as Record<string, unknown>)[naam], `${pad}/${naam}`),
        );
      };
      const dubbel = /^\/momenten\/0\/(personen|banden)\/0|^\/ladder\/gewenst\//;
      expect(leeg(dossierVorm, VOLLEDIG, '').filter((pad) => !dubbel.test(pad))).to.deep.equal([]);
    });
  });

  it('neemt het voorbeeld van het contract aan en laat het zoals het is', () => {
    expect(dossierSchema.parse(voorbeeld)).to.deep.equal(voorbeeld);
  });

  it('geeft dezelfde waarde als leesDossier, ook met lege teksten', () => {
    const document = { ...VOLLEDIG, momenten: ' ', ladder: { huidig: '', plan: null, wegTerug: ' ', eigen: '' } };
    const gelezen = leesDossier(document);
    expect(gelezen).to.deep.equal({
      goed: true,
      waarde: { ...document, momenten: null, ladder: { huidig: null, plan: null, wegTerug: ' ', eigen: '' } },
    });
    expect(dossierSchema.parse(document)).to.deep.equal(gelezen.goed && gelezen.waarde);
  });

  it('laat zijn invoer heel', () => {
    const document = { ...structuredClone(VOLLEDIG), momenten: ' ' };
    const kopie = structuredClone(document);
    dossierSchema.parse(document);
    expect(document).to.deep.equal(kopie);
  });

  it('telt een veld met `undefined` als afwezig, net als de keuring', () => {
    expect(volgensZod(dossierSchema, { ...VOLLEDIG, regels: undefined })).to.deep.equal([]);
    expect(volgensZod(dossierSchema, { ...VOLLEDIG, versie: undefined })).to.deep.equal(['/versie veld-ontbreekt']);
  });

  it(`geeft van willekeurige dossiers dezelfde fouten en dezelfde waarde als de keuring (zaad ${String(ZAAD)})`, () => {
    const telling = { goed: 0, fout: 0 };
    const eigenschap = fc.property(willekeurigDossier(voorbeeld), (document) => {
      const fouten = volgensKeur(dossierVorm, document);
      const uitkomst = dossierSchema.safeParse(document);
      expect(volgensZod(dossierSchema, document)).to.deep.equal(fouten);
      if (uitkomst.success) expect(uitkomst.data).to.deep.equal(maakGelijk(dossierVorm, document));
      telling[uitkomst.success ? 'goed' : 'fout'] += 1;
    });
    fc.assert(eigenschap, { seed: ZAAD, numRuns: 400 });
    // Een reeks met alleen goede of alleen foute dossiers zou niets bewijzen.
    const tiende = (telling.goed + telling.fout) / 10;
    expect(telling.goed).to.be.above(tiende);
    expect(telling.fout).to.be.above(tiende);
  });
});

describe('steunfigurenSchema', () => {
  const { personen, doorvragen, toestemming } = VOLLEDIG;
  const gevallen: [naam: string, document: unknown, fouten: string[]][] = [
    ['alles', { personen, doorvragen, toestemming }, []],
    ['niets ingevuld', {}, []],
    ['onbekende sleutels naast die van ons', { versie: 1, personen: null, zaaknummer: 'Z-1' }, []],
    ['een lijst', [], [' waarde-ongeldig']],
    ['null', null, [' waarde-ongeldig']],
    ['een persoon zonder soort', { personen: [{ id: 'p1', naam: 'R.' }] }, ['/personen/0/soort veld-ontbreekt']],
    ['een andere code', { toestemming: [{ doel: 'reclame' }] }, ['/toestemming/0/doel keuze-onbekend']],
  ];
  for (const [naam, document, fouten] of gevallen) {
    it(`${naam}: dezelfde uitkomst als leesSteunfiguren`, () => {
      const gelezen = leesSteunfiguren(document);
      expect(gelezen.goed ? [] : gelezen.fouten.map(({ pad, code }) => `${pad} ${code}`)).to.deep.equal(fouten);
      expect(volgensKeur(steunfigurenVorm, document)).to.deep.equal(fouten);
      expect(volgensZod(steunfigurenSchema, document)).to.deep.equal(fouten);
    });
  }
});

describe('netwerkSchema', () => {
  const { onderwerp, personen, banden, momenten, indeling } = VOLLEDIG;
  const alles = { onderwerp, personen, banden, momenten, indeling };
  const gevallen: [naam: string, document: unknown, fouten: string[]][] = [
    ['alles', alles, []],
    ['alleen een onderwerp', { onderwerp: { soort: 'gezin' } }, []],
    ['leeg op elke manier', { onderwerp, personen: null, banden: '', momenten: ' ', indeling: null }, []],
    ['onbekende sleutels', { ...alles, versie: 1, ladder: { huidig: 5 } }, []],
    ['een lijst', [], [' waarde-ongeldig']],
    ['null', null, [' waarde-ongeldig']],
    ['een onderwerp zonder soort', { onderwerp: { naam: 'J.' } }, ['/onderwerp/soort veld-ontbreekt']],
    ['een band zonder naar', { ...alles, banden: [{ van: 'p1' }] }, ['/banden/0/naar veld-ontbreekt']],
    ['een andere ring', { ...alles, indeling: { ringen: [{ code: 4 }] } }, ['/indeling/ringen/0/code keuze-onbekend']],
    [
      'een moment met iemand zonder naam',
      { ...alles, momenten: [{ personen: [{ id: 'p1', naam: ' ', soort: 'netwerk' }] }] },
      ['/momenten/0/personen/0/naam veld-ontbreekt'],
    ],
  ];
  for (const [naam, document, fouten] of gevallen) {
    it(`${naam}: dezelfde uitkomst als leesNetwerk`, () => {
      const gelezen = leesNetwerk(document);
      expect(gelezen.goed ? [] : gelezen.fouten.map(({ pad, code }) => `${pad} ${code}`)).to.deep.equal(fouten);
      expect(volgensKeur(netwerkVorm, document)).to.deep.equal(fouten);
      expect(volgensZod(netwerkSchema, document)).to.deep.equal(fouten);
      if (gelezen.goed) expect(netwerkSchema.parse(document)).to.deep.equal(gelezen.waarde);
    });
  }

  it('vraagt een onderwerp; de lezer vult het aan, en wat hij geeft past', () => {
    for (const leeg of [undefined, null, '', ' ']) {
      expect(volgensZod(netwerkSchema, { onderwerp: leeg })).to.deep.equal(['/onderwerp veld-ontbreekt']);
      const gelezen = leesNetwerk({ onderwerp: leeg });
      expect(volgensZod(netwerkSchema, gelezen.goed && gelezen.waarde)).to.deep.equal([]);
    }
  });
});

describe('ladderSchema', () => {
  const gevallen: [naam: string, document: unknown, fouten: string[]][] = [
    ['alles', VOLLEDIG.ladder, []],
    ['niets', {}, []],
    ['leeg op elke manier', { huidig: null, gewenst: '', afwegingen: ' ', wegTerug: ' ' }, []],
    ['onbekende sleutels naast die van ons', { eigen: 1, huidig: null }, []],
    ['een lijst', [], [' waarde-ongeldig']],
    ['een andere trede', { gewenst: { trede: 'hotel' } }, ['/gewenst/trede keuze-onbekend']],
    [
      'een aantal dat niet kan',
      { huidig: { intensiteit: { aantal: 1001 } } },
      ['/huidig/intensiteit/aantal getal-buiten-bereik'],
    ],
  ];
  for (const [naam, document, fouten] of gevallen) {
    it(`${naam}: dezelfde uitkomst als leesLadder`, () => {
      const gelezen = leesLadder(document);
      expect(gelezen.goed ? [] : gelezen.fouten.map(({ pad, code }) => `${pad} ${code}`)).to.deep.equal(fouten);
      expect(volgensZod(ladderSchema, document)).to.deep.equal(fouten);
      if (gelezen.goed) expect(ladderSchema.parse(document)).to.deep.equal(gelezen.waarde);
    });
  }
});
