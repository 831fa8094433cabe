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
  [VOL, SAM],
  // Wie blijft, en een plan waarin de jongere 18 wordt.
  [
    { ...SAM.ladder, plan: { van: '2026-01-01', tot: '2032-12-31' } },
    { ...SAM, onderwerp: { ...SAM.onderwerp, geboren: '2011-04' } as Dossier['onderwerp'] },
  ],
  ...TREDECODES.map(
    (trede) =>
      [ladderVan('thuis', trede, { gewenst: { trede, ...PLAATSING }, dreigendeBreakdown: 'ja' }), SAM] as const,
  ),
  [ladderVan('jeugdzorgplus', 'residentieel')],
];

async function gezienBij(lezer: string): Promise<ReadonlySet<string>> {
  const gezien = new Set<string>();
  for (const [ladder, dossier] of TOESTANDEN) {
    const element = await zetNeer(ladder, { lezer, leeftijd: '17' }, dossier);
    element.teksten = MERKEN;
    await element.updateComplete;
    await openAlles(element);
    const kijk = (): void => {
      for (const [, sleutel = ''] of schaduw(element).innerHTML.matchAll(/⟦([^⟧]+)⟧/g)) gezien.add(sleutel);
      // Een veld heeft het pad van zijn antwoord, als gegeven of als id.
      for (const { id, dataset } of vindAlle(schaduw(element), '[data-pad], [id^="v-"]'))
        for (const naam of `${id}/${dataset['pad'] ?? ''}`.split(/[-/]/)) gezien.add(naam);
    };
    kijk();
    for (const trede of TREDECODES) {
      await openTrede(element, trede);
      kijk();
    }
    await drukAf(element);
    kijk();
    element.remove();
  }
  return gezien;
}

describe('elk punt uit de bronnen', () => {
  it('staat op het scherm waar de tabel het noemt', async () => {
    const gezien: Record<string, ReadonlySet<string>> = {};
    for (const lezer of [...LEZERS, 'raadslid']) gezien[lezer] = await gezienBij(lezer);
    const mist: string[] = [];
    const ergens = (naam: string): boolean => Object.values(gezien).some((namen) => namen.has(naam));
    for (const { nummer, teksten, velden } of RIJEN) {
      for (const naam of teksten) {
        const [eerste = ''] = naam.split('.');
        const vanElk = LEZERS.map((lezer) => `${lezer}.${naam}`).filter((sleutel) => SLEUTELS.includes(sleutel));
        const staatEr = gezien[eerste]
          ? gezien[eerste].has(naam)
          : vanElk.length > 0
            ? vanElk.every((sleutel) => gezien[sleutel.split('.')[0] ?? '']?.has(sleutel))
            : ergens(naam);
        if (!staatEr) mist.push(`${nummer}: ${naam}`);
      }
      mist.push(...velden.filter((naam) => !ergens(naam)).map((naam) => `${nummer}: ${naam}`));
    }
    expect(mist).to.deep.equal([]);
  });
});
