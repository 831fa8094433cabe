// bronnen.ts: wat gelezen is en waar. Andere toetsen lopen regels, termijnen en teksten na; hier staat dat de lijst zelf klopt.

import { expect } from '@open-wc/testing';
import { type Bron, BRONNEN, bronVan, noemBronnen, type Vindplaats, WET_GELEZEN } from '../../src/domein/bronnen.js';
import { isDatum } from '../../src/domein/dossier/leeftijd.js';

const LIJST: readonly (readonly [naam: string, bron: Bron])[] = Object.entries(BRONNEN);

describe('BRONNEN', () => {
  it('zegt van elke bron waar zij gelezen is, en van welke datum zij is als zij er een noemt', () => {
    for (const [naam, { gelezenIn, datum }] of LIJST) {
      expect(gelezenIn, naam).to.match(/\S/);
      expect(datum === null || isDatum(datum), naam).to.equal(true);
    }
  });

  it('een wet heeft de datum van de tekst die gelezen is, en niet die van vandaag', () => {
    expect(WET_GELEZEN).to.equal('2025-01-01');
    for (const [naam, { soort, datum }] of LIJST) if (soort === 'wet') expect(datum, naam).to.equal(WET_GELEZEN);
  });

  it('noemt van de Jeugdwet elk artikel één keer, met of zonder lid, in de volgorde van de wet', () => {
    const artikelen: readonly string[] = BRONNEN.Jeugdwet.artikelen;
    for (const artikel of artikelen) expect(artikel).to.match(/^\d+\.\d+(\.\d+)?( lid \d+)?$/);
    expect(new Set(artikelen).size).to.equal(artikelen.length);
    const nummers = (artikel: string): string =>
      (artikel.match(/\d+/g) ?? []).map((nummer) => nummer.padStart(3, '0')).join('.');
    expect([...artikelen].map(nummers)).to.deep.equal([...artikelen].map(nummers).sort());
  });

  it('heeft geen wet die wij niet lazen: AVG, Burgerlijk Wetboek en Kinderrechtenverdrag staan er niet in', () => {
    for (const [naam] of LIJST) expect(naam).not.to.match(/AVG|Burgerlijk|BW|IVRK|Kinderrechten|WGBO/);
  });
});

describe('noemBronnen', () => {
  const GEVALLEN: readonly (readonly [vindplaatsen: readonly Vindplaats[], tekst: string])[] = [
    [[], ''],
    [['Jeugdwet 1.1'], 'Jeugdwet 1.1'],
    [['Jeugdwet 7.3.4 lid 1', 'Jeugdwet 7.3.15 lid 1'], 'Jeugdwet 7.3.4 lid 1, 7.3.15 lid 1'],
    [['OZJ'], 'OZJ'],
    [['BGZJ', 'Jeugdwet 1.1', 'OZJ'], 'Jeugdwet 1.1; BGZJ; OZJ'],
  ];
  for (const [vindplaatsen, tekst] of GEVALLEN) {
    it(tekst || 'geen', () => {
      expect(noemBronnen(vindplaatsen)).to.equal(tekst);
    });
  }
});

describe('bronVan', () => {
  it('geeft van een artikel de wet, de datum van de gelezen tekst en waar zij gelezen is', () => {
    expect(bronVan('Jeugdwet 7.3.4 lid 1')).to.deep.equal({
      ...BRONNEN.Jeugdwet,
      naam: 'Jeugdwet',
      artikel: '7.3.4 lid 1',
    });
  });
  it('een naam die op die van de wet lijkt is een eigen bron', () => {
    const naam = 'Regeling Jeugdwet, bijlage 2 (Informatieprotocol v7)';
    expect(bronVan(naam)).to.deep.equal({ ...BRONNEN[naam], naam, artikel: null });
  });
});
