// Wie een element weghaalt is het kwijt: geen wekkers, geen luisteraars, niets dat nog tekent; wie het terugzet heeft het weer, met wat er
// stond. Eén keer opgeschreven; een element zegt alleen hoe een bezoeker er iets mee doet, en hoe een ander in het dossier schrijft.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { DossierStore } from '../../src/domein/dossier/dossier-store.js';
import { lopendeWekkers, telLuisteraars, telTekenen } from '../hulp/opruimen.js';

export interface Opruimtoetsen<E extends LitElement> {
  readonly tag: string;
  /** Een gevulde waarde. */
  readonly waarde: unknown;
  /** Zet het element in een stand waarin `melding` iets doet. */
  readonly bereid?: (element: E) => Promise<unknown>;
  /** Iets van de bezoeker waar een wekker van gaat lopen, in één taak; elke keer iets anders. */
  readonly melding: (element: E, keer: number) => void;
  /** Alles wat er op het scherm staat, en een stuk dat er in het Engels bij hoort. */
  readonly alleTekst: (element: E) => string;
  readonly engels: string;
  /** Wat een ander in het dossier schrijft, en wat er dan op het scherm bij komt. Een element zonder dossier heeft dit niet. */
  readonly dossier?: {
    readonly begin: () => DossierStore;
    readonly wijzig: (store: DossierStore) => void;
    readonly zichtbaar: string;
  };
}

type MetDossier<E> = E & { dossierStore: DossierStore };

export function opruimSuite<E extends LitElement>(toetsen: Opruimtoetsen<E>): void {
  const { tag, bereid, melding, alleTekst, engels, dossier } = toetsen;

  const zetNeer = async (): Promise<{ plek: HTMLElement; element: MetDossier<E> }> => {
    const plek = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement(tag) as unknown as MetDossier<E>;
    Reflect.set(element, 'value', structuredClone(toetsen.waarde));
    plek.append(element);
    await element.updateComplete;
    await bereid?.(element);
    return { plek, element };
  };

  describe(`<${tag}> opruimen`, () => {
    it('een melding zet een wekker, en 20 keer weghalen laat er geen lopen', async () => {
      const { plek, element } = await zetNeer();
      expect(
        lopendeWekkers(() => melding(element, 0)),
        'anders bewijst de rest niets',
      ).to.be.greaterThan(0);
      for (let keer = 1; keer <= 20; keer += 1) {
        const voor = JSON.stringify(Reflect.get(element, 'value'));
        const over = lopendeWekkers(() => {
          melding(element, keer);
          element.remove();
        });
        expect(over).to.equal(0);
        const na = JSON.stringify(Reflect.get(element, 'value'));
        expect(na, 'de handeling is gedaan').not.to.equal(voor);
        plek.append(element);
        await element.updateComplete;
        expect(JSON.stringify(Reflect.get(element, 'value')), 'terug op de pagina').to.equal(na);
      }
    });

    it('20 keer op de pagina en eraf laat geen luisteraar op de pagina achter', async () => {
      const { plek, element } = await zetNeer();
      const over = telLuisteraars(() => {
        for (let keer = 0; keer < 20; keer += 1) {
          element.remove();
          plek.append(element);
        }
      });
      expect(over).to.equal(0);
    });

    it('na weghalen tekent een andere taal van de pagina niets meer; terug op de pagina is het die taal', async () => {
      const { plek, element } = await zetNeer();
      for (let keer = 0; keer < 20; keer += 1) {
        plek.append(element);
        await element.updateComplete;
        element.remove();
      }
      const keren = telTekenen(element);
      plek.lang = 'en';
      document.body.lang = 'en';
      await nextFrame();
      document.body.removeAttribute('lang');
      await nextFrame();
      expect(keren()).to.equal(0);
      plek.append(element);
      await waitUntil(() => alleTekst(element).includes(engels), 'terug op de pagina is het Engels');
    });

    it('20 keer verplaatsen laat één waarnemer van de taal over', async () => {
      const { plek, element } = await zetNeer();
      for (let keer = 0; keer < 20; keer += 1) plek.append(element);
      await element.updateComplete;
      const keren = telTekenen(element);
      plek.lang = 'en';
      await waitUntil(() => alleTekst(element).includes(engels));
      expect(keren()).to.equal(1);
    });

    if (dossier === undefined) return;

    it('20 keer verplaatsen laat één luisteraar naar het dossier over', async () => {
      const { plek, element } = await zetNeer();
      const store = dossier.begin();
      element.dossierStore = store;
      for (let keer = 0; keer < 20; keer += 1) plek.append(element);
      await element.updateComplete;
      const keren = telTekenen(element);
      dossier.wijzig(store);
      expect(keren()).to.equal(1);
    });

    it('terug op de pagina staat er wat er intussen in het dossier veranderde', async () => {
      const { plek, element } = await zetNeer();
      const store = dossier.begin();
      element.dossierStore = store;
      await element.updateComplete;
      element.remove();
      const keren = telTekenen(element);
      dossier.wijzig(store);
      expect(keren(), 'van de pagina tekent het niet').to.equal(0);
      expect(alleTekst(element)).not.to.contain(dossier.zichtbaar);
      plek.append(element);
      await element.updateComplete;
      await waitUntil(() => alleTekst(element).includes(dossier.zichtbaar), 'het nieuwe staat er niet');
    });

    it('een ander dossier laat het vorige los', async () => {
      const { element } = await zetNeer();
      const vorige = dossier.begin();
      element.dossierStore = vorige;
      element.dossierStore = dossier.begin();
      await element.updateComplete;
      const keren = telTekenen(element);
      dossier.wijzig(vorige);
      expect(keren()).to.equal(0);
      expect(alleTekst(element)).not.to.contain(dossier.zichtbaar);
    });
  });
}
