// De mix van leeftijden: elke leeftijd is meteen te vullen, met de pleegvergoeding van het peiljaar erbij.
import { expect, waitUntil } from '@open-wc/testing';
import {
  alleTekst,
  beschrijving,
  bouwsteen,
  herkomst,
  maak,
  metFocus,
  schaduw,
  tekst,
  tekstVan,
  toetsen,
  toonBladen,
  typ,
  uitkomst,
  verlaat,
  vindAlle,
  veld,
  type Calculator,
} from './hulp.js';

const aantal = (groep: string): string => `/verzorging/groepen/${groep}/aantal`;
const bedrag = (groep: string): string => `/verzorging/groepen/${groep}/bedragPerDag`;
const VAN_ANDER_JAAR = (jaar: string, peiljaar: string): string =>
  tekst('melding.peiljaren-gemengd', { jaar, peiljaar });
const ONGELIJK = tekst('melding.groepen-ongelijk-plaatsen');

describe('leeftijden', () => {
  let element: Calculator;
  beforeEach(async () => {
    element = await maak();
  });

  const groepen = (): readonly unknown[] => element.value.verzorging.groepen;

  it('staan er alle vijf, op volgorde, ook zonder jeugdigen', async () => {
    for (const groep of ['0-8', '9-11', '12-15', '16-17', '18+']) {
      expect((await veld(element, aantal(groep))).value, groep).to.equal(groep === '12-15' ? '4' : '');
    }
  });

  it('een aantal bij een andere leeftijd voegt een groep toe, met de pleegvergoeding van het peiljaar en haar bron', async () => {
    await typ(element, aantal('0-8'), '2');
    expect(groepen()).to.deep.equal([
      { leeftijdsgroep: '12-15', aantal: 4, bedragPerDag: 27.45 },
      { leeftijdsgroep: '0-8', aantal: 2, bedragPerDag: 24.88 },
    ]);
    expect((await veld(element, aantal('0-8'))).value).to.equal('2');
    expect((await veld(element, bedrag('0-8'))).value).to.equal('24,88');
    expect(element.value.herkomst?.['/verzorging/groepen/1/bedragPerDag']).to.deep.include({
      status: 'officieel',
      peiljaar: 2026,
    });
    expect((await herkomst(element, bedrag('0-8'))).status).to.equal(tekst('herkomst.status.officieel'));
    expect((await herkomst(element, bedrag('0-8'))).veld('bron').value).to.contain('Regeling Jeugdwet');
  });

  it('een getal van twee cijfers komt met een echt toetsenbord in dezelfde groep, en de focus blijft', async () => {
    const invoer = await veld(element, aantal('9-11'));
    invoer.focus();
    await toetsen('12');
    expect(metFocus()).to.equal(invoer);
    expect(invoer.value).to.equal('12');
    expect(groepen()).to.have.length(2);
    expect(groepen()[1]).to.deep.include({ leeftijdsgroep: '9-11', aantal: 12 });
  });

  it('een bedrag eerst typen mag ook', async () => {
    await typ(element, bedrag('18+'), '31');
    await typ(element, aantal('18+'), '1');
    expect(groepen()[1]).to.deep.equal({ leeftijdsgroep: '18+', aantal: 1, bedragPerDag: 31 });
    expect((await herkomst(element, bedrag('18+'))).status).to.equal(tekst('herkomst.status.eigen'));
  });

  it('rekent met het gewogen gemiddelde', async () => {
    await typ(element, aantal('0-8'), '2');
    await typ(element, aantal('12-15'), '2');
    const blok = element.resultaat.bouwstenen[4]?.perEtmaal ?? 0;
    expect(Math.round(blok * 100)).to.be.within(2616, 2617);
    expect(alleTekst(element)).not.to.contain(ONGELIJK);
  });

  it('waarschuwt als jeugdigen en plaatsen verschillen, en houdt een tarief', async () => {
    await typ(element, aantal('0-8'), '2');
    expect(tekstVan(bouwsteen(element, 5))).to.contain(ONGELIJK);
    expect(tekstVan(uitkomst(element)), 'ook naast het tarief').to.contain(ONGELIJK);
    expect(element.resultaat.tariefPerEtmaal).not.to.equal(null);
  });

  it('meer dan één waarschuwing staat naast het tarief, elk met een link naar haar plek en de naam van het cijfer', async () => {
    await typ(element, '/peiljaar', '2027');
    await typ(element, aantal('12-15'), '3');
    const links = (): HTMLElement[] => vindAlle(uitkomst(element), 'a');
    const naam = `${tekst('blok.5.titel')}: ${tekst('veld.bedragPerDag', { groep: tekst('leeftijdsgroep=12-15') })}`;
    expect(links().map(tekstVan)).to.include.members([ONGELIJK, naam]);
    expect(tekstVan(uitkomst(element))).to.contain(`${naam}: ${VAN_ANDER_JAAR('2026', '2027')}`);
    links()
      .find((link) => tekstVan(link) === naam)
      ?.click();
    await element.updateComplete;
    expect(metFocus()).to.equal(await veld(element, bedrag('12-15')));
  });

  it('een waarschuwing alleen geeft geen link zonder naam, ook niet als de tabbladen er zijn', async () => {
    await typ(element, aantal('12-15'), '3');
    await toonBladen(element);
    const links = vindAlle(uitkomst(element), 'a').map(tekstVan);
    expect(links).to.include(ONGELIJK).and.not.to.include('');
  });

  it('een leeg gemaakte leeftijd telt niet mee en is geen fout', async () => {
    await typ(element, aantal('0-8'), '2');
    await typ(element, aantal('0-8'), '');
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
    expect(element.validity.valid).to.equal(true);
  });

  it('een ander peiljaar neemt de pleegvergoeding mee, met de bron van dat jaar', async () => {
    await typ(element, aantal('0-8'), '2');
    await typ(element, '/peiljaar', '2025');
    expect(groepen()).to.deep.equal([
      { leeftijdsgroep: '12-15', aantal: 4, bedragPerDag: 26.68 },
      { leeftijdsgroep: '0-8', aantal: 2, bedragPerDag: 24.18 },
    ]);
    expect(element.value.herkomst?.['/verzorging/groepen/0/bedragPerDag']).to.deep.include({
      status: 'officieel',
      peiljaar: 2025,
      datum: '2025-01-01',
    });
    expect((await veld(element, bedrag('12-15'))).value).to.equal('26,68');
  });

  it('dat gaat ook goed als het jaar cijfer voor cijfer getypt wordt', async () => {
    const invoer = await veld(element, '/peiljaar');
    invoer.focus();
    invoer.select();
    await toetsen('2025');
    await element.updateComplete;
    expect(element.value.peiljaar).to.equal(2025);
    expect(groepen()[0]).to.deep.include({ bedragPerDag: 26.68 });
    expect(element.value.herkomst?.['/verzorging/groepen/0/bedragPerDag']).to.deep.include({ peiljaar: 2025 });
  });

  it('en heen en terug geeft weer het begin', async () => {
    const begin = element.value;
    await typ(element, '/peiljaar', '2024');
    await typ(element, '/peiljaar', '2026');
    expect(element.value).to.deep.equal(begin);
  });

  it('een eigen bedrag blijft bij een ander peiljaar staan', async () => {
    await typ(element, bedrag('12-15'), '30');
    await typ(element, '/peiljaar', '2025');
    expect(groepen()[0]).to.deep.include({ bedragPerDag: 30 });
    expect(element.value.herkomst?.['/verzorging/groepen/0/bedragPerDag']).to.deep.include({ status: 'eigen' });
  });

  for (const jaar of ['2019', '2023', '2027'])
    it(`zonder bekend jaar (${jaar}) blijven de bedragen staan, en een waarschuwing noemt de twee jaren die verschillen`, async () => {
      await typ(element, '/peiljaar', jaar);
      expect(groepen()[0]).to.deep.include({ bedragPerDag: 27.45 });
      expect(element.resultaat.meldingen.map(({ code }) => code)).to.include('peiljaren-gemengd');
      expect(alleTekst(element)).to.contain(VAN_ANDER_JAAR('2026', jaar));
    });

  it('vraagt bij een half aantal jeugdigen of het klopt, en wie ja zegt wordt geloofd', async () => {
    const invoer = await typ(element, aantal('12-15'), '4,5');
    expect(groepen()[0]).to.deep.include({ aantal: 4 });
    await verlaat(element, invoer);
    expect(beschrijving(invoer)).to.contain(tekst('twijfel.niet-heel', { tekst: '4,5' }));
    vindAlle(schaduw(element), 'button')
      .find((knop) => tekstVan(knop) === tekst('twijfel.bedoel', { getal: '4,5' }))
      ?.click();
    await element.updateComplete;
    expect(groepen()[0]).to.deep.include({ aantal: 4.5 });
  });

  it('wat bij een nieuwe leeftijd gevraagd wordt of niet te lezen is telt ook op weg daarheen niet: de tekst blijft staan', async () => {
    const begin = element.value;
    const invoer = await veld(element, aantal('0-8'));
    invoer.focus();
    await toetsen('3 kinderen');
    expect(invoer.value).to.equal('3 kinderen');
    expect(groepen()[1]).to.deep.include({ leeftijdsgroep: '0-8', aantal: 0, bedragPerDag: 24.88 });
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
    await verlaat(element, invoer);
    expect(beschrijving(invoer)).not.to.equal('');
    vindAlle(schaduw(element), 'button')
      .find((knop) => tekstVan(knop) === tekst('actie.ongedaan'))
      ?.click();
    await element.updateComplete;
    expect(element.value, 'één stap terug voor alle toetsen').to.deep.equal(begin);
  });

  it('een bedrag bij een nieuwe leeftijd dat niet te lezen is laat staan wat daar bekend is', async () => {
    const invoer = await veld(element, bedrag('0-8'));
    invoer.focus();
    invoer.select();
    await toetsen('31 e');
    expect(groepen()[1]).to.deep.include({ leeftijdsgroep: '0-8', aantal: 0, bedragPerDag: 24.88 });
    expect((await herkomst(element, bedrag('0-8'))).status).to.equal(tekst('herkomst.status.officieel'));
    expect(invoer.value).to.equal('31 e');
  });

  it('een bron bij een leeftijd zonder jeugdigen hoort bij haar bedrag, en niet bij een plek die niet bestaat', async () => {
    const begin = element.value;
    const bron = (await herkomst(element, bedrag('0-8'))).veld('bron');
    const details = bron.closest('details');
    if (details) details.open = true;
    bron.focus();
    await toetsen('Brief');
    expect(metFocus()).to.equal(bron);
    expect(bron.value).to.equal('Brief');
    expect(groepen()[1]).to.deep.include({ leeftijdsgroep: '0-8', aantal: 0, bedragPerDag: 24.88 });
    expect(element.value.herkomst?.['/verzorging/groepen/1/bedragPerDag']).to.deep.include({ bron: 'Brief' });
    expect(Object.keys(element.value.herkomst ?? {}).filter((pad) => pad.includes('+'))).to.deep.equal([]);
    bron.blur();
    vindAlle(schaduw(element), 'button')
      .find((knop) => tekstVan(knop) === tekst('actie.ongedaan'))
      ?.click();
    await element.updateComplete;
    expect(element.value, 'één stap terug voor alle toetsen').to.deep.equal(begin);
  });

  it('vraagt bij een nieuwe leeftijd na een rustpunt wat er bedoeld is, ook als er in één keer geplakt is', async () => {
    const invoer = await typ(element, aantal('0-8'), '4,5');
    await waitUntil(() => schaduw(element).querySelector('[data-actie=bedoel]'), 'de vraag komt');
    expect(invoer.value).to.equal('4,5');
    expect(groepen()[1]).to.deep.include({ aantal: 0 });
  });

  it('één groep loopt mee met de plaatsen, tot iemand haar zelf invult', async () => {
    await typ(element, '/plaatsen', '6');
    expect(groepen()[0]).to.deep.include({ aantal: 6 });
    expect((await veld(element, aantal('12-15'))).value).to.equal('6');
    expect(alleTekst(element)).not.to.contain(ONGELIJK);
    await typ(element, '/plaatsen', '0');
    await typ(element, '/plaatsen', '6');
    expect(groepen()[0], 'ook na een vergissing').to.deep.include({ aantal: 6 });
    expect(element.resultaat.tariefPerEtmaal).to.be.a('number');
    await typ(element, aantal('12-15'), '5');
    await typ(element, '/plaatsen', '7');
    expect(groepen()[0]).to.deep.include({ aantal: 5 });
    expect(alleTekst(element)).to.contain(ONGELIJK);
  });

  it('twee gevulde groepen lopen niet mee', async () => {
    await typ(element, aantal('0-8'), '2');
    await typ(element, '/plaatsen', '6');
    expect(groepen()).to.deep.equal([
      { leeftijdsgroep: '12-15', aantal: 4, bedragPerDag: 27.45 },
      { leeftijdsgroep: '0-8', aantal: 2, bedragPerDag: 24.88 },
    ]);
  });
});
