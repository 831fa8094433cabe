// Eruit en erin: de kaart als plaatje, de lijst als CSV, alles als JSON, en een lijst namen die er pas na een voorbeeld bij komt.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import { leesNetwerk } from '../../../src/domein/dossier/lees-dossier.js';
import { leesCsv } from '../../../src/domein/uitwisseling/csv.js';
import { NETWERKKOLOMMEN } from '../../../src/domein/uitwisseling/netwerk-csv/kolommen.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  type Bestandssoort,
  bewaar,
  blok,
  DRIE,
  druk,
  hoor,
  type Kaart,
  keuze,
  kies,
  kiesBestand,
  knoop,
  knop,
  lijst,
  luister,
  maak,
  meervoud,
  metCtrl,
  openBlok,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  toonLijst,
  typ,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
} from './hulp.js';

const GEMAAKT = tekst('meenemen.gemaakt', {
  datum: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${vandaag()}T00:00Z`),
  ),
});

async function svgVan(element: Kaart): Promise<Document> {
  const { inhoud } = await bewaar(element, 'svg');
  return new DOMParser().parseFromString(await inhoud.text(), 'image/svg+xml');
}

/** De letters van een naam die op het scherm langs een boog loopt. */
function boogletters(svg: Document, naam: string): readonly SVGTextElement[] {
  const groep = [...svg.querySelectorAll('g > title')].find((titel) => titel.textContent === naam)?.parentElement;
  return [...(groep?.querySelectorAll('text') ?? [])];
}

describe('<netwerk-kaart>: meenemen', () => {
  it('SVG is een geldig los bestand met titel, maat en achtergrond, zonder stijl, script of spoor van ons', async () => {
    const element = await maak(waardeVan(SAM));
    const svg = await svgVan(element);
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(tekstVan(svg.querySelector('title'))).to.equal('Sam (verzonnen)');
    expect(Number(svg.documentElement.getAttribute('width'))).to.equal(
      vind<SVGSVGElement>(schaduw(element), 'svg.kaart').viewBox.baseVal.width,
    );
    expect(svg.querySelector('style, script, foreignObject, [style], [class], [tabindex], [role]')).to.equal(null);
    // Wat een tekstverwerker weglaat of anders tekent.
    expect(svg.querySelector('pattern, mask, clipPath, filter, use, marker, textPath')).to.equal(null);
    expect(
      [...svg.querySelectorAll('*')].some((deel) => [...deel.attributes].some(({ name }) => name.startsWith('on'))),
    ).to.equal(false);
  });

  it('SVG draagt iedereen met zijn naam, en alleen gewone kleuren: van een lichte pagina, ook als deze donker is', async () => {
    const element = await maak(DRIE);
    const licht = new XMLSerializer().serializeToString(await svgVan(element));
    (element.parentElement as HTMLElement).style.setProperty('color', '#eee');
    const svg = await svgVan(element);
    expect(new XMLSerializer().serializeToString(svg)).to.equal(licht);
    const teksten = [...svg.querySelectorAll('text')].map(tekstVan);
    for (const naam of ['Oma Riet', 'Mama', 'Meester Jan', 'Bo']) expect(teksten).to.include(naam);
    const kleuren = [...svg.querySelectorAll('*')].flatMap((deel) =>
      ['fill', 'stroke', 'stop-color'].map((naam) => deel.getAttribute(naam)).filter((kleur) => kleur !== null),
    );
    expect(kleuren.length).to.be.greaterThan(50);
    expect(kleuren.filter((kleur) => !/^(#[0-9a-f]{6}|none|url\(#\w+\))$/.test(kleur ?? ''))).to.deep.equal([]);
    expect(svg.querySelector('svg > rect')?.getAttribute('fill')).to.equal('#ffffff');
    // De naam van de familie is donkerrood, op het scherm en in het bestand.
    const familie = boogletters(svg, 'Familie');
    expect(familie).to.have.length(7);
    for (const letter of familie) {
      const [rood = 0, groen = 0, blauw = 0] = (letter.getAttribute('fill')?.match(/[0-9a-f]{2}/g) ?? []).map((deel) =>
        Number.parseInt(deel, 16),
      );
      expect(rood).to.be.greaterThan(Math.max(groen, blauw));
    }
  });

  it('in SVG staat elke letter langs een boog zelf op haar plaats, want een tekstverwerker kan geen boog volgen', async () => {
    const groepen = [
      { code: 'familie', naam: 'Familie' },
      { code: 'vrienden', naam: 'Crème Zoë' },
      { code: 'buurt', naam: 'العائلة' },
    ];
    const element = await maak({ ...DRIE, indeling: { sectoren: groepen } });
    const opScherm = (naam: string): SVGTextPathElement => {
      const gevonden = vindAlle<SVGTextPathElement>(schaduw(element), '.sectornaam textPath').find(
        (pad) => tekstVan(pad) === naam,
      );
      if (!gevonden) throw new Error(`${naam} staat niet op de kaart`);
      return gevonden;
    };
    const svg = await svgVan(element);
    expect(svg.querySelector('textPath')).to.equal(null);
    for (const naam of ['Familie', 'Crème Zoë']) {
      const letters = boogletters(svg, naam);
      expect(letters.map(({ textContent }) => textContent).join('')).to.equal(naam.replace(' ', ''));
      const eerste = opScherm(naam).getStartPositionOfChar(0);
      const laatste = opScherm(naam).getEndPositionOfChar(naam.length - 1);
      for (const [letter, { x, y }] of [
        [letters[0], eerste],
        [letters.at(-1), laatste],
      ] as const) {
        const [lx = 0, ly = 0] = (letter?.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
        expect(Math.hypot(lx - x, ly - y), naam).to.be.at.most(10);
      }
    }
    // Letters die aan elkaar hangen blijven bij elkaar.
    expect(boogletters(svg, 'العائلة').map(({ textContent }) => textContent)).to.deep.equal(['العائلة']);
  });

  it('in SVG zijn de vakken van hulpverleners een effen vlak met gewone lijnen erover, die erbinnen blijven', async () => {
    const element = await maak(waardeVan(SAM));
    const svg = await svgVan(element);
    const vakken = vindAlle<SVGPathElement>(schaduw(element), '.vak[fill]');
    expect(vakken).to.have.length(3);
    for (const vak of vakken) {
      const kopie = [...svg.querySelectorAll('path')].find((pad) => pad.getAttribute('d') === vak.getAttribute('d'));
      expect(kopie?.getAttribute('fill')).to.match(/^#[ef][0-9a-f]{5}$/);
      const lijnen = kopie?.nextElementSibling?.getAttribute('d') ?? '';
      const punten = [...lijnen.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
      expect(punten.length).to.be.greaterThan(20);
      expect(punten.length % 2, 'elke lijn heeft twee einden').to.equal(0);
      const { x, y, width, height } = vak.getBBox();
      for (const plek of punten) {
        expect(plek.x).to.be.within(x - 1, x + width + 1);
        expect(plek.y).to.be.within(y - 1, y + height + 1);
      }
    }
  });

  it('in SVG staat alles er ook als op een telefoon de lijst te zien is, en er blijft niets achter op het scherm', async () => {
    const element = await maak(waardeVan(SAM));
    (element.parentElement as HTMLElement).style.setProperty('inline-size', '360px');
    await waitUntil(() => schaduw(element).querySelector('#weergave-tab-lijst'), 'er komen geen tabbladen');
    const kaart = (): number => vind<SVGSVGElement>(schaduw(element), 'svg.kaart').viewBox.baseVal.width;
    await waitUntil(() => kaart() < 400, 'de kaart is geschikt voor haar nieuwe breedte');
    const opDeKaart = new XMLSerializer().serializeToString(await svgVan(element));
    await toonLijst(element);
    expect(vind(schaduw(element), 'svg.kaart').checkVisibility()).to.equal(false);
    expect(new XMLSerializer().serializeToString(await svgVan(element))).to.equal(opDeKaart);
    expect(schaduw(element).querySelector('[id^="los-"]')).to.equal(null);
    expect([...schaduw(element).children].filter(({ localName }) => localName === 'svg')).to.deep.equal([]);
  });

  it('in SVG is wat vet is een heel honderdtal: een tekstverwerker kent 650 niet', async () => {
    const svg = await svgVan(await maak(waardeVan(SAM)));
    const diktes = new Set([...svg.querySelectorAll('[font-weight]')].map((deel) => deel.getAttribute('font-weight')));
    expect([...diktes].filter((dikte) => Number(dikte) % 100 !== 0)).to.deep.equal([]);
    const oma = [...svg.querySelectorAll('text')].find((tekst) => tekstVan(tekst) === 'Oma Riet');
    expect(oma?.getAttribute('font-weight')).to.equal('700');
  });

  it('SVG heeft een kop met het beeld en de dag, en de uitleg van elk teken', async () => {
    const element = await maak(waardeVan(SAM));
    const teksten = [...(await svgVan(element)).querySelectorAll('text')].map(tekstVan);
    expect(teksten.slice(0, 3)).to.deep.equal(['Sam (verzonnen)', tekst('zicht.nu'), GEMAAKT]);
    for (const punt of vindAlle(schaduw(element), '.legenda li')) expect(teksten).to.include(tekstVan(punt));
  });

  for (const [attributen, beeld] of [
    [{ moment: 'm1' }, '1 mei 2026 · Start van de hulp'],
    [{ moment: 'm1', namen: 'initialen' }, '1 mei 2026'],
    [{ zicht: 'na' }, tekst('zicht.na')],
    [{ zicht: 'na', moment: 'm1' }, `${tekst('zicht.na')} · 1 mei 2026 · Start van de hulp`],
    [
      { zicht: 'vergelijk' },
      tekst('verschil.titel', { van: '1 mei 2026 · Start van de hulp', naar: tekst('moment.nu') }),
    ],
  ] as const) {
    it(`SVG zegt welk beeld het is: ${JSON.stringify(attributen)}`, async () => {
      for (const breedte of ['340px', '1000px']) {
        const element = await maak(waardeVan(SAM), attributen);
        (element.parentElement as HTMLElement).style.setProperty('inline-size', breedte);
        const svg = await svgVan(element);
        const teksten = [...svg.querySelectorAll('svg > text')].map(tekstVan);
        const tot = teksten.indexOf(GEMAAKT);
        expect(tot, 'wanneer het gemaakt is staat op een eigen regel').to.be.at.least(2);
        expect(teksten.slice(1, tot).join(' ')).to.equal(beeld);
        expect(tekstVan(svg.querySelector('desc'))).to.contain(beeld);
        document.body.append(svg.documentElement);
        const plaat = document.body.lastElementChild as SVGSVGElement;
        try {
          const regels = vindAlle<SVGTextElement>(plaat, 'text').filter(
            ({ parentElement }) => !parentElement?.matches('g'),
          );
          for (const regel of regels.slice(0, tot + 1))
            expect(regel.getBBox().x + regel.getBBox().width, tekstVan(regel)).to.be.at.most(
              plaat.viewBox.baseVal.width,
            );
        } finally {
          plaat.remove();
        }
      }
    });
  }

  it('een bestand heet naar de dag die erin te zien is; JSON is altijd van nu', async () => {
    const namen = async (
      attributen: Readonly<Record<string, string>>,
      ...soorten: Bestandssoort[]
    ): Promise<string[]> => {
      const element = await maak(waardeVan(SAM), attributen);
      const uit: string[] = [];
      for (const soort of soorten) uit.push((await bewaar(element, soort)).naam);
      return uit;
    };
    const nu = vandaag();
    expect(await namen({}, 'svg', 'csv', 'json')).to.deep.equal([
      `netwerk-${nu}.svg`,
      `netwerk-${nu}.csv`,
      `netwerk-${nu}.json`,
    ]);
    expect(await namen({ moment: 'm1' }, 'svg', 'csv', 'json')).to.deep.equal([
      'netwerk-2026-05-01.svg',
      'netwerk-2026-05-01.csv',
      `netwerk-${nu}.json`,
    ]);
    // Een plaatje op de maat van een A4 kost een browser seconden, en heet als de tekening: één keer is genoeg.
    expect(await namen({ zicht: 'vergelijk' }, 'svg', 'png', 'csv', 'json')).to.deep.equal([
      `netwerk-2026-05-01-${nu}.svg`,
      `netwerk-2026-05-01-${nu}.png`,
      `netwerk-${nu}.csv`,
      `netwerk-${nu}.json`,
    ]);
  });

  it('een naam die op opmaak lijkt blijft tekst in het bestand', async () => {
    const svg = await svgVan(
      await maak({ ...DRIE, personen: [{ id: 'a', naam: '<b>&"', soort: 'netwerk', ring: 1 }] }),
    );
    expect(svg.querySelector('b')).to.equal(null);
    expect([...svg.querySelectorAll('text')].map(tekstVan)).to.include('<b>&"');
  });

  it('PNG is een plaatje, scherp genoeg voor de breedte van een A4', async () => {
    const element = await maak(DRIE);
    const { inhoud } = await bewaar(element, 'png');
    expect(inhoud.type).to.equal('image/png');
    const adres = URL.createObjectURL(inhoud);
    try {
      const plaatje = document.createElement('img');
      plaatje.src = adres;
      await plaatje.decode();
      expect(plaatje.naturalWidth).to.be.greaterThan(2000);
      const doek = document.createElement('canvas');
      doek.width = plaatje.naturalWidth;
      doek.height = plaatje.naturalHeight;
      const vlak = doek.getContext('2d');
      vlak?.drawImage(plaatje, 0, 0);
      const { data = [] } = vlak?.getImageData(0, 0, doek.width, doek.height) ?? {};
      const kleuren = new Set<string>();
      for (let plek = 0; plek < data.length; plek += 4 * 997)
        kleuren.add(`${data[plek]},${data[plek + 1]},${data[plek + 2]}`);
      expect(kleuren.size, 'er is echt iets getekend').to.be.greaterThan(2);
      // Boven de kaart staan de titel en de dag, eronder de uitleg van de tekens: ook die zijn inkt op het papier.
      const maal = doek.width / vind<SVGSVGElement>(schaduw(element), 'svg.kaart').viewBox.baseVal.width;
      const inkt = (van: number, tot: number): boolean => {
        const rijen = vlak?.getImageData(0, Math.round(van), doek.width, Math.round(tot - van)).data ?? [];
        for (let plek = 0; plek < rijen.length; plek += 4) if ((rijen[plek] ?? 255) < 90) return true;
        return false;
      };
      expect(inkt(8 * maal, 30 * maal), 'de titel').to.equal(true);
      expect(inkt(36 * maal, 50 * maal), 'de dag').to.equal(true);
      expect(inkt(doek.height - 34 * maal, doek.height - 12 * maal), 'de uitleg').to.equal(true);
    } finally {
      URL.revokeObjectURL(adres);
    }
  });

  it('staat alleen de lijst er, dan komt de kaart erbij om bewaard te worden', async () => {
    const element = await maak(DRIE, { weergave: 'lijst' });
    expect((await svgVan(element)).querySelector('text')).not.to.equal(null);
    expect(element.weergave).to.equal('beide');
  });

  it('CSV opent in een rekenblad: merk vooraan, puntkomma, kop, een rij per mens', async () => {
    const { inhoud } = await bewaar(await maak(waardeVan(SAM)), 'csv');
    expect([...new Uint8Array(await inhoud.arrayBuffer())].slice(0, 3)).to.deep.equal([0xef, 0xbb, 0xbf]);
    const [kop, ...rijen] = leesCsv(await inhoud.text());
    expect(kop).to.deep.equal(NETWERKKOLOMMEN);
    expect(rijen.map(([, naam]) => naam)).to.deep.equal(SAM.personen?.map(({ naam }) => naam));
  });

  it('CSV komt heel terug op een lege kaart: ook twee keer Jan, en met wie zij een band hebben', async () => {
    const banden = [
      { van: 'b', naar: 'a', kwaliteit: 'spanning' as const },
      { van: 'b', naar: 'c', kwaliteit: 'steunend' as const },
    ];
    const jan = (id: string, relatie: 'oom' | 'buur'): NonNullable<Netwerkwaarde['personen']>[number] => ({
      id,
      naam: 'Jan',
      soort: 'netwerk',
      relatie,
      ring: 1,
    });
    const personen = [
      jan('a', 'oom'),
      jan('b', 'buur'),
      { id: 'c', naam: 'Bo', soort: 'netwerk' as const, ring: 2 as const },
    ];
    const { inhoud } = await bewaar(await maak({ onderwerp: { soort: 'kind' }, personen, banden }), 'csv');
    const element = await maak();
    await bekijk(element, await inhoud.text());
    expect(voorbeeld(element).map(([, , wat]) => wat)).to.deep.equal([1, 2, 3].map(() => tekst('invoegen.goed')));
    await druk(element, 'actie.invoegen');
    const terug = element.value;
    expect(terug?.personen?.map(({ naam, relatie }) => [naam, relatie])).to.deep.equal([
      ['Jan', 'oom'],
      ['Jan', 'buur'],
      ['Bo', undefined],
    ]);
    const [oom, buur, bo] = (terug?.personen ?? []).map(({ id }) => id);
    expect(terug?.banden).to.deep.equal([
      { van: oom, naar: buur, kwaliteit: 'spanning' },
      { van: buur, naar: bo, kwaliteit: 'steunend' },
    ]);
    // Eén stap: wie spijt heeft is in één keer alles kwijt.
    await druk(element, 'actie.ongedaan');
    expect(element.value?.personen ?? []).to.deep.equal([]);
    expect(element.value?.banden ?? []).to.deep.equal([]);
  });

  it('een band die niet kan staat in het voorbeeld, met de reden; de persoon komt erbij', async () => {
    const element = await maak(DRIE);
    await bekijk(element, 'id;naam;banden\nx;Tante Jo;y:steunend|z\ny;Oma Riet;');
    const [, , wat] = voorbeeld(element)[0] ?? [];
    for (const zin of [
      tekst('invoegen.goed'),
      `banden: ${tekst('melding.band-niet-mee')}`,
      `banden: ${tekst('melding.band-onbekend')}`,
    ])
      expect(wat).to.contain(zin);
    await druk(element, 'actie.invoegen');
    expect(element.value?.personen?.map(({ naam }) => naam)).to.include('Tante Jo');
    expect(element.value?.banden ?? []).to.deep.equal(DRIE.banden ?? []);
  });

  it('CSV is van het moment dat te zien is', async () => {
    const element = await maak(waardeVan(SAM));
    await kies(element, await keuze(element, 'moment'), 'm1');
    const { inhoud } = await bewaar(element, 'csv');
    expect(leesCsv(await inhoud.text()).length - 1).to.equal(SAM.momenten?.[0]?.personen?.length);
  });

  it('JSON is de hele waarde, en wie haar teruggeeft ziet hetzelfde', async () => {
    const element = await maak(waardeVan(SAM));
    const { inhoud } = await bewaar(element, 'json');
    const gelezen = leesNetwerk(JSON.parse(await inhoud.text()));
    expect(gelezen).to.deep.include({ goed: true });
    const ander = await maak();
    ander.value = JSON.parse(await inhoud.text()) as typeof element.value;
    await ander.updateComplete;
    expect(lijst(ander)).to.deep.equal(lijst(element));
    expect(JSON.stringify(ander.value)).to.equal(JSON.stringify(element.value));
  });

  it('JSON zonder volle namen houdt voor wie iemand verborgen is, en heeft ook van een huishouden geen naam', async () => {
    const element = await maak(
      {
        ...DRIE,
        onderwerp: { ...DRIE.onderwerp, huishoudens: [{ id: 'h', naam: 'Bij oma Riet' }] },
        personen: DRIE.personen?.map((wie) => (wie.id === 'c' ? { ...wie, verbergVoor: ['kind'] } : wie)),
      } as Netwerkwaarde,
      { namen: 'initialen' },
    );
    const inhoud = await (await bewaar(element, 'json')).inhoud.text();
    expect(inhoud).not.to.contain('Riet');
    const kind = await maak(JSON.parse(inhoud) as Netwerkwaarde, { lezer: 'kind' });
    expect(kind.value.personen).to.have.length(3);
    expect(lijst(kind)).to.have.length(2);
  });

  it('niets hiervan wijzigt de waarde of meldt iets aan de pagina', async () => {
    const element = await maak(DRIE);
    const gehoord = luister(element, 'input', 'change', 'netwerk-gewijzigd');
    for (const soort of ['svg', 'csv', 'json'] as const) await bewaar(element, soort);
    expect(gehoord).to.deep.equal([]);
  });

  it('afdrukken vraagt de browser erom, als alles getekend is', async () => {
    const element = await maak(DRIE);
    const echt = window.print;
    const gevraagd = new Promise<void>((klaar) => {
      window.print = () => klaar();
    });
    try {
      knop(element, 'actie.afdrukken').click();
      await gevraagd;
    } finally {
      window.print = echt;
    }
  });
});

/** De regels van het voorbeeld: nummer, naam en wat ermee gebeurt. */
function voorbeeld(element: Kaart): string[][] {
  return vindAlle(blok(element, 'meenemen.titel'), 'tbody tr').map((rij) => vindAlle(rij, 'td').map(tekstVan));
}

const invoer = (element: Kaart): HTMLTextAreaElement => vind(schaduw(element), '#csv');

async function bekijk(element: Kaart, getypt: string): Promise<void> {
  await openBlok(element, 'meenemen.titel');
  await typ(element, invoer(element), getypt);
  await druk(element, 'actie.bekijk');
}

describe('<netwerk-kaart>: een lijst invoegen', () => {
  it('een kolom namen is genoeg: eerst een voorbeeld, en er verandert nog niets', async () => {
    const element = await maak(DRIE);
    const voor = element.value;
    await bekijk(element, 'Anna\nPiet\n');
    expect(voorbeeld(element)).to.deep.equal([
      ['1', 'Anna', tekst('invoegen.goed')],
      ['2', 'Piet', tekst('invoegen.goed')],
    ]);
    await wachtOpFocus(() => schaduw(element).querySelector('#voorbeeld'), 'het voorbeeld');
    expect(element.value).to.deep.equal(voor);
  });

  it('pas na een klik staan ze erop, in één stap die ook in één keer terug te draaien is', async () => {
    const element = await maak(DRIE);
    const gehoord = luister<CustomEvent>(element, 'netwerk-gewijzigd');
    await bekijk(element, 'naam;ring;relatie\nAnna;2;buur\nPiet;;oom');
    await druk(element, 'actie.invoegen');
    await hoor(element, meervoud('gedaan.invoegen', 2));
    expect(lijst(element)).to.have.members(['Oma Riet', 'Mama', 'Meester Jan', 'Anna', 'Piet']);
    expect(element.value.personen?.at(3)).to.include({ naam: 'Anna', ring: 2, sector: 'buurt' });
    expect(element.value.personen?.at(4)).to.include({ naam: 'Piet', ring: null, sector: 'familie' });
    expect(gehoord.map(({ detail }) => detail as unknown)).to.deep.equal([{ wat: 'invoegen', id: '' }]);
    expect(invoer(element).value).to.equal('');
    await druk(element, 'actie.ongedaan');
    expect(lijst(element)).to.deep.equal(['Oma Riet', 'Mama', 'Meester Jan']);
  });

  it('zegt na een lijst ook bij ongedaan en opnieuw hoeveel mensen het scheelt', async () => {
    const element = await maak(DRIE);
    await bekijk(element, Array.from({ length: 20 }, (_, nummer) => `Mens ${nummer}`).join('\n'));
    await druk(element, 'actie.invoegen');
    const erbij = element.value;
    await druk(element, 'actie.ongedaan');
    await hoor(element, `${tekst('gedaan.ongedaan')} ${meervoud('gedaan.minder', 20)}`);
    await wachtOpFocus(() => knop(element, 'actie.opnieuw'), 'opnieuw');
    expect(element.value).to.deep.equal(DRIE);
    await druk(element, 'actie.opnieuw');
    await hoor(element, `${tekst('gedaan.opnieuw')} ${meervoud('gedaan.invoegen', 20)}`);
    await wachtOpFocus(() => knop(element, 'actie.ongedaan'), 'ongedaan');
    expect(element.value).to.deep.equal(erbij);
  });

  it('houdt op de kaart de focus als een toets iemand uit de lijst weer weghaalt, en dezelfde hand zet hem terug', async () => {
    const element = await maak(DRIE, { weergave: 'kaart' });
    await bekijk(element, 'Anna\nPiet');
    await druk(element, 'actie.invoegen');
    const erbij = element.value;
    knoop(element, erbij.personen?.at(-1)?.id).focus();
    await metCtrl(element, 'z');
    expect(element.value).to.deep.equal(DRIE);
    await wachtOpFocus(() => knoop(element), 'het midden');
    await metCtrl(element, 'y');
    expect(element.value).to.deep.equal(erbij);
    await wachtOpFocus(() => knoop(element), 'het midden');
    // Wie er nog staat houdt de focus zelf.
    knoop(element, 'a').focus();
    await metCtrl(element, 'z');
    await wachtOpFocus(() => knoop(element, 'a'), 'wie er nog staat');
  });

  it('zegt per regel wat er niet klopt, en neemt alleen wie goed is', async () => {
    const element = await maak(DRIE);
    await bekijk(element, 'naam;ring;band\nAnna;9;goed\noma riet;1;\n111222333;;\nPiet;1;neutraal');
    expect(voorbeeld(element)).to.deep.equal([
      ['2', 'Anna', `ring: ${tekst('melding.keuze-onbekend')}band: ${tekst('melding.keuze-onbekend')}`],
      ['3', 'oma riet', `naam: ${tekst('melding.naam-dubbel')}`],
      ['4', '', `naam: ${tekst('melding.lijkt-bsn')}`],
      ['5', 'Piet', tekst('invoegen.goed')],
    ]);
    await druk(element, 'actie.invoegen');
    expect(lijst(element)).to.have.members(['Oma Riet', 'Mama', 'Meester Jan', 'Piet']);
  });

  it('noemt wie er niet bij komt zoals de schakelaar namen wil, en zegt zijn naam tegen niemand anders', async () => {
    const element = await maak(DRIE);
    const gehoord = ['input', 'change', 'netwerk-gewijzigd', 'melding'].map((naam) => luister(element, naam));
    const gezegd: unknown[] = [];
    const echt = { warn: console.warn, error: console.error, info: console.info, log: console.log };
    const luisteraar = (...delen: unknown[]): void => void gezegd.push(...delen);
    Object.assign(console, { warn: luisteraar, error: luisteraar, info: luisteraar, log: luisteraar });
    try {
      element.namen = 'initialen';
      await bekijk(element, 'naam;ring\nAnna Vos;9');
      expect(voorbeeld(element)[0]?.slice(0, 2)).to.deep.equal(['2', 'A.V.']);
      element.namen = 'voluit';
      await element.updateComplete;
      expect(voorbeeld(element)[0]?.slice(0, 2)).to.deep.equal(['2', 'Anna Vos']);
    } finally {
      Object.assign(console, echt);
    }
    expect(gehoord.flat().filter((gebeurtenis) => gebeurtenis instanceof CustomEvent)).to.deep.equal([]);
    expect(gezegd).to.deep.equal([]);
  });

  it('blijft heel met een naam die nergens mag breken, van rechts naar links gaat of op opmaak lijkt', async () => {
    const vak = document.createElement('div');
    vak.style.inlineSize = '300px';
    document.body.append(vak);
    try {
      const element = await maak(DRIE);
      vak.append(element);
      const lang = 'W'.repeat(3000);
      const opmaak = '<img src=x onerror=alert(1)>';
      const arabisch = '\u202Eعبد الرحمن محمد';
      await bekijk(
        element,
        ['naam;ring', `${lang};9`, `${'M'.repeat(1500)};1`, `${opmaak};9`, `${arabisch};9`, 'Zo\u0081;9'].join('\n'),
      );
      const rijen = voorbeeld(element);
      expect(rijen[0]?.[1]).to.match(/^W{80}…$/);
      expect(rijen[1]?.[1]).to.match(/^M{80}…$/);
      expect(rijen.slice(2).map(([, naam]) => naam)).to.deep.equal([opmaak, 'عبد الرحمن محمد', 'Zo\uFFFD']);
      const schuif = vind(blok(element, 'meenemen.titel'), '.schuif');
      expect(schuif.scrollWidth).to.be.at.most(schuif.clientWidth);
      expect(schuif.querySelector('img')).to.equal(null);
      // Van elke naam staat de richting los van de rest.
      expect(vindAlle(schuif, 'td:nth-child(2) > bdi')).to.have.length(rijen.length);
    } finally {
      vak.remove();
    }
  });

  it('is er niemand goed, dan is er geen knop om toe te voegen', async () => {
    const element = await maak(DRIE);
    await bekijk(element, 'naam;ring\nAnna;9');
    expect(() => knop(element, 'actie.invoegen')).to.throw();
  });

  it('noemt kolommen die het niet gebruikt', async () => {
    const element = await maak(DRIE);
    await bekijk(element, 'naam;Telefoon\nAnna;06 12');
    expect(tekstVan(blok(element, 'meenemen.titel'))).to.contain(tekst('invoegen.kolommen', { namen: 'Telefoon' }));
  });

  it('zegt op zijn plek wat overgeslagen is, en waarom een naam er niet bij komt', async () => {
    const element = await maak();
    await bekijk(element, 'Naam;Relatie\nAnna;oma\n\nFunctie;Naam\nvoogd;Jan\nTotaal: 2');
    expect(voorbeeld(element)).to.deep.equal([
      ['2', 'Anna', tekst('invoegen.goed')],
      ['4', '', tekst('invoegen.titelregel', { tekst: 'Functie Naam' })],
      ['5', 'Jan', tekst('invoegen.goed')],
      ['6', '', tekst('invoegen.titelregel', { tekst: 'Totaal: 2' })],
    ]);
    await bekijk(element, 'Vries;Anna');
    expect(voorbeeld(element)[0]?.[2]).to.contain(tekst('melding.naam-twijfel'));
    expect(() => knop(element, 'actie.invoegen')).to.throw();
    await bekijk(element, 'naam\nrelatie\nRiet\noma');
    expect(tekstVan(blok(element, 'meenemen.titel'))).to.contain(tekst('melding.cel-per-regel'));
  });

  it('een titel boven de kolommen is niemand, en het voorbeeld zegt wat er overgeslagen is', async () => {
    const element = await maak();
    const lang = 'Overzicht '.repeat(40).trim();
    await bekijk(element, `Netwerk van Sam\n${lang}\n\nNaam,Relatie\nAnna,oma`);
    const rijen = voorbeeld(element);
    expect(rijen.map(([nummer, naam]) => [nummer, naam])).to.deep.equal([
      ['1', ''],
      ['2', ''],
      ['5', 'Anna'],
    ]);
    expect(rijen[0]?.[2]).to.equal(tekst('invoegen.titelregel', { tekst: 'Netwerk van Sam' }));
    expect(rijen[1]?.[2]).to.contain('Overzicht').and.to.have.length.below(150);
    expect(rijen[2]?.[2]).to.equal(tekst('invoegen.goed'));
    await druk(element, 'actie.invoegen');
    expect(element.value.personen?.map(({ naam, relatie }) => [naam, relatie])).to.deep.equal([['Anna', 'oma']]);
  });

  it('tekent van een te grote lijst niet meer rijen dan er bij kunnen, en zegt dat het er te veel zijn', async () => {
    const element = await maak();
    await bekijk(element, Array.from({ length: 700 }, (_, nummer) => `Mens ${nummer}`).join('\n'));
    const rijen = voorbeeld(element);
    expect(rijen).to.have.length(501);
    expect(rijen.at(-1)?.[2]).to.contain(tekst('melding.te-veel-rijen'));
    await druk(element, 'actie.invoegen');
    expect(element.value.personen).to.have.length(500);
  });

  it('op een volle kaart komt er niemand bij, en dat staat erbij', async () => {
    const personen = Array.from({ length: 499 }, (_, nummer) => ({
      id: `p${nummer}`,
      naam: `Mens ${nummer}`,
      soort: 'netwerk' as const,
    }));
    const element = await maak({ onderwerp: { soort: 'jongere' }, personen });
    await bekijk(element, 'Anna\nPiet');
    expect(voorbeeld(element).map(([, naam, uitkomst]) => [naam, uitkomst])).to.deep.equal([
      ['Anna', tekst('invoegen.goed')],
      ['Piet', tekst('melding.te-veel-personen')],
    ]);
    await druk(element, 'actie.invoegen');
    expect(element.value.personen).to.have.length(500);
  });

  for (const [naam, groot] of [
    ['getypt', 'Anna Jansen\n'.repeat(100_000)],
    ['met tekens van meer bytes', `naam\n${'é'.repeat(600_000)}`],
  ] as const) {
    it(`weigert een te grote lijst, ${naam}, en zegt waarom`, async () => {
      const element = await maak(DRIE);
      await bekijk(element, groot);
      expect(tekstVan(vind(schaduw(element), '#voorbeeld'))).to.equal(tekst('melding.csv-te-groot'));
      expect(() => knop(element, 'actie.invoegen')).to.throw();
    });
  }

  async function kiesUitHetBlok(element: Kaart, inhoud: BlobPart): Promise<void> {
    await openBlok(element, 'meenemen.titel');
    await kiesBestand(element, inhoud);
    await wachtOpFocus(() => schaduw(element).querySelector('#voorbeeld'), 'het voorbeeld');
  }

  for (const [naam, begin, regel] of [
    ['gewone letters', '', 'Anna Jansen\n'],
    ['letters van meer bytes', '', 'Zoë Één\n'],
    ['een merk vooraan', '\ufeffnaam\n', 'Anna\n'],
    ['lege regels', 'naam\nAnna\n', '\n'],
  ] as const) {
    it(`weigert een te groot bestand met ${naam}, en zegt waarom`, async () => {
      const element = await maak(DRIE);
      const bytes = new TextEncoder().encode(regel).length;
      await kiesUitHetBlok(element, begin + regel.repeat(Math.ceil(1_000_001 / bytes)));
      expect(tekstVan(vind(schaduw(element), '#voorbeeld'))).to.equal(tekst('melding.csv-te-groot'));
      expect(lijst(element)).to.deep.equal(['Oma Riet', 'Mama', 'Meester Jan']);
    });
  }

  it('leest ook een gekozen bestand', async () => {
    const element = await maak(DRIE);
    await kiesUitHetBlok(element, '\uFEFFnaam\r\nZoë\r\n');
    expect(voorbeeld(element)).to.deep.equal([['2', 'Zoë', tekst('invoegen.goed')]]);
  });

  it('laat een gekozen bestand staan bij “Bekijk eerst de regels”, tot er iets anders geplakt is', async () => {
    const element = await maak(DRIE);
    await kiesUitHetBlok(element, 'naam\r\nZoë\r\n');
    const vanBestand = [['2', 'Zoë', tekst('invoegen.goed')]];
    const opnieuw = async (): Promise<void> => {
      await druk(element, 'actie.bekijk');
      await wachtOpFocus(() => schaduw(element).querySelector('#voorbeeld'), 'het voorbeeld');
    };
    await opnieuw();
    expect(voorbeeld(element)).to.deep.equal(vanBestand);
    await bekijk(element, 'Ria');
    expect(voorbeeld(element)).to.deep.equal([['1', 'Ria', tekst('invoegen.goed')]]);
    expect(vind<HTMLInputElement>(schaduw(element), '[data-veld=bestand]').files).to.have.length(0);
    // Een bestand na het plakken gaat voor, ook met de geplakte tekst er nog.
    await kiesUitHetBlok(element, 'naam\r\nZoë\r\n');
    await opnieuw();
    expect(voorbeeld(element)).to.deep.equal(vanBestand);
    await druk(element, 'actie.invoegen');
    await openBlok(element, 'meenemen.titel');
    expect(vind<HTMLInputElement>(schaduw(element), '[data-veld=bestand]').files).to.have.length(0);
    expect(vind<HTMLTextAreaElement>(schaduw(element), '#csv').value).to.equal('');
  });

  it('leest een bestand dat Excel op Windows zonder UTF-8 bewaarde, met elk teken goed', async () => {
    const element = await maak(DRIE);
    // "naam", dan Zoë en André, in windows-1252.
    await kiesUitHetBlok(
      element,
      new Uint8Array([...'naam\r\nZo\xeb\r\nAndr\xe9'].map((teken) => teken.charCodeAt(0))),
    );
    expect(voorbeeld(element)).to.deep.equal([
      ['2', 'Zoë', tekst('invoegen.goed')],
      ['3', 'André', tekst('invoegen.goed')],
    ]);
  });

  it('leest UTF-16, zoals Excel "Unicode-tekst" bewaart', async () => {
    const element = await maak(DRIE);
    const eenheden = Uint16Array.from([...'\uFEFFnaam\tring\r\nZoë\t2'].map((teken) => teken.charCodeAt(0)));
    await kiesUitHetBlok(element, new Uint8Array(eenheden.buffer));
    expect(voorbeeld(element)).to.deep.equal([['2', 'Zoë', tekst('invoegen.goed')]]);
  });

  it('leest een lijst met de woorden van dit scherm, ook met eigen namen van ringen en groepen', async () => {
    const element = await maak({
      ...DRIE,
      indeling: { ringen: [{ code: 1, naam: 'Elke dag' }], sectoren: [{ code: 'buurt', naam: 'Onze straat' }] },
    });
    const kop = [
      tekst('veld.naam'),
      tekst('veld.relatie'),
      tekst('veld.ring'),
      tekst('veld.sector'),
      tekst('veld.band'),
    ];
    await bekijk(element, `${kop.join(';')}\nRia;${tekst('code.buur')};elke dag;Onze Straat;${tekst('band.steunend')}`);
    await druk(element, 'actie.invoegen');
    expect(element.value.personen?.at(-1)).to.include({
      naam: 'Ria',
      relatie: 'buur',
      ring: 1,
      sector: 'buurt',
      band: 'steunend',
    });
  });

  it('twee mensen die Jan heten komen met een bestand van ons allebei terug', async () => {
    const jannen = ['oom', 'buur'].map((relatie, nummer) => ({
      id: `j${nummer}`,
      naam: 'Jan',
      soort: 'netwerk',
      relatie,
    }));
    const { inhoud } = await bewaar(await maak({ ...DRIE, personen: jannen } as Netwerkwaarde), 'csv');
    const element = await maak();
    await bekijk(element, await inhoud.text());
    await druk(element, 'actie.invoegen');
    expect(element.value.personen?.map(({ naam, relatie }) => [naam, relatie])).to.deep.equal([
      ['Jan', 'oom'],
      ['Jan', 'buur'],
    ]);
  });

  it('weigert wat geen lijst is, en zegt wat wel kan', async () => {
    for (const inhoud of [Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]), '%PDF-1.7', '{"personen":[]}']) {
      const element = await maak(DRIE);
      await kiesUitHetBlok(element, inhoud);
      expect(tekstVan(vind(schaduw(element), '#voorbeeld'))).to.equal(tekst('melding.geen-csv'));
      expect(schaduw(element).querySelector('[data-actie="invoegen"]')).to.equal(null);
    }
  });

  it('wie verborgen is verraadt zich niet als iemand zijn naam invoegt', async () => {
    const verborgen = { ...DRIE.personen?.[0], id: 'v', naam: 'Ron', verbergVoor: ['kind'] };
    const element = await maak({ ...DRIE, personen: [...(DRIE.personen ?? []), verborgen] } as Netwerkwaarde, {
      lezer: 'kind',
    });
    await bekijk(element, 'Ron\nMama');
    expect(voorbeeld(element).map(([, , uitkomst]) => uitkomst)).to.deep.equal([
      tekst('invoegen.goed'),
      `naam: ${tekst('melding.naam-dubbel')}`,
    ]);
  });

  it('zegt het als er geen naam in staat, en biedt dan niets aan om toe te voegen', async () => {
    for (const getypt of ['', ' \n;;\n', 'naam;soort']) {
      const element = await maak(DRIE);
      await bekijk(element, getypt);
      await wachtOpFocus(() => schaduw(element).querySelector('#voorbeeld'), 'het bericht');
      expect(tekstVan(vind(schaduw(element), '#voorbeeld'))).to.equal(tekst('invoegen.leeg'));
      expect(schaduw(element).querySelector('[data-actie="invoegen"]')).to.equal(null);
    }
  });

  it('wat wij zelf als CSV meegaven komt er in een lege kaart weer uit, op de banden na', async () => {
    const { inhoud } = await bewaar(await maak(DRIE), 'csv');
    const element = await maak();
    await bekijk(element, await inhoud.text());
    await druk(element, 'actie.invoegen');
    const zonderId = (el: Kaart) =>
      el.value.personen?.map(({ naam, alias, soort, relatie, sector, ring }) => ({
        naam,
        alias,
        soort,
        relatie,
        sector,
        ring,
      }));
    expect(zonderId(element)).to.deep.equal(
      DRIE.personen?.map(({ naam, alias, soort, relatie, sector, ring }) => ({
        naam,
        alias,
        soort,
        relatie,
        sector,
        ring,
      })),
    );
  });

  it('alleen lezen: meenemen kan, invoegen niet', async () => {
    const element = await maak(DRIE, { readonly: '' });
    expect(schaduw(element).querySelector('#csv')).to.equal(null);
    expect((await bewaar(element, 'json')).inhoud.size).to.be.greaterThan(10);
  });

  it('Enter in het tekstvak is een nieuwe regel en verstuurt niets', async () => {
    const element = await maak(DRIE);
    await openBlok(element, 'meenemen.titel');
    invoer(element).focus();
    await sendKeys({ press: 'Enter' });
    expect(invoer(element).value).to.equal('\n');
    expect(lijst(element)).to.have.length(3);
  });
});
