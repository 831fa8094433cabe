// De ladder als veld van een formulier op de pagina: wat elk element belooft, en wat bij dit element hoort.
import { expect, fixture, html } from '@open-wc/testing';
import type { Ladder } from '../../../src/domein/dossier/dossier.js';
import { formulierSuite } from '../../suites/formulier.suite.js';
import {
  berichten,
  borden,
  druk,
  foutoverzicht,
  kies,
  kiesTrede,
  type Ladderelement,
  ladderVan,
  luister,
  maak,
  openDelen,
  plek,
  SAM,
  schaduw,
  scherm,
  TAG,
  tekst,
  tekstVan,
  typ,
  veld,
  vind,
  vindAlle,
  wachtOpDelen,
  wachtOpFocus,
} from './hulp.js';

const VOL = SAM.ladder as Ladder;
const KLEIN = ladderVan('thuis', 'gezinshuis');

/** Wat een bezoeker koos, zonder de pagina. De weg erheen toetst keuzes.test.ts. */
function bezoekerKiest({ dossierStore }: Ladderelement, trede: string): void {
  dossierStore.wijzig((dossier) => ({ ...dossier, ladder: ladderVan(null, trede) }));
}

formulierSuite<Ladderelement>({
  tag: TAG,
  waarden: [
    { naam: 'nu en gewenst', zet: (element) => (element.value = KLEIN), verwacht: KLEIN },
    { naam: 'een hele ladder', zet: (element) => (element.value = VOL), verwacht: VOL },
    {
      naam: 'onbekende sleutels',
      zet: (element) => (element.value = { ...KLEIN, eigen: { x: 1 } } as Ladder),
      verwacht: { ...KLEIN, eigen: { x: 1 } },
    },
    { naam: 'niets', zet: (element) => Reflect.set(element, 'value', null), verwacht: {} },
  ],
  reset: [
    {
      naam: 'naar de laatste waarde die de pagina gaf',
      zet: (element) => {
        element.value = KLEIN;
        element.dossierStore.wijzig((dossier) => ({ ...dossier, ladder: {} }));
      },
      verwacht: KLEIN,
    },
    {
      naam: 'naar niets, als de pagina niets gaf',
      zet: (element) => bezoekerKiest(element, 'gezinshuis'),
      verwacht: {},
    },
  ],
  herstel: [
    { naam: 'een hele ladder', zet: (element) => (element.value = VOL), verwacht: VOL },
    {
      naam: 'een gekozen trede',
      zet: (element) => bezoekerKiest(element, 'steungezin'),
      verwacht: { gewenst: { trede: 'steungezin' } },
      controleer: (element) =>
        expect(borden(element)).to.deep.equal([['steungezin', tekst('professional.pad.gewenst')]]),
    },
  ],
  fouten: [
    {
      naam: 'verplicht, en er is geen gewenste trede',
      maakOngeldig: (element) => {
        element.required = true;
        element.value = ladderVan('thuis', null);
      },
      maakGeldig: (element) => (element.value = KLEIN),
      toontFout: (element) => foutoverzicht(element) !== undefined,
    },
    {
      naam: 'een plan dat eindigt voor het begint',
      maakOngeldig: (element) => (element.value = { plan: { van: '2026-02-01', tot: '2026-01-01' } }),
      maakGeldig: (element) => (element.value = { plan: { van: '2026-01-01', tot: '2026-01-01' } }),
      toontFout: (element) => foutoverzicht(element) !== undefined,
    },
  ],
});

interface Pagina {
  readonly form: HTMLFormElement;
  readonly element: Ladderelement;
  readonly verstuurd: readonly unknown[];
}

/** Een gewoon formulier met een gewone verzendknop. */
async function opPagina(required = false): Promise<Pagina> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <zo-thuis-ladder name="ladder" ?required=${required}></zo-thuis-ladder><button>Versturen</button>
    </form>`,
  );
  const verstuurd: unknown[] = [];
  form.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    verstuurd.push(inhoud(form));
  });
  const element = vind<Ladderelement>(form, TAG);
  await element.updateComplete;
  await openDelen(element);
  return { form, element, verstuurd };
}

function inhoud(form: HTMLFormElement): Ladder {
  const [gevonden, ...meer] = new FormData(form).getAll('ladder');
  expect(meer, 'één veld').to.deep.equal([]);
  return JSON.parse(gevonden as string) as Ladder;
}

describe('in een gewoon formulier met een gewone verzendknop', () => {
  it('is er één veld: geen keuze en geen tekst van binnen gaat apart mee', async () => {
    const { form, element } = await opPagina();
    await kiesTrede(element, 'gezinshuis');
    await typ(element, '/wegTerug', 'Rust.');
    expect([...new FormData(form).keys()]).to.deep.equal(['ladder']);
    expect(inhoud(form)).to.deep.equal({ gewenst: { trede: 'gezinshuis' }, wegTerug: 'Rust.' });
  });

  it('staat elke letter er meteen in, zonder te wachten', async () => {
    const { form, element } = await opPagina();
    const invoer = veld<HTMLTextAreaElement>(element, '/wensKind');
    for (const getypt of ['O', 'Om', 'Oma']) {
      invoer.value = getypt;
      invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      expect(inhoud(form)).to.deep.equal({ wensKind: getypt });
    }
  });

  it('houdt verplicht en leeg tegen, zet de focus op de lijst en leidt vandaar naar de treden', async () => {
    const { form, element, verstuurd } = await opPagina(true);
    vind(form, ':scope > button').click();
    await wachtOpFocus(() => foutoverzicht(element)?.querySelector('h3'), 'de kop van de lijst');
    expect(verstuurd).to.deep.equal([]);
    expect(tekstVan(foutoverzicht(element))).to.contain(tekst('melding.trede-ontbreekt'));
    expect(tekstVan(vind(schaduw(element), '#v-gewenst-trede-bericht'))).to.equal(tekst('melding.trede-ontbreekt'));
    vind(schaduw(element), '.foutoverzicht a').click();
    await wachtOpFocus(() => plek(element, 'thuis'), 'de eerste plek');
    await kiesTrede(element, 'steungezin');
    expect(foutoverzicht(element)).to.equal(undefined);
    vind(form, ':scope > button').click();
    expect(verstuurd).to.deep.equal([{ gewenst: { trede: 'steungezin' } }]);
  });

  it('leidt vanuit de lijst naar elk veld dat niet goed is, ook in een afweging', async () => {
    const { element } = await opPagina();
    await kiesTrede(element, 'gezinshuis');
    await typ(element, '/afwegingen/steungezin/reden', 'x'.repeat(2001));
    element.reportValidity();
    await element.updateComplete;
    vind(schaduw(element), '.foutoverzicht a').click();
    await wachtOpFocus(() => veld(element, '/afwegingen/steungezin/reden'), 'de reden');
    expect(berichten(element, '/afwegingen/steungezin/reden')).to.deep.equal([tekst('melding.tekst-te-lang')]);
  });

  it('haalt bij terugzetten ook de berichten weg, en geeft dan geen `input` of `change`', async () => {
    const { form, element } = await opPagina(true);
    await kiesTrede(element, 'gezinshuis');
    await druk(element, 'wis');
    element.reportValidity();
    await element.updateComplete;
    const gehoord = luister(element, 'input', 'change');
    form.reset();
    await element.updateComplete;
    expect(foutoverzicht(element)).to.equal(undefined);
    expect(vindAlle(schaduw(element), '[aria-invalid="true"], .bericht')).to.deep.equal([]);
    expect(element.dossierStore.kanOngedaan).to.equal(false);
    expect(gehoord).to.deep.equal([]);
  });

  it('heet naar het label van de pagina', async () => {
    const plek = await fixture(
      html`<div><label for="waar">Waar woont Sam?</label><zo-thuis-ladder id="waar"></zo-thuis-ladder></div>`,
    );
    expect(vind(schaduw(vind(plek, TAG)), '[role="group"]').getAttribute('aria-label')).to.equal('Waar woont Sam?');
  });
});

describe('een pagina die de waarde bij elke toets teruggeeft', () => {
  it('stoort het invullen en het ongedaan maken niet', async () => {
    const { element } = await opPagina();
    element.addEventListener('input', () => {
      element.value = structuredClone(element.value);
    });
    await kies(element, '/huidig/trede', 'thuis');
    await typ(element, '/wensKind', 'Oma');
    expect(element.dossierStore.kanOngedaan).to.equal(true);
    expect(element.value).to.deep.equal({ huidig: { trede: 'thuis' }, wensKind: 'Oma' });
  });
});

describe('een uitgeschakelde fieldset', () => {
  it('schakelt elk veld en elke knop uit, en daarna weer in', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(
      html`<fieldset disabled><zo-thuis-ladder name="ladder"></zo-thuis-ladder></fieldset>`,
    );
    const element = vind<Ladderelement>(fieldset, TAG);
    element.value = VOL;
    await element.updateComplete;
    await openDelen(element);
    const bediening = vindAlle(schaduw(element), 'input, select, textarea, button');
    expect(bediening.length).to.be.greaterThan(40);
    expect(bediening.filter((deel) => !deel.matches(':disabled'))).to.deep.equal([]);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(bediening.filter((deel) => deel.matches(':disabled'))).to.deep.equal([]);
  });
});

describe('een waarde van de pagina', () => {
  it('geeft geen `input` of `change`, en staat meteen op het scherm', async () => {
    const element = await maak();
    const gehoord = luister(element, 'input', 'change', 'ladder-gewijzigd', 'trede-gekozen');
    element.value = VOL;
    await element.updateComplete;
    await wachtOpDelen(element);
    expect(gehoord).to.deep.equal([]);
    expect(veld<HTMLTextAreaElement>(element, '/wensKind').value).to.equal(VOL.wensKind);
    expect(vindAlle(scherm(element), '[data-pad="/verloop/1/van"]')).to.have.length(1);
  });
});
