// Elke zin met een aantal erin: waar en vriendelijk bij niemand, bij één en bij velen, in het Nederlands (u en je) en het Engels.
import { expect } from '@open-wc/testing';
import type { Band, Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import {
  bewaar,
  blok,
  DRIE,
  type Kaart,
  keuze,
  kies,
  klapOpen,
  losseTeksten,
  maak,
  meervoud,
  open,
  opKaart,
  openAlles,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  velen,
  vind,
  vindAlle,
  waardeVan,
  zet,
} from './hulp.js';

interface Wie {
  readonly soort?: Persoon['soort'];
  readonly blijft?: Persoon['blijftNaHulp'];
}

/** Zoveel mensen die verder niets van elkaar weten. */
function mensen(...wie: readonly Wie[]): Netwerkwaarde {
  const personen = wie.map(({ soort = 'netwerk', blijft }, nummer) => ({
    id: `q${nummer}`,
    naam: `Q${nummer + 1}`,
    soort,
    sector: 'familie',
    ring: 1,
    ...(blijft ? { blijftNaHulp: blijft } : {}),
  }));
  return { onderwerp: { soort: 'jongere', naam: 'Bo' }, personen } as Netwerkwaarde;
}

const NETWERK: Wie = {};
const BETAALD: Wie = { soort: 'professional' };

/** De zinnen onder de kop "In woorden". */
const zinnen = (element: Kaart): string => tekstVan(blok(element, 'woorden.titel'));
const opschrift = (element: Kaart): string => tekstVan(schaduw(element).querySelector('.opschrift'));

async function perPunt(waarde: Netwerkwaarde): Promise<string> {
  const element = await maak(waarde);
  await klapOpen(element, vind<HTMLDetailsElement>(schaduw(element), '.cijfers'));
  return tekstVan(vind(schaduw(element), '.cijfers > p'));
}

/** Een getal nul, niet als deel van een ander getal, datum of kop. */
const NUL = /(^|[^\d.,%])0(?![\d.,%])/;

describe('<netwerk-kaart>: een zin met een aantal', () => {
  it('zegt bij een lege kaart dat er nog niemand is, en niets over een klein netwerk', async () => {
    const element = await maak();
    expect(zinnen(element)).to.equal(`${tekst('woorden.titel')} ${tekst('woorden.aantal.geen')}`);
    const nodigtUit = (kaart: Kaart): boolean => tekstVan(blok(kaart, 'lijst.titel')).includes(tekst('lijst.leeg'));
    expect(nodigtUit(element)).to.equal(true);
    const vast = await maak(null, { readonly: '' });
    expect(nodigtUit(vast), 'wie alleen leest kan niemand erbij zetten').to.equal(false);
    expect(tekstVan(blok(vast, 'lijst.titel'))).to.contain(tekst('woorden.aantal.geen'));
  });

  for (const [naam, wie, verwacht] of [
    ['één mens', [NETWERK], [meervoud('woorden.aantal', 1)]],
    ['drie mensen', [NETWERK, NETWERK, NETWERK], [meervoud('woorden.aantal', 3)]],
    [
      'één mens naast de professional',
      [NETWERK, BETAALD],
      [meervoud('woorden.aantal', 2), meervoud('woorden.zonder', 1)],
    ],
    [
      'twee mensen naast de professional',
      [NETWERK, NETWERK, BETAALD],
      [meervoud('woorden.aantal', 3), meervoud('woorden.zonder', 2)],
    ],
    ['alleen een professional', [BETAALD], [meervoud('woorden.aantal', 1), tekst('woorden.professionals.een')]],
    ['alleen professionals', [BETAALD, BETAALD], [meervoud('woorden.aantal', 2), tekst('woorden.professionals.meer')]],
  ] as const) {
    it(`over wie er staan: ${naam}`, async () => {
      const element = await maak(mensen(...wie));
      const gehoord = zinnen(element);
      for (const zin of verwacht) expect(gehoord).to.contain(zin);
      const alle = [
        meervoud('woorden.zonder', 0),
        meervoud('woorden.zonder', wie.length),
        ...(['woorden.professionals.een', 'woorden.professionals.meer'] as const).map((sleutel) => tekst(sleutel)),
      ];
      for (const zin of alle.filter((zin) => !(verwacht as readonly string[]).includes(zin)))
        expect(gehoord).not.to.contain(zin);
    });
  }

  for (const [naam, wie, verwacht] of [
    ['niemand', [], tekst('woorden.aantal.geen')],
    [
      'iedereen stopt',
      [{ blijft: 'nee' }, { blijft: 'nee' }],
      `${tekst('kaart.blijven.geen')} · ${meervoud('kaart.stoppen', 2)}`,
    ],
    ['van één is het nog niet bekend', [{}], meervoud('kaart.onbekend', 1)],
    ['van niemand is het bekend', [{}, {}], meervoud('kaart.onbekend', 2)],
    [
      'één blijft, één stopt',
      [{ blijft: 'ja' }, { blijft: 'nee' }],
      `${meervoud('kaart.blijven', 1)} · ${meervoud('kaart.stoppen', 1)}`,
    ],
    [
      'van alles',
      [{ blijft: 'ja' }, { blijft: 'ja' }, { blijft: 'nee' }, {}],
      `${meervoud('kaart.blijven', 2)} · ${meervoud('kaart.stoppen', 1)} · ${meervoud('kaart.onbekend', 1)}`,
    ],
  ] as const) {
    it(`boven de kaart als de hulp stopt: ${naam}`, async () => {
      expect(opschrift(await maak(mensen(...wie), { zicht: 'na' }))).to.equal(verwacht);
    });
  }

  it('over wie iemand kent: niemand, één, velen, en niets bij alleen een verbroken band', async () => {
    const band = (van: string, naar: string, kwaliteit: 'steunend' | 'neutraal' | 'verbroken'): Band => ({
      van,
      naar,
      kwaliteit,
    });
    const element = await maak({
      ...velen(5),
      banden: [band('q0', 'q1', 'steunend'), band('q0', 'q2', 'neutraal'), band('q2', 'q3', 'verbroken')],
    });
    expect(opKaart(element, 'q0')).to.contain(meervoud('kaart.kent', 2));
    expect(opKaart(element, 'q1')).to.contain(meervoud('kaart.kent', 1));
    expect(opKaart(element, 'q4')).to.contain(tekst('kaart.kent.geen'));
    expect(opKaart(element, 'q3')).not.to.contain(tekst('kaart.kent.geen'));
    const papier = vindAlle(schaduw(element), '.regel .papier-alleen').map(tekstVan);
    expect(papier[4], 'op papier ook').to.equal(tekst('kaart.kent.geen'));
  });

  it('over wie elkaar kennen: niemand, weinig, bijna iedereen en iedereen', async () => {
    const alle = (waarde: Netwerkwaarde): Band[] => {
      const ids = (waarde.personen ?? []).map(({ id }) => id);
      return ids.flatMap((van, plek) =>
        ids.slice(plek + 1).map((naar) => ({ van, naar, kwaliteit: 'neutraal' }) as Band),
      );
    };
    const groot = velen(40);
    expect(await perPunt({ ...groot, banden: [] })).to.equal(tekst('woorden.dichtheid.geen'));
    expect(await perPunt({ ...groot, banden: alle(groot).slice(0, 2) })).to.equal(tekst('woorden.dichtheid.weinig'));
    expect(await perPunt({ ...groot, banden: alle(groot).slice(0, 8) })).to.equal(meervoud('woorden.dichtheid', 1));
    expect(await perPunt({ ...groot, banden: alle(groot).slice(1) })).to.equal(meervoud('woorden.dichtheid', 99));
    expect(await perPunt({ ...groot, banden: alle(groot) })).to.equal(tekst('woorden.dichtheid.alle'));
  });

  for (const [richtingen, zin] of [
    [['krijgt', 'krijgt'], tekst('woorden.wederkerig.geen')],
    [['krijgt', 'wederzijds'], meervoud('woorden.wederkerig', 50)],
    [['wederzijds', 'wederzijds'], tekst('woorden.wederkerig.alle')],
  ] as const) {
    it(`over steun die over en weer gaat: ${richtingen.join(' en ')}`, async () => {
      const waarde = mensen(NETWERK, NETWERK);
      const personen = waarde.personen?.map((persoon, nummer) => ({
        ...persoon,
        steun: [{ functie: 'praktisch', voor: 'kind', richting: richtingen[nummer] }],
      })) as Persoon[];
      expect(await perPunt({ ...waarde, personen })).to.contain(zin);
    });
  }

  it('noemt bij veel mensen dichtbij een paar namen, en hoeveel anderen er zijn', async () => {
    const acht = await maak(mensen(...Array.from({ length: 8 }, () => NETWERK)));
    expect(zinnen(acht)).to.contain('Q7 en Q8').and.not.to.contain(meervoud('woorden.enAnderen', 2));
    const negen = await maak(mensen(...Array.from({ length: 9 }, () => NETWERK)));
    expect(zinnen(negen))
      .to.contain(`Q6 en ${meervoud('woorden.enAnderen', 3)}`)
      .and.not.to.contain('Q7');
  });

  it('zegt boven de lijst hoeveel er te zien zijn van hoeveel: niemand, één en meer', async () => {
    const element = await maak(waardeVan(SAM));
    const lijst = (): string => tekstVan(blok(element, 'lijst.titel'));
    const keus = await keuze(element, 'bekijk');
    await kies(element, keus, 'soort:georganiseerd');
    expect(lijst()).to.contain(tekst('bekijk.deel.geen'));
    await kies(element, keus, 'rol:besluitvorming');
    expect(lijst()).to.contain(meervoud('bekijk.deel', 1, { totaal: 12 }));
    await kies(element, keus, 'soort:gezin');
    expect(lijst()).to.contain(meervoud('bekijk.deel', 3, { totaal: 12 }));
  });

  for (const [naam, waarde, zin] of [
    ['leeg', mensen(), tekst('woorden.aantal.geen')],
    ['met één', mensen(NETWERK), meervoud('woorden.aantal', 1)],
    ['met drie', DRIE, meervoud('woorden.aantal', 3)],
  ] as const) {
    it(`een tekening ${naam} zegt het ook aan wie haar niet ziet`, async () => {
      const { inhoud } = await bewaar(await maak(waarde), 'svg');
      const bestand = new DOMParser().parseFromString(await inhoud.text(), 'image/svg+xml');
      expect(tekstVan(bestand.querySelector('svg > title'))).to.equal('Bo');
      expect(tekstVan(bestand.querySelector('svg > desc'))).to.equal(`${tekst('zicht.nu')}. ${zin}`);
    });
  }

  for (const [taal, vorm] of [
    ['nl', 'u'],
    ['nl', 'je'],
    ['en', 'u'],
  ] as const) {
    for (const zicht of ['nu', 'na'] as const) {
      it(`telt nergens tot nul: ${taal}, ${vorm}, ${zicht}`, async () => {
        for (const waarde of [mensen(), mensen(NETWERK), mensen(BETAALD, { blijft: 'nee' })]) {
          const element = await zet(waarde, { lang: taal, aanspreekvorm: vorm, zicht });
          vind(schaduw(element), '.wortel').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
          await element.updateComplete;
          await openAlles(element);
          const [eerste] = waarde.personen ?? [];
          if (eerste) await open(element, eerste.id);
          // De toets 0 staat bij de toetsen van de kaart.
          const nul = losseTeksten(element).filter((regel) => NUL.test(regel) && !regel.includes('Escape'));
          expect(nul).to.deep.equal([]);
        }
      });
    }
  }
});
