// Wat er in beeld is en blijft: compacte rijen, een paneel dat niet schuift en niet verspringt, en het tarief op elke plek van de bladzijde.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  bouwsteen,
  type Calculator,
  herkomst,
  kies,
  kiesBlad,
  maak,
  open,
  rijVan,
  schaduw,
  TAG,
  tekst,
  tekstVan,
  toetsen,
  typ,
  uitkomst,
  vind,
  vindAlle,
  vulWerkblad,
  wachtOpFocus,
} from './hulp.js';

async function inKolom(breedte: number): Promise<Calculator> {
  const vak = await fixture<HTMLElement>(
    html`<div><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></div>`,
  );
  vak.style.setProperty('inline-size', `${breedte}px`);
  vak.style.setProperty('font', '16px sans-serif');
  const element = vind<Calculator>(vak, TAG);
  await element.updateComplete;
  await nextFrame();
  return element;
}

const rijhoogten = (element: Calculator): number[] =>
  Array.from({ length: 11 }, (_, index) => bouwsteen(element, index + 1).getBoundingClientRect().height);

const knopMet = (element: Calculator, naam: string): HTMLButtonElement | undefined =>
  vindAlle<HTMLButtonElement>(schaduw(element), 'button, a').find((knop) => tekstVan(knop).startsWith(naam));

describe('het scherm', () => {
  it('breed zijn de elf rijen dicht elk hooguit 46 px, en het paneel hooguit 690 px zonder eigen schuif', async () => {
    const element = await inKolom(1232);
    expect(rijhoogten(element).filter((hoogte) => hoogte > 46)).to.deep.equal([]);
    expect(uitkomst(element).getBoundingClientRect().height).to.be.at.most(690);
    const schuivend = [uitkomst(element), ...vindAlle(uitkomst(element), '*')].filter((plek) =>
      ['auto', 'scroll'].includes(getComputedStyle(plek).overflowY),
    );
    expect(schuivend).to.deep.equal([]);
  });

  it('naast de rijen staat wat drie cijfers doen, met een link naar hun blad, en het paneel verspringt er niet van', async () => {
    const element = await inKolom(1232);
    const hoog = uitkomst(element).getBoundingClientRect().height;
    await kiesBlad(element, tekst('tab.opbouw'));
    const link = knopMet(element, tekst('bepaalt.drie', { deel: '70%' }).slice(0, 12));
    expect(tekstVan(link?.parentElement ?? null).replaceAll(' %', '%')).to.match(
      /Inkomen gezinshuisouder\(s\) 38%, Verzorgingskosten 20%, Ondersteuning 14%/,
    );
    const nu = uitkomst(element).getBoundingClientRect().height;
    expect(nu).to.equal(hoog);
    link?.click();
    await element.updateComplete;
    expect(tekstVan(vind(schaduw(element), '[role=tab][aria-selected=true]'))).to.equal(tekst('tab.bepaalt'));
    await wachtOpFocus(() => vind(schaduw(element), '[role=tab][aria-selected=true]'), 'het tabblad');
  });

  it('in een laag venster houdt de balk het tarief in beeld, ook waar het paneel ernaast past', async () => {
    const element = await inKolom(1232);
    const balk = vind(schaduw(element), '.balk');
    expect(balk.checkVisibility(), `venster van ${innerHeight} px`).to.equal(innerHeight < 704);
    expect(getComputedStyle(uitkomst(element)).position).to.equal(innerHeight < 704 ? 'static' : 'sticky');
    expect(tekstVan(balk)).to.contain('€ 168,97');
  });

  for (const breedte of [1232, 1136, 1100]) {
    it(`in ${breedte} px houdt een rij één regel, ook met een formatie achter de komma en centen, en niets steekt eruit`, async () => {
      const element = await inKolom(breedte);
      expect(rijhoogten(element).filter((hoogte) => hoogte > 46)).to.deep.equal([]);
      const { inkomen } = element.value;
      element.value = {
        ...element.value,
        inkomen: { ...inkomen, ftePerPlaats: 0.3125, maandsalaris: 4250.5 } as never,
      };
      await element.updateComplete;
      expect(rijhoogten(element).filter((hoogte) => hoogte > 46)).to.deep.equal([]);
      for (const inhoud of vindAlle(schaduw(element), 'li .inhoud')) {
        expect(inhoud.scrollWidth, tekstVan(inhoud)).to.be.at.most(inhoud.clientWidth);
        // Ook binnen de rij ligt geen woord over een ander heen of onder de regel.
        const delen = vindAlle(inhoud, ':scope > :not([hidden])').map((deel) => deel.getBoundingClientRect());
        const vorige = delen.slice(0, -1);
        expect(
          delen.slice(1).filter(({ left }, plek) => left < (vorige[plek]?.right ?? 0)),
          tekstVan(inhoud),
        ).to.deep.equal([]);
      }
      for (const deel of vindAlle(schaduw(element), 'li .inhoud:has(input) > span:not([hidden])'))
        expect(deel.scrollWidth, tekstVan(deel)).to.be.at.most(Math.ceil(deel.getBoundingClientRect().width));
    });
  }

  it('in 288 px staat het tarief in de balk op één regel', async () => {
    const element = await inKolom(288);
    const bedrag = vind(schaduw(element), '.balk strong');
    expect(bedrag.getClientRects()).to.have.length(1);
  });

  for (const breedte of [736, 343]) {
    it(`in ${breedte} px heeft een rij twee regels, samen hooguit 88 px`, async () => {
      const element = await inKolom(breedte);
      expect(rijhoogten(element).filter((hoogte) => hoogte > 88)).to.deep.equal([]);
    });
  }

  it('gebruikt hooguit vijf lettermaten, ook met een open bouwsteen en op elk tabblad', async () => {
    const element = await inKolom(1232);
    const maten = new Set<string>();
    const onthoud = (): void => {
      for (const plek of vindAlle(schaduw(element), '*')) {
        const heeftTekst = [...plek.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
        if (heeftTekst && plek.checkVisibility() && !plek.closest('.vh')) maten.add(getComputedStyle(plek).fontSize);
      }
    };
    await open(element, 5);
    vulWerkblad(element);
    for (const blad of ['opbouw', 'bepaalt', 'aanbod', 'volgendjaar', 'bronnen'] as const) {
      await kiesBlad(element, tekst(`tab.${blad}`));
      onthoud();
    }
    expect([...maten].sort()).to.have.length.at.most(5);
  });

  it('breekt een kop van een kolom niet midden in een woord', async () => {
    const element = await inKolom(343);
    const blad = await kiesBlad(element, tekst('tab.opbouw'));
    const gebroken = vindAlle(blad, 'thead th').filter((kop) => {
      const bereik = document.createRange();
      bereik.selectNodeContents(kop);
      const regels = new Set([...bereik.getClientRects()].map(({ top }) => Math.round(top)));
      return regels.size > tekstVan(kop).split(/\s+/).length;
    });
    expect(gebroken.map(tekstVan)).to.deep.equal([]);
  });

  it('tijdens het typen blijft er een tarief staan en verspringt het paneel hooguit 24 px', async () => {
    const element = await inKolom(1232);
    const hoog = uitkomst(element).getBoundingClientRect().height;
    for (const getypt of ['4.', '4.2', '4.25', '4.250', '4.250,', '4.250,5', '4.250,50', '']) {
      await typ(element, '/inkomen/maandsalaris', getypt);
      expect(tekstVan(vind(uitkomst(element), '[part~="tarief"]')), getypt).to.match(/€ \d+,\d\d/);
      const nu = uitkomst(element).getBoundingClientRect().height;
      expect(Math.abs(nu - hoog), `${getypt}: ${hoog} → ${nu}`).to.be.at.most(24);
    }
  });

  for (const breedte of [1232, 736, 343]) {
    it(`verspringt het paneel in ${breedte} px ook niet bij meer gewijzigde cijfers of een waarschuwing`, async () => {
      const element = await inKolom(breedte);
      const hoog = uitkomst(element).getBoundingClientRect().height;
      for (const [pad, getypt] of [
        ['/inkomen/maandsalaris', '4250'],
        ['/gedragswetenschapper/uurtarief', '101'],
        ['/ondersteuning/uurtarief', '61'],
        ['/vervanging/dagtarief', '460'],
        ['/leegstand/fractie', '6'],
        ['/marge/fractie', '99'],
        ['/marge/fractie', '4'],
        ['/plaatsen', '5'],
        ['/plaatsen', ''],
      ] as const) {
        await typ(element, pad, getypt);
        const nu = uitkomst(element).getBoundingClientRect().height;
        expect(Math.abs(nu - hoog), `${pad} ${getypt}: ${hoog} → ${nu}`).to.be.at.most(24);
        if (breedte === 1232) expect(nu, `${pad} ${getypt}`).to.be.at.most(690 + 24);
      }
      expect(vindAlle(uitkomst(element), 'a, button').length, 'er blijft een weg naar wat mist').to.be.greaterThan(0);
    });
  }

  it('is zonder tarief al zo hoog als met', async () => {
    const element = await inKolom(1232);
    const met = uitkomst(element).getBoundingClientRect().height;
    element.tarievenset = 'leeg';
    await element.updateComplete;
    expect(tekstVan(uitkomst(element))).to.contain(tekst('resultaat.geen'));
    expect(Math.abs(uitkomst(element).getBoundingClientRect().height - met)).to.be.at.most(24);
  });

  it('noemt de laatste uitkomst de laatste geldige, met een link naar wat er mist', async () => {
    const element = await maak();
    await typ(element, '/inkomen/maandsalaris', '12abc');
    expect(tekstVan(uitkomst(element))).to.contain(tekst('resultaat.laatste'));
    expect(vindAlle(uitkomst(element), 'a').map(tekstVan).join()).to.contain(tekst('veld.maandsalaris'));
    await typ(element, '/inkomen/maandsalaris', '4200');
    expect(tekstVan(uitkomst(element))).not.to.contain(tekst('resultaat.laatste'));
  });

  it('zegt zonder een enkele uitkomst dat er nog geen tarief is, zonder bedrag', async () => {
    const element = await maak({ tarievenset: 'leeg' });
    expect(tekstVan(uitkomst(element))).to.contain(tekst('resultaat.geen'));
    expect(tekstVan(uitkomst(element))).not.to.match(/€ \d/);
  });

  it('staat niets twee keer: een open bouwsteen toont haar cijfers als tekst in de rij en als veld eronder', async () => {
    const element = await maak();
    await open(element, 1);
    expect(vindAlle(schaduw(element), '[data-pad="/inkomen/maandsalaris"][inputmode]')).to.have.length(1);
    expect(rijVan(element, 1)).to.contain('€ 4.100,00');
  });

  it('kan meer bouwstenen tegelijk open hebben', async () => {
    const element = await maak();
    await open(element, 1);
    await open(element, 9);
    expect(vindAlle(schaduw(element), '[aria-expanded="true"]')).to.have.length(2);
  });
});

describe('wat er sinds het begin veranderde', () => {
  it('zegt hoeveel en waardoor, en zet die wijziging terug', async () => {
    const element = await maak();
    expect(tekstVan(uitkomst(element))).to.contain(tekst('verschil.geen'));
    await typ(element, '/inkomen/maandsalaris', '5000');
    await typ(element, '/marge/fractie', '4');
    expect(tekstVan(uitkomst(element)))
      .to.contain('+ €')
      .and.to.contain(tekst('verschil.door', { wat: `${tekst('blok.1.titel')}: ${tekst('veld.maandsalaris')}` }));
    knopMet(element, tekst('actie.zetTerug'))?.click();
    await element.updateComplete;
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 4100 });
    expect(element.value.marge.fractie).to.equal(0.04);
    expect(element.value.herkomst?.['/inkomen/maandsalaris']?.status).to.equal('aanname');
    knopMet(element, tekst('actie.zetTerug'))?.click();
    await element.updateComplete;
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
    expect(tekstVan(uitkomst(element))).to.contain(tekst('verschil.geen'));
  });

  it('noemt de grootste oorzaak, telt de rest, en toont die met elk hun eigen weg terug aan wie ze vraagt', async () => {
    const element = await maak();
    for (const [pad, getypt] of [
      ['/inkomen/maandsalaris', '5000'],
      ['/huisvesting/bedragPerJaar', '30000'],
      ['/overhead/fractie', '16'],
      ['/marge/fractie', '3,5'],
    ] as const)
      await typ(element, pad, getypt);
    const terug = (): HTMLElement[] =>
      vindAlle(uitkomst(element), 'a').filter((link) => tekstVan(link).startsWith(tekst('actie.zetTerug')));
    expect(terug()).to.have.length(1);
    const meer = vindAlle(uitkomst(element), 'a').find(
      (link) => tekstVan(link) === tekst('verschil.andere.meer', { aantal: 3 }),
    );
    expect(meer?.ariaExpanded).to.equal('false');
    meer?.click();
    await element.updateComplete;
    expect(meer?.ariaExpanded).to.equal('true');
    expect(terug()).to.have.length(4);
    terug()
      .find((link) => tekstVan(link).includes(tekst('blok.6.titel')))
      ?.click();
    await element.updateComplete;
    expect(element.value.huisvesting).to.deep.equal({ bedragPerJaar: 24000 });
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 5000 });
    expect(element.value.overhead).to.deep.include({ fractie: 0.16 });
  });

  it('zet één cijfer terug bij zijn veld, met de herkomst, en de focus blijft daar', async () => {
    const element = await maak();
    const oud = element.value.herkomst?.['/vervanging/dagtarief'];
    const plek = await open(element, 4);
    const terug = (): HTMLElement | undefined =>
      vindAlle(plek, '.detail a').find((link) => tekstVan(link).startsWith(tekst('actie.zetTerug')));
    expect(terug()).to.equal(undefined);
    await typ(element, '/vervanging/dagtarief', '60x');
    expect(tekstVan(plek)).to.contain(tekst('herkomst.begon', { waarde: '€ 450,00' }));
    await typ(element, '/vervanging/dagtarief', '600');
    terug()?.click();
    await element.updateComplete;
    expect(element.value.vervanging.dagtarief).to.equal(450);
    expect(element.value.herkomst?.['/vervanging/dagtarief']).to.deep.equal(oud);
    expect(terug()).to.equal(undefined);
    const veld = vindAlle<HTMLInputElement>(plek, 'input').find(
      ({ dataset }) => dataset['pad'] === '/vervanging/dagtarief',
    );
    await wachtOpFocus(() => veld, 'het veld');
    expect(veld?.value).to.equal('450');
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(element.value.vervanging.dagtarief).to.equal(600);
  });

  it('zet een andere wijze in één keer terug', async () => {
    const element = await maak();
    const begin = element.value;
    await kies(element, '/overhead/wijze', 'bedrag');
    await typ(element, '/overhead/bedragPerJaar', '10000');
    knopMet(element, tekst('actie.zetTerug'))?.click();
    await element.updateComplete;
    expect(element.value.overhead).to.deep.equal(begin.overhead);
  });
});

describe('ongedaan maken', () => {
  it('staat er pas als er iets te herstellen is, en neemt wat achter elkaar getypt is als één wijziging', async () => {
    const element = await maak();
    const begin = element.value;
    expect(knopMet(element, tekst('actie.ongedaan'))).to.equal(undefined);
    for (const getypt of ['4', '43', '430', '4300']) await typ(element, '/inkomen/maandsalaris', getypt);
    await kies(element, '/leegstand/methode', 'opslag');
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(element.value.leegstand.methode).to.equal('deler');
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 4300 });
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(element.value).to.deep.equal(begin);
    expect(knopMet(element, tekst('actie.ongedaan'))).to.equal(undefined);
  });

  it('meldt de pagina de teruggezette waarde', async () => {
    const element = await maak();
    await typ(element, '/plaatsen', '5');
    const gehoord: number[] = [];
    element.addEventListener('input', () => gehoord.push(element.value.plaatsen));
    knopMet(element, tekst('actie.ongedaan'))?.click();
    expect(gehoord).to.deep.equal([4]);
  });
});

describe('de tabbladen', () => {
  it('laten zien welke cijfers het tarief bewegen, de grootste eerst, met een plaatje en een tabel', async () => {
    const element = await maak();
    const blad = await kiesBlad(element, tekst('tab.bepaalt'));
    const rijen = vindAlle<HTMLTableRowElement>(blad, 'table')[0];
    const eerste = [...((rijen as unknown as HTMLTableElement).tBodies[0]?.rows ?? [])].map(({ cells }) =>
      [...cells].map(tekstVan),
    );
    expect(eerste.length).to.be.greaterThan(10);
    expect(eerste[0]?.[0]).to.contain(tekst('blok.1.titel'));
    expect(vindAlle(blad, 'tbody svg')).to.have.length(eerste.length);
    expect(tekstVan(blad)).to.match(/ten minste \d0\s?%/);
  });

  it('rekenen met een eigen laag en hoog, zonder dat de waarde verandert', async () => {
    const element = await maak();
    const voor = element.value;
    const blad = await kiesBlad(element, tekst('tab.bepaalt'));
    const eigen = vindAlle<HTMLInputElement>(blad, 'input[type="radio"]').at(-1);
    eigen?.click();
    await element.updateComplete;
    const cijfer = `${tekst('blok.6.titel')}: ${tekst('veld.bedragPerJaar')}`;
    knopMet(element, `${tekst('bepaalt.grenzen')} ${cijfer}`)?.click();
    await element.updateComplete;
    const naam = `${tekst('bepaalt.hoog')}: ${cijfer}, ${tekst('eenheid.bedragPerJaar')}`;
    const hoog = vindAlle<HTMLInputElement>(blad, 'input').find(({ ariaLabel }) => ariaLabel === naam);
    await typ(element, hoog as HTMLInputElement, '48.000');
    const rij = hoog?.closest('tr');
    // Twee keer zo veel huisvesting: 16,44 erbij, met overhead, leegstand en marge daarover.
    expect(tekstVan(rij?.cells[5] ?? null)).to.equal('€ 189,47');
    expect(element.value).to.deep.equal(voor);
    expect(element.werkblad.bandbreedtes, 'het werkblad onthoudt het').to.deep.equal([
      { pad: '/huisvesting/bedragPerJaar', laag: 21_600, hoog: 48_000 },
    ]);
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect([element.werkblad.bandbreedtes, hoog?.value], 'in één keer ongedaan').to.deep.equal([[], '']);
  });

  it('tonen het eigen laag en hoog van een werkblad dat de pagina geeft, en houden wat iemand leest zonder te mogen wijzigen', async () => {
    const element = await maak();
    const bandbreedtes = [{ pad: '/huisvesting/bedragPerJaar', laag: 20_000, hoog: 48_000, reden: 'taxatie' }];
    element.werkblad = { ...element.werkblad, bandbreedtes };
    element.readonly = true;
    const blad = await kiesBlad(element, tekst('tab.bepaalt'));
    const veldVoor = (kant: 'laag' | 'hoog'): HTMLInputElement | undefined => {
      const cijfer = `${tekst('blok.6.titel')}: ${tekst('veld.bedragPerJaar')}`;
      const naam = `${tekst(`bepaalt.${kant}`)}: ${cijfer}, ${tekst('eenheid.bedragPerJaar')}`;
      return vindAlle<HTMLInputElement>(blad, 'input').find(({ ariaLabel }) => ariaLabel === naam);
    };
    expect([veldVoor('laag')?.value, veldVoor('hoog')?.value]).to.deep.equal(['20.000', '48.000']);
    await typ(element, veldVoor('hoog') as HTMLInputElement, '30.000');
    expect(veldVoor('hoog')?.value).to.equal('30.000');
    expect(element.werkblad.bandbreedtes).to.deep.equal(bandbreedtes);
    element.readonly = false;
    await element.updateComplete;
    await typ(element, veldVoor('hoog') as HTMLInputElement, 'veel');
    expect(veldVoor('hoog')?.value, 'wat geen getal is blijft staan en telt niet').to.equal('veel');
    await typ(element, veldVoor('laag') as HTMLInputElement, '19.000');
    expect(element.werkblad.bandbreedtes).to.deep.equal([
      { pad: '/huisvesting/bedragPerJaar', laag: 19_000, hoog: 48_000, reden: 'taxatie' },
    ]);
  });

  it('geven meer cijfers in één keer dezelfde bron, en het tarief blijft', async () => {
    const element = await maak();
    const blad = await kiesBlad(element, tekst('tab.bronnen'));
    const zonderBron = vindAlle<HTMLInputElement>(blad, 'input[type="checkbox"]').filter(
      ({ value }) => !element.value.herkomst?.[value]?.bron,
    );
    for (const vinkje of zonderBron.slice(0, 3)) vinkje.click();
    await element.updateComplete;
    const bron = vindAlle<HTMLLabelElement>(blad, 'label').find((label) => tekstVan(label) === tekst('herkomst.bron'));
    await typ(element, bron?.control as HTMLInputElement, 'Loonadministratie');
    knopMet(element, tekst('bronnen.geef.meer', { aantal: 3 }))?.click();
    await element.updateComplete;
    const gevonden = Object.values(element.value.herkomst ?? {}).filter((een) => een?.bron === 'Loonadministratie');
    expect(gevonden).to.deep.equal(Array.from({ length: 3 }, () => ({ status: 'eigen', bron: 'Loonadministratie' })));
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
    knopMet(element, tekst('actie.ongedaan'))?.click();
    await element.updateComplete;
    expect(JSON.stringify(element.value.herkomst)).not.to.contain('Loonadministratie');
  });

  it('sorteren de bronnen op een kolom, en nog eens andersom', async () => {
    const element = await maak();
    const blad = await kiesBlad(element, tekst('tab.bronnen'));
    const namen = (): string[] => vindAlle(blad, 'tbody th').map(tekstVan);
    knopMet(element, tekst('tabel.cijfer'))?.click();
    await element.updateComplete;
    expect(vind(blad, 'th').ariaSort).to.equal('ascending');
    const oplopend = namen();
    expect(oplopend).to.deep.equal(
      oplopend.toSorted((een, ander) => een.localeCompare(ander, 'nl', { numeric: true })),
    );
    knopMet(element, tekst('tabel.cijfer'))?.click();
    await element.updateComplete;
    expect(namen()[0]).to.equal(oplopend.at(-1));
  });

  it('sorteren een waarde op haar grootte, en een herkomst op hoe zeker zij is', async () => {
    const element = await maak();
    const blad = await kiesBlad(element, tekst('tab.bronnen'));
    const kolom = (plek: number): string[] =>
      vindAlle<HTMLTableRowElement>(blad, 'tbody tr').map((rij) => tekstVan(rij.cells[plek] ?? null));
    knopMet(element, tekst('tabel.waarde'))?.click();
    await element.updateComplete;
    const bedragen = kolom(1).filter((waarde) => waarde.startsWith('€'));
    const getal = (bedrag: string): number => Number(bedrag.replace(/[^\d,]/g, '').replace(',', '.'));
    expect(bedragen.length).to.be.at.least(5);
    expect(bedragen.map(getal)).to.deep.equal(bedragen.map(getal).toSorted((een, ander) => een - ander));
    knopMet(element, tekst('tabel.herkomst'))?.click();
    await element.updateComplete;
    const statussen = kolom(3).map((cel) => cel.split(/[ ,]/)[0]);
    const volgorde = (['aanname', 'eigen', 'secundair', 'officieel'] as const).map((status) =>
      tekst(`herkomst.status.${status}`),
    );
    const plekken = statussen.map((status) => volgorde.indexOf(status ?? '')).filter((plek) => plek >= 0);
    expect(plekken).to.deep.equal(plekken.toSorted((een, ander) => een - ander));
    expect(plekken.at(-1)).to.equal(3);
  });
});

describe('de status van een bron', () => {
  it('is te kiezen, en telt dan', async () => {
    const element = await maak();
    const { details } = await herkomst(element, '/inkomen/maandsalaris');
    details.open = true;
    vind<HTMLInputElement>(details, 'input[value="officieel"]').click();
    await element.updateComplete;
    expect(element.value.herkomst?.['/inkomen/maandsalaris']?.status).to.equal('officieel');
    expect(rijVan(element, 1)).not.to.equal('');
  });
});

describe('de niveaus van zorgzwaarte', () => {
  const niveaus = (element: Calculator): readonly { code: string; plaatsen?: number | null }[] =>
    (element.value.zorgzwaarte?.niveaus ?? []) as readonly { code: string; plaatsen?: number | null }[];

  it('zijn te maken, te noemen, te kopiëren en weg te halen', async () => {
    const element = await maak({ tarievenset: 'leeg' });
    await open(element, 11);
    const eerder = niveaus(element).length;
    knopMet(element, tekst('niveau.nieuw'))?.click();
    await element.updateComplete;
    expect(niveaus(element).at(-1)?.code).to.equal(tekst('niveau.nieuweNaam'));
    const naam = vind<HTMLInputElement>(schaduw(element), `#niveau-${eerder}-naam`);
    await typ(element, naam, 'Extra zwaar');
    expect(niveaus(element).at(-1)?.code).to.equal('Extra zwaar');
    await kies(element, '/zorgzwaarte/gekozen', 'Extra zwaar');
    await typ(element, vind<HTMLInputElement>(schaduw(element), `#niveau-${eerder}-naam`), 'Zwaarst');
    expect(element.value.zorgzwaarte?.gekozen, 'de keuze gaat mee').to.equal('Zwaarst');
    knopMet(element, `${tekst('niveau.kopie')} Zwaarst`)?.click();
    await element.updateComplete;
    expect(
      niveaus(element)
        .map(({ code }) => code)
        .slice(eerder),
    ).to.deep.equal(['Zwaarst', 'Zwaarst 2']);
    knopMet(element, `${tekst('niveau.weg')} Zwaarst`)?.click();
    await element.updateComplete;
    expect(
      niveaus(element)
        .map(({ code }) => code)
        .slice(eerder),
    ).to.deep.equal(['Zwaarst 2']);
    expect(element.value.zorgzwaarte?.gekozen).to.equal(null);
  });

  it('houden hun oude naam zolang de nieuwe leeg is of al bestaat', async () => {
    const element = await maak();
    await open(element, 11);
    const [eerste, tweede] = niveaus(element).map(({ code }) => code);
    const naam = vind<HTMLInputElement>(schaduw(element), '#niveau-0-naam');
    for (const kan of ['', String(tweede), `${tweede?.toUpperCase()} `]) {
      naam.focus();
      naam.select();
      await (kan === '' ? typ(element, naam, kan) : toetsen(kan));
      await element.updateComplete;
      expect(naam.value, 'wat getypt is blijft').to.equal(kan);
      expect(niveaus(element)[0]?.code).to.equal(eerste);
      expect(naam.ariaInvalid).to.equal('true');
      expect(tekstVan(bouwsteen(element, 11))).to.contain(tekst('niveau.naamfout'));
    }
  });

  it('zeggen bij een leeg veld wat er dan geldt', async () => {
    const element = await maak();
    await open(element, 11);
    expect(tekstVan(bouwsteen(element, 11))).to.contain(tekst('niveau.geerfd', { waarde: '28' }));
  });
});
