// De taal van de pagina, u of je, en de woorden en links van de pagina zelf: één keer opgeschreven voor elk element. Nooit twee talen of
// twee aanspreekvormen door elkaar, in geen enkele toestand. Wat een vreemde tekst of link doet staat in vijandig.suite.ts.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elementen/zo-thuis-dossier/define.js';
import { vangWaarschuwingen } from '../ui/vang-waarschuwingen.js';

/** Wat er per toestand van het scherm te lezen en te horen is. */
export type Gelezen = ReadonlyMap<string, readonly string[]>;
type Attributen = Readonly<Record<string, string>>;

export interface Taaltoetsen<E extends LitElement> {
  readonly tag: string;
  /** Alles wat er op het scherm staat. */
  readonly alleTekst: (element: E) => string;
  /** De titel, per taal en aanspreekvorm; `je` blijft weg als zij niemand aanspreekt. */
  readonly titel: { readonly sleutel: string; readonly nl: string; readonly en: string; readonly je?: string };
  /** Waar het element mee op de pagina staat, als het zonder niet over de lezer gaat. */
  readonly attributen?: Attributen;
  /** De slots waar de pagina iets in zet. */
  readonly slots: readonly string[];
  readonly heeftDossier: boolean;
  /** Elke sleutel van de teksten. */
  readonly sleutels: readonly string[];
  /** Een waarde waarmee een verplicht element niet goed is. */
  readonly onaf: unknown;
  /** De toestanden waarin de lezer een kind is, en dus altijd je leest. */
  readonly altijdJe?: RegExp;
  /** Loopt langs elke toestand waarin een bezoeker het element kan zien. */
  readonly langsAlles: (element: E) => Promise<Gelezen>;
  /** Namen van wet, vak en instelling: die staan ook in het Engels. */
  readonly namen: RegExp;
  /** Wat in beide talen hetzelfde mag zijn: gegevens, en woorden die in beide talen bestaan. */
  readonly gelijk: { readonly gegevens: RegExp; readonly woorden: readonly string[] };
}

const NEDERLANDS =
  /\b(de|het|een|voor|en|met|niet|niemand|bij|uit|dit|deze|wie|wat|waar|wanneer|waarom|welke?|jaar|maand|dag|dagen|weken|uur|kinderen|jongere|jeugdigen?|ouders?|steun|naam|nog|ook|vraag|vul|kies|zet|deel|kaart|lijst|band|schrijf|haal|let op|fout|bewaren|annuleren|toevoegen|wijzigen|weghalen|opslaan|afdrukken|ongedaan|opnieuw|volgende|stoppen|nee|weten|anders|namelijk|toestemming|samen|hulp|zelf|vriend|buurman|buurt|school en werk|familie|gedaan|tekens|regels?|mensen|beeld|kent|blijft|bouwsteen|plaatsen|leegstand|huisvesting|aanname|eigen|herkomst|reden|bron|cijfers?|uitkomst|kosten|tarief|thuis|woont|plek|weg terug|gemeente)\b/i;
const ENGELS =
  /\b(the|and|for|with|year|save|add|remove|undo|redo|cancel|who|what|when|which|figure|error|not|nobody|question|consent|people|support|rate|source|per cent)\b/i;
const U = /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu;
const JE = /(?<![\p{L}-])(je|jij|jou|jouw|jezelf|jullie)(?![\p{L}-])/iu;

export function taalSuite<E extends LitElement>(toetsen: Taaltoetsen<E>): void {
  const { tag, alleTekst, titel, langsAlles, gelijk } = toetsen;
  const titelJe = titel.je ?? titel.nl;

  const zonder = async (attributen: Attributen, ouder: Element | ShadowRoot): Promise<E> => {
    const element = document.createElement(tag) as unknown as E;
    for (const [naam, waarde] of Object.entries({ ...toetsen.attributen, ...attributen }))
      element.setAttribute(naam, waarde);
    ouder.append(element);
    await element.updateComplete;
    return element;
  };
  const inTaal = async (taal: string, attributen: Attributen = {}): Promise<E> =>
    zonder(attributen, await fixture<HTMLElement>(html`<div lang=${taal}></div>`));
  const zet = async (element: E, eigenschap: string, waarde: unknown): Promise<void> => {
    Reflect.set(element, eigenschap, waarde);
    await element.updateComplete;
  };
  const wordt = (element: E, wat: string, waarom?: string): Promise<void> =>
    waitUntil(() => alleTekst(element).includes(wat), waarom ?? `het wordt geen "${wat}"`);

  // De wandeling is lang; wat hetzelfde leest loopt haar één keer.
  const wandelingen = new Map<string, Promise<Gelezen>>();
  const gelezen = (taal: string, attributen: Attributen = {}): Promise<Gelezen> => {
    const sleutel = JSON.stringify([taal, attributen]);
    const wandeling = wandelingen.get(sleutel) ?? inTaal(taal, attributen).then(langsAlles);
    wandelingen.set(sleutel, wandeling);
    return wandeling;
  };
  const alles = async (taal: string): Promise<readonly string[]> => [...(await gelezen(taal)).values()].flat();
  const verwachtNergens = (gezien: Gelezen, past: (regel: string) => boolean): void => {
    for (const [toestand, teksten] of gezien) expect(teksten.filter(past), toestand).to.deep.equal([]);
  };

  describe(`<${tag}>: taal`, () => {
    for (const [taal, verwacht] of [
      ['nl', titel.nl],
      ['nl-BE', titel.nl],
      ['nl_NL', titel.nl],
      ['xx', titel.nl],
      ['', titel.nl],
      ['en', titel.en],
      ['en-GB', titel.en],
      ['EN', titel.en],
    ] as const) {
      it(`lang="${taal}" op een voorouder`, async () => {
        const element = await inTaal(taal);
        expect(alleTekst(element)).to.contain(verwacht);
        const eigen = element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
        expect(eigen).to.equal(verwacht === titel.en ? 'en' : 'nl');
      });
    }

    it('volgt een wijziging meteen, ook door de schaduwbomen van andere elementen heen', async () => {
      const buiten = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      const binnen = document.createElement('div');
      buiten.attachShadow({ mode: 'open' }).append(binnen);
      const element = await zonder({}, binnen.attachShadow({ mode: 'open' }));
      expect(alleTekst(element)).to.contain(titel.nl);
      buiten.lang = 'en';
      await wordt(element, titel.en);
      binnen.lang = 'nl';
      await wordt(element, titel.nl, 'het dichtstbijzijnde lang gaat niet voor');
    });

    it('het eigen lang gaat voor', async () => {
      await wordt(await inTaal('nl', { lang: 'en' }), titel.en);
    });

    it('in het Engels staat er nergens Nederlands, op namen van wet, vak en instelling na', async () => {
      verwachtNergens(await gelezen('en'), (regel) => NEDERLANDS.test(regel.replace(toetsen.namen, '')));
    });

    it('in het Nederlands staat er nergens Engels', async () => {
      verwachtNergens(await gelezen('nl'), (regel) => ENGELS.test(regel));
    });

    it('geen losse tekst is in beide talen gelijk, behalve namen en gegevens', async () => {
      const engels = new Set(await alles('en'));
      const rest = new Set((await alles('nl')).filter((regel) => engels.has(regel)));
      expect(
        [...rest].filter((regel) => !gelijk.gegevens.test(regel) && !gelijk.woorden.includes(regel)),
      ).to.deep.equal([]);
    });
  });

  describe(`<${tag}>: aanspreekvorm`, () => {
    for (const [vorm, attributen, wel, nooit] of [
      // Wie niets vraagt krijgt u: zie hieronder.
      ['u', {}, U, JE],
      ['je', { aanspreekvorm: 'je' }, JE, U],
    ] as const) {
      it(`${vorm} staat er in elke toestand zonder de andere vorm`, async () => {
        const { altijdJe } = toetsen;
        const alle = await gelezen('nl', attributen);
        const gezien = new Map([...alle].filter(([toestand]) => vorm === 'je' || !altijdJe?.test(toestand)));
        verwachtNergens(gezien, (regel) => nooit.test(regel));
        // Anders bewijst dit niets; wie niemand aanspreekt heeft ook geen titel in de je-vorm.
        const spreektAan = [...gezien.values()].flat().some((regel) => wel.test(regel));
        expect(spreektAan).to.equal(titel.je !== undefined);
      });
    }

    it('is u als de pagina niets of iets onbekends vraagt', async () => {
      for (const attributen of [{}, { aanspreekvorm: '' }])
        expect(alleTekst(await inTaal('nl', attributen))).to.contain(titel.nl);
      const element = await inTaal('nl', { aanspreekvorm: 'je' });
      expect(vangWaarschuwingen(() => element.setAttribute('aanspreekvorm', 'gij'))).to.deep.equal([
        `[zo-thuis] ${tag}: attribuut-ongeldig (aanspreekvorm)`,
      ]);
      await wordt(element, titel.nl);
    });

    it('volgt als eigenschap en als attribuut meteen', async () => {
      const element = await inTaal('nl');
      await zet(element, 'aanspreekvorm', 'je');
      expect(element.getAttribute('aanspreekvorm')).to.equal('je');
      await wordt(element, titelJe);
      element.removeAttribute('aanspreekvorm');
      await element.updateComplete;
      expect(alleTekst(element)).to.contain(titel.nl);
    });

    if (toetsen.heeftDossier) {
      it('komt van het dossier, en de eigen keuze gaat voor', async () => {
        const dossier = await fixture<HTMLElement>(html`<zo-thuis-dossier aanspreekvorm="je"></zo-thuis-dossier>`);
        const volgt = await zonder({}, dossier);
        const eigen = await zonder({ aanspreekvorm: 'u' }, dossier);
        await wordt(volgt, titelJe);
        expect(alleTekst(eigen)).to.contain(titel.nl);
        dossier.setAttribute('aanspreekvorm', 'u');
        await wordt(volgt, titel.nl, 'het element volgt het dossier niet');
      });
    }
  });

  describe(`<${tag}>: teksten van de pagina`, () => {
    it('gelden in elke taal en aanspreekvorm, als platte tekst, en null zet de onze terug', async () => {
      for (const [taal, attributen, onze] of [
        ['nl', {}, titel.nl],
        ['en', {}, titel.en],
        ['nl', { aanspreekvorm: 'je' }, titelJe],
      ] as const) {
        const element = await inTaal(taal, attributen);
        await zet(element, 'teksten', { [titel.sleutel]: 'Van <b>ons</b>' });
        expect(alleTekst(element)).to.contain('Van <b>ons</b>').and.not.to.contain(onze);
        const vet = [...(element.shadowRoot?.querySelectorAll('b') ?? [])];
        expect(vet.map(({ textContent }) => textContent)).not.to.include('ons');
        await zet(element, 'teksten', null);
        expect(alleTekst(element)).to.contain(onze).and.not.to.contain('Van <b>ons</b>');
      }
    });

    it('mogen allemaal leeg zijn zonder dat er iets breekt', async () => {
      const element = await inTaal('nl', { required: '' });
      await zet(element, 'teksten', Object.fromEntries(toetsen.sleutels.map((sleutel) => [sleutel, ''])));
      await zet(element, 'value', toetsen.onaf);
      expect((element as unknown as HTMLInputElement).reportValidity()).to.equal(false);
      await element.updateComplete;
      expect(alleTekst(element)).not.to.match(/undefined|\[object/);
    });

    for (const slot of toetsen.slots) {
      it(`wat de pagina in ${slot} zet is te zien`, async () => {
        const element = await inTaal('nl');
        const eigen = document.createElement('p');
        eigen.slot = slot;
        eigen.textContent = 'Van de gemeente';
        element.append(eigen);
        await element.updateComplete;
        expect(eigen.assignedSlot).not.to.equal(null);
        expect(eigen.checkVisibility()).to.equal(true);
      });
    }
  });

  describe(`<${tag}>: verwijzingen`, () => {
    const adressen = (element: E): (string | null)[] =>
      [...(element.shadowRoot?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href'));

    it('komen als gewone links, met platte tekst', async () => {
      const element = await inTaal('nl');
      await zet(element, 'verwijzingen', [
        { code: 'aanmelden', tekst: 'Word <b>pleegouder</b>', url: 'https://voorbeeld.nl/pleegzorg' },
        { code: 'toezicht', tekst: 'Toezicht', url: '/toezicht' },
      ]);
      expect(adressen(element)).to.include.members(['https://voorbeeld.nl/pleegzorg', '/toezicht']);
      expect(alleTekst(element)).to.contain('Word <b>pleegouder</b>');
    });

    it('die code uitvoert wordt geweigerd met één waarschuwing, de andere blijft', async () => {
      const element = await inTaal('nl');
      const voor = adressen(element);
      const gevangen = vangWaarschuwingen(() => {
        Reflect.set(element, 'verwijzingen', [
          { code: 'kwaad', tekst: 'Klik', url: ' java\nscript:alert(1)' },
          { code: 'goed', tekst: 'Goed', url: 'https://voorbeeld.nl/' },
        ]);
      });
      await element.updateComplete;
      expect(gevangen).to.deep.equal([`[zo-thuis] ${tag}: lijst-ongeldig (verwijzingen)`]);
      expect(adressen(element).filter((adres) => !voor.includes(adres))).to.deep.equal(['https://voorbeeld.nl/']);
    });
  });
}
