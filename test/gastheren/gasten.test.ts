// Elke gastheer uit examples/ in een echte browser: alle elementen werken er, delen een dossier, blijven heel als de pagina elke waarde
// terugschrijft, en gaan mee in het formulier van de pagina. Wat hier nagegaan wordt staat als tabel in docs/gastheren.md.
import { expect } from '@open-wc/testing';
import {
  eisBouw,
  openAdres,
  type Paginavenster,
  sluitPagina,
  tweeBeelden,
  vind,
  zichtbareTekst,
} from '../paginas/pagina.js';
import { getekend, schaduw, typ, verstuur, wachtOp, ZICHTBAAR } from './bezoek.js';
import { eersteNaam, type Element, type Personen, VELDEN } from './velden.js';

interface Gast {
  readonly map: string;
  readonly gastheer: string;
  /** Wat het beleid van deze bladzijde meer zegt dan het gewone strenge; `null` als zij er geen heeft. */
  readonly beleid: string | null;
  /** Meldingen in de console die er horen te zijn. */
  readonly meldingen?: readonly string[];
}

const GASTEN = (await (await fetch('/examples/gasten.json')).json()) as readonly Gast[];
/** Wat er staat, zonder op hoofdletters te letten: een pagina mag die van haar CSS zelf kiezen. */
const staat = (venster: Paginavenster, tag: string): string => zichtbareTekst(vind(venster, tag)).toLowerCase();

/** Wat een gastheer zelf doet: zonder dat bewijst zijn bladzijde niets. */
const EIGEN: Readonly<Record<string, readonly [string, (venster: Paginavenster) => void]>> = {
  'andere-lit': [
    'de andere Lit tekent',
    (venster) => expect(schaduw(venster, 'site-groet')?.textContent).to.contain('Welkom op deze site.'),
  ],
  paginavertaling: [
    'de pagina en elk element zijn vertaald',
    (venster) => {
      expect(vind(venster, 'h1').querySelector('font')).not.to.equal(null);
      for (const tag of ZICHTBAAR)
        expect(schaduw(venster, tag)?.querySelectorAll('font').length, tag).to.be.at.least(5);
    },
  ],
};

for (const { map, gastheer, beleid, meldingen = [] } of GASTEN) {
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

    const eigen = EIGEN[map];
    if (eigen) it(`de gastheer doet wat hij doet: ${eigen[0]}`, () => eigen[1](venster));

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

    if (beleid !== null) {
      it('het strenge beleid geldt: het staat in het antwoord van de server, en een browser met Trusted Types houdt zich eraan', async () => {
        const kop = (await fetch(`/examples/${map}/index.html`)).headers.get('Content-Security-Policy') ?? '';
        expect(kop).to.contain(beleid);
        expect(kop).to.contain("require-trusted-types-for 'script'");
        expect(kop).to.contain("script-src 'self'");
        if (!('trustedTypes' in venster)) return;
        expect(() => (venster.document.createElement('p').innerHTML = '<b></b>')).to.throw();
      });
    }

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
