// Keurt een element in elke toestand die de aanroeper noemt met axe, schaduwbomen inbegrepen. Voor elk element van dit huis.
// Vindt wat een machine kan vinden; toetsenbord en volgorde van voorlezen vragen eigen toetsen.
import { expect, fixtureCleanup } from '@open-wc/testing';
// Het pakket is één script dat zichzelf als `axe` op het venster zet.
import 'axe-core/axe.min.js';
import type axeModule from 'axe-core';
import { AXE_OPTIES, beschrijfOvertredingen } from './axe-regels.mjs';

/** Zet het element in een toestand en geeft het terug als het getekend is. Gebruik `fixture`: de suite ruimt op. */
export type Toestand = () => Promise<Element>;

/** De overtredingen die axe nu in `element` vindt, één regel per plek. */
export async function zoekOvertredingen(element: Element): Promise<string[]> {
  const { axe } = window as unknown as { readonly axe: typeof axeModule };
  const { violations } = await axe.run(element, AXE_OPTIES);
  return beschrijfOvertredingen(violations);
}

/** De id's die vaker dan één keer in dezelfde boom staan. Axe kijkt alleen naar id's waar iets naar verwijst. */
export function dubbeleIds(element: Element): string[] {
  const bomen = (wortel: Element | ShadowRoot): (Element | ShadowRoot)[] => [
    wortel,
    ...[...wortel.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? bomen(shadowRoot) : [])),
  ];
  const eigen = element.shadowRoot ? bomen(element.shadowRoot) : [];
  return [...bomen(element), ...eigen].flatMap((boom) => {
    const ids = Array.from(boom.querySelectorAll('[id]'), ({ id }) => id);
    return ids.filter((id, nummer) => ids.indexOf(id) !== nummer);
  });
}

/** Maakt één toets per toestand: `{ leeg: async () => fixture(html`…`), 'met fout': … }`. */
export function toetsToegankelijkheid(naam: string, toestanden: Readonly<Record<string, Toestand>>): void {
  describe(`${naam}: toegankelijk`, () => {
    afterEach(() => {
      fixtureCleanup();
    });

    for (const [toestand, zetKlaar] of Object.entries(toestanden)) {
      it(`${toestand}: axe vindt niets, en geen id staat er twee keer`, async () => {
        const element = await zetKlaar();
        expect(await zoekOvertredingen(element)).to.deep.equal([]);
        expect(dubbeleIds(element)).to.deep.equal([]);
      });
    }
  });
}
