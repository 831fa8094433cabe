// De tabel in docs/zo-thuis-ladder.md zegt per punt uit de bronnen waar het staat. Hier wordt het scherm geopend, met alles erop, en nagegaan dat elke
// tekst en elk veld uit de tabel er ook echt staat. Elke tekst krijgt daarvoor haar eigen sleutel als inhoud.
import { expect } from '@open-wc/testing';
import type { Dossier, Ladder } from '../../../src/domein/dossier/dossier.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { drukAf, ladderVan, openAlles, openTrede, SAM, schaduw, TREDECODES, vindAlle, zetNeer } from './hulp.js';

const LEZERS = ['kind', 'ouder', 'professional'] as const;
const VOL = (await (await fetch('/test/voorbeelden/ladder-vol.json')).json()) as Ladder;
const BLADZIJDE = await (await fetch('/docs/zo-thuis-ladder.md')).text();
const SLEUTELS = Object.keys(TEKSTEN['zo-thuis-ladder'].nl);
const MERKEN = Object.fromEntries(SLEUTELS.map((sleutel) => [sleutel, `⟦${sleutel}⟧`]));

const RIJEN = [...BLADZIJDE.matchAll(/^\| ([LX]-\d\d) \| [^|]+ \| [^|]+ \| ([^|]+) \|$/gm)].map(
  ([, nummer = '', waar = '']) => ({
    nummer,
    teksten: [...waar.matchAll(/`([\w-]+\.[\w.-]+)`/g)].map(([, naam = '']) => naam),
    velden: [...waar.matchAll(/`(\w+)` \((?:treden|plaatsing|afweging)\)/g)].map(([, naam = '']) => naam),
  }),
);

const PLAATSING = {
  duur: 'kort',
  crisis: true,
  intensiteit: { eenheid: 'dag-per-week', aantal: 2 },
  intensiteitenOok: [{ eenheid: 'vakantie', aantal: 1 }],
};
/** Toestanden die samen alles laten zien. */
const TOESTANDEN: readonly (readonly [ladder: Ladder, dossier?: Partial<Dossier>])[] = [
  [{}],
  [ladderVan('jeugdzorgplus', 'residentieel')],
  [VOL, SAM],
  // Wie blijft, en een plan waarin de jongere 18 wordt.
  [
    { ...SAM.ladder, plan: { van: '2026-01-01', tot: '2032-12-31' } },
    { ...SAM, onderwerp: { ...SAM.onderwerp, geboren: '2011-04' } as Dossier['onderwerp'] },
  ],
  // De eerste drie laten het meeste zien; staat alles er, dan is er niets meer te zoeken.
  ...[...new Set(['thuis', 'residentieel', 'gezinshuis', ...TREDECODES])].map(
    (trede) =>
      [ladderVan('thuis', trede, { gewenst: { trede, ...PLAATSING }, dreigendeBreakdown: 'ja' }), SAM] as const,
  ),
];

/** Wat de tabel noemt: per lezer, en wat bij welke lezer ook mag staan. */
function genoemd(): {
  perLezer: ReadonlyMap<string, ReadonlySet<string>>;
  ergens: ReadonlySet<string>;
  van: Map<string, string>;
} {
  const perLezer = new Map<string, Set<string>>(
    [...LEZERS.toReversed(), 'raadslid'].map((lezer) => [lezer, new Set()]),
  );
  const ergens = new Set<string>();
  const van = new Map<string, string>();
  for (const { nummer, teksten, velden } of RIJEN) {
    for (const naam of teksten) {
      const [eerste = ''] = naam.split('.');
      const vanElk = LEZERS.map((lezer) => `${lezer}.${naam}`).filter((sleutel) => SLEUTELS.includes(sleutel));
      const sleutels = perLezer.has(eerste) || vanElk.length === 0 ? [naam] : vanElk;
      for (const sleutel of sleutels) {
        (perLezer.get(sleutel.split('.')[0] ?? '') ?? ergens).add(sleutel);
        van.set(sleutel, nummer);
      }
    }
    for (const naam of velden) {
      ergens.add(naam);
      van.set(naam, nummer);
    }
  }
  return { perLezer, ergens, van };
}

/** Haalt uit `mist` wat er bij deze lezer te zien is, tot er niets meer mist. */
async function zoekBij(lezer: string, ...mist: readonly Set<string>[]): Promise<void> {
  const klaar = (): boolean => mist.every(({ size }) => size === 0);
  for (const [ladder, dossier] of TOESTANDEN) {
    if (klaar()) return;
    const element = await zetNeer(ladder, { lezer, leeftijd: '17' }, dossier);
    element.teksten = MERKEN;
    await element.updateComplete;
    await openAlles(element);
    const zie = (naam: string): void => mist.forEach((namen) => namen.delete(naam));
    const kijk = (): void => {
      for (const [, sleutel = ''] of schaduw(element).innerHTML.matchAll(/⟦([^⟧]+)⟧/g)) zie(sleutel);
      // Een veld heeft het pad van zijn antwoord, als gegeven of als id.
      for (const { id, dataset } of vindAlle(schaduw(element), '[data-pad], [id^="v-"]'))
        for (const naam of `${id}/${dataset['pad'] ?? ''}`.split(/[-/]/)) zie(naam);
    };
    kijk();
    for (const trede of TREDECODES) {
      if (klaar()) break;
      await openTrede(element, trede);
      kijk();
    }
    if (!klaar()) await drukAf(element);
    kijk();
    element.remove();
  }
}

describe('elk punt uit de bronnen', () => {
  it('staat op het scherm waar de tabel het noemt', async () => {
    const { perLezer, ergens, van } = genoemd();
    expect(van.size).to.be.above(100);
    const mist = new Map([...perLezer].map(([lezer, namen]) => [lezer, new Set(namen)]));
    const nergens = new Set(ergens);
    // Wie alles ziet eerst: dan is er bij de anderen minder te zoeken.
    for (const [lezer, namen] of mist) await zoekBij(lezer, namen, nergens);
    const over = [...[...mist.values()].flatMap((namen) => [...namen]), ...nergens];
    expect(over.map((naam) => `${van.get(naam)}: ${naam}`)).to.deep.equal([]);
  });
});
