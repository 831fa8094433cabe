// Van niets naar een eerste tarief dat te verdedigen is: hoeveel klikken en toetsen een franchisehuis nodig heeft. Te verdedigen is: er is een
// tarief, en bij geen enkel cijfer ontbreekt een bron of reden. Het aantal staat ook in docs/gezinshuis-tarief-calculator.md.
import { expect } from '@open-wc/testing';
import {
  type Calculator,
  kiesBlad,
  maak,
  schaduw,
  tekst,
  tekstVan,
  toetsen,
  uitkomst,
  vind,
  vindAlle,
} from './hulp.js';

const KLIKKEN = 13;
const TOETSEN = 27;
/** Zoveel waren het voordat er drie vragen vooraf stonden: de helft is het doel. */
const VROEGER = { klikken: 49, toetsen: 95 };

describe('een franchisehuis vanaf niets', () => {
  it(`heeft na ${KLIKKEN} klikken en ${TOETSEN} toetsen een tarief waar geen reden ontbreekt`, async () => {
    const geteld = { klikken: 0, toetsen: 0 };
    const element: Calculator = await maak({ tarievenset: 'leeg' });
    const klik = async (plek: HTMLElement | undefined): Promise<void> => {
      if (!plek) throw new Error('er is niets om op te klikken');
      geteld.klikken += 1;
      plek.focus();
      plek.click();
      await element.updateComplete;
    };
    const typ = async (woorden: string): Promise<void> => {
      geteld.toetsen += woorden.length;
      await toetsen(woorden);
      await element.updateComplete;
    };
    const start = vind(schaduw(element), '[aria-labelledby="start"]');
    const keuze = (waarde: string): HTMLElement => vind(start, `input[type="radio"][value="${waarde}"]`);
    const veld = (pad: string): HTMLElement => vind(start, `[data-pad="${pad}"]`);

    await klik(keuze('franchise'));
    await klik(veld('/peiljaar'));
    await typ('2026');
    await klik(veld('/plaatsen'));
    await typ('4');
    await klik(keuze('12-15'));
    await klik(veld('/inkomen/bedragPerJaar'));
    await typ('78000');
    await klik(vindAlle(start, 'button').find((knop) => tekstVan(knop) === tekst('start.alles')));
    expect(element.resultaat.tariefPerEtmaal, 'er is een tarief').to.be.a('number');
    expect(tekstVan(uitkomst(element)), 'waar niets was is niets gelijk gebleven').not.to.contain(
      tekst('verschil.geen'),
    );

    // Wat iemand zelf invulde heeft nog geen reden: die krijgen de drie cijfers samen.
    const blad = await kiesBlad(element, tekst('tab.bronnen'));
    geteld.klikken += 1;
    await klik(vind(blad, 'input[type="radio"][value="aanname-zonder-reden"]'));
    const vinkjes = vindAlle<HTMLInputElement>(blad, 'tbody input');
    expect(vinkjes).to.have.length(3);
    for (const vinkje of vinkjes) await klik(vinkje);
    await klik(vind(blad, '#v-zelfde-reden'));
    await typ('Jaarrekening 2025');
    await klik(vindAlle(blad, 'button').find((knop) => tekstVan(knop) === tekst('bronnen.geef.meer', { aantal: 3 })));

    expect(element.value.inkomen).to.deep.equal({ wijze: 'jaarinkomen', bedragPerJaar: 78000 });
    expect(element.value.gelieerdeOrganisatie).to.deep.include({ fractie: 0.075 });
    expect(element.resultaat.meldingen, 'geen cijfer zonder bron of reden').to.deep.equal([]);
    expect(geteld).to.deep.equal({ klikken: KLIKKEN, toetsen: TOETSEN });
    expect(geteld.klikken).to.be.at.most(VROEGER.klikken / 2);
    expect(geteld.toetsen).to.be.at.most(VROEGER.toetsen / 2);
  });
});
