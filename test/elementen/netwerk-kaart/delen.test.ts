// Wat later komt: er staat niets wat niemand opende, wie snel is wordt niet vergeten, en een deel dat traag is of niet komt doet geen kwaad.
import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import {
  DRIE,
  type Kaart,
  klapOpen,
  klikOp,
  knoop,
  lijst,
  luister,
  maak,
  meervoud,
  metFocus,
  paneel,
  persoon,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
  wek,
  zet,
} from './hulp.js';

/** Houdt elk deel tegen, of alleen dit, tot de toets het laat komen of laat mislukken. */
function houdTegen(element: Kaart, alleen = ''): { readonly kom: () => void; readonly mislukt: () => void } {
  const { t } = element as unknown as { readonly t: { laad: (...delen: readonly string[]) => Promise<boolean> } };
  const echt = t.laad.bind(t);
  let laatGaan: (komt: boolean) => void = () => {};
  const wacht = new Promise<boolean>((los) => (laatGaan = los));
  t.laad = async (...delen) => (alleen && !delen.includes(alleen) ? true : await wacht) && echt(...delen);
  return {
    kom: () => laatGaan(true),
    mislukt: () => {
      t.laad = echt;
      laatGaan(false);
    },
  };
}

const naam = (element: Kaart, id: string): HTMLElement =>
  vind(schaduw(element), `[data-actie="openen"][data-id="${id}"]`);

function vangWaarschuwingen(): { readonly gehoord: unknown[]; readonly stop: () => void } {
  const echt = console.warn;
  const gehoord: unknown[] = [];
  console.warn = (...delen: unknown[]) => void gehoord.push(delen.join(' '));
  return { gehoord, stop: () => (console.warn = echt) };
}

describe('<netwerk-kaart>: wat later komt', () => {
  it('tekent eerst alleen lijst, kaart en knoppen: wat dicht is staat er niet', async () => {
    const element = await zet(waardeVan(SAM));
    expect(lijst(element)).to.have.length(12);
    expect(vindAlle(schaduw(element), '[data-knoop]')).to.have.length(13);
    for (const uitklapper of vindAlle(schaduw(element), 'details[data-deel]'))
      expect(
        [...uitklapper.children].map(({ localName }) => localName),
        uitklapper.className,
      ).to.deep.equal(['summary']);
    expect(schaduw(element).querySelector('.paneel')).to.equal(null);
    expect(tekstVan(vind(schaduw(element), '.woorden'))).to.contain(tekst('woorden.norm'));
  });

  it('zet het netwerk in woorden erbij als de bezoeker er is, of als hij er bijna is', async () => {
    const element = await zet(waardeVan(SAM));
    await wek(element);
    expect(tekstVan(vind(schaduw(element), '.woorden'))).to.contain(meervoud('woorden.blijven', 8));
    const ander = await zet(DRIE, { weergave: 'lijst' });
    vind(schaduw(ander), '.woorden').scrollIntoView();
    await waitUntil(() => schaduw(ander).querySelector('.woorden .cijfers'), 'de woorden komen niet');
  });

  it('houdt wat iemand typte als iets dichtklapt en weer opengaat', async () => {
    const element = await maak(DRIE);
    const vak = vind<HTMLDetailsElement>(schaduw(element), '.momenten');
    await klapOpen(element, vak);
    vind<HTMLInputElement>(vak, '#moment-naam').value = 'Overgang';
    vak.open = false;
    await nextFrame();
    await klapOpen(element, vak);
    expect(vind<HTMLInputElement>(vak, '#moment-naam').value).to.equal('Overgang');
  });
});

describe('<netwerk-kaart>: sneller dan een deel', () => {
  it('opent iemand zodra het kan, en zet dan pas de focus in het paneel', async () => {
    const element = await zet(DRIE);
    const deel = houdTegen(element);
    const gehoord = luister(element, 'persoon-gekozen');
    naam(element, 'a').focus();
    naam(element, 'a').click();
    await nextFrame();
    expect(schaduw(element).querySelector('.paneel')).to.equal(null);
    deel.kom();
    await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'de naam in het paneel');
    expect(naam(element, 'a').getAttribute('aria-expanded')).to.equal('true');
    expect(gehoord).to.have.length(1);
  });

  it('zet iemand erbij in één keer, met elke gebeurtenis één keer', async () => {
    const element = await zet(DRIE);
    const deel = houdTegen(element);
    const gehoord = luister(element, 'input', 'netwerk-gewijzigd', 'change');
    const waarden: unknown[] = [];
    element.addEventListener('input', () => waarden.push(element.value.personen?.length));
    vind(schaduw(element), '[data-actie="snel"][data-id="opa"]').click();
    expect(gehoord, 'nog niets: de waarde is er nog niet').to.have.length(0);
    deel.kom();
    await element.updateComplete;
    expect(element.value.personen?.at(-1)?.relatie).to.equal('opa');
    expect(gehoord.map(({ type }) => type)).to.deep.equal(['input', 'netwerk-gewijzigd', 'change']);
    expect(waarden).to.deep.equal([4]);
  });

  it('houdt vast wat iemand al typte, en zet het erbij zodra het kan', async () => {
    const element = await zet(DRIE);
    const deel = houdTegen(element);
    const veldje = vind<HTMLInputElement>(schaduw(element), '#naam');
    veldje.value = 'Noor';
    veldje.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    veldje.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
    );
    deel.kom();
    await element.updateComplete;
    expect(element.value.personen?.at(-1)?.naam).to.equal('Noor');
    expect(veldje.value).to.equal('');
  });

  it('onthoudt een tik op de kaart, en een toets die daar van ons is', async () => {
    const element = await zet(DRIE);
    const deel = houdTegen(element);
    const toets = new KeyboardEvent('keydown', { key: '3', bubbles: true, composed: true, cancelable: true });
    knoop(element, 'b').dispatchEvent(toets);
    expect(toets.defaultPrevented).to.equal(true);
    void klikOp(element, knoop(element, 'c'));
    deel.kom();
    await element.updateComplete;
    expect(persoon(element, 'b').ring).to.equal(3);
    expect(tekstVan(vind(paneel(element), '#paneel-titel'))).to.equal('Meester Jan');
  });

  it('haalt de focus niet weg bij wie intussen verder ging', async () => {
    const element = await zet(DRIE);
    const deel = houdTegen(element, 'persoon');
    const gekozen = oneEvent(element, 'persoon-gekozen');
    naam(element, 'a').focus();
    naam(element, 'a').click();
    await gekozen;
    const ander = document.createElement('input');
    element.parentElement?.append(ander);
    ander.focus();
    deel.kom();
    await element.updateComplete;
    expect(tekstVan(vind(paneel(element), '#paneel-titel'))).to.equal('Oma Riet');
    expect(metFocus()).to.equal(ander);
  });

  it('laat zien wat er in de waarde staat als het deel niet komt, waarschuwt één keer, en werkt daarna gewoon', async () => {
    const element = await zet(DRIE);
    const deel = houdTegen(element);
    const waarschuwing = vangWaarschuwingen();
    try {
      const na = vind<HTMLInputElement>(schaduw(element), '[name=volgorde], [data-veld=volgorde]');
      na.value = 'naam';
      na.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      naam(element, 'b').click();
      deel.mislukt();
      await element.updateComplete;
      expect(vind<HTMLSelectElement>(schaduw(element), '[data-veld=volgorde]').value).to.equal('');
      expect(element.value).to.deep.equal(DRIE);
      expect(lijst(element)).to.have.length(3);
      expect(waarschuwing.gehoord).to.deep.equal(['[zo-thuis] netwerk-kaart: deel-niet-geladen (script)']);
    } finally {
      waarschuwing.stop();
    }
    naam(element, 'b').click();
    await element.updateComplete;
    expect(tekstVan(vind(paneel(element), '#paneel-titel'))).to.equal('Mama');
  });
});
