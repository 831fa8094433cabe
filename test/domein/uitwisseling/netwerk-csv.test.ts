// Een netwerk als CSV: eruit en terug, en een vreemd bestand met een fout per rij.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { KWALITEITEN, RELATIES } from '../../../src/domein/dossier/codes.js';
import type { Band, Persoon } from '../../../src/domein/dossier/dossier.js';
import { plekVanRelatie } from '../../../src/domein/dossier/relaties.js';
import {
  HOOGSTE_AANTAL_CSV_BYTES,
  HOOGSTE_AANTAL_RIJEN,
  leesCsv,
  leesNetwerkCsv,
  NETWERKKOLOMMEN,
  netwerkNaarCsv,
  type Csvfout,
  type CsvLeeswijze,
  type GelezenNetwerkCsv,
} from '../../../src/domein/uitwisseling/index.js';
import { bandenTussen, paar } from '../../../src/domein/netwerk/lezen.js';
import { mens, runs, voorbeeld, ZAAD } from '../netwerk/hulp.js';

const zaad = `zaad ${String(ZAAD)}`;
const voluit = { naamVan: ({ naam }: Persoon): string => naam, metAlias: true };
const personen = voorbeeld.personen ?? [];
/** 123456782 komt door de elfproef. */
const BSN = '123456782';

function lees(tekst: string, anders: Partial<CsvLeeswijze> = {}): GelezenNetwerkCsv {
  let nummer = 0;
  return leesNetwerkCsv(tekst, { nieuwId: () => `n${String((nummer += 1))}`, ...anders });
}

/** Van een regeleinde of een tab in een naam blijft een spatie over. */
const opRegel = (naam: string): string => naam.replace(/\s+/g, ' ');

const fouten = (tekst: string, anders: Partial<CsvLeeswijze> = {}): readonly (readonly Csvfout[])[] =>
  lees(tekst, anders).rijen.map((rij) => rij.fouten);
const eerste = (tekst: string, anders: Partial<CsvLeeswijze> = {}): Persoon | null | undefined =>
  lees(tekst, anders).rijen[0]?.persoon;
const namen = (tekst: string): readonly (string | undefined)[] => lees(tekst).rijen.map(({ persoon }) => persoon?.naam);

describe('netwerkNaarCsv', () => {
  it('schrijft de kop en elke persoon, in hun volgorde', () => {
    const rijen = leesCsv(netwerkNaarCsv(voorbeeld, voluit));
    expect(rijen[0]).to.deep.equal([...NETWERKKOLOMMEN]);
    expect(rijen.slice(1).map(([id]) => id)).to.deep.equal(personen.map(({ id }) => id));
  });

  it('zet codes in de cellen', () => {
    const persoon = mens('p1', {
      naam: 'Oma Riet',
      alias: 'oma',
      relatie: 'oma',
      sector: 'familie',
      ring: 1,
      band: 'steunend',
      steun: [
        { functie: 'emotioneel', voor: 'kind', richting: 'wederzijds' },
        { functie: 'emotioneel', voor: 'ouder', richting: 'wederzijds' },
        { functie: 'praktisch' },
        { richting: 'geeft' },
      ],
      contactfrequentie: 'wekelijks',
      blijftNaHulp: 'ja',
      steunfiguur: { status: 'aangeduid' },
      huishoudens: ['h1', 'h2'],
      kracht: 'luistert; kookt',
    });
    expect(netwerkNaarCsv({ personen: [persoon] }, voluit).split('\r\n')[1]).to.equal(
      'p1;Oma Riet;oma;netwerk;oma;familie;1;steunend;emotioneel:wederzijds|praktisch:krijgt;wekelijks;ja;aangeduid;h1|h2;"luistert; kookt";',
    );
  });

  it('laat leeg wat niet bekend is', () => {
    const leeg = mens('p1', { ring: null, steun: null, huishoudens: [], kracht: ' ', steunfiguur: null });
    expect(netwerkNaarCsv({ personen: [leeg] }, voluit).split('\r\n')[1]).to.equal('p1;P1;;netwerk;;;;;;;;;;;');
    expect(netwerkNaarCsv({ personen: null }, voluit).split('\r\n')).to.have.length(2);
  });

  it('schrijft ja bij een steunfiguur zonder status', () => {
    expect(netwerkNaarCsv({ personen: [mens('p1', { steunfiguur: {} })] }, voluit)).to.include(';ja;');
  });

  it('schrijft alleen de naam die gegeven wordt', () => {
    const tekst = netwerkNaarCsv(voorbeeld, { naamVan: ({ id }) => `#${id}` });
    for (const { naam } of personen) expect(tekst).not.to.include(naam);
    for (const [, , alias] of leesCsv(tekst).slice(1)) expect(alias).to.equal('');
  });
});

describe('netwerkNaarCsv en terug', () => {
  it('geeft het voorbeeld van het contract zonder fout terug', () => {
    const { rijen, banden, onbekendeKolommen } = lees(netwerkNaarCsv(voorbeeld, voluit), {
      indeling: voorbeeld.indeling,
    });
    expect(onbekendeKolommen).to.deep.equal([]);
    expect(rijen.flatMap(({ fouten }) => fouten)).to.deep.equal([]);
    rijen.forEach(({ persoon }, index) => {
      const { naam, soort, relatie, ring, band, kracht } = personen[index] as Persoon;
      expect(persoon).to.include({ naam, soort, ring: ring ?? null });
      expect([persoon?.relatie, persoon?.band, persoon?.kracht].map((waarde) => waarde || null)).to.deep.equal(
        [relatie, band, kracht].map((waarde) => waarde || null),
      );
    });
    // Nog een keer eruit: op de id's na hetzelfde bestand.
    const oud = new Map(rijen.map(({ persoon }, index) => [persoon?.id, String(personen[index]?.id)]));
    const terug = {
      banden: banden.map(({ van, naar, kwaliteit }) => ({ van: oud.get(van), naar: oud.get(naar), kwaliteit }) as Band),
      personen: rijen.map(({ persoon }, index) => ({ ...(persoon as Persoon), id: String(personen[index]?.id) })),
    };
    expect(netwerkNaarCsv(terug, voluit)).to.equal(netwerkNaarCsv(voorbeeld, voluit));
  });

  it(`geeft elke band terug, wat er ook in een id staat, en twee mensen die Jan heten (${zaad})`, () => {
    const id = fc.string({ unit: fc.constantFrom('a', '1', ':', '|', '%', '2', '5', 'é'), minLength: 1, maxLength: 5 });
    const kwaliteit = fc.constantFrom(...KWALITEITEN, undefined);
    const netwerken = fc.uniqueArray(id, { minLength: 2, maxLength: 6 }).chain((ids) =>
      fc.record({
        ids: fc.constant(ids),
        banden: fc.array(fc.record({ van: fc.constantFrom(...ids), naar: fc.constantFrom(...ids), kwaliteit })),
      }),
    );
    fc.assert(
      fc.property(netwerken, ({ ids, banden }) => {
        const mensen = ids.map((wie) => mens(wie, { naam: 'Jan' }));
        const lijst = banden.map((band) => band as Band);
        const terug = lees(netwerkNaarCsv({ personen: mensen, banden: lijst }, voluit));
        expect(terug.rijen.map(({ persoon }) => persoon?.naam)).to.deep.equal(ids.map(() => 'Jan'));
        expect(terug.rijen.flatMap(({ bandfouten = [] }) => bandfouten)).to.deep.equal([]);
        const oud = new Map(terug.rijen.map(({ persoon }, index) => [persoon?.id, ids[index] ?? '']));
        const gelezen = terug.banden.map(
          ({ van, naar, kwaliteit: soort }) =>
            ({ van: oud.get(van), naar: oud.get(naar), ...(soort && { kwaliteit: soort }) }) as Band,
        );
        const sleutel = (band: Band): string => `${paar(band)} ${band.kwaliteit ?? ''}`;
        const verwacht = bandenTussen({ personen: mensen, banden: lijst });
        expect(gelezen.map(sleutel).sort()).to.deep.equal(verwacht.map(sleutel).sort());
      }),
      runs(500),
    );
  });

  it(`houdt wie als een kop, een telling of een relatie heet, en twee mensen die Jan heten (${zaad})`, () => {
    const naam = fc.constantFrom(
      'Jan',
      'Naam',
      'Relatie',
      'Wie',
      'Totaal',
      'Totaal: 2',
      'Aantal: 5',
      'Oma',
      'Vries, Anna',
      'Jan\nVos',
      'Pagina 1',
      '“Ž”',
    );
    const id = fc.constantFrom('id', 'naam', 'Totaal', 'a', 'b', 'Pagina 1 van 2', '1');
    const velden = fc.record({
      naam,
      alias: fc.option(naam),
      ring: fc.option(fc.constantFrom(1 as const, 2 as const)),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { maxLength: 7 }),
        fc.array(velden, { minLength: 7, maxLength: 7 }),
        (ids, rest) => {
          const lijst = ids.map((wie, index) => mens(wie, { ...rest[index], ring: rest[index]?.ring ?? null }));
          const terug = lees(netwerkNaarCsv({ personen: lijst }, voluit));
          expect(
            terug.rijen.map(({ persoon }) => [persoon?.naam, persoon?.alias ?? null, persoon?.ring]),
          ).to.deep.equal(
            lijst.map(({ naam: heet, alias, ring }) => [opRegel(heet), alias ? opRegel(alias) : null, ring]),
          );
          expect(terug.overgeslagen).to.equal(undefined);
        },
      ),
      runs(1000),
    );
  });

  it(`houdt elke naam, ook een rare (${zaad})`, () => {
    const naam = fc
      .string({ unit: fc.constantFrom('a', 'B', '=', '-', "'", '"', ';', ',', '\n', '\t', 'é', '😀'), minLength: 1 })
      .filter((tekst) => tekst.trim() !== '');
    fc.assert(
      fc.property(fc.uniqueArray(naam, { maxLength: 6, selector: (tekst) => tekst.trim().toLowerCase() }), (lijst) => {
        const tekst = netwerkNaarCsv(
          { personen: lijst.map((deel, index) => mens(`p${String(index)}`, { naam: deel })) },
          voluit,
        );
        expect(namen(tekst)).to.deep.equal(lijst.map((deel) => opRegel(deel).trim()));
      }),
      runs(500),
    );
  });
});

describe('leesNetwerkCsv, banden', () => {
  const banden = (tekst: string, anders: Partial<CsvLeeswijze> = {}): readonly Band[] => lees(tekst, anders).banden;
  const bandfouten = (tekst: string, anders: Partial<CsvLeeswijze> = {}): readonly unknown[] =>
    lees(tekst, anders).rijen.map(({ persoon, bandfouten: mis = [] }) => [
      persoon?.naam ?? '',
      ...mis.map(({ kolom, code }) => `${kolom} ${code}`),
    ]);

  it('een ouder bestand, zonder die kolom, gaat gewoon open', () => {
    const oud = 'id;naam;band\np1;Anna;steunend\np2;Jan;';
    expect(banden(oud)).to.deep.equal([]);
    expect(bandfouten(oud)).to.deep.equal([['Anna'], ['Jan']]);
    expect(lees(oud).onbekendeKolommen).to.deep.equal([]);
  });

  it('leest een band met en zonder kwaliteit, met hoofdletters en het woord van het scherm, van boven en van onder', () => {
    const woorden = { band: { kop: 'Band', cellen: [['verbroken', 'Geen contact'] as const] } };
    expect(
      banden('id;naam;banden\na;Anna;b : Steunend | c\nb;Bo;c:geen contact\nc;Cor;d:neutraal|e\nd;Dik;\ne;Eva;a', {
        woorden,
      }),
    ).to.deep.equal([
      { van: 'n1', naar: 'n2', kwaliteit: 'steunend' },
      { van: 'n1', naar: 'n3' },
      { van: 'n2', naar: 'n3', kwaliteit: 'verbroken' },
      { van: 'n3', naar: 'n4', kwaliteit: 'neutraal' },
      { van: 'n3', naar: 'n5' },
      { van: 'n5', naar: 'n1' },
    ]);
  });

  it('van twee dezelfde telt de eerste', () => {
    expect(banden('id;naam;banden\na;Anna;b:spanning|b\nb;Bo;a:steunend')).to.deep.equal([
      { van: 'n1', naar: 'n2', kwaliteit: 'spanning' },
    ]);
  });

  for (const [wat, tekst, verwacht] of [
    ['met wie er niet staat', 'id;naam;banden\na;Anna;z', [['Anna', 'banden band-onbekend']]],
    ['met zichzelf', 'id;naam;banden\na;Anna;a:neutraal', [['Anna', 'banden band-onbekend']]],
    [
      'met een id dat twee keer voorkomt',
      'id;naam;banden\na;Anna;b\nb;Bo;\nb;Cor;',
      [['Anna', 'banden band-onbekend'], ['Bo'], ['Cor']],
    ],
    [
      'met een kwaliteit die wij niet kennen',
      'id;naam;banden\na;Anna;b:dik\nb;Bo;',
      [['Anna', 'banden keuze-onbekend'], ['Bo']],
    ],
    ['met wie er niet in komt', 'id;naam;ring;banden\na;Anna;1;b\nb;Bo;9;', [['Anna', 'banden band-niet-mee'], ['']]],
    [
      'elke reden één keer, en de andere banden wel',
      'id;naam;banden\na;Anna;x|y|b:dik|b\nb;Bo;',
      [['Anna', 'banden band-onbekend', 'banden keuze-onbekend'], ['Bo']],
    ],
  ] as const) {
    it(`een band ${wat} komt er niet in, de persoon wel, en de rij zegt waarom`, () => {
      expect(bandfouten(tekst)).to.deep.equal(verwacht);
    });
  }

  it('wie er zelf niet in komt klaagt niet ook nog over zijn banden', () => {
    expect(lees('id;naam;ring;banden\na;Anna;9;z').rijen[0]).to.deep.equal({
      nummer: 2,
      persoon: null,
      naam: 'Anna',
      fouten: [{ kolom: 'ring', code: 'keuze-onbekend' }],
    });
  });

  it('een lange rij banden past, en een id lijkt geen burgerservicenummer', () => {
    const ids = Array.from({ length: 400 }, (_, nummer) => `${BSN}-${String(nummer)}`);
    const tekst = `id;naam;banden\n${ids.map((id, nummer) => `${id};P${String(nummer)};${nummer === 0 ? ids.slice(1).join('|') : ''}`).join('\n')}`;
    expect(banden(tekst)).to.have.length(399);
    expect(fouten(tekst).flat()).to.deep.equal([]);
  });
});

describe('leesNetwerkCsv, kop', () => {
  it('leest een kolom met namen, zonder kop', () => {
    expect(lees('Anna\r\n Jansen, Piet \r\n')).to.deep.equal({
      fouten: [],
      banden: [],
      onbekendeKolommen: [],
      rijen: [
        { nummer: 1, persoon: { id: 'n1', naam: 'Anna', soort: 'netwerk', sector: null, ring: null }, fouten: [] },
        {
          nummer: 2,
          persoon: { id: 'n2', naam: 'Jansen, Piet', soort: 'netwerk', sector: null, ring: null },
          fouten: [],
        },
      ],
    });
  });

  for (const kop of [
    'naam',
    'Naam',
    'NAME',
    ' voornaam ',
    '\uFEFFnaam',
    '"naam"',
    'Naam *',
    'naam:',
    'Naam (verplicht) *',
  ]) {
    it(`herkent ${JSON.stringify(kop)} als kop`, () => {
      expect(namen(`${kop}\nAnna`)).to.deep.equal(['Anna']);
    });
  }

  it('leest de kolommen in elke volgorde, met komma of tab', () => {
    for (const teken of [';', ',', '\t']) {
      const tekst = [
        ['RING', 'naam', 'blijftnahulp'],
        ['2', 'Anna', 'JA'],
      ]
        .map((rij) => rij.join(teken))
        .join('\n');
      expect(eerste(tekst)).to.include({ naam: 'Anna', ring: 2, blijftNaHulp: 'ja' });
    }
  });

  it('noemt de kolommen die niet gelezen worden', () => {
    expect(lees('naam;leeftijd;voornaam;;telefoon\nAnna;12;A;x;').onbekendeKolommen).to.deep.equal([
      'leeftijd',
      'voornaam',
      'telefoon',
      '4',
    ]);
    expect(lees('Anna;;oma\nPiet;opa').onbekendeKolommen).to.deep.equal(['3', '2']);
  });

  it('zegt van elke rij dat de naam ontbreekt als er geen kolom met namen is', () => {
    expect(fouten('relatie;ring\noma;1')).to.deep.equal([[{ kolom: 'naam', code: 'veld-ontbreekt' }]]);
  });

  it('telt rijen zoals een rekenblad, ook lege rijen en een regeleinde in een cel', () => {
    expect(lees('\nnaam\n\n"An\nna"\n;\nPiet').rijen.map(({ nummer }) => nummer)).to.deep.equal([4, 6]);
  });

  for (const teken of [';', ',', '\t', '|']) {
    it(`vindt de kop onder een titel en lege regels, met ${JSON.stringify(teken)}`, () => {
      const kop = ['Naam', 'relatie', 'ring'].join(teken);
      const mens = ['Anna', 'oma', '1'].join(teken);
      for (const [titel, overgeslagen] of [
        ['Netwerk van Sam', [{ nummer: 1, tekst: 'Netwerk van Sam' }]],
        [`${teken}Netwerk van Sam${teken}`, [{ nummer: 1, tekst: 'Netwerk van Sam' }]],
        ['\n\nGemaakt op 3 mei, 2026; door Vos\n\n', [{ nummer: 3, tekst: null }]],
        ['Netwerk\nSam\n', ['Netwerk', 'Sam'].map((tekst, plek) => ({ nummer: plek + 1, tekst }))],
      ] as const) {
        const gelezen = lees(`${titel}\n${kop}\n${mens}`);
        const boven = gelezen.overgeslagen ?? [];
        expect(
          gelezen.rijen.map(({ persoon, fouten }) => [persoon?.naam, persoon?.relatie, persoon?.ring, fouten]),
        ).to.deep.equal([['Anna', 'oma', 1, []]]);
        expect(boven.map(({ nummer }) => nummer)).to.deep.equal(overgeslagen.map(({ nummer }) => nummer));
        for (const [plek, { tekst }] of overgeslagen.entries())
          if (tekst !== null) expect(boven[plek]?.tekst).to.equal(tekst);
        expect(gelezen.onbekendeKolommen).to.deep.equal([]);
        expect(gelezen.rijen[0]?.nummer, 'zoals een rekenblad telt').to.equal(
          `${titel}\n${kop}`.split('\n').length + 1,
        );
      }
    });
  }

  it('een titel die zelf een kolom lijkt wint niet van de kop', () => {
    const { rijen, overgeslagen } = lees(
      'Naam;Sam de Vries\nDatum;2026-05-03\n\nVoornaam;Achternaam;Relatie\nRiet;Vos;oma',
    );
    expect(rijen.map(({ persoon }) => persoon?.naam)).to.deep.equal(['Riet Vos']);
    expect(overgeslagen?.map(({ tekst }) => tekst)).to.deep.equal(['Naam Sam de Vries', 'Datum 2026-05-03']);
  });

  it('wie toevallig als een kolom heet is geen kop, en na tien regels staat er geen kop meer', () => {
    expect(namen('Anna\nSteun\nRing\nBand')).to.deep.equal(['Anna', 'Steun', 'Ring', 'Band']);
    const titels = (aantal: number): string =>
      Array.from({ length: aantal }, (_, nummer) => `t${String(nummer)}\n`).join('');
    expect(namen(`${titels(9)}naam;ring\nAnna;1`)).to.deep.equal(['Anna']);
    expect(lees(`${titels(10)}naam;ring\nAnna;1`).rijen).to.have.length(12);
  });

  it('een titel met een ander teken ertussen, of met evenveel kolommen die wij kennen, wint ook niet', () => {
    expect(namen('Naam, Sam de Vries\n\nNaam;Relatie\nRiet;oma\nJan;opa')).to.deep.equal(['Riet', 'Jan']);
    expect(namen('Naam;Sam de Vries\nDatum;3 mei\n\nNaam\nRiet\nJan')).to.deep.equal(['Riet', 'Jan']);
    expect(namen('Naam;Hobby\nRiet;vissen')).to.deep.equal(['Riet']);
  });

  it('leest onder een titel evenveel mensen', () => {
    const tekst = `Netwerk\n\nnaam\n${Array.from({ length: 501 }, (_, nummer) => `p${String(nummer)}\n`).join('')}`;
    const { rijen, fouten: alles } = lees(tekst);
    expect(rijen.filter(({ persoon }) => persoon)).to.have.length(500);
    expect(alles).to.deep.equal([{ kolom: '', code: 'te-veel-rijen' }]);
    expect(rijen.at(-1)?.nummer).to.equal(504);
  });

  for (const tekst of ['', '\uFEFF', ' \n;;', 'naam', 'naam;ring\r\n', 'Een titel\n\nnaam;ring']) {
    it(`vindt niemand in ${JSON.stringify(tekst)}`, () => {
      expect(lees(tekst).rijen).to.deep.equal([]);
    });
  }
});

describe('leesNetwerkCsv, bestanden van anderen', () => {
  it('zet een naam uit twee of drie kolommen aan elkaar, in de gewone volgorde', () => {
    expect(namen('Achternaam;Voornaam;Tussenvoegsel\nBoer;Jan;de\nVos;Lia;')).to.deep.equal(['Jan de Boer', 'Lia Vos']);
    expect(namen('roepnaam,achternaam\nPiet,Jansen')).to.deep.equal(['Piet Jansen']);
    // Staat de hele naam er ook, dan telt die.
    expect(namen('voornaam;achternaam;naam\nJ.;Boer;Jan de Boer')).to.deep.equal(['Jan de Boer']);
    expect(fouten('voornaam;achternaam\n ; ')).to.deep.equal([]);
    expect(lees('voornaam;achternaam\nPiet;Jansen').onbekendeKolommen).to.deep.equal([]);
  });

  it('zet een voorvoegsel achter een achternaam op zijn plek, en laat een hele naam zoals hij is', () => {
    expect(namen('Voornaam;Achternaam\nAnna;Vries, de\nBo;Berg, van der\nSem;Hof, ’t\nLia;Smit, Jansen')).to.deep.equal(
      ['Anna de Vries', 'Bo van der Berg', 'Sem ’t Hof', 'Lia Smit, Jansen'],
    );
    expect(namen('naam\n"Vries, de"')).to.deep.equal(['Vries, de']);
  });

  it('neemt naast een achternaam wat onder “Naam” staat als voornaam, tenzij het de hele naam is', () => {
    const tekst = 'Naam;Achternaam\nAnna;Smit\nJohannes;Hannes\nLia de Vos;Vos\n"Boer, Jan";Boer\nRiet;';
    expect(namen(tekst)).to.deep.equal(['Anna Smit', 'Johannes Hannes', 'Lia de Vos', 'Boer, Jan', 'Riet']);
    expect(lees(tekst).onbekendeKolommen).to.deep.equal([]);
    expect(namen('Naam;Tussenvoegsel;Achternaam\nAnna;de;Vries')).to.deep.equal(['Anna de Vries']);
  });

  it('neemt naast een voornaam wat onder “Naam” staat als achternaam, tenzij het bij iemand de hele naam is', () => {
    const tekst = 'Naam;Voornaam\nVries;Anna\nSmit;\n"Berg, van der";Bo';
    expect(namen(tekst)).to.deep.equal(['Anna Vries', 'Smit', 'Bo van der Berg']);
    expect(lees(tekst).onbekendeKolommen).to.deep.equal([]);
    expect(namen('Naam;Tussenvoegsel;Roepnaam\nVries;de;Anna\nSmit;;Bo')).to.deep.equal(['Anna de Vries', 'Bo Smit']);
    expect(namen('Naam;Voorletters\nVries;A.')).to.deep.equal(['A. Vries']);
    expect(namen('Naam;Tussenvoegsel\nVries;de')).to.deep.equal(['de Vries']);
    const heel = 'Naam;Roepnaam\nAnna de Vries;Anna\nJohanna Smit;An\n"Vos, Lia";Lia';
    expect(namen(heel)).to.deep.equal(['Anna de Vries', 'Johanna Smit', 'Vos, Lia']);
    expect(lees(heel).onbekendeKolommen).to.deep.equal(['Roepnaam']);
  });

  for (const [bron, naam] of [
    ['DOS (code page 850)', 'Andr\u201A'],
    ['DOS (code page 850)', 'Zo\u2030'],
    ['DOS (code page 850)', 'M\x81ller'],
    ['DOS (code page 850)', 'K\u201Dnig'],
    ['DOS (code page 850)', 'Fran\u2021ois'],
    ['een oude Mac', 'Hel\x8Fne'],
    ['UTF-8 dat twee keer omgezet is', 'JosÃ©'],
    ['UTF-8 dat twee keer omgezet is', 'MartÃ\u00ADnez'],
    ['UTF-8 dat twee keer omgezet is', 'VoilÃ\u00A0'],
    ['een programma dat het ook niet wist', 'Jos\uFFFD'],
  ] as const) {
    it(`vraagt de lijst opnieuw bij een naam uit ${bron}: ${JSON.stringify(naam)}`, () => {
      const { rijen } = lees(`naam;relatie\n${naam};oma\nRiet;oma`);
      expect(rijen.map((rij) => [rij.persoon?.naam, rij.fouten.map(({ code }) => code)])).to.deep.equal([
        [undefined, ['tekens-onleesbaar']],
        ['Riet', []],
      ]);
    });
  }

  it('laat leestekens en letters uit elke taal in een naam staan', () => {
    const goed = [
      'Jan “de Rots” Vos',
      'Zoë…',
      'O’Brien',
      'Šárka Čapek',
      'Œdipe',
      'Ünal',
      'José',
      'Ольга',
      'Oma (mama’s kant)',
      'Jan • Piet',
    ];
    expect(namen(`naam\n${goed.join('\n')}`)).to.deep.equal(goed);
  });

  for (const kop of ['tussenv.', 'Tussenv', 'TV', 'voorv.']) {
    it(`kent ${kop} boven een voorvoegsel`, () => {
      expect(namen(`Voornaam;${kop};Achternaam\nAnna;van der;Berg`)).to.deep.equal(['Anna van der Berg']);
    });
  }

  it('neemt alle voornamen als er geen roepnaam is', () => {
    expect(namen('Achternaam;Voornamen\nSmit;Anna Maria')).to.deep.equal(['Anna Maria Smit']);
    expect(namen('Voornamen;Roepnaam;Achternaam\nAnna Maria;An;Smit')).to.deep.equal(['An Smit']);
  });

  it('laat het streepje, het bolletje of het nummer van een opsomming weg, als het voor elke regel staat', () => {
    expect(namen('- Jan\n– Riet\n\n* Anna')).to.deep.equal(['Jan', 'Riet', 'Anna']);
    expect(namen('•\tJan\r\n•\tRiet de Vos\r\n')).to.deep.equal(['Jan', 'Riet de Vos']);
    expect(namen('1. Jan\n2) Riet\n10. Anna')).to.deep.equal(['Jan', 'Riet', 'Anna']);
    expect(namen('- Jan\nRiet')).to.deep.equal(['- Jan', 'Riet']);
    expect(namen('-Jan\n-Riet')).to.deep.equal(['-Jan', '-Riet']);
  });

  it('stopt bij het teken waarmee DOS een bestand sloot', () => {
    expect(namen('Naam\r\nAnna\r\n\x1a')).to.deep.equal(['Anna']);
  });

  it('neemt voorletters als er geen voornaam is, en zegt het anders', () => {
    expect(namen('Voorletters;Tussenvoegsels;Achternaam\nA.B.;van der;Berg')).to.deep.equal(['A.B. van der Berg']);
    expect(namen('Voorletters\nA.B.')).to.deep.equal(['A.B.']);
    expect(namen('Voornaam;Voorletters;Achternaam\nAnna;A.B.;Berg')).to.deep.equal(['Anna Berg']);
    expect(lees('Voornaam;Voorletters;Achternaam\nAnna;A.B.;Berg').onbekendeKolommen).to.deep.equal(['Voorletters']);
  });

  it('leest een streep als scheiding, zoals sommige systemen schrijven', () => {
    expect(namen('Naam|Relatie\nAnna|oma\nBea|tante')).to.deep.equal(['Anna', 'Bea']);
    expect(namen('naam;kracht\nAnna;a|b')).to.deep.equal(['Anna']);
  });

  it('leest na `sep=`, met puntkomma, komma of tab, hoe de rest er ook uitziet', () => {
    for (const teken of [';', ',', '\t'])
      expect(eerste(`sep=${teken}\r\nnaam${teken}ring\r\n"Boer${teken} Jan"${teken}2\r\n`)).to.include({
        naam: teken === '\t' ? 'Boer Jan' : `Boer${teken} Jan`,
        ring: 2,
      });
  });

  it('kent de woorden van een scherm, boven de kolom en in de cel', () => {
    const woorden = {
      relatie: {
        kop: 'Wie is dat?',
        cellen: [
          ['oma', 'Oma'],
          ['buur', 'Buurman of buurvrouw'],
        ] as const,
      },
      ring: { kop: 'Hoe dichtbij?', cellen: [['1', 'Heel dichtbij']] as const },
      sector: { kop: 'Groep', cellen: [['vrije-tijd', 'Sport en spel']] as const },
    };
    const tekst =
      'Naam;wie is dat?;HOE DICHTBIJ?;groep\nRiet;oma;heel dichtbij;Sport en spel\nAli;Buurman of buurvrouw;3;familie';
    expect(lees(tekst, { woorden }).rijen.map(({ persoon }) => persoon)).to.deep.equal([
      { id: 'n1', naam: 'Riet', soort: 'netwerk', relatie: 'oma', ring: 1, sector: 'vrije-tijd' },
      { id: 'n2', naam: 'Ali', soort: 'netwerk', relatie: 'buur', ring: 3, sector: 'familie' },
    ]);
    expect(lees('naam;\nAnna;', { woorden: { alias: { kop: '' } } }).rijen).to.have.length(1);
  });

  it('leest een vraag met een naam erin alleen als er antwoorden van het scherm onder staan', () => {
    const woorden = {
      band: {
        kop: ['Band', 'Band met {naam}'],
        cellen: [
          ['spanning', 'Gespannen'],
          ['neutraal', 'Neutraal'],
        ] as const,
      },
    };
    const band = (kop: string, cel: string): unknown => {
      const { rijen, onbekendeKolommen } = lees(`Naam;${kop}\nRiet;${cel}`, { woorden });
      return rijen[0]?.persoon ? (rijen[0].persoon.band ?? onbekendeKolommen) : rijen[0]?.fouten;
    };
    expect(band('Band met Bo', 'gespannen')).to.equal('spanning');
    expect(band('Band met Bo', 'neutraal')).to.equal('neutraal');
    expect(band('Band met cliënt', 'moeder')).to.deep.equal(['Band met cliënt']);
    expect(band('Band', 'moeder')).to.deep.equal([{ kolom: 'band', code: 'keuze-onbekend' }]);
  });

  it('twee mensen met dezelfde naam en elk een eigen id komen allebei terug', () => {
    const jannen = [mens('p1', { naam: 'Jan', relatie: 'oom' }), mens('p2', { naam: 'Jan', relatie: 'buur' })];
    const { rijen } = lees(netwerkNaarCsv({ personen: jannen }, voluit));
    expect(rijen.map(({ persoon }) => [persoon?.naam, persoon?.relatie])).to.deep.equal([
      ['Jan', 'oom'],
      ['Jan', 'buur'],
    ]);
    // Met hetzelfde id, met maar één id, of als hij er al staat, is het dezelfde.
    for (const tekst of ['id;naam\np1;Jan\np1;jan', 'id;naam\n;Jan\np1;Jan', 'id;naam\np1;Jan\n;Jan'])
      expect(fouten(tekst).map((rij) => rij.length)).to.deep.equal([0, 1]);
    expect(fouten('id;naam\np1;Jan\np2;Jan', { bestaande: [{ naam: 'Jan' }] }).map((rij) => rij.length)).to.deep.equal([
      1, 1,
    ]);
  });

  for (const [wat, tekst] of [
    ['een rekenblad', 'PK\x03\x04\x14\x00\x06\x00'],
    ['een oude xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00'],
    ['een PDF', '%PDF-1.7\n'],
    ['een plaatje', '\u2030PNG\r\n\x1a\n\x00\x00'],
    ['een bladzijde', ' <!DOCTYPE html><table>'],
    ['een losse tabel van een bladzijde', '<table><tr><td>Naam</td></tr></table>'],
    ['een stijl vooraan', '<style>td{}</style><table>'],
    ['opgemaakte tekst', '{\\rtf1 Naam}'],
    ['een teken dat in tekst niet voorkomt', 'Naam\nAn\x01na'],
    ['JSON', '{"personen": []}'],
    ['contacten van een telefoon', 'BEGIN:VCARD\nVERSION:3.0\nFN:Jan\nEND:VCARD'],
    ['een agenda', 'BEGIN:VCALENDAR\nSUMMARY:Jan\nEND:VCALENDAR'],
  ] as const) {
    it(`weigert ${wat}, en zegt waarom`, () => {
      expect(lees(tekst)).to.deep.equal({
        fouten: [{ kolom: '', code: 'geen-csv' }],
        rijen: [],
        banden: [],
        onbekendeKolommen: [],
      });
    });
  }
});

describe('leesNetwerkCsv, wat een ander bedoelt', () => {
  const woorden = {
    relatie: {
      kop: 'Wie is dat?',
      cellen: [
        ['oma', 'Oma'],
        ['buur', 'Buurman of buurvrouw'],
      ] as const,
    },
  };
  const kort = (tekst: string): readonly string[] =>
    lees(tekst, { woorden }).rijen.map(({ persoon, fouten: mis }) =>
      persoon ? `${persoon.naam}${persoon.relatie ? ` = ${persoon.relatie}` : ''}` : mis.map(({ code }) => code).join(),
    );
  const code = (tekst: string): readonly string[] => lees(tekst, { woorden }).fouten.map((fout) => fout.code);
  const over = (tekst: string): readonly string[] =>
    (lees(tekst, { woorden }).overgeslagen ?? []).map(({ nummer, tekst: regel }) => `${String(nummer)} ${regel}`);

  for (const [kop, rij] of [
    ['Rol;Wie', 'Oma;Riet'],
    ['Wie;Rol', 'Riet;oma'],
    ['Wie?;Wie is dat?', 'Riet;Oma'],
    ['Contactpersoon;Relatie tot cliënt', 'Riet;oma'],
    ['Persoon;Verhouding', 'Riet;oma'],
    ['Naam contactpersoon;Familierelatie', 'Riet;oma'],
    ['Achternaam;Rol', 'Riet;oma'],
    ['Telefoon;Contact;Wie', '0612;Riet;oma'],
    ['Naam;Soort relatie', 'Riet;oma'],
    ['Naam;Functie', 'Riet;oma'],
    ['Achternaam, voornaam;Rol', 'Riet;oma'],
  ] as const) {
    it(`leest ${kop}`, () => {
      expect(kort(`${kop}\n${rij}`)).to.deep.equal(['Riet = oma']);
    });
  }

  it('kent ook één van de twee woorden van het scherm', () => {
    expect(kort('Naam;Wie is dat?\nAli;buurman\nBo;Buurvrouw\nCor;BUURMAN OF BUURVROUW')).to.deep.equal([
      'Ali = buur',
      'Bo = buur',
      'Cor = buur',
    ]);
  });

  it('neemt geen kolom weg van een betere, en geen kolom waar iets anders in staat', () => {
    const zonder = (tekst: string): readonly string[] => lees(tekst, { woorden }).onbekendeKolommen;
    expect([kort('Naam;Contactpersoon\nRiet;Jan'), zonder('Naam;Contactpersoon\nRiet;Jan')]).to.deep.equal([
      ['Riet'],
      ['Contactpersoon'],
    ]);
    expect(kort('Rol;Naam;Relatie\nvrager;Riet;oma')).to.deep.equal(['Riet = oma']);
    expect(zonder('Naam;Rol\nRiet;spil')).to.deep.equal(['Rol']);
    expect(kort('Persoon;Relatie\n17;oma')).to.deep.equal(['veld-ontbreekt']);
    expect(kort('Contactpersoon;Sam\nDatum;3 mei\n\nNaam;Hobby\nRiet;vissen')).to.deep.equal(['Riet']);
  });

  it('een titel met “Naam” erin wint niet van een kop met woorden als “Wie” en “Rol”', () => {
    const tekst = 'Naam:;Sam\nGeboren:;2012\n\nContactpersonen\nWie;Rol;Telefoon\nRiet;oma;06\nJan;buurman;06';
    expect(kort(tekst)).to.deep.equal(['Riet = oma', 'Jan = buur']);
    expect(over(tekst)).to.deep.equal(['1 Naam: Sam', '2 Geboren: 2012', '4 Contactpersonen']);
  });

  it('ziet een spatie zonder breedte, een merk, een harde spatie en een zacht streepje niet', () => {
    expect(kort('\u200bNaam;Wie\u00a0is dat?\nRiet;oma')).to.deep.equal(['Riet = oma']);
    expect(kort('\ufeff\ufeff"Naam"\u00a0;Rela\u00adtie\n\u200bRiet\u200b;oma\nriet;oma\n\u200b')).to.deep.equal([
      'Riet = oma',
      'naam-dubbel',
    ]);
    // De tekens die letters verbinden horen bij een naam.
    expect(namen('naam\n\u0646\u200c\u0645')).to.deep.equal(['\u0646\u200c\u0645']);
  });

  it('een regeleinde tussen aanhalingstekens blijft in zijn cel, ook na een spatie', () => {
    expect(kort('Naam;Adres\n"Jan\nde Vries";"Straat 1\nUtrecht"')).to.deep.equal(['Jan de Vries']);
    expect(kort('Naam; Adres\nJan; "Straat 1\nUtrecht"\nRiet; "Laan; 2" ')).to.deep.equal(['Jan', 'Riet']);
    expect(kort('Naam; Bijnaam\nJan Vos; "de Rots" echt\nRiet; "open')).to.deep.equal(['Jan Vos', 'Riet']);
  });

  for (const [wat, naam] of [
    ['een regeleinde', 'Jan\nvan den Berg'],
    ['een regeleinde van Windows', 'Jan\r\nvan den Berg'],
    ['een regeleinde achter een voorvoegsel', 'Jan van den \n Berg'],
    ['een zacht regeleinde van een tekstverwerker', 'Jan\vvan den Berg'],
    ['een regelteken van Unicode', 'Jan\u2028van den Berg'],
    ['lege regels', 'Jan \n\n\t van den Berg\n'],
    ['een tab', 'Jan\tvan den Berg'],
    ['een harde spatie', 'Jan\u00a0van\u202fden Berg'],
    ['een brede spatie', 'Jan\u3000\u2003van den  Berg'],
    ['een spatie zonder breedte', 'Ja\u200bn van\ufeff den\u2060 Berg'],
    ['een zacht streepje', 'Jan van den Be\u00adrg'],
    ['een richting', '\u202aJan van den\u200e Berg\u061c\u202c'],
  ] as const) {
    it(`leest een naam met ${wat} erin als één naam met gewone spaties`, () => {
      expect(kort(`naam;relatie\n"${naam}";oma`)).to.deep.equal(['Jan van den Berg = oma']);
      expect(eerste(`naam;alias\nJan;"${naam}"`)?.alias).to.equal('Jan van den Berg');
      expect(kort(`naam\nJan van den Berg\n"${naam}"`)).to.deep.equal(['Jan van den Berg', 'naam-dubbel']);
    });
  }

  it('leest een naam die over regels loopt ook in een deel ervan, en met haakjes', () => {
    expect(namen('voornaam;achternaam\nJan;"van den\nBerg"\nRiet;"’t\nHart"')).to.deep.equal([
      'Jan van den Berg',
      'Riet ’t Hart',
    ]);
    expect(namen('naam\n"Oma Riet\n(mama’s kant)"')).to.deep.equal(['Oma Riet (mama’s kant)']);
    expect(eerste('naam;kracht\nJan;"kookt\nen belt"')?.kracht).to.equal('kookt\nen belt');
  });

  for (const naam of [
    'Jan Vos\nPiet Bakker',
    'Anna\r\nPiet',
    'Jan van den Berg\vAnna Vos',
    'Jan Vos\n\nBen Vos',
    'Vries, de\nJan',
    'Anna,\nPiet',
    'anna\npiet',
    'Jan Vos\n0612345678',
    'عبد\nمحمد',
  ]) {
    it(`vraagt het bij twee regels die elk een naam kunnen zijn: ${JSON.stringify(naam)}`, () => {
      expect(kort(`naam;relatie\n"${naam}";oma\nRiet;oma`)).to.deep.equal(['naam-twijfel', 'Riet = oma']);
      expect(lees(`"${naam}"`).rijen[0]).to.deep.include({ naam: opRegel(naam) });
    });
  }

  it('een losse cel in een tabel vraagt, en zo ook twee halve rijen na elkaar', () => {
    expect(kort('Naam\tRelatie\tAdres\nJan\toma\tStraat 1\nUtrecht\nRiet\toma\tLaan')).to.deep.equal([
      'Jan = oma',
      'naam-twijfel',
      'Riet = oma',
    ]);
    expect(kort('Naam\tAdres\tRelatie\nJan\tStraat 1\nUtrecht\toma\nRiet\tLaan\toma\nBo\t\toma')).to.deep.equal([
      'naam-twijfel',
      'naam-twijfel',
      'Riet = oma',
      'Bo = oma',
    ]);
    expect(kort('Naam;Relatie;Ring\nRiet;oma\nJan;opa\nBo')).to.deep.equal(['Riet = oma', 'Jan = opa', 'Bo']);
  });

  it('weigert een tabel met elke cel op een eigen regel, en zegt waarom', () => {
    for (const tekst of [
      'Naam\nRelatie\nRiet\nOma\nJan\nOpa',
      'Nr\nNaam\nRelatie\n1\nRiet\nOma',
      'Wie\nRol\nRiet\nOma',
      'Riet\nOma\nJan\nOpa',
    ])
      expect([code(tekst), kort(tekst)]).to.deep.equal([['cel-per-regel'], []]);
    // Wie oma heet mag blijven.
    expect(kort('Oma\nOpa\nTante Riet\nJan')).to.deep.equal(['Oma', 'Opa', 'Tante Riet', 'Jan']);
  });

  it('weigert twee tabellen naast elkaar, tenzij er twee keer hetzelfde staat', () => {
    expect(code('Naam;Relatie;;Naam;Relatie\nRiet;oma;;Jan;opa')).to.deep.equal(['twee-tabellen']);
    expect(kort('Naam;Relatie;Naam\nRiet;oma;riet')).to.deep.equal(['Riet = oma']);
    expect(kort('Naam;Relatie;;Naam\nRiet;oma;;')).to.deep.equal(['Riet = oma']);
  });

  it('leest een tabel eronder naar haar eigen kop, en slaat kop en titel over', () => {
    const tekst = 'Familie\nNaam;Relatie\nRiet;oma\n\nProfessionals\nFunctie;Naam\nvoogd;Jan\nVoogd;Bo';
    expect(kort(tekst)).to.deep.equal(['Riet = oma', 'Jan = voogd', 'Bo = voogd']);
    expect(over(tekst)).to.deep.equal(['1 Familie', '5 Professionals', '6 Functie Naam']);
    expect(kort('Naam\nRiet\nNaam\nJan')).to.deep.equal(['Riet', 'Jan']);
    expect(kort('Naam\nRiet\n\nWerk\nNaam\nJan')).to.deep.equal(['Riet', 'Jan']);
  });

  it('meer dan vijfhonderd regels zegt het ook met koppen ertussen', () => {
    const tekst = 'naam;ring\na;1\nb;1\n'.repeat(200).replace(/[ab];/g, () => `p${String((volgnummer += 1))};`);
    const { rijen, fouten: alles } = lees(tekst);
    expect(alles).to.deep.equal([{ kolom: '', code: 'te-veel-rijen' }]);
    expect(rijen.at(-1)?.fouten).to.deep.equal(alles);
  });
  let volgnummer = 0;

  for (const voet of [
    'Totaal: 1',
    'Totaal;1',
    'Totaal',
    'Totaal aantal contacten: 12',
    'Aantal: 5',
    'Aantal personen;5',
    'Subtotaal 2',
    '(1 rij)',
    '3 resultaten gevonden',
    'Pagina 1 van 2',
    'Afgedrukt op 3-5-2026 om 10:00',
  ]) {
    it(`slaat ${JSON.stringify(voet)} over, en zegt het`, () => {
      for (const kop of ['Naam;Relatie\nRiet;oma', 'Naam\nRiet', 'Riet']) {
        expect(kort(`${kop}\n${voet}`)).to.have.length(1);
        expect(over(`${kop}\n${voet}`)).to.have.length(1);
      }
    });
  }

  it('wie er toevallig op lijkt blijft een mens', () => {
    expect(namen('naam\nTotaal Jansen\nAantal\n2 broers\nPagina')).to.deep.equal([
      'Totaal Jansen',
      'Aantal',
      '2 broers',
      'Pagina',
    ]);
  });

  it('vraagt het als “Naam” naast een roepnaam de hele naam of een deel kan zijn', () => {
    expect(kort('Naam;Roepnaam\nVries;Anna\nvan den Berg;Bo\nEl Amrani;Sami')).to.deep.equal([
      'Anna Vries',
      'Bo van den Berg',
      'Sami El Amrani',
    ]);
    expect(kort('Naam;Roepnaam\nWilhelmina de Vries;Annie\nCornelis Smit;Kees')).to.deep.equal([
      'Wilhelmina de Vries',
      'Cornelis Smit',
    ]);
    expect(kort('Naam;Roepnaam\nAnnema;Anne\nSmit;Bo')).to.deep.equal(['naam-twijfel', 'Bo Smit']);
    expect(kort('Naam;Roepnaam\nAnna de Vries;Anna\nSmit;Bo')).to.deep.equal(['Anna de Vries', 'naam-twijfel']);
    expect(kort('Naam;Voorletters\nAnna de Vries;A.M.')).to.deep.equal(['Anna de Vries']);
  });

  it('leest zonder kop “Vries, Anna” als één naam, en een kolom met relaties als relatie', () => {
    expect(kort('Vries, Anna\nBerg, Cor van den\nSmit, de')).to.deep.equal([
      'Vries, Anna',
      'Berg, Cor van den',
      'Smit, de',
    ]);
    expect(kort('Anna, oma\nJan, opa')).to.deep.equal(['Anna = oma', 'Jan = opa']);
    expect(kort('oma;Riet\nbuurman;Jan')).to.deep.equal(['Riet = oma', 'Jan = buur']);
    expect(kort('1;Riet;oma\n2.;Jan;opa')).to.deep.equal(['Riet = oma', 'Jan = opa']);
    expect(kort('Vries,Anna\nSmit,Bo')).to.deep.equal(['naam-twijfel', 'naam-twijfel']);
    expect(kort('Jan,Piet,Klaas')).to.deep.equal(['naam-twijfel']);
    expect(kort('Anna de Vries;Utrecht\nBo;0612')).to.deep.equal(['Anna de Vries', 'Bo']);
  });

  for (const naam of [
    'Ren\u017D',
    'Zo\u2018',
    'G\u0178nther',
    'Lo\u2022s',
    '\u0192va',
    'J\u2014zef',
    'Nu\u2013ez',
    'D\u00D5Hondt',
  ]) {
    it(`vraagt het bij ${naam}, tenzij het bestand zelf zegt hoe het geschreven is`, () => {
      expect(kort(`naam\n${naam}\nRiet`)).to.deep.equal(['tekens-onleesbaar', 'Riet']);
      expect(kort(`\ufeffnaam\n${naam}\nRiet`)).to.deep.equal([naam, 'Riet']);
    });
  }

  it('laat een letter uit een ander land en een streepje staan', () => {
    const goed = [
      'Miloš',
      'Željko',
      'DUŠAN ILIĆ Š',
      'ŒUVRE',
      'Jansen–de Vries',
      'Jansen – Bakker',
      'ma’s zus',
      'João',
      'Šárka',
    ];
    expect(namen(`naam\n${goed.join('\n')}`)).to.deep.equal(goed);
  });
});

describe('leesNetwerkCsv, wie iemand kent zoals het scherm het zegt', () => {
  const woorden = {
    relatie: { kop: 'Wie is dat?', cellen: [['oom', 'Oom'] as const, ['buur', 'Buurman of buurvrouw'] as const] },
    ring: { kop: 'Ring', cellen: [['1', 'Dichtbij'] as const] },
    sector: { kop: 'Groep', cellen: [['familie', 'Familie'] as const] },
    band: { kop: 'Band', cellen: [['steunend', 'Steunend'] as const] },
    banden: {
      kop: 'Kent',
      cellen: [
        ['', 'kent hier nog niemand'] as const,
        ['', 'kent {aantal} ander'] as const,
        ['', 'kent {aantal} anderen'] as const,
      ],
    },
  };
  const gelezen = (cel: string): GelezenNetwerkCsv =>
    lees(`id;Naam;Wie is dat?;Kent\np1;Riet;;${cel}\np2;Jan;oom;\np3;Jan;buur;\np4;Bo;;`, { woorden });
  const met = (cel: string): readonly string[] => {
    const { rijen, banden } = gelezen(cel);
    const wie = new Map(
      rijen.map(({ persoon }) => [persoon?.id, `${persoon?.naam ?? ''} ${persoon?.relatie ?? ''}`.trim()]),
    );
    return [
      ...banden.map(({ naar, kwaliteit }) => [wie.get(naar), kwaliteit].filter(Boolean).join(': ')),
      ...rijen.flatMap(({ bandfouten = [] }) => bandfouten.map(({ code }) => code)),
    ];
  };

  for (const [cel, verwacht] of [
    ['kent 1 ander', []],
    ['Kent 2 anderen', []],
    ['kent 1.200 anderen', []],
    ['kent hier nog niemand', []],
    ['Bo', ['Bo']],
    ['Jan', ['band-onbekend']],
    ['Jan (Oom)', ['Jan oom']],
    ['Jan (Oom): Steunend', ['Jan oom: steunend']],
    ['"Jan (Oom): Steunend, Bo (Steunend)"', ['Jan oom: steunend', 'Bo: steunend']],
    ['Jan (buurvrouw)', ['Jan buur']],
    // Een oom hoort vanzelf bij de familie.
    ['Jan (Familie)', ['Jan oom']],
    ['Bo (Familie)', ['keuze-onbekend']],
    ['Jan (2)', ['band-onbekend']],
  ] as const) {
    it(`leest ${JSON.stringify(cel)}`, () => {
      expect(met(cel)).to.deep.equal(verwacht);
    });
  }
});

describe('leesNetwerkCsv, een tabel op zijn kant', () => {
  const lijst = (tekst: string): readonly string[] =>
    lees(tekst).rijen.map(({ persoon, fouten: mis }) =>
      persoon
        ? [persoon.naam, persoon.relatie, persoon.ring].filter(Boolean).join(' ')
        : mis.map(({ code }) => code).join(),
    );
  const over = (tekst: string): readonly string[] =>
    (lees(tekst).overgeslagen ?? []).map(({ nummer, tekst: regel }) => `${String(nummer)} ${regel}`);

  for (const teken of ['\t', ';', ',', '|']) {
    it(`leest een mens per kolom, met de vragen in de eerste, met ${JSON.stringify(teken)}`, () => {
      const tabel = (...rijen: readonly (readonly string[])[]): string =>
        rijen.map((rij) => rij.join(teken)).join('\n');
      expect(lijst(tabel(['Naam:', 'Riet', 'Jan'], ['Relatie:', 'oma', 'opa'], ['Ring', '1', '']))).to.deep.equal([
        'Riet oma 1',
        'Jan opa',
      ]);
      expect(lijst(tabel(['Naam:', 'Riet'], ['Relatie:', 'oma']))).to.deep.equal(['Riet oma']);
      expect(lijst(tabel(['Relatie', 'oma'], ['Voornaam', 'Riet'], ['Achternaam', 'Vos']))).to.deep.equal([
        'Riet Vos oma',
      ]);
      const metTitel = tabel(['Netwerk van Sam'], ['', 'Een', 'Twee'], ['Naam', 'Riet', 'Jan'], ['Relatie', 'oma', '']);
      expect([lijst(metTitel), over(metTitel)]).to.deep.equal([
        ['Riet oma', 'Jan'],
        ['1 Netwerk van Sam', '2 Een Twee'],
      ]);
    });
  }

  it('noemt de rij waar de naam staat, wat niet gelezen wordt, en wat er mis is', () => {
    const { rijen, onbekendeKolommen } = lees('Relatie;oma;tante\nNaam;Riet;Bea\nHobby;vissen;\nRing;1;9');
    expect(onbekendeKolommen).to.deep.equal(['Hobby']);
    expect(rijen.map(({ nummer, naam, persoon, fouten: mis }) => [nummer, naam ?? persoon?.naam, mis])).to.deep.equal([
      [2, 'Riet', []],
      [2, 'Bea', [{ kolom: 'ring', code: 'keuze-onbekend' }]],
    ]);
  });

  for (const [wat, tekst] of [
    ['met lege regels ertussen', 'Naam: Riet\nRelatie: oma\n\nNaam: Jan\nRelatie: opa'],
    ['zonder lege regels', 'Naam: Riet\nRelatie: oma\nNaam: Jan\nRelatie: opa'],
    ['in kleine letters', 'naam: Riet\nrelatie: oma\n\nnaam: Jan\nrelatie: opa'],
    ['met een tab', 'Naam:\tRiet\nRelatie:\toma\n\nNaam:\tJan\nRelatie:\topa'],
    ['met een andere volgorde', 'Naam: Riet\nRelatie: oma\n\nRelatie: opa\nNaam: Jan'],
    ['met iets erbij', 'Naam: Riet\nRelatie: oma\nTelefoon: 06\n\nNaam: Jan\nRelatie: opa\nRing:'],
    ['met vette letters', '**Naam**: Riet\n**Relatie:** oma\n\n**Naam**: Jan\n**Relatie:** opa'],
    [
      'met een titel en een kopje',
      'Netwerk van Sam\n\nPersoon 1\nNaam: Riet\nRelatie: oma\n\nPersoon 2:\nNaam: Jan\nRelatie: opa',
    ],
  ] as const) {
    it(`leest blokken met een vraag op elke regel ${wat}`, () => {
      for (const einde of ['\n', '\r\n'])
        expect(lijst(tekst.replaceAll('\n', einde))).to.deep.equal(['Riet oma', 'Jan opa']);
    });
  }

  it('laat een komma en een puntkomma in een antwoord staan, en telt de regels zoals zij staan', () => {
    const { rijen } = lees('Naam: Vries, Anna\nKracht: luistert; kookt, en zingt\n\nNaam: Bo\nKracht: tekent');
    expect(rijen.map(({ nummer, persoon }) => [nummer, persoon?.naam, persoon?.kracht])).to.deep.equal([
      [1, 'Vries, Anna', 'luistert; kookt, en zingt'],
      [4, 'Bo', 'tekent'],
    ]);
  });

  it('een gewone tabel, een titel erboven of een formulier met een lijst eronder staat niet op zijn kant', () => {
    expect(lijst('Naam;Ring\nRiet;1')).to.deep.equal(['Riet 1']);
    expect(lijst('Naam;Hobby\nRiet;vissen\nJan;lezen')).to.deep.equal(['Riet', 'Jan']);
    expect(lijst('Naam: Sam\nRelatie: kind\n\nRiet\nJan')).to.have.length(4);
    expect(lees('- naam: Riet\n  ring: 1').fouten).to.deep.equal([{ kolom: '', code: 'geen-csv' }]);
    expect(lees('Van: Ans\nAan: Bo\nOnderwerp: lijst\n\nNaam: Riet\nRelatie: oma').fouten).to.deep.equal([
      { kolom: '', code: 'geen-csv' },
    ]);
  });
});

describe('leesNetwerkCsv, namen achter elkaar', () => {
  const lijst = (tekst: string): readonly string[] =>
    lees(tekst).rijen.map(({ persoon, fouten: mis }) =>
      persoon ? [persoon.naam, persoon.relatie].filter(Boolean).join(' = ') : mis.map(({ code }) => code).join(),
    );

  for (const [tekst, verwacht] of [
    ['Oma Jo, opa Henk en tante Bea', ['Oma Jo', 'opa Henk', 'tante Bea']],
    [
      'Oma Jo, opa Henk, tante Bea en buurvrouw Els van der Berg.',
      ['Oma Jo', 'opa Henk', 'tante Bea', 'buurvrouw Els van der Berg'],
    ],
    ['oma jo, opa henk en tante bea', ['oma jo', 'opa henk', 'tante bea']],
    ['jan, piet en els', ['jan', 'piet', 'els']],
    ['Jan, Piet, Klaas', ['Jan', 'Piet', 'Klaas']],
    ['Jan; Piet; Klaas', ['Jan', 'Piet', 'Klaas']],
    ['Jan,Piet en Klaas', ['Jan', 'Piet', 'Klaas']],
    ['Jan en Piet', ['Jan', 'Piet']],
    ['mama, papa & Zoë', ['mama', 'papa', 'Zoë']],
    ['Jan, Piet, en Els de Vries', ['Jan', 'Piet', 'Els de Vries']],
    ['Ольга, Иван, José', ['Ольга', 'Иван', 'José']],
    ['Mum, Aunt Bea and Jo', ['Mum', 'Aunt Bea', 'Jo']],
    ['Netwerk: Oma Jo, opa Henk en tante Bea', ['Oma Jo', 'opa Henk', 'tante Bea']],
    ['Mijn netwerk:\nOma Jo, opa Henk en tante Bea', ['Oma Jo', 'opa Henk', 'tante Bea']],
    ['Naam\nOma Jo, opa Henk en tante Bea', ['Oma Jo', 'opa Henk', 'tante Bea']],
    ['Oma Jo, opa Henk,\ntante Bea en\nKarim', ['Oma Jo', 'opa Henk', 'tante Bea', 'Karim']],
    ['Familie: Oma Jo, opa Henk\nBuurt: Els en Karim', ['Oma Jo', 'opa Henk', 'Els', 'Karim']],
    ['Oma Jo, opa Henk en tante Bea\nKarim', ['Oma Jo', 'opa Henk', 'tante Bea', 'Karim']],
    ['Oma Jo, opa Henk en tante Bea\nEls, Karim', ['Oma Jo', 'opa Henk', 'tante Bea', 'naam-twijfel']],
    ['Anna, oma, Jan, opa', ['Anna = oma', 'Jan = opa']],
  ] as const) {
    it(`leest ${JSON.stringify(tekst)}`, () => {
      expect(lijst(tekst)).to.deep.equal(verwacht);
    });
  }

  it('noemt bij elk de regel waar hij staat', () => {
    const { rijen, overgeslagen } = lees('\nFamilie: Jo, Henk\n\nBuurt: Els, Bo en Karim');
    expect(rijen.map(({ nummer }) => nummer)).to.deep.equal([2, 2, 4, 4, 4]);
    expect(overgeslagen).to.deep.equal([
      { nummer: 2, tekst: 'Familie:' },
      { nummer: 4, tekst: 'Buurt:' },
    ]);
  });

  for (const tekst of [
    'Stichting Kind en Gezin',
    'Vries, Anna',
    'Anna, oma',
    'Oma Jo en opa Henk\nKarim',
    'Anna de Vries, Utrecht, 0612345678',
    'Jan komt op maandag, Piet op dinsdag en Els niet',
    'Oma komt, opa blijft en tante Bea gaat',
  ]) {
    it(`maakt van ${JSON.stringify(tekst)} niet meer mensen`, () => {
      expect(lijst(tekst)).to.have.length(tekst.split('\n').length);
    });
  }

  it(`leest wie er is, hoe lang de rij ook is (${zaad})`, () => {
    const naam = fc.constantFrom('Oma Jo', 'opa Henk', 'Anna de Vries', "Bo van 't Hof", 'Zoë', 'Łukasz', 'El Idrissi');
    fc.assert(
      fc.property(
        fc.uniqueArray(naam, { minLength: 2, maxLength: 7 }),
        fc.constantFrom(' en ', ', en ', ' & ', ' and '),
        fc.constantFrom('', '.', '\n', '\r\n'),
        (rij, voegwoord, einde) => {
          const tekst = `${rij.slice(0, -1).join(', ')}${voegwoord}${rij.at(-1) ?? ''}${einde}`;
          expect(lijst(tekst), tekst).to.deep.equal(rij);
        },
      ),
      runs(200),
    );
  });
});

describe('leesNetwerkCsv, waarden', () => {
  for (const relatie of RELATIES) {
    it(`vult soort en sector bij ${relatie}`, () => {
      expect(eerste(`naam;relatie\nAnna;${relatie.toUpperCase()}`)).to.deep.equal({
        id: 'n1',
        naam: 'Anna',
        relatie,
        ...plekVanRelatie(relatie),
        ring: null,
      });
    });
  }

  it('laat een gegeven soort en sector voorgaan', () => {
    expect(eerste('naam;relatie;soort;sector\nAnna;oma;professional;Buurt')).to.include({
      soort: 'professional',
      sector: 'buurt',
    });
  });

  it('kent de eigen sectoren van de indeling, met hun eigen hoofdletters', () => {
    const indeling = { sectoren: [{ code: 'Sport-Club', naam: 'Sportclub' }] };
    expect(eerste('naam;sector\nAnna;sport-club', { indeling })?.sector).to.equal('Sport-Club');
    expect(fouten('naam;sector\nAnna;sport-club')).to.deep.equal([[{ kolom: 'sector', code: 'keuze-onbekend' }]]);
  });

  it('leest steun, steunfiguur en huishoudens', () => {
    const lezen = (kolom: keyof Persoon, cel: string): unknown => eerste(`naam;${kolom}\nAnna;${cel}`)?.[kolom];
    expect(lezen('steun', ' Emotioneel:Krijgt | praktisch |')).to.deep.equal([
      { functie: 'emotioneel', richting: 'krijgt' },
      { functie: 'praktisch' },
    ]);
    expect(lezen('steunfiguur', 'Ja')).to.deep.equal({});
    expect(lezen('steunfiguur', 'Gevraagd')).to.deep.equal({ status: 'gevraagd' });
    expect(lezen('steunfiguur', 'nee')).to.equal(null);
    expect(lezen('steunfiguur', '')).to.equal(undefined);
    expect(lezen('huishoudens', 'h1| H2 |')).to.deep.equal(['h1', 'H2']);
  });

  it('geeft altijd een nieuw id, en alleen aan wie erin komt', () => {
    const { rijen } = lees('id;naam\np1;Anna\np2;\np1;Piet');
    expect(rijen.map(({ persoon }) => persoon?.id)).to.deep.equal(['n1', undefined, 'n2']);
  });
});

describe('leesNetwerkCsv, fouten', () => {
  const GEVALLEN: readonly (readonly [kolom: string, cel: string, code: string])[] = [
    ['soort', 'vriendin', 'keuze-onbekend'],
    ['relatie', 'grootmoeder', 'keuze-onbekend'],
    ['sector', 'sport', 'keuze-onbekend'],
    ['ring', '0', 'keuze-onbekend'],
    ['ring', '4', 'keuze-onbekend'],
    ['ring', '1,5', 'keuze-onbekend'],
    ['ring', 'dichtbij', 'keuze-onbekend'],
    ['band', 'goed', 'keuze-onbekend'],
    ['steun', 'troost', 'keuze-onbekend'],
    ['steun', 'praktisch:soms', 'keuze-onbekend'],
    ['steun', ':krijgt', 'keuze-onbekend'],
    ['contactfrequentie', 'vaak', 'keuze-onbekend'],
    ['blijftNaHulp', 'misschien', 'keuze-onbekend'],
    ['steunfiguur', 'misschien', 'keuze-onbekend'],
    ['kracht', 'a'.repeat(2001), 'tekst-te-lang'],
    ['alias', '😀'.repeat(2001), 'tekst-te-lang'],
    ['kracht', `belt met ${BSN}`, 'lijkt-bsn'],
    ['alias', BSN, 'lijkt-bsn'],
  ];
  for (const [kolom, cel, code] of GEVALLEN) {
    it(`${kolom} ${cel.slice(0, 20)}: ${code}`, () => {
      const { rijen } = lees(`naam;${kolom}\nAnna;${cel}`);
      expect(rijen).to.deep.equal([{ nummer: 2, persoon: null, naam: 'Anna', fouten: [{ kolom, code }] }]);
    });
  }

  it('naam: ontbreekt, te lang, lijkt op een burgerservicenummer', () => {
    expect(fouten(`naam;ring\n ;1\n${'x'.repeat(2001)};1\n${BSN};1`)).to.deep.equal(
      ['veld-ontbreekt', 'tekst-te-lang', 'lijkt-bsn'].map((code) => [{ kolom: 'naam', code }]),
    );
  });

  it('naam: staat er al, of hoger in het bestand', () => {
    const { rijen } = lees('Anna\n PIET\nanna \nJosé\nJose\u0301\nEva', { bestaande: [{ naam: 'Piet ' }] });
    expect(rijen.map(({ persoon, fouten: [fout] }) => persoon?.naam ?? fout?.code)).to.deep.equal([
      'Anna',
      'naam-dubbel',
      'naam-dubbel',
      'José',
      'naam-dubbel',
      'Eva',
    ]);
  });

  it('noemt alle fouten van een rij, en laat de andere rijen met rust', () => {
    const { rijen } = lees('naam;ring;band\nAnna;9;x\nPiet;1;neutraal');
    expect(rijen[0]?.fouten.map(({ kolom }) => kolom)).to.deep.equal(['ring', 'band']);
    expect(rijen[1]?.persoon).to.include({ naam: 'Piet', ring: 1, band: 'neutraal' });
  });

  it('noemt bij een rij die er niet in komt van wie zij is, als dat te lezen is', () => {
    const { rijen } = lees(
      `voornaam;achternaam;ring\nAnna;Vos;9\nPiet;Vos;1\nPiet;Vos;1\n ;;1\nBo;${BSN};1\n${'x'.repeat(3000)};;1\nRen‚;Vos;1`,
    );
    expect(rijen.map(({ naam, fouten: [fout] }) => [naam?.slice(0, 20), fout?.code])).to.deep.equal([
      ['Anna Vos', 'keuze-onbekend'],
      [undefined, undefined],
      ['Piet Vos', 'naam-dubbel'],
      [undefined, 'veld-ontbreekt'],
      [undefined, 'lijkt-bsn'],
      ['x'.repeat(20), 'tekst-te-lang'],
      ['Ren‚ Vos', 'tekens-onleesbaar'],
    ]);
  });

  it('zegt het als een aanhalingsteken niet dichtgaat', () => {
    const { rijen } = lees('naam\nAnna\n"Piet\nEva');
    expect(rijen.map(({ persoon }) => persoon?.naam)).to.deep.equal(['Anna', undefined]);
    expect(rijen[1]?.fouten).to.deep.equal([{ kolom: '', code: 'aanhalingsteken-open' }]);
  });

  it('leest vijfhonderd rijen, met en zonder kop, en zegt bij de volgende dat het er te veel zijn', () => {
    for (const kop of ['', 'naam\n']) {
      const regels = (aantal: number): string =>
        kop + Array.from({ length: aantal }, (_, nummer) => `p${String(nummer)}\n`).join('');
      const vol = lees(regels(500));
      expect([vol.fouten, vol.rijen.filter(({ persoon }) => persoon).length]).to.deep.equal([[], HOOGSTE_AANTAL_RIJEN]);
      const teVeel = lees(regels(503));
      const fout = { kolom: '', code: 'te-veel-rijen' };
      expect(teVeel.fouten).to.deep.equal([fout]);
      expect(teVeel.rijen.filter(({ persoon }) => persoon)).to.have.length(HOOGSTE_AANTAL_RIJEN);
      // Wat daarna komt wordt niet eens gelezen.
      expect(teVeel.rijen.slice(500)).to.deep.equal([{ nummer: kop ? 502 : 501, persoon: null, fouten: [fout] }]);
    }
  });

  it('neemt niet meer mensen dan er in het netwerk bij kunnen, en telt een rij met een fout daarbij niet', () => {
    const bestaande = Array.from({ length: 498 }, (_, nummer) => ({ naam: `al-${String(nummer)}` }));
    const { rijen, fouten: vanBestand } = lees('naam;ring\nAnna;1\nBob;9\nCem;1\nDaan;1', { bestaande });
    expect(vanBestand).to.deep.equal([]);
    expect(rijen.map(({ persoon, fouten: [fout] }) => persoon?.naam ?? fout?.code)).to.deep.equal([
      'Anna',
      'keuze-onbekend',
      'Cem',
      'te-veel-personen',
    ]);
  });

  it('leest een bestand van één megabyte, en niets van een groter', () => {
    const vol = `naam;kracht\n${'Anna;x\n'.repeat(400)}`;
    const tot = (bytes: number): string => vol + ' '.repeat(bytes - vol.length);
    expect(lees(tot(HOOGSTE_AANTAL_CSV_BYTES)).rijen).to.have.length(400);
    for (const groot of [
      tot(HOOGSTE_AANTAL_CSV_BYTES + 1),
      '\n'.repeat(HOOGSTE_AANTAL_CSV_BYTES + 1),
      `naam\n${'€'.repeat(333_334)}`,
      'Anna Jansen\n'.repeat(1_700_000),
    ]) {
      expect(lees(groot)).to.deep.equal({
        fouten: [{ kolom: '', code: 'csv-te-groot' }],
        rijen: [],
        banden: [],
        onbekendeKolommen: [],
      });
    }
  });

  it('zegt elke fout één keer per kolom, ook van een cel met duizend delen', () => {
    expect(fouten(`naam;steun\nAnna;${'x|'.repeat(900)}`)).to.deep.equal([
      [{ kolom: 'steun', code: 'keuze-onbekend' }],
    ]);
    for (const kolom of ['steun', 'huishoudens', 'relatie', 'kracht']) {
      expect(fouten(`naam;${kolom}\nAnna;${'x|'.repeat(1001)}`)).to.deep.equal([[{ kolom, code: 'tekst-te-lang' }]]);
    }
  });

  it('telt wie nog geen naam heeft niet als dezelfde', () => {
    expect(fouten('naam;ring\n;1', { bestaande: [{ naam: '' }] })).to.deep.equal([
      [{ kolom: 'naam', code: 'veld-ontbreekt' }],
    ]);
  });
});

describe('leesNetwerkCsv, rommel', () => {
  const stuk = fc.oneof(
    fc.constantFrom(
      ...NETWERKKOLOMMEN,
      ';',
      ',',
      '\t',
      '\n',
      '\r\n',
      '"',
      "'",
      '|',
      ':',
      '__proto__',
      'constructor',
      BSN,
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );

  it(`gooit nooit, en geeft een persoon of een fout (${zaad})`, () => {
    fc.assert(
      fc.property(
        fc.array(stuk, { maxLength: 40 }).map((delen) => delen.join('')),
        (tekst) => {
          for (const { persoon, fouten } of lees(tekst).rijen) {
            expect(persoon === null).to.equal(fouten.length > 0);
            if (persoon) expect(persoon.naam.trim()).not.to.equal('');
          }
        },
      ),
      runs(2000),
    );
  });

  const GROOT: readonly (readonly [kop: string, deel: string])[] = [
    ['', 'a\n'],
    ['', '"'],
    ['', ';'],
    ['naam;', 'naam;'],
    ['naam\n', ' 1'],
    ['naam\na', ' '],
    ['naam\na', '0 '],
    ['naam\n+31', ' ('],
    ['naam;steun\nAnna;', 'a:|'],
    ['naam;steun\n', 'Anna;a:|b|c|d\n'],
    ['', 'naam;'],
    ['', '\n'],
    ['naam\n', '""'],
    ['naam\n', '"a""b";'],
    ['naam;steun\nAnna;', ':'],
    ['naam\n', "'"],
    ['voornaam;achternaam\nAnna;', 'a, '],
    ['naam', ' *'],
    ['naam ', '()'],
    ['voornaam;achternaam\nAnna;Vries, ', "a '"],
    ['naam; x\n', '; "a""'],
    ['naam; x\n', ' "'],
    ['naam; x\n', '; " ;""'],
    ['', 'Vries, Anna\n'],
    ['', 'Totaal '],
    ['naam\nTotaal', ' a'],
    ['naam\n', '\u200b'],
    ['naam;naam\n', 'a;b\n'],
    ['naam\n', 'naam\n'],
    ['naam;roepnaam\n', 'a;b\n'],
    ['naam\na', '–'],
    ['naam\na', 'Õ'],
    ['', 'Jan, '],
    ['', 'Jan en '],
    ['', 'Jan, Piet en Bo\n'],
    ['', 'Naam: a\n'],
    ['', 'Naam: a\nRing:\n'],
    ['Naam', ';a'],
    ['Relatie;oma\nNaam', ';a'],
    ['', 'Jan,\n'],
  ];
  // Rekent een patroon of lus hier kwadratisch, dan komt de toets nooit klaar binnen zijn tijdgrens. Hoe snel het echt is meet bench/.
  for (const [kop, deel] of GROOT) {
    it(`leest tweehonderdduizend tekens ${JSON.stringify(kop + deel)}`, () => {
      const { rijen } = lees(`${kop}${deel.repeat(200_000 / deel.length)}z`);
      expect(rijen.every(({ persoon, fouten }) => (persoon === null) === fouten.length > 0)).to.equal(true);
    });
  }
});
