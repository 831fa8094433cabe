// Elke gastheer uit examples/ in een echte browser: alle elementen werken er, delen een dossier, blijven heel als de pagina elke waarde
// terugschrijft, en gaan mee in het formulier van de pagina. Wat hier nagegaan wordt staat als tabel in docs/gastheren.md.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  eisBouw,
  openAdres,
  type Paginavenster,
  sluitPagina,
  tweeBeelden,
  vind,
  zichtbareTekst,
} from '../paginas/pagina.js';
import { eersteNaam, type Element, type Personen, type Veld, VELDEN } from './velden.js';

interface Gast {
  readonly map: string;
  readonly gastheer: string;
  /** Meldingen in de console die er horen te zijn. */
  readonly meldingen?: readonly string[];
}

const GASTEN = (await (await fetch('/examples/gasten.json')).json()) as readonly Gast[];
const ZICHTBAAR = ['steunfiguur-form', 'netwerk-kaart', 'zo-thuis-ladder', 'gezinshuis-tarief-calculator'] as const;
/** Zolang mag een gastheer erover doen: sommige halen en bouwen eerst van alles. */
const GEDULD = { timeout: 30_000 };

const schaduw = (venster: Paginavenster, tag: string): ShadowRoot | null =>
  venster.document.querySelector(tag)?.shadowRoot ?? null;
const getekend = (venster: Paginavenster): boolean =>
  ZICHTBAAR.every((tag) => schaduw(venster, tag)?.querySelector('.wortel'));
/** Wat er staat, zonder op hoofdletters te letten: een pagina mag die van haar CSS zelf kiezen. */
const staat = (venster: Paginavenster, tag: string): string => zichtbareTekst(vind(venster, tag)).toLowerCase();

async function wachtOp(venster: Paginavenster, klaar: () => unknown, zin: string): Promise<void> {
  try {
    await waitUntil(klaar, zin, GEDULD);
  } catch {
    const { fouten, meldingen, schendingen } = venster.paginaMeting;
    throw new Error(`${zin}: ${[...fouten, ...meldingen, ...schendingen].join(' | ') || 'zonder een melding'}`);
  }
}

/** Typt teken voor teken in het veld, en gaat na dat er niets aan verspringt. */
async function typ(
  venster: Paginavenster,
  { tag, open, metFocus = false, veld: selector, getypt, lees, verwacht }: Veld,
): Promise<void> {
  const element = vind<Element>(venster, tag);
  const wortel = element.shadowRoot as ShadowRoot;
  const zoek = (): HTMLInputElement | null => {
    const gevonden = wortel.querySelector<HTMLInputElement>(selector);
    if (gevonden?.checkVisibility()) return gevonden;
    open(wortel);
    geopend = true;
    return null;
  };
  let geopend = false;
  await wachtOp(venster, zoek, `${tag}: geen veld ${selector}`);
  if (metFocus && geopend) await wachtOp(venster, () => wortel.activeElement, `${tag}: wat opengaat krijgt geen focus`);
  await tweeBeelden(venster);
  const veld = wortel.querySelector(selector) as HTMLInputElement;
  venster.focus();
  veld.focus();
  veld.select();
  for (const [index, teken] of [...getypt].entries()) {
    await sendKeys({ type: teken });
    const tot = [...getypt].slice(0, index + 1).join('');
    await wachtOp(venster, () => veld.value === tot, `${tag}: na ${index + 1} toetsen staat er ${veld.value}`);
  }
  expect(veld.isConnected, `${tag}: het veld is nog hetzelfde`).to.equal(true);
  expect(wortel.activeElement, `${tag}: de focus`).to.equal(veld);
  expect(veld.selectionStart, `${tag}: de cursor`).to.equal(getypt.length);
  expect(lees(element.value as never), tag).to.deep.equal(verwacht);
}

/** Verstuurt het formulier van de pagina, en geeft wat de server kreeg. */
async function verstuur(venster: Paginavenster, leesNu: () => Paginavenster): Promise<Record<string, string>> {
  vind<HTMLButtonElement>(venster, '#aanmelding > button').click();
  // Een bladzijde die nog binnenkomt heeft soms pas een deel van de tekst.
  const ontvangen = (): Element | null | undefined => {
    const { document: bladzijde } = leesNu();
    return bladzijde?.readyState === 'complete' ? bladzijde.querySelector<Element>('#ontvangen') : null;
  };
  await waitUntil(ontvangen, 'de server zegt niets terug', GEDULD);
  return JSON.parse(ontvangen()?.textContent ?? '') as Record<string, string>;
}

for (const { map, gastheer, meldingen = [] } of GASTEN) {
  describe(`${gastheer} (examples/${map})`, () => {
    let venster: Paginavenster;
    let leesNu: () => Paginavenster;

    before(async () => {
      await eisBouw();
      ({ venster, leesNu } = await openAdres(`/examples/${map}/index.html`));
    });
    after(sluitPagina);

    it('(werken) alle elementen komen tot leven, en zijn breed genoeg', async () => {
      await wachtOp(venster, () => getekend(venster), 'niet alles is getekend');
      await tweeBeelden(venster);
      expect(vind(venster, 'zo-thuis-dossier').matches(':defined')).to.equal(true);
      for (const tag of ZICHTBAAR) {
        expect(staat(venster, tag), tag).not.to.equal('');
        const { width } = vind(venster, tag).getBoundingClientRect();
        expect(width, `${tag} is breed genoeg`).to.be.at.least(320);
      }
    });

    for (const veld of VELDEN) {
      it(`(terugschrijven) <${veld.tag}> blijft heel als de pagina elke waarde terugzet`, () => typ(venster, veld));
    }

    it('(delen) de elementen delen één dossier', () => {
      const dossier = vind<Element>(venster, 'zo-thuis-dossier').value as Personen & { ladder: { wegTerug: string } };
      expect(eersteNaam(dossier)).to.equal('Opa Jan');
      expect(dossier.ladder.wegTerug).to.equal('Als het rust is');
      for (const tag of ['steunfiguur-form', 'netwerk-kaart']) {
        expect(eersteNaam(vind<Element>(venster, tag).value as Personen), tag).to.equal('Opa Jan');
        expect(staat(venster, tag), tag).to.contain('opa jan');
      }
    });

    it('(stil) de pagina merkt er verder niets van', () => {
      const { meldingen: gemeld, fouten, schendingen, opslag } = venster.paginaMeting;
      expect({ fouten, schendingen }).to.deep.equal({ fouten: [], schendingen: [] });
      expect(opslag.filter((regel) => /zo-thuis|indexedDB/.test(regel))).to.deep.equal([]);
      expect(gemeld, gemeld.join('\n')).to.have.lengthOf(meldingen.length);
      for (const [index, melding] of meldingen.entries()) expect(gemeld[index]).to.contain(melding);
    });

    it('(formulier) zij gaan mee in het formulier van de pagina', async () => {
      const ontvangen = await verstuur(venster, leesNu);
      expect(Object.keys(ontvangen).sort()).to.deep.equal(['dossier', 'tarief']);
      const dossier = JSON.parse(ontvangen['dossier'] ?? '') as Personen & { ladder: { wegTerug: string } };
      expect(eersteNaam(dossier)).to.equal('Opa Jan');
      expect(dossier.ladder.wegTerug).to.equal('Als het rust is');
      const tarief = JSON.parse(ontvangen['tarief'] ?? '') as { inkomen: { maandsalaris: number } };
      expect(tarief.inkomen.maandsalaris).to.equal(4250.75);
    });
  });
}
