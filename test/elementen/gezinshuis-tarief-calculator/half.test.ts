// Wat half getypt is in velden die op geen blad van een scenario staan: het telt niet, en gaat nergens door verloren.
import { expect } from '@open-wc/testing';
import { eigenNaam, haalWeg, knop as balkknop, zieBalk, zieStand } from '../../scherm/concept-hulp.js';
import {
  kiesBlad,
  maak,
  metAlles,
  NIVEAUS,
  open,
  openBestand,
  schaduw,
  tekst,
  tekstVan,
  toetsen,
  vind,
  vindAlle,
  voorbeeldInvoer,
  type Calculator,
} from './hulp.js';

async function klik(element: Calculator, naam: string): Promise<void> {
  const knop = vindAlle<HTMLButtonElement>(schaduw(element), 'button').find((kandidaat) =>
    tekstVan(kandidaat).startsWith(naam),
  );
  if (!knop) throw new Error(`geen knop "${naam}"`);
  knop.click();
  await element.updateComplete;
}

const blad =
  (code: 'aanbod' | 'scenarios' | 'volgendjaar' | 'bronnen') =>
  (element: Calculator): Promise<HTMLElement> =>
    kiesBlad(element, tekst(`tab.${code}`));

interface Plek {
  readonly wat: string;
  readonly naar: (element: Calculator) => Promise<unknown>;
  readonly veld: string;
  readonly typt: string;
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
  { wat: 'de naam boven de berekening', naar: blad('scenarios'), veld: '[data-pad="/naam"]', typt: 'Anders' },
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
