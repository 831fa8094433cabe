// De calculator als veld van een formulier: wat elk element belooft, en wat bij deze hoort.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { vulAan } from '../../../src/domein/tarief/index.js';
import { voorbeeld } from '../../../src/domein/tarievensets/voorbeeld.js';
import { formulierSuite } from '../../suites/formulier.suite.js';
import {
  foutoverzicht,
  kies,
  knop,
  maak,
  met,
  openAlles,
  schaduw,
  tekst,
  tekstVan,
  typ,
  veld,
  veldInBeeld,
  vind,
  vindAlle,
  voorbeeldInvoer,
  TAG,
  type Calculator,
} from './hulp.js';

const COMPLEET = { ...voorbeeldInvoer(), tarievenset: { naam: 'proef', datum: '2026-01-01' } };
const BEGIN = vulAan({}, voorbeeld);
const HALF = { versie: 1, plaatsen: 6, peiljaar: 2025 } as unknown as Calculator['value'];
const TE_VEEL = met(COMPLEET, { '/plaatsen': 20 });

/** Typt zonder te wachten: het formulier moet het meteen weten. */
function typMeteen(element: Calculator, pad: string, getypt: string): void {
  const invoer = veldInBeeld(element, pad);
  invoer.value = getypt;
  invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

formulierSuite<Calculator>({
  tag: TAG,
  waarden: [
    { naam: 'een hele berekening', zet: (element) => (element.value = COMPLEET), verwacht: COMPLEET },
    { naam: 'een halve berekening', zet: (element) => (element.value = HALF), verwacht: vulAan(HALF, voorbeeld) },
    { naam: 'een berekening met een fout', zet: (element) => (element.value = TE_VEEL), verwacht: TE_VEEL },
    { naam: 'niets', zet: (element) => Reflect.set(element, 'value', null), verwacht: BEGIN },
  ],
  reset: [
    {
      naam: 'naar de begincijfers',
      zet: (element) => typMeteen(element, '/inkomen/maandsalaris', '5000'),
      verwacht: BEGIN,
    },
    {
      naam: 'en drop wat half getypt is',
      zet: (element) => typMeteen(element, '/inkomen/maandsalaris', '12abc'),
      verwacht: BEGIN,
    },
    {
      naam: 'naar wat de pagina gaf',
      zet: (element) => {
        element.value = COMPLEET;
        typMeteen(element, '/plaatsen', '7');
      },
      verwacht: COMPLEET,
    },
  ],
  herstel: [
    {
      naam: 'een gewijzigd cijfer, zoals het getypt was',
      zet: (element) => {
        element.value = COMPLEET;
        typMeteen(element, '/inkomen/maandsalaris', '4.250,00');
      },
      verwacht: {
        ...met(COMPLEET, { '/inkomen/maandsalaris': 4250 }),
        herkomst: { '/inkomen/maandsalaris': { status: 'eigen' } },
      },
      controleer: (element) => expect(veldInBeeld(element, '/inkomen/maandsalaris').value).to.equal('4.250,00'),
    },
    {
      naam: 'half getypte tekst',
      zet: (element) => {
        element.value = COMPLEET;
        typMeteen(element, '/inkomen/maandsalaris', '12abc');
      },
      // Wat geen getal is, verandert de waarde niet.
      verwacht: COMPLEET,
      controleer: (element) => expect(veldInBeeld(element, '/inkomen/maandsalaris').value).to.equal('12abc'),
    },
  ],
  fouten: [
    {
      naam: 'verplicht, met te veel plaatsen',
      maakOngeldig: (element) => {
        element.required = true;
        element.value = TE_VEEL;
      },
      maakGeldig: (element) => (element.value = COMPLEET),
      toontFout: (element) => foutoverzicht(element) !== undefined,
    },
    {
      naam: 'verplicht, met een leeg veld',
      maakOngeldig: (element) => {
        element.required = true;
        element.value = met(COMPLEET, { '/huisvesting/bedragPerJaar': null });
      },
      maakGeldig: (element) => (element.value = COMPLEET),
      toontFout: (element) => foutoverzicht(element) !== undefined,
    },
  ],
});

describe('de calculator in een formulier', () => {
  const inFormulier = async (): Promise<{ form: HTMLFormElement; element: Calculator }> => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <gezinshuis-tarief-calculator name="tarief"></gezinshuis-tarief-calculator><button>Versturen</button>
      </form>`,
    );
    return { form, element: form.querySelector(TAG) as Calculator };
  };
  const verstuurd = (form: HTMLFormElement): unknown => JSON.parse(new FormData(form).get('tarief') as string);

  it('geeft één veld, met naam, ook met alles open', async () => {
    const { form } = await inFormulier();
    expect([...new FormData(form).keys()]).to.deep.equal(['tarief']);
  });

  it('is bij elke toets en elke keuze meteen bijgewerkt', async () => {
    const { form, element } = await inFormulier();
    typMeteen(element, '/inkomen/maandsalaris', '4.321,50');
    expect(verstuurd(form)).to.deep.equal(JSON.parse(JSON.stringify(element.value)));
    expect(element.value.inkomen).to.deep.include({ maandsalaris: 4321.5 });
    await kies(element, '/leegstand/methode', 'opslag');
    expect((verstuurd(form) as Calculator['value']).leegstand.methode).to.equal('opslag');
  });

  it('een onleesbaar getal houdt het formulier tegen, ook als het veld niet verplicht is', async () => {
    const { form, element } = await inFormulier();
    await typ(element, '/inkomen/maandsalaris', '12abc');
    expect(form.matches(':invalid')).to.equal(true);
    expect(element.validationMessage).to.contain('12abc');
  });

  it('een fout in de som houdt een niet verplicht veld niet tegen: een halve berekening mag mee', async () => {
    const { form, element } = await inFormulier();
    await typ(element, '/huisvesting/bedragPerJaar', '');
    expect(element.resultaat.tariefPerEtmaal).to.equal(null);
    expect(form.checkValidity()).to.equal(true);
  });

  it('een reset haalt ook berichten, getypte tekst en de fouten van de server weg', async () => {
    const { form, element } = await inFormulier();
    element.serverFouten = [{ pad: '/plaatsen', tekst: 'Te veel' }];
    await typ(element, '/inkomen/maandsalaris', '12abc');
    element.reportValidity();
    await element.updateComplete;
    form.reset();
    await element.updateComplete;
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('4.100');
    expect(foutoverzicht(element)).to.equal(undefined);
    expect(vindAlle(schaduw(element), '[aria-invalid="true"]')).to.deep.equal([]);
  });

  it('een uitgeschakelde fieldset schakelt elk veld en elke knop uit', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(
      html`<fieldset disabled><gezinshuis-tarief-calculator name="tarief"></gezinshuis-tarief-calculator></fieldset>`,
    );
    const element = fieldset.querySelector(TAG) as Calculator;
    const velden = vindAlle(schaduw(element), 'input, select, button');
    expect(velden.length).to.be.greaterThan(30);
    expect(velden.filter((bediening) => !bediening.matches(':disabled'))).to.deep.equal([]);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(velden.filter((bediening) => bediening.matches(':disabled'))).to.deep.equal([]);
  });

  it('heet naar het label van de pagina', async () => {
    const plek = await fixture(
      html`<div>
        <label for="tarief">Tarief van De Linde</label
        ><gezinshuis-tarief-calculator id="tarief"></gezinshuis-tarief-calculator>
      </div>`,
    );
    const element = plek.querySelector(TAG) as Calculator;
    expect(vindAlle(schaduw(element), '[role="group"]').map((groep) => groep.getAttribute('aria-label'))).to.include(
      'Tarief van De Linde',
    );
  });
});

describe('alleen lezen', () => {
  it('laat alles lezen en niets wijzigen, en gaat mee in het formulier', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><gezinshuis-tarief-calculator name="tarief" readonly></gezinshuis-tarief-calculator></form>`,
    );
    const element = form.querySelector(TAG) as Calculator;
    const voor = element.value;
    await openAlles(element);
    expect(vindAlle(schaduw(element), 'select')).to.deep.equal([]);
    const velden = vindAlle<HTMLInputElement>(schaduw(element), 'input');
    expect(velden.length).to.be.greaterThan(20);
    expect(velden.filter(({ readOnly }) => !readOnly)).to.deep.equal([]);
    const salaris = await veld(element, '/inkomen/maandsalaris');
    salaris.focus();
    await sendKeys({ type: '9' });
    expect(salaris.value).to.equal('4.100');
    expect(element.value).to.deep.equal(voor);
    expect(JSON.parse(new FormData(form).get('tarief') as string)).to.deep.equal(JSON.parse(JSON.stringify(voor)));
    // Wat gekozen is blijft te lezen.
    expect(tekstVan(schaduw(element))).to.contain(tekst('keuze.deler'));
  });

  it('kan opslaan en afdrukken, niet openen', async () => {
    const element = await maak({ readonly: true });
    expect(knop(element, 'opslaan')).not.to.equal(undefined);
    expect(knop(element, 'afdrukken')).not.to.equal(undefined);
    expect(knop(element, 'openen')).to.equal(undefined);
  });

  it('afdrukken opent het venster van de browser', async () => {
    const element = await maak();
    const echt = window.print;
    let keren = 0;
    window.print = () => (keren += 1);
    try {
      knop(element, 'afdrukken')?.click();
      await waitUntil(() => keren > 0);
    } finally {
      window.print = echt;
    }
    expect(keren).to.equal(1);
  });

  it('zegt het als wat op papier hoort niet geladen is, en drukt dan niets af; nog eens proberen kan', async () => {
    const element = await maak();
    const { t } = element as unknown as { readonly t: { laad: (...delen: readonly string[]) => Promise<boolean> } };
    const laad = t.laad.bind(t);
    t.laad = async (...delen) => !delen.includes('bronnen') && laad(...delen);
    const echt = window.print;
    let keren = 0;
    window.print = () => (keren += 1);
    const { warn } = console;
    const gehoord: unknown[] = [];
    console.warn = (...delen: unknown[]) => void gehoord.push(delen.join(' '));
    try {
      knop(element, 'afdrukken')?.click();
      await waitUntil(() => schaduw(element).activeElement?.id === 'los', 'de melding krijgt de focus niet');
      expect(tekstVan(vind(schaduw(element), '#los'))).to.contain(tekst('melding.papier'));
      expect(keren).to.equal(0);
      expect(gehoord).to.deep.equal([`[zo-thuis] ${TAG}: deel-niet-geladen (script)`]);
      t.laad = laad;
      vind<HTMLButtonElement>(schaduw(element), '#los ~ .knoppen button').click();
      await waitUntil(() => keren > 0, 'het venster om af te drukken opent niet');
      await element.updateComplete;
      expect(schaduw(element).querySelector('#los'), 'de melding is weg').to.equal(null);
    } finally {
      window.print = echt;
      console.warn = warn;
    }
  });
});
