// Het dossier als veld van een formulier: het hele dossier als JSON, zonder eigen geldigheid.
import { expect, fixture, html } from '@open-wc/testing';
import { LEEG_DOSSIER } from '../../../src/domein/dossier/dossier-store.js';
import { formulierSuite } from '../../suites/formulier.suite.js';
import { JAN, maak, met, OMA, TAG, VOORBEELD, voegToe, type DossierElement } from './hulp.js';

const NAAMLOOS = met({ ...OMA, naam: '' });

formulierSuite<DossierElement>({
  tag: TAG,
  waarden: [
    { naam: 'een heel dossier', zet: (element) => (element.value = VOORBEELD), verwacht: VOORBEELD },
    { naam: 'iemand die nog geen naam heeft', zet: (element) => (element.value = NAAMLOOS), verwacht: NAAMLOOS },
    {
      naam: 'een dossier als JSON-tekst',
      zet: (element) => Reflect.set(element, 'value', JSON.stringify(VOORBEELD)),
      verwacht: VOORBEELD,
    },
    { naam: 'wat een element wijzigt', zet: (element) => voegToe(element, OMA), verwacht: met(OMA) },
    { naam: 'niets', zet: (element) => (element.value = null), verwacht: LEEG_DOSSIER },
  ],
  reset: [
    { naam: 'naar een leeg dossier', zet: (element) => voegToe(element, OMA), verwacht: LEEG_DOSSIER },
    {
      naam: 'naar wat de pagina gaf',
      zet: (element) => {
        element.value = VOORBEELD;
        voegToe(element, { ...JAN, id: 'nieuw' });
      },
      verwacht: VOORBEELD,
    },
    {
      naam: 'ook als de pagina niets gaf na iets',
      zet: (element) => {
        element.value = VOORBEELD;
        element.value = null;
        voegToe(element, OMA);
      },
      verwacht: LEEG_DOSSIER,
    },
  ],
  herstel: [
    {
      naam: 'een gewijzigd dossier',
      zet: (element) => {
        element.value = met(JAN);
        voegToe(element, OMA);
      },
      verwacht: met(JAN, OMA),
      controleer: (element) => expect(element.dossierStore.kanOngedaan).to.equal(false),
    },
    {
      naam: 'iemand die nog geen naam heeft',
      zet: (element) => voegToe(element, { ...OMA, naam: '' }),
      verwacht: NAAMLOOS,
    },
  ],
  fouten: null,
});

describe('het dossier in een formulier', () => {
  it('staat ook in het formulier van de pagina als dat binnen het dossier ligt', async () => {
    const element = await fixture<DossierElement>(
      html`<zo-thuis-dossier name="dossier" form="elders"><form id="elders"></form></zo-thuis-dossier>`,
    );
    const form = element.querySelector('form') as HTMLFormElement;
    element.value = met(OMA);
    expect(JSON.parse(new FormData(form).get('dossier') as string)).to.deep.equal(met(OMA));
  });

  it('een herstel van een nieuwere versie laat het dossier staan, zonder te waarschuwen', async () => {
    const element = await maak(met(OMA));
    element.formStateRestoreCallback(JSON.stringify({ ...met(JAN), versie: 2 }));
    expect(element.value).to.deep.equal(met(OMA));
  });

  it('heeft geen eigen uiterlijk: de inhoud staat er zoals zonder het dossier', async () => {
    const element = await fixture<DossierElement>(html`<zo-thuis-dossier><p>Van de pagina</p></zo-thuis-dossier>`);
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(element.innerText.trim()).to.equal('Van de pagina');
    expect(element.matches(':focus-within')).to.equal(false);
  });
});
