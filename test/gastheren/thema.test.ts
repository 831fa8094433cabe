// De klasse van een gemeente mag op elke voorouder staan: op de pagina zelf, ergens erboven, om een onderdeel met een eigen schaduwboom, of op het
// element. Wat een thema precies doet staat in de toetsen van elk element.
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { gelijk, rgba } from '../ui/kleur.js';
import { gelezen, laadTokensets, TOKENSETS } from '../ui/tokensets.js';

const TAGS = ['steunfiguur-form', 'netwerk-kaart', 'zo-thuis-ladder', 'gezinshuis-tarief-calculator'] as const;
const SETS = TOKENSETS.filter(({ naam }) => ['Utrecht', 'Ma donker', 'Amsterdam'].includes(naam));

interface Opstelling {
  /** Waar de klasse komt, en waar het element. */
  readonly voorouder: HTMLElement;
  readonly plek: Element | ShadowRoot;
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
    const binnen = document.createElement('section');
    binnen.append(document.createElement('div'));
    voorouder.append(binnen);
    return { voorouder, plek: binnen.firstElementChild as Element };
  },
  'om een onderdeel met een eigen schaduwboom': () => {
    const voorouder = vak();
    const gastheer = document.createElement('div');
    voorouder.append(gastheer);
    return { voorouder, plek: gastheer.attachShadow({ mode: 'open' }) };
  },
};

const knopVan = (element: Element): HTMLElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.knop') ?? [])].find((knop) => knop.checkVisibility());

describe('de klasse van een gemeente', () => {
  const eerder = new Map<HTMLElement, string>();
  before(laadTokensets);
  afterEach(() => {
    for (const [voorouder, klasse] of eerder) voorouder.className = klasse;
    eerder.clear();
    for (const doos of document.querySelectorAll('.proefpagina')) doos.remove();
  });

  for (const [waar, maak] of Object.entries(PLEKKEN)) {
    for (const set of SETS) {
      it(`${set.naam} ${waar}: elk element neemt haar over`, async () => {
        const { voorouder, plek } = maak();
        eerder.set(voorouder, voorouder.className);
        voorouder.classList.add(...set.klasse.split(' '));
        for (const tag of TAGS) {
          const element = document.createElement(tag);
          plek.append(element);
          await waitUntil(() => knopVan(element), `${tag}: geen knop`, { timeout: 20_000 });
          expect(getComputedStyle(element).fontFamily, `${tag}: letter`).to.equal(
            gelezen(voorouder, 'font-family', set.letter),
          );
          const rand = getComputedStyle(knopVan(element) as HTMLElement).borderTopColor;
          const wil = gelezen(voorouder, 'color', set.actie);
          expect(gelijk(rgba(rand), rgba(wil)), `${tag}: rand van de knop ${rand}, niet ${wil}`).to.equal(true);
          element.remove();
        }
      });
    }
  }
});
