// Wat een pagina ook geeft als dossier, teksten of verwijzingen: één waarschuwing met een code, onze tekst blijft, en het element werkt door.
// En in gewoon gebruik is het stil. Eén keer opgeschreven voor elk element; wat een vreemde waarde doet staat in gastheer.suite.ts.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { vangWaarschuwingen } from '../ui/vang-waarschuwingen.js';

export interface Vijandtoetsen<E extends LitElement> {
  readonly tag: string;
  /** Een gevuld element op de pagina. */
  readonly maak: () => Promise<E>;
  /** Alles wat er op het scherm staat. */
  readonly alleTekst: (element: E) => string;
  /** De sleutel van een tekst die op het beginscherm staat. */
  readonly sleutel: string;
  /** De bezoeker kan nog gewoon verder; gooit als dat niet zo is. */
  readonly werktNog: (element: E) => Promise<void>;
  /** Een gewone bezoeker die alles eens doet, ook afdrukken of bewaren. */
  readonly gebruik: (element: E) => Promise<void>;
  /** Opent alles waar een veld in staat, en zegt hoeveel velden er dan minstens zijn. */
  readonly openVelden: (element: E) => Promise<number>;
  readonly heeftDossier: boolean;
}

const KWAAD = '<img src=x onerror=alert(1)>';
const STIL = ['log', 'info', 'debug', 'warn', 'error'] as const;

function gooi(): never {
  throw new Error('nee');
}

const { proxy: ingetrokken, revoke } = Proxy.revocable({}, {});
revoke();

const kring: Record<string, unknown> = {};
kring['kring'] = kring;

const DOSSIERS: readonly (readonly [naam: string, store: unknown])[] = [
  ['een tekst', 'store'],
  ['een getal', 3],
  ['een leeg object', {}],
  ['een dossier in plaats van een store', { versie: 1, onderwerp: { soort: 'jongere' } }],
  ['een store zonder dossier', { wijzig: gooi, abonneer: gooi }],
  ['functies die er geen zijn', { wijzig: 1, abonneer: 1, dossier: {} }],
  ['een getter die gooit', { get wijzig(): unknown { return gooi(); } }], // prettier-ignore
  ['een ingetrokken proxy', ingetrokken],
];

const teksten = (sleutel: string): readonly (readonly [naam: string, teksten: unknown])[] => [
  ['getallen en objecten', { [sleutel]: 3 }],
  ['een voorwerp als tekst', { [sleutel]: {} }],
  ['een tekst', 'titel'],
  ['een lijst', ['titel']],
  ['een getter die gooit', { get [sleutel](): string { return gooi(); } }], // prettier-ignore
  ['een onbekende sleutel', { bestaatNiet: 'x' }],
  ['een sleutel uit het prototype', { toString: 'x' }],
  ['een ingetrokken proxy', ingetrokken],
];

const VERWIJZINGEN: readonly (readonly [naam: string, verwijzingen: unknown])[] = [
  ['een tekst', 'https://voorbeeld.nl'],
  ['een object', { tekst: 'x', url: '/x' }],
  ['een lijst met rommel', [null, 3, {}, { tekst: 'x' }, { url: '/x' }]],
  ['een getter die gooit', [{ tekst: 'x', get url(): string { return gooi(); } }]], // prettier-ignore
  ['een kring', [kring]],
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://voorbeeld.nl/x',
    'file:///etc/passwd',
  ].map((url) => [JSON.stringify(url), [{ code: 'x', tekst: 'Klik', url }]] as const),
];

/** De links van de pagina; een link binnen het element zelf is er geen. */
function adressen(element: Element): (string | null)[] {
  return [...(element.shadowRoot?.querySelectorAll('a[href]') ?? [])]
    .map((link) => link.getAttribute('href'))
    .filter((adres) => !adres?.startsWith('#'));
}

export function vijandSuite<E extends LitElement>(toetsen: Vijandtoetsen<E>): void {
  const { tag, maak, alleTekst, sleutel, werktNog } = toetsen;

  /** Zet `eigenschap` twee keer, zoals een raamwerk dat bij elke tekenbeurt doet. */
  const zetTweeKeer = async (element: E, eigenschap: string, waarde: unknown): Promise<string[]> => {
    const gevangen = vangWaarschuwingen(() => {
      Reflect.set(element, eigenschap, waarde);
      Reflect.set(element, eigenschap, waarde);
    });
    await element.updateComplete;
    return gevangen;
  };

  describe(`<${tag}> en een vijandige pagina`, () => {
    if (toetsen.heeftDossier) {
      for (const [naam, store] of DOSSIERS) {
        it(`dossierStore: ${naam}: één waarschuwing, en het eigen dossier blijft`, async () => {
          const element = await maak();
          const eigen: unknown = Reflect.get(element, 'dossierStore');
          const voor = alleTekst(element);
          expect(await zetTweeKeer(element, 'dossierStore', store)).to.deep.equal([
            `[zo-thuis] ${tag}: dossier-ongeldig (dossierStore)`,
          ]);
          expect(Reflect.get(element, 'dossierStore') === eigen).to.equal(true);
          expect(alleTekst(element)).to.equal(voor);
          await werktNog(element);
        });
      }

      it('dossierStore: null en undefined laten het element stil zelf zoeken', async () => {
        const element = await maak();
        const voor = alleTekst(element);
        for (const niets of [null, undefined]) {
          expect(await zetTweeKeer(element, 'dossierStore', niets)).to.deep.equal([]);
        }
        expect(alleTekst(element)).to.equal(voor);
        await werktNog(element);
      });
    }

    for (const [naam, waarde] of teksten(sleutel)) {
      it(`teksten: ${naam}: één waarschuwing, en onze tekst blijft`, async () => {
        const element = await maak();
        const voor = alleTekst(element);
        const gevangen = await zetTweeKeer(element, 'teksten', waarde);
        expect(gevangen).to.have.length(1);
        expect(gevangen[0]).to.match(/^\[zo-thuis\] [a-z-]+: tekst-(?:ongeldig|onbekend) \(teksten\)$/);
        expect(alleTekst(element)).to.equal(voor);
      });
    }

    it('teksten: HTML van de pagina blijft tekst', async () => {
      const element = await maak();
      Reflect.set(element, 'teksten', { [sleutel]: KWAAD });
      await element.updateComplete;
      expect(alleTekst(element)).to.contain(KWAAD);
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    });

    for (const [naam, rommel] of VERWIJZINGEN) {
      it(`verwijzingen: ${naam}: één waarschuwing en geen link`, async () => {
        const element = await maak();
        const voor = adressen(element);
        expect(await zetTweeKeer(element, 'verwijzingen', rommel)).to.deep.equal([
          `[zo-thuis] ${tag}: lijst-ongeldig (verwijzingen)`,
        ]);
        expect(adressen(element)).to.deep.equal(voor);
        await werktNog(element);
      });
    }

    it('in gewoon gebruik is er geen verzoek, geen opslag, geen cookie en geen woord in de console', async () => {
      const { fetch: echteFetch, XMLHttpRequest: EchteXhr, console } = globalThis;
      const echt = STIL.map((naam) => [naam, console[naam]] as const);
      const gehoord: string[] = [];
      const hoor =
        (naam: string): (() => never) =>
        () => {
          gehoord.push(naam);
          return gooi();
        };
      globalThis.fetch = hoor('fetch');
      globalThis.XMLHttpRequest = hoor('XMLHttpRequest') as unknown as typeof XMLHttpRequest;
      for (const naam of STIL) console[naam] = () => void gehoord.push(naam);
      const opslag = (): unknown[] => [document.cookie, localStorage.length, sessionStorage.length, location.href];
      const voor = opslag();
      try {
        await toetsen.gebruik(await maak());
      } finally {
        globalThis.fetch = echteFetch;
        globalThis.XMLHttpRequest = EchteXhr;
        for (const [naam, functie] of echt) console[naam] = functie;
      }
      expect(gehoord).to.deep.equal([]);
      expect(opslag()).to.deep.equal(voor);
    });

    it('vult de browser nooit gegevens van de bezoeker zelf in', async () => {
      const element = await maak();
      const minstens = await toetsen.openVelden(element);
      const velden = [
        ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>(
          'input:not([type]), input[type=text], input[type=date], input[type=search], input[type=email], input[type=tel], textarea',
        ) ?? []),
      ];
      expect(velden.length).to.be.at.least(minstens);
      const soorten = new Set(velden.map(({ type }) => type));
      expect([soorten.has('email'), soorten.has('tel')]).to.deep.equal([false, false]);
      expect(
        velden.filter((invoer) => invoer.getAttribute('autocomplete') !== 'off').map(({ id }) => id),
      ).to.deep.equal([]);
    });
  });
}
