// vulAan: een halve invoer aanvullen uit een set, zonder iets te overschrijven, en met de herkomst erbij.

import { expect } from '@open-wc/testing';
import {
  berekenTarief,
  vulAan,
  type Gedeeltelijk,
  type Herkomst,
  type Tarievenset,
  type TariefInvoer,
} from '../../../src/domein/tarief/index.js';
import { TARIEVENSETTEN } from '../../../src/domein/tarievensets/index.js';
import { bevries } from './hulp.js';
import { waardeOp } from './referentie.js';

const { leeg, voorbeeld } = TARIEVENSETTEN;
const fouten = (invoer: unknown): string[] =>
  berekenTarief(invoer)
    .meldingen.filter(({ ernst }) => ernst === 'fout')
    .map(({ code, pad }) => `${code} ${pad}`);
const aangevuld = (invoer: Gedeeltelijk<TariefInvoer>, set: Tarievenset = voorbeeld): Gedeeltelijk<TariefInvoer> =>
  vulAan(bevries(invoer), set);

describe('vulAan', () => {
  it('maakt van niets een volledige invoer', () => {
    expect(fouten(aangevuld({}))).to.deep.equal([]);
    expect(berekenTarief(aangevuld({})).tariefPerEtmaal).to.equal(168.97);
  });

  it('schrijft naam en datum van de set', () => {
    for (const set of [leeg, voorbeeld]) {
      expect(aangevuld({}, set).tarievenset).to.deep.equal({ naam: set.naam, datum: set.datum });
    }
  });

  it('schrijft de herkomst van elk cijfer dat het invult', () => {
    const invoer = aangevuld({});
    for (const [pad, { waarde, herkomst }] of Object.entries(voorbeeld.cijfers)) {
      if (typeof waarde !== 'number' || herkomst === undefined) continue;
      expect(waardeOp(invoer, pad), pad).to.equal(waarde);
      expect((invoer.herkomst as Record<string, Herkomst>)[pad], pad).to.deep.equal(herkomst);
    }
  });

  it('laat staan wat er al is, ook nul en wat niet klopt, met de herkomst die erbij stond', () => {
    const eigen: Herkomst = { status: 'eigen', reden: 'huurcontract' };
    const invoer = aangevuld({
      huisvesting: { bedragPerJaar: 18000 },
      marge: { fractie: 0 },
      leegstand: { fractie: 5 },
      herkomst: { '/huisvesting/bedragPerJaar': eigen, '/elders': eigen },
    });
    expect(invoer.huisvesting?.bedragPerJaar).to.equal(18000);
    expect(invoer.marge?.fractie).to.equal(0);
    expect(invoer.marge?.methode).to.equal('opslag');
    expect(invoer.leegstand?.fractie).to.equal(5);
    const herkomst = invoer.herkomst as Record<string, Herkomst>;
    expect(herkomst['/huisvesting/bedragPerJaar']).to.deep.equal(eigen);
    expect(herkomst['/elders']).to.deep.equal(eigen);
    expect(herkomst).not.to.have.any.keys('/marge/fractie', '/leegstand/fractie');
    expect(fouten(invoer)).to.deep.equal(['fractie-buiten-bereik /leegstand/fractie']);
  });

  it('herkomst bij een leeg veld wijkt voor die van het ingevulde cijfer', () => {
    const oud: Herkomst = { status: 'eigen', reden: 'stond er ooit' };
    const herkomst = aangevuld({ herkomst: { '/huisvesting/bedragPerJaar': oud } }).herkomst as Record<
      string,
      Herkomst
    >;
    expect(herkomst['/huisvesting/bedragPerJaar']).to.deep.equal(
      voorbeeld.cijfers['/huisvesting/bedragPerJaar']?.herkomst,
    );
  });

  it('null telt als leeg', () => {
    expect(aangevuld({ huisvesting: { bedragPerJaar: null }, marge: null }).huisvesting?.bedragPerJaar).to.equal(24000);
    expect(fouten(aangevuld({ marge: null, inkomen: null, verzorging: null }))).to.deep.equal([]);
  });

  it('vult niets in waar de set niets weet', () => {
    expect(new Set(fouten(aangevuld({}, leeg)).map((fout) => fout.split(' ')[0]))).to.deep.equal(
      new Set(['veld-ontbreekt']),
    );
    expect(waardeOp(aangevuld({}, leeg), '/huisvesting/bedragPerJaar') ?? null).to.equal(null);
  });

  it('verandert de invoer en de set niet', () => {
    const set = bevries(structuredClone(voorbeeld));
    const invoer = bevries({ plaatsen: 3, verzorging: { groepen: [{ leeftijdsgroep: '0-8' as const, aantal: 3 }] } });
    vulAan(invoer, set);
    expect(invoer).to.deep.equal({ plaatsen: 3, verzorging: { groepen: [{ leeftijdsgroep: '0-8', aantal: 3 }] } });
    expect(set).to.deep.equal(voorbeeld);
  });

  it('twee keer aanvullen is hetzelfde als één keer', () => {
    const een = aangevuld({ plaatsen: 5 });
    expect(vulAan(een, voorbeeld)).to.deep.equal(een);
  });
});

describe('vulAan en de keuzen in de invoer', () => {
  it('geeft een leeftijdsgroep zonder bedrag het bedrag van dat jaar', () => {
    for (const [peiljaar, bedrag] of [
      [2024, 28.41],
      [2025, 29.46],
      [2026, 30.31],
    ] as const) {
      const invoer = aangevuld({ peiljaar, verzorging: { groepen: [{ leeftijdsgroep: '16-17', aantal: 4 }] } });
      expect(invoer.verzorging?.groepen?.[0]?.bedragPerDag).to.equal(bedrag);
      const herkomst = (invoer.herkomst as Record<string, Herkomst>)['/verzorging/groepen/0/bedragPerDag'];
      expect(herkomst).to.include({ status: 'officieel', peiljaar });
      expect(berekenTarief(invoer).meldingen.filter(({ code }) => code === 'peiljaren-gemengd')).to.deep.equal([]);
    }
  });

  it('laat het bedrag leeg als de set dat jaar niet kent', () => {
    const invoer = aangevuld({ peiljaar: 2023, verzorging: { groepen: [{ leeftijdsgroep: '0-8', aantal: 4 }] } });
    expect(invoer.verzorging?.groepen?.[0]?.bedragPerDag ?? null).to.equal(null);
    expect(fouten(invoer)).to.deep.equal(['veld-ontbreekt /verzorging/groepen/0/bedragPerDag']);
  });

  it('houdt een eigen bedrag per dag', () => {
    const groepen = [{ leeftijdsgroep: '0-8' as const, aantal: 4, bedragPerDag: 31 }];
    expect(aangevuld({ verzorging: { groepen } }).verzorging?.groepen).to.deep.equal(groepen);
  });

  it('geeft geen tweede fte naast de eerste', () => {
    expect(fouten(aangevuld({ inkomen: { wijze: 'loondienst', fte: 1.2 } }))).to.deep.equal([]);
  });

  it('geeft bij een jaarinkomen geen salaris, en verzint het jaarinkomen niet', () => {
    const invoer = aangevuld({ inkomen: { wijze: 'jaarinkomen' } });
    expect(invoer.inkomen).not.to.have.any.keys('maandsalaris', 'ftePerPlaats', 'werkgeverslasten');
    expect(fouten(invoer)).to.deep.equal(['veld-ontbreekt /inkomen/bedragPerJaar']);
  });

  it('vult bij een jaarinkomen niets aan in het inkomen', () => {
    expect(aangevuld({ inkomen: { wijze: 'jaarinkomen' } }).inkomen).to.deep.equal({ wijze: 'jaarinkomen' });
  });

  it('laat de groep van de set even groot zijn als het aantal plaatsen, met de reden erbij', () => {
    const invoer = aangevuld({ plaatsen: 6 });
    const pad = '/verzorging/groepen/0/aantal';
    expect(waardeOp(invoer, pad)).to.equal(6);
    const herkomst = (invoer.herkomst as Record<string, Herkomst>)[pad];
    expect(herkomst).to.include({ status: 'aanname' });
    expect(herkomst?.reden).to.match(/^omdat /);
  });

  it('geeft bij overhead als bedrag geen percentage', () => {
    const invoer = aangevuld({ overhead: { wijze: 'bedrag', bedragPerJaar: 1000 } });
    expect(invoer.overhead).to.deep.equal({ wijze: 'bedrag', bedragPerJaar: 1000 });
    expect(fouten(invoer)).to.deep.equal([]);
  });

  it('geeft ouders die de vervanging zelf regelen geen betaalde dagen', () => {
    expect(fouten(aangevuld({ inkomen: { wijze: 'loondienst', vervangingGeregeldDoor: 'ouders' } }))).to.deep.equal([]);
  });

  it('kiest geen niveau en geen gelieerde organisatie', () => {
    const invoer = aangevuld({});
    expect(invoer.zorgzwaarte?.gekozen ?? null).to.equal(null);
    expect(invoer.gelieerdeOrganisatie ?? null).to.equal(null);
    expect(aangevuld({ zorgzwaarte: null }).zorgzwaarte).to.equal(null);
  });
});

describe('vulAan met een eigen set of rommel', () => {
  const eigen: Tarievenset = {
    versie: 1,
    naam: 'Regio X',
    datum: '2026-03-01',
    cijfers: {
      '/huisvesting/bedragPerJaar': { waarde: 30000, herkomst: { status: 'officieel', bron: 'Regio X' } },
      '/marge/fractie': { waarde: null },
    },
  };

  it('gebruikt een set van de host', () => {
    const invoer = aangevuld({}, eigen);
    expect(invoer.huisvesting?.bedragPerJaar).to.equal(30000);
    expect(invoer.tarievenset).to.deep.equal({ naam: 'Regio X', datum: '2026-03-01' });
    expect(Object.keys(invoer.herkomst ?? {})).to.deep.equal(['/huisvesting/bedragPerJaar']);
    expect(waardeOp(invoer, '/marge/fractie') ?? null).to.equal(null);
  });

  it('een set na een set: de eerste gaat voor', () => {
    const samen = vulAan(aangevuld({}, eigen), voorbeeld);
    expect(samen.huisvesting?.bedragPerJaar).to.equal(30000);
    expect(fouten(samen)).to.deep.equal([]);
  });

  it('behandelt wat geen invoer is als niets ingevuld', () => {
    for (const rommel of [null, undefined, 5, 'x', []]) {
      const invoer = vulAan(rommel as Gedeeltelijk<TariefInvoer>, voorbeeld);
      expect(berekenTarief(invoer).tariefPerEtmaal).to.equal(168.97);
    }
  });

  it('behandelt een object dat bij het lezen gooit als niets ingevuld', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const getter = {
      get plaatsen(): number {
        throw new Error('nee');
      },
    };
    for (const kwaad of [proxy, getter])
      expect(berekenTarief(vulAan(kwaad, voorbeeld)).tariefPerEtmaal).to.equal(168.97);
  });

  it('gooit niet over blokken die geen blok zijn, en laat ze aan berekenTarief', () => {
    const invoer = vulAan(
      { marge: 5, inkomen: [], verzorging: { groepen: 'x' } } as unknown as Gedeeltelijk<TariefInvoer>,
      voorbeeld,
    );
    expect(fouten(invoer)).to.include.members([
      'veld-ontbreekt /marge',
      'veld-ontbreekt /inkomen',
      'veld-ontbreekt /verzorging/groepen',
    ]);
  });

  it('een pad naar het prototype vervuilt niets', () => {
    const kwaad = {
      ...eigen,
      cijfers: { '/__proto__/vervuild': { waarde: 1 }, '/constructor/prototype/vervuild': { waarde: 1 } },
    };
    vulAan({}, kwaad);
    expect(({} as Record<string, unknown>)['vervuild']).to.equal(undefined);
  });
});
