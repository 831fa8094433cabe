// De kaart als veld van een formulier op de pagina: wat elk element belooft, en wat bij dit element hoort.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import type { Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import type { ZoThuisDossierElement } from '../../../src/elementen/zo-thuis-dossier/zo-thuis-dossier.js';
import { formulierSuite } from '../../suites/formulier.suite.js';
import {
  kiesBestand,
  DRIE,
  druk,
  foutoverzicht,
  type Kaart,
  kies,
  klikOp,
  knoop,
  lijst,
  luister,
  open,
  openAlles,
  opScherm,
  paneel,
  persoon,
  SAM,
  schaduw,
  sleep,
  stuurMuis,
  TAG,
  tekst,
  tekstVan,
  toets,
  typ,
  veld,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
  wek,
  zetVan,
  keuze,
} from './hulp.js';

const LEEG: Netwerkwaarde = { onderwerp: { soort: 'jongere' } };
const [OMA, ...ANDEREN] = DRIE.personen as readonly [Persoon, ...Persoon[]];
const MET_OMA: Netwerkwaarde = { ...LEEG, personen: [OMA] };

/** Drie mensen, van wie oma dan `naam` heet. */
function hernoemd(naam: string): Netwerkwaarde {
  return { ...DRIE, personen: [{ ...OMA, naam }, ...ANDEREN] };
}

function zetOmaInRing3(element: Kaart): void {
  element.dossierStore.wijzig((dossier) => ({
    ...dossier,
    personen: (dossier.personen ?? []).map((wie) => (wie.id === 'a' ? { ...wie, ring: 3 } : wie)),
  }));
}

formulierSuite<Kaart>({
  tag: TAG,
  waarden: [
    { naam: 'drie mensen', zet: (element) => (element.value = DRIE), verwacht: DRIE },
    { naam: 'alle vijf de delen', zet: (element) => (element.value = waardeVan(SAM)), verwacht: waardeVan(SAM) },
    {
      naam: 'een waarde als JSON-tekst',
      zet: (element) => Reflect.set(element, 'value', JSON.stringify(DRIE)),
      verwacht: DRIE,
    },
    {
      naam: 'iemand die nog geen naam heeft',
      zet: (element) => (element.value = hernoemd('')),
      verwacht: hernoemd(''),
    },
    { naam: 'niets', zet: (element) => (element.value = null), verwacht: LEEG },
  ],
  reset: [
    {
      naam: 'naar de laatste waarde die de pagina gaf',
      zet: (element) => {
        element.value = DRIE;
        zetOmaInRing3(element);
      },
      verwacht: DRIE,
    },
    {
      naam: 'naar niets, als de pagina niets gaf',
      zet: (element) => element.dossierStore.wijzig((dossier) => ({ ...dossier, personen: [OMA] })),
      verwacht: LEEG,
    },
  ],
  herstel: [
    {
      naam: 'drie mensen, en dan staat er niemand open',
      zet: (element) => (element.value = DRIE),
      verwacht: DRIE,
      controleer: (element) => {
        expect(lijst(element)).to.deep.equal(['Oma Riet', 'Mama', 'Meester Jan']);
        expect(schaduw(element).querySelector('.paneel')).to.equal(null);
      },
    },
    {
      naam: 'iemand die nog geen naam heeft',
      zet: (element) => (element.value = hernoemd('')),
      verwacht: hernoemd(''),
    },
  ],
  fouten: [
    {
      naam: 'verplicht, en er is niemand',
      maakOngeldig: (element) => {
        element.required = true;
        element.value = LEEG;
      },
      maakGeldig: (element) => (element.value = DRIE),
      toontFout: toontFouten,
    },
    {
      naam: 'iemand zonder naam',
      maakOngeldig: (element) => (element.value = hernoemd(' ')),
      maakGeldig: (element) => (element.value = DRIE),
      toontFout: toontFouten,
    },
  ],
});

interface Pagina {
  readonly form: HTMLFormElement;
  readonly element: Kaart;
  /** Wat er verstuurd is, per keer. */
  readonly verstuurd: readonly unknown[];
  readonly verstuur: () => void;
}

/** Een gewoon formulier met een gewone verzendknop. */
async function opPagina(value: Netwerkwaarde | null = null, required = false): Promise<Pagina> {
  const form = await fixture<HTMLFormElement>(
    html`<form><netwerk-kaart name="netwerk" ?required=${required}></netwerk-kaart><button>Versturen</button></form>`,
  );
  const verstuurd: unknown[] = [];
  form.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    verstuurd.push(inhoud(form));
  });
  const element = vind<Kaart>(form, TAG);
  if (value) element.value = value;
  await element.updateComplete;
  await wek(element);
  return { form, element, verstuurd, verstuur: () => vind(form, ':scope > button').click() };
}

function inhoud(form: HTMLFormElement): Netwerkwaarde {
  const [waarde, ...meer] = new FormData(form).getAll('netwerk');
  expect(meer, 'één veld').to.deep.equal([]);
  return JSON.parse(waarde as string) as Netwerkwaarde;
}

/** De samenvatting staat er en heeft de focus; geeft haar links. */
async function samenvatting(element: Kaart): Promise<HTMLAnchorElement[]> {
  await wachtOpFocus(() => foutoverzicht(element)?.querySelector('h3'), 'de kop van de samenvatting');
  return vindAlle<HTMLAnchorElement>(foutoverzicht(element) as HTMLElement, 'a');
}

function toontFouten(element: Kaart): boolean {
  return foutoverzicht(element) !== undefined;
}

/** Het veld voor de naam van wie openstaat, als dat deze persoon is. */
function veldNaam(element: Kaart, id: string): Element | null {
  return schaduw(element).querySelector(`#veld-naam[data-id="${id}"]`);
}

const ZONDER_NAAM = `${tekst('veld.naam')}: ${tekst('melding.veld-ontbreekt')}`;

describe('in een gewoon formulier met een gewone verzendknop', () => {
  it('is er één veld, ook als er niets is ingevuld, en dat mag weg', async () => {
    const { form, verstuurd, verstuur } = await opPagina();
    expect([...new FormData(form).keys()]).to.deep.equal(['netwerk']);
    verstuur();
    expect(verstuurd).to.deep.equal([LEEG]);
  });

  it('verstuurt geen enkele knop van de kaart het formulier', async () => {
    const { element, verstuurd } = await opPagina(waardeVan(SAM));
    await open(element, 'p1');
    const knoppen = vindAlle<HTMLButtonElement>(schaduw(element), 'button');
    expect(knoppen.length).to.be.greaterThan(20);
    expect(knoppen.filter(({ type }) => type !== 'button')).to.deep.equal([]);
    expect(verstuurd).to.deep.equal([]);
  });

  it('staat elke wijziging er meteen in: letters, keuzes, slepen, toetsen en banden', async () => {
    const { form, element } = await opPagina(DRIE);
    await open(element, 'a');
    for (const getypt of ['O', 'Om', 'Omi']) {
      const invoer = veld(paneel(element), tekst('veld.naam'));
      invoer.value = getypt;
      invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      expect(inhoud(form).personen?.[0]?.naam).to.equal(getypt);
    }
    await zetVan(element, 'band', 'a', 'steunend');
    expect(inhoud(form).personen?.[0]?.band).to.equal('steunend');
    await sleep(element, 'c', 400, 760);
    expect(inhoud(form).personen?.[2]?.plek).to.deep.equal(persoon(element, 'c').plek);
    knoop(element, 'b').focus();
    await toets(element, '3', 'v');
    expect(inhoud(form).personen?.[1]?.ring).to.equal(3);
    await klikOp(element, knoop(element, 'c'));
    expect(inhoud(form).banden).to.have.length(1);
    expect(inhoud(form)).to.deep.equal(element.value);
  });

  it('houdt "verplicht" zonder iemand het tegen: de samenvatting heeft de focus en wijst naar het veld', async () => {
    const { element, verstuurd, verstuur } = await opPagina(null, true);
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.equal(tekst('melding.persoon-ontbreekt'));
    verstuur();
    const links = await samenvatting(element);
    expect(links.map(tekstVan)).to.deep.equal([tekst('melding.persoon-ontbreekt')]);
    expect(verstuurd).to.deep.equal([]);
    links[0]?.click();
    await wachtOpFocus(() => vind(schaduw(element), '#naam'), 'het veld voor een naam');
    vind<HTMLInputElement>(schaduw(element), '#naam').value = 'Oma';
    await toets(element, 'Enter');
    expect(element.validity.valid).to.equal(true);
    expect(toontFouten(element)).to.equal(false);
    expect(verstuurd, 'Enter in het veld verstuurt niets').to.deep.equal([]);
    verstuur();
    expect(verstuurd).to.deep.equal([element.value]);
  });

  it('is één persoon genoeg voor "verplicht", hoe die er ook kwam', async () => {
    for (const voegToe of [
      (element: Kaart) => vind(schaduw(element), '[data-actie="snel"]').click(),
      (element: Kaart) => (element.value = MET_OMA),
      (element: Kaart) => element.dossierStore.wijzig((dossier) => ({ ...dossier, personen: [OMA] })),
    ]) {
      const { element } = await opPagina(null, true);
      expect(element.checkValidity()).to.equal(false);
      voegToe(element);
      expect(element.checkValidity()).to.equal(true);
    }
  });

  it('houdt iemand zonder naam het tegen, ook als het niet verplicht is, met een link per persoon', async () => {
    const { element, verstuurd, verstuur } = await opPagina({
      ...DRIE,
      personen: [OMA, ...ANDEREN.map((wie) => ({ ...wie, naam: '' }))],
    });
    expect(element.validity.customError).to.equal(true);
    expect(toontFouten(element), 'nog stil').to.equal(false);
    verstuur();
    const links = await samenvatting(element);
    expect(links.map(tekstVan)).to.deep.equal([ZONDER_NAAM, ZONDER_NAAM]);
    expect(verstuurd).to.deep.equal([]);
    links[1]?.click();
    await wachtOpFocus(() => veldNaam(element, 'c'), 'de naam van de tweede');
    await typ(element, veld(paneel(element), tekst('veld.naam')), 'Juf');
    expect(vindAlle(foutoverzicht(element) as HTMLElement, 'a')).to.have.length(1);
    await open(element, 'b');
    await typ(element, veld(paneel(element), tekst('veld.naam')), 'Mama');
    expect(toontFouten(element)).to.equal(false);
    verstuur();
    expect(verstuurd).to.deep.equal([element.value]);
  });

  for (const attributen of [
    { weergave: 'lijst' },
    { weergave: 'kaart' },
    { weergave: 'beide' },
    { namen: 'initialen' },
    { moment: 'm1' },
  ] as Record<string, string>[]) {
    it(`brengt een link naar de naam, ook bij ${JSON.stringify(attributen)}`, async () => {
      const momenten = [{ id: 'm1', datum: '2026-01-01', naam: 'Toen', personen: ANDEREN }];
      const { element, verstuur } = await opPagina({ ...hernoemd(''), momenten });
      for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
      await element.updateComplete;
      verstuur();
      const [link] = await samenvatting(element);
      link?.click();
      await wachtOpFocus(() => veldNaam(element, 'a'), 'het veld voor de naam');
    });
  }

  it('brengt een link ook naar wie niet past bij wat er te zien is', async () => {
    const { element, verstuur } = await opPagina(hernoemd(''));
    element.setAttribute('weergave', 'lijst');
    await element.updateComplete;
    await kies(element, await keuze(element, 'bekijk'), 'blijft');
    expect(lijst(element)).to.deep.equal([]);
    verstuur();
    const [link] = await samenvatting(element);
    link?.click();
    await wachtOpFocus(() => veldNaam(element, 'a'), 'het veld voor de naam');
  });

  it('brengt een link bij "verplicht" ook uit een eerder moment naar het veld om iemand toe te voegen', async () => {
    const momenten = [{ id: 'm1', datum: '2026-01-01', naam: 'Toen', personen: [OMA] }];
    const { element, verstuur } = await opPagina({ ...LEEG, momenten }, true);
    element.setAttribute('moment', 'm1');
    await element.updateComplete;
    verstuur();
    const [link] = await samenvatting(element);
    link?.click();
    await wachtOpFocus(() => schaduw(element).querySelector('#naam'), 'het veld voor een naam');
  });

  it('houdt wie voor deze lezer verborgen is het formulier niet tegen: hij kan er niets aan doen', async () => {
    const { element, verstuurd, verstuur } = await opPagina({
      ...DRIE,
      personen: [{ ...OMA, naam: '', verbergVoor: ['kind'] }, ...ANDEREN],
    });
    expect(element.checkValidity()).to.equal(false);
    element.setAttribute('lezer', 'kind');
    await element.updateComplete;
    verstuur();
    expect(verstuurd).to.have.length(1);
  });

  it('volgt een link de pagina niet: het adres blijft, en de waarde ook', async () => {
    const { element, verstuur } = await opPagina(hernoemd(''));
    const adres = location.href;
    verstuur();
    const [link] = await samenvatting(element);
    const gehoord = luister(element, 'input', 'change', 'netwerk-gewijzigd');
    link?.click();
    expect(location.href).to.equal(adres);
    expect(gehoord.map(({ type }) => type)).to.deep.equal([]);
    expect(element.value).to.deep.equal(hernoemd(''));
  });

  it('haalt de samenvatting weg als het veld uitgeschakeld of alleen te lezen wordt', async () => {
    for (const attribuut of ['disabled', 'readonly']) {
      const { element, verstuur } = await opPagina(hernoemd(''));
      verstuur();
      await samenvatting(element);
      element.setAttribute(attribuut, '');
      await element.updateComplete;
      expect(toontFouten(element)).to.equal(false);
    }
  });

  it('heet naar het label van de pagina', async () => {
    const plek = await fixture(
      html`<div><label for="wie">Wie staat er om je heen?</label><netwerk-kaart id="wie"></netwerk-kaart></div>`,
    );
    const groep = vind(schaduw(vind(plek, TAG)), '[role="group"]');
    expect(groep.getAttribute('aria-label')).to.equal('Wie staat er om je heen?');
  });
});

describe('terugzetten van een gewoon formulier', () => {
  it('zet terug wat de pagina gaf, sluit wie openstond, en er is niets meer ongedaan te maken', async () => {
    const { form, element } = await opPagina(DRIE);
    await open(element, 'a');
    await typ(element, veld(paneel(element), tekst('veld.naam')), 'Omi');
    await sleep(element, 'c', 400, 760);
    form.reset();
    expect(inhoud(form)).to.deep.equal(DRIE);
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal(['Oma Riet', 'Mama', 'Meester Jan']);
    expect(schaduw(element).querySelector('.paneel')).to.equal(null);
    expect(element.dossierStore.kanOngedaan).to.equal(false);
  });

  it('zet alles terug behalve wie weggehaald is; diens naam staat ook nergens meer', async () => {
    const { form, element } = await opPagina(DRIE);
    await open(element, 'a');
    await typ(element, veld(paneel(element), tekst('veld.naam')), 'Omi');
    await open(element, 'c');
    await druk(element, 'actie.verwijderen', 'Meester Jan');
    await druk(element, 'actie.verwijderJa');
    form.reset();
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal(['Oma Riet', 'Mama']);
    expect(inhoud(form).personen?.map(({ naam }) => naam)).to.deep.equal(['Oma Riet', 'Mama']);
    expect(schaduw(element).textContent).not.to.contain('Meester Jan');
  });

  it('breekt een half gelegde band en het slepen af', async () => {
    const { form, element } = await opPagina(DRIE);
    const voor = vind(schaduw(element), '[data-plek="a"]').getAttribute('transform');
    knoop(element, 'a').focus();
    await toets(element, 'v');
    form.reset();
    await element.updateComplete;
    expect(vind(schaduw(element), '.bezig').hidden).to.equal(true);
    await sleep(element, 'a', 490, 51, false);
    form.reset();
    await element.updateComplete;
    expect(vind(schaduw(element), '[data-plek="a"]').getAttribute('transform')).to.equal(voor);
    expect(inhoud(form)).to.deep.equal(DRIE);
  });

  it('haalt ook de samenvatting weg, tot iemand er weer om vraagt', async () => {
    for (const value of [null, hernoemd('')]) {
      const { form, element } = await opPagina(value, true);
      element.reportValidity();
      await samenvatting(element);
      form.reset();
      await element.updateComplete;
      expect(toontFouten(element)).to.equal(false);
      element.reportValidity();
      await samenvatting(element);
    }
  });

  it('maakt leeg wat in losse velden getypt was: een naam, een lijst en een moment', async () => {
    const { form, element } = await opPagina(DRIE);
    await openAlles(element);
    const velden = ['#naam', '#csv', '#moment-naam', '#moment-toelichting'].map((keuze) =>
      vind<HTMLInputElement | HTMLTextAreaElement>(schaduw(element), keuze),
    );
    for (const invoer of velden) await typ(element, invoer, 'half');
    await druk(element, 'actie.bekijk');
    form.reset();
    await element.updateComplete;
    expect(velden.map(({ value }) => value)).to.deep.equal(['', '', '', '']);
    expect(schaduw(element).querySelector('#voorbeeld')).to.equal(null);
  });

  it('geeft geen enkele gebeurtenis, net als een gewoon veld', async () => {
    const { form, element } = await opPagina(DRIE);
    knoop(element, 'a').focus();
    await toets(element, '3');
    const gehoord = luister(element, 'input', 'change', 'persoon-gekozen', 'netwerk-gewijzigd');
    form.reset();
    await element.updateComplete;
    expect(gehoord.map(({ type }) => type)).to.deep.equal([]);
  });

  it('laat een gedeeld dossier staan', async () => {
    const plek = await fixture(
      html`<div>
        <zo-thuis-dossier id="dossier"></zo-thuis-dossier>
        <form><netwerk-kaart name="netwerk" for="dossier"></netwerk-kaart></form>
      </div>`,
    );
    const dossier = vind<ZoThuisDossierElement>(plek, 'zo-thuis-dossier');
    dossier.value = { versie: 1, ...DRIE };
    const element = vind<Kaart>(plek, TAG);
    await element.updateComplete;
    knoop(element, 'a').focus();
    await toets(element, '3');
    vind<HTMLFormElement>(plek, 'form').reset();
    expect(dossier.value.personen?.[0]?.ring).to.equal(3);
    expect(dossier.dossierStore.kanOngedaan).to.equal(true);
  });
});

describe('herstel na terugbladeren', () => {
  it('neemt over wat nog niet goed is, en houdt het formulier dan tegen', async () => {
    const { element } = await opPagina();
    const staat = {
      ...DRIE,
      personen: [
        { ...OMA, naam: 'x'.repeat(2001) },
        { ...ANDEREN[0], naam: '' },
      ],
    };
    element.formStateRestoreCallback(JSON.stringify(staat));
    expect(element.value).to.deep.equal(staat);
    expect(element.checkValidity()).to.equal(false);
  });
});

describe('een pagina die de waarde bij elke toets teruggeeft', () => {
  it('houdt open wie openstaat, en wat ongedaan te maken is', async () => {
    const { element } = await opPagina(DRIE);
    element.addEventListener('input', () => {
      element.value = structuredClone(element.value);
    });
    await open(element, 'a');
    await typ(element, veld(paneel(element), tekst('veld.naam')), 'Omi');
    await typ(element, veld(paneel(element), tekst('veld.naam')), 'Omi Riet');
    expect(persoon(element, 'a').naam).to.equal('Omi Riet');
    expect(element.dossierStore.kanOngedaan).to.equal(true);
  });
});

describe('een uitgeschakelde fieldset', () => {
  it('schakelt elk veld, elke knop en de kaart uit, en daarna weer in', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(
      html`<fieldset disabled><netwerk-kaart name="netwerk"></netwerk-kaart></fieldset>`,
    );
    const element = vind<Kaart>(fieldset, TAG);
    element.value = DRIE;
    await element.updateComplete;
    const bediening = vindAlle(schaduw(element), 'input, select, textarea, button');
    expect(bediening.length).to.be.greaterThan(15);
    expect(bediening.filter((deel) => !deel.matches(':disabled'))).to.deep.equal([]);
    const gehoord = luister(element, 'input', 'change', 'persoon-gekozen', 'netwerk-gewijzigd');
    await sleep(element, 'a', 490, 51);
    await klikOp(element, knoop(element, 'a'));
    for (const key of ['3', 'v', 's', 'F2', 'Delete', 'Enter', ']']) {
      knoop(element, 'a').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    await element.updateComplete;
    expect(gehoord.map(({ type }) => type)).to.deep.equal([]);
    expect(element.value).to.deep.equal(DRIE);
    expect(schaduw(element).querySelector('.paneel')).to.equal(null);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(bediening.filter((deel) => deel.matches(':disabled'))).to.deep.equal([]);
    await klikOp(element, knoop(element, 'a'));
    expect(tekstVan(vind(paneel(element), 'h3'))).to.equal('Oma Riet');
  });

  for (const attribuut of ['disabled', 'readonly']) {
    it(`${attribuut}: wat half bezig was stopt, een band en slepen`, async () => {
      const { element } = await opPagina(DRIE);
      const plek = (): string | null => vind(schaduw(element), '[data-plek="a"]').getAttribute('transform');
      const voor = plek();
      const aanEnUit = async (): Promise<void> => {
        for (const aan of [true, false]) {
          element.toggleAttribute(attribuut, aan);
          await element.updateComplete;
        }
      };
      knoop(element, 'a').focus();
      await toets(element, 'v');
      await aanEnUit();
      await klikOp(element, knoop(element, 'c'));
      expect(element.value, 'geen band').to.deep.equal(DRIE);
      await sleep(element, 'a', 490, 51, false);
      expect(plek()).not.to.equal(voor);
      await aanEnUit();
      expect(plek()).to.equal(voor);
      stuurMuis('pointerup', knoop(element, 'a'), opScherm(element, 490, 51));
      await element.updateComplete;
      expect(element.value, 'niet verplaatst').to.deep.equal(DRIE);
    });
  }
});

describe('een naam die getypt is en nog niet op de kaart staat', () => {
  it('houdt het versturen tegen met een vraag, en gaat niet verloren', async () => {
    const { form, element } = await opPagina(DRIE);
    const veldje = vind<HTMLInputElement>(schaduw(element), '#naam');
    await typ(element, veldje, 'Tante Ida');
    expect(form.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal(tekst('melding.naam-los', { naam: 'Tante Ida' }));
    expect(veldje.value).to.equal('Tante Ida');
    await druk(element, 'actie.toevoegen');
    expect(element.value.personen?.at(-1)?.naam).to.equal('Tante Ida');
    expect(form.checkValidity()).to.equal(true);
  });

  it('mag ook weer weg', async () => {
    const { form, element } = await opPagina(DRIE);
    const veldje = vind<HTMLInputElement>(schaduw(element), '#naam');
    await typ(element, veldje, 'Tante');
    await typ(element, veldje, '');
    expect(form.checkValidity()).to.equal(true);
  });
});

for (const [id, getypt, knoppen] of [
  ['huisnaam', 'Bij oma', ['actie.huis']],
  ['moment-naam', 'Overgang', ['actie.vastleggen']],
  ['moment-toelichting', 'Er kwam iemand bij.', ['actie.vastleggen']],
  ['csv', 'Tante Ida', ['actie.bekijk', 'actie.invoegen']],
] as const) {
  describe(`wat getypt is in #${id} en nog nergens staat`, () => {
    const opVeld = async () => {
      const pagina = await opPagina(DRIE);
      await open(pagina.element, 'a');
      await openAlles(pagina.element);
      const los = vind<HTMLInputElement | HTMLTextAreaElement>(schaduw(pagina.element), `#${id}`);
      const label = los.labels?.[0]?.textContent?.trim() ?? '';
      expect(label).not.to.equal('');
      await typ(pagina.element, los, getypt);
      return { ...pagina, los, melding: tekst('melding.veld-los', { veld: label }) };
    };

    it('houdt het versturen tegen met een vraag die erheen leidt, ook als het dicht is, en gaat niet verloren', async () => {
      const { element, verstuur, verstuurd, melding } = await opVeld();
      for (const uitklapper of vindAlle<HTMLDetailsElement>(schaduw(element), `details:has(#${id})`)) {
        const dicht = oneEvent(uitklapper, 'toggle');
        uitklapper.open = false;
        await dicht;
      }
      await open(element, 'b');
      verstuur();
      const [link, ...meer] = await samenvatting(element);
      expect(link?.textContent).to.equal(melding);
      expect(meer).to.deep.equal([]);
      expect(element.validationMessage).to.equal(melding);
      link?.click();
      const terug = (): HTMLInputElement | null => schaduw(element).querySelector(`#${id}`);
      await wachtOpFocus(terug, 'het veld');
      expect(terug()?.value).to.equal(getypt);
      expect(terug()?.checkVisibility()).to.equal(true);
      expect(verstuurd).to.deep.equal([]);
    });

    it('telt mee na de knop die erbij staat', async () => {
      const { form, element, verstuur, verstuurd } = await opVeld();
      for (const sleutel of knoppen) await druk(element, sleutel);
      expect(form.checkValidity()).to.equal(true);
      verstuur();
      expect(JSON.stringify(verstuurd)).to.contain(getypt);
    });

    it('mag ook weer weg', async () => {
      const { form, element, los } = await opVeld();
      await typ(element, los, '  ');
      expect(form.checkValidity()).to.equal(true);
    });
  });
}

describe('een gekozen bestand dat nog niet op de kaart staat', () => {
  const opVeld = async (inhoud: string) => {
    const pagina = await opPagina(DRIE);
    await openAlles(pagina.element);
    const los = vind<HTMLInputElement>(schaduw(pagina.element), '#csv-bestand');
    await kiesBestand(pagina.element, inhoud);
    return { ...pagina, los, melding: tekst('melding.veld-los', { veld: los.labels?.[0]?.textContent?.trim() ?? '' }) };
  };

  it('houdt het versturen tegen met een vraag die erheen leidt, ook als het dicht is', async () => {
    const { element, verstuur, verstuurd, melding, los } = await opVeld('naam\nTante Ida');
    const blok = vind<HTMLDetailsElement>(schaduw(element), 'details[data-deel=meenemen]');
    const dicht = oneEvent(blok, 'toggle');
    blok.open = false;
    await dicht;
    verstuur();
    const [link, ...meer] = await samenvatting(element);
    expect([link?.textContent, meer]).to.deep.equal([melding, []]);
    expect(melding).to.contain(tekst('invoegen.bestand'));
    expect(element.validationMessage).to.equal(melding);
    link?.click();
    await wachtOpFocus(() => los, 'het bestand');
    expect(los.checkVisibility()).to.equal(true);
    expect(verstuurd).to.deep.equal([]);
  });

  it('telt mee na invoegen, en dan is het veld leeg', async () => {
    const { form, element, los } = await opVeld('naam\nTante Ida');
    await druk(element, 'actie.invoegen');
    expect(form.checkValidity()).to.equal(true);
    expect(los.value).to.equal('');
    expect(element.value.personen?.at(-1)?.naam).to.equal('Tante Ida');
  });

  it('houdt niets tegen als er niemand in staat: er is niets om in te voegen', async () => {
    for (const inhoud of ['%PDF-1.7', 'naam\n', 'naam;ring\nIda;9']) {
      const { form, element, los } = await opVeld(inhoud);
      expect(form.checkValidity(), inhoud).to.equal(true);
      expect(los.value, inhoud).to.equal('');
      expect(schaduw(element).querySelector('#voorbeeld'), inhoud).not.to.equal(null);
    }
  });

  it('is leeg na een reset van het formulier', async () => {
    const { form, element, los } = await opVeld('naam\nTante Ida');
    form.reset();
    await element.updateComplete;
    expect([los.value, form.checkValidity()]).to.deep.equal(['', true]);
  });
});

describe('de naam van een nieuw huishouden', () => {
  it('heeft met de focus haar ring vrij van de knop eronder', async () => {
    const { element } = await opPagina(DRIE);
    await open(element, 'a');
    await openAlles(element);
    const los = vind<HTMLInputElement>(schaduw(element), '#huisnaam');
    los.focus();
    const { outlineWidth, outlineOffset } = getComputedStyle(los);
    const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    expect(ring).to.be.above(0);
    const onder = vind(schaduw(element), '[data-actie=huis]').getBoundingClientRect().top;
    expect(onder - los.getBoundingClientRect().bottom).to.be.at.least(ring);
  });
});

describe('alleen lezen', () => {
  it('gaat mee in het formulier, en is te bekijken maar niet te wijzigen', async () => {
    const { form, element } = await opPagina(waardeVan(SAM));
    element.readonly = true;
    await element.updateComplete;
    const gehoord = luister(element, 'input', 'change', 'netwerk-gewijzigd');
    knoop(element, 'p1').focus();
    await toets(element, '3', ']', 'v', 's', 'Delete');
    await sleep(element, 'p1', 400, 760);
    expect(gehoord.map(({ type }) => type)).to.deep.equal([]);
    expect(inhoud(form)).to.deep.equal(waardeVan(SAM));
    await open(element, 'p1');
    expect(vindAlle(paneel(element), 'input, select, textarea')).to.deep.equal([]);
    // Wat er over is kiest alleen wat er te zien is.
    const bediening = vindAlle(schaduw(element), 'input, select, textarea');
    expect(
      bediening.map(({ dataset }) => dataset['veld'] ?? '').filter((wat) => !/^keuze:|^volgorde$/.test(wat)),
    ).to.deep.equal([]);
  });

  it('is nooit fout, ook niet leeg en verplicht, en wordt dat weer als wijzigen weer mag', async () => {
    const { form, element } = await opPagina(null, true);
    element.readonly = true;
    expect([form.checkValidity(), element.checkValidity()]).to.deep.equal([true, true]);
    element.readonly = false;
    expect(form.checkValidity()).to.equal(false);
  });
});
