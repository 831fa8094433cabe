// Aanbiedingen naast onze berekening: één voor één of uit een kolom of bestand, met het verschil per bouwsteen en letter, zonder oordeel.
import { expect, waitUntil } from '@open-wc/testing';
import { vergelijkAanbod } from '../../../src/domein/tarief/index.js';
import {
  beschrijving,
  kiesBlad,
  maak,
  metFocus,
  plat,
  schaduw,
  tekst,
  tekstVan,
  toetsen,
  typ,
  verlaat,
  vind,
  vindAlle,
  wachtOpFocus,
  type Calculator,
} from './hulp.js';

const blad = (element: Calculator): Promise<HTMLElement> => kiesBlad(element, tekst('tab.aanbod'));
const knopMet = (element: Calculator, naam: string): HTMLButtonElement | undefined =>
  vindAlle<HTMLButtonElement>(schaduw(element), 'button').find((knop) => tekstVan(knop).startsWith(naam));

async function klik(element: Calculator, naam: string): Promise<void> {
  const knop = knopMet(element, naam);
  if (!knop) throw new Error(`geen knop "${naam}"`);
  knop.click();
  await element.updateComplete;
}

async function zet(element: Calculator, id: string, waarde: string): Promise<void> {
  const veld = vind<HTMLInputElement>(schaduw(element), id);
  veld.value = waarde;
  veld.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function plak(element: Calculator, tekstregels: readonly string[]): Promise<void> {
  await blad(element);
  await klik(element, tekst('aanbod.plakken'));
  await zet(element, '#aanbod-tekst', tekstregels.join('\n'));
}

/** De lijst met aanbiedingen: naam en tarief. */
const lijst = (element: Calculator): string[] =>
  vindAlle(schaduw(element), '[role=tabpanel] button[aria-pressed]').map(tekstVan);

/** Hoe elke regel gelezen is. */
const lezing = (element: Calculator): string[] =>
  vindAlle(schaduw(element), '[role=tabpanel] ol > li').map((rij) => tekstVan(rij.querySelector('p')));

const regel = (element: Calculator, nummer: number): HTMLElement => vind(schaduw(element), `#lees-rij-${nummer}`);

async function klikIn(element: Calculator, plek: HTMLElement, naam: string): Promise<void> {
  const knop = vindAlle<HTMLButtonElement>(plek, 'button').find((kandidaat) => tekstVan(kandidaat).startsWith(naam));
  if (!knop) throw new Error(`geen knop "${naam}" in de regel`);
  knop.click();
  await element.updateComplete;
}

const VIJF = ['Zilverlinde;166,25', 'Wilgenhof;169,50', 'Rietzang;171,10', 'Kwartelveen;176,40', 'Oeverland;182,90'];

describe('het blad met aanbiedingen', () => {
  it('begint leeg, en zegt hoe er een aanbod bij komt', async () => {
    const element = await maak();
    expect(tekstVan(await blad(element))).to.contain(tekst('aanbod.leeg'));
    expect(schaduw(element).querySelector('[role=tabpanel] table')).to.equal(null);
  });

  it('wie meteen na de knop zelf ergens anders heen gaat houdt de focus daar', async () => {
    const element = await maak();
    await blad(element);
    for (const naam of ['aanbod.nieuw', 'aanbod.plakken'] as const) {
      const naamveld = vind<HTMLInputElement>(schaduw(element), '[data-pad="/naam"]');
      const knop = knopMet(element, tekst(naam));
      knop?.focus();
      knop?.click();
      naamveld.focus();
      await element.updateComplete;
      expect(vindAlle(schaduw(element), '#aanbod-naam, #aanbod-tekst').length, naam).to.be.greaterThan(0);
      expect(metFocus(), naam).to.equal(naamveld);
    }
  });

  it('legt één aanbod naast onze berekening, met wat het betekent', async () => {
    const element = await maak();
    const paneel = await blad(element);
    await klik(element, tekst('aanbod.nieuw'));
    await wachtOpFocus(() => schaduw(element).querySelector('#aanbod-naam'), 'de naam');
    await zet(element, '#aanbod-naam', 'Kwartelveen');
    await zet(element, '#aanbod-tarief', '176,40');
    const { verschil, dekking, marge } = vergelijkAanbod(element.value, { tariefPerEtmaal: 176.4 });
    const t = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1, minimumFractionDigits: 1 });
    const feiten = plat(vind(paneel, 'dl').textContent);
    expect(feiten).to.contain(plat(`+ € ${(verschil ?? 0).toFixed(2).replace('.', ',')}`));
    expect(feiten).to.contain(plat(t.format(dekking ?? 0)));
    expect(feiten).to.contain(plat(t.format(marge ?? 0)));
    expect(feiten).to.contain(tekst('aanbod.inkomen'));
    expect(tekstVan(paneel)).to.contain(tekst('aanbod.geenOordeel'));
  });

  it('een aanbod zonder tarief is er geen van nul euro: het telt niet mee, en scheelt niets', async () => {
    const element = await maak();
    const paneel = await blad(element);
    await klik(element, tekst('aanbod.nieuw'));
    expect(tekstVan(paneel)).to.contain(tekst('aanbod.leeg'));
    expect(lijst(element)).to.deep.equal([`${tekst('aanbod.nieuweNaam')} 1 –`]);
    expect(vind<HTMLInputElement>(schaduw(element), '#aanbod-tarief').value).to.equal('');
    const feiten = (): string[] => vindAlle(paneel, 'dl strong').map(tekstVan);
    expect(feiten()).to.deep.equal(['–', '–', '–', '–', '–']);
    await zet(element, '#aanbod-tarief', '160');
    expect(feiten()[0]).to.equal(plat('− € 8,97'));
    expect(vind(paneel, 'dl .hulp').textContent).to.contain('− 5,3%');
    await klik(element, tekst('aanbod.nieuw'));
    expect(plat(paneel.textContent), 'de laagste').to.contain(plat(`${tekst('aanbod.laagste')} € 160,00`));
  });

  it('typen in één veld is één stap terug, en wat geen bedrag is blijft staan en telt niet', async () => {
    const element = await maak();
    await plak(element, ['Rietzang;171,10']);
    await klik(element, tekst('aanbod.voegToe.een', { aantal: '1' }));
    for (const getypt of ['1', '18', '180']) await zet(element, '#aanbod-tarief', getypt);
    expect(lijst(element)).to.deep.equal(['Rietzang € 180,00']);
    const veld = vind<HTMLInputElement>(schaduw(element), '#aanbod-tarief');
    veld.dispatchEvent(new Event('change', { bubbles: true }));
    await zet(element, '#aanbod-tarief', '180 per dag of zo');
    expect(lijst(element)).to.deep.equal(['Rietzang € 180,00']);
    expect(veld.value).to.equal('180 per dag of zo');
    expect(veld.getAttribute('aria-invalid')).to.equal('true');
    await klik(element, tekst('actie.ongedaan'));
    expect(lijst(element)).to.deep.equal(['Rietzang € 171,10']);
  });

  it('vergelijkt per bouwsteen; een leeg vak is geen nul, en een letter is er pas als alles ervan er is', async () => {
    const element = await maak();
    await plak(element, ['Rietzang;171,10']);
    await klik(element, tekst('aanbod.voegToe.een', { aantal: '1' }));
    const rijen = (): string[][] =>
      [...vind<HTMLTableElement>(schaduw(element), '[role=tabpanel] section table').rows].map(({ cells }) =>
        [...cells].map(tekstVan),
      );
    const { bouwstenenNiveau } = element.resultaat;
    const ons = bouwstenenNiveau[5]?.perEtmaal ?? 0;
    expect(rijen()[6]?.at(-1)).to.equal(`–${tekst('tabel.leeg')}`);
    await zet(element, '#aanbod-6', String(ons + 1.5).replace('.', ','));
    expect(rijen()[6]?.at(-1)).to.equal('+ € 1,50');
    expect(rijen().at(-2)?.[2], 'letter c zonder de rest').to.equal(`–${tekst('tabel.leeg')}`);
    for (const { nummer, perEtmaal } of bouwstenenNiveau)
      await zet(element, `#aanbod-${nummer}`, perEtmaal.toFixed(2).replace('.', ','));
    expect(
      rijen()
        .slice(-4)
        .map((rij) => rij.at(-1)),
    ).to.not.include(`–${tekst('tabel.leeg')}`);
    expect(tekstVan(schaduw(element)), 'de delen tellen op tot ons tarief, niet tot het aanbod').to.contain(
      tekst('aanbod.teltNietOp', {
        som: `€ ${element.resultaat.tariefPerEtmaal?.toFixed(2).replace('.', ',')}`,
        tarief: '€ 171,10',
      }),
    );
  });

  it('vraagt een bedrag met twee lezingen, en rekent er niet mee voordat er geantwoord is', async () => {
    const element = await maak();
    await plak(element, ['Rietzang;171,10']);
    await klik(element, tekst('aanbod.voegToe.een', { aantal: '1' }));
    await zet(element, '#aanbod-tarief', '1.834');
    expect(lijst(element)).to.deep.equal(['Rietzang € 171,10']);
    await klik(element, plat(tekst('aanbod.klopt', { bedrag: '€ 1.834,00' })));
    expect(lijst(element)).to.deep.equal(['Rietzang € 1.834,00']);
  });

  const AANBOD = { naam: 'Rietzang', tariefPerEtmaal: 170, bouwstenen: { 1: 50, 5: 20, 10: 2 } };
  for (const [lang, id, getypt] of [
    ['nl', 'tarief', '165.125'],
    ['nl', 'tarief', '165 %'],
    ['nl', 'tarief', '-5'],
    ['en', 'tarief', '1,650'],
    ['nl', '1', '51.125'],
    ['nl', '5', '27 %'],
    ['nl', '10', '1.500'],
    ['nl', 'naam', ' '],
  ] as const)
    it(`wie toets voor toets "${getypt}" typt bij ${id} (${lang}) houdt wat er stond, zonder stap om terug te doen`, async () => {
      const element = await maak({ lang });
      element.werkblad = { ...element.werkblad, aanbiedingen: [AANBOD] };
      await kiesBlad(element, lang === 'en' ? 'Offers' : tekst('tab.aanbod'));
      const veld = vind<HTMLInputElement>(schaduw(element), `#aanbod-${id}`);
      veld.focus();
      veld.select();
      await toetsen(getypt);
      await verlaat(element, veld);
      expect(veld.value).to.equal(getypt);
      expect(veld.getAttribute('aria-invalid') === 'true' || beschrijving(veld) !== '', 'het veld zegt het').to.equal(
        true,
      );
      expect(element.werkblad.aanbiedingen).to.deep.equal([AANBOD]);
      expect(knopMet(element, tekst('actie.ongedaan')), 'er veranderde niets').to.equal(undefined);
    });

  it('telt een bedrag pas na het antwoord, en een nieuwe twijfel daarna laat dat antwoord staan', async () => {
    const element = await maak();
    element.werkblad = { ...element.werkblad, aanbiedingen: [AANBOD] };
    await blad(element);
    await zet(element, '#aanbod-tarief', '1.650');
    await klik(element, plat(tekst('aanbod.klopt', { bedrag: '€ 1.650,00' })));
    await wachtOpFocus(() => schaduw(element).querySelector('#aanbod-tarief'), 'het veld');
    await zet(element, '#aanbod-tarief', '1.834');
    expect(element.werkblad.aanbiedingen?.[0]?.tariefPerEtmaal).to.equal(1650);
  });

  for (const getypt of ['Aanbod 1', ' aanbod 1 '])
    it(`een naam die een ander aanbod heeft ("${getypt}") geeft een fout bij het veld, en de oude naam blijft`, async () => {
      const element = await maak();
      await blad(element);
      for (const _ of [1, 2]) await klik(element, tekst('aanbod.nieuw'));
      const naam = vind<HTMLInputElement>(schaduw(element), '#aanbod-naam');
      naam.focus();
      naam.select();
      await toetsen(getypt);
      await verlaat(element, naam);
      expect(naam.getAttribute('aria-invalid')).to.equal('true');
      expect(beschrijving(naam)).to.contain(tekst('aanbod.naamfout'));
      expect(element.werkblad.aanbiedingen?.map((aanbod) => aanbod.naam)).to.deep.equal(['Aanbod 1', 'Aanbod 2']);
    });

  it('zegt bij elke bouwsteen en letter alleen van haarzelf dat het aanbod haar niet noemt', async () => {
    const element = await maak();
    const stil = (): string[] =>
      vindAlle(schaduw(element), '.aanbod__staaf + .vh')
        .map(tekstVan)
        .filter((zin) => zin.startsWith('zij noemen'));
    element.werkblad = { ...element.werkblad, aanbiedingen: [AANBOD] };
    await blad(element);
    expect(stil()).to.deep.equal([
      ...['2', '3', '4', '6', '7', '8', '9'].map((nummer) => tekst('aanbod.zwijgt', { nummer })),
      ...['a', 'b', 'c'].map((letter) => tekst('aanbod.zwijgt.letter', { letter })),
    ]);
    const bouwstenen = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [index + 1, 17]));
    element.werkblad = { ...element.werkblad, aanbiedingen: [{ ...AANBOD, bouwstenen }] };
    await element.updateComplete;
    expect(stil()).to.deep.equal([]);
    element.value = { ...element.value, zorgzwaarte: { gekozen: null, niveaus: [] } };
    element.werkblad = { ...element.werkblad, aanbiedingen: [{ ...AANBOD, bouwstenen, niveau: 'weg' }] };
    await element.updateComplete;
    expect(stil(), 'zonder ons tarief zwijgt het aanbod nog niet').to.deep.equal([]);
  });

  it('vraagt een ongewoon bedrag, en zegt dat de grens van ons is', async () => {
    const element = await maak();
    await plak(element, ['Rietzang;171,10', 'Ver weg;900,00']);
    expect(lezing(element)[1]).to.equal(tekst('aanbod.stand.ongewoon', { keer: '4' }));
    expect(lezing(element)[1]).to.contain('Die grens kozen wij');
    await klik(element, tekst('aanbod.voegToe.een', { aantal: '1' }));
    await zet(element, '#aanbod-tarief', '1500');
    const paneel = vind(schaduw(element), '[role=tabpanel]');
    expect(tekstVan(paneel)).to.contain(plat(tekst('aanbod.ongewoon', { hoog: '€ 1.000,00' })));
    expect(tekst('aanbod.ongewoon')).to.contain('Die grens kozen wij');
    expect(lijst(element)).to.deep.equal(['Rietzang € 171,10']);
  });
});

describe('meer aanbiedingen', () => {
  it('staan er in één keer bij, met het midden en de middelste helft, in de eigen volgorde', async () => {
    const element = await maak();
    await plak(element, VIJF);
    expect(lezing(element)).to.deep.equal(VIJF.map(() => tekst('aanbod.stand.erbij')));
    expect(lijst(element), 'nog niets erbij').to.deep.equal([]);
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '5' }));
    expect(lijst(element).map((rij) => rij.split(' ')[0])).to.deep.equal(VIJF.map((rij) => rij.split(';')[0]));
    const inBlad = tekstVan(vind(schaduw(element), '[role=tabpanel]'));
    expect(inBlad).to.contain('tussen € 166,25 en € 182,90. Het midden is € 171,10');
    expect(inBlad).to.contain(tekst('aanbod.helft', { van: '€ 169,50', tot: '€ 176,40' }));
    expect(inBlad).to.contain(tekst('aanbod.nietApart'));
    await klik(element, tekst('actie.ongedaan'));
    expect(lijst(element)).to.deep.equal([]);
  });

  it('noemen bij drie geen middelste helft, en zeggen wie apart staat', async () => {
    const element = await maak();
    await plak(element, VIJF.slice(0, 3));
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '3' }));
    expect(tekstVan(vind(schaduw(element), '[role=tabpanel]'))).to.not.contain('middelste helft');
    await klik(element, tekst('aanbod.plakken'));
    await zet(element, '#aanbod-tekst', 'Kwartelveen;170,00\nVer weg;320,00');
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '2' }));
    expect(tekstVan(vind(schaduw(element), '[role=tabpanel]'))).to.contain(
      tekst('aanbod.apart', { namen: 'Zilverlinde, Ver weg' }),
    );
    expect(tekst('aanbod.apart')).to.contain('Die grens kozen wij');
  });

  it('wat een vraag of een fout is wacht, met zijn regel, en is ter plekke te verbeteren', async () => {
    const element = await maak();
    await plak(element, [
      'Zilverlinde;166,25',
      'Oeverland;1.829',
      'Rietzang;n.v.t.',
      ';150',
      'Lindehuis;€ 171,10 p/d',
      'X;-5',
    ]);
    expect(lezing(element)).to.deep.equal([
      tekst('aanbod.stand.erbij'),
      tekst('aanbod.stand.twijfel'),
      `${tekst('melding.fout')}: ${tekst('aanbod.stand.bedrag')}`,
      `${tekst('melding.fout')}: ${tekst('aanbod.stand.naam')}`,
      `${tekst('aanbod.stand.erbij')} ${tekst('aanbod.weggelaten', { woorden: 'p/d' })}`,
      `${tekst('melding.fout')}: ${tekst('aanbod.stand.onder-nul')}`,
    ]);
    expect(tekstVan(regel(element, 3)), 'de eigen woorden staan er nog').to.contain('n.v.t.');
    expect(tekstVan(vind(schaduw(element), '[role=tabpanel]'))).to.contain(
      tekst('aanbod.wachten', { regels: '2, 3, 4, 6' }),
    );
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '2' }));
    expect(lijst(element)).to.deep.equal(['Zilverlinde € 166,25', 'Lindehuis € 171,10']);
    const bedrag = vind<HTMLInputElement>(schaduw(element), '#lees-3-tarief');
    bedrag.focus();
    for (const getypt of ['1', '17', '170']) await zet(element, '#lees-3-tarief', getypt);
    expect(metFocus(), 'het veld houdt de focus terwijl de regel van stand wisselt').to.equal(bedrag);
    await zet(element, '#lees-4-naam', 'Naamloos');
    await klikIn(element, regel(element, 2), tekst('aanbod.klopt', { bedrag: '€ 1.829,00' }));
    await wachtOpFocus(() => regel(element, 2), 'de regel');
    await klikIn(element, regel(element, 6), tekst('aanbod.slaOver'));
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '3' }));
    expect(lijst(element)).to.deep.equal([
      'Zilverlinde € 166,25',
      'Lindehuis € 171,10',
      'Oeverland € 1.829,00',
      'Rietzang € 170,00',
      'Naamloos € 150,00',
    ]);
    expect(schaduw(element).querySelector('#aanbod-tekst'), 'wat klaar is sluit').to.equal(null);
  });

  it('een naam die er al staat: vervang, sla over of beide', async () => {
    const element = await maak();
    await plak(element, ['A;160', 'B;161', 'C;162']);
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '3' }));
    await klik(element, tekst('aanbod.plakken'));
    await zet(element, '#aanbod-tekst', 'A;170\nB;171\nC;172');
    expect(lezing(element)[0]).to.equal(tekst('aanbod.stand.dubbel', { bedrag: '€ 160,00' }));
    expect(knopMet(element, tekst('aanbod.voegToe.een', { aantal: '0' })), 'niets gaat vanzelf mee').to.equal(
      undefined,
    );
    await klikIn(element, regel(element, 1), tekst('aanbod.vervang'));
    await klikIn(element, regel(element, 2), tekst('aanbod.slaOver'));
    await klikIn(element, regel(element, 3), tekst('aanbod.beide'));
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '2' }));
    expect(lijst(element)).to.deep.equal(['A € 170,00', 'B € 161,00', 'C € 162,00', 'C € 172,00']);
  });

  it('een naam die twee keer in dezelfde kolom staat noemt het bedrag van de eerste, en kan die vervangen', async () => {
    const element = await maak();
    await plak(element, ['A;160', 'B;161', 'A;170']);
    expect(lezing(element)[2]).to.equal(tekst('aanbod.stand.dubbel', { bedrag: '€ 160,00' }));
    await klikIn(element, regel(element, 3), tekst('aanbod.vervang'));
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '3' }));
    expect(lijst(element)).to.deep.equal(['A € 170,00', 'B € 161,00']);
  });

  it('een cel die op een formule lijkt is tekst', async () => {
    const element = await maak();
    await plak(element, ['=HYPERLINK("x");166', '@SOM(A1);=1+1']);
    expect(tekstVan(regel(element, 1))).to.contain('=HYPERLINK("x")');
    expect(lezing(element)[1]).to.contain(tekst('aanbod.stand.bedrag'));
    expect(tekstVan(regel(element, 2))).to.contain('=1+1');
  });

  it('een titel boven de kop wordt genoemd en telt niet mee', async () => {
    const element = await maak();
    await plak(element, ['Offertes juni', 'Aanbieder;Tarief', 'Rietzang;171,10']);
    expect(lezing(element)).to.deep.equal([tekst('aanbod.stand.erbij')]);
    expect(tekstVan(vind(schaduw(element), '[role=tabpanel]'))).to.contain(
      tekst('aanbod.fout.titel-overgeslagen', { kolom: 'Offertes juni' }),
    );
  });

  it('wat uit een rekenblad geplakt is houdt zijn decimale komma, en een ander teken is te kiezen', async () => {
    const element = await maak();
    await plak(element, ['Rietzang\t171,10', 'Oeverland\t182,90']);
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '2' }));
    expect(lijst(element)).to.deep.equal(['Rietzang € 171,10', 'Oeverland € 182,90']);
    await klik(element, tekst('aanbod.plakken'));
    await zet(element, '#aanbod-tekst', 'De Brug, Zuid;160,50');
    const keuze = vind<HTMLSelectElement>(schaduw(element), '#aanbod-scheiding');
    expect(keuze.value, 'de komma komt vaker voor').to.equal(',');
    expect(tekstVan(vind(schaduw(element), '[role=tabpanel]'))).to.contain(tekst('aanbod.punt'));
    keuze.value = ';';
    keuze.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(lezing(element)).to.deep.equal([tekst('aanbod.stand.erbij')]);
    expect(tekstVan(regel(element, 1))).to.contain('De Brug, Zuid');
  });

  it('een kolom met alleen bedragen krijgt namen', async () => {
    const element = await maak();
    await plak(element, ['166,25', '', '169,50']);
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '2' }));
    expect(lijst(element)).to.deep.equal(['Aanbod 1 € 166,25', 'Aanbod 2 € 169,50']);
    const ander = await maak();
    await plak(ander, ['Tarief 2026', '', '171,10', '172']);
    expect(lezing(ander), 'het woord erboven is de kop').to.deep.equal(Array(2).fill(tekst('aanbod.stand.erbij')));
    await zet(ander, '#aanbod-tekst', '€ 166,25 p/d\n171,10');
    expect(lezing(ander), 'een bedrag met woorden is geen kop').to.have.length(2);
  });

  it('een bestand met bouwstenen komt met zijn bouwstenen binnen; een werkboek wordt geweigerd met een reden', async () => {
    const element = await maak();
    await blad(element);
    await klik(element, tekst('aanbod.plakken'));
    const kies = async (inhoud: BlobPart): Promise<void> => {
      const pakje = new DataTransfer();
      pakje.items.add(new File([inhoud], 'aanbod.csv'));
      const veld = vind<HTMLInputElement>(schaduw(element), '#aanbod-bestand');
      veld.files = pakje.files;
      veld.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    await kies('PK\u0003\u0004rommel');
    await waitUntil(() => tekstVan(schaduw(element)).includes(tekst('aanbod.fout.geen-csv')), 'de reden', {
      timeout: 5000,
    });
    await kies(
      Uint8Array.from([...'naam;tarief;bouwsteen 6\r\nH\u00e9t huis;171,10;20'], (teken) => teken.charCodeAt(0)),
    );
    await waitUntil(() => lezing(element).length === 1, 'de rij', { timeout: 5000 });
    await klik(element, tekst('aanbod.voegToe.een', { aantal: '1' }));
    expect(lijst(element)).to.deep.equal(['Hét huis € 171,10']);
    expect(vind<HTMLInputElement>(schaduw(element), '#aanbod-6').value).to.equal('20');
  });
});

describe('aanbiedingen blijven', () => {
  it('als de pagina een andere waarde zet, en gaan mee in wat de browser bewaart', async () => {
    const element = await maak();
    await plak(element, VIJF.slice(0, 2));
    const gehoord: string[] = [];
    for (const naam of ['input', 'change']) element.addEventListener(naam, () => gehoord.push(naam));
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '2' }));
    expect(gehoord, 'de pagina hoort dat er iets te bewaren is').to.deep.equal(['input', 'change']);
    element.value = { ...element.value, naam: 'Anders' };
    await element.updateComplete;
    expect(lijst(element)).to.have.length(2);
  });

  it('en wie eraan werkt hoort niet opnieuw het tarief, dat niet verandert', async () => {
    const element = await maak();
    await plak(element, VIJF.slice(0, 2));
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '2' }));
    const stem = vind(schaduw(element), '.wortel > [role=status]');
    const gehoord: string[] = [];
    const waarnemer = new MutationObserver(() => gehoord.push(tekstVan(stem)));
    waarnemer.observe(stem, { childList: true, characterData: true, subtree: true });
    await zet(element, '#aanbod-tarief', '168');
    await zet(element, '#aanbod-naam', 'Zilverlinde West');
    // Wat daarna wel verandert wordt als eerste gehoord: ertussen was het stil.
    await typ(element, '/huisvesting/bedragPerJaar', '30.000');
    await waitUntil(() => gehoord.some((zin) => zin !== ''), 'het nieuwe tarief klinkt', { timeout: 5000 });
    waarnemer.disconnect();
    const nieuw = (element.resultaat.tariefPerEtmaal ?? 0).toFixed(2).replace('.', ',');
    expect(gehoord.find((zin) => zin !== '')).to.contain(nieuw);
  });

  it('staan in het werkblad, en komen daaruit terug', async () => {
    const element = await maak();
    await plak(element, VIJF.slice(0, 2));
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '2' }));
    const { werkblad } = element;
    expect(werkblad.aanbiedingen).to.deep.equal([
      { naam: 'Zilverlinde', tariefPerEtmaal: 166.25 },
      { naam: 'Wilgenhof', tariefPerEtmaal: 169.5 },
    ]);
    const ander = await maak({ werkblad });
    await blad(ander);
    expect(lijst(ander)).to.deep.equal(lijst(element));
  });

  it('en zijn alleen te lezen met readonly', async () => {
    const element = await maak();
    await plak(element, VIJF.slice(0, 2));
    await klik(element, tekst('aanbod.voegToe.meer', { aantal: '2' }));
    element.readonly = true;
    await element.updateComplete;
    const paneel = vind(schaduw(element), '[role=tabpanel]');
    expect(lijst(element)).to.have.length(2);
    expect(vindAlle(paneel, 'input, select, textarea')).to.deep.equal([]);
    expect(knopMet(element, tekst('aanbod.nieuw'))).to.equal(undefined);
  });

  it('een aanbod op een ander niveau wordt met dat niveau vergeleken', async () => {
    const element = await maak();
    const [niveau] = element.value.zorgzwaarte?.niveaus ?? [];
    if (!niveau) throw new Error('het voorbeeld heeft niveaus');
    await plak(element, ['Rietzang;171,10']);
    await klik(element, tekst('aanbod.voegToe.een', { aantal: '1' }));
    const keuze = vind<HTMLSelectElement>(schaduw(element), '#aanbod-niveau');
    keuze.value = niveau.code;
    keuze.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    const { verschil } = vergelijkAanbod(
      { ...element.value, zorgzwaarte: { ...element.value.zorgzwaarte, gekozen: niveau.code } },
      { tariefPerEtmaal: 171.1 },
    );
    expect(tekstVan(vind(schaduw(element), '[role=tabpanel] dl'))).to.contain(
      Math.abs(verschil ?? 0)
        .toFixed(2)
        .replace('.', ','),
    );
  });
});
