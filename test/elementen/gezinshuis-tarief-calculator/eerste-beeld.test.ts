// Wat een bezoeker ziet vóór hij iets doet: weinig velden, en de uitkomst van het eerste voorbeeld van het contract.
import { expect, nextFrame } from '@open-wc/testing';
import { berekenTarief, type TariefInvoer } from '../../../src/domein/tarief/index.js';
import {
  alleTekst,
  isOpen,
  kies,
  kiesBlad,
  drukKlaar,
  labelVan,
  losseTeksten,
  maak,
  met,
  noemt,
  open,
  plat,
  rijVan,
  schaduw,
  tabel,
  tekst,
  tekstVan,
  termen,
  uitkomst,
  vind,
  vindAlle,
  voorbeeldInvoer,
  type Calculator,
} from './hulp.js';

const PER_ETMAAL = ['50,95', '13,53', '18,52', '8,63', '27,45', '16,44', '20,33', '0,00', '8,20', '4,92', '0,00'];
const OPBOUW = tekst('resultaat.waterval.titel');

const TITELS = [
  'Inkomen gezinshuisouder(s)',
  'Gedragswetenschapper',
  'Ondersteuning',
  'Vervanging/logeren',
  'Verzorgingskosten',
  'Huisvesting',
  'Overhead',
  'Gelieerde zorgorganisatie (optioneel)',
  'Leegstand',
  'Winst/marge',
  'Zorgzwaarte',
];

/** De bedragen in een stuk tekst, in volgorde, zonder euroteken. */
function bedragen(tekst: string): string[] {
  return Array.from(plat(tekst).matchAll(/€ (-?[\d.]+,\d\d)/g), ([, bedrag]) => bedrag ?? '');
}

function inCenten(bedrag: string): number {
  return Number(bedrag.replace(/\D/g, '')) * (bedrag.startsWith('-') ? -1 : 1);
}

describe('eerste beeld', () => {
  let element: Calculator;
  beforeEach(async () => {
    element = await maak();
  });

  it('geeft het tarief van het eerste voorbeeld, met een vaste spatie na het euroteken', () => {
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
    expect(vind(schaduw(element), '[part~="tarief"]').textContent).to.contain('€\u00A0168,97');
  });

  it('toont van elke bouwsteen alleen de cijfers waar zij op draait', () => {
    const zichtbaar = vindAlle(schaduw(element), 'input, select, textarea').filter(
      (veld) => veld.checkVisibility() && veld.getAttribute('aria-hidden') !== 'true',
    );
    // De naam, vier in de regel eronder, en in de rijen één of twee.
    expect(zichtbaar.length).to.equal(17);
  });

  it('vraagt eerst naam, peiljaar, plaatsen, rechtsvorm en zorgzwaarte, en meteen het salaris', () => {
    const velden = vindAlle<HTMLInputElement>(schaduw(element), 'input[data-pad], select').slice(0, 6);
    expect(velden.map(({ dataset }) => dataset['pad'])).to.deep.equal([
      '/naam',
      '/peiljaar',
      '/plaatsen',
      '/rechtsvorm',
      '/zorgzwaarte/gekozen',
      '/inkomen/maandsalaris',
    ]);
  });

  it('noemt van elke bouwsteen nummer, titel, bedrag, aandeel, letter en hoe zeker zij is', () => {
    const letters = ['a', 'a', 'a', 'a', 'b', 'c', 'c', 'c', '≈', '–', ''];
    const aandelen = ['30%', '8%', '11%', '5%', '16%', '10%', '12%', '0%', '5%', '3%', ''];
    const { aanname, officieel } = {
      aanname: tekst('herkomst.status.aanname'),
      officieel: tekst('herkomst.status.officieel'),
    };
    for (const [index, titel] of TITELS.entries()) {
      const rij = rijVan(element, index + 1);
      expect(rij.startsWith(`${index + 1} ${titel}`), rij).to.equal(true);
      const zeker = index === 4 ? officieel : index === 7 || index === 10 ? '–' : aanname;
      const bedrag = index === 10 ? '' : `€ ${PER_ETMAAL[index] ?? ''}`;
      const eind = plat(`${bedrag} ${aandelen[index] ?? ''} ${letters[index] ?? ''} ${zeker}`);
      expect(rij.endsWith(eind), `${rij} eindigt op ${eind}`).to.equal(true);
    }
    expect(vindAlle(schaduw(element), 'ol > li')).to.have.length(11);
  });

  it('telt in de rijen op tot het tarief dat eronder staat', () => {
    const centen = TITELS.map((_, index) => bedragen(rijVan(element, index + 1)).at(-1)).slice(0, 10);
    expect(centen.map((bedrag) => inCenten(bedrag ?? '0')).reduce((som, deel) => som + deel)).to.equal(16897);
  });

  it('heeft elke bouwsteen dicht, met een kop die zegt of zij open is', () => {
    expect(TITELS.map((_, index) => isOpen(element, index + 1))).to.deep.equal(Array<boolean>(11).fill(false));
    expect(vindAlle(schaduw(element), 'ol > li h4 > button[aria-expanded]')).to.have.length(11);
  });

  it('laat op een gekozen niveau elk bedrag op dat niveau staan, en noemt het', async () => {
    await kies(element, '/zorgzwaarte/gekozen', 'laag');
    const centen = TITELS.slice(0, 10).map((_, index) => inCenten(bedragen(rijVan(element, index + 1)).at(-1) ?? '0'));
    expect(centen.reduce((som, deel) => som + deel)).to.equal(13738);
    const totaal =
      vindAlle(schaduw(element), 'p')
        .map(tekstVan)
        .find((regel) => regel.includes('laag')) ?? '';
    expect(totaal).to.contain('€ 137,38');
    expect(rijVan(element, 11)).to.contain('€ -31,59');
  });

  it('zegt in één zin wat personeel en verzorging zijn en bij welke bezetting de kosten gedekt zijn, met de aanname', async () => {
    const zinnen = tekstVan(await kiesBlad(element, tekst('tab.opbouw'))).replaceAll(' %', '%');
    const delen = { tarief: '€ 168,97', personeel: '54%', verzorging: '16%' };
    expect(zinnen).to.contain(tekst('resultaat.zin', delen));
    expect(zinnen).to.contain(tekst('resultaat.breakEven', { bezetting: '90,5%' }));
    expect(zinnen).to.match(/aanname.*lege plaats/i);
  });

  it('tekent een waterval van tien staven en het tarief naar letter, die een schermlezer overslaat', async () => {
    await kiesBlad(element, tekst('tab.opbouw'));
    const plaatje = vind(schaduw(element), '[part~="waterval"] [aria-hidden="true"]');
    const staven = vindAlle(plaatje, 'svg:first-of-type').map((beeld) => vindAlle(beeld, 'rect').length);
    // Staand: negen staven en vier letters, want een bouwsteen van nul is een streep. Liggend: één per rij.
    expect(staven[0]).to.equal(13);
    expect(vindAlle(plaatje, 'li rect')).to.have.length(11);
  });

  it('geeft de staven een patroon per letter en geen stijlattribuut', async () => {
    await kiesBlad(element, tekst('tab.opbouw'));
    const vullingen = vindAlle(schaduw(element), '[part~="waterval"] rect').map(
      (staaf) => staaf.getAttribute('fill') ?? '',
    );
    for (const vulling of vullingen) {
      const [, id = ''] = /^url\(#(.+)\)$/.exec(vulling) ?? [];
      expect(schaduw(element).querySelector(`pattern#${id}`), vulling).not.to.equal(null);
    }
    // a, b, c, naar rato, buiten en het totaal.
    expect(new Set(vullingen).size).to.equal(6);
    expect(vindAlle(schaduw(element), '[style]')).to.deep.equal([]);
  });

  it('zet dezelfde bedragen in het plaatje, de rijen en de tabel', async () => {
    const rijen = await tabel(element, OPBOUW);
    const inTabel = rijen.map(([, , bedrag = '']) => bedragen(bedrag)[0]);
    expect(inTabel).to.deep.equal([...PER_ETMAAL.slice(0, 10), '168,97']);
    expect(TITELS.slice(0, 10).map((_, index) => bedragen(rijVan(element, index + 1)).at(-1))).to.deep.equal(
      PER_ETMAAL.slice(0, 10),
    );
    const liggend = vindAlle(schaduw(element), '[part~="waterval"] li').map(tekstVan);
    expect(liggend.flatMap(bedragen)).to.deep.equal(inTabel);
    expect(rijen.slice(0, 10).map(([naam]) => naam)).to.deep.equal(
      TITELS.slice(0, 10).map((titel, index) => `${index + 1}. ${titel}`),
    );
  });

  it('telt in de tabel op tot het tarief en tot de kosten per jaar', async () => {
    const rijen = await tabel(element, OPBOUW);
    for (const [kolom, totaal] of [
      [2, 16897],
      [5, 24670327],
    ] as const) {
      const centen = rijen.map((rij) => bedragen(rij[kolom] ?? '')[0]).map((bedrag) => (bedrag ? inCenten(bedrag) : 0));
      expect(centen.slice(0, 10).reduce((som, deel) => som + deel)).to.equal(totaal);
      expect(centen[10]).to.equal(totaal);
    }
  });

  it('verdeelt het tarief over de letters a, b, c en wat daarbuiten valt', () => {
    const regels = vindAlle(uitkomst(element), 'ul > li')
      .map(tekstVan)
      .filter((regel) => bedragen(regel).length > 0);
    expect(regels.map((regel) => bedragen(regel)[0])).to.deep.equal(['96,45', '28,89', '38,71', '4,92']);
    expect(regels.map((regel) => inCenten(bedragen(regel)[0] ?? '')).reduce((som, deel) => som + deel)).to.equal(16897);
    expect(regels.map((regel) => regel.split(' ')[0])).to.deep.equal(['a', 'b', 'c', 'buiten']);
  });

  it('rekent door naar maand, jaar en huis, bij volle en bij verwachte bezetting', () => {
    // Wat er daarna nog staat mag meer zijn, zoals de kosten per huis.
    const per = [...termen(uitkomst(element))].slice(0, 4);
    expect(per.map(([, bedrag]) => bedrag)).to.deep.equal([
      '€ 5.139,50',
      '€ 61.674,05',
      '€ 246.696,20',
      '€ 234.361,39',
    ]);
    expect(per.map(([naam]) => naam)).to.deep.equal([
      tekst('resultaat.perMaandPerJeugdige'),
      tekst('resultaat.perJaarPerJeugdige'),
      tekst('resultaat.perJaarPerHuis'),
      tekst('resultaat.perJaarPerHuisVerwacht'),
    ]);
  });

  it('zet de zorgzwaartes naast elkaar, met plaatsen, tarief en verschil', async () => {
    const rijen = await tabel(element, tekst('resultaat.niveaus.titel'));
    expect(rijen).to.deep.equal([
      [rijen[0]?.[0], '4', '€ 168,97', '€ 0,00'],
      ['laag', '6', '€ 137,38', '€ -31,59'],
      ['midden', '5', '€ 150,02', '€ -18,95'],
      ['hoog', '4', '€ 168,97', '€ 0,00'],
    ]);
  });

  it('wat een niveau scheelt is op elke plek het verschil van de twee tarieven die er staan', async () => {
    const zorgzwaarte = (gekozen: string | null): object => ({ gekozen, niveaus: [{ code: 'zwaar', plaatsen: 3 }] });
    const verschil = (een: TariefInvoer): number => {
      const basis = berekenTarief(met(een, { '/zorgzwaarte': zorgzwaarte(null) })).tariefPerEtmaal ?? 0;
      return Math.round(100 * ((berekenTarief(een).tariefPerEtmaal ?? 0) - basis));
    };
    // Bouwsteen 11 telt met de andere tien op tot het tarief, en is daardoor soms een cent anders.
    const invoer = Array.from({ length: 400 }, (_, plek) =>
      met(voorbeeldInvoer(), { '/inkomen/maandsalaris': 4100 + plek, '/zorgzwaarte': zorgzwaarte('zwaar') }),
    ).find((een) => verschil(een) !== Math.round(100 * (berekenTarief(een).bouwstenen[10]?.perEtmaal ?? 0)));
    element.value = invoer as TariefInvoer;
    await element.updateComplete;
    const bedrag = `€ ${(verschil(element.value) / 100).toFixed(2).replace('.', ',')}`;
    expect(rijVan(element, 11)).to.contain(bedrag);
    expect((await tabel(element, tekst('resultaat.niveaus.titel')))[1]?.[3]).to.equal(bedrag);
    expect(tekstVan(await open(element, 11)), 'de niveaus naast elkaar').to.contain(`+ ${bedrag}`);
    await drukKlaar(element);
    const memo = vindAlle(schaduw(element), '.memo__klein').map(tekstVan).join(' ');
    expect(memo, 'ook in de memo').to.contain(bedrag);
    window.dispatchEvent(new Event('afterprint'));
    element.lezer = 'raadslid';
    await element.updateComplete;
    expect(alleTekst(element)).to.contain(bedrag);
  });

  it('geeft elk cijfer met zijn eenheid en herkomst in één tabel', async () => {
    const rijen = await tabel(element, tekst('resultaat.invoer.titel'));
    const rij = (pad: string): string[] | undefined => rijen.find(([naam]) => noemt(naam, pad));
    expect(rij('/inkomen/maandsalaris')?.slice(1, 3)).to.deep.equal(['€ 4.100,00', 'euro per maand']);
    expect(rij('/inkomen/maandsalaris')?.[3]).to.match(/^Aanname, omdat /);
    expect(rij('/verzorging/groepen/12-15/bedragPerDag')?.[3]).to.match(
      /^Officieel, Regeling Jeugdwet, .*1 januari 2026$/,
    );
    expect(rijen.find(([naam = '']) => /laag/.test(naam) && naam.includes(labelVan('/plaatsen')))?.[1]).to.equal('6');
    // Elk getal in de waarde staat erin: niets telt mee dat nergens te lezen is.
    const getallen = JSON.stringify({ ...element.value, herkomst: null }).match(/:-?\d/g)?.length ?? 0;
    const versie = 1;
    const cijferrijen = rijen.filter(([, waarde = '']) => /\d/.test(waarde));
    expect(cijferrijen.length).to.be.at.least(getallen - versie);
  });

  it('noemt op papier de set met datum, en waarmee het is gerekend', async () => {
    await drukKlaar(element);
    const regel =
      vindAlle(schaduw(element), 'p')
        .map(tekstVan)
        .find((zin) => zin.includes('22 november 2026')) ?? '';
    expect(regel).to.contain('voorbeeld');
    expect(regel).to.match(/versie \d+\.\d+\.\d+/);
  });

  it('begint zonder fout, zonder bericht en geldig', () => {
    expect(vindAlle(schaduw(element), '[aria-invalid="true"], [role="alert"]')).to.deep.equal([]);
    expect(element.validity.valid).to.equal(true);
    expect(tekstVan(schaduw(element))).not.to.contain('nog niet onderbouwd');
  });

  for (const taal of ['nl', 'en']) {
    it(`toont nergens een sleutel, een plek om in te vullen of een lege waarde uit de code (${taal})`, async () => {
      element.lang = taal;
      await nextFrame();
      await element.updateComplete;
      const resten = losseTeksten(element).filter((regel) =>
        /\S*(?:[a-z][A-Z]|[{}]|undefined|NaN|\[object|null|Infinity)\S*/.test(regel),
      );
      expect(resten).to.deep.equal([]);
    });
  }
});
