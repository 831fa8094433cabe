// Bewaakt de eigen woorden van <zo-thuis-ladder>: compleet in beide talen, voor elke lezer bruikbaar, en gelijk aan die van het dossier
// waar zij hetzelfde zeggen. De teksten per lezer hebben een eigen toets: ladder-lezers.test.ts.
import { expect } from '@open-wc/testing';
import * as codes from '../../src/domein/dossier/codes.js';
import { en as dossierEn } from '../../src/i18n/dossier.en.js';
import { nl as dossierNl } from '../../src/i18n/dossier.nl.js';
import { nl as lezers } from '../../src/i18n/ladder-lezers.nl.js';
import { en } from '../../src/i18n/zo-thuis-ladder.en.js';
import { je } from '../../src/i18n/zo-thuis-ladder.je.js';
import { nl } from '../../src/i18n/zo-thuis-ladder.nl.js';
import { langeZinnen, metJe, metU, toetsNetjes, toetsTaal, type Zinnen, verwachtDezelfdeNamen } from './hulp.js';

const GETOOND = [
  codes.DUREN,
  codes.EENHEDEN,
  codes.VARIANTEN,
  codes.REDENSOORTEN,
  codes.FAMILIEGROEPSPLANSTANDEN,
  codes.JA_NEE,
].flat();

describe('eigen woorden van zo-thuis-ladder', () => {
  it('zijn er in beide talen, in dezelfde volgorde', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(nl));
    verwachtDezelfdeNamen(nl, en);
  });

  it('noemen elke keuze die de ladder toont', () => {
    // Waar de wet een oordeel vraagt heeft elke lezer eigen woorden.
    expect(GETOOND.filter((code) => !(`code.${code}` in nl || `kind.code.${code}` in lezers))).to.deep.equal([]);
  });

  it('heten als in het dossier waar zij hetzelfde zeggen', () => {
    const gedeeld = Object.keys(nl).filter((sleutel) => sleutel in dossierNl);
    expect(gedeeld).to.have.length(9);
    for (const sleutel of gedeeld) {
      expect([(nl as Zinnen)[sleutel], (en as Zinnen)[sleutel]], sleutel).to.deep.equal([
        (dossierNl as Zinnen)[sleutel],
        (dossierEn as Zinnen)[sleutel],
      ]);
    }
  });

  it('spreken niemand aan: zij zijn voor elke lezer hetzelfde', () => {
    expect([...metU(nl), ...metJe(nl)]).to.deep.equal([]);
    expect(je).to.deep.equal({});
  });

  it('hebben korte zinnen', () => {
    expect([...langeZinnen(nl, 15), ...langeZinnen(en, 15)]).to.deep.equal([]);
  });

  it('raden niets aan', () => {
    const advies = /aanbevolen|aanrad|advies|beste keuze|geschikt|recommend|advise|best choice|score/i;
    expect(Object.entries({ ...nl }).filter(([, zin]) => advies.test(zin))).to.deep.equal([]);
    expect(Object.entries({ ...en }).filter(([, zin]) => advies.test(zin))).to.deep.equal([]);
  });

  toetsNetjes('nl', nl);
  toetsNetjes('en', en);
  toetsTaal(nl, en, ['Steungezin', 'Buurtgezin', 'Meeleefgezin', 'hulpverleningsvariant', 'opvoedingsvariant']);
});
