// Wat een pagina verkeerd geeft: één waarschuwing met een code, het oude dossier blijft, en de pagina werkt door.
import { expect, fixture, html } from '@open-wc/testing';
import type { Dossier } from '../../../src/domein/dossier/dossier.js';
import { vangWaarschuwingen, zonderPlek } from '../../ui/vang-waarschuwingen.js';
import { alleTekst, schaduw, type Form } from '../steunfiguur-form/hulp.js';
import { JAN, maak, met, OMA, VOORBEELD, voegToe, type DossierElement } from './hulp.js';

const kring: Record<string, unknown> = { ...met(JAN) };
kring['ladder'] = kring;

function gooi(): never {
  throw new Error('nee');
}

function diep(lagen: number): unknown {
  let waarde: unknown = 'x';
  for (let laag = 0; laag < lagen; laag += 1) waarde = [waarde];
  return waarde;
}

const { proxy: ingetrokken, revoke } = Proxy.revocable({}, {});
revoke();

const WAARDEN: readonly (readonly [naam: string, waarde: unknown, code: string])[] = [
  ['een lijst', [met(JAN)], 'waarde-ongeldig'],
  ['een tekst', 'dossier', 'json-ongeldig'],
  ['een lege tekst', '', 'json-ongeldig'],
  ['een getal', 3, 'waarde-ongeldig'],
  ['NaN', NaN, 'waarde-ongeldig'],
  ['waar', true, 'waarde-ongeldig'],
  ['een functie', () => met(JAN), 'waarde-ongeldig'],
  ['een symbool', Symbol('x'), 'waarde-ongeldig'],
  ['een belofte', Promise.resolve({}), 'waarde-ongeldig'],
  ['een Map', new Map(), 'waarde-ongeldig'],
  ['een FormData', new FormData(), 'waarde-ongeldig'],
  ['een element', document.createElement('form'), 'waarde-ongeldig'],
  ['een datum', new Date(0), 'waarde-ongeldig'],
  ['een antwoord', new Response('{}'), 'waarde-ongeldig'],
  ['een dossier in iets anders', { dossier: met(JAN) }, 'veld-ontbreekt'],
  ['alleen de waarde van het formulier', { personen: [JAN] }, 'veld-ontbreekt'],
  ['een onbekende sleutel van duizend lagen', { ...met(JAN), diep: diep(1000) }, 'te-diep'],
  ['501 personen', met(...Array.from({ length: 501 }, (_, nummer) => ({ ...JAN, id: `p${nummer}` }))), 'te-veel-personen'], // prettier-ignore
  ['zonder onderwerp', { versie: 1 }, 'veld-ontbreekt'],
  ['een nieuwere versie', { ...met(JAN), versie: 2 }, 'versie-onbekend'],
  ['een versie als tekst', { ...met(JAN), versie: '1' }, 'versie-onbekend'],
  ['een versie onder nul', { ...met(JAN), versie: -1 }, 'versie-onbekend'],
  ['een gebroken versie', { ...met(JAN), versie: 0.5 }, 'versie-onbekend'],
  ['een kring', kring, 'waarde-ongeldig'],
  ['een BigInt', { ...met(JAN), ladder: 4n }, 'waarde-ongeldig'],
  ['een getter die gooit', { versie: 1, get onderwerp(): unknown { return gooi(); } }, 'waarde-ongeldig'], // prettier-ignore
  ['een proxy die gooit', new Proxy({}, { ownKeys: gooi, get: gooi, has: gooi }), 'waarde-ongeldig'],
  ['een ingetrokken proxy', ingetrokken, 'waarde-ongeldig'],
  ['een toJSON die gooit', { ...met(JAN), toJSON: gooi }, 'waarde-ongeldig'],
  ['personen die geen lijst zijn', { ...met(), personen: { 0: JAN } }, 'waarde-ongeldig'],
  ['personen met rommel', { ...met(), personen: [null, 'x'] }, 'waarde-ongeldig'],
  ['een naam die een object is', met({ ...JAN, naam: {} as string }), 'geen-tekst'],
  ['een id die ontbreekt', met({ ...JAN, id: '' }), 'veld-ontbreekt'],
  ['twee keer hetzelfde id', met(JAN, { ...OMA, id: JAN.id }), 'id-dubbel'],
  ['een code die niet bestaat', met({ ...JAN, soort: 'vriend' as 'netwerk' }), 'keuze-onbekend'],
  ['een dag die niet bestaat', { ...met(JAN), bewaartTot: '2026-02-30' }, 'datum-ongeldig'],
  ['een te lange tekst', met({ ...JAN, kracht: 'x'.repeat(2001) }), 'tekst-te-lang'],
  ['een reusachtig dossier', { ...met(JAN), ander: 'x'.repeat(2_000_000) }, 'json-te-groot'],
];

describe('een vijandig dossier', () => {
  for (const [naam, waarde, code] of WAARDEN) {
    it(`${naam}: het oude blijft, met één waarschuwing`, async () => {
      const element = await maak(met(OMA));
      const gevangen = vangWaarschuwingen(() => {
        Reflect.set(element, 'value', waarde);
        Reflect.set(element, 'value', waarde);
      });
      expect(gevangen.map(zonderPlek)).to.deep.equal([`[zo-thuis] zo-thuis-dossier: ${code} (value)`]);
      expect(element.value).to.deep.equal(met(OMA));
      voegToe(element, JAN);
      expect(element.value).to.deep.equal(met(OMA, JAN));
    });
  }

  it('null, niets en een leeg object maken hem stil leeg', async () => {
    for (const leeg of [null, undefined, {}]) {
      const element = await maak(met(OMA));
      expect(vangWaarschuwingen(() => Reflect.set(element, 'value', leeg))).to.deep.equal([]);
      expect(element.value).to.deep.equal({ versie: 1, onderwerp: { soort: 'jongere' } });
    }
  });

  it('na een weigering is er nog ongedaan te maken, en `dossier-gewijzigd` komt weer gewoon', async () => {
    const element = await maak(met(OMA));
    voegToe(element, JAN);
    vangWaarschuwingen(() => Reflect.set(element, 'value', { versie: 9 }));
    const gehoord: Event[] = [];
    element.addEventListener('dossier-gewijzigd', (gebeurtenis) => gehoord.push(gebeurtenis));
    element.dossierStore.ongedaan();
    expect([element.value, gehoord.length]).to.deep.equal([met(OMA), 1]);
  });

  it('elke code waarschuwt per element één keer', async () => {
    const element = await maak();
    const gevangen = vangWaarschuwingen(() => {
      for (const rommel of [3, true, { versie: 2 }, { versie: 7 }]) Reflect.set(element, 'value', rommel);
    });
    expect(gevangen).to.deep.equal([
      '[zo-thuis] zo-thuis-dossier: waarde-ongeldig (value)',
      '[zo-thuis] zo-thuis-dossier: versie-onbekend (value) /versie',
    ]);
  });

  it('een waarschuwing noemt niets uit het dossier', async () => {
    const element = await maak();
    const [gevangen] = vangWaarschuwingen(() => {
      element.value = met({ ...OMA, soort: 'Riet' as 'netwerk' });
    });
    expect(gevangen).not.to.contain('Riet');
  });

  it('een luisteraar die gooit houdt geen waarde tegen', async () => {
    const element = await maak();
    const stop = element.dossierStore.abonneer(gooi);
    expect(() => {
      element.value = met(OMA);
    }).to.throw('nee');
    stop();
    const gehoord: Event[] = [];
    element.addEventListener('dossier-gewijzigd', (gebeurtenis) => gehoord.push(gebeurtenis));
    voegToe(element, JAN);
    expect([element.value, gehoord.length]).to.deep.equal([met(OMA, JAN), 1]);
  });
});

describe('een dossier van een andere versie', () => {
  it('een ouder wordt bijgewerkt, zonder te waarschuwen', async () => {
    const element = await maak();
    const oud = { ...VOORBEELD, versie: 0 } as unknown as Dossier;
    expect(vangWaarschuwingen(() => (element.value = oud))).to.deep.equal([]);
    expect(element.value).to.deep.equal(VOORBEELD);
  });

  it('wat wij niet kennen blijft staan, op elke diepte', async () => {
    const element = await maak();
    const ruim = { ...met({ ...OMA, later: { veld: [1] } } as typeof OMA), ander: null } as Dossier;
    element.value = ruim;
    voegToe(element, JAN);
    element.dossierStore.ongedaan();
    expect(element.value).to.deep.equal(ruim);
  });
});

describe('een dossier met kwaad erin', () => {
  it('prototypesleutels verdwijnen, op elke diepte', async () => {
    const element = await maak();
    element.value = JSON.parse(
      '{"versie":1,"__proto__":{"vervuild":1},"onderwerp":{"soort":"gezin","constructor":{"prototype":{"vervuild":1}}}}',
    ) as Dossier;
    expect(Reflect.get({}, 'vervuild')).to.equal(undefined);
    expect(JSON.stringify(element.value)).to.equal('{"versie":1,"onderwerp":{"soort":"gezin"}}');
  });

  it('tekens van HTML blijven tekst in wat het deelt', async () => {
    const kwaad = '<img src=x onerror=alert(1)>';
    const element = await fixture<DossierElement>(
      html`<zo-thuis-dossier><steunfiguur-form></steunfiguur-form></zo-thuis-dossier>`,
    );
    element.value = met({ ...OMA, naam: kwaad, steunfiguur: { toelichting: kwaad } });
    const form = element.querySelector('steunfiguur-form') as Form;
    await form.updateComplete;
    expect(alleTekst(form)).to.contain(kwaad);
    expect(schaduw(form).querySelector('img')).to.equal(null);
  });

  it('wie aan de gegeven of gekregen waarde zit, verandert het dossier niet', async () => {
    const gegeven = structuredClone(VOORBEELD);
    const element = await maak(gegeven);
    Reflect.set(gegeven.personen?.[0] ?? {}, 'naam', 'x');
    Reflect.set(element.value.personen?.[0] ?? {}, 'naam', 'y');
    expect(Reflect.set(element.dossierStore.dossier.personen?.[0] ?? {}, 'naam', 'z')).to.equal(false);
    expect(element.value).to.deep.equal(VOORBEELD);
  });

  it('aanspreekvorm: een foute tekst blijft staan, telt niet, en wordt één keer gemeld; wie deelt blijft zoals het was', async () => {
    const element = await maak(VOORBEELD);
    const form = document.createElement('steunfiguur-form') as Form;
    element.append(form);
    await form.updateComplete;
    const voor = alleTekst(form);
    const gevangen = vangWaarschuwingen(() => {
      for (const vorm of ['jij', 'JE', '__proto__', ' ', 'gij']) {
        element.setAttribute('aanspreekvorm', vorm);
        expect(element.getAttribute('aanspreekvorm')).to.equal(vorm);
        expect(element.aanspreekvorm).to.equal('u');
      }
      Reflect.set(element, 'aanspreekvorm', {});
    });
    expect(element.getAttribute('aanspreekvorm')).to.equal('gij');
    expect(gevangen).to.deep.equal(['[zo-thuis] zo-thuis-dossier: attribuut-ongeldig (aanspreekvorm)']);
    await form.updateComplete;
    expect(form.aanspreekvorm).to.equal('u');
    expect(alleTekst(form)).to.equal(voor);
  });

  it('`dossierStore` is op een dossier alleen te lezen', async () => {
    const element = await maak(met(OMA));
    expect(Reflect.set(element, 'dossierStore', null)).to.equal(false);
    expect(element.value).to.deep.equal(met(OMA));
  });
});
