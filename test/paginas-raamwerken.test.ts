// Apps in React 19 en Vue 3 die de waarde van elk element vasthouden en op elke gebeurtenis terugschrijven, met echte toetsen.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Appvenster } from './paginas/app-waarden.js';
import { eisBouw, openPagina, sluitPagina, type Paginavenster, verwachtGeenSporen, vind } from './paginas/pagina.js';

type Venster = Paginavenster & Appvenster;

/** Per element: brengt het veld in beeld, wat er getypt wordt, en wat er dan in de waarde van de app hoort te staan. */
const VELDEN: readonly {
  readonly tag: string;
  readonly open: (wortel: ShadowRoot) => void | Promise<void>;
  readonly veld: string;
  readonly getypt: string;
  readonly lees: (waarde: never) => unknown;
  readonly verwacht: unknown;
}[] = [
  {
    tag: 'gezinshuis-tarief-calculator',
    open: () => {},
    veld: '[data-pad="/inkomen/maandsalaris"]',
    getypt: '4250,75',
    lees: (waarde: { inkomen: { maandsalaris: number } }) => waarde.inkomen.maandsalaris,
    verwacht: 4250.75,
  },
  {
    tag: 'steunfiguur-form',
    open: (wortel) => wortel.querySelector<HTMLElement>('[data-actie="openen"]')?.click(),
    veld: '[data-pad="/naam"]',
    getypt: 'Oma Riet de Vries',
    lees: (waarde: { personen: { naam: string }[] }) => waarde.personen[0]?.naam,
    verwacht: 'Oma Riet de Vries',
  },
  {
    tag: 'netwerk-kaart',
    // De naam staat bij wat niet iedereen nodig heeft.
    open: async (wortel) => {
      wortel.querySelector<HTMLElement>('.lijst [data-actie="openen"]')?.click();
      await waitUntil(() => wortel.querySelector('.persoonmeer > summary'), 'geen paneel');
      wortel.querySelector<HTMLElement>('.persoonmeer > summary')?.click();
    },
    veld: '#veld-naam',
    getypt: 'Opa Jan',
    lees: (waarde: { personen: { naam: string }[] }) => waarde.personen[0]?.naam,
    verwacht: 'Opa Jan',
  },
  {
    tag: 'zo-thuis-ladder',
    // Het werkblad komt als het in beeld komt.
    open: (wortel) => wortel.querySelector('.werk')?.scrollIntoView(),
    veld: '[data-pad="/wegTerug"]',
    getypt: 'Als het rust is',
    lees: (waarde: { wegTerug: string }) => waarde.wegTerug,
    verwacht: 'Als het rust is',
  },
];

describe('in een app', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const raamwerk of ['react', 'vue'] as const) {
    for (const { tag, open, veld: selector, getypt, lees, verwacht } of VELDEN) {
      it(`${raamwerk}: <${tag}> blijft heel als elke toets de waarde terugschrijft`, async () => {
        const venster = (await openPagina(`${raamwerk}.html`)) as Venster;
        await waitUntil(
          () => venster.document.querySelector(tag)?.shadowRoot?.querySelector('.wortel'),
          'niet getekend',
        );
        const element = vind<HTMLElement & { value: unknown }>(venster, tag);
        const wortel = element.shadowRoot as ShadowRoot;
        await open(wortel);
        await waitUntil(() => wortel.querySelector(selector), `geen veld ${selector}`);
        const veld = wortel.querySelector(selector) as HTMLInputElement;
        veld.focus();
        veld.select();
        for (const [index, teken] of [...getypt].entries()) {
          await sendKeys({ type: teken });
          await waitUntil(
            () => veld.value === [...getypt].slice(0, index + 1).join(''),
            `na ${index + 1} toetsen staat er ${veld.value}`,
          );
        }
        expect(veld.isConnected, 'het veld is nog hetzelfde').to.equal(true);
        expect(wortel.activeElement, 'de focus').to.equal(veld);
        expect(veld.selectionStart, 'de cursor').to.equal(getypt.length);
        expect(lees(element.value as never)).to.deep.equal(verwacht);
        await waitUntil(() => lees(venster.appWaarden?.[tag] as never) === verwacht, 'de app heeft de waarde niet');
        expect(venster.appRondes, 'de app tekent niet eindeloos').to.be.lessThan(20 * getypt.length + 40);
        verwachtGeenSporen(venster);
        expect(venster.paginaMeting.meldingen, 'meldingen in de console').to.deep.equal([]);
      });
    }
  }
});
