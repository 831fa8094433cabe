// Het tarief naar een volgend jaar: stap voor stap met gepubliceerde cijfers, en nooit met een cijfer dat er niet is.
import { expect } from '@open-wc/testing';
import { indexeer, type Tariefwerkblad } from '../../../src/domein/tarief/index.js';
import { INDEXCIJFERS } from '../../../src/domein/tarievensets/indexcijfers.js';
import {
  kiesBlad,
  maak,
  metWaarschuwingen,
  plat,
  schaduw,
  tekst,
  tekstVan,
  toetsen,
  verlaat,
  vind,
  vindAlle,
  wachtOpFocus,
  type Calculator,
  klik,
} from './hulp.js';

const blad = (element: Calculator): Promise<HTMLElement> => kiesBlad(element, tekst('tab.volgendjaar'));
const paneel = (element: Calculator): HTMLElement => vind(schaduw(element), '[role=tabpanel]');
const euro = (bedrag: number | null): string => `€ ${(bedrag ?? 0).toFixed(2).replace('.', ',')}`;

async function inJaar(peiljaar: number): Promise<Calculator> {
  const element = await maak();
  element.value = { ...element.value, peiljaar };
  await blad(element);
  return element;
}

async function kies(element: Calculator, waarde: string): Promise<void> {
  const rondje = vind<HTMLInputElement>(paneel(element), `input[type=radio][value="${waarde}"]`);
  rondje.checked = true;
  rondje.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function zet(element: Calculator, veld: HTMLInputElement, waarde: string): Promise<void> {
  veld.value = waarde;
  veld.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function reken(element: Calculator, percentage: string, bron: string): Promise<void> {
  await zet(element, vind<HTMLInputElement>(schaduw(element), '#jaar-waarde'), percentage);
  await zet(element, vind<HTMLInputElement>(schaduw(element), '#jaar-bron'), bron);
  await klik(element, tekst('jaar.reken'));
}

const vraag = (element: Calculator): string | undefined =>
  vindAlle(paneel(element), 'section h4, section h3').map(tekstVan)[0];

describe('het blad met volgend jaar', () => {
  it('rekent met gepubliceerde cijfers elke wijze uit, met de stappen in een tabel', async () => {
    const element = await inJaar(2024);
    const tarief = element.resultaat.tariefPerEtmaal ?? 0;
    const bij = (methode: 'verschil' | 'verhouding' | 'eerste-jaar-geen-nacalculatie' | 'geen-nacalculatie') =>
      indexeer(tarief, INDEXCIJFERS, { van: 2024, naar: 2025, methode });
    expect(tekstVan(paneel(element))).to.contain(
      `Van ${euro(tarief)} in 2024 naar ${euro(bij('verschil').bedrag)} in 2025`,
    );
    for (const methode of ['verschil', 'verhouding', 'eerste-jaar-geen-nacalculatie', 'geen-nacalculatie'] as const) {
      const keuze = vind<HTMLInputElement>(paneel(element), `input[value="${methode}"]`).closest('label');
      expect(tekstVan(keuze), methode).to.contain(euro(bij(methode).bedrag));
    }
    await kies(element, 'verhouding');
    const [stap] = bij('verhouding').stappen;
    const rijen = [...vind<HTMLTableElement>(paneel(element), 'table').rows].map(({ cells }) =>
      [...cells].map(tekstVan),
    );
    expect(rijen.at(-1)?.[0]).to.equal('2025');
    expect(rijen.at(-1)?.at(-1)).to.equal(euro(stap?.bedrag ?? 0));
    expect(tekstVan(paneel(element))).to.contain(plat(tekst('jaar.letterD').split('{verschil}')[0]));
    expect(element.value.peiljaar, 'de berekening zelf verandert niet').to.equal(2024);
    // Niet gecorrigeerd is iets anders dan een correctie van nul.
    const correctie = (): string[] => [
      tekstVan(vind<HTMLTableElement>(paneel(element), 'table').rows[2]?.cells[2] ?? null),
      String(tekstVan(vind(paneel(element), 'svg.jaar__beeld')).includes(tekst('jaar.correctie', { jaar: '2024' }))),
    ];
    expect(correctie()[1]).to.equal('true');
    await kies(element, 'geen-nacalculatie');
    expect(correctie()).to.deep.equal([tekst('jaar.nooit'), 'false']);
    await kies(element, 'eerste-jaar-geen-nacalculatie');
    expect(correctie()).to.deep.equal([tekst('jaar.eerste'), 'false']);
  });

  it('tekent wat OVA doet en wat PPC doet als twee staven, samen op de cent het voorlopige cijfer', async () => {
    const element = await inJaar(2024);
    const tarief = element.resultaat.tariefPerEtmaal ?? 0;
    await kies(element, 'verhouding');
    const teksten = vindAlle(paneel(element), 'svg.jaar__beeld text').map(tekstVan);
    const bij = (naam: string): number => {
      const gevonden = teksten[teksten.indexOf(naam) - 1] ?? '';
      return Math.round(100 * Number(gevonden.replace(/[^\d,]/g, '').replace(',', '.')));
    };
    const [ova, ppc] = [tekst('jaar.staaf.ova', { deel: '90%' }), tekst('jaar.staaf.ppc', { deel: '10%' })];
    const cijfers = INDEXCIJFERS.find(({ jaar }) => jaar === 2025);
    expect(teksten).to.include.members([ova, ppc, '2024', '2025']);
    expect(bij(ova)).to.equal(Math.round(100 * tarief * 0.9 * (cijfers?.ova?.voorlopig ?? NaN)));
    const samen = 0.9 * (cijfers?.ova?.voorlopig ?? NaN) + 0.1 * (cijfers?.ppc?.voorlopig ?? NaN);
    expect(bij(ova) + bij(ppc)).to.equal(Math.round(100 * tarief * samen));
    expect(bij('2024') + bij(ova) + bij(ppc) + bij(tekst('jaar.correctie', { jaar: '2024' }))).to.equal(bij('2025'));
  });

  it('houdt op elke breedte het bedrag van een rekenwijze binnen haar kader', async () => {
    const element = await inJaar(2024);
    for (const breedte of [1142, 768, 375, 320]) {
      element.style.inlineSize = `${breedte}px`;
      const kaders = vindAlle(paneel(element), '.keuze:has(.cijfer)');
      expect(kaders.length).to.equal(4);
      for (const kader of kaders) {
        const bedrag = vind(kader, '.cijfer').getBoundingClientRect();
        const { right, bottom } = kader.getBoundingClientRect();
        expect([bedrag.right < right, bedrag.bottom < bottom], `${breedte}: ${tekstVan(kader)}`).to.deep.equal([
          true,
          true,
        ]);
      }
    }
  });

  it('geeft zonder een cijfer geen tarief en geen staaf, en vraagt wat ontbreekt', async () => {
    const element = await inJaar(2026);
    const zin = tekstVan(vind(paneel(element), '[role=status]'));
    expect(zin).to.contain('naar – in 2027');
    expect(zin).to.contain('6 cijfers');
    expect(paneel(element).querySelector('svg rect[fill]')).to.equal(null);
    for (const methode of ['verschil', 'verhouding', 'geen-nacalculatie']) {
      expect(tekstVan(vind(paneel(element), `input[value="${methode}"]`).closest('label'))).to.match(/–$/);
    }
    expect(vraag(element)).to.equal(tekst('jaar.kent', { naam: 'OVA 2027, voorlopig' }));
    await kies(element, 'eerste-jaar-geen-nacalculatie');
    expect(tekstVan(vind(paneel(element), '[role=status]'))).to.contain('2 cijfers');
    expect(tekstVan(paneel(element))).to.contain(tekst('jaar.eerste'));
  });

  it('rekent met een eigen cijfer pas als er bij staat waar het vandaan komt, en noemt dat', async () => {
    const element = await inJaar(2026);
    const tarief = element.resultaat.tariefPerEtmaal ?? 0;
    await kies(element, 'eerste-jaar-geen-nacalculatie');
    await reken(element, '3,60', '');
    expect(tekstVan(paneel(element))).to.contain(tekst('jaar.reken.mis'));
    await wachtOpFocus(() => schaduw(element).querySelector('#jaar-bron'), 'waar het staat');
    await kies(element, 'aanname');
    await reken(element, '3,60', 'zoals vorig jaar (verzonnen)');
    expect(vraag(element)).to.equal(tekst('jaar.kent', { naam: 'PPC 2027, voorlopig' }));
    await reken(element, '2', 'zoals vorig jaar (verzonnen)');
    const { bedrag } = indexeer(tarief, [{ jaar: 2027, ova: { voorlopig: 0.036 }, ppc: { voorlopig: 0.02 } }], {
      van: 2026,
      naar: 2027,
      methode: 'eerste-jaar-geen-nacalculatie',
    });
    expect(tekstVan(vind(paneel(element), '[role=status]'))).to.contain(euro(bedrag));
    expect(tekstVan(paneel(element))).to.contain('zoals vorig jaar (verzonnen)');
    await klik(element, tekst('actie.ongedaan'));
    expect(vraag(element), 'ongedaan vraagt het weer').to.equal(tekst('jaar.kent', { naam: 'PPC 2027, voorlopig' }));
  });

  it('een eigen cijfer is in de tabel te wijzigen en weg te halen; een gepubliceerd cijfer niet', async () => {
    const element = await inJaar(2026);
    await kies(element, 'geen-nacalculatie');
    await reken(element, '3', 'brief');
    await reken(element, '2', 'brief');
    const velden = vindAlle<HTMLInputElement>(paneel(element), 'table input');
    expect(velden.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['OVA 2027, voorlopig', 'PPC 2027, voorlopig']);
    const [ova] = velden;
    if (!ova) throw new Error('geen veld');
    await zet(element, ova, '4');
    expect(tekstVan(vind(paneel(element), '[role=status]'))).to.contain('3,80');
    ova.dispatchEvent(new Event('change', { bubbles: true }));
    await zet(element, ova, 'vier');
    expect(tekstVan(vind(paneel(element), '[role=status]')), 'wat geen getal is telt niet').to.contain('3,80');
    await zet(element, ova, '');
    expect(vraag(element)).to.equal(tekst('jaar.kent', { naam: 'OVA 2027, voorlopig' }));
  });

  for (const getypt of ['1.500', '4x', '2 euro'])
    it(`wie toets voor toets "${getypt}" typt bij een eigen cijfer houdt wat er stond`, async () => {
      const element = await inJaar(2026);
      await kies(element, 'geen-nacalculatie');
      await reken(element, '3', 'brief');
      const { werkblad } = element;
      const ova = vind<HTMLInputElement>(paneel(element), 'table input');
      ova.focus();
      ova.select();
      await toetsen(getypt);
      await verlaat(element, ova);
      expect(ova.value).to.equal(getypt);
      expect(ova.getAttribute('aria-invalid')).to.equal('true');
      expect(element.werkblad).to.deep.equal(werkblad);
    });

  it('eigen cijfers en de keuze staan in het werkblad en komen daaruit terug; wat niet klopt komt er niet in', async () => {
    const element = await inJaar(2026);
    await kies(element, 'geen-nacalculatie');
    await reken(element, '3', 'brief');
    await reken(element, '2', 'brief');
    const { werkblad } = element;
    expect(werkblad.indexering).to.deep.equal({ van: 2026, naar: 2027, methode: 'geen-nacalculatie' });
    const zinVan = (plek: Calculator): string => tekstVan(vind(paneel(plek), '[role=status]'));
    const ander = await maak({ werkblad });
    await blad(ander);
    expect(zinVan(ander)).to.equal(zinVan(element));
    expect(werkblad.indexcijfers?.map(({ waarde, bron }) => [waarde, bron])).to.deep.equal([
      [0.03, 'brief'],
      [0.02, 'brief'],
    ]);
    const gezegd = await metWaarschuwingen(ander, () => {
      ander.werkblad = { ...werkblad, indexcijfers: [{ jaar: 2027, reeks: 'ova' }] } as unknown as Tariefwerkblad;
    });
    expect(gezegd).to.have.length(1);
    expect(ander.werkblad).to.deep.equal(werkblad);
  });

  it('vraagt een percentage dat ver weg ligt of twee dingen kan betekenen', async () => {
    const element = await inJaar(2026);
    await zet(element, vind<HTMLInputElement>(schaduw(element), '#jaar-bron'), 'brief');
    await zet(element, vind<HTMLInputElement>(schaduw(element), '#jaar-waarde'), '36');
    expect(tekstVan(paneel(element))).to.contain(
      plat(tekst('jaar.ongewoon', { deel: '36%', laag: '1%', hoog: '15%' })),
    );
    await zet(element, vind<HTMLInputElement>(schaduw(element), '#jaar-waarde'), '0,04');
    const antwoorden = vindAlle(paneel(element), 'button').map(tekstVan);
    expect(antwoorden, 'een fractie is het percentage').to.include(plat(tekst('jaar.klopt', { deel: '4%' })));
    for (const gewoon of ['0', '1', '-0,5']) {
      await zet(element, vind<HTMLInputElement>(schaduw(element), '#jaar-waarde'), gewoon);
      expect(vindAlle(paneel(element), 'button').map(tekstVan), gewoon).to.include(tekst('jaar.reken'));
    }
    expect(tekst('jaar.ongewoon'), 'een grens van ons heet zo').to.contain('Die grens kozen wij');
    await zet(element, vind<HTMLInputElement>(schaduw(element), '#jaar-waarde'), '€ 3');
    expect(tekstVan(paneel(element))).to.contain(tekst('jaar.bedoel'));
    expect(vraag(element)).to.equal(tekst('jaar.kent', { naam: 'OVA 2027, voorlopig' }));
  });

  it('zet de pleegvergoeding in haar eigen tabel, met een streep waar zij nog niet bekend is', async () => {
    const element = await inJaar(2026);
    const tabel = vindAlle<HTMLTableElement>(paneel(element), 'table').at(-1);
    const rijen = [...(tabel?.tBodies[0]?.rows ?? [])].map(({ cells }) => [...cells].map(tekstVan));
    expect(rijen[0]?.slice(1)).to.deep.equal(['€ 24,88', `–${tekst('tabel.leeg')}`]);
    expect(tekstVan(paneel(element))).to.contain(tekst('jaar.pleeg.onbekend', { jaar: '2027' }));
  });

  it('gaat twee jaar vooruit, en laat met readonly niets invullen', async () => {
    const element = await inJaar(2023);
    await kies(element, '2025');
    expect(tekstVan(paneel(element))).to.contain('in 2025');
    element.readonly = true;
    await element.updateComplete;
    expect(vindAlle(paneel(element), 'input:not([type=radio])')).to.deep.equal([]);
    const voor = element.werkblad;
    await kies(element, '2024');
    expect(tekstVan(vind(paneel(element), '[role=status]')), 'kijken mag').to.contain('in 2024');
    expect(element.werkblad, 'wijzigen niet').to.deep.equal(voor);
  });
});
