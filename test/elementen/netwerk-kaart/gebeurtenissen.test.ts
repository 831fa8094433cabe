// Wat de pagina hoort: eenmaal per handeling, door de schaduwgrens, met codes en id's en nooit met een naam; en niets van wat zij zelf zet.
import { expect } from '@open-wc/testing';
import {
  DRIE,
  druk,
  inRij,
  keuze,
  kies,
  knoop,
  luister,
  maak,
  open,
  paneel,
  schaduw,
  sleep,
  tekst,
  toets,
  typ,
  veld,
  vind,
  type Kaart,
} from './hulp.js';

const ALLE = ['input', 'change', 'netwerk-gewijzigd', 'persoon-gekozen', 'steunfiguur-gevraagd'] as const;

/** Voert uit en geeft wat er te horen was, in volgorde, met wat erbij stond. */
async function gehoord(element: Kaart, doe: () => Promise<unknown>): Promise<string[]> {
  const alles = luister<CustomEvent>(element, ...ALLE);
  await doe();
  return alles.map(({ type, detail }) => (detail ? `${type} ${JSON.stringify(detail)}` : type));
}

const gewijzigd = (wat: string, id: string): string => `netwerk-gewijzigd ${JSON.stringify({ wat, id })}`;

describe('<netwerk-kaart>: gebeurtenissen', () => {
  const GEVALLEN: readonly (readonly [naam: string, doe: (element: Kaart) => Promise<unknown>, string[]])[] = [
    [
      'een keuze in de rij',
      (element) => kies(element, inRij(element, 'ring', 'a'), '3'),
      [gewijzigd('verplaatsen', 'a'), 'input', 'change'],
    ],
    [
      'een toets op de kaart',
      async (element) => {
        knoop(element, 'a').focus();
        await toets(element, '2');
      },
      [gewijzigd('verplaatsen', 'a'), 'input', 'change'],
    ],
    ['slepen', (element) => sleep(element, 'a', 480, 120), [gewijzigd('verplaatsen', 'a'), 'input', 'change']],
    ['openen', (element) => open(element, 'a'), ['persoon-gekozen {"id":"a"}']],
    [
      'een knop in het paneel',
      async (element) => {
        await open(element, 'a');
        await druk(element, 'actie.steunfiguurAan');
      },
      ['persoon-gekozen {"id":"a"}', gewijzigd('steunfiguur', 'a'), 'input', 'change'],
    ],
    [
      'het formulier vragen',
      async (element) => {
        await open(element, 'a');
        await druk(element, 'actie.steunfiguurAan');
        await druk(element, 'actie.formulier', 'Oma Riet');
      },
      [
        'persoon-gekozen {"id":"a"}',
        gewijzigd('steunfiguur', 'a'),
        'input',
        'change',
        'steunfiguur-gevraagd {"id":"a"}',
      ],
    ],
    [
      'weghalen',
      async (element) => {
        await open(element, 'a');
        await druk(element, 'actie.verwijderen', 'Oma Riet');
        await druk(element, 'actie.verwijderJa');
      },
      ['persoon-gekozen {"id":"a"}', gewijzigd('verwijderen', 'a'), 'input', 'change'],
    ],
    [
      'ongedaan maken en opnieuw doen',
      async (element) => {
        await kies(element, inRij(element, 'ring', 'a'), '3');
        await druk(element, 'actie.ongedaan');
        await druk(element, 'actie.opnieuw');
      },
      [
        gewijzigd('verplaatsen', 'a'),
        'input',
        'change',
        gewijzigd('ongedaan', ''),
        'input',
        'change',
        gewijzigd('opnieuw', ''),
        'input',
        'change',
      ],
    ],
    ['sorteren', async (element) => vind(schaduw(element), '[data-actie=sorteer]').click(), []],
    ['een andere kijk', (element) => kies(element, keuze(element, 'bekijk'), 'blijft'), []],
    ['in het vak van een nieuwe naam typen', (element) => typ(element, vind(schaduw(element), '#naam'), 'X'), []],
    ['een toets die niets doet', (element) => toets(element, 'ArrowLeft'), []],
  ];

  for (const [naam, doe, verwacht] of GEVALLEN) {
    it(naam, async () => {
      const element = await maak(DRIE);
      expect(await gehoord(element, () => doe(element))).to.deep.equal(verwacht);
    });
  }

  it('typen geeft per letter een `input`, en pas bij verlaten een `change`; de waarde is dan al bij', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    const naam = veld(paneel(element), tekst('veld.naam'));
    const waarden: unknown[] = [];
    element.addEventListener('input', () => waarden.push(element.value.personen?.[0]?.naam));
    const namen = await gehoord(element, async () => {
      await typ(element, naam, 'Oma R');
      await typ(element, naam, 'Oma Ri');
      naam.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(waarden).to.deep.equal(['Oma R', 'Oma Ri']);
    expect(namen.filter((regel) => regel === 'input')).to.have.length(2);
    expect(namen.filter((regel) => regel === 'change')).to.have.length(1);
  });

  it('wie niets wijzigt hoort niets: dezelfde ring, of een ouder die steunfiguur zou worden', async () => {
    const element = await maak(DRIE);
    knoop(element, 'b').focus();
    expect(
      await gehoord(element, async () => {
        await toets(element, '2', 's');
      }),
    ).to.deep.equal([]);
  });

  it('wat de pagina zelf zet meldt niets', async () => {
    const element = await maak(DRIE);
    expect(
      await gehoord(element, async () => {
        element.value = { ...DRIE, personen: [] };
        element.setAttribute('namen', 'alias');
        element.setAttribute('weergave', 'lijst');
        element.dossierStore.wijzig((dossier) => ({ ...dossier, onderwerp: { soort: 'gezin' } }));
        await element.updateComplete;
      }),
    ).to.deep.equal([]);
  });

  it('eigen gebeurtenissen gaan door elke schaduwgrens en zijn niet tegen te houden', async () => {
    const element = await maak(DRIE);
    const alles = luister<CustomEvent>(element, 'netwerk-gewijzigd', 'persoon-gekozen');
    await open(element, 'a');
    await kies(element, inRij(element, 'ring', 'a'), '3');
    expect(alles.map(({ bubbles, composed, cancelable }) => [bubbles, composed, cancelable])).to.deep.equal([
      [true, true, false],
      [true, true, false],
    ]);
  });
});
