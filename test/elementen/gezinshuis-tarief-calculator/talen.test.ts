// De taal van de pagina, de woorden van de pagina, en de aanspreekvorm.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { TEKSTEN } from '../../../src/teksten/index.js';
import {
  alleTekst,
  formule,
  kiesBlad,
  losseTeksten,
  maak,
  met,
  plat,
  schaduw,
  tekst,
  typ,
  veld,
  verlaat,
  vindAlle,
  voorbeeldInvoer,
  TAG,
  type Calculator,
} from './hulp.js';

const { nl, en } = TEKSTEN['gezinshuis-tarief-calculator'];
const NEDERLANDS = plat(nl.titel);
const ENGELS = plat(en.titel);

async function inTaal(taal: string): Promise<Calculator> {
  const drager = await fixture<HTMLElement>(
    html`<div lang=${taal}><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></div>`,
  );
  const element = drager.querySelector(TAG) as Calculator;
  await element.updateComplete;
  return element;
}

describe('taal', () => {
  for (const [taal, titel] of [
    ['nl', NEDERLANDS],
    ['nl-BE', NEDERLANDS],
    ['nl_NL', NEDERLANDS],
    ['xx', NEDERLANDS],
    ['', NEDERLANDS],
    ['en', ENGELS],
    ['en-GB', ENGELS],
    ['EN', ENGELS],
  ] as const) {
    it(`lang="${taal}" op een voorouder`, async () => {
      const element = await inTaal(taal);
      expect(alleTekst(element)).to.contain(titel);
      expect(vindAlle(schaduw(element), '[lang]')[0]?.lang).to.equal(titel === ENGELS ? 'en' : 'nl');
    });
  }

  it('volgt een wijziging meteen, ook door de schaduwboom van een ander element heen', async () => {
    const gastheer = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement(TAG);
    gastheer.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(alleTekst(element)).to.contain(NEDERLANDS);
    gastheer.lang = 'en';
    await waitUntil(() => alleTekst(element).includes(ENGELS), 'het wordt geen Engels');
    gastheer.lang = 'nl';
    await waitUntil(() => alleTekst(element).includes(NEDERLANDS), 'het wordt geen Nederlands');
  });

  it('het eigen lang gaat voor', async () => {
    const drager = await fixture<HTMLElement>(
      html`<div lang="nl"><gezinshuis-tarief-calculator lang="en"></gezinshuis-tarief-calculator></div>`,
    );
    expect(alleTekst(drager.querySelector(TAG) as Calculator)).to.contain(ENGELS);
  });

  it('schrijft bedragen en getallen op de manier van de taal', async () => {
    const element = await inTaal('en');
    expect(schaduw(element).textContent).to.contain('€168.97');
    expect(alleTekst(element)).not.to.contain('168,97');
    const [, , , , , salaris] = vindAlle<HTMLInputElement>(schaduw(element), 'input[inputmode="decimal"]').map(
      ({ value }) => value,
    );
    expect(['4,100', '4,100.00', salaris]).to.include(
      vindAlle<HTMLInputElement>(schaduw(element), 'input')
        .map(({ value }) => value)
        .find((waarde) => waarde.startsWith('4,1')),
    );
  });

  it('in het Engels staat er geen Nederlands meer, op woorden van wet en vak na', async () => {
    const element = await inTaal('en');
    // Zonder herkomst: bronnen en redenen zijn gegevens, geen teksten van ons.
    element.value = met(voorbeeldInvoer(), {
      '/zorgzwaarte': { gekozen: 'heavy', niveaus: [{ code: 'heavy', plaatsen: 3 }] },
      '/plaatsen': 9,
      '/inkomen/maandsalaris': -1,
    });
    element.reportValidity();
    element.readonly = false;
    await element.updateComplete;
    const vak = /gezinshuis|handreiking|pleegvergoeding|tarievenset|Besluit Jeugdwet|artikel/gi;
    const woorden =
      /\b(de|het|een|van|voor|per|en|met|niet|bij|uit|dit|jaar|maand|dagen|weken|uur|jeugdigen?|etmaal|bouwsteen|plaatsen|leegstand|huisvesting|aanname|eigen|herkomst|reden|bron|cijfers?|opslaan|openen|afdrukken|uitkomst|kosten|tarief|vul|kies)\b/gi;
    const resten = losseTeksten(element).flatMap((regel) => regel.replace(vak, '').match(woorden) ?? []);
    // `per` en `van` bestaan in het Engels ook.
    expect(resten.filter((woord) => !['per', 'van'].includes(woord.toLowerCase()))).to.deep.equal([]);
  });

  it('geen losse tekst is in beide talen gelijk, behalve namen', async () => {
    const verzamel = async (taal: string): Promise<string[]> => {
      const element = await inTaal(taal);
      element.value = met(voorbeeldInvoer(), {
        '/zorgzwaarte': { gekozen: null, niveaus: [{ code: 'x', plaatsen: 3 }] },
      });
      await element.updateComplete;
      return losseTeksten(element);
    };
    const engels = new Set(await verzamel('en'));
    const gelijk = new Set((await verzamel('nl')).filter((regel) => engels.has(regel)));
    const mag = [
      'Franchise',
      'Percentage',
      'Factor',
      'fte',
      'procent',
      'Overhead',
      '7 Overhead',
      '7. Overhead',
      'Overhead: Percentage',
      'Letter',
    ];
    expect([...gelijk].filter((regel) => !mag.includes(regel))).to.deep.equal([]);
  });

  it('in het Nederlands lekt geen Engels', async () => {
    const element = await inTaal('nl');
    expect(
      alleTekst(element).match(/\b(the|and|for|with|year|rate|save|open|undo|figure|error|source|per cent)\b/gi),
    ).to.equal(null);
  });

  it('houdt bij een andere taal het getal, en schrijft het op de nieuwe manier', async () => {
    const element = await inTaal('nl');
    const invoer = await typ(element, '/inkomen/maandsalaris', '1.234,50');
    (element.parentElement as HTMLElement).lang = 'en';
    await waitUntil(() => alleTekst(element).includes(ENGELS));
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 1234.5 });
    expect(invoer.value).to.equal('1,234.50');
  });

  it('laat bij een andere taal onleesbare tekst staan', async () => {
    const element = await inTaal('nl');
    const invoer = await typ(element, '/inkomen/maandsalaris', '12abc');
    await verlaat(element, invoer);
    (element.parentElement as HTMLElement).lang = 'en';
    await waitUntil(() => alleTekst(element).includes(ENGELS));
    expect(invoer.value).to.equal('12abc');
    expect(element.validity.customError).to.equal(true);
  });

  it('geeft het platform de fout in de nieuwe taal', async () => {
    const element = await inTaal('nl');
    element.required = true;
    await typ(element, '/plaatsen', '20');
    const nederlands = element.validationMessage;
    (element.parentElement as HTMLElement).lang = 'en';
    await waitUntil(() => alleTekst(element).includes(ENGELS));
    expect(element.validationMessage).not.to.equal(nederlands);
    expect(element.validationMessage).to.match(/whole number/);
  });
});

describe('teksten van de pagina', () => {
  it('vervangen een label en een knop, als platte tekst', async () => {
    const element = await maak({
      teksten: { 'veld.maandsalaris': 'Loon <b>bruto</b>', 'actie.opslaan': '<i>Bewaar</i>' },
    });
    expect((await veld(element, 'Loon <b>bruto</b>')).value).to.equal('4.100');
    expect(vindAlle(schaduw(element), 'button').map((knop) => plat(knop.textContent))).to.include('<i>Bewaar</i>');
    expect(vindAlle(schaduw(element), 'label b, button i')).to.deep.equal([]);
  });

  it('gelden in elke taal, en null zet de onze terug', async () => {
    const element = await inTaal('en');
    element.teksten = { titel: 'Ons tarief' };
    await element.updateComplete;
    expect(alleTekst(element)).to.contain('Ons tarief');
    element.teksten = null;
    await element.updateComplete;
    expect(alleTekst(element)).to.contain(ENGELS).and.not.to.contain('Ons tarief');
  });

  it('mogen de plekken voor cijfers gebruiken', async () => {
    const element = await maak({ teksten: { 'resultaat.zin': 'Tarief: {tarief}!' } });
    await kiesBlad(element, tekst('tab.opbouw'));
    expect(alleTekst(element)).to.contain('Tarief: € 168,97!');
    expect(await formule(element, 1)).not.to.equal('');
  });

  it('de eigen uitleg van de pagina krijgt een plek', async () => {
    const element = await fixture<Calculator>(
      html`<gezinshuis-tarief-calculator><p slot="toelichting">Van de gemeente</p></gezinshuis-tarief-calculator>`,
    );
    const [uitleg] = element.children;
    expect(uitleg?.assignedSlot).not.to.equal(null);
    expect(uitleg?.checkVisibility()).to.equal(true);
  });
});

describe('aanspreekvorm', () => {
  const U = /\b(u|uw|uzelf)\b/i;
  const JE = /\b(je|jij|jou|jouw|jullie)\b/i;

  it('is u, tenzij de pagina je vraagt, en mengt nooit', async () => {
    const element = await maak({ required: true, value: met(voorbeeldInvoer(), { '/plaatsen': 20 }) });
    element.reportValidity();
    await element.updateComplete;
    expect(alleTekst(element).match(JE)).to.equal(null);
    element.aanspreekvorm = 'je';
    await element.updateComplete;
    await nextFrame();
    expect(alleTekst(element).match(U)).to.equal(null);
  });

  it('een onbekende vorm is u', async () => {
    const element = await maak({ aanspreekvorm: 'gij' });
    expect(alleTekst(element)).to.contain(tekst('titel'));
    expect(alleTekst(element).match(JE)).to.equal(null);
  });
});
