// De verdeling van jeugdigen over de niveaus: het gewogen gemiddelde, waar zij heen gaan als een niveau weg gaat, en de productcode.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mengTarief } from '../../../src/domein/tarief/index.js';
import {
  beschrijving,
  bouwsteen,
  kiesBestand,
  labelVan,
  maak,
  metFocus,
  open,
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

const NIVEAUS = {
  gekozen: null,
  niveaus: [
    { code: 'Laag', plaatsen: 6 },
    { code: 'Hoog', plaatsen: 3, urenOndersteuning: 4 },
  ],
};

async function metNiveaus(): Promise<Calculator> {
  const element = await maak();
  element.value = { ...element.value, zorgzwaarte: NIVEAUS };
  await element.updateComplete;
  await open(element, 11);
  return element;
}

const mix = (element: Calculator): HTMLElement => vind(bouwsteen(element, 11), 'section');
const aantal = (element: Calculator, niveau: string): HTMLInputElement => {
  const veld = vindAlle<HTMLInputElement>(mix(element), 'input').find(
    ({ labels }) => tekstVan(labels?.[0] ?? null) === `${tekst('mix.aantal')}: ${niveau}`,
  );
  if (!veld) throw new Error(`geen veld bij ${niveau}`);
  return veld;
};

async function zet(element: Calculator, niveau: string, waarde: string): Promise<void> {
  const veld = aantal(element, niveau);
  veld.value = waarde;
  veld.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function klik(element: Calculator, naam: string): Promise<void> {
  const knop = vindAlle<HTMLButtonElement>(schaduw(element), 'button').find(
    (kandidaat) => tekstVan(kandidaat) === naam,
  );
  if (!knop) throw new Error(`geen knop "${naam}"`);
  knop.click();
  await element.updateComplete;
}

const zin = (element: Calculator): string => tekstVan(vind(mix(element), '[role=status]'));
const euro = (bedrag: number | null): string => `€ ${(bedrag ?? 0).toFixed(2).replace('.', ',')}`;

describe('de verdeling over de niveaus', () => {
  it('geeft het gewogen gemiddelde van de exacte tarieven, en zonder jeugdigen geen bedrag', async () => {
    const element = await metNiveaus();
    expect(zin(element)).to.equal(tekst('mix.leeg'));
    await zet(element, 'Laag', '6');
    await zet(element, 'Hoog', '3');
    aantal(element, 'Hoog').dispatchEvent(new Event('change', { bubbles: true }));
    const { tariefPerEtmaal } = mengTarief(element.value, [
      { code: 'Laag', aantal: 6 },
      { code: 'Hoog', aantal: 3 },
    ]);
    expect(zin(element)).to.equal(tekst('mix.zin.meer', { aantal: '9', bedrag: euro(tariefPerEtmaal) }));
    await zet(element, 'Hoog', 'drie');
    expect(aantal(element, 'Hoog').value, 'wat getypt is blijft').to.equal('drie');
    expect(aantal(element, 'Hoog').getAttribute('aria-invalid')).to.equal('true');
    expect(zin(element), 'het vorige aantal geldt nog').to.contain('9');
    expect(beschrijving(aantal(element, 'Hoog'))).to.equal(tekst('mix.fout'));
    await klik(element, tekst('actie.ongedaan'));
    expect(zin(element)).to.contain(plat(tekst('mix.zin.meer', { aantal: '6', bedrag: '' }).split(' is')[0]));
  });

  for (const getypt of ['1.500', '3 kinderen', '-2', '1000'])
    it(`wie toets voor toets "${getypt}" typt houdt het vorige aantal`, async () => {
      const element = await metNiveaus();
      const verdeling = [
        { code: 'Laag', aantal: 4 },
        { code: 'Hoog', aantal: 2 },
      ];
      element.werkblad = { ...element.werkblad, verdeling };
      await element.updateComplete;
      const veld = aantal(element, 'Laag');
      veld.focus();
      veld.select();
      await toetsen(getypt);
      await verlaat(element, veld);
      expect(veld.value).to.equal(getypt);
      expect(beschrijving(veld)).to.equal(tekst('mix.fout'));
      expect(element.werkblad.verdeling).to.have.deep.members(verdeling);
      expect(zin(element)).to.contain('6 jeugdigen');
      expect(vindAlle(schaduw(element), '[data-actie=ongedaan]'), 'er veranderde niets').to.have.length(0);
    });

  it('zegt bij een naam die er twee keer is dat zij dubbel is, en waarom er geen gemiddelde is', async () => {
    const element = await maak();
    const zorgzwaarte = {
      gekozen: 'b',
      niveaus: [
        { code: 'a', plaatsen: 3 },
        { code: 'a', plaatsen: 2 },
        { code: 'b', factor: 1.5 },
      ],
    };
    element.value = { ...element.value, zorgzwaarte };
    await open(element, 11);
    await zet(element, 'b', '1');
    expect(zin(element), 'op a is niemand').to.equal(
      tekst('mix.zin.een', { bedrag: euro(element.resultaat.tariefPerEtmaal) }),
    );
    await zet(element, 'a', '3');
    expect(zin(element)).to.equal(tekst('mix.dubbel', { niveaus: 'a' }));
    const rijen = vindAlle(mix(element), 'tbody tr');
    expect(vindAlle(rijen[1] as HTMLElement, 'input, select'), 'de eerste a').to.have.length(2);
    expect(vindAlle(rijen[2] as HTMLElement, 'input, select'), 'de tweede a').to.have.length(0);
    const dubbel = tekst('melding.zorgzwaarte-dubbel.naam', { veld: 'a' });
    expect(rijen.map((rij) => tekstVan(rij).includes(dubbel))).to.deep.equal([false, false, true, false, false]);
    expect(tekstVan(rijen.at(-1) ?? null), 'samen telt elke jeugdige één keer').to.contain('4');
    const kaders = vindAlle(bouwsteen(element, 11), 'fieldset.niveau');
    expect(kaders.map((kader) => tekstVan(kader).includes(dubbel))).to.deep.equal([false, true, false]);
  });

  it('noemt een niveau met jeugdigen en zonder tarief als reden dat er geen gemiddelde is', async () => {
    const element = await metNiveaus();
    const [laag, hoog] = NIVEAUS.niveaus;
    element.value = {
      ...element.value,
      zorgzwaarte: { gekozen: null, niveaus: [laag, { ...hoog, factor: 2 }] as never },
    };
    await element.updateComplete;
    await zet(element, 'Hoog', '3');
    expect(zin(element)).to.equal(tekst('mix.zonderTarief', { niveaus: 'Hoog' }));
  });

  it('zegt bij één jeugdige ook één, schrijft de som uit met elk niveau, en noemt het gekozen niveau', async () => {
    const element = await metNiveaus();
    await zet(element, 'Hoog', '1');
    expect(zin(element)).to.match(/^Eén jeugdige: /);
    const som = (): string => tekstVan(vind(mix(element), '.mix__som'));
    expect(som()).to.match(/^1 × € [\d,]+ Hoog ÷ 1 jeugdigen = € [\d,]+ gemiddeld$/);
    await zet(element, 'Laag', '6');
    expect(som()).to.match(/^\( 6 × € [\d,]+ Laag \+ 1 × € [\d,]+ Hoog \) ÷ 7 jeugdigen = € [\d,]+ gemiddeld$/);
    const gekozen = (): string[] =>
      vindAlle(mix(element), 'tbody th')
        .map(tekstVan)
        .filter((naam) => naam.endsWith(tekst('mix.gekozen')));
    expect(gekozen()).to.deep.equal([`${tekst('rij.basis')} ${tekst('mix.gekozen')}`]);
    element.value = { ...element.value, zorgzwaarte: { ...NIVEAUS, gekozen: 'Hoog' } };
    await element.updateComplete;
    expect(gekozen()).to.deep.equal([`Hoog ${tekst('mix.gekozen')}`]);
  });

  it('een andere naam neemt de jeugdigen mee; weghalen vraagt waar zij heen gaan', async () => {
    const element = await metNiveaus();
    await zet(element, 'Laag', '6');
    await zet(element, 'Hoog', '3');
    const naam = vind<HTMLInputElement>(schaduw(element), '#niveau-1-naam');
    naam.value = 'Zwaar';
    naam.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(aantal(element, 'Zwaar').value).to.equal('3');
    await klik(element, `${tekst('niveau.weg')} Zwaar`);
    expect(element.value.zorgzwaarte?.niveaus, 'eerst de vraag').to.have.length(2);
    await klik(element, tekst('niveau.weg.naar', { niveau: 'Laag' }));
    expect(element.value.zorgzwaarte?.niveaus).to.have.length(1);
    expect(aantal(element, 'Laag').value).to.equal('9');
    await klik(element, tekst('actie.ongedaan'));
    expect(aantal(element, 'Zwaar').value, 'in één stap terug').to.equal('3');
    expect(aantal(element, 'Laag').value).to.equal('6');
  });

  describe('met meer scenario’s', () => {
    type Niveau = { readonly code: string; readonly plaatsen: number };
    async function metScenarios(hier: readonly Niveau[], daar: readonly Niveau[]): Promise<Calculator> {
      const element = await maak();
      const scenario = (naam: string, niveaus: readonly Niveau[]) => ({
        ...element.value,
        naam,
        zorgzwaarte: { gekozen: null, niveaus },
      });
      element.werkblad = {
        ...element.werkblad,
        scenarios: [scenario('Nu', hier), scenario('Straks', daar)],
        verdeling: [
          { code: 'Laag', aantal: 2 },
          { code: 'B', aantal: 5 },
        ],
        producten: [{ code: 'Laag', product: '44A21' }],
      };
      await open(element, 11);
      return element;
    }
    const namen = ({ werkblad }: Calculator): unknown =>
      werkblad.scenarios.map(({ zorgzwaarte }) => zorgzwaarte?.niveaus?.map(({ code }) => code));
    const laag = { code: 'Laag', plaatsen: 6 };
    const b = { code: 'B', plaatsen: 3 };

    it('heet een niveau overal anders, en neemt onderweg niets mee van een niveau dat even zo heette', async () => {
      const element = await metScenarios([laag], [laag, b]);
      const naam = vind<HTMLInputElement>(schaduw(element), '#niveau-0-naam');
      naam.focus();
      naam.select();
      await sendKeys({ type: 'B2' });
      await element.updateComplete;
      expect(namen(element)).to.deep.equal([['B2'], ['B2', 'B']]);
      expect(element.werkblad.verdeling).to.have.deep.members([
        { code: 'B', aantal: 5 },
        { code: 'B2', aantal: 2 },
      ]);
      expect(element.werkblad.producten).to.deep.equal([{ code: 'B2', product: '44A21' }]);
      await klik(element, tekst('actie.ongedaan'));
      expect(namen(element), 'in één stap terug').to.deep.equal([['Laag'], ['Laag', 'B']]);
    });

    it('houdt een ander scenario zijn niveau en de code daarvan als het hier weggaat', async () => {
      const element = await metScenarios([laag, b], [laag, b]);
      await klik(element, `${tekst('niveau.weg')} Laag`);
      await klik(element, tekst('niveau.weg.naar', { niveau: 'B' }));
      expect(namen(element)).to.deep.equal([['B'], ['Laag', 'B']]);
      expect(element.werkblad.verdeling).to.deep.equal([{ code: 'B', aantal: 7 }]);
      expect(element.werkblad.producten).to.deep.equal([{ code: 'Laag', product: '44A21' }]);
    });

    it('staan jeugdigen op een niveau dat hier niet is in de tabel, zonder gemiddelde, tot iemand ze ergens anders zet', async () => {
      const element = await metScenarios([laag], [laag, b]);
      expect(zin(element)).to.equal(tekst('mix.nietHier', { niveaus: 'B' }));
      const delen = (element.werkblad.verdeling ?? []).map((deel) => ({ ...deel, code: deel.code ?? null }));
      expect(mengTarief(element.value, delen).tariefPerEtmaal, 'zoals de som').to.equal(null);
      const veld = aantal(element, 'B');
      veld.focus();
      veld.select();
      await sendKeys({ press: 'Backspace' });
      await element.updateComplete;
      expect(metFocus(), 'de rij blijft zolang er iemand in is').to.equal(veld);
      expect(zin(element)).to.contain('2');
      await sendKeys({ type: '4' });
      await element.updateComplete;
      expect(zin(element)).to.equal(tekst('mix.nietHier', { niveaus: 'B' }));
      await sendKeys({ press: 'Backspace' });
      veld.blur();
      await element.updateComplete;
      expect(() => aantal(element, 'B'), 'leeg en verlaten').to.throw();
      expect(element.werkblad.verdeling).to.deep.equal([{ code: 'Laag', aantal: 2 }]);
    });
  });

  it('wie een niveau weghaalt houdt de eigen grenzen bij de cijfers waar zij bij horen', async () => {
    const element = await metNiveaus();
    const bij = (plek: number): string => `/zorgzwaarte/niveaus/${plek}/urenOndersteuning`;
    const grens = { laag: 2, hoog: 6 };
    const huis = { pad: '/huisvesting/bedragPerJaar', laag: 1, hoog: 2 };
    const { scenarios } = element.werkblad;
    element.werkblad = { ...element.werkblad, bandbreedtes: [{ pad: bij(1), ...grens }, huis] };
    await klik(element, `${tekst('niveau.weg')} Laag`);
    expect(element.werkblad.bandbreedtes).to.deep.equal([{ pad: bij(0), ...grens }, huis]);
    await klik(element, `${tekst('niveau.weg')} Hoog`);
    expect(element.werkblad.bandbreedtes, 'met het niveau zelf').to.deep.equal([huis]);
    // In een ander scenario staat dat cijfer nog op de oude plek.
    const twee = [scenarios[0], { ...scenarios[0], naam: 'Straks' }] as typeof scenarios;
    element.werkblad = { ...element.werkblad, scenarios: twee, bandbreedtes: [{ pad: bij(1), ...grens }] };
    await element.updateComplete;
    await klik(element, `${tekst('niveau.weg')} Laag`);
    expect(element.werkblad.bandbreedtes).to.deep.equal([
      { pad: bij(0), ...grens },
      { pad: bij(1), ...grens },
    ]);
  });

  it('toch niet, en nergens heen', async () => {
    const element = await metNiveaus();
    await zet(element, 'Hoog', '3');
    await klik(element, `${tekst('niveau.weg')} Hoog`);
    // De vraag noemt het niveau en krijgt de focus: wie Enter vasthoudt haalt niets weg.
    const vraag = vind(bouwsteen(element, 11), '.niveau__weg');
    await waitUntil(() => metFocus() === vraag, 'de focus komt niet bij de vraag');
    const naam = bouwsteen(element, 11).querySelector(`#${vraag.getAttribute('aria-labelledby') ?? ''}`);
    expect(tekstVan(naam)).to.equal(tekst('niveau.weg.waarheen.meer', { niveau: 'Hoog', aantal: '3' }));
    await sendKeys({ press: 'Enter' });
    expect(element.value.zorgzwaarte?.niveaus).to.have.length(2);
    await klik(element, tekst('niveau.weg.tochNiet'));
    expect(element.value.zorgzwaarte?.niveaus).to.have.length(2);
    await klik(element, `${tekst('niveau.weg')} Hoog`);
    await klik(element, tekst('niveau.weg.nergens'));
    expect(element.value.zorgzwaarte?.niveaus).to.have.length(1);
    expect(zin(element)).to.equal(tekst('mix.leeg'));
  });

  describe('de niveaus naast elkaar', () => {
    const cel = (element: Calculator, niveau: string, pad: string): HTMLInputElement | undefined =>
      vindAlle<HTMLInputElement>(bouwsteen(element, 11), 'td input').find(
        ({ ariaLabel }) => ariaLabel === `${niveau}: ${labelVan(pad)}`,
      );
    const bij = (element: Calculator, niveau: string, pad: string): HTMLInputElement => {
      const gevonden = cel(element, niveau, pad);
      if (!gevonden) throw new Error(`geen veld bij ${niveau} ${pad}`);
      return gevonden;
    };
    const toon = ({ value, placeholder }: HTMLInputElement): string => value || placeholder;
    const rijkop = (element: Calculator): string[] =>
      vindAlle(bouwsteen(element, 11), '.matrix tbody th').map((th) => tekstVan(th));

    it('een eigen cijfer staat in het veld, en een = is zoals bij de basis', async () => {
      const element = await metNiveaus();
      expect(vindAlle(bouwsteen(element, 11), '.matrix thead th').map(tekstVan)).to.deep.equal([
        tekst('mix.cijfer'),
        tekst('rij.basis'),
        'Laag',
        'Hoog',
      ]);
      const uren = element.value.ondersteuning.urenPerJeugdigePerWeek;
      expect(toon(bij(element, 'Laag', '/plaatsen'))).to.equal('6');
      expect(toon(bij(element, 'Laag', '/urenOndersteuning'))).to.equal(`= ${uren}`);
      expect(toon(bij(element, 'Hoog', '/urenOndersteuning'))).to.equal('4');
      expect(beschrijving(bij(element, 'Laag', '/urenOndersteuning'))).to.contain(
        tekst('niveau.geerfd', { waarde: String(uren) }),
      );
      expect(rijkop(element).join()).to.contain(tekst('eenheid.urenOndersteuning.meer'));
      // Wat de basis verandert, verandert ook wat er van haar is.
      const { ondersteuning } = element.value;
      element.value = { ...element.value, ondersteuning: { ...ondersteuning, urenPerJeugdigePerWeek: 3 } };
      await element.updateComplete;
      expect(toon(bij(element, 'Laag', '/urenOndersteuning'))).to.equal('= 3');
      expect(toon(bij(element, 'Hoog', '/urenOndersteuning'))).to.equal('4');
    });

    it('wie in een leeg veld typt geeft het niveau een eigen cijfer; leeg gaat weer mee, en ongedaan maken ook', async () => {
      const element = await metNiveaus();
      const niveau = (): unknown => element.value.zorgzwaarte?.niveaus?.[0]?.urenOndersteuning ?? null;
      await typ(element, bij(element, 'Laag', '/urenOndersteuning'), '1,5');
      expect(niveau()).to.equal(1.5);
      await typ(element, bij(element, 'Laag', '/urenOndersteuning'), '');
      expect(niveau()).to.equal(null);
      const { herkomst } = element.value;
      expect(herkomst?.['/zorgzwaarte/niveaus/0/urenOndersteuning'], 'van een leeg cijfer is er niets').to.equal(
        undefined,
      );
      await typ(element, bij(element, 'Laag', '/urenOndersteuning'), '1,5');
      bij(element, 'Laag', '/urenOndersteuning').dispatchEvent(new Event('change', { bubbles: true }));
      const terug = bij(element, 'Laag', '/urenOndersteuning').parentElement?.querySelector('button');
      expect(tekstVan(terug ?? null)).to.contain(
        tekst('mix.matrix.terug', { veld: `Laag: ${labelVan('/urenOndersteuning')}` }),
      );
      terug?.click();
      await wachtOpFocus(() => bij(element, 'Laag', '/urenOndersteuning'), 'het veld');
      expect(niveau()).to.equal(null);
      expect(bij(element, 'Laag', '/urenOndersteuning').parentElement?.querySelector('button')).to.equal(null);
      await klik(element, tekst('actie.ongedaan'));
      expect(niveau()).to.equal(1.5);
    });

    it('zet ook een cijfer van een niveau bij zijn veld terug op wat er aan het begin stond', async () => {
      const element = await metNiveaus();
      await typ(element, bij(element, 'Laag', '/plaatsen'), '5');
      const plek = (): string => tekstVan(bij(element, 'Laag', '/plaatsen').parentElement);
      expect(plek()).to.contain(tekst('herkomst.begon', { waarde: '6' }));
      vindAlle(bij(element, 'Laag', '/plaatsen').parentElement ?? element, '.matrix__begin :is(button, a)')[0]?.click();
      await element.updateComplete;
      expect(bij(element, 'Laag', '/plaatsen').value).to.equal('6');
      expect(plek()).not.to.contain(tekst('herkomst.begon', { waarde: '6' }));
    });

    it('vraagt bij twijfel, met één klik, en zegt bij het veld wat geen getal is', async () => {
      const element = await metNiveaus();
      const laag = bij(element, 'Laag', '/fte');
      const voor = element.resultaat;
      await typ(element, laag, '1.167');
      laag.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(element.resultaat).to.deep.equal(voor);
      expect(beschrijving(laag)).to.contain(tekst('melding.vraag'));
      await klik(element, tekst('twijfel.bedoel', { getal: '1,167' }));
      expect(element.value.zorgzwaarte?.niveaus?.[0]?.fte).to.equal(1.167);
      expect(bij(element, 'Laag', '/fte').value).to.equal('1,167');
      await typ(element, bij(element, 'Laag', '/plaatsen'), 'zes');
      laag.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
      bij(element, 'Laag', '/plaatsen').dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(bij(element, 'Laag', '/plaatsen').value, 'wat getypt is blijft').to.equal('zes');
      expect(bij(element, 'Laag', '/plaatsen').getAttribute('aria-invalid')).to.equal('true');
      expect(element.value.zorgzwaarte?.niveaus?.[0]?.plaatsen, 'en het vorige geldt').to.equal(6);
    });

    it('naast een factor telt geen ander cijfer: daar staat dan geen veld', async () => {
      const element = await metNiveaus();
      await typ(element, bij(element, 'Laag', '/plaatsen'), '');
      await typ(element, bij(element, 'Laag', '/factor'), '0,9');
      expect(cel(element, 'Laag', '/plaatsen')).to.equal(undefined);
      expect(cel(element, 'Hoog', '/plaatsen'), 'een ander niveau houdt zijn velden').not.to.equal(undefined);
      await typ(element, bij(element, 'Laag', '/factor'), '');
      expect(toon(bij(element, 'Laag', '/plaatsen'))).to.equal('= 4');
    });

    it('een cijfer naast een factor is leeg te maken en over te typen zonder dat het veld weg gaat', async () => {
      const element = await metNiveaus();
      await typ(element, bij(element, 'Laag', '/plaatsen'), '');
      await typ(element, bij(element, 'Laag', '/fte'), '1,5');
      await typ(element, bij(element, 'Laag', '/factor'), '0,9');
      const fte = bij(element, 'Laag', '/fte');
      fte.focus();
      await typ(element, fte, '');
      expect(metFocus()).to.equal(fte);
      await typ(element, fte, '2');
      expect(element.value.zorgzwaarte?.niveaus?.[0]?.fte).to.equal(2);
      await typ(element, fte, '');
      await typ(element, bij(element, 'Hoog', '/fte'), '1');
      expect(cel(element, 'Laag', '/fte'), 'wie verder typt heeft het niet meer nodig').to.equal(undefined);
    });

    it('is met Tab af te lopen, en staat in een smal vak onder elkaar zonder opzij te schuiven', async () => {
      const element = await metNiveaus();
      element.style.inlineSize = '320px';
      await element.updateComplete;
      const vak = vind(bouwsteen(element, 11), '.schuif');
      expect(vak.scrollWidth).to.be.at.most(vak.clientWidth);
      const laag = bij(element, 'Laag', '/plaatsen').closest('td') as HTMLElement;
      expect(laag.dataset['kop'], 'bij elk cijfer staat van welk niveau het is').to.equal('Laag');
      expect(getComputedStyle(laag, '::before').display).to.equal('block');
      const eerste = bij(element, 'Laag', '/fte');
      eerste.focus();
      await sendKeys({ press: 'Tab' });
      expect(metFocus()).to.equal(bij(element, 'Hoog', '/fte'));
    });

    it('kiest boven de tabel op welk niveau het tarief staat, breed en smal', async () => {
      const element = await metNiveaus();
      const rondje = (naam: string): HTMLInputElement => {
        const gevonden = vindAlle<HTMLInputElement>(bouwsteen(element, 11), 'thead input[type=radio]').find(
          ({ labels }) => tekstVan(labels?.[0] ?? null) === naam,
        );
        if (!gevonden) throw new Error(`geen rondje bij ${naam}`);
        return gevonden;
      };
      expect(rondje(tekst('rij.basis')).checked).to.equal(true);
      rondje('Hoog').click();
      await element.updateComplete;
      expect(element.value.zorgzwaarte?.gekozen).to.equal('Hoog');
      expect(rondje('Hoog').checked).to.equal(true);
      element.style.inlineSize = '320px';
      await element.updateComplete;
      const { width, height } = rondje('Laag').getBoundingClientRect();
      expect(Math.min(width, height), 'ook smal te zien').to.be.greaterThan(16);
      rondje(tekst('rij.basis')).click();
      await element.updateComplete;
      expect(element.value.zorgzwaarte?.gekozen ?? null).to.equal(null);
    });

    it('toont wat een niveau van fte per plaats erft, en hoe dat uitgerekend is', async () => {
      const element = await metNiveaus();
      const { inkomen, vervanging } = element.value;
      const { fte: _, ...zonder } = inkomen as { readonly fte?: number };
      const met = async (meer: object): Promise<void> => {
        element.value = {
          ...element.value,
          plaatsen: 3,
          vervanging: { ...vervanging, dagenPerJaar: 0 },
          inkomen: { ...zonder, ftePerPlaats: 0.5, ...meer } as typeof inkomen,
        };
        await element.updateComplete;
      };
      const rij = (): string[] =>
        vindAlle(bouwsteen(element, 11), '.matrix tbody tr')
          .filter((regel) => tekstVan(regel).startsWith(labelVan('/fte')))
          .flatMap((regel) => vindAlle(regel, 'td').map(tekstVan));
      await met({ vervangingGeregeldDoor: null });
      expect(rij()[0]).to.equal(`1,5 ${tekst('mix.matrix.fte', { fte: '0,5', plaatsen: '3 plaatsen' })}`);
      expect(toon(bij(element, 'Laag', '/fte')), 'andere plaatsen, dezelfde ouders').to.equal('= 1,5');
      await met({ vervangingGeregeldDoor: 'ouders' });
      expect(rij()[0]).to.contain('1,75').and.to.contain('3 plaatsen × 7/6');
      await met({ vervangingGeregeldDoor: 'werkgever' });
      expect(rij()[0]).to.contain('1,25').and.to.contain('× 5/6');
      await met({ ftePerPlaats: null, fte: 1.2 });
      expect(rij()[0]).to.equal('1,2');
    });

    it('toont zonder velden wat er geldt als er niets te wijzigen is', async () => {
      const element = await metNiveaus();
      element.readonly = true;
      await element.updateComplete;
      expect(vindAlle(vind(bouwsteen(element, 11), '.matrix'), 'input, button')).to.deep.equal([]);
      expect(tekstVan(vind(bouwsteen(element, 11), '.matrix'))).to.contain('= 28');
    });
  });

  it('kiest geen productcode vanzelf, en schrijft de regel van een gekozen code uit', async () => {
    const element = await metNiveaus();
    const lijst = vindAlle<HTMLSelectElement>(mix(element), 'select');
    expect(lijst.map(({ value }) => value)).to.deep.equal(['', '', '', '']);
    const [, laag] = lijst;
    if (!laag) throw new Error('geen lijst');
    laag.value = '44A21';
    laag.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    // Een outputgerichte code hoort bij eenheid 82 of 83, een inspanningsgerichte bij 14.
    expect(tekstVan(mix(element))).to.contain(tekst('mix.regel.output', { categorie: '44', code: '44A21' }));
    // De lijst knipt een lange omschrijving af; eronder staat zij heel, en wie luistert hoort haar één keer.
    const heel = vindAlle(laag.closest('td') as HTMLElement, 'span').find((regel) =>
      tekstVan(regel).includes('(licht)'),
    );
    expect(laag.selectedOptions[0]?.textContent).to.contain(tekstVan(heel ?? null));
    expect(heel?.scrollWidth).to.be.at.most(heel?.clientWidth ?? 0);
    expect(heel?.ariaHidden).to.equal('true');
    expect(tekst('mix.regel.output')).to.match(/82 of 83/);
    const [basis] = lijst;
    if (!basis) throw new Error('geen lijst');
    basis.value = '44A08';
    basis.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(tekstVan(mix(element))).to.contain(tekst('mix.regel', { categorie: '44', code: '44A08' }));
    basis.value = '';
    basis.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(vindAlle<HTMLSelectElement>(mix(element), 'select').map(({ value }) => value)).to.deep.equal([
      '',
      '44A21',
      '',
      '',
    ]);
  });

  describe('alle niveaus samen', () => {
    const samen = (element: Calculator): HTMLSelectElement => vind(mix(element), '#mix-samen-product');
    const niveaucodes = (element: Calculator): HTMLSelectElement[] =>
      vindAlle<HTMLSelectElement>(mix(element), 'select').filter((lijst) => lijst !== samen(element));
    const rondje = (element: Calculator, code: string): HTMLInputElement =>
      vind(mix(element), `input[type=radio][value=${code}]`);
    async function kiesCode(element: Calculator, lijst: HTMLSelectElement, code: string): Promise<void> {
      lijst.value = code;
      lijst.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    }
    async function kiesContract(element: Calculator, code: string): Promise<void> {
      rondje(element, code).click();
      await element.updateComplete;
    }

    it('begint met een tarief per niveau; van een code bij Samen staat erbij wanneer zij telt', async () => {
      const element = await metNiveaus();
      expect(rondje(element, 'per-niveau').checked).to.equal(true);
      expect(tekstVan(samen(element).labels[0] ?? null)).to.equal(`${tekst('mix.product')}: ${tekst('mix.samen')}`);
      await kiesCode(element, samen(element), '44A08');
      expect(element.werkblad.samen).to.deep.equal({ product: '44A08' });
      expect(beschrijving(samen(element))).to.equal(
        plat(`${tekst('mix.regel', { categorie: '44', code: '44A08' })} · ${tekst('mix.product.los')}`),
      );
      expect(niveaucodes(element).some(({ disabled }) => disabled)).to.equal(false);
    });

    it('bij één gemiddeld tarief telt alleen die code; de codes van de niveaus blijven staan en komen terug', async () => {
      const element = await metNiveaus();
      const [, laag] = niveaucodes(element);
      if (!laag) throw new Error('geen lijst');
      await kiesCode(element, laag, '44A21');
      await kiesCode(element, samen(element), '44A04');
      await kiesContract(element, 'gemiddeld');
      expect(element.werkblad.samen).to.deep.equal({ product: '44A04', contract: 'gemiddeld' });
      expect(niveaucodes(element).every(({ disabled }) => disabled)).to.equal(true);
      expect(niveaucodes(element).map(({ value }) => value)).to.deep.equal(['', '44A21', '']);
      expect(beschrijving(laag)).to.equal(tekst('mix.product.nietNodig'));
      expect(beschrijving(samen(element))).to.equal(
        plat(`${tekst('mix.regel.output', { categorie: '44', code: '44A04' })} ${tekst('mix.output')}`),
      );
      await kiesContract(element, 'per-niveau');
      expect(element.werkblad.samen).to.deep.equal({ product: '44A04' });
      expect(laag.disabled).to.equal(false);
      expect(beschrijving(laag)).to.contain('44A21');
      await kiesCode(element, samen(element), '');
      expect(element.werkblad, 'wie niets koos heeft niets').not.to.have.property('samen');
    });

    it('zegt één keer dat een outputgerichte code een andere eenheid heeft, bij elke code te horen waar dat voor geldt', async () => {
      const element = await metNiveaus();
      const zinnen = (): HTMLElement[] =>
        vindAlle(mix(element), 'p, span').filter((deel) => tekstVan(deel).includes(tekst('mix.output')));
      const [basis, laag, hoog] = niveaucodes(element) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
      await kiesCode(element, basis, '44A08');
      expect(zinnen(), 'zonder zo’n code').to.have.length(0);
      await kiesCode(element, laag, '44A21');
      await kiesCode(element, hoog, '44A23');
      await kiesCode(element, samen(element), '44A04');
      expect(zinnen()).to.have.length(1);
      for (const lijst of [laag, hoog, samen(element)])
        expect(beschrijving(lijst)).to.match(/eenheid 82 of 83.*\(eenheid 14\)/);
      expect(beschrijving(basis)).to.equal(tekst('mix.regel', { categorie: '44', code: '44A08' }));
      // Op een telefoon meteen onder de tabel, en heel te lezen.
      element.style.setProperty('inline-size', '304px');
      await element.updateComplete;
      const [zin] = zinnen() as [HTMLElement];
      const tabel = samen(element).closest('table') as HTMLElement;
      expect(zin.getBoundingClientRect().top - tabel.getBoundingClientRect().bottom).to.be.within(0, 32);
      expect(zin.scrollWidth).to.be.at.most(zin.clientWidth);
      // Wie niets mag wijzigen leest hem ook.
      element.readonly = true;
      await element.updateComplete;
      expect(zinnen()).to.have.length(1);
      element.readonly = false;
      await element.updateComplete;
      await kiesContract(element, 'gemiddeld');
      expect(zinnen(), 'de code van het gemiddelde').to.have.length(1);
      await kiesCode(element, samen(element), '');
      expect(zinnen(), 'een code die niet telt').to.have.length(0);
    });

    it('gaat met ongedaan maken terug, en blijft bij opslaan en openen', async () => {
      const element = await metNiveaus();
      await kiesContract(element, 'gemiddeld');
      await kiesCode(element, samen(element), '44A04');
      const bewaard = JSON.stringify(element.werkblad);
      await klik(element, tekst('actie.ongedaan'));
      expect(element.werkblad.samen).to.deep.equal({ contract: 'gemiddeld' });
      await klik(element, tekst('actie.ongedaan'));
      expect(element.werkblad).not.to.have.property('samen');
      expect(rondje(element, 'per-niveau').checked).to.equal(true);
      kiesBestand(element, bewaard);
      await waitUntil(() => schaduw(element).querySelector('#openen'), 'wat er verandert komt', { timeout: 5000 });
      const rij = vindAlle(schaduw(element), '.verschiltabel tr').find((kandidaat) =>
        tekstVan(kandidaat).startsWith(tekst('openen.deel.samen')),
      );
      expect(
        vindAlle(rij ?? element, 'td')
          .slice(0, 2)
          .map(tekstVan),
      ).to.deep.equal([tekst('mix.contract.per-niveau'), `${tekst('mix.contract.gemiddeld')}, 44A04`]);
      await klik(element, tekst('openen.open'));
      expect(element.werkblad.samen).to.deep.equal({ contract: 'gemiddeld', product: '44A04' });
      expect(rondje(element, 'gemiddeld').checked).to.equal(true);
    });

    it('staat er zonder velden als er niets te wijzigen is', async () => {
      const element = await metNiveaus();
      element.werkblad = {
        ...element.werkblad,
        producten: [{ code: 'Laag', product: '44A21' }],
        samen: { contract: 'gemiddeld', product: '44A08' },
      };
      element.readonly = true;
      await element.updateComplete;
      expect(vindAlle(mix(element), 'input, select')).to.deep.equal([]);
      const tekstHier = tekstVan(mix(element));
      expect(tekstHier).to.contain(`${tekst('mix.contract')}: ${tekst('mix.contract.gemiddeld')}`);
      expect(tekstHier).to.contain(tekst('mix.product.nietNodig'));
      expect(tekstHier).to.contain('44A08');
    });

    it('zonder jeugdigen is er bij Samen geen bedrag', async () => {
      const element = await metNiveaus();
      const rij = vindAlle(mix(element), 'tbody tr').at(-1);
      expect(tekstVan(rij ?? null)).to.contain('€ –');
    });
  });

  it('een eerste aantal dat ongedaan gemaakt is staat ook niet meer in het werkblad', async () => {
    const element = await metNiveaus();
    await zet(element, 'Laag', '6');
    expect(element.werkblad.verdeling).to.deep.equal([{ code: 'Laag', aantal: 6 }]);
    await klik(element, tekst('actie.ongedaan'));
    expect(element.werkblad).not.to.have.property('verdeling');
  });
});
