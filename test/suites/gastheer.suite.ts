// Hoe elk element zich in een pagina gedraagt, één keer opgeschreven: terugschrijven, volgorde van gebeurtenissen, velden van de pagina in
// een slot, attributen, focus, vertaling, een ander document, een dossier verlaten. Een element bewijst het met zijn eigen velden.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { vangWaarschuwingen } from '../ui/vang-waarschuwingen.js';
import type { Formulierelement } from './formulier.suite.js';

export type Gastelement = Formulierelement & {
  kopniveau: number | null;
  aanspreekvorm: string | null;
  htmlFor?: string | null;
  readonly dossierStore?: { readonly kanOngedaan: boolean; readonly dossier: unknown };
};

/** Een attribuut van het element zelf, met de eigenschap ernaast. */
export interface Attribuuttoets {
  readonly attribuut: string;
  readonly eigenschap: string;
  /** Een goede waarde, zoals de eigenschap haar geeft; niet de standaard. */
  readonly waarde: string | number;
  readonly standaard: string | number | null;
  /** De melding bij een foute tekst, als dat niet `attribuut-ongeldig` is. */
  readonly code?: string;
}

export interface Gastheertoetsen<E extends Gastelement> {
  readonly tag: string;
  /** Een gevulde waarde, als gewone JSON. */
  readonly waarde: unknown;
  /** Een andere gevulde waarde. */
  readonly andere: unknown;
  /** Wat nooit een waarde van dit element is, naast wat voor elk element geldt. */
  readonly vreemd: Readonly<Record<string, unknown>>;
  /** Brengt het getekende element in een toestand waarin het veld om in te typen er staat, en geeft het. */
  readonly typveld: (element: E) => Promise<HTMLInputElement | HTMLTextAreaElement>;
  /** Wat een bezoeker typt, en wat er dan in de waarde staat. */
  readonly getypt: string;
  readonly inWaarde: (waarde: unknown) => unknown;
  readonly verwacht: unknown;
  /** Een toets die meteen de waarde verandert, als dat bij het begin van `getypt` niet zo is. */
  readonly eersteToets?: {
    readonly veld: Gastheertoetsen<E>['typveld'];
    readonly teken: string;
    readonly inWaarde: (waarde: unknown) => unknown;
    readonly verwacht: unknown;
  };
  /** De eigen gebeurtenissen die bij typen horen. */
  readonly eigen: readonly string[];
  readonly slots: readonly string[];
  readonly attributen: readonly Attribuuttoets[];
  /** Wijzigt iets zoals een bezoeker, en geeft de tekst die daarna zichtbaar hoort te zijn. */
  readonly wijzig: (element: E) => Promise<string>;
  /** Hetzelfde op een ander scherm van het element: eerst gaat de bezoeker daarheen, en pas dan wordt er vertaald. */
  readonly wijzigElders?: {
    readonly open: (element: E) => Promise<void>;
    readonly wijzig: (element: E) => Promise<string>;
  };
  /** Zet het element met een fout op het scherm, met het overzicht. */
  readonly maakOngeldig: (element: E) => void;
  /** De getypte waarde is een getal; dan moet ook een half getypt getal blijven staan. */
  readonly halfGetal?: { readonly veld: (element: E) => Promise<HTMLInputElement>; readonly tekst: string };
}

export function gastheerSuite<E extends Gastelement>(toetsen: Gastheertoetsen<E>): void {
  const { tag, waarde, andere, typveld, getypt, inWaarde, verwacht, eigen } = toetsen;

  const maak = async (attributen: Readonly<Record<string, string>> = {}): Promise<E> => {
    const vak = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement(tag) as unknown as E;
    for (const [naam, tekst] of Object.entries(attributen)) element.setAttribute(naam, tekst);
    vak.append(element);
    element.value = structuredClone(waarde);
    await element.updateComplete;
    return element;
  };
  const typ = async (veld: HTMLElement, tekst: string): Promise<void> => {
    veld.focus();
    if (veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement) veld.select();
    for (const teken of tekst) await sendKeys({ type: teken });
  };

  describe(`<${tag}> bij een gastheer`, () => {
    describe('dezelfde waarde terugschrijven', () => {
      for (const naam of ['input', 'change', ...eigen]) {
        it(`op \`${naam}\`: tekst, cursor en focus blijven, en er gebeurt niets`, async () => {
          const element = await maak();
          const veld = await typveld(element);
          const gehoord: string[] = [];
          let schrijft = 0;
          element.addEventListener(naam, () => {
            if (schrijft > 200) throw new Error('terugschrijven roept zichzelf op');
            schrijft += 1;
            const nu = element.value;
            element.value = nu;
            element.value = JSON.parse(JSON.stringify(nu)) as unknown;
          });
          for (const soort of ['input', ...eigen]) element.addEventListener(soort, () => gehoord.push(soort));
          await typ(veld, getypt);
          expect(veld.value).to.equal(getypt);
          expect(veld.isConnected, 'het veld is nog hetzelfde').to.equal(true);
          expect(veld.selectionStart, 'cursor').to.equal(getypt.length);
          expect(element.shadowRoot?.activeElement).to.equal(veld);
          expect(inWaarde(element.value)).to.deep.equal(verwacht);
          // Eén keer per toets, en niet nog eens door het terugschrijven.
          expect(gehoord.filter((soort) => soort === 'input')).to.have.lengthOf([...getypt].length);
          veld.blur();
          expect(inWaarde(element.value)).to.deep.equal(verwacht);
          if (element.dossierStore) expect(element.dossierStore.kanOngedaan, 'ongedaan maken').to.equal(true);
        });
      }

      it('met de sleutels in een andere volgorde, een kopie of een proxy: er gebeurt niets', async () => {
        const element = await maak();
        const gehoord = hoor(element, 'input', 'change', ...eigen);
        const omgekeerd = keerOm(element.value);
        element.value = omgekeerd;
        element.value = new Proxy(structuredClone(element.value) as object, {});
        element.value = JSON.stringify(element.value);
        await element.updateComplete;
        expect(gehoord).to.deep.equal([]);
        expect(JSON.stringify(element.value), 'de volgorde van de waarde is niet overgenomen').not.to.equal(
          JSON.stringify(omgekeerd),
        );
      });

      if (toetsen.halfGetal) {
        const { veld: kies, tekst } = toetsen.halfGetal;
        it(`een half getypt getal blijft staan, toets voor toets: ${tekst}`, async () => {
          const element = await maak();
          const veld = await kies(element);
          element.addEventListener('input', () => {
            const nu = element.value;
            element.value = nu;
          });
          veld.focus();
          veld.select();
          let staat = '';
          for (const teken of tekst) {
            await sendKeys({ type: teken });
            staat += teken;
            expect(veld.value).to.equal(staat);
          }
        });
      }
    });

    describe('gebeurtenissen', () => {
      it('komen in één taak: de waarde is gezet, dan `input`, dan de eigen', async () => {
        const element = await maak();
        const toets = toetsen.eersteToets ?? {
          veld: typveld,
          teken: [...getypt][0] ?? '',
          inWaarde,
          verwacht: eersteTeken(verwacht),
        };
        const veld = await toets.veld(element);
        const volgorde: string[] = [];
        let taak = 0;
        for (const naam of ['input', ...eigen]) {
          element.addEventListener(naam, () => {
            volgorde.push(`${naam} ${taak} ${JSON.stringify(toets.inWaarde(element.value)) === eerste}`);
            queueMicrotask(() => (taak += 1));
          });
        }
        const eerste = JSON.stringify(toets.verwacht);
        veld.focus();
        veld.select();
        await sendKeys({ type: toets.teken });
        expect(volgorde).to.deep.equal(['input', ...eigen].map((naam) => `${naam} 0 true`));
      });

      it('`input` van een veld draagt niet wat er getypt is', async () => {
        const element = await maak();
        const veld = await typveld(element);
        const gehoord: Event[] = [];
        document.addEventListener('input', (gebeurtenis) => gehoord.push(gebeurtenis), { once: true });
        veld.focus();
        await sendKeys({ type: 'x' });
        expect(gehoord.map(({ target }) => target)).to.deep.equal([element]);
        expect(gehoord[0]).not.to.have.property('data');
      });
    });

    describe('velden van de pagina in een slot', () => {
      for (const slot of toetsen.slots) {
        it(`${slot}: de waarde blijft, en de pagina hoort haar eigen \`input\` en \`change\``, async () => {
          const element = await maak();
          const label = document.createElement('label');
          label.slot = slot;
          label.innerHTML =
            '<input data-pad="/personen/0/naam"><select data-pad="x"><option>a</option><option>b</option></select>' +
            '<button type="button" data-actie="toevoegen" data-naar="x">van de pagina</button>';
          element.append(label);
          await element.updateComplete;
          const voor = JSON.stringify(element.value);
          const opElement = hoor(element, ...eigen);
          const gehoord: string[] = [];
          for (const naam of ['input', 'change', 'click']) {
            label.addEventListener(naam, ({ target }) => gehoord.push(`${naam} ${(target as Element).localName}`));
          }
          const veld = label.querySelector('input') as HTMLInputElement;
          veld.focus();
          await sendKeys({ type: 'ab' });
          veld.blur();
          expect(veld.value).to.equal('ab');
          (label.querySelector('button') as HTMLButtonElement).click();
          await element.updateComplete;
          expect(gehoord).to.deep.equal(['input input', 'input input', 'change input', 'click button']);
          expect(JSON.stringify(element.value)).to.equal(voor);
          expect(opElement).to.deep.equal([]);
          expect(document.activeElement).not.to.equal(element);
        });
      }
    });

    describe('een waarde van een andere soort', () => {
      const vreemd: Record<string, () => unknown> = {
        'een vergeten await': () => Promise.resolve({}),
        'een Map': () => new Map([['personen', []]]),
        'een Set': () => new Set([1]),
        'een FormData': () => new FormData(),
        'een Date': () => new Date(0),
        'een element': () => document.createElement('div'),
        'een functie': () => () => ({}),
        'een lijst': () => [waarde],
        'een getal': () => 5,
        'een lijst bytes': () => new Uint8Array(4),
        'een dossier van een andere versie': () => ({ ...(waarde as object), versie: 99 }),
        'een voorwerp zonder een sleutel van ons': () => ({ dossier: waarde }),
        'iets dat dieper gaat dan honderd lagen': () => ({ ...(waarde as object), onbekend: diep(2500) }),
        'een kring': () => kring(),
        'een getter die gooit': () => gooiend(),
        'een ingetrokken proxy': () => ingetrokken(),
        ...Object.fromEntries(Object.entries(toetsen.vreemd).map(([naam, ding]) => [naam, () => ding])),
      };
      for (const [naam, geef] of Object.entries(vreemd)) {
        it(`${naam}: de oude waarde blijft, met één waarschuwing`, async () => {
          const element = await maak();
          const voor = JSON.stringify(element.value);
          const gehoord = hoor(element, 'input', 'change', ...eigen);
          const waarschuwingen = vangWaarschuwingen(() => {
            Reflect.set(element, 'value', geef());
            Reflect.set(element, 'value', geef());
          });
          await element.updateComplete;
          expect(JSON.stringify(element.value)).to.equal(voor);
          expect(waarschuwingen).to.have.lengthOf(1);
          expect(waarschuwingen[0]).to.include(tag).and.include('value');
          expect(gehoord).to.deep.equal([]);
          expect((element.shadowRoot?.textContent ?? '').trim()).not.to.equal('');
        });
      }

      it('een kopie: wat de pagina daarna in haar voorwerp schrijft verandert niets', async () => {
        const element = await maak();
        const eigenVoorwerp = structuredClone(andere) as Record<string, unknown>;
        element.value = eigenVoorwerp;
        const voor = JSON.stringify(element.value);
        for (const sleutel of Object.keys(eigenVoorwerp)) delete eigenVoorwerp[sleutel];
        Object.assign(eigenVoorwerp, { kwaad: true });
        (element.value as Record<string, unknown>)['kwaad'] = true;
        expect(JSON.stringify(element.value)).to.equal(voor);
      });
    });

    describe('het attribuut `value`', () => {
      const metAttribuut = async (json: string): Promise<{ readonly form: HTMLFormElement; readonly element: E }> => {
        const form = await fixture<HTMLFormElement>(html`<form></form>`);
        // Zoals een server het in de pagina zet.
        const drager = document.createElement('div');
        drager.innerHTML = `<${tag} name="veld"></${tag}>`;
        const element = drager.firstElementChild as unknown as E;
        element.setAttribute('value', json);
        form.append(element);
        await element.updateComplete;
        return { form, element };
      };

      it('is de beginwaarde, meteen ook in het formulier', async () => {
        const { form, element } = await metAttribuut(JSON.stringify(waarde));
        const zelfde = await maak();
        expect(element.value).to.deep.equal(zelfde.value);
        expect(new FormData(form).get('veld')).to.equal(JSON.stringify(element.value));
      });

      it('verandert niet mee, en terugzetten keert ernaar terug', async () => {
        const { form, element } = await metAttribuut(JSON.stringify(waarde));
        const begin = element.value;
        element.value = structuredClone(andere);
        expect(element.getAttribute('value')).to.equal(JSON.stringify(waarde));
        form.reset();
        expect(element.value).to.deep.equal(begin);
      });

      it('een nieuw attribuut telt zolang niemand de waarde zette, en anders pas bij terugzetten', async () => {
        const { form, element } = await metAttribuut(JSON.stringify(waarde));
        element.setAttribute('value', JSON.stringify(andere));
        const tweede = element.value;
        expect(inWaarde(tweede)).not.to.deep.equal(inWaarde((await maak()).value));
        element.value = structuredClone(waarde);
        const gezet = element.value;
        element.setAttribute('value', JSON.stringify(waarde));
        element.setAttribute('value', JSON.stringify(andere));
        expect(element.value).to.deep.equal(gezet);
        form.reset();
        expect(element.value).to.deep.equal(tweede);
      });

      it('wat geen waarde is geeft één waarschuwing, en de pagina blijft heel', async () => {
        let gemaakt: E | undefined;
        const waarschuwingen = vangWaarschuwingen(() => {
          const element = document.createElement(tag) as unknown as E;
          element.setAttribute('value', '{"half":');
          document.body.append(element);
          gemaakt = element;
        });
        await gemaakt?.updateComplete;
        gemaakt?.remove();
        expect(waarschuwingen).to.have.lengthOf(1);
        expect(waarschuwingen[0]).to.include('json-ongeldig');
      });
    });

    it('terugzetten keert terug naar de eerste waarde die de pagina gaf', async () => {
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      const element = await maak();
      form.append(element);
      const eerste = element.value;
      element.value = structuredClone(andere);
      form.reset();
      expect(element.value).to.deep.equal(eerste);
    });

    describe('attributen en eigenschappen', () => {
      for (const { attribuut, eigenschap, waarde: goed, standaard, code } of toetsen.attributen) {
        it(`${attribuut}: beide kanten op; een foute tekst blijft staan, telt als de standaard, en wordt één keer gemeld`, async () => {
          const element = await maak();
          const lees = (): unknown => Reflect.get(element, eigenschap) as unknown;
          expect(lees()).to.equal(standaard);
          element.setAttribute(attribuut, String(goed));
          expect(lees()).to.equal(goed);
          element.removeAttribute(attribuut);
          expect(lees()).to.equal(standaard);
          Reflect.set(element, eigenschap, goed);
          expect(element.getAttribute(attribuut)).to.equal(String(goed));
          Reflect.set(element, eigenschap, null);
          expect(element.hasAttribute(attribuut)).to.equal(false);
          if (attribuut === 'for' || attribuut === 'persoon-id' || attribuut.startsWith('moment')) return;
          if (attribuut === 'vergelijk-met') return;
          await element.updateComplete;
          const voor = element.shadowRoot?.textContent;
          const gevangen = vangWaarschuwingen(() => {
            for (const tekst of ['999', '__proto__', ' ', `${goed} x`, 'on zin']) {
              element.setAttribute(attribuut, tekst);
              expect(element.getAttribute(attribuut)).to.equal(tekst);
              expect(lees(), tekst).to.equal(standaard);
            }
            Reflect.set(element, eigenschap, 'on zin');
            if (!code) Reflect.set(element, eigenschap, {});
          });
          expect(element.getAttribute(attribuut)).to.equal('on zin');
          expect(gevangen).to.deep.equal([`[zo-thuis] ${tag}: ${code ?? 'attribuut-ongeldig'} (${attribuut})`]);
          await element.updateComplete;
          expect(element.shadowRoot?.textContent).to.equal(voor);
        });
      }

      it('kopniveau: de kop van het element krijgt dat niveau, en wat eronder hangt schuift mee', async () => {
        const element = await maak();
        for (const niveau of [2, 3, 4]) {
          element.kopniveau = niveau;
          await element.updateComplete;
          const koppen = [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])]
            .filter((kop) => kop.getClientRects().length > 0)
            .map(({ localName }) => Number(localName.slice(1)));
          expect(Math.min(...koppen), `kopniveau ${niveau}`).to.equal(niveau);
          expect(koppen[0], 'de eerste kop is de titel').to.equal(niveau);
          koppen.reduce((vorige, nu) => {
            expect(nu, 'geen niveau overgeslagen').to.be.at.most(vorige + 1);
            return nu;
          });
        }
      });
    });

    describe('focus', () => {
      it('`focus()` gaat naar het eerste wat te bedienen is, ook voordat er getekend is', async () => {
        const element = document.createElement(tag) as unknown as E;
        (await fixture<HTMLElement>(html`<div></div>`)).append(element);
        element.focus();
        await waitUntil(() => element.shadowRoot?.activeElement, 'niets heeft de focus');
        const eerste = element.shadowRoot?.activeElement;
        (eerste as HTMLElement).blur();
        element.focus();
        expect(element.shadowRoot?.activeElement).to.equal(eerste);
        const bedienbaar = [
          ...(element.shadowRoot?.querySelectorAll<HTMLElement>('input, select, textarea, button, summary, a[href]') ??
            []),
        ].filter((ding) => !ding.matches(':disabled') && ding.getClientRects().length > 0);
        expect(eerste).to.equal(bedienbaar[0]);
      });

      it('een klik op een label van de pagina doet dat ook', async () => {
        const vak = await fixture<HTMLElement>(html`<div><label for="doel">Label van de pagina</label></div>`);
        const element = document.createElement(tag) as unknown as E;
        element.id = 'doel';
        vak.append(element);
        await element.updateComplete;
        await klik(vak.querySelector('label') as HTMLElement);
        await waitUntil(() => element.shadowRoot?.activeElement, 'het label geeft de focus niet door');
      });

      it('een klik op lege grond van het element springt nergens heen', async () => {
        const element = await maak();
        element.style.setProperty('padding', '40px');
        await nextFrame();
        const { left, top } = element.getBoundingClientRect();
        element.scrollIntoView({ block: 'start' });
        await sendMouse({
          type: 'click',
          position: [Math.round(left + 10), Math.round(element.getBoundingClientRect().top + 10)],
        });
        await nextFrame();
        expect(top).to.be.a('number');
        expect(element.shadowRoot?.activeElement ?? null).to.equal(null);
      });
    });

    describe('een pagina die vertaald wordt', () => {
      const schermen = {
        '': { open: async (): Promise<void> => {}, wijzig: toetsen.wijzig },
        ...(toetsen.wijzigElders && { ', ook als er iets openstaat': toetsen.wijzigElders }),
      };
      for (const [waar, { open, wijzig }] of Object.entries(schermen)) {
        it(`elke latere wijziging is te zien, en wat niet veranderde blijft vertaald${waar}`, async () => {
          const element = await maak();
          await open(element);
          vertaal(element);
          const wat = await wijzig(element);
          await element.updateComplete;
          const zichtbaar = zichtbareTekst(element);
          expect(zichtbaar).to.include(wat);
          // De kop veranderde niet: daar staat de vertaling nog.
          expect(element.shadowRoot?.querySelectorAll('font').length).to.be.greaterThan(5);
          // En nog een keer, met een vertaler die eerst invoegt en dan weghaalt.
          vertaal(element, true);
          await element.updateComplete;
          expect(zichtbareTekst(element)).to.include(wat);
        });
      }
    });

    describe('verhuizen', () => {
      it('naar een ander document en terug: de stijlen gaan mee', async () => {
        const element = await maak();
        const stijl = (): string => {
          const { fontWeight, display } = getComputedStyle(element.shadowRoot?.querySelector('.vh') as Element);
          const { clipPath, position } = getComputedStyle(element.shadowRoot?.querySelector('.vh') as Element);
          return [fontWeight, display, clipPath, position].join();
        };
        const voor = stijl();
        const thuis = element.parentElement as HTMLElement;
        const kader = document.createElement('iframe');
        thuis.before(kader);
        (kader.contentDocument as Document).body.append(element);
        await element.updateComplete;
        expect(element.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
        expect(stijl()).to.equal(voor);
        thuis.append(element);
        kader.remove();
        await element.updateComplete;
        expect(stijl()).to.equal(voor);
      });

      it('verborgen en weer te zien: het werkt, en er is niets kwijt', async () => {
        const element = await maak();
        element.style.setProperty('display', 'none');
        await nextFrame();
        element.style.removeProperty('display');
        await nextFrame();
        const veld = await typveld(element);
        await typ(veld, getypt);
        expect(inWaarde(element.value)).to.deep.equal(verwacht);
      });

      if ('htmlFor' in (document.createElement(tag) as object)) {
        it('uit zijn dossier: het gaat verder met een kopie, en het dossier blijft zoals het was', async () => {
          const dossier = document.createElement('zo-thuis-dossier') as HTMLElement & { value: unknown };
          const vak = await fixture<HTMLElement>(html`<div></div>`);
          vak.append(dossier);
          const element = document.createElement(tag) as unknown as E;
          dossier.append(element);
          element.value = structuredClone(waarde);
          await element.updateComplete;
          const inDossier = JSON.stringify(dossier.value);
          const eigenWaarde = element.value;
          vak.append(element);
          expect(element.value, 'een kopie').to.deep.equal(eigenWaarde);
          element.value = structuredClone(andere);
          expect(JSON.stringify(dossier.value)).to.equal(inDossier);
          element.remove();
          element.value = structuredClone(waarde);
          dossier.append(element);
          await element.updateComplete;
          element.remove();
          element.value = structuredClone(andere);
          expect(JSON.stringify(dossier.value), 'ook zolang het nergens staat').to.equal(inDossier);
        });
      }
    });

    describe('het overzicht van fouten', () => {
      for (const naam of ['disabled', 'readonly'] as const) {
        it(`gaat weg onder \`${naam}\``, async () => {
          const form = await fixture<HTMLFormElement>(html`<form></form>`);
          const element = document.createElement(tag) as unknown as E;
          element.name = 'veld';
          form.append(element);
          toetsen.maakOngeldig(element);
          await element.updateComplete;
          element.reportValidity();
          await waitUntil(() => element.shadowRoot?.querySelector('.foutoverzicht'), 'geen overzicht');
          element[naam] = true;
          await element.updateComplete;
          expect(element.shadowRoot?.querySelector('.foutoverzicht')).to.equal(null);
        });
      }
    });

    it('de richting is die van de eigen taal, ook op een pagina van rechts naar links', async () => {
      const vak = await fixture<HTMLElement>(html`<div dir="rtl" lang="nl"></div>`);
      const element = document.createElement(tag) as unknown as E;
      vak.append(element);
      await element.updateComplete;
      expect(getComputedStyle(element.shadowRoot?.querySelector('.wortel') as Element).direction).to.equal('ltr');
    });
  });
}

async function klik(doel: HTMLElement): Promise<void> {
  doel.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = doel.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

function hoor(element: Element, ...namen: readonly string[]): string[] {
  const gehoord: string[] = [];
  for (const naam of namen) element.addEventListener(naam, () => gehoord.push(naam));
  return gehoord;
}

/** Wat van de verwachte waarde er na de eerste toets al is. */
function eersteTeken(verwacht: unknown): unknown {
  return typeof verwacht === 'string' ? [...verwacht][0] : Number(String(verwacht)[0]);
}

function keerOm(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(keerOm);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .toReversed()
      .map(([sleutel, deel]) => [sleutel, keerOm(deel)]),
  );
}

function diep(lagen: number): unknown {
  let waarde: unknown = 'x';
  for (let laag = 0; laag < lagen; laag += 1) waarde = { a: waarde };
  return waarde;
}

function kring(): unknown {
  const ding: Record<string, unknown> = { personen: [] };
  ding['onderwerp'] = ding;
  ding['inkomen'] = ding;
  return ding;
}

function gooiend(): unknown {
  return {
    get personen(): never {
      throw new Error('nee');
    },
  };
}

function ingetrokken(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Vervangt elk stuk tekst door een `<font>`, zoals een vertaler in een browser doet. */
function vertaal(element: Element, inTweeStappen = false): void {
  const stukken: Text[] = [];
  const loper = document.createTreeWalker(element.shadowRoot as Node, NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) stukken.push(loper.currentNode as Text);
  for (const stuk of stukken) {
    if (stuk.data.trim() === '' || stuk.parentElement?.localName === 'font') continue;
    const font = document.createElement('font');
    font.textContent = stuk.data;
    if (inTweeStappen) {
      stuk.before(font);
      stuk.remove();
    } else stuk.replaceWith(font);
  }
}

function zichtbareTekst(element: Element): string {
  return (element.shadowRoot?.querySelector<HTMLElement>('.wortel')?.innerText ?? '').replace(/\s+/g, ' ');
}
