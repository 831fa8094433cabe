// Wat pas komt als iemand het opent: tot dan staat het er niet, de waarde en het formulier wachten nergens op, en wat openstond blijft staan.
import { expect, waitUntil } from '@open-wc/testing';
import type { TekstSleutel } from '../../../src/elementen/zo-thuis-ladder/teksten.js';
import {
  drukAf,
  foutoverzicht,
  heeftVeld,
  ladderVan,
  maakSam,
  openDelen,
  openTrede,
  kaart,
  kiesTrede,
  scherm,
  schaduw,
  tekst,
  tekstVan,
  typ,
  veld,
  verlaat,
  vind,
  vindAlle,
  wachtOpDelen,
  wachtOpFocus,
  zetNeer,
} from './hulp.js';

const klapper = (element: Element, klap: string): HTMLDetailsElement =>
  vind<HTMLDetailsElement>(schaduw(element), `details[data-klap="${klap}"]`);

describe('wat niemand opende', () => {
  it('staat er niet: een ouder ziet het pad, één vraag en drie kaarten', async () => {
    const element = await zetNeer(ladderVan('thuis', 'gezinshuis', { wegTerug: 'Rust.' }), { lezer: 'ouder' });
    await wachtOpDelen(element);
    for (const klap of ['vergelijk', 'afweging']) expect(klapper(element, klap).childElementCount, klap).to.equal(1);
    expect(vindAlle(schaduw(element), 'table, .papier, .blok')).to.deep.equal([]);
    expect(vindAlle(schaduw(element), 'input, select, textarea')).to.have.length(1);
  });

  it('telt wel mee: verplicht, een fout en de waarde in het formulier zijn er meteen', async () => {
    const element = await zetNeer(null, { required: '' });
    expect(element.checkValidity()).to.equal(false);
    await kiesTrede(element, 'thuis');
    expect(element.checkValidity()).to.equal(true);
    element.value = ladderVan(null, 'thuis', { plan: { van: '2026-02-01', tot: '2026-01-01' } });
    expect(element.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.contain(tekst('melding.datum-voor-begin'));
  });

  it('gaat open als er een fout in zit, en de lijst noemt de vraag en leidt erheen', async () => {
    const element = await zetNeer(ladderVan(null, null, { wensKind: 'x'.repeat(2001) }));
    element.reportValidity();
    await wachtOpDelen(element);
    const label = tekst('professional.wensKind');
    expect(tekstVan(foutoverzicht(element))).to.contain(`${label}: ${tekst('melding.tekst-te-lang')}`);
    vind(schaduw(element), '.foutoverzicht a').click();
    await wachtOpFocus(() => veld(element, '/wensKind'), 'de wens');
  });
});

describe('een deel dat open is geweest', () => {
  it('blijft staan als het dichtgaat, als de lezer wisselt en als de waarde wisselt', async () => {
    const element = await openDelen(await zetNeer(ladderVan('thuis', 'gezinshuis'), { lezer: 'kind' }));
    klapper(element, 'afweging').open = false;
    await waitUntil(() => !klapper(element, 'afweging').open);
    element.setAttribute('lezer', 'ouder');
    await element.updateComplete;
    await element.updateComplete;
    expect(heeftVeld(element, '/wegTerug')).to.equal(true);
    await waitUntil(() => tekstVan(klapper(element, 'afweging')).includes(tekst('ouder.wegTerug')));
    element.value = ladderVan('gezinshuis', 'thuis');
    await element.updateComplete;
    expect(klapper(element, 'huidig').open).to.equal(true);
    expect(heeftVeld(element, '/huidig/duur')).to.equal(true);
  });

  it('verandert de waarde in dezelfde taak als de toets, en zegt wat er niet klopt', async () => {
    const element = await openDelen(await zetNeer(ladderVan('steungezin', null)));
    await typ(element, '/wensOuders', 'x'.repeat(2001));
    expect(element.value.wensOuders).to.have.length(2001);
    await verlaat(element, '/wensOuders');
    expect(veld(element, '/wensOuders').getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('een keuze van de bezoeker', () => {
  it('opent wat er bij die plek hoort, en zet de focus op haar kaart', async () => {
    const element = await zetNeer();
    await openTrede(element, 'netwerkpleegzorg');
    vind(schaduw(element), '[data-actie=kies][data-id=gewenst]').click();
    await waitUntil(() => heeftVeld(element, '/gewenst/variant'));
    expect(klapper(element, 'gewenst').open).to.equal(true);
    await wachtOpFocus(() => kaart(element, 'netwerkpleegzorg')?.querySelector('h3'), 'de kaart');
  });

  it('een waarde van de pagina opent niets', async () => {
    const element = await zetNeer();
    element.value = ladderVan('thuis', 'gezinshuis');
    await element.updateComplete;
    expect(vindAlle(scherm(element), 'details[open]')).to.deep.equal([]);
  });
});

describe('het vel papier', () => {
  it('ligt er bij afdrukken met de knop meteen, en daarna bij afdrukken met de browser zonder te wachten', async () => {
    const element = await maakSam();
    const papier = await drukAf(element);
    expect(tekstVan(papier)).to.contain('Bij oma slapen in het weekend.');
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(vindAlle(schaduw(element), '.papier')).to.deep.equal([]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(tekstVan(vind(schaduw(element), '.papier'))).to.contain('Bij oma slapen in het weekend.');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('zonder dat het geladen is gaat het scherm zelf naar de printer', async () => {
    const element = await zetNeer(ladderVan('thuis', null));
    window.dispatchEvent(new Event('beforeprint'));
    expect(vindAlle(schaduw(element), '.papier')).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('is een volgende keer wel geladen, en staat er niet als het te laat kwam', async () => {
    const element = await zetNeer(ladderVan('thuis', null));
    const staatEr = (): number => vindAlle(schaduw(element), '.papier').length;
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await wachtOpDelen(element);
    expect(staatEr()).to.equal(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(staatEr()).to.equal(1);
    window.dispatchEvent(new Event('afterprint'));
  });
});

describe('een andere taal', () => {
  it('haalt ook de woorden van wat openstaat', async () => {
    const element = await openDelen(await zetNeer(ladderVan('thuis', 'gezinshuis')));
    await openTrede(element, 'thuis');
    element.lang = 'en';
    const { TEKSTEN } = await import('../../../src/teksten/index.js');
    const engels = (sleutel: TekstSleutel): string => TEKSTEN['zo-thuis-ladder'].en[sleutel];
    await waitUntil(() => tekstVan(scherm(element)).includes(engels('professional.trede.thuis.wat')));
    expect(tekstVan(scherm(element))).to.contain(engels('professional.wegTerug'));
  });
});
