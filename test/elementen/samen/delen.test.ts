// Hoe elementen hun dossier vinden en delen: de volgorde van zoeken, wat later komt, en wat zij van elkaar merken.
// Met het formulier als deler; laden in een andere volgorde en twee bundels staan in test/paginas-dossier.test.ts.
import { expect, fixture, html } from '@open-wc/testing';
import { DossierStore } from '../../../src/domein/dossier/index.js';
import type { Dossier, Persoon } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import {
  TAG,
  alleTekst,
  druk,
  figuur,
  knop,
  lijst,
  maak,
  naarStart,
  open,
  staatOpen,
  tekst,
  typ,
  typMeteen,
  type Form,
  veld,
  vind,
  voegToe,
  vraagWeg,
  zoekKnop,
  zoekVerder,
} from '../steunfiguur-form/hulp.js';

type DossierElement = HTMLElementTagNameMap['zo-thuis-dossier'];

const DOSSIER = 'zo-thuis-dossier';

const met = (...personen: readonly Persoon[]): Dossier => ({ versie: 1, onderwerp: { soort: 'jongere' }, personen });
const namen = ({ value }: { readonly value: Pick<Dossier, 'personen'> }): string[] =>
  (value.personen ?? []).map(({ naam }) => naam);

function maakDossier(id = '', value: Dossier | null = null): DossierElement {
  const dossier = document.createElement(DOSSIER);
  if (id) dossier.id = id;
  if (value) dossier.value = value;
  return dossier;
}

/** Een dossier dat later komt is gevonden zodra het script dat het neerzette klaar is. */
const evenLater = (): Promise<void> => Promise.resolve();

/** Een stuk pagina: de elementen staan erop en zijn getekend. */
async function pagina(opmaak: string): Promise<{
  plek: HTMLElement;
  dossier: (id: string) => DossierElement;
  form: (id?: string) => Form;
}> {
  const plek = await fixture<HTMLElement>(html`<div></div>`);
  plek.innerHTML = opmaak;
  for (const form of plek.querySelectorAll(TAG)) await form.updateComplete;
  return {
    plek,
    dossier: (id) => vind<DossierElement>(plek, `${DOSSIER}#${id}`),
    form: (id) => vind<Form>(plek, id ? `${TAG}#${id}` : TAG),
  };
}

describe('welk dossier een element gebruikt', () => {
  it('zonder iets: een eigen, dat van niemand anders is', async () => {
    const { form } = await pagina(`<${TAG} id="een"></${TAG}><${TAG} id="twee"></${TAG}><${DOSSIER}></${DOSSIER}>`);
    await typ(form('een'), 'veld.naam', 'Oma');
    expect([namen(form('een')), namen(form('twee'))]).to.deep.equal([['Oma'], []]);
    expect(form('een').dossierStore).not.to.equal(form('twee').dossierStore);
  });

  it('dat eromheen staat', async () => {
    const { form, dossier } = await pagina(`<${DOSSIER} id="a"><div><${TAG}></${TAG}></div></${DOSSIER}>`);
    expect(form().dossierStore).to.equal(dossier('a').dossierStore);
  });

  it('van twee eromheen het dichtstbijzijnde', async () => {
    const { form, dossier } = await pagina(
      `<${DOSSIER} id="buiten"><${DOSSIER} id="binnen"><${TAG} id="in"></${TAG}></${DOSSIER}><${TAG} id="uit"></${TAG}></${DOSSIER}>`,
    );
    expect(form('in').dossierStore).to.equal(dossier('binnen').dossierStore);
    expect(form('uit').dossierStore).to.equal(dossier('buiten').dossierStore);
  });

  it('`for` gaat voor het dossier eromheen', async () => {
    const { form, dossier } = await pagina(
      `<${DOSSIER} id="a"></${DOSSIER}><${DOSSIER} id="b"><${TAG} for="a"></${TAG}></${DOSSIER}>`,
    );
    expect(form().dossierStore).to.equal(dossier('a').dossierStore);
    form().removeAttribute('for');
    expect(form().dossierStore).to.equal(dossier('b').dossierStore);
    form().setAttribute('for', 'a');
    expect(form().dossierStore).to.equal(dossier('a').dossierStore);
  });

  it('`dossierStore` gaat voor `for`; met `null` zoekt het element weer zelf', async () => {
    const { form, dossier } = await pagina(`<${DOSSIER} id="a"></${DOSSIER}><${TAG} for="a"></${TAG}>`);
    const store = new DossierStore(met(figuur('p1', 'Oma')));
    form().dossierStore = store;
    expect([form().dossierStore, namen(form())]).to.deep.equal([store, ['Oma']]);
    form().setAttribute('for', 'a');
    form().parentElement?.append(form());
    expect(form().dossierStore).to.equal(store);
    form().dossierStore = null;
    expect(form().dossierStore).to.equal(dossier('a').dossierStore);
  });

  it('wat geen dossier is telt niet: één waarschuwing, en het deelt wat het deelde', async () => {
    const { form, dossier } = await pagina(`<${DOSSIER} id="a"><${TAG}></${TAG}></${DOSSIER}>`);
    const gooit = new Proxy(new DossierStore(), {
      get(): never {
        throw new Error('nee');
      },
    });
    for (const rommel of [dossier('a'), {}, 'a', 3, gooit, { wijzig: () => undefined }]) {
      const element = form();
      const gevangen = vangWaarschuwingen(() => Reflect.set(element, 'dossierStore', rommel));
      expect(gevangen.every((melding) => melding === `[zo-thuis] ${TAG}: dossier-ongeldig (dossierStore)`)).to.equal(
        true,
      );
      expect(element.dossierStore).to.equal(dossier('a').dossierStore);
    }
    const vers = await maak();
    expect(vangWaarschuwingen(() => Reflect.set(vers, 'dossierStore', {}))).to.deep.equal([
      `[zo-thuis] ${TAG}: dossier-ongeldig (dossierStore)`,
    ]);
  });

  it('door een schaduwboom heen als het erin genest is; `for` zoekt alleen in de eigen boom', async () => {
    const { plek, dossier } = await pagina(
      `<${DOSSIER} id="a"><div class="onderdeel"></div></${DOSSIER}><${DOSSIER} id="b"></${DOSSIER}>`,
    );
    const boom = vind(plek, '.onderdeel').attachShadow({ mode: 'open' });
    const form = document.createElement(TAG);
    boom.append(form);
    expect(form.dossierStore).to.equal(dossier('a').dossierStore);
    const los = document.createElement(TAG);
    los.setAttribute('for', 'b');
    boom.append(los);
    expect(los.dossierStore).not.to.equal(dossier('b').dossierStore);
    boom.append(maakDossier('b', met(figuur('p1', 'Oma'))));
    await evenLater();
    expect(namen(los)).to.deep.equal(['Oma']);
  });

  it('`dossierStore` en `value` gezet voordat het element geregistreerd was tellen zodra het er is', async () => {
    const { plek } = await pagina(`<${DOSSIER}></${DOSSIER}>`);
    const store = new DossierStore({ ...met(figuur('p1', 'Oma')), ladder: { wegTerug: 'Vrijdag thuis' } });
    // In een document zonder vensters blijft een element een onbekend element, net als vóór het laden van het script.
    const element = document.implementation.createHTMLDocument().createElement(TAG);
    Object.assign(element, { value: { personen: [figuur('p2', 'Jan')] }, dossierStore: store });
    vind(plek, DOSSIER).append(element);
    expect(namen(element)).to.deep.equal(['Jan']);
    expect(store.dossier).to.deep.equal({ ...met(figuur('p2', 'Jan')), ladder: { wegTerug: 'Vrijdag thuis' } });
  });
});

describe('`for` met een dossier elders op de pagina', () => {
  it('dat eerder staat', async () => {
    const { form, dossier } = await pagina(`<${DOSSIER} id="a"></${DOSSIER}><p><${TAG} for="a"></${TAG}></p>`);
    expect(form().dossierStore).to.equal(dossier('a').dossierStore);
  });

  it('dat later staat', async () => {
    const { form, dossier } = await pagina(`<p><${TAG} for="a"></${TAG}></p><${DOSSIER} id="a"></${DOSSIER}>`);
    await evenLater();
    expect(form().dossierStore).to.equal(dossier('a').dossierStore);
  });

  for (const [waar, opmaak] of [
    ['op de pagina', '<section></section>'],
    ['in een ander dossier', `<${DOSSIER} id="buiten"><section></section></${DOSSIER}>`],
  ] as const) {
    it(`dat er achteraf bij komt, ${waar}`, async () => {
      const { plek, form } = await pagina(`<${TAG} for="a"></${TAG}>${opmaak}`);
      const dossier = maakDossier('a', met(figuur('p1', 'Oma')));
      vind(plek, 'section').append(dossier);
      await evenLater();
      expect(form().dossierStore).to.equal(dossier.dossierStore);
      await form().updateComplete;
      expect(lijst(form())).to.deep.equal(['Oma']);
    });
  }

  it('dat zijn id achteraf krijgt', async () => {
    const { plek, form } = await pagina(`<${TAG} for="a"></${TAG}><${DOSSIER}></${DOSSIER}>`);
    const dossier = vind<DossierElement>(plek, DOSSIER);
    expect(form().dossierStore).not.to.equal(dossier.dossierStore);
    dossier.id = 'a';
    await evenLater();
    expect(form().dossierStore).to.equal(dossier.dossierStore);
  });

  it('waarvan het id naar een ander dossier gaat', async () => {
    const { form, dossier } = await pagina(
      `<${TAG} for="a"></${TAG}><${DOSSIER} id="a"></${DOSSIER}><${DOSSIER} id="b"></${DOSSIER}>`,
    );
    await evenLater();
    const [oud, nieuw] = [dossier('a'), dossier('b')];
    expect(form().dossierStore).to.equal(oud.dossierStore);
    oud.id = 'was-a';
    nieuw.id = 'a';
    await evenLater();
    expect(form().dossierStore).to.equal(nieuw.dossierStore);
  });

  it('waarvan het id vreemde tekens heeft', async () => {
    const { form, plek } = await pagina(`<${TAG} for="1.a:b &quot;c&quot;"></${TAG}>`);
    const dossier = maakDossier('1.a:b "c"');
    plek.append(dossier);
    await evenLater();
    expect(form().dossierStore).to.equal(dossier.dossierStore);
  });

  it('iets anders met dat id is geen dossier', async () => {
    const { form } = await pagina(`<div id="a"></div><${TAG} for="a"></${TAG}>`);
    await typ(form(), 'veld.naam', 'Oma');
    expect(namen(form())).to.deep.equal(['Oma']);
  });
});

describe('wat er al stond als het dossier komt', () => {
  it('een waarde van de pagina schrijft door; de rest van het dossier blijft', async () => {
    const { form, plek } = await pagina(`<${TAG} for="a"></${TAG}>`);
    form().value = { personen: [figuur('p1', 'Oma')] };
    const dossier = maakDossier('a', { ...met(figuur('p2', 'Jan')), onderwerp: { soort: 'gezin', naam: 'J.' } });
    plek.append(dossier);
    await evenLater();
    expect(namen(dossier)).to.deep.equal(['Oma']);
    expect(dossier.value.onderwerp).to.deep.equal({ soort: 'gezin', naam: 'J.' });
  });

  it('wie een bezoeker al typte komt erbij, ook als de pagina het dossier daarna pas zijn waarde geeft', async () => {
    const { form, plek } = await pagina(`<${TAG} for="a"></${TAG}>`);
    await typ(form(), 'veld.naam', 'Oma');
    const dossier = maakDossier('a');
    plek.append(dossier);
    dossier.value = met(figuur('p2', 'Jan'));
    await evenLater();
    expect(namen(dossier)).to.deep.equal(['Jan', 'Oma']);
    await naarStart(form());
    expect(lijst(form())).to.deep.equal(['Jan', 'Oma']);
  });

  it('ook toestemming en doorvragen van de bezoeker gaan mee, en die van het dossier blijven', async () => {
    const { form, plek } = await pagina(`<${TAG} for="a" invuller="professional"></${TAG}>`);
    await zoekVerder(form());
    await druk(form(), 'actie.nuNiet');
    const vragen = form().value.doorvragen?.vragen;
    expect(vragen).to.have.length(1);
    form().dossierStore.wijzig((oud) => ({ ...oud, toestemming: [{ doel: 'hulp', datum: '2026-11-02' }] }));
    const dossier = maakDossier('a', { ...met(), toestemming: [{ doel: 'delen', datum: '2026-11-01' }] });
    plek.append(dossier);
    await evenLater();
    expect(dossier.value.doorvragen?.vragen).to.deep.equal(vragen);
    expect(dossier.value.toestemming?.map(({ doel }) => doel)).to.deep.equal(['delen', 'hulp']);
    expect(namen(dossier)).to.deep.equal([]);
  });

  it('is er nog niets getypt, dan verandert het dossier niet', async () => {
    const { plek } = await pagina(`<${TAG} for="a"></${TAG}>`);
    const waarde = met(figuur('p1', 'Oma'));
    const dossier = maakDossier('a', waarde);
    const gehoord: Event[] = [];
    dossier.addEventListener('dossier-gewijzigd', (gebeurtenis) => gehoord.push(gebeurtenis));
    plek.append(dossier);
    await evenLater();
    expect([dossier.value, dossier.dossierStore.kanOngedaan, gehoord.length]).to.deep.equal([waarde, false, 0]);
  });
});

describe('samen één dossier', () => {
  const TWEE = `<${DOSSIER} id="a"><${TAG} id="een"></${TAG}></${DOSSIER}><${TAG} id="twee" for="a"></${TAG}>`;

  it('wat in het ene getypt wordt staat meteen in het dossier, in het andere en in beide formulieren van de pagina', async () => {
    const { form, dossier, plek } = await pagina(
      `<form><${DOSSIER} id="a" name="dossier"></${DOSSIER}></form>
      <form><${TAG} id="een" for="a"></${TAG}><${TAG} id="twee" for="a" name="figuren"></${TAG}></form>`,
    );
    await voegToe(form('een'));
    typMeteen(veld(form('een'), 'veld.naam'), 'Oma');
    expect([namen(dossier('a')), namen(form('twee'))]).to.deep.equal([['Oma'], ['Oma']]);
    const velden = [...plek.querySelectorAll('form')].flatMap((formulier) => [...new FormData(formulier)]);
    expect(velden.map(([naam, json]) => [naam, namen({ value: JSON.parse(json as string) as Dossier })])).to.deep.equal(
      [
        ['dossier', ['Oma']],
        ['figuren', ['Oma']],
      ],
    );
    await form('twee').updateComplete;
    expect(lijst(form('twee'))).to.deep.equal(['Oma']);
  });

  it('een waarde voor het ene geldt voor het andere, en laat de rest van het dossier staan', async () => {
    const { form, dossier } = await pagina(TWEE);
    const rest = { ...met(), ladder: { wegTerug: 'Vrijdag thuis' }, eigenVeld: 7 } as Dossier;
    dossier('a').value = { ...rest, doorvragen: { niemand: true } };
    form('twee').value = { personen: [figuur('p1', 'Oma')] };
    expect(namen(form('een'))).to.deep.equal(['Oma']);
    expect(dossier('a').value).to.deep.equal({ ...rest, personen: [figuur('p1', 'Oma')] });
  });

  it('twee dossiers op een pagina raken elkaar niet', async () => {
    const { form, dossier } = await pagina(
      `<${DOSSIER} id="a"><${TAG} id="een"></${TAG}></${DOSSIER}><${DOSSIER} id="b"><${TAG} id="twee"></${TAG}></${DOSSIER}>`,
    );
    await typ(form('een'), 'veld.naam', 'Oma');
    await typ(form('twee'), 'veld.naam', 'Jan');
    expect([namen(dossier('a')), namen(dossier('b'))]).to.deep.equal([['Oma'], ['Jan']]);
  });

  it('wie naar een ander dossier verhuist laat het oude zoals het was', async () => {
    const { form, dossier } = await pagina(
      `<${DOSSIER} id="a"><${TAG}></${TAG}></${DOSSIER}><${DOSSIER} id="b"></${DOSSIER}>`,
    );
    await typ(form(), 'veld.naam', 'Oma');
    dossier('b').append(form());
    await form().updateComplete;
    expect([namen(dossier('a')), namen(dossier('b')), lijst(form())]).to.deep.equal([['Oma'], [], []]);
    await typ(form(), 'veld.naam', 'Jan');
    dossier('a').value = null;
    expect([namen(dossier('a')), namen(dossier('b'))]).to.deep.equal([[], ['Jan']]);
  });

  it('wie van de pagina was laat bij terugkomst zien wat er intussen veranderde', async () => {
    const { form, dossier } = await pagina(TWEE);
    dossier('a').value = met(figuur('p1', 'Oma'));
    await form('een').updateComplete;
    await open(form('een'), 'Oma');
    const weg = form('een');
    weg.remove();
    dossier('a').dossierStore.verwijderPersoon('p1');
    dossier('a').append(weg);
    await weg.updateComplete;
    expect([lijst(weg), alleTekst(weg).includes('Oma')]).to.deep.equal([[], false]);
  });

  it('ongedaan maken en opnieuw doen gelden voor allebei', async () => {
    const { form, dossier } = await pagina(TWEE);
    await typ(form('een'), 'veld.naam', 'Oma');
    await form('twee').updateComplete;
    await druk(form('twee'), 'actie.ongedaan');
    await form('een').updateComplete;
    expect([namen(dossier('a')), veld(form('een'), 'veld.naam').value]).to.deep.equal([[], '']);
    expect(zoekKnop(form('een'), 'actie.ongedaan')).to.equal(undefined);
    await druk(form('een'), 'actie.opnieuw');
    expect(namen(dossier('a'))).to.deep.equal(['Oma']);
  });

  it('wie in het ene weggehaald wordt, staat in het andere niet meer open en komt niet terug', async () => {
    const { form, dossier } = await pagina(TWEE);
    dossier('a').value = met(figuur('p1', 'Oma'), figuur('p2', 'Jan'));
    await Promise.all([form('een').updateComplete, form('twee').updateComplete]);
    await open(form('twee'), 'Oma');
    await typ(form('twee'), 'veld.naam', 'Oma Riet');
    expect(staatOpen(form('twee'))).to.equal(true);
    await form('een').updateComplete;
    await vraagWeg(form('een'), 'Oma Riet');
    knop(form('een'), 'code.ja').click();
    await form('twee').updateComplete;
    expect([staatOpen(form('twee')), lijst(form('twee'))]).to.deep.equal([false, ['Jan']]);
    expect(zoekKnop(form('twee'), 'actie.ongedaan')).to.equal(undefined);
    expect(JSON.stringify(dossier('a').value)).not.to.contain('Riet');
  });

  it('een nieuwe waarde voor het dossier sluit wie er openstond', async () => {
    const { form, dossier } = await pagina(TWEE);
    await typ(form('een'), 'veld.naam', 'Oma');
    dossier('a').value = met(figuur('p2', 'Jan'));
    await form('een').updateComplete;
    expect([staatOpen(form('een')), lijst(form('een'))]).to.deep.equal([false, ['Jan']]);
  });

  it('de aanspreekvorm komt van het dossier, tenzij het element zelf kiest', async () => {
    const { form, dossier, plek } = await pagina(
      `<${DOSSIER} id="a" aanspreekvorm="je"><${TAG} id="een"></${TAG}><${TAG} id="twee" aanspreekvorm="u"></${TAG}></${DOSSIER}>`,
    );
    const intros = async (): Promise<boolean[]> => {
      await dossier('a').updateComplete;
      await Promise.all([...plek.querySelectorAll(TAG)].map((element) => element.updateComplete));
      return ['een', 'twee'].map((id) =>
        alleTekst(form(id)).includes(TEKSTEN['steunfiguur-form'].je['intro.leeg.zelf']),
      );
    };
    expect(await intros()).to.deep.equal([true, false]);
    dossier('a').aanspreekvorm = 'u';
    form('twee').aanspreekvorm = 'je';
    expect(await intros()).to.deep.equal([false, true]);
    expect([form('een').aanspreekvorm, form('twee').aanspreekvorm]).to.deep.equal(['u', 'je']);
    form('twee').removeAttribute('aanspreekvorm');
    expect(await intros()).to.deep.equal([false, false]);
    expect(alleTekst(form('twee'))).to.contain(tekst('intro.leeg'));
  });
});

describe('terugzetten', () => {
  it('het formulier met het dossier zet het dossier terug, ook voor wie het van elders deelt', async () => {
    const { form, dossier, plek } = await pagina(
      `<form><${DOSSIER} id="a" name="dossier"><${TAG} id="een"></${TAG}></${DOSSIER}></form><${TAG} id="twee" for="a"></${TAG}>`,
    );
    dossier('a').value = met(figuur('p1', 'Oma'));
    await Promise.all([form('een').updateComplete, form('twee').updateComplete]);
    await open(form('een'), 'Oma');
    await typ(form('een'), 'veld.naam', 'Oma Riet');
    vind<HTMLFormElement>(plek, 'form').reset();
    expect([namen(dossier('a')), namen(form('twee'))]).to.deep.equal([['Oma'], ['Oma']]);
    await form('een').updateComplete;
    expect([staatOpen(form('een')), zoekKnop(form('een'), 'actie.ongedaan')]).to.deep.equal([false, undefined]);
  });

  it('een ander formulier laat alleen vallen wat er half getypt staat', async () => {
    const { form, dossier, plek } = await pagina(
      `<${DOSSIER} id="a"></${DOSSIER}><form><${TAG} for="a" name="figuren"></${TAG}></form>`,
    );
    dossier('a').value = met(figuur('p1', 'Oma'));
    dossier('a').dossierStore.wijzig((oud) => ({ ...oud, personen: [...(oud.personen ?? []), figuur('p2', 'Jan')] }));
    await form().updateComplete;
    await open(form(), 'Oma');
    await typ(form(), 'veld.naam', 'Oma Riet');
    vind<HTMLFormElement>(plek, 'form').reset();
    expect(namen(dossier('a'))).to.deep.equal(['Oma', 'Jan']);
    await form().updateComplete;
    expect(staatOpen(form())).to.equal(false);
  });
});
