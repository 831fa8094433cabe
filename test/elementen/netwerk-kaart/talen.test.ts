// De taal van de pagina, u of je, en de woorden en links van de pagina zelf. Nooit twee talen of twee aanspreekvormen door elkaar.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import type { TekstSleutel } from '../../../src/elementen/netwerk-kaart/teksten.js';
import { KWALITEITEN } from '../../../src/domein/dossier/codes.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import {
  alleTekst,
  losseTeksten,
  maak,
  open,
  openAlles,
  plat,
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
  zetVan,
  keuze,
  kies,
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
const CSV = `naam,ring,relatie,Zz12\nZz13,1,tante,Zz14\nZz2,1,,\n,2,,\nZz15,,zzz,\n111222333,,,\n${'x'.repeat(2001)},,,\n"Zz16`;

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

const wandelingen = new Map<string, Promise<Map<string, readonly string[]>>>();

/** Wat er in elke toestand te lezen en te horen is. De wandeling is lang; wat hetzelfde leest loopt haar één keer. */
function gelezen(
  taal: string,
  attributen: Readonly<Record<string, string>> = {},
  teksten: Readonly<Record<string, string>> | null = null,
): Promise<Map<string, readonly string[]>> {
  const sleutel = JSON.stringify([taal, attributen, teksten]);
  const eerder = wandelingen.get(sleutel);
  if (eerder) return eerder;
  const loop = async (): Promise<Map<string, readonly string[]>> => {
    const element = await inTaal(taal, attributen);
    element.teksten = teksten;
    await element.updateComplete;
    return langsAlles(element);
  };
  const wandeling = loop();
  wandelingen.set(sleutel, wandeling);
  return wandeling;
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
  await stap('huis');
  await stap('steunfiguurUit');
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

  await veld('[data-id="/indeling/ringBetekenis"]', 'weten');
  await stap('sectorErbij');
  await stap('ongedaan');
  await stap('sectorWeg');

  await doe(element, 'bekijk');
  await lees('geen regels');
  await vul(element, '#csv', CSV);
  await stap('bekijk');
  await stap('invoegen');
  await vul(element, '#csv', 'id,naam,relatie,banden\nZz40,Zz41,oom,Zz42|Zz43\nZz42,Zz44,zzz,');
  await doe(element, 'bekijk');
  await lees('banden die niet kunnen');
  await vul(element, '#csv', Array.from({ length: 501 }, (_, nummer) => `Zz${nummer + 100}`).join('\n'));
  await doe(element, 'bekijk');
  await lees('te veel regels');
  await vul(element, '#csv', 'x'.repeat(1_000_001));
  await doe(element, 'bekijk');
  await lees('een te grote lijst');
  await vul(element, '#csv', '%PDF-1.7');
  await doe(element, 'bekijk');
  await lees('wat geen lijst is');
  return gezien;
}

describe('<netwerk-kaart>: taal', () => {
  const wacht = window.setTimeout;

  beforeEach(() => {
    // De voorlezer zegt hier meteen wat hij anders na een rustpunt zegt: de toets hoeft niet te wachten.
    window.setTimeout = ((handeling: () => void, duur?: number) => {
      if (duur !== RUST) return wacht(handeling, duur);
      handeling();
      return 0;
    }) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = wacht;
  });

  for (const [taal, titel] of [
    ['nl', nl.titel],
    ['nl-BE', nl.titel],
    ['xx', nl.titel],
    ['', nl.titel],
    ['en', en.titel],
    ['en-GB', en.titel],
    ['EN', en.titel],
  ] as const) {
    it(`lang="${taal}" op een voorouder`, async () => {
      const element = await inTaal(taal);
      expect(alleTekst(element)).to.contain(titel);
      expect(vindAlle(schaduw(element), '[lang]')[0]?.lang).to.equal(titel === en.titel ? 'en' : 'nl');
    });
  }

  it('volgt een wijziging meteen, ook door de schaduwbomen van andere elementen heen', async () => {
    const buiten = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const binnen = document.createElement('div');
    buiten.attachShadow({ mode: 'open' }).append(binnen);
    const element = document.createElement(TAG);
    binnen.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(alleTekst(element)).to.contain(nl.titel);
    buiten.lang = 'en';
    await waitUntil(() => alleTekst(element).includes(en.titel), 'het wordt geen Engels');
    binnen.lang = 'nl';
    await waitUntil(() => alleTekst(element).includes(nl.titel), 'het dichtstbijzijnde lang gaat niet voor');
  });

  it('het eigen lang gaat voor', async () => {
    const element = await inTaal('nl', { lang: 'en' });
    await waitUntil(() => alleTekst(element).includes(en.titel));
  });

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

  it('in het Engels staat er nergens Nederlands, op namen van instellingen en vormen van hulp na', async () => {
    const namen = /steungezin|buurtgezin|meeleefgezin|gezinshuis|Veilig Thuis|^(naam|relatie|banden)$/gi;
    const woorden =
      /\b(de|het|een|van|voor|en|met|niet|niemand|bij|uit|dit|deze|wie|wat|waar|welke?|dag|jongere|ouders?|steun|naam|nog|ook|vraag|vul|kies|zet|deel|kaart|lijst|band|toevoegen|weghalen|afdrukken|ongedaan|opnieuw|nee|weten|anders|namelijk|samen|hulp|zelf|vriend|buurt|school en werk|familie|moment vast|regels?|mensen|beeld|kent|blijft)\b/i;
    for (const [toestand, teksten] of await gelezen('en')) {
      const resten = teksten.filter((regel) => woorden.test(regel.replace(namen, '')));
      expect(resten, toestand).to.deep.equal([]);
    }
  });

  it('geen losse tekst is in beide talen gelijk, behalve namen en gegevens', async () => {
    const alles = async (taal: string): Promise<readonly string[]> => [...(await gelezen(taal)).values()].flat();
    const engels = new Set(await alles('en'));
    const gelijk = new Set((await alles('nl')).filter((regel) => engels.has(regel)));
    // Namen, voorletters, de letter van een huishouden, en hoe een bestand zijn kolommen noemt.
    const gegevens =
      /^((Ring: )?(Zz\d+|[Z1]\.|111222333|–)(, .*| · [§✓⌂◎⇆ ]+)?|[AB]( Zz\d+)?|(★ )?[AB]( [▲≠])*|naam|relatie|banden|x+)$/;
    const mag = ['Professionals', 'Professional', 'Partner', 'Steungezin', 'Buurtgezin', 'Meeleefgezin', 'Moment'];
    const ring = /^Ring( \d)?$/;
    expect(
      [...gelijk].filter((regel) => !gegevens.test(regel) && !mag.includes(regel) && !ring.test(regel)),
    ).to.deep.equal([]);
  });

  it('in het Nederlands staat er nergens Engels', async () => {
    const woorden =
      /\b(the|and|for|with|year|save|add|remove|undo|redo|cancel|who|what|when|which|error|not|nobody|question|people|support)\b/i;
    for (const [toestand, teksten] of await gelezen('nl')) {
      expect(
        teksten.filter((regel) => woorden.test(regel)),
        toestand,
      ).to.deep.equal([]);
    }
  });

  describe('met voor elke tekst een merk', () => {
    const sleutels = Object.keys(nl) as TekstSleutel[];
    const MERK = /Kk(\d+)kK/g;

    const metMerken = (): Promise<Map<string, readonly string[]>> =>
      gelezen('nl', {}, Object.fromEntries(sleutels.map((sleutel, nummer) => [sleutel, `Kk${nummer}kK`])));

    it('komt elke tekst op het scherm uit de teksten of uit de gegevens', async () => {
      const maanden =
        /\b\d+ (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}/g;
      // Namen, de letter van een huishouden, hoe een bestand zijn kolommen noemt, en voorletters.
      const gegevens = /\bZz\d+|(^|★ )[AB]\b|^(naam|relatie|banden)$|\b[ZK]\.|^x+…?$/g;
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
    const U = /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu;
    const JE = /(?<![\p{L}-])(je|jij|jou|jouw|jezelf|jullie)(?![\p{L}-])/iu;

    for (const [vorm, wel, nooit] of [
      ['u', U, JE],
      ['je', JE, U],
    ] as const) {
      it(`${vorm} staat er in elke toestand zonder de andere vorm`, async () => {
        // Wie niets vraagt krijgt u: zie hieronder.
        const gezien = await gelezen('nl', vorm === 'u' ? {} : { aanspreekvorm: vorm });
        for (const [toestand, teksten] of gezien) {
          expect(
            teksten.filter((regel) => nooit.test(regel)),
            toestand,
          ).to.deep.equal([]);
        }
        expect(
          [...gezien.values()].flat().some((regel) => wel.test(regel)),
          'anders bewijst dit niets',
        ).to.equal(true);
      });
    }

    it('is u als de pagina niets of iets onbekends vraagt', async () => {
      for (const attributen of [{}, { aanspreekvorm: 'gij' }, { aanspreekvorm: '' }]) {
        expect(alleTekst(await inTaal('nl', attributen))).to.contain(nl.titel);
      }
    });

    it('volgt als eigenschap en als attribuut meteen', async () => {
      const element = await maak();
      element.aanspreekvorm = 'je';
      expect(element.getAttribute('aanspreekvorm')).to.equal('je');
      await waitUntil(() => alleTekst(element).includes(je['titel.zelf']));
      element.removeAttribute('aanspreekvorm');
      await element.updateComplete;
      expect(alleTekst(element)).to.contain(nl.titel);
    });

    it('komt van het dossier, en de eigen keuze gaat voor', async () => {
      const dossier = await fixture<HTMLElement>(
        html`<zo-thuis-dossier aanspreekvorm="je">
          <netwerk-kaart></netwerk-kaart><netwerk-kaart aanspreekvorm="u"></netwerk-kaart>
        </zo-thuis-dossier>`,
      );
      const [volgt, eigen] = vindAlle<Kaart>(dossier, TAG);
      if (!volgt || !eigen) throw new Error('geen kaarten');
      await waitUntil(() => alleTekst(volgt).includes(je['titel.zelf']));
      expect(alleTekst(eigen)).to.contain(nl.titel);
      dossier.setAttribute('aanspreekvorm', 'u');
      await waitUntil(() => alleTekst(volgt).includes(nl.titel), 'de kaart volgt het dossier');
    });

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

  it('gelden in elke taal en aanspreekvorm, en null zet de onze terug', async () => {
    for (const [taal, attributen, onze] of [
      ['en', {}, en.titel],
      ['nl', { aanspreekvorm: 'je' }, je['titel.zelf']],
    ] as const) {
      const element = await inTaal(taal, attributen);
      element.teksten = { titel: 'Onze kaart' };
      await element.updateComplete;
      expect(alleTekst(element)).to.contain('Onze kaart');
      element.teksten = null;
      await element.updateComplete;
      expect(alleTekst(element)).to.contain(onze).and.not.to.contain('Onze kaart');
    }
  });

  it('mogen de plekken voor namen gebruiken', async () => {
    const element = await maak(VOL);
    element.teksten = { 'persoon.weg': '{naam} eraf?' };
    await open(element, 'b');
    await doe(element, 'verwijderen');
    expect(alleTekst(element)).to.contain('Zz4 eraf?');
  });

  it('mogen allemaal leeg zijn zonder dat er iets breekt', async () => {
    const element = await maak(VOL, { required: '' });
    element.teksten = Object.fromEntries(Object.keys(nl).map((sleutel) => [sleutel, '']));
    await open(element, 'b');
    element.value = null;
    expect(element.reportValidity()).to.equal(false);
    await element.updateComplete;
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

  it('de eigen uitleg van de pagina krijgt een plek', async () => {
    const element = await fixture<Kaart>(
      html`<netwerk-kaart><p slot="toelichting">Van de gemeente</p></netwerk-kaart>`,
    );
    const [uitleg] = element.children;
    expect(uitleg?.assignedSlot, plat(uitleg?.textContent)).not.to.equal(null);
    expect(uitleg?.checkVisibility()).to.equal(true);
  });
});

describe('<netwerk-kaart>: verwijzingen', () => {
  const adressen = (element: Kaart): (string | null)[] =>
    vindAlle(schaduw(element), 'a[href]:not([data-naar])').map((link) => link.getAttribute('href'));

  it('komen als gewone links onder de kaart, met platte tekst', async () => {
    const element = await maak();
    element.verwijzingen = [
      { code: 'aanmelden', tekst: 'Word <b>pleegouder</b>', url: 'https://voorbeeld.nl/pleegzorg' },
      { code: 'toezicht', tekst: 'Toezicht', url: '/toezicht' },
    ];
    await element.updateComplete;
    expect(adressen(element)).to.deep.equal(['https://voorbeeld.nl/pleegzorg', '/toezicht']);
    expect(alleTekst(element)).to.contain('Word <b>pleegouder</b>');
  });

  it('die code uitvoert wordt geweigerd met één waarschuwing, de andere blijft', async () => {
    const element = await maak();
    const gevangen = vangWaarschuwingen(() => {
      element.verwijzingen = [
        { code: 'kwaad', tekst: 'Klik', url: ' java\nscript:alert(1)' },
        { code: 'goed', tekst: 'Goed', url: 'https://voorbeeld.nl/' },
      ];
    });
    await element.updateComplete;
    expect(gevangen).to.have.length(1);
    expect(gevangen[0]).to.match(/^\[zo-thuis\] [a-z-]+: lijst-ongeldig \(verwijzingen\)/);
    expect(adressen(element)).to.deep.equal(['https://voorbeeld.nl/']);
  });
});
