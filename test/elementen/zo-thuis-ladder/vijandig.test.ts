// Wat een pagina ook geeft: één waarschuwing met een code, de oude waarde blijft, en de ladder werkt door, bij elke lezer.
import { expect } from '@open-wc/testing';
import { DossierStore } from '../../../src/domein/dossier/dossier-store.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import { vijandSuite } from '../../suites/vijandig.suite.js';
import {
  drukAf,
  kies,
  ladderVan,
  maak,
  maakSam,
  openAlles,
  openDelen,
  SAM,
  schaduw,
  scherm,
  tekstVan,
  typ,
  veld,
  vindAlle,
  wachtOpDelen,
  type Ladderelement,
} from './hulp.js';

const KWAAD = '<img src=x onerror=alert(1)>';
const alleTekst = (element: Ladderelement): string => tekstVan(scherm(element));

/** De bezoeker kan nog gewoon verder. */
async function werktNog(element: Ladderelement): Promise<void> {
  await openDelen(element);
  await typ(element, '/wegTerug', 'Als het weer kan');
  expect(element.value.wegTerug).to.equal('Als het weer kan');
}

vijandSuite<Ladderelement>({
  tag: 'zo-thuis-ladder',
  maak: () => maakSam(),
  alleTekst,
  sleutel: 'professional.titel',
  werktNog,
  gebruik: async (element) => {
    element.verwijzingen = [{ code: 'x', tekst: 'x', url: '/x' }];
    await typ(element, '/wegTerug', 'Als het rust is');
    await kies(element, '/huidig/trede', 'bestandspleegzorg');
    for (const lezer of ['kind', 'ouder', 'raadslid', 'professional']) {
      element.setAttribute('lezer', lezer);
      await element.updateComplete;
      await wachtOpDelen(element);
    }
    await openAlles(element);
    await drukAf(element);
  },
  openVelden: async (element) => {
    await openAlles(element);
    return 5;
  },
  heeftDossier: true,
});

describe('een vijandige ladder', () => {
  for (const [naam, waarde] of Object.entries<unknown>({
    'een trede uit het prototype': { huidig: { trede: 'toString' } },
    'een trede die geen tekst is': { gewenst: { trede: {} } },
    'een dag die niet bestaat': { evaluatieOp: '2026-02-30' },
    'een weg terug die geen tekst is': { wegTerug: { toString: 'x' } },
    'een weg terug van een miljoen tekens': { wegTerug: 'x'.repeat(1_000_000) },
    'een afweging die geen lijst is': { afweging: 'x' },
    'een afweging met rommel': { afweging: [null, 3] },
    'een verloop dat een voorwerp is': { verloop: {} },
  })) {
    it(`${naam}: de oude waarde blijft, met één waarschuwing`, async () => {
      const element = await maak(ladderVan('thuis', 'netwerkpleegzorg'));
      const voor = element.value;
      const gevangen = vangWaarschuwingen(() => {
        Reflect.set(element, 'value', waarde);
        Reflect.set(element, 'value', waarde);
      });
      await element.updateComplete;
      expect(gevangen).to.have.length(1);
      expect(gevangen[0]).to.match(/^\[zo-thuis\] zo-thuis-ladder: [a-z]+(?:-[a-z]+)+ \(value\)/);
      expect(element.value).to.deep.equal(voor);
      await werktNog(element);
    });
  }

  for (const lezer of ['professional', 'ouder', 'kind', 'raadslid']) {
    it(`${lezer}: HTML in elke tekst van het dossier blijft tekst, op het scherm en op papier`, async () => {
      const element = await maak(
        ladderVan('thuis-ambulant', 'gezinshuis', { wegTerug: KWAAD, wensKind: KWAAD, wensOuders: KWAAD }),
        { lezer },
        { personen: (SAM.personen ?? []).map((wie) => ({ ...wie, naam: KWAAD })) },
      );
      await openAlles(element);
      const papier = await drukAf(element);
      expect(vindAlle(schaduw(element), 'img, script')).to.deep.equal([]);
      expect(papier.querySelector('img, script')).to.equal(null);
    });
  }

  it('een gedeeld dossier waar een ander onzin in schrijft breekt het scherm niet', async () => {
    const element = await maakSam();
    const store = new DossierStore(SAM);
    element.dossierStore = store;
    await element.updateComplete;
    for (const deel of [
      { ladder: null },
      { ladder: { huidig: { trede: 'bestaat-niet' } } },
      { ladder: { afweging: null, verloop: null, huidig: null } },
      { personen: null },
      { personen: undefined, banden: null },
    ]) {
      store.wijzig((dossier) => ({ ...dossier, ...deel }) as typeof dossier);
      await element.updateComplete;
      expect(alleTekst(element)).not.to.match(/undefined|\[object|NaN/);
    }
    await werktNog(element);
    expect(veld(element, '/wegTerug').value).to.equal('Als het weer kan');
  });
});
