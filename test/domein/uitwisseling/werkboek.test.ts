// Het werkboek als bestand: wat erin zit, dat elke uitkomst een formule is, en dat een tekst van een ander een tekst blijft.
// Of de formules goed rekenen zegt test/gastheren/werkboek.test.mjs, in LibreOffice.

import { expect } from '@open-wc/testing';
import { naarWerkboek, werkbladVan } from '../../../src/domein/uitwisseling/index.js';
import { maakWerkboek } from '../../../src/domein/uitwisseling/werkboek/maak-werkboek.js';
import { teksten as en } from '../../../src/domein/uitwisseling/werkboek/teksten/en.js';
import { teksten as nl } from '../../../src/domein/uitwisseling/werkboek/teksten/nl.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { bevries, met, voorbeeldInvoer } from '../tarief/hulp.js';
import { voorbeeldWerkblad } from '../tarief/werkblad.js';
import { pakUit, type Uitgepakt } from './pak-uit.js';

const VORMEN = ['xlsx', 'ods'] as const;
type Vorm = (typeof VORMEN)[number];

const BLADEN = {
  nl: ['Invoer', 'Opbouw', 'Letters', "Scenario's", 'Niveaus', 'Aanbod', 'Bronnen', 'Methode'],
  en: ['Input', 'Build-up', 'Letters', 'Scenarios', 'Levels', 'Offers', 'Sources', 'Method'],
};

async function maak(werkblad: unknown, vorm: Vorm, taal: 'nl' | 'en' = 'nl'): Promise<Uitgepakt[]> {
  return pakUit(await naarWerkboek(werkblad as never, { vorm, taal }));
}

/** De XML van alle bladen achter elkaar. */
const inhoud = (delen: readonly Uitgepakt[]): string =>
  delen
    .filter(({ naam }) => /sheet\d+\.xml$|^content\.xml$/.test(naam))
    .map(({ tekst }) => tekst)
    .join('');

const alle = (tekst: string, patroon: RegExp): string[] =>
  Array.from(tekst.matchAll(patroon), ([, deel]) => deel ?? '');
const formulesVan = (xml: string): string[] =>
  alle(xml, /<f>([^<]*)<\/f>|table:formula="([^"]*)"/g)
    .concat(alle(xml, /table:formula="([^"]*)"/g))
    .filter(Boolean);

/** Of elk element dicht gaat in de goede volgorde, en elk teken er in XML mag staan. */
function isWelgevormd(xml: string): boolean {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) return false;
  if (/&(?!(?:amp|lt|gt|quot);)/.test(xml)) return false;
  const open: string[] = [];
  for (const [, dicht, naam, zelf] of xml.matchAll(/<(\/?)([\w:-]+)(?:\s[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (dicht) {
      if (open.pop() !== naam) return false;
    } else if (!zelf) open.push(naam ?? '');
  }
  const rest = xml.replace(/<\?xml[^>]*\?>/, '').replace(/<\/?[\w:-]+(?:\s[\w:-]+="[^"<]*")*\s*\/?>/g, '');
  return open.length === 0 && !/[<>]/.test(rest);
}

const BOOS = {
  formule: '=HYPERLINK("http://x.nl";"klik")',
  plus: '+31 6',
  apenstaart: '@SUM(A1)',
  einde: ']]></t></is></c><c r="A1"><f>1+1</f></c>',
  teken: 'a\u0000b\u0007c\uD800d\uFFFEe',
  xlsx: '_x0041_ _x003D_1',
  wit: ' \t twee  spaties \n en een regel ',
  paar: '😀 & "aanhaling" <b>',
};

describe('naarWerkboek', () => {
  const blad = bevries(voorbeeldWerkblad());

  for (const vorm of VORMEN) {
    describe(vorm, () => {
      it('heeft de zeven bladen, in beide talen', async () => {
        for (const taal of ['nl', 'en'] as const) {
          const delen = await maak(blad, vorm, taal);
          const lijst =
            delen.find(({ naam }) => naam === (vorm === 'xlsx' ? 'xl/workbook.xml' : 'content.xml'))?.tekst ?? '';
          const namen = alle(lijst, vorm === 'xlsx' ? /<sheet name="([^"]*)"/g : /<table:table table:name="([^"]*)"/g);
          expect(namen).to.deep.equal(BLADEN[taal]);
        }
      });

      it('is goede XML, zonder macro’s en zonder iets van buiten', async () => {
        const delen = await maak({ ...blad, notitie: Object.values(BOOS).join('\n') }, vorm);
        for (const { naam, tekst } of delen) {
          if (naam === 'mimetype') expect(tekst).to.equal('application/vnd.oasis.opendocument.spreadsheet');
          else expect(isWelgevormd(tekst), naam).to.equal(true);
          expect(naam).not.to.match(/vba|macro|Basic|external/i);
          expect(tekst).not.to.match(/externalLink|TargetMode|xlink|hyperlink r:id|<script/i);
        }
      });

      it('heeft ook wat iemand bij volgend jaar en de niveaus invulde', async () => {
        const delen = await maak(
          {
            ...blad,
            indexcijfers: [
              { jaar: 2029, reeks: 'ova', stand: 'voorlopig', waarde: 0.0425, status: 'aanname', bron: 'Schatting X' },
            ],
            verdeling: [{ code: 'hoog', aantal: 37 }],
            producten: [{ code: null, product: '44A08' }],
            samen: { contract: 'gemiddeld', product: '44A04' },
          },
          vorm,
        );
        const gewoon = inhoud(await maak(blad, vorm));
        for (const deel of [
          'OVA 2029, voorlopig',
          '0.0425',
          'Eigen aanname',
          'Schatting X',
          '37',
          '44A08',
          '44A04',
          'Eén gemiddeld tarief',
        ]) {
          const keer = inhoud(delen).split(deel).length - gewoon.split(deel).length;
          expect(keer, deel).to.be.greaterThan(0);
        }
      });

      it('geeft dezelfde bytes bij dezelfde inhoud', async () => {
        const bytes = await naarWerkboek(blad, { vorm, taal: 'nl' });
        expect(await naarWerkboek(structuredClone(blad), { vorm, taal: 'nl' })).to.deep.equal(bytes);
        expect(bytes.length).to.be.greaterThan(10_000).and.lessThan(200_000);
      });

      it('werkt ook waar het platform niets kan verkleinen', async () => {
        const gewoon = await maak(blad, vorm);
        const wereld = globalThis as { CompressionStream?: unknown };
        const { CompressionStream } = wereld;
        try {
          wereld.CompressionStream = undefined;
          const groot = await maak(blad, vorm);
          expect(groot.every(({ wijze }) => wijze === 0)).to.equal(true);
          expect(groot.map(({ tekst }) => tekst)).to.deep.equal(gewoon.map(({ tekst }) => tekst));
        } finally {
          wereld.CompressionStream = CompressionStream;
        }
      });

      it('laat een tekst een tekst, en zet nooit een tekst van een ander in een formule', async () => {
        const namen = Object.values(BOOS);
        const rustig = await maak(
          { ...blad, aanbiedingen: namen.map(() => ({ naam: 'a', tariefPerEtmaal: 1, niveau: 'licht' })) },
          vorm,
        );
        const boos = await maak(
          {
            ...blad,
            notitie: BOOS.einde,
            scenarios: blad.scenarios.map((invoer, index) => ({
              ...invoer,
              naam: namen[index],
              rechtsvorm: BOOS.formule,
              zorgzwaarte: { gekozen: BOOS.einde, niveaus: namen.slice(0, 4).map((code) => ({ code, plaatsen: 3 })) },
              herkomst: { '/plaatsen': { status: 'eigen', reden: BOOS.formule, bron: BOOS.plus, url: 'http://x.nl' } },
              tarievenset: { naam: BOOS.apenstaart, datum: '2026' },
            })),
            aanbiedingen: namen.map((naam) => ({ naam, tariefPerEtmaal: 1, niveau: naam })),
          },
          vorm,
        );
        const bronnen = /(?:Bronnen|Methode)[^]*$/;
        const zonder = (delen: readonly Uitgepakt[]): string[] =>
          formulesVan(
            inhoud(vorm === 'xlsx' ? delen.filter(({ naam }) => !/sheet[78]\.xml$/.test(naam)) : delen).replace(
              vorm === 'ods' ? bronnen : '',
              '',
            ),
          );
        expect(zonder(boos).length).to.be.greaterThan(500);
        expect(new Set(zonder(boos))).to.deep.equal(new Set(zonder(rustig)));
        for (const formule of formulesVan(inhoud(boos))) expect(formule).not.to.match(/HYPERLINK|http|SUM\(A1\)|x0041/);
      });

      it('geeft elke tekst terug zoals zij was, op de tekens na die XML niet kent', async () => {
        const namen = Object.values(BOOS);
        const xml = inhoud(
          await maak({ ...blad, aanbiedingen: namen.map((naam) => ({ naam, tariefPerEtmaal: 1 })) }, vorm),
        );
        const terug = vorm === 'xlsx' ? tekstenXlsx(xml) : tekstenOds(xml);
        for (const naam of namen) {
          // oxlint-disable-next-line no-control-regex
          expect(terug, naam).to.include(naam.replace(/[\u0000\u0007\uD800\uFFFE](?![\uDC00-\uDFFF])/g, ''));
        }
      });

      it('schrijft elk getal tot op de laatste decimaal', async () => {
        const vreemd = [0.1 + 0.2, 1 / 3, 1e-7, 1e21, 123456789.123, 5e-324];
        for (const getal of vreemd) {
          const xml = inhoud(
            await maak(werkbladVan(met(voorbeeldInvoer(), { '/huisvesting/bedragPerJaar': getal })), vorm),
          );
          const getallen = alle(xml, vorm === 'xlsx' ? /<v>([^<]*)<\/v>/g : /office:value="([^"]*)"/g).map(Number);
          expect(getallen).to.include(getal);
        }
      });
    });
  }

  it('begint als ODS met zijn soort, onverkleind, zodat elk programma het herkent', async () => {
    const bytes = await naarWerkboek(blad, { vorm: 'ods', taal: 'nl' });
    const begin = String.fromCharCode(...bytes.slice(30, 84));
    expect(begin).to.equal('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
  });

  it('heeft op elk blad met uitkomsten alleen formules, en daarnaast woorden', () => {
    const werkboek = maakWerkboek(blad, 'nl');
    for (const { code, rijen } of werkboek?.bladen ?? []) {
      if (!['opbouw', 'letters', 'scenarios'].includes(code)) continue;
      const cellen = rijen.flat().filter((cel) => cel !== undefined);
      expect(cellen.filter(({ formule }) => formule).length, code).to.be.greaterThan(40);
      expect(cellen.filter(({ waarde }) => typeof waarde === 'number')).to.deep.equal([]);
      // Van alles wat uitkomst heet is de cel een formule; de woorden staan in de eerste kolom en de kop.
      for (const rij of rijen.slice(4))
        for (const cel of rij.slice(1)) if (cel) expect(cel.formule).to.not.equal(undefined);
    }
  });

  it('heeft dezelfde formules bij andere cijfers en andere keuzen: alles is in het rekenblad te veranderen', async () => {
    const leeg = { ...blad, scenarios: [{ versie: 1 }, { versie: 1 }] };
    const formules = async (werkblad: unknown): Promise<string[]> =>
      formulesVan(
        (await maak(werkblad, 'xlsx'))
          .filter(({ naam }) => /sheet[1-6]\.xml$/.test(naam))
          .map(({ tekst }) => tekst)
          .join(''),
      );
    expect(await formules(leeg)).to.deep.equal(await formules(blad));
  });

  it('noemt velden, keuzen en bouwstenen zoals het scherm', () => {
    const schermen = [
      [nl, TEKSTEN['gezinshuis-tarief-calculator'].nl],
      [en, TEKSTEN['gezinshuis-tarief-calculator'].en],
    ] as const;
    for (const [werkboek, scherm] of schermen) {
      const gedeeld = Object.entries(werkboek).filter(([sleutel]) => Object.hasOwn(scherm, sleutel));
      expect(gedeeld.length).to.be.greaterThan(60);
      for (const [sleutel, tekst] of gedeeld)
        expect(tekst, sleutel).to.equal((scherm as Record<string, string>)[sleutel]);
      // Wat een veld, keuze, bouwsteen of letter noemt staat ook op het scherm.
      const alleen = Object.keys(werkboek).filter(
        (sleutel) => /^(veld|keuze|blok|letter)\./.test(sleutel) && !Object.hasOwn(scherm, sleutel),
      );
      expect(alleen).to.deep.equal([]);
    }
    expect(Object.keys(en)).to.deep.equal(Object.keys(nl));
  });

  it('geeft nul bytes bij wat geen werkblad is, en gooit nooit', async () => {
    const geheim = {
      get scenarios(): never {
        throw new Error('dicht');
      },
    };
    const rommel = [
      null,
      undefined,
      5,
      'x',
      {},
      [],
      { soort: 'dossier' },
      { soort: 'tarief-werkblad', versie: 2 },
      geheim,
    ];
    for (const vreemd of rommel) {
      for (const vorm of VORMEN) expect((await naarWerkboek(vreemd as never, { vorm })).length).to.equal(0);
    }
    const teVeel = { versie: 1, zorgzwaarte: { niveaus: Array.from({ length: 51 }, () => ({ code: 'a' })) } };
    expect((await naarWerkboek(werkbladVan(teVeel as never), { vorm: 'ods' })).length).to.equal(0);
  });

  it('maakt ook van een half of kapot scenario een werkboek', async () => {
    const kapot = [
      {},
      { plaatsen: 'vier', inkomen: [], verzorging: 5, herkomst: 'x', kostprijselementen: 5, zorgzwaarte: 'y' },
      { inkomen: { wijze: '__proto__' }, herkomst: { '/a': null, '/b': 5 }, tarievenset: 3, gelieerdeOrganisatie: {} },
      {
        verzorging: { groepen: [{}] },
        zorgzwaarte: { gekozen: 5, niveaus: [{ code: 5 }, {}] },
        marge: { fractie: true },
      },
    ];
    for (const scenario of kapot) {
      for (const vorm of VORMEN) {
        const delen = await maak(werkbladVan({ versie: 1, ...scenario } as never), vorm);
        for (const { naam, tekst } of delen) if (naam !== 'mimetype') expect(isWelgevormd(tekst), naam).to.equal(true);
      }
    }
  });
});

function ontcijfer(tekst: string): string {
  return tekst.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function tekstenXlsx(xml: string): string[] {
  return alle(xml, /<t xml:space="preserve">([^<]*)<\/t>/g).map((tekst) =>
    ontcijfer(tekst).replace(/_x([\dA-F]{4})_/gi, (_, nummer: string) =>
      String.fromCharCode(Number.parseInt(nummer, 16)),
    ),
  );
}

function tekstenOds(xml: string): string[] {
  return alle(xml, /office:value-type="string">([^]*?)<\/table:table-cell>/g).map((cel) =>
    ontcijfer(
      alle(cel, /<text:p>([^]*?)<\/text:p>/g)
        .map((alinea) =>
          alinea
            .replaceAll('<text:tab/>', '\t')
            .replace(/<text:s text:c="(\d+)"\/>/g, (_, aantal: string) => ' '.repeat(Number(aantal))),
        )
        .join('\n'),
    ),
  );
}
