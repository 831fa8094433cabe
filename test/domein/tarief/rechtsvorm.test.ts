// Cijfers per rechtsvorm in een tarievenset, en aanvullen daarmee. Een andere rechtsvorm kiezen toetst het element: rechtsvorm.test.ts.

import { expect } from '@open-wc/testing';
import {
  berekenTarief,
  vulAan,
  type Gedeeltelijk,
  type Rechtsvorm,
  type Tarievenset,
  type TariefInvoer,
} from '../../../src/domein/tarief/index.js';
import { leesTarievenset, TARIEVENSETTEN } from '../../../src/domein/tarievensets/index.js';
import { bevries } from './hulp.js';

const { voorbeeld, leeg } = TARIEVENSETTEN;
const VORMEN: readonly Rechtsvorm[] = ['loondienst', 'franchise', 'onderaannemer', 'vrijgevestigd'];
const meldingen = (invoer: unknown) => berekenTarief(invoer).meldingen.map(({ code, pad }) => `${code} ${pad}`);

describe('vulAan met cijfers per rechtsvorm', () => {
  for (const rechtsvorm of VORMEN) {
    it(`de set voorbeeld maakt een heel huis bij ${rechtsvorm}, zonder melding`, () => {
      const invoer = vulAan(bevries({ rechtsvorm }), bevries(voorbeeld));
      expect(meldingen(invoer)).to.deep.equal([]);
      expect(berekenTarief(invoer).tariefPerEtmaal).to.be.a('number');
      const zelfstandig = rechtsvorm !== 'loondienst';
      expect(invoer.inkomen?.wijze).to.equal(zelfstandig ? 'jaarinkomen' : 'loondienst');
      expect(invoer.inkomen).to.have.any.keys(zelfstandig ? 'bedragPerJaar' : 'maandsalaris');
      expect(invoer.inkomen).not.to.have.any.keys(zelfstandig ? 'maandsalaris' : 'bedragPerJaar');
      const metVergoeding = rechtsvorm === 'franchise' || rechtsvorm === 'onderaannemer';
      expect(invoer.gelieerdeOrganisatie).to.deep.equal(
        metVergoeding ? { wijze: 'aandeel', fractie: 0.075 } : undefined,
      );
    });

    it(`elk cijfer bij ${rechtsvorm} zegt waarom het er staat`, () => {
      for (const [pad, { waarde, herkomst }] of Object.entries(voorbeeld.perRechtsvorm?.[rechtsvorm] ?? {})) {
        if (typeof waarde === 'number') expect(herkomst?.status, pad).to.equal('aanname');
        if (herkomst) expect(herkomst.reden, pad).to.match(/^omdat .{10,}/);
        expect(herkomst?.bron ?? '', pad).not.to.match(/handreiking/i);
      }
    });
  }

  it('zonder vergoeding kost een huis evenveel in elke rechtsvorm: het inkomen is op de loonkosten gezet', () => {
    const tarief = (rechtsvorm: Rechtsvorm) => berekenTarief(vulAan({ rechtsvorm }, voorbeeld)).tariefPerEtmaal;
    expect(tarief('loondienst')).to.equal(168.97);
    expect(tarief('vrijgevestigd')).to.equal(168.97);
    expect(berekenTarief(vulAan({ rechtsvorm: 'franchise' }, voorbeeld)).nettoPerEtmaal).to.be.closeTo(169.98, 1);
  });

  it('wat er al staat gaat voor, ook de wijze en geen vergoeding', () => {
    const invoer = vulAan(
      { rechtsvorm: 'franchise', inkomen: { wijze: 'loondienst', maandsalaris: 5000 }, gelieerdeOrganisatie: null },
      voorbeeld,
    );
    expect(invoer.inkomen).to.include({ wijze: 'loondienst', maandsalaris: 5000, ftePerPlaats: 0.25 });
    expect(invoer.gelieerdeOrganisatie).to.equal(null);
    expect(meldingen(invoer)).to.deep.equal([]);
  });

  it('neemt zonder rechtsvorm die van de set, en bij een onbekende alleen de gewone cijfers', () => {
    const set: Tarievenset = { ...leeg, cijfers: { ...leeg.cijfers, '/rechtsvorm': { waarde: 'franchise' } } };
    const perRechtsvorm = { franchise: { '/marge/fractie': { waarde: 0.02 } } };
    expect(vulAan({}, { ...set, perRechtsvorm }).marge?.fractie).to.equal(0.02);
    expect(vulAan({ rechtsvorm: 'vrijgevestigd' }, { ...set, perRechtsvorm }).marge).to.deep.equal({
      methode: 'opslag',
    });
    const onbekend = { rechtsvorm: 'constructor' } as unknown as Gedeeltelijk<TariefInvoer>;
    expect(vulAan(onbekend, { ...set, perRechtsvorm }).marge).to.deep.equal({ methode: 'opslag' });
  });

  it('een leeg cijfer bij een rechtsvorm haalt het gewone weg', () => {
    const perRechtsvorm = { vrijgevestigd: { '/marge/fractie': { waarde: null } } };
    const invoer = vulAan({ rechtsvorm: 'vrijgevestigd' }, { ...voorbeeld, perRechtsvorm });
    expect(meldingen(invoer)).to.deep.equal(['veld-ontbreekt /marge/fractie']);
  });

  it('is twee keer hetzelfde als één keer', () => {
    for (const rechtsvorm of VORMEN) {
      const een = vulAan({ rechtsvorm }, voorbeeld);
      expect(vulAan(een, voorbeeld)).to.deep.equal(een);
    }
  });
});

describe('perRechtsvorm in een set van buiten', () => {
  const set = { versie: 1, naam: 'X', datum: '2026-01-01', cijfers: {} };
  const gevallen: readonly [perRechtsvorm: unknown, pad: string | null][] = [
    [null, null],
    [{}, null],
    [{ franchise: null, loondienst: {} }, null],
    [{ franchise: { '/marge/fractie': { waarde: 0.02 } }, zzp: 5 }, null],
    [[], '/perRechtsvorm'],
    ['franchise', '/perRechtsvorm'],
    [{ franchise: [] }, '/perRechtsvorm/franchise'],
    [{ franchise: { '/marge/fractie': 0.02 } }, '/perRechtsvorm/franchise/~1marge~1fractie'],
    [{ vrijgevestigd: { marge: { waarde: 0.02 } } }, '/perRechtsvorm/vrijgevestigd/marge'],
  ];
  for (const [perRechtsvorm, pad] of gevallen) {
    it(`${JSON.stringify(perRechtsvorm)}: ${pad ?? 'goed'}`, () => {
      const gelezen = leesTarievenset({ ...set, perRechtsvorm });
      expect(gelezen.goed ? null : gelezen.pad).to.equal(pad);
    });
  }
});
