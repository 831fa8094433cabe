// Het formulier voor steunfiguren als veld van een formulier op de pagina: wat elk element belooft, en wat bij dit element hoort.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import { zonderPersoon } from '../../../src/domein/dossier/bewerkingen.js';
import type { Dossier, Steunfiguren } from '../../../src/domein/dossier/dossier.js';
import type { ZoThuisDossierElement } from '../../../src/elementen/zo-thuis-dossier/zo-thuis-dossier.js';
import { formulierSuite } from '../../suites/formulier.suite.js';
import {
  alleTekst,
  druk,
  enige,
  figuur,
  foutoverzicht,
  type Form,
  gekozen,
  keuze,
  kies,
  klapOpen,
  lijst,
  luister,
  maak,
  personen,
  schaduw,
  staatOpen,
  TAG,
  tekst,
  typ,
  typMeteen,
  veld,
  vind,
  vindAlle,
  wachtOpFocus,
  open,
  voegToe,
  naarStart,
} from './hulp.js';

const OMA = figuur('p1', 'Oma Riet', {
  relatie: 'oma',
  steun: [{ functie: 'praktisch', voor: 'jongere' }],
  blijftNaHulp: 'ja',
});
const BUUR = figuur('p2', 'Buurman Bas', { relatie: 'buur' });
const MET_OMA: Steunfiguren = { personen: [OMA] };
const MET_TWEE: Steunfiguren = {
  personen: [OMA, BUUR],
  doorvragen: { niemand: false, vragen: [{ code: 'wie-luistert', stand: 'beantwoord', datum: '2026-01-01' }] },
  toestemming: [{ doel: 'delen', door: ['jongere'], datum: '2026-01-01' }],
};

/** Een waarde met oma, die dan `naam` heet. */
function hernoemd(naam: string): Steunfiguren {
  return { personen: [{ ...OMA, naam }] };
}

formulierSuite<Form>({
  tag: TAG,
  waarden: [
    { naam: 'één steunfiguur', zet: (element) => (element.value = MET_OMA), verwacht: MET_OMA },
    { naam: 'alle drie de delen', zet: (element) => (element.value = MET_TWEE), verwacht: MET_TWEE },
    {
      naam: 'iemand die nog geen naam heeft',
      zet: (element) => (element.value = hernoemd('')),
      verwacht: hernoemd(''),
    },
    { naam: 'niets', zet: (element) => Reflect.set(element, 'value', null), verwacht: {} },
  ],
  // Wie openstaat heeft een id dat elke keer anders is: typen en terugzetten staan daarom onderaan.
  reset: [
    {
      naam: 'naar wat de pagina gaf, zonder wie intussen is weggehaald',
      zet: (element) => {
        element.value = MET_TWEE;
        element.dossierStore.verwijderPersoon('p2');
      },
      verwacht: zonderPersoon(MET_TWEE as Dossier, 'p2'),
    },
    {
      naam: 'naar niets, als de pagina niets gaf',
      zet: (element) => {
        element.value = { personen: [] };
        element.dossierStore.wijzig((dossier) => ({ ...dossier, personen: [OMA] }));
      },
      verwacht: { personen: [] },
    },
  ],
  herstel: [
    {
      naam: 'twee personen, en dan staat er niemand open',
      zet: (element) => (element.value = MET_TWEE),
      verwacht: MET_TWEE,
      controleer: (element) => expect(staatOpen(element)).to.equal(false),
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
        element.value = {};
      },
      maakGeldig: (element) => (element.value = MET_OMA),
      toontFout: (element) => foutoverzicht(element) !== undefined,
    },
    {
      naam: 'iemand zonder naam',
      maakOngeldig: (element) => (element.value = hernoemd(' ')),
      maakGeldig: (element) => (element.value = MET_OMA),
      toontFout: (element) => foutoverzicht(element) !== undefined,
    },
    {
      naam: 'een dag die nog niet geweest is',
      maakOngeldig: (element) => (element.value = { personen: [{ ...OMA, geinformeerdOp: '2999-01-01' }] }),
      maakGeldig: (element) => (element.value = MET_OMA),
      toontFout: (element) => foutoverzicht(element) !== undefined,
    },
  ],
});

interface Pagina {
  readonly form: HTMLFormElement;
  readonly element: Form;
  /** Wat er verstuurd is, per keer. */
  readonly verstuurd: readonly unknown[];
  readonly verstuur: () => void;
}

/** Een gewoon formulier met een gewone verzendknop. */
async function opPagina(required = false): Promise<Pagina> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <steunfiguur-form name="figuren" ?required=${required}></steunfiguur-form><button>Versturen</button>
    </form>`,
  );
  const verstuurd: unknown[] = [];
  form.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    verstuurd.push(inhoud(form));
  });
  const element = vind<Form>(form, TAG);
  await element.updateComplete;
  return { form, element, verstuurd, verstuur: () => vind(form, ':scope > button').click() };
}

function inhoud(form: HTMLFormElement): Steunfiguren {
  const [tekst, ...meer] = new FormData(form).getAll('figuren');
  expect(meer, 'één veld').to.deep.equal([]);
  return JSON.parse(tekst as string) as Steunfiguren;
}

describe('in een gewoon formulier met een gewone verzendknop', () => {
  it('is er één veld, ook als er niets is ingevuld, en dat mag weg', async () => {
    const { form, verstuurd, verstuur } = await opPagina();
    expect([...new FormData(form).keys()]).to.deep.equal(['figuren']);
    expect(inhoud(form)).to.deep.equal({});
    verstuur();
    expect(verstuurd).to.deep.equal([{}]);
  });

  it('staat elke letter en elke keuze er meteen in, zonder bewaren', async () => {
    const { form, element } = await opPagina();
    await voegToe(element);
    await klapOpen(element);
    const naam = veld(element, 'veld.naam');
    for (const getypt of ['O', 'Om', 'Oma']) {
      typMeteen(naam, getypt);
      expect(inhoud(form).personen?.map((persoon) => persoon.naam)).to.deep.equal([getypt]);
    }
    keuze(element, 'veld.functies', 'emotioneel').click();
    expect(inhoud(form).personen?.[0]?.steun).to.deep.equal([{ functie: 'emotioneel' }]);
    keuze(element, 'veld.blijftNaHulp', 'ja').click();
    expect(inhoud(form).personen?.[0]?.blijftNaHulp).to.equal('ja');
    expect(inhoud(form)).to.deep.equal(element.value);
  });

  it('gaat wie nog openstaat gewoon mee', async () => {
    const { element, verstuurd, verstuur } = await opPagina();
    await typ(element, 'veld.naam', 'Tante To');
    verstuur();
    expect(verstuurd).to.deep.equal([element.value]);
    expect(enige(element).naam).to.equal('Tante To');
    expect(staatOpen(element)).to.equal(true);
  });

  it('houdt "verplicht" zonder iemand het tegen: de samenvatting staat er en heeft de focus', async () => {
    const { element, verstuurd, verstuur } = await opPagina(true);
    expect(element.validity.valueMissing).to.equal(true);
    verstuur();
    await wachtOpFocus(() => foutoverzicht(element)?.querySelector('h3'), 'de kop van de samenvatting');
    expect(vindAlle(foutoverzicht(element) ?? element, 'a')).to.have.length(1);
    expect(verstuurd).to.deep.equal([]);
    await typ(element, 'veld.naam', 'Oma');
    expect(foutoverzicht(element)).to.equal(undefined);
    verstuur();
    expect(verstuurd).to.have.length(1);
  });

  it('opent "verplicht" iemand om in te vullen als niemand openstaat', async () => {
    const { element, verstuurd, verstuur } = await opPagina(true);
    await druk(element, 'actie.annuleren');
    expect(staatOpen(element)).to.equal(false);
    verstuur();
    await wachtOpFocus(() => foutoverzicht(element)?.querySelector('h3'), 'de kop van de samenvatting');
    expect(staatOpen(element)).to.equal(true);
    expect(verstuurd).to.deep.equal([]);
  });

  it('houdt iemand zonder naam maar met een antwoord het tegen, ook als het niet verplicht is', async () => {
    const { element, verstuurd, verstuur } = await opPagina();
    await kies(element, 'veld.langdurig', 'ja');
    expect(element.validity.customError).to.equal(true);
    expect(foutoverzicht(element), 'nog stil').to.equal(undefined);
    verstuur();
    await wachtOpFocus(() => foutoverzicht(element)?.querySelector('h3'), 'de kop van de samenvatting');
    expect(verstuurd).to.deep.equal([]);
    await typ(element, 'veld.naam', 'Oma');
    verstuur();
    expect(verstuurd).to.have.length(1);
  });

  it('houdt ook een fout bij wie niet openstaat het tegen, en noemt wie het is', async () => {
    const { element, verstuurd, verstuur } = await opPagina();
    element.value = { personen: [OMA, { ...BUUR, geinformeerdOp: '2999-01-01' }] };
    await element.updateComplete;
    verstuur();
    await wachtOpFocus(() => foutoverzicht(element)?.querySelector('h3'), 'de kop van de samenvatting');
    expect(verstuurd).to.deep.equal([]);
    expect(foutoverzicht(element)?.textContent).to.contain('Buurman Bas');
  });

  it('heet naar het label van de pagina', async () => {
    const plek = await fixture(
      html`<div><label for="wie">Wie staat er om je heen?</label><steunfiguur-form id="wie"></steunfiguur-form></div>`,
    );
    expect(vind(schaduw(vind(plek, TAG)), '[role="group"]').getAttribute('aria-label')).to.equal(
      'Wie staat er om je heen?',
    );
  });
});

describe('terugzetten van een gewoon formulier', () => {
  it('zet wie openstaat terug naar wat de pagina gaf', async () => {
    const { form, element } = await opPagina();
    element.value = MET_TWEE;
    element.setAttribute('persoon-id', 'p1');
    await element.updateComplete;
    await typ(element, 'veld.naam', 'Oma Ria');
    expect(inhoud(form).personen?.[0]?.naam).to.equal('Oma Ria');
    form.reset();
    expect(inhoud(form)).to.deep.equal(MET_TWEE);
    await element.updateComplete;
    await naarStart(element);
    expect(lijst(element)).to.deep.equal(['Oma Riet', 'Buurman Bas']);
  });

  it('haalt een half getypte persoon weg en begint opnieuw', async () => {
    const { form, element } = await opPagina();
    await typ(element, 'veld.naam', 'Oma');
    await kies(element, 'veld.voor', 'ouder');
    form.reset();
    expect(inhoud(form)).to.deep.equal({});
    await element.updateComplete;
    expect(staatOpen(element)).to.equal(false);
    await voegToe(element);
    await klapOpen(element);
    expect(veld(element, 'veld.naam').value).to.equal('');
    expect(gekozen(element, 'veld.voor')).to.deep.equal([]);
  });

  it('haalt ook de berichten en de samenvatting weg, en wat ongedaan te maken was', async () => {
    const { form, element } = await opPagina();
    await kies(element, 'veld.langdurig', 'ja');
    element.reportValidity();
    await element.updateComplete;
    expect(foutoverzicht(element)).not.to.equal(undefined);
    form.reset();
    await element.updateComplete;
    expect(foutoverzicht(element)).to.equal(undefined);
    expect(vindAlle(schaduw(element), '[aria-invalid="true"], .bericht')).to.deep.equal([]);
    expect(element.dossierStore.kanOngedaan).to.equal(false);
  });

  it('geeft geen `input` of `change`, net als een gewoon veld', async () => {
    const { form, element } = await opPagina();
    await typ(element, 'veld.naam', 'Oma');
    const gehoord = luister(element, 'input', 'change');
    form.reset();
    expect(gehoord).to.deep.equal([]);
  });

  it('haalt ook weg wie al bewaard was', async () => {
    const { form, element } = await opPagina();
    await typ(element, 'veld.naam', 'Oma');
    await druk(element, 'actie.bewaren');
    form.reset();
    expect(inhoud(form)).to.deep.equal({});
  });

  // Het dossier staat buiten het formulier: het heeft meer lezers dan dit formulier alleen.
  const gedeeld = async (): Promise<{ form: HTMLFormElement; element: Form; dossier: ZoThuisDossierElement }> => {
    const plek = await fixture(
      html`<div>
        <zo-thuis-dossier id="dossier"></zo-thuis-dossier>
        <form><steunfiguur-form name="figuren" for="dossier"></steunfiguur-form></form>
      </div>`,
    );
    const dossier = vind<ZoThuisDossierElement>(plek, 'zo-thuis-dossier');
    dossier.value = { versie: 1, onderwerp: { soort: 'jongere' }, personen: [OMA] };
    const element = vind<Form>(plek, TAG);
    await element.updateComplete;
    return { form: vind<HTMLFormElement>(plek, 'form'), element, dossier };
  };

  it('laat een gedeeld dossier staan, en haalt alleen een half getypte persoon weg', async () => {
    const { form, element, dossier } = await gedeeld();
    await voegToe(element);
    await typ(element, 'veld.naam', 'Half');
    expect(dossier.value.personen?.map(({ naam }) => naam)).to.deep.equal(['Oma Riet', 'Half']);
    form.reset();
    await element.updateComplete;
    expect(dossier.value.personen).to.deep.equal([OMA]);
    expect(staatOpen(element)).to.equal(false);
    dossier.dossierStore.ongedaan();
    expect(JSON.stringify(dossier.value)).not.to.contain('Half');
  });

  it('zet bij een gedeeld dossier terug wat er in wie openstaat was gewijzigd', async () => {
    const { form, element, dossier } = await gedeeld();
    await open(element, 'Oma Riet');
    await typ(element, 'veld.naam', 'Oma Ria');
    form.reset();
    expect(dossier.value.personen).to.deep.equal([OMA]);
  });

  it('laat bij een gedeeld dossier staan wie bewaard is', async () => {
    const { form, element, dossier } = await gedeeld();
    await voegToe(element);
    await typ(element, 'veld.naam', 'Tante To');
    await druk(element, 'actie.bewaren');
    form.reset();
    expect(dossier.value.personen?.map(({ naam }) => naam)).to.deep.equal(['Oma Riet', 'Tante To']);
  });
});

describe('herstel na terugbladeren', () => {
  it('neemt wie half ingevuld was over, en laat haar verder invullen', async () => {
    const eerste = await opPagina();
    await typ(eerste.element, 'veld.naam', 'Oma');
    await kies(eerste.element, 'veld.blijftNaHulp', 'ja');
    const { form, element } = await opPagina();
    element.formStateRestoreCallback(JSON.stringify(eerste.element.value));
    expect(inhoud(form)).to.deep.equal(eerste.element.value);
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal(['Oma']);
    await open(element, 'Oma');
    await typ(element, 'veld.naam', 'Oma Riet');
    expect(enige(element)).to.deep.include({ naam: 'Oma Riet', blijftNaHulp: 'ja' });
  });

  it('neemt ook over wat nog niet goed is: een halve datum en een te lange tekst', async () => {
    const eerste = await opPagina();
    await typ(eerste.element, 'veld.naam', 'Oma');
    await kies(eerste.element, 'veld.langdurig', 'ja');
    await typ(eerste.element, 'veld.bekendSinds', '20');
    await typ(eerste.element, 'veld.verwachteDuur', 'x'.repeat(2001));
    const { element } = await opPagina();
    element.formStateRestoreCallback(JSON.stringify(eerste.element.value));
    expect(element.value).to.deep.equal(eerste.element.value);
    expect(element.checkValidity()).to.equal(false);
  });
});

describe('een pagina die de waarde bij elke toets teruggeeft', () => {
  it('houdt open wie openstaat, en wat ongedaan te maken is', async () => {
    const { element } = await opPagina();
    element.addEventListener('input', () => {
      element.value = structuredClone(element.value);
    });
    await typ(element, 'veld.naam', 'Oma');
    expect(staatOpen(element)).to.equal(true);
    await typ(element, 'veld.naam', 'Oma Riet');
    expect(enige(element).naam).to.equal('Oma Riet');
    expect(element.dossierStore.kanOngedaan).to.equal(true);
  });
});

describe('een uitgeschakelde fieldset', () => {
  it('schakelt elk veld en elke knop uit, en daarna weer in', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(
      html`<fieldset disabled><steunfiguur-form name="figuren"></steunfiguur-form></fieldset>`,
    );
    const element = vind<Form>(fieldset, TAG);
    element.value = { personen: [OMA] };
    element.setAttribute('persoon-id', 'p1');
    await element.updateComplete;
    await klapOpen(element);
    const bediening = vindAlle(schaduw(element), 'input, select, textarea, button');
    expect(bediening.length).to.be.greaterThan(30);
    expect(bediening.filter((deel) => !deel.matches(':disabled'))).to.deep.equal([]);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(bediening.filter((deel) => deel.matches(':disabled'))).to.deep.equal([]);
  });
});

describe('alleen lezen', () => {
  it('laat staan wat er is, zonder veld of knop, en gaat mee in het formulier', async () => {
    const { form, element } = await opPagina();
    element.value = MET_TWEE;
    element.readonly = true;
    await element.updateComplete;
    expect(vindAlle(schaduw(element), 'input, select, textarea, button')).to.deep.equal([]);
    expect(lijst(element)).to.deep.equal(['Oma Riet', 'Buurman Bas']);
    for (const sleutel of ['code.oma', 'veld.functies', 'veld.blijftNaHulp', 'toets.titel'] as const)
      expect(alleTekst(element)).to.contain(tekst(sleutel, { wie: 'oma' }));
    expect(alleTekst(element)).to.contain('Wat doet oma? Helpt mee');
    expect(inhoud(form)).to.deep.equal(MET_TWEE);
  });

  it('toont ook een leeg formulier zonder veld of knop', async () => {
    const element = await maak(null, { readonly: '' });
    expect(vindAlle(schaduw(element), 'input, select, textarea, button')).to.deep.equal([]);
    expect(alleTekst(element)).to.contain(tekst('lijst.leeg'));
  });

  it('bewaart wie openstond, en laat haar weer zien als wijzigen weer mag', async () => {
    const element = await maak();
    await typ(element, 'veld.naam', 'Oma');
    element.readonly = true;
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal(['Oma']);
    element.readonly = false;
    await element.updateComplete;
    expect(veld(element, 'veld.naam').value).to.equal('Oma');
    expect(personen(element)).to.have.length(1);
  });
});

describe('een waarde van de pagina', () => {
  it('geeft geen `input` of `change`: dat deed geen bezoeker', async () => {
    const element = await maak();
    const gehoord = luister(element, 'input', 'change');
    element.value = MET_TWEE;
    await element.updateComplete;
    expect(gehoord).to.deep.equal([]);
  });
});
