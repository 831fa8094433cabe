// Wat elk element in een formulier belooft, één keer opgeschreven. Een element bewijst het met zijn eigen waarden;
// minstens één waarde, één keer terugzetten en één herstel zijn verplicht, dat bewaken de typen. Een element zonder eigen geldigheid
// zegt dat met `fouten: null`, en bewijst dan dat het nooit een formulier tegenhoudt.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { vangWaarschuwingen } from '../ui/vang-waarschuwingen.js';

/** De buitenkant van een element in een formulier. */
export type Formulierelement = HTMLElement & {
  value: unknown;
  name: string;
  disabled: boolean;
  required: boolean;
  readonly: boolean;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  readonly updateComplete: Promise<boolean>;
  checkValidity(): boolean;
  reportValidity(): boolean;
  formStateRestoreCallback(staat: unknown): void;
};

type Handeling<E> = (element: E) => void;

/** Een waarde in het formulier. `zet` doet wat een pagina of bezoeker doet; `verwacht` is de JSON die het formulier dan krijgt. */
export interface Waardetoets<E> {
  readonly naam: string;
  readonly zet: Handeling<E>;
  readonly verwacht: unknown;
}

/** Terugzetten: eerst `zet`, dan een reset van het formulier, dan hoort er `verwacht` te staan. */
export type Resettoets<E> = Waardetoets<E>;

/** Herstel na terugbladeren: de staat na `zet` gaat naar een nieuw element, dat dan `verwacht` als waarde heeft. */
export interface Hersteltoets<E> extends Waardetoets<E> {
  /** Wat de staat meer bewaart dan de waarde, bijvoorbeeld half getypte tekst. */
  readonly controleer?: Handeling<E>;
}

/** Een fout die het formulier tegenhoudt. */
export interface Fouttoets<E> {
  readonly naam: string;
  readonly maakOngeldig: Handeling<E>;
  readonly maakGeldig: Handeling<E>;
  /** Ziet de bezoeker nu een foutbericht? */
  readonly toontFout: (element: E) => boolean;
}

export interface Formuliertoetsen<E> {
  readonly tag: string;
  /** Maakt een nieuw element met een geldige waarde, nog niet op de pagina. Standaard een leeg element. */
  readonly maak?: () => E;
  readonly waarden: readonly [Waardetoets<E>, ...Waardetoets<E>[]];
  readonly reset: readonly [Resettoets<E>, ...Resettoets<E>[]];
  readonly herstel: readonly [Hersteltoets<E>, ...Hersteltoets<E>[]];
  readonly fouten: readonly [Fouttoets<E>, ...Fouttoets<E>[]] | null;
}

const NAAM = 'veld';

export function formulierSuite<E extends Formulierelement>(toetsen: Formuliertoetsen<E>): void {
  const { tag, waarden, reset, herstel, fouten } = toetsen;
  const maak = toetsen.maak ?? (() => document.createElement(tag) as unknown as E);

  const maakMetNaam = () => {
    const element = maak();
    element.name = NAAM;
    return element;
  };
  /** Een formulier op de pagina met één getekend element. */
  const inFormulier = async () => {
    const form = await leegFormulier();
    const element = maakMetNaam();
    form.append(element);
    await element.updateComplete;
    return { form, element };
  };
  /** Een waarde zoals het element haar zelf geeft, gewoon als gegevens. */
  const voorbeeld = (): { value: unknown; json: unknown } => {
    const element = maakMetNaam();
    waarden[0].zet(element);
    return { value: element.value, json: waarden[0].verwacht };
  };

  describe(`<${tag}> in een formulier`, () => {
    describe('waarde', () => {
      it('is er meteen, ook als er niets is ingevuld', async () => {
        const form = await leegFormulier();
        const element = maakMetNaam();
        form.append(element);
        expect(inhoud(form)).to.deep.equal([alsJson(element.value)]);
      });

      it('staat in het formulier als `value`, ook na het tekenen', async () => {
        const { form, element } = await inFormulier();
        expect(inhoud(form)).to.deep.equal([alsJson(element.value)]);
      });

      for (const { naam, zet, verwacht } of waarden) {
        describe(naam, () => {
          it('gezet voordat het element op de pagina staat', async () => {
            const form = await leegFormulier();
            const element = maakMetNaam();
            zet(element);
            form.append(element);
            expect(inhoud(form)).to.deep.equal([verwacht]);
            await element.updateComplete;
            expect(inhoud(form)).to.deep.equal([verwacht]);
          });

          it('gezet vóór de eerste render', async () => {
            const form = await leegFormulier();
            const element = maakMetNaam();
            form.append(element);
            zet(element);
            expect(inhoud(form)).to.deep.equal([verwacht]);
          });

          it('gezet na de render: meteen, zonder wachten', async () => {
            const { form, element } = await inFormulier();
            zet(element);
            expect(inhoud(form)).to.deep.equal([verwacht]);
            expect(alsJson(element.value)).to.deep.equal(verwacht);
          });

          it('is heen en terug gelijk', async () => {
            const { form, element } = await inFormulier();
            zet(element);
            const ander = maakMetNaam();
            ander.value = inhoud(form)[0];
            expect(alsJson(ander.value)).to.deep.equal(verwacht);
          });
        });
      }

      it('is er ook in een formulier dat nog niet op de pagina staat', () => {
        const form = document.createElement('form');
        const element = maakMetNaam();
        form.append(element);
        expect(inhoud(form)).to.deep.equal([alsJson(element.value)]);
        waarden[0].zet(element);
        expect(inhoud(form)).to.deep.equal([waarden[0].verwacht]);
      });

      it('gezet voordat het element geregistreerd was, telt zodra het er is', async () => {
        const { value, json } = voorbeeld();
        const form = await leegFormulier();
        // In een document zonder vensters blijft een element een onbekend element, net als vóór het laden van het script.
        const element = document.implementation.createHTMLDocument().createElement(tag) as unknown as E;
        Object.assign(element, { value, name: NAAM, required: true });
        form.append(element);
        expect(inhoud(form)).to.deep.equal([json]);
        expect(element.required).to.equal(true);
        await element.updateComplete;
        expect(inhoud(form)).to.deep.equal([json]);
      });

      it('is een kopie: wie eraan zit, verandert het element niet', () => {
        const element = maakMetNaam();
        waarden[0].zet(element);
        const kopie = element.value;
        if (typeof kopie === 'object' && kopie !== null && !Object.isFrozen(kopie)) Reflect.set(kopie, 'vreemd', 'x');
        expect(alsJson(element.value)).to.deep.equal(waarden[0].verwacht);
      });
    });

    describe('meedoen', () => {
      it('niet zonder naam', async () => {
        const { form, element } = await inFormulier();
        element.removeAttribute('name');
        expect([...new FormData(form)]).to.deep.equal([]);
        expect(element.name).to.equal('');
      });

      it('onder een nieuwe naam, meteen', async () => {
        const { form, element } = await inFormulier();
        element.name = 'anders';
        expect([...new FormData(form).keys()]).to.deep.equal(['anders']);
      });

      it('niet als het uitgeschakeld is, en weer wel daarna', async () => {
        const { form, element } = await inFormulier();
        element.disabled = true;
        expect(inhoud(form)).to.deep.equal([]);
        element.disabled = false;
        expect(inhoud(form)).to.have.length(1);
      });

      it('niet in een uitgeschakelde fieldset, en weer wel daarna', async () => {
        const form = await fixture<HTMLFormElement>(html`<form><fieldset disabled></fieldset></form>`);
        const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
        const element = maakMetNaam();
        fieldset.append(element);
        await element.updateComplete;
        expect(inhoud(form)).to.deep.equal([]);
        expect(element.disabled).to.equal(false);
        fieldset.disabled = false;
        expect(inhoud(form)).to.have.length(1);
      });

      it('wel als het alleen lezen is', async () => {
        const { form, element } = await inFormulier();
        element.readonly = true;
        expect(inhoud(form)).to.have.length(1);
      });

      it('in een formulier verderop, met `form`', async () => {
        const drager = await fixture(html`<div><form id="verderop"></form></div>`);
        const form = drager.querySelector('form') as HTMLFormElement;
        const element = maakMetNaam();
        element.setAttribute('form', 'verderop');
        drager.append(element);
        expect(element.form).to.equal(form);
        expect(inhoud(form)).to.have.length(1);
      });

      it('met zijn labels', async () => {
        const drager = await fixture(html`<div><label for="gelabeld">Van de pagina</label></div>`);
        const element = maakMetNaam();
        element.id = 'gelabeld';
        drager.append(element);
        expect([...element.labels]).to.deep.equal([drager.querySelector('label')]);
      });
    });

    describe('attributen', () => {
      it('lopen gelijk met de eigenschappen, meteen en in beide richtingen', () => {
        const element = maak();
        for (const naam of ['disabled', 'required', 'readonly'] as const) {
          expect(element[naam], naam).to.equal(false);
          element[naam] = true;
          expect(element.getAttribute(naam), naam).to.equal('');
          element.removeAttribute(naam);
          expect(element[naam], naam).to.equal(false);
          element.setAttribute(naam, 'false');
          expect(element[naam], naam).to.equal(true);
          // Een pagina in gewoon JavaScript zet ook wel eens niets.
          for (const niets of [undefined, undefined, null]) {
            Reflect.set(element, naam, niets);
            expect(element[naam], naam).to.equal(false);
          }
        }
        element.name = 'n';
        expect(element.getAttribute('name')).to.equal('n');
        element.setAttribute('name', 'm');
        expect(element.name).to.equal('m');
      });
    });

    describe('terugzetten', () => {
      for (const { naam, zet, verwacht } of reset) {
        it(naam, async () => {
          const { form, element } = await inFormulier();
          zet(element);
          form.reset();
          expect(inhoud(form)).to.deep.equal([verwacht]);
          await element.updateComplete;
          expect(alsJson(element.value)).to.deep.equal(verwacht);
        });
      }
    });

    describe('herstel na terugbladeren', () => {
      for (const { naam, zet, verwacht, controleer } of herstel) {
        it(naam, async () => {
          const staat = await bewaardeStaat(async () => {
            const { element } = await inFormulier();
            zet(element);
            await element.updateComplete;
          });
          const { form, element } = await inFormulier();
          element.formStateRestoreCallback(staat);
          expect(inhoud(form)).to.deep.equal([verwacht]);
          await element.updateComplete;
          expect(alsJson(element.value)).to.deep.equal(verwacht);
          controleer?.(element);
        });
      }

      it('doet niets met iets anders dan een tekst', async () => {
        const staat = await bewaardeStaat(async () => {
          const { element } = await inFormulier();
          herstel[0].zet(element);
          await element.updateComplete;
        });
        const { form, element } = await inFormulier();
        const vooraf = inhoud(form);
        const data = new FormData();
        data.set(NAAM, staat);
        for (const anders of [data, new File([staat], NAAM), [staat], { [NAAM]: staat }]) {
          element.formStateRestoreCallback(anders);
          expect(inhoud(form)).to.deep.equal(vooraf);
        }
      });

      it('laat bij een onbruikbare staat de waarde staan', async () => {
        const { form, element } = await inFormulier();
        const vooraf = inhoud(form);
        // Waarschuwen mag, gooien niet. De teksten zijn van een ander of van een oudere versie.
        vangWaarschuwingen(() => {
          for (const staat of [null, undefined, 3, {}, new FormData(), new File([], 'x')])
            element.formStateRestoreCallback(staat);
          for (const staat of ['', '{', 'null', '[]', '{"__proto__":{"x":1}}']) element.formStateRestoreCallback(staat);
        });
        expect(inhoud(form)).to.deep.equal(vooraf);
      });
    });

    if (fouten === null) {
      it('houdt een formulier nooit tegen, ook niet verplicht en leeg', async () => {
        const { form, element } = await inFormulier();
        element.required = true;
        expect([form.checkValidity(), element.reportValidity(), element.validity.valid]).to.deep.equal([
          true,
          true,
          true,
        ]);
        expect([element.matches(':invalid'), element.validationMessage]).to.deep.equal([false, '']);
      });
    }

    for (const { naam, maakOngeldig, maakGeldig, toontFout } of fouten ?? []) {
      const ongeldigInFormulier = async () => {
        const { form, element } = await inFormulier();
        maakOngeldig(element);
        await element.updateComplete;
        return { form, element };
      };

      describe(`fout: ${naam}`, () => {
        it('is meteen bekend, met een bericht', async () => {
          const { form, element } = await inFormulier();
          expect([element.validity.valid, element.validationMessage, form.checkValidity()]).to.deep.equal([
            true,
            '',
            true,
          ]);
          maakOngeldig(element);
          expect(form.checkValidity()).to.equal(false);
          expect(element.matches(':invalid')).to.equal(true);
          expect([element.willValidate, element.validity.valid]).to.deep.equal([true, false]);
          expect(element.validationMessage).not.to.equal('');
          maakGeldig(element);
          expect([element.validity.valid, element.validationMessage, form.checkValidity()]).to.deep.equal([
            true,
            '',
            true,
          ]);
        });

        it('is ook bekend als het element nog nergens staat', () => {
          const element = maak();
          maakOngeldig(element);
          expect([element.validity.valid, element.checkValidity()]).to.deep.equal([false, false]);
        });

        it('blijft stil zolang niemand erom vraagt', async () => {
          const { element } = await ongeldigInFormulier();
          expect(toontFout(element)).to.equal(false);
        });

        it('geeft nooit een ballonnetje van de browser', async () => {
          const { form, element } = await ongeldigInFormulier();
          const tegengehouden: boolean[] = [];
          // Aan het einde van de gebeurtenis, als elk ander zijn zegje heeft gedaan.
          element.addEventListener('invalid', (gebeurtenis) => tegengehouden.push(gebeurtenis.defaultPrevented));
          form.reportValidity();
          element.reportValidity();
          element.checkValidity();
          expect(tegengehouden).to.deep.equal([true, true, true]);
        });

        it('houdt versturen tegen, is dan te zien en krijgt de focus', async () => {
          const { form, element } = await ongeldigInFormulier();
          let verstuurd = 0;
          form.addEventListener('submit', (gebeurtenis) => {
            gebeurtenis.preventDefault();
            verstuurd++;
          });
          form.requestSubmit();
          await waitUntil(() => heeftFocus(element), 'de focus komt niet');
          expect(toontFout(element)).to.equal(true);
          expect(verstuurd).to.equal(0);
          maakGeldig(element);
          form.requestSubmit();
          expect(verstuurd).to.equal(1);
        });

        it('is te zien na reportValidity en krijgt de focus', async () => {
          const { element } = await ongeldigInFormulier();
          expect(element.reportValidity()).to.equal(false);
          await waitUntil(() => heeftFocus(element), 'de focus komt niet');
          expect(toontFout(element)).to.equal(true);
        });

        it('verplaatst bij checkValidity van het element zelf niets', async () => {
          const { element } = await ongeldigInFormulier();
          expect(element.checkValidity()).to.equal(false);
          await klaarMetFocus(element);
          expect([toontFout(element), heeftFocus(element)]).to.deep.equal([false, false]);
        });

        it('laat de focus aan het eerste foute veld van het formulier', async () => {
          const { form, element: eerste } = await ongeldigInFormulier();
          const tweede = maakMetNaam();
          form.append(tweede);
          maakOngeldig(tweede);
          await tweede.updateComplete;
          form.reportValidity();
          await waitUntil(() => heeftFocus(eerste), 'de focus komt niet');
          await klaarMetFocus(tweede);
          expect([toontFout(eerste), toontFout(tweede)]).to.deep.equal([true, true]);
          expect([heeftFocus(eerste), heeftFocus(tweede)]).to.deep.equal([true, false]);
        });

        it('laat de focus aan een gewoon veld dat ervóór staat, tenzij iemand het element zelf vraagt', async () => {
          const { form, element } = await ongeldigInFormulier();
          const veld = document.createElement('input');
          veld.required = true;
          form.prepend(veld);
          form.reportValidity();
          await klaarMetFocus(element);
          expect(toontFout(element)).to.equal(true);
          expect(document.activeElement).to.equal(veld);
          element.reportValidity();
          await waitUntil(() => heeftFocus(element), 'de focus komt niet');
        });

        it('neemt de focus ook in een fieldset, die zelf dan ook ongeldig heet', async () => {
          const { form, element } = await ongeldigInFormulier();
          const fieldset = document.createElement('fieldset');
          fieldset.append(element);
          form.append(fieldset);
          form.reportValidity();
          await waitUntil(() => heeftFocus(element), 'de focus komt niet');
        });

        it('neemt de focus ook als er een gewoon fout veld ná komt', async () => {
          const { form, element } = await ongeldigInFormulier();
          const veld = document.createElement('input');
          veld.required = true;
          form.append(veld);
          form.reportValidity();
          await waitUntil(() => heeftFocus(element), 'de focus komt niet');
        });

        for (const [toestand, zetAan] of [
          ['uitgeschakeld', (element: E) => (element.disabled = true)],
          ['alleen lezen', (element: E) => (element.readonly = true)],
          [
            'in een uitgeschakelde fieldset',
            (element: E) => {
              const fieldset = document.createElement('fieldset');
              element.replaceWith(fieldset);
              fieldset.append(element);
              fieldset.disabled = true;
            },
          ],
        ] as const) {
          it(`telt niet als het element ${toestand} is`, async () => {
            const { form, element } = await ongeldigInFormulier();
            zetAan(element);
            expect(form.checkValidity()).to.equal(true);
            expect([element.willValidate, element.checkValidity(), element.validity.valid]).to.deep.equal([
              false,
              true,
              true,
            ]);
            expect(element.matches(':invalid')).to.equal(false);
          });
        }

        it('telt niet in een formulier met novalidate', async () => {
          const { form, element } = await ongeldigInFormulier();
          form.noValidate = true;
          let verstuurd = 0;
          form.addEventListener('submit', (gebeurtenis) => {
            gebeurtenis.preventDefault();
            verstuurd++;
          });
          form.requestSubmit();
          expect(verstuurd).to.equal(1);
          expect(toontFout(element)).to.equal(false);
        });
      });
    }
  });
}

function leegFormulier(): Promise<HTMLFormElement> {
  return fixture<HTMLFormElement>(html`<form></form>`);
}

/** Wat er onder onze naam in het formulier staat, uitgepakt. */
function inhoud(form: HTMLFormElement): unknown[] {
  return new FormData(form).getAll(NAAM).map((tekst) => JSON.parse(tekst as string) as unknown);
}

/** Een waarde zoals zij door JSON heen komt. */
function alsJson(waarde: unknown): unknown {
  return JSON.parse(JSON.stringify(waarde)) as unknown;
}

function heeftFocus(element: HTMLElement): boolean {
  return document.activeElement === element && (element.shadowRoot?.activeElement ?? null) !== null;
}

/** Wacht tot een verplaatsing van de focus, als die er komt, gebeurd is: eerst tekenen, dan een volgend beeld. */
async function klaarMetFocus(element: Formulierelement): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
}

/** De laatste staat die een element aan de browser gaf om te bewaren. Van buiten is die niet te zien, dus luisteren we mee. */
async function bewaardeStaat(handeling: () => Promise<void>): Promise<string> {
  const echt = ElementInternals.prototype.setFormValue;
  let laatste: unknown;
  ElementInternals.prototype.setFormValue = function (waarde, staat) {
    laatste = staat === undefined ? waarde : staat;
    echt.call(this, waarde, staat);
  };
  try {
    await handeling();
  } finally {
    ElementInternals.prototype.setFormValue = echt;
  }
  expect(laatste, 'de bewaarde staat').to.be.a('string');
  return laatste as string;
}
