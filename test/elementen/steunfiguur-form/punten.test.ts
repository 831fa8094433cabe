// De tabel in docs/steunfiguur-form.md zegt per punt uit de bronnen waar het staat. Hier wordt het formulier geopend, met alles erop, en nagegaan dat
// elke tekst en elk veld uit de tabel er ook echt staat. Elke tekst krijgt daarvoor haar eigen sleutel als inhoud.
import { expect } from '@open-wc/testing';
import type { Persoon, Steunfiguren } from '../../../src/domein/dossier/dossier.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import {
  figuur,
  type Form,
  klapOpen,
  maak,
  schaduw,
  toonOverzicht,
  toonToestemming,
  typMeteen,
  vind,
  vindAlle,
  zoekActie,
  zoekVerder,
} from './hulp.js';

const BLADZIJDE = await (await fetch('/docs/steunfiguur-form.md')).text();
const MERKEN = Object.fromEntries(
  Object.keys(TEKSTEN['steunfiguur-form'].nl).map((sleutel) => [sleutel, `⟦${sleutel}⟧`]),
);

const RIJEN = [...BLADZIJDE.matchAll(/^\| (S-\d\d) \| [^|]+ \| [^|]+ \| ([^|]+) \|$/gm)].map(
  ([, nummer = '', waar = '']) => ({
    nummer,
    teksten: [...waar.matchAll(/`([\w-]+\.[\w.-]+)`/g)].map(([, naam = '']) => naam),
    velden: [...waar.matchAll(/`(\w+)` \(\w+\)/g)].map(([, naam = '']) => naam),
  }),
);

const ALLES = {
  langdurig: 'ja',
  vertrouwensband: 'ja',
  aard: 'formeel',
  benoeming: 'voogd',
  betaaldVoorHulp: 'nee',
  contexten: ['preventie', 'anders'],
  rollen: ['uitvoering'],
  knelpunten: ['rechtszitting', 'anders'],
  belangrijkeMomenten: ['anders'],
  acties: [{ wat: 'Bellen', wie: 'p5' }],
  aangeduidDoor: ['professional'],
  status: 'akkoord',
  statusVerloop: [{ status: 'voorgedragen' }, { status: 'akkoord' }],
} as unknown as NonNullable<Persoon['steunfiguur']>;

const mensen = (meer: readonly Persoon[] = []): Steunfiguren => ({
  personen: [
    figuur('p1', 'Oma Riet', {
      relatie: 'oma',
      volwassen: 'nee',
      behoefteKeuzes: ['anders'],
      steun: [{ functie: 'anders', richting: 'krijgt' }],
      steunfiguur: ALLES,
    }),
    figuur('p2', 'Ton', {
      relatie: 'stiefouder',
      soort: 'gezin',
      biologischeOuder: false,
      steunfiguur: { langdurig: 'ja', vertrouwensband: 'ja' },
    }),
    figuur('p3', 'Bo', {
      relatie: 'anders' as Persoon['relatie'],
      steunfiguur: { rollen: ['advies'] },
    } as Partial<Persoon>),
    figuur('p4', 'An', { relatie: 'maatje', soort: 'georganiseerd', steunfiguur: {} } as Partial<Persoon>),
    figuur('p5', 'Els', { relatie: 'ambulant-hulpverlener', soort: 'professional' }),
    figuur('p6', 'Jo', { relatie: 'jeugdbeschermer', soort: 'professional' }),
    ...meer,
  ],
});

async function metMerken(element: Form): Promise<Form> {
  element.teksten = MERKEN;
  await element.updateComplete;
  return element;
}

async function gezienBij(attributen: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
  const gezien = new Set<string>();
  const kijk = (element: Form): void => {
    for (const [, sleutel = ''] of schaduw(element).innerHTML.matchAll(/⟦([^⟧]+)⟧/g)) gezien.add(sleutel);
    for (const { id, dataset } of vindAlle(schaduw(element), '[data-pad], [id^="v-"]'))
      for (const naam of `${id}/${dataset['pad'] ?? ''}`.split(/[-/]/)) gezien.add(naam);
  };
  const zet = async (value: Steunfiguren | null): Promise<Form> => {
    const element = await maak(value, attributen).then(metMerken);
    kijk(element);
    return element;
  };

  // Leeg, en doorvragen tot en met het slot.
  const leeg = await zet(null);
  await klapOpen(leeg);
  kijk(leeg);
  await zoekVerder(leeg);
  for (let stap = 0; stap < 12; stap++) {
    kijk(leeg);
    (zoekActie(leeg, 'verder') ?? zoekActie(leeg, 'nuNiet'))?.click();
    await leeg.updateComplete;
  }
  kijk(leeg);
  // En doorvragen met iemand die genoemd wordt: dan wordt er aan het eind gekozen.
  const gesprek = await zet(null);
  await zoekVerder(gesprek);
  typMeteen(vind<HTMLInputElement>(schaduw(gesprek), '#antwoord'), 'Noor');
  for (let stap = 0; stap < 12; stap++) {
    await gesprek.updateComplete;
    kijk(gesprek);
    zoekActie(gesprek, 'verder')?.click();
  }
  await gesprek.updateComplete;
  kijk(gesprek);

  const vol = await zet(mensen());
  await klapOpen(vol);
  kijk(vol);
  for (const id of ['p1', 'p2', 'p3', 'p4', 'p5']) {
    const element = await maak(mensen(), { ...attributen, 'persoon-id': id }).then(metMerken);
    await klapOpen(element);
    zoekActie(element, 'toonRelaties')?.click();
    for (const veld of vindAlle<HTMLTextAreaElement>(schaduw(element), 'textarea')) typMeteen(veld, 'x'.repeat(2010));
    element.reportValidity();
    await element.updateComplete;
    kijk(element);
  }
  const nieuw = await zet(null);
  zoekActie(nieuw, 'toevoegen')?.click();
  await nieuw.updateComplete;
  await klapOpen(nieuw);
  kijk(nieuw);
  kijk(await maak(null, { ...attributen, readonly: '' }).then(metMerken));
  kijk(
    await maak({ personen: [], doorvragen: { niemand: true, opnieuwVragen: '2999-01-01' } }, attributen).then(
      metMerken,
    ),
  );
  await toonOverzicht(vol);
  await klapOpen(vol);
  kijk(vol);
  await toonToestemming(vol);
  await klapOpen(vol);
  kijk(vol);
  return gezien;
}

describe('elk punt uit de bronnen', () => {
  it('staat op het scherm waar de tabel het noemt', async () => {
    const gezien = new Set<string>();
    for (const attributen of [
      { invuller: 'professional', leeftijd: '9' },
      { invuller: 'professional', leeftijd: '15' },
      { invuller: 'jongere', leeftijd: '15' },
    ])
      for (const naam of await gezienBij(attributen)) gezien.add(naam);
    const mist = RIJEN.flatMap(({ nummer, teksten, velden }) =>
      [...teksten, ...velden].filter((naam) => !gezien.has(naam)).map((naam) => `${nummer}: ${naam}`),
    );
    expect(mist).to.deep.equal([]);
  });
});
