// Verdergaan met wat een server tekende, per element: React en Vue nemen het over, en bij gewone HTML komt alleen het script. Het script van het
// element is er soms eerder dan het raamwerk en soms later. Wat er staat blijft staan, ook wat iemand intussen typte. Hoe Node het tekent, en een
// hele app, staat in gasten.test.ts.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString as tekenReact } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as tekenVue } from 'vue/server-renderer';
import '../../src/define.js';
import { type Element, type Veld, VELDEN } from './velden.js';

interface Kenmerken {
  readonly [naam: string]: string | (() => void);
}

const PERSONEN = [{ id: 'a', naam: 'Oma Riet', soort: 'netwerk', steunfiguur: {} }];
/** Wat de server als beginwaarde in de HTML zet. */
const WAARDEN: Readonly<Record<string, unknown>> = {
  'gezinshuis-tarief-calculator': { versie: 1, plaatsen: 3 },
  'steunfiguur-form': { personen: PERSONEN },
  'netwerk-kaart': { personen: PERSONEN },
  'zo-thuis-ladder': { huidig: { trede: 'thuis' }, gewenst: { trede: 'gezinshuis' } },
};

interface Raamwerk {
  readonly teken: (tag: string, kenmerken: Kenmerken) => Promise<string>;
  /** Neemt over wat er in het vak staat; geeft terug hoe het weer weggaat. */
  readonly neemOver: (vak: HTMLElement, tag: string, kenmerken: Kenmerken, mis: (fout: unknown) => void) => () => void;
}

/** In Vue is `value` de eigenschap; met `.attr`, hier `^`, is zij het attribuut. */
const vanVue = ({ value, ...rest }: Kenmerken): Kenmerken => ({ ...rest, '^value': value ?? '' });

const RAAMWERKEN: Readonly<Record<string, Raamwerk>> = {
  React: {
    teken: async (tag, kenmerken) => tekenReact(createElement(tag, kenmerken)),
    neemOver: (vak, tag, kenmerken, mis) => {
      const wortel = hydrateRoot(vak, createElement(tag, kenmerken), { onRecoverableError: mis, onUncaughtError: mis });
      return () => wortel.unmount();
    },
  },
  Vue: {
    teken: (tag, kenmerken) => tekenVue(createSSRApp({ render: () => h(tag, vanVue(kenmerken)) })),
    neemOver: (vak, tag, kenmerken, mis) => {
      const app = createSSRApp({ render: () => h(tag, vanVue(kenmerken)) });
      app.config.errorHandler = mis;
      app.mount(vak);
      return () => app.unmount();
    },
  },
  'gewone HTML': {
    teken: async (tag, { value }) => `<${tag} name="veld" lang="nl" value='${value as string}'></${tag}>`,
    neemOver: (vak, _tag, { onInput }) => {
      const luister = onInput as () => void;
      vak.addEventListener('input', luister);
      return () => vak.removeEventListener('input', luister);
    },
  },
};

/** Typt zoals een bezoeker, en gaat na dat het in de waarde staat. */
async function vulIn(element: Element, { tag, open, veld: keuze, getypt, lees, verwacht }: Veld): Promise<void> {
  const wortel = element.shadowRoot as ShadowRoot;
  const veld = (): HTMLInputElement | null => {
    const gevonden = wortel.querySelector<HTMLInputElement>(keuze);
    if (gevonden?.checkVisibility()) return gevonden;
    open(wortel);
    return null;
  };
  await waitUntil(veld, `${tag}: geen veld ${keuze}`, { timeout: 30_000 });
  // Wat net openging zet zelf de focus; typen begint pas als die op het veld staat.
  await waitUntil(() => {
    veld()?.focus();
    return wortel.activeElement === veld();
  }, `${tag}: geen focus`);
  veld()?.select();
  // Teken voor teken: op een drukke machine raakt WebKit anders toetsen kwijt.
  for (const [index, teken] of [...getypt].entries()) {
    await sendKeys({ type: teken });
    const tot = [...getypt].slice(0, index + 1).join('');
    await waitUntil(() => veld()?.value === tot, `${tag}: na ${tot} staat er ${veld()?.value}`, { timeout: 30_000 });
  }
  expect(lees(element.value as never), `${tag}: de waarde volgt het typen`).to.equal(verwacht);
}

const tweeBeelden = (): Promise<unknown> =>
  new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)));

describe('verdergaan met wat een server tekende', () => {
  const { error, warn } = console;
  let gezegd: string[] = [];
  let weg: (() => void)[] = [];
  beforeEach(() => {
    gezegd = [];
    console.error = console.warn = (...delen: unknown[]) => void gezegd.push(delen.join(' '));
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
    for (const doe of weg.reverse()) doe();
    weg = [];
  });

  for (const [naam, { teken, neemOver }] of Object.entries(RAAMWERKEN)) {
    for (const veld of VELDEN) {
      for (const scriptEerst of [true, false]) {
        const volgorde = scriptEerst ? 'het script komt eerder' : 'het script komt later';
        it(`(werken, stil) ${naam}, <${veld.tag}>, ${volgorde}: hetzelfde element, en wat er getypt is blijft`, async () => {
          const gehoord: string[] = [];
          const mis = (fout: unknown): void => void gezegd.push(String(fout));
          const kenmerken = {
            name: 'veld',
            lang: 'nl',
            value: JSON.stringify(WAARDEN[veld.tag]),
            onInput: () => void gehoord.push('input'),
          };
          const html = await teken(veld.tag, kenmerken);

          // In een document zonder venster komt een element nog niet tot leven: zo is het voordat het script er is.
          const elders = document.implementation.createHTMLDocument();
          const vak = (scriptEerst ? document : elders).createElement('div');
          vak.innerHTML = html;
          const opgeschreven = vak.innerHTML;
          const zetNeer = (): void => {
            document.body.append(vak);
            weg.push(() => vak.remove());
          };
          const neem = (): void => {
            weg.push(neemOver(vak, veld.tag, kenmerken, mis));
          };
          const getekend = vak.firstElementChild as Element;

          if (scriptEerst) {
            zetNeer();
            await vulIn(getekend, veld);
            neem();
            await tweeBeelden();
          } else {
            neem();
            await tweeBeelden();
            expect(getekend.shadowRoot, 'nog niet tot leven').to.equal(null);
            zetNeer();
            await vulIn(getekend, veld);
            expect(gehoord.length, 'het raamwerk hoort de bezoeker').to.be.greaterThan(0);
          }
          expect(vak.firstElementChild, 'hetzelfde element').to.equal(getekend);
          expect(veld.lees(getekend.value as never), 'wat er getypt is').to.equal(veld.verwacht);
          expect(vak.innerHTML, 'wat de server opschreef').to.equal(opgeschreven);

          if (scriptEerst) {
            await sendKeys({ type: '5' });
            await waitUntil(() => gehoord.length > 0, 'het raamwerk hoort de bezoeker niet');
          }
          expect(gezegd).to.deep.equal([]);
        });
      }
    }
  }
});
