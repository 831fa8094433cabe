// Een eigen laag en hoog per cijfer: wat er gebeurt als zij omgekeerd staan, waarom zij er staan, en hoe zij weer weggaan.
import { expect, waitUntil } from '@open-wc/testing';
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
  vindAlle,
  wachtOpFocus,
  type Calculator,
} from './hulp.js';

const PAD = '/huisvesting/bedragPerJaar';
const VELD = `${tekst('blok.6.titel')}: ${tekst('veld.bedragPerJaar')}`;

interface Proef {
  readonly element: Calculator;
  readonly blad: HTMLElement;
  readonly veld: (kant: 'laag' | 'hoog') => HTMLInputElement;
  readonly cel: (nummer: number) => HTMLElement;
}

async function metBand(laag: number, hoog: number): Promise<Proef> {
  const element = await maak();
  element.werkblad = { ...element.werkblad, bandbreedtes: [{ pad: PAD, laag, hoog }] };
  const blad = await kiesBlad(element, tekst('tab.bepaalt'));
  const veld = (kant: 'laag' | 'hoog'): HTMLInputElement => {
    const naam = tekst(`bepaalt.${kant}`, { veld: VELD });
    const gevonden = vindAlle<HTMLInputElement>(blad, 'input').find(({ ariaLabel }) => ariaLabel === naam);
    if (!gevonden) throw new Error(`geen veld ${naam}`);
    return gevonden;
  };
  const cel = (nummer: number): HTMLElement => veld('laag').closest('tr')?.cells[nummer] as HTMLElement;
  return { element, blad, veld, cel };
}

const knopMet = (element: Calculator, naam: string): HTMLElement | undefined =>
  vindAlle(schaduw(element), 'button').find((knop) => tekstVan(knop) === naam);

describe('een eigen laag en hoog', () => {
  it('die omgekeerd staan geven geen tarief en een vraag, en met één klik staan zij goed', async () => {
    const { element, veld, cel } = await metBand(48_000, 20_000);
    expect(tekstVan(cel(2))).to.contain(tekst('bepaalt.omgekeerd'));
    expect(beschrijving(veld('laag'))).to.contain(tekst('bepaalt.omgekeerd'));
    for (const nummer of [3, 4]) expect(tekstVan(cel(nummer)), 'geen bedrag').not.to.match(/\d/);
    const ja = `${tekst('bepaalt.draaiOm', { laag: '20.000', hoog: '48.000' })} ${VELD}`;
    await wachtOpFocus(() => {
      knopMet(element, ja)?.click();
      return veld('laag');
    }, 'het veld met de laagste waarde');
    expect(element.werkblad.bandbreedtes).to.deep.equal([{ pad: PAD, laag: 20_000, hoog: 48_000 }]);
    expect([veld('laag').value, veld('hoog').value]).to.deep.equal(['20.000', '48.000']);
    expect(tekstVan(cel(4))).to.equal('€ 189,47');
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(tekstVan(cel(2)), 'in één stap terug').to.contain(tekst('bepaalt.omgekeerd'));
  });

  it('vragen niets zolang iemand in een van de twee typt, en laten hem zelf kiezen', async () => {
    const { element, veld, cel } = await metBand(20_000, 48_000);
    veld('hoog').focus();
    veld('hoog').select();
    // Een getal dat hier gewoon is: naar iets anders wordt eerst gevraagd.
    await toetsen('9000');
    await element.updateComplete;
    expect(tekstVan(cel(2)), 'onderweg').not.to.contain(tekst('bepaalt.omgekeerd'));
    expect(tekstVan(cel(4)), 'onderweg geen bedrag').not.to.match(/\d/);
    veld('laag').focus();
    await element.updateComplete;
    expect(tekstVan(cel(2)), 'in het andere veld').not.to.contain(tekst('bepaalt.omgekeerd'));
    veld('laag').blur();
    await element.updateComplete;
    expect(tekstVan(cel(2)), 'daarna').to.contain(tekst('bepaalt.omgekeerd'));
    await wachtOpFocus(() => {
      knopMet(element, `${tekst('bepaalt.pasAan')} ${VELD}`)?.click();
      return veld('laag');
    }, 'het veld om aan te passen');
    expect(element.werkblad.bandbreedtes?.[0]).to.deep.include({ laag: 20_000, hoog: 9000 });
  });

  it('hebben een reden die meegaat, en zeggen het als wat er nu staat erbuiten valt', async () => {
    const { element, blad, cel } = await metBand(30_000, 48_000);
    expect(tekstVan(cel(1))).to.contain(tekst('bepaalt.buiten'));
    const reden = cel(0).querySelector<HTMLInputElement>('input');
    expect(tekstVan(reden?.labels?.[0] ?? null)).to.equal(tekst('bepaalt.reden'));
    await typ(element, reden as HTMLInputElement, 'taxatie van mei');
    expect(element.werkblad.bandbreedtes).to.deep.equal([
      { pad: PAD, laag: 30_000, hoog: 48_000, reden: 'taxatie van mei' },
    ]);
    await typ(element, reden as HTMLInputElement, '');
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
    const hoogste = (): string => tekstVan(vindAlle(blad, 'tbody tr td:nth-child(5)')[0] ?? null);
    const verhoogt = tekst('bepaalt.verhoogt', { cijfer: VELD, waarde: '€ 96.000,00', tarief: hoogste() });
    expect(zin()).to.equal(`${verhoogt} ${tekst('bepaalt.metGrenzen.een', { aantal: '1', deel })}`);
    element.werkblad = { ...element.werkblad, bandbreedtes: [{ pad: PAD, laag: 0, hoog: 24_000 }] };
    await element.updateComplete;
    const laagste = tekstVan(vindAlle(blad, 'tbody tr td:nth-child(4)')[0] ?? null);
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
        const getal = (cel: number): number =>
          Number(
            tekstVan(van.querySelector(`td:nth-child(${String(cel)})`))
              .replace(/[^\d,-]/g, '')
              .replace(',', '.'),
          );
        const nu = element.resultaat.tariefPerEtmaal ?? 0;
        return Math.round((Math.max(nu, getal(5), getal(4)) - Math.min(nu, getal(5), getal(4))) * 100);
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
      return blad.querySelector('.band input');
    }, 'het eerste veld');
    expect(element.werkblad.bandbreedtes).to.deep.equal([]);
    expect(metFocus()).to.equal(blad.querySelector('.band input'));
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(element.werkblad.bandbreedtes).to.have.length(1);
    expect(tekstVan(cel(4))).to.equal('€ 189,47');
  });
});

const FTE = '/inkomen/ftePerPlaats';
const OVERHEAD = '/overhead/fractie';
const UREN = '/ondersteuning/urenPerJeugdigePerWeek';

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
    const grens = (pad: string, kant: 'laag' | 'hoog'): HTMLInputElement => {
      const naam = new RegExp(`^${tekst(`bepaalt.${kant}`, { veld: '' })}.*: ${labelVan(pad).replace(/[()]/g, '.')}$`);
      const bouwsteen = tekst(`blok.${pad === FTE ? 1 : pad === UREN ? 3 : pad === OVERHEAD ? 7 : 6}.titel`);
      const gevonden = vindAlle<HTMLInputElement>(blad, '.band input').find(
        ({ ariaLabel }) => naam.test(ariaLabel ?? '') && ariaLabel?.includes(bouwsteen),
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

  it('wordt ook gevraagd aan wie alleen mag lezen', async () => {
    const { element, grens, banden } = await metGrenzen({ readonly: true });
    const veld = grens(FTE, 'hoog');
    await toets(element, veld, '9999');
    await verlaat(element, veld);
    const vraag = antwoorden(veld);
    expect(vraag).to.have.length(1);
    const cel = (): string => tekstVan(grens(FTE, 'hoog').closest('tr')?.cells[4] ?? null);
    const voor = cel();
    vraag[0]?.click();
    await element.updateComplete;
    expect(cel()).not.to.equal(voor);
    expect(banden()).to.deep.equal([]);
  });
});
