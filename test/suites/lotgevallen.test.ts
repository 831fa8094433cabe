// Wat een element overkomt op een pagina die niemand voorzag: waarden die zich verzetten, attributen in een lus, verhuizen naar een ander document,
// verdwijnen in zijn eigen gebeurtenis. Nooit een fout, hooguit één waarschuwing, en nooit een waarde kwijt.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';

type Proefelement = LitElement & { value: unknown; name: string };

const dossier = (await (await fetch('/test/voorbeelden/dossier.json')).json()) as Record<string, unknown>;
const { onderwerp, personen = [], ladder, toestemming } = dossier;
/** Per element een gevulde waarde. */
const WAARDEN: Readonly<Record<string, object>> = {
  'gezinshuis-tarief-calculator': { plaatsen: 5 },
  'netwerk-kaart': { onderwerp, personen },
  'steunfiguur-form': { personen, toestemming },
  'zo-thuis-ladder': ladder as object,
  'zo-thuis-dossier': dossier,
};

function gooi(): never {
  throw new Error('nee');
}
const kring: Record<string, unknown> = { personen: [] };
kring['personen'] = [kring];
kring['plaatsen'] = kring;
const { proxy: ingetrokken, revoke } = Proxy.revocable({}, {});
revoke();
const diep = (): unknown => {
  let waarde: unknown = {};
  for (let laag = 0; laag < 20_000; laag += 1) waarde = { laag: waarde };
  return waarde;
};

/** De eigen gebeurtenissen die een bezoeker los maakt. */
const EIGEN: Readonly<Record<string, readonly string[]>> = {
  'gezinshuis-tarief-calculator': ['tarief-berekend'],
  'netwerk-kaart': ['netwerk-gewijzigd', 'persoon-gekozen'],
  'steunfiguur-form': ['steunfiguur-voor-opslaan', 'steunfiguur-opgeslagen', 'steunfiguur-geannuleerd'],
  'zo-thuis-ladder': ['trede-gekozen', 'ladder-gewijzigd'],
};

/** Wat geen waarde is, en toch wordt gegeven. */
const VERZET: Readonly<Record<string, () => unknown>> = {
  'een getter die gooit': () => ({ get personen() { return gooi(); }, get plaatsen() { return gooi(); }, get gewenst() { return gooi(); } }), // prettier-ignore
  'een getter die telkens iets anders geeft': () => {
    let keer = 0;
    return { get personen(): unknown { keer += 1; return keer % 2 ? [] : 'Oma'; }, get plaatsen(): unknown { keer += 1; return keer % 2 ? 4 : 'vier'; }, get gewenst(): unknown { keer += 1; return keer % 2 ? {} : 4; } }; // prettier-ignore
  },
  'een ingetrokken proxy': () => ingetrokken,
  'een proxy die bij elke vraag gooit': () =>
    new Proxy({}, { get: gooi, has: gooi, ownKeys: gooi, getPrototypeOf: gooi, getOwnPropertyDescriptor: gooi }),
  'een proxy met sleutels zonder eind': () =>
    new Proxy({}, { ownKeys: () => Array.from({ length: 200_000 }, (_, n) => `k${n}`), get: () => 1, getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) }), // prettier-ignore
  'een kring': () => kring,
  'heel diep': diep,
  'een miljoen rijen': () => ({ personen: Array.from({ length: 1_000_000 }, () => 0), plaatsen: Array(1_000_000).fill(0), gewenst: Array(1_000_000).fill(0) }), // prettier-ignore
  'een lijst met gaten': () => ({ personen: Array(4_000_000_000), plaatsen: Array(4_000_000_000), gewenst: Array(4_000_000_000) }), // prettier-ignore
  'tien miljoen bytes': () => new Uint8Array(10_000_000),
  'een tekst van vijf miljoen tekens': () => 'x'.repeat(5_000_000),
  'een symbool': () => Symbol('waarde'),
  'een groot getal': () => 10n,
  'een functie': () => gooi,
  'een belofte': () => Promise.resolve({}),
  'een afgewezen belofte': () => {
    const belofte = Promise.reject(new Error('nee'));
    belofte.catch(() => {});
    return belofte;
  },
  'een element van de pagina': () => document.body,
  'het venster': () => window,
  'een datum': () => new Date(0),
  'een toJSON die gooit': () => ({ toJSON: gooi, toString: gooi, valueOf: gooi, [Symbol.toPrimitive]: gooi, [Symbol.iterator]: gooi, personen: { toJSON: gooi }, plaatsen: { valueOf: gooi }, gewenst: { [Symbol.toPrimitive]: gooi } }), // prettier-ignore
  'geen getal': () => NaN,
  'een objectvormige tekst': () => Object('{}'),
  'sleutels uit het prototype': () => JSON.parse('{"__proto__":{"personen":[]},"constructor":{"prototype":1},"hasOwnProperty":1,"personen":4,"plaatsen":"x","gewenst":1}'), // prettier-ignore
};

const NEEMT_ELK_CIJFER = new Set(['een getter die telkens iets anders geeft', 'sleutels uit het prototype']);

/** Goede waarden in een vreemde verpakking: die neemt een element gewoon over. */
const VERPAKT: Readonly<Record<string, (waarde: object) => unknown>> = {
  bevroren: (waarde) => diepVast(structuredClone(waarde), Object.freeze),
  verzegeld: (waarde) => diepVast(structuredClone(waarde), Object.seal),
  'zonder prototype': (waarde) => Object.assign(Object.create(null), structuredClone(waarde)),
  'een proxy': (waarde) => new Proxy(structuredClone(waarde), {}),
  'uit een ander venster': (waarde) => {
    const kader = document.body.appendChild(document.createElement('iframe'));
    const venster = kader.contentWindow as unknown as typeof globalThis;
    const vreemd: unknown = venster.JSON.parse(JSON.stringify(waarde));
    kader.remove();
    return vreemd;
  },
  'met een getter': (waarde) =>
    Object.defineProperties({}, Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, { enumerable: true, get: () => structuredClone(deel) as unknown }]))), // prettier-ignore
};
function diepVast(waarde: unknown, maakVast: (waarde: object) => object): unknown {
  if (typeof waarde === 'object' && waarde !== null) {
    for (const deel of Object.values(waarde)) diepVast(deel, maakVast);
    maakVast(waarde);
  }
  return waarde;
}

/** Wat de pagina hoort: waarschuwingen, fouten en afgewezen beloften. */
let gehoord: string[] = [];
const { warn, error } = console;
const opFout = (gebeurtenis: ErrorEvent): void => {
  gebeurtenis.preventDefault();
  gehoord.push(`fout: ${gebeurtenis.message}`);
};
const opAfwijzing = (gebeurtenis: PromiseRejectionEvent): void => {
  gebeurtenis.preventDefault();
  gehoord.push(`afgewezen: ${String(gebeurtenis.reason)}`);
};

describe('lotgevallen', () => {
  let mochaFout: OnErrorEventHandler = null;
  beforeEach(() => {
    // Een knop die een bestand bewaart doet dat hier niet echt: elk bestand zet in het venster van WebKit een balk, tot er geen bladzijde
    // meer te zien is, ook niet voor de toetsen hierna.
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) HTMLElement.prototype.click.call(this);
    };
    gehoord = [];
    mochaFout = window.onerror;
    Reflect.set(window, 'onerror', null);
    console.warn = (...delen: unknown[]) => void gehoord.push(delen.map(String).join(' '));
    console.error = (...delen: unknown[]) => void gehoord.push(`error: ${delen.map(String).join(' ')}`);
    window.addEventListener('error', opFout);
    window.addEventListener('unhandledrejection', opAfwijzing);
  });
  let hoogte = 0;
  before(() => (hoogte = innerHeight));
  after(() => expect(innerHeight, 'het venster is nog even hoog').to.equal(hoogte));
  afterEach(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    console.warn = warn;
    console.error = error;
    Reflect.set(window, 'onerror', mochaFout);
    window.removeEventListener('error', opFout);
    window.removeEventListener('unhandledrejection', opAfwijzing);
  });

  for (const [tag, waarde] of Object.entries(WAARDEN)) {
    describe(`<${tag}>`, () => {
      const maak = async (plek?: Element): Promise<Proefelement> => {
        const vak = plek ?? (await fixture<HTMLElement>(html`<div></div>`));
        const element = document.createElement(tag) as Proefelement;
        element.value = structuredClone(waarde);
        vak.append(element);
        await rust(element);
        return element;
      };
      const rust = async (element: Proefelement): Promise<void> => {
        await element.updateComplete;
        await nextFrame();
        await element.updateComplete;
      };
      /** Nog wat het was, en de bezoeker kan verder. */
      const nogHeel = async (element: Proefelement, verwacht: string): Promise<void> => {
        await rust(element);
        expect(JSON.stringify(element.value)).to.equal(verwacht);
        if (tag !== 'zo-thuis-dossier')
          expect(element.shadowRoot?.querySelector('h2, h3'), 'getekend').not.to.equal(null);
      };

      for (const [naam, geef] of Object.entries(VERZET)) {
        // De rekenmachine houdt elk cijfer, ook een verkeerd, en zegt het bij het veld.
        if (tag === 'gezinshuis-tarief-calculator' && NEEMT_ELK_CIJFER.has(naam)) continue;
        it(`value: ${naam}: hooguit één waarschuwing, en de waarde blijft`, async () => {
          const element = await maak();
          const voor = JSON.stringify(element.value);
          const vreemd = geef();
          element.value = vreemd;
          element.value = vreemd;
          await nogHeel(element, voor);
          expect(gehoord).to.have.length(1);
          expect(gehoord[0]).to.match(/^\[zo-thuis\] [a-z-]+: [a-z-]+ \(value\)/);
        });
      }

      for (const [naam, verpak] of Object.entries(VERPAKT)) {
        it(`value: ${naam}: gewoon overgenomen, zonder een woord`, async () => {
          const element = await maak();
          const voor = JSON.stringify(element.value);
          element.value = null;
          element.value = verpak(waarde);
          await nogHeel(element, voor);
          expect(gehoord).to.deep.equal([]);
        });
      }

      it('`__proto__` in het attribuut vervuilt niets, en de rest wordt gelezen', async () => {
        const vak = await fixture<HTMLElement>(html`<div></div>`);
        const json = `{"__proto__":{"vervuild":true},${JSON.stringify(waarde).slice(1)}`;
        vak.innerHTML = `<${tag}></${tag}>`;
        const element = vak.firstElementChild as Proefelement;
        element.setAttribute('value', json);
        await rust(element);
        expect(Reflect.get({}, 'vervuild')).to.equal(undefined);
        expect(Reflect.get(element.value as object, 'vervuild')).to.equal(undefined);
        expect(gehoord.length).to.be.at.most(1);
        const gelezen = element.value as Record<string, unknown>;
        for (const naam of Object.keys(waarde)) expect(gelezen, naam).to.have.property(naam);
      });

      it('attributen in een lus van duizend: hooguit één waarschuwing per naam, en de laatste geldt', async () => {
        const element = await maak();
        const voor = JSON.stringify(element.value);
        for (let keer = 0; keer < 1000; keer += 1) {
          for (const naam of [
            'kopniveau',
            'lezer',
            'lang',
            'aanspreekvorm',
            'name',
            'leeftijd',
            'zicht',
            'weergave',
            'moment',
            'value',
            'for',
            'persoon-id',
            'invuller',
            'namen',
          ]) {
            element.setAttribute(naam, `x${keer}`);
          }
          element.toggleAttribute('readonly');
          element.toggleAttribute('disabled');
          element.toggleAttribute('required');
        }
        expect(element.name).to.equal('x999');
        for (const { name } of Array.from(element.attributes)) element.removeAttribute(name);
        await nogHeel(element, voor);
        const perNaam = gehoord.map((melding) => /\((\S+?)\)/.exec(melding)?.[1]);
        expect(new Set(perNaam).size, gehoord.join('\n')).to.equal(perNaam.length);
      });

      it('eigenschappen in een lus van duizend: hooguit één waarschuwing per naam', async () => {
        const element = await maak();
        const voor = JSON.stringify(element.value);
        for (let keer = 0; keer < 1000; keer += 1) {
          for (const naam of [
            'kopniveau',
            'lezer',
            'name',
            'aanspreekvorm',
            'leeftijd',
            'zicht',
            'weergave',
            'moment',
            'htmlFor',
            'persoonId',
            'invuller',
            'namen',
            'teksten',
            'verwijzingen',
            'serverFouten',
            'tarievenset',
            'concept',
            'bewaartermijn',
            'vergelijkMet',
            'deelbaar',
            'heeftWijzigingen',
          ]) {
            if (naam in element)
              for (const rommel of [Symbol('x'), gooi, ingetrokken, {}, 1n, NaN]) Reflect.set(element, naam, rommel);
          }
        }
        await nogHeel(element, voor);
        const perNaam = gehoord.map((melding) => melding.replace(/^.*?: /, ''));
        expect(new Set(perNaam).size, gehoord.join('\n')).to.equal(perNaam.length);
        expect(gehoord.filter((melding) => !melding.startsWith('[zo-thuis]'))).to.deep.equal([]);
      });

      it('verhuist naar een sjabloon, een schaduwboom, een fragment en een ander document en terug: de waarde en het beeld blijven', async () => {
        const element = await maak();
        const voor = JSON.stringify(element.value);
        const thuis = element.parentElement as HTMLElement;
        const kader = thuis.appendChild(document.createElement('iframe'));
        const schaduw = thuis.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        const plekken: (() => ParentNode)[] = [
          () => document.createElement('template').content,
          () => schaduw,
          () => document.createDocumentFragment(),
          () => kader.contentDocument?.body as HTMLElement,
          () => document.implementation.createHTMLDocument().body,
        ];
        for (const plek of plekken) {
          plek().append(element);
          expect(JSON.stringify(element.value)).to.equal(voor);
          await rust(element);
          thuis.prepend(element);
          await nogHeel(element, voor);
        }
        for (let keer = 0; keer < 50; keer += 1) {
          for (const plek of plekken) plek().append(element);
          thuis.prepend(element);
        }
        await nogHeel(element, voor);
        expect(gehoord).to.deep.equal([]);
      });

      it('een kaal exemplaar: gekloond, geïmporteerd, uit innerHTML en met een sjabloon komt het tot leven', async () => {
        const element = await maak();
        const vak = element.parentElement as HTMLElement;
        element.setAttribute('value', JSON.stringify(waarde));
        const sjabloon = document.createElement('template');
        sjabloon.innerHTML = element.outerHTML;
        const broers = [
          element.cloneNode(true),
          document.importNode(sjabloon.content.firstElementChild as Element, true),
          sjabloon.content.firstElementChild as Element,
        ] as Proefelement[];
        vak.append(...broers);
        for (const broer of broers) await nogHeel(broer, JSON.stringify(element.value));
        expect(gehoord).to.deep.equal([]);
      });

      it('formulier: terugzetten, herstellen en een uitgeschakelde groep, tien keer door elkaar', async () => {
        const formulier = await fixture<HTMLFormElement>(html`<form><fieldset></fieldset></form>`);
        const groep = formulier.querySelector('fieldset') as HTMLFieldSetElement;
        const element = document.createElement(tag) as Proefelement & {
          formStateRestoreCallback: (staat: unknown, hoe: string) => void;
        };
        element.setAttribute('value', JSON.stringify(waarde));
        element.setAttribute('name', 'veld');
        groep.append(element);
        await rust(element);
        const voor = JSON.stringify(element.value);
        const staat = new FormData(formulier).get('veld');
        for (let keer = 0; keer < 10; keer += 1) {
          groep.disabled = true;
          expect(new FormData(formulier).has('veld')).to.equal(false);
          formulier.reset();
          groep.disabled = false;
          for (const rommel of [
            '',
            '{',
            'null',
            '[]',
            '{"versie":99}',
            '"x"',
            '1e999',
            null,
            new FormData(),
            new File([], 'x'),
          ]) {
            element.formStateRestoreCallback(rommel, 'restore');
          }
          formulier.reset();
          expect(JSON.stringify(element.value)).to.equal(voor);
          element.formStateRestoreCallback(staat, 'autocomplete');
          element.remove();
          formulier.reset();
          groep.append(element);
        }
        await nogHeel(element, voor);
        expect(new FormData(formulier).get('veld')).to.equal(staat);
        expect(gehoord).to.deep.equal([]);
      });

      it('eigenschappen van voor de registratie tellen, ook rommel, en in een formulier meteen', async () => {
        const inert = document.implementation.createHTMLDocument();
        const kaal = inert.createElement(tag) as Proefelement;
        expect(kaal.matches(':defined')).to.equal(false);
        Reflect.set(kaal, 'value', structuredClone(waarde));
        Reflect.set(kaal, 'name', 'veld');
        Reflect.set(kaal, 'required', true);
        Reflect.set(kaal, 'kopniveau', 3);
        Reflect.set(kaal, 'teksten', ingetrokken);
        Reflect.set(kaal, 'form', 'x');
        Reflect.set(kaal, 'validity', 'x');
        Reflect.set(kaal, 'dossierStore', 3);
        Reflect.set(kaal, 'serverFouten', gooi);
        const formulier = await fixture<HTMLFormElement>(html`<form></form>`);
        formulier.append(kaal);
        expect(kaal.matches(':defined')).to.equal(true);
        const goed = document.createElement(tag) as Proefelement;
        goed.value = structuredClone(waarde);
        expect(JSON.stringify(kaal.value)).to.equal(JSON.stringify(goed.value));
        expect(new FormData(formulier).has('veld')).to.equal(true);
        await nogHeel(kaal, JSON.stringify(goed.value));
        expect(gehoord.filter((melding) => !melding.startsWith('[zo-thuis]'))).to.deep.equal([]);
        const perNaam = gehoord.map((melding) => melding.replace(/^.*?: /, ''));
        expect(new Set(perNaam).size, gehoord.join('\n')).to.equal(perNaam.length);
      });

      if (tag !== 'zo-thuis-dossier') {
        const INGREPEN: Readonly<Record<string, (element: Proefelement) => void>> = {
          'haalt zichzelf weg': (element) => element.remove(),
          'maakt het vak leeg': (element) => { if (element.parentElement) element.parentElement.innerHTML = ''; }, // prettier-ignore
          verhuist: (element) => document.body.appendChild(document.createElement('div')).append(element),
          'gaat naar een ander document': (element) =>
            document.implementation.createHTMLDocument().body.append(element),
          'zet null': (element) => { element.value = null; }, // prettier-ignore
          'zet iets anders': (element) => { element.value = structuredClone(waarde); }, // prettier-ignore
          'schakelt uit': (element) => element.setAttribute('disabled', ''),
          'wordt alleen lezen': (element) => element.setAttribute('readonly', ''),
          'zet het formulier terug': (element) => element.closest('form')?.reset(),
          'wisselt van taal': (element) => element.setAttribute('lang', element.lang === 'en' ? 'nl' : 'en'),
          gooit: gooi,
        };
        for (const [naam, ingreep] of Object.entries(INGREPEN)) {
          it(`de pagina ${naam} in elke gebeurtenis: geen fout van ons`, async () => {
            const formulier = await fixture<HTMLFormElement>(html`<form></form>`);
            const soorten = ['input', 'change', 'focusin', 'focusout', ...(EIGEN[tag] ?? [])];
            for (const soort of soorten) {
              formulier.replaceChildren();
              const vak = formulier.appendChild(document.createElement('div'));
              const element = await maak(vak);
              let aan = true;
              element.addEventListener(soort, () => aan && ingreep(element));
              const bedien = async (): Promise<void> => {
                const velden = [
                  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('input, textarea, select, button, summary') ??
                    []),
                ].slice(0, 15);
                for (const veld of velden) {
                  if (veld instanceof HTMLInputElement && ['text', 'search', ''].includes(veld.type)) {
                    veld.focus();
                    veld.value = '4';
                    veld.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
                    veld.dispatchEvent(new Event('change', { bubbles: true }));
                  } else if (
                    !(veld instanceof HTMLInputElement && veld.type === 'file') &&
                    !/bewaar|opslaan|afdruk|print|png|svg|csv|json|uitvoer|deel/.test(veld.dataset['actie'] ?? '')
                  )
                    veld.click();
                  if (!element.isConnected) vak.append(element);
                }
                await rust(element);
              };
              await bedien();
              await bedien();
              aan = false;
              expect(() => element.value).not.to.throw();
              document.querySelectorAll('body > div > ' + tag).forEach((los) => los.parentElement?.remove());
            }
            expect(gehoord.filter((melding) => !(naam === 'gooit' && /nee/.test(melding)))).to.deep.equal([]);
          });
        }
      }
    });
  }
});
