// De toetsen van een klant draaien vaak zonder browser. In jsdom en in happy-dom mag een onderdeel met onze elementen erin niet omvallen:
// registreren, neerzetten, een waarde geven en lezen, luisteren, wijzigen en weghalen. Dat het er goed uitziet hoort in een browser.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inVerseNode } from '../pakket/hulp.mjs';

const OMGEVINGEN = {
  jsdom: `
    import { JSDOM } from 'jsdom';
    const { window } = new JSDOM('<!doctype html><html lang="nl"><body></body></html>', { pretendToBeVisual: true, url: 'http://localhost/' });
  `,
  'happy-dom': `
    import { Window } from 'happy-dom';
    const window = new Window({ url: 'http://localhost/' });
    // Hier komt nooit iets in beeld; zonder deze waarnemer is alles in beeld.
    window.IntersectionObserver = undefined;
  `,
};

// Zoals vitest en jest het doen: alles van het venster wordt wereldwijd, behalve wat Node zelf al heeft.
const NEERZETTEN = `
  globalThis.window = window;
  for (const naam of Object.getOwnPropertyNames(window)) {
    if (naam in globalThis && !/^(Event|CustomEvent|EventTarget|AbortController|AbortSignal|navigator)$/.test(naam)) continue;
    try { Object.defineProperty(globalThis, naam, { configurable: true, writable: true, value: window[naam] }); } catch {}
  }
  const mis = [];
  for (const soort of ['warn', 'error']) console[soort] = (...delen) => mis.push(delen.map(String).join(' '));
  process.on('unhandledRejection', (fout) => mis.push('niet opgevangen: ' + (fout?.stack ?? fout)));
  process.on('uncaughtException', (fout) => mis.push('gegooid: ' + (fout?.stack ?? fout)));
  window.addEventListener('error', ({ message, error }) => mis.push('fout: ' + (error?.stack ?? message)));
`;

const DOEN = `
  await import('zo-thuis-elementen/define');
  const { document } = window;
  const dossier = { versie: 1, onderwerp: { soort: 'kind' }, personen: [{ id: 'a', naam: 'Oma Riet', soort: 'netwerk', steunfiguur: {} }],
    ladder: { huidig: { trede: 'thuis' }, gewenst: { trede: 'gezinshuis' } } };
  document.body.innerHTML = '<form><zo-thuis-dossier name="dossier"><steunfiguur-form name="mensen"></steunfiguur-form><netwerk-kaart></netwerk-kaart>'
    + '<zo-thuis-ladder></zo-thuis-ladder></zo-thuis-dossier><gezinshuis-tarief-calculator name="tarief"></gezinshuis-tarief-calculator></form>';
  const vind = (tag) => document.querySelector(tag);
  const tags = ['steunfiguur-form', 'netwerk-kaart', 'zo-thuis-ladder', 'gezinshuis-tarief-calculator'];
  const rust = async () => { for (let ronde = 0; ronde < 20; ronde += 1) await new Promise((klaar) => setTimeout(klaar, 5)); };
  vind('zo-thuis-dossier').value = dossier;
  const gehoord = [];
  vind('gezinshuis-tarief-calculator').addEventListener('tarief-berekend', () => gehoord.push('tarief'));
  vind('gezinshuis-tarief-calculator').value = { versie: 1, plaatsen: 4 };
  await rust();
  const getekend = tags.filter((tag) => vind(tag).shadowRoot?.querySelector('h2'));
  const geteld = { mensen: vind('steunfiguur-form').value.personen?.length, plaatsen: vind('gezinshuis-tarief-calculator').value.plaatsen,
    trede: vind('zo-thuis-ladder').value.gewenst?.trede };
  // Een onderdeel van de klant zet bij elke gebeurtenis de waarde terug; wat er half getypt staat blijft staan.
  document.addEventListener('input', ({ target }) => { target.value = target.value; });
  const terug = {};
  for (const [tag, open, kiezer, getypt, lees] of [
    ['gezinshuis-tarief-calculator', null, '[data-pad="/inkomen/maandsalaris"]', '4250,7', (waarde) => waarde.inkomen.maandsalaris],
    ['steunfiguur-form', '[data-actie="openen"]', '[data-pad="/naam"]', 'Tante T', (waarde) => waarde.personen[0].naam],
    ['netwerk-kaart', '.lijst [data-actie="openen"]', '#veld-naam', 'Opa J', (waarde) => waarde.personen[0].naam],
    ['zo-thuis-ladder', null, '[data-pad="/wegTerug"]', 'Als het r', (waarde) => waarde.wegTerug],
  ]) {
    const { shadowRoot } = vind(tag);
    if (open) shadowRoot.querySelector(open).click();
    await rust();
    const meer = shadowRoot.querySelector('.persoonmeer');
    if (meer) { meer.open = true; await rust(); }
    const veld = shadowRoot.querySelector(kiezer);
    if (!veld) { terug[tag] = 'geen veld'; continue; }
    veld.value = getypt;
    veld.dispatchEvent(new window.Event('input', { bubbles: true, composed: true }));
    await rust();
    terug[tag] = [veld.isConnected && veld.value, lees(vind(tag).value)];
  }
  for (const tag of tags) { vind(tag).disabled = true; vind(tag).disabled = false; vind(tag).setAttribute('lang', 'en'); }
  vind('netwerk-kaart').setAttribute('weergave', 'lijst');
  vind('form').reset?.();
  await rust();
  document.body.replaceChildren();
  await rust();
  process.stdout.write(JSON.stringify({ getekend, geteld, terug, mis }));
  process.exit(0);
`;

// Alles wat een toets van een klant met één element kan doen, ook op elke knop drukken en in elk veld typen. Het hoort daar bij geen formulier,
// maar versturen en terugzetten vallen niet om. Wat jsdom zelf niet kan (afdrukken, tekenen op een canvas, een link volgen) zegt jsdom.
const ALLES = `
  await import('zo-thuis-elementen/define');
  const { document } = window;
  const rust = async () => { for (let ronde = 0; ronde < 8; ronde += 1) await new Promise((klaar) => setTimeout(klaar, 5)); };
  const persoon = { id: 'a"b', naam: 'Oma Riet', soort: 'netwerk', steunfiguur: {} };
  const onderwerp = { soort: 'kind' };
  const WAARDEN = {
    'zo-thuis-dossier': { versie: 1, onderwerp, personen: [persoon] },
    'steunfiguur-form': { personen: [persoon] },
    'netwerk-kaart': { onderwerp, personen: [persoon] },
    'zo-thuis-ladder': { huidig: { trede: 'thuis' } },
    'gezinshuis-tarief-calculator': { versie: 1, plaatsen: 4 },
  };
  const ATTRIBUTEN = { required: '', lang: 'en', aanspreekvorm: 'je', kopniveau: '3', lezer: 'ouder', for: 'elders', leeftijd: '12', 'persoon-id': 'a"b',
    weergave: 'lijst', concept: 'toets', disabled: '' };
  const geteld = {};
  for (const [tag, waarde] of Object.entries(WAARDEN)) {
    document.body.innerHTML = '<form><label for="x">Vraag</label><' + tag + ' id="x" name="veld" required></' + tag + '><button>Verstuur</button>'
      + '<button type="reset">Opnieuw</button></form><zo-thuis-dossier id="elders"></zo-thuis-dossier>';
    const form = document.querySelector('form');
    const element = document.getElementById('x');
    let verstuurd = 0;
    form.addEventListener('submit', (gebeurtenis) => { gebeurtenis.preventDefault(); verstuurd += 1; });
    await rust();
    const stappen = [
      () => [element.checkValidity(), element.reportValidity(), form.reportValidity(), element.validity.valid, element.validationMessage, element.labels, element.form],
      () => { form.requestSubmit(); form.querySelector('button').click(); new window.FormData(form); },
      () => { element.value = waarde; element.value = element.value; },
      () => { element.value = null; element.value = {}; element.value = waarde; },
      () => form.reset(),
      () => form.querySelector('[type=reset]').click(),
      () => { document.querySelector('label').click(); element.focus(); element.blur(); },
      () => { for (const knop of element.shadowRoot.querySelectorAll('button, summary, a[href]')) knop.click(); },
      () => { for (const knop of element.shadowRoot.querySelectorAll('button, summary')) knop.click(); },
      () => {
        for (const veld of element.shadowRoot.querySelectorAll('input:not([type=file]), textarea, select')) {
          veld.value = veld.localName === 'select' ? veld.options[1]?.value : '3';
          for (const soort of ['input', 'change']) veld.dispatchEvent(new window.Event(soort, { bubbles: true, composed: true }));
        }
      },
      // Een dossier deelt er geen, en wie er een deelt bewaart zelf geen concept.
      ...Object.entries(ATTRIBUTEN).filter(([naam]) => naam !== { 'zo-thuis-dossier': 'for', 'steunfiguur-form': 'concept' }[tag])
        // De rekenmachine kent maar één lezer.
        .map(([naam, tekst]) => () => element.setAttribute(naam, naam === 'lezer' && tag === 'gezinshuis-tarief-calculator' ? 'raadslid' : tekst)),
      () => { element.herstelConcept?.(); element.wisConcept?.(); element.markeerVerzonden?.(); },
      () => form.append(element.cloneNode(true)),
      () => document.body.append(element),
    ];
    for (const doe of stappen) { doe(); await rust(); }
    element.value = waarde;
    geteld[tag] = [verstuurd, Object.keys(element.value).length > 0];
    document.body.replaceChildren();
    await rust();
  }
  process.stdout.write(JSON.stringify({ geteld, mis: mis.filter((melding) => !melding.startsWith('Not implemented')) }));
  process.exit(0);
`;

for (const [naam, opzet] of Object.entries(OMGEVINGEN)) {
  describe(naam, () => {
    it('(werken, terugschrijven, delen, stil) elk element tekent zich, deelt zijn dossier, en laat de toets van een klant heel', async () => {
      const uitvoer = await inVerseNode(`${opzet}\n${NEERZETTEN}\n${DOEN}`);
      const { getekend, geteld, terug, mis } = JSON.parse(uitvoer);
      assert.deepEqual(mis, []);
      assert.deepEqual(terug, {
        'gezinshuis-tarief-calculator': ['4250,7', 4250.7],
        'steunfiguur-form': ['Tante T', 'Tante T'],
        'netwerk-kaart': ['Opa J', 'Opa J'],
        'zo-thuis-ladder': ['Als het r', 'Als het r'],
      });
      assert.deepEqual(geteld, { mensen: 1, plaatsen: 4, trede: 'gezinshuis' });
      assert.deepEqual(getekend, [
        'steunfiguur-form',
        'netwerk-kaart',
        'zo-thuis-ladder',
        'gezinshuis-tarief-calculator',
      ]);
    });

    it('(stil) versturen, terugzetten, elke knop, elk veld en elk attribuut: niets gooit, en de waarde blijft te zetten', async () => {
      const { geteld, mis } = JSON.parse(await inVerseNode(`${opzet}\n${NEERZETTEN}\n${ALLES}`));
      assert.deepEqual([...new Set(mis)], []);
      assert.equal(Object.keys(geteld).length, 5);
      for (const [tag, klopt] of Object.entries(geteld)) assert.deepEqual(klopt, [2, true], tag);
    });
  });
}
