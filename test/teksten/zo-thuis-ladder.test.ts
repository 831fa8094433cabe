// Bewaakt de eigen woorden van <zo-thuis-ladder>: voor elke lezer bruikbaar en zonder advies.
// De teksten per lezer hebben een eigen toets: ladder-lezers.test.ts.
import { expect } from '@open-wc/testing';
import * as codes from '../../src/domein/dossier/codes.js';
import { TEKSTEN } from '../../src/teksten/index.js';
import { langeZinnen, metJe, metU, toetsTaal, type Zinnen } from './hulp.js';

const alle = TEKSTEN['zo-thuis-ladder'];
/** Zonder wat een lezer op zijn eigen manier zegt, en zonder de balk van het concept: die is van elk element. */
const zonderLezers = (teksten: Zinnen): Zinnen =>
  Object.fromEntries(
    Object.entries(teksten).filter(([sleutel]) => !/^(kind|ouder|professional|raadslid|concept)\./.test(sleutel)),
  );
const [nl, en] = [zonderLezers(alle.nl), zonderLezers(alle.en)];

const GETOOND = [
  codes.DUREN,
  codes.EENHEDEN,
  codes.VARIANTEN,
  codes.REDENSOORTEN,
  codes.FAMILIEGROEPSPLANSTANDEN,
  codes.JA_NEE,
  codes.KADERS,
  codes.MACHTIGINGSOORTEN,
  codes.MACHTIGINGSTANDEN,
  codes.VRAAGSTANDEN,
].flat();

describe('eigen woorden van zo-thuis-ladder', () => {
  it('noemen elke keuze die de ladder toont', () => {
    // Waar de wet een oordeel vraagt heeft elke lezer eigen woorden.
    expect(GETOOND.filter((code) => !(`code.${code}` in nl || `kind.code.${code}` in alle.nl))).to.deep.equal([]);
  });

  it('noemen precies de plekken voor respijt', () => {
    const plekken = Object.keys(nl).filter((sleutel) => sleutel.startsWith('respijtPlek.'));
    expect(plekken).to.deep.equal(codes.RESPIJTPLEKKEN.map((code) => `respijtPlek.${code}`));
  });

  it('spreken niemand aan: zij zijn voor elke lezer hetzelfde', () => {
    expect([...metU(nl), ...metJe(nl)]).to.deep.equal([]);
    expect(zonderLezers(alle.je)).to.deep.equal({});
  });

  it('hebben korte zinnen', () => {
    expect([...langeZinnen(nl, 15), ...langeZinnen(en, 15)]).to.deep.equal([]);
  });

  it('raden niets aan', () => {
    const advies = /aanbevolen|aanrad|advies|beste keuze|geschikt|recommend|advise|best choice|score/i;
    expect(Object.entries({ ...nl }).filter(([, zin]) => advies.test(zin))).to.deep.equal([]);
    expect(Object.entries({ ...en }).filter(([, zin]) => advies.test(zin))).to.deep.equal([]);
  });

  toetsTaal(nl, en, ['Steungezin', 'Buurtgezin', 'Meeleefgezin', 'hulpverleningsvariant', 'opvoedingsvariant']);
});
