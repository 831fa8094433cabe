// Een werkblad als CSV: leesbaar voor een rekenblad, met de getallen tot op de laatste decimaal, en zonder formules van een ander.

import { expect } from '@open-wc/testing';
import { berekenTarief, vergelijkAanbiedingen } from '../../../src/domein/tarief/index.js';
import { leesCsv, naarCsv, werkbladVan } from '../../../src/domein/uitwisseling/index.js';
import { bevries, met, voorbeeldInvoer } from '../tarief/hulp.js';
import { voorbeeldWerkblad } from '../tarief/werkblad.js';

const komma = (waarde: number | null | undefined): string => (waarde == null ? '' : String(waarde).replace('.', ','));
const rijVan = (csv: string, onderdeel: string, plek: string): readonly string[] | undefined =>
  leesCsv(csv)
    .find((rij) => rij[0] === onderdeel && rij[1] === plek)
    ?.slice(2);

describe('naarCsv', () => {
  const blad = bevries(voorbeeldWerkblad());
  const csv = naarCsv(blad);
  const uitkomsten = blad.scenarios.map((invoer) => berekenTarief(invoer));

  it('begint met een merk, en heeft puntkomma’s en een kolom per scenario', () => {
    expect(csv.startsWith('\uFEFFonderdeel;plek;eenheid;Basis;"Zwaar; met meer uren";herkomst Basis;')).to.equal(true);
    const koppen = ['onderdeel', 'plek', 'eenheid', 'Basis', 'Zwaar; met meer uren'];
    expect(leesCsv(csv)[0]).to.deep.equal([...koppen, 'herkomst Basis', 'herkomst Zwaar; met meer uren']);
  });

  it('noemt elk cijfer en elke keuze met eenheid en herkomst', () => {
    expect(rijVan(csv, 'invoer', '/inkomen/maandsalaris')?.slice(0, 2)).to.deep.equal(['euro', '4100']);
    expect(rijVan(csv, 'invoer', '/inkomen/vakantietoeslag')?.slice(0, 2)).to.deep.equal(['fractie', '0,08']);
    expect(rijVan(csv, 'invoer', '/leegstand/methode')?.[1]).to.equal(blad.scenarios[0]?.leegstand.methode);
    expect(rijVan(csv, 'invoer', '/zorgzwaarte/niveaus/1/code')?.slice(1, 3)).to.deep.equal(['', 'zwaar']);
    expect(rijVan(csv, 'invoer', '/zorgzwaarte/gekozen')?.[2]).to.equal('zwaar');
    const bron = naarCsv(
      werkbladVan(
        met(voorbeeldInvoer(), { '/herkomst': { '/plaatsen': { status: 'eigen', reden: 'afspraak', bron: null } } }),
      ),
    );
    expect(rijVan(bron, 'invoer', '/plaatsen')).to.deep.equal(['plaats', '4', 'eigen; afspraak']);
  });

  it('geeft de uitkomsten op het gekozen niveau, tot op de cent', () => {
    expect(rijVan(csv, 'resultaat', 'tariefPerEtmaal')).to.deep.equal([
      'euro',
      ...uitkomsten.map((uit) => komma(uit.tariefPerEtmaal)),
    ]);
    expect(rijVan(csv, 'resultaat', 'nettoPerEtmaal')?.[1]).to.equal(komma(uitkomsten[0]?.nettoPerEtmaal));
    expect(rijVan(csv, 'bouwsteen per etmaal', '3 ondersteuning')).to.deep.equal([
      'euro',
      ...uitkomsten.map((uit) => komma(uit.bouwstenenNiveau[2]?.perEtmaal)),
    ]);
    expect(rijVan(csv, 'kostprijselement per etmaal', 'buiten')?.[2]).to.equal(
      komma(uitkomsten[1]?.kostprijselementen.buiten),
    );
  });

  it('zet de aanbiedingen eronder, met het verschil per scenario', () => {
    const verschillen = blad.scenarios.map(
      (invoer) => vergelijkAanbiedingen(invoer, blad.aanbiedingen).rijen[0]?.verschil,
    );
    expect(rijVan(csv, 'aanbod per etmaal', '=Aanbieder A')).to.deep.equal(['euro', '171,7', '171,7']);
    expect(rijVan(csv, 'aanbod min tarief', '=Aanbieder A')).to.deep.equal(['euro', ...verschillen.map(komma)]);
    expect(rijVan(csv, 'bandbreedte hoog', '/inkomen/maandsalaris')).to.deep.equal([
      '',
      '',
      '4600',
      '',
      'schaal 8 en 9',
    ]);
    expect(rijVan(csv, 'indexering', 'methode')).to.deep.equal(['', 'verschil']);
    expect(rijVan(csv, 'notitie', '')).to.deep.equal(['', blad.notitie]);
  });

  it('heeft ook wat iemand bij de niveaus, volgend jaar en een aanbod invulde', () => {
    const heel = naarCsv({
      ...werkbladVan(voorbeeldInvoer()),
      aanbiedingen: [{ naam: 'Huis A (verzonnen)', tariefPerEtmaal: 171.7, niveau: 'hoog', bouwstenen: { 3: 24.5 } }],
      indexcijfers: [
        { jaar: 2027, reeks: 'ova', stand: 'voorlopig', waarde: 0.0425, status: 'aanname', bron: 'Eigen schatting' },
      ],
      verdeling: [{ aantal: 4 }, { code: 'hoog', aantal: 2 }],
      producten: [{ code: 'hoog', product: '44A08' }],
      samen: { contract: 'gemiddeld', product: '44A04' },
    });
    expect(rijVan(heel, 'contract', '')).to.deep.equal(['', 'gemiddeld']);
    expect(rijVan(heel, 'productcode van samen', '')).to.deep.equal(['', '44A04']);
    expect(rijVan(heel, 'niveau van aanbod', 'Huis A (verzonnen)')).to.deep.equal(['', 'hoog']);
    expect(rijVan(heel, 'aanbod bouwsteen 3 per etmaal', 'Huis A (verzonnen)')).to.deep.equal(['euro', '24,5']);
    expect(rijVan(heel, 'eigen indexcijfer', '2027 ova voorlopig')).to.deep.equal([
      'fractie',
      '0,0425',
      'aanname; Eigen schatting',
    ]);
    expect(rijVan(heel, 'jeugdigen op niveau', '')).to.deep.equal(['stuk', '4']);
    expect(rijVan(heel, 'jeugdigen op niveau', 'hoog')).to.deep.equal(['stuk', '2']);
    expect(rijVan(heel, 'productcode van niveau', 'hoog')).to.deep.equal(['', '44A08']);
  });

  it('voert geen formule uit, en laat getallen met rust, ook onder nul', () => {
    expect(csv).to.contain(";'=Aanbieder A;");
    const laag = naarCsv({ ...werkbladVan(voorbeeldInvoer()), aanbiedingen: [{ naam: '-1+1', tariefPerEtmaal: 0 }] });
    expect(laag).to.contain("aanbod min tarief;'-1+1;euro;-168,97\r\n");
    const boos = naarCsv(werkbladVan({ naam: '=cmd|x', rechtsvorm: '@SUM(A1)' as never, plaatsen: 4 }));
    expect(boos).to.contain(";'=cmd|x;").and.to.contain(";'@SUM(A1);");
    for (const cel of boos.replace('\uFEFF', '').split(/[;\r\n]+/)) expect(cel).not.to.match(/^[=+@]/);
  });

  it('schrijft elk getal voluit', () => {
    const klein = naarCsv(
      werkbladVan(met(voorbeeldInvoer(), { '/huisvesting/bedragPerJaar': 1e-7, '/vervanging/dagtarief': 1e21 })),
    );
    expect(rijVan(klein, 'invoer', '/huisvesting/bedragPerJaar')?.[1]).to.equal('0,0000001');
    expect(rijVan(klein, 'invoer', '/vervanging/dagtarief')?.[1]).to.equal('1000000000000000000000');
  });

  it('toont ook een scenario met een fout, met de melding en zonder bedragen', () => {
    const fout = naarCsv(werkbladVan({ plaatsen: 0 }));
    expect(rijVan(fout, 'resultaat', 'tariefPerEtmaal')).to.deep.equal(['euro', '']);
    expect(rijVan(fout, 'melding plaatsen-buiten-bereik', '/plaatsen')).to.deep.equal(['', 'fout']);
    expect(leesCsv(fout)[0]?.[3]).to.equal('scenario 1');
  });

  it('geeft een leeg bestand bij wat geen werkblad is', () => {
    for (const rommel of [null, 5, {}, { soort: 'dossier' }]) expect(naarCsv(rommel as never)).to.equal('\uFEFF');
    expect(() =>
      naarCsv(werkbladVan({ plaatsen: 3, herkomst: 'x', kostprijselementen: 5, zorgzwaarte: 'y' } as never)),
    ).not.to.throw();
  });
});
