// Voor een raadslid: wat een plek kost, waar het geld heen gaat, hoe zeker het is en wat er te vragen valt. Zonder veld, en zonder dat de waarde
// of het formulier verandert.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { noemBronnen } from '../../../src/domein/bronnen.js';
import { berekenTarief } from '../../../src/domein/tarief/index.js';
import { uitspraak } from '../../../src/domein/uitspraken.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import {
  alleenHuis,
  alleTekst,
  begincijfers,
  drukKlaar,
  kiesBlad,
  maak,
  met,
  metFocus,
  metVragen,
  plat,
  schaduw,
  tekst,
  tekstVan,
  toonBladen,
  typ,
  veld,
  vind,
  vindAlle,
  voorbeeldInvoer,
  TAG,
  type Calculator,
} from './hulp.js';

const VELDEN = 'input, select, textarea, [contenteditable], [data-pad]';
const titel = tekst('raad.titel');

async function maakRaad(waarde: unknown = begincijfers()): Promise<Calculator> {
  return maak({ lezer: 'raadslid', value: waarde });
}

async function inKolom(breedte: number, waarde: unknown = metVragen()): Promise<Calculator> {
  const vak = await fixture<HTMLElement>(
    html`<div><gezinshuis-tarief-calculator lezer="raadslid"></gezinshuis-tarief-calculator></div>`,
  );
  vak.style.setProperty('inline-size', `${breedte}px`);
  vak.style.setProperty('font', '16px sans-serif');
  const element = vind<Calculator>(vak, TAG);
  Object.assign(element, { value: waarde });
  await element.updateComplete;
  return element;
}

/** Wat er onder een kop staat. */
function onder(element: Element, kop: string): HTMLElement {
  const gevonden = vindAlle(schaduw(element), 'h2, h3').find((kandidaat) => tekstVan(kandidaat).startsWith(kop));
  if (!gevonden?.parentElement) throw new Error(`geen kop "${kop}"`);
  return gevonden.parentElement;
}

const lijst = (plek: Element): string[] => vindAlle(plek, 'li').map(tekstVan);
const kop = (element: Element): string => tekstVan(vind(schaduw(element), 'h2'));
const rijen = (element: Element): string[][] =>
  vindAlle(schaduw(element), 'tbody tr').map((rij) => [...rij.children].map(tekstVan));

describe('een raadslid', () => {
  it('leest wat een plek kost, zonder veld en met één knop', async () => {
    const element = await maakRaad();
    const inhoud = alleTekst(element);
    expect(kop(element)).to.equal(titel);
    for (const zin of [
      tekst('raad.lezen'),
      tekst('raad.per', { jaar: '2026' }),
      '€ 168,97',
      tekst('raad.maand', { bedrag: '€ 5.139,50' }),
      tekst('raad.huis.meer', { aantal: '4', bedrag: '€ 246.696,20' }),
    ])
      expect(inhoud).to.contain(plat(zin));
    expect(vindAlle(schaduw(element), VELDEN)).to.deep.equal([]);
    const knoppen = vindAlle(schaduw(element), 'button, a').filter((knop) => knop.checkVisibility());
    expect(knoppen.map(tekstVan)).to.deep.equal([tekst('actie.afdrukken')]);
  });

  it('leest van iedere tien euro vier delen met hun woord, die samen tien euro zijn', async () => {
    for (const waarde of [voorbeeldInvoer(), metVragen(), alleenHuis(1234)]) {
      const element = await maakRaad(waarde);
      const delen = lijst(onder(element, plat(tekst('raad.tien', { tien: '€ 10,00' }))));
      expect(delen.map((deel) => deel.replace(/^€ [\d,.]+ /, ''))).to.deep.equal(
        (['a', 'b', 'c', 'buiten'] as const).map((letter) => tekst(`raad.deel.${letter}`)),
      );
      const centen = delen.map((deel) => Number(deel.replace(/^€ ([\d.]+),(\d\d) .*/, '$1$2')));
      expect(centen.reduce((som, cent) => som + cent, 0)).to.equal(1000);
    }
  });

  it('leest dat wat de pagina buiten de letters zet niet alleen marge is', async () => {
    const element = await maakRaad({ ...voorbeeldInvoer(), kostprijselementen: { 6: 'buiten' } });
    const delen = lijst(onder(element, plat(tekst('raad.tien', { tien: '€ 10,00' }))));
    expect(delen[3]).to.contain(tekst('resultaat.letter.buiten'));
  });

  it('leest in drie antwoorden wat het zwaarst weegt, hoe zeker het is en wat er te vragen valt', async () => {
    const element = await maakRaad();
    const zwaarst = onder(element, tekst('raad.zwaarst'));
    expect(tekstVan(zwaarst)).to.match(/samen ten minste 70% van het tarief/);
    expect(lijst(zwaarst)).to.have.length(3);
    expect(lijst(zwaarst)[0]).to.match(/Maandsalaris 38%$/);
    const zeker = onder(element, tekst('raad.zeker'));
    const aantallen = lijst(zeker).map((rij) => Number(/\d+$/.exec(rij)?.[0]));
    expect(tekstVan(zeker)).to.contain(
      plat(tekst('raad.cijfers.meer', { aantal: String(aantallen.reduce((som, aantal) => som + aantal, 0)) })),
    );
    const salaris = met(begincijfers(), { '/inkomen/maandsalaris': 4510 });
    const scheelt =
      (berekenTarief(salaris).tariefPerEtmaalExact ?? 0) - (berekenTarief(begincijfers()).tariefPerEtmaalExact ?? 0);
    expect(tekstVan(zeker)).to.contain(`+ € ${scheelt.toFixed(2).replace('.', ',')} per etmaal`);
  });

  it('krijgt bij elk cijfer zonder reden of herkomst een vraag, het zwaarste eerst, en hooguit drie met naam', async () => {
    const element = await maakRaad(metVragen());
    const vragen = lijst(onder(element, tekst('raad.vragen')));
    expect(vragen).to.have.length(5);
    expect(vragen[0]).to.match(/^Waarom is “Ondersteuning: Uurtarief” € 65/);
    expect(vragen[3]).to.match(/^En waarop rust/);
    expect(vragen[4]).to.equal(plat(tekst('raad.vraag.leeg', { deel: '5%' })));
    // Wat een reden krijgt is geen vraag meer.
    const { herkomst } = metVragen();
    const metReden = Object.fromEntries(
      Object.entries(herkomst ?? {}).map(([pad, deel]) => [pad, { ...deel, reden: 'Zo is het afgesproken' }]),
    );
    Object.assign(element, { value: { ...metVragen(), herkomst: metReden } });
    await element.updateComplete;
    const later = lijst(onder(element, tekst('raad.vragen')));
    expect(later.some((vraag) => vraag.startsWith('Waarom'))).to.equal(false);
    expect(later.length).to.be.below(vragen.length);
  });

  it('krijgt met overal een reden of bron alleen de vraag over een lege plek', async () => {
    const element = await maak({ lezer: 'raadslid' });
    const vragen = onder(element, tekst('raad.vragen'));
    expect(tekstVan(vragen)).to.contain(tekst('raad.vraag.geen'));
    expect(lijst(vragen)).to.have.length(1);
  });

  it('krijgt zonder één herkomst vragen waar elk cijfer vandaan komt', async () => {
    const { herkomst: _, ...kaal } = voorbeeldInvoer();
    const element = await maakRaad(kaal);
    const vragen = lijst(onder(element, tekst('raad.vragen')));
    expect(vragen.slice(0, 3).every((vraag) => vraag.startsWith('Waar komt'))).to.equal(true);
    expect(tekstVan(onder(element, tekst('raad.zeker')))).to.contain(tekst('raad.aanname.geen'));
    expect(rijen(element)[0]?.at(-1)).to.equal(tekst('herkomst.onbekend'));
  });

  it('leest elke bouwsteen met haar bedrag en hoe zeker zij is, in een tabel die samen het tarief is', async () => {
    const element = await maakRaad(metVragen());
    const gelezen = rijen(element);
    expect(gelezen).to.have.length(11);
    const centen = gelezen.map(([, bedrag = '']) => Number(bedrag.replaceAll(/\D/g, '')));
    expect(centen.slice(0, 10).reduce((som, cent) => som + cent, 0)).to.equal(centen[10]);
    expect(gelezen[5]?.[3]).to.equal(tekst('rij.reden'));
    expect(gelezen[7]?.[3]).to.equal(tekst('rij.geen'));
    const tabel = vind<HTMLTableElement>(schaduw(element), 'table');
    expect(tekstVan(tabel.caption)).not.to.equal('');
    expect(vindAlle(tabel, 'thead th').map((plek) => [plek.role, tekstVan(plek)])).to.deep.equal(
      (['tabel.bouwsteen', 'tabel.perEtmaal', 'rij.deel', 'raad.zekerheid'] as const).map((sleutel) => [
        'columnheader',
        tekst(sleutel),
      ]),
    );
    expect(vindAlle(tabel, 'tbody th').every(({ role }) => role === 'rowheader')).to.equal(true);
  });

  it('leest alles op het gekozen niveau van het gekozen scenario', async () => {
    const element = await maakRaad();
    const { werkblad } = element;
    const zwaar = { ...metVragen(), naam: 'Zwaar' };
    Object.assign(element, { werkblad: { ...werkblad, actief: 1, scenarios: [werkblad.scenarios[0], zwaar] } });
    await element.updateComplete;
    const tarief = berekenTarief(zwaar).tariefPerEtmaal ?? 0;
    const inhoud = alleTekst(element);
    expect(inhoud).to.contain(`€ ${tarief.toFixed(2).replace('.', ',')}`);
    expect(inhoud).to.contain(plat(tekst('raad.niveau', { niveau: 'heavy' })));
    expect(inhoud).to.contain('Zwaar');
    expect(inhoud).to.match(/Een vol huis met 3 plaatsen/);
  });

  it('leest wie waarop toeziet, in dezelfde woorden als op de ladder en met dezelfde bron', async () => {
    const element = await maakRaad();
    expect(alleTekst(element)).to.contain(tekst('raad.toezicht'));
    for (const taal of ['nl', 'en'] as const) {
      const eigen = TEKSTEN['gezinshuis-tarief-calculator'][taal];
      expect(eigen['raad.toezicht']).to.equal(TEKSTEN['zo-thuis-ladder'][taal]['raadslid.rol.toezichthouder.wat']);
      expect(eigen['raad.toezicht.bron']).to.contain(noemBronnen(uitspraak('toezicht-op-kwaliteit').gronden));
    }
  });
});

describe('een raadslid zonder tarief', () => {
  it('leest waarom er geen is, en geen bedrag', async () => {
    const element = await maakRaad(
      met(begincijfers(), {
        '/leegstand/fractie': 2,
        '/huisvesting/bedragPerJaar': null,
        '/inkomen/maandsalaris': -1,
      }),
    );
    const inhoud = alleTekst(element);
    expect(inhoud).to.contain(tekst('resultaat.geen'));
    expect(inhoud).to.contain(plat(tekst('raad.leeg.een', { aantal: '1' })));
    expect(inhoud).to.match(/Dit klopt nog niet: .*Maandsalaris.*Leegstand/);
    expect(inhoud).not.to.match(/€|%/);
    expect(inhoud).to.contain(tekst('raad.toezicht'));
  });

  it('leest ook bij welk veld iets nog gevraagd wordt', async () => {
    const element = await maak({ value: met(begincijfers(), { '/inkomen/maandsalaris': null }) });
    await typ(element, '/inkomen/maandsalaris', '49.200');
    expect(element.resultaat.tariefPerEtmaal).to.equal(null);
    element.lezer = 'raadslid';
    await element.updateComplete;
    expect(alleTekst(element)).to.match(/Dit klopt nog niet: .*Maandsalaris/);
  });

  it('leest bij een lege berekening hoeveel er nog ontbreekt, zonder vragen vooraf', async () => {
    const element = await maak({ tarievenset: 'leeg', lezer: 'raadslid' });
    expect(alleTekst(element)).to.match(/\d+ cijfers zijn nog niet ingevuld/);
    expect(vindAlle(schaduw(element), VELDEN)).to.deep.equal([]);
  });

  it('leest een tarief van nul als nul, zonder tien euro en zonder deel', async () => {
    const element = await maakRaad(alleenHuis(0));
    const inhoud = alleTekst(element);
    expect(inhoud).to.contain('€ 0,00');
    expect(inhoud).to.contain(tekst('raad.zwaarst.niets'));
    expect(inhoud).not.to.contain('Van iedere');
    expect(inhoud).not.to.match(/NaN|Infinity|undefined/);
  });
});

describe('wisselen van lezer', () => {
  it('toont eerst geen veld, en daarna in één keer wat een raadslid leest', async () => {
    const element = document.createElement(TAG) as Calculator;
    element.lezer = 'raadslid';
    const gezien: string[] = [];
    const kijker = new MutationObserver(() => gezien.push(...vindAlle(schaduw(element), VELDEN).map(({ id }) => id)));
    document.body.append(element);
    kijker.observe(schaduw(element), { childList: true, subtree: true });
    await element.updateComplete;
    expect(kop(element)).to.equal(titel);
    kijker.disconnect();
    expect(gezien).to.deep.equal([]);
    element.remove();
  });

  it('verliest niets wat getypt is, en verandert de waarde niet', async () => {
    const element = await maak();
    await typ(element, '/inkomen/maandsalaris', '12abc');
    await typ(element, '/huisvesting/bedragPerJaar', '30000');
    const voor = element.value;
    element.lezer = 'raadslid';
    await element.updateComplete;
    expect(kop(element)).to.equal(titel);
    expect(element.value).to.deep.equal(voor);
    element.lezer = '';
    await element.updateComplete;
    expect(kop(element)).to.equal(tekst('titel'));
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('12abc');
    expect(element.value).to.deep.equal(voor);
  });

  it('brengt de focus van een veld naar de kop, en van de knop naar de uitkomst', async () => {
    const element = await maak();
    (await veld(element, '/inkomen/maandsalaris')).focus();
    element.lezer = 'raadslid';
    await waitUntil(() => metFocus() === schaduw(element).querySelector('h2'), 'de kop krijgt de focus');
    vind(schaduw(element), 'button').focus();
    element.lezer = null;
    await waitUntil(() => metFocus()?.id === 'uitkomst', 'de uitkomst krijgt de focus');
  });

  it('laat de focus buiten het element waar zij is', async () => {
    const vak = await fixture<HTMLElement>(
      html`<div><button>Wissel</button><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></div>`,
    );
    const element = vind<Calculator>(vak, TAG);
    await element.updateComplete;
    const knop = vind(vak, 'button');
    knop.focus();
    element.lezer = 'raadslid';
    await element.updateComplete;
    expect(metFocus()).to.equal(knop);
  });

  it('brengt de tabbladen terug, ook als er nog niet naar gekeken was', async () => {
    const element = await maakRaad();
    element.lezer = '';
    await element.updateComplete;
    await toonBladen(element);
    await kiesBlad(element, tekst('tab.bepaalt'));
    element.lezer = 'raadslid';
    await element.updateComplete;
    element.lezer = '';
    await element.updateComplete;
    expect(tekstVan(schaduw(element).querySelector('[role=tab][aria-selected=true]'))).to.equal(tekst('tab.bepaalt'));
  });

  it('spiegelt in het attribuut, en meldt een andere waarde één keer', async () => {
    const element = await maakRaad();
    expect(element.getAttribute('lezer')).to.equal('raadslid');
    const gevangen = vangWaarschuwingen(() => {
      element.setAttribute('lezer', 'wethouder');
      element.setAttribute('lezer', 'burgemeester');
      Object.assign(element, { lezer: {} });
    });
    expect(gevangen).to.deep.equal([`[zo-thuis] ${TAG}: attribuut-ongeldig (lezer)`]);
    expect(element.lezer).to.equal('');
    await element.updateComplete;
    expect(kop(element)).to.equal(tekst('titel'));
  });
});

describe('een raadslid in een formulier', () => {
  it('verstuurt wat de pagina gaf, en houdt nooit iets tegen', async () => {
    const formulier = await fixture<HTMLFormElement>(
      html`<form><gezinshuis-tarief-calculator name="tarief" required></gezinshuis-tarief-calculator></form>`,
    );
    const element = vind<Calculator>(formulier, TAG);
    element.value = met(voorbeeldInvoer(), { '/plaatsen': 20 });
    await element.updateComplete;
    const voor = new FormData(formulier).get('tarief');
    expect(formulier.checkValidity()).to.equal(false);
    element.lezer = 'raadslid';
    expect(formulier.checkValidity()).to.equal(true);
    await element.updateComplete;
    expect(element.reportValidity()).to.equal(true);
    expect(new FormData(formulier).get('tarief')).to.equal(voor);
    element.lezer = '';
    expect(formulier.checkValidity()).to.equal(false);
  });
});

describe('een raadslid op elke breedte', () => {
  for (const breedte of [1280, 768, 375, 320, 288]) {
    it(`ziet op ${breedte} px alles binnen de bladzijde, met hoe zeker elke bouwsteen is`, async () => {
      const element = await inKolom(breedte);
      const smal = breedte < 576;
      const tabel = vind(schaduw(element), 'table');
      expect(tabel.checkVisibility()).to.equal(!smal);
      if (smal) {
        const klap = vind<HTMLButtonElement>(schaduw(element), 'button[aria-expanded]');
        expect(klap.ariaExpanded).to.equal('false');
        expect(klap.getBoundingClientRect().height).to.be.at.least(44);
        klap.click();
        await element.updateComplete;
        expect(klap.ariaExpanded).to.equal('true');
        expect(tabel.checkVisibility()).to.equal(true);
      }
      const [naam, bedrag, deel, zeker] = vindAlle(tabel, 'tbody tr:first-child > *');
      expect([naam, bedrag, zeker].every((cel) => cel?.checkVisibility())).to.equal(true);
      expect(deel?.checkVisibility()).to.equal(!smal);
      const woord = vind(zeker as HTMLElement, '.merk span').getBoundingClientRect();
      expect(woord.width).to.be.above(20);
      const vak = element.getBoundingClientRect();
      for (const plek of vindAlle(schaduw(element), 'section, li, p, td, th, button').filter(
        (deel) => deel.checkVisibility() && !deel.closest('.vh'),
      ))
        expect(plek.getBoundingClientRect().right, tekstVan(plek)).to.be.at.most(vak.right + 1);
    });
  }
});

describe('een raadslid op papier', () => {
  afterEach(zonderPapier);

  it('krijgt wat op het scherm staat op één A4, met de bouwstenen open en zonder knop', async () => {
    const element = await inKolom(673, metVragen());
    await drukKlaar(element);
    metPapier(element);
    expect(vindAlle(schaduw(element), '.papier')).to.deep.equal([]);
    expect(vind(schaduw(element), 'table').checkVisibility()).to.equal(true);
    expect(vindAlle(schaduw(element), 'button').filter((knop) => knop.checkVisibility())).to.deep.equal([]);
    expect(element.getBoundingClientRect().height).to.be.below(1005);
    expect(alleTekst(element)).to.contain(titel);
  });
});
