// Wat de pagina hoort: input en change als bij een gewoon veld, en tarief-berekend bij elke uitkomst.
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TariefBerekendEvent } from '../../../src/elementen/gezinshuis-tarief-calculator/gezinshuis-tarief-calculator.events.js';
import {
  herkomst,
  kies,
  kiesBestand,
  openBestand,
  maak,
  openEromheen,
  schaduw,
  typ,
  veld,
  voorbeeldInvoer,
  TAG,
  type Calculator,
} from './hulp.js';

/** Alles wat de pagina van het element hoort, in volgorde. */
function luister(element: Calculator): Event[] {
  const gehoord: Event[] = [];
  for (const soort of ['input', 'change', 'tarief-berekend']) {
    element.addEventListener(soort, (gebeurtenis) => gehoord.push(gebeurtenis));
  }
  return gehoord;
}

const soorten = (gehoord: readonly Event[]): string[] =>
  gehoord.map(({ type }) => type).filter((soort) => soort !== 'tarief-berekend');

describe('input en change', () => {
  it('echt typen geeft per toets één input en bij het verlaten één change, met de waarde al bijgewerkt', async () => {
    const element = await maak();
    const invoer = await veld(element, '/plaatsen');
    const gehoord = luister(element);
    const waarden: unknown[] = [];
    element.addEventListener('input', () => waarden.push(element.value.plaatsen));
    invoer.focus();
    invoer.select();
    await sendKeys({ type: '12' });
    expect(soorten(gehoord)).to.deep.equal(['input', 'input']);
    expect(waarden).to.deep.equal([1, 12]);
    await sendKeys({ press: 'Tab' });
    expect(soorten(gehoord)).to.deep.equal(['input', 'input', 'change']);
  });

  it('komen van het element zelf, borrelen, en gaan door schaduwgrenzen zoals het platform dat doet', async () => {
    const gastheer = document.createElement('div');
    document.body.append(gastheer);
    try {
      const element = document.createElement(TAG);
      gastheer.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      const binnen = luister(element);
      const buiten: string[] = [];
      for (const soort of ['input', 'change', 'tarief-berekend'])
        gastheer.addEventListener(soort, ({ type }) => buiten.push(type));
      await kies(element, '/leegstand/methode', 'opslag');
      const gevonden = new Map(binnen.map((gebeurtenis) => [gebeurtenis.type, gebeurtenis]));
      expect([gevonden.get('input')?.bubbles, gevonden.get('input')?.composed]).to.deep.equal([true, true]);
      expect([gevonden.get('change')?.bubbles, gevonden.get('change')?.composed]).to.deep.equal([true, false]);
      expect(gevonden.get('tarief-berekend')?.composed).to.equal(true);
      expect(soorten(binnen)).to.deep.equal(['input', 'change']);
      expect(buiten).to.have.members(['input', 'tarief-berekend']);
    } finally {
      gastheer.remove();
    }
  });

  it('een keuze geeft elk één keer', async () => {
    const element = await maak();
    const gehoord = luister(element);
    await kies(element, '/inkomen/wijze', 'jaarinkomen');
    expect(soorten(gehoord)).to.deep.equal(['input', 'change']);
  });

  it('ook de herkomst wijzigen is een wijziging', async () => {
    const element = await maak();
    const gehoord = luister(element);
    await typ(element, (await herkomst(element, '/inkomen/maandsalaris')).veld('reden'), 'Contract');
    expect(soorten(gehoord)).to.deep.equal(['input']);
  });

  it('de pagina die zelf een waarde zet hoort niets, zoals bij een gewoon veld', async () => {
    const element = await maak();
    const gehoord = luister(element);
    element.value = voorbeeldInvoer();
    element.tarievenset = 'leeg';
    element.lang = 'en';
    await element.updateComplete;
    expect(soorten(gehoord)).to.deep.equal([]);
  });

  it('een geopend bestand geeft één input en één change', async () => {
    const element = await maak();
    const gehoord = luister(element);
    await openBestand(element, JSON.stringify({ ...voorbeeldInvoer(), plaatsen: 5 }));
    expect(soorten(gehoord)).to.deep.equal(['input', 'change']);
    expect(element.value.plaatsen).to.equal(5);
  });

  it('een geweigerd bestand geeft geen van beide', async () => {
    const element = await maak();
    const gehoord = luister(element);
    kiesBestand(element, 'geen json');
    await waitUntil(() => schaduw(element).querySelector('[role="alert"]'), 'het bericht komt', { timeout: 5000 });
    expect(soorten(gehoord)).to.deep.equal([]);
  });

  it('een uitklapper openen of een tekst selecteren is geen wijziging', async () => {
    const element = await maak();
    const gehoord = luister(element);
    openEromheen(await veld(element, '/leegstand/fractie'));
    (await veld(element, '/leegstand/fractie')).focus();
    (await veld(element, '/leegstand/fractie')).select();
    (await veld(element, '/leegstand/fractie')).blur();
    await element.updateComplete;
    expect(gehoord).to.deep.equal([]);
  });
});

describe('tarief-berekend', () => {
  it('komt bij het eerste beeld, met het tarief en de meldingen', async () => {
    const element = document.createElement(TAG);
    const eerste = oneEvent(element, 'tarief-berekend') as unknown as Promise<TariefBerekendEvent>;
    document.body.append(element);
    try {
      const { detail, bubbles, composed } = await eerste;
      expect(detail).to.deep.equal({ tariefPerEtmaal: 168.97, meldingen: [] });
      expect([bubbles, composed]).to.deep.equal([true, true]);
    } finally {
      element.remove();
    }
  });

  it('komt na elke wijziging één keer, ook als er geen tarief is', async () => {
    const element = await maak();
    const gehoord: TariefBerekendEvent[] = [];
    element.addEventListener('tarief-berekend', (gebeurtenis) => gehoord.push(gebeurtenis));
    await typ(element, '/inkomen/maandsalaris', '5000');
    await typ(element, '/inkomen/maandsalaris', '');
    expect(gehoord.map(({ detail }) => detail.tariefPerEtmaal)).to.deep.equal([
      element.resultaat.tariefPerEtmaal ?? gehoord[0]?.detail.tariefPerEtmaal,
      null,
    ]);
    expect(gehoord[1]?.detail.meldingen).to.deep.include({
      code: 'veld-ontbreekt',
      ernst: 'fout',
      pad: '/inkomen/maandsalaris',
    });
  });

  it('draagt alleen codes en bedragen, geen namen', async () => {
    const element = await maak();
    const wacht = oneEvent(element, 'tarief-berekend') as unknown as Promise<TariefBerekendEvent>;
    element.value = { ...voorbeeldInvoer(), naam: 'Gezinshuis De Linde', plaatsen: 9 };
    const { detail } = await wacht;
    expect(Object.keys(detail)).to.have.members(['tariefPerEtmaal', 'meldingen']);
    expect(JSON.stringify(detail)).not.to.contain('Linde');
    expect(detail.meldingen.map(({ code }) => code)).to.include('plaatsen-boven-8');
  });

  it('is bevroren; wie er toch aan zit verandert het element niet', async () => {
    const element = await maak();
    const wacht = oneEvent(element, 'tarief-berekend') as unknown as Promise<TariefBerekendEvent>;
    await typ(element, '/plaatsen', '9');
    const { detail } = await wacht;
    expect(Object.isFrozen(detail)).to.equal(true);
    const voor = JSON.stringify(element.resultaat);
    Reflect.set(detail.meldingen, 0, { code: 'vals', ernst: 'fout', pad: '' });
    Reflect.set(detail.meldingen[0] ?? {}, 'code', 'vals');
    expect(JSON.stringify(element.resultaat)).to.equal(voor);
  });

  it('resultaat is alleen te lezen', async () => {
    const element = await maak();
    expect(Reflect.set(element, 'resultaat', null)).to.equal(false);
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
  });
});
