// Het blad met scenario's: maken, noemen, kopiëren, weghalen, wisselen en vergelijken. Niets wat getypt is gaat verloren.
import { expect } from '@open-wc/testing';
import { werkbladVan } from '../../../src/domein/tarief/lees-werkblad.js';
import type { Tariefwerkblad } from '../../../src/domein/tarief/index.js';
import {
  beschrijving,
  bouwsteen,
  kiesBlad,
  maak,
  met,
  schaduw,
  tekst,
  tekstVan,
  toetsen,
  typ,
  veld,
  verlaat,
  vind,
  vindAlle,
  voorbeeldInvoer,
  wachtOpFocus,
  type Calculator,
} from './hulp.js';

const VIER = {
  ...werkbladVan({}),
  scenarios: [
    { ...voorbeeldInvoer(), naam: 'Nu' },
    { ...met(voorbeeldInvoer(), { '/plaatsen': 5 }), naam: 'Vijf plaatsen' },
    { ...met(voorbeeldInvoer(), { '/inkomen/maandsalaris': 4500 }), naam: 'Meer salaris' },
    { ...voorbeeldInvoer(), naam: 'Hetzelfde' },
  ],
} as Tariefwerkblad;

const BLAD = tekst('tab.scenarios');

const namen = (element: Calculator): (string | undefined)[] =>
  element.werkblad.scenarios.map(({ naam }) => naam ?? undefined);

function knoppen(plek: ParentNode, naam: string): HTMLButtonElement[] {
  return vindAlle<HTMLButtonElement>(plek, 'button').filter((knop) => tekstVan(knop).startsWith(naam));
}

async function druk(element: Calculator, naam: string, plek = 0): Promise<void> {
  const knop = knoppen(schaduw(element), naam)[plek];
  if (!knop) throw new Error(`geen knop "${naam}" op plek ${plek}`);
  knop.click();
  await element.updateComplete;
}

/** De rijen van de vergelijking, elk met haar cellen. */
function rijen(element: Calculator): string[][] {
  const tabel = vind<HTMLTableElement>(schaduw(element), '[role="tabpanel"] table');
  return [...tabel.rows].map(({ cells }) => [...cells].map(tekstVan));
}

const rij = (element: Calculator, naam: string): string[] | undefined =>
  rijen(element).find(([eerste]) => eerste === naam);

describe('scenario’s', () => {
  it('begint met uitleg en één knop; die maakt een kopie van nu, met een naam die te wijzigen is', async () => {
    const element = await maak();
    const blad = await kiesBlad(element, BLAD);
    expect(tekstVan(blad)).to.contain(tekst('scenario.uitleg'));
    const voor = element.value;
    const gehoord: string[] = [];
    for (const naam of ['input', 'change']) element.addEventListener(naam, () => gehoord.push(naam));
    await druk(element, tekst('scenario.nieuw'));
    expect(gehoord).to.deep.equal(['input', 'change']);
    expect(namen(element)).to.deep.equal([voor.naam, tekst('scenario.nieuweNaam')]);
    expect(element.werkblad.actief).to.equal(1);
    expect({ ...element.value, naam: undefined }).to.deep.equal({ ...voor, naam: undefined });
    await wachtOpFocus(() => schaduw(element).querySelector('#scenario-1-naam'), 'de naam');
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#scenario-1-naam'), 'Vijf plaatsen');
    expect(element.value.naam).to.equal('Vijf plaatsen');
  });

  it('geeft een eerste scenario zonder naam er een zodra er meer zijn', async () => {
    const element = await maak();
    element.value = { ...voorbeeldInvoer(), naam: '' };
    await kiesBlad(element, BLAD);
    await druk(element, tekst('scenario.nieuw'));
    expect(namen(element)).to.deep.equal([tekst('scenario.eerste'), tekst('scenario.nieuweNaam')]);
  });

  it('een lege naam geeft een fout bij het veld, en de oude naam blijft', async () => {
    const element = await maak({ werkblad: VIER });
    await kiesBlad(element, BLAD);
    const naam = vind<HTMLInputElement>(schaduw(element), '#scenario-1-naam');
    await typ(element, naam, ' ');
    expect(naam.ariaInvalid ?? naam.getAttribute('aria-invalid')).to.equal('true');
    expect(beschrijving(naam)).to.contain(tekst('scenario.naamfout'));
    expect(namen(element)[1]).to.equal('Vijf plaatsen');
  });

  for (const getypt of ['Vijf plaatsen', 'vijf PLAATSEN '])
    it(`een naam die een ander scenario heeft ("${getypt}") geeft een fout bij het veld, en de oude naam blijft`, async () => {
      const element = await maak({ werkblad: VIER });
      await kiesBlad(element, BLAD);
      const naam = vind<HTMLInputElement>(schaduw(element), '#scenario-2-naam');
      naam.focus();
      naam.select();
      await toetsen(getypt);
      await verlaat(element, naam);
      expect(naam.value, 'wat getypt is blijft').to.equal(getypt);
      expect(naam.getAttribute('aria-invalid')).to.equal('true');
      expect(beschrijving(naam)).to.contain(tekst('scenario.naamfout'));
      expect(namen(element)).to.deep.equal(VIER.scenarios.map((scenario) => scenario.naam));
      expect(knoppen(schaduw(element), tekst('actie.ongedaan')), 'er veranderde niets').to.have.length(0);
    });

  for (const getypt of ['Vijf plaatsen', ' '])
    it(`ook boven de berekening: "${getypt}" geeft een fout bij het veld, en de oude naam blijft`, async () => {
      const element = await maak({ werkblad: VIER });
      const boven = vind<HTMLInputElement>(schaduw(element), '[data-pad="/naam"]');
      boven.focus();
      boven.select();
      await toetsen(getypt);
      await verlaat(element, boven);
      expect(boven.value, 'wat getypt is blijft').to.equal(getypt);
      expect(boven.getAttribute('aria-invalid')).to.equal('true');
      expect(beschrijving(boven)).to.contain(tekst('scenario.naamfout'));
      expect(namen(element)).to.deep.equal(VIER.scenarios.map((scenario) => scenario.naam));
      await typ(element, boven, 'Anders');
      expect([namen(element)[0], boven.getAttribute('aria-invalid'), beschrijving(boven)]).to.deep.equal([
        'Anders',
        'false',
        '',
      ]);
    });

  it('boven één berekening mag de naam leeg zijn, ook nadat er even meer waren', async () => {
    const element = await maak({ werkblad: VIER });
    element.value = { ...voorbeeldInvoer(), naam: 'Nu' };
    element.werkblad = { ...VIER, scenarios: VIER.scenarios.slice(0, 1) };
    await element.updateComplete;
    await typ(element, vind<HTMLInputElement>(schaduw(element), '[data-pad="/naam"]'), '');
    expect(namen(element)).to.deep.equal([undefined]);
  });

  it('zegt het bij een scenario dat van elders al zo heet als een eerder', async () => {
    const scenarios = VIER.scenarios.with(0, { ...voorbeeldInvoer(), naam: 'hetzelfde' });
    const element = await maak({ werkblad: { ...VIER, scenarios } });
    await kiesBlad(element, BLAD);
    const bericht = (plek: number): string => beschrijving(vind(schaduw(element), `#scenario-${plek}-naam`));
    expect([0, 1, 2, 3].map((plek) => bericht(plek).includes(tekst('scenario.dubbel')))).to.deep.equal([
      false,
      false,
      false,
      true,
    ]);
  });

  it('kopieert en verwijdert tot vier, en elke stap is ongedaan te maken', async () => {
    const element = await maak({ werkblad: { ...VIER, scenarios: VIER.scenarios.slice(0, 3) } });
    await kiesBlad(element, BLAD);
    const drie = element.werkblad;
    await druk(element, tekst('scenario.kopie'), 1);
    expect(namen(element)).to.deep.equal(['Nu', 'Vijf plaatsen', 'Meer salaris', 'Vijf plaatsen 2']);
    expect(tekstVan(schaduw(element))).to.contain(tekst('scenario.vol'));
    expect(knoppen(schaduw(element), tekst('scenario.kopie'))).to.deep.equal([]);
    await druk(element, tekst('scenario.weg'), 1);
    expect(namen(element)).to.deep.equal(['Nu', 'Meer salaris', 'Vijf plaatsen 2']);
    await druk(element, tekst('actie.ongedaan'));
    await druk(element, tekst('actie.ongedaan'));
    expect(element.werkblad).to.deep.equal(drie);
  });

  it('wisselen houdt in elk scenario wat er half getypt is, en zet het tarief van het scenario neer', async () => {
    const element = await maak({ werkblad: VIER });
    await typ(element, '/huisvesting/bedragPerJaar', '24.0x');
    await kiesBlad(element, BLAD);
    await druk(element, `${tekst('scenario.openen')} Vijf plaatsen`);
    expect(element.value.naam).to.equal('Vijf plaatsen');
    expect((await veld(element, '/huisvesting/bedragPerJaar')).value).not.to.equal('24.0x');
    expect(tekstVan(vind(schaduw(element), '[part~="tarief"]'))).to.contain(
      String(element.resultaat.tariefPerEtmaal?.toFixed(2)).replace('.', ','),
    );
    await druk(element, `${tekst('scenario.openen')} Nu`);
    expect(element.value.naam).to.equal('Nu');
    expect((await veld(element, '/huisvesting/bedragPerJaar')).value).to.equal('24.0x');
  });

  it('zegt per scenario wat het scheelt en waardoor', async () => {
    const element = await maak({ werkblad: VIER });
    const blad = tekstVan(await kiesBlad(element, BLAD));
    expect(blad).to.match(/Vijf plaatsen is € [\d,]+ lager per etmaal dan Nu\. Dat komt vooral door: /);
    expect(blad).to.match(/Meer salaris is € [\d,]+ hoger per etmaal dan Nu\. Dat komt vooral door: .*Maandsalaris\./);
    expect(blad).to.contain(tekst('scenario.gelijk', { naam: 'Hetzelfde', nu: 'Nu' }));
    // Ook in de tabel in woorden: “+ € 0,00” leest als een verhoging.
    expect(blad).to.contain(tekst('scenario.evenHoog'));
    expect(blad).not.to.contain('€ 0,00 ·');
  });

  it('toont alleen wat anders is, met verschil in procenten, en op verzoek alle bouwstenen', async () => {
    const element = await maak({ werkblad: VIER });
    await kiesBlad(element, BLAD);
    const salaris = rijen(element).find(([naam = '']) => naam.endsWith(tekst('veld.maandsalaris')));
    expect(salaris?.slice(1)).to.deep.equal([
      '€ 4.100,00',
      '€ 4.100,00',
      `${tekst('scenario.afwijkt')} € 4.500,00`,
      '€ 4.100,00',
    ]);
    expect(rijen(element).some(([naam = '']) => naam.endsWith(tekst('veld.uurtarief')))).to.equal(false);
    const inkomen = rij(element, tekst('blok.1.titel')) ?? [];
    expect(inkomen[3]?.replaceAll('\u00A0', ' ')).to.match(/^anders: € [\d,]+ \+ 9,8 ?%$/);
    // De verzorging per kind is overal gelijk.
    expect(rij(element, tekst('blok.5.titel'))).to.equal(undefined);
    await druk(element, tekst('scenario.alles'));
    expect(rij(element, tekst('blok.5.titel'))).not.to.equal(undefined);
  });

  it('tekent per scenario een staaf met dezelfde bedragen per letter als de tabel', async () => {
    const element = await maak({ werkblad: VIER });
    await kiesBlad(element, BLAD);
    const staven = vindAlle(schaduw(element), '[role="tabpanel"] svg');
    expect(staven).to.have.length(4);
    const bedragen = (regel: string): string[] => regel.match(/\d+,\d\d/g) ?? [];
    const letters = ['a', 'b', 'c', 'buiten'].map((letter) => {
      const titel = tekst(`letter.${letter}` as 'letter.a');
      return rijen(element).find(([naam = '']) => naam.endsWith(titel)) ?? [];
    });
    for (const [plek, staaf] of staven.entries()) {
      expect(vindAlle(staaf, 'text').flatMap((regel) => bedragen(tekstVan(regel)))).to.deep.equal(
        letters.map((cellen) => bedragen(cellen[plek + 1] ?? '')[0]),
      );
      expect(vindAlle(staaf, 'rect')).to.have.length(4);
    }
  });

  it('noemt bij een veld in welk scenario het anders is', async () => {
    const element = await maak({ werkblad: VIER });
    await kiesBlad(element, BLAD);
    const salaris = vind<HTMLInputElement>(bouwsteen(element, 1), '[data-pad="/inkomen/maandsalaris"]');
    expect(beschrijving(salaris)).to.contain(tekst('scenario.andersDan', { namen: 'Meer salaris' }));
    const huis = vind<HTMLInputElement>(bouwsteen(element, 6), '[data-pad="/huisvesting/bedragPerJaar"]');
    expect(beschrijving(huis)).not.to.contain('Anders dan');
  });

  it('noemt een leeftijd bij haar naam, ook als zij op een andere plek in de lijst staat', async () => {
    const groepen = [
      { leeftijdsgroep: '0-8', aantal: 1, bedragPerDag: 24.88 },
      { leeftijdsgroep: '12-15', aantal: 4, bedragPerDag: 27.45 },
    ];
    const element = await maak({
      werkblad: {
        ...VIER,
        scenarios: [
          VIER.scenarios[0],
          { ...VIER.scenarios[0], naam: 'Jonger', verzorging: { groepen, toeslagPerDag: 0 } },
        ],
      },
    });
    await kiesBlad(element, BLAD);
    const anders = rijen(element).map(([naam = '']) => naam);
    const jong = tekst('leeftijdsgroep=0-8');
    expect(anders.some((naam) => naam.includes(jong))).to.equal(true);
    expect(anders.some((naam) => naam.includes(tekst('leeftijdsgroep=12-15')))).to.equal(false);
  });

  it('is alleen te lezen als het element dat is', async () => {
    const element = await maak({ werkblad: VIER, readonly: true });
    const blad = await kiesBlad(element, BLAD);
    expect(vindAlle(blad, 'input')).to.deep.equal([]);
    expect(knoppen(blad, tekst('scenario.openen'))).to.deep.equal([]);
    expect(rij(element, tekst('scenario.perEtmaal'))).not.to.equal(undefined);
  });

  it('toont op een smal scherm twee tegelijk; een derde kiezen laat de langst gekozene los', async () => {
    const element = await maak({ werkblad: VIER });
    element.parentElement?.style.setProperty('inline-size', '375px');
    await kiesBlad(element, BLAD);
    const chips = (): HTMLButtonElement[] =>
      vindAlle<HTMLButtonElement>(schaduw(element), '[role="group"] button[aria-pressed]').filter((knop) =>
        namen(element).includes(tekstVan(knop)),
      );
    const gekozen = (): string[] =>
      chips()
        .filter((chip) => chip.getAttribute('aria-pressed') === 'true')
        .map(tekstVan);
    const inBeeld = (): string[] =>
      vindAlle(schaduw(element), '[role="tabpanel"] th[scope="col"]')
        .filter((kop) => kop.checkVisibility())
        .map(tekstVan);
    expect(gekozen()).to.deep.equal(['Nu', 'Vijf plaatsen']);
    expect(inBeeld()).to.deep.equal(['Nu', 'Vijf plaatsen']);
    chips()[2]?.click();
    await element.updateComplete;
    expect(gekozen()).to.deep.equal(['Vijf plaatsen', 'Meer salaris']);
    expect(inBeeld()).to.deep.equal(['Vijf plaatsen', 'Meer salaris']);
    chips()[2]?.click();
    await element.updateComplete;
    expect(gekozen()).to.deep.equal(['Vijf plaatsen', 'Meer salaris']);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});
