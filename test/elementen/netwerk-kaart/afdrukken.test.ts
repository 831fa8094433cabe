// De kaart op papier: kaart, legenda en lijst, met de dag en wat de ringen zeggen. Geen bediening, en namen zoals de schakelaar ze wil.
import { expect, waitUntil } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import { NAAMWIJZEN } from '../../../src/domein/netwerk/namen.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import {
  alleTekst,
  druk,
  type Kaart,
  keuze,
  kies,
  maak,
  meervoud,
  open,
  openAlles,
  plat,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  vind,
  vindAlle,
  waardeVan,
  toonBand,
} from './hulp.js';

const TWAALF = waardeVan(SAM);
const NAMEN = (TWAALF.personen ?? []).map(({ naam }) => naam);
// Wat papier niet heeft: velden en knoppen. Een regel van de lijst is op papier gewone tekst.
const BEDIENING = 'input, select, textarea, .knop, button:not(.regel)';

const echt = window.print.bind(window);

/** Sam op een A4: 210 mm min twee marges van 15 mm. */
async function opPapier(
  attributen: Readonly<Record<string, string>> = {},
  waarde: Netwerkwaarde = TWAALF,
): Promise<Kaart> {
  const element = await maak(waarde, attributen);
  (element.parentElement as HTMLElement).style.setProperty('inline-size', '180mm');
  await element.updateComplete;
  return metPapier(element);
}

function zichtbaar<E extends Element = HTMLElement>(element: Kaart, keuzes: string): E[] {
  return vindAlle<E>(schaduw(element), keuzes).filter((plek) => plek.checkVisibility());
}

/** Elke tekst die op papier te lezen is, regel voor regel. */
function gelezen(element: Kaart): string[] {
  const lopen = document.createTreeWalker(schaduw(element), NodeFilter.SHOW_TEXT);
  const regels: string[] = [];
  while (lopen.nextNode()) {
    const { parentElement, textContent } = lopen.currentNode;
    if (parentElement?.checkVisibility() && !parentElement.closest('.vh, option')) regels.push(plat(textContent));
  }
  return regels.filter(Boolean);
}

/** Wat er op papier in de regel van iemand te lezen is. */
function rij(element: Kaart, id: string): string {
  const [gevonden] = zichtbaar(element, `.lijst .regel[data-id="${id}"]`);
  if (!gevonden) throw new Error(`${id} staat niet in de lijst`);
  const lopen = document.createTreeWalker(gevonden, NodeFilter.SHOW_TEXT);
  const woorden: string[] = [];
  while (lopen.nextNode()) {
    const { parentElement, textContent } = lopen.currentNode;
    if (parentElement?.checkVisibility() && !parentElement.closest('svg')) woorden.push(textContent ?? '');
  }
  return plat(woorden.join(' '));
}

describe('<netwerk-kaart>: afdrukken', () => {
  afterEach(() => {
    window.print = echt;
    zonderPapier();
  });

  it('de knop drukt één keer af wat er nu is', async () => {
    const element = await maak(TWAALF);
    const afgedrukt: string[] = [];
    window.print = () => void afgedrukt.push(alleTekst(element));
    await druk(element, 'actie.afdrukken');
    await waitUntil(() => afgedrukt.length > 0);
    expect(afgedrukt).to.have.length(1);
    expect(afgedrukt[0]).to.contain('Oma Riet');
  });

  it('de knop is er ook als er alleen te lezen is', async () => {
    const element = await maak(TWAALF, { readonly: '' });
    let keren = 0;
    window.print = () => void (keren += 1);
    await druk(element, 'actie.afdrukken');
    await waitUntil(() => keren > 0);
    expect(keren).to.equal(1);
  });

  it('eerst de kaart, dan de lijst, met iedereen in allebei', async () => {
    const element = await opPapier();
    const [kaart] = zichtbaar(element, '.kaartvak svg.kaart:not(.voorbeeld)');
    const [lijst] = zichtbaar(element, '.lijst .groepen');
    if (!kaart || !lijst) throw new Error('geen kaart of geen lijst');
    expect(kaart.getBoundingClientRect().bottom).to.be.at.most(lijst.getBoundingClientRect().top);
    expect(zichtbaar(element, '.lijst .naam').map(tekstVan)).to.have.members(NAMEN);
    expect(zichtbaar(element, '[data-knoop]:not([data-knoop=""])')).to.have.length(NAMEN.length);
  });

  for (const [aantal, attributen] of [
    [12, {}],
    [16, {}],
    [12, { zicht: 'vergelijk' }],
    [16, { zicht: 'vergelijk' }],
  ] as const) {
    it(`${aantal} mensen met kaart, legenda en lijst passen op één A4 met marges van een centimeter${'zicht' in attributen ? ', ook met wat er bij ieder veranderde' : ''}`, async () => {
      const erbij = (TWAALF.personen ?? []).slice(0, aantal - 12);
      const personen = [
        ...(TWAALF.personen ?? []),
        ...erbij.map((wie) => ({ ...wie, id: `${wie.id}b`, naam: `${wie.naam} 2` })),
      ];
      const element = await opPapier(attributen, { ...TWAALF, personen });
      (element.parentElement as HTMLElement).style.setProperty('inline-size', '190mm');
      const [wortel] = zichtbaar(element, '.wortel');
      // Kleiner dan nu is de kaart op papier niet te lezen: de banden en de woorden onder een vergelijking mogen op een tweede vel.
      const [laatste] = 'zicht' in attributen ? zichtbaar(element, '.lijst') : [wortel];
      if (!wortel || !laatste) throw new Error('er staat niets op papier');
      const millimeter = 96 / 25.4;
      expect(laatste.getBoundingClientRect().bottom - wortel.getBoundingClientRect().top).to.be.at.most(
        277 * millimeter,
      );
    });
  }

  it('de dag en wat de ringen zeggen staan erop', async () => {
    const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${vandaag()}T00:00Z`),
    );
    const ringen = 'Heel dichtbij, Dichtbij, Verder weg';
    for (const code of ['nabijheid', 'weten'] as const) {
      const element = await opPapier({}, { ...TWAALF, indeling: { ...TWAALF.indeling, ringBetekenis: code } });
      const betekenis = tekst('kaart.uitleg', { betekenis: tekst(`ringBetekenis.${code}`), ringen });
      expect(gelezen(element)).to.include(tekst('meenemen.afgedrukt', { datum: dag, betekenis }));
      zonderPapier();
      expect(gelezen(element).some((regel) => regel.includes(dag))).to.equal(false);
    }
  });

  it('de legenda staat er helemaal op, ook als de bezoeker haar dichtklapte', async () => {
    const element = await opPapier();
    const [uitklapper] = zichtbaar<HTMLDetailsElement>(element, '.legenda');
    if (!uitklapper) throw new Error('geen legenda');
    const alles = [
      ...(['gezin', 'netwerk', 'georganiseerd', 'professional'] as const).map((code) => tekst(`soort.${code}`)),
      ...(['steunend', 'neutraal', 'spanning', 'verbroken'] as const).map((code) => tekst(`band.${code}`)),
      tekst('legenda.ster'),
      tekst('legenda.voorgedragen'),
      `§ ${tekst('legenda.formeel')}`,
      `✓ ${tekst('legenda.verantwoordelijk')}`,
      `⌂ ${tekst('legenda.pleegzorg')}`,
    ];
    for (const open of [true, false]) {
      uitklapper.open = open;
      const regels = zichtbaar(element, '.legenda li').filter((plek) => plek.getBoundingClientRect().height > 0);
      expect(regels.map(tekstVan)).to.deep.equal(alles);
      expect(gelezen(element)).to.include(tekst('legenda.kindband'));
    }
  });

  it('waar op het scherm te kiezen is staan op papier de woorden', async () => {
    const element = await opPapier();
    const oma = rij(element, 'p4');
    for (const woord of [
      'Oma Riet',
      tekst('code.oma'),
      'Heel dichtbij',
      tekst('band.steunend'),
      'Emotioneel, Praktisch',
      meervoud('kaart.kent', 4),
    ])
      expect(oma).to.contain(woord);
    expect(rij(element, 'p10')).to.contain(tekst('ring.geen'));
    zonderPapier();
    expect(zichtbaar(element, '.lijst .papier-alleen')).to.deep.equal([]);
  });

  for (const [toestand, zet] of Object.entries({
    gewoon: async () => {},
    'met iemand open': (element: Kaart) => open(element, 'p4'),
    'met de vraag of iemand weg moet': async (element: Kaart) => {
      await open(element, 'p4');
      await druk(element, 'actie.verwijderen', 'Oma Riet');
    },
    'met een halve band': async (element: Kaart) => {
      await open(element, 'p4');
      await toonBand(element);
      await druk(element, 'actie.kiesBand');
    },
    'met een vergelijking': async (element: Kaart) => kies(element, await keuze(element, 'vergelijk-met'), 'm1'),
    'bij een eerder moment': async (element: Kaart) => kies(element, await keuze(element, 'moment'), 'm1'),
  })) {
    it(`${toestand} is er niets te bedienen`, async () => {
      const element = await opPapier();
      await zet(element);
      await openAlles(element);
      expect(zichtbaar(element, BEDIENING).map(tekstVan)).to.deep.equal([]);
      expect(zichtbaar(element, '.paneel, .bezig')).to.deep.equal([]);
      const { backgroundColor, textDecorationLine, borderTopWidth } = getComputedStyle(
        vind(schaduw(element), '.lijst .regel'),
      );
      expect([backgroundColor, textDecorationLine, borderTopWidth]).to.deep.equal(['rgba(0, 0, 0, 0)', 'none', '0px']);
      zonderPapier();
      expect(zichtbaar(element, BEDIENING).length, 'op het scherm wel').to.be.greaterThan(10);
    });
  }

  for (const wijze of NAAMWIJZEN) {
    it(`namen zijn zoals de schakelaar ze wil: ${wijze}`, async () => {
      const element = await opPapier({ namen: wijze, 'vergelijk-met': 'm1' });
      const regels = gelezen(element);
      const verwacht = { voluit: 'Oma Riet', initialen: 'O.R.', alias: 'oma' }[wijze];
      // In de lijst, op de kaart en in de vergelijking.
      expect(regels.filter((regel) => regel === verwacht).length).to.be.at.least(3);
      const vol = [...NAMEN, 'Opa Henk', 'Sam (verzonnen)'].filter((naam) => regels.includes(naam));
      if (wijze === 'voluit') expect(vol).to.include.members(['Oma Riet', 'Noor', 'Opa Henk']);
      else expect(vol).to.deep.equal([]);
    });
  }

  it('wie voor de lezer verborgen is staat er niet op: niet als naam, niet als punt en niet als lijn', async () => {
    const personen = (TWAALF.personen ?? []).map((persoon) =>
      persoon.id === 'p2' ? { ...persoon, verbergVoor: ['kind' as const] } : persoon,
    );
    const waarde = { ...TWAALF, personen };
    const lijnen = (element: Kaart): string[] =>
      zichtbaar(element, '[data-naar]').map((pad) => pad.getAttribute('d') ?? '');
    const spanning = (element: Kaart): number => lijnen(element).filter(Boolean).length;
    const iedereen = await opPapier({ 'vergelijk-met': 'm1' }, waarde);
    expect(gelezen(iedereen)).to.include('Papa');
    for (const attributen of [{ 'vergelijk-met': 'm1' }, { moment: 'm1' }, { weergave: 'lijst' }]) {
      const element = await opPapier({ lezer: 'kind', ...attributen }, waarde);
      expect(gelezen(element).filter((regel) => regel.includes('Papa'))).to.deep.equal([]);
      expect(schaduw(element).querySelector('[data-plek="p2"], [data-id="p2"]')).to.equal(null);
    }
    const kind = await opPapier({ lezer: 'kind' }, waarde);
    // Papa had één band met Sam en drie met anderen.
    expect(spanning(await opPapier({}, waarde)) - spanning(kind)).to.equal(4);
    expect(gelezen(kind).join(' ')).to.contain(`${meervoud('woorden.aantal', 11)} ${meervoud('woorden.zonder', 9)}`);
  });

  it('welk beeld het is staat erop, met het moment, wat er ook te zien is; van nu is de dag genoeg', async () => {
    const toen = '1 mei 2026 · Start van de hulp';
    for (const weergave of ['beide', 'lijst', 'kaart'])
      for (const [attributen, beeld] of [
        [{ moment: 'm1' }, toen],
        [{ moment: 'm1', namen: 'alias' }, '1 mei 2026'],
        [{ zicht: 'na' }, tekst('zicht.na')],
        [{ zicht: 'na', moment: 'm1' }, `${tekst('zicht.na')} · ${toen}`],
        [{ zicht: 'vergelijk' }, tekst('verschil.titel', { van: toen, naar: tekst('moment.nu') })],
      ] as const)
        expect(gelezen(await opPapier({ weergave, ...attributen })), weergave).to.include(beeld);
    const element = await opPapier({ moment: 'm1' });
    expect(gelezen(element).join(' ')).not.to.contain(tekst('moment.alleenLezen'));
    expect(zichtbaar(await opPapier(), '.opmerking')).to.deep.equal([]);
  });

  it('een vergelijking staat erop als tabel', async () => {
    const element = await opPapier({ 'vergelijk-met': 'm1' });
    const [tabel] = zichtbaar(element, '[part=verschil] table');
    expect(tekstVan(tabel)).to.contain('Opa Henk').and.to.contain(tekst('verschil.weg'));
    expect(gelezen(element)).to.include(
      tekst('verschil.titel', { van: 'Start van de hulp', naar: tekst('moment.nu') }),
    );
  });

  it('wat er bij een mens veranderde staat er één keer: in de lijst, en zonder lijst in de tabel; wat er bij banden veranderde altijd', async () => {
    for (const [weergave, inTabel] of [
      ['beide', false],
      ['lijst', false],
      ['kaart', true],
    ] as const) {
      const element = await opPapier({ zicht: 'vergelijk', weergave });
      const rijen = zichtbaar(element, '[part=verschil] tbody tr').map(tekstVan);
      expect(
        rijen.some((een) => een.includes('Opa Henk') && een.includes(tekst('verschil.weg'))),
        weergave,
      ).to.equal(inTabel);
      expect(gelezen(element).join(' '), weergave).to.contain('Opa Henk').and.to.contain(tekst('verschil.weg'));
      expect(
        rijen.some((een) => een.includes(tekst('verschil.bandNieuw'))),
        weergave,
      ).to.equal(true);
    }
  });

  it('in woorden staat er hoeveel mensen, en dat dit geen norm is', async () => {
    const element = await opPapier();
    const [titel, aantal, ...zinnen] = zichtbaar(element, '.woorden .tekst > *').map(tekstVan);
    expect([titel, aantal]).to.deep.equal([
      tekst('woorden.titel'),
      `${meervoud('woorden.aantal', 12)} ${meervoud('woorden.zonder', 10)}`,
    ]);
    expect(zinnen.at(-1)).to.equal(tekst('woorden.norm'));
    expect(zichtbaar(element, '.vragen, .cijfers'), 'wat een gesprek is komt niet op papier').to.deep.equal([]);
  });

  for (const [weergave, wel, niet] of [
    ['lijst', '.lijst .rij', '.kaartvak'],
    ['kaart', '.kaartvak svg', '.lijst'],
  ] as const) {
    it(`met weergave ${weergave} staat alleen dat erop`, async () => {
      const element = await opPapier({ weergave });
      expect(zichtbaar(element, wel).length).to.be.greaterThan(0);
      expect(zichtbaar(element, niet)).to.deep.equal([]);
    });
  }

  it('hoe groot de kaart op het scherm staat maakt op papier niet uit', async () => {
    const element = await maak(TWAALF);
    (element.parentElement as HTMLElement).style.setProperty('inline-size', '180mm');
    const kaart = (): SVGSVGElement => vind<SVGSVGElement>(schaduw(element), 'svg.kaart');
    await waitUntil(() => kaart().viewBox.baseVal.width < 700, 'de kaart is geschikt voor haar nieuwe breedte');
    const breedtes = new Set<number>();
    for (let keer = 0; keer < 4; keer += 1) {
      metPapier(element);
      breedtes.add(Math.round(vind(schaduw(element), 'svg.kaart').getBoundingClientRect().width));
      zonderPapier();
      await druk(element, 'actie.groter');
    }
    expect(breedtes.size).to.equal(1);
  });

  it('past in de breedte van een A4, met elke kolom', async () => {
    const element = await opPapier({ 'vergelijk-met': 'm1' });
    const { right } = element.getBoundingClientRect();
    for (const plek of zichtbaar(element, 'table, th, td, svg, p')) {
      expect(plek.getBoundingClientRect().right, tekstVan(plek)).to.be.at.most(Math.ceil(right));
    }
  });
});
