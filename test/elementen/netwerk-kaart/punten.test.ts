// De tabel in docs/netwerk-kaart.md zegt per punt uit de bronnen waar het staat. Hier wordt de kaart geopend, met alles erop, en nagegaan dat elke
// tekst en elk veld uit de tabel er ook echt staat, op de plek die zij noemt. Elke tekst krijgt daarvoor haar eigen sleutel als inhoud.
import { expect } from '@open-wc/testing';
import { ONDERWERPSOORTEN, PERSOONSOORTEN } from '../../../src/domein/dossier/codes.js';
import type { Ladder, Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import type { TekstSleutel } from '../../../src/elementen/netwerk-kaart/teksten.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import {
  alleTekst,
  DRIE,
  druk,
  type Kaart,
  keuze,
  kies,
  knoop,
  lijst,
  luister,
  maak,
  open,
  openAlles,
  opKaart,
  paneel,
  persoon,
  schaduw,
  tekst,
  tekstVan,
  toonBand,
  typ,
  vind,
  vindAlle,
  zetVan,
} from './hulp.js';

const BLADZIJDE = await (await fetch('/docs/netwerk-kaart.md')).text();
const MERKEN = Object.fromEntries(Object.keys(TEKSTEN['netwerk-kaart'].nl).map((sleutel) => [sleutel, `⟦${sleutel}⟧`]));

const RIJEN = [...BLADZIJDE.matchAll(/^\| (N-\d\d) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, nummer = '', soort = '', waar = '']) => ({
    nummer,
    soort,
    teksten: [...waar.matchAll(/`([\w-]+\.[\w.-]+)`/g)].map(([, naam = '']) => naam),
    velden: [...waar.matchAll(/`(\w+)` \((\w+)\)/g)].map(([, naam = '', plek = '']) => `${plek}/${naam}`),
  }),
);

const LEEG: Netwerkwaarde = { onderwerp: { soort: 'kind' } };
/** Iemand met alles, een ouder, een professional zonder en een met verantwoordelijkheid, en iemand die niet in de lijst van relaties staat. */
const MENSEN: readonly Persoon[] = [
  ...(DRIE.personen ?? []),
  {
    id: 'd',
    naam: 'Opa',
    soort: 'netwerk',
    relatie: 'opa',
    sector: 'familie',
    ring: 1,
    kracht: 'Rustig',
    blijftNaHulp: 'ja',
    erkend: ['onderwijs'],
    steun: [{ functie: 'praktisch', richting: 'krijgt' }],
    steunfiguur: {
      aard: 'formeel',
      status: 'akkoord',
      rollen: ['besluitvorming', 'uitvoering'],
      netwerkpleegzorg: 'ja',
    },
  },
  { id: 'e', naam: 'Bas', soort: 'netwerk', relatie: 'anders', relatieTekst: 'oppas', sector: 'buurt', ring: 2 },
  { id: 'f', naam: 'Els', soort: 'professional', relatie: 'huisarts', sector: 'professionals', ring: 3 },
  { id: 'g', naam: 'Ton', soort: 'professional', relatie: 'wijkteam', sector: 'professionals', ring: 3 },
];
const TOEN = { id: 'm1', datum: '2026-01-05', naam: 'Begin', personen: DRIE.personen ?? [], banden: [] };
const VOL: Netwerkwaarde = {
  onderwerp: { soort: 'kind', huishoudens: [{ id: 'h1', naam: 'Bij mama' }] },
  personen: MENSEN,
  banden: [
    { van: 'd', naar: 'f', kwaliteit: 'steunend' },
    { van: 'a', naar: 'c', kwaliteit: 'neutraal' },
  ],
  momenten: [TOEN],
};
const VERANTWOORDELIJK: Netwerkwaarde = {
  ...VOL,
  personen: MENSEN.map((wie) => (wie.id === 'g' ? { ...wie, verantwoordelijk: true } : wie)),
};
const RESPIJT: Ladder = { huidig: { trede: 'thuis', respijt: true, bijWie: 'd' } };

async function metMerken(
  waarde: Netwerkwaarde,
  attributen: Readonly<Record<string, string>> = {},
  ladder: Ladder | null = null,
): Promise<Kaart> {
  const element = await maak(waarde, attributen);
  if (ladder) element.dossierStore.wijzig((dossier) => ({ ...dossier, ladder }));
  element.teksten = MERKEN;
  await element.updateComplete;
  return element;
}

/** Waar een veld uit de tabel op het scherm zit. */
const PLEKKEN: Readonly<Record<string, string>> = {
  paneel: '.paneel',
  momenten: '.momenten',
  inrichten: '.inrichten',
};

/** Wat er staat: elke tekst bij haar sleutel, en elk veld bij zijn plek. */
function kijk(element: Kaart, gezien: Set<string>): void {
  for (const [, sleutel = ''] of schaduw(element).innerHTML.matchAll(/⟦([^⟧]+)⟧/g)) gezien.add(sleutel);
  for (const [plek, selector] of Object.entries(PLEKKEN))
    for (const { id, dataset } of vindAlle(schaduw(element), `${selector} :is(input, select, textarea)`))
      // Een veld noemt zijn gegeven vooraan (`functie:praktisch`), of in zijn id (`moment-naam`).
      for (const deel of `${dataset['veld'] ?? ''}/${id}`.split(/[-:/]/)) gezien.add(`${plek}/${VELDEN[deel] ?? deel}`);
}
/** Hoe een veld in het dossier heet, als het scherm het anders noemt. */
const VELDEN: Readonly<Record<string, string>> = { functie: 'steun', huis: 'huishoudens' };

async function allesGezien(): Promise<ReadonlySet<string>> {
  const gezien = new Set<string>();
  for (const soort of ONDERWERPSOORTEN) kijk(await metMerken({ onderwerp: { soort } }), gezien);
  const leeg = await metMerken(LEEG);
  await openAlles(leeg);
  kijk(leeg, gezien);
  for (const [waarde, ladder] of [
    [{ onderwerp: { soort: 'kind' }, personen: DRIE.personen?.slice(0, 1) ?? [] }, null],
    [VOL, RESPIJT],
    [VERANTWOORDELIJK, null],
  ] as const) {
    const element = await metMerken(waarde, {}, ladder);
    await openAlles(element);
    kijk(element, gezien);
    for (const { id } of waarde.personen ?? []) {
      await open(element, id);
      kijk(element, gezien);
      vindAlle(schaduw(element), '.paneel [data-actie=sluiten]').at(0)?.click();
      await element.updateComplete;
    }
    // Er zijn hooguit vijf vragen tegelijk: wie er een opzij zet ziet de volgende.
    for (let meer = true; meer;) {
      kijk(element, gezien);
      const opzij = schaduw(element).querySelector<HTMLElement>('[data-actie=nuNiet]');
      opzij?.click();
      await element.updateComplete;
      meer = opzij !== null;
    }
  }
  kijk(await metMerken(VOL, { zicht: 'vergelijk' }), gezien);
  return gezien;
}

/** Wie er in de lijst staat nadat de bezoeker koos wie er te zien is. */
async function bekijk(element: Kaart, code: string): Promise<readonly string[]> {
  await kies(element, await keuze(element, 'bekijk'), code);
  return lijst(element);
}

/** Iemand van wie alleen de naam bekend is, met deze relatie. */
async function metRelatie(relatie: string): Promise<Persoon> {
  const element = await maak({ ...LEEG, personen: [{ id: 'a', naam: 'Ans', soort: 'netwerk' }] });
  await open(element, 'a');
  await kies(element, vind<HTMLSelectElement>(paneel(element), '#veld-relatie'), relatie);
  return persoon(element, 'a');
}

/** Wat "Alles op een rij" bij een punt zegt. */
async function opEenRij(element: Kaart, sleutel: TekstSleutel): Promise<string> {
  await openAlles(element);
  const punt = vindAlle(schaduw(element), '.cijfers dt').find((kop) => tekstVan(kop) === tekst(sleutel));
  return tekstVan(punt?.nextElementSibling);
}

const lijnen = (element: Kaart, van: string, naar: string): number =>
  vindAlle(schaduw(element), `svg.kaart .band[data-van="${van}"][data-naar="${naar}"]`).length;
const onderNaam = (element: Kaart, id: string): string =>
  tekstVan(schaduw(element).querySelector(`[data-plek="${id}"] .bijschrift`));

/** Wat de tabel over een punt belooft, en een tekst of een veld alleen niet laat zien. */
const GEDRAG: Readonly<Record<string, () => Promise<void>>> = {
  'N-01': async () => {
    for (const soort of ONDERWERPSOORTEN) {
      const element = await maak({ onderwerp: { soort } });
      expect(knoop(element).getAttribute('aria-label')).to.equal(tekst(`onderwerp.${soort}`));
      await openAlles(element);
      await typ(element, vind<HTMLInputElement>(schaduw(element), '[id="/onderwerp/naam"]'), 'Bo');
      expect(element.value.onderwerp).to.deep.equal({ soort, naam: 'Bo' });
    }
  },
  'N-02': async () => {
    const element = await maak(VOL);
    await open(element, 'a');
    await druk(element, 'actie.steunfiguurAan');
    expect(persoon(element, 'a').steunfiguur).to.be.an('object');
    expect(vindAlle(paneel(element), 'details:not(.persoonmeer) li'), 'de definitie, per punt').to.have.length(7);
    const gevraagd = luister(element, 'steunfiguur-gevraagd');
    await druk(element, 'actie.formulier', 'Oma Riet');
    expect(gevraagd).to.have.length(1);
  },
  'N-03': async () => {
    const element = await maak({
      ...DRIE,
      personen: PERSOONSOORTEN.map((soort) => ({ id: soort, naam: soort, soort, sector: 'familie', ring: 1 })),
    });
    const vormen = PERSOONSOORTEN.map((soort) => {
      expect(opKaart(element, soort)).to.contain(tekst(`soort.${soort}`));
      const vorm = vind(schaduw(element), `[data-knoop="${soort}"] .vorm`);
      return `${vorm.localName} ${(vorm.getAttribute('d') ?? '').replaceAll(/[^A-Z]/gi, '')}`;
    });
    expect(new Set(vormen).size, vormen.join(', ')).to.equal(4);
  },
  'N-04': async () => {
    const element = await maak(VOL, { weergave: 'lijst' });
    await open(element, 'd');
    vind(paneel(element), '[data-veld="functie:emotioneel"]').click();
    await element.updateComplete;
    await kies(element, vind<HTMLSelectElement>(paneel(element), '[data-veld="steun:emotioneel"]'), 'wederzijds');
    expect(persoon(element, 'd').steun).to.deep.equal([
      { functie: 'praktisch', richting: 'krijgt' },
      { functie: 'emotioneel', richting: 'wederzijds' },
    ]);
    expect(await bekijk(element, 'functie:emotioneel')).to.deep.equal(['Opa']);
  },
  'N-06': async () => {
    const element = await maak(VOL);
    expect(onderNaam(element, 'd')).to.contain('§');
    expect(onderNaam(element, 'a')).not.to.contain('§');
    expect(opKaart(element, 'd')).to.contain(tekst('legenda.formeel'));
    expect(opKaart(element, 'a')).not.to.contain(tekst('legenda.formeel'));
  },
  'N-07': async () => {
    const ouders: readonly Partial<Persoon>[] = [{ relatie: 'biologische-ouder' }, { biologischeOuder: true }];
    for (const ouder of ouders) {
      const element = await maak({ ...DRIE, personen: [{ id: 'a', naam: 'Mama', soort: 'gezin', ...ouder }] });
      await open(element, 'a');
      expect(schaduw(element).querySelector('[data-actie=steunfiguurAan]')).to.equal(null);
      expect(tekstVan(paneel(element))).to.contain(tekst('persoon.ouder'));
    }
  },
  'N-08': async () => {
    const element = await maak(VOL, { weergave: 'lijst' });
    expect(await bekijk(element, 'blijft')).to.deep.equal(['Opa']);
    expect(await opEenRij(element, 'woorden.blijft')).to.equal('Opa');
  },
  'N-09': async () => {
    const element = await maak(VOL, { weergave: 'lijst' });
    expect(await bekijk(element, 'rol:besluitvorming')).to.deep.equal(['Opa']);
    expect(await bekijk(element, 'rol:advies')).to.deep.equal([]);
    expect(schaduw(element).querySelector('[data-veld*=rol]'), 'de rol vraagt het formulier').to.equal(null);
  },
  'N-10': async () => {
    const voorOuder = { functie: 'praktisch', voor: 'ouder', richting: 'krijgt' } as const;
    const element = await maak({
      ...DRIE,
      personen: (DRIE.personen ?? []).map((wie) => (wie.id === 'a' ? { ...wie, steun: [voorOuder] } : wie)),
    });
    await open(element, 'a');
    await toonBand(element);
    await kies(element, vind<HTMLSelectElement>(paneel(element), '#met'), 'b');
    await druk(element, 'actie.verbinden');
    expect(element.value.banden).to.have.length(1);
    expect(element.value.banden?.[0]).to.include({ van: 'a', naar: 'b' });
    vind(paneel(element), '[data-veld="functie:emotioneel"]').click();
    await element.updateComplete;
    expect(persoon(element, 'a').steun).to.deep.include(voorOuder);
  },
  'N-11': async () => {
    const element = await maak(DRIE);
    await openAlles(element);
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#moment-naam'), '18 worden');
    await druk(element, 'actie.vastleggen');
    const id = element.value.momenten?.[0]?.id ?? '';
    await zetVan(element, 'ring', 'b', '1');
    element.setAttribute('zicht', 'vergelijk');
    element.setAttribute('vergelijk-met', id);
    await element.updateComplete;
    const tabel = tekstVan(vind(schaduw(element), '[part=verschil]'));
    for (const woord of ['18 worden', 'Mama', tekst('verschil.dichterbij')]) expect(tabel).to.contain(woord);
  },
  'N-12': async () => {
    const element = await maak(DRIE);
    await openAlles(element);
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#moment-naam'), 'Begin gesloten jeugdhulp');
    await druk(element, 'actie.vastleggen');
    expect(element.value.momenten?.[0]?.naam).to.equal('Begin gesloten jeugdhulp');
  },
  'N-13': async () => {
    for (const relatie of ['oma', 'opa', 'tante', 'vriend', 'leraar'] as const) {
      const element = await maak(DRIE);
      vind(schaduw(element), `[data-actie=snel][data-id=${relatie}]`).click();
      await element.updateComplete;
      expect(element.value.personen?.at(-1)?.relatie).to.equal(relatie);
    }
    expect(await metRelatie('broer')).to.include({ relatie: 'broer', sector: 'familie' });
  },
  'N-15': async () => {
    const element = await maak(DRIE);
    const vraag = vind(schaduw(element), '.vraagkaart [data-actie=vraag]');
    expect(tekstVan(vraag.closest('.vraagkaart'))).to.contain(
      tekst('hiaat.sector-leeg', { wat: tekst('code.vrienden') }),
    );
    vraag.click();
    await element.updateComplete;
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#naam'), 'Noor');
    vind(schaduw(element), '[data-actie=toevoegen]').click();
    await element.updateComplete;
    expect(element.value.personen?.at(-1)).to.include({ naam: 'Noor', sector: 'vrienden' });
  },
  'N-16': async () => {
    const element = await maak(VOL);
    expect(lijnen(element, 'd', 'f'), 'een lijn van opa naar de huisarts').to.equal(1);
    expect(await opEenRij(element, 'woorden.brug')).to.contain('Opa');
    expect([...(await keuze(element, 'bekijk')).options].map(({ value }) => value)).to.include('rol:intermediair');
  },
  'N-17': async () => {
    const belangrijkeMomenten = ['rechtszitting'] as const;
    const element = await maak({
      ...DRIE,
      personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', steunfiguur: { belangrijkeMomenten } }],
    } as unknown as Netwerkwaarde);
    await zetVan(element, 'ring', 'a', '2');
    expect(persoon(element, 'a').steunfiguur).to.deep.equal({ belangrijkeMomenten });
    expect(alleTekst(element)).not.to.match(/rechtszitting/i);
  },
  'N-21': async () => {
    const element = await maak(VERANTWOORDELIJK);
    expect(onderNaam(element, 'g')).to.contain('✓');
    expect(opKaart(element, 'g')).to.contain(tekst('legenda.verantwoordelijk'));
    for (const [id, aantal] of [
      ['f', 1],
      ['a', 0],
    ] as const) {
      await open(element, id);
      expect(vindAlle(paneel(element), '[data-veld=verantwoordelijk]')).to.have.length(aantal);
      await druk(element, 'actie.naarLijst').catch(() => druk(element, 'actie.sluiten'));
    }
  },
  'N-22': async () => {
    const bekendBij = ['jeugdhulp'] as const;
    const element = await maak({
      ...DRIE,
      personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', erkend: ['onderwijs'], bekendBij }],
    } as unknown as Netwerkwaarde);
    await open(element, 'a');
    expect(tekstVan(paneel(element))).to.contain(tekst('paneel.erkend', { waar: tekst('erkend.onderwijs') }));
    expect(schaduw(element).querySelector('[data-veld*=erkend], [data-veld*=bekend]')).to.equal(null);
    await zetVan(element, 'ring', 'a', '2');
    expect(persoon(element, 'a')).to.deep.include({ erkend: ['onderwijs'], bekendBij });
  },
  'N-23': async () => {
    const element = await maak(VOL);
    for (const sleutel of ['woorden.beslist', 'woorden.helptMee'] as const)
      expect(await opEenRij(element, sleutel), sleutel).to.equal('Opa');
  },
  'N-24': async () => {
    const element = await maak(VOL);
    expect((await opEenRij(element, 'woorden.alleen')).split(', ')).to.deep.equal(['Mama', 'Bas', 'Ton']);
  },
  'N-25': async () => {
    const element = await maak(DRIE);
    await openAlles(element);
    await typ(element, vind<HTMLInputElement>(schaduw(element), '[id="ring:1"]'), 'In huis');
    await typ(element, vind<HTMLInputElement>(schaduw(element), '[id="sector:buurt"]'), 'Het dorp');
    await druk(element, 'actie.sectorErbij');
    await druk(element, 'actie.sectorWeg', tekst('code.vrije-tijd'));
    const { ringen, sectoren } = element.value.indeling ?? {};
    expect(ringen?.map(({ naam }) => naam)).to.deep.equal(['In huis', '', '']);
    const codes = sectoren?.map(({ code }) => code) ?? [];
    expect(codes).to.include('buurt').and.not.to.include('vrije-tijd');
    expect(codes, 'een weg en een erbij').to.have.length(7);
    expect(opKaart(element, 'a')).to.contain('In huis');
  },
  'N-26': async () => {
    const element = await maak({
      ...VOL,
      onderwerp: {
        soort: 'kind',
        huishoudens: [
          { id: 'h1', naam: 'Bij mama' },
          { id: 'h2', naam: 'Bij het gezinshuis' },
        ],
      },
      personen: MENSEN.map((wie) => (wie.id === 'b' ? { ...wie, huishoudens: ['h1', 'h2'] } : wie)),
    });
    for (const huis of ['Bij mama', 'Bij het gezinshuis']) {
      expect(opKaart(element, 'b')).to.contain(huis);
      expect(tekstVan(vind(schaduw(element), 'svg.kaart')), 'en te zien').to.contain(huis);
    }
    await open(element, 'a');
    await typ(element, vind<HTMLInputElement>(paneel(element), '#huisnaam'), 'Bij oma');
    await druk(element, 'actie.huis');
    expect(element.value.onderwerp.huishoudens?.map(({ naam }) => naam)).to.include('Bij oma');
  },
  'N-27': async () => {
    const element = await maak(DRIE);
    await open(element, 'c');
    await kies(element, vind<HTMLSelectElement>(paneel(element), '#veld-relatie'), 'anders');
    await typ(element, vind<HTMLInputElement>(paneel(element), '#veld-relatieTekst'), 'gemeente');
    expect(persoon(element, 'c')).to.include({ relatie: 'anders', relatieTekst: 'gemeente' });
  },
  'N-28': async () => {
    const element = await maak(VOL);
    await open(element, 'd');
    expect(tekstVan(paneel(element))).not.to.contain(tekst('paneel.respijt'));
    element.dossierStore.wijzig((dossier) => ({ ...dossier, ladder: RESPIJT }));
    await element.updateComplete;
    expect(tekstVan(paneel(element))).to.contain(tekst('paneel.respijt'));
    expect(onderNaam(element, 'd')).to.contain('⇆');
  },
  'N-29': async () => {
    const element = await maak(VOL);
    const gevraagd = luister<CustomEvent>(element, 'ladder-gevraagd');
    let naarLadder = schaduw(element).querySelector<HTMLElement>('[data-actie=ladder]');
    for (let keer = 0; !naarLadder && keer < 10; keer++) {
      vind(schaduw(element), '[data-actie=nuNiet]').click();
      await element.updateComplete;
      naarLadder = schaduw(element).querySelector<HTMLElement>('[data-actie=ladder]');
    }
    expect(tekstVan(naarLadder?.closest('.vraagkaart'))).to.contain(tekst('hiaat.gezin'));
    naarLadder?.click();
    expect(gevraagd.map(({ detail }) => detail as object)).to.deep.equal([{ trede: 'steungezin' }]);
  },
  'N-30': async () => {
    expect(await metRelatie('gezinshuisouder')).to.include({ soort: 'professional', sector: 'professionals' });
    expect(await metRelatie('pleegouder')).to.include({ soort: 'gezin', sector: 'familie' });
    for (const relatie of ['steungezin', 'buurtgezin', 'meeleefgezin'])
      expect(await metRelatie(relatie)).to.include({ soort: 'georganiseerd', sector: 'georganiseerd' });
  },
  'N-31': async () => {
    const toen = MENSEN.map((wie) =>
      wie.id === 'd' ? { ...wie, steunfiguur: { ...wie.steunfiguur, aard: 'informeel' as const } } : wie,
    );
    const element = await maak(
      { ...VOL, momenten: [{ ...TOEN, personen: toen, banden: VOL.banden ?? [] }] },
      { zicht: 'vergelijk' },
    );
    const rijen = vindAlle(schaduw(element), '[part=verschil] tbody tr').map(tekstVan);
    expect(rijen).to.have.length(1);
    expect(rijen[0]).to.contain('Opa').and.to.contain(tekst('verschil.gewijzigd'));
    for (const sleutel of ['legenda.formeel', 'legenda.pleegzorg'] as const)
      expect(opKaart(element, 'd')).to.contain(tekst(sleutel));
  },
  'N-32': async () => {
    const element = await maak(VOL);
    await openAlles(element);
    const kracht = (): string => tekstVan(vind(schaduw(element), '.cijfers'));
    expect(kracht()).to.contain(`${tekst('woorden.kracht', { naam: 'Opa' })} Rustig`);
    element.setAttribute('namen', 'initialen');
    await element.updateComplete;
    expect(kracht()).not.to.contain('Rustig');
  },
};

describe('elk punt uit de bronnen', () => {
  it('heeft één regel in de tabel, met een soort', () => {
    expect(RIJEN.map(({ nummer }) => nummer)).to.deep.equal(
      Array.from({ length: 32 }, (_, nummer) => `N-${String(nummer + 1).padStart(2, '0')}`),
    );
    for (const { nummer, soort, velden } of RIJEN) {
      expect(['veld', 'tekst', 'gedrag', 'bewust niet hier'], nummer).to.include(soort);
      expect(velden.length > 0, `${nummer} is een ${soort}`).to.equal(soort === 'veld');
    }
  });

  it('staat op het scherm waar de tabel het noemt', async () => {
    const gezien = await allesGezien();
    const mist = RIJEN.flatMap(({ nummer, teksten, velden }) =>
      [...teksten, ...velden].filter((naam) => !gezien.has(naam)).map((naam) => `${nummer}: ${naam}`),
    );
    expect(mist).to.deep.equal([]);
  });

  for (const [nummer, gedrag] of Object.entries(GEDRAG)) it(`${nummer} doet wat de tabel zegt`, gedrag);

  it('wat een gedrag heet is hier ook gedaan', () => {
    const gedragingen = RIJEN.filter(({ soort }) => soort === 'gedrag').map(({ nummer }) => nummer);
    expect(Object.keys(GEDRAG)).to.include.members(gedragingen);
  });
});
