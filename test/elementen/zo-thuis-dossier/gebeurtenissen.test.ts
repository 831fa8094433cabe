// Wat een pagina van het dossier hoort: dat er iets veranderde en hoeveel personen er zijn, nooit wie.
import { expect, fixture, html } from '@open-wc/testing';
import type { DossierGewijzigdEvent } from '../../../src/elementen/zo-thuis-dossier/zo-thuis-dossier.events.js';
import { druk, typ, type Form } from '../steunfiguur-form/hulp.js';
import { JAN, maak, met, OMA, VOORBEELD, voegToe, type DossierElement } from './hulp.js';

function luister(plek: EventTarget): DossierGewijzigdEvent[] {
  const gehoord: DossierGewijzigdEvent[] = [];
  plek.addEventListener('dossier-gewijzigd', (gebeurtenis) => gehoord.push(gebeurtenis as DossierGewijzigdEvent));
  return gehoord;
}

describe('dossier-gewijzigd', () => {
  it('noemt de delen die anders zijn en het aantal personen', async () => {
    const element = await maak(met(JAN));
    const gehoord = luister(element);
    voegToe(element, OMA);
    element.dossierStore.wijzig((dossier) => ({
      ...dossier,
      ladder: { wegTerug: 'Vrijdag thuis' },
      regels: '2026-01-01',
    }));
    expect(gehoord.map(({ detail }) => detail)).to.deep.equal([
      { wat: ['personen'], aantalPersonen: 2 },
      { wat: ['ladder', 'regels'], aantalPersonen: 2 },
    ]);
  });

  it('komt meteen, als `value` al bijgewerkt is, en ook na ongedaan maken, opnieuw doen en weghalen', async () => {
    const element = await maak(met(JAN));
    const aantallen: (number | undefined)[][] = [];
    element.addEventListener('dossier-gewijzigd', ({ detail }) =>
      aantallen.push([detail.aantalPersonen, element.value.personen?.length]),
    );
    const { dossierStore: store } = element;
    voegToe(element, OMA);
    store.ongedaan();
    store.opnieuw();
    store.verwijderPersoon(JAN.id);
    expect(aantallen).to.deep.equal([
      [2, 2],
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
  });

  it('komt bij elke letter en elke keuze van een bezoeker', async () => {
    const element = await fixture<DossierElement>(
      html`<zo-thuis-dossier><steunfiguur-form></steunfiguur-form></zo-thuis-dossier>`,
    );
    const form = element.querySelector('steunfiguur-form') as Form;
    await form.updateComplete;
    const gehoord = luister(element);
    await typ(form, 'veld.naam', 'O');
    await typ(form, 'veld.naam', 'Oma');
    await druk(form, 'actie.bewaren');
    expect(
      gehoord.map(({ detail: { wat, aantalPersonen } }) => [wat.includes('personen'), aantalPersonen]),
    ).to.deep.equal([
      [true, 1],
      [true, 1],
    ]);
  });

  it('borrelt op en gaat door schaduwbomen heen', async () => {
    const drager = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('zo-thuis-dossier');
    drager.attachShadow({ mode: 'open' }).append(element);
    const gehoord = luister(drager);
    voegToe(element, OMA);
    expect(gehoord.map(({ bubbles, composed, cancelable }) => [bubbles, composed, cancelable])).to.deep.equal([
      [true, true, false],
    ]);
  });

  it('komt niet als de pagina zelf `value` zet, ook niet als die niet past, en niet als er niets verandert', async () => {
    const element = await maak();
    const gehoord = luister(element);
    element.value = VOORBEELD;
    element.value = null;
    element.dossierStore.wijzig((dossier) => dossier);
    element.dossierStore.ongedaan();
    element.aanspreekvorm = 'je';
    await element.updateComplete;
    expect(gehoord).to.deep.equal([]);
  });

  it('komt wel als een formulier het dossier terugzet', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><zo-thuis-dossier></zo-thuis-dossier></form>`);
    const element = form.querySelector('zo-thuis-dossier') as DossierElement;
    voegToe(element, OMA);
    const gehoord = luister(element);
    form.reset();
    expect(gehoord.map(({ detail }) => detail)).to.deep.equal([{ wat: ['personen'], aantalPersonen: 0 }]);
  });

  it('draagt geen namen en is bevroren', async () => {
    const element = await maak(met(JAN));
    const gehoord = luister(element);
    voegToe(element, OMA);
    const [gebeurtenis] = gehoord;
    if (!gebeurtenis) throw new Error('geen gebeurtenis');
    const { detail } = gebeurtenis;
    expect(JSON.stringify(detail)).not.to.match(/Riet|Buurman|p1/);
    expect(Object.keys(detail)).to.have.members(['wat', 'aantalPersonen']);
    expect([Object.isFrozen(detail), Object.isFrozen(detail.wat)]).to.deep.equal([true, true]);
  });

  it('een luisteraar die het dossier meteen weer wijzigt brengt niets in de war', async () => {
    const element = await maak();
    const gehoord = luister(element);
    element.addEventListener('dossier-gewijzigd', () => voegToe(element, JAN), { once: true });
    voegToe(element, OMA);
    expect(element.value.personen).to.deep.equal([OMA, JAN]);
    expect(gehoord.map(({ detail }) => detail.aantalPersonen)).to.deep.equal([1, 2]);
  });
});
