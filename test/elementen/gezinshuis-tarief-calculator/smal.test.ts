// In een smalle kolom past alles, en schuift er niets opzij: een tabel staat daar onder elkaar.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { uitstekend } from '../../hulp/uitstekend.js';
import {
  kiesBlad,
  openAlles,
  maak,
  met,
  NIVEAUS,
  schaduw,
  tekst,
  tekstVan,
  toonBladen,
  typ,
  vind,
  vindAlle,
  voorbeeldInvoer,
  vulWerkblad,
  TAG,
  type Calculator,
} from './hulp.js';

async function dichtInKolom(breedte: number): Promise<{ vak: HTMLElement; element: Calculator }> {
  const vak = await fixture<HTMLElement>(
    html`<div><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></div>`,
  );
  vak.style.setProperty('inline-size', `${breedte}px`);
  vak.style.setProperty('font', '16px sans-serif');
  const element = vind<Calculator>(vak, TAG);
  await element.updateComplete;
  return { vak, element };
}

async function inKolom(breedte: number): Promise<{ vak: HTMLElement; element: Calculator }> {
  const { vak, element } = await dichtInKolom(breedte);
  await openAlles(element);
  return { vak, element };
}

/** Wat buiten de kolom steekt en niet in een schuivend vak staat. */
const teBreed = (vak: HTMLElement, element: Calculator): readonly string[] =>
  uitstekend(schaduw(element), vak.getBoundingClientRect(), '.schuif *, .vh, option, defs');

/** Wat opzij te schuiven is. */
function schuift(element: Calculator): string[] {
  return vindAlle(schaduw(element), '*')
    .filter((plek) => plek.checkVisibility() && !plek.matches('input, select, textarea'))
    .filter((plek) => plek.scrollWidth > plek.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(plek).overflowX))
    .map((plek) => `${plek.getAttribute('class') ?? ''}: ${tekstVan(plek).slice(0, 40)}`);
}

const BLADEN = ['tab.opbouw', 'tab.bepaalt', 'tab.scenarios', 'tab.aanbod', 'tab.volgendjaar', 'tab.bronnen'] as const;

describe('smal', () => {
  for (const [breedte, letter] of [
    [343, 16],
    [288, 16],
    [288, 32],
  ] as const) {
    it(`in ${breedte} px met letters van ${letter} px schuift er niets opzij, met alles open en op elk blad`, async () => {
      const { vak, element } = await inKolom(breedte);
      vak.style.setProperty('font', `${letter}px sans-serif`);
      vulWerkblad(element);
      element.value = met(voorbeeldInvoer(), {
        '/zorgzwaarte': {
          gekozen: null,
          niveaus: [
            { code: 'Laag', plaatsen: 6 },
            { code: 'Midden', urenOndersteuning: 3 },
            { code: 'Hoog', plaatsen: 3 },
            { code: 'Zwaar', plaatsen: 3, fte: 2 },
          ],
        },
      });
      await element.updateComplete;
      expect(schuift(element), 'de rijen').to.deep.equal([]);
      for (const tab of BLADEN) {
        const paneel = await kiesBlad(element, tekst(tab));
        for (const uitklapper of vindAlle<HTMLDetailsElement>(paneel, 'details')) uitklapper.open = true;
        for (const knop of vindAlle(paneel, '[aria-expanded="false"]')) knop.click();
        await element.updateComplete;
        expect(schuift(element), tab).to.deep.equal([]);
      }
    });
  }

  // 320 px met een smalle rand eromheen, en wat daar nog van over is in een kader van de pagina.
  for (const taal of ['nl', 'en'])
    for (const breedte of [288, 272])
      it(`in ${breedte} px met letters van 32 px steekt in het ${taal} niets uit, met alles open en op elk blad`, async () => {
        const { vak, element } = await inKolom(breedte);
        vak.lang = taal;
        vak.style.setProperty('font', '32px sans-serif');
        vulWerkblad(element);
        // Ook zonder herkomst: “Herkomst onbekend” is het langste woord ervoor.
        element.value = { ...met(voorbeeldInvoer(), { '/zorgzwaarte': NIVEAUS }), herkomst: {} };
        await element.updateComplete;
        for (const uitklapper of vindAlle<HTMLDetailsElement>(schaduw(element), 'details')) uitklapper.open = true;
        expect(teBreed(vak, element), 'de rijen').to.deep.equal([]);
        await toonBladen(element);
        for (const knop of vindAlle(schaduw(element), '[role="tab"]')) {
          knop.click();
          await element.updateComplete;
          for (const uitklapper of vindAlle<HTMLDetailsElement>(schaduw(element), 'details')) uitklapper.open = true;
          expect(teBreed(vak, element), tekstVan(knop)).to.deep.equal([]);
        }
      });

  for (const taal of ['nl', 'en'])
    it(`wat een raadslid leest staat in het ${taal} met letters van 32 px nergens over iets anders heen`, async () => {
      const { vak, element } = await dichtInKolom(288);
      vak.lang = taal;
      vak.style.setProperty('font', '32px sans-serif');
      element.lezer = 'raadslid';
      await waitUntil(() => schaduw(element).querySelector('.raad'), 'het blad komt');
      await element.updateComplete;
      const mis = vindAlle(schaduw(element), '.raad strong.cijfer')
        .filter((bedrag) => bedrag.checkVisibility() && bedrag.scrollWidth > bedrag.clientWidth + 1)
        .map((bedrag) => tekstVan(bedrag.parentElement));
      expect(mis, 'een bedrag houdt zijn plek').to.deep.equal([]);
      expect(teBreed(vak, element)).to.deep.equal([]);
    });

  it('van een lange naam boven de berekening valt niets af waar het veld zo breed kan zijn als zijn tekst', async () => {
    const { vak, element } = await dichtInKolom(343);
    await typ(
      element,
      vind<HTMLInputElement>(schaduw(element), '[data-pad="/naam"]'),
      'Franchisehuis De Linde, perceel 2',
    );
    const naam = vind(schaduw(element), '[data-pad="/naam"]');
    if (CSS.supports('field-sizing', 'content')) expect(naam.scrollWidth).to.be.at.most(naam.clientWidth);
    expect(teBreed(vak, element)).to.deep.equal([]);
  });

  it('zonder begincijfers schuift de tabel met rechtsvormen ook niet', async () => {
    const { vak, element } = await inKolom(343);
    element.tarievenset = 'leeg';
    await waitUntil(() => schaduw(element).querySelector('.start table'), 'de tabel komt');
    expect(schuift(element), 'op een telefoon').to.deep.equal([]);
    vak.style.setProperty('inline-size', '288px');
    vak.style.setProperty('font', '32px sans-serif');
    expect(schuift(element)).to.deep.equal([]);
  });

  for (const breedte of [300, 380, 700]) {
    it(`in ${breedte} px steekt niets uit, met alles open`, async () => {
      const { vak, element } = await inKolom(breedte);
      expect(teBreed(vak, element)).to.deep.equal([]);
      expect(vak.scrollWidth).to.be.at.most(breedte);
    });
  }

  it('ook niet met fouten, lange namen en grote bedragen', async () => {
    const { vak, element } = await inKolom(300);
    element.required = true;
    element.value = met(voorbeeldInvoer(), {
      '/huisvesting/bedragPerJaar': 123456789.12,
      '/zorgzwaarte': {
        gekozen: null,
        niveaus: [{ code: 'zeeruitzonderlijklangenaamvooreenniveauzonderspaties', plaatsen: 3 }],
      },
    });
    await element.updateComplete;
    expect(teBreed(vak, element)).to.deep.equal([]);
    element.value = met(voorbeeldInvoer(), { '/inkomen/maandsalaris': 1e11 });
    await element.updateComplete;
    expect(teBreed(vak, element), 'elf nullen te veel').to.deep.equal([]);
    expect(vak.scrollWidth, 'ook geen letters buiten hun vak').to.be.at.most(300);
    element.value = met(voorbeeldInvoer(), { '/leegstand/fractie': 2 });
    element.reportValidity();
    await element.updateComplete;
    expect(teBreed(vak, element)).to.deep.equal([]);
  });

  for (const breedte of [300, 700, 1200]) {
    it(`in ${breedte} px ook niet met bedragen van meer dan achttien cijfers, op elk blad en in elk plaatje`, async () => {
      const { vak, element } = await dichtInKolom(breedte);
      const groot = met(voorbeeldInvoer(), {
        '/gedragswetenschapper/uurtarief': 1e17,
        '/ondersteuning/uurtarief': 1e17,
        '/verzorging/groepen/0/bedragPerDag': 1e17,
        '/overhead/fractie': 0.5,
      });
      element.werkblad = { ...element.werkblad, scenarios: [{ ...groot }, { ...groot, naam: 'twee' }] };
      await element.updateComplete;
      expect(String(element.resultaat.tariefPerEtmaal)).to.match(/^\d{18,}$/);
      const balk = vind(schaduw(element), '.balk').getBoundingClientRect().height;
      expect(balk, 'de balk blijft een balk').to.be.at.most(150);
      expect(vak.scrollWidth).to.be.at.most(breedte);
      for (const tab of BLADEN) {
        await kiesBlad(element, tekst(tab));
        expect(teBreed(vak, element), tab).to.deep.equal([]);
        // Ook geen letters buiten een plaatje: die tellen niet mee voor de breedte van hun vak.
        const { right } = vak.getBoundingClientRect();
        for (const woord of vindAlle<SVGTextElement>(schaduw(element), '[role="tabpanel"] svg text'))
          if (woord.checkVisibility())
            expect(woord.getBoundingClientRect().right, tekstVan(woord)).to.be.at.most(right + 1);
        for (const bedrag of vindAlle(schaduw(element), '.liggend li > *')) {
          if (!bedrag.checkVisibility()) continue;
          expect(bedrag.scrollWidth, tekstVan(bedrag)).to.be.at.most(Math.max(1, bedrag.clientWidth + 1));
        }
      }
    });
  }

  for (const breedte of [300, 700]) {
    it(`in ${breedte} px ook niet als er in elk veld iets heel langs zonder spaties getypt is`, async () => {
      const { vak, element } = await inKolom(breedte);
      for (const veld of vindAlle<HTMLInputElement>(schaduw(element), 'ol input[type="text"], ol input:not([type])'))
        await typ(element, veld, 'a'.repeat(300));
      element.reportValidity();
      await element.updateComplete;
      expect(vindAlle(schaduw(element), '.bericht--fout').length).to.be.above(10);
      expect(teBreed(vak, element)).to.deep.equal([]);
    });
  }

  for (const breedte of [300, 700]) {
    it(`in ${breedte} px ook niet op de bladen met aanbiedingen en volgend jaar`, async () => {
      const { vak, element } = await inKolom(breedte);
      vulWerkblad(element);
      await element.updateComplete;
      await kiesBlad(element, tekst('tab.volgendjaar'));
      expect(teBreed(vak, element), 'volgend jaar').to.deep.equal([]);
      const paneel = await kiesBlad(element, tekst('tab.aanbod'));
      expect(teBreed(vak, element), 'aanbiedingen').to.deep.equal([]);
      vindAlle<HTMLButtonElement>(paneel, 'button')
        .find((knop) => tekstVan(knop) === tekst('aanbod.plakken'))
        ?.click();
      await element.updateComplete;
      const vlak = vind<HTMLTextAreaElement>(paneel, 'textarea');
      vlak.value = 'zeeruitzonderlijklangenaamvooreenaanbiederzonderspaties;n.v.t.\nA;1.829\nOeverland;180';
      vlak.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(teBreed(vak, element), 'geplakt').to.deep.equal([]);
    });
  }

  it('met twee keer zo grote letters steekt er op 320 px niets uit, ook niet op een blad, en de balk bedekt geen vijf regels', async () => {
    const vak = await fixture<HTMLElement>(
      html`<div><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></div>`,
    );
    vak.style.setProperty('inline-size', '288px');
    vak.style.setProperty('font', '32px sans-serif');
    const element = vind<Calculator>(vak, TAG);
    await typ(element, '/inkomen/maandsalaris', '4850');
    for (const tab of BLADEN) {
      await kiesBlad(element, tekst(tab));
      expect(teBreed(vak, element), tab).to.deep.equal([]);
    }
    const balk = vind(schaduw(element), '.balk');
    expect(balk.getBoundingClientRect().height).to.be.below(3 * 1.5 * 32);
  });

  it('op een telefoon staan het tarief en de eerste vier rijen in het eerste scherm', async () => {
    const { vak, element } = await dichtInKolom(343);
    // De letter van Debian is een zevende breder dan die van een telefoon.
    vak.style.setProperty('font-size', '14px');
    window.scrollTo(0, 0);
    const vanaf = vak.getBoundingClientRect().top;
    const onderkant = (plek: Element): number => plek.getBoundingClientRect().bottom - vanaf;
    expect(onderkant(vind(schaduw(element), '.balk'))).to.be.below(450);
    const rij = vindAlle(schaduw(element), '.bouwsteen > .rij')[3];
    if (!rij) throw new Error('geen vierde rij');
    expect(onderkant(rij)).to.be.below(812);
  });

  it('de opbouw in een tabel past op een telefoon: naam, bedrag en deel', async () => {
    const { element } = await inKolom(343);
    await kiesBlad(element, tekst('tab.opbouw'));
    const vak = vind(schaduw(element), '[role=tabpanel] .schuif');
    expect(vak.scrollWidth).to.be.at.most(vak.clientWidth);
    const koppen = vindAlle(vak, 'thead th').filter((kop) => kop.getBoundingClientRect().width > 0);
    expect(koppen.map(tekstVan)).to.deep.equal([
      tekst('tabel.bouwsteen'),
      tekst('tabel.perEtmaal'),
      tekst('tabel.aandeel'),
    ]);
  });

  it('wat ooit toch te breed is schuift in zijn eigen vak, en dat is met het toetsenbord te bereiken', async () => {
    const { element } = await inKolom(300);
    await kiesBlad(element, tekst('tab.opbouw'));
    const vakken = vindAlle(schaduw(element), 'table').map((tabel) => tabel.parentElement as HTMLElement);
    expect(vakken.length).to.be.at.least(2);
    for (const vak of vakken) {
      expect(getComputedStyle(vak).overflowX).to.equal('auto');
      expect(vak.tabIndex).to.equal(0);
    }
  });

  it('onder elkaar staat bij elk cijfer de naam van zijn kolom, en de tabel is er voor wie luistert nog een', async () => {
    const { element } = await inKolom(343);
    const paneel = await kiesBlad(element, tekst('tab.bronnen'));
    const [cel] = vindAlle(paneel, 'tbody td');
    expect(cel?.dataset['kop']).to.equal(tekst('tabel.waarde'));
    expect(getComputedStyle(cel as Element, '::before').display).to.equal('block');
    expect(
      vindAlle(paneel, 'table, thead, tbody, tr, th, td').filter((deel) => !deel.getAttribute('role')),
    ).to.deep.equal([]);
    const sorteer = vindAlle(paneel, 'thead button');
    expect(sorteer.length, 'sorteren kan ook hier').to.be.greaterThan(1);
    expect(sorteer.every((knop) => knop.getBoundingClientRect().width > 24)).to.equal(true);
  });

  it('het tarief blijft in beeld tijdens het typen: smal als balk, breed ernaast', async () => {
    const { vak, element } = await inKolom(300);
    const kleeft = (): HTMLElement[] =>
      vindAlle(schaduw(element), '*').filter(
        (plek) => plek.checkVisibility() && getComputedStyle(plek).position === 'sticky',
      );
    expect(kleeft().map(tekstVan).join(' ')).to.contain('€ 168,97');
    vak.style.setProperty('inline-size', '1200px');
    // De tabbladen komen pas als iemand daar is.
    await kiesBlad(element, tekst('tab.opbouw'));
    // Het paneel naast de rijen (in een laag venster de balk), en verder naar beneden de rij met tabbladen: elk met het tarief.
    expect(kleeft()).to.have.length(2);
    for (const plek of kleeft()) expect(tekstVan(plek)).to.contain('€ 168,97');
  });

  it('elke bediening is groot genoeg om te raken: 24 pixels', async () => {
    const { element } = await inKolom(380);
    const klein = vindAlle(schaduw(element), 'input, select, button, summary')
      .filter((doel) => doel.checkVisibility() && !doel.closest('.vh'))
      .filter((doel) => doel.getBoundingClientRect().height < 24)
      .map((doel) => `${doel.localName} ${tekstVan(doel) || doel.id}`);
    expect(klein).to.deep.equal([]);
  });

  it('op een gewone plek is hij zo breed als die plek', async () => {
    const element = await maak();
    expect(Math.round(element.getBoundingClientRect().width)).to.equal(
      Math.round((element.parentElement as HTMLElement).getBoundingClientRect().width),
    );
  });
});
