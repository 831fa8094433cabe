// Het concept op dit apparaat: versleuteld, hooguit een seconde achter, teruggegeven als de bezoeker of de pagina het wil, en echt weg na wissen.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ConceptController } from '../../src/scherm/concept.js';
import { Kluis } from '../../src/scherm/kluis.js';

/** Het kleinste element met een concept: één tekst. */
class ProefconceptElement extends LitElement {
  waarde = '';
  form: HTMLFormElement | null = null;
  readonly concept = new ConceptController(this, {
    lees: () => this.waarde,
    zet: (inhoud) => (this.waarde = inhoud),
  });

  typ(tekst: string): void {
    this.waarde = tekst;
    this.concept.wijzig();
  }
}
customElements.define('proef-concept', ProefconceptElement);

let nummer = 0;
const naam = (): string => `proef-${(nummer += 1)}-${performance.now()}`;

async function maak(sleutel: string, attributen: Readonly<Record<string, string>> = {}): Promise<ProefconceptElement> {
  const vak = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('proef-concept') as ProefconceptElement;
  if (sleutel) element.setAttribute('concept', sleutel);
  for (const [attribuut, waarde] of Object.entries(attributen)) element.setAttribute(attribuut, waarde);
  vak.append(element);
  await waitUntil(() => !sleutel || element.concept.stand !== 'uit', 'het concept begint niet');
  return element;
}

/** Typt, wacht tot het bewaard is, en haalt het element van de pagina. */
async function bewaar(sleutel: string, tekst: string): Promise<void> {
  const element = await maak(sleutel);
  element.typ(tekst);
  await waitUntil(() => element.concept.stand === 'bewaard', 'niet bewaard', { timeout: 4000 });
  element.remove();
  await slotIsVrij(sleutel);
}

async function slotIsVrij(sleutel: string): Promise<void> {
  await waitUntil(async () => {
    const { held = [] } = await navigator.locks.query();
    return !held.some((slot) => slot.name === `zo-thuis-concept:${sleutel}`);
  }, 'het slot blijft bezet');
}

async function ruw(sleutel: string): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((klaar) => {
    const verzoek = indexedDB.open('zo-thuis-concepten', 1);
    verzoek.addEventListener('success', () => klaar(verzoek.result));
  });
  const stuk: unknown = await new Promise((klaar) => {
    const verzoek = database.transaction('stukken').objectStore('stukken').get(sleutel);
    verzoek.addEventListener('success', () => klaar(verzoek.result));
  });
  database.close();
  return stuk;
}

describe('een concept', () => {
  it('is uit zolang de pagina er niet om vraagt: er wordt niets bewaard', async () => {
    const element = await maak('');
    element.typ('geheim');
    expect(element.concept.stand).to.equal('uit');
    expect(element.concept.heeftWijzigingen).to.equal(true);
  });

  it('wordt aangeboden, en komt terug als de bezoeker dat wil', async () => {
    const sleutel = naam();
    await bewaar(sleutel, 'Oma Riet');
    const element = await maak(sleutel);
    await waitUntil(() => element.concept.stand === 'aangeboden', 'niet aangeboden');
    expect(element.waarde, 'nooit vanzelf').to.equal('');
    expect(Date.parse(element.concept.bewaardOp)).to.be.closeTo(Date.now(), 60_000);
    expect(await element.concept.herstel()).to.equal(true);
    expect(element.waarde).to.equal('Oma Riet');
  });

  it('vraagt eerst de pagina: die mag zelf beslissen, en hoort alleen wanneer', async () => {
    const sleutel = naam();
    await bewaar(sleutel, 'Oma Riet');
    const gehoord: unknown[] = [];
    const luister = (gebeurtenis: Event): void => {
      gehoord.push((gebeurtenis as CustomEvent).detail);
      gebeurtenis.preventDefault();
    };
    document.addEventListener('concept-gevonden', luister);
    const element = await maak(sleutel);
    await waitUntil(() => gehoord.length > 0, 'de pagina hoort niets');
    document.removeEventListener('concept-gevonden', luister);
    expect(Object.keys(gehoord[0] as object)).to.deep.equal(['bewaardOp']);
    expect(element.concept.stand).to.equal('gereed');
    expect(await element.concept.herstel()).to.equal(true);
  });

  it('staat versleuteld in de opslag, elke keer anders', async () => {
    const sleutel = naam();
    await bewaar(sleutel, 'Oma Riet');
    const eerste = (await ruw(sleutel)) as { begin: Uint8Array; geheim: ArrayBuffer };
    const tekst = new TextDecoder().decode(eerste.geheim);
    expect(tekst).not.to.contain('Riet');
    await bewaar(sleutel, 'Oma Riet');
    const tweede = (await ruw(sleutel)) as typeof eerste;
    expect([...tweede.begin]).not.to.deep.equal([...eerste.begin]);
  });

  it('is na wissen weg, ook de sleutel ervan', async () => {
    const sleutel = naam();
    await bewaar(sleutel, 'Oma Riet');
    const element = await maak(sleutel);
    let gewist = 0;
    element.addEventListener('concept-gewist', () => (gewist += 1));
    await element.concept.wis();
    expect(gewist).to.equal(1);
    expect(await ruw(sleutel)).to.equal(undefined);
    expect(await element.concept.herstel()).to.equal(false);
  });

  it('wordt na de termijn niet meer aangeboden, en is dan weg', async () => {
    const sleutel = naam();
    const kluis = (await Kluis.open()) as Kluis;
    const lang = new Date(Date.now() - 3 * 3_600_000).toISOString();
    await kluis.schrijf(sleutel, { inhoud: 'oud', bewaardOp: lang, verzonden: false });
    kluis.sluit();
    const element = await maak(sleutel, { bewaartermijn: '2' });
    expect(element.concept.stand).to.equal('gereed');
    expect(await ruw(sleutel)).to.equal(undefined);
  });

  it('wordt na versturen niet uit zichzelf aangeboden, maar is er nog voor wie ernaar vraagt', async () => {
    const sleutel = naam();
    const element = await maak(sleutel);
    element.typ('verstuurd');
    await element.concept.markeerVerzonden();
    expect(element.concept.heeftWijzigingen).to.equal(false);
    element.remove();
    await slotIsVrij(sleutel);
    const later = await maak(sleutel);
    expect(later.concept.stand).to.equal('gereed');
    expect(await later.concept.herstel()).to.equal(true);
    expect(later.waarde).to.equal('verstuurd');
  });

  it('een tweede op dezelfde sleutel hoort dat, en overschrijft niets', async () => {
    const sleutel = naam();
    const eerste = await maak(sleutel);
    eerste.typ('van de eerste');
    await waitUntil(() => eerste.concept.stand === 'bewaard', 'niet bewaard', { timeout: 4000 });
    const tweede = await maak(sleutel);
    expect(tweede.concept.stand).to.equal('elders');
    tweede.typ('van de tweede');
    tweede.remove();
    eerste.remove();
    await slotIsVrij(sleutel);
    const derde = await maak(sleutel);
    await derde.concept.herstel();
    expect(derde.waarde).to.equal('van de eerste');
  });

  it('wat halverwege het typen nog niet bewaard was, wordt het bij weggaan', async () => {
    const sleutel = naam();
    const element = await maak(sleutel);
    element.typ('net getypt');
    element.remove();
    await slotIsVrij(sleutel);
    const later = await maak(sleutel);
    await waitUntil(() => later.concept.stand === 'aangeboden', 'niet aangeboden');
    await later.concept.herstel();
    expect(later.waarde).to.equal('net getypt');
  });

  it('een termijn die niet kan wordt de standaard of de langste', async () => {
    const element = await maak('');
    for (const [tekst, uren] of [
      ['0', 24],
      ['-1', 24],
      ['abc', 24],
      ['1', 1],
      ['1000', 336],
    ] as const) {
      element.setAttribute('bewaartermijn', tekst);
      expect(element.concept.termijn, tekst).to.equal(uren);
    }
  });
});
