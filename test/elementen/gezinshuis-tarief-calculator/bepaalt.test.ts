// Een eigen laag en hoog per cijfer: wat er gebeurt als zij omgekeerd staan, waarom zij er staan, en hoe zij weer weggaan.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { eigenNaam, haalWeg, knop, zieBalk, zieStand } from '../../scherm/concept-hulp.js';
import {
  beschrijving,
  kiesBlad,
  labelVan,
  maak,
  metFocus,
  schaduw,
  tekst,
  tekstVan,
  toetsen,
  typ,
  veld as veldVan,
  verlaat,
  vind,
  vindAlle,
  wachtOpFocus,
  type Calculator,
} from './hulp.js';

const PAD = '/huisvesting/bedragPerJaar';
const VELD = `${tekst('blok.6.titel')}: ${tekst('veld.bedragPerJaar')}`;

const FTE = '/inkomen/ftePerPlaats';
const OVERHEAD = '/overhead/fractie';
const UREN = '/ondersteuning/urenPerJeugdigePerWeek';

/** De cellen van een rij: van voren, en van achteren omdat een dichte rij één cel heeft waar een open rij er twee heeft. */
const CELLEN = { naam: 0, beeld: -3, lager: -2, hoger: -1 };

interface Proef {
  readonly element: Calculator;
  readonly blad: HTMLElement;
  readonly veld: (kant: 'laag' | 'hoog') => HTMLInputElement;
  readonly cel: (plek: keyof typeof CELLEN) => HTMLElement;
}

async function metBand(laag: number, hoog: number): Promise<Proef> {
  const element = await maak();
  element.werkblad = { ...element.werkblad, bandbreedtes: [{ pad: PAD, laag, hoog }] };
  const blad = await kiesBlad(element, tekst('tab.bepaalt'));
  const veld = (kant: 'laag' | 'hoog'): HTMLInputElement => {
    const naam = `${tekst(`bepaalt.${kant}`)}: ${VELD}, ${tekst('eenheid.bedragPerJaar')}`;
    const gevonden = vindAlle<HTMLInputElement>(blad, 'input').find(({ ariaLabel }) => ariaLabel === naam);
    if (!gevonden) throw new Error(`geen veld ${naam}`);
    return gevonden;
  };
  const cel: Proef['cel'] = (plek) => [...(veld('laag').closest('tr')?.cells ?? [])].at(CELLEN[plek]) as HTMLElement;
  return { element, blad, veld, cel };
}

const knopMet = (element: Calculator, naam: string): HTMLElement | undefined =>
  vindAlle(schaduw(element), 'button').find((knop) => tekstVan(knop) === naam);

describe('een eigen laag en hoog', () => {
  it('die omgekeerd staan geven geen tarief en een vraag, en met één klik staan zij goed', async () => {
    const { element, veld, cel } = await metBand(48_000, 20_000);
    expect(tekstVan(cel('beeld'))).to.contain(tekst('bepaalt.omgekeerd'));
    expect(beschrijving(veld('laag'))).to.contain(tekst('bepaalt.omgekeerd'));
    for (const plek of ['lager', 'hoger'] as const) expect(tekstVan(cel(plek)), 'geen bedrag').not.to.match(/\d/);
    const ja = `${tekst('bepaalt.draaiOm', { laag: '€ 20.000,00', hoog: '€ 48.000,00' })} ${VELD}`;
    await wachtOpFocus(() => {
      knopMet(element, ja)?.click();
      return veld('laag');
    }, 'het veld met de laagste waarde');
    expect(element.werkblad.bandbreedtes).to.deep.equal([{ pad: PAD, laag: 20_000, hoog: 48_000 }]);
    expect([veld('laag').value, veld('hoog').value]).to.deep.equal(['20.000', '48.000']);
    expect(tekstVan(cel('hoger'))).to.equal('€ 189,47');
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(tekstVan(cel('beeld')), 'in één stap terug').to.contain(tekst('bepaalt.omgekeerd'));
  });

  it('vragen niets zolang iemand in een van de twee typt, en laten hem zelf kiezen', async () => {
    const { element, veld, cel } = await metBand(20_000, 48_000);
    veld('hoog').focus();
    veld('hoog').select();
    // Een getal dat hier gewoon is: naar iets anders wordt eerst gevraagd.
    await toetsen('9000');
    await element.updateComplete;
    expect(tekstVan(cel('beeld')), 'onderweg').not.to.contain(tekst('bepaalt.omgekeerd'));
    expect(tekstVan(cel('hoger')), 'onderweg geen bedrag').not.to.match(/\d/);
    veld('laag').focus();
    await element.updateComplete;
    expect(tekstVan(cel('beeld')), 'in het andere veld').not.to.contain(tekst('bepaalt.omgekeerd'));
    veld('laag').blur();
    await element.updateComplete;
    expect(tekstVan(cel('beeld')), 'daarna').to.contain(tekst('bepaalt.omgekeerd'));
    await wachtOpFocus(() => {
      knopMet(element, `${tekst('bepaalt.pasAan')} ${VELD}`)?.click();
      return veld('laag');
    }, 'het veld om aan te passen');
    expect(element.werkblad.bandbreedtes?.[0]).to.deep.include({ laag: 20_000, hoog: 9000 });
  });

  it('hebben een reden die meegaat, en zeggen het als wat er nu staat erbuiten valt', async () => {
    const { element, blad, cel } = await metBand(30_000, 48_000);
    expect(tekstVan(cel('naam'))).to.contain(tekst('bepaalt.buiten'));
    const reden = (): HTMLInputElement => cel('naam').querySelector('input') as HTMLInputElement;
    await wachtOpFocus(() => {
      knopMet(element, `${tekst('bepaalt.redenVraag')} ${VELD}`)?.click();
      return reden();
    }, 'het veld voor de reden');
    expect(tekstVan(reden().labels?.[0] ?? null)).to.equal(tekst('bepaalt.reden'));
    await typ(element, reden(), 'taxatie van mei');
    expect(element.werkblad.bandbreedtes).to.deep.equal([
      { pad: PAD, laag: 30_000, hoog: 48_000, reden: 'taxatie van mei' },
    ]);
    await typ(element, reden(), '');
    expect(element.werkblad.bandbreedtes).to.deep.equal([{ pad: PAD, laag: 30_000, hoog: 48_000 }]);
    element.readonly = true;
    await element.updateComplete;
    expect(vindAlle(blad, 'th input')).to.deep.equal([]);
    expect(knopMet(element, tekst('bepaalt.wis'))).to.equal(undefined);
  });

  for (const breedte of [340, 560, 900])
    it(`zijn op ${breedte} px heel te lezen`, async () => {
      const { element, veld } = await metBand(20_000, 480_000);
      element.style.setProperty('inline-size', `${breedte}px`);
      await element.updateComplete;
      for (const kant of ['laag', 'hoog'] as const)
        expect(veld(kant).scrollWidth, kant).to.be.at.most(veld(kant).clientWidth);
    });

  it('houden op een telefoon de ring van de focus heel: zij valt niet buiten het veld, waar de tabel haar afknipt', async () => {
    const { element, blad, veld } = await metBand(20_000, 48_000);
    element.style.setProperty('inline-size', '320px');
    await element.updateComplete;
    const knoppen = vindAlle(blad, '.band button, .band__reden button');
    expect(knoppen.length).to.be.above(8);
    for (const plek of [veld('laag'), veld('hoog'), ...knoppen]) {
      plek.focus();
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(plek);
      // Een knop die met een klik de focus kreeg heeft geen ring.
      if (outlineStyle === 'none') continue;
      expect(parseFloat(outlineWidth) + parseFloat(outlineOffset), plek.textContent).to.be.at.most(0.5);
    }
    veld('laag').focus();
    expect(getComputedStyle(veld('laag')).outlineStyle).not.to.equal('none');
  });

  it('zijn er pas als iemand ze voor dat cijfer opent, met in het veld de gewone tien procent als voorbeeld', async () => {
    const { element, blad } = await metBand(20_000, 48_000);
    const dicht = vindAlle(blad, 'tbody tr').filter((rij) => rij.querySelector('[colspan="2"]'));
    expect(dicht.length).to.be.above(8);
    for (const rij of dicht) {
      expect(vindAlle(rij, 'input')).to.deep.equal([]);
      expect(tekstVan(rij)).to.contain(tekst('bepaalt.opEnNeer', { deel: '10%' }));
    }
    const naam = `${tekst('blok.7.titel')}: ${tekst('veld.fractie')}`;
    const hoort = (kant: 'laag' | 'hoog'): string =>
      `${tekst(`bepaalt.${kant}`)}: ${naam}, ${tekst('eenheid.fractie')}`;
    const zoek = (kant: 'laag' | 'hoog'): HTMLInputElement | undefined =>
      vindAlle<HTMLInputElement>(blad, 'input').find(({ ariaLabel }) => ariaLabel === hoort(kant));
    await wachtOpFocus(() => {
      knopMet(element, `${tekst('bepaalt.grenzen')} ${naam}`)?.click();
      return zoek('laag') as HTMLInputElement;
    }, 'het veld met de laagste waarde');
    expect([zoek('laag')?.value, zoek('laag')?.placeholder, zoek('hoog')?.placeholder]).to.deep.equal([
      '',
      '13,5',
      '16,5',
    ]);
    expect(element.werkblad.bandbreedtes, 'openen verandert niets').to.have.length(1);
  });

  it('tonen bij elk veld de eenheid, één keer te horen in zijn naam', async () => {
    const paden = [FTE, '/inkomen/maandsalaris', OVERHEAD, UREN];
    const element = await maak();
    element.werkblad = { ...element.werkblad, bandbreedtes: paden.map((pad) => ({ pad, laag: 0.1, hoog: 5000 })) };
    const blad = await kiesBlad(element, tekst('tab.bepaalt'));
    const gezien = vindAlle<HTMLInputElement>(blad, '.band input').map((veld) => [
      veld.ariaLabel?.split(':')[0],
      veld.ariaLabel?.split(': ').at(-1),
      tekstVan(veld.parentElement),
    ]);
    const uren = tekst('eenheid.urenPerJeugdigePerWeek.meer');
    const verwacht = [
      [tekst('veld.maandsalaris'), tekst('eenheid.maandsalaris'), '€', '€'],
      [tekst('veld.ftePerPlaats'), '', '', tekst('bepaalt.fte')],
      [tekst('veld.fractie'), tekst('eenheid.fractie'), '%', '%'],
      [tekst('veld.urenPerJeugdigePerWeek'), uren, '', uren],
    ] as const;
    for (const [label, eenheid, bijLaag, bijHoog] of verwacht) {
      const naam = [label, eenheid].filter(Boolean).join(', ');
      expect(gezien).to.deep.include([tekst('bepaalt.laag'), naam, bijLaag]);
      expect(gezien).to.deep.include([tekst('bepaalt.hoog'), naam, bijHoog]);
    }
    for (const teken of vindAlle(blad, '.band span'))
      if (teken.closest('td')?.querySelector('input')) expect(teken.ariaHidden).to.equal('true');
  });

  for (const [toets, wordt] of [
    ['Enter', 'nieuw'],
    ['Escape', 'taxatie'],
  ] as const)
    it(`hebben een reden die als tekst te lezen is; ${toets} in haar veld geeft "${wordt}"`, async () => {
      const { element, cel } = await metBand(20_000, 48_000);
      element.werkblad = {
        ...element.werkblad,
        bandbreedtes: [{ pad: PAD, laag: 20_000, hoog: 48_000, reden: 'taxatie' }],
      };
      await element.updateComplete;
      const wijzig = (): HTMLElement | undefined => knopMet(element, `${tekst('bepaalt.redenWijzig')} ${VELD}`);
      expect(tekstVan(cel('naam'))).to.contain('taxatie');
      const veld = (): HTMLInputElement => cel('naam').querySelector('input') as HTMLInputElement;
      await wachtOpFocus(() => {
        wijzig()?.click();
        return veld();
      }, 'het veld voor de reden');
      veld().select();
      await toetsen('nieuw');
      let buiten = 0;
      const telt = (): void => void (buiten += 1);
      element.addEventListener('keydown', telt);
      const gehoord: string[] = [];
      for (const soort of ['input', 'change']) element.addEventListener(soort, () => gehoord.push(soort));
      await sendKeys({ press: toets });
      // Bij Escape verandert de waarde: de pagina hoort dat. Na Enter is de bezoeker klaar met wat hij typte.
      expect(gehoord).to.include.members(toets === 'Escape' ? ['input', 'change'] : ['change']);
      element.removeEventListener('keydown', telt);
      expect(buiten, 'een dialoog eromheen hoort de toets niet').to.equal(0);
      await wachtOpFocus(() => wijzig() as HTMLElement, 'de knop');
      expect(element.werkblad.bandbreedtes?.[0]?.reden).to.equal(wordt);
      expect(tekstVan(cel('naam'))).to.contain(wordt);
      expect(veld()).to.equal(null);
    });

  for (const breedte of [304, 560, 1248])
    it(`hebben op ${breedte} px één schaal boven de staven, met het laagste, het hoogste en het tarief van nu`, async () => {
      const { element, blad, cel } = await metBand(20_000, 96_000);
      element.style.setProperty('inline-size', `${breedte}px`);
      await element.updateComplete;
      const bedragen = vindAlle(blad, 'table:has(.schaal) tbody tr').flatMap((rij) =>
        [...(rij as HTMLTableRowElement).cells].slice(-2).map((bedrag) => tekstVan(bedrag)),
      );
      const getal = (bedrag: string): number => Number(bedrag.replace(/[^\d,]/g, '').replace(',', '.'));
      const [laagste, hoogste] = [Math.min, Math.max].map((uiterste) => uiterste(...bedragen.map(getal)));
      const schaal = vindAlle(blad, '.schaal');
      expect(schaal).to.have.length(1);
      expect(vindAlle(blad, '.schaal span').map((einde) => getal(tekstVan(einde)))).to.deep.equal([laagste, hoogste]);
      const nu = blad.querySelector('.schaal text') as SVGTextElement;
      expect(getal(nu.textContent)).to.equal(element.resultaat.tariefPerEtmaal);
      // Recht boven de lijn in elke staaf, en met de breedste staaf tot het eind.
      const plek = (vorm: Element | null): DOMRect => (vorm as Element).getBoundingClientRect();
      const lijn = plek(blad.querySelector('.schaal line'));
      expect(lijn.width + lijn.height, 'te zien').to.be.above(0);
      for (const ander of vindAlle(blad, 'tbody .tornado__nu')) expect(plek(ander).x).to.be.closeTo(lijn.x, 1);
      const schaalvak = plek(schaal[0] as Element);
      expect(plek(cel('beeld').querySelector('.tornado--hoog')).right).to.be.closeTo(schaalvak.right, 2);
      expect(schaalvak.bottom).to.be.at.most(plek(blad.querySelector('tbody')).top + 12);
    });

  for (const breedte of [304, 359, 736, 1248])
    it(`hebben op ${breedte} px laag en hoog met hun woord naast elkaar, de staaf eronder of ernaast, en alles is groot genoeg om te raken`, async () => {
      const { element, blad, veld, cel } = await metBand(30_000, 48_000);
      element.style.setProperty('inline-size', `${breedte}px`);
      await element.updateComplete;
      const plek = (deel: Element): DOMRect => deel.getBoundingClientRect();
      const [laag, hoog, staaf] = [veld('laag'), veld('hoog'), cel('beeld').querySelector('svg') as Element].map(
        plek,
      ) as [DOMRect, DOMRect, DOMRect];
      expect(laag.top).to.be.closeTo(hoog.top, 1);
      expect(hoog.left).to.be.above(laag.right);
      if (breedte < 1100) expect(staaf.top).to.be.at.least(hoog.bottom);
      else expect(staaf.left).to.be.at.least(hoog.right);
      // Het woord staat in de kop van de kolom, of onder elkaar boven het veld.
      const tabel = veld('laag').closest('table') as HTMLTableElement;
      for (const [kant, nummer] of [
        ['laag', 1],
        ['hoog', 2],
      ] as const) {
        const cel = veld(kant).closest('td') as HTMLElement;
        const erboven = getComputedStyle(cel, '::before').content === 'none' ? '' : cel.dataset['kop'];
        const kop = tabel.tHead?.rows[0]?.cells[nummer] as Element;
        expect(breedte < 1100 ? erboven : tekstVan(kop)).to.equal(tekst(`bepaalt.${kant}`));
        if (breedte >= 1100) expect(plek(kop).left).to.be.at.most(plek(veld(kant)).left);
      }
      for (const raak of vindAlle(tabel, 'button, input')) {
        expect(plek(raak).height, tekstVan(raak) || raak.id).to.be.at.least(44);
        expect(plek(raak).width, tekstVan(raak) || raak.id).to.be.at.least(44);
      }
      expect(blad.scrollWidth, 'niets steekt uit').to.be.at.most(blad.clientWidth);
    });

  for (const breedte of [304, 736, 1248])
    it(`maken met een lange naam of reden zonder spaties de tabel op ${breedte} px niet breder, en tellen alleen wat er in staat`, async () => {
      const element = await maak();
      const lang = 'zwaarmeteennaamdienergensbreekt'.repeat(6);
      element.value = {
        ...element.value,
        zorgzwaarte: { gekozen: lang, niveaus: [{ code: lang, urenOndersteuning: 3 }] },
      };
      element.werkblad = {
        ...element.werkblad,
        bandbreedtes: [
          { pad: '/zorgzwaarte/niveaus/0/urenOndersteuning', laag: 9, hoog: 1, reden: lang },
          { pad: PAD, laag: 1, hoog: 999_999_999_999_999, reden: lang + lang },
          { pad: '/zorgzwaarte/niveaus/7/urenOndersteuning', laag: 1, hoog: 2 },
        ],
      };
      element.style.setProperty('inline-size', `${breedte}px`);
      const blad = await kiesBlad(element, tekst('tab.bepaalt'));
      const schuif = vind(blad, '.schuif');
      expect(schuif.scrollWidth).to.be.at.most(schuif.clientWidth);
      expect(vindAlle(blad, '.band input')).to.have.length(4);
      expect(tekstVan(blad.querySelector('.tientjes'))).to.contain(
        tekst('bepaalt.metGrenzen.meer', { aantal: '2', deel: '10%' }),
      );
      // De eenheid staat één keer in het antwoord.
      const uren = tekst('eenheid.urenOndersteuning.meer');
      expect(tekstVan(blad.querySelector('.omdraaien button'))).to.contain(
        tekst('bepaalt.draaiOm', { laag: '1', hoog: `9 ${uren}` }),
      );
    });

  it('laten hun velden staan als iemand de laatste leeg maakt', async () => {
    const { element, veld } = await metBand(21_600, 48_000);
    veld('hoog').focus();
    await typ(element, veld('hoog'), '');
    expect(element.werkblad.bandbreedtes).to.deep.equal([]);
    expect(metFocus()).to.equal(veld('hoog'));
  });

  it('staan boven de tabel in een zin: wat het tarief het verst brengt, bij welke waarde, en hoeveel er eigen grenzen hebben', async () => {
    const { element, blad } = await metBand(20_000, 96_000);
    const deel = '10%';
    const zin = (): string => tekstVan(blad.querySelector('.tientjes'));
    const hoogste = (): string => tekstVan(vindAlle(blad, 'tbody tr td:last-child')[0] ?? null);
    const verhoogt = tekst('bepaalt.verhoogt', { cijfer: VELD, waarde: '€ 96.000,00', tarief: hoogste() });
    expect(zin()).to.equal(`${verhoogt} ${tekst('bepaalt.metGrenzen.een', { aantal: '1', deel })}`);
    element.werkblad = { ...element.werkblad, bandbreedtes: [{ pad: PAD, laag: 0, hoog: 24_000 }] };
    await element.updateComplete;
    const laagste = tekstVan(vindAlle(blad, 'tbody tr td:nth-last-child(2)')[0] ?? null);
    expect(zin()).to.contain(tekst('bepaalt.verlaagt', { cijfer: VELD, waarde: '€ 0,00', tarief: laagste }));
    knopMet(element, tekst('bepaalt.wis'))?.click();
    await element.updateComplete;
    expect(zin()).to.contain(tekst('bepaalt.geenGrenzen', { deel }));
  });

  it('zetten de breedste staaf bovenaan, maar pas als niemand meer in de tabel bezig is', async () => {
    const { element, blad, veld } = await metBand(20_000, 21_000);
    const rij = (): number => vindAlle(blad, 'table tbody tr').indexOf(veld('laag').closest('tr') as HTMLElement);
    const breedten = (): number[] =>
      vindAlle(blad, 'table:has(.band) tbody tr').map((van) => {
        const getal = (plek: number): number =>
          Number(
            tekstVan(van.querySelector(`td:nth-last-child(${String(plek)})`))
              .replace(/[^\d,-]/g, '')
              .replace(',', '.'),
          );
        const nu = element.resultaat.tariefPerEtmaal ?? 0;
        return Math.round((Math.max(nu, getal(1), getal(2)) - Math.min(nu, getal(1), getal(2))) * 100);
      });
    const opBreedte = (): void => {
      const staven = breedten();
      staven.slice(1).forEach((breedte, plek) => expect(breedte).to.be.at.most((staven[plek] as number) + 1));
    };
    opBreedte();
    const eerst = rij();
    expect(eerst).to.be.above(0);
    veld('hoog').focus();
    await typ(element, veld('hoog'), '96000');
    expect(rij(), 'onder het typen').to.equal(eerst);
    expect(metFocus()).to.equal(veld('hoog'));
    veld('hoog').blur();
    await element.updateComplete;
    expect(rij(), 'daarna').to.equal(0);
    opBreedte();
  });

  it('gaan in één keer weg, en één stap terug zijn zij er weer', async () => {
    const { element, blad, cel } = await metBand(20_000, 48_000);
    await wachtOpFocus(() => {
      knopMet(element, tekst('bepaalt.wis'))?.click();
      return blad.querySelector('.band button');
    }, 'de eerste knop om grenzen te geven');
    expect(element.werkblad.bandbreedtes).to.deep.equal([]);
    expect(vindAlle(blad, '.band input'), 'elke rij is weer dicht').to.deep.equal([]);
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(element.werkblad.bandbreedtes).to.have.length(1);
    expect(tekstVan(cel('hoger'))).to.equal('€ 189,47');
  });

  it('die hier niet staan blijven: zij horen bij een andere rekenwijze of een ander scenario', async () => {
    const element = await maak();
    const elders = { pad: '/inkomen/bedragPerJaar', laag: 60_000, hoog: 90_000 };
    element.werkblad = { ...element.werkblad, bandbreedtes: [elders, { pad: PAD, laag: 20_000, hoog: 48_000 }] };
    const blad = await kiesBlad(element, tekst('tab.bepaalt'));
    expect(tekstVan(blad.querySelector('.tientjes'))).to.contain(
      tekst('bepaalt.metGrenzen.een', { aantal: '1', deel: '10%' }),
    );
    knopMet(element, tekst('bepaalt.wis'))?.click();
    await element.updateComplete;
    expect(element.werkblad.bandbreedtes).to.deep.equal([elders]);
    expect(knopMet(element, tekst('bepaalt.wis')), 'hier valt niets meer te wissen').to.equal(undefined);
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(element.werkblad.bandbreedtes).to.have.length(2);
    expect(knopMet(element, tekst('bepaalt.wis'))).not.to.equal(undefined);
  });
});

/** Wat er in een veld getypt wordt en eerst gevraagd moet worden, en of er een andere lezing bij staat. */
const GEVRAAGD: readonly (readonly [pad: string, getypt: string, knoppen: number])[] = [
  [FTE, '9999', 1],
  [FTE, '1.167', 2],
  [FTE, '0,3 uur', 1],
  [OVERHEAD, '0,15', 2],
  [OVERHEAD, '12 euro', 1],
  [UREN, '200', 1],
  [PAD, '12 %', 1],
  [PAD, '1000000', 1],
];

describe('wat iemand als eigen grens typt', () => {
  async function metGrenzen(eigenschappen = {}): Promise<{
    readonly element: Calculator;
    readonly grens: (pad: string, kant: 'laag' | 'hoog') => HTMLInputElement;
    readonly banden: () => NonNullable<Calculator['werkblad']['bandbreedtes']>;
  }> {
    const element = await maak(eigenschappen);
    const blad = await kiesBlad(element, tekst('tab.bepaalt'));
    vindAlle<HTMLInputElement>(blad, 'input[type=radio]').at(-1)?.click();
    await element.updateComplete;
    const cijferVan = (pad: string): string =>
      `${tekst(`blok.${pad === FTE ? 1 : pad === UREN ? 3 : pad === OVERHEAD ? 7 : 6}.titel`)}: ${labelVan(pad)}`;
    for (const pad of [FTE, UREN, OVERHEAD, PAD]) {
      knopMet(element, `${tekst('bepaalt.grenzen')} ${cijferVan(pad)}`)?.click();
      await element.updateComplete;
    }
    const grens = (pad: string, kant: 'laag' | 'hoog'): HTMLInputElement => {
      const gevonden = vindAlle<HTMLInputElement>(blad, '.band input').find(({ ariaLabel }) =>
        `${ariaLabel ?? ''},`.startsWith(`${tekst(`bepaalt.${kant}`)}: ${cijferVan(pad)},`),
      );
      if (!gevonden) throw new Error(`geen veld voor ${pad} ${kant}`);
      return gevonden;
    };
    return { element, grens, banden: () => element.werkblad.bandbreedtes ?? [] };
  }

  async function toets(element: Calculator, veld: HTMLInputElement, getypt: string): Promise<void> {
    veld.focus();
    veld.select();
    await toetsen(getypt);
    await element.updateComplete;
  }

  const antwoorden = (veld: HTMLInputElement): HTMLElement[] =>
    vindAlle(veld.closest('tr') as HTMLElement, '.band__bericht button');

  for (const [pad, getypt, knoppen] of GEVRAAGD) {
    it(`"${getypt}" bij ${pad} geeft dezelfde vraag als het cijfer zelf, en telt niet tot het antwoord`, async () => {
      const { element, grens, banden } = await metGrenzen();
      const veld = grens(pad, 'hoog');
      await toets(element, veld, getypt);
      expect(banden(), 'onderweg').to.deep.equal([]);
      await verlaat(element, veld);
      expect(banden(), 'daarna').to.deep.equal([]);
      expect(veld.value).to.equal(getypt);
      const vraag = beschrijving(veld);
      expect(antwoorden(veld)).to.have.length(knoppen);
      // Het veld van het cijfer zelf vraagt het in dezelfde woorden.
      const zelf = await veldVan(element, pad);
      await typ(element, zelf, getypt);
      await verlaat(element, zelf);
      expect(vraag.length).to.be.above(20);
      expect(beschrijving(zelf)).to.contain(vraag);
    });
  }

  it('telt met één klik, in één stap terug, en de focus gaat naar de grens', async () => {
    const { element, grens, banden } = await metGrenzen();
    for (const [kant, getypt, plek, waarde] of [
      ['hoog', '1.167', 0, 1.167],
      ['laag', '1.100', 0, 1.1],
      ['hoog', '9999', 0, 9999],
    ] as const) {
      await toets(element, grens(FTE, kant), getypt);
      await verlaat(element, grens(FTE, kant));
      // Na het verlaten staat de breedste staaf bovenaan: het veld is er dan een van een andere rij.
      await wachtOpFocus(() => {
        antwoorden(grens(FTE, kant))[plek]?.click();
        return grens(FTE, kant);
      }, 'de grens');
      expect(banden()[0], getypt).to.deep.include({ pad: FTE, [kant]: waarde });
      expect(antwoorden(grens(FTE, kant))).to.have.length(0);
    }
    expect(grens(FTE, 'hoog').value, 'wat er stond blijft').to.equal('9999');
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(banden()[0], 'in één stap terug').to.deep.include({ laag: 1.1, hoog: 1.167 });
    expect(grens(FTE, 'hoog').value).to.equal('1,167');
  });

  it('laat een grens staan die er al was, ook als wat er onderweg stond een gewoon getal is', async () => {
    const { element, grens, banden } = await metGrenzen();
    for (const [getypt, waarde] of [
      ['0,5', 0.5],
      ['9999', 0.5],
      ['12abc', 0.5],
      ['2', 2],
    ] as const) {
      await toets(element, grens(FTE, 'hoog'), getypt);
      expect(banden()[0], getypt).to.deep.include({ pad: FTE, hoog: waarde });
      await verlaat(element, grens(FTE, 'hoog'));
      expect(banden()[0], getypt).to.deep.include({ pad: FTE, hoog: waarde });
    }
  });

  it('wordt ook gevraagd als iemand in het veld blijft', async () => {
    const { element, grens } = await metGrenzen();
    const veld = grens(FTE, 'hoog');
    await typ(element, veld, '9999');
    expect(antwoorden(veld)).to.have.length(0);
    await waitUntil(() => antwoorden(veld).length > 0, 'de vraag komt vanzelf', { timeout: 5000 });
  });

  it('zegt wat er niet kan in de woorden van het cijfer zelf, pas na het typen', async () => {
    const { element, grens } = await metGrenzen();
    for (const [pad, getypt, sleutel] of [
      [OVERHEAD, 'veel', 'melding.geen-getal'],
      [OVERHEAD, '-5', 'melding.fractie-buiten-bereik'],
      [PAD, '-5', 'melding.bedrag-negatief'],
    ] as const) {
      grens(pad, 'laag').focus();
      await typ(element, grens(pad, 'laag'), getypt);
      await verlaat(element, grens(pad, 'laag'));
      const veld = grens(pad, 'laag');
      expect(veld.getAttribute('aria-invalid'), getypt).to.equal('true');
      expect(beschrijving(veld), getypt).to.contain(tekst(sleutel, { tekst: getypt, veld: '' }));
      await typ(element, veld, '');
      expect(veld.getAttribute('aria-invalid'), 'leeg').to.equal('false');
      expect(beschrijving(veld), 'leeg').to.equal('');
    }
  });

  it('gaat met Escape weg: dan staat er weer wat er gold, en een dialoog eromheen blijft open', async () => {
    const { element, grens, banden } = await metGrenzen();
    await typ(element, grens(FTE, 'hoog'), '0,5');
    await verlaat(element, grens(FTE, 'hoog'));
    let gehoord = 0;
    const hoor = ({ key }: KeyboardEvent): void => void (gehoord += Number(key === 'Escape'));
    element.addEventListener('keydown', hoor);
    for (const [pad, kant, getypt, waarde] of [
      [FTE, 'hoog', '2', '0,5'],
      [FTE, 'hoog', '9999', '0,5'],
      [FTE, 'hoog', '12abc', '0,5'],
      [OVERHEAD, 'laag', '12', ''],
    ] as const) {
      await toets(element, grens(pad, kant), getypt);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(grens(pad, kant).value, getypt).to.equal(waarde);
      expect(metFocus(), 'wie typt blijft in het veld').to.equal(grens(pad, kant));
      expect(banden().map(({ pad: van, hoog }) => [van, hoog])).to.deep.equal([[FTE, 0.5]]);
      expect(gehoord, getypt).to.equal(0);
      await verlaat(element, grens(pad, kant));
      expect(antwoorden(grens(pad, kant)), 'er is niets te vragen').to.have.length(0);
    }
    // Wie niets typte bedoelt de dialoog, en met een toetsenbord voor andere tekens hoort de toets bij het teken.
    grens(FTE, 'hoog').focus();
    await sendKeys({ press: 'Escape' });
    expect(gehoord).to.equal(1);
    await typ(element, grens(FTE, 'hoog'), '2');
    grens(FTE, 'hoog').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(grens(FTE, 'hoog').value).to.equal('2');
  });

  it('en half is komt met het concept terug in het veld, en telt dan nog steeds niet', async () => {
    const naam = eigenNaam();
    const eerst = await metGrenzen({ concept: naam });
    await zieBalk(eerst.element);
    await typ(eerst.element, eerst.grens(OVERHEAD, 'laag'), '12abc');
    await typ(eerst.element, eerst.grens(FTE, 'hoog'), '9999');
    // Wat daarna een getal werd is niet half meer.
    await typ(eerst.element, eerst.grens(UREN, 'hoog'), '2,5 of');
    await typ(eerst.element, eerst.grens(UREN, 'hoog'), '2,5');
    expect(eerst.element.heeftWijzigingen, 'de pagina kan waarschuwen').to.equal(true);
    await zieStand(eerst.element, 'concept.bewaard');
    await haalWeg({ drager: eerst.element, scherm: eerst.element }, naam);
    const later = await maak({ concept: naam });
    await zieStand(later, 'concept.aangeboden');
    knop(later, 'concept.verder').click();
    await later.updateComplete;
    const blad = await kiesBlad(later, tekst('tab.bepaalt'));
    const velden = vindAlle<HTMLInputElement>(blad, '.band input').map(({ dataset, value }) => [dataset['pad'], value]);
    expect(velden).to.have.deep.members([
      [`${OVERHEAD} laag`, '12abc'],
      [`${OVERHEAD} hoog`, ''],
      [`${FTE} laag`, ''],
      [`${FTE} hoog`, '9999'],
      [`${UREN} laag`, ''],
      [`${UREN} hoog`, '2,5'],
    ]);
    expect(later.werkblad.bandbreedtes?.map(({ pad, hoog }) => [pad, hoog])).to.deep.equal([[UREN, 2.5]]);
    // Begint de pagina opnieuw, dan hoort het nergens meer bij.
    Reflect.set(later, 'werkblad', null);
    await later.updateComplete;
    expect(
      vindAlle<HTMLInputElement>(blad, '.band input')
        .map(({ value }) => value)
        .join(''),
    ).to.equal('');
  });

  it('wordt ook gevraagd aan wie alleen mag lezen', async () => {
    const { element, grens, banden } = await metGrenzen({ readonly: true });
    const veld = grens(FTE, 'hoog');
    await toets(element, veld, '9999');
    await verlaat(element, veld);
    const vraag = antwoorden(veld);
    expect(vraag).to.have.length(1);
    const cel = (): string => tekstVan(grens(FTE, 'hoog').closest('tr')?.cells[5] ?? null);
    const voor = cel();
    vraag[0]?.click();
    await element.updateComplete;
    expect(cel()).not.to.equal(voor);
    expect(banden()).to.deep.equal([]);
  });
});
