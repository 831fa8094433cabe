// Elke cel van elke tabel zegt iets aan wie luistert: een streepje, een beeld of niets is voor een schermlezer een lege plek.
import { expect, waitUntil } from '@open-wc/testing';
import { werkbladVan } from '../../../src/domein/tarief/lees-werkblad.js';
import {
  drukKlaar,
  kiesBestand,
  maak,
  met,
  metAlles,
  NIVEAUS,
  open,
  schaduw,
  tekst,
  tekstVan,
  toonBladen,
  vindAlle,
  voorbeeldInvoer,
  type Calculator,
} from './hulp.js';

/** Wat een schermlezer van deze plek zegt: tekst, een naam of een veld; wat verborgen is telt niet. */
function zegt(plek: Element): string {
  if (plek.matches('[aria-hidden=true], [hidden]')) return '';
  const naam = plek.getAttribute('aria-label') ?? '';
  if (naam || plek.matches('input, select, textarea')) return naam || 'veld';
  return [...plek.childNodes]
    .map((kind) => (kind instanceof Element ? zegt(kind) : kind instanceof Text ? kind.data : ''))
    .join(' ');
}

/** De opschriften van de tabellen die langskwamen. */
const gezien = new Set<string>();

/** De cellen waar niets te horen is, met de tabel en de rij waarin zij staan. */
function leeg(element: Calculator): string[] {
  for (const opschrift of vindAlle(schaduw(element), 'caption')) gezien.add(tekstVan(opschrift));
  return vindAlle(schaduw(element), 'td, th')
    .filter((cel) => !cel.closest('[aria-hidden=true]') && !/[\p{L}\p{N}]/u.test(zegt(cel)))
    .map((cel) => {
      const rij = tekstVan(cel.parentElement?.firstElementChild ?? null);
      return `${tekstVan(cel.closest('table')?.caption ?? null)} / ${rij}: ${cel.className}`;
    });
}

const ZONDER_TARIEF = { '/leegstand/fractie': 2 };
async function langsDeBladen(element: Calculator): Promise<string[]> {
  await toonBladen(element);
  const gevonden: string[] = [];
  const bladen = vindAlle(schaduw(element), '[role=tab]').length;
  for (let plek = 0; plek < bladen; plek += 1) {
    vindAlle(schaduw(element), '[role=tab]')[plek]?.click();
    await element.updateComplete;
    gevonden.push(...leeg(element));
    // Elk aanbod heeft een eigen tabel.
    for (const aanbod of vindAlle(schaduw(element), '[role=tabpanel] [data-actie=kies]')) {
      aanbod.click();
      await element.updateComplete;
      gevonden.push(...leeg(element));
    }
  }
  return gevonden;
}

describe('de cellen van elke tabel', () => {
  it('zeggen op elk blad iets', async () => {
    const element = await metAlles();
    expect(await langsDeBladen(element)).to.deep.equal([]);
  });

  it('ook alleen om te lezen, en zonder tarief', async () => {
    const lezer = await metAlles({ readonly: true });
    expect(await langsDeBladen(lezer)).to.deep.equal([]);
    lezer.remove();
    const zonder = await metAlles({ value: met(voorbeeldInvoer(), ZONDER_TARIEF) });
    expect(await langsDeBladen(zonder)).to.deep.equal([]);
  });

  it('ook bij de niveaus, met en zonder velden en jeugdigen', async () => {
    const element = await maak();
    element.value = { ...element.value, zorgzwaarte: NIVEAUS };
    await element.updateComplete;
    await open(element, 11);
    await waitUntil(() => schaduw(element).querySelector('.mix table'), 'de niveaus komen', { timeout: 5000 });
    expect(leeg(element)).to.deep.equal([]);
    element.readonly = true;
    await element.updateComplete;
    expect(leeg(element)).to.deep.equal([]);
  });

  it('ook op papier', async () => {
    const element = await maak();
    element.value = { ...element.value, zorgzwaarte: NIVEAUS };
    await drukKlaar(element);
    expect(vindAlle(schaduw(element), '.papier td').length).to.be.greaterThan(50);
    expect(leeg(element)).to.deep.equal([]);
  });

  it('ook bij een bestand om te openen, en bij de eerste vragen', async () => {
    const element = await maak();
    kiesBestand(
      element,
      JSON.stringify({ ...werkbladVan({ ...voorbeeldInvoer(), plaatsen: 5, naam: 'B' }), notitie: 'Nieuw' }),
    );
    await waitUntil(() => schaduw(element).querySelector('.verschiltabel'), 'wat er verandert komt', { timeout: 5000 });
    expect(leeg(element)).to.deep.equal([]);
    const begin = await maak({ tarievenset: 'leeg' });
    await waitUntil(() => schaduw(begin).querySelector('.start table'), 'de eerste vragen komen', { timeout: 5000 });
    expect(leeg(begin)).to.deep.equal([]);
  });

  it('zijn van elke tabel langsgekomen', () => {
    const tabellen = (
      [
        'resultaat.waterval.titel',
        'resultaat.niveaus.titel',
        'resultaat.invoer.titel',
        'bepaalt.titel',
        'bepaalt.bezetting',
        'scenario.titel',
        'aanbod.spreiding',
        'aanbod.perBouwsteen',
        'jaar.stappen',
        'jaar.indexcijfers',
        'jaar.pleeg.perDag',
        'mix.matrix',
        'mix.tabel',
        'openen.tabel',
        'start.tabel',
      ] as const
    ).map((sleutel) => tekst(sleutel));
    expect(tabellen.filter((naam) => !gezien.has(naam))).to.deep.equal([]);
  });
});
