import { expect, fixture, html as wtrHtml, nextFrame } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { tekstpakket } from '../../src/teksten/pakket.js';
import { VertaalController } from '../../src/ui/vertaal-controller.js';
import { vangWaarschuwingen } from './vang-waarschuwingen.js';

const nl = {
  groet: 'Dag {wie}, hoe gaat het met u?',
  titel: 'Titel',
  'kind.een': '{aantal} kind',
  'kind.meer': '{aantal} kinderen',
} as const;
const en = {
  groet: 'Hello {wie}, how are you?',
  titel: 'Title',
  'kind.een': '{aantal} child',
  'kind.meer': '{aantal} children',
} satisfies Record<keyof typeof nl, string>;
const je = { groet: 'Hoi {wie}, hoe gaat het met je?' } satisfies Partial<Record<keyof typeof nl, string>>;

const PAKKET = tekstpakket({
  begin: {
    nl,
    je: () => Promise.resolve({ teksten: je }),
    en: () => Promise.resolve({ teksten: en }),
  },
});

class ProefVertaaldElement extends LitElement {
  #aanspreekvorm: unknown = 'u';
  readonly vertaling = new VertaalController(this, PAKKET);
  get aanspreekvorm(): unknown {
    return this.#aanspreekvorm;
  }
  set aanspreekvorm(vorm: unknown) {
    this.#aanspreekvorm = vorm;
    this.requestUpdate();
  }
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.vertaling.klaar ? super.scheduleUpdate() : this.vertaling.wachtOp().then(() => super.scheduleUpdate());
  }
  protected override render() {
    return html`<p>${this.vertaling.tekst('titel')}</p>`;
  }
}
customElements.define('proef-vertaald', ProefVertaaldElement);

/** Een element dat onze elementen in zijn eigen schaduwboom draagt, zoals een CMS-blok. */
class ProefSchilElement extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }
}
customElements.define('proef-schil', ProefSchilElement);

const maak = () => document.createElement('proef-vertaald') as ProefVertaaldElement;

/** Wacht tot een wijziging van `lang` is opgemerkt, en tot de teksten er zijn: een MutationObserver meldt zich in een microtaak. */
async function naWijziging(element: ProefVertaaldElement): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}

/** Zet het element in `drager`, en drie schillen diep: `drager` > schil > schil > element. */
function inSchillen(drager: Element): { schillen: HTMLElement[]; element: ProefVertaaldElement } {
  const buiten = document.createElement('proef-schil');
  const binnen = document.createElement('proef-schil');
  const element = maak();
  binnen.shadowRoot?.append(element);
  buiten.shadowRoot?.append(binnen);
  drager.append(buiten);
  return { schillen: [buiten, binnen], element };
}

describe('VertaalController', () => {
  describe('taal', () => {
    const paginataal = document.documentElement.getAttribute('lang');
    afterEach(() =>
      paginataal === null
        ? document.documentElement.removeAttribute('lang')
        : (document.documentElement.lang = paginataal),
    );

    it('is Nederlands zolang het element nergens staat', () => expect(maak().vertaling.taal).to.equal('nl'));

    it('volgt <html lang>', async () => {
      document.documentElement.lang = 'en';
      const element = await fixture<ProefVertaaldElement>(wtrHtml`<proef-vertaald></proef-vertaald>`);
      expect(element).shadowDom.to.equal('<p>Title</p>');
      document.documentElement.removeAttribute('lang');
      await naWijziging(element);
      expect(element).shadowDom.to.equal('<p>Titel</p>');
    });

    it('neemt het eigen attribuut boven een voorouder', async () => {
      const drager = await fixture(wtrHtml`<div lang="en"><proef-vertaald lang="nl-BE"></proef-vertaald></div>`);
      expect((drager.firstElementChild as ProefVertaaldElement).vertaling.taal).to.equal('nl');
    });

    it('neemt de dichtstbijzijnde voorouder, ook als die leeg of onbekend is', async () => {
      const drager = await fixture(wtrHtml`<div lang="en"><div lang=""><proef-vertaald></proef-vertaald></div></div>`);
      const element = drager.querySelector('proef-vertaald') as ProefVertaaldElement;
      expect(element.vertaling.taal).to.equal('nl');
      drager.firstElementChild?.setAttribute('lang', 'xx');
      await naWijziging(element);
      expect(element.vertaling.taal).to.equal('nl');
      drager.firstElementChild?.removeAttribute('lang');
      await naWijziging(element);
      expect(element.vertaling.taal).to.equal('en');
    });

    it('kijkt door schaduwbomen heen en volgt elke laag', async () => {
      const drager = await fixture(wtrHtml`<div lang="en"></div>`);
      const { schillen, element } = inSchillen(drager);
      await element.updateComplete;
      expect(element.vertaling.taal).to.equal('en');
      for (const [laag, lang, taal] of [
        [drager, 'nl', 'nl'],
        [schillen[0], 'en-GB', 'en'],
        [schillen[1], 'nl', 'nl'],
        [element, 'en', 'en'],
      ] as const) {
        laag?.setAttribute('lang', lang);
        await naWijziging(element);
        expect(element.vertaling.taal).to.equal(taal);
      }
      expect(element).shadowDom.to.equal('<p>Title</p>');
    });

    it('kijkt opnieuw na verplaatsen', async () => {
      const drager = await fixture(wtrHtml`<div><div lang="en"></div><div lang="nl"></div></div>`);
      const [engels, nederlands] = drager.children;
      const element = maak();
      engels?.append(element);
      expect(element.vertaling.taal).to.equal('en');
      nederlands?.append(element);
      expect(element.vertaling.taal).to.equal('nl');
      await element.updateComplete;
      expect(element).shadowDom.to.equal('<p>Titel</p>');
    });

    it('tekent niet opnieuw als de taal gelijk blijft', async () => {
      const element = await fixture<ProefVertaaldElement>(wtrHtml`<proef-vertaald lang="nl"></proef-vertaald>`);
      element.lang = 'nl-BE';
      await Promise.resolve();
      expect(element.isUpdatePending).to.equal(false);
    });
  });

  describe('waarnemers', () => {
    const { observe, disconnect } = MutationObserver.prototype;
    /** De waarnemers van `lang` die nu lopen, met de bomen die ze volgen. */
    const lopend = new Map<MutationObserver, Node[]>();
    beforeEach(() => {
      lopend.clear();
      MutationObserver.prototype.observe = function (doel, opties) {
        // Ook de toetsrunner en andere code mogen waarnemen; het gaat om die voor `lang`.
        if (opties?.attributeFilter?.includes('lang')) lopend.set(this, [...(lopend.get(this) ?? []), doel]);
        observe.call(this, doel, opties);
      };
      MutationObserver.prototype.disconnect = function () {
        lopend.delete(this);
        disconnect.call(this);
      };
    });
    afterEach(() => {
      MutationObserver.prototype.observe = observe;
      MutationObserver.prototype.disconnect = disconnect;
    });

    it('heeft elk element zelf, op elke boom waar het onder hangt, en ze gaan met het element weg', () => {
      const drager = document.createElement('div');
      document.body.append(drager);
      drager.append(maak(), maak());
      const { schillen, element } = inSchillen(drager);
      const bomen = [element.getRootNode(), schillen[1]?.getRootNode(), document];
      expect([...lopend.values()]).to.deep.equal([[document], [document], bomen]);

      schillen[0]?.remove();
      expect([...lopend.values()]).to.deep.equal([[document], [document]]);
      drager.firstElementChild?.remove();
      expect(lopend.size).to.equal(1);
      drager.remove();
      expect(lopend.size).to.equal(0);
    });

    it('laten een weggehaald element met rust', async () => {
      const drager = await fixture(wtrHtml`<div><proef-vertaald></proef-vertaald></div>`);
      const blijver = drager.firstElementChild as ProefVertaaldElement;
      const vertrekker = maak();
      drager.append(vertrekker);
      await vertrekker.updateComplete;
      vertrekker.remove();
      drager.setAttribute('lang', 'en');
      vertrekker.lang = 'en';
      await Promise.resolve();
      expect([blijver.isUpdatePending, vertrekker.isUpdatePending]).to.deep.equal([true, false]);
      expect([blijver.vertaling.taal, vertrekker.vertaling.taal]).to.deep.equal(['en', 'nl']);
    });

    it('laten ook een element met rust waarvan de hele boom is weggehaald', async () => {
      const drager = await fixture(wtrHtml`<div></div>`);
      const { schillen, element } = inSchillen(drager);
      await element.updateComplete;
      schillen[0]?.remove();
      for (const plek of [...schillen, element]) plek.lang = 'en';
      await Promise.resolve();
      expect(element.isUpdatePending).to.equal(false);
      expect(element.vertaling.taal).to.equal('nl');
    });

    it('stapelen niet op bij herhaald verplaatsen', () => {
      const element = maak();
      for (let keer = 0; keer < 5; keer++) document.body.append(element);
      expect(lopend.size).to.equal(1);
      element.remove();
      expect(lopend.size).to.equal(0);
    });
  });

  describe('tekst', () => {
    it('vult in, in u- en je-vorm', async () => {
      const element = await fixture<ProefVertaaldElement>(wtrHtml`<proef-vertaald></proef-vertaald>`);
      expect(element.vertaling.tekst('groet', { wie: 'Bo' })).to.equal('Dag Bo, hoe gaat het met u?');
      element.aanspreekvorm = 'je';
      await naWijziging(element);
      expect(element.vertaling.tekst('groet', { wie: 'Bo' })).to.equal('Hoi Bo, hoe gaat het met je?');
      expect(element.vertaling.tekst('titel')).to.equal('Titel');
      element.aanspreekvorm = 'gij';
      await naWijziging(element);
      expect(element.vertaling.tekst('groet', { wie: 'Bo' })).to.equal('Dag Bo, hoe gaat het met u?');
    });

    it('kent in het Engels geen je-vorm', async () => {
      const element = await fixture<ProefVertaaldElement>(wtrHtml`<proef-vertaald lang="en"></proef-vertaald>`);
      element.aanspreekvorm = 'je';
      await naWijziging(element);
      expect(element.vertaling.tekst('groet', { wie: 'Bo' })).to.equal('Hello Bo, how are you?');
    });

    it('kiest enkelvoud en meervoud', () => {
      const { vertaling } = maak();
      expect([0, 1, 2, 1200].map((aantal) => vertaling.meervoud('kind', aantal))).to.deep.equal([
        '0 kinderen',
        '1 kind',
        '2 kinderen',
        '1.200 kinderen',
      ]);
    });

    it('maakt op in de eigen taal', async () => {
      const { vertaling } = await fixture<ProefVertaaldElement>(wtrHtml`<proef-vertaald lang="en"></proef-vertaald>`);
      expect([vertaling.getal(1234.5, 1), vertaling.datum('2026-01-31'), vertaling.periode('2026-01')]).to.deep.equal([
        '1,234.5',
        '31 January 2026',
        'January 2026',
      ]);
      expect([vertaling.getal(null), vertaling.getal(NaN), vertaling.datum(null)]).to.deep.equal(['–', '–', '–']);
    });
  });

  describe('overschrijf', () => {
    it('gaat voor elke taal en aanspreekvorm, en tekent opnieuw', async () => {
      const element = await fixture<ProefVertaaldElement>(wtrHtml`<proef-vertaald></proef-vertaald>`);
      element.vertaling.overschrijf({ titel: 'Onze <b>titel</b>', groet: 'Hé {wie}' });
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('p')?.textContent).to.equal('Onze <b>titel</b>');
      element.aanspreekvorm = 'je';
      element.lang = 'en';
      await naWijziging(element);
      expect(element.vertaling.tekst('groet', { wie: 'Bo' })).to.equal('Hé Bo');
    });

    it('vervangt de vorige teksten, en null haalt ze weg', () => {
      const { vertaling } = maak();
      vertaling.overschrijf({ titel: 'A' });
      vertaling.overschrijf({ groet: 'B' });
      expect([vertaling.tekst('titel'), vertaling.tekst('groet')]).to.deep.equal(['Titel', 'B']);
      vertaling.overschrijf(null);
      expect(vertaling.tekst('groet', { wie: 'Bo' })).to.contain('Dag Bo');
    });

    it('neemt uit een half goed object wat goed is en waarschuwt één keer per code, zonder gegevens te noemen', () => {
      const { vertaling } = maak();
      const gevangen = vangWaarschuwingen(() => {
        vertaling.overschrijf({ titel: 'Goed', groet: 3, 'kind.een': null, onbekend: 'geheim' });
        vertaling.overschrijf({ titel: 'Goed', groet: {}, onbekend: 'geheim' });
      });
      expect(vertaling.tekst('titel')).to.equal('Goed');
      expect(gevangen).to.have.members([
        '[zo-thuis] proef-vertaald: tekst-onbekend (teksten)',
        '[zo-thuis] proef-vertaald: tekst-ongeldig (teksten)',
      ]);
    });

    for (const [naam, invoer] of [
      ['een tekst', 'titel'],
      ['een getal', 3],
      ['een lijst', ['titel']],
      ['een functie', () => ({ titel: 'x' })],
      ['een symbool', Symbol('x')],
      [
        'een getter die gooit',
        {
          get titel(): string {
            throw new Error('nee');
          },
        },
      ],
      ['een proxy die gooit', new Proxy({}, { ownKeys: () => { throw new Error('nee'); } })], // prettier-ignore
    ] as const) {
      it(`laat bij ${naam} de vorige teksten staan`, () => {
        const { vertaling } = maak();
        vertaling.overschrijf({ titel: 'Vorige' });
        const gevangen = vangWaarschuwingen(() => vertaling.overschrijf(invoer));
        expect(gevangen).to.deep.equal(['[zo-thuis] proef-vertaald: tekst-ongeldig (teksten)']);
        expect(vertaling.tekst('titel')).to.equal('Vorige');
      });
    }

    it('kent geen sleutels van een prototype', () => {
      const { vertaling } = maak();
      const gevangen = vangWaarschuwingen(() => {
        vertaling.overschrijf(
          JSON.parse('{"__proto__": {"titel": "kwaad"}, "constructor": "kwaad", "toString": "kwaad"}'),
        );
        vertaling.overschrijf(Object.create({ titel: 'kwaad' }));
      });
      expect(gevangen).to.deep.equal([
        '[zo-thuis] proef-vertaald: tekst-onbekend (teksten)',
        '[zo-thuis] proef-vertaald: tekst-ongeldig (teksten)',
      ]);
      expect(vertaling.tekst('titel')).to.equal('Titel');
      expect(Object.hasOwn(Object.prototype, 'titel')).to.equal(false);
    });
  });
});
