// Alles met gewone klikken, zonder slepen en zonder toetsen: WCAG 2.5.7 vraagt dat van elke sleepbeweging.
import { expect } from '@open-wc/testing';
import {
  DRIE,
  druk,
  hoor,
  kies,
  klikOp,
  knoop,
  knop,
  luister,
  maak,
  open,
  midden,
  opScherm,
  paneel,
  persoon,
  schaduw,
  tekst,
  tekstVan,
  typ,
  veld,
  vind,
  vindAlle,
  zetVan,
  toonBand,
} from './hulp.js';

describe('<netwerk-kaart> met alleen klikken', () => {
  it('voegt iemand toe met één klik op een relatie', async () => {
    const element = await maak();
    vind(schaduw(element), '[data-actie="snel"][data-id="tante"]').click();
    expect(element.value.personen?.[0]).to.include({
      naam: tekst('code.tante'),
      relatie: 'tante',
      soort: 'netwerk',
      sector: 'familie',
      ring: null,
    });
  });

  it('zet iemand op de plek die aangewezen wordt, met de ring en het deel van die plek', async () => {
    const element = await maak(DRIE);
    await open(element, 'c');
    await druk(element, 'actie.kiesPlek');
    await klikOp(element, vind(schaduw(element), 'svg.kaart'), opScherm(element, 480, 53));
    expect(persoon(element, 'c')).to.include({ ring: 3, sector: 'familie' });
    // Een klik valt op een hele pixel van het scherm.
    expect(persoon(element, 'c').plek?.x).to.be.closeTo(480 / 800, 0.005);
    expect(persoon(element, 'c').plek?.y).to.be.closeTo(53 / 800, 0.005);
    const { x, y } = midden(knoop(element, 'c'));
    const daar = opScherm(element, 480, 53);
    expect(Math.hypot(x - daar.x, y - daar.y), 'en staat daar').to.be.lessThan(3);
  });

  it('verbindt twee mensen door ze aan te wijzen, en geeft de band een kwaliteit', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    await toonBand(element);
    await druk(element, 'actie.kiesBand');
    await klikOp(element, knoop(element, 'c'));
    expect(element.value.banden).to.deep.equal([{ van: 'a', naar: 'c', kwaliteit: '' }]);
    await toonBand(element, 'c');
    await kies(element, vind(paneel(element), '[data-veld="kwaliteit:c"]'), 'spanning');
    expect(element.value.banden).to.deep.equal([{ van: 'a', naar: 'c', kwaliteit: 'spanning' }]);
    await druk(element, 'actie.losmaken', 'Meester Jan');
    expect(element.value.banden).to.deep.equal([]);
  });

  it('verbindt ook uit de lijst van het paneel', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    await toonBand(element);
    await kies(element, vind(paneel(element), '#met'), 'b');
    await druk(element, 'actie.verbinden');
    expect(element.value.banden).to.deep.equal([{ van: 'a', naar: 'b', kwaliteit: '' }]);
    await hoor(element, tekst('gedaan.verbinden.geen', { naam: 'Oma Riet', ander: 'Mama' }));
  });

  it('wijzigt ring, deel en band in de rij van de lijst', async () => {
    const element = await maak(DRIE);
    await zetVan(element, 'ring', 'a', '2');
    await zetVan(element, 'sector', 'a', 'buurt');
    await zetVan(element, 'band', 'a', 'steunend');
    expect(persoon(element, 'a')).to.include({ ring: 2, sector: 'buurt', band: 'steunend' });
  });

  it('geeft steun een richting, en haalt haar weer weg', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    const praktisch = vind<HTMLSelectElement>(paneel(element), '[data-veld="steun:praktisch"]');
    await kies(element, praktisch, 'wederzijds');
    expect(persoon(element, 'a').steun).to.deep.equal([{ functie: 'praktisch', richting: 'wederzijds' }]);
    await kies(element, praktisch, '');
    expect(persoon(element, 'a').steun).to.deep.equal([]);
  });

  it('maakt een huishouden en zet iemand erbij', async () => {
    const element = await maak(DRIE);
    await open(element, 'b');
    await typ(element, vind(paneel(element), '#huisnaam'), 'Bij mama');
    await druk(element, 'actie.huis');
    const huis = element.value.onderwerp.huishoudens?.[0];
    expect(huis?.naam).to.equal('Bij mama');
    expect(persoon(element, 'b').huishoudens).to.deep.equal([huis?.id]);
    expect(knoop(element, 'b').getAttribute('aria-label')).to.contain('Bij mama');
    veld(paneel(element), 'Bij mama').click();
    expect(persoon(element, 'b').huishoudens).to.deep.equal([]);
  });

  it('verbergt iemand voor een lezer, en wijst de professional aan die het netwerk betrekt', async () => {
    const element = await maak(DRIE);
    await open(element, 'c');
    veld(paneel(element), tekst('code.ouder')).click();
    expect(persoon(element, 'c').verbergVoor).to.deep.equal(['ouder']);
    await kies(element, veld<HTMLSelectElement>(paneel(element), tekst('veld.soort')), 'professional');
    veld(paneel(element), tekst('veld.verantwoordelijk')).click();
    expect(persoon(element, 'c')).to.include({ soort: 'professional', verantwoordelijk: true });
  });

  it('hernoemt, geeft een bijnaam en een andere relatie', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    await typ(element, veld(paneel(element), tekst('veld.naam')), 'Oma Annie');
    await typ(element, veld(paneel(element), tekst('veld.alias')), 'oom');
    await kies(element, vind(paneel(element), '#veld-relatie'), 'opa');
    expect(persoon(element, 'a')).to.include({
      naam: 'Oma Annie',
      alias: 'oom',
      relatie: 'opa',
      sector: 'familie',
      biologischeOuder: false,
    });
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Oma Annie');
  });

  it('haalt iemand weg, en draait andere stappen terug en vooruit', async () => {
    const element = await maak({ ...DRIE, banden: [{ van: 'a', naar: 'c' }] });
    await zetVan(element, 'ring', 'a', '3');
    await druk(element, 'actie.ongedaan');
    expect(persoon(element, 'a').ring).to.equal(1);
    await druk(element, 'actie.opnieuw');
    expect(persoon(element, 'a').ring).to.equal(3);
    await open(element, 'c');
    await druk(element, 'actie.verwijderen', 'Meester Jan');
    // Stoppen met aanwijzen heet hetzelfde, en staat ook op de kaart.
    knop(element, 'actie.annuleren', '', paneel(element)).click();
    await element.updateComplete;
    expect(element.value.personen).to.have.length(3);
    await druk(element, 'actie.verwijderen', 'Meester Jan');
    await druk(element, 'actie.verwijderJa');
    expect(element.value.personen?.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(element.value.banden).to.deep.equal([]);
  });

  it('opent iemand met een klik op de kaart en meldt alleen het id', async () => {
    const element = await maak(DRIE);
    const gekozen = luister<CustomEvent>(element, 'persoon-gekozen');
    await klikOp(element, knoop(element, 'b'));
    expect(gekozen.map(({ detail }) => detail as unknown)).to.deep.equal([{ id: 'b' }]);
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Mama');
    expect(vindAlle(paneel(element), 'p').map(tekstVan)).to.include(tekst('persoon.ouder'));
  });
});
