// De tijdlijn: met meer dan twee momenten loopt een bezoeker van toen naar nu, met toetsen of met een tik, en ziet wat er onderweg veranderde.
import { expect } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import {
  alleTekst,
  DRIE,
  type Kaart,
  knoop,
  lijst,
  maak,
  metFocus,
  persoon,
  schaduw,
  tekst,
  tekstVan,
  toets,
  vind,
  vindAlle,
  zetVan,
} from './hulp.js';
import { opGewoneMaat, opMaat } from './maat.js';

const mens = (id: string, naam: string, ring: 1 | 2 | 3) => ({ id, naam, soort: 'netwerk' as const, ring });

/** Drie momenten door elkaar bewaard, en nu: Dirk ging weg, Bram kwam dichterbij, Eva kwam erbij. */
const LANG: Netwerkwaarde = {
  onderwerp: { soort: 'kind', naam: 'Bo' },
  personen: [mens('a', 'Anna', 1), mens('b', 'Bram', 1), mens('e', 'Eva', 2)],
  momenten: [
    {
      id: 'zomer',
      datum: '2026-08-12',
      naam: 'Na de zomer',
      toelichting: 'Dirk verhuisde.',
      personen: [mens('a', 'Anna', 1), mens('b', 'Bram', 2)],
    },
    {
      id: 'begin',
      datum: '2026-05-01',
      naam: 'Start van de hulp',
      personen: [mens('a', 'Anna', 1), mens('b', 'Bram', 3), mens('d', 'Dirk', 2)],
    },
    { id: 'herfst', datum: '2026-10-12', naam: '', personen: [mens('a', 'Anna', 1), mens('b', 'Bram', 1)] },
  ],
} as Netwerkwaarde;

const haltes = (element: Kaart): HTMLElement[] => vindAlle(schaduw(element), '.tijdlijn [role=tab]');
const gekozen = (element: Kaart): string =>
  haltes(element)
    .filter((halte) => halte.getAttribute('aria-selected') === 'true')
    .map(tekstVan)
    .join();
const veranderd = (element: Kaart): string[] =>
  vindAlle(schaduw(element), '[part=verschil] tbody tr').map((rij) => tekstVan(rij.querySelector('th')));

async function tik(element: Kaart, halte: HTMLElement | undefined): Promise<void> {
  halte?.click();
  await element.updateComplete;
}

describe('<netwerk-kaart>: de tijdlijn', () => {
  it('is er als er met nu erbij meer dan twee momenten zijn, en staat van vroeger naar nu', async () => {
    const element = await maak(LANG, { zicht: 'vergelijk' });
    expect(haltes(element).map((halte) => tekstVan(halte.querySelector('b')))).to.deep.equal([
      '1 mei 2026',
      '12 augustus 2026',
      '12 oktober 2026',
      tekst('moment.nu'),
    ]);
    expect(gekozen(element)).to.contain(tekst('moment.nu'));
    expect(vindAlle(schaduw(element), '.zicht .keuze').map(tekstVan).at(-1)).to.equal(tekst('zicht.tijd'));
    element.value = { ...LANG, momenten: LANG.momenten?.slice(0, 1) ?? [] };
    await element.updateComplete;
    expect(haltes(element), 'met één moment valt er niets te lopen').to.deep.equal([]);
    element.value = LANG;
    element.zicht = 'nu';
    await element.updateComplete;
    expect(haltes(element), 'alleen in het beeld door de tijd').to.deep.equal([]);
  });

  it('met de pijlen, Home en End loopt een bezoeker van moment naar moment; wat veranderde is van het moment ervoor', async () => {
    const element = await maak(LANG, { zicht: 'vergelijk' });
    haltes(element).at(-1)?.focus();
    expect(veranderd(element)).to.deep.equal(['Eva']);
    await toets(element, 'ArrowLeft');
    expect(metFocus()).to.equal(haltes(element)[2]);
    expect(element.moment).to.equal('herfst');
    expect(lijst(element)).to.have.members(['Anna', 'Bram']);
    expect(veranderd(element)).to.deep.equal(['Bram']);
    await toets(element, 'ArrowLeft');
    expect(veranderd(element)).to.have.members(['Bram', 'Dirk']);
    expect(tekstVan(vind(schaduw(element), '.tijdlijn'))).to.contain('Dirk verhuisde.');
    await toets(element, 'Home');
    expect(gekozen(element)).to.equal('1 mei 2026Start van de hulp');
    expect(lijst(element), 'zoals het toen was').to.have.members(['Anna', 'Bram', 'Dirk']);
    expect(schaduw(element).querySelector('[part=verschil]'), 'ervoor was er niets').to.equal(null);
    await toets(element, 'End');
    expect(element.moment).to.equal('');
    expect(metFocus()).to.equal(haltes(element).at(-1));
  });

  it('met een tik ook, elke halte is groot genoeg voor een vinger, en op een telefoon schuift alleen de rij', async () => {
    await opMaat({ width: 320, height: 700 });
    try {
      const element = await maak(LANG, { zicht: 'vergelijk' });
      for (const halte of haltes(element)) {
        const { width, height } = halte.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
      expect(element.getBoundingClientRect().right).to.be.at.most(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(320, innerWidth));
      await tik(element, haltes(element)[0]);
      expect(element.moment).to.equal('begin');
      const blad = vind(schaduw(element), `#${haltes(element)[0]?.getAttribute('aria-controls') ?? ''}`);
      expect(blad.contains(knoop(element)), 'de rij hoort bij de kaart').to.equal(true);
      expect(blad.getAttribute('role')).to.equal('tabpanel');
    } finally {
      await opGewoneMaat();
    }
  });

  it('toen is alleen te lezen; wie eruit stapt is weer bij nu, en kan weer wijzigen', async () => {
    const element = await maak(LANG, { zicht: 'vergelijk' });
    await tik(element, haltes(element)[1]);
    expect(schaduw(element).querySelector('#naam'), 'niemand erbij in het verleden').to.equal(null);
    expect(alleTekst(element)).to.contain(tekst('moment.alleenLezen'));
    vind(schaduw(element), '.zicht [value=nu]').click();
    await element.updateComplete;
    expect([element.moment, element.zicht]).to.deep.equal(['', 'nu']);
    await zetVan(element, 'ring', 'e', '3');
    expect(persoon(element, 'e').ring).to.equal(3);
  });

  it('wat er over een moment geschreven is staat er alleen met volle namen', async () => {
    const element = await maak(LANG, { zicht: 'vergelijk', moment: 'zomer', namen: 'initialen' });
    expect(tekstVan(vind(schaduw(element), '.tijdlijn'))).not.to.contain('Dirk');
    expect(gekozen(element)).to.contain('12 augustus 2026');
  });

  it('zonder momenten is er niets te kiezen', async () => {
    const element = await maak(DRIE, { zicht: 'vergelijk' });
    expect(haltes(element)).to.deep.equal([]);
    expect(vindAlle(schaduw(element), '.zicht input').map((rondje) => rondje.getAttribute('value'))).to.deep.equal([
      'nu',
      'na',
    ]);
  });
});
