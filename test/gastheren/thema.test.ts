// De klasse van een gemeente mag op elke voorouder staan: op de pagina zelf, ergens erboven, of om een onderdeel met een eigen schaduwboom. En
// drie gemeenten op één bladzijde bijten elkaar niet. Wat een thema verder doet staat in de toetsen van elk element.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Dossier } from '../../src/domein/dossier/dossier.js';
import { openAlles } from '../elementen/zo-thuis-ladder/hulp.js';
import { afwijkingen, onleesbaar } from '../suites/uiterlijk.suite.js';
import { laadTokensets, TOKENSETS, type Tokenset } from '../ui/tokensets.js';

/** Eén vorm van Utrecht, één donkere met de namen van NL Design System, en één die alles zelf noemt. */
const SETS = TOKENSETS.filter(({ naam }) => ['Utrecht', 'Ma donker', 'Amsterdam'].includes(naam));
const { personen, ladder = null } = (await (await fetch('/test/voorbeelden/dossier.json')).json()) as Dossier;

/** Elk element met een knop, een veld en een kop in beeld. Leeg heeft het formulier geen knop en de ladder geen veld. */
const ELEMENTEN = [
  {
    hoofdknop: '[data-actie="bewaren"]',
    maak: async (plek: ParentNode) => {
      const element = document.createElement('steunfiguur-form');
      element.setAttribute('persoon-id', 'leeg');
      element.value = { personen: [...(personen ?? []), { id: 'leeg', naam: '', soort: 'netwerk', steunfiguur: {} }] };
      plek.append(element);
      return element;
    },
  },
  {
    hoofdknop: '[data-actie="toevoegen"]',
    maak: async (plek: ParentNode) => {
      const element = document.createElement('netwerk-kaart');
      plek.append(element);
      return element;
    },
  },
  {
    hoofdknop: null,
    maak: async (plek: ParentNode) => {
      const element = document.createElement('zo-thuis-ladder');
      element.value = ladder;
      plek.append(element);
      await element.updateComplete;
      return openAlles(element);
    },
  },
  {
    hoofdknop: '[data-actie="opslaan"]',
    maak: async (plek: ParentNode) => {
      const element = document.createElement('gezinshuis-tarief-calculator');
      plek.append(element);
      return element;
    },
  },
] as const;

interface Opstelling {
  /** Waar de klasse komt, en waar de elementen. */
  readonly voorouder: HTMLElement;
  readonly plek: HTMLElement | ShadowRoot;
}

interface Neergezet {
  readonly element: Element;
  readonly hoofdknop: string | null;
}

async function zetNeer(plek: ParentNode): Promise<Neergezet[]> {
  const neergezet: Neergezet[] = [];
  for (const { maak, hoofdknop } of ELEMENTEN) {
    const element = await maak(plek);
    await element.updateComplete;
    neergezet.push({ element, hoofdknop });
  }
  return neergezet;
}

/** Wat in deze elementen niet van de gemeente is, met de naam van het element ervoor. */
const anders = (neergezet: readonly Neergezet[], voorouder: HTMLElement, set: Tokenset): string[] =>
  neergezet.flatMap(({ element, hoofdknop }) =>
    afwijkingen(element, voorouder, set, hoofdknop).map((een) => `${element.localName}: ${een}`),
  );

/** Wat een element van elke rol maakt, zoals het zelf zijn stijl leest. */
const ROLLEN = ['tekst', 'vlak', 'gedempt', 'link', 'actie', 'actie-tekst', 'accent', 'veld-tekst', 'veld-vlak', 'rand', 'rand-dikte', 'fout', 'goed', 'focus', 'focus-dikte', 'focus-stijl', 'letter', 'kop', 'kop-letter', 'kop-gewicht', 'hoek-knop', 'hoek-veld', 'lijn-kleur']; // prettier-ignore
function rollen(element: Element): Record<string, string> {
  const stijl = getComputedStyle(element);
  return Object.fromEntries(ROLLEN.map((rol) => [rol, stijl.getPropertyValue(`--_${rol}`)]));
}

function vak(): HTMLElement {
  const doos = document.createElement('div');
  doos.className = 'proefpagina';
  document.body.append(doos);
  return doos;
}

const PLEKKEN: Record<string, () => Opstelling> = {
  'op html': () => ({ voorouder: document.documentElement, plek: vak() }),
  'op body': () => ({ voorouder: document.body, plek: vak() }),
  'drie vakken hoger': () => {
    const voorouder = vak();
    const tussen = voorouder.appendChild(document.createElement('section'));
    return { voorouder, plek: tussen.appendChild(document.createElement('div')) };
  },
  'om een onderdeel met een eigen schaduwboom': () => {
    const voorouder = vak();
    const gastheer = voorouder.appendChild(document.createElement('div'));
    return { voorouder, plek: gastheer.attachShadow({ mode: 'open' }) };
  },
};

describe('de klasse van een gemeente', () => {
  const eerder = new Map<HTMLElement, string>();
  before(laadTokensets);
  afterEach(() => {
    for (const [voorouder, klasse] of eerder) voorouder.className = klasse;
    eerder.clear();
    for (const doos of document.querySelectorAll('.proefpagina')) doos.remove();
  });

  for (const [waar, maak] of Object.entries(PLEKKEN)) {
    it(`(werken) ${waar}: elk element neemt haar over, ook als de pagina van gemeente wisselt`, async () => {
      const { voorouder, plek } = maak();
      eerder.set(voorouder, voorouder.className);
      const neergezet = await zetNeer(plek);
      for (const set of SETS) {
        voorouder.className = `${eerder.get(voorouder) ?? ''} ${set.klasse}`;
        expect(anders(neergezet, voorouder, set), set.naam).to.deep.equal([]);
      }
    });
  }

  it('drie gemeenten naast elkaar: elk element volgt die van zijn eigen vak, en alles is leesbaar', async () => {
    const vakken: { set: Tokenset; voorouder: HTMLElement; neergezet: Neergezet[] }[] = [];
    for (const set of SETS) {
      const voorouder = vak();
      voorouder.classList.add(...set.klasse.split(' '));
      vakken.push({ set, voorouder, neergezet: await zetNeer(voorouder) });
    }
    // Pas als alles er staat: een thema dat lekt doet dat in wat er al was.
    for (const { set, voorouder, neergezet } of vakken) {
      expect(anders(neergezet, voorouder, set), set.naam).to.deep.equal([]);
      for (const { element } of neergezet)
        expect(onleesbaar(element, 4.5), `${set.naam}, ${element.localName}`).to.deep.equal([]);
    }
    const knoppen = vakken.map(({ neergezet: [{ element } = { element: document.body }] }) => {
      const knop = element.shadowRoot?.querySelector('[data-actie="bewaren"]');
      return knop ? getComputedStyle(knop).backgroundColor : '';
    });
    expect(new Set(knoppen).size, knoppen.join(', ')).to.equal(SETS.length);
  });

  describe('met de klasse zo-thuis-themagrens', () => {
    const stijl = new CSSStyleSheet();
    before(async () => {
      stijl.replaceSync(await (await fetch('/dist/themagrens.css')).text());
      document.adoptedStyleSheets.push(stijl);
    });
    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((een) => een !== stijl);
    });

    for (const buiten of SETS) {
      for (const binnen of SETS.filter((een) => een !== buiten)) {
        it(`${binnen.naam} in ${buiten.naam}: het binnenste vak is helemaal van zijn eigen gemeente, en leesbaar`, async () => {
          const voorouder = vak();
          voorouder.classList.add(...buiten.klasse.split(' '));
          const los = vak();
          los.classList.add(...binnen.klasse.split(' '));
          const plek = voorouder.appendChild(document.createElement('div'));
          plek.classList.add('zo-thuis-themagrens', ...binnen.klasse.split(' '));
          const neergezet = await zetNeer(plek);
          expect(anders(neergezet, los, binnen)).to.deep.equal([]);
          for (const { element } of neergezet) expect(onleesbaar(element, 4.5), element.localName).to.deep.equal([]);
          // En elke andere rol is precies die van hetzelfde thema zonder iets eromheen.
          const alleen = await zetNeer(los);
          neergezet.forEach(({ element }, nummer) => {
            expect(rollen(element), element.localName).to.deep.equal(rollen(alleen[nummer]?.element ?? document.body));
          });
        });
      }
    }

    it('een eigen token op hetzelfde vak geldt, een token van daarbuiten niet', async () => {
      const voorouder = vak();
      voorouder.style.setProperty('--zo-thuis-hoek', '11px');
      const plek = voorouder.appendChild(document.createElement('div'));
      plek.className = 'zo-thuis-themagrens';
      const element = plek.appendChild(document.createElement('netwerk-kaart'));
      expect(getComputedStyle(element).getPropertyValue('--zo-thuis-hoek')).to.equal('');
      plek.style.setProperty('--zo-thuis-hoek', '3px');
      expect(getComputedStyle(element).getPropertyValue('--zo-thuis-hoek')).to.equal('3px');
    });
  });

  // Zonder die klasse blijft in CSS van het buitenste wat het binnenste niet noemt. Daarom twee met dezelfde namen.
  it('een donker vak in een licht vak van dezelfde gemeente: het binnenste geldt', async () => {
    const binnen = TOKENSETS.find(({ naam }) => naam === 'Utrecht donker');
    if (!binnen) throw new Error('geen donkere Utrecht');
    const voorouder = vak();
    voorouder.classList.add('utrecht-theme');
    const plek = voorouder.appendChild(document.createElement('div'));
    plek.classList.add(binnen.klasse);
    expect(anders(await zetNeer(plek), plek, binnen)).to.deep.equal([]);
  });
});
