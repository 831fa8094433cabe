// Wat niemand opende is niet getekend en niet gehaald; wie opent, springt of afdrukt krijgt het alsnog.
import { expect, waitUntil } from '@open-wc/testing';
import {
  bouwsteen,
  foutoverzicht,
  isGevuld,
  knop,
  maakNieuw,
  met,
  metFocus,
  open,
  schaduw,
  tekst,
  tekstVan,
  veld,
  vind,
  vindAlle,
  voorbeeldInvoer,
  wachtOpFocus,
  zoekVeld,
  type Calculator,
} from './hulp.js';

const uitklappers = (element: Calculator): HTMLDetailsElement[] => vindAlle(schaduw(element), 'details');

/** Drukt af zonder printer, en geeft wat er op dat moment getekend is. */
async function drukAf(element: Calculator): Promise<string[]> {
  const echt = window.print;
  let titels: string[] | undefined;
  window.print = () => {
    titels = vindAlle(schaduw(element), 'caption').map(tekstVan);
  };
  try {
    knop(element, 'afdrukken')?.click();
    await waitUntil(() => titels !== undefined, 'er wordt niet afgedrukt', { timeout: 5000 });
  } finally {
    window.print = echt;
  }
  return titels ?? [];
}

const TABELLEN = ['resultaat.waterval.titel', 'resultaat.niveaus.titel', 'resultaat.invoer.titel'] as const;

describe('wat pas later nodig is', () => {
  it('staat er niet: een dichte uitklapper heeft alleen zijn kop', async () => {
    const element = await maakNieuw();
    const dicht = uitklappers(element).filter((uitklapper) => !uitklapper.open);
    expect(dicht.length).to.be.greaterThan(12);
    expect(dicht.filter(isGevuld)).to.deep.equal([]);
    expect(vindAlle(schaduw(element), '*').length).to.be.below(500);
  });

  it('komt met een klik op de kop, met de velden en wat er meer over te zeggen is, en blijft na dichtklappen staan', async () => {
    const element = await maakNieuw();
    const blok = bouwsteen(element, 6);
    vind(blok, 'summary').click();
    await waitUntil(() => isGevuld(blok), 'de bouwsteen blijft leeg', { timeout: 5000 });
    expect(blok.open).to.equal(true);
    const invoer = veld(element, '/huisvesting/bedragPerJaar');
    expect(invoer.value).to.equal('24.000');
    await open(vind<HTMLDetailsElement>(blok, '.bouwsteen__inhoud > details'));
    expect(tekstVan(blok)).to.contain(tekst('blok.6.wel'));
    blok.open = false;
    await element.updateComplete;
    expect(veld(element, '/huisvesting/bedragPerJaar')).to.equal(invoer);
  });

  it('een fout in een dichte bouwsteen: meteen ongeldig, en de link opent hem en zet de focus in het veld', async () => {
    const element = await maakNieuw({
      required: true,
      value: met(voorbeeldInvoer(), { '/leegstand/fractie': 2, '/inkomen/werkgeverslasten': -1 }),
    });
    expect(element.validity.customError).to.equal(true);
    expect(zoekVeld(element, '/leegstand/fractie')).to.equal(undefined);
    element.reportValidity();
    await wachtOpFocus(() => foutoverzicht(element)?.querySelector('h3'), 'het overzicht');
    expect(element.validationMessage).to.contain(tekst('veld.werkgeverslasten'));
    const [lasten, leegstand] = vindAlle<HTMLAnchorElement>(foutoverzicht(element) as HTMLElement, 'a');
    leegstand?.click();
    await waitUntil(
      () => metFocus()?.getAttribute('data-pad') === '/leegstand/fractie',
      'de focus komt niet in het veld',
    );
    expect(bouwsteen(element, 9).open).to.equal(true);
    lasten?.click();
    await waitUntil(() => metFocus()?.getAttribute('data-pad') === '/inkomen/werkgeverslasten', 'ook niet bij meer');
    expect(metFocus()?.checkVisibility()).to.equal(true);
  });

  it('de eigen knop drukt alle tabellen af, ook als niemand ze opende, en daarna zijn ze weer weg', async () => {
    const element = await maakNieuw();
    expect(vindAlle(schaduw(element), 'table')).to.deep.equal([]);
    expect(await drukAf(element)).to.deep.equal(TABELLEN.map((sleutel) => tekst(sleutel)));
    window.dispatchEvent(new Event('afterprint'));
    expect(vindAlle(schaduw(element), 'table')).to.deep.equal([]);
  });

  it('het menu van de browser wacht niet: wat geladen is staat er zodra het afdrukken begint', async () => {
    const element = await maakNieuw();
    await drukAf(element);
    window.dispatchEvent(new Event('afterprint'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(vindAlle(schaduw(element), 'caption')).to.have.length(TABELLEN.length);
    expect(tekstVan(vind(schaduw(element), '.voetregel'))).to.contain('22 november 2026');
    window.dispatchEvent(new Event('afterprint'));
  });
});
