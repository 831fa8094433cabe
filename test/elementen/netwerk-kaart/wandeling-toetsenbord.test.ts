// Het hele netwerk met alleen het toetsenbord: toevoegen, rondlopen, verplaatsen, verbinden, steunfiguur, hernoemen, weghalen, terug en opnieuw.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  DRIE,
  druk,
  hoor,
  knoop,
  luister,
  maak,
  meervoud,
  metCtrl,
  metFocus,
  persoon,
  schaduw,
  tekst,
  tekstVan,
  toets,
  toonLijst,
  vind,
  vindAlle,
  wachtOpFocus,
} from './hulp.js';
import { opGewoneMaat, opMaat } from './maat.js';

describe('<netwerk-kaart> met alleen het toetsenbord', () => {
  it('voegt iemand toe met Enter, zonder het formulier van de pagina te versturen', async () => {
    const element = await maak();
    const formulier = document.createElement('form');
    element.before(formulier);
    formulier.append(element);
    const verstuurd = luister(formulier, 'submit');
    await element.updateComplete;
    vind(schaduw(element), '#naam').focus();
    await sendKeys({ type: 'Tante Ida' });
    await toets(element, 'Enter');
    expect(element.value.personen?.map(({ naam }) => naam)).to.deep.equal(['Tante Ida']);
    expect(verstuurd).to.deep.equal([]);
    await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'wie er net bij kwam');
    await hoor(element, tekst('gedaan.toevoegen', { naam: 'Tante Ida' }));
  });

  it('heeft op de kaart één tabstop, en pijlen lopen rond', async () => {
    const element = await maak(DRIE);
    const tabstops = vindAlle(schaduw(element), '[data-knoop][tabindex="0"]');
    expect(tabstops).to.deep.equal([knoop(element)]);
    knoop(element).focus();
    await toets(element, 'ArrowDown');
    await wachtOpFocus(() => knoop(element, 'a'), 'de eerste in de binnenste ring');
    await toets(element, 'ArrowRight');
    await wachtOpFocus(() => knoop(element, 'c'), 'de volgende in dezelfde ring');
    await toets(element, 'ArrowLeft', 'ArrowDown');
    await wachtOpFocus(() => knoop(element, 'b'), 'de ring erbuiten');
    await toets(element, 'ArrowUp', 'ArrowUp');
    await wachtOpFocus(() => knoop(element), 'het midden');
    await toets(element, 'ArrowDown', 'Home');
    await wachtOpFocus(() => knoop(element), 'het midden na Home');
    expect(vindAlle(schaduw(element), '[data-knoop][tabindex="0"]')).to.have.length(1);
  });

  it('noemt bij elke figuur naam, relatie, soort, deel, ring en hoeveel anderen iemand kent', async () => {
    const element = await maak({ ...DRIE, banden: [{ van: 'a', naar: 'c', kwaliteit: 'steunend' }] });
    const naam = knoop(element, 'a').getAttribute('aria-label');
    expect(naam).to.equal(
      [
        'Oma Riet',
        tekst('code.oma'),
        tekst('soort.netwerk'),
        tekst('code.familie'),
        tekst('ring.1'),
        meervoud('kaart.kent', 1),
      ].join(', '),
    );
  });

  it('zet iemand in een andere ring en een ander deel, en draait dat terug en weer vooruit', async () => {
    const element = await maak(DRIE);
    knoop(element, 'a').focus();
    await toets(element, '3');
    expect(persoon(element, 'a').ring).to.equal(3);
    await hoor(
      element,
      tekst('gedaan.verplaatsen', { naam: 'Oma Riet', ring: tekst('ring.3'), sector: tekst('code.familie') }),
    );
    await toets(element, ']');
    expect(persoon(element, 'a').sector).to.equal('vrienden');
    await toets(element, '[', '0');
    expect(persoon(element, 'a')).to.include({ sector: 'familie', ring: null });
    await metCtrl(element, 'z');
    expect(persoon(element, 'a').ring).to.equal(3);
    await metCtrl(element, 'y');
    expect(persoon(element, 'a').ring).to.equal(null);
    expect(metFocus()).to.equal(knoop(element, 'a'));
  });

  it('verbindt twee mensen met v, pijl en Enter; Escape laat een halve band los', async () => {
    const element = await maak(DRIE);
    knoop(element, 'a').focus();
    await toets(element, 'v');
    expect(tekstVan(vind(schaduw(element), '.bezig p'))).to.equal(tekst('kaart.bezig.band', { naam: 'Oma Riet' }));
    await toets(element, 'Escape', 'ArrowRight', 'Enter');
    expect(element.value.banden ?? []).to.deep.equal([]);
    await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'de persoon die openging');
    await toets(element, 'Escape');
    knoop(element, 'a').focus();
    await toets(element, 'v', 'ArrowRight', 'Enter');
    expect(element.value.banden).to.deep.equal([{ van: 'a', naar: 'c', kwaliteit: '' }]);
    await hoor(element, tekst('gedaan.verbinden.geen', { naam: 'Oma Riet', ander: 'Meester Jan' }));
  });

  it('maakt iemand steunfiguur met s, maar een biologische ouder niet, en zegt waarom', async () => {
    const element = await maak(DRIE);
    knoop(element, 'a').focus();
    await toets(element, 's');
    expect(persoon(element, 'a').steunfiguur).to.deep.equal({});
    await hoor(element, tekst('gedaan.steunfiguur.aan', { naam: 'Oma Riet' }));
    expect(knoop(element, 'a').getAttribute('aria-label')).to.contain(tekst('legenda.ster'));
    knoop(element, 'b').focus();
    await toets(element, 's');
    expect(persoon(element, 'b').steunfiguur ?? null).to.equal(null);
    await hoor(element, tekst('persoon.ouder'));
  });

  it('hernoemt met F2, en brengt de focus na Escape terug naar de kaart', async () => {
    const element = await maak(DRIE);
    knoop(element, 'c').focus();
    await toets(element, 'F2');
    await wachtOpFocus(() => schaduw(element).querySelector('#veld-naam'), 'de naam');
    await toets(element, 'End');
    await sendKeys({ type: 'sen' });
    await element.updateComplete;
    expect(persoon(element, 'c').naam).to.equal('Meester Jansen');
    await toets(element, 'Escape');
    await wachtOpFocus(() => knoop(element, 'c'), 'de figuur op de kaart');
    expect(schaduw(element).querySelector('.paneel')).to.equal(null);
  });

  it('haalt iemand weg met Delete, pas na een ja, en komt niet terug met Ctrl+Z', async () => {
    const element = await maak(DRIE);
    knoop(element, 'c').focus();
    await toets(element, 'Delete');
    await wachtOpFocus(() => schaduw(element).querySelector('#weg'), 'de vraag');
    expect(element.value.personen).to.have.length(3);
    await toets(element, 'Tab', 'Enter');
    expect(element.value.personen?.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    await hoor(element, tekst('gedaan.verwijderen'));
    await wachtOpFocus(() => knoop(element), 'de kaart');
    knoop(element, 'a').focus();
    await metCtrl(element, 'z');
    expect(element.value.personen?.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('gaat na weghalen verder waar de bezoeker bezig was, ook als de lijst naast de kaart staat', async () => {
    await opMaat({ width: 1280, height: 800 });
    try {
      const element = await maak(DRIE);
      const weg = async (id: string): Promise<void> => {
        await wachtOpFocus(() => schaduw(element).querySelector('#weg'), 'de vraag');
        await toets(element, 'Tab', 'Enter');
        expect(element.value.personen?.some((wie) => wie.id === id)).to.equal(false);
      };
      knoop(element, 'c').focus();
      await toets(element, 'Delete');
      await weg('c');
      await wachtOpFocus(() => knoop(element), 'de kaart');
      vind(schaduw(element), '.lijst [data-actie="openen"][data-id="b"]').focus();
      await toets(element, 'Enter');
      await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'wie er openging');
      await druk(element, 'actie.verwijderen', 'Mama');
      await weg('b');
      await wachtOpFocus(() => schaduw(element).querySelector('#lijst-titel'), 'de lijst');
    } finally {
      await opGewoneMaat();
    }
  });

  it('is na stoppen met aanwijzen weer bij om wie het ging, met de knop en met Escape', async () => {
    const element = await maak(DRIE);
    for (const stop of [() => druk(element, 'actie.stop'), () => toets(element, 'ArrowRight', 'Escape')]) {
      knoop(element, 'a').focus();
      await toets(element, 'v');
      await stop();
      await wachtOpFocus(() => knoop(element, 'a'), 'de figuur op de kaart');
      expect(vind(schaduw(element), '.bezig').hidden).to.equal(true);
    }
  });

  it('is na sluiten in de lijst als intussen die gekozen is', async () => {
    await opMaat({ width: 375, height: 812 });
    try {
      const element = await maak(DRIE);
      knoop(element, 'a').focus();
      await toets(element, 'Enter');
      await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'wie er openging');
      await toonLijst(element);
      const regel = (): Element | null => schaduw(element).querySelector('.lijst [data-actie="openen"][data-id="c"]');
      (regel() as HTMLElement).focus();
      await toets(element, 'Enter');
      await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'wie er openging');
      await druk(element, 'actie.sluiten');
      await wachtOpFocus(regel, 'de regel in de lijst');
    } finally {
      await opGewoneMaat();
    }
  });

  it('doet niets met een toets als de kaart alleen te lezen is, maar loopt wel rond', async () => {
    const element = await maak(DRIE, { readonly: '' });
    const voor = element.value;
    knoop(element).focus();
    await toets(element, 'ArrowDown', '3', ']', 's', 'v', 'Delete');
    expect(element.value).to.deep.equal(voor);
    await wachtOpFocus(() => knoop(element, 'a'), 'de eerste');
  });
});
