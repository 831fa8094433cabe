// De drie cijfers die het tarief het meest bewegen: wat elkaar vermenigvuldigt telt één keer, ook als het van een niveau is.
import { expect } from '@open-wc/testing';
import { berekenTarief, gevoeligheid, type TariefInvoer } from '../../../src/domein/tarief/index.js';
import {
  deelVan,
  drieGrootste,
  GEWOON,
  metVeld,
} from '../../../src/elementen/gezinshuis-tarief-calculator/driecijfers.js';
import { GEPUBLICEERDE_TARIEVEN } from '../../../src/domein/tarievensets/gepubliceerde-tarieven.js';
import { kiesBlad, maak, met, tekst, tekstVan, vindAlle, voorbeeldInvoer } from './hulp.js';

function drie(invoer: TariefInvoer): { paden: string[]; samen: number } {
  const rijen = drieGrootste(metVeld(invoer, gevoeligheid(invoer, { spreiding: GEWOON })));
  const tarief = berekenTarief(invoer).tariefPerEtmaalExact ?? 0;
  return {
    paden: rijen.map(({ pad }) => pad),
    samen: rijen.reduce((som, rij) => som + deelVan(rij, GEWOON, tarief), 0),
  };
}

describe('de drie cijfers die het meest bewegen', () => {
  it('zijn zonder niveau van drie bouwstenen', () => {
    const { paden, samen } = drie(voorbeeldInvoer());
    expect(new Set(paden.map((pad) => pad.split('/')[1])).size).to.equal(3);
    expect(samen).to.be.lessThan(1);
  });

  it('tellen het salaris en de fte van een niveau niet allebei', () => {
    const niveaus = [{ code: 'hoog', plaatsen: 3, fte: 2, urenOndersteuning: 4 }];
    const { paden, samen } = drie(met(voorbeeldInvoer(), { '/zorgzwaarte': { gekozen: 'hoog', niveaus } }));
    expect(paden).to.have.length(3);
    expect(paden.filter((pad) => pad.startsWith('/inkomen/') || pad.endsWith('/fte'))).to.have.length(1);
    expect(
      paden.filter((pad) => pad.startsWith('/ondersteuning/') || pad.endsWith('/urenOndersteuning')),
    ).to.have.length(1);
    expect(samen).to.be.lessThan(1);
  });

  it('tellen een factor niet naast wat hij vermenigvuldigt', () => {
    const niveaus = [{ code: 'hoog', factor: 1.4 }];
    const { paden, samen } = drie(met(voorbeeldInvoer(), { '/zorgzwaarte': { gekozen: 'hoog', niveaus } }));
    expect(paden.some((pad) => pad.endsWith('/factor'))).to.equal(false);
    expect(samen).to.be.lessThan(1);
  });
});

describe('wat er elders gepubliceerd is', () => {
  it('staat bij de uitkomst met elk jaar erbij, zonder oordeel, en waar het vandaan komt', async () => {
    const [eerste] = GEPUBLICEERDE_TARIEVEN;
    if (!eerste) throw new Error('er is geen gepubliceerd tarief');
    const { productcode: code, regio, bron, soort } = eerste;
    expect(soort).to.equal('pgb-maximum, gesteld op het tarief voor zorg in natura');
    for (const rij of GEPUBLICEERDE_TARIEVEN) {
      expect([rij.productcode, rij.regio, rij.bron, rij.soort], 'één bron').to.deep.equal([code, regio, bron, soort]);
    }
    const element = await maak();
    const blad = await kiesBlad(element, tekst('tab.opbouw'));
    const zin = tekst('opbouw.elders', { tarieven: '€ 145,43 (2022), € 163,59 (2024)' });
    const alineas = vindAlle(blad, 'p').map(tekstVan);
    expect(alineas).to.include(`${zin} ${tekst('opbouw.elders.uitleg', { code, regio, bron })}`);
  });
});
