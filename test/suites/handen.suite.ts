// Raakt een element aan zoals iemand met een telefoon van 375 × 812: elke bediening is te raken, lege grond scrolt en zet geen focus.
// Voor elk element van dit huis. In een browser zonder vinger doet de muis het in een vak van dezelfde breedte; dat staat in de naam.
import { expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { hand, inBeeld, opPunt, type Punt, rust, vinger, volgendBeeld } from '../hulp/handen.js';
import type { Toestand } from './toegankelijk.suite.js';

const TELEFOON = { width: 375, height: 812 };
// Zo begint elke toets van de runner.
const GEWOON = { width: 800, height: 600 };

// In een tekening heeft maar één figuur tegelijk tabindex 0; te raken zijn ze allemaal.
const BEDIENING = 'a[href], button, input, select, textarea, summary, [tabindex="0"], svg [tabindex]';
const GEEN_GROND = `${BEDIENING}, label, [tabindex]`;
// Hoe ver een veeg gaat, en hoeveel verschillende plekken van lege grond er geprobeerd worden.
const VEEG = 150;
const PLEKKEN = 3;
// Een browser rekent een tik vlak naast iets bedienbaars tot een tik erop: een vinger is dik.
const DIKTE = 24;
// Wat nog binnenkomt (een paneel, een balk) verschuift de rest een keer; wat blijft verschuiven is niet te raken.
const VERSCHUIVINGEN = 20;
// Zo veel beelden heeft een browser om van een tik een klik te maken. Komt zij eerder, dan gaat het verder.
const GEDULD = 120;

/** Zet het element in een smal vak op een bladzijde die boven en onder verder gaat. */
async function opTelefoon(zetKlaar: Toestand): Promise<Element> {
  const element = await zetKlaar();
  const vak = element.parentElement;
  if (!vak) throw new Error('de toestand staat niet op de bladzijde');
  Object.assign(vak.style, { maxWidth: `${TELEFOON.width}px`, paddingBlock: '1000px 3000px' });
  scrollTo(0, 0);
  // Een scherm dat zijn opzet aan de breedte aanpast, doet dat een beeld later.
  await rust();
  return element;
}

/** Waar een bezoeker deze bediening aanwijst: zelf, of bij een verborgen keuze haar label. `null` als zij niet te zien is. */
function plekVan(bediening: Element): Element | null {
  const teZien = (deel: Element): boolean => {
    const { width, height } = deel.getBoundingClientRect();
    const weggeknipt = getComputedStyle(deel).clipPath.startsWith('inset(50%');
    return (
      deel.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !weggeknipt && width * height > 4
    );
  };
  if (bediening.matches(':disabled') || bediening.closest('[aria-hidden="true"]')) return null;
  if (teZien(bediening)) return bediening;
  const label = bediening instanceof HTMLInputElement ? bediening.labels?.[0] : undefined;
  return label && teZien(label) ? label : null;
}

/** Het midden van de eerste regel: een link over twee regels heeft in het midden van zijn vak soms niets. */
function middenVan(plek: Element): Punt {
  const { left, top, width, height } = plek.getClientRects()[0] ?? plek.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

function bedieningen(element: Element): Element[] {
  return [...(element.shadowRoot?.querySelectorAll(BEDIENING) ?? [])].filter((een) => plekVan(een) !== null);
}

function hoort(bediening: Element, pad: readonly EventTarget[]): boolean {
  const labels = bediening instanceof HTMLInputElement ? [...(bediening.labels ?? [])] : [];
  return [bediening, ...labels].some((deel) => pad.includes(deel));
}

function noem(bediening: Element): string {
  const naam = bediening.getAttribute('aria-label') ?? bediening.id;
  return `<${bediening.localName}> ${naam || (bediening.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}`;
}

/** De naam van wat de focus heeft, door schaduwbomen heen. */
function metFocus(): string {
  let actief = document.activeElement ?? document.body;
  while (actief.shadowRoot?.activeElement) actief = actief.shadowRoot.activeElement;
  return actief === document.body ? '<body>' : noem(actief);
}

/** Tikt op elke bediening die te zien is, zonder dat er iets van gebeurt, en geeft die waar geen klik aankwam. */
async function onraakbaar(element: Element): Promise<string[]> {
  const klikken: { readonly punt: Punt; readonly pad: readonly EventTarget[] }[] = [];
  const gestopt = new AbortController();
  // Een klik zou een bestand bewaren, en een keuzelijst zou over de bladzijde openklappen.
  for (const soort of ['mousedown', 'mouseup', 'click'] as const) {
    const vang = (gebeurtenis: MouseEvent): void => {
      const { clientX, clientY } = gebeurtenis;
      gebeurtenis.preventDefault();
      gebeurtenis.stopImmediatePropagation();
      if (soort === 'click') klikken.push({ punt: { x: clientX, y: clientY }, pad: gebeurtenis.composedPath() });
    };
    addEventListener(soort, vang, { capture: true, signal: gestopt.signal });
  }
  const mis: string[] = [];
  let verschoven = 0;
  let nog = bedieningen(element);
  expect(nog, 'er is iets te bedienen').not.to.deep.equal([]);
  try {
    while (nog[0]) {
      const eerste = nog[0];
      // Niet alleen in het venster: aan de rand kan er een vaste balk over liggen.
      await inBeeld(plekVan(eerste) ?? eerste, 'midden');
      // Wat er nu ook te zien is gaat mee; de rest komt zelf in beeld.
      const nu = new Map(
        nog.flatMap((een) => {
          const punt = middenVan(plekVan(een) ?? een);
          const geraakt = opPunt(punt);
          const inZicht = een === eerste || (geraakt && plekVan(een)?.contains(geraakt));
          return inZicht ? [[een, punt] as const] : [];
        }),
      );
      klikken.length = 0;
      await hand.tik(...nu.values());
      for (let beeld = 0; beeld < GEDULD && klikken.length < nu.size; beeld += 1) await volgendBeeld();
      for (const [bediening, { x, y }] of nu) {
        const raak = klikken.some(
          ({ punt, pad }) => Math.hypot(punt.x - x, punt.y - y) < DIKTE && hoort(bediening, pad),
        );
        const daar = middenVan(plekVan(bediening) ?? bediening);
        // Wat verschoof terwijl de rij aan de beurt was, wijst een bezoeker nog eens aan: maar niet eindeloos.
        if (!raak && Math.hypot(daar.x - x, daar.y - y) > 1 && verschoven < VERSCHUIVINGEN) {
          verschoven += 1;
          nu.delete(bediening);
        } else if (!raak) mis.push(noem(bediening));
      }
      nog = nog.filter((een) => !nu.has(een));
    }
  } finally {
    gestopt.abort();
  }
  return mis;
}

function isGrond({ x, y }: Punt): boolean {
  const rondom = [-3, -2, -1, 0, 1, 2, 3].map((deel) => (deel * DIKTE) / 3);
  return rondom.every((opzij) =>
    rondom.every((omlaag) => {
      const geraakt = opPunt({ x: x + opzij, y: y + omlaag });
      // Waar de muis een hand is gebeurt er iets, ook als het zelf geen knop is: de naam bij iemand op de kaart.
      return !geraakt || !(geraakt.closest(GEEN_GROND) || getComputedStyle(geraakt).cursor === 'pointer');
    }),
  );
}

/** Een plek in beeld waar niets te bedienen is, met ruimte om omhoog te vegen, en die nog niet in `gehad` zit. */
function zoekGrond(element: Element, gehad: ReadonlySet<Element>): readonly [Element, Punt] | null {
  const vak = element.getBoundingClientRect();
  const onder = Math.min(vak.bottom, innerHeight - DIKTE) - 5;
  for (let y = Math.round(onder); y > Math.max(vak.top, VEEG + 20); y -= 12) {
    for (let x = Math.round(vak.left) + 8; x < vak.right; x += 24) {
      const geraakt = opPunt({ x, y });
      const eigen = geraakt === element || geraakt?.getRootNode() === element.shadowRoot;
      if (geraakt && eigen && !gehad.has(geraakt) && isGrond({ x, y })) return [geraakt, { x, y }];
    }
  }
  return null;
}

/** Brengt telkens een ander stuk lege grond in beeld en doet daar iets mee. */
async function opLegeGrond(element: Element, doe: (punt: Punt, grond: Element) => Promise<void>): Promise<void> {
  const gehad = new Set<Element>();
  const { top, height } = element.getBoundingClientRect();
  const begin = top + scrollY;
  for (let deel = 0; deel < PLEKKEN; deel += 1) {
    scrollTo(0, begin + (height * deel) / PLEKKEN - 300);
    // Wie scrolt brengt soms een balk in beeld, en die verschuift de rest.
    await rust();
    const gevonden = zoekGrond(element, gehad);
    if (!gevonden) continue;
    const [grond, punt] = gevonden;
    gehad.add(grond);
    await doe(punt, grond);
  }
  expect(gehad.size, 'er is lege grond').to.be.greaterThan(0);
}

/** Maakt per toestand drie toetsen: `{ ingevuld: () => maakVol() }`. Gebruik `fixture`: de suite ruimt op. */
export function toetsHanden(naam: string, toestanden: Readonly<Record<string, Toestand>>): void {
  describe(`${naam}: in de hand`, () => {
    before(() => (vinger.kan ? setViewport(TELEFOON) : undefined));
    after(() => (vinger.kan ? setViewport(GEWOON) : undefined));
    afterEach(() => {
      fixtureCleanup();
    });

    for (const [toestand, zetKlaar] of Object.entries(toestanden)) {
      it(`${toestand}: ${hand.naam} raakt elke bediening in haar midden`, async () => {
        expect(await onraakbaar(await opTelefoon(zetKlaar))).to.deep.equal([]);
      });

      it(`${toestand}: ${hand.naam} op lege grond verplaatst de bladzijde`, async () => {
        await opLegeGrond(await opTelefoon(zetKlaar), async ({ x, y }, grond) => {
          const begin = scrollY;
          await hand.veeg({ x, y }, { x, y: y - VEEG });
          expect(scrollY - begin, noem(grond)).to.be.greaterThan(VEEG / 2);
        });
      });

      it(`${toestand}: een tik met ${hand.naam} op lege grond zet nergens de focus`, async () => {
        await opLegeGrond(await opTelefoon(zetKlaar), async (punt, grond) => {
          (document.activeElement as HTMLElement | null)?.blur();
          await hand.tik(punt);
          expect(metFocus(), `na een tik op ${noem(grond)}`).to.equal('<body>');
        });
      });
    }
  });
}
