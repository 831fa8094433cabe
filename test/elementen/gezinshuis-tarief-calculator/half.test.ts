// Wat half getypt is in velden die op geen blad van een scenario staan: het telt niet, en gaat nergens door verloren.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { eigenNaam, haalWeg, knop as balkknop, zieBalk, zieStand } from '../../scherm/concept-hulp.js';
import {
  isOpen,
  kiesBlad,
  knopVan,
  maak,
  metAlles,
  NIVEAUS,
  open,
  openBestand,
  schaduw,
  tekst,
  tekstVan,
  toetsen,
  typ,
  vind,
  vindAlle,
  voorbeeldInvoer,
  type Calculator,
  klik,
} from './hulp.js';

const blad =
  (code: 'opbouw' | 'aanbod' | 'scenarios' | 'volgendjaar' | 'bronnen') =>
  (element: Calculator): Promise<HTMLElement> =>
    kiesBlad(element, tekst(`tab.${code}`));

interface Plek {
  readonly wat: string;
  readonly naar: (element: Calculator) => Promise<unknown>;
  readonly veld: string;
  readonly typt: string;
  /** Waar de link heen gaat, als dat een ander veld is met dezelfde tekst erin. */
  readonly gaatNaar?: string;
}

const PLEKKEN: readonly Plek[] = [
  {
    wat: 'de jeugdigen op een niveau',
    naar: (element) => open(element, 11),
    veld: '#mix-0-aantal',
    typt: '3 kinderen',
  },
  { wat: 'de naam van een niveau', naar: (element) => open(element, 11), veld: '#niveau-0-naam', typt: 'Hoog' },
  { wat: 'de naam van een aanbod', naar: blad('aanbod'), veld: '#aanbod-naam', typt: 'Oeverland' },
  { wat: 'het tarief van een aanbod', naar: blad('aanbod'), veld: '#aanbod-tarief', typt: '17x' },
  { wat: 'een bouwsteen van een aanbod', naar: blad('aanbod'), veld: '#aanbod-3', typt: '12 of 13' },
  { wat: 'de naam van een scenario', naar: blad('scenarios'), veld: '#scenario-0-naam', typt: 'Anders' },
  {
    wat: 'de naam boven de berekening',
    naar: blad('scenarios'),
    veld: '[data-pad="/naam"]',
    typt: 'Anders',
    gaatNaar: '#scenario-0-naam',
  },
  { wat: 'een eigen indexcijfer', naar: blad('volgendjaar'), veld: '[role=tabpanel] td input', typt: '3 a 4' },
  { wat: 'een bron die nog aan geen cijfer gegeven is', naar: blad('bronnen'), veld: '#v-zelfde-bron', typt: 'Brief' },
  { wat: 'een reden daarbij', naar: blad('bronnen'), veld: '#v-zelfde-reden', typt: 'Omdat' },
];

async function metNiveaus(eigenschappen: Parameters<typeof maak>[0] = {}): Promise<Calculator> {
  const element = await metAlles(eigenschappen);
  element.werkblad = {
    ...element.werkblad,
    scenarios: element.werkblad.scenarios.map((scenario) => ({ ...scenario, zorgzwaarte: NIVEAUS })),
  };
  await element.updateComplete;
  return element;
}

/** Vraagt het formulier of het mag, en volgt in het overzicht de link waar deze woorden in staan. */
async function volgLink(element: Calculator, woorden: string): Promise<void> {
  element.reportValidity();
  // Het overzicht krijgt eerst zelf de focus.
  await waitUntil(() => schaduw(element).activeElement?.id === 'foutoverzicht', 'het overzicht krijgt de focus niet');
  const link = vindAlle<HTMLAnchorElement>(schaduw(element), '[aria-labelledby=foutoverzicht] a').find((kandidaat) =>
    tekstVan(kandidaat).includes(woorden),
  );
  if (!link) throw new Error(`geen link met "${woorden}"`);
  link.click();
  await element.updateComplete;
}

/** Typt een eigen laag bij het eerste cijfer van de tabel. */
async function typGrens(element: Calculator, getypt: string): Promise<HTMLInputElement> {
  await kiesBlad(element, tekst('tab.bepaalt'));
  vind<HTMLInputElement>(schaduw(element), 'input[type=radio][value="0"]').click();
  await element.updateComplete;
  schaduw(element).querySelector<HTMLButtonElement>('.band button')?.click();
  await waitUntil(() => schaduw(element).activeElement?.matches('.band input'), 'het veld voor laag krijgt de focus');
  const veld = schaduw(element).activeElement as HTMLInputElement;
  veld.select();
  await toetsen(getypt);
  await element.updateComplete;
  return veld;
}

const veldOp = (element: Calculator, { veld }: Plek): HTMLInputElement =>
  vind<HTMLInputElement>(schaduw(element), veld);

async function typHier(element: Calculator, plek: Plek): Promise<void> {
  await plek.naar(element);
  const veld = veldOp(element, plek);
  veld.focus();
  veld.select();
  await toetsen(plek.typt);
  await element.updateComplete;
}

describe('wat half getypt is', () => {
  for (const plek of PLEKKEN)
    it(`bij ${plek.wat} verandert niets aan de waarde, en komt met het concept terug in het veld`, async () => {
      const naam = eigenNaam();
      const eerst = await metNiveaus({ concept: naam });
      await zieBalk(eerst);
      const voor = eerst.werkblad;
      await typHier(eerst, plek);
      expect(eerst.werkblad).to.deep.equal(voor);
      expect(eerst.heeftWijzigingen, 'de pagina kan waarschuwen').to.equal(true);
      await zieStand(eerst, 'concept.bewaard');
      await haalWeg({ drager: eerst, scherm: eerst }, naam);
      const later = await maak({ concept: naam });
      await zieStand(later, 'concept.aangeboden');
      balkknop(later, 'concept.verder').click();
      await later.updateComplete;
      await plek.naar(later);
      expect(veldOp(later, plek).value).to.equal(plek.typt);
      expect(later.werkblad).to.deep.equal(voor);
    });

  for (const plek of PLEKKEN)
    it(`bij ${plek.wat} komt terug als het openen van een bestand ongedaan gemaakt wordt`, async () => {
      const element = await metNiveaus();
      await typHier(element, plek);
      await openBestand(element, JSON.stringify(voorbeeldInvoer()));
      await klik(element, tekst('openen.terug'));
      await plek.naar(element);
      expect(veldOp(element, plek).value).to.equal(plek.typt);
    });

  for (const plek of PLEKKEN)
    it(`bij ${plek.wat} houdt het formulier tegen, met een link naar het veld, ook als dat dicht is`, async () => {
      const element = await metNiveaus();
      await typHier(element, plek);
      expect(element.validity.customError, 'meteen').to.equal(true);
      await blad('opbouw')(element);
      if (isOpen(element, 11)) knopVan(element, 11).click();
      await element.updateComplete;
      expect(element.checkValidity(), 'ook als het dicht is').to.equal(false);
      await volgLink(element, plek.typt);
      const doel = plek.gaatNaar ?? plek.veld;
      await waitUntil(() => schaduw(element).activeElement?.matches(doel), 'de focus komt in het veld');
      expect(vind<HTMLInputElement>(schaduw(element), doel).value).to.equal(plek.typt);
    });

  it('in een eigen laag houdt het formulier tegen, ook als iemand daarna een vaste spreiding kiest', async () => {
    const element = await metNiveaus();
    const veld = await typGrens(element, '3 of 4');
    expect(element.validity.customError).to.equal(true);
    const { id } = veld;
    vind<HTMLInputElement>(schaduw(element), 'input[type=radio][value="0.1"]').click();
    await element.updateComplete;
    expect(schaduw(element).querySelector(`#${id}`), 'het veld is weg').to.equal(null);
    await blad('opbouw')(element);
    await volgLink(element, '3 of 4');
    await waitUntil(() => schaduw(element).activeElement?.id === id, 'de focus komt in het veld');
  });

  it('bij de plaatsen van een niveau houdt het formulier tegen', async () => {
    const element = await metNiveaus();
    await open(element, 11);
    const veld = vind<HTMLInputElement>(schaduw(element), '[data-pad="/zorgzwaarte/niveaus/0/plaatsen"]');
    veld.focus();
    veld.select();
    await toetsen('4x');
    knopVan(element, 11).click();
    await element.updateComplete;
    expect(element.validity.customError).to.equal(true);
    await volgLink(element, '4x');
    await waitUntil(() => schaduw(element).activeElement?.id === veld.id, 'de focus komt in het veld');
  });

  it('in een scenario dat niet in beeld is houdt het formulier tegen; de link zet dat scenario in beeld', async () => {
    const element = await metNiveaus();
    const { actief } = element.werkblad;
    const veld = await typ(element, '/huisvesting/bedragPerJaar', '24x');
    await blad('scenarios')(element);
    await klik(element, `${tekst('scenario.openen')} Anders`);
    expect(element.werkblad.actief).not.to.equal(actief);
    expect(element.validity.customError).to.equal(true);
    await volgLink(element, '24x');
    await waitUntil(() => schaduw(element).activeElement?.id === veld.id, 'de focus komt in het veld');
    expect(element.werkblad.actief).to.equal(actief);
  });

  it('houdt het formulier niet meer tegen als het goed is, of als het veld er niet meer is', async () => {
    const element = await metNiveaus();
    await blad('aanbod')(element);
    const tarief = (): HTMLInputElement => vind<HTMLInputElement>(schaduw(element), '#aanbod-tarief');
    await typ(element, tarief(), '17x');
    expect(element.validity.customError).to.equal(true);
    await typ(element, tarief(), '170');
    expect(element.validity.valid, 'goed').to.equal(true);
    await typ(element, tarief(), '17x');
    await klik(element, tekst('aanbod.weg'));
    expect(element.validity.valid, 'weg').to.equal(true);
  });

  it('een bron die cijfers al kregen houdt niets tegen', async () => {
    const element = await metNiveaus();
    await blad('bronnen')(element);
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#v-zelfde-bron'), 'Brief');
    expect(element.validity.customError).to.equal(true);
    vind<HTMLInputElement>(schaduw(element), '[role=tabpanel] tbody input[type=checkbox]').click();
    await element.updateComplete;
    const vervang = schaduw(element).querySelector<HTMLInputElement>('input[value=vervang]');
    vervang?.click();
    await element.updateComplete;
    vind<HTMLButtonElement>(schaduw(element), '.zelfde .knoppen button').click();
    await element.updateComplete;
    expect(element.validity.valid).to.equal(true);
  });

  it('bij het plakken van aanbiedingen houdt het formulier tegen tot zij toegevoegd of weg zijn', async () => {
    const element = await metNiveaus();
    await blad('aanbod')(element);
    await klik(element, tekst('aanbod.plakken'));
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#aanbod-tekst'), 'Nieuw;17x');
    expect(element.validity.customError).to.equal(true);
    await blad('opbouw')(element);
    await volgLink(element, tekst('melding.half.plakken'));
    await waitUntil(() => schaduw(element).activeElement?.id === 'aanbod-tekst', 'de focus komt in het vak');
    await klik(element, tekst('aanbod.annuleer'));
    expect(element.validity.valid).to.equal(true);
  });

  it('uit een concept houdt het formulier ook tegen zonder dat iemand het veld aanraakt', async () => {
    const naam = eigenNaam();
    const eerst = await metNiveaus({ concept: naam });
    await zieBalk(eerst);
    await typHier(eerst, PLEKKEN[3] as Plek);
    await zieStand(eerst, 'concept.bewaard');
    await haalWeg({ drager: eerst, scherm: eerst }, naam);
    const later = await maak({ concept: naam });
    await zieStand(later, 'concept.aangeboden');
    await later.herstelConcept();
    await later.updateComplete;
    expect(later.validity.customError).to.equal(true);
  });

  it('gaat na Escape of na annuleren meteen uit het concept', async () => {
    const naam = eigenNaam();
    const eerst = await metNiveaus({ concept: naam });
    await zieBalk(eerst);
    const { id } = await typGrens(eerst, '3 of 4');
    await zieStand(eerst, 'concept.bewaard');
    await sendKeys({ press: 'Escape' });
    await blad('aanbod')(eerst);
    await haalWeg({ drager: eerst, scherm: eerst }, naam);
    const later = await maak({ concept: naam });
    await zieStand(later, 'concept.aangeboden');
    balkknop(later, 'concept.verder').click();
    await later.updateComplete;
    await kiesBlad(later, tekst('tab.bepaalt'));
    expect(schaduw(later).querySelector<HTMLInputElement>(`#${id}`)?.value).not.to.equal('3 of 4');
    expect(later.validity.valid).to.equal(true);
  });

  it('bij het plakken van aanbiedingen komt met het concept terug', async () => {
    const naam = eigenNaam();
    const eerst = await metNiveaus({ concept: naam });
    await zieBalk(eerst);
    await blad('aanbod')(eerst);
    await klik(eerst, tekst('aanbod.plakken'));
    const vak = (element: Calculator): HTMLTextAreaElement => vind(schaduw(element), '#aanbod-tekst');
    vak(eerst).focus();
    await toetsen('Nieuw;17x');
    await zieStand(eerst, 'concept.bewaard');
    await haalWeg({ drager: eerst, scherm: eerst }, naam);
    const later = await maak({ concept: naam });
    await zieStand(later, 'concept.aangeboden');
    balkknop(later, 'concept.verder').click();
    await later.updateComplete;
    await blad('aanbod')(later);
    expect(vak(later).value).to.equal('Nieuw;17x');
    await klik(later, tekst('aanbod.annuleer'));
    expect(schaduw(later).querySelector('#aanbod-tekst')).to.equal(null);
  });

  it('blijft bij zijn aanbod als een aanbod ervoor weggaat', async () => {
    const element = await metNiveaus();
    await blad('aanbod')(element);
    const kies = (plek: number): void =>
      vindAlle(schaduw(element), '[role=tabpanel] button[aria-pressed]')[plek]?.click();
    kies(2);
    await element.updateComplete;
    const tarief = (): HTMLInputElement => vind<HTMLInputElement>(schaduw(element), '#aanbod-tarief');
    tarief().focus();
    tarief().select();
    await toetsen('18x');
    kies(0);
    await element.updateComplete;
    await klik(element, tekst('aanbod.weg'));
    kies(1);
    await element.updateComplete;
    expect(tarief().value).to.equal('18x');
  });

  it('gaat met een niveau mee dat anders gaat heten', async () => {
    const element = await metNiveaus();
    await open(element, 11);
    const aantal = (): HTMLInputElement => vind<HTMLInputElement>(schaduw(element), '#mix-1-aantal');
    aantal().focus();
    await toetsen('2 of 3');
    const naam = vind<HTMLInputElement>(schaduw(element), '#niveau-0-naam');
    naam.focus();
    naam.select();
    await toetsen('Licht');
    expect(aantal().value).to.equal('2 of 3');
  });
});
