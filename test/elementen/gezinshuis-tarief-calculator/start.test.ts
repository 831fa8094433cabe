// De lege start: drie vragen, begincijfers die worden aangeboden, en wat er nog nodig is voor een tarief.
import { expect } from '@open-wc/testing';
import {
  type Calculator,
  kies as kiesVeld,
  maak,
  schaduw,
  tekst,
  tekstVan,
  typ,
  uitkomst,
  veldInBeeld,
  vind,
  vindAlle,
  wachtOpFocus,
} from './hulp.js';

const start = (element: Calculator): HTMLElement => vind(schaduw(element), '[aria-labelledby="start"]');
const isEr = (element: Calculator): boolean => schaduw(element).querySelector('[aria-labelledby="start"]') !== null;
const veld = (element: Calculator, pad: string): HTMLInputElement => vind(start(element), `[data-pad="${pad}"]`);

async function kies(element: Calculator, waarde: string): Promise<void> {
  vind<HTMLInputElement>(start(element), `input[type="radio"][value="${waarde}"]`).click();
  await element.updateComplete;
}

async function klik(element: Calculator, naam: string, binnen: ParentNode = schaduw(element)): Promise<void> {
  const gevonden = vindAlle(binnen, 'button, a').find((kandidaat) => tekstVan(kandidaat).startsWith(naam));
  if (!gevonden) throw new Error(`geen knop "${naam}"`);
  gevonden.click();
  await element.updateComplete;
}

describe('de lege start', () => {
  let element: Calculator;
  beforeEach(async () => {
    element = await maak({ tarievenset: 'leeg' });
  });

  it('vraagt de rechtsvorm, het huis en drie cijfers, en vult zelf niets in', () => {
    const koppen = [tekst('start.vorm'), tekst('start.huis'), tekst('start.drie')];
    expect(koppen.every((kop) => tekstVan(start(element)).includes(kop))).to.equal(true);
    expect(veld(element, '/inkomen/maandsalaris').value).to.equal('');
    expect(tekstVan(start(element))).to.contain(tekst('start.begincijfer', { waarde: '€ 4.100,00' }));
    expect(element.resultaat.tariefPerEtmaal).to.equal(null);
    expect(element.value).not.to.have.nested.property('inkomen.maandsalaris');
  });

  it('zegt bij de uitkomst hoeveel er nog nodig is, telt af, en brengt naar het eerste', async () => {
    const nodig = (): number => Number(/Nog (\d+) cijfers/.exec(tekstVan(uitkomst(element)))?.[1]);
    const eerst = nodig();
    expect(eerst).to.equal(element.resultaat.meldingen.filter(({ code }) => code === 'veld-ontbreekt').length);
    await typ(element, veld(element, '/plaatsen'), '4');
    expect(nodig()).to.equal(eerst - 1);
    const balk = vindAlle(schaduw(element), '[aria-hidden="true"]').map(tekstVan);
    const nog = tekst('start.nog.meer', { aantal: eerst - 1 });
    expect(
      balk.filter((regel) => regel.includes(nog)),
      'ook in de smalle balk',
    ).to.have.length(1);
    await klik(element, tekst('start.volgende').split('{')[0] ?? '', uitkomst(element));
    await wachtOpFocus(() => veldInBeeld(element, '/peiljaar'), 'het eerste lege veld');
  });

  it('neemt één begincijfer over, met zijn herkomst', async () => {
    const plek = veld(element, '/inkomen/maandsalaris').closest('.veld');
    await klik(element, tekst('start.neemOver'), plek ?? start(element));
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 4100 });
    expect(element.value.herkomst?.['/inkomen/maandsalaris']?.status).to.equal('aanname');
    await wachtOpFocus(() => veld(element, '/inkomen/maandsalaris'), 'het veld');
    await klik(element, tekst('actie.ongedaan'));
    expect(veld(element, '/inkomen/maandsalaris').value).to.equal('');
  });

  it('een andere leeftijd toont haar eigen bedrag, en wie teruggaat vindt wat hij invulde', async () => {
    const bedrag = (): HTMLInputElement => veld(element, '/verzorging/groepen/0/bedragPerDag');
    await typ(element, veld(element, '/plaatsen'), '4');
    await kies(element, '12-15');
    await typ(element, bedrag(), '31,5');
    const eigen = element.value.herkomst?.['/verzorging/groepen/0/bedragPerDag'];
    expect(eigen).to.have.property('status', 'eigen');
    await kies(element, '0-8');
    expect(bedrag().value, 'wat bij de andere leeftijd getypt was staat er niet meer').not.to.equal('31,5');
    expect(bedrag().value).to.match(/^\d+,\d\d$/);
    await kies(element, '12-15');
    expect(element.value.verzorging.groepen[0]?.bedragPerDag).to.equal(31.5);
    expect(element.value.herkomst?.['/verzorging/groepen/0/bedragPerDag']).to.deep.equal(eigen);
  });

  it('wie een begincijfer overneemt ziet dat cijfer, ook als er iets stond wat geen getal is', async () => {
    await typ(element, veld(element, '/inkomen/maandsalaris'), 'veel');
    await klik(element, tekst('start.neemOver'), veld(element, '/inkomen/maandsalaris').closest('.veld') ?? undefined);
    expect(veld(element, '/inkomen/maandsalaris').value).to.equal('4.100');
  });

  it('een leeftijd brengt de officiële pleegvergoeding mee, met haar bron', async () => {
    await typ(element, veld(element, '/peiljaar'), '2026');
    await typ(element, veld(element, '/plaatsen'), '4');
    await kies(element, '12-15');
    const [groep] = element.value.verzorging.groepen;
    expect(groep).to.deep.equal({ leeftijdsgroep: '12-15', aantal: 4, bedragPerDag: 27.45 });
    expect(element.value.herkomst?.['/verzorging/groepen/0/bedragPerDag']?.status).to.equal('officieel');
    await typ(element, veld(element, '/plaatsen'), '5');
    expect(element.value.verzorging.groepen[0]?.aantal, 'zij loopt mee met de plaatsen').to.equal(5);
  });

  it('een rechtsvorm biedt haar eigen begincijfers aan, en laat staan wat al ingevuld is', async () => {
    await kies(element, 'franchise');
    expect(element.value.inkomen.wijze).to.equal('jaarinkomen');
    expect(veld(element, '/inkomen/bedragPerJaar').value).to.equal('');
    expect(tekstVan(start(element))).to.contain(tekst('start.begincijfer', { waarde: '€ 74.385,48' }));
    await typ(element, veld(element, '/inkomen/bedragPerJaar'), '70000');
    await kies(element, 'loondienst');
    expect(element.value.rechtsvorm).to.equal('loondienst');
    expect(element.value.inkomen).to.deep.include({ wijze: 'jaarinkomen', bedragPerJaar: 70000 });
  });

  it('de rechtsvorm boven de berekening doet hetzelfde als de vraag hier', async () => {
    const ander = await maak({ tarievenset: 'leeg' });
    await kies(element, 'franchise');
    await kiesVeld(ander, '/rechtsvorm', 'franchise');
    expect(ander.value).to.deep.equal(element.value);
    expect(veld(ander, '/inkomen/bedragPerJaar').value).to.equal('');
    await klik(ander, tekst('start.alles'));
    expect(ander.value.inkomen).to.deep.include({ wijze: 'jaarinkomen', bedragPerJaar: 74385.48 });
  });

  it('een rechtsvorm laat staan wat er bij het inkomen al getypt is, ook wat geen getal is', async () => {
    await typ(element, veld(element, '/inkomen/maandsalaris'), 'veel');
    await kies(element, 'franchise');
    expect(element.value.rechtsvorm).to.equal('franchise');
    expect(veld(element, '/inkomen/maandsalaris').value).to.equal('veel');
  });

  it('rekent met alle begincijfers in één stap, en houdt wat er zelf ingevuld is', async () => {
    await typ(element, veld(element, '/inkomen/maandsalaris'), '5000');
    await klik(element, tekst('start.alles'));
    expect(element.resultaat.tariefPerEtmaal).to.be.greaterThan(168.97);
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 5000 });
    expect(element.value.herkomst?.['/inkomen/maandsalaris']?.status).to.equal('eigen');
    expect(element.value.herkomst?.['/marge/fractie']?.status).to.equal('aanname');
    expect(element.value).not.to.have.property('naam');
    expect(isEr(element), 'de vragen blijven staan tot de bezoeker verdergaat').to.equal(true);
    await klik(element, tekst('actie.ongedaan'));
    expect(element.resultaat.tariefPerEtmaal).to.equal(null);
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 5000 });
  });

  it('zet de rechtsvormen naast elkaar met de cijfers van de set', () => {
    const rijen = [...vind<HTMLTableElement>(start(element), 'table').rows].map(({ cells }) =>
      [...cells].map(tekstVan),
    );
    expect(rijen[1]?.slice(1)).to.deep.equal([
      '4.100 euro per maand',
      ...Array.from({ length: 3 }, () => '74.385,48 euro per jaar'),
    ]);
    expect(rijen[3]?.slice(1, 3)).to.deep.equal([tekst('keuze.'), '7,5%']);
  });

  it('gaat weg als de bezoeker verder wil, en de focus staat bij de eerste bouwsteen', async () => {
    await klik(element, tekst('start.sluit'));
    expect(isEr(element)).to.equal(false);
    await wachtOpFocus(() => vind(schaduw(element), 'ol > li [aria-expanded]'), 'de eerste bouwsteen');
  });
});

describe('zonder lege start', () => {
  it('staan de vragen er niet: met cijfers, of als er niets te wijzigen is', async () => {
    expect(isEr(await maak())).to.equal(false);
    expect(isEr(await maak({ tarievenset: 'leeg', readonly: true }))).to.equal(false);
    expect(
      isEr(await maak({ tarievenset: 'leeg', value: { plaatsen: 4, huisvesting: { bedragPerJaar: 1 } } })),
    ).to.equal(false);
  });
});
