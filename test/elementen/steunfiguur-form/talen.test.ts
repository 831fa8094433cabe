// De taal van de pagina, u of je, en de woorden en links van de pagina zelf. Nooit twee talen of twee aanspreekvormen door elkaar.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { DOORVRAGEN } from '../../../src/domein/dossier/codes.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import {
  alleTekst,
  maak,
  plat,
  schaduw,
  vind,
  vindAlle,
  TAG,
  type Form,
  type Invoerveld,
  klapOpen,
  voegToe,
} from './hulp.js';
import { losseTeksten, maakVol, VOL } from './voorbeeld.js';

const { nl, en, je } = TEKSTEN['steunfiguur-form'];

/** Drukt op een knop zonder naar de taal te kijken. */
async function doe(element: Form, actie: string): Promise<void> {
  vind(schaduw(element), `[data-actie="${actie}"]`).click();
  await element.updateComplete;
}

async function inTaal(taal: string, attributen: Readonly<Record<string, string>> = {}): Promise<Form> {
  const drager = await fixture<HTMLElement>(html`<div lang=${taal}></div>`);
  const element = document.createElement(TAG);
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
  drager.append(element);
  await element.updateComplete;
  return element;
}

/** Loopt langs elke toestand waarin een bezoeker het formulier kan zien, en geeft bij elk wat er te lezen is. */
async function langsAlles(element: Form): Promise<Map<string, readonly string[]>> {
  const gezien = new Map<string, readonly string[]>();
  const lees = async (toestand: string): Promise<void> => {
    await klapOpen(element);
    gezien.set(toestand, losseTeksten(element));
  };
  await lees('leeg');
  element.required = true;
  element.reportValidity();
  await element.updateComplete;
  await lees('leeg en verplicht');
  await doe(element, 'naarIedereen');
  await doe(element, 'zoekVerder');
  for (const code of DOORVRAGEN) {
    await lees(`doorvragen: ${code}`);
    await doe(element, 'toonVeilig');
    await lees(`niet veilig: ${code}`);
    await doe(element, 'terug');
    await doe(element, 'verder');
  }
  await lees('doorvragen: klaar');
  await doe(element, 'legVast');
  await lees('doorvragen: zonder dag');
  const dag = vind<HTMLInputElement>(schaduw(element), '#opnieuw');
  dag.value = '2999-01-01';
  dag.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await doe(element, 'legVast');
  await lees('niemand');
  for (const leeftijd of ['8', '13', '17', '']) {
    element.setAttribute('leeftijd', leeftijd);
    element.value = { personen: [] };
    await element.updateComplete;
    await doe(element, 'toevoegen');
    await lees(`nieuw, ${leeftijd || 'zonder'} leeftijd`);
    element.value = VOL;
    element.removeAttribute('persoon-id');
    element.setAttribute('persoon-id', 'p1');
    await element.updateComplete;
    await lees(`vol, ${leeftijd || 'zonder'} leeftijd`);
    await doe(element, 'naarIedereen');
    await lees(`het begin, ${leeftijd || 'zonder'} leeftijd`);
    await doe(element, 'toonOverzicht');
    await lees(`het overzicht, ${leeftijd || 'zonder'} leeftijd`);
    await doe(element, 'naarIedereen');
    await doe(element, 'openen');
    await klapOpen(element);
  }
  await fouten(element);
  await lees('met fouten');
  element.readonly = true;
  await element.updateComplete;
  await lees('alleen lezen');
  element.readonly = false;
  await element.updateComplete;
  await doe(element, 'verwijderen');
  await lees('weghalen');
  await doe(element, 'verwijderJa');
  await lees('weg');
  return gezien;
}

async function fouten(element: Form): Promise<void> {
  for (const [plek, getypt] of [
    ['#v-naam', ''],
    ['#v-bekendSinds', 'ooit'],
    ['#v-geinformeerdOp', '2999-01-01'],
    ['#v-steunfiguur-kansen', 'x'.repeat(2001)],
    ['#v-steunfiguur-toelichting', '111222333'],
    ['#v-toestemming-delen-jongere-ingetrokkenOp', '2020-01-01'],
  ] as const) {
    const invoer = vind<Invoerveld>(schaduw(element), plek);
    invoer.value = getypt;
    invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  }
  await doe(element, 'bewaren');
}

describe('taal', () => {
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

  it('houdt bij een andere taal wat er openstaat en getypt is', async () => {
    const element = await inTaal('nl');
    await voegToe(element);
    const naam = vind<HTMLInputElement>(schaduw(element), '#v-naam');
    naam.value = 'Riet';
    naam.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    element.lang = 'en';
    await waitUntil(() => alleTekst(element).includes(en['veld.naam']));
    expect(vind<HTMLInputElement>(schaduw(element), '#v-naam').value).to.equal('Riet');
    expect(element.value.personen?.[0]?.naam).to.equal('Riet');
  });

  it('schrijft datums op de manier van de taal', async () => {
    for (const [taal, datum] of [
      ['nl', '1 januari 2025'],
      ['en', '1 January 2025'],
    ] as const) {
      const element = await inTaal(taal);
      await voegToe(element);
      await klapOpen(element);
      expect(alleTekst(element)).to.contain(datum);
    }
  });

  it('geeft het platform de fout in de taal van het element', async () => {
    const element = await inTaal('en', { required: '' });
    expect(element.validationMessage).to.equal(en['melding.veld-ontbreekt']);
  });

  it('in het Engels staat er nergens Nederlands, op namen van wet, vak en instelling na', async () => {
    const namen =
      /steunfiguur|steungezin|buurtgezin|meeleefgezin|gezinshuis|vertrouwenspersoon|Jeugdwet|Veilig Thuis|Kindertelefoon|Rijksoverheid|magazines\.voordejeugd\.nl|Handreiking informele steun|NVO, Beslist 12-jarige zelf over informatieverstrekking/gi;
    const woorden =
      /\b(de|het|een|van|voor|is er|en|met|niet|niemand|bij|uit|dit|deze|wie|wat|wanneer|waarom|welke?|jaar|dag|dagen|kind|jongere|ouders?|steun|naam|nog|ook|vraag|vul|kies|schrijf|haal|let op|fout|bewaren|annuleren|toevoegen|wijzigen|weghalen|afdrukken|ongedaan|volgende|stoppen|nee|weten|anders|namelijk|toestemming|samen|hulp|zelf|vriend|buurman|school en werk|gedaan|tekens)\b/gi;
    const element = await inTaal('en');
    for (const [toestand, teksten] of await langsAlles(element)) {
      const resten = teksten.filter((regel) => regel.replace(namen, '').match(woorden));
      expect(resten, toestand).to.deep.equal([]);
    }
  });

  it('geen losse tekst is in beide talen gelijk, behalve namen en gegevens', async () => {
    const alles = async (taal: string): Promise<readonly string[]> =>
      [...(await langsAlles(await inTaal(taal))).values()].flat();
    const engels = new Set(await alles('en'));
    const gelijk = new Set((await alles('nl')).filter((regel) => engels.has(regel)));
    const gegevens = /^([A-Z]{1,2}|Riet, Zz10|Zz\d+|Riet|Ab|Cor|r@z\.z|ooit|111222333|x+|\d{4}.*)$/;
    const mag = [
      'School',
      'Partner',
      'Professionals',
      'Steungezin',
      'Buurtgezin',
      'Meeleefgezin',
      'Status',
      'Status 1',
      'Status 2',
      'Veilig Thuis',
      'Kindertelefoon',
      '0800-2000',
      '0800-0432',
      '112',
    ];
    expect([...gelijk].filter((regel) => !gegevens.test(regel) && !mag.includes(regel))).to.deep.equal([]);
  });

  it('in het Nederlands staat er nergens Engels', async () => {
    const woorden =
      /\b(the|and|for|with|year|save|add|remove|undo|redo|cancel|who|what|when|which|figure|error|not|nobody|question|consent)\b/i;
    for (const [toestand, teksten] of await langsAlles(await inTaal('nl'))) {
      expect(
        teksten.filter((regel) => woorden.test(regel)),
        toestand,
      ).to.deep.equal([]);
    }
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
      const element = await inTaal('nl', { aanspreekvorm: vorm });
      const gezien = await langsAlles(element);
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
        <steunfiguur-form></steunfiguur-form><steunfiguur-form aanspreekvorm="u"></steunfiguur-form>
      </zo-thuis-dossier>`,
    );
    const [volgt, eigen] = vindAlle<Form>(dossier, TAG);
    if (!volgt || !eigen) throw new Error('geen formulieren');
    await waitUntil(() => alleTekst(volgt).includes(je['titel.zelf']));
    expect(alleTekst(eigen)).to.contain(nl.titel);
    dossier.setAttribute('aanspreekvorm', 'u');
    await waitUntil(() => alleTekst(volgt).includes(nl.titel), 'het formulier volgt het dossier');
  });

  it('zegt ook in het Engels dat het over de lezer gaat', async () => {
    const element = await inTaal('en', { aanspreekvorm: 'je' });
    expect(alleTekst(element)).to.contain(en['titel.zelf']);
  });

  for (const [attributen, over] of [
    [{ aanspreekvorm: 'je' }, 'Jij'],
    [{ invuller: 'jongere' }, 'Jij'],
    [{ invuller: 'jongere', aanspreekvorm: 'u' }, 'Uzelf'],
    [{ invuller: 'ouder', aanspreekvorm: 'je' }, 'De jongere'],
    [{ invuller: 'professional' }, 'De jongere'],
  ] as const) {
    it(`noemt de jongere "${over}" bij ${JSON.stringify(attributen)}`, async () => {
      const element = await inTaal('nl', { ...attributen, leeftijd: '14' });
      await voegToe(element);
      await klapOpen(element);
      const keuzes = vindAlle(vind(schaduw(element), '#v-steun-voor'), 'label').map(({ textContent }) =>
        plat(textContent),
      );
      expect(keuzes[0]).to.equal(over);
      expect(keuzes).to.have.length(3);
    });
  }
});

describe('teksten van de pagina', () => {
  it('vervangen een titel, een label, een knop en een antwoord, als platte tekst', async () => {
    const element = await maak();
    element.teksten = {
      titel: 'Wie <b>helpt</b>?',
      'veld.naam': 'Hoe <i>heet</i> die?',
      'actie.bewaren': '<u>Klaar</u>',
      'code.oma': 'Omaatje',
    };
    await element.updateComplete;
    expect(alleTekst(element)).to.contain('Wie <b>helpt</b>?');
    await voegToe(element);
    for (const tekst of ['Hoe <i>heet</i> die?', '<u>Klaar</u>', 'Omaatje']) {
      expect(alleTekst(element)).to.contain(tekst);
    }
    expect(vindAlle(schaduw(element), 'b, i, u')).to.deep.equal([]);
  });

  it('gelden in elke taal en aanspreekvorm, en null zet de onze terug', async () => {
    const element = await inTaal('en');
    element.teksten = { titel: 'Ons formulier' };
    await element.updateComplete;
    expect(alleTekst(element)).to.contain('Ons formulier');
    element.teksten = null;
    await element.updateComplete;
    expect(alleTekst(element)).to.contain(en.titel).and.not.to.contain('Ons formulier');
  });

  it('mogen de plekken voor namen en datums gebruiken', async () => {
    const element = await maak(VOL);
    element.teksten = { 'lijst.verwijder': '{naam} eruit?' };
    await element.updateComplete;
    await doe(element, 'openen');
    await doe(element, 'verwijderen');
    expect(alleTekst(element)).to.contain('Riet eruit?');
  });

  it('mogen allemaal leeg zijn zonder dat er iets breekt', async () => {
    const element = await maakVol({ required: '' });
    element.teksten = Object.fromEntries((Object.keys(nl) as TekstSleutel[]).map((sleutel) => [sleutel, '']));
    await element.updateComplete;
    element.value = { personen: [] };
    expect(element.reportValidity()).to.equal(false);
    await element.updateComplete;
  });

  it('de eigen uitleg en het eigen bericht van de pagina krijgen een plek', async () => {
    const element = await fixture<Form>(
      html`<steunfiguur-form>
        <p slot="toelichting">Van de gemeente</p>
        <p slot="melding">Wij lezen mee</p>
      </steunfiguur-form>`,
    );
    for (const uitleg of element.children) {
      expect(uitleg.assignedSlot, plat(uitleg.textContent)).not.to.equal(null);
      expect(uitleg.checkVisibility()).to.equal(true);
    }
  });
});

describe('verwijzingen', () => {
  const adressen = (element: Form): (string | null)[] =>
    vindAlle(schaduw(element), 'a[href]:not([data-actie], [href^="tel:"])').map((link) => link.getAttribute('href'));

  it('komen als gewone links onder het formulier, met platte tekst', async () => {
    const element = await maak();
    element.verwijzingen = [
      { code: 'aanmelden', tekst: 'Word <b>pleegouder</b>', url: 'https://voorbeeld.nl/pleegzorg' },
      { code: 'toezicht', tekst: 'Toezicht', url: '/toezicht' },
    ];
    await element.updateComplete;
    expect(adressen(element)).to.deep.equal(['https://voorbeeld.nl/pleegzorg', '/toezicht']);
    expect(alleTekst(element)).to.contain('Word <b>pleegouder</b>');
  });

  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://voorbeeld.nl/x',
    'file:///etc/passwd',
  ]) {
    it(`${JSON.stringify(url)} wordt geweigerd met één waarschuwing, de andere links blijven`, async () => {
      const element = await maak();
      const gevangen = vangWaarschuwingen(() => {
        element.verwijzingen = [
          { code: 'kwaad', tekst: 'Klik', url },
          { code: 'goed', tekst: 'Goed', url: 'https://voorbeeld.nl/' },
        ];
      });
      await element.updateComplete;
      expect(gevangen).to.have.length(1);
      expect(gevangen[0]).to.match(/^\[zo-thuis\] [a-z-]+: lijst-ongeldig \(verwijzingen\)/);
      expect(adressen(element)).to.deep.equal(['https://voorbeeld.nl/']);
    });
  }
});
