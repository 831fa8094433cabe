// De taal van de pagina, u of je, en de woorden en links van de pagina zelf. Nooit twee talen of twee aanspreekvormen door elkaar.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import type { TekstSleutel } from '../../../src/elementen/netwerk-kaart/teksten.js';
import { KWALITEITEN } from '../../../src/domein/dossier/codes.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { taalSuite, type Gelezen } from '../../suites/taal.suite.js';
import {
  alleTekst,
  losseTeksten,
  maak,
  open,
  openAlles,
  schaduw,
  sleep,
  TAG,
  tekstVan,
  toets,
  typ,
  vind,
  vindAlle,
  type Kaart,
  toonBand,
  vangBestand,
  zetVan,
  keuze,
  kies,
  kiesBestand,
  wek,
} from './hulp.js';

const { nl, en, je } = TEKSTEN['netwerk-kaart'];
// Zo lang wacht de voorlezer op rust.
const RUST = 800;

type Steun = NonNullable<Persoon['steun']>[number];

const DREMPEL = { steun: [{ functie: 'praktisch', voor: 'kind', richting: 'wederzijds' } as Steun] };
/** Een netwerk waarin alles staat wat er kan staan. De namen zijn geen woorden, zodat een toets op taal alleen onze teksten leest. */
const VOL: Netwerkwaarde = {
  onderwerp: { soort: 'kind', huishoudens: [{ id: 'h1', naam: 'Zz1' }] },
  personen: [
    {
      id: 'a',
      naam: 'Zz2',
      soort: 'gezin',
      relatie: 'biologische-ouder',
      sector: 'familie',
      ring: 1,
      band: 'steunend',
      huishoudens: ['h1'],
      kracht: 'Zz3',
      blijftNaHulp: 'nee',
      ...DREMPEL,
    },
    {
      id: 'b',
      naam: 'Zz4',
      soort: 'netwerk',
      relatie: 'anders',
      relatieTekst: 'Zz5',
      sector: 'vrienden',
      ring: 2,
      band: 'neutraal',
      biologischeOuder: false,
      volwassen: 'nee',
      steunfiguur: {
        aard: 'formeel',
        netwerkpleegzorg: 'ja',
        rollen: ['besluitvorming', 'uitvoering'],
        aangeduidDoor: ['professional'],
      },
      ...DREMPEL,
    },
    {
      id: 'c',
      naam: 'Zz6',
      soort: 'netwerk',
      relatie: 'stiefouder',
      sector: 'familie',
      ring: 3,
      band: 'spanning',
      biologischeOuder: false,
      blijftNaHulp: 'ja',
      steunfiguur: { status: 'voorgedragen' },
    },
    { id: 'd', naam: 'Zz7', soort: 'professional', band: 'verbroken', verantwoordelijk: true, steunfiguur: {} },
    { id: 'e', naam: '111222333', soort: 'georganiseerd', relatie: 'steungezin', sector: 'georganiseerd' },
  ],
  banden: [
    { van: 'a', naar: 'b', kwaliteit: 'steunend' },
    { van: 'b', naar: 'c', kwaliteit: 'spanning' },
  ],
  momenten: [
    {
      id: 'm1',
      datum: '2026-05-01',
      naam: 'Zz8',
      toelichting: 'Zz9',
      personen: [
        { id: 'a', naam: 'Zz2', soort: 'gezin', sector: 'familie', ring: 2 },
        { id: 'b', naam: 'Zz4', soort: 'netwerk', sector: 'vrienden', ring: 1 },
        { id: 'c', naam: 'Zz6', soort: 'netwerk', sector: 'buurt', ring: 3 },
        { id: 'x', naam: 'Zz10', soort: 'netwerk', sector: 'familie', ring: 1 },
      ],
      banden: [{ van: 'a', naar: 'c', kwaliteit: 'neutraal' }],
    },
  ],
};
/** Twee professionals en verder niemand: dan is er het meest over te praten. */
const KARIG: Netwerkwaarde = {
  onderwerp: { soort: 'ouder' },
  personen: [
    { id: 'd', naam: 'Zz7', soort: 'professional', ring: 3 },
    { id: 'f', naam: 'Zz11', soort: 'professional', ring: 3 },
  ],
};
const CSV = `naam,ring,relatie,Zz12\nZz13,1,tante,Zz14\nZz2,1,,\n,2,,\nZz15,,zzz,\n111222333,,,\nJosÃ©,,,\n${'x'.repeat(2001)},,,\n"Zz16`;

/** Drukt op een knop zonder naar de taal te kijken. */
async function doe(element: Kaart, actie: string): Promise<void> {
  vind(schaduw(element), `[data-actie="${actie}"]`).click();
  await element.updateComplete;
  await element.updateComplete;
}

async function vul(element: Kaart, plek: string, getypt: string): Promise<void> {
  await typ(element, vind<HTMLInputElement>(schaduw(element), plek), getypt);
}

async function inTaal(taal: string, attributen: Readonly<Record<string, string>> = {}): Promise<Kaart> {
  const drager = await fixture<HTMLElement>(html`<div lang=${taal}></div>`);
  const element = document.createElement(TAG);
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
  drager.append(element);
  await element.updateComplete;
  return element;
}

/** Doet iets terwijl de kaart zo smal is als een telefoon. */
async function opTelefoon(element: Kaart, doe: () => Promise<void>): Promise<void> {
  const smal = (): boolean => schaduw(element).querySelector('.kaart--smal') !== null;
  element.style.setProperty('max-inline-size', '375px');
  await waitUntil(smal);
  await doe();
  element.style.removeProperty('max-inline-size');
  await waitUntil(() => !smal());
}

// De voorlezer zegt meteen wat hij anders na een rustpunt zegt: de wandeling hoeft niet te wachten.
async function zonderRust<T>(doe: () => Promise<T>): Promise<T> {
  const wacht = window.setTimeout;
  window.setTimeout = ((handeling: () => void, duur?: number) => {
    if (duur !== RUST) return wacht(handeling, duur);
    handeling();
    return 0;
  }) as typeof window.setTimeout;
  try {
    return await doe();
  } finally {
    window.setTimeout = wacht;
  }
}

/** Loopt langs elke toestand waarin een bezoeker de kaart kan zien, en geeft bij elk wat er te lezen en te horen is. */
async function langsAlles(element: Kaart): Promise<Map<string, readonly string[]>> {
  const gezien = new Map<string, readonly string[]>();
  const lees = async (toestand: string): Promise<void> => {
    await element.updateComplete;
    await openAlles(element);
    gezien.set(toestand, losseTeksten(element));
  };
  const zet = async (attributen: Readonly<Record<string, string>>, toestand: string): Promise<void> => {
    for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
    await lees(toestand);
    for (const naam of Object.keys(attributen)) element.removeAttribute(naam);
    await element.updateComplete;
  };
  const waarde = async (nieuw: Netwerkwaarde): Promise<void> => {
    element.value = nieuw;
    await element.updateComplete;
  };
  const stap = async (actie: string): Promise<void> => {
    await doe(element, actie);
    await lees(actie);
  };
  const veld = async (plek: string, keuze: string): Promise<void> => {
    await vul(element, plek, keuze);
    await lees(plek);
  };

  await wek(element);
  await lees('leeg');
  for (const soort of ['kind', 'jongere', 'ouder', 'gezin'] as const) {
    await waarde({ onderwerp: { soort } });
    await lees(`leeg, ${soort}`);
  }
  element.required = true;
  element.reportValidity();
  await lees('leeg en verplicht');
  await waarde({ onderwerp: { soort: 'kind' }, personen: [{ id: 'z', naam: '', soort: 'netwerk' }] });
  element.reportValidity();
  await lees('zonder naam');
  element.required = false;
  await waarde({ onderwerp: { soort: 'kind' } });
  await vul(element, '#naam', 'Zz17');
  await stap('toevoegen');
  await stap('snel');
  await stap('sluiten');
  await stap('snel');
  await stap('dezelfde');
  await stap('sluiten');
  await stap('vraag');
  await waarde({
    ...KARIG,
    indeling: { sectoren: [{ code: 'familie' }] },
    personen: [
      {
        id: 'z',
        naam: 'Zz20',
        soort: 'netwerk',
        sector: 'familie',
        ring: 1,
        blijftNaHulp: 'ja',
        steun: (['emotioneel', 'praktisch', 'informatief'] as const).map((functie) => ({ functie })),
        steunfiguur: {},
      },
    ],
  });
  await lees('een steunfiguur die niet meebeslist');
  await waarde(KARIG);
  await lees('karig');
  await open(element, 'f');
  await lees('iemand die betaald wordt open');
  await doe(element, 'verwijderen');
  await lees('iemand die betaald wordt weg?');
  await doe(element, 'annuleren');
  for (let keer = 0; keer < 9 && schaduw(element).querySelector('[data-actie=nuNiet]'); keer += 1) {
    await doe(element, 'nuNiet');
    await lees(`karig: nu niet ${keer}`);
  }
  await waarde({
    ...KARIG,
    personen: Array.from({ length: 30 }, (_, nummer) => ({
      id: `z${nummer}`,
      naam: `Zz${nummer + 20}`,
      soort: 'netwerk',
    })),
  });
  await lees('dertig mensen');
  const dertig = element.value.personen ?? [];
  const paren = dertig.flatMap(({ id }, plek) => dertig.slice(plek + 1).map((ander) => ({ van: id, naar: ander.id })));
  const steun = (richting: 'krijgt' | 'wederzijds') => [{ functie: 'praktisch', richting }] as const;
  await waarde({
    ...KARIG,
    personen: dertig.flatMap((wie) =>
      [0, 1, 2, 3].map((keer) => ({
        ...wie,
        id: `${wie.id}-${keer}`,
        naam: `${wie.naam}${keer}`,
        steun: steun(wie.id === 'z0' && keer === 0 ? 'wederzijds' : 'krijgt'),
      })),
    ),
    banden: [{ van: 'z0-0', naar: 'z0-1' }],
  });
  await lees('bijna niemand kent elkaar');
  await waarde({
    ...KARIG,
    personen: dertig.map((wie) => ({ ...wie, blijftNaHulp: 'nee', steun: steun('wederzijds') })),
    banden: paren,
  });
  await lees('iedereen kent elkaar');
  await zet({ zicht: 'na' }, 'iedereen stopt');
  await waarde(VOL);
  await lees('vol');
  element.dossierStore.wijzig((dossier) => ({
    ...dossier,
    onderwerp: { ...dossier.onderwerp, naam: 'Zz8' },
    personen: (dossier.personen ?? []).map((wie) => ({
      ...wie,
      erkend: ['jeugdhulp', 'jeugdbescherming', 'onderwijs'] as const,
      steun: (['emotioneel', 'praktisch', 'informatief'] as const).map((functie) => ({ functie })),
    })),
    ladder: { huidig: { respijt: true, bijWie: 'c' } },
    doorvragen: { vragen: [{ code: 'vroeger', stand: 'nu-niet', datum: '2026-05-01' }] },
  }));
  await open(element, 'c');
  await lees('met alles wat bekend is');
  await zet({ weergave: 'lijst' }, 'open in de lijst');
  await zet({ readonly: '', 'vergelijk-met': 'm1' }, 'alleen lezen en vergelijken');
  await vul(element, '#naam', 'Zz9');
  element.reportValidity();
  await lees('een naam die er nog niet bij staat');
  await vul(element, '#naam', '');
  for (let keer = 0; keer < 9 && schaduw(element).querySelector('[data-actie=nuNiet]'); keer += 1) {
    await doe(element, 'nuNiet');
    await lees(`vol: nu niet ${keer}`);
  }
  await waarde(VOL);
  for (const weergave of ['lijst', 'kaart']) await zet({ weergave }, weergave);
  for (const zicht of ['na', 'vergelijk']) await zet({ zicht }, zicht);
  for (const namen of ['initialen', 'alias']) await zet({ namen }, namen);
  await zet({ 'vergelijk-met': 'm1' }, 'vergelijken');
  await zet({ moment: 'm1' }, 'een eerder moment');
  await zet({ moment: 'm1', 'vergelijk-met': 'm1' }, 'een moment met zichzelf');
  for (const { id } of VOL.personen ?? []) {
    await open(element, id);
    await lees(`${id} open`);
    await zet({ readonly: '' }, `${id} open, alleen lezen`);
  }
  await veld('[data-veld="keuze:bekijk"]', 'functie:praktisch');
  await veld('[data-veld="keuze:bekijk"]', 'blijft');
  await veld('[data-veld="keuze:bekijk"]', 'rol:intermediair');
  await vul(element, '[data-veld="keuze:bekijk"]', '');
  for (const punt of [
    [490, 51],
    [400, 240],
    [-50, -20],
  ] as const) {
    await sleep(element, 'a', punt[0], punt[1], false);
    await lees(`a versleept naar ${punt.join()}`);
    await toets(element, 'Escape');
  }
  await opTelefoon(element, async () => {
    await stap('toonBanden');
    await stap('verbergBanden');
  });
  await veld('[data-veld=volgorde]', 'naam');
  await vul(element, '[data-veld=volgorde]', '');

  await open(element, 'c');
  await toonBand(element);
  await stap('kiesBand');
  await doe(element, 'kiesPlek');
  await doe(element, 'kiesPlek');
  await lees('kiesPlek');
  vind(schaduw(element), '[data-knoop="c"]').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
  );
  await lees('gestopt');
  await zetVan(element, 'ring', 'c', '1');
  await lees('een andere ring');
  await veld('#veld-naam', 'Zz18');
  await veld('[data-veld="steun:praktisch"]', 'krijgt');
  await toonBand(element);
  await stap('verbinden');
  for (const kwaliteit of KWALITEITEN) {
    await vul(element, '.bandrij select', kwaliteit);
    await lees(kwaliteit);
  }
  await stap('losmaken');
  await vul(element, '#huisnaam', 'Zz19');
  element.reportValidity();
  await lees('een los huishouden');
  await stap('huis');
  await stap('steunfiguurUit');
  await stap('steunfiguurUitJa');
  await stap('steunfiguurAan');
  await stap('ongedaan');
  await stap('opnieuw');
  await stap('verwijderen');
  await stap('verwijderJa');

  await vul(element, '#moment-datum', '');
  await stap('vastleggen');
  await vul(element, '#moment-datum', '2026-06-02');
  await doe(element, 'vastleggen');
  await lees('vastgelegd');
  await zet({ 'vergelijk-met': element.value.momenten?.at(-1)?.id ?? '' }, 'er veranderde niets');
  await stap('vergeten');

  const { inhoud } = await vangBestand(() => {
    vind(schaduw(element), '[data-actie="svg"]').click();
  });
  const tekening = new DOMParser().parseFromString(await inhoud.text(), 'image/svg+xml');
  gezien.set('het plaatje', [...tekening.querySelectorAll('svg > text')].map(tekstVan));

  await veld('[data-id="/indeling/ringBetekenis"]', 'weten');
  await stap('sectorErbij');
  await stap('ongedaan');
  await stap('sectorWeg');

  await doe(element, 'bekijk');
  await lees('geen regels');
  await vul(element, '#csv', CSV);
  await stap('bekijk');
  await stap('invoegen');
  await stap('ongedaan');
  await vul(element, '#csv', 'Zz60');
  await doe(element, 'bekijk');
  await stap('invoegen');
  await stap('ongedaan');
  await vul(element, '#csv', 'Zz45\nid,naam,relatie,banden\nZz40,Zz41,oom,Zz42|Zz43\nZz42,Zz44,zzz,');
  await doe(element, 'bekijk');
  await lees('banden die niet kunnen');
  await vul(element, '#csv', Array.from({ length: 501 }, (_, nummer) => `Zz${nummer + 100}`).join('\n'));
  await doe(element, 'bekijk');
  await lees('te veel regels');
  await kiesBestand(element, 'x'.repeat(1_000_001));
  await lees('een te grote lijst');
  await vul(element, '#csv', '%PDF-1.7');
  await doe(element, 'bekijk');
  await lees('wat geen lijst is');
  await vul(element, '#csv', 'naam\n"Zz50\nZz51"');
  await doe(element, 'bekijk');
  await lees('een naam met twijfel');
  await vul(element, '#csv', 'naam\nrelatie\nZz50\noma');
  await doe(element, 'bekijk');
  await lees('elke cel op een eigen regel');
  await vul(element, '#csv', 'naam;relatie;naam;relatie\nZz50;oma;Zz51;oom');
  await doe(element, 'bekijk');
  await lees('twee tabellen naast elkaar');
  return gezien;
}

taalSuite<Kaart>({
  tag: TAG,
  alleTekst,
  titel: { sleutel: 'titel', nl: nl.titel, en: en.titel, je: je['titel.zelf'] },
  slots: ['toelichting'],
  heeftDossier: true,
  sleutels: Object.keys(nl),
  onaf: null,
  langsAlles: (element) => zonderRust(() => langsAlles(element)),
  namen: /steungezin|buurtgezin|meeleefgezin|gezinshuis|Veilig Thuis|^(naam|relatie|banden)$/gi,
  gelijk: {
    // Namen, voorletters, de letter van een huishouden, en hoe een bestand zijn kolommen noemt.
    gegevens:
      /^((Ring: )?(Zz\d+( Zz\d+)?|[Z1]\.|111222333|–)(, .*| · [§✓⌂◎⇆ ]+)?|[AB]( Zz\d+)?|(★ )?[AB]( [▲≠])*|naam|relatie|banden|JosÃ©|x+…?|Ring( \d)?)$/,
    woorden: ['Professionals', 'Professional', 'Partner', 'Steungezin', 'Buurtgezin', 'Meeleefgezin', 'Moment'],
  },
});

describe('<netwerk-kaart>: taal', () => {
  it('houdt bij een andere taal wie er openstaat, wat er getypt is en welke keuzen er gemaakt zijn', async () => {
    const element = await inTaal('nl');
    element.value = VOL;
    await element.updateComplete;
    await open(element, 'c');
    await vul(element, '#naam', 'Zz17');
    await kies(element, await keuze(element, 'bekijk'), 'functie:praktisch');
    element.lang = 'en';
    await waitUntil(() => alleTekst(element).includes(en.titel));
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Zz6');
    expect(vind<HTMLInputElement>(schaduw(element), '#naam').value).to.equal('Zz17');
    expect(vind<HTMLSelectElement>(schaduw(element), '[data-veld="keuze:bekijk"]').value).to.equal('functie:praktisch');
    expect(vind<HTMLInputElement>(schaduw(element), '.paneel [data-veld="ring"]:checked').value).to.equal('3');
    expect(element.value).to.deep.equal(VOL);
  });

  for (const [taal, mei] of [
    ['nl', '1 mei 2026'],
    ['en', '1 May 2026'],
  ] as const) {
    it(`schrijft datums op de manier van de taal: ${mei}`, async () => {
      const element = await inTaal(taal, { 'vergelijk-met': 'm1' });
      element.value = { ...VOL, momenten: [{ ...VOL.momenten?.[0], naam: '' }] };
      await openAlles(element);
      for (const plek of ['[data-veld="keuze:moment"]', '.momenten', '#verschil-titel'])
        expect(tekstVan(vind(schaduw(element), plek)), plek).to.contain(mei);
    });
  }

  it('geeft het platform de fout in de taal van het element', async () => {
    const element = await inTaal('en', { required: '' });
    expect(element.validationMessage).to.equal(en['melding.persoon-ontbreekt']);
  });

  describe('met voor elke tekst een merk', () => {
    const sleutels = Object.keys(nl) as TekstSleutel[];
    const MERK = /Kk(\d+)kK/g;

    let wandeling: Promise<Gelezen> | undefined;
    const metMerken = (): Promise<Gelezen> => (wandeling ??= loopMetMerken());
    const loopMetMerken = async (): Promise<Gelezen> => {
      const element = await inTaal('nl');
      element.teksten = Object.fromEntries(sleutels.map((sleutel, nummer) => [sleutel, `Kk${nummer}kK`]));
      await element.updateComplete;
      return zonderRust(() => langsAlles(element));
    };

    it('komt elke tekst op het scherm uit de teksten of uit de gegevens', async () => {
      const maanden =
        /\b\d+ (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}/g;
      // Namen, de letter van een huishouden, hoe een bestand zijn kolommen noemt, en voorletters.
      const gegevens = /\bZz\d+|(^|★ )[AB]\b|^(naam|relatie|banden)$|\b[ZK]\.|^JosÃ©$|^x+…?$/g;
      for (const [toestand, teksten] of await metMerken()) {
        const resten = teksten.filter((regel) =>
          /\p{L}/u.test(regel.replace(MERK, '').replace(maanden, '').replace(gegevens, '')),
        );
        expect(resten, toestand).to.deep.equal([]);
      }
    });

    it('komt elke eigen tekst ergens op het scherm', async () => {
      const gezien = new Set(
        [...(await metMerken()).values()]
          .flat()
          .flatMap((regel) => [...regel.matchAll(MERK)].map(([, nummer]) => sleutels[Number(nummer)])),
      );
      // Van de gedeelde woorden toont de kaart alleen wat er in het netwerk voorkomt, en van de balk van het concept wat die te zeggen
      // heeft: die heeft een eigen toets. Wat in een andere zin komt te staan is hier niet te herkennen.
      const eigen = sleutels.filter(
        (sleutel) =>
          !/^(code|kenmerk|reden|doorvraag|concept|erkend|woorden\.(emotioneel|praktisch|informatief|enAnderen))\./.test(
            sleutel,
          ),
      );
      // Van een enkelvoud en een meervoud staat er één; wie er zelf mee bedoeld is leest de andere.
      const vorm = /\.(een|meer|zelf)$/;
      const isAnders = (sleutel: string): boolean =>
        vorm.test(sleutel) && [...gezien].some((ander) => ander?.startsWith(sleutel.replace(vorm, '')));
      expect(eigen.filter((sleutel) => !gezien.has(sleutel) && !isAnders(sleutel))).to.deep.equal([]);
    });
  });

  describe('aanspreekvorm', () => {
    it('zegt ook in het Engels dat het over de lezer gaat', async () => {
      const element = await inTaal('en', { aanspreekvorm: 'je' });
      expect(alleTekst(element)).to.contain(en['titel.zelf']);
    });

    it('is je voor een kind of jongere, en die leest over zichzelf', async () => {
      for (const lezer of ['kind', 'jongere']) {
        const element = await maak({ onderwerp: { soort: 'jongere' } }, { lezer });
        expect(element.aanspreekvorm).to.equal('je');
        await waitUntil(() => alleTekst(element).includes(je['titel.zelf']));
        expect(vind(schaduw(element), '[data-knoop=""]').getAttribute('aria-label')).to.equal(je['onderwerp.zelf']);
      }
    });

    it('noemt bij een andere lezer het kind ook in de je-vorm het kind', async () => {
      const element = await inTaal('nl', { aanspreekvorm: 'je', lezer: 'professional' });
      element.value = { onderwerp: { soort: 'kind' } };
      await element.updateComplete;
      expect(alleTekst(element)).to.contain(nl.titel).and.not.to.contain(je['titel.zelf']);
      expect(vind(schaduw(element), '[data-knoop=""]').getAttribute('aria-label')).to.equal(nl['onderwerp.kind']);
    });
  });
});

describe('<netwerk-kaart>: teksten van de pagina', () => {
  it('vervangen een titel, een kop, een knop en een keuze, als platte tekst', async () => {
    const element = await maak(VOL);
    element.teksten = {
      titel: 'Wie <b>helpt</b>?',
      'veld.naam': 'Hoe <i>heet</i> die?',
      'actie.toevoegen': '<u>Erbij</u>',
      'code.oma': 'Omaatje',
      'ring.1': '<b>Vlakbij</b>',
    };
    await element.updateComplete;
    for (const tekst of ['Wie <b>helpt</b>?', 'Hoe <i>heet</i> die?', '<u>Erbij</u>', 'Omaatje', '<b>Vlakbij</b>']) {
      expect(alleTekst(element)).to.contain(tekst);
    }
    expect(vindAlle(schaduw(element), 'b, i, u')).to.deep.equal([]);
  });

  it('mogen de plekken voor namen gebruiken', async () => {
    const element = await maak(VOL);
    element.teksten = { 'persoon.weg': '{naam} eraf?' };
    await open(element, 'b');
    await doe(element, 'verwijderen');
    expect(alleTekst(element)).to.contain('Zz4 eraf?');
  });

  it('namen die de pagina aan ringen en delen gaf gaan voor, in elke taal', async () => {
    const indeling = {
      ringen: [{ code: 1 as const, naam: 'Zzring' }],
      sectoren: [{ code: 'familie', naam: 'Zzdeel' }],
    };
    for (const taal of ['nl', 'en']) {
      const element = await inTaal(taal);
      element.value = { ...VOL, indeling };
      await element.updateComplete;
      expect(vind(schaduw(element), '[data-knoop="a"]').getAttribute('aria-label')).to.match(/Zzdeel, Zzring/);
    }
  });
});
